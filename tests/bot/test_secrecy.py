"""For reviewers: what a person, a counselor and a browser say is nowhere but under seals, and the seeker opens none (P14, P16)."""

from __future__ import annotations

import asyncio
import base64
import binascii
import io
import json
import logging
import sqlite3
import subprocess
import sys
import threading
import traceback
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from html import escape
from pathlib import Path
from urllib.parse import quote

import pytest
import structlog

from bot.web import create_chat
from shell.logs import configure_logs
from shell.machine import Machine, Outcome, Update
from shell.turn import Poisoned, StoreUnavailable, Turn
from tests.bot.center import TO_A_COUNSELOR, Browser, Center, Clock, locked, opened

BEFORE = "보라색 코끼리 violet-walrus-5521"
PHRASE = "초록색 기린 green-heron-7317"
URGENT = "he has a knife, said the yellow-otter-9043"
REPLY = "붉은 고래 crimson-whale-2268"
LATITUDE, LONGITUDE = "37.496718293", "127.063154829"


def shapes(secret: str) -> set[bytes]:
    """The forms in which text is usually found in files and logs."""
    raw = secret.encode()
    return {
        raw, secret.encode("utf-16-le"), secret.encode("utf-16-be"), secret.encode("unicode_escape"),
        base64.b64encode(raw).rstrip(b"="), base64.urlsafe_b64encode(raw).rstrip(b"="),
        binascii.hexlify(raw), binascii.hexlify(raw).upper(), quote(secret).encode(), quote(secret, safe="").encode(),
        json.dumps(secret).strip('"').encode(), escape(secret).encode(),
    }  # fmt: skip


def parts(secret: str) -> set[str]:
    """A secret and each long word of it: half a sentence is told as well."""
    return {secret, *(word for word in secret.replace(",", " ").split() if len(word) > 10 or not word.isascii())}


def found(where: bytes, secrets: Iterable[str]) -> list[str]:
    """The secrets that stand in some bytes, in any shape."""
    lower = where.lower()
    return [part for one in secrets for part in parts(one) if any(shape.lower() in lower for shape in shapes(part))]


@pytest.mark.parametrize("shape", sorted(shapes(PHRASE)))
def test_the_search_finds_what_it_should(shape: bytes) -> None:
    assert found(b"\x00noise " + shape + b" noise", [PHRASE])
    assert not found(b"\x00noise noise", [PHRASE])


@pytest.fixture
def logs() -> Iterator[io.StringIO]:
    """Send all logs into a buffer, and put everything back afterwards."""
    root = logging.getLogger()
    kept = (root.handlers[:], root.level)
    hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    stream = io.StringIO()
    configure_logs("DEBUG", stream)
    yield stream
    logging.captureWarnings(capture=False)
    root.handlers[:], level = kept
    root.setLevel(level)
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    structlog.reset_defaults()


