"""For the search and for screens that say "open now": opening hours in Korean time, public holidays included."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import NamedTuple, Self

import holidays

# Asia/Seoul has had no summer time since 1988; a fixed offset needs no time-zone files on the machine.
KOREAN_TIME = timezone(timedelta(hours=9), "Asia/Seoul")

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WRITTEN = re.compile(
    r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun)-(Mon|Tue|Wed|Thu|Fri|Sat|Sun) "
    r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)"
)
_LONGEST_CLOSURE_DAYS = 31


class Hours(NamedTuple):
    """Opening hours as the tables write them: "24h", "Mon-Fri 09:00-18:00" or "unknown".

    Unknown hours are treated as Mon-Fri 09:00-18:00; `known` is False then and the person is told to call first.
    """

    written: str
    known: bool
    always: bool
    first_day: int
    last_day: int
    opens: time
    closes: time

    @classmethod
    def read(cls, written: str) -> Self:
        """Read the written form. Raises ValueError for anything else than the three forms."""
        if written == "24h":
            return cls(written, True, True, 0, 6, time.min, time.max)
        if written == "unknown":
            return cls(written, False, False, 0, 4, time(9), time(18))
        match = _WRITTEN.fullmatch(written)
        if match is None:
            raise ValueError('hours are written "24h", "Mon-Fri 09:00-18:00" or "unknown"')
        first, last = _DAYS.index(match[1]), _DAYS.index(match[2])
        opens, closes = time(int(match[3]), int(match[4])), time(int(match[5]), int(match[6]))
        if first > last or opens >= closes:
            raise ValueError("the first day or time comes after the last one")
        return cls(written, True, False, first, last, opens, closes)


@lru_cache(maxsize=16)
def _holidays_of(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("KR", years=year))


def is_public_holiday(day: date) -> bool:
    """Whether `day` is a public holiday in Korea, substitute and temporary ones included as far as `holidays` knows."""
    return day in _holidays_of(day.year)


def is_open(hours: Hours, at: datetime) -> bool:
    """Whether a place with these hours is open at `at` (aware, any zone). The closing minute itself is closed.

    On public holidays everything but 24h is treated as closed: no table says who works on them. Unknown hours count
    as office hours (see `Hours`). Raises ValueError for a time without a zone.
    """
    if hours.always:
        return True
    korean = _korean(at)
    return (
        hours.first_day <= korean.weekday() <= hours.last_day
        and hours.opens <= korean.time() < hours.closes
        and not is_public_holiday(korean.date())
    )


def next_opening(hours: Hours, at: datetime) -> datetime | None:
    """The first time, at or after `at`, when these hours are open, in Korean time; None when no such time is near."""
    korean = _korean(at)
    if is_open(hours, korean):
        return korean
    return next((opening for opening in _openings(hours, korean) if opening >= korean), None)


def _openings(hours: Hours, korean: datetime) -> Iterator[datetime]:
    for days in range(_LONGEST_CLOSURE_DAYS):
        opening = datetime.combine(korean.date() + timedelta(days=days), hours.opens, KOREAN_TIME)
        if is_open(hours, opening):
            yield opening


def _korean(at: datetime) -> datetime:
    if at.utcoffset() is None:
        raise ValueError("a time without a zone cannot be compared with opening hours")
    return at.astimezone(KOREAN_TIME)
