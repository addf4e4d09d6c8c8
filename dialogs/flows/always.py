"""What is at hand on every screen, what is done when danger is heard, and the sentences the service says by itself.

A supervisor reads this to see that help, leaving and deleting are one tap away everywhere (P1, P8, P9).
"""

from __future__ import annotations

from dialogs.at import At
from dialogs.distress import Signal
from dialogs.facts import Fact
from dialogs.graph import (
    BACK,
    STAY,
    Add,
    EasyWords,
    Erase,
    Heard,
    Learn,
    Leave,
    Phrases,
    Speak,
    option,
    say,
    screen,
)
from dialogs.words import T, own_name

__all__ = ["ALWAYS", "ALWAYS_SCREENS", "HEARD", "PHRASES"]

ALWAYS = (
    # L10N: Button on every screen: shows the police number and silent ways to call. One word if possible.
    option("emergency", T("Emergency"), to=At.EMERGENCY),
    # L10N: Button on every screen: closes the chat quickly and drops the answers.
    option("leave", T("Leave quickly"), to=At.LEFT, do=[Leave()]),
    # L10N: Button on every screen: choose a language. Keep "Language" in English as well if the script differs.
    option("language", T("Language"), to=At.LANGUAGE),
    # L10N: Button on every screen: shorter sentences and fewer choices.
    option("easy_words", T("Easy words"), to=STAY, do=[EasyWords()]),
    # L10N: Button on every screen: ask for a human counselor.
    option("person", T("Talk with a person"), to=At.PERSON),
    # L10N: Button on every screen: delete what this service holds.
    option("forget", T("Delete and forget"), to=At.FORGET),
    # L10N: Button on every screen: what is kept, in general words.
    option("what_is_kept", T("What is kept"), to=At.KEPT),
)

HEARD = (
    *(
        Heard(signal, to=At.EMERGENCY)
        for signal in (
            Signal.IMMEDIATE_DANGER,
            Signal.WEAPON,
            Signal.CONFINED,
            Signal.PERPETRATOR_PRESENT,
            Signal.INJURY,
            Signal.CHILD_IN_DANGER,
            Signal.STALKING_NOW,
        )
    ),
    Heard(
        Signal.STRANGULATION,
        to=At.EMERGENCY,
        advice=say(
            # L10N: Pressure on the neck: a medical matter, also without marks. 119 is the ambulance.
            T("After pressure on the neck, a doctor should look, even without a mark."),
            cites=["MED-09"],
        ),
    ),
    Heard(Signal.SUICIDE, to=At.EMERGENCY_SUICIDE),
    Heard(
        Signal.RECENT_ASSAULT_72H,
        offer=option(
            "heard:recent",
            # L10N: Button shown first when someone wrote that it happened in the last days.
            T("What can be saved right now"),
            to=At.EVIDENCE,
            do=[Add(Fact.KIND, "sexual_assault"), Learn(Fact.WHEN, "h72")],
        ),
    ),
    Heard(
        Signal.DRUGGED,
        offer=option(
            "heard:drugged",
            # L10N: Button shown first when someone wrote of a drink, a gap in memory, being drugged.
            T("If something was in the drink"),
            to=At.EVIDENCE_DRUGGED,
            do=[Add(Fact.KIND, "sexual_assault")],
        ),
    ),
    Heard(
        Signal.THREAT_OF_DISTRIBUTION,
        offer=option(
            "heard:threat",
            # L10N: Button shown first when someone wrote that images may be spread.
            T("If someone threatens to spread images"),
            to=At.EVIDENCE_THREAT,
            do=[Add(Fact.KIND, "digital")],
        ),
    ),
    Heard(
        Signal.TRAFFICKING,
        offer=option(
            "heard:held",
            # L10N: Button shown first when someone wrote of a held passport, debt, forced work.
            T("If someone holds your papers or makes you pay a debt"),
            to=At.EVIDENCE,
            do=[Add(Fact.KIND, "trafficking")],
        ),
    ),
    Heard(
        Signal.MINOR_SPEAKER,
        # L10N: Button shown first when someone wrote that they are a child or teenager.
        offer=option("heard:young", T("Good to know when you are under 19"), to=At.LIMITS),
    ),
)

