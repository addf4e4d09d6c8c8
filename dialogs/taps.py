"""How many taps it takes: to help, to a place, to a person. Measured by running the shipped `step`, never by hand.

A supervisor reads the table in docs/taps.md. A tap, a shared location and a typed place name each count as one.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from dialogs.at import At
from dialogs.effects import Effect, ShowServices
from dialogs.events import Chose, Event, Given, SharedPlace
from dialogs.facts import KINDS, Fact
from dialogs.graph import Flow
from dialogs.state import State
from dialogs.step import offered, start, step

__all__ = ["BUDGET", "Way", "longest_to", "taps", "ways_to_a_place"]

BUDGET = {"emergency": 1, "place": 5, "place_all_answered": 9, "person": 4}
"""The most taps there may be, by what is wanted."""

NAMES = {"emergency": "the emergency numbers", "person": "a counselor asked for, before the consents"}
# The questions of a first contact; a question counts as answered when none of these ids was tapped there.
QUESTIONS = frozenset({At.SAFETY, At.KIND, At.AGE, At.WHEN, At.DANGER, At.DANGER_WORSE})
NOT_AN_ANSWER = frozenset({"skip", "skip_all", "several", "find", "read", "other"})
DEEPEST = 16

Story = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """The shortest way to something: what for, how many taps at most, and the taps themselves."""

    wanted: str
    what: str
    story: Story

    @property
    def taps(self) -> int:
        """How many taps it takes."""
        return len(self.story)

    @property
    def most(self) -> int:
        """How many it may take."""
        return BUDGET[self.wanted]


def taps(flow: Flow, given: Given, spot: tuple[float, float]) -> Iterator[Way]:
    """Every row of the table. `spot` is where the person is, WGS84 degrees; `given` needs a real directory.

    Raises ValueError when something cannot be reached at all.
    """
    yield longest_to(flow, given, spot, "emergency", lambda state, _: state.at.public == "emergency")
    shortest = _search(flow, start(flow, "ko"), given, spot, _places)
    yield Way("place", "a place or the stated helpline, from the first screen", shortest)
    yield from ways_to_a_place(flow, given, spot)
    yield longest_to(flow, given, spot, "person", lambda state, _: state.at in (At.CONSENT, At.CHILD, At.WAITING))


def longest_to(
    flow: Flow, given: Given, spot: tuple[float, float], wanted: str, there: Callable[[State, tuple[Effect, ...]], bool]
) -> Way:
    """The longest of the shortest ways to something, over every screen that can be reached."""
    longest = Way(wanted, "", ())
    for state in _one_of_each(flow, given, spot):
        if there(state, ()):
            continue
        what = f"{NAMES[wanted]}, from the farthest screen ({state.at.value})"
        way = Way(wanted, what, _search(flow, state, given, spot, there))
        if way.taps > longest.taps:
            longest = way
    return longest


def ways_to_a_place(flow: Flow, given: Given, spot: tuple[float, float]) -> Iterator[Way]:
    """For each kind: the shortest way to a place on which every question was answered."""
    for kind in KINDS:
        asked = {At.SAFETY, At.KIND, At.AGE, At.WHEN}
        if kind in ("intimate_violence", "stalking"):
            asked |= {At.DANGER, At.DANGER_WORSE}
        yield Way(
            "place_all_answered",
            f"a place or the stated helpline, every question answered: {kind}",
            _search(flow, start(flow, "ko"), given, spot, _places, asked=asked, kind=kind),
        )


def _places(state: State, effects: tuple[Effect, ...]) -> bool:
    """Whether places near the person are shown or, where none is open, the helpline that is."""
    near = state.value(Fact.DISTRICT) is not None
    return near and any(isinstance(one, ShowServices) and (one.result.found or one.result.helplines) for one in effects)


def _events(flow: Flow, state: State, given: Given, spot: tuple[float, float]) -> Iterator[tuple[str, Event]]:
    for choice in offered(flow, state, given):
        yield choice.id, Chose(choice.id)
    if flow.screens[state.at].asks == "place":
        yield "shares where they are", SharedPlace(*spot)


def _one_of_each(flow: Flow, given: Given, spot: tuple[float, float]) -> Iterator[State]:
    """One state for every screen that taps lead to."""
    seen: dict[At, State] = {}
    queue = deque([start(flow, "ko")])
    while queue:
        state = queue.popleft()
        if state.at in seen:
            continue
        seen[state.at] = state
        queue.extend(step(flow, state, event, given)[0] for _, event in _events(flow, state, given, spot))
    yield from seen.values()


def _search(
    flow: Flow,
    first: State,
    given: Given,
    spot: tuple[float, float],
    there: Callable[[State, tuple[Effect, ...]], bool],
    *,
    asked: set[At] | None = None,
    kind: str | None = None,
) -> Story:
    """The shortest way; with `asked`, one on which each of these questions was answered, for one kind."""
    queue: deque[tuple[State, frozenset[At], Story]] = deque([(first, frozenset(), ())])
    seen: set[object] = set()
    while queue:
        state, answered, story = queue.popleft()
        key = (state.at, answered, state.facts if asked is None else state.values(Fact.KIND), state.consents)
        if key in seen or len(story) > DEEPEST:
            continue
        seen.add(key)
        for said, event in _events(flow, state, given, spot):
            if asked is not None and state.at is At.KIND and said != kind:
                continue
            after, effects = step(flow, state, event, given)
            replied = answered | ({state.at} if state.at in QUESTIONS and said not in NOT_AN_ANSWER else frozenset())
            if there(after, effects) and (asked is None or asked <= replied):
                return (*story, said)
            queue.append((after, replied, (*story, said)))
    raise ValueError(f"there is no way from {first.at.value}")
