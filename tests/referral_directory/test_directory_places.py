"""For maintainers: typed place names are found, ambiguous ones are asked about, ordinary words are no places."""

import csv
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.machine import listen
from referral_directory import (
    Directory,
    district,
    district_at,
    districts_of,
    find_places,
    gazetteer,
    load_directory,
    provinces,
)
from referral_directory.gazetteer import gazetteer_of
from referral_directory.model import PlaceWordRole
from referral_directory.places import find_mentioned

DIRECTORY = load_directory()
TYPED = Path(__file__).parent / "places" / "typed.csv"
TYPED_SECOND = TYPED.with_name("typed_second.csv")
"""By an author who saw neither the table of names nor the first set."""
SAID = Path(__file__).parents[1] / "dialogs"
GWANGJU_METROPOLITAN = ("12210", "12240", "12270", "12300", "12330")


def codes(text: str, directory: Directory = DIRECTORY) -> tuple[str, ...]:
    return tuple(place.code for place in find_places(directory, text))


@pytest.mark.parametrize(
    "text",
    ["강남", "강남구", "서울 강남구", "서울특별시 강남구", "서울강남구", "서울시 강남", " 강남 ", "강남역", "강남역 근처",
     "강남구청역", "강남구청 앞", "강남구에 살아요", "강남역이요", "강남역에서", "강남역 11번 출구", "서울 강남구 역삼동 123-4",
     "서울특별시 강남구 테헤란로 1", "Gangnam", "gangnam-gu", "Gangnam gu", "GANGNAM-GU, SEOUL", "Seoul Gangnam",
     "near Gangnam Station", "Gangnam station", "ｇａｎｇｎａｍ", "\u1100\u1161\u11bc\u1102\u1161\u11b7"],
)  # fmt: skip
def test_a_district_is_found_however_its_name_is_written(text: str) -> None:
    assert codes(text) == ("11680",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("수원", ("41110",)),
        ("수원시", ("41110",)),
        ("Suwon City", ("41110",)),
        ("수원시 영통구", ("41117",)),
        ("경기도 수원시 영통구", ("41117",)),
        ("수원 영통", ("41117",)),
        ("영통구", ("41117",)),
        ("Yeongtong-gu, Suwon-si", ("41117",)),
        ("Yeongtong-gu, Suwon-si, Gyeonggi-do", ("41117",)),
        ("세종", ("36110",)),
        ("울릉도 울릉군", ("47940",)),
        ("울릉군", ("47940",)),
        ("일산", ("41285", "41287")),
        ("마산", ("48125", "48127")),
    ],
)
def test_cities_and_their_districts_are_found(text: str, expected: tuple[str, ...]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Gwangju the former metropolitan city, or Gwangju in Gyeonggi: ask.
        ("광주", (*GWANGJU_METROPOLITAN, "41610")),
        ("광주시", (*GWANGJU_METROPOLITAN, "41610")),
        ("광주광역시", GWANGJU_METROPOLITAN),
        ("경기 광주", ("41610",)),
        ("경기광주역", ("41610",)),
        ("중구", ("11140", "26110", "27110", "28125", "28155", "30140", "31110")),
        ("Jung-gu", ("11140", "26110", "27110", "28125", "28155", "30140", "31110")),
        ("고성", ("48820", "51820")),
        ("강원 고성군", ("51820",)),
        ("경남 고성", ("48820",)),
        ("강서구", ("11500", "26440")),
        ("제주", ("50110", "50130")),
    ],
)
def test_an_ambiguous_name_returns_all_that_it_may_mean(text: str, expected: tuple[str, ...]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("인천 중구", ("28125", "28155")),
        ("인천광역시 동구", ("28125",)),
        ("인천 서구", ("28275", "28290")),
        ("광주 동구", ("12210",)),
        ("광주광역시 광산구", ("12330",)),
        ("전라남도 목포시", ("12110",)),
        ("전남 순천", ("12150",)),
        ("전남광주통합특별시 목포시", ("12110",)),
        ("전라북도 전주시 완산구", ("52111",)),
        ("강원도 춘천", ("51110",)),
    ],
)
def test_former_names_lead_to_the_districts_of_today(text: str, expected: tuple[str, ...]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("금정역", ("41410",)),  # in Gunpo; 금정구 is in Busan
        ("거제역", ("26470",)),  # in Busan; 거제시 is an hour away
        ("관악역", ("41171",)),  # in Anyang; 관악구 is in Seoul
        ("동대문역", ("11110",)),
        ("Dongdaemun Station", ("11110",)),
        ("양평역", ("11560", "41830")),  # there are two
        ("부산역", ("26170",)),
        ("서울역 앞", ("11140", "11170")),
    ],
)
def test_a_station_that_is_not_in_the_district_of_its_name_leads_to_where_it_is(
    text: str, expected: tuple[str, ...]
) -> None:
    assert codes(text) == expected


