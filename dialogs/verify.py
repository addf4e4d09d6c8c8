"""Proof of the conversation: explore it by running the shipped `step`, and report every broken promise with its story.

A finding names the rule, the screen and the shortest path, so that a supervisor can replay it. Nothing here computes
where a button leads; only `step` knows.

What is one state? Two states are one when they stand at the same place, every guard written in the flow has the same
truth in both, and they are alike in being in touch with a counselor, having a case, and being under 14; on the consent
screens also in what was agreed to so far. Where somebody
only looks aside (emergency, language, what is kept, forget), only the guards of that screen count, and the place to
return to is checked apart: going aside and back leads home. What is always at hand, a stale button, a
picture, silence, words that ask for something and words not understood are tried once in each situation (place,
contact): they read no answer, or the exploration tries them everywhere. What is told in words is tried everywhere before
the first question. Kinds are explored singly, in pairs (without an open case) and all together; a guard
on kinds reads one kind at a time. The level starts at its highest, so that any lowering shows, and with a planted reason
that no consent covers but the one for answers.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from dialogs.at import At
from dialogs.distress import Signal
from dialogs.effects import DeliverReply, Effect, Forget, OpenCase, PassOn, RaiseCase, Say, ShowMap
from dialogs.events import (
    Chose,
    CounselorClaimed,
    CounselorClosed,
    CounselorReplied,
    CounselorReturned,
    Event,
    Given,
    SentMedia,
    SharedPlace,
    Started,
    Waited,
    Wrote,
)
from dialogs.facts import RULES, Consent, Fact, Level, is_whole
from dialogs.graph import Agree, Flow, Guard, Is, Known, Option, Shown, guards_of, reads
from dialogs.intent import ANSWERS, Topic
from dialogs.state import State
from dialogs.step import ASIDE, ROOM, ROOM_SECONDS, ConsentMissing, holds, offered, start
from dialogs.step import step as shipped_step
from dialogs.words import Text

__all__ = ["RULES_PROVED", "Finding", "Report", "Step", "verify"]

Step: TypeAlias = Callable[[Flow, State, Event, Given], tuple[State, tuple[Effect, ...]]]

EMERGENCY = "P1 emergency is one step away"
HELP_FIRST = "P1a danger that is told is met with help before anything else"
DEAD_END = "P2 no dead end"
NO_END = "P2 an end or a person can be reached"
CONSENT = "P3 nothing without consent"
DECLINE = "P3 declining closes nothing"
WITHDRAW = "P3 forgetting leaves nothing"
LEVEL = "P6 the level only rises"
NEVER_SAFE = "P6 nobody is told that they are safe"
MAP = "P8 a map comes only below its warning"
SILENCE = "P11 silence about contact"
SAME_TEXT = "P11 the same text whether or not a case exists"
IDLE = "P17 nothing is idle"
SURPRISE = "P17 no surprise"
PATIENCE_RULE = "P17 bounded patience"
SAYABLE = "P17 everything can be said"
RULES_PROVED = (
    EMERGENCY, HELP_FIRST, DEAD_END, NO_END, CONSENT, DECLINE, WITHDRAW, LEVEL, NEVER_SAFE, MAP, SILENCE, SAME_TEXT, IDLE, SURPRISE,
    PATIENCE_RULE, SAYABLE,
)  # fmt: skip

# Where nobody has agreed to anything: everywhere but on the consent screens after the first.
NOTHING_AGREED = frozenset(at for at in At if at.public != "consent" or at is At.CONSENT)
# Where somebody may tell everything before anything was asked.
BEFORE_QUESTIONS = frozenset({At.OPENING, At.SAFETY, At.DEVICE, At.LIMITS})
# What is said of the traces that a page leaves on a phone.
TRACES = "SAF-17"
# Answers that call for a number before the next question (SAF-01, CRI-02).
GRAVE = frozenset({"danger", "serious", "plan", "act"})
# Starts every exploration as a reason that came from an answer.
PLANTED = ("planted",)
# A button's id travels in 64 bytes with a turn number; its label fits one line on a phone or a short consent sentence.
OPTION_BYTES = 40
LABEL_CHARACTERS = 110
SENTENCE_CHARACTERS = 160
PLACEHOLDERS = frozenset({"center", "answer", "low", "high", "place", "km", "reason", "month", "day", "time"})
# Never said to anybody: nothing here can know it (TRI-08, forbidden phrase 32).
NEVER_SAID = ("you are safe", "you're safe", "too late", "nobody will know", "everything stays secret")

Story: TypeAlias = tuple[str, ...]
Key: TypeAlias = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken promise: which rule, on which screen, and the shortest way there."""

    rule: str
    screen: str
    path: Story


