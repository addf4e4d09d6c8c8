"""The counselors' Telegram bot, a pager: it rings, it lets somebody take a case, and it leads to the desk.

Rules for whoever edits this file:

- A notification is content. What rings says only that there is something new; level and language come after a tap, by
  editing, which rings nobody. Kinds of violence, reasons and words of people never pass through here.
- Whoever is not linked to a working account gets one sentence. Groups are left.
- Updates are handled one after another, and confirmed after they were handled. What cannot be read, or failed three
  times, is passed over, so that it blocks nothing behind it; while the store is away nothing is confirmed.
- Nothing is kept here: links, duty, alarms and acknowledgements stand in the store, and a restart goes on from there.
- A case is taken in the store by the same conditional update as at the desk. It returns to the queue unless the desk,
  whose heartbeat renews the lease, is opened within `FIRST_LEASE_SECONDS`.

The framework's own updater is not used: it confirms updates from memory and repeats an unreadable one for ever.
"""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
import signal
import threading
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime
from enum import Enum
from functools import partial
from typing import Any, ParamSpec, TypeVar

import structlog
from telegram import (
    Bot,
    CallbackQuery,
    Chat,
    ChatMember,
    ChatMemberUpdated,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    Message,
    ReplyKeyboardMarkup,
    Update,
)
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, TelegramError
from telegram.request import HTTPXRequest

from dialogs.words import T, Text, Translate
from handoff.alarm import Patience
from handoff.case import LEVELS, Limits
from handoff.cases import Cases
from handoff.links import BY_PHONE, DUTY_SECONDS, Linked, Pager, Phone, Place
from handoff.page import MARKS, Words
from locales import Catalogs
from shell.listening import CannotStart
from shell.process import settle_collector
from shell.sealing import CounselorBotKeys, delivery_seal_key
from shell.settings import Settings
from shell.store import Store, StoreUnavailable, center_seal_key, open_store
from shell.watching import Watch, watched

__all__ = ["FIRST_LEASE_SECONDS", "CounselorBot", "TooMany", "counselor_bot", "run_counselor_bot", "telegram_bot"]

FIRST_LEASE_SECONDS = 5 * 60.0
"""How long a case taken by phone waits for the desk to be opened: time to reach a computer and sign in, and no more."""

LOOK_SECONDS = 1.0
HOLD_SECONDS = 3.0
POLL_SECONDS = 25
_KINDS = ["message", "callback_query", "my_chat_member"]
_MOST_TRIES = 3
_PAUSE_SECONDS = 3.0  # after an error of network or store
_LONGEST_DELAY = 3600.0  # of one phone, whatever Telegram names
_LONGEST_PAUSE = 30.0  # for one answer; others must not wait longer behind it
_STRANGER_SECONDS = 10.0  # between two answers to a chat that is not linked
_MOST_STRANGERS = 1_000
_MOST_LISTED = 8
_MINUTE = 60

_log = structlog.get_logger()
_P = ParamSpec("_P")
_T = TypeVar("_T")
Clock = Callable[[], datetime]
Pause = Callable[[float], Awaitable[None]]


