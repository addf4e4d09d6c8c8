"""Conversations as vectors: what a person does, and what they then see. Each is played through the terminal codec and
through the web codec, and between any two events the state is written and read back.

A file holds a world (language, time, counselors on duty) and turns; a typed text with `times` is typed so often in a row.
`make transcripts` writes the expectations anew.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.machine import ConversationMachine, Duty, desk_event
from bot.page import Page, chat_page
from bot.terminal import Sitting
from bot.web_codec import Item, event_of, page_of
from bot.words import Speaker, card_texts, whole_texts
from dialogs.at import At
from dialogs.codec import dump_state
from dialogs.events import Started, Waited
from dialogs.facts import KINDS, Fact
from dialogs.flows import FLOW
from dialogs.state import State
from dialogs.step import ROOM
from locales import Catalogs
from referral_directory import load_directory
from shell.machine import Deliver

FOLDER = Path(__file__).parent / "transcripts"
FILES = sorted(FOLDER.glob("*.json"))
DIRECTORY = load_directory()
SPEAKER = Speaker(Catalogs.load(whole_texts(), card_texts()), "연습 상담센터", "the practice center")
Raw = Mapping[str, Any]


def read(path: Path) -> dict[str, Any]:
    story: dict[str, Any] = json.loads(path.read_text("utf-8"))
    for turn in story["turns"]:
        if times := turn["in"].pop("times", None):
            turn["in"]["text"] *= times
    return story


def seen(answer: Raw) -> dict[str, Any]:
    """What of an answer is kept as an expectation: ids and codes, so that a better wording breaks nothing here."""
    return {
        "screen": answer["screen"],
        "says": [said["id"] for said in answer["says"]],
        "options": [choice["id"] for choice in answer["options"]],
        "level": answer["level"],
        "signals": answer["signals"],
        "services": [service["id"] for service in answer["services"]],
        "effects": answer["effects"],
        "end": answer["end"],
    }


def sitting(story: Raw) -> Sitting:
    return Sitting(
        FLOW, DIRECTORY, SPEAKER, locale=story["locale"], now=datetime.fromisoformat(story["now"]), duty=story["duty"]
    )


def test_there_are_conversations_to_play() -> None:
    assert len(FILES) >= 80


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_a_conversation_in_the_terminal_goes_as_written(path: Path, request: pytest.FixtureRequest) -> None:
    story = read(path)
    play = sitting(story)
    answers = [seen(play.take(turn["in"])) for turn in story["turns"]]
    if request.config.getoption("--update"):
        written = json.loads(path.read_text("utf-8"))
        written["turns"] = [{"in": turn["in"], "out": out} for turn, out in zip(written["turns"], answers, strict=True)]
        path.write_text(json.dumps(written, ensure_ascii=False, indent=1) + "\n", "utf-8")
        story = read(path)
    assert answers == [turn["out"] for turn in story["turns"]]


class Browser:
    """One conversation through the forms and pages of the web chat, without a server."""

    def __init__(self, story: Raw) -> None:
        self.machine = ConversationMachine(FLOW, DIRECTORY, Duty(story["duty"]))
        self.data = dump_state(self.machine.start())
        self.locale = story["locale"]
        self.now = datetime.fromisoformat(story["now"])
        self.count = 0

    def take(self, raw: Raw) -> tuple[Page | None, State]:
        self.count += 1
        state = self.machine.load(self.data)
        form = {"message_id": f"m{self.count}", "seq": str(state.seq)}
        match raw["type"]:
            case "start":
                event: Any = Started(self.locale)
            case "chose":
                event = event_of({**form, "option": raw["option"]}, DIRECTORY).event
            case "wrote":
                event = event_of({**form, "text": raw["text"]}, DIRECTORY).event
            case "place":
                event = event_of({**form, "lat": str(raw["lat"]), "lon": str(raw["lon"])}, DIRECTORY).event
            case "counselor":
                event = desk_event("replied" if state.claimed else "claimed", 0) if state.at in ROOM else None
            case _:
                event = Waited(raw["seconds"])
        if event is None:
            return None, state
        outcome = self.machine.step(state, event, self.now)
        after = outcome.state
        assert isinstance(after, State)
        self.data = self.machine.dump(after)
        items = [Item("show", payload=order.payload) for order in outcome.orders if isinstance(order, Deliver)]
        page = page_of(
            FLOW, after, self.machine.given(self.now), items, SPEAKER, message_id="m", practice=True, notice=None
        )
        return page, after


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_the_same_conversation_in_the_browser_shows_the_same(path: Path) -> None:
    story = read(path)
    terminal, browser = sitting(story), Browser(story)
    for turn in story["turns"]:
        if turn["in"]["type"] in ("wait", "counselor"):
            # Time and the desk reach the browser as rows of the desk; the tests of the web chat play them.
            break
        answer = terminal.take(turn["in"])
        page, state = browser.take(turn["in"])
        assert page is not None
        assert state.at.public == answer["screen"]
        said = [bubble.text for bubble in page.bubbles if bubble.who in ("gyeot", "note")]
        says: Any = answer["says"]
        assert said == [one["text"] for one in says if one["id"] not in ("helplines", "counselor")]
        buttons = {button.id for button in (*page.buttons, *page.always)}
        options: Any = answer["options"]
        assert buttons == {choice["id"] for choice in options}
        services: Any = answer["services"]
        # One good place, not a list; what the machine-readable chat gives besides are the next ones.
        assert [card.id for card in page.services] == [service["id"] for service in services][:1]
        html = chat_page(page, SPEAKER.translate(page.lang))
        assert all(f'value="{choice_id}"' in html for choice_id in buttons - {"leave"})
        assert 'action="/leave"' in html


# The answers that tell nothing, by screen. Which kind it is, is what the file is about.
SKIPPED = {"safety": "skip", "age": "unknown", "when": "unsure", "danger_check": "skip", "place": "skip"}
TO_A_COUNSELOR = ("services", "consent", "waiting", "talking", "ended")


def whole_ways() -> list[tuple[str, str]]:
    return [(kind, locale) for kind in KINDS for locale in ("ko", "en")]


def acts_by_screen(story: Raw) -> list[tuple[str, Raw]]:
    """What the person does, with the screen on which they do it."""
    screens = ["", *(turn["out"]["screen"] for turn in story["turns"])]
    return [(screen, turn["in"]) for screen, turn in zip(screens, story["turns"], strict=False)]


def what_is_missing(story: Raw, kind: str, locale: str) -> list[str]:
    """What a conversation from the first word to a place and to a counselor lacks."""
    outs = [turn["out"] for turn in story["turns"]]
    seen_on_the_way = [out["screen"] for out in outs]
    found = [screen for screen in ("opening", *TO_A_COUNSELOR) if screen not in seen_on_the_way]
    found += [effect for effect in ("ShowServices", "OpenCase", "PassOn", "DeliverReply") if not said(outs, effect)]
    if story["locale"] != locale:
        found.append("language")
    play = sitting(story)
    kinds: set[str] = set()
    for turn in story["turns"]:
        play.take(turn["in"])
        kinds.update(play.state.values(Fact.KIND))
    return found if kind in kinds else [*found, "kind"]


def said(outs: list[Raw], effect: str) -> bool:
    return any(effect in out["effects"] for out in outs)


@pytest.mark.parametrize(("kind", "locale"), whole_ways())
def test_each_kind_has_a_conversation_from_the_first_word_to_a_place_and_to_a_counselor(kind: str, locale: str) -> None:
    story = read(FOLDER / f"{kind.replace('_', '-')}-to-a-counselor-{locale}.json")
    assert what_is_missing(story, kind, locale) == []
    assert any(turn["in"]["type"] == "wrote" for turn in story["turns"])


@pytest.mark.parametrize(("kind", "locale"), whole_ways())
def test_each_kind_has_a_conversation_in_which_every_question_is_skipped(kind: str, locale: str) -> None:
    story = read(FOLDER / f"{kind.replace('_', '-')}-every-question-skipped-{locale}.json")
    assert story["locale"] == locale
    answers = [(screen, act["option"]) for screen, act in acts_by_screen(story) if act["type"] == "chose"]
    skipped = [(screen, option.removesuffix("_all")) for screen, option in answers if screen in SKIPPED]
    asked = set(SKIPPED) - (set() if kind in ("intimate_violence", "stalking") else {"danger_check"})
    assert {screen for screen, _ in skipped} == asked
    assert all(SKIPPED[screen] == option for screen, option in skipped)
    assert ("kind", kind) in answers
    assert story["turns"][-1]["out"]["screen"] == "ended"
    assert said([turn["out"] for turn in story["turns"]], "ShowServices")


def test_a_conversation_that_stops_before_the_counselor_is_caught() -> None:
    story = read(FOLDER / "stalking-to-a-counselor-ko.json")
    until = next(n for n, turn in enumerate(story["turns"]) if turn["out"]["screen"] == "consent")
    short = {**story, "turns": story["turns"][:until]}
    assert what_is_missing(short, "stalking", "ko")[:4] == ["consent", "waiting", "talking", "ended"]
    assert what_is_missing(story, "digital", "ko") == ["kind"]
    assert what_is_missing(story, "stalking", "en") == ["language"]


def test_a_wrong_expectation_is_caught() -> None:
    story = read(FILES[0])
    answers = [seen(sitting(story).take(turn["in"])) for turn in story["turns"][:1]]
    wrong = {**story["turns"][0]["out"], "screen": At.EMERGENCY.value}
    assert answers != [wrong]
