"""Catalog texts for everything that is shown outside a flow: reasons for a place, hours, dates. And how any text is said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from dialogs.at import At
from dialogs.facts import RULES
from dialogs.flows import FLOW
from dialogs.graph import Flow, Shown
from dialogs.words import Args, T, Text, hour, own_name, render
from locales import Catalogs

__all__ = [
    "ABOUT",
    "ABOUT_SHORT",
    "AS_OF",
    "CHECKED",
    "CHECK_NOTES",
    "DISTANCE",
    "HELPLINES",
    "LAST_TWO_DAYS",
    "MENU_FORGET",
    "MENU_HELP",
    "MENU_LANGUAGE",
    "MENU_LEAVE",
    "MENU_PERSON",
    "MENU_START",
    "OPEN_MAP",
    "PLACE_WHY",
    "TELEGRAM_TEXTS",
    "USE_LOCATION",
    "Speaker",
    "card_texts",
    "distance",
    "hours_line",
    "whole_texts",
]  # fmt: skip

# L10N: Line on the card of a place: open at any hour.
OPEN_24H = T("Open at any hour")
# L10N: Line on the card of a place: open at this moment.
OPEN_NOW = T("Open now")
# L10N: Line on the card of a place: open at this moment, and when it closes. {time} is an hour such as 18:00.
OPEN_UNTIL = T("Open now, until {time}")
# L10N: Line on the card of a place whose hours are not known; they are taken as weekday office hours.
OPEN_UNSURE = T("Hours not confirmed, usually weekdays 09:00 to 18:00")
OPEN = MappingProxyType({"open_24h": OPEN_24H, "open_now": OPEN_NOW, "hours_unknown": OPEN_UNSURE})
# L10N: Straight-line distance to a place; {km} is a number such as 3.2.
DISTANCE = T("about {km} km away")
# L10N: How old the information about a place is. {date} is a year or year and month.
AS_OF = T("Information from {date}. Please call first.")
# L10N: When staff last confirmed the entry. {date} is a date.
CHECKED = T("Confirmed by staff on {date}.")

PLACE_WHY: Mapping[str, Text] = MappingProxyType(
    {
        # L10N: Why this place: it is the nearest one that fits.
        "nearest": T("The nearest one that fits"),
        # L10N: Why this place: evidence can be secured and a doctor is there (Sunflower Center).
        "evidence_kit": T("Evidence can be secured here, with a doctor"),
        # L10N: Why this place: it is also for people under 19.
        "for_minors": T("Also for people under 19"),
        # L10N: Why this place: for migrants.
        "for_migrants": T("For people who came to Korea from abroad"),
        # L10N: Why this place: it takes people with an intellectual disability (지적장애), and one of them asks.
        "for_disability": T("Also for people with an intellectual disability"),
        # L10N: Why this place: men are welcome.
        "men_welcome": T("Men are welcome"),
        # L10N: Why this place: somebody speaks the language of the person.
        "speaks_language": T("Your language is spoken here"),
        # L10N: Said openly: police officers work at this place.
        "police_on_site": T("Police officers work here. You can choose whether to talk with them."),
        # L10N: Why this place: the person wants places without police, and none work here.
        "no_police": T("No police officers work here"),
        # L10N: The person wants places without police; for this one it is not known.
        "police_unknown": T("It is not known whether police officers work here"),
        # L10N: The phone number of a place for people from abroad is not known; Danuri (1577-1366) may know it.
        "no_phone_use_danuri": T("No phone number is known: ask 1577-1366 about it"),
        # L10N: An office for women with disabilities. Said openly; others may ask there too.
        "disability_office": T("An office for women with disabilities: you can ask who may come"),
        # L10N: The phone number is not known; 1366 may know it.
        "no_phone_use_1366": T("No phone number is known: ask 1366 about it"),
        # L10N: The entry comes from an old list.
        "old_list": T("From a list of about 2018"),
        # L10N: Nobody at the center has confirmed this entry for more than a year. Honest, without alarm.
        "past_review": T("Not confirmed for more than a year"),
        # L10N: The place is more than 50 km away.
        "over_50_km": T("More than 50 km away"),
        # L10N: An island: the way by ferry may differ from the distance shown.
        "island_check_ferry": T("Across the sea: check the ferry or flight"),
    }
)

HELPLINES: Mapping[str, Text] = MappingProxyType(
    {
        # L10N: Why this number: it helps with any violence, at any hour.
        "1366": T("For violence of any kind, at any hour"),
        # L10N: Why this number: for young people, at any hour.
        "1388": T("For young people, at any hour"),
        # L10N: Why this number: interpreters and counselors in 13 languages.
        "danuri": T("In 13 languages, at any hour"),
        # L10N: Why this number: violence at school.
        "117": T("For violence at school"),
        # L10N: Why this number (손말이음센터): it relays calls, by sign language on video or by text.
        "107": T("Makes the call for you, from sign language or text"),
        # L10N: Why this number (장애인권익옹호기관): abuse or violence against people with a disability.
        "disability": T("Takes reports of abuse of people with a disability; hours not confirmed"),
    }
)

# L10N: Below the warning that a map leaves a trace: opens a map in an app or page of another company.
OPEN_MAP = T("Open the map")
# What the Telegram bot says besides the flow, in every language. Here, because its own modules are heavy to import.
# L10N: Button of the place screen: sends where the person is, once. (Also on the web page.)
USE_LOCATION = T("Use my location")
# L10N: Button under the neutral line about a new note. It must reveal nothing. (Also on the web page.)
CHECK_NOTES = T("Check for new messages")
# L10N: Text of the bot's profile, read by whoever looks at the phone. It must not tell what the chat is for.
ABOUT = T("Write or tap at any hour.")
# L10N: One line of the bot's profile, read by whoever looks at the phone. It must not tell what the chat is for.
ABOUT_SHORT = T("Notes and useful numbers.")
# L10N: Entry of the bot's menu: opens the chat. It must not tell what the chat is for.
MENU_START = T("Open")
# L10N: Entry of the bot's menu: numbers to call. It must not tell what the chat is for.
MENU_HELP = T("Useful numbers")
# L10N: Entry of the bot's menu: write with somebody. It must not tell what the chat is for.
MENU_PERSON = T("Write with someone")
# L10N: Entry of the bot's menu: choose a language.
MENU_LANGUAGE = T("Language")
# L10N: Entry of the bot's menu: close the chat quickly. It must not tell what the chat is for.
MENU_LEAVE = T("Close")
# L10N: Entry of the bot's menu: delete everything. It must not tell what the chat is for.
MENU_FORGET = T("Clear")
# L10N: In Telegram only, under what is kept and before deleting. Honest about what this service cannot take away.
LAST_TWO_DAYS = T(
    "Only the last 48 hours of this chat can be deleted from here. Please delete older messages yourself."
)
TELEGRAM_TEXTS = (
    USE_LOCATION, CHECK_NOTES, ABOUT, ABOUT_SHORT, MENU_START, MENU_HELP, MENU_PERSON, MENU_LANGUAGE, MENU_LEAVE,
    MENU_FORGET, LAST_TWO_DAYS,
)  # fmt: skip


class Speaker:
    """Says any text in any language. One place knows the name of the center and how a placeholder is filled."""

    def __init__(self, catalogs: Catalogs, center: str, center_en: str) -> None:
        """Take the catalogs and the name of the center, in Korean and in English."""
        self.catalogs = catalogs
        self._center = {"ko": center, "ko-x-easy": center}
        self._center_en = center_en

    def translate(self, locale: str) -> Callable[[Text], str]:
        """The lookup for one language."""
        return lambda text: text.msgid if text.verbatim else self.catalogs.say(locale, text)

    def say(self, locale: str, text: Text, args: Args = ()) -> str:
        """One sentence, filled."""
        center = own_name(self._center.get(locale, self._center_en))
        return render(text, self.translate(locale), (("center", center), *args))


# From this distance on, tenths of a kilometre say nothing.
_WHOLE_KM = 10


def hours_line(raw: Mapping[str, object], locale: str) -> tuple[Text, Args]:
    """Whether a place found is open, and until when, from the object that `gyeot nearest` prints."""
    why, until = raw.get("why"), raw.get("open_until")
    codes = why if isinstance(why, list | tuple) else ()
    code = next((code for code in ("hours_unknown", "open_24h", "open_now") if code in codes), "open_now")
    if code == "open_now" and isinstance(until, str):
        return OPEN_UNTIL, (("time", hour(datetime.fromisoformat(until).time(), locale)),)
    return OPEN[code], ()


def distance(km: float, *, exact: bool) -> str:
    """A distance in km as it is shown: tenths only where the door is known and near, never nought."""
    return f"{max(km, 0.1):.1f}" if exact and km < _WHOLE_KM else f"{max(km, 1):.0f}"


_CARD_SCREENS = ("card", "emergency", "language", "what_is_kept", "forget", "left", "waiting", "talking", "ended")
_CARD_PHRASES = (
    "stale_button", "words_not_kept", "not_understood", "offer_person", "heard_danger", "heard_in_talk", "media_refused",
    "passed_on", "new_note", "returned", "still_waiting", "nobody_on_duty", "wait_unknown", "wait_about",
    "person_in_card",
)  # fmt: skip
# Ways that lead out of the card into the conversation, which exists in the full languages only.
_BEYOND = frozenset({At.RIGHTS, At.CRISIS, At.CRISIS_WISH})


def card_texts(flow: Flow = FLOW) -> tuple[Text, ...]:
    """What every language must be able to say: the emergency card and all that is always at hand (P18)."""
    texts = [choice.label for choice in flow.always]
    texts += [getattr(flow.phrases, name) for name in _CARD_PHRASES]
    for place in flow.screens.values():
        if place.at.public in _CARD_SCREENS:
            texts += [part.text for part in place.says if isinstance(part, Shown)]
            texts += [choice.label for choice in place.options if choice.to not in _BEYOND]
    return tuple(text for text in dict.fromkeys(texts) if not text.verbatim)


def whole_texts(flow: Flow = FLOW) -> tuple[Text, ...]:
    """What a full language must be able to say: every sentence and button of the conversation."""
    texts = [choice.label for choice in flow.always]
    texts += [getattr(flow.phrases, name) for name in flow.phrases.__dataclass_fields__]
    texts += [answer.offer.label for answer in flow.heard.values() if answer.offer is not None]
    texts += [choice.label for choice in flow.topics.values()]
    texts += flow.passed_over.values()
    texts += [words for rule in RULES.values() for words in (rule.values or {}).values()]
    for place in flow.screens.values():
        texts += [part.text for part in place.says if isinstance(part, Shown)]
        texts += [choice.label for choice in place.options]
    texts += [
        DISTANCE,
        *PLACE_WHY.values(),
        *HELPLINES.values(),
        *OPEN.values(),
        OPEN_UNTIL,
        AS_OF,
        CHECKED,
        OPEN_MAP,
        *TELEGRAM_TEXTS,
    ]
    return tuple(text for text in dict.fromkeys(texts) if not text.verbatim)
