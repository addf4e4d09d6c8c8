"""Promises of the public Telegram bot, over real HTTP with a pretend Telegram: nothing is lost, doubled or told."""

from __future__ import annotations

import asyncio
import functools
import json
import logging
import shutil
import socket
import sqlite3
from bisect import bisect_left
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from structlog.testing import capture_logs

import shell.store as store_module
from bot.fallback import Fallback
from bot.machine import ConversationMachine, Duty, desk_event
from bot.process import load_speaker
from bot.telegram import MAX_BODY, Telegram, TelegramChat
from bot.telegram_codec import profiles
from bot.telegram_sender import BURST, RATE, Lane, OpenReplies, Pace
from bot.web import TOO_FAST
from bot.words import Speaker
from dialogs.at import At
from dialogs.flows import FLOW
from dialogs.flows.always import PHRASES
from dialogs.state import State
from handoff.auth import Accounts, SignedIn
from handoff.case import Limits
from handoff.cases import Cases, Done
from referral_directory import load_directory
from shell.from_desk import DeskRow, FromDesk
from shell.listening import CannotStart
from shell.machine import Update
from shell.relay import Relay
from shell.sealing import Keys
from shell.settings import Settings
from shell.shown import Shown
from shell.store import Store, StoreUnavailable, center_seal_key, open_store
from shell.turn import Writer
from tests.bot.center import CENTER, CHEAP, PASSWORD, settle
from tests.telegram.fake_bot_api import Clock, FakeTelegram, Person
from tests.virtual_time import in_virtual_time

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
TOKEN = "1000000001:practice-token-of-a-pretend-bot"
SECRET = "a-secret-of-this-test_0123456789"
TO_A_COUNSELOR = ("yes", "yes", "yes", "skip", "any")


@functools.cache
def speaker() -> Speaker:
    return load_speaker(Settings(practice=True))


@functools.cache
def directory() -> Any:
    return load_directory()


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("telegram") / "center"
    folder.mkdir()
    settle(folder)
    return folder


@pytest.fixture
def folder(settled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(settled, tmp_path / "center"))


@pytest.fixture
def clock() -> Clock:
    return Clock(NOON)


@pytest.fixture
async def telegram(clock: Clock) -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(clock=clock) as telegram:
        telegram.bot(TOKEN)
        yield telegram


async def until(what: Callable[[], bool]) -> None:
    """Wait until it is so: with patience, since a test that passes never waits for long."""
    async with asyncio.timeout(30):
        while not what():  # noqa: ASYNC110 - a table has no event to wait for
            await asyncio.sleep(0.005)


@dataclass
class Place:
    """A running bot over one store."""

    folder: Path
    store: Store
    keys: Keys
    clock: Clock
    writer: Writer
    relay: Relay
    shown: Shown
    bot: Telegram

    def rows(self, table: str) -> list[dict[str, Any]]:
        with closing(sqlite3.connect(f"file:{self.folder / 'gyeot.sqlite3'}?mode=ro", uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(f'SELECT * FROM "{table}"')]

    def name_of(self, person: Person) -> str:
        return self.keys.pseudonyms(CENTER).of("telegram", str(person.chat.id))

    async def state(self, person: Person) -> State | None:
        found = await self.writer.peek(self.name_of(person))
        assert found is None or isinstance(found, State)
        return found

    async def at(self, person: Person) -> At | None:
        state = await self.state(person)
        return None if state is None else state.at

    async def delivered(self) -> None:
        """Wait until nothing is left to show."""
        await until(lambda: all(row["delivered_at"] is not None for row in self.rows("outbox")))

    async def told(self) -> None:
        """Wait until what the desk did has come to the person. Before it is taken, the outbox knows nothing of it."""
        await until(lambda: all(row["taken_at"] is not None for row in self.rows("from_desk")))
        await self.delivered()

    async def counselor(self) -> Desk:
        accounts = Accounts(self.store, self.clock, cost=CHEAP)
        signed = await accounts.sign_in("Sol", PASSWORD, "10.0.0.9")
        assert isinstance(signed, SignedIn)
        session = accounts.session(signed.token)
        assert session is not None
        accounts.close()
        limits = Limits(lease_seconds=1e9, answer_seconds=1e9)
        cases = Cases(self.store, center=CENTER, delivery=self.keys.delivery.public, limits=limits, clock=self.clock)
        return Desk(cases, session.staff_id, session.key)


@dataclass
class Desk:
    cases: Cases
    staff: str
    key: Any

    def takes(self) -> str:
        case_id = self.cases.take_next(self.staff, "10.0.0.9")
        assert case_id is not None
        return case_id

    def says(self, case_id: str, text: str, after: int = 0) -> None:
        done = self.cases.reply(case_id, self.staff, text, after=after, key=self.key, place="10.0.0.9")
        assert done is Done.DONE

    def hears(self, case_id: str) -> list[str | None]:
        read = self.cases.read_case(case_id, self.staff, "10.0.0.9", self.key)
        assert read is not None
        return [one.text for one in read.messages if one.direction == "person"]


@asynccontextmanager
async def put_together(
    folder: Path, clock: Clock, url: str, *, deliver: bool = True, chat_rate: float = 100_000
) -> AsyncIterator[Place]:
    """A bot over the store in a folder, with the desk's rows taken and the outbox delivered."""
    store = open_store(f"sqlite:///{folder / 'gyeot.sqlite3'}")
    keys = Keys.load(folder / "keys")
    key = center_seal_key(store)
    assert key is not None
    machine = ConversationMachine(FLOW, directory(), Duty())
    writer = Writer(store, machine, box=keys.state, center=CENTER, center_key=key, clock=clock)
    shown = Shown(writer)

    def meant(row: DeskRow) -> Update:
        return Update(f"desk:{row.id}", row.conversation, "telegram", desk_event(row.kind, row.id))

    from_desk = FromDesk(writer, meant, seconds=0.01)
    bot = Telegram(
        TelegramChat(
            machine=machine,
            writer=writer,
            shown=shown,
            replies=OpenReplies(lambda note: from_desk.open_body(note, keys.delivery), from_desk.destroy_body),
            pseudonyms=keys.pseudonyms(CENTER),
            address_box=keys.address,
            speaker=speaker(),
            fallback=Fallback(lambda: clock().timestamp()),
            clock=clock,
            token=TOKEN,
            api=url,
        ),
        # Telegram's own pace would make every test wait; it has tests of its own below.
        Pace(asyncio.get_running_loop().time, rate=100_000, chat_rate=chat_rate),
    )
    relay = Relay(writer, {"telegram": bot.sender}, shown=shown)
    looking = None
    try:
        if deliver:
            await relay.start()
        looking = asyncio.create_task(from_desk.run())
        yield Place(folder, store, keys, clock, writer, relay, shown, bot)
    finally:
        if looking is not None:
            looking.cancel()
            await asyncio.gather(looking, return_exceptions=True)
        await relay.close()
        await bot.close()
        await writer.close()
        store.close()


@pytest.fixture
async def place(folder: Path, clock: Clock, telegram: FakeTelegram) -> AsyncIterator[Place]:
    """A bot that asks for updates."""
    async with put_together(folder, clock, telegram.url) as place:
        asking = asyncio.create_task(place.bot.receive_forever())
        yield place
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)


