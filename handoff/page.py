"""The face of the desk, for counselors: coded values and messages in, HTML or JSON values out.

Nothing here reads a store, a clock or a network; only the templates are loaded, once. Every text reaches a page through
the template engine's escaping, or a browser as a text node: there is no markup in what people write.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from dialogs.facts import RULES, Consent, Fact, label
from dialogs.words import T, Text, Translate
from handoff.case import LEVELS, OUTCOMES
from handoff.cases import CaseRead, Queued, QueueView, Spoken
from referral_directory.changes import Entry, review_by

__all__ = [
    "LONGEST_MESSAGE",
    "MARKS",
    "CaseSheet",
    "EntryLine",
    "HeldLine",
    "MessageLine",
    "QueueLine",
    "SummaryLine",
    "Words",
    "case_sheet",
    "entry_lines",
    "held_lines",
    "legible",
    "message_lines",
    "queue_lines",
    "render_page",
]

LONGEST_MESSAGE = 4_000
"""Characters of one reply or note."""

SEOUL = ZoneInfo("Asia/Seoul")
FOLDER = Path(__file__).parent
_HOUR = 60  # minutes

# A level is told by a mark and a word, never by colour alone.
MARKS: Mapping[int, str] = MappingProxyType({0: "●○○", 1: "●●○", 2: "●●●"})

LANGUAGES: Mapping[str, Text] = MappingProxyType(
    {
        # L10N: Name of a language, for counselors.
        "ko": T("Korean"),
        # L10N: Name of a language, for counselors: Korean in easy words.
        "ko-x-easy": T("Korean, easy words"),
        # L10N: Name of a language, for counselors.
        "en": T("English"),
        # L10N: Name of a language, for counselors.
        "zh-Hans": T("Chinese"),
        # L10N: Name of a language, for counselors.
        "vi": T("Vietnamese"),
        # L10N: Name of a language, for counselors.
        "fil": T("Filipino"),
        # L10N: Name of a language, for counselors.
        "km": T("Khmer"),
        # L10N: Name of a language, for counselors.
        "mn": T("Mongolian"),
        # L10N: Name of a language, for counselors.
        "ru": T("Russian"),
        # L10N: Name of a language, for counselors.
        "ja": T("Japanese"),
        # L10N: Name of a language, for counselors.
        "th": T("Thai"),
        # L10N: Name of a language, for counselors.
        "lo": T("Lao"),
        # L10N: Name of a language, for counselors.
        "uz": T("Uzbek"),
        # L10N: Name of a language, for counselors.
        "ne": T("Nepali"),
    }
)

REASONS: Mapping[str, Text] = MappingProxyType(
    {
        # L10N: Why a case is urgent, for counselors: the person said that there is danger.
        "danger": T("Says there is danger"),
        # L10N: Why a case is urgent, for counselors.
        "immediate_danger": T("Danger right now"),
        # L10N: Why a case is urgent, for counselors.
        "weapon": T("Weapon or threat to kill"),
        # L10N: Why a case is urgent, for counselors: held, cannot leave.
        "confined": T("Cannot get out"),
        # L10N: Why a case is urgent, for counselors.
        "perpetrator_present": T("The other person is near"),
        # L10N: Why a case is urgent, for counselors.
        "strangulation": T("Pressure on the neck"),
        # L10N: Why a case is urgent, for counselors.
        "choking": T("Pressure on the neck"),
        # L10N: Why a case is urgent, for counselors.
        "injury": T("Injured"),
        # L10N: Why a case is urgent, for counselors.
        "child_in_danger": T("A child in danger"),
        # L10N: Why a case is urgent, for counselors.
        "stalking_now": T("Being followed now"),
        # L10N: Why a case is urgent, for counselors.
        "suicide": T("Thoughts of suicide"),
        # L10N: Why a case is urgent, for counselors.
        "trafficking": T("Trafficking"),
        # L10N: Why a case is urgent, for counselors.
        "recent_assault_72h": T("Within the last 3 days"),
        # L10N: Why a case is urgent, for counselors.
        "within_72h": T("Within the last 3 days"),
        # L10N: Why a case is urgent, for counselors: the person said yes to one of the three and not to which.
        "serious": T("Pressure on the neck, a weapon, or a threat to kill"),
        # L10N: Why a case is urgent, for counselors.
        "threat": T("A threat to kill"),
        # L10N: Why a case is raised, for counselors.
        "wish": T("Thoughts of dying"),
        # L10N: Why a case is urgent, for counselors.
        "plan": T("A plan to end life"),
        # L10N: Why a case is urgent, for counselors.
        "act": T("Has begun to end life"),
        # L10N: Why a case is urgent, for counselors: held, papers taken, forced to work.
        "held": T("Held, or papers taken"),
        # L10N: Why a case is raised, for counselors.
        "several": T("Several kinds of violence"),
        # L10N: Why a case is raised, for counselors: partner, family, or somebody with power over the person.
        "near_or_powerful": T("By someone close or with power"),
        # L10N: Why a case is raised, for counselors.
        "going_on": T("It goes on"),
        # L10N: Why a case is raised, for counselors.
        "recent": T("Within the last two weeks"),
        # L10N: Why a case is urgent, for counselors.
        "now": T("Going on now"),
        # L10N: Why a case is raised, for counselors: the violence has become worse, or there is a separation.
        "worse": T("Worse lately, or separating"),
        # L10N: Why a case is raised, for counselors: 14 to 18 years old.
        "minor": T("Under 19"),
        # L10N: Why a case is raised, for counselors: the writer seems to be a minor.
        "minor_speaker": T("Seems to be under 19"),
        # L10N: Why a case is urgent, for counselors.
        "under_14": T("Under 14"),
        # L10N: Why a case is urgent, for counselors.
        "drugged": T("Perhaps drugged"),
        # L10N: Why a case is raised, for counselors: a threat to spread pictures.
        "threat_of_distribution": T("Threat to spread pictures"),
    }
)

CONSENTS: Mapping[str, Text] = MappingProxyType(
    {
        # L10N: What the person agreed to, for counselors.
        Consent.WRITING.value: T("What they write is kept for counselors"),
        # L10N: What the person agreed to, for counselors: it may touch health or sex life.
        Consent.SENSITIVE.value: T("It may speak of health or sex life"),
        # L10N: What the person agreed to, for counselors.
        Consent.ANSWERS.value: T("Their answers are passed on"),
        # L10N: What the person agreed to, for counselors: one tap in an emergency.
        Consent.DANGER.value: T("Emergency: language, danger, what they write"),
    }
)

SHOWN: Mapping[str, Text] = MappingProxyType(
    {
        # L10N: Page that the person has seen, for counselors.
        "evidence": T("What can still be saved"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:body": T("Traces on body and clothes"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:already": T("Already washed or deleted"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:health": T("Health"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:drugged": T("If drugged"),
        # L10N: Page that the person has seen, for counselors: what happens at a Sunflower Center.
        "evidence:visit": T("A visit to a center"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:injury": T("Injuries"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:choking": T("After pressure on the neck"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:record": T("Keeping a record"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:leaving": T("Leaving safely"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:digital": T("Digital evidence"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:threat": T("When threatened"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:deletion": T("Help with deletion"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:mind": T("Mind and feelings"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:pregnancy": T("About pregnancy"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:visit_steps": T("The steps of an examination"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:visit_help": T("Help at a center"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:soon": T("What disappears first"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:stalking": T("A log of stalking"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:school_work": T("At school, work or in the army"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:exploitation": T("Exploitation: what to keep"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:filmed": T("Filmed, or a fake image"),
        # L10N: Page that the person has seen, for counselors.
        "evidence:grooming": T("Contact online with a minor"),
    }
)

FACTS: Mapping[Fact, Text] = MappingProxyType(
    {
        # L10N: Heading of a line in the summary that a counselor reads: when it is safe to answer.
        Fact.ANSWER_TIME: T("Safe to answer"),
        # L10N: Heading of a line in the summary that a counselor reads: about the phone.
        Fact.DEVICE: T("Phone"),
        # L10N: Heading of a line in the summary that a counselor reads.
        Fact.DANGER: T("Danger signs"),
        # L10N: Heading of a line in the summary that a counselor reads: the kinds of violence.
        Fact.KIND: T("About"),
        # L10N: Heading of a line in the summary that a counselor reads: when it happened.
        Fact.WHEN: T("When"),
        # L10N: Heading of a line in the summary that a counselor reads: for whom help is asked.
        Fact.WHO: T("For whom"),
        # L10N: Heading of a line in the summary that a counselor reads.
        Fact.AGE: T("Age"),
        # L10N: Heading of a line in the summary that a counselor reads: city and district.
        Fact.DISTRICT: T("District"),
        # L10N: Heading of a line in the summary that a counselor reads.
        Fact.NEED: T("Needs"),
        # L10N: Heading of a line in the summary that a counselor reads: pages the person has read already.
        Fact.SHOWN: T("Already read"),
    }
)
# Read first what decides how to answer.
_ALARMING = frozenset({Fact.DANGER, Fact.DEVICE})

ROLES: Mapping[str, Text] = MappingProxyType(
    {
        # L10N: A role on the staff.
        "counselor": T("Counselor"),
        # L10N: A role on the staff.
        "supervisor": T("Supervisor"),
        # L10N: A role on the staff.
        "administrator": T("Administrator"),
    }
)

DistrictName: TypeAlias = Callable[[str], str | None]


class Words:
    """The words of one language: `say` for texts of our own, `t` for templates."""

    def __init__(self, locale: str, translate: Translate) -> None:
        """Take the locale (`ko` or `en`) and the lookup of its catalog."""
        self.locale = locale
        self._translate = translate

    def say(self, text: Text, **values: object) -> str:
        """Give a text with its placeholders filled. Raises KeyError when a value is missing."""
        sentence = text.msgid if text.verbatim else self._translate(text)
        return re.sub(r"\{(\w+)\}", lambda match: str(values[match[1]]), sentence)

    def t(self, msgid: str, **values: object) -> str:
        """Give the text of a literal in a template."""
        return self.say(Text(msgid), **values)

    def wait(self, seconds: float) -> str:
        """Tell a length of time."""
        minutes = max(0, int(seconds // 60))
        if minutes < 1:
            # L10N: A length of time.
            return self.say(T("under 1 min"))
        if minutes < _HOUR:
            # L10N: A length of time.
            return self.say(T("{minutes} min"), minutes=minutes)
        # L10N: A length of time.
        return self.say(T("{hours} h {minutes} min"), hours=minutes // _HOUR, minutes=minutes % _HOUR)

    def moment(self, at: float, now: float) -> str:
        """Tell a moment in Korean time; the day only where it is not today."""
        then, today = datetime.fromtimestamp(at, SEOUL), datetime.fromtimestamp(now, SEOUL)
        hour = then.strftime("%H:%M")
        if then.date() == today.date():
            return hour
        # L10N: Month and day, then the hour.
        return self.say(T("{month}/{day} {hour}"), month=then.month, day=then.day, hour=hour)

    def language(self, tag: str) -> str:
        """Tell a language with its tag; a tag that is not ours stands for itself."""
        return f"{self.say(LANGUAGES[tag])} ({tag})" if tag in LANGUAGES else tag

    def reasons(self, codes: Sequence[str]) -> tuple[str, ...]:
        """Tell why a case is where it is, each reason once; a code without words stands for itself."""
        return tuple(dict.fromkeys(self.say(REASONS[code]) if code in REASONS else _plain(code) for code in codes))


# ---- what people wrote ----

_MOST_MARKS = 6  # combining marks on one letter; Thai, Khmer and Devanagari need fewer
_KEPT_INVISIBLE = frozenset("\n\t\u200b\u200c\u200d\ufe0e\ufe0f")  # words, Khmer and emoji need these
# Letters by category that show nothing (Default_Ignorable_Code_Point of Unicode, and the empty Braille pattern): a
# sentence could be hidden in them. Mongolian's own selectors are not among them.
_NOTHING_TO_SEE = frozenset(
    map(
        chr,
        (
            0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x2800, 0x3164, 0xFFA0,
            *range(0xFE00, 0xFE0E), *range(0xFFF0, 0xFFF9), *range(0xE0000, 0xE1000),
        ),
    )
)  # fmt: skip


def legible(text: str) -> str:
    """Give a text as it may be shown: nothing in it is hidden, turns the line around or climbs over its neighbours.

    Marks of direction, controls and other invisible letters become their number in brackets, such as [U+202E]; of a
    tower of combining marks the first six stay. What is stored stays as it was sent.
    """
    shown: list[str] = []
    marks = 0
    for letter in text.replace("\r\n", "\n").replace("\r", "\n"):
        category = "Cf" if letter in _NOTHING_TO_SEE else unicodedata.category(letter)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks > _MOST_MARKS and letter not in _KEPT_INVISIBLE:
            if marks == _MOST_MARKS + 1:
                shown.append("…")
        elif category in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") and letter not in _KEPT_INVISIBLE:
            shown.append(f"[U+{ord(letter):04X}]")
        else:
            shown.append(letter)
    return "".join(shown)


def _plain(code: str) -> str:
    return legible(code).replace("_", " ")


# ---- lines of the pages ----


@dataclass(frozen=True, slots=True)
class QueueLine:
    """One case of the queue, in words made of codes."""

    case: str
    level: int
    mark: str
    level_word: str
    language: str
    waited: str
    returned: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MessageLine:
    """One message. `who` is person, counselor or note; `broken` says that it does not open."""

    id: int
    who: str
    text: str
    broken: bool
    time: str
    iso: str


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One line of the summary; `alarm` stands out."""

    heading: str
    values: tuple[str, ...]
    alarm: bool = False


