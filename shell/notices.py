"""For maintainers: being woken by PostgreSQL. A notice only says "look now"; whoever misses one looks a little later."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

import asyncpg
import structlog

from shell.store import Store

__all__ = ["FROM_DESK_NOTICE", "Notices"]

# Told by a trigger when the desk wrote something (see migrations).
FROM_DESK_NOTICE = "gyeot_from_desk"
_AGAIN_SECONDS = 1.0
_LOOK_SECONDS = 5.0

_log = structlog.get_logger()


class Notices:
    """Listens on one connection of its own and calls a function for each notice. `run` it as a task."""

    def __init__(self, store: Store, told: Mapping[str, Callable[[str], None]]) -> None:
        """Take a shared store, and what to call with the payload of each channel's notices."""
        self._address = store.url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._told = dict(told)

    async def run(self) -> None:
        """Listen, and begin again when the server hangs up, until cancelled. After each beginning everybody looks once."""
        while True:
            try:
                await self._listen()
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                _log.warning("notices_lost", error=type(error).__name__)
            await asyncio.sleep(_AGAIN_SECONDS)

    async def _listen(self) -> None:
        connection = await asyncpg.connect(self._address, timeout=_LOOK_SECONDS)
        try:
            for channel in self._told:
                await connection.add_listener(channel, self._hear)
            for told in self._told.values():
                told("")
            while not connection.is_closed():
                await asyncio.sleep(_LOOK_SECONDS)
                await connection.execute("SELECT 1", timeout=_LOOK_SECONDS)  # a silent line may be a dead one
        finally:
            connection.terminate()

    def _hear(self, _connection: object, _process: int, channel: str, payload: object) -> None:
        self._told[channel](str(payload))
