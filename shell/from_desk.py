"""For maintainers: how what the desk wrote becomes turns of the seeker process.

The desk never writes outbox rows. It adds rows to `from_desk`; each is taken, in order, as one update through the
ordinary writer, and marked taken in the same transaction.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace

import structlog
from sqlalchemy import func, select, update

from shell.machine import Update
from shell.sealing import DeliveryKey
from shell.store import StoreUnavailable
from shell.tables import from_desk
from shell.turn import Poisoned, Writer

__all__ = ["DeskRow", "FromDesk"]

_log = structlog.get_logger()
_MOST = 100


@dataclass(frozen=True, slots=True)
class DeskRow:
    """One row of the desk without its sealed body. `kind` is claimed, replied, returned or closed."""

    id: int
    case_id: str
    conversation: str
    kind: str
    created_at: float


class FromDesk:
    """Looks for rows of the desk and takes them. `run` it as a task; it ends by being cancelled."""

    def __init__(self, writer: Writer, to_update: Callable[[DeskRow], Update], *, seconds: float = 0.1) -> None:
        """Take the writer, a function that turns a row into an update, and the seconds between two looks.

        The update's `from_desk` is set here; its `id` should be `desk:<row id>`.
        """
        self._writer = writer
        self._to_update = to_update
        self._seconds = seconds
        self._wake = asyncio.Event()
        self._skipped: set[int] = set()

    async def run(self, beat: Callable[[], None] = lambda: None) -> None:
        """Look again and again; `beat` is called each time round, so that a silent loop is noticed."""
        while True:
            beat()
            try:
                taken = await self.look()
            except StoreUnavailable as error:
                _log.error("store_unavailable", reason=error.reason)
                taken = 0
            if taken < _MOST:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(self._seconds):
                        await self._wake.wait()
                self._wake.clear()

    def wake(self, _notice: str = "") -> None:
        """Look at once: the database told that the desk wrote."""
        self._wake.set()

    async def look(self) -> int:
        """Take the rows that wait now, at most 100; give how many. Raises StoreUnavailable; the rest then waits."""
        rows = await asyncio.to_thread(self._waiting)
        for row in rows:
            await self._take(*row)
        return len(rows)

    async def open_body(self, row_id: int, delivery_key: DeliveryKey) -> str | None:
        """Read and open a reply; None when it is destroyed. Raises CannotOpen and StoreUnavailable."""
        row = await asyncio.to_thread(self._body, row_id)
        if row is None:
            return None
        body, case_id, conversation = row
        return delivery_key.open_reply(body, case=case_id, conversation=conversation)

    async def destroy_body(self, row_id: int) -> None:
        """Destroy a reply once it was shown. Raises StoreUnavailable."""
        gone = update(from_desk).where(from_desk.c.id == row_id).values(body=None)
        await self._writer.work(lambda connection: connection.execute(gone))

    def _waiting(self) -> list[tuple[int, str, str | None, str, float]]:
        columns = (from_desk.c.id, from_desk.c.case_id, from_desk.c.conversation, from_desk.c.kind)
        waiting = select(*columns, from_desk.c.created_at).where(
            from_desk.c.taken_at.is_(None), from_desk.c.id.not_in(self._skipped)
        )
        with self._writer.store.read() as connection:
            rows = connection.execute(waiting.order_by(from_desk.c.id).limit(_MOST))
            return [(row.id, row.case_id, row.conversation, row.kind, row.created_at) for row in rows]

    def _body(self, row_id: int) -> tuple[bytes, str, str] | None:
        columns = select(from_desk.c.body, from_desk.c.case_id, from_desk.c.conversation)
        with self._writer.store.read() as connection:
            row = connection.execute(columns.where(from_desk.c.id == row_id)).first()
        if row is None or row.body is None or row.conversation is None:
            return None
        return row.body, row.case_id, row.conversation

    async def _take(self, row_id: int, case_id: str, conversation: str | None, kind: str, created_at: float) -> None:
        if conversation is None:  # the phone side is gone
            await self._mark_taken(row_id)
            return
        try:
            meant = self._to_update(DeskRow(row_id, case_id, conversation, kind, created_at))
        except Exception as error:  # noqa: BLE001 - one row that nobody understands must not hold back the others
            _log.error("desk_row_skipped", error=type(error).__name__, row=row_id)
            self._skipped.add(row_id)  # it stays in the table for a version that understands it
            return
        try:
            turn = await self._writer.take(replace(meant, from_desk=row_id))
        except Poisoned:
            return  # logged, sealed in quarantine and marked taken by the writer
        if turn.repeated:
            await self._mark_taken(row_id)

    async def _mark_taken(self, row_id: int) -> None:
        taken_at = func.coalesce(from_desk.c.taken_at, self._writer.clock().timestamp())
        mark = update(from_desk).where(from_desk.c.id == row_id).values(taken_at=taken_at)
        await self._writer.work(lambda connection: connection.execute(mark))
