"""For maintainers: what the writer promises about one turn."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import shutil
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event, insert, select, text

from shell import store as store_module
from shell.machine import Update
from shell.sealing import MessageContext, envelope_hash, open_message, open_sealed, open_summaries
from shell.store import Store, open_store
from shell.tables import case, conversation, from_desk, message, outbox, quarantine, seen
from shell.turn import Poisoned, StoreUnavailable, Writer, open_row, run_batch
from tests.shell.toy_machine import (
    ANN,
    BEA,
    BOX,
    CENTER,
    CENTER_KEY,
    CLEO,
    NOON,
    Clock,
    Toy,
    count_in_a_process,
    did,
    make_writer,
    take_and_tell,
)


def rows(store: Store, table: Any) -> list[Any]:
    with store.read() as connection:
        return list(connection.execute(select(table)))


def one(store: Store, table: Any) -> Any:
    (found,) = rows(store, table)
    return found


def talk(store: Store, case_id: str) -> list[str]:
    """Open the person's messages of a case as the desk would, following the chain."""
    previous, said = None, []
    with store.read() as connection:
        mine = (message.c.case_id == case_id) & (message.c.direction == "person")
        for number, row in enumerate(connection.execute(select(message).where(mine).order_by(message.c.seq)), 1):
            assert (row.seq, row.previous) == (number, previous)
            said.append(open_message(CENTER_KEY, row.body, MessageContext(CENTER, case_id, number, "person", previous)))
            previous = envelope_hash(row.body)
    return said


# ---- order and repeats ----


async def test_a_repeated_update_changes_nothing(writer: Writer, store: Store) -> None:
    first = await writer.take(did(1, ANN, "count"))
    before = (rows(store, conversation), rows(store, outbox))
    again = await writer.take(did(1, ANN, "count"))
    assert (first.seq, first.state, first.repeated) == (1, ("count",), False)
    assert (again.seq, again.state, again.orders, again.repeated) == (1, ("count",), (), True)
    assert (rows(store, conversation), rows(store, outbox)) == before


async def test_a_repeat_within_one_batch_changes_nothing(writer: Writer, store: Store) -> None:
    turns = await asyncio.gather(*(writer.take(did(1, ANN, "count")) for _ in range(3)))
    assert [turn.repeated for turn in turns] == [False, True, True]
    assert len(rows(store, outbox)) == 1


async def test_order_is_kept_inside_a_batch(writer: Writer, store: Store) -> None:
    events = [(f"{n}", (ANN, BEA)[n % 2]) for n in range(200)]
    turns = await asyncio.gather(*(writer.take(did(n, who, "count")) for n, who in events))
    assert [turn.seq for turn in turns[0::2]] == list(range(1, 101))
    assert [turn.seq for turn in turns[1::2]] == list(range(1, 101))
    names = [row.name for row in rows(store, outbox)]
    assert sorted(names) == sorted(f"{who}:{seq}:0" for who in (ANN, BEA) for seq in range(1, 101))


async def test_peek_gives_the_living_state_only(writer: Writer, clock: Clock) -> None:
    assert await writer.peek(ANN) is None
    await writer.take(did(1, ANN, "quiet"))
    assert await writer.peek(ANN) == ("quiet",)
    clock.move(hours=24)
    assert await writer.peek(ANN) is None


async def test_an_expired_conversation_begins_afresh_but_reuses_no_number(
    writer: Writer, store: Store, clock: Clock
) -> None:
    await writer.take(did(1, ANN, "count"))
    clock.move(hours=24)
    turn = await writer.take(did(2, ANN, "count"))
    assert (turn.seq, turn.state) == (2, ("count",))
    assert one(store, outbox).name == f"{ANN}:2:0"


async def test_a_state_that_cannot_be_read_begins_afresh(writer: Writer, store: Store) -> None:
    await writer.take(did(1, ANN, "quiet"))
    with store.write() as connection:
        connection.execute(conversation.update().values(state=b"of another key"))
    assert (await writer.take(did(2, ANN, "count"))).state == ("count",)


async def test_a_cancelled_waiter_loses_no_turn(writer: Writer) -> None:
    waiting = asyncio.create_task(writer.take(did(1, ANN, "count")))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert (await writer.take(did(2, ANN, "count"))).state == ("count", "count")
    assert (await writer.take(did(1, ANN, "count"))).repeated


