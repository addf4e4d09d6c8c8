"""For the tests of the desk: a fresh store for each test, copied from one that was upgraded once, and a whole center."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from handoff.auth import Role
from handoff.desk import create_desk
from referral_directory.load import load_directory
from referral_directory.model import Directory
from shell.sealing import Keys, make_keys
from shell.store import Store, open_store, upgrade
from tests.handoff.toy_center import CHEAP, TRANSLATORS, Clock, House, Seeker, settings


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
def store(path: Path) -> Iterator[Store]:
    store = open_store(f"sqlite:///{path}")
    yield store
    store.close()


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
    await house.joins("Haram", Role.ADMINISTRATOR)
    await house.joins("Sol")
    await house.joins("Byeol")
    yield house
    house.desk.close()
