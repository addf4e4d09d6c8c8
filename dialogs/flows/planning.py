"""For somebody who lives with danger: small plans for staying, leaving, devices, being tracked, and children.

Nobody is told to leave or to stay, because the person knows their own situation best (SAF-27). What could alert the other
person (packing, new passwords, removing an app) is never asked for at once; 1366 or police can plan it together.
"""

from __future__ import annotations

from dialogs.at import At
from dialogs.graph import Screen, option, say, screen
from dialogs.words import T

__all__ = ["PLANNING"]

# L10N: Button on each page about planning: go back to the list of plans.
BACK_TO_PLANS = option("back", T("Back to planning"), to=At.PLAN)
# L10N: Button: go on and look for a place (center, hospital) nearby that can help.
FIND_A_PLACE = option("next", T("Find a place that can help"), to=At.PLACE)

MENU = screen(
    At.PLAN,
    say(
        # L10N: Opens the list of plans. Warm, no pressure to leave or to stay.
        T("A plan can be small, and you can change it. You know your situation best."),
        cites=["SAF-27"],
    ),
    say(
        # L10N: 1366 is the line for all violence.
        T("1366 can plan with you day and night. Police can plan with you too."),
        cites=["SAF-10", "SAF-19"],
    ),
    say(
        # L10N: Traces on the phone; leaving the chat quickly is a button on each screen.
        T("Reading this leaves traces on the phone. You can leave quickly at any time."),
        cites=["SAF-17"],
    ),
    # L10N: Button in the list of plans: for somebody who stays at home for now.
    option("staying", T("I stay for now"), to=At.PLAN_STAYING),
    # L10N: Button in the list of plans.
    option("leaving", T("Planning to leave"), to=At.PLAN_LEAVING),
    # L10N: Button in the list of plans: accounts, passwords, shared phones.
    option("devices", T("Phone, accounts and passwords"), to=At.PLAN_DEVICES),
    # L10N: Button in the list of plans: phones, tags and apps that show where somebody is.
    option("tracking", T("They always know where I am"), to=At.PLAN_TRACKING),
    # L10N: Button in the list of plans.
    option("children", T("Children and school"), to=At.PLAN_CHILDREN),
    # L10N: Button: measures of police and courts.
    option("protection", T("Keeping the other person away"), to=At.RIGHTS_PROTECTION),
    # L10N: Button: to the list about police, lawyer, orders, money, shelter.
    option("back", T("Back to rights and protection"), to=At.RIGHTS),
    FIND_A_PLACE,
)

STAYING = screen(
    At.PLAN_STAYING,
    say(
        # L10N: When violence begins. No order. "weapons": knives and other things to hurt with.
        T("When it starts, it can help to be near a way out, away from kitchen, bathroom and weapons."),
        cites=["SAF-25"],
    ),
    say(
        # L10N: Thinking ahead. No order.
        T("You can choose beforehand which door or stairs you would use, and where you would go."),
        cites=["SAF-25"],
    ),
    say(
        # L10N: A signal with a neighbor or friend. 112 is the police.
        T("A neighbor or friend can know a word or a sign that means: call 112."),
        cites=["SAF-26", "SAF-01"],
    ),
    say(
        # L10N: Silent call to the police. The person then opens the link that police send.
        T("If you cannot speak, call 112 and press any number key twice. A text to 112 works too."),
        cites=["SAF-03", "SAF-02"],
    ),
    say(
        # L10N: The text messages of the police can be seen by somebody who looks at the phone.
        T("Police answer by text. Their messages can be seen on the phone."),
        cites=["SAF-02", "SAF-03"],
    ),
    say(
        # L10N: What police need first; plain clothes (사복), car without police marks.
        T("Say or type the place first. You can ask police to come in plain clothes."),
        cites=["SAF-06", "SAF-07"],
    ),
    say(
        # L10N: A bag for a quick way out. Only if nobody notices.
        T("If nobody notices, a bag with papers, medicine and keys can wait with someone you trust."),
        cites=["SAF-11", "SAF-26"],
    ),
    say(
        # L10N: "pressure on the neck": choking, strangling; plain and not graphic.
        T("After any pressure on the neck, please see a doctor, even without marks."),
        cites=["MED-08", "MED-09"],
    ),
    say(
        # L10N: To the person. Warm and short.
        T("It is not your fault."),
        cites=["COU-01"],
    ),
    # L10N: Button: what children can do when it starts.
    option("children", T("Children and school"), to=At.PLAN_CHILDREN),
    # L10N: Button in the list of plans.
    option("leaving", T("Planning to leave"), to=At.PLAN_LEAVING),
    BACK_TO_PLANS,
    FIND_A_PLACE,
)

