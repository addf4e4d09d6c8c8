"""The world around the seeker processes: a center, people on pretend phones, a counselor, and the way to the webhook."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from handoff.auth import Accounts, Role, SignedIn, first_administrator
from handoff.case import Limits
from handoff.cases import Cases, Done
from shell.sealing import Cost, Keys, OpenKey, make_keys
from shell.store import Store, StoreUnavailable, open_store, upgrade
from shell.tables import case, message
from tests.faults.invariants import Chat
from tests.faults.processes import TAG
from tests.telegram.fake_bot_api import Bot, Bubble, Person

CENTER = "practice"
PASSWORD = "calm rivers run far"
PLACE = "10.0.0.9"
# Stands in everything that people and counselors write here, and may stand nowhere else.
SAID, ANSWERED = "보라색우산", "노란대문"
_CHEAP = Cost(rounds=1, memory_kib=8, lanes=1)
_ARRIVED = ("Your request is with the counselors.", "A counselor is here.")
# What somebody taps on the way to a counselor, by what is offered.
_WAY = ("any", "skip", "yes")
_PATIENCE_SECONDS = 3.0


def true_time() -> datetime:
    return datetime.now(UTC)


@dataclass
class Center:
    """A center with one counselor: where it is, and what opens its cases."""

    folder: Path
    url: str
    store: Store
    keys: Keys
    staff_id: str
    key: OpenKey

    @classmethod
    def found(cls, folder: Path, url: str) -> Center:
        """Make tables, keys and the counselor Sol."""
        make_keys(folder / "keys")
        store = open_store(url)
        upgrade(store)
        token = first_administrator(store, "Sol", Role.COUNSELOR, clock=true_time, practice=True)
        with closing(Accounts(store, true_time, cost=_CHEAP)) as accounts:

            async def join() -> SignedIn:
                await accounts.accept(token, PASSWORD, PLACE)
                signed = await accounts.sign_in("Sol", PASSWORD, PLACE)
                if not isinstance(signed, SignedIn):
                    raise TypeError("the counselor could not sign in")
                return signed

            session = accounts.session(asyncio.run(join()).token)
        if session is None or session.key is None:
            raise RuntimeError("the counselor has no key")
        return cls(folder, url, store, Keys.load(folder / "keys"), session.staff_id, session.key)

    def cases(self) -> Cases:
        patient = Limits(lease_seconds=1e9, answer_seconds=1e9)
        return Cases(self.store, center=CENTER, delivery=self.keys.delivery.public, limits=patient, clock=true_time)

    def conversation(self, chat_id: int) -> str:
        return self.keys.pseudonyms(CENTER).of("telegram", str(chat_id))


@dataclass
class Writer:
    """Somebody who goes to a counselor by the real way and then writes numbered messages, one after another."""

    person: Person
    conversation: str
    chance: random.Random
    pause: tuple[float, float]
    at_most: int = 1_000_000
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    enough: asyncio.Event = field(default_factory=asyncio.Event)
    wrote: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)

    def says(self) -> None:
        """Write the next numbered message."""
        words = f"{len(self.wrote) + 1} {SAID} {self.person.chat.id}"
        self.wrote.append(words)
        self.person.writes(words)

    async def lives(self) -> None:
        """Go to a counselor, then write until it is enough."""
        await self._goes()
        self.arrived.set()
        while not self.enough.is_set() and len(self.wrote) < self.at_most:
            self.says()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.enough.wait(), self.chance.uniform(*self.pause))

    async def _goes(self) -> None:
        loop = asyncio.get_running_loop()
        self.person.starts()
        done: str | None = "start"
        until = loop.time() + _PATIENCE_SECONDS
        while not self._is_there():
            await asyncio.sleep(0.02)
            newest = self._newest()
            found = self._button(newest)
            name = f"{newest.message_id if newest else 0} {found}"
            if found is not None and name != done:
                with contextlib.suppress(LookupError):
                    self.person.taps(found)
                done, until = name, loop.time() + _PATIENCE_SECONDS
            elif newest is not None and found is None and done != name:
                self.person.writes("/person")
                done, until = name, loop.time() + _PATIENCE_SECONDS
            elif loop.time() > until:  # as people do: tap once more
                done = None
                until = loop.time() + _PATIENCE_SECONDS

    def _is_there(self) -> bool:
        return any(text in bubble.text for text in _ARRIVED for bubble in self.person.sees_from_bot())

    def _newest(self) -> Bubble | None:
        return next((bubble for bubble in reversed(self.person.sees_from_bot()) if bubble.buttons), None)

    def _button(self, bubble: Bubble | None) -> str | None:
        """The data of the button that leads on, if this is a screen on the way."""
        if bubble is None:
            return None
        keyboard = self.person.chat.messages[bubble.message_id]["reply_markup"]["inline_keyboard"]
        data = [str(key.get("callback_data", "")) for row in keyboard for key in row]
        options = {one.partition(":")[2]: one for one in data}
        if "interpreter" in options:
            return options.get("skip")
        if "woman" in options or "here" in options or ("yes" in options and len(options) <= 3):
            return next((options[name] for name in _WAY if name in options), None)
        return None

    def chat(self, bot: Bot) -> Chat:
        """What the checker is told of this chat."""
        shown = [
            str(call.arguments[TAG])
            for call in bot.calls
            if call.ok and TAG in call.arguments and str(call.arguments.get("chat_id")) == str(self.person.chat.id)
        ]
        read = [text for text in self.person.notifications if ANSWERED in text]
        return Chat(self.conversation, self.arrived.is_set(), self.wrote, shown, self.answers, read)


@dataclass
class Counselor:
    """Sol at the desk: takes whatever waits, and answers with numbered sentences. Runs in threads, as at the desk."""

    center: Center
    writers: dict[str, Writer]
    chance: random.Random
    pause: float
    enough: asyncio.Event = field(default_factory=asyncio.Event)
    _held: dict[str, str] = field(default_factory=dict)  # cases and their conversations

    async def works(self) -> None:
        """Take and answer until it is enough; a store that is away is met with patience."""
        cases = self.center.cases()
        unsent: tuple[str, Writer, str] | None = None
        while not self.enough.is_set() or unsent is not None:
            with contextlib.suppress(StoreUnavailable):
                if unsent is not None:
                    await self._says(cases, *unsent)
                    unsent = None
                await asyncio.to_thread(self._takes, cases)
                answerable = sorted(self._held)
                if answerable and not self.enough.is_set():
                    case_id = self.chance.choice(answerable)
                    writer = self.writers[self._held[case_id]]
                    unsent = (case_id, writer, f"{len(writer.answers) + 1} {ANSWERED} {writer.person.chat.id}")
                    await self._says(cases, *unsent)
                    unsent = None
            await asyncio.sleep(self.pause * self.chance.uniform(0.5, 1.5))

    def _takes(self, cases: Cases) -> None:
        while (case_id := cases.take_next(self.center.staff_id, PLACE)) is not None:
            with self.center.store.read() as connection:
                found = connection.execute(select(case.c.conversation).where(case.c.id == case_id)).scalar()
            self._held[case_id] = str(found)

    async def _says(self, cases: Cases, case_id: str, writer: Writer, text: str) -> None:
        """Send one answer; when it was not clear whether it was kept, the same is sent again."""
        staff, key = self.center.staff_id, self.center.key
        done = await asyncio.to_thread(
            lambda: cases.reply(case_id, staff, text, after=len(writer.answers), key=key, place=PLACE)
        )
        if done not in (Done.DONE, Done.REPEATED):
            raise RuntimeError(f"the answer was refused: {done}")
        writer.answers.append(text)

    def heard(self) -> dict[str, int]:
        """How many messages of people each conversation has in its case."""
        with self.center.store.read() as connection:
            rows = connection.execute(
                select(case.c.conversation)
                .join(message, message.c.case_id == case.c.id)
                .where(message.c.direction == "person")
            )
            names = [str(name) for name in rows.scalars()]
        return {name: names.count(name) for name in set(names)}


class Door:
    """One address in front of several webhooks: each connection goes to the next one that listens."""

    def __init__(self, ports: Callable[[], list[int]]) -> None:
        self._ports = ports
        self._turn = 0
        self._server: asyncio.Server | None = None
        self._pipes: set[asyncio.Task[None]] = set()

    async def open(self) -> int:
        """Begin to listen; gives the port."""
        self._server = await asyncio.start_server(self._enter, "127.0.0.1", 0)
        return int(self._server.sockets[0].getsockname()[1])

    async def close(self) -> None:
        if self._server is not None:
            self._server.close()
        for pipe in self._pipes:
            pipe.cancel()
        await asyncio.gather(*self._pipes, return_exceptions=True)

    async def _enter(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        ports = self._ports()
        self._turn += 1
        for n in range(len(ports)):
            try:
                inner, out = await asyncio.open_connection("127.0.0.1", ports[(self._turn + n) % len(ports)])
            except OSError:
                continue
            for source, sink in ((reader, out), (inner, writer)):
                pipe = asyncio.create_task(_pass_on(source, sink))
                self._pipes.add(pipe)
                pipe.add_done_callback(self._pipes.discard)
            return
        writer.transport.abort()


async def _pass_on(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    try:
        while data := await source.read(65536):
            sink.write(data)
            await sink.drain()
    except OSError:
        pass  # one end was killed: the other one is told by the closing below
    finally:
        sink.close()
