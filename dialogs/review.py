"""For the supervisor who signs: what may never be said, what each sentence claims, and how hard the sentences are to read.

Pure: texts in, findings and Markdown out. A forbidden phrase is caught by its like, a pattern over folded text, so that other
spacing, endings and synonyms are caught as well; the phrases themselves stand in `forbidden.py`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TypeVar

from dialogs.cards import LAW_WORDS, card, numbers_in
from dialogs.facts import RULES
from dialogs.forbidden import FORBIDDEN, NOT_MEANT, Forbidden, Kind
from dialogs.graph import Flow, Shown
from dialogs.words import Text, Translate

__all__ = [
    "EASY_LONG",
    "EASY_LONGEST",
    "ENGLISH_HARD",
    "KOREAN_LONG",
    "OURS",
    "English",
    "Korean",
    "Said",
    "by_screen",
    "claims",
    "english",
    "folded",
    "forbidden_report",
    "found",
    "grade",
    "is_sentence",
    "korean",
    "office_words",
    "reading_report",
    "said",
    "sentences",
    "syllables",
    "unbacked",
    "without_card_report",
]

Measured = TypeVar("Measured")

EASY_LONG, EASY_LONGEST = 40, 45
"""Characters above which a sentence of easy Korean is long, and which none may have."""
KOREAN_LONG = 60
"""Characters above which a Korean sentence is long."""
ENGLISH_HARD = 8.0
"""School grade (Flesch-Kincaid) above which an English text is hard."""


# The names of answers; a screen that lists what was chosen shows them as sentences.
_ANSWERS = frozenset(words for rule in RULES.values() for words in (rule.values or {}).values())


@dataclass(frozen=True, slots=True)
class Said:
    """One text of the conversation and where it stands. A label is a button; the rest are sentences to be read."""

    where: str
    text: Text
    label: bool = False


def said(flow: Flow) -> Iterator[Said]:
    """Everything that the conversation says, screen by screen; the same button may stand on several."""
    for place in flow.screens.values():
        for part in place.says:
            if isinstance(part, Shown):
                yield Said(place.at.value, part.text, label=part.text in _ANSWERS)
        yield from (Said(place.at.value, choice.label, label=True) for choice in place.options)
    yield from (Said("every screen", choice.label, label=True) for choice in flow.always)
    for name in flow.phrases.__dataclass_fields__:
        yield Said(f"phrase: {name.replace('_', ' ')}", getattr(flow.phrases, name))
    for answer in flow.heard.values():
        if answer.offer is not None:
            yield Said(f"heard: {answer.signal.value}", answer.offer.label, label=True)
    for topic, choice in flow.topics.items():
        yield Said(f"asked: {topic.value}", choice.label, label=True)
    for fact, rule in RULES.items():
        yield from (Said(f"answer: {fact.value}", words, label=True) for words in (rule.values or {}).values())


# -- forbidden phrases -----------------------------------------------------------------------------

_WITHOUT_SPACES = frozenset({"ko", "ko-x-easy", "zh-Hans", "ja", "th", "lo", "km"})
_ENDS = MappingProxyType(dict.fromkeys("。।។៕|", ".") | {"？": "?", "؟": "?", "！": "!", "፧": "?"})
_APOSTROPHES = re.compile("['`\u00b4\u02bb\u02bc\u2018\u2019\uff07]")
_SHORT_FORMS = (
    (re.compile(r"\bcan't\b|\bcannot\b"), "can not"),
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"\b(\w+) not you\b"), r"\1 you not"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"\b(i)'m\b"), r"\1 am"),
    (re.compile(r"\b(it|that|he|she|what|there|who|where)'s\b"), r"\1 is"),
)


def folded(text: str, tag: str) -> str:
    """A text as the patterns read it.

    Lower case, no marks but the ends of sentences, English short forms written out ("don't" is "do not"); Korean and the
    scripts without spaces are read without any space.
    """
    text = unicodedata.normalize("NFC", _APOSTROPHES.sub("'", text)).casefold()
    if tag == "en":
        for short, whole in _SHORT_FORMS:
            text = short.sub(whole, text)
    text = text.replace("'", "")
    without_spaces = tag in _WITHOUT_SPACES
    kept = [_kept(_ENDS.get(sign, sign), pauses=without_spaces) for sign in text]
    return re.sub(r"\s+", "" if without_spaces else " ", "".join(kept)).strip()


def _kept(sign: str, *, pauses: bool) -> str:
    """What is left of a sign. Where no space parts the words, a comma still does."""
    kind = unicodedata.category(sign)
    if sign in ".?!%" or (pauses and sign in ",、，;:"):
        return sign
    return "" if kind == "Cf" else " " if kind[0] in "PSZC" else sign


@cache
def _likes(tag: str) -> tuple[tuple[Forbidden, re.Pattern[str]], ...]:
    return tuple((entry, re.compile(entry.said[tag][1])) for entry in FORBIDDEN if tag in entry.said)


def found(text: str, tag: str, msgid: str | None = None) -> tuple[Forbidden, ...]:
    """Every forbidden phrase that a text is like, in its own language, in Korean or in English.

    The last two are read everywhere, because a catalog may hold words that were copied. `msgid` is the English sentence
    that the text translates.
    """
    hits: list[Forbidden] = []
    for one in dict.fromkeys(("ko" if tag == "ko-x-easy" else tag, "ko", "en")):
        read = folded(text, one)
        for entry, like in _likes(one):
            meant = not (entry.kind is Kind.IDENTITY and msgid in NOT_MEANT)
            if meant and entry not in hits and like.search(read):
                hits.append(entry)
    return tuple(hits)


# -- claims ----------------------------------------------------------------------------------------

_NUMBER_WORDS = MappingProxyType(
    {
        word: str(value)
        for value, word in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 1)
    }
)
_PERIOD = re.compile(
    rf"\b(\d+|{'|'.join(_NUMBER_WORDS)}) (?:minutes?|hours?|days?|weeks?|months?|years?)\b", re.IGNORECASE
)
# Looks like a word of law and is none.
_NO_LAW = re.compile(r"\b(?:all right|right (?:now|here)|(?:is|are|be) fine)\b", re.IGNORECASE)
_OF_LAW = re.compile(rf"{LAW_WORDS.pattern}|\bacquittal\b|law\.go\.kr", re.IGNORECASE)
_MONEY = re.compile(r"\bwon\b|₩|\$|\b(?:million|billion)\b", re.IGNORECASE)

# Sentences with figures of our own or of the screen itself, which no outside source can back, each with its reason.
OURS: Mapping[str, str] = MappingProxyType(
    {
        "1. Call 112. You need not say anything.": "1 is the number of the step",
        "2. Press any number key twice.": "2 is the number of the step",
        "3. A text message with a link comes. Open it and agree. Police can then see where you are.": "3 is the number of the step",
        "Before any question: your taps stay in this chat and are deleted after 24 hours.": "what this service itself does",
        "Your taps stay in this chat only, and are deleted 24 hours after your last tap.": "what this service itself does",
        "I can delete what this automatic service holds. Here at once, in its backups within 7 days.": "what this service itself does",
    }
)


def claims(msgid: str) -> tuple[str, ...]:
    """What an English sentence claims that has to stand on a card: figures, periods in words, money, the law."""
    made = sorted(numbers_in(msgid))
    made += [found[0].lower() for found in _PERIOD.finditer(msgid) if found[1].lower() in _NUMBER_WORDS]
    made += ["money"] if _MONEY.search(msgid) else []
    made += ["the law"] if LAW_WORDS.search(_NO_LAW.sub("", msgid)) else []
    return tuple(made)


def is_sentence(part: Shown) -> bool:
    """Whether a screen says this as a sentence of its own: no name of an answer, no ready-made text for the police."""
    return not part.text.verbatim and part.text not in _ANSWERS


def unbacked(said: Shown) -> tuple[str, ...]:
    """The claims of a sentence that stand on no card it cites; a card without an outside source backs none (P5)."""
    outside = [card(name) for name in said.cites if card(name).outside]
    statements = " ".join(one.statement.lower() for one in outside)
    figures = frozenset(number for one in outside for number in numbers_in(one.statement))
    lacking: list[str] = []
    for claim in claims(said.text.msgid):
        first, _, unit = claim.partition(" ")
        match claim:
            case "the law":
                backed = any(_OF_LAW.search(f"{one.statement} {one.source}") for one in outside)
            case "money":
                backed = bool(_MONEY.search(statements))
            case _ if unit:
                backed = claim in statements or f"{_NUMBER_WORDS[first]} {unit}" in statements
            case _:
                backed = claim in figures
        if not backed:
            lacking.append(claim)
    return tuple(lacking)


# -- reading ---------------------------------------------------------------------------------------

_SENTENCE_ENDS = re.compile(r"(?<!\d\.)(?<=[.?!:])[”’\"')]?\s+")
_IN_KOREAN = re.compile(r"\s*\([^)]*[가-힣][^)]*\)")
# Words of offices and their plain companions; what stands behind the word is what a screen says instead.
_OFFICE: Mapping[str, str] = MappingProxyType(
    {
        r"에 의거|에 의하여|에 의해": "에 따라", r"해당(?!되)": "그, 이", r"해당되": "맞는", r"상기|하기의": "위의, 아래의", r"관련하여|관련해서|에 관하여": "에 대해",
        r"하시기 바랍니다|바랍니다": "해 주세요", r"습니다|십시오|십니까": "해요", r"실시": "하다", r"금번|금일|익일|당일": "이번, 오늘, 다음 날, 그날", r"소정의|일체의": "정해진, 모든",
        r"귀하|귀측": "(빼기)", r"본인(?!의 뜻)": "나, 자신", r"당해|동 법|동법": "그", r"구비": "갖추다", r"지참": "가지고 가다", r"징구|교부|발급": "받다, 주다",
        r"기재|기입": "쓰다, 적다", r"제출": "내다", r"수령": "받다", r"송부|발송": "보내다", r"통보|고지": "알리다", r"(?<!영)상이(?=하|한|함)": "다르다", r"익명": "이름 없이", r"내방|내원": "오다, 가다",
        r"유선": "전화", r"소요": "걸리다", r"필히": "꼭", r"가급적": "되도록", r"차후|추후|향후": "나중에", r"미성년자": "19세 미만", r"음용|복용": "마시다, 먹다", r"의거하": "따르다",
        r"사료|판단됩": "보이다", r"여부": "인지 아닌지", r"조치": "하다", r"요망|요함": "해 주세요", r"진행(?!조력)": "하다", r"수사기관": "경찰이나 검찰",
        r"시행|이행": "하다", r"수반": "따르다", r"부득이": "어쩔 수 없이", r"상당(?=한|히)": "꽤", r"경유": "거쳐", r"동일": "같다", r"명시": "분명히 쓰다",
    }
)  # fmt: skip


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text; the number of a step is no sentence."""
    return tuple(part.strip() for part in _SENTENCE_ENDS.split(text) if part.strip())


