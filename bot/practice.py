"""A scripted person in the terminal, step by step, for a counselor in training. The same engine; nothing is stored.

The trainee sees what the person sees and does, and writes where a counselor is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TextIO

from bot.personas import PERSONAS, Persona, Step, Told
from bot.terminal import Sitting
from dialogs.step import options

__all__ = ["everybody", "practise"]

# A longer list of buttons, such as all provinces, is cut.
MOST_BUTTONS = 14
# In easy words, no screen has more pages of buttons than this.
MOST_PAGES = 10

MADE_UP = Told(
    "연습이에요. 사람도 일도 지어낸 것이고, 쓰는 것은 남지 않아요.",
    "This is practice. The person and the events are made up, and nothing you write is kept.",
)
PRACTISE = Told("연습할 것", "What to practise")
HOW = Told(
    "Enter를 누르면 다음으로 가요. 상담원 차례에는 답을 써 보세요. Ctrl-D로 끝내요.",
    "Press Enter for the next step. Write where the counselor is asked for. Ctrl-D ends.",
)
MARK = Told("[연습]", "[practice]")
TAPS = Told("{mark} 누름: {what}", "{mark} taps: {what}")
WRITES = Told("{mark} 씀: “{what}”", "{mark} writes: “{what}”")
PAUSES = Told("{mark} {what}초 동안 아무것도 하지 않음", "{mark} does nothing for {what} seconds")
PAUSES_LONG = Told("{mark} {what}분쯤 아무것도 하지 않음", "{mark} does nothing for about {what} minutes")
SHARES = Told("{mark} 있는 곳을 보냄", "{mark} shares where they are")
ANSWERS = Told("{mark} 상담원: “{what}”", "{mark} counselor: “{what}”")
DESK = Told("{mark} 상담원 화면에 보이는 단계: {what}", "{mark} what the desk shows: {what}")
LEVELS = {
    "general": Told("일반", "general"),
    "intensive": Told("집중", "intensive"),
    "urgent": Told("긴급", "urgent"),
}
YOUR_TURN = Told("답을 써 보세요 (Enter만 누르면 예시): ", "Your answer (Enter alone: the example): ")
EXAMPLE = Told("{mark} 이렇게 말할 수도 있어요: “{what}”", "{mark} one may also say: “{what}”")
OVER = Told(
    "연습이 끝났어요. 쉬어도 좋아요. 그다음 함께 이야기해 보세요: {what}",
    "The practice is over. Rest if you like. Then talk about it together: {what}",
)


def everybody(locale: str) -> str:
    """All scripted people, one a line, for a trainee who reads Korean or English."""
    width = max(map(len, PERSONAS))
    return "\n".join(f"{name:<{width}}  {one.locale:<9}  {one.title.to(locale)}" for name, one in PERSONAS.items())


def practise(
    persona: Persona, sitting: Sitting, read: Callable[[], str], out: TextIO, *, locale: str, by_hand: bool
) -> None:
    """Play one scripted person to the end of the story.

    `locale` is the trainee's language. `by_hand`: a trainee presses Enter for each step, and the end of the input ends
    the practice. Otherwise the story plays on by itself: each line read answers as the counselor, then the examples do.
    """

    def tell(line: Told, what: object = "") -> None:
        out.write(line.to(locale).format(mark=MARK.to(locale), what=what) + "\n")

    def ask(prompt: str) -> str:
        out.write(prompt)
        out.flush()
        return read().strip()

    tell(MADE_UP)
    out.write(f"\n{persona.title.to(locale)}\n{PRACTISE.to(locale)}: {persona.practise.to(locale)}\n\n")
    if by_hand:
        tell(HOW)
    answer = sitting.take({"type": "start"})
    _show(answer, sitting, out)
    level = None
    try:
        for step in persona.steps:
            if step["type"] == "counselor":
                if answer["level"] != level:
                    level = answer["level"]
                    tell(DESK, LEVELS[str(level)].to(locale))
                line = _line(ask, YOUR_TURN.to(locale) if by_hand else "", by_hand=by_hand)
                tell(ANSWERS, line or step["text"])
                if line:
                    tell(EXAMPLE, step["text"])
                answer = sitting.take({**step, "text": line or step["text"]})
            else:
                for one in _with_more(step, sitting):
                    if by_hand:
                        ask("")
                    tell(*_said(one, answer))
                    answer = sitting.take(one)
                    _show(answer, sitting, out)
    except EOFError:
        out.write("\n")
        return
    tell(OVER, persona.practise.to(locale))


def _line(ask: Callable[[str], str], prompt: str, *, by_hand: bool) -> str:
    """The trainee's line, or nothing where the example is wanted."""
    try:
        return ask(prompt)
    except EOFError:
        if by_hand:
            raise
        return ""


def _with_more(step: Step, sitting: Sitting) -> Iterator[Step]:
    """The step; in easy words, where few buttons are shown at once, first the taps that bring its button into sight."""
    more = {"type": "chose", "option": "more"}
    for _ in range(MOST_PAGES if step["type"] == "chose" else 0):
        shown = {choice.id for choice in options(sitting.flow, sitting.state, sitting.given())}
        if step["option"] in shown or "more" not in shown:
            break
        yield more
    yield step


def _said(step: Step, answer: Mapping[str, object]) -> tuple[Told, object]:
    """What the person does, in the words of the button that is tapped."""
    match step:
        case {"type": "chose", "option": option}:
            labels = {choice["id"]: choice["label"] for choice in _rows(answer["options"])}
            return TAPS, labels.get(option, option)
        case {"type": "wait", "seconds": int(seconds)}:
            return (PAUSES, seconds) if seconds < 120 else (PAUSES_LONG, round(seconds / 60))
        case {"type": "place"}:
            return SHARES, ""
        case _:
            return WRITES, step["text"]


def _show(answer: Mapping[str, object], sitting: Sitting, out: TextIO) -> None:
    """The screen as the person sees it, without the buttons that are always there."""
    always = {choice.id for choice in sitting.flow.always}
    says = [str(said["text"]) for said in _rows(answer["says"])]
    places = [f"{one['name']}  {one['phone'] or '1366'}  {one['km']} km" for one in _rows(answer["services"])]
    buttons = [f"[{choice['label']}]" for choice in _rows(answer["options"]) if choice["id"] not in always]
    shown = buttons[:MOST_BUTTONS] + ["…"] * (len(buttons) > MOST_BUTTONS)
    if says:
        out.writelines(f"    {line}\n" for line in (*says, *places, " ".join(shown)) if line)
    out.write("\n")


def _rows(value: object) -> list[Mapping[str, object]]:
    return [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []
