"""For counselors and maintainers: who is sent where. Worked examples first, then what must hold for every question."""

import csv
import json
import math
import time
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from referral_directory import (
    KOREAN_TIME,
    QUERY_KINDS,
    Directory,
    Query,
    Result,
    as_json,
    find_places,
    is_open,
    load_directory,
    match,
)
from referral_directory.load import DATA
from referral_directory.places import district_at
from tests.referral_directory.opening import is_open_by_the_book

DIRECTORY = load_directory()


def ask(kind: str, at: str, place: str, age: str = "adult", **more: Any) -> Result:
    """Ask from the centre of the one district that `place` names, at a Korean time."""
    (district,) = find_places(DIRECTORY, place)
    when = datetime.fromisoformat(at).replace(tzinfo=KOREAN_TIME)
    return match(DIRECTORY, Query(kind=kind, age=age, at=when, lat=district.lat, lon=district.lon, **more))  # type: ignore[arg-type]


def ids(result: Result) -> list[str]:
    return [found.service.id for found in result.found]


def lines(result: Result) -> list[str]:
    return [offered.helpline.number for offered in result.helplines]


# Worked examples


def test_after_an_assault_on_a_sunday_night_in_suwon_the_center_with_the_kit_comes_first() -> None:
    """23:10 on a Sunday closes all offices; 20 hours after, evidence counts: the 24h center at Ajou hospital."""
    result = ask("sexual_violence", "2026-11-22 23:10", "수원", hours_since=20)
    assert ids(result) == ["sf-gg-south", "sf-gg-west", "sf-seoul-south"]
    best = result.found[0]
    assert best.km == 2.9
    assert best.why == ("nearest", "evidence_kit", "open_24h", "police_on_site")
    assert best.call_first is False
    assert result.helpline_first is False
    assert [(offered.helpline.id, offered.local) for offered in result.helplines] == [("1366", "031-1366")]


def test_within_120_hours_a_farther_center_with_the_kit_beats_a_nearer_office() -> None:
    """On a weekday the office at 팔달구 is 0.4 km away, but only the hospital centers can take evidence."""
    at = "2026-11-24 10:00"
    assert ids(ask("sexual_violence", at, "수원"))[:2] == ["sv-41115-1", "sf-gg-south"]
    assert ids(ask("sexual_violence", at, "수원", hours_since=121))[0] == "sv-41115-1"
    within = ask("sexual_violence", at, "수원", hours_since=120)
    assert ids(within) == ["sf-gg-south", "sf-gg-west", "sf-seoul-south"]
    assert within.found[2].km == 25.7
    # Other kinds of violence: the nearest comes first, whatever the hours.
    assert ids(ask("domestic_violence", at, "수원시 팔달구", hours_since=20))[0].startswith(("dv-41115", "sv-41115"))


def test_a_minor_in_chungju_gets_the_children_center_by_day_and_the_next_24h_center_by_night() -> None:
    """The children center closes at 18:00; the next kit round the clock is 40 km away in 원주."""
    day = ask("sexual_violence", "2026-11-24 14:00", "충주", age="minor", hours_since=5)
    assert ids(day)[0] == "sf-cb-child"
    assert "for_minors" in day.found[0].why
    assert "open_now" in day.found[0].why
    night = ask("sexual_violence", "2026-11-24 22:00", "충주", age="minor", hours_since=5)
    assert ids(night)[0] == "sf-gw-south"
    assert lines(day) == lines(night) == ["1366", "1388"]
    assert "sf-cb-child" not in ids(ask("sexual_violence", "2026-11-24 14:00", "충주", hours_since=5))


def test_stalking_at_night_is_answered_by_1366() -> None:
    """No place for stalking is open at night; by day the center in Busan has no known phone: 1366 again."""
    night = ask("stalking", "2026-11-24 22:00", "연제구")
    assert (ids(night), lines(night), night.helpline_first) == ([], ["1366"], True)
    day = ask("stalking", "2026-11-24 11:00", "연제구")
    assert ids(day) == ["sk-busan-ijen", "ot-seoul-onestop"]
    assert day.helpline_first is True, "whoever calls first calls 1366"
    assert day.found[0].call_first is True
    assert {"no_phone_use_1366", "call_first"} <= set(day.found[0].why)
    assert "over_50_km" in day.found[1].why