@dataclass(frozen=True, slots=True)
class CaseSheet:
    """The page of one case."""

    case: str
    level: int
    mark: str
    level_word: str
    reasons: tuple[str, ...]
    locale: str
    language: str
    interpreter: bool
    easy_words: bool
    opened: str
    answer_due: str | None
    erasure_asked: bool
    reachable: bool
    summary_broken: bool
    summary: tuple[SummaryLine, ...]
    messages: tuple[MessageLine, ...]
    sent: int
    heard: int
    stamp: str


@dataclass(frozen=True, slots=True)
class HeldLine:
    """One case that this counselor holds; `unanswered` is how long a message has been waiting, or None."""

    case: str
    level: int
    mark: str
    level_word: str
    language: str
    unanswered: str | None


def held_lines(view: QueueView, words: Words, now: float) -> tuple[HeldLine, ...]:
    """Put the counselor's own cases into words."""
    return tuple(
        HeldLine(
            one.id,
            one.level,
            MARKS[one.level],
            words.say(LEVELS[one.level]),
            words.language(one.locale),
            None if one.unanswered_since is None else words.wait(now - one.unanswered_since),
        )
        for one in view.mine
    )


def queue_lines(view: QueueView, words: Words, now: float) -> tuple[QueueLine, ...]:
    """Put the queue into words."""
    return tuple(_queue_line(one, words, now) for one in view.queue)


