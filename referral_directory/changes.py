"""For the processes of a center and its staff: what the center itself knows better than the shipped tables.

A change is a row that is only ever added. `apply` lays all of them over the shipped directory, in their order; a row that
names an earlier one in `undoes` takes it back. "wrong" hides an entry until somebody confirms it, "withdrawn" hides it for
good; both can be undone. A change that no longer fits its entry hides the entry too: better none than a false one.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Annotated, Any, Literal, NamedTuple, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from .hours import KOREAN_TIME
from .model import Directory, District, Province, Service, Text, reasons_of
from .validate import is_own_phone, problems_of_service

__all__ = [
    "REVIEW_DAYS",
    "Change",
    "ChangeError",
    "Due",
    "Entry",
    "Role",
    "What",
    "apply",
    "check",
    "counting",
    "due",
    "entries",
    "is_past_review",
    "last_known",
    "review_by",
    "standing",
    "undone",
]

What = Literal["phone", "phone_alt", "hours", "address", "checked", "wrong", "withdrawn", "note"]
Role = Literal["counselor", "supervisor", "administrator"]
REVIEW_DAYS = 365
"""An entry that nobody confirmed for so long is on the call list."""
_FIELDS: Mapping[What, str] = {
    "phone": "phone",
    "phone_alt": "phone_alt",
    "hours": "hours",
    "address": "address_ko",
    "checked": "checked",
    "note": "note",
}


_CALLED_FOR: frozenset[What] = frozenset({"phone", "phone_alt", "hours", "address"})
_Numbered = TypeVar("_Numbered", Province, District)


class Change(BaseModel):
    """One row. `number` counts upwards; `who` is a role, never a name; `undoes` is the number of an earlier row.

    `value` is what the field says now: "" for a number or address that nobody knows, a date such as "2026-11-20" for
    `checked`, "" for `wrong`, `withdrawn` and for a row that undoes.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    number: Annotated[int, Field(ge=1)]
    service: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    what: What
    value: Annotated[str, StringConstraints(max_length=400)] = ""
    who: Role
    when: AwareDatetime
    why: Text
    undoes: int | None = None

    @property
    def begins_anew(self) -> bool:
        """Whether what was counted of the entry before says nothing of it now: it was confirmed, or its number changed."""
        return self.undoes is None and self.what in ("checked", "phone")


class ChangeError(ValueError):
    """A change cannot be made. The text is one sentence that says why."""


class Entry(NamedTuple):
    """A service as it stands after all changes, shown or not.

    `hidden_by` is the change that hides it; `broken` tells why a change no longer fits; `last` is the newest change that
    counts.
    """

    service: Service
    hidden_by: Change | None
    broken: str | None
    last: Change | None

    @property
    def shown(self) -> bool:
        """Whether people may see it."""
        return self.hidden_by is None and self.broken is None


class Due(NamedTuple):
    """An entry that somebody should call: when it was last known to be true, and the reasons in words for staff.

    `times_shown` and `failed`: how often people saw it, and said that its number did not work, since it was confirmed.
    """

    entry: Entry
    last: str
    why: tuple[str, ...]
    times_shown: int = 0
    failed: int = 0


def apply(directory: Directory, changes: Iterable[Change], today: date | None = None) -> Directory:
    """Lay changes over a directory. The digest covers those that count; without any it stays that of the tables.

    With `today` (in Korean time) the directory knows which entries are past their review.
    """
    rows = counting(changes)
    laid = entries(directory, rows)
    kept: dict[str, Any] = {name: getattr(directory, name) for name in Directory.model_fields}
    kept["services"] = tuple(entry.service for entry in laid if entry.shown)
    if today is not None:
        kept["past_review"] = frozenset(one.id for one in kept["services"] if is_past_review(one, today))
    if rows:
        numbers = _local_numbers(directory, laid)
        kept["provinces"] = tuple(_with_number(one, numbers) for one in directory.provinces)
        kept["districts"] = tuple(_with_number(one, numbers) for one in directory.districts)
        lines = (directory.digest, *(row.model_dump_json() for row in rows))
        kept["digest"] = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    # Every part was checked by itself; a center may even hide all of its places.
    return Directory.model_construct(**kept)


