"""The seeker process: puts the web chat and the Telegram bot together and serves them until it is told to stop.

It holds the public half of the center's key and the keys to answer with; none of them opens what people said (P14).
"""

from __future__ import annotations

import asyncio
import hashlib
import socket
import tomllib
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import structlog
from sqlalchemy import Connection, func, select

from bot.fallback import Fallback
from bot.machine import ConversationMachine, Duty, desk_event
from bot.rooms import Rooms
from bot.web import PAGE_TEXTS, TOO_FAST, WebChat, create_chat
from bot.words import TELEGRAM_TEXTS, Speaker, card_texts, whole_texts
from dialogs.events import Wait, Waited
from dialogs.flows import FLOW
from dialogs.step import ROOM_SECONDS, STILL_WAITING_SECONDS
from dialogs.storyboard import storyboard
from locales import CATALOGS, Catalogs
from referral_directory import KOREAN_TIME, find_places, load_directory
from referral_directory.changes import Change, apply
from referral_directory.model import Directory
from shell.directory_changes import newest, read_changes
from shell.from_desk import DeskRow, FromDesk
from shell.lease import hold
from shell.listening import CannotStart, listening_socket, serve
from shell.machine import Update
from shell.process import end_tasks
from shell.relay import Deliverer, Relay
from shell.retention import SWEEP_SECONDS, Retention
from shell.sealing import Keys
from shell.settings import Settings
from shell.shown import Shown
from shell.store import Store, StoreUnavailable, center_seal_key, open_store
from shell.tables import case, conversation, waiting_time
from shell.tables import duty as duty_table
from shell.tally import Tally, Work
from shell.turn import OUTBOX_NOTICE, Poisoned, Writer
from shell.watching import Part, Watch, serving, watched

if TYPE_CHECKING:  # its libraries cost seconds and memory that a web chat alone does not need
    from bot.telegram import Telegram

__all__ = [
    "Seeker",
    "SignOff",
    "check_sign_off",
    "load_speaker",
    "read_directory",
    "read_sign_off",
    "run_seeker",
    "seeker",
    "storyboard_digest",
    "tell_waiting",
]

_log = structlog.get_logger()

# How often the number of counselors on duty is read again.
DUTY_SECONDS = 2.0
# How often somebody looks who has waited long.
WAITING_SECONDS = 10.0
# How often Telegram is asked whether the webhook is still the one that was set.
WEBHOOK_SECONDS = 20.0
# How often the center's changes of the directory are looked for.
DIRECTORY_SECONDS = 60.0
# How often counts of the directory are written: rarely, so that the moment points to nobody.
TALLY_SECONDS = 600.0
# Below this many handoffs nothing is said about how long it takes (P10).
SAMPLES = 20
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class SignOff:
    """What a supervisor signed: which words and which places, for which center (P20)."""

    center: str
    supervisor: str
    date: date
    storyboard: str
    directory: str