@dataclass(frozen=True, slots=True)
class Report:
    """What was explored and what was found. A report over no states proves nothing."""

    states: int
    transitions: int
    findings: tuple[Finding, ...]
    rules: tuple[str, ...] = RULES_PROVED
    bounds: str = "kinds singly, in pairs (no open case) and all together; facts that no guard reads are left out"


@dataclass(slots=True)
class _Explored:
    states: dict[Key, State] = field(default_factory=dict)
    parents: dict[Key, tuple[Key | None, str]] = field(default_factory=dict)
    explored: set[Key] = field(default_factory=set)
    # Where the journey's own buttons and "talk with a person" lead; and where one gets without agreeing to anything.
    ways: dict[Key, set[Key]] = field(default_factory=dict)
    declining: dict[Key, set[Key]] = field(default_factory=dict)
    # States beyond which the exploration was not followed (kinds in pairs with an open case).
    bounds: set[Key] = field(default_factory=set)
    findings: dict[tuple[str, str], Finding] = field(default_factory=dict)
    at: set[At] = field(default_factory=set)
    offered: set[tuple[At, str]] = field(default_factory=set)
    effects: set[type] = field(default_factory=set)
    transitions: int = 0
    alike: set[tuple[object, ...]] = field(default_factory=set)

    def once(self, *situation: object) -> bool:
        """Whether this situation is met for the first time."""
        fresh = situation not in self.alike
        self.alike.add(situation)
        return fresh

    def caught(self, rule: str | None) -> bool:
        """Whether this rule was found broken."""
        return rule is not None and any(finding.rule == rule for finding in self.findings.values())

    def path(self, key: Key) -> Story:
        story: list[str] = []
        here: Key | None = key
        while here is not None:
            here, said = self.parents[here]
            story.append(said)
        return tuple(reversed(story))

    def find(self, rule: str, state: State, path: Story) -> None:
        known = self.findings.get((rule, state.at.value))
        if known is None or len(path) < len(known.path):
            self.findings[(rule, state.at.value)] = Finding(rule, state.at.value, path)


