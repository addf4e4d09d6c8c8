"""Scripted people for training: each is played like a transcript, meets what they have to meet, and nobody gets stuck."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from bot.personas import PERSONAS, Persona
from bot.practice import everybody, practise
from bot.terminal import Sitting
from dialogs.facts import KINDS
from dialogs.flows import FLOW
from tests.commands.command_line import gyeot
from tests.dialogs.test_transcripts import DIRECTORY, SPEAKER
from tests.dialogs.test_words import wrong

MANUAL = Path(__file__).parents[2] / "docs" / "review" / "practice.md"
ALWAYS = {choice.id for choice in FLOW.always}
ENDS = {"talking", "ended", "left"}


class Meets(NamedTuple):
    """What somebody has to meet on the way: screens, signals heard, numbers shown, the level that a counselor sees."""

    screens: str = ""
    signals: str = ""
    numbers: str = ""
    level: str = "general"


TO_A_COUNSELOR = "consent waiting talking"
MEETS: Mapping[str, Meets] = {
    "last-night": Meets(f"evidence services {TO_A_COUNSELOR}", "recent_assault_72h", "112 1366", "urgent"),
    "at-work": Meets(f"evidence services {TO_A_COUNSELOR}", "", "1366"),
    "images": Meets(f"evidence services {TO_A_COUNSELOR}", "threat_of_distribution", "1366", "intensive"),
    "at-home": Meets(f"danger_check evidence services {TO_A_COUNSELOR}", "", "112 119 1366", "urgent"),
    "parent": Meets(f"evidence services {TO_A_COUNSELOR}", "", "1366", "intensive"),
    "followed": Meets("emergency waiting talking", "stalking_now", "112 1366", "urgent"),
    "debt": Meets(f"evidence services {TO_A_COUNSELOR}", "", "1366", "urgent"),
    "passport": Meets(f"evidence rights services {TO_A_COUNSELOR}", "", "1366 1577-1366", "urgent"),
    "barracks": Meets(f"rights services {TO_A_COUNSELOR}", "", "1366"),
    "no-name-for-it": Meets(f"evidence services {TO_A_COUNSELOR}", "", "1366"),
    "twelve": Meets("child waiting talking", "minor_speaker", "112 1388", "urgent"),
    "teenager": Meets(f"evidence services {TO_A_COUNSELOR}", "", "1388", "intensive"),
    "factory": Meets(f"evidence services {TO_A_COUNSELOR}", "", "1366 1577-1366"),
    "man-at-home": Meets(f"danger_check evidence services {TO_A_COUNSELOR}", "", "112 1366", "urgent"),
    "friend": Meets(f"people services {TO_A_COUNSELOR}", "", "1366", "urgent"),
    "wants-to-die": Meets("emergency waiting talking", "suicide", "109 119", "urgent"),
    "not-alone": Meets(f"emergency left safety {TO_A_COUNSELOR}", "perpetrator_present", "112", "urgent"),
    "hostile": Meets(TO_A_COUNSELOR, "", "112 1366"),
    "deaf": Meets(f"emergency people services {TO_A_COUNSELOR}", "", "107 112", "intensive"),
    "years-ago": Meets(f"evidence services {TO_A_COUNSELOR}", "", "1366"),
    "few-words": Meets(f"danger_check services {TO_A_COUNSELOR}", "", "1366", "intensive"),
}
LEVELS = ("general", "intensive", "urgent")


def sitting(persona: Persona) -> Sitting:
    return Sitting(FLOW, DIRECTORY, SPEAKER, locale=persona.locale, now=datetime.fromisoformat(persona.now), duty=1)


def played(persona: Persona) -> list[dict[str, Any]]:
    """Every answer of the conversation, the first screen first."""
    play = sitting(persona)
    return [play.take(step) for step in ({"type": "start"}, *persona.steps)]


def texts(answers: list[dict[str, Any]]) -> str:
    return "\n".join(said["text"] for answer in answers for said in answer["says"] if said["id"] != "counselor")


def stuck(answers: list[dict[str, Any]], persona: Persona) -> list[str]:
    """Where somebody taps what is not there, or is left without a way on or without help."""
    found = []
    for step, answer in zip(persona.steps, answers[1:], strict=True):
        said = [one["id"] for one in answer["says"]]
        offered = {choice["id"] for choice in answer["options"]}
        if FLOW.phrases.stale_button.id in said:
            found.append(f"{step}: a button that is not there")
        if step["type"] in ("chose", "place") and not said:
            found.append(f"{step}: silence")
        if not offered - ALWAYS:
            found.append(f"{step}: no way on")
        if not offered & {"emergency", "numbers", "counselor_now"}:
            found.append(f"{step}: no help at hand")
    return found


@pytest.mark.parametrize("persona", PERSONAS.values(), ids=PERSONAS)
def test_a_scripted_person_meets_what_they_have_to_meet(persona: Persona) -> None:
    answers, meets = played(persona), MEETS[persona.name]
    assert {answer["screen"] for answer in answers} >= set(meets.screens.split())
    assert {signal for answer in answers for signal in answer["signals"]} >= set(meets.signals.split())
    assert [number for number in meets.numbers.split() if number not in texts(answers)] == []
    assert max(LEVELS.index(answer["level"]) for answer in answers) >= LEVELS.index(meets.level)
    assert "OpenCase" in [name for answer in answers for name in answer["effects"]]


@pytest.mark.parametrize("persona", PERSONAS.values(), ids=PERSONAS)
def test_nobody_gets_stuck(persona: Persona) -> None:
    answers = played(persona)
    assert stuck(answers, persona) == []
    assert answers[-1]["screen"] in ENDS


@pytest.mark.parametrize("persona", PERSONAS.values(), ids=PERSONAS)
def test_no_example_of_a_counselors_line_says_what_hurts(persona: Persona) -> None:
    tag = persona.locale.partition("-")[0]
    examples = [str(step["text"]) for step in persona.steps if step["type"] == "counselor"]
    assert len(examples) >= 3
    for line in examples:
        assert wrong(line, tag, staff=True) == [], line
        assert len(line) <= 160


def test_every_situation_that_counselors_should_know_is_there() -> None:
    assert len(PERSONAS) >= 16
    assert set(PERSONAS) == set(MEETS)
    assert {persona.kind for persona in PERSONAS.values()} == set(KINDS)
    assert {persona.locale for persona in PERSONAS.values()} == {"ko", "en", "ko-x-easy"}
    assert {"twelve", "factory", "man-at-home", "friend", "wants-to-die", "not-alone", "hostile", "deaf"} <= set(
        PERSONAS
    )


def test_a_person_who_gets_stuck_is_caught() -> None:
    persona = PERSONAS["followed"]
    broken = Persona(**{**_fields(persona), "steps": ({"type": "chose", "option": "no_such_thing"}, *persona.steps)})
    assert stuck(played(broken), broken) == [f"{broken.steps[0]}: a button that is not there"]


def _fields(persona: Persona) -> dict[str, Any]:
    return {name: getattr(persona, name) for name in Persona.__slots__}


# -- in the terminal ---------------------------------------------------------------------------------


class Trainee:
    """Somebody at the keyboard: presses Enter, and writes these lines where the counselor is asked for."""

    def __init__(self, *lines: str) -> None:
        self.lines = list(lines)

    def __call__(self) -> str:
        if not self.lines:
            raise EOFError
        return self.lines.pop(0)


def shown(name: str, *lines: str, locale: str = "ko", by_hand: bool = False) -> str:
    out = io.StringIO()
    practise(PERSONAS[name], sitting(PERSONAS[name]), Trainee(*lines), out, locale=locale, by_hand=by_hand)
    return out.getvalue()


def test_practice_is_called_practice_from_the_first_line_to_the_last() -> None:
    korean, english = shown("twelve"), shown("twelve", locale="en")
    assert korean.startswith("연습이에요.")
    assert english.startswith("This is practice.")
    steps = len(PERSONAS["twelve"].steps)
    assert korean.count("[연습]") > steps
    assert english.count("[practice]") > steps
    assert "열두 살 아이" in korean
    assert "A child of twelve" in english
    assert korean.splitlines()[-1].startswith("연습이 끝났어요.")


def test_without_a_keyboard_the_story_plays_on_and_each_line_answers_as_the_counselor() -> None:
    said = shown("hostile", "들을게요.", "천천히 해요.")
    assert "상담원: “들을게요.”" in said
    assert "상담원: “천천히 해요.”" in said
    examples = [str(step["text"]) for step in PERSONAS["hostile"].steps if step["type"] == "counselor"]
    assert said.count("이렇게 말할 수도 있어요") == 2
    assert all(example in said for example in examples)
    assert said == shown("hostile", "들을게요.", "천천히 해요.", "")


def test_at_the_keyboard_each_step_waits_for_enter_and_the_end_of_the_input_ends_the_practice() -> None:
    steps = PERSONAS["followed"].steps
    first = next(n for n, step in enumerate(steps) if step["type"] == "counselor")
    assert "상담원: “" not in shown("followed", *[""] * first, by_hand=True)
    said = shown("followed", *[""] * first, "여기 있어요.", by_hand=True)
    assert "상담원: “여기 있어요.”" in said
    assert "연습이 끝났어요." not in said
    assert "연습이 끝났어요." in shown("followed", *[""] * len(steps), by_hand=True)


def test_in_easy_words_the_buttons_come_into_sight_before_they_are_tapped() -> None:
    said = shown("factory")
    assert "다른 것 더 보기" in said
    option = {str(step["option"]) for step in PERSONAS["factory"].steps if step["type"] == "chose"}
    assert not [name for name in option if f"누름: {name}\n" in said]


def test_the_command_lists_everybody_plays_one_and_names_all_when_it_knows_no_such_person(tmp_path: Path) -> None:
    listed = gyeot("chat", "--list", folder=tmp_path)
    assert listed.lines == everybody("ko").split("\n")
    assert [line.split()[0] for line in listed.lines] == list(PERSONAS)
    refused = gyeot("chat", "--persona", "nobody", folder=tmp_path).refused()
    assert all(name in refused for name in PERSONAS)
    assert "--jsonl" in gyeot("chat", "--persona", "twelve", "--jsonl", folder=tmp_path).refused()
    played_one = gyeot("chat", "--persona", "twelve", "--locale", "en", folder=tmp_path)
    assert played_one.code == 0
    assert "[practice]" in played_one.out


def test_the_manual_names_everybody() -> None:
    text = MANUAL.read_text("utf-8")
    for persona in PERSONAS.values():
        row = next(line for line in text.splitlines() if line.startswith(f"| `{persona.name}` |"))
        assert persona.title.en in row
        assert persona.practise.en in row
