"""For maintainers: the shipped tables hold what they should, and a broken table never gets in."""

import csv
import re
import shutil
import time
from collections import Counter
from pathlib import Path

import pytest

from referral_directory import NEVER_SHOW, Directory, DirectoryError, load_directory
from referral_directory.load import DATA
from referral_directory.model import Vector
from referral_directory.validate import problems_of_service

FILES = (
    "services.csv", "helplines.csv", "districts.csv", "provinces.csv", "place_names.csv", "place_words.csv", "islands.csv",
)  # fmt: skip


@pytest.fixture(scope="module")
def directory() -> Directory:
    return load_directory()


def rows(folder: Path, file: str) -> list[dict[str, str]]:
    with (folder / file).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(DATA, folder)
    return folder


def change(folder: Path, file: str, key: str, **cells: str) -> int:
    """Change cells of the row whose first cell is `key`; returns the line of that row."""
    table = rows(folder, file)
    first = next(iter(table[0]))
    line = next(number for number, row in enumerate(table, start=2) if row[first] == key)
    assert cells.keys() <= table[0].keys()
    table[line - 2].update(cells)
    write(folder, file, table)
    return line


def write(folder: Path, file: str, table: list[dict[str, str]]) -> None:
    with (folder / file).open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(table[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(table)


# What is shipped


def test_the_shipped_tables_hold_the_rows_that_were_reviewed(directory: Directory) -> None:
    assert (len(directory.services), len(directory.helplines)) == (456, 29)
    assert Counter(place.status for place in directory.districts) == {"current": 269, "former": 30}
    assert Counter(province.status for province in directory.provinces) == {"current": 16, "former": 2}
    assert sum(place.status == "current" and place.parent is None for place in directory.districts) == 230
    kinds = Counter(service.kind for service in directory.services)
    assert kinds["sunflower_crisis"] + kinds["sunflower_integrated"] + kinds["sunflower_child"] == 41
    assert (kinds["sexual_violence_counseling"], kinds["domestic_violence_counseling"]) == (167, 158)
    assert (kinds["prostitution_counseling"], kinds["migrant_women"], kinds["helpline_1366"]) == (30, 8, 19)
    assert sum(service.lat is not None for service in directory.services) == 422


def test_no_row_of_the_tables_is_lost_on_the_way() -> None:
    counts = {file: len(rows(DATA, file)) for file in FILES}
    assert counts.pop("place_names.csv") == len(load_directory().place_names)
    assert counts.pop("place_words.csv") == len(load_directory().place_words)
    assert counts.pop("islands.csv") == len(load_directory().islands)
    assert counts == {"services.csv": 456, "helplines.csv": 29, "districts.csv": 299, "provinces.csv": 18}
    directory = load_directory()
    assert counts["services.csv"] == len(directory.services)
    assert counts["districts.csv"] == len(directory.districts)


def test_each_shipped_row_keeps_every_rule(directory: Directory) -> None:
    checked = [list(problems_of_service(service)) for service in directory.services]
    assert len(checked) == 456
    assert not any(checked)


def test_numbers_that_must_never_be_shown_appear_nowhere_in_the_tables() -> None:
    patterns = [re.compile(rf"(?<![\d-]){number}(?![\d-])") for number in NEVER_SHOW]
    patterns.append(re.compile(r"735-?8994"))
    for file in FILES:
        text = (DATA / file).read_text(encoding="utf-8")
        assert len(text) > 500
        assert [pattern.pattern for pattern in patterns if pattern.search(text)] == []


def test_nothing_in_the_tables_is_marked_closed_or_retired() -> None:
    text = "".join((DATA / file).read_text(encoding="utf-8") for file in FILES)
    assert "해바라기센터" in text
    assert not re.search(r"DO NOT|CLOSED|서울중부해바라기|\(폐지\)", text)


def test_sources_are_public_titles_with_a_year() -> None:
    sources = [row["source"] for file in ("services.csv", "helplines.csv") for row in rows(DATA, file)]
    assert len(sources) == 485
    for source in sources:
        assert re.search(r"20\d\d", source), source
        assert not re.search(r"seed|stored|github|\.jsp|\.txt|file id", source, re.IGNORECASE), source


def test_no_shelter_and_no_1366_or_smile_center_has_an_address(directory: Directory) -> None:
    withheld = [service for service in directory.services if service.kind in {"helpline_1366", "smile_center"}]
    named_like_a_shelter = [service for service in directory.services if "쉼터" in service.name_ko]
    assert (len(withheld), len(named_like_a_shelter)) == (34, 1)
    assert all(service.address_ko is None for service in withheld + named_like_a_shelter)


def test_a_center_in_a_building_near_its_hospital_has_no_pin_on_the_hospital(directory: Directory) -> None:
    """A map leads to its street, where one is known; whether to call first is another question."""
    near = {one.id: one for one in directory.services if one.coord_basis == "near_hospital"}
    assert set(near) == {
        "sf-seoul-north", "sf-gg-west", "sf-gg-south", "sf-gg-northwest", "sf-daegu-child", "sf-incheon-child",
        "sf-gwangju-child", "sf-gg-child", "sf-cb-child", "sf-jb-child",
    }  # fmt: skip
    assert not any(one.door_known for one in near.values())
    assert [one.id for one in near.values() if one.call_first] == ["sf-gg-west"]  # of the list of about 2018
    assert [one.id for one in near.values() if one.map_link is None] == ["sf-seoul-north"]
    assert all("/link/search/" in one.map_link for one in near.values() if one.map_link is not None)
    told = re.compile(r"the point is the hospital", re.IGNORECASE)
    assert {one.id for one in directory.services if told.search(one.note)} == set(near) - {"sf-seoul-north"}


def test_nothing_is_marked_as_checked_before_staff_have_checked_it(directory: Directory) -> None:
    checked = [service.checked for service in directory.services] + [line.checked for line in directory.helplines]
    assert len(checked) == 485
    assert set(checked) == {None}


def test_each_province_but_sejong_has_the_number_of_its_1366_center(directory: Directory) -> None:
    numbers = {province.code: province.local_1366 for province in directory.provinces if province.status == "current"}
    assert [code for code, number in numbers.items() if number is None] == ["36"]
    assert directory.district_of_code["12330"].local_1366 == "062-1366"
    assert numbers["12"] == "061-1366"


def test_the_digest_changes_with_every_table(directory: Directory, copy: Path) -> None:
    assert load_directory(copy).digest == directory.digest
    digests = {directory.digest}
    for file in FILES:
        original = (copy / file).read_bytes()
        (copy / file).write_bytes(original.replace(b"\n", b"\r\n"))
        digests.add(load_directory(copy).digest)
        (copy / file).write_bytes(original)
    assert len(digests) == 1 + len(FILES)


def test_loading_keeps_the_processor_busy_for_less_than_400_ms() -> None:
    """It takes about a quarter of that, and more on a machine that shares its processor."""
    load_directory()
    taken = []
    for _ in range(5):
        started = time.process_time()
        load_directory()
        taken.append(time.process_time() - started)
    assert min(taken) < 0.4


# What is refused: (file, key of the row, changed cells, field that the error names, words of the reason)

BROKEN = [
    ("services.csv", "sf-busan", {"phone": "1899-3075"}, "phone", "must never be shown"),
    ("services.csv", "sf-busan", {"phone": "010-1234-5678"}, "phone", "a person's own phone is never kept"),
    ("services.csv", "sf-busan", {"as_of": "2026-02-30"}, "as_of", "2026-02-30 is in no calendar"),
    ("services.csv", "sf-busan", {"phone_alt": "02-735-8994"}, "phone_alt", "must never be shown"),
    ("services.csv", "sf-busan", {"phone_alt": "02-1301"}, "phone_alt", "must never be shown"),
    ("services.csv", "sf-busan", {"note": "Ask 1301 or call."}, "note", "must never be shown"),
    ("services.csv", "sf-busan", {"note": "Call +82 2 735 8994."}, "note", "must never be shown"),
    ("services.csv", "sf-busan", {"note": "Old: 027358994."}, "note", "must never be shown"),
    ("services.csv", "sf-busan", {"note": "Old: 15771391."}, "note", "must never be shown"),
    ("helplines.csv", "109", {"number": "1393"}, "number", "must never be shown"),
    ("helplines.csv", "109", {"note": "Replaces 1393."}, "note", "must never be shown"),
    ("services.csv", "sf-busan", {"name_ko": "서울중부해바라기센터"}, "name_ko", "withheld: closed"),
    ("services.csv", "sf-busan", {"kind": "shelter"}, "kind", "Input should be"),
    ("services.csv", "sf-busan", {"name_ko": "부산 여성 쉼터"}, "address_ko", "shelter"),
    ("services.csv", "sf-busan", {"name_ko": "부산보호시설"}, "address_ko", "shelter"),
    ("services.csv", "sf-busan", {"name_ko": "그룹홈 하나"}, "address_ko", "shelter"),
    ("services.csv", "sf-busan", {"name_en": "Busan Shelter"}, "address_ko", "shelter"),
    ("services.csv", "sf-busan", {"host_ko": "청소년쉼터"}, "address_ko", "shelter"),
    ("services.csv", "dv-47730-1", {"address_ko": "경상북도 의성군 안계면 1"}, "address_ko", "shelter"),
    ("services.csv", "dv-47730-1", {"coord_basis": "host_hospital_address"}, "coord_basis", "shelter"),
    ("services.csv", "h1366-busan", {"address_ko": "부산광역시 동구 1"}, "address_ko", "withheld"),
    ("services.csv", "sm-busan", {"address_ko": "부산광역시 금정구 1"}, "address_ko", "withheld"),
    ("services.csv", "h1366-busan", {"lat": "35.1", "lon": "129.0", "coord_basis": "district_centroid",
                                     "district": "26170"}, "lat", "phone service"),
    ("services.csv", "sf-busan", {"id": "sf-seoul"}, "id", "the same id"),
    ("services.csv", "sf-busan", {"confidence": "low"}, "confidence", "may not be a place"),
    ("services.csv", "sf-busan", {"lat": "39.5"}, "lat", "less than or equal to 39"),
    ("services.csv", "sf-busan", {"lat": "129.0", "lon": "35.1"}, "lat", "less than or equal to 39"),
    ("services.csv", "sf-busan", {"lon": "139.7"}, "lon", "less than or equal to 132"),
    ("services.csv", "sf-busan", {"lon": "nan"}, "lon", "finite"),
    ("services.csv", "sf-busan", {"lon": ""}, "lat", "belong together"),
    ("services.csv", "sf-busan", {"coord_basis": "unknown"}, "coord_basis", "a point needs a basis"),
    ("services.csv", "sf-busan", {"district": "26999"}, "district", "not the code"),
    ("services.csv", "sf-incheon-east", {"district": "28140"}, "district", "not the code of a current"),
    ("services.csv", "sf-busan", {"district": "11110"}, "district", "of this province"),
    ("services.csv", "sf-busan", {"district": ""}, "district", "a place needs a district"),
    ("services.csv", "sf-gwangju", {"province": "29"}, "province", "current province"),
    ("services.csv", "sf-busan", {"serves": "sexual_violence;kindness"}, "serves", "Input should be"),
    ("services.csv", "sf-busan", {"serves": "legal;legal"}, "serves", "twice"),
    ("services.csv", "sf-busan", {"serves": ""}, "serves", "at least 1"),
    ("services.csv", "sf-busan", {"audience": ""}, "audience", "at least 1"),
    ("services.csv", "sf-busan", {"audience": "women"}, "audience", "Input should be"),
    ("services.csv", "sf-busan", {"hours": "always"}, "hours", "hours are written"),
    ("services.csv", "sf-busan", {"phone": "call us"}, "phone", "write it such as 02-123-4567"),
    ("services.csv", "sf-busan", {"as_of": "last year"}, "as_of", "write a date such as 2026-11-20"),
    ("services.csv", "sf-busan", {"evidence_kit": "maybe"}, "evidence_kit", "Input should be"),
    ("services.csv", "sf-busan", {"languages": "ko;tl"}, "languages", "Input should be"),
    ("services.csv", "sf-busan", {"source": ""}, "source", "at least 1"),
    ("helplines.csv", "1366", {"id": "1367"}, "id", "missing: 1366"),
    ("helplines.csv", "1366", {"hours": "none"}, "hours", "hours are written"),
    ("districts.csv", "41111", {"parent": "11110"}, "parent", "same province"),
    ("districts.csv", "28110", {"now": "28999"}, "now", "successors"),
    ("districts.csv", "28110", {"now": ""}, "now", "successors"),
    ("districts.csv", "11110", {"province": "99"}, "province", "unknown code"),
    ("districts.csv", "12210", {"province": "29"}, "province", "former province"),
    ("districts.csv", "12210", {"local_1366": "064-1367"}, "local_1366", "no 1366 center"),
    ("provinces.csv", "11", {"local_1366": "02-1367"}, "local_1366", "no 1366 center"),
    ("provinces.csv", "11", {"status": "gone"}, "status", "Input should be"),
]  # fmt: skip


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: f"{broken[1]} {broken[2]}")
def test_a_broken_row_is_refused_with_file_line_field_and_reason(
    copy: Path, broken: tuple[str, str, dict[str, str], str, str]
) -> None:
    file, key, cells, field, reason = broken
    line = change(copy, file, key, **cells)
    with pytest.raises(DirectoryError) as refused:
        load_directory(copy)
    told = [problem for problem in refused.value.problems if problem.field == field and reason in problem.reason]
    assert told, refused.value
    assert told[0].file == file
    assert told[0].line == (1 if "missing" in reason else line)
    assert str(told[0]) in str(refused.value)


def test_a_name_that_only_mentions_protection_is_welcome(copy: Path) -> None:
    change(copy, "services.csv", "sf-busan", name_ko="부산 아동보호전문기관")
    assert len(load_directory(copy).services) == 456


def test_a_longer_number_that_contains_a_retired_one_is_welcome(copy: Path) -> None:
    change(copy, "services.csv", "sf-busan", phone="051-1301-1393", phone_alt="051-240-1301")
    assert len(load_directory(copy).services) == 456


@pytest.mark.parametrize("file", FILES)
def test_an_empty_or_missing_or_foreign_table_is_refused(copy: Path, file: str) -> None:
    header = (copy / file).read_text(encoding="utf-8").splitlines()[0]
    contents = {
        header + "\n": "no rows",
        "": "header must be",
        "a,b\n1,2\n": "header must be",
        header + "\n1,2\n": "2 cells instead of",
        header + '\n"never closed\n': "not a well-formed table",
    }
    for text, reason in contents.items():
        (copy / file).write_text(text, encoding="utf-8")
        with pytest.raises(DirectoryError, match=f"{file}:\\d+: .*{reason}"):
            load_directory(copy)
    (copy / file).write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DirectoryError, match=f"{file}:1: cannot be read as UTF-8"):
        load_directory(copy)
    (copy / file).unlink()
    with pytest.raises(DirectoryError, match=f"{file}:1: the file is missing"):
        load_directory(copy)


