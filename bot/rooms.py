"""What each open web chat shows right now. In memory only: it dies with the process, with leaving, and with silence.

The person's own words and a counselor's answers are here so that a page can be drawn again while they are in the room;
five minutes after the last sign of life they are dropped (P11). What was not yet seen waits, sealed, in the store.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import structlog

from bot.web_codec import Item, Payload
from dialogs.at import At
from dialogs.state import State
from dialogs.step import ROOM
from shell.relay import Answer, Delivered, Held, OutboxRow, Refused
from shell.sealing import CannotOpen

__all__ = ["Key", "Room", "Rooms", "key_of"]

_log = structlog.get_logger()

Key: TypeAlias = tuple[int, int]


@dataclass(slots=True)
class Room:
    """One open chat: the current `screen`, and the `talk` with a counselor, each in the order of turns.

    `unseen` are replies not yet confirmed, `rendered` the names that the last page held, `state` what it was drawn from.
    """

    screen: dict[Key, Item] = field(default_factory=dict)
    talk: dict[Key, Item] = field(default_factory=dict)
    unseen: dict[str, int] = field(default_factory=dict)
    rendered: set[str] = field(default_factory=set)
    touched_at: float = 0.0
    listeners: set[asyncio.Event] = field(default_factory=set)
    state: State | None = None

    def show(self, key: Key, payload: Payload) -> None:
        """Take sentences and places: a new screen, one more line of it, or one more line of the talk."""
        if key in self.screen or key in self.talk:
            return
        if payload.get("anew"):
            self.screen = {known: item for known, item in self.screen.items() if known > key}
            if At(str(payload["screen"])) is At.ENDED:
                self.talk = self._not_seen()  # a counselor's last words may still be on their way
        in_talk = not payload.get("anew") and At(str(payload["screen"])) in ROOM
        (self.talk if in_talk else self.screen)[key] = Item("show", payload=payload)

    def say(self, key: Key, item: Item) -> None:
        """Take somebody's words into the talk."""
        self.talk.setdefault(key, item)

    async def said(self, keys: set[Key], seconds: float) -> bool:
        """Wait until all of these words are in the talk, at most so many seconds. Tells whether they are."""
        bell = asyncio.Event()
        self.listeners.add(bell)
        try:
            async with asyncio.timeout(seconds):
                while not keys <= self.talk.keys():
                    await bell.wait()
                    bell.clear()
        except TimeoutError:
            return False
        finally:
            self.listeners.discard(bell)
        return True

    def items(self, at: At, *, unseen: bool = True) -> list[Item]:
        """What a page shows at this place, in order; without the replies that wait for a tap if so asked."""
        shown = {**self.screen, **self.talk} if at in ROOM or at is At.ENDED else dict(self.screen)
        hidden = set() if unseen else set(self._not_seen())
        return [shown[key] for key in sorted(shown) if key not in hidden]

    @property
    def whole(self) -> bool:
        """Whether the screen holds what a screen says on arriving, not only a line that came later."""
        return any(item.payload is not None and bool(item.payload.get("anew")) for item in self.screen.values())

    def quiet(self) -> None:
        """Forget what was said and shown, except what was not yet seen."""
        self.screen = {}
        self.talk = self._not_seen()

    def _not_seen(self) -> dict[Key, Item]:
        unseen = {key_of(name) for name in self.unseen}
        return {key: item for key, item in self.talk.items() if key in unseen}

    def ring(self) -> None:
        """Tell every open page that something changed."""
        for listener in self.listeners:
            listener.set()


def key_of(name: str) -> Key:
    """The place of an outbox row `conversation:seq:n` among all that a chat shows."""
    _, seq, n = name.rsplit(":", 2)
    return int(seq), int(n)


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

    def present(self) -> Collection[str]:
        """The chats that an open page of this process is listening to: only it can show what comes."""
        return [chat for chat, room in self._rooms.items() if room.listeners]

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
            room = self._rooms[name]
            shown = bool(room.screen or room.talk)
            room.quiet()
            if shown:
                room.ring()  # a chat does not stay on a screen that nobody touches
            if not room.listeners and not room.talk:
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
                try:
                    text = await self._open_reply(note)
                except CannotOpen:
                    # No key opens it any more; it must not hold back what follows.
                    _log.error("reply_unreadable", row=note)
                    return Refused()
                if text is None:
                    return Delivered()
                room.unseen[row.name] = note
                room.say(key_of(row.name), Item("reply", text=text))
                room.ring()
                return Held()
            case _:
                room.show(key_of(row.name), row.payload)
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
