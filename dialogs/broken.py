"""Broken conversations that the proof must catch, one or more for each rule: the proof of the proof.

`gyeot verify --broken` shows each with the rule that caught it. They are made from the shipped flow by one change each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

from dialogs import verify as rules
from dialogs.at import At
from dialogs.effects import Effect, RaiseCase, Say
from dialogs.events import Chose, CounselorReplied, Event, Given, Wrote
from dialogs.facts import Consent, Fact, Level
from dialogs.graph import Add, Agree, Agreed, Connect, Flow, Learn, Live, Option, Screen, Shown, option
from dialogs.state import State
from dialogs.step import step
from dialogs.words import Text

__all__ = ["Broken", "broken_flows"]


@dataclass(frozen=True, slots=True)
class Broken:
    """A conversation with one thing wrong, and the rule that must catch it."""

    name: str
    rule: str
    flow: Flow
    step: rules.Step = step


def broken_flows(flow: Flow) -> Iterator[Broken]:
    """Every broken example, made from a flow that is whole."""
    yield Broken("the emergency option is taken away", rules.EMERGENCY, _always(flow, lambda o: o.id != "emergency"))
    yield Broken("the word help is not heard", rules.EMERGENCY, flow, _deaf_to_help)
    yield Broken("a grave danger is told and the next question follows", rules.HELP_FIRST, _unmoved(flow))
    yield Broken("a screen loses its own ways on", rules.DEAD_END, _screen(flow, At.DEVICE, options=()))
    yield Broken("two screens lead only to each other", rules.NO_END, _ring(flow))
    yield Broken(
        "a handoff without consent",
        rules.CONSENT,
        _with_option(flow, At.SAFETY, option("x", Text("x"), At.WAITING, do=[Connect()])),
    )
    yield Broken(
        "an answer kept without its consent",
        rules.CONSENT,
        _with_option(flow, At.SAFETY, option("x", Text("x"), At.LIMITS, do=[Learn(Fact.ANSWER_TIME, "any")])),
    )
    yield Broken("whoever left comes back to the room on half a consent", rules.CONSENT, flow, _hasty)
    yield Broken("the question about sensitive things is left out", rules.CONSENT, _unasked(flow))
    yield Broken("a no counts as the yes given before", rules.CONSENT, flow, _insists)
    yield Broken("a question asked anew counts as answered", rules.CONSENT, flow, _holds_on)
    yield Broken("a raised case tells reasons nobody agreed to", rules.CONSENT, flow, _gossips)
    yield Broken(
        "refusing leads nowhere but to agreeing",
        rules.DECLINE,
        _screen(flow, At.CONSENT_DECLINED, options=(option("next", Text("Agree after all"), At.CONSENT),)),
    )
    yield Broken("forgetting keeps the answers", rules.WITHDRAW, flow, _remembers)
    yield Broken("going back lowers the level", rules.LEVEL, flow, _forgives)
    yield Broken(
        "somebody is told that they are safe", rules.NEVER_SAFE, _says(flow, At.ENDED, Shown(Text("You are safe now.")))
    )
    yield Broken("a map without a word on its traces", rules.MAP, _unwarned(flow))
    yield Broken("a reply is shown to an empty room", rules.SILENCE, flow, _talkative)
    yield Broken(
        "what is kept tells that a case exists",
        rules.SAME_TEXT,
        _says(flow, At.KEPT, Shown(Text("A counselor holds your case."), Agreed(Consent.WRITING))),
    )
    yield Broken("a screen that nobody reaches", rules.IDLE, _unreached(flow))
    yield Broken("a stale button does something", rules.SURPRISE, flow, _startled)
    yield Broken("patience without end", rules.PATIENCE_RULE, flow, _patient)
    yield Broken(
        "a placeholder nobody fills", rules.SAYABLE, _says(flow, At.ENDED, Shown(Text("Dear {name}, thank you.")))
    )


def _places(flow: Flow, *changed: Screen) -> Flow:
    screens = {**flow.screens, **{place.at: place for place in changed}}
    return replace(flow, screens=MappingProxyType(screens))


def _screen(flow: Flow, at: At, *, options: tuple[Option, ...]) -> Flow:
    return _places(flow, replace(flow.screens[at], options=options))


def _unwarned(flow: Flow) -> Flow:
    return _places(flow, replace(flow.screens[At.SERVICES_MAP], says=(Live.MAP,)))


def _with_option(flow: Flow, at: At, more: Option) -> Flow:
    return _screen(flow, at, options=(*flow.screens[at].options, more))


def _says(flow: Flow, at: At, more: Shown) -> Flow:
    place = flow.screens[at]
    return _places(flow, replace(place, says=(*place.says, more)))


def _always(flow: Flow, keep: Callable[[Option], bool]) -> Flow:
    return replace(flow, always=tuple(o for o in flow.always if keep(o)))


def _ring(flow: Flow) -> Flow:
    ring = _screen(flow, At.DEVICE, options=(option("on", Text("On"), At.LIMITS),))
    ring = _screen(ring, At.LIMITS, options=(option("on", Text("On"), At.DEVICE),))
    return _always(ring, lambda o: o.id in ("emergency", "language", "easy_words", "what_is_kept"))


def _unmoved(flow: Flow) -> Flow:
    yes = option("yes", Text("Yes"), At.AGE, do=[Add(Fact.DANGER, "plan")])
    return _screen(flow, At.CRISIS_PLAN, options=(yes, *flow.screens[At.CRISIS_PLAN].options[1:]))


def _unreached(flow: Flow) -> Flow:
    safety = flow.screens[At.SAFETY]
    return _screen(flow, At.SAFETY, options=tuple(o for o in safety.options if o.to is not At.DEVICE))


def _deaf_to_help(flow: Flow, state: State, event: Event, given: Given) -> tuple[State, tuple[Effect, ...]]:
    return step(flow, state, Wrote() if isinstance(event, Wrote) and event.wish else event, given)


def _unasked(flow: Flow) -> Flow:
    agrees = option("yes", Text("Yes"), At.CONSENT_ANSWERS, do=[Agree(Consent.WRITING)])
    return _screen(flow, At.CONSENT, options=(agrees, *flow.screens[At.CONSENT].options[1:]))


def _hasty(flow: Flow, state: State, event: Event, given: Given) -> tuple[State, tuple[Effect, ...]]:
    if isinstance(event, Chose) and event.option == "person" and state.case and state.consents:
        state = state._replace(joined=True)
    return step(flow, state, event, given)


def _insists(flow: Flow, state: State, event: Event, given: Given) -> tuple[State, tuple[Effect, ...]]:
    after, effects = step(flow, state, event, given)
    refused = state.at is At.CONSENT_ANSWERS and isinstance(event, Chose) and event.option == "no"
    return (after._replace(consents=after.consents | {Consent.ANSWERS}) if refused else after), effects


def _holds_on(flow: Flow, state: State, event: Event, given: Given) -> tuple[State, tuple[Effect, ...]]:
    after, effects = step(flow, state, event, given)
    asked_anew = after.at is At.CONSENT and not after.joined
    return (after._replace(consents=state.consents) if asked_anew else after), effects


def _gossips(flow: Flow, state: State, event: Event, given: Given) -> tuple[State, tuple[Effect, ...]]:
    after, effects = step(flow, state, event, given)
    said = tuple(RaiseCase(one.level, after.reasons) if isinstance(one, RaiseCase) else one for one in effects)
    return after, said


def _remembers(flow: Flow, state: State, event: Event, given: Given) -> tuple[State, tuple[Effect, ...]]:
    after, effects = step(flow, state, event, given)
    forgot = isinstance(event, Chose) and event.option == "forget_now"
    return (after._replace(facts=state.facts or ((Fact.AGE, ("adult",)),)) if forgot else after), effects


def _forgives(flow: Flow, state: State, event: Event, given: Given) -> tuple[State, tuple[Effect, ...]]:
    after, effects = step(flow, state, event, given)
    back = isinstance(event, Chose) and event.option == "back"
    return (after._replace(level=Level.GENERAL) if back else after), effects


def _talkative(flow: Flow, state: State, event: Event, given: Given) -> tuple[State, tuple[Effect, ...]]:
    now = int(given.now.timestamp())
    return step(flow, state._replace(acted_at=now) if isinstance(event, CounselorReplied) else state, event, given)


def _startled(flow: Flow, state: State, event: Event, given: Given) -> tuple[State, tuple[Effect, ...]]:
    if isinstance(event, Chose) and event.option == "no_such_button":
        return state._replace(at=At.OPENING, seq=state.seq + 1), (Say(flow.phrases.stale_button),)
    return step(flow, state, event, given)


def _patient(flow: Flow, state: State, event: Event, given: Given) -> tuple[State, tuple[Effect, ...]]:
    after, effects = step(flow, state, event, given)
    return (after._replace(misses=0) if isinstance(event, Wrote) else after), effects
