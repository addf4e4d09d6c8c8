"""For counselors and reviewers: the life of one case, from waiting to closed, as a pure function.

    waiting -> claimed -> returned -> claimed -> ... -> closed

One counselor at a time holds a case, with a lease that a heartbeat renews. When the heartbeat stops, or a message of
the person stays unanswered, the case goes back to the queue (P13). Closed is the end. All moments are seconds since
1970 (UTC) and arrive from outside.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias, assert_never

from dialogs.words import T, Text

__all__ = [
    "LEVELS",
    "OUTCOMES",
    "URGENT",
    "CaseLife",
    "Claimed",
    "Closed",
    "Erased",
    "Event",
    "HeartBeat",
    "LeaseLost",
    "Limits",
    "Moved",
    "NoAnswer",
    "Refused",
    "Replied",
    "Returned",
    "Stage",
    "Told",
    "Why",
    "decide",
    "due",
    "in_order",
]


class Stage(StrEnum):
    """Where a case stands; the values are those of the table."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    RETURNED = "returned"
    CLOSED = "closed"


class Told(StrEnum):
    """What the seeker side is told about a case; the values are the kinds of `from_desk`."""

    CLAIMED = "claimed"
    REPLIED = "replied"
    RETURNED = "returned"
    CLOSED = "closed"


class Why(StrEnum):
    """Why an event was refused."""

    CLOSED = "closed"  # closed is the end
    HELD = "held"  # somebody holds it already
    NOT_YOURS = "not_yours"  # only who holds a case may act on it
    LEASE_OVER = "lease_over"  # the heartbeat stopped: it must be claimed again
    NOT_DUE = "not_due"  # the lease runs, or nothing waits that long


OUTCOMES: Mapping[str, Text] = MappingProxyType(
    {
        # L10N: How a case ended, chosen by the counselor: the person was supported in the talk.
        "supported": T("Supported in the talk"),
        # L10N: How a case ended: the person was put in touch with another place.
        "referred": T("Referred to another place"),
        # L10N: How a case ended: the person received information.
        "information_given": T("Information given"),
        # L10N: How a case ended: the person left the talk.
        "left": T("The person left"),
        # L10N: How a case ended: it was not a request for help (a test, a mistake, abuse of the service).
        "not_a_request": T("Not a request for help"),
    }
)

LEVELS: Mapping[int, Text] = MappingProxyType(
    {
        # L10N: Level of a case, staff language (일반).
        0: T("General"),
        # L10N: Level of a case, staff language (집중).
        1: T("Intensive"),
        # L10N: Level of a case, staff language (긴급).
        2: T("Urgent"),
    }
)


URGENT = 2


@dataclass(frozen=True, slots=True)
class Limits:
    """How long is too long, in seconds: a claim without a heartbeat, a person's message without an answer."""

    lease_seconds: float = 90.0
    answer_seconds: float = 600.0


@dataclass(frozen=True, slots=True)
class CaseLife:
    """What deciding needs to know about one case.

    `level` is 0 general, 1 intensive, 2 urgent. `claimed_at` is when the present claim began; `unanswered_since` when the
    first message arrived that no counselor has answered.
    """

    id: str
    stage: Stage
    level: int
    opened_at: float
    owner: str | None = None
    lease_until: float | None = None
    claimed_at: float | None = None
    unanswered_since: float | None = None
    outcome: str | None = None


@dataclass(frozen=True, slots=True)
class Claimed:
    """A counselor takes the case."""

    by: str
    at: float


@dataclass(frozen=True, slots=True)
class HeartBeat:
    """The desk of the counselor is still there."""

    by: str
    at: float


@dataclass(frozen=True, slots=True)
class Replied:
    """A counselor answered the person."""

    by: str
    at: float


@dataclass(frozen=True, slots=True)
class Returned:
    """A counselor gives the case back to the queue."""

    by: str
    at: float


@dataclass(frozen=True, slots=True)
class LeaseLost:
    """Nobody has heard from the desk of the counselor for too long."""

    at: float


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """A message of the person has waited too long."""

    at: float


