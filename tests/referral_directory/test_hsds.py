"""For other systems: the export holds every row, keeps the schemas of HSDS 3.0, and tells nothing that ours does not."""

import json
import os
import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from jsonschema import Draft202012Validator, FormatChecker

from gyeot import main
from referral_directory import Directory, Hours, hsds, load_directory
from referral_directory.changes import review_by
from referral_directory.load import DATA
from referral_directory.model import Audience, Kind, Language, Need
from tests.referral_directory.opening import HOURS, minutes, week_by_the_book

ROOT = Path(__file__).parents[2]
SCHEMAS = {
    "organizations": "organization.json",
    "services": "service.json",
    "service_at_locations": "service_at_location.json",
}
Record = dict[str, Any]


@pytest.fixture(scope="module")
def directory() -> Directory:
    return load_directory()


@pytest.fixture(scope="module")
def exported(directory: Directory) -> dict[str, list[Record]]:
    # What is checked is what is written: JSON.
    read: dict[str, list[Record]] = json.loads(json.dumps(hsds.export(directory)))
    return read


@pytest.fixture(scope="module")
def schemas() -> dict[str, Record]:
    folder = Path(os.environ.get("GYEOT_TEST_HSDS") or ROOT.parent / "shared" / "hsds")
    if not folder.is_absolute():
        folder = ROOT / folder
    missing = [file for file in (*SCHEMAS.values(), "tabular.json") if not (folder / file).is_file()]
    if missing:
        reason = "the schemas of HSDS 3.0 are not here: set GYEOT_TEST_HSDS to their folder"
        if os.environ.get("GYEOT_TEST_STRICT") == "1":
            pytest.fail(f"{reason} (GYEOT_TEST_STRICT=1)")
        pytest.skip(reason)
    names = {**SCHEMAS, "tabular": "tabular.json"}
    return {name: json.loads((folder / file).read_text(encoding="utf-8")) for name, file in names.items()}


def test_every_row_is_exported_once(directory: Directory, exported: dict[str, list[Record]]) -> None:
    rows = len(directory.services) + len(directory.helplines)
    assert rows == 485
    for name in SCHEMAS:
        ids = [record["id"] for record in exported[name]]
        assert (len(ids), len(set(ids))) == (rows, rows)
    names = [record["name"] for record in exported["services"]]
    assert names == [row.name_ko for row in (*directory.services, *directory.helplines)]


def test_the_export_keeps_the_schemas_without_a_finding(
    exported: dict[str, list[Record]], schemas: dict[str, Record]
) -> None:
    checked = 0
    for name in SCHEMAS:
        Draft202012Validator.check_schema(schemas[name])
        validator = Draft202012Validator(schemas[name], format_checker=FormatChecker())
        for record in exported[name]:
            checked += 1
            assert [error.message for error in validator.iter_errors(record)] == []
    assert checked == 3 * 485


def test_the_schemas_would_refuse_a_broken_record(
    exported: dict[str, list[Record]], schemas: dict[str, Record]
) -> None:
    service = exported["services"][0]
    validator = Draft202012Validator(schemas["services"], format_checker=FormatChecker())
    for broken in ({"id": "sf-seoul"}, {"status": "open"}, {"minimum_age": "19"}, {"phones": [{"number": "112"}]}):
        assert list(validator.iter_errors(service | broken)) != []


def unknown_fields(record: Record, schema: Record, path: str = "") -> Iterator[str]:
    for field, value in record.items():
        known = schema["properties"].get(field)
        if known is None:
            yield f"{path}.{field}"
        elif known["type"] == "object" and "properties" in known:
            yield from unknown_fields(value, known, f"{path}.{field}")
        elif known["type"] == "array" and "properties" in known["items"]:
            for item in value:
                yield from unknown_fields(item, known["items"], f"{path}.{field}")


def test_no_field_is_of_our_own_making(exported: dict[str, list[Record]], schemas: dict[str, Record]) -> None:
    for name in SCHEMAS:
        found = {field for record in exported[name] for field in unknown_fields(record, schemas[name])}
        assert found == set()


