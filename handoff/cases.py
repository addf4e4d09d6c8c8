"""For counselors: the cases of one store. Taking the next one, reading, answering, returning, closing, erasing.

Rules for whoever edits this file:

- Every write is one transaction that begins IMMEDIATE; what may happen is decided by `handoff.case.decide`, and the
  claim is a conditional UPDATE on `version`, so that exactly one of many wins.
- Reading content writes its audit row first and commits it. When that fails, nothing is read.
- Only who holds a case gets its content; for everybody else it does not exist.
- The desk tells the seeker side by rows of `from_desk`, and by nothing else.

The functions are plain and blocking: the desk runs them in threads.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from handoff.audit import Action, record, stand_in_line
from handoff.case import (
    URGENT,
    CaseLife,
    Claimed,
    Closed,
    Erased,
    Event,
    HeartBeat,
    LeaseLost,
    Limits,
    Moved,
    Replied,
    Returned,
    Stage,
    Told,
    decide,
    due,
    in_order,
)
from shell.sealing import (
    CannotOpen,
    MessageContext,
    OpenKey,
    SealKey,
    envelope_hash,
    open_message,
    open_summaries,
    seal_message,
    seal_reply,
)
from shell.store import Store
from shell.tables import Audit, Case, CenterKey, Duty, FromDesk, Message, WaitingTime

__all__ = [
    "CaseRead",
    "Cases",
    "Done",
    "Held",
    "NoCenterKey",
    "Pulse",
    "QueueView",
    "Queued",
    "Spoken",
    "Standing",
    "middle_half",
]

# The wait is told from at least so many claims, and from the newest ones only (P10).
FEWEST_SAMPLES, MOST_SAMPLES = 20, 100

Clock = Callable[[], datetime]


class NoCenterKey(Exception):
    """The center has no key yet: nobody was ever invited."""


class Done(StrEnum):
    """What became of something a counselor did to a case."""

    DONE = "done"
    REPEATED = "repeated"  # the same reply came twice; it was sent once
    STALE = "stale"  # something was said in between that this page had not shown
    LOST = "lost"  # she held the case, but holds it no more
    GONE = "gone"  # the person has deleted the conversation: no reply can reach them
    UNKNOWN = "unknown"  # no such case, for her


@dataclass(frozen=True, slots=True)
class Queued:
    """A case in the queue: coded values only."""

    id: str
    level: int
    reasons: tuple[str, ...]
    locale: str
    returned: bool
    opened_at: float


@dataclass(frozen=True, slots=True)
class Held:
    """A case that a counselor holds: coded values only. `unanswered_since` is None when nothing waits."""

    id: str
    level: int
    locale: str
    unanswered_since: float | None


@dataclass(frozen=True, slots=True)
class QueueView:
    """What one counselor sees of all cases: the queue in order, her own, how many others hold, how many are on duty."""

    queue: tuple[Queued, ...]
    mine: tuple[Held, ...]
    held_by_others: int
    on_duty: int


@dataclass(frozen=True, slots=True)
class Spoken:
    """One message of a case. `text` is None when the sealed row does not open or its chain is broken."""

    id: int
    direction: str
    text: str | None = field(repr=False)
    at: float


@dataclass(frozen=True, slots=True)
class Standing:
    """The coded row of a case that somebody holds, as far as the desk shows it."""

    id: str
    level: int
    reasons: tuple[str, ...]
    locale: str
    opened_at: float
    lease_until: float
    erasure_asked_at: float | None
    unanswered_since: float | None
    reachable: bool  # whether a reply still has somebody to reach
    stamp: str  # changes whenever the page of the case should be looked at anew


@dataclass(frozen=True, slots=True)
class CaseRead:
    """A case as its counselor reads it. `summary` is None when it does not open.

    `sent` and `heard` count the messages of counselor and person; forms carry them, so that nothing is sent twice and
    nothing is closed unread.
    """

    standing: Standing
    summary: Mapping[str, object] | None = field(repr=False)
    messages: tuple[Spoken, ...]
    sent: int
    heard: int


@dataclass(frozen=True, slots=True)
class Pulse:
    """Counts and ids for the live pages: nothing of content.

    `stamp` changes with the queue; `held` maps who to the cases they hold, each with its own stamp.
    """

    waiting: int
    urgent: tuple[str, ...]
    stamp: str
    held: Mapping[str, tuple[tuple[str, str], ...]]


class Cases:
    """The cases of one center in one store."""

    def __init__(self, store: Store, *, center: str, delivery: SealKey, limits: Limits, clock: Clock) -> None:
        """Take the store, the center's short name, the public half of the delivery key, the limits and a clock."""
        self._store = store
        self._center = center
        self._delivery = delivery
        self._limits = limits
        self._clock = clock

    def _now(self) -> float:
        return self._clock().timestamp()

    # -- the queue --

    def view(self, staff_id: str) -> QueueView:
        """Give the queue as this counselor sees it."""
        with self._store.read() as connection:
            rows = _rows(connection, Case.state != Stage.CLOSED.value, held=False)
            waits = _unanswered(connection)
            on_duty = select(func.count()).select_from(Duty).where(Duty.until_at > self._now())
            duty = connection.execute(on_duty).scalar_one()
        by_id = {row.id: row for row in rows}
        queue = tuple(_queued(by_id[life.id]) for life in in_order(_life(row) for row in rows))
        held = [row for row in rows if row.state == Stage.CLAIMED.value]
        mine = tuple(
            Held(row.id, row.level, row.locale, waits.get(row.id))
            for row in sorted(held, key=lambda row: (-row.level, row.opened_at))
            if row.owner == staff_id
        )
        return QueueView(queue, mine, len(held) - len(mine), duty)

    def pulse(self) -> Pulse:
        """Give what the live pages are told."""
        with self._store.read() as connection:
            rows = _rows(connection, Case.state != Stage.CLOSED.value, held=False)
        waiting = sorted((row for row in rows if row.state != Stage.CLAIMED.value), key=lambda row: row.id)
        held: dict[str, list[tuple[str, str]]] = {}
        for row in rows:
            if row.state == Stage.CLAIMED.value and row.owner is not None:
                held.setdefault(row.owner, []).append((row.id, _stamp(row)))
        urgent = tuple(row.id for row in waiting if row.level == URGENT)
        stamp = _short_hash([(row.id, row.state, row.level, row.reasons) for row in waiting])
        return Pulse(len(waiting), urgent, stamp, {who: tuple(sorted(cases)) for who, cases in held.items()})

    def take_next(self, staff_id: str, place: str, *, only: str | None = None) -> str | None:
        """Claim the first case of the queue for this counselor; gives its code, or None when nobody waits.

        With `only`, claim that case or none.
        """
        now = self._now()
        with self._write() as connection:
            self._release(connection, now)
            rows = _rows(connection, Case.state.in_((Stage.WAITING.value, Stage.RETURNED.value)))
            by_id = {row.id: row for row in rows}
            for life in in_order(_life(row) for row in rows):
                if only not in (None, life.id):
                    continue
                decision = decide(life, Claimed(staff_id, now), self._limits)
                row = by_id[life.id]
                first = now if row.claimed_at is None else row.claimed_at
                if isinstance(decision, Moved) and self._store_life(connection, row, decision, claimed_at=first):
                    self._tell(connection, row, Told.CLAIMED, now)
                    record(connection, Action.CLAIMED, at=now, staff_id=staff_id, place=place, case_id=life.id)
                    _keep_waiting_time(connection)
                    return life.id
        return None

    def heartbeat(self, staff_id: str) -> bool:
        """Extend the leases of all cases this counselor holds, and her duty; tells whether she is on duty."""
        now = self._now()
        with self._write() as connection:
            for row in _rows(connection, Case.owner == staff_id, Case.state == Stage.CLAIMED.value):
                decision = decide(_life(row), HeartBeat(staff_id, now), self._limits)
                if isinstance(decision, Moved):
                    self._store_life(connection, row, decision)
            until = now + self._limits.lease_seconds
            mine = update(Duty).where(Duty.staff_id == staff_id).values(until_at=until)
            return connection.execute(mine).rowcount == 1

    def release_due(self) -> int:
        """Return to the queue what has no heartbeat or no answer for too long; gives how many."""
        now = self._now()
        with self._store.read() as connection:  # most looks find nothing: do not stand in the writers' line for that
            if not self._due(connection, now, held=False):
                return 0
        with self._write() as connection:
            return self._release(connection, now)

    def _due(self, connection: Connection, now: float, *, held: bool = True) -> list[tuple[_Row, Event]]:
        rows = _rows(connection, Case.state == Stage.CLAIMED.value, held=held)
        if not rows:
            return []
        waits, claims = _unanswered(connection), _claims(connection, [row.id for row in rows])
        lives = [(row, _life(row, waits.get(row.id), claims.get(row.id))) for row in rows]
        found = [(row, due(life, now, self._limits)) for row, life in lives]
        return [(row, event) for row, event in found if event is not None]

    def _release(self, connection: Connection, now: float) -> int:
        released = 0
        for row, event in self._due(connection, now):
            waits, claims = _unanswered(connection), _claims(connection, [row.id])
            decision = decide(_life(row, waits.get(row.id), claims.get(row.id)), event, self._limits)
            if isinstance(decision, Moved) and self._store_life(connection, row, decision):
                self._tell(connection, row, Told.RETURNED, now)
                action = Action.LEASE_LOST if isinstance(event, LeaseLost) else Action.NO_ANSWER
                record(connection, action, at=now, staff_id=row.owner, case_id=row.id)
                released += 1
        return released

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        """One transaction that may change cases, in line with those of all other desks."""
        with self._store.write() as connection:
            stand_in_line(connection)
            yield connection

    # -- one case --

    def read_case(self, case_id: str, staff_id: str, place: str, key: OpenKey) -> CaseRead | None:
        """Open a case for who holds it; None for everybody else. The reading is written down first."""
        now = self._now()
        with self._write() as connection:
            row = _row(connection, case_id)
            if row is None:
                return None
            mine = row.state == Stage.CLAIMED.value and row.owner == staff_id and (row.lease_until or 0.0) > now
            action = Action.READ if mine else Action.READ_REFUSED
            record(connection, action, at=now, staff_id=staff_id, place=place, case_id=case_id)
        if not mine:
            return None
        with self._store.read() as connection:
            again = _row(connection, case_id)
            if again is None or again.owner != staff_id:
                return None
            waits = _unanswered(connection)
            rows = _messages(connection, Message.case_id == case_id)
        standing = Standing(
            again.id,
            again.level,
            _codes(again.reasons),
            again.locale,
            again.opened_at,
            again.lease_until or now,
            again.erasure_asked_at,
            waits.get(case_id),
            again.conversation is not None,
            _stamp(again),
        )
        spoken = []
        last: dict[str, tuple[int, bytes | None]] = {}
        for each in rows:
            seq, previous = last.get(each.direction, (0, None))
            whole = each.seq == seq + 1 and each.previous == previous
            last[each.direction] = (each.seq, envelope_hash(each.body))
            text = self._open(key, case_id, each) if whole else None
            spoken.append(Spoken(each.id, each.direction, text, each.at))
        return CaseRead(
            standing,
            self._summary(key, case_id, again.summary),
            tuple(spoken),
            last.get("counselor", (0, None))[0],
            last.get("person", (0, None))[0],
        )

    def reply(self, case_id: str, staff_id: str, text: str, *, after: int, key: OpenKey, place: str) -> Done:
        """Send an answer: sealed to the center's key for the record, and to the delivery key for the person.

        `after` is how many replies the page had shown. The same text once more after the same number is the same reply,
        and is not sent again; another text is refused as stale.
        """
        now = self._now()
        with self._write() as connection:
            row = _row(connection, case_id)
            decision = None if row is None else decide(_life(row), Replied(staff_id, now), self._limits)
            if row is None or not isinstance(decision, Moved):
                return self._no(connection, row, staff_id, place, now)
            if row.conversation is None:
                return Done.GONE
            last = _last(connection, case_id, "counselor")
            seq = 0 if last is None else last.seq
            if seq != after:
                again = last is not None and seq == after + 1 and self._open(key, case_id, last) == text
                return Done.REPEATED if again else Done.STALE
            self._add(connection, case_id, "counselor", text, now)
            self._store_life(connection, row, decision, last_from_counselor_at=now)
            body = seal_reply(self._delivery, text, case=case_id, conversation=row.conversation)
            self._tell(connection, row, Told.REPLIED, now, body)
            record(connection, Action.REPLIED, at=now, staff_id=staff_id, place=place, case_id=case_id)
        return Done.DONE

    def return_case(self, case_id: str, staff_id: str, *, note: str | None, place: str) -> Done:
        """Give a case back to the queue, with a sealed note for whoever takes it next."""
        now = self._now()
        return self._finish(case_id, Returned(staff_id, now), Action.RETURNED, note=note, heard=None, place=place)

    def close(self, case_id: str, staff_id: str, outcome: str, *, note: str | None, heard: int, place: str) -> Done:
        """Close a case with one of `case.OUTCOMES`. `heard` is how many of the person's messages the page had shown."""
        now = self._now()
        event = Closed(staff_id, now, outcome)
        return self._finish(case_id, event, Action.CLOSED, note=note, heard=heard, place=place)

    def erase(self, case_id: str, staff_id: str, *, place: str) -> Done:
        """Destroy what the case holds, after the counselor checked through the safe channel (P9).

        Messages, summary, reasons, language and waiting replies are overwritten; code and times stay as a tombstone. Only
        where the person asked for it.
        """
        now = self._now()
        with self._write() as connection:
            row = _row(connection, case_id)
            decision = None if row is None else decide(_life(row), Erased(staff_id, now), self._limits)
            if row is None or not isinstance(decision, Moved):
                return self._no(connection, row, staff_id, place, now)
            if row.erasure_asked_at is None:
                return Done.STALE
            self._store_life(
                connection, row, decision, closed_at=now, conversation=None, level=0, reasons="", locale="", summary=b"",
                last_from_person_at=None, last_from_counselor_at=None,
            )  # fmt: skip
            connection.execute(delete(Message).where(Message.case_id == case_id))
            mine = FromDesk.case_id == case_id
            connection.execute(update(FromDesk).where(mine).values(body=None))
            connection.execute(update(FromDesk).where(mine, FromDesk.taken_at.is_not(None)).values(conversation=None))
            self._tell(connection, row, Told.CLOSED, now)
            record(connection, Action.ERASED, at=now, staff_id=staff_id, place=place, case_id=case_id)
        self._store.checkpoint()
        return Done.DONE

    def _finish(
        self, case_id: str, event: Returned | Closed, action: Action, *, note: str | None, heard: int | None, place: str
    ) -> Done:
        staff_id, now = event.by, event.at
        with self._write() as connection:
            row = _row(connection, case_id)
            decision = None if row is None else decide(_life(row), event, self._limits)
            if row is None or not isinstance(decision, Moved) or decision.tells is None:
                return self._no(connection, row, staff_id, place, now)
            if heard is not None:
                last = _last(connection, case_id, "person")
                if heard != (0 if last is None else last.seq):
                    return Done.STALE  # the person wrote while the page was being closed
            if note:
                self._add(connection, case_id, "note", note, now)
            closed = {"closed_at": now, "outcome": decision.life.outcome} if isinstance(event, Closed) else {}
            self._store_life(connection, row, decision, **closed)
            self._tell(connection, row, decision.tells, now)
            record(connection, action, at=now, staff_id=staff_id, place=place, case_id=case_id)
        return Done.DONE

    # -- rows --

    def _no(self, connection: Connection, row: _Row | None, staff_id: str, place: str, now: float) -> Done:
        """Tell somebody who may not act whether she held the case before; nobody else learns that it exists."""
        if row is None:
            return Done.UNKNOWN
        mine = (Audit.case_id == row.id) & (Audit.staff_id == staff_id) & (Audit.action == Action.CLAIMED.value)
        if connection.execute(select(Audit.id).where(mine).limit(1)).first() is not None:
            return Done.LOST
        record(connection, Action.READ_REFUSED, at=now, staff_id=staff_id, place=place, case_id=row.id)
        return Done.UNKNOWN

    def _store_life(self, connection: Connection, row: _Row, decision: Moved, **also: object) -> bool:
        life = decision.life
        values: dict[str, object] = {
            "state": life.stage.value,
            "owner": life.owner,
            "lease_until": life.lease_until,
            "version": row.version + 1,
            **also,
        }
        mine = (Case.id == row.id) & (Case.version == row.version)
        return connection.execute(update(Case).where(mine).values(values)).rowcount == 1

    def _tell(self, connection: Connection, row: _Row, told: Told, now: float, body: bytes | None = None) -> None:
        if row.conversation is None:  # the phone side is gone: there is nobody to tell
            return
        connection.execute(
            insert(FromDesk).values(
                case_id=row.id, conversation=row.conversation, kind=told.value, body=body, created_at=now
            )
        )

    def _add(self, connection: Connection, case_id: str, direction: str, text: str, now: float) -> None:
        last = _last(connection, case_id, direction)
        seq, previous = (1, None) if last is None else (last.seq + 1, envelope_hash(last.body))
        context = MessageContext(self._center, case_id, seq, direction, previous)
        body = seal_message(_center_key(connection), text, context)
        connection.execute(
            insert(Message).values(case_id=case_id, seq=seq, direction=direction, body=body, previous=previous, at=now)
        )

    def _open(self, key: OpenKey, case_id: str, row: _Sealed) -> str | None:
        context = MessageContext(self._center, case_id, row.seq, row.direction, row.previous)
        try:
            return open_message(key, row.body, context)
        except CannotOpen:
            return None  # shown as a message that cannot be opened

    def _summary(self, key: OpenKey, case_id: str, sealed: bytes) -> Mapping[str, object] | None:
        try:
            told = [json.loads(each) for each in open_summaries(key, sealed, center=self._center, case=case_id)]
        except (CannotOpen, ValueError):
            return None  # shown as a summary that cannot be opened
        if not told or not all(isinstance(each, dict) for each in told):
            return None
        # Whoever came back answered anew: the newest answer counts, and an earlier one stays where none is newer.
        facts = {fact: values for each in told for fact, values in dict(each.get("facts", {})).items()}
        consents = list(dict.fromkeys(consent for each in told for consent in each.get("consents", ())))
        return {**told[-1], "facts": facts, "consents": consents}


