"""For the loader and for staff who bring in data: what may never enter the directory, whoever wrote it down.

The rules stand in code on purpose: an edit of a table cannot switch them off.
"""

import re
from collections.abc import Iterator, Mapping

from .model import Helpline, Service

NEVER_SHOW: Mapping[str, str] = {
    "1899-3075": "the common number of the Sunflower Centers was removed in 2020",
    "1393": "the suicide line was replaced by 109",
    "1577-1391": "the child abuse line was abolished in 2014: 112",
    "1301": "the prosecution's line may have changed with the reform of 2026",
    "02-735-8994": "the national digital sex crime center answers at 1366 since 2025",
}
"""Numbers that must never reach a person, with the reason."""

_WITHHELD: Mapping[str, str] = {
    "서울중부해바라기센터": "closed (absent from the lists since 2022)",
    "한국여성인권진흥원": "a coordinating body, not a place to go",
    "희망센터": "unverified since the police reform of 2021: 112",
    "청소년성소수자지원센터": "hours and number from an undated copy: wait for a source",
}
_SHELTER = re.compile(r"쉼터|보호시설|그룹홈|shelter|group home", re.IGNORECASE)
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
    if service.coord_basis == "host_hospital_address" and _SHELTER.search(names):
        yield "coord_basis", "a shelter is never put on the map closer than the centre of its district"


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