def test_the_tables_of_terms_keep_their_schemas(exported: dict[str, list[Record]], schemas: dict[str, Record]) -> None:
    tables = schemas["tabular"]["properties"]
    for name, table in (("taxonomies", "taxonomy"), ("taxonomy_terms", "taxonomy_term")):
        schema = {key: value for key, value in tables[table]["items"].items() if key != "name"}
        validator = Draft202012Validator(schema, format_checker=FormatChecker())
        assert exported[name]
        for record in exported[name]:
            assert [error.message for error in validator.iter_errors(record)] == []


def parts(value: object) -> Iterator[Record]:
    match value:
        case dict():
            yield value
            for inner in value.values():
                yield from parts(inner)
        case list():
            for inner in value:
                yield from parts(inner)


def test_every_id_is_a_uuid_of_ours_and_every_link_leads_somewhere(exported: dict[str, list[Record]]) -> None:
    ids: set[str] = set()
    links: set[str] = set()
    for part in parts(list(exported.values())):
        ids.add(part["id"])
        links |= {value for field, value in part.items() if field.endswith("_id")}
    assert all(uuid.UUID(one).version == 5 for one in ids)
    assert links <= ids
    terms = {term["id"] for term in exported["taxonomy_terms"]}
    assert {part["taxonomy_term_id"] for part in parts(list(exported.values())) if "taxonomy_term_id" in part} <= terms


def test_no_two_parts_of_a_service_share_an_id(exported: dict[str, list[Record]]) -> None:
    for service in exported["services"]:
        own = [part["id"] for part in parts(service) if "taxonomy_id" not in part]
        assert len(own) == len(set(own)), service["name"]


def test_the_ids_never_change(directory: Directory, exported: dict[str, list[Record]]) -> None:
    assert str(hsds.NAMESPACE) == str(uuid.uuid5(uuid.NAMESPACE_URL, "urn:gyeot:referral-directory"))
    assert hsds.identifier("service", "sf-seoul-east") == "63deecc1-f4fe-5bc3-8e7e-0d201ae53746"
    assert json.loads(json.dumps(hsds.export(directory))) == exported


def location(record: Record) -> Record:
    (link,) = record["service_at_locations"]
    found: Record = link["location"]
    return found


def test_addresses_stand_only_where_ours_has_them_and_whole(
    directory: Directory, exported: dict[str, list[Record]]
) -> None:
    province_of = {province.code: province.name_ko for province in directory.provinces}
    with_address = 0
    for row, record in zip(directory.services, exported["services"], strict=False):
        addresses = location(record).get("addresses", [])
        assert len(addresses) == (row.address_ko is not None), row.id
        for address in addresses:
            with_address += 1
            assert row.address_ko is not None
            assert address["state_province"] == province_of[row.province or ""]
            assert row.address_ko.endswith(address["address_1"])
            assert address["city"]
            assert re.search(r"\S", address["address_1"])
    assert with_address == sum(row.address_ko is not None for row in directory.services) > 300


def test_nothing_of_a_shelter_is_told(directory: Directory, exported: dict[str, list[Record]]) -> None:
    of_id = {row.id: record for row, record in zip(directory.services, exported["services"], strict=False)}
    assert location(of_id["dv-47730-1"]).keys() == {"id", "location_type", "name"}
    for row in directory.services:
        if row.kind in {"helpline_1366", "smile_center"}:
            assert "addresses" not in location(of_id[row.id])
    addresses = [part["address_1"] for part in parts(list(exported.values())) if "address_1" in part]
    assert not re.search(r"쉼터|보호시설|그룹홈|피난처", " ".join(addresses))


def test_a_point_that_is_no_building_says_so(directory: Directory, exported: dict[str, list[Record]]) -> None:
    for row, record in zip(directory.services, exported["services"], strict=False):
        place = location(record)
        if "latitude" in place:
            assert (place["latitude"], place["longitude"]) == (row.lat, row.lon)
            assert ("description" in place) == (row.coord_basis != "host_hospital_address")
            assert [one["value"] for one in place["attributes"]] == [row.coord_basis]