def test_a_province_alone_means_all_its_districts() -> None:
    for text in ("서울", "Seoul", "서울특별시", "서울에 있어요"):
        assert codes(text) == tuple(place.code for place in districts_of(DIRECTORY, "11"))
    assert len(codes("전남")) == 22
    assert len(codes("Jeonnam-Gwangju")) == 27


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "역",
        "구",
        "중",
        "강냄",
        "gangm",
        "xyz",
        "부산 빨리",
        "부산 강남",
        "강남역 칼",
        "and one",
        "ko lang",
        "여기",
        "112",
        "강" * 500,
        "\ud800",
        "🙂",
        "\0",
    ],
)
def test_nothing_is_guessed(text: str) -> None:
    assert codes(text) == ()


@given(text=st.text(st.characters(categories=["L", "N", "P", "Z", "S", "C", "M"]), max_size=200))
def test_any_text_at_all_gives_only_current_districts(text: str) -> None:
    assert all(place.status == "current" for place in find_places(DIRECTORY, text))


def test_each_district_is_found_by_its_own_full_name() -> None:
    current = [place for place in DIRECTORY.districts if place.status == "current"]
    province_of = {province.code: province for province in DIRECTORY.provinces}
    assert len(current) == 269
    for place in current:
        province = province_of[place.province]
        assert codes(f"{province.name_ko} {place.name_ko}") == (place.code,)
        assert codes(f"{place.name_en}, {province.name_en}") == (place.code,)
        assert place.code in codes(place.name_ko)
        assert place.code in codes(place.name_en)


def test_each_former_district_leads_to_its_successors() -> None:
    former = [place for place in DIRECTORY.districts if place.status == "former"]
    province_of = {province.code: province for province in DIRECTORY.provinces}
    assert len(former) == 30
    for place in former:
        assert codes(f"{province_of[place.province].name_ko} {place.name_ko}") == place.now


def test_provinces_and_their_districts_are_the_current_ones() -> None:
    assert len(provinces(DIRECTORY)) == 16
    assert sum(len(districts_of(DIRECTORY, province.code)) for province in provinces(DIRECTORY)) == 230
    assert [place.name_ko for place in districts_of(DIRECTORY, "50")] == ["제주시", "서귀포시"]
    assert districts_of(DIRECTORY, "29") == districts_of(DIRECTORY, "99") == ()
    assert [place.code for place in districts_of(DIRECTORY, "28")][:2] == ["28125", "28155"]


def test_a_district_is_looked_up_by_its_code() -> None:
    assert district(DIRECTORY, "11680").name_en == "Gangnam-gu"
    with pytest.raises(KeyError):
        district(DIRECTORY, "00000")


def test_the_district_at_of_a_centre_is_that_district() -> None:
    divided = {place.parent for place in DIRECTORY.districts}
    smallest = [p for p in DIRECTORY.districts if p.status == "current" and p.code not in divided]
    assert len(smallest) == 256
    assert all(district_at(DIRECTORY, place.lat, place.lon) == place for place in smallest)


