"""For maintainers: one turn, and the one writer of a store.

    update -> one transaction: remember its id (a repeat stops here), load the conversation, step, save,
              seal what was said into the open case, add outbox rows named conversation:seq:n -> commit -> acknowledge

Rules for whoever edits this file:

- `run_batch` is a plain function over a Core connection: whatever the engine, the same statements run.
- Words leave an update only through `seal_message` and the sealed quarantine. No exception that a caller can see, no
  log line and no plain column carries anything of them; so errors are made anew outside `except`, by class name.
- Whatever stops a batch half way, the same updates taken again give the same rows.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeVar

import structlog
from sqlalchemy import BigInteger, Connection, Row, bindparam, cast, delete, func, select, text, update
from sqlalchemy.dialects.postgresql import ARRAY

from shell.case_code import case_code
from shell.lease import claim, lane
from shell.machine import (
    AskErasure,
    Count,
    Deliver,
    Erase,
    Machine,
    OpenCase,
    Order,
    PassOn,
    RaiseCase,
    Update,
)
from shell.sealing import MessageContext, SealKey, StateBox, add_summary, envelope_hash, seal, seal_message
from shell.store import Store, StoreUnavailable, insert_into
from shell.tables import case, conversation, from_desk, message, outbox, quarantine, seen, shown
from shell.tally import Tally

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

    from shell.watching import Watch

__all__ = [
    "OUTBOX_NOTICE",
    "OutboxRow",
    "Poisoned",
    "Rules",
    "StoreUnavailable",
    "Taken",
    "Turn",
    "Writer",
    "open_row",
    "run_batch",
]

MOST_PER_BATCH = 128
# Told to the process that delivers to a conversation when another one has written something for it.
OUTBOX_NOTICE = "gyeot_outbox"
TRIES = 3

_log = structlog.get_logger()
_T = TypeVar("_T")


class Poisoned(Exception):
    """This update failed three times while the store worked; it lies sealed in quarantine. `reason` is a class name."""

    def __init__(self, reason: str) -> None:
        """Take the class name of what went wrong; nothing of its text, which may carry words."""
        super().__init__(f"Set aside in quarantine: {reason}.")
        self.reason = reason


class NoOpenCase(Exception):
    """The machine passed on words although the conversation has no case."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What became of one update: number of the turn, next state, orders. A repeated one changed nothing."""

    update: Update
    seq: int
    state: object
    orders: tuple[Order, ...]
    repeated: bool


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """Something to show: ids, arguments and locale, opened from the sealed row. `address` is still sealed.

    In memory a row carries the state after its turn, from which a channel draws its buttons; after a restart it does not.
    """

    name: str
    conversation: str
    seq: int
    n: int
    channel: str
    payload: Mapping[str, object] = field(repr=False)
    address: bytes | None = field(repr=False)
    not_before: float
    attempts: int = 0
    state: object | None = field(default=None, repr=False)  # after the turn that made it; None once read from the table


@dataclass(frozen=True, slots=True)
class Rules:
    """What a batch needs besides its updates."""

    machine: Machine
    box: StateBox
    center: str
    center_key: SealKey
    keep_seconds: float  # how long a conversation lives after the person's last sign of life
    new_code: Callable[[], str] = case_code
    owner: str = ""  # this process among several that share the store


@dataclass(frozen=True, slots=True)
class Taken:
    """A batch after its transaction: turns in order, conversations whose older rows are gone, new rows to deliver."""

    turns: tuple[Turn, ...]
    erased: frozenset[str]
    rows: tuple[OutboxRow, ...]
    poisoned: Mapping[str, str]  # repeats that lie in quarantine, with the reason
    elsewhere: frozenset[str] = frozenset()  # conversations to which another process delivers


# ---- one batch in one transaction ----


def run_batch(connection: Connection, rules: Rules, updates: Sequence[Update], now: datetime) -> Taken:
    """Take updates in their order within the transaction of this connection; the caller commits."""
    return _Batch(connection, rules, now).run(updates)


@dataclass(slots=True)
class _Living:
    """A conversation while a batch works on it."""

    id: str
    channel: str
    state: object
    seq: int = 0
    case_id: str | None = None
    message_seq: int = 0
    last_hash: bytes | None = None
    address: bytes | None = None
    acted_at: float = 0.0
    expires_at: float = 0.0
    changed: bool = False


