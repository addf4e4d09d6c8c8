"""The whole conversation, assembled from one file per part of a person's journey."""

from __future__ import annotations

from dialogs.cards import CARDS
from dialogs.flows.always import ALWAYS, ALWAYS_SCREENS, HEARD, PHRASES
from dialogs.flows.counselor import COUNSELOR
from dialogs.flows.crisis import CRISIS
from dialogs.flows.evidence import EVIDENCE
from dialogs.flows.intake import INTAKE
from dialogs.flows.people import PEOPLE
from dialogs.flows.planning import PLANNING
from dialogs.flows.referral import PASSED_OVER, REFERRAL
from dialogs.flows.rights import RIGHTS
from dialogs.flows.safety import SAFETY
from dialogs.flows.topics import TOPICS
from dialogs.graph import Flow

__all__ = ["FLOW"]

FLOW = Flow.of(
    *SAFETY,
    *INTAKE,
    *EVIDENCE,
    *CRISIS,
    *REFERRAL,
    *RIGHTS,
    *PLANNING,
    *PEOPLE,
    *COUNSELOR,
    *ALWAYS_SCREENS,
    always=ALWAYS,
    heard=HEARD,
    topics=TOPICS,
    passed_over=PASSED_OVER,
    phrases=PHRASES,
    full=("ko", "en"),
    known_cards=CARDS,
)
