"""For people who ask: what the directory tells them, how it is kept true, and what they leave behind in doing so."""

from __future__ import annotations

import asyncio
import re
import sqlite3
import time
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

import bot.process
from bot.process import load_speaker, read_directory
from dialogs.at import At
from dialogs.events import Chose
from dialogs.flows import FLOW
from referral_directory import Query, load_directory, match
from referral_directory.changes import Change
from referral_directory.model import Vector
from shell.directory_changes import append
from shell.machine import Update
from shell.settings import Settings
from shell.tally import FEWEST_CHATS
from tests.bot.center import Browser, Center, Clock, opened

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


async def shown_a_place(center: Center) -> Browser:
    """Somebody in Gangnam who was shown a place with its number."""
    person = center.browser("ko")
    await person.tap("find", "sexual_assault")
    await person.write("강남구")
    assert person.at is At.SERVICES
    return person


async def test_one_good_place_is_shown_and_not_a_list(center: Center) -> None:
    person = await shown_a_place(center)
    assert person.page.count('<article class="service">') == 1
    first = person.page
    await person.tap("not_this")
    assert person.page.count('<article class="service">') == 1
    assert person.page != first


async def test_a_number_that_did_not_work_is_counted_for_staff_and_leaves_no_trace(center: Center) -> None:
    person = await shown_a_place(center)
    await person.tap("number_failed")
    assert "확인할 목록" in person.words
    assert center.rows("directory_tally") == [], "nothing is written in the moment of the tap"
    writer = center.running.writer
    await writer.tally.write(writer.work, fewest=1)
    rows = center.rows("directory_tally")
    (failed,) = [row for row in rows if row["failed"]]
    assert failed == {"service": ENTRY, "shown": 1, "failed": 1}
    assert all(set(row) == {"service", "shown", "failed"} for row in rows)
    assert center.rows("case") == center.rows("message") == []


@pytest.mark.parametrize(("people", "written"), [(FEWEST_CHATS, FEWEST_CHATS), (FEWEST_CHATS - 1, 0)])
async def test_a_stop_writes_what_five_people_counted_and_nothing_of_fewer(
    folder: Path, clock: Clock, people: int, written: int
) -> None:
    async with opened(folder, clock) as center:
        *others, last = [await shown_a_place(center) for _ in range(people)]
        for person in others:
            await person.tap("number_failed")
        file, writer = center.file, center.running.writer
        tap = Update("last", center.conversation(last), "web", Chose("number_failed"))
        turns = [asyncio.create_task(writer.call(lambda: time.sleep(0.3))), asyncio.create_task(writer.take(tap))]
        await asyncio.sleep(0.05)  # the last turn stands in line while the process stops
    await asyncio.gather(*turns)
    with closing(sqlite3.connect(file)) as connection:
        rows = connection.execute("SELECT failed FROM directory_tally WHERE service = ?", (ENTRY,)).fetchall()
    assert rows == ([(written,)] if written else [])


async def test_a_report_from_before_a_confirmation_is_dropped_when_the_process_hears_of_it(center: Center) -> None:
    person = await shown_a_place(center)
    await person.tap("number_failed")
    number = tell(center, "checked", "2026-11-20")
    known = await read_directory(center.running.writer, load_directory(), center.running, (0, TODAY))
    assert known == (number, TODAY)
    tally = center.running.writer.tally
    later = await shown_a_place(center)
    await later.tap("number_failed")
    await tally.write(center.running.writer.work, fewest=1)
    (row,) = [row for row in center.rows("directory_tally") if row["service"] == ENTRY]
    assert row == {"service": ENTRY, "shown": 1, "failed": 1}


async def test_what_was_confirmed_before_the_start_is_counted_as_any_other(folder: Path, clock: Clock) -> None:
    async with opened(folder, clock) as center:
        tell(center, "checked", "2026-11-20")
    async with opened(folder, clock) as center:
        person = await shown_a_place(center)
        await person.tap("number_failed")
        await center.running.writer.tally.write(center.running.writer.work, fewest=1)
        assert {"service": ENTRY, "shown": 1, "failed": 1} in center.rows("directory_tally")


async def test_a_map_is_linked_only_below_its_warning_and_opens_beside_the_chat(center: Center) -> None:
    person = await shown_a_place(center)
    assert "map.kakao.com" not in person.page
    await person.tap("others")
    assert "map.kakao.com" not in person.page
    await person.tap("map")
    (link,) = re.findall(r"<a [^>]*map\.kakao\.com[^>]*>", person.page)
    assert 'rel="noopener noreferrer"' in link
    assert person.page.index("기록이 남을 수 있어요") < person.page.index(link)
    assert "%EC%84%BC%ED%84%B0" not in link, "no name of a center stands in the history of the phone"
    await person.tap("back")
    assert person.at is At.SERVICES


async def test_why_other_places_are_not_shown_is_said_in_words(center: Center) -> None:
    person = center.browser("ko")
    await person.tap("find", "intimate_violence")
    await person.write("강남구")
    await person.tap("others")
    speaker, directory = load_speaker(Settings()), center.running.machine.directory
    reasons = {speaker.say("ko", text) for text in FLOW.passed_over.values()}
    district = directory.district_of_code["11680"]
    here = Vector.at(district.lat, district.lon)
    places = {one.name_ko: Vector.at(one.lat, one.lon) for one in directory.services if one.lat and one.lon}
    lines = [text for text in person.said_by("gyeot") if text.startswith("• ")]
    assert len(lines) > 2
    for line in lines:
        said = re.fullmatch(r"• (.+), 약 ([0-9]+)km\. (.+)", line)
        assert said, line
        name, km, reason = said.groups()
        assert reason in reasons
        assert int(km) == pytest.approx(here.km_to(places[name]), abs=0.6), line


async def in_songpa(center: Center) -> Browser:
    """Somebody who reads English and typed where the entry is."""
    person = center.browser("en")
    await person.tap("find", "sexual_assault")
    await person.write("Songpa")
    return person


async def test_the_address_can_be_shown_in_korean_and_read_aloud(center: Center) -> None:
    person = await in_songpa(center)
    assert "서울특별시 송파구 송이로 123 경찰병원 1층" in person.words
    assert "Songi-ro 123 Gyeongchalbyeongwon 1-cheung, Songpa-gu, Seoul" in person.words
    assert "I looked around Songpa-gu" in person.words


async def test_a_place_that_is_withdrawn_goes_from_the_screen_without_a_failure(center: Center) -> None:
    person = await in_songpa(center)
    assert '<article class="service">' in person.page
    tell(center, "withdrawn")
    await read_directory(center.running.writer, load_directory(), center.running, (0, TODAY))
    for path in ("/", "/?new=1"):
        await person.open(path)
        assert person.status == 200
        assert '<article class="service">' not in person.page
        assert "1366" in person.page
    await person.tap("not_this")
    assert '<article class="service">' in person.page


async def test_a_number_that_was_corrected_is_not_shown_again_when_the_page_is_loaded_anew(center: Center) -> None:
    person = await in_songpa(center)
    assert "02-3400-1117" in person.page
    tell(center, "phone", "02-3400-9999")
    await read_directory(center.running.writer, load_directory(), center.running, (0, TODAY))
    await person.open("/")
    assert "02-3400-1117" not in person.page
    assert "02-3400-9999" in person.page
