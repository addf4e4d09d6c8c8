"""For maintainers: what the desk wrote reaches the person it was meant for, once, and nobody else."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import insert, select, update

from shell.from_desk import DeskRow, FromDesk
from shell.machine import Update
from shell.sealing import CannotOpen, DeliveryKey, make_key, seal_reply
from shell.store import Store
from shell.tables import case, from_desk, quarantine
from shell.turn import Turn, Writer
from tests.shell.toy_machine import ANN, BEA, Clock, did


def to_update(row: DeskRow) -> Update:
    return Update(f"desk:{row.id}", row.conversation, "web", row.kind)


def tell(
    store: Store, kind: str, *, conversation: str | None = ANN, case_id: str | None = None, body: bytes = b"-"
) -> int:
    with store.write() as connection:
        found = case_id or connection.execute(select(case.c.id).where(case.c.conversation == ANN)).scalar_one()
        values = {"case_id": found, "conversation": conversation, "kind": kind, "body": body, "created_at": 1.0}
        return int(connection.execute(insert(from_desk).values(values).returning(from_desk.c.id)).scalar_one())


def open_rows(store: Store) -> list[int]:
    with store.read() as connection:
        return list(connection.execute(select(from_desk.c.id).where(from_desk.c.taken_at.is_(None))).scalars())


def bodies(store: Store) -> list[bytes | None]:
    with store.read() as connection:
        return list(connection.execute(select(from_desk.c.body).order_by(from_desk.c.id)).scalars())


async def test_rows_of_the_desk_become_turns_in_their_order(writer: Writer, store: Store) -> None:
    await writer.take(did(1, ANN, "open:1"))
    for kind in ("claimed", "replied", "replied", "closed"):
        tell(store, kind)
    looking = asyncio.create_task(FromDesk(writer, to_update, seconds=0.01).run())
    async with asyncio.timeout(30):
        while open_rows(store):  # noqa: ASYNC110 - the store has no event to wait for
            await asyncio.sleep(0.01)
    looking.cancel()
    assert await writer.peek(ANN) == ("open:1", "claimed", "replied", "replied", "closed")
    assert bodies(store) == [b"-"] * 4


async def test_a_row_of_the_desk_is_no_sign_of_life(writer: Writer, store: Store, clock: Clock) -> None:
    await writer.take(did(1, ANN, "open:1"))
    clock.move(hours=23)
    tell(store, "replied")
    assert await FromDesk(writer, to_update).look() == 1
    clock.move(hours=1)
    assert await writer.peek(ANN) is None


async def test_a_row_is_taken_once_even_when_taken_twice(writer: Writer, store: Store) -> None:
    await writer.take(did(1, ANN, "open:1"))
    row = tell(store, "claimed")
    updates = [Update(f"desk:{name}", ANN, "web", "claimed", from_desk=row) for name in ("one", "two")]
    turns: list[Turn] = await asyncio.gather(*(writer.take(each) for each in updates))
    assert [turn.repeated for turn in turns] == [False, True]
    assert (await writer.take(Update("desk:three", ANN, "web", "claimed", from_desk=row))).repeated


async def test_a_reply_never_reaches_whoever_sits_there_after_expiry_or_erasure(
    writer: Writer, store: Store, clock: Clock
) -> None:
    await writer.take(did(1, ANN, "open:1"))
    late = tell(store, "replied")
    clock.move(hours=25)
    await writer.take(did(2, ANN, "count"))
    tell(store, "replied", conversation=BEA)
    tell(store, "replied", conversation=None)
    tell(store, "replied", case_id="another-case-10")
    assert await FromDesk(writer, to_update).look() == 4
    assert open_rows(store) == []
    assert await writer.peek(ANN) == ("count",)
    assert await writer.peek(BEA) is None
    assert bodies(store) == [None, None, b"-", None]
    assert late == 1


async def test_a_row_nobody_understands_holds_back_no_other(writer: Writer, store: Store) -> None:
    await writer.take(did(1, ANN, "open:1"))
    odd = tell(store, "returned")
    tell(store, "claimed")

    def picky(row: DeskRow) -> Update:
        if row.kind == "returned":
            raise ValueError(row.kind)
        return to_update(row)

    desk = FromDesk(writer, picky)
    assert await desk.look() == 2
    assert await desk.look() == 0
    assert open_rows(store) == [odd]
    assert await FromDesk(writer, to_update).look() == 1
    assert await writer.peek(ANN) == ("open:1", "claimed", "returned")


async def test_a_poisonous_row_is_quarantined_and_marked(writer: Writer, store: Store) -> None:
    await writer.take(did(1, ANN, "open:1"))
    tell(store, "claimed")

    def poisonous(row: DeskRow) -> Update:
        return Update(f"desk:{row.id}", row.conversation, "web", "boom")

    assert await FromDesk(writer, poisonous).look() == 1
    assert open_rows(store) == []
    with store.read() as connection:
        assert connection.execute(select(quarantine.c.update_id)).scalars().all() == ["desk:1"]


async def test_a_repeated_id_cannot_make_the_loop_turn_for_ever(writer: Writer, store: Store) -> None:
    await writer.take(did(1, ANN, "open:1"))
    for _ in range(2):
        tell(store, "claimed")
    assert await FromDesk(writer, lambda row: Update("always", row.conversation, "web", row.kind)).look() == 2
    assert open_rows(store) == []


async def test_a_reply_opens_until_it_is_destroyed(writer: Writer, store: Store) -> None:
    await writer.take(did(1, ANN, "open:1"))
    key = DeliveryKey(make_key())
    with store.read() as connection:
        case_id = connection.execute(select(case.c.id)).scalar_one()
    row = tell(store, "replied", body=seal_reply(key.public, "곧 갈게요", case=case_id, conversation=ANN))
    desk = FromDesk(writer, to_update)
    await desk.look()
    assert await desk.open_body(row, key) == "곧 갈게요"
    with pytest.raises(CannotOpen):
        await desk.open_body(row, DeliveryKey(make_key()))
    await desk.destroy_body(row)
    assert await desk.open_body(row, key) is None
    assert await desk.open_body(999, key) is None


def close_at_the_desk(store: Store) -> int:
    with store.write() as connection:
        connection.execute(update(case).values(state="closed", closed_at=1.0, outcome="supported", owner="a"))
    return tell(store, "closed")


async def test_words_that_cross_with_the_closing_reach_the_queue_again(writer: Writer, store: Store) -> None:
    await writer.take(did(1, ANN, "open:1"))
    close_at_the_desk(store)
    await writer.take(did(2, ANN, "say", "one more thing"))
    with store.read() as connection:
        state, owner, closed_at = connection.execute(select(case.c.state, case.c.owner, case.c.closed_at)).one()
    assert (state, owner, closed_at) == ("returned", None, None)
    assert open_rows(store) == []
    assert await FromDesk(writer, to_update).look() == 0
    assert await writer.peek(ANN) == ("open:1", "say")


async def test_words_and_closing_in_one_batch_keep_the_case_open(writer: Writer, store: Store) -> None:
    await writer.take(did(1, ANN, "open:1"))
    row = close_at_the_desk(store)
    closing = Update(f"desk:{row}", ANN, "web", "closed", from_desk=row)
    turns = await asyncio.gather(writer.take(did(2, ANN, "say", "wait")), writer.take(closing))
    assert turns[0].repeated is False
    with store.read() as connection:
        assert connection.execute(select(case.c.state)).scalar_one() == "returned"
    assert await writer.peek(ANN) == ("open:1", "say")
