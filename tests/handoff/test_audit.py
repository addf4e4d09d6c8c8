"""The record of who read what: whoever changes one byte of it is found out."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import delete, insert, select, update

from handoff.audit import Action, Verified, head, record, verify_audit
from shell.store import Store
from shell.tables import Audit


@pytest.fixture
def rows(store: Store) -> list[int]:
    """Twelve rows; gives their ids."""
    with store.write() as connection:
        for n in range(12):
            record(
                connection, Action.READ, at=1000.0 + n, staff_id=f"{n:016x}", place="10.0.0.1", case_id="bada-nuri-10"
            )
        return list(connection.execute(select(Audit.id).order_by(Audit.id)).scalars())


def test_an_untouched_chain_is_whole(store: Store, rows: list[int]) -> None:
    with store.read() as connection:
        verified = verify_audit(connection)
        assert (verified.whole, verified.rows) == (True, len(rows))
        assert verified.head == head(connection)


def test_an_empty_chain_is_whole_and_says_that_it_is_empty(store: Store) -> None:
    with store.read() as connection:
        verified = verify_audit(connection)
    assert (verified.whole, verified.rows, verified.head) == (True, 0, None)


@pytest.mark.parametrize(
    "change",
    [
        {"at": 999.0},
        {"staff_id": "f" * 16},
        {"staff_id": None},
        {"place": "10.0.0.2"},
        {"case_id": "bada-nuri-11"},
        {"action": "claimed"},
        {"digest": b"\0" * 32},
        {"previous": b"\0" * 32},
    ],
)
def test_a_changed_row_is_found(store: Store, rows: list[int], change: dict[str, object]) -> None:
    with store.write() as connection:
        connection.execute(update(Audit).where(Audit.id == rows[5]).values(change))
    with store.read() as connection:
        assert verify_audit(connection).broken_at == rows[5]


@pytest.mark.parametrize("at", [0, 6, 10])
def test_a_missing_row_is_found(store: Store, rows: list[int], at: int) -> None:
    with store.write() as connection:
        connection.execute(delete(Audit).where(Audit.id == rows[at]))
    with store.read() as connection:
        assert verify_audit(connection).broken_at == rows[at + 1]


def test_swapped_rows_are_found(store: Store, rows: list[int]) -> None:
    with store.write() as connection:
        for old, new in ((rows[3], -1), (rows[4], rows[3]), (-1, rows[4])):
            connection.execute(update(Audit).where(Audit.id == old).values(id=new))
    with store.read() as connection:
        assert not verify_audit(connection).whole


def test_an_added_row_is_found(store: Store, rows: list[int]) -> None:
    with store.write() as connection:
        connection.execute(
            insert(Audit).values(
                at=1.0, staff_id=None, place=None, case_id=None, action="read", previous=None, digest=b"1" * 32
            )
        )
    with store.read() as connection:
        assert verify_audit(connection).broken_at == rows[-1] + 1


def test_a_cut_end_is_found_by_the_digest_kept_elsewhere(store: Store, rows: list[int]) -> None:
    with store.read() as connection:
        kept = head(connection)
    with store.write() as connection:
        connection.execute(delete(Audit).where(Audit.id >= rows[8]))
    with store.read() as connection:
        assert verify_audit(connection).whole
        assert verify_audit(connection, expected_head=kept).broken_at == 0


def test_a_digest_kept_earlier_stands_in_a_chain_that_went_on(store: Store, rows: list[int]) -> None:
    with store.read() as connection:
        kept = head(connection)
    with store.write() as connection:
        record(connection, Action.SIGNED_OUT, at=2000.0, staff_id="0" * 16)
    with store.read() as connection:
        verified = verify_audit(connection, expected_head=kept)
    assert (verified.whole, verified.rows) == (True, len(rows) + 1)


async def test_what_many_write_down_at_once_stays_one_chain(store: Store) -> None:
    def one(number: int) -> None:
        with store.write() as connection:
            record(connection, Action.READ, at=float(number), staff_id="0" * 16)

    await asyncio.gather(*(asyncio.to_thread(one, number) for number in range(40)))
    with store.read() as connection:
        assert verify_audit(connection) == Verified(40, head(connection), None)
