"""For my situation: men, LGBT people, disability, young people, children, older people, and those who want to help.

Nothing is asked, no button says "I am" but the one for a child, and every page is open to everybody: what stays on a
phone should not tell who reads. Whoever taps that they are a child is treated as one from then on. On that page the duty
to report comes before anything that a child could tell, and reading goes on without a person (CHD-01, CHD-04).
"""

from __future__ import annotations

from dialogs.at import At
from dialogs.facts import Fact
from dialogs.graph import Learn, Screen, option, say, screen
from dialogs.words import T

__all__ = ["PEOPLE"]

# L10N: Button on each page for one situation: go back to the list of situations.
BACK_TO_PEOPLE = option("back", T("Back to the list of situations"), to=At.PEOPLE)
# L10N: Button: go on and look for a place (center, hospital) nearby that can help.
FIND_A_PLACE = option("next", T("Find a place that can help"), to=At.PLACE)

MENU = screen(
    At.PEOPLE,
    say(
        # L10N: Opens the list of situations. Warm: nobody is left out.
        T("Support after sexual violence is for any sex, any age, and foreigners too."),
        cites=["SUP-05"],
    ),
    say(
        # L10N: Several pages may fit, one after another. Nothing is kept from reading.
        T("Choose a page that fits you. You can read as many as you like."),
        cites=["CON-10"],
    ),
    # L10N: Button in the list of situations.
    option("men", T("For men and boys"), to=At.PEOPLE_MEN),
    # L10N: Button in the list of situations: lesbian, gay, bisexual, transgender people.
    option("lgbt", T("For LGBT people"), to=At.PEOPLE_LGBT),
    # L10N: Button in the list of situations.
    option("disability", T("With a disability"), to=At.PEOPLE_DISABILITY),
    # L10N: Button in the list of situations: 14 to 18 years.
    option("young", T("For teenagers"), to=At.PEOPLE_YOUNG),
    # L10N: Button in the list of situations: under 14 years. A child taps it, not a parent. Easy words.
    option("child", T("I am a child"), to=At.PEOPLE_CHILD, do=[Learn(Fact.AGE, "under_14")]),
    # L10N: Button in the list of situations: visa, interpreters.
    option("stay", T("From another country"), to=At.RIGHTS_STAY),
    # L10N: Button in the list of situations: an older person.
    option("older", T("For older people"), to=At.PEOPLE_OLDER),
    # L10N: Button in the list of situations: in the armed forces.
    option("army", T("In the army"), to=At.RIGHTS_ARMY),
    # L10N: Button in the list of situations: for somebody who wants to help another person.
    option("friend", T("I want to help someone"), to=At.PEOPLE_FRIEND),
    # L10N: Button in the list of situations: parent, teacher, any adult to whom a child spoke.
    option("parent", T("A child told me something"), to=At.PEOPLE_PARENT),
    # L10N: Button: to the list about police, lawyer, orders, money, shelter.
    option("back", T("Back to rights and protection"), to=At.RIGHTS),
    FIND_A_PLACE,
)

MEN = screen(
    At.PEOPLE_MEN,
    say(
        # L10N: To a man or a boy. The most important sentence of this page.
        T("What happened is not your fault. You are not the only man it happened to."),
        cites=["COU-01", "MLG-01"],
    ),
    say(
        # L10N: The law is the same for all sexes.
        T("The law on sexual violence protects every person, men too."),
        cites=["MLG-01"],
    ),
    say(
        # L10N: Keep the Korean name in brackets in other languages.
        T("Sunflower Centers (해바라기센터) help men, in a separate room where possible."),
        cites=["MLG-01"],
    ),
    say(
        # L10N: Examination and medicine for men.
        T("Men get the same tests and medicine, in the same times."),
        cites=["MED-15"],
    ),
    say(
        # L10N: 1366 is called 여성긴급전화 (women's emergency line) in Korean.
        T("1366 has women in its Korean name, but it guides men as well."),
        cites=["MLG-02", "SAF-19"],
    ),
    say(
        # L10N: Honest: not each 1366 center can offer men everything. Other ways follow.
        T("What 1366 can offer men differs by center. 112 and Sunflower Centers are other ways."),
        cites=["MLG-02", "SAF-19", "MLG-01"],
    ),
    say(
        # L10N: Physical arousal. Simple words, no shame.
        T("A reaction of the body is not consent."),
        cites=["MLG-03", "MED-18"],
    ),
    say(
        # L10N: Many could not defend themselves. No blame.
        T("Freezing or staying silent is normal. It does not mean consent."),
        cites=["MED-18"],
    ),
    say(
        # L10N: A shelter for men after domestic violence. No address.
        T("In Seoul there is a shelter for men after violence at home."),
        cites=["SUP-30"],
    ),
    # L10N: Button: to the pages about evidence and health.
    option("evidence", T("What can still be saved"), to=At.EVIDENCE),
    BACK_TO_PEOPLE,
    FIND_A_PLACE,
)

