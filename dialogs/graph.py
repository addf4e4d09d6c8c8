"""The vocabulary in which a conversation is written: `screen`, `option`, `to`, `when`, `do`.

A flow is data to its leaves: frozen values, no function anywhere inside. Nonsense (an unknown target, a screen declared
twice, an option without a label) is refused when the flow is built, not when a person meets it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from dialogs.at import At
from dialogs.distress import Signal
from dialogs.facts import RULES, Consent, Fact
from dialogs.intent import Topic
from dialogs.words import Text
from referral_directory.match import PASSED_OVER_FOR

__all__ = [
    "BACK",
    "STAY",
    "Add",
    "Agree",
    "Agreed",
    "All",
    "Any",
    "Connect",
    "Crossing",
    "Do",
    "EasyWords",
    "Erase",
    "Flow",
    "FlowError",
    "Go",
    "Guard",
    "Heard",
    "Is",
    "Known",
    "Learn",
    "Leave",
    "Live",
    "Not",
    "NotThisOne",
    "NumberFailed",
    "Option",
    "Part",
    "Phrases",
    "Screen",
    "SeeAgain",
    "Shown",
    "Speak",
    "Target",
    "Withdraw",
    "cites",
    "crossing",
    "go",
    "guards_of",
    "option",
    "reads",
    "say",
    "screen",
]


class FlowError(ValueError):
    """The flow as written cannot be a conversation; the message says where and why."""


# -- guards: a closed vocabulary, never functions --------------------------------------------------


@dataclass(frozen=True, slots=True)
class Known:
    """True when anything is known about the fact."""

    fact: Fact


@dataclass(frozen=True, slots=True)
class Is:
    """True when the fact holds one of these codes."""

    fact: Fact
    values: tuple[str, ...]

    def __init__(self, fact: Fact, *values: str) -> None:
        object.__setattr__(self, "fact", fact)
        object.__setattr__(self, "values", values)


@dataclass(frozen=True, slots=True)
class Agreed:
    """True when the person agreed to this, by itself."""

    consent: Consent


@dataclass(frozen=True, slots=True)
class Not:
    """True when the inner guard is not."""

    guard: Guard


@dataclass(frozen=True, slots=True)
class All:
    """True when every inner guard is."""

    guards: tuple[Guard, ...]

    def __init__(self, *guards: Guard) -> None:
        object.__setattr__(self, "guards", guards)


@dataclass(frozen=True, slots=True)
class Any:
    """True when at least one inner guard is."""

    guards: tuple[Guard, ...]

    def __init__(self, *guards: Guard) -> None:
        object.__setattr__(self, "guards", guards)


Guard: TypeAlias = Known | Is | Agreed | Not | All | Any


# -- what an option does ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Learn:
    """Keep one coded answer, in place of an earlier one."""

    fact: Fact
    value: str


@dataclass(frozen=True, slots=True)
class Add:
    """Keep one more coded answer of a fact that may hold several."""

    fact: Fact
    value: str


@dataclass(frozen=True, slots=True)
class Agree:
    """The person agrees to this."""

    consent: Consent


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take back every consent; what needed one is erased from the conversation."""


@dataclass(frozen=True, slots=True)
class Connect:
    """Hand over to a counselor. Refused without the consent that a handoff needs."""


@dataclass(frozen=True, slots=True)
class NotThisOne:
    """Look for another place than the first one shown."""


@dataclass(frozen=True, slots=True)
class SeeAgain:
    """Let the places that the person went on from be shown again."""


@dataclass(frozen=True, slots=True)
class NumberFailed:
    """Count that the number of the place shown did not work, so that staff call it sooner."""


@dataclass(frozen=True, slots=True)
class Speak:
    """Go on in this language."""

    locale: str


@dataclass(frozen=True, slots=True)
class EasyWords:
    """Turn easy words on or off."""


@dataclass(frozen=True, slots=True)
class Leave:
    """Drop the answers and go silent; an open case stays with the counselor (P8)."""


