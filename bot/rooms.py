"""What each open web chat shows right now. In memory only: it dies with the process, with leaving, and with silence.

The person's own words and a counselor's answers are here so that a page can be drawn again while they are in the room;
five minutes after the last sign of life they are dropped (P11). What was not yet seen waits, sealed, in the store.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.web_codec import Item
from shell.relay import Answer, Delivered, Held, OutboxRow

__all__ = ["Room", "Rooms"]


@dataclass(slots=True)
class Room:
    """One open chat. `items` in reading order by their outbox names; `unseen` are replies not yet confirmed."""

    items: dict[str, Item] = field(default_factory=dict)
    unseen: dict[str, int] = field(default_factory=dict)
    rendered: set[str] = field(default_factory=set)
    touched_at: float = 0.0
    written: int = 0
    listeners: set[asyncio.Event] = field(default_factory=set)

    def put(self, name: str, item: Item, *, anew: bool = False) -> None:
        """Show one more thing, or begin a new screen with it. The same name is shown once."""
        if name in self.items:
            return
        if anew:
            self.items = {key: kept for key, kept in self.items.items() if key in self.unseen}
        self.items[name] = item

    def ring(self) -> None:
        """Tell every open page that something changed."""
        for listener in self.listeners:
            listener.set()


class Rooms:
    """All open chats of this process, and the deliverer of the web channel."""

    def __init__(self, open_reply: Callable[[int], asyncio.Future[str | None]], now: Callable[[], float]) -> None:
        """Take what opens a counselor's reply by its row, and the clock in seconds."""
        self._open_reply = open_reply
        self._now = now
        self._rooms: dict[str, Room] = {}

    def of(self, conversation: str) -> Room:
        """The room of a conversation; an empty one where there was none."""
        return self._rooms.setdefault(conversation, Room(touched_at=self._now()))

    def known(self, conversation: str) -> Room | None:
        """The room of a conversation, if it is open."""
        return self._rooms.get(conversation)

    def close(self, conversation: str) -> None:
        """Forget everything that this chat shows."""
        room = self._rooms.pop(conversation, None)
        if room is not None:
            room.ring()

    def sweep(self, quiet_seconds: float) -> int:
        """Forget the rooms without a sign of life for so long. What was not seen stays in the store. Returns how many."""
        due = [name for name, room in self._rooms.items() if self._now() - room.touched_at > quiet_seconds]
        for name in due:
            self._rooms[name].items = {
                key: item for key, item in self._rooms[name].items.items() if key in self._rooms[name].unseen
            }
            if not self._rooms[name].listeners and not self._rooms[name].items:
                del self._rooms[name]
        return len(due)

    async def deliver(self, row: OutboxRow) -> Answer:
        """Put a row of the outbox on the page. A reply is held until the person's next request shows that it was seen."""
        if row.payload.get("kind") == "erase":
            self.close(row.conversation)
            return Delivered()
        room = self.of(row.conversation)
        match row.payload:
            case {"kind": "reply", "note": int() as note}:
                text = await self._open_reply(note)
                if text is None:
                    return Delivered()
                room.unseen[row.name] = note
                room.put(row.name, Item("reply", text=text))
                room.ring()
                return Held()
            case _:
                room.put(row.name, Item("show", payload=row.payload))
                room.ring()
                return Delivered()

    def seen(self, conversation: str) -> Sequence[tuple[str, int]]:
        """The replies that an earlier page of this chat showed: its next request proves that they arrived."""
        room = self._rooms.get(conversation)
        if room is None:
            return ()
        arrived = [(name, note) for name, note in room.unseen.items() if name in room.rendered]
        for name, _ in arrived:
            del room.unseen[name]
        return arrived
