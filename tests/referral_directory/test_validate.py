"""For staff: `gyeot directory validate` names file and line of everything doubtful, and has nothing to say of ours."""

import csv
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from gyeot import main
from referral_directory import load_directory
from referral_directory.load import DATA
from referral_directory.validate import findings, korean_phone, names_a_shelter

NUMBERS = frozenset({"112", "1366", "132", "1577-1366"})


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DATA, tmp_path / "tables"))


def change(folder: Path, file: str, our_id: str, **cells: str) -> int:
    """Change cells of one row; returns its line."""
    with (folder / file).open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    place = next(place for place, row in enumerate(rows) if row["id"] == our_id)
    assert cells.keys() <= rows[place].keys()
    rows[place] |= cells
    with (folder / file).open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return place + 2


def test_the_shipped_tables_have_no_finding() -> None:
    assert list(findings(DATA, load_directory())) == []
    told = CliRunner().invoke(main, ["directory", "validate"])
    assert (told.exit_code, "no findings" in told.output) == (0, True)


# (row, changed cells, field that the finding names, words of the reason)
DOUBTFUL = [
    ("sf-busan", {"phone": "09-1234-5678"}, "phone", "no valid Korean number"),
    ("sf-busan", {"phone": "031-240-1117"}, "phone", "area code"),
    ("sf-busan", {"phone_alt": "1999"}, "phone_alt", "no valid Korean number"),
    ("sf-busan", {"phone": "051-244-1375", "phone_alt": "051-244-1375"}, "phone_alt", "the same as phone"),
    ("sf-busan", {"lat": "35.6000"}, "lat", "km from the centre of 서구"),
    ("sf-busan", {"lat": "37.4964", "lon": "127.1235"}, "lat", "km from the centre"),
    ("cp-network", {"name_ko": "하나 그룹홈"}, "name_ko", "그룹홈"),
    ("cp-network", {"name_ko": "여성 피난처"}, "name_ko", "피난처"),
    ("cp-network", {"host_ko": "희망쉼터"}, "host_ko", "쉼터"),
    ("cp-network", {"name_en": "Safe house"}, "name_en", "Safe house"),
    ("sf-busan", {"id": "sv-busan"}, "id", "does not belong to sunflower"),
    ("sf-busan", {"id": "busan-1"}, "id", "starts with busan"),
    ("sf-busan", {"source": "a list"}, "source", "needs a date"),
    ("sf-busan", {"source": "centers.csv of 2020"}, "source", "public title"),
]  # fmt: skip


@pytest.mark.parametrize("doubt", DOUBTFUL, ids=lambda doubt: f"{doubt[0]} {doubt[1]}")
def test_a_doubtful_row_is_told_with_file_line_field_and_reason(
    copy: Path, doubt: tuple[str, dict[str, str], str, str]
) -> None:
    our_id, cells, field, reason = doubt
    line = change(copy, "services.csv", our_id, **cells)
    found = list(findings(copy, load_directory(copy)))
    assert {(one.file, one.line, one.field) for one in found} == {("services.csv", line, field)}
    assert all(reason in one.reason for one in found)
    told = CliRunner().invoke(main, ["directory", "validate", "--folder", str(copy)])
    assert told.exit_code == 1
    assert f"services.csv:{line}: {field}: " in told.output


def test_a_helpline_without_a_dated_source_is_told(copy: Path) -> None:
    line = change(copy, "helplines.csv", "109", source="a page")
    assert [(one.file, one.line) for one in findings(copy, load_directory(copy))] == [("helplines.csv", line)]


def test_the_same_name_and_number_twice_is_told_once(copy: Path) -> None:
    first = next(row for row in load_directory().services if row.id == "sf-busan")
    assert first.phone is not None
    other = first.name_ko.replace("해바라기", " 해바라기 ")
    line = change(copy, "services.csv", "cp-network", name_ko=other, phone=first.phone)
    found = list(findings(copy, load_directory(copy)))
    assert [(one.line, one.field, one.reason) for one in found] == [
        (line, "phone", "the same name and number as sf-busan")
    ]


