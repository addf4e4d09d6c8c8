"""For staff: a list of the ministry is told row by row before anything changes; a broken one is refused as a whole."""

import csv
import io
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from gyeot import main
from referral_directory import Directory, load_directory
from referral_directory.importing import (
    LARGEST_BYTES,
    MOST_RECORDS,
    Listed,
    ListRefused,
    compare,
    difference,
    merged,
    read_list,
    table,
)
from referral_directory.load import DATA
from referral_directory.model import Service
from referral_directory.validate import findings

HEADER = "시설명,시도명,주소,전화번호"
GOOD = "강남새길가정폭력상담소,서울특별시,서울특별시 강남구 테헤란로 1,02-555-0123"
SAME = "태백가정폭력상담소,강원도,강원도 태백시 보드미길 40,"
SOURCE = ("성평등가족부 가정폭력상담소 목록, 2026-10", "2026-10")


@pytest.fixture(scope="module")
def directory() -> Directory:
    return load_directory()


def listing(*records: str, header: str = HEADER) -> bytes:
    return "\n".join((header, *records, "")).encode()


def listed(directory: Directory, *records: str) -> tuple[Listed, ...]:
    return read_list(listing(*records), directory)


def own_list(directory: Directory, kinds: set[str]) -> bytes:
    """Our own rows of these kinds, written as the ministry would."""
    provinces = {province.code: province.name_ko for province in directory.provinces}
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["연번", "기관명", "시도", "소재지도로명주소", "대표전화", "데이터기준일자"])
    rows = [row for row in directory.services if row.kind in kinds and row.address_ko is not None]
    for number, row in enumerate(rows, start=1):
        writer.writerow(
            [number, row.name_ko, provinces[row.province or ""], row.address_ko, row.phone or "", "2026-10-01"]
        )
    return out.getvalue().encode()


COUNSELING = {"sexual_violence_counseling", "domestic_violence_counseling"}


# What a good list tells


def test_our_own_rows_come_back_as_the_same(directory: Directory) -> None:
    comparison = compare(directory, read_list(own_list(directory, COUNSELING), directory))
    assert (len(comparison.new), len(comparison.changed), len(comparison.same)) == (0, 0, 323)
    # Rows without an address cannot be listed; they are told, not taken away.
    assert {row.address_ko for row in comparison.gone} == {None}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949"])
@pytest.mark.parametrize(
    "header",
    [
        HEADER,
        "기관명,시도,소재지도로명주소,연락처",
        "상담소명, 시·도 ,도로명 주소,대표 전화번호",
        "name,province,address,phone",
    ],
)
def test_headers_and_encodings_of_public_lists_are_read(directory: Directory, header: str, encoding: str) -> None:
    records = read_list(f"{header}\r\n{GOOD}\r\n,,,\r\n".encode(encoding), directory)
    assert [(one.name, one.phone, one.districts[0].code) for one in records] == [
        ("강남새길가정폭력상담소", "02-555-0123", "11680")
    ]


@pytest.mark.parametrize(
    ("province", "address", "code"),
    [
        ("광주광역시", "광주광역시 북구 무등로 1", "12300"),
        ("전라남도", "전라남도 목포시 영산로 1", "12110"),
        ("전남광주통합특별시", "광주광역시 북구 무등로 1", "12300"),
        ("전라북도", "전북특별자치도 전주시 완산구 백제대로 1", "52111"),
        ("강원", "강원도 춘천시 중앙로 1", "51110"),
        ("세종특별자치시", "세종특별자치시 한누리대로 1", "36110"),
        ("경기도", "수원시 장안구 송원로 1", "41111"),
        ("경기", "경기도 화성시 봉담읍 오래3길 11", "41590"),
        ("제주도", "제주특별자치도 제주시 연북로 1", "50110"),
    ],
)
def test_old_and_short_names_of_places_are_understood(
    directory: Directory, province: str, address: str, code: str
) -> None:
    (one,) = listed(directory, f"새길가정폭력상담소,{province},{address},")
    assert [district.code for district in one.districts] == [code]


def test_a_divided_district_is_asked_back_unless_the_row_is_known(directory: Directory) -> None:
    with pytest.raises(ListRefused, match=r"record 1, address: the district was divided: write .+ or "):
        compare(directory, listed(directory, "새길가정폭력상담소,인천광역시,인천광역시 서구 서곶로 1,"))


