"""The shipped conversation keeps every promise in every state that can be reached, and the proof itself is proved."""

from __future__ import annotations

import pytest

from dialogs.broken import Broken, broken_flows
from dialogs.events import Given
from dialogs.flows import FLOW
from dialogs.verify import RULES_PROVED, verify


def test_the_whole_conversation_keeps_every_promise(given: Given) -> None:
    report = verify(FLOW, given)
    assert report.states > 10_000
    assert report.findings == ()


BROKEN = tuple(broken_flows(FLOW))


def test_every_rule_has_a_broken_conversation() -> None:
    assert {example.rule for example in BROKEN} == set(RULES_PROVED)


@pytest.mark.parametrize("example", BROKEN, ids=[example.name for example in BROKEN])
def test_a_broken_conversation_is_caught_by_its_rule(example: Broken, given: Given) -> None:
    report = verify(example.flow, given, step=example.step, kinds=("sexual_assault",), pairs=False, until=example.rule)
    assert example.rule in {finding.rule for finding in report.findings}
    assert all(finding.path for finding in report.findings)
