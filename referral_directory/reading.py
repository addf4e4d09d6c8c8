"""For whoever does not read Korean: the address of a place in Latin letters, to be read aloud to a driver.

The Korean address stands beside it always. Letters follow the Revised Romanization (국어의 로마자 표기법); road, lane, town
and floor keep a hyphen, as on Korean road signs.
"""

import re
from functools import lru_cache

from .model import Directory

__all__ = ["reading"]

_PARTS = re.compile(r"[가-힣]+|[^가-힣\s]+|\s+")
# The longer unit first: 대로 ends in 로, 번길 in 길.
_UNITS = (
    ("대로", "daero"), ("번길", "beon-gil"), ("로", "ro"), ("길", "gil"), ("읍", "eup"), ("면", "myeon"), ("동", "dong"),
    ("리", "ri"), ("층", "cheung"), ("호", "ho"), ("번지", "beonji"),
)  # fmt: skip


def reading(directory: Directory, service_id: str) -> str | None:
    """Street, district and province of a service in Latin letters; None where its district is not known.

    Without an address district and province alone; None too for a service that the center has withdrawn.
    """
    service = directory.service_of_id.get(service_id)
    if service is None or service.district is None:
        return None
    here = directory.district_of_code[service.district]
    province = next(one for one in directory.provinces if one.code == here.province)
    around = f"{here.name_en}, {province.name_en}" if here.name_en != province.name_en else province.name_en
    words = (service.address_ko or "").split()
    before = {province.name_ko, *here.name_ko.split()}
    while words and words[0] in before:
        del words[0]
    return f"{_latin(' '.join(words))}, {around}" if words else around


@lru_cache(maxsize=1024)
def _latin(korean: str) -> str:
    """Words and numbers in Latin letters: 보라매로5길 20 is Boramae-ro 5-gil 20."""
    written = ""
    for part in _PARTS.findall(korean):
        if not "가" <= part[0] <= "힣":
            written += (" " if part[0].isdigit() and written[-1:].isalpha() else "") + part
        elif written[-1:].isdigit() and (unit := dict(_UNITS).get(part)) is not None:
            written += unit if part == "번길" else f"-{unit}"
        else:
            name = _name(part)
            written += name.lower() if written[-1:].isdigit() else name
    return written


def _name(korean: str) -> str:
    # Only a page in another language than Korean needs it.
    from koroman import romanize

    unit = next((one for one in _UNITS if korean.endswith(one[0]) and len(korean) > len(one[0])), None)
    stem = korean if unit is None else korean.removesuffix(unit[0])
    latin = str(romanize(stem)).capitalize()
    return latin if unit is None else f"{latin}-{unit[1]}"
