"""An event loop in which time passes only by waiting: what is promised of seconds is exact, however busy the machine."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from typing import Any


class _Leap(selectors.DefaultSelector):
    """Where others would wait for a time, the clock goes forward by it."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is not None and timeout > 0:
            self.now += timeout
            timeout = 0
        return super().select(timeout)


class _Loop(asyncio.SelectorEventLoop):
    """A loop whose time is that of its selector. It is for what waits for time alone, not for sockets or threads."""

    def __init__(self) -> None:
        self._leap = _Leap()
        super().__init__(self._leap)

    def time(self) -> float:
        return self._leap.now


def in_virtual_time(main: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run to the end, waiting for nothing."""
    with asyncio.Runner(loop_factory=_Loop) as runner:
        runner.run(main())
