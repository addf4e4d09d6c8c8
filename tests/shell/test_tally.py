"""For people: pressing "this number did not work" leaves nothing of them. For staff: what was pressed is counted."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TypeVar

import pytest
from sqlalchemy import Connection, select, text

from referral_directory.changes import Change, What
from shell.directory_changes import append
from shell.store import Store, StoreUnavailable
from shell.tables import directory_tally
from shell.tally import FEWEST_CHATS, Tallied, begin_anew, read_tallies
from shell.turn import Writer
from tests.shell.toy_machine import ANN, BEA, CLEO, NOON, Clock, did, make_writer

Result = TypeVar("Result")


def counted(store: Store) -> dict[str, Tallied]:
    with store.read() as connection:
        return dict(read_tallies(connection))


async def test_what_is_counted_is_written_later_and_added_to_what_is_there(store: Store) -> None:
    async with make_writer(store, Clock()) as writer:
        for number, event in enumerate(("shown:sf-a", "shown:sf-a", "failed:sf-a", "shown:sf-b")):
            await writer.take(did(number, ANN, event))
        assert counted(store) == {}
        await writer.tally.write(writer.work, fewest=1)
        assert counted(store) == {"sf-a": Tallied(2, 1), "sf-b": Tallied(1, 0)}
        await writer.tally.write(writer.work, fewest=1)
        assert counted(store) == {"sf-a": Tallied(2, 1), "sf-b": Tallied(1, 0)}, "written once"
        await writer.take(did("more", BEA, "failed:sf-a"))
        await writer.tally.write(writer.work, fewest=1)
        assert counted(store)["sf-a"] == Tallied(2, 2)


async def test_a_count_holds_no_person_no_time_and_no_conversation(store: Store) -> None:
    assert set(directory_tally.c.keys()) == {"service", "shown", "failed"}
    async with make_writer(store, Clock()) as writer:
        await writer.take(did(1, ANN, "failed:sf-a"))
        await writer.tally.write(writer.work, fewest=1)
    with store.read() as connection:
        rows = connection.execute(select(directory_tally)).all()
    assert [tuple(row) for row in rows] == [("sf-a", 0, 1)]


async def test_no_transaction_ties_a_count_to_a_conversation(store: Store) -> None:
    async with make_writer(store, Clock()) as writer:
        await asyncio.gather(*(writer.take(did(chat, chat, "failed:sf-a")) for chat in (ANN, BEA, CLEO)))
        await writer.tally.write(writer.work, fewest=1)
    if store.shared:
        with store.read() as connection:
            of_chats = set(connection.execute(text("SELECT xmin::text FROM conversation")).scalars())
            of_counts = set(connection.execute(text("SELECT xmin::text FROM directory_tally")).scalars())
        assert of_chats
        assert of_counts
        assert of_chats.isdisjoint(of_counts)


async def test_a_repeated_update_counts_once(store: Store) -> None:
    async with make_writer(store, Clock()) as writer:
        await writer.take(did(1, ANN, "failed:sf-a"))
        assert (await writer.take(did(1, ANN, "failed:sf-a"))).repeated
        await writer.tally.write(writer.work, fewest=1)
    assert counted(store) == {"sf-a": Tallied(0, 1)}


@pytest.mark.parametrize("transaction", [1, 2])
async def test_what_could_not_be_written_waits_for_the_next_time(store: Store, transaction: int) -> None:
    """First the news of staff are read, then the counts written; the store may go away before either."""
    async with make_writer(store, Clock()) as writer:
        await writer.take(did(1, ANN, "failed:sf-a"))
        asked: list[object] = []

        async def broken(work: Callable[[Connection], Result]) -> Result:
            asked.append(work)
            if len(asked) == transaction:
                raise StoreUnavailable("away")
            return await writer.work(work)

        with pytest.raises(StoreUnavailable):
            await writer.tally.write(broken, fewest=1)
        await _counts_meanwhile(writer)
    assert counted(store) == {"sf-a": Tallied(1, 1)}


async def _counts_meanwhile(writer: Writer) -> None:
    """A count that comes while others are written is neither lost nor doubled."""

    async def slow(work: Callable[[Connection], Result]) -> Result:
        await writer.take(did(2, BEA, "shown:sf-a"))
        return await writer.work(work)

    await writer.tally.write(slow, fewest=1)
    await writer.tally.write(writer.work, fewest=1)


async def test_two_processes_add_up(store: Store) -> None:
    async with make_writer(store, Clock()) as one, make_writer(store, Clock()) as other:
        await one.take(did(1, ANN, "shown:sf-a"))
        await other.take(did(2, BEA, "failed:sf-a"))
        await asyncio.gather(one.tally.write(one.work, fewest=1), other.tally.write(other.work, fewest=1))
    assert counted(store) == {"sf-a": Tallied(1, 1)}


async def test_what_one_person_was_shown_never_stands_in_the_table_alone(store: Store) -> None:
    taps = ("shown:sf-a", "shown:sf-b", "failed:sf-b", "shown:sf-c", "shown:sf-d", "shown:sf-e")
    async with make_writer(store, Clock()) as writer:
        for number, event in enumerate(taps):
            await writer.take(did(number, ANN, event))
        for others in range(1, FEWEST_CHATS):
            await writer.tally.write(writer.work)
            assert counted(store) == {}, f"one person and {others - 1} more"
            await writer.take(did(f"other{others}", f"{others}" * 32, "shown:sf-a"))
        await writer.tally.write(writer.work)
        assert counted(store) == {
            "sf-a": Tallied(5, 0), "sf-b": Tallied(1, 1), "sf-c": Tallied(1, 0), "sf-d": Tallied(1, 0), "sf-e": Tallied(1, 0),
        }  # fmt: skip
        await writer.take(did("later", ANN, "shown:sf-f"))
        await writer.tally.write(writer.work)
    assert "sf-f" not in counted(store), "who counted before is not among the five of the next time"


@pytest.mark.parametrize("transaction", [1, 2])
async def test_a_stop_before_the_writing_has_begun_loses_nothing(store: Store, transaction: int) -> None:
    """The writer has one thread, and a turn may be in it. First the news of staff are read, then the counts written."""
    async with make_writer(store, Clock()) as writer:
        await writer.take(did(1, ANN, "failed:sf-a"))
        turns: list[asyncio.Task[None]] = []
        in_line = asyncio.Event()

        async def behind_a_turn(work: Callable[[Connection], Result]) -> Result:
            turns.append(asyncio.create_task(writer.call(lambda: time.sleep(0.2))))
            await asyncio.sleep(0)
            if len(turns) == transaction:
                in_line.set()
            return await writer.work(work)

        writing = asyncio.create_task(writer.tally.write(behind_a_turn, fewest=1))
        await in_line.wait()
        await asyncio.sleep(0.05)
        writing.cancel()
        await asyncio.gather(writing, *turns, return_exceptions=True)
        await writer.tally.write(writer.work, fewest=1)
    assert counted(store) == {"sf-a": Tallied(0, 1)}


async def test_a_transaction_that_begins_after_the_stop_counts_nothing_twice(store: Store) -> None:
    async with make_writer(store, Clock()) as writer:
        await writer.take(did(1, ANN, "failed:sf-a"))
        asked: list[Callable[[Connection], object]] = []
        in_line = asyncio.Event()

        async def late(work: Callable[[Connection], Result]) -> Result:
            asked.append(work)
            if len(asked) == 2:
                in_line.set()
                await asyncio.sleep(60)
            return await writer.work(work)

        writing = asyncio.create_task(writer.tally.write(late, fewest=1))
        await in_line.wait()
        writing.cancel()
        await asyncio.gather(writing, return_exceptions=True)
        await writer.work(asked[1])
        assert counted(store) == {}
        await writer.tally.write(writer.work, fewest=1)
    assert counted(store) == {"sf-a": Tallied(0, 1)}


async def test_whoever_stops_in_the_middle_of_writing_counts_nothing_twice(store: Store) -> None:
    async with make_writer(store, Clock()) as writer:
        await writer.take(did(1, ANN, "failed:sf-a"))
        written = asyncio.Event()

        async def slow(work: Callable[[Connection], Result]) -> Result:
            done = await writer.work(work)
            if counted(store):
                written.set()
                await asyncio.sleep(60)
            return done

        writing = asyncio.create_task(writer.tally.write(slow, fewest=1))
        await written.wait()
        writing.cancel()
        await asyncio.gather(writing, return_exceptions=True)
        await writer.tally.write(writer.work, fewest=1)
    assert counted(store) == {"sf-a": Tallied(0, 1)}


def found_out(number: int, what: What, value: str) -> Change:
    """What staff found out about sf-a."""
    return Change(number=number, service="sf-a", what=what, value=value, who="counselor", when=NOON, why="called")


@pytest.mark.parametrize(("what", "value"), [("checked", "2026-11-20"), ("phone", "02-123-4567")])
async def test_a_report_from_before_a_confirmation_does_not_come_back(store: Store, what: What, value: str) -> None:
    """It waits in memory while staff call the place; no process has heard of the confirmation when it is written."""
    async with make_writer(store, Clock()) as writer:
        await writer.take(did(1, ANN, "failed:sf-a"))
        with store.write() as connection:
            append(connection, found_out(1, what, value))
            begin_anew(connection, "sf-a")
        await writer.tally.write(writer.work, fewest=1)
        assert counted(store) == {}
        await writer.take(did(2, BEA, "failed:sf-a"))
        await writer.tally.write(writer.work, fewest=1)
        assert counted(store) == {"sf-a": Tallied(0, 1)}, "what people say afterwards counts"


async def test_what_is_left_after_a_confirmation_waits_for_others(store: Store) -> None:
    """Else the rest might be the counts of one person."""
    async with make_writer(store, Clock()) as writer:
        await writer.take(did(1, ANN, "shown:sf-b"))
        await writer.take(did(2, BEA, "failed:sf-a"))
        writer.tally.hear([found_out(1, "checked", "2026-11-20")])
        await writer.tally.write(writer.work, fewest=1)
        assert counted(store) == {}
        await writer.take(did(3, CLEO, "shown:sf-b"))
        await writer.tally.write(writer.work, fewest=1)
    assert counted(store) == {"sf-b": Tallied(2, 0)}


async def test_a_note_or_an_undoing_leaves_what_was_counted(store: Store) -> None:
    async with make_writer(store, Clock()) as writer:
        await writer.take(did(1, ANN, "failed:sf-a"))
        undoing = found_out(2, "checked", "").model_copy(update={"undoes": 1})
        writer.tally.hear([found_out(1, "note", "third floor"), undoing])
        await writer.tally.write(writer.work, fewest=1)
    assert counted(store) == {"sf-a": Tallied(0, 1)}


async def test_a_confirmed_entry_begins_anew(store: Store) -> None:
    async with make_writer(store, Clock()) as writer:
        await writer.take(did(1, ANN, "failed:sf-a"))
        await writer.take(did(2, ANN, "failed:sf-b"))
        await writer.tally.write(writer.work, fewest=1)
    with store.write() as connection:
        begin_anew(connection, "sf-a")
    assert counted(store) == {"sf-b": Tallied(0, 1)}