@pytest.fixture
def person(telegram: FakeTelegram) -> Person:
    return telegram.person(5001, language_code="ko")


def said(locale: str, text: Any) -> str:
    return speaker().say(locale, text)


def key(locale: str, option: str) -> str:
    return said(locale, next(choice.label for choice in FLOW.always if choice.id == option))


def asks_for_a_place(person: Person) -> bool:
    rows = (person.reply_keyboard or {}).get("keyboard", [])
    return any(button.get("request_location") for row in rows for button in row)


def data_of(person: Person) -> dict[str, str]:
    """The buttons of the newest screen: option id to callback data."""
    for message in reversed(list(person.chat.messages.values())):
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        if rows:
            return {
                button["callback_data"].partition(":")[2]: button["callback_data"] for row in rows for button in row
            }
    return {}


async def taps(place: Place, person: Person, *options: str) -> None:
    """Tap buttons of the newest screen, one after another."""
    for option in options:
        found = await person.until(functools.partial(lambda name: data_of(person).get(name), option))
        before = (await place.state(person)).seq  # type: ignore[union-attr]
        person.taps(found)
        async with asyncio.timeout(30):
            while (state := await place.state(person)) is None or state.seq <= before:  # noqa: ASYNC110 - as above
                await asyncio.sleep(0.005)
        await place.delivered()


async def reaches_a_counselor(place: Place, person: Person, locale: str) -> None:
    person.starts()
    await person.until(lambda: person.reply_keys)
    person.presses_reply_key(key(locale, "person"))
    await taps(place, person, *TO_A_COUNSELOR)
    assert await place.at(person) is At.WAITING


# ---- a person and a counselor ----


@pytest.mark.parametrize("locale", ["ko", "en"])
async def test_a_person_comes_from_the_first_tap_to_a_counselors_answer(
    place: Place, telegram: FakeTelegram, locale: str
) -> None:
    person = telegram.person(5002, language_code=locale)
    await reaches_a_counselor(place, person, locale)
    person.writes("쪽지 하나 😀")
    await person.until_sees(said(locale, PHRASES.passed_on))
    sol = await place.counselor()
    case_id = sol.takes()
    await person.until(lambda: data_of(person).get("end"))
    assert sol.hears(case_id) == ["쪽지 하나 😀"]
    sol.says(case_id, "안녕하세요 *굵게* <b>1366</b>")
    answer = await person.until_sees("*굵게*")
    assert answer.text == "안녕하세요 *굵게* <b>1366</b>"
    assert all(bubble.protected for bubble in person.sees_from_bot())
    await place.delivered()
    assert all(row["body"] is None for row in place.rows("from_desk"))


async def test_a_note_that_comes_while_nobody_is_there_reveals_nothing(place: Place, person: Person) -> None:
    await reaches_a_counselor(place, person, "ko")
    sol = await place.counselor()
    case_id = sol.takes()
    await person.until(lambda: data_of(person).get("end"))
    place.clock.forward(600)
    before = len(person.sees())
    sol.says(case_id, "비밀 답장")
    await person.until_sees(said("ko", PHRASES.new_note))
    await place.delivered()
    new = person.sees()[before:]
    assert [bubble.text for bubble in new] == [said("ko", PHRASES.new_note)]
    assert new[0].labels == ("새 메시지 확인",) or all("상담" not in label for label in new[0].labels)
    person.taps("note")
    await person.until_sees("비밀 답장")


async def test_a_reply_that_was_held_up_waits_for_the_person(
    folder: Path, clock: Clock, telegram: FakeTelegram
) -> None:
    person = telegram.person(5260, started=True)
    async with put_together(folder, clock, telegram.url) as place:
        assert await place.bot.take(update(1, 5260, "/person"))
        for option in TO_A_COUNSELOR:
            await taps_here(place, person, option)
        sol = await place.counselor()
        case_id = sol.takes()
        await person.until(lambda: data_of(person).get("end"))
        telegram.faults.fail_next("sendMessage", status=429, retry_after=1)
        sol.says(case_id, "비밀 답장")
        await person.until(lambda: person.bot.calls_of("sendMessage")[-1].status == 429)
        clock.forward(3_600)
        await person.until_sees(said("ko", PHRASES.new_note))
        await asyncio.sleep(0.1)
        assert not [bubble for bubble in person.sees() if "비밀" in bubble.text]
        person.taps("note")
        assert await place.bot.take(person.bot.undelivered()[-1])
        await person.until_sees("비밀 답장")