def verify(
    flow: Flow,
    given: Given,
    *,
    step: Step = shipped_step,
    pairs: bool = True,
    kinds: Iterable[str] | None = None,
    until: str | None = None,
    progress: Callable[[int], None] | None = None,
) -> Report:
    """Explore every reachable state and check every rule in it.

    `given` should hold a small directory, for speed: what is found there changes no state. `kinds` limits the
    exploration to some kinds (used for broken examples), `pairs` leaves out pairs, `until` ends as soon as that rule is
    found broken, `progress` is told the number of states from time to time.
    """
    scope = frozenset(kinds) if kinds is not None else frozenset(RULES[Fact.KIND].values or ())
    seen = _Explored()
    _words(flow, seen)
    guards = tuple(dict.fromkeys(_truths(flow)))
    first = start(flow, "en")._replace(level=Level.URGENT, acted_at=int(given.now.timestamp()))
    queue: deque[Key] = deque()

    local = {at: tuple(dict.fromkeys(_truths_at(flow, at))) for at in flow.screens if at.public in ASIDE}
    every = len(RULES[Fact.KIND].values or ())

    read = frozenset(leaf.fact for guard in guards for leaf in reads(guard) if isinstance(leaf, Is | Known))
    known_truths: dict[Key, tuple[bool, ...]] = {}

    def truths_of(state: State) -> tuple[bool, ...]:
        aside = state.at if state.at in local else None
        basis = (aside, state.consents, *(item for item in state.facts if item[0] in read))
        if basis not in known_truths:
            known_truths[basis] = tuple(holds(guard, state) for guard in local.get(state.at, guards))
        return known_truths[basis]

    def key_of(state: State) -> Key:
        return (
            state.at,
            truths_of(state),
            state.joined,
            state.consents if _asked_in(state).public == "consent" else None,
            state.case,
            state.claimed,
            state.value(Fact.AGE) == "under_14",
            state.locale in flow.full,
        )

    def enter(state: State, parent: Key | None, said: str) -> Key | None:
        known = state.values(Fact.KIND)
        if not scope.issuperset(known) or (1 if not pairs or state.case else 2) < len(known) < every:
            return None
        aside = state.at.public in ASIDE
        state = state._replace(
            level=Level.URGENT,
            reasons=PLANTED,
            misses=0,
            suggested=None,
            notes=(),
            page=0,
            easy_words=False,
            seq=0,
            waited=0,
            told_words=False,
            # The whole conversation is explored in one language; the card and what is always at hand in two.
            locale=state.locale if state.locale in flow.full or aside else "en",
            # Away from the room it only tells which room "talk with a person" leads back to.
            claimed=state.claimed and state.at in ROOM,
        )
        key = key_of(state)
        if key not in seen.states:
            seen.states[key] = state
            seen.parents[key] = (parent, said)
            seen.at.add(state.at)
            queue.append(key)
        return key

    enter(first, None, "start")
    everything = False
    always = {choice.id for choice in flow.always}
    # Where what is always at hand reads no answer, it need not be tried again for each answer.
    even = all(choice.when is None for choice in flow.always)
    while queue and not seen.caught(until):
        key = queue.popleft()
        state = seen.states[key]
        if progress is not None and len(seen.explored) % 1000 == 0:
            progress(len(seen.explored))
        seen.explored.add(key)
        leads_on = flow.screens[state.at].final
        situation = (state.at, state.case, state.joined, state.locale, state.value(Fact.AGE) == "under_14")
        first_time = not even or seen.once("events", *situation)
        for said, event in _events(flow, state, given, first_time=first_time):
            try:
                after, effects = step(flow, state, event, given)
            except ConsentMissing:
                seen.find(CONSENT, state, (*seen.path(key), said))
                continue
            seen.transitions += 1
            seen.effects.update(type(effect) for effect in effects)
            _check_step(flow, seen, key, state, said, event, after, effects)
            if isinstance(event, Chose) and event.option not in always and effects:
                leads_on = leads_on or (after.at, after.facts, after.locale) != (state.at, state.facts, state.locale)
            following = [(said, after)]
            if after.suggested is not None and (offer := flow.heard[after.suggested].offer) is not None:
                # What was heard adds one choice to this same screen: follow it at once.
                following = [(f"{said} > {offer.id}", step(flow, after, Chose(offer.id), given)[0])]
            for words, next_state in following:
                to = enter(next_state, key, words)
                if to is None:
                    if isinstance(event, Chose) and event.option not in always and words == said:
                        seen.bounds.add(key)
                elif to != key and isinstance(event, Chose):
                    if event.option == "person" or event.option not in always:
                        seen.ways.setdefault(key, set()).add(to)
                    if event.option not in always and not next_state.consents - state.consents:
                        seen.declining.setdefault(key, set()).add(to)
        if not leads_on:
            seen.find(DEAD_END, state, seen.path(key))
        _check_state(flow, seen, key, state, given, step)
        if state.at is At.KIND_MORE and not everything and kinds is None:
            everything = True
            whole = state
            for code in sorted(scope - set(state.values(Fact.KIND))):
                whole, _ = step(flow, whole, Chose(code), given)
            enter(whole, key, "chose every kind")
    if not seen.caught(until):
        _check_whole(flow, seen)
    return Report(len(seen.states), seen.transitions, tuple(sorted(seen.findings.values(), key=lambda f: f.rule)))


