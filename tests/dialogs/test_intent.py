"""What ordinary words are understood as: answers, told facts and topics; and what must be left alone."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.facts import RULES, Fact
from dialogs.intent import ANSWERS, NOT_MEANT, ROWS, Topic, Understood, explain, understand

ANSWERED = [
    ("응", "yes"), ("네", "yes"), ("넵", "yes"), ("ㅇㅇ", "yes"), ("네 맞아요", "yes"), ("그래요", "yes"), ("예", "yes"),
    ("아니요", "no"), ("아뇨", "no"), ("ㄴㄴ", "no"), ("싫어요", "no"), ("아니에요", "no"), ("몰라요", "skip"),
    ("잘 모르겠어요", "skip"), ("말하기 싫어요", "skip"), ("기억 안 나요", "skip"), ("패스", "skip"), ("다음", "next"),
    ("계속", "next"), ("뒤로", "back"), ("이전으로", "back"), ("yeah", "yes"), ("Yes!", "yes"), ("yep", "yes"),
    ("ok", "yes"), ("nope", "no"), ("no thanks", "no"), ("nah", "no"), ("idk", "skip"), ("I don't know", "skip"),
    ("rather not say", "skip"), ("skip", "skip"), ("next", "next"), ("go on", "next"), ("go back", "back"),
    ("back", "back"), ("是的", "yes"), ("不是", "no"), ("không", "no"), ("opo", "yes"), ("hindi po", "no"),
    ("បាទ", "yes"), ("тийм", "yes"), ("нет", "no"), ("не знаю", "skip"), ("はい", "yes"), ("わかりません", "skip"),
    ("ไม่ใช่", "no"), ("ต่อไป", "next"), ("ບໍ່ຮູ້", "skip"), ("ha", "yes"), ("yo'q", "no"), ("हो", "yes"), ("थाहा छैन", "skip"),
]  # fmt: skip

TOLD = [
    ("어제 남자친구가 때렸어", {"kind:intimate_violence", "when:h72"}),
    ("남친이 어젯밤에 때렷어요", {"kind:intimate_violence", "when:h24"}),
    ("남편한테 맞았어요", {"kind:intimate_violence"}),
    ("아내가 저를 자꾸 때려요", {"kind:intimate_violence"}),
    ("아빠가 술 마시고 때려요", {"kind:intimate_violence"}),
    ("가정폭력을 당했어요", {"kind:intimate_violence"}),
    ("전남편이 작년에 폭행했어요", {"kind:intimate_violence", "when:older"}),
    ("회사 상사가 만졌어요", {"kind:harassment", "kind:school_work"}),
    ("팀장이 회식에서 성희롱 했어요", {"kind:harassment", "kind:school_work"}),
    ("지하철에서 누가 만졌어요 방금", {"kind:harassment", "when:h24"}),
    ("지난주에 성추행 당했어요", {"kind:harassment", "when:w2"}),
    ("단톡방에 제 사진이 돌아요", {"kind:digital"}),
    ("딥페이크 당했어요", {"kind:digital"}),
    ("영상을 유포한다고 협박해요", {"kind:digital"}),
    ("전남친이 계속 찾아와요", {"kind:stalking"}),
    ("모르는 남자가 자꾸 따라와요", {"kind:stalking"}),
    ("스토킹 당하고 있어요", {"kind:stalking"}),
    ("이틀 전에 성폭행 당했어요", {"kind:sexual_assault", "when:h72"}),
    ("4일 전에 강간당했어요", {"kind:sexual_assault", "when:h120"}),
    ("오늘 새벽에 강제로 했어요", {"kind:sexual_assault", "when:h24"}),
    ("성매매를 강요해요", {"kind:exploitation"}),
    ("사장이 여권 뺏어 갔어요", {"kind:trafficking"}),
    ("학폭 당했어요", {"kind:school_work"}),
    ("친구가 성폭행 당했어요", {"kind:sexual_assault", "who:other"}),
    ("우리 딸이 맞고 있어요", {"who:other"}),
    ("12살", {"age:under_14"}), ("저는 열다섯 살이에요", {"age:minor"}), ("고2예요", {"age:minor"}),
    ("중1인데요", {"age:under_14"}), ("서른", {"age:adult"}), ("스물둘이요", {"age:adult"}), ("35살입니다", {"age:adult"}),
    ("딸이 9살이에요", {"age:under_14", "who:other"}), ("16살 동생이 있어요", {"age:minor", "who:other"}),
    ("대학생이에요", {"age:adult"}), ("초5에요", {"age:under_14"}), ("어제요", {"when:h72"}), ("작년이요", {"when:older"}),
    ("지난주", {"when:w2"}), ("방금 전이요", {"when:h24"}),
    ("my boyfriend hit me yesterday", {"kind:intimate_violence", "when:h72"}),
    ("my husband beats me", {"kind:intimate_violence"}),
    ("my ex punched me last nigth", {"kind:intimate_violence"}),
    ("my wife slaps me", {"kind:intimate_violence"}),
    ("my dad hits me when he drinks", {"kind:intimate_violence"}),
    ("my boss touched me", {"kind:harassment", "kind:school_work"}),
    ("a coworker keeps harassing me", {"kind:harassment", "kind:school_work"}),
    ("a man groped me on the train today", {"kind:harassment", "when:h24"}),
    ("I was raped two days ago", {"kind:sexual_assault", "when:h72"}),
    ("he forced himself on me last week", {"kind:sexual_assault", "when:w2"}),
    ("i was sexually assaulted years ago", {"kind:sexual_assault", "when:older"}),
    ("someone posted my photos", {"kind:digital"}),
    ("he secretly filmed me", {"kind:digital"}),
    ("my ex keeps following me", {"kind:stalking"}),
    ("i am being stalked", {"kind:stalking"}),
    ("they took my passport", {"kind:trafficking"}),
    ("he makes me sleep with customers", {"kind:exploitation"}),
    ("my classmate bullied me", {"kind:school_work"}),
    ("my friend was raped", {"kind:sexual_assault", "who:other"}),
    ("im 15", {"age:minor"}), ("i am 42", {"age:adult"}), ("13 years old", {"age:under_14"}),
    ("my daughter is 8", {"age:under_14", "who:other"}), ("i'm in 7th grade", {"age:under_14"}),
    ("im a high school student", {"age:minor"}), ("yesterday", {"when:h72"}), ("last night", {"when:h24"}),
    ("a month ago", {"when:older"}), ("4 days ago", {"when:h120"}),
]  # fmt: skip

ASKED = [
    ("is there a hospital open now", "place"), ("where is the nearest center", "place"), ("지금 문 연 병원 있나요", "place"),
    ("가까운 상담소 어디에요", "place"), ("증거는 뭘 남겨야 해요", "evidence"), ("what evidence should i keep", "evidence"),
    ("이미 씻었는데 어떡해요", "already"), ("i already showered", "already"), ("너무 늦은 건가요", "late"),
    ("is it too late to report", "late"), ("사후피임약 어디서 받아요", "health"), ("i might be pregnant", "health"),
    ("진단서가 필요한가요", "injury"), ("should I take a photo of my bruises", "injury"),
    ("영상 삭제하고 싶어요", "deletion"), ("can you remove my photos", "deletion"),
    ("성폭행 신고하면 어떻게 돼요", "report"), ("should I go to the police", "report"), ("고소하고 싶어요", "report"),
    ("변호사 도움 받을 수 있어요?", "lawyer"), ("i need a lawyer", "lawyer"), ("접근금지 신청하고 싶어요", "keep_away"),
    ("how do i get a restraining order", "keep_away"), ("상담 비용이 얼마예요", "money"), ("how much does it cost", "money"),
    ("쉼터에 가고 싶어요", "shelter"), ("i have nowhere to sleep", "shelter"), ("비자가 없어도 되나요", "stay"),
    ("will i be deported", "stay"), ("군대에서 있었던 일이에요", "army"), ("제 폰이 해킹된 것 같아요", "devices"),
    ("he is tracking my phone", "devices"), ("친구를 도와주고 싶어요", "friend"), ("how can i help her, my friend", "friend"),
    ("남자인데 상담 되나요", "men"), ("i am a man", "men"), ("저는 게이예요", "lgbt"), ("im transgender", "lgbt"),
    ("청각 장애가 있어요", "disability"), ("i am deaf", "disability"), ("이거 익명이에요?", "secrecy"),
    ("who reads this", "secrecy"), ("제 잘못인 것 같아요", "feelings"), ("was it my fault", "feelings"),
    ("너무 힘들어요", "overwhelmed"), ("this is too much", "overwhelmed"),
]  # fmt: skip

NOTHING = [
    "", " ", "ㅋㅋㅋ", "ㅎㅎ", "음", "안녕하세요", "hello", "hi there", "고마워요", "thank you so much", "123", "😊", "asdf",
    "칼국수 먹고 싶다", "오늘 비 맞고 왔어요", "주사 맞았어요", "영화에서 남편이 때렸어요", "hit the gym", "i love this song",
    "let's stay in touch", "배고파요", "강아지가 귀여워요", "the weather is nice", "날씨가 좋네요", "점심 먹었어요",
    "my phone is broken", "커피 마시고 있어요", "축구 봤어요", "we watched football", "시험이 끝났어요", "the exam was hard",
    "in the movie her husband hit her", "남편은 때린 적 없어요", "he never hit me", "남자친구는 안 때렸어요",
    "성폭행이란 뭐예요", "what is sexual harassment", "뉴스에서 성추행 사건을 봤어요", "the news about stalking",
    "성폭력 예방 교육 들었어요", "im 5 minutes away", "i am 20 minutes late", "15살 때 이사했어요", "when i was 15 we moved house to another city far away",
    "20살 차이가 나요", "노래 추천해 줘", "tell me a joke", "바보", "stupid bot", "a",
]  # fmt: skip


def _flat(understood: Understood) -> set[str]:
    return {f"{fact.value}:{value}" for fact, value in understood.told}


def test_there_are_enough_examples() -> None:
    assert len(ANSWERED) + len(TOLD) + len(ASKED) + len(NOTHING) >= 200
    assert len(NOTHING) >= 40


@pytest.mark.parametrize(("text", "answer"), ANSWERED)
def test_a_short_answer_is_understood(text: str, answer: str) -> None:
    assert answer in ANSWERS
    assert understand(text) == Understood(answer=answer)


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_is_told_is_understood(text: str, told: set[str]) -> None:
    assert told <= _flat(understand(text)), explain(text)
    allowed = told | {"who:other"} | ({"kind:child_abuse", "kind:intimate_violence"} if "who:other" in told else set())
    assert {fact for fact in _flat(understand(text)) if fact[:4] in {"kind", "age:"}} <= allowed, explain(text)


@pytest.mark.parametrize(("text", "topic"), ASKED)
def test_what_is_asked_is_understood(text: str, topic: str) -> None:
    assert Topic(topic) in understand(text).topics, explain(text)
    assert not any(fact is Fact.KIND for fact, _ in understand(text).told), explain(text)


@pytest.mark.parametrize("text", NOTHING)
def test_everything_else_is_left_alone(text: str) -> None:
    assert understand(text) == Understood(), explain(text)


def test_rows_speak_in_codes_that_exist() -> None:
    for block in ROWS.values():
        for line in block.strip().splitlines():
            if line.startswith(("@", "# ")):
                continue
            group, _, code = line.partition(":")[0].partition(".")
            if group == "topic":
                assert Topic(code)
            else:
                values = RULES[Fact(group)].values
                assert values is not None
                assert code in values, line
    assert set(ROWS) == set(NOT_MEANT) == {"ko", "en"}
    assert {
        line.partition(":")[0].partition(".")[2] for line in ROWS["en"].splitlines() if line.startswith("topic.")
    } == set(Topic)


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_no_text_breaks_anything(text: str) -> None:
    understood = understand(text)
    assert understood.answer is None or understood.answer in ANSWERS
    assert all(value in (RULES[fact].values or ()) for fact, value in understood.told)


def test_a_long_message_is_understood_quickly() -> None:
    began = time.process_time()
    understand("어제 남자친구가 때렸어 " * 400)
    understand("0" * 5000)
    assert time.process_time() - began < 0.5