def counting(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes that count, in their order: neither undone, nor rows that only undo."""
    return tuple(change for change in standing(changes) if change.undoes is None)


def standing(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes that no later one takes back. What undoes can be undone itself, so the newest is heard first.

    When a phone, hours or an address goes back, what was confirmed in the meantime was not this: it counts no more.
    """
    taken_back: set[int] = set()
    went_back: list[tuple[str, int]] = []
    stand = []
    for change in sorted(changes, key=lambda one: one.number, reverse=True):
        if change.number in taken_back:
            continue
        confirms = change.what == "checked" and change.undoes is None
        if confirms and any(change.service == service and change.number > number for service, number in went_back):
            continue
        stand.append(change)
        if change.undoes is not None:
            taken_back.add(change.undoes)
            if change.what in _CALLED_FOR:
                went_back.append((change.service, change.undoes))
    return tuple(reversed(stand))


def undone(changes: Iterable[Change]) -> frozenset[int]:
    """Numbers of the changes that somebody took back, and whose taking back stands."""
    return frozenset(change.undoes for change in standing(changes) if change.undoes is not None)


def entries(directory: Directory, changes: Iterable[Change]) -> tuple[Entry, ...]:
    """Every service of a directory as it stands after all changes, hidden ones included, in the directory's order."""
    of_service: dict[str, list[Change]] = {}
    for change in counting(changes):
        of_service.setdefault(change.service, []).append(change)
    return tuple(_entry(service, of_service.get(service.id, ())) for service in directory.services)


def check(directory: Directory, changes: Sequence[Change], change: Change) -> None:
    """Raise ChangeError when a new change cannot follow the others: unknown, needless or against the rules."""
    before = next((entry for entry in entries(directory, changes) if entry.service.id == change.service), None)
    if change.undoes is not None:
        named = next((one for one in changes if one.number == change.undoes), None)
        if named is None or named.service != change.service:
            raise ChangeError(f"there is no change {change.undoes}")
        if named not in standing(changes):
            raise ChangeError(f"change {change.undoes} is undone already")
        return
    if before is None:
        raise ChangeError(f"{change.service!r} is no entry of the directory")
    hidden = before.hidden_by
    if change.what in ("wrong", "withdrawn"):
        if change.value:
            raise ChangeError(f"{change.what} takes no value")
        if hidden is not None and hidden.what in (change.what, "withdrawn"):
            raise ChangeError(f"{change.service} is marked {hidden.what} already (change {hidden.number})")
        return
    if change.what == "checked":
        if hidden is not None and hidden.what == "withdrawn":
            raise ChangeError(f"{change.service} is withdrawn: undo change {hidden.number} first")
        if change.value > change.when.astimezone(KOREAN_TIME).date().isoformat():
            raise ChangeError(f"{change.value} has not come yet")
    after = _changed(before.service, change)
    if isinstance(after, str):
        raise ChangeError(after)
    if after == before.service and hidden is None:
        raise ChangeError(f"{change.service} has this {change.what} already")


def due(
    directory: Directory,
    changes: Iterable[Change],
    today: date,
    shown: Mapping[str, int] | None = None,
    failed: Mapping[str, int] | None = None,
) -> tuple[Due, ...]:
    """The call list: entries marked wrong, then those whose number did not work for people, then the oldest first.

    Of equal age the one that was shown most comes first. `shown` and `failed` count by id, where somebody counts. What was
    withdrawn needs no call.
    """
    shown, failed = shown or {}, failed or {}
    calls = []
    for entry in entries(directory, changes):
        why = tuple(_reasons(entry, today, failed.get(entry.service.id, 0)))
        if why and not (entry.hidden_by is not None and entry.hidden_by.what == "withdrawn"):
            id_ = entry.service.id
            calls.append(Due(entry, last_known(entry.service), why, shown.get(id_, 0), failed.get(id_, 0)))

    def urgency(call: Due) -> tuple[bool, int, str, int, bool, str]:
        service = call.entry.service
        return call.entry.shown, -call.failed, call.last, -call.times_shown, service.lat is None, service.id

    return tuple(sorted(calls, key=urgency))


def last_known(service: Service) -> str:
    """The newest date on which an entry was known to be true: when staff confirmed it, else the date of its source."""
    return service.checked or service.as_of


def is_past_review(service: Service, today: date) -> bool:
    """Whether staff should have confirmed an entry by now: it was last known to be true over `REVIEW_DAYS` ago."""
    return today > review_by(service)


def review_by(service: Service) -> date:
    """The day by which staff should confirm an entry again: `REVIEW_DAYS` after it was last known to be true."""
    return _first_day(last_known(service)) + timedelta(days=REVIEW_DAYS)


def _reasons(entry: Entry, today: date, failed: int) -> Iterator[str]:
    service = entry.service
    if entry.hidden_by is not None:
        yield f"marked wrong: {entry.hidden_by.why}"
    if failed:
        yield f"{failed} {'report' if failed == 1 else 'reports'} that its number did not work"
    if entry.broken is not None:
        yield f"a change no longer fits: {entry.broken}"
    if is_past_review(service, today):
        yield "not confirmed for over a year" if service.checked else f"never confirmed, source of {service.as_of}"
    if service.phone is None:
        yield "no phone known"


def _first_day(written: str) -> date:
    """A date that names only year or month counts from its first day."""
    year, month, day = (*written.split("-"), "1", "1")[:3]
    return date(int(year), int(month), int(day))


def _entry(service: Service, changes: Iterable[Change]) -> Entry:
    hidden_by, broken, last = None, None, None
    for change in changes:
        last = change
        if change.what in ("wrong", "withdrawn"):
            if hidden_by is None or hidden_by.what == "wrong":
                hidden_by = change
            continue
        if change.what == "checked" and hidden_by is not None and hidden_by.what == "wrong":
            hidden_by = None
        after = _changed(service, change)
        if isinstance(after, str):
            broken = after
        else:
            service = after
    return Entry(service, hidden_by, broken, last)


def _changed(service: Service, change: Change) -> Service | str:
    """The service with one field changed, or the sentence that says why it cannot be."""
    values = {name: getattr(service, name) for name in Service.model_fields}
    values[_FIELDS[change.what]] = change.value
    if change.what == "note":
        values["note"] = service.note_with(change.value)
    if change.what in ("phone", "phone_alt"):
        values |= _numbers(values["phone"], values["phone_alt"])
    if change.what == "phone_alt" and is_own_phone(change.value):
        return "phone_alt: a mobile or premium number: a person's own phone is never kept"
    if change.what == "address":
        values["doubt"] = "which_building"
        values["coord_basis"] = "district_centroid"  # the point on the map is still that of the old address
    if change.what == "checked" and service.doubt == "list_2018":
        values["doubt"] = None
    if change.what == "checked" and not change.value:
        return "checked: write a date such as 2026-11-20"
    try:
        changed = Service.model_validate(values)
    except ValidationError as error:
        return f"{change.what}: {next(reasons_of(error))[1]}"
    problem = next(problems_of_service(changed), None)
    return changed if problem is None else f"{change.what}: {problem[1]}"


def _numbers(phone: str | None, second: str | None) -> Mapping[str, str | None]:
    """Both numbers in their order: a second one without a first takes its place, unless it is a mobile, which never may."""
    if not phone and second and not is_own_phone(second):
        phone, second = second, None
    return {"phone": phone, "phone_alt": None if second == phone else second}


def _local_numbers(directory: Directory, laid: Iterable[Entry]) -> Mapping[str, str | None]:
    """What became of the numbers of the 1366 centers, which provinces and districts name too."""
    numbers: dict[str, str | None] = {}
    for before, entry in zip(directory.services, laid, strict=True):
        if before.kind == "helpline_1366" and before.phone is not None:
            now = entry.service.phone if entry.shown else None
            if now == before.phone or numbers.get(before.phone) is None:
                numbers[before.phone] = now
    return numbers


def _with_number(one: _Numbered, numbers: Mapping[str, str | None]) -> _Numbered:
    now = numbers.get(one.local_1366, one.local_1366) if one.local_1366 is not None else None
    return one if now == one.local_1366 else one.model_copy(update={"local_1366": now})
