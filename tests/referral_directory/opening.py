"""For tests: opening hours a second time, by minutes counted on paper, without the library and the code under test."""

from datetime import date, datetime, timedelta
from functools import lru_cache

import holidays
from hypothesis import strategies as st

from referral_directory import KOREAN_TIME, Hours

DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
Shifts = tuple[tuple[int, int], ...]
"""Begin and end in minutes after midnight; the end of a night is more than 1440."""


@lru_cache(maxsize=8)
def holidays_of(year: int) -> frozenset[object]:
    return frozenset(holidays.country_holidays("KR", years=year))


def is_holiday(day: date) -> bool:
    return day in holidays_of(day.year)


def minutes(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def shifts(times: str) -> Shifts:
    read = []
    for one in times.split(",") if times != "off" else ():
        begin, end = (minutes(clock) for clock in one.split("-"))
        read.append((begin, end if end > begin else end + 1440))
    return tuple(read)


@lru_cache(maxsize=4096)
def table(written: str) -> dict[str, Shifts]:
    """The shifts of each weekday that some rule names, and of "PH"; the last rule that names it counts."""
    of_day: dict[str, Shifts] = {}
    written = {"unknown": "Mo-Fr 09:00-18:00", "24/7": "24/7; PH 00:00-24:00"}.get(written, written)
    for rule in written.replace("24/7", "Mo-Su 00:00-24:00").split("; "):
        days, times = rule.split(" ")
        for span in days.split(","):
            if span == "PH":
                of_day["PH"] = shifts(times)
                continue
            first, last = (DAYS * 2).index(span[:2]), (DAYS * 2).index(span[-2:])
            for day in (DAYS * 2)[first : (last if last >= first else last + 7) + 1]:
                of_day[day] = shifts(times)
    return of_day


def is_open_by_the_book(written: str, at: datetime) -> bool:
    """Open in a shift of today, or in a night of yesterday unless a holiday or a day that is off cuts it short."""
    korean = at.astimezone(KOREAN_TIME)
    today, yesterday = korean.date(), korean.date() - timedelta(days=1)
    minute = korean.hour * 60 + korean.minute
    of_day = table(written)
    if is_holiday(today):
        return any(begin <= minute < end for begin, end in of_day.get("PH", ()))
    if any(begin <= minute < end for begin, end in of_day.get(DAYS[today.weekday()], ())):
        return True
    if of_day.get(DAYS[today.weekday()]) == () or is_holiday(yesterday):
        return False
    return any(minute + 1440 < end for _, end in of_day.get(DAYS[yesterday.weekday()], ()))


def week_by_the_book(written: str) -> set[int]:
    """The open minutes of a week without holidays, counted from midnight before Monday; a night of Sunday comes round."""
    of_day = table(written)
    opened = set()
    for number, day in enumerate(DAYS):
        next_day = DAYS[(number + 1) % 7]
        for begin, end in of_day.get(day, ()):
            until = 1440 if of_day.get(next_day) == () else end
            opened |= {(number * 1440 + minute) % 10080 for minute in range(begin, min(end, until))}
    return opened


def spans() -> st.SearchStrategy[list[str]]:
    """Weekdays written in any way: each at most once in the list."""

    def written(days: list[int]) -> list[str]:
        # Neighbours become a range, so that ranges of two and more days and those over Sunday all occur.
        parts: list[str] = []
        left = list(days)
        while left:
            first = last = left.pop(0)
            while (last + 1) % 7 in left:
                last = (last + 1) % 7
                left.remove(last)
            parts.append(DAYS[first] if first == last else f"{DAYS[first]}-{DAYS[last]}")
        return parts

    some = st.lists(st.integers(0, 6), min_size=1, max_size=7, unique=True)
    return st.one_of(some.map(written), some.map(lambda days: [DAYS[day] for day in days]))


def clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


@st.composite
def times(draw: st.DrawFn, *, nights: bool = True) -> str:
    """Off, or one to three ranges that do not overlap; the last may pass midnight."""
    if draw(st.integers(0, 5)) == 0:
        return "off"
    minute = st.one_of(st.integers(0, 1439), st.integers(0, 23).map(lambda hour: hour * 60))
    size = draw(st.sampled_from([2, 2, 4, 6]))
    ends = sorted(draw(st.lists(minute, min_size=size, max_size=size, unique=True)))
    ranges = [[clock(begin), clock(end)] for begin, end in zip(ends[::2], ends[1::2], strict=True)]
    if draw(st.integers(0, 4)) == 0:
        ranges[-1][1] = "24:00"
    elif nights and draw(st.integers(0, 2)) == 0:
        ranges[-1][1] = clock(draw(st.integers(0, ends[0])))
    ranges = [one for one in ranges if one[0] != one[1]] or [["09:00", "18:00"]]
    return ",".join("-".join(one) for one in draw(st.permutations(ranges)))


def is_read(written: str) -> bool:
    try:
        Hours.read(written)
    except ValueError:
        return False
    return True


@st.composite
def written_hours(draw: st.DrawFn) -> str:
    """Any hours of the notation, in their one spelling."""
    rules = draw(st.lists(st.tuples(spans().map(",".join), times()).map(" ".join), min_size=1, max_size=3))
    week = (
        draw(st.one_of(st.just("; ".join(rules)), st.just("24/7")))
        if draw(st.integers(0, 9)) == 0
        else "; ".join(rules)
    )
    on_holidays = draw(st.one_of(st.none(), times(nights=False)))
    return week if on_holidays is None else f"{week}; PH {on_holidays}"


HOURS = st.one_of(
    written_hours().filter(is_read).map(Hours.read),
    st.sampled_from(["24/7", "unknown", "Mo-Fr 09:00-18:00", "Mo-Su 22:00-06:00", "24/7; PH off"]).map(Hours.read),
)
MOMENTS = st.integers(0, 10 * 365 * 24 * 60).map(
    lambda minute: datetime(2020, 1, 1, tzinfo=KOREAN_TIME) + timedelta(minutes=minute)
)
_HOLIDAYS = sorted(day for year in range(2020, 2030) for day in holidays_of(year) if isinstance(day, date))
AROUND_HOLIDAYS = st.builds(
    lambda day, minute: datetime(day.year, day.month, day.day, tzinfo=KOREAN_TIME) + timedelta(minutes=minute),
    st.sampled_from(_HOLIDAYS),
    st.one_of(st.integers(-1500, 3000), st.integers(1440, 1800)),
)
"""From the day before a holiday to the day after it, and often the night after it."""
