"""For supervisors and reviewers: whom the alarm rings for a case that waits, when, and when it stops. Pure.

    on duty -> every counselor with a linked phone -> supervisors and administrators as well

- A case climbs one circle each minute when it is urgent, each ten minutes otherwise (P12). A circle in which nobody new
  can be rung costs no time: the next one is rung at once.
- The alarm rings a person again and again until she acknowledges. That silences the case for her, and holds the climb,
  for five minutes: somebody knows. If nobody has taken the case by then, both go on.
- A case that becomes more urgent after an acknowledgement rings as if there had been none.
- Once somebody takes the case it waits no more, and the alarm ends for everybody.

All moments are seconds since 1970 (UTC) and arrive from outside.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from handoff.case import URGENT

__all__ = ["Acknowledged", "Circle", "Colleague", "Patience", "Plan", "Rung", "Wait", "plan", "reached"]


class Circle(IntEnum):
    """Who is rung, each circle with all before it."""

    ON_DUTY = 0
    COUNSELORS = 1
    EVERYBODY = 2


@dataclass(frozen=True, slots=True)
class Patience:
    """How long is too long, in seconds; from P12 but for the last two, which are ours.

    `reading_seconds` is how long a list that somebody has opened stays in peace before the next ring replaces it.
    """

    repeat_seconds: float = 30.0
    urgent_climb_seconds: float = 60.0
    climb_seconds: float = 600.0
    quiet_seconds: float = 300.0
    reading_seconds: float = 60.0


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """Somebody has seen that a case waits, when it had this level."""

    by: str
    at: float
    level: int


@dataclass(frozen=True, slots=True)
class Wait:
    """One case that waits for a counselor: `id` names this wait, so that a case that comes back is a new one."""

    id: str
    level: int
    since: float
    acknowledged: tuple[Acknowledged, ...] = ()


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody whose account works. Without a linked phone only the bell of the desk reaches her."""

    staff_id: str
    counselor: bool  # neither supervisor nor administrator
    on_duty: bool
    linked: bool

    @property
    def circle(self) -> Circle:
        """The first circle in which she is rung."""
        if self.on_duty:
            return Circle.ON_DUTY
        return Circle.COUNSELORS if self.counselor else Circle.EVERYBODY


@dataclass(frozen=True, slots=True)
class Rung:
    """The alarm that stands on a phone: for which waits, and when it rings again."""

    waits: frozenset[str]
    again_at: float


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done now: whom to ring and for which waits, and on whose phones the alarm is over."""

    ring: Mapping[str, frozenset[str]]
    stop: frozenset[str]


def plan(
    waits: Sequence[Wait], staff: Sequence[Colleague], rung: Mapping[str, Rung], now: float, patience: Patience
) -> Plan:
    """Decide who is rung at this moment. `rung` maps a member of staff to the alarm on her phone."""
    circles = {wait.id: reached(wait, staff, now, patience) for wait in waits}
    ring: dict[str, frozenset[str]] = {}
    going_on: set[str] = set()
    for one in staff:
        mine = [wait for wait in waits if one.linked and one.circle <= circles[wait.id]]
        if mine:
            going_on.add(one.staff_id)
        loud = frozenset(wait.id for wait in mine if not _quiet_for(wait, one.staff_id, now, patience))
        if loud and _due(rung.get(one.staff_id), loud, now, patience):
            ring[one.staff_id] = loud
    return Plan(ring, frozenset(rung.keys() - going_on))


def reached(wait: Wait, staff: Iterable[Colleague], now: float, patience: Patience) -> Circle:
    """Give the circle that a wait has reached: the climb, without circles in which there is nobody new.

    Whoever is on duty counts, with a linked phone or without: the desk rings her too.
    """
    step = patience.urgent_climb_seconds if wait.level >= URGENT else patience.climb_seconds
    climbed = max(0, int((now - wait.since - _held(wait, now, patience)) // step))
    peopled = sorted({one.circle for one in staff if one.linked or one.on_duty})
    return peopled[min(climbed, len(peopled) - 1)] if peopled else Circle.EVERYBODY


def _held(wait: Wait, now: float, patience: Patience) -> float:
    """Seconds of this wait in which an acknowledgement held the climb."""
    held, until = 0.0, wait.since
    for one in sorted(wait.acknowledged, key=lambda one: one.at):
        if one.level >= wait.level:
            begin, end = max(one.at, until), min(one.at + patience.quiet_seconds, now)
            if end > begin:
                held, until = held + end - begin, end
    return held


def _quiet_for(wait: Wait, staff_id: str, now: float, patience: Patience) -> bool:
    return any(
        one.by == staff_id and one.level >= wait.level and 0 <= now - one.at < patience.quiet_seconds
        for one in wait.acknowledged
    )


def _due(rung: Rung | None, loud: frozenset[str], now: float, patience: Patience) -> bool:
    if rung is None or not loud <= rung.waits:
        return True
    # A clock that was set back must not silence an alarm for hours.
    return not 0 < rung.again_at - now <= max(patience.repeat_seconds, patience.reading_seconds)
