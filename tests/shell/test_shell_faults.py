"""For maintainers: whatever interrupts a turn, and wherever, the updates taken again give the rows of a calm run."""

from __future__ import annotations

import asyncio
import json
import types
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event, func, insert, select
from sqlalchemy.ext.asyncio import AsyncEngine

from shell.machine import Update
from shell.relay import Answer, Delivered, Later, OutboxRow, Relay
from shell.store import Store, StoreUnavailable, open_store
from shell.tables import conversation, from_desk, lease, metadata, outbox
from shell.turn import Turn, Writer
from tests.faults.writers import Crew
from tests.postgres import Postgres
from tests.shell.test_shell_relay import until
from tests.shell.test_shell_turn import CodeOfTurn, picture, scenario
from tests.shell.toy_machine import ANN, BEA, BOX, Clock, make_writer


def begin_again(store: Store) -> None:
    """Empty the store, and let the desk write one row; the code of its case is fixed by `CodeOfTurn`."""
    with store.write() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(table.delete())
        values = {
            "id": 1,
            "case_id": "case-two-22",
            "conversation": BEA,
            "kind": "claimed",
            "body": b"",
            "created_at": 0.0,
        }
        connection.execute(insert(from_desk).values(values))


def new_writer(store: Store) -> Writer:
    machine = CodeOfTurn()
    return make_writer(store, Clock(), machine, new_code=lambda: machine.code)


async def take_all(writer: Writer, updates: list[Update]) -> list[object]:
    """Take updates at once and close the writer, whatever became of it."""
    answers: list[object] = await asyncio.gather(*(writer.take(each) for each in updates), return_exceptions=True)
    await asyncio.gather(writer.close(), return_exceptions=True)
    return answers


# ---- where it is interrupted ----


def at_statements(writer: Writer, moment: int, error: type[BaseException]) -> list[str]:
    """Raise before the given statement or commit; give the list in which they are counted."""
    passed: list[str] = []
    engine: Engine = writer.store.writer if writer._engine is None else writer._engine.sync_engine

    def count(name: str) -> None:
        passed.append(name)
        if len(passed) == moment:
            raise error("between two statements")

    @event.listens_for(engine, "before_cursor_execute")
    def _before(_c: Connection, _cursor: Any, statement: str, *_more: object) -> None:
        count(statement.split(maxsplit=1)[0])

    @event.listens_for(engine, "commit")
    def _commit(_c: Connection) -> None:
        count("COMMIT")

    def forget() -> None:
        event.remove(engine, "before_cursor_execute", _before)
        event.remove(engine, "commit", _commit)

    _undo.append(forget)
    return passed


_undo: list[Callable[[], None]] = []


def at_pauses(writer: Writer, moment: int, error: type[BaseException]) -> list[str]:
    """Interrupt the transaction of the writer at the given await; a cancelled one cancels what it waits for."""
    passed: list[str] = []

    @types.coroutine
    def interrupted(inner: Coroutine[Any, Any, Any]) -> Generator[Any, Any, Any]:
        waits = inner.__await__()
        thrown: BaseException | None = None
        while True:
            try:
                paused = waits.send(None) if thrown is None else waits.throw(thrown)
            except StopIteration as end:
                return end.value
            thrown = None
            passed.append("await")
            here = len(passed) == moment
            if here and error is asyncio.CancelledError and paused is not None:
                paused.cancel()
            try:
                yield paused
            except BaseException as happened:  # noqa: BLE001 - passed on as it is
                thrown = happened
            if here and thrown is None:
                thrown = error("at an await")

    if writer._engine is None:
        transact = writer._transact

        async def once(function: Callable[[Connection], Any]) -> Any:
            return await interrupted(transact(function))

        writer._transact = once  # type: ignore[method-assign, assignment]
    else:
        inside = writer._in_asynchronous_transaction

        async def once_inside(engine: AsyncEngine, function: Callable[[Connection], Any]) -> Any:
            return await interrupted(inside(engine, function))

        writer._in_asynchronous_transaction = once_inside  # type: ignore[method-assign, assignment]
    return passed