def test_the_district_at_is_a_current_one_that_is_not_divided_further() -> None:
    others = [place for place in DIRECTORY.districts if place.status == "former" or place.code == "41110"]
    divided = {place.parent for place in DIRECTORY.districts}
    assert len(others) == 31
    for place in others:
        nearest = district_at(DIRECTORY, place.lat, place.lon)
        assert nearest.status == "current"
        assert nearest.code not in divided


def test_the_district_at_of_an_island_is_its_own() -> None:
    assert district_at(DIRECTORY, 37.4846, 130.9057).name_ko == "울릉군"
    assert district_at(DIRECTORY, 37.24, 131.86).name_ko == "울릉군"  # Dokdo
    assert district_at(DIRECTORY, 37.97, 124.66).name_ko == "옹진군"  # Baengnyeongdo


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("강냄구", ("11680",)),
        ("gangnm", ("11680",)),
        ("해운데", ("26350",)),
        ("동대뭉구", ("11230",)),
        ("강능", ("51150",)),  # as it is said
        ("춘쳔", ("51110",)),
        ("서울 강냄구", ("11680",)),
        ("부산 강냄구", ()),  # there is none
        ("금곡역", ()),  # a station we do not know is not the nearest one that we know
        ("법원은", ()),
        ("고양이", ()),
        ("sajang", ()),
        ("동네", ()),
    ],
)
def test_a_misspelt_name_is_read_only_when_one_place_is_clearly_meant(text: str, expected: tuple[str, ...]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("首尔江南区", ("11680",)),
        ("我住在水原", ("41110",)),
        ("ソウル 麻浦区", ("11440",)),
        ("釜山に住んでいます", tuple(place.code for place in districts_of(DIRECTORY, "26"))),
        ("в Ансане", ("41270",)),
        ("em ở Ansan", ("41270",)),
        ("부산 서면", ("26230",)),
        ("Hongdae Seoul", ("11440",)),
        ("수원 인계동", ("41115",)),
        ("경기도 수원", ("41110",)),
    ],
)
def test_names_in_other_scripts_and_beside_each_other_are_read(text: str, expected: tuple[str, ...]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("분당 서현", ("41135",)),  # 서현동, 서현역
        ("부천 상동", ("41192",)),
        ("일산 백석동", ("41285",)),  # there are two more
        ("동백 용인", ("41463",)),
        ("화성시 향남읍", ("41591",)),  # the district inside the city, not the city
        ("대구 신암동", ("27140",)),
        ("서울 강남구 신사동", ("11680",)),
        ("서울 서초구 신사동", ("11650",)),  # there is none: the district that was named
        ("부산 역삼동", ()),
    ],
)
def test_a_quarter_beside_a_sure_name_is_read_as_the_one_that_lies_there(text: str, expected: tuple[str, ...]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("군산 소룡동", ("52130",)),
        ("거제 장평동", ("48310",)),
        ("수영 운동", ()),  # swimming and sport
        ("인제 행동", ()),
        ("보은 이동", ()),
        ("음성 자동", ()),
        ("수영 학교", ()),
        ("우리 동", ()),
        ("101동 502호", ()),
    ],
)
def test_a_quarter_that_we_do_not_know_leaves_its_city_but_an_ordinary_word_does_not(
    text: str, expected: tuple[str, ...]
) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("하남읍", ("48270",)),
        ("장안읍", ("26710",)),
        ("성산읍", ("50130",)),
        ("대덕읍", ("12770",)),
        ("영동읍", ("43740",)),
        ("강남터미널", ("11650",)),
    ],
)
def test_a_town_or_terminal_with_the_name_of_another_district_leads_to_where_it_is(
    text: str, expected: tuple[str, ...]
) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("상주 시외버스터미널", ("47250",)),
        ("통영터미널", ("48220",)),
        ("건국대학교 앞", ("11215",)),
        ("터미널", ()),
        ("고속터미널에서 기다려", ()),
        ("학교", ()),
    ],
)
def test_the_terminal_of_a_city_is_in_the_city(text: str, expected: tuple[str, ...]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("강남억", ("11680",)),
        ("수언", ("41110",)),
        ("창윈", ("48120",)),
        ("여슈", ("12130",)),
        ("수셩구", ("27260",)),  # 수영구 is as near by letters
        ("이천억", ()),  # a sum
        ("사천억", ()),
        ("기억", ()),
        ("단언", ()),
        ("서언", ()),
    ],
)
def test_a_slip_of_one_key_is_read_but_a_sum_or_another_word_is_not(text: str, expected: tuple[str, ...]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mình sống ở Gimhae", ("48250",)),
        ("nasa Asan ako", ("44200",)),
        ("asan ako", ()),  # "where am I" in Filipino
        ("อยู่ที่ซูวอน", ("41110",)),
        ("म सियोलमा छु", tuple(place.code for place in districts_of(DIRECTORY, "11"))),
        ("首尔永登浦区大林洞", ("11560",)),
        ("釜山のソミョン", ("26230",)),
        ("서대구역", ("27170",)),  # not 서해구 misspelt
    ],
)
def test_a_sentence_around_a_name_is_left_aside_in_many_languages(text: str, expected: tuple[str, ...]) -> None:
    assert codes(text) == expected