@dataclass(frozen=True, slots=True)
class Erase:
    """Destroy what the automated service holds; an open case is erased after a counselor's check (P9)."""


Do: TypeAlias = (
    Learn | Add | Agree | Withdraw | Connect | NotThisOne | SeeAgain | NumberFailed | Speak | EasyWords | Leave | Erase
)


class Move(StrEnum):
    """A target that is not a place of its own."""

    BACK = "back"
    STAY = "stay"


BACK = Move.BACK
STAY = Move.STAY
Target: TypeAlias = At | Move


class Live(StrEnum):
    """What a screen shows from what the conversation is told (time, directory, who is on duty)."""

    PROVINCES = "provinces"
    DISTRICTS = "districts"
    SERVICES = "services"
    OTHERS = "others"
    MAP = "map"
    SUMMARY = "summary"
    WAIT = "wait"


# -- screens ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Shown:
    """One sentence of a screen, shown when its guard holds."""

    text: Text
    when: Guard | None = None
    cites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """One button: a stable id, a label that carries its meaning, where it leads, when it is offered, what it does."""

    id: str
    label: Text
    to: Target
    when: Guard | None = None
    do: tuple[Do, ...] = ()


Part: TypeAlias = Text | Shown | Live | Option


@dataclass(frozen=True, slots=True)
class Screen:
    """One place that a person sees. `asks` tells a channel what else is welcome: "text", "place" or nothing."""

    at: At
    says: tuple[Shown | Live, ...]
    options: tuple[Option, ...]
    asks: str | None = None
    final: bool = False


@dataclass(frozen=True, slots=True)
class Go:
    """One way out of a crossing."""

    to: At
    when: Guard | None = None


