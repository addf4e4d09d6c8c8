"""Seeker processes that can be killed a thousand times: a parent that has imported everything forks each of them.

The parent (`python -m tests.faults.processes`) reads orders from its standard input, one JSON object a line: `start` with
what a process is made of, `kill` and `stop` with its id. It answers each, and a process itself says when it is ready.
Nothing of the program is replaced but its clock, which can be moved from outside; what is sent to Telegram carries the name
of the outbox row it comes from, so that the checker can tell a repetition from two like sentences.
"""

from __future__ import annotations

import asyncio
import ctypes
import functools
import gc
import json
import mmap
import os
import signal
import struct
import sys
import traceback
from collections.abc import Callable
from contextlib import closing, suppress
from contextvars import ContextVar
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self

TAG = "gyeot_row"
_PARENT_DIES = 1  # PR_SET_PDEATHSIG


class MovableClock:
    """The wall clock plus the seconds that stand in a small file; every process has its own."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(bytes(8))
        with path.open("r+b") as file:
            self._seconds = mmap.mmap(file.fileno(), 8)

    def jump(self, seconds: float) -> None:
        """Be so many seconds away from the true time."""
        self._seconds[:] = struct.pack("d", seconds)

    @property
    def ahead(self) -> float:
        return float(struct.unpack("d", self._seconds[:])[0])

    def __call__(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.ahead)


# ---- in the parent and in what it forks ----


def _import_all() -> None:
    """Bring in what every process needs, once; directory and catalogs do not change while they run."""
    import bot.process
    import bot.telegram
    import bot.telegram_sender
    import shell.notices  # noqa: F401
    from shell.settings import Settings

    for name in ("load_directory", "load_speaker"):
        setattr(bot.process, name, functools.cache(getattr(bot.process, name)))
    bot.process.load_speaker(Settings(practice=True))
    bot.process.load_directory()
    _carry_row_names()
    bot.telegram.Telegram.introduce = _no_introduction  # type: ignore[method-assign]
    gc.freeze()


async def _no_introduction(_telegram: object) -> None:
    """The profile has tests of its own; fifty calls at each of a thousand starts would only take time."""


def _carry_row_names() -> None:
    from bot.telegram_sender import TelegramSender

    row_name: ContextVar[str] = ContextVar("row_name")
    deliver, send = TelegramSender.deliver, TelegramSender._send

    async def delivering(self: TelegramSender, row: Any) -> Any:
        row_name.set(row.name)
        return await deliver(self, row)

    async def sending(self: TelegramSender, conversation: str, chat: int, progress: Any) -> None:
        calls = tuple(
            (kind, call.model_copy(update={TAG: f"{row_name.get()}:{part}"}))
            for part, (kind, call) in enumerate(progress.plan.calls)
        )
        progress.plan = replace(progress.plan, calls=calls)
        await send(self, conversation, chat, progress)

    TelegramSender.deliver = delivering  # type: ignore[method-assign]
    TelegramSender._send = sending  # type: ignore[method-assign]


def _run(order: dict[str, Any], answer: Callable[[dict[str, Any]], None]) -> None:
    import bot.process
    from shell.listening import listening_socket
    from shell.logs import configure_logs
    from shell.settings import Settings

    ctypes.CDLL(None).prctl(_PARENT_DIES, signal.SIGKILL)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(log, 2)
    sys.stderr = os.fdopen(2, "w", buffering=1)
    configure_logs("WARNING")
    clock = MovableClock(Path(order["clock"]))
    bot.process.seeker = functools.partial(bot.process.seeker, clock=clock)  # type: ignore[assignment]
    settings = Settings.model_validate({"practice": True, **order["settings"]})
    with closing(listening_socket("127.0.0.1", 0, "GYEOT_SEEKER_PORT")) as listener:
        asyncio.run(bot.process.run_seeker(settings, listener, lambda: answer({"ready": os.getpid()})))


def main() -> None:
    """Obey until the standard input ends; then nothing that was started is left."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    to_harness = os.dup(1)
    os.dup2(2, 1)

    def answer(said: dict[str, Any]) -> None:
        os.write(to_harness, json.dumps(said).encode() + b"\n")  # one line, one write: lines never mix

    _import_all()
    answer({"imported": True})
    living: set[int] = set()
    for line in sys.stdin:
        order = json.loads(line)
        if "start" in order:
            child = os.fork()
            if child == 0:
                code = 1
                try:
                    _run(order["start"], answer)
                    code = 0
                except BaseException:  # noqa: BLE001 - whatever it is ends in the log, and nowhere else
                    traceback.print_exc()
                finally:
                    os._exit(code)
            living.add(child)
            answer({"started": child})
        else:
            ((name, child),) = order.items()
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL if name == "kill" else signal.SIGTERM)
            _, status = os.waitpid(child, 0)
            living.discard(child)
            answer({"ended": child, "code": os.waitstatus_to_exitcode(status)})
    for child in living:
        os.kill(child, signal.SIGKILL)


# ---- in the harness ----


class Parent:
    """The parent of seeker processes, as the harness holds it."""

    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self._order = asyncio.Lock()
        self._answers: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._ready: dict[int, asyncio.Event] = {}
        self.codes: list[int] = []

    async def __aenter__(self) -> Self:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.faults.processes",
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, cwd=Path(__file__).parents[2],
        )  # fmt: skip
        self._reading = asyncio.create_task(self._read())
        await self._answers.get()
        return self

    async def __aexit__(self, *_exception: object) -> None:
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()
            await self._process.wait()
        if self._reading is not None:
            await self._reading

    async def _read(self) -> None:
        if self._process is None or self._process.stdout is None:
            raise RuntimeError("the parent was not started")
        async for line in self._process.stdout:
            said = json.loads(line)
            if "ready" in said:
                self._ready.setdefault(said["ready"], asyncio.Event()).set()
            else:
                self._answers.put_nowait(said)

    async def _ask(self, order: dict[str, Any]) -> dict[str, Any]:
        if self._process is None or self._process.stdin is None:
            raise RuntimeError("the parent was not started")
        async with self._order:
            self._process.stdin.write(json.dumps(order).encode() + b"\n")
            return await self._answers.get()

    async def start(self, order: dict[str, Any]) -> int:
        """Fork a process; gives its id at once."""
        return int((await self._ask({"start": order}))["started"])

    async def ready(self, child: int, seconds: float = 20.0) -> bool:
        """Wait until a process serves; False when it does not within so many seconds."""
        try:
            await asyncio.wait_for(self._ready.setdefault(child, asyncio.Event()).wait(), seconds)
        except TimeoutError:
            return False
        return True

    async def kill(self, child: int) -> int:
        """End a process without a word (SIGKILL); gives its exit code, -9 unless it had ended by itself."""
        return int((await self._ask({"kill": child}))["code"])

    async def stop(self, child: int) -> int:
        """Ask a process to stop (SIGTERM) and wait for it; gives its exit code."""
        return int((await self._ask({"stop": child}))["code"])


if __name__ == "__main__":
    main()