def test_the_hours_of_the_tables_become_weekly_rules_with_korean_times(
    exported: dict[str, list[Record]], directory: Directory
) -> None:
    rows = (*directory.services, *directory.helplines)
    written = set()
    for row, record in zip(rows, exported["services"], strict=True):
        (schedule,) = record["schedules"]
        hours: Hours = row.hours
        written.add(hours.written)
        rule = tuple(schedule.get(field) for field in ("freq", "byday", "opens_at", "closes_at"))
        if not hours.known:
            assert rule == (None, None, None, None)
            assert "Call first" in schedule["description"]
        elif hours.always:
            assert rule == ("WEEKLY", "MO,TU,WE,TH,FR,SA,SU", "00:00+09:00", "23:59+09:00")
        elif hours.written == "Mo-Fr 09:00-18:00":
            assert rule == ("WEEKLY", "MO,TU,WE,TH,FR", "09:00+09:00", "18:00+09:00")
            assert "holidays" in schedule["notes"]
    assert {"24/7", "unknown", "Mo-Fr 09:00-18:00"} <= written


def rebuilt(schedules: list[Record]) -> set[int]:
    """The open minutes of a week, as another system would read the weekly rules; Monday 00:00 is 0."""
    days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    opened = set()
    for schedule in schedules:
        assert (schedule["freq"], schedule["wkst"], schedule["timezone"]) == ("WEEKLY", "MO", 9)
        begin, end = (minutes(schedule[field].removesuffix("+09:00")) for field in ("opens_at", "closes_at"))
        assert begin <= end
        for day in schedule["byday"].split(","):
            opened |= {days.index(day) * 1440 + minute for minute in range(begin, end)}
    return opened


@settings(max_examples=200, deadline=None)
@given(hours=HOURS.filter(lambda hours: hours.known))
def test_the_week_can_be_built_again_from_the_schedules(hours: Hours) -> None:
    schedules = list(hsds._schedules("some-place", hours))
    # A day of HSDS ends at 23:59: its last minute cannot be told.
    assert rebuilt(schedules) == {minute for minute in week_by_the_book(hours.written) if minute % 1440 != 1439}
    assert len({schedule["id"] for schedule in schedules}) == len(schedules) > 0
    assert schedules[0]["id"] == hsds.identifier("schedule", "some-place")


@pytest.mark.parametrize(
    ("written", "rules", "notes"),
    [
        ("Mo-Fr 09:00-18:00; PH off", [("MO,TU,WE,TH,FR", "09:00", "18:00")], "Closed on public holidays."),
        (
            "Mo,We 09:00-12:00,13:00-18:00; PH 10:00-14:00",
            [("MO,WE", "09:00", "12:00"), ("MO,WE", "13:00", "18:00")],
            "Open on public holidays: 10:00-14:00, whatever the weekday.",
        ),
        ("Su 22:00-06:00", [("MO", "00:00", "06:00"), ("SU", "22:00", "23:59")], "Taken as closed on public holidays"),
        ("24/7; PH off", [("MO,TU,WE,TH,FR,SA,SU", "00:00", "23:59")], "Closed on public holidays."),
    ],
)
def test_other_hours_keep_the_schemas_and_say_what_happens_on_holidays(
    directory: Directory,
    schemas: dict[str, Record],
    written: str,
    rules: list[tuple[str, str, str]],
    notes: str,
) -> None:
    first = directory.services[0].model_copy(update={"hours": Hours.read(written)})
    record = hsds.export(directory.model_copy(update={"services": (first,), "helplines": directory.helplines[:1]}))[
        "services"
    ][0]
    read: Record = json.loads(json.dumps(record))
    validator = Draft202012Validator(schemas["services"], format_checker=FormatChecker())
    assert [error.message for error in validator.iter_errors(read)] == []
    assert set(unknown_fields(read, schemas["services"])) == set()
    told = [
        tuple(one[field].split("+")[0] for field in ("byday", "opens_at", "closes_at")) for one in read["schedules"]
    ]
    assert told == rules
    assert {one["description"] for one in read["schedules"]} == {written}
    assert all(one["notes"].startswith(notes) for one in read["schedules"])


