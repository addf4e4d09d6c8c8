"""For the place screens: provinces, districts, the district around a point, and place names that people type.

A typed name is read as it stands; only when nothing fits is it taken for a misspelling of the one name that is clearly
nearest. An ambiguous one returns all its districts, and the screen asks which.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from .model import Directory, District, Island, Province, Vector

LONGEST_NAME = 120
"""Characters of a typed name that are read; longer text is not a place name."""

ABROAD_KM = 250.0
"""A point farther than this from the middle of every district is not in Korea, nor on the sea around it."""

# What people say around a place name. Stripped from the end only while nothing is found, so a name is never cut.
_SAID_AFTER = (
    "살고있습니다", "살고있는데요", "살고있는데", "살고있어요", "살고있어", "있습니다", "있는데요", "있는데", "거주중",
    "사는데요", "사는데", "살아여", "있는데여", "고속버스터미널", "시외버스터미널", "버스터미널", "고속터미널", "터미널",
    "인데요", "이에요", "살아요", "있어요", "입니다", "임니다", "입니당", "근처", "부근", "주변", "인근", "쪽으로", "이구요",
    "이고요", "에서요", "이예요", "에요", "예요", "이요", "이여", "인데", "에서", "살아", "있어", "거주", "동네", "신도시",
    "요", "여", "에", "앞", "옆", "쪽", "쯤", "임", "역", "읍", "사는", "이야", "야",
    "southkorea", "korea", "office", "yeok", "station", "area", "city", "province", "district", "stn", "shi", "da",
    "に住んでいます", "に住んでる", "にいます", "の近く", "付近", "周辺", "近く", "です", "在住", "地铁站", "附近", "那边",
    "这边", "旁边", "駅", "站", "市", "区", "區", "郡", "县", "に", "で", "の",
    "मा", "ском", "ской", "ский", "ом", "е", "а", "у", "д", "т",
)  # fmt: skip
_SAID_BESIDE = frozenset({
    "near", "in", "at", "around", "by", "to", "from", "i", "im", "am", "live", "living", "stay", "staying", "now", "the",
    "close", "currently", "of", "right", "sa", "malapit", "nasa", "taga", "dito", "ako", "gần", "ở", "tôi", "em", "mình", "đang",
    "sống", "tại", "ga", "tp", "thành", "phố", "quận", "saya", "tinggal", "di", "म", "छु",
    "저는", "전", "저", "지금", "현재", "나", "나는", "난", "제가", "집은", "집이", "여기는", "여긴", "여기", "지역", "일대", "한국", "대한민국", "네",
    "я", "в", "во", "на", "из", "около", "возле", "рядом", "с", "у", "г", "город", "городе", "живу", "нахожусь", "станция",
    "станции", "метро", "район", "районе", "корея", "сейчас",
})  # fmt: skip
_WHERE_AM_I = ["asan", "ako"]
"""In Filipino; 아산 is written alike, but there "nasa" stands before it."""
# Languages without spaces write these in one word with the name.
_JOINED_BEFORE = (
    "我现在住在", "我现在在", "我住在", "我在", "住在", "在", "靠近", "韩国", "韓国", "私は", "ฉัน", "ผม", "อยู่", "ที่",
)  # fmt: skip
_FINER_ADDRESS = re.compile(r"\d+|[가-힣]+\d가|[\d가-힣]+(동|읍|면|리|로|길|번지|층|호)")
# A quarter written with its unit, beside the name of its city; but many ordinary words end alike.
_DONG = re.compile(r"[가-힣]{1,4}(\d?동|읍)")
_ORDINARY_DONG = (
    "운동", "행동", "이동", "감동", "활동", "노동", "아동", "자동", "공동", "충동", "소동", "변동", "작동", "진동", "난동", "폭동", "협동", "출동",
    "선동", "거동", "냉동", "파동", "율동", "반동", "역동", "고동", "혼동", "합동", "수동", "기동", "발동", "유동", "구동", "시동", "연동", "태동",
    "요동", "동동", "망동", "언동", "준동", "격동", "가동", "제동", "주동", "능동", "박동",
)  # fmt: skip
_INSIDE = ("", "동", "역", "읍", "면", "리", "지구", "신도시", "공단")
_EXIT = re.compile(r"\d+|\d+번|(\d+번)?출구(요|에서|앞|쪽)?|exit")
_UNIT_KO = re.compile(r"(.{2,})[시군구]$")
_UNIT_EN = re.compile(r"(.+)-(si|gun|gu)$", re.IGNORECASE)
_OFFICE = re.compile(r"(.+[시군구])청|(.{2,}대)학교")
# Small places have many near namesakes that are not in our tables: of these only long, unlike names may be misspelt.
_UNLIKE_OTHERS = re.compile(
    r"[가-힣]{3,}[^동역읍면리도대지단로시군구]|[a-z]{8,}(?<!dong)(?<!eup)(?<!myeon)(?<!station)"
)
_QUARTER = re.compile(r"[가-힣]{2,}(?<![동역시군구읍면])")

# Ordinary words that sound or look like a name; they are never taken for a misspelt one.
_ORDINARY = frozenset(
    {"동네", "고양이", "samsung", "signal", "bundan", "yeongsang", "sajang", "urssan", "chunchan", "단언", "서언"}
)
_NUMERALS = frozenset("일이삼사오육칠팔구십백천만수몇")
_UNITS = frozenset(
    {"si", "gun", "gu", "do", "dong", "ro", "city", "district", "station", "province", "시", "군", "구", "역"}
)

# The vowel signs and tones of Devanagari, Thai, Lao, Burmese and Khmer belong to their words.
_WORD = re.compile(r"[\w\u0900-\u0903\u093a-\u094f\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ecd\u102b-\u103e\u17b4-\u17d3]+")
_HANGUL = re.compile(r"[가-힣ㄱ-ㅎㅏ-ㅣ]+")
_LATIN = re.compile(r"[a-z]+")
_CYRILLIC = re.compile(r"[а-яёәөү]+")
_KANA = re.compile(r"[ァ-ヶー]+")
_UNIT = re.compile(r".{2}[시군구]")

_Codes = frozenset[str]
_NOWHERE: _Codes = frozenset()


class _Names:
    """What each name means. A province before or after a name is read when it is asked for: kept, they would be 50,000."""

    def __init__(self, alone: Mapping[str, _Codes], inside: Mapping[str, Sequence[Mapping[str, _Codes]]]) -> None:
        """Take names by themselves, and by each form of a province the names of its own districts."""
        self._alone = alone
        self._inside = inside
        self._lengths = sorted({len(form) for form in inside})

    def meaning(self, said: str) -> _Codes:
        """The codes of the districts that this name means; none where it is not known."""
        codes = self._alone.get(said, _NOWHERE)
        for length in self._lengths:
            if length >= len(said):
                break
            for form, rest in ((said[:length], said[length:]), (said[-length:], said[:-length])):
                for own in self._inside.get(form, ()) if form.isascii() == rest.isascii() else ():
                    codes |= own.get(rest, _NOWHERE)
        return codes


class _Gazetteer(NamedTuple):
    """Every way to write every place, without spaces; the same by sound; and what a misspelling is held against."""

    names: _Names
    sounds: Mapping[str, _Codes]
    letters: Mapping[str, tuple[str, ...]]
    city_of: Mapping[str, str]


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
    found = find_places(directory, text)
    said = "".join(_words(text))
    named = [
        (len(_form(name)), island)
        for island in directory.islands
        if [island.district] == [place.code for place in found]
        for name in _names_of(island)
        if _form(name) in said
    ]
    return max(named, key=lambda one: one[0])[1] if named else None


def _names_of(island: Island) -> tuple[str, ...]:
    short = island.name_en.removesuffix("s").removesuffix(" Island")
    return (island.name_ko, island.name_en, short, *island.aliases)


def find_places(directory: Directory, text: str) -> tuple[District, ...]:
    """The current districts that a typed name means, in order of their code; empty when it is no name we know.

    Reads names in Hangul, romanised, Chinese, Japanese and Russian, full or short, with or without the province or
    city, former names, stations and quarters, the district in front of a finer address, and small misspellings; the
    largest cities in Thai, Khmer and Nepali too. Beside a sure name a short one is read as what lies there.
    A province alone means all its first-level districts.
    """
    typed = _words(text)
    words = [word for word in typed if word not in _SAID_BESIDE]
    if not words or typed[:2] == _WHERE_AM_I:
        return ()
    gazetteer = _gazetteer(directory)
    codes = _whole(gazetteer, words) or _parts(gazetteer, words)
    if not codes and all(word in _UNITS for word in words[1:]):
        codes = _misspelt(gazetteer, "".join(words))
    return tuple(directory.district_of_code[code] for code in sorted(codes))


def _whole(gazetteer: _Gazetteer, words: list[str]) -> _Codes:
    """All words as one name, or the longest beginning whose rest is only detail, which may name a part of it."""
    for end in range(len(words), 0, -1):
        if _only_adds_detail(words[end - 1], words[end:]):
            codes = _read(gazetteer.names, "".join(words[:end]))
            for word in words[end:] if codes else ():
                codes = _inside(gazetteer, codes, word) or codes
            if codes:
                return codes
    return frozenset()


def _inside(gazetteer: _Gazetteer, around: _Codes, word: str) -> _Codes:
    """What a word names inside a place that is sure: there "서현" may stand for 서현동 or 서현역, "향남읍" for 향남."""
    for reading in _readings(word):
        for stem in (reading, reading[:-1] if reading.endswith(("동", "읍", "면", "역")) else reading):
            for unit in _INSIDE if len(stem) > 1 and _script(stem) == "hangul" else ("",):
                codes = _common(gazetteer, [around, gazetteer.names.meaning(stem + unit)])
                if codes:
                    return codes
    return frozenset()


def _is_quarter(word: str) -> bool:
    """Whether a word is written like a quarter that we need not know, and is none of the ordinary words."""
    return bool(_DONG.fullmatch(word)) and not word.endswith(_ORDINARY_DONG)


def _only_adds_detail(last: str, rest: list[str]) -> bool:
    """Whether the rest of an address lies inside the place named before it: a dong after a gu, an exit of a station."""
    return all(_EXIT.fullmatch(word) for word in rest) or (
        last.endswith(("시", "군", "구")) and all(_FINER_ADDRESS.fullmatch(word) for word in rest)
    )


def _readings(said: str) -> Iterator[str]:
    """The words as they stand, then with one thing after another taken off the end that people say after a name."""
    for before in _JOINED_BEFORE:
        said = said.removeprefix(before)
    for _ in range(_MOST_READINGS):
        if not said:
            return
        yield said
        office = _OFFICE.fullmatch(said)
        if office:
            said = office[1] or office[2]
            continue
        ending = next((ending for ending in _SAID_AFTER if said.endswith(ending)), None)
        if ending is None:
            return
        said = said.removesuffix(ending)


def _read(names: _Names, said: str) -> _Codes:
    return next(filter(None, map(names.meaning, _readings(said))), _NOWHERE)


def _parts(gazetteer: _Gazetteer, words: list[str]) -> _Codes:
    """Several names side by side, as in "마포 홍대" or "Hongdae Seoul": what lies in all of them."""
    found: list[_Codes] = []
    unread: list[str] = []
    start = 0
    while start < len(words):
        for end in range(min(len(words), start + 4), start, -1):
            codes = _read(gazetteer.names, "".join(words[start:end]))
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
        if _is_said(word):
            continue
        around = _common(gazetteer, found)
        codes = _inside(gazetteer, around, word) or _common(gazetteer, [around, _misspelt(gazetteer, word)])
        if codes:
            found.append(codes)
        elif not _is_quarter(word):
            return frozenset()
    return _common(gazetteer, found)


def _split(gazetteer: _Gazetteer, joined: str) -> _Codes:
    """Names written as one word, as scripts without spaces do."""
    if not joined.isascii() and len(joined) <= LONGEST_NAME // 4:
        for middle in range(2, len(joined) - 1):
            first = gazetteer.names.meaning(joined[:middle])
            rest = joined[middle:].removeprefix("の")
            second = (_read(gazetteer.names, rest) or _split(gazetteer, rest)) if first else frozenset()
            if first and second:
                codes = _common(gazetteer, [first, second])
                if codes:
                    return codes
    return frozenset()


def _is_said(word: str) -> bool:
    """Whether a word is nothing but what people say after a name."""
    return any(reading in _SAID_AFTER for reading in _readings(word))


def _common(gazetteer: _Gazetteer, found: Iterable[_Codes]) -> _Codes:
    """The districts inside all the places; a city stands for its districts when all of them are left."""
    city_of = gazetteer.city_of
    wide = [codes | {part for part, city in city_of.items() if city in codes} for codes in found]
    left = frozenset.intersection(*map(frozenset, wide))
    return frozenset(code for code in left if city_of.get(code) not in left)


def _misspelt(gazetteer: _Gazetteer, said: str) -> _Codes:
    """The one place, or the one set of places, that sounds the same or is nearest by letters; else nothing."""
    for reading in _readings(said):
        if not _script(reading) or reading in _ORDINARY:
            return frozenset()
        if _may_be_heard(reading) and _sound(reading) in gazetteer.sounds:
            return gazetteer.sounds[_sound(reading)]
        station = _STATION_SLIP.fullmatch(reading)
        if station and not _NUMERALS.issuperset(station[1]) and (named := gazetteer.names.meaning(station[1])):
            return gazetteer.names.meaning(station[1] + "역") or named
    return next((near for near in (_nearest(gazetteer, reading) for reading in _readings(said)) if near), frozenset())


def _may_be_heard(word: str) -> bool:
    return len(word) >= (_SHORTEST_HEARD if word.isascii() else 2)


def _nearest(gazetteer: _Gazetteer, word: str) -> _Codes:
    slips = _slips(word)
    if not slips:
        return frozenset()
    letters = _letters(word)
    keys = gazetteer.letters[_script(word)]
    near = process.extract(letters, keys, scorer=OSA.distance, score_cutoff=slips, limit=8)
    best = near[0][1] if near else 0
    meant = {
        gazetteer.names.meaning(unicodedata.normalize("NFC", key))
        for key, distance, _ in near
        if distance == best and _alike(unicodedata.normalize("NFC", key), word)
    }
    return meant.pop() if len(meant) == 1 else frozenset()


def _alike(name: str, word: str) -> bool:
    """What seldom happens in a slip: another first letter, another unit (시, 군, 구), a lost or added syllable."""
    if not _HANGUL.match(name):
        return name[0] == word[0]
    whole = len(name) == len(word) and _letters(name)[0] == _letters(word)[0]
    return whole and (
        len(name) > _SHORT_HANGUL or not (_UNIT.fullmatch(name) or _UNIT.fullmatch(word)) or name[-1] == word[-1]
    )


_STATION_SLIP = re.compile(r"([가-힣]{2,})[억녁엮]")
_SHORT_HANGUL = 3
_MOST_READINGS = 8
_ENOUGH = {"hangul": (3, 3, 7), "latin": (6, 7, 11), "cyrillic": (7, 7, 11), "kana": (4, 4, 9)}
"""By script: the shortest word and the shortest name with one slip, and the shortest word with two."""


def _slips(word: str) -> int:
    """How many letters may be wrong in a word of this length."""
    script = _script(word)
    return (len(word) >= _ENOUGH[script][0]) + (len(word) >= _ENOUGH[script][2]) if script else 0


def _may_be_misspelt(name: str) -> bool:
    """Whether a name is long enough that a word near to it is rarely another word."""
    script = _script(name)
    return bool(script) and len(name) >= _ENOUGH[script][1]


def _script(word: str) -> str:
    for script, pattern in (("hangul", _HANGUL), ("latin", _LATIN), ("cyrillic", _CYRILLIC), ("kana", _KANA)):
        if pattern.fullmatch(word):
            return script
    return ""


def _letters(word: str) -> str:
    """Hangul as its letters, so that one wrong vowel counts as one."""
    return unicodedata.normalize("NFD", word) if _HANGUL.match(word) else word


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


def _sound(word: str) -> str:
    letters = _letters(word)
    if _script(word) in ("cyrillic", "kana"):
        return word.replace("ё", "е").replace("дж", "ч").replace("чж", "ч")
    for pattern, same in _SAME_LATIN if word.isascii() else _SAME_HANGUL:
        letters = re.sub(pattern, same, letters)
    return letters


def _words(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKC", text).casefold()
    if len(folded) > LONGEST_NAME:
        return []
    # The hyphen and the apostrophe join the parts of a romanised name.
    return _WORD.findall(re.sub(r"[-‐‑–'’]", "", folded))


def _form(name: str) -> str:
    return "".join(_words(name))


_SHORTEST_STEM = 2
"""Letters before 시, 군 or 구; shorter names, such as 중구, are many."""
_GATHERED: list[tuple[Directory, _Gazetteer]] = []
_MOST_GATHERED = 4


def _gazetteer(directory: Directory) -> _Gazetteer:
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
        and one.islands is other.islands
        and [(place.code, place.name_ko) for place in one.districts]
        == [(place.code, place.name_ko) for place in other.districts]
    )


def _gather(directory: Directory) -> _Gazetteer:
    """Names by themselves, and those of each province by its forms."""
    names: dict[str, _Codes] = {}
    of_province: dict[str, list[dict[str, _Codes]]] = {}
    same: dict[_Codes, _Codes] = {}
    plain: set[str] = set()

    def add(table: dict[str, _Codes], form: str, codes: _Codes) -> None:
        # Equal answers are kept once: most names mean one of a few hundred districts.
        meant = table[form] | codes if form in table else codes
        table[form] = same.setdefault(meant, meant)

    inside: dict[str, set[str]] = {}
    for province in directory.provinces:
        districts = [place for place in directory.districts if place.province == province.code]
        forms = {_form(name) for name in _written(province)}
        forms |= {_form(one.name) for one in directory.place_names if one.districts == (province.code,)}
        plain |= forms
        own_names: dict[str, _Codes] = {}
        for form in forms:
            of_province.setdefault(form, []).append(own_names)
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
        for form in forms:
            add(names, form, frozenset(inside[province.code]))
    for one in directory.place_names:
        districts_named = frozenset(
            code for part in one.districts for code in (inside[part] if len(part) == 2 else {part})
        )
        written = {_form(one.name)}
        if one.script == "Hang" and _QUARTER.fullmatch(one.name):
            written.add(one.name + "동")
        plain |= {form for form in written if one.script not in ("Hang", "Latn") or _UNLIKE_OTHERS.fullmatch(form)}
        for form in written:
            add(names, form, districts_named)
    # People mistake the unit: 해남시 is 해남군, not a misspelt 하남시.
    mistaken: dict[str, _Codes] = {}
    before = _Names(names, of_province)
    for place in directory.districts:
        for form in _with_other_units(place):
            if not before.meaning(form):
                add(mistaken, form, frozenset(place.now or (place.code,)))
    names |= mistaken
    for island in directory.islands:
        for name in _names_of(island):
            add(names, _form(name), frozenset({island.district}))
    known = _Names(names, of_province)
    sounds: dict[str, _Codes] = {}
    letters: dict[str, set[str]] = {script: set() for script in _ENOUGH}
    for form in plain:
        script = _script(form)
        if script:
            if _may_be_misspelt(form):
                letters[script].add(_letters(form))
            if len(form) >= _SHORTEST_NAME_HEARD or not form.isascii():
                add(sounds, _sound(form), known.meaning(form))
    return _Gazetteer(
        known,
        sounds,
        {script: tuple(sorted(forms)) for script, forms in letters.items()},
        {place.code: place.parent for place in directory.districts if place.parent is not None},
    )


def _with_other_units(place: District) -> Iterator[str]:
    """The name with each of the units that it does not bear."""
    korean, english = place.name_ko.split()[-1], place.name_en.split(",")[0]
    stem, romanised = korean[:-1], english.rpartition("-")[0]
    if len(stem) < _SHORTEST_STEM:
        return
    for unit, letters in (("시", "si"), ("군", "gun"), ("구", "gu")):
        if not korean.endswith(unit):
            yield _form(stem + unit)
            if romanised:
                yield _form(f"{romanised}-{letters}")


def _written(province: Province) -> tuple[str, ...]:
    return (province.name_ko, province.name_en, *province.aliases_ko, *province.aliases_en)


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
