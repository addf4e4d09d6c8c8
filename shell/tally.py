"""For maintainers: how often an entry of the directory was shown, and how often its number did not work.

Nothing here points to a person. What happens is counted in memory, after the commit of its turn, and written every ten
minutes for several of them together, in a transaction of its own: no row, no time and no transaction number of the
database ties a count to a conversation. A crash loses what is not written yet, and nothing else; a stop writes it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, delete, select

from shell.machine import Count, Counted
from shell.store import insert_into
from shell.tables import directory_tally

__all__ = ["Tallied", "Tally", "begin_anew", "read_tallies"]


class Tallied(NamedTuple):
    """Counts of one entry since it was last confirmed: how often it was shown, how often its number was said to fail."""

    shown: int = 0
    failed: int = 0


class Tally:
    """What this process has counted and not written yet."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, Counted]] = Counter()

    def add(self, orders: Iterable[Count]) -> None:
        """Count orders of a turn that is committed."""
        for order in orders:
            self._counts[order.entry, order.what] += 1

    async def write(self, work: Callable[[Callable[[Connection], None]], Awaitable[None]], *, fewest: int = 1) -> None:
        """Add what was counted to the table, in one transaction that `work` gives. Raises what `work` raises.

        Fewer than `fewest` counts wait, so that the table does not change for one person alone.
        What is counted meanwhile stays for the next time, and so does everything when the transaction fails. Whoever stops
        waiting for it does not count twice: then it may be lost.
        """
        if self._counts.total() < fewest:
            return
        counts, self._counts = self._counts, Counter()
        try:
            await work(lambda connection: _add(connection, counts))
        except Exception:
            self._counts += counts
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
    """Forget the counts of one entry, because staff have just confirmed or changed it; within the caller's transaction."""
    connection.execute(delete(directory_tally).where(directory_tally.c.service == entry))
