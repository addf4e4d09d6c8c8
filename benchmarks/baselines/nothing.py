"""A bot that does nothing but answer: how fast the crowd of the benchmark can be at most.

Each update is acknowledged and answered with the same message, written as bytes, in one raw protocol; no JSON is read.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re

from benchmarks.crowd import SECRET, TOKEN, WAY

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_CHAT = re.compile(rb'"chat":\{"id":(\d+)')
_KEYBOARD = {"inline_keyboard": [[{"text": f"고르기 {option}", "callback_data": f"1:{option}"}] for option in WAY]}
_OK = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"


class _Ignored(asyncio.Protocol):
    """The line to the Bot API; what it says is not read."""


class _Webhook(asyncio.Protocol):
    def __init__(self, api: asyncio.WriteTransport) -> None:
        self.api = api
        self.buffer = b""
        self.transport: asyncio.WriteTransport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # type: ignore[assignment] - always of TCP

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            length = _LENGTH.search(self.buffer, 0, end + 2)
            whole = end + 4 + (0 if length is None else int(length[1]))
            if len(self.buffer) < whole:
                return
            body, self.buffer = self.buffer[end + 4 : whole], self.buffer[whole:]
            self.transport.write(_OK)
            chat = _CHAT.search(body)
            if chat is not None:
                self.api.write(_call("sendMessage", _ANSWER % chat[1]))


_ANSWER = (
    json.dumps({"chat_id": 0, "text": "여기 있어요.", "reply_markup": _KEYBOARD}).encode().replace(b" 0,", b" %b,")
)


def _call(method: str, body: bytes) -> bytes:
    return (
        f"POST /bot{TOKEN}/{method} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    ).encode() + body


async def serve(api: str, port: int) -> None:
    """Answer until the process is told to stop."""
    loop = asyncio.get_running_loop()
    host, _, api_port = api.removeprefix("http://").partition(":")
    line, _ = await loop.create_connection(_Ignored, host, int(api_port))
    server = await loop.create_server(lambda: _Webhook(line), "127.0.0.1", port)
    hook = {"url": f"http://127.0.0.1:{port}/hook", "secret_token": SECRET}
    line.write(_call("setWebhook", json.dumps(hook).encode()))
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--api", required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--folder")
    asked = parser.parse_args()
    asyncio.run(serve(asked.api, asked.port))
