"""For developers and reviewers: the small linear model that hears danger in words which no line of the lexicon foresees.

It never stands alone: what the lexicon hears is heard (`dialogs.distress`). What it looks at can be read: the ideas of
`ideas.py` that a message holds, two by two; the signals that the lexicon heard; groups of two to four letters; words and
pairs of words. Each has one whole number a signal in `weights.bin`, which `gyeot signals --train` makes from the
messages in `messages/`, always the same bytes. A score is a sum, divided by the length of what was found.

A long text is heard in overlapping windows, so that a story around it hides no danger. Nothing here may raise on any
text, or keep one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, pairwise
from math import sqrt
from operator import itemgetter
from pathlib import Path
from zlib import crc32

from dialogs.lexicon import NAMES, REACH, Signal, Walk

__all__ = [
    "ANY",
    "CAUTION",
    "ROWS",
    "SIGNALS",
    "WEIGHTS",
    "Found",
    "Model",
    "any_danger",
    "decided",
    "heard",
    "idea_rows",
    "mark_of",
    "model",
    "pieces",
    "reason",
]

WEIGHTS = Path(__file__).with_name("weights.bin")
SIGNALS = tuple(Signal)
ANY = len(SIGNALS)
"""The column after the signals: whether there is any danger at all."""

ROWS = 1 << 17
"""Rows for letters and words; the rows for ideas follow."""
CAUTION = 0.5
"""What a short text needs more where a harmless look-alike was found, such as a plain "no knife"."""
SHARE = 0.3
_CODES = (1 << 25) - 1
_PIECE = 120  # characters; two neighbours make a window


# What is looked at -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Found:
    """What one window of a text holds."""

    codes: frozenset[int]
    """Hashes of groups of letters, words, pairs of words, and of what the lexicon heard."""
    ideas: frozenset[int]
    """Numbers of ideas."""
    harmless: bool = False
    """Whether it is a short text with a harmless look-alike in it, and no line of the lexicon speaks."""

    def __or__(self, other: Found) -> Found:
        """Both together."""
        return Found(self.codes | other.codes, self.ideas | other.ideas, self.harmless and other.harmless)


_LETTERS: Mapping[str, tuple[int, ...]] = {
    "hangul": (1, 2, 3, 4), "han": (1, 2, 3, 4), "thai": (2, 3, 4), "lao": (2, 3, 4), "khmer": (2, 3, 4),
    "latin": (3, 4), "cyrillic": (3, 4), "devanagari": (3, 4), "roman": (),
}  # fmt: skip
"""How many letters the groups have, by script."""

_NUMBER = re.compile(r"\d+")


def _kind_of_number(number: re.Match[str]) -> str:
    """Small numbers stay (school years); an age of a minor, and any other number, are one each."""
    return number[0] if len(number[0]) == 1 else "18" if number[0] <= "18" and len(number[0]) == 2 else "99"


def pieces(words: str, walked: Sequence[Walk]) -> list[Found]:
    """What cleaned words hold, in windows of two neighbouring pieces; a short text is one window."""
    count = -(-len(words) // _PIECE) if len(words) > 2 * _PIECE else 1
    codes: list[set[str]] = [set() for _ in range(count)]
    ideas: list[set[int]] = [set() for _ in range(count)]
    said = {f"!{pattern.signal}" for walk in walked for pattern in walk.patterns}
    said |= {"!"} if said else set()
    harmless = any(walk.harmless for walk in walked)
    said |= {"harmless"} if harmless else set()
    plain = _NUMBER.sub(_kind_of_number, words)
    for walk in walked:
        joined = REACH[walk.script].joined
        text = plain if walk.script == "hangul" else _NUMBER.sub(_kind_of_number, walk.folded)
        length = len(walk.folded.replace(" ", "") if joined else walk.folded) or 1
        for idea, starts in walk.ideas.items():
            for start in starts:
                ideas[start * count // length].add(idea)
        for place in range(count):
            part = text[place * len(text) // count : (place + 1) * len(text) // count]
            codes[place].update(_groups(walk.script, part, joined=joined))
    found = [
        Found(
            frozenset([crc32(name.encode()) & _CODES for name in names | said]),
            frozenset(numbers),
            harmless and not said - {"harmless"} and count == 1,
        )
        for names, numbers in zip(codes, ideas, strict=True)
    ]
    return [one | next_one for one, next_one in pairwise(found)] or found


def _groups(script: str, words: str, *, joined: bool) -> Iterator[str]:
    """Groups of letters, words and pairs of words, each with letters for its script before it."""
    mark = script[:2]
    text = f"^{words.replace(' ', '')}$" if joined else f" {words} "
    for length in _LETTERS[script]:
        yield from [mark + text[start : start + length] for start in range(len(text) - length + 1)]
    if script == "hangul" or (not joined and script != "roman"):
        every = ["^", *words.split(), "$"]
        yield from ["=" + word for word in every]
        yield from [f"={one} {next_one}" for one, next_one in pairwise(every)]


# The model -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Model:
    """Whole numbers by row and signal. Rows of letters carry a mark; a stranger in the same row is not mistaken."""

    marks: bytes
    sizes: bytes
    """How much a row counts in the length of what was found; 0 where nothing is known."""
    columns: tuple[bytes, ...]
    """A byte a row, 128 above its value: the signals, then `ANY`."""
    scales: tuple[float, ...]
    edges: tuple[float, ...]
    """What a score needs, by signal."""
    any_edges: Mapping[str, float]
    """What the score of any danger needs, by language; the empty name stands for every other."""
    made_from: str
    """Digest of the messages, the lexicon and the ideas."""

    @classmethod
    def read(cls, content: bytes) -> Model:
        """The model of a file's content."""
        head, _, body = content.partition(b"\n")
        said = json.loads(head)
        height = ROWS + len(NAMES) ** 2
        if said["ideas"] != len(NAMES) or len(body) != ROWS + (ANY + 2) * height:
            raise ValueError("the weights do not fit the ideas; make them anew: gyeot signals --train")
        starts = [ROWS + place * height for place in range(ANY + 2)]
        sizes, *columns = [body[start : start + height] for start in starts]
        return cls(
            body[:ROWS], sizes, tuple(columns), tuple(said["scales"]), tuple(said["edges"]), said["any"], said["from"]
        )

    def written(self) -> bytes:
        """The content of a file."""
        said = {
            "from": self.made_from,
            "ideas": len(NAMES),
            "scales": self.scales,
            "edges": self.edges,
            "any": dict(self.any_edges),
        }
        return b"".join((json.dumps(said).encode(), b"\n", self.marks, self.sizes, *self.columns))

    def rows(self, found: Found) -> list[int]:
        """The rows that are known, in order."""
        marks, sizes, mask = self.marks, self.sizes, ROWS - 1
        known = {code & mask for code in found.codes if marks[code & mask] == mark_of(code)}
        return sorted(known) + [row for row in idea_rows(found.ideas) if sizes[row]]

    def scores(self, found: Found, language: str | None) -> tuple[float, ...]:
        """How far each signal, and any danger, lies above what it needs."""
        rows = self.rows(found)
        if len(rows) < 2:
            return (-1.0,) * (ANY + 1)
        pick, zero = itemgetter(*rows), 128 * len(rows)
        length = sqrt(sum(pick(self.sizes)))
        sums = [
            (sum(pick(column)) - zero) * scale / length for column, scale in zip(self.columns, self.scales, strict=True)
        ]
        over = [score - edge for score, edge in zip(sums, self.edges, strict=False)]
        edge = self.any_edges.get(language or "", self.any_edges[""])
        return (*over, any_danger(sums[ANY], over, harmless=found.harmless) - edge)


