"""For maintainers: which messages a chat shows, so that leaving can take them away. Names only, sealed, for 48 hours.

A platform lets a bot delete the last 48 hours of both sides; older names would only be a trace (design P8).
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import NamedTuple

import structlog
from sqlalchemy import Connection, delete, select

from shell.sealing import CannotOpen
from shell.tables import shown
from shell.turn import Writer

__all__ = ["SHOWN_SECONDS", "Kept", "Shown"]

SHOWN_SECONDS = 48 * 3600.0

_log = structlog.get_logger()


class Kept(NamedTuple):
    """The channel's own name of one message on the person's screen, and when it was shown (seconds since 1970)."""

    text: str
    at: float


class Shown:
    """What the chats of one channel show. The relay writes what was delivered; a turn writes what the person sent."""

    def __init__(self, writer: Writer) -> None:
        """Take the writer, whose clock and state box are used."""
        self._writer = writer
        self._waiting: list[tuple[str, Kept]] = []

    def add(self, conversation: str, texts: Iterable[str]) -> None:
        """Remember what was just delivered; it is written with the relay's next marks."""
        at = self._writer.clock().timestamp()
        self._waiting += [(conversation, Kept(text, at)) for text in texts]

    def due(self) -> list[tuple[str, Kept]]:
        """Give what is not written yet."""
        return list(self._waiting)

    def write(self, connection: Connection, these: list[tuple[str, Kept]]) -> None:
        """Write names within the caller's transaction."""
        box = self._writer.rules.box
        rows = [
            {"conversation": chat, "body": box.seal(kept.text.encode(), "shown", chat), "at": kept.at}
            for chat, kept in these
        ]
        if rows:
            connection.execute(shown.insert(), rows)

    def written(self, these: list[tuple[str, Kept]]) -> None:
        """Let go of names after their commit."""
        done = {id(kept) for _, kept in these}
        self._waiting = [each for each in self._waiting if id(each[1]) not in done]

    async def of(self, conversation: str) -> tuple[Kept, ...]:
        """Give what a chat shows, oldest first, at most 48 hours old. Raises StoreUnavailable."""
        unwritten = [kept for chat, kept in self._waiting if chat == conversation]
        stored = await asyncio.to_thread(self._read, conversation)
        known = {kept.text for kept in stored}
        return (*stored, *(kept for kept in unwritten if kept.text not in known))

    async def forget(self, conversation: str) -> None:
        """Forget what a chat showed, once it was taken away. Raises StoreUnavailable."""
        gone = delete(shown).where(shown.c.conversation == conversation)
        await self._writer.work(lambda connection: connection.execute(gone))
        self._waiting = [each for each in self._waiting if each[0] != conversation]

    def _read(self, conversation: str) -> list[Kept]:
        since = self._writer.clock().timestamp() - SHOWN_SECONDS
        wanted = select(shown.c.body, shown.c.at).where(shown.c.conversation == conversation, shown.c.at > since)
        with self._writer.store.read() as connection:
            rows = connection.execute(wanted.order_by(shown.c.id)).all()
        found, unreadable = [], 0
        for row in rows:
            try:
                found.append(Kept(self._writer.rules.box.open(row.body, "shown", conversation).decode(), row.at))
            except CannotOpen:
                unreadable += 1
        if unreadable:
            _log.error("shown_unreadable", count=unreadable)
        return found
