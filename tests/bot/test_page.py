"""Promises of the face of the web chat: what is on every page, and what never is."""

from __future__ import annotations

import html
import re
import urllib.parse
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from pathlib import Path
from typing import TypeVar

import pytest
from babel.messages.extract import extract
from hypothesis import given
from hypothesis import strategies as st

from bot import page as page_module
from bot.page import (
    MAX_TEXT,
    PAGE_SIZES,
    Bubble,
    Button,
    HelplineCard,
    Page,
    ServiceCard,
    Unsent,
    away_page,
    chat_fragment,
    chat_page,
    emergency_page,
    linked,
    padded,
    phone_link,
    title,
    trouble_page,
)
from dialogs.words import Text

BOT = Path(page_module.__file__).parent
TEMPLATES = sorted((BOT / "templates").glob("*.html"))
STATIC = sorted((BOT / "static").iterdir())

Item = TypeVar("Item")


def all_of(items: Iterable[Item], least: int = 1) -> list[Item]:
    """The items as a list; a check over fewer than `least` things would prove nothing, and fails."""
    found = list(items)
    assert len(found) >= least, f"only {len(found)} things to look at"
    return found


def english(text: Text) -> str:
    return text.msgid


# -- sample pages ----------------------------------------------------------------------------------

ALWAYS = tuple(
    Button(*pair)
    for pair in (
        ("emergency", "Emergency"),
        ("leave", "Leave quickly"),
        ("language", "Language"),
        ("easy_words", "Easy words"),
        ("person", "Talk with a person"),
        ("forget", "Delete and forget"),
        ("what_is_kept", "What is kept"),
    )
)
CARD = ServiceCard(
    id="sf-one",
    name="A Sunflower Center",
    name_other="해바라기센터",
    phones=("02-000-0000",),
    distance="about 3.2 km away",
    open_label="Open now",
    why=("The nearest", "Has the kit"),
    call_first=True,
    as_of_label="Information from 2020",
    address="서울특별시 어느구 어느길 1",
)
LINES = (HelplineCard("112", "Police", "In danger"), HelplineCard("1577-1366", "Danuri", "With an interpreter"))
ANSWERS = (Button("yes", "Yes, I can"), Button("no", "No, I am in danger"))
SCREEN = Page(
    lang="en",
    bubbles=(Bubble("gyeot", "Can you write safely? Call 112 in danger.", cites=("SAF-09",)),),
    seq=7,
    message_id="name_1-A",
    buttons=ANSWERS,
    always=ALWAYS,
)
FOUND = replace(
    SCREEN, services=(CARD, replace(CARD, phones=(), distance="about 13 km away", name_other=None)), helplines=LINES
)
TALK = replace(
    SCREEN,
    lang="ko",
    bubbles=(
        Bubble("gyeot", "상담원과 이어졌어요."),
        Bubble("person", "제 번호는 02-123-4567"),
        Bubble("counselor", "안녕하세요. 1366도 있어요."),
        Bubble("note", "새 글이 있어요."),
    ),
    asks="text",
    live=True,
    practice=True,
    notice="Too long.",
)
PLACE = replace(SCREEN, asks="place", buttons=tuple(Button(f"province:{n}", f"Region {n}") for n in range(17)))
HELP = replace(SCREEN, always=ALWAYS[1:], text_112="도와주세요. 통화는 어려워요.")
TONGUES = replace(SCREEN, lang="km", buttons=(Button("lang:vi", "Tiếng Việt"), Button("lang:zh-Hans", "中文")))

CHATS = {"screen": SCREEN, "found": FOUND, "talk": TALK, "place": PLACE, "help": HELP, "tongues": TONGUES}
STILL = {
    "emergency": emergency_page("en", ["Call 112."], LINES, english, text_112="도와주세요.", practice=True),
    "trouble": trouble_page("ko", LINES, english),
    "trouble, words": trouble_page("en", LINES, english, unsent=Unsent(7, "name_1-A-text", text="hello\n<there>")),
    "trouble, tap": trouble_page("en", LINES, english, unsent=Unsent(7, "name_1-A-choice", option="yes")),
}
AWAY = {"away": away_page("vi"), "away, Korean": away_page("ko-x-easy")}
DOCUMENTS = {name: chat_page(page, english) for name, page in CHATS.items()} | STILL | AWAY

