"""Whatever somebody types is met, kept as it came, shown as text, and told to no log."""

from __future__ import annotations

import asyncio
import functools
import io
import json
import logging
import re
import sys
import threading
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import structlog
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markupsafe import escape

from bot.machine import ConversationMachine, Duty, listen
from bot.page import Bubble, Page, Unsent, chat_page, emergency_page, padded, trouble_page
from bot.page import HelplineCard as Line
from bot.process import load_speaker
from bot.telegram_codec import MAX_UNITS, Face, Typed, read_update, split_text
from bot.web_codec import BadForm, event_of
from bot.words import Speaker
from dialogs.at import At
from dialogs.codec import dump_state, load_state
from dialogs.events import Chose, CounselorClaimed, Event, Started, Wrote
from dialogs.flows import FLOW
from dialogs.state import State
from dialogs.step import ROOM, options
from handoff.cases import Spoken
from handoff.page import CaseSheet, Words, legible, message_lines, render_page
from referral_directory import load_directory
from referral_directory.model import Directory
from shell.logs import configure_logs
from shell.machine import Deliver, Outcome, PassOn
from shell.sealing import MessageContext, make_key, open_message, seal_message
from shell.settings import Settings
from tests.bot.center import settle
from tests.bot.test_telegram import put_together
from tests.hostile.make_corpus import MARK, Named, files, read_texts
from tests.telegram.fake_bot_api import Clock

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
TO_A_COUNSELOR = ("person", "yes", "yes", "yes", "skip", "any")
CPU_SECONDS = 0.05

TEXTS = read_texts()
ANYTHING = st.text(st.characters(exclude_categories=()), max_size=300)
"""Any characters at all, halves of surrogate pairs too."""


# ---- the corpus itself ----


def test_the_kept_corpus_is_what_its_maker_makes() -> None:
    assert {path: path.read_bytes() for path in files()} == files()


def test_the_corpus_is_large_and_no_kind_is_missing() -> None:
    kinds = Counter(one.kind for one in TEXTS)
    assert len(TEXTS) >= 1_000
    assert kinds.keys() >= {
        "length", "plane", "surrogate", "control", "bidi", "marks", "emoji", "hangul", "width", "invisible", "look_alike",
        "script", "xss", "sql", "template", "ldap", "shell", "path", "csv", "ansi", "log", "prompt", "ssrf", "scheme",
    }  # fmt: skip
    assert min(kinds.values()) >= 10, kinds
    assert len({one.name for one in TEXTS}) == len({one.text for one in TEXTS}) == len(TEXTS)
    for part in ("thai", "khmer", "burmese", "arabic", "mongolian"):
        assert any(f"script_{part}" in one.name for one in TEXTS), part


def test_the_corpus_holds_no_telephone_number_but_emergency_lines() -> None:
    """Longer runs of digits are padding or addresses; anything of a Korean number's shape is a line everybody knows."""
    shape = re.compile(r"(?<![0-9-])0[0-9]{1,2}-[0-9]{3,4}(?:-[0-9]{4})?(?![0-9-])")
    assert {number for one in TEXTS for number in shape.findall(one.text)} <= {"02-1366"}


# ---- the conversation ----


@functools.cache
def directory() -> Directory:
    return load_directory()


@functools.cache
def machine() -> ConversationMachine:
    return ConversationMachine(FLOW, directory(), Duty(on_duty=1))


@functools.cache
def speaker() -> Speaker:
    return load_speaker(Settings(practice=True))


def after(state: State, event: Event) -> tuple[State, Outcome]:
    """One turn, whose state is written and read back as between any two turns."""
    outcome = machine().step(state, event, NOON)
    stepped = outcome.state
    assert isinstance(stepped, State)
    assert load_state(dump_state(stepped)) == stepped
    return stepped, outcome