def typed(path: Path = TYPED) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_what_people_type_is_read() -> None:
    rows = typed()
    assert len({row["typed"] for row in rows}) == len(rows) >= 320
    assert {row["script"] for row in rows} == {"Hang", "Latn", "Hani", "Kana", "Cyrl"}
    current = {place.code for place in DIRECTORY.districts if place.status == "current"}
    assert all(current.issuperset(row["districts"].split(";")) for row in rows if row["districts"])
    for script in ("Hang", "Latn", "Hani", "Kana", "Cyrl"):
        asked = [row for row in rows if row["script"] == script]
        right = [row for row in asked if ";".join(codes(row["typed"])) == row["districts"]]
        assert len(right) / len(asked) >= 0.95, script
    assert [row["typed"] for row in rows if not row["districts"] and codes(row["typed"])] == []


def test_what_a_second_author_types_is_read() -> None:
    rows = [row for row in typed(TYPED_SECOND) if row["districts"]]
    assert len({row["typed"] for row in rows}) == len(rows) >= 900
    current = {place.code for place in DIRECTORY.districts if place.status == "current"}
    assert all(current.issuperset(row["districts"].split(";")) for row in rows)
    right = [row for row in rows if ";".join(codes(row["typed"])) == row["districts"]]
    assert len(right) / len(rows) >= 0.95


def test_no_place_is_found_where_the_second_author_named_none() -> None:
    texts = [row["typed"] for row in typed(TYPED_SECOND) if not row["districts"]]
    assert len(texts) >= 60
    assert [text for text in texts if codes(text)] == []


def answered(text: str) -> str:
    heard = listen(text, DIRECTORY)
    return ";".join(heard.districts or heard.mentioned)


@pytest.mark.parametrize(("name", "rows", "share"), [("typed_third.csv", 900, 0.94), ("typed_fourth.csv", 480, 0.95)])
def test_what_further_authors_answer_is_read_and_never_leads_to_another_city(
    name: str, rows: int, share: float
) -> None:
    """Blind sets, with whole sentences in fourteen languages. A wrong answer may only be a question: which of these?"""
    asked = typed(TYPED.with_name(name))
    assert len(asked) >= rows
    right = [row for row in asked if answered(row["typed"]) == row["districts"]]
    assert len(right) / len(asked) >= share
    none = [row["typed"] for row in asked if not row["districts"]]
    assert len(none) > 100
    assert [text for text in none if answered(text)] in ([], ["nasa Busan po ang asawa ko"])
    of_district = DIRECTORY.district_of_code
    for row in asked:
        expected, got = (
            {code for code in codes.split(";") if code} for codes in (row["districts"], answered(row["typed"]))
        )
        cities = {of_district[code].parent or code for code in expected}
        assert not got or not expected or cities & {of_district[code].parent or code for code in got}, row


