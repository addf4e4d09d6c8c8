"""For counselors and maintainers: who is sent where, in 70 cases checked by hand, and what holds for every question."""

import csv
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_directory import (
    KOREAN_TIME,
    QUERY_KINDS,
    WHY_NOT,
    WHY_OFFERED,
    WHY_SHOWN,
    Directory,
    Query,
    Service,
    as_json,
    is_open,
    is_public_holiday,
    load_directory,
    match,
    passed_over,
    passed_over_json,
    told_why_not,
    why_not,
)
from tests.referral_directory import many

DIRECTORY = load_directory()
with (Path(__file__).parent / "cases.csv").open(encoding="utf-8", newline="") as table:
    CASES = list(csv.DictReader(table))


def query_of(case: dict[str, str], **more: Any) -> Query:
    """The question of one line of cases.csv."""
    asked: dict[str, Any] = {
        "kind": case["kind"],
        "age": case["age"],
        "at": case["at"],
        "lat": float(case["lat"]),
        "lon": float(case["lon"]),
        "hours_since": int(case["hours_since"]) if case["hours_since"] else None,
        "language": case["language"] or None,
        "audience": frozenset(filter(None, [case["audience"]])),
        "avoid": frozenset(filter(None, case["avoid"].split(";"))),
        "not_in": frozenset(filter(None, case["not_in"].split(";"))),
        "without_police": case["without_police"] == "yes",
        "danger": case["danger"] == "yes",
    }
    return Query.model_validate(asked | more)


# Cases checked by hand


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_the_case_is_answered_as_its_reason_says(case: dict[str, str]) -> None:
    query = query_of(case)
    result = match(DIRECTORY, query)
    first = result.found[0] if result.found else None
    assert (first.service.id if first else "") == case["first"], case["reason"]
    assert (str(first.km) if first else "") == case["km"]
    assert ";".join(offered.helpline.id for offered in result.helplines) == case["helplines"]
    assert result.helpline_first == (case["helpline_first"] == "yes")
    for line in case["why_not"].split(";"):
        service_id, _, code = line.partition("=")
        assert why_not(DIRECTORY, query, service_id) == code, line