@functools.cache
def places() -> dict[At, State]:
    """Somebody in each place a conversation passes on its way to a counselor, and in the talk."""
    state, _ = after(machine().start(), Started("ko"))
    found = {state.at: state}
    for option in TO_A_COUNSELOR:
        state, _ = after(state, Chose(option, state.seq))
        found[state.at] = state
    assert state.at is At.WAITING
    state, _ = after(state, CounselorClaimed())
    found[state.at] = state
    first = state = next(iter(found.values()))
    for _ in range(12):  # along the first button of each screen
        state, _ = after(state, Chose(options(FLOW, state, machine().given(NOON))[0].id, state.seq))
        found.setdefault(state.at, state)
    for option in ("emergency", "language", "forget"):
        aside, _ = after(first, Chose(option))
        found[aside.at] = aside
    return found


def is_met(state: State, event: Event) -> None:
    """What is typed is answered or passed on, and there is always something to do next."""
    stepped, outcome = after(state, event)
    shown = [order for order in outcome.orders if isinstance(order, Deliver)]
    passed_on = any(isinstance(order, PassOn) for order in outcome.orders)
    wished = isinstance(event, Wrote) and event.wish is not None
    assert shown or (passed_on and state.at in ROOM), "no answer"
    assert passed_on or wished or state.at not in ROOM, "the words are lost"
    ways = {choice.id for choice in options(FLOW, stepped, machine().given(NOON))}
    assert ways, "no way on"
    assert "emergency" in ways or "emergency" in stepped.at.public, "no way to help"


def failures(texts: list[Named], check: Callable[[Named], None]) -> dict[str, str]:
    """The names of the texts that break a promise, with how."""
    broken: dict[str, str] = {}
    for one in texts:
        try:
            check(one)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is reported under the text's name
            broken[one.name] = f"{type(error).__name__}: {error}"[:120]
    return broken


def test_any_text_is_met_in_every_place() -> None:
    assert {At.OPENING, At.WAITING, At.TALKING, At.EMERGENCY, At.SAFETY} <= places().keys()
    assert len(places()) >= 12
    heard = {one.text: listen(one.text, directory()) for one in TEXTS}
    for at, state in places().items():
        assert not failures(TEXTS, lambda one, state=state: is_met(state, heard[one.text])), at


def test_no_text_takes_longer_than_a_moment() -> None:
    talking = places()[At.TALKING]

    def is_quick(one: Named) -> None:
        for _ in range(3):  # the machine may be busy with something else
            begin = time.thread_time()
            after(talking, listen(one.text, directory()))
            legible(one.text)
            if (took := time.thread_time() - begin) <= CPU_SECONDS:
                return
        raise AssertionError(f"{took:.3f} s")

    assert not failures(TEXTS, is_quick)


@given(ANYTHING)
@settings(max_examples=300, deadline=None)
def test_any_text_at_all_is_met(text: str) -> None:
    heard = listen(text, directory())
    for at in (At.OPENING, At.WAITING, At.TALKING):
        is_met(places()[at], heard)


# ---- under seals ----

KEY = make_key()


def comes_back(text: str, seq: int) -> None:
    context = MessageContext("center", "calm-river-07", seq, "person", None)
    opened = open_message(KEY, seal_message(KEY.public, text, context), context)
    assert opened.encode("utf-8", "surrogatepass") == text.encode("utf-8", "surrogatepass")


def test_any_text_comes_out_of_its_seal_byte_for_byte() -> None:
    assert not failures(TEXTS, lambda one: comes_back(one.text, len(one.text) + 1))


@given(ANYTHING)
@settings(max_examples=200, deadline=None)
def test_any_text_at_all_comes_out_of_its_seal(text: str) -> None:
    comes_back(text, 1)


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("hostile") / "center"
    made.mkdir()
    settle(made)
    return made


