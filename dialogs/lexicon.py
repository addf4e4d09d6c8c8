"""For native readers and developers: the one matching engine for all typed words, in every script.

    1. The text is cut, normalised and folded (`clean`, `fold`), so that typing in a hurry does not matter. Korean and
       scripts written without spaces are read without spaces.
    2. Each script present in the text has one table of stems. One walk finds every stem with its place.
    3. Harmless look-alikes ("knife shop", "starving to death") blot out what they cover.
    4. A pattern speaks when one stem of each of its groups stands near the others. No regular expression sees the
       lexicon, so that the time is proportional to the length of the text.

Rules for editors: missing a danger costs more than one emergency screen too many, which is left with one tap; a
counter-pattern covers a narrow span, never a whole message; nothing here may raise on any text, or keep one.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from dialogs.ideas import IDEAS
from dialogs.phrases import EVERYWHERE, HARMLESS, PATTERNS, STORIES, TRADITIONAL

__all__ = [
    "LONGEST",
    "NAMES",
    "PLAIN",
    "PLAIN_CYRILLIC",
    "REACH",
    "SIMPLE_HAN",
    "Ear",
    "Lexicon",
    "Pattern",
    "Signal",
    "Walk",
    "clean",
    "fold",
    "lines",
    "readings",
    "script_of",
    "walks",
]

LONGEST = 4096
"""Characters of a message that are listened to; the rest is cut (a Telegram message is never longer)."""


class Signal(StrEnum):
    """What a message may tell about danger. What each signal does is promise P1a of the design."""

    IMMEDIATE_DANGER = "immediate_danger"
    WEAPON = "weapon"
    CONFINED = "confined"
    PERPETRATOR_PRESENT = "perpetrator_present"
    STRANGULATION = "strangulation"
    INJURY = "injury"
    CHILD_IN_DANGER = "child_in_danger"
    STALKING_NOW = "stalking_now"
    SUICIDE = "suicide"
    TRAFFICKING = "trafficking"
    RECENT_ASSAULT_72H = "recent_assault_72h"
    MINOR_SPEAKER = "minor_speaker"
    DRUGGED = "drugged"
    THREAT_OF_DISTRIBUTION = "threat_of_distribution"


# Normalising ---------------------------------------------------------------------------------------------------------

_SURROGATES = re.compile("[\ud800-\udfff]")
_INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]")
_APOSTROPHES = re.compile("['`\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201b\u2032\uff07]")
_CRYING_AND_LAUGHING = re.compile("[\u314b\u314e\u3160\u315c\u3161]+")  # Korean chat letters, never part of a word
_STRAY_MARKS = re.compile("[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
# Letters, digits and the vowel signs of Devanagari, Thai, Lao and Khmer, which are not \w; all else parts words.
_BETWEEN_WORDS = re.compile(
    "(?:[^\\w\u0900-\u0963\u0e31\u0e34-\u0e4e\u0eb1\u0eb4-\u0ece\u17b4-\u17d3\u17dd]|[_\u0e2f\u0e46\u0ec6\u17d7])+"
)
_THREE_OR_MORE = re.compile(r"([^\W\d])\1{2,}")
_DIGITS = str.maketrans(
    {chr(start + value): str(value) for start in (0x966, 0xE50, 0xED0, 0x17E0) for value in range(10)}
)


def clean(text: str) -> str:
    """Lower-case words with one blank between, without invisible marks, apostrophes and punctuation."""
    text = _SURROGATES.sub("", text[:LONGEST])
    text = _INVISIBLE.sub("", text)
    text = _APOSTROPHES.sub("", text)
    text = _CRYING_AND_LAUGHING.sub(" ", text)
    text = unicodedata.normalize("NFKC", text)[:LONGEST]
    text = unicodedata.normalize("NFC", text.casefold())
    text = _STRAY_MARKS.sub("", text).translate(_DIGITS)
    return _BETWEEN_WORDS.sub(" ", text).strip()


def readings(cleaned: str) -> tuple[str, ...]:
    """The text with drawn-out letters shortened: "killlll" may be "kill", "helppp" may be "help"."""
    if not _THREE_OR_MORE.search(cleaned):
        return (cleaned,)
    return tuple(dict.fromkeys((_THREE_OR_MORE.sub(r"\1\1", cleaned), _THREE_OR_MORE.sub(r"\1", cleaned))))


def _without_marks() -> dict[int, str]:
    """Latin letters with marks to their plain letter, one to one, so that places in the text stay the same."""
    table = {}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        plain = unicodedata.normalize("NFD", chr(code))[0]
        if plain != chr(code) and plain.isascii():
            table[code] = plain
    return table | {ord("đ"): "d", ord("ø"): "o", ord("ı"): "i", ord("ł"): "l"}


PLAIN = _without_marks()
PLAIN_CYRILLIC = str.maketrans("ёөүўқғҳһңә", "еоуукгххна")
# Pairs of sounds that hurried or self-taught typing confuses: 있/잇, 않/안, 없/업, 대/데, 얘/예, 돼/되/뒈.
_PLAIN_JAMO = str.maketrans("\u1162\u1164\u116b\u1170\u11bb\u11ad\u11b9", "\u1166\u1168\u116c\u116c\u11ba\u11ab\u11b8")
_THAI_TONES = dict.fromkeys((0xE47, 0xE48, 0xE49, 0xE4A, 0xE4B, 0xE4C))
_LAO_TONES = dict.fromkeys((0xEC8, 0xEC9, 0xECA, 0xECB, 0xECC))
_DEVANAGARI = str.maketrans("ीूशषवँंणऊईङ", "िुससबँँनउइँ", "ँ\u093c\u094d")
SIMPLE_HAN = str.maketrans(dict(TRADITIONAL))
_KHMER = str.maketrans({"ឲ": "ឱ", "ៈ": None, "៍": None, "៉": None, "៊": None, "់": None})
# One spelling for the many ways of writing other scripts in Latin letters ("bachaau", "bachau"; "kh", "x", "h").
_ROMAN_PAIRS = re.compile("shch|sch|chh|tch|kh|zh|dj|ph|th|bh|dh|gh|jh|ee|oo|ou")
_ROMAN_PLAIN = {
    "shch": "sh", "sch": "sh", "chh": "ch", "tch": "ch", "kh": "h", "zh": "j", "dj": "j", "ph": "p", "th": "t",
    "bh": "b", "dh": "d", "gh": "g", "jh": "j", "ee": "i", "oo": "u", "ou": "u",
}  # fmt: skip
_ROMAN_LETTERS = str.maketrans("xwyq", "hvik")
_DOUBLED = re.compile(r"([a-z])\1")


def _roman(words: str) -> str:
    words = _ROMAN_PAIRS.sub(lambda pair: _ROMAN_PLAIN[pair[0]], words.translate(PLAIN))
    return _DOUBLED.sub(r"\1", words.translate(_ROMAN_LETTERS))


def fold(script: str, words: str) -> str:
    """The spelling in which a script's stems and texts meet; keeps blanks."""
    if script == "hangul":
        return unicodedata.normalize("NFD", words).translate(_PLAIN_JAMO)
    if script == "latin":
        return words.translate(PLAIN)
    if script == "roman":
        return _roman(words)
    return words.translate(_FOLDS[script])