def _queue_line(one: Queued, words: Words, now: float) -> QueueLine:
    return QueueLine(
        one.id,
        one.level,
        MARKS[one.level],
        words.say(LEVELS[one.level]),
        words.language(one.locale),
        words.wait(now - one.opened_at),
        one.returned,
        words.reasons(one.reasons),
    )


@dataclass(frozen=True, slots=True)
class EntryLine:
    """An entry of the directory in words. `hidden` tells why people do not see it; `undo` is the mark that can go."""

    id: str
    name: str
    address: str
    phone: str | None
    hours: str
    known: str
    failed: str | None
    hidden: str | None
    withdrawn: bool
    undo: int | None


def entry_lines(entries: Sequence[Entry], failed: Mapping[str, int], words: Words) -> tuple[EntryLine, ...]:
    """Put entries of the directory into words; `failed` counts by id for how many people the number did not work."""
    return tuple(_entry_line(entry, failed.get(entry.service.id, 0), words) for entry in entries)


def _entry_line(entry: Entry, failed: int, words: Words) -> EntryLine:
    service, last = entry.service, entry.last
    if service.checked is not None:
        # L10N: When staff last confirmed an entry of the directory. {date} is a date.
        known = words.say(T("Confirmed on {date}."), date=service.checked)
    else:
        # L10N: An entry of the directory that no staff has confirmed. {date} is a year, month or day.
        known = words.say(T("From a source of {date}, never confirmed."), date=service.as_of)
    # L10N: By when an entry should be confirmed again. {date} is a date. It follows "Confirmed on" or "never confirmed".
    due = words.say(T("Confirmation due: {date}."), date=review_by(service))
    return EntryLine(
        service.id,
        service.name_ko if words.locale == "ko" else f"{service.name_en} ({service.name_ko})",
        service.address_ko or "",
        service.phone,
        # L10N: The hours of a place are not known.
        service.hours.written if service.hours.known else words.say(T("Hours unknown")),
        f"{known} {due}",
        # L10N: How often people tapped that the phone number of this place did not work. {count} is a number.
        words.say(T("Reports that this number did not work: {count}"), count=failed) if failed else None,
        _hidden(entry, words),
        entry.hidden_by is not None and entry.hidden_by.what == "withdrawn",
        last.number if last is not None and last.what in ("wrong", "checked") else None,
    )


