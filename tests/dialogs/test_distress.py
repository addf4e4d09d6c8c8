"""Danger in words is heard in thirteen languages, ordinary words are left alone, and no text breaks anything."""

from __future__ import annotations

import csv
import sys
import time
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.distress import LONGEST, Signal, evidence, hear
from dialogs.flows import FLOW
from dialogs.lexicon import _EARS, NAMES, script_of
from dialogs.listening import WEIGHTS, Model, model
from dialogs.phrases import PATTERNS, PLEAS, WISHES
from dialogs.training import figures, made_from, messages, missed

HERE = Path(__file__).parent
LANGUAGES = ("ko", "en", "zh-Hans", "vi", "fil", "km", "mn", "ru", "ja", "th", "lo", "uz", "ne")


def _phrases(name: str) -> list[tuple[str, str, Signal]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return [(row["language"], row["phrase"], Signal(row["signal"])) for row in csv.DictReader(file)]


PHRASES = _phrases("danger_phrases.csv")
VARIANTS = _phrases("danger_variants.csv")
HARMLESS = (HERE / "harmless_messages.txt").read_text(encoding="utf-8").splitlines()

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
    assert {language for language, _, _ in PHRASES} == set(LANGUAGES)
    spoken = {tag for tag in PATTERNS if not tag.endswith("-Latn")}
    assert spoken == {*LANGUAGES, "uz-Cyrl"}
    for tag in spoken:
        lines = [line for line in PATTERNS[tag].splitlines() if line and not line.startswith(("@", "# "))]
        assert {line.partition(":")[0] for line in lines} == {signal.value for signal in Signal}, tag


def test_the_messages_of_our_own_cover_every_signal_in_every_language() -> None:
    count = Counter((language, signal) for language, _, signal in VARIANTS)
    assert set(count) == {(language, signal) for language in LANGUAGES for signal in Signal}
    for (language, signal), many in count.items():
        assert many >= (8 if language in {"ko", "en"} else 2), (language, signal)
    assert not {text for _, text, _ in VARIANTS} & {text for _, text, _ in PHRASES}
    assert len(HARMLESS) >= 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_is_heard_in_other_words_than_the_list(language: str) -> None:
    said = [(text, signal) for tag, text, signal in VARIANTS if tag == language]
    assert said
    assert [(text, signal) for text, signal in said if signal not in hear(text).signals] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_of_a_cry_is_guessed(language: str) -> None:
    said = [text for tag, text, _ in [*PHRASES, *VARIANTS] if tag == language]
    assert said
    assert [(text, hear(text).language) for text in said if hear(text).language not in {language, None}] == []
    assert sum(hear(text).language == language for text in said) >= 0.95 * len(said)


@pytest.mark.parametrize("text", HARMLESS)
def test_everyday_messages_are_left_alone(text: str) -> None:
    assert hear(text).signals == frozenset(), evidence(text)


@pytest.mark.parametrize(("language", "phrase", "signal"), [*PHRASES, *MORE], ids=lambda value: str(value)[:40])
def test_danger_is_heard(language: str, phrase: str, signal: Signal) -> None:
    assert signal in hear(phrase).signals, language


@pytest.mark.parametrize("text", BENIGN)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert hear(text).signals == frozenset(), evidence(text)


def test_what_was_heard_can_be_shown_without_repeating_it() -> None:
    text = "민수가 흉기로 위협했어요"
    assert {signal for signal, _ in evidence(text)} == hear(text).signals == {Signal.WEAPON}
    assert all(line.startswith("ko: weapon:") and "민수" not in line for _, line in evidence(text))
    assert evidence("살려줘")
    assert evidence("안녕하세요") == ()


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


def _listed(block: str) -> list[str]:
    return [words.strip() for line in block.splitlines() if line and line[:2] != "# " for words in line.split("|")]


@pytest.mark.parametrize("wish", sorted(WISHES))
def test_every_listed_command_is_heard_as_its_wish(wish: str) -> None:
    commands = _listed(WISHES[wish])
    assert len(commands) >= 20
    assert [(command, hear(command).wish) for command in commands if hear(command).wish != wish] == []


def test_a_bare_cry_for_help_is_danger_too() -> None:
    pleas = _listed(PLEAS)
    assert len(pleas) >= 50
    for plea in pleas:
        heard = hear(plea)
        assert heard.wish == "emergency", plea
        assert Signal.IMMEDIATE_DANGER in heard.signals, plea


@pytest.mark.parametrize(
    "text", ["help me with my homework", "help me please with this form", "나 진짜 나가고 싶다 이 집에서", "Can you help me find the center?"]
)  # fmt: skip
def test_a_sentence_that_holds_a_command_is_no_command(text: str) -> None:
    assert hear(text).wish is None


@pytest.mark.parametrize(
    "text",
    [
        "배고파 죽겠어", "미치겠다", "죽고 싶지 않아요", "I'm not suicidal", "he has no knife", "칼은 없어요",
        "영화에서 칼 들고 쫓아오는 장면", "혼자 살고 있어요", "사유서를 썼어요", "no blood", "I don't want to hurt myself",
    ],
)  # fmt: skip
def test_figures_of_speech_and_denials_are_no_danger(text: str) -> None:
    assert hear(text).signals == frozenset(), evidence(text)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("this homework is killing me and my husband has a knife", Signal.WEAPON),
        ("배고파 죽겠는데 남편이 칼 들고 있어요", Signal.WEAPON),
        ("he has no gun but he is beating me", Signal.IMMEDIATE_DANGER),
        ("칼국수 먹다가 아빠가 동생을 때려요", Signal.CHILD_IN_DANGER),
        ("killing time at the office. then he choked me", Signal.STRANGULATION),
    ],
)
def test_a_harmless_expression_hides_no_danger_beside_it(text: str, signal: Signal) -> None:
    assert signal in hear(text).signals


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("ＨＥ　ＨＡＳ　Ａ　ＫＮＩＦＥ", Signal.WEAPON),
        ("h\u200be h\u200bas a kn\u200bife", Signal.WEAPON),
        ("he\u2019s gonna kill me", Signal.IMMEDIATE_DANGER),
        ("HES GONNA KILLLLLL MEEEE", Signal.IMMEDIATE_DANGER),
        ("he...has...a...knife!!!", Signal.WEAPON),
        ("h\u0334e\u0337 has a k\u0335nife", Signal.WEAPON),
        ("살 려 주 세 요", Signal.IMMEDIATE_DANGER),
        ("살려주세요오오오", Signal.IMMEDIATE_DANGER),
        ("남편이칼들고있어요", Signal.WEAPON),
        (unicodedata.normalize("NFD", "남편이 칼 들고 있어요"), Signal.WEAPON),
        ("남편이 칼 들고 잇어요ㅠㅠㅠ", Signal.WEAPON),
        ("他拿著刀", Signal.WEAPON),
        ("u meni o\u2018ldirmoqchi", Signal.IMMEDIATE_DANGER),
        ("u meni o`ldirmoqchi", Signal.IMMEDIATE_DANGER),
        ("គាត់ច្របាច់\u200bក\u200bខ្ញុំ", Signal.STRANGULATION),
        ("म १५ वर्षको हो आमालाई नभन्नुस्", Signal.MINOR_SPEAKER),
    ],
)
def test_typing_in_a_hurry_is_heard(text: str, signal: Signal) -> None:
    assert signal in hear(text).signals


