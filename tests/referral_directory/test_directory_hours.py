"""For maintainers: opening hours mean the same in the tables, on the screens and across time zones."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_directory import KOREAN_TIME, Hours, closes_at, is_open, is_public_holiday, next_opening
from referral_directory.hours import LONGEST, NOTATION, open_minutes
from tests.referral_directory.opening import (
    AROUND_HOLIDAYS,
    HOURS,
    MOMENTS,
    is_holiday,
    is_open_by_the_book,
    is_read,
    week_by_the_book,
    written_hours,
)

ROOT = Path(__file__).parents[2]
ALWAYS = Hours.read("24/7")
OFFICE = Hours.read("Mo-Fr 09:00-18:00")
UNKNOWN = Hours.read("unknown")
LUNCH = Hours.read("Mo-Fr 09:00-12:00,13:00-18:00; Sa 09:00-13:00; PH 10:00-14:00")
NIGHT = Hours.read("Mo-Sa 22:00-06:00")
TIMES = st.one_of(MOMENTS, AROUND_HOLIDAYS)
A_MINUTE = timedelta(minutes=1)


def korean(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=KOREAN_TIME)


# What holds for all hours


@settings(max_examples=400, deadline=None)
@given(hours=HOURS, at=TIMES)
def test_a_second_reckoning_by_minutes_agrees(hours: Hours, at: datetime) -> None:
    assert is_open(hours, at) is is_open_by_the_book(hours.written, at)


@settings(max_examples=200, deadline=None)
@given(hours=HOURS)
def test_the_open_minutes_of_a_week_are_those_counted_by_hand(hours: Hours) -> None:
    week = open_minutes(hours)
    assert len(week) == 7
    told = {
        day * 1440 + minute
        for day, ranges in enumerate(week)
        for opens, closes in ranges
        for minute in range(opens, closes)
    }
    assert told == week_by_the_book(hours.written) != set()


@settings(max_examples=200, deadline=None)
@given(at=TIMES, hours=HOURS, minutes=st.integers(-720, 840))
def test_the_zone_of_a_time_never_changes_the_answer(at: datetime, hours: Hours, minutes: int) -> None:
    elsewhere = at.astimezone(timezone(timedelta(minutes=minutes)))
    assert is_open(hours, elsewhere) == is_open(hours, at)
    assert next_opening(hours, elsewhere) == next_opening(hours, at)
    assert closes_at(hours, elsewhere) == closes_at(hours, at)


@settings(max_examples=100, deadline=None)
@given(hours=HOURS, at=TIMES)
def test_it_closes_at_the_first_minute_that_is_not_open(hours: Hours, at: datetime) -> None:
    closing = closes_at(hours, at)
    if not hours.known or hours.always or not is_open(hours, at):
        assert closing is None
        return
    minutes = [at + number * A_MINUTE for number in range(3 * 1440)]
    shut = next((minute for minute in minutes if not is_open(hours, minute)), None)
    if shut is not None:
        assert closing == shut
    else:
        assert closing is None or closing > minutes[-1]


@settings(max_examples=100, deadline=None)
@given(hours=HOURS, at=TIMES)
def test_the_next_opening_is_the_first_minute_that_is_open(hours: Hours, at: datetime) -> None:
    opening = next_opening(hours, at)
    minutes = [at + number * A_MINUTE for number in range(3 * 1440)]
    first = next((minute for minute in minutes if is_open(hours, minute)), None)
    assert opening is not None
    assert opening == first if first is not None else opening > minutes[-1]


@settings(max_examples=200, deadline=None)
@given(at=TIMES, hours=HOURS, microseconds=st.integers(0, 59_999_999))
def test_the_next_opening_is_open_and_nothing_before_it_is(at: datetime, hours: Hours, microseconds: int) -> None:
    at += timedelta(microseconds=microseconds)
    opening = next_opening(hours, at)
    assert opening is not None
    assert opening >= at
    assert is_open(hours, opening)
    assert opening == at or not is_open(hours, opening - timedelta(microseconds=1))
    assert opening == at or not is_open(hours, at)


@settings(max_examples=200, deadline=None)
@given(hours=HOURS)
def test_what_was_read_is_read_again_as_the_same_and_serves_as_a_key(hours: Hours) -> None:
    again = Hours.read(hours.written)
    assert again == hours
    assert {hours: 1}[again] == 1
    assert hours.always is (hours.written == "24/7")
    assert hours.known is (hours.written != "unknown")


@settings(max_examples=200, deadline=None)
@given(hours=HOURS, spaces=st.lists(st.sampled_from(["", " ", "  "]), min_size=4, max_size=4))
def test_spaces_do_not_matter(hours: Hours, spaces: list[str]) -> None:
    before, comma, semicolon, after = spaces
    loose = hours.written.replace("; ", f"{semicolon};").replace(",", f"{comma},").replace("-", f"{comma}-{after}")
    if len(f"{before}{loose}{after}") <= LONGEST:
        assert Hours.read(f"{before}{loose}{after}") == hours


@settings(max_examples=500, deadline=None)
@given(written=st.one_of(st.text(), written_hours(), st.text("MoTuFrSaPHoff0123456789:-,; /", max_size=130)))
def test_any_text_is_read_or_refused_in_one_sentence_with_an_example(written: str) -> None:
    if is_read(written):
        hours = Hours.read(written)
        assert 0 < len(hours.written) <= LONGEST
        assert next_opening(hours, korean("2026-11-23 00:00")) is not None
        return
    with pytest.raises(ValueError, match=r'"[^"]*\d\d:\d\d-\d\d:\d\d') as refused:
        Hours.read(written)
    assert "\n" not in str(refused.value)


def days() -> st.SearchStrategy[tuple[int, int]]:
    return st.tuples(st.integers(0, 6), st.integers(0, 6)).map(lambda pair: (min(pair), max(pair)))


@given(days=days(), opens=st.integers(0, 1438), minutes=st.integers(1, 1439))
def test_earlier_tables_mean_what_they_meant(days: tuple[int, int], opens: int, minutes: int) -> None:
    closes = min(opens + minutes, 1439)
    times = f"{opens // 60:02}:{opens % 60:02}-{closes // 60:02}:{closes % 60:02}"
    english = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    first, last = (english[day] for day in days)
    before = Hours.read(f"{first}-{last} {times}")
    assert before == Hours.read(f"{first[:2]}-{last[:2]} {times}")
    assert open_minutes(before) == tuple(((opens, closes),) if days[0] <= day <= days[1] else () for day in range(7))
    assert Hours.read("24h") == ALWAYS


# How hours are written


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("24/7", "24/7"),
        ("24h", "24/7"),
        ("unknown", "unknown"),
        ("24/7; PH off", "24/7; PH off"),
        ("24/7;PH 10:00-14:00", "24/7; PH 10:00-14:00"),
        ("Mon-Fri 09:00-18:00", "Mo-Fr 09:00-18:00"),
        ("Mo-Fr 09:00-18:00", "Mo-Fr 09:00-18:00"),
        ("  Mo - Fr  09:00 - 18:00 ;Sa 09:00-13:00 ", "Mo-Fr 09:00-18:00; Sa 09:00-13:00"),
        ("Mo-Fr 09:00-12:00, 13:00-18:00", "Mo-Fr 09:00-12:00,13:00-18:00"),
        ("Mo,We,Fr 10:00-16:00", "Mo,We,Fr 10:00-16:00"),
        ("Sa-Mo 10:00-16:00", "Sa-Mo 10:00-16:00"),
        ("Mo-We,Sa-Su 10:00-16:00", "Mo-We,Sa-Su 10:00-16:00"),
        ("Mo-Mo 10:00-16:00", "Mo 10:00-16:00"),
        ("Fr-Sa 22:00-06:00", "Fr-Sa 22:00-06:00"),
        ("Fr 18:00-24:00", "Fr 18:00-24:00"),
        ("Fr 18:00-00:00", "Fr 18:00-24:00"),
        ("Mo-Su 00:00-24:00", "Mo-Su 00:00-24:00"),
        ("Mo-Fr 09:00-18:00; We off", "Mo-Fr 09:00-18:00; We off"),
        ("Mo-Su 22:00-06:00; We off", "Mo-Su 22:00-06:00; We off"),
        ("Mo-Fr 09:00-18:00; We 09:00-21:00; PH off", "Mo-Fr 09:00-18:00; We 09:00-21:00; PH off"),
        ("Mo-Fr 09:00-12:00,12:00-18:00", "Mo-Fr 09:00-12:00,12:00-18:00"),
        ("Mo-Su 10:00-20:00; PH 10:00-12:00,13:00-24:00", "Mo-Su 10:00-20:00; PH 10:00-12:00,13:00-24:00"),
    ],
)
def test_hours_of_weekdays_and_holidays_are_read_and_get_one_spelling(written: str, spelled: str) -> None:
    assert Hours.read(written).written == spelled


@pytest.mark.parametrize(
    "written",
    [
        "", " ", ";", "none", "always", "24H", "24 / 7", "ext 1 24h", "off", "closed", "09:00-18:00", "Mo-Fr", "PH off",
        "PH 10:00-14:00", "Mo-Fr 9:00-18:00", "Mo-Fr 09:00-25:00", "Mo-Fr 24:00-06:00", "Mo-Fr 09:00", "Mo-Fr 09:00+",
        "Mo-Fr 09.00-18.00", "Mo-Fr 09:60-18:00", "mo-fr 09:00-18:00", "Mon-Fri 09:00-18:00; Sat 09:00-13:00",
        "Mo-Fr 09:00-18:00;", "Mo-Fr 09:00-18:00;; Sa off", "Mo-Fr 09:00-18:00 || unknown", "Mo-Fr unknown",
        "unknown; PH off", "24/7; Mo off", "Mo-Fr 09:00-18:00; 24/7", 'Mo-Fr 09:00-18:00 "call first"', "Mo-Fr 09:00-18:00 open",
        "Mo-Fr 09:00-18:00; SH off", "Mo-Fr,PH 09:00-18:00", "PH,Su off", "PH off; Mo-Fr 09:00-18:00",
        "Mo-Fr 09:00-18:00; PH off; PH 10:00-14:00", "Jan Mo-Fr 09:00-18:00", "Jul-Aug off", "2026 Mo-Fr 09:00-18:00",
        "Dec 25 off", "week 1-10 Mo 09:00-18:00", "Mo[1] 09:00-18:00", "Mo[-1] 09:00-12:00", "easter off",
        "Mo-Fr sunrise-sunset", "Mo-Fr 09:00-18:00/00:30", "Mo-Fr 09:00-18:00, Sa 09:00-13:00",
        "Mo-Fr 09:00-18:00\n", "Mo\u00a009:00-18:00", "Ｍo 09:00-18:00", "Mo ٠٩:00-18:00", "월-금 09:00-18:00",
    ],
)  # fmt: skip
def test_other_notations_are_refused_with_what_is_possible(written: str) -> None:
    with pytest.raises(ValueError, match="hours are written") as refused:
        Hours.read(written)
    assert NOTATION in str(refused.value)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Mo-Fr 09:00-09:00", "empty range"),
        ("Mo-Fr 00:00-00:00", "empty range"),
        ("Mo-Fr 09:00-12:00,13:00-13:00", "empty range"),
        ("Mo-Fr 09:00-18:00; PH 10:00-10:00", "empty range"),
        ("Mo-Fr 09:00-13:00,12:00-18:00", "overlap"),
        ("Mo-Fr 12:00-18:00,09:00-13:00", "overlap"),
        ("Mo-Fr 09:00-18:00,09:00-18:00", "overlap"),
        ("Mo-Fr 20:00-06:00,22:00-23:00", "overlap"),
        ("Mo-Fr 20:00-06:00,22:00-07:00", "overlap"),
        ("Mo-Su off", "no weekday is open"),
        ("Mo 09:00-18:00; Mo off", "no weekday is open"),
        ("Mo-Su off; PH 10:00-14:00", "no weekday is open"),
        ("Mo,Mo 09:00-18:00", "names a day twice"),
        ("Mo-Fr,We 09:00-18:00", "names a day twice"),
        ("Sa-Mo,Su 09:00-18:00", "names a day twice"),
        ("Mo-Fr 09:00-18:00; PH 22:00-06:00", "24:00 at the latest"),
        ("Mo-Fr 22:00-06:00; Sa 09:00-13:00", "Fr 22:00-24:00; Sa 00:00-06:00"),
        ("Mo-Fr 09:00-18:00; Su 22:00-06:00", "Su 22:00-24:00; Mo 00:00-06:00"),
        ("Mo 22:00-06:00; Tu 22:00-06:00", "Mo 22:00-24:00; Tu 00:00-06:00"),
        (f"{'Mo-Fr 09:00-18:00; ' * 6}Sa 09:00-18:00", "more than 120"),
        (f"{'Mo-Fr 09:00-18:00;' * 6}Sa 09:00-11:00", "more than 120"),  # with its spaces
    ],
)
def test_hours_that_mean_nothing_or_two_things_are_refused_with_the_reason(written: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Hours.read(written)


def test_the_examples_that_people_copy_are_read() -> None:
    page = (ROOT / "docs" / "directory.md").read_text(encoding="utf-8")
    section = page.split("## Hours\n")[1].split("\n## ")[0]
    copied = re.findall(r"^\| `([^`]+)` \|", section, re.MULTILINE)
    told = re.findall(r'"([^"]+)"', NOTATION)
    assert (len(copied), len(told)) == (4, 3)
    assert [Hours.read(written).written for written in (*copied, *told)] == [*copied, *told]
    refused, parted = re.findall(r"`(Mo[^`]{40,})`", section.split("- A night")[1])
    with pytest.raises(ValueError, match="the night of Th"):
        Hours.read(refused)
    assert open_minutes(Hours.read(parted))[4] == ((0, 360), (540, 1080))


def test_only_unknown_hours_are_not_known_and_only_24_7_is_always() -> None:
    every_day = Hours.read("Mo-Su 00:00-24:00")
    assert [hours.known for hours in (ALWAYS, OFFICE, NIGHT, every_day, UNKNOWN)] == [True] * 4 + [False]
    assert [hours.always for hours in (ALWAYS, OFFICE, NIGHT, every_day, UNKNOWN)] == [True] + [False] * 4


# When a place is open


@pytest.mark.parametrize(
    ("at", "open_"),
    [
        ("2026-11-23 08:59:59", False),
        ("2026-11-23 09:00:00", True),
        ("2026-11-23 17:59:59", True),
        ("2026-11-23 18:00:00", False),
        ("2026-11-21 12:00:00", False),  # Saturday
        ("2026-11-22 12:00:00", False),  # Sunday
        ("2026-09-24 11:00:00", False),  # Thursday, the day before Chuseok
        ("2026-09-25 11:00:00", False),  # Friday, Chuseok
        ("2026-09-18 11:00:00", True),  # an ordinary Friday
        ("2026-10-05 11:00:00", False),  # Monday, substitute for Saturday 3 October
        ("2026-03-02 11:00:00", False),  # Monday, substitute for Sunday 1 March
        ("2025-01-27 11:00:00", False),  # temporary public holiday
        ("2026-12-25 11:00:00", False),
    ],
)
def test_office_hours_are_open_on_workdays_from_the_first_minute_to_before_the_last(at: str, open_: bool) -> None:
    assert is_open(OFFICE, korean(at)) is open_
    assert is_open(UNKNOWN, korean(at)) is open_
    assert is_open(ALWAYS, korean(at)) is True


@pytest.mark.parametrize(
    ("at", "open_"),
    [
        ("2026-11-23 11:59", True),
        ("2026-11-23 12:00", False),
        ("2026-11-23 12:59", False),
        ("2026-11-23 13:00", True),
        ("2026-11-21 09:00", True),  # Saturday morning
        ("2026-11-21 13:00", False),
        ("2026-11-22 10:00", False),  # Sunday
        ("2026-12-25 09:30", False),  # Christmas, a Friday: 10:00 to 14:00
        ("2026-12-25 10:00", True),
        ("2026-12-25 12:30", True),
        ("2026-12-25 14:00", False),
        ("2026-03-01 11:00", True),  # a holiday on a Sunday
    ],
)
def test_lunch_breaks_saturdays_and_holiday_hours_are_kept(at: str, open_: bool) -> None:
    assert is_open(LUNCH, korean(at)) is open_


@pytest.mark.parametrize(
    ("at", "open_"),
    [
        ("2026-11-23 05:00", False),  # Monday: nobody began on Sunday
        ("2026-11-23 22:00", True),
        ("2026-11-24 05:59", True),
        ("2026-11-24 06:00", False),
        ("2026-11-29 05:00", True),  # Sunday: began on Saturday
        ("2026-11-29 22:00", False),
        ("2026-12-24 23:59", True),  # the night before Christmas
        ("2026-12-25 00:00", False),
        ("2026-12-25 22:00", False),
        ("2026-12-26 05:00", False),  # began on Christmas: it did not
        ("2026-12-26 22:00", True),
    ],
)
def test_a_night_belongs_to_the_day_it_begins_on_and_holidays_cut_it(at: str, open_: bool) -> None:
    assert is_open(NIGHT, korean(at)) is open_


def test_a_day_that_is_off_ends_the_night_before_and_has_none_of_its_own() -> None:
    for hours in (Hours.read("Mo-Su 22:00-06:00; We off"), Hours.read("We off; Th-Tu 22:00-06:00")):
        for at, open_ in (
            ("2026-11-24 23:59", True),
            ("2026-11-25 00:00", False),
            ("2026-11-25 23:00", False),
            ("2026-11-26 05:00", False),
            ("2026-11-26 22:00", True),
        ):
            assert is_open(hours, korean(at)) is open_, (hours.written, at)


def test_a_holiday_closes_everything_but_24_7_and_what_its_rule_says() -> None:
    holiday, before, after = korean("2026-12-25 11:00"), korean("2026-12-24 11:00"), korean("2026-12-28 11:00")
    assert is_holiday(holiday.date())
    for written, open_ in (
        ("24/7", True),
        ("24/7; PH off", False),
        ("24/7; PH 10:00-14:00", True),
        ("24/7; PH 12:00-14:00", False),
        ("Mo-Su 00:00-24:00", False),
        ("Mo-Fr 09:00-18:00", False),
        ("Mo-Fr 09:00-18:00; PH off", False),
        ("Mo-Fr 09:00-18:00; PH 10:00-14:00", True),
        ("unknown", False),
    ):
        hours = Hours.read(written)
        assert is_open(hours, holiday) is open_, written
        assert is_open(hours, before), written
        assert is_open(hours, after), written


def test_the_hour_is_read_in_korea_whatever_zone_it_comes_in() -> None:
    assert is_open(OFFICE, datetime(2026, 11, 23, 0, 0, tzinfo=UTC))
    assert not is_open(OFFICE, datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
    # Sunday evening in UTC is Monday morning in Korea.
    assert not is_open(OFFICE, datetime(2026, 11, 22, 23, 59, tzinfo=UTC))


def test_a_time_without_a_zone_is_refused() -> None:
    naive = datetime.fromisoformat("2026-11-23T12:00")
    for asked in (is_open, next_opening, closes_at):
        with pytest.raises(ValueError, match="without a zone"):
            asked(OFFICE, naive)


def test_public_holidays_include_substitute_days() -> None:
    assert is_public_holiday(date(2026, 8, 17))
    assert not is_public_holiday(date(2026, 8, 18))


def test_the_next_opening_skips_holidays_and_weekends() -> None:
    # Wednesday evening before Chuseok 2026: Thursday to Saturday are holidays, then Sunday.
    assert next_opening(OFFICE, korean("2026-09-23 18:00")) == korean("2026-09-28 09:00")
    assert next_opening(OFFICE, korean("2026-11-23 07:00")) == korean("2026-11-23 09:00")
    assert next_opening(LUNCH, korean("2026-11-23 12:30")) == korean("2026-11-23 13:00")
    assert next_opening(LUNCH, korean("2026-09-23 18:00")) == korean("2026-09-24 10:00")
    assert next_opening(ALWAYS, korean("2026-09-25 03:00")) == korean("2026-09-25 03:00")
    assert next_opening(Hours.read("24/7; PH off"), korean("2026-09-24 03:00")) == korean("2026-09-27 00:00")


@pytest.mark.parametrize(
    ("written", "at", "closes"),
    [
        ("Mo-Fr 09:00-18:00", "2026-11-23 17:59:59", "2026-11-23 18:00"),
        ("Mo-Fr 09:00-18:00", "2026-11-23 18:00", None),
        ("Mo-Fr 09:00-12:00,13:00-18:00", "2026-11-23 09:00", "2026-11-23 12:00"),
        ("Mo-Fr 09:00-12:00,12:00-18:00", "2026-11-23 09:00", "2026-11-23 18:00"),
        ("Mo-Sa 22:00-06:00", "2026-11-23 23:00", "2026-11-24 06:00"),
        ("Mo-Sa 22:00-06:00", "2026-12-24 23:00", "2026-12-25 00:00"),
        ("24/7; PH off", "2026-11-23 23:00", "2026-12-25 00:00"),
        ("24/7; PH 00:00-14:00", "2026-11-23 23:00", "2026-12-25 14:00"),
        ("24/7; PH 00:00-24:00", "2026-11-23 23:00", None),
        ("24/7", "2026-11-23 23:00", None),
        ("unknown", "2026-11-23 11:00", None),
    ],
)
def test_a_place_says_when_it_closes(written: str, at: str, closes: str | None) -> None:
    assert closes_at(Hours.read(written), korean(at)) == (closes and korean(closes))
