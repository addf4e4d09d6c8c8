"""For the tests of the desk: a clock that stands still, a person who writes, and browsers of counselors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import unescape

import httpx
from sqlalchemy import select
from starlette.applications import Starlette

from dialogs.words import Text
from handoff.auth import Accounts, Role, first_administrator
from handoff.cases import Cases
from handoff.desk import Desk
from shell.machine import AskErasure, Erase, OpenCase, Order, Outcome, PassOn, RaiseCase, Update
from shell.sealing import Cost, Keys, OpenKey, SealKey
from shell.settings import Settings
from shell.store import Store
from shell.tables import CenterKey
from shell.turn import Rules, run_batch

CENTER = "center"
CHEAP = Cost(rounds=1, memory_kib=8, lanes=1)
PASSWORD = "calm rivers run far"
URL = "http://127.0.0.1:8081"
OWN = {"origin": URL, "sec-fetch-site": "same-origin"}


@dataclass
class Clock:
    """A clock that moves only when told."""

    now: datetime = datetime(2026, 11, 20, 21, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    @property
    def at(self) -> float:
        return self.now.timestamp()


class OrdersAsEvents:
    """A machine whose events are the orders themselves, so that a test says what the conversation orders."""

    def start(self) -> object:
        return 0

    def load(self, data: bytes) -> object:
        return int(data)

    def dump(self, state: object) -> bytes:
        return str(state).encode()

    def step(self, state: object, event: object, now: datetime) -> Outcome:  # noqa: ARG002 - the machine needs no time
        assert isinstance(event, tuple)
        assert isinstance(state, int)
        return Outcome(state + 1, event)


@dataclass
class Seeker:
    """The other side of the store: people who ask for help, through the shell's own turn."""

    store: Store
    keys: Keys
    clock: Clock
    turns: int = 0
    names: Iterator[str] = field(default_factory=lambda: (f"bada-nuri-{n}" for n in range(10, 100)))

    def _rules(self) -> Rules:
        with self.store.read() as connection:
            public = connection.execute(select(CenterKey.public)).scalar_one()
        return Rules(OrdersAsEvents(), self.keys.state, CENTER, SealKey(public), 24 * 3600, lambda: next(self.names))

    def turn(self, who: str, *orders: Order, words: str | None = None) -> None:
        self.turns += 1
        update = Update(f"update-{self.turns}", who, "web", orders, words=words)
        with self.store.write() as connection:
            run_batch(connection, self._rules(), [update], self.clock())

    def asks(
        self,
        person: str = "a" * 32,
        /,
        *,
        level: int = 0,
        reasons: tuple[str, ...] = (),
        locale: str = "ko",
        says: str | None = None,
        facts: Mapping[str, list[str]] | None = None,
        **more: list[str],
    ) -> None:
        summary = {"facts": {**(facts or {}), **more}, "consents": ["writing"], "easy_words": False}
        orders: tuple[Order, ...] = (OpenCase(level, reasons, locale, summary),)
        self.turn(person, *orders, *((PassOn(),) if says is not None else ()), words=says)

    def says(self, words: str, who: str = "a" * 32) -> None:
        self.turn(who, PassOn(), words=words)

    def rises(self, level: int, reason: str, who: str = "a" * 32) -> None:
        self.turn(who, RaiseCase(level, (reason,)))

    def asks_to_be_forgotten(self, who: str = "a" * 32, *, goes: bool = True) -> None:
        self.turn(who, AskErasure(), *((Erase(),) if goes else ()))


class Browser:
    """A counselor's browser: cookies, its own pages, and the hidden fields of the page it is on."""

    def __init__(self, app: Starlette, address: str = "10.0.0.1") -> None:
        transport = httpx.ASGITransport(app=app, raise_app_exceptions=True, client=(address, 1))
        self.client = httpx.AsyncClient(transport=transport, base_url=URL)
        self.page = ""

    async def get(self, path: str, **headers: str) -> httpx.Response:
        response = await self.client.get(path, headers=headers)
        self.page = response.text
        return response

    async def post(
        self, path: str, form: Mapping[str, str] | None = None, *, headers: dict[str, str] | None = None, **fields: str
    ) -> httpx.Response:
        sent = {"csrf": self.csrf, **(form or {}), **fields}
        response = await self.client.post(path, data=sent, headers={**OWN, **(headers or {})})
        if response.headers.get("content-type", "").startswith("text/html"):
            self.page = response.text
        return response

    @property
    def csrf(self) -> str:
        found = re.search(r'data-csrf="([0-9a-f]+)"', self.page)
        return found[1] if found else ""

    def hidden(self, name: str) -> str:
        found = re.search(rf'name="{name}" value="([^"]*)"', self.page)
        assert found is not None, f"the page has no field {name}"
        return unescape(found[1])

    async def sign_in(self, name: str, password: str = PASSWORD) -> None:
        response = await self.post("/sign-in", name=name, password=password)
        assert response.status_code == 303, response.text
        assert (await self.get("/")).status_code == 200


async def joins(accounts: Accounts, store: Store, clock: Clock, name: str, role: Role = Role.COUNSELOR) -> str:
    """Let somebody new join; the first one makes the center's key. Gives the staff id."""
    if not accounts.staff():
        token = first_administrator(store, name, role, clock=clock, practice=True)
    else:
        chief = next(one for one in accounts.staff() if one.role is Role.ADMINISTRATOR)
        signed = await accounts.sign_in(chief.name, PASSWORD, "10.0.0.9")
        session = accounts.session(getattr(signed, "token"))  # noqa: B009 - a failed sign-in has none
        assert session is not None
        token = accounts.invite(session, name, role, "10.0.0.9")
    await accounts.accept(token, PASSWORD, "10.0.0.9")
    return next(one.id for one in accounts.staff() if one.name == name)


@dataclass
class House:
    """A desk with everything around it."""

    store: Store
    keys: Keys
    clock: Clock
    app: Starlette
    seeker: Seeker

    @property
    def desk(self) -> Desk:
        desk = self.app.state.desk
        assert isinstance(desk, Desk)
        return desk

    @property
    def accounts(self) -> Accounts:
        return self.desk.accounts

    @property
    def cases(self) -> Cases:
        return self.desk.cases

    async def joins(self, name: str, role: Role = Role.COUNSELOR) -> str:
        """Let somebody new join. Gives the staff id."""
        return await joins(self.accounts, self.store, self.clock, name, role)

    async def key_of(self, name: str) -> OpenKey:
        signed = await self.accounts.sign_in(name, PASSWORD, "10.0.0.9")
        session = self.accounts.session(getattr(signed, "token"))  # noqa: B009
        assert session is not None
        return session.key

    async def browser(self, name: str, address: str = "10.0.0.1") -> Browser:
        browser = Browser(self.app, address)
        await browser.sign_in(name)
        return browser


def plain(text: Text) -> str:
    """The English catalog: every text stands for itself."""
    return text.msgid


TRANSLATORS = {"ko": plain, "en": plain}


def settings() -> Settings:
    return Settings(practice=True, center_name=CENTER)