def test_vietnamese_is_heard_without_its_marks() -> None:
    said = [(text, signal) for language, text, signal in [*PHRASES, *VARIANTS] if language == "vi"]
    assert said
    for text, signal in said:
        marked = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
        plain = "".join(letter for letter in marked if not unicodedata.combining(letter))
        assert signal in hear(plain).signals, plain


@pytest.mark.parametrize(
    ("text", "minor"),
    [("im 15", True), ("im 150", False), ("im 19", False), ("18살이에요", True), ("19살이에요", False), ("115살이에요", False),
     ("my daughter is 15", False), ("딸이 15살이에요", False), ("15살 때 일이에요", False)],
)  # fmt: skip
def test_only_the_age_of_the_person_who_writes_counts(text: str, *, minor: bool) -> None:
    assert (Signal.MINOR_SPEAKER in hear(text).signals) is minor


ANYTHING = st.text(st.characters(exclude_categories=()), max_size=300)
WORDS = st.lists(
    st.sampled_from(sorted({word for _, text, _ in [*PHRASES, *VARIANTS] for word in text.split()})), max_size=40
).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(st.one_of(ANYTHING, WORDS))
def test_no_text_breaks_anything(text: str) -> None:
    heard = hear(text)
    assert heard.signals == {signal for signal, _ in evidence(text)}
    assert heard.language is None or heard.language in LANGUAGES
    assert heard.wish is None or heard.wish in WISHES
    assert hear(text) == heard


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from([*PHRASES, *VARIANTS]),
    st.sampled_from(["ok. ", "음... ", "\U0001f622 ", "\n\n", "\x00", "\ud800", "zz "]),
)
def test_what_stands_around_it_hides_no_danger(said: tuple[str, str, Signal], around: str) -> None:
    assert said[2] in hear(around + said[1] + " " + around).signals


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