def test_a_man_in_seoul_is_sent_to_the_men_s_hotline_and_others_are_not() -> None:
    """That office is for men only; a man is never sent to an office that does not say it takes men."""
    at = "2026-11-24 11:00"
    man = ask("domestic_violence", at, "양천구", audience=frozenset({"male_ok"}))
    assert ids(man) == ["ml-seoul", "ot-seoul-onestop", "sf-seoul-south"]
    assert "men_welcome" in man.found[0].why
    woman = ask("domestic_violence", at, "양천구", limit=100)
    assert ids(woman)[:2] == ["dv-11470-1", "dv-11470-3"]
    assert "ml-seoul" not in ids(woman)


def test_a_migrant_in_jeonju_meets_her_language_first_on_a_tie() -> None:
    """Two offices and the migrant center have the same point (centre of 완산구): hers comes first, with Danuri."""
    at = "2026-11-25 10:00"
    migrant = ask("domestic_violence", at, "전주", audience=frozenset({"migrant"}), language="vi")
    assert ids(migrant) == ["mg-jeonbuk", "dv-52111-1", "dv-52111-2"]
    assert {"for_migrants", "speaks_language", "nearest"} <= set(migrant.found[0].why)
    assert lines(migrant) == ["1366", "1577-1366"]
    assert migrant.helplines[1].why == ("for_migrants", "speaks_language")
    assert "mg-jeonbuk" not in ids(ask("domestic_violence", at, "전주", limit=100, language="vi"))


def test_from_ulleungdo_the_line_comes_first_and_the_ferry_is_mentioned() -> None:
    """By air the nearest is 강릉, 176 km away; ferries go elsewhere: nobody should be sent without asking."""
    result = ask("sexual_violence", "2026-11-21 14:00", "울릉군")
    assert ids(result)[0] == "sf-gw-east"
    assert result.found[0].km == 175.9
    assert all("island_check_ferry" in found.why for found in result.found)
    assert result.helpline_first is True
    assert result.helplines[0].local == "054-1366"


def test_from_other_islands_the_line_comes_first_although_a_place_is_near() -> None:
    """From the islands of 신안군 the office in 목포 is near by air line, with the sea between."""
    result = ask("sexual_violence", "2026-11-24 11:00", "신안군")
    assert result.found[0].km is not None
    assert result.found[0].km < 50
    assert "island_check_ferry" in result.found[0].why
    assert result.helpline_first is True
    mainland = ask("sexual_violence", "2026-11-24 11:00", "목포")
    assert mainland.helpline_first is False
    assert "island_check_ferry" not in mainland.found[0].why


def test_a_center_known_only_from_the_old_list_is_called_first_although_it_is_always_open() -> None:
    """부산동부 works round the clock in a hospital, but its phone and address are from about 2018; 부산 are from 2020."""
    result = ask("sexual_violence", "2026-11-24 23:00", "부산 연제구")
    old, newer = result.found[:2]
    assert (old.service.id, old.call_first, "old_list" in old.why) == ("sf-busan-east", True, True)
    assert (newer.service.id, newer.call_first, "old_list" in newer.why) == ("sf-busan", False, False)


def test_on_chuseok_only_round_the_clock_centers_are_listed() -> None:
    """Friday 25 September 2026 is Chuseok; a week before, the office in 종로 is open."""
    assert ids(ask("domestic_violence", "2026-09-25 11:00", "종로구"))[0] == "sf-seoul"
    assert ids(ask("domestic_violence", "2026-09-18 11:00", "종로구"))[0] == "dv-11110-1"


def test_a_digital_sex_crime_center_is_listed_until_the_minute_before_it_closes() -> None:
    """The center in 대구 남구 works Mo-Fr 09:00-18:00; after that 1366."""
    assert ids(ask("digital_sex_crime", "2026-11-23 17:59", "대구 남구"))[0] == "dg-daegu"
    after = ask("digital_sex_crime", "2026-11-23 18:00", "대구 남구")
    assert (ids(after), after.helpline_first, after.helplines[0].local) == ([], True, "053-1366")