def said() -> Iterator[str]:
    """Messages that name no place: signals in all languages, cries for help, harmless talk."""
    for path in (*sorted((SAID / "signals").glob("*.csv")), SAID / "danger_phrases.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            yield from (row.get("text") or row.get("phrase") or "" for row in csv.DictReader(file))
    yield from (SAID / "harmless_messages.txt").read_text(encoding="utf-8").splitlines()


def test_ordinary_words_and_cries_are_no_places() -> None:
    messages = list(said())
    assert len(messages) > 2400
    assert [message for message in messages if codes(message)] == []


def test_the_pairs_of_words_in_cries_are_no_places() -> None:
    with (SAID / "danger_phrases.csv").open(encoding="utf-8", newline="") as file:
        words = [row["phrase"].split() for row in csv.DictReader(file)]
    pairs = {" ".join(pair) for phrase in words for pair in pairwise(phrase)}
    single = {word for phrase in words for word in phrase}
    known = {place for place in single if codes(place)}
    assert known <= {"강남구", "서울"}
    assert {pair for pair in pairs if codes(pair)} == set()


def test_a_name_is_read_fast() -> None:
    """Medians of the time that this thread itself worked; docs/benchmarks.md has the figures."""
    codes("서울")  # the names are gathered once

    def milliseconds(text: str) -> float:
        start = time.thread_time()
        codes(text)
        return (time.thread_time() - start) * 1000

    exact = [row["typed"] for row in typed() if row["districts"]]
    assert median(milliseconds(text) for text in exact) < 1
    assert median(milliseconds(text) for text in ("강냄구", "동대뭉구", "gangnm", "gwangalii", "아무것도") * 20) < 3


def test_every_name_of_the_table_is_read_as_the_table_says() -> None:
    assert len(DIRECTORY.place_names) > 2500
    for one in DIRECTORY.place_names:
        if all(len(code) == 5 for code in one.districts):
            assert set(one.districts) <= set(codes(one.name)), one.name
        else:
            assert codes(one.name), one.name


def test_changed_services_leave_the_names_as_they_are_and_cost_no_new_gathering(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    codes("서울")
    gathered = []

    def gather(directory: Directory) -> gazetteer.Gazetteer:
        gathered.append(directory)
        return real(directory)

    real = gazetteer._gather
    monkeypatch.setattr(gazetteer, "_gather", gather)
    changed = DIRECTORY.model_copy(update={"services": DIRECTORY.services[:-1], "digest": "0" * 64})
    assert codes("강남역", changed) == ("11680",)
    assert gathered == []
    unnamed = DIRECTORY.model_copy(update={"place_names": ()})
    assert codes("홍대", unnamed) == ()
    assert gathered == [unnamed]
    assert codes("홍대") == ("11440",)


def test_a_mistaken_unit_never_leads_to_another_city() -> None:
    """해남시 is 해남군, 300 km from 하남시; whoever says it is frightened, not at school."""
    asked = 0
    for place in (one for one in DIRECTORY.districts if one.status == "current"):
        korean, romanised = place.name_ko, place.name_en.rpartition("-")[0]
        if place.parent is not None or len(korean) < 3:
            continue
        units = [korean[:-1] + unit + said for unit in "시군구" if not korean.endswith(unit) for said in ("", "요")]
        for typed in (*units, *(f"{romanised}-{unit}" for unit in ("si", "gun", "gu"))):
            found = {one.code for one in find_places(DIRECTORY, typed)}
            parents = {DIRECTORY.district_of_code[code].parent for code in found}
            assert not found or place.code in found | parents, typed
            asked += 1
    assert asked > 1000


@pytest.mark.parametrize(
    ("typed", "district"),
    [
        ("이천군", "이천시"), ("원주군", "원주시"), ("아산군이요", "아산시"), ("전남 승주군", "순천시"), ("경북 군위", "군위군"),
        ("북제주군", "제주시"), ("경남 사천군", "사천시"), ("명주군", "강릉시"), ("영일군", "포항시"), ("해남시", "해남군"),
    ],
)  # fmt: skip
def test_a_county_that_is_no_more_means_what_took_its_place(typed: str, district: str) -> None:
    assert [one.name_ko for one in find_places(DIRECTORY, typed)] == [district]


def mentioned(text: str) -> tuple[str, ...]:
    return tuple(one.code for one in find_mentioned(DIRECTORY, text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("안산이요ㅠㅠ", "41270"), ("ㅠㅠ 평택", "41220"), ("부산 서면 ㅋㅋ", "26230"), ("강남ㅇㅇ", "11680"),
        ("밀양입니더", "48270"), ("나주랑께", "12170"),
    ],
)  # fmt: skip
def test_tears_laughter_and_the_endings_of_a_region_do_not_hide_a_name(text: str, expected: str) -> None:
    assert codes(text) == (expected,)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("서울특별시관악구신림동1432", "11620"), ("충남아산시둔포면", "44200"), ("경기도시흥시정왕동", "41390")],
)
def test_an_address_in_one_word_is_read(text: str, expected: str) -> None:
    assert codes(text) == (expected,)


