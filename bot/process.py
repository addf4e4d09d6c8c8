"""The seeker process: puts the web chat together and serves it until it is told to stop.

It holds the public half of the center's key and the keys to answer with; none of them opens what people said (P14).
"""

from __future__ import annotations

import asyncio
import hashlib
import socket
import tomllib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import structlog
from sqlalchemy import Connection, func, select

from bot.fallback import Fallback
from bot.machine import ConversationMachine, Duty, desk_event
from bot.rooms import Rooms
from bot.web import PAGE_TEXTS, WebChat, create_chat
from bot.words import Speaker, card_texts, whole_texts
from dialogs.events import Wait
from dialogs.flows import FLOW
from dialogs.storyboard import storyboard
from locales import LANGUAGES, Catalogs
from referral_directory import load_directory
from referral_directory.model import Directory
from shell.from_desk import DeskRow, FromDesk
from shell.listening import CannotStart, serve
from shell.machine import Update
from shell.relay import Relay
from shell.retention import Retention
from shell.sealing import Keys
from shell.settings import Settings
from shell.store import Store, StoreUnavailable, center_seal_key, open_store
from shell.tables import duty as duty_table
from shell.tables import waiting_time
from shell.turn import Writer

__all__ = [
    "Seeker",
    "SignOff",
    "check_sign_off",
    "load_speaker",
    "read_sign_off",
    "run_seeker",
    "seeker",
    "storyboard_digest",
]

_log = structlog.get_logger()

# How often the number of counselors on duty is read again.
DUTY_SECONDS = 2.0
# Below this many handoffs nothing is said about how long it takes (P10).
SAMPLES = 20


@dataclass(frozen=True, slots=True)
class SignOff:
    """What a supervisor signed: which words and which places, for which center (P20)."""

    center: str
    supervisor: str
    date: date
    storyboard: str
    directory: str


def storyboard_digest(speaker: Speaker) -> str:
    """The sha256 (hex) of what a supervisor signs: the files of docs/storyboard, one after another (ko.md, en.md)."""
    text = "".join(
        storyboard(FLOW, speaker.translate(tag), language.own_name)
        for tag, language in LANGUAGES.items()
        if language.full
    )
    return hashlib.sha256(text.encode()).hexdigest()


