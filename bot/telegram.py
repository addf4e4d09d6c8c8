"""The public Telegram bot: receives by webhook or by asking, and confirms an update only after its turn is committed.

aiogram gives the client, the methods and the types. Its dispatcher and its own ways of receiving are not used: they
confirm updates before anything is stored, and write what people typed into errors. Here each update is read by itself,
from plain JSON; one that cannot be read is counted and set aside, and the next one goes on.
"""

from __future__ import annotations

import asyncio
import hmac
import json
from collections import Counter, OrderedDict
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple, Protocol, TypeVar

import structlog
from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import BotCommandScopeType
from aiogram.exceptions import AiogramError, TelegramRetryAfter
from aiogram.methods import (
    DeleteWebhook,
    GetMyCommands,
    GetMyDescription,
    GetMyName,
    GetMyShortDescription,
    GetWebhookInfo,
    SetMyCommands,
    SetMyDescription,
    SetMyName,
    SetMyShortDescription,
    SetWebhook,
    TelegramMethod,
)
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats
from aiohttp import ClientError, ClientTimeout
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.fallback import Fallback
from bot.machine import ConversationMachine
from bot.telegram_codec import (
    ALLOWED_UPDATES,
    BrokenUpdate,
    Command,
    Elsewhere,
    Face,
    FromPerson,
    Media,
    Nothing,
    Place,
    Profile,
    Tap,
    Typed,
    broken_id,
    event_of_tap,
    in_room,
    profiles,
    read_json,
    read_update,
    split_updates,
)
from bot.telegram_sender import JsonSession, Pace, Replies, TelegramSender
from bot.web import TOO_FAST
from bot.words import Speaker
from dialogs.events import Event, SentMedia, SharedPlace, Started
from dialogs.state import State
from shell.listening import CannotStart
from shell.machine import Erase, Update
from shell.sealing import AddressBox
from shell.shown import Shown
from shell.store import StoreUnavailable
from shell.turn import OutboxRow, Poisoned, Turn, Writer

__all__ = ["Telegram", "TelegramChat", "WebhookState"]

_log = structlog.get_logger()
_K = TypeVar("_K")
_V = TypeVar("_V")

CHANNEL = "telegram"
MAX_BODY = 1024 * 1024
# A person taps and writes less often than this; what comes faster is a script or a stuck key.
BURST, PER_SECOND = 30.0, 1.0
TOO_FAST_EVERY = 60.0
# Whoever is in danger does not wait longer than this for a slow or locked store: the numbers come first (P1).
URGENT_SECONDS = 1.0
POLL_SECONDS = 25
ANSWER_SECONDS = 20.0  # a call of Telegram that takes longer is taken for lost
CONNECTIONS = 100
LEFT_SECONDS = 3600.0  # a group that cannot be left is not asked again at once
TRIES = 3
MOST_CHATS = 50_000
_SECRET_HEADER = b"x-telegram-bot-api-secret-token"
_SECRET_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")


class Pseudonym(Protocol):
    """Turns a platform's id into the keyed name of a conversation."""

    def of(self, channel: str, platform_id: str) -> str:
        """The name, 32 hex digits."""


@dataclass(frozen=True, slots=True)
class TelegramChat:
    """Everything the bot is made of, put together by the process that runs it.

    `shown` remembers the messages of both sides (give the same one to the relay), `replies` opens counselors' answers,
    `name` stands in chat lists and must be neutral, `api` is the base address of the Bot API, `conversation_seconds` how
    long a conversation lives after the last sign of life.
    """

    machine: ConversationMachine
    writer: Writer
    shown: Shown
    replies: Replies
    pseudonyms: Pseudonym
    address_box: AddressBox
    speaker: Speaker
    fallback: Fallback
    clock: Callable[[], datetime]
    token: str = field(repr=False)
    api: str = "https://api.telegram.org"
    name: str = "곁"
    conversation_seconds: float = 24 * 3600.0


class WebhookState(NamedTuple):
    """Where Telegram sends updates, how many wait there, and when it last failed (seconds since 1970)."""

    address: str
    pending: int
    last_error_at: float | None


@dataclass(slots=True)
class _Known:
    """What is remembered of a chat in this process, so that a message costs no look into the store."""

    state: State
    at: float


