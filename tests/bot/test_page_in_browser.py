"""Promises of the web chat in a real browser, with its own script, its own style and the real security policy."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import threading
import urllib.parse
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar, TypeVar

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Route, async_playwright
from playwright.async_api import Page as Tab

from bot import page as page_module
from bot.page import (
    Bubble,
    Button,
    HelplineCard,
    Page,
    ServiceCard,
    away_page,
    chat_fragment,
    chat_page,
    emergency_page,
    trouble_page,
)
from dialogs.words import Text

pytestmark = pytest.mark.asyncio(loop_scope="module")

BOT = Path(page_module.__file__).parent
STATIC = tuple((BOT / "static").iterdir())
Item = TypeVar("Item")


def all_of(items: Iterable[Item], least: int = 1) -> list[Item]:
    """The items as a list; a check over fewer than `least` things would prove nothing, and fails."""
    found = list(items)
    assert len(found) >= least, f"only {len(found)} things to look at"
    return found


def english(text: Text) -> str:
    return text.msgid


ALWAYS = tuple(
    Button(*pair)
    for pair in (
        ("emergency", "Emergency"),
        ("leave", "Leave quickly"),
        ("language", "Language"),
        ("easy_words", "Easy words"),
        ("person", "Talk with a person"),
        ("forget", "Delete and forget"),
        ("what_is_kept", "What is kept"),
    )
)
CARD = ServiceCard(
    id="sf-one",
    name="A Sunflower Center",
    name_other="해바라기센터",
    phones=("02-000-0000",),
    distance="about 3.2 km away",
    open_label="Open now",
    why=("The nearest", "Has the kit"),
    call_first=True,
    as_of_label="Information from 2020",
    address="서울특별시 어느구 어느길 1",
)
LINES = (HelplineCard("112", "Police", "In danger"), HelplineCard("1577-1366", "Danuri", "With an interpreter"))
ANSWERS = (Button("yes", "Yes, I can"), Button("no", "No, I am in danger"))
SCREEN = Page(
    lang="en",
    bubbles=(Bubble("gyeot", "Can you write safely? Call 112 in danger.", cites=("SAF-09",)),),
    seq=7,
    message_id="name_1-A",
    buttons=ANSWERS,
    always=ALWAYS,
)
FOUND = replace(
    SCREEN, services=(CARD, replace(CARD, phones=(), distance="about 13 km away", name_other=None)), helplines=LINES
)
TALK = replace(
    SCREEN,
    lang="ko",
    bubbles=(
        Bubble("gyeot", "상담원과 이어졌어요."),
        Bubble("person", "제 번호는 02-123-4567"),
        Bubble("counselor", "안녕하세요. 1366도 있어요."),
        Bubble("note", "새 글이 있어요."),
    ),
    asks="text",
    live=True,
    practice=True,
    notice="Too long.",
)
PLACE = replace(SCREEN, asks="place", buttons=tuple(Button(f"province:{n}", f"Region {n}") for n in range(17)))
HELP = replace(SCREEN, always=ALWAYS[1:], text_112="도와주세요. 통화는 어려워요.")
TONGUES = replace(SCREEN, lang="km", buttons=(Button("lang:vi", "Tiếng Việt"), Button("lang:zh-Hans", "中文")))

CHATS = (SCREEN, FOUND, TALK, PLACE, HELP, TONGUES)

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types page"
)
PATIENCE_MS = 30_000


class Center:
    """A small web server that speaks the contract of the pages, with switches for trouble."""

    def __init__(self) -> None:
        self.page = SCREEN
        self.taken: dict[str, dict[str, str]] = {}
        self.posts: list[dict[str, str]] = []
        self.was_left = threading.Event()
        self.broken = False
        self.slow = threading.Event()
        self.slow.set()
        self.door = threading.Event()
        self.door.set()
        self.news = threading.Event()
        self.closing = threading.Event()
        self.serial = 0
        self.here = True
        self.address = ""

    def take(self, fields: dict[str, str]) -> None:
        """One turn: a repeated name changes nothing."""
        self.posts.append(fields)
        if fields["message_id"] in self.taken:
            return
        self.taken[fields["message_id"]] = fields
        if "text" in fields:
            self.say(Bubble("person", fields["text"]))
        elif fields.get("option") == "emergency":
            self.page = replace(HELP, seq=self.page.seq + 1)
        else:
            self.say(Bubble("gyeot", f"You chose {fields.get('option') or fields.get('lat')}"))

    def say(self, bubble: Bubble) -> None:
        self.page = replace(self.page, bubbles=(*self.page.bubbles, bubble), seq=self.page.seq + 1)

    def reply(self, *, fragment: bool) -> str:
        self.serial += 1
        page = replace(self.page, message_id=f"n{self.serial}")
        return (chat_fragment if fragment else chat_page)(page, english)


class Answer(BaseHTTPRequestHandler):
    """Answers one request of the browser."""

    center: ClassVar[Center]
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """Keeps the test's output quiet."""

    def send(self, status: int, kind: str, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {
            "Content-Type": kind,
            "Content-Length": str(len(body)),
            "Content-Security-Policy": POLICY,
            "Cache-Control": "no-store",
            **headers,
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def send_page(self, text: str, status: int = 200, **headers: str) -> None:
        self.send(status, "text/html; charset=utf-8", text.encode(), **headers)

    def do_GET(self) -> None:
        center = self.center
        kinds = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
        if self.path == "/":
            self.send_page(center.reply(fragment="X-Page" in self.headers) if center.here else away_page("en"))
        elif self.path == "/?new=1":
            self.send_page("", 303, Location="/#newest")
        elif self.path == "/emergency":
            self.send_page(emergency_page("en", ["Call 112."], LINES, english))
        elif self.path == "/away":
            center.door.wait(10)
            self.send_page(away_page("en"))
        elif self.path == "/live":
            self.live()
        elif (file := BOT / self.path.lstrip("/")) in STATIC:
            self.send(200, kinds[file.suffix], file.read_bytes())
        else:
            self.send(404, "text/plain", b"")

    def live(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        while not self.center.closing.is_set():
            if self.center.news.wait(0.05):
                self.center.news.clear()
                self.wfile.write(b"event: changed\ndata: 1\n\n")
                self.wfile.flush()

    def do_POST(self) -> None:
        center = self.center
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        if self.path == "/leave":
            center.was_left.set()
            center.here = False
            self.send_page("", 303, Location="/away")
            return
        fields = dict(urllib.parse.parse_qsl(body, keep_blank_values=True))
        urgent = fields.get("option") == "emergency"
        if not urgent:
            center.slow.wait(10)
        if center.broken and "knife" in fields.get("text", ""):
            self.send_page(emergency_page("en", ["Call 112."], LINES, english))
            return
        if center.broken:
            self.send_page(trouble_page("en", LINES, english), 503)
            return
        center.take(fields)
        if "X-Page" in self.headers:
            self.send_page(center.reply(fragment=True))
        else:
            self.send_page("", 303, Location="/")


class Server(ThreadingHTTPServer):
    """Does not complain when a tab closes in the middle of an answer."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """The system's Chromium. Missing: a visible skip, or a failure when the run is strict."""
    if CHROMIUM is None:
        if os.environ.get("GYEOT_TEST_STRICT") == "1":
            pytest.fail("no chromium on this machine")
        pytest.skip("no chromium on this machine")
    async with async_playwright() as play:
        started = await play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        await started.close()


@pytest.fixture
def center() -> Iterator[Center]:
    made = Center()
    handler = type("AnswerHere", (Answer,), {"center": made})
    server = Server(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    made.address = f"http://127.0.0.1:{server.server_port}"
    yield made
    made.closing.set()
    made.slow.set()
    server.shutdown()
    server.server_close()
    thread.join()


@asynccontextmanager
async def visiting(browser: Browser, center: Center, **settings: object) -> AsyncIterator[Tab]:
    """An open tab at the chat. Anything the security policy had to stop fails the test."""
    context = await browser.new_context(viewport={"width": 390, "height": 844}, **settings)  # type: ignore[arg-type]
    tab = await context.new_page()
    tab.set_default_timeout(PATIENCE_MS)
    wrong: list[str] = []
    tab.on("pageerror", lambda error: wrong.append(str(error)))
    tab.on("console", lambda line: wrong.append(line.text) if "Content Security Policy" in line.text else None)
    await tab.goto(center.address)
    yield tab
    await context.close()
    assert wrong == []


async def bubbles(tab: Tab) -> list[str]:
    return await tab.locator(".bubble p").all_inner_texts()


async def lost_on_the_way_back(route: Route) -> None:
    """What was sent arrives, but the network goes away before the answer."""
    await route.fetch()
    await route.abort()


async def test_a_tap_changes_the_page_in_place(browser: Browser, center: Center) -> None:
    async with visiting(browser, center) as tab:
        entries = await tab.evaluate("history.length")
        await tab.fill("#text", "half a sent")
        await tab.click("text=Yes, I can")
        await tab.wait_for_selector("text=You chose yes")
        assert await tab.input_value("#text") == "half a sent"
        assert await tab.evaluate("history.length") == entries, "one entry for the whole chat"
        # The first new bubble has the focus and is read out for that; only what follows it is announced.
        assert "You chose yes" in await tab.evaluate("document.activeElement.innerText")
        assert await tab.inner_text("#announce") == ""
        await tab.wait_for_selector("html:not([data-busy])")
    assert center.posts == [{"seq": "7", "message_id": "n1-choice", "option": "yes"}]


async def test_what_was_sent_leaves_the_box_and_a_double_tap_sends_once(browser: Browser, center: Center) -> None:
    async with visiting(browser, center) as tab:
        await tab.fill("#text", "안녕하세요 <b>")
        await tab.evaluate("const b = document.querySelector('.send'); b.click(); b.click(); b.click()")
        await tab.wait_for_selector(".bubble.person")
        assert (await bubbles(tab))[-1] == "안녕하세요 <b>"
        assert await tab.input_value("#text") == ""
    assert len(center.posts) == 1


async def test_what_did_not_arrive_is_said_and_can_be_sent_again_without_doubling(
    browser: Browser, center: Center
) -> None:
    async with visiting(browser, center) as tab:
        center.broken = True
        await tab.fill("#text", "hello")
        await tab.click(".send")
        await tab.wait_for_selector("text=Not sent. Try again.")
        assert await tab.input_value("#text") == "hello"
        assert await tab.is_visible("[data-trouble=unsent] a[href='tel:112']")
        await tab.click("text=/^Try again$/")
        await tab.wait_for_selector("html:not([data-busy])")
        center.broken = False
        await tab.click("text=/^Try again$/")
        await tab.wait_for_selector(".bubble.person")
        await tab.wait_for_selector("text=Not sent. Try again.", state="hidden", timeout=PATIENCE_MS)
    assert [post["message_id"] for post in center.posts] == ["n1-text"]


async def test_an_answer_lost_on_the_way_back_doubles_nothing(browser: Browser, center: Center) -> None:
    async with visiting(browser, center) as tab:
        await tab.route("**/", lost_on_the_way_back, times=1)
        await tab.fill("#text", "hello")
        await tab.click(".send")
        await tab.wait_for_selector("text=Not sent. Try again.")
        await tab.click("text=/^Try again$/")
        await tab.wait_for_selector(".bubble.person")
        assert (await bubbles(tab))[1:] == ["hello"]
    assert [post["message_id"] for post in center.posts] == ["n1-text", "n1-text"]


async def test_words_changed_after_a_lost_answer_are_not_lost(browser: Browser, center: Center) -> None:
    async with visiting(browser, center) as tab:
        await tab.route("**/", lost_on_the_way_back, times=1)
        await tab.fill("#text", "hello")
        await tab.click(".send")
        await tab.wait_for_selector("text=Not sent. Try again.")
        await tab.fill("#text", "hello, and more")
        await tab.click(".send")
        await tab.wait_for_selector("text=hello, and more")
        assert (await bubbles(tab))[1:] == ["hello", "hello, and more"]


async def test_help_does_not_wait_behind_a_message(browser: Browser, center: Center) -> None:
    async with visiting(browser, center) as tab:
        center.slow.clear()
        await tab.fill("#text", "hello")
        await tab.click(".send")
        await tab.click("button.urgent")
        # Only the page of help has this link, and the message is still under way while we wait for it.
        await tab.wait_for_selector("a[href^='sms:112']", timeout=PATIENCE_MS)
        center.slow.set()


async def test_help_opens_even_when_nothing_can_be_kept(browser: Browser, center: Center) -> None:
    async with visiting(browser, center) as tab:
        center.broken = True
        await tab.click("button.urgent")
        await tab.wait_for_selector("h1:has-text('Emergency numbers')")
        assert await tab.is_visible("a[href='tel:112']")


async def test_danger_in_words_opens_help_even_when_nothing_can_be_kept(browser: Browser, center: Center) -> None:
    async with visiting(browser, center) as tab:
        center.broken = True
        await tab.fill("#text", "he has a knife")
        await tab.click(".send")
        await tab.wait_for_selector("h1:has-text('Emergency numbers')")


async def test_a_chat_that_was_left_in_another_tab_is_gone_here_too(browser: Browser, center: Center) -> None:
    center.page = TALK
    async with visiting(browser, center) as tab:
        await tab.wait_for_selector(".look", state="hidden")
        center.here = False
        center.news.set()
        await tab.wait_for_selector("h1:has-text('Notes')")
        assert "상담원" not in await tab.content()


async def test_without_any_network_the_numbers_are_shown(browser: Browser, center: Center) -> None:
    async with visiting(browser, center) as tab:
        await tab.context.set_offline(True)
        await tab.click("button.urgent")
        await tab.wait_for_selector("text=Not sent. Try again.")
        assert await tab.is_visible("[data-trouble=unsent] a[href='tel:112']")


PRESS = "document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));"
LEFT_IN_SIGHT = "document.documentElement.childNodes.length"


@pytest.mark.parametrize("how", ["document.querySelector('.leave').click();", PRESS + PRESS])
async def test_leaving_blanks_the_page_in_the_same_moment(browser: Browser, center: Center, how: str) -> None:
    async with visiting(browser, center) as tab:
        assert await tab.evaluate(f"(() => {{ {how} return {LEFT_IN_SIGHT}; }})()") == 0
        await tab.wait_for_url("**/away")
        assert await asyncio.to_thread(center.was_left.wait, PATIENCE_MS / 1000)
        await tab.go_back()
        assert "Can you write" not in await tab.content()


async def test_the_escape_key_leaves_only_when_pressed_twice_in_a_row(browser: Browser, center: Center) -> None:
    async with visiting(browser, center) as tab:
        await tab.clock.install(time=0)  # the page's own clock, so that no pause of the machine comes between
        await tab.clock.pause_at(10_000)
        await tab.keyboard.press("Escape")
        await tab.clock.run_for(1_501)
        await tab.keyboard.press("Escape")
        await tab.clock.run_for(1_000)
        assert await tab.is_visible(".leave")
        await tab.keyboard.press("Escape")
        await tab.wait_for_url("**/away")


async def test_after_leaving_nothing_can_come_back_to_the_screen(browser: Browser, center: Center) -> None:
    async with visiting(browser, center) as tab:
        center.slow.clear()
        center.door.clear()
        threading.Timer(0.2, center.slow.set).start()
        late = await tab.evaluate(
            f"""(async () => {{
                document.querySelector('.choice').click();
                document.querySelector('.leave').click();
                await new Promise((done) => setTimeout(done, 600));
                return {LEFT_IN_SIGHT};
            }})()"""
        )
        assert late == 0
        center.door.set()
        await tab.wait_for_url("**/away")


async def test_news_appears_while_somebody_is_typing_and_disturbs_nothing(browser: Browser, center: Center) -> None:
    center.page = TALK
    async with visiting(browser, center) as tab:
        await tab.wait_for_selector(".look", state="hidden")
        await tab.click("#text")
        await tab.keyboard.type("I am wri")
        await tab.evaluate(
            "document.getElementById('text').setSelectionRange(2, 4); document.getElementById('text').mark = 1"
        )
        center.say(Bubble("counselor", "A new answer"))
        center.news.set()
        await tab.wait_for_selector("text=A new answer")
        box = "document.getElementById('text')"
        assert await tab.evaluate(f"[{box}.value, {box}.selectionStart, {box}.selectionEnd, {box}.mark]") == [
            "I am wri",
            2,
            4,
            1,
        ]
        assert await tab.evaluate("document.activeElement.id") == "text"
        assert (await tab.inner_text("#announce")).endswith("A new answer")
        assert "Too long" not in await tab.inner_text("#announce")
        await tab.fill("#text", "done")
        await tab.click(".send")
        await tab.wait_for_selector(".bubble.person >> text=done")
    assert center.posts[-1]["message_id"] != "n1-text"


async def test_without_scripts_everything_works_by_itself(browser: Browser, center: Center) -> None:
    center.page = replace(TALK, lang="en")
    async with visiting(browser, center, java_script_enabled=False) as tab:
        await tab.fill("#text", "hello")
        await tab.click(".send")
        await tab.wait_for_selector("text=hello")
        await tab.click("text=Yes, I can")
        await tab.wait_for_selector("text=You chose yes")
        for words in ("A new answer", "And one more"):
            center.say(Bubble("counselor", words))
            await tab.click("text=Check for new messages")
            await tab.wait_for_selector(f"text={words}")
        await tab.click("summary")
        await tab.click("text=What is kept")
        await tab.wait_for_selector("text=You chose what_is_kept")
        await tab.click("text=Emergency numbers")
        await tab.wait_for_selector("text=Back to the chat")
        await tab.go_back()
        await tab.click(".leave")
        await tab.wait_for_url("**/away")
        for _ in range(4):
            await tab.go_back()
            assert "hello" not in await tab.content()
            if tab.url == "about:blank":
                break


async def test_a_location_is_asked_for_only_after_a_tap(browser: Browser, center: Center) -> None:
    center.page = PLACE
    async with visiting(
        browser, center, geolocation={"latitude": 37.566535, "longitude": 126.977969}, permissions=["geolocation"]
    ) as tab:
        assert center.posts == []
        await tab.click("text=Use my location")
        await tab.wait_for_selector("text=You chose 37.567")
    assert center.posts == [{"seq": "7", "message_id": "n1-place", "lat": "37.567", "lon": "126.978"}]


async def test_a_refused_location_is_answered_kindly(browser: Browser, center: Center) -> None:
    center.page = PLACE
    async with visiting(browser, center) as tab:
        await tab.context.clear_permissions()
        await tab.click("text=Use my location")
        await tab.wait_for_selector("text=That is fine: choose a region")
    assert center.posts == []


async def test_everything_that_is_tapped_is_large_enough_and_nothing_is_cut_off(
    browser: Browser, center: Center
) -> None:
    measure = """Array.from(document.querySelectorAll('button, summary, a:not(.tel), input[type=text], textarea'))
        .filter((e) => e.checkVisibility())
        .map((e) => [e.className || e.tagName, e.getBoundingClientRect()])
        .map(([name, box]) => [name, Math.min(box.width, box.height)])"""
    for page in all_of(CHATS):
        center.page = page
        async with visiting(browser, center) as tab:
            if await tab.locator("summary").count():
                await tab.click("summary")
            for name, size in all_of(await tab.evaluate(measure), 5):
                assert size >= 48, name
            for width in (320, 390, 1280):
                await tab.set_viewport_size({"width": width, "height": 700})
                assert await tab.evaluate("document.documentElement.scrollWidth") <= width
            await tab.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")
            assert await tab.evaluate("document.querySelector('.leave').getBoundingClientRect().top") >= 0
