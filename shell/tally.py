"""For maintainers: how often an entry of the directory was shown, and how often its number did not work.

Nothing here points to a person. What happens is counted in memory, after the commit of its turn, and written every ten
minutes in a transaction of its own, once at least five conversations are in it: no row, no time and no transaction number
of the database ties a count to a conversation, and what one transaction writes is the sum over several. A stop writes what
five have counted. Lost is what fewer counted, what a crash leaves, and a last write that fails while the process stops.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from threading import Lock
from typing import NamedTuple, Protocol, TypeVar

from sqlalchemy import Connection, delete, select

from referral_directory.changes import Change
from shell.directory_changes import read
from shell.machine import Count, Counted
from shell.store import insert_into
from shell.tables import directory_tally

__all__ = ["FEWEST_CHATS", "Tallied", "Tally", "Work", "begin_anew", "read_tallies"]

FEWEST_CHATS = 5
"""Counts of fewer conversations than these are not written: else the table would tell what one of them was shown."""
_T = TypeVar("_T")


class Work(Protocol):
    """Runs a function in a transaction of its own, and gives what it gives."""

    async def __call__(self, function: Callable[[Connection], _T], /) -> _T:
        """Run it. Raises StoreUnavailable."""


class Tallied(NamedTuple):
    """Counts of one entry since it was last confirmed: how often it was shown, how often its number was said to fail."""

    shown: int = 0
    failed: int = 0


class Tally:
    """What this process has counted and not written yet, and which conversations counted it; not which counted what."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, Counted]] = Counter()
        self._chats: set[str] = set()
        self._heard = 0

    def add(self, conversation: str, orders: Iterable[Count]) -> None:
        """Count orders of a turn that is committed."""
        for order in orders:
            self._counts[order.entry, order.what] += 1
            self._chats.add(conversation)

    def hear(self, changes: Iterable[Change]) -> None:
        """Drop what was counted of entries that staff have just confirmed: it speaks of what was there before.

        `changes` are all of them; those that were heard before drop nothing.
        """
        new = [change for change in changes if change.number > self._heard]
        self._heard = max((change.number for change in new), default=self._heard)
        anew = {change.service for change in new if change.begins_anew}
        dropped = [key for key in self._counts if key[0] in anew]
        for key in dropped:
            del self._counts[key]
        if dropped:  # nobody knows whose counts are left, so others have to join them
            self._chats.clear()

    async def write(self, work: Work, *, fewest: int = FEWEST_CHATS) -> None:
        """Add what was counted to the table, in one transaction that `work` gives. Raises what `work` raises.

        Counts of fewer than `fewest` conversations wait. What is counted meanwhile stays for the next time, and so does
        everything when the transaction fails, or when whoever waits for it is stopped before it has begun.
        """
        if len(self._chats) >= fewest:
            self.hear(await work(read))
        if not self._counts or len(self._chats) < fewest:
            return
        counts, chats = self._counts, self._chats
        self._counts, self._chats = Counter(), set()
        first = Lock()  # whoever gets it has the counts: the transaction, or a stop that comes before it

        def add(connection: Connection) -> None:
            if first.acquire(blocking=False):
                _add(connection, counts)

        try:
            await work(add)
        except BaseException as error:
            if first.acquire(blocking=False) or isinstance(error, Exception):
                self._counts += counts
                self._chats |= chats
            raise


def _add(connection: Connection, counts: Counter[tuple[str, Counted]]) -> None:
    rows = [
        {"service": entry, "shown": counts[entry, "shown"], "failed": counts[entry, "failed"]}
        for entry in sorted({entry for entry, _ in counts})
    ]
    insert = insert_into(connection, directory_tally)
    more = {name: directory_tally.c[name] + insert.excluded[name] for name in ("shown", "failed")}
    connection.execute(insert.on_conflict_do_update(index_elements=[directory_tally.c.service], set_=more), rows)


def read_tallies(connection: Connection) -> Mapping[str, Tallied]:
    """The counts of every entry that has any, by its id."""
    return {row.service: Tallied(row.shown, row.failed) for row in connection.execute(select(directory_tally))}


def begin_anew(connection: Connection, entry: str) -> None:
    """Forget the counts of one entry, because staff have confirmed it or changed its number; within the caller's transaction."""
    connection.execute(delete(directory_tally).where(directory_tally.c.service == entry))