each_document = pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS.keys())
each_safe_document = pytest.mark.parametrize(
    "document", [text for name, text in DOCUMENTS.items() if name not in AWAY], ids=lambda text: str(len(text))
)

VOID = {"meta", "link", "input", "br", "path", "circle"}


@dataclass
class Element:
    """One element of a page that was read back."""

    tag: str
    attributes: dict[str, str | None]
    inside: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.inside)


class Reader(HTMLParser):
    """Reads a page back strictly: every element that opens must close, in order."""

    def __init__(self, document: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.open: list[Element] = []
        self.feed(document)
        self.close()
        assert not self.open, f"left open: {[element.tag for element in self.open]}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), f"<{tag}> has an attribute twice"
        element = Element(tag, dict(attrs))
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open[-1].tag == tag, f"</{tag}> inside <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.inside.append(data)

    def all(self, tag: str, **attributes: str) -> list[Element]:
        wanted = attributes.items()
        return [e for e in self.elements if e.tag == tag and all(e.attributes.get(k) == v for k, v in wanted)]

    def shape(self) -> list[tuple[str, tuple[str, ...]]]:
        return [(element.tag, tuple(sorted(element.attributes))) for element in self.elements]


# -- nothing typed becomes markup ------------------------------------------------------------------

PAYLOADS = (
    "<script>alert(1)</script>",
    "</p></li></ol><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    '"><script>alert(1)</script>',
    "'><script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    '" autofocus onfocus=alert(1) x="',
    "javascript:alert(1)",
    '"><a href="javascript:alert(1)">x</a>',
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<body onload=alert(1)>",
    "<input autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<math><mtext></mtext><script>alert(1)</script></math>",
    "<style>@import '//evil.example/x.css';</style>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<base href=//evil.example/>",
    "<form action=//evil.example><button>x</button></form>",
    "</textarea><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "<!--<script>alert(1)</script>",
    "--><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "{{ 7 * 7 }}{% include 'chat.html' %}{# x #}",
    "${alert(1)}`alert(1)`",
    "<template><script>alert(1)</script></template>",
    "\u003cscript\u003ealert(1)\u003c/script\u003e",
    "＜script＞alert(1)＜/script＞",
    "\u202e<b>drawkcab</b>\u202c",
    "<p>\x00\x08\x1b[31m</p>",
    "<x" + "y" * 500 + ">",
)


def chat(**changes: object) -> str:
    return chat_page(replace(FOUND, asks="text", live=True, **changes), english)  # type: ignore[arg-type]


def card(**changes: object) -> str:
    return chat(services=(replace(CARD, **changes),))  # type: ignore[arg-type]


FIELDS: dict[str, Callable[[str], str]] = {
    "lang": lambda words: chat(lang=words),
    "service's words": lambda words: chat(bubbles=(Bubble("gyeot", words),)),
    "counselor's words": lambda words: chat(bubbles=(Bubble("counselor", words),)),
    "person's words": lambda words: chat(bubbles=(Bubble("person", words),)),
    "note": lambda words: chat(bubbles=(Bubble("note", words),)),
    "notice": lambda words: chat(notice=words),
    "text to 112": lambda words: chat(text_112=words),
    "button id": lambda words: chat(buttons=(Button(words, "x"),)),
    "button label": lambda words: chat(buttons=(Button("x", words),)),
    "always id": lambda words: chat(always=(*ALWAYS, Button(words, "x"))),
    "always label": lambda words: chat(always=(Button("language", words),)),
    "card id": lambda words: card(id=words),
    "card name": lambda words: card(name=words),
    "card other name": lambda words: card(name_other=words),
    "card phone": lambda words: card(phones=(words,)),
    "card distance": lambda words: card(distance=words),
    "card open": lambda words: card(open_label=words),
    "card why": lambda words: card(why=(words,)),
    "card as of": lambda words: card(as_of_label=words),
    "card address": lambda words: card(address=words),
    "card reading": lambda words: card(reading=words),
    "line number": lambda words: chat(helplines=(HelplineCard(words, "x", "y"),)),
    "line name": lambda words: chat(helplines=(HelplineCard("112", words, "y"),)),
    "line why": lambda words: chat(helplines=(HelplineCard("112", "x", words),)),
    "emergency words": lambda words: emergency_page("en", [words], LINES, english),
    "emergency text": lambda words: emergency_page("en", [], LINES, english, text_112=words),
    "trouble text": lambda words: trouble_page("en", LINES, english, unsent=Unsent(1, "x", text=words)),
    "trouble option": lambda words: trouble_page("en", LINES, english, unsent=Unsent(1, words, option=words)),
    "translation": lambda words: chat_page(TALK, lambda _: words),
    "away lang": away_page,
}


@pytest.mark.parametrize("fill", FIELDS.values(), ids=FIELDS.keys())
def test_no_field_of_a_page_can_bring_markup_with_it(fill: Callable[[str], str]) -> None:
    plain = Reader(fill("harmless")).shape()
    for payload in all_of(PAYLOADS, 30):
        assert Reader(fill(payload)).shape() == plain, payload


def test_what_is_said_is_shown_letter_for_letter() -> None:
    for payload in all_of(PAYLOADS, 30):
        for who in ("gyeot", "counselor", "person", "note"):
            shown = Reader(chat_page(replace(SCREEN, bubbles=(Bubble(who, payload),)), english))
            assert payload in [p.text for p in shown.all("p", dir="auto")]


def test_words_given_back_in_a_box_are_the_same_words() -> None:
    for words in ("\nfirst line empty", "</textarea>", "a\n\nb", "  space  "):
        box = re.search(r"<textarea[^>]*>\n(.*?)</textarea>", trouble(words), re.DOTALL)
        assert box is not None
        assert html.unescape(box[1]) == words


def trouble(words: str) -> str:
    return trouble_page("en", LINES, english, unsent=Unsent(1, "x", text=words))


# -- phone numbers ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("112", ["112"]),
        ("112에 전화하세요. 119도 있어요.", ["112", "119"]),
        ("(1366)", ["1366"]),
        ("1366, 1388 or 117.", ["1366", "1388", "117"]),
        ("경찰112·구급119", ["112", "119"]),
        ("다누리 1577-1366으로", ["1577-1366"]),
        ("02-1366", ["02-1366"]),
        ("062-1366 / 02-120", ["062-1366", "02-120"]),
        ("02-815-0382, 031-1234-5678; 070-7947-7132", ["02-815-0382", "031-1234-5678", "070-7947-7132"]),
        ("080-123-4567 1600-8248 1899-3075", ["080-123-4567", "1600-8248", "1899-3075"]),
        ("Call 109\nnow", ["109"]),
        ("<b>112</b>", ["112"]),
        ('"1366"', ["1366"]),
    ],
)
def test_known_numbers_can_be_tapped(text: str, numbers: list[str]) -> None:
    links = Reader(str(linked(text))).all("a")
    assert [link.text for link in links] == numbers
    assert [link.attributes["href"] for link in links] == [f"tel:{number.replace('-', '')}" for number in numbers]