class Telegram:
    """The running bot. Make it inside the event loop; give `sender` to the relay; close it after the relay.

    Long polling: `await receive_forever()` as a task. Webhook: serve `create_webhook(secret)` and, once it is reachable,
    `await set_webhook(address, secret)`. Either way `await introduce()` once sets the profile where it differs.
    """

    def __init__(self, chat: TelegramChat, pace: Pace | None = None) -> None:
        """Take what the bot is made of, and how fast it may send. Raises CannotStart when the token is none."""
        self._chat = chat
        server = TelegramAPIServer.from_base(chat.api)
        self._session = JsonSession(api=server, limit=CONNECTIONS, timeout=ANSWER_SECONDS)
        try:
            self._bot = Bot(chat.token, session=self._session)
        except AiogramError:
            raise CannotStart("GYEOT_TELEGRAM_TOKEN is no token of a bot.") from None
        self.face = Face(chat.machine.flow, chat.speaker, chat.machine.directory)
        self.sender = TelegramSender(
            bot=self._bot,
            face=self.face,
            machine=chat.machine,
            writer=chat.writer,
            shown=chat.shown,
            address_box=chat.address_box,
            replies=chat.replies,
            pace=pace,
        )
        self.counts: Counter[str] = Counter()
        """How often something unusual happened since the start: broken, forged, too_fast."""
        self._known: OrderedDict[str, _Known] = OrderedDict()
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._told_too_fast: OrderedDict[str, float] = OrderedDict()
        self._albums: OrderedDict[str, str] = OrderedDict()
        self._left: OrderedDict[int, float] = OrderedDict()
        self._tries: OrderedDict[int, int] = OrderedDict()
        self._going_on: set[asyncio.Task[list[Turn]]] = set()
        chat.writer.listen(self._heard)

    async def close(self) -> None:
        """Give up what goes on in the background, and close the connections."""
        if self._going_on:
            await asyncio.wait(self._going_on, timeout=URGENT_SECONDS)
        await self.sender.close()
        if self._chat.api.startswith("https:"):
            await self._session.close()  # waits a little for TLS to end
        else:
            await (await self._session.create_session()).close()

    # -- one update --

    async def take(self, raw: object) -> bool:
        """Take one update, given as JSON or as its bytes. True: it may be confirmed. False: nothing of it was kept."""
        return await self._confirm(self._read(raw))

    async def take_from_webhook(self, body: bytes) -> tuple[bool, str | None]:
        """As `take`; a tap is not answered but named, so that the answer to the webhook can answer it as well."""
        read = self._read(body)
        tapped = read.what.callback if isinstance(read, FromPerson) and isinstance(read.what, Tap) else None
        return await self._take_read(read), tapped

    async def _confirm(self, read: FromPerson | Elsewhere | Nothing) -> bool:
        """Take what was read, and let a tapped button rest once its turn is committed."""
        confirmed = await self._take_read(read)
        if confirmed and isinstance(read, FromPerson) and isinstance(read.what, Tap):
            self.sender.answer(read.what.callback)
        return confirmed

    def _read(self, raw: object) -> FromPerson | Elsewhere | Nothing:
        try:
            return read_update(read_json(raw) if isinstance(raw, bytes) else raw)
        except Exception as error:  # noqa: BLE001 - whatever is wrong with one update, the next one goes on
            self._set_aside(error)
            return Nothing()

    async def _take_read(self, read: FromPerson | Elsewhere | Nothing) -> bool:
        match read:
            case FromPerson():
                try:
                    return await self._person(read)
                except Exception as error:  # noqa: BLE001 - a fault of ours must not hold back the updates behind
                    return self._failed(read, error)
            case Elsewhere(chat):
                self._leave(chat)
            case Nothing():
                pass
        return True

    def _set_aside(self, error: Exception) -> None:
        self.counts["broken"] += 1
        if self._chat.writer.watch is not None:
            self._chat.writer.watch.unreadable()
        _log.error(
            "update_set_aside", error=type(error).__name__, count=self.counts["broken"], channel=CHANNEL
        )  # never its content

    def _failed(self, read: FromPerson, error: Exception) -> bool:
        """An update that could not be taken though the store works: it comes again, and the third time it is set aside."""
        tries = self._tries.get(read.update_id, 0) + 1
        if tries < TRIES:
            _put(self._tries, read.update_id, tries)
            _log.error("update_failed", error=type(error).__name__, attempts=tries, channel=CHANNEL)
            return False
        self._tries.pop(read.update_id, None)
        self._set_aside(error)
        conversation = self._conversation(read)
        self._remember_shown(conversation, read)
        self._say_fallback(conversation, read.chat, read.language)
        return True

    def forged(self) -> None:
        """Count a call of the webhook that did not come from Telegram."""
        self.counts["forged"] += 1
        if self._chat.writer.watch is not None:
            self._chat.writer.watch.refused("forged")

    def _conversation(self, read: FromPerson) -> str:
        return self._chat.pseudonyms.of(CHANNEL, str(read.chat))

    async def _person(self, read: FromPerson) -> bool:
        conversation = self._conversation(read)
        if isinstance(read.what, Tap):
            self.sender.tapped(conversation, read.what.message_id)
        elif not read.edited:
            self.sender.spoke(conversation)
        return await self._take(read, conversation)

    async def _take(self, read: FromPerson, conversation: str) -> bool:
        try:
            state = await self._state(conversation)
        except StoreUnavailable as error:
            return self._unavailable(error, conversation, read)
        happened = self._meaning(read, conversation, state)
        if not happened:
            self._remember_shown(conversation, read)
            return True
        urgent = any(self.face.is_wish(event) for event, _ in happened)
        if not self._allowed(conversation) and not urgent and not in_room(state):
            self._too_fast(conversation, read, state)
            return True
        if state is None and not isinstance(happened[0][0], Started):
            happened = [(Started(read.language), None), *happened]
        updates = self._updates(read, conversation, happened)
        try:
            turns = await (self._soon(updates, conversation, read) if urgent else self._all(updates))
        except StoreUnavailable as error:
            return self._unavailable(error, conversation, read)
        except Poisoned as error:
            _log.error("update_poisoned", error=error.reason, channel=CHANNEL)
            self._remember_shown(conversation, read)
            self._say_fallback(conversation, read.chat, read.language)
            return True
        self._remember(conversation, turns[-1])
        return True

    def _updates(
        self, read: FromPerson, conversation: str, happened: Sequence[tuple[Event, str | None]]
    ) -> list[Update]:
        # Update ids may begin anew after a quiet week, so the inner name counts too; neither shows a platform's id.
        name = f"tg:{read.update_id}:{self._chat.pseudonyms.of('telegram-update', read.inner)}"
        address = self._chat.address_box.seal(str(read.chat), conversation)
        shown = None if read.message_id is None or read.edited else str(read.message_id)
        return [
            Update(
                name if n == 0 else f"{name}:{n}", conversation, CHANNEL, event, words, address,
                shown=shown if n == 0 else None,
            )
            for n, (event, words) in enumerate(happened)
        ]  # fmt: skip

    def _meaning(self, read: FromPerson, conversation: str, state: State | None) -> list[tuple[Event, str | None]]:
        """The events of one update, each with the words that may be passed on. None where nothing should happen."""
        locale = state.speaks if state is not None else read.language
        match read.what:
            case Typed(text):
                event, words = self.face.event_of_text(text, locale)
                if read.edited and not (in_room(state) or self.face.is_wish(event)):
                    return []  # words that were not kept cannot be changed
                return [(event, words)]
            case Command(option):
                return [] if read.edited else [(self.face.event_of_command(option, locale), None)]
            case Tap(data, _, message_id):
                at = self.sender.drawn(conversation, message_id)
                current = state is not None and at is state.at and in_room(state)
                return [(event_of_tap(data, state, locale, current=current), None)]
            case Place(lat, lon):
                return [(SharedPlace(lat, lon), None)]
            case Media(group, caption):
                return self._media(conversation, state, group, caption, edited=read.edited)

    def _media(
        self, conversation: str, state: State | None, group: str | None, caption: str | None, *, edited: bool
    ) -> list[tuple[Event, str | None]]:
        """One answer for an album; words under a picture are words."""
        happened: list[tuple[Event, str | None]] = []
        if caption:
            event, words = self.face.event_of_text(caption, state.speaks if state is not None else "en")
            if in_room(state) or self.face.is_wish(event):
                happened.append((event, words))
        again = group is not None and self._albums.get(conversation) == group
        if group is not None:
            _put(self._albums, conversation, group)
        danger = bool(happened) and not in_room(state)
        if edited or again or danger:
            return happened
        return [(SentMedia(), None), *happened]

    async def _all(self, updates: Sequence[Update]) -> list[Turn]:
        """Take updates of one chat, in their order and in one go. Raises StoreUnavailable or Poisoned."""
        if len(updates) == 1:
            return [await self._chat.writer.take(updates[0])]
        taken = await asyncio.gather(*(self._chat.writer.take(one) for one in updates), return_exceptions=True)
        turns: list[Turn] = []
        # What was not kept outweighs what was set aside: the update comes again, and what is known changes nothing.
        for failed in sorted((one for one in taken if isinstance(one, BaseException)), key=_not_kept_first):
            raise failed
        turns.extend(one for one in taken if isinstance(one, Turn))
        return turns

    async def _soon(self, updates: Sequence[Update], conversation: str, read: FromPerson) -> list[Turn]:
        """As `_all`; but whoever asks for help does not wait for a slow store: the numbers come first."""
        task = asyncio.create_task(self._all(updates))
        self._going_on.add(task)
        task.add_done_callback(self._going_on.discard)
        done, _ = await asyncio.wait({task}, timeout=URGENT_SECONDS)
        if not done:
            self._say_fallback(conversation, read.chat, read.language)
        return await task

    # -- when nothing can be kept --

    def _unavailable(self, error: StoreUnavailable, conversation: str, read: FromPerson) -> bool:
        _log.error("store_unavailable", reason=error.reason, channel=CHANNEL)
        self._say_fallback(conversation, read.chat, read.language)
        return False

    def _say_fallback(self, conversation: str, chat: int, language: str) -> None:
        """The emergency numbers from memory, at most once per chat and hour."""
        if self._chat.fallback.due(conversation):
            known = self._known.get(conversation)
            text = self.face.fallback(known.state.speaks if known is not None else language)
            self.sender.say(conversation, chat, text, safety=True)

    # -- what is remembered --

    async def _state(self, conversation: str) -> State | None:
        """The state of a chat: from memory, else from the store. Raises StoreUnavailable."""
        known = self._known.get(conversation)
        fresh = known is not None and 0 <= self._now() - known.at < self._chat.conversation_seconds - 60
        if known is not None and fresh and not self._chat.writer.store.shared:
            return known.state  # in a shared store another process may have gone on with it
        state = await self._chat.writer.peek(conversation)
        return state if isinstance(state, State) else None

    def _remember(self, conversation: str, turn: Turn) -> None:
        if Erase() in turn.orders or turn.repeated:
            self._known.pop(conversation, None)
        elif isinstance(turn.state, State):
            known = self._known.get(conversation)
            if known is None or known.state.seq <= turn.state.seq:  # the desk's turn may have come in between
                _put(self._known, conversation, _Known(turn.state, self._now()))

    def _heard(self, erased: frozenset[str], rows: tuple[OutboxRow, ...]) -> None:
        """What the writer committed, also for the desk: what is remembered must not be older."""
        for conversation in erased:
            self._known.pop(conversation, None)
        for row in rows:
            known = self._known.get(row.conversation)
            if known is not None and isinstance(row.state, State):
                known.state = row.state

    def _remember_shown(self, conversation: str, read: FromPerson) -> None:
        """A message that makes no turn must still go when the chat is taken away."""
        if read.message_id is not None and not read.edited:
            self._chat.shown.add(conversation, (str(read.message_id),))

    def _allowed(self, conversation: str) -> bool:
        """A bucket for each chat, filled again second by second."""
        now = self._now()
        left, at = self._buckets.pop(conversation, (BURST, now))
        left = min(BURST, left + max(0.0, now - at) * PER_SECOND)
        _put(self._buckets, conversation, (left - 1 if left >= 1 else left, now))
        return left >= 1

    def _too_fast(self, conversation: str, read: FromPerson, state: State | None) -> None:
        self.counts["too_fast"] += 1
        if self._chat.writer.watch is not None:
            self._chat.writer.watch.refused("flood")
        self._remember_shown(conversation, read)
        now = self._now()
        if now - self._told_too_fast.get(conversation, -TOO_FAST_EVERY) >= TOO_FAST_EVERY:
            _put(self._told_too_fast, conversation, now)
            locale = state.speaks if state is not None else read.language
            self.sender.say(conversation, read.chat, self._chat.speaker.say(locale, TOO_FAST), safety=False)

    def _leave(self, chat: int) -> None:
        now = self._now()
        if now - self._left.get(chat, -LEFT_SECONDS) >= LEFT_SECONDS:
            _put(self._left, chat, now)
            self.sender.leave(chat)

    def _now(self) -> float:
        return self._chat.clock().timestamp()

    # -- asking for updates --

    async def receive_forever(self, beat: Callable[[], None] = lambda: None) -> None:
        """Ask for updates again and again; what is asked for next confirms only what was committed before.

        `beat` is called after each answer, so that a silent Telegram is noticed. Ends by being cancelled.
        """
        await self._until_done(DeleteWebhook(drop_pending_updates=False))
        offset: int | None = None
        wait = 0.0
        while True:
            body = await self._ask(offset)
            if isinstance(body, float):
                wait = min(30.0, max(body, wait * 2 or 0.5))
                await asyncio.sleep(wait)
                continue
            wait = 0.0
            beat()
            offset, whole = await self.take_batch(body, offset)
            if not whole:
                await asyncio.sleep(1.0)

    async def take_batch(self, body: bytes, offset: int | None = None) -> tuple[int | None, bool]:
        """Take the updates of one answer: chats at once, each chat in order.

        Gives the offset that confirms all that came before the first one that was not kept, and whether all were kept.
        """
        try:
            updates = _updates_of(body)
        except BrokenUpdate as error:
            self._set_aside(error)
            return offset, False
        numbers: list[int] = []
        for raw in updates:
            number = broken_id(raw)
            numbers.append(number if number is not None else (numbers[-1] + 1 if numbers else (offset or 0)))
        read = [self._read(raw) for raw in updates]
        lanes: dict[int | None, list[int]] = {}
        for n, one in enumerate(read):
            lanes.setdefault(None if isinstance(one, Nothing) else one.chat, []).append(n)
        kept = [False] * len(updates)

        async def in_order(lane: list[int]) -> None:
            for n in lane:
                kept[n] = await self._confirm(read[n])
                if not kept[n]:
                    return

        await asyncio.gather(*(in_order(lane) for lane in lanes.values()))
        committed = next((n for n, one in enumerate(kept) if not one), len(kept))
        if committed:
            offset = numbers[committed - 1] + 1
        return offset, committed == len(updates)

    async def _ask(self, offset: int | None) -> bytes | float:
        """One call of getUpdates, as bytes; or the seconds to wait before the next, when it gave none."""
        arguments: dict[str, object] = {"timeout": POLL_SECONDS, "allowed_updates": list(ALLOWED_UPDATES)}
        if offset is not None:
            arguments["offset"] = offset
        address = self._session.api.api_url(token=self._chat.token, method="getUpdates")
        try:
            session = await self._session.create_session()
            limit = ClientTimeout(total=POLL_SECONDS + ANSWER_SECONDS)
            async with session.post(address, json=arguments, timeout=limit) as answer:
                body, status = await answer.read(), answer.status
        except (ClientError, TimeoutError, OSError) as error:  # their text holds the address, which holds the token
            _log.warning("updates_not_received", error=type(error).__name__, channel=CHANNEL)
            return 0.5
        if status == 200:
            return body
        _log.warning("updates_not_received", status=status, channel=CHANNEL)
        return _seconds_asked(body) if status == 429 else 5.0 if status in (401, 404, 409) else 0.5

    async def _until_done(self, method: TelegramMethod[bool]) -> None:
        wait = 0.5
        while True:
            try:
                await self._bot(method)
            except TelegramRetryAfter as error:
                await asyncio.sleep(error.retry_after)
            except AiogramError as error:
                _log.warning("call_failed", error=type(error).__name__, channel=CHANNEL)
                await asyncio.sleep(wait)
                wait = min(30.0, wait * 2)
            else:
                return

    # -- being told --

    def create_webhook(self, secret: str | None) -> ASGIApp:
        """The webhook as an ASGI application; every path takes updates, so the address may hold a secret of its own.

        Raises CannotStart without a secret of 1 to 256 characters A-Z, a-z, 0-9, "_" and "-": a webhook without one
        takes messages from anybody.
        """
        if not secret or len(secret) > 256 or not _SECRET_LETTERS.issuperset(secret):
            raise CannotStart(
                "The webhook needs a secret: set GYEOT_TELEGRAM_WEBHOOK_SECRET to 1 to 256 letters, digits, _ or -."
            )
        return _Webhook(self, secret)

    async def set_webhook(self, address: str, secret: str) -> None:
        """Tell Telegram where the webhook is; tries until it is told. Nothing that waits there is dropped."""
        await self._until_done(
            SetWebhook(
                url=address, secret_token=secret, allowed_updates=list(ALLOWED_UPDATES), max_connections=CONNECTIONS
            )
        )

    async def webhook_state(self) -> WebhookState | None:
        """What Telegram says of the webhook; None when it does not say."""
        try:
            info = await self._bot(GetWebhookInfo())
        except AiogramError as error:
            _log.warning("call_failed", error=type(error).__name__, channel=CHANNEL)
            return None
        failed = info.last_error_date
        return WebhookState(info.url, info.pending_update_count, None if failed is None else failed.timestamp())

    # -- the profile --

    async def introduce(self) -> None:
        """Set name, descriptions and menu in every language, where they differ. What fails is left for the next start."""
        failed = 0
        for profile in profiles(self._chat.speaker, self._chat.name):
            for step in self._profile(profile):
                try:
                    await step
                except AiogramError as error:
                    failed += 1
                    _log.warning("profile_not_set", error=type(error).__name__, channel=CHANNEL)
        if failed:
            _log.error("profile_incomplete", count=failed, channel=CHANNEL)

    def _profile(self, profile: Profile) -> tuple[Coroutine[Any, Any, None], ...]:
        return (self._name(profile), self._about(profile), self._short(profile), self._menu(profile))

    async def _name(self, profile: Profile) -> None:
        now = await self._bot(GetMyName(language_code=profile.language or None))
        if now.name != profile.name:
            await self._bot(SetMyName(name=profile.name, language_code=profile.language or None))

    async def _about(self, profile: Profile) -> None:
        code = profile.language or None
        if (await self._bot(GetMyDescription(language_code=code))).description != profile.description:
            await self._bot(SetMyDescription(description=profile.description, language_code=code))

    async def _short(self, profile: Profile) -> None:
        code, line = profile.language or None, profile.short_description
        if (await self._bot(GetMyShortDescription(language_code=code))).short_description != line:
            await self._bot(SetMyShortDescription(short_description=line, language_code=code))

    async def _menu(self, profile: Profile) -> None:
        code, scope = (
            profile.language or None,
            BotCommandScopeAllPrivateChats(type=BotCommandScopeType.ALL_PRIVATE_CHATS),
        )
        now = await self._bot(GetMyCommands(scope=scope, language_code=code))
        if tuple((one.command, one.description) for one in now) != profile.commands:
            wanted = [BotCommand(command=command, description=text) for command, text in profile.commands]
            await self._bot(SetMyCommands(commands=wanted, scope=scope, language_code=code))


