"""For the search and for screens that say "open now": opening hours in Korean time, public holidays included.

Hours are written in OpenStreetMap's notation `opening_hours`, as much of it as centers need: weekdays, times, holidays.
The library of that name evaluates them; what a public holiday is and does is decided here.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple, Self

import holidays
from opening_hours import OpeningHours, State

# Asia/Seoul has had no summer time since 1988; a fixed offset needs no time-zone files on the machine.
KOREAN_TIME = timezone(timedelta(hours=9), "Asia/Seoul")

NOTATION: Final = (
    '"24/7", "unknown", or rules for weekdays and public holidays such as '
    '"Mo-Fr 09:00-12:00,13:00-18:00; Sa 22:00-06:00; PH off"'
)
"""How hours are written, for sentences that refuse other ways."""
LONGEST: Final = 120
"""Most characters of written hours."""

_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_DAY = f"(?:{'|'.join(_DAYS)})"
_DAY_BEFORE = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_CLOCK = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_RANGE = f"{_CLOCK}-(?:{_CLOCK}|24:00)"
_TIMES = f"(?:off|{_RANGE}(?:,{_RANGE})*)"
_RULE = f"{_DAY}(?:-{_DAY})?(?:,{_DAY}(?:-{_DAY})?)* {_TIMES}"
_WRITTEN = re.compile(f"(?P<week>24/7|{_RULE}(?:; {_RULE})*)(?:; PH (?P<holiday>{_TIMES}))?")
_ONE_SPELLING = (
    (re.compile(" +"), " "),
    (re.compile("^ | $"), ""),
    (re.compile(" ?([-,]) ?"), r"\1"),
    (re.compile(" ?; ?"), "; "),
    # The forms of earlier tables.
    (re.compile("^24h$"), "24/7"),
    (re.compile(f"^(?={_DAY_BEFORE}-{_DAY_BEFORE} {_RANGE}$)(..).-(..)."), r"\1-\2"),
    (re.compile(f"({_DAY})-\\1"), r"\1"),
    # As an end both are midnight; 00:00-00:00 stays, and is refused as empty.
    (re.compile("(?<!00:00)-00:00"), "-24:00"),
)
_OFFICE = "Mo-Fr 09:00-18:00"
_ALL_DAY = "00:00-24:00"
_ONE_DAY = timedelta(days=1)
_HORIZON_DAYS = 366
_A_MONDAY = date(2001, 1, 1)


class Hours(NamedTuple):
    """Opening hours as the tables write them: "24/7", "unknown", or rules such as "Mo-Fr 09:00-18:00; Sa 09:00-13:00".

    `always` is True for "24/7" alone. Unknown hours are treated as Mo-Fr 09:00-18:00; `known` is False then and the
    person is told to call first.
    """

    written: str
    known: bool
    always: bool

    @classmethod
    def read(cls, written: str) -> Self:
        """Read the written form; `written` becomes its one spelling.

        "24/7", "unknown", or rules parted by ";", each of weekdays and times or "off", then at most one rule for
        public holidays, "PH". A later rule goes before an earlier one on the days that both name. What earlier tables
        wrote, "24h" and "Mon-Fri 09:00-18:00", is read too. Raises ValueError for anything else, for hours that are
        never open, for ranges that are empty or overlap, and for a night that runs into the hours of another rule:
        OpenStreetMap would cut it off there.
        """
        spelled = _in_one_spelling(written)
        if max(len(written), len(spelled)) > LONGEST:
            raise _refused(f"these are more than {LONGEST} characters")
        if spelled != "unknown":
            _check(spelled)
        return cls(spelled, spelled != "unknown", spelled == "24/7")


class _Calendar(NamedTuple):
    """Hours by the sort of day: an ordinary one, one whose eve was a public holiday, and a public holiday."""

    ordinary: OpeningHours
    after_holiday: OpeningHours
    holiday: OpeningHours


def is_public_holiday(day: date) -> bool:
    """Whether `day` is a public holiday in Korea, substitute and temporary ones included as far as `holidays` knows."""
    return day in _holidays_of(day.year)


def is_open(hours: Hours, at: datetime) -> bool:
    """Whether a place with these hours is open at `at` (aware, any zone). The closing minute itself is closed.

    On public holidays everything is closed but 24/7 and what a rule for them ("PH") says: no table tells who works
    then. The night before a holiday ends at its midnight, and the holiday's own night does not take place. Unknown
    hours count as office hours (see `Hours`). Raises ValueError for a time without a zone.
    """
    if hours.always:
        return True
    korean = _korean(at)
    return _of_day(hours, korean.date()).is_open(korean)


def next_opening(hours: Hours, at: datetime) -> datetime | None:
    """The first time, at or after `at`, when these hours are open, in Korean time; None when none is in a year.

    Raises ValueError for a time without a zone.
    """
    return _first(hours, _korean(at), open_=True)


def closes_at(hours: Hours, at: datetime) -> datetime | None:
    """When a place that is open at `at` closes next, in Korean time; the midnight of a public holiday may be it.

    None for unknown hours, when it is closed, and when it does not close within a year. Raises ValueError for a time
    without a zone.
    """
    korean = _korean(at)
    if hours.always or not hours.known or not is_open(hours, at):
        return None
    return _first(hours, korean, open_=False)


def open_minutes(hours: Hours) -> tuple[tuple[tuple[int, int], ...], ...]:
    """The open ranges of each weekday from Monday on, in a week without holidays, in minutes after midnight.

    What runs past midnight is parted there: Mo 22:00-06:00 is (1320, 1440) on Monday and (0, 360) on Tuesday.
    """
    return tuple(
        tuple(
            (_minutes(midnight, opens), _minutes(midnight, closes))
            for opens, closes, state, _ in _calendar(hours).ordinary.intervals(midnight, midnight + _ONE_DAY)
            if state == State.OPEN
        )
        for midnight in (_midnight(_A_MONDAY + number * _ONE_DAY) for number in range(len(_DAYS)))
    )


@lru_cache(maxsize=16)
def _holidays_of(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("KR", years=year))


@lru_cache(maxsize=1024)
def _calendar(hours: Hours) -> _Calendar:
    rules, on_holidays = _parted(hours.written if hours.known else _OFFICE)
    if hours.always:
        on_holidays = _ALL_DAY
    return _Calendar(
        ordinary=_understood(rules),
        after_holiday=_understood(_Rule(rule.days, _until_midnight(rule.times)) for rule in rules),
        holiday=_evaluated(f"Mo-Su {on_holidays}"),
    )


def _of_day(hours: Hours, day: date) -> OpeningHours:
    calendar = _calendar(hours)
    if is_public_holiday(day):
        return calendar.holiday
    return calendar.after_holiday if is_public_holiday(day - _ONE_DAY) else calendar.ordinary


def _first(hours: Hours, moment: datetime, *, open_: bool) -> datetime | None:
    """The first time at or after `moment`, a naive Korean time, when these hours are open, or are closed."""
    for _ in range(_HORIZON_DAYS):
        of_day = _of_day(hours, moment.date())
        if of_day.is_open(moment) is open_:
            return moment.replace(tzinfo=KOREAN_TIME)
        change, midnight = of_day.next_change(moment), _midnight(moment.date() + _ONE_DAY)
        moment = midnight if change is None else min(change, midnight)
    return None


def _korean(at: datetime) -> datetime:
    """The time on a Korean clock, without a zone: the library knows none."""
    if at.utcoffset() is None:
        raise ValueError("a time without a zone cannot be compared with opening hours")
    return at.astimezone(KOREAN_TIME).replace(tzinfo=None)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min)


def _minutes(since: datetime, until: datetime) -> int:
    return (until - since) // timedelta(minutes=1)


class _Rule(NamedTuple):
    """Weekdays, 0 for Monday, and their times as written: "off" or ranges."""

    days: tuple[int, ...]
    times: str


def _in_one_spelling(written: str) -> str:
    for pattern, spelling in _ONE_SPELLING:
        written = pattern.sub(spelling, written)
    return written


def _parted(written: str) -> tuple[list[_Rule], str]:
    """The rules for weekdays, each with the days that no later one names, and the times on public holidays."""
    match = _WRITTEN.fullmatch(written)
    if match is None:
        raise ValueError(f"hours are written {NOTATION}; dates, months and remarks are not understood")
    week = f"Mo-Su {_ALL_DAY}" if match["week"] == "24/7" else match["week"]
    rules: list[_Rule] = []
    named: set[int] = set()
    for rule in reversed(week.split("; ")):
        spans, times = rule.split(" ")
        days = [day for span in spans.split(",") for day in _days(span)]
        if len(set(days)) != len(days):
            raise _refused(f"{spans} names a day twice")
        rules.append(_Rule(tuple(day for day in days if day not in named), times))
        named.update(days)
    return rules, match["holiday"] or "off"


def _days(span: str) -> list[int]:
    first, _, last = span.partition("-")
    start = _DAYS.index(first)
    return [(start + number) % 7 for number in range((_DAYS.index(last or first) - start) % 7 + 1)]


def _check(written: str) -> None:
    """Raise ValueError for hours that keep the form and yet mean nothing, or not the same to everybody."""
    rules, on_holidays = _parted(written)
    for times in (*(rule.times for rule in rules), on_holidays):
        ranges = _ranges(times)
        # HH:MM is in the order of time as text too.
        if any(opens == closes for opens, closes in ranges):
            raise _refused(f"{times} has an empty range")
        if any(not opens < closes <= later for (opens, closes), (later, _) in pairwise(sorted(ranges))):
            raise _refused(f"the ranges of {times} overlap")
    if _past_midnight(on_holidays):
        raise _refused("the hours of public holidays end at 24:00 at the latest")
    rule_of = {day: rule for rule in rules for day in rule.days}
    if all(rule.times == "off" for rule in rule_of.values()):
        raise _refused("no weekday is open")
    for day, rule in rule_of.items():
        tomorrow = (day + 1) % 7
        after = rule_of.get(tomorrow, rule)
        if _past_midnight(rule.times) and after is not rule and after.times != "off":
            raise ValueError(
                f"the night of {_DAYS[day]} runs into the hours of another rule: part it at midnight, "
                f'such as "{_DAYS[day]} 22:00-24:00; {_DAYS[tomorrow]} 00:00-06:00,09:00-18:00"'
            )


def _ranges(times: str) -> list[tuple[str, str]]:
    """Opening and closing time of each range, as written; none for "off"."""
    return [(one[:5], one[6:]) for one in times.split(",") if one != "off"]


def _past_midnight(times: str) -> bool:
    return any(closes < opens for opens, closes in _ranges(times))


def _until_midnight(times: str) -> str:
    """The same times without what runs past midnight."""
    if not _past_midnight(times):
        return times
    return ",".join(f"{opens}-{'24:00' if closes < opens else closes}" for opens, closes in _ranges(times))


def _understood(rules: Iterable[_Rule]) -> OpeningHours:
    """The rules as the library reads them. Those that close stand last: then they end the night before as well."""
    with_days = sorted((rule for rule in rules if rule.days), key=lambda rule: rule.times == "off")
    return _evaluated("; ".join(f"{','.join(_DAYS[day] for day in rule.days)} {rule.times}" for rule in with_days))


def _evaluated(expression: str) -> OpeningHours:
    # Only the changes of one day are ever asked for. Without a bound, hours that never change are searched for a second.
    return OpeningHours(expression, max_interval_days=2)


def _refused(fault: str) -> ValueError:
    return ValueError(f"{fault}: hours are written {NOTATION}")