def _truths(flow: Flow) -> Iterator[Guard]:
    """The guards whose truth tells two states apart; a guard over several kinds is read kind by kind."""
    for guard in guards_of(flow):
        yield from _leaves(guard)


def _truths_at(flow: Flow, at: At) -> Iterator[Guard]:
    """The guards read on one screen."""
    place = flow.screens[at]
    for part in (*place.says, *place.options, *flow.always):
        if isinstance(part, Shown | Option) and part.when is not None:
            yield from _leaves(part.when)


def _leaves(guard: Guard) -> Iterator[Guard]:
    leaves = tuple(reads(guard))
    if any(isinstance(leaf, Is) and leaf.fact is Fact.KIND for leaf in leaves):
        for leaf in leaves:
            if isinstance(leaf, Is) and leaf.fact is Fact.KIND:
                yield from (Is(Fact.KIND, value) for value in leaf.values)
            else:
                yield leaf
    else:
        yield guard


# -- events ----------------------------------------------------------------------------------------


def _events(flow: Flow, state: State, given: Given, *, first_time: bool) -> Iterator[tuple[str, Event]]:
    always = {choice.id for choice in flow.always} - {"person"}
    live: dict[str, int] = {}
    for choice in offered(flow, state, given):
        if choice.id in always and not first_time:
            continue
        family, _, rest = choice.id.partition(":")
        if rest and family in ("province", "district", "lang"):
            # Provinces, districts and languages differ by name only: one of each way on is enough.
            mark = f"{family}>{choice.option.to}"
            live[mark] = live.get(mark, 0) + 1
            if live[mark] > 1:
                continue
        yield f"chose {choice.id}", Chose(choice.id)
    if first_time or state.at in BEFORE_QUESTIONS:
        for fact in (Fact.KIND, Fact.WHEN, Fact.AGE):
            for code in RULES[fact].values or ():
                yield f"told in words: {code}", Wrote(told=((fact, code),))
    if not first_time:
        return
    for topic in Topic:
        yield f"asked in words: {topic.value}", Wrote(topics=(topic,))
    for said in sorted(ANSWERS):
        yield f"answered in words: {said}", Wrote(answer=said)
    yield "chose a button that is not here", Chose("no_such_button")
    yield "chose a button of an earlier screen", Chose("begin", seq=-1)
    heard: set[object] = set()
    for signal in Signal:
        answer = flow.heard[signal]
        if (mark2 := answer.to or answer.offer) not in heard:
            heard.add(mark2)
            yield f"wrote something heard as {signal.value}", Wrote(frozenset({signal}))
    yield "wrote something not understood", Wrote()
    yield "wrote help", Wrote(wish="emergency")
    code = given.directory.districts[0].code
    yield "wrote the name of a district", Wrote(districts=(code,))
    yield "shared a place", SharedPlace(given.directory.districts[0].lat, given.directory.districts[0].lon)
    yield "sent a picture", SentMedia()
    yield "opened the chat again", Started(state.locale)
    yield "waited three minutes", Waited(180)
    if state.case:
        yield "a counselor came", CounselorClaimed()
        yield "a counselor answered", CounselorReplied(1)
        yield "the counselor was lost", CounselorReturned()
        yield "the counselor closed", CounselorClosed()


# -- rules for one step and one state ----------------------------------------------------------------