def test_a_center_for_teenagers_is_not_offered_to_an_adult_or_at_an_unknown_age() -> None:
    """십대여성인권센터 in 영등포 is for minors; the city's center is the next."""
    at = "2026-11-24 15:00"
    assert ids(ask("prostitution", at, "영등포구", age="minor"))[:2] == ["pr-seoul-teen", "pr-seoul-dasi"]
    assert ids(ask("prostitution", at, "영등포구"))[0] == "pr-seoul-dasi"
    unknown = ask("prostitution", at, "영등포구", age="unknown")
    assert ids(unknown)[0] == "pr-seoul-dasi"
    assert lines(unknown) == ["1366", "1388"]
    assert unknown.helplines[1].why == ("age_unknown",)


def test_a_place_more_than_50_km_away_comes_after_the_line() -> None:
    """From 거제 the nearest open center at night is in 창원, from 울진 it is 68 km away."""
    assert ask("sexual_violence", "2026-11-23 23:00", "거제").helpline_first is False
    assert ask("sexual_violence", "2026-11-23 23:00", "울진군").helpline_first is True


def test_where_the_best_place_has_no_number_the_line_comes_first() -> None:
    """From 목포 the nearest open center at night is 37 km away in 강진, and nobody knows its number."""
    night = ask("sexual_violence", "2026-11-23 23:00", "목포")
    assert (night.found[0].service.phone, night.found[0].km, night.helpline_first) == (None, 37.4, True)
    migrant = ask("domestic_violence", "2026-11-23 10:00", "목포", audience=frozenset({"migrant"}))
    assert "no_phone_use_danuri" in migrant.found[0].why


def test_whoever_is_on_an_island_hears_of_the_ferry_and_calls_first() -> None:
    """거문도 belongs to 여수 and 추자도 to 제주, yet the nearest place is hours away by ferry."""
    for code in ("geomun", "chuja", "yokji", "baengnyeong"):
        island = DIRECTORY.island_of_code[code]
        at = datetime(2026, 11, 24, 11, tzinfo=KOREAN_TIME)
        found = match(DIRECTORY, Query(kind="sexual_violence", age="adult", at=at, lat=island.lat, lon=island.lon))
        assert found.helpline_first is True
        assert all("island_check_ferry" in one.why for one in found.found)
        assert found.found
    chuja = DIRECTORY.island_of_code["chuja"]
    at = datetime(2026, 11, 24, 11, tzinfo=KOREAN_TIME)
    line = match(DIRECTORY, Query(kind="stalking", age="adult", at=at, lat=chuja.lat, lon=chuja.lon)).helplines[0]
    assert line.local == "064-1366", "the province of the island, not the nearest one over the sea"


@pytest.mark.parametrize(("lat", "lon"), [(0.0, 0.0), (37.5, -127.0), (35.68, 139.69), (-37.5, 127.0)])
def test_whoever_is_not_in_korea_gets_numbers_and_no_place(lat: float, lon: float) -> None:
    at = datetime(2026, 11, 24, 11, tzinfo=KOREAN_TIME)
    abroad = match(DIRECTORY, Query(kind="sexual_violence", age="adult", at=at, lat=lat, lon=lon))
    assert (abroad.found, lines(abroad), abroad.helpline_first) == ((), ["1366"], True)


def test_abuse_of_a_child_is_answered_with_112_too() -> None:
    child = ask("child_abuse", "2026-11-24 11:00", "강남구", age="minor")
    assert lines(child) == ["1366", "112", "1388"]


def test_an_office_for_women_with_disabilities_is_named_as_one() -> None:
    found = ask("sexual_violence", "2026-11-24 11:00", "천안시", limit=100)
    offices = [one for one in found.found if one.service.for_disabilities]
    assert offices
    assert all("disability_office" in one.why for one in offices)
    assert not any("disability_office" in one.why for one in found.found if not one.service.for_disabilities)
    said = frozenset({"intellectual_disability"})
    own = ask("sexual_violence", "2026-11-24 11:00", "천안시", limit=100, audience=said)
    assert not any("disability_office" in one.why for one in own.found)


