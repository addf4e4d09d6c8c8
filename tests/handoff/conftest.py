"""For the tests of the desk: a fresh store for each test, copied from one that was upgraded once, and a whole center."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from handoff.auth import Accounts, Role
from handoff.desk import create_desk
from referral_directory.load import load_directory
from referral_directory.model import Directory
from shell.sealing import Keys, make_keys
from shell.store import Store, open_store, upgrade
from tests.handoff.toy_center import CHEAP, TRANSLATORS, Clock, House, Seeker, joins, settings


@pytest.fixture(scope="session")
def upgraded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store."""
    path = tmp_path_factory.mktemp("upgraded") / "empty.sqlite3"
    store = open_store(f"sqlite:///{path}")
    upgrade(store)
    store.checkpoint()
    store.close()
    return path


@pytest.fixture(scope="session")
def settled(upgraded: Path) -> Path:
    """A store with one administrator, Haram, and two counselors, Sol and Byeol."""
    path = Path(shutil.copy(upgraded, upgraded.with_name("settled.sqlite3")))
    store = open_store(f"sqlite:///{path}")
    settle(store)
    store.checkpoint()
    store.close()
    return path


def settle(store: Store) -> None:
    """Let Haram, Sol and Byeol join."""

    async def join() -> None:
        accounts = Accounts(store, Clock(), cost=CHEAP)
        await joins(accounts, store, Clock(), "Haram", Role.ADMINISTRATOR)
        await joins(accounts, store, Clock(), "Sol")
        await joins(accounts, store, Clock(), "Byeol")
        accounts.close()

    asyncio.run(join())


@pytest.fixture
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The file of this test: of a settled center where the test asks for a house, else empty."""
    source = request.getfixturevalue("settled" if "house" in request.fixturenames else "upgraded")
    return Path(shutil.copy(source, tmp_path / "gyeot.sqlite3"))


@pytest.fixture
def store(backend: str, request: pytest.FixtureRequest) -> Iterator[Store]:
    """A store on each of the two databases: of a settled center where the test asks for a house, else empty."""
    if backend == "sqlite":
        address = f"sqlite:///{request.getfixturevalue('path')}"
    elif "house" in request.fixturenames:
        address = request.getfixturevalue("postgres").fresh("settled", settle)
    else:
        address = request.getfixturevalue("postgres").fresh("empty")
    store = open_store(address)
    yield store
    store.close()
    if store.shared:
        request.getfixturevalue("postgres").drop(address)


@pytest.fixture(scope="session")
def directory() -> Directory:
    return load_directory()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return make_keys(tmp_path / "keys")


@pytest.fixture
async def house(store: Store, keys: Keys, clock: Clock, directory: Directory) -> AsyncIterator[House]:
    """A desk with one administrator, Haram, and two counselors, Sol and Byeol."""
    app = create_desk(settings(), store, keys.delivery.public, TRANSLATORS, directory, clock=clock, cost=CHEAP)
    house = House(store, keys, clock, app, Seeker(store, keys, clock))
    yield house
    house.desk.close()
