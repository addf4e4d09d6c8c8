"""For whoever signs the sentences: each fact has a source, each claim on a screen has a fact, nobody is blamed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import cast

import pytest

import gyeot
from dialogs.at import At
from dialogs.cards import CARDS, LAW, LAW_WORDS, NUMBERS, REST, Card, Confidence, card, numbers_in
from dialogs.facts import AGES, KINDS, TIMES, Fact
from dialogs.flows import FLOW
from dialogs.flows.evidence import EVIDENCE
from dialogs.flows.rights import RIGHTS
from dialogs.graph import FlowError, Known, Screen, Shown, cites, reads, say, screen
from dialogs.review import OURS, claims, is_sentence, unbacked, without_card_report
from dialogs.state import State
from dialogs.step import holds
from dialogs.storyboard import storyboard
from dialogs.words import Text

SCREENS = (*EVIDENCE, *RIGHTS)
LATE_END_HOURS = {"now": 24, "h24": 24, "h72": 72, "h120": 120}
MOST_SENTENCES_ON_THE_OVERVIEW = 8
MOST_SENTENCES_ON_A_PAGE = 10
MOST_WORDS = 16

GOOD = Card("ZZ-01", "Police answer at 112.", "A public page (2024-03)", "2024-03", Confidence.HIGH, NUMBERS)


def sentences() -> Iterator[tuple[Screen, Shown]]:
    for place in SCREENS:
        for part in place.says:
            assert isinstance(part, Shown), f"{place.at.value} shows something that has no words"
            yield place, part


def state(kind: str | None, when: str | None, age: str | None) -> State:
    known = ((Fact.AGE, age), (Fact.KIND, kind), (Fact.WHEN, when))
    return State(At.EVIDENCE, "en", facts=tuple((fact, (value,)) for fact, value in known if value is not None))


def situations() -> Iterator[State]:
    for kind, when, age in product((None, *KINDS), (None, *TIMES), (None, *AGES)):
        yield state(kind, when, age)


def visible(place: Screen, here: State) -> tuple[Shown, ...]:
    return tuple(part for part in place.says if isinstance(part, Shown) and holds(part.when, here))


# -- the register ------------------------------------------------------------------------------------


def test_there_are_at_least_a_hundred_cards_each_under_its_own_id() -> None:
    assert len(CARDS) >= 100
    assert all(card(name).id == name for name in CARDS)


def test_an_unknown_card_is_an_error() -> None:
    with pytest.raises(KeyError):
        card("SAF-99")


@pytest.mark.parametrize("confidence", ["low", "none", ""])
def test_a_weak_card_cannot_be_made(confidence: str) -> None:
    with pytest.raises(ValueError, match="left out, not shown"):
        replace(GOOD, confidence=cast("Confidence", confidence))


def test_a_number_that_nobody_outside_backs_is_refused() -> None:
    with pytest.raises(ValueError, match="number that no outside source backs"):
        replace(GOOD, outside=False)


@pytest.mark.parametrize("claim", ["That is a crime.", "The law is clear.", "Such a debt is void.", "It is forbidden."])
def test_a_claim_about_the_law_that_nobody_outside_backs_is_refused(claim: str) -> None:
    assert replace(GOOD, statement=claim, outside=True).statement == claim
    with pytest.raises(ValueError, match="speaks of the law"):
        replace(GOOD, statement=claim, outside=False)


@pytest.mark.parametrize("source", ["A public page", ""])
def test_a_source_without_a_date_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match="without a date"):
        replace(GOOD, source=source)


@pytest.mark.parametrize("source", ["004_abc.txt 2020", "seed 2020", "004_abc 2020", "notes.md 2026"])
def test_a_source_under_a_working_name_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match="working name"):
        replace(GOOD, source=source)


@pytest.mark.parametrize("as_of", ["2020", "2020-13", "soon", "", "2031-01"])
def test_a_date_that_is_none_or_lies_ahead_is_refused(as_of: str) -> None:
    with pytest.raises(ValueError, match="no past date or month"):
        replace(GOOD, as_of=as_of)


@pytest.mark.parametrize("name", ["", "SAF", "saf-01", "SAF-1", "SAF-01 "])
def test_a_card_without_a_proper_id_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="is no id of a card"):
        replace(GOOD, id=name)


@pytest.mark.parametrize("statement", ["", " ", "112"])
def test_a_card_without_a_sentence_is_refused(statement: str) -> None:
    with pytest.raises(ValueError, match="no statement that is a sentence"):
        replace(GOOD, statement=statement)


@pytest.mark.parametrize(
    ("statement", "source", "latest"),
    [
        ("Police answer at 112.", "A public page (2024)", NUMBERS),
        ("The state pays 5 won.", "https://www.law.go.kr/법령/형법 (2026-10-02)", NUMBERS),
        ("The line 1366 is named in the law.", "https://www.law.go.kr/법령/형법 (2026-10-02)", NUMBERS),
        ("Bruises darken within 3 days.", "A public page (2024)", NUMBERS),
        ("Prison for up to 3 years.", "https://www.law.go.kr/법령/형법 (2026-10-02)", LAW),
        ("Paper bags keep traces.", "A public page (2024)", REST),
    ],
)
def test_no_card_waits_longer_for_review_than_its_kind_allows(statement: str, source: str, latest: date) -> None:
    good = replace(GOOD, statement=statement, source=source, review_by=latest)
    assert good.review_by == latest
    with pytest.raises(ValueError, match="due for review earlier"):
        replace(good, review_by=latest + timedelta(days=1))


def test_the_shipped_cards_use_each_review_day_and_each_confidence() -> None:
    assert {item.review_by for item in CARDS.values()} == {NUMBERS, LAW, REST}
    assert {item.confidence for item in CARDS.values()} == set(Confidence)
    assert {item.outside for item in CARDS.values()} == {True, False}


def test_every_card_says_where_it_comes_from_and_whether_anybody_else_says_so() -> None:
    for item in CARDS.values():
        assert item.outside != item.source.startswith("no outside source"), item.id


def test_a_card_that_rests_on_a_statute_is_reviewed_within_a_year() -> None:
    of_law = [item for item in CARDS.values() if "law.go.kr" in item.source]
    assert len(of_law) > 20
    assert all(item.review_by <= LAW for item in of_law)


def test_numbers_that_must_never_be_shown_are_on_no_card() -> None:
    text = " ".join(item.statement for item in CARDS.values())
    for number in ("1899-3075", "1393", "1577-1391", "1301", "02-735-8994"):
        assert number not in text, number


@pytest.mark.parametrize(
    ("today", "late"),
    [
        (NUMBERS, None),
        (NUMBERS + timedelta(days=1), NUMBERS),
        (LAW + timedelta(days=1), LAW),
        (REST + timedelta(days=1), REST),
    ],
)
def test_a_card_past_its_review_date_is_named_by_the_doctor(
    today: date, late: date | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gyeot, "_now", lambda: datetime(today.year, today.month, today.day, 12, tzinfo=UTC))
    findings = dict(gyeot._findings(gyeot._demo_settings(tmp_path, 8080, 8081)))
    due = sorted(item.id for item in CARDS.values() if late is not None and item.review_by <= late)
    assert findings["fact cards"] == (f"past their review date: {', '.join(due)}" if due else None)
    assert bool(due) == (late is not None)


# -- what the whole conversation claims --------------------------------------------------------------


def every_sentence() -> tuple[tuple[At, Shown], ...]:
    found = tuple(
        (place.at, part)
        for place in FLOW.screens.values()
        for part in place.says
        if isinstance(part, Shown) and is_sentence(part)
    )
    assert len(found) > 500, "a check over few sentences proves little"
    return found


def test_every_claim_in_the_conversation_stands_on_a_card_that_has_it_from_outside() -> None:
    claiming = [(at, said) for at, said in every_sentence() if claims(said.text.msgid)]
    assert len(claiming) > 150
    assert [
        (at.value, said.text.msgid, lacking)
        for at, said in claiming
        if said.text.msgid not in OURS and (lacking := unbacked(said))
    ] == []


def test_each_kind_of_claim_is_met() -> None:
    made = {claim for _, said in every_sentence() for claim in claims(said.text.msgid)}
    assert {"the law", "112", "1366", "72", "19"} <= made
    assert "money" not in made, "amounts of money are left to a counselor"
    assert claims("It may pay 5 million won for two weeks, by law.") == ("5", "two weeks", "money", "the law")


def test_figures_without_a_card_are_our_own_and_explained() -> None:
    bare = {said.text.msgid for _, said in every_sentence() if unbacked(said)}
    assert bare == set(OURS)
    assert all(OURS.values())


@pytest.mark.parametrize(
    ("msgid", "cited", "lacking"),
    [
        ("Call 113.", ("SAF-02",), ("113",)),
        ("Call 112.", (), ("112",)),
        ("Call 112.", ("COU-01",), ("112",)),
        ("Until 73 hours after.", ("EV-02",), ("73",)),
        ("It is deleted within nine days.", ("EV-02",), ("nine days",)),
        ("The state pays in won.", ("LEG-31",), ("money",)),
        ("That is a crime.", (), ("the law",)),
        ("You have a right to it.", ("COU-01",), ("the law",)),
        ("1577-1336 helps.", ("MIG-01",), ("1577-1336",)),
    ],
)
def test_a_claim_without_its_card_is_found(msgid: str, cited: tuple[str, ...], lacking: tuple[str, ...]) -> None:
    assert unbacked(Shown(Text(msgid), cites=cited)) == lacking


def test_a_claim_with_its_card_passes() -> None:
    assert unbacked(Shown(Text("1577-1366 helps in 13 languages."), cites=("MIG-01",))) == ()
    assert unbacked(Shown(Text("Within 72 hours."), cites=("COU-01", "EV-02"))) == ()
    assert claims("That is all right. Go right now.") == ()


def test_a_sentence_without_a_card_claims_nothing_and_is_listed_for_the_supervisor() -> None:
    bare = [said for _, said in every_sentence() if not said.cites]
    assert 20 < len(bare) < 80, "most sentences rest on a card"
    assert {said.text.msgid for said in bare if claims(said.text.msgid)} <= set(OURS)
    listed = without_card_report(FLOW)
    assert all(f"- {said.text.msgid}" in listed for said in bare)
    cited = next(said for _, said in every_sentence() if said.cites)
    assert cited.text.msgid not in listed


def test_a_card_that_may_not_be_shown_cannot_be_cited() -> None:
    """What the flow imports is checked as it is built, so that a weak card stops the start."""
    first, *others = FLOW.screens.values()
    assert "SAF-02" in CARDS
    for name in ("SAF-99", "COU-15"):
        with pytest.raises(FlowError, match=f"cites {name}, which is no card that may be shown"):
            type(FLOW).of(
                screen(first.at, cites([name], Text("Somebody said so.")), say(Text("Go on."))),
                *others,
                *FLOW.crossings.values(),
                always=FLOW.always,
                heard=FLOW.heard.values(),
                topics=FLOW.topics,
                passed_over=FLOW.passed_over,
                phrases=FLOW.phrases,
                full=FLOW.full,
                known_cards=FLOW.known_cards,
            )


def test_the_storyboard_names_the_sources_under_each_screen() -> None:
    pages = storyboard(FLOW, lambda text: text.msgid, "English").split("\n## ")
    named = 0
    for place in FLOW.screens.values():
        page = next(page for page in pages if page.startswith(f"{place.at.value}\n"))
        for name in {name for part in place.says if isinstance(part, Shown) for name in part.cites}:
            item = card(name)
            line = next(line for line in page.splitlines() if line.startswith(f"- **{name}** "))
            assert item.statement in line
            assert item.source in line
            assert str(item.review_by) in line
            assert ("no outside source**" in line) != item.outside
            named += 1
    assert named > 300


# -- what the pages on evidence and rights claim -----------------------------------------------------


def test_every_card_that_a_screen_cites_exists() -> None:
    cited = {name for _, said in sentences() for name in said.cites}
    assert len(cited) > 80
    assert cited <= set(CARDS)


def test_every_sentence_rests_on_a_card() -> None:
    assert not [said.text.msgid for _, said in sentences() if not said.cites]


def test_every_number_on_a_screen_stands_on_a_card_that_has_it_from_outside() -> None:
    with_numbers = [said for _, said in sentences() if numbers_in(said.text.msgid)]
    assert len(with_numbers) > 20
    for said in with_numbers:
        backed = {n for name in said.cites if card(name).outside for n in numbers_in(card(name).statement)}
        assert numbers_in(said.text.msgid) <= backed, said.text.msgid


def test_every_claim_about_the_law_stands_on_an_outside_source() -> None:
    claims = [said for _, said in sentences() if LAW_WORDS.search(said.text.msgid)]
    assert len(claims) > 10
    for said in claims:
        assert any(card(name).outside for name in said.cites), said.text.msgid


def test_no_button_holds_a_number() -> None:
    labels = [choice.label.msgid for place in SCREENS for choice in place.options]
    assert labels
    assert not [label for label in labels if numbers_in(label)]


def test_amounts_of_money_are_left_to_a_counselor() -> None:
    assert not [said.text.msgid for _, said in sentences() if re.search(r"\bwon\b|₩|\$", said.text.msgid)]


# -- how it is said ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "never",
    [
        r"\btoo late\b",
        r"\byou are safe\b",
        r"\byou(?: really)? (?:must|have to|should) (?:report|tell|go)\b",
        r"\bvictims?\b",
        r"\b(?:he|she|him|her|his|husband|wife|boyfriend|girlfriend|man who|woman who)\b",
        r"\bdeadlines?\b|\bhours left\b|\bremaining\b|\bonly \d",
        r"!",
        r"\?",
        r"\byour (?:name|number|account|phone number|password)\b",
        r"\billegal\b",
        r"\b(?:nobody|no one) will (?:know|find out)\b|\bstays? secret\b",
        r"\bwhy did(?:n't)? you\b",
    ],
)
def test_nobody_is_blamed_pushed_labelled_or_promised(never: str) -> None:
    told = [said.text.msgid for _, said in sentences()]
    told += [choice.label.msgid for place in SCREENS for choice in place.options]
    assert len(told) > 200
    assert not [text for text in told if re.search(never, text, re.IGNORECASE)]


def test_sentences_are_short_enough_to_be_read_in_distress() -> None:
    for place, said in sentences():
        for sentence in re.split(r"(?<=\.)\s+", said.text.msgid):
            words = [word for word in sentence.split() if not word.startswith("(")]
            assert len(words) <= MOST_WORDS, f"{place.at.value}: {sentence}"


def test_every_situation_is_met_with_a_few_sentences_and_never_with_none() -> None:
    met = 0
    for here in situations():
        for place in SCREENS:
            most = MOST_SENTENCES_ON_THE_OVERVIEW if place.at is At.EVIDENCE else MOST_SENTENCES_ON_A_PAGE
            told = visible(place, here)
            assert 0 < len(told) <= most, (place.at.value, here.facts, [said.text.msgid for said in told])
            met += 1
    assert met > 1000


def test_a_window_is_shown_only_while_it_is_open_by_the_late_end_of_the_time_given() -> None:
    shown = 0
    for here in situations():
        late_end = LATE_END_HOURS.get(here.value(Fact.WHEN) or "")
        for place in SCREENS:
            for said in visible(place, here):
                for hours in re.findall(r"(?:until|within) (\d+) hours", said.text.msgid):
                    assert late_end is not None, (place.at.value, here.facts, said.text.msgid)
                    assert late_end <= int(hours), (place.at.value, here.facts, said.text.msgid)
                    shown += 1
    assert shown > 100


def test_where_a_window_is_named_the_screen_says_that_help_goes_on_after_it() -> None:
    checked = 0
    for here in situations():
        for place in (place for place in SCREENS if place.at in (At.EVIDENCE, At.EVIDENCE_BODY, At.EVIDENCE_HEALTH)):
            told = " ".join(said.text.msgid for said in visible(place, here))
            if re.search(r"until \d+ hours", told):
                assert re.search(r"[Aa]fter (?:these|that) times?, |sometimes later", told), (place.at.value, told)
                checked += 1
    assert checked > 50


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_of_violence_finds_something_of_its_own_on_the_overview(kind: str) -> None:
    overview = EVIDENCE[0]
    general = set(visible(overview, state(None, "older", "adult"))) if kind != "unsure" else set()
    assert len(set(visible(overview, state(kind, "older", "adult"))) - general) >= 2


def test_the_most_urgent_comes_first_after_a_recent_assault() -> None:
    told = [said.text.msgid for said in visible(EVIDENCE[0], state("sexual_assault", "now", "adult"))]
    order = ["112 comes first", "call 119", "collect traces until 72", "prevent HIV until 72", "urine", "do not wash"]
    places = [next(n for n, text in enumerate(told) if part in text) for part in order]
    assert places == sorted(places)


def test_whoever_says_nothing_finds_every_page_about_evidence() -> None:
    silent = state(None, None, None)
    written = {place.at: place for place in EVIDENCE}
    reached = {At.EVIDENCE}
    for _ in range(2):  # a page stands on the overview, or one tap behind a page that does
        reached |= {
            choice.to
            for at in reached & set(written)
            for choice in written[at].options
            if isinstance(choice.to, At) and holds(choice.when, silent)
        }
    assert len(written) == 23
    assert set(written) <= reached


def test_every_page_leads_back_and_on_to_a_place() -> None:
    for menu, pages in ((At.EVIDENCE, EVIDENCE[1:]), (At.RIGHTS, RIGHTS[1:])):
        assert pages
        for page in pages:
            leads = {choice.id: choice.to for choice in page.options}
            assert {"back": menu, "next": At.PLACE}.items() <= leads.items(), page.at.value
    for place in (EVIDENCE[0], RIGHTS[0]):
        assert {choice.id: choice.to for choice in place.options}["next"] is At.PLACE


def test_every_place_of_this_part_of_the_journey_is_written_once() -> None:
    written = [place.at for place in SCREENS]
    assert len(written) == len(set(written))
    assert set(written) == {at for at in At if at.public in ("evidence", "rights")}


def test_guards_read_only_kind_time_and_age_and_name_one_kind_at_a_time() -> None:
    guards = [said.when for _, said in sentences()] + [choice.when for place in SCREENS for choice in place.options]
    leaves = [leaf for guard in guards for leaf in reads(guard)]
    assert leaves
    for leaf in leaves:
        fact = getattr(leaf, "fact", None)
        assert fact in (Fact.KIND, Fact.WHEN, Fact.AGE), leaf
        if fact is Fact.KIND and not isinstance(leaf, Known):
            assert len(getattr(leaf, "values", ())) == 1, leaf


def test_a_teenager_is_told_of_the_youth_line_whatever_it_is_about() -> None:
    for kind in KINDS:
        told = " ".join(said.text.msgid for said in visible(EVIDENCE[0], state(kind, "h24", "minor")))
        assert "1388" in told, kind


def test_people_hear_about_the_police_on_site_and_duties_to_report_before_they_go() -> None:
    visit = next(place for place in EVIDENCE if place.at is At.EVIDENCE_VISIT)
    told = " ".join(said.text.msgid for said in visible(visit, state("sexual_assault", "h24", "minor")))
    assert "Police work there" in told
    assert "may have to report" in told
    assert "Men and boys are welcome" in told


def test_no_shelter_has_an_address() -> None:
    shelter = next(place for place in RIGHTS if place.at is At.RIGHTS_SHELTER)
    told = " ".join(said.text.msgid for said in visible(shelter, state(None, None, None)))
    assert "does not know or give any" in told
    assert "1366 can arrange" in told
