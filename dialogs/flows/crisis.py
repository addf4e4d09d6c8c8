"""For a moment that is too much: the next minutes, people who listen, and three questions that bring help faster.

Calming comes before any question, numbers stand before the questions, and every question may be skipped. The topics are
those that trained people ask about; the words are our own, and no way of dying is ever named.
"""

from __future__ import annotations

from dialogs.at import At
from dialogs.facts import Fact
from dialogs.flows.evidence import BACK_TO_OVERVIEW, FIND_A_PLACE
from dialogs.graph import Add, Screen, option, say, screen
from dialogs.words import T

__all__ = ["CRISIS"]

CRISIS_PAGE = screen(
    At.CRISIS,
    say(
        # L10N: Answer to: it is too much, or I think of dying. Slow and warm.
        T("Thank you for tapping this. Now only the next few minutes matter."),
        cites=["CRI-13", "COU-01"],
    ),
    say(
        # L10N: A short exercise to calm down (grounding). Read slowly.
        T("Feel your feet on the floor. Look around the room. Say the date. Breathe out slowly."),
        cites=["CRI-13"],
    ),
    say(
        # L10N: 109 is the suicide line: call or text, Korean only.
        T("109 listens day and night, by call or text, in Korean. Thoughts of dying may be said there."),
        cites=["CRI-01", "CRI-02"],
    ),
    say(
        # L10N: For people who do not speak Korean.
        T("In other languages: 1577-1366, or 119."),
        cites=["CRI-01", "MIG-01"],
    ),
    say(
        # L10N: 1366 is the emergency line for all violence.
        T("1366 listens day and night, to any kind of violence."),
        cites=["SAF-19"],
    ),
    say(
        # L10N: A person who can be trusted, because the one nearby may be the danger. Gentle.
        T("If you can, go to someone you trust."),
        cites=["CRI-02"],
    ),
    say(
        # L10N: The emergency room or center the same day. Not an order.
        T("If it gets dangerous, an emergency room or a Sunflower Center can see you today."),
        cites=["MED-16"],
    ),
    say(
        # L10N: How to get through a night. Small things, no promise.
        T("For the night: a light, something warm, a voice to listen to. Big decisions can wait."),
        cites=["CRI-17"],
    ),
    # L10N: Button: three short questions about thoughts of dying. Each can be skipped.
    option("wish", T("I think of dying: short questions"), to=At.CRISIS_WISH),
    # L10N: Button: something has begun, or is about to. Leads to 109, 119 and a counselor at once.
    option("begun", T("It has begun, or I am about to"), to=At.EMERGENCY_SUICIDE),
    # L10N: Button: ask for a human counselor.
    option("person_now", T("I want to talk with a person now"), to=At.PERSON),
    # L10N: Button: feelings and normal reactions.
    option("mind", T("What I feel, and what is normal"), to=At.EVIDENCE_MIND),
    BACK_TO_OVERVIEW,
    FIND_A_PLACE,
)

WISH = screen(
    At.CRISIS_WISH,
    say(
        # L10N: Opens the three questions. Calm. What the answers do: help comes faster, nothing else.
        T("Three short questions. Each can be skipped. If you ask for a person, the answers make help come faster."),
        cites=["CRI-02", "CRI-04"],
    ),
    say(
        # L10N: The limit of secrecy, told before the questions. Honest and calm.
        T("A counselor has to pass on that a life is in danger. 109 is open without this chat too."),
        cites=["CRI-06", "CON-23", "CRI-01"],
    ),
    say(
        # L10N: First question: the wish to be dead, in our own plain words. Gentle, direct.
        T("Do you feel that you no longer want to live?"),
        cites=["CRI-02", "CRI-03"],
    ),
    # L10N: Answer: yes, the wish to be dead.
    option("yes", T("Yes, I feel that"), to=At.CRISIS_PLAN, do=[Add(Fact.DANGER, "wish")]),
    # L10N: Answer: no.
    option("no", T("No, not that"), to=At.CRISIS_PLAN),
    # L10N: Every question may be skipped.
    option("skip", T("Skip this question"), to=At.CRISIS_PLAN),
    # L10N: Button: skip the other questions.
    option("skip_all", T("Skip these questions"), to=At.CRISIS),
)

PLAN = screen(
    At.CRISIS_PLAN,
    say(
        # L10N: Second question: intent or plan. No method is asked for or named.
        T("Are you planning to end your life, or close to deciding it?"),
        cites=["CRI-02", "CRI-03"],
    ),
    # L10N: Answer: yes, planning or close to it.
    option("yes", T("Yes, I am planning it or close to it"), to=At.CRISIS_FOUND, do=[Add(Fact.DANGER, "plan")]),
    # L10N: Answer: no.
    option("no", T("No, I am not"), to=At.CRISIS_ACT),
    # L10N: Every question may be skipped.
    option("skip", T("Skip this question"), to=At.CRISIS_ACT),
    # L10N: Button: skip the other questions.
    option("skip_all", T("Skip these questions"), to=At.CRISIS),
)

FOUND = screen(
    At.CRISIS_FOUND,
    say(
        # L10N: After a yes: warm, no alarm, no judgement.
        T("Thank you for saying it. It is good that you told it here."),
        cites=["CRI-02", "COU-01"],
    ),
    say(
        # L10N: The suicide prevention line: call or text.
        T("109 listens, day or night, by call or text."),
        cites=["CRI-01"],
    ),
    say(
        # L10N: If something has begun or is about to.
        T("If something has begun, or is about to: call 119 now."),
        cites=["CRI-02", "CRI-01"],
    ),
    say(
        # L10N: Distance from whatever could hurt; nothing is named. And a trusted person.
        T("If something near you could hurt you, please go away from it, to someone you trust."),
        cites=["CRI-02"],
    ),
    say(
        # L10N: For people who do not speak Korean.
        T("In other languages: 1577-1366, or 119."),
        cites=["CRI-01", "MIG-01"],
    ),
    # L10N: Button: ask for a human counselor.
    option("person_now", T("I want to talk with a person now"), to=At.PERSON),
    # L10N: Button: something has begun, or is about to. Leads to 109, 119 and a counselor at once.
    option("begun", T("It has begun, or I am about to"), to=At.EMERGENCY_SUICIDE),
    # L10N: Button: next question.
    option("next", T("Go on to the next question"), to=At.CRISIS_ACT),
    # L10N: Button: skip the other questions.
    option("skip_all", T("Skip these questions"), to=At.CRISIS),
)

ACT = screen(
    At.CRISIS_ACT,
    say(
        # L10N: Third question: an act or preparation, now or in the last months. No method is asked for or named.
        T("Have you done or prepared something to end your life, now or in the last months?"),
        cites=["CRI-02", "CRI-03"],
    ),
    # L10N: Answer: yes.
    option("yes", T("Yes, I have"), to=At.EMERGENCY_SUICIDE, do=[Add(Fact.DANGER, "act")]),
    # L10N: Answer: no.
    option("no", T("No, nothing"), to=At.CRISIS),
    # L10N: Every question may be skipped.
    option("skip", T("Skip this question"), to=At.CRISIS),
    # L10N: Button: skip the other questions.
    option("skip_all", T("Skip these questions"), to=At.CRISIS),
)

CRISIS: tuple[Screen, ...] = (
    CRISIS_PAGE,
    WISH,
    PLAN,
    FOUND,
    ACT,
)
