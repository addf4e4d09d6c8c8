"""The conversation in a terminal, for counselors in training and for machines. The same engine; nothing is stored.

`Sitting` plays one conversation in memory. `speak_jsonl` reads one JSON object per line and answers each with exactly one
(design section 10); `speak` is for a person at a keyboard.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TextIO

from bot.machine import KOREAN_TIME, listen
from bot.words import Speaker
from dialogs.at import At
from dialogs.codec import dump_state, load_state
from dialogs.effects import DeliverReply, Effect, PassOn, Say, ShowMap, ShowServices
from dialogs.events import (
    Chose,
    CounselorClaimed,
    CounselorReplied,
    Event,
    Given,
    SharedPlace,
    Started,
    Waited,
    Wrote,
)
from dialogs.graph import Flow
from dialogs.step import ROOM, options, start, step
from dialogs.words import T
from referral_directory.match import as_json
from referral_directory.model import LAST_YEAR, Directory

__all__ = ["TERMINAL_TEXTS", "BadLine", "Sitting", "speak", "speak_jsonl"]

Answer = dict[str, object]

# Signs other than the line feed that some readers take for the end of a line.
_LINE_ENDS = str.maketrans({"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"})


class BadLine(ValueError):
    """The line is no event. The message says what is wrong, without repeating what was typed."""


class Sitting:
    """One conversation, in memory only. Between any two events its state is written and read back."""

    def __init__(
        self, flow: Flow, directory: Directory, speaker: Speaker, *, locale: str, now: datetime, duty: int
    ) -> None:
        """Take the flow, the directory, how to say a text, and the world: language, time, counselors on duty."""
        self.flow = flow
        self.directory = directory
        self.speaker = speaker
        self.locale = locale
        self.now = now.astimezone(KOREAN_TIME)
        self.duty = duty
        self.state = start(flow, locale)
        self.replies: list[str] = []

    def given(self) -> Given:
        """What the conversation is told."""
        return Given(self.now, self.directory, self.duty)

    def take(self, raw: Mapping[str, object]) -> Answer:
        """Play one event as written on a line, and answer with the screen. Raises BadLine."""
        events, signals = self._events(raw)
        effects: list[Effect] = []
        for event in events:
            after, more = step(self.flow, load_state(dump_state(self.state)), event, self.given())
            self.state = after
            effects.extend(more)
        return self._answer(tuple(effects), signals)

    def _events(self, raw: Mapping[str, object]) -> tuple[list[Event], list[str]]:
        match raw:
            case {"type": "start"}:
                return [Started(self.locale)], []
            case {"type": "wrote", "text": str(text)}:
                wrote = self._wrote(text)
                return [wrote], sorted(signal.value for signal in wrote.signals)
            case {"type": "chose", "option": str(option)}:
                return [Chose(option)], []
            case {"type": "place", "lat": int() | float() as lat, "lon": int() | float() as lon}:
                if isinstance(lat, bool) or isinstance(lon, bool) or not (-90 <= lat <= 90 and -180 <= lon <= 180):
                    raise BadLine("lat and lon should be degrees on earth")
                return [SharedPlace(float(lat), float(lon))], []
            case {"type": "wait", "seconds": int() | float() as seconds}:
                if isinstance(seconds, bool) or not 0 <= seconds <= 10**8:
                    raise BadLine("seconds should be a number from 0 to 100000000")
                later = self.now + timedelta(seconds=seconds)
                if later.year > LAST_YEAR:
                    raise BadLine(f"the time would be after {LAST_YEAR}")
                self.now = later
                return [Waited(int(seconds))], []
            case {"type": "counselor", "text": str(text)}:
                if self.state.at not in ROOM:
                    return [], []
                self.replies.append(text)
                reply: Event = CounselorReplied(len(self.replies) - 1)
                return ([reply] if self.state.claimed else [CounselorClaimed(), reply]), []
            case {"type": str(kind)}:
                known = kind in ("wrote", "chose", "place", "wait", "counselor")
                raise BadLine(f"fields are missing or wrong for {kind}" if known else "unknown type")
            case _:
                raise BadLine("type is missing")

    def _wrote(self, text: str) -> Wrote:
        wrote = listen(text, self.directory)
        typed = text.strip().casefold()
        for choice in options(self.flow, self.state, self.given()):
            if typed and typed in (choice.id.casefold(), self.speaker.say(self.state.speaks, choice.label).casefold()):
                return replace(wrote, option=choice.id)
        return wrote

    def _answer(self, effects: tuple[Effect, ...], signals: list[str]) -> Answer:
        state = self.state
        place = self.flow.screens[state.at]
        says: list[dict[str, object]] = []
        services: object = []
        for effect in effects:
            match effect:
                case Say(text, args, cites):
                    said = self.speaker.say(state.speaks, text, args)
                    says.append({"id": text.id, "text": said, "cites": list(cites)})
                case DeliverReply(note):
                    says.append({"id": "counselor", "text": self.replies[note], "cites": []})
                case ShowMap(service):
                    link = self.directory.service_of_id[service].map_link
                    says.append({"id": "map", "text": link, "cites": []})
                case ShowServices(result):
                    services = as_json(result)["services"]
                    lines = ", ".join(dict.fromkeys(offered.helpline.number for offered in result.helplines))
                    says.append({"id": "helplines", "text": lines, "cites": []})
                case _:
                    continue
        names = [type(effect).__name__ for effect in effects if not isinstance(effect, Say)]
        return {
            "screen": state.at.public,
            "says": says,
            "options": [
                {"id": choice.id, "label": self.speaker.say(state.speaks, choice.label)}
                for choice in options(self.flow, state, self.given())
            ],
            "asks": place.asks,
            "level": state.level.code,
            "signals": signals,
            "services": services,
            "effects": list(dict.fromkeys(names)),
            "end": place.final,
        }


def speak_jsonl(sitting: Sitting, lines: Iterable[str], out: TextIO) -> None:
    """Answer each line with exactly one line, flushed. A bad line gives an error object, and the run goes on."""
    for line in lines:
        try:
            answer = sitting.take(_object(line))
        except BadLine as error:
            answer = {"error": str(error)}
        written = json.dumps(answer, ensure_ascii=False).translate(_LINE_ENDS)
        out.write(written.encode("utf-8", "replace").decode() + "\n")
        out.flush()


def _object(line: str) -> Mapping[str, object]:
    try:
        raw = json.loads(line)
    except (ValueError, RecursionError):
        raise BadLine("this line is not JSON") from None
    if not isinstance(raw, dict):
        raise BadLine("each line should be one JSON object")
    return raw


# L10N: In the terminal: how to answer.
HOW = T("Type a number to choose, or write. Ctrl-D ends.")
TERMINAL_TEXTS = (HOW,)


def speak(sitting: Sitting, read: Callable[[], str], out: TextIO = sys.stdout) -> None:
    """Hold the conversation with a person at a keyboard, until they leave or the input ends."""
    out.write(f"{sitting.speaker.say(sitting.locale, HOW)}\n")
    answer = sitting.take({"type": "start"})
    while True:
        shown = _draw(answer, out)
        if sitting.state.at is At.LEFT:
            return
        try:
            typed = read().strip()
        except EOFError:
            return
        if typed in (numbers := [str(number) for number in range(1, len(shown) + 1)]):
            answer = sitting.take({"type": "chose", "option": shown[numbers.index(typed)]})
        else:
            answer = sitting.take({"type": "wrote", "text": typed})
            if PassOn.__name__ in _names(answer):
                out.write("\n")


def _draw(answer: Answer, out: TextIO) -> list[str]:
    out.write("\n")
    out.writelines(f"  {said['text']}\n" for said in _rows(answer["says"]))
    out.writelines(
        f"  - {service['name']}  {service['phone'] or '1366'}  {service['km']} km\n"
        for service in _rows(answer["services"])[:1]
    )
    out.write("\n")
    ids: list[str] = []
    for choice in _rows(answer["options"]):
        ids.append(str(choice["id"]))
        out.write(f"  {len(ids):>2}  {choice['label']}\n")
    out.write("> ")
    out.flush()
    return ids


def _rows(value: object) -> list[Mapping[str, object]]:
    return [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []


def _names(answer: Answer) -> list[object]:
    names = answer["effects"]
    return names if isinstance(names, list) else []