def _hidden(entry: Entry, words: Words) -> str | None:
    if entry.hidden_by is not None:
        values = {"date": entry.hidden_by.when.astimezone(SEOUL).date(), "why": legible(entry.hidden_by.why)}
        if entry.hidden_by.what == "wrong":
            # L10N: An entry of the directory is hidden from people. {date} is a date, {why} what a colleague wrote.
            return words.say(T("Hidden since {date}, marked wrong: {why}"), **values)
        # L10N: An entry of the directory was taken out for good. {date} is a date, {why} what a colleague wrote.
        return words.say(T("Withdrawn on {date}: {why}"), **values)
    if entry.broken is not None:
        # L10N: An entry of the directory is hidden because what staff wrote about it does not fit any more.
        return words.say(T("Hidden: a change does not fit this entry any more. Please tell your administrator."))
    return None


def message_lines(messages: Sequence[Spoken], now: float, words: Words) -> tuple[MessageLine, ...]:
    """Put messages into lines, in their order."""
    return tuple(
        MessageLine(
            one.id,
            one.direction,
            "" if one.text is None else legible(one.text),
            one.text is None,
            words.moment(one.at, now),
            datetime.fromtimestamp(one.at, UTC).isoformat(timespec="seconds"),
        )
        for one in messages
    )


