"""For maintainers: what the relay promises about showing rows to people."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from shell import store as store_module
from shell.lease import LEASE_SECONDS
from shell.machine import Update
from shell.relay import (
    Answer,
    Delivered,
    Finish,
    Held,
    Hold,
    Later,
    OutboxRow,
    Refused,
    Relay,
    Wait,
    next_step,
)
from shell.store import Store, open_store
from shell.tables import outbox
from shell.turn import Writer
from tests.shell.toy_machine import ANN, BEA, Clock, did, make_writer


class Screen:
    """Keeps what it was shown and answers by a plan; after the plan everything is delivered."""

    def __init__(self, *plan: Answer | type[Exception], per: str | None = None) -> None:
        self.shown: list[str] = []
        self.rows: list[OutboxRow] = []
        self._plan = list(plan)
        self._per = per

    async def deliver(self, row: OutboxRow) -> Answer:
        self.shown.append(row.name)
        self.rows.append(row)
        await asyncio.sleep(0)
        if not self._plan or self._per not in {None, row.conversation}:
            return Delivered()
        answer = self._plan.pop(0)
        if isinstance(answer, type):
            raise answer
        return answer


async def until(what: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not what():  # noqa: ASYNC110 - the store has no event to wait for
            await asyncio.sleep(0.005)


def waiting(store: Store) -> list[str]:
    with store.read() as connection:
        found = select(outbox.c.name).where(outbox.c.delivered_at.is_(None)).order_by(outbox.c.seq)
        return list(connection.execute(found).scalars())


@pytest.mark.parametrize(
    ("answer", "attempts", "step"),
    [
        (Delivered(), 0, Finish()),
        (Delivered(), 9, Finish()),
        (Refused(), 0, Finish()),
        (Held(), 3, Hold()),
        (Later(30), 0, Wait(30)),
        (Later(300), 5, Wait(300)),
        (Later(0), 0, Wait(0.05)),
        (Later(-1), 0, Wait(0.05)),
        (None, 0, Wait(0.5)),
        (None, 1, Wait(1.0)),
        (None, 4, Wait(8.0)),
        (None, 7, Wait(60.0)),
        (None, 10_000, Wait(60.0)),
    ],
)
def test_what_follows_from_an_answer(answer: Answer | None, attempts: int, step: object) -> None:
    assert next_step(answer, attempts) == step


async def test_rows_arrive_in_order_and_their_payload_is_destroyed(writer: Writer, store: Store) -> None:
    screen = Screen()
    relay = Relay(writer, {"web": screen})
    await relay.start()
    await asyncio.gather(*(writer.take(did(n, (ANN, BEA)[n % 2], "count")) for n in range(100)))
    await until(lambda: not waiting(store))
    assert len(screen.shown) == 100
    for who in (ANN, BEA):
        assert [name for name in screen.shown if name.startswith(who)] == [f"{who}:{n}:0" for n in range(1, 51)]
    assert screen.rows[0].payload == {"id": "count", "n": 1}
    await until(lambda: not relay._known)
    assert (relay._lanes, relay._done, relay._later) == ({}, set(), {})  # nothing piles up in memory
    await relay.close()
    with store.read() as connection:
        assert set(connection.execute(select(outbox.c.payload)).scalars()) == {b""}


async def test_a_row_that_fails_is_shown_again_before_those_behind_it(writer: Writer, store: Store) -> None:
    screen = Screen(ConnectionError, Later(0.1), per=ANN)
    relay = Relay(writer, {"web": screen})
    await relay.start()
    for n in range(1, 4):
        await writer.take(did(f"a{n}", ANN, "count"))
        await writer.take(did(f"b{n}", BEA, "count"))
    await until(lambda: not waiting(store))
    ann = [name for name in screen.shown if name.startswith(ANN)]
    assert ann == [f"{ANN}:1:0"] * 3 + [f"{ANN}:2:0", f"{ANN}:3:0"]
    await relay.close()


async def test_behind_a_row_that_must_wait_others_are_shown_and_its_own_are_not(writer: Writer, store: Store) -> None:
    screen = Screen(Later(3600), per=ANN)
    relay = Relay(writer, {"web": screen})
    await relay.start()
    for n in range(1, 4):
        await writer.take(did(f"a{n}", ANN, "count"))
        await writer.take(did(f"b{n}", BEA, "count"))
    mine = [f"{ANN}:{n}:0" for n in range(1, 4)]
    await until(lambda: waiting(store) == mine)
    assert [name for name in screen.shown if name.startswith(ANN)] == mine[:1]
    await relay.close()


async def test_attempts_and_due_times_are_kept_for_the_next_start(writer: Writer, store: Store, clock: Clock) -> None:
    relay = Relay(writer, {"web": Screen(Later(300))})
    await relay.start()
    await writer.take(did(1, ANN, "count"))

    def kept() -> tuple[int, float]:
        with store.read() as connection:
            row = connection.execute(select(outbox.c.attempts, outbox.c.not_before)).one()
            return row.attempts, row.not_before

    await until(lambda: kept() == (1, clock().timestamp() + 300))
    await relay.close()
    early, late = Screen(), Screen()
    relay = Relay(writer, {"web": early})
    await relay.start()
    await asyncio.sleep(0.05)
    await relay.close()
    assert early.shown == []
    clock.move(seconds=301)
    relay = Relay(writer, {"web": late})
    await relay.start()
    await until(lambda: late.shown == [f"{ANN}:1:0"])
    assert late.rows[0].attempts == 1
    await relay.close()


async def test_rows_left_by_a_crash_are_delivered_at_start_before_newer_ones(store: Store, clock: Clock) -> None:
    async with make_writer(store, clock) as crashed:
        await asyncio.gather(*(crashed.take(did(n, ANN, "count", address=b"chat")) for n in range(5)))
    clock.move(seconds=LEASE_SECONDS)  # among several processes, the lanes of a dead one run out first
    screen = Screen()
    async with make_writer(store, clock) as writer:
        relay = Relay(writer, {"web": screen})
        starting = asyncio.create_task(relay.start())
        await asyncio.sleep(0)  # the relay reads what is left; meanwhile a turn is committed
        await writer.take(did(9, ANN, "count", address=b"chat"))
        await starting
        await until(lambda: not waiting(store) and len(screen.shown) == 6)
        assert screen.shown == [f"{ANN}:{n}:0" for n in range(1, 7)]
        assert screen.rows[0].address == b"chat"
        await relay.close()


async def test_a_held_row_lets_the_next_pass_and_ends_when_the_person_confirms(writer: Writer, store: Store) -> None:
    screen = Screen(Held(), Held(), Held())
    relay = Relay(writer, {"web": screen})
    await relay.start()
    for n in range(3):
        await writer.take(did(n, ANN, "count"))
    await until(lambda: len(relay.held(ANN)) == 3)
    assert waiting(store) == [f"{ANN}:{n}:0" for n in range(1, 4)]
    relay.confirm([f"{ANN}:1:0", f"{ANN}:2:0", f"{BEA}:9:0", "nonsense"])
    await until(lambda: waiting(store) == [f"{ANN}:3:0"])
    assert [row.name for row in relay.held(ANN)] == [f"{ANN}:3:0"]
    await relay.close()
    again = Screen()
    relay = Relay(writer, {"web": again})
    await relay.start()
    await until(lambda: not waiting(store))
    assert again.shown == [f"{ANN}:3:0"]
    await relay.close()


async def test_after_erasing_only_the_farewell_is_shown(writer: Writer, store: Store) -> None:
    screen = Screen(Held(), Later(0.2))
    relay = Relay(writer, {"web": screen})
    await relay.start()
    await writer.take(did(1, ANN, "count"))
    await until(lambda: len(relay.held(ANN)) == 1)
    await asyncio.gather(*(writer.take(did(n, ANN, "count")) for n in (2, 3)))
    await until(lambda: len(screen.shown) == 2)
    await writer.take(did(4, ANN, "forget"))
    assert relay.held(ANN) == ()
    await until(lambda: not waiting(store))
    assert screen.shown == [f"{ANN}:1:0", f"{ANN}:2:0", f"{ANN}:4:0", f"{ANN}:4:1"]
    await relay.close()


async def test_a_refused_row_ends_and_the_case_stays(writer: Writer, store: Store) -> None:
    relay = Relay(writer, {"web": Screen(Refused())})
    await relay.start()
    await writer.take(did(1, ANN, "open:2"))
    await until(lambda: not waiting(store))
    assert not (await writer.take(did(2, ANN, "say", "still heard"))).repeated
    await relay.close()


async def test_rows_of_another_channel_wait_for_their_own_process(writer: Writer, store: Store) -> None:
    screen = Screen()
    relay = Relay(writer, {"web": screen})
    await relay.start()
    await writer.take(Update("u1", ANN, "telegram", "count"))
    await writer.take(did(2, BEA, "count"))
    await until(lambda: waiting(store) == [f"{ANN}:1:0"])
    assert screen.shown == [f"{BEA}:1:0"]
    await relay.close()


async def test_a_row_that_cannot_be_opened_is_set_aside_and_blocks_nobody(writer: Writer, store: Store) -> None:
    await writer.take(did(1, ANN, "count"))
    await writer.take(did(2, ANN, "count"))
    with store.write() as connection:
        connection.execute(outbox.update().where(outbox.c.seq == 1).values(payload=b"of another key"))
    screen = Screen()
    relay = Relay(writer, {"web": screen})
    await relay.start()
    await until(lambda: not waiting(store))
    assert screen.shown == [f"{ANN}:2:0"]
    await relay.close()


async def test_marks_wait_while_the_store_is_locked(path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(store_module.PRAGMAS, "busy_timeout", 20)
    store = open_store(f"sqlite:///{path}")
    other = sqlite3.connect(path, isolation_level=None)
    screen = Screen()
    async with make_writer(store, clock) as writer:
        relay = Relay(writer, {"web": screen})
        await relay.start()

        def lock(*_committed: object) -> None:
            other.execute("BEGIN IMMEDIATE")

        writer.listen(lock)
        await writer.take(did(1, ANN, "count"))
        await until(lambda: screen.shown == [f"{ANN}:1:0"])
        await asyncio.sleep(0.1)  # time enough for a mark that does not wait
        assert waiting(store) == screen.shown == [f"{ANN}:1:0"]
        other.execute("ROLLBACK")
        await until(lambda: not waiting(store))
        assert screen.shown == [f"{ANN}:1:0"]
        await relay.close()
    other.close()
    store.close()
