"""For whoever wants to know where they stand: reporting, lawyer, orders, money, shelter, visa, school, work, privacy.

All of it is information, none of it advice on a case, and nothing is pushed: whether to report is the person's choice.
Amounts and periods are left to a counselor unless a card of high confidence holds them. No shelter's address exists here.
Apart from a few sentences, everybody reads the same: a page names whom it is for, so that nobody has to say it first.
"""

from __future__ import annotations

from dialogs.at import At
from dialogs.facts import Fact
from dialogs.graph import Is, Not, Screen, option, say, screen
from dialogs.words import T

__all__ = ["RIGHTS"]

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
    say(
        # L10N: To a teenager: the duty to report, before any details.
        T("You can ask first what a counselor passes on, and to whom."),
        when=MINOR,
        cites=["CHD-04", "CHD-09b"],
    ),
    # L10N: Asks what the person wants to read about; nothing is asked about the person.
    say(T("Choose what you want to know. No name is needed."), cites=["CON-10"]),
    # L10N: Button in the list of topics.
    option("report", T("Reporting is my choice"), to=At.RIGHTS_REPORT),
    # L10N: Button in the list of topics.
    option("lawyer", T("A free lawyer"), to=At.RIGHTS_LAWYER),
    # L10N: Button in the list of topics: orders by police or court. "protection" must not sound like detention.
    option("protection", T("Keeping the other person away"), to=At.RIGHTS_PROTECTION),
    # L10N: Button in the list of topics: small steps against danger, at home, on leaving, on the phone, for children.
    option("plan", T("Planning to be safer"), to=At.PLAN),
    # L10N: Button in the list of topics: shelter or housing.
    option("shelter", T("A place to sleep"), to=At.RIGHTS_SHELTER),
    # L10N: Button in the list of topics.
    option("money", T("Costs, money and debts"), to=At.RIGHTS_MONEY),
    # L10N: Button in the list of topics: therapy, company on the way, housing, training for work.
    option("support", T("Therapy, housing and daily life"), to=At.RIGHTS_SUPPORT),
    # L10N: Button in the list of topics: visa and permission to stay, interpreters.
    option("stay", T("Visa and staying in Korea"), to=At.RIGHTS_STAY),
    # L10N: Button in the list of topics: opens a small list of three.
    option("school_work", T("School, work or the army"), to=At.RIGHTS_SCHOOL_WORK),
    # L10N: Button in the list of topics: pages for men, for teenagers, for foreigners, for friends and others.
    option("people", T("For my situation, or for a friend"), to=At.PEOPLE),
    # L10N: Button: to the pages about evidence and health.
    option("evidence", T("What can still be saved"), to=At.EVIDENCE),
    FIND_A_PLACE,
)