PHRASES = Phrases(
    # L10N: A button of an earlier screen was tapped; the current screen follows. Nobody did anything wrong.
    stale_button=T("That button belongs to an earlier screen. Here is where we are."),
    # L10N: Said once, at the first typed words. "Not kept" is a fact about the automatic part.
    words_not_kept=T("What you type here is looked at for danger and meaning, and is not kept. Taps are enough."),
    # L10N: The service did not understand typed words. It is the service's limit, not the person's fault.
    not_understood=T("I am an automatic service and did not understand that. These are the choices."),
    # L10N: Second time not understood: a person is offered.
    offer_person=T("I still do not understand you well enough. A person can. Tap Talk with a person."),
    # L10N: Opens the emergency screen after danger was heard in typed words. Calm, no alarm, no guess about facts.
    heard_danger=T("What you wrote sounds as if it could be dangerous. These can help right now."),
    # L10N: In the talk with a counselor: the words were delivered, and danger was heard in them.
    heard_in_talk=T("Your words have reached the counselors. If there is danger now, tap Emergency or call 112."),
    # L10N: Typed words made one choice more fitting; it stands first.
    suggestion=T("From what you wrote, the first choice may fit."),
    # L10N: Somebody typed a question. {answer} is the name of what is shown now, for example "Costs and money".
    understood=T("I took it as: {answer}. If that is not it, tap another choice or write it in other words."),
    # L10N: Somebody told in words of their own what happened or when. Warm, short; it goes on with what helps.
    told=T("Thank you for telling. I go on from that."),
    # L10N: A photo, file or voice message was sent. It was not taken. Say kindly what to do instead.
    media_refused=T("Pictures, files and voice are not taken here. Please keep them unchanged: they can matter later."),
    # L10N: A typed place name fits several places.
    which_place=T("There are several places with that name. Which one is it?"),
    # L10N: Somebody typed a place; it may have been misread. {place} is a province and district, or an island.
    looked_around=T("I looked around {place}. If that is not the place, type a city or district."),
    # L10N: While waiting: what was typed is sealed for the counselor.
    passed_on=T("Passed on. A counselor will read it first."),
    # L10N: THE neutral line. It may appear on a screen that somebody else sees: it must reveal nothing at all.
    new_note=T("You have a new note."),
    # L10N: The counselor's line was lost; the request is back in the queue, at the front.
    returned=T("The counselor's line was lost. Your request is back with the counselors, and it comes first."),
    # L10N: Said once after some minutes of waiting. Honest, without blame on anyone.
    still_waiting=T("It is taking longer. You can go on waiting, or call 1366 at any hour."),
    # L10N: Nobody is on duty at this moment.
    nobody_on_duty=T("No counselor is on duty right now. 1366 answers at any hour, and 112 if there is danger."),
    # L10N: Too few past cases to tell how long it takes.
    wait_unknown=T("A counselor is on duty. I cannot tell how long it will take."),
    # L10N: Minutes, from past cases. {low} and {high} are numbers.
    wait_about=T("A counselor is on duty. Lately it took between {low} and {high} minutes."),
    # L10N: On the consent screen: there are no answers to pass on.
    summary_empty=T("There are no answers to pass on."),
    # L10N: One line of the list of answers on the consent screen. {answer} is a short label.
    summary_line=T("• {answer}"),
    # L10N: No region was given, so only telephone numbers follow.
    no_place_given=T("Without a region I can show these numbers. They help from anywhere."),
    # L10N: No place is open that fits. The numbers follow.
    nothing_open=T(
        "I know of no fitting place that is open now near there. These numbers can help. In danger, 112 too."
    ),
    # L10N: The person went on from every place that fits now. The quotation is the label of a button. No blame.
    none_left=T(
        "I know of no other place that is open now near there. The ones before are under Places that are not shown, and why."
    ),
    # L10N: Nothing fits the wishes for the place (no police, for men, ...). The quotation is the label of a button.
    without_wishes=T(
        "Without those wishes a place is open now. You can keep them, or change them under Choose what matters."
    ),
    # L10N: The place shown is far away, so the telephone comes first.
    helpline_first=T("This place is far. A call first can save you the trip."),
    # L10N: Between the person and the place lies a sea, or may lie one.
    over_the_sea=T("There may be water between. Please ask about the ferry or flight before you go."),
    # L10N: Somebody asks about other places, and no region was given.
    no_region=T("Without a region I cannot tell which places are near."),
    # L10N: The place that fits best has no known number, so the telephone lines stand above it.
    no_number=T("I do not know the number of this place. You can ask one of these lines before you go."),
    # L10N: Somebody told that the telephone number of a place did not work. The next place follows.
    number_failed=T(
        "Thank you. The number goes on a list to check. Who said so is not kept. 1366 answers at any hour."
    ),
    # L10N: A place that is not shown: {place} is its name, {km} a number such as 3.2, {reason} one of the reasons.
    other_place=T("• {place}, about {km} km away. {reason}"),
    # L10N: A place that is closed now. {place} is its name, {km} a number, {month} and {day} numbers, {time} an hour such as 09:00 (오전 9시).
    other_place_opens=T("• {place}, about {km} km away. Closed now, opens {month}/{day}, {time}."),
    # L10N: Above a list of places, each with the reason why it is not shown.
    other_places=T("Other places I know of, each with the reason why it was not chosen."),
    # L10N: Below that list: how the distances were measured.
    distances=T("Distances are in a straight line, from the middle of the district."),
    # L10N: Of the place shown no source says whether it meets the wish of the person (men, abroad, disability).
    wish_unknown=T("I do not know whether this place meets what you chose. You can ask first."),
    # L10N: No place that fits is nearer than the one shown.
    no_other_place=T("No other place that fits is nearer."),
    # L10N: For this question no place is listed that one can go to, only numbers to call.
    numbers_only=T("For this I know numbers to call, but no place to go to."),
    # L10N: Instead of a link to a map: the address of this place is not exact enough.
    no_map=T("I do not know the exact spot of this place. You can ask there how to come."),
    # L10N: Button in easy words: shows the next choices.
    more=T("More choices"),
    # L10N: In a language that has only the emergency card: interpreters by telephone.
    person_in_card=T("1577-1366 has interpreters and counselors in 13 languages, at any hour."),
)

