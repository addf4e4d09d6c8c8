"""Whatever arrives as an update is met or set aside: the next person is answered all the same, and no log tells of it."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import shutil
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack, suppress
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.telegram import MAX_BODY
from bot.telegram_codec import (
    ALLOWED_UPDATES,
    BrokenUpdate,
    Elsewhere,
    FromPerson,
    Nothing,
    Tap,
    broken_id,
    event_of_tap,
    read_json,
    read_update,
    split_updates,
)
from dialogs.events import Chose, Started
from tests.bot.center import settle
from tests.bot.test_telegram import SECRET, TOKEN, Place, put_together
from tests.hostile.make_corpus import MARK, Raw, read_texts, read_updates
from tests.telegram.fake_bot_api import Clock, FakeTelegram, Person

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
CPU_SECONDS = 0.05
LOT = 50
FIRST_GOOD = 5_000

UPDATES = read_updates()


# ---- the corpus itself ----


def test_the_corpus_is_large_and_no_kind_is_missing() -> None:
    kinds = Counter(one.kind for one in UPDATES)
    assert kinds.keys() == {"json", "callback", "text", "media", "chat", "attack"}
    assert min(kinds.values()) >= 100, kinds
    assert len(UPDATES) >= 1_200
    assert len(UPDATES) + len(read_texts()) >= 2_000
    assert len({one.name for one in UPDATES}) == len(UPDATES)
    assert len({one.body for one in UPDATES}) == len(UPDATES) - 4, "only what is repeated on purpose stands twice"


def test_most_updates_carry_the_mark_by_which_a_log_would_be_caught() -> None:
    """The others are cut before it, or say nothing at all."""
    assert sum(MARK.encode() in one.body for one in UPDATES) >= 0.85 * len(UPDATES)


# ---- an update by itself ----


def read(body: bytes) -> FromPerson | Elsewhere | Nothing | BrokenUpdate:
    """What one update is taken for; anything but the declared error fails the test."""
    try:
        return read_update(read_json(body))
    except BrokenUpdate as error:
        return error


def is_harmless(body: bytes) -> str:
    """Check what an update is taken for; gives the kind of it."""
    found = read(body)
    told = f"{found!r} {found}"
    if isinstance(found, BrokenUpdate):
        assert found.__context__ is None or found.__suppress_context__, "the error underneath may quote the update"
    assert MARK not in told, "the update's words can be printed"
    assert not re.search(r"\b77300[0-9]{5}\b", told), "the chat can be printed"
    if isinstance(found, FromPerson) and isinstance(found.what, Tap):
        for current in (True, False):
            event = event_of_tap(found.what.data, None, found.language, current=current)
            assert isinstance(event, Chose | Started)
    number = broken_id(body)
    assert number is None or 0 <= number < 10**18
    return type(found).__name__


def test_every_update_is_read_or_refused_and_nothing_else() -> None:
    broken: dict[str, str] = {}
    outcomes: Counter[str] = Counter()
    for one in UPDATES:
        begin = time.thread_time()
        try:
            outcomes[is_harmless(one.body)] += 1
        except Exception as error:  # noqa: BLE001 - whatever it is, it is reported under the update's name
            broken[one.name] = f"{type(error).__name__}: {error}"[:150]
        if time.thread_time() - begin > CPU_SECONDS:
            begin = time.thread_time()
            is_harmless(one.body)
            if time.thread_time() - begin > CPU_SECONDS:
                broken[one.name] = "it takes too long"
    assert not broken
    assert outcomes.keys() == {"FromPerson", "Elsewhere", "Nothing", "BrokenUpdate"}
    assert min(outcomes.values()) >= 50, outcomes


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 10_000, b"[" * 10_000 + b"]" * 10_000, b'{"a":' * 10_000, b'{"update_id":1,"message":' + b'{"a":' * 10_000 + b"1" + b"}" * 10_001,
        b'{"update_id":1,"x":' + b"[" * 10_000 + b"]" * 10_000 + b"}", b" " * MAX_BODY, b'"' + b"a" * (MAX_BODY - 2) + b'"', b'"' + b'\\"' * (MAX_BODY // 2 - 1) + b'"', b"9" * MAX_BODY,
        b'{"update_id":' + b"9" * (MAX_BODY - 20) + b"}", b"{" * MAX_BODY, b'"' * MAX_BODY, b"\\" * MAX_BODY, b'{"a":1,' * (MAX_BODY // 8), b"\0" * MAX_BODY, b"\xff" * MAX_BODY, b"[{}," * (MAX_BODY // 4),
    ],
    ids=lambda body: f"{len(body)}_bytes_of_{body[:12]!r}",
)  # fmt: skip
def test_depth_and_size_cost_little(body: bytes) -> None:
    begin = time.thread_time()
    assert isinstance(read(body), BrokenUpdate | Nothing)
    with suppress(BrokenUpdate):  # that there is no list in it is one of the two answers
        split_updates(b'{"ok":true,"result":[' + body + b"]}")
    assert time.thread_time() - begin < 1.0


# ---- good people among it ----


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile") / "center"
    folder.mkdir()
    settle(folder)
    return folder


@pytest.fixture
def folder(settled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(settled, tmp_path / "center"))


def good(n: int, update_id: int) -> dict[str, Any]:
    """Somebody else opens the chat."""
    person = {"id": FIRST_GOOD + n, "is_bot": False, "first_name": "Person", "language_code": "en"}
    chat = {"id": FIRST_GOOD + n, "type": "private", "first_name": "Person"}
    return {
        "update_id": update_id,
        "message": {"message_id": 1, "from": person, "chat": chat, "date": 1, "text": "/start"},
    }


def lots(updates: Sequence[Raw]) -> Iterator[tuple[int, Sequence[Raw]]]:
    for n, at in enumerate(range(0, len(updates), LOT)):
        yield n, updates[at : at + LOT]


async def is_answered(person: Person) -> None:
    """The person sees the first screen: its words, its buttons and the keys at hand."""
    await person.until(lambda: person.reply_keys and any(bubble.labels for bubble in person.sees_from_bot()))


def tells_nothing(*told: str) -> None:
    every = "".join(told)
    assert MARK not in every
    assert not re.search(r"\b-?77300[0-9]{5}\b", every), "a log names a chat"
    assert TOKEN.partition(":")[2] not in every


async def test_after_any_update_the_next_person_is_answered_and_no_log_tells_of_it(
    folder: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    clock = Clock(NOON)
    status: Counter[int] = Counter()
    async with (
        FakeTelegram(clock=clock, open_to_all=True) as telegram,
        put_together(folder, clock, telegram.url) as place,
    ):
        telegram.bot(TOKEN)
        app = place.bot.create_webhook(SECRET)
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://bot") as client:

            async def posted(body: bytes) -> None:
                answer = await client.post("/in", content=body, headers=headers)
                if answer.content:
                    assert json.loads(answer.content).keys() == {"method", "callback_query_id"}, (
                        "more than a tap's rest"
                    )
                status[answer.status_code] += 1

            with capture_logs() as lines:
                for n, lot in lots(UPDATES):
                    person = telegram.person(FIRST_GOOD + n, language_code="en", started=True)
                    await asyncio.gather(*(posted(one.body) for one in lot))
                    await posted(json.dumps(good(n, n + 1)).encode())
                    await is_answered(person)
                await posted(b"[" * 5_000_000)
                await posted(b'{"update_id":1,"x":"' + b"a" * 5_000_000 + b'"}')
                assert status.pop(413) == 2, "5 MB are not read"
                await place.delivered()
        assert status == {200: len(UPDATES) + n + 1}, "an update that is not confirmed comes again and again"
        assert place.rows("quarantine") == []
        assert place.bot.counts["broken"] >= 400
        output = capfd.readouterr()
        tells_nothing(repr(lines), caplog.text, output.out, output.err)
        for call in telegram.bot(TOKEN).calls:
            assert call.ok or call.method.lower() in ("answercallbackquery", "leavechat"), call.description
            assert MARK not in str(call.arguments), "what somebody sent went out again"
        assert not telegram.bot(TOKEN).calls_of("getFile"), "something was fetched"


async def test_what_is_hostile_in_an_answer_to_polling_holds_back_nobody(folder: Path) -> None:
    """Through the pretend Bot API, as far as they get there: each kind we ask for, with any content."""
    clock = Clock(NOON)
    hostile = []
    for one in UPDATES:
        try:
            whole = read_json(one.body)
        except BrokenUpdate:
            continue
        if isinstance(whole, dict):
            hostile += [(kind, held) for kind, held in whole.items() if kind in ALLOWED_UPDATES]
    hostile = hostile[::3]  # the webhook above has taken them all
    assert len(hostile) >= 500
    async with (
        FakeTelegram(clock=clock, open_to_all=True) as telegram,
        put_together(folder, clock, telegram.url) as place,
    ):
        bot = telegram.bot(TOKEN)
        people = []
        for at in range(0, len(hostile), LOT):
            for n, (kind, held) in enumerate(hostile[at : at + LOT]):
                bot.receives(kind, ("message", n), held)
            people.append(telegram.person(FIRST_GOOD + len(people), language_code="en", started=True))
            people[-1].starts()
        assert len(bot.undelivered()) == len(hostile) + len(people)
        asking = asyncio.create_task(place.bot.receive_forever())
        for person in people:
            await is_answered(person)
        await people[0].until(lambda: not bot.undelivered())
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        assert place.rows("quarantine") == []


async def test_what_no_json_reader_takes_holds_back_nobody_in_its_batch(folder: Path) -> None:
    """Too deep, numbers too long, bad escapes, wrong bytes: the whole answer cannot be read at once any more."""
    clock = Clock(NOON)
    odd = [one for one in UPDATES if balanced(one.body) and isinstance(read(one.body), BrokenUpdate)]
    assert len(odd) >= 200
    async with put_together(folder, clock, "http://127.0.0.1:9", deliver=False) as place:
        for n, lot in lots(odd):
            number = 1_000 * (n + 1)
            bodies = [
                json.dumps(good(2 * n, number)).encode(),
                *(one.body for one in lot),
                json.dumps(good(2 * n + 1, number + 999)).encode(),
            ]
            taken = await place.bot.take_batch(b'{"ok":true,"result":[' + b",".join(bodies) + b"]}")
            assert taken == (number + 1_000, True), [one.name for one in lot]
            for who in (2 * n, 2 * n + 1):
                name = place.keys.pseudonyms("center").of("telegram", str(FIRST_GOOD + who))
                assert await place.writer.peek(name) is not None, [one.name for one in lot]


def balanced(body: bytes) -> bool:
    """Whether it is one whole object, as far as brackets tell: Telegram writes no half updates into a list."""
    try:
        return body.startswith(b"{") and split_updates(b'{"result":[' + body + b',{"z":1}]}') == (body, b'{"z":1}')
    except BrokenUpdate:
        return False


# ---- anything at all ----

_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.text(st.characters(exclude_categories=()), max_size=20)
)
_KEYS = st.sampled_from([
    "update_id", "message", "edited_message", "callback_query", "my_chat_member", "channel_post", "chat", "from", "id", "type", "text", "caption", "location", "latitude", "longitude", "message_id", "data", "media_group_id",
    "new_chat_member", "status", "is_bot", "language_code", "edit_date", "photo", "venue",
]) | st.text(max_size=5)  # fmt: skip
_JSON = st.recursive(
    _SCALARS | st.sampled_from(["private", "group", "left", "/start", "note", "1:yes"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_KEYS, inner, max_size=6),
    max_leaves=30,
)


@given(_JSON)
@settings(max_examples=300, deadline=None)
def test_any_json_at_all_is_read_or_refused(value: object) -> None:
    is_harmless(json.dumps(value).encode())


@given(
    st.dictionaries(
        st.sampled_from(["message", "edited_message", "callback_query", "my_chat_member"]), _JSON, min_size=1
    ),
    st.integers(0, 2**40),
)
@settings(max_examples=300, deadline=None)
def test_any_content_of_an_update_is_read_or_refused(kinds: dict[str, object], number: int) -> None:
    is_harmless(json.dumps({"update_id": number, **kinds}).encode())


@given(st.binary(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_bytes_at_all_are_read_or_refused(body: bytes) -> None:
    is_harmless(body)
    assert all(isinstance(one, bytes) for one in split_updates(b'{"result":[' + body + b"]}"))


_VALID = [
    json.loads(one.body)
    for one in UPDATES
    if one.kind in ("media", "text", "callback", "chat") and isinstance(read(one.body), FromPerson)
][::7]


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A valid update in which fields were replaced, deleted, given twice or cut."""
    whole = deepcopy(draw(st.sampled_from(_VALID)))
    for _ in range(draw(st.integers(1, 4))):
        place = whole
        while True:
            key = draw(st.sampled_from(sorted(place)))
            if isinstance(place[key], dict) and place[key] and draw(st.booleans()):
                place = place[key]
                continue
            break
        match draw(st.sampled_from(["replace", "delete", "nest", "copy"])):
            case "replace":
                place[key] = draw(_JSON)
            case "delete" if len(place) > 1:
                del place[key]
            case "nest":
                place[key] = {key: place[key]}
            case _:
                place[draw(_KEYS)] = deepcopy(place[key])
    body = json.dumps(whole).encode()
    if draw(st.booleans()):
        at = draw(st.integers(0, len(body)))
        end = draw(st.integers(at, len(body)))
        body = body[:at] + draw(st.sampled_from([b"", body[at:end] * 2, b",", b"}", b"\xff"])) + body[end:]
    return body