async def test_close_drains_what_is_queued_and_then_refuses(store: Store, clock: Clock) -> None:
    writer = make_writer(store, clock)
    waiting = [asyncio.create_task(writer.take(did(n, ANN, "count"))) for n in range(300)]
    await asyncio.sleep(0)
    await writer.close()
    assert [turn.seq for turn in await asyncio.gather(*waiting)] == list(range(1, 301))
    with pytest.raises(StoreUnavailable, match="closed"):
        await writer.take(did("late", ANN, "count"))


async def test_the_same_batch_runs_on_an_asynchronous_connection(writer: Writer, store: Store) -> None:
    engine = store.async_engine()
    updates = [did(1, ANN, "open:1"), did(2, ANN, "say", "words")]
    async with engine.begin() as asynchronous:
        taken = await asynchronous.run_sync(lambda connection: run_batch(connection, writer.rules, updates, NOON))
    await engine.dispose()
    assert [turn.seq for turn in taken.turns] == [1, 2]
    assert talk(store, one(store, case).id) == ["words"]


# ---- cases ----


def summaries(row: Any) -> list[object]:
    held = open_summaries(CENTER_KEY, row.summary, center=CENTER, case=row.id)
    return [json.loads(each) for each in held]


async def test_words_are_sealed_into_the_case_as_a_chain(writer: Writer, store: Store) -> None:
    said = ["첫 번째", "broken \ud800 text", "x" * 30_000, ""]
    await writer.take(did(0, ANN, "open:1:weapon"))
    await asyncio.gather(*(writer.take(did(n, ANN, "say", words)) for n, words in enumerate(said, 1)))
    row = one(store, case)
    assert talk(store, row.id) == said
    assert (row.state, row.level, row.reasons, row.locale, row.version) == ("waiting", 1, "weapon", "ko", 0)
    assert summaries(row) == [{"level": 1}]
    assert row.last_from_person_at == NOON.timestamp()


async def test_a_handoff_is_never_doubled_and_only_rises(writer: Writer, store: Store) -> None:
    orders = ["open:1:weapon", "open:0:injury", "raise:2:stalking_now", "raise:0:weapon"]
    await asyncio.gather(*(writer.take(did(n, ANN, order)) for n, order in enumerate(orders)))
    row = one(store, case)
    assert (row.level, row.reasons) == (2, "injury,stalking_now,weapon")
    assert summaries(row) == [{"level": 1}, {"level": 0}], "what was agreed to each time stands there, in its order"


async def test_a_closed_case_is_not_raised_and_the_next_one_is_new(writer: Writer, store: Store) -> None:
    await writer.take(did(1, ANN, "open:0"))
    await writer.take(did(2, ANN, "say", "old"))
    with store.write() as connection:
        connection.execute(case.update().values(state="closed"))
    await writer.take(did(3, ANN, "raise:2"))
    assert one(store, case).level == 0
    await writer.take(did(4, ANN, "open:1"))
    await writer.take(did(5, ANN, "say", "new"))
    said = {row.level: talk(store, row.id) for row in rows(store, case)}
    assert said == {0: ["old"], 1: ["new"]}


async def test_a_person_who_comes_back_after_expiry_reaches_the_same_open_case(
    writer: Writer, store: Store, clock: Clock
) -> None:
    await writer.take(did(1, ANN, "open:0"))
    await writer.take(did(2, ANN, "say", "yesterday"))
    clock.move(hours=30)
    with pytest.raises(Poisoned, match="NoOpenCase"):
        await writer.take(did(3, ANN, "say", "not yet consented again"))
    await writer.take(did(4, ANN, "open:1"))
    await writer.take(did(5, ANN, "say", "today"))
    row = one(store, case)
    assert (row.level, talk(store, row.id)) == (1, ["yesterday", "today"])


async def test_a_case_code_in_use_is_drawn_again(store: Store, clock: Clock) -> None:
    codes = iter(["bada-nuri-47", "bada-nuri-47", "namu-noeul-10"])
    async with make_writer(store, clock, new_code=lambda: next(codes)) as writer:
        await writer.take(did(1, ANN, "open:0"))
        await writer.take(did(2, BEA, "open:0"))
    assert {row.id for row in rows(store, case)} == {"bada-nuri-47", "namu-noeul-10"}