class _Batch:
    def __init__(self, connection: Connection, rules: Rules, now: datetime) -> None:
        self.connection = connection
        self.rules = rules
        self.now = now
        self.at = now.timestamp()
        self.shared = connection.dialect.name == "postgresql"
        self.living: dict[str, _Living] = {}
        self.last_seq: dict[str, int] = {}  # of conversations that begin (again): numbers are not used twice
        self.desk: dict[int, Row[int, str, str | None, float | None, str]] = {}
        self.reopened: set[str] = set()
        self.taken: list[int] = []
        self.gone: list[int] = []
        self.erased: set[str] = set()
        self.rows: list[OutboxRow] = []
        self.messages: list[dict[str, object]] = []
        self.shown: list[dict[str, object]] = []
        self.poisoned: dict[str, str] = {}

    def run(self, updates: Sequence[Update]) -> Taken:
        if self.shared:
            self._stand_in_line(updates)
        fresh = self._remember(updates)
        self._load(updates)
        turns = []
        for one in updates:
            if one.id in fresh:
                fresh.remove(one.id)
                turns.append(self._take(one))
            else:
                turns.append(self._unchanged(one))
        self._save()
        elsewhere = self._take_lanes(updates) if self.shared and self.rows else frozenset()
        return Taken(tuple(turns), frozenset(self.erased), tuple(self.rows), self.poisoned, elsewhere)

    # -- among several processes --

    def _stand_in_line(self, updates: Sequence[Update]) -> None:
        """Wait until no other process takes a turn of these conversations; a row that is not there yet locks nobody."""
        wanted = sorted({int(hashlib.sha256(one.conversation.encode()).hexdigest()[:15], 16) for one in updates})
        line = select(func.unnest(cast(wanted, ARRAY(BigInteger))).label("key")).order_by(text("key")).subquery()
        self.connection.execute(select(func.pg_advisory_xact_lock(line.c.key)))

    def _take_lanes(self, updates: Sequence[Update]) -> frozenset[str]:
        """Own the deliveries of what was just written, or tell their owner. A browser is where its person is."""
        lanes = {row.conversation: lane(row.conversation) for row in self.rows}
        here = {lanes[row.conversation] for row in self.rows if row.channel == "web"}
        here &= {lane(one.conversation) for one in updates if one.from_desk is None and one.by_person}
        mine = claim(self.connection, lanes.values(), self.rules.owner, self.at, force=here)
        elsewhere = frozenset(chat for chat, name in lanes.items() if name not in mine)
        if elsewhere:
            # Where the other process has nothing on its way, nothing can be overtaken: whoever took the turn delivers.
            new = {row.name for row in self.rows}
            waits = outbox.c.conversation.in_(elsewhere) & outbox.c.delivered_at.is_(None) & outbox.c.name.not_in(new)
            busy = set(self.connection.execute(select(outbox.c.conversation).where(waits)).scalars())
            idle = {lanes[chat] for chat in elsewhere - busy}
            claim(self.connection, idle, self.rules.owner, self.at, force=idle)
            elsewhere &= busy
        for chat in sorted(elsewhere):
            self.connection.execute(select(func.pg_notify(OUTBOX_NOTICE, chat)))
        return elsewhere

    # -- reading --

    def _remember(self, updates: Sequence[Update]) -> set[str]:
        """Remember the ids of the updates; give those that were never seen."""
        statement = insert_into(self.connection, seen).on_conflict_do_nothing(index_elements=[seen.c.id])
        new = self.connection.execute(
            statement.returning(seen.c.id), [{"id": one.id, "at": self.at} for one in updates]
        )
        fresh = set(new.scalars())
        repeats = {one.id for one in updates} - fresh
        if repeats:
            set_aside = select(quarantine.c.update_id, quarantine.c.reason).where(quarantine.c.update_id.in_(repeats))
            self.poisoned = {row.update_id: row.reason for row in self.connection.execute(set_aside)}
        return fresh

    def _load(self, updates: Sequence[Update]) -> None:
        wanted = {one.conversation for one in updates}
        rows = self.connection.execute(
            select(conversation).where(conversation.c.id.in_(wanted)).order_by(conversation.c.id).with_for_update()
        )
        for row in rows:
            state = load_state(self.rules, row.id, row.state) if row.expires_at > self.at else None
            if state is None:
                self.erased.add(row.id)
                self.last_seq[row.id] = row.seq
            else:
                self.living[row.id] = _Living(
                    row.id, row.channel, state.state, row.seq, row.case_id, row.message_seq, row.last_hash, row.address,
                    row.acted_at, row.expires_at,
                )  # fmt: skip
        beginning = wanted - self.living.keys() - self.last_seq.keys()
        if beginning:  # an erased conversation may have left a farewell that is not delivered yet
            last = select(outbox.c.conversation, func.max(outbox.c.seq)).where(outbox.c.conversation.in_(beginning))
            for name, seq in self.connection.execute(last.group_by(outbox.c.conversation)):
                self.last_seq[name] = seq
        from_rows = [one.from_desk for one in updates if one.from_desk is not None]
        if from_rows:
            columns = (
                from_desk.c.id, from_desk.c.case_id, from_desk.c.conversation, from_desk.c.taken_at, from_desk.c.kind,
            )  # fmt: skip
            for desk_row in self.connection.execute(select(*columns).where(from_desk.c.id.in_(from_rows))):
                self.desk[desk_row.id] = desk_row

    # -- stepping --

    def _unchanged(self, one: Update) -> Turn:
        living = self.living.get(one.conversation)
        if living is None:
            return Turn(one, self.last_seq.get(one.conversation, 0), self.rules.machine.start(), (), repeated=True)
        return Turn(one, living.seq, living.state, (), repeated=True)

    def _take(self, one: Update) -> Turn:
        living = self.living.get(one.conversation)
        if one.from_desk is not None and not self._reaches(one, one.from_desk, living):
            return self._unchanged(one)
        if living is None:
            living = _Living(one.conversation, one.channel, self.rules.machine.start())
            living.seq = self.last_seq.get(one.conversation, 0)
            self.living[one.conversation] = living
        outcome = self.rules.machine.step(living.state, one.event, self.now)
        living.state = outcome.state
        living.seq += 1
        living.changed = True
        if one.from_desk is None and one.by_person:  # only what the person does is a sign of life
            living.channel = one.channel
            living.address = one.address or living.address
            living.acted_at, living.expires_at = self.at, self.at + self.rules.keep_seconds
        if one.shown is not None:
            named = self.rules.box.seal(one.shown.encode("utf-8", "surrogatepass"), "shown", living.id)
            self.shown.append({"conversation": living.id, "body": named, "at": self.at})
        n = 0
        for order in outcome.orders:
            if isinstance(order, Deliver):
                self._deliver(living, order, n)
                n += 1
            else:
                self._carry_out(living, one, order)
        return Turn(one, living.seq, outcome.state, outcome.orders, repeated=False)

    def _reaches(self, one: Update, row_id: int, living: _Living | None) -> bool:
        """Tell whether a row of the desk is new and its case is still the case of this conversation."""
        row = self.desk.get(row_id)
        if row is None or row.taken_at is not None or row_id in self.taken:
            return False
        self.taken.append(row_id)
        overtaken = row.kind == "closed" and row.case_id in self.reopened
        mine = living is not None and living.case_id == row.case_id and row.conversation == one.conversation
        if mine and not overtaken:
            return True
        self.gone.append(row_id)  # whoever sits there now is not the one it was meant for
        return False

    def _carry_out(self, living: _Living, one: Update, order: Order) -> None:
        match order:
            case OpenCase():
                self._open_case(living, order)
            case PassOn():
                self._pass_on(living, one.words)
            case RaiseCase(level, reasons):
                self._raise_case(living.case_id, level, reasons)
            case AskErasure():
                asked = func.coalesce(case.c.erasure_asked_at, self.at)
                self.connection.execute(update(case).where(case.c.id == living.case_id).values(erasure_asked_at=asked))
            case Count():
                pass  # the writer counts it once this is committed, so that no row of this transaction points to it
            case Erase():
                self._erase(living)
            case _:
                raise TypeError(type(order).__name__)

    def _deliver(self, living: _Living, order: Deliver, n: int) -> None:
        name = f"{living.id}:{living.seq}:{n}"
        row = OutboxRow(
            name, living.id, living.seq, n, living.channel, order.payload, living.address, self.at, state=living.state
        )
        self.rows.append(row)

    def _open_case(self, living: _Living, order: OpenCase) -> None:
        code = self.rules.new_code()
        summary = self._summary(b"", order, code)
        statement = (
            insert_into(self.connection, case)
            .values(
                id=code,
                conversation=living.id,
                level=order.level,
                reasons=_joined(order.reasons),
                locale=order.locale,
                summary=summary,
                state="waiting",
                version=0,
                opened_at=self.at,
            )
            .on_conflict_do_nothing(index_elements=[case.c.conversation], index_where=text("state <> 'closed'"))
            .returning(case.c.id)
        )
        if self.connection.execute(statement).scalar() is not None:
            living.case_id, living.message_seq, living.last_hash = code, 0, None
            return
        is_open = (case.c.conversation == living.id) & (case.c.state != "closed")
        joined = self.connection.execute(select(case.c.id, case.c.summary).where(is_open).with_for_update()).one()
        open_case = joined.id
        if open_case != living.case_id:  # the conversation expired and began again: the chain goes on where it was
            last = select(message.c.seq, message.c.body).where(
                message.c.case_id == open_case, message.c.direction == "person"
            )
            row = self.connection.execute(last.order_by(message.c.seq.desc()).limit(1)).first()
            living.message_seq, living.last_hash = (row.seq, envelope_hash(row.body)) if row else (0, None)
        living.case_id = open_case
        # What was agreed to this time stands behind what was agreed to before: nothing a counselor knew is lost.
        summary = self._summary(joined.summary, order, open_case)
        self.connection.execute(update(case).where(case.c.id == open_case).values(summary=summary))
        self._raise_case(open_case, order.level, order.reasons)

    def _summary(self, held: bytes, order: OpenCase, code: str) -> bytes:
        return add_summary(self.rules.center_key, held, _json(order.summary), center=self.rules.center, case=code)

    def _pass_on(self, living: _Living, words: str | None) -> None:
        if words is None:
            return
        if living.case_id is None:
            raise NoOpenCase
        seq, previous = living.message_seq + 1, living.last_hash
        context = MessageContext(self.rules.center, living.case_id, seq, "person", previous)
        body = seal_message(self.rules.center_key, words, context)
        living.message_seq, living.last_hash = seq, envelope_hash(body)
        self._reopen(living.case_id)
        self.messages.append(
            {"case_id": living.case_id, "seq": seq, "direction": "person", "body": body, "previous": previous}
            | {"at": self.at}
        )

    def _reopen(self, case_id: str) -> None:
        """Words that crossed with the closing of their case: it goes back to the queue, and the closing does not arrive."""
        again: dict[str, object] = {
            "state": "returned",
            "owner": None,
            "lease_until": None,
            "closed_at": None,
            "outcome": None,
        }
        is_closed = (case.c.id == case_id) & (case.c.state == "closed")
        if self.connection.execute(
            update(case).where(is_closed).values(again | {"version": case.c.version + 1})
        ).rowcount:
            self.reopened.add(case_id)
            farewell = (
                (from_desk.c.case_id == case_id) & (from_desk.c.kind == "closed") & from_desk.c.taken_at.is_(None)
            )
            self.connection.execute(update(from_desk).where(farewell).values(taken_at=self.at, body=None))

    def _raise_case(self, case_id: str | None, level: int, reasons: tuple[str, ...]) -> None:
        is_open = (case.c.id == case_id) & (case.c.state != "closed")
        row = self.connection.execute(select(case.c.level, case.c.reasons).where(is_open).with_for_update()).first()
        if row is not None:
            higher = {"level": max(row.level, level), "reasons": _joined((*row.reasons.split(","), *reasons))}
            self.connection.execute(update(case).where(is_open, case.c.level <= higher["level"]).values(higher))

    def _erase(self, living: _Living) -> None:
        """Drop all but this turn's own farewell. The case stays for the check, but no way leads from it to a person."""
        self.living.pop(living.id, None)
        self.last_seq[living.id] = living.seq
        self.erased.add(living.id)
        self.rows = [row for row in self.rows if row.conversation != living.id or row.seq == living.seq]
        mine = from_desk.c.conversation == living.id
        taken_at = func.coalesce(from_desk.c.taken_at, self.at)
        self.connection.execute(update(case).where(case.c.conversation == living.id).values(conversation=None))
        self.connection.execute(update(from_desk).where(mine).values(conversation=None, body=None, taken_at=taken_at))

    # -- writing --

    def _save(self) -> None:
        run = self.connection.execute
        if self.erased:
            run(delete(outbox).where(outbox.c.conversation.in_(self.erased)))
            run(delete(conversation).where(conversation.c.id.in_(self.erased)))
        changed = [self._conversation_values(one) for one in self.living.values() if one.changed]
        if changed:
            insert = insert_into(self.connection, conversation)
            columns = {column.name: insert.excluded[column.name] for column in conversation.c if not column.primary_key}
            run(insert.on_conflict_do_update(index_elements=[conversation.c.id], set_=columns), changed)
        if self.rows:
            run(outbox.insert(), [self._row_values(row) for row in self.rows])
        if self.shown:
            run(shown.insert(), self.shown)
        if self.messages:
            run(message.insert(), self.messages)
            heard = update(case).where(case.c.id == bindparam("heard")).values(last_from_person_at=self.at)
            run(heard, [{"heard": one} for one in sorted({str(each["case_id"]) for each in self.messages})])
        if self.taken:
            run(update(from_desk).where(from_desk.c.id.in_(self.taken)).values(taken_at=self.at))
        if self.gone:
            run(update(from_desk).where(from_desk.c.id.in_(self.gone)).values(body=None))

    def _conversation_values(self, living: _Living) -> dict[str, object]:
        return {
            "id": living.id,
            "channel": living.channel,
            "state": self.rules.box.seal(self.rules.machine.dump(living.state), "state", living.id),
            "seq": living.seq,
            "case_id": living.case_id,
            "message_seq": living.message_seq,
            "last_hash": living.last_hash,
            "address": living.address,
            "acted_at": living.acted_at,
            "expires_at": living.expires_at,
        }

    def _row_values(self, row: OutboxRow) -> dict[str, object]:
        # The address travels with the row: an erased conversation has none left, yet its farewell must arrive.
        address = None if row.address is None else base64.b64encode(row.address).decode()
        sealed = self.rules.box.seal(_json({"payload": row.payload, "address": address}), "outbox", row.name)
        return {
            "name": row.name,
            "conversation": row.conversation,
            "seq": row.seq,
            "n": row.n,
            "channel": row.channel,
            "payload": sealed,
            "created_at": self.at,
            "not_before": row.not_before,
            "attempts": row.attempts,
        }