def test_new_changed_same_and_gone_are_told_apart(directory: Directory) -> None:
    records = (GOOD, SAME, "휴샘통합운영상담센터,서울,서울 강서구 내발산동 709-5 경우빌딩 4021호,02-2663-9999")
    comparison = compare(directory, listed(directory, *records))
    assert [one.record for one in comparison.new] == [1]
    # "서울" and "강원도" are other names of the province, not changes.
    assert [(one.before.id, one.after) for one in comparison.changed] == [("sv-11500-2", {"phone": "02-2663-9999"})]
    assert [row.id for row in comparison.same] == ["dv-51190-1"]
    assert {row.province for row in comparison.gone} == {"11", "51"}
    assert {row.kind for row in comparison.gone} == COUNSELING
    only = compare(directory, listed(directory, *records), "domestic_violence_counseling")
    assert {row.kind for row in only.gone} == {"domestic_violence_counseling"}


def test_the_difference_reads_like_a_diff(directory: Directory) -> None:
    moved = "태백가정폭력상담소,강원도,강원도 태백시 번영로 1,033-552-1111"
    told = list(difference(compare(directory, listed(directory, GOOD, moved))))
    start = told.index("@@ changed: dv-51190-1, record 2 @@")
    assert told[start + 1] == " name: 태백가정폭력상담소"
    assert told[start + 2].startswith(" note: No phone")
    assert told[start + 3 : start + 7] == [
        "-phone: (none)",
        "+phone: 033-552-1111",
        "-address_ko: 강원특별자치도 태백시 보드미길 40",
        "+address_ko: 강원특별자치도 태백시 번영로 1",
    ]
    new = told.index("@@ new: record 1 @@")
    assert told[new + 1 : new + 5] == [
        "+name: 강남새길가정폭력상담소",
        "+district: 11680 강남구",
        "+address: 서울특별시 강남구 테헤란로 1",
        "+phone: 02-555-0123",
    ]
    assert told[-1].startswith("1 new, 1 changed, 0 same, ")


def test_a_legal_form_and_spaces_make_no_other_name(directory: Directory) -> None:
    comparison = compare(
        directory, listed(directory, "사단법인 한국여성 상담센터,서울,서울 성북구 보문로22길 28,02-953-1704")
    )
    assert [one.before.id for one in comparison.changed] == ["sv-11290-1"]


def test_an_office_that_moved_to_another_district_is_the_same_office(directory: Directory) -> None:
    comparison = compare(
        directory, listed(directory, "휴샘통합운영상담센터,서울,서울특별시 강남구 선릉로 1,02-2663-1366")
    )
    (changed,) = comparison.changed
    assert changed.after == {"address_ko": "서울특별시 강남구 선릉로 1", "district": "11680"}
    row = next(row for row in merged(directory, comparison, *SOURCE) if row.id == "sv-11500-2")
    assert (row.district, row.coord_basis) == ("11680", "district_centroid")
    assert list(findings(DATA, directory.model_copy(update={"services": (row,)}))) == []


@pytest.mark.parametrize(
    ("id_", "record"),
    [
        ("sv-27290-1", "대구여성장애인통합상담소,대구,대구광역시 수성구 동대구로 1,053-637-6057"),
        ("sv-41131-3", "여성장애인성폭력상담소,경기,경기도 성남시 수정구 수정북로 92,031-755-9999"),
    ],
)
def test_an_office_for_women_with_disabilities_stays_one_when_it_moves_or_has_another_number(
    directory: Directory, id_: str, record: str
) -> None:
    comparison = compare(directory, listed(directory, record))
    assert [changed.before.id for changed in comparison.changed] == [id_]
    row = next(row for row in merged(directory, comparison, *SOURCE) if row.id == id_)
    assert directory.service_of_id[id_].for_disabilities
    assert row.for_disabilities
    assert row.note.startswith("For women with disabilities. Point: ")


def test_a_withheld_address_stays_withheld(directory: Directory) -> None:
    records = [
        "쉼터한알가정폭력상담소,경북,경상북도 의성군 안계면 1,054-862-9256",
        "가톨릭여성의집 가정폭력상담소,서울,서울특별시 영등포구 신길로 1,02-833-3465",
    ]
    comparison = compare(directory, listed(directory, *records))
    assert {row.id for row in comparison.same} == {"dv-47730-1", "dv-11560-1"}
    assert (comparison.new, comparison.changed) == ((), ())


# What is written