async def test_the_counselor_reads_what_was_typed_in_telegram_byte_for_byte(
    folder: Path,
) -> None:
    """From the raw update through the store to the desk. Wishes are left out: they lead away from the talk."""
    clock = Clock(NOON)
    typed: list[str] = []
    async with put_together(folder, clock, "http://127.0.0.1:9", deliver=False) as place:
        numbers = iter(range(1, 10_000))

        async def writes(text: str) -> None:
            n = next(numbers)
            me = {"id": 5001, "is_bot": False, "first_name": "Person", "language_code": "en"}
            message = {"message_id": n, "from": me, "chat": {"id": 5001, "type": "private"}, "date": 1, "text": text}
            assert await place.bot.take(json.dumps({"update_id": n, "message": message}).encode())

        async def taps(option: str) -> None:
            n = next(numbers)
            state = await place.writer.peek(place.keys.pseudonyms("center").of("telegram", "5001"))
            assert isinstance(state, State)
            data = f"{state.seq}:{option}" if state.seq < 10 else option
            tap = {"id": str(n), "from": {"id": 5001, "is_bot": False, "first_name": "Person"}, "data": data}
            assert await place.bot.take({"update_id": n, "callback_query": tap})

        await writes("/start")
        for option in TO_A_COUNSELOR:
            await taps(option)
        for one in TEXTS:
            read = read_update({
                "update_id": 1, "message": {"message_id": 1, "chat": {"id": 1, "type": "private"}, "text": one.text}
            })  # fmt: skip
            event, words = place.bot.face.event_of_text(one.text, "en")
            wish = getattr(event, "wish", None) is not None or words is None
            if isinstance(read.what, Typed) and not wish:  # type: ignore[union-attr]
                typed.append(one.text)
        for at in range(0, len(typed), 50):
            await asyncio.gather(*(writes(text) for text in typed[at : at + 50]))
        sol = await place.counselor()
        heard = sol.hears(sol.takes())
        # What is sent at once has no order; that one message follows another is promised elsewhere.
        assert sorted(map(str, heard)) == sorted(typed)
        assert len(typed) >= 1_000


# ---- the web chat ----


def test_any_form_is_read_or_refused() -> None:
    def is_read(one: Named) -> None:
        form = {"message_id": "a-1", "seq": "1"}
        words = one.text.replace("\r\n", "\n").strip()
        sent = event_of(form | {"text": one.text}, directory())
        assert (sent.words, sent.event is None) == ((words, False) if words else (None, True))
        chosen = event_of(form | {"option": one.text or "x"}, directory()).event
        assert isinstance(chosen, Chose)
        after(places()[At.OPENING], chosen)
        for broken in (
            {"message_id": one.text, "seq": "1"},
            {"message_id": "a", "seq": one.text},
            form | {"lat": one.text, "lon": "1"},
        ):
            try:
                event_of(broken, directory())
            except BadForm as error:
                told.add(str(error))

    told: set[str] = set()
    assert not failures(TEXTS, is_read)
    assert told == {"no one-time name", "no turn number", "no place", "no place on earth", "nothing was sent"}, (
        "an error repeats what was sent"
    )


_MARKUP = re.compile(r"<[^>]*>")
_LINK = re.compile(r'<a class="tel" href="tel:[0-9]+">([0-9-]+)</a>')
NUMBERS = (Line("112", "Police", "Danger"),)


def page(text: str, *, who: str = "person", draft: str | None = None) -> str:
    """A page of the web chat that shows a text, as it goes over the wire."""
    shown = Page("ko", (Bubble("gyeot", "112"), Bubble(who, text)), 3, "a-1", draft=draft)  # type: ignore[arg-type]
    return padded(chat_page(shown, speaker().translate("ko")))


def encodable(texts: list[Named]) -> list[Named]:
    """A form in UTF-8 holds no halves of surrogate pairs."""
    return [one for one in texts if one.kind != "surrogate"]


@pytest.mark.parametrize("who", ["person", "counselor"])
def test_what_people_write_is_text_on_the_page_and_never_markup(who: str) -> None:
    plain = _MARKUP.findall(_LINK.sub(r"\1", page("x", who=who)))

    def is_text(one: Named) -> None:
        html = _LINK.sub(r"\1", page(one.text, who=who))
        assert _MARKUP.findall(html) == plain, "a text became markup"
        assert escape(one.text) in html, "it is not shown as it came"

    assert not failures(encodable(TEXTS), is_text)