@pytest.mark.parametrize("error", [RuntimeError, asyncio.CancelledError])
@pytest.mark.parametrize("where", [at_statements, at_pauses])
async def test_an_exception_anywhere_in_a_turn_and_redelivery_give_the_rows_of_an_undisturbed_run(
    store: Store,
    where: Callable[[Writer, int, type[BaseException]], list[str]],
    error: type[BaseException],
) -> None:
    begin_again(store)
    calm = await take_all(new_writer(store), scenario())
    assert all(isinstance(answer, Turn) for answer in calm)
    expected = picture(store)
    moment, interrupted = 0, 0
    while True:
        moment += 1
        begin_again(store)
        writer = new_writer(store)
        await writer.work(lambda connection: connection.execute(select(1)))  # connecting is no part of the turn
        passed = where(writer, moment, error)
        answers = await take_all(writer, scenario())
        while _undo:
            _undo.pop()()
        again = await take_all(new_writer(store), scenario())
        assert not [one for one in again if not isinstance(one, Turn)], (moment, passed)
        assert picture(store) == expected, (moment, passed)
        if len(passed) < moment:
            break
        interrupted += 1
        acknowledged = [one for one in answers if isinstance(one, Turn)]
        assert len(acknowledged) == (len(answers) if error is RuntimeError else 0), (moment, passed, answers)
    assert interrupted >= (1 if where is at_pauses and not store.shared else 20)


# ---- what is owed although nobody told ----


class Screen:
    """Keeps what it was shown; `slow` rows wait until they are let go."""

    def __init__(self, *slow: str) -> None:
        self.shown: list[str] = []
        self.begun: list[str] = []
        self.slow = {name: asyncio.Event() for name in slow}

    async def deliver(self, row: OutboxRow) -> Answer:
        self.begun.append(row.name)
        if row.name in self.slow:
            await self.slow[row.name].wait()
        self.shown.append(row.name)
        return Delivered()


def one(number: int, conversation: str = ANN) -> Update:
    return Update(f"t{number}", conversation, "telegram", "count")


@pytest.fixture
def shared(postgres: Postgres) -> Iterator[Store]:
    address = postgres.fresh("empty")
    store = open_store(address)
    yield store
    store.close()
    postgres.drop(address)


async def test_a_row_whose_notice_was_lost_is_not_overtaken_by_the_next_one(shared: Store) -> None:
    clock = Clock()
    async with make_writer(shared, clock) as owner, make_writer(shared, clock) as other:
        screen = Screen(f"{ANN}:1:0")
        relay = Relay(owner, {"telegram": screen})
        await relay.start()
        await owner.take(one(1))
        await until(lambda: screen.begun == [f"{ANN}:1:0"])
        await other.take(one(2))  # it lies in the lane of the owner, who is busy, and nobody tells
        await owner.take(one(3))
        screen.slow[f"{ANN}:1:0"].set()
        await until(lambda: len(screen.shown) == 3)
        assert screen.shown == [f"{ANN}:1:0", f"{ANN}:2:0", f"{ANN}:3:0"]
        await relay.close()


async def test_a_row_whose_notice_was_lost_is_found_although_its_lane_is_in_use(shared: Store) -> None:
    clock = Clock()
    async with make_writer(shared, clock) as owner, make_writer(shared, clock) as other:
        screen = Screen(f"{ANN}:1:0")
        relay = Relay(owner, {"telegram": screen})
        await relay.start()
        await owner.take(one(1))
        await until(lambda: screen.begun == [f"{ANN}:1:0"])
        await other.take(one(2))
        await relay.keep_lanes()
        screen.slow[f"{ANN}:1:0"].set()
        await until(lambda: screen.shown == [f"{ANN}:1:0", f"{ANN}:2:0"])
        await relay.close()


async def test_a_commit_whose_answer_was_lost_is_still_shown_by_the_process_that_made_it(shared: Store) -> None:
    async with make_writer(shared, Clock()) as writer:
        screen = Screen(f"{ANN}:1:0")
        relay = Relay(writer, {"telegram": screen})
        await relay.start()
        await writer.take(one(1))
        await until(lambda: screen.begun == [f"{ANN}:1:0"])  # its lane is in use all the time
        transact = writer._transact

        async def lost(function: Callable[[Connection], Any]) -> Any:
            writer._transact = transact  # type: ignore[method-assign]
            await transact(function)
            raise StoreUnavailable("cannot_open")

        writer._transact = lost  # type: ignore[method-assign, assignment]
        with pytest.raises(StoreUnavailable):
            await writer.take(one(2))
        assert (await writer.take(one(2))).repeated
        await relay.keep_lanes()
        screen.slow[f"{ANN}:1:0"].set()
        await until(lambda: screen.shown == [f"{ANN}:1:0", f"{ANN}:2:0"])
        await relay.close()


