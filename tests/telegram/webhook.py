"""Delivery to a webhook, with the order, the patience and the retries of Telegram."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import aiohttp

from tests.telegram.chats import Json, Queue, Update
from tests.telegram.faults import Faults
from tests.telegram.methods import Bot, Webhook

PATIENCE = 60.0
LONGEST_PAUSE = 60.0
LONGEST_RETRY_AFTER = 3600.0
GONE_FOR = 23 * 3600
TICK = 0.02


class Delivery:
    """Brings one bot's updates to its webhook: each queue in order, several queues at once."""

    def __init__(
        self,
        bot: Bot,
        faults: Faults,
        carry_out: Callable[[Bot, Json], None],
        *,
        first_pause: float,
    ) -> None:
        self._bot = bot
        self._faults = faults
        self._carry_out = carry_out
        self._first_pause = first_pause
        self._lines: dict[Queue, asyncio.Task[None]] = {}
        self._session: aiohttp.ClientSession | None = None
        self._free = asyncio.Semaphore(1)
        self._turning = asyncio.Lock()

    async def turn_to(self, webhook: Webhook | None) -> None:
        """Stop delivering to the old place and begin with the new one."""
        async with self._turning:  # two calls at once would leave one session open
            await self._turn_to(webhook)

    async def _turn_to(self, webhook: Webhook | None) -> None:
        await self.stop()
        if webhook is None or self._bot.webhook is not webhook:
            return
        self._free = asyncio.Semaphore(webhook.connections)
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, force_close=False),
            timeout=aiohttp.ClientTimeout(total=PATIENCE),
            auto_decompress=False,
        )
        self._bot.updates.nudge = self._nudge
        for queue in self._bot.updates.queues():
            self._nudge(queue)

    def _nudge(self, queue: Queue) -> None:
        if queue not in self._lines and self._session is not None and self._bot.webhook is not None:
            self._lines[queue] = asyncio.create_task(self._deliver(queue, self._bot.webhook, self._session))

    async def stop(self) -> None:
        """Deliver nothing any more."""
        self._bot.updates.nudge = None
        lines, self._lines = list(self._lines.values()), {}
        for line in lines:
            line.cancel()
        ended = await asyncio.gather(*lines, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
            self._session = None
        for problem in ended:
            if isinstance(problem, Exception):
                raise problem

    async def _deliver(self, queue: Queue, webhook: Webhook, session: aiohttp.ClientSession) -> None:
        pause = self._first_pause
        while (update := self._bot.updates.first_of(queue)) is not None:
            update.offered = True
            async with self._free:
                wait = await self._post(update, webhook, session)
                if wait is None and self._faults.doubles():
                    await self._post(update, webhook, session)
            if wait is None:
                self._bot.updates.remove(update)
                pause = self._first_pause
                continue
            if webhook.gone_since is not None and self._bot.now() - webhook.gone_since >= GONE_FOR:
                self._bot.carry_out("deletewebhook", {})
                return
            until = self._bot.now() + (wait or pause)
            pause = min(pause * 2, LONGEST_PAUSE)
            while self._bot.now() < until:  # noqa: ASYNC110 - the clock may be moved by hand
                await asyncio.sleep(min(TICK, self._first_pause))
        # Nothing can be added between the look above and this: both happen without a pause.
        del self._lines[queue]

    async def _post(self, update: Update, webhook: Webhook, session: aiohttp.ClientSession) -> float | None:
        """None when it arrived, else the seconds the other side asked to wait, or 0."""
        headers = {"Content-Type": "application/json"}
        if webhook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = webhook.secret
        body = json.dumps(update.wire(), separators=(",", ":")).encode()
        try:
            async with session.post(webhook.url, data=body, headers=headers, allow_redirects=False) as response:
                answer = await response.read()
        except TimeoutError:
            return self._failed(webhook, "Read timeout expired")
        except aiohttp.ClientConnectorError:
            return self._failed(webhook, "Connection refused")
        except aiohttp.ClientError:
            return self._failed(webhook, "Webhook connection closed")
        if 200 <= response.status <= 299:
            webhook.gone_since = None
            self._answered(answer)
            return None
        if response.status != 410:
            webhook.gone_since = None
        elif webhook.gone_since is None:
            webhook.gone_since = self._bot.now()
        self._failed(webhook, f"Wrong response from the webhook: {response.status} {response.reason}")
        asked = response.headers.get("Retry-After", "")
        return min(float(asked), LONGEST_RETRY_AFTER) if asked.isdigit() else 0.0

    def _failed(self, webhook: Webhook, reason: str) -> float:
        webhook.error_at, webhook.error = self._bot.now(), reason
        webhook.failures += 1
        return 0.0

    def _answered(self, body: bytes) -> None:
        """An answer may itself be a call, whose result the bot never learns."""
        try:
            call = json.loads(body) if body else None
        except ValueError:
            return
        if isinstance(call, dict) and isinstance(call.get("method"), str):
            self._carry_out(self._bot, call)
