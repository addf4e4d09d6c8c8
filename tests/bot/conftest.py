"""For the tests of the web chat: a running seeker process on a copy of a center that was settled once."""

from __future__ import annotations

import functools
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

import bot.process
from tests.bot.center import Browser, Center, Clock, opened, settle, settle_store
from tests.postgres import Postgres


@pytest.fixture(scope="session")
def settled_center(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with keys, tables, the center's key and one counselor."""
    folder = tmp_path_factory.mktemp("settled") / "center"
    folder.mkdir()
    settle(folder)
    return folder


@pytest.fixture(scope="module", autouse=True)
def read_once() -> Iterator[None]:
    """Directory and catalogs do not change while the tests run: read them once, not for each process."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("load_directory", "load_speaker"):
            patch.setattr(bot.process, name, functools.cache(getattr(bot.process, name)))
        yield


@pytest.fixture
def folder(settled_center: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(settled_center, tmp_path / "center"))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database_url(backend: str, folder: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a settled center's store on each of the two databases."""
    if backend == "sqlite":
        yield f"sqlite:///{folder / 'gyeot.sqlite3'}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    address = server.fresh("center", settle_store)
    yield address
    server.drop(address)


@pytest.fixture
async def center(folder: Path, database_url: str, clock: Clock) -> AsyncIterator[Center]:
    async with opened(folder, clock, database_url=database_url) as center:
        yield center


@pytest.fixture
def person(center: Center) -> Browser:
    return center.browser()
