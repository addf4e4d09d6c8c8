"""One conversation, as one frozen value. Only `step` and `codec` make one; a test keeps it so."""

from __future__ import annotations

from typing import NamedTuple

from dialogs.at import At
from dialogs.distress import Signal
from dialogs.facts import Consent, Fact, Level

__all__ = ["EASY", "State"]

# Korean in easy words (쉬운 말), as catalogs and interfaces name it.
EASY = "ko-x-easy"


class State(NamedTuple):
    """Where the conversation stands and the coded answers of this sitting. It expires 24 hours after the last sign of life.

    `facts` is sorted, one entry a fact, values sorted; `back` is the place that "go back" returns to; `suggested` is the
    last thing heard that deserves an option of its own; `told_words` says that the person has read that typed words are
    not kept; `misses` counts texts in a row that were not understood; `case` says that a handoff is open, `joined` that the
    person finished agreeing to it in this sitting, `claimed` that a counselor has taken it; `page` counts how often "more" was tapped in easy words; `notes` are
    replies waiting behind the next tap; `acted_at` is the last sign of life in seconds since 1970 (UTC), `waited`
    the seconds spent waiting for a counselor; `seq` counts turns.
    """

    at: At
    locale: str
    easy_words: bool = False
    facts: tuple[tuple[Fact, tuple[str, ...]], ...] = ()
    consents: frozenset[Consent] = frozenset()
    level: Level = Level.GENERAL
    reasons: tuple[str, ...] = ()
    back: At | None = None
    suggested: Signal | None = None
    told_words: bool = False
    misses: int = 0
    case: bool = False
    joined: bool = False
    claimed: bool = False
    page: int = 0
    notes: tuple[int, ...] = ()
    acted_at: int = 0
    waited: int = 0
    seq: int = 0

    @property
    def speaks(self) -> str:
        """The catalog in which this person reads: easy Korean is a language of its own."""
        return EASY if self.easy_words and self.locale == "ko" else self.locale

    def values(self, fact: Fact) -> tuple[str, ...]:
        """The codes known for one fact, sorted; empty when nothing is known."""
        for name, values in self.facts:
            if name is fact:
                return values
        return ()

    def value(self, fact: Fact) -> str | None:
        """The single code known for one fact, or None."""
        values = self.values(fact)
        return values[0] if values else None
