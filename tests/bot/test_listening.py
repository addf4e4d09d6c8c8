"""What a channel makes of typed words: codes only, a place is no alarm, and danger hides behind no place."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from bot.machine import listen
from dialogs.distress import Signal
from dialogs.events import Wrote
from dialogs.facts import Fact
from dialogs.intent import Topic
from referral_directory import load_directory
from referral_directory.places import find_places

DIRECTORY = load_directory()
PHRASES = Path(__file__).parents[1] / "dialogs" / "danger_phrases.csv"


def spellings() -> list[str]:
    """Every district as people write it: Korean and romanised, with and without its province."""
    provinces = {province.code: province for province in DIRECTORY.provinces}
    names = []
    for district in DIRECTORY.districts:
        province = provinces[district.province]
        names += [district.name_ko, f"{province.name_ko} {district.name_ko}", district.name_en]
    return sorted(set(names))


def test_the_name_of_a_place_is_no_alarm() -> None:
    told = [name for name in spellings() if find_places(DIRECTORY, name)]
    assert len(told) > 500
    assert [name for name in told if listen(name, DIRECTORY).signals] == []


def test_no_cry_is_taken_for_a_place() -> None:
    with PHRASES.open(encoding="utf-8", newline="") as file:
        said = [(row["phrase"], Signal(row["signal"])) for row in csv.DictReader(file)]
    assert len(said) > 200
    assert [phrase for phrase, signal in said if signal not in listen(phrase, DIRECTORY).signals] == []


@pytest.mark.parametrize(
    "words", ["강남구에서 칼 들고 쫓아와요", "남편이 칼 들고 있어요 강남구", "gangnam help he has a knife"]
)
def test_danger_beside_a_place_is_heard(words: str) -> None:
    assert Signal.WEAPON in listen(words, DIRECTORY).signals


def test_a_place_among_other_words_is_heard_as_that_and_danger_beside_it_stays() -> None:
    heard = listen("여기 김해인데 칼 들고 있어요", DIRECTORY)
    assert (heard.districts, heard.mentioned) == ((), ("48250",))
    assert Signal.WEAPON in heard.signals
    assert listen("백령도에 숨어 있어요", DIRECTORY).island == "baengnyeong"
    by_itself = listen("김해", DIRECTORY)
    assert (by_itself.districts, by_itself.mentioned) == (("48250",), ())


def test_ordinary_words_become_codes() -> None:
    heard = listen("어제 남자친구가 때렸어", DIRECTORY)
    assert (Fact.KIND, "intimate_violence") in heard.told
    assert heard.signals == frozenset()
    assert Topic.PLACE in listen("is there a hospital open now", DIRECTORY).topics
    assert listen("I want to talk to someone", DIRECTORY).wish == "person"


@pytest.mark.parametrize(
    ("typed", "island"),
    [
        ("추자도예요", "chuja"), ("제주 추자도", "chuja"), ("백령도 근처", "baengnyeong"), ("여수 거문도", "geomun"),
        ("Ulleungdo", "ulleung"), ("완도 청산도", "cheongsan"), ("우도면", "udo"), ("흑산도에 있어요", "heuksan"),
    ],
)  # fmt: skip
def test_an_island_without_a_bridge_is_heard_as_itself(typed: str, island: str) -> None:
    heard = listen(typed, DIRECTORY)
    assert heard.island == island
    assert heard.districts == (DIRECTORY.island_of_code[island].district,)


@pytest.mark.parametrize("typed", ["제주시", "여수", "강남역", "도와주세요", "위도 경도가 뭐예요", "청산면", "거제도"])
def test_what_is_no_such_island_is_none(typed: str) -> None:
    assert listen(typed, DIRECTORY).island is None


@pytest.mark.parametrize(
    ("keys", "korean"),
    [
        ("ehdhkwntpdy", "도와주세요"), ("Ehdhkwntpdy", "도와주세요"), ("tkffuwntpdy", "살려주세요"), ("QKffl dhktpdy", "빨리 와세요"),
        ("tndnjs", "수원"), ("Rnfhrndlqslek", "구로구입니다"), ("rlagodlsep zkf emfrh dlTdjdy", "김해인데 칼 들고 있어요"),
    ],
)  # fmt: skip
def test_korean_typed_with_the_keys_set_to_english_is_heard_as_korean(keys: str, korean: str) -> None:
    assert listen(keys, DIRECTORY) == listen(korean, DIRECTORY)


def test_a_text_with_a_meaning_of_its_own_is_heard_as_it_stands() -> None:
    """ "Guro" would be 혀개 by its keys, and "ansan" 문무."""
    assert listen("Guro", DIRECTORY).districts == listen("구로", DIRECTORY).districts
    assert listen("ansan", DIRECTORY).districts == listen("안산", DIRECTORY).districts
    assert listen("so do", DIRECTORY) == Wrote()