async def test_erasing_leaves_only_the_farewell_the_seen_ids_and_the_marked_case(writer: Writer, store: Store) -> None:
    await writer.take(did(1, ANN, "open:1", address=b"sealed address"))
    await writer.take(did(2, ANN, "say", "something"))
    case_id = one(store, case).id
    with store.write() as connection:
        values = {"case_id": case_id, "conversation": ANN, "kind": "replied", "body": b"sealed", "created_at": 0.0}
        connection.execute(insert(from_desk).values(values))
    await writer.take(did(3, ANN, "forget"))
    assert rows(store, conversation) == []
    assert [row.name for row in rows(store, outbox)] == [f"{ANN}:3:0", f"{ANN}:3:1"]
    assert {open_row(BOX, row).address for row in rows(store, outbox)} == {b"sealed address"}
    assert {row.id for row in rows(store, seen)} == {"u1", "u2", "u3"}
    kept, told = one(store, case), one(store, from_desk)
    assert (kept.conversation, kept.erasure_asked_at, kept.state) == (None, NOON.timestamp(), "waiting")
    assert (told.conversation, told.body, told.taken_at) == (None, None, NOON.timestamp())
    turn = await writer.take(did(4, ANN, "open:0"))
    assert (turn.seq, turn.state) == (4, ("open:0",))
    assert len(rows(store, case)) == 2


async def test_erasing_and_beginning_again_inside_one_batch_keeps_both_apart(writer: Writer, store: Store) -> None:
    events = ["count", "forget", "count"]
    turns = await asyncio.gather(*(writer.take(did(n, ANN, what)) for n, what in enumerate(events)))
    assert [turn.seq for turn in turns] == [1, 2, 3]
    assert [row.name for row in rows(store, outbox)] == [f"{ANN}:2:0", f"{ANN}:2:1", f"{ANN}:3:0"]
    assert await writer.peek(ANN) == ("count",)


# ---- failures ----


async def test_a_poisonous_update_harms_no_neighbour_and_is_sealed(writer: Writer, store: Store) -> None:
    updates = [did(n, (ANN, BEA, CLEO)[n % 3], "boom" if n == 50 else "count", f"words {n}") for n in range(100)]
    answers = await asyncio.gather(*(writer.take(each) for each in updates), return_exceptions=True)
    assert [n for n, answer in enumerate(answers) if isinstance(answer, BaseException)] == [50]
    assert isinstance(answers[50], Poisoned)
    row = one(store, quarantine)
    held = json.loads(open_sealed(CENTER_KEY, row.body, "quarantine", CENTER, "u50"))
    assert (row.update_id, row.reason, held["words"], held["conversation"]) == ("u50", "Broken", "words 50", CLEO)
    assert len(rows(store, outbox)) == 99
    with pytest.raises(Poisoned, match="Broken"):
        await writer.take(updates[50])
    assert len(rows(store, quarantine)) == 1


async def test_an_update_that_cannot_even_be_named_stops_nobody(writer: Writer, store: Store) -> None:
    answers = await asyncio.gather(
        writer.take(did("\ud800", ANN, "count")), writer.take(did(2, ANN, "count")), return_exceptions=True
    )
    assert isinstance(answers[0], Poisoned)
    assert not isinstance(answers[1], BaseException)
    assert one(store, quarantine).update_id == "u\\ud800"


async def test_an_update_that_fails_twice_and_then_works_is_taken(store: Store, clock: Clock) -> None:
    class Moody(Toy):
        left = 3  # the batch, then two tries alone

        def step(self, state: object, event: object, now: Any) -> Any:
            if event == "count" and self.left:
                self.left -= 1
                raise ZeroDivisionError
            return super().step(state, event, now)

    async with make_writer(store, clock, Moody()) as writer:
        assert (await writer.take(did(1, ANN, "count"))).state == ("count",)
    assert rows(store, quarantine) == []


async def test_a_locked_store_acknowledges_nothing_and_recovers(
    path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(store_module.PRAGMAS, "busy_timeout", 50)
    store = open_store(f"sqlite:///{path}")
    other = sqlite3.connect(path, isolation_level=None)
    async with make_writer(store, clock) as writer:
        other.execute("BEGIN IMMEDIATE")
        answers = await asyncio.gather(*(writer.take(did(n, ANN, "count")) for n in range(5)), return_exceptions=True)
        assert [answer.reason for answer in answers if isinstance(answer, StoreUnavailable)] == ["locked"] * 5
        other.execute("ROLLBACK")
        turns = [await writer.take(did(n, ANN, "count")) for n in range(5)]
        assert [(turn.seq, turn.repeated) for turn in turns] == [(n, False) for n in range(1, 6)]
    assert rows(store, quarantine) == []
    other.close()
    store.close()


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("hinder", "help_again", "reason"),
    [
        ("PRAGMA max_page_count=1", "PRAGMA max_page_count=1000000", "disk_full"),
        ("PRAGMA query_only=ON", "PRAGMA query_only=OFF", "read_only"),
    ],
)
async def test_a_full_or_read_only_disk_acknowledges_nothing_and_recovers(
    writer: Writer, store: Store, hinder: str, help_again: str, reason: str
) -> None:
    await writer.take(did(0, ANN, "count"))

    def run(pragma: str) -> None:
        raw = store.writer.raw_connection()
        raw.cursor().execute(pragma).close()
        raw.close()

    await writer.call(lambda: run(hinder))
    big = did(1, ANN, "quiet", address=bytes(200_000))
    with pytest.raises(StoreUnavailable) as refused:
        await writer.take(big)
    assert refused.value.reason == reason
    await writer.call(lambda: run(help_again))
    assert not (await writer.take(big)).repeated
    assert rows(store, quarantine) == []