def middle_half(waits: list[float]) -> tuple[float, float]:
    """Give the bounds of the middle half of some waits (any unit). Raises ValueError for none at all."""
    if not waits:
        raise ValueError("There is no middle of nothing.")
    ordered = sorted(waits)
    return ordered[len(ordered) // 4], ordered[(3 * len(ordered) - 1) // 4]


class _Row(NamedTuple):
    """The columns of a case that deciding needs, in the order of the SELECT."""

    id: str
    conversation: str | None
    level: int
    reasons: str
    locale: str
    summary: bytes
    state: str
    owner: str | None
    lease_until: float | None
    version: int
    opened_at: float
    claimed_at: float | None
    erasure_asked_at: float | None
    last_from_person_at: float | None
    last_from_counselor_at: float | None


class _Sealed(NamedTuple):
    """A message as it stands in the table."""

    id: int
    seq: int
    direction: str
    body: bytes
    previous: bytes | None
    at: float


def _rows(connection: Connection, *where: ColumnElement[bool], held: bool = True) -> list[_Row]:
    """Cases, held until the end of the transaction; who only looks holds nobody up."""
    columns = (
        Case.id, Case.conversation, Case.level, Case.reasons, Case.locale, Case.summary, Case.state, Case.owner,
        Case.lease_until, Case.version, Case.opened_at, Case.claimed_at, Case.erasure_asked_at,
        Case.last_from_person_at, Case.last_from_counselor_at,
    )  # fmt: skip
    wanted = select(*columns).where(*where).order_by(Case.id)
    return [_Row._make(row) for row in connection.execute(wanted.with_for_update() if held else wanted)]


def _row(connection: Connection, case_id: str) -> _Row | None:
    return next(iter(_rows(connection, Case.id == case_id)), None)


def _messages(connection: Connection, *where: ColumnElement[bool], newest_only: bool = False) -> list[_Sealed]:
    columns = (Message.id, Message.seq, Message.direction, Message.body, Message.previous, Message.at)
    wanted = select(*columns).where(*where).order_by(Message.id.desc() if newest_only else Message.id)
    return [_Sealed._make(row) for row in connection.execute(wanted.limit(1) if newest_only else wanted)]


def _life(row: _Row, unanswered_since: float | None = None, claimed_at: float | None = None) -> CaseLife:
    return CaseLife(
        row.id, Stage(row.state), row.level, row.opened_at, row.owner, row.lease_until, claimed_at, unanswered_since
    )


def _queued(row: _Row) -> Queued:
    returned = row.state == Stage.RETURNED.value
    return Queued(row.id, row.level, _codes(row.reasons), row.locale, returned, row.opened_at)


def _stamp(row: _Row) -> str:
    said = (row.last_from_person_at, row.last_from_counselor_at, row.erasure_asked_at)
    return _short_hash([row.id, row.level, row.reasons, said, row.conversation is None, row.summary])


def _short_hash(of: object) -> str:
    return hashlib.sha256(repr(of).encode()).hexdigest()[:16]


def _codes(joined: str) -> tuple[str, ...]:
    return tuple(code for code in joined.split(",") if code)


def _unanswered(connection: Connection) -> Mapping[str, float]:
    """For each claimed case with an unanswered message: when the first of them came."""
    newer = Message.at > func.coalesce(Case.last_from_counselor_at, 0.0)
    rows = connection.execute(
        select(Message.case_id, func.min(Message.at).label("since"))
        .join(Case, Case.id == Message.case_id)
        .where(Case.state == Stage.CLAIMED.value, Message.direction == "person", newer)
        .group_by(Message.case_id)
    )
    return {row.case_id: row.since for row in rows}


def _claims(connection: Connection, case_ids: list[str]) -> Mapping[str, float]:
    """When the present claim of each case began. `case.claimed_at` keeps the first one, for the waiting time."""
    rows = connection.execute(
        select(Audit.case_id, func.max(Audit.at).label("at"))
        .where(Audit.case_id.in_(case_ids), Audit.action == Action.CLAIMED.value)
        .group_by(Audit.case_id)
    )
    return {row.case_id: row.at for row in rows if row.case_id is not None}


def _last(connection: Connection, case_id: str, direction: str) -> _Sealed | None:
    mine = (Message.case_id == case_id, Message.direction == direction)
    return next(iter(_messages(connection, *mine, newest_only=True)), None)


def _center_key(connection: Connection) -> SealKey:
    newest = select(CenterKey.public).order_by(CenterKey.created_at.desc()).limit(1)
    public = connection.execute(newest).scalar()
    if public is None:
        raise NoCenterKey("The center has no key yet; invite the first administrator.")
    return SealKey(public)


def _keep_waiting_time(connection: Connection) -> None:
    """Keep the one row from which people are told how long a wait takes; fewer than 20 claims tell nothing."""
    newest = select(Case.opened_at, Case.claimed_at).where(Case.claimed_at.is_not(None))
    rows = connection.execute(newest.order_by(Case.claimed_at.desc()).limit(MOST_SAMPLES)).all()
    waits = [max(0.0, ((row.claimed_at or row.opened_at) - row.opened_at) / 60) for row in rows]
    connection.execute(delete(WaitingTime))
    if len(waits) >= FEWEST_SAMPLES:
        low, high = middle_half(waits)
        connection.execute(insert(WaitingTime).values(id=1, samples=len(waits), low_minutes=low, high_minutes=high))
