"""The whole story on pretend phones: a person in Telegram, a counselor with a pager, and the desk between them.

The processes are those of `gyeot demo --telegram`, each bot with its own HTTP library. Both people walk at once, since
Telegram lets a bot write to one chat only about once a second.
"""

from __future__ import annotations

import functools
import json
import re
import time
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from html import unescape
from typing import Any

import pytest

from bot.process import load_speaker
from bot.telegram_codec import USE_LOCATION
from bot.words import Speaker
from dialogs.at import At
from dialogs.facts import Fact, label
from dialogs.flows import FLOW
from dialogs.flows.always import PHRASES
from dialogs.graph import Shown
from dialogs.words import Text
from handoff.counselor_bot import ALARM, GO_ON, LINKED, ON_DUTY, SHOW
from shell.settings import Settings
from tests.commands.command_line import free_port
from tests.commands.test_demo_command import Browser, Demo, demo

SECONDS = 60  # until anything is seen on a busy machine
LOOK_EVERY = 0.02
ASKED, CLOSED = (
    next(said.text for said in FLOW.screens[at].says if isinstance(said, Shown)) for at in (At.WAITING, At.LEFT)
)


@dataclass(frozen=True)
class Story:
    """Whose it is: the language and number of both phones, what each side writes, and where the person looks for help.

    `center` is the first place that is found.
    """

    locale: str
    chat: int
    pager: int
    words: str
    answer: str
    where: str | tuple[float, float]
    center: str


STORIES = {
    story.locale: story
    for story in (
        Story(
            "ko", 1001, 2001, "어젯밤 일이 자꾸 떠올라요. 혼자 있기가 힘들어요.", "지금 함께 있을게요. 편한 만큼만 말해 주세요.",
            "강남구", "해바라기센터",
        ),
        Story(
            "en", 1002, 2002, "I keep seeing last night. Being alone is hard.", "I am with you now. Say only what feels right.",
            (37.4967, 127.0631), "Sunflower Center",
        ),
    )
}  # fmt: skip


@functools.cache
def speaker() -> Speaker:
    return load_speaker(Settings(practice=True))


def anything_like(locale: str, text: Text) -> re.Pattern[str]:
    """A sentence with whatever stands in its placeholders."""
    return re.compile(re.sub(r"\\{\w+\\}", ".+", re.escape(speaker().translate(locale)(text))))


@functools.cache
def labels(locale: str, option: str) -> frozenset[str]:
    """What a button of this option may say, on any screen."""
    choices = [*FLOW.always, *(choice for screen in FLOW.screens.values() for choice in screen.options)]
    return frozenset(speaker().say(locale, choice.label) for choice in choices if choice.id == option)


