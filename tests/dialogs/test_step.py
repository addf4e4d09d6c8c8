"""The laws of `step`, each by example, and by random walks over whatever a person might do."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import datetime, timedelta
from functools import cache
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from dialogs.at import At
from dialogs.codec import CodecError, dump_state, load_state
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
    ShowMap,
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
from dialogs.facts import RULES, Consent, Fact, Level, is_whole
from dialogs.finding import search
from dialogs.flows import FLOW
from dialogs.graph import Connect, Learn, Live, Shown, option
from dialogs.intent import ANSWERS, Topic
from dialogs.state import State
from dialogs.step import ROOM_SECONDS, ConsentMissing, offered, options, start, step
from dialogs.triage import FROM_WORDS
from dialogs.words import Text, hour, own_name
from referral_directory import load_directory
from referral_directory.model import Directory, Service

Played = tuple[State, list[Effect]]


def play(given: Given, *events: Event, state: State | None = None) -> Played:
    """Play events; the state is written and read back between any two."""
    here = state if state is not None else start(FLOW, "ko")
    effects: list[Effect] = []
    for event in events:
        here, more = step(FLOW, load_state(dump_state(here)), event, given)
        effects.extend(more)
    return here, effects


def taps(*ids: str) -> list[Event]:
    return [Chose(one) for one in ids]


def texts(effects: list[Effect]) -> list[Text]:
    return [effect.text for effect in effects if isinstance(effect, Say)]


def ids(given: Given, state: State) -> list[str]:
    return [choice.id for choice in offered(FLOW, state, given)]


TELLABLE = [(fact, code) for fact in (Fact.KIND, Fact.WHEN, Fact.AGE, Fact.WHO) for code in RULES[fact].values or ()]
TO_WAITING = taps(
    "begin", "yes", "next", "sexual_assault", "adult", "h24", "person", "yes", "yes", "yes", "woman", "any"
)


def kinds(effects: list[Effect]) -> list[type]:
    return [type(effect) for effect in effects]


def test_a_handoff_passes_on_exactly_what_was_agreed_to(given: Given) -> None:
    _, effects = play(given, Started("ko"), *TO_WAITING)
    opened = [effect for effect in effects if isinstance(effect, OpenCase)]
    assert len(opened) == 1
    facts = dict(opened[0].facts)
    assert facts[Fact.KIND] == ("sexual_assault",)
    assert facts[Fact.ANSWER_TIME] == ("any",)
    assert facts[Fact.NEED] == ("woman",)
    assert Fact.AVOIDED not in facts
    assert Fact.WANT not in facts
    assert opened[0].level is Level.URGENT


def test_without_consent_to_pass_on_answers_a_case_holds_none(given: Given) -> None:
    refused = [*TO_WAITING[:9], Chose("no"), Chose("skip"), Chose("skip")]
    _, effects = play(given, Started("ko"), *refused)
    opened = next(effect for effect in effects if isinstance(effect, OpenCase))
    assert opened.facts == ()
    assert opened.reasons == ()


def test_the_emergency_consent_passes_on_that_there_is_danger_and_no_answer(given: Given) -> None:
    before = taps("begin", "yes", "next", "sexual_assault", "adult", "h24", "emergency", "counselor_now")
    state, effects = play(given, Started("ko"), *before)
    opened = next(effect for effect in effects if isinstance(effect, OpenCase))
    assert (opened.facts, opened.reasons, opened.consents) == ((), ("danger",), (Consent.DANGER,))
    assert state.at is At.WAITING


def test_a_handoff_without_consent_is_refused(given: Given) -> None:
    place = FLOW.screens[At.SAFETY]
    wrong = replace(place, options=(*place.options, option("x", Text("x"), At.WAITING, do=[Connect()])))
    flow = replace(FLOW, screens={**FLOW.screens, At.SAFETY: wrong})
    state, _ = play(given, Started("ko"), Chose("begin"))
    with pytest.raises(ConsentMissing):
        step(flow, state, Chose("x"), given)


def test_a_fact_that_needs_consent_cannot_be_kept_without_it(given: Given) -> None:
    place = FLOW.screens[At.SAFETY]
    wrong = option("x", Text("x"), At.LIMITS, do=[Learn(Fact.ANSWER_TIME, "any")])
    flow = replace(FLOW, screens={**FLOW.screens, At.SAFETY: replace(place, options=(wrong,))})
    state, _ = play(given, Started("ko"), Chose("begin"))
    with pytest.raises(ConsentMissing):
        step(flow, state, Chose("x"), given)


def test_of_a_child_under_14_nothing_is_kept_but_that_a_child_is_here(given: Given) -> None:
    state, _ = play(given, Started("ko"), *taps("begin", "watched", "next", "next", "child_abuse", "under_14"))
    assert state.facts == ((Fact.AGE, ("under_14",)),)


def test_leaving_drops_the_answers_and_the_case_waits_unmentioned(given: Given) -> None:
    state, effects = play(given, Started("ko"), *TO_WAITING, Chose("leave"))
    assert state.facts == ()
    assert state.consents == frozenset()
    assert state.case
    assert EraseChat in kinds(effects)
    back, shown = play(given, Wrote(), state=state)
    assert back.at is At.OPENING
    assert DeliverReply not in kinds(shown)


def test_whoever_comes_back_and_asks_for_a_person_joins_the_open_case(given: Given) -> None:
    left, _ = play(given, Started("ko"), *TO_WAITING, Chose("leave"))
    left, silence = play(given, CounselorReplied(7), state=left)
    assert silence == []
    again = [Wrote(), Chose("person"), Chose("yes"), Chose("yes"), Chose("no"), Chose("skip"), Chose("skip")]
    state, effects = play(given, *again, state=left)
    assert kinds(effects).count(OpenCase) == 1
    assert DeliverReply(7) in effects
    assert state.notes == ()


LEFT_WITH_A_CASE = [*TO_WAITING, Chose("leave"), Wrote()]


@pytest.mark.parametrize(
    "way",
    [
        taps("person", "yes", "person"),
        taps("person", "yes", "yes", "person"),
        taps("person", "yes", "yes", "yes", "woman", "person"),
        taps("person", "yes", "language", "person"),
        taps("person", "yes", "emergency", "person"),
        taps("person", "yes", "what_is_kept", "person"),
        [*taps("person", "yes"), Wrote(wish="person")],
        [*taps("person", "yes"), Wrote(frozenset({Signal.SUICIDE})), Chose("person")],
    ],
)
def test_half_a_consent_opens_no_room_even_where_an_earlier_case_waits(way: list[Event], given: Given) -> None:
    left, _ = play(given, Started("ko"), *LEFT_WITH_A_CASE)
    assert left.case
    state, effects = play(given, *way, state=left)
    assert (state.at, state.consents, state.joined) == (At.CONSENT, frozenset(), False)
    assert not {PassOn, RaiseCase, OpenCase, DeliverReply} & set(kinds(effects))


def test_a_no_to_passing_answers_on_outweighs_an_earlier_yes(given: Given) -> None:
    first = taps("begin", "yes", "next", "digital", "adult", "h24", "person", "yes", "yes", "yes")
    asked_anew = taps("person", "yes", "yes", "no", "skip", "skip")
    _, effects = play(given, Started("ko"), *first, *asked_anew)
    opened = next(effect for effect in effects if isinstance(effect, OpenCase))
    assert opened.facts == ()
    assert Consent.ANSWERS not in opened.consents


def test_a_counselor_can_be_brought_at_once_from_the_middle_of_the_questions(given: Given) -> None:
    state, effects = play(given, Started("ko"), *taps("person", "yes", "yes", "emergency", "counselor_now"))
    assert state.at is At.WAITING
    assert OpenCase in kinds(effects)


def test_asking_for_a_counselor_now_while_waiting_raises_the_case(given: Given) -> None:
    calm = [*taps("person", "yes", "yes", "no", "skip", "skip")]
    state, effects = play(given, Started("ko"), *calm, *taps("emergency", "counselor_now"))
    assert state.at is At.WAITING
    assert kinds(effects).count(OpenCase) == 1
    assert RaiseCase(Level.URGENT, ("danger",)) in effects
    talking, _ = play(given, CounselorClaimed(), *taps("emergency", "counselor_now"), state=state)
    assert talking.at is At.TALKING


def test_a_level_raised_by_answers_reaches_the_desk_without_the_answers(given: Given) -> None:
    calm = [*taps("person", "yes", "yes", "no", "skip", "skip")]
    state, _ = play(given, Started("ko"), *calm)
    tapped = state._replace(at=At.SAFETY)
    _, effects = play(given, Chose("no"), state=tapped)
    assert RaiseCase(Level.URGENT, ()) in effects


def test_reasons_from_answers_stay_here_where_passing_them_on_was_refused(given: Given) -> None:
    before = taps("begin", "no", "back", "person", "yes", "yes", "no", "skip", "skip")
    state, effects = play(given, Started("ko"), *before)
    opened = next(effect for effect in effects if isinstance(effect, OpenCase))
    assert (opened.level, opened.reasons) == (Level.URGENT, ())
    _, effects = play(given, Wrote(frozenset({Signal.WEAPON})), state=state)
    assert RaiseCase(Level.URGENT, ("weapon",)) in effects


def test_coming_back_to_an_open_case_passes_on_what_was_agreed_to_this_time(given: Given) -> None:
    left, _ = play(given, Started("ko"), *LEFT_WITH_A_CASE)
    again = taps(
        "begin", "yes", "next", "stalking", "adult", "now", "person", "yes", "yes", "yes", "interpreter", "here"
    )
    state, effects = play(given, *again, state=left)
    opened = [effect for effect in effects if isinstance(effect, OpenCase)]
    assert len(opened) == 1
    assert dict(opened[0].facts)[Fact.ANSWER_TIME] == ("here",)
    assert (state.at, state.joined) == (At.WAITING, True)


def test_forgetting_leaves_nothing_and_asks_the_counselor_to_check(given: Given) -> None:
    state, effects = play(given, Started("ko"), *TO_WAITING, Chose("forget"), Chose("forget_now"))
    assert [kind for kind in kinds(effects)[-4:] if kind is not Say] == [AskErasure, EraseChat, Forget]
    assert (state.facts, state.consents, state.case, state.notes) == ((), frozenset(), False, ())


def test_a_reply_is_shown_as_written_only_in_the_room(given: Given) -> None:
    state, _ = play(given, Started("ko"), *TO_WAITING)
    _, effects = play(given, CounselorReplied(1), state=state)
    assert effects == [DeliverReply(1)]
    later = replace(given, now=given.now + timedelta(seconds=ROOM_SECONDS + 1))
    away, effects = play(later, CounselorReplied(1), CounselorReplied(2), state=state)
    assert effects == [Say(FLOW.phrases.new_note)]
    _, effects = play(later, Wrote(), state=away)
    assert effects[:2] == [DeliverReply(1), DeliverReply(2)]


def test_an_answer_given_before_closing_waits_behind_the_next_tap(given: Given) -> None:
    state, _ = play(given, Started("ko"), *TO_WAITING)
    later = replace(given, now=given.now + timedelta(seconds=ROOM_SECONDS + 1))
    away, told = play(later, CounselorReplied(4), CounselorClosed(), state=state)
    assert told == [Say(FLOW.phrases.new_note)]
    after, effects = play(later, Chose("again"), state=away)
    assert effects[0] == DeliverReply(4)
    assert (after.at, after.notes) == (At.ENDED, ())
    assert play(later, Chose("again"), state=after)[0].at is At.OPENING
    assert play(later, Chose("emergency"), state=away)[0].at is At.EMERGENCY, "help comes first"


def test_in_the_talk_words_are_delivered_first_and_danger_raises_the_level(given: Given) -> None:
    calm = [*taps("person", "yes", "yes", "no", "skip", "skip")]
    state, _ = play(given, Started("ko"), *calm)
    after, effects = play(given, Wrote(frozenset({Signal.WEAPON})), state=state)
    assert isinstance(effects[0], PassOn)
    assert RaiseCase(Level.URGENT, ("weapon",)) in effects
    assert after.at is At.WAITING
    assert FLOW.phrases.heard_in_talk in [effect.text for effect in effects if isinstance(effect, Say)]


def test_typing_help_in_the_talk_is_delivered_and_shows_the_emergency_screen(given: Given) -> None:
    state, _ = play(given, Started("ko"), *TO_WAITING)
    after, effects = play(given, Wrote(wish="emergency"), state=state)
    assert isinstance(effects[0], PassOn)
    assert after.at is At.EMERGENCY
    assert play(given, Chose("back"), state=after)[0].at is At.WAITING


@pytest.mark.parametrize("signal", sorted(Signal))
def test_each_signal_raises_the_level_and_is_answered(signal: Signal, given: Given) -> None:
    state, effects = play(given, Started("ko"), Chose("begin"), Wrote(frozenset({signal})))
    answer = FLOW.heard[signal]
    assert state.level >= FROM_WORDS[signal] > Level.GENERAL
    if answer.to is not None:
        assert state.at is answer.to
    else:
        assert answer.offer is not None
        assert offered(FLOW, state, given)[0].id == answer.offer.id
    assert FLOW.phrases.words_not_kept in [effect.text for effect in effects if isinstance(effect, Say)]


# ---- what ordinary words tell and ask ----


def test_what_is_told_in_words_is_not_asked_again(given: Given) -> None:
    told = Wrote(told=((Fact.KIND, "intimate_violence"), (Fact.WHEN, "h72")))
    state, effects = play(given, Started("ko"), told)
    assert state.at is At.SAFETY, "safety comes before anything"
    assert FLOW.phrases.told in texts(effects)
    state, _ = play(given, *taps("yes", "next"), state=state)
    assert state.at is At.AGE
    state, _ = play(given, *taps("adult"), state=state)
    assert state.at is At.DANGER


def test_words_answer_the_question_on_the_screen_and_later_ones(given: Given) -> None:
    asked, _ = play(given, Started("ko"), *taps("begin", "yes", "next"))
    told = Wrote(told=((Fact.KIND, "harassment"), (Fact.WHEN, "h24"), (Fact.AGE, "adult")))
    state, _ = play(given, told, state=asked)
    assert state.at is At.EVIDENCE
    assert state.value(Fact.WHEN) == "h24"
    state, _ = play(
        given, Wrote(answer="skip"), state=play(given, *taps("intimate_violence", "adult", "now"), state=asked)[0]
    )
    assert state.at is At.DANGER_WORSE


def test_a_question_asked_beside_what_is_told_is_answered(given: Given) -> None:
    words = Wrote(told=((Fact.WHEN, "older"),), topics=(Topic.LATE,))
    state, effects = play(given, Started("ko"), words)
    assert state.at is At.EVIDENCE_ALREADY
    assert FLOW.phrases.understood in texts(effects)
    assert state.value(Fact.WHEN) == "older"


def test_a_need_heard_in_an_answer_stands_first_on_the_next_screen(given: Given) -> None:
    asked, _ = play(given, Started("ko"), *taps("begin", "yes", "next"))
    words = Wrote(frozenset({Signal.RECENT_ASSAULT_72H}), told=((Fact.KIND, "sexual_assault"), (Fact.WHEN, "h24")))
    state, effects = play(given, words, state=asked)
    assert state.at is At.AGE
    assert ids(given, state)[0] == "heard:recent"
    assert FLOW.phrases.suggestion in texts(effects)


def test_a_place_named_at_once_is_not_asked_again(given: Given) -> None:
    state, _ = play(given, Started("ko"), Wrote(districts=("11680",)))
    assert state.at is At.KIND
    state, _ = play(given, Chose("sexual_assault"), state=state)
    assert state.at is At.SERVICES
    assert state.value(Fact.DISTRICT) == "11680"
    assert play(given, *taps("elsewhere"), state=state)[0].at is At.PLACE


def test_a_child_who_tells_her_age_leaves_no_other_answer(given: Given) -> None:
    asked, _ = play(given, Started("ko"), *taps("begin", "yes", "next"))
    state, _ = play(given, Wrote(told=((Fact.KIND, "child_abuse"), (Fact.AGE, "under_14"))), state=asked)
    assert state.at is At.CHILD
    assert state.facts == ((Fact.AGE, ("under_14",)),)


def test_a_name_takes_the_place_of_not_sure(given: Given) -> None:
    state, _ = play(given, Started("ko"), *taps("begin", "yes", "next", "unsure", "adult", "older"))
    state, _ = play(given, Wrote(told=((Fact.KIND, "stalking"),)), state=state)
    assert state.values(Fact.KIND) == ("stalking",)


@pytest.mark.parametrize("topic", Topic)
def test_what_is_asked_in_words_is_shown_and_named(topic: Topic, given: Given) -> None:
    asked, _ = play(given, Started("ko"), *taps("begin", "yes", "next", "sexual_assault", "adult", "h24"))
    state, effects = play(given, Wrote(topics=(topic,)), state=asked)
    choice = FLOW.topics[topic]
    led = play(given, Chose(topic.value), state=asked)[0].at if topic.value in ids(given, asked) else None
    assert state.at is not At.EVIDENCE or topic is Topic.EVIDENCE
    if led is None and state.at is not At.EVIDENCE:
        said = next(one for one in effects if isinstance(one, Say) and one.text == FLOW.phrases.understood)
        assert said.args == (("answer", choice.label),)


def test_what_is_told_beside_a_danger_need_not_be_told_again(given: Given) -> None:
    words = Wrote(
        frozenset({Signal.STRANGULATION}),
        told=((Fact.KIND, "intimate_violence"), (Fact.WHEN, "h72"), (Fact.AGE, "adult")),
    )
    state, effects = play(given, Started("ko"), words)
    assert state.at is At.EMERGENCY
    assert any("MED-09" in one.cites for one in effects if isinstance(one, Say)), "a doctor, even without a mark"
    state, _ = play(given, *taps("back", "begin", "yes", "next"), state=state)
    assert state.at is At.DANGER
    card, effects = play(given, Started("vi"), words)
    assert card.at is At.EMERGENCY
    assert not any("MED-09" in one.cites for one in effects if isinstance(one, Say)), "no English in another language"


def test_danger_is_heard_before_what_is_asked(given: Given) -> None:
    words = Wrote(frozenset({Signal.WEAPON}), told=((Fact.KIND, "stalking"),), topics=(Topic.LAWYER,))
    assert play(given, Started("ko"), words)[0].at is At.EMERGENCY


def test_answers_can_be_changed_and_the_level_stays(given: Given) -> None:
    state, _ = play(given, Started("ko"), *taps("begin", "yes", "next", "sexual_assault", "adult", "h24"))
    assert state.level is Level.URGENT
    state, _ = play(given, *taps("change", "harassment", "adult", "older"), state=state)
    assert (state.value(Fact.KIND), state.value(Fact.WHEN)) == ("harassment", "older")
    assert state.level is Level.URGENT


def test_easy_words_are_a_language_of_their_own_that_stays_until_switched_off(given: Given) -> None:
    assert start(FLOW, "ko-x-easy").speaks == "ko-x-easy"
    state, _ = play(given, Started("ko"), Chose("easy_words"))
    assert (state.at, state.speaks) == (At.OPENING, "ko-x-easy")
    state, _ = play(given, *taps("begin", "leave", "again"), state=state)
    assert state.speaks == "ko-x-easy"
    assert play(given, Chose("easy_words"), state=state)[0].speaks == "ko"
    state, _ = play(given, *taps("language", "lang:en"), state=state)
    assert state.speaks == "en"
    assert play(given, *taps("language", "lang:ko"), state=state)[0].speaks == "ko-x-easy"


def test_whoever_is_in_touch_and_asks_for_a_person_comes_back_to_the_room(given: Given) -> None:
    state, _ = play(given, Started("ko"), *TO_WAITING, *taps("read", "evidence", "crisis", "person_now"))
    assert state.at is At.WAITING


def test_not_meant_that_way_goes_back_and_the_level_stays(given: Given) -> None:
    state, _ = play(given, Started("ko"), Chose("begin"), Wrote(frozenset({Signal.SUICIDE})), Chose("back"))
    assert state.at is At.SAFETY
    assert state.level is Level.URGENT


def test_a_stale_button_changes_nothing_but_help_still_works(given: Given) -> None:
    state, _ = play(given, Started("ko"), Chose("begin"))
    same, effects = play(given, Chose("yes", seq=0), state=state)
    assert same._replace(seq=state.seq) == state
    assert isinstance(effects[0], Say)
    assert effects[0].text == FLOW.phrases.stale_button
    assert play(given, Chose("emergency", seq=0), state=state)[0].at is At.EMERGENCY


def test_a_shared_place_is_used_and_only_its_district_stays(given: Given) -> None:
    state, _ = play(given, Started("ko"), *taps("find", "sexual_assault"), SharedPlace(37.4967, 127.0631))
    assert state.at is At.SERVICES
    assert state.values(Fact.DISTRICT) == ("11680",)
    assert b"37.49" not in dump_state(state)


def test_not_this_one_shows_another(given: Given) -> None:
    state, _ = play(given, Started("ko"), *taps("find", "sexual_assault"), SharedPlace(37.4967, 127.0631))
    first = state.values(Fact.OFFERED)
    after, _ = play(given, Chose("not_this"), state=state)
    assert after.values(Fact.OFFERED) != first
    assert set(first) <= set(after.values(Fact.AVOIDED))


@pytest.mark.parametrize(
    "way",
    [[SharedPlace(37.4967, 127.0631)], [Wrote(districts=("11680",))], [Wrote(mentioned=("11680",))],
     [Chose("elsewhere"), Chose("province:11"), Chose("district:11680")]],
)  # fmt: skip
def test_a_refused_place_stays_refused_however_the_place_is_told_again(given: Given, way: list[Event]) -> None:
    state = at_a_place(given)
    first = state.value(Fact.OFFERED)
    again, _ = play(given, Chose("not_this"), *way, state=state)
    assert again.at is At.SERVICES
    assert again.value(Fact.OFFERED) not in (None, first)


def test_whoever_went_on_from_every_place_is_told_so_and_can_see_them_again(given: Given) -> None:
    by_day = replace(given, now=datetime(2026, 11, 23, 14, 0, tzinfo=ZoneInfo("Asia/Seoul")))
    state = at_a_place(by_day, "stalking")
    first = state.value(Fact.OFFERED)
    for _ in range(20):
        state, effects = play(by_day, Chose("not_this"), state=state)
        if state.value(Fact.OFFERED) is None:
            break
    said = {effect.text for effect in effects if isinstance(effect, Say)}
    assert FLOW.phrases.none_left in said
    assert FLOW.phrases.nothing_open not in said, "places are open, and nobody is told otherwise"
    back, _ = play(by_day, *taps("others", "seen_again"), state=state)
    assert (back.at, back.value(Fact.OFFERED)) == (At.SERVICES, first)


def test_when_all_near_is_closed_the_places_that_fit_next_are_told_too(given: Given) -> None:
    """Uiwang on a Saturday evening: many offices are closed, and the next Sunflower Centers are farther."""
    saturday = replace(given, now=datetime(2026, 11, 21, 21, 0, tzinfo=ZoneInfo("Asia/Seoul")))
    state, _ = play(saturday, Started("ko"), *taps("find", "sexual_assault"), Wrote(districts=("41430",)))
    _, effects = play(saturday, Chose("others"), state=state)
    reasons = [dict(effect.args).get("reason") for effect in effects if isinstance(effect, Say)]
    fits_too = {FLOW.passed_over[code] for code in ("shown", "farther", "same_distance")}
    assert len(fits_too.intersection(reason for reason in reasons if reason is not None)) >= 1
    assert sum(effect.text == FLOW.phrases.other_place_opens for effect in effects if isinstance(effect, Say)) <= 4


def test_no_place_that_is_nearer_is_called_farther(given: Given) -> None:
    """After a shared location the list is counted from the middle of the district."""
    asked = 0
    for number in range(60):
        spot = SharedPlace(37.42 + number % 10 * 0.02, 126.85 + number // 10 * 0.05)
        state, _ = play(given, Started("ko"), *taps("find", "sexual_assault"), spot)
        offered = state.value(Fact.OFFERED)
        _, effects = play(given, Chose("others"), state=state)
        result = search(state, None, given)
        shown = next((one.km for one in result.found if one.service.id == offered), None)
        for effect in effects if shown is not None else ():
            if isinstance(effect, Say) and dict(effect.args).get("reason") == FLOW.passed_over["farther"]:
                asked += 1
                assert float(str(dict(effect.args)["km"].msgid)) >= int(shown or 0)  # type: ignore[union-attr]
    assert asked


def at_a_place(given: Given, kind: str = "sexual_assault") -> State:
    """Somebody in Gangnam who was shown a place."""
    state, _ = play(given, Started("ko"), *taps("find", kind), SharedPlace(37.4967, 127.0631))
    assert state.values(Fact.OFFERED)
    return state


def shown_place(effects: list[Effect]) -> Service | None:
    """The place on the screen, if any."""
    found = next(effect.result.found for effect in effects if isinstance(effect, ShowServices))
    return found[0].service if found else None


def test_a_number_that_did_not_work_is_counted_without_anything_of_the_person(given: Given) -> None:
    state = at_a_place(given)
    first = state.value(Fact.NUMBER)
    after, effects = play(given, Chose("number_failed"), state=state)
    assert ReportNumber(str(first)) in effects
    assert [name.name for name in fields(ReportNumber)] == ["service"], "nothing else fits into it"
    assert Say(FLOW.phrases.number_failed) in effects
    assert after.value(Fact.OFFERED) != first
    assert first in after.values(Fact.AVOIDED), "the same person cannot count it twice"
    again, more = play(given, Chose("number_failed", seq=state.seq), state=after)
    assert not [effect for effect in more if isinstance(effect, ReportNumber)], "a stale button counts nothing"
    assert again.facts == after.facts


def test_where_no_number_is_shown_none_can_have_failed(given: Given) -> None:
    known = {name: getattr(given.directory, name) for name in Directory.model_fields}
    silent = tuple(one.model_copy(update={"phone": None}) for one in given.directory.services)
    here = replace(given, directory=Directory.model_validate(known | {"services": silent}))
    state = at_a_place(here)
    assert state.value(Fact.NUMBER) is None
    assert "number_failed" not in {choice.id for choice in offered(FLOW, state, here)}
    assert "number_failed" in {choice.id for choice in offered(FLOW, at_a_place(given), given)}


@pytest.mark.parametrize(
    ("wish", "holds"),
    [
        ("no_police", lambda one: one.police_on_site != "yes"),
        ("men", lambda one: not one.audience.isdisjoint({"male_ok", "any"})),
        ("disability", lambda one: not one.audience.isdisjoint({"intellectual_disability", "adult", "any"})),
    ],
)
def test_a_wish_for_the_place_is_kept_until_it_is_taken_back(
    given: Given, wish: str, holds: Callable[[Service], bool]
) -> None:
    given = replace(given, now=given.now + timedelta(days=3, hours=-10))  # Monday, by day
    state = at_a_place(given)
    asked, effects = play(given, *taps("wishes", wish), state=state)
    place = shown_place(effects)
    assert asked.at is At.SERVICES
    assert place is not None
    assert holds(place)
    _, again = play(given, *taps("wishes", "any_place"), state=asked)
    assert shown_place(again) == given.directory.service_of_id[str(state.value(Fact.OFFERED))]


def test_a_wish_that_leaves_nothing_is_named_as_the_reason(given: Given) -> None:
    """At nine in the evening every open place near Gangnam that takes evidence has police."""
    asked, effects = play(given, *taps("wishes", "no_police"), state=at_a_place(given))
    assert shown_place(effects) is None
    assert Say(FLOW.phrases.without_wishes) in effects
    _, effects = play(given, *taps("wishes", "any_place"), state=asked)
    assert Say(FLOW.phrases.without_wishes) not in effects
    assert shown_place(effects) is not None


def test_whoever_came_from_abroad_or_signs_gets_the_number_that_fits(given: Given) -> None:
    for wish, number in (("abroad", "danuri"), ("sign_language", "107")):
        _, effects = play(given, *taps("wishes", wish), state=at_a_place(given))
        lines = [
            one.helpline.id for effect in effects if isinstance(effect, ShowServices) for one in effect.result.helplines
        ]
        assert number in lines


def test_why_another_place_is_not_shown_is_said_on_request(given: Given) -> None:
    state = at_a_place(given, "intimate_violence")
    _, effects = play(given, *taps("others"), state=state)
    lines = [effect for effect in effects if isinstance(effect, Say) and effect.text == FLOW.phrases.other_place]
    reasons = {dict(line.args)["reason"] for line in lines}
    assert lines
    assert reasons <= set(FLOW.passed_over.values())
    assert FLOW.passed_over["closed"] in reasons, "it is nine in the evening"
    shown = given.directory.service_of_id[str(state.value(Fact.OFFERED))].name_ko
    assert own_name(shown) not in {dict(line.args)["place"] for line in lines}


def test_where_nothing_is_open_the_nearest_places_are_still_explained(given: Given) -> None:
    state, effects = play(given, Started("ko"), *taps("find", "stalking"), SharedPlace(37.4967, 127.0631))
    assert shown_place(effects) is None
    _, effects = play(given, *taps("others"), state=state)
    closed = [effect for effect in effects if isinstance(effect, Say) and dict(effect.args).get("reason")]
    assert FLOW.passed_over["closed"] in {dict(line.args)["reason"] for line in closed}
    _, effects = play(given, Started("ko"), *taps("find", "unsure", "skip", "others"))
    assert Say(FLOW.phrases.no_place_given) in effects


def test_a_map_comes_only_below_its_warning(given: Given) -> None:
    with_map = [at for at, place in FLOW.screens.items() if Live.MAP in place.says]
    assert with_map == [At.SERVICES_MAP]
    warning = FLOW.screens[At.SERVICES_MAP].says[0]
    assert isinstance(warning, Shown)
    assert "SAF-17" in warning.cites
    state = at_a_place(given)
    after, effects = play(given, *taps("others", "map"), state=state)
    assert effects[-1] == ShowMap(str(state.value(Fact.OFFERED)))
    first = next(effect for effect in effects[::-1] if isinstance(effect, Say) and effect.cites)
    assert first.text == warning.text
    back, _ = play(given, Chose("back"), state=after)
    assert (back.at, back.value(Fact.OFFERED)) == (At.SERVICES, state.value(Fact.OFFERED))


def test_abuse_of_a_child_is_about_a_child_whoever_writes(given: Given) -> None:
    """By day the center for children in 대구 중구 is the nearest, also for a parent whose age nobody asked."""
    by_day = replace(given, now=given.now + timedelta(days=3, hours=-10))
    state, effects = play(by_day, Started("ko"), *taps("find", "child_abuse"), Wrote(districts=("27110",)))
    place = shown_place(effects)
    assert state.value(Fact.AGE) is None
    assert place is not None
    assert place.kind == "sunflower_child"


def test_a_line_for_everybody_is_no_fault_of_a_place(given: Given) -> None:
    known = {name: getattr(given.directory, name) for name in Directory.model_fields}
    all_1366 = tuple(one.model_copy(update={"phone": "1366"}) for one in given.directory.services)
    here = replace(given, directory=Directory.model_validate(known | {"services": all_1366}))
    assert at_a_place(here).value(Fact.NUMBER) is None


def test_where_no_source_says_that_a_wish_is_met_this_is_said(given: Given) -> None:
    by_day = replace(given, now=given.now + timedelta(days=3, hours=-10))
    _, effects = play(by_day, *taps("wishes", "disability"), state=at_a_place(by_day, "stalking"))
    assert shown_place(effects) is not None
    assert Say(FLOW.phrases.wish_unknown) in effects
    _, effects = play(given, *taps("wishes", "men"), state=at_a_place(given))
    place = shown_place(effects)
    assert place is not None
    assert "male_ok" in place.audience
    assert Say(FLOW.phrases.wish_unknown) not in effects


def test_a_wish_chooses_the_place_that_meets_it(given: Given) -> None:
    """In 동작구 an office for adults is nearer than the center for migrant women, half a kilometre on."""
    by_day = replace(given, now=given.now + timedelta(days=3, hours=-10))
    near, _ = play(by_day, Started("ko"), *taps("find", "intimate_violence"), Wrote(districts=("11590",)))
    asked, effects = play(by_day, *taps("wishes", "abroad"), state=near)
    place = shown_place(effects)
    assert place is not None
    assert "migrant" in place.audience
    assert asked.value(Fact.OFFERED) == place.id != near.value(Fact.OFFERED)
    assert Say(FLOW.phrases.wish_unknown) not in effects


def test_the_place_shown_stays_until_it_is_refused(given: Given) -> None:
    """From a shared point another place is nearest than from the middle of the district: it must not change by itself."""
    near, effects = play(given, Started("ko"), *taps("find", "sexual_assault"), SharedPlace(37.7043, 127.0079))
    first = shown_place(effects)
    assert first is not None
    for event in (Chose("no_such_button"), SentMedia(), Wrote(), *taps("others", "back"), *taps("emergency", "back")):
        near, effects = play(given, event, state=near)
    assert shown_place(effects) == first
    assert near.value(Fact.OFFERED) == near.value(Fact.NUMBER) == first.id
    away = {name: getattr(given.directory, name) for name in Directory.model_fields}
    left = tuple(one for one in given.directory.services if one.id != first.id)
    gone = replace(given, directory=Directory.model_validate(away | {"services": left}))
    after, effects = play(gone, SentMedia(), state=near)
    other = shown_place(effects)
    assert other is not None
    assert after.value(Fact.OFFERED) == other.id, "a button speaks of the place on the screen"


def test_one_person_counts_a_number_once(given: Given) -> None:
    state, effects = play(given, Chose("number_failed"), state=at_a_place(given))
    (first,) = [effect.service for effect in effects if isinstance(effect, ReportNumber)]
    again, _ = play(given, Wrote(districts=("11680",)), state=state)
    while again.value(Fact.OFFERED) not in (None, first):
        again, _ = play(given, Chose("not_this"), state=again)
    assert again.value(Fact.OFFERED) in (None, first)
    _, effects = play(given, Chose("number_failed"), state=again)
    assert not [effect for effect in effects if isinstance(effect, ReportNumber) and effect.service == first]


def test_an_island_does_not_outlive_the_place_that_replaces_it(given: Given) -> None:
    island, _ = play(given, Started("ko"), *taps("find", "sexual_assault"), Wrote(districts=("48220",), island="yokji"))
    assert island.value(Fact.ISLAND) == "yokji"
    asked, _ = play(given, Wrote(districts=("11140", "26110")), state=island)
    chosen, _ = play(given, Chose("district:11140"), state=asked)
    assert chosen.values(Fact.ISLAND) == ()


def test_a_place_typed_beside_the_place_screens_is_looked_for_and_named(given: Given) -> None:
    for way in (("others",), ("wishes",), ("expect",)):
        state, _ = play(given, *taps(*way), state=at_a_place(given))
        after, effects = play(given, Wrote(districts=("11710",)), state=state)
        assert (after.at, after.value(Fact.DISTRICT)) == (At.SERVICES, "11710")
        assert FLOW.phrases.looked_around in {effect.text for effect in effects if isinstance(effect, Say)}
        asked, _ = play(given, Wrote(districts=("11140", "26110")), state=state)
        assert asked.at is At.PLACE_DISTRICT


def test_a_place_among_other_words_answers_only_where_somebody_is_asked_where_they_are(given: Given) -> None:
    begun, _ = play(given, Started("ko"), *taps("begin", "yes", "next", "sexual_assault", "adult"))
    asking = 0
    for at, screen in FLOW.screens.items():
        state = begun._replace(at=at)
        asked = screen.asks == "place" or at.public == "services"
        alike = Wrote(districts=("11710",)) if asked else Wrote()
        assert step(FLOW, state, Wrote(mentioned=("11710",)), given) == step(FLOW, state, alike, given)
        asking += asked
    assert 0 < asking < len(FLOW.screens)


def test_danger_told_beside_a_place_is_met_before_the_place(given: Given) -> None:
    state, _ = play(given, Started("ko"), *taps("find", "sexual_assault"))
    assert FLOW.screens[state.at].asks == "place"
    after, _ = play(given, Wrote(frozenset({Signal.WEAPON}), mentioned=("48250",)), state=state)
    assert after.at is At.EMERGENCY


def test_a_child_is_not_asked_for_a_place_that_is_not_kept(given: Given) -> None:
    child, _ = play(given, Started("ko"), *taps("begin", "yes", "next", "sexual_assault", "under_14"))
    for event in (Wrote(districts=("11440",)), Wrote(districts=("11140", "26110")), Wrote(topics=(Topic.PLACE,))):
        after, effects = play(given, event, state=child)
        said = {effect.text for effect in effects if isinstance(effect, Say)}
        assert FLOW.phrases.looked_around not in said
        assert after.at is not At.PLACE_DISTRICT
        assert after.values(Fact.DISTRICT) == ()


def test_where_no_place_serves_a_kind_nobody_is_told_to_wait_for_one_to_open(given: Given) -> None:
    _, effects = play(given, Started("ko"), *taps("find", "unsure"), Wrote(districts=("11440",)))
    assert Say(FLOW.phrases.numbers_only) in effects
    assert Say(FLOW.phrases.nothing_open) not in effects


def test_a_list_of_other_places_is_announced_only_where_there_is_one(given: Given) -> None:
    heads = {FLOW.phrases.other_places, FLOW.phrases.distances}
    _, effects = play(given, *taps("others"), state=at_a_place(given))
    assert heads <= {effect.text for effect in effects if isinstance(effect, Say)}
    _, effects = play(given, Started("ko"), *taps("find", "school_work"), Wrote(districts=("11680",)), *taps("others"))
    assert Say(FLOW.phrases.numbers_only) in effects
    said = [effect.text for effect in effects[-3:] if isinstance(effect, Say)]
    assert heads.isdisjoint(said)


@pytest.mark.parametrize(
    ("at", "korean", "english"),
    [
        ("09:00", "오전 9시", "09:00"),
        ("18:30", "오후 6시 30분", "18:30"),
        ("00:00", "밤 12시", "00:00"),
        ("00:30", "밤 12시 30분", "00:30"),
        ("12:05", "낮 12시 5분", "12:05"),
    ],
)
def test_an_hour_is_said_as_people_say_it(at: str, korean: str, english: str) -> None:
    moment = datetime.strptime(at, "%H:%M").time()  # noqa: DTZ007 - an hour of no day
    assert hour(moment, "ko") == hour(moment, "ko-x-easy") == own_name(korean)
    assert hour(moment, "en") == own_name(english)


def test_whoever_is_on_an_island_is_searched_for_from_there(given: Given) -> None:
    """추자도 is part of 제주시, whose middle is an hour away by ferry."""
    asked, _ = play(given, Started("ko"), *taps("find", "sexual_assault"))
    typed, effects = play(given, Wrote(districts=("50110",), island="chuja"), state=asked)
    km = [found.km for effect in effects if isinstance(effect, ShowServices) for found in effect.result.found]
    assert typed.values(Fact.ISLAND) == ("chuja",)
    assert km
    assert km[0] is not None
    assert km[0] > 30
    island = given.directory.island_of_code["chuja"]
    shared, _ = play(given, SharedPlace(island.lat, island.lon), state=asked)
    assert shared.values(Fact.ISLAND) == ("chuja",)
    elsewhere, _ = play(given, Wrote(districts=("11680",)), state=typed)
    assert elsewhere.values(Fact.ISLAND) == ()


def test_whoever_shares_a_place_abroad_gets_numbers(given: Given) -> None:
    asked, _ = play(given, Started("ko"), *taps("find", "sexual_assault"))
    after, effects = play(given, SharedPlace(35.68, 139.69), state=asked)
    assert after.at is At.SERVICES
    assert Say(FLOW.phrases.no_place_given) in effects
    assert shown_place(effects) is None


def test_easy_words_show_three_choices_besides_emergency_and_leave(given: Given) -> None:
    state, _ = play(given, Started("ko"), Chose("easy_words"), *taps("begin", "yes", "next"))
    shown = [choice.id for choice in options(FLOW, state, given)]
    assert set(shown[-2:]) == {"emergency", "leave"}
    assert len([one for one in shown if one not in ("emergency", "leave", "more")]) == 3
    assert play(given, Chose("unsure"), state=state)[0].at is At.AGE, "what stands behind more stays valid"


def test_a_day_without_a_sign_of_life_forgets_everything(given: Given) -> None:
    state, _ = play(given, Started("ko"), *taps("begin", "yes", "next", "digital", "adult"))
    tomorrow = replace(given, now=given.now + timedelta(days=1, seconds=1))
    after, effects = play(tomorrow, Waited(86_401), state=state)
    assert after.facts == ()
    assert kinds(effects) == [EraseChat, Forget]


def test_a_conversation_written_before_joining_was_told_apart_is_read(given: Given) -> None:
    state, _ = play(given, Started("ko"), *TO_WAITING)
    old = json.loads(dump_state(state))
    del old["joined"]
    assert load_state(json.dumps({**old, "v": 1}).encode()) == state
    half = {**old, "v": 1, "consents": ["writing"], "facts": {}}
    assert not load_state(json.dumps(half).encode()).joined
    with pytest.raises(CodecError, match="this is not a state"):
        load_state(json.dumps({**old, "v": 1, "consents": "writing"}).encode())


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b'{"v":9}', b'{"v":1,"at":"nowhere"}', b"\xff"])
def test_what_is_no_state_is_refused_without_repeating_it(data: bytes) -> None:
    with pytest.raises(CodecError, match="this is not a state"):
        load_state(data)


# -- random walks ------------------------------------------------------------------------------------

ANY_EVENT = st.one_of(
    st.sampled_from(["tap"] * 12),
    st.builds(Wrote, st.frozensets(st.sampled_from(Signal), max_size=2), st.sampled_from([None, "emergency", "person", "leave", "forget"])),
    st.sampled_from([
        Chose("no_such_button"), Chose("begin", seq=-1), SharedPlace(37.5, 127.0), SharedPlace(33.4, 126.5), SentMedia(),
        Started("ko"), Started("vi"), Waited(60), Waited(400), CounselorClaimed(), CounselorReplied(3), CounselorReturned(),
        CounselorClosed(), Wrote(districts=("11680",)), Wrote(districts=("11680", "26350")),
    ]),
    st.builds(
        Wrote, answer=st.sampled_from([None, *sorted(ANSWERS)]), topics=st.lists(st.sampled_from(Topic), max_size=2).map(tuple),
        told=st.lists(st.sampled_from(TELLABLE), max_size=3).map(tuple),
    ),
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@drawn(walk=st.lists(st.tuples(ANY_EVENT, st.integers(0, 40)), max_size=60))
def test_no_walk_breaks_a_promise(walk: list[tuple[Event | str, int]]) -> None:
    given = _given()
    state = start(FLOW, "ko")
    for event, number in walk:
        choices = offered(FLOW, state, given)
        happened = Chose(choices[number % len(choices)].id) if isinstance(event, str) else event
        after, effects = step(FLOW, load_state(dump_state(state)), happened, given)
        assert load_state(dump_state(after)) == after
        in_touch = is_whole(state.consents) or is_whole(after.consents)
        assert not after.joined or (is_whole(after.consents) and after.case)
        assert after.joined or after.at not in (At.WAITING, At.TALKING)
        for effect in effects:
            assert isinstance(effect, get_args(Effect))
            assert not isinstance(effect, PassOn | RaiseCase | OpenCase) or in_touch
        for fact, values in after.facts:
            keep, known = RULES[fact].keep, RULES[fact].values
            assert keep is None or keep in after.consents
            assert known is None or set(values) <= set(known)
        ids = [choice.id for choice in offered(FLOW, after, given)]
        assert len(ids) == len(set(ids))
        assert after.at.public == "emergency" or "emergency" in ids
        assert {"leave", "language", "easy_words", "person", "forget", "what_is_kept"} <= set(ids)
        state = after


@cache
def _given() -> Given:
    return Given(datetime(2026, 11, 20, 21, 0, tzinfo=ZoneInfo("Asia/Seoul")), load_directory(), 1)
