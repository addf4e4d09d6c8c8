"""For maintainers: brings outbox rows to people, in order per conversation, at least once.

Rows come from the writer's memory after each commit, and from the table at start (after a crash). A row that cannot be
delivered holds back the later ones of its conversation and nobody else's. After delivery the payload is destroyed.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Collection, Coroutine, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

import structlog
from sqlalchemy import Connection, bindparam, select, update

from shell.sealing import CannotOpen
from shell.store import StoreUnavailable
from shell.tables import outbox
from shell.turn import OutboxRow, Writer, open_row

__all__ = [
    "Answer",
    "Delivered",
    "Deliverer",
    "Finish",
    "Held",
    "Hold",
    "Later",
    "OutboxRow",
    "Refused",
    "Relay",
    "Wait",
    "next_step",
]

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Delivered:
    """The row has arrived."""


@dataclass(frozen=True, slots=True)
class Held:
    """The row is shown, or ready to be shown; the person's next request confirms it."""


@dataclass(frozen=True, slots=True)
class Later:
    """Not now: try again after so many seconds, never before."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Refused:
    """It will never arrive (the person blocked the bot): the row ends here, the case stays."""


Answer = Delivered | Held | Later | Refused


class Deliverer(Protocol):
    """Shows rows of one channel. A row may come twice after a crash."""

    async def deliver(self, row: OutboxRow) -> Answer:
        """Show one row. Anything raised counts as "try again"."""


@dataclass(frozen=True, slots=True)
class Finish:
    """Mark the row delivered and destroy its payload."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Let the next rows pass, and wait for the person to confirm this one."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Hold back this conversation for so many seconds."""

    seconds: float


def next_step(answer: Answer | None, attempts: int) -> Finish | Hold | Wait:
    """Decide what follows from an answer (None: the deliverer raised) after so many earlier attempts.

    Nobody is given up: what cannot be delivered ends with its conversation.
    """
    match answer:
        case Delivered() | Refused():
            return Finish()
        case Held():
            return Hold()
        case Later(seconds):
            return Wait(max(seconds, 0.05))
        case None:
            return Wait(min(60.0, 0.5 * 2.0 ** min(attempts, 10)))


class Relay:
    """Delivers the rows of the channels it is given deliverers for. Start it once; close it before the writer."""

    def __init__(
        self, writer: Writer, deliverers: Mapping[str, Deliverer], *, flush_seconds: float = 0.02, at_once: int = 64
    ) -> None:
        """Take the writer, a deliverer per channel, how often marks are written, and how many deliveries run at once."""
        self._writer = writer
        self._deliverers = dict(deliverers)
        self._flush_seconds = flush_seconds
        self._slots = asyncio.Semaphore(at_once)
        self._lanes: dict[str, deque[OutboxRow]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._held: dict[str, dict[str, OutboxRow]] = {}
        self._known: set[str] = set()
        self._done: set[str] = set()
        self._later: dict[str, OutboxRow] = {}
        self._wake = asyncio.Event()
        self._early: list[tuple[frozenset[str], tuple[OutboxRow, ...]]] | None = []
        self._closed = False

    async def start(self) -> None:
        """Take over the rows that an earlier process left, then follow the writer. Raises StoreUnavailable."""
        self._writer.listen(self._heard)
        rows, broken = await self._writer.work(self._left_over)
        for row in rows:
            self._put(row)
        self._done.update(broken)
        early, self._early = self._early or [], None  # what was committed while we read comes after what we read
        for erased, new in early:
            self._heard(erased, new)
        self._spawn(self._flush_for_ever())
        if self._done:
            self._wake.set()

    def confirm(self, names: Collection[str]) -> None:
        """Mark held rows delivered: the person's next request shows that they were seen.

        The caller passes only names of the conversation that the request belongs to. Unknown names mean nothing.
        """
        for name in names:
            conversation = name.split(":", 1)[0]
            held = self._held.get(conversation, {})
            if held.pop(name, None) is not None:
                self._finish(name)
            if not held:
                self._held.pop(conversation, None)

    def held(self, conversation: str) -> tuple[OutboxRow, ...]:
        """Give the rows that are shown but not confirmed, in order: what a browser that comes back may have missed."""
        return tuple(self._held.get(conversation, {}).values())

    async def flush(self) -> None:
        """Write the marks that are due now. Raises StoreUnavailable; the marks then stay due."""
        done, later = list(self._done), dict(self._later)
        if done or later:
            await self._writer.work(lambda connection: _mark(connection, done, later, self._now()))
            self._done.difference_update(done)
            self._known.difference_update(done)
            for name, row in later.items():
                if self._later.get(name) is row:
                    del self._later[name]

    async def close(self) -> None:
        """Stop delivering and write the last marks; what is left is delivered at the next start."""
        self._closed = True
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        try:
            await self.flush()
        except StoreUnavailable as error:
            _log.error("relay_marks_lost", reason=error.reason, count=len(self._done))

    # -- rows in --

    def _left_over(self, connection: Connection) -> tuple[list[OutboxRow], list[str]]:
        mine = outbox.c.delivered_at.is_(None) & outbox.c.channel.in_(self._deliverers)
        rows, broken = [], []
        for row in connection.execute(select(outbox).where(mine).order_by(outbox.c.seq, outbox.c.n)):
            try:
                rows.append(open_row(self._writer.rules.box, row))
            except (CannotOpen, ValueError):
                broken.append(row.name)
        if broken:
            _log.error("outbox_row_unreadable", count=len(broken))
        return rows, broken

    def _heard(self, erased: frozenset[str], rows: tuple[OutboxRow, ...]) -> None:
        if self._closed:
            return
        if self._early is not None:
            self._early.append((erased, rows))
            return
        for conversation in erased:
            forgotten = [*self._lanes.get(conversation, ()), *self._held.pop(conversation, {}).values()]
            self._known.difference_update(row.name for row in forgotten)
            if conversation in self._lanes:
                self._lanes[conversation].clear()
        for row in rows:
            self._put(row)

    def _put(self, row: OutboxRow) -> None:
        if row.name in self._known or row.channel not in self._deliverers:
            return
        self._known.add(row.name)
        if row.conversation in self._lanes:
            self._lanes[row.conversation].append(row)
        else:
            self._lanes[row.conversation] = deque([row])
            self._spawn(self._run_lane(row.conversation, self._lanes[row.conversation]))

    # -- one conversation --

    async def _run_lane(self, conversation: str, lane: deque[OutboxRow]) -> None:
        first_wait = lane[0].not_before - self._now() if lane else 0.0
        if first_wait > 0:  # the clock may have jumped since; an hour is the longest anybody asks for
            await asyncio.sleep(min(first_wait, 3600.0))
        while lane:
            row = lane[0]
            async with self._slots:
                answer = await self._ask(row)
            if not lane or lane[0] is not row:
                continue  # it was erased meanwhile
            match next_step(answer, row.attempts):
                case Finish():
                    lane.popleft()
                    self._finish(row.name)
                case Hold():
                    lane.popleft()
                    self._held.setdefault(conversation, {})[row.name] = row
                case Wait(seconds):
                    lane[0] = replace(row, attempts=row.attempts + 1, not_before=self._now() + seconds)
                    self._later[row.name] = lane[0]
                    self._wake.set()
                    await asyncio.sleep(seconds)
        del self._lanes[conversation]

    async def _ask(self, row: OutboxRow) -> Answer | None:
        try:
            answer = await self._deliverers[row.channel].deliver(row)
        except Exception as error:  # noqa: BLE001 - a deliverer may fail in any way; the row stays and is tried again
            _log.warning("delivery_failed", error=type(error).__name__, channel=row.channel, attempts=row.attempts)
            return None
        if isinstance(answer, Refused):
            _log.warning("delivery_refused", channel=row.channel)
        return answer

    # -- marks --

    def _finish(self, name: str) -> None:
        self._later.pop(name, None)
        self._done.add(name)
        self._wake.set()

    async def _flush_for_ever(self) -> None:
        while True:
            await self._wake.wait()
            await asyncio.sleep(self._flush_seconds)
            self._wake.clear()
            try:
                await self.flush()
            except StoreUnavailable as error:
                _log.error("store_unavailable", reason=error.reason, count=len(self._done))
                await asyncio.sleep(1.0)
                self._wake.set()

    def _spawn(self, work: Coroutine[object, object, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            _log.critical("relay_task_failed", error=type(error).__name__)

    def _now(self) -> float:
        return self._writer.clock().timestamp()


def _mark(connection: Connection, done: list[str], later: Mapping[str, OutboxRow], at: float) -> None:
    """Write marks in bulk; a payload is destroyed with its mark, the row itself by retention."""
    for start in range(0, len(done), 500):
        these = outbox.c.name.in_(done[start : start + 500])
        connection.execute(update(outbox).where(these).values(delivered_at=at, payload=b""))
    if later:
        values = [{"which": n, "tries": row.attempts, "due": row.not_before} for n, row in later.items()]
        tried = update(outbox).where(outbox.c.name == bindparam("which"), outbox.c.delivered_at.is_(None))
        connection.execute(tried.values(attempts=bindparam("tries"), not_before=bindparam("due")), values)
