"""A pretend Telegram: our own Bot API server, with pretend people, for tests, benchmarks and the demo.

In the event loop of a test::

    async with FakeTelegram(clock=Clock(NOON)) as telegram:
        bot = telegram.bot("123:abc")
        person = bot.person(1001, language_code="ko")
        person.starts()
        ...  # the bot under test talks to telegram.url
        person.taps("여기서 나가기")
        assert person.sees()[-1].text == "..."

As a process of its own (ends by SIGTERM)::

    python -m tests.telegram.fake_bot_api --port 8083 --bot 1001:practice=Gyeot

It is strict where Telegram is strict; the rules are listed with their sources in the modules beside this one. It
listens on the loopback address only. http://127.0.0.1:PORT/ shows each chat as a phone would.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import signal
import sys
from collections.abc import Callable
from datetime import datetime
from typing import NoReturn, Self
from urllib.parse import parse_qsl

from aiohttp import web

from tests.telegram.chats import Call, Chat, Clock, Json, Refused, bad
from tests.telegram.faults import Cut, Faults, Hang
from tests.telegram.methods import Bot, Rates
from tests.telegram.people import Bubble, Group, NotOnScreen, Person
from tests.telegram.phone import phone
from tests.telegram.webhook import Delivery

__all__ = ["Bot", "Bubble", "Call", "Clock", "FakeTelegram", "Faults", "Group", "NotOnScreen", "Person"]

TOKEN = "1000000001:practice-token-of-a-pretend-bot"


class TelegramBot(Bot):
    """A bot as tests hold it, with the people it can meet."""

    def person(
        self, chat_id: int, *, language_code: str | None = "ko", name: str = "Person", started: bool = False
    ) -> Person:
        """Who has this private chat with the bot; `started` when the bot may write first."""
        chat = self.chats.get(chat_id)
        if chat is None:
            chat = self.chats[chat_id] = Chat(chat_id, "private", name, language_code, started)
        return Person(self, chat)

    def group(self, chat_id: int, *, title: str = "Group", kind: str = "supergroup") -> Group:
        """A group the bot is not yet in; `kind` is group, supergroup or channel."""
        return Group(self, self.chats.setdefault(chat_id, Chat(chat_id, kind, title, None)))

    def channel(self, chat_id: int, *, title: str = "Channel") -> Group:
        return self.group(chat_id, title=title, kind="channel")


class FakeTelegram:
    """The server. `url` is its address once it runs; `faults` is what goes wrong.

    `clock` tells the time of messages and their age (`Clock` by default, which can be moved forward; waiting
    inside getUpdates takes real time). `strict_rates` answers 429 beyond Telegram's sending limits, `open_to_all`
    lets bots write to any chat, `keep_calls` bounds what is remembered of them, `first_pause` is the first wait in
    seconds before a webhook is tried again. All chance comes from `seed`.
    """

    def __init__(
        self,
        *,
        clock: Callable[[], datetime] | None = None,
        port: int = 0,
        seed: int = 0,
        strict_rates: bool = False,
        open_to_all: bool = False,
        keep_calls: int | None = None,
        first_pause: float = 1.0,
    ) -> None:
        self.clock = clock or Clock()
        self.faults = Faults(seed)
        self.bots: dict[str, TelegramBot] = {}
        self.url = ""
        self._port = port
        self._chance = random.Random(seed)
        self._strict_rates = strict_rates
        self._open_to_all = open_to_all
        self._keep_calls = keep_calls
        self._first_pause = first_pause
        self._deliveries: dict[str, Delivery] = {}
        self._turning: set[asyncio.Task[None]] = set()
        self._runner: web.ServerRunner | None = None

    async def __aenter__(self) -> Self:
        server = web.Server(self._handle, access_log=None, handler_cancellation=True)
        self._runner = web.ServerRunner(server, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port, backlog=1024)
        await site.start()
        self._port = self._runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{self._port}"
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await asyncio.gather(*self._turning)
        for delivery in self._deliveries.values():
            await delivery.stop()
        for bot in self.bots.values():
            bot.updates.end_poll()
        await asyncio.sleep(0)
        if self._runner is not None:
            await self._runner.cleanup()

    def bot(self, token: str = TOKEN, *, name: str = "Gyeot", username: str = "") -> TelegramBot:
        """The bot of this token, made when first asked for."""
        if token not in self.bots:
            bot = self.bots[token] = TelegramBot(
                token,
                name,
                username or f"practice_{token.partition(':')[0]}_bot",
                clock=self.clock,
                chance=self._chance,
                open_to_all=self._open_to_all,
                rates=Rates() if self._strict_rates else None,
                keep_calls=self._keep_calls,
            )
            bot.webhook_changed = self._webhook_changed
        return self.bots[token]

    def person(self, chat_id: int, *, language_code: str | None = "ko", started: bool = False) -> Person:
        """Somebody who talks to the first bot."""
        bot = next(iter(self.bots.values()), None) or self.bot()
        return bot.person(chat_id, language_code=language_code, started=started)

    def restart_update_ids(self) -> None:
        """Let the update ids of all bots begin somewhere else, as after a quiet week."""
        for bot in self.bots.values():
            bot.updates.restart_ids()

    def shuffle_updates(self, on: bool = True) -> None:
        """From now on let presses and messages change places by chance; each queue keeps its own order."""
        for bot in self.bots.values():
            bot.updates.shuffled = on

    def _webhook_changed(self, bot: Bot) -> None:
        if bot.token not in self._deliveries:
            self._deliveries[bot.token] = Delivery(bot, self.faults, self._from_webhook, first_pause=self._first_pause)
        turning = asyncio.create_task(self._deliveries[bot.token].turn_to(bot.webhook))
        self._turning.add(turning)
        turning.add_done_callback(self._turning.discard)

    def _from_webhook(self, bot: Bot, arguments: Json) -> None:
        method = str(arguments.pop("method"))
        name = method.lower()
        if name in {"setwebhook", "deletewebhook", "close", "logout"} or name.startswith("get"):
            return
        call = Call(method, arguments, self.clock())
        bot.calls.append(call)
        try:
            call.result = bot.carry_out(name, arguments)
            call.status = 200
        except Refused as refused:
            call.status, call.description = refused.code, refused.description

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if not path.startswith("/bot"):
            return await phone(self, request)
        token, _, method = path[4:].partition("/")
        bot = self.bots.get(token)
        if bot is None:
            return _json(Refused(401, "Unauthorized").answer(), 401)
        try:
            arguments = await _arguments(request)
        except Refused as refused:
            return _json(refused.answer(), refused.code)
        call = Call(method, arguments, self.clock())
        bot.calls.append(call)
        try:
            lost = await self._answer(bot, call)
            body: Json = {"ok": True, "result": call.result}
            call.status = 200
        except Refused as refused:
            lost, body = False, refused.answer()
            call.status, call.description = refused.code, refused.description
        except (Hang, Cut) as broken:
            if isinstance(broken, Hang):
                await asyncio.sleep(broken.seconds)
            await _break_off(request)
        if lost:
            await _break_off(request)
        call.answered = True
        return _json(body, call.status)

    async def _answer(self, bot: Bot, call: Call) -> bool:
        """Fill in the result; True when it must not arrive."""
        method = call.method.lower()
        chat_id = str(call.arguments.get("chat_id", ""))
        lost = self.faults.check(method, int(chat_id) if chat_id.removeprefix("-").isdecimal() else None)
        if method == "getupdates":
            call.result = await bot.get_updates(call.arguments)
        else:
            call.result = bot.carry_out(method, call.arguments)
        return lost


async def _arguments(request: web.BaseRequest) -> Json:
    """The parameters of a call: from the address, a form, JSON or parts."""
    arguments: Json = dict(request.query) if request.query_string else {}
    if request.method != "POST" or not request.can_read_body:
        return arguments
    kind = request.content_type
    if kind == "application/json":
        try:
            body = json.loads(await request.read())
        except ValueError:
            raise bad("can't parse request body as JSON object") from None
        if not isinstance(body, dict):
            raise bad("object expected as request body")
        arguments |= body
    elif kind.startswith("multipart/"):
        arguments |= dict(await request.post())
    else:
        form = (await request.read()).decode("utf-8", "surrogateescape")
        arguments |= dict(parse_qsl(form, keep_blank_values=True))
    return arguments


def _json(body: Json, status: int) -> web.Response:
    headers = {}
    if (after := body.get("parameters", {}).get("retry_after")) is not None:
        headers["Retry-After"] = str(after)
    return web.Response(
        body=json.dumps(body, separators=(",", ":")).encode(),
        status=status,
        content_type="application/json",
        headers=headers,
    )


async def _break_off(request: web.BaseRequest) -> NoReturn:
    """End the connection without an answer; the end cancels this handler."""
    if request.transport is not None:
        request.transport.abort()
    await asyncio.Event().wait()
    raise RuntimeError("the end of a connection ends its handler")


async def _run(arguments: argparse.Namespace) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    telegram = FakeTelegram(
        port=arguments.port,
        seed=arguments.seed,
        strict_rates=arguments.strict_rates,
        open_to_all=arguments.open_to_all,
        keep_calls=10_000,
    )
    for given in arguments.bot or [f"{TOKEN}=Gyeot"]:
        token, _, name = given.partition("=")
        telegram.bot(token, name=name or "Gyeot")
    async with telegram:
        sys.stdout.write(f"{telegram.url}\n")
        sys.stdout.flush()
        await stop.wait()


def main() -> None:
    """Serve until SIGTERM; prints its address when it is ready."""
    parser = argparse.ArgumentParser(description="A pretend Telegram on this machine, for practice and tests.")
    parser.add_argument("--port", type=int, default=0, help="0 takes any free one (default)")
    parser.add_argument("--bot", action="append", metavar="TOKEN=NAME", help="a bot to know; may be given again")
    parser.add_argument("--seed", type=int, default=0, help="where all chance comes from")
    parser.add_argument("--strict-rates", action="store_true", help="answer 429 beyond Telegram's sending limits")
    parser.add_argument("--open-to-all", action="store_true", help="let bots write to chats nobody has opened")
    asyncio.run(_run(parser.parse_args()))


if __name__ == "__main__":
    main()