class Phone:
    """One chat on a pretend phone, over HTTP: what its owner does and sees."""

    def __init__(self, server: str, bot: str, chat: int, locale: str) -> None:
        self._address = f"{server}/phone/{bot}/{chat}"
        self.locale = locale
        self._tapped: tuple[int, str] | None = None
        self.do(action="language", code=locale)

    def do(self, **wish: object) -> None:
        request = urllib.request.Request(
            self._address + "/do", json.dumps(wish).encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=SECONDS):
            pass

    def look(self) -> dict[str, Any]:
        return self._ask("state")  # type: ignore[no-any-return]

    def ever_shown(self) -> str:
        """Everything that came to this phone, also what was changed or taken away a moment later."""
        return json.dumps(self._ask("calls"), ensure_ascii=False)

    def _ask(self, what: str) -> Any:
        with urllib.request.urlopen(f"{self._address}/{what}", timeout=SECONDS) as answer:
            return json.load(answer)

    def bubbles(self) -> list[dict[str, Any]]:
        return self.look()["messages"]  # type: ignore[no-any-return]

    def text(self) -> str:
        return "\n\n".join(bubble["text"] for bubble in self.bubbles())

    def until(self, true: Callable[[], Any]) -> Any:
        """Wait until something is so, and give it."""
        deadline = time.monotonic() + SECONDS
        while not (found := true()):
            assert time.monotonic() < deadline, f"not within {SECONDS} s; seen:\n{self.text()}\n{self.look()['keys']}"
            time.sleep(LOOK_EVERY)
        return found

    def sees(self, words: str) -> dict[str, Any]:
        """Wait for the newest message with these words."""
        found: list[dict[str, Any]] = self.until(lambda: [one for one in self.bubbles() if words in one["text"]])
        return found[-1]

    def writes(self, text: str) -> None:
        self.do(action="write", text=text)

    def taps(self, option: str) -> None:
        self.taps_one_of(labels(self.locale, option))

    def taps_one_of(self, wanted: frozenset[str]) -> None:
        """Tap a button of the newest screen, once the screen is another one than at the last tap."""
        self._tapped = self.until(lambda: self._tap(wanted))

    def _tap(self, wanted: frozenset[str]) -> tuple[int, str] | None:
        newest = next((one for one in reversed(self.bubbles()) if one["keys"]), None)
        if newest is None or (newest["id"], newest["text"]) == self._tapped:
            return None
        for number, row in enumerate(newest["keys"]):
            for column, key in enumerate(row):
                if key["text"] in wanted:
                    self.do(action="tap", message=newest["id"], row=number, column=column)
                    return newest["id"], newest["text"]
        return None

    def presses(self, wanted: frozenset[str]) -> None:
        """Press a key under the text box."""
        self.do(action="key", label=self.until(lambda: [label for label in self.reply_keys() if label in wanted])[0])

    def buttons(self) -> list[str]:
        """What the newest buttons say."""
        newest: list[list[Any]] = next((one["keys"] for one in reversed(self.bubbles()) if one["keys"]), [])
        return [key["text"] for row in newest for key in row]

    def offers(self, option: str) -> bool:
        return not labels(self.locale, option).isdisjoint(self.buttons())

    def reply_keys(self) -> list[str]:
        return [key["text"] for row in self.look()["keys"] for key in row]


class Desk:
    """The counselor's browser."""

    def __init__(self, running: Demo) -> None:
        self._home = running.desk
        self._browser = Browser()
        self._browser.get(self._home + "/sign-in")
        self._browser.post(self._home + "/sign-in", name="연습", password=running.password)

    def speaks(self, locale: str) -> None:
        self._browser.post(self._home + "/language", language=locale, back="/")

    def code_for_a_phone(self) -> str:
        page = self._browser.post(self._home + "/phone/code", csrf=self._hidden(self.opens("/phone"), "csrf"))
        code = re.search(r'value="(\w{4}-\w{4}-\w{4})"', page)
        assert code is not None, page
        return code[1]

    def opens(self, path: str) -> str:
        return self._browser.get(self._home + path)

    def answers(self, path: str, text: str) -> str:
        page = self.opens(path)
        fields = {name: self._hidden(page, name) for name in ("csrf", "after")}
        return self._browser.post(f"{self._home}{path}/reply", text=text, **fields)

    @staticmethod
    def _hidden(page: str, name: str) -> str:
        found = re.search(rf'name="{name}" value="([^"]*)"', page)
        assert found is not None, page
        return found[1]


@dataclass(frozen=True)
class Center:
    """A running demo, both people on their way, and the counselor's phones: she has one for each language."""

    running: Demo
    people: dict[str, Phone]
    ways: dict[str, Future[None]]
    pagers: dict[str, Phone]
    desk: Desk


@pytest.fixture(scope="module")
def center(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Center]:
    port = str(free_port())
    folder = tmp_path_factory.mktemp("telegram-story") / "practice"
    with demo(folder, "--telegram", "--telegram-port", port, seconds=300) as running:
        server, (bot, pager) = f"http://127.0.0.1:{port}", re.findall(r"/phone/(\d+)/", running.said)
        people = {story.locale: Phone(server, bot, story.chat, story.locale) for story in STORIES.values()}
        pagers = {story.locale: Phone(server, pager, story.pager, story.locale) for story in STORIES.values()}
        with ThreadPoolExecutor(len(people)) as threads:
            ways = {locale: threads.submit(to_a_person, people[locale], STORIES[locale]) for locale in people}
            yield Center(running, people, ways, pagers, Desk(running))
        assert "Traceback" not in (said := running.stop(whole_group=True))
        assert '"level": "error"' not in said


