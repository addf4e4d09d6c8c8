"""The desk process: puts the counselor desk together and serves it until it is told to stop."""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import UTC, datetime

import structlog

from handoff.desk import create_desk
from locales import Catalogs
from referral_directory import load_directory
from shell.listening import CannotStart, serve
from shell.sealing import delivery_seal_key
from shell.settings import Settings
from shell.store import center_seal_key, open_store

__all__ = ["run_desk"]

_log = structlog.get_logger()


async def run_desk(settings: Settings, listener: socket.socket, ready: Callable[[], None] | None = None) -> None:
    """Serve the desk on a socket. `ready` is called when counselors can come in.

    Raises CannotStart, StoreUnavailable, KeyFileError, CatalogError, DirectoryError or StoreAddressError.
    """
    delivery = delivery_seal_key(settings.keys_folder)
    catalogs = Catalogs.load()
    store = open_store(settings.database_url)
    try:
        if center_seal_key(store) is None:
            raise CannotStart("The center has no key yet: invite the first administrator with `gyeot staff invite`.")
        translators = {tag: (lambda text, tag=tag: catalogs.say(tag, text)) for tag in ("ko", "en")}
        desk = create_desk(
            settings,
            store,
            delivery,
            translators,
            load_directory(),
            clock=lambda: datetime.now(UTC),  # noqa: TID251 - the shell's clock
            url=settings.desk_url,
        )
        _log.info("desk_ready", port=listener.getsockname()[1])
        await serve(desk, listener, ready)
    finally:
        store.close()
