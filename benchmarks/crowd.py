"""For maintainers: people who talk all at once, and the Bot API that their bot answers through. Used by `turns.py`.

Each person waits for the answer before the next step (a closed loop), and nothing here waits for anything else. Raw
protocols keep it thin, so that what is measured is the program and not its measure; `Figures.busy` says how far that
holds. Nobody's answer may be lost: who gets none for ten seconds ends the run.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import unquote_plus, urlsplit

__all__ = ["SECRET", "TOKEN", "WAY", "BotApi", "Figures", "Stuck", "cpu_seconds", "memory_mib", "talk", "visit"]

# What the six taps after /start choose, and what is typed instead where a program takes no taps.
WAY = ("begin", "yes", "next", "sexual_assault", "adult", "h24")
PATIENCE_SECONDS = 10.0
AGAIN_SECONDS = 0.05  # a refused update comes again, as from Telegram
SAID = "여기는 자동 안내 창구예요. 원하면 사람이 함께해요. 언제든 그만두어도 괜찮아요."
TOKEN = "424242:practice-of-the-benchmark"  # noqa: S105 - of nobody's bot
SECRET = "practice-secret-of-the-benchmark"  # noqa: S105 - as above

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_CHUNKED = re.compile(rb"\r\ntransfer-encoding:", re.IGNORECASE)
_PARTS_OF_DATA = re.compile(r"[^A-Za-z0-9_]+")
_COOKIE = re.compile(rb"\r\nset-cookie: *(n=[^;\r]+)", re.IGNORECASE)
_SHOWS = frozenset({b"sendMessage", b"editMessageText"})
_MAKES_A_MESSAGE = frozenset(
    {b"sendMessage", b"editMessageText", b"sendVenue", b"sendLocation", b"editMessageReplyMarkup"}
)
_KNOWN: dict[bytes, object] = {
    b"getMe": {"id": 424242, "is_bot": True, "first_name": "practice", "username": "practice_bot"},
    b"getWebhookInfo": {"url": "", "has_custom_certificate": False, "pending_update_count": 0},
    b"getMyCommands": [],
    b"getMyName": {"name": ""},
    b"getMyDescription": {"description": ""},
    b"getMyShortDescription": {"short_description": ""},
}


class Stuck(Exception):
    """Somebody got no answer, or a program spoke in a way that Telegram or a browser would not take."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What one run came to. `busy` is the share of its core that the crowd itself used: near 1 it was the limit."""

    turns: int
    seconds: float
    waited_ms: tuple[float, ...]
    cpu_us: float
    memory_mib: float
    busy: float
    again: int
    calls_per_turn: float