# L10N: The whole of a counselor's alarm: it stands on the locked screen of a private phone. Keep it neutral.
ALARM = T("There is a new notification.")
# L10N: Button under the neutral notification: show what it is about.
SHOW = T("Show")
# L10N: Button under the neutral notification: I have seen it, stop ringing for now.
SEEN = T("Seen")
# L10N: Answer to whoever writes to the counselors' bot without being linked: perhaps a stranger in need. Keep it neutral.
STRANGER = T("This chat works only for those who were given a code. In an emergency, please call 112.")
# L10N: A counselor's phone is linked to her account now.
LINKED = T("Linked. From now on you get notifications in this chat.")
# L10N: A counselor is on duty by phone. {time} is a moment such as 21:04.
ON_DUTY = T("You are on duty until {time}. Whatever you tap or write here extends it: {minutes} minutes from then on.")
# L10N: A counselor has gone off duty by phone.
OFF_DUTY = T("You are off duty.")
# L10N: To a counselor who is not on duty by phone.
NOT_ON_DUTY = T("You are not on duty in this chat.")
# L10N: Answer to what the counselors' bot does not understand, and to pictures and the like.
USE_BUTTONS = T("Nothing of it is read or kept here. Please use the buttons.")
# L10N: Nobody waits, or a colleague was faster.
NOBODY = T("Nobody is waiting right now.")
# L10N: Above the list of cases that wait; {count} is a number.
WAITING = T("Waiting: {count}")
# L10N: Button: take this case. {case} is a code such as bada-nuri-47.
TAKE = T("Take {case}")
# L10N: A counselor has taken a case by phone. {case} is a code, {minutes} a number; the address of the desk follows.
TAKEN = T(
    "{case} is with you. Open the desk within {minutes} minutes and keep it open; otherwise the case goes back to the queue."
)
# L10N: A colleague was faster. {name} is her work name, {case} a code such as bada-nuri-47.
HELD = T("{name} has taken {case} already.")
# L10N: The case was closed, or there is none of this code. {case} is a code such as bada-nuri-47.
GONE = T("{case} is not waiting any more.")
# L10N: After "Seen". {minutes} is a number.
SILENCED = T("Seen. If nobody has taken it in {minutes} minutes, it rings again.")
# L10N: An alarm that rang has ended, because somebody took care of it. Keep it neutral.
OVER = T("This notification is over.")
# L10N: Button in a counselor's chat: go on duty by phone. It may be typed as well: keep it short.
GO_ON = T("Start duty")
# L10N: Button in a counselor's chat: go off duty. It may be typed as well: keep it short.
GO_OFF = T("End duty")
# L10N: Button in a counselor's chat: show the cases that wait.
LIST = T("Waiting list")


class _Act(Enum):
    """What a counselor can ask for, by button or by typing its label."""

    GO_ON = "on"
    GO_OFF = "off"
    LIST = "show"
    SEEN = "seen"


_ACTS: Mapping[_Act, tuple[Text, ...]] = {
    _Act.GO_ON: (GO_ON,),
    _Act.GO_OFF: (GO_OFF,),
    _Act.LIST: (LIST, SHOW),
    _Act.SEEN: (SEEN,),
}
_TAKE = "take:"


# ---- Telegram ----


class TooMany(TelegramError):
    """Telegram asks for patience (429): `seconds` until the next try."""

    def __init__(self, seconds: float) -> None:
        """Take the seconds that Telegram names."""
        super().__init__("Too many calls.")
        self.seconds = seconds


class _Request(HTTPXRequest):
    """The framework's client, without what it does badly here.

    Its error for 429 warns about its own type of time, so that one is raised before; and an update that it cannot read
    would fail the whole batch again and again, so such a one is reduced to its number.
    """

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        code, payload = await super().do_request(*args, **kwargs)
        if code == 429:
            raise TooMany(_retry_after(payload))
        return code, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        answer = HTTPXRequest.parse_json_payload(payload)
        if isinstance(answer.get("result"), list):
            answer["result"] = [_readable(each) for each in answer["result"] if _number(each) is not None]
        return answer


def _retry_after(payload: bytes) -> float:
    try:
        seconds = float(json.loads(payload)["parameters"]["retry_after"])
    except (ValueError, TypeError, KeyError):
        return _PAUSE_SECONDS
    return min(max(seconds, 1.0), _LONGEST_DELAY)


def _number(update: object) -> int | None:
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) and not isinstance(number, bool) else None


def _readable(update: dict[str, Any]) -> dict[str, Any]:
    try:
        Update.de_json(update, None)
    except Exception:  # noqa: BLE001 - whatever is wrong with it, the next one must be heard
        _log.warning("update_unreadable", channel="telegram")
        return {"update_id": update["update_id"]}
    return update


