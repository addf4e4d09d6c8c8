"""Danger in words is heard in thirteen languages, ordinary words are left alone, and no text breaks anything."""

from __future__ import annotations

import csv
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.distress import LONGEST, Signal, evidence, hear
from dialogs.flows import FLOW
from dialogs.phrases import PATTERNS, WISHES

with (Path(__file__).parent / "danger_phrases.csv").open(encoding="utf-8") as file:
    PHRASES = [(row["language"], row["phrase"], Signal(row["signal"])) for row in csv.DictReader(file)]

MORE = [
    ("ko", "남친이 과도를 들고 안 비켜요", Signal.WEAPON),
    ("ko", "그 사람이 흉기로 위협했어요", Signal.WEAPON),
    ("ko", "제발 살려주세요ㅠㅠ", Signal.IMMEDIATE_DANGER),
    ("ko", "지금도 계속 때려요", Signal.IMMEDIATE_DANGER),
    ("ko", "현관문을 발로 차고 있어요", Signal.IMMEDIATE_DANGER),
    ("ko", "아빠가 죽여버린다고 했어요", Signal.IMMEDIATE_DANGER),
    ("ko", "남편이 옆에 있어서 통화 못 해요", Signal.PERPETRATOR_PRESENT),
    ("ko", "제 카톡을 매일 검사해요", Signal.PERPETRATOR_PRESENT),
    ("ko", "머리에서 피가 많이 나요", Signal.INJURY),
    ("ko", "갈비뼈가 부러진 것 같아요", Signal.INJURY),
    ("ko", "어제 제 목을 눌렀어요", Signal.STRANGULATION),
    ("ko", "진짜 죽고 싶어요", Signal.SUICIDE),
    ("ko", "수면제를 모아 뒀어요", Signal.SUICIDE),
    ("ko", "딸을 때려요", Signal.CHILD_IN_DANGER),
    ("ko", "방에 가둬 놓고 안 열어줘요", Signal.CONFINED),
    ("ko", "사장이 신분증을 뺏고 안 돌려줘요", Signal.TRAFFICKING),
    ("ko", "오늘 새벽에 성폭행 당했어요", Signal.RECENT_ASSAULT_72H),
    ("ko", "저는 고2인데 상담돼요?", Signal.MINOR_SPEAKER),
    ("ko", "누가 술에 약을 탄 것 같아요", Signal.DRUGGED),
    ("ko", "헤어지자니까 동영상을 유포하겠대요", Signal.THREAT_OF_DISTRIBUTION),
    ("ko", "스토커가 지금 문 앞에 서 있어요", Signal.STALKING_NOW),
    ("en", "he is holding a knife to my neck", Signal.WEAPON),
    ("en", "she pulled a gun on me", Signal.WEAPON),
    ("en", "please help he is going to kill us", Signal.IMMEDIATE_DANGER),
    ("en", "he's kicking the door in", Signal.IMMEDIATE_DANGER),
    ("en", "i can't talk, he is in the next room", Signal.PERPETRATOR_PRESENT),
    ("en", "she reads all my messages", Signal.PERPETRATOR_PRESENT),
    ("en", "my head is bleeding badly", Signal.INJURY),
    ("en", "he broke my arm", Signal.INJURY),
    ("en", "he strangled me yesterday", Signal.STRANGULATION),
    ("en", "he put his hands around my throat", Signal.STRANGULATION),
    ("en", "I don't want to live anymore", Signal.SUICIDE),
    ("en", "he beats my daughter", Signal.CHILD_IN_DANGER),
    ("en", "they won't let me leave the apartment", Signal.CONFINED),
    ("en", "my boss keeps my passport", Signal.TRAFFICKING),
    ("en", "I was raped last night", Signal.RECENT_ASSAULT_72H),
    ("en", "I am 14, please do not tell my mom", Signal.MINOR_SPEAKER),
    ("en", "I woke up naked in a hotel", Signal.DRUGGED),
    ("en", "he threatens to leak my photos", Signal.THREAT_OF_DISTRIBUTION),
    ("en", "a man is following me home right now", Signal.STALKING_NOW),
]

