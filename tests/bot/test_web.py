"""Promises of the web chat: help that needs nothing, kind answers to anything, and a talk that leaves few traces."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import httpx
import pytest
from starlette.routing import Mount, Route
from starlette.types import Message

import bot.web
import shell.store as store_module
from bot.fallback import EVERY_SECONDS, Fallback
from bot.process import tell_waiting
from bot.web import BURST, HEADERS, LIVE_AT_ONCE, MAX_BODY, create_chat
from bot.web_codec import MAX_CHARACTERS
from dialogs.at import At
from dialogs.state import State
from locales import LANGUAGES
from shell.machine import Machine, Outcome, Update
from shell.relay import Delivered, OutboxRow
from shell.store import StoreUnavailable
from shell.turn import Turn
from tests.bot.center import TO_A_COUNSELOR, URL, Browser, Center, Clock, Counselor, locked, opened

Item = TypeVar("Item")
WORDS = "I keep thinking of last night, and I cannot sleep."
DANGER = "he has a knife and he is here"
REPLY = "I am here now. Tell only what you want to tell."
NOTE = "You have a new note."


def all_of(items: Iterable[Item], least: int = 1) -> list[Item]:
    """The items as a list; a check over fewer than `least` things would prove nothing, and fails."""
    found = list(items)
    assert len(found) >= least, f"only {len(found)} things to look at"
    return found


def lasting(state: State | None) -> State:
    """A state without what any sign of life changes."""
    assert state is not None
    return state._replace(seq=0, acted_at=0, waited=0)


def life(row: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in row.items() if name not in ("state", "seq", "acted_at", "expires_at")}


async def in_talk(person: Browser) -> tuple[Counselor, str]:
    """Bring somebody to a counselor who has taken the case."""
    await person.open()
    await person.tap(*TO_A_COUNSELOR)
    counselor = await person.center.counselor()
    case_id = counselor.claims()
    await person.center.settled()
    await person.open()
    assert person.at is At.TALKING
    return counselor, case_id


# -- help needs nothing (P1) -----------------------------------------------------------------------


@contextmanager
def closed(center: Center) -> Iterator[None]:
    center.store.close()
    yield


def pragma(center: Center, words: str) -> None:
    """Say something to every connection with which this process may write."""
    connections = [center.store.writer.raw_connection() for _ in range(5)]
    for raw in connections:
        raw.cursor().execute(f"PRAGMA {words}")
    for raw in connections:
        raw.close()


@contextmanager
def read_only(center: Center) -> Iterator[None]:
    pragma(center, "query_only=ON")
    yield
    pragma(center, "query_only=OFF")


@contextmanager
def impatient_lock(center: Center) -> Iterator[None]:
    """Somebody else holds the lock, and this process gives up soon, so that the test does not wait five seconds."""
    pragma(center, "busy_timeout=20")
    with locked(center):
        yield


@contextmanager
def full(center: Center) -> Iterator[None]:
    """No page more fits on the disk, and the ones that are there are full up to the last row of this table."""
    pragma(center, "max_page_count=1")  # never less than there are
    for size in (200, 16):
        refused = 0
        while refused < 100:
            try:
                with center.store.write() as connection:
                    connection.exec_driver_sql(f"INSERT INTO seen VALUES ('web:' || lower(hex(randomblob({size}))), 1)")
            except StoreUnavailable:
                refused += 1
    yield


STOPPED = {"closed": closed, "read only": read_only, "locked": impatient_lock, "full": full}
Stop = Callable[[Center], AbstractContextManager[None]]


CRIES = ["button", "help", "112", "도와주세요", "救命", DANGER, "지금 남편이 칼 들고 있어요"]


@pytest.mark.sqlite
@pytest.mark.parametrize("stop", STOPPED.values(), ids=STOPPED)
async def test_emergency_works_with_the_database_stopped(center: Center, stop: Stop) -> None:
    people = [(center.browser(), cry) for cry in all_of(CRIES, 5)]
    for person, _ in people:
        await person.open()
        await person.tap("begin")
    await center.settled()
    with stop(center):
        with pytest.raises(StoreUnavailable):
            await center.running.writer.work(
                lambda connection: connection.exec_driver_sql("INSERT INTO seen VALUES (hex(randomblob(20000)), 1)")
            )
        for person, cry in people:
            for _ in range(2):  # not only once an hour
                act = {"option": "emergency"} if cry == "button" else {"text": cry}
                await person.post(**act, seq="2", message_id="cry")
                assert person.status == 200, cry
                assert 'class="line" href="tel:112"' in person.page, cry
                assert 'class="line" href="tel:1366"' in person.page, cry
                assert "data-help" in person.page, cry


async def test_somebody_new_gets_emergency_with_the_database_stopped(person: Browser, center: Center) -> None:
    with closed(center):
        assert "It is good that you are here" in await person.open()
        await person.tap("emergency")
        assert person.status == 200
        assert 'class="line" href="tel:112"' in person.page


@pytest.fixture
def patient_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits for the lock waits longer than a test has patience: what ends before did not wait for it."""
    monkeypatch.setitem(store_module.PRAGMAS, "busy_timeout", 60_000)
    monkeypatch.setattr(store_module, "_PATIENCE_SECONDS", 60)