@given(mutated())
@settings(max_examples=400, deadline=None)
def test_any_change_of_a_valid_update_is_read_or_refused(body: bytes) -> None:
    is_harmless(body)


def test_after_any_change_of_a_valid_update_the_next_person_is_answered(settled: Path, tmp_path: Path) -> None:
    """Through the whole bot and its store; only the sending is left out."""
    folder = Path(shutil.copytree(settled, tmp_path / "center"))
    taken = 0
    with asyncio.Runner() as runner:
        stack = AsyncExitStack()
        clock = Clock(NOON)
        place: Place = runner.run(
            stack.enter_async_context(put_together(folder, clock, "http://127.0.0.1:9", deliver=False))
        )

        transport = httpx.ASGITransport(app=place.bot.create_webhook(SECRET))
        client = httpx.AsyncClient(transport=transport, base_url="http://bot")
        runner.run(stack.enter_async_context(client))
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}

        @given(mutated())
        @settings(max_examples=200, deadline=None)
        def is_survived(body: bytes) -> None:
            nonlocal taken
            taken += 1
            clock.forward(1)
            for sent in (body, json.dumps(good(taken, 10_000_000 + taken)).encode()):
                answer = runner.run(client.post("/in", content=sent, headers=headers))
                assert answer.status_code == 200
            name = place.keys.pseudonyms("center").of("telegram", str(FIRST_GOOD + taken))
            assert runner.run(place.writer.peek(name)) is not None

        with capture_logs() as lines:
            try:
                is_survived()
            finally:
                runner.run(stack.aclose())
        tells_nothing(repr(lines))
        assert not [line for line in lines if line["event"] == "update_poisoned"]
    assert taken >= 200
