"""For somebody hurt, now or long ago: what can still be saved, what a doctor can do, and what is normal to feel.

The overview tells the most urgent thing first, by the late end of the time band that the person gave, and always as a
window ("until 72 hours after it happened; going now is best; after that, people can still help"): never what is left of
it, never that it is too late. The pages behind it go into one thing each; a page that concerns a few kinds is a button
for these, and stands one tap behind a general page for everybody else. Whatever was already done (washed, deleted, paid)
or waited is met without blame. Guards read only the kind, the time and the age.
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
# Kinds by another name in which a body may still have been touched: marriage, work, a debt.
TOUCHED = Any(HARASSMENT, INTIMATE, EXPLOITATION, TRAFFICKING, SCHOOL_WORK, OPEN)

NOW = Is(Fact.WHEN, "now")
IN_24 = Is(Fact.WHEN, "now", "h24")
IN_72 = Is(Fact.WHEN, "now", "h24", "h72")
IN_120 = Is(Fact.WHEN, "now", "h24", "h72", "h120")
H72 = Is(Fact.WHEN, "h72")
H120 = Is(Fact.WHEN, "h120")
W2 = Is(Fact.WHEN, "w2")
# Over, and recent enough for cameras.
RECENT = Is(Fact.WHEN, "h24", "h72", "h120", "w2")
NO_TIME = Any(Is(Fact.WHEN, "unsure"), Not(Known(Fact.WHEN)))
OLDER = Any(Is(Fact.WHEN, "older"), NO_TIME)
LATER = Any(W2, OLDER)

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
        when=All(Any(BODY, TOUCHED), NO_TIME),
        cites=["EV-01", "EV-02"],
    ),
    # What can be done about the body, by the late end of the time given
    say(
        # L10N: 72 hours is a window that is open, not a deadline that shuts. "Traces": what a doctor can collect.
        T("A Sunflower Center (해바라기센터) can collect traces until 72 hours after it happened. Going now is best."),
        when=All(BODY, IN_72),
        cites=["EV-01"],
    ),
    say(
        # L10N: For kinds that may include sexual violence. 72 hours is a window, counted from when it happened; help goes on after it.
        T(
            "After unwanted sexual contact, a Sunflower Center (해바라기센터) can collect traces until 72 hours. After that time, people can still help."
        ),
        when=All(TOUCHED, Not(BODY), IN_72),
        cites=["EV-01", "EV-02"],
    ),
    say(
        # L10N: Two windows, counted from when it happened. No gender is assumed. Neutral word for pregnancy.
        T("Medicine can help prevent HIV until 72 hours, and pregnancy until 120 hours after it happened."),
        when=All(Any(BODY, INTIMATE, EXPLOITATION, TRAFFICKING, OPEN), IN_72),
        cites=["MED-05", "MED-02"],
    ),
    say(
        # L10N: Three to five days after it. 120 hours is a window, counted from when it happened.
        T("Medicine to prevent pregnancy can help until 120 hours after it happened. Going now is best."),
        when=All(BODY, H120),
        cites=["MED-02"],
    ),
    say(
        # L10N: Three to five days after it, for kinds that may include sexual violence. 120 hours is a window; help goes on after it.
        T(
            "After unwanted sexual contact, medicine to prevent pregnancy can help until 120 hours. After that time, people can still help."
        ),
        when=All(TOUCHED, Not(BODY), H120),
        cites=["MED-02", "EV-02"],
    ),
    say(
        # L10N: "drugged": somebody put something into a drink or food unseen. 120 hours is a window. No blame.
        T("If you may have been drugged, urine can show many drugs until 120 hours after."),
        when=All(Any(ASSAULT, OPEN), IN_120),
        cites=["EV-21"],
    ),
    say(
        # L10N: On the first day. A gentle request, not an order. Traces in the mouth are lost first, so eating and drinking wait too.
        T("If you can bear it, please do not wash, brush your teeth, eat or drink yet."),
        when=All(BODY, IN_24),
        cites=["EV-03", "EV-17"],
    ),
    say(
        # L10N: One to three days after it. A gentle request, not an order. Whoever has washed must not feel blamed.
        T("If you can bear it, please do not wash or change clothes yet."),
        when=All(BODY, H72),
        cites=["EV-03", "EV-05"],
    ),
    say(
        # L10N: Three to five days after it: a doctor decides; no promise.
        T("A doctor can sometimes still collect traces after 72 hours."),
        when=All(BODY, H120),
        cites=["EV-02"],
    ),
    say(
        # L10N: Closes the windows named above and meets whoever has washed: help goes on. Never that a time is over.
        T("After these times, or if something is already washed, people can still help."),
        when=All(BODY, IN_120),
        cites=["EV-02", "EV-04"],
    ),
    say(
        # L10N: Clothes worn at the time. Paper bags, because plastic spoils traces.
        T("If you still have the clothes, please keep them unwashed, in paper bags."),
        when=All(BODY, Any(H120, LATER)),
        cites=["EV-05", "EV-06", "EV-20"],
    ),
    say(
        # L10N: About two weeks after it: a hair test where urine was missed. No blame, no promise.
        T("If you may have been drugged, hair can still show some drugs some weeks later."),
        when=All(ASSAULT, W2),
        cites=["EV-23"],
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
        # L10N: Law: after sexual crimes against a minor, the time within which a case is possible begins only at adulthood.
        T("For a sexual crime against a minor, the time limit starts only at adulthood."),
        when=All(CHILD, OLDER),
        cites=["EV-32"],
    ),
    say(
        # L10N: Read by a teenager, by an adult who asks for a child, or by an adult about their own childhood. Warm.
        T("It is never the fault of the child or teenager."),
        when=CHILD,
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
        cites=["CRI-09", "MED-08", "MED-09"],
    ),
    say(
        # L10N: Bruises become darker on the days after, so photos are repeated. No police report is needed for the record.
        T("Photos of injuries, now and on the next days, and a doctor's record help."),
        when=All(INTIMATE, IN_120, Not(All(NOW, MINOR))),
        cites=["EV-26", "EV-27"],
    ),
    say(
        # L10N: "record": what the doctor writes down. Keep: no police report is needed for it.
        T("A doctor's record helps later, even without a police report."),
        when=All(INTIMATE, LATER),
        cites=["EV-27"],
    ),
    say(
        # L10N: Leaving a violent partner or home. "risky": danger can rise at that moment. No order to leave or stay.
        T("Leaving can be a risky moment. 1366 or police can plan it with you."),
        when=INTIMATE,
        cites=["SAF-10", "SAF-19"],
    ),
    # Digital sex crime
    say(
        # L10N: Chats, accounts, pictures on the phone. First keep a copy, later ask for deletion.
        T("Please do not delete anything yet. Save it first."),
        when=DIGITAL,
        cites=["EVD-01"],
    ),
    say(
        # L10N: Stories and chats that delete themselves. A second phone can film what an app hides.
        T("First save what vanishes by itself. A second phone can film it."),
        when=All(DIGITAL, IN_72, Not(MINOR)),
        cites=["EVD-01", "EVD-03"],
    ),
    say(
        # L10N: Sexual images of minors: having them is a crime, so only the address is noted. No blame.
        T("If an image shows someone under 19, do not copy or send it. Note the link."),
        when=All(DIGITAL, MINOR),
        cites=["EVD-08", "EVD-23"],
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
        # L10N: Days, weeks or years later. Copies may be posted again; the center goes on looking. No promise.
        T("Copies can come back, so the center also watches for new ones."),
        when=All(DIGITAL, Not(IN_72)),
        cites=["EVD-13"],
    ),
    say(
        # L10N: Met without blame. The choice stays with the person.
        T("If you have already deleted, paid or waited, you can still get help, and you decide."),
        when=DIGITAL,
        cites=["EVD-13", "CON-22"],
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
        when=Any(HARASSMENT, SCHOOL_WORK, All(OPEN, Any(H120, LATER))),
        cites=["EVD-01"],
    ),
    say(
        # L10N: Unwanted touching in the last days; saliva or skin can be on clothes. Paper, not plastic.
        T("If you were touched, keep the clothes unwashed, in a paper bag."),
        when=All(Any(HARASSMENT, SCHOOL_WORK), IN_120),
        cites=["EV-05", "EV-06"],
    ),
    say(
        # L10N: Harassment or touching: many could not say no. No blame.
        T("Freezing or staying silent is normal. It does not mean consent."),
        when=HARASSMENT,
        cites=["MED-18"],
    ),
    say(
        # L10N: Urgent measure of the police against stalking (긴급응급조치), only in urgent cases. 100 meters is from the law.
        T("In an urgent case of stalking, police can forbid contact and coming within 100 meters."),
        when=All(STALKING, IN_120),
        cites=["LEG-24"],
    ),
    say(
        # L10N: Court measures against stalking (잠정조치). If police do not ask the court, they must tell the person.
        T("You may ask police to go to the court. If they do not, they must tell you."),
        when=All(STALKING, LATER),
        cites=["LEG-26"],
    ),
    say(
        # L10N: A log of stalking. Each single contact counts.
        T("Keep a list of each contact: date, time, place, what happened, who saw it."),
        when=STALKING,
        cites=["EV-31"],
    ),
    say(
        # L10N: Things that a stalker sends or leaves, and what the phone holds.
        T("Messages, missed calls, notes and parcels count too. Please keep them."),
        when=STALKING,
        cites=["EV-31", "LEG-23", "EVD-01"],
    ),
    say(
        # L10N: Earlier contacts belong on the list as well, because the law asks whether it was repeated.
        T("Earlier contacts count too, because by law stalking is what is repeated."),
        when=All(STALKING, OLDER),
        cites=["LEG-23", "EV-31"],
    ),
    say(
        # L10N: Removing spy software at once can alert the other person. Advice, not an order.
        T("Before you change your phone or passwords, plan it with 1366 or police."),
        when=STALKING,
        cites=["SAF-15", "SAF-19"],
    ),
    say(
        # L10N: Law: advances, fines and other debts tied to prostitution or trafficking need not be paid. "void": 무효.
        T("A debt that an owner, recruiter or trafficker claims is void by law, whatever is signed."),
        when=All(EXPLOITATION, Not(TRAFFICKING)),
        cites=["PRO-03"],
    ),
    say(
        # L10N: Law: debts of trafficking need not be paid; on passports and alien cards of foreigners.
        T("A debt that a trafficker claims is void by law. Nobody may keep your passport or card."),
        when=TRAFFICKING,
        cites=["PRO-03", "PRO-04"],
    ),
    say(
        # L10N: Protects people from accusing themselves. Relief, not a warning.
        T("You do not have to say how often, where or for how much."),
        when=All(EXPLOITATION, Not(MINOR)),
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
        T("Nobody under 19 is punished for prostitution."),
        when=All(EXPLOITATION, MINOR),
        cites=["CHD-08"],
    ),
    say(
        # L10N: Things that show debt and control. Only where keeping them is safe.
        T("Chats, account numbers and notes are worth keeping, if that is safe."),
        when=All(Any(EXPLOITATION, TRAFFICKING), Not(IN_72)),
        cites=["EV-28", "EVD-01", "EVD-05"],
    ),
    say(
        # L10N: The line against trafficking. We do not know its hours, so 1366 is named as well.
        T("1600-8248 helps against trafficking. We do not know its hours: if nobody answers, call 1366."),
        when=TRAFFICKING,
        cites=["PRO-12", "SAF-19"],
    ),
    say(
        # L10N: Weeks or years later, and after the first three days. Encouraging.
        T("Doctors and centers help with body and mind, however long ago it was."),
        when=All(Any(EXPLOITATION, TRAFFICKING), Not(IN_72)),
        cites=["EV-02", "SUP-04"],
    ),
    say(
        # L10N: 117 is the line for violence at school only.
        T("For violence at school, 117 answers day and night."),
        when=SCHOOL_WORK,
        cites=["TEL-117"],
    ),
    say(
        # L10N: Opening for somebody who is not sure or says nothing. No pressure to name it.
        T("You do not need a name for what happened. A counselor can listen at your pace."),
        when=OPEN,
        cites=["COU-01"],
    ),
    # For several kinds, and for everybody
    say(
        # L10N: Security cameras in streets, shops, lifts. Days to weeks after it.
        T("Cameras soon record over old pictures. Police can secure them if told early."),
        when=Any(
            All(Any(ASSAULT, HARASSMENT, STALKING, SCHOOL_WORK), RECENT),
            All(Any(INTIMATE, OPEN), RECENT, Not(IN_24)),
            All(CHILD, W2),
        ),
        cites=["EV-30"],
    ),
    say(
        # L10N: For something that was weeks or years ago. Encouraging, no promise.
        T("Older photos, messages and names of witnesses can still help."),
        when=All(Any(ASSAULT, INTIMATE, HARASSMENT, SCHOOL_WORK, OPEN), OLDER),
        cites=["EV-28", "EVD-01"],
    ),
    say(
        # L10N: 1366 is the emergency line for all violence.
        T("1366 listens day and night, to any kind of violence."),
        when=Any(All(Any(HARASSMENT, SCHOOL_WORK), LATER), All(OPEN, Not(NOW))),
        cites=["SAF-19"],
    ),
    say(
        # L10N: To a person of 14 to 18. 1388 is the youth line; KakaoTalk is a messenger.
        T("1388 is there for young people, day and night: call, text or KakaoTalk."),
        when=MINOR,
        cites=["CHD-11"],
    ),
    say(
        # L10N: Last sentence of the overview. Choice stays with the person.
        # Not where a child was harmed: whoever asks for a child may have a duty to report.
        T("You decide what you do, and when."),
        when=All(ASSAULT, Not(CHILD), Any(H72, H120)),
        cites=["CON-22"],
    ),
    say(
        # L10N: Last sentence of the overview: whoever has washed, deleted or waited for years is met without blame, and decides.
        T(
            "If something is already washed, deleted or long ago, that is all right. Help is still there, and you decide."
        ),
        when=Not(Any(All(BODY, IN_120), DIGITAL)),
        cites=["EV-02", "EV-04", "CON-22"],
    ),
    option(
        "body",
        # L10N: Button: what to keep on the body and clothes.
        T("What to keep on body and clothes"),
        to=At.EVIDENCE_BODY,
        when=Any(BODY, HARASSMENT, SCHOOL_WORK, OPEN),
    ),
    # L10N: Button: the person has washed, changed, deleted messages or waited long. No blame.
    option("already", T("I have already washed, deleted or waited"), to=At.EVIDENCE_ALREADY),
    # L10N: Button: choking. Plain words.
    option("choking", T("Someone pressed my neck"), to=At.EVIDENCE_CHOKING, when=Any(INTIMATE, ASSAULT)),
    # L10N: Button: medicine, tests and injuries.
    option("health", T("Health and medicine"), to=At.EVIDENCE_HEALTH, when=Any(BODY, TOUCHED)),
    # L10N: Button: somebody may have put something into drink or food.
    option("drugged", T("I may have been drugged"), to=At.EVIDENCE_DRUGGED, when=BODY),
    # L10N: Button: wounds, bruises, photos and the doctor's record.
    option("injury", T("Injuries and photos of them"), to=At.EVIDENCE_INJURY, when=INTIMATE),
    # L10N: Button: what happens at a Sunflower Center (해바라기센터), step by step.
    option("visit", T("What happens at a Sunflower Center"), to=At.EVIDENCE_VISIT, when=Any(BODY, TOUCHED)),
    # L10N: Button: the list of contacts, and what police can do.
    option("stalking", T("Stalking: what to note and ask for"), to=At.EVIDENCE_STALKING, when=STALKING),
    option(
        "exploitation",
        # L10N: Button: evidence where somebody is made to sell sex, or is held.
        T("Debts, papers, and what to keep"),
        to=At.EVIDENCE_EXPLOITATION,
        when=Any(EXPLOITATION, TRAFFICKING),
    ),
    option(
        "school_work",
        # L10N: Button: evidence of violence at school, at work or in the army.
        T("Evidence at school, work or in the army"),
        to=At.EVIDENCE_SCHOOL_WORK,
        when=Any(SCHOOL_WORK, HARASSMENT),
    ),
    option(
        "leaving",
        # L10N: Button: leaving a violent home or place, what to take, children.
        T("Leaving, and what to take"),
        to=At.EVIDENCE_LEAVING,
        when=Any(INTIMATE, EXPLOITATION, TRAFFICKING, OPEN),
    ),
    # L10N: Button: somebody threatens to spread sexual images.
    option("threat", T("Someone threatens to share images"), to=At.EVIDENCE_THREAT, when=DIGITAL),
    option(
        "digital",
        # L10N: Button: how to save chats, links and screenshots; from there to threats, filming and deletion.
        T("Messages, images and the internet"),
        to=At.EVIDENCE_DIGITAL,
        when=Any(DIGITAL, STALKING, HARASSMENT, SCHOOL_WORK, OPEN),
    ),
    # L10N: Button: somebody was filmed unseen, or a sexual deepfake was made of them.
    option("filmed", T("I was filmed, or a deepfake was made"), to=At.EVIDENCE_FILMED, when=DIGITAL),
    # L10N: Button: help with getting images deleted from the internet.
    option("deletion", T("Getting images deleted"), to=At.EVIDENCE_DELETION, when=DIGITAL),
    # L10N: Button: cameras, chats and other things that vanish soon, and who can save them.
    option("soon", T("What disappears first"), to=At.EVIDENCE_SOON),
    # L10N: Button: notes, lists and recordings that help later.
    option("record", T("What to write down and keep"), to=At.EVIDENCE_RECORD),
    # L10N: Button: feelings and normal reactions.
    option("mind", T("What I feel, and what is normal"), to=At.EVIDENCE_MIND),
    # L10N: Button: panic, a night without sleep, thoughts of dying. Calm and plain.
    option("crisis", T("It is too much, or I think of dying"), to=At.CRISIS),
    FIND_A_PLACE,
    # L10N: Button: to the list about police, lawyer, orders, money, shelter.
    option("rights", T("Rights, money and protection"), to=At.RIGHTS),
    # L10N: Button: answer the questions about kind, age and time once more.
    option("change", T("Change my answers"), to=At.KIND, when=Known(Fact.KIND)),
    # A typed or shared place leads to the places at once: one tap less for somebody in a hurry.
    asks="place",
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
        # L10N: Three days to years after it. Opens the page; no promise. The doctor decides.
        T("Clothes and things keep traces long. A doctor sees what the body still shows."),
        when=Not(IN_72),
        cites=["EV-20", "EV-02"],
    ),
    say(
        # L10N: A gentle request before the examination. Not an order.
        T("If you can bear it, do not wash, brush your teeth or comb your hair."),
        when=Any(IN_72, NO_TIME),
        cites=["EV-03"],
    ),
    say(
        # L10N: Why the mouth comes first. Not graphic.
        T("Traces in the mouth go first. Eating, drinking, smoking and the toilet can wait, if possible."),
        when=IN_24,
        cites=["EV-03", "EV-17"],
    ),
    say(
        # L10N: First urine after it happened. A clean jar or bottle with a lid.
        T("If urine cannot wait, keep the first in a clean jar with a lid. Keep it cool."),
        when=IN_120,
        cites=["EV-08"],
    ),
    say(
        # L10N: Saliva, bites and nails: places on the body that a doctor looks at too. Not graphic.
        T("Skin, bite marks and nails can hold traces too. Tell the doctor where."),
        when=IN_72,
        cites=["EV-18", "EV-19"],
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
        # L10N: Answer to "I have already washed, deleted or waited". Warm; must free from blame.
        T("That is all right. You did nothing wrong."),
        cites=["EV-04", "COU-01"],
    ),
    say(
        # L10N: Where traces may remain after washing. Plain, not graphic.
        T("Traces can remain inside the body, under the nails, on clothes and in urine."),
        when=All(Any(BODY, TOUCHED), Any(IN_120, NO_TIME)),
        cites=["EV-04"],
    ),
    say(
        # L10N: Invitation to go in spite of having washed. The doctor decides; no promise.
        T("Going is still worth it. A doctor sees what can be collected."),
        when=All(Any(BODY, TOUCHED), Any(IN_120, NO_TIME)),
        cites=["EV-04", "EV-02"],
    ),
    say(
        # L10N: Weeks or years later.
        T("Treatment, counselling and a record do not depend on it."),
        when=Any(H120, LATER),
        cites=["EV-02"],
    ),
    say(
        # L10N: Clothes already taken off.
        T("Clothes you took off: keep them unwashed, each in a paper bag."),
        when=Any(BODY, TOUCHED),
        cites=["EV-05", "EV-06"],
    ),
    say(
        # L10N: Deleted chats or pictures: nothing more should be lost.
        T("Please delete nothing more, and do not reset the phone."),
        cites=["EVD-01"],
    ),
    say(
        # L10N: Even without the chats, links and dates help the deletion center.
        T("Links, names of rooms and dates that you remember can still help."),
        cites=["EVD-04", "EVD-02"],
    ),
    say(
        # L10N: Marks on the body have gone, or messages are deleted.
        T("Even when marks are gone, photos, witnesses and a doctor's record can help."),
        when=Any(INTIMATE, ASSAULT, OPEN),
        cites=["EV-27", "EV-28"],
    ),
    say(
        # L10N: Somebody has waited, perhaps for years. Telling late is normal. No question why.
        T("Telling much later is normal. A report, too, is possible later."),
        cites=["MED-18", "EV-28"],
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
        # L10N: Sunflower Centers, and hospitals named for this by the state. The directory of places shows them.
        T("Besides Sunflower Centers, some hospitals are named for this too."),
        cites=["MED-17"],
    ),
    say(
        # L10N: Notices of health insurance that the family might see. Only treatment after sexual violence. By a guide of 2020, so it is to be confirmed.
        T("Insurance notices should not show treatment after sexual violence. Please ask the center to confirm."),
        cites=["MED-11"],
    ),
    say(
        # L10N: Closes the windows named above. Never that a time is over.
        T("After these times, doctors can still help."),
        when=IN_120,
        cites=["EV-02"],
    ),
    say(
        # L10N: Weeks or years later. Encouraging.
        T("Doctors and centers help with body and mind, however long ago it was."),
        when=LATER,
        cites=["EV-02", "SUP-04"],
    ),
    # L10N: Button: what to keep on the body and clothes.
    option("body", T("What to keep on body and clothes"), to=At.EVIDENCE_BODY),
    # L10N: Button: about a pregnancy after sexual violence. Neutral.
    option("pregnancy", T("About a pregnancy"), to=At.EVIDENCE_PREGNANCY),
    # L10N: Button: somebody may have put something into drink or food.
    option("drugged", T("I may have been drugged"), to=At.EVIDENCE_DRUGGED),
    # L10N: Button: choking. Plain words.
    option("choking", T("Someone pressed my neck"), to=At.EVIDENCE_CHOKING),
    # L10N: Button: wounds, bruises, photos and the doctor's record.
    option("injury", T("Injuries and photos of them"), to=At.EVIDENCE_INJURY),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

PREGNANCY_PAGE = screen(
    At.EVIDENCE_PREGNANCY,
    say(
        # L10N: Emergency contraception (응급피임약). 120 hours is a window; some pills work until 72 hours only.
        T("Medicine to prevent pregnancy can help until 120 hours after it happened. At once is best."),
        when=IN_120,
        cites=["MED-02"],
    ),
    say(
        # L10N: When a test is made. Neutral.
        T("A test is made at the visit, and again some weeks later."),
        cites=["MED-04"],
    ),
    say(
        # L10N: A pregnancy after sexual violence. No steering in any direction.
        T("In a pregnancy, the center explains each choice. The choice is yours."),
        cites=["MED-14"],
    ),
    say(
        # L10N: The old penal articles lost their force; new rules may have come, so a center is asked.
        T("Ending your own pregnancy has not been punished since 2021. A center knows today's rules."),
        cites=["MED-12"],
    ),
    say(
        # L10N: A center decides on paying. Time matters in a medical sense; calm, no pressure.
        T("A center can decide to pay for it. Asking on the same day helps."),
        cites=["MED-13"],
    ),
    say(
        # L10N: Choosing birth: neutral, no steering.
        T("If you decide to have the child, a center knows what support there is."),
        cites=["MED-14"],
    ),
    say(
        # L10N: 119 is the ambulance. Pregnancy with pain or bleeding.
        T("Pain or bleeding in a pregnancy: call 119 or go to an emergency room."),
        cites=["MED-01"],
    ),
    say(
        # L10N: Closes the window named above. Never that a time is over.
        T("After these times, doctors can still help."),
        when=IN_120,
        cites=["EV-02"],
    ),
    # L10N: Button: back to medicine, tests and injuries.
    option("health", T("Health and medicine"), to=At.EVIDENCE_HEALTH),
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
        # L10N: Hair test when urine was missed. Also closes the windows named above: never that a time is over.
        T("After that time, hair can still show some drugs, some weeks later."),
        when=Any(IN_120, NO_TIME),
        cites=["EV-23"],
    ),
    say(
        # L10N: Weeks or more after it: a hair test where urine was missed. No blame, no promise.
        T("If you may have been drugged, hair can still show some drugs some weeks later."),
        when=Not(Any(IN_120, NO_TIME)),
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
        # L10N: The evidence kit is free of charge.
        T("Collecting evidence costs you nothing."),
        cites=["EV-14"],
    ),
    say(
        # L10N: What to bring. It is fine to come without anything.
        T("Bring the clothes in paper bags and other clothes to wear. Coming without anything is fine too."),
        cites=["EV-05", "EV-06", "EV-04"],
    ),
    say(
        # L10N: Men and boys are welcome, with the same examination.
        T("Men and boys are welcome too, in a separate room where possible."),
        cites=["MLG-01", "MED-15"],
    ),
    say(
        # L10N: Duty to report sexual crime against minors, told before details.
        T("When a minor was harmed, the center may have to report it. Ask about it first."),
        when=Any(MINOR, CHILD),
        cites=["CHD-04"],
    ),
    # L10N: Button: the steps of collecting evidence, and what can be refused.
    option("steps", T("Step by step, and what I may refuse"), to=At.EVIDENCE_VISIT_STEPS),
    # L10N: Button: company, interpreters, disability.
    option("help", T("Company, interpreter, disability"), to=At.EVIDENCE_VISIT_HELP),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

VISIT_STEPS_PAGE = screen(
    At.EVIDENCE_VISIT_STEPS,
    say(
        # L10N: Right to refuse. First, clear and calm.
        T("You may refuse or stop each step. Photos need a separate yes."),
        cites=["EV-13"],
    ),
    say(
        # L10N: Step: talk about what is wanted; one kind of help may be taken without the others.
        T("First someone talks with you about what you want there."),
        cites=["SUP-11"],
    ),
    say(
        # L10N: Step: written consent before evidence is collected (a form for a related person, 관계인, too); then the medical record.
        T("For evidence, you first sign a consent. Ask if someone else signs too. Then comes a medical record."),
        cites=["EV-11", "EV-13"],
    ),
    say(
        # L10N: Steps: clothes, nails, skin. Not graphic.
        T("Then come the clothes, the nails and the skin."),
        cites=["EV-11"],
    ),
    say(
        # L10N: Steps: swabs, blood, urine. Only medical staff. Not graphic.
        T("Then swabs, blood and urine. Only medical staff do that part."),
        cites=["EV-11", "EV-12"],
    ),
    say(
        # L10N: There is no kit for home: no self-collection. Kind, no reproach.
        T("There is no kit for home. Please take no swabs yourself."),
        cites=["EV-12"],
    ),
    say(
        # L10N: Tests and medicine at the same visit.
        T("You can get tests and medicine there too, without the evidence part."),
        cites=["SUP-11", "MED-02", "MED-06"],
    ),
    say(
        # L10N: By the national guide. Honest: samples are sent and kept either way; for how long is not stated.
        T(
            "By the national guide, samples go to the National Forensic Service either way. Please ask how long they are kept."
        ),
        cites=["EV-09"],
    ),
    say(
        # L10N: We do not know how long a visit takes.
        T("You can ask at the start how long it takes, and stop at any point."),
        cites=["EV-13"],
    ),
    # L10N: Button: back to the page about the visit.
    option("visit", T("What happens at a Sunflower Center"), to=At.EVIDENCE_VISIT),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

VISIT_HELP_PAGE = screen(
    At.EVIDENCE_VISIT_HELP,
    say(
        # L10N: Company at the visit and with the police. Center staff can be that person too.
        T("After a sexual crime, someone you trust may sit with you at interviews."),
        cites=["LEG-11"],
    ),
    say(
        # L10N: A woman investigator, another time, or the statement at the center.
        T("You can ask for a woman officer, or to speak at a Sunflower Center (해바라기센터)."),
        cites=["LEG-40"],
    ),
    say(
        # L10N: A real interpreter, not somebody close to the other person.
        T("The interpreter should not be family, employer or broker. You may ask for another."),
        cites=["MIG-02"],
    ),
    say(
        # L10N: Danuri helpline; keep the Korean name in brackets. It can interpret the call before the visit.
        T("Danuri (다누리콜센터), 1577-1366, works in 13 languages and can interpret a call."),
        cites=["MIG-01"],
    ),
    say(
        # L10N: 107 relay service for deaf people: by video or text, it makes the call.
        T("107 (손말이음센터) relays calls for people who cannot hear or speak, by video or text."),
        cites=["DIS-02"],
    ),
    say(
        # L10N: Child type of centers: for people under 19 and for people of any age with an intellectual disability.
        T("Some centers are for those under 19, and for anyone with an intellectual disability."),
        cites=["SUP-12b"],
    ),
    say(
        # L10N: Statement assistant (진술조력인), free of charge.
        T("People under 19 or with a disability can have a trained helper for talking to police."),
        cites=["LEG-12"],
    ),
    say(
        # L10N: Accompaniment (동행서비스): only some centers have it.
        T("Some centers can send someone to go with you to treatment or interviews."),
        cites=["SUP-10"],
    ),
    say(
        # L10N: Questions go to the person, not only to the assistant. A wish that may be said aloud.
        T("You can ask to speak alone, without the person who cares for you."),
        cites=["DIS-05"],
    ),
    # L10N: Button: back to the page about the visit.
    option("visit", T("What happens at a Sunflower Center"), to=At.EVIDENCE_VISIT),
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
        # L10N: Warning signs after a blow to the head, first half.
        T("After a blow to the head: worse headache, vomiting or confusion mean emergency room."),
        cites=["MED-10"],
    ),
    say(
        # L10N: Warning signs after a blow to the head, second half; they may come late.
        T("Sleepiness, a fit, pupils of different size, or fluid from nose or ear too. Signs may come days later."),
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
    say(
        # L10N: Marks have healed, or nobody took a photo. Warm, no blame.
        T("If marks are gone already, witnesses and older records can still help."),
        cites=["EV-28"],
    ),
    # L10N: Button: choking. Plain words.
    option("choking", T("Someone pressed my neck"), to=At.EVIDENCE_CHOKING),
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
        # L10N: Opens the list of red flags. 119 is the ambulance.
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
        # L10N: Some weeks or years ago, or no doctor was seen then. No blame.
        T("If you have waited, a doctor can still look, and write it down."),
        cites=["MED-09", "EV-27"],
    ),
    say(
        # L10N: Choking is a sign of high danger. Said calmly, with a way on; no score, no prophecy.
        T("It is also a sign of serious danger. 1366 or police can plan with you."),
        cites=["CRI-09", "SAF-10", "SAF-19"],
    ),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

SOON_PAGE = screen(
    At.EVIDENCE_SOON,
    say(
        # L10N: Answer to: what disappears first. Stories, chats that delete themselves, call lists.
        T("First go stories, chats that vanish by themselves, and call lists. Please save these first."),
        cites=["EVD-01", "EVD-03", "EV-31"],
    ),
    say(
        # L10N: How to save what an app hides or deletes after reading.
        T("A second phone can film what an app hides. Show the profile and the clock too."),
        cites=["EVD-03", "EVD-02"],
    ),
    say(
        # L10N: Sexual images of minors: having them is a crime, so only the address is noted. No blame.
        T("If an image shows someone under 19, do not copy or send it. Note the link."),
        when=MINOR,
        cites=["EVD-08", "EVD-23"],
    ),
    say(
        # L10N: Security cameras in streets, shops, lifts, and in cars (블랙박스).
        T("Next go pictures of cameras: in streets, shops, lifts, buses and cars."),
        cites=["EV-30"],
    ),
    say(
        # L10N: Who can secure them: police. What they need to know.
        T("Police can secure them if told early. The place and the time are enough."),
        cites=["EV-30"],
    ),
    say(
        # L10N: For somebody who does not want to report now. The owner may be close to the other person, so: if that is safe.
        T("If that is safe, you can ask the owner of a camera to keep the pictures."),
        cites=["EV-30"],
    ),
    say(
        # L10N: Receipts, taxi rides, door logs show when and where.
        T("Receipts, taxi and door records show times and places. A photo of them is enough."),
        cites=["EV-25"],
    ),
    say(
        # L10N: 1366 can connect with police or a counselor. Choice stays with the person.
        T("1366 can link you to people who know what to save first, day and night."),
        cites=["SAF-19"],
    ),
    say(
        # L10N: Everything is gone already. Warm, no blame.
        T("If something is gone already, that is all right. Names of witnesses and dates can help."),
        cites=["EV-28", "EV-29"],
    ),
    # L10N: Button: how to save chats, links and screenshots.
    option("digital", T("Messages, images and the internet"), to=At.EVIDENCE_DIGITAL),
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
        # L10N: The first person who was told can bear witness later.
        T("Note too whom you told first, and when."),
        cites=["EV-29"],
    ),
    say(
        # L10N: A place that the other person has never used.
        T("Keep it where the other person cannot look, for example in a new account."),
        cites=["EVD-07"],
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
        # L10N: Goes on from the sentence before: a talk in which the person takes part. Courts read it so; the text does not say it.
        T("By the usual reading, that ban is not about a talk in which you take part."),
        cites=["EVD-09b"],
    ),
    say(
        # L10N: The record of a counseling center (상담 기록) helps later.
        T("A counseling center's record can help later, even without a report now."),
        cites=["EV-28"],
    ),
    say(
        # L10N: Nothing was written down at the time. Warm, no blame.
        T("If you have noted nothing so far, that is all right. You can begin today."),
        cites=["EV-29", "COU-01"],
    ),
    say(
        # L10N: This chat takes no pictures or files.
        T("Please do not send pictures here. This chat keeps none."),
        cites=["EVD-08"],
    ),
    # L10N: Button: the list of contacts, and what police can do.
    option("stalking", T("Stalking: what to note and ask for"), to=At.EVIDENCE_STALKING),
    # L10N: Button: evidence of violence at school, at work or in the army.
    option("school_work", T("Evidence at school, work or in the army"), to=At.EVIDENCE_SCHOOL_WORK),
    # L10N: Button: evidence where somebody is made to sell sex, or is held.
    option("exploitation", T("Debts, papers, and what to keep"), to=At.EVIDENCE_EXPLOITATION),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

STALKING_PAGE = screen(
    At.EVIDENCE_STALKING,
    say(
        # L10N: A log of stalking. Each single contact counts.
        T("Keep a list of each contact: date, time, place, what happened, who saw it."),
        cites=["EV-31"],
    ),
    say(
        # L10N: What counts, by law.
        T("Following, waiting, calls, messages and things left for you count. Missed calls too."),
        cites=["LEG-23", "EV-31"],
    ),
    say(
        # L10N: Posting personal data and posing as somebody are stalking by law.
        T("By law, posting your details or posing as you online counts too."),
        cites=["EVD-20", "LEG-23"],
    ),
    say(
        # L10N: What belongs into a log of stalking.
        T("Call lists, gifts, notes, parcels and door camera clips all count. Please keep them."),
        cites=["EV-31"],
    ),
    say(
        # L10N: What not to do: delete or block before saving.
        T("Please save messages before you delete or block anything."),
        cites=["EVD-01"],
    ),
    say(
        # L10N: What not to do: remove tracking at once.
        T("If something tracks your phone, change nothing at once. Plan it with 1366 or police."),
        cites=["SAF-15", "SAF-19"],
    ),
    say(
        # L10N: Urgent measure of the police against stalking (긴급응급조치), only in urgent cases. 100 meters is from the law.
        T("In an urgent case of stalking, police can forbid contact and coming within 100 meters."),
        cites=["LEG-24"],
    ),
    say(
        # L10N: Court measures against stalking (잠정조치). If police do not ask the court, they must tell the person.
        T("You may ask police to go to the court. If they do not, they must tell you."),
        cites=["LEG-26"],
    ),
    say(
        # L10N: Things were thrown away or the list was never begun. Warm, no blame.
        T("If you kept nothing so far, that is all right. The list can begin today."),
        cites=["EV-31", "COU-01"],
    ),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

SCHOOL_WORK_PAGE = screen(
    At.EVIDENCE_SCHOOL_WORK,
    say(
        # L10N: A private note about harassment or touching.
        T("It helps to note the date, the place, what was done, and who saw it."),
        cites=["EV-29", "EV-28"],
    ),
    say(
        # L10N: Mails, group chats, plans of duty. They may be on a system of the school, employer or unit.
        T("Keep messages and group chats. Keep copies outside the systems of school, work or unit."),
        cites=["EVD-01", "EVD-07"],
    ),
    say(
        # L10N: Whoever saw, heard, or was told first.
        T("Names of people who saw or heard it help, and whom you told first."),
        cites=["EV-28", "EV-29"],
    ),
    say(
        # L10N: Security cameras.
        T("Cameras soon record over old pictures. Police can secure them if told early."),
        cites=["EV-30"],
    ),
    say(
        # L10N: A record by somebody outside.
        T("A counselor's or doctor's record helps, even without a report."),
        cites=["EV-27", "EV-28"],
    ),
    say(
        # L10N: 117 is the line for violence at school only.
        T("For violence at school, 117 answers day and night."),
        cites=["TEL-117"],
    ),
    say(
        # L10N: For a parent or teacher: classmates are not questioned.
        T("Please do not question children about it. Trained people can ask in a gentle way."),
        when=Any(MINOR, CHILD),
        cites=["CHD-06", "CHD-07", "CHD-12"],
    ),
    say(
        # L10N: Employer harming a person who reported sexual violence.
        T("It is a crime to dismiss or harm you at work for reporting sexual violence."),
        cites=["LEG-35"],
    ),
    say(
        # L10N: Somebody stayed silent for long, or deleted messages. No blame.
        T("If you have waited or deleted something, that is all right. Help is still there."),
        cites=["EV-28", "COU-01"],
    ),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

EXPLOITATION_PAGE = screen(
    At.EVIDENCE_EXPLOITATION,
    say(
        # L10N: Things that show debt and control. Only where keeping them is safe.
        T("Chats, account numbers and notes are worth keeping, if that is safe."),
        cites=["EV-28", "EVD-05"],
    ),
    say(
        # L10N: Contract, debt paper, list of fines or pay.
        T("Photos of contracts, debt papers and lists of pay can help too."),
        cites=["EV-28"],
    ),
    say(
        # L10N: Law on passports and alien cards; what to note: papers taken, doors locked, not allowed to leave.
        T("Nobody may keep your passport. Note when papers were taken, or when you could not leave."),
        cites=["PRO-04", "PRO-06", "EV-29"],
    ),
    say(
        # L10N: Law: debts need not be paid.
        T("A debt that an owner, recruiter or trafficker claims is void by law, whatever is signed."),
        cites=["PRO-03"],
    ),
    say(
        # L10N: Law: whoever was forced, deceived or trafficked into prostitution is not punished for it.
        T("Whoever was forced, deceived or trafficked into it is not punished for it."),
        cites=["PRO-01", "PRO-02"],
    ),
    say(
        # L10N: Protects people from accusing themselves. Relief, not a warning.
        T("You do not have to say how often, where or for how much."),
        cites=["PRO-08"],
    ),
    say(
        # L10N: Told honestly before any details: these counselors must pass on what they learn to investigators.
        T("Staff of prostitution counseling centers have a duty to report. Ask about it first."),
        cites=["PRO-07"],
    ),
    say(
        # L10N: For somebody who is held. 112 is the police; a text message works.
        T("If you cannot leave, text 112 the place, the floor and the door."),
        cites=["PRO-15", "SAF-02"],
    ),
    say(
        # L10N: Nothing was kept, or the person signed or paid. No blame.
        T("If you signed, paid or kept nothing, you did nothing wrong. Help is still there."),
        cites=["PRO-03", "COU-01"],
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
    # L10N: Button: staying, leaving, phone, tracking, children, one page each.
    option("plan", T("Planning to be safer"), to=At.PLAN),
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
    say(
        # L10N: Met without blame.
        T("If you have already deleted or paid, you can still get help."),
        cites=["EVD-13"],
    ),
    # L10N: Button: somebody threatens to spread sexual images.
    option("threat", T("Someone threatens to share images"), to=At.EVIDENCE_THREAT),
    # L10N: Button: somebody was filmed unseen, or a sexual deepfake was made of them.
    option("filmed", T("I was filmed, or a deepfake was made"), to=At.EVIDENCE_FILMED),
    # L10N: Button: an adult contacts a child or teenager for sexual purposes.
    option("grooming", T("An adult asks a young person for images"), to=At.EVIDENCE_GROOMING),
    # L10N: Button: help with getting images deleted from the internet.
    option("deletion", T("Getting images deleted"), to=At.EVIDENCE_DELETION),
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
        # L10N: Only for threats after a video chat (몸캠피싱): what a regional center advises, so that friends do not open what comes.
        T("For threats after a video chat, one center advises to warn friends of a hacked profile."),
        cites=["EVD-22b"],
    ),
    say(
        # L10N: Private firms that offer to remove images for money.
        T("Be careful with paid offers to remove images. Public help costs nothing."),
        cites=["EVD-18", "EVD-15"],
    ),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

FILMED_PAGE = screen(
    At.EVIDENCE_FILMED,
    say(
        # L10N: Law on filming and spreading, also of what the person filmed of themselves.
        T("Spreading without consent is a crime, even if you agreed to filming or filmed it yourself."),
        cites=["EVD-12"],
    ),
    say(
        # L10N: Law on filming unseen.
        T("Filming someone in a sexual way without consent is a crime too."),
        cites=["EVD-12"],
    ),
    say(
        # L10N: Law on deepfakes.
        T("Making, spreading, having or watching a sexual deepfake against someone's will is a crime."),
        cites=["EVD-10"],
    ),
    say(
        # L10N: A hidden camera was found. Safety first.
        T("If you find a camera, leave it as it is and tell the police."),
        cites=["EV-07"],
    ),
    say(
        # L10N: What to save of a post, a room or a deepfake.
        T("Save the link, the room name, the time and the account ID. Do not send the image on."),
        cites=["EVD-02", "EVD-04", "EVD-06"],
    ),
    say(
        # L10N: The person need not look for it; the centers do.
        T("You need not search for it yourself. Through 1366, a center searches."),
        cites=["EVD-13"],
    ),
    say(
        # L10N: Duty of the police.
        T("Police who confirm such images online must ask for blocking without delay."),
        cites=["EVD-16"],
    ),
    say(
        # L10N: Police may work undercover, for adults and minors.
        T("Police may work under another identity to find who did it."),
        cites=["EVD-17"],
    ),
    say(
        # L10N: The person left the room, deleted it, or it was long ago.
        T("If you have deleted it or waited, you can still ask for help."),
        cites=["EVD-13", "EV-28"],
    ),
    # L10N: Button: help with getting images deleted from the internet.
    option("deletion", T("Getting images deleted"), to=At.EVIDENCE_DELETION),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

GROOMING_PAGE = screen(
    At.EVIDENCE_GROOMING,
    say(
        # L10N: To a child or teenager, and to whoever asks for one. Warm and short.
        T("It is never the child's fault."),
        cites=["CHD-10"],
    ),
    say(
        # L10N: What to do when somebody asks for images or a meeting. Firm and calm.
        T("Please do not pay, do not meet, and do not send more."),
        cites=["EVD-05"],
    ),
    say(
        # L10N: Save before deleting; the account ID tells who it is.
        T("Please keep the chat and the account ID. Do not delete anything yet."),
        cites=["EVD-01", "EVD-02"],
    ),
    say(
        # L10N: Sexual images of minors: having them is a crime, so only the address is noted. No blame.
        T("If an image shows someone under 19, do not copy or send it. Note the link."),
        cites=["EVD-08", "EVD-23"],
    ),
    say(
        # L10N: Law on drawing a minor into sexual talk (온라인 그루밍). For some ages a purpose has to be shown, so: can be.
        T("It can be a crime when an adult draws someone under 19 into sexual talk."),
        cites=["LEG-33"],
    ),
    say(
        # L10N: Police may work undercover, for adults and minors.
        T("Police may work under another identity to find who did it."),
        cites=["EVD-17"],
    ),
    say(
        # L10N: To a teenager who fears that parents learn of it. Not promised.
        T("Deletion help may be possible without a parent. You can ask 1366 about it."),
        cites=["EVD-22", "EVD-13"],
    ),
    say(
        # L10N: To a parent or teacher. Kind, no reproach.
        T("Please do not question the child. Trained people can ask in a gentle way."),
        when=Not(MINOR),
        cites=["CHD-06", "CHD-07"],
    ),
    say(
        # L10N: To a person of 14 to 18. 1388 is the youth line; KakaoTalk is a messenger.
        T("1388 is there for young people, day and night: call, text or KakaoTalk."),
        cites=["CHD-11"],
    ),
    say(
        # L10N: Images were sent or the chat was deleted. No blame.
        T("If something was sent or deleted, that is all right. Help is still there."),
        cites=["CHD-10", "EVD-13"],
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
        # L10N: Names, numbers and addresses that were posted. "work on": no promise.
        T("They also work on deleting personal details that were posted."),
        cites=["EVD-13"],
    ),
    say(
        # L10N: Who may ask for deletion.
        T("You, close family, or someone you name can ask for it."),
        cites=["EVD-14"],
    ),
    say(
        # L10N: Links help; without them the center searches too.
        T("Links and room names help. Without them, a center can still search."),
        cites=["EVD-04", "EVD-13"],
    ),
    say(
        # L10N: To a teenager who fears that parents learn of it. Not promised.
        T("Deletion help may be possible without a parent. You can ask 1366 about it."),
        when=MINOR,
        cites=["EVD-22", "EVD-13"],
    ),
    say(
        # L10N: Law: sexual images of people under 19 need no request. "works on": no promise.
        T("If an image shows someone under 19, the state works on deletion without any request."),
        cites=["EVD-14b"],
    ),
    say(
        # L10N: Two services outside Korea; names stay as they are. Take It Down: images made when one was under 18, whatever one's age is now.
        T(
            "StopNCII (adults) or Take It Down (images from childhood or youth) can help to block copies. The image stays with you."
        ),
        cites=["EVD-19"],
    ),
    say(
        # L10N: Private firms that offer to remove images for money.
        T("Be careful with paid offers to remove images. Public help costs nothing."),
        cites=["EVD-18", "EVD-15"],
    ),
    say(
        # L10N: For images posted long ago, or deleted once before.
        T("For images of long ago, you can ask too. The center also watches for new copies."),
        cites=["EVD-13"],
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
    # L10N: Button: panic, a night without sleep, thoughts of dying. Calm and plain.
    option("crisis", T("It is too much, or I think of dying"), to=At.CRISIS),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

EVIDENCE: tuple[Screen, ...] = (
    OVERVIEW,
    BODY_PAGE,
    ALREADY_PAGE,
    HEALTH_PAGE,
    PREGNANCY_PAGE,
    DRUGGED_PAGE,
    VISIT_PAGE,
    VISIT_STEPS_PAGE,
    VISIT_HELP_PAGE,
    INJURY_PAGE,
    CHOKING_PAGE,
    SOON_PAGE,
    RECORD_PAGE,
    STALKING_PAGE,
    SCHOOL_WORK_PAGE,
    EXPLOITATION_PAGE,
    LEAVING_PAGE,
    DIGITAL_PAGE,
    THREAT_PAGE,
    FILMED_PAGE,
    GROOMING_PAGE,
    DELETION_PAGE,
    MIND_PAGE,
)
