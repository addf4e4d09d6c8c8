"""For the tests of the shell: a fresh store for each test, copied from one that was upgraded once."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from shell.store import Store, open_store, upgrade
from shell.turn import Writer
from tests.shell.toy_machine import Clock, make_writer


@pytest.fixture(scope="session")
def upgraded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("upgraded") / "empty.sqlite3"
    store = open_store(f"sqlite:///{path}")
    upgrade(store)
    store.checkpoint()
    store.close()
    return path


@pytest.fixture
def path(upgraded: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(upgraded, tmp_path / "gyeot.sqlite3"))


@pytest.fixture
def store(backend: str, request: pytest.FixtureRequest) -> Iterator[Store]:
    """A fresh store on each of the two databases."""
    if backend == "sqlite":
        address = f"sqlite:///{request.getfixturevalue('path')}"
    else:
        address = request.getfixturevalue("postgres").fresh("empty")
    store = open_store(address)
    yield store
    store.close()
    if store.shared:
        request.getfixturevalue("postgres").drop(address)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def writer(store: Store, clock: Clock) -> AsyncIterator[Writer]:
    async with make_writer(store, clock) as writer:
        yield writer