def test_a_point_between_two_islands_is_on_the_nearer_one() -> None:
    """Bogil lies beside Nohwa, and the circles around them meet."""
    directory = load_directory()
    for lat, lon, code in ((34.165, 126.555, "bogil"), (34.19, 126.57, "nohwa")):
        island = directory.island_at(lat, lon)
        assert island is not None
        assert island.code == code


def test_each_island_lies_where_its_district_may_have_it() -> None:
    """A wrong sign or digit would send somebody's search to another coast."""
    directory = load_directory()
    assert len(directory.islands) >= 30
    for island in directory.islands:
        here, centre = Vector.at(island.lat, island.lon), directory.district_of_code[island.district]
        assert here.km_to(Vector.at(centre.lat, centre.lon)) < 130, island.code
        assert directory.island_at(island.lat, island.lon) == island
        others = (one for one in directory.islands if one is not island)
        assert all(here.km_to(Vector.at(one.lat, one.lon)) > island.km for one in others), island.code
    names = [name for island in directory.islands for name in (island.name_ko, *island.aliases)]
    assert len(names) == len(set(names))


def test_an_island_of_a_district_that_is_no_more_is_refused(copy: Path) -> None:
    table = copy / "islands.csv"
    table.write_text(table.read_text("utf-8").replace(",50110,", ",46130,", 1), "utf-8")
    with pytest.raises(DirectoryError, match=r"islands.csv:\d+: district: not the code of a current district"):
        load_directory(copy)


def test_all_faults_are_told_at_once(copy: Path) -> None:
    change(copy, "services.csv", "sf-busan", hours="always", phone="?")
    change(copy, "helplines.csv", "109", number="?")
    with pytest.raises(DirectoryError) as refused:
        load_directory(copy)
    assert [(problem.file, problem.field) for problem in refused.value.problems] == [
        ("helplines.csv", "number"),
        ("services.csv", "phone"),
        ("services.csv", "hours"),
    ]