@dataclass(frozen=True, slots=True)
class Korean:
    """How Korean texts read: sentences, and of a sentence the characters, syllables and eojeol."""

    sentences: int
    characters: float
    syllables: float
    eojeol: float
    long: float
    """Share of sentences longer than asked for."""
    longest: int
    longest_text: int


def korean(texts: Iterable[str], long: int) -> Korean:
    """Measure Korean texts; a sentence over `long` characters is long. Raises ValueError over no text."""
    texts = tuple(texts)
    parts = [part for text in texts for part in sentences(text)]
    if not parts:
        raise ValueError("there is nothing to measure")
    count = len(parts)
    return Korean(
        count,
        sum(map(len, parts)) / count,
        sum(len(re.findall(r"[가-힣0-9]", part)) for part in parts) / count,
        sum(len(part.split()) for part in parts) / count,
        sum(len(part) > long for part in parts) / count,
        max(map(len, parts)),
        max(map(len, texts)),
    )


def office_words(text: str) -> tuple[tuple[str, str], ...]:
    """The words of offices in a Korean text, each with what is said instead."""
    return tuple((hit[0], instead) for word, instead in _OFFICE.items() if (hit := re.search(word, text)))


def syllables(word: str) -> int:
    """Syllables of an English word, by its groups of vowels. A number counts as one."""
    word = re.sub(r"[^a-z]", "", word.lower())
    groups = len(re.findall(r"[aeiouy]+", word)) + len(re.findall(r"(?<![ctsx])i[aou](?!n)", word))
    silent = re.search(r"[^aeiouyl]e$|[aeiouy]le$|[^aeiouytd]ed$|[^aeiouysxzcgh]es$", word)
    return max(1, groups - bool(silent))


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in re.split(r"[\s/·]+", _IN_KOREAN.sub("", text)) if re.search(r"\w", word))