LGBT = screen(
    At.PEOPLE_LGBT,
    say(
        # L10N: Nobody has to come out to be helped.
        T("You need not say whom you love to get help."),
        cites=["MLG-04", "CON-10"],
    ),
    say(
        # L10N: Threat of outing (아우팅 협박). Firm, no blame.
        T("A threat to tell others about you is a way to control you. It can be a crime."),
        cites=["MLG-04"],
    ),
    say(
        # L10N: The law is the same for everybody.
        T("The law on sexual violence protects every person."),
        cites=["MLG-01"],
    ),
    say(
        # L10N: Violence by a partner of the same sex: honest about the law.
        T("Whether the law on family violence covers same-sex couples is not settled."),
        cites=["MLG-06"],
    ),
    say(
        # L10N: Goes on from the sentence before: other laws do apply.
        T("The laws on assault, stalking and sexual crime still apply. A lawyer can tell you more."),
        cites=["MLG-06", "LEG-04"],
    ),
    say(
        # L10N: How a counselor should speak to the person.
        T("You can tell a counselor which words to use for you and your partner."),
        cites=["MLG-05"],
    ),
    say(
        # L10N: Honest about shelters. A counselor looks beforehand.
        T("Shelter places can be few. A counselor can look with you before you go."),
        cites=["MLG-05"],
    ),
    say(
        # L10N: Secrecy by law of counseling centers, with its limits.
        T("Center staff may not pass on what they learn, apart from duties to report."),
        cites=["CON-20", "CHD-04"],
    ),
    BACK_TO_PEOPLE,
    FIND_A_PLACE,
)

DISABILITY = screen(
    At.PEOPLE_DISABILITY,
    say(
        # L10N: Answer to "I have a disability": what one can ask for in a center. "easy words": 쉬운 말.
        T("You can ask for easy words, writing, sign language, or more time."),
        cites=["DIS-01", "DIS-02b", "DIS-04"],
    ),
    say(
        # L10N: 107 relay service (손말이음센터): by video or text, it makes the call.
        T("107 (손말이음센터) relays calls by video or text. A text to 112 works too."),
        cites=["DIS-02", "SAF-02"],
    ),
    say(
        # L10N: 장애인학대 신고전화. "reports": whoever calls it reports harm. Harm by carers, homes and others counts.
        T("1644-8295 takes reports of harm to people with a disability, by call or text. We do not know its hours."),
        cites=["TEL-8295"],
    ),
    say(
        # L10N: Nobody asks for a grade or certificate of disability.
        T("You need not name a grade of disability. You can say which way is comfortable."),
        cites=["DIS-07"],
    ),
    say(
        # L10N: Fear of not being believed.
        T("A story told in pieces can still be true."),
        cites=["DIS-01"],
    ),
    say(
        # L10N: The person who helps in daily life, or staff of a home.
        T("If a carer or helper harms you, you can ask to talk alone."),
        cites=["DIS-05"],
    ),
    say(
        # L10N: Sexual crimes: the state must appoint a lawyer (국선변호사).
        T("With some disabilities, the state must give you a lawyer after a sexual crime."),
        cites=["LEG-05"],
    ),
    say(
        # L10N: Keep the Korean name in brackets in other languages (진술조력인).
        T("You can also have a free trained helper for talking (진술조력인), and a recording."),
        cites=["LEG-12", "LEG-13"],
    ),
    say(
        # L10N: Kinds of shelters after sexual violence.
        T("There are shelters for people with a disability."),
        cites=["SUP-14", "DIS-06"],
    ),
    say(
        # L10N: The guardian is the one who harms. "may": a counselor gives an opinion and the shelter decides.
        T("If the danger is in the family, a shelter may take you in without a guardian's consent."),
        cites=["SUP-15"],
    ),
    BACK_TO_PEOPLE,
    FIND_A_PLACE,
)