class Leaky:
    """A machine that at certain words fails with an error that quotes what it was given."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.failing = False

    def start(self) -> object:
        return self.machine.start()

    def load(self, data: bytes) -> object:
        return self.machine.load(data)

    def dump(self, state: object) -> bytes:
        return self.machine.dump(state)

    def step(self, state: object, event: object, now: datetime) -> Outcome:
        if self.failing:
            raise ValueError(f"{PHRASE} {event}")
        return self.machine.step(state, event, now)


class Quoting:
    """A writer whose errors quote what it was given."""

    async def take(self, update: Update) -> Turn:
        raise LookupError(update.words)

    async def peek(self, conversation: str) -> object | None:  # noqa: ARG002 - nothing lives here
        return None


async def failures(center: Center, session: str) -> list[BaseException]:
    """What taking these words raises where it fails."""
    raised: list[BaseException] = []
    name = f"web:{center.keys.pseudonyms('center').of('web', session)}:failing"
    writer = center.running.writer
    for event in ("this is no event", None):
        try:
            await writer.take(Update(f"{name}:{event}", "a" * 32, "web", event, PHRASE))
        except Poisoned as error:
            raised.append(error)
    center.store.close()
    try:
        await writer.take(Update(name, "a" * 32, "web", None, PHRASE))
    except StoreUnavailable as error:
        raised.append(error)
    return raised


async def whole_story(center: Center, outbox: list[object]) -> list[str]:
    """Everything that can happen to somebody's words on the web, good and bad. Gives the sessions' secret names."""
    center.running.writer.listen(lambda _erased, rows: outbox.extend(row.payload for row in rows))
    person = center.browser()
    await person.open()
    await person.tap("begin")
    await person.write(BEFORE)
    await person.write(URGENT)
    await person.open()
    await person.tap("back" if "back" in person.buttons else "language")
    await person.post(lat=LATITUDE, lon=LONGITUDE, seq=person.hidden("seq"), message_id="place-1")
    await person.post(option=BEFORE, seq=person.hidden("seq"), message_id="odd-1")
    await person.post(option="yes", seq=BEFORE, message_id=BEFORE)
    await person.send(b"text=" + quote(BEFORE).encode() * 3000)
    await person.send(f"{BEFORE}=1&{BEFORE}=2".encode(), "text/plain")
    await person.open("/" + quote(BEFORE) + "?text=" + quote(BEFORE), **{"x-note": quote(BEFORE)})
    await person.open()
    await person.tap("person" if "person" in person.buttons else "language")
    assert "yes" in person.buttons
    await person.tap(*TO_A_COUNSELOR[1:])
    await person.write(PHRASE)
    counselor = await center.counselor()
    case_id = counselor.claims()
    counselor.says(case_id, REPLY)
    await center.settled()
    await person.open()
    assert person.said_by("counselor") == [REPLY]
    await person.write(URGENT)
    assert counselor.hears(case_id) == [PHRASE, URGENT]
    center.clock.forward(600)
    counselor.says(case_id, REPLY + " 2")
    await center.settled()
    await person.open()
    await person.tap("person")
    assert REPLY + " 2" in person.said_by("counselor")
    counselor.cases.return_case(case_id, counselor.staff_id, note=PHRASE, place="10.0.0.9")
    await center.settled()
    await person.look()
    counselor.claims()
    counselor.says(case_id, REPLY + " 3")
    await center.settled()

    with locked(center):
        raw = center.store.writer.raw_connection()
        raw.cursor().execute("PRAGMA busy_timeout=1")
        raw.close()
        await person.post(text=PHRASE, seq="1", message_id="locked-1")
        await person.post(text=URGENT, seq="1", message_id="locked-2")
    leaky = Leaky(center.running.writer.rules.machine)
    center.running.writer.rules = replace(center.running.writer.rules, machine=leaky)
    leaky.failing = True
    await person.post(text=PHRASE, seq="1", message_id="poison-1")
    assert person.status == 503
    leaky.failing = False
    falling = Center.browser(
        replace(center, app=create_chat(replace(center.running.chat, writer=Quoting()))), crashes=False
    )
    await falling.post(text=PHRASE, seq="1", message_id="fall-1")
    assert falling.status == 500
    assert not found(falling.page.encode(), [PHRASE])
    sessions = [person.session]
    await center.running.retention.sweep()
    for goes in ("leave", "forget"):
        other = center.browser()
        await other.open()
        await other.tap(*TO_A_COUNSELOR)
        await other.write(PHRASE)
        sessions.append(other.session)
        if goes == "leave":
            await other.post("/leave")
        else:
            await other.tap("forget", "forget_now")
    await center.settled()
    return sessions


def companions(file: Path) -> dict[str, bytes]:
    names = (file, Path(f"{file}-wal"), Path(f"{file}-shm"))
    return {path.name: path.read_bytes() for path in names if path.exists()}


async def test_the_whole_story_leaves_no_words_in_logs_errors_columns_payloads_or_files(
    folder: Path, clock: Clock, logs: io.StringIO
) -> None:
    outbox: list[object] = []
    async with opened(folder, clock) as center:
        sessions = await whole_story(center, outbox)
        secrets = [BEFORE, PHRASE, URGENT, REPLY, LATITUDE, LONGITUDE, *sessions]
        assert len(set(sessions)) == 3

        # every column of every table
        with closing(sqlite3.connect(f"file:{center.file}?mode=ro", uri=True)) as connection:
            tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        assert len(tables) >= 15
        values = 0
        for table in tables:
            for row in center.rows(table):
                for column, value in row.items():
                    data = value if isinstance(value, bytes) else str(value).encode()
                    assert not found(data, secrets), f"{table}.{column}"
                    values += 1
        assert values > 300
        assert {len(center.rows(table)) > 0 for table in ("message", "case", "from_desk", "quarantine", "outbox")} == {
            True
        }

        # what is handed to the relay, opened
        assert len(outbox) > 20
        for payload in outbox:
            assert not found(json.dumps(payload, ensure_ascii=False).encode(), secrets)

        # the files while they are in use
        files = companions(center.file)
        assert len(files) == 3
        for name, data in files.items():
            assert len(data) > 0
            assert not found(data, secrets), name

        raised = await failures(center, sessions[0])
        assert len(raised) == 3
        for error in raised:
            told = "".join(traceback.TracebackException.from_exception(error, capture_locals=False).format())
            assert not found((told + repr(error) + repr(error.args)).encode(), secrets)
    for name, data in companions(folder / "gyeot.sqlite3").items():
        assert not found(data, secrets), name
    with closing(sqlite3.connect(folder / "gyeot.sqlite3")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert not found((folder / "gyeot.sqlite3").read_bytes(), secrets)

    lines = [json.loads(line) for line in logs.getvalue().splitlines()]
    events = {line["event"] for line in lines}
    assert {"store_unavailable", "update_poisoned", "request_failed"} <= events
    assert not found(logs.getvalue().encode(), secrets)


async def test_words_before_consent_are_nowhere_even_for_whoever_holds_every_key(folder: Path, clock: Clock) -> None:
    outbox: list[object] = []
    async with opened(folder, clock) as center:
        person = center.browser()
        center.running.writer.listen(lambda _erased, rows: outbox.extend(row.payload for row in rows))
        await person.open()
        await person.tap("begin")
        for text in (BEFORE, URGENT):
            await person.write(text)
        [row] = center.rows("conversation")
        state = row["state"]
        assert isinstance(state, bytes)
        opened_state = center.keys.state.open(state, "state", center.conversation(person))
        assert b'"at":"emergency"' in opened_state
        assert not found(opened_state, [BEFORE, URGENT])
        assert not found(json.dumps(outbox, ensure_ascii=False).encode(), [BEFORE, URGENT])
        assert center.rows("message") == center.rows("case") == center.rows("quarantine") == []
        assert not found(repr(center.running.chat.rooms._rooms).encode(), [BEFORE, URGENT])
        assert not found(person.page.encode(), [BEFORE, URGENT])


# -- what the seeker process holds -----------------------------------------------------------------

# A process that imports and holds what a seeker process does, and nothing else. It tries everything it holds that could
# be a key on every sealed thing it can reach; then, as a check of the check, it is handed the center's own key.
HOLDS = r"""
import asyncio, gc, json, sqlite3, sys
from pathlib import Path
from bot.process import seeker
from bot.web import create_chat
from shell.sealing import CannotOpen, MessageContext, OpenKey, StateBox, open_message, open_sealed, open_summaries
from shell.settings import Settings

