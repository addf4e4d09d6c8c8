"""The only place where a conversation moves. Whoever changes the journey edits `flows/`; whoever changes its laws edits this.

Rules for editors:

1. One function decides: `step(flow, state, event, given) -> (state, effects)`. It is total: every event is answered in
   every state, and an event that does not fit changes nothing.
2. Nothing here reads a clock, a file, a network or chance. Time, directory and duty arrive in `given`.
3. The level only rises (P6). A fact whose consent is not held cannot be stored: that is an error in the flow, raised
   as `ConsentMissing`, and `verify` finds it before a person can.
4. Words a person typed are not here. `PassOn` speaks of them without holding them (P4).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import assert_never

from dialogs.at import At
from dialogs.distress import Signal
from dialogs.effects import (
    AskErasure,
    DeliverReply,
    Effect,
    EraseChat,
    Forget,
    OpenCase,
    PassOn,
    RaiseCase,
    ReportNumber,
    Say,
    ShowServices,
)
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
from dialogs.facts import RULES, Consent, Fact, Level, is_whole, label
from dialogs.finding import about, district_name, map_of, others, place_name, search
from dialogs.graph import (
    Add,
    Agree,
    Agreed,
    All,
    Any,
    Connect,
    Do,
    EasyWords,
    Erase,
    Flow,
    Guard,
    Is,
    Known,
    Learn,
    Leave,
    Live,
    Move,
    Not,
    NotThisOne,
    NumberFailed,
    Option,
    SeeAgain,
    Shown,
    Speak,
    Target,
    Withdraw,
    reads,
)
from dialogs.intent import Topic
from dialogs.state import EASY, State
from dialogs.triage import TELLING, triage
from dialogs.words import Text, own_name
from referral_directory import places
from referral_directory.model import Result

__all__ = [
    "ROOM_SECONDS",
    "STILL_WAITING_SECONDS",
    "Choice",
    "ConsentMissing",
    "holds",
    "look",
    "offered",
    "options",
    "start",
    "step",
]

# A reply is shown as written only this long after the person's last sign of life (P11).
ROOM_SECONDS = 5 * 60
# An answer lives this long after the last sign of life (P3).
SITTING_SECONDS = 24 * 60 * 60
# After this long without a counselor the person is told once what else is open (P10).
STILL_WAITING_SECONDS = 3 * 60
# A text that is not understood is met with the choices; after this many in a row a person is offered.
PATIENCE = 2
# In easy words, so many choices are shown at once besides emergency and leave.
EASY_CHOICES = 3

ROOM = frozenset({At.WAITING, At.TALKING})
# Where a question is being asked: what is told there is kept, and the question stays.
ASKING = frozenset(
    at
    for at in At
    if at in (At.SAFETY, At.DEVICE, At.LIMITS)
    or at.public in ("kind", "age", "when", "danger_check", "place", "services", "consent")
)
# Places one looks into and comes back from.
ASIDE = frozenset({"emergency", "language", "card", "what_is_kept", "forget"})


# What the search for a place depends on: when it changes, the place shown before does not stay.
SEARCHED = frozenset({Fact.KIND, Fact.AGE, Fact.WHEN, Fact.DISTRICT, Fact.ISLAND, Fact.POLICE, Fact.PLACE_FOR})


class ConsentMissing(RuntimeError):
    """The flow tried to keep or pass on something without the consent it needs."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button as the person meets it."""

    id: str
    label: Text
    option: Option


def start(flow: Flow, locale: str) -> State:
    """A conversation before its first event, in the language guessed from the channel (English where unknown).

    A language that has only the emergency card begins with that card (P18). Easy Korean is Korean with easy words.
    """
    if locale == EASY:
        return State(At.OPENING, "ko", easy_words=True)
    known = {act.locale for o in flow.screens[At.LANGUAGE].options for act in o.do if isinstance(act, Speak)}
    locale = locale if locale in known else "en"
    return State(At.OPENING if locale in flow.full else At.CARD, locale)


def step(flow: Flow, state: State, event: Event, given: Given) -> tuple[State, tuple[Effect, ...]]:
    """Decide what an event means here and now.

    Returns the state after the event and what is asked of the world, in order. Raises ConsentMissing when the flow
    itself breaks the rules of consent.
    """
    now = int(given.now.timestamp())
    match event:
        case CounselorClaimed() | CounselorReplied() | CounselorReturned() | CounselorClosed():
            return _from_counselor(flow, state, event, given, now)
        case Waited(seconds):
            return _waited(flow, state, seconds, now)
        case _:
            return _from_person(flow, state, event, given, now)