@pytest.mark.usefixtures("patient_store")
async def test_emergency_does_not_wait_for_a_locked_database(
    person: Browser, center: Center, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert bot.web.URGENT_SECONDS <= 1.5
    monkeypatch.setattr(bot.web, "URGENT_SECONDS", 0.3)
    await person.open()
    await person.tap("begin")
    with locked(center):
        async with asyncio.timeout(30):
            await person.tap("emergency")
    assert 'class="line" href="tel:112"' in person.page
    await center.until(lambda: person.at is At.EMERGENCY)


@pytest.mark.usefixtures("patient_store")
async def test_leaving_does_not_wait_for_a_locked_database(
    person: Browser, center: Center, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.web, "URGENT_SECONDS", 0.3)
    await person.open()
    await person.tap("begin")
    with locked(center):
        async with asyncio.timeout(30):
            await person.post("/leave")
    assert "Milk" in person.page
    assert center.running.chat.rooms._rooms == {}
    await center.until(lambda: not center.running.writer._queue.qsize())


@pytest.mark.parametrize("asked", ["by address", "by browser"])
async def test_the_emergency_numbers_exist_in_every_language_without_store_or_session(
    center: Center, asked: str
) -> None:
    pages = set()
    with closed(center):
        for tag in all_of(LANGUAGES, 13):
            person = center.browser(tag if asked == "by browser" else "en")
            await person.open("/emergency" if asked == "by browser" else f"/emergency?lang={tag}")
            assert person.status == 200
            assert f'<html lang="{tag}">' in person.page
            for number in ("112", "119", "1366", "15771366"):
                assert f'class="line" href="tel:{number}"' in person.page
            assert not person.client.cookies
            pages.add(person.words)
    assert len(pages) == 13


async def test_help_without_a_database_speaks_the_language_of_the_chat(person: Browser, center: Center) -> None:
    await person.open()
    await person.tap("language", "lang:ko")
    with closed(center):
        await person.tap("emergency")
        assert '<html lang="ko">' in person.page
        await person.open("/emergency")
        assert '<html lang="ko">' in person.page


async def test_an_emergency_tap_gets_through_even_from_a_broken_form(person: Browser) -> None:
    await person.post(option="emergency")
    assert person.status == 200
    assert "data-help" in person.page
    assert 'class="line" href="tel:112"' in person.page


@pytest.mark.sqlite
async def test_the_fallback_is_shown_once_an_hour_and_a_short_word_after_that(
    person: Browser, center: Center, clock: Clock
) -> None:
    await person.open()
    await person.tap("begin")
    tap = {"option": "yes", "seq": person.hidden("seq")}
    fallbacks = []
    await center.settled()
    with read_only(center):
        for n in range(4):
            await person.post(**tap, message_id=f"tap-{n}")
            assert person.status == 503
            assert "112" in person.words
            fallbacks.append("It is our fault" in person.words)
            if n:
                assert "nothing can be kept at this moment" in person.words
                assert "Can you read and write here safely" in person.words  # and the page is the one she was on
        other = center.browser()
        await other.post(option="begin", seq="1", message_id="x")
        assert "It is our fault" in other.words  # each chat has its own hour
        clock.forward(EVERY_SECONDS - 1)
        await person.post(**tap, message_id="later")
        fallbacks.append("It is our fault" in person.words)
        clock.forward(1)
        await person.post(**tap, message_id="an-hour-later")
        fallbacks.append("It is our fault" in person.words)
    assert fallbacks == [True, False, False, False, False, True]


def test_the_fallback_forgets_the_oldest_chats_first_and_survives_a_clock_set_back() -> None:
    now = 10_000.0
    fallback = Fallback(lambda: now)
    assert [fallback.due("a"), fallback.due("a")] == [True, False]
    now = 5_000.0
    assert fallback.due("a")
    for n in range(50_000):
        fallback.due(str(n))
    assert len(fallback._told) == 50_000
    assert fallback.due("a")


@pytest.mark.sqlite
@pytest.mark.parametrize("stop", [read_only, impatient_lock], ids=["read only", "locked"])
async def test_a_message_that_was_not_kept_is_said_so_and_can_be_sent_again_without_doubling(
    person: Browser, center: Center, stop: Stop
) -> None:
    counselor, case_id = await in_talk(person)
    await center.settled()
    with stop(center):
        name = person.hidden("message_id", "text")
        await person.write(WORDS)
        assert person.status == 503
        assert person.hidden("message_id") == name
        assert "did not arrive" in person.words
        assert "This was not sent" in person.words
        offered = person.page
        await person.again()  # the short notice comes, and the words stand in the box
        assert "Not sent" in person.words
        assert WORDS in person.page
        assert WORDS not in " ".join(person.said_by("person"))
    assert counselor.hears(case_id) == []
    person.page = offered
    await person.again()
    assert person.said_by("person") == [WORDS]
    person.page = offered
    await person.again()
    assert person.said_by("person") == [WORDS]
    assert counselor.hears(case_id) == [WORDS]


@pytest.mark.sqlite
@pytest.mark.parametrize("stop", [closed, read_only], ids=["closed", "read only"])
async def test_danger_told_to_a_counselor_is_said_to_be_not_sent_beside_the_numbers(
    person: Browser, center: Center, stop: Stop
) -> None:
    counselor, case_id = await in_talk(person)
    await center.settled()
    with stop(center):
        for _ in range(2):
            await person.post(text=DANGER, seq="9", message_id="cry-text")
            assert 'class="line" href="tel:112"' in person.page
            assert "This was not sent" in person.words
            assert DANGER in person.page
        center.running.chat.rooms.close(center.conversation(person))  # nobody knows any more where she was
        await person.post(text=DANGER, seq="9", message_id="cry-text")
        assert "This was not sent" in person.words
    if stop is read_only:
        await person.again()
        assert counselor.hears(case_id) == [DANGER]
        assert "Your words have reached the counselors" in person.words


class Breaks:
    """A machine that fails at every step, as a mistake in the conversation would."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine

    def start(self) -> object:
        return self.machine.start()

    def load(self, data: bytes) -> object:
        return self.machine.load(data)

    def dump(self, state: object) -> bytes:
        return self.machine.dump(state)

    def step(self, state: object, event: object, now: datetime) -> Outcome:  # noqa: ARG002 - it fails at anything
        raise ZeroDivisionError(WORDS)


async def test_an_update_that_fails_alone_is_answered_with_the_numbers(person: Browser, center: Center) -> None:
    await person.open()
    await person.tap("begin")
    center.running.writer.rules = replace(
        center.running.writer.rules, machine=Breaks(center.running.writer.rules.machine)
    )
    await person.post(text=WORDS, seq="2", message_id="one")
    assert person.status == 503
    assert 'class="line" href="tel:1366"' in person.page
    for n in range(2):
        await person.post(text="help", seq="2", message_id=f"cry-{n}")
        assert person.status == 200
        assert "data-help" in person.page


class Falls:
    """A writer in which everything fails in a way nobody foresaw."""

    async def take(self, update: Update) -> Turn:
        raise LookupError(update.words)

    async def peek(self, conversation: str) -> object | None:
        raise LookupError(conversation)


async def test_a_failure_nobody_foresaw_still_gives_a_kind_page_with_numbers(center: Center) -> None:
    chat = replace(center.running.chat, writer=Falls())
    person = Center.browser(replace(center, app=create_chat(chat)), crashes=False)
    person.client.cookies.set("n", "A" * 25)
    for fields in ({}, {"option": "begin"}, {"text": WORDS}):
        await (person.post(**fields, seq="1", message_id="x") if fields else person.open())
        assert person.status == 500
        assert 'class="line" href="tel:112"' in person.page
        assert "Traceback" not in person.page
        assert "LookupError" not in person.page
        assert_guarded(person.answer)
    await person.post(option="emergency", seq="1", message_id="x")
    assert "data-help" in person.page
    assert_guarded(person.answer)
    await person.client.aclose()


# -- what bad input gets -------------------------------------------------------


@dataclass(frozen=True)
class Bad:
    """Something that is no act of a person on a page of ours, and the status it gets."""

    name: str
    content: bytes
    status: int = 200
    kind: str = "application/x-www-form-urlencoded"


GOOD = b"seq=2&message_id=bad-1"
BAD = [
    Bad("nothing", b""),
    Bad("no fields we know", b"a=b"),
    Bad("no act", GOOD),
    Bad("empty text", GOOD + b"&text="),
    Bad("blank text", GOOD + b"&text=+%0d%0a%09+"),
    Bad("no name", b"seq=2&option=yes"),
    Bad("a name too long", b"seq=2&option=yes&message_id=" + b"a" * 65),
    Bad("a strange name", b"seq=2&option=yes&message_id=a%3Ab"),
    Bad("a name in another script", "seq=2&option=yes&message_id=가".encode()),
    Bad("no turn", b"option=yes&message_id=a"),
    Bad("a turn below nothing", b"seq=-1&option=yes&message_id=a"),
    Bad("a turn that is no number", b"seq=two&option=yes&message_id=a"),
    Bad("a turn in another script", "seq=٢&option=yes&message_id=a".encode()),
    Bad("an endless turn", b"seq=" + b"9" * 400 + b"&option=yes&message_id=a"),
    Bad("a doubled field", GOOD + b"&option=yes&option=no"),
    Bad("half a place", GOOD + b"&lat=37.5"),
    Bad("a place off the earth", GOOD + b"&lat=91&lon=127"),
    Bad("a place beyond the date line", GOOD + b"&lat=37&lon=-181"),
    Bad("a place that is no number", GOOD + b"&lat=nan&lon=nan"),
    Bad("an endless place", GOOD + b"&lat=inf&lon=1e999"),
    Bad("words for a place", GOOD + b"&lat=here&lon=there"),
    Bad("too many fields", GOOD + b"&option=yes" + b"&a=b" * 30),
    Bad("JSON", b'{"option":"yes"}', kind="application/json"),
    Bad("plain text", b"option=yes", kind="text/plain"),
    Bad("no kind", GOOD + b"&option=yes", kind=""),
    Bad("a body too long", GOOD + b"&text=" + b"a" * MAX_BODY, 413),
    Bad("a text too long", GOOD + b"&text=" + b"a" * (MAX_CHARACTERS + 1), 413),
    Bad("a text far too long in Korean", GOOD + b"&text=" + "가".encode() * (MAX_CHARACTERS + 1), 413),
]


async def test_what_is_no_act_gets_the_current_screen_and_changes_nothing(center: Center, clock: Clock) -> None:
    person = center.browser()
    await person.open()
    await person.tap("begin")
    await center.settled()
    tables = ("conversation", "seen", "outbox", "case", "message", "quarantine")
    before = [center.rows(table) for table in tables]
    for bad in all_of(BAD, 20):
        clock.forward(1)
        await person.send(bad.content, bad.kind)
        assert person.status == bad.status, bad.name
        assert "Can you read and write here safely" in person.words, bad.name
        assert "yes" in person.buttons, bad.name
        assert ("too long" in person.words) == (bad.status == 413), bad.name
        assert [center.rows(table) for table in tables] == before, bad.name


async def test_what_is_no_act_of_somebody_new_gets_the_first_screen_and_leaves_nothing(center: Center) -> None:
    for bad in all_of(BAD, 20):
        person = center.browser()
        await person.send(bad.content, bad.kind)
        assert person.status == bad.status, bad.name
        assert "begin" in person.buttons, bad.name
        assert center.rows("conversation") == [], bad.name
        assert center.rows("seen") == [], bad.name


STALE = [
    {"option": "no-such-button", "seq": "2"},
    {"option": "begin", "seq": "1"},
    {"option": "yes", "seq": "1"},
    {"option": "yes", "seq": "3"},
    {"option": "yes", "seq": "0"},
    {"option": "forget_now", "seq": "2"},
    {"option": "province:11", "seq": "2"},
    {"option": "y" * 5000, "seq": "2"},
    {"option": "../../etc/passwd", "seq": "2"},
    {"option": "<script>alert(1)</script>", "seq": "2"},
    {"lat": "37.5", "lon": "127.0", "seq": "2"},
]


async def test_an_unknown_or_stale_button_gets_the_current_screen_and_changes_nothing(center: Center) -> None:
    for fields in all_of(STALE, 8):
        person = center.browser()
        await person.open()
        await person.tap("begin")
        conversation, state = center.conversation(person), center.state(person)
        [row] = [row for row in center.rows("conversation") if row["id"] == conversation]
        await person.post(**fields, message_id="odd")
        assert person.status == 200, fields
        assert "Can you read and write here safely" in person.words, fields
        assert ("That button belongs to an earlier screen" in person.words) == ("option" in fields), fields
        assert "<script>alert" not in person.page
        [after] = [row for row in center.rows("conversation") if row["id"] == conversation]
        assert life(after) == life(row), fields
        assert lasting(center.state(person)) == lasting(state), fields
        assert person.session, fields


def multipart(*parts: tuple[str, str, bytes], charset: str = "") -> tuple[bytes, str]:
    body = b"".join(
        b'--edge\r\nContent-Disposition: form-data; name="%s"%s\r\n\r\n%s\r\n' % (name.encode(), more.encode(), value)
        for name, more, value in parts
    )
    return body + b"--edge--\r\n", f"multipart/form-data; boundary=edge{charset}"


PHOTO = b"\xff\xd8\xff\xe0 a picture of somebody " * 20
NAMED = (("seq", "", b"2"), ("message_id", "", b"media-1"))
MEDIA = {
    "a photo": multipart(*NAMED, ("photo", '; filename="x.jpg"', PHOTO)),
    "a photo with words": multipart(*NAMED, ("text", "", b"look"), ("photo", '; filename="x.jpg"', PHOTO)),
    "two files": multipart(("a", '; filename="a"', PHOTO), ("b", '; filename="b"', PHOTO)),
    "an unnamed file": multipart(("", '; filename=""', PHOTO)),
    "a file cut short": (multipart(*NAMED, ("photo", '; filename="x.jpg"', PHOTO))[0][:200], "multipart/form-data; boundary=edge"),
    "no edge": (PHOTO, "multipart/form-data"),
}  # fmt: skip


@pytest.mark.parametrize("content", MEDIA.values(), ids=MEDIA)
async def test_media_are_kindly_refused_and_not_stored(
    person: Browser, center: Center, content: tuple[bytes, str]
) -> None:
    await person.open()
    await person.tap("begin")
    [row], state = center.rows("conversation"), center.state(person)
    await person.send(*content)
    assert person.status == 200
    assert "Pictures, files and voice are not taken here" in person.words
    assert "Can you read and write here safely" in person.words
    [after] = center.rows("conversation")
    assert life(after) == life(row)
    assert lasting(center.state(person)) == lasting(state)
    center.store.checkpoint()
    for table in ("conversation", "outbox", "message", "quarantine"):
        assert "a picture of somebody" not in str(center.rows(table))
    assert b"a picture of somebody" not in center.file.read_bytes()
    await person.tap("yes")  # the conversation goes on
    assert person.at is At.LIMITS


async def test_media_too_large_to_be_read_are_refused_with_the_reason(person: Browser, center: Center) -> None:
    await person.open()
    await person.tap("begin")
    before = center.rows("conversation")
    await person.send(*multipart(("photo", '; filename="x.jpg"', PHOTO * 1000)))
    assert person.status == 413
    assert "Pictures, files and voice are not taken here" in person.words
    assert center.rows("conversation") == before


async def test_media_of_somebody_new_leave_nothing(person: Browser, center: Center) -> None:
    await person.send(*MEDIA["a photo"])
    assert "Pictures, files and voice are not taken here" in person.words
    assert "begin" in person.buttons
    assert center.rows("conversation") == []


TEXTS = {
    "another language": "Je ne sais pas quoi faire.",
    "a command from elsewhere": "/start@otherbot",
    "NUL": "\x00",
    "NUL in words": "ab\x00cd",
    "control signs": "\x1b[31mred\x07\x08",
    "turned around": "\u202eabc\u202d\u2066",
    "one mark a thousand times": "a" + "\u0301" * 1000,
    "outside the plane": "👩‍👩‍👧‍👦🏳️‍🌈" * 50,
    "a byte order mark": "\ufeff",
    "invisible tags": "\U000e0041\U000e0042",
    "a template": "{{ 7*7 }} {% raw %} ${7*7} %s {center}",
    "markup": "<img src=x onerror=alert(1)>\"'><script>alert(1)</script>",
    "SQL": "'; DROP TABLE conversation; --",
    "as long as can be": "a " * (MAX_CHARACTERS // 2 - 1) + "a",
    "one letter": "a",
}


async def test_any_text_is_answered_kindly_and_not_kept(center: Center) -> None:
    for name, text in all_of(TEXTS.items(), 10):
        person = center.browser()
        await person.open()
        await person.tap("begin")
        state = center.state(person)
        await person.write(text)
        assert person.status == 200, name
        assert "Can you read and write here safely" in person.words, name
        assert "is not kept" in person.words, name
        assert lasting(center.state(person))._replace(told_words=False, misses=0) == lasting(state), name
        assert person.said_by("person") == [], name


async def test_any_text_reaches_a_counselor_as_it_was_written(person: Browser) -> None:
    counselor, case_id = await in_talk(person)
    for name, text in all_of(TEXTS.items(), 10):
        await person.write(text)
        assert person.status == 200, name
        assert counselor.hears(case_id)[-1] == text, name
        assert "onerror=alert(1)>" not in person.page, name
        assert "<script>alert" not in person.page, name
    assert len(counselor.hears(case_id)) == len(TEXTS)


BROKEN = {
    "broken percent signs": (b"seq=2&message_id=b&text=%ff%fe%zz%e1%80", "application/x-www-form-urlencoded"),
    "a lone surrogate": (b"seq=2&message_id=b&text=%ed%a0%80", "application/x-www-form-urlencoded"),
    "raw bytes": (b"seq=2&message_id=b&text=\xff\xfe\x00\x80", "application/x-www-form-urlencoded"),
    **{
        f"declared as {charset}": multipart(
            ("seq", "", b"2"), ("message_id", "", b"b"), ("text", "", b"\\ud800 \\udfff x\xff"),
            charset=f"; charset={charset}",
        )
        for charset in ("unicode_escape", "raw_unicode_escape", "utf-7", "utf-16", "idna", "punycode", "none", "hex")
    },
}  # fmt: skip


@pytest.mark.parametrize("place", ["automated", "talk"])
async def test_broken_unicode_is_answered_and_shown(person: Browser, place: str) -> None:
    if place == "talk":
        await in_talk(person)
    else:
        await person.open()
        await person.tap("begin")
    for n, (name, (content, kind)) in enumerate(all_of(BROKEN.items(), 8)):
        await person.send(
            content.replace(b"message_id=b", b"message_id=%d" % n).replace(b"\r\nb\r\n", b"\r\n%d\r\n" % n), kind
        )
        assert person.status == 200, name
        await person.open()
        assert person.status == 200, name
        assert "emergency" in person.buttons, name
    assert len(person.said_by("person")) >= (6 if place == "talk" else 0)


FOREIGN = [
    {"origin": "https://evil.example"},
    {"origin": "http://127.0.0.1:8081"},
    {"origin": "http://127.0.0.1"},
    {"origin": "http://127.0.0.1:8080.evil.example"},
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
    {"origin": URL, "sec-fetch-site": "cross-site"},
    {"origin": "null", "sec-fetch-site": "cross-site"},
]


@pytest.mark.parametrize("path", ["/", "/leave"])
async def test_a_form_of_another_site_is_refused(person: Browser, center: Center, path: str) -> None:
    await person.open()
    await person.tap("begin")
    before = center.rows("conversation")
    for headers in all_of(FOREIGN, 5):
        answer = await person.client.post(
            path, data={"option": "yes", "seq": "2", "message_id": "foreign"}, headers=headers
        )
        assert answer.status_code == 403, headers
        assert "set-cookie" not in answer.headers
        assert center.rows("conversation") == before, headers


@pytest.mark.parametrize(
    "headers",
    [{}, {"origin": URL}, {"origin": URL, "sec-fetch-site": "same-origin"}, {"origin": "null", "sec-fetch-site": "same-origin"}],
    ids=str,
)  # fmt: skip
async def test_a_form_of_our_own_page_is_taken(person: Browser, headers: dict[str, str]) -> None:
    fields = {"option": "begin", "seq": "1", "message_id": "own"}
    person.show(await person.client.post("/", data=fields, headers=headers))
    assert person.status == 303
    assert person.at is At.SAFETY


async def test_an_unknown_address_gets_a_kind_page_with_numbers(person: Browser) -> None:
    paths = ["/nope", "/index.php", "/static/nope.js", "/static/%00", "/static/..%2fweb.py", "/live/x", "/%ff", "//"]
    for path in all_of(paths):
        person.show(await person.client.get(URL + path))
        assert person.status == 404, path
        assert 'class="line" href="tel:112"' in person.page, path
        assert 'action="/"' in person.page, path
        assert "import" not in person.page, path


async def test_a_wrong_method_gets_a_kind_page_and_changes_nothing(person: Browser, center: Center) -> None:
    await person.open()
    await person.tap("begin")
    before = center.rows("conversation")
    wrong = [
        *(("/", method) for method in ("PUT", "DELETE", "PATCH", "OPTIONS")),
        *((path, "POST") for path in ("/emergency", "/live", "/away")),
        ("/leave", "GET"),
        ("/static/chat.css", "DELETE"),
    ]
    for path, method in all_of(wrong):
        person.show(await person.client.request(method, path))
        assert person.status == 405, (method, path)
        assert 'class="line" href="tel:112"' in person.page, (method, path)
        assert center.rows("conversation") == before


async def test_asking_only_for_headers_changes_nothing_and_shows_no_reply(person: Browser, center: Center) -> None:
    for path in all_of(["/", "/emergency", "/away", "/live", "/robots.txt", "/static/chat.css"]):
        answer = await person.client.head(path)
        assert answer.status_code in (200, 204)
        assert answer.content == b""
    counselor, case_id = await in_talk(person)
    counselor.says(case_id, REPLY)
    await center.settled()
    for _ in range(2):
        assert (await person.client.head("/")).status_code == 200
        assert (await asyncio.wait_for(person.client.head("/live"), 30)).status_code == 204
    assert [row["body"] for row in center.rows("from_desk") if row["kind"] == "replied"] != [None]
    await person.open()
    assert person.said_by("counselor") == [REPLY]
    assert [row["body"] for row in center.rows("from_desk") if row["kind"] == "replied"] != [None]


async def test_a_flood_is_limited_but_danger_always_gets_through(person: Browser, center: Center, clock: Clock) -> None:
    await person.open()
    await person.tap("begin")
    state = center.state(person)
    statuses = []
    for n in range(BURST + 5):
        await person.post(option="no-such-button", seq="2", message_id=f"flood-{n}")
        statuses.append(person.status)
    limited = statuses.index(429)
    assert limited == BURST - 1  # the first tap of the chat counts
    assert set(statuses[limited:]) == {429}
    assert "That was very fast" in person.words
    assert "112" in person.words
    assert "Can you read and write here safely" in person.words
    seen = len(center.rows("seen"))
    await person.post(text="just words", seq="2", message_id="words")
    await person.send(*MEDIA["a photo"])
    assert person.status == 429
    assert len(center.rows("seen")) == seen
    assert lasting(center.state(person)) == lasting(state)
    await person.post(text=DANGER, seq="2", message_id="danger")
    assert person.status == 200
    assert person.at is At.EMERGENCY
    await person.tap("back") if "back" in person.buttons else await person.open()
    await person.post(option="emergency", seq="2", message_id="emergency")
    assert person.at is At.EMERGENCY
    clock.forward(3)
    await person.post(option="language", seq="1", message_id="after")
    assert person.status == 200
    assert "Choose a language" in person.words


async def test_words_that_came_too_fast_in_a_talk_stand_in_the_box_again(person: Browser) -> None:
    counselor, case_id = await in_talk(person)
    for n in range(BURST + 1):
        await person.post(text=f"{WORDS} {n}", seq="1", message_id=f"fast-{n}")
    assert person.status == 429
    assert f"{WORDS} {BURST}</textarea>" in person.page
    assert f"{WORDS} {BURST}" not in counselor.hears(case_id)


async def test_danger_in_a_text_too_long_is_heard(person: Browser) -> None:
    await person.open()
    await person.write(DANGER + " word" * MAX_CHARACTERS)
    assert person.at is At.EMERGENCY


@pytest.mark.parametrize("act", [{"option": "yes", "seq": "2"}, {"text": "hello there", "seq": "2"}, {"text": "help", "seq": "2"}], ids=str)  # fmt: skip
async def test_the_same_name_twice_changes_nothing(person: Browser, center: Center, act: dict[str, str]) -> None:
    await person.open()
    await person.tap("begin")
    await person.post(**act, message_id="once")
    before = (center.rows("conversation"), center.rows("seen"), [row["name"] for row in center.rows("outbox")])
    page = person.words
    for _ in range(3):
        await person.post(**act, message_id="once")
        assert person.status == 200
        assert person.words == page
    assert (center.rows("conversation"), center.rows("seen"), [row["name"] for row in center.rows("outbox")]) == before


async def test_a_message_sent_twice_at_once_reaches_the_counselor_once(person: Browser) -> None:
    counselor, case_id = await in_talk(person)
    fields = {"text": WORDS, "seq": "1", "message_id": "at-once"}
    answers = await asyncio.gather(*(person.client.post("/", data=fields) for _ in range(8)))
    assert {answer.status_code for answer in all_of(answers)} == {303}
    assert counselor.hears(case_id) == [WORDS]
    await person.open()
    assert person.said_by("person") == [WORDS]


async def test_a_first_tap_sent_twice_at_once_opens_one_conversation_and_is_not_undone(
    person: Browser, center: Center
) -> None:
    person.client.cookies.set("n", "A" * 25, domain="127.0.0.1")
    fields = {"option": "begin", "seq": "1", "message_id": "first"}
    for _ in range(5):
        await asyncio.gather(*(person.client.post("/", data=fields) for _ in range(4)))
    assert len(center.rows("conversation")) == 1
    assert person.at is At.SAFETY


async def test_the_first_tap_after_a_day_is_taken(person: Browser, clock: Clock) -> None:
    await person.open()
    await person.tap("begin", "yes")
    clock.forward(24 * 3600 + 1)
    await person.open()
    assert "It is good that you are here" in person.words
    await person.tap("begin")
    assert person.at is At.SAFETY
    assert "earlier screen" not in person.words


# -- around the pages ------------------------------------------------------------------------------


def assert_guarded(answer: httpx.Response | None) -> None:
    assert answer is not None
    for name, value in all_of(HEADERS.items(), 7):
        assert answer.headers.get(name) == value, (answer.url, answer.status_code, name)
    assert "server" not in answer.headers


async def test_every_answer_carries_the_security_headers(center: Center) -> None:
    person = center.browser(crashes=False)
    asked = 0
    for route in all_of(center.app.routes, 9):
        if isinstance(route, Mount):
            paths, methods = [route.path + "/chat.css", route.path + "/nope"], {"GET", "PUT"}
        else:
            assert isinstance(route, Route)
            paths, methods = [route.path], {*(route.methods or ()), "PUT"}
        for path in paths:
            for method in sorted(methods):
                answer = await person.client.request(method, path)
                assert_guarded(answer)
                asked += 1
    assert asked >= 20
    for answer in (
        await person.client.get("/nope"),
        await person.client.get("/emergency/"),
        await person.client.post("/", content=b"a" * (MAX_BODY + 1), headers={"content-type": "multipart/form-data; boundary=b"}),
        await person.client.post("/", headers={"origin": "https://evil.example"}),
    ):  # fmt: skip
        assert_guarded(answer)


async def test_https_is_asked_for_for_good_where_it_is_used(folder: Path, clock: Clock) -> None:
    async with opened(folder, clock, public_url="https://chat.example") as center:
        person = center.browser()
        assert "max-age=63072000" in (await person.client.get("/")).headers["strict-transport-security"]
        answer = await person.client.post("/", data={"option": "begin", "seq": "1", "message_id": "x"})
        cookie = answer.headers["set-cookie"]
        assert cookie.startswith("__Host-n=")
        assert {"HttpOnly", "Path=/", "SameSite=strict", "Secure"} <= {part.strip() for part in cookie.split(";")}
        assert "Max-Age" not in cookie
        assert "expires" not in cookie.lower()
        assert "Domain" not in cookie


async def test_the_cookie_ends_with_the_browser_and_is_for_this_place_only(person: Browser) -> None:
    answer = await person.client.post("/", data={"option": "begin", "seq": "1", "message_id": "x"})
    [cookie] = answer.headers.get_list("set-cookie")
    flags = {part.strip() for part in cookie.split(";")[1:]}
    assert flags == {"HttpOnly", "Path=/", "SameSite=strict"}
    assert SESSION.fullmatch(person.session)
    assert (await person.client.get("/")).headers.get_list("set-cookie") == []


async def test_nothing_is_kept_of_somebody_who_only_looks(person: Browser, center: Center) -> None:
    for path in ("/", "/emergency", "/emergency?lang=km", "/away", "/robots.txt", "/?new=1", "/live", "/nope"):
        await person.open(path)
        assert not person.client.cookies
    for table in all_of(["conversation", "seen", "outbox", "case", "message", "from_desk", "quarantine"]):
        assert center.rows(table) == []
    assert center.running.chat.rooms._rooms == {}


async def test_a_cookie_we_did_not_give_is_no_session(center: Center) -> None:
    for cookie in all_of(
        ["", "x", "A" * 24, "A" * 26, "a" * 25, "U" * 25, "A" * 4000, "../../../etc/passwd", "é" * 25]
    ):
        person, headers = center.browser(), {b"cookie": f"n={cookie}".encode()}
        assert (await person.client.get("/", headers=headers)).status_code == 200, cookie
        line = Line(center, cookie)
        await asyncio.wait_for(line.task, 30)
        assert line.status == 204, cookie
        fields = {"option": "begin", "seq": "1", "message_id": "x"}
        answer = await person.client.post("/", data=fields, headers=headers)
        assert SESSION.fullmatch(answer.headers["set-cookie"].partition(";")[0].removeprefix("n=")), cookie


GUESSES = {
    "ko-KR,ko;q=0.9,en-US;q=0.8": "ko", "en-GB": "en", "tl": "fil", "tl-PH,en;q=0.5": "fil", "fil-PH": "fil",
    "zh-CN,zh;q=0.9": "zh-Hans", "zh-TW": "zh-Hans", "zh-Hans-CN": "zh-Hans", "vi-VN": "vi", "km": "km", "mn-MN": "mn",
    "ru": "ru", "ja-JP": "ja", "th": "th", "lo-LA": "lo", "uz-Latn-UZ": "uz", "ne-NP": "ne",
    "fr-FR,fr;q=0.9,vi;q=0.5": "vi", "VI-vn": "vi", " ko ; q=1": "ko", "": "en", "*": "en", "xx": "en",
    ",,;;q=,": "en", "k" * 9000: "en", "../ko": "en",
}  # fmt: skip


async def test_the_language_is_guessed_from_the_browser(center: Center) -> None:
    assert set(LANGUAGES) <= set(GUESSES.values())
    for header, language in GUESSES.items():
        person = center.browser(header)
        await person.open()
        assert f'<html lang="{language}">' in person.page, header
        await person.post(option="emergency", seq="1", message_id="x")
        state = center.state(person)
        assert state is not None
        assert state.locale == language, header


async def test_without_scripts_every_form_is_answered_by_the_way_to_the_page(person: Browser) -> None:
    await person.open()
    await person.post_only("/", option="begin", seq="1", message_id="a")
    assert (person.status, person.headers["location"]) == (303, "/")
    await in_talk(person)
    await person.post_only("/", text=WORDS, seq="1", message_id="b")
    assert (person.status, person.headers["location"]) == (303, "/#newest")


async def test_a_script_gets_only_the_part_that_changes(person: Browser) -> None:
    page = await person.open("/", **{"x-page": "fragment"})
    assert "<html" not in page
    assert '<div id="page"' in page
    fields = {"option": "begin", "seq": "1", "message_id": "a"}
    answer = await person.client.post("/", data=fields, headers={"x-page": "fragment"})
    assert answer.status_code == 200
    assert "<html" not in answer.text
    assert "Can you read and write here safely" in answer.text


# 125 bits in letters that are not mistaken for each other.
SESSION = re.compile(r"[0-9A-HJKMNP-TV-Z]{25}")


# -- a talk (P4, P8, P9, P11) ----------------------------------------------------------------------


async def test_a_reply_is_shown_as_written_while_the_person_is_in_the_room(
    person: Browser, center: Center, clock: Clock
) -> None:
    counselor, case_id = await in_talk(person)
    await person.write(WORDS)
    clock.forward(299)
    counselor.says(case_id, REPLY)
    await center.settled()
    await person.open()
    assert person.said_by("counselor") == [REPLY]
    assert person.said_by("person") == [WORDS]
    assert NOTE not in person.words


async def test_later_one_neutral_line_is_shown_and_the_text_comes_with_the_next_tap(
    person: Browser, center: Center, clock: Clock
) -> None:
    counselor, case_id = await in_talk(person)
    await person.write(WORDS)
    clock.forward(301)
    counselor.says(case_id, REPLY)
    counselor.says(case_id, REPLY + " (2)")
    await center.settled()
    for _ in range(3):
        await person.open()
        assert person.page.count(NOTE) == 1
        assert REPLY not in person.page
    assert person.buttons.index("person") < person.buttons.index("place")  # the tap that opens it comes first
    await person.tap("person")
    assert person.said_by("counselor") == [REPLY, REPLY + " (2)"]
    clock.forward(10)
    counselor.says(case_id, REPLY + " (3)")
    await center.settled()
    await person.open()
    assert person.said_by("counselor")[-1] == REPLY + " (3)"  # she is in the room again


async def test_looking_by_hand_is_a_tap(person: Browser, center: Center, clock: Clock) -> None:
    counselor, case_id = await in_talk(person)
    for n in range(4):
        clock.forward(200)
        await person.look()
        counselor.says(case_id, f"{REPLY} ({n})")
        await center.settled()
        await person.look()
        assert person.said_by("counselor")[-1] == f"{REPLY} ({n})"
    clock.forward(3600)
    counselor.says(case_id, REPLY)
    await center.settled()
    await person.open()
    assert REPLY not in person.said_by("counselor")
    await person.look()
    assert REPLY in person.said_by("counselor")


async def test_a_reply_that_was_not_seen_in_time_hides_behind_the_neutral_line(
    person: Browser, center: Center, clock: Clock
) -> None:
    counselor, case_id = await in_talk(person)
    counselor.says(case_id, REPLY)
    await center.settled()
    clock.forward(3600)
    for sweep in (False, True):
        if sweep:
            center.running.chat.rooms.sweep(300)
        await person.open()
        assert REPLY not in person.page
        assert person.page.count(NOTE) == 1
    await person.tap("person")
    assert person.said_by("counselor") == [REPLY]


async def test_the_neutral_line_outlives_a_quiet_room_and_a_restart(folder: Path, clock: Clock) -> None:
    async with opened(folder, clock) as center:
        person = center.browser()
        counselor, case_id = await in_talk(person)
        session = person.session
        clock.forward(600)
        counselor.says(case_id, REPLY)
        await center.settled()
        clock.forward(600)
        center.running.chat.rooms.sweep(300)
        center.running.chat.rooms.sweep(300)
        await person.open()
        assert person.page.count(NOTE) == 1
        assert "A counselor is here" in person.words
    async with opened(folder, clock) as center:
        person = center.browser()
        person.client.cookies.set("n", session, domain="127.0.0.1")
        await person.open()
        assert person.page.count(NOTE) == 1
        await person.tap("person")
        assert person.said_by("counselor") == [REPLY]


async def test_a_note_never_stands_alone_on_a_page(folder: Path, clock: Clock) -> None:
    async with opened(folder, clock) as center:
        person = center.browser()
        await person.open()
        await person.tap(*TO_A_COUNSELOR, "read")
        said = person.said_by("gyeot")
        session = person.session
    async with opened(folder, clock) as center:  # the new process has nothing in memory, and the person is still there
        person = center.browser()
        person.client.cookies.set("n", session, domain="127.0.0.1")
        counselor = await center.counselor()
        counselor.says(counselor.claims(), REPLY)
        await center.settled()
        await person.open()
        assert person.page.count(NOTE) == 1
        assert person.said_by("gyeot") == said
        assert len(said) >= 1


async def test_nothing_is_lost_when_the_process_restarts_between_reply_and_view(folder: Path, clock: Clock) -> None:
    async with opened(folder, clock) as center:
        person = center.browser()
        counselor, case_id = await in_talk(person)
        session = person.session
        counselor.says(case_id, REPLY)
        await center.settled()
    for _ in range(2):
        async with opened(folder, clock) as center:
            await center.settled()
            again = center.browser()
            again.client.cookies.set("n", session, domain="127.0.0.1")
            assert [row["body"] for row in center.rows("from_desk") if row["kind"] == "replied"] != [None]
            await again.open()
            assert again.said_by("counselor") == [REPLY]
            assert "A counselor is here" in again.words


async def test_a_reply_is_destroyed_with_the_next_request_after_it_was_seen(person: Browser, center: Center) -> None:
    counselor, case_id = await in_talk(person)

    def body() -> object:
        [row] = [row for row in center.rows("from_desk") if row["kind"] == "replied"]
        return row["body"]

    counselor.says(case_id, REPLY)
    await center.settled()
    assert body() is not None
    await person.open()
    assert body() is not None  # the page may not have arrived
    await person.open()
    assert body() is None
    assert person.said_by("counselor") == [REPLY]  # she can still read it while she is there
    await center.until(lambda: all(row["delivered_at"] for row in center.rows("outbox")))
    assert {row["payload"] for row in center.rows("outbox")} == {b""}


@pytest.mark.sqlite
async def test_a_reply_that_could_not_be_destroyed_is_destroyed_later(person: Browser, center: Center) -> None:
    counselor, case_id = await in_talk(person)
    counselor.says(case_id, REPLY)
    await center.settled()
    await person.open()
    await center.settled()
    with read_only(center):
        await person.open()
        assert person.said_by("counselor") == [REPLY]
    await person.open()
    [row] = [row for row in center.rows("from_desk") if row["kind"] == "replied"]
    assert row["body"] is None


async def test_a_counselors_last_words_are_shown_although_the_talk_was_closed_at_once(
    person: Browser, center: Center
) -> None:
    counselor, case_id = await in_talk(person)
    await person.write(WORDS)
    counselor.says(case_id, REPLY)
    await center.settled()
    counselor.closes(case_id)
    await center.settled()
    await person.open()
    assert person.said_by("counselor") == [REPLY]
    assert "Thank you for being here" in person.words
    assert person.words.index(REPLY) < person.words.index("Thank you for being here")
    await person.open()
    [row] = [row for row in center.rows("from_desk") if row["kind"] == "replied"]
    assert row["body"] is None


async def test_a_reply_that_no_key_opens_does_not_hold_back_the_next_one(person: Browser, center: Center) -> None:
    counselor, case_id = await in_talk(person)
    with closing(sqlite3.connect(center.file)) as other, other:
        other.execute(
            "INSERT INTO from_desk (case_id, conversation, kind, body, created_at) VALUES (?, ?, 'replied', ?, 0)",
            (case_id, center.conversation(person), b"\x01\x01" + b"x" * 300),
        )
    counselor.says(case_id, REPLY)
    await center.settled()
    await person.open()
    assert person.said_by("counselor") == [REPLY]


async def test_what_a_person_wrote_is_gone_from_memory_after_five_quiet_minutes(
    person: Browser, center: Center, clock: Clock
) -> None:
    counselor, case_id = await in_talk(person)
    await person.write(WORDS)
    counselor.says(case_id, REPLY)
    await center.settled()
    await person.open()
    await person.open()
    rooms = center.running.chat.rooms
    assert WORDS in repr(rooms._rooms)
    assert REPLY in repr(rooms._rooms)
    clock.forward(299)
    rooms.sweep(300)
    assert WORDS in repr(rooms._rooms)
    clock.forward(2)
    assert rooms.sweep(300) == 1
    assert WORDS not in repr(rooms._rooms)
    assert REPLY not in repr(rooms._rooms)
    await person.open()
    assert WORDS not in person.page
    assert REPLY not in person.page
    assert "A counselor is here" in person.words


async def test_the_sweep_runs_by_itself_while_the_chat_is_served(folder: Path, clock: Clock) -> None:
    async with opened(folder, clock, room_minutes=0.001) as center, center.app.router.lifespan_context(center.app):
        person = center.browser()
        await in_talk(person)
        clock.forward(1)
        await center.until(lambda: not center.running.chat.rooms._rooms)


async def test_leaving_drops_the_answers_and_back_shows_a_neutral_page(person: Browser, center: Center) -> None:
    await person.open()
    await person.tap("begin", "watched")
    before = center.state(person)
    assert before is not None
    assert before.facts != ()
    session = person.session
    await person.post_only("/leave")
    assert (person.status, person.headers["location"]) == (303, "/away")
    assert person.headers["clear-site-data"] == '"cache", "storage"'
    assert list(person.client.cookies) == ["m"]
    for path in ("/", "/?new=1", "/away"):
        page = await person.open(path)
        assert "Milk" in page
        assert "112" not in page
        assert "counselor" not in page
    assert center.running.chat.rooms._rooms == {}
    person.client.cookies.set("n", session, domain="127.0.0.1")
    state = center.state(person)
    assert state is not None
    assert (state.at, state.facts, state.level, state.reasons) == (At.LEFT, (), 0, ())
    del person.client.cookies["n"]
    await person.post(open="yes")
    assert "It is good that you are here" in person.words
    assert not person.client.cookies


async def test_leaving_by_the_button_of_a_page_is_leaving(person: Browser) -> None:
    await person.open()
    await person.tap("begin")
    await person.post(option="leave", seq="1", message_id="")
    assert "Milk" in person.page
    assert list(person.client.cookies) == ["m"]


@pytest.mark.parametrize("word", ["leave", "나가기", "quit"])
async def test_leaving_by_a_typed_word_is_leaving(person: Browser, center: Center, word: str) -> None:
    await in_talk(person)
    await person.write(WORDS)
    await person.write(word)
    assert "Milk" in person.page
    assert list(person.client.cookies) == ["m"]
    assert [row["kind"] for row in center.rows("case") if row["state"] == "closed"] == []
    await center.settled()
    assert WORDS not in repr(center.running.chat.rooms._rooms)


async def test_what_is_taken_back_is_taken_off_the_page(person: Browser, center: Center) -> None:
    await in_talk(person)
    await person.write(WORDS)
    rooms, conversation = center.running.chat.rooms, center.conversation(person)
    erase = OutboxRow(f"{conversation}:99:0", conversation, 99, 0, "web", {"kind": "erase"}, None, 0.0)
    assert WORDS in repr(rooms._rooms)
    assert await rooms.deliver(erase) == Delivered()
    assert rooms.known(conversation) is None


async def test_leaving_works_with_the_database_stopped(person: Browser, center: Center) -> None:
    await person.open()
    await person.tap("begin")
    with closed(center):
        await person.post("/leave")
    assert "Milk" in person.page
    assert list(person.client.cookies) == ["m"]


async def test_after_leaving_a_reply_makes_no_sound(person: Browser, center: Center) -> None:
    counselor, case_id = await in_talk(person)
    session = person.session
    await person.post("/leave")
    counselor.says(case_id, REPLY)
    await center.settled()
    person.client.cookies.set("n", session, domain="127.0.0.1")
    await person.open()
    assert NOTE not in person.page
    assert REPLY not in person.page


async def test_leave_goes_to_the_page_of_the_centers_choice(folder: Path, clock: Clock) -> None:
    async with opened(folder, clock, exit_url="https://weather.example") as center:
        person = center.browser()
        await person.post_only("/leave")
        assert person.headers["location"] == "https://weather.example"
        answer = await person.client.get("/away")
        assert answer.headers["location"] == "https://weather.example"


async def forget(person: Browser) -> Sequence[str]:
    await person.tap("forget", "forget_now")
    return [text for _, text in person.bubbles]


async def test_forgetting_erases_the_conversation_at_once_and_asks_the_desk_for_erasure(
    person: Browser, center: Center
) -> None:
    counselor, case_id = await in_talk(person)
    await person.write(WORDS)
    counselor.says(case_id, REPLY)
    await center.settled()
    await person.open()
    conversation = center.conversation(person)
    with_case = await forget(person)
    assert center.rows("conversation") == []
    [case] = center.rows("case")
    assert case["erasure_asked_at"] is not None
    assert case["conversation"] is None
    assert [row["body"] for row in center.rows("from_desk") if row["kind"] == "replied"] == [None]
    assert "n" not in person.client.cookies
    await center.settled()
    assert conversation not in repr(center.running.chat.rooms._rooms)
    assert all(row["delivered_at"] is not None for row in center.rows("outbox"))

    other = center.browser()
    await other.open()
    await other.tap("begin")
    assert await forget(other) == with_case  # it reads the same whether or not a counselor holds anything
    third = center.browser()
    await third.post(option="forget_now", seq="1", message_id="x")
    assert [text for _, text in third.bubbles] == with_case
    assert center.rows("conversation") == []


async def test_forgetting_twice_leaves_nothing(person: Browser, center: Center) -> None:
    await person.open()
    await person.tap("begin", "forget")
    fields = {"option": "forget_now", "seq": person.hidden("seq"), "message_id": "gone"}
    session = person.session
    for _ in range(3):
        person.client.cookies.set("n", session, domain="127.0.0.1")
        await person.post(**fields)
        assert person.status == 200
        assert "This is closed" in person.words
        assert center.rows("conversation") == []
        assert "n" not in person.client.cookies


async def test_a_stale_tap_on_forget_forgets_nothing_and_says_so(person: Browser) -> None:
    await person.open()
    await person.tap("begin", "forget")
    stale = person.hidden("seq")
    await person.tap("back")
    await person.post(option="forget_now", seq=stale, message_id="late")
    assert "That button belongs to an earlier screen" in person.words
    assert person.at is At.SAFETY
    assert "m" not in person.client.cookies


# -- coming back -----------------------------------------------------------------------------------


def code_on(person: Browser) -> str:
    found = re.search(r"[0-9A-Z]{5}(?:-[0-9A-Z]{5}){4}", person.words)
    assert found is not None, "no code is shown"
    return found[0]


async def test_a_code_brings_the_person_back_to_the_talk_from_another_browser(person: Browser, center: Center) -> None:
    counselor, case_id = await in_talk(person)
    code = person.session
    assert code not in person.page.replace("-", "")
    await person.post(show_code="yes")
    assert code_on(person).replace("-", "") == code
    await person.open()
    assert code not in person.page.replace("-", "")  # it is shown only then
    for written in (
        code_on_paper := "-".join(code[n : n + 5] for n in range(0, 25, 5)),
        code_on_paper.lower(),
        f" {code} ",
    ):
        other = center.browser()
        await other.open()
        await other.write(written)
        assert other.session == code
        assert "A counselor is here" in other.words
    await other.write(WORDS)
    assert counselor.hears(case_id) == [WORDS]
    assert len(center.rows("conversation")) == 1


async def test_no_code_is_shown_outside_a_talk(person: Browser) -> None:
    await person.post(show_code="yes")
    assert "begin" in person.buttons
    assert not person.client.cookies
    await person.open()
    await person.tap("begin")
    await person.post(show_code="yes")
    assert "Can you read and write here safely" in person.words
    assert person.session not in person.page.replace("-", "")


async def test_a_code_of_nobody_is_like_any_other_text_and_guessing_is_slow(person: Browser, center: Center) -> None:
    await in_talk(person)
    code = person.session
    guesser = center.browser()
    await guesser.open()
    await guesser.tap("begin")
    own = guesser.session
    for n in range(BURST):
        center.running.chat.rooms.sweep(0)
        await guesser.post(text=f"{n:025}", seq="2", message_id=f"guess-{n}")
        assert guesser.session == own
    fresh = center.browser()
    await fresh.post(text=code, seq="1", message_id="right")
    assert fresh.session != code  # after so many guesses of anybody, even the right one has to wait
    center.clock.forward(2)
    await fresh.post(text=code, seq="1", message_id="right-later")
    assert fresh.session == code


# -- waiting (P10) -----------------------------------------------------------------------------------


async def test_who_waits_long_is_told_once_what_else_is_open(person: Browser, center: Center) -> None:
    await person.open()
    await person.tap(*TO_A_COUNSELOR)
    center.clock.forward(100)
    assert await tell_waiting(center.running.writer) == 0
    center.clock.forward(90)
    before = center.rows("conversation")[0]["acted_at"]
    assert await tell_waiting(center.running.writer) == 1
    assert await tell_waiting(center.running.writer) == 0
    assert center.rows("conversation")[0]["acted_at"] == before, "waiting is no sign of life"
    await center.settled()
    await person.open()
    assert person.words.count("It is taking longer") == 1


async def test_who_went_away_while_waiting_hears_nothing(person: Browser, center: Center) -> None:
    await person.open()
    await person.tap(*TO_A_COUNSELOR)
    center.clock.forward(299)
    assert await tell_waiting(center.running.writer) == 0


async def test_who_is_with_a_counselor_is_not_told_to_wait(person: Browser, center: Center) -> None:
    await in_talk(person)
    center.clock.forward(190)
    assert await tell_waiting(center.running.writer) == 0


# -- news that come by themselves ------------------------------------------------------------------


class Line:
    """A live connection as a browser holds it: it collects what comes."""

    def __init__(self, center: Center, session: str | None) -> None:
        self.status = 0
        self.heard = b""
        self.gone = asyncio.Event()
        cookie = [] if session is None else [(b"cookie", f"n={session}".encode())]
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "path": "/live",
            "raw_path": b"/live", "query_string": b"", "headers": [(b"host", b"127.0.0.1:8080"), *cookie],
            "scheme": "http", "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 8080), "root_path": "",
        }  # fmt: skip
        self.asked = False
        self.task = asyncio.create_task(center.app(scope, self._receive, self._send))

    async def _receive(self) -> Message:
        if not self.asked:
            self.asked = True
            return {"type": "http.request", "body": b"", "more_body": False}
        await self.gone.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
        else:
            self.heard += message.get("body", b"")

    async def hang_up(self) -> None:
        self.gone.set()
        await asyncio.wait_for(self.task, 30)


async def test_a_live_page_is_told_that_something_changed_and_nothing_of_what(person: Browser, center: Center) -> None:
    counselor, case_id = await in_talk(person)
    line = Line(center, person.session)
    await center.until(lambda: line.status == 200)
    assert b"changed" not in line.heard
    counselor.says(case_id, REPLY)
    await center.until(lambda: b"event: changed" in line.heard)
    assert REPLY.encode() not in line.heard
    assert line.heard.replace(b"\r", b"").strip() == b"event: changed\ndata: changed"
    await line.hang_up()
    await center.until(lambda: not center.running.chat.rooms.of(center.conversation(person)).listeners)


async def test_nobody_without_a_session_holds_a_live_connection(person: Browser, center: Center) -> None:
    assert (await person.client.get("/live")).status_code == 204
    line = Line(center, None)
    await center.until(lambda: line.status == 204)
    await line.task


async def test_a_chat_has_four_live_connections_at_most(person: Browser, center: Center) -> None:
    await in_talk(person)
    lines = [Line(center, person.session) for _ in range(LIVE_AT_ONCE)]
    await center.until(lambda: all(line.status == 200 for line in lines))
    one_more = Line(center, person.session)
    await center.until(lambda: one_more.status == 429)
    await lines[0].hang_up()
    another = Line(center, person.session)
    await center.until(lambda: another.status == 200)
    assert LIVE_AT_ONCE == 4
    for line in (*lines[1:], another):
        await line.hang_up()


async def test_a_browser_that_hangs_up_at_once_leaves_no_connection(person: Browser, center: Center) -> None:
    await in_talk(person)
    for _ in range(LIVE_AT_ONCE * 2):
        line = Line(center, person.session)
        await line.hang_up()
        assert line.status in (0, 200)
    room = center.running.chat.rooms.of(center.conversation(person))
    assert room.listeners == set()


async def test_leaving_ends_the_live_connection(person: Browser, center: Center) -> None:
    await in_talk(person)
    line = Line(center, person.session)
    await center.until(lambda: line.status == 200)
    await person.post("/leave")
    await asyncio.wait_for(line.task, 30)


async def test_a_quiet_chat_tells_its_live_page_to_look_away(person: Browser, center: Center, clock: Clock) -> None:
    await in_talk(person)
    await person.write(WORDS)
    line = Line(center, person.session)
    await center.until(lambda: line.status == 200)
    clock.forward(301)
    center.running.chat.rooms.sweep(300)
    await center.until(lambda: b"event: changed" in line.heard)
    await person.open()
    assert WORDS not in person.page
    await line.hang_up()