@pytest.mark.parametrize(
    ("language", "why"),
    [("vi", "speaks_language"), ("tl", "speaks_language"), ("zh-Hant-TW", "speaks_language"), ("ar", "other_language")],
)
def test_only_a_language_that_is_spoken_there_is_promised(language: str, why: str) -> None:
    danuri = next(
        one for one in ask("stalking", "2026-11-24 11:00", "강남구", language=language).helplines
        if one.helpline.id == "danuri"
    )  # fmt: skip
    assert danuri.why == (why,)


def test_a_place_says_until_when_it_is_open() -> None:
    day = ask("stalking", "2026-11-24 11:00", "강남구")
    known = [one for one in day.found if one.service.hours.known and not one.service.hours.always]
    assert known
    assert all(one.open_until is not None and one.open_until.hour == 18 for one in known)
    assert all(one.open_until is None for one in day.found if one not in known)


def test_the_local_1366_of_gwangju_and_jeonnam_stay_two_numbers() -> None:
    assert ask("sexual_violence", "2026-11-23 23:00", "광산구").helplines[0].local == "062-1366"
    assert ask("sexual_violence", "2026-11-23 23:00", "목포").helplines[0].local == "061-1366"
    assert ask("sexual_violence", "2026-11-23 23:00", "세종").helplines[0].local is None


def test_a_refused_place_is_left_out() -> None:
    refused = ask("sexual_violence", "2026-11-22 23:10", "수원", hours_since=20, avoid=frozenset({"sf-gg-south"}))
    assert ids(refused)[0] == "sf-gg-west"
    # Not "nearest to you", but nearest of those that are left.
    assert "nearest" in refused.found[0].why


def test_without_a_point_there_are_only_helplines() -> None:
    at = datetime(2026, 11, 23, 12, tzinfo=KOREAN_TIME)
    result = match(DIRECTORY, Query(kind="school", age="minor", at=at, language="ko"))
    assert result.found == ()
    assert result.helpline_first is True
    assert lines(result) == ["1366", "1388", "117"]
    assert result.helplines[0].local is None


@pytest.mark.parametrize(
    ("language", "danuri"), [(None, False), ("ko", False), ("ko-x-easy", False), ("ko-KR", False), ("en", True), ("zh-Hans", True)]
)  # fmt: skip
def test_danuri_is_offered_to_whoever_does_not_speak_korean(language: str | None, danuri: bool) -> None:
    at = datetime(2026, 11, 23, 12, tzinfo=KOREAN_TIME)
    result = match(DIRECTORY, Query(kind="unsure", age="adult", at=at, language=language))
    assert ("1577-1366" in lines(result)) is danuri


# What must hold for every question

MOMENTS = st.integers(0, 2 * 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=KOREAN_TIME) + timedelta(minutes=minutes)
) | st.sampled_from([datetime(2026, 11, 24, 11, tzinfo=KOREAN_TIME), datetime(2026, 11, 24, 23, tzinfo=KOREAN_TIME)])
QUERIES = st.builds(
    lambda at, point, **rest: Query(at=at, lat=point and point[0], lon=point and point[1], **rest),
    kind=st.sampled_from(sorted(QUERY_KINDS)) | st.just("sexual_violence"),
    age=st.sampled_from(["adult", "minor", "unknown"]),
    at=MOMENTS,
    point=st.none() | st.tuples(st.floats(33, 39), st.floats(124, 132)) | st.tuples(st.floats(-90, 90), st.floats(-180, 180)),
    hours_since=st.none() | st.integers(0, 200),
    avoid=st.frozensets(st.sampled_from([service.id for service in DIRECTORY.services]), max_size=20),
    language=st.sampled_from([None, "ko", "en", "vi", "zh-Hans"]),
    audience=st.frozensets(st.sampled_from(["migrant", "male_ok"])),
    limit=st.integers(1, 100),
)  # fmt: skip

with (DATA / "services.csv").open(encoding="utf-8", newline="") as table:
    ROWS = list(csv.DictReader(table))