def _from_person(
    flow: Flow, state: State, event: Started | Chose | Wrote | SharedPlace | SentMedia, given: Given, now: int
) -> tuple[State, tuple[Effect, ...]]:
    before = state
    if state.at is At.ENDED and state.notes and not _asks_by_name(flow, event):
        # The counselor answered and closed while nobody was here: the answer is behind this tap, before anything else.
        replies = tuple(DeliverReply(note) for note in state.notes)
        state = state._replace(notes=(), acted_at=now, waited=0, seq=state.seq + 1)
        return state, (*replies, *look(flow, state, given))
    if (state.at in (At.LEFT, At.ENDED) and not isinstance(event, Chose)) or state.at is At.LEFT:
        # Whoever writes after leaving meets the opening; an open case waits at the desk, unmentioned (P8, P11).
        state = _anew(flow, state)
        if isinstance(event, Chose) and event.option not in {choice.id for choice in flow.always}:
            event = Started(state.speaks)
    state = state._replace(acted_at=now, waited=0)
    effects: tuple[Effect, ...]
    match event:
        case Started(locale):
            if before.acted_at == 0:
                state = start(flow, locale)._replace(acted_at=now)
            elif state.at not in ROOM:
                state = _anew(flow, state)
            effects = look(flow, state, given)
        case Chose(option_id, seq):
            state, effects = _chose(flow, state, option_id, seq, given)
        case Wrote():
            state, effects = _wrote(flow, state, event, given)
        case SharedPlace(lat, lon):
            state, effects = _shared(flow, state, lat, lon, given)
        case SentMedia():
            effects = (Say(flow.phrases.media_refused, cites=("EVD-08",)), *look(flow, state, given))
        case _:
            assert_never(event)
    if state.at is At.SERVICES:
        # Whatever was drawn again, the place that the buttons speak of is the one on the screen.
        for effect in effects:
            state = _with_offer(state, effect.result, given) if isinstance(effect, ShowServices) else state
    if state.notes and state.at in ROOM and state.joined:
        effects = (*(DeliverReply(note) for note in state.notes), *effects)
        state = state._replace(notes=())
    if before.joined and state.joined and (state.level, state.reasons) != (before.level, before.reasons):
        effects = (*effects, RaiseCase(state.level, _agreed_reasons(state, event)))
    return state._replace(seq=before.seq + 1), effects


def _asks_by_name(flow: Flow, event: Event) -> bool:
    """Whether an event asks for something always present, or tells of danger: that is answered at once."""
    match event:
        case Chose(option_id):
            return option_id in {choice.id for choice in flow.always}
        case Wrote(signals, wish):
            return bool(signals) or wish is not None
        case _:
            return False


def _anew(flow: Flow, state: State) -> State:
    """A new sitting: no answer and no consent of the last one; an open case waits, unmentioned."""
    return start(flow, state.speaks)._replace(
        case=state.case,
        claimed=state.claimed,
        notes=state.notes,
        easy_words=state.easy_words,
        acted_at=state.acted_at,
        seq=state.seq,
    )


def _chose(flow: Flow, state: State, option_id: str, seq: int | None, given: Given) -> tuple[State, tuple[Effect, ...]]:
    always = {choice.id for choice in flow.always}
    choice = next((c for c in offered(flow, state, given) if c.id == option_id), None)
    if option_id == "more" and state.easy_words:
        state = state._replace(page=state.page + 1)
        return state, look(flow, state, given)
    # A button of an earlier screen changes nothing, but help and leaving work from any screen still in sight.
    if choice is None or (seq is not None and seq != state.seq and option_id not in always):
        return state, (Say(flow.phrases.stale_button), *look(flow, state, given))
    return _take(flow, state, choice.option, given)


def _take(flow: Flow, state: State, choice: Option, given: Given) -> tuple[State, tuple[Effect, ...]]:
    state = state._replace(misses=0, suggested=None, page=0)
    to = choice.to
    if state.joined and to in (At.PERSON, At.WAITING):
        to = At.TALKING if state.claimed else At.WAITING
    elif choice.id == "person" and state.locale not in flow.full:
        state, card = _arrive(flow, state, At.CARD, given)
        return state, (Say(flow.phrases.person_in_card, cites=("MIG-01",)), *card)
    effects: list[Effect] = []
    for act in choice.do:
        state, more = _do(flow, state, act)
        effects.extend(more)
    state, shown = _arrive(flow, state, to, given)
    return state, (*effects, *shown)


