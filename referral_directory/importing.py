"""For staff who bring in a list of the ministry: what it would change, told row by row, and the new table.

Pure: bytes of the list in, a comparison or a refusal out. A list with one broken record is refused as a whole. A row
that the list does not name is told and kept: a list may be incomplete, and only a person takes a place away.
"""

import codecs
import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, get_args

from pydantic import BaseModel, ValidationError

from .hours import Hours
from .model import Audience, Directory, District, Kind, Need, Service, reasons_of
from .validate import korean_phone, names_a_shelter, problems_of_service, rings_elsewhere

LARGEST_BYTES = 2_000_000
MOST_RECORDS = 5_000
LONGEST_CELL = 200

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "name": ("name", "시설명", "시설명칭", "기관명", "기관명칭", "상담소명", "센터명", "상담소", "단체명", "명칭"),
    "province": ("province", "시도", "시도명", "광역시도", "광역시도명", "시도구분", "지역", "지역명"),
    "address": ("address", "주소", "도로명주소", "소재지", "소재지주소", "소재지도로명주소", "시설주소", "기관주소"),
    "phone": ("phone", "전화번호", "전화", "연락처", "대표전화", "대표번호", "대표전화번호", "상담전화", "기관전화번호"),
}  # fmt: skip
_LEGAL_FORM = re.compile(r"\(?(사|재|복|의|사단|재단)\)|사단법인|재단법인|사회복지법인|의료법인")
# A counseling office of such a name may stand in the house where people live.
_HOUSE = re.compile(r"(여성|모자|모성|가족|소녀|청소년)의\s*집")
_ABOUT_NUMBER = re.compile(r"[^.]*\b(phones?|numbers?)\b[^.]*(\.|$)", re.IGNORECASE)
# What a spreadsheet would run as a formula.
_FORMULA = ("=", "+", "-", "@")


class Office(NamedTuple):
    """What is known of every office of a kind, and so of a new one. Everything else of a new row is unknown."""

    prefix: str
    english: str
    serves: frozenset[Need]
    audience: frozenset[Audience]


_OFFICES: Mapping[Kind, Office] = {
    "sexual_violence_counseling": Office(
        "sv",
        "Sexual violence counseling center",
        frozenset({"sexual_violence", "shelter_referral"}),
        frozenset({"adult", "minor_under_19"}),
    ),
    "domestic_violence_counseling": Office(
        "dv",
        "Domestic violence counseling center",
        frozenset({"domestic_violence", "shelter_referral"}),
        frozenset({"adult"}),
    ),
    "prostitution_counseling": Office(
        "pr",
        "Prostitution counseling center",
        frozenset({"prostitution", "trafficking", "legal", "medical", "shelter_referral"}),
        frozenset({"adult", "minor_under_19"}),
    ),
}
IMPORTED_KINDS: tuple[Kind, ...] = tuple(_OFFICES)
"""Kinds of which a list of names, addresses and phones tells enough for a new row."""


class Fault(NamedTuple):
    """Why a list is refused. Record 1 is the first under the header; 0 is the file or its header."""

    record: int
    column: str
    reason: str

    def __str__(self) -> str:
        where = f"record {self.record}" if self.record else "file"
        return f"{where}{f', {self.column}' if self.column else ''}: {self.reason}"


