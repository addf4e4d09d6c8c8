"""For maintainers: short seeded samples of `make faults` and of the claim races. What they promise stands in their names."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import insert

from shell.store import Store
from shell.tables import case, quarantine
from tests.faults import races
from tests.faults.invariants import UNMARKED, Chat, broken
from tests.faults.run import ALL_FAULTS, KEPT, POSTGRES, Plan, run
from tests.faults.world import ANSWERED, CENTER, SAID, Center


def there_or_skipped(store: str) -> None:
    """Runs open databases of their own; without a server the ones on PostgreSQL are skipped visibly."""
    if store == "postgresql" and not os.environ.get(POSTGRES):
        if os.environ.get("GYEOT_TEST_STRICT") == "1":
            pytest.fail(f"{POSTGRES} is not set, and GYEOT_TEST_STRICT=1")
        pytest.skip(f"{POSTGRES} is not set")


def kept() -> list[tuple[int, str, int, float]]:
    lines = [line.partition("#")[0].split() for line in KEPT.read_text("utf-8").splitlines()]
    return [(int(seed), store, int(some), float(seconds)) for seed, store, some, seconds in filter(None, lines)]


@pytest.mark.parametrize("store", ["sqlite", "postgresql"])
def test_killed_again_and_again_no_message_is_lost_doubled_or_out_of_order(store: str) -> None:
    there_or_skipped(store)
    report = run(Plan(7, store, cycles=5, chats=5, faults=("people first", "doubles"), pause=(0.1, 0.3)))
    assert report.broken == []
    assert report.injected["kill -9"] == 5
    assert report.messages > 20


@pytest.mark.parametrize(("seed", "store", "processes", "seconds"), kept())
def test_a_seed_that_once_broke_a_promise_holds_now(seed: int, store: str, processes: int, seconds: float) -> None:
    there_or_skipped(store)
    plan = Plan(
        seed, store, seconds, processes=processes, chats=5, faults=ALL_FAULTS, kill_after=(1.5, 3.0), webhook=True
    )
    report = run(plan)
    assert report.broken == []
    assert report.faults > 0


@pytest.mark.parametrize("store", ["sqlite", "postgresql"])
def test_of_counselors_who_reach_for_a_case_at_once_one_has_it(store: str) -> None:
    there_or_skipped(store)
    won = races.run(store, 200)
    assert won.broken == []
    assert sum(won.by.values()) == 200
    assert sum(map(bool, won.by.values())) >= 2, "not always the same one wins: it was a race"


# ---- the checker itself: a check that cannot fail checks nothing ----


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    made = Center.found(tmp_path, f"sqlite:///{tmp_path / 'gyeot.sqlite3'}")
    yield made
    made.store.close()


def look(center: Center, *chats: Chat, logs: tuple[Path, ...] = (), faults: int = 0) -> list[str]:
    return broken(
        center.store, keys=center.keys, center=CENTER, center_key=center.key, chats=chats, faults=faults,
        planted=(SAID, ANSWERED), logs=logs,
    )  # fmt: skip


def open_case(store: Store, code: str, conversation: str, reasons: str = "") -> None:
    values = {
        "id": code, "conversation": conversation, "level": 0, "reasons": reasons, "locale": "ko", "summary": b"",
        "state": "waiting", "version": 0, "opened_at": 1.0,
    }  # fmt: skip
    with store.write() as connection:
        connection.execute(insert(case).values(values))


def test_the_checker_finds_nothing_in_an_untouched_store(center: Center) -> None:
    assert look(center) == []


def test_the_checker_sees_a_lost_handoff_a_strange_one_and_lost_words(center: Center) -> None:
    open_case(center.store, "bada-nuri-47", "a" * 32)
    open_case(center.store, "namu-noeul-10", "b" * 32)
    found = look(center, Chat("a" * 32, asked=True, wrote=["1"]), Chat("c" * 32, asked=True))
    assert f"{'a' * 32}: words of the person: 1 lost ['1'], 0 doubled [], 0 strange []" in found
    assert "namu-noeul-10: a case that nobody asked for" in found
    assert f"{'c' * 32}: asked once for a counselor and has 0 cases" in found


def test_the_checker_sees_what_overtook_and_what_was_doubled_too_often(center: Center) -> None:
    me = "a" * 32
    found = look(center, Chat(me, asked=False, shown=[f"{me}:1:0:0", f"{me}:3:0:0", f"{me}:2:0:0"]))
    assert found == [f"{me}: {me}:3:0 overtook an earlier row"]
    twice = Chat(me, asked=False, shown=[f"{me}:1:0:0", f"{me}:1:0:0"])
    assert look(center, twice, faults=1) == []
    assert look(center, twice) == [f"{me}: 1 bubbles were doubled by 0 faults"]
    again = Chat(me, asked=False, shown=[f"{me}:{n}:0:0" for n in range(1, UNMARKED + 2) for _ in range(2)])
    assert look(center, again, faults=1) == [f"{me}: {UNMARKED + 1} bubbles were doubled by 1 faults"]


def test_the_checker_sees_planted_words_quarantine_and_a_part_that_stopped(center: Center, tmp_path: Path) -> None:
    open_case(center.store, "bada-nuri-47", "a" * 32, reasons=SAID)
    with center.store.write() as connection:
        values = {"update_id": "u1", "at": 1.0, "body": b"", "reason": "KeyError"}
        connection.execute(insert(quarantine).values(values))
    log = tmp_path / "0.log"
    log.write_text(f'{{"event": "loop_failed", "error": "KeyError", "where": "turn.py:1"}}\n{ANSWERED}\n', "utf-8")
    found = look(center, Chat("a" * 32, asked=True), logs=(log,))
    assert f"table case holds {SAID} as it was written" in found
    assert f"the file gyeot.sqlite3-wal holds {SAID}" in found
    assert f"the log 0.log holds {ANSWERED}" in found
    assert "in quarantine: u1 (KeyError)" in found
    assert "in a log, 1 times: loop_failed KeyError turn.py:1" in found
