"""For the reading of typed places: every way to write every place, by letters and by sound, and the words around a name.

Gathered once from the tables of the directory. Names are kept without spaces, hyphens and capitals (`form`).
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from .model import Directory, District, Island, PlaceWordRole, Province

LONGEST_NAME = 120
"""Characters of a typed name that are read; longer text is not a place name."""
SHORTEST = {"hangul": (3, 3, 7), "latin": (6, 7, 11), "cyrillic": (7, 7, 11), "kana": (4, 4, 9)}
"""By script: the shortest word and the shortest name with one slip, and the shortest word with two."""

Codes = frozenset[str]
NOWHERE: Codes = frozenset()

# The vowel signs and tones of Devanagari, Thai, Lao, Burmese and Khmer belong to their words.
_WORD = re.compile(r"[\w\u0900-\u0903\u093a-\u094f\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ecd\u102b-\u103e\u17b4-\u17d3]+")
_SYLLABLE = re.compile(r"[가-힣]")
_LONE_LETTERS = re.compile(r"[ㄱ-ㅎㅏ-ㅣ]+")
_SCRIPTS = (
    ("hangul", re.compile(r"[가-힣ㄱ-ㅎㅏ-ㅣ]+")),
    ("latin", re.compile(r"[a-z]+")),
    ("cyrillic", re.compile(r"[а-яёәөү]+")),
    ("kana", re.compile(r"[ァ-ヶー]+")),
)
_UNIT_KO = re.compile(r"(.{2,})[시군구]$")
_UNIT_EN = re.compile(r"(.+)-(si|gun|gu)$", re.IGNORECASE)
# Small places have many near namesakes that are not in our tables: of these only long, unlike names may be misspelt.
_UNLIKE_OTHERS = re.compile(
    r"[가-힣]{3,}[^동역읍면리도대지단로시군구]|[a-z]{8,}(?<!dong)(?<!eup)(?<!myeon)(?<!station)"
)
_QUARTER = re.compile(r"[가-힣]{2,}(?<![동역시군구읍면])")
_SHORTEST_STEM = 2
"""Letters before 시, 군 or 구; shorter names, such as 중구, are many."""
_SHORTEST_HEARD = 6
_SHORTEST_NAME_HEARD = 5
# Spellings of one sound, in the order in which they are made alike.
_SAME_LATIN = (
    (r"(?<=[aeiou])h(?=[^aeiou]|$)", ""), ("ck", "k"), ("sh", "s"), ("yeo|yu(?=n|ng)|you", "yo"), ("woo|oo|wu", "u"),
    ("eo", "o"), ("eu", "u"), ("ae|ai", "e"), ("ch|j", "j"), ("g|k", "k"), ("d|t", "t"), ("b|p", "p"), ("l|r", "r"),
    (r"(.)\1", r"\1"),
)  # fmt: skip
# Vowels, and consonants between syllables, that sound the same (as Hangul letters of Unicode, U+1100 onwards).
_SAME_HANGUL = (
    ("[\u1164\u1166\u1168]", "\u1162"), ("[\u116b\u116c]", "\u1170"), ("(?<=[\u1109\u110a\u110c\u110d\u110e])\u1163", "\u1161"),
    ("(?<=[\u1109\u110a\u110c\u110d\u110e])\u1167", "\u1165"), ("(?<=[\u1109\u110a\u110c\u110d\u110e])\u116d", "\u1169"),
    ("(?<=[\u1109\u110a\u110c\u110d\u110e])\u1172", "\u116e"), ("(?<=[\u11a8-\u11ae\u11b0-\u11c2])\u1105", "\u1102"),
    ("(?<=\u110b)(\u116f|\u1171(?=\u11ab))", "\u1165"),
    ("[\u11a8\u11a9](?=[\u1102\u1106])", "\u11bc"), ("[\u11b8](?=[\u1102\u1106])", "\u11b7"),
)  # fmt: skip


class Names:
    """What each name means. A province before or after a name is read when it is asked for: kept, they would be 50,000."""

    def __init__(self, alone: Mapping[str, Codes], inside: Mapping[str, Sequence[Mapping[str, Codes]]]) -> None:
        """Take names by themselves, and by each form of a province the names of its own districts."""
        self._alone = alone
        self._inside = inside
        self._lengths = sorted({len(form) for form in inside})

    def meaning(self, said: str) -> Codes:
        """The codes of the districts that this name means; none where it is not known."""
        codes = self._alone.get(said, NOWHERE)
        for length in self._lengths:
            if length >= len(said):
                break
            for form, rest in ((said[:length], said[length:]), (said[-length:], said[:-length])):
                for own in self._inside.get(form, ()) if form.isascii() == rest.isascii() else ():
                    codes |= own.get(rest, NOWHERE)
        return codes


class Around:
    """The words that people write around a name: what each role of the table `place_words.csv` holds."""

    def __init__(self, directory: Directory) -> None:
        self._of: dict[PlaceWordRole, frozenset[str]] = {}
        for role in {role for one in directory.place_words for role in one.roles}:
            self._of[role] = frozenset(one.word for one in directory.place_words if role in one.roles)
        self.endings = tuple(sorted(self["ending"], key=lambda word: (-len(word), word)))
        self.joined = tuple(sorted(self["joined"], key=lambda word: (-len(word), word)))
        self.stay = tuple(sorted(self["stay"]))
        self.leave = tuple(sorted(self["leave"]))
        self.no_quarter = tuple(sorted(self["no_quarter"]))

    def __getitem__(self, role: PlaceWordRole) -> frozenset[str]:
        """The words of a role."""
        return self._of.get(role, frozenset())


class Gazetteer(NamedTuple):
    """Every way to write every place, without spaces; the same by sound; and what a misspelling is held against."""

    names: Names
    sounds: Mapping[str, Codes]
    letters: Mapping[str, tuple[str, ...]]
    city_of: Mapping[str, str]
    around: Around


_GATHERED: list[tuple[Directory, Gazetteer]] = []
_MOST_GATHERED = 4


def gazetteer_of(directory: Directory) -> Gazetteer:
    """The names of these districts, gathered once. A center's changes of services and numbers leave them as they are.

    Told apart by identity: to compare whole tables at each name would take longer than to read it.
    """
    for known, gazetteer in _GATHERED:
        if known is directory:
            return gazetteer
    alike = (gazetteer for known, gazetteer in _GATHERED if _named_alike(known, directory))
    gathered = next(alike, None) or _gather(directory)
    _GATHERED.insert(0, (directory, gathered))
    del _GATHERED[_MOST_GATHERED:]
    return gathered


def _named_alike(one: Directory, other: Directory) -> bool:
    return (
        one.place_names is other.place_names
        and one.place_words is other.place_words
        and one.islands is other.islands
        and [(place.code, place.name_ko) for place in one.districts]
        == [(place.code, place.name_ko) for place in other.districts]
    )


# -- letters and sounds --


def words_of(text: str) -> list[str]:
    """The words of a typed text, folded; none where it is longer than `LONGEST_NAME`.

    Lone letters beside whole syllables are tears and laughter (ㅠㅠ, ㅋㅋ), and part of no name.
    """
    composed = unicodedata.normalize("NFC", text)
    if _SYLLABLE.search(composed):
        composed = _LONE_LETTERS.sub(" ", composed)
    folded = unicodedata.normalize("NFKC", composed).casefold()
    if len(folded) > LONGEST_NAME:
        return []
    # The hyphen and the apostrophe join the parts of a romanised name.
    return _WORD.findall(re.sub(r"[-‐‑–'’ʻʼ`]", "", folded))


def form(name: str) -> str:
    """A name as it is kept: its words in one, folded."""
    return "".join(words_of(name))


def script(word: str) -> str:
    """hangul, latin, cyrillic or kana; empty where a word is of another script or of several."""
    return next((name for name, pattern in _SCRIPTS if pattern.fullmatch(word)), "")


def letters(word: str) -> str:
    """Hangul as its letters, so that one wrong vowel counts as one."""
    return unicodedata.normalize("NFD", word) if script(word) == "hangul" else word


def may_be_heard(word: str) -> bool:
    """Whether a word is long enough to be known by its sound."""
    return len(word) >= (_SHORTEST_HEARD if word.isascii() else 2)


def sound(word: str) -> str:
    """A word with the spellings of one sound made alike."""
    if script(word) in ("cyrillic", "kana"):
        return word.replace("ё", "е").replace("дж", "ч").replace("чж", "ч")
    said = letters(word)
    for pattern, same in _SAME_LATIN if word.isascii() else _SAME_HANGUL:
        said = re.sub(pattern, same, said)
    return said


# -- gathering --


def _gather(directory: Directory) -> Gazetteer:
    """Names by themselves, and those of each province by its forms."""
    names: dict[str, Codes] = {}
    of_province: dict[str, list[dict[str, Codes]]] = {}
    same: dict[Codes, Codes] = {}
    plain: set[str] = set()

    def add(table: dict[str, Codes], written: str, codes: Codes) -> None:
        # Equal answers are kept once: most names mean one of a few hundred districts.
        meant = table[written] | codes if written in table else codes
        table[written] = same.setdefault(meant, meant)

    inside: dict[str, set[str]] = {}
    for province in directory.provinces:
        districts = [place for place in directory.districts if place.province == province.code]
        forms = {form(name) for name in _written(province)}
        forms |= {form(one.name) for one in directory.place_names if one.districts == (province.code,)}
        plain |= forms
        own_names: dict[str, Codes] = {}
        for written in forms:
            of_province.setdefault(written, []).append(own_names)
        for place in districts:
            # A former district means the districts that took its place.
            meaning = frozenset(place.now or (place.code,))
            own = _own_forms(place, directory)
            plain |= own
            for name in own:
                add(names, name, meaning)
                add(own_names, name, meaning)
            if place.parent is None:
                inside.setdefault(province.code, set()).update(meaning)
        for written in forms:
            add(names, written, frozenset(inside[province.code]))
    for one in directory.place_names:
        districts_named = frozenset(
            code for part in one.districts for code in (inside[part] if len(part) == 2 else {part})
        )
        ways = {form(one.name)}
        if one.script == "Hang" and _QUARTER.fullmatch(one.name):
            ways.add(one.name + "동")
        plain |= {way for way in ways if one.script not in ("Hang", "Latn") or _UNLIKE_OTHERS.fullmatch(way)}
        for way in ways:
            add(names, way, districts_named)
    # People mistake the unit: 해남시 is 해남군, not a misspelt 하남시.
    mistaken: dict[str, Codes] = {}
    before = Names(names, of_province)
    for place in directory.districts:
        for way in _with_other_units(place):
            if not before.meaning(way):
                add(mistaken, way, frozenset(place.now or (place.code,)))
    names |= mistaken
    for island in directory.islands:
        for name in names_of_island(island):
            add(names, form(name), frozenset({island.district}))
    known = Names(names, of_province)
    sounds: dict[str, Codes] = {}
    spelt: dict[str, set[str]] = {name: set() for name in SHORTEST}
    for way in plain:
        written_in = script(way)
        if written_in:
            if len(way) >= SHORTEST[written_in][1]:  # shorter, and a word near to it is often another word
                spelt[written_in].add(letters(way))
            if len(way) >= _SHORTEST_NAME_HEARD or not way.isascii():
                add(sounds, sound(way), known.meaning(way))
    return Gazetteer(
        known,
        sounds,
        {name: tuple(sorted(ways)) for name, ways in spelt.items()},
        {place.code: place.parent for place in directory.districts if place.parent is not None},
        Around(directory),
    )


def names_of_island(island: Island) -> tuple[str, ...]:
    """How an island without a bridge is called."""
    short = island.name_en.removesuffix("s").removesuffix(" Island")
    return (island.name_ko, island.name_en, short, *island.aliases)


def _with_other_units(place: District) -> Iterator[str]:
    """The name with each of the units that it does not bear."""
    korean, english = place.name_ko.split()[-1], place.name_en.split(",")[0]
    stem, romanised = korean[:-1], english.rpartition("-")[0]
    if len(stem) < _SHORTEST_STEM:
        return
    for unit, romanised_unit in (("시", "si"), ("군", "gun"), ("구", "gu")):
        if not korean.endswith(unit):
            yield form(stem + unit)
            if romanised:
                yield form(f"{romanised}-{romanised_unit}")


def _written(province: Province) -> tuple[str, ...]:
    return (province.name_ko, province.name_en, *province.aliases_ko, *province.aliases_en)


def _own_forms(place: District, directory: Directory) -> set[str]:
    """Full and short forms of a district's own name; a general gu with and without its city."""
    korean, english = place.name_ko.split(" ")[-1], place.name_en.split(",")[0]
    own = _full_and_short(korean, english)
    if place.parent is not None:
        city = directory.district_of_code[place.parent]
        cities = _full_and_short(city.name_ko, city.name_en)
        own |= {one + part for one in cities for part in own} | {part + one for one in cities for part in own}
    return own | {form(alias) for alias in place.aliases}


def _full_and_short(korean: str, english: str) -> set[str]:
    forms = {form(korean), form(english)}
    short_ko, short_en = _UNIT_KO.fullmatch(korean), _UNIT_EN.fullmatch(english)
    # One-syllable names (중구, 동구) have no short form: "중" alone is not a place.
    if short_ko and short_en:
        forms |= {form(short_ko[1]), form(short_en[1])}
    return forms
