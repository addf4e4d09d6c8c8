"""Promises of what the Telegram bot reads and shows, without any network: vectors, and properties over everything else."""

from __future__ import annotations

import functools
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiogram.client.default import Default
from aiogram.methods import EditMessageText, SendMessage, SendVenue
from aiogram.types import InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.machine import ConversationMachine, Duty
from bot.process import load_speaker
from bot.telegram_codec import (
    CHECK_NOTES,
    MAX_UNITS,
    SHORT_LABEL,
    BrokenUpdate,
    Face,
    Plan,
    callback_data,
    event_of_tap,
    language_of,
    read_json,
    read_update,
    split_text,
    split_updates,
)
from bot.telegram_sender import call_json
from dialogs.at import At
from dialogs.codec import shown_to_json
from dialogs.effects import ShowMap
from dialogs.events import (
    Chose,
    CounselorClaimed,
    CounselorClosed,
    CounselorReplied,
    CounselorReturned,
    Event,
    SentMedia,
    SharedPlace,
    Started,
    Waited,
    Wrote,
)
from dialogs.facts import Fact
from dialogs.flows import FLOW
from dialogs.flows.always import PHRASES
from dialogs.state import State
from dialogs.step import look, options, start
from locales import LANGUAGES
from referral_directory import load_directory
from shell.machine import Deliver
from shell.settings import Settings

VECTORS = json.loads((Path(__file__).parent / "telegram_codec_vectors.json").read_text("utf-8"))
NOON = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
CHAT = 4242
ALWAYS = {choice.id for choice in FLOW.always}


@functools.cache
def machine() -> ConversationMachine:
    return ConversationMachine(FLOW, load_directory(), Duty(on_duty=1))


@functools.cache
def face() -> Face:
    return Face(FLOW, load_speaker(Settings(practice=True)), machine().directory)


def say(locale: str, text: Any) -> str:
    return load_speaker_once().say(locale, text)


@functools.cache
def load_speaker_once() -> Any:
    return load_speaker(Settings(practice=True))


# ---- an update, read ----


def told(read: object) -> dict[str, object]:
    """What a vector compares: the kinds and the values, by name."""
    made: dict[str, object] = {"is": type(read).__name__}
    for name in ("update_id", "inner", "chat", "language", "message_id", "edited"):
        if hasattr(read, name):
            made[name] = getattr(read, name)
    what = getattr(read, "what", None)
    if what is not None:
        names = type(what).__slots__
        made["what"] = {"is": type(what).__name__} | {name: getattr(what, name) for name in names}
    return made


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_every_update_means_what_its_vector_says(vector: dict[str, Any]) -> None:
    if vector["means"] == "broken":
        with pytest.raises(BrokenUpdate):
            read_update(vector["update"])
    else:
        assert told(read_update(vector["update"])) == vector["means"]


def test_there_are_vectors_for_every_meaning() -> None:
    kinds = {vector["means"] if isinstance(vector["means"], str) else vector["means"]["is"] for vector in VECTORS}
    whats = {vector["means"]["what"]["is"] for vector in VECTORS if "what" in vector["means"]}
    assert kinds == {"broken", "FromPerson", "Elsewhere", "Nothing"}
    assert whats == {"Typed", "Command", "Tap", "Place", "Media"}


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)


@st.composite
def mutated(draw: st.DrawFn) -> Any:
    """A good update with something in it that is not."""
    raw = json.loads(json.dumps(draw(st.sampled_from(VECTORS))["update"]))
    places: list[tuple[Any, Any]] = []

    def walk(value: Any) -> None:
        for key, inner in (
            value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        ):
            places.append((value, key))
            walk(inner)

    walk(raw)
    for _ in range(draw(st.integers(1, 3)) if places else 0):
        holder, key = draw(st.sampled_from(places))
        holder[key] = draw(values)
    return raw


@given(mutated() | values)
@settings(max_examples=500, deadline=None)
def test_nothing_but_broken_comes_of_anything(raw: Any) -> None:
    said_of_it = ""
    try:
        read_update(raw)
    except BrokenUpdate as error:
        said_of_it = str(error)
    assert len(said_of_it) < 30  # it repeats nothing


@given(st.lists(st.sampled_from(VECTORS), max_size=5), st.integers(0, 3), st.booleans())
def test_a_list_of_updates_comes_apart_as_it_was_put_together(
    vectors: list[Any], blanks: int, ascii_only: bool
) -> None:
    updates = [vector["update"] for vector in vectors if isinstance(vector["update"], dict)]
    body = json.dumps({"ok": True, "result": updates}, indent=blanks or None, ensure_ascii=ascii_only)
    parts = split_updates(body.encode("utf-8", "surrogatepass"))
    assert [json.loads(part) for part in parts] == updates