def _do(flow: Flow, state: State, act: Do) -> tuple[State, tuple[Effect, ...]]:
    match act:
        case Learn(fact, value):
            return _learn(state, fact, (value,)), ()
        case Add(fact, value):
            return _learn(state, fact, (*state.values(fact), value)), ()
        case Agree(consent):
            return state._replace(consents=state.consents | {consent}), ()
        case Withdraw():
            return _withdraw(state), ()
        case Connect():
            return _connect(state)
        case NotThisOne():
            return _learn(state, Fact.AVOIDED, (*state.values(Fact.AVOIDED), *state.values(Fact.OFFERED))), ()
        case SeeAgain():
            return _without(state, Fact.AVOIDED), ()
        case NumberFailed():
            return _failed(flow, state)
        case Speak(locale):
            return state._replace(locale=locale), ()
        case EasyWords():
            return state._replace(easy_words=not state.easy_words), ()
        case Leave():
            kept = State(At.LEFT, state.locale, state.easy_words, case=state.case, claimed=state.claimed)
            return kept._replace(notes=state.notes, seq=state.seq), (EraseChat(),)
        case Erase():
            gone: tuple[Effect, ...] = (AskErasure(),) if state.case else ()
            return State(At.LEFT, state.locale, state.easy_words, seq=state.seq), (*gone, EraseChat(), Forget())
        case _:
            assert_never(act)


def _failed(flow: Flow, state: State) -> tuple[State, tuple[Effect, ...]]:
    """The number on the screen did not work. Its place is not shown again, so nobody reports it twice in a row."""
    reports = tuple(ReportNumber(service) for service in state.values(Fact.NUMBER))
    return state, (*reports, Say(flow.phrases.number_failed)) if reports else ()


def _connect(state: State) -> tuple[State, tuple[Effect, ...]]:
    if not is_whole(state.consents):
        raise ConsentMissing("a handoff needs the person's consent to pass on what they write")
    if state.joined:
        return state, ()
    facts = tuple((fact, values) for fact, values in state.facts if _may_pass(state, fact))
    agreed, reasons = tuple(sorted(state.consents)), _agreed_reasons(state)
    opened = OpenCase(state.level, reasons, state.locale, state.easy_words, agreed, facts)
    return state._replace(case=True, joined=True, claimed=state.case and state.claimed), (opened,)


def _agreed_reasons(state: State, event: Event | None = None) -> tuple[str, ...]:
    """The reasons that may reach a counselor: without consent to pass on answers, none that came from them (P3)."""
    if Consent.ANSWERS in state.consents:
        return state.reasons
    heard = {signal.value for signal in event.signals} if isinstance(event, Wrote) else set()
    return tuple(sorted(heard | ({"danger"} if Consent.DANGER in state.consents else set())))


def _may_pass(state: State, fact: Fact) -> bool:
    share = RULES[fact].share
    return share is not None and share in state.consents


def _withdraw(state: State) -> State:
    if not state.consents:
        return state
    state = state._replace(consents=frozenset(), joined=False)
    return _without(state, *(fact for fact in Fact if RULES[fact].keep is not None))


def _learn(state: State, fact: Fact, values: tuple[str, ...]) -> State:
    rule = RULES[fact]
    if rule.keep is not None and rule.keep not in state.consents:
        raise ConsentMissing(f"{fact.value} needs the consent {rule.keep.value}")
    if fact is Fact.AGE and values == ("under_14",):
        # A child's answers are not kept; only that a child is here (CHD-01).
        return _assessed(state._replace(facts=((Fact.AGE, values),)))
    if state.value(Fact.AGE) == "under_14" and fact is not Fact.AGE:
        return state
    if fact in SEARCHED:
        state = _without(state, Fact.OFFERED, Fact.NUMBER)  # another search begins
    rest = tuple(item for item in state.facts if item[0] is not fact)
    state = state._replace(facts=tuple(sorted((*rest, (fact, tuple(sorted(set(values))))))))
    return _assessed(state) if fact in TELLING else state


def _without(state: State, *facts: Fact) -> State:
    if not any(item[0] in facts for item in state.facts):
        return state
    return state._replace(facts=tuple(item for item in state.facts if item[0] not in facts))


def _assessed(state: State, signals: frozenset[Signal] = frozenset()) -> State:
    """The state with the level that its answers and these signals call for: never lower than before (P6)."""
    level, reasons = _called_for(tuple(item for item in state.facts if item[0] in TELLING), signals)
    more = tuple(reason for reason in reasons if reason not in state.reasons)
    return state._replace(level=max(state.level, level), reasons=(*state.reasons, *more))


