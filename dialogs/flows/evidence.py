"""For somebody hurt, now or long ago: what can still be saved, what a doctor can do, and what is normal to feel.

The overview tells the most urgent thing first, by the late end of the time band that the person gave, and always as a
window ("until 72 hours after it happened; going now is best; after that, people can still help"): never what is left of
it, never that it is too late. The pages behind it go into one thing each. Whatever was already done (washed, deleted,
paid) is met without blame. Guards read only the kind, the time and the age.
"""

from __future__ import annotations

from dialogs.at import At
from dialogs.facts import Fact
from dialogs.graph import All, Any, Is, Known, Not, Screen, option, say, screen
from dialogs.words import T

__all__ = ["EVIDENCE"]

ASSAULT = Is(Fact.KIND, "sexual_assault")
HARASSMENT = Is(Fact.KIND, "harassment")
DIGITAL = Is(Fact.KIND, "digital")
INTIMATE = Is(Fact.KIND, "intimate_violence")
CHILD = Is(Fact.KIND, "child_abuse")
STALKING = Is(Fact.KIND, "stalking")
EXPLOITATION = Is(Fact.KIND, "exploitation")
TRAFFICKING = Is(Fact.KIND, "trafficking")
SCHOOL_WORK = Is(Fact.KIND, "school_work")
BODY = Any(ASSAULT, CHILD)
# Whoever has no name for it, would rather not say, or only reads: every page stays open (P3).
OPEN = Any(Is(Fact.KIND, "unsure"), Not(Known(Fact.KIND)))

NOW = Is(Fact.WHEN, "now")
IN_24 = Is(Fact.WHEN, "now", "h24")
IN_72 = Is(Fact.WHEN, "now", "h24", "h72")
IN_120 = Is(Fact.WHEN, "now", "h24", "h72", "h120")
H120 = Is(Fact.WHEN, "h120")
NO_TIME = Any(Is(Fact.WHEN, "unsure"), Not(Known(Fact.WHEN)))
LATER = Any(Is(Fact.WHEN, "w2", "older"), NO_TIME)

MINOR = Is(Fact.AGE, "minor", "under_14")

# L10N: Button on each page about evidence: go back to the overview of what can still be saved.
BACK_TO_OVERVIEW = option("back", T("Back to the overview"), to=At.EVIDENCE)
# L10N: Button: go on and look for a place (center, hospital) nearby that can help.
FIND_A_PLACE = option("next", T("Find a place that can help"), to=At.PLACE)

