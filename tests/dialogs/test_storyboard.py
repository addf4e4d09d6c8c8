"""What a supervisor signs is what runs: the storyboards are fresh, complete and readable."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.words import Speaker, card_texts, whole_texts
from dialogs.at import At
from dialogs.flows import FLOW
from dialogs.graph import Shown
from dialogs.storyboard import storyboard
from locales import CATALOGS, Catalogs

FOLDER = Path(__file__).parents[2] / "docs" / "review" / "storyboard"
SPEAKER = Speaker(Catalogs.load(whole_texts(), card_texts()), "연습 상담센터", "the practice center")
FULL = [tag for tag, language in CATALOGS.items() if language.full]


def drawn(tag: str) -> str:
    return storyboard(FLOW, SPEAKER.translate(tag), CATALOGS[tag].own_name)


@pytest.mark.parametrize("tag", FULL)
def test_the_storyboard_is_fresh(tag: str) -> None:
    assert (FOLDER / f"{tag}.md").read_text("utf-8") == drawn(tag), "run `make storyboard` and review the difference"


@pytest.mark.parametrize("tag", FULL)
def test_every_screen_sentence_and_button_is_in_the_storyboard(tag: str) -> None:
    text = drawn(tag)
    say = SPEAKER.translate(tag)
    assert len(FLOW.screens) > 50
    assert all(f"## {at.value}" in text for at in At)
    for place in FLOW.screens.values():
        assert all(say(part.text) in text for part in place.says if isinstance(part, Shown))
        assert all(f"[{say(choice.label)}] (`{choice.id}`)" in text for choice in place.options)


def test_a_changed_sentence_changes_the_storyboard() -> None:
    text = drawn("en")
    changed = storyboard(FLOW, lambda one: one.msgid.replace("112", "911"), "English")
    assert changed != text


def test_each_source_that_a_sentence_cites_is_listed_with_its_date() -> None:
    text = drawn("en")
    cited = {
        card for place in FLOW.screens.values() for part in place.says if isinstance(part, Shown) for card in part.cites
    }
    assert len(cited) > 80
    assert all(f"- **{card}** " in text for card in cited)
