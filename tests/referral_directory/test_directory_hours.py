"""For maintainers: opening hours mean the same in the tables, on the screens and across time zones."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referral_directory import KOREAN_TIME, Hours, is_open, is_public_holiday, next_opening

ALWAYS = Hours.read("24h")
OFFICE = Hours.read("Mon-Fri 09:00-18:00")
UNKNOWN = Hours.read("unknown")
MOMENTS = st.integers(0, 10 * 365 * 24 * 60).map(
    lambda minutes: datetime(2020, 1, 1, tzinfo=KOREAN_TIME) + timedelta(minutes=minutes)
)


def korean(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=KOREAN_TIME)


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


def test_the_hour_is_read_in_korea_whatever_zone_it_comes_in() -> None:
    assert is_open(OFFICE, datetime(2026, 11, 23, 0, 0, tzinfo=UTC))
    assert not is_open(OFFICE, datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
    # Sunday evening in UTC is Monday morning in Korea.
    assert not is_open(OFFICE, datetime(2026, 11, 22, 23, 59, tzinfo=UTC))


@given(at=MOMENTS, hours=st.sampled_from([ALWAYS, OFFICE, UNKNOWN]), minutes=st.integers(-720, 840))
def test_the_zone_of_a_time_never_changes_the_answer(at: datetime, hours: Hours, minutes: int) -> None:
    elsewhere = at.astimezone(timezone(timedelta(minutes=minutes)))
    assert is_open(hours, elsewhere) == is_open(hours, at)


def test_only_unknown_hours_are_not_known() -> None:
    assert (ALWAYS.known, OFFICE.known, UNKNOWN.known) == (True, True, False)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        is_open(OFFICE, datetime.fromisoformat("2026-11-23T12:00"))


@pytest.mark.parametrize(
    "written",
    ["", "24H", "Mon-Fri", "Mon-Fri 9:00-18:00", "Mon-Fri 09:00-24:00", "Fri-Mon 09:00-18:00",
     "Mon-Fri 18:00-09:00", "Mon-Fri 09:00-18:00 ", "none", "ext 1 24h"],
)  # fmt: skip
def test_hours_written_in_any_other_way_are_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"hours are written|comes after"):
        Hours.read(written)


def test_public_holidays_include_substitute_days() -> None:
    assert is_public_holiday(date(2026, 8, 17))
    assert not is_public_holiday(date(2026, 8, 18))


def test_the_next_opening_skips_holidays_and_weekends() -> None:
    # Wednesday evening before Chuseok 2026: Thursday to Saturday are holidays, then Sunday.
    assert next_opening(OFFICE, korean("2026-09-23 18:00")) == korean("2026-09-28 09:00")
    assert next_opening(OFFICE, korean("2026-11-23 07:00")) == korean("2026-11-23 09:00")
    assert next_opening(ALWAYS, korean("2026-09-25 03:00")) == korean("2026-09-25 03:00")


@given(at=MOMENTS, hours=st.sampled_from([ALWAYS, OFFICE, UNKNOWN]))
def test_the_next_opening_is_open_and_nothing_before_it_is(at: datetime, hours: Hours) -> None:
    opening = next_opening(hours, at)
    assert opening is not None
    assert opening >= at
    assert is_open(hours, opening)
    assert opening == at or not is_open(hours, opening - timedelta(microseconds=1))
    assert opening == at or not is_open(hours, at)