async def test_a_closed_and_a_never_upgraded_store_say_so(store: Store, clock: Clock, tmp_path: Path) -> None:
    async with make_writer(store, clock) as writer:
        store.close()
        with pytest.raises(StoreUnavailable, match="closed"):
            await writer.take(did(1, ANN, "count"))
        with pytest.raises(StoreUnavailable, match="closed"):
            await writer.peek(ANN)
    empty = open_store(f"sqlite:///{tmp_path / 'new.sqlite3'}")
    async with make_writer(empty, clock) as writer:
        with pytest.raises(StoreUnavailable, match="not_upgraded"):
            await writer.take(did(1, ANN, "count"))
    empty.close()


# ---- crashes ----


class Crash(BaseException):
    """The process ends here."""


def scenario() -> list[Update]:
    """Every order, a repeat, two people, and a row of the desk, in one batch."""
    return [
        did(1, ANN, "count"),
        did(2, BEA, "open:1:weapon"),
        did(3, ANN, "open:0"),
        did(4, ANN, "say", "first"),
        did(4, ANN, "say", "first"),
        did(5, BEA, "say", "other"),
        did(6, ANN, "raise:2:injury"),
        did(7, BEA, "claimed", from_desk=1),
        did(8, ANN, "say", "second"),
        did(9, CLEO, "count"),
        did(10, CLEO, "forget"),
        did(11, BEA, "forget"),
        did(12, BEA, "count"),
    ]


def picture(store: Store) -> dict[str, object]:
    """Everything the store holds, opened, without what chance draws."""
    with store.read() as connection:
        codes = {row.id: row.level for row in connection.execute(select(case.c.id, case.c.level))}
        return {
            "conversation": [
                (row.id, BOX.open(row.state, "state", row.id), row.seq, codes.get(row.case_id), row.message_seq)
                for row in connection.execute(select(conversation).order_by(conversation.c.id))
            ],
            "seen": sorted(connection.execute(select(seen.c.id)).scalars()),
            "outbox": [
                (row.name, open_row(BOX, row).payload)
                for row in connection.execute(select(outbox).order_by(outbox.c.name))
            ],
            "case": sorted(
                (level, talk(store, code), connection.execute(select(case.c.reasons).where(case.c.id == code)).scalar())
                for code, level in codes.items()
            ),
            "desk": [tuple(row) for row in connection.execute(select(from_desk.c.taken_at, from_desk.c.body))],
            "quarantine": rows(store, quarantine),
        }


def prepare(upgraded: Path, path: Path) -> Store:
    """Copy an empty store and let the desk write one row; the code of its case is fixed by `the_codes`."""
    shutil.copy(upgraded, path)
    store = open_store(f"sqlite:///{path}")
    with store.write() as connection:
        values = {"case_id": "case-two-22", "conversation": BEA, "kind": "claimed", "body": b"", "created_at": 0.0}
        connection.execute(insert(from_desk).values(values))
    return store


class CodeOfTurn(Toy):
    """A toy whose case codes follow from the conversation, so that a row of the desk can name one beforehand."""

    code = ""

    def step(self, state: object, event: object, now: Any) -> Any:
        if str(event).startswith("open"):
            self.code = "case-two-22" if event == "open:1:weapon" else "case-one-11"
        return super().step(state, event, now)


async def take_all(store: Store, updates: Sequence[Update]) -> list[object]:
    machine = CodeOfTurn()
    writer = make_writer(store, Clock(), machine, new_code=lambda: machine.code)
    answers: list[object] = await asyncio.gather(*(writer.take(each) for each in updates), return_exceptions=True)
    try:
        await writer.close()
    except Crash:
        answers.append("crashed")
    return answers


