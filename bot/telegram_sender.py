"""Brings rows of the outbox into Telegram chats: at the pace Telegram allows, in order, help first.

Telegram has no idempotency: a call whose answer was lost is made again, so a text may stand twice and is never lost.
Nothing of a text, a chat or an address reaches a log; what went wrong is named by its class.
"""

from __future__ import annotations

import asyncio
import json
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from http import HTTPStatus
from typing import NamedTuple, Protocol, cast

import structlog
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
)
from aiogram.methods import AnswerCallbackQuery, DeleteMessages, EditMessageText, LeaveChat, TelegramMethod
from aiogram.methods.base import TelegramType
from aiohttp import ClientError, ClientTimeout

from bot.machine import ConversationMachine
from bot.telegram_codec import Face, Plan
from dialogs.at import At
from dialogs.state import State
from dialogs.step import ROOM, ROOM_SECONDS, start
from shell.relay import Answer, Delivered, Later, OutboxRow, Refused
from shell.sealing import AddressBox, CannotOpen
from shell.shown import Shown
from shell.turn import Writer

__all__ = ["JsonSession", "Lane", "OpenReplies", "Pace", "Replies", "TelegramSender"]

_log = structlog.get_logger()

# Telegram takes about 30 messages a second over all chats; in any second at most RATE + BURST are sent.
RATE, BURST = 28.0, 2.0
# So much of the burst is only for texts that may save a life; they are also served first.
KEPT_FOR_SAFETY = 1.0
CHAT_RATE, CHAT_BURST = 1.0, 5.0
DELETE_AT_ONCE = 100
# After so many answers that are in no table, a row is shown as plain text, then set aside.
STRANGE_ANSWERS = 2
SMALL_CALLS = 500  # answers to taps and leaving groups: those that wait at once
# A reply that took longer than this after the person's last act was not asked for at this moment.
GRACE_SECONDS = 60.0
LOOK_AGAIN_SECONDS = 2.0
MOST_CHATS = 50_000
_JSON = {"Content-Type": "application/json"}


def call_json(method: TelegramMethod[TelegramType]) -> bytes:
    """A call as JSON: what was set, and nothing else.

    The rest is a default of the Bot API, or a place where aiogram would put one of the bot, and ours has none. A constant
    that the Bot API wants to read (`remove_keyboard`) has to be set where the call is made; a test compares.
    """
    return method.model_dump_json(exclude_unset=True, exclude_none=True, warnings=False).encode()


class JsonSession(AiohttpSession):
    """aiogram's session with JSON instead of forms, and of an answer only what is needed: half the work of a call.

    Its errors are aiogram's, but never with the text of another library, which may hold the address with the token.
    """

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram's
    ) -> TelegramType:
        """Call the Bot API. Raises aiogram's errors."""
        session = await self.create_session()
        address = self.api.api_url(token=bot.token, method=method.__api_method__)
        body = call_json(method)
        limit = ClientTimeout(total=self.timeout if timeout is None else timeout)
        try:
            async with session.post(address, data=body, headers=_JSON, timeout=limit) as answer:
                content, status = await answer.text(), answer.status
        except (ClientError, OSError, UnicodeError) as error:  # a timeout is an OSError
            raise TelegramNetworkError(method=method, message=type(error).__name__) from None
        if status == HTTPStatus.OK and (result := _result(content)) is not None:
            return cast("TelegramType", result)
        checked = self.check_response(bot=bot, method=method, status_code=status, content=content)
        return cast("TelegramType", checked.result)


class _Sent(NamedTuple):
    """What is needed of a message that was sent; aiogram's own has over a hundred fields to fill."""

    message_id: int


def _result(content: str) -> object:
    """A result of the everyday kinds: True, or a message of which only the number matters; None for any other."""
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError):
        return None
    match answer:
        case {"ok": True, "result": True}:
            return True
        case {"ok": True, "result": {"message_id": int() as number, "chat": dict()}}:
            return _Sent(number)
        case _:
            return None


