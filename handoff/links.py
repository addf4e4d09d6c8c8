"""For reviewers of security: whose phone is linked to which account, duty by phone, and what an alarm must remember.

- A link is made by a code that a signed-in member of staff gets at the desk: 59 bits, ten minutes, once, kept as a hash.
- A chat stands in the tables only as a keyed pseudonym and sealed; the desk holds neither key.
- Each use of a link looks at the account: whoever was stopped has no link from that moment on.
- Duty by phone lasts an hour from the last act in the chat. While it lasts, the bot keeps the row in `duty` ahead of the
  clock, as an open page of the desk does; when the bot itself is down, nobody counts as on duty because of it.

The functions are plain and blocking: desk and bot run them in threads.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, delete, func, insert, select, tuple_, update

from handoff.alarm import Acknowledged, Colleague, Patience, Plan, Rung, Wait, plan
from handoff.audit import Action, record
from handoff.auth import Role
from handoff.case import Stage
from shell.lease import claim, let_go
from shell.sealing import CannotOpen, CounselorBotKeys
from shell.store import Store, insert_into
from shell.tables import (
    Acknowledgement,
    AlarmMessage,
    Audit,
    Case,
    CounselorLink,
    Duty,
    LinkCode,
    Staff,
    acknowledgement,
    alarm_message,
    duty,
)

__all__ = ["BY_PHONE", "CODE_SECONDS", "DUTY_SECONDS", "Alarms", "Linked", "Links", "Pager", "Phone", "Place"]

CODE_SECONDS = 10 * 60
DUTY_SECONDS = 60 * 60
BY_PHONE = "counselor bot"
"""What the audit names as the place of whatever is done in the chat; never an address of Telegram."""

_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"  # no 0 o 1 l i: the code is read on one screen and typed on another
_CODE_LETTERS, _GROUP = 12, 4
_CHANNEL = _THE_ONE = "counselor-bot"

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Linked:
    """A member of staff in her chat. `duty_until` is None when she is not on duty by phone; moments in seconds."""

    staff_id: str
    locale: str
    duty_until: float | None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message stands: a chat and a number in it. Left out of `repr`."""

    chat: int = field(repr=False)
    message: int = field(repr=False)


@dataclass(frozen=True, slots=True)
class Phone:
    """Where somebody is rung: her chat and her language."""

    chat: int = field(repr=False)
    locale: str


@dataclass(frozen=True, slots=True)
class Alarms:
    """What one look found: the plan, the phones to ring, and the language of those whose alarm is over."""

    plan: Plan
    phones: Mapping[str, Phone]
    over: Mapping[str, str]


# ---- the half of the desk ----


class Links:
    """What the desk does about linked phones: codes, unlinking, the end of duty. It opens no address."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Take the store and a clock."""
        self._store = store
        self._clock = clock

    def make_code(self, staff_id: str, locale: str, place: str) -> str:
        """Make the one code of this member of staff, such as `k7mq-2xwd-9pfa`; older ones open nothing any more."""
        code = "".join(secrets.choice(_LETTERS) for _ in range(_CODE_LETTERS))
        now = self._clock().timestamp()
        with self._store.write() as connection:
            old = (LinkCode.staff_id == staff_id) | (LinkCode.expires_at <= now)
            connection.execute(delete(LinkCode).where(old))
            connection.execute(
                insert(LinkCode).values(
                    code_hash=_hash(code), staff_id=staff_id, locale=locale, expires_at=now + CODE_SECONDS
                )
            )
            record(connection, Action.LINK_CODE_MADE, at=now, staff_id=staff_id, place=place)
        return "-".join(code[at : at + _GROUP] for at in range(0, _CODE_LETTERS, _GROUP))

    def linked_at(self, staff_id: str) -> float | None:
        """Tell since when a phone is linked, or None."""
        with self._store.read() as connection:
            return connection.execute(
                select(CounselorLink.linked_at).where(CounselorLink.staff_id == staff_id)
            ).scalar()

    def unlink(self, staff_id: str, place: str) -> bool:
        """Cut the link of an account, and the codes that would make a new one; False when there was no link."""
        with self._store.write() as connection:
            connection.execute(delete(LinkCode).where(LinkCode.staff_id == staff_id))
            return _unlink(connection, CounselorLink.staff_id == staff_id, self._clock().timestamp(), place)

    def end_duty(self, staff_id: str) -> None:
        """End duty by phone, so that going off duty at the desk holds."""
        with self._store.write() as connection:
            mine = CounselorLink.staff_id == staff_id
            connection.execute(update(CounselorLink).where(mine).values(duty_until=None))


# ---- the half of the bot ----


