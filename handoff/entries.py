"""For the desk and the commands: who found out what about an entry of the directory. Every change stands in the audit.

Counselors confirm an entry or mark it wrong, and take either back; phone, hours and address are changed, and entries
withdrawn, by the command `gyeot directory`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import NamedTuple

from pydantic import ValidationError
from sqlalchemy import Connection

from handoff.audit import Action, record, stand_in_line
from referral_directory import KOREAN_TIME
from referral_directory.changes import Change, ChangeError, Due, Entry, What, check, due, entries
from referral_directory.model import Directory, reasons_of
from shell.directory_changes import append, read, read_changes
from shell.store import Store
from shell.tally import Tallied, begin_anew, read_tallies

__all__ = ["LONGEST_REASON", "MOST_ENTRIES", "Entries", "Searched", "plain_reason"]

MOST_ENTRIES = 20
"""Entries on one page."""
LONGEST_REASON = 200
"""Characters of a reason."""
_ACTIONS: dict[str, Action] = {
    "wrong": Action.DIRECTORY_WRONG,
    "withdrawn": Action.DIRECTORY_WITHDRAWN,
    "checked": Action.DIRECTORY_CONFIRMED,
}

Clock = Callable[[], datetime]


class Searched(NamedTuple):
    """What a search found: the first entries, and how many there are in all."""

    entries: tuple[Entry, ...]
    total: int


class Entries:
    """The directory as its staff see it: hidden entries too, each with the newest change that counts."""

    def __init__(self, store: Store, directory: Directory, clock: Clock) -> None:
        """Take the shipped directory, without changes."""
        self._store = store
        self._directory = directory
        self._clock = clock

    def search(self, words: str) -> Searched:
        """Entries whose id, names, host, address or phone hold every word. Raises StoreUnavailable."""
        wanted = [_folded(word) for word in words.split()]
        if not wanted:
            return Searched((), 0)
        standing = entries(self._directory, read_changes(self._store))
        held = [entry for entry in standing if all(word in _text(entry) for word in wanted)]
        return Searched(tuple(held[:MOST_ENTRIES]), len(held))

    def due(self) -> tuple[Due, ...]:
        """The call list. Raises StoreUnavailable."""
        today = self._clock().astimezone(KOREAN_TIME).date()
        with self._store.read() as connection:
            changes, counts = read(connection), read_tallies(connection)
        shown = {entry: one.shown for entry, one in counts.items()}
        return due(self._directory, changes, today, shown, _failed(counts))

    def failed(self) -> Mapping[str, int]:
        """How many people said of each entry that its number did not work, since it was confirmed. Raises StoreUnavailable."""
        with self._store.read() as connection:
            return _failed(read_tallies(connection))

    def changes(self) -> tuple[Change, ...]:
        """Every change, oldest first. Raises StoreUnavailable."""
        return read_changes(self._store)

    def change(
        self,
        service: str,
        what: What,
        value: str = "",
        *,
        who: str,
        why: str,
        staff_id: str | None = None,
        place: str | None = None,
    ) -> Change:
        """Add one change. Raises ChangeError, StoreUnavailable."""
        with self._store.write() as connection:
            stand_in_line(connection)
            return self._add(connection, service, what, value, None, who, why, staff_id, place)

    def confirm(
        self, service: str, *, who: str, why: str, staff_id: str | None = None, place: str | None = None
    ) -> Change:
        """Write down that an entry was found true today, in Korean time. Raises ChangeError, StoreUnavailable."""
        today = self._clock().astimezone(KOREAN_TIME).date().isoformat()
        return self.change(service, "checked", today, who=who, why=why, staff_id=staff_id, place=place)

    def undo(
        self,
        number: int,
        *,
        who: str,
        why: str,
        only: tuple[What, ...] | None = None,
        staff_id: str | None = None,
        place: str | None = None,
    ) -> Change:
        """Take a change back; `only` names the kinds that this person may take back. Raises ChangeError, StoreUnavailable."""
        with self._store.write() as connection:
            stand_in_line(connection)
            undone = next((one for one in read(connection) if one.number == number), None)
            if undone is None or (only is not None and (undone.what not in only or undone.undoes is not None)):
                raise ChangeError(f"there is no change {number}")
            return self._add(connection, undone.service, undone.what, "", number, who, why, staff_id, place)

    def _add(
        self,
        connection: Connection,
        service: str,
        what: What,
        value: str,
        undoes: int | None,
        who: str,
        why: str,
        staff_id: str | None,
        place: str | None,
    ) -> Change:
        now = self._clock()
        try:
            change = Change.model_validate(
                {
                    "number": 1, "service": service, "what": what, "value": value, "who": who, "when": now,
                    "why": plain_reason(why), "undoes": undoes,
                }
            )  # fmt: skip
        except ValidationError as error:
            field, reason = next(reasons_of(error))
            raise ChangeError(f"{field}: {reason[0].lower()}{reason[1:]}") from None
        check(self._directory, read(connection), change)
        added = append(connection, change)
        if added.begins_anew:
            begin_anew(connection, service)
        action = _ACTIONS.get(what, Action.DIRECTORY_CHANGED) if undoes is None else Action.DIRECTORY_UNDONE
        record(connection, action, at=now.timestamp(), staff_id=staff_id, place=place)
        return added


def plain_reason(written: str) -> str:
    """A reason on one line, without controls that nobody types."""
    line = " ".join(written.split())
    return "".join(letter for letter in line if unicodedata.category(letter) not in ("Cc", "Cs", "Co", "Cn"))


def _failed(counts: Mapping[str, Tallied]) -> Mapping[str, int]:
    return {entry: one.failed for entry, one in counts.items() if one.failed}


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _text(entry: Entry) -> str:
    service = entry.service
    held = (service.id, service.name_ko, service.name_en, service.host_ko, service.address_ko, service.phone)
    return _folded(" ".join(part for part in held if part))