def haversine_km(lat: float, lon: float, to_lat: float, to_lon: float) -> float:
    phi, to_phi = math.radians(lat), math.radians(to_lat)
    half = math.sin((to_phi - phi) / 2) ** 2
    half += math.cos(phi) * math.cos(to_phi) * math.sin(math.radians(to_lon - lon) / 2) ** 2
    return 2 * 6371.0088 * math.asin(min(1.0, math.sqrt(half)))


def suitable_rows(query: Query) -> dict[str, float]:
    """The routing rules read straight from the table, without the code under test: id -> km."""
    suitable = {}
    for row in ROWS:
        audience = set(row["audience"].split(";"))
        age_fits = bool({"any", "minor_under_19" if query.age == "minor" else "adult"} & audience)
        only_for = audience - {"any"} if audience <= {"migrant", "male_ok"} else set()
        if (
            row["lat"]
            and query.lat is not None
            and query.lon is not None
            and query.kind in row["serves"].split(";")
            and row["kind"] not in ("smile_center", "legal_aid")
            and (age_fits or only_for & query.audience)
            and ("male_ok" not in query.audience or {"male_ok", "any"} & audience)
            and is_open_by_the_book(row["hours"], query.at)
            and row["id"] not in query.avoid
        ):
            suitable[row["id"]] = haversine_km(query.lat, query.lon, float(row["lat"]), float(row["lon"]))
    return suitable


@settings(max_examples=300, deadline=None)
@given(query=QUERIES)
def test_the_search_finds_exactly_what_the_rules_allow_best_first(query: Query) -> None:
    result = match(DIRECTORY, query)
    suitable = suitable_rows(query)
    if query.lat is not None and query.lon is not None and district_at(DIRECTORY, query.lat, query.lon) is None:
        assert min(suitable.values(), default=math.inf) > 220
        suitable = {}  # not in Korea
    assert len(result.found) == min(query.limit, len(suitable))
    assert set(ids(result)) <= suitable.keys()
    kit_first = query.kind == "sexual_violence" and query.hours_since is not None and query.hours_since <= 120
    ranks = []
    for found in result.found:
        assert found.km is not None
        assert found.km == pytest.approx(suitable[found.service.id], abs=0.06)
        ranks.append((kit_first and found.service.evidence_kit != "yes", found.km))
    assert ranks == sorted(ranks)
    if result.found and len(suitable) > query.limit:
        kits = {row["id"] for row in ROWS if row["evidence_kit"] == "yes"}
        left_out = [(kit_first and key not in kits, km) for key, km in suitable.items() if key not in ids(result)]
        assert ranks[-1] <= (min(left_out)[0], min(left_out)[1] + 0.06)


@settings(max_examples=300, deadline=None)
@given(query=QUERIES)
def test_every_answer_is_open_explained_and_has_a_line_to_call(query: Query) -> None:
    result = match(DIRECTORY, query)
    numbers = lines(result)
    assert numbers[0] == "1366"
    assert ("112" in numbers) == (query.kind == "child_abuse")
    assert ("1388" in numbers) == (query.age != "adult")
    assert ("1577-1366" in numbers) == ("migrant" in query.audience or query.language in {"en", "vi", "zh-Hans"})
    assert ("117" in numbers) == (query.kind == "school")
    assert all(offered.why for offered in result.helplines)
    if not result.found or (result.found[0].km or 0) > 50:
        assert result.helpline_first
    for found in result.found:
        service = found.service
        assert found.open
        assert is_open(service.hours, query.at)
        assert found.why
        assert len(set(found.why)) == len(found.why)
        assert found.hours_known is (service.hours.written != "unknown")
        assert ("hours_unknown" in found.why) is not found.hours_known
        instead = "no_phone_use_danuri" if service.kind == "migrant_women" else "no_phone_use_1366"
        assert (instead in found.why) is (service.phone is None)
        assert ("call_first" in found.why) is found.call_first
        if service.phone and (
            service.coord_basis == "district_centroid" or service.as_of.startswith("2018") or not found.hours_known
        ):
            assert found.call_first  # fmt: skip


