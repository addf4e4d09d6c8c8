"""The web desk, for counselors, supervisors and administrators of one center.

Rules for whoever edits this file:

- Whoever is not signed in sees the sign-in page and the page of their invitation, nothing else.
- Nothing is changed by GET. Every POST comes from a page of this desk: Origin and Sec-Fetch-Site are checked before
  anything is read, and a signed-in one carries the token of its session.
- A case that somebody does not hold is answered like a case that does not exist.
- Live events carry ids and counts. Pages fetch content for themselves, under the same rules as any reading.
- Errors are told in general words; the log gets a code and the class of the error (P16).
"""

from __future__ import annotations

import asyncio
import hmac
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import asdict
from datetime import datetime
from functools import partial
from typing import ParamSpec, TypeVar
from urllib.parse import urlencode

import structlog
from pydantic import ValidationError
from sse_starlette import EventSourceResponse
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from dialogs.words import T, Translate
from handoff.auth import Accounts, InvitationGone, NameTaken, Role, Session, Wait, weakness
from handoff.case import URGENT, Limits
from handoff.cases import Cases, Done, Pulse
from handoff.entries import MOST_ENTRIES, Entries
from handoff.forms import (
    ERRORS,
    WEAK,
    CloseForm,
    EraseForm,
    InviteForm,
    MarkForm,
    ReplyForm,
    ReturnForm,
    UndoForm,
    trouble,
)
from handoff.gate import Address, Gate, fields, own_path
from handoff.links import CODE_SECONDS, Links
from handoff.page import (
    FOLDER,
    Words,
    case_sheet,
    entry_lines,
    held_lines,
    message_lines,
    queue_lines,
    render_page,
)
from referral_directory import places
from referral_directory.changes import ChangeError
from referral_directory.model import Directory
from shell.sealing import Cost, SealKey
from shell.settings import Settings
from shell.store import Store, StoreUnavailable

__all__ = ["Desk", "create_desk"]