class ListRefused(ValueError):
    """The list cannot be used; nothing of it is taken over. `faults` names every record at fault."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


class Listed(NamedTuple):
    """One record of the list. `districts` are the current districts that its address may mean, never empty."""

    record: int
    name: str
    provinces: frozenset[str]
    districts: tuple[District, ...]
    address: str
    phone: str | None


class Changed(NamedTuple):
    """A row of ours that the list tells otherwise. `after` are the cells that would change."""

    before: Service
    listed: Listed
    after: Mapping[str, str | None]


class Comparison(NamedTuple):
    """The list against the directory. `gone` are rows of the same kinds and provinces that the list does not name."""

    new: tuple[Listed, ...]
    changed: tuple[Changed, ...]
    same: tuple[Service, ...]
    gone: tuple[Service, ...]


def read_list(data: bytes, directory: Directory) -> tuple[Listed, ...]:
    """The records of a CSV list with name, province, address and phone, UTF-8 or CP949. Raises ListRefused."""
    faults: list[Fault] = []
    header, records = _records(data)
    column = _columns(header)
    listed: list[Listed] = []
    seen: dict[tuple[str, str], int] = {}
    for record, cells in enumerate(records, start=1):
        if len(cells) != len(header):
            faults.append(Fault(record, "", f"{len(cells)} cells instead of {len(header)}"))
            continue
        named = {name: cells[place].strip() for name, place in column.items()}
        found = list(_faults_of_cells(record, named))
        if not found:
            one = _listed(record, named, directory)
            if isinstance(one, Listed):
                listed.append(one)
                first = seen.setdefault((_folded(one.name), one.districts[0].code), record)
                if first != record:
                    found.append(Fault(record, "name", f"the same name and district as record {first}"))
            else:
                found += one
        faults += found
    if not records:
        faults.append(Fault(0, "", "the list has no records"))
    if faults:
        raise ListRefused(faults)
    return tuple(listed)


def compare(directory: Directory, listed: Iterable[Listed], kind: Kind | None = None) -> Comparison:
    """Hold the list against the directory: by folded name and district, then by a name that is unique in its province.

    `gone` is told for `kind`, or for all kinds that the list names, in the provinces that it names. Raises ListRefused
    where a record fits several rows, or two records fit one.
    """
    records = tuple(listed)
    faults: list[Fault] = []
    matched: dict[str, Listed] = {}
    new: list[Listed] = []
    for one in records:
        row = _row_of(one, directory)
        if isinstance(row, Fault):
            faults.append(row)
        elif row is None:
            new.append(one)
            if one.phone is None:
                faults.append(Fault(one.record, "phone", "empty: a place that nobody can call does not come in"))
            if len(one.districts) > 1:
                names = " or ".join(district.name_ko for district in one.districts)
                faults.append(Fault(one.record, "address", f"the district was divided: write {names}"))
            if names_a_shelter(one.name) or _HOUSE.search(one.name):
                faults.append(Fault(one.record, "name", "may be where people are hidden: take this record out"))
        elif row.id in matched:
            faults.append(Fault(one.record, "name", f"fits {row.id}, as record {matched[row.id].record} does"))
        else:
            matched[row.id] = one
            if one.phone is None and row.phone is not None:
                faults.append(Fault(one.record, "phone", f"empty, while {row.id} has {row.phone}"))
    if faults:
        raise ListRefused(faults)
    ours = directory.services
    pairs = [(row, matched[row.id], _after(row, matched[row.id], directory)) for row in ours if row.id in matched]
    kinds = {kind} if kind is not None else {row.kind for row, _, _ in pairs}
    provinces = frozenset[str]().union(*(one.provinces for one in records))
    return Comparison(
        new=tuple(new),
        changed=tuple(Changed(row, one, after) for row, one, after in pairs if after),
        same=tuple(row for row, _, after in pairs if not after),
        gone=tuple(row for row in ours if row.id not in matched and row.kind in kinds and row.province in provinces),
    )


def difference(comparison: Comparison) -> Iterator[str]:
    """The comparison as lines in the manner of a unified diff: one block a row, "-" what we have, "+" what is listed."""
    for changed in comparison.changed:
        yield f"@@ changed: {changed.before.id}, record {changed.listed.record} @@"
        yield f" name: {changed.before.name_ko}"
        if changed.before.note:
            yield f" note: {changed.before.note}"
        for field, value in changed.after.items():
            yield f"-{field}: {_cell(getattr(changed.before, field)) or '(none)'}"
            yield f"+{field}: {value or '(none)'}"
    for one in comparison.new:
        yield f"@@ new: record {one.record} @@"
        yield f"+name: {one.name}"
        yield f"+district: {one.districts[0].code} {one.districts[0].name_ko}"
        yield f"+address: {one.address}"
        yield f"+phone: {one.phone or '(none)'}"
    for row in comparison.gone:
        yield f"@@ not in the list, kept: {row.id} @@"
        yield f" name: {row.name_ko}"
        yield f" phone: {row.phone or '(none)'}"
    yield (
        f"{len(comparison.new)} new, {len(comparison.changed)} changed, {len(comparison.same)} same, "
        f"{len(comparison.gone)} not in the list"
    )


def merged(
    directory: Directory, comparison: Comparison, source: str, as_of: str, kind: Kind | None = None
) -> tuple[Service, ...]:
    """All rows with the list taken over: changed ones in their place, new ones at the end, none taken away.

    New and changed rows carry `source` and `as_of`, and count as unchecked. Raises ListRefused, with the record, for
    a row that breaks a rule of the directory or whose kind nobody told.
    """
    faults: list[Fault] = []
    rows = {service.id: dict(service) for service in directory.services}
    told_by: dict[str, int] = {}
    for changed in comparison.changed:
        row = rows[changed.before.id]
        row |= changed.after
        row |= {"source": source, "as_of": as_of, "checked": None, "confidence": "medium"}
        if row["doubt"] == "list_2018":
            row["doubt"] = None
        if "address_ko" in changed.after and row["coord_basis"] in ("host_hospital_address", "near_hospital"):
            row["doubt"] = "which_building"
        if "phone" in changed.after:
            # What a note says about the old number is no longer true.
            row["note"] = changed.before.note_with(_ABOUT_NUMBER.sub("", changed.before.note).strip())
        if "district" in changed.after:
            district = changed.listed.districts[0]
            note = changed.before.note_with("Point: centre of the district.")
            row |= {"province": district.province, "note": note}
            if row["lat"] is not None:
                row |= {"lat": district.lat, "lon": district.lon, "coord_basis": "district_centroid"}
        told_by[changed.before.id] = changed.listed.record
    for one in comparison.new:
        sort = kind or _kind_told(one.name)
        if sort is None or sort not in _OFFICES:
            faults.append(
                Fault(one.record, "name", f"new, and its kind is not told: give one of {', '.join(_OFFICES)}")
            )
            continue
        row = _new_row(one, sort, rows) | {"source": source, "as_of": as_of}
        rows[str(row["id"])] = row
        told_by[str(row["id"])] = one.record
    services: list[Service] = []
    for our_id, row in rows.items():
        try:
            service = Service.model_validate(row)
        except ValidationError as error:
            faults += [Fault(told_by.get(our_id, 0), field, reason) for field, reason in reasons_of(error)]
            continue
        services.append(service)
        if our_id in told_by:
            faults += [Fault(told_by[our_id], field, reason) for field, reason in problems_of_service(service)]
    if faults:
        raise ListRefused(faults)
    return tuple(services)


def table(rows: Iterable[BaseModel], model: type[BaseModel], written: str = "") -> str:
    """Rows as the shipped tables write them; the text can stand in the place of the file it came from.

    `written` is the table as it was: a row that still means the same keeps its cells as they stand there.
    """
    fields = list(model.model_fields)
    cells_of = {cells[0]: cells for cells in csv.reader(io.StringIO(written, newline="")) if len(cells) == len(fields)}
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(fields)
    for row in rows:
        cells = [_cell(getattr(row, field)) for field in fields]
        before = cells_of.get(cells[0])
        if before is not None and model.model_validate(dict(zip(fields, before, strict=True))) == row:
            cells = before
        writer.writerow(cells)
    return out.getvalue()


_ORDER = {code: place for place, code in enumerate((*get_args(Need), *get_args(Audience)))}


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case Hours():
            return value.written
        case frozenset():
            return ";".join(sorted(value, key=lambda code: _ORDER[code]))
        case tuple():
            return ";".join(value)
        case float():
            return f"{value:.4f}"
        case _:
            return str(value)


def _records(data: bytes) -> tuple[list[str], list[list[str]]]:
    """Header and records of the file. Raises ListRefused when it is no list at all."""

    def refuse(reason: str, record: int = 0) -> ListRefused:
        return ListRefused([Fault(record, "", reason)])

    if len(data) > LARGEST_BYTES:
        raise refuse(f"larger than {LARGEST_BYTES} bytes")
    if data.startswith(b"PK"):
        raise refuse("a workbook, not a list: save it as CSV")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            # With its mark in front a file says that it is UTF-8.
            text = data.decode("utf-8" if data.startswith(codecs.BOM_UTF8) else "cp949")
        except UnicodeDecodeError:
            raise refuse("neither UTF-8 nor CP949 text") from None
    if not text.strip():
        raise refuse("the file is empty")
    first = text.lstrip().partition("\n")[0]
    wrong = next((name for sign, name in ((";", "semicolons"), ("\t", "tabs")) if sign in first), None)
    if wrong is not None and "," not in first:
        raise refuse(f"the cells are parted by {wrong}: save the list as CSV with commas")
    rows: list[list[str]] = []
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), strict=True):
            # Lines without anything are how spreadsheets end a list.
            if any(cell.strip() for cell in cells):
                rows.append(cells)
            if len(rows) > MOST_RECORDS + 1:
                raise refuse(f"more than {MOST_RECORDS} records")
    except csv.Error as error:
        raise refuse(f"not a well-formed table: {error}", len(rows)) from None
    return rows[0], rows[1:]


def _columns(header: list[str]) -> dict[str, int]:
    """Where each of the four columns stands. Other columns are not read."""
    folded = [re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", cell)).casefold() for cell in header]
    column: dict[str, int] = {}
    faults: list[Fault] = []
    for name, variants in _COLUMNS.items():
        places = [place for place, cell in enumerate(folded) if cell in variants]
        if len(places) == 1:
            column[name] = places[0]
        else:
            reason = "given twice" if places else "missing"
            faults.append(Fault(0, name, f"the column is {reason}; it may be called {', '.join(variants)}"))
    if faults:
        raise ListRefused(faults)
    return column


def _faults_of_cells(record: int, named: Mapping[str, str]) -> Iterator[Fault]:
    """What is wrong with the text of the cells, before anybody asks what it means."""
    for column, cell in named.items():
        if not cell and column != "phone":
            yield Fault(record, column, "empty")
        elif len(cell) > LONGEST_CELL:
            yield Fault(record, column, f"longer than {LONGEST_CELL} characters")
        elif any(unicodedata.category(letter).startswith("C") for letter in cell):
            yield Fault(record, column, "holds a line break, or a character that cannot be seen")
        elif "\ufffd" in cell or "??" in cell:
            yield Fault(record, column, "letters were lost on the way")
        elif column != "phone" and cell.startswith(_FORMULA):
            yield Fault(record, column, "starts as a formula does")
        elif column != "phone" and not re.search(r"[가-힣]", cell):
            yield Fault(record, column, "no Korean letter")
        elif cell in _COLUMNS[column]:
            yield Fault(record, column, "the header again")


def _listed(record: int, named: Mapping[str, str], directory: Directory) -> Listed | list[Fault]:
    numbers = [helpline.number for helpline in directory.helplines]
    faults: list[Fault] = []
    phone = None
    if named["phone"]:
        phone = korean_phone(named["phone"], numbers)
        if not re.fullmatch(r"[\d\s.()+-]+", named["phone"]):
            faults.append(Fault(record, "phone", "one number is wanted, and nothing else"))
        elif phone is None:
            faults.append(Fault(record, "phone", "no valid Korean number; did a spreadsheet drop the 0 in front?"))
    faults += [Fault(record, column, reason) for column, reason in _forbidden(named, phone)]
    codes = _province_codes(directory, named["province"])
    if not codes:
        faults.append(Fault(record, "province", f"no province of Korea: {named['province']}"))
        return faults
    where = _districts(directory, codes, named["address"])
    if isinstance(where, str):
        faults.append(Fault(record, "address", where))
    elif phone is not None and all(rings_elsewhere(phone, district.province) for district in where):
        faults.append(Fault(record, "phone", f"the area code of {phone} is not of that province"))
    if faults or isinstance(where, str):
        return faults
    provinces = frozenset(district.province for district in where)
    name = unicodedata.normalize("NFKC", named["name"])
    return Listed(record, name, provinces, where, _current_address(named["address"], where, directory), phone)


def _forbidden(named: Mapping[str, str], phone: str | None) -> Iterator[tuple[str, str]]:
    """What may not come in under any name: retired numbers, withheld bodies, shelters."""
    if names_a_shelter(named["address"]):
        yield "address", "the address of a shelter is never kept: take this record out"
    # The rules of the directory read a whole row; this one has nothing but what the record says.
    probe = Service.model_construct(
        name_ko=named["name"], name_en="", host_ko="", phone=phone or named["phone"], phone_alt=None, source="",
        note="", address_ko=None, lat=None, lon=None, coord_basis="unknown", confidence="medium", kind="other",
    )  # fmt: skip
    for field, reason in problems_of_service(probe):
        yield {"name_ko": "name"}.get(field, field), reason


def _province_codes(directory: Directory, written: str) -> frozenset[str]:
    """Codes of the province, former ones too: people and old lists go on using its name."""
    said = _joined(written)
    return frozenset(
        province.code
        for province in directory.provinces
        if said in {_joined(name) for name in (province.name_ko, *province.aliases_ko)}
    )


def _current(directory: Directory, codes: Iterable[str]) -> frozenset[str]:
    """The current provinces that these codes became."""
    districts = directory.district_of_code
    now = {
        districts[code].province
        for district in directory.districts
        if district.province in codes
        for code in (district.now or (district.code,))
    }
    return frozenset(now)


def _districts(directory: Directory, codes: frozenset[str], address: str) -> tuple[District, ...] | str:
    """The current districts an address may mean, most likely first; or what is wrong with it."""
    words = address.split()
    inside = _province_codes(directory, words[0])
    if inside and len(words) > 1:
        if not _current(directory, inside) & _current(directory, codes):
            return f"the address lies in {words[0]}, not in the province of the record"
        words = words[1:]
        codes |= inside
    own = [district for district in directory.districts if district.province in codes]
    if len(own) == 1:
        return (own[0],)
    for length in (2, 1):
        said = " ".join(words[:length])
        found = [district for district in own if district.name_ko == said]
        if found:
            of_code = directory.district_of_code
            # A current district of the same name wins over a former one.
            best = [district for district in found if district.status == "current"] or found
            meant = [of_code[code] for district in best for code in (district.now or (district.code,))]
            return tuple(dict.fromkeys(meant))
    return "no district of that province stands at the start of the address"


def _current_address(address: str, where: tuple[District, ...], directory: Directory) -> str:
    """The address with the current names of province and district, where only one district is meant."""
    if len(where) > 1:
        return address
    words = address.split()
    if len(words) > 1 and _province_codes(directory, words[0]):
        words = words[1:]
    province = next(one.name_ko for one in directory.provinces if one.code == where[0].province)
    return " ".join((province, *words))


def _row_of(one: Listed, directory: Directory) -> Service | Fault | None:
    """The row of ours that this record tells of."""
    name = _folded(one.name)
    near = _around(one.districts, directory)
    alike = [service for service in directory.services if _folded(service.name_ko) == name]
    found = [service for service in alike if service.district in near]
    if not found:
        found = [service for service in alike if service.province in one.provinces]
    if len(found) > 1:
        return Fault(one.record, "name", f"fits several rows: {', '.join(row.id for row in found)}")
    return found[0] if found else None


def _after(row: Service, one: Listed, directory: Directory) -> dict[str, str | None]:
    """The cells of the row that the record tells otherwise. What the record leaves out is kept."""
    after: dict[str, str | None] = {}
    if one.phone is not None and one.phone not in {row.phone, row.phone_alt}:
        after["phone"] = one.phone
    # Where ours has no address it may be withheld, beside a shelter or at a 1366 center: only a person adds one.
    if row.address_ko is not None and row.district is not None:
        if _joined(row.address_ko) != _joined(one.address):
            after["address_ko"] = one.address
        if row.district not in _around(one.districts, directory):
            after["district"] = one.districts[0].code
    return after


def _around(districts: Iterable[District], directory: Directory) -> frozenset[str]:
    """These districts; a city with all its gu, and a gu with its city: some addresses leave the gu out."""
    codes = {code for district in districts for code in (district.code, district.parent) if code is not None}
    cities = {district.code for district in districts if district.parent is None}
    return frozenset(codes | {district.code for district in directory.districts if district.parent in cities})


def _new_row(one: Listed, kind: Kind, rows: Iterable[str]) -> dict[str, object]:
    office, district = _OFFICES[kind], one.districts[0]
    taken = set(rows)
    number = next(n for n in range(1, MOST_RECORDS + 2) if f"{office.prefix}-{district.code}-{n}" not in taken)
    serves = office.serves
    if kind == "sexual_violence_counseling" and re.search(r"통합|가정폭력", one.name):
        serves |= {"domestic_violence"}
    return {
        "id": f"{office.prefix}-{district.code}-{number}",
        "kind": kind,
        "name_ko": one.name,
        "name_en": f"{office.english} in {district.name_en}",
        "host_ko": "",
        "province": district.province,
        "district": district.code,
        "address_ko": one.address,
        "lat": district.lat,
        "lon": district.lon,
        "coord_basis": "district_centroid",
        "phone": one.phone,
        "phone_alt": None,
        "hours": "unknown",
        "serves": serves,
        "audience": office.audience,
        "police_on_site": "unknown",
        "evidence_kit": "unknown",
        "languages": (),
        "doubt": None,
        "confidence": "medium",
        "checked": None,
        "note": "Point: centre of the district.",
    }


def _kind_told(name: str) -> Kind | None:
    """The kind of office that its name tells."""
    if "성매매" in name:
        return "prostitution_counseling"
    if "성폭력" in name or "통합상담" in name:
        return "sexual_violence_counseling"
    return "domestic_violence_counseling" if "가정폭력" in name else None


def _folded(name: str) -> str:
    return _joined(_LEGAL_FORM.sub("", unicodedata.normalize("NFKC", name)))


def _joined(text: str) -> str:
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text)).casefold()
