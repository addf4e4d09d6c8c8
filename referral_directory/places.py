"""For the place screens: provinces, districts, the district around a point, and place names that people type.

A typed name is found exactly or not at all; an ambiguous one returns all its districts, and the screen asks which.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from .model import Directory, District, Province, Vector

LONGEST_NAME = 120
"""Characters of a typed name that are read; longer text is not a place name."""

# What people say around a place name. Stripped from the end only while nothing is found, so a name is never cut.
_SAID_AFTER = (
    "살고있어요", "살아요", "있어요", "이에요", "예요", "입니다", "이요", "요", "에서", "에",
    "근처", "부근", "주변", "인근", "앞", "옆", "쪽", "역", "station", "area", "city", "province",
)  # fmt: skip
_SAID_BEFORE = {"near", "in", "at", "around", "by", "to", "from"}
_FINER_ADDRESS = re.compile(r"\d+|[가-힣]+\d가|[\d가-힣]+(동|읍|면|리|로|길|번지|층|호)")
_EXIT = re.compile(r"\d+|\d+번|(\d+번)?출구|exit")
_UNIT_KO = re.compile(r"(.{2,})[시군구]$")
_UNIT_EN = re.compile(r"(.+)-(si|gun|gu)$", re.IGNORECASE)
_OFFICE = re.compile(r"(.+[시군구])청")


def provinces(directory: Directory) -> tuple[Province, ...]:
    """The current provinces and metropolitan cities, in order of their code."""
    return tuple(province for province in directory.provinces if province.status == "current")


def districts_of(directory: Directory, province_code: str) -> tuple[District, ...]:
    """The current first-level districts (si, gun, gu) of a province; empty for an unknown code."""
    return tuple(
        district
        for district in directory.districts
        if district.province == province_code and district.status == "current" and district.parent is None
    )


def district(directory: Directory, code: str) -> District:
    """The district with this code, former ones included. Raises KeyError for an unknown code."""
    return directory.district_of_code[code]


def nearest_district(directory: Directory, lat: float, lon: float) -> District:
    """The smallest current district whose centre is nearest to the point (degrees, WGS84).

    Near a border this may be the neighbour: good enough for "around here", not for an address.
    """
    x, y, z = Vector.at(lat, lon)
    return max(directory.smallest_districts, key=lambda place: x * place[0].x + y * place[0].y + z * place[0].z)[1]


def find_places(directory: Directory, text: str) -> tuple[District, ...]:
    """The current districts that a typed name means, in order of their code; empty when it is no name we know.

    Reads Hangul and romanised names, full or short, with or without the province or city, former names, and the
    district in front of a finer address. A province alone means all its first-level districts.
    """
    words = [word for word in _words(text) if word not in _SAID_BEFORE]
    names = _names(directory)
    for end in range(len(words), 0, -1):
        if _only_adds_detail(words[end - 1], words[end:]):
            codes = _read(names, "".join(words[:end]))
            if codes:
                return tuple(directory.district_of_code[code] for code in sorted(codes))
    return ()


def _only_adds_detail(last: str, rest: list[str]) -> bool:
    """Whether the rest of an address lies inside the place named before it: a dong after a gu, an exit of a station."""
    return all(_EXIT.fullmatch(word) for word in rest) or (
        last.endswith(("시", "군", "구")) and all(_FINER_ADDRESS.fullmatch(word) for word in rest)
    )


_Names = Mapping[str, frozenset[str]]


def _read(names: _Names, said: str) -> frozenset[str]:
    """Look the words up; while nothing is found, take one thing off the end that people say after a name."""
    while said:
        if said in names:
            return names[said]
        office = _OFFICE.fullmatch(said)
        if office:
            said = office[1]
            continue
        ending = next((ending for ending in _SAID_AFTER if said.endswith(ending)), None)
        if ending is None:
            break
        said = said.removesuffix(ending)
    return frozenset()


def _words(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKC", text).casefold()
    if len(folded) > LONGEST_NAME:
        return []
    # The hyphen and the apostrophe join the parts of a romanised name.
    return re.findall(r"\w+", re.sub(r"[-‐‑–'’]", "", folded))


def _form(name: str) -> str:
    return "".join(_words(name))


@lru_cache(maxsize=4)
def _names(directory: Directory) -> _Names:
    """Every way to write every place, without spaces: province and city before or after, or left out."""
    names: dict[str, set[str]] = {}
    for province in directory.provinces:
        inside = [place for place in directory.districts if place.province == province.code]
        written = (province.name_ko, province.name_en, *province.aliases_ko, *province.aliases_en)
        province_forms = {_form(name) for name in written}
        for place in inside:
            # A former district means the districts that took its place.
            meaning = place.now or (place.code,)
            for own in _own_forms(place, directory):
                for form in (own, *(form + own for form in province_forms), *(own + form for form in province_forms)):
                    names.setdefault(form, set()).update(meaning)
            if place.parent is None:
                for form in province_forms:
                    names.setdefault(form, set()).update(meaning)
    return {form: frozenset(codes) for form, codes in names.items()}


def _own_forms(place: District, directory: Directory) -> set[str]:
    """Full and short forms of a district's own name; a general gu with and without its city."""
    korean, english = place.name_ko.split(" ")[-1], place.name_en.split(",")[0]
    own = _full_and_short(korean, english)
    if place.parent is not None:
        city = directory.district_of_code[place.parent]
        cities = _full_and_short(city.name_ko, city.name_en)
        own |= {form + part for form in cities for part in own} | {part + form for form in cities for part in own}
    return own | {_form(alias) for alias in place.aliases}


def _full_and_short(korean: str, english: str) -> set[str]:
    forms = {_form(korean), _form(english)}
    short_ko, short_en = _UNIT_KO.fullmatch(korean), _UNIT_EN.fullmatch(english)
    # One-syllable names (중구, 동구) have no short form: "중" alone is not a place.
    if short_ko and short_en:
        forms |= {_form(short_ko[1]), _form(short_en[1])}
    return forms
