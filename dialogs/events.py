"""What can happen to a conversation (past tense), and what the conversation is told about the world.

No event holds what a person typed: words travel beside the event and are heard once, by `dialogs.distress` (P4).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from dialogs.distress import Signal
from dialogs.facts import RULES, Fact
from dialogs.intent import ANSWERS, Topic
from referral_directory.model import Directory

__all__ = [
    "Chose",
    "CounselorClaimed",
    "CounselorClosed",
    "CounselorReplied",
    "CounselorReturned",
    "Event",
    "Given",
    "SentMedia",
    "SharedPlace",
    "Started",
    "Wait",
    "Waited",
    "Wrote",
]


DISTRICT_DIGITS = 5
"""Digits in the code of a district."""


@dataclass(frozen=True, slots=True)
class Started:
    """Somebody opened the chat. `locale` is the guessed language, offered with all others one tap away."""

    locale: str


@dataclass(frozen=True, slots=True)
class Chose:
    """A button was tapped. `seq` is the turn whose screen held the button; None where a channel cannot know."""

    option: str
    seq: int | None = None


@dataclass(frozen=True, slots=True)
class Wrote:
    """Something was typed. Only what was heard in it is here: danger, a wish, names of districts, a fixed answer.

    `wish` is the id of an always-present option or None; `option` an option of the current screen that was typed word by
    word; `districts` are codes of districts named and of nothing else, `mentioned` of districts named among other words,
    which only answers the question where somebody is; `island` of an island; `answer`, `told` and `topics` are what
    `dialogs.intent` understood.
    """

    signals: frozenset[Signal] = frozenset()
    wish: str | None = None
    option: str | None = None
    districts: tuple[str, ...] = ()
    answer: str | None = None
    told: tuple[tuple[Fact, str], ...] = ()
    topics: tuple[Topic, ...] = ()
    island: str | None = None
    mentioned: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse whatever is no code: nothing that was typed fits in here."""
        if self.answer is not None and self.answer not in ANSWERS:
            raise ValueError("this is no answer")
        if any(code not in (RULES[fact].values or ()) for fact, code in self.told):
            raise ValueError("this is no coded answer")
        if not all(len(code) == DISTRICT_DIGITS and code.isdecimal() for code in (*self.districts, *self.mentioned)):
            raise ValueError("this is no code of a district")


@dataclass(frozen=True, slots=True)
class SharedPlace:
    """A location was shared, WGS84 degrees. It is used for one search and never kept; only its district is."""

    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class SentMedia:
    """A picture, file or voice arrived. It was neither downloaded nor kept (EVD-08)."""


@dataclass(frozen=True, slots=True)
class CounselorClaimed:
    """A counselor took the case."""


@dataclass(frozen=True, slots=True)
class CounselorReplied:
    """A counselor answered. `note` names the sealed row that holds the words."""

    note: int


@dataclass(frozen=True, slots=True)
class CounselorReturned:
    """The case went back to the queue: the counselor's line was lost or the shift ended."""


@dataclass(frozen=True, slots=True)
class CounselorClosed:
    """The counselor closed the talk."""


@dataclass(frozen=True, slots=True)
class Waited:
    """Time passed without anything happening, in seconds."""

    seconds: int


Event: TypeAlias = (
    Started
    | Chose
    | Wrote
    | SharedPlace
    | SentMedia
    | CounselorClaimed
    | CounselorReplied
    | CounselorReturned
    | CounselorClosed
    | Waited
)


@dataclass(frozen=True, slots=True)
class Wait:
    """How long people waited for a counselor lately, in minutes: the middle half of at least 20 handoffs (P10)."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Given:
    """What the conversation is told: the time, the directory, who is on duty. It never asks."""

    now: datetime
    directory: Directory
    on_duty: int = 0
    wait: Wait | None = None
