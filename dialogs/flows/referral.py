"""The nearest place that can really help, and what happens there, step by step."""

from __future__ import annotations

from dialogs.at import At
from dialogs.facts import Fact
from dialogs.graph import STAY, Known, Learn, Live, NotThisOne, option, say, screen
from dialogs.words import T

__all__ = ["REFERRAL"]

REFERRAL = (
    screen(
        At.PLACE,
        # L10N: Asking for a region. A district is enough; no address is asked for.
        T("Where should I look? Choose a province, or share where you are."),
        # L10N: A shared location is used once.
        T("A shared location is used for this one search and is not kept."),
        # L10N: Somebody may not want to go to a place near home.
        T("You can choose another district than your own."),
        Live.PROVINCES,
        # L10N: Button: numbers instead of a place.
        option("skip", T("Skip this: only show numbers"), to=At.SERVICES),
        asks="place",
    ),
    screen(
        At.PLACE_DISTRICT,
        # L10N: Choosing a city or district.
        T("Which city or district?"),
        Live.DISTRICTS,
        # L10N: Button: choose another province.
        option("province", T("Another province"), to=At.PLACE),
        asks="place",
    ),
    screen(
        At.SERVICES,
        # L10N: Above the places found. "Best fit first" means: the one that can really help, not only the nearest.
        T("Best fit first. It is your choice whether to call or go."),
        Live.SERVICES,
        # L10N: Honest about old information.
        T("The information may have changed. A call first can save you the trip."),
        # L10N: Button: look for another place.
        option("not_this", T("Not this one: show another"), to=STAY, when=Known(Fact.OFFERED), do=[NotThisOne()]),
        # L10N: Button: look in another district.
        option("elsewhere", T("Look somewhere else"), to=At.PLACE),
        # L10N: Button: leave out places where police officers work. Nobody is asked why.
        option("no_police", T("Show places without police"), to=STAY, do=[Learn(Fact.POLICE, "avoid")]),
        # L10N: Button: what happens in such a place.
        option("expect", T("What happens there"), to=At.SERVICES_EXPECT),
        # L10N: Button: evidence and health advice.
        option("evidence", T("What can still be saved"), to=At.EVIDENCE),
        # L10N: Button: rights and support.
        option("rights", T("Rights, money and protection"), to=At.RIGHTS),
        # L10N: Button: end the chat for now.
        option("enough", T("That is enough for now"), to=At.ENDED),
        asks="place",
    ),
    screen(
        At.SERVICES_EXPECT,
        # L10N: Step by step, first: talking is possible without reporting.
        say(T("You can talk first. Talking with a counselor is not a report to the police."), cites=["LEG-01"]),
        say(
            # L10N: Told before details: harm to a child, trafficking and others have to be passed on.
            T("Some things have to be passed on, such as harm to a child. You can ask about that first."),
            cites=["CHD-04", "PRO-07"],
        ),
        say(
            # L10N: Next step: what a counselor asks. A rough answer is enough; nobody has to tell everything.
            T("Then someone asks how you are, roughly when it was, and what you need. You need not tell all."),
            cites=["COU-05", "COU-01"],
        ),
        say(
            # L10N: Next step: one can use one kind of support without the others.
            T("A Sunflower Center has counselling, medical and legal help in one place. You choose what you use."),
            cites=["SUP-11"],
        ),
        say(
            # L10N: What another office wrote down need not be told again there. No promise that it is told only once.
            T("What another office already wrote down can be taken over, if you agree."),
            cites=["COU-03", "CON-13"],
        ),
        say(
            # L10N: Police are on site at crisis and integrated centers: told before going.
            T("Police officers work at many Sunflower Centers. You can say if you do not want to meet them."),
            cites=["EV-10", "CON-22"],
        ),
        say(
            # L10N: Someone trusted may come along.
            T("You can bring someone you trust. You can stop or leave at any time."),
            cites=["LEG-11", "EV-13", "CON-22"],
        ),
        say(
            # L10N: Keep the Korean name in brackets in other languages.
            T("Sunflower Centers (해바라기센터) help men, in a separate room where possible."),
            cites=["MLG-01"],
        ),
        # L10N: Interpreters.
        say(T("You can ask for an interpreter. It should never be someone from the family or work."), cites=["MIG-02"]),
        # L10N: Button: what happens at a Sunflower Center (해바라기센터), step by step.
        option("visit", T("What happens at a Sunflower Center"), to=At.EVIDENCE_VISIT),
        # L10N: Button: what happens at a counseling office (상담소).
        option("office", T("What happens at a counseling office"), to=At.SERVICES_OFFICE),
        # L10N: Button: what happens when one calls 1366.
        option("helpline", T("What happens when I call 1366"), to=At.SERVICES_HELPLINE),
        # L10N: Button: pages for men, for teenagers, for foreigners, for friends and others.
        option("people", T("For my situation, or for a friend"), to=At.PEOPLE),
        # L10N: Button: back to the places.
        option("back", T("Back to the places"), to=At.SERVICES),
        # L10N: Button: look in another district.
        option("elsewhere", T("Look somewhere else"), to=At.PLACE),
    ),
    screen(
        At.SERVICES_OFFICE,
        # L10N: A counseling office (상담소): first of all somebody listens.
        say(T("At a counseling office somebody listens first. You choose what you tell."), cites=["COU-01", "CON-22"]),
        say(
            # L10N: Help does not hang on a police report.
            T("Going there is not a report to the police. You can decide about that later."),
            cites=["LEG-01", "COU-04"],
        ),
        say(
            # L10N: Secrecy and its limits, told before details. Honest and calm.
            T("Staff may not pass on what they learn at work. Some things they must report: ask first."),
            cites=["CON-20", "CHD-04"],
        ),
        # L10N: The record of the office (상담 기록) can help later.
        say(T("The record of the office can help later, even without a report now."), cites=["EV-28"]),
        say(
            # L10N: A note of the office is enough for free legal aid and for medical support.
            T("A note of the office can be enough for free legal aid and for support with treatment."),
            cites=["LEG-08", "SUP-06"],
        ),
        say(
            # L10N: Interpreters: never family or employer; the center pays.
            T("An interpreter is never from family or work. You may ask for another one."),
            cites=["MIG-02", "COU-09"],
        ),
        # L10N: What this service does not know about such offices.
        T("I do not know the opening hours of every office, so a call first is best."),
        # L10N: Button: back to what happens there.
        option("back", T("Back to what happens there"), to=At.SERVICES_EXPECT),
        # L10N: Button: back to the places.
        option("places", T("Back to the places"), to=At.SERVICES),
    ),
    screen(
        At.SERVICES_HELPLINE,
        say(
            # L10N: 1366 (여성긴급전화): what it can do.
            T("1366 answers day and night, to any kind of violence. You can listen first and say little."),
            cites=["SAF-19", "COU-01"],
        ),
        say(
            # L10N: What 1366 can do: send counselors, link to police and ambulance, arrange refuge.
            T("It can send a counselor, link you to 112 or 119, and arrange refuge."),
            cites=["SAF-19"],
        ),
        # L10N: An area code first reaches the center of another region.
        say(T("An area code before 1366 reaches another region."), cites=["SAF-20"]),
        # L10N: Teenagers need no name. That parents will never know is not promised.
        say(T("A teenager can talk to 1366 without a name."), cites=["CHD-09"]),
        # L10N: Interpreters by telephone.
        say(T("For another language: 1577-1366, with three people on the line."), cites=["MIG-01"]),
        # L10N: Honest: what a call costs is not known to this service.
        T("I do not know what a call costs on your phone."),
        # L10N: The call stays in the list of calls on the phone.
        say(T("The call stays in the call list. Delete it if somebody may look."), cites=["SAF-17"]),
        # L10N: Button: back to what happens there.
        option("back", T("Back to what happens there"), to=At.SERVICES_EXPECT),
        # L10N: Button: back to the places.
        option("places", T("Back to the places"), to=At.SERVICES),
    ),
)
