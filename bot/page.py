"""The face of the web chat, for whoever opens it in a browser: values in, HTML out.

Nothing here reads a store, a clock or a network; only the templates are loaded, once, when the module is. Every text that
reaches a page is escaped by the template engine; the one place that writes markup itself is `linked`, which escapes
first. Every page has the quick exit and a way to the emergency numbers (P1, P8).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from dialogs.words import Text, Translate, own_name, render

__all__ = [
    "MAX_TEXT",
    "PAGE_SIZES",
    "Bubble",
    "Button",
    "HelplineCard",
    "Link",
    "Page",
    "ServiceCard",
    "Unsent",
    "away_page",
    "chat_fragment",
    "chat_page",
    "emergency_page",
    "linked",
    "padded",
    "phone_link",
    "title",
    "trouble_page",
]

MAX_TEXT = 4_000
"""Longest text the box takes, in UTF-16 units (what browsers count)."""

PAGE_SIZES = (16_384, 32_768, 65_536, 131_072)
"""The only lengths in bytes that `padded` pages have, so that a length on the wire tells little."""

Who: TypeAlias = Literal["gyeot", "counselor", "person", "note"]


@dataclass(frozen=True, slots=True)
class Bubble:
    """One thing said. `gyeot` is the automatic service, `note` a neutral line; `cites` are fact cards, not shown."""

    who: Who
    text: str
    cites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ServiceCard:
    """One place that can help, in words of the page's language.

    `name_other` is the Korean name where the page is not Korean; `distance` how far it is, None when no place was given;
    `phones` the numbers to call, the first one first; `address` (Korean, for a driver or the police) is None where no
    source gave one; `reading` is that address in Latin letters, for whoever does not read Korean.
    """

    id: str
    name: str
    name_other: str | None
    phones: tuple[str, ...]
    distance: str | None
    open_label: str
    why: tuple[str, ...]
    call_first: bool
    as_of_label: str
    address: str | None
    reading: str | None = None


@dataclass(frozen=True, slots=True)
class HelplineCard:
    """One number that can be called, with the reason it is shown here."""

    number: str
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Button:
    """One choice: the id that the form sends and the label, which carries its meaning."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link that leads away from here, shown below the warning that it leaves a trace."""

    address: str
    label: str


@dataclass(frozen=True, slots=True)
class Page:
    """One screen of the chat.

    `buttons` are the screen's own, `always` the ones present on every screen; without `emergency` among them (the
    emergency screen itself) the bar offers the call to 112. `message_id` is the one-time name from which each form of
    the page makes its own (1 to 40 characters of A-Z, a-z, 0-9, "-" and "_"); `seq` the turn that made this screen.
    `live`: new messages may come (waiting, talking). `text_112`: a Korean sentence offered as a text message to 112.
    `draft`: what was typed and could not be taken; it stands in the box again.
    """

    lang: str
    bubbles: tuple[Bubble, ...]
    seq: int
    message_id: str
    services: tuple[ServiceCard, ...] = ()
    helplines: tuple[HelplineCard, ...] = ()
    buttons: tuple[Button, ...] = ()
    always: tuple[Button, ...] = ()
    asks: Literal["text", "place"] | None = None
    live: bool = False
    practice: bool = False
    notice: str | None = None
    draft: str | None = None
    helplines_first: bool = False
    map_link: Link | None = None
    text_112: str | None = None

    def __post_init__(self) -> None:
        if not _NAME.fullmatch(self.message_id):
            raise ValueError("message_id must be 1 to 40 characters of A-Z, a-z, 0-9, '-' and '_'")


@dataclass(frozen=True, slots=True)
class Unsent:
    """What could not be kept: the fields of the form that failed, offered again under the same one-time name."""

    seq: int
    message_id: str
    option: str | None = None
    text: str | None = None


# -- phone numbers ---------------------------------------------------------------------------------

_NAME = re.compile(r"[A-Za-z0-9_-]{1,40}")
_LANGUAGE = re.compile(r"lang:([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)")
# What a directory row or helpline may hold as a number.
_PHONE = re.compile(r"(?:0[0-9]{1,2}-)?(?:[0-9]{3,4}-)?[0-9]{3,4}")
# Numbers in running text: national lines (15xx, 16xx, 18xx), numbers with an area code, a line's own number behind an
# area code (02-1366), and a closed list of short ones. Mobile numbers are left alone: none of ours is one.
_IN_TEXT = re.compile(
    r"""
    (?<![0-9A-Za-z_.,:/\\+\#$₩@=~–—-])
    (?:
        1[568][0-9]{2}-[0-9]{4}
      | 0(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|80)-[0-9]{3,4}-[0-9]{4}
      | 0(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4])-(?:1366|120)
      | 1345 | 1350 | 1366 | 1377 | 1388
      | 107 | 109 | 112 | 117 | 119 | 132 | 182
    )
    (?! [0-9A-Za-z_%@] | [.,:/~–—-][0-9A-Za-z] )
    """,
    re.VERBOSE,
)