def test_depth_is_bounded_and_strings_may_hold_brackets() -> None:
    assert read_json(json.dumps({"text": "[{" * 2_000}).encode()) == {"text": "[{" * 2_000}
    assert read_json(json.dumps([[[]]] * 500).encode())
    for body in (b"[" * 65 + b"]" * 65, b'{"a":' * 70 + b"1" + b"}" * 70, b"\xff", b"1" * 5_000):
        with pytest.raises(BrokenUpdate):
            read_json(body)


@pytest.mark.parametrize(
    ("code", "tag"),
    [
        ("ko", "ko"), ("ko-KR", "ko"), ("en-US", "en"), ("zh-hans", "zh-Hans"), ("zh-TW", "zh-Hans"), ("fil", "fil"),
        ("tl", "fil"), ("pt-br", "en"), (None, "en"), (5, "en"), ("", "en"), ("x" * 1_000, "en"), ("vi", "vi"),
    ],
)  # fmt: skip
def test_the_language_of_the_phone_is_met(code: object, tag: str) -> None:
    assert language_of(code) == tag


# ---- buttons ----


def all_options() -> set[str]:
    given_now = machine().given(NOON)
    found = {"more", *ALWAYS}
    for at in FLOW.screens:
        for facts in ((), ((Fact.PROVINCE, ("41",)),)):
            state = start(FLOW, "ko")._replace(at=at, facts=facts)
            found |= {choice.id for choice in options(FLOW, state, given_now)}
        found |= {option.id for option in FLOW.screens[at].options}
    return found


def test_every_button_fits_and_comes_back_as_it_was() -> None:
    names = all_options()
    assert len(names) > 100
    for seq in (0, 1, 35, 36, 10**6, 36**7):
        for name in names:
            data = callback_data(seq, name)
            assert len(data.encode()) <= 64
            assert event_of_tap(data, None, "ko", current=False) == Chose(name, seq)
            assert event_of_tap(data, None, "ko", current=True) == Chose(name, None)


@given(st.text(max_size=64))
@settings(deadline=None)
def test_any_button_is_an_event(data: str) -> None:
    assert isinstance(event_of_tap(data, None, "ko", current=False), Chose | Started)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_key_is_understood_in_every_language(locale: str) -> None:
    for choice in FLOW.always:
        label = say(locale, choice.label)
        wanted = Wrote(wish="emergency") if choice.id == "emergency" else Chose(choice.id)
        for tag in (locale, "en", "ko"):
            assert face().event_of_text(f" {label}\n", tag) == (wanted, None)
            assert face().is_wish(wanted)


# ---- what is shown ----


def whole_call(value: Any) -> Any:
    """What a call holds, but for the places where a default of the bot would stand."""
    if isinstance(value, dict):
        return {name: whole_call(inner) for name, inner in value.items() if not isinstance(inner, Default)}
    return [whole_call(inner) for inner in value] if isinstance(value, list) else value


def calls_are_sendable(plan: Plan, locale: str) -> None:
    assert plan.calls
    for _, call in plan.calls:
        assert call.chat_id == CHAT
        whole = whole_call(call.model_dump(exclude_none=True, warnings=False))
        assert json.loads(call_json(call)) == whole, "nothing that Telegram wants to read is left out"
        if isinstance(call, SendMessage | EditMessageText):
            assert call.text.strip()
            assert units(call.text) <= MAX_UNITS
            assert not hasattr(call, "parse_mode") or not isinstance(call.parse_mode, str)
        markup = call.reply_markup
        if isinstance(markup, InlineKeyboardMarkup):
            assert 1 <= len(markup.inline_keyboard) <= 100
            for row in markup.inline_keyboard:
                assert len(row) <= 2
                for button in row:
                    assert button.text.strip()
                    assert len(row) == 1 or len(button.text) <= SHORT_LABEL
                    assert len((button.callback_data or "").encode()) <= 64
        elif isinstance(markup, ReplyKeyboardMarkup):
            labels = [button.text for row in markup.keyboard for button in row]
            assert say(locale, next(choice.label for choice in FLOW.always if choice.id == "emergency")) in labels


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_screen_can_be_shown_in_every_language(locale: str) -> None:
    given_now = machine().given(NOON)
    for at in FLOW.screens:
        for easy in (False, True):
            facts = ((Fact.DISTRICT, ("11110",)), (Fact.KIND, ("sexual_assault",)), (Fact.PROVINCE, ("11",)))
            state = start(FLOW, locale)._replace(at=at, locale=locale, easy_words=easy, facts=facts, seq=99)
            for row in shown_to_json(state, look(FLOW, state, given_now)):
                for keyboard, edit in ((None, None), ("x", None), (None, 7), ("x", 7)):
                    plan = face().show(row, state, given_now, CHAT, keyboard=keyboard, edit=edit)
                    calls_are_sendable(plan, state.speaks)
                    shown = {
                        button.callback_data.partition(":")[2]
                        for _, call in plan.calls
                        if isinstance(call.reply_markup, InlineKeyboardMarkup)
                        for line in call.reply_markup.inline_keyboard
                        for button in line
                        if button.callback_data is not None
                    }
                    own = {choice.id for choice in options(FLOW, state, given_now)} - ALWAYS
                    assert at is At.LEFT or own <= shown, at
                    assert plan.safety == (at.public == "emergency")