class Pager:
    """What the counselor bot reads and writes."""

    def __init__(
        self,
        store: Store,
        keys: CounselorBotKeys,
        *,
        center: str,
        clock: Clock,
        patience: Patience,
        lease_seconds: float,
    ) -> None:
        """Take the store, the bot's keys, the center's short name, a clock, and how long is too long."""
        self._store = store
        self._box = keys.address
        self._names = keys.pseudonyms(center)
        self._clock = clock
        self._patience = patience
        self._lease_seconds = lease_seconds

    def _now(self) -> float:
        return self._clock().timestamp()

    def _name(self, account: int) -> str:
        return self._names.of(_CHANNEL, str(account))

    def claim(self, owner: str) -> bool:
        """Take or keep, for ten seconds, the right to be the one bot that listens and rings; False while another has it."""
        with self._store.write() as connection:
            return bool(claim(connection, [_THE_ONE], owner, self._now()))

    def let_go(self, owner: str) -> None:
        """Give that right back, so that another process need not wait for it."""
        with self._store.write() as connection:
            let_go(connection, owner)

    # -- links --

    def link(self, account: int, chat: int, code: str) -> bool:
        """Use a code, once: this chat belongs to the code's account from now on. An earlier link of either is cut.

        False for a code that is wrong, old or used, or whose account was stopped; it is not told which.
        """
        plain = "".join(letter for letter in code.casefold() if letter not in "- ")
        if len(plain) != _CODE_LETTERS or any(letter not in _LETTERS for letter in plain):
            return False
        with self._store.read() as connection:  # guesses do not stand in the writers' line
            if connection.execute(_usable(plain, self._now())).first() is None:
                return False
        now, name = self._now(), self._name(account)
        with self._store.write() as connection:
            row = connection.execute(_usable(plain, now)).first()
            if row is None:
                return False
            once = (LinkCode.code_hash == _hash(plain)) & LinkCode.used_at.is_(None)
            if connection.execute(update(LinkCode).where(once).values(used_at=now)).rowcount != 1:
                return False
            _unlink(connection, (CounselorLink.staff_id == row.staff_id) | (CounselorLink.name == name), now, BY_PHONE)
            connection.execute(
                insert(CounselorLink).values(
                    staff_id=row.staff_id,
                    name=name,
                    address=self._box.seal(str(chat), row.staff_id),
                    locale=row.locale,
                    linked_at=now,
                )
            )
            record(connection, Action.LINKED, at=now, staff_id=row.staff_id, place=BY_PHONE)
        return True

    def who(self, account: int) -> Linked | None:
        """Tell who writes, if it is somebody whose account works; an act of hers renews duty by phone."""
        now, name = self._now(), self._name(account)
        columns = (CounselorLink.staff_id, CounselorLink.locale, CounselorLink.duty_until)
        working = select(*columns).join(Staff).where(CounselorLink.name == name, Staff.stopped_at.is_(None))
        with self._store.read() as connection:
            row = connection.execute(working).first()
        if row is None:
            return None
        until = row.duty_until
        if not _lasts(until, now):
            return Linked(row.staff_id, row.locale, None)
        with self._store.write() as connection:
            mine = (CounselorLink.staff_id == row.staff_id) & (CounselorLink.duty_until == until)
            renewed = update(CounselorLink).where(mine).values(duty_until=now + DUTY_SECONDS)
            until = now + DUTY_SECONDS if connection.execute(renewed).rowcount == 1 else None
        return Linked(row.staff_id, row.locale, until)

    def unlink_account(self, account: int) -> None:
        """Cut the link of a chat that blocked the bot: it must not count as somebody who can be rung."""
        with self._store.write() as connection:
            _unlink(connection, CounselorLink.name == self._name(account), self._now(), BY_PHONE)

    def unlink_staff(self, staff_id: str) -> None:
        """Cut the link of somebody whose chat cannot be reached any more."""
        with self._store.write() as connection:
            _unlink(connection, CounselorLink.staff_id == staff_id, self._now(), BY_PHONE)

    # -- duty --

    def set_duty(self, staff_id: str, *, on: bool) -> float | None:
        """Begin or end duty; gives until when it lasts without a further act, or None when it ended."""
        now = self._now()
        until = now + DUTY_SECONDS if on else None
        with self._store.write() as connection:
            mine = CounselorLink.staff_id == staff_id
            connection.execute(update(CounselorLink).where(mine).values(duty_until=until))
            if on:
                _keep_duty(connection, staff_id, now + self._lease_seconds)
            else:
                connection.execute(delete(Duty).where(Duty.staff_id == staff_id))
            record(connection, Action.DUTY_ON if on else Action.DUTY_OFF, at=now, staff_id=staff_id, place=BY_PHONE)
        return until

    def heartbeat(self) -> None:
        """Keep the rows in `duty` ahead of the clock for all who are on duty by phone."""
        now = self._now()
        soon = now + self._lease_seconds / 2
        with self._store.read() as connection:  # most looks find nothing to do
            if not _on_duty_by_phone(connection, now, soon):
                return
        with self._store.write() as connection:
            for staff_id in _on_duty_by_phone(connection, now, soon):
                _keep_duty(connection, staff_id, now + self._lease_seconds)

    # -- alarms --

    def look(self) -> Alarms:
        """See which cases wait, and decide whom to ring and whose alarm is over."""
        now = self._now()
        with self._store.read() as connection:
            waits, rows = _waits(connection), _working(connection)
            columns = (AlarmMessage.staff_id, AlarmMessage.waits, AlarmMessage.again_at)
            messages = connection.execute(select(*columns)).all()
        chats = {row.staff_id: self._chat(row) for row in rows}
        staff = [
            Colleague(row.staff_id, row.counselor, row.duty_until > now, chats[row.staff_id] is not None)
            for row in rows
        ]
        rung = {row.staff_id: Rung(frozenset(row.waits.split(",")), row.again_at) for row in messages}
        locales = {row.staff_id: row.locale or "ko" for row in rows}
        decided = plan(waits, staff, rung, now, self._patience)
        phones = {who: Phone(chat, locales[who]) for who in decided.ring if (chat := chats[who]) is not None}
        over = {who: locales.get(who, "ko") for who in decided.stop}
        return Alarms(decided, phones, over)

    def rang(self, staff_id: str, place: Place, waits: frozenset[str]) -> None:
        """Remember the alarm that stands on a phone now."""
        now = self._now()
        values = {
            "place": self._box.seal(f"{place.chat} {place.message}", staff_id),
            "waits": ",".join(sorted(waits)),
            "again_at": now + self._patience.repeat_seconds,
        }
        with self._store.write() as connection:
            new = insert_into(connection, alarm_message).values(staff_id=staff_id, **values)
            connection.execute(new.on_conflict_do_update(index_elements=["staff_id"], set_=values))

    def stands(self, staff_id: str) -> Place | None:
        """Tell where the alarm of a phone stands now, or None."""
        with self._store.read() as connection:
            sealed = connection.execute(select(AlarmMessage.place).where(AlarmMessage.staff_id == staff_id)).scalar()
        return None if sealed is None else self._place(sealed, staff_id)

    def ended(self, staff_id: str) -> None:
        """Forget the alarm of a phone: it was ended there, or the message means something else now."""
        with self._store.write() as connection:
            connection.execute(delete(AlarmMessage).where(AlarmMessage.staff_id == staff_id))

    def reads(self, staff_id: str) -> None:
        """Leave somebody in peace who reads the list."""
        with self._store.write() as connection:
            again = self._now() + self._patience.reading_seconds
            connection.execute(update(AlarmMessage).where(AlarmMessage.staff_id == staff_id).values(again_at=again))

    def acknowledge(self, staff_id: str) -> int:
        """Write down that somebody has seen what her phone rings for; gives how many cases that are."""
        now = self._now()
        with self._store.write() as connection:
            waits = {wait.id: wait for wait in _waits(connection)}
            if waits:
                # What is said of waits that are over is of no use to anybody.
                current = [_case_and_version(one) for one in waits]
                key = tuple_(Acknowledgement.case_id, Acknowledgement.version)
                connection.execute(delete(Acknowledgement).where(key.not_in(current)))
            else:
                connection.execute(delete(Acknowledgement))
            rung = connection.execute(select(AlarmMessage.waits).where(AlarmMessage.staff_id == staff_id)).scalar()
            seen = [waits[one] for one in (rung or "").split(",") if one in waits]
            for wait in seen:
                case_id, version = _case_and_version(wait.id)
                said = insert_into(connection, acknowledgement).values(
                    case_id=case_id, version=version, staff_id=staff_id, at=now, level=wait.level
                )
                connection.execute(said.on_conflict_do_nothing())
                record(connection, Action.ACKNOWLEDGED, at=now, staff_id=staff_id, place=BY_PHONE, case_id=case_id)
        return len(seen)

    def holder(self, case_id: str) -> tuple[str, str] | None:
        """Tell who holds a case: id and work name, or None."""
        held = select(Staff.id, Staff.name).join(Case, Case.owner == Staff.id)
        with self._store.read() as connection:
            row = connection.execute(held.where(Case.id == case_id, Case.state == Stage.CLAIMED.value)).first()
        return None if row is None else (row.id, row.name)

    def _chat(self, row: _Working) -> int | None:
        """Give where somebody is rung. A chat that does not open is none: the alarm then climbs past her."""
        if row.address is None:
            return None
        try:
            return int(self._box.open(row.address, row.staff_id))
        except CannotOpen:
            return None

    def _place(self, sealed: bytes, staff_id: str) -> Place | None:
        try:
            chat, message = self._box.open(sealed, staff_id).split(" ")
        except CannotOpen:
            return None  # the key was changed: the message stays where it is, the next ring makes a new one
        return Place(int(chat), int(message))


