"""For maintainers: what the chat costs: start-up, memory, and turns a second with everything that makes them durable.

Run `python -m benchmarks.chat` in the repository root. Each process is started for real, in a folder of its own. Then 32
people talk at once, twice in the same run: through the real writer (SQLite, sealing, outbox and relay), and through the
same conversation held in a dictionary, which keeps nothing. Their ratio is what durability costs; it says more than the
figures, which depend on the machine. Takes less than a minute; `--seconds` shortens it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import math
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.machine import ConversationMachine, Duty, listen
from bot.rooms import Rooms
from dialogs.at import At
from dialogs.events import Chose, Event, SharedPlace, Started
from dialogs.flows import FLOW
from dialogs.state import State
from dialogs.step import options
from handoff.auth import first_administrator
from referral_directory import load_directory
from shell.listening import listening_socket
from shell.logs import configure_logs
from shell.machine import Update
from shell.process import settle_collector
from shell.relay import Relay
from shell.sealing import make_keys
from shell.store import center_seal_key, open_store, upgrade
from shell.turn import Writer

USERS = 32
ROOT = Path(__file__).parents[1]
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
WORDS = "어젯밤 일이 자꾸 떠올라요. 혼자 있기가 힘들어요."

Take = Callable[[Update], Awaitable[object]]


def story(machine: ConversationMachine) -> tuple[tuple[Event, str | None], ...]:
    """One person's way: first words, the nearest place, a request for a human, four messages to them, the end."""
    taps = ("begin", "yes", "next", "sexual_assault", "adult", "h24", "next")
    way: list[Event] = [Started("ko"), *map(Chose, taps), SharedPlace(37.4967, 127.0631), Chose("person")]
    state, _ = _played(machine, way)
    while state.at is not At.WAITING:  # yes to every block of consent, no to every further question
        shown = {choice.id for choice in options(FLOW, state, machine.given(NOW))}
        way.append(Chose("yes" if "yes" in shown else "skip"))
        state, _ = _played(machine, way)
    said = (listen(WORDS, machine.directory), WORDS)
    way_with_words = ((event, None) for event in way)
    whole = (*way_with_words, *(said,) * 4, (Chose("forget"), None), (Chose("forget_now"), None))
    state, ordered = _played(machine, [event for event, _ in whole])
    if state.at is not At.LEFT or ordered < {"OpenCase", "PassOn", "Deliver", "Erase"}:
        raise RuntimeError("the way does not lead through all that a turn can order")
    return whole


def _played(machine: ConversationMachine, way: Sequence[Event]) -> tuple[State, set[str]]:
    state, ordered = machine.start(), set[str]()
    for event in way:
        outcome = machine.step(state, event, NOW)
        if not isinstance(outcome.state, State):
            raise TypeError("no state of the conversation")
        state = outcome.state
        ordered.update(type(order).__name__ for order in outcome.orders)
    return state, ordered


@dataclass(frozen=True)
class Speed:
    """Turns a second, and how long one turn took at the middle and for the slowest in a hundred, in ms."""

    turns: int
    per_second: float
    p50_ms: float
    p99_ms: float
    seconds: float
    waited_ms: tuple[float, ...]
    cpu_us: float

    def told(self) -> dict[str, float]:
        """As it is printed."""
        return {
            "turns": self.turns,
            "turns_per_second": round(self.per_second),
            "p50_ms": round(self.p50_ms, 2),
            "p99_ms": round(self.p99_ms, 2),
            "cpu_us_per_turn": round(self.cpu_us),
        }


async def crowd(take: Take, way: tuple[tuple[Event, str | None], ...], users: int, seconds: float) -> Speed:
    """So many people walk the way again and again, each waiting for the answer before the next step."""
    taken: list[float] = []
    began, used = time.perf_counter(), time.process_time()

    async def person(number: int) -> None:
        round_ = 0
        while time.perf_counter() - began < seconds:
            name = f"{number:016x}{round_:016x}"
            for step, (event, words) in enumerate(way):
                at = time.perf_counter()
                await take(Update(f"{name}:{step}", name, "web", event, words))
                taken.append(time.perf_counter() - at)
            round_ += 1

    async with asyncio.TaskGroup() as people:
        for number in range(users):
            people.create_task(person(number))
    cuts = statistics.quantiles(taken, n=100)
    lasted = time.perf_counter() - began
    cpu = (time.process_time() - used) / len(taken) * 1e6
    waited_ms = tuple(sorted(one * 1000 for one in taken))
    return Speed(len(taken), len(taken) / lasted, cuts[49] * 1000, cuts[98] * 1000, lasted, waited_ms, cpu)


def in_memory(machine: ConversationMachine) -> Take:
    """The baseline: the same machine, its state as bytes in a dictionary. Nothing is sealed, kept or delivered."""
    states: dict[str, bytes] = {}

    async def take(update: Update) -> object:
        held = states.get(update.conversation)
        outcome = machine.step(machine.start() if held is None else machine.load(held), update.event, NOW)
        states[update.conversation] = machine.dump(outcome.state)
        await asyncio.sleep(0)  # as any server, it lets the others go on
        return outcome

    return take


