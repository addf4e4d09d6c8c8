"""The web chat, translated both ways and nothing more: form fields to an event, what is shown to a page. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bot.machine import listen
from bot.page import Bubble, Button, HelplineCard, Link, Page, ServiceCard
from bot.words import AS_OF, CHECKED, DISTANCE, HELPLINES, OPEN_MAP, PLACE_WHY, Speaker, distance, hours_line
from dialogs.at import At
from dialogs.codec import say_from_json
from dialogs.events import Chose, Event, Given, SharedPlace
from dialogs.graph import Flow, Shown
from dialogs.state import State
from dialogs.step import ROOM, options
from dialogs.words import own_name
from referral_directory.match import as_known_now
from referral_directory.model import Directory
from referral_directory.reading import reading

__all__ = ["MAX_CHARACTERS", "BadForm", "Item", "Payload", "Sent", "event_of", "page_of"]

# A text message of Telegram is as long at most; a sealed message holds it in any script.
MAX_CHARACTERS = 4096

Payload: TypeAlias = Mapping[str, object]


class BadForm(ValueError):
    """The form is not one of ours. Nothing of it is repeated."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What a form said: the one-time name, the event, and the words typed (only in memory)."""

    message_id: str
    event: Event | None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a room: sentences and places (`show`), a counselor's words, or the person's own words."""

    kind: str
    payload: Payload | None = None
    text: str | None = None


def event_of(form: Mapping[str, str], directory: Directory) -> Sent:
    """Read one form. A text without any character is no event. Raises BadForm for anything that is not a form of ours."""
    name = form.get("message_id", "")
    if not (1 <= len(name) <= 64 and all(c.isascii() and (c.isalnum() or c in "-_") for c in name)):
        raise BadForm("no one-time name")
    seq = form.get("seq", "")
    if not (seq.isascii() and seq.isdigit() and len(seq) <= 12):
        raise BadForm("no turn number")
    if option := form.get("option"):
        return Sent(name, Chose(option[:64], int(seq)))
    if "text" in form:
        text = form["text"].replace("\r\n", "\n").strip()
        return Sent(name, listen(text, directory), text) if text else Sent(name, None)
    if "lat" in form and "lon" in form:
        try:
            lat, lon = float(form["lat"]), float(form["lon"])
        except ValueError:
            raise BadForm("no place") from None
        if not (-90 <= lat <= 90 and -180 <= lon <= 180):
            raise BadForm("no place on earth")
        return Sent(name, SharedPlace(lat, lon))
    raise BadForm("nothing was sent")


def page_of(
    flow: Flow,
    state: State,
    given: Given,
    items: Sequence[Item],
    speaker: Speaker,
    *,
    message_id: str,
    practice: bool,
    notice: str | None = None,
    draft: str | None = None,
    note_waits: bool = False,
) -> Page:
    """One screen as a page, in the language of the conversation.

    `draft` is what was typed and not taken. `note_waits`: a reply waits behind the next tap, so that tap comes first.
    """
    locale = state.speaks
    always_ids = {choice.id for choice in flow.always}
    choices = [Button(choice.id, speaker.say(locale, choice.label)) for choice in options(flow, state, given)]
    bubbles: list[Bubble] = []
    services: tuple[ServiceCard, ...] = ()
    helplines: tuple[HelplineCard, ...] = ()
    helplines_first = False
    map_link = None
    for item in items:
        if item.kind == "reply" and item.text is not None:
            bubbles.append(Bubble("counselor", item.text))
        elif item.kind == "person" and item.text is not None:
            bubbles.append(Bubble("person", item.text))
        elif item.payload is not None:
            for part in _list(item.payload.get("items")):
                match part:
                    case {"say": dict() as raw}:
                        said = say_from_json(raw)
                        neutral = said.text == flow.phrases.new_note
                        bubbles.append(
                            Bubble(
                                "note" if neutral else "gyeot", speaker.say(locale, said.text, said.args), said.cites
                            )
                        )
                    case {"map": str(service)}:
                        map_link = _map_link(service, given.directory, speaker.say(locale, OPEN_MAP))
                    case {"services": dict() as found}:
                        services = tuple(
                            _service(
                                as_known_now(raw, given.directory),
                                locale,
                                speaker,
                                given.directory,
                                from_here=bool(found.get("from_here")),
                            )
                            for raw in _list(found.get("services"))
                            if str(raw["id"]) in given.directory.service_of_id  # the center may have withdrawn it
                        )
                        helplines = tuple(
                            _helpline(raw, locale, speaker, given.directory) for raw in _list(found.get("helplines"))
                        )
                        helplines_first = bool(found.get("helpline_first"))
                    case _:
                        continue
    # Easy words are offered to everybody on the first screen, not behind "more".
    always_ids -= {"easy_words"} if state.at is At.OPENING else set()
    own = [button for button in choices if button.id not in always_ids]
    if note_waits:
        own = [*(button for button in choices if button.id == "person"), *own]
    place = flow.screens[state.at]
    return Page(
        lang=locale,
        bubbles=tuple(bubbles),
        services=services,
        helplines=helplines,
        buttons=tuple(own),
        always=tuple(button for button in choices if button.id in always_ids),
        asks="place" if place.asks == "place" else "text" if place.asks == "text" else None,
        seq=state.seq,
        message_id=message_id,
        live=state.at in ROOM,
        practice=practice,
        notice=notice,
        draft=draft,
        helplines_first=helplines_first,
        map_link=map_link,
        text_112=_text_112(flow) if state.at is At.EMERGENCY_MESSAGE else None,
    )


def _text_112(flow: Flow) -> str | None:
    """The Korean sentence of the message screen, ready to be sent."""
    says = flow.screens[At.EMERGENCY_MESSAGE].says
    return next((part.text.msgid for part in says if isinstance(part, Shown) and part.text.verbatim), None)


def _list(value: object) -> Sequence[Mapping[str, object]]:
    return value if isinstance(value, list | tuple) else ()


def _map_link(service: str, directory: Directory, label: str) -> Link | None:
    """The link to the map; None where the center has withdrawn the place since."""
    known = directory.service_of_id.get(service)
    return Link(known.map_link, label) if known is not None and known.map_link is not None else None


def _service(
    raw: Mapping[str, object], locale: str, speaker: Speaker, directory: Directory, *, from_here: bool
) -> ServiceCard:
    korean, english = str(raw["name"]), str(raw["name_en"])
    in_korean = locale.startswith("ko")
    why = [str(code) for code in _list(raw["why"])]
    opening, until = hours_line(raw, locale)
    km = raw["km"]
    far = distance(float(km), exact=from_here and bool(raw.get("exact"))) if isinstance(km, int | float) else None
    checked = raw.get("checked")
    about, date = (CHECKED, checked) if checked else (AS_OF, raw["as_of"])
    return ServiceCard(
        id=str(raw["id"]),
        name=korean if in_korean else english,
        name_other=None if in_korean else korean,
        phones=tuple(str(number) for number in (raw["phone"], raw.get("phone_alt")) if number),
        distance=speaker.say(locale, DISTANCE, (("km", own_name(far)),)) if far is not None else None,
        open_label=speaker.say(locale, opening, until),
        why=tuple(speaker.say(locale, PLACE_WHY[code]) for code in why if code in PLACE_WHY),
        call_first=bool(raw["call_first"]),
        as_of_label=speaker.say(locale, about, (("date", own_name(str(date))),)),
        address=str(raw["address_ko"]) if raw.get("address_ko") else None,
        reading=reading(directory, str(raw["id"])) if raw.get("address_ko") and not in_korean else None,
    )


def _helpline(raw: Mapping[str, object], locale: str, speaker: Speaker, directory: Directory) -> HelplineCard:
    helpline = directory.helpline_of_id[str(raw["id"])]
    why = HELPLINES.get(helpline.id)
    return HelplineCard(
        number=str(raw["number"]),
        name=helpline.name_ko if locale.startswith("ko") else helpline.name_en,
        why=speaker.say(locale, why) if why is not None else "",
    )
