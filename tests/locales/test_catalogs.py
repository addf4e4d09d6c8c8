"""For translators and whoever answers for their words: every catalog is whole, fresh, and says what the English says."""

from __future__ import annotations

import ast
import io
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import polib
import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from bot.terminal import TERMINAL_TEXTS
from bot.words import card_texts, whole_texts
from dialogs.flows import FLOW
from hatch_build import compile_catalogs
from locales import CATALOGS as KNOWN
from locales import FOLDER, LANGUAGES, SOURCE, CatalogError, Catalogs

ROOT = Path(__file__).parents[2]
TEMPLATE = FOLDER / "gyeot.pot"
TRANSLATED = {tag: language for tag, language in KNOWN.items() if tag != SOURCE}
KEYWORDS = ("T:1,1t", "T:1,2c,2t", "t:1,1t", "t:1,2c,2t", "t:1,3t")
LONGEST_SENTENCE, LONGEST_LABEL, LONGEST_IN_THE_BAR = 160, 110, 24
# The button that is a consent names all that is passed on; some languages need more letters for it.
LONGEST_CONSENT_ELSEWHERE = 140
# What is on top of every page stands in one narrow line.
BAR = ("emergency", "leave")

Sentence = tuple[str | None, str]


def path_of(tag: str) -> Path:
    return FOLDER / KNOWN[tag].folder / "LC_MESSAGES" / "gyeot.po"


def read(path: Path) -> polib.POFile:
    return polib.pofile(str(path), wrapwidth=0, check_for_duplicates=True)


def key(entry: polib.POEntry) -> Sentence:
    return entry.msgctxt, entry.msgid


CATALOGS = {tag: read(path_of(tag)) for tag in TRANSLATED}
SOURCES = read(TEMPLATE)


def entries() -> Iterator[tuple[str, polib.POEntry]]:
    count = 0
    for tag, catalog in CATALOGS.items():
        for entry in catalog:
            count += 1
            yield tag, entry
    assert count > 1000, "a check over few sentences proves little"


# -- the files ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("tag", TRANSLATED)
def test_a_catalog_is_read_strictly_and_says_whose_it_is(tag: str) -> None:
    with path_of(tag).open("rb") as file:
        catalog = read_po(file, abort_invalid=True)
    assert len(catalog) == len(CATALOGS[tag]) > 0
    header = CATALOGS[tag].metadata
    assert header["Language"] == KNOWN[tag].folder.replace("_", "-")
    assert header["Content-Type"] == "text/plain; charset=UTF-8"
    assert header["X-Review"] in ("drafted", "reviewed", "signed")
    assert not [problem for entry in catalog for problem in entry.check()]


@pytest.mark.parametrize("tag", TRANSLATED)
def test_a_catalog_holds_nothing_old_guessed_or_foreign(tag: str) -> None:
    known = {key(entry) for entry in SOURCES}
    assert not CATALOGS[tag].obsolete_entries()
    assert not CATALOGS[tag].fuzzy_entries()
    assert not [entry.msgid for entry in CATALOGS[tag] if entry.flags or entry.previous_msgid]
    assert not [entry.msgid for entry in CATALOGS[tag] if key(entry) not in known]
    assert not [entry.msgid for entry in CATALOGS[tag] if not entry.msgstr.strip() or entry.msgid_plural]
    assert "fuzzy" not in path_of(tag).read_text("utf-8")


@pytest.mark.parametrize("tag", TRANSLATED)
def test_a_catalog_carries_the_notes_of_the_template_and_unwrapped_sentences(tag: str) -> None:
    notes = {key(entry): plain(entry.comment) for entry in SOURCES}
    assert not [entry.msgid for entry in CATALOGS[tag] if plain(entry.comment) != notes[key(entry)]]
    text = path_of(tag).read_text("utf-8")
    assert text.count('\nmsgid ""\n') == 1, "a sentence is written on one line, so that it can be searched for"


def plain(comment: str) -> str:
    return re.sub(r"\s+", " ", comment.replace("L10N:", "")).strip()


