"""A person: consent block by block, waiting with honest times, the talk, its end.

Refusing any block never closes information, numbers or places (CON-10).
"""

from __future__ import annotations

from dialogs.at import At
from dialogs.facts import Consent, Fact
from dialogs.graph import Add, Agree, Connect, Is, Learn, Live, Withdraw, crossing, go, option, say, screen
from dialogs.words import T

__all__ = ["COUNSELOR"]

COUNSELOR = (
    crossing(
        At.PERSON,
        go(At.CHILD, when=Is(Fact.AGE, "under_14")),
        go(At.CONSENT),
    ),
    screen(
        At.CONSENT,
        # L10N: Consent, first block. {center} is the name of the center.
        T("A counselor of {center} can answer you here."),
        say(
            # L10N: What is kept from now on, by whom, until when it is opened.
            T("From then on, what you type is kept for the counselors of the center, sealed. Others cannot open it."),
            cites=["CON-14"],
        ),
        # L10N: It can be refused, and nothing closes.
        say(T("You can say no. All information and numbers stay open to you."), cites=["CON-10"]),
        say(
            # L10N: Limits of secrecy, said before anything is told.
            T("A counselor has to pass on: harm to someone under 19, trafficking, and danger to a life."),
            cites=["CHD-04", "CRI-06", "CON-23"],
        ),
        option(
            "yes",
            # L10N: Consent button.
            T("I agree that what I type is kept for counselors"),
            to=At.CONSENT_SENSITIVE,
            do=[Agree(Consent.WRITING)],
        ),
        # L10N: Refusal button. Without any pressure.
        option("no", T("I do not agree"), to=At.CONSENT_DECLINED, do=[Withdraw()]),
    ),
    screen(
        At.CONSENT_SENSITIVE,
        say(
            # L10N: Consent, second block: sensitive information needs its own yes by law.
            T("What you write may be about health or sex life. By law, that needs a yes of its own."),
            cites=["CON-04"],
        ),
        # L10N: It can be refused.
        say(T("You can say no. All information and numbers stay open to you."), cites=["CON-10"]),
        # L10N: Consent button.
        option("yes", T("I agree for such sensitive things too"), to=At.CONSENT_ANSWERS, do=[Agree(Consent.SENSITIVE)]),
        # L10N: Refusal button.
        option("no", T("I do not agree"), to=At.CONSENT_DECLINED, do=[Withdraw()]),
    ),
    screen(
        At.CONSENT_ANSWERS,
        # L10N: Consent, third block. The list of answers follows, in full.
        say(T("These answers can go along, so that you need not tell them twice:"), cites=["COU-03", "COU-06"]),
        Live.SUMMARY,
        # L10N: What else the counselor sees.
        T("The counselor also sees your language and how urgent it seems."),
        # L10N: Consent button.
        option("yes", T("Pass these answers on"), to=At.CONSENT_NEED, do=[Agree(Consent.ANSWERS)]),
        # L10N: Refusal button: the counselor still comes.
        option("no", T("Do not pass them on, but bring a counselor"), to=At.CONSENT_NEED),
    ),
    screen(
        At.CONSENT_NEED,
        # L10N: Before a counselor is called: what would make talking easier. One answer or none.
        say(T("Is there something the counselor should prepare?"), cites=["DIS-02", "MIG-02"]),
        # L10N: Answer: a need that the counselor sees.
        option("interpreter", T("An interpreter"), to=At.CONSENT_TIME, do=[Add(Fact.NEED, "interpreter")]),
        # L10N: Answer: a need that the counselor sees.
        option("disability", T("Help because of a disability"), to=At.CONSENT_TIME, do=[Add(Fact.NEED, "disability")]),
        # L10N: Answer: a need that the counselor sees.
        option("woman", T("A woman as counselor"), to=At.CONSENT_TIME, do=[Add(Fact.NEED, "woman")]),
        # L10N: Answer: a need that the counselor sees.
        option("man", T("A man as counselor"), to=At.CONSENT_TIME, do=[Add(Fact.NEED, "man")]),
        # L10N: Answer: nothing special, or not wanting to say.
        option("skip", T("Nothing, or skip this"), to=At.CONSENT_TIME),
    ),
    screen(
        At.CONSENT_TIME,
        # L10N: When is it safe to be answered on this phone.
        say(T("When is it safe to be answered here?"), cites=["SAF-18"]),
        # L10N: The service never writes anywhere else.
        T("You are answered only in this chat, nowhere else."),
        # L10N: Answer about safe time.
        option("here", T("Only while I am here"), to=At.WAITING, do=[Learn(Fact.ANSWER_TIME, "here"), Connect()]),
        # L10N: Answer about safe time.
        option("day", T("In the daytime"), to=At.WAITING, do=[Learn(Fact.ANSWER_TIME, "day"), Connect()]),
        # L10N: Answer about safe time.
        option("evening", T("In the evening"), to=At.WAITING, do=[Learn(Fact.ANSWER_TIME, "evening"), Connect()]),
        # L10N: Answer about safe time.
        option("any", T("At any time"), to=At.WAITING, do=[Learn(Fact.ANSWER_TIME, "any"), Connect()]),
        # L10N: Every question may be skipped.
        option("skip", T("Skip this question"), to=At.WAITING, do=[Connect()]),
    ),
    screen(
        At.CONSENT_DECLINED,
        # L10N: After a refusal. Warm: it is a good and free choice.
        T("That is all right. Nothing was passed on."),
        # L10N: Other ways to a person.
        say(T("1366 answers at any hour by phone, without a name if you like."), cites=["SAF-19", "CHD-09", "CON-10"]),
        # L10N: Button: find a place.
        option("next", T("Find a place that can help"), to=At.PLACE),
        # L10N: Button: rights and support.
        option("rights", T("Rights, money and protection"), to=At.RIGHTS),
    ),
    screen(
        At.WAITING,
        # L10N: The request has reached the counselors. No promise of when.
        T("Your request is with the counselors."),
        Live.WAIT,
        # L10N: Writing is possible at once; it is read by a counselor.
        T("You can already write. It is sealed, and a counselor reads it first."),
        # L10N: What works when there is no answer.
        say(T("If there is danger, do not wait: 112. At any hour: 1366."), cites=["SAF-01", "SAF-19"]),
        # L10N: Counselors write Korean; interpreting by phone.
        say(T("Counselors write in Korean. 1577-1366 can interpret in a three-way call."), cites=["MIG-01"]),
        # L10N: Button: read while waiting.
        option("read", T("Read something while waiting"), to=At.RIGHTS),
        # L10N: Button: a place, while waiting.
        option("place", T("Find a place that can help"), to=At.PLACE),
        asks="text",
    ),
    screen(
        At.TALKING,
        # L10N: A counselor has joined.
        T("A counselor is here. What you write goes to them, sealed."),
        # L10N: Button: a place, during the talk.
        option("place", T("Find a place that can help"), to=At.PLACE),
        # L10N: Button: the person ends the talk.
        option("end", T("End this talk"), to=At.ENDED, do=[Withdraw()]),
        asks="text",
    ),
    screen(
        At.ENDED,
        # L10N: The end of the talk or the chat. Thankful, no promise, no "you are safe".
        T("Thank you for being here. What happened is not your fault."),
        say(
            # L10N: Always open.
            T("If anything changes: 112 in danger, 1366 at any hour. You can come back here too."),
            cites=["TRI-08", "SAF-19"],
        ),
        # L10N: Button: begin again from the first screen.
        option("again", T("Start again"), to=At.OPENING),
        # L10N: Button: find a place.
        option("place", T("Find a place that can help"), to=At.KIND, do=[Learn(Fact.WANT, "place")]),
        final=True,
    ),
)
