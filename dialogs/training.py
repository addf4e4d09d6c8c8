"""For developers: how the weights are made from the messages, always the same bytes. Needs the sources, not the network.

One linear classifier a signal, and one for any danger: support vectors with squared loss, solved by dual coordinate
descent. Weights are whole numbers; the few fractions go through +, -, *, / and the square root alone, which every
machine computes alike, and no sum of fractions depends on an order. What a score needs (`edges`) is chosen by
cross-validation on the same messages, in favour of hearing.

A row of `messages/*.csv` is a text and its signals; `+` after them says that there may be more.
"""

from __future__ import annotations

import csv
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from math import sqrt
from operator import itemgetter
from pathlib import Path
from zlib import crc32

from dialogs import ideas, phrases
from dialogs.distress import language_of
from dialogs.lexicon import NAMES, Pattern, Signal, clean, readings, walks
from dialogs.listening import ANY, ROWS, SIGNALS, Found, Model, any_danger, decided, idea_rows, mark_of, pieces

__all__ = ["MESSAGES", "Message", "Result", "digest", "figures", "made_from", "messages", "missed", "train"]

MESSAGES = Path(__file__).parent / "listening" / "messages"
_OWN = "own"  # the project's own lists: learned from, never counted
_ROUNDS = 12
_FOLDS = 4
_SLACK = 0.5  # 1 / (2 C)
_UNIT = 1 << 20  # the whole number that stands for a weight of 1
_HEARING = 2  # a missed signal weighs as much as two heard wrongly
_LEAST = 2  # messages that must hold a thing before it counts
_PRECISION = 0.50  # of a signal, where there is danger: one too many costs less than one too few
_LEAST_ANY_PRECISION = 0.80
_ANY_RECALL = {"ko": 0.95, "en": 0.95}  # never less, even where that costs precision
_LEAST_ANY_RECALL = 0.88


@dataclass(frozen=True, slots=True)
class Message:
    """One labelled message."""

    tag: str
    text: str
    signals: frozenset[Signal]
    whole: bool = True
    """Whether no other signal is in it."""


@dataclass(frozen=True, slots=True)
class Result:
    """What training gives: the model, and how it hears messages that it has not seen (cross-validation)."""

    model: Model
    heard: tuple[tuple[Message, frozenset[Signal]], ...]


def messages(folder: Path = MESSAGES) -> list[Message]:
    """The labelled messages of a folder, by file name."""
    found = []
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                codes = row["signals"].split()
                signals = frozenset(Signal(code) for code in codes if code != "+")
                found.append(Message(path.stem, row["text"], signals, "+" not in codes))
    return found


def digest(folder: Path = MESSAGES) -> str:
    """Tells whether anything changed that the weights are made from."""
    seen = sha256()
    for path in [*sorted(folder.glob("*.csv")), Path(phrases.__file__), Path(ideas.__file__), Path(__file__)]:
        seen.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return seen.hexdigest()


def made_from(said: Sequence[Message]) -> str:
    """What the weights of these messages are known by: the digest of all that they come from, and a small trial.

    The trial trains on every thirtieth message, so that a test can prove in seconds that this machine counts alike.
    """
    sample = said[::30]
    founds = [_found(one)[1] for one in sample]
    table = _table(founds)
    weights = _learn([table.rows(found) for found in founds], _wanted(sample), table.sizes, lambda _: None)
    trial = _model(table, weights, [0.0] * ANY, {"": 0.0}, "")
    return f"{digest()} {sha256(trial.written()).hexdigest()}"


def _found(one: Message) -> tuple[str, Found, tuple[Pattern, ...]]:
    """The cleaned words of a message, what they hold, and the lines of the lexicon that speak."""
    words = readings(clean(one.text))[-1]
    walked = walks(words)
    return words, _whole(pieces(words, walked)), tuple(pattern for walk in walked for pattern in walk.patterns)


@dataclass(slots=True)
class _Table:
    """Which rows are known, and how much each counts."""

    marks: bytearray
    sizes: bytearray

    def rows(self, found: Found) -> tuple[int, ...]:
        mask = ROWS - 1
        known = {code & mask for code in found.codes if self.marks[code & mask] == mark_of(code)}
        return (*sorted(known), *(row for row in idea_rows(found.ideas) if self.sizes[row]))