class Replies(Protocol):
    """What opens a counselor's reply by its row, and destroys it once it was shown."""

    async def open(self, note: int) -> str | None:
        """Read a reply; None when it is destroyed. Raises CannotOpen and StoreUnavailable."""

    async def destroy(self, note: int) -> None:
        """Destroy a reply. Raises StoreUnavailable."""


class Lane(IntEnum):
    """What goes before what, when more waits than may be sent."""

    SAFETY = 0  # the emergency screen, danger heard: first, with a token of its own
    TALK = 1  # what a tap, a wish or a counselor brought
    LAST = 2  # answers to words that nobody understood: what a flood is made of


class Pace:
    """Token buckets: one over all, one a chat. Waiting calls are served lane by lane, and in turn within a lane.

    A chat's rows come one after another, so that first come, first served is fair between chats.
    """

    def __init__(self, now: Callable[[], float], *, rate: float = RATE, chat_rate: float = CHAT_RATE) -> None:
        """Take a clock that never goes back, in seconds; the event loop's own fits. Rates are messages a second."""
        self._now = now
        self._rate, self._burst = rate, max(BURST, rate * BURST / RATE)
        self._chat_rate, self._chat_burst = chat_rate, max(CHAT_BURST, chat_rate * CHAT_BURST)
        self._tokens = self._burst
        self._at = now()
        self._waiting: dict[Lane, deque[asyncio.Future[None]]] = {lane: deque() for lane in Lane}
        self._timer: asyncio.TimerHandle | None = None
        self._chats: OrderedDict[int, tuple[float, float]] = OrderedDict()

    async def turn(self, chat: int, lane: Lane = Lane.TALK) -> None:
        """Wait until one message may go to this chat."""
        wait = self._chat_wait(chat)
        if wait > 0:
            await asyncio.sleep(wait)
        self._pump()
        line = self._waiting[lane]
        if not any(self._waiting[before] for before in Lane if before <= lane) and self._free(lane):
            self._tokens -= 1
            return
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        line.append(mine)
        self._pump()
        await mine

    def _chat_wait(self, chat: int) -> float:
        """Take one token of a chat, now or ahead of time; tell for how long that has to be waited."""
        now = self._now()
        left, at = self._chats.pop(chat, (self._chat_burst, now))
        left = min(self._chat_burst, left + (now - at) * self._chat_rate) - 1
        self._chats[chat] = (left, now)
        while len(self._chats) > MOST_CHATS:
            self._chats.popitem(last=False)
        return max(0.0, -left / self._chat_rate)

    def _free(self, lane: Lane) -> bool:
        return self._tokens >= 1 + (0 if lane is Lane.SAFETY else KEPT_FOR_SAFETY) - 1e-9

    def _pump(self) -> None:
        now = self._now()
        self._tokens = min(self._burst, self._tokens + (now - self._at) * self._rate)
        self._at = now
        for lane, line in self._waiting.items():
            while line and (line[0].done() or self._free(lane)):
                mine = line.popleft()
                if not mine.done():  # it was cancelled
                    mine.set_result(None)
                    self._tokens -= 1
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if any(self._waiting.values()):
            needed = 1 + (0 if self._waiting[Lane.SAFETY] else KEPT_FOR_SAFETY) - self._tokens
            self._timer = asyncio.get_running_loop().call_later(max(needed / self._rate, 0.001), self._pump)


@dataclass(slots=True)
class _Glance:
    """What one chat shows at its end, in memory only; forgotten, everything is simply sent anew.

    `keyboard` names its reply keyboard, `drawn` the newest screen and `screen_id` the message with its buttons; `newest` is
    that message while nothing stands below it; `tapped` is set between a tap on it and the screen that answers.
    """

    keyboard: str | None = None
    drawn: At | None = None
    screen_id: int | None = None
    newest: int | None = None
    tapped: int | None = None
    recent: deque[int] = field(default_factory=lambda: deque(maxlen=100))


