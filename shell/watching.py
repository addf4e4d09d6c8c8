"""For operators: what may be seen of a running process, and the alarm when something falls silent.

`Watch` counts inside a process and serves `/metrics` and `/healthz` on this machine. `Alarm` is a process of its own: it
asks those addresses and the store, and runs a command of the center when one of them is silent or somebody waits too
long (R23: within 60 seconds, by a path that is not Telegram).

Rules for whoever edits this file:

- A label or code comes from a closed list below. No id, code, name, language or place of a person becomes one: a count
  with any of them could point to somebody.
- Counting never fails a turn: a value that is not on its list counts as `other`.
- The alarm needs nothing that it watches, and no bot.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
import os
import shlex
import shutil
import signal
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import TYPE_CHECKING, Generic, Literal, NamedTuple, TypeVar, get_args
from urllib.parse import urlsplit

import structlog
import uvicorn
from sqlalchemy import Connection, func, select
from sqlalchemy import case as either
from starlette.types import ASGIApp

from shell.listening import CannotStart, listening_socket
from shell.settings import Settings
from shell.store import Store, StoreUnavailable
from shell.tables import acknowledgement, case, duty, from_desk, outbox

if TYPE_CHECKING:  # only a process that is watched pays for the import
    from prometheus_client.metrics_core import Metric
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

__all__ = [
    "CODES",
    "PARTS",
    "Alarm",
    "Backlog",
    "Decision",
    "Health",
    "Limits",
    "Look",
    "Outcome",
    "Part",
    "Place",
    "Process",
    "Queue",
    "Refusal",
    "Ring",
    "Standing",
    "Trouble",
    "Watch",
    "alarm_command",
    "decide",
    "read_desk_side",
    "read_seeker_side",
    "run_alarm",
    "serving",
    "watch_listener",
    "watched",
    "watched_places",
]

Process = Literal["seeker", "desk", "counselor_bot"]
Part = Literal[
    "store", "writer", "from_desk", "relay", "retention", "duty", "poller", "webhook", "cases", "bell", "other"
]
Outcome = Literal["delivered", "held", "later", "refused", "failed"]
Refusal = Literal["store", "poisoned", "flood", "forged", "other"]

PARTS: tuple[str, ...] = get_args(Part)
CHANNELS = ("web", "telegram", "terminal", "other")
LEVELS = ("general", "intensive", "urgent")
# What the alarm can say: a part that is silent, a process that does not answer, or something that waits too long.
CODES = (*PARTS, "silent", "case_urgent", "case_waiting", "outbox", "replies")

TURN_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)  # seconds
STORE_SECONDS = 2.0
QUIET_SECONDS = 300.0  # so long an acknowledgement keeps a case quiet, as in the counselor bot
COMMAND_SECONDS = 20.0
COMMAND_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
MOST_BYTES = 65_536

_log = structlog.get_logger()
_T = TypeVar("_T")


# ---- what waits in the store ----


@dataclass(frozen=True, slots=True)
class Queue:
    """How many wait, and for how many seconds the oldest one has."""

    count: int = 0
    oldest: float = 0.0


@dataclass(frozen=True, slots=True)
class Backlog:
    """Counts and ages, nothing else. A side that was not read is empty."""

    outbox: Mapping[str, Queue] = field(default_factory=dict)  # not delivered, by channel
    replies: Queue | None = None  # rows of the desk that no turn has taken
    cases: Mapping[str, Queue] = field(default_factory=dict)  # nobody holds them, by level
    unseen: Mapping[str, Queue] = field(default_factory=dict)  # those of them that nobody has acknowledged lately
    on_duty: int | None = None


Reading = Callable[[Connection, float], Backlog]


def read_seeker_side(connection: Connection, now: float) -> Backlog:
    """Read what waits to be shown to people. `now` is in seconds since 1970."""
    waiting = select(outbox.c.channel, func.count().label("many"), func.min(outbox.c.created_at).label("since"))
    rows = connection.execute(waiting.where(outbox.c.delivered_at.is_(None)).group_by(outbox.c.channel)).all()
    queues = {channel: Queue() for channel in CHANNELS}
    for row in rows:
        channel = _listed(row.channel, CHANNELS)
        queues[channel] = Queue(queues[channel].count + row.many, max(queues[channel].oldest, _age(row.since, now)))
    untaken = select(func.count().label("many"), func.min(from_desk.c.created_at).label("since"))
    replies = connection.execute(untaken.where(from_desk.c.taken_at.is_(None))).one()
    return Backlog(queues, Queue(replies.many, _age(replies.since, now)))


def read_desk_side(connection: Connection, now: float) -> Backlog:
    """Read which cases nobody holds, and how many counselors are on duty. `now` is in seconds since 1970.

    A case that was given back waits since then. Where that cannot be told it counts as waiting since it was opened:
    rather too early than not at all.
    """
    given_back = (
        select(func.max(from_desk.c.created_at))
        .where(from_desk.c.case_id == case.c.id, from_desk.c.kind == "returned")
        .scalar_subquery()
    )
    since = either((case.c.state == "returned", func.coalesce(given_back, case.c.opened_at)), else_=case.c.opened_at)
    # Columns are named, since the watch's role may read these alone.
    known = select(acknowledgement.c.case_id).where(
        acknowledgement.c.case_id == case.c.id,
        acknowledgement.c.version == case.c.version,
        acknowledgement.c.level >= case.c.level,
        acknowledgement.c.at > now - QUIET_SECONDS,
    )
    waiting = select(case.c.level, since.label("since"), known.exists().label("known"))
    queues, unseen = ({level: Queue() for level in LEVELS} for _ in range(2))
    for row in connection.execute(waiting.where(case.c.state.in_(("waiting", "returned")))):
        level, age = LEVELS[row.level], _age(row.since, now)
        for counted in (queues,) if row.known else (queues, unseen):
            counted[level] = Queue(counted[level].count + 1, max(counted[level].oldest, age))
    on_duty = select(func.count()).select_from(duty).where(duty.c.until_at > now)
    return Backlog(cases=queues, unseen=unseen, on_duty=connection.execute(on_duty).scalar_one())


def _read_both(connection: Connection, now: float) -> Backlog:
    seeker, desk = read_seeker_side(connection, now), read_desk_side(connection, now)
    return replace(desk, outbox=seeker.outbox, replies=seeker.replies)


# The database role of a process may read one side only.
_READINGS: Mapping[Process, Reading] = {
    "seeker": read_seeker_side,
    "desk": read_desk_side,
    "counselor_bot": read_desk_side,
}


def _age(since: float | None, now: float) -> float:
    return 0.0 if since is None else max(0.0, now - since)


def _listed(value: str, known: Sequence[str]) -> str:
    return value if value in known else "other"


class _Patient(Generic[_T]):
    """Calls a blocking function in a thread of its own and waits a limited time. While one call hangs, no other begins."""

    def __init__(self, function: Callable[[], _T | None], seconds: float) -> None:
        self._function = function
        self._seconds = seconds
        self._thread = ThreadPoolExecutor(1, "gyeot-watch")
        self._running: asyncio.Future[_T | None] | None = None

    async def __call__(self) -> _T | None:
        """Give what the function gives, or None when it takes too long."""
        if self._running is None or self._running.done():
            self._running = asyncio.get_running_loop().run_in_executor(self._thread, self._function)
        done, _ = await asyncio.wait({self._running}, timeout=self._seconds)
        return self._running.result() if done else None

    def close(self) -> None:
        """Begin no other call; one that hangs is left behind."""
        self._thread.shutdown(wait=False, cancel_futures=True)


def _store_reader(store: Store, reading: Reading, clock: Callable[[], datetime], seconds: float) -> _Patient[Backlog]:
    def read() -> Backlog | None:
        try:
            with store.read() as connection:
                return reading(connection, clock().timestamp())
        except StoreUnavailable as error:
            _log.warning("store_unavailable", reason=error.reason)
        except Exception as error:  # noqa: BLE001 - whatever it is, the store does not answer: that is the finding
            _log.error("store_unreadable", error=type(error).__name__)
        return None

    return _Patient(read, seconds)


# ---- inside a process ----


@dataclass(frozen=True, slots=True)
class Health:
    """What is silent in a process: the part, with the seconds for which it has been silent, or None for "not known"."""

    process: Process
    silent: Mapping[str, float | None]

    @property
    def ok(self) -> bool:
        """Whether nothing is silent."""
        return not self.silent

    def as_json(self) -> dict[str, object]:
        """Give what `/healthz` answers."""
        return {"ok": self.ok, "process": self.process, "silent": dict(self.silent)}


@dataclass(frozen=True, slots=True)
class _Expected:
    within: float | None
    alive: Callable[[], bool] | None
    probe: Callable[[], Awaitable[object]] | None


@dataclass(frozen=True, slots=True)
class _Webhook:
    pending: int
    last_error_at: float | None
    as_set: bool


class Watch:
    """Counts of one process, and the signs of life of its parts. Make one in each process; close it at the end.

    All methods but `health` and `exposition` are quick, never fail, and belong to the event loop's thread.
    """

    def __init__(
        self,
        process: Process,
        *,
        store: Store | None,
        clock: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
        store_seconds: float = STORE_SECONDS,
    ) -> None:
        """Take the process's name, its store (None: it has none), a clock in aware UTC and one that cannot be set."""
        from prometheus_client import CollectorRegistry, Counter, Histogram, disable_created_metrics

        # Otherwise each count carries the moment at which it was first made.
        disable_created_metrics()  # type: ignore[no-untyped-call]
        self.process = process
        self.registry = CollectorRegistry()
        self._clock = clock
        self._monotonic = monotonic
        self._seconds = store_seconds
        self._read = None if store is None else _store_reader(store, _READINGS[process], clock, store_seconds)
        self._backlog: Backlog | None = None
        self._expected: dict[str, _Expected] = {}
        self._beaten: dict[str, float] = {}
        self._webhook: _Webhook | None = None

        def counter(name: str, about: str, **labels: Sequence[str]) -> Counter:
            made = Counter(f"gyeot_{name}", about, tuple(labels), registry=self.registry)
            for values in _combinations(labels):
                made.labels(**values)  # every series is there from the start, so that a rate knows its zero
            return made

        self._turns = counter("turns", "Turns that were committed.", channel=CHANNELS)
        self._refusals = counter("turns_refused", "Turns that were not taken.", reason=get_args(Refusal))
        self._deliveries = counter(
            "delivered", "Answers to deliveries.", channel=CHANNELS, outcome=(*get_args(Outcome), "other")
        )
        self._unreadable = counter("updates_unreadable", "Updates that could not be read and were set aside.")
        self._seconds_of_turns = Histogram(
            "gyeot_turn_seconds", "From an update to its commit.", buckets=TURN_BUCKETS, registry=self.registry
        )
        self.registry.register(_Gauges(self._gauges))

    # -- told by the other parts --

    @contextmanager
    def turn(self, channel: str) -> Iterator[None]:
        """Count and time one turn around `Writer.take`; what it raises passes through."""
        began = self._monotonic()
        try:
            yield
        except StoreUnavailable:
            self.refused("store")
            raise
        except Exception:
            self.refused("poisoned")
            raise
        self._seconds_of_turns.observe(self._monotonic() - began)
        self._turns.labels(_listed(channel, CHANNELS)).inc()

    def refused(self, reason: Refusal) -> None:
        """Count a turn that was not taken, or something that never became one."""
        self._refusals.labels(_listed(reason, get_args(Refusal))).inc()

    def delivered(self, channel: str, outcome: Outcome) -> None:
        """Count an answer to a delivery; `failed` means that the deliverer raised."""
        self._deliveries.labels(_listed(channel, CHANNELS), _listed(outcome, get_args(Outcome))).inc()

    def unreadable(self) -> None:
        """Count an update that could not even be read."""
        self._unreadable.inc()

    def webhook(self, *, pending: int, last_error_at: float | None, as_set: bool) -> None:
        """Take what the platform says of the webhook, and whether it is still the one that we set.

        `pending` updates wait there; its last error was at `last_error_at` (seconds since 1970), None for never.
        """
        self._webhook = _Webhook(pending, last_error_at, as_set)

    def expect(
        self,
        part: Part,
        *,
        within: float | None = None,
        alive: Callable[[], bool] | None = None,
        probe: Callable[[], Awaitable[object]] | None = None,
    ) -> None:
        """Watch a part from now on.

        It is silent when it has not beaten for `within` seconds, when `alive` says no, or when `probe` raises or takes
        too long.
        """
        self._expected[part] = _Expected(within, alive, probe)
        self.beat(part)

    def beat(self, part: Part) -> None:
        """Note that a part has come round once more."""
        self._beaten[part] = self._monotonic()

    # -- asked from outside --

    async def health(self) -> Health:
        """Look at every part. Never raises."""
        silent: dict[str, float | None] = {}
        if self._read is not None and await self._read() is None:
            silent["store"] = None
        for part, expected in self._expected.items():
            since = self._monotonic() - self._beaten[part]
            if expected.within is not None and since > expected.within:
                silent[part] = round(since, 1)
            elif (expected.alive is not None and not expected.alive()) or not await self._answers(expected.probe):
                silent[part] = None
        if self._webhook is not None and not self._webhook.as_set:
            silent["webhook"] = None
        return Health(self.process, silent)

    async def exposition(self) -> bytes:
        """Give all counts in the text format of Prometheus, with what waits in the store now."""
        from prometheus_client import generate_latest

        self._backlog = None if self._read is None else await self._read()
        return generate_latest(self.registry)

    def app(self) -> Starlette:
        """Make the web face: `/metrics` and `/healthz`."""
        from prometheus_client import CONTENT_TYPE_LATEST
        from starlette.applications import Starlette
        from starlette.responses import JSONResponse, Response
        from starlette.routing import Route

        async def metrics(_request: Request) -> Response:
            return Response(await self.exposition(), headers={"Content-Type": CONTENT_TYPE_LATEST})

        async def healthz(_request: Request) -> Response:
            health = await self.health()
            return JSONResponse(health.as_json(), 200 if health.ok else 503, {"Cache-Control": "no-store"})

        return Starlette(routes=[Route("/metrics", metrics), Route("/healthz", healthz)])

    def close(self) -> None:
        """Stop reading the store."""
        if self._read is not None:
            self._read.close()

    async def _answers(self, probe: Callable[[], Awaitable[object]] | None) -> bool:
        if probe is None:
            return True
        try:
            async with asyncio.timeout(self._seconds):
                await probe()
        except Exception:  # noqa: BLE001 - whatever it is, the part does not answer: that is the finding
            return False
        return True

    def _gauges(self) -> Iterator[Metric]:
        from prometheus_client.metrics_core import GaugeMetricFamily

        def gauge(name: str, about: str, rows: Iterable[tuple[str, float]], label: str | None = None) -> Metric:
            family = GaugeMetricFamily(f"gyeot_{name}", about, labels=None if label is None else [label])
            for value, number in rows:
                family.add_metric([] if label is None else [value], number)
            return family

        now = self._monotonic()
        yield gauge(
            "loop_last_seen_seconds",
            "Seconds since a part came round.",
            [(part, now - at) for part, at in self._beaten.items() if self._expected[part].within is not None],
            "loop",
        )
        if self._webhook is not None:
            hook = self._webhook
            yield gauge("webhook_as_set", "Whether the webhook is the one that we set.", [("", float(hook.as_set))])
            yield gauge("webhook_pending", "Updates that wait at the platform.", [("", hook.pending)])
            if hook.last_error_at is not None:
                age = _age(hook.last_error_at, self._clock().timestamp())
                yield gauge("webhook_last_error_seconds", "Seconds since the webhook last failed.", [("", age)])
        if self._read is None:
            return
        held = self._backlog
        yield gauge("store_up", "Whether the store answers.", [("", float(held is not None))])
        if held is None:
            return
        if held.outbox:
            counts = [(channel, queue.count) for channel, queue in held.outbox.items()]
            ages = [(channel, queue.oldest) for channel, queue in held.outbox.items()]
            yield gauge("outbox_waiting", "Rows that are not delivered.", counts, "channel")
            yield gauge("outbox_oldest_seconds", "Age of the oldest of them.", ages, "channel")
        if held.replies is not None:
            yield gauge("replies_waiting", "Rows of the desk that no turn has taken.", [("", held.replies.count)])
            yield gauge("replies_oldest_seconds", "Age of the oldest of them.", [("", held.replies.oldest)])
        if held.cases:
            counts = [(level, queue.count) for level, queue in held.cases.items()]
            ages = [(level, queue.oldest) for level, queue in held.cases.items()]
            yield gauge("cases_waiting", "Cases that nobody holds.", counts, "level")
            yield gauge("case_oldest_waiting_seconds", "Wait of the oldest of them.", ages, "level")
        if held.on_duty is not None:
            yield gauge("counselors_on_duty", "Counselors on duty.", [("", held.on_duty)])


