"""For maintainers: durable turns a second through Telegram and through the web chat, beside two bare bots.

Run `python -m benchmarks.turns` in the repository root. The programs run one after another, round after round, each in
processes of its own on one core; 32 people, and the Bot API that answers them, on another. A turn is everything: parse,
dialogue, sealing, commit, acknowledgement, outbox, delivery. See docs/benchmarks.md for the method and the table.

    --postgres URL   a PostgreSQL server on which databases may be made and dropped (or GYEOT_TEST_POSTGRES_URL)
    --only NAME      one of the programs, several times for several
    --seconds, --rounds, --users
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import json
import os
import platform
import secrets
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from benchmarks.crowd import BotApi, Figures, Stuck, talk, visit

ROOT = Path(__file__).parents[1]
READY_SECONDS = 60.0
WARM_SECONDS = 1.0
ECHO, CONVERSATION = "aiogram echo", "conversation handler"


@dataclass(frozen=True, slots=True)
class Program:
    """One row of the table. `module` is a bare bot; without one the seeker process runs, on a store."""

    name: str
    says: str
    module: str | None = None
    face: Literal["telegram", "web", "writer"] = "telegram"
    store: Literal["sqlite", "postgres"] = "sqlite"
    processes: int = 1
    taps: bool = True


PROGRAMS = (
    Program("ceiling", "nothing but a fixed answer (how fast the crowd is)", "benchmarks.baselines.nothing"),
    Program(ECHO, "aiogram echo, default settings", "benchmarks.baselines.aiogram_echo", taps=False),
    Program(
        CONVERSATION,
        "python-telegram-bot, ConversationHandler, PicklePersistence",
        "benchmarks.baselines.telegram_conversation",
        taps=False,
    ),
    Program("telegram sqlite", "Gyeot, Telegram, SQLite"),
    Program("telegram sqlite 3", "Gyeot, Telegram, SQLite, three processes", processes=3),
    Program("telegram postgres", "Gyeot, Telegram, PostgreSQL", store="postgres"),
    Program("telegram postgres 3", "Gyeot, Telegram, PostgreSQL, three processes", store="postgres", processes=3),
    Program("web sqlite", "Gyeot, web chat, whole pages over HTTP, SQLite", face="web"),
    Program("web postgres", "Gyeot, web chat, whole pages over HTTP, PostgreSQL", face="web", store="postgres"),
    Program("web turns sqlite", "Gyeot, web chat, turns without HTTP and pages, SQLite", face="writer"),
    Program(
        "web turns postgres",
        "Gyeot, web chat, turns without HTTP and pages, PostgreSQL",
        face="writer",
        store="postgres",
    ),
)


# ---- processes ----


# The crowd has the last core for itself; the processes of a program have one of the others each, as far as there are any.
*PROGRAM_CORES, CROWD_CORE = sorted(os.sched_getaffinity(0))
PROGRAM_CORES = PROGRAM_CORES or [CROWD_CORE]


def _free_port() -> int:
    with closing(socket.socket()) as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def _started(arguments: Sequence[str], log: Path, number: int = 0) -> Iterator[subprocess.Popen[bytes]]:
    """One process of a program on its core, told to stop at the end."""
    os.sched_setaffinity(0, {PROGRAM_CORES[number % len(PROGRAM_CORES)]})  # a child begins where its parent stands
    try:
        with log.open("ab") as said:
            process = subprocess.Popen(  # noqa: S603 - our own programs
                [sys.executable, "-m", *arguments], cwd=ROOT, stdin=subprocess.DEVNULL, stdout=said, stderr=said
            )
    finally:
        os.sched_setaffinity(0, {CROWD_CORE})
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def _database(program: Program, folder: Path, postgres: str | None) -> Iterator[str]:
    """The address of an empty database, which is gone at the end."""
    if program.store == "sqlite":
        yield f"sqlite:///{folder / 'gyeot.sqlite3'}"
        return
    if postgres is None:
        raise Stuck("no PostgreSQL server was named")
    import psycopg
    from psycopg import sql
    from sqlalchemy.engine import make_url

    server = make_url(postgres).set(drivername="postgresql")
    name = f"gyeot_turns_{secrets.token_hex(4)}"

    def ask(statement: str) -> None:
        with psycopg.connect(server.render_as_string(hide_password=False), autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(sql.Identifier(name)))  # type: ignore[arg-type] - ours

    ask("CREATE DATABASE {}")
    try:
        yield server.set(database=name).render_as_string(hide_password=False)
    finally:
        ask("DROP DATABASE {} WITH (FORCE)")


async def _until_open(ports: Sequence[int], running: Sequence[subprocess.Popen[bytes]], api: BotApi | None) -> None:
    """Wait until all ports take connections and, where there is a Bot API, the bot has told it where it listens."""
    until = time.monotonic() + READY_SECONDS
    waiting = list(ports)
    while waiting or (api is not None and api.webhook is None):
        if any(process.poll() is not None for process in running):
            raise Stuck("the program has ended by itself")
        if time.monotonic() > until:
            raise Stuck(f"the program is not ready after {READY_SECONDS:.0f} s")
        await asyncio.sleep(0.1)
        for port in list(waiting):
            with closing(socket.socket()) as one:
                if one.connect_ex(("127.0.0.1", port)) == 0:
                    waiting.remove(port)


# ---- one run ----


async def _measure(program: Program, folder: Path, asked: argparse.Namespace) -> Figures:
    if program.face == "writer":
        return await _turns_alone(program, folder, asked)
    log = folder / "said.log"
    api = BotApi() if program.face == "telegram" else None
    api_port = await api.open() if api is not None else None
    ports = [_free_port() for _ in range(program.processes)]
    try:
        with contextlib.ExitStack() as stack:
            if program.module is not None:
                each = [[program.module, "--port", str(port), "--folder", str(folder)] for port in ports]
            else:
                database = stack.enter_context(_database(program, folder, asked.postgres))
                seeker = ["benchmarks.seeker_under_test"]
                place = ["--folder", str(folder), "--database", database]
                await _prepare([*seeker, "prepare", *place], log)
                each = []
                for port in ports:
                    names = ("--web-port", str(_free_port()), "--port") if api is not None else ("--web-port",)
                    each.append([*seeker, "serve", *place, *names, str(port)])
            if api_port is not None:
                each = [[*one, "--api", f"http://127.0.0.1:{api_port}"] for one in each]
            running = [stack.enter_context(_started(one, log, number)) for number, one in enumerate(each)]
            await _until_open(ports, running, api)
            ids = [process.pid for process in running]
            if api is None:
                return await visit(ports[0], ids, users=asked.users, warm=WARM_SECONDS, seconds=asked.seconds)
            return await talk(
                api, ports, ids, users=asked.users, taps=program.taps, warm=WARM_SECONDS, seconds=asked.seconds
            )
    finally:
        if api is not None:
            await api.close()


async def _prepare(arguments: Sequence[str], log: Path) -> None:
    with _started(arguments, log) as process:
        if await asyncio.to_thread(process.wait):
            raise Stuck("the store could not be prepared")


async def _turns_alone(program: Program, folder: Path, asked: argparse.Namespace) -> Figures:
    """What `benchmarks.chat` says of the turns without a page around them."""
    log = folder / "said.log"
    with _database(program, folder, asked.postgres) as database:
        arguments = ["--users", str(asked.users), "--seconds", str(asked.seconds), "--database", database]
        with _started(["benchmarks.chat", "--turns-only", *arguments], log) as process:
            if await asyncio.to_thread(process.wait):
                raise Stuck("the turns alone have failed")
    told = json.loads(log.read_text("utf-8").splitlines()[-1])
    return Figures(**told, busy=0.0, again=0, calls_per_turn=0.0)


def _said(folder: Path) -> list[str]:
    """What a program logged or complained of, the most frequent first, without times."""
    log = folder / "said.log"
    heard: Counter[str] = Counter()
    for line in log.read_text("utf-8", "replace").splitlines() if log.exists() else ():
        if line.startswith('{"turns"'):
            continue
        try:
            logged = json.loads(line)
            heard[" ".join(str(value) for name, value in sorted(logged.items()) if name != "at")] += 1
        except (ValueError, AttributeError):
            heard[line] += 1
    return [f"{line[:200]} ({count} times)" for line, count in heard.most_common(4)]


# ---- what is told ----


@dataclass(frozen=True, slots=True)
class Row:
    """One program after all rounds: medians, with the slowest and the fastest round."""

    program: Program
    rounds: tuple[Figures, ...]

    @property
    def speeds(self) -> list[float]:
        """Turns a second, round by round."""
        return [one.turns / one.seconds for one in self.rounds]

    def percentile(self, share: float) -> float:
        """What so many of a hundred turns took at most, in ms: the median of the rounds."""
        return statistics.median(one.waited_ms[int(len(one.waited_ms) * share)] for one in self.rounds)

    def middle(self, name: str) -> float:
        """The median of one figure."""
        return statistics.median(getattr(one, name) for one in self.rounds)

    def times(self, other: Row | None) -> float | None:
        """How many times as fast as another program, compared within each round."""
        if other is None:
            return None
        return statistics.median(mine / theirs for mine, theirs in zip(self.speeds, other.speeds, strict=False))


def _table(rows: Sequence[Row]) -> str:
    by_name = {row.program.name: row for row in rows}
    echo, conversation = by_name.get(ECHO), by_name.get(CONVERSATION)
    lines = [
        "| program | turns/s [range] | p50 ms | p99 ms | CPU µs/turn | calls/turn | memory MiB | × aiogram echo | × ConversationHandler | crowd busy |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        ratios = " | ".join(
            "" if ratio is None else f"{ratio:.2f}" for ratio in (row.times(echo), row.times(conversation))
        )
        calls = f"{row.middle('calls_per_turn'):.2f}" if row.program.face == "telegram" else ""
        busy = "" if row.program.face == "writer" else f"{row.middle('busy'):.0%}"
        lines.append(
            f"| {row.program.says} | {statistics.median(row.speeds):,.0f} [{min(row.speeds):,.0f}-{max(row.speeds):,.0f}]"
            f" | {row.percentile(0.5):.1f} | {row.percentile(0.99):.1f} | {row.middle('cpu_us'):,.0f}"
            f" | {calls} | {row.middle('memory_mib'):.0f} | {ratios} | {busy} |"
        )
    return "\n".join(lines)


def _targets(rows: Sequence[Row]) -> list[tuple[str, float, float, bool]]:
    """Each target that could be looked at: what it is, what was measured, what is wanted, whether it is met."""
    by_name = {row.program.name: row for row in rows}
    found = []
    telegram = by_name.get("telegram sqlite")
    if telegram is not None:
        for name, wanted in ((ECHO, 1.0), (CONVERSATION, 2.0)):
            ratio = telegram.times(by_name.get(name))
            if ratio is not None:
                found.append((f"Telegram on SQLite x {name}", ratio, wanted, ratio >= wanted))
        slowest = telegram.percentile(0.99)
        found.append(("Telegram on SQLite, p99 ms", slowest, 25.0, slowest <= 25.0))
    for name in ("web sqlite", "web turns sqlite"):
        if name in by_name:
            speed = statistics.median(by_name[name].speeds)
            found.append((f"{name}, turns/s", speed, 2000.0, speed >= 2000.0))
    return found


def _machine() -> str:
    model = next(
        (line.partition(":")[2].strip() for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines() if "model name" in line),
        platform.machine(),
    )  # fmt: skip
    return f"{os.cpu_count()} cores ({model}), {platform.system()} {platform.release()}, Python {platform.python_version()}"


def _figures(row: Row) -> dict[str, object]:
    return {
        "turns_per_second": [round(speed) for speed in row.speeds],
        "p50_ms": round(row.percentile(0.5), 2),
        "p99_ms": round(row.percentile(0.99), 2),
        "cpu_us_per_turn": round(row.middle("cpu_us")),
        "memory_mib": round(row.middle("memory_mib")),
        "calls_per_turn": round(row.middle("calls_per_turn"), 2),
        "sent_again": sum(one.again for one in row.rounds),
        "crowd_busy": round(row.middle("busy"), 2),
    }


async def run(programs: Sequence[Program], asked: argparse.Namespace) -> int:
    """Run all programs, round after round, and print what they came to. Returns the exit code."""
    rounds: dict[str, list[Figures]] = {program.name: [] for program in programs}
    failed: dict[str, str] = {}
    for number in range(asked.rounds):
        for program in programs:
            if program.name in failed:
                continue
            folder = Path(tempfile.mkdtemp(prefix="gyeot-turns-", dir=asked.folder))
            try:
                figures = await _measure(program, folder, asked)
            except Stuck as error:
                failed[program.name] = str(error)
                print(f"round {number + 1}: {program.name}: failed: {error}", file=sys.stderr, flush=True)
                continue
            finally:
                said = _said(folder)
                shutil.rmtree(folder)
                for line in said:
                    print(f"round {number + 1}: {program.name} said: {line}", file=sys.stderr, flush=True)
            rounds[program.name].append(figures)
            speed = figures.turns / figures.seconds
            print(f"round {number + 1}: {program.name}: {speed:,.0f} turns/s", file=sys.stderr, flush=True)
    rows = [Row(program, tuple(rounds[program.name])) for program in programs if rounds[program.name]]
    print(f"{_machine()}; {asked.users} users, {asked.rounds} rounds of {asked.seconds:g} s\n")
    print(_table(rows))
    print()
    targets = _targets(rows)
    for says, measured, wanted, met in targets:
        print(f"{'met   ' if met else 'missed'}  {says}: {measured:,.2f} (target {wanted:,.2f})")
    for name, reason in failed.items():
        print(f"failed  {name}: {reason}")
    told = {"machine": _machine(), "users": asked.users, "seconds": asked.seconds, "failed": failed} | {
        "programs": {row.program.name: _figures(row) for row in rows},
        "targets": {says: {"measured": round(measured, 2), "met": met} for says, measured, _, met in targets},
    }
    print(json.dumps(told, ensure_ascii=False))
    return 1 if failed else 0


def main() -> int:
    """Print the table in Markdown, and the same as one line of JSON at the end."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", choices=[program.name for program in PROGRAMS], metavar="NAME")
    parser.add_argument("--seconds", type=float, default=5.0, help="how long each program is measured in each round")
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--users", type=int, default=32)
    parser.add_argument("--postgres", default=os.environ.get("GYEOT_TEST_POSTGRES_URL"))  # noqa: TID251 - as the tests
    parser.add_argument("--folder", type=Path, help="where stores are made: the disk that is measured")
    asked = parser.parse_args()
    programs = [
        program
        for program in PROGRAMS
        if (program.name in asked.only if asked.only else asked.postgres is not None or program.store == "sqlite")
    ]
    if not asked.only and asked.postgres is None:
        print("no --postgres: PostgreSQL is left out", file=sys.stderr)
    os.sched_setaffinity(0, {CROWD_CORE})
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)  # the crowd's own pauses would count as the program's
    return asyncio.run(run(programs, asked))


if __name__ == "__main__":
    sys.exit(main())