@pytest.mark.parametrize(
    "text", ["당남구", "난산시", "주천시", "와천시", "당서구", "잘성군", "자주시", "gupyeong", "auseong", "geongju"]
)
def test_a_wrong_first_letter_never_leads_to_a_city_that_was_not_meant(text: str) -> None:
    """Each is one key away from two names, and only one of them has the same first letter."""
    assert codes(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("여기 부천인데 전화못해요", "41190"), ("지금 김해에 숨어있어요", "48250"), ("보은 사는 베트남 사람이에요", "43720"),
        ("서울 서초구 남부순환로 2000 원룸", "11650"), ("남동공단 공장", "28200"), ("신안 염전이요", "12870"),
        ("서울 아니고 의왕이요", "41430"), ("남편은 부산에 있고 저는 수원에 있어요", "41110"),
        ("여수에서 왔는데 지금도 여수에요", "12130"), ("im hiding in a motel in Hwaseong", "41590"),
        ("em ở Bucheon gần chợ", "41190"), ("nasa Ansan po ako", "41270"), ("сейчас мы в Ансане, возле вокзала", "41270"),
    ],
)  # fmt: skip
def test_an_answer_in_a_whole_sentence_is_read(text: str, expected: str) -> None:
    assert (codes(text) or mentioned(text)) == (expected,)


@pytest.mark.parametrize(
    "text",
    [
        "남편이 지금 부산에서 오고 있어요", "부산에서 왔어요", "그 사람은 서울에 살아요", "고향은 대구예요", "친정이 여수예요",
        "고성 지르고 있어요", "인제 어떡해요", "이천원 있어요", "위도 경도가 뭐예요", "my husband is in Busan", "I am from Busan",
        "he works near Incheon", "gumi university", "chồng em ở Suwon", "из Ансана", "부산 말고요", "", "도와주세요",
    ],
)  # fmt: skip
def test_where_somebody_else_is_or_came_from_is_no_answer(text: str) -> None:
    assert codes(text) == mentioned(text) == ()


@given(st.text(max_size=200))
def test_any_text_at_all_mentions_only_current_districts(text: str) -> None:
    assert all(one.status == "current" for one in find_mentioned(DIRECTORY, text))


def test_cries_mention_no_place_and_every_role_of_the_table_has_its_words() -> None:
    messages = list(said())
    assert len(messages) > 2400
    found = {message: mentioned(message) for message in messages if mentioned(message)}
    assert len(found) <= 40, found
    around = gazetteer_of(DIRECTORY).around
    assert [role for role in get_args(PlaceWordRole) if not around[role]] == []