class _Gauges:
    """What Prometheus's registry asks at each scrape."""

    def __init__(self, collect: Callable[[], Iterator[Metric]]) -> None:
        self._collect = collect

    def collect(self) -> Iterator[Metric]:
        return self._collect()

    def describe(self) -> Iterable[Metric]:
        return ()


def _combinations(labels: Mapping[str, Sequence[str]]) -> Iterator[dict[str, str]]:
    combinations: list[dict[str, str]] = [{}]
    for name, values in labels.items():
        combinations = [{**each, name: value} for each in combinations for value in values]
    return iter(each for each in combinations if each)


def watch_listener(host: str, port: int, *, beyond_this_machine: bool = False) -> socket.socket:
    """Take the port of `/metrics` and `/healthz`: on this machine only, unless that is asked for. Raises CannotStart."""
    if not beyond_this_machine and not _is_loopback(host):
        raise CannotStart(f"{host} can be reached from other machines: set GYEOT_METRICS_HOST to 127.0.0.1.")
    return listening_socket(host, port, "GYEOT_METRICS_PORT")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class _Beside(uvicorn.Server):
    """A server beside another one, to which the signals of the process belong."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals alone."""
        yield


@asynccontextmanager
async def serving(app: ASGIApp, listener: socket.socket) -> AsyncIterator[None]:
    """Serve a small web face beside the process's own one while the block runs. Keeps no access log."""
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=1,
        lifespan="off",
    )
    server = _Beside(config)
    running = asyncio.create_task(server.serve(sockets=[listener]), name="watch-server")
    try:
        while not server.started and not running.done():  # noqa: ASYNC110 - the server offers a flag, no event
            await asyncio.sleep(0.01)
        yield
    finally:
        server.should_exit = True
        await running


