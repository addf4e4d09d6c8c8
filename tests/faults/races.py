"""Claim races: several processes reach for the same case at the same moment, and exactly one may have it.

    python -m tests.faults.races --times 10000 --store both

Each process is a counselor of her own. For each case all wait at one line and then claim it, half of them as the desk does
(the first of the queue), half as the counselor bot does (this very case).
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import shutil
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.engine import make_url

from handoff.audit import verify_audit
from handoff.case import Limits
from handoff.cases import Cases
from shell.sealing import make_key
from shell.store import StoreUnavailable, open_store, upgrade
from shell.tables import audit, case, from_desk, staff
from tests.postgres import Postgres

COUNSELORS = 4
CENTER, PLACE = "practice", "10.0.0.9"
POSTGRES = "GYEOT_TEST_POSTGRES_URL"


def true_time() -> datetime:
    return datetime.now(UTC)


@dataclass
class Won:
    """What a series of races came to: how often each counselor won, and what was wrong."""

    times: int
    seconds: float = 0.0
    by: dict[str, int] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)


def _name(counselor: int) -> str:
    return f"{counselor:032x}"


def _code(race: int) -> str:
    return f"race-{race:06}"


def _claim_all(url: str, counselor: int, times: int, line: Barrier, told: Any) -> None:
    """Claim in every race; tell the parent which ones were won."""
    won: list[int] = []
    store = open_store(url)
    patient = Limits(lease_seconds=1e9, answer_seconds=1e9)
    cases = Cases(store, center=CENTER, delivery=make_key().public, limits=patient, clock=true_time)
    for race in range(times):
        if line.wait(60) == 0:  # one of them lets the case appear
            with store.write() as connection:
                values = {
                    "id": _code(race), "conversation": f"{race:032x}", "level": race % 3, "reasons": "", "locale": "ko",
                    "summary": b"", "state": "waiting", "version": 0, "opened_at": true_time().timestamp(),
                }  # fmt: skip
                connection.execute(insert(case).values(values))
        line.wait(60)
        only = _code(race) if (race + counselor) % 2 else None
        got = None
        while True:
            try:
                got = cases.take_next(_name(counselor), PLACE, only=only)
            except StoreUnavailable:
                continue  # nothing was kept: she taps once more
            break
        if got is not None:
            won.append(race if got == _code(race) else -1)
        if line.wait(60) == 0 and race % 50 == 49:  # a case that is closed does not slow down the next ones
            with store.write() as connection:
                connection.execute(case.update().where(case.c.state == "claimed").values(state="closed"))
    told.send(won)
    store.close()


def race(url: str, times: int) -> Won:
    """Let counselors race for so many cases on a fresh, upgraded store, and look at what is left."""
    began = time.monotonic()
    with closing(open_store(url)) as store, store.write() as connection:
        for counselor in range(COUNSELORS):
            connection.execute(_member(counselor))
    context = multiprocessing.get_context("spawn")
    line = context.Barrier(COUNSELORS)
    children, ears = [], []
    for counselor in range(COUNSELORS):
        hear, tell = context.Pipe(duplex=False)
        child = context.Process(target=_claim_all, args=(url, counselor, times, line, tell), daemon=True)
        child.start()
        tell.close()
        children.append(child)
        ears.append(hear)
    result = Won(times)
    winners: dict[int, int] = {}
    for counselor, hear in enumerate(ears):
        try:
            won = hear.recv()
        except EOFError:
            result.broken.append(f"counselor {counselor} came to no end")
            won = []
        hear.close()
        result.by[_name(counselor)] = len(won)
        for number in won:
            winners[number] = winners.get(number, 0) + 1
    for child in children:
        child.join(60)
    result.broken += [f"race {number}: {some} winners" for number, some in winners.items() if some != 1]
    result.broken += [f"race {number}: nobody won" for number in range(times) if number not in winners]
    result.broken += _rows(url, times)
    result.seconds = time.monotonic() - began
    return result


def _member(counselor: int) -> Any:
    values: dict[str, object] = {}
    for column in staff.c:
        if column.nullable and not column.primary_key:
            continue
        kind = column.type.python_type
        values[column.name] = _name(counselor) if kind is str else kind()
    return insert(staff).values(values | {"role": "counselor"})


def _rows(url: str, times: int) -> list[str]:
    """What the store says: one claim in the audit, one row for the person, and one change of the case."""
    broken = []
    with closing(open_store(url)) as store, store.read() as connection:
        claims = [row.case_id for row in connection.execute(select(audit.c.case_id).where(audit.c.action == "claimed"))]
        told = [row.case_id for row in connection.execute(select(from_desk.c.case_id))]
        versions = list(connection.execute(select(case.c.version)).scalars())
        if verify_audit(connection).broken_at is not None:
            broken.append("the chain of the audit is broken")
    wanted = sorted(_code(number) for number in range(times))
    if sorted(claims) != wanted:
        broken.append(f"{len(claims)} claims in the audit for {times} cases")
    if sorted(told) != wanted:
        broken.append(f"{len(told)} rows for people for {times} claims")
    if versions != [1] * times:
        broken.append("a case was changed more or less than once")
    return broken


def main() -> int:
    """Race by the arguments; 1 when a case had no winner or two."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--times", type=int, default=10_000)
    parser.add_argument("--store", choices=["sqlite", "postgresql", "both"], default="both")
    asked = parser.parse_args()
    wrong = False
    for store in ["sqlite", "postgresql"] if asked.store == "both" else [asked.store]:
        if store == "postgresql" and not os.environ.get(POSTGRES):
            sys.stdout.write(f"{POSTGRES} is not set: no races on PostgreSQL\n")
            continue
        won = run(store, asked.times)
        wins = " ".join(str(some) for some in won.by.values())
        sys.stdout.write(
            f"{store}: {won.times} races of {COUNSELORS} counselors, {won.seconds:.0f} s, won {wins}, "
            f"{len(won.broken)} broken\n"
        )
        for sentence in won.broken[:20]:
            sys.stdout.write(f"BROKEN {store}: {sentence}\n")
        wrong = wrong or bool(won.broken)
    return 1 if wrong else 0


def run(store: str, times: int) -> Won:
    """Race on a fresh store of a kind, and take it away again."""
    if store == "postgresql":
        server = Postgres(make_url(os.environ[POSTGRES]))
        try:
            return race(server.fresh("races"), times)
        finally:
            server.close()
    folder = Path(tempfile.mkdtemp(prefix="gyeot-races-"))
    url = f"sqlite:///{folder / 'gyeot.sqlite3'}"
    with closing(open_store(url)) as made:
        upgrade(made)
    try:
        return race(url, times)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())
