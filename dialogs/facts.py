"""What may be known about a person, with the consent that each use needs. A supervisor and a developer read this together.

There is no fact that holds free text: every value is a code from a closed list (P3, P4). Anything not listed here cannot
be kept. Sources of the rules: COU-06 and COU-07 (what a handoff holds), CON-04 and CON-10 (separate consents; refusing
never bars help), CHD-01 (under 14).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from types import MappingProxyType

from dialogs.words import T, Text

__all__ = ["AGES", "KINDS", "RULES", "TIMES", "Consent", "Fact", "Level", "Rule", "is_whole", "label"]


class Level(IntEnum):
    """How soon a person is needed: 일반, 집중, 긴급 (TRI-01). It only rises (P6) and is never shown as a grade."""

    GENERAL = 0
    INTENSIVE = 1
    URGENT = 2

    @property
    def code(self) -> str:
        """The word used in interfaces."""
        return self.name.lower()


class Consent(StrEnum):
    """What a person may agree to, each by itself (PIPA articles 15, 22, 23)."""

    WRITING = "writing"  # from now on, what is typed is kept sealed for counselors of the center
    SENSITIVE = "sensitive"  # that it may speak of health or of one's sex life (article 23)
    ANSWERS = "answers"  # the coded answers given so far are passed on
    DANGER = "danger"  # one tap in an emergency: language, that there is danger, what is written from now on


def is_whole(consents: frozenset[Consent]) -> bool:
    """Whether these consents together allow a counselor to read what is written (CON-04, CON-10).

    Writing needs its own yes for sensitive things; the one tap in an emergency is complete by itself.
    """
    return Consent.DANGER in consents or {Consent.WRITING, Consent.SENSITIVE} <= consents


class Fact(StrEnum):
    """A coded answer. It lives only in the expiring conversation until a consent lets it pass."""

    DEVICE = "device"
    WHO = "who"
    KIND = "kind"
    AGE = "age"
    WHEN = "when"
    DANGER = "danger"
    DISTRICT = "district"
    ISLAND = "island"
    PROVINCE = "province"
    NEED = "need"
    SHOWN = "shown"
    ANSWER_TIME = "answer_time"
    WANT = "want"
    OFFERED = "offered"
    NUMBER = "number"
    AVOIDED = "avoided"
    CANDIDATE = "candidate"
    POLICE = "police"
    PLACE_FOR = "place_for"


@dataclass(frozen=True, slots=True)
class Rule:
    """What keeping and passing on a fact needs.

    `values` maps each allowed code to its label; None means the codes come from the directory. `many` allows several
    values. `keep` is the consent without which the fact may not even stay in the conversation; `share` the consent
    without which it may not go into a case, None meaning that it never goes there.
    """

    values: Mapping[str, Text] | None
    many: bool = False
    keep: Consent | None = None
    share: Consent | None = Consent.ANSWERS


KINDS: Mapping[str, Text] = MappingProxyType(
    {
        # L10N: Short label in a list of answers, also read by counselors (성폭행).
        "sexual_assault": T("Sexual assault"),
        # L10N: Short label: harassment or unwanted touching (성추행·성희롱).
        "harassment": T("Sexual harassment or touching"),
        # L10N: Short label: filming, spreading, threats with images, deepfakes (디지털 성범죄).
        "digital": T("Digital sex crime"),
        # L10N: Short label: violence by a partner, former partner or family member.
        "intimate_violence": T("Violence by a partner or in the family"),
        # L10N: Short label: sexual abuse of a child or teenager.
        "child_abuse": T("Sexual abuse of a child"),
        # L10N: Short label.
        "stalking": T("Stalking"),
        # L10N: Short label: prostitution or sexual exploitation.
        "exploitation": T("Prostitution or sexual exploitation"),
        # L10N: Short label: trafficking, held against one's will.
        "trafficking": T("Trafficking or being held"),
        # L10N: Short label: at school, at work, in the army.
        "school_work": T("Violence at school, at work or in the army"),
        # L10N: Short label: the person is not sure what to call it or would rather not say.
        "unsure": T("Not sure, or would rather not say"),
    }
)
TIMES: Mapping[str, Text] = MappingProxyType(
    {
        # L10N: Short label in a list of answers about time: it goes on at this moment.
        "now": T("Happening now"),
        # L10N: Short label about time.
        "h24": T("Within the last 24 hours"),
        # L10N: Short label about time.
        "h72": T("1 to 3 days ago"),
        # L10N: Short label about time.
        "h120": T("3 to 5 days ago"),
        # L10N: Short label about time.
        "w2": T("Within two weeks"),
        # L10N: Short label about time.
        "older": T("Longer ago"),
        # L10N: Short label about time: not sure when.
        "unsure": T("Not sure when"),
    }
)
AGES: Mapping[str, Text] = MappingProxyType(
    {
        # L10N: Age band (19 or older).
        "adult": T("19 or older"),
        # L10N: Age band.
        "minor": T("14 to 18"),
        # L10N: Age band.
        "under_14": T("Under 14"),
        # L10N: Age band: the person did not say.
        "unknown": T("Age not said"),
    }
)

RULES: Mapping[Fact, Rule] = MappingProxyType(
    {
        # L10N: What a counselor sees about the phone: someone else may read it.
        Fact.DEVICE: Rule({"watched": T("Someone may see the phone")}, share=Consent.WRITING),
        Fact.WHO: Rule(
            {
                # L10N: Who needs help: the person writing.
                "self": T("For the person writing"),
                # L10N: Who needs help: a friend, child or other person.
                "other": T("For someone else"),
            }
        ),
        Fact.KIND: Rule(KINDS, many=True),
        Fact.AGE: Rule(AGES),
        Fact.WHEN: Rule(TIMES),
        Fact.DANGER: Rule(
            {
                # L10N: Danger sign seen by a counselor: the person said that there is danger at this moment.
                "danger": T("Danger now"),
                # L10N: Danger sign seen by a counselor: at least one of the three, the person did not say which.
                "serious": T("Pressure on the neck, a weapon, or a threat to kill"),
                # L10N: Danger sign seen by a counselor.
                "choking": T("Pressure on the neck"),
                # L10N: Danger sign seen by a counselor.
                "weapon": T("A weapon was used or shown"),
                # L10N: Danger sign seen by a counselor.
                "threat": T("A threat to kill"),
                # L10N: Danger sign seen by a counselor.
                "worse": T("It has become worse, or there is a separation"),
                # L10N: Danger sign seen by a counselor: the person thinks of dying.
                "wish": T("Thoughts of dying"),
                # L10N: Danger sign seen by a counselor: the person has thought about how or when.
                "plan": T("A plan to end life"),
                # L10N: Danger sign seen by a counselor: the person has begun to harm themselves.
                "act": T("Has begun to end life"),
            },
            many=True,
        ),
        Fact.DISTRICT: Rule(None),
        Fact.ISLAND: Rule(None, share=None),  # one without a bridge: its ferry matters
        Fact.PROVINCE: Rule(None, share=None),
        Fact.NEED: Rule(
            {
                # L10N: A need that a counselor sees.
                "interpreter": T("An interpreter"),
                # L10N: A need that a counselor sees.
                "disability": T("Help because of a disability"),
                # L10N: A need that a counselor sees.
                "woman": T("A woman as counselor"),
                # L10N: A need that a counselor sees.
                "man": T("A man as counselor"),
            },
            many=True,
            keep=Consent.WRITING,
            share=Consent.WRITING,
        ),
        Fact.SHOWN: Rule(None, many=True),
        Fact.ANSWER_TIME: Rule(
            {
                # L10N: When it is safe to answer: only while the person is in the chat.
                "here": T("Only while I am here"),
                # L10N: When it is safe to answer.
                "day": T("In the daytime"),
                # L10N: When it is safe to answer.
                "evening": T("In the evening"),
                # L10N: When it is safe to answer.
                "any": T("At any time"),
            },
            keep=Consent.WRITING,
            share=Consent.WRITING,
        ),
        # L10N: Not shown to people: the person asked for a place first.
        Fact.WANT: Rule({"place": T("A place first")}, share=None),
        Fact.OFFERED: Rule(None, share=None),
        Fact.NUMBER: Rule(None, share=None),  # the place offered, where a number of it is shown
        Fact.AVOIDED: Rule(None, many=True, share=None),
        Fact.CANDIDATE: Rule(None, many=True, share=None),
        Fact.POLICE: Rule(
            {
                # L10N: Not shown to people: the person wants places where no police officers work.
                "avoid": T("Places without police"),
                # L10N: Not shown to people: police officers at the place do not matter.
                "any": T("Places with or without police"),
            },
            share=None,
        ),
        Fact.PLACE_FOR: Rule(
            {
                # L10N: Not shown to people: the person looks for places that take men.
                "men": T("Places that take men"),
                # L10N: Not shown to people: the person looks for places for people from abroad.
                "abroad": T("Places for people from abroad"),
                # L10N: Not shown to people: the person looks for places for an intellectual disability.
                "disability": T("Places for people with an intellectual disability"),
                # L10N: Not shown to people: the person uses sign language.
                "sign_language": T("Help in sign language"),
                # L10N: Not shown to people: any place.
                "anyone": T("Any place"),
            },
            many=True,
            share=None,
        ),
    }
)


def label(fact: Fact, value: str) -> Text | None:
    """The words for one coded value, or None where the directory names it (a district, a place, a page shown)."""
    values = RULES[fact].values
    return None if values is None else values[value]