def _check_step(
    flow: Flow,
    seen: _Explored,
    key: Key,
    state: State,
    said: str,
    event: Event,
    after: State,
    effects: tuple[Effect, ...],
) -> None:
    def find(rule: str) -> None:
        seen.find(rule, state, (*seen.path(key), said))

    # After an end, after leaving and on opening again, a new sitting begins.
    new_sitting = isinstance(event, Started) or after.at is At.LEFT or state.at in (At.LEFT, At.ENDED)
    if after.level < state.level and not new_sitting:
        find(LEVEL)
    for fact, _ in after.facts:
        keep = RULES[fact].keep
        if keep is not None and keep not in after.consents:
            find(CONSENT)
    _check_consent(flow, state, event, after, effects, find)
    told = GRAVE.intersection(after.values(Fact.DANGER)) - set(state.values(Fact.DANGER))
    if told and isinstance(event, Chose) and after.at not in ROOM and not _After(after, effects).numbers:
        find(HELP_FIRST)
    if Forget in {type(effect) for effect in effects} and (after.facts or after.consents or after.case):
        find(WITHDRAW)
    if isinstance(event, Chose) and (event.option == "no_such_button" or event.seq == -1) and state.at is not At.LEFT:
        same = after._replace(seq=state.seq, acted_at=state.acted_at, waited=state.waited) == state
        if not same or not effects:
            find(SURPRISE)
    if isinstance(event, Wrote | Chose | SentMedia | SharedPlace) and not effects:
        find(SURPRISE)
    if isinstance(event, Wrote) and event.signals:
        _check_heard(flow, state, event, after, effects, find)
    if not _warned(effects):
        find(MAP)


def _warned(effects: tuple[Effect, ...]) -> bool:
    """Whether each link to a map stands below the sentence on the traces that it leaves (SAF-17)."""
    told = False
    for effect in effects:
        told = told or (isinstance(effect, Say) and TRACES in effect.cites)
        if isinstance(effect, ShowMap) and not told:
            return False
    return True


def _check_consent(
    flow: Flow, state: State, event: Event, after: State, effects: tuple[Effect, ...], find: Callable[[str], None]
) -> None:
    """Nothing reaches a counselor, and nobody gets into the room, but by a whole consent that was not taken back."""
    whole = is_whole(state.consents) or is_whole(after.consents)
    if after.joined and not (is_whole(after.consents) and after.case):
        find(CONSENT)
    if isinstance(event, Chose | Wrote) and after.at in ROOM and not after.joined:
        find(CONSENT)
    for effect in effects:
        if isinstance(effect, OpenCase | PassOn | RaiseCase) and not whole:
            find(CONSENT)
        if isinstance(effect, OpenCase) and any(RULES[fact].share not in effect.consents for fact, _ in effect.facts):
            find(CONSENT)
        if isinstance(effect, OpenCase | RaiseCase) and Consent.ANSWERS not in after.consents:
            heard = {signal.value for signal in event.signals} if isinstance(event, Wrote) else set()
            if not set(effect.reasons) <= heard | {"danger"}:
                find(CONSENT)
    if state.at.public == "consent" and isinstance(event, Chose):
        asked = {act.consent for o in flow.screens[state.at].options for act in o.do if isinstance(act, Agree)}
        if event.option == "no" and asked & after.consents:
            find(CONSENT)  # whoever says no, at whichever asking, has not agreed
    if not after.joined and after.consents and _asked_in(after) in NOTHING_AGREED:
        find(CONSENT)  # half a consent does not outlive the asking


def _asked_in(state: State) -> At:
    """The screen that the person stands on, or came from to look aside."""
    return state.back if state.at.public in ASIDE and state.back is not None else state.at


def _check_heard(
    flow: Flow, state: State, event: Wrote, after: State, effects: tuple[Effect, ...], find: Callable[[str], None]
) -> None:
    answers = [flow.heard[signal] for signal in event.signals]
    if not any(answer.to for answer in answers):
        return
    if state.at in ROOM and state.joined:
        delivered = bool(effects) and isinstance(effects[0], PassOn)
        if not delivered or after.at is not state.at or flow.phrases.heard_in_talk not in _texts(effects):
            find(EMERGENCY)
    elif after.at.public != "emergency":
        find(EMERGENCY)