OVERVIEW = screen(
    At.EVIDENCE,
    # What comes before everything else
    say(
        # L10N: Said first when it is going on at this moment. 112 is the police. Calm, not alarming.
        T("If you are in danger now, 112 comes first. A text to 112 works too."),
        when=NOW,
        cites=["SAF-01", "SAF-02"],
    ),
    say(
        # L10N: 112 is the police. For the case that a child is being hurt at present.
        T("If a child is in danger, call 112."),
        when=All(CHILD, Not(NOW)),
        cites=["CHD-05"],
    ),
    say(
        # L10N: For somebody who is held. 112 is the police; a text message works.
        T("If you cannot leave, text 112 the place, the floor and the door."),
        when=TRAFFICKING,
        cites=["PRO-15", "SAF-02"],
    ),
    say(
        # L10N: Life before evidence. 119 is the ambulance. Plain words for the three signs.
        T("Heavy bleeding, fainting or trouble breathing: call 119 first."),
        when=All(Any(BODY, INTIMATE, OPEN), IN_24),
        cites=["MED-01"],
    ),
    say(
        # L10N: The person does not know when it was. A window, not a deadline; no pressure.
        T("If it was perhaps in the last days, please see a doctor or center soon."),
        when=All(Any(BODY, INTIMATE, OPEN), NO_TIME),
        cites=["EV-01", "EV-02"],
    ),
    # Sexual assault, and sexual abuse of a child
    say(
        # L10N: 72 hours is a window that is open, not a deadline that shuts. "Traces": what a doctor can collect.
        T("A Sunflower Center (해바라기센터) can collect traces until 72 hours after it happened. Going now is best."),
        when=All(BODY, IN_72),
        cites=["EV-01"],
    ),
    say(
        # L10N: Two windows, counted from when it happened. No gender is assumed. Neutral word for pregnancy.
        T("Medicine can help prevent HIV until 72 hours, and pregnancy until 120 hours after it happened."),
        when=All(ASSAULT, IN_72),
        cites=["MED-05", "MED-02"],
    ),
    say(
        # L10N: Three to five days after it. 120 hours is a window, counted from when it happened.
        T("Medicine to prevent pregnancy can help until 120 hours after it happened. Going now is best."),
        when=All(ASSAULT, H120),
        cites=["MED-02"],
    ),
    say(
        # L10N: "drugged": somebody put something into a drink or food unseen. 120 hours is a window. No blame.
        T("If you may have been drugged, urine can show it until 120 hours after."),
        when=All(ASSAULT, IN_120),
        cites=["EV-21"],
    ),
    say(
        # L10N: A gentle request, not an order. Whoever has washed must not feel blamed.
        T("If you can bear it, please do not wash or change clothes yet."),
        when=All(BODY, IN_72),
        cites=["EV-03", "EV-05"],
    ),
    say(
        # L10N: Three to five days after it: a doctor decides; no promise.
        T("A doctor can sometimes still collect traces after 72 hours."),
        when=All(BODY, H120),
        cites=["EV-02"],
    ),
    say(
        # L10N: Closes the windows named above: help goes on after them. Never "too late".
        T("After these times, people can still help."),
        when=All(BODY, IN_120),
        cites=["EV-02"],
    ),
    say(
        # L10N: Clothes worn at the time. Paper bags, because plastic spoils traces.
        T("If you still have the clothes, please keep them unwashed, in paper bags."),
        when=All(BODY, Any(H120, LATER)),
        cites=["EV-05", "EV-06", "EV-20"],
    ),
    say(
        # L10N: Some infections and a pregnancy show only later, so a test is made twice. No gender assumed.
        T("Tests for infections and pregnancy are useful now, and again later."),
        when=All(ASSAULT, LATER),
        cites=["MED-04", "MED-06"],
    ),
    say(
        # L10N: "a record": notes that a center or doctor makes. Must keep: however long ago.
        T("Treatment, counselling and a record are possible, however long ago it was."),
        when=All(BODY, LATER),
        cites=["EV-02", "SUP-04"],
    ),
    say(
        # L10N: To a teenager, warm and short.
        T("It is not your fault."),
        when=All(CHILD, MINOR),
        cites=["CHD-10"],
    ),
    say(
        # L10N: Usually read by an adult who asks for a child, or by an adult about their own childhood.
        T("It is never the child's fault."),
        when=All(CHILD, Not(MINOR)),
        cites=["CHD-10"],
    ),
    say(
        # L10N: To an adult who asks for a child. Kind, no reproach.
        T("Please do not question the child. Trained people can ask in a gentle way."),
        when=All(CHILD, Not(MINOR)),
        cites=["CHD-06", "CHD-07"],
    ),
    # Violence by a partner or in the family
    say(
        # L10N: "pressure on the neck": choking, strangling; plain and not graphic.
        T("After any pressure on the neck, please see a doctor, even without marks."),
        when=INTIMATE,
        cites=["MED-08", "MED-09"],
    ),
    say(
        # L10N: Bruises become darker on the days after, so photos are repeated.
        T("Photos of injuries help now, and again on the next days."),
        when=All(INTIMATE, IN_120),
        cites=["EV-26"],
    ),
    say(
        # L10N: "record": what the doctor writes down. Keep: no police report is needed for it.
        T("A doctor's record helps later, even without a police report."),
        when=INTIMATE,
        cites=["EV-27"],
    ),
    say(
        # L10N: For something that was weeks or years ago. Encouraging, no promise.
        T("Older photos, messages and names of witnesses can still help."),
        when=All(INTIMATE, LATER),
        cites=["EV-28"],
    ),
    say(
        # L10N: Leaving a violent partner or home. "risky": danger can rise at that moment. No order to leave or stay.
        T("Leaving can be a risky moment. 1366 or police can plan it with you."),
        when=INTIMATE,
        cites=["SAF-10"],
    ),
    # Digital sex crime
    say(
        # L10N: Chats, accounts, pictures on the phone. First keep a copy, later ask for deletion.
        T("Please do not delete anything yet. Save it first."),
        when=DIGITAL,
        cites=["EVD-01"],
    ),
    say(
        # L10N: Threats to spread sexual images. Short and firm, no blame.
        T("If someone threatens you, please do not pay, meet or send more."),
        when=DIGITAL,
        cites=["EVD-05"],
    ),
    say(
        # L10N: Deletion support. They search and ask for deletion: no promise that all disappears.
        T("Through 1366, people look for the images and work on deleting them, at no cost."),
        when=DIGITAL,
        cites=["EVD-13", "EVD-15"],
    ),
    say(
        # L10N: Met without blame.
        T("If you have already deleted or paid, you can still get help."),
        when=DIGITAL,
        cites=["EVD-13"],
    ),
    say(
        # L10N: To a teenager who fears that parents learn of it. "may": it is not promised.
        T("Deletion help may be possible without a parent. You can ask 1366 about it."),
        when=All(DIGITAL, MINOR),
        cites=["EVD-22", "EVD-13"],
    ),
    # The other kinds
    say(
        # L10N: A private note about harassment or touching.
        T("It helps to note the date, the place, what was done, and who saw it."),
        when=Any(HARASSMENT, SCHOOL_WORK),
        cites=["EV-29", "EV-28"],
    ),
    say(
        # L10N: Chats and call lists on the phone.
        T("Please keep messages and call lists. Do not delete them yet."),
        when=Any(HARASSMENT, STALKING, SCHOOL_WORK, All(OPEN, Any(H120, LATER))),
        cites=["EVD-01"],
    ),
    say(
        # L10N: Unwanted touching in the last days; saliva or skin can be on clothes. Paper, not plastic.
        T("If you were touched, keep the clothes unwashed, in a paper bag."),
        when=All(HARASSMENT, IN_120),
        cites=["EV-05", "EV-06"],
    ),
    say(
        # L10N: Harassment or touching: many could not say no. No blame.
        T("Freezing or staying silent is normal. It does not mean consent."),
        when=HARASSMENT,
        cites=["MED-18"],
    ),
    say(
        # L10N: A log of stalking. Each single contact counts.
        T("Keep a list of each contact: date, time, place, what happened, who saw it."),
        when=STALKING,
        cites=["EV-31"],
    ),
    say(
        # L10N: Things that a stalker sends or leaves.
        T("Missed calls, notes and parcels count too. Please keep them."),
        when=STALKING,
        cites=["EV-31", "LEG-23"],
    ),
    say(
        # L10N: Removing spy software at once can alert the other person. Advice, not an order.
        T("Before you change your phone or passwords, plan it with a counselor or police."),
        when=STALKING,
        cites=["SAF-15"],
    ),
    say(
        # L10N: Law: advances, fines and other debts tied to prostitution or trafficking need not be paid. "void": 무효.
        T("A debt tied to prostitution or trafficking is void by law, whatever the paper says."),
        when=Any(EXPLOITATION, TRAFFICKING),
        cites=["PRO-03"],
    ),
    say(
        # L10N: Protects people from accusing themselves. Relief, not a warning.
        T("You do not have to say how often, where or for how much."),
        when=EXPLOITATION,
        cites=["PRO-08"],
    ),
    say(
        # L10N: Told honestly before any details: these counselors must pass on what they learn to investigators.
        T("Staff of prostitution counseling centers have a duty to report. Ask about it first."),
        when=EXPLOITATION,
        cites=["PRO-07"],
    ),
    say(
        # L10N: Law: nobody under 19 is punished for prostitution.
        T("Children and teenagers are never punished for prostitution."),
        when=All(EXPLOITATION, MINOR),
        cites=["CHD-08"],
    ),
    say(
        # L10N: Things that show debt and control. Only where keeping them is safe.
        T("Chats, account numbers and notes are worth keeping, if that is safe."),
        when=EXPLOITATION,
        cites=["EV-28", "EVD-05"],
    ),
    say(
        # L10N: Law on passports and alien cards of foreigners.
        T("Nobody may keep your passport or card as security."),
        when=TRAFFICKING,
        cites=["PRO-04"],
    ),
    say(
        # L10N: The line against trafficking. We do not know its hours, so 1366 is named as well.
        T("1600-8248 helps against trafficking. We do not know its hours: if nobody answers, call 1366."),
        when=TRAFFICKING,
        cites=["PRO-12", "SAF-19"],
    ),
    say(
        # L10N: 117 is the line for violence at school only.
        T("For violence at school, 117 answers day and night."),
        when=SCHOOL_WORK,
        cites=["TEL-117"],
    ),
    say(
        # L10N: To somebody who does not know what to call it. Warm.
        T("You do not need a name for what happened. A counselor can listen at your pace."),
        when=OPEN,
        cites=["COU-01"],
    ),
    say(
        # L10N: To the same person. Plain, not graphic. 72 hours is a window, not a deadline.
        T(
            "After unwanted sexual contact, a Sunflower Center can collect traces until 72 hours after. Going now is best."
        ),
        when=All(OPEN, IN_72),
        cites=["EV-01"],
    ),
    say(
        # L10N: Closes the window named before. Never "too late".
        T("After that time, people can still help."),
        when=All(OPEN, IN_72),
        cites=["EV-02"],
    ),
    say(
        # L10N: 1366 is the emergency line for all violence.
        T("1366 listens day and night, to any kind of violence."),
        when=Any(HARASSMENT, STALKING, EXPLOITATION, SCHOOL_WORK, OPEN),
        cites=["SAF-19"],
    ),
    # For everybody
    say(
        # L10N: To a person of 14 to 18. 1388 is the youth line; KakaoTalk is a messenger.
        T("1388 is there for young people, day and night: call, text or KakaoTalk."),
        when=MINOR,
        cites=["CHD-11"],
    ),
    say(
        # L10N: Last sentence of the overview. Choice stays with the person.
        T("You decide what you do, and when."),
        when=Not(IN_24),
        cites=["CON-22"],
    ),
    # L10N: Button: what to keep on the body and clothes.
    option("body", T("What to keep on body and clothes"), to=At.EVIDENCE_BODY, when=Any(BODY, OPEN)),
    option(
        "already",
        # L10N: Button: the person has washed, changed, or deleted messages. No blame.
        T("I have already washed or deleted something"),
        to=At.EVIDENCE_ALREADY,
        when=Any(BODY, DIGITAL, INTIMATE, OPEN),
    ),
    # L10N: Button: medicine and tests after sexual assault.
    option("health", T("Health and medicine"), to=At.EVIDENCE_HEALTH, when=Any(BODY, OPEN)),
    # L10N: Button: somebody may have put something into drink or food.
    option("drugged", T("I may have been drugged"), to=At.EVIDENCE_DRUGGED, when=Any(BODY, OPEN)),
    # L10N: Button: what happens at a Sunflower Center (해바라기센터), step by step.
    option("visit", T("What happens at a Sunflower Center"), to=At.EVIDENCE_VISIT, when=Any(BODY, OPEN)),
    # L10N: Button: choking. Plain words.
    option("choking", T("Someone pressed my neck"), to=At.EVIDENCE_CHOKING, when=Any(INTIMATE, ASSAULT, OPEN)),
    # L10N: Button: wounds, bruises, photos and the doctor's record.
    option("injury", T("Injuries and photos of them"), to=At.EVIDENCE_INJURY, when=Any(INTIMATE, ASSAULT, OPEN)),
    option(
        "leaving",
        # L10N: Button: leaving a violent home or place, what to take, children.
        T("Leaving, and what to take"),
        to=At.EVIDENCE_LEAVING,
        when=Any(INTIMATE, EXPLOITATION, TRAFFICKING, OPEN),
    ),
    # L10N: Button: somebody threatens to spread sexual images.
    option("threat", T("Someone threatens to share images"), to=At.EVIDENCE_THREAT, when=Any(DIGITAL, OPEN)),
    option(
        "digital",
        # L10N: Button: how to save chats, links and screenshots.
        T("Saving chats and screenshots"),
        to=At.EVIDENCE_DIGITAL,
        when=Any(DIGITAL, STALKING, HARASSMENT, OPEN),
    ),
    # L10N: Button: help with getting images deleted from the internet.
    option("deletion", T("Getting images deleted"), to=At.EVIDENCE_DELETION, when=Any(DIGITAL, OPEN)),
    # L10N: Button: notes, lists and recordings that help later.
    option("record", T("What to write down and keep"), to=At.EVIDENCE_RECORD),
    # L10N: Button: feelings and normal reactions.
    option("mind", T("What I feel, and what is normal"), to=At.EVIDENCE_MIND),
    FIND_A_PLACE,
    # L10N: Button: to the list about police, lawyer, orders, money, shelter.
    option("rights", T("Rights, money and protection"), to=At.RIGHTS),
)

