"""For maintainers: brings outbox rows to people, in order per conversation, at least once.

Rows come from the writer's memory after each commit, and from the table at start (after a crash). A row that cannot be
delivered holds back the later ones of its conversation and nobody else's. After delivery the payload is destroyed.

Where several processes share a store, a conversation's lane belongs to one of them by a lease: it alone delivers, so that
nothing overtakes. A process that dies lets its lanes run out, and another one takes them over from the table.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Collection, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol, runtime_checkable

import structlog
from sqlalchemy import Connection, bindparam, exists, literal, select, update

from shell.lease import LEASE_SECONDS, claim, lane, let_go, renew
from shell.process import end_tasks
from shell.sealing import CannotOpen
from shell.shown import Shown
from shell.store import StoreUnavailable
from shell.tables import lease, outbox
from shell.turn import OutboxRow, Writer, open_row
from shell.watching import Outcome

__all__ = [
    "Answer",
    "Coalesces",
    "Delivered",
    "Deliverer",
    "Finish",
    "Held",
    "Hold",
    "Later",
    "OutboxRow",
    "Present",
    "Refused",
    "Relay",
    "Wait",
    "next_step",
]

_log = structlog.get_logger()

_BEAT_SECONDS = 5.0  # an idle relay shows so often that it lives
_KEEP_SECONDS = 2.0
_LOOK_SECONDS = 1.0  # so often somebody who waits looks at the clock, which may have been set
_MARGIN_SECONDS = 2.0  # so long before its end a lease is no longer trusted
_ORPHANS = 200


@dataclass(frozen=True, slots=True)
class Delivered:
    """The row has arrived. `kept` are the channel's names of the messages it became, so that they can be taken away."""

    kept: tuple[str, ...] = ()


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
_OUTCOMES: Mapping[type, Outcome] = {
    Delivered: "delivered", Held: "held", Later: "later", Refused: "refused", type(None): "failed",
}  # fmt: skip


class Deliverer(Protocol):
    """Shows rows of one channel. A row may come twice after a crash."""

    async def deliver(self, row: OutboxRow) -> Answer:
        """Show one row. Anything raised counts as "try again"."""


@runtime_checkable
class Coalesces(Protocol):
    """A deliverer that may leave out what a later row of the same chat makes needless, so that no flood piles up."""

    def passes_over(self, row: OutboxRow, later: Sequence[OutboxRow]) -> bool:
        """Whether this row need not be shown any more, because of rows that wait behind it."""


@runtime_checkable
class Present(Protocol):
    """A deliverer that knows who is looking at this process right now (open browsers)."""

    def present(self) -> Collection[str]:
        """The conversations that only this process can show."""


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


@dataclass(slots=True)
class _Mine:
    """A lane of this process: until when, and the newest turn whose rows it knows. A gap after that is read anew."""

    until: float
    seq: int = 0


@dataclass(slots=True)
class _Reading:
    """A lane that is being read from the table: what came meanwhile, and whether it has to be read once more."""

    again: bool = False
    heard: dict[str, OutboxRow] = field(default_factory=dict)
    finished: set[str] = field(default_factory=set)