def test_what_hsds_has_no_field_for_stands_in_attributes(
    directory: Directory, exported: dict[str, list[Record]]
) -> None:
    for row, record in zip(directory.services, exported["services"], strict=False):
        told: dict[str, set[str]] = {}
        for one in record["attributes"]:
            assert one["link_id"] == record["id"]
            told.setdefault(one["link_type"], set()).add(one["value"])
        assert told["kind"] == {row.kind}
        assert told["need"] == row.serves
        assert told["audience"] == row.audience
        assert told["evidence_kit"] == {row.evidence_kit}
        assert told["police_on_site"] == {row.police_on_site}
        assert (told["confidence"], told["as_of"]) == ({row.confidence}, {row.as_of})
        assert (told["source"], told["gyeot_id"]) == ({row.source}, {row.id})
        assert told["review_by"] == {review_by(row).isoformat()}


def test_age_is_bounded_only_where_the_audience_is(directory: Directory, exported: dict[str, list[Record]]) -> None:
    of_id = {row.id: record for row, record in zip(directory.services, exported["services"], strict=False)}
    bounds = {
        row.id: (of_id[row.id].get("minimum_age"), of_id[row.id].get("maximum_age")) for row in directory.services
    }
    for row in directory.services:
        if row.audience == {"adult"}:
            assert bounds[row.id] == (19, None)
        elif row.audience == {"minor_under_19"}:
            assert bounds[row.id] == (None, 18)
        elif "intellectual_disability" in row.audience or {"adult", "minor_under_19"} <= row.audience:
            assert bounds[row.id] == (None, None)


def test_nothing_is_called_checked_before_it_was(directory: Directory, exported: dict[str, list[Record]]) -> None:
    assert not any("assured_date" in record for record in exported["services"])
    first = directory.services[0].model_copy(update={"checked": "2026-11-20"})
    again = hsds.export(directory.model_copy(update={"services": (first, *directory.services[1:])}))
    assert again["services"][0]["assured_date"] == "2026-11-20"


def test_every_code_has_a_meaning() -> None:
    assert set(get_args(Kind)) | {"helpline"} == hsds.KINDS.keys()
    assert set(get_args(Need)) == hsds.NEEDS.keys()
    assert set(get_args(Audience)) == hsds.AUDIENCES.keys()
    assert set(get_args(Language)) == hsds._LANGUAGES.keys()


def test_the_command_writes_a_folder_or_the_screen(tmp_path: Path, exported: dict[str, list[Record]]) -> None:
    run = CliRunner()
    told = run.invoke(main, ["directory", "export", "--format", "hsds", "--to", str(tmp_path / "out")])
    assert told.exit_code == 0, told.output
    for name, records in exported.items():
        assert json.loads((tmp_path / "out" / f"{name}.json").read_text(encoding="utf-8")) == records
    screen = run.invoke(main, ["directory", "export", "--format", "hsds", "--to", "-"])
    assert json.loads(screen.stdout) == exported


def test_the_tables_come_out_as_they_went_in(tmp_path: Path) -> None:
    run = CliRunner()
    assert run.invoke(main, ["directory", "export", "--format", "csv", "--to", str(tmp_path)]).exit_code == 0
    for file in ("services.csv", "helplines.csv"):
        assert (tmp_path / file).read_bytes() == (DATA / file).read_bytes()
    screen = run.invoke(main, ["directory", "export", "--format", "csv", "--to", "-"])
    assert screen.stdout_bytes == (DATA / "services.csv").read_bytes()
    refused = run.invoke(main, ["directory", "export", "--format", "csv", "--to", str(DATA)])
    assert refused.exit_code == 2
