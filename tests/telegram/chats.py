"""What the pretend Telegram keeps: chats, messages, undelivered updates, presses, and the rules about their age.

The figures are those of the official server (https://github.com/tdlib/telegram-bot-api) and of
https://core.telegram.org/bots/api. Times are seconds since 1970, as in the Bot API.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

Json = dict[str, Any]
Queue = tuple[str, int]

MESSAGE_LIFE = 24 * 3600
PRESS_LIFE = 150
DELETABLE_FOR = 48 * 3600
LONGEST_POLL = 50
MOST_UPDATES = 100

# What a bot receives when it never said which kinds it wants.
DEFAULT_KINDS = frozenset(
    {
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "inline_query",
        "callback_query",
        "my_chat_member",
        "chat_join_request",
    },
)


class Refused(Exception):
    """The Bot API answers an error: `code` is the HTTP status, `retry_after` seconds go with 429."""

    def __init__(self, code: int, description: str, *, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after

    def answer(self) -> Json:
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        return body


def bad(reason: str) -> Refused:
    return Refused(400, f"Bad Request: {reason}")


class Clock:
    """The wall clock plus what `forward` added; with `start` it stands still and moves only by `forward`."""

    def __init__(self, start: datetime | None = None) -> None:
        self._start = start
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        return (self._start or datetime.now(UTC)) + self._ahead

    def forward(self, seconds: float) -> None:
        self._ahead += timedelta(seconds=seconds)


@dataclass
class Chat:
    """One chat of one bot; `messages` holds what is visible now, in order."""

    id: int
    type: str = "private"
    name: str = "Person"
    language_code: str | None = "ko"
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    messages: dict[int, Json] = field(default_factory=dict)
    reply_keyboard: Json | None = None
    notifications: list[str] = field(default_factory=list)
    toasts: list[str] = field(default_factory=list)
    version: int = 0

    def described(self) -> Json:
        """As the Bot API shows a chat inside a message."""
        name = {"first_name": self.name} if self.type == "private" else {"title": self.name}
        return {"id": self.id, "type": self.type, **name}

    def user(self) -> Json:
        """The person of a private chat."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.name}
        if self.language_code is not None:
            user["language_code"] = self.language_code
        return user


@dataclass(slots=True)
class Update:
    """An update a bot has not confirmed yet."""

    id: int
    kind: str
    queue: Queue
    body: Json
    until: float
    offered: bool = False
    gone: bool = False

    def wire(self) -> Json:
        return {"update_id": self.id, self.kind: self.body}


@dataclass(slots=True)
class Press:
    """A tap on an inline button."""

    chat: Chat
    at: float
    answered: bool = False


@dataclass(slots=True)
class Call:
    """One call of a bot: `status` is None and `answered` False while no answer left for it."""

    method: str
    arguments: Json
    at: datetime
    status: int | None = None
    description: str | None = None
    result: Any = None
    answered: bool = False

    @property
    def ok(self) -> bool:
        return self.status == 200


class Updates:
    """The undelivered updates of one bot, in the order of their ids."""

    def __init__(self, now: Callable[[], float], chance: random.Random) -> None:
        self._now = now
        self._chance = chance
        self._pending: dict[int, Update] = {}
        self._last_id = chance.randrange(100_000_000, 900_000_000)
        self._poll: asyncio.Future[bool] | None = None
        self.by_queue: dict[Queue, deque[Update]] = {}
        self.kinds = DEFAULT_KINDS
        self.nudge: Callable[[Queue], None] | None = None
        self.shuffled = False

    def add(self, kind: str, queue: Queue, body: Json, life: float) -> Update | None:
        """Keep an update until it is confirmed or too old; None when the bot does not want its kind."""
        if kind not in self.kinds:
            return None
        self._last_id += 1
        update = Update(self._last_id, kind, queue, body, self._now() + life)
        if self.shuffled:
            update = self._overtake(update)
        self._pending[update.id] = update
        self.by_queue.setdefault(queue, deque()).append(update)
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(True)
        if self.nudge is not None:
            self.nudge(queue)
        return update

    def _overtake(self, update: Update) -> Update:
        """With chance one half, let it change places with the one before it, if that is of another queue."""
        before = self._pending.get(update.id - 1)
        if before is None or before.offered or before.queue == update.queue or self._chance.random() < 0.5:
            return update
        before.id, update.id = update.id, before.id
        # The dictionary stays in the order of ids: this adds at its end, and the caller writes over the old place.
        self._pending[before.id] = before
        return update

    def waiting(self) -> list[Update]:
        """Those still undelivered or unconfirmed, without the ones too old."""
        return [update for update in list(self._pending.values()) if not self._too_old(update)]

    def _too_old(self, update: Update) -> bool:
        if update.until > self._now():
            return False
        self.remove(update)
        return True

    def remove(self, update: Update) -> None:
        update.gone = True
        self._pending.pop(update.id, None)

    def first_of(self, queue: Queue) -> Update | None:
        """The next of a queue that a webhook should get."""
        line = self.by_queue.get(queue)
        while line:
            if not line[0].gone and not self._too_old(line[0]):
                return line[0]
            line.popleft()
        self.by_queue.pop(queue, None)
        return None

    def queues(self) -> list[Queue]:
        return [queue for queue in list(self.by_queue) if self.first_of(queue) is not None]

    def drop(self) -> None:
        for update in list(self._pending.values()):
            self.remove(update)

    def confirm(self, offset: int) -> None:
        """Forget what an offset confirms; one far beyond the last id (ids began anew) confirms nothing."""
        if offset < 0:
            for update in self.waiting()[:offset]:
                self.remove(update)
        elif 0 < offset <= self._last_id + 10:
            for update in list(self._pending.values()):
                if update.id >= offset:
                    break
                self.remove(update)

    def take(self, limit: int) -> list[Update]:
        """Offer the first ones; they stay until confirmed."""
        taken: list[Update] = []
        for update in list(self._pending.values()):
            if len(taken) == limit:
                break
            if not self._too_old(update):
                update.offered = True
                taken.append(update)
        return taken

    async def poll(self, seconds: float) -> bool:
        """Wait for an update, or until the time is over; False when the call was told to end instead."""
        self._poll = poll = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(seconds):
                await poll
        except TimeoutError:
            return True
        finally:
            if self._poll is poll:
                self._poll = None
        return bool(poll.result())

    def end_poll(self) -> None:
        """Another getUpdates came, a webhook was set, or the server closes: the waiting call is told so."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(False)

    def restart_ids(self) -> None:
        """Begin the ids somewhere else, as Telegram does after a week without updates.

        Updates offered but never confirmed are too old by then.

        Raises:
            RuntimeError: when an update was not even offered yet.
        """
        if any(not update.offered for update in self.waiting()):
            raise RuntimeError("ids begin anew only after a quiet week: let the bot fetch what is waiting first")
        self.drop()
        before = self._last_id
        while abs(self._last_id - before) < 10_000:
            self._last_id = self._chance.randrange(1, 900_000_000)


def structure(value: Any, reason: str) -> Any:
    """A parameter that is JSON, also when it came as text in a form."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise bad(reason) from None
