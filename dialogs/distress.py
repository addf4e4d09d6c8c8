"""For everybody who types instead of tapping: hears danger and short commands in typed words, in thirteen languages.

A pure function from text to coded values. The conversation gets the codes; the words themselves go no further (P4). The
lexicon is in `phrases.py`, one line a pattern, so that a native reader can review it line by line.

How it listens
    1. The text is cut, normalised and folded (`_clean`), so that typing in a hurry does not matter. Scripts written
       without spaces, and Korean, are read without spaces.
    2. Harmless look-alikes ("knife shop", "starving to death") are blotted out.
    3. A pattern speaks when one stem of each of its groups stands near the others, in any order.

Rules for editors: missing a danger costs more than one emergency screen too many, which is left with one tap; nothing
here may raise on any text; nothing here keeps a text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from dialogs.phrases import A_PERSON, HARMLESS, PATTERNS, WISHES

__all__ = ["LONGEST", "Heard", "Signal", "evidence", "hear"]

LONGEST = 4096
"""Characters of a message that are listened to; the rest is cut (a Telegram message is never longer)."""

# How far the stems of one pattern may stand apart, in characters.
_NEAR_SPACED, _NEAR_JOINED = 48, 26
# A command is a short message; a longer one is a story that may contain the same word.
_LONGEST_WISH = 40


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
    """What was heard: signals, the language as a tag (None when unsure), and the id of an always-present option asked for."""

    signals: frozenset[Signal] = frozenset()
    language: str | None = None
    wish: str | None = None


def hear(text: str) -> Heard:
    """Hear danger, language and a short command in a message of any length, script or brokenness. Never raises."""
    spaced, joined = _clean(text)
    signals = frozenset(signal for signal, _ in _spoken(spaced, joined))
    return Heard(signals, _language(spaced), _wish(spaced, joined))


def evidence(text: str) -> tuple[tuple[Signal, str], ...]:
    """Which pattern spoke for which signal, as it is written in the lexicon: the explanation of `hear`."""
    return tuple(dict.fromkeys(_spoken(*_clean(text))))


# -- folding ---------------------------------------------------------------------------------------

_APOSTROPHES = str.maketrans(dict.fromkeys("‘’ʻʼ`´ʹ′", "'"))
_REPEATED = re.compile(r"([^\d\s])\1{2,}")


def _clean(text: str) -> tuple[str, str]:
    """The message folded, with single spaces and without any."""
    folded = unicodedata.normalize("NFKC", text[:LONGEST]).translate(_APOSTROPHES).casefold()
    kept = "".join(c for c in folded if unicodedata.category(c) not in ("Cf", "Cs", "Cc", "Co") or c in "\n\t ")
    # Combining marks pile up in play or attack; scripts that need them never need three of one.
    words = "".join(c if c == "'" or c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in kept)
    spaced = " ".join(_REPEATED.sub(r"\1", words).split())
    return spaced, spaced.replace(" ", "")


@cache
def _bare(text: str) -> str:
    """Latin letters without marks (Vietnamese is often typed so); đ counts as d."""
    parted = unicodedata.normalize("NFD", text.replace("đ", "d"))
    return unicodedata.normalize("NFC", "".join(c for c in parted if not "\u0300" <= c <= "\u036f"))


# -- the lexicon, compiled once ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Pattern:
    signal: Signal
    written: str
    groups: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class _Tongue:
    """One language's patterns: whether it is read without spaces or marks, and how far stems may stand apart."""

    patterns: tuple[_Pattern, ...]
    harmless: re.Pattern[str] | None
    joined: bool
    bare: bool


_JOINED = frozenset({"ko", "zh-Hans", "ja", "th", "lo", "km"})
_BARE = frozenset({"vi", "roman"})


def _compile() -> Mapping[str, _Tongue]:
    tongues: dict[str, _Tongue] = {}
    for tongue, lines in PATTERNS.items():
        joined, bare = tongue in _JOINED, tongue in _BARE
        patterns = tuple(_pattern(line, joined=joined, bare=bare) for line in _lines(lines))
        harmless = [_stem(one.strip(), joined=joined, bare=bare) for one in _lines(HARMLESS.get(tongue, ""))]
        tongues[tongue] = _Tongue(patterns, re.compile("|".join(harmless)) if harmless else None, joined, bare)
    return tongues


def _lines(block: str) -> Iterator[str]:
    for line in block.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            yield line.strip()


def _pattern(line: str, *, joined: bool, bare: bool) -> _Pattern:
    code, _, written = line.partition(":")
    body, _, unless = written.partition(" ! ")
    groups = tuple(_group(part, joined=joined, bare=bare) for part in body.split("&"))
    return _Pattern(
        Signal(code.strip()), written.strip(), groups, _group(unless, joined=joined, bare=bare) if unless else None
    )


def _group(part: str, *, joined: bool, bare: bool) -> re.Pattern[str]:
    return re.compile("|".join(_stem(one.strip(), joined=joined, bare=bare) for one in part.split("|")))


def _stem(stem: str, *, joined: bool, bare: bool) -> str:
    """One stem: a literal; at the start of a word where words are spaced; `=` at its end asks for a whole word."""
    whole = stem.endswith("=")
    folded, without = _clean(stem.removesuffix("="))
    literal = re.escape(without if joined else _bare(folded) if bare else folded)
    if joined:
        return literal
    return rf"(?<!\w){literal}(?!\w)" if whole else rf"(?<!\w){literal}"


