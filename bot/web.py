"""The web chat: one address, forms that work without scripts, live updates where scripts run. A thin driver.

What a person types is in memory for the length of a turn, in the room while they are in it, and in sealed rows; never in
an address, a log or a cookie. Nothing is kept of somebody who only looks (P3). Every answer is `no-store`.
"""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import AsyncIterator, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

import structlog
from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.applications import Starlette
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.fallback import Fallback
from bot.machine import ConversationMachine
from bot.page import HelplineCard, Unsent, away_page, chat_fragment, chat_page, emergency_page, padded, trouble_page
from bot.rooms import Key, Rooms
from bot.web_codec import MAX_CHARACTERS, BadForm, Item, Sent, event_of, page_of
from bot.words import Speaker
from dialogs.at import At
from dialogs.codec import say_to_json, shown_to_json
from dialogs.distress import Signal
from dialogs.effects import Say
from dialogs.events import Chose, Event, SentMedia, SharedPlace, Started, Wrote
from dialogs.state import State
from dialogs.step import ROOM, look, start
from dialogs.words import T, Text, own_name
from locales import CATALOGS, LANGUAGES
from shell.machine import Deliver, Erase, Update
from shell.store import StoreUnavailable
from shell.turn import Poisoned, Turn

__all__ = ["Takes", "WebChat", "create_chat"]

_log = structlog.get_logger()
_STATIC = Path(__file__).parent / "static"
_T = TypeVar("_T")

MAX_BODY = 64 * 1024
# A person taps and writes less often than this; what comes faster is a script or a stuck key.
BURST, PER_SECOND = 30, 1.0
PING_SECONDS = 15
# Open live connections of one chat: several tabs, but no flood.
LIVE_AT_ONCE = 4
# Whoever asks for help or leaves does not wait longer for a slow or locked store (P1, P8).
URGENT_SECONDS = 1.0
# A look by hand counts as a sign of life once the last one is so old.
LOOK_SECONDS = 60.0
# Replies that a tap opens come by the relay; the page that answers the tap waits for them so long.
REPLY_SECONDS = 2.0

# L10N: Shown above the screen when what was typed is longer than the limit. Nothing of it was kept.
TOO_LONG = T("That was too long to be taken. Please send it in shorter parts.")
# L10N: Shown above the screen when nothing could be kept at this moment. Honest: it was not sent.
NOT_SENT = T("Not sent: nothing can be kept at this moment. Please try again, or call 1366. In danger: 112.")
# L10N: Shown above the screen when taps come too fast.
TOO_FAST = T("That was very fast. Please wait a moment, then try again. In danger: 112.")
# L10N: Shown once, on request, while waiting for or talking with a counselor. {code} is five groups of letters and digits.
RETURN_CODE = T("Your code: {code}. It is shown only now. For a day, whoever writes it here comes back to this talk.")
PAGE_TEXTS = (TOO_LONG, NOT_SENT, TOO_FAST, RETURN_CODE)
# A session is named by 125 bits, in letters and digits that are not mistaken for each other, so that it can be written
# down as a return code: what brings one back is the session's own name, and nothing more is kept for it.
_CODE_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CODE_LENGTH, _CODE_GROUP = 25, 5
# Anything else in the cookie is no session: nobody shares a short one.
_TOKEN = re.compile(rf"[{_CODE_LETTERS}]{{{_CODE_LENGTH}}}")

HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'none'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; "
        "require-trusted-types-for 'script'; trusted-types page"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(self), camera=(), microphone=(), notifications=(), interest-cohort=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
}


def _headers(*, secure: bool) -> Mapping[str, str]:
    return {**HEADERS, "Strict-Transport-Security": "max-age=63072000"} if secure else HEADERS


class Takes(Protocol):
    """What the web chat needs of a writer: take an update, look at a state."""

    async def take(self, update: Update) -> Turn:
        """Take one update. Raises StoreUnavailable or Poisoned."""

    async def peek(self, conversation: str) -> object | None:
        """The current state, or None. Raises StoreUnavailable."""


