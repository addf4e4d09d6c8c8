"""The public Telegram bot, translated both ways and nothing more: a raw update to what it means, a row to calls. Pure.

An update is read from plain JSON, by what it must hold and no more, so that a field that nobody knew yet breaks nothing.
What is sent has no markup: a person's or a counselor's words are never read as formatting.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias, TypeGuard

from aiogram.methods import EditMessageText, SendMessage, SendVenue
from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.machine import listen
from bot.words import (
    ABOUT,
    ABOUT_SHORT,
    AS_OF,
    CHECK_NOTES,
    CHECKED,
    DISTANCE,
    HELPLINES,
    LAST_TWO_DAYS,
    MENU_FORGET,
    MENU_HELP,
    MENU_LANGUAGE,
    MENU_LEAVE,
    MENU_PERSON,
    MENU_START,
    OPEN_MAP,
    PLACE_WHY,
    USE_LOCATION,
    Speaker,
    distance,
    hours_line,
)
from dialogs.at import At
from dialogs.codec import say_from_json
from dialogs.effects import Say
from dialogs.events import Chose, Event, Given, Started, Wrote
from dialogs.graph import Flow, Shown
from dialogs.state import State
from dialogs.step import ROOM, options
from dialogs.words import own_name
from locales import CATALOGS, LANGUAGES
from referral_directory.match import as_known_now
from referral_directory.model import Directory, Service
from referral_directory.reading import reading

__all__ = [
    "ALLOWED_UPDATES",
    "MAX_UNITS",
    "BrokenUpdate",
    "Command",
    "Elsewhere",
    "Face",
    "FromPerson",
    "Media",
    "Nothing",
    "Place",
    "Plan",
    "Profile",
    "Tap",
    "Typed",
    "broken_id",
    "callback_data",
    "event_of_tap",
    "language_of",
    "profiles",
    "read_json",
    "read_update",
    "split_text",
    "split_updates",
]

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
MAX_UNITS = 4096
"""Longest text of a message, in UTF-16 units (https://core.telegram.org/bots/api#sendmessage)."""
MAX_DATA = 64  # bytes of callback data
SHORT_LABEL = 16  # letters; two such buttons fit beside each other on a small phone
MAX_DEPTH = 64  # an update of the Bot API is a dozen levels deep

_MENU = (
    ("start", MENU_START),
    ("help", MENU_HELP),
    ("person", MENU_PERSON),
    ("language", MENU_LANGUAGE),
    ("leave", MENU_LEAVE),
    ("forget", MENU_FORGET),
)

# Commands and the always-present option that each asks for. Every other command is read as typed words.
_COMMANDS = {
    "help": "emergency", "112": "emergency", "emergency": "emergency", "leave": "leave", "forget": "forget",
    "language": "language", "person": "person",
}  # fmt: skip
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@[A-Za-z0-9_]{1,32})?(?:\s|$)")

# What Telegram says by itself in a private chat: nobody did anything that wants an answer.
_SERVICE = frozenset(
    {
        "pinned_message", "message_auto_delete_timer_changed", "write_access_allowed", "users_shared", "chat_shared",
        "chat_background_set", "boost_added", "successful_payment", "refunded_payment", "connected_website",
        "passport_data", "proximity_alert_triggered", "video_chat_started", "video_chat_ended",
        "video_chat_scheduled", "video_chat_participants_invited", "web_app_data", "forum_topic_created",
        "new_chat_title", "new_chat_photo", "delete_chat_photo", "giveaway", "giveaway_created", "giveaway_completed",
        "giveaway_winners", "gift", "unique_gift", "paid_message_price_changed", "direct_message_price_changed",
    }
)  # fmt: skip


class BrokenUpdate(ValueError):
    """The update is none of the Bot API. Nothing of it is repeated."""


# ---- an update, read ----


@dataclass(frozen=True, slots=True)
class Typed:
    """Words, exactly as they came."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the menu: the always-present option it asks for, or None for opening the chat."""

    option: str | None


@dataclass(frozen=True, slots=True)
class Tap:
    """An inline button: what it held, how to answer it, and the message it stood under (None when too old)."""

    data: str = field(repr=False)
    callback: str = field(repr=False)
    message_id: int | None


