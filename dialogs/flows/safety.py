"""Opening, safety and emergency: safety before anything, limits of secrecy before anything that could be reported.

A supervisor reads this as the first minute of a conversation.
"""

from __future__ import annotations

from dialogs.at import At
from dialogs.facts import Consent, Fact
from dialogs.graph import BACK, Add, Agree, Connect, Learn, option, say, screen
from dialogs.words import T, own_name

__all__ = ["SAFETY"]

# L10N: The one-tap consent in an emergency. It must name what is passed on: language, need for help now, words from now on.
_COUNSELOR_NOW = T("Bring a counselor now. They see my language, that I need help now, and what I write from now on.")
_CONNECT = (Agree(Consent.DANGER), Add(Fact.DANGER, "danger"), Connect())

SAFETY = (
    screen(
        At.OPENING,
        # L10N: First words. Warm, plain; somebody may be shaking.
        T("Hello. It is good that you are here."),
        # L10N: Emergency first.
        say(T("If there is danger now: tap Emergency, or call or text 112."), cites=["SAF-01", "SAF-02"]),
        # L10N: {center} is the name of the center that runs this. It must be clear that this is not a person.
        T("This is an automatic service of {center}. You can ask for a person at any time."),
        # L10N: Counselling is not a police report.
        say(T("It shows what can help now, and where. It is not a report to the police."), cites=["LEG-01"]),
        # L10N: Traces on the phone and how to leave.
        say(T("This page can leave traces on your phone. Leave quickly closes it."), cites=["SAF-17"]),
        # L10N: Button: begin with the first question.
        option("begin", T("Begin"), to=At.SAFETY),
        # L10N: Button: shortest way to a place.
        option("find", T("Find a place near me"), to=At.KIND, do=[Learn(Fact.WANT, "place")]),
        # L10N: Button: the person is worried about someone else.
        option("other", T("I am here for someone else"), to=At.SAFETY, do=[Learn(Fact.WHO, "other")]),
        # L10N: Button: read without being asked anything.
        option("read", T("I only want to read"), to=At.RIGHTS),
    ),
    screen(
        At.SAFETY,
        # L10N: The first question of all.
        say(T("Can you read and write here safely right now?"), cites=["SAF-09"]),
        # L10N: Answer. Carries its meaning when read alone.
        option("yes", T("Yes, I can"), to=At.LIMITS),
        # L10N: Answer: danger.
        option("no", T("No, I am in danger"), to=At.EMERGENCY, do=[Add(Fact.DANGER, "danger")]),
        # L10N: Answer: the phone may be watched.
        option("watched", T("Someone may see my phone"), to=At.DEVICE, do=[Learn(Fact.DEVICE, "watched")]),
        # L10N: Every question may be skipped.
        option("skip", T("Skip this question"), to=At.LIMITS),
    ),
    screen(
        At.DEVICE,
        # L10N: For a phone that someone else may see.
        T("Then stay only as long as it feels all right. You can leave at any moment."),
        # L10N: A safer device.
        say(T("A device the other person never held is safer: a friend's, a library's, a center's."), cites=["SAF-14"]),
        say(
            # L10N: Do not remove tracking apps at once.
            T("Please do not remove a tracking app at once. The other person may notice, and it can be proof."),
            cites=["SAF-15"],
        ),
        # L10N: Family sharing, "find my" services, shared accounts.
        say(T("Shared accounts, family sharing and find-my-phone can also show where you are."), cites=["SAF-16"]),
        # L10N: Deleting this page from the browser history.
        say(T("When you are done, you can remove this page from the browser history."), cites=["SAF-17"]),
        # L10N: Button: go on with the chat.
        option("next", T("Go on"), to=At.LIMITS),
        # L10N: Button: ways to reach the police without speaking.
        option("silent", T("Ways to get help without speaking"), to=At.EMERGENCY_SILENT),
    ),
    screen(
        At.EMERGENCY,
        # L10N: Emergency screen, first line. 112 is the police. Short: it is read in seconds.
        say(T("112 is the police. Call or text, day or night."), cites=["SAF-02"]),
        say(
            # L10N: Silent call. "any number key twice" and "open the link" must both be there.
            T("If you cannot speak: call 112, press any number key twice, then open the link that comes."),
            cites=["SAF-03"],
        ),
        # L10N: Ambulance.
        say(T("119 is the ambulance."), cites=["MED-01"]),
        # L10N: Women's emergency line; it helps with every kind of violence.
        say(T("1366 helps with violence of any kind, at any hour."), cites=["SAF-19"]),
        # L10N: Interpreters.
        say(T("1577-1366 helps in 13 languages, at any hour."), cites=["MIG-01"]),
        # L10N: Button: how to call silently, step by step.
        option("silent", T("I cannot speak: show me how"), to=At.EMERGENCY_SILENT),
        # L10N: Button: a Korean text message ready to send to 112.
        option("message", T("Show me a text message for 112"), to=At.EMERGENCY_MESSAGE),
        # L10N: Button: foreign phones, no voice, deaf people.
        option("phone", T("My phone cannot call, or I cannot hear"), to=At.EMERGENCY_PHONE),
        option("counselor_now", _COUNSELOR_NOW, to=At.WAITING, do=_CONNECT),
        # L10N: Button: return. It must not say that the person is safe; also used when the danger was misheard.
        option("back", T("I am out of danger for now, or it was not meant that way"), to=BACK),
    ),
    screen(
        At.EMERGENCY_SILENT,
        # L10N: Silent call, step 1.
        say(T("1. Call 112. You need not say anything."), cites=["SAF-03"]),
        # L10N: Silent call, step 2.
        say(T("2. Press any number key twice."), cites=["SAF-03"]),
        say(
            # L10N: Silent call, step 3.
            T("3. A text message with a link comes. Open it and agree. Police can then see where you are."),
            cites=["SAF-03"],
        ),
        say(
            # L10N: Warning: the text message and the call can be seen by others. Deleting comes after help, not before.
            T("The text message and the call stay on the phone. Delete them later if somebody may look."),
            cites=["SAF-03"],
        ),
        # L10N: Plain clothes, unmarked car, another meeting place.
        say(T("You can ask police to come quietly: plain clothes, an ordinary car, another place."), cites=["SAF-07"]),
        # L10N: Button: a Korean text message ready to send to 112.
        option("message", T("Show me a text message for 112"), to=At.EMERGENCY_MESSAGE),
        # L10N: Button: back to the emergency numbers.
        option("numbers", T("Back to the emergency numbers"), to=At.EMERGENCY),
        # L10N: Button: return to the chat.
        option("back", T("Go back"), to=BACK),
    ),
    screen(
        At.EMERGENCY_MESSAGE,
        # L10N: The next line is Korean, ready to be copied into a text message to 112.
        say(T("Send this text to 112. Write your address first:"), cites=["SAF-02"]),
        own_name("(주소) 도와주세요. 말을 할 수 없습니다. 가해자가 옆에 있습니다."),
        # L10N: What the Korean text says, for someone who cannot read it.
        T("It says: (address) Please help. I cannot speak. The person who hurts me is next to me."),
        # L10N: Why the address matters: a text shows the place only roughly.
        say(T("The address matters: a text message shows only roughly where you are."), cites=["SAF-02"]),
        # L10N: Button: back to the emergency numbers.
        option("numbers", T("Back to the emergency numbers"), to=At.EMERGENCY),
        # L10N: Button: return to the chat.
        option("back", T("Go back"), to=BACK),
    ),
    screen(
        At.EMERGENCY_PHONE,
        # L10N: Someone who cannot call or hear.
        say(T("You can text 112. Pictures can be added."), cites=["SAF-02"]),
        say(
            # L10N: 107 relay service for deaf people: by video or text, it makes the call.
            T("107 (손말이음센터) relays calls for people who cannot hear or speak, by video or text."),
            cites=["DIS-02"],
        ),
        # L10N: If the phone has no service: ask people nearby, show the Korean line.
        T("If your phone has no service, show this line to someone near you:"),
        own_name("도움이 필요합니다. 112에 신고해 주세요."),
        say(
            # L10N: Police interpreting.
            T("112 has interpreters, in English and Chinese at any hour, in others through 1577-1366."),
            cites=["SAF-05"],
        ),
        # L10N: Button: back to the emergency numbers.
        option("numbers", T("Back to the emergency numbers"), to=At.EMERGENCY),
        # L10N: Button: return to the chat.
        option("back", T("Go back"), to=BACK),
    ),
    screen(
        At.EMERGENCY_SUICIDE,
        # L10N: Somebody wrote of wanting to die. Calm, direct, thankful. No method, no debate.
        say(T("You may be thinking of dying. Thank you for writing it here."), cites=["CRI-02"]),
        # L10N: The suicide prevention line: call or text.
        say(T("109 listens, day or night, by call or text."), cites=["CRI-01"]),
        # L10N: If something has begun or is about to.
        say(T("If something has begun, or is about to: call 119 now."), cites=["CRI-02"]),
        # L10N: A person who can be trusted, because the one nearby may be the danger. Gentle.
        say(T("If you can, go to someone you trust."), cites=["CRI-02"]),
        # L10N: Interpreters: 109 has no other languages that we know of.
        say(T("In other languages: 1577-1366, or 119."), cites=["CRI-01", "MIG-01"]),
        option("counselor_now", _COUNSELOR_NOW, to=At.WAITING, do=_CONNECT),
        # L10N: Button: danger from another person.
        option("danger", T("Someone is hurting me: show 112"), to=At.EMERGENCY),
        # L10N: Button: a calm page for the next minutes, with people who listen.
        option("calm", T("Something for the next minutes"), to=At.CRISIS),
        # L10N: Button: return; also when it was not meant that way.
        option("back", T("Go back, or it was not meant that way"), to=BACK),
    ),
    screen(
        At.LIMITS,
        # L10N: Before any question: what stays here.
        T("Before any question: your taps stay in this chat and are deleted after 24 hours."),
        # L10N: Counselors keep what they hear inside the center, with limits that follow.
        say(T("If you ask for a counselor, what you tell stays inside the center, with limits."), cites=["CON-14"]),
        say(
            # L10N: The limits, in plain words. None may be left out: children, trafficking, life in danger.
            T("A counselor has to pass on: harm to someone under 19, trafficking, and danger to a life."),
            cites=["CHD-04", "CRI-06", "CON-23"],
        ),
        say(
            # L10N: Reporting in family violence unless the person clearly objects; prostitution centers report.
            T(
                "Violence in the family is reported unless you clearly say no. Prostitution centers report what they learn."
            ),
            cites=["CHD-04", "PRO-07"],
        ),
        # L10N: Reading here needs no person.
        T("To read here, no person is needed, and nothing is passed on."),
        # L10N: Button: go on to the questions.
        option("next", T("I have read this. Go on"), to=At.ASK),
        # L10N: Button: information only.
        option("read", T("I only want to read"), to=At.RIGHTS),
    ),
)