# -- the template ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> polib.POFile:
    target = tmp_path_factory.mktemp("extracted") / "gyeot.pot"
    words = [part for keyword in KEYWORDS for part in ("-k", keyword)]
    subprocess.run(
        [
            sys.executable, "-m", "babel.messages.frontend", "-q", "extract", "-F", "babel.cfg", *words, "-c", "L10N:",
            "--add-location=file", "--sort-by-file", "--no-wrap", "--omit-header", "-o", str(target),
            "dialogs", "bot", "handoff",
        ],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    return read(target)


def test_every_sentence_of_a_page_can_be_translated() -> None:
    """However many values it takes: what the template of the catalogs lacks is shown in English."""
    pages = [*ROOT.glob("bot/templates/*.html"), *ROOT.glob("handoff/templates/*.html")]
    said = [text for page in pages for text in re.findall(r'\bt\("([^"]+)"', page.read_text("utf-8"))]
    assert len(said) > 100
    known = {entry.msgid for entry in SOURCES}
    assert [text for text in said if text not in known] == []


def test_the_template_is_fresh(extracted: polib.POFile) -> None:
    assert len(extracted) > 500
    now = {key(entry): plain(entry.comment) for entry in extracted}
    kept = {key(entry): plain(entry.comment) for entry in SOURCES}
    assert set(now) - set(kept) == set(), "new sentences are not in the template yet"
    assert set(kept) - set(now) == set(), "the template holds sentences that nothing says any more"
    assert [one for one in now if now[one] != kept[one]] == []


def test_every_sentence_comes_with_a_note_for_its_translators(extracted: polib.POFile) -> None:
    assert len(extracted) > 500
    assert [entry.msgid for entry in extracted if not plain(entry.comment)] == []


def notes_in(source: str) -> Iterator[str]:
    """The first line of each note, wherever it stands in a source of Python."""
    for line in source.splitlines():
        if line.strip().startswith("# L10N:"):
            yield plain(line.strip().removeprefix("#"))


def lost(source: str, reached: str) -> list[str]:
    return [note for note in notes_in(source) if note not in reached]


def test_every_note_reaches_the_translators(extracted: polib.POFile) -> None:
    reached = "\n".join(plain(entry.comment) for entry in extracted)
    paths = [path for folder in ("dialogs", "bot", "handoff") for path in (ROOT / folder).rglob("*.py")]
    texts = {path.name: path.read_text("utf-8") for path in paths}
    assert sum(1 for text in texts.values() for _ in notes_in(text)) > 300
    assert {name: found for name, text in texts.items() if (found := lost(text, reached))} == {}
    assert lost("# L10N: Too far above.\nsay(\n    T('x')\n)\n", reached) == ["Too far above."]


# -- what is complete --------------------------------------------------------------------------------


def test_the_thirteen_languages_are_there() -> None:
    assert list(LANGUAGES) == ["ko", "en", "zh-Hans", "vi", "fil", "km", "mn", "ru", "ja", "th", "lo", "uz", "ne"]
    assert [tag for tag, language in LANGUAGES.items() if language.full] == ["ko", "en"]
    assert [tag for tag in KNOWN if tag not in LANGUAGES] == ["ko-x-easy"], "easy Korean is a catalog, no language more"
    assert {path.parent.parent.name for path in FOLDER.glob("*/LC_MESSAGES/gyeot.po")} == {
        language.folder for language in TRANSLATED.values()
    }


@pytest.mark.parametrize("tag", TRANSLATED)
def test_every_language_says_the_whole_emergency_card(tag: str) -> None:
    said = {key(entry) for entry in CATALOGS[tag]}
    assert len(card_texts()) > 60
    assert [text.msgid for text in card_texts() if (text.about, text.msgid) not in said] == []


def test_korean_says_everything() -> None:
    said = {key(entry) for entry in CATALOGS["ko"]}
    assert [entry.msgid for entry in SOURCES if key(entry) not in said] == []
    assert {(text.about, text.msgid) for text in (*whole_texts(), *TERMINAL_TEXTS)} <= said


def test_easy_korean_says_everything_that_a_person_meets() -> None:
    said = {key(entry) for entry in CATALOGS["ko-x-easy"]}
    assert {(text.about, text.msgid) for text in (*whole_texts(), *card_texts(), *TERMINAL_TEXTS)} <= said
    ordinary = {key(entry): entry.msgstr for entry in CATALOGS["ko"]}
    eased = [entry for entry in CATALOGS["ko-x-easy"] if entry.msgstr != ordinary[key(entry)]]
    assert len(eased) > len(said) / 2, "easy Korean is no copy"


def test_what_is_compiled_is_what_is_written() -> None:
    compile_catalogs(ROOT)
    catalogs = Catalogs.load((*whole_texts(), *TERMINAL_TEXTS), card_texts())
    compared = 0
    for tag, entry in entries():
        compared += 1
        assert catalogs.say(tag, _Said(entry.msgid, entry.msgctxt)) == entry.msgstr, (tag, entry.msgid)
    assert compared > 1000
    assert set(catalogs.review) == set(TRANSLATED)


@dataclass(frozen=True)
class _Said:
    msgid: str
    about: str | None


# -- what is equal in every language -----------------------------------------------------------------


_SAME_AS_DIGITS = {"two": "2", "ten": "10"}
_LINES = re.compile(r"(?<!\d)(?:1577-1366|1600-8248|1366|1388|107|109|112|117|119|129|132)(?!\d)")
# "At any hour" is said with a figure in Korean; the figure claims no more than the English words do.
_ROUND_THE_CLOCK = re.compile(r"at any hour|any hour|day and night|day or night", re.IGNORECASE)


def placeholders(sentence: str) -> list[str]:
    return sorted(re.findall(r"\{[^}]*\}?", sentence))


def figures(sentence: str, *, words: bool = False) -> list[str]:
    """The figures of a sentence, `words`: those written as words count as well."""
    if words:
        sentence = re.sub(r"\b(two|ten)\b", lambda found: _SAME_AS_DIGITS[found[0].lower()], sentence)
    return sorted(re.findall(r"\d+", sentence))


def differs(msgid: str, msgstr: str) -> str | None:
    """What a translation changed that it may not change; None when all is equal."""
    if placeholders(msgid) != placeholders(msgstr):
        return "placeholder"
    if any(unicodedata.category(sign) == "Nd" and not sign.isascii() for sign in msgstr):
        return "digits of another script"
    if sorted(_LINES.findall(msgid)) != sorted(_LINES.findall(msgstr)):
        return "number to call"
    mine = figures(msgstr)
    if _ROUND_THE_CLOCK.search(msgid) and "24" in mine and "24" not in figures(msgid):
        mine.remove("24")
    if mine not in (figures(msgid), figures(msgid, words=True)):
        return "figure"
    if (msgid.rstrip()[-1] == ":") != (msgstr.rstrip()[-1] in ":：៖"):
        return "colon"
    return "space" if msgstr != msgstr.strip() or "  " in msgstr or "\n" in msgstr else None


def test_numbers_and_placeholders_are_the_same_in_every_language() -> None:
    assert [
        (tag, entry.msgid, entry.msgstr, found)
        for tag, entry in entries()
        if (found := differs(entry.msgid, entry.msgstr))
    ] == []


@pytest.mark.parametrize(
    ("msgid", "msgstr", "found"),
    [
        ("Call 112.", "113에 전화하세요.", "number to call"),
        ("Call 1577-1366.", "1577-1336에 전화하세요.", "number to call"),
        ("Call 112.", "११२ मा फोन गर्नुहोस्।", "digits of another script"),
        ("until 72 hours", "70시간까지", "figure"),
        ("Within two weeks", "3주 안", "figure"),
        ("1366 listens.", "1366은 24시간 들어요.", "figure"),
        ("between {low} and {high}", "{low}분", "placeholder"),
        ("of {center}", "{centre}의", "placeholder"),
        ("of {center}", "{center의", "placeholder"),
        ("Call 112.", "119에 전화하세요.", "number to call"),
        ("Write first:", "먼저 쓰세요", "colon"),
        ("Go on", "계속 ", "space"),
        ("Go on", "계속\n하기", "space"),
    ],
)
def test_a_changed_number_or_placeholder_is_found(msgid: str, msgstr: str, found: str) -> None:
    assert differs(msgid, msgstr) == found


def test_equal_translations_are_left_alone() -> None:
    assert differs("1366 listens at any hour.", "1366은 24시간 들어요.") is None
    assert differs("Within two weeks", "2주 안") is None
    assert differs("Lately between {low} and {high} minutes.", "요즘은 {low}~{high}분쯤.") is None


def labels() -> dict[Sentence, int]:
    """Every button with the number of characters it may have."""
    found: dict[Sentence, int] = {}
    for place in FLOW.screens.values():
        found |= {(choice.label.about, choice.label.msgid): LONGEST_LABEL for choice in place.options}
    for answer in FLOW.heard.values():
        if answer.offer is not None:
            found[(answer.offer.label.about, answer.offer.label.msgid)] = LONGEST_LABEL
    for choice in FLOW.always:
        found[(choice.label.about, choice.label.msgid)] = LONGEST_IN_THE_BAR if choice.id in BAR else LONGEST_LABEL
    return found


def too_long(tag: str, sentence: Sentence, said: str, limits: Mapping[Sentence, int]) -> bool:
    longest = limits.get(sentence, LONGEST_SENTENCE)
    if not KNOWN[tag].full and "what I write from now on" in sentence[1]:
        longest = LONGEST_CONSENT_ELSEWHERE
    return len(said) > longest


def test_buttons_and_sentences_stay_short_in_every_language() -> None:
    limits = labels()
    whole = {(text.about, text.msgid) for text in whole_texts()}
    assert len(limits) > 100
    assert not [msgid for _, msgid in whole if too_long(SOURCE, (None, msgid), msgid, limits)]
    assert not [(t, e.msgstr) for t, e in entries() if key(e) in whole and too_long(t, key(e), e.msgstr, limits)]
    button = next(iter(limits))
    assert too_long("ko", button, "가" * (limits[button] + 1), limits)
    assert too_long("km", (None, "a sentence"), "x" * (LONGEST_SENTENCE + 1), limits)


# -- each language in its own script -----------------------------------------------------------------

_KANA = ("HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA")
SCRIPTS: Mapping[str, tuple[str, ...]] = {
    "ko": ("HANGUL",), "ko-x-easy": ("HANGUL",), "zh-Hans": ("CJK",), "vi": ("LATIN",), "fil": ("LATIN",), "km": ("KHMER",), "mn": ("CYRILLIC",),
    "ru": ("CYRILLIC",), "ja": (*_KANA, "CJK"), "th": ("THAI",), "lo": ("LAO",), "uz": ("LATIN",), "ne": ("DEVANAGARI",),
}  # fmt: skip
# Loan words, units and names that people read in Latin letters on their phones.
LOANS = frozenset(
    {
        "language",
        "sms",
        "browser",
        "backup",
        "link",
        "km",
        "ctrl",
        "d",
        "hiv",
        "b",
        "cctv",
        "url",
        "stopncii",
        "take",
        "it",
        "down",
    }
)
# Letters and little words by which a language is told from its neighbour with the same script.
OWN: Mapping[str, str] = {
    "vi": r"[ăâđêôơưạảấầẩẫậắằặẹẻẽếềểễệịọỏốồổỗộớờởợụủứừửữựỳỵỷỹ]", "uz": r"[og]‘|ingiz|ish|ing|lar|siz|gan|\bbu\b|\bva\b",
    "fil": r"\b(?:ang|ng|sa|po|kayo|ninyo|mga|para|ito|isara|ko|akong?|muli|na|agad|wika|salita|tao|magsimula)\b",
    "mn": r"[өүӨҮ]|уул|аар|байх|байна|таны|цагдаа|руу|гаа|даа|сан\b|хэл|аа\b|ээ\b|оо\b", "ru": r"[ыщъэЭюй]|\b(?:на|по|не|или|и)\b|ить|ать|ться|о\b|и\b",
    "ja": r"[ぁ-ゖァ-ヺ]",
}  # fmt: skip
NEVER: Mapping[str, str] = {
    "ru": "[өүӨҮ]", "mn": r"\b(?:или|вы|вас|это|что|полиция)\b", "zh-Hans": "[ぁ-ゖァ-ヺ們這個來時話請會點對說電緊報發給開關]", "fil": r"\b(?:the|and|you|your|with)\b",
    "uz": r"\b(?:the|and|you|your|with)\b|[а-яА-Я]", "vi": r"\b(?:the|and|you|your|with)\b",
}  # fmt: skip


def wrong_script(tag: str, msgid: str, msgstr: str) -> str | None:
    """What in a sentence is not of its language; None when nothing is.

    Korean names in the English sentence stay Korean everywhere, so that the screen can be shown to somebody.
    """
    words = re.sub(r"\{\w+\}", " ", msgstr)
    for name in re.findall(r"[가-힣]+", msgid):
        words = words.replace(name, " ")
    if tag not in ("vi", "fil", "uz"):
        words = re.sub(r"[A-Za-z]+", lambda found: " " if found[0].lower() in LOANS else found[0], words)
    signs = [sign for sign in words if sign.isalpha() or unicodedata.category(sign) in ("Mn", "Mc")]
    foreign = [
        sign for sign in signs if unicodedata.name(sign).split()[0] not in (*SCRIPTS[tag], "COMBINING", "MODIFIER")
    ]
    if foreign:
        return f"foreign letters {''.join(foreign)}"
    if not signs and any(sign.isalpha() for sign in re.sub(r"\{\w+\}", "", msgid)):
        return "no letter of its own"
    if tag in NEVER and re.search(NEVER[tag], words, re.IGNORECASE):
        return "words of another language"
    return None


def test_no_language_is_served_the_text_of_another() -> None:
    assert set(SCRIPTS) == set(TRANSLATED)
    assert [(t, e.msgstr, found) for t, e in entries() if (found := wrong_script(t, e.msgid, e.msgstr))] == []


@pytest.mark.parametrize("tag", OWN)
def test_a_language_is_told_from_its_neighbours_by_its_own_letters_and_words(tag: str) -> None:
    said = [entry.msgstr for entry in CATALOGS[tag]]
    own = [text for text in said if re.search(OWN[tag], text, re.IGNORECASE)]
    assert len(own) >= 0.8 * len(said), [text for text in said if text not in own]


def test_no_sentence_is_shared_by_two_languages_or_left_in_english() -> None:
    seen: dict[Sentence, dict[str, str]] = {}
    for tag, entry in entries():
        # Easy Korean may say a short sentence as Korean does.
        if tag != "ko-x-easy" and re.sub(r"\{\w+\}|\W|\d", "", entry.msgid):
            seen.setdefault(key(entry), {"en": entry.msgid})[tag] = entry.msgstr
    assert len(seen) > 500
    shared = [by_tag for by_tag in seen.values() if len(set(by_tag.values())) < len(by_tag)]
    assert shared == []


@pytest.mark.parametrize(
    ("tag", "msgstr"),
    [
        ("km", "โทร 112"), ("lo", "โทร 112"), ("th", "ໂທ 112"), ("ne", "Call 112"), ("ru", "Танд өгөх 112"), ("mn", "Это полиция 112"),
        ("zh-Hans", "请電話 112"), ("ja", "112에 전화"), ("ko", "Call 112"), ("uz", "Звоните 112"), ("fil", "Call the police"),
        ("vi", "Call the police"), ("km", "112"),
    ],
)  # fmt: skip
def test_a_text_in_another_language_is_found(tag: str, msgstr: str) -> None:
    assert wrong_script(tag, "Call 112", msgstr) is not None


# -- fuzzy guesses -----------------------------------------------------------------------------------


def guesses(makefile: str, builder: str) -> list[str]:
    """Where a catalog would be filled with guesses: an option in the Makefile, or a compiler that takes them."""
    found = [line for line in makefile.splitlines() if re.search(r"use-fuzzy|compile\b.*\s-f\b", line)]
    found += [
        line for line in makefile.splitlines() if "pybabel" in line and "update" in line and "--no-fuzzy" not in line
    ]
    found += [line for line in makefile.splitlines() if "msgmerge" in line and "--no-fuzzy" not in line]
    calls = [
        node
        for node in ast.walk(ast.parse(builder))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "write_mo"
    ]
    assert calls, "the builder writes no catalog"
    for call in calls:
        given = [ast.unparse(word.value) for word in call.keywords if word.arg == "use_fuzzy"]
        found += [ast.unparse(call)] if given not in ([], ["False"]) or len(call.args) > 2 else []
    return found


def test_no_guess_is_ever_compiled() -> None:
    makefile, builder = ((ROOT / name).read_text("utf-8") for name in ("Makefile", "hatch_build.py"))
    assert guesses(makefile, builder) == []
    assert guesses("\t@pybabel update -i locales/gyeot.pot", builder)
    assert guesses("\t@pybabel compile --use-fuzzy -d locales", builder)
    assert guesses(makefile, builder.replace("use_fuzzy=False", "use_fuzzy=True"))


# -- a start that is refused -------------------------------------------------------------------------


@dataclass(frozen=True)
class Line:
    msgid: str
    about: str | None = None


CARD = (Line("Call {number}."),)
WHOLE = (Line("Go on"),)
GOOD = '#\nmsgid ""\nmsgstr ""\n"Language: {language}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Call {{number}}."\nmsgstr "{{number}} !"\n\nmsgid "Go on"\nmsgstr "..."\n'


def put(folder: Path, name: str, text: str) -> None:
    target = folder / name / "LC_MESSAGES" / "gyeot.mo"
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as file:
        write_mo(file, read_po(io.BytesIO(text.encode())), use_fuzzy=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for language in TRANSLATED.values():
        put(tmp_path, language.folder, GOOD.format(language=language.folder))
    return tmp_path


def km(text: str) -> Callable[[Path], None]:
    return lambda folder: put(folder, "km", text.replace("{language}", "km"))


def _remove(folder: Path) -> None:
    (folder / "km" / "LC_MESSAGES" / "gyeot.mo").unlink()


def _break(content: bytes) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        (folder / "km" / "LC_MESSAGES" / "gyeot.mo").write_bytes(content)

    return spoil


def test_a_whole_set_of_catalogs_starts(copy: Path) -> None:
    catalogs = Catalogs.load(WHOLE, CARD, copy)
    assert catalogs.say("km", CARD[0]) == "{number} !"
    assert set(catalogs.review) == set(TRANSLATED)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (_remove, "catalog for km is not compiled"),
        (_break(b""), "catalog for km is broken"),
        (_break(b"not a catalog at all, but long enough"), "catalog for km is broken"),
        (_break(b"\xde\x12\x04\x95\x00\x00\x00\x00\xff\xff\x00\x00\xff\xff\x00\x00\xff\xff\x00\x00"), "catalog for km is broken"),
        (km(GOOD.format(language="km").replace("Call", "Ring")), "catalog for km lacks 'Call {number}.'"),
        (km(GOOD.format(language="km").replace('"{number} !"', '""')), "catalog for km lacks 'Call {number}.'"),
        (km(GOOD.format(language="km").replace('msgid "Call', '#, fuzzy\nmsgid "Call')), "catalog for km lacks 'Call {number}.'"),
        (km(GOOD.format(language="km").replace('"{number} !"', '"{nummer} !"')), "catalog for km changes a placeholder"),
        (km(GOOD.format(language="th")), "catalog for km says that it is written for th"),
        (lambda folder: put(folder, "xx", GOOD.format(language="xx")), "xx is no language of Gyeot"),
        (lambda folder: put(folder, "ko", GOOD.format(language="ko").replace("Go on", "Go")), "catalog for ko lacks 'Go on'"),
    ],
)  # fmt: skip
def test_a_broken_set_of_catalogs_stops_the_start_with_one_clear_sentence(
    copy: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    spoil(copy)
    with pytest.raises(CatalogError) as refused:
        Catalogs.load(WHOLE, CARD, copy)
    assert sentence in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_language_of_the_card_need_not_say_the_whole(copy: Path) -> None:
    put(copy, "km", GOOD.format(language="km").split('msgid "Go on"')[0])
    assert Catalogs.load(WHOLE, CARD, copy).say("km", WHOLE[0]) == "Go on"


def test_a_guess_is_not_compiled(tmp_path: Path) -> None:
    source = tmp_path / "locales" / "km" / "LC_MESSAGES" / "gyeot.po"
    source.parent.mkdir(parents=True)
    source.write_text(GOOD.format(language="km").replace('msgid "Go on"', '#, fuzzy\nmsgid "Go on"'), "utf-8")
    assert compile_catalogs(tmp_path) == 1
    compiled = polib.mofile(str(source.with_suffix(".mo")))
    assert [entry.msgid for entry in compiled] == ["Call {number}."]