_LANGUAGES = (
    ("ko", "한국어"),
    ("en", "English"),
    ("zh-Hans", "中文（简体）"),
    ("vi", "Tiếng Việt"),
    ("fil", "Filipino / Tagalog"),
    ("km", "ភាសាខ្មែរ"),
    ("mn", "Монгол хэл"),
    ("ru", "Русский"),
    ("ja", "日本語"),
    ("th", "ไทย"),
    ("lo", "ລາວ"),
    ("uz", "O‘zbekcha"),
    ("ne", "नेपाली"),
)
_FULL = ("ko", "en")

ALWAYS_SCREENS = (
    screen(
        At.LANGUAGE,
        # L10N: Above the list of languages.
        T("Choose a language."),
        *(
            option(f"lang:{tag}", own_name(name), to=BACK if tag in _FULL else At.CARD, do=[Speak(tag)])
            for tag, name in _LANGUAGES
        ),
        # L10N: Button: return to where one was.
        option("back", T("Go back"), to=BACK),
    ),
    screen(
        At.CARD,
        # L10N: Emergency card. 112 is the police.
        say(T("Danger now: call or text 112, the police, day or night."), cites=["SAF-02"]),
        # L10N: Emergency card. 119 is the ambulance.
        say(T("Hurt or ill: call 119, the ambulance."), cites=["MED-01"]),
        # L10N: Emergency card. Keep "(여성긴급전화)" in Korean so that it can be shown to someone.
        say(T("Violence of any kind: 1366 (여성긴급전화), at any hour."), cites=["SAF-19"]),
        # L10N: Emergency card. Keep "(다누리콜센터)" in Korean. 13 languages, interpreters.
        say(T("In your language: 1577-1366 (다누리콜센터), 13 languages, at any hour."), cites=["MIG-01"]),
        # L10N: Emergency card. The next line is Korean to be shown to a person nearby.
        T("Show this screen to someone near you."),
        own_name("도움이 필요합니다. 112에 신고해 주세요. 통역은 1577-1366입니다."),
        # L10N: Emergency card: the chat itself exists in Korean and English only, so far.
        T("This chat goes on in Korean or English."),
        option("lang:ko", own_name("한국어"), to=BACK, do=[Speak("ko")]),
        option("lang:en", own_name("English"), to=BACK, do=[Speak("en")]),
    ),
    screen(
        At.KEPT,
        # L10N: What is kept, in general words. It must read the same for everybody, whatever was done before.
        say(T("Your taps stay in this chat only, and are deleted 24 hours after your last tap.")),
        # L10N: What is kept: two counts of each place in the directory, of all people together.
        T("How often a place is shown or its number fails is counted, without anything about you."),
        # L10N: What is kept.
        T("What you type is not kept, unless you agree to write to a counselor."),
        say(
            # L10N: What is kept. Sealed means that this automatic service cannot open it.
            T("What is written to a counselor is sealed. Only counselors of the center can open it."),
            cites=["CON-14"],
        ),
        # L10N: What is kept.
        T("No name, number or address is asked for or kept."),
        # L10N: What is kept. It must read the same for everybody, whether or not there was an earlier conversation.
        T("Earlier conversations are not shown here, to anyone."),
        # L10N: What the service cannot reach. Honest.
        say(T("Your phone, the browser and the network may keep traces that we cannot delete."), cites=["SAF-17"]),
        # L10N: Button: return to where one was.
        option("back", T("Go back"), to=BACK),
    ),
    screen(
        At.FORGET,
        # L10N: Before deleting. It must read the same whether or not the person ever wrote to a counselor.
        T("I can delete what this automatic service holds. Here at once, in its backups within 7 days."),
        # L10N: Before deleting; general, the same for everybody. Somebody else may be forcing the tap.
        T("If a counselor holds anything, it is deleted after they have checked with the person, safely."),
        # L10N: What cannot be deleted from here.
        say(T("Your phone and browser may keep traces that we cannot reach."), cites=["SAF-17"]),
        # L10N: Button that deletes.
        option("forget_now", T("Delete it now"), to=At.LEFT, do=[Erase()]),
        # L10N: Button: return without deleting.
        option("back", T("Do not delete. Go back"), to=BACK),
    ),
    screen(
        At.LEFT,
        # L10N: After leaving or deleting. Neutral: it must say nothing about what was talked about.
        T("This is closed. You can start again at any time."),
        # L10N: Button: begin again from the first screen.
        option("again", T("Start again"), to=At.OPENING),
        final=True,
    ),
)
