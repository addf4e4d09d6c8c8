"""Where ordinary words lead that ask for something: one screen each, told to the person by its name.

A supervisor reads this as a list of questions people type and what they are shown. Danger is heard before this.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from dialogs.at import At
from dialogs.facts import Fact
from dialogs.graph import Learn, Option, option
from dialogs.intent import Topic
from dialogs.words import T

__all__ = ["TOPICS"]

TOPICS: Mapping[Topic, Option] = MappingProxyType(
    {
        # L10N: Name of what somebody asked for in words of their own: a place that can help, now or later.
        Topic.PLACE: option("place", T("A place that can help"), to=At.ASK, do=[Learn(Fact.WANT, "place")]),
        # L10N: Name of what somebody asked for.
        Topic.EVIDENCE: option("evidence", T("What can still be saved"), to=At.EVIDENCE),
        # L10N: Name of what somebody told: washed, changed clothes, deleted messages. No blame.
        Topic.ALREADY: option("already", T("I have already washed or deleted something"), to=At.EVIDENCE_ALREADY),
        # L10N: Name of what somebody asked for: it is weeks, months or years ago.
        Topic.LATE: option("late", T("It was long ago"), to=At.EVIDENCE_ALREADY),
        # L10N: Name of what somebody asked for.
        Topic.HEALTH: option("health", T("Health and medicine"), to=At.EVIDENCE_HEALTH),
        # L10N: Name of what somebody asked for.
        Topic.DRUGGED: option("drugged", T("I may have been drugged"), to=At.EVIDENCE_DRUGGED),
        # L10N: Name of what somebody asked for.
        Topic.INJURY: option("injury", T("Injuries and photos of them"), to=At.EVIDENCE_INJURY),
        # L10N: Name of what somebody asked for.
        Topic.DELETION: option("deletion", T("Getting images deleted"), to=At.EVIDENCE_DELETION),
        # L10N: Name of what somebody asked for.
        Topic.REPORT: option("report", T("Reporting is my choice"), to=At.RIGHTS_REPORT),
        # L10N: Name of what somebody asked for.
        Topic.LAWYER: option("lawyer", T("A free lawyer"), to=At.RIGHTS_LAWYER),
        # L10N: Name of what somebody asked for.
        Topic.KEEP_AWAY: option("keep_away", T("Keeping the other person away"), to=At.RIGHTS_PROTECTION),
        # L10N: Name of what somebody asked for.
        Topic.STALKING_MEASURES: option("stalking_measures", T("Measures against stalking"), to=At.RIGHTS_STALKING),
        # L10N: Name of what somebody asked for.
        Topic.MONEY: option("money", T("Costs and money"), to=At.RIGHTS_MONEY),
        # L10N: Name of what somebody asked for: a debt to an employer or broker.
        Topic.DEBT: option("debt", T("Debts"), to=At.RIGHTS_DEBT),
        # L10N: Name of what somebody asked for.
        Topic.SHELTER: option("shelter", T("A place to sleep"), to=At.RIGHTS_SHELTER),
        # L10N: Name of what somebody asked for.
        Topic.STAY: option("stay", T("Visa and staying in Korea"), to=At.RIGHTS_STAY),
        # L10N: Name of what somebody asked for.
        Topic.SCHOOL: option("school", T("School"), to=At.RIGHTS_SCHOOL),
        # L10N: Name of what somebody asked for: the place where one works.
        Topic.WORK: option("work", T("Work"), to=At.RIGHTS_WORK),
        # L10N: Name of what somebody asked for: military service.
        Topic.ARMY: option("army", T("The army"), to=At.RIGHTS_ARMY),
        # L10N: Name of what somebody asked for: safer at home, or leaving.
        Topic.PLAN: option("plan", T("Planning to be safer"), to=At.PLAN),
        # L10N: Name of what somebody asked for: watched phone, shared accounts.
        Topic.DEVICES: option("devices", T("Phone and accounts"), to=At.PLAN_DEVICES),
        # L10N: Name of what somebody asked for.
        Topic.FRIEND: option("friend", T("I want to help someone"), to=At.PEOPLE_FRIEND),
        # L10N: Name of what somebody asked for: a parent or teacher whom a child told something.
        Topic.CHILD: option("child", T("A child told me something"), to=At.PEOPLE_PARENT),
        # L10N: Name of what somebody asked for.
        Topic.MEN: option("men", T("For men and boys"), to=At.PEOPLE_MEN),
        # L10N: Name of what somebody asked for: lesbian, gay, bisexual, transgender people.
        Topic.LGBT: option("lgbt", T("For LGBT people"), to=At.PEOPLE_LGBT),
        # L10N: Name of what somebody asked for.
        Topic.DISABILITY: option("disability", T("With a disability"), to=At.PEOPLE_DISABILITY),
        # L10N: Name of what somebody asked for: who reads this, what stays.
        Topic.SECRECY: option("secrecy", T("What is kept"), to=At.KEPT),
        # L10N: Name of what somebody asked for: what a counselor has to tell others.
        Topic.LIMITS: option("limits", T("What a counselor has to pass on"), to=At.LIMITS),
        # L10N: Name of what somebody asked for. Keep the Korean name in brackets in other languages.
        Topic.VISIT: option("visit", T("What happens at a Sunflower Center"), to=At.EVIDENCE_VISIT),
        # L10N: Name of what somebody asked for: guilt, shame, sleep.
        Topic.FEELINGS: option("feelings", T("What I feel, and what is normal"), to=At.EVIDENCE_MIND),
        # L10N: Name of what somebody told: it is too much at this moment.
        Topic.OVERWHELMED: option("overwhelmed", T("It is too much"), to=At.CRISIS),
    }
)
