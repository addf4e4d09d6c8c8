"""Whom the alarm rings, as promises to the people who wait and to the counselors who are rung."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoff.alarm import Acknowledged, Circle, Colleague, Patience, Rung, Wait, plan, reached

SOL = Colleague("sol", counselor=True, on_duty=True, linked=True)
BYEOL = Colleague("byeol", counselor=True, on_duty=False, linked=True)
HARAM = Colleague("haram", counselor=False, on_duty=False, linked=True)
STAFF = (SOL, BYEOL, HARAM)
ALL = {one.staff_id for one in STAFF}
PATIENCE = Patience()
CALM = Wait("bada-nuri-10:1", 0, 1000.0)
URGENT = replace(CALM, id="bada-nuri-11:1", level=2)


def rung_at(seconds: float, *waits: Wait, staff: tuple[Colleague, ...] = STAFF, **standing: Rung) -> set[str]:
    return set(plan(waits, staff, standing, 1000.0 + seconds, PATIENCE).ring)


@pytest.mark.parametrize(("wait", "step"), [(URGENT, 60), (CALM, 600), (replace(CALM, level=1), 600)])
def test_an_unacknowledged_case_climbs_from_duty_to_all_counselors_to_everybody(wait: Wait, step: float) -> None:
    assert rung_at(0, wait) == {"sol"}
    assert rung_at(step - 0.1, wait) == {"sol"}
    assert rung_at(step, wait) == {"sol", "byeol"}
    assert rung_at(2 * step - 0.1, wait) == {"sol", "byeol"}
    assert rung_at(2 * step, wait) == ALL
    assert rung_at(50 * step, wait) == ALL


def test_nobody_on_duty_costs_no_time() -> None:
    assert rung_at(0, CALM, staff=(BYEOL, HARAM)) == {"byeol"}
    assert rung_at(600, CALM, staff=(BYEOL, HARAM)) == {"byeol", "haram"}
    assert rung_at(0, CALM, staff=(HARAM,)) == {"haram"}
    assert rung_at(0, CALM, staff=()) == set()


def test_whoever_sits_at_the_desk_without_a_linked_phone_has_her_time_first() -> None:
    at_the_desk = replace(SOL, linked=False)
    assert rung_at(0, CALM, staff=(at_the_desk, BYEOL)) == set()
    assert rung_at(600, CALM, staff=(at_the_desk, BYEOL)) == {"byeol"}


def test_a_supervisor_on_duty_is_rung_like_a_counselor_on_duty() -> None:
    assert rung_at(0, CALM, staff=(replace(HARAM, on_duty=True), BYEOL)) == {"haram"}


def test_the_alarm_repeats_until_acknowledged() -> None:
    standing = Rung(frozenset({URGENT.id}), 1030.0)
    assert rung_at(29.9, URGENT, sol=standing) == set()
    assert rung_at(30, URGENT, sol=standing) == {"sol"}
    seen = replace(URGENT, acknowledged=(Acknowledged("sol", 1010.0, 2),))
    assert rung_at(30, seen, sol=standing) == set()
    assert rung_at(309, seen, sol=standing) == set()
    assert rung_at(310, seen, sol=standing) == {"sol"}, "still nobody has taken it"


def test_an_acknowledgement_silences_only_whoever_gave_it_and_holds_the_climb_for_all() -> None:
    second = replace(BYEOL, on_duty=True)
    seen = replace(URGENT, acknowledged=(Acknowledged("sol", 1030.0, 2),))
    assert rung_at(40, seen, staff=(SOL, second, HARAM)) == {"byeol"}
    assert rung_at(329, seen) == set(), "somebody knows: it does not climb"
    assert rung_at(330 + 29, seen) == {"sol"}
    assert rung_at(330 + 30, seen) == {"sol", "byeol"}, "the climb goes on where it was held"


def test_two_acknowledgements_at_once_hold_the_climb_only_once() -> None:
    both = (Acknowledged("sol", 1000.0, 2), Acknowledged("byeol", 1100.0, 2))
    wait = replace(URGENT, acknowledged=both)
    assert reached(wait, STAFF, 1000.0 + 400 + 59, PATIENCE) is Circle.ON_DUTY
    assert reached(wait, STAFF, 1000.0 + 400 + 60, PATIENCE) is Circle.COUNSELORS


def test_a_case_that_becomes_urgent_rings_through_an_earlier_acknowledgement() -> None:
    seen = replace(CALM, acknowledged=(Acknowledged("sol", 1000.0, 0),))
    assert rung_at(10, seen) == set()
    assert rung_at(10, replace(seen, level=2)) == {"sol"}


def test_a_new_case_rings_at_once_though_another_rang_just_now() -> None:
    assert rung_at(1, CALM, URGENT, sol=Rung(frozenset({CALM.id}), 1030.0)) == {"sol"}


def test_a_case_that_came_back_is_a_new_one() -> None:
    standing = Rung(frozenset({"bada-nuri-11:1"}), 1030.0)
    assert rung_at(1, replace(URGENT, id="bada-nuri-11:3"), sol=standing) == {"sol"}


def test_the_alarm_ends_for_everybody_when_nothing_waits_any_more() -> None:
    standing = {who: Rung(frozenset({URGENT.id}), 1030.0) for who in ALL}
    decided = plan((), STAFF, standing, 1005.0, PATIENCE)
    assert (set(decided.ring), set(decided.stop)) == (set(), ALL)


def test_a_clock_set_back_by_hours_does_not_silence_an_alarm() -> None:
    assert rung_at(0, URGENT, sol=Rung(frozenset({URGENT.id}), 1000.0 + 7200)) == {"sol"}
    later = replace(URGENT, acknowledged=(Acknowledged("sol", 1000.0 + 7200, 2),))
    assert rung_at(0, later) == {"sol"}


# ---- for any center, any queue, any moment ----

moments = st.floats(0, 5000, allow_nan=False)
people = st.lists(
    st.builds(Colleague, st.sampled_from("abcdef"), st.booleans(), st.booleans(), st.booleans()),
    max_size=6,
    unique_by=lambda one: one.staff_id,
)
acknowledged = st.lists(st.builds(Acknowledged, st.sampled_from("abcdef"), moments, st.integers(0, 2)), max_size=4)
waiting = st.lists(
    st.builds(Wait, st.sampled_from(("w1", "w2", "w3")), st.integers(0, 2), moments, acknowledged.map(tuple)),
    max_size=3,
    unique_by=lambda one: one.id,
)
standing = st.dictionaries(
    st.sampled_from("abcdefg"), st.builds(Rung, st.frozensets(st.sampled_from(("w1", "w2", "gone"))), moments)
)


@given(waiting, people, standing, moments)
def test_only_linked_working_people_are_rung_and_only_for_what_waits(
    waits: list[Wait], staff: list[Colleague], rung: dict[str, Rung], now: float
) -> None:
    decided = plan(waits, staff, rung, now, PATIENCE)
    assert decided.ring.keys() <= {one.staff_id for one in staff if one.linked}
    assert all(which and which <= {wait.id for wait in waits} for which in decided.ring.values())
    assert decided.stop <= rung.keys() - decided.ring.keys()
    if not waits:
        assert not decided.ring
        assert decided.stop == rung.keys()


@given(waiting, people, moments, st.floats(0, 5000))
def test_a_case_never_climbs_down_while_the_people_stay_the_same(
    waits: list[Wait], staff: list[Colleague], now: float, more: float
) -> None:
    for wait in waits:
        past = replace(wait, acknowledged=tuple(one for one in wait.acknowledged if one.at <= now))
        assert reached(past, staff, now, PATIENCE) <= reached(past, staff, now + more, PATIENCE)


@given(waiting.filter(bool), people, moments)
def test_without_an_acknowledgement_everybody_with_a_phone_is_rung_in_the_end(
    waits: list[Wait], staff: list[Colleague], now: float
) -> None:
    silent = [replace(wait, acknowledged=()) for wait in waits]
    decided = plan(silent, staff, {}, max(wait.since for wait in silent) + now + 1200, PATIENCE)
    assert decided.ring.keys() == {one.staff_id for one in staff if one.linked}


@given(waiting.filter(bool), people, moments)
def test_somebody_with_a_phone_is_rung_at_once_unless_the_desk_has_somebody(
    waits: list[Wait], staff: list[Colleague], now: float
) -> None:
    silent = [replace(wait, acknowledged=()) for wait in waits]
    linked = [one for one in staff if one.linked]
    only_at_the_desk = any(one.on_duty for one in staff) and not any(one.on_duty for one in linked)
    decided = plan(silent, staff, {}, now, PATIENCE)
    if linked and not only_at_the_desk:
        assert decided.ring
