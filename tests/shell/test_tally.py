"""For people: pressing "this number did not work" leaves nothing of them. For staff: what was pressed is counted."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import select, text

from shell.store import Store, StoreUnavailable
from shell.tables import directory_tally
from shell.tally import Tallied, begin_anew, read_tallies
from shell.turn import Writer
from tests.shell.toy_machine import ANN, BEA, CLEO, Clock, did, make_writer


def counted(store: Store) -> dict[str, Tallied]:
    with store.read() as connection:
        return dict(read_tallies(connection))


async def test_what_is_counted_is_written_later_and_added_to_what_is_there(store: Store) -> None:
    async with make_writer(store, Clock()) as writer:
        for number, event in enumerate(("shown:sf-a", "shown:sf-a", "failed:sf-a", "shown:sf-b")):
            await writer.take(did(number, ANN, event))
        assert counted(store) == {}
        await writer.tally.write(writer.work)
        assert counted(store) == {"sf-a": Tallied(2, 1), "sf-b": Tallied(1, 0)}
        await writer.tally.write(writer.work)
        assert counted(store) == {"sf-a": Tallied(2, 1), "sf-b": Tallied(1, 0)}, "written once"
        await writer.take(did("more", BEA, "failed:sf-a"))
        await writer.tally.write(writer.work)
        assert counted(store)["sf-a"] == Tallied(2, 2)


async def test_a_count_holds_no_person_no_time_and_no_conversation(store: Store) -> None:
    assert set(directory_tally.c.keys()) == {"service", "shown", "failed"}
    async with make_writer(store, Clock()) as writer:
        await writer.take(did(1, ANN, "failed:sf-a"))
        await writer.tally.write(writer.work)
    with store.read() as connection:
        rows = connection.execute(select(directory_tally)).all()
    assert [tuple(row) for row in rows] == [("sf-a", 0, 1)]


async def test_no_transaction_ties_a_count_to_a_conversation(store: Store) -> None:
    async with make_writer(store, Clock()) as writer:
        await asyncio.gather(*(writer.take(did(chat, chat, "failed:sf-a")) for chat in (ANN, BEA, CLEO)))
        await writer.tally.write(writer.work)
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
        await writer.tally.write(writer.work)
    assert counted(store) == {"sf-a": Tallied(0, 1)}


async def test_what_could_not_be_written_waits_for_the_next_time(store: Store) -> None:
    async with make_writer(store, Clock()) as writer:
        await writer.take(did(1, ANN, "failed:sf-a"))

        async def broken(_work: object) -> None:
            raise StoreUnavailable("away")

        with pytest.raises(StoreUnavailable):
            await writer.tally.write(broken)
        await _counts_meanwhile(writer)
    assert counted(store) == {"sf-a": Tallied(1, 1)}


async def _counts_meanwhile(writer: Writer) -> None:
    """A count that comes while others are written is neither lost nor doubled."""

    async def slow(work: object) -> None:
        await writer.take(did(2, BEA, "shown:sf-a"))
        await writer.work(work)  # type: ignore[arg-type]

    await writer.tally.write(slow)
    await writer.tally.write(writer.work)


async def test_two_processes_add_up(store: Store) -> None:
    async with make_writer(store, Clock()) as one, make_writer(store, Clock()) as other:
        await one.take(did(1, ANN, "shown:sf-a"))
        await other.take(did(2, BEA, "failed:sf-a"))
        await asyncio.gather(one.tally.write(one.work), other.tally.write(other.work))
    assert counted(store) == {"sf-a": Tallied(1, 1)}


async def test_few_counts_wait_so_that_the_table_does_not_change_for_one_person(store: Store) -> None:
    async with make_writer(store, Clock()) as writer:
        await writer.take(did(1, ANN, "failed:sf-a"))
        await writer.tally.write(writer.work, fewest=2)
        assert counted(store) == {}
        await writer.take(did(2, BEA, "shown:sf-b"))
        await writer.tally.write(writer.work, fewest=2)
        assert counted(store) == {"sf-a": Tallied(0, 1), "sf-b": Tallied(1, 0)}


async def test_whoever_stops_in_the_middle_of_writing_counts_nothing_twice(store: Store) -> None:
    async with make_writer(store, Clock()) as writer:
        await writer.take(did(1, ANN, "failed:sf-a"))
        written = asyncio.Event()

        async def slow(work: object) -> None:
            await writer.work(work)  # type: ignore[arg-type]
            written.set()
            await asyncio.sleep(60)

        writing = asyncio.create_task(writer.tally.write(slow))
        await written.wait()
        writing.cancel()
        await asyncio.gather(writing, return_exceptions=True)
        await writer.tally.write(writer.work)
    assert counted(store) == {"sf-a": Tallied(0, 1)}


async def test_a_confirmed_entry_begins_anew(store: Store) -> None:
    async with make_writer(store, Clock()) as writer:
        await writer.take(did(1, ANN, "failed:sf-a"))
        await writer.take(did(2, ANN, "failed:sf-b"))
        await writer.tally.write(writer.work)
    with store.write() as connection:
        begin_anew(connection, "sf-a")
    assert counted(store) == {"sf-b": Tallied(0, 1)}