def grade(text: str) -> float:
    """The school grade of an English text after Flesch and Kincaid; Korean names in brackets are left out."""
    parts = [_words(part) for part in sentences(text)]
    words = [word for part in parts for word in part]
    if not words:
        return 0.0
    return 0.39 * len(words) / len(parts) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


@dataclass(frozen=True, slots=True)
class English:
    """How English texts read."""

    sentences: int
    words: float
    """Words of a sentence."""
    longest: int
    grade: float
    """Grade of all texts, read as one."""
    hard: float
    """Share of screens above grade 8."""


def english(screens: Mapping[str, Sequence[str]]) -> English:
    """Measure English texts by screen. Raises ValueError over no text."""
    parts = [part for texts in screens.values() for text in texts for part in sentences(text)]
    if not parts:
        raise ValueError("there is nothing to measure")
    counts = [len(_words(part)) for part in parts]
    whole = "\n".join(parts)
    hard = sum(grade("\n".join(texts)) > ENGLISH_HARD for texts in screens.values())
    return English(len(parts), sum(counts) / len(parts), max(counts), grade(whole), hard / len(screens))


# -- what is written for signing -------------------------------------------------------------------

_HARDEST = 20
_WRITTEN = "Written by `gyeot review --write`; not edited by hand."


def forbidden_report() -> str:
    """The list of what is never said, as Markdown."""
    return "\n".join(_forbidden_lines()) + "\n"