def test_the_same_name_in_the_same_district_is_told(copy: Path) -> None:
    line = change(
        copy,
        "services.csv",
        "dv-11560-1",
        name_ko="(사)한국여성상담센터",
        district="11290",
        lat="37.5868",
        lon="127.0268",
    )
    assert [one.line for one in findings(copy, load_directory(copy)) if one.field == "name_ko"] == [line]


def test_a_table_that_cannot_be_loaded_is_told_in_the_same_form(copy: Path) -> None:
    line = change(copy, "services.csv", "sf-busan", hours="always", address_ko="부산광역시 서구 쉼터길 1")
    told = CliRunner().invoke(main, ["directory", "validate", "--folder", str(copy)])
    assert told.exit_code == 1
    assert f"services.csv:{line}: hours: " in told.output


def test_a_table_that_is_missing_is_called_missing(copy: Path) -> None:
    (copy / "islands.csv").unlink()
    told = CliRunner().invoke(main, ["directory", "validate", "--folder", str(copy)])
    assert (told.exit_code, told.output) == (1, "islands.csv:1: the file is missing\n")


def test_what_is_wrong_is_told_in_words_and_not_as_a_pattern(copy: Path) -> None:
    change(copy, "services.csv", "sf-busan", phone="call us", hours="always", district="26", as_of="2026-02-30")
    told = CliRunner().invoke(main, ["directory", "validate", "--folder", str(copy)])
    assert (told.exit_code, len(told.output.splitlines())) == (1, 4)
    assert "write a code of five digits" in told.output
    assert "pattern" not in told.output
    assert "Value error" not in told.output


@pytest.mark.parametrize(
    ("file", "our_id"), [("services.csv", "sf-busan"), ("services.csv", "cp-network"), ("helplines.csv", "1366")]
)
@pytest.mark.parametrize(
    ("hours", "said"),
    [
        ("Mo-Fr 9-18", "hours are written"),
        ("Mo-Fr 09:00-09:00", "empty range"),
        ("Mo-Su off", "no weekday is open"),
        ("Mo-Fr 22:00-06:00; Sa 09:00-13:00", "the night of Fr"),
    ],
)
def test_hours_that_cannot_be_read_are_told_with_line_and_field(
    copy: Path, file: str, our_id: str, hours: str, said: str
) -> None:
    line = change(copy, file, our_id, hours=hours)
    told = CliRunner().invoke(main, ["directory", "validate", "--folder", str(copy)])
    assert told.exit_code == 1
    assert [row for row in told.output.splitlines() if row.startswith(f"{file}:{line}: hours: ") and said in row]


def test_hours_of_earlier_tables_are_still_read(copy: Path) -> None:
    change(copy, "services.csv", "sf-busan", hours="24h")
    change(copy, "services.csv", "cp-network", hours="Mon-Fri 09:00-18:00")
    told = CliRunner().invoke(main, ["directory", "validate", "--folder", str(copy)])
    assert (told.exit_code, "no findings" in told.output) == (0, True)
    services = load_directory(copy).service_of_id
    assert [services[one].hours.written for one in ("sf-busan", "cp-network")] == ["24/7", "Mo-Fr 09:00-18:00"]


@pytest.mark.parametrize(
    ("number", "proper"),
    [
        ("02-3400-1117", "02-3400-1117"),
        ("0234001117", "02-3400-1117"),
        ("+82 2 3400 1117", "02-3400-1117"),
        ("(02) 3400.1117", "02-3400-1117"),
        ("15771366", "1577-1366"),
        ("1366", "1366"),
        ("051-1366", "051-1366"),
        ("2-3400-1117", None),
        ("1999", None),
        ("02-111", None),
        ("+81 3 1234 5678", None),
        ("", None),
    ],
)
def test_a_number_is_read_as_koreans_write_it(number: str, proper: str | None) -> None:
    assert korean_phone(number, NUMBERS) == proper


def test_words_for_hidden_places_are_known_and_words_about_protection_are_not_among_them() -> None:
    hidden = [
        "여성쉼터",
        "가정폭력 피해자 보호시설",
        "그룹홈",
        "피난처",
        "대피소",
        "은신처",
        "공동생활가정",
        "a Shelter",
    ]
    assert all(names_a_shelter(name) for name in hidden)
    assert not any(names_a_shelter(name) for name in ["아동보호전문기관", "여성긴급전화 1366", "가정폭력상담소"])