def cpu_seconds(processes: Sequence[int]) -> float:
    """What these processes have used so far, in the kernel and outside of it."""
    ticks = 0
    for process in processes:
        with open(f"/proc/{process}/stat", "rb") as file:  # noqa: PTH123 - also read while the clock runs
            fields = file.read().rpartition(b") ")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def memory_mib(processes: Sequence[int]) -> float:
    """Resident memory of these processes together; what they share counts for each."""
    pages = 0
    for process in processes:
        with open(f"/proc/{process}/statm", "rb") as file:  # noqa: PTH123 - as above
            pages += int(file.read().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


# ---- HTTP/1.1, as little of it as is needed ----


class _Line(asyncio.Protocol):
    """One kept connection; whole messages go to `received`."""

    def __init__(self, received: Callable[[_Line, bytes, bytes], None]) -> None:
        self.received = received
        self.buffer = b""
        self.closing = False
        self.lost = False
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # type: ignore[assignment] - always of TCP

    def connection_lost(self, _error: Exception | None) -> None:
        self.lost = not self.closing

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            head = self.buffer[:end]
            length = _LENGTH.search(head)
            if length is None and _CHUNKED.search(head):
                raise Stuck("a body in chunks is not read here")
            whole = end + 4 + (0 if length is None else int(length[1]))
            if len(self.buffer) < whole:
                return
            body, self.buffer = self.buffer[end + 4 : whole], self.buffer[whole:]
            self.received(self, head, body)

    def close(self) -> None:
        self.closing = True
        self.transport.close()


async def _connect(port: int, received: Callable[[_Line, bytes, bytes], None]) -> _Line:
    _, line = await asyncio.get_running_loop().create_connection(lambda: _Line(received), "127.0.0.1", port)
    return line


# ---- people ----


class _Person(Protocol):
    posted_at: float
    waiting: bool
    lines: list[_Line]

    def begin(self) -> None:
        """Take the first step."""


class _Count:
    """What all of them came to while the clock ran."""

    def __init__(self) -> None:
        self.running = True
        self.turns = 0
        self.again = 0
        self.waited: list[float] = []
        self.broken: str | None = None


async def _run(
    people: Sequence[_Person],
    count: _Count,
    calls: Callable[[], int],
    processes: Sequence[int],
    warm: float,
    seconds: float,
) -> Figures:
    def failed(_loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        count.broken = f"{context.get('message')}: {context.get('exception')}"

    asyncio.get_running_loop().set_exception_handler(failed)
    try:
        for person in people:
            person.begin()
        await _watch(people, count, warm)
        count.turns, count.again, count.waited = 0, 0, []
        began, used, own, called = time.perf_counter(), cpu_seconds(processes), time.process_time(), calls()
        await _watch(people, count, seconds)
        lasted = time.perf_counter() - began
        turns, waited, again = count.turns, count.waited, count.again
        used, own, called = cpu_seconds(processes) - used, time.process_time() - own, calls() - called
        memory = memory_mib(processes)
        count.running = False
        while any(person.waiting for person in people):
            await _watch(people, count, 0.01)
    finally:
        for person in people:
            for line in person.lines:
                line.close()
    if not turns:
        raise Stuck("nobody got an answer")
    waited_ms = tuple(sorted(one * 1000 for one in waited))
    return Figures(turns, lasted, waited_ms, used / turns * 1e6, memory, own / lasted, again, called / turns)


async def _watch(people: Sequence[_Person], count: _Count, seconds: float) -> None:
    """Let them talk for so long; end it when one of them is stuck."""
    until = time.perf_counter() + seconds
    while (left := until - time.perf_counter()) > 0:
        await asyncio.sleep(min(left, 0.25))
        if count.broken is not None:
            raise Stuck(count.broken)
        now = time.perf_counter()
        if any(line.lost for person in people for line in person.lines):
            raise Stuck("the program has closed a connection")
        if any(person.waiting and now - person.posted_at > PATIENCE_SECONDS for person in people):
            raise Stuck(f"somebody waits for an answer since {PATIENCE_SECONDS:.0f} s")


# ---- Telegram ----


class BotApi:
    """The part of the Bot API that a bot needs to answer; every call is taken at once and succeeds."""

    def __init__(self) -> None:
        self.calls = 0
        self.methods: Counter[bytes] = Counter()
        self.message_id = 1000
        self.webhook: tuple[str, str] | None = None
        self.registered = 0
        self.hearing: Callable[[int, int, str | None], None] | None = None
        self.date = int(time.time())  # noqa: TID251 - as Telegram's own
        self._server: asyncio.Server | None = None

    async def open(self) -> int:
        """Listen on a free port; returns it."""
        self._server = await asyncio.get_running_loop().create_server(lambda: _Line(self._called), "127.0.0.1", 0)
        return int(self._server.sockets[0].getsockname()[1])

    async def close(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()
            await asyncio.sleep(0)

    def _called(self, line: _Line, head: bytes, body: bytes) -> None:
        line.closing = True  # a bot may hang up whenever it likes
        method = head.split(b" ", 2)[1].rpartition(b"/")[2]
        self.calls += 1
        self.methods[method] += 1
        if method not in _MAKES_A_MESSAGE:
            if method == b"setWebhook":
                fields = _fields(body)
                self.webhook = (str(fields["url"]), str(fields.get("secret_token", "")))
                self.registered += 1
            result = json.dumps({"ok": True, "result": _KNOWN.get(method, True)}).encode()
            line.transport.write(_OK % (len(result), result))
            return
        fields = _fields(body)
        chat = int(str(fields["chat_id"]))
        if "message_id" in fields:
            number = int(str(fields["message_id"]))
        else:
            self.message_id = number = self.message_id + 1
        result = _MESSAGE % (number, chat, self.date)
        line.transport.write(_OK % (len(result), result))
        if self.hearing is not None and method in _SHOWS:
            markup = fields.get("reply_markup")
            given = markup if markup is None or isinstance(markup, str) else json.dumps(markup, ensure_ascii=False)
            self.hearing(chat, number, given)


_OK = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b"
_MESSAGE = (
    b'{"ok":true,"result":{"message_id":%d,"from":{"id":424242,"is_bot":true,"first_name":"practice"},'
    b'"chat":{"id":%d,"type":"private","first_name":"p"},"date":%d,"text":"ok"}}'
)
_READ = {b"chat_id", b"message_id", b"reply_markup", b"url", b"secret_token"}


def _fields(body: bytes) -> dict[str, object]:
    if body[:1] == b"{":
        return json.loads(body)
    if body[:2] == b"--":
        raise Stuck("a call in parts is not read here")
    pairs = (pair.partition(b"=") for pair in body.split(b"&"))
    return {name.decode(): unquote_plus(value.decode()) for name, _, value in pairs if name in _READ}


_FROM = '{"id":%d,"is_bot":false,"first_name":"p","language_code":"ko"}'
_CHAT = '{"id":%d,"first_name":"p","type":"private"}'
_TYPED = (
    '{"update_id":%d,"message":{"message_id":%d,"from":' + _FROM + ',"chat":' + _CHAT + ',"date":%d,"text":"%s"%s}}'
)
_TAPPED = (
    '{"update_id":%d,"callback_query":{"id":"%d","from":' + _FROM + ',"message":{"message_id":%d,"from":{"id":424242,'
    '"is_bot":true,"first_name":"practice","username":"practice_bot"},"chat":' + _CHAT + ',"date":%d,"text":"' + SAID
    + '","reply_markup":%s},"chat_instance":"%d","data":"%s"}}'
)  # fmt: skip
_COMMAND = ',"entities":[{"offset":0,"length":6,"type":"bot_command"}]'


class _Chatting:
    """One person after another in Telegram: /start, then the six steps, then somebody new."""

    def __init__(self, crowd: _Telegram, number: int) -> None:
        self.crowd = crowd
        self.number = number
        self.lines: list[_Line] = []
        self.posted_at = 0.0
        self.step = -1
        self.chat = 0
        self.seen = False
        self.accepted = True
        self.tap: tuple[int, str, str] | None = None  # message, its keyboard, the data of the button wanted next
        self.may_go_on = True
        self.request = b""
        self.message_id = 1

    @property
    def waiting(self) -> bool:
        return not (self.accepted and self.may_go_on and self.seen)

    def begin(self) -> None:
        self.step = (self.step + 1) % (len(WAY) + 1)
        crowd = self.crowd
        if self.step == 0:
            crowd.people.pop(self.chat, None)
            self.chat = crowd.next_chat()
            crowd.people[self.chat] = self
            body = self._typed("/start", _COMMAND)
        elif not crowd.taps:
            body = self._typed(WAY[self.step - 1], "")
        else:
            body = self._tapped()
        raw = body.encode()
        self.request = crowd.head % len(raw) + raw
        self.seen = self.accepted = self.may_go_on = False
        self.tap = None
        self.posted_at = time.perf_counter()
        self._post()

    def _typed(self, text: str, entities: str) -> str:
        self.message_id += 1
        update, date = self.crowd.next_update(), self.crowd.api.date
        return _TYPED % (update, self.message_id, self.chat, self.chat, date, text, entities)

    def _tapped(self) -> str:
        if self.tap is None:
            raise Stuck("no button to tap")
        message, keyboard, data = self.tap
        update = self.crowd.next_update()
        return _TAPPED % (
            update, 10**15 + update, self.chat, message, self.chat, self.crowd.api.date, keyboard, self.chat + 7, data,
        )  # fmt: skip

    def _post(self) -> None:
        self.lines[(self.number + self.step) % len(self.lines)].transport.write(self.request)

    def replied(self, _line: _Line, head: bytes, _body: bytes) -> None:
        """The webhook has answered."""
        status = head[9:12]
        if status == b"200":
            self.accepted = True
            self._go_on()
        elif status in (b"429", b"500", b"502", b"503"):
            self.crowd.count.again += 1
            asyncio.get_running_loop().call_later(AGAIN_SECONDS, self._post)
        else:
            self.crowd.count.broken = f"the webhook answers {status.decode()}"

    def heard(self, message: int, keyboard: str | None) -> None:
        """The bot has shown something in this chat."""
        if not self.seen:
            self.seen = True
            self.crowd.count.turns += 1
            self.crowd.count.waited.append(time.perf_counter() - self.posted_at)
        if self.may_go_on:
            return
        if not self.crowd.taps or self.step == len(WAY):
            self.may_go_on = True
        elif keyboard is not None and (data := _button(keyboard, WAY[self.step])) is not None:
            self.tap = (message, keyboard, data)
            self.may_go_on = True
        self._go_on()

    def _go_on(self) -> None:
        if self.accepted and self.may_go_on and self.crowd.count.running:
            self.begin()


def _button(keyboard: str, option: str) -> str | None:
    """The data of the button for this option, as it stands in JSON; None when the keyboard has none."""
    for row in json.loads(keyboard).get("inline_keyboard", ()):
        for button in row:
            data = button.get("callback_data")
            if data is not None and option in _PARTS_OF_DATA.split(data):
                return json.dumps(data)[1:-1]
    return None


class _Telegram:
    def __init__(self, api: BotApi, head: bytes, count: _Count, *, taps: bool) -> None:
        self.api = api
        self.head = head
        self.count = count
        self.taps = taps
        self.people: dict[int, _Chatting] = {}
        self.update = 100_000_000
        self.chat = 1_000_000_000

    def next_update(self) -> int:
        self.update += 1
        return self.update

    def next_chat(self) -> int:
        self.chat += 1
        return self.chat

    def hear(self, chat: int, message: int, keyboard: str | None) -> None:
        person = self.people.get(chat)
        if person is not None:
            person.heard(message, keyboard)


async def talk(
    api: BotApi, ports: Sequence[int], processes: Sequence[int], *, users: int, taps: bool, warm: float, seconds: float
) -> Figures:
    """So many people talk to a bot whose processes have webhooks on these ports; each next update goes to the next one.

    The path and the secret are what the bot told the Bot API with setWebhook. Raises Stuck.
    """
    if api.webhook is None:
        raise Stuck("the bot has set no webhook")
    address, secret = api.webhook
    head = (
        f"POST {urlsplit(address).path or '/'} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\nContent-Length: "
    ).encode() + b"%d\r\n\r\n"
    count = _Count()
    crowd = _Telegram(api, head, count, taps=taps)
    api.hearing = crowd.hear
    people = [_Chatting(crowd, number) for number in range(users)]
    for person in people:
        person.lines = [await _connect(port, person.replied) for port in ports]
    try:
        return await _run(people, count, lambda: api.calls, processes, warm, seconds)
    finally:
        api.hearing = None


# ---- the web ----


class _Visiting:
    """One person after another in the web chat, as its page with scripts does: a form for each tap, a fragment back."""

    def __init__(self, count: _Count, port: int, number: int) -> None:
        self.count = count
        self.port = port
        self.number = number
        self.lines: list[_Line] = []
        self.posted_at = 0.0
        self.waiting = False
        self.step = -1
        self.cookie = b""

    def begin(self) -> None:
        self.step = 0
        self.cookie = b""
        self._send(b"GET", b"")

    def _send(self, method: bytes, body: bytes) -> None:
        self.waiting = True
        self.posted_at = time.perf_counter()
        self.lines[0].transport.write(
            b"%b / HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept-Language: ko\r\nX-Page: fragment\r\n%b"
            b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%b"
            % (method, self.port, self.cookie, len(body), body)
        )

    def replied(self, _line: _Line, head: bytes, body: bytes) -> None:
        """The page has come."""
        self.waiting = False
        if head[9:12] != b"200":
            self.count.broken = f"the web chat answers {head[9:12].decode()}"
            return
        if self.step:
            self.count.waited.append(time.perf_counter() - self.posted_at)
            self.count.turns += (
                2 if self.step == 1 else 1
            )  # the first tap also takes the turn that opens the conversation
        if (cookie := _COOKIE.search(head)) is not None:
            self.cookie = b"Cookie: %b\r\n" % cookie[1]
        if not self.count.running:
            return
        if self.step == len(WAY):
            self.begin()
            return
        option = WAY[self.step].encode()
        button = body.find(b'name="option" value="%b"' % option)
        if button < 0:
            self.count.broken = f"the page shows no button for {option.decode()}"
            return
        self.step += 1
        seq, name = (_hidden(body, field, button) for field in (b"seq", b"message_id"))
        self._send(b"POST", b"seq=%b&message_id=%b&option=%b" % (seq, name, option))


def _hidden(body: bytes, field: bytes, before: int) -> bytes:
    mark = b'name="%b" value="' % field
    begin = body.rindex(mark, 0, before) + len(mark)
    return body[begin : body.index(b'"', begin)]


async def visit(port: int, processes: Sequence[int], *, users: int, warm: float, seconds: float) -> Figures:
    """So many people use the web chat on this port. Raises Stuck."""
    count = _Count()
    people = [_Visiting(count, port, number) for number in range(users)]
    for person in people:
        person.lines = [await _connect(port, person.replied)]
    return await _run(people, count, lambda: 0, processes, warm, seconds)