LONGEST_SEARCH = 100
TAKEN_BACK = "taken back at the desk"
LOOK_SECONDS = 0.5
RECHECK_SECONDS = 15.0
SWEEP_SECONDS = 60.0
LOCALES = ("ko", "en")
_LANGUAGE_COOKIE = "desk-language"
_STATIC: Mapping[str, str] = {
    "desk.css": "text/css; charset=utf-8",
    "desk.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}

_log = structlog.get_logger()
_P = ParamSpec("_P")
_T = TypeVar("_T")
Clock = Callable[[], datetime]
Handler = Callable[[Request], Awaitable[Response]]


class _SignedOut(Exception):
    """The request has no living session."""


class _Hub:
    """The newest pulse, for all live pages of this process."""

    def __init__(self) -> None:
        self.pulse = Pulse(0, (), "", {})
        self.serial = 0
        self._changed = asyncio.Event()

    def publish(self, pulse: Pulse) -> None:
        """Take what the last look saw; wakes the pages when something changed."""
        if pulse != self.pulse:
            self.pulse = pulse
            self.wake()

    def wake(self) -> None:
        """Let every live page look at its session and its cases again."""
        self.serial += 1
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()

    async def wait(self, serial: int, seconds: float) -> None:
        """Wait until something changed since a serial number, but no longer than some seconds."""
        if self.serial == serial:
            try:
                await asyncio.wait_for(self._changed.wait(), seconds)
            except TimeoutError:
                return


# ---- the desk ----


class Desk:
    """Everything behind the pages. Made by `create_desk`, which puts it into `app.state.desk`."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        delivery: SealKey,
        translators: Mapping[str, Translate],
        directory: Directory,
        *,
        clock: Clock,
        url: str,
        cost: Cost | None,
    ) -> None:
        """See `create_desk`."""
        limits = Limits(settings.lease_seconds, settings.answer_minutes * 60)
        self.accounts = Accounts(store, clock, cost=cost, lease_seconds=settings.lease_seconds)
        self.cases = Cases(store, center=settings.center_name, delivery=delivery, limits=limits, clock=clock)
        self.links = Links(store, clock)
        self.entries = Entries(store, directory, clock)
        self.hub = _Hub()
        self.address = Address.of(url)
        self._secure = self.address.secure
        self._cookie = "__Host-desk" if self._secure else "desk"
        self._settings = settings
        self._clock = clock
        self._words = {locale: Words(locale, translators[locale]) for locale in LOCALES}
        self._directory = directory
        self._static = {name: (FOLDER / "static" / name).read_bytes() for name in _STATIC}
        self._threads = ThreadPoolExecutor(4, thread_name_prefix="desk")

    # -- running --

    async def run(self, work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """Run something that touches the store in a thread."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, partial(work, *args, **kwargs))

    async def look(self) -> int:
        """Return what has waited too long, and let the live pages know what changed; gives how many went back."""
        released = await self.run(self.cases.release_due)
        if released:
            _log.info("cases_returned_due", count=released)
        self.hub.publish(await self.run(self.cases.pulse))
        return released

    async def watch(self, beat: Callable[[], None] = lambda: None) -> None:
        """Look twice a second, and sweep ended sessions each minute, until cancelled. Each time round calls `beat`."""
        swept = time.monotonic()
        while True:
            beat()
            try:
                await self.look()
                if time.monotonic() - swept >= SWEEP_SECONDS:
                    swept = time.monotonic()
                    await self.run(self.accounts.sweep)
            except StoreUnavailable as error:
                _log.error("desk_store_unavailable", reason=error.reason)
            except Exception:  # noqa: BLE001 - a look that failed must not be the last one
                _log.exception("desk_look_failed")
            await asyncio.sleep(LOOK_SECONDS)

    def close(self) -> None:
        """Let the threads go."""
        self._threads.shutdown(wait=True)
        self.accounts.close()

    @asynccontextmanager
    async def lifespan(self, _app: Starlette, beat: Callable[[], None]) -> AsyncIterator[None]:
        """Watch while the server runs."""
        watching = asyncio.create_task(self.watch(beat))
        try:
            yield
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)
            self.close()

    # -- what handlers share --

    def _now(self) -> float:
        return self._clock().timestamp()

    def words(self, request: Request) -> Words:
        """Give the words of the language that this browser chose; Korean first."""
        return self._words.get(request.cookies.get(_LANGUAGE_COOKIE, ""), self._words["ko"])

    async def _session(self, request: Request, *, acts: bool = True) -> Session:
        token = request.cookies.get(self._cookie)
        session = None if token is None else await self.run(self.accounts.session, token, acts=acts)
        if session is None:
            raise _SignedOut
        return session

    async def _posted(self, request: Request, *, acts: bool = True) -> tuple[Session, Mapping[str, str]]:
        """Give session and fields of a form whose token belongs to the session. Raises _SignedOut, HTTPException."""
        posted = await fields(request)
        if acts is False:
            acts = posted.get("acted") == "1"
        session = await self._session(request, acts=acts)
        if not hmac.compare_digest(posted.get("csrf", "").encode(), session.csrf.encode()):
            raise HTTPException(403)
        return session, posted

    async def _administrator(self, session: Session) -> None:
        if session.role is not Role.ADMINISTRATOR:
            raise HTTPException(404)

    def _html(
        self, request: Request, template: str, session: Session | None = None, status: int = 200, **values: object
    ) -> Response:
        words = self.words(request)
        page = render_page(
            template,
            words,
            practice=self._settings.practice,
            me=session,
            back=request.url.path if request.method == "GET" else "/",
            lease_seconds=int(self._settings.lease_seconds),
            **values,
        )
        return HTMLResponse(page, status)

    def problem(self, request: Request, status: int) -> Response:
        """Give the page of an error: general words, nothing of what was asked."""
        status = status if status in ERRORS else 500
        words = self.words(request)
        sentence = words.say(ERRORS[status])
        if _wants_json(request):
            return JSONResponse({"problem": sentence}, status)
        page = render_page(
            "notice.html", words, practice=self._settings.practice, me=None, back="/", sentence=sentence, draft=None,
            lease_seconds=int(self._settings.lease_seconds),
        )  # fmt: skip
        return HTMLResponse(page, status)

    # -- sign-in --

    async def sign_in_page(self, request: Request) -> Response:
        """Show the form for signing in."""
        return self._html(request, "sign_in.html", problem=None, name="", welcome=False)

    async def sign_in(self, request: Request) -> Response:
        """Check name and password; a new token, whatever the browser held before."""
        posted = await fields(request)
        name, password = posted.get("name", "")[:200], posted.get("password", "")[:1000]
        old = request.cookies.get(self._cookie)
        result = await self.accounts.sign_in(name, password, _place(request), replaces=old)
        if isinstance(result, Wait):
            words = self.words(request)
            # L10N: Sign-in failed; it is not told which of the two is wrong.
            sentence = words.say(T("Work name or password do not fit."))
            if result.seconds:
                # L10N: Too many tries. {seconds} is a number.
                sentence = words.say(T("Please wait {seconds} seconds, then try again."), seconds=result.seconds)
            status = 429 if result.seconds else 401
            answer = self._html(request, "sign_in.html", status=status, problem=sentence, name=name, welcome=False)
            if result.seconds:
                answer.headers["retry-after"] = str(result.seconds)
            return answer
        response = RedirectResponse("/", 303)
        response.set_cookie(self._cookie, result.token, path="/", secure=self._secure, httponly=True, samesite="strict")
        return response

    async def sign_out(self, request: Request) -> Response:
        """End the session."""
        session, _ = await self._posted(request)
        await self.run(self.accounts.sign_out, session, _place(request))
        self.hub.wake()
        response = RedirectResponse("/sign-in", 303)
        response.delete_cookie(self._cookie, path="/", secure=self._secure, httponly=True, samesite="strict")
        response.headers["clear-site-data"] = '"cache", "storage"'
        return response

    async def language(self, request: Request) -> Response:
        """Change the language of the desk in this browser."""
        posted = await fields(request)
        response = RedirectResponse(own_path(posted.get("back", "/")), 303)
        chosen = posted.get("language")
        if chosen in LOCALES:
            response.set_cookie(
                _LANGUAGE_COOKIE, chosen, path="/", secure=self._secure, httponly=True, samesite="strict"
            )
        return response

    async def join_page(self, request: Request) -> Response:
        """Show an invitation: choose a password."""
        token = request.path_params["token"]
        invited = await self.run(self.accounts.invitation, token)
        if invited is None:
            return self._gone(request)
        return self._html(request, "join.html", problem=None, token=token, invited=invited)

    async def join(self, request: Request) -> Response:
        """Use an invitation."""
        posted = await fields(request)
        token, password = posted.get("token", ""), posted.get("password", "")
        invited = await self.run(self.accounts.invitation, token)
        if invited is None:
            return self._gone(request)
        words = self.words(request)
        weak = weakness(password, invited.name)
        problem = None if weak is None else words.say(WEAK[weak])
        if problem is None and password != posted.get("again", ""):
            # L10N: The two fields for the new password differ.
            problem = words.say(T("Password: the two fields are not the same."))
        if problem is None:
            try:
                await self.accounts.accept(token, password, _place(request))
            except (InvitationGone, NameTaken):
                return self._gone(request)
            return self._html(request, "sign_in.html", problem=None, name=invited.name, welcome=True)
        return self._html(request, "join.html", status=422, problem=problem, token=token, invited=invited)

    def _gone(self, request: Request) -> Response:
        # L10N: The link of an invitation opens nothing any more.
        sentence = T("This link has been used or is too old. Please ask your administrator for a new one.")
        return self._html(request, "notice.html", status=404, sentence=self.words(request).say(sentence), draft=None)

    # -- the queue --

    async def queue_page(self, request: Request) -> Response:
        """Show the queue: coded values only."""
        session = await self._session(request)
        return await self._queue(request, session)

    async def _queue(self, request: Request, session: Session, notice: str | None = None) -> Response:
        on_duty = await self.run(self.cases.heartbeat, session.staff_id)
        view = await self.run(self.cases.view, session.staff_id)
        words, now = self.words(request), self._now()
        return self._html(
            request,
            "queue.html",
            session,
            view=view,
            queue=queue_lines(view, words, now),
            mine=held_lines(view, words, now),
            urgent=sum(one.level == URGENT for one in view.queue),
            on_duty=on_duty,
            notice=notice,
        )

    async def queue_rows(self, request: Request) -> Response:
        """Give the queue as values, for the page that shows it."""
        session = await self._session(request, acts=False)
        view = await self.run(self.cases.view, session.staff_id)
        words, now = self.words(request), self._now()
        return JSONResponse(
            {
                "queue": [asdict(line) for line in queue_lines(view, words, now)],
                "mine": [asdict(line) for line in held_lines(view, words, now)],
                "held_by_others": view.held_by_others,
                "on_duty": view.on_duty,
            }
        )

    async def take_next(self, request: Request) -> Response:
        """Claim the next case; the queue decides which."""
        session, _ = await self._posted(request)
        case_id = await self.run(self.cases.take_next, session.staff_id, _place(request))
        await self.look()
        if case_id is None:
            # L10N: Nobody waits, or a colleague was faster.
            return await self._queue(request, session, self.words(request).say(T("Nobody is waiting right now.")))
        return RedirectResponse(f"/case/{case_id}", 303)

    async def duty(self, request: Request) -> Response:
        """Switch duty on or off."""
        session, posted = await self._posted(request)
        if posted.get("on") != "1":
            await self.run(self.links.end_duty, session.staff_id)  # first: the bot would put her back on duty
        await self.run(self.accounts.set_duty, session, _place(request), on=posted.get("on") == "1")
        return RedirectResponse(own_path(posted.get("back", "/")), 303)

    async def beat(self, request: Request) -> Response:
        """Take the heartbeat of an open page: it keeps duty and leases, not the session, unless somebody acted."""
        session, _ = await self._posted(request, acts=False)
        on_duty = await self.run(self.cases.heartbeat, session.staff_id)
        return JSONResponse({"on_duty": on_duty, "idle_left": int(session.idle_left)})

    async def live(self, request: Request) -> Response:
        """Tell an open page that something changed: ids and counts, never content."""
        session = await self._session(request, acts=False)
        return EventSourceResponse(self.events(session), ping=15)

    async def events(self, session: Session) -> AsyncIterator[dict[str, str]]:
        """Give the events of one page. The session is looked at before each one, and every 15 seconds."""
        queue: Mapping[str, object] = {}
        told: dict[str, str] = {}
        while True:
            serial = self.hub.serial
            if await self.run(self.accounts.session, session.token, acts=False) is None:
                yield {"event": "gone", "data": "{}"}
                return
            pulse = self.hub.pulse
            seen = {"waiting": pulse.waiting, "urgent": list(pulse.urgent), "stamp": pulse.stamp}
            if seen != queue:
                queue = seen
                yield {"event": "queue", "data": json.dumps(seen)}
            held = dict(pulse.held.get(session.staff_id, ()))
            for case_id in sorted(held.keys() | told.keys()):
                if held.get(case_id) != told.get(case_id):
                    yield {"event": "case", "data": json.dumps({"case": case_id, "stamp": held.get(case_id, "")})}
            told = held
            await self.hub.wait(serial, RECHECK_SECONDS)

    # -- one case --

    async def case_page(self, request: Request) -> Response:
        """Show a case to who holds it."""
        session = await self._session(request)
        return await self._case(request, session)

    async def _case(
        self, request: Request, session: Session, *, problem: str | None = None, draft: str = "", status: int = 200
    ) -> Response:
        on_duty = await self.run(self.cases.heartbeat, session.staff_id)
        case_id = request.path_params["case"]
        read = await self.run(self.cases.read_case, case_id, session.staff_id, _place(request), session.key)
        if read is None:
            raise HTTPException(404)
        words, now = self.words(request), self._now()
        sheet = case_sheet(read, words, now, self._district(words))
        return self._html(
            request, "case.html", session, status, sheet=sheet, problem=problem, draft=draft, on_duty=on_duty
        )

    async def case_news(self, request: Request) -> Response:
        """Give what is new in a case as values, for the page that shows it to who holds it."""
        session = await self._session(request, acts=False)
        case_id = request.path_params["case"]
        read = await self.run(self.cases.read_case, case_id, session.staff_id, _place(request), session.key)
        if read is None:
            raise HTTPException(404)
        words, now = self.words(request), self._now()
        sheet = case_sheet(read, words, now, self._district(words))
        since = request.query_params.get("since", "0")
        last = int(since) if since.isascii() and since.isdigit() and len(since) < len(str(2**63)) else 0
        return JSONResponse(
            {
                "messages": [asdict(line) for line in message_lines(read.messages, now, words) if line.id > last],
                "level": sheet.level,
                "mark": sheet.mark,
                "level_word": sheet.level_word,
                "reasons": sheet.reasons,
                "answer_due": sheet.answer_due,
                "erasure_asked": sheet.erasure_asked,
                "reachable": sheet.reachable,
                "sent": sheet.sent,
                "heard": sheet.heard,
                "stamp": sheet.stamp,
            }
        )

    async def reply(self, request: Request) -> Response:
        """Send an answer to the person."""
        session, posted = await self._posted(request)
        draft = posted.get("text", "")
        try:
            form = ReplyForm.model_validate(posted)
        except ValidationError as error:
            return await self._again(request, session, trouble(error, self.words(request)), draft, 422)
        case_id, place = request.path_params["case"], _place(request)
        done = await self.run(
            self.cases.reply, case_id, session.staff_id, form.text, after=form.after, key=session.key, place=place
        )
        if done in (Done.DONE, Done.REPEATED):
            await self.look()
            return JSONResponse({"sent": True}) if _wants_json(request) else self._to_case(case_id)
        return await self._refused(request, session, done, draft)

    async def return_case(self, request: Request) -> Response:
        """Give a case back to the queue."""
        session, posted = await self._posted(request)
        try:
            form = ReturnForm.model_validate(posted)
        except ValidationError as error:
            return await self._again(request, session, trouble(error, self.words(request)), "", 422)
        done = await self.run(
            self.cases.return_case,
            request.path_params["case"],
            session.staff_id,
            note=form.note.strip() or None,
            place=_place(request),
        )
        return await self._finished(request, session, done, form.note)

    async def close_case(self, request: Request) -> Response:
        """Close a case with its outcome."""
        session, posted = await self._posted(request)
        try:
            form = CloseForm.model_validate(posted)
        except ValidationError as error:
            return await self._again(request, session, trouble(error, self.words(request)), "", 422)
        done = await self.run(
            self.cases.close,
            request.path_params["case"],
            session.staff_id,
            form.outcome,
            note=form.note.strip() or None,
            heard=form.heard,
            place=_place(request),
        )
        return await self._finished(request, session, done, form.note)

    async def erase_case(self, request: Request) -> Response:
        """Erase a case whose person asked to be forgotten, after the counselor's check."""
        session, posted = await self._posted(request)
        try:
            EraseForm.model_validate(posted)
        except ValidationError as error:
            return await self._again(request, session, trouble(error, self.words(request)), "", 422)
        case_id = request.path_params["case"]
        done = await self.run(self.cases.erase, case_id, session.staff_id, place=_place(request))
        return await self._finished(request, session, done, "")

    def _to_case(self, case_id: str) -> Response:
        return RedirectResponse(f"/case/{case_id}", 303)

    async def _finished(self, request: Request, session: Session, done: Done, note: str) -> Response:
        if done is Done.DONE:
            await self.look()
            return RedirectResponse("/", 303)
        return await self._refused(request, session, done, note)

    async def _again(self, request: Request, session: Session, problem: str, draft: str, status: int) -> Response:
        if _wants_json(request):
            return JSONResponse({"problem": problem}, status)
        return await self._case(request, session, problem=problem, draft=draft, status=status)

    async def _refused(self, request: Request, session: Session, done: Done, draft: str) -> Response:
        """Say why nothing was sent or changed, and give back what was written."""
        if done is Done.UNKNOWN:
            raise HTTPException(404)
        words = self.words(request)
        if done is Done.LOST:
            # L10N: The counselor's time with a case is over; what she wrote stands below this sentence.
            lost = T("This case is no longer with you. Nothing was sent.")
            if _wants_json(request):
                return JSONResponse({"problem": words.say(lost), "lost": True}, 409)
            on_duty = await self.run(self.cases.heartbeat, session.staff_id)
            return self._html(
                request, "notice.html", session, 409, sentence=words.say(lost), draft=draft, on_duty=on_duty
            )
        if done is Done.GONE:
            # L10N: A reply cannot be delivered.
            gone = T("Not sent: the person has deleted the conversation on their side. No reply can reach them.")
            return await self._again(request, session, words.say(gone), draft, 409)
        # L10N: Something was said while the counselor wrote; nothing was sent or closed.
        stale = T("Not done yet: something new was said in the meantime. Please read it, then send again.")
        return await self._again(request, session, words.say(stale), draft, 409)

    def _district(self, words: Words) -> Callable[[str], str | None]:
        def name(code: str) -> str | None:
            try:
                found = places.district(self._directory, code)
            except KeyError:
                return None
            province = next(one.name_ko for one in self._directory.provinces if one.code == found.province)
            korean = f"{province} {found.name_ko}"
            return korean if words.locale == "ko" else f"{found.name_en} ({korean})"

        return name

    # -- the alarm on one's phone --

    async def phone_page(self, request: Request) -> Response:
        """Show whether a phone is linked, and how to link one."""
        session = await self._session(request)
        return await self._phone(request, session)

    async def _phone(self, request: Request, session: Session, code: str | None = None) -> Response:
        words = self.words(request)
        linked_at = await self.run(self.links.linked_at, session.staff_id)
        return self._html(
            request,
            "phone.html",
            session,
            on_duty=await self.run(self.cases.heartbeat, session.staff_id),
            linked=None if linked_at is None else words.moment(linked_at, self._now()),
            code=code,
            minutes=CODE_SECONDS // 60,
        )

    async def phone_code(self, request: Request) -> Response:
        """Make a code for linking one's own phone and show it, once."""
        session, _ = await self._posted(request)
        locale = self.words(request).locale
        code = await self.run(self.links.make_code, session.staff_id, locale, _place(request))
        return await self._phone(request, session, code)

    async def phone_unlink(self, request: Request) -> Response:
        """Cut the link of one's own phone."""
        session, _ = await self._posted(request)
        await self.run(self.links.unlink, session.staff_id, _place(request))
        return RedirectResponse("/phone", 303)

    # -- the directory --

    async def directory_page(self, request: Request) -> Response:
        """Show the entries that a search finds, or those that should be called next."""
        session = await self._session(request)
        return await self._entries(request, session, request.query_params.get("q", "")[:LONGEST_SEARCH].strip())

    async def _entries(
        self,
        request: Request,
        session: Session,
        asked: str,
        *,
        problem: str | None = None,
        draft: str = "",
        status: int = 200,
    ) -> Response:
        if asked:
            found = await self.run(self.entries.search, asked)
            shown, total = found.entries, found.total
        else:
            calls = await self.run(self.entries.due)
            shown, total = tuple(call.entry for call in calls[:MOST_ENTRIES]), len(calls)
        return self._html(
            request,
            "directory.html",
            session,
            status,
            on_duty=await self.run(self.cases.heartbeat, session.staff_id),
            entries=entry_lines(shown, await self.run(self.entries.failed), self.words(request)),
            total=total,
            more=total > len(shown),
            asked=asked,
            open=asked if problem is not None else None,
            problem=problem,
            draft=draft,
        )

    async def directory_mark(self, request: Request) -> Response:
        """Write down that an entry is right, or wrong."""
        session, posted = await self._posted(request)
        service = posted.get("service", "")[:LONGEST_SEARCH]
        try:
            form = MarkForm.model_validate(posted)
        except ValidationError as error:
            problem, draft = trouble(error, self.words(request)), posted.get("why", "")
            return await self._entries(request, session, service, problem=problem, draft=draft, status=422)
        mark = self.entries.confirm if form.what == "checked" else partial(self.entries.change, what="wrong")
        done = partial(mark, form.service, who=session.role.value, why=form.why, staff_id=session.staff_id)
        return await self._marked(request, session, service, partial(done, place=_place(request)))

    async def directory_undo(self, request: Request) -> Response:
        """Take back the last mark of an entry."""
        session, posted = await self._posted(request)
        try:
            form = UndoForm.model_validate(posted)
        except ValidationError:
            raise HTTPException(400) from None
        undo = partial(
            self.entries.undo,
            form.number,
            only=("wrong", "checked"),
            who=session.role.value,
            why=TAKEN_BACK,
            staff_id=session.staff_id,
            place=_place(request),
        )
        return await self._marked(request, session, posted.get("service", "")[:LONGEST_SEARCH], undo)

    async def _marked(self, request: Request, session: Session, service: str, mark: Callable[[], object]) -> Response:
        try:
            await self.run(mark)
        except ChangeError:
            # L10N: An entry cannot be marked right or wrong: it stands so already, or a colleague was faster.
            changed = T("Nothing was changed: the entry stands like this already. Please look at it again.")
            problem = self.words(request).say(changed)
            return await self._entries(request, session, service, problem=problem, status=409)
        return RedirectResponse(f"/directory?{urlencode({'q': service})}", 303)

    # -- staff --

    async def staff_page(self, request: Request) -> Response:
        """Show the staff list to administrators."""
        session = await self._session(request)
        await self._administrator(session)
        return await self._staff(request, session)

    async def _staff(
        self,
        request: Request,
        session: Session,
        *,
        problem: str | None = None,
        link: str | None = None,
        status: int = 200,
    ) -> Response:
        words, now = self.words(request), self._now()
        return self._html(
            request,
            "staff.html",
            session,
            status,
            on_duty=await self.run(self.cases.heartbeat, session.staff_id),
            staff=await self.run(self.accounts.staff),
            pending=[(one, words.moment(one.expires_at, now)) for one in await self.run(self.accounts.pending)],
            problem=problem,
            link=link,
        )

    async def invite(self, request: Request) -> Response:
        """Make an invitation and show its link, once."""
        session, posted = await self._posted(request)
        await self._administrator(session)
        try:
            form = InviteForm.model_validate(posted)
        except ValidationError as error:
            return await self._staff(request, session, problem=trouble(error, self.words(request)), status=422)
        try:
            token = await self.run(self.accounts.invite, session, form.name, form.role, _place(request))
        except NameTaken:
            # L10N: Somebody is invited under a name that is in use.
            taken = T("Work name: somebody works or is invited under this name already.")
            return await self._staff(request, session, problem=self.words(request).say(taken), status=422)
        origin = self.address.origin_for(request.headers["host"])
        return await self._staff(request, session, link=f"{origin}/join/{token}")

    async def withdraw(self, request: Request) -> Response:
        """Make an open invitation worthless."""
        session, _ = await self._posted(request)
        await self._administrator(session)
        if not await self.run(self.accounts.withdraw, session, request.path_params["invitation"], _place(request)):
            raise HTTPException(404)
        return RedirectResponse("/staff", 303)

    async def stop(self, request: Request) -> Response:
        """Stop somebody at once."""
        session, _ = await self._posted(request)
        await self._administrator(session)
        if not await self.run(self.accounts.stop_staff, session, request.path_params["staff_id"], _place(request)):
            raise HTTPException(404)
        await self.look()
        self.hub.wake()
        return RedirectResponse("/staff", 303)

    async def static(self, request: Request) -> Response:
        """Give one of the few files that stand beside the pages."""
        name = request.path_params["name"]
        if name not in self._static:
            raise HTTPException(404)
        return Response(self._static[name], media_type=_STATIC[name])


