"""The places of the conversation, in the order people meet them: its table of contents.

The part before a colon is the name that other systems rely on (docs/interfaces.md); several places may share it.
"""

from __future__ import annotations

from enum import StrEnum

__all__ = ["At"]


class At(StrEnum):
    """Where a conversation stands."""

    OPENING = "opening"
    # Languages and easy words
    LANGUAGE = "language"
    CARD = "card"
    # Safety first
    SAFETY = "safety"
    DEVICE = "device"
    EMERGENCY = "emergency"
    EMERGENCY_SILENT = "emergency:silent"
    EMERGENCY_MESSAGE = "emergency:message"
    EMERGENCY_SUICIDE = "emergency:suicide"
    EMERGENCY_PHONE = "emergency:phone"
    # Before anything is asked
    LIMITS = "limits"
    # What is this about
    KIND = "kind"
    KIND_MORE = "kind:more"
    AFTER_KIND = "after_kind"
    AGE = "age"
    CHILD = "child"
    WHEN = "when"
    AFTER_WHEN = "after_when"
    # Danger check
    DANGER_CHOKING = "danger_check"
    DANGER_WEAPON = "danger_check:weapon"
    DANGER_WORSE = "danger_check:worse"
    DANGER_FOUND = "danger_check:found"
    # What can still be saved, and health
    EVIDENCE = "evidence"
    EVIDENCE_BODY = "evidence:body"
    EVIDENCE_ALREADY = "evidence:already"
    EVIDENCE_HEALTH = "evidence:health"
    EVIDENCE_DRUGGED = "evidence:drugged"
    EVIDENCE_VISIT = "evidence:visit"
    EVIDENCE_INJURY = "evidence:injury"
    EVIDENCE_CHOKING = "evidence:choking"
    EVIDENCE_RECORD = "evidence:record"
    EVIDENCE_LEAVING = "evidence:leaving"
    EVIDENCE_DIGITAL = "evidence:digital"
    EVIDENCE_THREAT = "evidence:threat"
    EVIDENCE_DELETION = "evidence:deletion"
    EVIDENCE_MIND = "evidence:mind"
    # The nearest place
    PLACE = "place"
    PLACE_DISTRICT = "place:district"
    SERVICES = "services"
    SERVICES_EXPECT = "services:expect"
    # Rights, money, protection
    RIGHTS = "rights"
    RIGHTS_REPORT = "rights:report"
    RIGHTS_LAWYER = "rights:lawyer"
    RIGHTS_PROTECTION = "rights:protection"
    RIGHTS_MONEY = "rights:money"
    RIGHTS_SHELTER = "rights:shelter"
    RIGHTS_STAY = "rights:stay"
    RIGHTS_SCHOOL_WORK = "rights:school_work"
    RIGHTS_FRIEND = "rights:friend"
    # A person
    PERSON = "person"
    CONSENT = "consent"
    CONSENT_SENSITIVE = "consent:sensitive"
    CONSENT_ANSWERS = "consent:answers"
    CONSENT_NEED = "consent:need"
    CONSENT_TIME = "consent:time"
    CONSENT_DECLINED = "consent:declined"
    WAITING = "waiting"
    TALKING = "talking"
    ENDED = "ended"
    # Always at hand
    KEPT = "what_is_kept"
    FORGET = "forget"
    LEFT = "left"

    @property
    def public(self) -> str:
        """The stable screen id that the machine-readable chat shows."""
        return self.value.partition(":")[0]
