"""For whoever wants to know where they stand: reporting, lawyer, orders, money, shelter, visa, school, work, friends.

All of it is information, none of it advice on a case, and nothing is pushed: whether to report is the person's choice.
Amounts and periods are left to a counselor unless a card of high confidence holds them. No shelter's address exists here.
"""

from __future__ import annotations

from dialogs.at import At
from dialogs.facts import Fact
from dialogs.graph import Any, Is, Screen, option, say, screen
from dialogs.words import T

__all__ = ["RIGHTS"]

DIGITAL = Is(Fact.KIND, "digital")
INTIMATE = Is(Fact.KIND, "intimate_violence")
STALKING = Is(Fact.KIND, "stalking")
EXPLOITATION = Is(Fact.KIND, "exploitation")
TRAFFICKING = Is(Fact.KIND, "trafficking")
MINOR = Is(Fact.AGE, "minor", "under_14")

# L10N: Button on each page about rights: go back to the list of topics.
BACK_TO_LIST = option("back", T("Back to rights and protection"), to=At.RIGHTS)
# L10N: Button: go on and look for a place (center, hospital) nearby that can help.
FIND_A_PLACE = option("next", T("Find a place that can help"), to=At.PLACE)

MENU = screen(
    At.RIGHTS,
    say(
        # L10N: Opens the list. Help and rights do not hang on a police report.
        T("You can get help with or without a police report. You decide."),
        cites=["COU-04", "CON-22"],
    ),
    # L10N: Asks what the person wants to read about; nothing is asked about the person.
    say(T("Choose what you want to know. No name is needed."), cites=["CON-10"]),
    # L10N: Button in the list of topics.
    option("report", T("Reporting is my choice"), to=At.RIGHTS_REPORT),
    # L10N: Button in the list of topics.
    option("lawyer", T("A free lawyer"), to=At.RIGHTS_LAWYER),
    # L10N: Button in the list of topics: orders by police or court. "protection" must not sound like detention.
    option("protection", T("Keeping the other person away"), to=At.RIGHTS_PROTECTION),
    # L10N: Button in the list of topics.
    option("money", T("Costs and money"), to=At.RIGHTS_MONEY),
    # L10N: Button in the list of topics: shelter or housing.
    option("shelter", T("A place to sleep"), to=At.RIGHTS_SHELTER),
    # L10N: Button in the list of topics: visa and permission to stay, interpreters.
    option("stay", T("Visa and staying in Korea"), to=At.RIGHTS_STAY),
    # L10N: Button in the list of topics.
    option("school_work", T("School and work"), to=At.RIGHTS_SCHOOL_WORK),
    # L10N: Button in the list of topics: for somebody who wants to help another person.
    option("friend", T("I want to help someone"), to=At.RIGHTS_FRIEND),
    # L10N: Button: to the pages about evidence and health.
    option("evidence", T("What can still be saved"), to=At.EVIDENCE),
    FIND_A_PLACE,
)