def _check_state(flow: Flow, seen: _Explored, key: Key, state: State, given: Given, step: Step) -> None:
    path = seen.path(key)
    choices = offered(flow, state, given)
    seen.offered.update((state.at, choice.id) for choice in choices)
    if state.at.public != "emergency":
        ways: list[tuple[str, Event]] = [("chose emergency", Chose("emergency"))]
        if seen.once("help", state.at, state.case, state.joined, state.locale):
            ways.append(("wrote help", Wrote(wish="emergency")))
        for said, event in ways:
            after, effects = step(flow, state, event, given)
            shown = _After(after, effects)
            if after.at.public != "emergency" or not shown.numbers:
                seen.find(EMERGENCY, state, (*path, said))
            elif said == "chose emergency" and seen.once("return", state.at, state.case, state.joined, state.locale):
                _check_return(flow, seen, state, after, given, step, path)
        if "emergency" not in {choice.id for choice in choices}:
            seen.find(EMERGENCY, state, path)
    situation = (state.at, state.case, state.joined, state.locale)
    if seen.once("patience", *situation):
        _check_patience(flow, seen, state, given, step, path)
    if seen.once("silence", *situation):
        _check_silence(flow, seen, state, given, step, path)


@dataclass(frozen=True, slots=True)
class _After:
    """A state and what was said on arriving there."""

    state: State
    effects: tuple[Effect, ...]

    @property
    def numbers(self) -> bool:
        """Whether a number to call was among the sentences."""
        return any(
            number in said.text.msgid for said in self.effects if isinstance(said, Say) for number in ("112", "109")
        )


def _check_return(
    flow: Flow, seen: _Explored, state: State, aside: State, given: Given, step: Step, path: Story
) -> None:
    """Whoever looked at the emergency screen comes back to where they were."""
    back, _ = step(flow, aside, Chose("back"), given)
    home = state.back if state.at.public in ASIDE and state.back is not None else state.at
    if state.at.public in ASIDE and state.back is None:
        home = back.at  # nothing to return to: the opening, or the card
    lower = back.level < state.level and state.at not in (At.LEFT, At.ENDED)
    if lower or (back.at is not home and state.at is not At.LEFT):
        seen.find(LEVEL if lower else SURPRISE, state, (*path, "chose emergency", "chose back"))


def _check_patience(flow: Flow, seen: _Explored, state: State, given: Given, step: Step, path: Story) -> None:
    if state.at in ROOM and state.joined:
        return
    after = state
    effects: tuple[Effect, ...] = ()
    for _ in range(3):
        after, effects = step(flow, after, Wrote(), given)
    if flow.phrases.offer_person not in _texts(effects) or offered(flow, after, given)[0].id != "person":
        seen.find(PATIENCE_RULE, state, (*path, *("wrote something not understood",) * 3))


def _check_silence(flow: Flow, seen: _Explored, state: State, given: Given, step: Step, path: Story) -> None:
    for option_id in ("forget", "leave", "what_is_kept"):
        told = [
            _texts(step(flow, state._replace(case=case, joined=case, consents=consents), Chose(option_id), given)[1])
            for case, consents in ((False, frozenset[Consent]()), (True, frozenset(Consent)))
        ]
        if told[0] != told[1]:
            seen.find(SAME_TEXT, state, (*path, f"chose {option_id}"))
    if not state.case:
        return
    away = state._replace(acted_at=int(given.now.timestamp()) - ROOM_SECONDS - 1)
    for said, event in (
        ("a counselor came", CounselorClaimed()),
        ("a counselor answered", CounselorReplied(1)),
        ("the counselor was lost", CounselorReturned()),
        ("the counselor closed", CounselorClosed()),
    ):
        after, effects = step(flow, away, event, given)
        again = step(flow, after, CounselorReplied(2), given)[1] if isinstance(event, CounselorReplied) else ()
        texts = (*_texts(effects), *_texts(again))
        delivered = any(isinstance(effect, DeliverReply) for effect in (*effects, *again))
        if delivered or set(texts) - {flow.phrases.new_note} or len(texts) > 1:
            seen.find(SILENCE, state, (*path, "five minutes passed", said))