def _forbidden_lines() -> Iterator[str]:
    others = sorted({tag for entry in FORBIDDEN for tag in entry.said} - {"ko", "en"})
    yield "# What is never said"
    yield ""
    yield f"{_WRITTEN} The phrases and their patterns stand in `dialogs/forbidden.py`."
    yield ""
    yield f"{len(FORBIDDEN)} harms, each in Korean and English, {sum(len(e.said) > 2 for e in FORBIDDEN)} of them in every language."
    yield "Every catalog is searched for these sentences and their like: other endings, spacing and synonyms. Where a fact card"
    yield "holds the reason, it is named. A dash marks what practice says and no card holds."
    for kind in Kind:
        yield ""
        yield f"## {kind.value.capitalize()}"
        yield ""
        yield "| Korean | English | why not | card |"
        yield "|---|---|---|---|"
        for entry in FORBIDDEN:
            if entry.kind is kind:
                yield f"| {entry.said['ko'][0]} | {entry.said['en'][0]} | {entry.why} | {entry.card or '-'} |"
    yield ""
    yield "## In the languages of the emergency card"
    for entry in FORBIDDEN:
        if len(entry.said) > 2:
            yield ""
            yield f"**{entry.example}** ({entry.kind.value})"
            yield ""
            yield from (f"- `{tag}` {entry.said[tag][0]}" for tag in others)
    yield ""
    yield "## Sentences that only look like a question for who somebody is"
    yield ""
    yield from (f"- *{msgid}*: {why}." for msgid, why in NOT_MEANT.items())


def without_card_report(flow: Flow) -> str:
    """The sentences that rest on no card, as Markdown: each may claim nothing."""
    return "\n".join(_without_card_lines(flow)) + "\n"


