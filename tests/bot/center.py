"""For the tests of the web chat: a whole center with a clock that stands still, people with browsers, and a counselor."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path

import httpx
from sqlalchemy import Row, select, text
from starlette.applications import Starlette

from bot.process import Seeker, seeker
from bot.web import create_chat
from dialogs.at import At
from dialogs.codec import load_state
from dialogs.state import State
from handoff.auth import Accounts, Role, SignedIn, first_administrator
from handoff.case import Limits
from handoff.cases import Cases, Done
from shell import tables
from shell.sealing import Cost, Keys, OpenKey, make_keys
from shell.settings import Settings
from shell.store import Store, open_store, upgrade

CENTER = "center"
CHEAP = Cost(rounds=1, memory_kib=8, lanes=1)
PASSWORD = "calm rivers run far"
URL = "http://127.0.0.1:8080"
# The way from the first screen to a counselor.
TO_A_COUNSELOR = ("person", "yes", "yes", "yes", "skip", "any")


@dataclass
class Clock:
    """A clock that moves only when told."""

    now: datetime = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


def settle(folder: Path) -> None:
    """Make keys, tables, the center's key and one counselor in a folder: what each test begins with."""
    make_keys(folder / "keys")
    store = open_store(f"sqlite:///{folder / 'gyeot.sqlite3'}")
    upgrade(store)
    settle_store(store)
    store.checkpoint()
    store.close()


def settle_store(store: Store) -> None:
    """Make the center's key and one counselor, Sol, in a store with tables."""
    token = first_administrator(store, "Sol", Role.ADMINISTRATOR, clock=Clock(), practice=True)
    accounts = Accounts(store, Clock(), cost=CHEAP)
    asyncio.run(accounts.accept(token, PASSWORD, "10.0.0.9"))
    accounts.close()


