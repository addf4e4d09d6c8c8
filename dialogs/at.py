"""The places of the conversation, in the order people meet them: its table of contents.

The part before a colon is the name that other systems rely on (docs/interfaces.md); several places may share it.
"""

from __future__ import annotations

from enum import StrEnum

__all__ = ["At"]


class At(StrEnum):
    """Where a conversation stands."""

    public: str
    """The stable screen id that the machine-readable chat shows."""

    def __init__(self, value: str) -> None:
        self.public = value.partition(":")[0]

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
    ASK = "ask"
    AGE = "age"
    CHILD = "child"
    WHEN = "when"
    # Danger check
    DANGER = "danger_check"
    DANGER_WORSE = "danger_check:worse"
    DANGER_FOUND = "danger_check:found"
    # What can still be saved, and health
    EVIDENCE = "evidence"
    EVIDENCE_BODY = "evidence:body"
    EVIDENCE_ALREADY = "evidence:already"
    EVIDENCE_HEALTH = "evidence:health"
    EVIDENCE_PREGNANCY = "evidence:pregnancy"
    EVIDENCE_DRUGGED = "evidence:drugged"
    EVIDENCE_VISIT = "evidence:visit"
    EVIDENCE_VISIT_STEPS = "evidence:visit_steps"
    EVIDENCE_VISIT_HELP = "evidence:visit_help"
    EVIDENCE_INJURY = "evidence:injury"
    EVIDENCE_CHOKING = "evidence:choking"
    EVIDENCE_SOON = "evidence:soon"
    EVIDENCE_RECORD = "evidence:record"
    EVIDENCE_STALKING = "evidence:stalking"
    EVIDENCE_SCHOOL_WORK = "evidence:school_work"
    EVIDENCE_EXPLOITATION = "evidence:exploitation"
    EVIDENCE_LEAVING = "evidence:leaving"
    EVIDENCE_DIGITAL = "evidence:digital"
    EVIDENCE_THREAT = "evidence:threat"
    EVIDENCE_FILMED = "evidence:filmed"
    EVIDENCE_GROOMING = "evidence:grooming"
    EVIDENCE_DELETION = "evidence:deletion"
    EVIDENCE_MIND = "evidence:mind"
    # When it is too much
    CRISIS = "crisis"
    CRISIS_WISH = "danger_check:wish"
    CRISIS_PLAN = "danger_check:plan"
    CRISIS_FOUND = "danger_check:people"
    CRISIS_ACT = "danger_check:act"
    # The nearest place
    PLACE = "place"
    PLACE_DISTRICT = "place:district"
    SERVICES = "services"
    SERVICES_WISHES = "services:wishes"
    SERVICES_OTHERS = "services:others"
    SERVICES_MAP = "services:map"
    SERVICES_EXPECT = "services:expect"
    SERVICES_OFFICE = "services:office"
    SERVICES_CENTERS = "services:centers"
    SERVICES_HELPLINE = "services:helpline"
    # Rights, money, protection
    RIGHTS = "rights"
    RIGHTS_REPORT = "rights:report"
    RIGHTS_STATEMENT = "rights:statement"
    RIGHTS_LAWYER = "rights:lawyer"
    RIGHTS_ACCUSED = "rights:accused"
    RIGHTS_PROTECTION = "rights:protection"
    RIGHTS_STALKING = "rights:stalking"
    RIGHTS_MONEY = "rights:money"
    RIGHTS_COMPENSATION = "rights:compensation"
    RIGHTS_DEBT = "rights:debt"
    RIGHTS_SUPPORT = "rights:support"
    RIGHTS_SHELTER = "rights:shelter"
    RIGHTS_STAY = "rights:stay"
    RIGHTS_SCHOOL_WORK = "rights:school_work"
    RIGHTS_SCHOOL = "rights:school"
    RIGHTS_WORK = "rights:work"
    RIGHTS_ARMY = "rights:army"
    RIGHTS_PRIVACY = "rights:privacy"
    # Planning for more safety
    PLAN = "plan"
    PLAN_STAYING = "plan:staying"
    PLAN_LEAVING = "plan:leaving"
    PLAN_DEVICES = "plan:devices"
    PLAN_TRACKING = "plan:tracking"
    PLAN_CHILDREN = "plan:children"
    # For my situation, or for somebody else
    PEOPLE = "people"
    PEOPLE_MEN = "people:men"
    PEOPLE_LGBT = "people:lgbt"
    PEOPLE_DISABILITY = "people:disability"
    PEOPLE_YOUNG = "people:young"
    PEOPLE_CHILD = "people:child"
    PEOPLE_OLDER = "people:older"
    PEOPLE_FRIEND = "people:friend"
    PEOPLE_PARENT = "people:parent"
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