def _seconds(text: str) -> float:
    hear(text)
    taken = []
    for _ in range(12):
        began = time.process_time()
        hear(text)
        taken.append(time.process_time() - began)
    return min(taken)


LONG = {
    "ko": "남편이 어제부터 계속 화를 내고 저는 아이와 방에 있어요. 밥도 못 먹고 너무 힘들어요 ",
    "en": "my husband was angry yesterday and I stayed in the room with the kids and a friend came over ",
    "vi": "chồng em đang ở nhà và em rất mệt mỏi không biết làm gì bây giờ ",
    "many": "он рядом говорить не могу 他在旁边 หนูอายุ help me chong em pichoq ",
    "stems": "knife has knife ",
    "one stem": "칼들고",
    "letters": "a" * 60 + " ",
}


@pytest.mark.skipif(sys.gettrace() is not None, reason="a tracer slows every line")
@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_listening_takes_time_in_proportion_to_the_length(text: str) -> None:
    assert _seconds((text * 4000)[:4000]) < 10 * _seconds((text * 1000)[:1000])


def test_a_message_is_cut_where_its_longest_ends() -> None:
    assert Signal.WEAPON in hear("." * (LONGEST - 20) + " he has a knife").signals
    assert hear("." * LONGEST + " he has a knife").signals == frozenset()


KEPT_APART = Path(__file__).with_name("signals")
THIRD_AUTHOR = KEPT_APART.with_name("signals_third_author")


def test_the_weights_come_from_these_messages_and_are_the_same_on_every_machine() -> None:
    assert model().made_from == made_from(messages()), "make the weights anew: gyeot signals --train"
    content = WEIGHTS.read_bytes()
    assert len(content) < 2_500_000
    assert Model.read(content).written() == content


@pytest.mark.parametrize("folder", [KEPT_APART, THIRD_AUTHOR], ids=["kept apart", "third author"])
def test_no_message_is_both_learned_from_and_counted(folder: Path) -> None:
    learned = {message.text for message in messages()}
    assert not learned & {message.text for message in messages(folder)}


@pytest.mark.parametrize("folder", [KEPT_APART, THIRD_AUTHOR], ids=["kept apart", "third author"])
def test_danger_is_heard_in_the_words_of_others(folder: Path) -> None:
    said = messages(folder)
    assert {message.tag for message in said} == set(LANGUAGES)
    found = figures((message, hear(message.text).signals) for message in said)
    least = 0.4 if folder == KEPT_APART else 0.35
    assert all(count >= 40 and benign >= least for count, benign, *_ in found.values())
    assert missed(found) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lexicon_is_wide(language: str) -> None:
    ear = _EARS[script_of(language)]
    tags = {language, "uz-Cyrl"} if language == "uz" else {language}
    written = [pattern for pattern in ear.patterns if pattern.tag in tags]
    assert len(written) >= (120 if language in {"ko", "en"} else 60)
    assert {pattern.signal for pattern in written} == set(Signal)


def test_what_the_model_heard_is_shown_in_ideas_of_ours() -> None:
    shown = [reason for message in messages(KEPT_APART) for _, reason in evidence(message.text) if "model" in reason]
    assert len(shown) > 100
    for reason in shown:
        ideas = reason.removeprefix("model: ").replace(" + ", ", ").split(", ")
        assert set(ideas) <= {*NAMES, "its letters", "and its letters"}


def test_a_story_around_it_hides_no_danger_from_the_model() -> None:
    quiet = "we talked about the weather and the bus and had some tea in the afternoon "
    text = quiet * 12 + "he got a machete out of the truck and he is walking to my door " + quiet * 12
    assert hear(text).signals