YOUNG = screen(
    At.PEOPLE_YOUNG,
    say(
        # L10N: To a teenager. No blame, also when they agreed or wrote back.
        T("If an adult drew you into sexual things, the adult did wrong, not you."),
        cites=["LEG-33", "LEG-32", "CHD-10"],
    ),
    say(
        # L10N: To a person of 14 to 18. 1388 is the youth line; KakaoTalk is a messenger.
        T("1388 is there for young people, day and night: call, text or KakaoTalk."),
        cites=["CHD-11"],
    ),
    say(
        # L10N: Talking without giving a name.
        T("You can talk to 1388, 1366 or a center without a name."),
        cites=["CHD-09"],
    ),
    say(
        # L10N: Who must report: teachers, doctors, counselors of centers. Told before details.
        T("Teachers, doctors and center staff must report sexual harm to someone under 19."),
        cites=["CHD-04", "CHD-04b"],
    ),
    say(
        # L10N: Goes on from the sentence before.
        T("You can ask first what a counselor passes on, and to whom."),
        cites=["CHD-04", "CHD-09b"],
    ),
    say(
        # L10N: Fear of parents. Honest, no promise.
        T("Parents may learn of it in some cases. Some treatment can need a guardian."),
        cites=["CHD-09", "CHD-09b"],
    ),
    say(
        # L10N: A parent is the danger, or would be.
        T("If a parent is the danger, say so. Another adult can then help you."),
        cites=["CHD-01", "LEG-22"],
    ),
    say(
        # L10N: For a teenager harmed in the family. "may": a counselor gives an opinion and the shelter decides.
        T("If the danger is at home, a shelter may take you in without a parent's consent."),
        cites=["SUP-15"],
    ),
    say(
        # L10N: Law: nobody under 19 is punished for prostitution.
        T("Nobody under 19 is punished for prostitution."),
        cites=["CHD-08"],
    ),
    # L10N: Button: rights at school.
    option("school", T("School"), to=At.RIGHTS_SCHOOL),
    # L10N: Button: somebody threatens to spread sexual images.
    option("threat", T("Someone threatens to share images"), to=At.EVIDENCE_THREAT),
    BACK_TO_PEOPLE,
    FIND_A_PLACE,
)

CHILD = screen(
    At.PEOPLE_CHILD,
    say(
        # L10N: To a child who reads alone. Very easy words, warm, no blame.
        T("It is good that you are here. It is not your fault."),
        cites=["CHD-10"],
    ),
    say(
        # L10N: To a child. Danger now.
        T("If someone is hurting you now: call or text 112."),
        cites=["SAF-01", "SAF-02"],
    ),
    say(
        # L10N: To a child. Danger at home.
        T("If it is at home, you can run to a neighbor or a shop."),
        cites=["SAF-08"],
    ),
    say(
        # L10N: To a child, before anything is told: reading needs no person.
        T("You can just read here. You need not tell anything."),
        cites=["CHD-01"],
    ),
    say(
        # L10N: To a child, before anything is told: the duty to report, in easy words.
        T("If you tell a helper that someone hurts you, the helper must tell other adults."),
        cites=["CHD-04"],
    ),
    say(
        # L10N: Goes on from the sentence before. Why they must tell.
        T("They do that to protect you. You did nothing wrong."),
        cites=["CHD-04", "CHD-10"],
    ),
    say(
        # L10N: To a child. The line for young people.
        T("1388 is for young people. You can call or text it, day and night."),
        cites=["CHD-11"],
    ),
    say(
        # L10N: To a child, about talking with helpers.
        T("You may say: I do not know. You may say: I do not want to talk now."),
        cites=["CHD-06"],
    ),
    say(
        # L10N: To a child. The law, in easy words. "sexual things": say it so that a child understands, not graphic.
        T("An adult may not do sexual things with a child, even if the child said yes."),
        cites=["LEG-32"],
    ),
    # L10N: Button for a child: opens the page where a person can be called.
    option("helper", T("A person who helps me"), to=At.CHILD),
    BACK_TO_PEOPLE,
    FIND_A_PLACE,
)

OLDER = screen(
    At.PEOPLE_OLDER,
    say(
        # L10N: To an older person. Respectful.
        T("1366 listens day and night, to any kind of violence."),
        cites=["SAF-19"],
    ),
    say(
        # L10N: 노인학대 신고전화. "reports": whoever calls it reports harm.
        T("1577-1389 takes reports of harm to people of 65 or older, day and night."),
        cites=["TEL-1389"],
    ),
    say(
        # L10N: Violence by a son or daughter, a grandchild, a spouse.
        T("The law on family violence covers spouses and relatives, also grown children."),
        cites=["LEG-21"],
    ),
    say(
        # L10N: Protection order of the family court (피해자보호명령). B1 words, no foreign legal terms.
        T("For violence in the family, you can ask the family court yourself, without police."),
        cites=["LEG-19"],
    ),
    say(
        # L10N: The person who helps in daily life, or staff of a home.
        T("If a carer or helper harms you, you can ask to talk alone."),
        cites=["DIS-05"],
    ),
    say(
        # L10N: "a record": notes that a center or doctor makes. Must keep: however long ago.
        T("Treatment, counselling and a record are possible, however long ago it was."),
        cites=["EV-02", "SUP-04"],
    ),
    say(
        # L10N: The person may come with somebody else.
        T("You can bring someone you trust. You can stop or leave at any time."),
        cites=["LEG-11", "EV-13", "CON-22"],
    ),
    say(
        # L10N: 129: emergency welfare (긴급복지).
        T("If there is no money to live on, 129 can tell you about emergency help."),
        cites=["SUP-21"],
    ),
    # L10N: Button: measures of police and courts.
    option("protection", T("Keeping the other person away"), to=At.RIGHTS_PROTECTION),
    BACK_TO_PEOPLE,
    FIND_A_PLACE,
)