def crash_at(engine: Engine, moment: int) -> list[str]:
    """Crash before the given statement or commit; give the list in which they are counted."""
    passed: list[str] = []

    def count(name: str) -> None:
        passed.append(name)
        if len(passed) == moment:
            raise Crash

    @event.listens_for(engine, "before_cursor_execute")
    def _before(_c: Connection, _cursor: Any, statement: str, *_more: object) -> None:
        count(statement.split(maxsplit=1)[0])

    @event.listens_for(engine, "commit")
    def _commit(_c: Connection) -> None:
        count("COMMIT")

    return passed


async def test_a_crash_at_any_statement_and_redelivery_give_the_rows_of_an_undisturbed_run(
    upgraded: Path, tmp_path: Path
) -> None:
    store = prepare(upgraded, tmp_path / "calm.sqlite3")
    statements = crash_at(store.writer, 0)
    calm = await take_all(store, scenario())
    assert not any(isinstance(answer, BaseException) for answer in calm)
    expected = picture(store)
    store.close()
    assert statements[-1] == "COMMIT"
    assert len(statements) > 20
    assert expected["desk"] == [(NOON.timestamp(), None)]
    assert expected["case"] == [(1, ["other"], "weapon"), (2, ["first", "second"], "injury")]
    for moment in range(1, len(statements) + 1):
        path = tmp_path / f"crash-{moment}.sqlite3"
        store = prepare(upgraded, path)
        crash_at(store.writer, moment)
        answers = await take_all(store, scenario())
        assert answers[-1] == "crashed"
        assert all(isinstance(answer, StoreUnavailable) for answer in answers[:-1])
        store.close()
        store = open_store(f"sqlite:///{path}")
        assert not any(isinstance(answer, BaseException) for answer in await take_all(store, scenario()))
        assert picture(store) == expected
        store.close()


async def test_a_crash_after_the_commit_and_redelivery_change_nothing(upgraded: Path, tmp_path: Path) -> None:
    store = prepare(upgraded, tmp_path / "late.sqlite3")
    machine = CodeOfTurn()
    writer = make_writer(store, Clock(), machine, new_code=lambda: machine.code)

    def crash(*_committed: object) -> None:
        raise Crash

    writer.listen(crash)
    answers = await asyncio.gather(*(writer.take(each) for each in scenario()), return_exceptions=True)
    assert all(isinstance(answer, StoreUnavailable) for answer in answers)
    with pytest.raises(Crash):
        await writer.close()
    before = picture(store)
    again = await take_all(store, scenario())
    assert all(getattr(turn, "repeated", False) for turn in again)
    assert picture(store) == before
    store.close()


def test_a_killed_process_loses_no_acknowledged_turn(upgraded: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(upgraded, tmp_path / "killed.sqlite3"))
    updates = [did(n, (ANN, BEA, CLEO)[n % 3], "count") for n in range(600)]
    context = multiprocessing.get_context("spawn")
    acknowledged: list[str] = []
    for kill_after in (1, 37, 90):
        hear, tell = context.Pipe(duplex=False)
        child = context.Process(target=take_and_tell, args=(path, updates, tell))
        child.start()
        tell.close()
        acknowledged += [hear.recv() for _ in range(kill_after)]
        child.kill()
        child.join()
        hear.close()
        store = open_store(f"sqlite:///{path}")
        assert {row.id for row in rows(store, seen)} >= set(acknowledged)
        store.close()

    async def redeliver() -> None:
        store = open_store(f"sqlite:///{path}")
        async with make_writer(store, Clock()) as writer:
            await asyncio.gather(*(writer.take(each) for each in updates))
            assert {await writer.peek(who) for who in (ANN, BEA, CLEO)} == {("count",) * 200}
        assert len(rows(store, outbox)) == 600
        store.close()

    asyncio.run(redeliver())


def test_two_processes_lose_no_turn(path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    children = [context.Process(target=count_in_a_process, args=(path, name, 1000)) for name in "xy"]
    for child in children:
        child.start()
    for child in children:
        child.join(60)
    assert [child.exitcode for child in children] == [0, 0]
    store = open_store(f"sqlite:///{path}")
    row = one(store, conversation)
    assert row.seq == 2000
    assert len(json.loads(BOX.open(row.state, "state", ANN))) == 2000
    with store.read() as connection:
        assert connection.execute(text("SELECT count(*), max(seq) FROM outbox")).one() == (2000, 2000)
    store.close()