class Confirms(Protocol):
    """What is told when replies were seen."""

    async def seen(self, names: list[str], notes: list[int]) -> None:
        """Mark these held rows delivered and destroy the replies. Raises StoreUnavailable."""


class Pseudonym(Protocol):
    """Turns a platform's id into the keyed name of a conversation."""

    def of(self, channel: str, platform_id: str) -> str:
        """The name."""


@dataclass(frozen=True, slots=True)
class WebChat:
    """Everything the web chat is made of, put together by the process that runs it."""

    machine: ConversationMachine
    writer: Takes
    confirms: Confirms
    rooms: Rooms
    pseudonyms: Pseudonym
    speaker: Speaker
    fallback: Fallback
    clock: Clock
    practice: bool = False
    secure: bool = False
    exit_url: str | None = None
    room_seconds: float = 300.0

    @property
    def cookie(self) -> str:
        """The session cookie's name: it says nothing about what it is for."""
        return "__Host-n" if self.secure else "n"

    @property
    def away_cookie(self) -> str:
        """Set after leaving, so that "back" shows a neutral page."""
        return "__Host-m" if self.secure else "m"


class Clock(Protocol):
    """Gives the time, aware."""

    def __call__(self) -> datetime:
        """Now."""


def create_chat(chat: WebChat) -> Starlette:
    """The web chat as an ASGI application."""
    pages = _Pages(chat)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        sweeping = asyncio.create_task(pages.sweep())
        try:
            yield
        finally:
            sweeping.cancel()
            pages.closing.set()

    return Starlette(
        routes=[
            Route("/", pages.show, methods=["GET"]),
            Route("/", pages.send, methods=["POST"]),
            Route("/leave", pages.leave, methods=["POST"]),
            Route("/away", pages.away, methods=["GET"]),
            Route("/emergency", pages.emergency, methods=["GET"]),
            Route("/live", pages.live, methods=["GET"]),
            Route("/favicon.ico", pages.icon, methods=["GET"]),
            Route("/robots.txt", pages.robots, methods=["GET"]),
            Mount("/static", StaticFiles(directory=_STATIC)),
        ],
        middleware=[Middleware(_Guard, secure=chat.secure)],
        exception_handlers={HTTPException: pages.refused, Exception: pages.failed},
        lifespan=lifespan,
    )


