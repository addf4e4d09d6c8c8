"""Cases in the store: one counselor wins, what is read is written down first, what is said is sealed for two readers."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import delete, func, select

from handoff.audit import Action, verify_audit
from handoff.case import Limits
from handoff.cases import Cases, Done, NoCenterKey, middle_half
from shell.sealing import CannotOpen, DeliveryKey, OpenKey, make_key
from shell.store import Store, StoreUnavailable, open_store
from shell.tables import Audit, Case, CenterKey, Duty, FromDesk, Message, WaitingTime
from tests.handoff.toy_center import CENTER, Clock, House, Seeker

HERE = "10.0.0.1"
LONG = Limits(lease_seconds=90, answer_seconds=600)
PERSON = "a" * 32


@pytest.fixture
async def sol(house: House) -> str:
    return next(one.id for one in house.accounts.staff() if one.name == "Sol")


@pytest.fixture
async def byeol(house: House) -> str:
    return next(one.id for one in house.accounts.staff() if one.name == "Byeol")


@pytest.fixture
async def key(house: House) -> OpenKey:
    return await house.key_of("Sol")


def told(store: Store) -> list[tuple[str, str | None]]:
    with store.read() as connection:
        rows = connection.execute(select(FromDesk.kind, FromDesk.conversation).order_by(FromDesk.id)).all()
    return [(row.kind, row.conversation) for row in rows]


def actions(store: Store, case_id: str) -> list[str]:
    with store.read() as connection:
        rows = connection.execute(select(Audit.action).where(Audit.case_id == case_id).order_by(Audit.id)).all()
    return [row.action for row in rows]


# ---- taking ----


async def test_the_queue_gives_the_most_endangered_first(house: House, sol: str, clock: Clock) -> None:
    house.seeker.asks("1" * 32, level=0)
    clock.forward(60)
    house.seeker.asks("2" * 32, level=2, reasons=("weapon",))
    clock.forward(60)
    house.seeker.asks("3" * 32, level=1)
    view = house.cases.view(sol)
    assert [one.level for one in view.queue] == [2, 1, 0]
    taken = [house.cases.take_next(sol, HERE) for _ in range(4)]
    assert taken == [*(one.id for one in view.queue), None]
    assert [one.id for one in house.cases.view(sol).mine] == taken[:3]


@pytest.fixture
def other_desks(store: Store, house: House) -> Iterator[list[Cases]]:
    """Four more desk processes on the same database, as far as the store can tell."""
    stores = [open_store(store.url.render_as_string(hide_password=False)) for _ in range(4)]
    yield [
        Cases(one, center=CENTER, delivery=house.keys.delivery.public, limits=LONG, clock=house.clock) for one in stores
    ]
    for one in stores:
        one.close()


async def test_of_two_hundred_claims_on_one_case_one_wins(house: House, store: Store, other_desks: list[Cases]) -> None:
    house.seeker.asks(PERSON)
    with ThreadPoolExecutor(16) as threads:
        loop = asyncio.get_running_loop()
        results = await asyncio.gather(
            *(loop.run_in_executor(threads, other_desks[n % 4].take_next, f"{n:016x}", HERE) for n in range(200))
        )
    winners = [n for n, case_id in enumerate(results) if case_id is not None]
    assert len(winners) == 1
    with store.read() as connection:
        row = connection.execute(select(Case.owner, Case.state, Case.version)).one()
        assert verify_audit(connection).whole
    assert (row.owner, row.state, row.version) == (f"{winners[0]:016x}", "claimed", 1)
    assert told(store) == [("claimed", PERSON)]
    assert actions(store, str(results[winners[0]])) == ["claimed"]


async def test_two_hundred_counselors_and_fifty_cases_give_fifty_different_owners(
    house: House, store: Store, other_desks: list[Cases]
) -> None:
    for n in range(50):
        house.seeker.asks(f"{n:032x}", level=n % 3)
    with ThreadPoolExecutor(16) as threads:
        loop = asyncio.get_running_loop()
        results = await asyncio.gather(
            *(loop.run_in_executor(threads, other_desks[n % 4].take_next, f"{n:016x}", HERE) for n in range(200))
        )
    taken = [one for one in results if one is not None]
    assert len(taken) == len(set(taken)) == 50
    with store.read() as connection:
        owners = connection.execute(select(Case.owner)).scalars().all()
    assert len(set(owners)) == 50


# ---- the lease ----


async def test_a_heartbeat_keeps_case_and_duty(house: House, store: Store, sol: str, clock: Clock) -> None:
    await house.accounts.sign_in("Sol", "calm rivers run far", HERE)
    house.seeker.asks(PERSON)
    house.cases.take_next(sol, HERE)
    for _ in range(6):
        clock.forward(60)
        assert house.cases.heartbeat(sol)
        assert house.cases.release_due() == 0
    with store.read() as connection:
        until = connection.execute(select(Duty.until_at).where(Duty.staff_id == sol)).scalar_one()
    assert until == clock.at + 90


async def test_a_case_whose_desk_went_silent_comes_back_to_the_queue(
    house: House, store: Store, sol: str, clock: Clock
) -> None:
    house.seeker.asks(PERSON)
    case_id = str(house.cases.take_next(sol, HERE))
    clock.forward(89)
    assert house.cases.release_due() == 0
    clock.forward(1)
    assert house.cases.release_due() == 1
    assert house.cases.release_due() == 0
    view = house.cases.view(sol)
    assert [(one.id, one.returned) for one in view.queue] == [(case_id, True)]
    assert view.mine == ()
    assert [kind for kind, _ in told(store)] == ["claimed", "returned"]
    assert actions(store, case_id)[-1] == "lease_lost"


async def test_a_lost_lease_is_not_revived_by_a_late_heartbeat(
    house: House, sol: str, byeol: str, clock: Clock
) -> None:
    house.seeker.asks(PERSON)
    case_id = house.cases.take_next(sol, HERE)
    clock.forward(91)
    house.cases.heartbeat(sol)
    assert house.cases.take_next(byeol, HERE) == case_id


async def test_a_message_unanswered_for_ten_minutes_brings_the_case_back(
    house: House, store: Store, sol: str, key: OpenKey, clock: Clock
) -> None:
    house.seeker.asks(PERSON, says="hello")
    case_id = str(house.cases.take_next(sol, HERE))
    assert house.cases.reply(case_id, sol, "hello to you", after=0, key=key, place=HERE) is Done.DONE

    def minutes(count: int) -> int:
        released = 0
        for _ in range(count):
            clock.forward(60)
            house.cases.heartbeat(sol)
            released += house.cases.release_due()
        return released

    assert minutes(30) == 0, "nobody waits for an answer"
    house.seeker.says("are you there?")
    assert minutes(4) == 0
    house.seeker.says("please")  # writing again does not start the clock again
    assert minutes(5) == 0
    assert minutes(1) == 1
    assert actions(store, case_id)[-1] == "no_answer"
    assert [kind for kind, _ in told(store)] == ["claimed", "replied", "returned"]


async def test_who_takes_over_an_old_message_keeps_it_for_ten_minutes(
    house: House, sol: str, byeol: str, clock: Clock
) -> None:
    house.seeker.asks(PERSON, says="hello")
    clock.forward(3600)
    assert house.cases.take_next(sol, HERE) is not None
    for _ in range(9):
        clock.forward(60)
        house.cases.heartbeat(sol)
        assert house.cases.release_due() == 0
    clock.forward(60)
    house.cases.heartbeat(sol)
    assert house.cases.release_due() == 1
    assert house.cases.take_next(byeol, HERE) is not None
    clock.forward(60)
    house.cases.heartbeat(byeol)
    assert house.cases.release_due() == 0


# ---- reading ----


async def test_who_holds_a_case_reads_what_was_said_in_its_order(
    house: House, sol: str, key: OpenKey, clock: Clock
) -> None:
    said = ["첫 번째", "zweite \ud83d", "third\n\tline \u202e\0", "ភាសាខ្មែរ", ""]
    house.seeker.asks(PERSON, level=1, reasons=("minor",), locale="vi", says=said[0], kind=["digital"], age=["minor"])
    for words in said[1:]:
        clock.forward(5)
        house.seeker.says(words)
    case_id = str(house.cases.take_next(sol, HERE))
    house.cases.reply(case_id, sol, "I am here.", after=0, key=key, place=HERE)
    read = house.cases.read_case(case_id, sol, HERE, key)
    assert read is not None
    assert [one.text for one in read.messages if one.direction == "person"] == said
    assert [one.text for one in read.messages if one.direction == "counselor"] == ["I am here."]
    assert (read.sent, read.heard) == (1, len(said))
    assert read.summary is not None
    assert read.summary["facts"] == {"kind": ["digital"], "age": ["minor"]}
    assert read.standing.locale == "vi"
    assert said[0] not in repr(read)


async def test_whoever_comes_back_is_read_with_the_newest_answer_and_loses_no_earlier_one(
    house: House, sol: str, key: OpenKey
) -> None:
    house.seeker.asks(PERSON, kind=["digital"], answer_time=["any"])
    house.seeker.asks(PERSON, answer_time=["here"])
    case_id = str(house.cases.take_next(sol, HERE))
    before = house.cases.read_case(case_id, sol, HERE, key)
    assert before is not None
    assert before.summary is not None
    assert before.summary["facts"] == {"kind": ["digital"], "answer_time": ["here"]}
    house.seeker.asks(PERSON, need=["interpreter"])
    after = house.cases.read_case(case_id, sol, HERE, key)
    assert after is not None
    assert after.standing.stamp != before.standing.stamp, "the open page looks again"


async def test_content_opens_only_with_the_key_of_the_center(house: House, sol: str) -> None:
    house.seeker.asks(PERSON, says="hello", kind=["digital"])
    case_id = str(house.cases.take_next(sol, HERE))
    read = house.cases.read_case(case_id, sol, HERE, make_key())
    assert read is not None
    assert read.summary is None
    assert [one.text for one in read.messages] == [None]


async def test_a_case_of_somebody_else_does_not_exist(
    house: House, store: Store, sol: str, byeol: str, key: OpenKey, clock: Clock
) -> None:
    house.seeker.asks(PERSON, says="hello")
    case_id = house.cases.view(sol).queue[0].id
    assert house.cases.read_case(case_id, sol, HERE, key) is None, "a waiting case was read without a claim"
    house.cases.take_next(sol, HERE)
    assert house.cases.read_case(case_id, byeol, HERE, key) is None
    assert actions(store, case_id)[-1] == "read_refused"
    for done in (
        house.cases.reply(case_id, byeol, "x", after=0, key=key, place=HERE),
        house.cases.return_case(case_id, byeol, note=None, place=HERE),
        house.cases.close(case_id, byeol, "left", note=None, heard=1, place=HERE),
        house.cases.erase(case_id, byeol, place=HERE),
        house.cases.reply("no-such-99", byeol, "x", after=0, key=key, place=HERE),
    ):
        assert done is Done.UNKNOWN
    assert house.cases.read_case("no-such-99", byeol, HERE, key) is None
    clock.forward(91)
    house.cases.release_due()
    assert house.cases.read_case(case_id, sol, HERE, key) is None, "who lost the case still reads it"
    assert house.cases.reply(case_id, sol, "x", after=0, key=key, place=HERE) is Done.LOST
    assert house.cases.take_next(byeol, HERE) == case_id
    assert house.cases.read_case(case_id, byeol, HERE, key) is not None
    assert actions(store, case_id).count("read_refused") >= 3


async def test_each_reading_is_written_down_before_it_happens(
    house: House, store: Store, sol: str, key: OpenKey
) -> None:
    house.seeker.asks(PERSON, says="hello")
    case_id = str(house.cases.take_next(sol, HERE))
    for n in range(1, 4):
        assert house.cases.read_case(case_id, sol, "10.1.2.3", key) is not None
        assert actions(store, case_id).count("read") == n
    with store.read() as connection:
        row = connection.execute(
            select(Audit.staff_id, Audit.place, Audit.at).where(Audit.action == Action.READ.value).limit(1)
        ).one()
        assert verify_audit(connection).whole
    assert (row.staff_id, row.place) == (sol, "10.1.2.3")


async def test_nothing_is_read_when_it_cannot_be_written_down(
    house: House, sol: str, key: OpenKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.seeker.asks(PERSON, says="hello")
    case_id = str(house.cases.take_next(sol, HERE))
    opened: list[str] = []
    monkeypatch.setattr("handoff.cases.open_message", lambda *_: opened.append("opened"))

    def full(*_args: object, **_kwargs: object) -> None:
        raise StoreUnavailable("disk_full")

    monkeypatch.setattr("handoff.cases.record", full)
    with pytest.raises(StoreUnavailable):
        house.cases.read_case(case_id, sol, HERE, key)
    assert opened == []


async def test_a_row_that_was_moved_or_taken_out_is_shown_as_broken(
    house: House, store: Store, sol: str, key: OpenKey
) -> None:
    house.seeker.asks(PERSON, says="one")
    for words in ("two", "three", "four"):
        house.seeker.says(words)
    case_id = str(house.cases.take_next(sol, HERE))
    with store.write() as connection:
        connection.execute(delete(Message).where(Message.case_id == case_id, Message.seq == 2))
    read = house.cases.read_case(case_id, sol, HERE, key)
    assert read is not None
    assert [one.text for one in read.messages] == ["one", None, "four"]


# ---- answering ----


async def test_a_reply_is_sealed_for_the_person_and_opens_only_with_the_delivery_key(
    house: House, store: Store, sol: str, key: OpenKey
) -> None:
    house.seeker.asks(PERSON, says="hello")
    case_id = str(house.cases.take_next(sol, HERE))
    assert house.cases.reply(case_id, sol, "You did well to write.", after=0, key=key, place=HERE) is Done.DONE
    with store.read() as connection:
        row = connection.execute(select(FromDesk.body, FromDesk.conversation).where(FromDesk.kind == "replied")).one()
    assert row.body is not None
    assert b"did well" not in row.body
    assert house.keys.delivery.open_reply(row.body, case=case_id, conversation=PERSON) == "You did well to write."
    with pytest.raises(CannotOpen):
        house.keys.delivery.open_reply(row.body, case="bada-nuri-99", conversation=PERSON)
    with pytest.raises(CannotOpen):
        DeliveryKey(key).open_reply(row.body, case=case_id, conversation=PERSON)


async def test_the_same_reply_sent_twice_arrives_once(house: House, store: Store, sol: str, key: OpenKey) -> None:
    house.seeker.asks(PERSON, says="hello")
    case_id = str(house.cases.take_next(sol, HERE))
    results = [house.cases.reply(case_id, sol, "I am here.", after=0, key=key, place=HERE) for _ in range(3)]
    assert results == [Done.DONE, Done.REPEATED, Done.REPEATED]
    assert house.cases.reply(case_id, sol, "Another text", after=0, key=key, place=HERE) is Done.STALE
    assert house.cases.reply(case_id, sol, "I am here.", after=1, key=key, place=HERE) is Done.DONE
    assert [kind for kind, _ in told(store)].count("replied") == 2


async def test_two_hundred_sends_of_one_reply_arrive_once(
    house: House, store: Store, sol: str, key: OpenKey, other_desks: list[Cases]
) -> None:
    house.seeker.asks(PERSON, says="hello")
    case_id = str(house.cases.take_next(sol, HERE))

    def send(n: int) -> Done:
        return other_desks[n % 4].reply(case_id, sol, "I am here.", after=0, key=key, place=HERE)

    with ThreadPoolExecutor(16) as threads:
        results = list(threads.map(send, range(200)))
    assert results.count(Done.DONE) == 1
    assert results.count(Done.REPEATED) == 199
    with store.read() as connection:
        said = connection.execute(
            select(func.count()).select_from(Message).where(Message.direction == "counselor")
        ).scalar_one()
    assert said == 1


async def test_nobody_answers_a_person_whose_side_is_gone(house: House, store: Store, sol: str, key: OpenKey) -> None:
    house.seeker.asks(PERSON, says="hello")
    case_id = str(house.cases.take_next(sol, HERE))
    house.seeker.asks_to_be_forgotten()
    assert house.cases.reply(case_id, sol, "Are you there?", after=0, key=key, place=HERE) is Done.GONE
    assert [kind for kind, _ in told(store)] == ["claimed"]


# ---- returning and closing ----


async def test_a_returned_case_waits_with_a_sealed_note_for_the_next_colleague(
    house: House, store: Store, sol: str, byeol: str, key: OpenKey
) -> None:
    house.seeker.asks(PERSON, says="hello")
    case_id = str(house.cases.take_next(sol, HERE))
    assert house.cases.return_case(case_id, sol, note="Please speak slowly.", place=HERE) is Done.DONE
    assert house.cases.take_next(byeol, HERE) == case_id
    read = house.cases.read_case(case_id, byeol, HERE, key)
    assert read is not None
    assert [(one.direction, one.text) for one in read.messages] == [
        ("person", "hello"),
        ("note", "Please speak slowly."),
    ]
    with store.read() as connection:
        bodies = connection.execute(select(Message.body)).scalars().all()
        desk = connection.execute(select(FromDesk.body)).scalars().all()
    assert all(b"slowly" not in body for body in bodies)
    assert desk == [None, None, None], "a note went to the person's side"


async def test_a_case_is_closed_with_an_outcome_and_stays_closed(
    house: House, store: Store, sol: str, key: OpenKey
) -> None:
    house.seeker.asks(PERSON, says="hello")
    case_id = str(house.cases.take_next(sol, HERE))
    assert house.cases.close(case_id, sol, "referred", note=None, heard=1, place=HERE) is Done.DONE
    assert house.cases.close(case_id, sol, "left", note=None, heard=1, place=HERE) is Done.LOST
    assert house.cases.reply(case_id, sol, "x", after=0, key=key, place=HERE) is Done.LOST
    assert house.cases.take_next(sol, HERE) is None
    with store.read() as connection:
        row = connection.execute(select(Case.state, Case.outcome, Case.owner, Case.closed_at)).one()
    assert (row.state, row.outcome, row.owner) == ("closed", "referred", None)
    assert row.closed_at is not None
    assert [kind for kind, _ in told(store)] == ["claimed", "closed"]


async def test_a_case_is_not_closed_over_a_message_that_nobody_has_seen(house: House, sol: str) -> None:
    house.seeker.asks(PERSON, says="hello")
    case_id = str(house.cases.take_next(sol, HERE))
    house.seeker.says("wait, one more thing")
    assert house.cases.close(case_id, sol, "supported", note=None, heard=1, place=HERE) is Done.STALE
    assert house.cases.close(case_id, sol, "supported", note=None, heard=2, place=HERE) is Done.DONE


async def test_an_outcome_outside_the_list_changes_nothing(house: House, sol: str) -> None:
    house.seeker.asks(PERSON)
    case_id = str(house.cases.take_next(sol, HERE))
    with pytest.raises(ValueError, match="outcome"):
        house.cases.close(case_id, sol, "solved", note=None, heard=0, place=HERE)
    assert [one.id for one in house.cases.view(sol).mine] == [case_id]


# ---- erasing ----


async def test_a_case_is_erased_only_where_the_person_asked_for_it(house: House, sol: str) -> None:
    house.seeker.asks(PERSON, says="hello")
    case_id = str(house.cases.take_next(sol, HERE))
    assert house.cases.erase(case_id, sol, place=HERE) is Done.STALE


async def test_an_erased_case_leaves_nothing_but_its_tombstone(
    house: House, store: Store, path: Path, sol: str, key: OpenKey
) -> None:
    house.seeker.asks(PERSON, level=2, reasons=("weapon",), locale="vi", says="my secret", kind=["stalking"])
    case_id = str(house.cases.take_next(sol, HERE))
    house.cases.reply(case_id, sol, "a reply", after=0, key=key, place=HERE)
    house.seeker.asks_to_be_forgotten(goes=False)
    with store.read() as connection:
        sealed = [bytes(row) for row in connection.execute(select(Message.body)).scalars()]
        sealed.append(connection.execute(select(Case.summary)).scalar_one())
    assert house.cases.erase(case_id, sol, place=HERE) is Done.DONE
    with store.read() as connection:
        row = connection.execute(
            select(Case.state, Case.conversation, Case.reasons, Case.locale, Case.summary, Case.level, Case.owner)
        ).one()
        assert tuple(row) == ("closed", None, "", "", b"", 0, None)
        assert connection.execute(select(func.count()).select_from(Message)).scalar_one() == 0
        assert set(connection.execute(select(FromDesk.body)).scalars()) == {None}
    assert actions(store, case_id)[-1] == "erased"
    assert told(store)[-1] == ("closed", PERSON)
    on_disk = b"".join(one.read_bytes() for one in path.parent.iterdir() if one.name.startswith(path.name))
    assert len(sealed) == 3
    assert all(body[40:200] not in on_disk for body in sealed), "sealed content is still on the disk"


# ---- how long people wait ----


def test_the_middle_half_leaves_out_the_quick_and_the_slow() -> None:
    assert middle_half([float(n) for n in range(1, 21)]) == (6.0, 15.0)
    assert middle_half([3.0]) == (3.0, 3.0)
    with pytest.raises(ValueError, match="nothing"):
        middle_half([])


async def test_the_wait_is_told_from_twenty_claims_on(house: House, store: Store, sol: str, clock: Clock) -> None:
    def row() -> tuple[int, float, float] | None:
        with store.read() as connection:
            found = connection.execute(
                select(WaitingTime.samples, WaitingTime.low_minutes, WaitingTime.high_minutes)
            ).first()
        return None if found is None else (found.samples, found.low_minutes, found.high_minutes)

    for n in range(1, 21):
        assert row() is None
        house.seeker.asks(f"{n:032x}")
        clock.forward(60 * n)
        assert house.cases.take_next(sol, HERE) is not None
        assert (
            house.cases.close(house.cases.view(sol).mine[0].id, sol, "supported", note=None, heard=0, place=HERE)
            is Done.DONE
        )
    samples, low, high = row() or (0, 0.0, 0.0)
    assert (samples, round(low), round(high)) == (20, 6, 15)


async def test_a_case_taken_twice_counts_its_first_wait(house: House, store: Store, sol: str, clock: Clock) -> None:
    house.seeker.asks(PERSON)
    clock.forward(120)
    case_id = str(house.cases.take_next(sol, HERE))
    house.cases.return_case(case_id, sol, note=None, place=HERE)
    clock.forward(3600)
    house.cases.take_next(sol, HERE)
    with store.read() as connection:
        row = connection.execute(select(Case.opened_at, Case.claimed_at)).one()
    assert row.claimed_at - row.opened_at == 120


# ---- what is seen of others ----


async def test_live_pages_are_told_ids_and_counts_only(house: House, sol: str, byeol: str, clock: Clock) -> None:
    house.seeker.asks("1" * 32, level=2, reasons=("weapon",), says="planted phrase")
    house.seeker.asks("2" * 32, says="planted phrase")
    first = house.cases.pulse()
    assert (first.waiting, len(first.urgent)) == (2, 1)
    case_id = str(house.cases.take_next(sol, HERE))
    second = house.cases.pulse()
    assert second.waiting == 1
    assert [one for one, _ in second.held[sol]] == [case_id]
    assert byeol not in second.held
    clock.forward(1)
    house.seeker.says("planted phrase", "1" * 32)
    third = house.cases.pulse()
    assert third.held[sol] != second.held[sol], "the page of the case would not notice a new message"
    assert "planted" not in repr((first, second, third))


async def test_a_stopped_counselor_gives_back_what_she_holds_at_once(house: House, sol: str) -> None:
    house.seeker.asks(PERSON)
    case_id = house.cases.take_next(sol, HERE)
    signed = await house.accounts.sign_in("Haram", "calm rivers run far", HERE)
    admin = house.accounts.session(getattr(signed, "token"))  # noqa: B009 - a failed sign-in has none
    assert admin is not None
    house.accounts.stop_staff(admin, sol, HERE)
    assert house.cases.release_due() == 1
    assert [one.id for one in house.cases.view("x").queue] == [case_id]


async def test_without_a_key_nothing_can_be_sealed_and_nothing_is_sent(
    house: House, store: Store, sol: str, key: OpenKey
) -> None:
    house.seeker.asks(PERSON, says="hello")
    case_id = str(house.cases.take_next(sol, HERE))
    with store.write() as connection:
        connection.execute(delete(CenterKey))
    with pytest.raises(NoCenterKey):
        house.cases.reply(case_id, sol, "x", after=0, key=key, place=HERE)
    assert [kind for kind, _ in told(store)] == ["claimed"]


def test_the_tests_use_the_real_seam_of_the_seeker_side(house: House) -> None:
    assert isinstance(house.seeker, Seeker)
    house.seeker.asks(PERSON, says="hello")
    house.seeker.rises(2, "weapon")
    view = house.cases.view("x")
    assert [(one.level, one.reasons) for one in view.queue] == [(2, ("weapon",))]
