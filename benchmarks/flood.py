"""For maintainers: what a flood does to everybody else, at Telegram's real pace (R16). Run `python -m benchmarks.flood`.

Twenty calm people ask for something every few seconds, and now and then somebody new cries for help. First in peace, then
while one chat sends 10,000 messages in a minute, then while 1,000 chats send ten each. Printed: how long the calm ones
wait for the first answer, and how long whoever cries for help waits for the emergency numbers.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random  # noqa: TID251 - seeded
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path

import aiohttp

from benchmarks.crowd import SECRET, BotApi
from shell.listening import listening_socket

ROOT = Path(__file__).parents[1]
CALM, CALM_SECONDS, CRY_SECONDS = 20, 4.0, 3.0
PATIENCE_SECONDS = 120.0


class People:
    """Whoever writes; each message waits for the first thing that its chat shows after it."""

    def __init__(self, api: BotApi, post: Callable[[bytes], Awaitable[None]]) -> None:
        """Take the Bot API that hears what is shown, and what posts an update."""
        self._post = post
        self._update = 500_000_000
        self._heard: dict[int, asyncio.Event] = {}
        api.hearing = self._hear

    def _hear(self, chat: int, _message: int, _keyboard: str | None) -> None:
        if (event := self._heard.get(chat)) is not None:
            event.set()

    async def writes(self, chat: int, text: str) -> None:
        """Send one message, without waiting for an answer."""
        self._update += 1
        sender = {"id": chat, "is_bot": False, "first_name": "p", "language_code": "ko"}
        where = {"id": chat, "type": "private", "first_name": "p"}
        message = {"message_id": self._update, "from": sender, "chat": where, "date": int(time.time()), "text": text}  # noqa: TID251 - as Telegram's own
        await self._post(json.dumps({"update_id": self._update, "message": message}).encode())

    async def waits(self, chat: int, text: str) -> float:
        """Send one message and wait for the answer; gives the seconds."""
        event = self._heard[chat] = asyncio.Event()
        began = time.perf_counter()
        await self.writes(chat, text)
        async with asyncio.timeout(PATIENCE_SECONDS):
            await event.wait()
        return time.perf_counter() - began


async def phase(
    people: People, seconds: float, first: int, flood: Callable[[], Awaitable[None]] | None
) -> tuple[list[float], list[float]]:
    """Live through one phase; gives how long the calm waited, and how long those who cried for help."""
    chance = random.Random(first)
    until = time.perf_counter() + seconds
    calm: list[float] = []
    cries: list[float] = []

    async def somebody(chat: int) -> None:
        await asyncio.sleep(chance.random() * CALM_SECONDS)
        while time.perf_counter() < until:
            calm.append(await people.waits(chat, "언어" if len(calm) % 2 else "무엇이 남나요"))
            await asyncio.sleep(CALM_SECONDS * (0.5 + chance.random()))

    async def cry(chat: int) -> None:
        await asyncio.sleep((chat - first - 500) * CRY_SECONDS)
        cries.append(await people.waits(chat, "도와주세요"))

    work = [somebody(first + n) for n in range(CALM)]
    work += [cry(first + 500 + n) for n in range(1, int(seconds / CRY_SECONDS))]
    await asyncio.gather(*work, *([flood()] if flood is not None else []))
    return calm, cries


def spread(messages: int, seconds: float, send: Callable[[int], Awaitable[None]]) -> Callable[[], Awaitable[None]]:
    """So many messages, evenly over so many seconds."""

    async def run() -> None:
        began = time.perf_counter()
        going: set[asyncio.Task[None]] = set()
        for n in range(messages):
            late = began + n * seconds / messages - time.perf_counter()
            if late > 0:
                await asyncio.sleep(late)
            task = asyncio.ensure_future(send(n))
            going.add(task)
            task.add_done_callback(going.discard)
        await asyncio.gather(*going)

    return run


def _row(name: str, calm: list[float], cries: list[float], before: float | None) -> float:
    ninety_five = statistics.quantiles(calm, n=20)[-1]
    ratio = "" if before is None else f"{ninety_five / before:.1f}"
    print(
        f"| {name} | {len(calm)} | {statistics.median(calm) * 1000:,.0f} | {ninety_five * 1000:,.0f} | {ratio} "
        f"| {len(cries)} | {max(cries) * 1000:,.0f} |",
        flush=True,
    )
    return ninety_five


async def measure(messages: int, seconds: float) -> None:
    """Start a seeker process on a store of its own and measure all three phases."""
    api = BotApi()
    sink = await api.open()
    with tempfile.TemporaryDirectory(prefix="gyeot-flood-") as made:
        folder = Path(made)
        common = ["--folder", made, "--database", f"sqlite:///{folder / 'gyeot.sqlite3'}"]
        child = [sys.executable, "-m", "benchmarks.seeker_under_test"]
        subprocess.run([*child, "prepare", *common], cwd=ROOT, check=True)  # noqa: S603, ASYNC221 - our own program
        with (
            closing(listening_socket("127.0.0.1", 0, "a free port")) as web,
            closing(listening_socket("127.0.0.1", 0, "a free port")) as hook,
        ):
            ports = web.getsockname()[1], hook.getsockname()[1]
        wanted = [
            *child,
            "serve",
            *common,
            "--web-port",
            str(ports[0]),
            "--port",
            str(ports[1]),
            "--api",
            f"http://127.0.0.1:{sink}",
            "--real-pace",
        ]
        process = subprocess.Popen(wanted, cwd=ROOT)  # noqa: S603, ASYNC220 - our own program
        try:
            while api.webhook is None:  # noqa: ASYNC110 - a flag is all that the Bot API has
                await asyncio.sleep(0.1)
            async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=100)) as session:

                async def post(body: bytes) -> None:
                    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": "application/json"}
                    while True:
                        async with session.post(f"http://127.0.0.1:{ports[1]}/", data=body, headers=headers) as answer:
                            if answer.status == 200:
                                return
                        await asyncio.sleep(0.05)

                people = People(api, post)
                print("| | calm answers | median ms | p95 ms | × peace | cries for help | slowest ms |")
                print("|---|---|---|---|---|---|---|")
                before = _row("in peace", *await phase(people, seconds / 2, 10_000, None), None)
                one = spread(messages, seconds, lambda n: people.writes(77, f"쪽지 {n}"))
                _row("one chat floods", *await phase(people, seconds, 20_000, one), before)
                await asyncio.sleep(seconds / 4)
                many = spread(messages, seconds, lambda n: people.writes(100_000 + n % 1000, f"쪽지 {n}"))
                _row("1,000 chats flood", *await phase(people, seconds, 30_000, many), before)
        finally:
            process.terminate()
            process.wait(10)
            await api.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=60.0)
    asked = parser.parse_args()
    asyncio.run(measure(asked.messages, asked.seconds))