@pytest.mark.parametrize(
    "text",
    [
        "1120", "0112", "11.2", "112.5", "1,366", "112,000원", "₩112", "$119", "#112", "112%", "1366m", "a112", "112nd",
        "112-", "112-4", "3-112", "112–119", "1577-13660", "21577-1366", "15771366", "2026-1366", "72-120", "120",
        "010-1234-5678", "011-123-4567", "02-12-3456", "02-00000-0000", "099-123-4567", "900101-1234567",
        "https://x.example/112", "112.example", "1366@x.example", "/112", "12:112", "112:30", "１１２", "1366_1",
    ],
)  # fmt: skip
def test_other_numbers_stay_plain_text(text: str) -> None:
    if text == "112-":  # a number before a dash that ends a thought is still that number
        assert 'href="tel:112"' in linked(text)
    else:
        assert "<a" not in linked(text)


@given(st.text(st.sampled_from("0123456789-<>&\"'/. 112에=aº\n")) | st.text())
def test_linking_changes_no_letter_and_links_nothing_but_digits(text: str) -> None:
    read = Reader(f"<div>{linked(text)}</div>")
    assert read.all("div")[0].text == text
    for link in read.all("a"):
        assert re.fullmatch(r"tel:[0-9]{3,12}", link.attributes["href"] or "")
        assert link.attributes.keys() == {"class", "href"}