def test_the_cases_cover_the_country() -> None:
    """All 16 provinces, with Gwangju and Jeonnam, joined in 2026, as two; each kind, age and part of the day."""
    assert len(CASES) >= 60
    districts = DIRECTORY.district_of_code
    provinces = {
        "gwangju" if province == "12" and int(case["district"]) < 12700 and int(case["district"]) >= 12210 else province
        for case in CASES
        for province in [districts[case["district"]].province]
    }
    assert provinces == {one.code for one in DIRECTORY.provinces if one.status == "current"} | {"gwangju"}
    assert {case["age"] for case in CASES} == {"adult", "minor", "unknown"}
    assert {"sexual_violence", "domestic_violence", "prostitution", "trafficking", "digital_sex_crime", "stalking"} <= {
        case["kind"] for case in CASES
    }
    moments = [datetime.fromisoformat(case["at"]) for case in CASES]
    assert {moment.hour // 6 for moment in moments} == {0, 1, 2, 3}
    assert any(is_public_holiday(moment.date()) for moment in moments)
    assert all(len(case["reason"].split()) >= 8 for case in CASES)


# Places made up to show one rule at a time


def office(service_id: str, **changed: Any) -> Service:
    """An office known from the list of 2018 with some cells changed."""
    return DIRECTORY.service_of_id["dv-11110-1"].model_copy(update={"id": service_id, **changed})


def small(*services: Service, past_review: frozenset[str] = frozenset()) -> Directory:
    return Directory(
        services=services,
        helplines=DIRECTORY.helplines,
        districts=DIRECTORY.districts,
        provinces=DIRECTORY.provinces,
        islands=DIRECTORY.islands,
        digest="1" * 64,
        past_review=past_review,
    )


def at(service: Service, km_north: float) -> Query:
    """A question asked in office hours so many km north of a place."""
    assert service.lat is not None
    return Query(
        kind="domestic_violence",
        age="adult",
        at=datetime(2026, 11, 24, 11, tzinfo=KOREAN_TIME),
        lat=service.lat + km_north / 111.195,
        lon=service.lon,
    )


def order(directory: Directory, query: Query) -> list[str]:
    return [found.service.id for found in match(directory, query).found]


def test_an_old_entry_goes_behind_an_equal_fresher_one_beside_it() -> None:
    """At most 2 km from each other: the fresher first, and both say why. Farther apart the distance decides."""
    old = office("dv-1-old")
    assert old.lat is not None
    for apart, first in ((1.9, "dv-1-new"), (2.1, "dv-1-old")):
        new = office("dv-1-new", lat=old.lat - apart / 111.195, doubt=None)
        directory = small(old, new)
        query = at(old, 1)
        assert order(directory, query)[0] == first
        why = {found.service.id: found.why for found in match(directory, query).found}
        assert ("fresher" in why["dv-1-new"]) is (apart < 2)
        assert ("fresher_before" in why["dv-1-old"]) is (apart < 2)
        one = query.model_copy(update={"limit": 1})
        assert why_not(directory, one, "dv-1-old") == ("fresher_beside" if apart < 2 else "shown")
        assert order(directory, query.model_copy(update={"avoid": frozenset({"dv-1-new"})})) == ["dv-1-old"]


def test_a_confirmed_entry_is_no_longer_old_and_one_past_review_is() -> None:
    old, confirmed = office("dv-1-a"), office("dv-1-b", checked="2026-11-01")
    assert order(small(old, confirmed), at(old, 0)) == ["dv-1-b", "dv-1-a"]
    fine, due = office("dv-1-c", doubt=None), office("dv-1-b", doubt=None)
    directory = small(due, fine, past_review=frozenset({"dv-1-b"}))
    result = match(directory, at(fine, 0))
    assert [found.service.id for found in result.found] == ["dv-1-c", "dv-1-b"]
    assert "past_review" in result.found[1].why
    assert "old_list" not in result.found[1].why


def test_an_old_entry_is_not_moved_behind_a_place_that_takes_others() -> None:
    """An office for minors too is not the equal of one for adults: only the distance decides."""
    old = office("dv-1-old")
    assert old.lat is not None
    other = office("dv-1-new", lat=old.lat - 0.01, doubt=None, audience=frozenset({"adult", "minor_under_19"}))
    assert order(small(old, other), at(old, 1)) == ["dv-1-old", "dv-1-new"]


def test_at_the_same_distance_the_place_with_a_known_phone_comes_first() -> None:
    silent, heard = office("dv-1-a", phone=None), office("dv-1-b")
    assert order(small(silent, heard), at(silent, 0)) == ["dv-1-b", "dv-1-a"]
    one = at(silent, 0).model_copy(update={"limit": 1})
    assert why_not(small(silent, heard), one, "dv-1-a") == "same_distance"


def test_without_police_says_what_is_known_of_the_others() -> None:
    none, unknown = office("dv-1-a", police_on_site="no"), office("dv-1-b", police_on_site="unknown")
    directory = small(none, unknown, office("dv-1-c", police_on_site="yes"))
    result = match(directory, at(none, 0).model_copy(update={"without_police": True}))
    why = {found.service.id: found.why for found in result.found}
    assert set(why) == {"dv-1-a", "dv-1-b"}
    assert "no_police" in why["dv-1-a"]
    assert "police_unknown" in why["dv-1-b"]


def test_an_adult_with_an_intellectual_disability_may_go_to_a_children_s_center() -> None:
    """The centers for children take people under 19 or with an intellectual disability, in office hours."""
    case = next(case for case in CASES if case["id"] == "seoul-mapo-child-day")
    said = match(DIRECTORY, query_of(case, age="adult", audience=frozenset({"intellectual_disability"}))).found[0]
    assert said.service.id == "sf-seoul-child"
    assert "for_disability" in said.why
    assert match(DIRECTORY, query_of(case, age="adult")).found[0].service.id != "sf-seoul-child"


def test_a_minor_with_an_intellectual_disability_is_sent_to_no_office_for_adults() -> None:
    """Rule 3: a minor needs a place that takes minors, whatever else the minor says."""
    adults = office("dv-1-a", audience=frozenset({"adult", "intellectual_disability"}))
    said = at(adults, 0).model_copy(update={"audience": frozenset({"intellectual_disability"})})
    assert order(small(adults), said) == ["dv-1-a"]
    minor = said.model_copy(update={"age": "minor"})
    assert order(small(adults), minor) == []
    assert why_not(small(adults), minor, "dv-1-a") == "not_this_age"
    both = office("dv-1-b", audience=adults.audience | {"minor_under_19"})
    assert order(small(both), minor) == ["dv-1-b"]


def test_at_the_same_distance_an_office_for_women_with_disabilities_goes_behind_for_whoever_said_nothing() -> None:
    """Distance stays first; whoever says to be deaf or to have an intellectual disability meets it in its place."""
    special = office("dv-1-a", note="For women with disabilities.")
    ordinary = office("dv-1-b")
    directory = small(special, ordinary)
    query = at(special, 0)
    assert order(directory, query) == ["dv-1-b", "dv-1-a"]
    for said in ("deaf", "intellectual_disability"):
        assert order(directory, query.model_copy(update={"audience": frozenset({said})})) == ["dv-1-a", "dv-1-b"]
    assert special.lat is not None
    farther = office("dv-1-b", lat=special.lat - 0.01)
    assert order(small(special, farther), query) == ["dv-1-a", "dv-1-b"]


def test_a_place_at_just_over_50_km_is_far_although_50_0_is_shown() -> None:
    query = Query(
        kind="sexual_violence",
        age="adult",
        at=datetime(2026, 11, 20, 21, tzinfo=KOREAN_TIME),
        lat=37.90043242248186,
        lon=128.36032408074067,
    )
    result = match(DIRECTORY, query)
    assert result.found[0].km == 50.0
    assert "over_50_km" in result.found[0].why
    assert result.helpline_first


def test_what_was_passed_over_is_told_with_its_reason() -> None:
    case = next(case for case in CASES if case["id"] == "seoul-gwanak-night")
    told = passed_over_json(passed_over(DIRECTORY, query_of(case)))
    assert [(one["id"], one["km"], one["why_not"]) for one in told] == [("sv-11620-2", 0.0, "closed")]
    night = next(case for case in CASES if case["id"] == "seoul-nowon-stalking-night")
    assert {one.why_not for one in passed_over(DIRECTORY, query_of(night))} == {"closed", "only_for_others"}
    nowhere = Query(kind="stalking", age="adult", at=datetime(2026, 11, 24, 11, tzinfo=KOREAN_TIME))
    assert passed_over(DIRECTORY, nowhere) == ()
    assert why_not(DIRECTORY, nowhere, "sf-seoul") == "no_place_given"
    with pytest.raises(KeyError):
        why_not(DIRECTORY, nowhere, "sf-atlantis")


# Public holidays of 2026 and 2027


@pytest.mark.parametrize(
    "day",
    [
        "2026-03-02", "2026-05-25", "2026-06-03", "2026-08-17", "2026-09-24", "2026-10-05", "2026-10-09",
        "2027-02-08", "2027-02-09", "2027-08-16", "2027-09-15", "2027-10-04", "2027-10-11", "2027-12-27",
    ],
)  # fmt: skip
def test_holidays_and_substitute_days_close_the_offices(day: str) -> None:
    office_hours = DIRECTORY.service_of_id["sf-seoul-child"].hours
    moment = datetime.fromisoformat(f"{day}T11:00+09:00")
    assert moment.weekday() < 5
    assert not is_open(office_hours, moment)
    assert is_open(DIRECTORY.service_of_id["sf-seoul"].hours, moment)


@pytest.mark.parametrize("day", ["2026-03-03", "2026-06-08", "2026-09-28", "2027-02-10", "2027-06-07", "2027-09-17"])
def test_days_that_only_look_like_substitutes_are_work_days(day: str) -> None:
    """6 June has no substitute day, and a Saturday of 추석 gives none either."""
    assert is_open(DIRECTORY.service_of_id["sf-seoul-child"].hours, datetime.fromisoformat(f"{day}T11:00+09:00"))


# What must hold for every question


def seeds() -> st.SearchStrategy[Query]:
    return st.integers(0, 2**63).map(lambda seed: many.question(DIRECTORY, random.Random(seed)))


@settings(max_examples=200, deadline=None)
@given(query=seeds())
def test_nothing_nearer_is_passed_over_without_a_true_reason_and_nothing_forbidden_is_shown(query: Query) -> None:
    assert list(many.faults(DIRECTORY, query)) == []


@settings(max_examples=100, deadline=None)
@given(query=seeds(), shuffle=st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(query: Query, shuffle: random.Random) -> None:
    rows = list(DIRECTORY.services)
    shuffle.shuffle(rows)
    assert as_json(match(small(*rows), query)) == as_json(match(DIRECTORY, query))


@settings(max_examples=200, deadline=None)
@given(query=seeds(), minutes=st.integers(-60 * 24 * 60, 60 * 24 * 60))
def test_changing_only_the_time_changes_only_what_hours_explain(query: Query, minutes: int) -> None:
    """Each place that comes or goes opened or closed; those that stay keep order, km and every reason but the hours."""
    query = query.model_copy(update={"limit": 100})
    later = query.model_copy(update={"at": query.at + timedelta(minutes=minutes)})
    if query.lat is None:
        assert as_json(match(DIRECTORY, query)) == as_json(match(DIRECTORY, later))
        return
    before, after = (list(stay(one)) for one in (query, later))
    assert [one for one in before if one in after] == [one for one in after if one in before]
    for one, other in ((query, later), (later, query)):
        for found in match(DIRECTORY, one).found:
            code = why_not(DIRECTORY, other, found.service.id)
            assert (code == "closed") is not is_open(found.service.hours, other.at)
            assert code in ("shown", "closed", "farther", "same_distance", "no_evidence_kit", "evidence_unknown")
    lines = [match(DIRECTORY, one).helplines for one in (query, later)]
    assert lines[0] == lines[1]


def stay(query: Query) -> Iterator[tuple[str, float | None, frozenset[str]]]:
    for found in match(DIRECTORY, query).found:
        yield found.service.id, found.km, frozenset(found.why) - {"nearest"}


def test_two_thousand_seeded_questions_hold() -> None:
    run = many.run(DIRECTORY, queries=2_000, seed=1)
    assert run.faults == []
    assert set(run.reasons) <= set(WHY_NOT)
    assert run.queries == 2_000
    assert {
        "shown",
        "closed",
        "not_this_age",
        "no_evidence_kit",
        "evidence_unknown",
        "avoided",
        "police_on_site",
    } <= set(run.reasons)


def test_they_hold_as_well_when_staff_have_confirmed_every_third_entry() -> None:
    rows = [
        one.model_copy(update={"checked": "2026-11-01"}) if number % 3 == 0 else one
        for number, one in enumerate(DIRECTORY.services)
    ]
    directory = small(*rows)
    assert len(directory.fresher_beside) > 20
    run = many.run(directory, queries=1_000, seed=4)
    assert run.faults == []
    assert run.reasons["fresher_beside"] > 0


def test_a_place_without_a_point_is_reached_by_phone_only_where_it_has_one() -> None:
    heard = office("dv-1-a", lat=None, lon=None)
    assert told_why_not("no_coordinates", heard) == "It has no point on the map: it is reached by phone."
    silent = heard.model_copy(update={"phone": None})
    assert told_why_not("no_coordinates", silent) == "It has no point on the map."


def test_each_reason_that_can_occur_has_a_short_sentence() -> None:
    """And each sentence is needed: many questions, to a directory of which some entries were confirmed, meet all of them."""
    rows = [
        one.model_copy(
            update={"checked": "2026-11-01" if n % 3 == 0 else None, "police_on_site": "no" if n % 5 else "yes"}
        )
        for n, one in enumerate(DIRECTORY.services)
    ]
    directory = small(*rows, past_review=frozenset(one.id for one in rows[::7]))
    chance = random.Random(5)
    shown: set[str] = set()
    offered: set[str] = set()
    for n in range(3_000):
        more: dict[str, Any] = {"limit": 100, "danger": n % 10 == 0}
        more |= {"audience": frozenset({"deaf"}), "language": "ar"} if n % 10 == 1 else {}
        result = match(directory if n % 2 else DIRECTORY, many.question(DIRECTORY, chance).model_copy(update=more))
        shown.update(*(found.why for found in result.found))
        offered.update(*(one.why for one in result.helplines))
    assert shown == set(WHY_SHOWN)
    assert offered == set(WHY_OFFERED)
    for sentence in (*WHY_SHOWN.values(), *WHY_OFFERED.values(), *WHY_NOT.values()):
        assert re.fullmatch(r"[A-Z].{,78}\.", sentence)


def test_a_broken_search_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """The run is worth something: a search that forgets the hours, the age or the distance does not pass it."""
    for broken in ("is_open", "_unsuitable", "great_circle_km"):
        with monkeypatch.context() as patch:
            answer: Any = {"is_open": True, "_unsuitable": None, "great_circle_km": 1.0}[broken]
            patch.setattr(sys.modules[match.__module__], broken, lambda *_, answer=answer: answer)
            assert many.run(DIRECTORY, queries=300, seed=2).faults, broken


def test_the_run_can_be_repeated(capsys: pytest.CaptureFixture[str]) -> None:
    assert many.main(["--queries", "50", "--seed", "3"]) == 0
    first = capsys.readouterr().out
    assert many.main(["--queries", "50", "--seed", "3"]) == 0
    assert capsys.readouterr().out.splitlines()[:2] == first.splitlines()[:2]
    assert Counter(QUERY_KINDS)[many.question(DIRECTORY, random.Random(3)).kind] == 1
