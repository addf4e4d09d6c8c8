"""What it is about, age, time and danger: every question may be skipped, every answer is a tap."""

from __future__ import annotations

from dialogs.at import At
from dialogs.facts import KINDS, Consent, Fact
from dialogs.graph import (
    STAY,
    Add,
    Agree,
    Connect,
    Is,
    Known,
    Learn,
    Not,
    crossing,
    go,
    option,
    say,
    screen,
)
from dialogs.words import T

__all__ = ["INTAKE"]

_KINDS = (
    # L10N: Button. Someone did sexual acts with the person that they did not want. Not the word "rape" first.
    ("sexual_assault", T("Someone did something sexual to me that I did not want")),
    # L10N: Button. Touching, words, messages, at work or elsewhere.
    ("harassment", T("Unwanted touching, words or messages")),
    # L10N: Button. Filming, spreading, threats with images, deepfakes, contact online.
    ("digital", T("Photos, videos or messages: filmed, spread or threatened")),
    # L10N: Button. Partner, former partner, date, family.
    ("intimate_violence", T("A partner, ex-partner or someone in the family hurts me")),
    # L10N: Button. Sexual abuse of a child or teenager, told by the child or by an adult.
    ("child_abuse", T("Sexual harm to a child or teenager")),
    # L10N: Button.
    ("stalking", T("Someone follows me or will not leave me alone")),
    # L10N: Button. Prostitution or sexual exploitation, without blame.
    ("exploitation", T("I am made to sell sex, or exploited")),
    # L10N: Button. Held, papers taken, forced to work.
    ("trafficking", T("I am held, or my papers were taken")),
    # L10N: Button.
    ("school_work", T("At school, at work or in the army")),
    # L10N: Button. Nobody has to name it.
    ("unsure", T("I am not sure, or would rather not say")),
)
# L10N: A child asks for a person. It must name what is passed on. Easy words.
_CHILD_COUNSELOR = T(
    "Bring a person who helps. They see my language, that I need help now, and what I write from now on."
)