def test_after_leaving_nothing_is_left_under_the_text_box() -> None:
    state = start(FLOW, "ko")._replace(at=At.LEFT)
    row = shown_to_json(state, look(FLOW, state, machine().given(NOON)))[0]
    plan = face().show(row, state, machine().given(NOON), CHAT, edit=9)
    calls_are_sendable(plan, "ko")
    assert isinstance(plan.calls[0][1].reply_markup, ReplyKeyboardRemove)
    assert plan.screen is None


def test_a_pin_is_only_for_a_place_whose_door_is_known() -> None:
    services = {service.id: service for service in load_directory().services}
    door = next(one for one in services.values() if one.coord_basis == "host_hospital_address")
    middle = next(one for one in services.values() if one.coord_basis == "district_centroid")
    beside = next(one for one in services.values() if one.coord_basis == "near_hospital")
    for chosen, pins in (([middle.id], 0), ([beside.id], 0), ([door.id], 1), ([], 0)):
        plan = show_services(chosen)
        found = [call for _, call in plan.calls if isinstance(call, SendVenue)]
        assert len(found) == pins
        assert not found or (found[0].latitude, found[0].longitude) == (door.lat, door.lon)
        assert plan.stays
        assert plan.calls[-1][0] == "screen"


def test_a_map_is_a_button_only_below_its_warning() -> None:
    service = next(one for one in load_directory().services if one.coord_basis == "host_hospital_address")
    state = start(FLOW, "ko")._replace(at=At.SERVICES_MAP)
    effects = (*look(FLOW, state, machine().given(NOON))[:2], ShowMap(service.id))
    (payload,) = shown_to_json(state, effects)
    plan = face().show(payload, state, machine().given(NOON), CHAT, keyboard="ko:all:")
    calls_are_sendable(plan, "ko")
    last = plan.calls[-1][1]
    assert isinstance(last, SendMessage)
    assert isinstance(last.reply_markup, InlineKeyboardMarkup)
    assert "기록이 남을 수 있어요" in last.text
    assert last.reply_markup.inline_keyboard[0][0].url == service.map_link
    assert "map.kakao.com" not in last.text
    assert sum(button.url is not None for row in last.reply_markup.inline_keyboard for button in row) == 1


def show_services(ids: list[str]) -> Plan:
    services = {service.id: service for service in load_directory().services}
    raw = [
        {
            "id": one, "name": services[one].name_ko, "name_en": services[one].name_en, "km": 1.25, "why": ["open_24h"],
            "phone": services[one].phone, "as_of": "2025", "checked": None, "address_ko": services[one].address_ko,
        }
        for one in ids
    ]  # fmt: skip
    items = [{"services": {"services": raw, "helplines": [{"id": "1366", "number": "1366", "why": []}]}}]
    payload = {"kind": "show", "screen": "services", "locale": "ko", "anew": True, "items": items}
    state = start(FLOW, "ko")._replace(at=At.SERVICES)
    return face().show(payload, state, machine().given(NOON), CHAT)


def test_the_last_resort_names_numbers_in_every_language() -> None:
    for tag in (*LANGUAGES, "xx"):
        text = face().fallback(tag)
        assert all(number in text for number in ("112", "119", "1366", "1577-1366")), tag
        assert units(text) <= MAX_UNITS


# ---- what comes unasked ----

NEUTRAL = {tag: {say(tag, PHRASES.new_note)} for tag in ("ko", "en")}