@dataclass(slots=True)
class _Progress:
    """How far a row of several messages has come, so that a retry goes on instead of beginning again."""

    plan: Plan
    lane: Lane = Lane.TALK
    kept: list[str] = field(default_factory=list)
    strange: int = 0


class TelegramSender:
    """The deliverer of the channel "telegram". It limits itself; the relay keeps each chat in order."""

    def __init__(
        self,
        *,
        bot: Bot,
        face: Face,
        machine: ConversationMachine,
        writer: Writer,
        shown: Shown,
        address_box: AddressBox,
        replies: Replies,
        pace: Pace | None = None,
    ) -> None:
        """Take the bot to call with, what draws, and the stores to ask. Must be made inside the running event loop."""
        self._bot = bot
        self._face = face
        self._machine = machine
        self._writer = writer
        self._shown = shown
        self._address_box = address_box
        self._replies = replies
        self._now = asyncio.get_running_loop().time
        self.pace = pace or Pace(self._now)
        self._glances: OrderedDict[str, _Glance] = OrderedDict()
        self._progress: OrderedDict[str, _Progress] = OrderedDict()
        self._noted: OrderedDict[str, None] = OrderedDict()  # replies that wait until the person is there
        self._quiet_until: OrderedDict[int, float] = OrderedDict()  # chats that Telegram asked to wait
        self._all_quiet_until = 0.0
        self._tasks: set[asyncio.Task[None]] = set()
        self._small = asyncio.Semaphore(30)

    # -- what the receiver tells --

    def spoke(self, conversation: str) -> None:
        """Somebody sent a message: the last screen is no longer the newest thing in the chat."""
        glance = self._glance(conversation)
        glance.newest = glance.tapped = None

    def tapped(self, conversation: str, message_id: int | None) -> None:
        """A button was tapped: the next screen may stand in the place of this message, if it is the newest."""
        glance = self._glance(conversation)
        glance.tapped = message_id if message_id is not None and message_id == glance.newest else None

    def drawn(self, conversation: str, message_id: int | None) -> At | None:
        """The place whose buttons this message holds, if it is the newest screen of the chat."""
        glance = self._glances.get(conversation)
        if glance is None or message_id is None or glance.screen_id != message_id:
            return None
        return glance.drawn

    def answer(self, callback: str) -> None:
        """Let a tapped button rest, in the background; without any text, which could be read over a shoulder."""
        self._small_call(AnswerCallbackQuery(callback_query_id=callback), "tap_not_answered")

    def leave(self, chat: int) -> None:
        """Leave a group or channel, in the background and without a word."""
        self._small_call(LeaveChat(chat_id=chat), "group_not_left")

    def say(self, conversation: str, chat: int, text: str, *, safety: bool) -> None:
        """Say one line outside the outbox, in the background: the fallback, or that taps come too fast."""
        self._spawn(self._say(conversation, chat, text, safety=safety))

    async def close(self) -> None:
        """Give up what goes on in the background; what is in the outbox is delivered at the next start."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    # -- rows --

    def passes_over(self, row: OutboxRow, later: Sequence[OutboxRow]) -> bool:
        """Whether a later screen or the same line again makes this row needless. Never a reply or an erasing."""
        if row.payload.get("kind") != "show":
            return False
        shows = [one.payload for one in later if one.payload.get("kind") == "show"]
        if row.payload.get("anew"):
            return any(one.get("anew") for one in shows)
        return any(not one.get("anew") and one.get("items") == row.payload.get("items") for one in shows)

    async def deliver(self, row: OutboxRow) -> Answer:
        """Show one row. Raises what aiogram raises for network and server trouble, and StoreUnavailable."""
        chat = self._chat_of(row)
        if chat is None:
            return Refused()
        wait = self._quiet(chat)
        if wait > 0:
            return Later(wait)
        answer: Answer
        try:
            match row.payload:
                case {"kind": "erase"}:
                    answer = await self._erase(row, chat)
                case {"kind": "reply", "note": int() as note}:
                    answer = await self._reply(row, chat, note)
                case _:
                    answer = await self._show(row, chat)
        except TelegramRetryAfter as error:
            return Later(self._hush(chat, float(error.retry_after)))
        except (TelegramForbiddenError, TelegramMigrateToChat):
            answer = Refused()
        self._progress.pop(row.name, None)
        return answer

    def _chat_of(self, row: OutboxRow) -> int | None:
        if row.address is None:
            _log.error("address_missing", channel="telegram")
            return None
        try:
            return int(self._address_box.open(row.address, row.conversation))
        except (CannotOpen, ValueError) as error:
            _log.error("address_unreadable", error=type(error).__name__, channel="telegram")
            return None

    async def _show(self, row: OutboxRow, chat: int) -> Answer:
        glance = self._glance(row.conversation)
        progress = self._progress.get(row.name)
        if progress is None:
            state = await self._state(row)
            edit = glance.tapped if glance.tapped is not None and glance.tapped == glance.newest else None
            progress = self._begin(row, self._plan(row, state, chat, glance, edit if row.payload.get("anew") else None))
        edited = next((call for _, call in progress.plan.calls if isinstance(call, EditMessageText)), None)
        try:
            await self._send(row.conversation, chat, progress)
        except TelegramBadRequest as error:
            outcome = _outcome(error)
            if outcome == "gone" and edited is not None:
                glance.newest = glance.tapped = None
                progress = self._begin(row, self._plan(row, await self._state(row), chat, glance, None))
                edited = None
                await self._send(row.conversation, chat, progress)
            elif outcome != "same" or edited is None:
                return await self._strange(row, chat, progress, outcome)
        except TelegramForbiddenError:
            self._glances.pop(row.conversation, None)
            raise
        plan = progress.plan
        glance.keyboard, glance.tapped = plan.keyboard, None
        last = edited.message_id if edited is not None else int(progress.kept[-1].partition(":")[2])
        if plan.screen is not None:
            glance.drawn, glance.screen_id = plan.screen, last
        glance.newest = last if plan.screen is not None and not plan.stays else None
        return Delivered(() if edited is not None else tuple(progress.kept))

    def _plan(self, row: OutboxRow, state: State, chat: int, glance: _Glance, edit: int | None) -> Plan:
        given = self._machine.given(self._writer.clock())
        return self._face.show(row.payload, state, given, chat, keyboard=glance.keyboard, drawn=glance.drawn, edit=edit)

    async def _state(self, row: OutboxRow) -> State:
        """The state whose buttons a row shows. Of an erased conversation only its place is left."""
        state = row.state if row.state is not None else await self._writer.peek(row.conversation)
        if isinstance(state, State):
            return state
        return start(self._machine.flow, str(row.payload["locale"]))._replace(at=At(str(row.payload["screen"])))

    async def _reply(self, row: OutboxRow, chat: int, note: int) -> Answer:
        progress = self._progress.get(row.name)
        if progress is None or not progress.kept:
            state = await self._writer.peek(row.conversation)
            if not isinstance(state, State):
                return Refused()  # the conversation is over: these words are for nobody's eyes any more
            if self._writer.clock().timestamp() - state.acted_at > ROOM_SECONDS + GRACE_SECONDS:
                return await self._wait_for_the_person(row, chat, state.speaks)
        if progress is None:
            try:
                text = await self._replies.open(note)
            except CannotOpen:
                _log.error("reply_unreadable", row=note)  # no key opens it any more; it must not hold back the others
                return Refused()
            if text is None:
                return Delivered()
            progress = self._begin(row, self._face.reply(text, chat))
        try:
            await self._send(row.conversation, chat, progress)
        except TelegramBadRequest as error:
            return await self._strange(row, chat, progress, _outcome(error))
        glance = self._glance(row.conversation)
        glance.newest = glance.tapped = None
        await self._replies.destroy(note)
        return Delivered(tuple(progress.kept))

    async def _wait_for_the_person(self, row: OutboxRow, chat: int, locale: str) -> Answer:
        """A reply that comes late, after a trouble: the neutral line now, the words when the person acts (P11)."""
        if row.name not in self._noted:
            await self.pace.turn(chat)
            message = await self._bot(self._face.note(locale, chat))
            self._noted[row.name] = None
            while len(self._noted) > MOST_CHATS:
                self._noted.popitem(last=False)
            glance = self._glance(row.conversation)
            glance.newest = glance.tapped = None
            glance.recent.append(message.message_id)
            self._shown.add(row.conversation, (f"text:{message.message_id}",))
        return Later(LOOK_AGAIN_SECONDS)

    async def _erase(self, row: OutboxRow, chat: int) -> Answer:
        """Take away both sides of the last 48 hours, in lots of a hundred, and forget what they were."""
        glance = self._glance(row.conversation)
        names = [kept.text.rpartition(":")[2] for kept in await self._shown.of(row.conversation)]
        ids = sorted({int(name) for name in names if name.isdecimal()} | set(glance.recent))
        for at in range(0, len(ids), DELETE_AT_ONCE):
            await self._delete(chat, ids[at : at + DELETE_AT_ONCE])
        await self._shown.forget(row.conversation)
        keyboard = glance.keyboard
        self._glances.pop(row.conversation, None)
        self._glance(row.conversation).keyboard = keyboard  # it stays until the next message takes it away
        return Delivered()

    async def _delete(self, chat: int, ids: list[int]) -> None:
        await self.pace.turn(chat, Lane.SAFETY)
        try:
            await self._bot(DeleteMessages(chat_id=chat, message_ids=ids))
        except TelegramBadRequest:
            if len(ids) == 1:
                _log.warning("message_not_deleted", count=1, channel="telegram")
                return
            for half in (ids[: len(ids) // 2], ids[len(ids) // 2 :]):  # one that cannot go must not keep the others
                await self._delete(chat, half)

    async def _send(self, conversation: str, chat: int, progress: _Progress) -> None:
        glance = self._glance(conversation)
        for kind, call in progress.plan.calls[len(progress.kept) :]:
            await self.pace.turn(chat, progress.lane)
            if isinstance(call, EditMessageText):
                await self._bot(call)
                continue
            message = await self._bot(call)
            glance.recent.append(message.message_id)
            progress.kept.append(f"{kind}:{message.message_id}")

    async def _strange(self, row: OutboxRow, chat: int, progress: _Progress, outcome: str) -> Answer:
        """An answer that is in no table: try again, then without any buttons, then set the row aside for good.

        A row that can never be shown must not hold back what follows, which may be the emergency numbers.
        """
        if outcome == "nobody":
            return Refused()
        progress.strange += 1
        _log.error("call_refused", attempts=progress.strange, status=400, channel="telegram")
        if progress.strange <= STRANGE_ANSWERS:
            return Later(float(progress.strange))
        plain = tuple(
            (kind, call.model_copy(update={"reply_markup": None}))
            for kind, call in progress.plan.calls
            if not isinstance(call, EditMessageText) and kind != "venue"
        )
        progress.plan = replace(progress.plan, calls=plain)
        progress.kept = [name for name in progress.kept if not name.startswith("venue")]
        try:
            await self._send(row.conversation, chat, progress)
        except TelegramBadRequest:
            _log.error("row_set_aside", channel="telegram")
            return Refused()
        return Delivered(tuple(progress.kept))

    # -- being asked to wait --

    def _quiet(self, chat: int) -> float:
        """For how many seconds nothing may be sent to this chat."""
        return max(self._all_quiet_until, self._quiet_until.get(chat, 0.0)) - self._now()

    def _hush(self, chat: int, seconds: float) -> float:
        """Remember that Telegram asked to wait. When it asks for two chats at once, it means all of them."""
        now = self._now()
        self._quiet_until = OrderedDict((one, until) for one, until in self._quiet_until.items() if until > now)
        others = any(one != chat for one in self._quiet_until)
        self._quiet_until[chat] = max(self._quiet_until.get(chat, 0.0), now + seconds)
        if others:
            self._all_quiet_until = max(self._all_quiet_until, now + seconds)
        _log.warning("asked_to_wait", seconds=seconds, channel="telegram")
        return seconds

    # -- in the background --

    async def _say(self, conversation: str, chat: int, text: str, *, safety: bool) -> None:
        wait = self._quiet(chat)
        if wait > 0:
            await asyncio.sleep(wait)
        await self.pace.turn(chat, Lane.SAFETY if safety else Lane.LAST)
        try:
            message = await self._bot(self._face.notice(text, chat))
        except Exception as error:  # noqa: BLE001 - whatever it is, only its name may be told, and nothing follows from it
            if isinstance(error, TelegramRetryAfter):
                self._hush(chat, float(error.retry_after))
            _log.warning("line_not_said", error=type(error).__name__, channel="telegram")
            return
        glance = self._glance(conversation)
        glance.newest = glance.tapped = None
        glance.recent.append(message.message_id)
        self._shown.add(conversation, (f"text:{message.message_id}",))

    def _small_call(self, method: TelegramMethod[bool], failed: str) -> None:
        if len(self._tasks) >= SMALL_CALLS:
            _log.warning(failed, count=len(self._tasks), channel="telegram")
            return
        self._spawn(self._quietly(method, failed))

    async def _quietly(self, method: TelegramMethod[bool], failed: str) -> None:
        async with self._small:
            try:
                await self._bot(method)
            except Exception as error:  # noqa: BLE001 - a spinner that turns longer harms nobody
                _log.warning(failed, error=type(error).__name__, channel="telegram")

    def _spawn(self, work: Coroutine[object, object, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    # -- memory --

    def _glance(self, conversation: str) -> _Glance:
        found = self._glances.get(conversation)
        if found is None:
            found = self._glances[conversation] = _Glance()
            while len(self._glances) > MOST_CHATS:
                self._glances.popitem(last=False)
        return found

    def _begin(self, row: OutboxRow, plan: Plan) -> _Progress:
        state = row.state
        lost = isinstance(state, State) and state.misses > 0 and state.at not in ROOM
        lane = Lane.SAFETY if plan.safety else Lane.LAST if lost else Lane.TALK
        progress = self._progress[row.name] = _Progress(plan, lane)
        while len(self._progress) > MOST_CHATS:
            self._progress.popitem(last=False)
        return progress


# What Telegram says about a call that it refuses for good (tdlib/telegram-bot-api, Client.cpp), as what follows from it.
_OUTCOMES = (
    ("message is not modified", "same"),
    ("message to edit not found", "gone"),
    ("message can't be edited", "gone"),
    ("message_id_invalid", "gone"),
    ("message identifier is not specified", "gone"),
    ("chat not found", "nobody"),
    ("user not found", "nobody"),
    ("peer_id_invalid", "nobody"),
    ("chat_id is empty", "nobody"),
    ("user is deactivated", "nobody"),
    ("chat_write_forbidden", "nobody"),
)


def _outcome(error: TelegramBadRequest) -> str:
    """What follows from a refusal: "same", "gone", "nobody", or "strange" for what is in no table."""
    said = error.message.lower()
    return next((outcome for words, outcome in _OUTCOMES if words in said), "strange")


class OpenReplies:
    """Replies by two functions, for whoever puts the process together."""

    def __init__(
        self, open_one: Callable[[int], Awaitable[str | None]], destroy_one: Callable[[int], Awaitable[None]]
    ) -> None:
        """Take what opens a reply and what destroys it."""
        self._open, self._destroy = open_one, destroy_one

    async def open(self, note: int) -> str | None:
        """Read a reply; None when it is destroyed. Raises CannotOpen and StoreUnavailable."""
        return await self._open(note)

    async def destroy(self, note: int) -> None:
        """Destroy a reply. Raises StoreUnavailable; the row is then tried again, and nothing is sent twice."""
        await self._destroy(note)
