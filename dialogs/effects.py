"""What the conversation asks of the world around it (imperative). The shell and the channels carry it out.

No effect holds what a person typed. `PassOn` says that the words of this turn go, sealed, to the counselor.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from dialogs.facts import Consent, Fact, Level
from dialogs.words import Args, Text
from referral_directory.model import Result

__all__ = [
    "AskErasure",
    "DeliverReply",
    "Effect",
    "EraseChat",
    "Forget",
    "OpenCase",
    "PassOn",
    "RaiseCase",
    "ReportNumber",
    "Say",
    "ShowMap",
    "ShowServices",
]


@dataclass(frozen=True, slots=True)
class Say:
    """Show one sentence. `cites` are the fact cards it rests on."""

    text: Text
    args: Args = ()
    cites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ShowServices:
    """Show the first of the places found, one good one and not a list, and the helplines that go with it.

    `from_here`: distances are counted from a shared location, not from the middle of a district.
    """

    result: Result
    from_here: bool = False


@dataclass(frozen=True, slots=True)
class ShowMap:
    """Show a link to where this place is on a map of another company, below the warning that it leaves a trace."""

    service: str


@dataclass(frozen=True, slots=True)
class ReportNumber:
    """The number of this place did not work: one more in a count. Nothing of the person goes with it."""

    service: str


@dataclass(frozen=True, slots=True)
class OpenCase:
    """Hand over to a counselor: exactly what the person agreed to pass on, in codes (COU-06).

    Where a case of an earlier sitting is still open, this joins it.
    """

    level: Level
    reasons: tuple[str, ...]
    locale: str
    easy_words: bool
    consents: tuple[Consent, ...]
    facts: tuple[tuple[Fact, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class PassOn:
    """Seal the words of this turn into the open case."""


@dataclass(frozen=True, slots=True)
class RaiseCase:
    """Raise the level of the open case, with those reasons that the person agreed to pass on."""

    level: Level
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeliverReply:
    """Show a counselor's words, named by their sealed row."""

    note: int


@dataclass(frozen=True, slots=True)
class AskErasure:
    """Ask the counselor who holds the case to erase it after a check through the safe channel (P9)."""


@dataclass(frozen=True, slots=True)
class EraseChat:
    """Take away what the chat shows, as far back as the channel allows."""


@dataclass(frozen=True, slots=True)
class Forget:
    """Destroy everything the automated service itself holds about this conversation."""


Effect: TypeAlias = (
    Say
    | ShowServices
    | ShowMap
    | ReportNumber
    | OpenCase
    | PassOn
    | RaiseCase
    | DeliverReply
    | AskErasure
    | EraseChat
    | Forget
)
