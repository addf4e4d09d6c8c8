"""The conversation as the shell sees it: a machine of states, events and orders. Wires `dialogs` to `shell`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs import codec
from dialogs.distress import Signal, hear_as_written
from dialogs.effects import AskErasure, Effect, Forget, OpenCase, PassOn, RaiseCase, ReportNumber
from dialogs.events import (
    CounselorClaimed,
    CounselorClosed,
    CounselorReplied,
    CounselorReturned,
    Event,
    Given,
    Wait,
    Waited,
    Wrote,
)
from dialogs.facts import Fact
from dialogs.graph import Flow
from dialogs.intent import understand
from dialogs.keyboard import as_hangul
from dialogs.state import State
from dialogs.step import ROOM, start, step
from referral_directory import places
from referral_directory.model import Directory
from shell import machine as shell

__all__ = ["KOREAN_TIME", "ConversationMachine", "Duty", "desk_event", "listen", "orders"]

KOREAN_TIME = ZoneInfo("Asia/Seoul")
# A place is named in a few words; a longer text is a story.
PLACE_CHARACTERS = 40


@dataclass(slots=True)
class Duty:
    """How many counselors are on duty and how long people waited lately. One task keeps it current."""

    on_duty: int = 0
    wait: Wait | None = None


class ConversationMachine:
    """`dialogs.step` as a machine that the shell can run. Holds no state of any conversation."""

    def __init__(self, flow: Flow, directory: Directory, duty: Duty) -> None:
        """Take the flow, the directory, which is replaced when the center changes it, and what is known of the duty."""
        self.flow = flow
        self.directory = directory
        self.duty = duty

    def given(self, now: datetime) -> Given:
        """What the conversation is told at one moment (aware, any zone)."""
        return Given(now.astimezone(KOREAN_TIME), self.directory, self.duty.on_duty, self.duty.wait)

    def start(self) -> State:
        """A conversation that has not begun; its first event names the language."""
        return start(self.flow, "en")

    def load(self, data: bytes) -> State:
        """Read a state. Raises CodecError."""
        return codec.load_state(data)

    def dump(self, state: object) -> bytes:
        """Write a state."""
        if not isinstance(state, State):
            raise TypeError("this is not a state of the conversation")
        return codec.dump_state(state)

    def step(self, state: object, event: object, now: datetime) -> shell.Outcome:
        """Decide, and say it in the shell's orders. Raises ConsentMissing when the flow breaks its own rules."""
        if not isinstance(state, State) or not isinstance(event, Event):
            raise TypeError("this is no event of the conversation")
        after, effects = step(self.flow, state, event, self.given(now))
        shown = tuple(
            shell.Count(entry, "shown")
            for entry in after.values(Fact.OFFERED)
            if (entry,) != state.values(Fact.OFFERED)
        )
        return shell.Outcome(after, (*shown, *orders(after, effects, anew=_anew(state, event, after))))


def _anew(before: State, event: Event, after: State) -> bool:
    """Whether a turn makes a new screen. In the room things follow each other, as in any talk."""
    if isinstance(event, CounselorClaimed | CounselorReplied | CounselorReturned | CounselorClosed | Waited):
        return before.at in ROOM and after.at not in ROOM
    return not (isinstance(event, Wrote) and before.at in ROOM and after.at in ROOM)


def orders(state: State, effects: Iterable[Effect], *, anew: bool = True) -> tuple[shell.Order, ...]:
    """Effects as orders: first what concerns a case, then what is shown, last the erasing."""
    asked: list[shell.Order] = []
    last: list[shell.Order] = []
    effects = tuple(effects)
    for effect in effects:
        match effect:
            case OpenCase():
                asked.append(shell.OpenCase(effect.level, effect.reasons, effect.locale, codec.case_summary(effect)))
            case PassOn():
                asked.append(shell.PassOn())
            case RaiseCase(level, reasons):
                asked.append(shell.RaiseCase(level, reasons))
            case AskErasure():
                asked.append(shell.AskErasure())
            case ReportNumber(service):
                asked.append(shell.Count(service, "failed"))
            case Forget():
                last.append(shell.Erase())
            case _:
                continue
    shown = (shell.Deliver(payload) for payload in codec.shown_to_json(state, effects, anew=anew))
    return (*asked, *shown, *last)


def listen(text: str, directory: Directory) -> Wrote:
    """Hear what was typed: danger, wishes, names of districts, what ordinary words tell or ask for.

    Only this, never the words, enters the conversation. Korean typed with the keys set to English is read as Korean.
    """
    readings = (_listen(reading, directory) for reading in (text, *as_hangul(text)))
    return next((heard for heard in readings if heard != Wrote()), Wrote())


def _listen(text: str, directory: Directory) -> Wrote:
    heard = hear_as_written(text)
    meant = understand(text)
    named = places.find_places(directory, text) if len(text) <= PLACE_CHARACTERS else ()
    mentioned = places.find_mentioned(directory, text) if not named else ()
    # A message that is nothing but the name of a place tells of no danger, whatever its letters recall.
    signals = heard.signals if not named else frozenset[Signal]()
    island = places.find_island(directory, text) if len(named or mentioned) == 1 else None
    return Wrote(
        signals,
        heard.wish,
        districts=tuple(district.code for district in named),
        answer=meant.answer,
        told=meant.told,
        topics=meant.topics,
        island=island.code if island is not None else None,
        mentioned=tuple(district.code for district in mentioned),
    )


def desk_event(kind: str, row_id: int) -> Event:
    """What a row of the desk means to the conversation. Raises ValueError for an unknown kind."""
    match kind:
        case "claimed":
            return CounselorClaimed()
        case "replied":
            return CounselorReplied(row_id)
        case "returned":
            return CounselorReturned()
        case "closed":
            return CounselorClosed()
        case _:
            raise ValueError("an unknown kind of row from the desk")