def test_a_number_of_odd_shape_is_shown_but_not_called() -> None:
    for number in all_of(("02 123 4567", "+82-2-123-4567", "12", "tel:1", "112;1", "1366\n", "", "１３６６")):
        assert phone_link(number) is None
        assert not Reader(card(phones=(number,))).all("a", **{"class": "action"}), number
    assert phone_link("02-123-4567") == "tel:021234567"


def test_what_the_person_wrote_is_never_turned_into_a_link() -> None:
    assert 'href="tel:021234567"' not in DOCUMENTS["talk"]
    assert 'href="tel:1366"' in DOCUMENTS["talk"]


# -- what is on every page -------------------------------------------------------------------------


@each_document
def test_every_page_is_well_formed_and_says_its_language(document: str) -> None:
    read = Reader(document)
    assert document.startswith("<!doctype html>")
    assert [element.tag for element in read.elements[:2]] == ["html", "head"]
    assert read.elements[0].attributes["lang"] in ("en", "ko", "km")
    ids = [element.attributes["id"] for element in read.elements if "id" in element.attributes]
    assert len(ids) == len(set(ids))
    for label in read.all("label"):
        assert label.attributes["for"] in ids
    assert len(read.all("h1")) == 1


@each_document
def test_every_title_is_neutral(document: str) -> None:
    assert [element.text for element in Reader(document).all("title")] in (["메모"], ["Notes"])
    assert (title("ko"), title("ko-x-easy"), title("kok"), title("en")) == ("메모", "메모", "Notes", "Notes")


@each_document
def test_no_page_carries_script_style_or_handlers_inline(document: str) -> None:
    read = Reader(document)
    assert not read.all("style")
    for script in read.all("script"):
        assert script.attributes.keys() == {"src", "defer"}
        assert not script.text.strip()
    for element in all_of(read.elements, 10):
        for name, value in element.attributes.items():
            assert not name.startswith("on"), (element.tag, name)
            assert name not in ("style", "srcdoc", "target", "ping", "autofocus"), (element.tag, name)
            if name in ("href", "src", "action", "formaction", "xlink:href"):
                assert re.match(r"(/(?!/)|tel:[0-9]+$|sms:112\?)", value or ""), (element.tag, value)


@each_document
def test_no_page_keeps_or_offers_what_was_typed(document: str) -> None:
    read = Reader(document)
    for element in all_of(read.all("form")):
        assert element.attributes.get("autocomplete") == "off"
    for element in [*read.all("textarea"), *read.all("input", type="text")]:
        assert element.attributes["autocomplete"] == "off"
        assert element.attributes["spellcheck"] == "false"
        assert element.attributes["maxlength"] == str(MAX_TEXT)


@each_document
def test_every_button_is_a_submit_button_with_a_label(document: str) -> None:
    read = Reader(document)
    for button in all_of(read.all("button")):
        assert button.attributes["type"] == "submit"
        assert button.text.strip() or (button.attributes.get("aria-label") or "").strip()
    assert not read.all("input", type="submit")
    for link in read.all("a"):
        assert link.text.strip()