folder = Path(sys.argv[1])


def held():
    '''Every value of 32 bytes in this process, also as hex text, wherever it hangs.'''
    values, met, way = set(), set(), list(gc.get_objects())
    while way:
        one = way.pop()
        if id(one) in met:
            continue
        met.add(id(one))
        if isinstance(one, bytes):
            if len(one) == 32:
                values.add(one)
        elif isinstance(one, str):
            if len(one) == 64 and all(c in "0123456789abcdef" for c in one):
                values.add(bytes.fromhex(one))
        elif not isinstance(one, (int, float)):
            way.extend(gc.get_referents(one))
    return values


def tries(keys, things):
    opens = 0
    for key in keys:
        for kind, envelope, context in things:
            try:
                if kind == "message":
                    open_message(OpenKey(key), envelope, context)
                elif kind == "summary":
                    open_summaries(OpenKey(key), envelope, center="center", case=context)
                else:
                    open_sealed(OpenKey(key), envelope, kind, *context)
                opens += 1
            except CannotOpen:
                pass
            try:
                StateBox(key).open(envelope, kind, str(context))
                opens += 1
            except CannotOpen:
                pass
    return opens


async def main():
    url = f"sqlite:///{folder / 'gyeot.sqlite3'}"
    settings = Settings(practice=True, database_url=url, keys_folder=folder / "keys", center_name="center")
    async with seeker(settings) as running:
        app = create_chat(running.chat)
        await asyncio.sleep(0.3)
        with sqlite3.connect(folder / "gyeot.sqlite3") as rows:
            things = [
                ("message", body, MessageContext("center", case, seq, direction, previous))
                for case, seq, direction, body, previous in rows.execute(
                    "SELECT case_id, seq, direction, body, previous FROM message"
                )
            ]
            messages = len(things)
            summaries = list(rows.execute("SELECT id, summary FROM 'case'"))
            things += [("summary", summary, case) for case, summary in summaries]
            quarantined = list(rows.execute("SELECT update_id, body FROM quarantine"))
            things += [("quarantine", body, ("center", update)) for update, body in quarantined]
        keys = held()
        own = Path(folder / "keys" / "delivery.key").read_text().strip()
        result = {
            "messages": messages, "summaries": len(summaries), "quarantined": len(quarantined), "keys": len(keys),
            "own key found": bytes.fromhex(own) in keys, "opened": tries(keys, things),
            "foreign": sorted(name for name in sys.modules if name.partition(".")[0] in ("handoff", "tests", "gyeot")),
            "bot": "bot.web" in sys.modules,
        }
        running.chat.rooms.planted = OpenKey(bytes.fromhex(sys.stdin.read().strip()))
        result["opened with the center's key"] = tries(held(), things)
    print(json.dumps(result))


