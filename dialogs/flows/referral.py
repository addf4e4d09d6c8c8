"""The nearest place that can really help, and what happens there, step by step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from dialogs.at import At
from dialogs.facts import Fact
from dialogs.graph import STAY, Add, Known, Learn, Live, Not, NotThisOne, NumberFailed, SeeAgain, option, say, screen
from dialogs.words import T, Text

__all__ = ["PASSED_OVER", "REFERRAL"]

# L10N: Button: back to the place that was shown.
BACK_TO_PLACE = option("back", T("Back to what was found"), to=At.SERVICES)
# From a page that one reached through another page, whose own "back" leads there.
PLACES = replace(BACK_TO_PLACE, id="places")

PASSED_OVER: Mapping[str, Text] = MappingProxyType(
    {
        # L10N: Why a place is not shown: therapy by referral or legal questions only.
        "not_first_contact": T("Not for a first visit."),
        # L10N: Why a place is not shown: it is for another age.
        "not_this_age": T("For another age. If it is about a child, you can still ask there."),
        # L10N: Why a place is not shown: it does not say that it takes men.
        "not_for_men": T("Not known whether men can go there. You can ask."),
        # L10N: Why a place is not shown: it is only for people from abroad, or only for men.
        "only_for_others": T("For people from abroad or for men. You can add that under Choose what matters."),
        # L10N: Why a place is not shown: the person went on to another place. No blame, no question why.
        "avoided": T("You went on from this one to another."),
        # L10N: Why a place is not shown: it lies in a district that the person does not want.
        "avoided_district": T("In a district you do not want."),
        # L10N: Why a place is not shown: police officers work there, and the person wants none.
        "police_on_site": T("Police officers work there."),
        # L10N: Why a place is not shown: closed at this hour. Of many places the hours are not known for sure.
        "closed": T("Closed at this hour, as far as known."),
        # L10N: Why a place is not shown: evidence cannot be taken there, and in the first days that comes first.
        "no_evidence_kit": T("Evidence cannot be taken there."),
        # L10N: Why a place is not shown: no source says whether evidence can be taken there; in the first days that comes first.
        "evidence_unknown": T("I do not know whether evidence can be taken there."),
        # L10N: Why a place is not shown: an equal place beside it was confirmed more lately.
        "fresher_beside": T("An equal place beside it has newer information."),
        # L10N: It would fit as well, but is farther away than the place shown.
        "farther": T("Fits too, but is farther."),
        # L10N: It would have come first; the place shown was there before, or meets a wish better.
        "shown": T("Fits too; the place shown was there before or fits your wishes better."),
        # L10N: It is as far as the place shown, which fits better or has a known number.
        "same_distance": T("Just as far, and the place shown fits better."),
    }
)
"""Why a place is not shown, by the codes of the directory."""

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
        # L10N: Above the place found. It may be the second one, when the person went on from the first.
        say(T("Of the places I know, this one fits now."), when=Known(Fact.OFFERED)),
        # L10N: Above places and numbers. Nobody is pushed.
        say(T("It is your choice whether to call or go."), when=Known(Fact.OFFERED)),
        Live.SERVICES,
        # L10N: Honest about old information.
        say(T("The information may have changed. A call first can save you the trip."), when=Known(Fact.OFFERED)),
        # L10N: Button: look for another place.
        option("not_this", T("Not this one: show another"), to=STAY, when=Known(Fact.OFFERED), do=[NotThisOne()]),
        # L10N: Button: look in another district.
        option("elsewhere", T("Look somewhere else"), to=At.PLACE),
        # L10N: Button: without police, for men, for people from abroad, with a disability. Nobody is asked why.
        option("wishes", T("Choose what matters: no police, men, sign language and more"), to=At.SERVICES_WISHES),
        option(
            "number_failed",
            # L10N: Button: the telephone number of the place shown did not work. The next place follows.
            T("The number of this place did not work"),
            to=STAY,
            when=Known(Fact.NUMBER),
            do=[NumberFailed(), NotThisOne()],
        ),
        # L10N: Button: what happens in such a place.
        option("expect", T("What happens there"), to=At.SERVICES_EXPECT),
        # L10N: Button: why this place was chosen and nearer ones were not; from there to a map.
        option("others", T("Why this one, and a map"), to=At.SERVICES_OTHERS, when=Known(Fact.OFFERED)),
        option(
            "others",
            # L10N: Button where no place was found: which ones there are, and why they are not shown.
            T("Places that are not shown, and why"),
            to=At.SERVICES_OTHERS,
            when=Not(Known(Fact.OFFERED)),
        ),
        # L10N: Button: evidence and health advice.
        option("evidence", T("What can still be saved"), to=At.EVIDENCE),
        # L10N: Button: rights and support.
        option("rights", T("Rights, money and protection"), to=At.RIGHTS),
        # L10N: Button: end the chat for now.
        option("enough", T("That is enough for now"), to=At.ENDED),
        asks="place",
    ),
    screen(
        At.SERVICES_WISHES,
        # L10N: Above wishes for the place. Nobody has to say why.
        T("What should the place be like? You need not say why."),
        # L10N: Button: leave out places where police officers work.
        option("no_police", T("No police officers there"), to=At.SERVICES, do=[Learn(Fact.POLICE, "avoid")]),
        # L10N: Button: places of which it is known that they take men come first.
        option("men", T("Men can go there"), to=At.SERVICES, do=[Add(Fact.PLACE_FOR, "men")]),
        # L10N: Button: places for people who came to Korea from abroad are shown too.
        option("abroad", T("Also places for people from abroad"), to=At.SERVICES, do=[Add(Fact.PLACE_FOR, "abroad")]),
        option(
            "disability",
            # L10N: Button: places that take people with an intellectual disability (지적장애).
            T("For an intellectual disability"),
            to=At.SERVICES,
            do=[Add(Fact.PLACE_FOR, "disability")],
        ),
        option(
            "sign_language",
            # L10N: Button: the number that relays sign language (손말이음센터) is shown too.
            T("Call by sign language or text"),
            to=At.SERVICES,
            do=[Add(Fact.PLACE_FOR, "sign_language")],
        ),
        # L10N: A woman or a man as counselor: of no place is this known. A person can ask for it when calling.
        T("I do not know whether women or men counsel there. You can say beforehand whom you prefer."),
        option(
            "any_place",
            # L10N: Button: take back these wishes.
            T("Search again without these wishes"),
            to=At.SERVICES,
            do=[Learn(Fact.POLICE, "any"), Learn(Fact.PLACE_FOR, "anyone")],
        ),
        BACK_TO_PLACE,
    ),
    screen(
        At.SERVICES_OTHERS,
        # L10N: Why the place was chosen. "Should": of many places the hours are not known for sure.
        say(T("The place shown fits and should be open now."), when=Known(Fact.OFFERED)),
        Live.OTHERS,
        option(
            "seen_again",
            # L10N: Button where no place is left: searches once more, also among the places that the person went on from.
            T("Search all places again"),
            to=At.SERVICES,
            when=Not(Known(Fact.OFFERED)),
            do=[SeeAgain()],
        ),
        # L10N: Button: a map, after a warning.
        option("map", T("Show it on a map"), to=At.SERVICES_MAP, when=Known(Fact.OFFERED)),
        BACK_TO_PLACE,
    ),
    screen(
        At.SERVICES_MAP,
        say(
            # L10N: Warning before a link to a map (KakaoMap). Calm and plain.
            T(
                "A map is a page or app of another company. It can stay in the history of this phone or of your account there."
            ),
            cites=["SAF-17", "SAF-16"],
        ),
        # L10N: A way without traces: the address of the card can be shown to a driver or written down.
        T("If somebody may look at this phone, an address shown or written down leaves less than a map."),
        Live.MAP,
        BACK_TO_PLACE,
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
            # L10N: Alone or with someone trusted; nobody has to stay.
            T("You can come alone, or with someone you trust. You can stop or leave at any time."),
            cites=["LEG-11", "EV-13", "CON-22"],
        ),
        say(
            # L10N: What treatment costs after sexual violence. In principle: what belongs to it.
            T("Treatment after sexual violence is paid for in principle. You can ask before it begins."),
            cites=["SUP-01"],
        ),
        # L10N: Honest: how long a visit takes is not known here.
        T("How long it takes differs. You can ask that at the start."),
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
        # L10N: Button: what offices do for one group or one kind of violence.
        option("centers", T("Other centers, and what they do"), to=At.SERVICES_CENTERS),
        # L10N: Button: what happens when one calls 1366.
        option("helpline", T("What happens when I call 1366"), to=At.SERVICES_HELPLINE),
        # L10N: Button: pages for men, for teenagers, for foreigners, for friends and others.
        option("people", T("For my situation, or for a friend"), to=At.PEOPLE),
        BACK_TO_PLACE,
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
        PLACES,
    ),
    screen(
        At.SERVICES_CENTERS,
        say(
            # L10N: Child Sunflower Centers (해바라기센터 아동형). "Staffed" in the daytime, on call at other hours.
            T(
                "A Sunflower Center for children helps those under 19, and people with an intellectual disability of any age."
            ),
            cites=["SUP-12b"],
        ),
        say(
            # L10N: Offices for people in prostitution (성매매피해상담소). Warm and plain.
            T("An office for people in prostitution connects with treatment and lawyers, and helps with debts."),
            cites=["PRO-10"],
        ),
        say(
            # L10N: Told before details: those offices have to report what they learn of a crime.
            T(
                "Such an office must report harm through prostitution that it learns of. Ask what that means before details."
            ),
            cites=["PRO-07"],
        ),
        # L10N: Centers for migrant women (폭력피해이주여성상담소).
        say(T("A center for migrant women helps whatever the visa is."), cites=["MIG-09"]),
        say(
            # L10N: Digital sex crime centers (디지털성범죄피해자지원센터).
            T(
                "A digital sex crime center looks for images and works on deleting them, at no cost to you. 1366 leads there."
            ),
            cites=["EVD-13", "EVD-15"],
        ),
        say(
            # L10N: Seoul office for people who were stalked (스토킹 피해자 원스톱지원).
            T("In Seoul, one office brings help together after stalking. 1366 can tell you more."),
            cites=["SUP-28", "SAF-19"],
        ),
        # L10N: Button: back to what happens there.
        option("back", T("Back to what happens there"), to=At.SERVICES_EXPECT),
        PLACES,
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
        PLACES,
    ),
)
