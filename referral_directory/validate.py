"""For the loader and for staff who bring in data: what may never enter the directory, whoever wrote it down.

The rules stand in code on purpose: an edit of a table cannot switch them off.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from .model import Directory, Helpline, Kind, Service, Vector

NEIGHBOURHOOD_KM = 25.0
"""A point farther than this from the centre of its district is in the wrong place, or in the wrong district."""

NEVER_SHOW: Mapping[str, str] = {
    "1899-3075": "the common number of the Sunflower Centers was removed in 2020",
    "1393": "the suicide line was replaced by 109",
    "1577-1391": "the child abuse line was abolished in 2014: 112",
    "1301": "the prosecution's line may have changed with the reform of 2026",
    "02-735-8994": "the national digital sex crime center answers at 1366 since 2025",
}
"""Numbers that must never reach a person, with the reason."""
AREA_CODES: Mapping[str, frozenset[str]] = {
    "11": frozenset({"02"}),
    "12": frozenset({"061", "062"}),
    "26": frozenset({"051"}),
    "27": frozenset({"053"}),
    "28": frozenset({"032"}),
    "30": frozenset({"042"}),
    "31": frozenset({"052"}),
    "36": frozenset({"041", "044"}),
    "41": frozenset({"02", "031", "032"}),
    "43": frozenset({"043"}),
    "44": frozenset({"041", "042"}),
    "47": frozenset({"053", "054"}),
    "48": frozenset({"055"}),
    "50": frozenset({"064"}),
    "51": frozenset({"033"}),
    "52": frozenset({"063"}),
}
"""Area codes in use in each province, a neighbour's included where its exchange reaches over the border."""

_WITHHELD: Mapping[str, str] = {
    "서울중부해바라기센터": "closed (absent from the lists since 2022)",
    "한국여성인권진흥원": "a coordinating body, not a place to go",
    "희망센터": "unverified since the police reform of 2021: 112",
    "청소년성소수자지원센터": "hours and number from an undated copy: wait for a source",
}
_SHELTER = re.compile(
    r"쉼터|보호시설|그룹홈|공동생활가정|피난처|대피소|은신처|보호소|거주시설|shelter|group home|safe house|refuge",
    re.IGNORECASE,
)
# A counseling office may bear such a word in its name; it then has no address.
_COUNSELS = re.compile(r"상담(소|센터|실)$")
_KINDS_OF_PREFIX: Mapping[str, frozenset[Kind]] = {
    "sf": frozenset({"sunflower_crisis", "sunflower_integrated", "sunflower_child"}),
    "h1366": frozenset({"helpline_1366"}),
    "dg": frozenset({"digital_sex_crime"}),
    "sk": frozenset({"stalking"}),
    "pr": frozenset({"prostitution_counseling"}),
    "mg": frozenset({"migrant_women"}),
    "la": frozenset({"legal_aid"}),
    "sm": frozenset({"smile_center"}),
    "yt": frozenset({"youth"}),
    "cp": frozenset({"child_protection"}),
    "ep": frozenset({"elder_protection"}),
    "ml": frozenset({"lgbt_or_male"}),
    "lg": frozenset({"lgbt_or_male"}),
    "ot": frozenset({"other"}),
    "sv": frozenset({"sexual_violence_counseling"}),
    "dv": frozenset({"domestic_violence_counseling"}),
}
_OWN_PHONE = re.compile(r"01\d|060")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_WORKPLACE = re.compile(r"\b(seed|stored|github|file id)\b|\.(jsp|txt|csv)\b|/", re.IGNORECASE)
_ADDRESS_WITHHELD = frozenset({"helpline_1366", "smile_center"})


def _anywhere(number: str) -> re.Pattern[str]:
    """The number in running text: any usual separators, with or without area code; not as part of a longer number."""
    separator = r"[\s.()-]*"
    digits = separator.join(re.sub(r"\D", "", number.removeprefix("02-")))
    return re.compile(rf"(?<!\d)(?<!\d-)(?:(?:82{separator}|0)\d{{1,2}}{separator})?{digits}(?!-?\d)")