person_acts = st.one_of(
    st.sampled_from(
        sorted({"yes", "skip", "any", "no", "person", "read", "place", "end", "emergency", "begin", "leave"})
    ).map(Chose),
    st.sampled_from([Started("ko"), SentMedia(), Wrote(), Wrote(wish="person"), SharedPlace(37.5, 127.0)]),
)
desk_acts = st.one_of(
    st.sampled_from([CounselorClaimed(), CounselorReturned(), CounselorClosed(), Waited(600)]),
    st.integers(1, 9).map(CounselorReplied),
)
TO_A_COUNSELOR = [Chose(name) for name in ("person", "yes", "yes", "yes", "skip", "any")]


@given(
    st.booleans(),
    st.lists(person_acts, max_size=5),
    st.lists(st.tuples(desk_acts, st.integers(301, 4_000)), max_size=6),
)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_nobody_asked_for_is_only_ever_the_neutral_line(
    joined: bool, acts: list[Event], unasked: list[tuple[Event, int]]
) -> None:
    now, state = NOON, machine().start()
    for act in (Started("ko"), *(TO_A_COUNSELOR if joined else []), *acts):
        outcome = machine().step(state, act, now)
        assert isinstance(outcome.state, State)
        state = outcome.state
    for act, seconds in unasked:
        now += timedelta(seconds=seconds)
        outcome = machine().step(state, act, now)
        assert isinstance(outcome.state, State)
        state = outcome.state
        for order in outcome.orders:
            if not isinstance(order, Deliver) or isinstance(act, Waited):
                continue
            assert order.payload["kind"] == "show", "a counselor's words came unasked"
            plan = face().show(order.payload, state, machine().given(now), CHAT)
            for _, call in plan.calls:
                assert isinstance(call, SendMessage)
                assert call.text in NEUTRAL[state.locale]
                markup = call.reply_markup
                assert isinstance(markup, InlineKeyboardMarkup)
                assert [[button.text for button in row] for row in markup.inline_keyboard] == [
                    [say(state.locale, CHECK_NOTES)]
                ]


# ---- splitting ----

TOKENS = [
    "02-123-4567", "+82-2-123-4567", "1577-1366", "112", "031 120 1366", "👩‍👩‍👧‍👦", "🇰🇷", "👍🏽", "각", "e\u0301\u0323", "ที่", "กำ", "क्ष",
    "가나다라", "word", "문장입니다.", "Really?", "ᄒᆞᆫ", "x" * 30, "\r\n", "#️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
]  # fmt: skip
texts = st.lists(st.tuples(st.sampled_from(TOKENS), st.sampled_from([" ", "\n", "\n\n", ", "])), max_size=80)


@given(texts, st.integers(80, 400))
@settings(max_examples=400, deadline=None)
def test_a_long_text_is_cut_only_between_things(pieces: list[tuple[str, str]], most: int) -> None:
    text = "".join(token + between for token, between in pieces)
    parts = split_text(text, most)
    assert "".join(parts) == text
    assert all(units(part) <= most for part in parts)
    cuts, at = set(), 0
    for part in parts[:-1]:
        at += len(part)
        cuts.add(at)
    at = 0
    for token, between in pieces:
        assert not cuts & set(range(at + 1, at + len(token))), (token, parts)
        at += len(token) + len(between)


@given(st.text(alphabet=st.characters(codec="utf-16-le"), max_size=3_000), st.integers(2, 300))
@settings(max_examples=200, deadline=None)
def test_any_text_is_split_and_nothing_of_it_is_lost(text: str, most: int) -> None:
    parts = split_text(text, most)
    assert "".join(parts) == text
    assert all(units(part) <= most for part in parts)


@pytest.mark.parametrize("length", [4_095, 4_096, 4_097, 8_192])
@pytest.mark.parametrize("unit", ["a", "가", "😀", "e\u0301", "🇰🇷"])
def test_the_limit_is_met_to_the_unit(unit: str, length: int) -> None:
    text = unit * (length // units(unit))
    parts = split_text(text)
    assert "".join(parts) == text
    assert all(units(part) <= 4_096 for part in parts)
    assert len(parts) == -(-units(text) // (4_096 // units(unit) * units(unit)))
    assert all(units(part) % units(unit) == 0 for part in parts)


def test_a_telephone_number_stays_whole_at_every_place_of_the_limit() -> None:
    for before in range(4_060, 4_100):
        for filler in ("a", "가", " ", "😀"):
            text = filler * (before // units(filler)) + " 02-123-4567. 1366"
            assert any("02-123-4567" in part for part in split_text(text)), (before, filler)