def _without_card_lines(flow: Flow) -> Iterator[str]:
    yield "# Sentences without a fact card"
    yield ""
    yield f"{_WRITTEN} A sentence may stand here only when it claims nothing: no figure, period, amount or word of law."
    yield "Whoever signs reads each once and asks: is this only how we speak, what we ask, or what this service itself does?"
    for place in flow.screens.values():
        bare = [part for part in place.says if isinstance(part, Shown) and not part.cites and is_sentence(part)]
        if bare:
            yield ""
            yield f"## {place.at.value}"
            yield ""
            for part in bare:
                reason = OURS.get(part.text.msgid)
                yield f"- {part.text.msgid}" + (f" ({reason})" if reason else "")


def reading_report(flow: Flow, translate: Mapping[str, Translate]) -> str:
    """How hard the sentences are to read, as Markdown. `translate` looks texts up in ko, ko-x-easy and en."""
    return "\n".join(_reading_lines(flow, translate)) + "\n"


def by_screen(flow: Flow, translate: Translate) -> Mapping[str, tuple[str, ...]]:
    """The sentences (no buttons) of each screen and moment in one language."""
    texts: dict[str, list[str]] = {}
    for one in said(flow):
        if not one.label and not one.text.verbatim:
            where = "phrases" if one.where.startswith("phrase") else one.where
            texts.setdefault(where, []).append(translate(one.text))
    return {where: tuple(parts) for where, parts in texts.items()}


def _reading_lines(flow: Flow, translate: Mapping[str, Translate]) -> Iterator[str]:
    yield "# Reading level"
    yield ""
    yield f"{_WRITTEN} Only sentences are measured; buttons are left out. These are counts, not judgements: people read"
    yield "in distress, so the twenty hardest screens stand here, the hardest first. They are worth reading aloud."
    for tag, long in (("ko-x-easy", EASY_LONG), ("ko", KOREAN_LONG)):
        screens = by_screen(flow, translate[tag])
        whole = korean((text for texts in screens.values() for text in texts), long)
        yield ""
        yield f"## {'Easy Korean' if tag != 'ko' else 'Korean'} (`{tag}`)"
        yield ""
        yield f"- {whole.sentences} sentences: on average {whole.characters:.1f} characters, {whole.syllables:.1f} syllables,"
        yield f"  {whole.eojeol:.1f} eojeol (어절)"
        yield f"- longer than {long} characters: {whole.long:.1%}; the longest sentence has {whole.longest}, the longest text"
        yield f"  {whole.longest_text}"
        yield ""
        yield "| screen | sentences | characters | eojeol | longest |"
        yield "|---|---|---|---|---|"
        measured = {where: korean(texts, long) for where, texts in screens.items()}
        for where, one in _hardest(measured, lambda one: one.characters):
            yield f"| {where} | {one.sentences} | {one.characters:.1f} | {one.eojeol:.1f} | {one.longest} |"
        yield ""
        yield "Words of offices, and what people say instead:"
        yield ""
        places = [
            f"- {where}: **{word}** (better: {instead}) in *{text}*"
            for where, texts in screens.items()
            for text in texts
            for word, instead in office_words(text)
        ]
        yield from places or ["- none"]
    screens = by_screen(flow, translate["en"])
    all_english = english(screens)
    yield ""
    yield "## English (`en`)"
    yield ""
    yield f"- {all_english.sentences} sentences: on average {all_english.words:.1f} words, the longest {all_english.longest}"
    yield f"- school grade after Flesch and Kincaid: {all_english.grade:.1f}; screens above grade {ENGLISH_HARD:.0f}: {all_english.hard:.1%}"
    yield ""
    yield "| screen | sentences | words | grade |"
    yield "|---|---|---|---|"
    measured_english = {where: english({where: texts}) for where, texts in screens.items()}
    for where, page in _hardest(measured_english, lambda page: page.grade):
        yield f"| {where} | {page.sentences} | {page.words:.1f} | {page.grade:.1f} |"


def _hardest(measured: Mapping[str, Measured], by: Callable[[Measured], float]) -> list[tuple[str, Measured]]:
    return sorted(measured.items(), key=lambda item: (-by(item[1]), item[0]))[:_HARDEST]
