"""Help, a place and a person are few taps away: measured by the conversation itself, and written down fresh."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from dialogs.at import At
from dialogs.events import Given
from dialogs.facts import KINDS
from dialogs.flows import FLOW
from dialogs.graph import option
from dialogs.taps import BUDGET, Way, taps, ways_to_a_place
from dialogs.words import Text

SEOUL = (37.5666, 126.9784)
TABLE = Path(__file__).parents[2] / "docs" / "taps.md"


def test_nothing_that_helps_is_further_away_than_agreed(given: Given) -> None:
    ways = list(taps(FLOW, given, SEOUL))
    assert {way.wanted for way in ways} == set(BUDGET)
    assert len([way for way in ways if way.wanted == "place_all_answered"]) == len(KINDS)
    assert [(way.what, way.taps) for way in ways if way.taps > way.most] == []
    assert all(way.story for way in ways)


def test_the_table_is_fresh(given: Given) -> None:
    written = TABLE.read_text("utf-8")
    for way in taps(FLOW, given, SEOUL):
        assert f"| {way.what} | {way.taps} | {way.most} | {' › '.join(way.story)} |" in written


def test_one_screen_more_on_the_way_is_noticed(given: Given) -> None:
    limits = FLOW.screens[At.LIMITS]
    longer = replace(limits, options=(option("next", Text("On"), At.SERVICES_EXPECT),))
    expect = replace(FLOW.screens[At.SERVICES_EXPECT], options=(option("next", Text("On"), At.ASK),))
    flow = replace(FLOW, screens=MappingProxyType({**FLOW.screens, At.LIMITS: longer, At.SERVICES_EXPECT: expect}))
    ways: list[Way] = list(ways_to_a_place(flow, given, SEOUL))
    assert any(way.taps > way.most for way in ways)