class _Guard:
    """Headers on every answer, a limit on every body, and no form from another site."""

    def __init__(self, app: ASGIApp, *, secure: bool) -> None:
        self.app = app
        given = _headers(secure=secure)
        self.headers = [(name.lower().encode(), value.encode()) for name, value in given.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        received = 0

        async def limited() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > MAX_BODY:
                raise HTTPException(413)
            return message

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = {name.lower() for name, _ in message["headers"]}
                message["headers"] = [
                    *(pair for pair in message["headers"] if pair[0].lower() != b"server"),
                    *(pair for pair in self.headers if pair[0] not in given),
                ]
            await send(message)

        if request.method == "POST" and not _same_site(request):
            await PlainTextResponse("This form belongs to another page.", 403)(scope, receive, dressed)
            return
        await self.app(scope, limited, dressed)


def _same_site(request: Request) -> bool:
    """Whether a form comes from our own page: what the browser says of its origin must fit the host it was sent to."""
    site = request.headers.get("sec-fetch-site")
    if site is not None and site not in ("same-origin", "none"):
        return False
    origin = request.headers.get("origin")
    return origin is None or origin == "null" or origin.partition("://")[2] == request.headers.get("host")


class _Pages:
    def __init__(self, chat: WebChat) -> None:
        self.chat = chat
        self.flow = chat.machine.flow
        self.closing = asyncio.Event()
        self.buckets: dict[str, tuple[float, float]] = {}
        self.going_on: set[asyncio.Task[object]] = set()
        self.emergency_pages = {tag: self._emergency_page(tag) for tag in CATALOGS}

    # -- looking --

    async def show(self, request: Request) -> Response:
        token = self._token(request)
        if token is None:
            if self.chat.away_cookie in request.cookies:
                return RedirectResponse("/away", 303)
            return self._fresh(request)
        conversation = self._conversation(token)
        if request.method != "HEAD":
            await self._confirm(conversation)
        try:
            state = await self.chat.writer.peek(conversation)
            if isinstance(state, State) and "new" in request.query_params:
                await self._looked(conversation, state)
                return RedirectResponse("/#newest", 303)
        except (StoreUnavailable, Poisoned) as error:
            return await self._trouble(request, conversation, error.reason, None)
        if not isinstance(state, State):
            return self._fresh(request)
        return self._page(request, conversation, state, acted=False)

    async def _looked(self, conversation: str, state: State) -> None:
        """A look by hand, in the room, is a tap: who looks is there, and what waits behind the next tap comes (P11)."""
        now = self.chat.clock().timestamp()
        self.chat.rooms.of(conversation).touched_at = now
        due = state.notes or now - state.acted_at > LOOK_SECONDS
        if state.at in ROOM and due and self._allowed(conversation):
            name = f"web:{conversation}:look:{secrets.token_hex(8)}"
            turn = await self.chat.writer.take(Update(name, conversation, "web", Started(state.speaks)))
            await self._show_in_room(conversation, turn, None)

    def _fresh(self, request: Request, notice: Text | None = None, status: int = 200) -> Response:
        """The first screen, for somebody of whom nothing is known or kept."""
        # The turn that opens the conversation comes first, so that this page's buttons belong to turn 1.
        state = start(self.flow, _locale(request))._replace(seq=1)
        return self._html(request, state, self._drawn(state), notice, status=status)

    def _drawn(self, state: State) -> list[Item]:
        """A screen as its state alone tells it, without anything said before."""
        shown = shown_to_json(state, look(self.flow, state, self.chat.machine.given(self.chat.clock())))
        return [Item("show", payload=row) for row in shown]

    def _page(
        self,
        request: Request,
        conversation: str,
        state: State,
        notice: Text | None = None,
        *,
        status: int = 200,
        draft: str | None = None,
        acted: bool = True,
    ) -> Response:
        """The current page. `acted`: the person did something just now, so that replies are shown as written (P11)."""
        room = self.chat.rooms.of(conversation)
        room.state = state
        away = not acted and self.chat.clock().timestamp() - state.acted_at > self.chat.room_seconds
        if away:
            room.quiet()
        items = room.items(state.at, unseen=not away)
        # What the person has not seen yet: told in the neutral line, and opened by their next tap.
        waits = bool(state.notes or (away and room.unseen)) and state.at is not At.LEFT
        if not room.whole:
            # After a restart or a long silence the screen is drawn from the state.
            items = [*self._drawn(state), *items]
            line = say_to_json(Say(self.flow.phrases.new_note))
            if waits and not any({"say": line} in _parts(item) for item in items):
                items.append(Item("show", payload={"items": [{"say": line}]}))
        if request.method != "HEAD":
            room.rendered = set(room.unseen) if not away and state.at in (*ROOM, At.ENDED) else set()
        return self._html(request, state, items, notice, status=status, draft=draft, note_waits=waits)

    def _html(
        self,
        request: Request,
        state: State,
        items: list[Item],
        notice: Text | None,
        *,
        status: int = 200,
        draft: str | None = None,
        note_waits: bool = False,
    ) -> Response:
        page = page_of(
            self.flow,
            state,
            self.chat.machine.given(self.chat.clock()),
            items,
            self.chat.speaker,
            message_id=secrets.token_hex(12),
            practice=self.chat.practice,
            notice=self.chat.speaker.say(state.speaks, notice) if notice is not None else None,
            draft=draft,
            note_waits=note_waits,
        )
        whole = chat_fragment if request.headers.get("x-page") == "fragment" else chat_page
        return HTMLResponse(padded(whole(page, self.chat.speaker.translate(state.speaks))), status)

    # -- acting --

    async def send(self, request: Request) -> Response:
        try:
            form = await _form(request)
        except (BadForm, UnicodeError):
            return await self._bad_form(request)
        except HTTPException as error:
            if error.status_code != 413:
                raise
            media = request.headers.get("content-type", "").startswith("multipart/")
            return await self._refuse(request, self.flow.phrases.media_refused if media else TOO_LONG, 413)
        if form.get("open"):
            opened = RedirectResponse("/", 303)
            opened.delete_cookie(self.chat.away_cookie, path="/", secure=self.chat.secure)
            return opened
        if form.get("option") == "leave":
            return await self.leave(request)
        if form.get("show_code"):
            return await self._show_code(request)
        if (code := _code_in(form.get("text", ""))) is not None and (back := await self._come_back(request, code)):
            return back
        try:
            sent = event_of(form, self.chat.machine.directory)
        except BadForm:
            if form.get("option") == "emergency":
                return self._help(request)
            return await self._bad_form(request)
        if isinstance(sent.event, Wrote) and sent.event.wish == "leave" and not sent.event.signals:
            return await self.leave(request)
        token = self._token(request)
        if token is None and sent.event == Chose("forget_now", int(form["seq"])):
            return self._nothing_left(request, _locale(request))
        known, token = token, token or _new_token()
        response = await self._take(request, self._conversation(token), sent, form)
        if known is None:
            self._set(response, self.chat.cookie, token)
        return response

    async def _show_code(self, request: Request) -> Response:
        """Show the return code of this talk, once, because the person asked for it."""
        token = self._token(request)
        if token is None:
            return self._fresh(request)
        conversation = self._conversation(token)
        try:
            state = await self.chat.writer.peek(conversation)
        except StoreUnavailable as error:
            return await self._trouble(request, conversation, error.reason, None)
        if not isinstance(state, State) or state.at not in ROOM or _code_in(token) is None:
            return await self._again(request, conversation, None)
        groups = "-".join(token[at : at + _CODE_GROUP] for at in range(0, _CODE_LENGTH, _CODE_GROUP))
        told = self.chat.speaker.say(state.speaks, RETURN_CODE, (("code", own_name(groups)),))
        return self._page(request, conversation, state, own_name(told))

    async def _come_back(self, request: Request, code: str) -> Response | None:
        """Take up the talk that a return code names; None where there is none, as for any other text."""
        if code == self._token(request) or not self._allowed("codes"):
            return None
        try:
            state = await self.chat.writer.peek(self._conversation(code))
        except StoreUnavailable:
            return None
        if not isinstance(state, State):
            return None
        response = RedirectResponse("/", 303)
        self._set(response, self.chat.cookie, code)
        return response

    async def _take(self, request: Request, conversation: str, sent: Sent, form: Mapping[str, str]) -> Response:
        event, words = sent.event, sent.words
        urgent = _urgent(event)
        request.state.urgent = urgent
        self.chat.rooms.of(conversation).touched_at = self.chat.clock().timestamp()
        if not self._allowed(conversation) and not urgent:
            return await self._again(request, conversation, TOO_FAST, 429, words)
        if words is not None and len(words) > MAX_CHARACTERS:
            if not urgent:
                return await self._again(request, conversation, TOO_LONG, 413, words)
            words = words[:MAX_CHARACTERS]
        if event is None:
            return await self._again(request, conversation, None)
        try:
            turn = self._turn(request, conversation, sent.message_id, event, words)
            taken = await (self._soon(turn) if urgent else turn)
        except StoreUnavailable as error:
            unsent = Unsent(int(form["seq"]), sent.message_id, form.get("option"), form.get("text"))
            if urgent and not await self._meant_for_a_counselor(conversation, event):
                return self._help(request, conversation)  # help needs no store (P1)
            return await self._trouble(request, conversation, error.reason, unsent, always=urgent)
        except Poisoned as error:
            if urgent:
                return self._help(request, conversation)
            return await self._trouble(request, conversation, error.reason, None)
        if taken is None:
            return self._nothing_left(request, _locale(request))
        return await self._taken(request, conversation, taken, event, words)

    async def _turn(
        self, request: Request, conversation: str, message_id: str, event: Event, words: str | None
    ) -> Turn | None:
        """One turn, after the one that opens the conversation where there is none. None: there is nothing to forget."""
        await self._confirm(conversation)
        if await self.chat.writer.peek(conversation) is None:
            if isinstance(event, Chose) and event.option == "forget_now":
                return None
            # Named by the form, so that a form sent twice opens one conversation and not a second one over it.
            name = f"web:{conversation}:begin:{message_id}"
            await self.chat.writer.take(Update(name, conversation, "web", Started(_locale(request))))
        name = f"web:{conversation}:{message_id}"
        return await self.chat.writer.take(Update(name, conversation, "web", event, words))

    async def _soon(self, work: Coroutine[object, object, _T]) -> _T:
        """Wait for work on the store only so long; it goes on by itself. Raises StoreUnavailable when that is too long."""
        task: asyncio.Task[_T] = asyncio.create_task(work)
        self.going_on.add(task)
        task.add_done_callback(self._went_on)
        done, _ = await asyncio.wait({task}, timeout=URGENT_SECONDS)
        if not done:
            raise StoreUnavailable("locked")
        return task.result()

    def _went_on(self, task: asyncio.Task[_T]) -> None:
        self.going_on.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None and not isinstance(error, StoreUnavailable | Poisoned):
            _log.error("request_failed", error=type(error).__name__)

    async def _meant_for_a_counselor(self, conversation: str, event: Event) -> bool:
        """Whether words in which danger was heard belong to a talk, so that the person must know that they are not sent."""
        if not (isinstance(event, Wrote) and event.signals):
            return False
        try:
            state = await self.chat.writer.peek(conversation)
        except StoreUnavailable:
            room = self.chat.rooms.known(conversation)
            if room is None or room.state is None:
                return True  # unknown: rather one word too many than words that are lost in silence
            state = room.state
        return isinstance(state, State) and state.at in ROOM

    async def _taken(
        self, request: Request, conversation: str, turn: Turn, event: Event, words: str | None
    ) -> Response:
        state = _state_of(turn)
        if isinstance(event, Chose) and event.option == "forget_now" and Erase() in turn.orders:
            self.chat.rooms.close(conversation)
            return self._nothing_left(request, state.speaks)
        await self._show_in_room(conversation, turn, words)
        if request.headers.get("x-page") == "fragment":
            return self._page(request, conversation, state)
        return RedirectResponse("/#newest" if state.at in ROOM else "/", 303)

    async def _show_in_room(self, conversation: str, turn: Turn, words: str | None) -> None:
        state = _state_of(turn)
        room = self.chat.rooms.of(conversation)
        room.state = state
        if turn.repeated:
            return
        if state.at in ROOM and words is not None:
            room.say((turn.seq, -1), Item("person", text=words))
        rows = [order for order in turn.orders if isinstance(order, Deliver)]
        replies: set[Key] = set()
        for n, order in enumerate(rows):
            if order.payload.get("kind") == "show":
                room.show((turn.seq, n), order.payload)
            elif order.payload.get("kind") == "reply":
                replies.add((turn.seq, n))
        room.ring()
        if replies and not await room.said(replies, REPLY_SECONDS):
            _log.warning("reply_late", count=len(replies))  # it comes with the next look

    def _nothing_left(self, request: Request, locale: str) -> Response:
        """The last page of a chat that no longer exists, and no cookie. The same whether or not there ever was one (P11)."""
        state = start(self.flow, locale)._replace(at=At.LEFT, seq=1)
        response = self._html(request, state, self._drawn(state), None)
        self._go(response)
        return response

    async def _again(
        self, request: Request, conversation: str, notice: Text | None, status: int = 200, draft: str | None = None
    ) -> Response:
        """The current screen once more, with a word about why. What was not taken goes back into the box."""
        try:
            state = await self.chat.writer.peek(conversation)
        except StoreUnavailable as error:
            return await self._trouble(request, conversation, error.reason, None)
        if not isinstance(state, State):
            state = start(self.flow, _locale(request))._replace(seq=1)
        return self._page(request, conversation, state, notice, status=status, draft=draft)

    async def _refuse(self, request: Request, notice: Text | None, status: int = 200) -> Response:
        """The current screen once more, of whoever it is, and nothing else."""
        token = self._token(request)
        if token is None:
            return self._fresh(request, notice, status)
        return await self._again(request, self._conversation(token), notice, status)

    async def _bad_form(self, request: Request) -> Response:
        if not request.headers.get("content-type", "").startswith("multipart/"):
            return await self._refuse(request, None)
        token = self._token(request)
        if token is None:
            return self._fresh(request, self.flow.phrases.media_refused)
        conversation = self._conversation(token)
        if not self._allowed(conversation):
            return await self._again(request, conversation, TOO_FAST, 429)
        try:
            if await self.chat.writer.peek(conversation) is None:
                return self._fresh(request, self.flow.phrases.media_refused)
            name = f"web:{conversation}:media:{secrets.token_hex(8)}"
            turn = await self.chat.writer.take(Update(name, conversation, "web", SentMedia()))
        except (StoreUnavailable, Poisoned) as error:
            return await self._trouble(request, conversation, error.reason, None)
        return await self._taken(request, conversation, turn, SentMedia(), None)

    # -- leaving --

    async def leave(self, request: Request) -> Response:
        token = self._token(request)
        response = RedirectResponse(self.chat.exit_url or "/away", 303)
        self._go(response)
        if token is None:
            return response
        conversation = self._conversation(token)
        self.chat.rooms.close(conversation)
        try:
            await self._soon(self._drop_answers(conversation))
        except (StoreUnavailable, Poisoned) as error:
            # The page is gone all the same; the answers expire by themselves.
            _log.warning("leave_not_kept", reason=error.reason)
        self.chat.rooms.close(conversation)
        return response

    async def _drop_answers(self, conversation: str) -> None:
        if await self.chat.writer.peek(conversation) is not None:
            name = f"web:{conversation}:leave:{secrets.token_hex(8)}"
            await self.chat.writer.take(Update(name, conversation, "web", Chose("leave")))

    def _go(self, response: Response) -> None:
        response.delete_cookie(self.chat.cookie, path="/", secure=self.chat.secure)
        self._set(response, self.chat.away_cookie, "1")
        response.headers["clear-site-data"] = '"cache", "storage"'

    async def away(self, request: Request) -> Response:
        if self.chat.exit_url is not None:
            return RedirectResponse(self.chat.exit_url, 303)
        return HTMLResponse(away_page(_locale(request)))

    def _set(self, response: Response, name: str, value: str) -> None:
        response.set_cookie(name, value, path="/", secure=self.chat.secure, httponly=True, samesite="strict")

    # -- help that needs nothing --

    async def emergency(self, request: Request) -> Response:
        wanted = request.query_params.get("lang", "")
        if wanted in CATALOGS:
            return HTMLResponse(self.emergency_pages[wanted])
        token = self._token(request)
        return self._help(request, None if token is None else self._conversation(token))

    def _help(self, request: Request, conversation: str | None = None, status: int = 200) -> Response:
        """The emergency numbers, made at start-up, in the language of the chat where it is in memory."""
        return HTMLResponse(self.emergency_pages[self._tongue(request, conversation)], status)

    def _tongue(self, request: Request, conversation: str | None) -> str:
        room = None if conversation is None else self.chat.rooms.known(conversation)
        return _locale(request) if room is None or room.state is None else room.state.speaks

    def _emergency_page(self, tag: str) -> str:
        chat = self.chat
        place = self.flow.screens[At.EMERGENCY]
        says = [chat.speaker.say(tag, part.text) for part in place.says if hasattr(part, "text")]
        page = page_of(
            self.flow,
            start(self.flow, tag)._replace(at=At.EMERGENCY_MESSAGE),
            chat.machine.given(chat.clock()),
            (),
            chat.speaker,
            message_id="x",
            practice=False,
        )
        return emergency_page(
            tag,
            says,
            self._numbers(tag),
            chat.speaker.translate(tag),
            text_112=page.text_112,
            practice=chat.practice,
        )

    def _numbers(self, tag: str, ids: tuple[str, ...] = ("112", "119", "1366", "danuri")) -> list[HelplineCard]:
        lines = self.chat.machine.directory.helpline_of_id
        korean = tag.startswith("ko")
        return [HelplineCard(lines[i].number, lines[i].name_ko if korean else lines[i].name_en, "") for i in ids]

    async def _trouble(
        self, request: Request, conversation: str, reason: str, unsent: Unsent | None, *, always: bool = False
    ) -> Response:
        """Nothing can be kept: the fallback once an hour (or `always`), then a short word; never silence."""
        tag = self._tongue(request, conversation)
        _log.error("store_unavailable", reason=reason)
        if self.chat.fallback.due(conversation) or always:
            translate = self.chat.speaker.translate(tag)
            html = trouble_page(tag, self._numbers(tag), translate, unsent=unsent, practice=self.chat.practice)
            return HTMLResponse(html, 503)
        try:
            state = await self.chat.writer.peek(conversation)
        except StoreUnavailable:
            room = self.chat.rooms.known(conversation)
            state = None if room is None else room.state
        draft = None if unsent is None else unsent.text
        if not isinstance(state, State):
            state = start(self.flow, tag)._replace(seq=1)
            return self._html(request, state, self._drawn(state), NOT_SENT, status=503, draft=draft)
        return self._page(request, conversation, state, NOT_SENT, status=503, draft=draft)

    # -- live --

    async def live(self, request: Request) -> Response:
        token = self._token(request)
        if token is None or request.method == "HEAD":
            return PlainTextResponse("", 204)
        conversation = self._conversation(token)
        room = self.chat.rooms.of(conversation)
        if len(room.listeners) >= LIVE_AT_ONCE:
            return PlainTextResponse("", 429)
        bell = asyncio.Event()
        room.listeners.add(bell)

        async def changes() -> AsyncIterator[ServerSentEvent]:
            try:
                while not self.closing.is_set() and self.chat.rooms.known(conversation) is room:
                    await bell.wait()
                    bell.clear()
                    yield ServerSentEvent(data="changed", event="changed")
            finally:
                room.listeners.discard(bell)

        return EventSourceResponse(changes(), ping=PING_SECONDS, headers={"Cache-Control": "no-store"})

    # -- small things --

    async def icon(self, _request: Request) -> Response:
        return RedirectResponse("/static/icon.svg", 301)

    async def robots(self, _request: Request) -> Response:
        return PlainTextResponse("User-agent: *\nDisallow: /\n")

    async def refused(self, request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        tag = _locale(request)
        html = trouble_page(tag, self._numbers(tag), self.chat.speaker.translate(tag), practice=self.chat.practice)
        return HTMLResponse(html, status, error.headers if isinstance(error, HTTPException) else None)

    async def failed(self, request: Request, error: Exception) -> Response:
        _log.error("request_failed", error=type(error).__name__)
        urgent = getattr(request.state, "urgent", False)
        response = self._help(request, status=500) if urgent else await self.refused(request, error)
        for name, value in _headers(secure=self.chat.secure).items():
            response.headers[name] = value  # this answer is given outside the guard
        return response

    async def sweep(self) -> None:
        """Forget quiet rooms, again and again."""
        while True:
            await asyncio.sleep(min(30.0, self.chat.room_seconds / 4))
            self.chat.rooms.sweep(self.chat.room_seconds)
            if len(self.buckets) > 100_000:
                self.buckets.clear()

    async def _confirm(self, conversation: str) -> None:
        """Whoever asks again has seen the page before: what it showed has arrived."""
        arrived = self.chat.rooms.seen(conversation)
        if arrived:
            try:
                await self.chat.confirms.seen([name for name, _ in arrived], [note for _, note in arrived])
            except StoreUnavailable as error:
                _log.error("store_unavailable", reason=error.reason)
                self.chat.rooms.of(conversation).unseen.update(arrived)  # the next request tries again

    def _token(self, request: Request) -> str | None:
        """The name of the session, or None for somebody who has none."""
        token = request.cookies.get(self.chat.cookie, "")
        return token if _TOKEN.fullmatch(token) else None

    def _conversation(self, token: str) -> str:
        return self.chat.pseudonyms.of("web", token)

    def _allowed(self, conversation: str) -> bool:
        """A bucket of taps for each chat, filled again second by second."""
        now = self.chat.clock().timestamp()
        left, at = self.buckets.get(conversation, (float(BURST), now))
        left = min(float(BURST), left + max(0.0, now - at) * PER_SECOND)
        self.buckets[conversation] = (left - 1 if left >= 1 else left, now)
        return left >= 1


def _new_token() -> str:
    return "".join(secrets.choice(_CODE_LETTERS) for _ in range(_CODE_LENGTH))


def _code_in(text: str) -> str | None:
    """The return code that a text consists of, however it is spaced, or None."""
    code = text[:64].upper().replace("-", "").replace(" ", "").strip()
    return code if len(code) == _CODE_LENGTH and set(code) <= set(_CODE_LETTERS) else None


def _urgent(event: Event | None) -> bool:
    """What always gets through: asking for help, leaving, and words in which danger was heard."""
    match event:
        case Chose(option, _):
            return option in ("emergency", "leave")
        case Wrote(signals, wish, _, _):
            return wish == "emergency" or bool(signals - {Signal.MINOR_SPEAKER})
        case SharedPlace() | None:
            return False
        case _:
            return False


async def _form(request: Request) -> dict[str, str]:
    """The fields of a form as text. Raises BadForm for files, doubled fields and what is no form; HTTPException 413."""
    try:
        form: FormData = await request.form(max_files=0, max_fields=20)
    except HTTPException as error:
        if error.status_code != 400:
            raise
        raise BadForm("a file, or no form at all") from None
    fields: dict[str, str] = {}
    for name, value in form.multi_items():
        if isinstance(value, UploadFile) or name in fields:
            raise BadForm("a file or a doubled field")
        # A declared encoding can smuggle in lone surrogates, which no page can show.
        fields[name] = value.encode("utf-8", "replace").decode()
    return fields


def _parts(item: Item) -> Sequence[object]:
    parts = None if item.payload is None else item.payload.get("items")
    return parts if isinstance(parts, list) else ()


def _state_of(turn: Turn) -> State:
    if not isinstance(turn.state, State):
        raise TypeError("this is not a state of the conversation")
    return turn.state


def _locale(request: Request) -> str:
    """The language guessed from the browser, among ours; English where none fits (P18)."""
    for part in request.headers.get("accept-language", "")[:200].split(","):
        tag = part.partition(";")[0].strip().lower()
        base = {"tl": "fil", "zh": "zh-hans"}.get(tag.partition("-")[0], tag.partition("-")[0])
        for known in LANGUAGES:
            if known.lower() in (tag, base):
                return known
    return "en"
