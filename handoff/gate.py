"""For reviewers of security: what stands before every page of the desk.

Headers on every answer, errors included (ASVS 5.0, V3.4); foreign host names, foreign pages and large bodies refused
before anything is read (V3.5, V4.1); errors told in general words (V16.5).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

import structlog
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from shell.store import StoreUnavailable

__all__ = ["LARGEST_BODY", "Address", "DeskAddressError", "Gate", "fields", "own_path"]

LARGEST_BODY = 64 * 1024
"""Bytes of the largest request; a reply of 4,000 letters of four bytes, written in percent signs, fits."""

_MOST_FIELDS = 20
_LOOPBACK = ("127.0.0.1", "localhost")
_HEADERS: Mapping[str, str] = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    ),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex, nofollow",
}
_ONE_YEAR = {"strict-transport-security": "max-age=31536000"}

_log = structlog.get_logger()


class DeskAddressError(ValueError):
    """The desk would be reached without encryption. The text is one sentence for the operator."""


class _TooLarge(Exception):
    """The body is larger than `LARGEST_BODY`."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where the desk is reached: host names it answers to, origins of its own pages, whether it is encrypted."""

    hosts: frozenset[str]
    origins: frozenset[str]
    secure: bool

    @classmethod
    def of(cls, url: str) -> Address:
        """Read the address in the counselors' browsers. Raises DeskAddressError unless it is https or this machine."""
        parts = urlsplit(url)
        if parts.scheme == "https" and parts.netloc:
            return cls(frozenset({parts.netloc}), frozenset({f"https://{parts.netloc}"}), secure=True)
        if parts.scheme != "http" or parts.hostname not in _LOOPBACK:
            raise DeskAddressError("The desk must be reached over https, or on this machine by http://127.0.0.1.")
        port = "" if parts.port is None else f":{parts.port}"
        hosts = frozenset(f"{name}{port}" for name in _LOOPBACK)
        return cls(hosts, frozenset(f"http://{host}" for host in hosts), secure=False)

    def origin_for(self, host: str) -> str:
        """Give the origin of the page that somebody opened under a host name of ours."""
        return f"{'https' if self.secure else 'http'}://{host}"

    def own_page(self, request: Request) -> bool:
        """Tell whether a page of this desk sent a request.

        Under `no-referrer` browsers send `Origin: null` with forms; then Sec-Fetch-Site must say it.
        """
        site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
        if site is not None and site != "same-origin":
            return False
        if origin is None or origin == "null":
            return site == "same-origin"
        return origin in self.origins


class Gate:
    """The outermost middleware. `problem` makes the page of an error from a request and a status."""

    def __init__(self, app: ASGIApp, address: Address, problem: Callable[[Request, int], Response]) -> None:
        """Take the application behind it, its address and the maker of error pages."""
        self._app = app
        self._address = address
        self._problem = problem
        self._headers = {**_HEADERS, **(_ONE_YEAR if address.secure else {})}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def answer(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers[name] = value
            await send(message)

        request = Request(scope, receive)
        status = self._refused(request) or await self._passed(scope, receive, answer)
        if status is not None and not started:
            await self._problem(request, status)(scope, receive, answer)

    async def _passed(self, scope: Scope, receive: Receive, answer: Send) -> int | None:
        """Let a request through; gives the status of the error page that is due, or None."""
        try:
            await self._app(scope, _limited(receive), answer)
        except _TooLarge:
            return 413
        except StoreUnavailable as error:
            _log.error("desk_store_unavailable", reason=error.reason)
            return 503
        except Exception:  # noqa: BLE001 - whatever it was, the person gets general words and the log its class
            _log.exception("desk_request_failed")
            return 500
        return None

    def _refused(self, request: Request) -> int | None:
        if request.headers.get("host", "") not in self._address.hosts:
            return 421
        length = request.headers.get("content-length", "0")
        if not (length.isascii() and length.isdigit()):
            return 400
        if int(length) > LARGEST_BODY:
            return 413
        if request.method not in ("GET", "HEAD") and not self._address.own_page(request):
            return 403
        return None


def _limited(receive: Receive) -> Receive:
    taken = 0

    async def next_message() -> Message:
        nonlocal taken
        message = await receive()
        if message["type"] == "http.request":
            taken += len(message.get("body", b""))
            if taken > LARGEST_BODY:
                raise _TooLarge
        return message

    return next_message


async def fields(request: Request) -> Mapping[str, str]:
    """Read a form of at most 20 fields; of a field given twice the first counts. Raises HTTPException."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/x-www-form-urlencoded":
        raise HTTPException(415)
    body = await request.body()
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS)
    except ValueError:
        raise HTTPException(400) from None
    return dict(reversed(pairs))


def own_path(path: str) -> str:
    """Give a path of this desk to go back to; anything else leads to the queue."""
    allowed = path.startswith("/") and not path.startswith("//") and path.isascii()
    return path if allowed and all(letter.isalnum() or letter in "/-_" for letter in path) else "/"