@asynccontextmanager
async def watched(watch: Watch | None, settings: Settings) -> AsyncIterator[None]:
    """Serve what may be seen of a process while the block runs, where the settings name a port. Raises CannotStart."""
    if watch is None:
        yield
        return
    with closing(watch_listener(settings.metrics_host, settings.metrics_port)) as listener:
        async with serving(watch.app(), listener):
            yield
    watch.close()


# ---- the alarm: what to do about what was seen ----


class Trouble(NamedTuple):
    """What is wrong and where: one of `CODES`, and the address (`host:port`) or `store`."""

    code: str
    place: str


@dataclass(frozen=True, slots=True)
class Limits:
    """How fast silence must be noticed, and how often the alarm is repeated, in seconds."""

    watch_seconds: float = 60.0
    again_seconds: float = 600.0

    @property
    def every(self) -> float:
        """Seconds from the beginning of one look to the beginning of the next."""
        return min(10.0, self.watch_seconds / 6)

    @property
    def look_seconds(self) -> float:
        """Seconds that one look may take."""
        return self.every / 2

    def patience(self, code: str) -> float:
        """How long a trouble may last before it is told: what the next look and its time leave of the limit."""
        if code == "webhook":  # somebody else has set it: there is nothing to wait for
            return 0.0
        if code == "case_waiting":  # P12: urgent ones after a minute, others after ten
            return max(600.0, self.watch_seconds)
        return self.watch_seconds - self.every - self.look_seconds