LEAVING = screen(
    At.PLAN_LEAVING,
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
        # L10N: 1366 of another region, for somebody who wants to go far away.
        T("To reach 1366 in another region, dial its area code first."),
        cites=["SAF-20"],
    ),
    say(
        # L10N: Police may come to a place the person names, in plain clothes, in a car without police marks.
        T("Police can meet you at a place you name, in plain clothes."),
        cites=["SAF-07"],
    ),
    say(
        # L10N: The time after leaving. The watch calls the police.
        T("The time after leaving can be risky too. Police can give you a watch that calls 112."),
        cites=["SAF-10", "SAF-21"],
    ),
    say(
        # L10N: Resident register papers (주민등록). Conditions differ.
        T("You can ask that the other person cannot get papers with your new address. A counselor knows how."),
        cites=["SAF-12"],
    ),
    say(
        # L10N: For registered foreigners: 15 days from the law.
        T("A registered foreigner reports a new address within 15 days. A counselor can help safely."),
        cites=["MIG-10"],
    ),
    # L10N: Button: what to take along when leaving.
    option("take", T("Leaving, and what to take"), to=At.EVIDENCE_LEAVING),
    # L10N: Button: shelter or housing.
    option("shelter", T("A place to sleep"), to=At.RIGHTS_SHELTER),
    BACK_TO_PLANS,
    FIND_A_PLACE,
)

DEVICES = screen(
    At.PLAN_DEVICES,
    say(
        # L10N: Phone that is watched by a stalker or partner.
        T("If the phone may be watched, change nothing at once. Plan it with a counselor."),
        cites=["SAF-15"],
    ),
    say(
        # L10N: A phone or computer that is not watched.
        T("To plan, use a phone or computer that the other person never touched."),
        cites=["SAF-14"],
    ),
    say(
        # L10N: Where such a device can be found.
        T("It can be a friend's phone, or a computer at a library or a center."),
        cites=["SAF-14"],
    ),
    say(
        # L10N: A new e-mail or messenger account, made on the safer device.
        T("There you can open a new account, with a new password that no one can guess."),
        cites=["SAF-30"],
    ),
    say(
        # L10N: What remains on a phone. "previews": notices on the locked screen.
        T("A phone keeps traces: visited pages, lists of apps, previews, pictures, and calls on the bill."),
        cites=["SAF-17"],
    ),
    say(
        # L10N: Deleting everything can be noticed by somebody who looks at the phone.
        T("Deleting the whole history can be noticed too."),
        cites=["SAF-31"],
    ),
    say(
        # L10N: Evidence stays. Chats of the other person are not deleted.
        T("Please keep messages and call lists. Do not delete them yet."),
        cites=["EVD-01"],
    ),
    say(
        # L10N: How a counselor may call or write.
        T("You can tell a counselor which way and what time is safe to reach you."),
        cites=["SAF-18"],
    ),
    # L10N: Button in the list of plans: phones, tags and apps that show where somebody is.
    option("tracking", T("They always know where I am"), to=At.PLAN_TRACKING),
    BACK_TO_PLANS,
    FIND_A_PLACE,
)

