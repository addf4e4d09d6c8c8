"""How soon a person is needed: one sign is enough, nothing lowers the level, and every reason can be read at the desk."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.distress import Signal
from dialogs.facts import RULES, Fact, Level
from dialogs.flows import FLOW
from dialogs.triage import FROM_ANSWERS, FROM_WORDS, Sign, triage
from handoff.page import REASONS, SHOWN

READ = {sign.fact for sign in FROM_ANSWERS} | {Fact.KIND}
FACTS = st.fixed_dictionaries(
    {}, optional={fact: st.sets(st.sampled_from(sorted(RULES[fact].values or ()))) for fact in sorted(READ)}
)
SIGNALS = st.sets(st.sampled_from(Signal))


@pytest.mark.parametrize("sign", FROM_ANSWERS, ids=[sign.reason for sign in FROM_ANSWERS])
def test_one_sign_is_enough(sign: Sign) -> None:
    facts = {sign.fact: set(sorted(sign.values)[: sign.least])}
    if sign.kinds:
        facts[Fact.KIND] = set(sorted(sign.kinds)[:1])
    level, reasons = triage(facts)
    assert level >= sign.level > Level.GENERAL
    assert sign.reason in reasons


def test_every_sign_reads_codes_that_exist_and_has_a_reason_of_its_own() -> None:
    assert len(FROM_ANSWERS) >= 15
    for sign in FROM_ANSWERS:
        assert sign.values <= set(RULES[sign.fact].values or ()), sign.reason
        assert sign.kinds <= set(RULES[Fact.KIND].values or ()), sign.reason
    assert len({sign.reason for sign in FROM_ANSWERS}) == len(FROM_ANSWERS)


def test_every_signal_raises_the_level() -> None:
    assert set(FROM_WORDS) == set(Signal)
    for signal in Signal:
        level, reasons = triage({}, {signal})
        assert level > Level.GENERAL
        assert reasons == (signal.value,)


def test_a_counselor_can_read_every_page_that_was_shown() -> None:
    kept = {at.value for at in FLOW.screens if at.public == "evidence"}
    assert len(kept) > 20
    assert kept <= set(SHOWN)


def test_a_counselor_can_read_every_reason() -> None:
    reasons = {sign.reason for sign in FROM_ANSWERS} | {signal.value for signal in Signal}
    assert reasons <= set(REASONS)


@pytest.mark.parametrize(
    ("facts", "level"),
    [
        ({}, Level.GENERAL),
        ({Fact.KIND: {"harassment"}, Fact.WHEN: {"older"}, Fact.AGE: {"adult"}}, Level.GENERAL),
        ({Fact.KIND: {"unsure"}, Fact.WHEN: {"unsure"}, Fact.AGE: {"unknown"}}, Level.GENERAL),
        ({Fact.KIND: {"sexual_assault"}, Fact.WHEN: {"h72"}}, Level.URGENT),
        ({Fact.KIND: {"harassment"}, Fact.WHEN: {"h72"}}, Level.GENERAL),
        ({Fact.KIND: {"sexual_assault"}, Fact.WHEN: {"w2"}}, Level.INTENSIVE),
        ({Fact.KIND: {"intimate_violence"}}, Level.INTENSIVE),
        ({Fact.KIND: {"intimate_violence"}, Fact.DANGER: {"choking"}}, Level.URGENT),
        ({Fact.DANGER: {"wish"}}, Level.INTENSIVE),
        ({Fact.DANGER: {"wish", "plan"}}, Level.URGENT),
        ({Fact.KIND: {"harassment", "school_work"}}, Level.INTENSIVE),
        ({Fact.AGE: {"minor"}}, Level.INTENSIVE),
        ({Fact.AGE: {"under_14"}}, Level.URGENT),
    ],
)
def test_the_ladder_is_the_one_that_was_agreed(facts: dict[Fact, set[str]], level: Level) -> None:
    assert triage(facts)[0] is level


@settings(max_examples=200, deadline=None)
@given(FACTS, FACTS, SIGNALS, SIGNALS)
def test_more_answers_never_lower_the_level(
    some: dict[Fact, set[str]], more: dict[Fact, set[str]], heard: set[Signal], also: set[Signal]
) -> None:
    both = {fact: some.get(fact, set()) | more.get(fact, set()) for fact in {*some, *more}}
    before, reasons = triage(some, heard)
    after, all_reasons = triage(both, heard | also)
    assert after >= before
    assert set(reasons) <= set(all_reasons)