def to_a_person(phone: Phone, story: Story) -> None:
    """From the first word to the last question before a counselor is called."""
    say = speaker().say
    phone.writes("/start")
    for option in ("begin", "yes", "next", "sexual_assault", "adult", "h24"):
        phone.taps(option)
    phone.sees("119")
    advice = phone.sees("72")["text"]
    assert story.center in advice
    phone.taps("body")
    phone.taps("back")
    phone.taps("next")
    phone.until(lambda: say(story.locale, USE_LOCATION) in phone.reply_keys())
    if isinstance(story.where, str):
        phone.writes(story.where)
    else:
        phone.do(action="location", latitude=story.where[0], longitude=story.where[1])
    found = phone.sees(story.center)
    pin = phone.until(lambda: [one for one in phone.bubbles() if one["kind"] == "venue"])
    assert story.center in pin[-1]["text"]
    assert found["protected"]
    phone.presses(labels(story.locale, "person"))
    for option in ("yes", "yes", "yes", "skip"):
        phone.taps(option)
    phone.until(lambda: phone.offers("any"))


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_a_person_reaches_a_counselor_and_nothing_of_it_passes_through_her_phone(center: Center, story: Story) -> None:
    say, locale = speaker().say, story.locale
    person, counselor, desk = center.people[locale], center.pagers[locale], center.desk
    center.ways[locale].result()

    desk.speaks(locale)
    counselor.writes(desk.code_for_a_phone())
    counselor.sees(say(locale, LINKED))
    counselor.presses(frozenset({say(locale, GO_ON)}))
    counselor.until(lambda: anything_like(locale, ON_DUTY).search(counselor.text()))
    rings = len(counselor.bubbles())

    person.taps("any")
    person.sees(say(locale, ASKED))
    person.writes(story.words)
    person.sees(say(locale, PHRASES.passed_on))

    counselor.until(lambda: len(counselor.bubbles()) > rings)
    alarm = counselor.bubbles()[-1]
    assert alarm["text"] == say(locale, ALARM)
    assert alarm["protected"]
    counselor.taps_one_of(frozenset({say(locale, SHOW)}))
    take = counselor.until(lambda: [key for key in counselor.buttons() if re.search(r"\w+-\w+-\d+", key)])
    assert len(take) == 1, "each story is taken before the next one rings"
    case = re.search(r"\w+-\w+-\d+", take[0])[0]  # type: ignore[index]
    counselor.taps_one_of(frozenset(take))
    path = counselor.until(lambda: re.search(rf"{center.running.desk}(/case/{case})$", counselor.text(), re.MULTILINE))[
        1
    ]

    told = label(Fact.KIND, "sexual_assault")
    assert told is not None
    sheet = unescape(desk.opens(path))
    assert story.words in sheet
    assert say(locale, told) in sheet
    desk.answers(path, story.answer)
    answer = person.sees(story.answer)
    assert answer["text"] == story.answer
    assert answer["protected"]
    assert story.words not in center.people["en" if locale == "ko" else "ko"].text()

    person.presses(labels(locale, "leave"))
    person.until(lambda: [one["text"] for one in person.bubbles()] == [say(locale, CLOSED)])
    assert person.reply_keys() == []
    assert person.buttons() == []

    rung = "\n".join(pager.ever_shown() for pager in center.pagers.values())
    assert say(locale, ALARM) in rung
    assert case in rung
    for secret in (*story.words.split(". "), *story.answer.split(". "), story.center, say(locale, told)):
        assert secret not in rung, secret
