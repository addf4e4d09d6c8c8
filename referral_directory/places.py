"""For the place screens: provinces, districts, the district around a point, and place names that people type.

A typed name is read as it stands; only when nothing fits is it taken for a misspelling of the one name that is clearly
nearest. An ambiguous one returns all its districts, and the screen asks which. What people write around a name is a
table (`data/place_words.csv`); the names themselves are in gazetteer.py.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from .gazetteer import (
    LONGEST_NAME,
    NOWHERE,
    SHORTEST,
    Codes,
    Gazetteer,
    form,
    gazetteer_of,
    letters,
    may_be_heard,
    names_of_island,
    script,
    sound,
    words_of,
)
from .model import Directory, District, Island, Province, Vector

__all__ = [
    "ABROAD_KM",
    "LONGEST_NAME",
    "district",
    "district_at",
    "districts_of",
    "find_island",
    "find_mentioned",
    "find_places",
    "provinces",
]

ABROAD_KM = 250.0
"""A point farther than this from the middle of every district is not in Korea, nor on the sea around it."""

_WHERE_AM_I = ["asan", "ako"]
"""In Filipino; 아산 is written alike, but there "nasa" stands before it."""
_FINER_ADDRESS = re.compile(r"\d+|[가-힣]+\d가|[\d가-힣]+(동|읍|면|리|로|길|번지|층|호)")
# A quarter written with its unit, beside the name of its city; but many ordinary words end alike.
_DONG = re.compile(r"[가-힣]{1,4}(\d?동|읍)")
_INSIDE = ("", "동", "역", "읍", "면", "리", "지구", "신도시", "공단")
_EXIT = re.compile(r"\d+|\d+번|(\d+번)?출구(요|에서|앞|쪽)?|exit")
_OFFICE = re.compile(r"(.+[시군구])청|(.{2,}대)학교")
_UNIT = re.compile(r".{2}[시군구]")
_NAMED_WITH_UNIT = re.compile(r".{2,}(시|군|구|읍|면|동|역|대|병원|공단|터미널|공항|신도시)")
_NUMBER_BEHIND = re.compile(r"(?<=[가-힣])(?=\d+$)")
_STATION_SLIP = re.compile(r"([가-힣]{2,})[억녁엮]")
_NUMERALS = frozenset("일이삼사오육칠팔구십백천만수몇")
_UNITS = frozenset(
    {"si", "gun", "gu", "do", "dong", "ro", "city", "district", "station", "province", "시", "군", "구", "역"}
)
_PARTICLES = tuple("이가은는도을를랑")
_OF = "的の"
_SHORT_HANGUL = 3
_MOST_READINGS = 8
_SHORTEST_MENTION = 4
"""Letters of a name in an alphabet that counts among other words."""


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


def district_at(directory: Directory, lat: float, lon: float) -> District | None:
    """The district around a point (degrees, WGS84); None where the point is not in Korea.

    That of the island on which it lies, else the smallest current district whose centre is nearest: near a border this
    may be the neighbour, good enough for "around here", not for an address.
    """
    island = directory.island_at(lat, lon)
    if island is not None:
        return directory.district_of_code[island.district]
    here = x, y, z = Vector.at(lat, lon)
    centre, nearest = max(
        directory.smallest_districts, key=lambda place: x * place[0].x + y * place[0].y + z * place[0].z
    )
    return nearest if here.km_to(centre) <= ABROAD_KM else None


def find_island(directory: Directory, text: str) -> Island | None:
    """The island without a bridge that typed words name, or None. Only where they name one district, its own."""
    found = [place.code for place in find_places(directory, text) or find_mentioned(directory, text)]
    said = "".join(words_of(text))
    named = [
        (len(form(name)), island)
        for island in directory.islands
        if [island.district] == found
        for name in names_of_island(island)
        if form(name) in said
    ]
    return max(named, key=lambda one: one[0])[1] if named else None


# -- a name by itself --


def find_places(directory: Directory, text: str) -> tuple[District, ...]:
    """The current districts that a typed name means, in order of their code; empty when it is no name we know.

    Reads names in Hangul, romanised, Chinese, Japanese and Russian, full or short, with or without the province or
    city, former names, stations and quarters, the district in front of a finer address, and small misspellings; cities
    where many migrants live in Thai, Khmer, Lao and Nepali too. Beside a sure name a short one is read as what lies
    there. A province alone means all its first-level districts.
    """
    gazetteer = gazetteer_of(directory)
    typed = words_of(text)
    words = [word for word in typed if word not in gazetteer.around["beside"]]
    if not words or typed[:2] == _WHERE_AM_I:
        return _districts(directory, NOWHERE)
    codes = _whole(gazetteer, words) or _parts(gazetteer, words) or _read(gazetteer, "".join(typed))
    if not codes and (apart := _taken_apart(gazetteer, words)) != words:
        codes = _whole(gazetteer, apart) or _parts(gazetteer, apart)
    if not codes and all(word in _UNITS for word in words[1:]):
        codes = _misspelt(gazetteer, "".join(words))
    return _districts(directory, codes)


def _districts(directory: Directory, codes: Codes) -> tuple[District, ...]:
    return tuple(directory.district_of_code[code] for code in sorted(codes))


def _whole(gazetteer: Gazetteer, words: list[str]) -> Codes:
    """All words as one name, or the longest beginning whose rest is only detail, which may name a part of it."""
    for end in range(len(words), 0, -1):
        if _only_adds_detail(words[end - 1], words[end:]):
            codes = _read(gazetteer, "".join(words[:end]))
            for word in words[end:] if codes else ():
                codes = _inside(gazetteer, codes, word) or codes
            if codes:
                return codes
    return NOWHERE


def _inside(gazetteer: Gazetteer, around: Codes, word: str) -> Codes:
    """What a word names inside a place that is sure: there "서현" may stand for 서현동 or 서현역, "향남읍" for 향남."""
    for reading in _readings(gazetteer, word):
        for stem in (reading, reading[:-1] if reading.endswith(("동", "읍", "면", "역")) else reading):
            for unit in _INSIDE if len(stem) > 1 and script(stem) == "hangul" else ("",):
                codes = _common(gazetteer, [around, gazetteer.names.meaning(stem + unit)])
                if codes:
                    return codes
    return NOWHERE


def _is_quarter(gazetteer: Gazetteer, word: str) -> bool:
    """Whether a word is written like a quarter that we need not know, and is none of the ordinary words."""
    return bool(_DONG.fullmatch(word)) and not word.endswith(gazetteer.around.no_quarter)


def _only_adds_detail(last: str, rest: list[str]) -> bool:
    """Whether the rest of an address lies inside the place named before it: a dong after a gu, an exit of a station."""
    return all(_EXIT.fullmatch(word) for word in rest) or (
        last.endswith(("시", "군", "구")) and all(_FINER_ADDRESS.fullmatch(word) for word in rest)
    )


def _readings(gazetteer: Gazetteer, said: str) -> Iterator[str]:
    """The words as they stand, then with one thing after another taken off the end that people say after a name."""
    while before := next((one for one in gazetteer.around.joined if said.startswith(one)), None):
        said = said.removeprefix(before)
    for _ in range(_MOST_READINGS):
        if not said:
            return
        yield said
        office = _OFFICE.fullmatch(said)
        if office:
            said = office[1] or office[2]
            continue
        ending = next((ending for ending in gazetteer.around.endings if said.endswith(ending)), None)
        if ending is None:
            return
        said = said.removesuffix(ending)


def _read(gazetteer: Gazetteer, said: str) -> Codes:
    return next(filter(None, map(gazetteer.names.meaning, _readings(gazetteer, said))), NOWHERE)


def _parts(gazetteer: Gazetteer, words: list[str]) -> Codes:
    """Several names side by side, as in "마포 홍대" or "Hongdae Seoul": what lies in all of them."""
    found: list[Codes] = []
    unread: list[str] = []
    start = 0
    while start < len(words):
        for end in range(min(len(words), start + 4), start, -1):
            codes = _read(gazetteer, "".join(words[start:end]))
            if codes:
                found.append(codes)
                start = end
                break
        else:
            unread.append(words[start])
            start += 1
    if not found:
        return _split(gazetteer, "".join(words))
    if unread == [] and len(found) == 1:
        return found[0]
    # Beside a name that is sure, one misspelt name may stand, if it lies there.
    for word in unread:
        if _is_said(gazetteer, word):
            continue
        around = _common(gazetteer, found)
        codes = _inside(gazetteer, around, word) or _common(gazetteer, [around, _misspelt(gazetteer, word)])
        if codes:
            found.append(codes)
        elif not _is_quarter(gazetteer, word):
            return NOWHERE
    return _common(gazetteer, found)


def _split(gazetteer: Gazetteer, joined: str) -> Codes:
    """Names written as one word, as scripts without spaces do."""
    if not joined.isascii() and len(joined) <= LONGEST_NAME // 4:
        for middle in range(2, len(joined) - 1):
            first = gazetteer.names.meaning(joined[:middle])
            rest = joined[middle:].removeprefix("の")
            second = (_read(gazetteer, rest) or _split(gazetteer, rest)) if first else NOWHERE
            if first and second:
                codes = _common(gazetteer, [first, second])
                if codes:
                    return codes
    return NOWHERE


def _taken_apart(gazetteer: Gazetteer, words: list[str]) -> list[str]:
    """An address written in one word: cut after each name that ends with its unit, and before the last number."""
    apart: list[str] = []
    for word in words:
        rest = word
        while end := next(
            (
                end
                for end in range(len(rest) - 2, 2, -1)
                if rest[end - 1] in "도시군구읍"
                and script(rest[:end]) == "hangul"
                and gazetteer.names.meaning(rest[:end])
            ),
            None,
        ):
            apart.append(rest[:end])
            rest = rest[end:]
        apart += [part for part in _NUMBER_BEHIND.split(rest) if part]
    return apart


def _is_said(gazetteer: Gazetteer, word: str) -> bool:
    """Whether a word is nothing but what people say after a name."""
    return any(reading in gazetteer.around["ending"] for reading in _readings(gazetteer, word))


def _common(gazetteer: Gazetteer, found: Iterable[Codes]) -> Codes:
    """The districts inside all the places; a city stands for its districts when all of them are left."""
    city_of = gazetteer.city_of
    wide = [codes | {part for part, city in city_of.items() if city in codes} for codes in found]
    left = frozenset.intersection(*map(frozenset, wide))
    return frozenset(code for code in left if city_of.get(code) not in left)


# -- a misspelt name --


def _misspelt(gazetteer: Gazetteer, said: str) -> Codes:
    """The one place, or the one set of places, that sounds the same or is nearest by letters; else nothing."""
    for reading in _readings(gazetteer, said):
        if not script(reading) or reading in gazetteer.around["ordinary"]:
            return NOWHERE
        if may_be_heard(reading) and (heard := gazetteer.sounds.get(sound(reading), NOWHERE)):
            unsure = reading.isascii() and _rivals(gazetteer, reading, 1) - {heard}
            return NOWHERE if unsure else heard
        station = _STATION_SLIP.fullmatch(reading)
        if station and not _NUMERALS.issuperset(station[1]) and (named := gazetteer.names.meaning(station[1])):
            return gazetteer.names.meaning(station[1] + "역") or named
    readings = _readings(gazetteer, said)
    return next((near for near in (_nearest(gazetteer, reading) for reading in readings) if near), NOWHERE)


def _near(gazetteer: Gazetteer, word: str, slips: int) -> list[tuple[str, int]]:
    """Names of the same script that are at most so many letters away, nearest first, with how many."""
    keys = gazetteer.letters[script(word)]
    near = process.extract(letters(word), keys, scorer=OSA.distance, score_cutoff=slips, limit=8)
    return [(unicodedata.normalize("NFC", key), int(distance)) for key, distance, _ in near]


def _rivals(gazetteer: Gazetteer, word: str, slips: int) -> set[Codes]:
    """What is meant by the names that a word may as well be."""
    return {
        gazetteer.names.meaning(name)
        for name, _ in _near(gazetteer, word, slips)
        if script(word) != "hangul" or len(name) == len(word)
    }


def _nearest(gazetteer: Gazetteer, word: str) -> Codes:
    slips = _slips(word)
    if not slips:
        return NOWHERE
    near = _near(gazetteer, word, slips)
    best = near[0][1] if near else 0
    meant = {gazetteer.names.meaning(name) for name, distance in near if distance == best and _alike(name, word)}
    # The first letter is seldom the wrong one, but where another name is as near by it, nobody knows: 당남구.
    return meant.pop() if len(meant) == 1 and _rivals(gazetteer, word, best) <= meant else NOWHERE


def _alike(name: str, word: str) -> bool:
    """What seldom happens in a slip: another first letter, another unit (시, 군, 구), a lost or added syllable."""
    if script(name) != "hangul":
        return name[0] == word[0]
    whole = len(name) == len(word) and letters(name)[0] == letters(word)[0]
    return whole and (
        len(name) > _SHORT_HANGUL or not (_UNIT.fullmatch(name) or _UNIT.fullmatch(word)) or name[-1] == word[-1]
    )


def _slips(word: str) -> int:
    """How many letters may be wrong in a word of this length."""
    written_in = script(word)
    return (len(word) >= SHORTEST[written_in][0]) + (len(word) >= SHORTEST[written_in][2]) if written_in else 0


# -- a name among other words --


class _Mention(NamedTuple):
    """A name in a message: which places, the name, the last thing joined to it, the words before and the one behind it."""

    codes: Codes
    name: str
    ending: str
    before: Sequence[str]
    behind: str


def find_mentioned(directory: Directory, text: str) -> tuple[District, ...]:
    """The districts from which a whole message says that it is written; empty where it does not clearly say so.

    Only for an answer to "where are you?": a name among other words may be somebody else's, or where somebody came from.
    A name counts as it stands in the tables, never misspelt, and only where the words around it speak of being there:
    "여기 부천인데 전화 못해요", "im hiding near Suwon station". Behind another person, "from" or "not" no name counts, and
    several names must lie in each other.
    """
    gazetteer = gazetteer_of(directory)
    around = gazetteer.around
    words = words_of(text)
    after = 1 + max((at for at, word in enumerate(words) if word in around["contrast"]), default=-1)
    mentions = [one for one in _mentions(gazetteer, words[after:]) if not _elsewhere(gazetteer, one)]
    # Two names that lie in each other are no accident.
    sure = len({one.name for one in mentions}) > 1 and not any(one.behind.startswith(around.leave) for one in mentions)
    if not sure and not any(_says_here(gazetteer, one) for one in mentions):
        return ()
    return _districts(directory, _common(gazetteer, [one.codes for one in mentions]))


def _mentions(gazetteer: Gazetteer, words: list[str]) -> Iterator[_Mention]:
    start = 0
    while start < len(words):
        end = start + 1 + (start + 1 < len(words) and words[start + 1] in _UNITS)
        said = "".join(words[start:end])
        named = _korean_name(gazetteer, said) if script(said) == "hangul" else _other_name(gazetteer, said)
        if named is not None:
            yield _Mention(*named, words[:start], words[end] if end < len(words) else "")
        start = end


def _korean_name(gazetteer: Gazetteer, said: str) -> tuple[Codes, str, str] | None:
    """The longest name with which a word begins, where the rest are endings; the last of them apart from the name."""
    for end in range(len(said), 1, -1):
        codes = gazetteer.names.meaning(said[:end])
        if codes and (endings := _endings(gazetteer, said[end:])) is not None:
            last = endings[0] if endings else ""
            return codes, said.removesuffix(last), last
    return None


def _endings(gazetteer: Gazetteer, rest: str) -> list[str] | None:
    """What people say after a name, the last first; None where the rest holds anything else."""
    found = []
    while rest:
        ending = next((one for one in gazetteer.around.endings if rest.endswith(one)), None)
        if ending is None:
            return None
        found.append(ending)
        rest = rest.removesuffix(ending)
    return found


def _other_name(gazetteer: Gazetteer, said: str) -> tuple[Codes, str, str] | None:
    """A whole word, or, in a script without blanks, the name behind "I am in" or before "of": 我在天安的宿舍里."""
    if not script(said):
        run = next(_readings(gazetteer, said), "")
        for end in range(len(run), 1, -1):
            codes = gazetteer.names.meaning(run[:end])
            if codes and (end == len(run) or run != said or run[end] in _OF):
                return codes, run[:end], ""
        return None
    for name in _readings(gazetteer, said):
        if len(name) >= _SHORTEST_MENTION:
            codes = gazetteer.names.meaning(name)
            if codes:
                return codes, name, ""
    return None


def _elsewhere(gazetteer: Gazetteer, mention: _Mention) -> bool:
    """Whether the words before a name speak of somebody else or of coming from there, and not again of oneself."""
    around = gazetteer.around
    if mention.behind in around["facility"]:
        return True
    others = behind_another = False
    for word in mention.before:
        another = word in around["elsewhere"] or (word.endswith(_PARTICLES) and word[:-1] in around["elsewhere"])
        # Right behind somebody else a word for oneself is "my": "chồng em" is her husband.
        others = another or (others and (behind_another or word not in around["here"]))
        behind_another = another
    return others


def _says_here(gazetteer: Gazetteer, mention: _Mention) -> bool:
    """Whether the words around a name say that somebody is there."""
    around, last = gazetteer.around, mention.before[-1] if mention.before else ""
    if script(mention.name) != "hangul":
        return not last or last in around["beside"] or last.endswith(around.joined)
    after_here = not last or last in around["here"]
    there = mention.behind.startswith(around.stay) or not around["kind_of_place"].isdisjoint(
        _readings(gazetteer, mention.behind)
    )
    if mention.name in around["homonym"]:
        return after_here and (there or mention.ending in around["copula"])
    with_unit = bool(_NAMED_WITH_UNIT.fullmatch(mention.name))
    if mention.ending in around["direction"]:
        return there or (with_unit and not mention.behind.startswith(around.leave))
    return there or after_here or bool(mention.ending) or with_unit