@dataclass(frozen=True, slots=True)
class Place:
    """A shared location, WGS84 degrees; kept nowhere."""

    lat: float = field(repr=False)
    lon: float = field(repr=False)


@dataclass(frozen=True, slots=True)
class Media:
    """A picture, file, voice, contact, poll: not looked at. `group` names the album, `caption` the words under it."""

    group: str | None = field(default=None, repr=False)
    caption: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class FromPerson:
    """Something a person did in their own chat. `inner` names it within the update, whatever the update's number."""

    update_id: int
    inner: str = field(repr=False)
    chat: int = field(repr=False)
    language: str
    message_id: int | None = field(repr=False)
    what: Typed | Command | Tap | Place | Media
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A group or channel, where nothing may ever be said: the bot leaves it."""

    chat: int = field(repr=False)


@dataclass(frozen=True, slots=True)
class Nothing:
    """An update that wants no answer."""


Read: TypeAlias = FromPerson | Elsewhere | Nothing
Json: TypeAlias = Mapping[str, object]


_NESTING = re.compile(rb'"(?:[^"\\]|\\.)*+"|[\[{]|[\]}]', re.DOTALL)


def read_json(body: bytes) -> object:
    """Read one JSON text. Raises BrokenUpdate when it is none, or deeper than any update can be."""
    if body.count(b"[") + body.count(b"{") > MAX_DEPTH and _depth(body) > MAX_DEPTH:
        raise BrokenUpdate("too deep")
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise BrokenUpdate("no JSON") from None


def _depth(body: bytes) -> int:
    deepest = now = 0
    for found in _NESTING.finditer(body):
        if found[0] in (b"[", b"{"):
            now += 1
            deepest = max(deepest, now)
        elif found[0] in (b"]", b"}"):
            now -= 1
    return deepest


def split_updates(body: bytes) -> tuple[bytes, ...]:
    """The updates of an answer to getUpdates, each as its own bytes, so that a broken one spoils no other.

    Raises BrokenUpdate when the answer holds no list of results.
    """
    begin = re.search(rb'"result"\s*:\s*\[', body)
    if begin is None:
        raise BrokenUpdate("no result")
    found: list[bytes] = []
    depth, start = 0, begin.end()
    for token in _NESTING.finditer(body, begin.end()):
        if token[0] in (b"[", b"{"):
            if depth == 0:
                start = token.start()
            depth += 1
        elif token[0] in (b"]", b"}"):
            depth -= 1
            if depth == 0:
                found.append(body[start : token.end()])
            elif depth < 0:
                break
    return tuple(found)


def broken_id(raw: object) -> int | None:
    """The number of an update that could not be read, from its bytes or its JSON; None where it has none."""
    if isinstance(raw, bytes):
        found = re.match(rb'\{\s*"update_id"\s*:\s*([0-9]{1,18})\s*[,}]', raw)
        return None if found is None else int(found[1])
    number = raw.get("update_id") if isinstance(raw, dict) else None
    return number if _is_id(number) else None


def read_update(raw: object) -> Read:
    """What one update means. Raises BrokenUpdate for anything that is no update."""
    if not isinstance(raw, dict) or not _is_id(number := raw.get("update_id")):
        raise BrokenUpdate("no number")
    for kind, held in raw.items():
        match kind:
            case "message" | "edited_message":
                return _message(number, _object(held), edited=kind == "edited_message")
            case "callback_query":
                return _tap(number, _object(held))
            case "channel_post" | "edited_channel_post" | "my_chat_member":
                chat = _object(_object(held).get("chat"))
                left = _gone(_object(held).get("new_chat_member")) if kind == "my_chat_member" else False
                return Nothing() if left or chat.get("type") == "private" else Elsewhere(_id(chat))
            case _:
                continue
    return Nothing()


def _gone(member: object) -> bool:
    return isinstance(member, dict) and member.get("status") in ("left", "kicked")


def _message(number: int, message: Json, *, edited: bool) -> Read:
    chat = _object(message.get("chat"))
    if chat.get("type") != "private":
        return Elsewhere(_id(chat)) if isinstance(chat.get("type"), str) else _broken("no kind of chat")
    sender = message.get("from")
    if isinstance(sender, dict) and sender.get("is_bot") is True:
        return Nothing()
    if not _is_id(message_id := message.get("message_id")):
        raise BrokenUpdate("no message number")
    what = _content(message, edited=edited)
    if what is None:
        return Nothing()
    inner = f"m:{_id(chat)}:{message_id}:{message.get('edit_date')}" if edited else f"m:{_id(chat)}:{message_id}"
    language = language_of(sender.get("language_code") if isinstance(sender, dict) else None)
    return FromPerson(number, inner, _id(chat), language, message_id, what, edited)


def _content(message: Json, *, edited: bool) -> Typed | Command | Place | Media | None:
    text = message.get("text")
    if isinstance(text, str):
        return _typed(text)
    if text is not None:
        raise BrokenUpdate("the text is none")
    if edited and "location" in message:
        return None  # a live location that moves on
    match message.get("location"):
        case {"latitude": int() | float() as lat, "longitude": int() | float() as lon} if "venue" not in message:
            if -90 <= lat <= 90 and -180 <= lon <= 180:
                return Place(float(lat), float(lon))
        case _:
            pass
    if not _SERVICE.isdisjoint(message):
        return None
    group, caption = message.get("media_group_id"), message.get("caption")
    return Media(group if isinstance(group, str) else None, caption if isinstance(caption, str) else None)


def _typed(text: str) -> Typed | Command:
    found = _COMMAND.match(text)
    if found is None:
        return Typed(text)
    name = found[1].lower()
    if name == "start":
        return Command(None)
    return Command(_COMMANDS[name]) if name in _COMMANDS else Typed(text)


def _tap(number: int, query: Json) -> Read:
    sender, callback = _object(query.get("from")), query.get("id")
    if not isinstance(callback, str) or not _is_id(person := sender.get("id")):
        raise BrokenUpdate("a button of nobody")
    if not callback.isascii():
        raise BrokenUpdate("a tap that cannot be answered")  # half a character cannot be sent back
    message, data = query.get("message"), query.get("data")
    message_id: int | None = None
    data = data if isinstance(data, str) else ""
    if isinstance(message, dict):
        chat = _object(message.get("chat"))
        if chat.get("type") not in (None, "private"):
            return Elsewhere(_id(chat))
        if _id(chat) == person:
            message_id = found if _is_id(found := message.get("message_id")) else None
        else:
            data = ""  # a button of another chat means nothing in this one
    language = language_of(sender.get("language_code"))
    return FromPerson(number, f"c:{callback}", person, language, None, Tap(data, callback, message_id))


def _broken(reason: str) -> Read:
    raise BrokenUpdate(reason)


def _object(value: object) -> Json:
    if not isinstance(value, dict):
        raise BrokenUpdate("not an object")
    return value


def _is_id(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and -(2**63) <= value < 2**63


def _id(chat: Json) -> int:
    number = chat.get("id")
    if not _is_id(number):
        raise BrokenUpdate("no chat number")
    return number


def language_of(code: object) -> str:
    """The language of ours that fits an IETF tag; English where none fits (P18)."""
    if not isinstance(code, str) or len(code) > 40:
        return "en"
    tag = code.lower().replace("_", "-")
    base = tag.partition("-")[0]
    base = {"tl": "fil", "zh": "zh-hans"}.get(base, base)
    return next((known for known in LANGUAGES if known.lower() in (tag, base)), "en")


# ---- buttons ----

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_DATA = re.compile(r"([0-9a-z]{1,13}):(.{1,62})", re.DOTALL)
NOTE_DATA = "note"  # under the neutral line: whatever waits is shown
NO_TURN = -1  # the number of no turn: a button that belongs nowhere


def callback_data(seq: int, option: str) -> str:
    """What a button holds: the turn whose screen it stands on (base 36) and its option, at most 64 bytes."""
    digits, rest = "", seq
    while rest or not digits:
        rest, digit = divmod(rest, 36)
        digits = _DIGITS[digit] + digits
    data = f"{digits}:{option}"
    if len(data.encode()) > MAX_DATA:
        raise ValueError("a button holds at most 64 bytes")
    return data


def event_of_tap(data: str, state: State | None, language: str, *, current: bool) -> Event:
    """What a button means. `current`: its screen is still the newest one, so that its turn need not be compared.

    A button that is not ours is one of an earlier screen: it is answered with the current one.
    """
    if data == NOTE_DATA:
        return Chose("person") if state is not None and state.joined else Started(language)
    found = _DATA.fullmatch(data)
    if found is None:
        return Chose("", NO_TURN)
    return Chose(found[2], None if current else int(found[1], 36))


# ---- what is shown, as calls ----

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


def _text(chat: int, text: str) -> SendMessage:
    """A message that cannot be forwarded or saved in the app, opens no link by itself and has no markup."""
    return SendMessage(chat_id=chat, text=text, protect_content=True, link_preview_options=_NO_PREVIEW)


Call: TypeAlias = SendMessage | SendVenue | EditMessageText
Kind: TypeAlias = Literal["text", "screen", "venue"]


@dataclass(frozen=True, slots=True)
class Plan:
    """The calls that show one row, in order, each with the kind under which its message is kept.

    `keyboard` names the reply keyboard that the chat has afterwards; `screen` is the place whose buttons the last
    message holds, or None; `stays`: the last message is not to be overwritten by the next screen; `safety`: it goes first.
    """

    calls: tuple[tuple[Kind, Call], ...]
    keyboard: str | None
    screen: At | None
    safety: bool
    stays: bool = False


class Face:
    """Draws what a chat shows: texts, buttons and keyboards in every language. Made once at start-up; holds no chat."""

    def __init__(self, flow: Flow, speaker: Speaker, directory: Directory) -> None:
        """Take the flow, what says its texts, and the directory whose places are shown on the map."""
        self._flow = flow
        self._speaker = speaker
        self._services: Mapping[str, Service]
        self.know(directory)
        self._always = {choice.id: choice for choice in flow.always}
        self._wishes = {tag: {speaker.say(tag, choice.label): choice.id for choice in flow.always} for tag in CATALOGS}
        self._keyboards: dict[str, ReplyKeyboardMarkup] = {}
        self._fallbacks = {tag: self._numbers(tag) for tag in CATALOGS}

    def know(self, directory: Directory) -> None:
        """Take the directory as it is now: a center has changed it."""
        self._directory = directory
        self._services = {service.id: service for service in directory.services}

    # -- words in --

    def event_of_command(self, option: str | None, language: str) -> Event:
        """What a command, or a key of the reply keyboard, asks for."""
        if option is None:
            return Started(language)
        # As a wish it is met from every screen, also from the one it leads to.
        return Wrote(wish="emergency") if option == "emergency" else Chose(option)

    def event_of_text(self, text: str, locale: str) -> tuple[Event, str | None]:
        """What typed words mean, and the words where they may be passed on (None for a key of the reply keyboard)."""
        label = text.strip()
        if len(label) <= 64:
            ways = (self._wishes.get(locale, {}), *self._wishes.values())
            option = next((labels[label] for labels in ways if label in labels), None)
            if option is not None:
                return self.event_of_command(option, locale), None
        return listen(text, self._directory), text

    def is_wish(self, event: Event) -> bool:
        """Whether an event asks for something always present or tells of danger: that always gets through."""
        match event:
            case Chose(option, _):
                return option in self._always
            case Wrote(signals, wish, _, _):
                return bool(signals) or wish is not None
            case _:
                return False

    # -- words out --

    def fallback(self, locale: str) -> str:
        """The emergency numbers, made at start-up: for the moment when nothing else can be said."""
        return self._fallbacks.get(locale) or self._fallbacks["en"]

    def _numbers(self, tag: str) -> str:
        says = self._flow.screens[At.CARD].says
        return "\n".join(self._speaker.say(tag, part.text) for part in says if isinstance(part, Shown) and part.cites)

    def is_safety(self, payload: Mapping[str, object]) -> bool:
        """Whether a row may save a life: the emergency screen, or the answer to danger heard in a talk."""
        if payload.get("kind") != "show":
            return False
        if At(str(payload["screen"])).public == "emergency":
            return True
        urgent = (self._flow.phrases.heard_in_talk, self._flow.phrases.heard_danger)
        return any(said.text in urgent for said in _says(payload))

    def reply(self, text: str, chat: int) -> Plan:
        """A counselor's words as they are, split where they are too long for one message."""
        parts = [part for part in split_text(_sendable(text)) if part.strip()]
        return Plan(tuple(("text", _text(chat, part)) for part in parts), None, None, safety=False)

    def note(self, locale: str, chat: int) -> SendMessage:
        """The neutral line, the only one that may come unasked, with a button that opens what waits."""
        button = InlineKeyboardButton(text=self._speaker.say(locale, CHECK_NOTES), callback_data=NOTE_DATA)
        call = _text(chat, self._speaker.say(locale, self._flow.phrases.new_note))
        call.reply_markup = InlineKeyboardMarkup(inline_keyboard=[[button]])
        return call

    def notice(self, text: str, chat: int) -> SendMessage:
        """One line by itself."""
        return _text(chat, text)

    def show(
        self,
        payload: Mapping[str, object],
        state: State,
        given: Given,
        chat: int,
        *,
        keyboard: str | None = None,
        drawn: At | None = None,
        edit: int | None = None,
    ) -> Plan:
        """Sentences and places, with the buttons of the screen they belong to.

        `state` is the one after their turn. `keyboard` names the reply keyboard that the chat has, `drawn` the screen
        whose buttons it saw last, `edit` the message that may be written over, each None where that is not known.
        """
        locale, screen = str(payload["locale"]), At(str(payload["screen"]))
        paragraphs, pin = self._paragraphs(payload, locale)
        if screen in (At.KEPT, At.FORGET):
            paragraphs = [*paragraphs, self._speaker.say(locale, LAST_TWO_DAYS)]
        safety = self.is_safety(payload)
        if [said.text for said in _says(payload)] == [self._flow.phrases.new_note]:
            return Plan((("text", self.note(locale, chat)),), keyboard, None, safety)
        if screen is At.LEFT:
            # The keyboard would still tell what this was: whoever writes anything begins again.
            calls = self._messages(chat, paragraphs, None, ReplyKeyboardRemove(remove_keyboard=True))
            return Plan(tuple(("text", call) for call in calls), "", None, safety)
        arrives = state.at is screen and (bool(payload.get("anew")) or drawn is not screen)
        buttons = self._buttons(state, given, locale, self._map_link(payload)) if arrives else None
        wanted, keys = self._keyboard(state, locale)
        if arrives and len(paragraphs) == 1 and keyboard is not None and keyboard.partition(":")[0] != locale:
            # Whoever changes the language can read "Emergency" at once: the keys need a message of their own.
            paragraphs = [CATALOGS[locale].own_name, *paragraphs]
        new_keys = arrives and wanted != keyboard and (len(paragraphs) > 1 or buttons is None)
        stays = screen is At.SERVICES
        if edit is not None and arrives and not new_keys and pin is None and not stays:
            parts = split_text("\n\n".join(paragraphs))
            if len(parts) == 1:
                call = EditMessageText(
                    chat_id=chat,
                    message_id=edit,
                    text=parts[0],
                    reply_markup=buttons,
                    link_preview_options=_NO_PREVIEW,
                )
                return Plan((("screen", call),), keyboard, screen, safety)
        calls = self._messages(chat, paragraphs, buttons, keys if new_keys else None)
        named: list[tuple[Kind, Call]] = [("text", call) for call in calls]
        if named and arrives:
            named[-1] = ("screen", calls[-1])
        if pin is not None:
            named.insert(max(0, len(named) - 1), ("venue", pin.model_copy(update={"chat_id": chat})))
        return Plan(tuple(named), wanted if new_keys else keyboard, screen if arrives else None, safety, stays)

    def _messages(
        self,
        chat: int,
        paragraphs: Sequence[str],
        buttons: InlineKeyboardMarkup | None,
        keys: ReplyKeyboardMarkup | ReplyKeyboardRemove | None,
    ) -> list[SendMessage]:
        """Paragraphs as messages. One message carries either buttons or keys, so both need two."""
        if keys is not None and buttons is not None:
            first = split_text(paragraphs[0])
            rest = split_text("\n\n".join(paragraphs[1:]))
            parts = [*first, *rest]
        else:
            parts = split_text("\n\n".join(paragraphs))
        parts = [part for part in parts if part.strip()]
        calls = [_text(chat, part) for part in parts]
        if calls and keys is not None:
            calls[0].reply_markup = keys
        if calls and buttons is not None:
            calls[-1].reply_markup = buttons
        return calls

    def _map_link(self, payload: Mapping[str, object]) -> str | None:
        for part in _list(payload.get("items")):
            match part:
                case {"map": str(service)} if service in self._services:
                    return self._services[service].map_link
                case _:
                    continue
        return None

    def _buttons(
        self, state: State, given: Given, locale: str, map_link: str | None = None
    ) -> InlineKeyboardMarkup | None:
        shown = options(self._flow, state, given)
        if state.easy_words:
            inline = [choice for choice in shown if choice.id not in ("emergency", "leave")]
        else:
            inline = [choice for n, choice in enumerate(shown) if choice.id not in self._always or n == 0]
        rows: list[list[InlineKeyboardButton]] = []
        if map_link is not None:
            rows.append([InlineKeyboardButton(text=self._speaker.say(locale, OPEN_MAP), url=map_link)])
        beside = False
        for choice in inline:
            text = self._speaker.say(locale, choice.label)
            button = InlineKeyboardButton(text=text, callback_data=callback_data(state.seq, choice.id))
            # Names of places are short and many: two beside each other keep the question in sight.
            short = choice.id.partition(":")[0] in ("province", "district") and len(text) <= SHORT_LABEL
            if short and beside:
                rows[-1].append(button)
                beside = False
            else:
                rows.append([button])
                beside = short
        return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None

    def _keyboard(self, state: State, locale: str) -> tuple[str, ReplyKeyboardMarkup]:
        """What is always at hand, as keys under the typing field; help first, then a person and leaving, then the rest."""
        place = self._flow.screens[state.at].asks == "place" and state.at is not At.SERVICES
        name = f"{locale}:{'easy' if state.easy_words else 'all'}:{'place' if place else ''}"
        if name not in self._keyboards:
            rest = [name for name in self._always if name not in ("emergency", "person", "leave")]
            rows = [["emergency"], ["leave"]]
            if not state.easy_words:
                rows = [["emergency"], ["person", "leave"], *(rest[at : at + 2] for at in range(0, len(rest), 2))]
            keys = [
                [KeyboardButton(text=self._speaker.say(locale, self._always[one].label)) for one in row] for row in rows
            ]
            if place:
                where = KeyboardButton(text=self._speaker.say(locale, USE_LOCATION), request_location=True)
                keys.insert(1, [where])
            self._keyboards[name] = ReplyKeyboardMarkup(keyboard=keys, resize_keyboard=True, is_persistent=True)
        return name, self._keyboards[name]

    def _paragraphs(self, payload: Mapping[str, object], locale: str) -> tuple[list[str], SendVenue | None]:
        paragraphs: list[str] = []
        pin: SendVenue | None = None
        for part in _list(payload.get("items")):
            match part:
                case {"say": dict() as raw}:
                    said = say_from_json(raw)
                    line = self._speaker.say(locale, said.text, said.args)
                    if line.startswith("•") and paragraphs and paragraphs[-1].startswith("•"):
                        paragraphs[-1] += f"\n{line}"
                    else:
                        paragraphs.append(line)
                case {"services": dict() as found}:
                    lines = _list(found.get("helplines"))
                    services = [
                        as_known_now(one, self._directory)
                        for one in _list(found.get("services"))
                        if str(one["id"]) in self._services
                    ]
                    near = bool(found.get("from_here"))
                    cards = [self._service(one, locale, from_here=near) for one in services]
                    numbers = ["\n".join(self._helpline(one, locale) for one in lines)] if lines else []
                    paragraphs += [*numbers, *cards] if found.get("helpline_first") else [*cards, *numbers]
                    pin = pin or self._pin(services, locale)
                case _:
                    continue
        return [_sendable(paragraph) for paragraph in paragraphs], pin

    def _service(self, raw: Mapping[str, object], locale: str, *, from_here: bool) -> str:
        say, why = self._speaker.say, [str(code) for code in _list(raw["why"])]
        korean, english = str(raw["name"]), str(raw["name_en"])
        opening, until = hours_line(raw, locale)
        km = raw["km"]
        far = distance(float(km), exact=from_here and bool(raw.get("exact"))) if isinstance(km, int | float) else None
        away = f"{say(locale, DISTANCE, (('km', own_name(far)),))} · " if far is not None else ""
        checked = raw.get("checked")
        about, date = (CHECKED, checked) if checked else (AS_OF, raw["as_of"])
        lines = [
            korean if locale.startswith("ko") else f"{english}\n{korean}",
            *(_callable(str(number)) for number in (raw["phone"], raw.get("phone_alt")) if number),
            f"{away}{say(locale, opening, until)}",
            *(say(locale, PLACE_WHY[code]) for code in why if code in PLACE_WHY),
            *self._address(raw, locale),
            say(locale, about, (("date", own_name(str(date))),)),
        ]
        return "\n".join(lines)

    def _address(self, raw: Mapping[str, object], locale: str) -> tuple[str, ...]:
        """The Korean address, to be shown to a driver, with its reading for whoever does not read Korean."""
        if not raw.get("address_ko"):
            return ()
        known = None if locale.startswith("ko") else reading(self._directory, str(raw["id"]))
        return (str(raw["address_ko"]), *([f"({known})"] if known else []))

    def _helpline(self, raw: Mapping[str, object], locale: str) -> str:
        helpline = self._directory.helpline_of_id[str(raw["id"])]
        why = HELPLINES.get(helpline.id)
        number = str(raw["number"])
        name = helpline.name_ko if locale.startswith("ko") else helpline.name_en
        name = name.replace(number, "").strip()  # some carry their number
        return f"{_callable(number)} {name}" + (f": {self._speaker.say(locale, why)}" if why else "")

    def _pin(self, services: Sequence[Mapping[str, object]], locale: str) -> SendVenue | None:
        """The first place whose point on the map is its door. Elsewhere a pin would mislead."""
        for raw in services:
            found = self._services.get(str(raw["id"]))
            if found is None or found.lat is None or found.lon is None or not found.door_known:
                continue
            name = found.name_ko if locale.startswith("ko") else f"{found.name_en} ({found.name_ko})"
            address = found.address_ko or found.name_ko
            return SendVenue(
                chat_id=0,
                latitude=found.lat,
                longitude=found.lon,
                title=name,
                address=address,
                protect_content=True,
            )
        return None