# ---- by webhook ----


@asynccontextmanager
async def webhook(place: Place) -> AsyncIterator[str]:
    """The webhook of a bot, served over HTTP."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    app = place.bot.create_webhook(SECRET)
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False, lifespan="on"))
    running = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started:  # noqa: ASYNC110 - the server offers a flag, no event
        await asyncio.sleep(0.005)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/in"
    finally:
        server.should_exit = True
        await running


async def test_by_webhook_every_update_is_confirmed_after_its_commit(
    folder: Path, clock: Clock, telegram: FakeTelegram
) -> None:
    telegram.faults.double_deliveries = 0.5
    person = telegram.person(5003, language_code="ko")
    async with put_together(folder, clock, telegram.url) as place, webhook(place) as address:
        await place.bot.set_webhook(address, SECRET)
        await reaches_a_counselor(place, person, "ko")
        person.writes("쪽지")
        await person.until_sees(said("ko", PHRASES.passed_on))
        await person.until(lambda: not telegram.bot(TOKEN).undelivered())
        taps_answered = telegram.bot(TOKEN).calls_of("answerCallbackQuery")
        assert len([call for call in taps_answered if call.ok]) == len(TO_A_COUNSELOR)
        state = await place.bot.webhook_state()
        assert state is not None
        assert (state.address, state.pending, state.last_error_at) == (address, 0, None)
        sol = await place.counselor()
        assert sol.hears(sol.takes()) == ["쪽지"]


def update(number: int, person: int, text: str, **more: Any) -> dict[str, Any]:
    chat = {"id": person, "type": "private", "first_name": "Person"}
    user = {"id": person, "is_bot": False, "first_name": "Person", "language_code": "ko"}
    message = {"message_id": number, "date": int(NOON.timestamp()), "chat": chat, "from": user, "text": text}
    return {"update_id": number, "message": message | more}


async def test_a_thousand_forged_calls_leave_no_row(folder: Path, clock: Clock, telegram: FakeTelegram) -> None:
    async with put_together(folder, clock, telegram.url) as place:
        app = place.bot.create_webhook(SECRET)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://bot") as client:
            forged = [None, "", "wrong", SECRET[:-1], SECRET + "x", SECRET.upper(), "*", "비밀".encode()]
            for n in range(1_000):
                secret = forged[n % len(forged)]
                headers = {} if secret is None else {"X-Telegram-Bot-Api-Secret-Token": secret}
                answer = await client.post("/in", json=update(n, 7000 + n, "help"), headers=headers)
                assert answer.status_code == (401 if secret is None else 403)
        for table in ("seen", "conversation", "outbox", "shown", "message"):
            assert place.rows(table) == [], table
        assert place.bot.counts["forged"] == 1_000
        assert not telegram.bot(TOKEN).calls


async def test_a_webhook_without_a_good_secret_does_not_start(
    folder: Path, clock: Clock, telegram: FakeTelegram
) -> None:
    async with put_together(folder, clock, telegram.url) as place:
        for secret in (None, "", "with space", "x" * 257, "비밀", "a\n"):
            with pytest.raises(CannotStart):
                place.bot.create_webhook(secret)
        place.bot.create_webhook("x" * 256)


async def posts(place: Place, content: bytes, method: str = "POST") -> httpx.Response:
    app = place.bot.create_webhook(SECRET)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://bot") as client:
        return await client.request(method, "/in", content=content, headers={"X-Telegram-Bot-Api-Secret-Token": SECRET})


async def test_what_is_no_update_is_counted_and_never_blocks(
    folder: Path, clock: Clock, telegram: FakeTelegram
) -> None:
    person = telegram.person(5004, started=True)
    broken = [
        b"", b"{", b"[]", b"null", b"5", b"\xff\xfe", b'{"update_id":true}', b'{"update_id":1e3,"message":{}}',
        b"[" * 100_000, b'{"update_id":1,"message":' + b'{"a":' * 5_000 + b"1" + b"}" * 5_000 + b"}",
        b'{"update_id":' + b"9" * 5_000 + b"}", b'{"update_id":1,"message":5}', b'{"update_id":1,"callback_query":{}}',
        b'{"update_id":1,"message":{"chat":{"id":1.5,"type":"private"},"message_id":1,"text":"secret words"}}',
        b'{"update_id":1,"message":{"chat":{"id":1,"type":"private"},"message_id":1,"text":["secret words"]}}',
    ]  # fmt: skip
    async with put_together(folder, clock, telegram.url) as place:
        with capture_logs() as logs:
            for body in broken:
                assert (await posts(place, body)).status_code == 200, body[:40]
            assert place.bot.counts["broken"] == len(broken)
            assert (await posts(place, b"x" * (MAX_BODY + 1))).status_code == 413
            assert (await posts(place, b"", "GET")).status_code == 405
            assert place.rows("seen") == []
            assert (await posts(place, json.dumps(update(9, 5004, "/start")).encode())).status_code == 200
            await person.until(lambda: person.reply_keys)
        assert "secret words" not in repr(logs)


# ---- buttons ----


async def test_a_button_of_an_earlier_screen_changes_nothing_and_is_answered(place: Place, person: Person) -> None:
    person.starts()
    await person.until(lambda: person.reply_keys)
    old = await person.until(lambda: data_of(person))
    await taps(place, person, next(iter(old)))
    before = await place.state(person)
    press = person.forges_press(next(iter(old.values())))
    await person.until_sees(said("ko", PHRASES.stale_button))
    after = await place.state(person)
    assert before is not None
    assert after is not None
    assert after.at is before.at
    assert after.facts == before.facts
    await person.until(lambda: person.bot.presses[press].answered)
    assert person.toasts in ([], [""], [None])


async def test_a_button_nobody_knows_is_answered_with_the_current_screen(place: Place, person: Person) -> None:
    person.starts()
    await person.until(lambda: person.reply_keys)
    for data in ("", ":", "zz", "1:", "-1:emergency", "1:no such thing", "🙂" * 16, "0:\x00", "note"):
        await place.delivered()
        seen = len(person.sees())
        press = person.forges_press(data)
        await person.until(lambda press=press: person.bot.presses[press].answered)  # type: ignore[misc]
        await person.until(lambda seen=seen: len(person.sees()) > seen)  # type: ignore[misc]
        assert await place.at(person) is At.OPENING


async def test_a_button_of_another_chat_does_nothing_there(
    place: Place, telegram: FakeTelegram, person: Person
) -> None:
    other = telegram.person(5999, language_code="en")
    for each in (person, other):
        each.starts()
        await each.until(functools.partial(lambda one: one.reply_keys, each))
    await place.delivered()
    theirs = await place.state(other)
    button = next(iter(data_of(other).values()))
    foreign = next(reversed([m for m in other.chat.messages.values() if "reply_markup" in m]))
    press = person._press(foreign, button)
    await person.until(lambda: person.bot.presses[press].answered)
    await person.until_sees(said("ko", PHRASES.stale_button))
    assert await place.state(other) == theirs
    assert await place.at(person) is At.OPENING


async def test_a_tap_replaces_the_screen_and_typing_does_not(place: Place, person: Person) -> None:
    person.starts()
    await person.until(lambda: data_of(person))
    await place.delivered()
    await taps(place, person, next(iter(data_of(person))))
    count = len(person.sees_from_bot())
    screen = person.sees_from_bot()[-1].message_id
    await taps(place, person, next(iter(data_of(person))))
    assert len(person.sees_from_bot()) == count
    assert person.sees_from_bot()[-1].message_id == screen
    assert person.sees_from_bot()[-1].edited
    person.writes("음")
    await person.until(lambda: len(person.sees_from_bot()) > count)
    assert person.sees_from_bot()[-1].message_id > screen


async def test_a_screen_that_is_gone_is_sent_anew(place: Place, person: Person) -> None:
    person.starts()
    await person.until(lambda: data_of(person))
    await place.delivered()
    await taps(place, person, next(iter(data_of(person))))
    data = next(iter(data_of(person).values()))
    screen = person.sees_from_bot()[-1].message_id
    del person.chat.messages[screen]
    person.forges_press(data, message_id=screen)
    await person.until(lambda: data_of(person) and person.sees_from_bot()[-1].message_id > screen)


async def test_every_key_under_the_text_box_does_what_it_says(place: Place, telegram: FakeTelegram) -> None:
    for n, locale in enumerate(("ko", "en", "vi", "km", "ru")):
        await keys_do_what_they_say(place, telegram.person(5100 + n, language_code=locale), locale)


async def keys_do_what_they_say(place: Place, person: Person, locale: str) -> None:
    person.starts()
    await person.until(lambda: person.reply_keys)
    assert person.reply_keys == [key(locale, name) for name in (
        "emergency", "person", "leave", "language", "easy_words", "forget", "what_is_kept"
    )]  # fmt: skip
    await place.delivered()
    before = len(place.rows("seen"))
    person.presses_reply_key(key(locale, "emergency"))
    await person.until(lambda: len(place.rows("seen")) > before)
    await place.delivered()
    assert await place.at(person) is At.EMERGENCY
    person.presses_reply_key(key(locale, "language"))
    await person.until(lambda: "lang:ko" in data_of(person))
    person.presses_reply_key(key(locale, "leave"))
    await person.until(lambda: person.reply_keyboard is None or not person.reply_keys)
    assert [bubble.text for bubble in person.sees()] == [said(locale, FLOW.screens[At.LEFT].says[0].text)]  # type: ignore[union-attr]


COMMANDS = {
    "/help": At.EMERGENCY, "/language": At.LANGUAGE, "/112": At.EMERGENCY, "/start 42": At.OPENING, "/forget": At.FORGET,
    "/HELP@practice_bot": At.EMERGENCY, "/person": At.CONSENT, "/nobody_knows": At.CONSENT, "/leave": At.LEFT,
}  # fmt: skip


async def test_every_command_is_met(place: Place, person: Person) -> None:
    person.starts()
    await person.until(lambda: person.reply_keys)
    for command, at in COMMANDS.items():
        await place.delivered()
        before = len(place.rows("seen"))
        person.writes(command)
        await person.until(lambda before=before: len(place.rows("seen")) > before)  # type: ignore[misc]
        assert await place.at(person) is at, command
    await person.until(lambda: not person.reply_keys)


# ---- what is sent ----


async def test_media_is_refused_kindly_and_never_fetched(place: Place, person: Person) -> None:
    for n, kind in enumerate(("photo", "voice", "video", "video_note", "document", "contact", "sticker"), 1):
        person.sends_media(kind)
        await person.until(lambda n=n: refusals(person) == n)  # type: ignore[misc]
        await place.delivered()
    assert not person.bot.calls_of("getFile")


def refusals(person: Person) -> int:
    return sum(said("ko", PHRASES.media_refused) in bubble.text for bubble in person.sees_from_bot())


async def test_an_album_is_answered_once(place: Place, person: Person) -> None:
    person.starts()
    await person.until(lambda: person.reply_keys)
    person.sends_album(10)
    await person.until_sees(said("ko", PHRASES.media_refused))
    await person.until(lambda: not person.bot.undelivered())
    await place.delivered()
    assert refusals(person) == 1


async def test_danger_in_the_words_under_a_picture_is_heard(place: Place, person: Person) -> None:
    person.starts()
    await person.until(lambda: person.reply_keys)
    person.sends_photo("칼을 들고 있어요")
    await person.until_sees(said("ko", PHRASES.heard_danger))
    assert await place.at(person) is At.EMERGENCY


async def test_a_shared_place_gives_the_nearest_help_and_is_not_kept(place: Place, person: Person) -> None:
    person.starts()
    await person.until(lambda: person.reply_keys)
    await person.until(lambda: data_of(person))
    await taps(place, person, "find", "sexual_assault")
    await person.until(lambda: asks_for_a_place(person))
    person.shares_location(37.4967, 127.0631)
    await person.until(lambda: any(bubble.kind == "venue" for bubble in person.sees_from_bot()))
    await place.delivered()
    text = "\n".join(bubble.text for bubble in person.sees_from_bot())
    assert "+82-" in text
    assert await place.at(person) is At.SERVICES
    assert not asks_for_a_place(person)
    state = await place.state(person)
    assert "37.49" not in repr(state)
    pin = next(call for call in person.bot.calls_of("sendVenue"))
    assert pin.arguments["protect_content"] in (True, "true", "True")


async def test_groups_and_channels_are_left_without_a_word(place: Place, telegram: FakeTelegram) -> None:
    bot = telegram.bot(TOKEN)
    for number, kind in ((-100_1, "group"), (-100_2, "supergroup"), (-100_3, "channel")):
        group = bot.group(number, kind=kind)
        group.adds_bot()
        await telegram.person(1).until(functools.partial(lambda n: len(bot.calls_of("leaveChat")) >= n, -number - 1000))
        if kind != "channel":
            group.writes("/start")
    await telegram.person(1).until(lambda: not bot.undelivered())
    assert not bot.calls_of("sendMessage")
    assert place.rows("seen") == []
    assert place.rows("conversation") == []


async def test_what_is_changed_in_the_room_reaches_the_counselor(place: Place, person: Person) -> None:
    await reaches_a_counselor(place, person, "ko")
    mine = person.writes("첫 쪽지")
    person.edits(mine, "고친 쪽지")
    await person.until(lambda: len(place.rows("message")) == 2)
    sol = await place.counselor()
    assert sol.hears(sol.takes()) == ["첫 쪽지", "고친 쪽지"]


async def test_what_is_changed_elsewhere_is_left_alone_unless_there_is_danger(place: Place, person: Person) -> None:
    person.starts()
    await person.until(lambda: person.reply_keys)
    mine = person.writes("음")
    await person.until(lambda: not person.bot.undelivered())
    before = await place.state(person)
    person.edits(mine, "으음")
    await person.until(lambda: not person.bot.undelivered())
    assert await place.state(person) == before
    person.edits(mine, "칼을 들고 있어요")
    await person.until_sees(said("ko", PHRASES.heard_danger))


HOSTILE = [
    "\ud800", "\udc00 halves \ud83d", "a\x00b", "😀" * 4_096, "ㅤ", "\u202e왼쪽", "e" + "\u0301" * 1_000, "<b>&amp;", "/",
    "\n\n", "'; DROP TABLE seen; --", "\x1b[31m",
]  # fmt: skip


async def test_any_text_reaches_the_counselor_unchanged(place: Place, person: Person) -> None:
    await reaches_a_counselor(place, person, "ko")
    bodies = [json.dumps(update(10_000 + n, person.chat.id, text)).encode() for n, text in enumerate(HOSTILE)]
    for body in bodies:
        assert await place.bot.take(body)
    sol = await place.counselor()
    assert sol.hears(sol.takes()) == HOSTILE


async def test_any_answer_of_a_counselor_is_shown(place: Place, person: Person) -> None:
    await reaches_a_counselor(place, person, "ko")
    sol = await place.counselor()
    case_id = sol.takes()
    await person.until(lambda: data_of(person).get("end"))
    long = ("문장입니다. 02-123-4567 로 전화하세요. " * 250).strip()
    for n, text in enumerate([*HOSTILE[:1], long, "*_[`"]):
        sol.says(case_id, text, after=n)
    await person.until_sees("*_[`")
    parts = [bubble.text for bubble in person.sees_from_bot() if "문장입니다." in bubble.text]
    assert " ".join(part.strip() for part in parts) == long
    assert len(parts) == 2
    assert all(part.count("02-") == part.count("02-123-4567") for part in parts)


# ---- floods ----


async def test_a_flood_is_limited_and_told_once_but_danger_gets_through(place: Place, person: Person) -> None:
    person.starts()
    await person.until(lambda: person.reply_keys)
    await place.delivered()
    for n in range(100):
        person.writes(f"음 {n}")
    person.writes("칼을 들고 있어요")
    await person.until_sees(said("ko", PHRASES.heard_danger))
    await person.until(lambda: not person.bot.undelivered())
    texts = [bubble.text for bubble in person.sees_from_bot()]
    assert texts.count(said("ko", TOO_FAST)) == 1
    assert place.bot.counts["too_fast"] == 71
    assert len(place.rows("seen")) == 31
    assert len(texts) < 40


async def test_a_flood_in_the_room_is_passed_on_whole_and_answered_briefly(
    folder: Path, clock: Clock, telegram: FakeTelegram
) -> None:
    person = telegram.person(5250, started=True)
    data = ("/person", *TO_A_COUNSELOR)
    async with put_together(folder, clock, telegram.url, chat_rate=5) as place:
        assert await place.bot.take(update(1, 5250, data[0]))
        for option in data[1:]:
            await taps_here(place, person, option)
        texts = [f"쪽지 {n}" for n in range(200)]
        for n, text in enumerate(texts):
            assert await place.bot.take(update(100 + n, 5250, text))
        await place.delivered()
        assert len(person.sees_from_bot()) < 150
        sol = await place.counselor()
        assert sol.hears(sol.takes()) == texts


async def taps_here(place: Place, person: Person, option: str) -> None:
    """Tap a button without a way to ask for updates: straight into the bot."""
    await place.delivered()
    found = await person.until(lambda: data_of(person).get(option))
    person.taps(found)
    assert await place.bot.take(person.bot.undelivered()[-1])


# ---- when Telegram fails ----


async def test_who_blocked_the_bot_is_not_called_again_and_keeps_the_case(place: Place, person: Person) -> None:
    await reaches_a_counselor(place, person, "ko")
    person.chat.blocked = True
    sol = await place.counselor()
    case_id = sol.takes()
    await place.told()
    sol.says(case_id, "답장")
    await place.told()
    calls = len(person.bot.calls_of("sendMessage"))
    await asyncio.sleep(0.3)
    assert len(person.bot.calls_of("sendMessage")) == calls
    assert [row["state"] for row in place.rows("case")] == ["claimed"]


@pytest.mark.usefixtures("place")
async def test_being_asked_to_wait_delays_one_chat(telegram: FakeTelegram, person: Person) -> None:
    other = telegram.person(5200)
    telegram.faults.fail_next("sendMessage", status=429, retry_after=3_600, chat_id=person.chat.id)
    person.starts()
    await person.until(lambda: person.bot.calls_of("sendMessage"))
    other.starts()
    await other.until(lambda: other.reply_keys)
    assert not person.sees_from_bot()


@pytest.mark.usefixtures("place")
async def test_being_asked_to_wait_loses_nothing(telegram: FakeTelegram, person: Person) -> None:
    telegram.faults.fail_next("sendMessage", status=429, retry_after=1, chat_id=person.chat.id)
    begun = asyncio.get_running_loop().time()
    person.starts()
    await person.until(lambda: person.reply_keys)
    assert asyncio.get_running_loop().time() - begun >= 1
    refused = [call for call in person.bot.calls_of("sendMessage") if call.status == 429]
    assert len(refused) == 1


async def test_server_errors_and_lost_answers_lose_nothing(
    place: Place, telegram: FakeTelegram, person: Person
) -> None:
    telegram.faults.fail_next("sendMessage", status=502)
    telegram.faults.cut_next("sendMessage")
    telegram.faults.lose_answer("sendMessage")
    telegram.faults.fail_next("getUpdates", status=500)
    person.starts()
    await person.until(lambda: data_of(person))
    await place.delivered()
    first = person.sees_from_bot()[0].text
    assert [bubble.text for bubble in person.sees_from_bot()].count(first) == 2  # one lost answer, one double


@pytest.mark.usefixtures("place")
async def test_a_refusal_nobody_knows_does_not_hold_back_what_follows(telegram: FakeTelegram, person: Person) -> None:
    telegram.faults.fail_next(status=400, description="Bad Request: something new", chat_id=person.chat.id, times=3)
    person.starts()
    await person.until(lambda: [call for call in person.bot.calls if call.status == 400])
    person.writes("/help")
    await person.until_sees("112")


# ---- leaving ----


async def test_leaving_takes_both_sides_away_in_lots_of_a_hundred(place: Place, person: Person) -> None:
    await reaches_a_counselor(place, person, "ko")
    for n in range(150):
        person.writes(f"쪽지 {n}")
    await person.until(lambda: len(place.rows("message")) == 150)
    await place.delivered()
    count = len(person.sees())
    assert count > 200
    person.presses_reply_key(key("ko", "leave"))
    await person.until(lambda: len(person.sees()) == 1 and not person.reply_keys)
    await place.delivered()
    lots = [call.arguments["message_ids"] for call in person.bot.calls_of("deleteMessages")]
    sizes = [len(json.loads(lot) if isinstance(lot, str) else lot) for lot in lots]
    assert max(sizes) <= 100
    assert sum(sizes) >= count
    assert len(place.rows("shown")) <= 1
    assert [row["state"] for row in place.rows("case")] == ["waiting"]


async def test_forgetting_leaves_nothing_behind(place: Place, person: Person) -> None:
    person.starts()
    await person.until(lambda: person.reply_keys)
    person.presses_reply_key(key("ko", "forget"))
    await taps_last(place, person, "forget_now")
    await person.until(lambda: len(person.sees()) == 1 and not person.reply_keys)
    await place.delivered()
    assert place.rows("conversation") == []
    person.writes("안녕하세요")
    await person.until(lambda: person.reply_keys)
    assert await place.at(person) is At.OPENING


async def taps_last(place: Place, person: Person, option: str) -> None:
    found = await person.until(lambda: data_of(person).get(option))
    await place.delivered()
    person.taps(found)


@pytest.mark.usefixtures("place")
async def test_a_chat_that_began_anew_speaks_the_language_of_the_phone(telegram: FakeTelegram) -> None:
    person = telegram.person(5300, language_code="en")
    person.writes("hi")
    first = await person.until_sees(said("en", FLOW.screens[At.OPENING].says[0].text))  # type: ignore[union-attr]
    assert first.text


# ---- crashes ----


async def test_a_committed_answer_is_shown_after_a_crash(folder: Path, clock: Clock, telegram: FakeTelegram) -> None:
    person = telegram.person(5400, started=True)
    async with put_together(folder, clock, telegram.url, deliver=False) as place:
        assert await place.bot.take(update(1, 5400, "/start"))
        assert [row["delivered_at"] for row in place.rows("outbox")] == [None]
    assert not person.sees_from_bot()
    async with put_together(folder, clock, telegram.url) as place:
        await person.until(lambda: data_of(person))
        await place.delivered()
        assert await place.bot.take(update(1, 5400, "/start"))  # Telegram had no answer: the update comes again
        await asyncio.sleep(0.05)
        assert len(place.rows("outbox")) == 1


async def test_nothing_is_confirmed_while_the_store_is_locked_and_the_numbers_go_out_once(
    folder: Path, clock: Clock, telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = telegram.person(5500, started=True)
    async with put_together(folder, clock, telegram.url) as place:

        async def fails(_update: Update) -> Any:
            raise StoreUnavailable("locked")

        with monkeypatch.context() as patch:
            patch.setattr(place.writer, "take", fails)
            for n in range(3):
                answer = await posts(place, json.dumps(update(n, 5500, "안녕")).encode())
                assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")
            batch = {"ok": True, "result": [update(n, 5500, "안녕") for n in range(3)]}
            assert await place.bot.take_batch(json.dumps(batch).encode(), 7) == (7, False)
            await person.until_sees("1366")
        assert len(person.sees_from_bot()) == 1
        assert "112" in person.sees_from_bot()[0].text
        assert (await posts(place, json.dumps(update(1, 5500, "안녕")).encode())).status_code == 200
        await person.until(lambda: person.reply_keys)


async def test_help_does_not_wait_for_a_slow_store(
    folder: Path, clock: Clock, telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(store_module.PRAGMAS, "busy_timeout", 60_000)  # longer than this test has patience
    person = telegram.person(5600, started=True)
    async with put_together(folder, clock, telegram.url) as place:
        with closing(sqlite3.connect(folder / "gyeot.sqlite3", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            taking = asyncio.create_task(place.bot.take(update(1, 5600, "칼을 들고 있어요")))
            await person.until_sees("112")
            other.execute("ROLLBACK")
        await taking


async def test_one_broken_update_in_a_batch_holds_back_nobody(
    folder: Path, clock: Clock, telegram: FakeTelegram
) -> None:
    first, last = telegram.person(5700, started=True), telegram.person(5701, started=True)
    good = [json.dumps(update(n, 5700 + n % 2, "/start")) for n in (100, 103)]
    deep = '{"update_id":101,"message":' + '{"a":' * 3_000 + "1" + "}" * 3_001
    huge = '{"update_id":102,"message":{"message_id":' + "9" * 5_000 + "}}"
    body = f'{{"ok":true,"result":[{good[0]},{deep},{huge},{good[1]}]}}'.encode()
    async with put_together(folder, clock, telegram.url) as place:
        assert await place.bot.take_batch(body) == (104, True)
        assert place.bot.counts["broken"] == 2
        for person in (first, last):
            await person.until(functools.partial(lambda one: one.reply_keys, person))


async def test_an_update_that_poisons_the_turn_gets_the_numbers_once_and_stops_nobody(
    folder: Path, clock: Clock, telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    person, other = telegram.person(5800, started=True), telegram.person(5801, started=True)
    async with put_together(folder, clock, telegram.url) as place:
        real = place.writer.rules.machine.step

        def step(state: Any, event: Any, now: datetime) -> Any:
            if type(event).__name__ == "SentMedia":
                raise ValueError("secret words")
            return real(state, event, now)

        monkeypatch.setattr(place.writer.rules.machine, "step", step)
        poison = update(1, 5800, "")
        del poison["message"]["text"]
        with capture_logs() as logs:
            assert await place.bot.take(poison)
            assert await place.bot.take(poison)
            assert await place.bot.take(update(2, 5801, "/start"))
            await other.until(lambda: other.reply_keys)
        assert "secret words" not in repr(logs)
        await person.until_sees("1366")
        numbers = place.bot.face.fallback("ko")
        assert [bubble.text for bubble in person.sees_from_bot()].count(numbers) == 1


async def test_a_fault_of_ours_is_tried_three_times_before_an_update_is_set_aside(
    folder: Path, clock: Clock, telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = telegram.person(5850, started=True)
    async with put_together(folder, clock, telegram.url) as place:

        def fails(*_: Any) -> Any:
            raise ValueError("secret words")

        monkeypatch.setattr(place.bot.face, "event_of_text", fails)
        with capture_logs() as logs:
            assert [await place.bot.take(update(1, 5850, "안녕")) for _ in range(3)] == [False, False, True]
        assert "secret words" not in repr(logs)
        await person.until_sees("1366")
        assert await place.bot.take(update(2, 5850, "/start"))
        await person.until(lambda: person.reply_keys)


@pytest.mark.usefixtures("place")
async def test_update_ids_may_begin_anew(telegram: FakeTelegram, person: Person) -> None:
    person.starts()
    await person.until(lambda: person.reply_keys)
    await person.until(lambda: not person.bot.undelivered())
    telegram.restart_update_ids()
    person.writes("/help")
    await person.until_sees("112")


async def test_the_same_update_three_times_is_one_turn(folder: Path, clock: Clock, telegram: FakeTelegram) -> None:
    telegram.person(5900, started=True)
    async with put_together(folder, clock, telegram.url) as place:
        for _ in range(3):
            assert await place.bot.take(update(1, 5900, "안녕"))
        once = len(place.rows("outbox"))
        assert len(place.rows("seen")) == 2  # the turn that opens the chat, and the words
        assert await place.bot.take(update(1, 5900, "안녕") | {"update_id": 1})
        assert len(place.rows("outbox")) == once


# ---- traces ----


async def test_no_word_and_no_chat_id_reaches_a_log_or_a_plain_column(
    place: Place, telegram: FakeTelegram, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    person = telegram.person(987654321012)
    with capture_logs() as logs:
        await reaches_a_counselor(place, person, "ko")
        telegram.faults.fail_next("sendMessage", status=429, retry_after=1)
        telegram.faults.fail_next("sendMessage", status=502)
        person.writes("카나리아")
        await place.bot.take(b'{"update_id":1,"message":"\xec\xb9\xb4\xeb\x82\x98\xeb\xa6\xac\xec\x95\x84"}')
        await person.until_sees(said("ko", PHRASES.passed_on))
        await place.delivered()
    output = capfd.readouterr()
    told = repr(logs) + caplog.text + output.out + output.err
    for secret in ("카나리아", "987654321012", TOKEN.partition(":")[2]):
        assert secret not in told
        assert secret not in repr(
            [
                "; ".join(map(repr, row.values()))
                for t in ("seen", "conversation", "outbox", "shown", "from_desk", "case")
                for row in place.rows(t)
            ]
        )


# ---- the profile ----

TELLING = (
    "폭력", "피해", "상담", "성폭", "학대", "가정", "긴급", "신고", "경찰", "여성", "violence", "victim", "abuse", "sexual",
    "assault", "counsel", "crisis", "emergency", "police", "rape", "shelter", "hotline",
)  # fmt: skip


def test_nothing_that_is_seen_from_outside_tells_what_the_chat_is_for() -> None:
    made = profiles(speaker(), "곁")
    assert made[0].language == ""
    for profile in made:
        seen = " ".join(
            (profile.name, profile.description, profile.short_description, *(f"{c} {t}" for c, t in profile.commands))
        )
        assert not [word for word in TELLING if word in seen.lower()]
        assert all(len(text) <= 256 for _, text in profile.commands)
        assert len(profile.short_description) <= 120


async def test_the_profile_is_set_only_where_it_differs(folder: Path, clock: Clock, telegram: FakeTelegram) -> None:
    bot = telegram.bot(TOKEN)
    async with put_together(folder, clock, telegram.url) as place:
        telegram.faults.fail_next("setMyDescription", status=429, retry_after=300)
        await place.bot.introduce()
        assert bot.texts["name", ""] == "곁"
        bot.calls.clear()
        await place.bot.introduce()
        assert [call.method for call in bot.calls if call.method.lower().startswith("set")] == ["setMyDescription"]


# ---- the pace ----


def test_in_a_flood_help_goes_first_and_the_pace_is_kept() -> None:
    async def flood() -> None:
        loop = asyncio.get_running_loop()
        pace = Pace(loop.time)
        went: list[tuple[float, int]] = []

        async def send(chat: int, *, safety: bool = False) -> None:
            await pace.turn(chat, Lane.SAFETY if safety else Lane.TALK)
            went.append((loop.time(), chat))

        talk = [asyncio.create_task(send(chat)) for chat in range(500)]
        await asyncio.sleep(84.5 / RATE)  # between two turns
        await asyncio.gather(*(send(10_000 + n, safety=True) for n in range(20)))
        # The first spends the token that was kept for it; each other takes the very next turn.
        assert loop.time() == pytest.approx((84 + 19) / RATE)
        assert [chat for _, chat in went[-20:]] == [10_000 + n for n in range(20)]
        await asyncio.gather(*talk)
        assert loop.time() == pytest.approx((520 - 1) / RATE)  # one turn came with the beginning
        times = [at for at, _ in went]
        within_a_second = max(bisect_left(times, at + 1) - n for n, at in enumerate(times))
        assert within_a_second <= RATE + BURST, "Telegram takes about 30 in a second"
        assert [chat for _, chat in went if chat < 10_000] == list(range(500))

    in_virtual_time(flood)


def test_who_taps_goes_before_a_flood_of_words_that_mean_nothing() -> None:
    async def flood() -> None:
        loop = asyncio.get_running_loop()
        pace = Pace(loop.time)
        last = [asyncio.create_task(pace.turn(chat, Lane.LAST)) for chat in range(300)]
        await asyncio.sleep(28.5 / RATE)
        before = sum(task.done() for task in last)
        await asyncio.gather(*(pace.turn(10_000 + n) for n in range(10)))
        assert loop.time() == pytest.approx((28 + 10) / RATE)
        assert sum(task.done() for task in last) == before
        await asyncio.gather(*last)

    in_virtual_time(flood)


def test_one_chat_gets_five_at_once_and_then_one_a_second() -> None:
    async def one_chat() -> None:
        loop = asyncio.get_running_loop()
        pace = Pace(loop.time, rate=100_000)  # the pace over all has its own test above
        times = []
        for _ in range(7):
            await pace.turn(1)
            times.append(loop.time())
        assert times == pytest.approx([0, 0, 0, 0, 0, 1, 2], abs=0.002)
        await pace.turn(2)
        assert loop.time() == times[-1]

    in_virtual_time(one_chat)


def test_who_gives_up_waiting_takes_nobodys_turn() -> None:
    async def gives_up() -> None:
        loop = asyncio.get_running_loop()
        pace = Pace(loop.time)
        waiting = [asyncio.create_task(pace.turn(chat)) for chat in range(10)]
        await asyncio.sleep(0)
        for task in waiting[3:]:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        before = loop.time()
        await pace.turn(99)
        assert loop.time() == pytest.approx(before + 1 / RATE)

    in_virtual_time(gives_up)