# -- rules for the whole ---------------------------------------------------------------------------


def _check_whole(flow: Flow, seen: _Explored) -> None:
    # Leaving is possible everywhere and proves nothing: an end is one that the journey itself leads to.
    ends = {
        key
        for key, state in seen.states.items()
        if (flow.screens[state.at].final and state.at is not At.LEFT) or state.at in ROOM
    }
    by_way = {key for key, state in seen.states.items() if state.at.public != "emergency"}
    reaching = _reaching(seen.ways, ends | seen.bounds, by_way)
    for key, state in seen.states.items():
        if key in by_way and key not in reaching and state.at is not At.LEFT:
            seen.find(NO_END, state, seen.path(key))
    places = {key for key, state in seen.states.items() if state.at in (At.SERVICES, At.CHILD)}
    helped = _reaching(seen.declining, places | seen.bounds, by_way)
    for key, state in seen.states.items():
        if state.at.public == "consent" and key not in helped:
            seen.find(DECLINE, state, seen.path(key))
    never = (*(at for at in flow.screens if at not in seen.at),)
    for at in never:
        seen.findings[(IDLE, at.value)] = Finding(IDLE, at.value, ("never reached",))
    for place in flow.screens.values():
        for choice in place.options:
            if (place.at, choice.id) not in seen.offered and place.at in seen.at:
                seen.findings[(IDLE, f"{place.at.value}/{choice.id}")] = Finding(
                    IDLE, place.at.value, (f"the option {choice.id} is never offered",)
                )
    for kind in Effect.__args__:
        if kind not in seen.effects:
            seen.findings[(IDLE, kind.__name__)] = Finding(IDLE, kind.__name__, ("this effect is never asked for",))


def _reaching(edges: Mapping[Key, set[Key]], goals: set[Key], within: set[Key]) -> set[Key]:
    """Every state from which a goal can be reached by way of `within`."""
    into: dict[Key, list[Key]] = {}
    for key, tos in edges.items():
        for to in tos:
            into.setdefault(to, []).append(key)
    found = set(goals)
    queue = deque(goals)
    while queue:
        for key in into.get(queue.popleft(), ()):
            if key in within and key not in found:
                found.add(key)
                queue.append(key)
    return found


def _words(flow: Flow, seen: _Explored) -> None:
    """Every sentence and button can be said: short enough, known placeholders, nothing that may never be said."""
    for at, place in flow.screens.items():
        for text in (*(part.text for part in place.says if isinstance(part, Shown)), *(o.label for o in place.options)):
            _word(seen, at.value, text, LABEL_CHARACTERS if _is_label(place.options, text) else SENTENCE_CHARACTERS)
        for choice in place.options:
            if len(choice.id.encode()) > OPTION_BYTES:
                seen.findings[(SAYABLE, at.value)] = Finding(SAYABLE, at.value, (f"the id {choice.id} is too long",))
    phrases: Mapping[str, Text] = {name: getattr(flow.phrases, name) for name in flow.phrases.__dataclass_fields__}
    for name, text in phrases.items():
        _word(seen, f"phrase {name}", text, SENTENCE_CHARACTERS)


def _is_label(options: tuple[Option, ...], text: Text) -> bool:
    return any(choice.label == text for choice in options)


def _word(seen: _Explored, where: str, text: Text, longest: int) -> None:
    low = text.msgid.lower()
    holes = {part.partition("}")[0] for part in text.msgid.split("{")[1:]}
    if len(text.msgid) > longest or holes - PLACEHOLDERS:
        seen.findings[(SAYABLE, where)] = Finding(SAYABLE, where, (f"cannot be said: {text.msgid[:60]}",))
    if any(phrase in low for phrase in NEVER_SAID):
        seen.findings[(NEVER_SAFE, where)] = Finding(NEVER_SAFE, where, (f"may never be said: {text.msgid[:60]}",))


def _texts(effects: Iterable[Effect]) -> tuple[Text, ...]:
    return tuple(effect.text for effect in effects if isinstance(effect, Say))
