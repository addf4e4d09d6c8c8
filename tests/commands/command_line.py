"""For the tests of the command line: the `gyeot` command as an operator runs it, in a folder and environment of its own."""

from __future__ import annotations

import itertools
import json
import os
import selectors
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "gyeot")
SECONDS = 180  # for whatever should come; a test that passes never waits so long
PORTS = range(12_000, 32_000)
"""Below those that a system gives to whoever asks for any port, so that nobody takes one by chance."""


def environment(more: Mapping[str, str] | None = None, *, before: Path | None = None) -> dict[str, str]:
    """This environment without settings of Gyeot. `before` holds packages that take the place of the real ones."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GYEOT_", "PYTHON"))}
    path = os.environ.get("PYTHONPATH")  # of the rest, PYTHONUNBUFFERED would hide an answer that is not flushed
    folders = [str(before)] if before else []
    kept["PYTHONPATH"] = os.pathsep.join((*folders, str(ROOT), *filter(None, [path])))
    return {**kept, **(more or {})}


@dataclass(frozen=True)
class Finished:
    """What became of a command."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """The lines of its answer; only a line feed ends one."""
        return self.out.removesuffix("\n").split("\n")

    def rows(self) -> list[dict[str, object]]:
        """Its answer, one JSON object a line."""
        return [json.loads(line) for line in self.lines]

    def refused(self) -> str:
        """The one clear sentence with which the command refused; fails when it was anything else."""
        assert self.code == 2, f"exit {self.code}\n{self.out}\n{self.err}"
        said = self.err.strip()
        assert "Traceback" not in said
        assert said.count("\n") == 0, said
        assert said.startswith("gyeot: "), said
        assert said.endswith((".", "?")), said
        return said.removeprefix("gyeot: ")

    def wrong_use(self) -> str:
        """What was said about an option that cannot be; fails when the command ended in any other way."""
        assert self.code == 2, f"exit {self.code}\n{self.out}\n{self.err}"
        assert self.out == ""
        assert "Traceback" not in self.err
        return self.err.strip().splitlines()[-1]


def gyeot(
    *arguments: str,
    folder: Path,
    given: str | bytes = b"",
    env: Mapping[str, str] | None = None,
    before: Path | None = None,
    prepare: Callable[[], None] | None = None,
) -> Finished:
    """Run one command to its end."""
    done = subprocess.run(
        [*COMMAND, *arguments],
        input=given if isinstance(given, bytes) else given.encode(),
        capture_output=True,
        cwd=folder,
        env=environment(env, before=before),
        timeout=SECONDS,
        check=False,
        preexec_fn=prepare,
    )
    return Finished(done.returncode, done.stdout.decode(), done.stderr.decode())


class Dialogue:
    """A command that is talked with line by line: each answer must have come before the next line goes in."""

    def __init__(self, *arguments: str, folder: Path) -> None:
        self.process = subprocess.Popen(
            [*COMMAND, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder,
            env=environment(), bufsize=0,
        )  # fmt: skip
        assert self.process.stdout is not None
        self.selector = selectors.DefaultSelector()
        self.selector.register(self.process.stdout, selectors.EVENT_READ)
        self.left = b""

    def tell(self, line: str | Mapping[str, object]) -> dict[str, object]:
        """Write one line, read one line."""
        assert self.process.stdin is not None
        written = line if isinstance(line, str) else json.dumps(line)
        self.process.stdin.write(written.encode() + b"\n")
        answer = json.loads(self.line())
        assert isinstance(answer, dict)
        return answer

    def line(self) -> bytes:
        """The next line of the answer."""
        assert self.process.stdout is not None
        deadline = time.monotonic() + SECONDS
        while b"\n" not in self.left:
            assert self.selector.select(max(0.0, deadline - time.monotonic())), "no answer came: was it flushed?"
            more = self.process.stdout.read(65536)
            assert more, "the command ended"
            self.left += more
        line, _, self.left = self.left.partition(b"\n")
        return line

    def end(self) -> int:
        """Close the input; nothing more may be said. Gives the exit code."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        self.process.stdin.close()
        rest = self.left + self.process.stdout.read()
        said = self.process.stderr.read().decode()
        self.process.stdout.close()
        self.process.stderr.close()
        self.selector.close()
        code = self.process.wait(SECONDS)
        assert rest == b"", rest
        assert said == "", said
        return code


# Tests that run beside this one, in other processes, begin somewhere else.
_ports = itertools.islice(itertools.cycle(PORTS), os.getpid() * 997 % len(PORTS), None)


def free_port() -> int:
    """A port that nobody uses, for a command that opens it later. No two calls give the same one."""
    for port in _ports:
        with closing(socket.socket()) as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise AssertionError("a cycle has no end")


def wait_until_open(port: int, process: subprocess.Popen[str], seconds: float = SECONDS) -> None:
    """Wait until somebody answers on a port."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        assert process.poll() is None, process.stderr.read() if process.stderr else "the process ended"
        with closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("nobody answered")


def copy_of(package: str, folder: Path) -> Path:
    """A folder with a copy of one package, to be changed and put before the real one."""
    before = folder / "before"
    shutil.copytree(ROOT / package, before / package, ignore=shutil.ignore_patterns("__pycache__"))
    return before
