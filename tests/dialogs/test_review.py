"""For the supervisor who signs: nothing in any catalog is like a forbidden phrase, and the sentences are easy to read."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import polib
import pytest

from bot.words import card_texts
from dialogs.cards import CARDS
from dialogs.flows import FLOW
from dialogs.forbidden import FORBIDDEN, NOT_MEANT, Forbidden, Kind
from dialogs.review import (
    EASY_LONG,
    EASY_LONGEST,
    KOREAN_LONG,
    by_screen,
    english,
    folded,
    forbidden_report,
    found,
    grade,
    korean,
    office_words,
    reading_report,
    said,
    sentences,
    syllables,
    without_card_report,
)
from dialogs.words import Text
from locales import CATALOGS, FOLDER, SOURCE
from tests.commands.command_line import copy_of, gyeot

REVIEW = Path(__file__).parents[2] / "docs" / "review"
EXAMPLES = [
    pytest.param(entry, tag, example, id=f"{tag}-{number}-{count}")
    for number, entry in enumerate(FORBIDDEN)
    for tag, (examples, _) in entry.said.items()
    for count, example in enumerate(examples.split("/ "))
]
MOST_LETTERS_OF_EASY_TEXT = 160


def for_people() -> tuple[tuple[str, str, str], ...]:
    """Language, English sentence and text of everything meant for the person, in every catalog.

    A text that only the desk shows is left out: there a counselor may need the word of the law, or the name of a colleague.
    Ready-made texts that the person shows or sends to the police are no catalog texts.
    """
    template = polib.pofile(str(FOLDER / "gyeot.pot"))
    desk = {
        (entry.msgctxt, entry.msgid)
        for entry in template
        if all(at.startswith("handoff/") for at, _ in entry.occurrences)
    }
    texts = {(SOURCE, one.text.msgid, one.text.msgid) for one in said(FLOW) if not one.text.verbatim}
    texts |= {(SOURCE, entry.msgid, entry.msgid) for entry in template if (entry.msgctxt, entry.msgid) not in desk}
    for tag, language in CATALOGS.items():
        if tag != SOURCE:
            catalog = polib.pofile(str(FOLDER / language.folder / "LC_MESSAGES" / "gyeot.po"))
            told = {(tag, entry.msgid, entry.msgstr) for entry in catalog if (entry.msgctxt, entry.msgid) not in desk}
            assert len(told) >= len(card_texts()), f"{tag} says less than the emergency card"
            texts |= told
    return tuple(sorted(texts))


def translated(tag: str) -> dict[str, str]:
    catalog = polib.pofile(str(FOLDER / CATALOGS[tag].folder / "LC_MESSAGES" / "gyeot.po"))
    return {entry.msgid: entry.msgstr for entry in catalog if entry.msgstr}


def screens(tag: str) -> dict[str, tuple[str, ...]]:
    known = {} if tag == SOURCE else translated(tag)
    return dict(by_screen(FLOW, lambda text: text.msgid if tag == SOURCE else known[text.msgid]))


# -- what is never said --------------------------------------------------------------------------------


def test_the_list_is_long_and_says_of_each_phrase_why() -> None:
    assert len(FORBIDDEN) >= 60
    assert {entry.kind for entry in FORBIDDEN} == set(Kind)
    assert all({"ko", "en"} <= set(entry.said) and entry.why.endswith(".") for entry in FORBIDDEN)
    assert not [entry.card for entry in FORBIDDEN if entry.card is not None and entry.card not in CARDS]
    assert len({entry.example for entry in FORBIDDEN}) == len(FORBIDDEN)


def test_the_gravest_are_known_in_every_language() -> None:
    languages = set(CATALOGS) - {"ko-x-easy"}  # easy Korean is Korean
    kinds = Counter(entry.kind for entry in FORBIDDEN if set(entry.said) == languages)
    assert kinds == Counter(
        (Kind.BLAME, Kind.LATE, Kind.SAFETY, Kind.SECRECY, Kind.LABEL, Kind.IDENTITY, Kind.IMMIGRATION)
    )
    assert all(set(entry.said) in ({"ko", "en"}, languages) for entry in FORBIDDEN)


def test_no_catalog_holds_a_forbidden_phrase_or_its_like() -> None:
    texts = for_people()
    assert {tag for tag, _, _ in texts} == set(CATALOGS)
    assert len(texts) > 3000
    assert [(tag, text, hit[0].example) for tag, msgid, text in texts if (hit := found(text, tag, msgid))] == []


@pytest.mark.parametrize(("entry", "tag", "example"), EXAMPLES)
def test_each_forbidden_phrase_is_caught_wherever_it_is_planted(entry: Forbidden, tag: str, example: str) -> None:
    assert entry in found(example, tag)
    assert entry in found(f"112. {example.strip()}", tag)
    if tag in ("ko", SOURCE):  # both are searched for in every catalog
        assert entry in found(example, "km")


# The like of each: other endings, spacing, order and words.
LIKE_KO = (
    "조심 좀 하시지 그러셨어요?", "밤 늦게까지 혼자 다니셨네요.", "술을 너무 많이 드시고 마신 거네요?", "옷차림이 좀 야한 편이었네요.", "싫다고 왜 안 하셨어요?",
    "왜 도망 안 가셨어요?", "소리라도 왜 안 지르셨어요?", "어째서 따라가셨어요?", "그 사진은 보내지 말았어야죠.", "충분히 막을수있었을 텐데요.",
    "빌미를 준 건 아닌가요?", "진작 헤어지지 그랬어요.", "본인한테도 책임이 있어요.", "왜그랬어요?", "상대방 말도 들어 볼게요.", "이제 와서 말하는 이유가 있나요?",
    "정말이에요 확실한가요?", "이야기를 지어낸 건 아니죠?", "말씀이 계속 달라지네요.", "증거가 있나요?", "착각하신 것 같아요.", "신고하시는 게 좋겠어요.", "신고부터 하셔야 해요.",
    "반드시 신고하세요.", "신고 안 하면 다른 사람이 당할 수 있어요.", "서둘러 주세요. 시간이 없어요.", "솔직하게 말해 주세요.", "합의를 해 보시는 건요? 좋게 해결하세요.", "가족을 봐서라도 참아야지요.",
    "동의하지 않으시면 도와드릴 수 없어요.", "때를 놓쳤어요.", "이미 늦었을 수 있어요.", "남은 시간은 5시간이에요.", "이제 안전하니 안심하세요.", "저희가 지켜 드릴게요.", "염려 마세요.", "비밀은 보장돼요. 비밀 보장!",
    "아무한테도 말하지 않아요.", "경찰에는 절대 말하지 않아요.", "한 번만 이야기하면 돼요.", "꼭 처벌을 받게 할게요.", "금방 나아질 거예요.", "영상은 전부 지워 드릴게요.", "보상금이 나와요.", "위험 등급이 높아요.", "그렇게 급한 일은 아니에요.",
    "피해자님, 안녕하세요.", "당신의 이야기를 들려주세요.", "가엾어라.", "성적  수치심을 느꼈나요?", "성함이 어떻게 되세요?", "연락처를 적어 주세요.", "집 주소가 어디예요?", "카카오톡 아이디를 입력하세요.", "외국인등록번호를 알려 주세요.", "상대방 이름을 말해 주세요.",
    "가정사예요. 집안 문제는 안에서 풀어요.", "부부 싸움이에요.", "흔한 일이에요.", "한국은 다 그래요.", "그만 잊으세요.", "그 정도면 폭력은 아니에요.", "장난이었겠죠.", "기운 내세요.", "불행 중 다행이에요.", "홧김에 그랬을 거예요.",
    "좋은 사람인데 그날만 그랬나 봐요.", "그래도 부모님인데요.", "신고해도 바뀌는 게 없어요.", "원해서 한 거잖아요.", "남자가 무슨 피해예요.", "불법체류자면 강제퇴거돼요.", "비자는 걱정하지 마세요.", "체류 자격이 있어야 도와드려요.", "아내가 그랬나요?", "여성분이시죠?", "동성끼리 무슨 폭력이에요.",
    "이제 용서하고 사세요.", "신의 뜻이 있을 거예요.", "창피한 일이에요.", "마음이 너무 아파요.",
)  # fmt: skip
LIKE_EN = (
    "You should have been more careful, shouldn't you?", "What were you doing alone at night?", "Were you drunk when it happened?", "Your clothes were too short.", "Why didn't you say no?", "Couldn't you escape?",
    "Why did you not scream?", "You should never have trusted them.", "You shouldn't have posted that.", "You could've fought back. You could have resisted.", "You made them angry, didn't you?", "You should have reported it then.", "Why do you still stay?", "This is partly your own fault.",
    "Why have you not told anybody?", "How many times did it happen to you? Tell me in detail.", "There are always two sides.", "Why did you wait?", "Did that really happen?", "Are you making this up?", "Your story has changed.", "Prove it.", "You are overreacting.", "You need to call the police.",
    "Make sure you report it.", "Others will suffer if you stay silent.", "Please hurry.", "Tell me the whole story.", "You could settle this.", "Stay for the sake of the kids.", "Unless you agree, we cannot help.", "It's too late for that now.", "Nothing can be done.", "Time is running out.", "You're safe here.", "We'll protect you.", "No need to worry.",
    "They can never find you.", "This chat is completely confidential.", "No one will ever find out.", "We won't tell the police. We will never tell anyone.", "You'll only need to say this once.", "They'll go to prison. The person will be arrested.", "Things will get better.", "We can fix that. I promise.", "You'll receive compensation.", "You are high risk.", "That is a minor incident.", "Well done!",
    "Dear survivor", "the perpetrator", "Please calm down.", "You poor soul", "Are you still a virgin?", "Are you crazy?", "Please type your name.", "What's your phone number?", "Share your home address.", "Enter your email.", "Show us your ID card.", "Who did this?", "It is a private matter.", "All families argue.", "That's normal in Korea.", "Just move on.", "That isn't rape.", "It was only a joke.",
    "Be strong.", "Others have suffered more.", "They were just drunk.", "They didn't mean to hurt you.", "They are still your family.", "The police don't care.", "You wanted this.", "Boys cannot be abused.", "illegal workers", "You could be deported.", "Your visa will be extended.", "Are you here legally?", "Was it your boyfriend?", "As a woman you need this.", "Are you lesbian?", "Try to forgive.", "It was God's plan.", "Don't bring shame on your parents.", "I understand exactly.",
)  # fmt: skip


@pytest.mark.parametrize("like", LIKE_KO)
def test_the_like_is_caught_in_korean(like: str) -> None:
    assert found(like, "ko")
    assert found(like, "ko-x-easy")
    assert found(like.replace(" ", ""), "ko"), "hurried typing leaves out spaces"


@pytest.mark.parametrize("like", LIKE_EN)
def test_the_like_is_caught_in_english(like: str) -> None:
    assert found(like, SOURCE)
    assert found(like.upper().replace("'", "\u2019"), SOURCE)


@pytest.mark.parametrize(
    ("tag", "good"),
    [
        (SOURCE, "It is not your fault."), (SOURCE, "You do not have to give a name."), (SOURCE, "You need not tell everything."),
        (SOURCE, "No name, number or address is asked for or kept."), (SOURCE, "Can you read and write here safely right now?"), (SOURCE, "If it is safe, take pictures."),
        (SOURCE, "This is serious, and you are not exaggerating."), (SOURCE, "Nobody who supports you may push you to settle or forgive."), (SOURCE, "It is good that you are here."),
        (SOURCE, "You can report later as well."), (SOURCE, "Men get the same tests and medicine."), (SOURCE, "Write down the name of the account for yourself."),
        (SOURCE, "They may have to report harm to a child."), (SOURCE, "Others cannot open it."), (SOURCE, "Smile Centers (스마일센터) offer therapy."),
        ("ko", "네 잘못이 아니에요."), ("ko", "그 일은 겪은 사람의 잘못이 아니에요."), ("ko", "이름을 말하지 않아도 돼요."), ("ko", "다 말하지 않아도 돼요."), ("ko", "지금 여기서 읽고 써도 안전한가요?"),
        ("ko", "그 사람이 만진 적 없는 기기가 더 안전해요."), ("ko", "쉼터 주소는 비밀이에요."), ("ko", "어른에게 꼭 알려야 하는 일도 있어요."), ("ko", "비자가 무엇이든 도움을 부탁할 수 있어요."),
        ("ko", "신고하든 하지 않든 도움을 받을 수 있어요."), ("ko", "이것은 심각한 일이에요. 괜한 걱정이 아니에요."), ("ko", "24시간이 안 됐어요."), ("ko", "남편, 아내, 애인, 헤어진 사람이나 가족이 나를 해쳐요"),
        ("ko-x-easy", "내 잘못이 아니에요."), ("ko-x-easy", "아무에게도 아무것도 전하지 않아요."), ("zh-Hans", "这不是你的错。"), ("vi", "Đó không phải là lỗi của bạn."), ("fil", "Hindi ninyo kasalanan."), ("km", "នេះមិនមែនជាកំហុសរបស់អ្នកទេ។"),
        ("mn", "Энэ таны буруу биш."), ("ru", "Это не ваша вина. Вы в безопасности?"), ("ja", "あなたのせいではありません。"), ("th", "ไม่ใช่ความผิดของคุณ ไม่ต้องบอกชื่อ"), ("lo", "ບໍ່ແມ່ນຄວາມຜິດຂອງເຈົ້າ"), ("uz", "Bu sizning aybingiz emas."), ("ne", "यो तपाईंको गल्ती होइन।"),
    ],
)  # fmt: skip
def test_a_good_sentence_that_looks_alike_passes(tag: str, good: str) -> None:
    assert [entry.example for entry in found(good, tag)] == []


def test_a_sentence_that_only_looks_like_a_question_is_exempt_from_that_alone() -> None:
    assert NOT_MEANT
    assert set(NOT_MEANT) <= {one.text.msgid for one in said(FLOW)}
    for msgid in NOT_MEANT:
        assert {entry.kind for entry in found(msgid, SOURCE)} == {Kind.IDENTITY}, "the exemption is not needed"
        assert found(msgid, SOURCE, msgid) == ()
        assert {entry.kind for entry in found(f"{msgid} It is too late.", SOURCE, msgid)} == {Kind.LATE}


def test_folding_takes_away_what_hides_a_word() -> None:
    assert folded("Don’t — you’re  LATE!", "en") == "do not you are late!"
    assert folded("이제 안\u200b전 해요.", "ko") == "이제안전해요."
    assert folded("ยัง ทัน", "th") == "ยังทัน"
    assert folded("तपाईं सुरक्षित।", "ne") == "तपाईं सुरक्षित."


# -- how hard it is to read ----------------------------------------------------------------------------


def test_easy_korean_is_short() -> None:
    known = translated("ko-x-easy")
    texts = [known[one.text.msgid] for one in said(FLOW) if not one.text.verbatim]
    assert len(texts) > 800
    parts = [part for text in texts for part in sentences(text)]
    assert [part for part in parts if len(part) > EASY_LONGEST] == []
    assert [text for text in texts if len(text) > MOST_LETTERS_OF_EASY_TEXT] == []
    easy = korean((text for page in screens("ko-x-easy").values() for text in page), EASY_LONG)
    assert easy.sentences > 1000
    assert easy.characters < 22
    assert easy.eojeol < 6
    assert easy.long < 0.02


def test_korean_reads_easily() -> None:
    plain = korean((text for page in screens("ko").values() for text in page), KOREAN_LONG)
    assert plain.sentences > 800
    assert plain.characters < 30
    assert plain.eojeol < 8
    assert plain.long < 0.01
    assert plain.longest <= 75


def test_english_reads_easily() -> None:
    pages = screens(SOURCE)
    measured = english(pages)
    assert measured.sentences > 800
    assert measured.words < 10
    assert measured.longest <= 20
    assert measured.grade < 5
    assert measured.hard == 0


def test_office_words_are_few() -> None:
    easy = [text for page in screens("ko-x-easy").values() for text in page]
    plain = [text for page in screens("ko").values() for text in page]
    assert len(easy) == len(plain) > 500
    assert [(text, hit) for text in easy if (hit := office_words(text))] == []
    assert len([text for text in plain if office_words(text)]) <= 12


@pytest.mark.parametrize(
    ("text", "word"),
    [("관련하여 안내드립니다.", "관련하여"), ("해당 기관에 제출하시기 바랍니다.", "해당"), ("이에 의거해요.", "에 의거"), ("도와드립니다. 감사합니다. 하겠습니다.", "습니다")],
)  # fmt: skip
def test_an_office_word_is_found(text: str, word: str) -> None:
    assert word in [hit for hit, _ in office_words(text)]
    assert office_words("CCTV는 새 영상이 옛날 영상을 지워요.") == ()


def test_measures_are_what_they_say() -> None:
    assert sentences("1. 112에 전화하세요. 말하지 않아도 돼요?") == ("1. 112에 전화하세요.", "말하지 않아도 돼요?")
    words = {
        "safe": 1,
        "center": 2,
        "emergency": 4,
        "people": 2,
        "helped": 1,
        "wanted": 2,
        "112": 1,
        "any": 2,
        "violence": 3,
        "while": 1,
    }
    assert {word: syllables(word) for word in words} == words
    assert (
        grade("Call 112.")
        < 2
        < grade("Please contact the responsible municipal administration regarding compensation.")
    )
    measured = korean(("가나다 라마바. 사아자차카타파하.",), long=8)
    assert (measured.sentences, measured.eojeol, measured.long, measured.longest) == (2, 1.5, 0.5, 9)
    with pytest.raises(ValueError, match="nothing to measure"):
        korean((), 40)
    with pytest.raises(ValueError, match="nothing to measure"):
        english({"empty": ()})


def test_a_long_sentence_and_a_hard_screen_would_be_seen() -> None:
    long = "그리고 " * 12 + "끝이에요."
    assert korean((long,), EASY_LONG).long == 1
    assert len(long) > EASY_LONGEST
    hard = "The aforementioned administrative authorities subsequently determine eligibility for compensation."
    assert english({"a": ("Call now.",), "b": (hard,)}).hard == 0.5


# -- the command ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tag", "planted", "kind"),
    [
        ("ko", "이제 안전하니 걱정 마세요.", Kind.SAFETY),
        ("ne", "अब ढिलो भइसक्यो।", Kind.LATE),
        ("km", "You must report it.", Kind.PRESSURE),
    ],
)
def test_a_phrase_planted_in_a_catalog_is_named_and_ends_with_1(
    tmp_path: Path, tag: str, planted: str, kind: Kind
) -> None:
    before = copy_of("locales", tmp_path)
    path = before / "locales" / CATALOGS[tag].folder / "LC_MESSAGES" / "gyeot.mo"
    catalog = polib.mofile(str(path))
    entry = next(one for one in catalog if one.msgid == "Go back")
    entry.msgstr = planted
    catalog.save(str(path))
    done = gyeot("review", folder=tmp_path, before=before)
    assert done.code == 1
    assert f"{tag}: {planted}" in done.err
    assert kind.value in done.err


def test_the_command_shows_every_report_and_finds_nothing(tmp_path: Path) -> None:
    done = gyeot("review", folder=tmp_path)
    assert (done.code, done.err) == (0, "")
    for title in ("# What is never said", "# Reading level", "# Sentences without a fact card"):
        assert title in done.lines


# -- what is signed ------------------------------------------------------------------------------------


def test_the_reports_are_fresh() -> None:
    known = {tag: translated(tag) for tag in ("ko", "ko-x-easy")}

    def lookup(tag: str, text: Text) -> str:
        return text.msgid if tag == SOURCE else known[tag][text.msgid]

    reports = {
        "forbidden-phrases.md": forbidden_report(),
        "without-card.md": without_card_report(FLOW),
        "reading-level.md": reading_report(
            FLOW, {tag: lambda text, tag=tag: lookup(tag, text) for tag in ("ko", "ko-x-easy", "en")}
        ),
    }
    for name, report in reports.items():
        assert (REVIEW / name).read_text("utf-8") == report, "run `make storyboard` and review the difference"


def test_the_list_of_phrases_shows_each_with_its_reason() -> None:
    text = forbidden_report()
    for entry in FORBIDDEN:
        assert entry.why in text
        assert all(examples in text for examples, _ in entry.said.values())
    assert all(msgid in text for msgid in NOT_MEANT)


def test_what_the_supervisor_is_told_to_read_exists() -> None:
    text = (REVIEW / "README.md").read_text("utf-8")
    names = ("forbidden-phrases.md", "without-card.md", "reading-level.md", "practice.md", "storyboard/ko.md")
    assert all(f"({name})" in text and (REVIEW / name).is_file() for name in names)
