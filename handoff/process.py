"""The desk process: puts the counselor desk together and serves it until it is told to stop."""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import structlog

from handoff.desk import create_desk
from locales import Catalogs
from referral_directory import load_directory
from shell.listening import CannotStart, serve
from shell.sealing import delivery_seal_key
from shell.settings import Settings
from shell.store import center_seal_key, open_store
from shell.watching import Watch, watched

__all__ = ["run_desk"]

_log = structlog.get_logger()


async def run_desk(settings: Settings, listener: socket.socket, ready: Callable[[], None] | None = None) -> None:
    """Serve the desk on a socket. `ready` is called when counselors can come in.

    Raises CannotStart, StoreUnavailable, KeyFileError, CatalogError, DirectoryError or StoreAddressError.
    """
    delivery = delivery_seal_key(settings.keys_folder)
    catalogs = Catalogs.load()
    store = open_store(settings.database_url)
    watch = None
    try:
        if center_seal_key(store) is None:
            raise CannotStart("The center has no key yet: invite the first administrator with `gyeot staff invite`.")
        if settings.metrics_port:
            watch = Watch("desk", store=store, clock=_now)
            watch.expect("cases", within=15)
        translators = {tag: (lambda text, tag=tag: catalogs.say(tag, text)) for tag in ("ko", "en")}
        desk = create_desk(
            settings,
            store,
            delivery,
            translators,
            load_directory(),
            clock=_now,
            url=settings.desk_url,
            beat=partial(watch.beat, "cases") if watch is not None else lambda: None,
        )
        _log.info("desk_ready", port=listener.getsockname()[1])
        async with watched(watch, settings):
            await serve(desk, listener, ready)
    finally:
        store.close()


def _now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - the shell's clock