@each_document
def test_every_page_tells_search_engines_and_others_nothing(document: str) -> None:
    metas = {meta.attributes.get("name"): meta.attributes.get("content") for meta in Reader(document).all("meta")}
    assert "noindex" in (metas["robots"] or "")
    assert metas["referrer"] == "no-referrer"
    assert metas["color-scheme"] == "light only"
    assert metas["viewport"]


@each_safe_document
def test_every_page_can_be_left_and_leads_to_help(document: str) -> None:
    read = Reader(document)
    exits = read.all("form", action="/leave")
    assert [form.attributes["method"] for form in exits] == ["post"]
    assert "Leave quickly" in exits[0].text
    first = next(element for element in read.elements if element.tag in ("a", "button", "input", "summary"))
    assert first.attributes["class"] == "leave"
    assert read.all("button", name="option", value="emergency") or read.all("a", href="tel:112")
    assert read.all("a", href="/emergency") or read.all("a", href="tel:15771366")


def test_the_page_after_leaving_tells_nothing() -> None:
    for document in all_of(AWAY.values(), 2):
        read = Reader(document)
        words = " ".join(element.text for element in read.elements[:1]).lower()
        assert not re.search(r"gyeot|help|police|chat|counsel|emergenc|112|1366|leave|상담|긴급|도움|채팅|폭력", words)
        assert not read.all("script")
        assert "chat" not in document
        assert [form.attributes["action"] for form in read.all("form", method="post")] == ["/"]
        assert read.all("button", name="open", value="yes")
    assert "메모" in away_page("ko")
    assert away_page("vi") == away_page("km") == away_page("en")


def test_nothing_of_ours_names_a_foreign_host() -> None:
    files = all_of([*TEMPLATES, *STATIC], 10)
    texts = [path.read_text("utf-8") for path in files] + list(DOCUMENTS.values())
    for text in texts:
        own = text.replace('xmlns="http://www.w3.org/2000/svg"', "")
        assert not re.search(r"(?:https?|wss?):|//[a-z0-9-]+\.[a-z]|@import|url\(", own, re.IGNORECASE)


def test_the_script_keeps_nothing_on_the_device() -> None:
    script = (BOT / "static" / "chat.js").read_text("utf-8")
    assert len(script) > 1000
    for word in all_of((
        "localStorage", "sessionStorage", "indexedDB", "caches", "cookie", "serviceWorker", "Notification",
        "PushManager", "pushState", "replaceState", "showSaveFilePicker", "console.", "innerHTML", "outerHTML",
        "insertAdjacentHTML", "document.write", "eval(", "new Function", "watchPosition", "document.title",
    )):  # fmt: skip
        assert word not in script, word


def test_templates_leave_escaping_on() -> None:
    for path in all_of(TEMPLATES, 5):
        text = path.read_text("utf-8")
        assert not re.search(r"\|\s*safe|autoescape\s+false|Markup", text), path.name


# -- the forms -------------------------------------------------------------------------------------


def forms(document: str) -> list[dict[str, list[str]]]:
    """Of each form that posts to the chat: the names of its fields with their values."""
    found: list[dict[str, list[str]]] = []
    for block in re.findall(r'<form method="post" action="/(?:#newest)?".*?</form>', document, re.DOTALL):
        fields: dict[str, list[str]] = {}
        for element in Reader(block).elements:
            name = element.attributes.get("name")
            if name is not None:
                fields.setdefault(name, []).append(element.attributes.get("value") or "")
        found.append(fields)
    return found


