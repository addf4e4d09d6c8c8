"""For maintainers: the store is opened as the promises need it, and the migrations equal the tables."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, insert, inspect, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import async_sessionmaker

from shell.case_code import case_code
from shell.sealing import make_key
from shell.store import (
    Store,
    StoreAddressError,
    StoreUnavailable,
    center_seal_key,
    downgrade,
    migrations,
    open_store,
    upgrade,
)
from shell.tables import Audit, case, center_key, duty, metadata, seen, staff

EXPECTED = {"journal_mode": "wal", "synchronous": 2, "busy_timeout": 5000, "foreign_keys": 1, "secure_delete": 1}


def pragmas(connection: Connection) -> dict[str, object]:
    return {name: connection.execute(text(f"PRAGMA {name}")).scalar() for name in EXPECTED}


@pytest.mark.sqlite
async def test_every_engine_reads_back_the_durable_pragmas(store: Store) -> None:
    with store.write() as connection:
        assert pragmas(connection) == EXPECTED
    with store.read() as connection:
        assert pragmas(connection) == EXPECTED
    engine = store.async_engine()
    async with engine.begin() as asynchronous:
        assert await asynchronous.run_sync(pragmas) == EXPECTED
    await engine.dispose()


def locked(path: Path) -> bool:
    other = sqlite3.connect(path, isolation_level=None, timeout=0)
    try:
        other.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        return error.sqlite_errorcode == sqlite3.SQLITE_BUSY
    finally:
        other.close()
    return False


async def test_a_writer_holds_the_lock_before_its_first_statement_and_a_reader_never(store: Store, path: Path) -> None:
    with store.write():
        assert locked(path)
    with store.read() as connection:
        connection.execute(text("SELECT count(*) FROM seen"))
        assert not locked(path)
    engine = store.async_engine()
    async with engine.begin():
        assert locked(path)
    await engine.dispose()


def test_a_failed_transaction_leaves_nothing(store: Store) -> None:
    def half() -> None:
        with store.write() as connection:
            connection.execute(insert(seen).values(id="x", at=0.0))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    with store.read() as connection:
        assert connection.execute(select(seen)).all() == []


def test_an_error_of_one_statement_is_not_taken_for_the_store(store: Store) -> None:
    with pytest.raises(IntegrityError) as error, store.write() as connection:
        connection.execute(insert(duty).values(staff_id="nobody whose name may be shown", until_at=0.0))
    assert "nobody whose name" not in str(error.value)


def test_an_unreachable_or_damaged_file_is_said_in_a_code(tmp_path: Path) -> None:
    broken = tmp_path / "broken.sqlite3"
    broken.write_bytes(b"this is no database, it only looks like a file of some length" * 20)
    folder = tmp_path / "folder.sqlite3"
    folder.mkdir()
    for path, reason in ((broken, "damaged"), (folder, "cannot_open")):
        store = open_store(f"sqlite:///{path}")
        with pytest.raises(StoreUnavailable) as error:
            upgrade(store)
        assert error.value.reason == reason
        assert error.value.__suppress_context__
        store.close()


@pytest.mark.parametrize(
    ("url", "help_text"),
    [
        ("gyeot.sqlite3", "for example sqlite:///gyeot.sqlite3"),
        ("", "for example sqlite:///gyeot.sqlite3"),
        ("mysql://somewhere/gyeot", "should name a SQLite file"),
        ("nonsense://somewhere", "should name a SQLite file"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("sqlite:////no/such/folder/gyeot.sqlite3", "make it first"),
    ],
)
def test_a_wrong_address_says_what_to_write(url: str, help_text: str) -> None:
    with pytest.raises(StoreAddressError, match=re.escape(help_text)):
        open_store(url)


# ---- tables and migrations ----


def schema(connection: Connection) -> dict[str, str]:
    """Everything SQLite knows of tables and indexes, in the words of their statements without line breaks."""
    found = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    return {name: re.sub(r"\s+", " ", sql).replace("( ", "(").replace(" )", ")") for name, sql in found}


def test_the_migrations_equal_the_tables(store: Store) -> None:
    with store.write() as connection:
        assert compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata) == []
        if store.shared:
            return
        migrated = schema(connection)
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        metadata.create_all(connection)
        created = schema(connection)
    engine.dispose()
    del migrated["alembic_version"]
    del migrated["sqlite_sequence"], created["sqlite_sequence"]

    def parts(statement: str) -> list[str]:  # constraints may stand in another order
        return sorted(part.strip(" ()") for part in statement.split(","))

    assert len(created) > len(metadata.tables)
    assert {name: parts(sql) for name, sql in migrated.items()} == {name: parts(sql) for name, sql in created.items()}


def test_each_revision_goes_up_down_and_up_again(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'stairs.sqlite3'}")
    with store.write() as connection:
        script = ScriptDirectory.from_config(migrations(connection))
    revisions = [revision.revision for revision in script.walk_revisions()][::-1]
    assert len(script.get_heads()) == 1
    assert revisions
    for below, revision in zip(["base", *revisions], revisions, strict=False):
        upgrade(store, revision)
        downgrade(store, below)
        upgrade(store, revision)
    downgrade(store, "base")
    with store.read() as connection:
        assert inspect(connection).get_table_names() == ["alembic_version"]
    store.close()


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'half.sqlite3'}")
    with store.write() as connection:
        connection.execute(text("CREATE TABLE waiting_time (id INTEGER)"))
    with pytest.raises(Exception, match="already exists"):
        upgrade(store)
    with store.read() as connection:
        assert inspect(connection).get_table_names() == ["waiting_time"]
    store.close()


def test_the_database_itself_refuses_a_second_open_case(store: Store) -> None:
    values = {"conversation": "a", "level": 0, "reasons": "", "locale": "ko", "summary": b"", "version": 0}
    values |= {"opened_at": 0.0, "state": "waiting"}
    with store.write() as connection:
        connection.execute(insert(case).values(values | {"id": "one", "state": "closed"}))
        connection.execute(insert(case).values(values | {"id": "two"}))
    with pytest.raises(IntegrityError), store.write() as connection:
        connection.execute(insert(case).values(values | {"id": "three"}))
    for wrong in ({"level": 3}, {"state": "lost"}):
        with pytest.raises(IntegrityError), store.write() as connection:
            connection.execute(insert(case).values(values | {"id": "four", "conversation": "b"} | wrong))


async def test_the_desk_can_use_the_light_classes(store: Store) -> None:
    engine = store.async_engine()
    session = async_sessionmaker(engine, expire_on_commit=False)
    async with session.begin() as work:
        work.add(Audit(at=1.0, action="signed_in", staff_id="x", digest=b"d"))
    async with session() as work:
        (row,) = (await work.scalars(select(Audit))).all()
        assert (row.id, row.place, row.action) == (1, None, "signed_in")
    await engine.dispose()
    with store.read() as connection:
        assert connection.execute(select(staff)).all() == []


def test_a_new_file_is_readable_by_its_own_user_only(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'private.sqlite3'}")
    upgrade(store)
    with store.write():
        modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}
    store.close()
    assert modes == dict.fromkeys(("private.sqlite3", "private.sqlite3-wal", "private.sqlite3-shm"), 0o600)


def test_the_newest_center_key_is_the_one_in_use(store: Store) -> None:
    assert center_seal_key(store) is None
    keys = [make_key().public for _ in range(3)]
    with store.write() as connection:
        for at, key in zip((1.0, 3.0, 2.0), keys, strict=True):
            values = {"id": key.id, "public": key.public, "practice": True, "created_at": at}
            connection.execute(insert(center_key).values(values))
    assert center_seal_key(store) == keys[1]


def test_a_case_code_can_be_said_aloud_and_follows_no_order() -> None:
    codes = [case_code() for _ in range(200)]
    assert all(re.fullmatch(r"[a-z]{3,9}-[a-z]{3,9}-[1-9][0-9]", code) for code in codes)
    assert len(set(codes)) > 195
    assert codes != sorted(codes)
