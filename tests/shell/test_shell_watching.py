"""For operators: silence is noticed within a minute, and nothing that can be seen points to a person."""

from __future__ import annotations

import asyncio
import json
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import get_args

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert, select, update

from shell.listening import CannotStart
from shell.store import Store, StoreUnavailable, open_store
from shell.tables import acknowledgement, case, duty, from_desk, outbox, staff
from shell.turn import Poisoned, Writer
from shell.watching import (
    CHANNELS,
    CODES,
    LEVELS,
    PARTS,
    Alarm,
    Backlog,
    Limits,
    Look,
    Outcome,
    Queue,
    Refusal,
    Ring,
    Standing,
    Trouble,
    Watch,
    alarm_command,
    decide,
    not_told,
    read_desk_side,
    read_seeker_side,
    run_alarm,
    serving,
    troubles_of,
    watch_listener,
    watched_places,
)
from tests.commands.command_line import free_port
from tests.shell.toy_machine import ANN, BEA, NOON, Clock, did

QUICK = Limits(watch_seconds=3.0, again_seconds=60.0)
ROOT = Path(__file__).parents[2]


class Ticks:
    """A clock that cannot be set, moved by the test."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
def watch(store: Store, clock: Clock, ticks: Ticks) -> Iterator[Watch]:
    watch = Watch("desk", store=store, clock=clock, monotonic=ticks)
    yield watch
    watch.close()


def figures(text: bytes) -> dict[str, float]:
    lines = [line.rsplit(" ", 1) for line in text.decode().splitlines() if not line.startswith("#")]
    return {name: float(number) for name, number in lines}


def spoil(path: Path) -> None:
    path.write_bytes(b"no database at all" * 100)
    for companion in ("-wal", "-shm"):
        path.with_name(path.name + companion).unlink(missing_ok=True)


async def until(what: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not what():  # noqa: ASYNC110 - a file and a process have no event to wait for
            await asyncio.sleep(0.01)


# ---- what can be seen ----


async def test_turns_and_their_time_are_counted(writer: Writer, clock: Clock, ticks: Ticks) -> None:
    watch = Watch("seeker", store=writer.store, clock=clock, monotonic=ticks)
    with watch.turn("web"):
        await writer.take(did(1, ANN, "count"))
        ticks.now += 0.02
    with pytest.raises(Poisoned), watch.turn("web"):
        await writer.take(did(2, ANN, "explode"))
    with pytest.raises(StoreUnavailable), watch.turn("web"):
        raise StoreUnavailable("locked")
    watch.refused("flood")
    watch.unreadable()
    watch.delivered("telegram", "later")
    seen = figures(await watch.exposition())
    watch.close()
    assert seen['gyeot_turns_total{channel="web"}'] == 1
    assert seen['gyeot_turn_seconds_bucket{le="0.01"}'] == 0
    assert seen['gyeot_turn_seconds_bucket{le="0.025"}'] == seen["gyeot_turn_seconds_count"] == 1
    refused = {reason: seen[f'gyeot_turns_refused_total{{reason="{reason}"}}'] for reason in get_args(Refusal)}
    assert refused == {"store": 1, "poisoned": 1, "flood": 1, "forged": 0, "other": 0}
    assert seen["gyeot_updates_unreadable_total"] == 1
    assert seen['gyeot_delivered_total{channel="telegram",outcome="later"}'] == 1
    assert seen["gyeot_store_up"] == 1
    assert seen['gyeot_outbox_waiting{channel="web"}'] == 1
    assert seen["gyeot_replies_waiting"] == 0
    assert not any("case" in name for name in seen), "the public side's role may not read cases"


async def test_who_waits_is_seen_by_level_and_age(watch: Watch, writer: Writer, store: Store, clock: Clock) -> None:
    await writer.take(did(1, ANN, "open:2"))
    clock.move(seconds=40)
    await writer.take(did(2, BEA, "open:0"))
    clock.move(seconds=2)
    seen = figures(await watch.exposition())
    assert [seen[f'gyeot_cases_waiting{{level="{level}"}}'] for level in LEVELS] == [1, 0, 1]
    assert [seen[f'gyeot_case_oldest_waiting_seconds{{level="{level}"}}'] for level in LEVELS] == [2, 0, 42]
    assert seen["gyeot_counselors_on_duty"] == 0
    with store.write() as connection:
        connection.execute(update(case).values(state="claimed"))
        person = {"id": "s" * 16, "name": "n", "role": "counselor", "password_hash": "x", "created_at": 0.0}
        connection.execute(insert(staff).values(person))
        connection.execute(insert(duty).values(staff_id="s" * 16, until_at=clock().timestamp() + 1))
    seen = figures(await watch.exposition())
    assert [seen[f'gyeot_cases_waiting{{level="{level}"}}'] for level in LEVELS] == [0, 0, 0]
    assert seen["gyeot_counselors_on_duty"] == 1


async def test_a_case_that_was_given_back_waits_from_then_on(writer: Writer, store: Store, clock: Clock) -> None:
    await writer.take(did(1, ANN, "open:2"))
    await writer.take(did(2, BEA, "open:1"))
    clock.move(hours=1)
    with store.write() as connection:
        connection.execute(update(case).values(state="returned"))
        ann = connection.execute(select(case.c.id).where(case.c.conversation == ANN)).scalar_one()
        told = {"case_id": ann, "conversation": ANN, "created_at": clock().timestamp()}
        connection.execute(insert(from_desk).values(told | {"kind": "returned"}))
    clock.move(seconds=30)
    with store.read() as connection:
        waiting = read_desk_side(connection, clock().timestamp()).unseen
    assert waiting == {"urgent": Queue(1, 30.0), "intensive": Queue(1, 3630.0), "general": Queue()}


async def test_an_acknowledged_case_is_quiet_for_five_minutes_and_still_waits(
    writer: Writer, store: Store, clock: Clock
) -> None:
    await writer.take(did(1, ANN, "open:1"))
    now = clock().timestamp()
    with store.write() as connection:
        person = {"id": "s" * 16, "name": "n", "role": "counselor", "password_hash": "x", "created_at": 0.0}
        connection.execute(insert(staff).values(person))
        row = connection.execute(select(case.c.id, case.c.version)).one()
        seen = {"case_id": row.id, "version": row.version, "staff_id": "s" * 16, "at": now, "level": 1}
        connection.execute(insert(acknowledgement).values(seen))

    def unseen(at: float) -> int:
        with store.read() as connection:
            held = read_desk_side(connection, at)
        assert sum(queue.count for queue in held.cases.values()) == 1
        return sum(queue.count for queue in held.unseen.values())

    assert (unseen(now + 299), unseen(now + 300)) == (0, 1)
    with store.write() as connection:
        connection.execute(update(case).values(level=2))
    assert unseen(now + 10) == 1, "it has become more urgent since"


async def test_nothing_that_can_be_seen_points_to_a_person(
    writer: Writer, store: Store, clock: Clock, ticks: Ticks
) -> None:
    """Whatever the parts say and whatever the store holds, labels are of closed lists and values are numbers."""
    planted = "kim-the-neighbour-01012345678"
    await writer.take(did(1, ANN, f"open:2:{planted}"))
    await writer.take(did(2, ANN, "say", planted))
    with store.write() as connection:
        row = {"name": f"{BEA}:1:0", "conversation": BEA, "seq": 1, "n": 0, "channel": planted, "payload": b"x"}
        times = {"created_at": clock().timestamp(), "not_before": 0.0, "attempts": 0}
        connection.execute(insert(outbox).values(row | times))
        case_id = connection.execute(select(case.c.id)).scalar_one()
    allowed = {
        "channel": set(CHANNELS),
        "level": set(LEVELS),
        "reason": set(get_args(Refusal)),
        "outcome": {*get_args(Outcome), "other"},
        "loop": set(PARTS),
        "le": {str(bound) for bound in (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)} | {"+Inf"},
    }  # fmt: skip
    for process in ("seeker", "desk"):
        watch = Watch(process, store=store, clock=clock, monotonic=ticks)  # type: ignore[arg-type]
        for channel in ("web", planted, ANN, case_id):
            with watch.turn(channel):
                ticks.now += 0.1
            watch.refused(channel)  # type: ignore[arg-type]
            watch.delivered(channel, channel)  # type: ignore[arg-type]
        watch.expect("relay", within=10)
        watch.webhook(pending=3, last_error_at=clock().timestamp() - 5, as_set=True)
        text = (await watch.exposition()).decode()
        health = json.dumps((await watch.health()).as_json())
        watch.close()
        for secret in (planted, ANN, BEA, case_id, *case_id.split("-")[:2], "practice"):
            assert secret not in text + health
        lines = [line for line in text.splitlines() if not line.startswith("#")]
        assert len(lines) > 40
        for line in lines:
            parsed = re.fullmatch(
                r"gyeot_[a-z_]+(?:\{([a-z]+=\"[^\"]*\"(?:,[a-z]+=\"[^\"]*\")*)\})? ([0-9.e+-]+)", line
            )
            assert parsed, line
            assert float(parsed[2]) < 1_000_000, "a larger number may be a moment or an id"
            for name, value in re.findall(r'([a-z]+)="([^"]*)"', parsed[1] or ""):
                assert value in allowed[name], line


async def test_a_dead_store_is_a_figure_and_not_an_error(
    path: Path, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    dead = open_store(f"sqlite:///{path}")
    watch = Watch("desk", store=dead, clock=clock)
    spoil(path)
    seen = figures(await watch.exposition())
    assert seen["gyeot_store_up"] == 0
    assert not any(name.startswith(("gyeot_cases", "gyeot_counselors")) for name in seen), "no stale figures"
    assert (await watch.health()).silent == {"store": None}
    watch.close()
    dead.close()
    said = capsys.readouterr()
    assert "Traceback" not in said.out + said.err


async def test_a_store_that_hangs_holds_nobody_up(path: Path, clock: Clock) -> None:
    go_on = threading.Event()

    class Hanging(Store):
        """A disk that does not answer until it is let go."""

        asked = 0

        def read(self):  # type: ignore[no-untyped-def]  # noqa: ANN202
            self.asked += 1
            go_on.wait()
            return super().read()

    real = open_store(f"sqlite:///{path}")
    store = Hanging(real.url)
    watch = Watch("desk", store=store, clock=clock, store_seconds=0.05)
    try:
        async with asyncio.timeout(30):
            for _ in range(3):
                assert (await watch.health()).silent == {"store": None}
        await until(lambda: store.asked > 0)
        assert store.asked == 1, "while one look hangs no other begins"
    finally:
        go_on.set()
    async with asyncio.timeout(30):
        while not (await watch.health()).ok:
            pass
    watch.close()
    store.close()
    real.close()


async def test_a_part_that_stops_coming_round_is_named(watch: Watch, ticks: Ticks) -> None:
    alive = True
    broken = False

    async def probe() -> None:
        if broken:
            raise StoreUnavailable("closed")

    watch.expect("relay", within=20)
    watch.expect("retention", within=1300, alive=lambda: alive)
    watch.expect("writer", probe=probe)
    assert (await watch.health()).ok
    ticks.now += 20
    assert (await watch.health()).ok
    assert figures(await watch.exposition())['gyeot_loop_last_seen_seconds{loop="relay"}'] == 20
    ticks.now += 1
    assert (await watch.health()).silent == {"relay": 21}
    watch.beat("relay")
    assert (await watch.health()).ok
    alive, broken = False, True
    assert (await watch.health()).silent == {"retention": None, "writer": None}


async def test_a_webhook_that_somebody_else_has_set_is_not_well(watch: Watch, clock: Clock) -> None:
    watch.webhook(pending=0, last_error_at=None, as_set=True)
    seen = figures(await watch.exposition())
    assert (seen["gyeot_webhook_as_set"], seen["gyeot_webhook_pending"]) == (1, 0)
    assert "gyeot_webhook_last_error_seconds" not in seen
    assert (await watch.health()).ok
    watch.webhook(pending=7, last_error_at=clock().timestamp() - 90, as_set=False)
    seen = figures(await watch.exposition())
    assert (seen["gyeot_webhook_as_set"], seen["gyeot_webhook_pending"]) == (0, 7)
    assert seen["gyeot_webhook_last_error_seconds"] == 90
    assert (await watch.health()).silent == {"webhook": None}


async def test_health_answers_503_as_soon_as_something_is_silent(watch: Watch, ticks: Ticks) -> None:
    watch.expect("cases", within=5)
    transport = httpx.ASGITransport(watch.app())
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        well = await client.get("/healthz")
        assert (well.status_code, well.json()) == (200, {"ok": True, "process": "desk", "silent": {}})
        ticks.now += 9
        ill = await client.get("/healthz")
        assert (ill.status_code, ill.json()) == (503, {"ok": False, "process": "desk", "silent": {"cases": 9.0}})
        metrics = await client.get("/metrics")
        assert metrics.headers["content-type"].startswith("text/plain; version=")
        assert "gyeot_store_up 1.0" in metrics.text
        assert (await client.post("/metrics")).status_code == 405
        assert (await client.get("/")).status_code == 404


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.org", "", "127.0.0.1.example.org"])
def test_figures_are_never_offered_to_other_machines_by_mistake(host: str) -> None:
    with pytest.raises(CannotStart, match="GYEOT_METRICS_HOST"):
        watch_listener(host, 0)


def test_figures_are_offered_to_this_machine_and_elsewhere_when_asked() -> None:
    for host, more in (("127.0.0.1", {}), ("localhost", {}), ("::1", {}), ("0.0.0.0", {"beyond_this_machine": True})):
        watch_listener(host, 0, **more).close()


def test_watching_costs_a_command_that_is_not_watched_nothing() -> None:
    look = "import sys, shell.watching; print('prometheus_client' in sys.modules, 'aiogram' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", look], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


# ---- what is decided ----

SILENT = Trouble("silent", "127.0.0.1:9101")
POLLER = Trouble("poller", "127.0.0.1:9101")
LIMITS = Limits()
# Seconds by which the beginning of one look follows that of the one before: a look never takes longer than its share.
gaps = st.lists(st.floats(0.01, LIMITS.every), min_size=40, max_size=80)


@given(gaps=gaps, died=st.floats(0.0, 120.0), loud=st.booleans())
def test_silence_is_told_within_the_limit_and_never_before_it_begins(
    gaps: list[float], died: float, loud: bool
) -> None:
    """`loud`: the process still answers and names the part; otherwise it does not answer at all."""
    standing, at, told = Standing(), 0.0, []
    for gap in gaps:
        silent = at >= died
        trouble = POLLER if loud else SILENT
        look = Look(at, {trouble: None} if silent else {}, frozenset({SILENT.place} if silent and not loud else ()))
        standing, rings = decide(standing, look, LIMITS)
        told += [(at, ring) for ring in rings]
        at += gap
    if at > died + LIMITS.watch_seconds + LIMITS.every:
        first, ring = told[0]
        assert not ring.well
        assert died <= first <= max(died, 0.0) + LIMITS.watch_seconds - LIMITS.look_seconds
    assert all(moment >= died for moment, _ in told)


@given(gaps=gaps, urgent=st.booleans(), opened=st.floats(0.0, 100.0))
def test_a_person_who_waits_too_long_is_told_in_time(gaps: list[float], urgent: bool, opened: float) -> None:
    code, limit = ("case_urgent", 60.0) if urgent else ("case_waiting", 600.0 + LIMITS.every)
    standing, at, told = Standing(), 0.0, []
    for gap in gaps * 4:
        waits = {Trouble(code, "store"): at - opened} if at >= opened else {}
        standing, rings = decide(standing, Look(at, waits), LIMITS)
        told += [at] * len(rings)
        at += gap
    if told:
        assert opened + LIMITS.patience(code) - 1e-6 <= told[0] <= opened + limit
    assert told or at <= opened + limit + LIMITS.every


looks = st.lists(
    st.tuples(
        st.floats(0.01, 900.0),
        st.dictionaries(
            st.tuples(st.sampled_from(["poller", "relay", "case_urgent", "webhook"]), st.sampled_from(["a", "b"])),
            st.none() | st.floats(0, 2000),
        ),
        st.frozensets(st.sampled_from(["a", "b"])),
    ),
    max_size=40,
)


@given(looks=looks)
def test_whoever_hears_the_alarm_always_knows_how_things_stand(
    looks: list[tuple[float, dict[tuple[str, str], float | None], frozenset[str]]],
) -> None:
    """Each trouble is told, told again not too often, over once, and never over while its place is dark."""
    standing, at = Standing(), 0.0
    ringing: dict[Trouble, float] = {}
    for gap, seen, dark in looks:
        at += gap
        troubles = {Trouble(*key): lasted for key, lasted in seen.items() if key[1] not in dark}
        standing, rings = decide(standing, Look(at, troubles, dark), LIMITS)
        assert len({ring.trouble for ring in rings}) == len(rings)
        for code, place in (ring.trouble for ring in rings):
            assert place not in dark
            assert code in CODES
        for ring in rings:
            if ring.well:
                assert ring.trouble in ringing
                del ringing[ring.trouble]
            else:
                assert ring.trouble in troubles
                assert at - ringing.get(ring.trouble, float("-inf")) >= LIMITS.again_seconds
                ringing[ring.trouble] = at
        assert set(standing.rung) == set(ringing)
        for trouble, lasted in troubles.items():
            if lasted is not None and lasted >= LIMITS.patience(trouble.code) + 1e-6:
                assert trouble in ringing
    well, rings = decide(standing, Look(at + 1), LIMITS)
    assert {ring.trouble for ring in rings if ring.well} == set(ringing)
    assert well.rung == {}


def test_a_restart_of_half_a_minute_wakes_nobody() -> None:
    standing = Standing()
    for at in range(0, 200, 10):
        troubles = {SILENT: None} if 50 <= at < 90 else {}
        standing, rings = decide(standing, Look(float(at), troubles), LIMITS)
        assert rings == ()


def test_a_strange_webhook_is_told_at_once() -> None:
    strange = Trouble("webhook", "127.0.0.1:9101")
    assert decide(Standing(), Look(0.0, {strange: None}), LIMITS).rings == (Ring(strange),)


def test_an_alarm_that_could_not_be_told_is_told_by_the_next_look() -> None:
    old = {SILENT: 300.0}
    standing, rings = decide(Standing(), Look(0.0, old), LIMITS)
    again, rings_again = decide(not_told(standing, rings[0]), Look(10.0, old), LIMITS)
    assert rings == rings_again == (Ring(SILENT),)
    over, well = decide(again, Look(20.0), LIMITS)
    assert well == (Ring(SILENT, well=True),)
    assert decide(not_told(over, well[0]), Look(30.0), LIMITS).rings == well


def test_a_browser_that_has_not_confirmed_yet_is_no_trouble() -> None:
    assert troubles_of(Backlog({"web": Queue(9, 7200.0)}, Queue(), {}, {"urgent": Queue()}, 0)) == {}
    held = Backlog(
        {"telegram": Queue(1, 70.0)}, Queue(2, 50.0), {}, {"urgent": Queue(1, 5.0), "general": Queue(3, 900.0)}
    )
    assert troubles_of(held) == {
        Trouble("outbox", "store"): 70.0,
        Trouble("replies", "store"): 50.0,
        Trouble("case_urgent", "store"): 5.0,
        Trouble("case_waiting", "store"): 900.0,
    }


# ---- what is done ----


@pytest.fixture
def heard(tmp_path: Path) -> Path:
    return tmp_path / "heard"


@pytest.fixture
def script(tmp_path: Path, heard: Path) -> Path:
    """An alarm command: it writes down its arguments, and what of our environment reached it."""
    made = tmp_path / "ring the bell.sh"
    made.write_text(f'#!/bin/sh\necho "$@ [$GYEOT_DATABASE_URL]" >> "{heard}"\n')
    made.chmod(0o700)
    return made


def lines(heard: Path) -> list[str]:
    return heard.read_text().splitlines() if heard.exists() else []


@asynccontextmanager
async def alarm(
    script: Path,
    url: str,
    *,
    store: Store | None = None,
    clock: Clock | None = None,
    monotonic: Callable[[], float] = time.monotonic,
) -> AsyncIterator[Alarm]:
    """An alarm that looks by itself. By a clock that stands still, a machine too busy to answer is no silence."""
    made = alarm_by(script, url, store, clock or Clock(), monotonic)
    running = asyncio.create_task(made.run())
    try:
        yield made
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await made.close()


def alarm_by(script: Path, url: str, store: Store | None, clock: Clock, monotonic: Callable[[], float]) -> Alarm:
    command = alarm_command(f"'{script}' --loud")
    return Alarm(watched_places(url), command, store=store, limits=QUICK, clock=clock, monotonic=monotonic)


async def answered(made: Alarm) -> Look:
    """A look that was answered in time: a busy machine may be late with an answer, and would count as silent."""
    async with asyncio.timeout(30):
        look = await made.look()
        while "silent" in {trouble.code for trouble in look.troubles}:
            look = await made.look()
    return look


async def test_a_process_that_stops_answering_rings_and_is_well_again(
    script: Path, heard: Path, clock: Clock, ticks: Ticks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GYEOT_DATABASE_URL", "postgresql://u:password@h/d")
    watch = Watch("seeker", store=None, clock=clock)
    port = free_port()
    listener = watch_listener("127.0.0.1", port)
    place = f"127.0.0.1:{port}"
    made = alarm_by(script, f"http://{place}/healthz", None, clock, ticks)
    async with serving(watch.app(), listener):
        for _ in range(3):
            made.tell(await answered(made))
            ticks.now += QUICK.watch_seconds
        assert made._telling == set()
    # It listens and never answers, as a process that hangs.
    died = ticks.now
    made.tell(Look(died))
    with socket.create_server(("127.0.0.1", port)):
        while not made._telling:
            made.tell(await made.look())
            ticks.now += QUICK.every
            assert ticks.now <= died + QUICK.watch_seconds
        await until(lambda: lines(heard) != [])
        assert lines(heard) == [f"--loud trouble silent {place} []"], "no password reaches the command"
    again = watch_listener("127.0.0.1", port)
    async with serving(watch.app(), again):
        made.tell(await answered(made))
        await until(lambda: len(lines(heard)) == 2)
        assert lines(heard)[1] == f"--loud well silent {place} []"
    await made.close()
    watch.close()


async def test_a_silent_part_and_a_person_who_waits_are_told_by_their_codes(
    script: Path, heard: Path, writer: Writer, store: Store, clock: Clock, ticks: Ticks
) -> None:
    await writer.take(did(1, ANN, "open:2"))
    clock.move(seconds=20)
    watch = Watch("desk", store=store, clock=clock, monotonic=ticks)
    watch.expect("cases", within=5)
    ticks.now += 60
    listener = watch_listener("127.0.0.1", 0)
    place = f"127.0.0.1:{listener.getsockname()[1]}"
    looking = alarm(script, f"http://{place}", store=store, clock=clock, monotonic=ticks)
    async with serving(watch.app(), listener), looking:
        await until(lambda: len(lines(heard)) == 2)
        assert set(lines(heard)) == {f"--loud trouble cases {place} []", "--loud trouble case_urgent store []"}
        watch.beat("cases")
        with store.write() as connection:
            connection.execute(update(case).values(state="claimed"))
        await until(lambda: len(lines(heard)) == 4)
        assert set(lines(heard)[2:]) == {f"--loud well cases {place} []", "--loud well case_urgent store []"}
    watch.close()


async def test_what_answers_otherwise_than_gyeot_counts_as_silent(script: Path, heard: Path) -> None:
    answers = [b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", b"", b"\xff" * 50, b"HTTP/1.1 200 OK\r\n\r\n{}"]
    answers += [
        b'HTTP/1.1 503 No\r\n\r\n{"ok": false, "silent": {}}',
        b'HTTP/1.1 200 OK\r\n\r\n{"ok":true,"silent":[]}',
    ]
    told = b'HTTP/1.1 503 No\r\n\r\n{"ok": false, "silent": {"kim@example.org": -1, "relay": true}}'
    answers.append(told)

    async def reply(reader: asyncio.StreamReader, out: asyncio.StreamWriter) -> None:
        await reader.readline()
        out.write(answers[0])
        await out.drain()
        out.close()

    server = await asyncio.start_server(reply, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        made = Alarm(
            watched_places(f"http://127.0.0.1:{port}"), (str(script),), store=None, limits=Limits(), clock=Clock()
        )
        while answers:
            look = await made.look()
            codes = {trouble.code for trouble in look.troubles}
            assert codes == ({"other", "relay"} if answers[0] is told else {"silent"}), answers[0]
            answers.pop(0)
        await made.close()
    assert lines(heard) == []


async def test_a_command_that_fails_is_run_again(tmp_path: Path, heard: Path) -> None:
    script = tmp_path / "flaky.sh"
    script.write_text(f'#!/bin/sh\necho "$1" >> "{heard}"\n[ "$(wc -l < "{heard}")" -ge 3 ]\n')
    script.chmod(0o700)
    async with alarm(script, f"http://127.0.0.1:{free_port()}"):
        await until(lambda: len(lines(heard)) == 3)
        await asyncio.sleep(4 * QUICK.every)
        assert len(lines(heard)) == 3, "once it was heard there is quiet until the next time"


async def test_a_command_that_hangs_is_ended_with_all_it_started(
    tmp_path: Path, heard: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shell.watching.COMMAND_SECONDS", 0.2)
    script = tmp_path / "hangs.sh"
    script.write_text(f'#!/bin/sh\nsleep 600 &\necho $! >> "{heard}"\nwait\n')
    script.chmod(0o700)
    made = Alarm(watched_places("http://127.0.0.1:9"), (str(script),), store=None, limits=QUICK, clock=Clock())
    async with asyncio.timeout(30):
        while lines(heard) == []:  # on a busy machine it may be ended before it has done anything: then it rings again
            made.tell(Look(0.0, {SILENT: 1000.0}))
            await asyncio.gather(*made._telling)
    sleeper = int(lines(heard)[0])
    await until(lambda: not _runs(sleeper))
    await made.close()


def _runs(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


@pytest.mark.sqlite
async def test_the_store_that_died_is_told_although_no_process_says_so(
    path: Path, script: Path, heard: Path, clock: Clock, ticks: Ticks
) -> None:
    with sqlite3.connect(path) as held:
        held.execute("DROP TABLE outbox")
    held.close()
    store = open_store(f"sqlite:///{path}")
    watch = Watch("seeker", store=None, clock=clock)
    listener = watch_listener("127.0.0.1", 0)
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    made = alarm_by(script, url, store, clock, ticks)
    async with serving(watch.app(), listener):
        for _ in range(2):
            made.tell(await answered(made))
            ticks.now += QUICK.watch_seconds
        await until(lambda: lines(heard) != [])
    await made.close()
    assert lines(heard) == ["--loud trouble store store []"]
    watch.close()
    store.close()


async def test_the_watch_ends_when_told_and_its_server_leaves_signals_to_the_process(
    clock: Clock, script: Path
) -> None:
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    watch = Watch("desk", store=None, clock=clock)
    listener = watch_listener("127.0.0.1", 0)
    url = f"http://127.0.0.1:{listener.getsockname()[1]}/healthz"
    async with serving(watch.app(), listener):
        assert {number: signal.getsignal(number) for number in before} == before
        limits = Limits(watch_seconds=0.6)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.5):
                await run_alarm(addresses=url, command=str(script).join("''"), limits=limits, store=None, clock=clock)
    with pytest.raises(urllib.error.URLError):
        await asyncio.to_thread(urllib.request.urlopen, url, None, 1)
    watch.close()


@pytest.mark.parametrize(
    "addresses", [None, "", " , ", "127.0.0.1:9101", "ftp://127.0.0.1/", "http://:80/", "http://h:0x/"]
)
def test_addresses_that_mean_nothing_are_refused_with_a_sentence(addresses: str | None) -> None:
    with pytest.raises(CannotStart, match="GYEOT_WATCH_URLS"):
        watched_places(addresses)


def test_addresses_are_read_as_they_stand() -> None:
    first, second = watched_places("http://127.0.0.1:9101/healthz , https://watch.example.org")
    assert (first.name, first.port, first.path, first.secure) == ("127.0.0.1:9101", 9101, "/healthz", False)
    assert (second.name, second.port, second.path, second.secure) == ("watch.example.org:443", 443, "/healthz", True)


@pytest.mark.parametrize("command", [None, "", "  ", "'half", "no-such-program-here --loud", "/etc/passwd"])
def test_an_alarm_that_nobody_would_hear_is_refused_at_the_start(command: str | None) -> None:
    with pytest.raises(CannotStart, match="GYEOT_ALARM_COMMAND"):
        alarm_command(command)


def test_a_command_keeps_its_words_and_meets_no_shell() -> None:
    assert alarm_command("sh -c 'echo \"$1\"' ;") == ("sh", "-c", 'echo "$1"', ";")


def test_both_sides_read_nothing_from_an_empty_store(store: Store) -> None:
    with store.read() as connection:
        seeker, desk = (read(connection, NOON.timestamp()) for read in (read_seeker_side, read_desk_side))
    assert {queue.count for queue in (*seeker.outbox.values(), *desk.cases.values(), *desk.unseen.values())} == {0}
    assert (seeker.replies, seeker.on_duty, desk.replies, desk.on_duty) == (Queue(), None, None, 0)