@pytest.mark.parametrize("page", CHATS.values(), ids=CHATS.keys())
def test_each_form_sends_its_turn_its_own_name_and_one_thing(page: Page) -> None:
    names: list[str] = []
    for fields in all_of(forms(chat_page(page, english)), 3):
        assert fields["seq"] == ["7"]
        (name,) = fields["message_id"]
        assert re.fullmatch(r"name_1-A-[a-z]+", name)
        names.append(name)
        assert set(fields) - {"seq", "message_id"} in ({"option"}, {"text"}, {"lat", "lon"}, {"show_code"})
    assert len(names) == len(set(names)), "two forms with one name: the second would count as a repeat"


def test_all_choices_are_on_the_page_and_in_order() -> None:
    sent = [value for fields in forms(chat_page(TALK, english)) for value in fields.get("option", [])]
    assert sent == ["language", "emergency", "yes", "no", "language", "easy_words", "person", "forget", "what_is_kept"]


def test_the_emergency_screen_offers_the_call_instead_of_itself() -> None:
    read = Reader(chat_page(HELP, english))
    assert not read.all("button", value="emergency")
    assert any(link.text.strip() == "Call 112" for link in read.all("a", href="tel:112"))
    (message,) = [a for a in read.all("a") if (a.attributes["href"] or "").startswith("sms:")]
    body = urllib.parse.unquote((message.attributes["href"] or "").removeprefix("sms:112?&body="))
    assert body == HELP.text_112


@pytest.mark.parametrize("asks", [None, "text", "place"])
def test_what_a_screen_asks_for_has_its_field(asks: str | None) -> None:
    read = Reader(chat_page(replace(SCREEN, asks=asks), english))  # type: ignore[arg-type]
    assert len(read.all("textarea", name="text")) == (asks == "text")
    assert len(read.all("input", name="text")) == (asks != "text")
    assert len(read.all("input", name="lat")) == len(read.all("input", name="lon")) == (asks == "place")
    located = read.all("form", **{"data-does": "locate"})
    assert all("hidden" in form.attributes for form in located), "without scripts this button could do nothing"


def test_only_a_page_that_can_change_offers_to_look() -> None:
    for page in all_of(CHATS.values()):
        read = Reader(chat_page(page, english))
        assert ("Check for new messages" in read.all("main")[0].text) == page.live
        assert read.all("div", **{"data-live": "yes" if page.live else "no"})


def test_a_counselor_is_told_from_the_service_in_words() -> None:
    bubbles = [
        (li.attributes["class"], li.text) for li in Reader(DOCUMENTS["talk"]).all("li") if "tabindex" in li.attributes
    ]
    assert [("Counselor" in text, "Automatic answer" in text, "You wrote" in text) for _, text in bubbles] == [
        (False, True, False),
        (False, False, True),
        (True, False, False),
        (False, False, False),
    ]


def test_a_card_says_what_is_known_and_what_is_not() -> None:
    first, second = Reader(DOCUMENTS["found"]).all("article")
    for words in ("A Sunflower Center", "해바라기센터", "about 3.2 km away", "Open now", "Has the kit", "02-000-0000"):
        assert words in first.text
    assert "Please call before you go." in first.text
    assert "about 13 km away" in second.text
    assert "Call " not in second.text
    assert "해바라기" not in second.text
    assert "Please call before" not in card(call_first=False)
    assert "km away" not in card(distance=None)


def test_helplines_come_first_when_they_should() -> None:
    late, early = (chat_page(replace(FOUND, helplines_first=first), english) for first in (False, True))
    assert late.index('id="places"') < late.index('id="lines"')
    assert early.index('id="lines"') < early.index('id="places"')


def test_cards_of_facts_are_not_shown() -> None:
    assert "SAF-09" not in DOCUMENTS["screen"]


def test_each_language_is_written_in_its_own() -> None:
    read = Reader(DOCUMENTS["tongues"])
    assert [(b.attributes.get("lang"), b.text) for b in read.all("button", **{"class": "choice"})] == [
        ("vi", "Tiếng Việt"),
        ("zh-Hans", "中文"),
    ]


