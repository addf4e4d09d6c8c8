"""`gyeot nearest`: who can really help, checked on examples that were worked out by hand from the tables and the rules."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import gyeot as command
from referral_directory import load_directory
from tests.commands.command_line import Finished, copy_of, gyeot

EVENING = ("--at", "2026-11-20T21:00+09:00")  # a Friday: only places open round the clock
MORNING = ("--at", "2026-11-20T10:00+09:00")  # a Friday within office hours
SATURDAY = ("--at", "2026-11-21T10:00+09:00")
CITY_HALL = ("--lat", "37.56", "--lon", "126.97")

Answer = dict[str, list[dict[str, object]]]


def asked_here(*arguments: str) -> Finished:
    """The same command within this process: an example costs 0.05 s instead of 0.4 s."""
    done = CliRunner().invoke(command.main, ["nearest", *arguments])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exc_info
    return Finished(done.exit_code, done.stdout, done.stderr)


def nearest(*arguments: str) -> Answer:
    done = asked_here("--json", *arguments)
    assert (done.code, done.err) == (0, "")
    assert len(done.lines) == 1
    answer: Answer = json.loads(done.out)
    assert answer["helplines"], "there is always a number"
    for service in answer["services"]:
        assert {
            "id",
            "name",
            "kind",
            "km",
            "open",
            "hours_known",
            "phone",
            "call_first",
            "why",
            "as_of",
            "checked",
        } <= set(service)
        assert service["open"] is True
        assert service["checked"] is None  # nobody has confirmed an entry yet
        assert service["why"]
    for helpline in answer["helplines"]:
        assert {"id", "number", "why"} <= set(helpline)
    return answer


def ids(answer: Answer) -> list[object]:
    return [service["id"] for service in answer["services"]]


def why(answer: Answer, place: int = 0) -> object:
    return answer["services"][place]["why"]


def numbers(answer: Answer) -> list[object]:
    return [helpline["number"] for helpline in answer["helplines"]]


def test_in_the_evening_only_places_open_round_the_clock_are_shown() -> None:
    # At 21:00 every office is closed (rule 4, unknown hours are office hours). Of the round-the-clock centers the one at
    # 동숭동 is 3.4 km away, 보라매 8.4 km, 서울의료원 12.7 km. The last one has no number in the tables: 1366 connects.
    answer = nearest("--kind", "sexual_violence", "--age", "adult", *CITY_HALL, *EVENING)
    assert ids(answer) == ["sf-seoul", "sf-seoul-south", "sf-seoul-north"]
    assert [service["km"] for service in answer["services"]] == [3.4, 8.4, 12.7]
    assert (answer["services"][2]["phone"], answer["services"][2]["call_first"]) == (None, False)
    assert "no_phone_use_1366" in why(answer, 2)  # type: ignore[operator]
    assert numbers(answer) == ["1366"]  # an adult: no 1388


def test_soon_after_an_assault_a_place_with_the_kit_beats_a_nearer_office() -> None:
    # In office hours a counseling office is nearer (2.5 km). Up to 120 hours after it, evidence counts (rule 7): the
    # nearest place with a kit, 3.4 km away, comes first. At 121 hours the order is by distance again.
    asked = ("--kind", "sexual_violence", "--age", "adult", *CITY_HALL, *MORNING)
    assert ids(nearest(*asked))[0] == "sv-11410-2"
    for hours in ("20", "120"):
        answer = nearest(*asked, "--hours-since", hours)
        assert ids(answer)[0] == "sf-seoul"
        assert "evidence_kit" in why(answer)  # type: ignore[operator]
    assert ids(nearest(*asked, "--hours-since", "121"))[0] == "sv-11410-2"


def test_a_child_is_led_to_the_center_for_children_while_it_is_open() -> None:
    # The children's center stands at this very point and takes people under 19, Monday to Friday 09:00 to 18:00. On
    # Saturday it is closed: the next one open to minors is 보라매, round the clock. An adult is never sent to it.
    there = ("--lat", "37.5447", "--lon", "126.9346")
    weekday = nearest("--kind", "sexual_violence", "--age", "minor", *there, *MORNING)
    assert ids(weekday)[0] == "sf-seoul-child"
    assert numbers(weekday) == ["1366", "1388"]
    saturday = nearest("--kind", "sexual_violence", "--age", "minor", *there, *SATURDAY)
    assert ids(saturday)[0] == "sf-seoul-south"
    adult = nearest("--kind", "sexual_violence", "--age", "adult", *there, *MORNING, "--limit", "100")
    assert len(adult["services"]) > 50
    assert "sf-seoul-child" not in ids(adult)


def test_where_nothing_is_open_the_answer_is_1366_and_no_error() -> None:
    # No row for stalking is known to be open at night (rule 6).
    answer = nearest("--kind", "stalking", "--age", "adult", "--lat", "35.18", "--lon", "129.08", *EVENING)
    assert answer["services"] == []
    assert numbers(answer) == ["1366"]
    assert answer["helpline_first"] is True


def test_a_place_for_migrants_is_offered_only_to_those_who_say_so() -> None:
    # Three offices share this point. The one for migrant women is asked for with --audience migrant, and then comes
    # first on the tie; 1577-1366 joins the numbers. Without the word it is not shown at all (rule 3).
    asked = ("--kind", "domestic_violence", "--age", "adult", "--lat", "35.8066", "--lon", "127.1192", *MORNING)
    said = nearest(*asked, "--audience", "migrant", "--language", "vi")
    assert ids(said)[0] == "mg-jeonbuk"
    assert {"for_migrants", "speaks_language"} <= set(why(said))  # type: ignore[call-overload]
    assert "1577-1366" in numbers(said)
    assert "mg-jeonbuk" not in ids(nearest(*asked, "--limit", "100"))


def test_a_man_is_led_to_places_where_men_are_welcome() -> None:
    # Three women's offices are nearer than 2 km; with --audience male_ok only rows for men or for everybody remain.
    asked = ("--kind", "domestic_violence", "--age", "adult", "--lat", "37.5271", "--lon", "126.8740", *MORNING)
    man = nearest(*asked, "--audience", "male_ok", "--limit", "100")
    assert ids(man)[0] == "ml-seoul"
    audience = {service.id: service.audience for service in load_directory().services}
    assert man["services"]
    assert all({"male_ok", "any"} & audience[str(one)] for one in ids(man))
    assert ids(nearest(*asked))[0] == "dv-11470-2"


def test_on_an_island_the_telephone_comes_first() -> None:
    # From 울릉군 the nearest point by air line lies 178 km away across the sea.
    answer = nearest("--kind", "sexual_violence", "--age", "adult", "--lat", "37.48", "--lon", "130.90", *EVENING)
    assert ids(answer)[0] == "sf-gw-east"
    assert {"over_50_km", "island_check_ferry"} <= set(why(answer))  # type: ignore[call-overload]
    assert answer["helpline_first"] is True


def test_a_public_holiday_closes_the_offices() -> None:
    # 25 September 2026 is a Friday and 추석. The office at this very point has office hours: closed. A week later it is
    # first.
    asked = ("--kind", "prostitution", "--age", "adult", "--lat", "37.5069", "--lon", "126.9291")
    assert ids(nearest(*asked, "--at", "2026-09-25T10:00+09:00"))[0] == "sf-seoul-south"
    assert ids(nearest(*asked, "--at", "2026-10-02T10:00+09:00"))[0] == "pr-seoul-dasi"


def test_a_place_can_be_named_and_refused() -> None:
    # 강남역 is in 강남구; its nearest round-the-clock center is at 경찰병원. Refused, the next ones move up.
    asked = ("--kind", "sexual_violence", "--place", "강남역", *EVENING)
    assert ids(nearest(*asked)) == ["sf-seoul-east", "sf-seoul", "sf-seoul-south"]
    refused = nearest(*asked, "--avoid", "sf-seoul-east", "--avoid", "sf-seoul", "--limit", "1")
    assert ids(refused) == ["sf-seoul-south"]


def test_whoever_wants_no_police_gets_none_and_is_told_what_was_passed_over() -> None:
    # At 21:00 all places open have police officers on site. 1366 remains, and the reasons are told.
    answer = nearest(
        "--kind", "sexual_violence", "--age", "adult", *CITY_HALL, *EVENING, "--without-police", "--explain"
    )
    assert (answer["services"], numbers(answer), answer["helpline_first"]) == ([], ["1366"], True)
    told = {str(one["id"]): one["why_not"] for one in answer["passed_over"]}
    assert len(told) == 5
    assert set(told.values()) == {"closed", "police_on_site", "not_this_age"}
    assert told["sf-seoul"] == "police_on_site"


def test_each_place_can_be_asked_why_it_is_not_shown() -> None:
    asked = ("--kind", "sexual_violence", "--age", "adult", *CITY_HALL, *EVENING)
    places = ("sf-seoul", "sf-seoul-child", "sv-11410-2", "sf-jeju")
    answer = nearest(*asked, *(word for place in places for word in ("--why-not", place)))
    assert list(answer["why_not"].values()) == ["shown", "not_this_age", "closed", "farther"]  # type: ignore[attr-defined]
    assert {"passed_over", "why_not"}.isdisjoint(nearest(*asked))
    said = asked_here(*asked, "--explain", "--why-not", "sf-jeju").lines
    assert "Passed over:" in said
    assert said[-1] == "sf-jeju: It is farther than the places shown."


def test_a_district_can_be_left_out_and_danger_puts_the_police_first() -> None:
    asked = ("--kind", "domestic_violence", "--age", "adult", "--place", "전주", *MORNING)
    assert ids(nearest(*asked))[0] == "dv-52111-1"
    away = nearest(*asked, "--not-in", "전주", "--danger", "--audience", "deaf")
    assert ids(away)[0] == "dv-52140-2"
    assert numbers(away) == ["112", "119", "1366", "107"]


def test_without_a_place_there_are_numbers() -> None:
    answer = nearest("--kind", "sexual_violence", *EVENING)
    assert answer["services"] == []
    assert numbers(answer) == ["1366", "1388"]  # the age is unknown


def test_the_time_counts_in_korea_whatever_zone_it_is_written_in() -> None:
    asked = ("--kind", "sexual_violence", "--age", "adult", *CITY_HALL, "--at")
    assert ids(nearest(*asked, "2026-11-20T12:00Z")) == ids(nearest(*asked, EVENING[1]))
    assert ids(nearest(*asked, "2026-11-20T21:00")) == ids(nearest(*asked, EVENING[1]))


def test_people_read_the_number_first_and_all_else_in_sentences(tmp_path: Path) -> None:
    done = gyeot("nearest", "--kind", "sexual_violence", *CITY_HALL, *EVENING, folder=tmp_path)
    assert done.code == 0
    assert done.out.startswith(
        """\