async def test_a_row_that_comes_while_its_lane_is_being_read_is_neither_lost_nor_doubled(shared: Store) -> None:
    clock = Clock()
    async with make_writer(shared, clock) as owner, make_writer(shared, clock) as other:
        screen = Screen(f"{ANN}:1:0")
        relay = Relay(owner, {"telegram": screen})
        await relay.start()
        await owner.take(one(1))
        await until(lambda: screen.begun == [f"{ANN}:1:0"])
        await other.take(one(2))
        work, read, go_on = owner.work, asyncio.Event(), asyncio.Event()

        async def slow_read(function: Callable[[Connection], Any]) -> Any:
            owner.work = work  # type: ignore[method-assign]
            found = await work(function)
            read.set()
            await go_on.wait()
            return found

        owner.work = slow_read  # type: ignore[method-assign, assignment]
        relay.told(ANN)
        await read.wait()  # it has read rows 1 and 2; meanwhile row 1 is shown and marked, and row 3 is committed
        screen.slow[f"{ANN}:1:0"].set()
        await until(lambda: not relay._known)
        await owner.take(one(3))
        go_on.set()
        await until(lambda: len(screen.shown) >= 3)
        await asyncio.sleep(0.1)
        assert screen.shown == [f"{ANN}:1:0", f"{ANN}:2:0", f"{ANN}:3:0"]
        await relay.close()


async def test_a_new_row_does_not_wait_for_the_clock_of_a_process_that_is_ahead(shared: Store) -> None:
    ahead, behind = Clock(), Clock()
    ahead.move(seconds=100)
    async with make_writer(shared, ahead) as other:
        await other.take(one(1))
        async with shared_without_leases(shared), make_writer(shared, behind) as owner:
            screen = Screen()
            relay = Relay(owner, {"telegram": screen})
            await relay.start()
            await until(lambda: screen.shown == [f"{ANN}:1:0"])
            await relay.close()


@asynccontextmanager
async def shared_without_leases(store: Store) -> AsyncIterator[None]:
    """The process that wrote is dead and its lanes have run out."""
    with store.write() as connection:
        connection.execute(lease.delete())
    yield


async def test_a_row_that_waits_does_so_no_longer_once_the_clock_is_set_right(store: Store) -> None:
    clock = Clock()
    async with make_writer(store, clock) as writer:
        relay = Relay(writer, {"telegram": Asked()})
        await relay.start()
        await writer.take(one(1))
        await until(lambda: attempts(store) == [1])
        await relay.close()
    clock.move(hours=-1)  # a wrong clock at the next start
    async with make_writer(store, clock) as writer:
        screen = Screen()
        relay = Relay(writer, {"telegram": screen})
        await relay.start()
        await asyncio.sleep(0.05)
        assert screen.shown == []
        clock.move(hours=1, seconds=3)
        await until(lambda: screen.shown == [f"{ANN}:1:0"])
        await relay.close()


class Asked:
    """Telegram asks to wait for two seconds."""

    async def deliver(self, _row: OutboxRow) -> Answer:
        return Later(2.0)


def attempts(store: Store) -> list[int]:
    with store.read() as connection:
        return list(connection.execute(select(outbox.c.attempts)).scalars())


# ---- several processes on one store ----


def test_three_processes_lose_no_turn_keep_the_order_and_take_over_from_a_killed_one(
    postgres: Postgres, tmp_path: Path
) -> None:
    address = postgres.fresh("empty")
    chats = [f"{n:032x}" for n in range(20)]
    crew = Crew(address, tmp_path / "shown", 3)
    updates = {f"{chat}-{n}": Update(f"{chat}-{n}", chat, "telegram", "count") for n in range(60) for chat in chats}
    homes: dict[str, int] = {}
    for number, name in enumerate(updates):
        homes[name] = number % 3 if number % 20 else (number // 20) % 3
        crew.give(homes[name], updates[name])
    assert crew.hear(lambda: len(crew.acknowledged) >= 400, 60)
    crew.kill(1)
    for name, home in homes.items():
        if home == 1 and name not in crew.acknowledged:  # what was not confirmed comes again, elsewhere
            crew.give(0, updates[name])
    assert crew.hear(lambda: len(crew.acknowledged) == len(updates), 60)
    wanted = {f"{chat}:{seq}:0" for chat in chats for seq in range(1, 61)}
    assert crew.hear(lambda: wanted <= set(crew.shown()), 60), "the lease of the killed one runs out"
    crew.end()
    shown = crew.shown()
    for chat in chats:
        first = [int(name.split(":")[1]) for name in dict.fromkeys(shown) if name.startswith(chat)]
        assert first == list(range(1, 61)), chat
    times = Counter(shown)
    assert max(times.values()) <= 2
    first_shown_by = dict(reversed(crew.shown_by()))
    doubled_by = {first_shown_by[name] for name, count in times.items() if count > 1}
    assert doubled_by <= {crew.children[1].pid}, "only what the killed process was showing may come twice"
    store = open_store(address)
    with store.read() as connection:
        for row in connection.execute(select(conversation)):
            assert (row.seq, len(json.loads(BOX.open(row.state, "state", row.id)))) == (60, 60)
        assert connection.execute(select(func.count()).select_from(outbox)).scalar_one() == len(wanted)
    store.close()
    postgres.drop(address)