_FOLDS: Mapping[str, Mapping[int, str | int | None]] = {
    "han": SIMPLE_HAN,
    "thai": _THAI_TONES,
    "lao": _LAO_TONES,
    "khmer": _KHMER,
    "cyrillic": PLAIN_CYRILLIC,
    "devanagari": _DEVANAGARI,
}


# The lexicon, compiled once -------------------------------------------------------------------------------------------


class _Reach(NamedTuple):
    """How near stems must stand, in characters of the folded text."""

    present: re.Pattern[str]
    """Finds a character of the script."""
    joined: bool
    """Blanks mean nothing; otherwise a stem stands at the start of a word."""
    then: int
    """Most characters between a stem and the one that must follow it (`>`)."""
    near: int
    """Most characters between stems in any order (`&`), and to a stem that must be absent (`!`)."""


REACH: Mapping[str, _Reach] = {
    "hangul": _Reach(re.compile("[\u1100-\u11ff\uac00-\ud7a3]"), joined=True, then=24, near=52),
    "han": _Reach(re.compile("[\u3040-\u30ff\u3400-\u9fff]"), joined=True, then=7, near=18),
    "thai": _Reach(re.compile("[\u0e00-\u0e7f]"), joined=True, then=14, near=36),
    "lao": _Reach(re.compile("[\u0e80-\u0eff]"), joined=True, then=14, near=36),
    "khmer": _Reach(re.compile("[\u1780-\u17ff]"), joined=True, then=16, near=42),
    "latin": _Reach(re.compile("[a-z]"), joined=False, then=20, near=48),
    "roman": _Reach(re.compile("[a-z]"), joined=False, then=20, near=48),
    "cyrillic": _Reach(re.compile("[\u0400-\u04ff]"), joined=False, then=20, near=48),
    "devanagari": _Reach(re.compile("[\u0900-\u097f]"), joined=False, then=20, near=48),
}
_SCRIPTS: Mapping[str, str] = {
    "ko": "hangul", "en": "latin", "zh-Hans": "han", "vi": "latin", "fil": "latin", "km": "khmer", "mn": "cyrillic",
    "ru": "cyrillic", "ja": "han", "th": "thai", "lo": "lao", "uz": "latin", "uz-Cyrl": "cyrillic",
    "ne": "devanagari",
}  # fmt: skip
_UNINFLECTED = frozenset({"vi"})  # words of one syllable without endings: each stem is a whole word
_STORY = 40  # characters after "in the film" that tell the film