02-3672-0365  서울해바라기센터
    Seoul Sunflower Center (Seoul National University Hospital)
    3.4 km, open round the clock
    Second number: 02-745-0366
    서울특별시 종로구 대학로8가길 56 동숭빌딩 2층
    Information of 2020-01; nobody has confirmed it yet.
    - Of all that fit and are open, none is nearer.
    - Police officers work there.
    - Nobody should go there without a call.

"""
    )
    assert "\nNo number is known: call 1366.  서울북부해바라기센터\n" in done.out
    assert "\n1366  여성긴급전화 1366\n    Women's Emergency Hotline\n    Local number: 02-1366\n" in done.out
    assert not re.search(r"[a-z]_[a-z]", done.out), "no code is left"
    assert max(len(line) for line in done.lines) <= 80


def test_helplines_come_first_where_they_should_be_called_first() -> None:
    asked = ("--kind", "sexual_violence", "--age", "adult", "--lat", "37.48", "--lon", "130.90", *EVENING)
    said = asked_here(*asked).out.split("\n\n")
    assert said[0].startswith("1366  ")
    assert "- It is more than 50 km away." in said[1]
    assert "- A sea may lie between" in said[1]


def test_where_nothing_is_open_staff_hear_what_opens_next_or_that_there_is_none() -> None:
    asked = ("--age", "adult", "--place", "강남역", *EVENING)
    said = asked_here("--kind", "stalking", *asked).out
    assert "Nothing that fits is open now. Next opens, Mon 2026-11-23 09:00:\n    1577-1701  " in said
    assert "The directory has no place of this kind." in asked_here("--kind", "school", *asked).out
    without = ("--kind", "sexual_violence", *asked, "--without-police", "--audience", "male_ok")
    assert "Nothing that fits is open now." in asked_here(*without).out
    assert "1366  " in said.splitlines()[0]


def test_it_is_told_until_when_a_place_is_open() -> None:
    said = asked_here(
        "--kind", "sexual_violence", "--age", "minor", "--lat", "37.5447", "--lon", "126.9346", *MORNING
    ).out
    assert "    0.0 km, open until 18:00\n" in said


def test_why_not_is_true_of_each_place() -> None:
    """A smile center has neither number nor point, and is no first contact; an office for men is for none who said migrant."""
    asked = ("--kind", "sexual_violence", "--age", "adult", *CITY_HALL, *MORNING, "--audience", "migrant")
    answer: Any = nearest(*asked, "--why-not", "sm-suwon", "--why-not", "h1366-busan", "--why-not", "ml-seoul")
    assert answer["why_not"]["sm-suwon"] == "not_first_contact"
    assert answer["why_not"]["h1366-busan"] == "no_coordinates"
    said = asked_here(*asked, "--why-not", "h1366-busan").lines[-1]
    assert said == "h1366-busan: It has no point on the map: it is reached by phone."
    men = asked_here("--kind", "domestic_violence", *asked[2:], "--why-not", "ml-seoul").lines[-1]
    assert men == "ml-seoul: It is only for a group, migrants or men, and the person did not say to be of it."


def test_an_entry_that_the_center_hides_is_said_to_be_hidden(tmp_path: Path) -> None:
    asked = ("nearest", "--kind", "sexual_violence", *CITY_HALL, *EVENING, "--why-not", "sf-seoul")
    assert gyeot("database", "upgrade", folder=tmp_path).code == 0
    assert gyeot("directory", "change", "sf-seoul", "--wrong", "--why", "moved", folder=tmp_path).code == 0
    assert gyeot(*asked, folder=tmp_path).lines[-1] == "sf-seoul: The center has hidden it."
    assert json.loads(gyeot(*asked, "--json", folder=tmp_path).out)["why_not"] == {"sf-seoul": "hidden"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--kind", "sexual_violence", "--place", "강남역"), "from the middle of 강남구 (Gangnam-gu)"),
        (("--kind", "sexual_violence", "--place", "백령도"), "from the middle of 백령도 (Baengnyeongdo Island)"),
        (("--kind", "sexual_violence"), "say where with --place"),
        (("--kind", "sexual_violence", "--lat", "-37.5", "--lon", "127"), "not in Korea"),
        (("--kind", "child_abuse", "--place", "강남역"), "--kind sexual_violence --age minor"),
    ],
)
def test_the_number_comes_before_what_was_understood(arguments: tuple[str, ...], said: str, tmp_path: Path) -> None:
    done = gyeot("nearest", *arguments, *EVENING, folder=tmp_path)
    assert done.code == 0
    assert re.match(r"[\d-]+  ", done.lines[0])
    assert said in done.out


def test_an_island_named_is_searched_from_and_named_in_the_answer() -> None:
    answer: Any = nearest("--kind", "sexual_violence", "--age", "adult", "--place", "백령도", *EVENING)
    assert answer["place"] == {"name": "백령도", "lat": 37.96, "lon": 124.67, "exact": False}
    assert answer["helpline_first"] is True
    assert answer["services"][0]["km"] > 150
    assert "island_check_ferry" in answer["services"][0]["why"]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--kind", "sadness"), "kind"),
        (("--kind", "stalking", "--lat", "37.5"), "lat and lon belong together"),
        (("--kind", "stalking", "--lat", "91", "--lon", "127"), "lat"),
        (("--kind", "stalking", "--lat", "nan", "--lon", "127"), "lat"),
        (("--kind", "stalking", "--lat", "37", "--lon", "inf"), "lon"),
        (("--kind", "stalking", "--at", "soon"), "--at"),
        (("--kind", "stalking", "--at", "1970-01-01T00:00+09:00"), "--at"),
        (("--kind", "stalking", "--at", "9999-12-31T23:59-12:00"), "--at"),
        (("--kind", "stalking", "--place", "Atlantis"), "Atlantis"),
        (("--kind", "stalking", "--place", ""), "--place"),
        (("--kind", "stalking", "--place", "광주"), "several"),
        (("--kind", "stalking", "--place", "북구"), "부산광역시 북구"),
        (("--kind", "stalking", "--place", "Atlantis"), "1366"),
        (("--kind", "stalking", "--at", "2026-11-23"), "--at"),
        (("--kind", "stalking", "--avoid", "SF-SEOUL"), "--avoid"),
        (("--kind", "stalking", "--avoid", "sf-seoul,sf-seoul-south"), "--avoid"),
        (("--kind", "stalking", "--language", "한국어"), "--language"),
        (("--kind", "stalking", "--language", ""), "a language tag such as vi"),
        (("--kind", "stalking", "--language", "Vietnamese"), "a language tag such as vi"),
        (("--kind", "stalking", "--lat", "127", "--lon", "37.5"), "look swapped"),
        (("--kind", "stalking", "--not-in", "Atlantis"), "--not-in"),
        (("--kind", "stalking", "--why-not", "sf-atlantis"), "sf-atlantis"),
        (("--kind", "stalking", "--place", "강남역", "--lat", "37", "--lon", "127"), "not both"),
    ],
)
def test_a_wrong_value_is_refused_in_one_sentence(arguments: tuple[str, ...], named: str) -> None:
    done = asked_here("--json", *arguments)
    assert named in done.refused()
    assert done.out == ""


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--kind", "stalking", "--age", "old"),
        ("--kind", "stalking", "--lat", "north", "--lon", "127"),
        ("--kind", "stalking", "--hours-since", "-1"),
        ("--kind", "stalking", "--hours-since", "1.5"),
        ("--kind", "stalking", "--limit", "0"),
        ("--kind", "stalking", "--audience", "all"),
        ("--kind", "stalking", "--xyzzy"),
    ],
)
def test_a_wrong_option_is_wrong_use(arguments: tuple[str, ...]) -> None:
    assert asked_here("--json", *arguments).wrong_use().startswith("Error: ")


def test_half_an_hour_is_refused_with_what_is_wanted() -> None:
    done = asked_here("--kind", "stalking", "--hours-since", "1.5")
    assert done.wrong_use().endswith("'1.5' is not a valid number of whole hours.")


def test_a_broken_table_is_one_sentence(tmp_path: Path) -> None:
    before = copy_of("referral_directory", tmp_path)
    table = before / "referral_directory" / "data" / "helplines.csv"
    table.write_text(table.read_text("utf-8").replace("1366,1366,", "1366,,", 1), "utf-8")
    assert (
        "gyeot directory validate" in gyeot("nearest", "--kind", "stalking", folder=tmp_path, before=before).refused()
    )
    done = gyeot("directory", "validate", folder=tmp_path, before=before)
    assert done.code == 1
    assert re.match(r"helplines\.csv:\d+: number: ", done.lines[0])