def test_practice_is_said_on_each_page_of_the_demo_and_nowhere_else() -> None:
    for name, page in all_of(CHATS.items()):
        assert "No center reads" in chat_page(replace(page, practice=True), english), name
        assert "No center reads" not in chat_page(replace(page, practice=False), english), name
    assert "No center reads" in emergency_page("en", [], LINES, english, practice=True)
    assert "No center reads" in trouble_page("en", LINES, english, practice=True)


def test_the_fragment_is_the_part_of_the_page_that_changes() -> None:
    for page in all_of(CHATS.values()):
        fragment = chat_fragment(page, english)
        assert fragment.strip() in chat_page(page, english)
        read = Reader(fragment)
        assert read.elements[0].attributes["id"] == "page"
        parts = [e.attributes["data-part"] for e in read.elements if "data-part" in e.attributes]
        assert parts == ["bar", "said", "choices", "write", "foot"]


def test_a_page_without_numbers_is_refused() -> None:
    with pytest.raises(ValueError, match="number"):
        emergency_page("en", ["x"], [], english)
    with pytest.raises(ValueError, match="number"):
        trouble_page("en", [], english)


def test_what_could_not_be_kept_is_offered_again_under_the_same_name() -> None:
    (words,) = forms(STILL["trouble, words"])
    assert (words["seq"], words["message_id"]) == (["7"], ["name_1-A-text"])
    assert "text" in words
    (tap,) = forms(STILL["trouble, tap"])
    assert tap == {"seq": ["7"], "message_id": ["name_1-A-choice"], "option": ["yes"]}


def test_a_name_that_could_not_be_a_name_is_refused() -> None:
    for name in all_of(("", "a b", "x" * 41, "<", "é", "a\n")):
        with pytest.raises(ValueError, match="message_id"):
            replace(SCREEN, message_id=name)


def test_pages_on_the_wire_have_few_lengths() -> None:
    lengths = {len(padded(document).encode()) for document in all_of(DOCUMENTS.values(), 8)}
    assert lengths <= set(PAGE_SIZES)
    assert len(padded("é" * 8_192).encode()) == PAGE_SIZES[0]
    assert len(padded("é" * 8_193).encode()) == PAGE_SIZES[1]
    assert len(padded("x" * (PAGE_SIZES[-1] + 1))) == 2 * PAGE_SIZES[-1]
    assert padded("<p>x</p>").rstrip("\n") == "<p>x</p>"


def test_every_text_of_the_templates_has_a_note_for_translators() -> None:
    found: list[str] = []
    for path in TEMPLATES:
        calls = len(re.findall(r"\bt\(", path.read_text("utf-8")))
        with path.open("rb") as file:
            texts = list(extract("jinja2.ext:babel_extract", file, {"t": None}, ["L10N:"], {}))
        assert len(texts) == calls, f"{path.name}: t() takes literals only"
        for line, text, notes, _ in texts:
            assert notes, f"{path.name}:{line} {text!r} has no L10N note directly above"
            found.append(str(text))
    assert len(set(found)) > 20


# -- how it looks ----------------------------------------------------------------------------------


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours (#rrggbb), as WCAG 2.2 defines it."""

    def light(colour: str) -> float:
        parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
        red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_all_text_can_be_read_against_its_ground() -> None:
    style = (BOT / "static" / "chat.css").read_text("utf-8")
    colour = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", style)) | {"white": "#ffffff", "error": "#7a2412"}
    pairs = (
        ("ink", "ground"), ("ink", "paper"), ("ink", "sand"), ("ink", "mist"), ("soft", "ground"), ("soft", "paper"),
        ("soft", "sand"), ("deep-ink", "paper"), ("deep-ink", "mist"), ("deep-ink", "sand"), ("white", "deep"),
        ("white", "slate"), ("clay", "blush"), ("error", "blush"), ("amber-ink", "amber"),
    )  # fmt: skip
    for text, ground in pairs:
        assert contrast(colour[text], colour[ground]) >= 4.5, (text, ground)