def _table(founds: Sequence[Found]) -> _Table:
    """Rows for what several messages hold; the commoner one where two fall into one row."""
    codes = Counter(code for found in founds for code in found.codes)
    pairs = Counter(row for found in founds for row in idea_rows(found.ideas))
    table = _Table(bytearray(ROWS), bytearray(ROWS + len(NAMES) ** 2))
    for code, count in sorted(codes.items(), key=lambda item: (item[1], item[0])):
        if count >= _LEAST:
            row = code & (ROWS - 1)
            table.marks[row], table.sizes[row] = mark_of(code), _size(len(founds), count)
    for row, count in pairs.items():
        if count >= _LEAST:
            table.sizes[row] = _size(len(founds), count)
    return table


def _size(all_messages: int, count: int) -> int:
    """The square of how rare a thing is, in steps of two."""
    return (2 * all_messages // count).bit_length() ** 2


@dataclass(slots=True)
class _Weights:
    values: list[array[int]]
    shifts: list[int]


def _learn(
    rows: Sequence[tuple[int, ...]], wanted: Sequence[Sequence[int]], sizes: bytearray, tell: Callable[[str], None]
) -> _Weights:
    """Weights by signal; `wanted` holds 1, -1 or 0 (says nothing) by signal and message."""
    lengths = [1.0 / sqrt(sum(sizes[row] for row in found) or 1) for found in rows]
    picks = [itemgetter(*found) if len(found) > 1 else None for found in rows]
    orders = [
        sorted(range(len(rows)), key=lambda place, turn=turn: (crc32(b"%d %d" % (turn, place)), place))  # type: ignore[misc]
        for turn in range(_ROUNDS)
    ]
    values, shifts = [], []
    for place, answers in enumerate(wanted):
        weights, shift = [0] * len(sizes), 0
        forces = [0.0] * len(rows)
        for order in orders:
            for number in order:
                answer, pick = answers[number], picks[number]
                if not answer or pick is None:
                    continue
                slack = _SLACK / _HEARING if answer > 0 and place < ANY else _SLACK
                force = forces[number]
                score = (sum(pick(weights)) * lengths[number] + shift) / _UNIT
                pull = answer * score - 1.0 + slack * force
                if force == 0.0 and pull >= 0.0:
                    continue
                forces[number] = new = max(force - pull / (2.0 + slack), 0.0)
                step = int((new - force) * answer * _UNIT)
                shift += step
                push = int(step * lengths[number])
                for row in rows[number]:
                    weights[row] += push * sizes[row]
        values.append(array("q", weights))
        shifts.append(shift)
        tell(f"{place + 1} of {len(wanted)}")
    return _Weights(values, shifts)


def _whole(windows: Sequence[Found]) -> Found:
    whole = windows[0]
    for window in windows[1:]:
        whole |= window
    return whole


def _wanted(said: Sequence[Message]) -> list[list[int]]:
    rows = [[1 if signal in one.signals else -1 if one.whole else 0 for one in said] for signal in SIGNALS]
    return [*rows, [1 if one.signals else -1 for one in said]]


def _score(weights: _Weights, place: int, rows: tuple[int, ...], length: float) -> float:
    column = weights.values[place]
    return (sum(column[row] for row in rows) * length + weights.shifts[place]) / _UNIT


def train(said: Sequence[Message], tell: Callable[[str], None] = lambda _: None) -> Result:
    """Make the model, and say how its like hears messages that it has not seen."""
    held = [_found(one) for one in said]
    founds = [found for _, found, _ in held]
    spoken = [frozenset(pattern.signal for pattern in patterns) for _, _, patterns in held]
    languages = [language_of(words, patterns) or "" for words, _, patterns in held]
    scores: dict[int, tuple[float, ...]] = {}
    for fold in range(_FOLDS):
        tell(f"cross-validation {fold + 1} of {_FOLDS}")
        folds = [crc32(one.text.encode("utf-8", "replace")) % _FOLDS for one in said]
        seen = [place for place in range(len(said)) if folds[place] != fold]
        table = _table([founds[place] for place in seen])
        rows = [table.rows(found) for found in founds]
        weights = _learn([rows[place] for place in seen], _wanted([said[place] for place in seen]), table.sizes, tell)
        for place in range(len(said)):
            if folds[place] == fold and said[place].tag != _OWN:
                length = 1.0 / sqrt(sum(table.sizes[row] for row in rows[place]) or 1)
                scores[place] = tuple(_score(weights, column, rows[place], length) for column in range(ANY + 1))
    edges, any_edges, heard = _edges(said, founds, spoken, languages, scores)
    tell("the model")
    table = _table(founds)
    weights = _learn([table.rows(found) for found in founds], _wanted(said), table.sizes, tell)
    return Result(_model(table, weights, edges, any_edges, made_from(said)), heard)


def _model(
    table: _Table, weights: _Weights, edges: Sequence[float], any_edges: Mapping[str, float], origin: str
) -> Model:
    columns, scales = [], []
    for values in weights.values:
        top = max(1, *(abs(value) for value in values))
        columns.append(bytes(128 + (254 * value + top) // (2 * top) for value in values))
        scales.append(top / 127 / _UNIT)
    shifts = [shift / _UNIT for shift in weights.shifts]
    return Model(
        bytes(table.marks),
        bytes(table.sizes),
        tuple(columns),
        tuple(scales),
        tuple(edge - shift for edge, shift in zip(edges, shifts, strict=False)),
        {language: edge - shifts[ANY] for language, edge in any_edges.items()},
        origin,
    )


def _edges(
    said: Sequence[Message],
    founds: Sequence[Found],
    spoken: Sequence[frozenset[Signal]],
    languages: Sequence[str],
    scores: Mapping[int, tuple[float, ...]],
) -> tuple[list[float], dict[str, float], tuple[tuple[Message, frozenset[Signal]], ...]]:
    """What a score needs: the least at which the precision in cross-validation still holds."""
    edges = [
        _edge([(scores[place][column], signal in said[place].signals) for place in scores], _PRECISION, 0.0)
        for column, signal in enumerate(SIGNALS)
    ]
    over = {place: [one - edge for one, edge in zip(scores[place], edges, strict=False)] for place in scores}
    danger = {place: any_danger(scores[place][ANY], over[place], harmless=founds[place].harmless) for place in scores}
    any_edges: dict[str, float] = {}
    for language in sorted({languages[place] for place in scores}):
        here = [place for place in scores if languages[place] == language]
        if len(here) > 100 or not language:
            values = [(9.0 if spoken[place] else danger[place], bool(said[place].signals)) for place in here]
            any_edges[language] = _edge(values, _LEAST_ANY_PRECISION, _ANY_RECALL.get(language, _LEAST_ANY_RECALL))
    heard = [
        (
            said[place],
            spoken[place] | decided((*over[place], danger[place] - any_edges.get(languages[place], any_edges[""]))),
        )
        for place in sorted(scores)
    ]
    return edges, any_edges, tuple(heard)


def _edge(values: Sequence[tuple[float, bool]], precision: float, recall: float) -> float:
    """The least score above which `precision` of what is heard is right, or less where `recall` asks for it."""
    ordered = sorted(values, reverse=True)
    every = sum(danger for _, danger in ordered)
    right, edge, enough = 0, ordered[0][0], ordered[-1][0]
    for count, (score, danger) in enumerate(ordered, start=1):
        right += danger
        if right >= precision * count:
            edge = score
        if danger and right - 1 < recall * every <= right:
            enough = score
    return round((min(edge, enough) if recall else edge) - 1e-6, 6)


def figures(
    heard: Iterable[tuple[Message, frozenset[Signal]]],
) -> dict[str, tuple[int, float, float, float, float, float]]:
    """By language: messages, share without danger, recall and precision of signals, then of any danger."""
    counts: dict[str, Counter[str]] = {}
    for message, signals in heard:
        for tag in (message.tag, "all"):
            count = counts.setdefault(tag, Counter())
            count["all"] += 1
            count["benign"] += not message.signals
            count["hit"] += len(message.signals & signals)
            count["wanted"] += len(message.signals)
            count["said"] += len(signals)
            count["any hit"] += bool(message.signals and signals)
            count["any said"] += bool(signals)
    return {
        tag: (
            count["all"],
            count["benign"] / count["all"],
            count["hit"] / max(1, count["wanted"]),
            count["hit"] / max(1, count["said"]),
            count["any hit"] / max(1, count["all"] - count["benign"]),
            count["any hit"] / max(1, count["any said"]),
        )
        for tag, count in counts.items()
    }


RECALL = {"ko": 0.95, "en": 0.95}
"""Of all messages with danger, how many must be heard; elsewhere `LEAST_RECALL`."""
LEAST_RECALL, LEAST_PRECISION = 0.90, 0.80


def missed(found: Mapping[str, tuple[int, float, float, float, float, float]]) -> list[str]:
    """The gates that figures on messages kept apart do not pass."""
    gates = []
    for tag, (_, _, _, _, recall, precision) in found.items():
        if recall < RECALL.get(tag, LEAST_RECALL):
            gates.append(f"{tag}: recall of danger {recall:.3f}, should be {RECALL.get(tag, LEAST_RECALL)}")
        if precision < LEAST_PRECISION:
            gates.append(f"{tag}: precision of danger {precision:.3f}, should be {LEAST_PRECISION}")
    return gates
