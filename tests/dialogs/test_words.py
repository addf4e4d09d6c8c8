"""For supervisors: no sentence blames, doubts, pushes, promises or labels; nothing asks who somebody is; figures have cards."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import polib
import pytest
from jinja2 import Environment, nodes

from bot.words import Speaker, card_texts, whole_texts
from dialogs.at import At
from dialogs.cards import card, numbers_in
from dialogs.flows import FLOW
from dialogs.graph import Shown
from dialogs.words import Text
from locales import FOLDER, LANGUAGES, SOURCE, Catalogs

ROOT = Path(__file__).parents[2]
SPOKEN = ("bot", "dialogs", "handoff")
SPEAKER = Speaker(Catalogs.load(whole_texts(), card_texts()), "연습 상담센터", "the practice center")


@dataclass(frozen=True)
class Line:
    """One sentence of one language; `staff` when only the desk shows it."""

    tag: str
    msgid: str
    said: str
    staff: bool


def lines() -> tuple[Line, ...]:
    template = polib.pofile(str(FOLDER / "gyeot.pot"))
    found = [Line(SOURCE, entry.msgid, entry.msgid, only_staff(entry)) for entry in template]
    for tag, language in LANGUAGES.items():
        if tag != SOURCE:
            catalog = polib.pofile(str(FOLDER / language.folder / "LC_MESSAGES" / "gyeot.po"))
            found += [Line(tag, entry.msgid, entry.msgstr, only_staff(entry)) for entry in catalog]
    assert len(found) > 2000, "a check over few sentences proves little"
    assert {line.tag for line in found} == set(LANGUAGES)
    return tuple(found)


def only_staff(entry: polib.POEntry) -> bool:
    places = [path for path, _ in entry.occurrences]
    assert places, f"{entry.msgid!r} is said nowhere"
    return all(path.startswith("handoff/") for path in places)


LINES = lines()


# -- sentences are literals --------------------------------------------------------------------------

# Where a sentence that was marked elsewhere is looked up or read back; broken examples are never shown to anybody.
BUILDERS = {"dialogs/words.py", "dialogs/codec.py", "dialogs/broken.py", "bot/page.py", "handoff/page.py"}


def not_literal(source: str, where: str = "somewhere.py") -> list[str]:
    """Every way by which a sentence could be put together at run time, so that no translator and no reviewer sees it."""
    found = []
    tree = ast.parse(source)
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module="dialogs.words", names=names):
                found += [f"{name.name} under another name" for name in names if name.asname]
            case ast.Call(func=ast.Name(id="T"), args=args, keywords=keywords):
                plain = [isinstance(arg, ast.Constant) and isinstance(arg.value, str) for arg in args]
                plain += [isinstance(word.value, ast.Constant) for word in keywords]
                if not args or not all(plain):
                    found.append(ast.unparse(node))
            case ast.Call(func=ast.Attribute(attr="T")) | ast.Call(func=ast.Name(id="Text")) if where not in BUILDERS:
                found.append(ast.unparse(node))
            case ast.Name(id="T", ctx=ast.Load()):
                calls = [c for c in ast.walk(tree) if isinstance(c, ast.Call) and c.func is node]
                found += [] if calls else ["T is handed on"]
            case _:
                pass
    return found


def test_sentences_are_written_as_literals() -> None:
    paths = [path for folder in SPOKEN for path in sorted((ROOT / folder).rglob("*.py"))]
    marked = 0
    for path in paths:
        source = path.read_text("utf-8")
        marked += source.count("T(")
        assert not_literal(source, path.relative_to(ROOT).as_posix()) == [], path
    assert marked > 400


@pytest.mark.parametrize(
    "source",
    [
        'T(f"Hello {name}")', "T(words)", 'T("a" + b)', 'T("Hello {}".format(name))', "T()", 'T("a", about=context)',
        'T("a" if night else "b")', "T(*words)", "list(map(T, words))", "words.T(msgid)", "Text(msgid)",
        "from dialogs.words import T as _",
    ],
)  # fmt: skip
def test_a_sentence_put_together_at_run_time_is_found(source: str) -> None:
    assert not_literal(source) != []


def test_a_literal_with_a_context_is_welcome() -> None:
    assert not_literal('T("Open", "hours")\nT("Open", about="door")\nT("one "\n  "two")') == []


def not_literal_in_template(source: str) -> list[str]:
    found = []
    for call in Environment(autoescape=True, extensions=()).parse(source).find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "t":
            first = call.args[0] if call.args else None
            if not (isinstance(first, nodes.Const) and isinstance(first.value, str)):
                found.append(f"line {call.lineno}")
    return found


def test_sentences_of_the_templates_are_literals() -> None:
    paths = [path for folder in SPOKEN for path in (ROOT / folder).rglob("*.html")]
    assert len(paths) > 10
    assert {path.name: bad for path in paths if (bad := not_literal_in_template(filters_out(path)))} == {}
    assert not_literal_in_template("{{ t(words) }}")
    assert not_literal_in_template('{{ t("a" ~ b) }}')
    assert not_literal_in_template('{{ t("a {x}", x=b) }}') == []


def filters_out(path: Path) -> str:
    """The template without its filters, which only its own environment knows."""
    return re.sub(r"\|\s*\w+(?:\([^()]*\))?", "", path.read_text("utf-8"))


# -- what may never be said --------------------------------------------------------------------------

# Sentences by which help has hurt people, in Korean and in English. Each must be caught.
FORBIDDEN_KO = (
    "조심하지 그랬어요?", "여자가 겁도 없이 늦게 다녀요?", "남자보다 술을 더 먹었네요.", "옷을 왜 그렇게 입었어요?",
    "우리도 신이 아닌 이상 양쪽 말을 다 들어 봐야 합니다.", "싫다고 안 했어요?", "도망 안 가고 뭐 했어요?",
    "옆에 사람들도 많은데 소리 안 질렀어요?", "왜 여태 가만히 있다가 이제 와서 신고한 이유가 뭐죠?",
    "그런 식으로 진술하면 가해자 검거를 못합니다.", "남자가 화가 나면 한 대 때릴 수도 있지.", "집안일이잖아요.",
    "부부싸움은 칼로 물 베기예요.", "사랑싸움이네요.", "부부가 살다 보면 다 싸워요.", "신고하면 문제가 더 커져요.",
    "합의하는 게 어때요?", "상대방도 사정이 있었겠죠.", "왜 그 사람을 만났어요?", "왜 따라갔어요?", "왜 사진을 보냈어요?",
    "진짜예요? 확실해요?", "그 정도는 성폭력이 아니에요.", "잊어버리세요.", "시간이 약이에요.", "그래도 남편이잖아요.",
    "아이를 생각해서 참으세요.", "한국에서는 원래 그래요.", "불법체류면 신고 못 해요.", "남자가 왜 못 막았어요?",
    "돈 받았으면 피해자가 아니죠.", "꼭 신고하셔야 합니다.", "신고 안 하면 또 당해요.", "다 비밀이니 걱정 말고 전부 말해요.",
)  # fmt: skip
FORBIDDEN_EN = (
    "Why weren't you careful?", "A woman out so late without fear?", "You drank more than the man.",
    "Why did you dress like that?", "We are not gods, we must hear both sides.", "Didn't you say no?", "Why didn't you run away?",
    "There were people around, why didn't you shout?", "Why report only now?", "If you tell it like that we can't catch him.",
    "A man can hit once when angry.", "It's a family matter.", "Couple fights are like cutting water.", "Just a lovers' quarrel.",
    "All couples fight.", "Reporting makes it worse.", "How about settling?", "He must have had his reasons.",
    "Why did you follow him?", "Why did you send the photo?", "Really? Are you sure?", "That's not sexual violence.",
    "Forget it. Time heals.", "He is your husband; endure for the child.", "That's how it is in Korea.",
    "You can't report if undocumented.", "You are a man, why couldn't you stop it?", "If you took money you're no victim.",
    "You must report, or it happens again.", "All secret, tell everything.",
)  # fmt: skip
# Their like: what a hurried writer or a machine might put into a catalog.
LIKE_KO = (
    "이제 안전해요.", "안전을 보장해 드려요.", "비밀을 절대 지켜 드려요.", "아무도 알 수 없어요.", "이미 너무 늦었어요.", "늦기 전에 신고하세요.",
    "얼마나 힘드셨어요.", "그 마음 이해해요.", "저도 마음이 아파요.", "다 잘될 거예요.", "반드시 처벌받게 해 드려요.", "꼭 해결해 드릴게요.",
    "경찰에 신고하는 게 좋아요.", "용서해 주세요.", "피해자는 여기를 눌러 주세요.", "당신은 혼자가 아니에요.", "남편이 때렸나요?",
    "그녀에게 물어보세요.", "가해자가 누구인가요?", "빨리 말해요.", "거짓말은 아니죠?", "누구나 겪는 일이에요.", "불법체류자도 괜찮아요.",
    "성적 수치심이 들었나요?", "체류 자격을 받을 수 있게 해 드려요.",
)  # fmt: skip
LIKE_EN = (
    "You are safe now.", "We keep you safe.", "Everything stays secret.", "Nobody will know.", "It is too late for that.", "Report before it is too late.",
    "I know how you feel.", "I understand your pain.", "I am so sorry for you.", "Everything will be fine.", "He will be punished.",
    "We will solve it.", "You should report this to the police.", "You have to tell us.", "You need to forgive.", "As a victim you can call.",
    "Did your husband do it?", "Ask her about it.", "What were you wearing?", "Are you certain?", "It happens to everyone.",
    "Even illegal migrants may call.", "You will get your visa.", "Hurry up.", "It was your fault.", "You are not alone.",
)  # fmt: skip

NEVER_KO: Mapping[str, str] = {
    "blame": r"왜 [^.?]*\?|조심하지 그|겁도 없이|술을 더|(?:싫다고|도망|소리) 안 |못 막았|옷을 왜|늦게 다녀",
    "disbelief": r"양쪽 말|진짜예요|정말이에요|확실해요|이제 와서|여태 가만히|거짓말|의심스",
    "excuse": r"집안일|칼로 물|사랑싸움|다 싸워|때릴 수도|사정이 있|원래 그래|이잖아요|누구나 겪|흔한 일|별일 아니|참으세요|참아야|잊어버|시간이 약|성폭력이 아니",
    "pressure": r"꼭 신고(?!해야 하는)|신고(?:하셔야|하세요|하십시오|해야 합니다|하는 게 좋|하지 않으면)|신고 안 하면|합의(?:하는 게|하세요|해 보)|용서(?:하세요|해 주)|빨리 말해|전부 말해|다 말해 (?:주|봐)",
    "deterring": r"신고하면 [^.]*(?:커|나빠|위험)|신고 못|검거를 못|처벌(?:이|은)? 안 돼|피해자가 아니",
    "promise": r"(?<!더 )안전(?:해요|합니다|해졌)(?!\?)|안전을 (?:보장|지켜)|비밀(?:이니|을 (?:꼭|절대|지켜|보장))|걱정 (?:말|마|하지)|아무도 (?:알|모르)|무조건|반드시|잘될 거|괜찮아질|해결해 드|(?:처벌받|받을 수 있)게 해 드|약속(?:해요|할게|드려)",
    "deadline": r"늦었|늦기 전|늦어요|시간이 (?:없|얼마)|남은 시간|서두르",
    "false empathy": r"이해(?:해요|합니다)|마음이 아파|얼마나 (?:힘|아프|무서)|힘드셨|저도 |혼자가 아니|느낌을 알",
    "shame": r"성적 수치심|몰카|리벤지|야동|음란물|윤락|처녀|순결|불법 ?체류",
    "order": r"(?:해라|하지 마|했니|말해 봐|할래)[.?]?$",
}  # fmt: skip
NEVER_EN: Mapping[str, str] = {
    "blame": r"\bwhy (?:did|didn|were|weren|report|are|have|do|couldn)|without fear|you drank (?:more|too)|\bdidn't you\b|\bcouldn't you\b|what were you|\b(?:was|is) your (?:own )?fault",
    "disbelief": r"\breally\?|are you (?:sure|certain)|both sides|\blie[sd]?\b|\bliar\b",
    "excuse": r"family matter|couples? fights?|lovers'? quarrel|can hit|reasons?\.$|how it is in|happens to every|forget it|time heals|endure|not sexual violence|not so bad",
    "pressure": r"\byou (?:really )?(?:must|should|have to|need to|ought to) (?!not\b)|\bhow about settling|\bhurry up|report (?:before|this|it) |(?<!need not )tell (?:us )?everything",
    "deterring": r"makes it worse|we can't catch|can't report|no victim|cannot report",
    "promise": r"\b(?:you are|you're|keep you|are now) safe\b|(?:everything|it|all) stays secret|all secret|(?:nobody|no one) will|will be (?:fine|punished|arrested|all right)|we will solve|you will get|\bguarantee|\bpromise",
    "deadline": r"\btoo late\b|hours left|\bdeadline",
    "false empathy": r"how you feel|understand (?:your|how)|\bsorry\b|my heart|not alone",
    "shame": r"\billegal|\bhonou?r\b|\bvirgin|\brevenge porn|\bdishonou?r",
}  # fmt: skip
# Words that must not be said to a person's face; a desk may use them. The state lawyer's official name holds one of them.
LABELS_KO = r"피해자(?! 국선변호사)|가해자|당신|귀하|그녀|그놈|남편|아내|남자 ?친구|여자 ?친구|남자[가보]|여자[가보]|아가씨|아줌마|불쌍"
LABELS_EN = (
    r"\bvictims?\b|\bsurvivors?\b|\boffenders?\b|\bperpetrators?\b|\b(?:he|she|him|her|his|hers|himself|herself)\b"
    r"|\b(?:husbands?|wife|wives|boyfriends?|girlfriends?|ladies|lady)\b|\b(?:a|the) (?:man|woman)\b(?! officer| as counselor)"
)
# The same labels, unfriendly forms of address and gendered words in the languages of the emergency card.
LABELS: Mapping[str, str] = {
    "zh-Hans": "受害者|被害人|加害者|非法|丈夫|妻子|您", "vi": r"nạn nhân|thủ phạm|bất hợp pháp|\bem\b|\bchị\b|\banh ấy\b|\bcô ấy\b|chồng",
    "fil": r"\bbiktima|\bilegal|\basawa|\bikaw\b|\bmo\b|\bka\b", "km": "ជនរងគ្រោះ|ជនល្មើស|ខុសច្បាប់|ប្តី", "mn": r"хохирогч|гэмт этгээд|хууль бус|нөхөр\b|\bчи\b|\bчамд",
    "ru": r"жертв|насильник|незаконн|муж\b|\bты\b|\bтебя\b|\bтебе\b|\bсама\b|\bсделала\b", "ja": "被害者|加害者|不法|夫が|妻が|我慢|彼女", "th": "เหยื่อ|ผู้กระทำผิด|ผิดกฎหมาย|สามี|กรรม",
    "lo": "ຜູ້ເຄາະຮ້າຍ|ຜິດກົດໝາຍ|ຜົວ", "uz": r"\bqurbon|\bjabrlanuvchi|noqonuniy|\beri\b|\bsen\b|\bsenga\b", "ne": "पीडित|अपराधी|अवैध|श्रीमान|तिमी|तँ|इज्जत",
}  # fmt: skip


def wrong(said: str, tag: str, *, staff: bool = False) -> list[str]:
    """The kinds of harm that a sentence may do."""
    found = [kind for kind, pattern in NEVER_KO.items() if re.search(pattern, said)]
    found += [kind for kind, pattern in NEVER_EN.items() if re.search(pattern, said, re.IGNORECASE)]
    if not staff:
        labels = {"ko": LABELS_KO, SOURCE: LABELS_EN, **LABELS}[tag]
        found += ["label"] if re.search(labels, said, re.IGNORECASE) else []
    return found


def test_no_sentence_blames_doubts_pushes_promises_or_labels() -> None:
    for line in LINES:
        assert wrong(line.said, line.tag, staff=line.staff) == [], (line.tag, line.said)


@pytest.mark.parametrize("said", [*FORBIDDEN_KO, *LIKE_KO])
def test_a_forbidden_sentence_in_korean_is_caught(said: str) -> None:
    assert wrong(said, "ko") != []


@pytest.mark.parametrize("said", [*FORBIDDEN_EN, *LIKE_EN])
def test_a_forbidden_sentence_in_english_is_caught(said: str) -> None:
    assert wrong(said, SOURCE) != []


def test_a_forbidden_sentence_is_caught_wherever_it_stands() -> None:
    assert wrong("안녕하세요. 왜 그 사람을 만났어요? 여기 있어요.", "vi", staff=True) == ["blame"]
    assert wrong("Hello. You must report it. Go on.", "km", staff=True) == ["pressure"]


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("zh-Hans", "受害者请按这里。"), ("vi", "Nạn nhân hãy gọi 112."), ("fil", "Tumawag ka sa 112."), ("km", "ជនរងគ្រោះ"), ("mn", "Хохирогч та"),
        ("ru", "Что ты сделала?"), ("ja", "被害者の方へ"), ("th", "เหยื่อ"), ("lo", "ຜູ້ເຄາະຮ້າຍ"), ("uz", "Sen qurbonsan"), ("ne", "तिमीलाई"),
    ],
)  # fmt: skip
def test_a_label_is_caught_in_every_language(tag: str, said: str) -> None:
    assert set(LABELS) == set(LANGUAGES) - {"ko", SOURCE}
    assert wrong(said, tag) == ["label"]


def test_the_words_of_staff_may_name_roles_but_nothing_worse() -> None:
    assert wrong("가해자가 가까이 있음", "ko", staff=True) == []
    assert wrong("가해자가 가까이 있음", "ko") == ["label"]
    assert wrong("피해자가 아니죠.", "ko", staff=True) == ["deterring"]


def test_no_sentence_shouts() -> None:
    assert [line for line in LINES if re.search(r"[!！]|\?\?", line.said)] == []


# -- nothing asks who somebody is --------------------------------------------------------------------

ASKS_EN = re.compile(
    r"\b(?:what is|tell|give|enter|type|write|send|leave|add|say)\b[^.?!:]*"
    r"\b(?:names?|numbers?|address|accounts?|e-?mail|passwords?|birth\w*|who you are)\b",
    re.IGNORECASE,
)
ASKS_KO = re.compile(
    r"(?:이름|성함|번호|연락처|주소|계좌|아이디|이메일|생년월일|비밀번호)(?:을|를|은|는|이|가|도|와|과)?(?:\s?\S+){0,3}\s?"
    r"(?:알려 ?(?:주(?!지)|줘)|적어 ?(?:주|줘)|써 ?(?:주|줘)|입력|말해 ?(?:주|줘)|보내 ?(?:주|줘)|남겨|(?:이|가) (?:뭐|무엇|어떻게))"
)
# Sentences that speak of an address or a number and yet ask nobody for theirs.
ASKS_NOBODY: Mapping[str, str] = {
    "Send this text to 112. Write your address first:": "the text goes to the police, from the person's own phone",
    "Type a number to choose, or write. Ctrl-D ends.": "the number of a choice on the terminal",
}


def asks_who(line: Line) -> bool:
    return line.msgid not in ASKS_NOBODY and bool(ASKS_EN.search(line.said) or ASKS_KO.search(line.said))


def test_no_sentence_asks_for_a_name_a_number_an_address_or_an_account() -> None:
    shown = [line for line in LINES if not line.staff and line.tag in ("ko", SOURCE)]
    assert len(shown) > 900
    assert [line.said for line in shown if asks_who(line)] == []
    assert set(ASKS_NOBODY) <= {line.msgid for line in shown}


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        (SOURCE, "What is your name?"), (SOURCE, "Please enter your phone number."), (SOURCE, "Type the address here."),
        (SOURCE, "Tell us the account that was used."), (SOURCE, "Leave an e-mail, so that we can answer."),
        (SOURCE, "Say who you are."), ("ko", "이름이 뭐예요?"), ("ko", "전화번호를 남겨 주세요."), ("ko", "주소를 적어 주세요."),
        ("ko", "상대방의 계좌와 은행을 알려 주세요."), ("ko", "연락처를 여기에 써 주세요."), ("ko", "생년월일을 입력하세요."),
    ],
)  # fmt: skip
def test_a_question_for_who_somebody_is_is_found(tag: str, said: str) -> None:
    assert asks_who(Line(tag, said, said, staff=False))


def test_the_ready_made_text_for_the_police_is_the_only_one_that_names_an_offender() -> None:
    verbatim = {
        part.text.msgid
        for place in FLOW.screens.values()
        for part in place.says
        if isinstance(part, Shown) and part.text.verbatim
    }
    assert {text for text in verbatim if wrong(text, "ko")} == {
        "(주소) 도와주세요. 말을 할 수 없습니다. 가해자가 옆에 있습니다."
    }


# -- figures -----------------------------------------------------------------------------------------

# Figures of our own, which no outside source can back, each with its reason.
OUR_FIGURES: Mapping[str, str] = {
    "1. Call 112. You need not say anything.": "1 is the number of the step",
    "2. Press any number key twice.": "2 is the number of the step",
    "3. A text message with a link comes. Open it and agree. Police can then see where you are.": "3 is the number of the step",
    "Before any question: your taps stay in this chat and are deleted after 24 hours.": "our own retention",
    "Your taps stay in this chat only, and are deleted 24 hours after your last tap.": "our own retention",
    "I can delete what this automatic service holds. Here at once, in its backups within 7 days.": "our own retention",
}
OUR_LABELS: Mapping[str, str] = {
    "19 or older": "age band", "14 to 18": "age band", "Under 14": "age band", "Within the last 24 hours": "time band",
    "1 to 3 days ago": "time band", "3 to 5 days ago": "time band", "Good to know when you are under 19": "age band",
    "Also for people under 19": "age band of the directory", "From a list of about 2018": "date of a source of the directory",
    "More than 50 km away": "distance that the matching uses", "Hours not confirmed, usually weekdays 09:00 to 18:00": "office hours of the directory",
    "In 13 languages, at any hour": "MIG-01",
    "Only the last 48 hours of this chat can be deleted from here. Please delete older messages yourself.": "rule of the platform",
}  # fmt: skip
# Sentences without a card may name these lines; each stands on a card.
LINES_TO_CALL: Mapping[str, str] = {"112": "SAF-02", "1366": "SAF-19", "1577-1366": "MIG-01", "13": "MIG-01"}


def unbacked(said: Shown) -> frozenset[str]:
    """The figures of a sentence that stand on no card it cites (P5). A card without an outside source backs none."""
    backed = {number for name in said.cites if card(name).outside for number in numbers_in(card(name).statement)}
    return numbers_in(said.text.msgid) - backed


def test_every_figure_in_a_sentence_stands_on_a_card_that_it_cites() -> None:
    sentences = [
        part
        for place in FLOW.screens.values()
        for part in place.says
        if isinstance(part, Shown) and not part.text.verbatim
    ]
    with_figures = [said for said in sentences if numbers_in(said.text.msgid)]
    assert len(with_figures) > 50
    assert {said.text.msgid for said in with_figures if unbacked(said)} == set(OUR_FIGURES)


def test_a_step_is_numbered_and_claims_nothing_else() -> None:
    steps = [text for text, why in OUR_FIGURES.items() if why.endswith("number of the step")]
    assert [min(numbers_in(text) - {"112"}) for text in steps] == ["1", "2", "3"]
    assert all(text.startswith(f"{count}. ") for count, text in enumerate(steps, 1))


@pytest.mark.parametrize(
    ("msgid", "cites"),
    [
        ("Call 113.", ("SAF-02",)), ("Call 112.", ()), ("Call 112.", ("COU-01",)), ("Until 73 hours after.", ("EV-01",)),
        ("1577-1336 helps.", ("MIG-01",)), ("It takes 5 days.", ("CRI-06",)),
    ],
)  # fmt: skip
def test_a_figure_without_a_card_is_found(msgid: str, cites: tuple[str, ...]) -> None:
    assert unbacked(Shown(Text(msgid), cites=cites))


def test_figures_outside_sentences_are_lines_that_cards_know_or_are_explained() -> None:
    for line, name in LINES_TO_CALL.items():
        assert card(name).outside
        assert line in numbers_in(card(name).statement)
    sentences = {part.text.msgid for place in FLOW.screens.values() for part in place.says if isinstance(part, Shown)}
    rest = [line.msgid for line in LINES if line.tag == SOURCE and not line.staff and line.msgid not in sentences]
    assert len(rest) > 150
    unknown = {msgid for msgid in rest if numbers_in(msgid) - set(LINES_TO_CALL)}
    explained = set(OUR_LABELS) - {msgid for msgid in OUR_LABELS if not numbers_in(msgid) - set(LINES_TO_CALL)}
    assert unknown == explained


# -- what may stand on a screen that somebody else sees ----------------------------------------------

# What would tell a stranger what this is: counselor, violence, police, help, center, emergency, and figures.
TELLING: Mapping[str, str] = {
    "ko": "상담|폭력|경찰|도움|센터|긴급|신고|피해|사례|답", "en": "counsel|violen|police|help|cent|emergen|report|case|answer|reply|safe|danger",
    "zh-Hans": "咨询|辅导|暴力|警|帮|中心|紧急|报|回复", "vi": "tư vấn|bạo lực|cảnh sát|giúp|trung tâm|khẩn|báo|trả lời", "fil": "tagapayo|karahasan|pulis|tulong|sentro|emerhensiya|counsel|sagot",
    "km": "ប្រឹក្សា|ហិង្សា|ប៉ូលិស|ជំនួយ|មជ្ឈមណ្ឌល|អាសន្ន|ចម្លើយ", "mn": "зөвл|хүчирхийл|цагдаа|тусламж|төв|яаралтай|хариу", "ru": "консульт|насил|полици|помощ|центр|экстрен|ответ",
    "ja": "相談|暴力|警察|助け|センター|緊急|返事|回答", "th": "ปรึกษา|รุนแรง|ตำรวจ|ช่วย|ศูนย์|ฉุกเฉิน|คำตอบ", "lo": "ປຶກສາ|ຮຸນແຮງ|ຕຳຫຼວດ|ຊ່ວຍ|ສູນ|ສຸກເສີນ|ຄຳຕອບ",
    "uz": "maslahat|zo‘ravon|politsiya|yordam|markaz|shoshilinch|javob", "ne": "परामर्श|हिंसा|प्रहरी|मद्दत|सहयोग|केन्द्र|आपत|जवाफ",
}  # fmt: skip
LONGEST_NOTE = 40


def tells(tag: str, said: str) -> bool:
    """Whether a sentence would tell a stranger what the screen is about."""
    return bool(re.search(rf"{TELLING[tag]}|\d|[!?{{}}]", said, re.IGNORECASE))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_neutral_note_and_the_closed_screen_tell_a_stranger_nothing(tag: str) -> None:
    note = SPEAKER.say(tag, FLOW.phrases.new_note)
    assert 0 < len(note) <= LONGEST_NOTE
    closed = [SPEAKER.say(tag, part.text) for part in FLOW.screens[At.LEFT].says if isinstance(part, Shown)]
    assert closed
    for said in (note, *closed):
        assert not tells(tag, said), said


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_telling_note_is_found_in_every_language(tag: str) -> None:
    assert set(TELLING) == set(LANGUAGES)
    assert tells(tag, SPEAKER.say(tag, FLOW.phrases.passed_on))
    assert tells(tag, SPEAKER.say(tag, FLOW.phrases.returned))
    assert tells(tag, SPEAKER.say(tag, FLOW.phrases.nobody_on_duty))


def test_what_is_kept_and_the_limits_are_said_before_the_first_question_about_what_happened() -> None:
    """Who a counselor has to tell stands before anything that could have to be told."""
    limits = " ".join(part.text.msgid for part in FLOW.screens[At.LIMITS].says if isinstance(part, Shown))
    assert all(
        word in limits
        for word in (
            "deleted after 24 hours",
            "under 19",
            "trafficking",
            "danger to a life",
            "unless you clearly say no",
        )
    )
    assert {choice.to for choice in FLOW.screens[At.SAFETY].options} <= {At.LIMITS, At.EMERGENCY, At.DEVICE}