def _says(payload: Mapping[str, object]) -> Iterator[Say]:
    for part in _list(payload.get("items")):
        match part:
            case {"say": dict() as raw}:
                yield say_from_json(raw)
            case _:
                continue


def _list(value: object) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else ()


def _callable(number: str) -> str:
    """A number as people know it, and as a telephone abroad dials it, which Telegram makes a link."""
    return f"{number} (+82-{number[1:]})" if number.startswith("0") else number


def _sendable(text: str) -> str:
    """A text that fits into JSON and a message: halves of characters and NUL cannot be sent."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "")


# ---- splitting ----

# Digits that may belong to one telephone number, with and without blanks between them.
_NUMBER = re.compile(r"\+?[0-9(](?:[ ().·–-]{0,2}[0-9])*")
_TIGHT_NUMBER = re.compile(r"\+?[0-9](?:[().·–-]{0,2}[0-9])*")
_JOINERS = frozenset("\u200d\u200c\u2060")
_MARKS = frozenset({"Mn", "Me", "Mc"})
# Vowels that stand behind their consonant and belong to it, though their category is "letter" (UAX #29, SpacingMark).
_BELONGS = frozenset("\u0e33\u0eb3")


def split_text(text: str, most: int = MAX_UNITS) -> list[str]:
    """A text in parts of at most `most` UTF-16 units; together they are the text.

    It is cut behind a paragraph, else a line, a sentence, a word, else between characters that do not belong together;
    never inside a telephone number, as long as there is any other place.
    """
    parts: list[str] = []
    while _units(text) > most:
        cut = _cut(text, _prefix(text, most))
        parts.append(text[:cut])
        text = text[cut:]
    if text or not parts:
        parts.append(text)
    return parts


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _prefix(text: str, most: int) -> int:
    """How many characters at most fit into so many units."""
    units = 0
    for at, character in enumerate(text):
        units += 2 if ord(character) > 0xFFFF else 1
        if units > most:
            return at
    return len(text)


_BREAKS = (
    re.compile(r"\n\n"),
    re.compile(r"\n"),
    re.compile(r"[.!?。！？…។။](?=\s)|[。！？]"),
    re.compile(r"\s"),
)


def _cut(text: str, end: int) -> int:
    """The best place for a cut at or before `end`, not in the first half where that can be."""
    near = max(0, end - 256)
    for number in (_NUMBER, _TIGHT_NUMBER, None):
        found = number.finditer(text, near, end + 256) if number is not None else ()
        inside = {at for one in found for at in range(one.start() + 1, one.end())}
        for pattern in _BREAKS:
            ends = [one.end() for one in pattern.finditer(text, end // 2, end)]
            good = next((at for at in reversed(ends) if at not in inside and _apart(text, at)), None)
            if good is not None:
                return good
        for at in range(end, near, -1):
            if at not in inside and _apart(text, at):
                return at
    return end


def _apart(text: str, at: int) -> bool:
    """Whether two characters may be torn apart before this place: a strict reading of UAX #29."""
    if at >= len(text):
        return True
    before, after = text[at - 1], text[at]
    if unicodedata.category(after) in _MARKS or after in _JOINERS or after in _BELONGS or before in _JOINERS:
        return False
    if unicodedata.category(before) in _MARKS and unicodedata.combining(before) == 9:  # a virama joins two letters
        return False
    code, last = ord(after), ord(before)
    if 0x1F3FB <= code <= 0x1F3FF or 0xE0020 <= code <= 0xE007F or (before == "\r" and after == "\n"):
        return False
    if _jamo(code) and (_jamo(last) or 0xAC00 <= last <= 0xD7A3):
        return False
    if _flag(last) and _flag(code):
        run = 0
        while run < at and _flag(ord(text[at - 1 - run])):
            run += 1
        return run % 2 == 0
    return not (0xD800 <= last <= 0xDBFF and 0xDC00 <= code <= 0xDFFF)


