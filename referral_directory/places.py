"""For the place screens: provinces, districts, the district around a point, and place names that people type.

A typed name is read as it stands; only when nothing fits is it taken for a misspelling of the one name that is clearly
nearest. An ambiguous one returns all its districts, and the screen asks which.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from .model import Directory, District, Province, Vector

LONGEST_NAME = 120
"""Characters of a typed name that are read; longer text is not a place name."""

# What people say around a place name. Stripped from the end only while nothing is found, so a name is never cut.
_SAID_AFTER = (
    "살고있습니다", "살고있는데요", "살고있는데", "살고있어요", "살고있어", "있습니다", "있는데요", "있는데", "거주중",
    "인데요", "이에요", "살아요", "있어요", "입니다", "임니다", "입니당", "근처", "부근", "주변", "인근", "쪽으로", "이구요",
    "이고요", "에서요", "이예요", "에요", "예요", "이요", "이여", "인데", "에서", "살아", "있어", "거주", "동네", "신도시",
    "요", "여", "에", "앞", "옆", "쪽", "쯤", "임", "역", "사는", "이야", "야",
    "southkorea", "korea", "office", "yeok", "station", "area", "city", "province", "district", "stn", "shi", "da",
    "に住んでいます", "に住んでる", "にいます", "の近く", "付近", "周辺", "近く", "です", "在住", "地铁站", "附近", "那边",
    "这边", "旁边", "駅", "站", "市", "区", "區", "郡", "县", "に", "で", "の",
    "ском", "ской", "ский", "ом", "е", "а", "у", "д", "т",
)  # fmt: skip
_SAID_BESIDE = frozenset({
    "near", "in", "at", "around", "by", "to", "from", "i", "im", "am", "live", "living", "stay", "staying", "now", "the",
    "close", "currently", "of", "sa", "malapit", "nasa", "gần", "ở", "tôi", "em",
    "저는", "전", "저", "지금", "현재", "나", "나는", "난", "제가", "집은", "집이", "여기는", "여긴", "여기", "지역", "일대", "한국", "대한민국", "네",
    "я", "в", "во", "на", "из", "около", "возле", "рядом", "с", "у", "г", "город", "городе", "живу", "нахожусь", "станция",
    "станции", "метро", "район", "районе", "корея", "сейчас",
})  # fmt: skip
# Languages without spaces write these in one word with the name.
_JOINED_BEFORE = ("我现在住在", "我现在在", "我住在", "我在", "住在", "在", "靠近", "韩国", "韓国", "私は")
_FINER_ADDRESS = re.compile(r"\d+|[가-힣]+\d가|[\d가-힣]+(동|읍|면|리|로|길|번지|층|호)")
_EXIT = re.compile(r"\d+|\d+번|(\d+번)?출구(요|에서|앞|쪽)?|exit")
_UNIT_KO = re.compile(r"(.{2,})[시군구]$")
_UNIT_EN = re.compile(r"(.+)-(si|gun|gu)$", re.IGNORECASE)
_OFFICE = re.compile(r"(.+[시군구])청")
# Small places have many near namesakes that are not in our tables: of these only long, unlike names may be misspelt.
_UNLIKE_OTHERS = re.compile(
    r"[가-힣]{3,}[^동역읍면리도대지단로시군구]|[a-z]{8,}(?<!dong)(?<!eup)(?<!myeon)(?<!station)"
)
_QUARTER = re.compile(r"[가-힣]{2,}(?<![동역시군구읍면])")

# Ordinary words that sound or look like a name; they are never taken for a misspelt one.
_ORDINARY = frozenset({"동네", "고양이", "samsung", "signal", "bundan", "yeongsang", "sajang", "urssan", "chunchan"})
_UNITS = frozenset(
    {"si", "gun", "gu", "do", "dong", "ro", "city", "district", "station", "province", "시", "군", "구", "역"}
)

_HANGUL = re.compile(r"[가-힣ㄱ-ㅎㅏ-ㅣ]+")
_LATIN = re.compile(r"[a-z]+")
_CYRILLIC = re.compile(r"[а-яёәөү]+")
_KANA = re.compile(r"[ァ-ヶー]+")
_UNIT = re.compile(r".{2}[시군구]")

_Codes = frozenset[str]
_Names = Mapping[str, _Codes]


class _Gazetteer(NamedTuple):
    """Every way to write every place, without spaces; the same by sound; and what a misspelling is held against."""

    names: _Names
    sounds: _Names
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


def nearest_district(directory: Directory, lat: float, lon: float) -> District:
    """The smallest current district whose centre is nearest to the point (degrees, WGS84).

    Near a border this may be the neighbour: good enough for "around here", not for an address.
    """
    x, y, z = Vector.at(lat, lon)
    return max(directory.smallest_districts, key=lambda place: x * place[0].x + y * place[0].y + z * place[0].z)[1]


def reading(directory: Directory, service_id: str) -> str | None:
    """The district and province of a service in Latin letters, for somebody who shows the Korean address to a driver.

    None where its district is not known. Raises KeyError for an unknown service.
    """
    code = directory.service_of_id[service_id].district
    if code is None:
        return None
    here = directory.district_of_code[code]
    province = next(one.name_en for one in directory.provinces if one.code == here.province)
    return f"{here.name_en}, {province}" if here.name_en != province else province


def find_places(directory: Directory, text: str) -> tuple[District, ...]:
    """The current districts that a typed name means, in order of their code; empty when it is no name we know.

    Reads names in Hangul, romanised, Chinese, Japanese and Russian, full or short, with or without the province or
    city, former names, stations and quarters, the district in front of a finer address, and small misspellings.
    A province alone means all its first-level districts.
    """
    words = [word for word in _words(text) if word not in _SAID_BESIDE]
    if not words:
        return ()
    gazetteer = _gazetteer(directory)
    codes = _whole(gazetteer.names, words) or _parts(gazetteer, words)
    if not codes and all(word in _UNITS for word in words[1:]):
        codes = _misspelt(gazetteer, "".join(words))
    return tuple(directory.district_of_code[code] for code in sorted(codes))


def _whole(names: _Names, words: list[str]) -> _Codes:
    """All words as one name, or the longest beginning whose rest is only detail."""
    for end in range(len(words), 0, -1):
        if _only_adds_detail(words[end - 1], words[end:]):
            codes = _read(names, "".join(words[:end]))
            if codes:
                return codes
    return frozenset()


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
            said = office[1]
            continue
        ending = next((ending for ending in _SAID_AFTER if said.endswith(ending)), None)
        if ending is None:
            return
        said = said.removesuffix(ending)


def _read(names: _Names, said: str) -> _Codes:
    return next((names[reading] for reading in _readings(said) if reading in names), frozenset())


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
        codes = _misspelt(gazetteer, word)
        if not codes:
            return frozenset()
        found.append(codes)
    return _common(gazetteer, found)


def _split(gazetteer: _Gazetteer, joined: str) -> _Codes:
    """Two names written as one word, as scripts without spaces do."""
    if not joined.isascii() and len(joined) <= LONGEST_NAME // 4:
        for middle in range(2, len(joined) - 1):
            first = gazetteer.names.get(joined[:middle])
            second = _read(gazetteer.names, joined[middle:]) if first else frozenset()
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
        gazetteer.names[unicodedata.normalize("NFC", key)]
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
    ("[\u1164\u1166\u1168]", "\u1162"), ("[\u116b\u116c]", "\u1170"), ("(?<=[\u110c\u110d\u110e])\u1163", "\u1161"),
    ("(?<=[\u110c\u110d\u110e])\u1167", "\u1165"), ("(?<=[\u110c\u110d\u110e])\u116d", "\u1169"),
    ("(?<=[\u110c\u110d\u110e])\u1172", "\u116e"), ("(?<=[\u11a8-\u11ae\u11b0-\u11c2])\u1105", "\u1102"),
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
    return re.findall(r"\w+", re.sub(r"[-‐‑–'’]", "", folded))


def _form(name: str) -> str:
    return "".join(_words(name))


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
    return one.place_names is other.place_names and [(place.code, place.name_ko) for place in one.districts] == [
        (place.code, place.name_ko) for place in other.districts
    ]


def _gather(directory: Directory) -> _Gazetteer:
    """Names by themselves, and each with its province before or after it."""
    names: dict[str, _Codes] = {}
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
        for place in districts:
            # A former district means the districts that took its place.
            meaning = frozenset(place.now or (place.code,))
            own = _own_forms(place, directory)
            plain |= own
            for name in own:
                for form in (name, *_with_province(name, forms)):
                    add(names, form, meaning)
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
    sounds: dict[str, _Codes] = {}
    letters: dict[str, set[str]] = {script: set() for script in _ENOUGH}
    for form in plain:
        script = _script(form)
        if script:
            if _may_be_misspelt(form):
                letters[script].add(_letters(form))
            if len(form) >= _SHORTEST_NAME_HEARD or not form.isascii():
                add(sounds, _sound(form), names[form])
    return _Gazetteer(
        names,
        sounds,
        {script: tuple(sorted(forms)) for script, forms in letters.items()},
        {place.code: place.parent for place in directory.districts if place.parent is not None},
    )


def _written(province: Province) -> tuple[str, ...]:
    return (province.name_ko, province.name_en, *province.aliases_ko, *province.aliases_en)


def _with_province(name: str, provinces: Iterable[str]) -> Iterator[str]:
    for province in provinces:
        if province.isascii() == name.isascii():
            yield province + name
            yield name + province


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