@dataclass
class Center:
    """One center: its folder, its store as the seeker process holds it, and the running process."""

    folder: Path
    store: Store
    keys: Keys
    clock: Clock
    settings: Settings
    running: Seeker
    app: Starlette
    browsers: list[Browser] = field(default_factory=list)
    desks: list[Store] = field(default_factory=list)

    @property
    def file(self) -> Path:
        return self.folder / "gyeot.sqlite3"

    def browser(self, language: str = "en-US,en;q=0.9", *, crashes: bool = True) -> Browser:
        """A browser without scripts. `crashes`: a failure of the server fails the test instead of giving a page."""
        transport = httpx.ASGITransport(app=self.app, raise_app_exceptions=crashes)
        client = httpx.AsyncClient(transport=transport, base_url=URL, headers={"accept-language": language})
        made = Browser(self, client)
        self.browsers.append(made)
        return made

    async def counselor(self) -> Counselor:
        """Sol at the desk, signed in."""
        store = open_store(self.settings.database_url)  # a process of its own
        self.desks.append(store)
        accounts = Accounts(store, self.clock, cost=CHEAP)
        signed = await accounts.sign_in("Sol", PASSWORD, "10.0.0.9")
        assert isinstance(signed, SignedIn)
        session = accounts.session(signed.token)
        assert session is not None
        accounts.close()
        patient = Limits(lease_seconds=1e9, answer_seconds=1e9)
        cases = Cases(store, center=CENTER, delivery=self.keys.delivery.public, limits=patient, clock=self.clock)
        return Counselor(self, cases, session.staff_id, session.key)

    def rows(self, table: str, file: Path | None = None) -> list[dict[str, object]]:
        """Every row of a table, read past the process."""
        if self.store.shared and file is None:
            with self.store.read() as reading:
                which = tables.metadata.tables[table]
                rows = reading.execute(select(which).order_by(*which.primary_key)).mappings()
                return [dict(row) for row in rows]
        with closing(sqlite3.connect(f"file:{file or self.file}?mode=ro", uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(f'SELECT * FROM "{table}"')]

    def conversation(self, browser: Browser) -> str:
        """The pseudonym of a browser's chat."""
        return self.keys.pseudonyms(CENTER).of("web", browser.session)

    def state(self, browser: Browser) -> State | None:
        """The state of a browser's chat as it is stored."""
        which = self.conversation(browser)
        with self.store.read() as connection:
            row: Row[tuple[bytes]] | None = connection.execute(
                select(tables.conversation.c.state).where(tables.conversation.c.id == which)
            ).first()
        return None if row is None else load_state(self.keys.state.open(row.state, "state", which))

    async def until(self, happened: Callable[[], object]) -> None:
        """Let the process work until something is true; fails when it does not become so."""
        async with asyncio.timeout(30):
            while not happened():  # noqa: ASYNC110 - what is waited for may be anything
                await asyncio.sleep(0.005)

    async def settled(self) -> None:
        """Let the process take all that the desk wrote, deliver it and note what was delivered."""
        await self.until(lambda: all(row["taken_at"] is not None for row in self.rows("from_desk")))
        held = self.running.relay._held
        await self.until(
            lambda: (
                {row["name"] for row in self.rows("outbox") if row["delivered_at"] is None}
                == {name for rows in held.values() for name in rows}
            )
        )


@asynccontextmanager
async def opened(folder: Path, clock: Clock, **changed: object) -> AsyncIterator[Center]:
    """Run a seeker process on a folder that `settle` prepared."""
    url = str(changed.get("database_url", f"sqlite:///{folder / 'gyeot.sqlite3'}"))
    values: dict[str, object] = {
        "practice": True, "database_url": url, "keys_folder": folder / "keys", "center_name": CENTER,
        "desk_poll_ms": 10, **changed,
    }  # fmt: skip
    settings = Settings.model_validate(values)
    store = open_store(url)
    try:
        async with seeker(settings, store=store, clock=clock) as running:
            center = Center(
                folder, store, Keys.load(folder / "keys"), clock, settings, running, create_chat(running.chat)
            )
            yield center
            for browser in center.browsers:
                await browser.client.aclose()
            for desk in center.desks:
                desk.close()
    finally:
        store.close()


@dataclass
class Counselor:
    """Somebody at the desk."""

    center: Center
    cases: Cases
    staff_id: str
    key: OpenKey
    said: int = 0

    def claims(self) -> str:
        """Take the first case of the queue. Gives its code."""
        case_id = self.cases.take_next(self.staff_id, "10.0.0.9")
        assert case_id is not None
        return case_id

    def says(self, case_id: str, text: str) -> None:
        done = self.cases.reply(case_id, self.staff_id, text, after=self.said, key=self.key, place="10.0.0.9")
        assert done is Done.DONE
        self.said += 1

    def closes(self, case_id: str) -> None:
        heard = max([row["seq"] for row in self.center.rows("message") if row["direction"] == "person"], default=0)
        assert isinstance(heard, int)
        done = self.cases.close(case_id, self.staff_id, "supported", note=None, heard=heard, place="10.0.0.9")
        assert done is Done.DONE

    def hears(self, case_id: str) -> list[str | None]:
        """What the person wrote, as the desk reads it."""
        read = self.cases.read_case(case_id, self.staff_id, "10.0.0.9", self.key)
        assert read is not None
        return [one.text for one in read.messages if one.direction == "person"]


@dataclass
class Browser:
    """Somebody's browser without scripts: it follows redirects and sends the forms of the page it shows."""

    center: Center
    client: httpx.AsyncClient
    page: str = ""
    status: int = 0
    answer: httpx.Response | None = None

    @property
    def session(self) -> str:
        """The session's secret name, as the cookie holds it."""
        value = self.client.cookies.get("n")
        assert value is not None, "there is no session"
        return value

    def show(self, answer: httpx.Response) -> str:
        self.page, self.status, self.answer = answer.text, answer.status_code, answer
        return self.page

    async def open(self, path: str = "/", **headers: str) -> str:
        """Open an address."""
        return self.show(await self.client.get(path, headers=headers, follow_redirects=True))

    def hidden(self, name: str, form: str = "") -> str:
        """A hidden field of the page, of the form whose one-time name ends so."""
        ending = f"-{form}" if form else ""
        found = re.search(rf'name="{name}" value="([^"]*{re.escape(ending)})"', self.page)
        assert found is not None, f"the page has no field {name}"
        return unescape(found[1])

    @property
    def buttons(self) -> list[str]:
        """The options that the page offers, in order."""
        return re.findall(r'name="option" value="([^"]+)"', self.page)

    @property
    def words(self) -> str:
        """What the page says, without its markup."""
        return " ".join(unescape(re.sub(r"<[^>]+>", " ", self.page)).split())

    @property
    def bubbles(self) -> list[tuple[str, str]]:
        """What was said and by whom, as the page shows it."""
        found = re.findall(r'<li class="bubble (\w+)[^"]*"[^>]*>(.*?)</li>', self.page, re.DOTALL)
        texts = [(who, re.findall(r'<p dir="auto">(.*?)</p>', inner, re.DOTALL)) for who, inner in found]
        return [(who, unescape(re.sub(r"<[^>]+>", "", text[0]))) for who, text in texts]

    def said_by(self, who: str) -> list[str]:
        return [text for speaker, text in self.bubbles if speaker == who]

    async def post(self, path: str = "/", /, **fields: str) -> str:
        """Send a form as it is, and follow the way to the next page."""
        return self.show(await self.client.post(path, data=fields, follow_redirects=True))

    async def post_only(self, path: str = "/", /, **fields: str) -> str:
        """Send a form as it is and stay with its answer."""
        return self.show(await self.client.post(path, data=fields))

    async def send(self, content: bytes, kind: str = "application/x-www-form-urlencoded", **headers: str) -> str:
        """Send bytes as they are."""
        sent = await self.client.post(
            "/", content=content, headers={"content-type": kind, **headers}, follow_redirects=True
        )
        return self.show(sent)

    async def tap(self, *options: str) -> str:
        """Tap buttons of the page, one after another."""
        for option in options:
            if not self.page:
                await self.open()
            assert option in self.buttons, f"no button {option} among {self.buttons}"
            form = "emergency" if option == "emergency" else "language" if option == "language" else "choice"
            form = form if f"-{form}&quot;" in self.page or f'-{form}"' in self.page else "more"
            await self.post(option=option, seq=self.hidden("seq"), message_id=self.hidden("message_id", form))
        return self.page

    async def write(self, text: str) -> str:
        """Type something and send it."""
        if not self.page:
            await self.open()
        return await self.post(text=text, seq=self.hidden("seq"), message_id=self.hidden("message_id", "text"))

    async def look(self) -> str:
        """Tap "Check for new messages"."""
        return await self.open("/?new=1")

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the last answer."""
        assert self.answer is not None
        return self.answer.headers

    @property
    def at(self) -> At | None:
        """The place where the stored conversation stands."""
        state = self.center.state(self)
        return None if state is None else state.at

    async def again(self) -> str:
        """Send the form once more that a page of trouble offers."""
        form = re.search(r'<form method="post" action="/"[^>]*class="unsent">(.*?)</form>', self.page, re.DOTALL)
        assert form is not None, "nothing is offered to be sent again"
        fields = {name: unescape(value) for name, value in re.findall(r'name="(\w+)" value="([^"]*)"', form[1])}
        text = re.search(r"<textarea[^>]*>\n?(.*?)</textarea>", form[1], re.DOTALL)
        return await self.post("/", **fields, **({"text": unescape(text[1])} if text else {}))


@contextmanager
def locked(center: Center) -> Iterator[None]:
    """Hold the write lock of the database from outside."""
    if center.store.shared:
        other = open_store(center.settings.database_url)
        with closing(other), other.write() as connection:
            connection.execute(text("LOCK TABLE conversation, seen IN ACCESS EXCLUSIVE MODE"))
            yield
        return
    with closing(sqlite3.connect(center.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            other.execute("ROLLBACK")