BENIGN = [
    "배고파 죽겠어요", "오늘 칼국수 먹었어요", "칼퇴하고 집에 가요", "고마워요", "네", "상담은 무료인가요?",
    "센터가 어디에 있어요?", "지난주에 친구가 힘들어했어요", "목이 아파요 감기인가 봐요", "커피 마시고 싶어요",
    "아이가 학교에 가요", "엄마한테 전화했어요", "사진은 어떻게 보관해요?", "경찰에 신고하면 어떻게 되나요",
    "작년에 있었던 일이에요", "남자친구와 헤어졌어요", "저는 서른두 살이에요", "변호사가 필요해요", "잠이 안 와요",
    "무서웠어요", "이혼하고 싶어요", "다니던 회사를 그만뒀어요", "동생이 대학에 갔어요", "친구 집에 있어요",
    "I'm bored to death", "the knife shop is closed", "can I bring a friend?", "how much does it cost",
    "it happened years ago", "my phone is broken", "thank you", "what happens at the center?", "I have 15 minutes",
    "I am 34 years old", "my daughter goes to school", "where is the post office", "he was angry last year",
    "I want to know my rights", "is it free", "我想知道我的权利", "相談は無料ですか", "Спасибо", "ขอบคุณ",
]  # fmt: skip


def test_the_lexicon_covers_every_signal_in_every_language() -> None:
    assert len(PHRASES) >= 250
    assert {language for language, _, _ in PHRASES} == {
        "ko", "en", "zh-Hans", "vi", "fil", "km", "mn", "ru", "ja", "th", "lo", "uz", "ne",
    }  # fmt: skip
    for tongue, lines in PATTERNS.items():
        if tongue != "roman":
            heard = {line.partition(":")[0] for line in lines.split("\n") if line}
            assert heard == {signal.value for signal in Signal}, tongue


@pytest.mark.parametrize(("language", "phrase", "signal"), [*PHRASES, *MORE], ids=lambda value: str(value)[:40])
def test_danger_is_heard(language: str, phrase: str, signal: Signal) -> None:
    assert signal in hear(phrase).signals, language


@pytest.mark.parametrize("text", BENIGN)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert hear(text).signals == frozenset(), evidence(text)


def test_what_was_heard_can_be_shown() -> None:
    assert [signal for signal, _ in evidence("그 사람이 흉기로 위협했어요")] == [Signal.WEAPON, Signal.WEAPON]


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("help", "emergency"), ("112", "emergency"), ("도와주세요", "emergency"), ("HELP!!", "emergency"),
        ("救命", "emergency"), ("ជួយផង", "emergency"), ("ช่วยด้วย", "emergency"), ("tulong", "emergency"),
        ("나갈래요", "leave"), ("exit", "leave"), ("상담원이랑 얘기", "person"), ("talk to a person", "person"),
        ("상담원이랑 이야기하고 싶어요", "person"), ("can I talk to someone now", "person"),
        ("다 지워줘", "forget"), ("forget me", "forget"), ("언어", "language"), ("쉬운 말로", "easy_words"),
        ("what is kept", "what_is_kept"), ("I would like some help with a long story about work", None), ("", None),
    ],
)  # fmt: skip
def test_a_short_command_is_heard_and_a_story_is_none(text: str, wish: str | None) -> None:
    assert hear(text).wish == wish


def test_every_wish_is_an_option_that_is_always_present() -> None:
    assert set(WISHES) == {choice.id for choice in FLOW.always}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("안녕하세요", "ko"), ("please help me with this", "en"), ("我需要帮助", "zh-Hans"), ("tôi cần giúp đỡ", "vi"),
        ("kailangan ko po ng tulong", "fil"), ("ខ្ញុំត្រូវការជំនួយ", "km"), ("надад тусламж хэрэгтэй байна", "mn"),
        ("мне нужна помощь", "ru"), ("助けてください", "ja"), ("ฉันต้องการความช่วยเหลือ", "th"),
        ("ຂ້ອຍຕ້ອງການຄວາມຊ່ວຍເຫຼືອ", "lo"), ("menga yordam kerak, yo'q", "uz"), ("मलाई मद्दत चाहिन्छ", "ne"), ("123", None),
    ],
)  # fmt: skip
def test_the_language_is_guessed(text: str, language: str | None) -> None:
    assert hear(text).language == language


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_anything(text: str) -> None:
    assert isinstance(hear(text).signals, frozenset)


@pytest.mark.parametrize(
    "text",
    ["\ud800", "\x00" * 50, "a" * 100_000, "칼" * 50_000, "ะ" * 5_000, "\u202e도와주세요", "👩‍👩‍👧" * 300, "e\u0301\u0301\u0301" * 900, "\n\t "],
    ids=range(9),
)  # fmt: skip
def test_broken_and_hostile_texts_are_heard_quickly(text: str) -> None:
    began = time.process_time()
    hear(text)
    assert time.process_time() - began < 0.5


def test_a_cry_at_the_edge_of_a_long_message_is_still_heard() -> None:
    story = "그날 일을 적어 볼게요. " * 200
    assert Signal.SUICIDE in hear((story + "죽고 싶어요")[-LONGEST:]).signals
    assert Signal.SUICIDE in hear("죽고 싶어요 " + story).signals