@dataclass(frozen=True, slots=True)
class Crossing:
    """A place without words: the conversation goes on at once, by the first way whose guard holds."""

    at: At
    ways: tuple[Go, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """What is shown when a danger or need is heard in typed words (P1a); `triage` says how the level rises.

    With `to`, the screen opens at once; otherwise `offer` becomes the first option of the current screen. `advice` is a
    sentence that belongs to this signal alone and is said below that screen, in the full languages.
    """

    signal: Signal
    to: At | None = None
    offer: Option | None = None
    advice: Shown | None = None


@dataclass(frozen=True, slots=True)
class Phrases:
    """Sentences that `step` says by itself. Each is named for the moment it belongs to."""

    stale_button: Text
    words_not_kept: Text
    not_understood: Text
    offer_person: Text
    heard_danger: Text
    heard_in_talk: Text
    suggestion: Text
    understood: Text
    told: Text
    media_refused: Text
    which_place: Text
    looked_around: Text
    passed_on: Text
    new_note: Text
    returned: Text
    still_waiting: Text
    nobody_on_duty: Text
    wait_unknown: Text
    wait_about: Text
    summary_empty: Text
    summary_line: Text
    no_place_given: Text
    nothing_open: Text
    none_left: Text
    without_wishes: Text
    helpline_first: Text
    over_the_sea: Text
    no_region: Text
    no_number: Text
    number_failed: Text
    other_place: Text
    other_place_opens: Text
    no_other_place: Text
    other_places: Text
    distances: Text
    wish_unknown: Text
    numbers_only: Text
    no_map: Text
    more: Text
    person_in_card: Text


@dataclass(frozen=True, slots=True, eq=False)
class Flow:
    """A whole conversation. Building one checks its shape; `verify` proves the rest.

    `always` are the options present on every screen; `full` the languages in which the whole conversation exists; a person
    who chose another language sees `card`. `heard` says what is done with each danger signal, `topics` where ordinary words
    lead that ask for something, `passed_over` why a place is not shown (codes of `referral_directory.match.PASSED_OVER_FOR`).
    """

    screens: Mapping[At, Screen]
    crossings: Mapping[At, Crossing]
    always: tuple[Option, ...]
    heard: Mapping[Signal, Heard]
    topics: Mapping[Topic, Option]
    passed_over: Mapping[str, Text]
    phrases: Phrases
    full: frozenset[str]
    known_cards: frozenset[str]
    digest: str = field(default="", compare=False)

    @staticmethod
    def of(
        *places: Screen | Crossing,
        always: Iterable[Option],
        heard: Iterable[Heard],
        topics: Mapping[Topic, Option],
        passed_over: Mapping[str, Text],
        phrases: Phrases,
        full: Iterable[str],
        known_cards: Iterable[str],
    ) -> Flow:
        """Assemble and check a flow.

        Raises FlowError for a place declared twice or missing, an unknown target or code, an option without a label or
        declared twice, a signal or topic without an answer, a sentence that cites an unknown or weak card.
        """
        screens: dict[At, Screen] = {}
        crossings: dict[At, Crossing] = {}
        for place in places:
            if place.at in screens or place.at in crossings:
                raise FlowError(f"{place.at.value} is declared twice")
            if isinstance(place, Screen):
                screens[place.at] = place
            else:
                crossings[place.at] = place
        answers: dict[Signal, Heard] = {}
        for item in heard:
            if item.signal in answers:
                raise FlowError(f"{item.signal.value} is answered twice")
            answers[item.signal] = item
        flow = Flow(
            MappingProxyType(screens),
            MappingProxyType(crossings),
            tuple(always),
            MappingProxyType(answers),
            MappingProxyType(dict(topics)),
            MappingProxyType(dict(passed_over)),
            phrases,
            frozenset(full),
            frozenset(known_cards),
        )
        _check(flow)
        object.__setattr__(flow, "digest", hashlib.sha256(repr(_plain(flow)).encode()).hexdigest())
        return flow


# -- constructors ----------------------------------------------------------------------------------


def say(text: Text, *, when: Guard | None = None, cites: Iterable[str] = ()) -> Shown:
    """One sentence of a screen, with its guard and the fact cards it rests on."""
    return Shown(text, when, tuple(cites))


def cites(cards: Iterable[str], *texts: Text, when: Guard | None = None) -> tuple[Shown, ...]:
    """Several sentences that rest on the same cards."""
    return tuple(Shown(text, when, tuple(cards)) for text in texts)


def option(id: str, label: Text, to: Target, *, when: Guard | None = None, do: Iterable[Do] = ()) -> Option:  # noqa: A002 - the word of the interface
    """One button. The id is a coded value that other systems rely on."""
    return Option(id, label, to, when, tuple(do))


def screen(at: At, *parts: Part | tuple[Shown, ...], asks: str | None = None, final: bool = False) -> Screen:
    """One place: sentences in reading order, then options in reading order."""
    says: list[Shown | Live] = []
    options: list[Option] = []
    for part in parts:
        match part:
            case Text():
                says.append(Shown(part))
            case Option():
                options.append(part)
            case tuple():
                says.extend(part)
            case _:
                says.append(part)
    return Screen(at, tuple(says), tuple(options), asks, final)


def go(to: At, *, when: Guard | None = None) -> Go:
    """One way out of a crossing."""
    return Go(to, when)


def crossing(at: At, *ways: Go) -> Crossing:
    """A place where the conversation goes on at once."""
    return Crossing(at, ways)


# -- reading a flow --------------------------------------------------------------------------------


def reads(guard: Guard | None) -> Iterable[Known | Is | Agreed]:
    """The simple guards inside a guard."""
    match guard:
        case None:
            return ()
        case Not(inner):
            return reads(inner)
        case All(inners) | Any(inners):
            return tuple(leaf for inner in inners for leaf in reads(inner))
        case _:
            return (guard,)


def guards_of(flow: Flow) -> Iterable[Guard]:
    """Every guard written anywhere in the flow."""
    for place in flow.screens.values():
        for part in place.says:
            if isinstance(part, Shown) and part.when is not None:
                yield part.when
        for choice in place.options:
            if choice.when is not None:
                yield choice.when
    for crossing_ in flow.crossings.values():
        yield from (way.when for way in crossing_.ways if way.when is not None)
    yield from (choice.when for choice in flow.always if choice.when is not None)


def _check(flow: Flow) -> None:
    places = {*flow.screens, *flow.crossings}
    if missing := [at.value for at in At if at not in places]:
        raise FlowError(f"nothing is written for {', '.join(missing)}")
    if quiet := [signal.value for signal in Signal if signal not in flow.heard]:
        raise FlowError(f"nothing is done when these are heard: {', '.join(quiet)}")
    if lost := [topic.value for topic in Topic if topic not in flow.topics]:
        raise FlowError(f"nothing is done when somebody asks for {', '.join(lost)}")
    if unsaid := [code for code in sorted(PASSED_OVER_FOR) if code not in flow.passed_over]:
        raise FlowError(f"nothing is said where a place is passed over for {', '.join(unsaid)}")
    for place in flow.screens.values():
        where = place.at.value
        if not place.says:
            raise FlowError(f"{where} says nothing")
        if place.asks not in (None, "text", "place"):
            raise FlowError(f"{where} asks for {place.asks!r}")
        seen: set[tuple[str, Guard | None]] = set()
        for choice in (*place.options, *flow.always):
            _check_option(where, choice, places)
            if (choice.id, choice.when) in seen:
                raise FlowError(f"{where} offers {choice.id!r} twice")
            seen.add((choice.id, choice.when))
        for part in place.says:
            if isinstance(part, Shown):
                if not part.text.msgid.strip():
                    raise FlowError(f"{where} has an empty sentence")
                if unknown := [card for card in part.cites if card not in flow.known_cards]:
                    raise FlowError(f"{where} cites {unknown[0]}, which is no card that may be shown")
    for crossing_ in flow.crossings.values():
        if not crossing_.ways or crossing_.ways[-1].when is not None:
            raise FlowError(f"{crossing_.at.value} has no last way that is always open")
    for item in flow.heard.values():
        if (item.to is None) == (item.offer is None):
            raise FlowError(f"{item.signal.value} needs a screen or an offer, not both")
        if item.advice and (unknown := [card for card in item.advice.cites if card not in flow.known_cards]):
            raise FlowError(f"{item.signal.value} cites {unknown[0]}, which is no card that may be shown")
        if item.offer is not None:
            _check_option(item.signal.value, item.offer, places)
    for topic, choice in flow.topics.items():
        _check_option(topic.value, choice, places)


def _check_option(where: str, choice: Option, places: set[At]) -> None:
    if not choice.label.msgid.strip():
        raise FlowError(f"{where}: option {choice.id!r} has no label")
    if not choice.id or len(choice.id.encode()) > 40:
        raise FlowError(f"{where}: option id {choice.id!r} is empty or over 40 bytes")
    if isinstance(choice.to, At) and choice.to not in places:
        raise FlowError(f"{where}: {choice.id!r} leads to {choice.to.value}, which is not written")
    for act in choice.do:
        if isinstance(act, Learn | Add):
            rule = RULES[act.fact]
            if rule.values is not None and act.value not in rule.values:
                raise FlowError(f"{where}: {act.value!r} is no code of {act.fact.value}")
            if isinstance(act, Add) and not rule.many:
                raise FlowError(f"{where}: {act.fact.value} holds one answer only")


def _plain(value: object) -> object:
    """A value as nested tuples, for the digest: the same flow gives the same bytes in every process."""
    if isinstance(value, Mapping):
        return tuple(sorted((str(key), repr(_plain(item))) for key, item in value.items()))
    if isinstance(value, frozenset):
        return tuple(sorted(str(item) for item in value))
    if isinstance(value, tuple | list):
        return tuple(_plain(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return (type(value).__name__, *(_plain(getattr(value, part.name)) for part in fields(value) if part.compare))
    return str(value)