# ---- rows ----


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


def _usable(code: str, now: float) -> Select[str, str]:
    columns = (LinkCode.staff_id, LinkCode.locale)
    mine = (LinkCode.code_hash == _hash(code)) & LinkCode.used_at.is_(None) & (LinkCode.expires_at > now)
    return select(*columns).join(Staff).where(mine, Staff.stopped_at.is_(None))


def _unlink(connection: Connection, which: ColumnElement[bool], now: float, place: str) -> bool:
    gone = connection.execute(select(CounselorLink.staff_id).where(which)).scalars().all()
    for staff_id in gone:
        connection.execute(delete(CounselorLink).where(CounselorLink.staff_id == staff_id))
        record(connection, Action.UNLINKED, at=now, staff_id=staff_id, place=place)
    return bool(gone)


def _lasts(until: float | None, now: float) -> bool:
    # A clock that was set back must not lengthen duty.
    return until is not None and 0 < until - now <= DUTY_SECONDS


def _on_duty_by_phone(connection: Connection, now: float, soon: float) -> list[str]:
    """Give who is on duty by phone and has no row in `duty` that reaches far enough."""
    rows = connection.execute(
        select(CounselorLink.staff_id, CounselorLink.duty_until)
        .join(Staff)
        .outerjoin(Duty, Duty.staff_id == CounselorLink.staff_id)
        .where(Staff.stopped_at.is_(None), func.coalesce(Duty.until_at, 0.0) < soon)
    )
    return [row.staff_id for row in rows if _lasts(row.duty_until, now)]