def test_what_could_not_be_kept_is_offered_again_as_text() -> None:
    def pages(text: str) -> tuple[str, ...]:
        unsent = Unsent(3, "a-1", text=text)
        translate = speaker().translate("ko")
        return (
            page("x", draft=text),
            trouble_page("ko", NUMBERS, translate, unsent=unsent),
            trouble_page("ko", NUMBERS, translate, unsent=replace(unsent, option=text, text=None)),
            emergency_page("ko", [text], NUMBERS, translate),
        )

    plain = [_MARKUP.findall(_LINK.sub(r"\1", one)) for one in pages("x")]

    def is_text(one: Named) -> None:
        if one.text:
            found = [_MARKUP.findall(_LINK.sub(r"\1", html)) for html in pages(one.text)]
            assert [[tag for tag in tags if "value=" not in tag] for tags in found] == [
                [tag for tag in tags if "value=" not in tag] for tags in plain
            ]
            assert [len(tags) for tags in found] == [len(tags) for tags in plain]

    assert not failures(encodable(TEXTS), is_text)


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_text_at_all_is_text_on_the_page(text: str) -> None:
    plain = _MARKUP.findall(_LINK.sub(r"\1", page("x", draft="x")))
    found = _MARKUP.findall(_LINK.sub(r"\1", page(text, draft=f"{text}x")))
    assert [tag.partition("value=")[0] for tag in found] == [tag.partition("value=")[0] for tag in plain]


# ---- the desk ----

_DANGEROUS = re.compile(
    "[\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2060-\u206f\ufeff\U000e0001\U000e0020-\U000e007f]"
)


def hides_nothing(text: str) -> None:
    shown = legible(text)
    assert not _DANGEROUS.search(shown), "something turns the line around or is not seen"
    assert not [letter for letter in shown if unicodedata.category(letter) in ("Cc", "Cs") and letter not in "\n\t"]
    tower = 0
    for letter in shown:
        tower = tower + 1 if unicodedata.category(letter) in ("Mn", "Me") and letter not in "\ufe0e\ufe0f" else 0
        assert tower <= 6, "marks climb over the neighbours"
    shown.encode()


def test_nothing_hides_in_what_a_counselor_reads() -> None:
    assert not failures(TEXTS, lambda one: hides_nothing(one.text))


@given(ANYTHING)
@settings(max_examples=300, deadline=None)
def test_nothing_hides_in_any_text_at_all(text: str) -> None:
    hides_nothing(text)


def test_every_script_is_read_as_it_was_written() -> None:
    plain = [one for one in TEXTS if one.kind == "script" and "vertical" not in one.name]
    assert len(plain) >= 80
    assert not [one.name for one in plain if legible(one.text) != one.text]


_ME = {"csrf": "x", "name": "Sol", "role": "counselor"}


def sheet(text: str, words: Words) -> str:
    """The page of a case in which the person, a counselor and a colleague wrote a text."""
    said = [Spoken(n, who, text, 0.0) for n, who in enumerate(("person", "counselor", "note"))]
    lines = message_lines(said, 0.0, words)
    case = CaseSheet(
        "calm-river-07", 2, "●●●", "Urgent", (), "ko", "Korean (ko)", interpreter=False, easy_words=False, opened="12:00",
        answer_due=None, erasure_asked=False, reachable=True, summary_broken=False, summary=(), messages=lines, sent=0,
        heard=0, stamp="x",
    )  # fmt: skip
    return render_page(
        "case.html",
        words,
        practice=True,
        on_duty=True,
        me=_ME,
        back="/",
        lease_seconds=60,
        sheet=case,
        problem=None,
        draft=text,
    )


def test_what_people_write_is_text_at_the_desk_and_stands_apart() -> None:
    words = Words("en", lambda text: text.msgid)
    plain = _MARKUP.findall(sheet("x", words))
    assert sum(tag.startswith("<bdi") for tag in plain) >= 3

    def is_text(one: Named) -> None:
        html = sheet(one.text, words)
        assert _MARKUP.findall(html) == plain
        inside = re.findall(r'<p class="text"><bdi lang="ko">(.*?)</bdi></p>', html, re.DOTALL)
        assert [unescape_once(text) for text in inside] == [*[legible(one.text)] * 3, ""]  # the last is for the script

    assert not failures(encodable(TEXTS), is_text)