_FORBIDDEN = tuple((_anywhere(number), number, reason) for number, reason in NEVER_SHOW.items())


def problems_of_service(service: Service) -> Iterator[tuple[str, str]]:
    """Yield (field, reason) for each rule that this row breaks; nothing for a good row."""
    yield from _forbidden_numbers(
        {
            "name_ko": service.name_ko,
            "name_en": service.name_en,
            "phone": service.phone,
            "phone_alt": service.phone_alt,
            "host_ko": service.host_ko,
            "source": service.source,
            "note": service.note,
        }
    )
    # A second number may be a counseling line that is published as a mobile.
    if service.phone is not None and is_own_phone(service.phone):
        yield "phone", "a mobile or premium number: a person's own phone is never kept"
    for name, reason in _WITHHELD.items():
        if service.name_ko.startswith(name):
            yield "name_ko", f"withheld: {reason}"
    if (service.lat is None) != (service.lon is None):
        yield "lat", "lat and lon belong together"
    if (service.lat is None) != (service.coord_basis == "unknown"):
        yield "coord_basis", "a point needs a basis, and no point means unknown"
    if service.lat is not None and service.confidence == "low":
        yield "confidence", "a row of low confidence may not be a place"
    if service.kind in _ADDRESS_WITHHELD and service.address_ko is not None:
        yield "address_ko", "addresses of 1366 and smile centers are withheld: people may be housed there"
    if service.kind == "helpline_1366" and service.lat is not None:
        yield "lat", "a 1366 center is a phone service and has no point on the map"
    names = f"{service.name_ko} {service.name_en} {service.host_ko}"
    if service.address_ko is not None and _SHELTER.search(f"{names} {service.address_ko}"):
        yield "address_ko", "the address of a shelter is never kept"
    if service.coord_basis in ("host_hospital_address", "near_hospital") and _SHELTER.search(names):
        yield "coord_basis", "a shelter is never put on the map closer than the centre of its district"


def is_own_phone(number: str) -> bool:
    """Whether this is a mobile or premium number: it may be somebody's own."""
    return _OWN_PHONE.match(number) is not None


def names_a_shelter(text: str) -> bool:
    """Whether the text holds a word for a place that hides people."""
    return _SHELTER.search(text) is not None


def korean_phone(number: str, helplines: Iterable[str]) -> str | None:
    """The number as Koreans write it; None when it is neither a valid Korean number nor one of the helplines."""
    # Its tables are large: only staff commands pay for them.
    import phonenumbers

    digits = re.sub(r"\D", "", number)
    short = next((helpline for helpline in helplines if re.sub(r"\D", "", helpline) == digits), None)
    if short is not None:
        return short
    if re.fullmatch(r"0\d{1,2}1366", digits):
        return f"{digits[:-4]}-1366"
    # Without its leading 0 a number reads as valid; it is a number that a spreadsheet has damaged.
    if not (number.startswith("+82") or digits.startswith("0") or re.fullmatch(r"1[5-8]\d{6}", digits)):
        return None
    try:
        parsed = phonenumbers.parse(number, "KR")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number_for_region(parsed, "KR"):
        return None
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL))


def rings_elsewhere(number: str, province: str | None) -> bool:
    """Whether the area code of this number belongs to another province: most likely a misprint."""
    area = re.match(r"0(2|[3-6]\d)(?=-)", number)
    return area is not None and area[0] not in AREA_CODES.get(province or "", {area[0]})


class Problem(NamedTuple):
    """Something in a table that is wrong, or that a person should look at. Line 1 is the header; field is "" for a row."""

    file: str
    line: int
    field: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {f'{self.field}: ' if self.field else ''}{self.reason}"