def _keep_duty(connection: Connection, staff_id: str, until: float) -> None:
    new = insert_into(connection, duty).values(staff_id=staff_id, until_at=until)
    connection.execute(new.on_conflict_do_update(index_elements=["staff_id"], set_={"until_at": until}))


def _waits(connection: Connection) -> list[Wait]:
    """Give the cases that wait. A case that came back waits since then, which the audit tells."""
    waiting = Case.state.in_((Stage.WAITING.value, Stage.RETURNED.value))
    rows = connection.execute(
        select(Case.id, Case.version, Case.level, Case.state, Case.opened_at).where(waiting)
    ).all()
    codes = [row.id for row in rows]
    back = (Action.RETURNED.value, Action.LEASE_LOST.value, Action.NO_ANSWER.value)
    came_back = connection.execute(
        select(Audit.case_id, func.max(Audit.at).label("at"))
        .where(Audit.case_id.in_(codes), Audit.action.in_(back))
        .group_by(Audit.case_id)
    )
    returned = {row.case_id: row.at for row in came_back}
    columns = (
        Acknowledgement.case_id, Acknowledgement.version, Acknowledgement.staff_id, Acknowledgement.at,
        Acknowledgement.level,
    )  # fmt: skip
    seen: dict[str, list[Acknowledged]] = {}
    for said in connection.execute(select(*columns).where(Acknowledgement.case_id.in_(codes))):
        seen.setdefault(f"{said.case_id}:{said.version}", []).append(Acknowledged(said.staff_id, said.at, said.level))
    waits = []
    for row in rows:
        since = returned.get(row.id, row.opened_at) if row.state == Stage.RETURNED.value else row.opened_at
        wait = f"{row.id}:{row.version}"
        waits.append(Wait(wait, row.level, since, tuple(seen.get(wait, ()))))
    return waits


def _case_and_version(wait: str) -> tuple[str, int]:
    case_id, version = wait.rsplit(":", 1)
    return case_id, int(version)


class _Working(NamedTuple):
    """Somebody whose account works. `address` is sealed, None without a linked phone."""

    staff_id: str
    counselor: bool
    duty_until: float
    locale: str | None
    address: bytes | None


def _working(connection: Connection) -> list[_Working]:
    columns = (Staff.id, Staff.role, Duty.until_at, CounselorLink.locale, CounselorLink.address)
    rows = connection.execute(
        select(*columns)
        .outerjoin(Duty, Duty.staff_id == Staff.id)
        .outerjoin(CounselorLink, CounselorLink.staff_id == Staff.id)
        .where(Staff.stopped_at.is_(None))
        .order_by(Staff.id)
    )
    return [
        _Working(row.id, row.role == Role.COUNSELOR.value, row.until_at or 0.0, row.locale, row.address) for row in rows
    ]