REPORT = screen(
    At.RIGHTS_REPORT,
    say(
        # L10N: counselling and report must be two clearly different words (상담/신고).
        T("Talking with a counselor is not a police report."),
        cites=["LEG-01"],
    ),
    say(
        # L10N: No pushing in any direction.
        T("You can report now, later or not at all. It is your choice."),
        cites=["COU-04", "EV-28"],
    ),
    say(
        # L10N: Limits of secrecy, told before details. Honest and calm.
        T("Some counselors must report some things, for example harm to a child. Ask before details."),
        cites=["CHD-04", "PRO-07"],
    ),
    say(
        # L10N: What one can ask the police for.
        T("You can ask for a woman officer, or to speak at a Sunflower Center (해바라기센터)."),
        cites=["LEG-40"],
    ),
    say(
        # L10N: In cases of sexual crime. "person of trust": friend, family, center staff (신뢰관계인).
        T("After a sexual crime, a person you trust may sit with you."),
        cites=["LEG-11"],
    ),
    say(
        # L10N: Statement under an alias (가명조서); name and address in a separate file.
        T("You can ask for another name in the papers, after sexual crime or trafficking."),
        cites=["LEG-10"],
    ),
    say(
        # L10N: Shown when it is about violence by a partner or in the family.
        T("A report does not start a divorce."),
        when=INTIMATE,
        cites=["LEG-02"],
    ),
    say(
        # L10N: Shown when it is about stalking. The other side may press the person to withdraw.
        T("If they press you to withdraw, that does not end a stalking case."),
        when=STALKING,
        cites=["LEG-03"],
    ),
    say(
        # L10N: "settle": 합의.
        T("Nobody who supports you may push you to settle or forgive."),
        cites=["LEG-39"],
    ),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

LAWYER = screen(
    At.RIGHTS_LAWYER,
    say(
        # L10N: Keep the Korean name in brackets in other languages. The prosecutor appoints; "can have", not "gets".
        T("After sexual crime, stalking or trafficking you can have a free state lawyer (피해자 국선변호사)."),
        cites=["LEG-04"],
    ),
    say(
        # L10N: Best asked for before the first statement to police.
        T("Ask police or a center for one before your first statement."),
        cites=["LEG-04"],
    ),
    say(
        # L10N: What that lawyer does.
        T("The lawyer may sit in, read the file and speak for you."),
        cites=["LEG-06"],
    ),
    say(
        # L10N: Sexual crimes: the state must appoint one for these people.
        T("Under 19, or with some disabilities, the state must appoint one after a sexual crime."),
        cites=["LEG-05"],
    ),
    say(
        # L10N: 132 is the Korea Legal Aid Corporation (대한법률구조공단).
        T("After violence by a partner or family, legal aid is free too: call 132."),
        cites=["LEG-07"],
    ),
    say(
        # L10N: Fear of being sued back; posts naming the offender can bring a lawsuit.
        T("Before you post a name in public, please ask a lawyer."),
        cites=["LEG-38"],
    ),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

PROTECTION = screen(
    At.RIGHTS_PROTECTION,
    say(
        # L10N: Safety measures of the police (범죄피해자 안전조치). "can": a committee decides.
        T("Police can help with a watch that calls 112, patrols, cameras or lodging."),
        cites=["SAF-21"],
    ),
    say(
        # L10N: Protection order of the family court (피해자보호명령). B1 words, no foreign legal terms.
        T("For violence in the family, you can ask the family court yourself, without police."),
        cites=["LEG-19"],
    ),
    say(
        # L10N: Goes on from the sentence before: what the court can order.
        T("The court can order the other person to leave and stay away."),
        cites=["LEG-19"],
    ),
    say(
        # L10N: Dating partners who never lived as a couple: the family law does not cover them.
        T("For a dating partner other laws apply, such as those on assault and stalking."),
        cites=["LEG-21"],
    ),
    say(
        # L10N: Urgent measure of the police against stalking (긴급응급조치). 100 meters is from the law.
        T("Against stalking, police can at once forbid contact and coming within 100 meters."),
        cites=["LEG-24"],
    ),
    say(
        # L10N: Court measures against stalking (잠정조치). If police do not ask the court, they must tell the person.
        T("You may ask police to go to the court. If they do not, they must tell you."),
        when=STALKING,
        cites=["LEG-26"],
    ),
    say(
        # L10N: Law on identity. What the law forbids; not a promise that nobody will know.
        T("After sexual crime or stalking, officials are forbidden to reveal who you are."),
        cites=["LEG-34"],
    ),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

MONEY = screen(
    At.RIGHTS_MONEY,
    say(
        # L10N: Evidence kit, treatment. "in principle": details are for the counselor.
        T("Evidence at a Sunflower Center costs nothing. Treatment after sexual violence is paid in principle."),
        cites=["EV-14", "SUP-01"],
    ),
    say(
        # L10N: Any sex, any age, foreigners harmed in Korea.
        T("This also holds for foreigners harmed in Korea, however long ago it was."),
        cites=["SUP-04", "SUP-05"],
    ),
    say(
        # L10N: We name no amounts, because they change.
        T("Please ask the counselor what is covered today."),
        cites=["SUP-01"],
    ),
    say(
        # L10N: For violence by a partner or family. The claim can show the treatment to the other person.
        T("The city may claim costs from the other person, who may notice. Ask about it first."),
        when=INTIMATE,
        cites=["SUP-26"],
    ),
    say(
        # L10N: Deletion support is free.
        T("Help with deleting images costs you nothing."),
        when=DIGITAL,
        cites=["EVD-15"],
    ),
    say(
        # L10N: Law: advances and fines need not be paid.
        T("A debt tied to prostitution or trafficking is void by law, whatever the paper says."),
        when=Any(EXPLOITATION, TRAFFICKING),
        cites=["PRO-03"],
    ),
    say(
        # L10N: 배상명령: payment ordered inside the criminal case.
        T("In some cases the court can order the other person to pay you."),
        cites=["LEG-30"],
    ),
    say(
        # L10N: 범죄피해구조금.
        T("After a serious injury the state can pay compensation, also for marriage migrants."),
        cites=["LEG-31"],
    ),
    say(
        # L10N: 129: emergency welfare (긴급복지).
        T("If there is no money to live on, 129 can tell you about emergency help."),
        cites=["SUP-21"],
    ),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

SHELTER = screen(
    At.RIGHTS_SHELTER,
    say(
        # L10N: "refuge": 긴급피난처. Shelter must not be translated with the word for detention.
        T("1366 can arrange refuge day and night, for you and the children with you."),
        cites=["SAF-19"],
    ),
    say(
        # L10N: The chat never gives a shelter's address, to nobody.
        T("Shelter addresses are secret. This chat does not know or give any."),
        cites=["SAF-24", "SAF-22"],
    ),
    say(
        # L10N: Kinds of shelters after sexual violence.
        T("Some shelters are for teenagers, for foreigners or for people with a disability."),
        cites=["SUP-14"],
    ),
    say(
        # L10N: Public rental housing; no shelter stay and no police report needed.
        T("Some public housing needs neither a shelter stay nor a police report."),
        cites=["SUP-17"],
    ),
    say(
        # L10N: 1366 also guides men.
        T("Men can ask 1366 too. In Seoul there is a shelter for men."),
        cites=["SAF-19", "SUP-30", "MLG-02"],
    ),
    say(
        # L10N: For a teenager. 1388 is the youth line.
        T("1388 knows places for young people, also at night."),
        when=MINOR,
        cites=["CHD-11"],
    ),
    say(
        # L10N: For a teenager harmed in the family. "may": a counselor gives an opinion and the shelter decides.
        T("If the danger is at home, a shelter may take you in without a parent's consent."),
        when=MINOR,
        cites=["SUP-15"],
    ),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

STAY = screen(
    At.RIGHTS_STAY,
    say(
        # L10N: Never say "illegal". Help does not hang on the visa.
        T("You can ask for help with any visa, or without one."),
        cites=["MIG-08", "MIG-09"],
    ),
    say(
        # L10N: Danuri helpline; keep the Korean name in brackets. Not every language at every hour.
        T("Danuri (다누리콜센터), 1577-1366, works in 13 languages and can interpret a call."),
        cites=["MIG-01"],
    ),
    say(
        # L10N: A real interpreter, not somebody close to the other person.
        T("The interpreter should not be family, employer or broker. You may ask for another."),
        cites=["MIG-02"],
    ),
    say(
        # L10N: Counselors of private centers. "immigration": the immigration office.
        T("Counselors of private centers have no duty to tell immigration."),
        cites=["MIG-04"],
    ),
    say(
        # L10N: Honest: officials can be freed of that duty, but practice differs. No promise.
        T("Officials who help after a crime can be freed from that duty. Better go with a counselor."),
        cites=["MIG-03", "MIG-03b"],
    ),
    say(
        # L10N: No promise about the outcome.
        T("While a case goes on, you may be able to stay longer. Ask a counselor or lawyer."),
        cites=["MIG-05"],
    ),
    say(
        # L10N: Answer to the threat "I will cancel your visa".
        T("A spouse cannot cancel your visa by a phone call."),
        cites=["MIG-07"],
    ),
    say(
        # L10N: Law on passports and alien cards.
        T("Nobody may keep your passport or card as security."),
        cites=["PRO-04"],
    ),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

SCHOOL_WORK = screen(
    At.RIGHTS_SCHOOL_WORK,
    say(
        # L10N: 7 days at most for this first separation (학교폭력 즉시 분리).
        T("Unless you object, a school must separate the other person at once, up to 7 days."),
        cites=["SUP-23"],
    ),
    say(
        # L10N: 117 is the line for violence at school.
        T("For violence at school, 117 answers day and night."),
        cites=["TEL-117"],
    ),
    say(
        # L10N: Change of school after sexual violence.
        T("After sexual violence, a change of school is supported without saying why."),
        cites=["SUP-24"],
    ),
    say(
        # L10N: Missed school days.
        T("Days missed for treatment or counselling can count as attended."),
        cites=["SUP-24"],
    ),
    say(
        # L10N: Employer harming a person who reported sexual violence.
        T("It is a crime to dismiss or harm you at work for reporting sexual violence."),
        cites=["LEG-35"],
    ),
    say(
        # L10N: Stalking: the employer can be asked for changes.
        T("After stalking, you may ask your employer to change your workplace or phone."),
        cites=["LEG-28"],
    ),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

FRIEND = screen(
    At.RIGHTS_FRIEND,
    say(
        # L10N: To a friend, parent, teacher or neighbor. Warm.
        T("It is good that you want to help. Believe, listen, and take time."),
        cites=["COU-01"],
    ),
    say(
        # L10N: Words that help.
        T("You can say that it is not their fault, and ask what they want."),
        cites=["COU-01"],
    ),
    say(
        # L10N: What harms.
        T("Please do not blame, doubt, hurry or ask for details."),
        cites=["COU-02"],
    ),
    say(
        # L10N: What harms: confronting the offender, pushing to report.
        T("Please do not confront the other person or push for a report."),
        cites=["SAF-23", "COU-04"],
    ),
    say(
        # L10N: For a child: no interview at home.
        T("With a child, stay calm and do not question. In danger, call 112."),
        cites=["CHD-06", "CHD-05"],
    ),
    say(
        # L10N: Who may report. Information, not a demand.
        T("Anyone may report domestic violence, sexual crime against a child, or trafficking."),
        cites=["SAF-23"],
    ),
    say(
        # L10N: Counselling for the helper; the other's story stays theirs.
        T("Centers also support parents and partners. Please do not pass on the story to others."),
        cites=["COU-11"],
    ),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

RIGHTS: tuple[Screen, ...] = (MENU, REPORT, LAWYER, PROTECTION, MONEY, SHELTER, STAY, SCHOOL_WORK, FRIEND)
