"""Fresh PostgreSQL databases for tests, from the server that GYEOT_TEST_POSTGRES_URL names."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psycopg
import pytest
from sqlalchemy.engine import URL, make_url

from shell.store import Store, open_store, upgrade

__all__ = ["Postgres", "postgres_server"]


class Postgres:
    """One server: makes databases from templates and drops them."""

    def __init__(self, url: URL) -> None:
        self._url = url.set(drivername="postgresql")
        self._templates: dict[str, str] = {}
        self._made: list[str] = []

    def address(self, database: str) -> str:
        return self._url.set(database=database).render_as_string(hide_password=False)

    def fresh(self, template: str, settle: Callable[[Store], None] | None = None) -> str:
        """The address of a fresh upgraded database; `settle` fills the template of this name once."""
        if template not in self._templates:
            name = self._create(None)
            store = open_store(self.address(name))
            upgrade(store)
            if settle is not None:
                settle(store)
            store.close()
            self._templates[template] = name
        return self.address(self._create(self._templates[template]))

    def run(self, statement: str) -> None:
        """Run one statement on the server, outside any transaction."""
        with psycopg.connect(self._url.render_as_string(hide_password=False), autocommit=True) as connection:
            connection.execute(statement.encode())

    def drop(self, address: str) -> None:
        self.run(f"DROP DATABASE IF EXISTS {make_url(address).database} WITH (FORCE)")

    def close(self) -> None:
        for name in self._made:
            self.drop(self.address(name))

    def _create(self, template: str | None) -> str:
        name = f"gyeot_test_{secrets.token_hex(6)}"
        self.run(f"CREATE DATABASE {name}" + (f" TEMPLATE {template} STRATEGY FILE_COPY" if template else ""))
        self._made.append(name)
        return name


@contextmanager
def postgres_server() -> Iterator[Postgres]:
    """The server, or a visible skip; where the environment says strict, its absence is a failure."""
    url = os.environ.get("GYEOT_TEST_POSTGRES_URL")
    if not url:
        if os.environ.get("GYEOT_TEST_STRICT") == "1":
            pytest.fail("GYEOT_TEST_POSTGRES_URL is not set, and GYEOT_TEST_STRICT=1")
        pytest.skip("GYEOT_TEST_POSTGRES_URL is not set: the tests of PostgreSQL do not run")
    server = Postgres(make_url(url))
    try:
        yield server
    finally:
        server.close()