def phone_link(number: str) -> str | None:
    """The `tel:` address of a number, or None when it does not have the shape of a Korean number."""
    return f"tel:{number.replace('-', '')}" if _PHONE.fullmatch(number) else None


def linked(text: str) -> Markup:
    """Escaped text in which known phone numbers can be tapped.

    The pieces between numbers are escaped one by one, so that no number is ever found inside markup.
    """
    parts: list[Markup] = []
    end = 0
    for found in _IN_TEXT.finditer(text):
        parts.append(escape(text[end : found.start()]))
        number = found[0]
        parts.append(Markup('<a class="tel" href="{}">{}</a>').format(phone_link(number), number))
        end = found.end()
    parts.append(escape(text[end:]))
    return Markup("").join(parts)


# -- the templates ---------------------------------------------------------------------------------


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters["linked"] = linked
    environment.filters["tel"] = phone_link
    environment.filters["speaks"] = _speaks
    environment.filters["texts_112"] = _texts_112
    environment.globals["max_text"] = MAX_TEXT
    return environment


def _speaks(option_id: str) -> str | None:
    """The language tag in which a choice of the language screen is written, so that it is read out rightly."""
    found = _LANGUAGE.fullmatch(option_id)
    return found[1] if found else None


def _texts_112(sentence: str) -> str:
    """The address that opens a text message to 112. `?&body=` is the form that Android and iOS both take."""
    return "sms:112?&body=" + "".join(f"%{byte:02X}" for byte in sentence.encode("utf-8", "replace"))


_TEMPLATES = _environment()
_PAGES = {name: _TEMPLATES.get_template(f"{name}.html") for name in ("chat", "region", "emergency", "trouble", "away")}


def title(lang: str) -> str:
    """The title of every page: it must mean nothing to somebody who looks at the tab."""
    return "메모" if lang.partition("-")[0].lower() == "ko" else "Notes"


def _words(translate: Translate) -> Callable[..., str]:
    def t(msgid: str, **args: str) -> str:
        return render(Text(msgid), translate, tuple((name, own_name(value)) for name, value in args.items()))

    return t


def _chat(name: str, page: Page, translate: Translate) -> str:
    always = {button.id: button for button in page.always}
    return _PAGES[name].render(
        page=page,
        lang=page.lang,
        title=title(page.lang),
        practice=page.practice,
        language=always.get("language"),
        emergency="emergency" in always,
        more=tuple(button for button in page.always if button.id not in ("emergency", "leave")),
        t=_words(translate),
    )


def chat_page(page: Page, translate: Translate) -> str:
    """The whole document of one screen. `translate` looks up a text of the templates in the page's language."""
    return _chat("chat", page, translate)


def chat_fragment(page: Page, translate: Translate) -> str:
    """The part of the document that changes, for a script that already shows the rest (header `X-Page: fragment`)."""
    return _chat("region", page, translate)


def emergency_page(
    lang: str,
    says: Sequence[str],
    helplines: Sequence[HelplineCard],
    translate: Translate,
    *,
    text_112: str | None = None,
    practice: bool = False,
) -> str:
    """The emergency numbers as a page that needs no session and no store: made once for each language at start-up.

    Raises ValueError when it would offer no number.
    """
    if not helplines:
        raise ValueError("an emergency page needs a number to call")
    return _PAGES["emergency"].render(
        lang=lang,
        title=title(lang),
        says=tuple(says),
        helplines=tuple(helplines),
        text_112=text_112,
        practice=practice,
        t=_words(translate),
    )


def trouble_page(
    lang: str,
    helplines: Sequence[HelplineCard],
    translate: Translate,
    *,
    unsent: Unsent | None = None,
    practice: bool = False,
) -> str:
    """The last resort: nothing can be kept at this moment; here are the numbers, and a way to try again.

    `unsent` offers what was sent once more, under the same name, so that nothing is lost and nothing doubles.
    Raises ValueError when it would offer no number.
    """
    if not helplines:
        raise ValueError("a page for trouble needs a number to call")
    return _PAGES["trouble"].render(
        lang=lang,
        title=title(lang),
        helplines=tuple(helplines),
        unsent=unsent,
        practice=practice,
        t=_words(translate),
    )


def away_page(lang: str = "ko") -> str:
    """What is seen after leaving: a page of notes without notes. Korean or English only: a rarer language tells."""
    return _PAGES["away"].render(lang="ko" if title(lang) == "메모" else "en", title=title(lang))


def padded(html: str) -> str:
    """The same HTML with blank lines behind it, up to the next of `PAGE_SIZES` (in UTF-8 bytes).

    Beyond the largest, a multiple of it. Only of use where replies are not compressed.
    """
    size = len(html.encode())
    largest = PAGE_SIZES[-1]
    goal = next((step for step in PAGE_SIZES if size <= step), -(-size // largest) * largest)
    return html + "\n" * (goal - size)
