"""For whoever writes a machine: what the shell is told about one happening, and what a machine may order.

The shell is handed a machine and runs it without knowing what is talked about, so it is tested with a toy of a few
lines. Nothing here holds what a person typed except `Update.words`, which is sealed or dropped within the turn.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol, TypeAlias

__all__ = [
    "AskErasure",
    "Count",
    "Counted",
    "Deliver",
    "Erase",
    "Machine",
    "OpenCase",
    "Order",
    "Outcome",
    "PassOn",
    "RaiseCase",
    "Update",
]


@dataclass(frozen=True, slots=True)
class Update:
    """One happening in one conversation: something a person did, or one row of the desk.

    `id` names the happening for ever, so that a repeat changes nothing. `conversation` is a keyed pseudonym (32 hex
    digits), never a platform id. `address` is where to answer, already sealed by the address key. `from_desk` is the
    row of the desk that this update takes. `shown` names the person's own message on their screen, where the channel can
    take it away again. `by_person` is False for what only time did: it is no sign of life. The words are left out of `repr`, so that no log or error can show them.
    """

    id: str
    conversation: str
    channel: str
    event: object
    words: str | None = field(default=None, repr=False)
    address: bytes | None = field(default=None, repr=False)
    from_desk: int | None = None
    shown: str | None = field(default=None, repr=False)
    by_person: bool = True


@dataclass(frozen=True, slots=True)
class Deliver:
    """Show something: one outbox row. The payload holds ids, arguments and a locale, never a person's words."""

    payload: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class OpenCase:
    """Hand over to the counselors: level 0 general, 1 intensive, 2 urgent; the summary holds coded values only.

    A conversation has at most one case that is not closed: a second order raises it and adds its summary to it.
    """

    level: int
    reasons: tuple[str, ...]
    locale: str
    summary: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class PassOn:
    """Seal the words of this update into the open case. An update without words passes on nothing."""


@dataclass(frozen=True, slots=True)
class RaiseCase:
    """Raise the level of the open case and add reasons. It never lowers, and does nothing without an open case."""

    level: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AskErasure:
    """Mark the open case: the person asked to be forgotten. A counselor checks this before the case is erased."""


Counted: TypeAlias = Literal["shown", "failed"]


@dataclass(frozen=True, slots=True)
class Count:
    """One more of a thing that concerns an entry of the directory, never a person. Written apart from the turn (`shell.tally`)."""

    entry: str
    what: Counted


@dataclass(frozen=True, slots=True)
class Erase:
    """Drop the conversation, its sealed address, its earlier outbox rows and waiting replies, here and now.

    What this same turn delivers is still shown, so that the person reads that it was done.
    """


Order = Deliver | OpenCase | PassOn | RaiseCase | AskErasure | Count | Erase


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one step came to: the next state and the orders, carried out in their order within one transaction."""

    state: object
    orders: tuple[Order, ...] = ()


class Machine(Protocol):
    """A pure conversation. `step` is called inside a transaction: it must not wait, read a clock or touch anything."""

    def start(self) -> object:
        """Give the state of a conversation that has not begun."""

    def load(self, data: bytes) -> object:
        """Read a state that `dump` wrote."""

    def dump(self, state: object) -> bytes:
        """Write a state as bytes; it holds coded values, never what a person typed."""

    def step(self, state: object, event: object, now: datetime) -> Outcome:
        """Decide what follows from one event at one moment (aware, UTC)."""
