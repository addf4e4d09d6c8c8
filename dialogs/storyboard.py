"""The storyboard: every screen in one language, as a supervisor reads and signs it.

Made from the same values that run: each sentence with its sources, each button with where it leads and what it does, and
a map. It is committed and checked fresh, so that a change of a sentence shows up as that sentence in review.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from dialogs.at import At
from dialogs.cards import CARDS
from dialogs.facts import RULES, Consent, Fact
from dialogs.graph import (
    Add,
    Agree,
    Agreed,
    All,
    Any,
    Connect,
    Do,
    EasyWords,
    Erase,
    Flow,
    Guard,
    Is,
    Known,
    Learn,
    Leave,
    Live,
    Not,
    NotThisOne,
    NumberFailed,
    Option,
    SeeAgain,
    Shown,
    Speak,
    Withdraw,
)
from dialogs.triage import FROM_ANSWERS, FROM_WORDS
from dialogs.words import Text, Translate

__all__ = ["storyboard"]

_LIVE = {
    Live.PROVINCES: "(the provinces, as buttons)",
    Live.DISTRICTS: "(the districts of the province, as buttons)",
    Live.SERVICES: "(the places found, with reasons and numbers)",
    Live.OTHERS: "(the nearer places that are not shown, each with the reason, and the next ones that fit)",
    Live.MAP: "(a link to the map, or that the exact spot is not known)",
    Live.SUMMARY: "(every answer that would be passed on)",
    Live.WAIT: "(whether a counselor is on duty, and how long it took lately)",
}


def storyboard(flow: Flow, translate: Translate, title: str) -> str:
    """The whole conversation as Markdown.

    `translate` renders one text in the language of the storyboard; `title` names that language.
    """
    return "\n".join(_lines(flow, translate, title)) + "\n"


def _lines(flow: Flow, translate: Translate, title: str) -> Iterator[str]:
    def words(text: Text) -> str:
        return text.msgid if text.verbatim else translate(text)

    yield f"# Storyboard: {title}"
    yield ""
    yield "Every sentence and button of the conversation. `[SAF-01]` names the fact card a sentence rests on;"
    yield "`[SAF-09*]` marks a card that rests on practice only, without an outside source."
    yield ""
    yield f"Digest of the flow: `{flow.digest}`"
    yield ""
    yield "On every screen:"
    yield ""
    yield from (_button(choice, words) for choice in flow.always)
    yield ""
    yield "## Map"
    yield ""
    yield from _map(flow)
    for at in At:
        yield ""
        yield f"## {at.value}"
        yield ""
        if at in flow.crossings:
            for way in flow.crossings[at].ways:
                yield f"- goes on to **{way.to.value}**{_when(way.when)}"
            continue
        place = flow.screens[at]
        for part in place.says:
            yield (
                f"> {words(part.text)}{_cites(part)}{_when(part.when)}"
                if isinstance(part, Shown)
                else f"> *{_LIVE[part]}*"
            )
            yield ">"
        yield ""
        yield from (_button(choice, words) for choice in place.options)
        if place.asks:
            yield f"- *(also welcome here: {place.asks})*"
        if place.final:
            yield "- *(an end)*"
        if cards := sorted({card for part in place.says for card in _cards(part)}):
            yield ""
            yield "Sources:"
            yield ""
            yield from map(_source, cards)
    yield ""
    yield "## When danger or a need is heard in typed words"
    yield ""
    for answer in flow.heard.values():
        leads = f"opens **{answer.to.value}**" if answer.to else "offers first:"
        yield f"- {answer.signal.value}: level at least {FROM_WORDS[answer.signal].code}, {leads}"
        if answer.offer is not None:
            yield f"  {_button(answer.offer, words)}"
        if answer.advice is not None:
            yield f"  and says: {words(answer.advice.text)}{_cites(answer.advice)}"
    yield ""
    yield "## When ordinary words ask for something"
    yield ""
    for topic, choice in flow.topics.items():
        yield f"- {topic.value}: {_button(choice, words).removeprefix('- ')}"
    yield ""
    yield "## When a person is needed soon"
    yield ""
    yield "One sign is enough; the level only rises, and only a human lowers it (TRI-08)."
    yield ""
    for sign in FROM_ANSWERS:
        least = f"at least {sign.least} of " if sign.least > 1 else ""
        kinds = f", and the kind is {' or '.join(sorted(sign.kinds))}" if sign.kinds else ""
        yield f"- **{sign.level.code}** ({sign.reason}): {sign.fact.value} is {least}{' or '.join(sorted(sign.values))}{kinds}"
    yield ""
    yield "## What the service says by itself"
    yield ""
    for name in flow.phrases.__dataclass_fields__:
        yield f"- *{name.replace('_', ' ')}*: {words(getattr(flow.phrases, name))}"


def _source(card_id: str) -> str:
    card = CARDS[card_id]
    basis = "" if card.outside else "; **practice only, no outside source**"
    return (
        f"- **{card_id}** {card.statement} ({card.source}; {card.as_of}; {card.confidence.value}{basis};"
        f" review by {card.review_by})"
    )


def _cards(part: Shown | Live) -> Iterable[str]:
    return part.cites if isinstance(part, Shown) else ()


def _cites(part: Shown) -> str:
    marks = ", ".join(f"{card}{'' if CARDS[card].outside else '*'}" for card in part.cites)
    return f" `[{marks}]`" if marks else ""


def _button(choice: Option, words: Translate) -> str:
    to = {"back": "back to where one was", "stay": "the same screen"}.get(choice.to.value, choice.to.value)
    acts = "".join(f"; {act}" for act in map(_act, choice.do))
    return f"- [{words(choice.label)}] (`{choice.id}`) → **{to}**{acts}{_when(choice.when)}"


def _act(act: Do) -> str:
    consents: Mapping[Consent, str] = {
        Consent.WRITING: "keeping what is written",
        Consent.SENSITIVE: "sensitive things",
        Consent.ANSWERS: "passing on the answers",
        Consent.DANGER: "passing on that there is danger, the language, and what is written from now on",
    }
    match act:
        case Learn(fact, value) | Add(fact, value):
            return f"keeps for this sitting: {fact.value} = {value}{_keep(fact)}"
        case Agree(consent):
            return f"**asks for consent to {consents[consent]}**"
        case Withdraw():
            return "takes back every consent"
        case Connect():
            return "**hands over to a counselor**"
        case NotThisOne():
            return "looks for another place"
        case SeeAgain():
            return "lets the places from before be shown again"
        case NumberFailed():
            return "counts that this number did not work, without anything of the person"
        case Speak(locale):
            return f"goes on in {locale}"
        case EasyWords():
            return "easy words on or off"
        case Leave():
            return "drops the answers"
        case Erase():
            return "**deletes what the service holds**"


def _keep(fact: Fact) -> str:
    keep = RULES[fact].keep
    return f" (only with consent: {keep.value})" if keep else ""


def _when(guard: Guard | None) -> str:
    return f" — *when {_guard(guard)}*" if guard is not None else ""


def _guard(guard: Guard) -> str:
    match guard:
        case Known(fact):
            return f"{fact.value} is known"
        case Is(fact, values):
            return f"{fact.value} is {' or '.join(values)}"
        case Agreed(consent):
            return f"agreed to {consent.value}"
        case Not(inner):
            return f"not ({_guard(inner)})"
        case All(inners):
            return " and ".join(_guard(inner) for inner in inners)
        case Any(inners):
            return " or ".join(f"({_guard(inner)})" for inner in inners)


def _map(flow: Flow) -> Iterator[str]:
    yield "```mermaid"
    yield "flowchart TD"
    for at in At:
        name = at.value.replace(":", "_")
        if at in flow.crossings:
            ways = sorted({way.to.value for way in flow.crossings[at].ways})
        else:
            ways = sorted({choice.to.value for choice in flow.screens[at].options if isinstance(choice.to, At)})
        for way in ways:
            yield f"  {name} --> {way.replace(':', '_')}"
    yield "```"