class _Webhook:
    """Takes what Telegram sends: 200 after the commit, 503 while nothing can be kept, and nothing from anybody else."""

    def __init__(self, telegram: Telegram, secret: str) -> None:
        self._telegram = telegram
        self._secret = secret.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            response = await self._answer(scope, receive)
            await response(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive) -> Response:
        given = [value for name, value in scope["headers"] if name == _SECRET_HEADER]
        if len(given) != 1 or not hmac.compare_digest(given[0], self._secret):
            self._telegram.forged()
            _log.warning("call_forged", count=self._telegram.counts["forged"], channel=CHANNEL)
            return PlainTextResponse("", 403 if given else 401)
        if scope["method"] != "POST":
            return PlainTextResponse("", 405, headers={"Allow": "POST"})
        body = bytearray()
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                return PlainTextResponse("", 400)
            body += message.get("body", b"")
            if len(body) > MAX_BODY:
                _log.warning("body_too_large", channel=CHANNEL)
                return PlainTextResponse("", 413)
            if not message.get("more_body", False):
                break
        taken, tapped = await self._telegram.take_from_webhook(bytes(body))
        if not taken:
            return PlainTextResponse("", 503, headers={"Retry-After": "1"})
        if tapped is None:
            return PlainTextResponse("")
        return JSONResponse({"method": "answerCallbackQuery", "callback_query_id": tapped})


def _updates_of(body: bytes) -> list[object]:
    """The updates of an answer to getUpdates; each as its own bytes when the whole cannot be read at once."""
    try:
        answer = read_json(body)
    except BrokenUpdate:
        return list(split_updates(body))
    result = answer.get("result") if isinstance(answer, dict) else None
    if not isinstance(result, list):
        raise BrokenUpdate("no result")
    return result


def _seconds_asked(body: bytes) -> float:
    try:
        asked = json.loads(body)["parameters"]["retry_after"]
        return float(asked)
    except (ValueError, KeyError, TypeError):
        return 5.0


def _not_kept_first(error: BaseException) -> int:
    return 0 if isinstance(error, StoreUnavailable) else 1


def _put(memory: OrderedDict[_K, _V], key: _K, value: _V) -> None:
    memory.pop(key, None)
    memory[key] = value
    while len(memory) > MOST_CHATS:
        memory.popitem(last=False)
