"""For operators and reviewers: what is deleted, what is not, and what a wrong clock cannot do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select

from shell.relay import Delivered, OutboxRow, Relay
from shell.retention import Retention, Swept, brake
from shell.store import Store
from shell.tables import audit, case, conversation, from_desk, message, outbox, seen
from shell.turn import Writer
from tests.shell.toy_machine import ANN, BEA, NOON, Clock, did


class Ticks:
    """A clock that cannot be set, moved with the other one unless a test says otherwise."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.lost = 0.0

    def __call__(self) -> float:
        return (self._clock() - NOON).total_seconds() - self.lost


async def until(what: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not what():  # noqa: ASYNC110 - what is shown has no event to wait for
            await asyncio.sleep(0.005)


def count(store: Store, *tables: object) -> list[int]:
    with store.read() as connection:
        return [connection.execute(select(func.count()).select_from(table)).scalar_one() for table in tables]  # type: ignore[arg-type]


async def test_what_is_due_goes_and_what_lives_stays(writer: Writer, store: Store, clock: Clock) -> None:
    retention = Retention(writer, monotonic=Ticks(clock))
    await writer.take(did(1, ANN, "open:1"))
    await writer.take(did(2, ANN, "say", "words"))
    with store.write() as connection:
        case_id = connection.execute(select(case.c.id)).scalar_one()
        values = {
            "case_id": case_id,
            "conversation": ANN,
            "kind": "replied",
            "body": b"x",
            "created_at": NOON.timestamp(),
        }
        connection.execute(insert(from_desk).values(values))
    clock.move(hours=23)
    await writer.take(did(3, BEA, "count"))
    assert await retention.sweep() == Swept()
    clock.move(hours=1)
    assert await retention.sweep() == Swept(conversations=1, outbox=2, replies=1)
    assert count(store, conversation, outbox, seen, case, message) == [1, 1, 3, 1, 1]
    with store.read() as connection:
        row = connection.execute(select(from_desk.c.body, from_desk.c.taken_at)).one()
        assert tuple(row) == (None, clock().timestamp())
    clock.move(hours=24)
    assert await retention.sweep() == Swept(conversations=1, outbox=1, seen=2)
    clock.move(hours=24)
    assert await retention.sweep() == Swept(seen=1)
    assert count(store, conversation, outbox, seen, case, message) == [0, 0, 0, 1, 1]


async def test_delivered_rows_and_unreachable_farewells_go(writer: Writer, store: Store, clock: Clock) -> None:
    retention = Retention(writer, monotonic=Ticks(clock))
    await writer.take(did(1, ANN, "count"))
    await writer.take(did(2, BEA, "forget"))
    with store.write() as connection:
        connection.execute(outbox.update().where(outbox.c.conversation == ANN).values(delivered_at=1.0))
    assert await retention.sweep() == Swept(outbox=1)
    clock.move(hours=24)
    assert (await retention.sweep()).outbox == 2


async def test_a_reply_never_shown_is_destroyed_after_three_days(writer: Writer, store: Store, clock: Clock) -> None:
    retention = Retention(writer, monotonic=Ticks(clock))
    with store.write() as connection:
        values = {"case_id": "c", "conversation": None, "kind": "replied", "body": b"x", "created_at": NOON.timestamp()}
        connection.execute(insert(from_desk).values(values))
    clock.move(hours=71)
    assert (await retention.sweep()).replies == 0
    clock.move(hours=1)
    assert (await retention.sweep()).replies == 1


async def test_deleted_bytes_leave_every_file(writer: Writer, store: Store, clock: Clock, path: Path) -> None:
    retention = Retention(writer, monotonic=Ticks(clock))
    await writer.take(did(1, ANN, "count", address=b"the sealed address of somebody"))
    with store.read() as connection:
        kept = [
            *connection.execute(select(conversation.c.state, conversation.c.address)).one(),
            connection.execute(select(outbox.c.payload)).scalar_one(),
        ]

    def found() -> list[bool]:
        files = b"".join(file.read_bytes() for file in path.parent.glob("gyeot.sqlite3*"))
        return [bytes(part) in files for part in kept]

    assert found() == [True, True, True]
    clock.move(hours=24)
    assert (await retention.sweep()).conversations == 1
    assert found() == [False, False, False]


async def test_an_expired_row_is_not_shown_from_memory(writer: Writer, clock: Clock) -> None:
    class Slow:
        def __init__(self) -> None:
            self.shown: list[str] = []
            self.go_on = asyncio.Event()

        async def deliver(self, row: OutboxRow) -> Delivered:
            self.shown.append(row.name)
            await self.go_on.wait()
            return Delivered()

    slow = Slow()
    relay = Relay(writer, {"web": slow})
    await relay.start()
    retention = Retention(writer, monotonic=Ticks(clock))
    await asyncio.gather(*(writer.take(did(n, ANN, "count")) for n in range(3)))
    await until(lambda: slow.shown == [f"{ANN}:1:0"])
    clock.move(hours=24)
    assert (await retention.sweep()).conversations == 1
    slow.go_on.set()
    await writer.take(did(9, BEA, "count"))
    await until(lambda: f"{BEA}:1:0" in slow.shown)
    await asyncio.sleep(0.02)  # time enough for a row that went from memory
    assert slow.shown == [f"{ANN}:1:0", f"{BEA}:1:0"]
    await relay.close()


@pytest.mark.parametrize(
    ("drift", "behind", "due", "cases", "reason"),
    [
        (0, 0, 0, 0, None),
        (3600, 60, 20, 20, None),
        (-3600, -9e9, 0, 0, None),
        (3601, 0, 0, 0, "clock_jumped"),
        (-3601, 0, 0, 0, "clock_jumped"),
        (0, 61, 0, 0, "clock_behind"),
        (0, 0, 21, 1000, "too_many_due"),
        (0, 0, 21, 1050, None),
        (0, 0, 22, 1050, "too_many_due"),
        (0, 0, 20, 100, None),
    ],
)
def test_when_the_brake_stops(drift: float, behind: float, due: int, cases: int, reason: str | None) -> None:
    assert brake(drift_seconds=drift, behind_seconds=behind, due_cases=due, all_cases=cases) == reason


@pytest.mark.parametrize("hours", [25, 24 * 365, -2])
async def test_a_clock_that_jumped_deletes_nothing(writer: Writer, store: Store, clock: Clock, hours: float) -> None:
    ticks = Ticks(clock)
    retention = Retention(writer, monotonic=ticks)
    await asyncio.gather(*(writer.take(did(n, f"{n:032x}", "count")) for n in range(30)))
    clock.move(hours=hours)
    ticks.lost = hours * 3600
    assert await retention.sweep() == Swept(stopped="clock_jumped")
    assert count(store, conversation, outbox, seen) == [30, 30, 30]


@pytest.mark.parametrize("newest", ["conversation", "audit"])
async def test_a_clock_behind_the_newest_row_deletes_nothing(
    writer: Writer, store: Store, clock: Clock, newest: str
) -> None:
    await writer.take(did(1, ANN, "count"))
    if newest == "audit":
        clock.move(days=30)
        later = clock().timestamp() + 90
        with store.write() as connection:
            connection.execute(insert(audit).values(at=later, action="signed_in", digest=b""))
    else:
        clock.move(minutes=-2)
    assert await Retention(writer, monotonic=Ticks(clock)).sweep() == Swept(stopped="clock_behind")
    assert count(store, conversation, outbox, seen) == [1, 1, 1]


async def test_two_hundred_conversations_may_expire_at_once(writer: Writer, store: Store, clock: Clock) -> None:
    retention = Retention(writer, monotonic=Ticks(clock))
    await asyncio.gather(*(writer.take(did(n, f"{n:032x}", "count")) for n in range(200)))
    clock.move(hours=24)
    assert (await retention.sweep()).conversations == 200
    assert count(store, conversation, outbox, case) == [0, 0, 0]