def test_rows_taken_over_carry_their_source_and_count_as_unchecked(directory: Directory) -> None:
    moved = "태백가정폭력상담소,강원도,강원도 태백시 번영로 1,033-552-1111"
    rows = {row.id: row for row in merged(directory, compare(directory, listed(directory, GOOD, moved)), *SOURCE)}
    assert len(rows) == len(directory.services) + 1
    changed, new = rows["dv-51190-1"], rows["dv-11680-1"]
    for row in (changed, new):
        assert (row.source, row.as_of, row.checked, row.doubt) == (*SOURCE, None, None)
    assert (changed.phone, changed.note) == ("033-552-1111", "Point: centre of the district.")
    assert (new.kind, new.serves, new.phone) == (
        "domestic_violence_counseling",
        {"domestic_violence", "shelter_referral"},
        "02-555-0123",
    )
    assert (new.evidence_kit, new.police_on_site, new.hours.known) == ("unknown", "unknown", False)
    untouched = {row.id: row for row in directory.services if row.id != "dv-51190-1"}
    assert all(rows[our_id] == row for our_id, row in untouched.items())


def test_the_new_table_loads_and_is_valid_and_leaves_other_lines_as_they_were(
    directory: Directory, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(DATA, tmp_path / "tables"))
    before = (DATA / "services.csv").read_text(encoding="utf-8")
    text = table(merged(directory, compare(directory, listed(directory, GOOD)), *SOURCE), Service, before)
    assert text.startswith(before)
    assert len(text.splitlines()) == len(before.splitlines()) + 1
    (folder / "services.csv").write_text(text, encoding="utf-8", newline="")
    assert list(findings(folder, load_directory(folder))) == []


def test_a_new_row_whose_kind_nobody_told_is_not_guessed(directory: Directory) -> None:
    comparison = compare(directory, listed(directory, "새길상담소,서울,서울특별시 강남구 테헤란로 1,02-555-0123"))
    assert len(comparison.new) == 1
    with pytest.raises(ListRefused, match="record 1, name: new, and its kind is not told"):
        merged(directory, comparison, *SOURCE)
    rows = merged(directory, comparison, *SOURCE, "prostitution_counseling")
    assert rows[-1].id == "pr-11680-1"


def test_a_source_without_a_date_is_not_taken(directory: Directory) -> None:
    comparison = compare(directory, listed(directory, GOOD))
    with pytest.raises(ListRefused, match="as_of"):
        merged(directory, comparison, "a list", "lately")


# What is refused: (what is wrong, the bytes, the record, the column, words of the reason)