@lru_cache(maxsize=1 << 12)
def _called_for(
    facts: tuple[tuple[Fact, tuple[str, ...]], ...], signals: frozenset[Signal]
) -> tuple[Level, tuple[str, ...]]:
    # Remembered, for it depends on nothing else.
    return triage(dict(facts), signals)


# -- arriving somewhere ----------------------------------------------------------------------------


def _arrive(flow: Flow, state: State, target: Target, given: Given) -> tuple[State, tuple[Effect, ...]]:
    if target is Move.STAY:
        at = state.at
    elif target is Move.BACK:
        at = state.back or (At.OPENING if state.locale in flow.full else At.CARD)
    else:
        at = _through(flow, state, target)
        if at is At.PLACE and target is At.ASK and state.value(Fact.DISTRICT) is not None:
            at = At.SERVICES  # the place was named before
    came_from = state.back if state.at.public in ASIDE else state.at
    back = came_from if at.public in ASIDE else None
    state = state._replace(at=at, back=back)
    if target is At.OPENING:
        state = _anew(flow, state)
        at = state.at
    if at in (At.PLACE, At.PLACE_DISTRICT) and state.value(Fact.AGE) == "under_14":
        # Nothing of a child is kept, no district either: the numbers help from anywhere (CHD-01).
        at = At.SERVICES
        state = state._replace(at=at)
    if at is At.PLACE:
        state = _without(state, Fact.PROVINCE, Fact.DISTRICT, Fact.ISLAND, Fact.CANDIDATE)
    if target is At.KIND and state.value(Fact.AGE) != "under_14":
        state = _without(state, Fact.KIND, Fact.AGE, Fact.WHEN)  # asked anew from the first question on
    if at.public not in ASIDE:
        # What only the next step needs does not outlive it.
        if at.public != "services":
            state = _without(state, Fact.OFFERED, Fact.NUMBER)
        if at.public != "kind":
            state = _without(state, Fact.WANT)
        # A consent half given lapses when the person goes elsewhere or is asked from the first question on.
        half_given = not state.joined and (at.public != "consent" or target in (At.PERSON, At.CONSENT))
        if half_given:
            state = _withdraw(state)
    if at.public == "evidence" and state.value(Fact.AGE) != "under_14":
        state = _learn(state, Fact.SHOWN, (*state.values(Fact.SHOWN), at.value))
    if at is At.SERVICES:
        return _find(flow, state, None, given)
    return state, look(flow, state, given)


def _through(flow: Flow, state: State, at: At) -> At:
    for _ in flow.crossings:
        if at not in flow.crossings:
            return at
        at = next(way.to for way in flow.crossings[at].ways if way.when is None or holds(way.when, state))
    return at


def _find(flow: Flow, state: State, spot: tuple[float, float] | None, given: Given) -> tuple[State, tuple[Effect, ...]]:
    result = search(state, spot, given)
    return _with_offer(state, result, given), _look(flow, state, given, result, from_here=spot is not None)


def _with_offer(state: State, result: Result, given: Given) -> State:
    """The state in which this result is on the screen: which place, and whether a number of it is shown."""
    state = _without(state, Fact.OFFERED, Fact.NUMBER)
    if not result.found:
        return state
    best = result.found[0].service
    state = _learn(state, Fact.OFFERED, (best.id,))
    # The number of a line for everybody is no fault of this entry.
    lines = {line.number for line in given.directory.helplines}
    return _learn(state, Fact.NUMBER, (best.id,)) if best.phone and best.phone not in lines else state


def _shared(flow: Flow, state: State, lat: float, lon: float, given: Given) -> tuple[State, tuple[Effect, ...]]:
    if flow.screens[state.at].asks != "place":
        return state, look(flow, state, given)
    district, island = places.district_at(given.directory, lat, lon), given.directory.island_at(lat, lon)
    if district is None:  # not in Korea: numbers only
        return _arrive(flow, _without(state, Fact.DISTRICT, Fact.ISLAND), At.SERVICES, given)
    # The point serves this one search; only its district stays.
    state = _settle(state, district.code, island.code if island is not None else None)
    return _find(flow, state._replace(at=At.SERVICES, misses=0), (lat, lon), given)


def _settle(state: State, district: str, island: str | None = None) -> State:
    state = _without(_learn(state, Fact.DISTRICT, (district,)), Fact.CANDIDATE, Fact.ISLAND)
    return state if island is None else _learn(state, Fact.ISLAND, (island,))


# -- what was typed --------------------------------------------------------------------------------


