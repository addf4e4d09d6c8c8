"""The desk in a real browser, with scripts and without: what people write never runs, and what arrives is seen."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import uvicorn
from playwright.async_api import Browser as Chromium
from playwright.async_api import Page, async_playwright, expect

from handoff.auth import Role
from handoff.desk import create_desk
from referral_directory.model import Directory
from shell.sealing import Keys
from shell.store import Store
from tests.handoff.test_desk import PAYLOADS
from tests.handoff.toy_center import CHEAP, PASSWORD, TRANSLATORS, Clock, House, Seeker, settings

CHROMIUM = Path("/usr/bin/chromium")
PERSON = "a" * 32

pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason="Debian's chromium is not installed")


@dataclass
class Served:
    """A desk that listens, and a browser."""

    house: House
    url: str
    chromium: Chromium
    trouble: list[str]

    @asynccontextmanager
    async def page(self, *, scripts: bool = True) -> AsyncIterator[Page]:
        context = await self.chromium.new_context(java_script_enabled=scripts, viewport={"width": 390, "height": 844})
        page = await context.new_page()
        page.on("pageerror", lambda error: self.trouble.append(str(error)))
        page.on("dialog", lambda dialog: self.trouble.append(f"dialog {dialog.message}"))
        page.on("console", lambda said: self.trouble.append(said.text) if said.type == "error" else None)
        page.on("request", lambda sent: None if sent.url.startswith(self.url) else self.trouble.append(sent.url))
        await page.goto(self.url)
        await page.fill("input[name=name]", "Sol")
        await page.fill("input[name=password]", PASSWORD)
        await page.click("button.main")
        await page.wait_for_selector("button.big")
        yield page
        await context.close()


@pytest.fixture
async def served(store: Store, keys: Keys, clock: Clock, directory: Directory) -> AsyncIterator[Served]:
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    app = create_desk(settings(), store, keys.delivery.public, TRANSLATORS, directory, clock=clock, cost=CHEAP, url=url)
    house = House(store, keys, clock, app, Seeker(store, keys, clock))
    await house.joins("Haram", Role.ADMINISTRATOR)
    await house.joins("Sol")
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, ws="none", timeout_graceful_shutdown=1))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        while not server.started:  # noqa: ASYNC110 - the server tells it in no other way
            await asyncio.sleep(0.02)
        yield Served(house, url, chromium, [])
        await chromium.close()
    server.should_exit = True
    await serving


async def test_what_people_write_never_runs_and_what_arrives_is_seen_at_once(served: Served, clock: Clock) -> None:
    seeker = served.house.seeker
    for n, payload in enumerate(PAYLOADS):
        if n == 0:
            seeker.asks(PERSON, level=2, reasons=("<b>",), locale="<i>", says=payload)
        else:
            seeker.says(payload)
    async with served.page() as page:
        await page.click("button.big")
        await page.wait_for_selector("#talk")
        assert await page.locator("#messages > li").count() == len(PAYLOADS)
        clock.forward(1)
        for payload in PAYLOADS:
            seeker.says(payload)
        seeker.rises(2, "weapon")
        await expect(page.locator("#messages > li")).to_have_count(2 * len(PAYLOADS))
        assert await page.locator("#messages :is(script, img, iframe, svg, a, form)").count() == 0
        texts = await page.locator("#messages bdi").all_text_contents()
        assert texts[: len(PAYLOADS)] == texts[len(PAYLOADS) :], "the page and its script show a text differently"

        await page.fill("#reply textarea", PAYLOADS[1])
        await page.click("#reply button")
        await page.wait_for_selector("#messages > li.counselor")
        assert await page.input_value("#reply textarea") == ""

        clock.forward(1)
        seeker.asks("b" * 32, level=2, reasons=("suicide",), says="planted")
        await page.wait_for_selector("#bell:not([hidden])")
        assert "1" in await page.title()
        assert "planted" not in await page.content()

        await page.fill("#reply textarea", "still writing this")
        clock.forward(91)
        await expect(page.locator(".summary")).to_have_count(0)
        assert await page.locator("#messages > li").count() == 0, "what was read stays on the page"
        assert await page.input_value("#reply textarea") == "still writing this"
    assert served.trouble == ["Failed to load resource: the server responded with a status of 404 (Not Found)"]


async def test_a_counselor_without_scripts_can_do_everything(served: Served) -> None:
    served.house.seeker.asks(PERSON, says="hello")
    async with served.page(scripts=False) as page:
        await page.click("button.big")
        await page.fill("#reply textarea", "I am here.")
        await page.click("#reply button")
        await page.wait_for_selector("#messages > li.counselor")
        served.house.seeker.says("thank you")
        await page.click(".noscript-only .button")
        assert "thank you" in await page.inner_text("#messages")
        await page.click(".ways details:nth-child(2) summary")
        await page.check("input[value=supported]")
        await page.click("#close button")
        await page.wait_for_selector("button.big")
        assert await page.locator("#mine li").count() == 0
    assert served.trouble == []