FRIEND = screen(
    At.PEOPLE_FRIEND,
    say(
        # L10N: To a friend, parent, teacher or neighbor. Warm.
        T("It is good that you want to help. Believe, listen, and take time."),
        cites=["COU-01"],
    ),
    say(
        # L10N: Words that help.
        T("You can say: thank you for telling me. It is not your fault. What would you like."),
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
        # L10N: 112 is the police. "they": the person the reader wants to help.
        T("If there is danger now, call 112. Anyone may report violence in the family."),
        cites=["SAF-01", "SAF-23"],
    ),
    say(
        # L10N: The phone of the person may be watched.
        T("Ask when and how it is safe to write, because their phone may be watched."),
        cites=["SAF-18", "SAF-14"],
    ),
    say(
        # L10N: What a friend can do now.
        T("You can lend your phone, keep a bag, or go along to a center or police."),
        cites=["SAF-14", "SAF-26", "LEG-11"],
    ),
    say(
        # L10N: Counselling for the helper; the other's story stays theirs.
        T("Centers also support parents and partners. Please do not pass on the story to others."),
        cites=["COU-11"],
    ),
    say(
        # L10N: Care for the one who helps.
        T("It can shake you too. You may rest, and talk with a counselor yourself."),
        cites=["COU-11"],
    ),
    # L10N: Button: to the pages about evidence and health.
    option("evidence", T("What can still be saved"), to=At.EVIDENCE),
    # L10N: Button: small steps against danger, at home, on leaving, on the phone, for children.
    option("plan", T("Planning to be safer"), to=At.PLAN),
    BACK_TO_PEOPLE,
    FIND_A_PLACE,
)

PARENT = screen(
    At.PEOPLE_PARENT,
    say(
        # L10N: To a parent, teacher or other adult whom a child told something.
        T("Stay calm, thank the child, and say that it is not the child's fault."),
        cites=["COU-01", "CHD-06", "CHD-10"],
    ),
    say(
        # L10N: To an adult who asks for a child. Kind, no reproach.
        T("Please do not question the child. Trained people can ask in a gentle way."),
        cites=["CHD-06", "CHD-07"],
    ),
    say(
        # L10N: Reason for the sentence before. If it was done already, nobody is to blame.
        T("Asking again and again can harm what the child can say later."),
        cites=["CHD-07"],
    ),
    say(
        # L10N: 112 is the police. For the case that a child is being hurt at present.
        T("If a child is in danger, call 112."),
        cites=["CHD-05"],
    ),
    say(
        # L10N: Duty to report of professionals. Information, not a threat.
        T("Staff in care, schools and clinics must report sexual harm to a child at once."),
        cites=["CHD-04b"],
    ),
    say(
        # L10N: Child type of the center (아동형). Keep the Korean name in brackets in other languages.
        T("Some Sunflower Centers (해바라기센터) are made for people under 19."),
        cites=["SUP-12b"],
    ),
    say(
        # L10N: Other children, the suspected person.
        T("Please do not ask other children, and do not confront the other person."),
        cites=["CHD-12", "SAF-23"],
    ),
    say(
        # L10N: The guardian is the offender: a relative may act.
        T("If a guardian harms the child, a relative can make the complaint."),
        cites=["LEG-22"],
    ),
    say(
        # L10N: Counselling for parents. No blame.
        T("Parents are not to blame, and can have counselling too."),
        cites=["COU-11", "CHD-10"],
    ),
    # L10N: Button: to the pages about evidence and health.
    option("evidence", T("What can still be saved"), to=At.EVIDENCE),
    # L10N: Button: children's safety, school, who may fetch them.
    option("children", T("Children and school"), to=At.PLAN_CHILDREN),
    # L10N: Button: the short questions about kind, age and time. They show what can still be saved.
    option("questions", T("Go on with the questions"), to=At.ASK),
    BACK_TO_PEOPLE,
    FIND_A_PLACE,
)

PEOPLE: tuple[Screen, ...] = (MENU, MEN, LGBT, DISABILITY, YOUNG, CHILD, OLDER, FRIEND, PARENT)