def _wrote(flow: Flow, state: State, event: Wrote, given: Given) -> tuple[State, tuple[Effect, ...]]:
    always = {choice.id: choice for choice in flow.always}
    if state.at in ROOM and state.joined:
        return _wrote_in_room(flow, state, event, always, given)
    told = () if state.told_words else (Say(flow.phrases.words_not_kept),)
    state = state._replace(told_words=True)
    answers = [flow.heard[signal] for signal in sorted(event.signals)]
    state = _assessed(state, event.signals)
    screens = [answer.to for answer in answers if answer.to is not None]
    if screens:
        # What was told beside the danger need not be told again.
        for fact, told_code in event.told:
            state = _keep(state, fact, told_code)
        advice = [answer.advice for answer in answers if answer.advice is not None and state.locale in flow.full]
        said = tuple(Say(one.text, cites=one.cites) for one in advice)
        # Danger from another person is met before danger from oneself: the same screen offers both numbers.
        to = At.EMERGENCY if At.EMERGENCY in screens else screens[0]
        state, shown = _arrive(flow, state._replace(misses=0, suggested=None), to, given)
        return state, (Say(flow.phrases.heard_danger), *shown, *said, *told)
    if event.wish is not None and event.wish in always:
        return _take(flow, state, always[event.wish], given)
    if event.option is not None and any(c.id == event.option for c in offered(flow, state, given)):
        state, shown = _chose(flow, state, event.option, None, given)
        return state, (*told, *shown)
    place_asked = flow.screens[state.at].asks == "place" or state.at.public == "services"
    if place_asked and (districts := event.districts or event.mentioned):
        return _named(flow, state, districts, event.island, given, told)
    if answers:
        # What fits stands first, here or, where the words answer the question of this screen, on the next one.
        if (code := _answer_here(flow, state, event, given)) is not None:
            state, _ = _answered(flow, state, event, code, given)
        else:
            for fact, code in event.told:
                state = _keep(state, fact, code)
        state = state._replace(suggested=answers[0].signal, misses=0)
        return state, (*told, Say(flow.phrases.suggestion), *look(flow, state, given))
    if event.districts and not event.topics:
        # A place named where none was asked for: kept, so that it need not be named again.
        if len(event.districts) == 1:
            state = _settle(state, event.districts[0], event.island)
            told = (*told, *_around(flow, state, event.districts[0], event.island, given))
        event = replace(event, topics=(Topic.PLACE,))
    if event.answer or event.told or event.topics:
        understood = _understood(flow, state, event, given)
        if understood is not None:
            return understood[0], (*told, *understood[1])
    state = state._replace(misses=min(state.misses + 1, PATIENCE))
    if state.at is At.OPENING and state.misses < PATIENCE:
        return state, (*look(flow, state, given), *told)  # a greeting is met with the opening
    if state.misses < PATIENCE:
        return state, (*told, Say(flow.phrases.not_understood), *look(flow, state, given))
    # Perhaps it is a language that is not heard here.
    tongues = Say(flow.phrases.person_in_card, cites=("MIG-01",))
    return state, (*told, Say(flow.phrases.offer_person), tongues, *look(flow, state, given))


def _understood(flow: Flow, state: State, event: Wrote, given: Given) -> tuple[State, tuple[Effect, ...]] | None:
    """Ordinary words: an answer to this screen, something told, or something asked for; None when nothing fits here."""
    here = _own(flow, state, given)
    answers = {"skip": ("skip", "unsure", "unknown")}.get(event.answer or "", (event.answer or "",))
    if (answer := next((one for one in answers if one in here), None)) is not None:
        return _chose(flow, state, answer, None, given)
    if (code := _answer_here(flow, state, event, given)) is not None:
        return _answered(flow, state, event, code, given)
    if event.told and (any(fact is Fact.KIND for fact, _ in event.told) or not event.topics):
        return _told(flow, state, event, given)
    for fact, code in event.told:
        state = _keep(state, fact, code)
    for topic in event.topics:
        choice = flow.topics[topic]
        if topic.value in here:
            return _chose(flow, state, topic.value, None, given)
        state, shown = _take(flow, state, choice, given)
        return state, (Say(flow.phrases.understood, (("answer", choice.label),)), *shown)
    return None


def _own(flow: Flow, state: State, given: Given) -> frozenset[str]:
    """The ids of this screen's own choices."""
    return frozenset(choice.id for choice in offered(flow, state, given)) - {choice.id for choice in flow.always}