asyncio.run(main())
"""


async def tell(person: Browser, *texts: str) -> None:
    for text in texts:
        await person.write(text)


async def test_the_seeker_process_can_open_no_message_and_no_summary(folder: Path, clock: Clock) -> None:
    async with opened(folder, clock) as center:
        person = center.browser()
        await person.open()
        await person.tap(*TO_A_COUNSELOR)
        await tell(person, PHRASE, URGENT, "third")
        counselor = await center.counselor()
        case_id = counselor.claims()
        counselor.says(case_id, REPLY)
        counselor.cases.return_case(case_id, counselor.staff_id, note=PHRASE, place="10.0.0.9")
        await center.settled()
        center.running.writer.rules = replace(
            center.running.writer.rules, machine=(leaky := Leaky(center.running.writer.rules.machine))
        )
        leaky.failing = True
        await person.write(PHRASE)
        private = counselor.key.private.hex()
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", HOLDS, str(folder)]
    run = await asyncio.to_thread(
        subprocess.run, command, input=private, cwd=root, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout.splitlines()[-1])
    sealed = told["messages"] + told["summaries"] + told["quarantined"]
    assert (told["messages"], told["summaries"], told["quarantined"]) == (5, 1, 1)
    assert told["own key found"]  # the search does find keys
    assert told["keys"] >= 4
    assert told["opened"] == 0
    assert told["opened with the center's key"] == sealed
    assert told["bot"]
    assert told["foreign"] == []