def any_danger(alone: float, signals: Sequence[float], *, harmless: bool) -> float:
    """The score of any danger: its own, and a part of the strongest signal's."""
    return alone + SHARE * max(signals) - harmless * CAUTION


def mark_of(code: int) -> int:
    """The mark of a code in its row; 0 is kept for empty rows."""
    return (code >> 17) % 255 + 1


def idea_rows(ideas: frozenset[int]) -> list[int]:
    """The rows of ideas, one by one and two by two."""
    many, alone = len(NAMES), sorted(ideas)
    return [ROWS + one * many + one for one in alone] + [ROWS + a * many + b for a, b in combinations(alone, 2)]


@cache
def model() -> Model:
    """The weights of this version, read once."""
    return Model.read(WEIGHTS.read_bytes())


# Listening -------------------------------------------------------------------------------------------------------------


def decided(scores: Sequence[float]) -> frozenset[Signal]:
    """Which signals are heard: none without danger as such; with it, those that suffice, or else the likeliest."""
    if scores[ANY] <= 0:
        return frozenset()
    likeliest = max(range(ANY), key=lambda place: scores[place])
    return frozenset(SIGNALS[place] for place in range(ANY) if scores[place] > 0 or place == likeliest)


def heard(words: str, walked: Sequence[Walk], language: str | None) -> Mapping[Signal, Found]:
    """The signals that the model hears in cleaned words, each with the window where it spoke first."""
    signals: dict[Signal, Found] = {}
    for found in pieces(words, walked):
        for signal in sorted(decided(model().scores(found, language)), key=SIGNALS.index):
            signals.setdefault(signal, found)
    return signals


def reason(found: Found, signal: Signal) -> str:
    """What spoke most for a signal in a window: our ideas, two by two. No word of the person."""
    known, many = model(), len(NAMES)
    column = known.columns[SIGNALS.index(signal)]
    rows = [row for row in idea_rows(found.ideas) if known.sizes[row] and column[row] > 128]
    strongest = [divmod(row - ROWS, many) for row in sorted(rows, key=lambda row: (-column[row], row))[:3]]
    ideas = [NAMES[one] if one == other else f"{NAMES[one]} + {NAMES[other]}" for one, other in strongest]
    return ", ".join([*ideas, "and its letters"] if ideas else ["its letters"])