def storyboard_digest(speaker: Speaker) -> str:
    """The sha256 (hex) of what a supervisor signs: the files of docs/review/storyboard, one after another (ko, en, easy Korean)."""
    text = "".join(
        storyboard(FLOW, speaker.translate(tag), language.own_name)
        for tag, language in CATALOGS.items()
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
    whole = (*whole_texts(), *PAGE_TEXTS, *TELEGRAM_TEXTS)
    return Speaker(
        Catalogs.load(whole, (*card_texts(), *TELEGRAM_TEXTS, TOO_FAST)),
        settings.center_title,
        settings.center_title_en,
    )


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
    """A running seeker process without its servers: for the servers and for tests."""

    machine: ConversationMachine
    chat: WebChat
    writer: Writer
    relay: Relay
    desk: FromDesk
    retention: Retention
    duty: Duty
    telegram: Telegram | None = None
    watch: Watch | None = None
    loops: dict[str, asyncio.Task[None]] = field(default_factory=dict)


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
    shipped = load_directory()
    check_sign_off(
        settings, speaker, shipped
    )  # changes are not signed again: each has its reason and stands in the audit
    keys = Keys.load(settings.keys_folder)
    opened = store or open_store(settings.database_url)
    center_key = center_seal_key(opened)
    if center_key is None:
        raise CannotStart("The center has no key yet: invite the first administrator with `gyeot staff invite`.")
    duty = Duty()
    changes = await asyncio.to_thread(read_changes, opened)
    today = _korean_day(clock)
    machine = ConversationMachine(FLOW, apply(shipped, changes, today), duty)
    writer = Writer(
        opened,
        machine,
        box=keys.state,
        center=settings.center_name,
        center_key=center_key,
        clock=clock,
        conversation_hours=settings.conversation_hours,
    )

    writer.tally.hear(changes)

    def meant(row: DeskRow) -> Update:
        return Update(f"desk:{row.id}", row.conversation, "web", desk_event(row.kind, row.id))

    # A shared store tells when the desk wrote; there the look is only for a notice that was lost.
    desk = FromDesk(writer, meant, seconds=1.0 if opened.shared else settings.desk_poll_ms / 1000)
    rooms = Rooms(lambda note: asyncio.ensure_future(desk.open_body(note, keys.delivery)), lambda: clock().timestamp())
    shown = Shown(writer)
    deliverers: dict[str, Deliverer] = {"web": rooms}
    telegram = None
    if settings.telegram_token is not None:
        telegram = _telegram(settings, machine, writer, shown, desk, keys, speaker, clock)
        deliverers["telegram"] = telegram.sender
    relay = Relay(writer, deliverers, shown=shown)
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
    watch = Watch("seeker", store=opened, clock=clock) if settings.metrics_port else None
    running = Seeker(machine, chat, writer, relay, desk, Retention(writer), duty, telegram, watch)
    loops = running.loops
    try:
        await relay.start()
        await read_duty(writer, duty)
        if opened.shared:
            from shell.notices import FROM_DESK_NOTICE, Notices  # brings a driver that SQLite never needs

            told: dict[str, Callable[[str], None]] = {FROM_DESK_NOTICE: desk.wake, OUTBOX_NOTICE: relay.told}
            loops["notices"] = asyncio.create_task(Notices(opened, told).run())
        if watch is not None:
            _expect(watch, writer)
        loops["from_desk"] = asyncio.create_task(desk.run(_beat(watch, "from_desk")))
        loops["retention"] = asyncio.create_task(running.retention.run(beat=_beat(watch, "retention")))
        loops["tally"] = asyncio.create_task(_watch_tally(writer))
        loops["waiting"] = asyncio.create_task(_watch_waiting(writer))
        loops["duty"] = asyncio.create_task(_watch_duty(writer, duty, _beat(watch, "duty")))
        known = (changes[-1].number if changes else 0, today)
        loops["directory"] = asyncio.create_task(_watch_directory(writer, shipped, running, known))
        for loop in loops.values():
            loop.add_done_callback(_ended)
        yield running
    finally:
        await end_tasks(loops.values())
        await relay.close()
        if telegram is not None:
            await telegram.close()
        await writer.close()
        await _write_tally(writer.tally, _apart(opened))  # only now has the last turn been counted
        if store is None:
            opened.close()


def _telegram(
    settings: Settings,
    machine: ConversationMachine,
    writer: Writer,
    shown: Shown,
    desk: FromDesk,
    keys: Keys,
    speaker: Speaker,
    clock: Callable[[], datetime],
) -> Telegram:
    from bot.telegram import Telegram, TelegramChat
    from bot.telegram_sender import OpenReplies, Pace

    if settings.telegram_token is None:
        raise CannotStart("The Telegram bot has no token: set GYEOT_TELEGRAM_TOKEN_FILE.")
    chat = TelegramChat(
        machine=machine,
        writer=writer,
        shown=shown,
        replies=OpenReplies(lambda note: desk.open_body(note, keys.delivery), desk.destroy_body),
        pseudonyms=keys.pseudonyms(settings.center_name),
        address_box=keys.address,
        speaker=speaker,
        fallback=Fallback(lambda: clock().timestamp()),
        clock=clock,
        token=settings.telegram_token,
        api=settings.telegram_api,
        name=settings.telegram_name,
        conversation_seconds=settings.conversation_hours * 3600,
    )
    pace = Pace(
        asyncio.get_running_loop().time, rate=settings.telegram_per_second, chat_rate=settings.telegram_chat_per_second
    )
    return Telegram(chat, pace)


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


async def tell_waiting(writer: Writer) -> int:
    """Tell whoever has waited three minutes for a counselor, and is still there, what else is open (P10); gives how many.

    Once for each case. Who is away hears nothing (P11). Raises StoreUnavailable.
    """
    now = writer.clock().timestamp()
    long, lately = now - STILL_WAITING_SECONDS, now - ROOM_SECONDS + WAITING_SECONDS

    def look() -> list[tuple[str, str, str]]:
        waits = (case.c.state == "waiting") & case.c.opened_at.between(long - ROOM_SECONDS, long)
        here = (conversation.c.id == case.c.conversation) & (conversation.c.acted_at > lately)
        wanted = select(case.c.id, conversation.c.id, conversation.c.channel).where(waits, here)
        with writer.store.read() as connection:
            return [tuple(row) for row in connection.execute(wanted)]

    told = 0
    for case_id, chat, channel in await asyncio.to_thread(look):
        event = Waited(STILL_WAITING_SECONDS)
        try:
            turn = await writer.take(Update(f"waited:{case_id}", chat, channel, event, by_person=False))
        except Poisoned:
            continue  # logged and set aside by the writer
        told += not turn.repeated
    return told


async def _watch_waiting(writer: Writer) -> None:
    while True:
        await asyncio.sleep(WAITING_SECONDS)
        try:
            await tell_waiting(writer)
        except StoreUnavailable as error:
            _log.warning("store_unavailable", reason=error.reason)


async def _watch_tally(writer: Writer) -> None:
    while True:
        await asyncio.sleep(TALLY_SECONDS)
        await _write_tally(writer.tally, writer.work)


async def _write_tally(tally: Tally, work: Work) -> None:
    try:
        await tally.write(work)
    except StoreUnavailable as error:
        _log.warning("store_unavailable", reason=error.reason)


def _apart(store: Store) -> Work:
    """Give what runs transactions when the writer is closed."""

    async def work(function: Callable[[Connection], _T]) -> _T:
        def run() -> _T:
            with store.write() as connection:
                return function(connection)

        return await asyncio.to_thread(run)

    return work


async def _watch_duty(writer: Writer, duty: Duty, beat: Callable[[], None]) -> None:
    while True:
        beat()
        await asyncio.sleep(DUTY_SECONDS)
        try:
            await read_duty(writer, duty)
        except StoreUnavailable as error:
            duty.on_duty = 0  # nobody is promised who cannot be seen
            _log.warning("store_unavailable", reason=error.reason)


async def read_directory(
    writer: Writer, shipped: Directory, seeker: Seeker, known: tuple[int, date]
) -> tuple[int, date]:
    """Lay the center's changes over the shipped directory where there are newer ones, or a new day has begun.

    `known` is the newest change and the day of the last time; gives those of this time. Whoever asks from then on gets
    the new directory, and what was counted of an entry before it was confirmed is dropped. Raises StoreUnavailable.
    """
    today = _korean_day(writer.clock)

    def look() -> tuple[int, tuple[Change, ...], Directory | None]:
        with writer.store.read() as connection:
            number = newest(connection)
        if (number, today) == known:
            return number, (), None
        changes = read_changes(writer.store)
        directory = apply(shipped, changes, today)
        # What is remembered of a directory is made here, in this thread, and not while somebody waits.
        find_places(directory, "서울")
        _ = directory.shelves, directory.smallest_districts, directory.fresher_beside
        return changes[-1].number if changes else 0, changes, directory

    number, changes, directory = await asyncio.to_thread(look)
    if directory is not None:
        writer.tally.hear(changes)
        seeker.machine.directory = directory
        if seeker.telegram is not None:
            seeker.telegram.face.know(directory)
        _log.info("directory_read", newest=number)
    return number, today


def _korean_day(clock: Callable[[], datetime]) -> date:
    return clock().astimezone(KOREAN_TIME).date()


async def _watch_directory(writer: Writer, shipped: Directory, seeker: Seeker, known: tuple[int, date]) -> None:
    while True:
        await asyncio.sleep(DIRECTORY_SECONDS)
        try:
            known = await read_directory(writer, shipped, seeker, known)
        except StoreUnavailable as error:
            _log.warning("store_unavailable", reason=error.reason)


async def run_seeker(settings: Settings, listener: socket.socket, ready: Callable[[], None] | None = None) -> None:
    """Serve the web chat on a socket, and the Telegram bot, until the process is told to stop.

    `ready` is called when people can come in. Raises what `seeker` raises.
    """
    async with seeker(settings) as running, AsyncExitStack() as others:
        await others.enter_async_context(watched(running.watch, settings))
        if running.telegram is not None:
            await others.enter_async_context(receiving(running.telegram, running.writer, settings, running.watch))
        _log.info("seeker_ready", port=listener.getsockname()[1])
        await serve(create_chat(running.chat), listener, ready)


@asynccontextmanager
async def receiving(
    telegram: Telegram, writer: Writer, settings: Settings, watch: Watch | None = None
) -> AsyncIterator[None]:
    """Receive what people write in Telegram while the block runs: by webhook where one is set, else by asking.

    Raises CannotStart for a webhook without a secret, or a port that is taken.
    """
    async with AsyncExitStack() as stack:
        work = [asyncio.create_task(telegram.introduce(), name="introduce")]
        address, secret = settings.telegram_webhook_url, settings.telegram_webhook_secret
        if address is not None and secret is not None:
            host, port = settings.telegram_webhook_host, settings.telegram_webhook_port
            taken = stack.enter_context(closing(listening_socket(host, port, "GYEOT_TELEGRAM_WEBHOOK_PORT")))
            await stack.enter_async_context(serving(telegram.create_webhook(secret), taken))
            work.append(asyncio.create_task(telegram.set_webhook(address, secret), name="set-webhook"))
            if watch is not None:
                work.append(asyncio.create_task(_watch_webhook(telegram, address, watch), name="webhook"))
        elif address is not None:
            raise CannotStart("A webhook needs a secret: set GYEOT_TELEGRAM_WEBHOOK_SECRET_FILE.")
        else:
            asking = partial(telegram.receive_forever, _beat(watch, "poller"))
            if writer.store.shared:  # Telegram gives updates to one asker at a time
                asking = partial(hold, writer, "poller", asking, _beat(watch, "poller"))
            work.append(asyncio.create_task(asking(), name="poller"))
            if watch is not None:
                watch.expect("poller", within=45)
        for one in work:
            one.add_done_callback(_ended)
        try:
            yield
        finally:
            await end_tasks(work)


async def _watch_webhook(telegram: Telegram, address: str, watch: Watch) -> None:
    """Look now and then whether the webhook is still ours: whoever has the token could point it elsewhere (T-21)."""
    while True:
        await asyncio.sleep(WEBHOOK_SECONDS)
        state = await telegram.webhook_state()
        if state is not None:
            watch.webhook(pending=state.pending, last_error_at=state.last_error_at, as_set=state.address == address)


def _expect(watch: Watch, writer: Writer) -> None:
    """Say which parts of this process must show that they live, and how often (R23)."""
    writer.watch = watch
    watch.expect("writer", probe=lambda: writer.work(lambda connection: connection.execute(select(1))))
    watch.expect("from_desk", within=15)
    watch.expect("relay", within=20)
    watch.expect("duty", within=15)
    watch.expect("retention", within=2 * SWEEP_SECONDS + 100)


def _beat(watch: Watch | None, part: Part) -> Callable[[], None]:
    return partial(watch.beat, part) if watch is not None else lambda: None