@settings(max_examples=50, deadline=None)
@given(query=QUERIES)
def test_the_same_question_gives_the_same_json_with_the_promised_keys(query: Query) -> None:
    answer = as_json(match(DIRECTORY, query))
    assert json.loads(json.dumps(answer)) == as_json(match(DIRECTORY, query))
    assert set(answer) == {"services", "helplines", "helpline_first"}
    services, helplines = answer["services"], answer["helplines"]
    assert isinstance(services, list)
    assert isinstance(helplines, list)
    assert helplines
    promised = {"id", "name", "kind", "km", "open", "hours_known", "phone", "call_first", "why", "as_of", "checked"}
    allowed = promised | {"name_en", "address_ko", "police_on_site", "evidence_kit", "open_until", "phone_alt", "exact"}
    assert all(set(service) == allowed and service["open"] is True for service in services)
    assert all({"id", "number", "why"} <= set(line) <= {"id", "number", "why", "local"} for line in helplines)


def test_the_json_of_a_found_center_is_the_promised_one() -> None:
    answer = as_json(ask("sexual_violence", "2026-11-22 23:10", "수원", hours_since=20, limit=1))
    assert answer == {
        "services": [
            {
                "id": "sf-gg-south",
                "name": "경기남부해바라기센터(거점)",
                "name_en": "Gyeonggi Nambu (South) Sunflower Center (hub)",
                "kind": "sunflower_integrated",
                "km": 2.9,
                "open": True,
                "hours_known": True,
                "open_until": None,
                "phone": "031-215-1117",
                "phone_alt": "031-216-1117",
                "call_first": False,
                "why": ["nearest", "evidence_kit", "open_24h", "police_on_site"],
                "address_ko": "경기도 수원시 영통구 월드컵로 185 2층",
                "exact": False,
                "police_on_site": True,
                "evidence_kit": True,
                "as_of": "2020-01",
                "checked": None,
            }
        ],
        "helplines": [{"id": "1366", "number": "1366", "why": ["always"], "local": "031-1366"}],
        "helpline_first": False,
    }


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "kindness"},
        {"age": "old"},
        {"at": datetime.fromisoformat("2026-01-01T00:00")},
        {"at": datetime(1970, 1, 1, tzinfo=KOREAN_TIME)},
        {"lat": 37.5},
        {"lat": float("nan"), "lon": 127.0},
        {"lat": 91.0, "lon": 127.0},
        {"hours_since": -1},
        {"limit": 0},
        {"audience": frozenset({"tall"})},
        {"mood": "sad"},
        {"language": "12345"},
        {"language": ""},
        {"language": "한국어"},
    ],
)
def test_a_question_that_makes_no_sense_is_refused(wrong: dict[str, Any]) -> None:
    good: dict[str, Any] = {"kind": "stalking", "age": "adult", "at": datetime(2026, 1, 1, tzinfo=KOREAN_TIME)}
    assert Query(**good).limit == 3
    with pytest.raises(ValidationError):
        Query(**(good | wrong))


def test_a_search_over_all_rows_takes_less_than_5_ms() -> None:
    query = Query(
        kind="domestic_violence", age="adult", at=datetime(2026, 11, 24, 11, tzinfo=KOREAN_TIME), lat=36.5, lon=127.9, limit=100
    )  # fmt: skip
    assert len(match(DIRECTORY, query).found) == 100
    taken = []
    for _ in range(20):
        started = time.thread_time()
        match(DIRECTORY, query)
        taken.append(time.thread_time() - started)
    assert min(taken) < 0.005


def test_what_is_derived_is_kept_apart_for_different_tables() -> None:
    """Two directories must not share what was worked out for one of them."""
    fewer = Directory(
        services=tuple(service for service in DIRECTORY.services if service.id != "sf-gg-south"),
        helplines=DIRECTORY.helplines,
        districts=DIRECTORY.districts,
        provinces=DIRECTORY.provinces,
        digest="0" * 64,
    )
    at = datetime(2026, 11, 22, 23, 10, tzinfo=KOREAN_TIME)
    query = Query(kind="sexual_violence", age="adult", at=at, lat=37.27, lon=127.01)
    assert ids(match(DIRECTORY, query))[0] == "sf-gg-south"
    assert ids(match(fewer, query))[0] == "sf-gg-west"
