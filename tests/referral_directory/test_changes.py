"""For staff and maintainers: what a center knows better than the shipped tables is seen at once, and can be taken back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from referral_directory import Directory, Query, load_directory, match
from referral_directory.changes import (
    REVIEW_DAYS,
    Change,
    ChangeError,
    What,
    apply,
    check,
    counting,
    due,
    entries,
)

DIRECTORY = load_directory()
NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
TODAY = date(2026, 11, 20)
SEOUL_EAST = "sf-seoul-east"
DAEGU = "h1366-daegu"
NUMBER = "02-3400-1700"


def made(number: int, what: What, value: str = "", *, service: str = SEOUL_EAST, undoes: int | None = None) -> Change:
    """The change of one number; all else is the same in each."""
    return Change(
        number=number, service=service, what=what, value=value, who="counselor", when=NOW, why="called", undoes=undoes
    )


def beside(directory: Directory, service: str = SEOUL_EAST) -> list[str]:
    """The ids that are found on the doorstep of a place, at any hour."""
    place = next(one for one in DIRECTORY.services if one.id == service)
    query = Query(kind="sexual_violence", age="adult", at=NOW, lat=place.lat, lon=place.lon, limit=100)
    return [found.service.id for found in match(directory, query).found]


def service_of(directory: Directory, service: str = SEOUL_EAST) -> object:
    return next((one for one in directory.services if one.id == service), None)


def test_without_changes_nothing_changes() -> None:
    laid = apply(DIRECTORY, ())
    assert laid == DIRECTORY
    assert laid.digest == DIRECTORY.digest


def test_a_changed_phone_is_what_people_are_told() -> None:
    laid = apply(DIRECTORY, [made(1, "phone", NUMBER)])
    query = Query(kind="sexual_violence", age="adult", at=NOW, lat=37.4964, lon=127.1235)
    first = match(laid, query).found[0].service
    assert (first.id, first.phone, first.phone_alt) == (SEOUL_EAST, NUMBER, None)
    assert laid.digest != DIRECTORY.digest
    assert [one for one in laid.services if one.id != SEOUL_EAST] == [
        one for one in DIRECTORY.services if one.id != SEOUL_EAST
    ]


def test_the_second_number_takes_the_place_of_one_that_is_gone() -> None:
    with_two = [one for one in DIRECTORY.services if one.phone_alt and not one.phone_alt.startswith("010-")]
    assert len(with_two) >= 40
    rows = [made(n, "phone", service=one.id) for n, one in enumerate(with_two, 1)]
    laid = apply(DIRECTORY, rows).service_of_id
    for one in with_two:
        assert (laid[one.id].phone, laid[one.id].phone_alt) == (one.phone_alt, None)
    again = made(len(rows) + 1, "phone", service=with_two[0].id)
    check(DIRECTORY, rows, again)
    gone = apply(DIRECTORY, [*rows, again]).service_of_id[with_two[0].id]
    assert (gone.phone, gone.phone_alt) == (None, None)


def test_a_mobile_never_becomes_the_first_number() -> None:
    mobile = next(one for one in DIRECTORY.services if one.phone_alt and one.phone_alt.startswith("010-"))
    after = apply(DIRECTORY, [made(1, "phone", service=mobile.id)]).service_of_id[mobile.id]
    assert (after.phone, after.phone_alt) == (None, mobile.phone_alt)


def test_a_second_number_can_be_told_and_taken_away() -> None:
    told = apply(DIRECTORY, [made(1, "phone_alt", "02-111-2222")]).service_of_id[SEOUL_EAST]
    assert (told.phone, told.phone_alt) == ("02-3400-1117", "02-111-2222")
    without = apply(DIRECTORY, [made(1, "phone_alt")]).service_of_id[SEOUL_EAST]
    assert (without.phone, without.phone_alt) == ("02-3400-1117", None)
    nobody = [made(1, "phone", "02-111-2222"), made(2, "phone"), made(3, "phone_alt", NUMBER)]
    assert apply(DIRECTORY, nobody).service_of_id[SEOUL_EAST].phone == NUMBER


def test_a_changed_address_is_not_taken_for_the_point_on_the_map() -> None:
    (changed,) = (
        one
        for one in apply(DIRECTORY, [made(1, "address", "서울특별시 송파구 송이로 1")]).services
        if one.id == SEOUL_EAST
    )
    assert (changed.doubt, changed.call_first) == ("which_building", True)


@pytest.mark.parametrize("note", ["Closed on Wednesday afternoons.", "", "For women with disabilities. Third floor."])
def test_a_new_note_does_not_take_away_whom_an_office_is_for(note: str) -> None:
    offices = [one.id for one in DIRECTORY.services if one.for_disabilities]
    assert len(offices) >= 25
    laid = apply(DIRECTORY, [made(n, "note", note, service=one) for n, one in enumerate(offices, 1)])
    changed = [one for one in laid.services if one.id in offices]
    kept = "For women with disabilities."
    assert {one.note for one in changed} == {note if note.startswith(kept) else f"{kept} {note}".rstrip()}
    assert all(one.for_disabilities for one in changed)
    assert [one.for_disabilities for one in laid.services] == [one.for_disabilities for one in DIRECTORY.services]


def local_numbers(directory: Directory) -> dict[str, str | None]:
    """The number of its own 1366 center that each province and district names."""
    named = {one.code: one.local_1366 for one in directory.provinces}
    return named | {one.code: one.local_1366 for one in directory.districts}


@pytest.mark.parametrize(
    ("change", "now"),
    [
        (made(1, "phone", "053-111-2222", service=DAEGU), "053-111-2222"),
        (made(1, "wrong", service=DAEGU), None),
    ],
)
def test_the_numbers_of_provinces_follow_their_1366_center(change: Change, now: str | None) -> None:
    number = next(one.phone for one in DIRECTORY.services if one.id == DAEGU)
    before, after = local_numbers(DIRECTORY), local_numbers(apply(DIRECTORY, [change]))
    changed = {code for code in before if before[code] != after[code]}
    assert changed
    assert changed == {code for code in before if before[code] == number}
    assert {after[code] for code in changed} == {now}


@pytest.mark.parametrize("what", ["wrong", "withdrawn"])
def test_what_is_wrong_or_withdrawn_is_found_by_nobody(what: What) -> None:
    assert SEOUL_EAST in beside(DIRECTORY)
    assert SEOUL_EAST not in beside(apply(DIRECTORY, [made(1, what)]))
    assert SEOUL_EAST in beside(apply(DIRECTORY, [made(1, what), made(2, what, undoes=1)]))


def test_a_confirmation_ends_wrong_but_not_withdrawn() -> None:
    confirmed = made(2, "checked", "2026-11-20")
    assert SEOUL_EAST in beside(apply(DIRECTORY, [made(1, "wrong"), confirmed]))
    assert SEOUL_EAST not in beside(apply(DIRECTORY, [made(1, "withdrawn"), confirmed]))


def test_a_confirmed_entry_is_old_no_more() -> None:
    (checked,) = (one for one in apply(DIRECTORY, [made(1, "checked", "2026-11-20")]).services if one.id == SEOUL_EAST)
    assert (checked.checked, checked.doubt) == ("2026-11-20", None)


def test_every_place_may_be_withdrawn_and_the_helplines_stay() -> None:
    rows = [made(n, "withdrawn", service=one.id) for n, one in enumerate(DIRECTORY.services, 1)]
    laid = apply(DIRECTORY, rows)
    assert beside(laid) == []
    query = Query(kind="sexual_violence", age="minor", at=NOW, lat=37.5, lon=127.0)
    assert [one.helpline.id for one in match(laid, query).helplines] == ["1366", "1388"]


def test_an_undoing_can_be_undone() -> None:
    rows = [made(1, "phone", NUMBER), made(2, "phone", undoes=1), made(3, "phone", undoes=2)]
    assert apply(DIRECTORY, rows[:2]) == apply(DIRECTORY, ())
    assert apply(DIRECTORY, rows).services == apply(DIRECTORY, rows[:1]).services


def test_a_confirmation_of_a_number_that_goes_back_counts_no_more() -> None:
    """Somebody called the new number. When the old one returns, nobody has confirmed that."""
    rows = [
        made(1, "wrong"),
        made(2, "phone", NUMBER),
        made(3, "checked", "2026-11-20"),
        made(4, "phone", undoes=2),
    ]
    assert SEOUL_EAST in beside(apply(DIRECTORY, rows[:3]))
    assert SEOUL_EAST not in beside(apply(DIRECTORY, rows))
    assert SEOUL_EAST in beside(apply(DIRECTORY, [*rows, made(5, "checked", "2026-11-20")]))


def test_a_change_that_fits_no_more_hides_its_entry() -> None:
    """A rule may have come after the row: better no entry than a number that must never be shown."""
    rows = [made(1, "phone", "1899-3075")]
    assert SEOUL_EAST not in beside(apply(DIRECTORY, rows))
    (entry,) = (one for one in entries(DIRECTORY, rows) if one.service.id == SEOUL_EAST)
    assert entry.broken is not None
    assert "must never be shown" in entry.broken
    assert apply(DIRECTORY, [made(1, "phone", NUMBER, service="gone-1")]).services == DIRECTORY.services


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (made(2, "phone", "call us"), "such as 02-123-4567"),
        (made(2, "phone", "1393"), "must never be shown"),
        (made(2, "phone", "02-3400-1117"), "has this phone already"),
        (made(2, "phone_alt", "010-1234-5678"), "a person's own phone is never kept"),
        (made(2, "phone_alt", NUMBER), "has this phone_alt already"),
        (made(2, "phone_alt", "1393"), "must never be shown"),
        (made(2, "hours", "nine to five"), '^hours: hours are written "24/7"'),
        (made(2, "hours", "Mo-Su off"), "no weekday is open"),
        (made(2, "hours", "24h"), "has this hours already"),
        (made(2, "address", "서울특별시 어딘가 여성 쉼터"), "shelter"),
        (made(2, "checked", "2026-11-21"), "has not come yet"),
        (made(2, "checked", "yesterday"), "has not come yet|such as 2026-11-20"),
        (made(2, "checked", ""), "such as 2026-11-20"),
        (made(2, "wrong", "02-1"), "takes no value"),
        (made(2, "phone", NUMBER, service="no-such"), "no entry"),
        (made(2, "note", undoes=7), "no change 7"),
        (made(2, "note", undoes=1, service=DAEGU), "no change 1"),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason(change: Change, said: str) -> None:
    with pytest.raises(ChangeError, match=said):
        check(DIRECTORY, [made(1, "note", "told by the center")], change)


def test_what_stands_already_is_refused() -> None:
    with pytest.raises(ChangeError, match="marked wrong already"):
        check(DIRECTORY, [made(1, "wrong")], made(2, "wrong"))
    with pytest.raises(ChangeError, match="marked withdrawn already"):
        check(DIRECTORY, [made(1, "withdrawn")], made(2, "wrong"))
    with pytest.raises(ChangeError, match="undone already"):
        check(DIRECTORY, [made(1, "wrong"), made(2, "wrong", undoes=1)], made(3, "wrong", undoes=1))
    with pytest.raises(ChangeError, match="undo change 1 first"):
        check(DIRECTORY, [made(1, "withdrawn")], made(2, "checked", "2026-11-20"))
    check(DIRECTORY, [made(1, "wrong")], made(2, "withdrawn"))
    check(DIRECTORY, [made(1, "wrong")], made(2, "checked", "2026-11-20"))


def test_a_change_needs_a_reason_and_a_role() -> None:
    for broken in ({"why": ""}, {"who": "neighbour"}, {"what": "name_ko"}, {"when": datetime(2026, 11, 20)}):  # noqa: DTZ001
        with pytest.raises(ValidationError):
            Change.model_validate({**made(1, "wrong").model_dump(), **broken})


def test_the_call_list_begins_with_what_is_wrong_then_the_oldest() -> None:
    rows = [
        made(1, "checked", "2026-11-20"),
        made(2, "wrong", service="sf-busan"),
        made(3, "withdrawn", service="sf-daegu"),
    ]
    calls = due(DIRECTORY, rows, TODAY)
    listed = [call.entry.service.id for call in calls]
    assert listed[0] == "sf-busan"
    assert calls[0].why[0] == "marked wrong: called"
    assert SEOUL_EAST not in listed
    assert "sf-daegu" not in listed
    dates = [call.last for call in calls[1:]]
    assert dates == sorted(dates)
    assert all(call.why for call in calls)


@pytest.mark.parametrize(("failed", "said"), [(1, "1 report that"), (2, "2 reports that")])
def test_the_call_list_counts_reports_in_words(failed: int, said: str) -> None:
    first = due(DIRECTORY, (), TODAY, failed={SEOUL_EAST: failed})[0]
    assert first.entry.service.id == SEOUL_EAST
    assert first.why[0] == f"{said} its number did not work"


def test_of_equal_age_the_most_shown_is_called_first() -> None:
    first, second = due(DIRECTORY, (), TODAY)[:2]
    assert first.last == second.last
    again = due(DIRECTORY, (), TODAY, {second.entry.service.id: 9, first.entry.service.id: 2})
    assert [call.entry for call in again[:2]] == [second.entry, first.entry]
    assert [call.times_shown for call in again[:2]] == [9, 2]


def test_a_confirmed_entry_is_due_again_after_a_year() -> None:
    rows = [made(1, "checked", "2026-11-20")]
    for days, is_due in ((REVIEW_DAYS, False), (REVIEW_DAYS + 1, True)):
        day = TODAY + timedelta(days=days)
        assert (SEOUL_EAST in {call.entry.service.id for call in due(DIRECTORY, rows, day)}) is is_due
        assert (SEOUL_EAST in apply(DIRECTORY, rows, day).past_review) is is_due


SOME = tuple(one.id for one in DIRECTORY.services[:4])


@st.composite
def histories(draw: st.DrawFn) -> list[Change]:
    """Changes that were each allowed when they were made."""
    rows: list[Change] = []
    for _ in range(draw(st.integers(0, 12))):
        service = draw(st.sampled_from(SOME))
        what = draw(st.sampled_from(["phone", "phone_alt", "hours", "checked", "wrong", "withdrawn", "undo"]))
        number = len(rows) + 1
        if what == "undo":
            old = draw(st.sampled_from(rows)) if rows else None
            change = old and made(number, old.what, service=old.service, undoes=old.number)
        else:
            values = {
                "phone": ["02-111-2222", "031-1366", ""],
                "phone_alt": ["02-111-2222", "02-333-4444", ""],
                "hours": ["24/7", "unknown", "Mo-Fr 09:00-18:00; Sa 09:00-13:00"],
                "checked": ["2026-11-19"],
            }
            value = draw(st.sampled_from(values.get(what, [""])))
            change = made(number, what, value, service=service)  # type: ignore[arg-type]
        try:
            if change is not None:
                check(DIRECTORY, rows, change)
                rows.append(change)
        except ChangeError:
            continue
    return rows


@settings(max_examples=60, deadline=None)
@given(histories())
def test_what_is_hidden_never_appears_and_undoing_everything_restores_everything(rows: list[Change]) -> None:
    laid = apply(DIRECTORY, rows)
    standing = {entry.service.id: entry for entry in entries(DIRECTORY, rows)}
    assert all(entry.broken is None for entry in standing.values())
    hidden = {name for name, entry in standing.items() if not entry.shown}
    assert hidden.isdisjoint(beside(laid))
    assert {one.id for one in laid.services} == set(standing) - hidden
    assert laid.services == tuple(entry.service for entry in standing.values() if entry.shown)
    after = list(rows)
    while left := counting(after):
        newest = left[-1]
        back = made(len(after) + 1, newest.what, service=newest.service, undoes=newest.number)
        check(DIRECTORY, after, back)
        after.append(back)
    assert apply(DIRECTORY, after) == apply(DIRECTORY, ())