def findings(folder: Path, directory: Directory) -> Iterator[Problem]:
    """What is doubtful in tables that could be loaded from `folder`: numbers, points, words, sources, doubles."""
    lines = _lines(folder / "services.csv")
    numbers = frozenset(helpline.number for helpline in directory.helplines)
    known: dict[tuple[str, str], str] = {}
    places: dict[tuple[str, str | None], str] = {}
    for service in directory.services:
        line = lines.get(service.id, 1)
        for field, reason in _doubts_of_service(service, directory, numbers):
            yield Problem("services.csv", line, field, reason)
        name = re.sub(r"\W", "", service.name_ko)
        if places.setdefault((name, service.district), service.id) != service.id:
            yield Problem(
                "services.csv", line, "name_ko", f"the same name and district as {places[name, service.district]}"
            )
        for field, number in (("phone", service.phone), ("phone_alt", service.phone_alt)):
            if number is None or number in numbers:
                continue
            other = known.setdefault((name, number), service.id)
            if other != service.id:
                yield Problem("services.csv", line, field, f"the same name and number as {other}")
    lines = _lines(folder / "helplines.csv")
    for helpline in directory.helplines:
        for field, reason in _doubts_of_source(helpline.source):
            yield Problem("helplines.csv", lines.get(helpline.id, 1), field, reason)


def _lines(path: Path) -> Mapping[str, int]:
    """The line on which the row of each id ends."""
    with path.open(encoding="utf-8", newline="") as table:
        reader = csv.reader(table)
        return {cells[0]: reader.line_num for cells in reader if cells}


def _doubts_of_service(service: Service, directory: Directory, numbers: Iterable[str]) -> Iterator[tuple[str, str]]:
    for field, number in (("phone", service.phone), ("phone_alt", service.phone_alt)):
        if number is not None:
            proper = korean_phone(number, numbers)
            if proper is None:
                yield field, f"{number} is no valid Korean number"
            elif proper != number:
                yield field, f"{number} is written {proper} in Korea"
            if rings_elsewhere(number, service.province):
                yield field, f"the area code of {number} is not of this province"
    if service.phone is not None and service.phone == service.phone_alt:
        yield "phone_alt", "the same as phone"
    if service.lat is not None and service.lon is not None and service.district is not None:
        centre = directory.district_of_code[service.district]
        km = Vector.at(service.lat, service.lon).km_to(Vector.at(centre.lat, centre.lon))
        if km > NEIGHBOURHOOD_KM:
            yield "lat", f"the point is {km:.0f} km from the centre of {centre.name_ko}"
    for field, text in (("name_ko", service.name_ko), ("name_en", service.name_en), ("host_ko", service.host_ko)):
        word = _SHELTER.search(text)
        if word and not (field == "name_ko" and _COUNSELS.search(text)):
            yield field, f"{word[0]}: a shelter is never kept"
    prefix = service.id.split("-")[0]
    if service.kind not in _KINDS_OF_PREFIX.get(prefix, ()):
        yield "id", f"an id that starts with {prefix} does not belong to {service.kind}"
    yield from _doubts_of_source(service.source)


def _doubts_of_source(source: str) -> Iterator[tuple[str, str]]:
    if not _YEAR.search(source):
        yield "source", "a source needs a date: a year at least"
    if _WORKPLACE.search(source):
        yield "source", "a source is a public title, not a file or an address"


def problems_of_helpline(helpline: Helpline) -> Iterator[tuple[str, str]]:
    """Yield (field, reason) for each rule that this row breaks; nothing for a good row."""
    yield from _forbidden_numbers(
        {
            "number": helpline.number,
            "name_ko": helpline.name_ko,
            "name_en": helpline.name_en,
            "purpose_en": helpline.purpose_en,
            "source": helpline.source,
            "note": helpline.note,
        }
    )


def _forbidden_numbers(texts: Mapping[str, str | None]) -> Iterator[tuple[str, str]]:
    # Addresses are left out: a lot number may look like a short number.
    for field, text in texts.items():
        for pattern, number, reason in _FORBIDDEN:
            if text and pattern.search(text):
                yield field, f"{number} must never be shown: {reason}"
