"""For people who ask: what the center changed in the directory is what they are told a minute later, on every channel."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest

import bot.process
from bot.process import read_directory
from referral_directory import Query, load_directory, match
from referral_directory.changes import Change
from shell.directory_changes import append
from tests.bot.center import Center

ENTRY = "sf-seoul-east"
TODAY = date(2026, 11, 20)
HERE = {"kind": "sexual_violence", "age": "adult", "lat": 37.4964, "lon": 127.1235}


def nearest(center: Center) -> tuple[str, str | None]:
    """What the running process answers on the doorstep of the entry: id and phone."""
    query = Query.model_validate({**HERE, "at": center.clock()})
    first = match(center.running.machine.directory, query).found[0].service
    return first.id, first.phone


def tell(center: Center, what: str, value: str = "") -> int:
    """Add one change, as the desk does; gives its number."""
    change = Change.model_validate(
        {
            "number": 1,
            "service": ENTRY,
            "what": what,
            "value": value,
            "who": "counselor",
            "when": center.clock(),
            "why": "x",
        }
    )
    with center.store.write() as connection:
        return append(connection, change).number


async def test_a_change_is_seen_by_the_running_process(center: Center) -> None:
    shipped = load_directory()
    assert nearest(center) == (ENTRY, "02-3400-1117")
    number = tell(center, "phone", "02-3400-1700")
    known = await read_directory(center.running.writer, shipped, center.running, (0, TODAY))
    assert known == (number, TODAY)
    assert nearest(center) == (ENTRY, "02-3400-1700")
    tell(center, "wrong")
    known = await read_directory(center.running.writer, shipped, center.running, known)
    assert nearest(center)[0] != ENTRY


async def test_without_news_the_directory_is_not_read_again(center: Center) -> None:
    before = center.running.machine.directory
    known = await read_directory(center.running.writer, load_directory(), center.running, (0, TODAY))
    assert known == (0, TODAY)
    assert center.running.machine.directory is before


async def test_a_new_day_makes_entries_older(center: Center) -> None:
    tell(center, "checked", "2026-11-20")
    shipped = load_directory()
    known = await read_directory(center.running.writer, shipped, center.running, (0, TODAY))
    assert ENTRY not in center.running.machine.directory.past_review
    center.clock.forward(366 * 24 * 3600)
    assert await read_directory(center.running.writer, shipped, center.running, known) == (known[0], date(2027, 11, 21))
    assert ENTRY in center.running.machine.directory.past_review


async def test_the_process_looks_by_itself(center: Center, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.process, "DIRECTORY_SECONDS", 0.01)
    task = asyncio.create_task(
        bot.process._watch_directory(center.running.writer, load_directory(), center.running, (0, TODAY))
    )
    tell(center, "wrong")
    for _ in range(2000):
        if nearest(center)[0] != ENTRY:
            break
        await asyncio.sleep(0.01)
    task.cancel()
    assert nearest(center)[0] != ENTRY
    assert "directory" in center.running.loops