def read_sign_off(path: Path) -> SignOff:
    """Read a sign-off file (TOML). Raises CannotStart with the field that is missing or wrong."""
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise CannotStart(f"The sign-off file {path} cannot be read: {error.strerror}.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        raise CannotStart(f"The sign-off file {path} is not TOML.") from None
    for name in ("center", "supervisor", "storyboard", "directory"):
        if not isinstance(raw.get(name), str) or not raw[name].strip():
            raise CannotStart(f"The sign-off file {path} lacks {name}.")
    if not isinstance(raw.get("date"), date):
        raise CannotStart(f"The sign-off file {path} lacks date, written as 2026-11-20.")
    return SignOff(raw["center"], raw["supervisor"], raw["date"], raw["storyboard"], raw["directory"])


def check_sign_off(settings: Settings, speaker: Speaker, directory: Directory) -> None:
    """Refuse to serve words or places that no supervisor signed. The practice demo needs none. Raises CannotStart."""
    if settings.practice:
        return
    if settings.sign_off_file is None:
        raise CannotStart(
            "No sign-off: set GYEOT_SIGN_OFF_FILE (see docs/operating.md), or use `gyeot demo` to practise."
        )
    signed = read_sign_off(settings.sign_off_file)
    if signed.center != settings.center_name:
        raise CannotStart(f"The sign-off is for {signed.center}, not for {settings.center_name}.")
    if signed.storyboard != storyboard_digest(speaker):
        raise CannotStart("The words have changed since the sign-off: review the storyboard and sign again.")
    if signed.directory != directory.digest:
        raise CannotStart("The directory has changed since the sign-off: review it and sign again.")


def load_speaker(settings: Settings) -> Speaker:
    """Every catalog, checked for completeness. Raises CatalogError."""
    whole = (*whole_texts(), *PAGE_TEXTS)
    return Speaker(Catalogs.load(whole, card_texts()), settings.center_title, settings.center_title_en)


class _Seen:
    """What happens when replies were seen: their rows end and their words are destroyed."""

    def __init__(self, relay: Relay, desk: FromDesk) -> None:
        self._relay = relay
        self._desk = desk

    async def seen(self, names: list[str], notes: list[int]) -> None:
        for note in notes:  # first the words: a row that stays open only asks again
            await self._desk.destroy_body(note)
        self._relay.confirm(names)


@dataclass(frozen=True, slots=True)
class Seeker:
    """A running seeker process without its server: for the server and for tests."""

    chat: WebChat
    writer: Writer
    relay: Relay
    desk: FromDesk
    retention: Retention
    duty: Duty


@asynccontextmanager
async def seeker(
    settings: Settings,
    *,
    store: Store | None = None,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),  # noqa: TID251 - the shell's clock
) -> AsyncIterator[Seeker]:
    """Put a seeker process together, run its loops, and take it apart in order.

    Raises CannotStart, StoreUnavailable, KeyFileError, CatalogError, DirectoryError or StoreAddressError.
    """
    speaker = load_speaker(settings)
    directory = load_directory()
    check_sign_off(settings, speaker, directory)
    keys = Keys.load(settings.keys_folder)
    opened = store or open_store(settings.database_url)
    center_key = center_seal_key(opened)
    if center_key is None:
        raise CannotStart("The center has no key yet: invite the first administrator with `gyeot staff invite`.")
    duty = Duty()
    machine = ConversationMachine(FLOW, directory, duty)
    writer = Writer(
        opened,
        machine,
        box=keys.state,
        center=settings.center_name,
        center_key=center_key,
        clock=clock,
        conversation_hours=settings.conversation_hours,
    )

    def meant(row: DeskRow) -> Update:
        return Update(f"desk:{row.id}", row.conversation, "web", desk_event(row.kind, row.id))

    desk = FromDesk(writer, meant, seconds=settings.desk_poll_ms / 1000)
    rooms = Rooms(lambda note: asyncio.ensure_future(desk.open_body(note, keys.delivery)), lambda: clock().timestamp())
    relay = Relay(writer, {"web": rooms})
    chat = WebChat(
        machine=machine,
        writer=writer,
        confirms=_Seen(relay, desk),
        rooms=rooms,
        pseudonyms=keys.pseudonyms(settings.center_name),
        speaker=speaker,
        fallback=Fallback(lambda: clock().timestamp()),
        clock=clock,
        practice=settings.practice,
        secure=settings.public_url.startswith("https://"),
        exit_url=settings.exit_url,
        room_seconds=settings.room_minutes * 60,
    )
    running = Seeker(chat, writer, relay, desk, Retention(writer), duty)
    loops: list[asyncio.Task[None]] = []
    try:
        await relay.start()
        await read_duty(writer, duty)
        loops += [
            asyncio.create_task(desk.run(), name="from-desk"),
            asyncio.create_task(running.retention.run(), name="retention"),
            asyncio.create_task(_watch_duty(writer, duty), name="duty"),
        ]
        for loop in loops:
            loop.add_done_callback(_ended)
        yield running
    finally:
        for loop in loops:
            loop.cancel()
        await asyncio.gather(*loops, return_exceptions=True)
        await relay.close()
        await writer.close()
        if store is None:
            opened.close()


def _ended(task: asyncio.Task[None]) -> None:
    error = None if task.cancelled() else task.exception()
    if error is not None:
        _log.critical("loop_failed", error=type(error).__name__)


async def read_duty(writer: Writer, duty: Duty) -> None:
    """Read how many counselors are on duty and how long people waited. Raises StoreUnavailable."""
    now = writer.clock().timestamp()

    def look(connection: Connection) -> tuple[int, Wait | None]:
        alive = select(func.count()).select_from(duty_table).where(duty_table.c.until_at > now)
        row = connection.execute(select(waiting_time)).first()
        known = row is not None and row.samples >= SAMPLES
        wait = Wait(int(row.low_minutes), int(row.high_minutes)) if row is not None and known else None
        return int(connection.execute(alive).scalar_one()), wait

    def read() -> tuple[int, Wait | None]:
        with writer.store.read() as connection:
            return look(connection)

    duty.on_duty, duty.wait = await asyncio.to_thread(read)


async def _watch_duty(writer: Writer, duty: Duty) -> None:
    while True:
        await asyncio.sleep(DUTY_SECONDS)
        try:
            await read_duty(writer, duty)
        except StoreUnavailable as error:
            duty.on_duty = 0  # nobody is promised who cannot be seen
            _log.warning("store_unavailable", reason=error.reason)


async def run_seeker(settings: Settings, listener: socket.socket, ready: Callable[[], None] | None = None) -> None:
    """Serve the web chat on a socket until the process is told to stop. `ready` is called when people can come in."""
    async with seeker(settings) as running:
        _log.info("seeker_ready", port=listener.getsockname()[1])
        await serve(create_chat(running.chat), listener, ready)