@dataclass(frozen=True, slots=True)
class Closed:
    """A counselor closes the case with one of `OUTCOMES`."""

    by: str
    at: float
    outcome: str


@dataclass(frozen=True, slots=True)
class Erased:
    """A counselor has checked, through the safe channel, that the person wants to be forgotten."""

    by: str
    at: float


Event: TypeAlias = Claimed | HeartBeat | Replied | Returned | LeaseLost | NoAnswer | Closed | Erased


@dataclass(frozen=True, slots=True)
class Moved:
    """The event holds: the case afterwards, and what the seeker side is told (None: nothing)."""

    life: CaseLife
    tells: Told | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """The event changes nothing."""

    why: Why


def decide(life: CaseLife, event: Event, limits: Limits) -> Moved | Refused:
    """Decide what an event does to a case. Total: every event is answered at every stage.

    Raises ValueError for an outcome that is not in `OUTCOMES`: that is an error of the caller, not of a person.
    """
    if life.stage is Stage.CLOSED:
        return Refused(Why.CLOSED)
    match event:
        case Claimed(by, at):
            if life.stage is Stage.CLAIMED:
                return Refused(Why.HELD)
            held = replace(life, stage=Stage.CLAIMED, owner=by, lease_until=at + limits.lease_seconds, claimed_at=at)
            return Moved(held, Told.CLAIMED)
        case LeaseLost(at) | NoAnswer(at):
            if due(life, at, limits) != event:
                return Refused(Why.NOT_DUE)
            return Moved(_free(life), Told.RETURNED)
        case HeartBeat() | Replied() | Returned() | Closed() | Erased():
            return _by_owner(life, event, limits)
        case _:
            assert_never(event)


def _by_owner(
    life: CaseLife, event: HeartBeat | Replied | Returned | Closed | Erased, limits: Limits
) -> Moved | Refused:
    if life.stage is not Stage.CLAIMED or life.owner != event.by:
        return Refused(Why.NOT_YOURS)
    if life.lease_until is None or event.at >= life.lease_until:
        return Refused(Why.LEASE_OVER)
    # Whatever she does shows that she is there.
    there = replace(life, lease_until=event.at + limits.lease_seconds)
    match event:
        case HeartBeat():
            return Moved(there)
        case Replied():
            return Moved(replace(there, unanswered_since=None), Told.REPLIED)
        case Returned():
            return Moved(_free(life), Told.RETURNED)
        case Closed(outcome=outcome):
            if outcome not in OUTCOMES:
                raise ValueError("This is no outcome.")
            return Moved(replace(_free(life), stage=Stage.CLOSED, outcome=outcome), Told.CLOSED)
        case Erased():
            return Moved(replace(_free(life), stage=Stage.CLOSED), Told.CLOSED)
        case _:
            assert_never(event)


def _free(life: CaseLife) -> CaseLife:
    return replace(life, stage=Stage.RETURNED, owner=None, lease_until=None, claimed_at=None)


def due(life: CaseLife, now: float, limits: Limits) -> LeaseLost | NoAnswer | None:
    """Tell what time alone does to a case at this moment, or None."""
    if life.stage is not Stage.CLAIMED:
        return None
    if life.lease_until is None or now >= life.lease_until:
        return LeaseLost(now)
    if life.unanswered_since is not None:
        # Whoever took over a case with old messages has the whole time to answer them.
        since = max(life.unanswered_since, life.claimed_at or life.unanswered_since)
        if now - since >= limits.answer_seconds:
            return NoAnswer(now)
    return None


def in_order(cases: Iterable[CaseLife]) -> tuple[CaseLife, ...]:
    """Give the cases that wait, the next one first: level, then returned before waiting, then the oldest."""
    waiting = [life for life in cases if life.stage in (Stage.WAITING, Stage.RETURNED)]
    return tuple(sorted(waiting, key=lambda life: (-life.level, life.stage is Stage.WAITING, life.opened_at, life.id)))