def _answer_here(flow: Flow, state: State, event: Wrote, given: Given) -> str | None:
    """The told code that answers the question of this screen, or None."""
    here = _own(flow, state, given) if event.told else frozenset()
    return next((code for _, code in event.told if code in here), None)


def _answered(flow: Flow, state: State, event: Wrote, code: str, given: Given) -> tuple[State, tuple[Effect, ...]]:
    """The words answer the question of this screen; what else they tell answers later questions."""
    choice = next(one.option for one in offered(flow, state, given) if one.id == code)
    state = state._replace(misses=0, suggested=None, page=0)
    for fact, told in event.told:
        state = _keep(state, fact, told)
    return _arrive(flow, state, choice.to, given)


def _told(flow: Flow, state: State, event: Wrote, given: Given) -> tuple[State, tuple[Effect, ...]]:
    """Something was told outside its question: kept as if tapped, and the conversation goes on from there."""
    knew = bool(state.values(Fact.KIND))
    for fact, code in event.told:
        state = _keep(state, fact, code)
    to: Target = Move.STAY
    if state.value(Fact.AGE) == "under_14" and state.at not in (At.OPENING, At.SAFETY, At.DEVICE):
        to = At.CHILD
    elif state.at is At.OPENING:
        to = At.SAFETY
    elif state.at not in ASKING and state.at.public not in ASIDE:
        to = At.EVIDENCE if knew else At.ASK
    state, shown = _arrive(flow, state._replace(misses=0, suggested=None), to, given)
    return state, (Say(flow.phrases.told), *shown)


def _keep(state: State, fact: Fact, code: str) -> State:
    """One more coded answer; a name for what happened takes the place of "not sure"."""
    if not RULES[fact].many:
        return _learn(state, fact, (code,))
    return _learn(state, fact, (*(value for value in state.values(fact) if value != "unsure"), code))


def _wrote_in_room(
    flow: Flow, state: State, event: Wrote, always: dict[str, Option], given: Given
) -> tuple[State, tuple[Effect, ...]]:
    if event.wish in ("leave", "forget", "language", "easy_words", "what_is_kept"):
        return _take(flow, state, always[event.wish], given)
    effects: list[Effect] = [PassOn()]
    danger = any(flow.heard[signal].to is not None for signal in event.signals)
    state = _assessed(state, event.signals)
    if event.wish == "emergency" and not event.signals:
        state, shown = _arrive(flow, state, At.EMERGENCY, given)
        return state, (*effects, *shown)
    if danger:
        effects.append(Say(flow.phrases.heard_in_talk, cites=("SAF-01",)))
    elif state.at is At.WAITING:
        effects.append(Say(flow.phrases.passed_on))
    return state, tuple(effects)


def _named(
    flow: Flow,
    state: State,
    districts: tuple[str, ...],
    island: str | None,
    given: Given,
    told: tuple[Effect, ...],
) -> tuple[State, tuple[Effect, ...]]:
    if len(districts) == 1:
        state, shown = _arrive(flow, _settle(state._replace(misses=0), districts[0], island), At.SERVICES, given)
        return state, (*told, *_around(flow, state, districts[0], island, given), *shown)
    if state.value(Fact.AGE) == "under_14":
        state, shown = _arrive(flow, state._replace(misses=0), At.SERVICES, given)
        return state, (*told, *shown)
    state = _learn(_without(state, Fact.DISTRICT, Fact.ISLAND), Fact.CANDIDATE, districts)
    state = state._replace(at=At.PLACE_DISTRICT, misses=0)
    return state, (*told, Say(flow.phrases.which_place), *look(flow, state, given))


def _around(flow: Flow, state: State, district: str, island: str | None, given: Given) -> tuple[Say, ...]:
    """What was understood of a typed name, which may be misread; nothing where no district is kept."""
    if state.value(Fact.DISTRICT) is None:
        return ()
    place = own_name(place_name(given, district, island, state.locale))
    return (Say(flow.phrases.looked_around, (("place", place),)),)


# -- what a counselor did --------------------------------------------------------------------------


