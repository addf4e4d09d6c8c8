"""For everybody who types instead of tapping: hears danger and short commands in typed words, in thirteen languages.

A pure function from text to coded values. The conversation gets the codes; the words themselves go no further (P4).
The lexicon is in `phrases.py`, one line a pattern, so that a native reader can review it line by line.

How it listens
    1. The text is cut, normalised and folded (`_clean`, `_fold`), so that typing in a hurry does not matter. Korean and
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
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from dialogs.phrases import A_PERSON, HARMLESS, PATTERNS, PLEAS, POLITE, STORIES, TELLING, TRADITIONAL, WISHES

__all__ = ["LONGEST", "Heard", "Signal", "evidence", "hear"]

LONGEST = 4096
"""Characters of a message that are listened to; the rest is cut (a Telegram message is never longer)."""

# A command is a short message; a longer one is a story that may contain the same word.
_LONGEST_WISH = 60


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


@dataclass(frozen=True, slots=True)
class Heard:
    """What was understood of one typed message; holds no word of it."""

    signals: frozenset[Signal]
    """Dangers that were named, in any part of the message."""
    language: str | None
    """Guessed language as a BCP 47 tag of the thirteen, None when unsure. Only ever offered, never imposed."""
    wish: str | None
    """The always-present option (one of `WISHES`) that the whole short message asks for, or None."""


def hear(text: str) -> Heard:
    """Tell which dangers, which language and which wish a typed message holds (promises P1 and P1a).

    text: anything a person may type, of any length; broken Unicode is welcome. Never raises.
    """
    cleaned = _clean(text)
    found = _listen(cleaned)
    wish, plea = _wish(cleaned)
    signals = {pattern.signal for pattern in found}
    if plea:
        signals.add(Signal.IMMEDIATE_DANGER)
    return Heard(frozenset(signals), _language(cleaned, found), wish)


def evidence(text: str) -> tuple[tuple[Signal, str], ...]:
    """Explain `hear(text)`: each signal with the line of the lexicon that spoke, as `tag: line`.

    For reviewers and tests. The lines are ours; the person's words are not repeated. Never raises.
    """
    cleaned = _clean(text)
    said = [(pattern.signal, f"{pattern.tag}: {pattern.written}") for pattern in _listen(cleaned)]
    if _wish(cleaned)[1]:
        said.append((Signal.IMMEDIATE_DANGER, "the whole message is a plea for help"))
    return tuple(dict.fromkeys(said))


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


def _clean(text: str) -> str:
    """Lower-case words with one blank between, without invisible marks, apostrophes and punctuation."""
    text = _SURROGATES.sub("", text[:LONGEST])
    text = _INVISIBLE.sub("", text)
    text = _APOSTROPHES.sub("", text)
    text = _CRYING_AND_LAUGHING.sub(" ", text)
    text = unicodedata.normalize("NFKC", text)[:LONGEST]
    text = unicodedata.normalize("NFC", text.casefold())
    text = _STRAY_MARKS.sub("", text).translate(_DIGITS)
    return _BETWEEN_WORDS.sub(" ", text).strip()


def _readings(cleaned: str) -> tuple[str, ...]:
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


_PLAIN = _without_marks()
_PLAIN_CYRILLIC = str.maketrans("ёөүўқғҳһңә", "еоуукгххна")
# Pairs of sounds that hurried or self-taught typing confuses: 있/잇, 않/안, 없/업, 대/데, 얘/예, 돼/되/뒈.
_PLAIN_JAMO = str.maketrans("\u1162\u1164\u116b\u1170\u11bb\u11ad\u11b9", "\u1166\u1168\u116c\u116c\u11ba\u11ab\u11b8")
_THAI_TONES = dict.fromkeys((0xE47, 0xE48, 0xE49, 0xE4A, 0xE4B, 0xE4C))
_LAO_TONES = dict.fromkeys((0xEC8, 0xEC9, 0xECA, 0xECB, 0xECC))
_DEVANAGARI = str.maketrans("ीूशषवँंणऊईङ", "िुससबँँनउइँ", "ँ\u093c\u094d")
_HAN = str.maketrans(dict(TRADITIONAL))
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
    words = _ROMAN_PAIRS.sub(lambda pair: _ROMAN_PLAIN[pair[0]], words.translate(_PLAIN))
    return _DOUBLED.sub(r"\1", words.translate(_ROMAN_LETTERS))


def _fold(script: str, words: str) -> str:
    """The spelling in which a script's stems and texts meet; keeps blanks."""
    if script == "hangul":
        return unicodedata.normalize("NFD", words).translate(_PLAIN_JAMO)
    if script == "latin":
        return words.translate(_PLAIN)
    if script == "roman":
        return _roman(words)
    return words.translate(_FOLDS[script])