class LoadedState(NamedTuple):
    """A state that could be read (any value may be a state, even None)."""

    state: object


def load_state(rules: Rules, conversation_id: str, sealed: bytes) -> LoadedState | None:
    """Open a stored state; None when it cannot be read, so that the person begins again instead of failing for a day."""
    try:
        return LoadedState(rules.machine.load(rules.box.open(sealed, "state", conversation_id)))
    except Exception as error:  # noqa: BLE001 - a machine may raise anything on a state of another version
        _log.error("state_unreadable", error=type(error).__name__)
        return None


def open_row(box: StateBox, row: Row[tuple[object, ...]]) -> OutboxRow:
    """Open a row of the outbox table. Raises CannotOpen or ValueError."""
    held = json.loads(box.open(row.payload, "outbox", row.name))
    address = None if held["address"] is None else base64.b64decode(held["address"])
    return OutboxRow(
        row.name, row.conversation, row.seq, row.n, row.channel, held["payload"], address, row.not_before, row.attempts
    )


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _joined(reasons: tuple[str, ...]) -> str:
    return ",".join(sorted({reason for reason in reasons if reason}))


# ---- the one writer of a store ----

Listener = Callable[[frozenset[str], tuple[OutboxRow, ...]], None]


class _Waiting(NamedTuple):
    update: Update
    future: asyncio.Future[Turn]


