"""JSON for states and for what is shown. The only place besides `step` that builds a `State`.

A state is read back between any two events, so nothing can live outside it. What is shown travels as message ids,
numbers and codes; words appear only where a channel renders them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from dialogs.at import At
from dialogs.distress import Signal
from dialogs.effects import DeliverReply, Effect, EraseChat, OpenCase, Say, ShowMap, ShowServices
from dialogs.facts import Consent, Fact, Level, is_whole
from dialogs.state import State
from dialogs.words import Args, Text
from referral_directory.match import as_json

__all__ = ["CodecError", "case_summary", "dump_state", "load_state", "say_from_json", "say_to_json", "shown_to_json"]

VERSION = 2


def _from_version_1(raw: dict[str, object]) -> dict[str, object]:
    """Before `joined`, having a case and a whole consent meant the same."""
    consents = raw["consents"]
    if not isinstance(consents, list):
        raise CodecError("this is not a state of the conversation")
    return {**raw, "v": 2, "joined": bool(raw["case"]) and is_whole(frozenset(Consent(one) for one in consents))}


# Older versions are lifted one step at a time, so that a conversation survives an upgrade.
UPCASTERS: Mapping[int, Callable[[dict[str, object]], dict[str, object]]] = MappingProxyType({1: _from_version_1})


class CodecError(ValueError):
    """The bytes are no state of this conversation. The message never repeats them."""


def dump_state(state: State) -> bytes:
    """A state as canonical JSON bytes: codes and numbers only."""
    return json.dumps(
        {
            "v": VERSION,
            "at": state.at.value,
            "locale": state.locale,
            "easy_words": state.easy_words,
            "facts": {fact.value: list(values) for fact, values in state.facts},
            "consents": sorted(state.consents),
            "level": int(state.level),
            "reasons": list(state.reasons),
            "back": state.back.value if state.back else None,
            "suggested": state.suggested.value if state.suggested else None,
            "told_words": state.told_words,
            "misses": state.misses,
            "case": state.case,
            "joined": state.joined,
            "claimed": state.claimed,
            "page": state.page,
            "notes": list(state.notes),
            "acted_at": state.acted_at,
            "waited": state.waited,
            "seq": state.seq,
        },
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    ).encode()


def load_state(data: bytes) -> State:
    """Read a state back. Raises CodecError for anything that `dump_state` did not write."""
    try:
        raw = json.loads(data)
        while raw["v"] != VERSION:
            raw = UPCASTERS[raw["v"]](raw)
        return State(
            at=At(raw["at"]),
            locale=str(raw["locale"]),
            easy_words=bool(raw["easy_words"]),
            facts=tuple(sorted((Fact(name), tuple(sorted(values))) for name, values in raw["facts"].items())),
            consents=frozenset(Consent(value) for value in raw["consents"]),
            level=Level(raw["level"]),
            reasons=tuple(raw["reasons"]),
            back=At(raw["back"]) if raw["back"] else None,
            suggested=Signal(raw["suggested"]) if raw["suggested"] else None,
            told_words=bool(raw["told_words"]),
            misses=int(raw["misses"]),
            case=bool(raw["case"]),
            joined=bool(raw["joined"]),
            claimed=bool(raw["claimed"]),
            page=int(raw["page"]),
            notes=tuple(int(note) for note in raw["notes"]),
            acted_at=int(raw["acted_at"]),
            waited=int(raw["waited"]),
            seq=int(raw["seq"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise CodecError("this is not a state of the conversation") from None


def say_to_json(said: Say) -> dict[str, object]:
    """One sentence as message id, arguments and cards."""
    return {
        "text": _text(said.text),
        "args": [[name, _arg(value)] for name, value in said.args],
        "cites": list(said.cites),
    }


def say_from_json(raw: Mapping[str, object]) -> Say:
    """Read one sentence back. Raises CodecError for another shape."""
    match raw:
        case {"text": [str(), *_] as text, "args": list() as args, "cites": list() as cards}:
            read: Args = tuple((str(name), value if isinstance(value, int) else _read(value)) for name, value in args)
            return Say(_read(text), read, tuple(str(card) for card in cards))
        case _:
            raise CodecError("this is not a sentence of the conversation")


def shown_to_json(state: State, effects: Iterable[Effect], *, anew: bool = True) -> tuple[dict[str, object], ...]:
    """What a turn shows, as outbox payloads in order: runs of sentences together, each reply by itself.

    Kinds: `show` (sentences and places), `reply` (the sealed row of a counselor's words), `erase` (take the chat away).
    `anew` says that they make a new screen; otherwise they follow what is there.
    """
    rows: list[dict[str, object]] = []
    run: list[object] = []

    def close() -> None:
        if run:
            first = not any(row["kind"] == "show" for row in rows)
            row = {"kind": "show", "screen": state.at.value, "locale": state.speaks, "anew": anew and first}
            rows.append(row | {"items": list(run)})
            run.clear()

    for effect in effects:
        match effect:
            case Say():
                run.append({"say": say_to_json(effect)})
            case ShowServices(result, from_here):
                # One good place, not a list; the others are not needed and would tell where somebody is.
                first = as_json(result.model_copy(update={"found": result.found[:1]}))
                run.append({"services": first | {"from_here": from_here}})
            case ShowMap(service):
                run.append({"map": service})
            case DeliverReply(note):
                close()
                rows.append({"kind": "reply", "note": note})
            case EraseChat():
                close()
                rows.append({"kind": "erase"})
            case _:
                continue
    close()
    return tuple(rows)


def case_summary(opened: OpenCase) -> dict[str, object]:
    """What a handoff holds, in codes (COU-06): nothing else reaches the counselor."""
    return {
        "v": 1,
        "easy_words": opened.easy_words,
        "consents": [consent.value for consent in opened.consents],
        "facts": {fact.value: list(values) for fact, values in opened.facts},
    }


def _text(text: Text) -> list[object]:
    return [text.msgid, text.about, text.verbatim]


def _read(raw: object) -> Text:
    match raw:
        case [str() as msgid, str() | None as about, bool() as verbatim]:
            return Text(msgid, about, verbatim)
        case _:
            raise CodecError("this is not a sentence of the conversation")


def _arg(value: int | Text) -> object:
    return value if isinstance(value, int) else _text(value)