def telegram_bot(token: str, api: str) -> Bot:
    """Make the client for a token at an address of the Bot API. The caller initializes it and shuts it down."""
    for chatty in ("httpx", "httpcore", "telegram"):  # their lines name addresses with the token in them
        logging.getLogger(chatty).setLevel(logging.WARNING)
    return Bot(
        token,
        base_url=f"{api}/bot",
        base_file_url=f"{api}/file/bot",
        request=_Request(connection_pool_size=16, read_timeout=10, connect_timeout=5, pool_timeout=10),
        get_updates_request=_Request(connection_pool_size=1, read_timeout=10, connect_timeout=5),
    )


# ---- the bot ----


class CounselorBot:
    """Takes updates and rings. Made by `counselor_bot`; `take_updates` and `ring` are one round each, for loops and tests."""

    def __init__(
        self,
        bot: Bot,
        pager: Pager,
        cases: Cases,
        translators: Mapping[str, Translate],
        *,
        desk_url: str,
        patience: Patience,
        clock: Clock,
        pause: Pause = asyncio.sleep,
    ) -> None:
        """Take the client, the store's two sides, words, the desk's address, how long is too long, clock and sleep."""
        self._bot = bot
        self._pager = pager
        self._cases = cases
        self._words = {locale: Words(locale, translate) for locale, translate in translators.items()}
        self._typed = {
            words.say(label).casefold(): act
            for words in self._words.values()
            for act, labels in _ACTS.items()
            for label in labels
        }
        self._desk_url = desk_url
        self._patience = patience
        self._clock = clock
        self._pause = pause
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="counselor-bot")
        self.beat: Callable[[], None] = lambda: None
        self._owner = secrets.token_hex(8)
        self._mine = asyncio.Event()
        self._offset = 0
        self._tries: dict[int, int] = {}
        # What the bot does to one phone happens in turn: a new alarm must not take away what was just answered there.
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._not_before: dict[str, float] = {}
        self._strangers: dict[int, float] = {}

    def close(self) -> None:
        """Let the threads go."""
        self._threads.shutdown(wait=True)

    async def _run(self, work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, partial(work, *args, **kwargs))

    def _now(self) -> float:
        return self._clock().timestamp()

    # -- updates, one after another --

    async def take_updates(self, wait_seconds: int = 0) -> int:
        """Take the updates that wait, or wait for some; gives how many. Each is confirmed once it was handled.

        Raises TelegramError when Telegram cannot be asked, StoreUnavailable when the store is away: then the update
        comes again.
        """
        updates = await self._bot.get_updates(self._offset or None, timeout=wait_seconds, allowed_updates=_KINDS)
        for update in updates:
            number = update.update_id
            try:
                await self._handle(update)
            except StoreUnavailable:
                raise
            except Exception:  # noqa: BLE001 - one update must not stop the pager
                self._tries[number] = self._tries.get(number, 0) + 1
                _log.exception("update_failed", channel="telegram", attempts=self._tries[number])
                if self._tries[number] < _MOST_TRIES:
                    return 0
            self._tries.pop(number, None)
            self._offset = number + 1
        if not updates:
            self._offset = 0  # all is confirmed; after a quiet week the numbers begin anew, perhaps below
        return len(updates)

    async def _handle(self, update: Update) -> None:
        if update.my_chat_member is not None:
            await self._membership(update.my_chat_member)
        elif update.callback_query is not None:
            await self._pressed(update.callback_query)
        elif update.message is not None:
            await self._wrote(update.message)

    async def _membership(self, change: ChatMemberUpdated) -> None:
        if change.chat.type == Chat.PRIVATE:
            if change.new_chat_member.status == ChatMember.BANNED:
                await self._run(self._pager.unlink_account, change.chat.id)
        elif change.new_chat_member.status not in (ChatMember.LEFT, ChatMember.BANNED):
            await self._leave(change.chat.id)

    async def _leave(self, group: int) -> None:
        await self._call(lambda: self._bot.leave_chat(group))

    async def _wrote(self, message: Message) -> None:
        if message.chat.type != Chat.PRIVATE or message.from_user is None:
            await self._leave(message.chat.id)
            return
        chat = message.chat.id
        text = (message.text or "").strip()
        who = await self._run(self._pager.who, message.from_user.id)
        if who is None:
            await self._introduces(message.from_user.id, chat, text)
            return
        words = self._words_of(who)
        match self._typed.get(text.casefold()):
            case _Act.LIST:
                await self._show(who, chat)
            case _Act.SEEN:
                seen = await self._acknowledged(who, words)
                await (self._show(who, chat) if seen is None else self._say(who, chat, seen))
            case _Act.GO_ON | _Act.GO_OFF as act:
                until = await self._run(self._pager.set_duty, who.staff_id, on=act is _Act.GO_ON)
                await self._say(who, chat, words.say(OFF_DUTY) if until is None else self._duty_line(words, until))
            case None if await self._run(self._pager.link, message.from_user.id, chat, text):
                now = await self._run(self._pager.who, message.from_user.id) or who  # perhaps another account's code
                await self._say(now, chat, self._words_of(now).say(LINKED))
            case None:
                begin = "" if text.startswith("/start") else f"{words.say(USE_BUTTONS)}\n"
                await self._say(who, chat, begin + self._duty_line(words, who.duty_until))

    async def _introduces(self, account: int, chat: int, text: str) -> None:
        """Link a chat that shows a code; anybody else hears one sentence, whatever the reason."""
        if await self._run(self._pager.link, account, chat, text.removeprefix("/start")):
            who = await self._run(self._pager.who, account)
            if who is not None:
                await self._say(who, chat, self._words_of(who).say(LINKED))
                return
        now = self._now()
        if 0 <= now - self._strangers.get(chat, 0.0) < _STRANGER_SECONDS:
            return
        while len(self._strangers) >= _MOST_STRANGERS:
            del self._strangers[next(iter(self._strangers))]
        self._strangers[chat] = now
        sentence = self._words["ko"].say(STRANGER)
        await self._call(lambda: self._bot.send_message(chat, sentence, disable_notification=True))

    async def _pressed(self, press: CallbackQuery) -> None:
        message = press.message
        who = await self._run(self._pager.who, press.from_user.id)
        if who is not None and message is not None and message.chat.type == Chat.PRIVATE:
            async with self._locks[who.staff_id]:
                await self._chose(who, Place(message.chat.id, message.message_id), press.data or "")
        await self._call(lambda: self._bot.answer_callback_query(press.id))

    async def _chose(self, who: Linked, here: Place, data: str) -> None:
        words = self._words_of(who)
        if data.startswith(_TAKE):
            await self._take(who, here, data.removeprefix(_TAKE))
        elif data == _Act.SEEN.value:
            seen = await self._acknowledged(who, words)
            await self._edit(here, words.say(OVER) if seen is None else seen, self._keys(words, SHOW))
        elif data == _Act.LIST.value:
            await self._show(who, here.chat, here)

    def _words_of(self, who: Linked) -> Words:
        return self._words.get(who.locale, self._words["ko"])

    def _duty_line(self, words: Words, until: float | None) -> str:
        if until is None:
            return words.say(NOT_ON_DUTY)
        return words.say(ON_DUTY, time=words.moment(until, self._now()), minutes=DUTY_SECONDS // _MINUTE)

    async def _acknowledged(self, who: Linked, words: Words) -> str | None:
        """Write down that she has seen what rings; gives what that means, or None when nothing rings any more."""
        count = await self._run(self._pager.acknowledge, who.staff_id)
        return words.say(SILENCED, minutes=int(self._patience.quiet_seconds // _MINUTE)) if count else None

    async def _show(self, who: Linked, chat: int, here: Place | None = None) -> None:
        """Show the cases that wait, by code, level, language and waiting time; in place of the alarm where there is one."""
        view = await self._run(self._cases.view, who.staff_id)
        words, now = self._words_of(who), self._now()
        lines = [words.say(WAITING, count=len(view.queue))] if view.queue else [words.say(NOBODY)]
        keys = []
        for one in view.queue[:_MOST_LISTED]:
            told = (f"{MARKS[one.level]} {words.say(LEVELS[one.level])}", one.id, words.language(one.locale))
            lines.append(" · ".join((*told, words.wait(now - one.opened_at))))
            label = words.say(TAKE, case=one.id)
            keys.append([InlineKeyboardButton(label, callback_data=f"{_TAKE}{one.id}")])
        if view.queue and here is not None:
            keys.append([InlineKeyboardButton(words.say(SEEN), callback_data=_Act.SEEN.value)])
            await self._run(self._pager.reads, who.staff_id)
        text, markup = "\n".join(lines), InlineKeyboardMarkup(keys) if keys else None
        if here is not None and await self._edit(here, text, markup):
            return
        await self._call(
            lambda: self._bot.send_message(
                chat, text, reply_markup=markup, disable_notification=True, protect_content=True
            )
        )

    async def _take(self, who: Linked, here: Place, case_id: str) -> None:
        """Claim one case in the store, where exactly one of many wins."""
        words = self._words_of(who)
        # From here on this message tells of the case: the end of the alarm must not write over it.
        if await self._run(self._pager.stands, who.staff_id) == here:
            await self._run(self._pager.ended, who.staff_id)
        won = await self._run(self._cases.take_next, who.staff_id, BY_PHONE, only=case_id)
        holder = await self._run(self._pager.holder, case_id)
        if won is None and holder is None:
            text = words.say(GONE, case=case_id) if self._is_code(case_id) else words.say(OVER)
        elif holder is not None and holder[0] != who.staff_id:
            text = words.say(HELD, case=case_id, name=holder[1])
        else:
            told = words.say(TAKEN, case=case_id, minutes=int(FIRST_LEASE_SECONDS // _MINUTE))
            text = f"{told}\n{self._desk_url}/case/{case_id}"
        if not await self._edit(here, text):
            await self._say(who, here.chat, text)

    @staticmethod
    def _is_code(case_id: str) -> bool:
        return len(case_id) < 40 and all(letter.isascii() and (letter.isalnum() or letter == "-") for letter in case_id)

    # -- alarms --

    async def ring(self) -> int:
        """Look once at what waits: return what is due, ring, repeat, and end alarms that are over; gives how many rang.

        Raises StoreUnavailable.
        """
        await self._run(self._cases.release_due)
        await self._run(self._pager.heartbeat)
        alarms = await self._run(self._pager.look)
        ends = (self._ends(who, self._words.get(locale, self._words["ko"])) for who, locale in alarms.over.items())
        rings = (self._rings(who, phone, alarms.plan.ring[who]) for who, phone in alarms.phones.items())
        return sum(await asyncio.gather(*rings, *ends))

    async def _rings(self, staff_id: str, phone: Phone, waits: frozenset[str]) -> bool:
        """Send a new alarm, since an edited one rings nobody, and take the one before it away."""
        if not self._may_send(staff_id):
            return False
        words = self._words.get(phone.locale, self._words["ko"])
        async with self._locks[staff_id]:
            old = await self._run(self._pager.stands, staff_id)
            try:
                sent = await self._bot.send_message(
                    phone.chat, words.say(ALARM), reply_markup=self._keys(words, SHOW, SEEN), protect_content=True
                )
            except TelegramError as error:
                if isinstance(error, Forbidden) or "chat not found" in error.message.casefold():
                    _log.warning("alarm_unreachable", channel="telegram", staff_id=staff_id)
                    await self._run(self._pager.unlink_staff, staff_id)
                else:
                    self._delays(staff_id, error)
                return False
            await self._run(self._pager.rang, staff_id, Place(phone.chat, sent.message_id), waits)
            if old is not None:
                with suppress(TelegramError):  # an old line that stays says nothing, and its buttons still work
                    await self._bot.delete_message(old.chat, old.message)
        return True

    async def _ends(self, staff_id: str, words: Words) -> bool:
        """Write over an alarm that is over; False, since nobody is rung by that."""
        if not self._may_send(staff_id):
            return False
        async with self._locks[staff_id]:
            place = await self._run(self._pager.stands, staff_id)
            if place is not None:
                try:
                    await self._bot.edit_message_text(words.say(OVER), place.chat, place.message)
                except (BadRequest, Forbidden):
                    _log.info("alarm_vanished", channel="telegram", staff_id=staff_id)  # nothing is left to be ended
                except TelegramError as error:
                    self._delays(staff_id, error)
                    return False
            await self._run(self._pager.ended, staff_id)
        return False

    def _may_send(self, staff_id: str) -> bool:
        return not 0 < self._not_before.get(staff_id, 0.0) - self._now() <= _LONGEST_DELAY

    def _delays(self, staff_id: str, error: TelegramError) -> None:
        seconds = error.seconds if isinstance(error, TooMany) else _PAUSE_SECONDS
        self._not_before[staff_id] = self._now() + seconds
        _log.warning("alarm_delayed", channel="telegram", staff_id=staff_id, seconds=seconds)

    # -- sending --

    def _keys(self, words: Words, *labels: Text) -> InlineKeyboardMarkup:
        data = {SHOW: _Act.LIST.value, SEEN: _Act.SEEN.value}
        row = [InlineKeyboardButton(words.say(label), callback_data=data[label]) for label in labels]
        return InlineKeyboardMarkup([row])

    async def _say(self, who: Linked, chat: int, text: str) -> None:
        words = self._words_of(who)
        rows = [
            [KeyboardButton(words.say(GO_ON)), KeyboardButton(words.say(GO_OFF))],
            [KeyboardButton(words.say(LIST))],
        ]
        markup = ReplyKeyboardMarkup(rows, resize_keyboard=True, is_persistent=True)
        # A preview would let Telegram fetch the address of the desk.
        await self._call(
            lambda: self._bot.send_message(
                chat,
                text,
                reply_markup=markup,
                disable_notification=True,
                protect_content=True,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
        )

    async def _edit(self, place: Place, text: str, markup: InlineKeyboardMarkup | None = None) -> bool:
        """Change a message, without a keyboard unless one is given; False when it is not there any more."""
        return await self._call(
            lambda: self._bot.edit_message_text(
                text,
                place.chat,
                place.message,
                reply_markup=markup,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
        )

    async def _call(self, work: Callable[[], Awaitable[object]]) -> bool:
        """Make one call, a few times if need be; False when Telegram refuses it or stays away.

        What the call tells stands in the store already, and the next tap shows it.
        """
        for attempt in range(1, _MOST_TRIES + 1):
            try:
                await work()
            except (BadRequest, Forbidden) as error:
                if "not modified" in error.message:
                    return True
                _log.info("call_refused", channel="telegram")
                return False
            except TooMany as error:
                seconds = error.seconds
            except NetworkError:
                seconds = float(attempt)
            except TelegramError:
                _log.warning("call_failed", channel="telegram")
                return False
            else:
                return True
            if attempt == _MOST_TRIES or seconds > _LONGEST_PAUSE:
                break
            await self._pause(seconds)
        _log.warning("call_given_up", channel="telegram")
        return False

    # -- loops --

    async def run(self) -> None:
        """Take updates and ring, until cancelled. Of several processes one does so at a time."""
        try:
            async with asyncio.TaskGroup() as group:
                for loop in (self._hold, self._listen, self._look):
                    group.create_task(self._again_and_again(loop))
        finally:
            with suppress(StoreUnavailable):  # the lease runs out by itself
                await self._run(self._pager.let_go, self._owner)

    async def _hold(self) -> None:
        mine = await self._run(self._pager.claim, self._owner)
        if not mine:
            self.beat()  # another process rings; this one stands by
        if mine != self._mine.is_set():
            _log.info("counselor_bot_rings" if mine else "counselor_bot_rests", channel="telegram")
        if mine:
            self._mine.set()
        else:
            self._mine.clear()
        await self._pause(HOLD_SECONDS)

    async def _listen(self) -> None:
        await self._mine.wait()
        await self.take_updates(POLL_SECONDS)

    async def _look(self) -> None:
        await self._mine.wait()
        await self.ring()
        self.beat()
        await self._pause(LOOK_SECONDS)

    async def _again_and_again(self, once: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await once()
            except StoreUnavailable as error:
                _log.error("counselor_bot_store_unavailable", reason=error.reason)
            except TooMany as error:
                await self._pause(error.seconds)
            except TelegramError:
                _log.warning("telegram_unreachable", channel="telegram")
            except Exception:  # noqa: BLE001 - a round that failed must not be the last one
                _log.exception("counselor_bot_failed", channel="telegram")
            else:
                continue
            await self._pause(_PAUSE_SECONDS)


# ---- the process ----


def counselor_bot(
    settings: Settings,
    store: Store,
    bot: Bot,
    keys: CounselorBotKeys,
    translators: Mapping[str, Translate],
    *,
    clock: Clock,
    pause: Pause = asyncio.sleep,
) -> CounselorBot:
    """Put a counselor bot together. Raises KeyFileError without the public half of the delivery key."""
    patience = Patience(repeat_seconds=settings.alarm_repeat_seconds)
    cases = Cases(
        store,
        center=settings.center_name,
        delivery=delivery_seal_key(settings.keys_folder),
        limits=Limits(FIRST_LEASE_SECONDS, settings.answer_minutes * 60),
        clock=clock,
    )
    pager = Pager(
        store, keys, center=settings.center_name, clock=clock, patience=patience, lease_seconds=settings.lease_seconds
    )
    return CounselorBot(
        bot, pager, cases, translators, desk_url=settings.desk_url, patience=patience, clock=clock, pause=pause
    )


async def run_counselor_bot(
    settings: Settings,
    ready: Callable[[], None] | None = None,
    *,
    clock: Clock = lambda: datetime.now(UTC),  # noqa: TID251 - the shell's clock
) -> None:
    """Serve counselors on Telegram until told to stop (SIGTERM) or cancelled; `ready` is called once they are heard.

    Raises CannotStart, StoreUnavailable, KeyFileError, CatalogError or StoreAddressError.
    """
    if settings.counselor_bot_token is None:
        raise CannotStart("The counselor bot has no token: set GYEOT_COUNSELOR_BOT_TOKEN_FILE.")
    keys = CounselorBotKeys.load(settings.keys_folder)
    catalogs = Catalogs.load()
    store = open_store(settings.database_url)
    try:
        if center_seal_key(store) is None:
            raise CannotStart("The center has no key yet: invite the first administrator with `gyeot staff invite`.")
        translators = {tag: (lambda text, tag=tag: catalogs.say(tag, text)) for tag in ("ko", "en")}
        bot = telegram_bot(settings.counselor_bot_token, settings.telegram_api)
        served = counselor_bot(settings, store, bot, keys, translators, clock=clock)
        try:
            await _begin(bot)
            watch = None
            if settings.metrics_port:
                watch = Watch("counselor_bot", store=store, clock=clock)
                watch.expect("bell", within=60)
                served.beat = partial(watch.beat, "bell")
            _log.info("counselor_bot_ready", channel="telegram")
            settle_collector()
            if ready is not None:
                ready()
            async with watched(watch, settings):
                await _until_told(served.run())
        finally:
            await bot.shutdown()
            served.close()
    finally:
        store.close()


async def _begin(bot: Bot) -> None:
    """Reach Telegram, however long it takes; a webhook of earlier days is taken away. Raises CannotStart."""
    while True:
        try:
            await bot.initialize()
            await bot.delete_webhook()
        except InvalidToken:
            raise CannotStart(
                "Telegram refuses the token of the counselor bot; check GYEOT_COUNSELOR_BOT_TOKEN."
            ) from None
        except TelegramError:
            _log.warning("telegram_unreachable", channel="telegram")
            await asyncio.sleep(_PAUSE_SECONDS)
        else:
            return


async def _until_told(serving: Awaitable[None]) -> None:
    """Run until SIGTERM; whoever cancels this ends it too."""
    task = asyncio.ensure_future(serving)
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    main = threading.current_thread() is threading.main_thread()
    if main:
        loop.add_signal_handler(signal.SIGTERM, told.set)
    stop = asyncio.create_task(told.wait())
    try:
        await asyncio.wait({task, stop}, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            await task
    finally:
        for each in (task, stop):
            each.cancel()
        await asyncio.gather(task, stop, return_exceptions=True)
        if main:
            loop.remove_signal_handler(signal.SIGTERM)
