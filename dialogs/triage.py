"""How soon a person is needed: urgent (긴급), intensive (집중), general (일반). One table, read by a supervisor line by line.

The names are those of a counseling center's case management; the criteria are built from the Sunflower Center guide of
2020 and published danger assessments (TRI-01, TRI-02, TRI-04) and need the signature of practitioners before real use.

Rules of the ladder (TRI-08): one sign is enough to go up; signs are never counted into a score; what was not answered
says nothing good; the level only rises within a sitting and only a human lowers it; nobody is told their level.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from dialogs.distress import Signal
from dialogs.facts import Fact, Level

__all__ = ["FROM_ANSWERS", "FROM_WORDS", "TELLING", "Sign", "triage"]


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign in the answers: `reason` is the code that a counselor reads.

    It is there when `fact` holds at least `least` of `values`, and, where `kinds` is not empty, one of these kinds too.
    """

    reason: str
    level: Level
    fact: Fact
    values: frozenset[str]
    kinds: frozenset[str] = frozenset()
    least: int = 1


def _sign(reason: str, level: Level, fact: Fact, *values: str, kinds: Collection[str] = (), least: int = 1) -> Sign:
    return Sign(reason, level, fact, frozenset(values), frozenset(kinds), least)


_ASSAULT = ("sexual_assault", "child_abuse")
_KINDS = (
    "sexual_assault", "harassment", "digital", "intimate_violence", "child_abuse", "stalking", "exploitation",
    "trafficking", "school_work",
)  # fmt: skip

FROM_ANSWERS: tuple[Sign, ...] = (
    # Urgent: TRI-02
    _sign("danger", Level.URGENT, Fact.DANGER, "danger"),
    _sign("serious", Level.URGENT, Fact.DANGER, "serious"),
    _sign("choking", Level.URGENT, Fact.DANGER, "choking"),
    _sign("weapon", Level.URGENT, Fact.DANGER, "weapon"),
    _sign("threat", Level.URGENT, Fact.DANGER, "threat"),
    _sign("plan", Level.URGENT, Fact.DANGER, "plan"),
    _sign("act", Level.URGENT, Fact.DANGER, "act"),
    _sign("now", Level.URGENT, Fact.WHEN, "now"),
    _sign("within_72h", Level.URGENT, Fact.WHEN, "h24", "h72", kinds=_ASSAULT),
    _sign("held", Level.URGENT, Fact.KIND, "trafficking"),
    _sign("under_14", Level.URGENT, Fact.AGE, "under_14"),
    # Intensive: TRI-04
    _sign("worse", Level.INTENSIVE, Fact.DANGER, "worse"),
    _sign("wish", Level.INTENSIVE, Fact.DANGER, "wish"),
    _sign("minor", Level.INTENSIVE, Fact.AGE, "minor"),
    _sign("recent", Level.INTENSIVE, Fact.WHEN, "h120", "w2", kinds=_ASSAULT),
    _sign("several", Level.INTENSIVE, Fact.KIND, *_KINDS, least=2),
    _sign("near_or_powerful", Level.INTENSIVE, Fact.KIND, "intimate_violence", "child_abuse", "exploitation"),
    _sign("going_on", Level.INTENSIVE, Fact.KIND, "stalking"),
)
"""Signs in coded answers. Whatever is not here is general (TRI-06)."""

TELLING = frozenset(sign.fact for sign in FROM_ANSWERS) | {Fact.KIND}
"""The facts that say anything about the level."""

FROM_WORDS: Mapping[Signal, Level] = MappingProxyType(
    {
        Signal.IMMEDIATE_DANGER: Level.URGENT,
        Signal.WEAPON: Level.URGENT,
        Signal.CONFINED: Level.URGENT,
        Signal.PERPETRATOR_PRESENT: Level.URGENT,
        Signal.STRANGULATION: Level.URGENT,
        Signal.INJURY: Level.URGENT,
        Signal.CHILD_IN_DANGER: Level.URGENT,
        Signal.STALKING_NOW: Level.URGENT,
        Signal.SUICIDE: Level.URGENT,
        Signal.TRAFFICKING: Level.URGENT,
        Signal.RECENT_ASSAULT_72H: Level.URGENT,
        Signal.DRUGGED: Level.URGENT,
        Signal.THREAT_OF_DISTRIBUTION: Level.INTENSIVE,
        Signal.MINOR_SPEAKER: Level.INTENSIVE,
    }
)
"""Signs heard in typed words (SAF-01, TRI-02). The code of the signal is the reason."""


def triage(facts: Mapping[Fact, Collection[str]], signals: Collection[Signal] = ()) -> tuple[Level, tuple[str, ...]]:
    """The level that these answers and signals call for, and every reason for it, the most urgent first.

    `facts` holds the codes known for each fact. Pure: the same answers give the same level in every order.
    """
    kinds = set(facts.get(Fact.KIND, ()))
    found = [
        (sign.level, sign.reason)
        for sign in FROM_ANSWERS
        if len(sign.values.intersection(facts.get(sign.fact, ()))) >= sign.least
        and (not sign.kinds or sign.kinds & kinds)
    ]
    found += [(FROM_WORDS[signal], signal.value) for signal in sorted(signals)]
    level = max((level for level, _ in found), default=Level.GENERAL)
    return level, tuple(reason for _, reason in sorted(found, key=lambda sign: -sign[0]))
