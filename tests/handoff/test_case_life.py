"""The life of a case, as promised to counselors: one owner at a time, nobody waits unseen, closed is the end."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handoff.case import (
    LEVELS,
    OUTCOMES,
    CaseLife,
    Claimed,
    Closed,
    Erased,
    Event,
    HeartBeat,
    LeaseLost,
    Limits,
    Moved,
    NoAnswer,
    Refused,
    Replied,
    Returned,
    Stage,
    Told,
    Why,
    decide,
    due,
    in_order,
)

LIMITS = Limits(lease_seconds=90, answer_seconds=600)
NEW = CaseLife("bada-nuri-10", Stage.WAITING, 0, 0.0)
STAFF = ("sol", "byeol", "haram")


def moved(life: CaseLife, event: Event) -> CaseLife:
    decision = decide(life, event, LIMITS)
    assert isinstance(decision, Moved), decision
    return decision.life


def refused(life: CaseLife, event: Event) -> Why:
    decision = decide(life, event, LIMITS)
    assert isinstance(decision, Refused), decision
    return decision.why


def events(at: float) -> st.SearchStrategy[Event]:
    who = st.sampled_from(STAFF)
    return st.one_of(
        st.builds(Claimed, who, st.just(at)),
        st.builds(HeartBeat, who, st.just(at)),
        st.builds(Replied, who, st.just(at)),
        st.builds(Returned, who, st.just(at)),
        st.builds(LeaseLost, st.just(at)),
        st.builds(NoAnswer, st.just(at)),
        st.builds(Closed, who, st.just(at), st.sampled_from(sorted(OUTCOMES))),
        st.builds(Erased, who, st.just(at)),
    )


@st.composite
def stories(draw: st.DrawFn) -> list[tuple[Event, bool]]:
    """Events at rising moments, with whether the person has written something before each."""
    at, story = 0.0, []
    for gap in draw(st.lists(st.sampled_from([0, 1, 30, 89, 90, 91, 300, 600]), max_size=30)):
        at += gap
        story.append((draw(events(at)), draw(st.booleans())))
    return story


@settings(max_examples=60, deadline=None)
@given(stories())
def test_whatever_happens_a_case_has_one_owner_while_it_is_claimed_and_none_otherwise(
    story: list[tuple[Event, bool]],
) -> None:
    life = NEW
    for event, wrote in story:
        if wrote and life.unanswered_since is None:
            life = replace(life, unanswered_since=event.at)
        before = life
        decision = decide(life, event, LIMITS)
        if isinstance(decision, Moved):
            life = decision.life
        assert (life.owner is not None) == (life.stage is Stage.CLAIMED) == (life.lease_until is not None)
        if isinstance(event, Claimed) and before.stage is Stage.CLAIMED:
            assert life.owner == before.owner, "a claim took a case away from its owner"
        if before.stage is Stage.CLOSED:
            assert life == before, "something happened after the end"


@settings(max_examples=60, deadline=None)
@given(stories())
def test_only_the_owner_ever_speaks_returns_or_closes(story: list[tuple[Event, bool]]) -> None:
    life = NEW
    for event, _ in story:
        decision = decide(life, event, LIMITS)
        if isinstance(decision, Moved):
            if isinstance(event, Replied | Returned | Closed | Erased | HeartBeat):
                assert event.by == life.owner
                assert life.lease_until is not None
                assert event.at < life.lease_until
            life = decision.life


def test_a_second_sender_is_refused() -> None:
    life = moved(NEW, Claimed("sol", 0))
    assert refused(life, Claimed("byeol", 1)) is Why.HELD
    assert refused(life, Replied("byeol", 1)) is Why.NOT_YOURS
    assert refused(life, Returned("byeol", 1)) is Why.NOT_YOURS
    assert refused(life, Closed("byeol", 1, "supported")) is Why.NOT_YOURS
    assert refused(life, Erased("byeol", 1)) is Why.NOT_YOURS


def test_nobody_speaks_in_a_case_that_waits() -> None:
    assert refused(NEW, Replied("sol", 0)) is Why.NOT_YOURS


@pytest.mark.parametrize("event", [Claimed("sol", 9), Replied("sol", 9), LeaseLost(999), Closed("sol", 9, "left")])
def test_closed_is_the_end(event: Event) -> None:
    closed = moved(moved(NEW, Claimed("sol", 0)), Closed("sol", 1, "supported"))
    assert closed.outcome == "supported"
    assert refused(closed, event) is Why.CLOSED


def test_an_outcome_comes_from_the_list() -> None:
    life = moved(NEW, Claimed("sol", 0))
    with pytest.raises(ValueError, match="outcome"):
        decide(life, Closed("sol", 1, "solved"), LIMITS)


def test_a_lease_ends_ninety_seconds_after_the_last_sign_of_the_desk() -> None:
    life = moved(NEW, Claimed("sol", 0))
    assert due(life, 89.9, LIMITS) is None
    assert refused(life, LeaseLost(89.9)) is Why.NOT_DUE
    life = moved(life, HeartBeat("sol", 80))
    assert due(life, 169.9, LIMITS) is None
    assert due(life, 170, LIMITS) == LeaseLost(170)
    assert refused(life, Replied("sol", 170)) is Why.LEASE_OVER
    decision = decide(life, LeaseLost(170), LIMITS)
    assert isinstance(decision, Moved)
    assert (decision.life.stage, decision.life.owner, decision.tells) == (Stage.RETURNED, None, Told.RETURNED)


def test_ten_minutes_without_an_answer_return_the_case_even_with_a_heartbeat() -> None:
    life = replace(moved(NEW, Claimed("sol", 0)), unanswered_since=30.0, lease_until=10_000.0)
    assert due(life, 629.9, LIMITS) is None
    assert due(life, 630, LIMITS) == NoAnswer(630)
    answered = moved(life, Replied("sol", 100))
    assert due(replace(answered, lease_until=10_000.0), 5000, LIMITS) is None


def test_who_takes_over_an_old_message_has_the_whole_time_to_answer() -> None:
    life = moved(replace(NEW, unanswered_since=5.0), Claimed("byeol", 5000))
    life = replace(life, lease_until=10_000.0)
    assert due(life, 5599, LIMITS) is None
    assert due(life, 5600, LIMITS) == NoAnswer(5600)


def test_the_queue_puts_danger_first_then_who_was_let_down_then_who_waits_longest() -> None:
    cases = [
        CaseLife("general-old", Stage.WAITING, 0, 0.0),
        CaseLife("general-back", Stage.RETURNED, 0, 50.0),
        CaseLife("urgent-new", Stage.WAITING, 2, 100.0),
        CaseLife("urgent-back", Stage.RETURNED, 2, 120.0),
        CaseLife("intensive", Stage.WAITING, 1, 10.0),
        CaseLife("held", Stage.CLAIMED, 2, 0.0, "sol", 90.0),
        CaseLife("over", Stage.CLOSED, 2, 0.0),
    ]
    expected = ["urgent-back", "urgent-new", "intensive", "general-back", "general-old"]
    assert [life.id for life in in_order(cases)] == expected
    assert [life.id for life in in_order(reversed(cases))] == expected


def test_every_level_and_outcome_has_words() -> None:
    assert sorted(LEVELS) == [0, 1, 2]
    assert set(OUTCOMES) == {"supported", "referred", "information_given", "left", "not_a_request"}
    assert all(text.msgid for text in [*LEVELS.values(), *OUTCOMES.values()])