@dataclass(frozen=True, slots=True)
class Look:
    """What one look saw, and when it began (seconds of a clock that cannot be set).

    Each trouble comes with the seconds it has lasted, None when that is not known. `dark` places gave no answer: what was
    wrong there before may still be.
    """

    at: float
    troubles: Mapping[Trouble, float | None] = field(default_factory=dict)
    dark: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known between two looks: when the last one began, what is wrong since when, what was told when."""

    looked_at: float | None = None
    since: Mapping[Trouble, float] = field(default_factory=dict)
    rung: Mapping[Trouble, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ring:
    """Something to tell: a trouble, or that it is over."""

    trouble: Trouble
    well: bool = False


class Decision(NamedTuple):
    """What is known after a look, and what is to be told."""

    standing: Standing
    rings: tuple[Ring, ...]


def decide(before: Standing, look: Look, limits: Limits) -> Decision:
    """Decide what to tell after a look.

    A trouble counts from the last look that did not see it, unless it says itself how long it has lasted. It is told when
    it outlasts the patience for its code, again every `again_seconds`, and once more when it is over.
    """
    since: dict[Trouble, float] = {}
    rung: dict[Trouble, float] = {}
    rings: list[Ring] = []
    for trouble in sorted({*look.troubles, *before.since, *before.rung}):
        told = before.rung.get(trouble)
        if trouble in look.troubles:
            lasted = look.troubles[trouble]
            first = look.at if before.looked_at is None else before.looked_at
            since[trouble] = before.since.get(trouble, first) if lasted is None else look.at - lasted
        elif trouble.place in look.dark:
            since.update({trouble: before.since[trouble]} if trouble in before.since else {})
            rung.update({} if told is None else {trouble: told})
            continue
        over_the_limit = trouble in since and look.at - since[trouble] >= limits.patience(trouble.code)
        if over_the_limit and (told is None or look.at - told >= limits.again_seconds):
            rings.append(Ring(trouble))
            rung[trouble] = look.at
        elif over_the_limit and told is not None:
            rung[trouble] = told
        elif told is not None:
            rings.append(Ring(trouble, well=True))
    return Decision(Standing(look.at, since, rung), tuple(rings))


def not_told(standing: Standing, ring: Ring) -> Standing:
    """Take back a ring that could not be told, so that the next look tells it."""
    rung = {trouble: at for trouble, at in standing.rung.items() if trouble != ring.trouble}
    if ring.well and standing.looked_at is not None:
        rung[ring.trouble] = standing.looked_at
    return Standing(standing.looked_at, standing.since, rung)


def troubles_of(backlog: Backlog) -> dict[Trouble, float | None]:
    """Give what waits in the store, each with the age of its oldest. Whether that is too long, `decide` says.

    A browser confirms what it shows with its next request, so that rows of the web may wait for hours.
    """
    urgent = backlog.unseen.get("urgent", Queue())
    others = [queue for level, queue in backlog.unseen.items() if level != "urgent" and queue.count]
    telegram = backlog.outbox.get("telegram", Queue())
    found: dict[Trouble, float | None] = {}
    if urgent.count:
        found[Trouble("case_urgent", "store")] = urgent.oldest
    if others:
        found[Trouble("case_waiting", "store")] = max(queue.oldest for queue in others)
    if telegram.count:
        found[Trouble("outbox", "store")] = telegram.oldest
    if backlog.replies is not None and backlog.replies.count:
        found[Trouble("replies", "store")] = backlog.replies.oldest
    return found


# ---- the alarm: looking and telling ----


@dataclass(frozen=True, slots=True)
class Place:
    """A `/healthz` to ask."""

    name: str  # host:port, as the command is told
    host: str
    port: int
    path: str
    secure: bool


def watched_places(addresses: str | None) -> tuple[Place, ...]:
    """Read GYEOT_WATCH_URLS: addresses separated by commas. Raises CannotStart."""
    places = []
    for address in (addresses or "").split(","):
        if not address.strip():
            continue
        parts = urlsplit(address.strip())
        try:
            port = parts.port or (443 if parts.scheme == "https" else 80)
        except ValueError:
            port = 0
        if parts.scheme not in {"http", "https"} or not parts.hostname or not port:
            raise CannotStart("GYEOT_WATCH_URLS should hold addresses such as http://127.0.0.1:9101/healthz.")
        name = f"{parts.hostname}:{port}"
        places.append(Place(name, parts.hostname, port, parts.path or "/healthz", parts.scheme == "https"))
    if not places:
        raise CannotStart("GYEOT_WATCH_URLS names nothing to watch: write for example http://127.0.0.1:9101/healthz.")
    return tuple(places)


def alarm_command(text: str | None) -> tuple[str, ...]:
    """Read GYEOT_ALARM_COMMAND: a program and its arguments, split as a shell would, run without one. Raises CannotStart."""
    try:
        words = shlex.split(text or "")
    except ValueError:
        raise CannotStart("GYEOT_ALARM_COMMAND has a quotation mark without its partner.") from None
    if not words:
        raise CannotStart("GYEOT_ALARM_COMMAND is not set: nobody would hear the alarm.")
    if shutil.which(words[0], path=COMMAND_PATH) is None:
        raise CannotStart(f"GYEOT_ALARM_COMMAND names {words[0]}, which is no program that this user may run.")
    return tuple(words)


def _ask(place: Place, seconds: float) -> dict[str, float | None] | None:
    """Ask one `/healthz`: give what is silent there, or None when it does not answer as it should."""
    connect = HTTPSConnection if place.secure else HTTPConnection
    connection = connect(place.host, place.port, timeout=seconds)
    try:
        connection.request("GET", place.path)
        answer = connection.getresponse()
        told = json.loads(answer.read(MOST_BYTES))
    except (OSError, HTTPException, ValueError, RecursionError):
        return None
    finally:
        connection.close()
    if not isinstance(told, dict) or not isinstance(told.get("silent"), dict) or answer.status not in {200, 503}:
        return None
    silent: dict[str, float | None] = {}
    for part, lasted in told["silent"].items():
        known = isinstance(lasted, int | float) and not isinstance(lasted, bool) and 0 <= lasted < float("inf")
        silent[_listed(part, PARTS)] = float(lasted) if known else None
    if not silent and (answer.status != 200 or told.get("ok") is not True):
        return None
    return silent


class Alarm:
    """Looks again and again, and runs the center's command. Close it at the end."""

    def __init__(
        self,
        places: Sequence[Place],
        command: Sequence[str],
        *,
        store: Store | None,
        limits: Limits,
        clock: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take what to ask, what to run, the store (None: not looked at), the limits and two clocks as `Watch` does."""
        self._command = tuple(command)
        self._limits = limits
        self._monotonic = monotonic
        self._standing = Standing()
        seconds = limits.look_seconds
        self._askers = {place.name: _Patient(partial(_ask, place, seconds), seconds) for place in places}
        self._read = None if store is None else _store_reader(store, _read_both, clock, seconds)
        self._lines: dict[Trouble, asyncio.Lock] = {}
        self._telling: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Look and tell until cancelled."""
        while True:
            began = self._monotonic()
            self.tell(await self.look())
            await asyncio.sleep(max(0.0, began + self._limits.every - self._monotonic()))

    async def look(self) -> Look:
        """Ask every place and the store at once. Takes `look_seconds` at most and never raises."""
        at = self._monotonic()
        answers, backlog = await asyncio.gather(
            asyncio.gather(*(ask() for ask in self._askers.values())), self._waits()
        )
        troubles: dict[Trouble, float | None] = {}
        dark = set()
        for place, silent in zip(self._askers, answers, strict=True):
            if silent is None:
                troubles[Trouble("silent", place)] = None
                dark.add(place)
            else:
                troubles |= {Trouble(part, place): lasted for part, lasted in silent.items()}
        if backlog is None:
            troubles[Trouble("store", "store")] = None
            dark.add("store")
        else:
            troubles |= troubles_of(backlog)
        return Look(at, troubles, frozenset(dark))

    def tell(self, look: Look) -> None:
        """Decide on a look and begin to tell what is to be told."""
        self._standing, rings = decide(self._standing, look, self._limits)
        for ring in rings:
            task = asyncio.create_task(self._ring(ring))
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)

    async def close(self) -> None:
        """Stop looking and telling."""
        for task in self._telling:
            task.cancel()
        await asyncio.gather(*self._telling, return_exceptions=True)
        for asker in self._askers.values():
            asker.close()
        if self._read is not None:
            self._read.close()

    async def _waits(self) -> Backlog | None:
        return Backlog() if self._read is None else await self._read()

    async def _ring(self, ring: Ring) -> None:
        code, place = ring.trouble
        async with self._lines.setdefault(ring.trouble, asyncio.Lock()):  # "well" never overtakes its trouble
            if ring.well:
                _log.warning("alarm_over", part=code)
            else:
                _log.critical("alarm_rung", part=code)
            if not await self._run("well" if ring.well else "trouble", code, place):
                self._standing = not_told(self._standing, ring)

    async def _run(self, *arguments: str) -> bool:
        """Run the command; tells whether it ended well."""
        quiet = asyncio.subprocess.DEVNULL
        try:
            process = await asyncio.create_subprocess_exec(
                *self._command, *arguments, stdin=quiet, stdout=quiet, stderr=quiet,
                env={"PATH": COMMAND_PATH, "LC_ALL": "C.UTF-8"},  # our own environment may hold the database's password
                start_new_session=True,
            )  # fmt: skip
        except OSError as error:
            _log.error("alarm_command_failed", error=type(error).__name__)
            return False
        status: int | None = None
        try:
            async with asyncio.timeout(COMMAND_SECONDS):
                status = await process.wait()
        except TimeoutError:
            _log.error("alarm_command_failed", seconds=COMMAND_SECONDS)
        finally:
            if process.returncode is None:
                os.killpg(process.pid, signal.SIGKILL)  # with whatever it has started
                await process.wait()
        if status:
            _log.error("alarm_command_failed", status=status)
        return status == 0


async def run_alarm(
    *,
    addresses: str | None,
    command: str | None,
    limits: Limits,
    store: Store | None,
    clock: Callable[[], datetime],
) -> None:
    """Watch until the process is told to stop. `addresses` and `command` as in the settings. Raises CannotStart."""
    alarm = Alarm(watched_places(addresses), alarm_command(command), store=store, limits=limits, clock=clock)
    _log.info("watch_ready", count=len(watched_places(addresses)))
    try:
        await alarm.run()
    finally:
        await alarm.close()