_FOLDS: Mapping[str, Mapping[int, str | int | None]] = {
    "han": _HAN,
    "thai": _THAI_TONES,
    "lao": _LAO_TONES,
    "khmer": _KHMER,
    "cyrillic": _PLAIN_CYRILLIC,
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


_REACH: Mapping[str, _Reach] = {
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
class _Pattern:
    """One line of the lexicon: `signal: stem|stem & stem|stem > stem ! stem`."""

    tag: str
    signal: Signal
    written: str
    groups: tuple[tuple[str, ...], ...]
    joins: str
    """How each group joins the ones before it, a character each: `&` near, `>` next, `!` absent."""


class _Stem(NamedTuple):
    whole: bool
    """The word must end here (`=`)."""
    first: bool
    """The word must begin here (`^`); stems of spaced scripts always do."""
    plain: bool
    """It may stand anywhere: neither of the two, and no number at its ends."""
    roles: list[tuple[int, int]]
    """(pattern, group) that the stem fills; pattern -1 is harmless, -2 begins a story."""


# Every stem of one script, written out. A table takes a sixth of the memory of a tree of letters.
_Stems = dict[str, list[_Stem]]
# How long the stems are that begin with these two letters: where none does, nothing need be looked up.
_Heads = dict[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class _Ear:
    """What is listened for in one script."""

    patterns: tuple[_Pattern, ...]
    stems: _Stems
    heads: _Heads


_HARMLESS, _TELLING = (-1, 0), (-2, 0)


def _script_of(tag: str) -> str:
    """The script of a tag of the lexicon; `ko-Latn` is Korean typed in Latin letters."""
    return "roman" if tag.endswith("-Latn") else _SCRIPTS[tag]


def _lines(block: str) -> Iterator[str]:
    for line in block.splitlines():
        if line.strip() and not line.lstrip().startswith("# "):
            yield line.strip()


def _pattern(tag: str, line: str, named: Mapping[str, tuple[str, ...]]) -> _Pattern:
    code, _, written = line.partition(":")
    parts = re.split("([&>!])", written)
    groups = tuple(_stems(part, named) for part in parts[::2])
    if not all(stem for group in groups for stem in group):
        raise ValueError(f"empty stem in the lexicon of {tag}: {line}")
    return _Pattern(tag, Signal(code.strip()), line, groups, "&" + "".join(parts[1::2]))


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


def _plant(stems: _Stems, tag: str, written: str, role: tuple[int, int]) -> None:
    script = _script_of(tag)
    whole, first = written.endswith("=") or tag in _UNINFLECTED, written.startswith("^")
    for stem in _expanded(written.strip("^=")):
        folded = _fold(script, _clean(stem))
        if _REACH[script].joined:
            folded = folded.replace(" ", "")
        if not folded:
            raise ValueError(f"nothing is left of the stem {written!r}")
        for planted in stems.setdefault(folded, []):
            if (planted.whole, planted.first) == (whole, first):
                planted.roles.append(role)
                break
        else:
            plain = not (whole or first or folded[0].isdigit() or folded[-1].isdigit())
            stems[folded].append(_Stem(whole, first, plain, [role]))


def _ears() -> Mapping[str, _Ear]:
    patterns: dict[str, list[_Pattern]] = {script: [] for script in _REACH}
    roots: dict[str, _Stems] = {script: {} for script in _REACH}
    for tag, block in PATTERNS.items():
        script = _script_of(tag)
        named: dict[str, tuple[str, ...]] = {}
        for line in _lines(block):
            if line.startswith("@"):
                name, _, stems = line.partition(":")
                named[name] = _stems(stems, named)
                continue
            pattern = _pattern(tag, line, named)
            for number, group in enumerate(pattern.groups):
                for stem in group:
                    _plant(roots[script], tag, stem, (len(patterns[script]), number))
            patterns[script].append(pattern)
    for blocks, role in ((HARMLESS, _HARMLESS), (STORIES, _TELLING)):
        for tag, block in blocks.items():
            script = _script_of(tag)
            for line in _lines(block):
                for stem in line.split("|"):
                    _plant(roots[script], tag, stem.strip(), role)
    return {script: _Ear(tuple(patterns[script]), roots[script], _heads(roots[script])) for script in _REACH}


def _heads(stems: _Stems) -> _Heads:
    lengths: dict[str, set[int]] = {}
    for stem in stems:
        lengths.setdefault(stem[:2], set()).add(len(stem))
    return {head: tuple(sorted(found)) for head, found in lengths.items()}


_EARS = _ears()


# Listening ------------------------------------------------------------------------------------------------------------


def _listen(cleaned: str) -> tuple[_Pattern, ...]:
    """The patterns that speak, in the order of the lexicon."""
    found: dict[int, _Pattern] = {}
    for reading in _readings(cleaned):
        for script, reach in _REACH.items():
            if reach.present.search(reading):
                found |= {id(pattern): pattern for pattern in _spoken(script, reading)}
    return tuple(found.values())


def _spoken(script: str, words: str) -> Iterator[_Pattern]:
    ear, reach = _EARS[script], _REACH[script]
    places = _places(ear, _fold(script, words), joined=reach.joined)
    harmless = [*places.pop(_HARMLESS, ()), *((start, end + _STORY) for start, end in places.pop(_TELLING, ()))]
    if harmless:
        places = _without(places, harmless)
    for number in sorted({number for number, _ in places}):
        pattern = ear.patterns[number]
        groups = [places.get((number, group), []) for group in range(len(pattern.groups))]
        if _together(groups, pattern.joins, reach):
            yield pattern


_Spans = list[tuple[int, int]]


def _places(ear: _Ear, words: str, *, joined: bool) -> dict[tuple[int, int], _Spans]:
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
    found: dict[tuple[int, int], _Spans] = {}
    for start in range(last) if joined else sorted(beginnings):
        pair = words[start : start + 2]
        for length in {*ear.heads.get(pair[0], ()), *ear.heads.get(pair, ())}:
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


# Commands -------------------------------------------------------------------------------------------------------------


def _bare(words: str) -> str:
    return words.translate(_PLAIN).translate(_HAN).translate(_PLAIN_CYRILLIC).replace(" ", "")


_POLITE = tuple(sorted({_bare(_clean(word)) for line in _lines(POLITE) for word in line.split("|")}, key=len))[::-1]


def _plain_command(words: str) -> Iterator[str]:
    """The command as written, then without the polite words around it, one after the other."""
    command = _bare(words)
    yield command
    for _ in range(3):
        for word in _POLITE:
            if command.endswith(word) and command != word:
                command = command.removesuffix(word)
                break
            if command.startswith(word) and command != word:
                command = command.removeprefix(word)
                break
        else:
            return
        yield command


def _commands(blocks: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    known: dict[str, str] = {}
    for wish, block in blocks:
        for line in _lines(block):
            for words in line.split("|"):
                known.setdefault(_bare(_clean(words)), wish)
    return known


_PERSON = {
    tag: tuple(tuple(_fold(_script_of(tag), _clean(stem)) for stem in part.split("|")) for part in written.split("&"))
    for tag, written in A_PERSON.items()
}


def _asks_for_a_person(words: str) -> bool:
    """Whether a short message holds a person and talking, in the person's own words."""
    for tag, groups in _PERSON.items():
        script = _script_of(tag)
        text = " " + _fold(script, words)
        if _REACH[script].joined:
            found = all(any(stem.replace(" ", "") in text.replace(" ", "") for stem in group) for group in groups)
        else:
            found = all(any(" " + stem in text for stem in group) for group in groups)
        if found:
            return True
    return False


_PLEAS = _commands([("emergency", PLEAS)])
_WISHES = _commands([*WISHES.items(), ("emergency", PLEAS)])


def _wish(cleaned: str) -> tuple[str | None, bool]:
    """The always-present option that a short message asks for by name, and whether it is a cry for help."""
    if not cleaned or len(cleaned) > _LONGEST_WISH:
        return None, False
    for reading in dict.fromkeys((cleaned, *_readings(cleaned))):
        for command in _plain_command(reading):
            if command in _WISHES:
                return _WISHES[command], command in _PLEAS
    return ("person" if _asks_for_a_person(cleaned) else None), False


# Language -------------------------------------------------------------------------------------------------------------

_LETTERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ko", re.compile("[\u1100-\u11ff\uac00-\ud7a3]")),
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("zh-Hans", re.compile("[\u3400-\u9fff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("lo", re.compile("[\u0e80-\u0eff]")),
    ("km", re.compile("[\u1780-\u17ff]")),
    ("ne", re.compile("[\u0900-\u097f]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("en", re.compile("[a-z\u00c0-\u024f\u1e00-\u1eff]")),
)
_OF_ONE_LANGUAGE: Mapping[str, re.Pattern[str]] = {
    "vi": re.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]"),
    "mn": re.compile("[өү]"),
    "uz": re.compile("[ўқғҳ]"),
    "ru": re.compile("[ыщъэ]"),
}
_TELLING_WORDS: Mapping[str, frozenset[str]] = {
    tag: frozenset(word for line in _lines(block) for word in line.split()) for tag, block in TELLING.items()
}
_CYRILLIC = ("ru", "mn", "uz")


def _language_of(tag: str) -> str:
    """The language of a tag of the lexicon, however it is typed."""
    return tag.removesuffix("-Latn").removesuffix("-Cyrl")


def _language(cleaned: str, found: tuple[_Pattern, ...]) -> str | None:
    """A guess by script, a few letters and everyday words; None when unsure. It is only ever offered."""
    counts = {tag: len(letters.findall(cleaned)) for tag, letters in _LETTERS}
    # A word of an alphabet is several letters; a word of the other scripts is one or two.
    script = max(counts, key=lambda tag: counts[tag] / (5 if tag == "en" else 3 if tag == "ru" else 1))
    if not counts[script]:
        return None
    if script == "zh-Hans" and counts["ja"]:
        return "ja"
    if script not in {"ru", "en"}:
        return script
    words = cleaned.split(" ")
    scores = dict.fromkeys((tag for tag, _ in _LETTERS), 0) | {"vi": 0, "fil": 0, "mn": 0, "uz": 0}
    for tag, known in _TELLING_WORDS.items():
        scores[_language_of(tag)] += sum(word in known for word in words)
    for tag, letters in _OF_ONE_LANGUAGE.items():
        # One letter may be a name; the Russian ones are Mongolian too.
        scores[tag] += (1 if tag == "ru" else 2) * bool(letters.search(cleaned))
    for pattern in found:
        scores[_language_of(pattern.tag)] += 1
    if script == "ru":
        scores = {tag: scores[tag] for tag in _CYRILLIC}
    best = max(scores.values())
    leaders = [tag for tag, score in scores.items() if score == best]
    return leaders[0] if best and len(leaders) == 1 else None