def _from_counselor(
    flow: Flow,
    state: State,
    event: CounselorClaimed | CounselorReplied | CounselorReturned | CounselorClosed,
    given: Given,
    now: int,
) -> tuple[State, tuple[Effect, ...]]:
    if not state.case:
        return state, ()
    in_room = state.at in ROOM and now - state.acted_at <= ROOM_SECONDS
    after: State
    match event:
        case CounselorClaimed():
            after = state._replace(claimed=True, at=At.TALKING if state.at in ROOM else state.at)
            back = At.TALKING if state.back in ROOM else state.back
            after = after._replace(back=back, seq=state.seq + 1)
            return after, look(flow, after, given) if in_room and state.at is At.WAITING else ()
        case CounselorReplied(note):
            at = At.TALKING if state.at in ROOM else state.at
            if in_room:
                return state._replace(at=at, claimed=True, seq=state.seq + 1), (DeliverReply(note),)
            after = state._replace(at=at, claimed=True, notes=(*state.notes, note), seq=state.seq + 1)
            # One neutral line, once; after leaving, silence (P8, P11).
            first = not state.notes and state.at is not At.LEFT
            return after, (Say(flow.phrases.new_note),) if first else ()
        case CounselorReturned():
            at = At.WAITING if state.at in ROOM else state.at
            back = At.WAITING if state.back in ROOM else state.back
            after = state._replace(at=at, back=back, claimed=False, seq=state.seq + 1)
            return after, (Say(flow.phrases.returned), *look(flow, after, given)) if in_room else ()
        case CounselorClosed():
            at = At.ENDED if state.at in ROOM else state.at
            back = At.ENDED if state.back in ROOM else state.back
            # Consents that are being given right now belong to the next handoff, not to the one that ended.
            kept = _withdraw(state) if state.joined else state
            after = kept._replace(at=at, back=back, case=False, claimed=False, seq=state.seq + 1)
            return after, look(flow, after, given) if in_room else ()
        case _:
            assert_never(event)


def _waited(flow: Flow, state: State, seconds: int, now: int) -> tuple[State, tuple[Effect, ...]]:
    if state.acted_at and now - state.acted_at >= SITTING_SECONDS:
        return start(flow, state.speaks), (EraseChat(), Forget())
    if state.at is not At.WAITING:
        return state, ()
    due = state.waited < STILL_WAITING_SECONDS <= state.waited + seconds
    state = state._replace(waited=min(state.waited + seconds, SITTING_SECONDS), seq=state.seq + 1)
    return state, (Say(flow.phrases.still_waiting),) if due else ()


# -- what is seen ----------------------------------------------------------------------------------


def holds(guard: Guard | None, state: State) -> bool:
    """Whether a guard is true in this state. No guard is always true."""
    match guard:
        case None:
            return True
        case Known(fact):
            return bool(state.values(fact))
        case Is(fact, values):
            return any(value in values for value in state.values(fact))
        case Agreed(consent):
            return consent in state.consents
        case Not(inner):
            return not holds(inner, state)
        case All(inners):
            return all(holds(inner, state) for inner in inners)
        case Any(inners):
            return any(holds(inner, state) for inner in inners)
        case _:
            assert_never(guard)


@lru_cache(maxsize=1 << 10)
def _needs(flow: Flow, at: At) -> tuple[frozenset[Fact], bool, frozenset[Live]]:
    """Which facts the guards of one screen read, whether they read a consent, and what it shows from the world."""
    place = flow.screens[at]
    guards = [part.when for part in (*place.says, *place.options) if not isinstance(part, Live)]
    leaves = [leaf for guard in guards for leaf in reads(guard)]
    facts = frozenset(leaf.fact for leaf in leaves if not isinstance(leaf, Agreed))
    live = frozenset(part for part in place.says if isinstance(part, Live))
    return facts, any(isinstance(leaf, Agreed) for leaf in leaves), live


def _seen(flow: Flow, state: State) -> tuple[tuple[Say | Live, ...], tuple[Choice, ...]]:
    """The sentences and the screen's own choices whose guards hold."""
    read, consents, _ = _needs(flow, state.at)
    facts = tuple(item for item in state.facts if item[0] in read)
    return _seen_with(flow, state.at, facts, state.consents if consents else frozenset())


@lru_cache(maxsize=1 << 14)
def _seen_with(
    flow: Flow, at: At, facts: tuple[tuple[Fact, tuple[str, ...]], ...], consents: frozenset[Consent]
) -> tuple[tuple[Say | Live, ...], tuple[Choice, ...]]:
    # Remembered, for it depends on nothing else.
    state = State(at, "", facts=facts, consents=consents)
    place = flow.screens[at]
    says = tuple(
        Say(part.text, cites=part.cites) if isinstance(part, Shown) else part
        for part in place.says
        if not isinstance(part, Shown) or holds(part.when, state)
    )
    return says, tuple(Choice(one.id, one.label, one) for one in place.options if holds(one.when, state))


@lru_cache(maxsize=1 << 6)
def _always(flow: Flow) -> tuple[Choice, ...]:
    return tuple(Choice(one.id, one.label, one) for one in flow.always)