async def through_the_writer(
    folder: Path, machine: ConversationMachine, users: int, seconds: float, database: str | None = None
) -> Speed:
    """The conversation through the writer: store, sealing, outbox, relay, and the rooms of the web chat."""
    keys = make_keys(folder / "keys")
    with closing(open_store(database or f"sqlite:///{folder / 'crowd.sqlite3'}")) as store:
        upgrade(store)
        first_administrator(store, "benchmark", clock=lambda: NOW, practice=True)
        center_key = center_seal_key(store)
        if center_key is None:
            raise RuntimeError("the center should have a key by now")
        settle_collector()
        writer = Writer(
            store, machine, box=keys.state, center="practice", center_key=center_key, clock=lambda: NOW
        )  # fmt: skip
        async with writer:
            relay = Relay(writer, {"web": Rooms(_no_reply, time.monotonic)})
            await relay.start()
            durable = await crowd(writer.take, story(machine), users, seconds)
            await relay.close()
    return durable


def _no_reply(_note: int) -> asyncio.Future[str | None]:
    raise RuntimeError("no counselor answers here")


async def speeds(folder: Path, users: int, seconds: float) -> tuple[Speed, Speed]:
    """The conversation in memory, and through the writer with its store."""
    machine = ConversationMachine(FLOW, load_directory(), Duty(on_duty=1))
    settle_collector()
    bare = await crowd(in_memory(machine), story(machine), users, seconds)
    return bare, await through_the_writer(folder, machine, users, seconds)


# ---- processes ----


def _memory_mib(pid: int) -> float:
    fields = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines() if ":" in line)
    return int(fields["VmRSS"].split()[0]) / 1024


@contextmanager
def _started(arguments: list[str], folder: Path) -> Iterator[subprocess.Popen[str]]:
    path = os.pathsep.join((str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])))  # noqa: TID251 - for a child
    process = subprocess.Popen(  # noqa: S603 - our own command
        arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=folder,
        env={"PYTHONPATH": path, "PATH": os.defpath},
    )  # fmt: skip
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=20)


_SERVE = """
import sys, gyeot
from pathlib import Path
from shell.logs import configure_logs
configure_logs("WARNING")
folder, port, desk_port = Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
settings = gyeot._demo_settings(folder, port, desk_port)
getattr(gyeot, "_serve_" + sys.argv[1])(settings, lambda: print("ready", flush=True))
"""


def _free_port() -> int:
    with closing(listening_socket("127.0.0.1", 0, "GYEOT_SEEKER_PORT")) as listener:
        return int(listener.getsockname()[1])


def server(name: str, folder: Path) -> dict[str, float]:
    """Seconds until the process takes people in, and its memory then."""
    arguments = [sys.executable, "-c", _SERVE, name, str(folder), str(_free_port()), str(_free_port())]
    began = time.perf_counter()
    with _started(arguments, folder) as process:
        if process.stdout is None or process.stdout.readline() != "ready\n":
            raise RuntimeError(f"the {name} process did not start")
        return {"ready_seconds": round(time.perf_counter() - began, 2), "memory_mib": round(_memory_mib(process.pid))}


def command(arguments: list[str], given: str, folder: Path) -> dict[str, float]:
    """Seconds until the command has answered its first line, and its memory then."""
    began = time.perf_counter()
    with _started([sys.executable, "-m", "gyeot", *arguments], folder) as process:
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("a command without input and output")
        process.stdin.write(given + "\n")
        process.stdin.flush()
        if not process.stdout.readline().startswith("{"):
            raise RuntimeError(f"gyeot {arguments[0]} gave no answer")
        return {"answer_seconds": round(time.perf_counter() - began, 2), "memory_mib": round(_memory_mib(process.pid))}


def processes(folder: Path) -> dict[str, dict[str, float]]:
    """Start-up and memory of all that runs."""
    make_keys(folder / "keys")
    with closing(open_store(f"sqlite:///{folder / 'gyeot.sqlite3'}")) as store:
        upgrade(store)
        first_administrator(store, "benchmark", clock=lambda: datetime.now(UTC), practice=True)  # noqa: TID251 - for real
    return {
        "seeker": server("seeker", folder),
        "desk": server("desk", folder),
        "chat --jsonl": command(["chat", "--jsonl"], '{"type":"start"}', folder),
        "signals --json": command(["signals", "--json"], "help", folder),
    }


def main() -> int:
    """Print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--users", type=int, default=USERS, help="people who talk at once")
    parser.add_argument("--seconds", type=float, default=10.0, help="how long they talk, each of two times")
    parser.add_argument(
        "--turns-only", action="store_true", help="only the durable turns, with every one of their times"
    )
    parser.add_argument("--database", help="with --turns-only: an empty database, instead of a SQLite file of its own")
    asked = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="gyeot-benchmark-"))
    try:
        if asked.turns_only:
            configure_logs("WARNING")
            machine = ConversationMachine(FLOW, load_directory(), Duty(on_duty=1))
            speed = asyncio.run(through_the_writer(folder, machine, asked.users, asked.seconds, asked.database))
            told = {
                "turns": speed.turns,
                "seconds": speed.seconds,
                "waited_ms": speed.waited_ms,
                "cpu_us": speed.cpu_us,
            }
            print(json.dumps(told | {"memory_mib": _memory_mib(os.getpid())}))
            return 0
        (folder / "processes").mkdir()
        started = processes(folder / "processes")
        bare, durable = asyncio.run(speeds(folder, asked.users, min(asked.seconds, 20.0)))
    finally:
        shutil.rmtree(folder)
    ratio = {
        "turns_per_second": round(durable.per_second / bare.per_second, 2),
        "p50": round(durable.p50_ms / bare.p50_ms, 1),
        "p99": round(durable.p99_ms / bare.p99_ms, 1),
    }
    told = {
        "processes": started,
        "users": asked.users,
        "in_memory": bare.told(),
        "durable": durable.told(),
        "durable_to_in_memory": ratio,
    }
    print(json.dumps(told, indent=2))
    return 0 if all(math.isfinite(value) and value > 0 for value in ratio.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