BODY_PAGE = screen(
    At.EVIDENCE_BODY,
    say(
        # L10N: 72 hours is a window, not a deadline: it is named together with what is possible after it.
        T("This can help until 72 hours after it happened, and sometimes later. Going now is best."),
        when=IN_72,
        cites=["EV-01", "EV-02"],
    ),
    say(
        # L10N: A gentle request before the examination. Not an order.
        T("If you can bear it, do not wash, brush your teeth or comb your hair."),
        when=Any(IN_72, NO_TIME),
        cites=["EV-03"],
    ),
    say(
        # L10N: Goes on from the sentence before: what can wait until the examination.
        T("Eating, drinking, smoking and the toilet can wait a little, if possible."),
        when=IN_24,
        cites=["EV-03"],
    ),
    say(
        # L10N: First urine after it happened. A clean jar or bottle with a lid.
        T("If urine cannot wait, keep the first in a clean jar with a lid. Keep it cool."),
        when=IN_120,
        cites=["EV-08"],
    ),
    say(
        # L10N: For somebody who has done some of this already. Warm, no blame, and an invitation to go.
        T("If you have done some of this already, that is all right. Going is still worth it."),
        cites=["EV-04"],
    ),
    say(
        # L10N: Clothes worn when it happened, underwear too.
        T("Please keep the clothes you wore unwashed, underwear too. Take others to wear."),
        cites=["EV-05"],
    ),
    say(
        # L10N: Plastic keeps moisture and spoils traces.
        T("Put each thing in its own paper bag, not plastic. Let wet things dry first."),
        cites=["EV-06"],
    ),
    say(
        # L10N: The room or bed where it happened. Safety before evidence.
        T("Leave the room as it is. If it is not safe there, just go."),
        when=IN_120,
        cites=["EV-07"],
    ),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

ALREADY_PAGE = screen(
    At.EVIDENCE_ALREADY,
    say(
        # L10N: Answer to "I have already washed or deleted something". Warm; must free from blame.
        T("That is all right. You did nothing wrong."),
        cites=["EV-04", "COU-01"],
    ),
    say(
        # L10N: Where traces may remain after washing. Plain, not graphic.
        T("Traces can remain inside the body, under the nails, on clothes and in urine."),
        when=All(Any(BODY, OPEN), Any(IN_120, NO_TIME)),
        cites=["EV-04"],
    ),
    say(
        # L10N: Invitation to go in spite of having washed. The doctor decides; no promise.
        T("Going is still worth it. A doctor sees what can be collected."),
        when=All(Any(BODY, OPEN), Any(IN_120, NO_TIME)),
        cites=["EV-04", "EV-02"],
    ),
    say(
        # L10N: Weeks or years later.
        T("Treatment, counselling and a record do not depend on it."),
        when=All(Any(BODY, OPEN), LATER),
        cites=["EV-02"],
    ),
    say(
        # L10N: Clothes already taken off.
        T("Clothes you took off: keep them unwashed, each in a paper bag."),
        when=Any(BODY, OPEN),
        cites=["EV-05", "EV-06"],
    ),
    say(
        # L10N: Deleted chats or pictures: nothing more should be lost.
        T("Please delete nothing more, and do not reset the phone."),
        when=Any(DIGITAL, OPEN),
        cites=["EVD-01"],
    ),
    say(
        # L10N: Even without the chats, links and dates help the deletion center.
        T("Links, names of rooms and dates that you remember can still help."),
        when=Any(DIGITAL, OPEN),
        cites=["EVD-04", "EVD-02"],
    ),
    say(
        # L10N: Marks on the body have gone, or messages are deleted.
        T("Even when marks are gone, photos, witnesses and a doctor's record can help."),
        when=Any(INTIMATE, OPEN),
        cites=["EV-27", "EV-28"],
    ),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

HEALTH_PAGE = screen(
    At.EVIDENCE_HEALTH,
    say(
        # L10N: Life first. 119 is the ambulance. "fit": convulsion.
        T("Heavy bleeding, fainting, trouble breathing or a fit: call 119 now."),
        cites=["MED-01"],
    ),
    say(
        # L10N: PEP. 72 hours is a window, counted from when it happened.
        T("Medicine that prevents HIV can be started until 72 hours after it happened. Sooner is better."),
        when=IN_72,
        cites=["MED-05"],
    ),
    say(
        # L10N: Emergency contraception (응급피임약). 120 hours is a window.
        T("Medicine to prevent pregnancy can help until 120 hours after it happened. At once is best."),
        when=IN_120,
        cites=["MED-02"],
    ),
    say(
        # L10N: The person does not know when it was.
        T("If it was perhaps in the last days, ask soon about preventing HIV and pregnancy."),
        when=NO_TIME,
        cites=["MED-05", "MED-02"],
    ),
    say(
        # L10N: Tests now, and a second time some weeks later.
        T("A doctor can test for infections and pregnancy now, and again some weeks later."),
        cites=["MED-04", "MED-06"],
    ),
    say(
        # L10N: Vaccines. The doctor decides with the person.
        T("Vaccines can help too, for example against hepatitis B. Ask the doctor."),
        when=Any(IN_120, NO_TIME),
        cites=["MED-07"],
    ),
    say(
        # L10N: A pregnancy after sexual violence. No steering in any direction.
        T("In a pregnancy, the center explains each choice. The choice is yours."),
        when=Any(ASSAULT, OPEN),
        cites=["MED-14"],
    ),
    say(
        # L10N: Notices of health insurance that the family might see. By a guide of 2020, so it is to be confirmed.
        T("Insurance notices should not show this treatment. Please ask the center to confirm."),
        cites=["MED-11"],
    ),
    say(
        # L10N: Closes the windows named above. Never "too late".
        T("After these times, doctors can still help."),
        when=IN_120,
        cites=["EV-02"],
    ),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

DRUGGED_PAGE = screen(
    At.EVIDENCE_DRUGGED,
    say(
        # L10N: Signs that something was given unseen, in drink or food.
        T("Sudden sleepiness or lost memory can mean that something was given to you."),
        cites=["EV-24"],
    ),
    say(
        # L10N: The person may have drunk alcohol or taken something. No blame, help is not refused.
        T("What you drank or took yourself is no reason for blame."),
        cites=["EV-24"],
    ),
    say(
        # L10N: 120 hours is a window. "first urine": the first after it happened.
        T("Urine can show many drugs until 120 hours after. The first urine shows most."),
        when=IN_120,
        cites=["EV-21", "EV-08"],
    ),
    say(
        # L10N: Why going now is best. Calm, no pressure.
        T("Some drugs leave the body within hours, so going now is best."),
        when=IN_24,
        cites=["EV-21b"],
    ),
    say(
        # L10N: Blood test, beside urine. 24 hours is a window.
        T("Blood can help too, best within 24 hours."),
        when=IN_24,
        cites=["EV-22"],
    ),
    say(
        # L10N: The person does not know when it was.
        T("If it was perhaps in the last days, a urine test soon is best."),
        when=NO_TIME,
        cites=["EV-21"],
    ),
    say(
        # L10N: Hair test when urine was missed.
        T("Some weeks later, hair can still show some drugs."),
        when=Any(H120, LATER),
        cites=["EV-23"],
    ),
    say(
        # L10N: The cup or bottle that was drunk from, receipts.
        T("Keep the cup, the bottle and receipts, or a photo of them."),
        cites=["EV-25"],
    ),
    say(
        # L10N: A negative test. Must not discourage.
        T("A test that finds nothing does not prove that nothing was given."),
        cites=["EV-24"],
    ),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

VISIT_PAGE = screen(
    At.EVIDENCE_VISIT,
    say(
        # L10N: Crisis and integrated type (위기지원형·통합형). Keep the Korean name in brackets in other languages.
        T("Crisis and integrated Sunflower Centers (해바라기센터) are open day and night."),
        cites=["SUP-12"],
    ),
    say(
        # L10N: What the person can choose there.
        T("There is counselling, a doctor, legal help and therapy. You can take only what you want."),
        cites=["SUP-11"],
    ),
    say(
        # L10N: Order of the evidence kit: consent, clothes, nails, skin, swabs, blood, urine. Not graphic.
        T("For evidence, you first sign a consent. Then come clothes, skin, swabs, blood and urine."),
        cites=["EV-11", "EV-13"],
    ),
    say(
        # L10N: Right to refuse. Must be clear and calm.
        T("You may refuse or stop each step. Photos need a separate yes."),
        cites=["EV-13"],
    ),
    say(
        # L10N: Honest word for people who fear the police: told before they go.
        T("Police work there. A woman officer is present when evidence is collected."),
        cites=["EV-10"],
    ),
    say(
        # L10N: Going is possible without having decided about a police report. No promise about what follows.
        T("You can go without having decided about a police report."),
        cites=["EV-09"],
    ),
    say(
        # L10N: By the national guide. Honest: samples are sent and kept either way; for how long is not stated.
        T(
            "By the national guide, samples go to the National Forensic Service either way. Please ask how long they are kept."
        ),
        cites=["EV-09"],
    ),
    say(
        # L10N: The evidence kit is free of charge.
        T("Collecting evidence costs you nothing."),
        cites=["EV-14"],
    ),
    say(
        # L10N: Men and boys are welcome.
        T("Men are welcome too, in a separate room where possible."),
        cites=["MLG-01", "MED-15"],
    ),
    say(
        # L10N: Duty to report sexual crime against minors, told before details.
        T("When a minor was harmed, the center may have to report it. Ask about it first."),
        when=Any(MINOR, CHILD),
        cites=["CHD-04"],
    ),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

INJURY_PAGE = screen(
    At.EVIDENCE_INJURY,
    say(
        # L10N: Life first. 119 is the ambulance.
        T("Heavy bleeding, fainting, or a stab or head wound: call 119 now."),
        cites=["MED-01"],
    ),
    say(
        # L10N: Warning signs after a blow to the head.
        T("After a blow to the head: worse headache, vomiting or confusion mean emergency room."),
        cites=["MED-10"],
    ),
    say(
        # L10N: The doctor writes down the cause; that is evidence without a police report.
        T("Tell the doctor how it happened. That record helps, even without a police report."),
        cites=["EV-27"],
    ),
    say(
        # L10N: Three photos of injuries.
        T("Photos: one with the face, one of the area, one close beside a coin."),
        cites=["EV-26"],
    ),
    say(
        # L10N: Why photos are repeated.
        T("Take them again after 1, 2 and 3 days. Bruises become darker."),
        cites=["EV-26"],
    ),
    say(
        # L10N: The other person must not find the photos.
        T("Keep the original photos where the other person cannot look."),
        cites=["EVD-06", "EVD-07"],
    ),
    say(
        # L10N: Clothes with stains or tears.
        T("Keep torn or stained clothes unwashed, in paper bags."),
        cites=["EV-05", "EV-06"],
    ),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

CHOKING_PAGE = screen(
    At.EVIDENCE_CHOKING,
    say(
        # L10N: Pressure on the neck by hands, arm or anything else. Serious and calm.
        T("Pressure on the neck can do harm inside, even without marks."),
        cites=["MED-09"],
    ),
    say(
        # L10N: Leads to the two sentences after it, which list the signs. 119 is the ambulance.
        T("With any one of the next signs, go to an emergency room or call 119."),
        cites=["MED-08", "MED-01"],
    ),
    say(
        # L10N: Red flags after choking, first half of the list.
        T("A changed voice, pain in swallowing, trouble breathing, a swollen neck."),
        cites=["MED-08"],
    ),
    say(
        # L10N: Red flags, second half. "red dots": tiny bleedings in eyes or face.
        T("Fainting, lost memory, lost urine, red dots in eyes or face, changed sight."),
        cites=["MED-08"],
    ),
    say(
        # L10N: Red flags, last part.
        T("Strong headache, weakness, trouble speaking."),
        cites=["MED-08"],
    ),
    say(
        # L10N: "feeling well" is no proof. Pregnancy: no gender assumed for the reader.
        T("Harm can come hours or days later. In a pregnancy, please go in any case."),
        cites=["MED-09"],
    ),
    say(
        # L10N: Choking is a sign of high danger. Said calmly, with a way on; no score, no prophecy.
        T("It is also a sign of serious danger. 1366 or police can plan with you."),
        cites=["CRI-09", "SAF-10"],
    ),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

RECORD_PAGE = screen(
    At.EVIDENCE_RECORD,
    say(
        # L10N: A private note. Only if safe; only what is remembered.
        T("If it is safe, note for yourself when, where, who and what. Only what you remember."),
        cites=["EV-29"],
    ),
    say(
        # L10N: A place that the other person has never used.
        T("Keep it where the other person cannot look, for example in a new account."),
        cites=["EVD-07"],
    ),
    say(
        # L10N: What belongs into a log of stalking.
        T("Call lists, gifts, notes, parcels and door camera clips all count."),
        when=Any(STALKING, OPEN),
        cites=["EV-31"],
    ),
    say(
        # L10N: Security cameras in streets, shops, lifts.
        T("Cameras soon record over old pictures. Police can secure them if told early."),
        cites=["EV-30"],
    ),
    say(
        # L10N: Law on recordings: a talk in which the person takes no part.
        T("Secretly recording a talk between other people is forbidden."),
        cites=["EVD-09"],
    ),
    say(
        # L10N: Goes on from the sentence before: a talk in which the person takes part.
        T("That ban is not about a talk in which you take part."),
        cites=["EVD-09b"],
    ),
    say(
        # L10N: The record of a counseling center (상담 기록) helps later.
        T("A counseling center's record can help later, even without a report now."),
        cites=["EV-28"],
    ),
    say(
        # L10N: This chat takes no pictures or files.
        T("Please do not send pictures here. This chat keeps none."),
        cites=["EVD-08"],
    ),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

LEAVING_PAGE = screen(
    At.EVIDENCE_LEAVING,
    say(
        # L10N: Leaving a violent partner, home or place. No order to leave or to stay.
        T("Leaving can be a risky moment. Please plan it with 1366 or police."),
        cites=["SAF-10"],
    ),
    say(
        # L10N: Do not tell the other person beforehand.
        T("It is safer not to announce it, and not to argue about it."),
        cites=["SAF-10"],
    ),
    say(
        # L10N: 1366 can arrange refuge. No address is given.
        T("1366 can arrange refuge day and night, for you and the children with you."),
        cites=["SAF-19"],
    ),
    say(
        # L10N: "alien card": 외국인등록증.
        T("If it stays unseen, take ID or alien card, passport, bank cards, medicine, keys, charger."),
        cites=["SAF-11"],
    ),
    say(
        # L10N: Children's documents; people matter more than papers.
        T("Children's papers too. But people come before papers."),
        cites=["SAF-11"],
    ),
    say(
        # L10N: Law: a school must keep a child's move secret, also from a violent parent.
        T("A school may not tell a violent parent where a child has moved."),
        when=Any(INTIMATE, OPEN),
        cites=["SAF-13"],
    ),
    say(
        # L10N: Resident register papers (주민등록). Conditions differ.
        T("You can ask that the other person cannot get papers with your new address."),
        when=Any(INTIMATE, OPEN),
        cites=["SAF-12"],
    ),
    say(
        # L10N: A phone or computer that is not watched.
        T("To plan, use a phone or computer that the other person never touched."),
        cites=["SAF-14"],
    ),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

DIGITAL_PAGE = screen(
    At.EVIDENCE_DIGITAL,
    say(
        # L10N: Order of steps: save, then report, then deletion.
        T("Please save first. Do not delete, leave the room or reset the phone yet."),
        cites=["EVD-01"],
    ),
    say(
        # L10N: What a screenshot must show. "account ID": not only the nickname.
        T("A good screenshot shows the address or room name, date, time and account ID."),
        cites=["EVD-02"],
    ),
    say(
        # L10N: The message with its context.
        T("Save the whole message, with what came before and after."),
        cites=["EVD-02"],
    ),
    say(
        # L10N: Screen recording on the phone.
        T("A screen recording helps too: open the profile, then scroll slowly."),
        cites=["EVD-03"],
    ),
    say(
        # L10N: A list of links, for the deletion center.
        T("Copy the links into a list, with the time you found them."),
        cites=["EVD-04"],
    ),
    say(
        # L10N: Original files, not cut and not sent on.
        T("Keep original files unchanged, where the other person cannot look."),
        cites=["EVD-06", "EVD-07"],
    ),
    say(
        # L10N: Sexual images of minors: having them is a crime, so only the address is noted. No blame.
        T("If an image shows someone under 19, do not copy or send it. Note the link."),
        cites=["EVD-08", "EVD-23"],
    ),
    say(
        # L10N: Phone that is watched by a stalker or partner.
        T("If the phone may be watched, change nothing at once. Plan it with a counselor."),
        when=Any(STALKING, INTIMATE, OPEN),
        cites=["SAF-15"],
    ),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

THREAT_PAGE = screen(
    At.EVIDENCE_THREAT,
    say(
        # L10N: Threat to spread sexual images. Firm and calm.
        T("Please do not pay, do not meet, and do not send more."),
        cites=["EVD-05"],
    ),
    say(
        # L10N: Reason for the sentence before.
        T("Giving in usually brings the next demand."),
        cites=["EVD-05"],
    ),
    say(
        # L10N: "account": the bank account that money is asked for, seen in the threat.
        T("First save the chat, their account ID and the bank account they name. Then stop answering."),
        cites=["EVD-05", "EVD-02"],
    ),
    say(
        # L10N: 1366 all violence, 112 police. Choice is the person's.
        T("Then 1366 or 112 can help you."),
        cites=["EVD-05"],
    ),
    say(
        # L10N: Somebody has paid or sent images. No blame.
        T("If you have paid or sent something, you did nothing wrong. You can stop now."),
        cites=["EVD-05", "COU-01"],
    ),
    say(
        # L10N: Law: the threat alone is a crime.
        T("A threat with sexual images is a crime, even if nothing was posted."),
        cites=["EVD-11"],
    ),
    say(
        # L10N: Law: heavier when the person threatened is under 19.
        T("The law is stricter when the person threatened is under 19."),
        when=MINOR,
        cites=["EVD-23"],
    ),
    say(
        # L10N: To a teenager who fears that parents learn of it. Not promised.
        T("Deletion help may be possible without a parent. You can ask 1366 about it."),
        when=MINOR,
        cites=["EVD-22", "EVD-13"],
    ),
    say(
        # L10N: Private firms that offer to remove images for money.
        T("Be careful with paid offers to remove images. Public help costs nothing."),
        cites=["EVD-18", "EVD-15"],
    ),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

DELETION_PAGE = screen(
    At.EVIDENCE_DELETION,
    say(
        # L10N: 1366 leads to the digital sex crime centers (디지털성범죄피해자지원센터).
        T("Help with deletion costs you nothing. 1366 leads there, day and night."),
        cites=["EVD-13", "EVD-15", "SAF-19"],
    ),
    say(
        # L10N: What the center does. No promise that everything disappears.
        T("People search, ask sites to delete, and watch for new copies."),
        cites=["EVD-13"],
    ),
    say(
        # L10N: Who may ask for deletion.
        T("You, close family, or someone you name can ask for it."),
        cites=["EVD-14"],
    ),
    say(
        # L10N: To a teenager who fears that parents learn of it. Not promised.
        T("Deletion help may be possible without a parent. You can ask 1366 about it."),
        when=MINOR,
        cites=["EVD-22", "EVD-13"],
    ),
    say(
        # L10N: Duty of the police.
        T("Police who confirm such images online must ask for blocking without delay."),
        cites=["EVD-16"],
    ),
    say(
        # L10N: Law on deepfakes.
        T("Making, spreading, having or watching a sexual deepfake of someone is a crime."),
        cites=["EVD-10"],
    ),
    say(
        # L10N: Law on filming and spreading.
        T("Spreading without consent is a crime, even if you agreed to the filming."),
        cites=["EVD-12"],
    ),
    say(
        # L10N: Two services outside Korea; names stay as they are. Take It Down is for images from when one was a minor.
        T("StopNCII, or Take It Down for minors, can help to block copies. The image stays with you."),
        cites=["EVD-19"],
    ),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

MIND_PAGE = screen(
    At.EVIDENCE_MIND,
    say(
        # L10N: Warm, plain, the most important sentence of this page.
        T("What happened is not your fault."),
        cites=["COU-01"],
    ),
    say(
        # L10N: Normal reactions. No blame.
        T("Freezing, staying silent or telling much later are normal reactions."),
        cites=["MED-18"],
    ),
    say(
        # L10N: Physical arousal or contact with the offender afterwards. Simple words, no shame, any gender.
        T("A reaction of the body is not consent. Later contact is not consent either."),
        cites=["MED-18", "MLG-03"],
    ),
    say(
        # L10N: A short exercise to calm down (grounding). Read slowly.
        T("If it gets too much: feel your feet on the floor. Look around the room. Say the date."),
        cites=["CRI-13"],
    ),
    say(
        # L10N: 109 is the suicide line, in Korean. No judgement.
        T("If you think of ending your life, 109 listens day and night."),
        cites=["CRI-01"],
    ),
    say(
        # L10N: For people who do not speak Korean. 1577-1366 is Danuri (다누리콜센터).
        T("For another language, 1577-1366 can interpret."),
        cites=["CRI-01", "MIG-01"],
    ),
    say(
        # L10N: Choice about counselling.
        T("A counselor can listen at your pace. You need not tell everything."),
        cites=["COU-01"],
    ),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

EVIDENCE: tuple[Screen, ...] = (
    OVERVIEW,
    BODY_PAGE,
    ALREADY_PAGE,
    HEALTH_PAGE,
    DRUGGED_PAGE,
    VISIT_PAGE,
    INJURY_PAGE,
    CHOKING_PAGE,
    RECORD_PAGE,
    LEAVING_PAGE,
    DIGITAL_PAGE,
    THREAT_PAGE,
    DELETION_PAGE,
    MIND_PAGE,
)
