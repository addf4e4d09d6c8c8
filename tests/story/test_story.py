"""The whole story in a real browser: a person's first words, the nearest place, a request for a human, an answer.

Debian's chromium drives both sides of the demo. Set GYEOT_TEST_SCREENSHOTS to a folder to keep pictures.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from dialogs.words import Text
from locales import Catalogs
from tests.commands.command_line import free_port

CATALOGS = Catalogs.load()
CHROMIUM = shutil.which("chromium")
PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 900}
WORDS = "어젯밤 일이 자꾸 떠올라요. 혼자 있기가 힘들어요."
ANSWER = "지금 함께 있을게요. 편한 만큼만 말해 주세요."
CLOSE, CLOSE_FOR_GOOD = "사례 종결하기", "종결하기"
PATIENCE_MS = 30_000
expect.set_options(timeout=PATIENCE_MS)
QUIET = [
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    "--disable-quic", "--disable-gpu",
]  # fmt: skip


@dataclass(frozen=True)
class Demo:
    chat: str
    desk: str
    password: str
    folder: Path
    process: subprocess.Popen[str]


def start_demo(folder: Path) -> Demo:
    port, desk_port = free_port(), free_port()
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "gyeot",
            "demo",
            "--folder",
            str(folder),
            "--port",
            str(port),
            "--desk-port",
            str(desk_port),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    assert process.stdout is not None
    said = ""
    for line in process.stdout:
        said += line
        if "Ctrl-C" in line:
            break
    found = re.search(r"password\s+(\S+)", said)
    assert found is not None, said
    return Demo(f"http://127.0.0.1:{port}/", f"http://127.0.0.1:{desk_port}/", found[1], folder, process)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    running = start_demo(tmp_path_factory.mktemp("demo"))
    yield running
    running.process.send_signal(signal.SIGINT)
    assert running.process.wait(60) == 0
    assert running.process.stdout is not None
    running.process.stdout.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        if os.environ.get("GYEOT_TEST_STRICT") == "1":
            pytest.fail("Debian's chromium is missing: apt install chromium")
        pytest.skip("Debian's chromium is missing: apt install chromium")
    with sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield opened
        opened.close()


def _open(
    browser: Browser, *, size: dict[str, int] = PHONE, scripts: bool = True, locale: str = "ko-KR"
) -> BrowserContext:
    context = browser.new_context(
        viewport={"width": size["width"], "height": size["height"]},
        java_script_enabled=scripts,
        locale=locale,
        geolocation={"latitude": 37.4967, "longitude": 127.0631},
        permissions=["geolocation"] if scripts else [],
    )
    context.set_default_timeout(PATIENCE_MS)
    return context


def _watch_requests(context: BrowserContext, home: str) -> list[str]:
    """Every address that a page asks for outside its own host."""
    foreign: list[str] = []
    context.on("request", lambda request: None if request.url.startswith(home) else foreign.append(request.url))
    return foreign


def picture(page: Page, name: str) -> None:
    folder = os.environ.get("GYEOT_TEST_SCREENSHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=str(Path(folder) / f"{name}.png"), full_page=True)


def tap(page: Page, option: str) -> None:
    page.locator(f'button[name="option"][value="{option}"]').first.click()


def said(msgid: str) -> str:
    """The Korean words for a sentence of the conversation."""
    words = CATALOGS.say("ko", Text(msgid))
    assert words != msgid, "no sentence of the conversation"
    return words


def see(page: Page, words: str) -> None:
    expect(page.locator("#page")).to_contain_text(words)


def _sign_in(page: Page, demo: Demo) -> None:
    page.goto(demo.desk + "sign-in")
    page.get_by_label("활동명").fill("연습")
    page.get_by_label("비밀번호").fill(demo.password)
    page.get_by_role("button", name="로그인").click()
    expect(page.get_by_role("button", name="다음 사례 받기")).to_be_visible()


def _to_services(page: Page) -> None:
    tap(page, "begin")
    see(page, said("Can you read and write here safely right now?"))
    tap(page, "yes")
    see(page, said("A counselor has to pass on: harm to someone under 19, trafficking, and danger to a life."))
    tap(page, "next")
    tap(page, "sexual_assault")
    tap(page, "adult")
    tap(page, "h24")
    see(page, "72시간")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_from_the_first_words_to_a_counselors_answer(browser: Browser, demo: Demo, scripts: bool) -> None:
    suffix = "" if scripts else "-plain"
    seeker_side = _open(browser, scripts=scripts)
    foreign = _watch_requests(seeker_side, demo.chat)
    person = seeker_side.new_page()
    person.goto(demo.chat)
    see(person, said("Hello. It is good that you are here."))
    see(person, "연습")
    assert person.title() == "메모"
    picture(person, f"chat-1-opening-390{suffix}")
    _to_services(person)
    picture(person, f"chat-2-evidence-390{suffix}")
    tap(person, "next")
    see(person, said("Where should I look? Choose a province, or share where you are."))
    tap(person, "province:11")
    tap(person, "district:11680")
    expect(person.locator("article.service").first).to_contain_text("해바라기센터")
    expect(person.locator("a[href^='tel:']").first).to_be_visible()
    picture(person, f"chat-3-services-390{suffix}")

    counselor_side = _open(browser, size=DESKTOP)
    desk = counselor_side.new_page()
    _sign_in(desk, demo)

    person.locator("details summary").click()
    tap(person, "person")
    see(person, said("You can say no. All information and numbers stay open to you."))
    picture(person, f"chat-4-consent-390{suffix}")
    tap(person, "yes")
    tap(person, "yes")
    see(person, said("Sexual assault"))
    picture(person, f"chat-5-answers-390{suffix}")
    tap(person, "yes")
    tap(person, "skip")
    tap(person, "any")
    see(person, said("Your request is with the counselors."))
    person.locator("#text").fill(WORDS)
    person.locator("form.writing button[type=submit]").click()
    see(person, WORDS)
    picture(person, f"chat-6-waiting-390{suffix}")

    desk.goto(demo.desk)
    expect(desk.locator("body")).not_to_contain_text(WORDS)
    picture(desk, f"desk-1-queue-1280{suffix}")
    desk.get_by_role("button", name="다음 사례 받기").click()
    expect(desk.locator("body")).to_contain_text(WORDS)
    expect(desk.locator("body")).to_contain_text(said("Sexual assault"))
    desk.locator("textarea").first.fill(ANSWER)
    desk.get_by_role("button", name="보내기").click()
    expect(desk.locator("body")).to_contain_text(ANSWER)
    picture(desk, f"desk-2-case-1280{suffix}")
    desk.set_viewport_size({"width": 390, "height": 844})
    picture(desk, f"desk-2-case-390{suffix}")

    if scripts:
        see(person, ANSWER)  # it arrives by itself
    else:
        deadline = time.monotonic() + 30
        while ANSWER not in person.content() and time.monotonic() < deadline:
            person.locator("form.look button").click()
        see(person, ANSWER)
    picture(person, f"chat-7-talking-390{suffix}")
    person.set_viewport_size({"width": 1280, "height": 900})
    picture(person, f"chat-7-talking-1280{suffix}")

    desk.set_viewport_size({"width": 1280, "height": 900})
    desk.locator("summary", has_text=CLOSE).click()
    desk.locator("input[name=outcome][value=supported]").check()
    desk.get_by_role("button", name=CLOSE_FOR_GOOD, exact=True).click()
    expect(desk.get_by_role("button", name="다음 사례 받기")).to_be_visible()
    if not scripts:
        person.locator("form.look button").click()
    see(person, said("Thank you for being here. What happened is not your fault."))
    assert foreign == []
    seeker_side.close()
    counselor_side.close()


def test_leaving_blanks_the_page_at_once_and_back_shows_only_notes(browser: Browser, demo: Demo) -> None:
    context = _open(browser)
    page = context.new_page()
    page.goto(demo.chat)
    tap(page, "begin")
    see(page, said("Can you read and write here safely right now?"))
    # What is asked in the same breath as the tap is answered before anything else can happen to the page.
    left_in_sight = page.evaluate(
        """(() => {
            document.querySelector("form[action='/leave'] button").click();
            return document.documentElement.childNodes.length;
        })()"""
    )
    assert left_in_sight == 0
    page.wait_for_url("**/away")
    assert "메모" in page.title()
    for _ in range(5):
        page.go_back()
        body = page.content()
        assert "안전하게" not in body
        assert "경찰" not in body
    picture(page, "away-390")
    context.close()


def test_leaving_without_scripts_ends_the_session_and_back_shows_only_notes(browser: Browser, demo: Demo) -> None:
    context = _open(browser, scripts=False)
    page = context.new_page()
    page.goto(demo.chat)
    tap(page, "begin")
    see(page, said("Can you read and write here safely right now?"))
    page.locator("form[action='/leave'] button").click()
    page.wait_for_url("**/away")
    assert [cookie["name"] for cookie in context.cookies()] == ["m"]
    page.go_back()
    assert "안전하게" not in page.content()
    page.goto(demo.chat)
    assert "안녕하세요" not in page.content()
    page.locator("button[name=open]").click()
    see(page, "안녕하세요. 잘 오셨어요.")
    context.close()


def test_typed_danger_opens_the_emergency_screen(browser: Browser, demo: Demo) -> None:
    context = _open(browser)
    page = context.new_page()
    page.goto(demo.chat)
    page.locator("#text").fill("지금 남편이 칼 들고 있어요")
    page.locator("form.writing button[type=submit]").click()
    see(page, "112는 경찰이에요")
    assert "남편" not in page.locator("main").inner_text()
    picture(page, "chat-8-emergency-390")
    tap(page, "message")
    see(page, "가해자가 옆에 있습니다")
    picture(page, "chat-9-message-390")
    context.close()


def test_a_shared_location_finds_a_place(browser: Browser, demo: Demo) -> None:
    context = _open(browser, locale="en-US")
    page = context.new_page()
    page.goto(demo.chat)
    see(page, "It is good that you are here")
    picture(page, "chat-en-1-opening-390")
    tap(page, "find")
    tap(page, "sexual_assault")
    page.get_by_role("button", name="Use my location").click()
    expect(page.locator("article.service").first).to_be_visible()
    picture(page, "chat-en-2-services-390")
    page.set_viewport_size({"width": 1280, "height": 900})
    picture(page, "chat-en-2-services-1280")
    context.close()


def test_khmer_shows_its_emergency_card(browser: Browser, demo: Demo) -> None:
    context = _open(browser, locale="km-KH")
    page = context.new_page()
    page.goto(demo.chat)
    see(page, "1577-1366")
    see(page, "112")
    assert page.locator("#page").get_attribute("lang") == "km"
    picture(page, "chat-km-card-390")
    page.set_viewport_size({"width": 1280, "height": 900})
    picture(page, "chat-km-card-1280")
    tap(page, "lang:en")
    see(page, "It is good that you are here")
    context.close()