TRACKING = screen(
    At.PLAN_TRACKING,
    say(
        # L10N: Answer to "they always know where I am". Belief first, then ways it happens.
        T("If someone always knows where you are, take that feeling seriously."),
        cites=["SAF-16b"],
    ),
    say(
        # L10N: Ways in which a phone shows the place. "tags": small trackers such as those for keys or bags.
        T("Shared accounts, sharing of places, car and delivery apps, or small tags can show it."),
        cites=["SAF-16"],
    ),
    say(
        # L10N: More ways.
        T("Children's watches and photos posted live can show it too."),
        cites=["SAF-16"],
    ),
    say(
        # L10N: A found app or tag. Reason follows.
        T("If you find something, please do not remove it at once."),
        cites=["SAF-15"],
    ),
    say(
        # L10N: Reason for the sentence before.
        T("The other person may notice, and evidence can be lost."),
        cites=["SAF-15"],
    ),
    say(
        # L10N: Pictures of an app, a setting or a tag, made with another phone.
        T("If it is safe, take pictures of it with another device first."),
        cites=["SAF-15b"],
    ),
    say(
        # L10N: Who can plan the removal together.
        T("A counselor or police can plan with you when and how to change it."),
        cites=["SAF-15"],
    ),
    say(
        # L10N: 112 is the police. For the moment of danger.
        T("If the person is near or on the way, call or text 112."),
        cites=["SAF-01", "SAF-02"],
    ),
    # L10N: Button: measures of police and court against stalking.
    option("stalking", T("Measures against stalking"), to=At.RIGHTS_STALKING),
    # L10N: Button in the list of plans: accounts, passwords, shared phones.
    option("devices", T("Phone, accounts and passwords"), to=At.PLAN_DEVICES),
    BACK_TO_PLANS,
    FIND_A_PLACE,
)

CHILDREN = screen(
    At.PLAN_CHILDREN,
    say(
        # L10N: 112 is the police. For the case that a child is being hurt at present.
        T("If a child is in danger, call 112."),
        cites=["CHD-05"],
    ),
    say(
        # L10N: What a child can learn beforehand.
        T("A child can learn to run to a neighbor or a shop, and to call 112."),
        cites=["SAF-08", "SAF-28", "SAF-01"],
    ),
    say(
        # L10N: Children often want to protect a parent. Relief for the child.
        T("A child need not step in or protect you. That can be said to the child."),
        cites=["SAF-28"],
    ),
    say(
        # L10N: A child told the other person about the plan. No blame.
        T("If a child tells someone about the plan, it is not the child's fault."),
        cites=["SAF-28"],
    ),
    say(
        # L10N: Who may pick the child up.
        T("You can ask the school or child care to note who may fetch the child."),
        cites=["SAF-29"],
    ),
    say(
        # L10N: Law: a school must keep a child's move secret, also from a violent parent.
        T("A school may not tell a violent parent where a child has moved."),
        cites=["SAF-13"],
    ),
    say(
        # L10N: Protection order of the family court: parental rights (친권) and visits (면접교섭).
        T("The family court can limit visits and parental rights, and send police to visits."),
        cites=["LEG-19b", "LEG-20"],
    ),
    say(
        # L10N: 1366 can arrange refuge. No address is given.
        T("1366 can arrange refuge day and night, for you and the children with you."),
        cites=["SAF-19"],
    ),
    say(
        # L10N: A child's watch, phone or game shows where it is.
        T("A child's watch or phone can show where you are."),
        cites=["SAF-16"],
    ),
    # L10N: Button: a child told an adult about violence.
    option("parent", T("A child told me something"), to=At.PEOPLE_PARENT),
    BACK_TO_PLANS,
    FIND_A_PLACE,
)

PLANNING: tuple[Screen, ...] = (MENU, STAYING, LEAVING, DEVICES, TRACKING, CHILDREN)
