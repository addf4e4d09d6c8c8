"""For operators and reviewers: what is deleted when, and the brake that keeps a wrong clock from deleting everything.

- a conversation, with its outbox rows and waiting replies: when it expires (24 hours after the last sign of life);
- ids of updates: 48 hours (platforms repeat updates for 24);
- names of what a chat shows: 48 hours, as long as a platform lets it be taken away;
- delivered outbox rows: at the next sweep; replies that were never shown: 72 hours.

Deleted pages are overwritten, and the write-ahead log is cut to nothing after each sweep that deleted something.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass

import structlog
from sqlalchemy import Connection, delete, exists, func, select, update

from shell.shown import SHOWN_SECONDS
from shell.store import StoreUnavailable
from shell.tables import audit, case, conversation, from_desk, lease, outbox, seen, shown
from shell.turn import Writer

__all__ = ["SWEEP_SECONDS", "Retention", "Swept", "brake"]

_log = structlog.get_logger()
_HOUR = 3600.0
SWEEP_SECONDS = 600.0
SEEN_SECONDS = 48 * _HOUR
REPLY_SECONDS = 72 * _HOUR
MOST_DRIFT_SECONDS = _HOUR
MOST_BEHIND_SECONDS = 60.0  # two processes of one machine never differ by more
MOST_DUE_CASES = 20
MOST_DUE_SHARE = 0.02


@dataclass(frozen=True, slots=True)
class Swept:
    """What one sweep deleted; `stopped` is the code of the brake, and then nothing was."""

    conversations: int = 0
    seen: int = 0
    outbox: int = 0
    replies: int = 0
    stopped: str | None = None


def brake(*, drift_seconds: float, behind_seconds: float, due_cases: int = 0, all_cases: int = 0) -> str | None:
    """Tell why nothing may be deleted now, or None.

    `drift_seconds`: how far the wall clock ran from the monotonic clock since start. `behind_seconds`: how far the
    newest row lies in the future. Cases are too many when more than 20, and more than 2 % of all, are due at once; who
    deletes cases passes both numbers.
    """
    if abs(drift_seconds) > MOST_DRIFT_SECONDS:
        return "clock_jumped"
    if behind_seconds > MOST_BEHIND_SECONDS:
        return "clock_behind"
    if due_cases > MOST_DUE_CASES and due_cases > MOST_DUE_SHARE * all_cases:
        return "too_many_due"
    return None


class Retention:
    """Sweeps a store through its writer. Make it at start-up: the clocks are compared from then on."""

    def __init__(self, writer: Writer, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        """Take the writer, whose clock is used, and a clock that cannot be set."""
        self._writer = writer
        self._monotonic = monotonic
        self._since = (self._now(), monotonic())

    async def run(self, seconds: float = SWEEP_SECONDS, beat: Callable[[], None] = lambda: None) -> None:
        """Sweep now and then every so many seconds, until cancelled; `beat` is called each time round."""
        while True:
            beat()
            try:
                await self.sweep()
            except StoreUnavailable as error:
                _log.error("store_unavailable", reason=error.reason)
            await asyncio.sleep(seconds)

    async def sweep(self) -> Swept:
        """Delete what is due, unless the brake says no. Raises StoreUnavailable."""
        now = self._now()
        drift = (now - self._since[0]) - (self._monotonic() - self._since[1])
        keep = self._writer.rules.keep_seconds
        swept, expired = await self._writer.work(lambda connection: _sweep(connection, now, drift, keep))
        if swept.stopped is not None:
            _log.critical("retention_stopped", reason=swept.stopped)
            return swept
        if expired:
            self._writer.announce(expired)
        if swept != Swept():
            _log.info(
                "retention_swept",
                conversations=swept.conversations,
                seen=swept.seen,
                outbox=swept.outbox,
                replies=swept.replies,
            )
        if not await self._writer.call(self._writer.store.checkpoint):
            _log.warning("checkpoint_postponed")
        return swept

    def _now(self) -> float:
        return self._writer.clock().timestamp()


def _sweep(connection: Connection, now: float, drift: float, keep: float) -> tuple[Swept, frozenset[str]]:
    run = connection.execute
    times = (seen.c.at, conversation.c.acted_at, outbox.c.created_at, case.c.opened_at, audit.c.at)
    newest = max(run(select(func.coalesce(func.max(column), 0.0))).scalar_one() for column in times)
    stopped = brake(drift_seconds=drift, behind_seconds=newest - now)
    if stopped is not None:
        return Swept(stopped=stopped), frozenset()
    is_due = conversation.c.expires_at <= now
    due = select(conversation.c.id).where(is_due)
    silenced = update(from_desk).where(from_desk.c.conversation.in_(due), from_desk.c.taken_at.is_(None))
    run(silenced.values(taken_at=now))
    unread = (
        from_desk.c.conversation.in_(due) | (from_desk.c.created_at <= now - REPLY_SECONDS)
    ) & from_desk.c.body.is_not(None)
    replies = run(update(from_desk).where(unread).values(body=None)).rowcount
    alive = exists().where(conversation.c.id == outbox.c.conversation)
    farewell = ~alive & (outbox.c.created_at <= now - keep)  # of an erased conversation that never could be reached
    done = outbox.c.delivered_at.is_not(None) | outbox.c.conversation.in_(due) | farewell
    rows = run(delete(outbox).where(done)).rowcount
    expired = frozenset(run(delete(conversation).where(is_due).returning(conversation.c.id)).scalars())
    run(delete(shown).where(shown.c.at <= now - SHOWN_SECONDS))
    run(delete(lease).where(lease.c.until_at <= now - _HOUR))
    ids = run(delete(seen).where(seen.c.at <= now - SEEN_SECONDS)).rowcount
    return Swept(len(expired), ids, rows, replies), expired