def _jamo(code: int) -> bool:
    return 0x1100 <= code <= 0x11FF or 0xA960 <= code <= 0xA97F or 0xD7B0 <= code <= 0xD7FF


def _flag(code: int) -> bool:
    return 0x1F1E6 <= code <= 0x1F1FF


# ---- the profile ----


@dataclass(frozen=True, slots=True)
class Profile:
    """What the bot says of itself in chat lists, in one language ("" for all others). Whoever holds the phone sees it."""

    language: str
    name: str
    description: str
    short_description: str
    commands: tuple[tuple[str, str], ...]


def profiles(speaker: Speaker, name: str) -> tuple[Profile, ...]:
    """The profile in every language whose catalog has its words; English for all others."""
    made = []
    for tag, code in (("en", ""), *((tag, _iso(tag)) for tag in LANGUAGES if tag != "en")):
        if tag != "en" and not all(speaker.catalogs.has(tag, text) for text in (ABOUT, ABOUT_SHORT, MENU_HELP)):
            continue
        say = speaker.say
        commands = tuple((command, say(tag, text)) for command, text in _MENU)
        made.append(Profile(code, name, say(tag, ABOUT), say(tag, ABOUT_SHORT), commands))
    return tuple(made)


def _iso(tag: str) -> str:
    """Telegram's two letters of a language."""
    return {"zh-Hans": "zh", "fil": "tl"}.get(tag, tag)


def in_room(state: State | None) -> bool:
    """Whether what is typed now goes to a counselor."""
    return state is not None and state.at in ROOM and state.joined