A = "새길가정폭력상담소"
PLACE = "서울특별시,서울특별시 강남구 테헤란로 1"
BROKEN: list[tuple[str, bytes, int, str, str]] = [
    ("empty file", b"", 0, "", "empty"),
    ("only blanks", b"\n \n", 0, "", "empty"),
    ("no records", listing(), 0, "", "no records"),
    ("workbook", b"PK\x03\x04" + listing(GOOD), 0, "", "workbook"),
    ("UTF-16", listing(GOOD).decode().encode("utf-16"), 0, "", "neither UTF-8 nor CP949"),
    ("cut in the middle of a letter", b"\xef\xbb\xbf" + listing(GOOD)[:22], 0, "", "neither UTF-8 nor CP949"),
    ("too large", listing(GOOD) + b" " * LARGEST_BYTES, 0, "", "larger than"),
    ("too many", listing(*[GOOD] * (MOST_RECORDS + 1)), 0, "", "more than"),
    ("no name column", listing(GOOD, header="시설,시도명,주소,전화번호"), 0, "name", "missing"),
    ("no province column", listing(GOOD, header="시설명,시군구,주소,전화번호"), 0, "province", "missing"),
    ("no address column", listing(GOOD, header="시설명,시도명,우편번호,전화번호"), 0, "address", "missing"),
    ("no phone column", listing(GOOD, header="시설명,시도명,주소,팩스번호"), 0, "phone", "missing"),
    ("a column twice", listing(GOOD, header="시설명,기관명,시도,전화번호"), 0, "name", "given twice"),
    ("no header", listing(GOOD, header=GOOD), 0, "name", "missing"),
    ("semicolons", listing(GOOD).replace(b",", b";"), 0, "", "parted by semicolons"),
    ("a cell too few", listing(GOOD, f"{A},{PLACE}"), 2, "", "3 cells instead of 4"),
    ("a comma without quotes", listing(GOOD, f"{A},{PLACE}, 2층,02-555-0124"), 2, "", "5 cells instead of 4"),
    ("an open quote", listing(GOOD, f'"{A},{PLACE},02-555-0124'), 2, "", "not a well-formed table"),
    ("no name", listing(GOOD, f",{PLACE},02-555-0124"), 2, "name", "empty"),
    ("no province", listing(GOOD, f"{A},,서울특별시 강남구 테헤란로 1,02-555-0124"), 2, "province", "empty"),
    ("no address", listing(GOOD, f"{A},서울특별시,,02-555-0124"), 2, "address", "empty"),
    ("a name too long", listing(GOOD, f"{A * 30},{PLACE},02-555-0124"), 2, "name", "longer than"),
    ("a line break", listing(GOOD, f'"새길\n상담소",{PLACE},02-555-0124'), 2, "name", "line break"),
    ("a hidden direction", listing(GOOD, f"\u202e{A},{PLACE},02-555-0124"), 2, "name", "cannot be seen"),
    ("a zero byte", listing(GOOD, f"새길\0상담소,{PLACE},02-555-0124"), 2, "name", "cannot be seen"),
    ("lost letters", listing(GOOD, f"새길\ufffd상담소,{PLACE},02-555-0124"), 2, "name", "letters were lost"),
    ("question marks", listing(GOOD, f"새길????소,{PLACE},02-555-0124"), 2, "name", "letters were lost"),
    ("read in a wrong encoding", listing(GOOD, f"ì„±í­ë ¥,{PLACE},02-555-0124"), 2, "name", ""),
    ("a formula", listing(GOOD, f"=HYPERLINK(새길),{PLACE},02-555-0124"), 2, "name", "formula"),
    ("a number as a name", listing(GOOD, f"12345,{PLACE},02-555-0124"), 2, "name", "no Korean letter"),
    ("the header again", listing(GOOD, HEADER), 2, "name", "header again"),
    ("cells moved by one", listing(GOOD, f"02-555-0124,{A},{PLACE}"), 2, "name", "no Korean letter"),
    ("an unknown province", listing(GOOD, f"{A},함경북도,함경북도 청진시 1,"), 2, "province", "no province"),
    ("an address elsewhere", listing(GOOD, f"{A},서울,부산광역시 서구 구덕로 1,"), 2, "address", "lies in 부산광역시"),
    ("an unknown district", listing(GOOD, f"{A},서울,서울특별시 없는구 길 1,"), 2, "address", "no district"),
    ("no district", listing(GOOD, f"{A},서울,서울특별시 테헤란로 1,"), 2, "address", "no district"),
    ("a new place without a number", listing(GOOD, f"{A},{PLACE},"), 2, "phone", "nobody can call"),
    ("a number lost", listing(GOOD, f"휴샘통합운영상담센터,{PLACE},"), 2, "phone", "empty, while sv-11500-2 has"),
    ("words for a number", listing(GOOD, f"{A},{PLACE},없음"), 2, "phone", "one number"),
    ("two numbers", listing(GOOD, f'{A},{PLACE},"02-555-0124, 0125"'), 2, "phone", "one number"),
    ("too few digits", listing(GOOD, f"{A},{PLACE},02-55"), 2, "phone", "no valid Korean number"),
    ("too many digits", listing(GOOD, f"{A},{PLACE},02-555-012345"), 2, "phone", "no valid Korean number"),
    ("a lost zero", listing(GOOD, f"{A},{PLACE},2-555-0124"), 2, "phone", "drop the 0"),
    ("a number of a spreadsheet", listing(GOOD, f"{A},{PLACE},2.55E+08"), 2, "phone", "one number"),
    ("a foreign number", listing(GOOD, f"{A},{PLACE},+81 3 1234 5678"), 2, "phone", "no valid Korean number"),
    ("a number of another province", listing(GOOD, f"{A},{PLACE},051-555-0124"), 2, "phone", "area code"),
    ("a mobile number", listing(GOOD, f"{A},{PLACE},010-2345-6789"), 2, "phone", "own phone"),
    ("a retired number", listing(GOOD, f"{A},{PLACE},1577-1391"), 2, "phone", "must never be shown"),
    ("the same record twice", listing(GOOD, SAME, GOOD), 3, "name", "as record 1"),
    ("a shelter", listing(GOOD, f"새길쉼터,{PLACE},02-555-0124"), 2, "name", "take this record out"),
    ("a house", listing(GOOD, f"여성의집 부설상담소,{PLACE},02-555-0124"), 2, "name", "take this record out"),
    ("an address in a shelter", listing(GOOD, f"{A},서울,서울특별시 강남구 여성쉼터 2층,"), 2, "address", "shelter"),
    ("a closed center", listing(GOOD, f"서울중부해바라기센터,{PLACE},"), 2, "name", "withheld"),
    ("two records for one row", listing(SAME, "(사)태백 가정폭력상담소,강원,강원도 춘천시 길 1,"), 2, "name", "fits dv-"),
]  # fmt: skip


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken[0])
def test_a_broken_list_is_refused_with_record_and_reason_and_changes_nothing(
    directory: Directory, tmp_path: Path, broken: tuple[str, bytes, int, str, str]
) -> None:
    _, data, record, column, reason = broken
    with pytest.raises(ListRefused) as refused:
        compare(directory, read_list(data, directory))
    told = [fault for fault in refused.value.faults if (fault.record, fault.column) == (record, column)]
    assert any(reason in fault.reason for fault in told), refused.value
    # No good record beside it is blamed.
    assert {fault.record for fault in refused.value.faults} == {record}
    file, to = tmp_path / "list.csv", tmp_path / "services.csv"
    file.write_bytes(data)
    shipped = {path.name: path.read_bytes() for path in DATA.iterdir() if path.is_file()}
    command = ["directory", "import", str(file), "--to", str(to), "--source", SOURCE[0], "--as-of", SOURCE[1]]
    run = CliRunner().invoke(main, command)
    assert (run.exit_code, to.exists()) == (1, False)
    assert str(told[0]) in run.stdout
    assert {path.name: path.read_bytes() for path in DATA.iterdir() if path.is_file()} == shipped


