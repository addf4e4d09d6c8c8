"""For operators and staff: changes of the directory are kept in their order, and no function takes one away."""

from __future__ import annotations

import inspect
from datetime import UTC, datetime

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from referral_directory.changes import Change
from shell import directory_changes
from shell.directory_changes import append, newest, read_changes
from shell.store import Store, downgrade, upgrade
from shell.tables import directory_change

NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
PHONE = Change(
    number=1, service="sf-busan", what="phone", value="051-244-1375", who="administrator", when=NOW, why="called 부산"
)
WRONG = Change(number=1, service="sf-daegu", what="wrong", value="", who="counselor", when=NOW, why="nobody answers")


def test_what_was_added_is_read_back_in_its_order(store: Store) -> None:
    assert read_changes(store) == ()
    with store.write() as connection:
        assert newest(connection) == 0
        first = append(connection, PHONE)
        second = append(connection, WRONG)
        undone = WRONG.model_copy(update={"value": "", "undoes": second.number})
        third = append(connection, undone)
    assert read_changes(store) == (first, second, third)
    assert first == PHONE.model_copy(update={"number": first.number})
    assert first.number < second.number < third.number
    assert third.undoes == second.number
    with store.read() as connection:
        assert newest(connection) == third.number


def test_a_transaction_that_fails_leaves_no_change(store: Store) -> None:
    def fail() -> None:
        with store.write() as connection:
            append(connection, PHONE)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert read_changes(store) == ()


def test_only_roles_stand_in_a_change(store: Store) -> None:
    row = {"service": "sf-busan", "what": "wrong", "value": "", "who": "Sol", "at": 0.0, "why": "x"}
    with pytest.raises(IntegrityError), store.write() as connection:
        connection.execute(insert(directory_change).values(row))


def test_a_row_of_another_version_hides_its_entry(store: Store) -> None:
    row = {"service": "sf-busan", "what": "opening", "value": "x", "who": "counselor", "at": 0.0, "why": "x"}
    with store.write() as connection:
        connection.execute(insert(directory_change).values(row))
    (change,) = read_changes(store)
    assert (change.service, change.what, change.undoes) == ("sf-busan", "wrong", None)


def test_the_module_can_only_add_and_read() -> None:
    source = inspect.getsource(directory_changes)
    assert "insert(" in source
    assert not any(word in source for word in ("update(directory", "delete(", "text("))


def test_the_table_goes_and_comes_with_its_revision(store: Store) -> None:
    downgrade(store, "0003")
    upgrade(store)
    assert read_changes(store) == ()