def _wants_json(request: Request) -> bool:
    return "application/json" in request.headers.get("accept", "")


def _place(request: Request) -> str:
    return request.client.host if request.client is not None else "unknown"


def create_desk(
    settings: Settings,
    store: Store,
    delivery: SealKey,
    translators: Mapping[str, Translate],
    directory: Directory,
    *,
    clock: Clock,
    url: str | None = None,
    cost: Cost | None = None,
    beat: Callable[[], None] = lambda: None,
) -> Starlette:
    """Make the desk as a Starlette application; its lifespan runs `Desk.watch`.

    `delivery` is the public half of the seeker process's delivery key; `translators` has the catalogs `ko` and `en`;
    `url` is the address in the counselors' browsers (default: this machine and the port of the settings); `cost` is
    the price of a password; `beat` is called each time the desk looks at its cases. Raises DeskAddressError for an address that is neither https nor this machine.
    """
    address = url or f"http://{settings.desk_host}:{settings.desk_port}"
    desk = Desk(settings, store, delivery, translators, directory, clock=clock, url=address, cost=cost)

    async def signed_out(request: Request, _error: Exception) -> Response:
        if request.method == "GET" and not _wants_json(request) and request.url.path != "/live":
            return RedirectResponse("/sign-in", 303)
        return desk.problem(request, 401)

    async def http_error(request: Request, error: Exception) -> Response:
        return desk.problem(request, error.status_code if isinstance(error, HTTPException) else 500)

    def get(path: str, handler: Handler) -> Route:
        return Route(path, handler, methods=["GET"])

    def post(path: str, handler: Handler) -> Route:
        return Route(path, handler, methods=["POST"])

    app = Starlette(
        routes=[
            get("/sign-in", desk.sign_in_page),
            post("/sign-in", desk.sign_in),
            post("/sign-out", desk.sign_out),
            post("/language", desk.language),
            get("/join/{token}", desk.join_page),
            post("/join", desk.join),
            get("/", desk.queue_page),
            get("/rows", desk.queue_rows),
            post("/next", desk.take_next),
            post("/duty", desk.duty),
            post("/beat", desk.beat),
            get("/live", desk.live),
            get("/case/{case}", desk.case_page),
            get("/case/{case}/news", desk.case_news),
            post("/case/{case}/reply", desk.reply),
            post("/case/{case}/return", desk.return_case),
            post("/case/{case}/close", desk.close_case),
            post("/case/{case}/erase", desk.erase_case),
            get("/phone", desk.phone_page),
            post("/phone/code", desk.phone_code),
            post("/phone/unlink", desk.phone_unlink),
            get("/directory", desk.directory_page),
            post("/directory/mark", desk.directory_mark),
            post("/directory/undo", desk.directory_undo),
            get("/staff", desk.staff_page),
            post("/staff/invite", desk.invite),
            post("/staff/invitation/{invitation}/withdraw", desk.withdraw),
            post("/staff/{staff_id}/stop", desk.stop),
            get("/static/{name}", desk.static),
        ],
        middleware=[Middleware(Gate, address=desk.address, problem=desk.problem)],
        exception_handlers={_SignedOut: signed_out, HTTPException: http_error},
        lifespan=partial(desk.lifespan, beat=beat),
    )
    app.state.desk = desk
    return app