def unescape_once(text: str) -> str:
    """Undo what the template engine did; the standard library's own would also rename what people wrote."""
    for written, meant in (("&lt;", "<"), ("&gt;", ">"), ("&#34;", '"'), ("&#39;", "'"), ("&amp;", "&")):
        text = text.replace(written, meant)
    return text


# ---- Telegram ----


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def goes_out_whole(text: str) -> None:
    """A counselor's answer: in parts that Telegram takes, which together are the text, without any markup."""
    parts = split_text(text)
    assert "".join(parts) == text
    assert all(units(part) <= MAX_UNITS for part in parts)
    face = Face(FLOW, speaker(), directory())
    for _, call in face.reply(text, 5).calls:
        sent = call.model_dump(exclude_unset=True)
        assert sent.keys() - {"protect_content", "link_preview_options"} == {"chat_id", "text"}, (
            "it may be read as markup"
        )
        assert 0 < units(sent["text"]) <= MAX_UNITS
        sent["text"].encode()


def test_any_answer_is_sent_whole_and_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    face = Face(FLOW, speaker(), directory())
    monkeypatch.setattr(f"{__name__}.Face", lambda *_: face)
    assert not failures(TEXTS, lambda one: goes_out_whole(one.text))
    assert not failures(TEXTS, lambda one: goes_out_whole(one.text[:500] * 20))


# ---- logs ----


@pytest.fixture
def logs() -> Iterator[io.StringIO]:
    """Send all logs of the process into a buffer, as the running service does, and put everything back."""
    root = logging.getLogger()
    kept, hooks = (root.handlers[:], root.level), (sys.excepthook, threading.excepthook, sys.unraisablehook)
    stream = io.StringIO()
    configure_logs("DEBUG", stream)
    yield stream
    logging.captureWarnings(capture=False)
    root.handlers[:], level = kept
    root.setLevel(level)
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    structlog.reset_defaults()


class _Told(Exception):
    """An error whose text is what somebody typed."""


def _fails(text: str) -> None:
    raise _Told(text)


def test_no_log_line_tells_or_is_forged_by_what_was_typed(logs: io.StringIO) -> None:
    ours, theirs = structlog.get_logger(), logging.getLogger("httpx")
    for one in TEXTS:
        half = len(one.text) // 2
        planted = f"{one.text[:half]}{MARK}{one.text[half:]}"
        ours.info(planted)
        ours.error("update_set_aside", error=planted, reason=planted, case=planted, conversation=planted, text=planted)
        ours.info("update_set_aside", **{f"{MARK}{one.name}": 1})
        theirs.warning("%s", planted)
        theirs.warning(planted.replace("%", "%%"))
        try:
            _fails(planted)
        except _Told:
            ours.exception("turn_failed")
            theirs.exception("failed")
    written = logs.getvalue()
    lines = written.split("\n")
    assert lines.pop() == ""
    assert len(lines) == 7 * len(TEXTS), "a text made or swallowed a line"
    assert MARK not in written
    assert written.isascii()
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f]", written)
    told = [json.loads(line) for line in lines]
    events = {line["event"] for line in told}
    known = {"event_withheld", "update_set_aside", "library_event", "turn_failed"}
    # What has the very shape of an event's name is one of ours; a planted marker never has.
    assert events == known


@given(ANYTHING)
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_log_line_tells_any_text_at_all(logs: io.StringIO, text: str) -> None:
    logs.seek(0)
    logs.truncate()
    structlog.get_logger().error(f"{text}{MARK}", error=f"{text}{MARK}", where=f"{MARK}{text}")
    logging.getLogger("aiogram").error("%s%s", text, MARK)
    first, second, rest = logs.getvalue().split("\n")
    assert json.loads(first).keys() == {"event", "level", "at"}
    assert json.loads(second)["event"] == "library_event"
    assert MARK not in first + second
    assert rest == ""
