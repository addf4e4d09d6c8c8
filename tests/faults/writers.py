"""Several processes that take turns of the same conversations on one shared store and deliver what comes of them."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import random
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from multiprocessing.connection import Connection as Pipe
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any

from shell.machine import Update
from shell.notices import Notices
from shell.relay import Answer, Delivered, OutboxRow, Relay
from shell.store import StoreUnavailable, open_store
from shell.turn import OUTBOX_NOTICE
from tests.shell.toy_machine import make_writer


class Screen:
    """Writes the names of rows into a file that all processes share, in the order in which they were shown."""

    def __init__(self, path: Path, seed: int) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._chance = random.Random(seed)

    async def deliver(self, row: OutboxRow) -> Answer:
        await asyncio.sleep(self._chance.uniform(0.0, 0.01))
        os.write(self._file, f"{row.name} {os.getpid()} {time.time()}\n".encode())
        return Delivered()


def write_and_deliver(url: str, number: int, path: Path, orders: Pipe) -> None:
    """Take the updates that come through a pipe, tell of each that is committed, and deliver; until the pipe ends."""

    async def run() -> None:
        store = open_store(url)
        loop = asyncio.get_running_loop()
        async with make_writer(store, lambda: datetime.now(UTC)) as writer:
            relay = Relay(writer, {"telegram": Screen(path, number)})
            await relay.start()
            listening = asyncio.create_task(Notices(store, {OUTBOX_NOTICE: relay.told}).run())
            going_on: set[asyncio.Task[None]] = set()

            async def take(one: Update) -> None:
                try:
                    await writer.take(one)
                except StoreUnavailable:
                    return  # not acknowledged: it comes again
                orders.send(one.id)

            while True:
                one: Update | None = await loop.run_in_executor(None, orders.recv)
                if one is None:
                    break
                task = asyncio.create_task(take(one))
                going_on.add(task)
                task.add_done_callback(going_on.discard)
            await asyncio.gather(*going_on)
            orders.send(None)
            await loop.run_in_executor(None, orders.recv)
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)
            await relay.close()
        store.close()

    asyncio.run(run())


class Crew:
    """The processes, as the test holds them."""

    def __init__(self, url: str, path: Path, count: int) -> None:
        context = multiprocessing.get_context("spawn")
        self.path = path
        self.pipes: dict[int, Pipe] = {}
        self.children: dict[int, Any] = {}
        self.acknowledged: Counter[str] = Counter()
        for number in range(count):
            mine, theirs = context.Pipe()
            child = context.Process(target=write_and_deliver, args=(url, number, path, theirs), daemon=True)
            child.start()
            theirs.close()
            self.pipes[number], self.children[number] = mine, child

    def give(self, number: int, one: Update) -> None:
        self.pipes[number].send(one)

    def hear(self, enough: Callable[[], bool], seconds: float) -> bool:
        """Collect acknowledgements until it is enough; False when it is not within so many seconds."""
        until = time.monotonic() + seconds
        while not enough() and time.monotonic() < until:
            for pipe in wait(list(self.pipes.values()), 0.05):
                try:
                    said = pipe.recv()  # type: ignore[union-attr]
                except (EOFError, OSError):
                    continue
                self.acknowledged[said] += 1
        return enough()

    def kill(self, number: int) -> None:
        """SIGKILL; what it still told is heard."""
        self.children[number].kill()
        self.children[number].join()
        pipe = self.pipes.pop(number)
        while pipe.poll():
            try:
                self.acknowledged[pipe.recv()] += 1
            except (EOFError, OSError):  # it died while it told
                break
        pipe.close()

    def shown(self) -> list[str]:
        """The rows shown so far, in their order over all processes."""
        return [name for name, _ in self.shown_by()]

    def shown_by(self) -> list[tuple[str, int]]:
        """The rows shown so far, each with the process that showed it."""
        if not self.path.exists():
            return []
        return [(line.split()[0], int(line.split()[1])) for line in self.path.read_text().splitlines()]

    def end(self) -> None:
        """Let the living ones end by themselves."""
        for pipe in self.pipes.values():
            pipe.send(None)
            pipe.send(None)
        for number, pipe in self.pipes.items():
            self.children[number].join(20)
            pipe.close()