class Writer:
    """Takes updates and answers each after its commit.

    It drains what is queued (at most 128, no linger), keeps arrival order, and runs each batch in one transaction: on
    SQLite in its one thread, on PostgreSQL over asyncpg. A batch that fails is taken one by one, so that a poisonous
    update harms no neighbour.
    """

    def __init__(
        self,
        store: Store,
        machine: Machine,
        *,
        box: StateBox,
        center: str,
        center_key: SealKey,
        clock: Callable[[], datetime],
        conversation_hours: float = 24.0,
        new_code: Callable[[], str] = case_code,
    ) -> None:
        """Take the store, the machine, the seeker process's state box, the center's name and public key, and a clock.

        `clock` gives aware UTC times. The writer starts with the first update and must be closed.
        """
        self.store = store
        owner = secrets.token_hex(8)
        self.rules = Rules(machine, box, center, center_key, conversation_hours * 3600, new_code, owner)
        self.clock = clock
        self.watch: Watch | None = None
        self.tally = Tally()
        self._thread = ThreadPoolExecutor(1, "gyeot-writer")
        self._engine = store.async_engine() if store.shared else None
        self._working: set[asyncio.Task[Any]] = set()
        self._queue: asyncio.Queue[_Waiting | None] = asyncio.Queue()
        self._task: asyncio.Task[None] | None = None
        self._listeners: list[Listener] = []
        self._closed = False

    async def __aenter__(self) -> Self:
        """Give the writer; it closes at the end."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        await self.close()

    def listen(self, listener: Listener) -> None:
        """Tell the listener after each commit which conversations lost their older rows, and the new outbox rows."""
        self._listeners.append(listener)

    async def take(self, update: Update) -> Turn:
        """Take one update; returns after its commit.

        Raises StoreUnavailable when nothing was kept (do not acknowledge it) and Poisoned when it was set aside.
        """
        if self.watch is None:
            return await self._take(update)
        with self.watch.turn(update.channel):
            return await self._take(update)

    async def _take(self, update: Update) -> Turn:
        if self._closed or (self._task is not None and self._task.done()):
            raise StoreUnavailable("closed")
        if self._task is None:
            self._task = asyncio.create_task(self._run(), name="gyeot-writer")
        future: asyncio.Future[Turn] = asyncio.get_running_loop().create_future()
        self._queue.put_nowait(_Waiting(update, future))
        return await future

    async def peek(self, conversation: str) -> object | None:
        """Give the current state, or None when no such conversation lives. Raises StoreUnavailable."""
        return await asyncio.to_thread(self._peek, conversation, self.clock().timestamp())

    async def work(self, function: Callable[[Connection], _T]) -> _T:
        """Run other writing of this process in a transaction of its own. Raises StoreUnavailable."""
        if self._closed:
            raise StoreUnavailable("closed")
        return await self._transact(function)

    async def call(self, function: Callable[[], _T]) -> _T:
        """Run a function in the writer's thread, between transactions. Raises StoreUnavailable once closed."""
        if self._closed:
            raise StoreUnavailable("closed")
        return await asyncio.get_running_loop().run_in_executor(self._thread, function)

    def announce(self, erased: frozenset[str], rows: tuple[OutboxRow, ...] = ()) -> None:
        """Tell the listeners of rows that left or joined the outbox by other work than a turn."""
        for listener in self._listeners:
            listener(erased, rows)

    async def close(self) -> None:
        """Finish what is queued, then stop. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        try:
            if self._task is not None:
                self._queue.put_nowait(None)
                await self._task
        finally:
            self._thread.shutdown()
            if self._engine is not None:
                await asyncio.gather(*self._working, return_exceptions=True)
                await self._engine.dispose()

    async def _transact(self, function: Callable[[Connection], _T]) -> _T:
        if self._engine is None:
            return await self._in_thread(lambda: self._in_transaction(function))
        # As in a thread: whoever stops waiting does not break off what the database is doing.
        working = asyncio.create_task(self._in_asynchronous_transaction(self._engine, function))
        self._working.add(working)
        working.add_done_callback(self._working.discard)
        return await asyncio.shield(working)

    async def _in_asynchronous_transaction(self, engine: AsyncEngine, function: Callable[[Connection], _T]) -> _T:
        async with self.store.async_write(engine) as connection:
            return await connection.run_sync(function)

    def _in_transaction(self, function: Callable[[Connection], _T]) -> _T:
        with self.store.write() as connection:
            return function(connection)

    def _peek(self, conversation_id: str, at: float) -> object | None:
        living = (conversation.c.id == conversation_id) & (conversation.c.expires_at > at)
        with self.store.read() as connection:
            sealed = connection.execute(select(conversation.c.state).where(living)).scalar()
        loaded = None if sealed is None else load_state(self.rules, conversation_id, sealed)
        return None if loaded is None else loaded.state

    async def _run(self) -> None:
        batch: list[_Waiting] = []
        try:
            stop = False
            while not stop:
                first = await self._queue.get()
                batch = [] if first is None else [first]
                stop = first is None
                while not stop and len(batch) < MOST_PER_BATCH and not self._queue.empty():
                    following = self._queue.get_nowait()
                    stop = following is None
                    batch += [] if following is None else [following]
                if batch:
                    await self._answer(batch)
        finally:  # whoever still waits must not wait for ever
            while not self._queue.empty():
                left = self._queue.get_nowait()
                batch += [] if left is None else [left]
            for waiting in batch:
                _fail(waiting, StoreUnavailable("closed"))

    async def _answer(self, batch: list[_Waiting]) -> None:
        failed = await self._attempt(batch)
        if failed is None:
            return
        if isinstance(failed, StoreUnavailable):
            for waiting in batch:
                _fail(waiting, StoreUnavailable(failed.reason))
            return
        _log.warning("batch_failed", error=type(failed).__name__, count=len(batch))
        for waiting in batch:
            await self._answer_alone(waiting)

    async def _answer_alone(self, waiting: _Waiting) -> None:
        failed: Exception | None = None
        for _ in range(TRIES):
            failed = await self._attempt([waiting])
            if failed is None:
                return
            if isinstance(failed, StoreUnavailable):
                _fail(waiting, StoreUnavailable(failed.reason))
                return
        reason = type(failed).__name__
        try:
            now = self.clock()
            await self._transact(lambda connection: self._set_aside(connection, waiting.update, reason, now))
            unavailable = None
        except StoreUnavailable as error:
            unavailable = error.reason
        except Exception as error:  # noqa: BLE001 - it cannot even be named; it must still not stop the others
            _log.error("quarantine_failed", error=type(error).__name__)
            unavailable = None
        _log.error("update_poisoned", error=reason)
        _fail(waiting, Poisoned(reason) if unavailable is None else StoreUnavailable(unavailable))

    async def _attempt(self, batch: list[_Waiting]) -> Exception | None:
        """Take a batch in one transaction and answer it; give what went wrong instead, with nothing kept."""
        updates, now = [waiting.update for waiting in batch], self.clock()
        try:
            taken = await self._transact(lambda connection: run_batch(connection, self.rules, updates, now))
        except StoreUnavailable as error:
            _log.error("store_unavailable", reason=error.reason, count=len(batch))
            return error
        except Exception as error:  # noqa: BLE001 - whatever it is, the update alone decides what follows
            return error
        self.announce(taken.erased, tuple(row for row in taken.rows if row.conversation not in taken.elsewhere))
        for waiting, turn in zip(batch, taken.turns, strict=True):
            self.tally.add(turn.update.conversation, (order for order in turn.orders if isinstance(order, Count)))
            if turn.repeated and turn.update.id in taken.poisoned:
                _fail(waiting, Poisoned(taken.poisoned[turn.update.id]))
            elif not waiting.future.done():
                waiting.future.set_result(turn)
        return None

    async def _in_thread(self, function: Callable[[], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, function)

    def _set_aside(self, connection: Connection, one: Update, reason: str, now: datetime) -> None:
        name = one.id.encode("utf-8", "backslashreplace").decode()
        held = {"conversation": one.conversation, "channel": one.channel, "event": repr(one.event), "words": one.words}
        body = seal(self.rules.center_key, _json(held), "quarantine", self.rules.center, name)
        values = {"update_id": name, "at": now.timestamp(), "body": body, "reason": reason}
        remember = insert_into(connection, seen).on_conflict_do_nothing(index_elements=[seen.c.id])
        connection.execute(remember, {"id": name, "at": now.timestamp()})
        keep = insert_into(connection, quarantine).on_conflict_do_nothing(index_elements=[quarantine.c.update_id])
        connection.execute(keep, values)
        if one.from_desk is not None:
            mine = from_desk.c.id == one.from_desk
            connection.execute(update(from_desk).where(mine).values(taken_at=now.timestamp()))


def _fail(waiting: _Waiting, error: Exception) -> None:
    if not waiting.future.done():
        waiting.future.set_exception(error)