INTAKE = (
    screen(
        At.KIND,
        # L10N: The question about what happened. Choosing is enough, no story is asked for.
        T("What is it about? Choose what comes closest. You can change it later."),
        *(option(code, words, to=At.ASK, do=[Learn(Fact.KIND, code)]) for code, words in _KINDS),
        # L10N: Button: more than one kind.
        option("several", T("More than one of these"), to=At.KIND_MORE),
    ),
    screen(
        At.KIND_MORE,
        # L10N: Several answers may be tapped, one after another.
        T("Tap everything that fits. Then tap Done."),
        *(say(words, when=Is(Fact.KIND, code)) for code, words in KINDS.items()),
        *(
            option(code, words, to=STAY, when=Not(Is(Fact.KIND, code)), do=[Add(Fact.KIND, code)])
            for code, words in _KINDS
        ),
        # L10N: Button: all fitting answers are tapped.
        option("done", T("Done"), to=At.ASK, when=Known(Fact.KIND)),
        # L10N: Button: back to the single choice.
        option("back", T("Choose just one"), to=At.KIND),
    ),
    # The next question that has no answer yet. Words may have answered several at once.
    crossing(
        At.ASK,
        go(At.CHILD, when=Is(Fact.AGE, "under_14")),
        go(At.KIND, when=Not(Known(Fact.KIND))),
        go(At.PLACE, when=Is(Fact.WANT, "place")),
        go(At.AGE, when=Not(Known(Fact.AGE))),
        go(At.WHEN, when=Not(Known(Fact.WHEN))),
        go(At.DANGER, when=Is(Fact.KIND, "intimate_violence", "stalking")),
        go(At.EVIDENCE),
    ),
    screen(
        At.AGE,
        # L10N: Age of the person it is about, who may be the one writing.
        T("How old is the person it is about?"),
        # L10N: Why it is asked.
        say(T("Some places are for young people, some for adults."), cites=["SUP-12b"]),
        say(
            # L10N: The duty to report, before the age is asked, on whatever way somebody came here.
            T("The answer stays here. But a counselor has to pass on harm to someone under 19."),
            cites=["CHD-04"],
        ),
        # L10N: Age band.
        option("adult", T("19 or older"), to=At.ASK, do=[Learn(Fact.AGE, "adult")]),
        # L10N: Age band.
        option("minor", T("14 to 18"), to=At.ASK, do=[Learn(Fact.AGE, "minor")]),
        # L10N: Age band.
        option("under_14", T("Under 14"), to=At.CHILD, do=[Learn(Fact.AGE, "under_14")]),
        # L10N: Answer: age not said.
        option("unknown", T("I would rather not say"), to=At.ASK, do=[Learn(Fact.AGE, "unknown")]),
    ),
    screen(
        At.CHILD,
        # L10N: To a child under 14. Very easy words, warm, no blame.
        say(T("Thank you for telling. It is not your fault."), cites=["CHD-10"]),
        # L10N: To a child. Danger now.
        say(T("If someone is hurting you now: call or text 112."), cites=["SAF-01", "SAF-02"]),
        # L10N: To a child. The line for young people.
        say(T("1388 is for young people. You can call or text it, day and night."), cites=["CHD-11"]),
        say(
            # L10N: To a child, before anything is told: what a counselor has to pass on.
            T("If you are being hurt, the person who helps must tell other adults, so that they can protect you."),
            cites=["CHD-04"],
        ),
        # L10N: To a child: nothing else is kept.
        say(T("I keep nothing else that you tap.")),
        option(
            "counselor_now",
            _CHILD_COUNSELOR,
            to=At.WAITING,
            do=[Agree(Consent.DANGER), Connect()],
        ),
        option(
            "for_child",
            # L10N: Button: an adult is writing about a child.
            T("I am an adult and ask for a child"),
            to=At.PEOPLE_PARENT,
            do=[Learn(Fact.AGE, "minor"), Learn(Fact.WHO, "other"), Learn(Fact.KIND, "child_abuse")],
        ),
        # L10N: To a child. Button: read, without any person.
        option("read", T("I only want to read"), to=At.PEOPLE_CHILD),
        # L10N: Button: return to the question about age.
        option("back", T("Go back"), to=At.AGE),
    ),
    screen(
        At.WHEN,
        # L10N: When it happened. Rough is enough.
        T("When was it, roughly? It shows what can still be saved."),
        # L10N: Answer about time.
        option("now", T("It is going on now"), to=At.ASK, do=[Learn(Fact.WHEN, "now")]),
        # L10N: Answer about time.
        option("h24", T("Within the last 24 hours"), to=At.ASK, do=[Learn(Fact.WHEN, "h24")]),
        # L10N: Answer about time.
        option("h72", T("1 to 3 days ago"), to=At.ASK, do=[Learn(Fact.WHEN, "h72")]),
        # L10N: Answer about time.
        option("h120", T("3 to 5 days ago"), to=At.ASK, do=[Learn(Fact.WHEN, "h120")]),
        # L10N: Answer about time.
        option("w2", T("Within two weeks"), to=At.ASK, do=[Learn(Fact.WHEN, "w2")]),
        # L10N: Answer about time. Never "too late".
        option("older", T("Longer ago"), to=At.ASK, do=[Learn(Fact.WHEN, "older")]),
        # L10N: Answer about time.
        option("unsure", T("I am not sure, or would rather not say"), to=At.ASK, do=[Learn(Fact.WHEN, "unsure")]),
    ),
    screen(
        At.DANGER,
        # L10N: Two short questions about danger; each may be skipped. The answers only make help come faster.
        say(T("Two short questions about danger. Each can be skipped."), cites=["CRI-11"]),
        say(
            # L10N: Three signs in one question: strangulation in plain words, a weapon, a threat to kill.
            T("Has the person ever pressed your neck, used or shown a weapon, or threatened to kill?"),
            cites=["CRI-08", "CRI-09", "CRI-10"],
        ),
        option(
            "yes",
            # L10N: Answer: at least one of the three. The person need not say which.
            T("Yes, at least one of these"),
            to=At.DANGER_FOUND,
            do=[Add(Fact.DANGER, "serious")],
        ),
        # L10N: Answer: none of the three.
        option("no", T("No, none of these"), to=At.DANGER_WORSE),
        # L10N: Every question may be skipped.
        option("skip", T("Skip this question"), to=At.DANGER_WORSE),
        # L10N: Button: skip both questions.
        option("skip_all", T("Skip these questions"), to=At.EVIDENCE),
    ),
    screen(
        At.DANGER_FOUND,
        # L10N: After a yes to one of three serious signs. Thankful, calm; no score, no prophecy.
        say(T("Thank you for telling. This is serious, and you are not exaggerating."), cites=["CRI-08", "SAF-01"]),
        # L10N: Emergency offer before the next question.
        say(T("If the person is near or on the way: tap Emergency, or call or text 112."), cites=["SAF-01"]),
        say(
            # L10N: Pressure on the neck: a medical matter, also without marks. 119 is the ambulance.
            T("After pressure on the neck, a doctor should look, even without a mark."),
            cites=["MED-09"],
        ),
        say(
            # L10N: If any of these signs is there: emergency room.
            T(
                "A changed voice, trouble swallowing or breathing, fainting, a strong headache: emergency room or 119 now."
            ),
            cites=["MED-08", "MED-01"],
        ),
        # L10N: Which of the signs it was may be tapped, for the counselor; it is not needed.
        T("If you like, tap what it was. Or simply go on."),
        # L10N: Button: strangulation, in plain words.
        option("choking", T("My neck was pressed"), to=At.DANGER_WORSE, do=[Add(Fact.DANGER, "choking")]),
        # L10N: Button: a weapon, or a thing used as one.
        option("weapon", T("There was a weapon"), to=At.DANGER_WORSE, do=[Add(Fact.DANGER, "weapon")]),
        # L10N: Button: a threat to kill.
        option("threat", T("There was a threat to kill"), to=At.DANGER_WORSE, do=[Add(Fact.DANGER, "threat")]),
        # L10N: Button: next question.
        option("next", T("Go on to the next question"), to=At.DANGER_WORSE),
        # L10N: Button: skip the other question.
        option("skip_all", T("Skip these questions"), to=At.EVIDENCE),
    ),
    screen(
        At.DANGER_WORSE,
        # L10N: Emergency is always at hand.
        say(T("If the person is near or on the way: tap Emergency, or call or text 112."), cites=["SAF-01"]),
        # L10N: Worse lately, or a separation (leaving can be risky).
        say(T("Has it become worse lately, or is there a separation, or a plan to leave?"), cites=["CRI-08", "SAF-10"]),
        # L10N: Answer: yes.
        option("yes", T("Yes, one of these"), to=At.EVIDENCE, do=[Add(Fact.DANGER, "worse")]),
        # L10N: Answer: no.
        option("no", T("No, none of these"), to=At.EVIDENCE),
        # L10N: Every question may be skipped.
        option("skip", T("Skip this question"), to=At.EVIDENCE),
    ),
)
