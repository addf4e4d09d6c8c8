"""Everything that can go wrong, by a seeded chance, and then a look at what is left: `make faults SEED=1 MINUTES=5`.

Pretend people walk to a counselor and write numbered messages through a pretend Telegram, while seeker processes are
killed, the database is locked, restarted and full, clocks jump, updates come twice and out of order, and Telegram answers
late, wrongly or not at all. When it has become quiet, `invariants.py` reads the store. The seed decides what happens;
how long the machine takes for it does not repeat.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import random
import resource
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import psycopg
from sqlalchemy import func, select
from sqlalchemy.engine import make_url

from shell.tables import from_desk, outbox
from tests.commands.command_line import free_port
from tests.faults.invariants import broken, doubled
from tests.faults.processes import TAG, MovableClock, Parent
from tests.faults.world import ANSWERED, CENTER, SAID, Center, Counselor, Door, Writer
from tests.postgres import Postgres
from tests.telegram import webhook as telegram_webhook
from tests.telegram.fake_bot_api import FakeTelegram, TelegramBot

TOKEN = "1000000001:practice-token-of-a-pretend-bot"
SECRET = "a-secret-of-the-faults_0123456789"
POSTGRES = "GYEOT_TEST_POSTGRES_URL"
KEPT = Path(__file__).with_name("kept_seeds.txt")
CHATS = 20
# Telegram itself waits up to a minute before it tries a webhook again; here nobody has so much time.
telegram_webhook.LONGEST_PAUSE = 0.5


@dataclass(frozen=True)
class Plan:
    """What one run is: `faults` names the kinds that happen, `cycles` how many kills end it (else `seconds` do)."""

    seed: int
    store: str = "sqlite"
    seconds: float = 60.0
    cycles: int = 0
    processes: int = 1
    kill_after: tuple[float, float] = (0.005, 0.4)
    chats: int = CHATS
    webhook: bool = True
    faults: tuple[str, ...] = ()
    pause: tuple[float, float] = (0.2, 0.8)
    quiet_seconds: float = 90.0


@dataclass
class Report:
    """What a run came to. `broken` are the promises that did not hold."""

    plan: Plan
    seconds: float = 0.0
    injected: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)
    messages: int = 0
    answers: int = 0
    doubled: int = 0
    faults: int = 0


@dataclass
class Slot:
    """One of the seeker processes that share the store: its place stays, the process in it changes."""

    number: int
    port: int
    clock: MovableClock
    order: dict[str, object]
    child: int | None = None


class Run:
    """One run: everything that lives while it goes on."""

    def __init__(self, plan: Plan, center: Center, folder: Path, tell: Callable[[str], None]) -> None:
        self.plan = plan
        self.center = center
        self.folder = folder
        self.tell = tell
        self.chance = random.Random(plan.seed)
        self.report = Report(plan)
        self.parent = Parent()
        self.slots: list[Slot] = []
        self.writers: dict[str, Writer] = {}
        self.telegram = FakeTelegram(seed=plan.seed, first_pause=0.02)
        self.bot: TelegramBot
        self.counselor: Counselor
        self.over = asyncio.Event()
        self._logs = folder / "logs"
        self._living: list[asyncio.Task[None]] = []

    # -- processes --

    def _slot(self, number: int, door: int) -> Slot:
        port = free_port()
        clock = self.folder / f"clock-{number}"
        settings: dict[str, object] = {
            "database_url": self.center.url,
            "keys_folder": str(self.folder / "keys"),
            "center_name": CENTER,
            "desk_poll_ms": 50,
            "telegram_token": TOKEN,
            "telegram_api": self.telegram.url,
            "telegram_per_second": 100_000,
            "telegram_chat_per_second": 100_000,
        }
        if self.plan.webhook:
            settings |= {
                "telegram_webhook_url": f"http://127.0.0.1:{door}/",
                "telegram_webhook_secret": SECRET,
                "telegram_webhook_port": port,
            }
        order = {"settings": settings, "clock": str(clock), "log": str(self._logs / f"{number}.log")}
        return Slot(number, port, MovableClock(clock), order)

    async def start(self, slot: Slot) -> None:
        slot.child = await self.parent.start(slot.order)

    async def kill(self, slot: Slot) -> None:
        """SIGKILL, and a new process in its place."""
        if slot.child is None:
            return
        child, slot.child = slot.child, None
        code = await self.parent.kill(child)
        if code != -9:
            self.report.broken.append(f"a process had ended by itself with code {code}")
        self.report.injected["kill -9"] += 1
        await self.start(slot)

    # -- the run --

    async def go(self) -> Report:
        """Let everything happen, wait until it is quiet, and look."""
        began = time.monotonic()
        self._logs.mkdir()
        async with self.telegram, self.parent:
            self.bot = self.telegram.bot(TOKEN)
            door = Door(lambda: [slot.port for slot in self.slots])
            port = await door.open()
            self.slots += [self._slot(n, port) for n in range(self.plan.processes)]
            for slot in self.slots:
                await self.start(slot)
            self._people()
            try:
                await self._storm()
                await self._calm()
            finally:
                for task in self._living:
                    task.cancel()
                await asyncio.gather(*self._living, return_exceptions=True)
                await self._stop()
                await door.close()
        self.report.seconds = time.monotonic() - began
        self._look()
        return self.report

    def _people(self) -> None:
        for n in range(self.plan.chats):
            person = self.bot.person(1001 + n, language_code="en")
            name = self.center.conversation(person.chat.id)
            seed = self.chance.randrange(2**32)
            self.writers[name] = Writer(person, name, random.Random(seed), self.plan.pause)
        seed = self.chance.randrange(2**32)
        self.counselor = Counselor(self.center, self.writers, random.Random(seed), 0.15)
        self._living = [asyncio.create_task(writer.lives()) for writer in self.writers.values()]
        self._living.append(asyncio.create_task(self.counselor.works()))

    async def _storm(self) -> None:
        storms: list[Awaitable[None]] = []
        if "people first" in self.plan.faults:
            await asyncio.wait_for(asyncio.gather(*(one.arrived.wait() for one in self.writers.values())), 120)
        if self.plan.kill_after[1]:
            storms.append(self._kills(random.Random(self.chance.randrange(2**32))))
        if "telegram" in self.plan.faults:
            self.telegram.faults.rate(
                p429=0.02, p5xx=0.03, p_timeout=0.005, p_lost_answer=0.01, p_cut=0.01, retry_after=(1, 2), seconds=1.0
            )
        if "doubles" in self.plan.faults:
            self.telegram.faults.double_deliveries = 0.1
            self.telegram.shuffle_updates()
        kinds = [kind for name, kind in self._kinds().items() if name in self.plan.faults]
        if kinds:
            storms.append(self._weather(kinds, random.Random(self.chance.randrange(2**32))))
        if self.plan.cycles:
            kills, *others = storms
            going_on = [asyncio.ensure_future(other) for other in others]
            await kills
            self.over.set()
            await asyncio.gather(*going_on)
        else:
            going_on = [asyncio.ensure_future(storm) for storm in storms]
            await asyncio.sleep(self.plan.seconds)
            self.over.set()
            await asyncio.gather(*going_on)

    async def _kills(self, chance: random.Random) -> None:
        """Kill one process after another, at any moment after its start or after it serves."""
        done = 0
        while not self.over.is_set() and (not self.plan.cycles or done < self.plan.cycles):
            slot = chance.choice(self.slots)
            child = slot.child if self.plan.processes == 1 and chance.random() < 0.8 else None
            if child is not None and not await self.parent.ready(child):
                self.report.broken.append("a process did not become ready")
                return
            await self._sleep(chance.uniform(*self.plan.kill_after))
            if self.over.is_set():
                return
            await self.kill(slot)
            done += 1
            if done % 100 == 0:
                written = sum(len(one.wrote) for one in self.writers.values())
                self.tell(f"  {done} kills, {written} messages written, {len(self.bot.updates.waiting())} waiting")

    async def _sleep(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.over.wait(), seconds)

    async def _weather(self, kinds: list[Callable[[random.Random], Awaitable[None]]], chance: random.Random) -> None:
        while not self.over.is_set():
            await self._sleep(chance.uniform(0.5, 3.0))
            if not self.over.is_set():
                await chance.choice(kinds)(chance)

    def _kinds(self) -> dict[str, Callable[[random.Random], Awaitable[None]]]:
        return {
            "lock": self._lock,
            "restart": self._restart,
            "disk": self._disk,
            "clock": self._clock,
            "flood": self._flood,
            "poller": self._poller,
        }

    def _injected(self, name: str, detail: str = "") -> None:
        self.report.injected[name] += 1
        self.tell(f"  {name}{' ' if detail else ''}{detail}")

    async def _lock(self, chance: random.Random) -> None:
        """Somebody holds the whole database for longer than anybody's patience, or for less."""
        seconds = chance.uniform(0.5, 6.5)
        self._injected("lock", f"{seconds:.1f} s")
        await asyncio.to_thread(self._hold, seconds)

    def _hold(self, seconds: float) -> None:
        if self.center.store.shared:
            with psycopg.connect(self._address()) as other:
                try:
                    other.execute("SET lock_timeout = '3s'")
                    other.execute("LOCK TABLE conversation, outbox IN ACCESS EXCLUSIVE MODE")
                    time.sleep(seconds)
                except psycopg.Error:
                    return  # the lock was not to be had, or the connection was ended meanwhile
            return
        with contextlib.closing(sqlite3.connect(self._file(), isolation_level=None, timeout=10)) as other:
            other.execute("BEGIN IMMEDIATE")
            time.sleep(seconds)
            other.execute("ROLLBACK")

    def _file(self) -> Path:
        return Path(str(self.center.store.url.database))

    def _address(self) -> str:
        return self.center.store.url.set(drivername="postgresql").render_as_string(hide_password=False)

    async def _restart(self, _chance: random.Random) -> None:
        """The database hangs up on everybody, as when it is started anew."""
        if not self.center.store.shared:
            return
        self._injected("database restart")

        def end_all() -> None:
            server = self.center.store.url.set(drivername="postgresql", database="postgres")
            with psycopg.connect(server.render_as_string(hide_password=False), autocommit=True) as other:
                ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
                other.execute(ended, (self.center.store.url.database,))

        await asyncio.to_thread(end_all)

    async def _disk(self, chance: random.Random) -> None:
        """No file of a process may grow any more: what is written beyond its present size fails, as on a full disk."""
        slot = chance.choice(self.slots)
        if self.center.store.shared or slot.child is None:
            return
        seconds = chance.uniform(0.3, 2.0)
        self._injected("disk full", f"{seconds:.1f} s")
        full = min(path.stat().st_size for path in (self._file(), Path(f"{self._file()}-wal")) if path.exists())
        child = slot.child
        with contextlib.suppress(ProcessLookupError):
            resource.prlimit(child, resource.RLIMIT_FSIZE, (full, resource.RLIM_INFINITY))
            await self._sleep(seconds)
            if slot.child == child:
                resource.prlimit(child, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    async def _clock(self, chance: random.Random) -> None:
        """The clock of a machine is set, forwards or back, and later set right."""
        slot = chance.choice(self.slots)
        seconds = chance.choice([-120.0, -15.0, -2.0, 2.0, 15.0, 120.0])
        self._injected("clock jump", f"{seconds:+.0f} s")
        slot.clock.jump(seconds)
        await self._sleep(chance.uniform(1.0, 5.0))
        slot.clock.jump(0.0)

    async def _flood(self, chance: random.Random) -> None:
        """One person writes five hundred messages at once."""
        ready = [one for one in self.writers.values() if one.arrived.is_set()]
        if ready and self.report.injected["flood"] < 3:
            self._injected("flood")
            writer = chance.choice(ready)
            for _ in range(500):
                writer.says()

    async def _poller(self, _chance: random.Random) -> None:
        """Somebody else asks for the updates of the same bot, and confirms none."""
        if self.plan.webhook:
            return
        self._injected("second poller")
        address = f"{self.telegram.url}/bot{TOKEN}/getUpdates"
        async with aiohttp.ClientSession() as session:
            for _ in range(3):
                # Telegram's own faults meet the second poller too.
                with contextlib.suppress(aiohttp.ClientError):
                    async with session.post(address, json={"timeout": 1}) as answer:
                        await answer.read()

    # -- the end --

    async def _calm(self) -> None:
        """Let nothing go wrong any more, and wait until all that was owed has come."""
        self.telegram.faults.clear()
        self.telegram.shuffle_updates(on=False)
        for slot in self.slots:
            slot.clock.jump(0.0)
            if slot.child is not None:
                with contextlib.suppress(ProcessLookupError):
                    endless = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
                    resource.prlimit(slot.child, resource.RLIMIT_FSIZE, endless)
        until = time.monotonic() + self.plan.quiet_seconds
        for writer in self.writers.values():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(writer.arrived.wait(), max(0.1, until - time.monotonic()))
            if not writer.arrived.is_set():
                self.report.broken.append(f"{writer.conversation}: never came to a counselor")
            writer.enough.set()
        self.counselor.enough.set()
        ended, going_on = await asyncio.wait(self._living, timeout=max(0.1, until - time.monotonic()))
        for task in ended:
            error = None if task.cancelled() else task.exception()
            if error is not None:
                self.report.broken.append(f"somebody of the pretend world failed: {type(error).__name__}: {error}")
        self.report.broken += [f"{len(going_on)} people never came to an end"] if going_on else []
        owed = "not asked"
        while time.monotonic() < until:
            owed = await asyncio.to_thread(self._owed)
            if not owed:
                return
            await asyncio.sleep(0.2)
        self.report.broken.append(f"it did not become quiet: {owed}")

    def _owed(self) -> str:
        waiting = len(self.bot.updates.waiting())
        with self.center.store.read() as connection:
            rows = connection.execute(
                select(func.count()).select_from(outbox).where(outbox.c.delivered_at.is_(None))
            ).scalar_one()
            told = connection.execute(
                select(func.count()).select_from(from_desk).where(from_desk.c.taken_at.is_(None))
            ).scalar_one()
        if waiting + rows + told == 0:
            return ""
        return f"{waiting} updates not confirmed, {rows} rows not delivered, {told} rows of the desk not taken"

    async def _stop(self) -> None:
        for slot in self.slots:
            if slot.child is not None:
                code = await self.parent.stop(slot.child)
                # One that had hardly begun has not taken the signal into its own hands yet, and ends as by a kill.
                if code not in (0, -signal.SIGTERM):
                    self.report.broken.append(f"a process ended with code {code} when it was asked to stop")

    def _look(self) -> None:
        chats = [writer.chat(self.bot) for writer in self.writers.values()]
        lost = sum(1 for call in self.bot.calls if call.ok and not call.answered and TAG in call.arguments)
        self.report.injected["answer lost"] += lost
        self.report.messages = sum(len(chat.wrote) for chat in chats)
        self.report.answers = sum(len(chat.answers) for chat in chats)
        self.report.doubled = doubled(chats)
        self.report.faults = sum(self.report.injected.values())
        self.report.broken += broken(
            self.center.store,
            keys=self.center.keys,
            center=CENTER,
            center_key=self.center.key,
            chats=chats,
            faults=self.report.faults,
            planted=(SAID, ANSWERED),
            logs=sorted(self._logs.iterdir()),
        )


# ---- a store for a run ----


def run(plan: Plan, tell: Callable[[str], None] = lambda _line: None, keep: Path | None = None) -> Report:
    """Make a center on a fresh store, let the plan happen to it, and take it away again.

    A broken run leaves its folder (database, logs, keys) in `keep`.
    """
    folder = Path(tempfile.mkdtemp(prefix="gyeot-faults-"))
    server = Postgres(make_url(os.environ[POSTGRES])) if plan.store == "postgresql" else None
    url = server.fresh("faults") if server is not None else f"sqlite:///{folder / 'gyeot.sqlite3'}"
    center = Center.found(folder, url)
    try:
        report = asyncio.run(_go(plan, center, folder, tell))
    finally:
        center.store.close()
        if server is not None:
            server.close()
    if report.broken and keep is not None:
        shutil.copytree(folder, keep, dirs_exist_ok=True)
    shutil.rmtree(folder)
    return report


async def _go(plan: Plan, center: Center, folder: Path, tell: Callable[[str], None]) -> Report:
    return await Run(plan, center, folder, tell).go()


ALL_FAULTS = ("telegram", "doubles", "lock", "restart", "disk", "clock", "flood", "poller")


def plans(seed: int, stores: list[str], seconds: float, cycles: int, processes: int) -> list[Plan]:
    """The runs that one call makes: on each store, with kills, and with everything at once."""
    made = []
    for store in stores:
        several = processes if store == "postgresql" else 1
        if cycles:
            made.append(Plan(seed, store, cycles=cycles, faults=("people first", "doubles")))
            continue
        made.append(
            Plan(
                seed, store, seconds, processes=several, faults=ALL_FAULTS,
                kill_after=(4.0, 6.0) if several > 1 else (0.5, 4.0),
                webhook=random.Random(seed).random() < 0.5,
            )
        )  # fmt: skip
    return made


def main() -> int:
    """Run by the arguments; 1 when a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=5.0, help="of each run")
    parser.add_argument("--cycles", type=int, default=0, help="instead of minutes: so many kills, and nothing else")
    parser.add_argument("--processes", type=int, default=1, help="seeker processes at once (PostgreSQL)")
    parser.add_argument("--store", choices=["sqlite", "postgresql", "both"], default="both")
    parser.add_argument("--keep", type=Path, help="folder for what a broken run leaves")
    asked = parser.parse_args()
    stores = ["sqlite", "postgresql"] if asked.store == "both" else [asked.store]
    if "postgresql" in stores and not os.environ.get(POSTGRES):
        sys.stdout.write(f"{POSTGRES} is not set: no run on PostgreSQL\n")
        stores.remove("postgresql")

    def tell(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    reports = []
    for plan in plans(asked.seed, stores, asked.minutes * 60, asked.cycles, asked.processes):
        tell(f"seed {plan.seed}, {plan.store}, {plan.processes} processes, {'webhook' if plan.webhook else 'polling'}")
        reports.append(run(plan, tell, asked.keep))
        told(reports[-1], tell)
    return 1 if any(report.broken for report in reports) else 0


def told(report: Report, tell: Callable[[str], None]) -> None:
    """Tell what a run came to."""
    for name, value in (
        ("seconds", f"{report.seconds:.0f}"),
        ("messages written, each in its case once and in order", report.messages),
        ("answers of counselors, each shown and in order", report.answers),
        ("faults", report.faults),
        *((f"  {name}", times) for name, times in sorted(report.injected.items())),
        ("bubbles doubled", report.doubled),
        ("promises broken", len(report.broken)),
    ):
        tell(f"{name:<56} {value:>8}")
    if report.broken:
        plan = report.plan
        tell(f"to keep it as a test, add to {KEPT.name}: {plan.seed} {plan.store} {plan.processes} {plan.seconds:.0f}")
    for line in report.broken[:30]:
        tell(f"BROKEN seed {report.plan.seed}: {line}")


if __name__ == "__main__":
    sys.exit(main())