REPORT = screen(
    At.RIGHTS_REPORT,
    say(
        # L10N: No pushing in any direction.
        T("You can report now, later or not at all. It is your choice."),
        cites=["COU-04", "EV-28"],
    ),
    say(
        # L10N: Time limits of the law (공소시효), honest and without hurry. Some crimes have none.
        T("How much time the law gives differs by crime. A lawyer can tell you."),
        when=Not(MINOR),
        cites=["EV-32"],
    ),
    say(
        # L10N: counselling and report must be two clearly different words (상담/신고).
        T("Talking with a counselor is not a police report."),
        cites=["LEG-01"],
    ),
    say(
        # L10N: Limits of secrecy, told before details. Honest and calm.
        T("Some counselors must report some things, for example harm to a child. Ask before details."),
        cites=["CHD-04", "PRO-07"],
    ),
    say(
        # L10N: Who must report: teachers, doctors, counselors of centers. Told before details.
        T("Teachers, doctors and center staff must report sexual harm to someone under 19."),
        when=MINOR,
        cites=["CHD-04", "CHD-04b"],
    ),
    say(
        # L10N: What the police do after a report. "apart": without the other person hearing it.
        T("After a report of sexual violence or stalking, police come and let you speak apart."),
        cites=["LEG-36"],
    ),
    say(
        # L10N: Fear that a report means divorce or prison for somebody in the family.
        T("A report of violence in the family does not start a divorce."),
        cites=["LEG-02"],
    ),
    say(
        # L10N: Cases that go to the family court: 가정보호사건, an own kind of court case. Only some do.
        T("Some cases end in orders of the family court, not in prison or a criminal record."),
        cites=["LEG-02b"],
    ),
    say(
        # L10N: The other side may press the person to withdraw (취소, 취하).
        T("If someone presses you to withdraw, that does not end a stalking case."),
        cites=["LEG-03"],
    ),
    say(
        # L10N: "settle": 합의.
        T("Nobody who supports you may push you to settle or forgive."),
        cites=["LEG-39"],
    ),
    say(
        # L10N: Right to news about the case. "released": let out of prison.
        T("You can ask for news of decisions, court dates, and when the other person is released."),
        cites=["LEG-37"],
    ),
    # L10N: Button: what one can ask for when giving a statement to the police.
    option("statement", T("What I can ask for at the police"), to=At.RIGHTS_STATEMENT),
    # L10N: Button: secrecy by law, protection at court, images on the internet.
    option("privacy", T("Who learns of it, and the trial"), to=At.RIGHTS_PRIVACY),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

STATEMENT = screen(
    At.RIGHTS_STATEMENT,
    say(
        # L10N: What one can ask the police for. Keep the Korean name in brackets in other languages.
        T("You can ask for a woman officer, a time that suits you, or a Sunflower Center (해바라기센터)."),
        cites=["LEG-40"],
    ),
    say(
        # L10N: In cases of sexual crime. "person of trust": friend, family, center staff (신뢰관계인).
        T("After a sexual crime, a person you trust may sit with you. Center staff can do it too."),
        cites=["LEG-11"],
    ),
    say(
        # L10N: The person of trust is never somebody who is unwanted.
        T("Someone you do not want there may not sit in for that."),
        cites=["LEG-11b"],
    ),
    say(
        # L10N: Statement under an alias (가명조서); name and address in a separate file.
        T("You can ask for another name in the papers, after sexual crime or trafficking."),
        cites=["LEG-10"],
    ),
    say(
        # L10N: The next two sentences go on from this one. The helper makes talking to police and court easier.
        T("After a sexual crime, people under 19 or with some disabilities can have a trained helper (진술조력인)."),
        cites=["LEG-12"],
    ),
    say(
        # L10N: "The same people": those under 19 or with some disabilities. The helper was named before.
        T("The helper is free. For the same people, the talk is recorded on video unless they say no."),
        cites=["LEG-12", "LEG-13"],
    ),
    say(
        # L10N: Video recording of the statement.
        T("Adults may ask for a recording too."),
        cites=["LEG-13"],
    ),
    say(
        # L10N: Honest: a recording does not guarantee that one tells it only once.
        T("Even with a recording, questions can come again later. A lawyer can explain it."),
        cites=["LEG-14", "LEG-06"],
    ),
    # L10N: Button: back to the page about reporting.
    option("report", T("Reporting is my choice"), to=At.RIGHTS_REPORT),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

LAWYER = screen(
    At.RIGHTS_LAWYER,
    say(
        # L10N: Keep the Korean name in brackets in other languages. The prosecutor appoints; "can have", not "gets".
        T(
            "After sexual crime, child abuse, stalking or trafficking you can have a free state lawyer (피해자 국선변호사)."
        ),
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
        # L10N: Not content with the lawyer.
        T("You may ask for another lawyer."),
        cites=["LEG-06b"],
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
        # L10N: What one must show to get legal aid. One of them is enough.
        T("For legal aid, a paper from a counseling center can be enough."),
        cites=["LEG-08"],
    ),
    say(
        # L10N: State lawyer and legal aid cannot both be had for one criminal case.
        T("One criminal case has the state lawyer or legal aid, not both. Legal aid can follow later."),
        cites=["LEG-09"],
    ),
    # L10N: Button: fear of being sued or reported by the other person (무고, 명예훼손).
    option("accused", T("If the other person accuses me"), to=At.RIGHTS_ACCUSED),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

ACCUSED = screen(
    At.RIGHTS_ACCUSED,
    say(
        # L10N: Fear of 무고 or 명예훼손 suits. Warm; no opinion on the case.
        T("Many people fear to be accused in return. A lawyer can answer that with you."),
        cites=["LEG-38b", "LEG-04"],
    ),
    say(
        # L10N: The chat does not judge.
        T("This chat does not judge how strong a case is."),
        cites=["LEG-38b"],
    ),
    say(
        # L10N: Posts naming the offender can bring a lawsuit.
        T("Before you post a name in public, please ask a lawyer."),
        cites=["LEG-38"],
    ),
    say(
        # L10N: Reason for the sentence before: defamation by true facts (사실적시 명예훼손).
        T("In Korea, even a true thing said in public can bring a suit."),
        cites=["LEG-38"],
    ),
    say(
        # L10N: The other person threatens to sue. The message is worth keeping.
        T("If someone threatens to sue you, keep the message and show it to a lawyer."),
        cites=["LEG-38b", "EVD-01"],
    ),
    say(
        # L10N: Two ways to ask a lawyer about being accused. 132 is the Korea Legal Aid Corporation.
        T("You can ask your state lawyer, or legal aid at 132, about it."),
        cites=["LEG-04", "LEG-07"],
    ),
    say(
        # L10N: Fear of having to pay money back. "finds no guilt": 무죄.
        T("If the court finds no guilt, that alone is no reason to pay support back."),
        cites=["SUP-27"],
    ),
    # L10N: Button: to the page about lawyers.
    option("lawyer", T("A free lawyer"), to=At.RIGHTS_LAWYER),
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
        # L10N: What police must do at home (응급조치). "apart": in different places.
        T("Police called to violence in the family must come, stop it and keep people apart."),
        cites=["LEG-16"],
    ),
    say(
        # L10N: Urgent measure of the police in the family (긴급임시조치). In urgent cases.
        T("If it is urgent, police can order the other person out at once. You can ask for it."),
        cites=["LEG-17"],
    ),
    say(
        # L10N: Protection order of the family court (피해자보호명령). B1 words, no foreign legal terms.
        T("For violence in the family, you can ask the family court yourself, without police."),
        cites=["LEG-19"],
    ),
    say(
        # L10N: Goes on from the sentence before: what the court can order.
        T("The court can order the other person to leave, stay away and not contact you."),
        cites=["LEG-19"],
    ),
    say(
        # L10N: The same order: visits to children; a first order (임시보호명령) can come quickly.
        T("It can limit visits to children too. A first order can come at once."),
        cites=["LEG-19b"],
    ),
    say(
        # L10N: Breach of a court order.
        T("Breaking a court order is a crime. You can tell police each time."),
        cites=["LEG-18", "LEG-19b"],
    ),
    say(
        # L10N: Police company by order of the family court.
        T("The court can send police with you to hearings and to visits of children."),
        cites=["LEG-20"],
    ),
    say(
        # L10N: Private guards (민간경호), for those whom police rate as in very high danger. A committee decides.
        T("In very high danger, private guards for some days are possible. Police decide that."),
        cites=["SUP-19"],
    ),
    say(
        # L10N: Dating partners who never lived as a couple: the family law does not cover them.
        T("For a dating partner other laws apply, such as those on assault and stalking."),
        cites=["LEG-21"],
    ),
    # L10N: Button: measures of police and court against stalking.
    option("stalking", T("Measures against stalking"), to=At.RIGHTS_STALKING),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

STALKING = screen(
    At.RIGHTS_STALKING,
    say(
        # L10N: What counts as stalking acts by law.
        T("Following, waiting, messages, missed calls or things left for you can be stalking."),
        cites=["LEG-23"],
    ),
    say(
        # L10N: First measures of the police (응급조치).
        T("Police called to stalking stop it, warn in writing and keep people apart."),
        cites=["LEG-24b"],
    ),
    say(
        # L10N: Urgent measure of the police against stalking (긴급응급조치). 100 meters is from the law.
        T("In an urgent case of stalking, police can forbid contact and coming within 100 meters."),
        cites=["LEG-24"],
    ),
    say(
        # L10N: Court measures against stalking (잠정조치). "ankle device": 전자장치 (전자발찌).
        T("A court can forbid contact, order an ankle device, or hold the other person."),
        cites=["LEG-25"],
    ),
    say(
        # L10N: If police do not ask the court, they must tell the person.
        T("You may ask police to go to the court. If they do not, they must tell you."),
        cites=["LEG-26"],
    ),
    say(
        # L10N: Breach of a ban.
        T("Breaking such a ban is a crime. You can tell police each time."),
        cites=["LEG-24b", "LEG-25"],
    ),
    say(
        # L10N: The other side may press the person to withdraw (취소, 취하).
        T("If someone presses you to withdraw, that does not end a stalking case."),
        cites=["LEG-03"],
    ),
    say(
        # L10N: Only in Seoul: 스토킹 피해자 원스톱지원사업단. No office is named, because 1366 knows the way.
        T("In Seoul, one office brings help together after stalking. 1366 can tell you more."),
        cites=["SUP-28", "SAF-19"],
    ),
    say(
        # L10N: Only in Seoul: safety devices for the home of a person who is stalked.
        T("In Seoul, after stalking, you can ask for a door camera, an alarm or a lock."),
        cites=["SUP-31"],
    ),
    # L10N: Button: phones, tags and apps that show where somebody is.
    option("tracking", T("They always know where I am"), to=At.PLAN_TRACKING),
    # L10N: Button: the list of contacts, and what police can do.
    option("record", T("Stalking: what to note and ask for"), to=At.EVIDENCE_STALKING),
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
        # L10N: Proof for the support: none needed at a Sunflower Center; family with a doctor's note.
        T("A Sunflower Center needs no extra paper. Close family can get help with a doctor's note."),
        cites=["SUP-05", "SUP-06"],
    ),
    say(
        # L10N: We name no amounts, because they change.
        T("Please ask the counselor what is covered today."),
        cites=["SUP-01"],
    ),
    say(
        # L10N: For violence by a partner or family. The claim can show the treatment to the other person.
        T("After violence at home, the city may claim costs from the other person, who may notice."),
        cites=["SUP-26"],
    ),
    say(
        # L10N: Goes on from the sentence before: ask the center or city beforehand.
        T("You can ask a counselor about that first."),
        cites=["SUP-26"],
    ),
    say(
        # L10N: Deletion support is free.
        T("Help with deleting images costs you nothing."),
        cites=["EVD-15"],
    ),
    say(
        # L10N: 129: emergency welfare (긴급복지).
        T("If there is no money to live on, 129 can tell you about emergency help."),
        cites=["SUP-21"],
    ),
    # L10N: Button: money for the harm, from the other person or from the state.
    option("compensation", T("Money for the harm"), to=At.RIGHTS_COMPENSATION),
    # L10N: Button: debts tied to prostitution or trafficking.
    option("debt", T("A debt that holds me"), to=At.RIGHTS_DEBT),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

COMPENSATION = screen(
    At.RIGHTS_COMPENSATION,
    say(
        # L10N: 배상명령: payment ordered inside the criminal case.
        T("In some cases the court can order the other person to pay you."),
        cites=["LEG-30"],
    ),
    say(
        # L10N: Goes on from the sentence before: no separate civil suit.
        T("For some sexual crimes and in family cases, this needs no separate suit."),
        cites=["LEG-30"],
    ),
    say(
        # L10N: 범죄피해구조금.
        T("After a death, a disability or a serious injury by crime, the state can pay."),
        cites=["LEG-31"],
    ),
    say(
        # L10N: "marriage migrants": 결혼이민자.
        T("Marriage migrants are included. Crimes in the family can count too."),
        cites=["LEG-31"],
    ),
    say(
        # L10N: Law: investigators have to tell them that they may claim money for the harm (손해배상), not wages.
        T("Police must tell foreign women harmed in prostitution that they may claim money for the harm."),
        cites=["MIG-12"],
    ),
    say(
        # L10N: "settle": 합의.
        T("Nobody who supports you may push you to settle or forgive."),
        cites=["LEG-39"],
    ),
    say(
        # L10N: No amounts are named. 132 is the Korea Legal Aid Corporation.
        T("What you can ask for, and how, a lawyer can tell you. 132 is one way to ask."),
        cites=["LEG-06", "LEG-07"],
    ),
    # L10N: Button: to the page about lawyers.
    option("lawyer", T("A free lawyer"), to=At.RIGHTS_LAWYER),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

DEBT = screen(
    At.RIGHTS_DEBT,
    say(
        # L10N: Law: advances, fines and other debts tied to prostitution or trafficking need not be paid. "void": 무효.
        T("A debt tied to prostitution or trafficking is void by law, whatever the paper says."),
        cites=["PRO-03"],
    ),
    say(
        # L10N: Whose debt: the owner, recruiter, trafficker; not a bank. Advances (선불금), fines (벌금), room, dress.
        T(
            "That is what an owner, recruiter or trafficker claims: advances, fines, room or dress money. "
            "Sold to someone else, it stays void."
        ),
        cites=["PRO-03", "PRO-03b"],
    ),
    say(
        # L10N: Law: victims of prostitution are not punished. No blame for others.
        T("Whoever was forced, deceived or trafficked is not punished for prostitution."),
        cites=["PRO-01", "PRO-02"],
    ),
    say(
        # L10N: Law: nobody under 19 is punished for prostitution.
        T("Nobody under 19 is punished for prostitution."),
        cites=["CHD-08"],
    ),
    say(
        # L10N: Honest: others can be punished; so a center or lawyer comes first. Calm, no threat.
        T("Otherwise selling sex can be punished. So talk with a center or lawyer first."),
        cites=["PRO-08"],
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
        # L10N: Somebody once agreed to the work. Frees from guilt.
        T("A yes that you once gave does not excuse trafficking."),
        cites=["PRO-11"],
    ),
    say(
        # L10N: Law for foreign women who reported it or count as harmed: no deportation until charges are decided.
        T("While police check harm in prostitution, a foreign woman may not be sent out of Korea."),
        cites=["PRO-05"],
    ),
    say(
        # L10N: The line against trafficking. We do not know its hours, so 1366 is named as well.
        T("1600-8248 helps against trafficking. We do not know its hours: if nobody answers, call 1366."),
        cites=["PRO-12", "SAF-19"],
    ),
    # L10N: Button: visa and permission to stay, interpreters, passport.
    option("stay", T("Visa and staying in Korea"), to=At.RIGHTS_STAY),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

SUPPORT = screen(
    At.RIGHTS_SUPPORT,
    say(
        # L10N: One can use one kind of support without the others.
        T("A Sunflower Center has counselling, medical and legal help in one place. You choose what you use."),
        cites=["SUP-11"],
    ),
    say(
        # L10N: Keep the Korean name in brackets in other languages. Therapy after violent crime, for families too.
        T("Smile Centers (스마일센터) offer therapy after violent crime, for families too."),
        cites=["SUP-22"],
    ),
    say(
        # L10N: Company on the way, mostly for children and people with intellectual disability.
        T("Some centers can send a companion to treatment, statements or trial. Please ask."),
        cites=["SUP-10"],
    ),
    say(
        # L10N: One worker from start to end in some cases. A wish, no promise.
        T("You can ask for one counselor who stays with you from start to end."),
        cites=["COU-13"],
    ),
    say(
        # L10N: Public rental housing; no shelter stay and no police report needed.
        T("Some public housing needs neither a shelter stay nor a police report."),
        cites=["SUP-17"],
    ),
    say(
        # L10N: Emergency housing for some time.
        T("After stalking or dating violence, there is emergency housing as well."),
        cites=["SUP-17"],
    ),
    say(
        # L10N: Self-reliance money on leaving a shelter (퇴소 자립지원금).
        T("On leaving a shelter, money for a new start is possible. Ask about the conditions."),
        cites=["SUP-16"],
    ),
    say(
        # L10N: Support of prostitution centers (자활).
        T("After prostitution, centers also help with health, debts, housing and training for work."),
        cites=["PRO-10"],
    ),
    say(
        # L10N: A center in Seoul; keep the Korean name. It counsels by chat as well.
        T("In Seoul, Dasi-Hamkke (다시함께상담센터) counsels people who sell sex, without judging."),
        cites=["PRO-13"],
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
        # L10N: 1366 of another region, for somebody who wants to go far away.
        T("To reach 1366 in another region, dial its area code first."),
        cites=["SAF-20"],
    ),
    say(
        # L10N: Lodging paid by the police (피해자 임시숙소).
        T("Police can pay for some days of lodging when going home is not possible."),
        cites=["SUP-18"],
    ),
    say(
        # L10N: Kinds of shelters after sexual violence.
        T("Some shelters are for teenagers, for foreigners or for people with a disability."),
        cites=["SUP-14"],
    ),
    say(
        # L10N: 1366 is called 여성긴급전화 (women's emergency line) in Korean.
        T("1366 has women in its Korean name, but it guides men as well."),
        cites=["MLG-02", "SAF-19"],
    ),
    say(
        # L10N: A shelter for men after domestic violence. No address.
        T("In Seoul there is a shelter for men after violence at home."),
        cites=["SUP-30"],
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
    # L10N: Button: planning a way out of a violent home or place.
    option("leaving", T("Planning to leave"), to=At.PLAN_LEAVING),
    # L10N: Button: housing after the shelter, therapy, daily life.
    option("support", T("Therapy, housing and daily life"), to=At.RIGHTS_SUPPORT),
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
        cites=["MIG-02", "COU-09"],
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
        # L10N: Police are on site at crisis and integrated centers: told before going.
        T("Police officers work at many Sunflower Centers. You can say if you do not want to meet them."),
        cites=["EV-10", "CON-22"],
    ),
    say(
        # L10N: No promise about the outcome.
        T("While a case goes on, you may be able to stay longer. Ask a counselor or lawyer."),
        cites=["MIG-05"],
    ),
    say(
        # L10N: Deportation (강제퇴거) can be put off during such a case. No promise.
        T("Being sent out of Korea can be put off while such a case goes on."),
        cites=["MIG-06"],
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
        # L10N: Opens a list of three: school, work, army. Help does not hang on a police report.
        T("You can get help with or without a police report. You decide."),
        cites=["COU-04", "CON-22"],
    ),
    # L10N: Asks what the person wants to read about; nothing is asked about the person.
    say(T("Choose what you want to know. No name is needed."), cites=["CON-10"]),
    # L10N: Button in a list of three.
    option("school", T("School"), to=At.RIGHTS_SCHOOL),
    # L10N: Button in a list of three: at work.
    option("work", T("Work"), to=At.RIGHTS_WORK),
    # L10N: Button in a list of three: in the armed forces.
    option("army", T("The army"), to=At.RIGHTS_ARMY),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

SCHOOL = screen(
    At.RIGHTS_SCHOOL,
    say(
        # L10N: 7 days at most for this first separation (학교폭력 즉시 분리).
        T("Unless you object, a school must separate the other person at once, up to 7 days."),
        cites=["SUP-23"],
    ),
    say(
        # L10N: The person or a parent may ask the school what was really done.
        T("This holds for a teacher too. You can ask the school what exactly was done."),
        cites=["SUP-23b"],
    ),
    say(
        # L10N: Rumours, pictures, group chats in the class.
        T("The school has to act when talk, pictures or chats about it are passed on."),
        cites=["SUP-25"],
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
        # L10N: Law: a school must keep a child's move secret, also from a violent parent.
        T("A school may not tell a violent parent where a child has moved."),
        cites=["SAF-13"],
    ),
    # L10N: Button: evidence of violence at school, at work or in the army.
    option("record", T("Evidence at school, work or in the army"), to=At.EVIDENCE_SCHOOL_WORK),
    # L10N: Button: page for teenagers.
    option("young", T("For teenagers"), to=At.PEOPLE_YOUNG),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

WORK = screen(
    At.RIGHTS_WORK,
    say(
        # L10N: Employer harming a person who reported sexual violence.
        T("It is a crime to dismiss or harm you at work for reporting sexual violence."),
        cites=["LEG-35"],
    ),
    say(
        # L10N: Stalking: the employer may not punish.
        T("An employer may not punish you for being stalked or for reporting it."),
        cites=["LEG-28"],
    ),
    say(
        # L10N: Stalking: the employer can be asked for changes.
        T("After stalking, you may ask your employer to change your workplace or phone."),
        cites=["LEG-28"],
    ),
    say(
        # L10N: A private note about what happened at work.
        T("It helps to note the date, the place, what was done, and who saw it."),
        cites=["EV-29", "EV-28"],
    ),
    say(
        # L10N: Chats and call lists on the phone.
        T("Please keep messages and call lists. Do not delete them yet."),
        cites=["EVD-01"],
    ),
    say(
        # L10N: How a counselor may call or write, so that nobody at work notices.
        T("You can tell a counselor how to reach you without people at work noticing."),
        cites=["SAF-18"],
    ),
    say(
        # L10N: 132 is the Korea Legal Aid Corporation (대한법률구조공단).
        T("After sexual violence or stalking, legal aid is free: call 132."),
        cites=["LEG-07"],
    ),
    say(
        # L10N: Law on passports and alien cards.
        T("Nobody may keep your passport or card as security."),
        cites=["PRO-04"],
    ),
    # L10N: Button: evidence of violence at school, at work or in the army.
    option("record", T("Evidence at school, work or in the army"), to=At.EVIDENCE_SCHOOL_WORK),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

ARMY = screen(
    At.RIGHTS_ARMY,
    say(
        # L10N: To a soldier. 1366 is a civil line, outside the army.
        T("1366 listens day and night. It is not part of the army."),
        cites=["SAF-19"],
    ),
    say(
        # L10N: Any sex: many soldiers are men.
        T("The law on sexual violence protects every person, men too."),
        cites=["MLG-01"],
    ),
    say(
        # L10N: To a soldier: civil helpers, not counselors of the army. Counselling and report are two words (상담/신고).
        T("Talking with 1366 or a center is not a police report."),
        cites=["LEG-01", "SAF-19"],
    ),
    say(
        # L10N: Secrecy by law of counseling centers, with its limits.
        T("Center staff may not pass on what they learn, apart from duties to report."),
        cites=["CON-20", "CHD-04"],
    ),
    say(
        # L10N: How a counselor may call or write, so that nobody in the unit notices.
        T("You can tell a counselor how to reach you without others noticing."),
        cites=["SAF-18"],
    ),
    say(
        # L10N: A private note about what happened.
        T("It helps to note the date, the place, what was done, and who saw it."),
        cites=["EV-29", "EV-28"],
    ),
    say(
        # L10N: Honest: nothing checked about rules of the army is known here.
        T("About rules inside the army we know too little. Please ask 1366 or a center."),
        cites=["SAF-19"],
    ),
    # L10N: Button: evidence of violence at school, at work or in the army.
    option("record", T("Evidence at school, work or in the army"), to=At.EVIDENCE_SCHOOL_WORK),
    # L10N: Button: page for men and boys.
    option("men", T("For men and boys"), to=At.PEOPLE_MEN),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

PRIVACY = screen(
    At.RIGHTS_PRIVACY,
    say(
        # L10N: Law on identity. What the law forbids; not a promise that nobody will know.
        T("After sexual crime or stalking, officials are forbidden to reveal who you are."),
        cites=["LEG-34"],
    ),
    say(
        # L10N: The same law, for newspapers and everybody else.
        T("Nobody may publish it either."),
        cites=["LEG-34"],
    ),
    say(
        # L10N: Secrecy by law of counseling centers, with its limits.
        T("Center staff may not pass on what they learn, apart from duties to report."),
        cites=["CON-20", "CHD-04"],
    ),
    say(
        # L10N: Counselling records. A rule of the guide for centers, no promise. "guardian": for children.
        T("By the national guide, counselling records leave a center only if you or a guardian agree."),
        cites=["CON-13"],
    ),
    say(
        # L10N: Closed hearing (비공개 심리) at a trial on sexual crime.
        T("At a trial on sexual crime, the court can keep the public out."),
        cites=["LEG-15"],
    ),
    say(
        # L10N: Video link; witness support room and officer (증인지원관).
        T("You can ask to speak by video, and not to meet the other person there."),
        cites=["LEG-15"],
    ),
    say(
        # L10N: 증인지원관 and a room of one's own at court.
        T("An officer for witnesses and a separate room can help you at court."),
        cites=["LEG-15"],
    ),
    say(
        # L10N: Notices of health insurance that the family might see. By a guide of 2020, so it is to be confirmed.
        T("Insurance notices should not show treatment after sexual violence. Please ask the center to confirm."),
        cites=["MED-11"],
    ),
    # L10N: Button: help with getting images deleted from the internet.
    option("deletion", T("Getting images deleted"), to=At.EVIDENCE_DELETION),
    # L10N: Button: what one can ask for when giving a statement to the police.
    option("statement", T("What I can ask for at the police"), to=At.RIGHTS_STATEMENT),
    BACK_TO_LIST,
    FIND_A_PLACE,
)

RIGHTS: tuple[Screen, ...] = (
    MENU,
    REPORT,
    STATEMENT,
    LAWYER,
    ACCUSED,
    PROTECTION,
    STALKING,
    MONEY,
    COMPENSATION,
    DEBT,
    SUPPORT,
    SHELTER,
    STAY,
    SCHOOL_WORK,
    SCHOOL,
    WORK,
    ARMY,
    PRIVACY,
)