_MINOR_AGES = tuple(str(age) for age in range(6, 19))


@dataclass(frozen=True, slots=True)
class Pattern:
    """One line of the lexicon: `signal: stem|stem & stem|stem > stem ! stem`."""

    tag: str
    code: str
    written: str
    groups: tuple[tuple[str, ...], ...]
    joins: str
    """How each group joins the ones before it, a character each: `&` near, `>` next, `!` absent."""

    @property
    def signal(self) -> Signal:
        """The signal that the line hears."""
        return Signal(self.code)


class _Stem(NamedTuple):
    whole: bool
    """The word must end here (`=`)."""
    first: bool
    """The word must begin here (`^`); stems of spaced scripts always do."""
    plain: bool
    """It may stand anywhere: neither of the two, and no number at its ends."""
    roles: tuple[tuple[int, int], ...]
    """(pattern, group) that the stem fills; pattern -1 is harmless, -2 begins a story."""


# Every stem of one script, written out. A table takes a sixth of the memory of a tree of letters.
_Stems = Mapping[str, tuple[_Stem, ...]]
# The same while it is made: how a stem must stand (whole, first), and the roles it fills so.
_Bed = dict[str, dict[tuple[bool, bool], list[tuple[int, int]]]]
# How long the stems are that begin with these two letters: where none does, nothing need be looked up.
_Heads = dict[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Ear:
    """What is listened for in one script."""

    patterns: tuple[Pattern, ...]
    stems: _Stems
    heads: _Heads


_HARMLESS, _TELLING = (-1, 0), (-2, 0)
_FIRST_IDEA = -3  # the roles of ideas go down from here


def script_of(tag: str) -> str:
    """The script of a tag of the lexicon; `ko-Latn` is Korean typed in Latin letters."""
    return "roman" if tag.endswith("-Latn") else _SCRIPTS[tag]


def lines(block: str) -> Iterator[str]:
    """The lines of a block that are no remark."""
    for line in block.splitlines():
        if line.strip() and not line.lstrip().startswith("# "):
            yield line.strip()


def _pattern(tag: str, line: str, named: Mapping[str, tuple[str, ...]]) -> Pattern:
    code, _, written = line.partition(":")
    parts = re.split("([&>!])", written)
    groups = tuple(_stems(part, named) for part in parts[::2])
    if not all(stem for group in groups for stem in group):
        raise ValueError(f"empty stem in the lexicon of {tag}: {line}")
    return Pattern(tag, code.strip(), line, groups, "&" + "".join(parts[1::2]))


def _stems(part: str, named: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The stems between bars; `@they` stands for the stems that a line `@they: ...` above has named."""
    stems: list[str] = []
    for stem in part.split("|"):
        word = stem.strip()
        stems += named[word] if word.startswith("@") else (word,)
    return tuple(stems)


def _expanded(stem: str) -> tuple[str, ...]:
    """`#` in a stem stands for every age under nineteen, the age of majority in Korea (civil law)."""
    return tuple(stem.replace("#", age) for age in _MINOR_AGES) if "#" in stem else (stem,)


@lru_cache(maxsize=1 << 15)
def _folded(tag: str, written: str) -> tuple[tuple[str, ...], bool, bool]:
    """A stem as its script writes it, for every age where it holds one; whether the word must end and begin there."""
    script = script_of(tag)
    found = []
    for stem in _expanded(written.strip("^=")):
        folded = fold(script, clean(stem))
        if REACH[script].joined:
            folded = folded.replace(" ", "")
        if not folded:
            raise ValueError(f"nothing is left of the stem {written!r}")
        found.append(folded)
    return tuple(found), written.endswith("=") or tag in _UNINFLECTED, written.startswith("^")


def _plant(bed: _Bed, tag: str, written: str, role: tuple[int, int]) -> None:
    """Put a stem of a line into the table of its script, with the role that it fills there."""
    stems, whole, first = _folded(tag, written)
    for stem in stems:
        bed.setdefault(stem, {}).setdefault((whole, first), []).append(role)


def _grown(bed: _Bed) -> _Stems:
    """The table as it is listened with. Equal entries are kept once, for the tables live as long as the process."""
    same: dict[_Stem, _Stem] = {}
    table = {}
    for stem, ways in bed.items():
        number = stem[0].isdigit() or stem[-1].isdigit()
        entries = [
            _Stem(whole, first, not (whole or first or number), tuple(roles)) for (whole, first), roles in ways.items()
        ]
        table[stem] = tuple(same.setdefault(entry, entry) for entry in entries)
    return table


# Other spellings of the ideas: one letter to one or more.
_CYRILLIC_TO_LATIN = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяөү",
        "a b v g d e yo j z i i k l m n o p r s t u f h ts ch sh sh - y - e yu ya u u".replace("-", "").split(" "),
        strict=True,
    )
)
_UZBEK_PAIRS = (("sh", "ш"), ("ch", "ч"), ("o'", "ў"), ("g'", "ғ"), ("yo", "ё"), ("yu", "ю"), ("ya", "я"), ("ye", "е"))
_UZBEK = dict(zip("abdefghijklmnopqrstuvxyz", "абдефгҳижклмнопқрстувхйз", strict=True))


def _spellings(tag: str, stem: str) -> Iterator[tuple[str, str]]:
    """A stem of an idea as it is written, and in the other alphabet of its language."""
    yield tag, stem
    if tag in {"ru", "mn"}:
        yield f"{tag}-Latn", "".join(_CYRILLIC_TO_LATIN.get(letter, letter) for letter in stem)
    if tag == "uz":
        for latin, cyrillic in _UZBEK_PAIRS:
            stem = stem.replace(latin, cyrillic)
        yield "uz-Cyrl", "".join(_UZBEK.get(letter, letter) for letter in stem)


def _idea(line: str) -> tuple[str, tuple[str, ...]]:
    name, _, stems = line.partition(":")
    return name.strip(), tuple(stem.strip() for stem in stems.split("|"))


NAMES = tuple(sorted({_idea(line)[0] for block in IDEAS.values() for line in lines(block)}))
"""The ideas, in the order of their numbers."""


class Lexicon(Mapping[str, Ear]):
    """Blocks of lines by language, ready to be listened for, by script.

    The table of a script is made when it is first needed, in a tenth of a second or less: most processes hear few scripts.
    """

    def __init__(
        self,
        lines_of: Mapping[str, str],
        harmless: Mapping[str, str],
        stories: Mapping[str, str] = MappingProxyType({}),
        ideas: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Take the lines, the look-alikes, what begins a story, and the ideas, each by language."""
        self._lines_of, self._harmless, self._stories, self._ideas = lines_of, harmless, stories, ideas
        self._made: dict[str, Ear] = {}

    def __iter__(self) -> Iterator[str]:
        """Every script."""
        return iter(REACH)

    def __len__(self) -> int:
        """How many scripts there are."""
        return len(REACH)

    def __getitem__(self, script: str) -> Ear:
        """The table of one script. Raises KeyError for none of ours, ValueError for a line that cannot be read."""
        if script not in self._made:
            self._made[script] = self._make(script)
        return self._made[script]

    def _make(self, script: str) -> Ear:
        patterns: list[Pattern] = []
        roots: _Bed = {}
        for tag, block in self._lines_of.items():
            if script_of(tag) != script:
                continue
            named: dict[str, tuple[str, ...]] = {}
            for line in lines(block):
                if line.startswith("@"):
                    name, _, stems = line.partition(":")
                    named[name] = _stems(stems, named)
                    continue
                pattern = _pattern(tag, line, named)
                for number, group in enumerate(pattern.groups):
                    role = (len(patterns), number)
                    for stem in group:
                        _plant(roots, tag, stem, role)
                patterns.append(pattern)
        for blocks, meaning in ((self._harmless, _HARMLESS), (self._stories, _TELLING)):
            for tag, block in blocks.items():
                if script_of(tag) == script:
                    for line in lines(block):
                        for stem in line.split("|"):
                            _plant(roots, tag, stem.strip(), meaning)
        numbers = {name: number for number, name in enumerate(NAMES)}
        for tag, block in self._ideas.items():
            if script not in {script_of(spelling) for spelling, _ in _spellings(tag, "")}:
                continue
            for line in lines(block):
                name, written = _idea(line)
                idea = (_FIRST_IDEA - numbers[name], 0)
                for stem in written:
                    for spelling, spelled in _spellings(tag, stem):
                        if script_of(spelling) == script:
                            _plant(roots, spelling, spelled, idea)
        _folded.cache_clear()
        return Ear(tuple(patterns), _grown(roots), _heads(roots))


def _heads(stems: Iterable[str]) -> _Heads:
    """How long the stems are, by their first two letters; one letter alone stands for any second."""
    lengths: dict[str, set[int]] = {}
    for stem in stems:
        lengths.setdefault(stem[:2], set()).add(len(stem))
    return {head: tuple(sorted(found | lengths.get(head[0], set()))) for head, found in lengths.items()}


def _with_shared_lines() -> Mapping[str, str]:
    """The blocks of all languages, each with the shared lines; an idea is named as `@` stems are."""
    blocks = dict(PATTERNS)
    for tag, block in IDEAS.items():
        own = dict(_idea(line) for line in lines(block))
        shared = []
        for line in lines(EVERYWHERE):
            code, _, written = line.partition(":")
            parts = re.split("([&>!])", written)
            groups = [[name.strip() for name in part.split("|") if name.strip() in own] for part in parts[::2]]
            joins = ["", *parts[1::2]]
            kept = [(join, group) for join, group in zip(joins, groups, strict=True) if group or join != "!"]
            if all(group for _, group in kept):
                said = "".join(f" {join} " + " | ".join(f"@{name}" for name in group) for join, group in kept)
                shared.append(f"{code}:{said}")
        names = [f"@{name}: " + " | ".join(stems) for name, stems in own.items()]
        blocks[tag] = "\n".join((blocks[tag], *names, *shared))
    return blocks


_EARS = Lexicon(_with_shared_lines(), HARMLESS, STORIES, IDEAS)


# Listening ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Walk:
    """What one walk over a text found in one script."""

    script: str
    folded: str
    patterns: tuple[Pattern, ...]
    """The patterns that speak, in the order of the lexicon."""
    ideas: Mapping[int, Sequence[int]]
    """Where each idea begins, by number; counted without blanks where the script has none."""
    harmless: bool
    """Whether a harmless look-alike was blotted out."""


def walks(words: str, ears: Mapping[str, Ear] = _EARS) -> tuple[Walk, ...]:
    """One walk for each script that is present in cleaned words."""
    return tuple(_walk(ears[script], script, words) for script, reach in REACH.items() if reach.present.search(words))


def _walk(ear: Ear, script: str, words: str) -> Walk:
    reach, folded = REACH[script], fold(script, words)
    places = _places(ear, folded, joined=reach.joined)
    harmless = [*places.pop(_HARMLESS, ()), *((start, end + _STORY) for start, end in places.pop(_TELLING, ()))]
    if harmless:
        places = _without(places, harmless)
    found = []
    for number in sorted({number for number, _ in places if number >= 0}):
        pattern = ear.patterns[number]
        groups = [places.get((number, group), []) for group in range(len(pattern.groups))]
        if _together(groups, pattern.joins, reach):
            found.append(pattern)
    ideas = {
        _FIRST_IDEA - number: [start for start, _ in spans]
        for (number, _), spans in places.items()
        if number <= _FIRST_IDEA
    }
    return Walk(script, folded, tuple(found), ideas, bool(harmless))


_Spans = list[tuple[int, int]]


def _places(ear: Ear, words: str, *, joined: bool) -> dict[tuple[int, int], _Spans]:
    """Where each stem stands, by the role that it fills; spans come sorted by their start."""
    beginnings = {0}
    if joined:
        letters = 0
        for word in words.split(" "):
            beginnings.add(letters)
            letters += len(word)
        words = words.replace(" ", "")
    else:
        beginnings.update(place + 1 for place, letter in enumerate(words) if letter == " ")
    last = len(words)
    heads = ear.heads
    found: dict[tuple[int, int], _Spans] = {}
    for start in range(last) if joined else sorted(beginnings - {last}):
        pair = words[start : start + 2]
        for length in heads.get(pair) or heads.get(pair[0], ()):
            end = start + length
            for stem in ear.stems.get(words[start:end], ()) if end <= last else ():
                if stem.plain or _fits(words, start, end, stem, beginnings, joined=joined):
                    for role in stem.roles:
                        found.setdefault(role, []).append((start, end))
    return found


def _fits(words: str, start: int, end: int, stem: _Stem, beginnings: set[int], *, joined: bool) -> bool:
    """Whether a stem stands where it says it must; a number is never a part of a longer number."""
    if words[end - 1].isdigit() and words[end : end + 1].isdigit():
        return False
    if start and words[start].isdigit() and words[start - 1].isdigit() and start not in beginnings:
        return False
    if stem.first and start not in beginnings:
        return False
    if not stem.whole or end == len(words):
        return True
    return end in beginnings if joined else words[end] == " "


def _without(places: Mapping[tuple[int, int], _Spans], harmless: _Spans) -> dict[tuple[int, int], _Spans]:
    """The stems that no harmless expression touches."""
    harmless.sort()
    blots: _Spans = []
    for start, end in harmless:
        if blots and start <= blots[-1][1]:
            blots[-1] = (blots[-1][0], max(end, blots[-1][1]))
        else:
            blots.append((start, end))
    starts = [start for start, _ in blots]

    def touched(span: tuple[int, int]) -> bool:
        before = bisect_left(starts, span[1]) - 1
        return before >= 0 and blots[before][1] > span[0]

    kept = {role: [span for span in spans if not touched(span)] for role, spans in places.items()}
    return {role: spans for role, spans in kept.items() if spans}


def _together(groups: list[_Spans], joins: str, reach: _Reach) -> bool:
    """Whether one stem of each group stands near one of the first group, and none that must be absent."""
    if not all(spans or join == "!" for spans, join in zip(groups, joins, strict=True)):
        return False
    starts = [[start for start, _ in spans] for spans in groups]
    for anchor in groups[0]:
        previous = anchor
        for spans, begins, join in zip(groups[1:], starts[1:], joins[1:], strict=True):
            if join == ">":
                place = bisect_left(begins, previous[1])
                if place == len(begins) or begins[place] - previous[1] > reach.then:
                    break
                previous = spans[place]
            else:
                low = bisect_left(begins, anchor[0] - reach.near)
                near = low < bisect_right(begins, anchor[1] + reach.near)
                if near is (join == "!"):
                    break
        else:
            return True
    return False
