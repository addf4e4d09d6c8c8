"""For operators: taking a port, serving on it, and saying clearly when that cannot be."""

from __future__ import annotations

import asyncio
import errno
import signal
import socket
import threading
from collections.abc import Callable

import uvicorn
from starlette.types import ASGIApp

from shell.process import settle_collector

__all__ = ["CannotStart", "listening_socket", "serve"]


class CannotStart(Exception):
    """The process refuses to start; the message is one sentence that says what to do."""


def listening_socket(host: str, port: int, variable: str) -> socket.socket:
    """Take a port, or say clearly that somebody else has it. Raises CannotStart."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With its protocol named, the event loop switches Nagle's delay off: it held small answers back for 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen()  # a bound port is nobody's yet: two processes could bind it, and the second would fail later
    except (OSError, TypeError) as error:  # TypeError: a host name that cannot be one
        listener.close()
        reason = getattr(error, "strerror", None) or "it is no address"
        busy = isinstance(error, OSError) and error.errno == errno.EADDRINUSE
        advice = (
            f"Stop what uses it, or set {variable} to another port." if busy else f"Check {variable} and the address."
        )
        raise CannotStart(f"{host}:{port} cannot be used ({reason}). {advice}") from None
    return listener


async def serve(app: ASGIApp, listener: socket.socket, ready: Callable[[], None] | None = None) -> None:
    """Serve a web face on a socket until the process is told to stop; call `ready` once people can come in.

    No access log, no server name, no trust in forwarded addresses: what a proxy says of a person is nobody's business.

    The server repeats a signal after it has stopped. SIGTERM would then end the process before the caller has put its
    things away, so here it only asks the server to stop.
    """
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=2,
            lifespan="on",
        )
    )
    settle_collector()
    main = threading.current_thread() is threading.main_thread()
    before = signal.signal(signal.SIGTERM, lambda *_: setattr(server, "should_exit", True)) if main else None
    try:
        running = asyncio.create_task(server.serve(sockets=[listener]))
        while not server.started and not running.done():  # noqa: ASYNC110 - the server offers a flag, no event
            await asyncio.sleep(0.01)
        if ready is not None and server.started:
            ready()
        await running
    finally:
        if main:
            signal.signal(signal.SIGTERM, before)
