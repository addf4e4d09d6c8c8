"""For everybody who types instead of tapping: hears danger and short commands in typed words, in thirteen languages.

A pure function from text to coded values. The conversation gets the codes; the words themselves go no further (P4).
Two listeners work together, and each can be shown (`evidence`): the lexicon of `phrases.py`, one line a pattern, so that
a native reader can review it line by line; and a small linear model (`listening`), trained on the messages of this
project, for what no line foresees. Whatever one of them hears is heard: the model never silences the lexicon.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dialogs.keyboard import as_hangul
from dialogs.lexicon import (
    LONGEST,
    PLAIN,
    PLAIN_CYRILLIC,
    REACH,
    SIMPLE_HAN,
    Pattern,
    Signal,
    clean,
    fold,
    lines,
    readings,
    script_of,
    walks,
)
from dialogs.listening import Found, heard, reason
from dialogs.phrases import A_PERSON, PLEAS, POLITE, TELLING, WISHES

__all__ = ["LONGEST", "Heard", "Signal", "evidence", "hear", "hear_as_written", "language_of"]

# A command is a short message; a longer one is a story that may contain the same word.
_LONGEST_WISH = 60


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
    as_written = hear_as_written(text)
    if as_written.signals or as_written.wish:
        return as_written
    by_keys = map(hear_as_written, as_hangul(text))
    return next((heard for heard in by_keys if heard.signals or heard.wish), as_written)


def hear_as_written(text: str) -> Heard:
    """As `hear`, but without asking what Korean the keys of an English text would write. Never raises."""
    cleaned = clean(text)
    found, language, by_model = _listen(cleaned)
    wish, plea = _wish(cleaned)
    signals = {pattern.signal for pattern in found} | by_model.keys()
    if plea:
        signals.add(Signal.IMMEDIATE_DANGER)
    return Heard(frozenset(signals), language, wish)


def evidence(text: str) -> tuple[tuple[Signal, str], ...]:
    """Explain `hear(text)`: each signal with the line of the lexicon that spoke, or with what moved the model.

    For reviewers and tests. Lines and ideas are ours; the person's words are not repeated. Never raises.
    """
    return next((said for said in map(_evidence, (text, *as_hangul(text))) if said), ())


def _evidence(text: str) -> tuple[tuple[Signal, str], ...]:
    cleaned = clean(text)
    found, _, by_model = _listen(cleaned)
    said = [(pattern.signal, f"{pattern.tag}: {pattern.written}") for pattern in found]
    if _wish(cleaned)[1]:
        said.append((Signal.IMMEDIATE_DANGER, "the whole message is a plea for help"))
    named = {signal for signal, _ in said}
    said += [(signal, f"model: {reason(at, signal)}") for signal, at in by_model.items() if signal not in named]
    return tuple(dict.fromkeys(said))


def _listen(cleaned: str) -> tuple[tuple[Pattern, ...], str | None, Mapping[Signal, Found]]:
    """The lines of the lexicon that speak in any reading, the language, and what the model hears, with where."""
    walked = [(reading, walks(reading)) for reading in readings(cleaned)]
    every = {id(pattern): pattern for _, found in walked for walk in found for pattern in walk.patterns}
    patterns = tuple(every.values())
    language = language_of(cleaned, patterns)
    return patterns, language, heard(*walked[-1], language)


# Commands -------------------------------------------------------------------------------------------------------------


def _bare(words: str) -> str:
    return words.translate(PLAIN).translate(SIMPLE_HAN).translate(PLAIN_CYRILLIC).replace(" ", "")


_POLITE = tuple(sorted({_bare(clean(word)) for line in lines(POLITE) for word in line.split("|")}, key=len))[::-1]


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
        for line in lines(block):
            for words in line.split("|"):
                known.setdefault(_bare(clean(words)), wish)
    return known


_PERSON = {
    tag: tuple(tuple(fold(script_of(tag), clean(stem)) for stem in part.split("|")) for part in written.split("&"))
    for tag, written in A_PERSON.items()
}


def _asks_for_a_person(words: str) -> bool:
    """Whether a short message holds a person and talking, in the person's own words."""
    for tag, groups in _PERSON.items():
        script = script_of(tag)
        text = " " + fold(script, words)
        if REACH[script].joined:
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
    for reading in dict.fromkeys((cleaned, *readings(cleaned))):
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
    tag: frozenset(word for line in lines(block) for word in line.split()) for tag, block in TELLING.items()
}
_CYRILLIC = ("ru", "mn", "uz")


def _language_of(tag: str) -> str:
    """The language of a tag of the lexicon, however it is typed."""
    return tag.removesuffix("-Latn").removesuffix("-Cyrl")


def language_of(cleaned: str, found: tuple[Pattern, ...]) -> str | None:
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