class Relay:
    """Delivers the rows of the channels it is given deliverers for. Start it once; close it before the writer."""

    def __init__(
        self,
        writer: Writer,
        deliverers: Mapping[str, Deliverer],
        *,
        shown: Shown | None = None,
        flush_seconds: float = 0.02,
    ) -> None:
        """Take the writer, a deliverer per channel, what remembers the messages shown, and how often marks are written.

        A deliverer limits itself; the relay only keeps each conversation in order.
        """
        self._writer = writer
        self._deliverers = dict(deliverers)
        self._flush_seconds = flush_seconds
        self._shown = shown
        self._lanes: dict[str, deque[OutboxRow]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._held: dict[str, dict[str, OutboxRow]] = {}
        self._known: set[str] = set()
        self._done: set[str] = set()
        self._later: dict[str, OutboxRow] = {}
        self._wake = asyncio.Event()
        self._early: list[tuple[frozenset[str], tuple[OutboxRow, ...]]] | None = []
        self._closed = False
        self._mine: dict[str, _Mine] = {}  # lanes of this process; only in a shared store
        self._loading: dict[str, _Reading] = {}

    async def start(self) -> None:
        """Take over the rows that an earlier process left, then follow the writer. Raises StoreUnavailable."""
        self._writer.listen(self._heard)
        if self._writer.store.shared:
            await self.keep_lanes()
            self._spawn(self._keep_lanes_for_ever())
        else:
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
        names = self._shown.due() if self._shown is not None else []

        def write(connection: Connection) -> None:
            _mark(connection, done, later, self._now())
            if self._shown is not None:
                self._shown.write(connection, names)

        if done or later or names:
            await self._writer.work(write)
            if self._shown is not None:
                self._shown.written(names)
            self._done.difference_update(done)
            self._known.difference_update(done)
            for name in done:
                reading = self._loading.get(name.split(":", 1)[0])
                if reading is not None:  # what it has read may be older than these marks
                    reading.finished.add(name)
            for name, row in later.items():
                if self._later.get(name) is row:
                    del self._later[name]

    async def close(self) -> None:
        """Stop delivering and write the last marks; what is left is delivered at the next start."""
        self._closed = True
        await end_tasks(self._tasks)
        try:
            await self.flush()
            if self._writer.store.shared:
                await self._writer.work(lambda connection: let_go(connection, self._writer.rules.owner))
        except StoreUnavailable as error:
            _log.error("relay_marks_lost", reason=error.reason, count=len(self._done))

    def told(self, conversation: str) -> None:
        """Hear from the database that another process wrote something for a conversation, perhaps one of ours."""
        if self._is_mine(conversation, self._now()):
            self._load(conversation)

    async def keep_lanes(self) -> None:
        """Renew the lanes in use, drop those that somebody else took, and take over what nobody delivers.

        A row that nobody here knows although its lane is ours (a notice or the answer to a commit was lost) is read from the
        table. Raises StoreUnavailable.
        """
        used = {*self._lanes, *self._held, *self._loading}
        for deliverer in self._deliverers.values():
            used.update(deliverer.present() if isinstance(deliverer, Present) else ())
        used &= self._mine.keys()
        owner, now = self._writer.rules.owner, self._now()

        def look(connection: Connection) -> tuple[set[str], set[str], list[tuple[str, str]]]:
            kept = renew(connection, [lane(one) for one in used], owner, now)
            orphans = {lane(one): one for one in self._orphans(connection, now)}
            taken_over = {orphans[name] for name in claim(connection, orphans, owner, now)}
            return kept, taken_over, self._owed_here(connection, now)

        kept, taken_over, owed = await self._writer.work(look)
        for conversation in used:
            if lane(conversation) not in kept:
                self._lose(conversation)
            elif conversation in self._mine:
                self._mine[conversation].until = now + LEASE_SECONDS
        self._mine = {one: mine for one, mine in self._mine.items() if mine.until > now}
        for conversation in taken_over | {chat for name, chat in owed if name not in self._known}:
            self._mine.setdefault(conversation, _Mine(0.0)).until = now + LEASE_SECONDS
            self._load(conversation)

    async def _keep_lanes_for_ever(self) -> None:
        while True:
            await asyncio.sleep(_KEEP_SECONDS)
            try:
                await self.keep_lanes()
            except StoreUnavailable as error:
                _log.error("store_unavailable", reason=error.reason)

    def _orphans(self, connection: Connection, now: float) -> list[str]:
        """Conversations with rows to deliver whose lane is nobody's; at the start also those of our own earlier turns."""
        waits = outbox.c.delivered_at.is_(None) & outbox.c.channel.in_(self._deliverers)
        owned = exists().where(lease.c.name == literal(lane("")) + outbox.c.conversation, lease.c.until_at > now)
        if self._early is not None:
            owned = owned.where(lease.c.owner != self._writer.rules.owner)
        found = select(outbox.c.conversation).where(waits, ~owned).distinct().limit(_ORPHANS)
        return list(connection.execute(found).scalars())

    def _owed_here(self, connection: Connection, now: float) -> list[tuple[str, str]]:
        """The names of rows to deliver in lanes of ours, with their conversations."""
        waits = outbox.c.delivered_at.is_(None) & outbox.c.channel.in_(self._deliverers)
        of_ours = (lease.c.name == literal(lane("")) + outbox.c.conversation) & (lease.c.until_at > now)
        ours = exists().where(of_ours, lease.c.owner == self._writer.rules.owner)
        found = connection.execute(select(outbox.c.name, outbox.c.conversation).where(waits, ours))
        return [(row.name, row.conversation) for row in found]

    def _is_mine(self, conversation: str, now: float) -> bool:
        mine = self._mine.get(conversation)
        return mine is not None and mine.until > now

    def _lose(self, conversation: str) -> None:
        """Another process delivers here now: it reads from the table what we had."""
        self._mine.pop(conversation, None)
        gone = [*self._lanes.get(conversation, ()), *self._held.pop(conversation, {}).values()]
        if conversation in self._lanes:
            self._lanes[conversation].clear()
        for row in gone:
            self._known.discard(row.name)
            self._later.pop(row.name, None)

    def _load(self, conversation: str) -> None:
        """Read what waits for a conversation, and only then go on with what comes after it."""
        if conversation in self._loading:
            self._loading[conversation].again = True  # what is being read may already be too old
        else:
            self._loading[conversation] = _Reading()
            self._spawn(self._load_lane(conversation, self._loading[conversation]))

    async def _load_lane(self, conversation: str, reading: _Reading) -> None:
        rows: list[OutboxRow] = []
        broken: list[str] = []
        try:
            reading.again = True
            while reading.again:
                reading.again = False
                found = await self._writer.work(lambda connection: self._left_over_here(connection, conversation))
                if found is None:  # another process has taken the lane since: it reads the same rows
                    self._lose(conversation)
                    return
                rows, broken = found
        except StoreUnavailable as error:
            _log.error("store_unavailable", reason=error.reason)
            self._lose(conversation)  # whoever looks next takes it over
            return
        finally:
            del self._loading[conversation]
        for row in rows:
            if row.name not in reading.finished:
                self._put(reading.heard.get(row.name, row))
        if conversation in self._mine:
            newest = max((row.seq for row in (*rows, *reading.heard.values())), default=0)
            self._mine[conversation].seq = max(newest, self._mine[conversation].seq)
        if broken:
            self._done.update(broken)
            self._wake.set()

    # -- rows in --

    def _left_over(self, connection: Connection, conversation: str | None = None) -> tuple[list[OutboxRow], list[str]]:
        mine = outbox.c.delivered_at.is_(None) & outbox.c.channel.in_(self._deliverers)
        if conversation is not None:
            mine &= outbox.c.conversation == conversation
        rows, broken = [], []
        for row in connection.execute(select(outbox).where(mine).order_by(outbox.c.seq, outbox.c.n)):
            try:
                rows.append(open_row(self._writer.rules.box, row))
            except (CannotOpen, ValueError):
                broken.append(row.name)
        if broken:
            _log.error("outbox_row_unreadable", count=len(broken))
        return rows, broken

    def _left_over_here(self, connection: Connection, conversation: str) -> tuple[list[OutboxRow], list[str]] | None:
        """What waits for a conversation, as long as its lane is ours: who only believes so would show it twice."""
        if not renew(connection, [lane(conversation)], self._writer.rules.owner, self._now()):
            return None
        return self._left_over(connection, conversation)

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
            if conversation in self._loading:
                self._load(conversation)
        if not self._writer.store.shared:
            for row in rows:
                self._put(row)
            return
        now = self._now()
        for row in rows:
            mine = self._mine.setdefault(row.conversation, _Mine(0.0))
            follows = row.seq == 1 or (mine.until > now and row.seq <= mine.seq + 1)
            mine.until = now + LEASE_SECONDS
            if follows and row.conversation not in self._loading:
                mine.seq = row.seq
                self._put(row)
            else:  # another process may have left something that comes first
                self._load(row.conversation)
                self._loading[row.conversation].heard[row.name] = row

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

    async def _run_lane(self, conversation: str, waiting: deque[OutboxRow]) -> None:
        await self._wait_until_due(waiting)
        while waiting:
            row = waiting[0]
            if self._writer.store.shared and not self._is_mine(conversation, self._now() + _MARGIN_SECONDS):
                self._lose(conversation)  # we were away too long to be sure that nobody else delivers
                break
            deliverer = self._deliverers[row.channel]
            if len(waiting) > 1 and isinstance(deliverer, Coalesces) and deliverer.passes_over(row, tuple(waiting)[1:]):
                waiting.popleft()
                self._finish(row.name)
                continue
            answer = await self._ask(row)
            if isinstance(answer, Delivered) and answer.kept and self._shown is not None:
                self._shown.add(conversation, answer.kept)
            if not waiting or waiting[0] is not row:
                continue  # it was erased meanwhile
            match next_step(answer, row.attempts):
                case Finish():
                    waiting.popleft()
                    self._finish(row.name)
                case Hold():
                    waiting.popleft()
                    self._held.setdefault(conversation, {})[row.name] = row
                case Wait(seconds):
                    waiting[0] = replace(row, attempts=row.attempts + 1, not_before=self._now() + seconds)
                    self._later[row.name] = waiting[0]
                    self._wake.set()
                    await asyncio.sleep(seconds)
        del self._lanes[conversation]

    async def _wait_until_due(self, waiting: deque[OutboxRow]) -> None:
        """Wait before a row that was tried before; a new one may come from a process whose clock is ahead of ours.

        The clock may be set meanwhile, so it is looked at again and again; an hour is the longest anybody asks for.
        """
        first = waiting[0] if waiting else None
        began = asyncio.get_running_loop().time()
        while first is not None and first.attempts and waiting and waiting[0] is first:
            left = first.not_before - self._now()
            if left <= 0 or asyncio.get_running_loop().time() - began > 3600.0:
                return
            await asyncio.sleep(min(left, _LOOK_SECONDS))

    async def _ask(self, row: OutboxRow) -> Answer | None:
        answer: Answer | None
        try:
            answer = await self._deliverers[row.channel].deliver(row)
        except Exception as error:  # noqa: BLE001 - a deliverer may fail in any way; the row stays and is tried again
            _log.warning("delivery_failed", error=type(error).__name__, channel=row.channel, attempts=row.attempts)
            answer = None
        if isinstance(answer, Refused):
            _log.warning("delivery_refused", channel=row.channel)
        if self._writer.watch is not None:
            self._writer.watch.delivered(row.channel, _OUTCOMES[type(answer)])
        return answer

    # -- marks --

    def _finish(self, name: str) -> None:
        self._later.pop(name, None)
        self._done.add(name)
        self._wake.set()

    async def _flush_for_ever(self) -> None:
        while True:
            if self._writer.watch is not None:
                self._writer.watch.beat("relay")
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_BEAT_SECONDS):
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
