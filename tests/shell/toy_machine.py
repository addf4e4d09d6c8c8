"""For the tests of the shell: a machine of a few lines, and what a small installation needs around it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection as Pipe
from pathlib import Path

from shell.case_code import case_code
from shell.machine import AskErasure, Count, Deliver, Erase, OpenCase, Outcome, PassOn, RaiseCase, Update
from shell.sealing import OpenKey, StateBox
from shell.store import Store, open_store
from shell.turn import Writer

CENTER = "practice-center"
CENTER_KEY = OpenKey(bytes(range(32)))
BOX = StateBox(bytes(range(32, 64)))
NOON = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
ANN, BEA, CLEO = (letter * 32 for letter in "abc")


class Broken(RuntimeError):
    """What the toy raises."""


class Toy:
    """The state is the tuple of events so far; each event is a word that says what to order."""

    def start(self) -> object:
        return ()

    def load(self, data: bytes) -> object:
        return tuple(json.loads(data))

    def dump(self, state: object) -> bytes:
        return json.dumps(state).encode()

    def step(self, state: object, event: object, now: datetime) -> Outcome:  # noqa: ARG002 - it needs no clock
        assert isinstance(state, tuple)
        said = (*state, event)
        show = Deliver({"id": "count", "n": len(said)})
        match str(event).split(":"):
            case ["count"]:
                return Outcome(said, (show,))
            case ["shown" | "failed" as what, entry]:
                return Outcome(said, (Count(entry, what), show))
            case ["quiet"]:
                return Outcome(said)
            case ["open", level, *reasons]:
                order = OpenCase(int(level), tuple(reasons), "ko", {"level": int(level)})
                return Outcome(said, (order, show))
            case ["say"]:
                return Outcome(said, (PassOn(), show))
            case ["raise", level, *reasons]:
                return Outcome(said, (RaiseCase(int(level), tuple(reasons)),))
            case ["forget"]:
                return Outcome((), (show, AskErasure(), Erase(), Deliver({"id": "forgotten"})))
            case ["claimed" | "replied" | "returned" | "closed"]:
                return Outcome(said, (show,))
            case _:
                raise Broken(f"cannot {event}")


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


def make_writer(
    store: Store,
    clock: Callable[[], datetime],
    machine: Toy | None = None,
    new_code: Callable[[], str] = case_code,
) -> Writer:
    key = CENTER_KEY.public
    return Writer(store, machine or Toy(), box=BOX, center=CENTER, center_key=key, clock=clock, new_code=new_code)


def did(number: int | str, conversation: str, event: str, words: str | None = None, **more: object) -> Update:
    return Update(f"u{number}", conversation, "web", event, words, **more)  # type: ignore[arg-type]


# ---- run in processes of their own ----


def count_in_a_process(path: Path, prefix: str, times: int) -> None:
    """Take so many updates of one conversation, a few at once."""

    async def run() -> None:
        store = open_store(f"sqlite:///{path}")
        async with make_writer(store, lambda: NOON) as writer:
            for start in range(0, times, 10):
                await asyncio.gather(
                    *(writer.take(did(f"{prefix}{n}", ANN, "count")) for n in range(start, start + 10))
                )
        store.close()

    asyncio.run(run())


def take_and_tell(path: Path, updates: list[Update], told: Pipe) -> None:
    """Take updates one after another and tell the parent of each acknowledgement."""

    async def run() -> None:
        store = open_store(f"sqlite:///{path}")
        async with make_writer(store, lambda: NOON) as writer:
            for one in updates:
                await writer.take(one)
                told.send(one.id)

    asyncio.run(run())