_TONGUES = _compile()

_SCRIPTS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile("[\uac00-\ud7a3\u3131-\u318e]"), ("ko",)),
    (re.compile("[a-z\u00c0-\u024f\u1e00-\u1eff]"), ("en", "vi", "fil", "uz", "roman")),
    (re.compile("[\u0400-\u04ff]"), ("ru", "mn", "uz")),
    (re.compile("[\u4e00-\u9fff]"), ("zh-Hans", "ja")),
    (re.compile("[\u3040-\u30ff]"), ("ja",)),
    (re.compile("[\u0e00-\u0e7f]"), ("th",)),
    (re.compile("[\u0e80-\u0eff]"), ("lo",)),
    (re.compile("[\u1780-\u17ff]"), ("km",)),
    (re.compile("[\u0900-\u097f]"), ("ne",)),
)


def _tongues_of(spaced: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for script, tags in _SCRIPTS if script.search(spaced) for tag in tags))


def _spoken(spaced: str, joined: str) -> Iterator[tuple[Signal, str]]:
    for tag in _tongues_of(spaced):
        tongue = _TONGUES.get(tag)
        if tongue is None:
            continue
        text = joined if tongue.joined else _bare(spaced) if tongue.bare else spaced
        if tongue.harmless is not None:
            text = tongue.harmless.sub(" ~ ", text)
        near = _NEAR_JOINED if tongue.joined else _NEAR_SPACED
        for pattern in tongue.patterns:
            if _together(pattern.groups, text, near) and not (pattern.unless and pattern.unless.search(text)):
                yield pattern.signal, pattern.written


def _together(groups: tuple[re.Pattern[str], ...], text: str, near: int) -> bool:
    """Whether one stem of each group stands within `near` characters of a stem of the first group."""
    first = groups[0].search(text)
    if first is None or len(groups) == 1:
        return first is not None
    others = [[found.start() for found in group.finditer(text)] for group in groups[1:]]
    if not all(others):
        return False
    return any(
        all(any(abs(place - start.start()) <= near for place in places) for places in others)
        for start in groups[0].finditer(text)
    )


# -- language and commands ---------------------------------------------------------------------------

_VIETNAMESE = re.compile("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
_MONGOLIAN = re.compile("[өү]|байна|намайг|хүн=?")
_UZBEK = re.compile(r"o'|g'|(?<!\w)(?:men|meni|yordam|erim|bor|yo'q|qiz|uyim)(?!\w)")
_FILIPINO = re.compile(r"(?<!\w)(?:ako|ko|po|niya|nya|siya|sya|ang|ng|mga|hindi|di|tulong|ayoko|kasi|lang)(?!\w)")
_ENGLISH = re.compile(
    r"(?<!\w)(?:the|is|are|am|i'm|im|he|she|my|me|you|to|and|help|please|with|what|can|want|was|not|it|in|of|hi|hello)(?!\w)"
)


def _language(spaced: str) -> str | None:
    """A guess by script and a few letters and words; None when unsure. It is only ever offered."""
    counts = {tags[0]: len(script.findall(spaced)) for script, tags in _SCRIPTS}
    if counts["ko"]:
        return "ko"
    if counts["ja"] or len(_SCRIPTS[4][0].findall(spaced)):
        return "ja"
    for tag in ("th", "lo", "km", "ne", "zh-Hans"):
        if counts[tag]:
            return tag
    if counts["ru"]:
        if _MONGOLIAN.search(spaced):
            return "mn"
        return "uz" if re.search("[ўқғҳ]", spaced) else "ru"
    if _VIETNAMESE.search(spaced):
        return "vi"
    found = {
        "en": len(_ENGLISH.findall(spaced)),
        "fil": len(_FILIPINO.findall(spaced)),
        "uz": len(_UZBEK.findall(spaced)),
    }
    best = max(found, key=lambda tag: found[tag])
    return best if found[best] and list(found.values()).count(found[best]) == 1 else None


def _wish(spaced: str, joined: str) -> str | None:
    """The always-present option that a short message asks for by name, in any language."""
    if not spaced or len(spaced) > _LONGEST_WISH:
        return None
    asked = _ASKED.get(joined) or _ASKED.get(_bare(joined)) or _ASKED.get(_POLITE.sub("", joined))
    if asked is None and any(
        _together(groups, joined if tag in _JOINED else spaced, _NEAR_SPACED) for tag, groups in _PERSON.items()
    ):
        return "person"
    return asked


_POLITE = re.compile("(?:해)?(?:주세요|주세여|줘요|줘|요|please|pls|po)$")


_PERSON = {
    tag: tuple(_group(part, joined=tag in _JOINED, bare=False) for part in written.split("&"))
    for tag, written in A_PERSON.items()
}


def _asked() -> Mapping[str, str]:
    asked: dict[str, str] = {}
    for wish, words in WISHES.items():
        for line in _lines(words):
            for word in line.split("|"):
                joined = _clean(word)[1]
                asked.setdefault(joined, wish)
                asked.setdefault(_POLITE.sub("", joined) or joined, wish)
    return asked


_ASKED = _asked()