def case_sheet(read: CaseRead, words: Words, now: float, district: DistrictName) -> CaseSheet:
    """Put a case into words. `district` names a district code, or gives None."""
    standing = read.standing
    held = read.summary or {}
    due = None
    if standing.unanswered_since is not None:
        due = words.wait(now - standing.unanswered_since)
    return CaseSheet(
        standing.id,
        standing.level,
        MARKS[standing.level],
        words.say(LEVELS[standing.level]),
        words.reasons(standing.reasons),
        standing.locale,
        words.language(standing.locale),
        standing.locale not in ("ko", "ko-x-easy"),
        held.get("easy_words") is True,
        words.moment(standing.opened_at, now),
        due,
        standing.erasure_asked_at is not None,
        standing.reachable,
        read.summary is None,
        _summary_lines(held, words, district),
        message_lines(read.messages, now, words),
        read.sent,
        read.heard,
        standing.stamp,
    )


def _summary_lines(held: Mapping[str, object], words: Words, district: DistrictName) -> tuple[SummaryLine, ...]:
    facts = _values(held.get("facts"))
    lines = []
    for fact, heading in FACTS.items():
        if fact.value in facts:
            told = tuple(_value(fact, code, words, district) for code in facts.pop(fact.value))
            lines.append(SummaryLine(words.say(heading), told, fact in _ALARMING))
    # A code that this desk does not know yet is shown as it is rather than hidden.
    lines += [SummaryLine(_plain(name), tuple(_plain(code) for code in codes)) for name, codes in facts.items()]
    agreed = held.get("consents")
    if isinstance(agreed, list) and agreed:
        told = tuple(words.say(CONSENTS[str(one)]) if str(one) in CONSENTS else _plain(str(one)) for one in agreed)
        # L10N: Heading of a line in the summary that a counselor reads: what the person consented to.
        lines.append(SummaryLine(words.say(T("Agreed to")), told))
    return tuple(lines)


def _values(facts: object) -> dict[str, tuple[str, ...]]:
    """Read the facts of a summary: an object of lists, or a list of pairs."""
    pairs = facts.items() if isinstance(facts, dict) else facts if isinstance(facts, list) else ()
    read: dict[str, tuple[str, ...]] = {}
    for pair in pairs:
        if isinstance(pair, (list, tuple)) and len(pair) == len(("name", "values")):
            name, values = pair
            read[str(name)] = tuple(str(one) for one in values) if isinstance(values, (list, tuple)) else (str(values),)
    return read


def _value(fact: Fact, code: str, words: Words, district: DistrictName) -> str:
    if fact is Fact.DISTRICT:
        return district(code) or _plain(code)
    if fact is Fact.SHOWN:
        return words.say(SHOWN[code]) if code in SHOWN else _plain(code)
    known = RULES[fact].values
    text = label(fact, code) if known is not None and code in known else None
    return _plain(code) if text is None else words.say(text)


# ---- templates ----

_templates = Environment(
    loader=FileSystemLoader(FOLDER / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def render_page(template: str, words: Words, **values: object) -> str:
    """Fill one template with values; every value is escaped."""
    return _templates.get_template(template).render(
        t=words.t,
        lang=words.locale,
        outcomes={code: words.say(text) for code, text in OUTCOMES.items()},
        role_words={code: words.say(text) for code, text in ROLES.items()},
        longest=LONGEST_MESSAGE,
        **values,
    )