def test_every_fault_of_a_list_is_told_at_once(directory: Directory) -> None:
    with pytest.raises(ListRefused) as refused:
        listed(directory, f"{A},{PLACE},02-55", GOOD, f",{PLACE},")
    assert [(fault.record, fault.column) for fault in refused.value.faults] == [(1, "phone"), (3, "name")]


# The command


@pytest.fixture
def good_file(tmp_path: Path) -> Path:
    file = tmp_path / "list.csv"
    file.write_bytes(listing(GOOD, SAME))
    return file


def test_without_to_nothing_is_written(good_file: Path) -> None:
    for more in ([], ["--dry-run"], ["--dry-run", "--to", str(good_file.with_name("new.csv"))]):
        run = CliRunner().invoke(main, ["directory", "import", str(good_file), *more])
        assert run.exit_code == 0, run.output
        assert "@@ new: record 1 @@" in run.stdout
        assert run.stdout.endswith("Nothing was written.\n")
    assert [path.name for path in good_file.parent.iterdir()] == ["list.csv"]


def test_with_to_a_new_file_is_written_and_never_over_another(good_file: Path) -> None:
    to = good_file.with_name("services.csv")
    command = ["directory", "import", str(good_file), "--to", str(to)]
    assert CliRunner().invoke(main, command).exit_code == 2
    command += ["--source", SOURCE[0], "--as-of", SOURCE[1]]
    run = CliRunner().invoke(main, command)
    assert (run.exit_code, to.read_text(encoding="utf-8").count("\n")) == (0, 458), run.output
    written = to.read_bytes()
    assert CliRunner().invoke(main, command).exit_code == 2
    shipped = CliRunner().invoke(main, [*command[:4], str(DATA / "services.csv"), *command[5:]])
    assert (shipped.exit_code, to.read_bytes()) == (2, written)


@pytest.mark.parametrize(("sign", "name"), [(";", "semicolons"), ("\t", "tabs")])
def test_a_list_with_other_separators_is_told_so(directory: Directory, sign: str, name: str) -> None:
    with pytest.raises(ListRefused) as refused:
        read_list(listing(GOOD).decode().replace(",", sign).encode(), directory)
    assert str(refused.value) == f"file: the cells are parted by {name}: save the list as CSV with commas"


@pytest.mark.parametrize("as_of", ["2026-13", "2026-02-30", "soon", ""])
def test_a_date_that_cannot_be_is_refused_before_the_list_is_read(good_file: Path, as_of: str) -> None:
    good_file.write_bytes(b"no list at all")
    run = CliRunner().invoke(main, ["directory", "import", str(good_file), "--as-of", as_of])
    assert (run.exit_code, run.stdout) == (2, "")
    assert run.stderr.startswith("gyeot: --as-of: ")
    assert run.stderr.count("\n") == 1
    assert "pattern" not in run.stderr


def test_an_unknown_kind_is_wrong_use(good_file: Path) -> None:
    run = CliRunner().invoke(main, ["directory", "import", str(good_file), "--kind", "shelter"])
    assert run.exit_code == 2