def offered(flow: Flow, state: State, given: Given) -> tuple[Choice, ...]:
    """Every choice that is valid here: the screen's own in reading order, then those present on every screen."""
    own = [*_live_options(flow, state, given), *_seen(flow, state)[1]]
    if state.suggested is not None and (offer := flow.heard[state.suggested].offer) is not None:
        own.insert(0, Choice(offer.id, offer.label, offer))
    taken = {choice.id for choice in own}
    if state.at.public == "emergency":
        taken.add("emergency")
    always = [one for one in _always(flow) if one.id not in taken and holds(one.option.when, state)]
    if state.misses >= PATIENCE:
        always.sort(key=lambda choice: choice.id != "person")
        return (*always[:1], *own, *always[1:])
    return (*own, *always)


def options(flow: Flow, state: State, given: Given) -> tuple[Choice, ...]:
    """The choices shown. With easy words, three at a time besides emergency and leave; "more" shows the next ones."""
    every = offered(flow, state, given)
    if not state.easy_words:
        return every
    fixed = [choice for choice in every if choice.id in ("emergency", "leave")]
    rest = [choice for choice in every if choice not in fixed]
    if len(rest) <= EASY_CHOICES:
        return (*rest, *fixed)
    first = (state.page * EASY_CHOICES) % (-(-len(rest) // EASY_CHOICES) * EASY_CHOICES)
    more = Option("more", flow.phrases.more, Move.STAY)
    return (*rest[first : first + EASY_CHOICES], Choice(more.id, more.label, more), *fixed)


def look(flow: Flow, state: State, given: Given) -> tuple[Effect, ...]:
    """What the current screen says, as it would be said on arriving now."""
    result = search(state, None, given) if Live.SERVICES in _needs(flow, state.at)[2] else None
    return _look(flow, state, given, result)


def _look(
    flow: Flow, state: State, given: Given, result: Result | None, *, from_here: bool = False
) -> tuple[Effect, ...]:
    said: list[Effect] = []
    state = state if result is None else _with_offer(state, result, given)
    for part in _seen(flow, state)[0]:
        if isinstance(part, Say):
            said.append(part)
        elif part is Live.SUMMARY:
            said.extend(_summary(flow, state, given))
        elif part is Live.WAIT:
            said.append(_wait(flow, given))
        elif part is Live.SERVICES and result is not None:
            said.extend(about(flow, state, result, given))
            said.append(ShowServices(result, from_here))
        elif part is Live.OTHERS:
            said.extend(others(flow, state, given))
        elif part is Live.MAP:
            said.append(map_of(flow, state, given))
    return tuple(said)


def _wait(flow: Flow, given: Given) -> Say:
    if given.on_duty == 0:
        return Say(flow.phrases.nobody_on_duty)
    if given.wait is None:
        return Say(flow.phrases.wait_unknown)
    return Say(flow.phrases.wait_about, (("low", given.wait.low), ("high", given.wait.high)))


def _summary(flow: Flow, state: State, given: Given) -> tuple[Say, ...]:
    lines: list[Say] = []
    for fact, values in state.facts:
        if RULES[fact].share is not Consent.ANSWERS or fact is Fact.SHOWN:
            continue
        for value in values:
            words = label(fact, value) or own_name(district_name(given, value, state.locale))
            lines.append(Say(flow.phrases.summary_line, (("answer", words),)))
    return tuple(lines) or (Say(flow.phrases.summary_empty),)


def _live_options(flow: Flow, state: State, given: Given) -> list[Choice]:
    live = _needs(flow, state.at)[2]
    if Live.PROVINCES in live:
        return [
            _choice(
                f"province:{province.code}",
                province.name_ko if state.locale == "ko" else f"{province.name_en} ({province.name_ko})",
                Learn(Fact.PROVINCE, province.code),
                At.PLACE_DISTRICT,
            )
            for province in places.provinces(given.directory)
        ]
    if Live.DISTRICTS in live:
        codes = state.values(Fact.CANDIDATE) or tuple(
            district.code for district in places.districts_of(given.directory, state.value(Fact.PROVINCE) or "")
        )
        long = bool(state.values(Fact.CANDIDATE))
        return [
            _choice(
                f"district:{code}",
                district_name(given, code, state.locale, long=long),
                Learn(Fact.DISTRICT, code),
                At.SERVICES,
            )
            for code in codes
        ]
    return []


def _choice(id: str, name: str, act: Do, to: At) -> Choice:  # noqa: A002 - the word of the interface
    written = Option(id, own_name(name), to, None, (act,))
    return Choice(id, written.label, written)
