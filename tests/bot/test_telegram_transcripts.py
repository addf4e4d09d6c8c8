"""The committed conversations on a phone in Telegram: each is played as the raw updates that a phone would send, and what
comes back is held against what the terminal says to the same person. No network.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiogram.methods import EditMessageText, SendMessage, SendVenue
from aiogram.types import InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove

from bot.machine import ConversationMachine, Duty
from bot.telegram_codec import (
    MAX_UNITS,
    Command,
    Face,
    FromPerson,
    Place,
    Plan,
    Tap,
    Typed,
    callback_data,
    event_of_tap,
    in_room,
    read_json,
    read_update,
)
from bot.words import LAST_TWO_DAYS
from dialogs.at import At
from dialogs.events import Chose, CounselorClaimed, CounselorReplied, Event, SharedPlace, Started, Waited
from dialogs.flows import FLOW
from dialogs.state import State
from dialogs.step import ROOM
from shell.machine import Deliver, Erase
from tests.dialogs.test_transcripts import DIRECTORY, FILES, SPEAKER, Raw, read, sitting

CHAT = 4242
MOST_PAGES = 10  # in easy words a screen shows a few options at a time
ALWAYS = {choice.id for choice in FLOW.always}
FACE = Face(FLOW, SPEAKER, DIRECTORY)
DOORS = {one.id for one in DIRECTORY.services if one.door_known}


@dataclass
class Screen:
    """A message that carries inline buttons: what each holds, by the option it stands for."""

    message_id: int
    data: dict[str, str]


@dataclass
class Phone:
    """The person's side of one chat, and behind it the codec and the conversation.

    What is kept of the chat between two turns is what the sender keeps: the name of the keyboard, the screen seen last,
    and the message that may be written over.
    """

    locale: str
    now: datetime
    machine: ConversationMachine
    data: bytes | None = None
    at: At = At.OPENING
    updates: int = 0
    messages: int = 0
    replies: list[str] = field(default_factory=list)
    keyboard: str | None = None
    drawn: At | None = None
    newest: int | None = None
    screens: list[Screen] = field(default_factory=list)
    reply_keys: list[str] = field(default_factory=list)
    sent: list[SendMessage | SendVenue | EditMessageText] = field(default_factory=list)
    arrived: bool = False

    @property
    def state(self) -> State:
        state = self.machine.start() if self.data is None else self.machine.load(self.data)
        assert isinstance(state, State)
        return state

    # -- what the person does --

    def does(self, act: Raw) -> None:
        """One line of a transcript, as it happens to a chat; `sent` and `arrived` tell what came of it."""
        self.sent, self.arrived = [], False
        match act["type"]:
            case "start":
                self._hears({"message": self._message(text="/start")})
            case "chose":
                self._chooses(act["option"])
            case "wrote":
                self._hears({"message": self._message(text=act["text"])})
            case "place":
                location = {"latitude": act["lat"], "longitude": act["lon"], "horizontal_accuracy": 20.0}
                self._hears({"message": self._message(location=location)})
            case "counselor":
                self._counselor(act["text"])
            case "wait":
                self.now += timedelta(seconds=act["seconds"])
                self._plays([Waited(int(act["seconds"]))], edit=None)
            case _:
                raise AssertionError("no such act")

    def _chooses(self, option: str) -> None:
        """Tap where the option stands: on the newest screen, under the text box, on an old screen, or nowhere."""
        if self.data is None:
            self._hears({"message": self._message(text="/start")})  # the chat is empty: there is nothing to tap
        for _ in range(MOST_PAGES if self.state.easy_words else 0):
            if option in self.screens[-1].data or option in {means(key, self.state.locale) for key in self.reply_keys}:
                break
            self._taps(self.screens[-1].data["more"], self.screens[-1].message_id)
        self.sent, self.arrived = [], False
        standing = self.screens[-1] if self.screens else None
        if standing is not None and option in standing.data:
            self._taps(standing.data[option], standing.message_id)
            return
        key = next((label for label in self.reply_keys if means(label, self.state.locale) == option), None)
        if key is not None:
            self._hears({"message": self._message(text=key)})
            return
        old = next((one for one in reversed(self.screens) if option in one.data), None)
        data = callback_data(self.state.seq, option) if old is None else old.data[option]
        self._taps(data, 1 if old is None else old.message_id)

    def _taps(self, data: str, message_id: int) -> None:
        chat = {"id": CHAT, "type": "private", "first_name": "Person"}
        message = {"message_id": message_id, "date": int(self.now.timestamp()), "chat": chat, "text": "…"}
        query = {"id": f"4{self.updates}", "from": self._user(), "message": message, "chat_instance": "7", "data": data}
        self._hears({"callback_query": query})

    def _user(self) -> dict[str, object]:
        return {"id": CHAT, "is_bot": False, "first_name": "Person", "language_code": self.locale}

    def _message(self, **content: object) -> dict[str, object]:
        self.messages += 1
        chat = {"id": CHAT, "type": "private", "first_name": "Person"}
        date = int(self.now.timestamp())
        return {"message_id": self.messages, "from": self._user(), "chat": chat, "date": date, **content}

    # -- from the wire to the conversation --

    def _hears(self, update: dict[str, object]) -> None:
        self.updates += 1
        raw = json.dumps({"update_id": self.updates, **update}).encode()
        heard = read_update(read_json(raw))
        assert isinstance(heard, FromPerson)
        assert (heard.chat, heard.update_id, heard.edited) == (CHAT, self.updates, False)
        assert heard.language == self.locale
        edit = None
        match heard.what:
            case Typed(text):
                event, _ = FACE.event_of_text(text, self.state.locale)
            case Command(option):
                event = FACE.event_of_command(option, self.locale)
            case Tap(data, _, message_id):
                current = self.drawn is self.state.at and in_room(self.state)
                event = event_of_tap(data, self.state, self.locale, current=current)
                edit = message_id if message_id == self.newest else None
            case Place(lat, lon):
                event = SharedPlace(lat, lon)
            case _:
                raise AssertionError("no transcript sends pictures")
        if edit is None:
            self.newest = None
        begins = self.data is None and not isinstance(event, Started)
        self._plays([Started(self.locale), event] if begins else [event], edit=edit)

    def _counselor(self, text: str) -> None:
        if self.state.at not in ROOM:
            return
        self.replies.append(text)
        reply = CounselorReplied(len(self.replies) - 1)
        self._plays([reply] if self.state.claimed else [CounselorClaimed(), reply], edit=None)

    def _plays(self, events: list[Event], *, edit: int | None) -> None:
        rows: list[tuple[dict[str, Any], State]] = []
        for event in events:
            outcome = self.machine.step(self.state, event, self.now)
            assert isinstance(outcome.state, State)
            self.at = outcome.state.at
            rows += [(dict(order.payload), outcome.state) for order in outcome.orders if isinstance(order, Deliver)]
            self.data = None if Erase() in outcome.orders else self.machine.dump(outcome.state)
        anew = [n for n, (payload, _) in enumerate(rows) if payload.get("anew")]
        for n, (payload, state) in enumerate(rows):
            if payload.get("anew") and n != anew[-1]:
                continue  # the sender passes over a screen that is followed by another
            self._shows(payload, state, edit)

    # -- what comes back --

    def _shows(self, payload: dict[str, Any], state: State, edit: int | None) -> None:
        match payload["kind"]:
            case "erase":
                self.screens, self.drawn, self.newest = [], None, None
            case "reply":
                self._takes(FACE.reply(self.replies[payload["note"]], CHAT))
                self.newest = None
            case _:
                given = self.machine.given(self.now)
                over = edit if payload["anew"] and edit is not None and edit == self.newest else None
                plan = FACE.show(payload, state, given, CHAT, keyboard=self.keyboard, drawn=self.drawn, edit=over)
                last = self._takes(plan)
                self.keyboard = plan.keyboard
                if plan.screen is not None:
                    self.drawn, self.arrived = plan.screen, True
                self.newest = last if plan.screen is not None and not plan.stays else None

    def _takes(self, plan: Plan) -> int:
        message_id = self.messages
        assert plan.calls
        for _, call in plan.calls:
            sendable(call)
            self.sent.append(call)
            if isinstance(call, EditMessageText):
                assert call.message_id is not None
                message_id = call.message_id
                self.screens = [one for one in self.screens if one.message_id != message_id]
            else:
                self.messages += 1
                message_id = self.messages
            markup = call.reply_markup
            if isinstance(markup, InlineKeyboardMarkup):
                data = [button.callback_data or "" for row in markup.inline_keyboard for button in row]
                self.screens.append(Screen(message_id, {one.partition(":")[2]: one for one in data}))
            elif isinstance(markup, ReplyKeyboardMarkup):
                self.reply_keys = [button.text for row in markup.keyboard for button in row]
            elif isinstance(markup, ReplyKeyboardRemove):
                self.reply_keys = []
        return message_id

    def texts(self) -> list[str]:
        return [call.text for call in self.sent if not isinstance(call, SendVenue)]


def means(label: str, locale: str) -> str | None:
    """The always-present option that a key of the reply keyboard asks for."""
    event, words = FACE.event_of_text(label, locale)
    if words is not None:
        return None
    return event.option if isinstance(event, Chose) else "emergency"


def sendable(call: SendMessage | SendVenue | EditMessageText) -> None:
    """Telegram would take this call: its limits, and ours."""
    assert call.chat_id == CHAT
    if not isinstance(call, SendVenue):
        assert 1 <= len(call.text.encode("utf-16-le")) // 2 <= MAX_UNITS
        assert call.text.strip()
    if not isinstance(call, EditMessageText):
        assert call.protect_content is True
    if isinstance(call.reply_markup, InlineKeyboardMarkup):
        for row in call.reply_markup.inline_keyboard:
            for button in row:
                assert button.text.strip()
                assert 1 <= len((button.callback_data or "").encode()) <= 64


def words(texts: list[str]) -> list[str]:
    return " ".join(texts).split()


def own(options: list[str]) -> list[str]:
    """The options of a screen itself; one that is always present counts only where the screen puts it first."""
    return [option for n, option in enumerate(options) if n == 0 or option not in ALWAYS]


def phone_of(story: Raw) -> Phone:
    machine = ConversationMachine(FLOW, DIRECTORY, Duty(story["duty"]))
    return Phone(story["locale"], datetime.fromisoformat(story["now"]), machine)


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_the_same_conversation_in_telegram_says_the_same(path: Path) -> None:
    story = read(path)
    terminal, phone = sitting(story), phone_of(story)
    for turn in story["turns"]:
        answer: Any = terminal.take(turn["in"])
        phone.does(turn["in"])
        assert phone.at.public == turn["out"]["screen"]
        assert not phone.arrived or phone.drawn is phone.at
        said = [one["text"] for one in answer["says"] if one["id"] != "helplines"]
        assert [one["id"] for one in answer["says"]] == turn["out"]["says"]
        if phone.at in (At.KEPT, At.FORGET):
            said.append(SPEAKER.say(phone.state.locale, LAST_TWO_DAYS))  # what only a chat in Telegram has to say
        if turn["out"]["services"] or "helplines" in turn["out"]["says"]:
            in_this_order(phone.texts(), said)
            shows_places(phone, answer)
        else:
            assert words(phone.texts()) == words(said)
            assert not any(isinstance(call, SendVenue) for call in phone.sent)


def in_this_order(texts: list[str], said: list[str]) -> None:
    """Each sentence stands in what was sent, after the one before it."""
    whole, at = "\n\n".join(texts), 0
    for one in said:
        found = whole.find(one, at)
        assert found >= 0, one
        at = found + len(one)


def shows_places(phone: Phone, answer: Any) -> None:
    shown, others = answer["services"][:1], answer["services"][1:]
    in_this_order(phone.texts(), [one["name"] for one in shown])
    whole = "\n\n".join(phone.texts())
    for one in shown:
        assert one["phone"] is None or one["phone"] in whole
    assert not any(one["name"] in whole for one in others), "one good place, not a list"
    numbers = next(one["text"] for one in answer["says"] if one["id"] == "helplines")
    assert all(number in whole for number in filter(None, numbers.split(", ")))
    pins = [call for call in phone.sent if isinstance(call, SendVenue)]
    assert len(pins) == any(one["id"] in DOORS for one in shown)


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_every_option_of_every_screen_is_within_reach_of_a_thumb(path: Path) -> None:
    story = read(path)
    phone = phone_of(story)
    for turn in story["turns"]:
        phone.does(turn["in"])
        options, acted = turn["out"]["options"], turn["in"]["type"] in ("start", "chose", "place")
        if turn["out"]["screen"] == At.LEFT.public:
            assert phone.reply_keys == []  # they would tell what this was
            assert phone.screens == []
            continue
        assert phone.arrived or not acted
        keys = {means(label, phone.state.locale) for label in phone.reply_keys}
        assert {"emergency", "leave"} <= keys
        if not phone.arrived:
            continue
        buttons = list(phone.screens[-1].data)
        if phone.state.easy_words:
            assert buttons == [option for option in options if option not in ("emergency", "leave")]
        else:
            assert buttons == own(options)
            assert set(options) - set(buttons) <= keys


@pytest.mark.parametrize(
    "way", [("begin",), ("begin", "yes", "next"), ("find",), ("begin", "yes", "next", "stalking", "adult")]
)
def test_whoever_changes_the_language_can_read_the_key_for_an_emergency_at_once(way: tuple[str, ...]) -> None:
    phone = phone_of({"locale": "ko", "now": "2026-11-20T21:00+09:00", "duty": 1})
    phone.does({"type": "start"})
    for option in (*way, "language", "lang:en"):
        phone.does({"type": "chose", "option": option})
    english = [SPEAKER.say("en", choice.label) for choice in FLOW.always]
    assert phone.reply_keys[0] == "Emergency"
    assert sorted(phone.reply_keys) == sorted(english)
    assert phone.screens[-1].data


def test_a_sentence_that_is_left_out_or_out_of_order_is_caught() -> None:
    in_this_order(["One.\n\nTwo.", "Three."], ["One.", "Two.", "Three."])
    for said in (["One.", "Four."], ["Two.", "One."], ["Three.", "Three."]):
        with pytest.raises(AssertionError):
            in_this_order(["One.\n\nTwo.", "Three."], said)
    story = read(FILES[0])
    phone, terminal = phone_of(story), sitting(story)
    phone.does(story["turns"][0]["in"])
    answer: Any = terminal.take(story["turns"][0]["in"])
    assert words(phone.texts()) != words([one["text"] for one in answer["says"]][1:])
