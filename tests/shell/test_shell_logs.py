"""For reviewers: nothing that a person or a counselor typed, and no chat id, is found outside the seals."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import sqlite3
import sys
import threading
import traceback
import warnings
from collections.abc import Awaitable, Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from sqlalchemy import insert, select

from shell import store as store_module
from shell.from_desk import DeskRow, FromDesk
from shell.logs import ALLOWED, allow_list, configure_logs
from shell.machine import Update
from shell.relay import Answer, Delivered, OutboxRow, Relay
from shell.retention import Retention
from shell.sealing import AddressBox, CannotOpen, DeliveryKey, Pseudonyms, make_key, seal_reply
from shell.store import Store, open_store
from shell.tables import case, from_desk, metadata
from shell.turn import Poisoned, StoreUnavailable
from tests.shell.toy_machine import Clock, Toy, make_writer

PHRASE = "the planted phrase 심어둔 문장"
REPLY = "the counselor's planted reply 답장"
CHAT_ID = "7391820465"
PLANTED = (PHRASE, "planted phrase", "심어둔", REPLY, "planted reply", "답장", CHAT_ID)


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


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    found = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert found
    return found


def holds(what: str | bytes) -> list[str]:
    data = what if isinstance(what, bytes) else what.encode("utf-8", "surrogatepass")
    return [each for each in PLANTED if each.encode() in data or each.encode("unicode_escape") in data]


class Leaky(Toy):
    """A machine whose errors quote what they were given."""

    def step(self, state: object, event: object, now: Any) -> Any:
        if event == "leak":
            raise ValueError(PHRASE)
        return super().step(state, event, now)


class LeakyScreen:
    """A deliverer whose first error quotes what it was to say."""

    def __init__(self) -> None:
        self.failed = False

    async def deliver(self, row: OutboxRow) -> Answer:
        logging.getLogger("aiogram.client").warning("could not send %s to %s", REPLY, CHAT_ID)
        if not self.failed:
            self.failed = True
            raise ConnectionError(f"{REPLY} to {CHAT_ID} ({row.name})")
        return Delivered()


async def failure(waiting: Awaitable[object]) -> list[BaseException]:
    try:
        await waiting
    except (Poisoned, CannotOpen, StoreUnavailable) as error:
        return [error]
    return []


def columns_of(store: Store) -> dict[str, list[object]]:
    """Everything the store holds, as it stands there."""
    with store.read() as connection:
        return {
            f"{table.name}.{column.name}": list(connection.execute(select(column)).scalars())
            for table in metadata.tables.values()
            for column in table.c
        }


def test_the_search_finds_what_is_planted() -> None:
    assert holds(f"{PHRASE}{REPLY}{CHAT_ID}") == list(PLANTED)
    assert holds(ascii(PHRASE)) == [PHRASE, *PLANTED[1:3]]


async def test_planted_words_are_found_in_no_log_no_exception_no_column_and_no_file(
    path: Path, clock: Clock, logs: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(store_module.PRAGMAS, "busy_timeout", 20)
    store = open_store(f"sqlite:///{path}")
    person = Pseudonyms(bytes(32), "center").of("telegram", CHAT_ID)
    address = AddressBox(bytes(32)).seal(CHAT_ID, person)
    key = DeliveryKey(make_key())
    errors: list[BaseException] = []

    def said(number: int, event: str) -> Update:
        return Update(f"u{number}", person, "telegram", event, PHRASE, address)

    async with make_writer(store, clock, Leaky()) as writer:
        relay = Relay(writer, {"telegram": LeakyScreen()})
        await relay.start()
        for number, event in enumerate(["count", "open:1", "say", "leak", "boom", "say"]):
            errors += await failure(writer.take(said(number, event)))
        with store.write() as connection:
            case_id = connection.execute(select(case.c.id)).scalar_one()
            body = seal_reply(key.public, REPLY, case=case_id, conversation=person)
            values = {"case_id": case_id, "conversation": person, "kind": "replied", "body": body, "created_at": 1.0}
            connection.execute(insert(from_desk), [values, values])

        def leaky(row: DeskRow) -> Update:
            if row.id == 2:
                raise KeyError(REPLY)
            return Update(f"desk:{row.id}", row.conversation, "telegram", "replied")

        desk = FromDesk(writer, leaky)
        await desk.look()
        assert await desk.open_body(1, key) == REPLY
        errors += await failure(desk.open_body(1, DeliveryKey(make_key())))
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        errors += await failure(writer.take(said(90, "say")))
        other.execute("ROLLBACK")
        other.close()
        await asyncio.sleep(0.6)
        columns = columns_of(store)
        files = list(path.parent.glob("gyeot.sqlite3*"))
        assert {file.name.removeprefix(path.name) for file in files} == {"", "-wal", "-shm"}
        assert [(file.name, holds(file.read_bytes())) for file in files if holds(file.read_bytes())] == []
        await Retention(writer).sweep()
        await relay.close()
    store.close()
    assert len(columns) > 80
    assert len([values for values in columns.values() if values]) > 40
    assert {name: values for name, values in columns.items() if holds(repr(values))} == {}
    assert [type(error).__name__ for error in errors] == ["Poisoned", "Poisoned", "CannotOpen", "StoreUnavailable"]
    for each in errors:
        assert holds("".join(traceback.format_exception(each)) + repr(each) + repr(vars(each))) == []
        assert each.__cause__ is None
    told = {line["event"] for line in lines(logs)}
    expected = {"batch_failed", "update_poisoned", "delivery_failed", "desk_row_skipped", "store_unavailable"}
    assert told >= expected | {"library_event"}
    assert holds(logs.getvalue()) == []


def test_the_update_shows_no_words_and_no_address() -> None:
    assert holds(repr(Update("u1", "a", "web", "say", PHRASE, CHAT_ID.encode()))) == []


# ---- the allow-list ----


@pytest.mark.parametrize(
    ("key", "value", "kept"),
    [
        ("count", 3, True),
        ("count", int(CHAT_ID), False),
        ("count", True, False),
        ("count", "3", False),
        ("practice", True, True),
        ("error", "ValueError", True),
        ("error", "it was him", False),
        ("case", "bada-nuri-47", True),
        ("case", "call the police-47", False),
        ("conversation", "a" * 32, True),
        ("conversation", CHAT_ID, False),
        ("channel", "web", True),
        ("channel", "나", False),
        ("reason", "locked", True),
        ("reason", "afraid", False),
        ("words", "help", False),
        ("text", 3, False),
    ],
)
def test_only_listed_keys_with_values_of_their_kind_are_kept(key: str, value: object, kept: bool) -> None:
    line = allow_list(None, "info", {"event": "turn_taken", key: value})
    assert line == ({"event": "turn_taken", key: value} if kept else {"event": "turn_taken"})


@pytest.mark.parametrize("event", ["help", "도와주세요", PHRASE, CHAT_ID, "he is here", "Help_Me", ""])
def test_an_event_that_is_no_code_is_withheld(event: str) -> None:
    assert allow_list(None, "info", {"event": event}) == {"event": "event_withheld"}


def test_every_rule_refuses_free_text_and_objects() -> None:
    assert ALLOWED
    for key, rule in ALLOWED.items():
        for value in (PHRASE, REPLY, CHAT_ID, int(CHAT_ID), None, [PHRASE], {"x": PHRASE}, object(), b"x"):
            assert not rule(value), (key, value)


def test_an_error_is_named_by_class_and_place_only(logs: io.StringIO) -> None:
    try:
        int(PHRASE)
    except ValueError:
        structlog.get_logger().exception("turn_failed", words=PHRASE)
        logging.getLogger("sqlalchemy.engine").exception("failed with %s", PHRASE)
        logging.getLogger(CHAT_ID).exception(PHRASE)
    own, library, unknown = lines(logs)
    assert (own["event"], own["level"], own["error"]) == ("turn_failed", "error", "ValueError")
    assert own["where"].startswith("test_shell_logs.py:")
    assert (library["event"], library["logger"], library["error"]) == ("library_event", "sqlalchemy", "ValueError")
    assert (unknown["logger"], unknown["error"]) == ("other", "ValueError")
    assert holds(logs.getvalue()) == []


async def test_servers_warnings_threads_and_uncaught_errors_go_the_same_way(
    logs: io.StringIO, capfd: pytest.CaptureFixture[str]
) -> None:
    handler = logging.StreamHandler(sys.stderr)
    logging.getLogger("uvicorn.error").addHandler(handler)
    configure_logs("INFO", logs)
    logging.getLogger("uvicorn.error").error("path /%s", PHRASE)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning(UserWarning(PHRASE), UserWarning, "x.py", 1)

    def fail() -> None:
        raise ValueError(PHRASE)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": PHRASE, "exception": ValueError(PHRASE)})
    sys.excepthook(ValueError, ValueError(PHRASE), None)
    logging.getLogger("asyncio").error("%d", PHRASE)  # a broken call must not be printed either
    out, err = capfd.readouterr()
    assert holds(out + err + logs.getvalue()) == []
    told = iter([(line["event"], line.get("logger"), line.get("error")) for line in lines(logs)])
    expected = [
        ("library_event", "uvicorn", None),
        ("library_event", "py", None),
        ("process_error", None, "ValueError"),
        ("library_event", "asyncio", "ValueError"),
        ("process_error", None, "ValueError"),
        ("library_event", "asyncio", None),
    ]
    assert all(line in told for line in expected), "each is told, in this order"
