"""For counselors and reviewers: who may sit at the desk, and how the center's key reaches them and nobody else.

- The private half of the center's key is never stored bare. It is wrapped once per member of staff under the password,
  once per session under the token that only the browser's cookie holds, and once per invitation under the token of the
  link. Whoever copies the tables holds nothing that opens.
- A session is an opaque token of 256 bits; only its hash is stored. It ends after 15 minutes without an act, after ten
  hours, at sign-out, and at once when the person is stopped.
- Passwords: 12 to 128 characters, no rules of composition (ASVS 5.0, V6.2). Failures slow down, they never lock out.

Functions that touch the store are plain and blocking: the desk runs them in threads.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from handoff.audit import Action, record
from shell.sealing import Cost, OpenKey, WrongSecret, make_key, unwrap_private, wrap_private
from shell.store import Store, insert_into
from shell.tables import Case, CenterKey, Duty, Invitation, Staff, StaffSession, duty

__all__ = [
    "LONGEST_PASSWORD",
    "ROLES",
    "SHORTEST_PASSWORD",
    "Accounts",
    "InvitationGone",
    "Invited",
    "KeyExists",
    "Member",
    "NameTaken",
    "Pending",
    "Role",
    "Session",
    "SignedIn",
    "Wait",
    "Weak",
    "first_administrator",
    "wait_after",
    "weakness",
]

IDLE_SECONDS = 15 * 60
LONGEST_SESSION_SECONDS = 10 * 60 * 60
INVITATION_SECONDS = 72 * 60 * 60
SHORTEST_PASSWORD, LONGEST_PASSWORD = 12, 128
_SHORTEST_NAME = 2  # a name of one letter is in every second password
_TOKEN_BYTES, _TOKEN_LETTERS = 32, 43
_SEEN_EVERY = 10  # seconds between two notes that a session is alive
_FORGET_FAILURES = 15 * 60
_MOST_FAILURES = 10_000  # entries; beyond that the oldest are forgotten
_HASHES_AT_ONCE, _HASHES_WAITING = 2, 24

_T = TypeVar("_T")
Clock = Callable[[], datetime]


class Role(StrEnum):
    """What somebody may do. All may take cases; only administrators invite and stop."""

    COUNSELOR = "counselor"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


ROLES = tuple(role.value for role in Role)


class Weak(StrEnum):
    """Why a password is refused."""

    SHORT = "short"
    LONG = "long"
    NAME = "name"
    COMMON = "common"


class KeyExists(Exception):
    """The center has its key already; further staff are invited from the desk."""


class NameTaken(Exception):
    """Somebody works under this name already."""


class InvitationGone(Exception):
    """The link was used, withdrawn, or is older than 72 hours."""


@dataclass(frozen=True, slots=True)
class Session:
    """A signed-in member of staff, for one request. Token and key are left out of `repr`."""

    staff_id: str
    name: str
    role: Role
    token: str = field(repr=False)
    key: OpenKey = field(repr=False)
    idle_left: float = 0.0

    @property
    def csrf(self) -> str:
        """What each form of this session must carry; it cannot be computed without the token."""
        return hmac.digest(self.token.encode(), b"gyeot desk form", "sha256").hex()


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A sign-in that worked; the token goes into the cookie and is kept nowhere else."""

    staff_id: str
    role: Role
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Wait:
    """A sign-in that did not work: wrong (wait 0 s) or too early (seconds to wait)."""

    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Invited:
    """For whom a link is."""

    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Member:
    """A row of the staff list."""

    id: str
    name: str
    role: Role
    created_at: float
    stopped_at: float | None


@dataclass(frozen=True, slots=True)
class Pending:
    """An invitation that nobody has used yet; `id` is the hash of its token."""

    id: str
    name: str
    role: Role
    expires_at: float


# ---- passwords ----

# Long passwords that stand high on public lists of leaked ones, and obvious ones for this place.
# fmt: off
_COMMON = frozenset((
    "123456789012", "1234567890123", "12345678901234", "123456789123", "123123123123", "121212121212",
    "123456123456", "098765432109", "qwertyuiop12", "qwertyuiop123", "qwertyuiopasdf", "qwerty123456",
    "qwertyqwerty", "qwer1234qwer", "qwer1234!@#$", "1q2w3e4r5t6y", "1qaz2wsx3edc", "1qazxsw23edc", "zaq12wsxcde3",
    "asdfghjkl123", "asdfasdfasdf", "abcdefghijkl", "abcd1234abcd", "abc123abc123", "password1234", "password12345",
    "password123456", "password123!", "password1234!", "passwordpassword", "mypassword123", "iloveyou1234",
    "iloveyouforever", "letmein12345", "welcome12345", "administrator", "administrator1", "admin1234567",
    "changeme1234", "counselor123", "counselor1234", "counsellor123", "gyeotgyeotgyeot", "sunflower1234",
    "sunflower123!", "spongebob1234", "football1234", "dkssudgktpdy", "tkfkdgody1234", "rlaqhrud1234",
    "비밀번호비밀번호", "비밀번호1234", "비밀번호123456", "안녕하세요안녕하세요", "사랑해사랑해사랑해",
    "해바라기센터해바라기", "해바라기센터1234", "대한민국대한민국대한민국",
))
# fmt: on
_FEWEST_LETTERS = 3  # a password of one or two letters repeated is as common as any


def weakness(password: str, name: str) -> Weak | None:
    """Tell why a password would not do, or None. No rules of composition: length and being hard to guess is all."""
    password = _normal(password)
    if len(password) < SHORTEST_PASSWORD:
        return Weak.SHORT
    if len(password) > LONGEST_PASSWORD:
        return Weak.LONG
    folded = password.casefold()
    worked = "".join(_normal(name).casefold().split())
    if len(worked) >= _SHORTEST_NAME and worked in "".join(folded.split()):
        return Weak.NAME
    if folded in _COMMON or len(set(folded)) < _FEWEST_LETTERS:
        return Weak.COMMON
    return None


def _normal(password: str) -> str:
    # The same Hangul may arrive composed or in pieces, depending on the machine it is typed on.
    return unicodedata.normalize("NFC", password)


def wait_after(failures: int, free: int, longest: int) -> int:
    """Seconds until the next try after so many failures: none while `free`, then 1, 2, 4, ... up to `longest`."""
    over = failures - free
    return 0 if over < 0 else min(longest, 2 ** min(over, 30))


@dataclass(slots=True)
class _Failures:
    count: int = 0
    last: float = 0.0


class _Brake:
    """Slows down guessing, per account at one address, per address, and lightly per account. In memory only.

    Nobody can lock a counselor out from elsewhere: what is counted for the account alone never waits over five seconds.
    """

    def __init__(self) -> None:
        self._failures: dict[tuple[str, str], _Failures] = {}

    def _keys(self, name: str, address: str) -> tuple[tuple[tuple[str, str], int, int], ...]:
        account = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
        return (((account, address), 3, 60), (("", address), 20, 60), ((account, ""), 30, 5))

    def wait(self, name: str, address: str, now: float) -> int:
        """Seconds to wait before this try."""
        longest = 0.0
        for key, free, most in self._keys(name, address):
            seen = self._failures.get(key)
            if seen is not None and 0 <= now - seen.last < _FORGET_FAILURES:
                longest = max(longest, seen.last + wait_after(seen.count, free, most) - now)
        return int(-(-longest // 1))

    def tried(self, name: str, address: str, now: float) -> None:
        """Count a try before its outcome is known, so that many at once are slowed like many in turn."""
        for key, _, _ in self._keys(name, address):
            seen = self._failures.pop(key, None)
            if seen is None or not 0 <= now - seen.last < _FORGET_FAILURES:
                seen = _Failures()
            seen.count, seen.last = seen.count + 1, now
            self._failures[key] = seen
        while len(self._failures) > _MOST_FAILURES:
            self._failures.pop(next(iter(self._failures)))

    def worked(self, name: str, address: str) -> None:
        """Forget what was counted for this account here; the tries of the address lose this one."""
        own, everybody, account = (key for key, _, _ in self._keys(name, address))
        self._failures.pop(own, None)
        for key in (everybody, account):
            if key in self._failures:
                self._failures[key].count -= 1


# ---- tokens ----


def _new_token() -> bytes:
    return secrets.token_bytes(_TOKEN_BYTES)


def _text(token: bytes) -> str:
    return base64.urlsafe_b64encode(token).decode().rstrip("=")


def _bytes(token: str) -> bytes | None:
    """Read a token as it stands in a cookie or link; None when it cannot be one."""
    try:
        raw = (
            base64.b64decode(token.encode("ascii") + b"=", altchars=b"-_", validate=True)
            if len(token) == _TOKEN_LETTERS
            else b""
        )
    except (UnicodeEncodeError, binascii.Error):
        return None
    return raw if len(raw) == _TOKEN_BYTES else None


def _hash(token: bytes) -> str:
    return hashlib.sha256(token).hexdigest()


def _new_staff_id() -> str:
    return secrets.token_hex(8)


# ---- accounts ----


class Accounts:
    """Staff, sessions and invitations of one store.

    `clock` gives aware times; `cost` is what one try at a password costs. Close it when the desk stops.
    """

    def __init__(self, store: Store, clock: Clock, *, cost: Cost | None = None, lease_seconds: float = 90.0) -> None:
        """Take the store, a clock, the price of a password (the library's strong default) and the length of a lease."""
        self._store = store
        self._clock = clock
        self._cost = Cost() if cost is None else cost
        self._hasher = PasswordHasher(self._cost.rounds, self._cost.memory_kib, self._cost.lanes)
        self._lease_seconds = lease_seconds
        self._brake = _Brake()
        self._threads = ThreadPoolExecutor(_HASHES_AT_ONCE, thread_name_prefix="desk-password")
        self._hashing = 0
        self._nobody = self._hasher.hash(secrets.token_hex(16))

    def close(self) -> None:
        """Let the threads go."""
        self._threads.shutdown(wait=True)

    def _now(self) -> float:
        return self._clock().timestamp()

    # -- signing in --

    async def sign_in(self, name: str, password: str, place: str, *, replaces: str | None = None) -> SignedIn | Wait:
        """Check a name and a password and begin a session with a token of its own.

        `place` is the address of the request; `replaces` the token of a session that this browser held until now.
        """
        name, password = name.strip(), _normal(password)
        now = self._now()
        seconds = self._brake.wait(name, place, now)
        if seconds > 0:
            return Wait(seconds)
        if self._hashing >= _HASHES_WAITING:
            return Wait(5)
        self._brake.tried(name, place, now)
        token = await self._hash_in_turn(lambda: self._check(name, password, place, replaces))
        if token is None:
            return Wait()
        self._brake.worked(name, place)
        return token

    async def _hash_in_turn(self, work: Callable[[], _T]) -> _T:
        self._hashing += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, work)
        finally:
            self._hashing -= 1

    def _check(self, name: str, password: str, place: str, replaces: str | None) -> SignedIn | None:
        with self._store.read() as connection:
            columns = (Staff.id, Staff.role, Staff.password_hash, Staff.wrapped_key)
            row = connection.execute(select(*columns).where(Staff.name == name, Staff.stopped_at.is_(None))).first()
        private = None
        # An unknown name costs as much time as a wrong password.
        if self._fits(self._nobody if row is None else row.password_hash, password) and row is not None:
            try:
                private = unwrap_private(row.wrapped_key or b"", password)
            except WrongSecret:
                private = None
        if row is None or private is None:
            with self._store.write() as connection:
                who = None if row is None else row.id
                record(connection, Action.SIGN_IN_FAILED, at=self._now(), staff_id=who, place=place)
            return None
        now, token = self._now(), _new_token()
        with self._store.write() as connection:
            still = select(Staff.id).where(Staff.id == row.id, Staff.stopped_at.is_(None))
            if connection.execute(still).first() is None:  # stopped while we were hashing
                return None
            self._end(connection, replaces)
            connection.execute(
                insert(StaffSession).values(
                    token_hash=_hash(token),
                    staff_id=row.id,
                    wrapped_key=wrap_private(private, token),
                    created_at=now,
                    seen_at=now,
                    expires_at=now + LONGEST_SESSION_SECONDS,
                )
            )
            record(connection, Action.SIGNED_IN, at=now, staff_id=row.id, place=place)
            if row.role != Role.ADMINISTRATOR.value:
                _on_duty(connection, row.id, now + self._lease_seconds)
        return SignedIn(row.id, Role(row.role), _text(token))

    def _fits(self, stored: str, password: str) -> bool:
        try:
            return self._hasher.verify(stored, password)
        except (VerificationError, InvalidHashError):
            return False

    # -- sessions --

    def session(self, token: str, *, acts: bool = True) -> Session | None:
        """Give the living session of a token, or None. `acts` counts the request as a sign that somebody is there."""
        raw = _bytes(token)
        if raw is None:
            return None
        columns = (
            StaffSession.wrapped_key, StaffSession.created_at, StaffSession.seen_at, StaffSession.expires_at, Staff.id,
            Staff.name, Staff.role, Staff.stopped_at,
        )  # fmt: skip
        joined = select(*columns).join(Staff, Staff.id == StaffSession.staff_id)
        with self._store.read() as connection:
            row = connection.execute(joined.where(StaffSession.token_hash == _hash(raw))).first()
        now = self._now()
        # A clock that was set back must not lengthen a session: it ends.
        if (
            row is None
            or row.stopped_at is not None
            or not row.created_at <= now < row.expires_at
            or not row.seen_at - 1 <= now < row.seen_at + IDLE_SECONDS
        ):
            return None
        try:
            private = unwrap_private(row.wrapped_key or b"", raw)
        except WrongSecret:
            return None
        if acts and now - row.seen_at >= _SEEN_EVERY:
            with self._store.write() as connection:
                mine = StaffSession.token_hash == _hash(raw)
                connection.execute(update(StaffSession).where(mine).values(seen_at=now))
        idle_left = IDLE_SECONDS if acts else row.seen_at + IDLE_SECONDS - now
        return Session(row.id, row.name, Role(row.role), token, OpenKey(private), min(idle_left, row.expires_at - now))

    def sign_out(self, session: Session, place: str) -> None:
        """End this session; without another one the person is off duty."""
        with self._store.write() as connection:
            self._end(connection, session.token)
            record(connection, Action.SIGNED_OUT, at=self._now(), staff_id=session.staff_id, place=place)

    def _end(self, connection: Connection, token: str | None) -> None:
        raw = None if token is None else _bytes(token)
        if raw is None:
            return
        mine = StaffSession.token_hash == _hash(raw)
        staff_id = connection.execute(select(StaffSession.staff_id).where(mine)).scalar()
        connection.execute(delete(StaffSession).where(mine))
        others = select(func.count()).select_from(StaffSession).where(StaffSession.staff_id == staff_id)
        if staff_id is not None and connection.execute(others).scalar_one() == 0:
            connection.execute(delete(Duty).where(Duty.staff_id == staff_id))

    def sweep(self) -> int:
        """Delete what has ended: sessions, duty without a session, keys in old invitations. Gives the sessions ended."""
        now = self._now()
        with self._store.write() as connection:
            over = (StaffSession.expires_at <= now) | (StaffSession.seen_at <= now - IDLE_SECONDS)
            ended = connection.execute(delete(StaffSession).where(over)).rowcount
            connection.execute(delete(Duty).where(Duty.staff_id.not_in(select(StaffSession.staff_id))))
            old = (Invitation.expires_at <= now) & Invitation.wrapped_key.is_not(None)
            connection.execute(update(Invitation).where(old).values(wrapped_key=None))
        return ended

    # -- duty --

    def set_duty(self, session: Session, place: str, *, on: bool) -> None:
        """Switch duty on or off; the heartbeat keeps it up."""
        now = self._now()
        with self._store.write() as connection:
            if on:
                _on_duty(connection, session.staff_id, now + self._lease_seconds)
            else:
                connection.execute(delete(Duty).where(Duty.staff_id == session.staff_id))
            action = Action.DUTY_ON if on else Action.DUTY_OFF
            record(connection, action, at=now, staff_id=session.staff_id, place=place)

    # -- staff --

    def invite(self, session: Session, name: str, role: Role, place: str) -> str:
        """Make a link token for somebody new; it carries its own wrapped copy of the center's key.

        Raises PermissionError for anybody but an administrator, NameTaken for a work name in use.
        """
        if session.role is not Role.ADMINISTRATOR:
            raise PermissionError("Only administrators invite.")
        with self._store.write() as connection:
            token = _invite(connection, name.strip(), role, session.key, self._now())
            record(connection, Action.INVITED, at=self._now(), staff_id=session.staff_id, place=place)
        return token

    def withdraw(self, session: Session, invitation_id: str, place: str) -> bool:
        """Make a link that nobody has used worthless, key and all. Raises PermissionError."""
        if session.role is not Role.ADMINISTRATOR:
            raise PermissionError("Only administrators invite.")
        with self._store.write() as connection:
            unused = (Invitation.token_hash == invitation_id) & Invitation.used_at.is_(None)
            gone = connection.execute(delete(Invitation).where(unused)).rowcount == 1
            if gone:
                record(connection, Action.INVITATION_WITHDRAWN, at=self._now(), staff_id=session.staff_id, place=place)
        return gone

    def invitation(self, token: str) -> Invited | None:
        """Tell for whom a link is, or None when it opens nothing any more."""
        raw = _bytes(token)
        if raw is None:
            return None
        with self._store.read() as connection:
            found = connection.execute(
                select(Invitation.name, Invitation.role).where(_usable(raw, self._now()))
            ).first()
        return None if found is None else Invited(found.name, Role(found.role))

    async def accept(self, token: str, password: str, place: str) -> Invited:
        """Use a link, once: a new member of staff with this password. Raises InvitationGone, NameTaken.

        The caller has looked at `weakness` first.
        """
        raw = _bytes(token)
        if raw is None:
            raise InvitationGone
        return await self._hash_in_turn(lambda: self._accept(raw, _normal(password), place))

    def _accept(self, token: bytes, password: str, place: str) -> Invited:
        with self._store.read() as connection:
            wanted = select(Invitation.name, Invitation.role, Invitation.wrapped_key)
            row = connection.execute(wanted.where(_usable(token, self._now()))).first()
        if row is None:
            raise InvitationGone
        if weakness(password, row.name) is not None:
            raise ValueError("The password is too weak.")
        try:
            private = unwrap_private(row.wrapped_key or b"", token)
        except WrongSecret:
            raise InvitationGone from None
        password_hash = self._hasher.hash(password)
        wrapped = wrap_private(private, password, cost=self._cost)
        now, staff_id = self._now(), _new_staff_id()
        with self._store.write() as connection:
            used = update(Invitation).where(_usable(token, now)).values(used_at=now, wrapped_key=None)
            if connection.execute(used).rowcount != 1:
                raise InvitationGone
            if connection.execute(select(Staff.id).where(Staff.name == row.name)).first() is not None:
                raise NameTaken
            connection.execute(
                insert(Staff).values(
                    id=staff_id,
                    name=row.name,
                    role=row.role,
                    password_hash=password_hash,
                    wrapped_key=wrapped,
                    created_at=now,
                )
            )
            record(connection, Action.JOINED, at=now, staff_id=staff_id, place=place)
        return Invited(row.name, Role(row.role))

    def stop_staff(self, session: Session, staff_id: str, place: str) -> bool:
        """Stop somebody at once: sessions, duty and the wrapped key are gone when this returns.

        Gives False for an unknown or stopped id and for oneself. Raises PermissionError for anybody but an administrator.
        """
        if session.role is not Role.ADMINISTRATOR:
            raise PermissionError("Only administrators stop.")
        if staff_id == session.staff_id:
            return False
        now = self._now()
        with self._store.write() as connection:
            working = (Staff.id == staff_id) & Staff.stopped_at.is_(None)
            stopped = update(Staff).where(working).values(stopped_at=now, wrapped_key=None)
            if connection.execute(stopped).rowcount != 1:
                return False
            connection.execute(delete(StaffSession).where(StaffSession.staff_id == staff_id))
            connection.execute(delete(Duty).where(Duty.staff_id == staff_id))
            # What she holds goes back to the queue with the next look of the desk, not after the whole lease.
            connection.execute(update(Case).where(Case.owner == staff_id).values(lease_until=now))
            record(connection, Action.STAFF_STOPPED, at=now, staff_id=session.staff_id, place=place)
        return True

    def staff(self) -> tuple[Member, ...]:
        """Everybody who works or worked here, by name."""
        columns = (Staff.id, Staff.name, Staff.role, Staff.created_at, Staff.stopped_at)
        with self._store.read() as connection:
            rows = connection.execute(select(*columns).order_by(Staff.stopped_at.is_not(None), Staff.name)).all()
        return tuple(Member(row.id, row.name, Role(row.role), row.created_at, row.stopped_at) for row in rows)

    def pending(self) -> tuple[Pending, ...]:
        """Invitations that are still open, by name."""
        columns = (Invitation.token_hash, Invitation.name, Invitation.role, Invitation.expires_at)
        usable = Invitation.used_at.is_(None) & (Invitation.expires_at > self._now())
        with self._store.read() as connection:
            rows = connection.execute(select(*columns).where(usable).order_by(Invitation.name)).all()
        return tuple(Pending(row.token_hash, row.name, Role(row.role), row.expires_at) for row in rows)


def first_administrator(
    store: Store, name: str, role: Role = Role.ADMINISTRATOR, *, clock: Clock, practice: bool = False
) -> str:
    """Make the center's key pair and the link token of the first member of staff (`/join/<token>`, 72 hours, once).

    Raises KeyExists when the center has a key. One exception: a first link that nobody used may be made anew while no
    case is sealed to the key, since that key then opens nothing and nobody holds it.
    """
    key, now = make_key(), clock().timestamp()
    with store.write() as connection:
        if connection.execute(select(CenterKey.id).limit(1)).first() is not None:
            joined = connection.execute(select(Staff.id).limit(1)).first()
            sealed = connection.execute(select(Case.id).limit(1)).first()
            if joined is not None or sealed is not None:
                raise KeyExists("The center has its key already; an administrator invites further staff at the desk.")
            connection.execute(delete(Invitation))
            connection.execute(delete(CenterKey))
        connection.execute(
            insert(CenterKey).values(id=key.public.id, public=key.public.public, practice=practice, created_at=now)
        )
        record(connection, Action.CENTER_KEY_MADE, at=now)
        return _invite(connection, name.strip(), role, key, now)


def _invite(connection: Connection, name: str, role: Role, key: OpenKey, now: float) -> str:
    waiting = (Invitation.name == name) & Invitation.used_at.is_(None) & (Invitation.expires_at > now)
    if (
        connection.execute(select(Staff.id).where(Staff.name == name)).first() is not None
        or connection.execute(select(Invitation.name).where(waiting)).first() is not None
    ):
        raise NameTaken
    token = _new_token()
    connection.execute(
        insert(Invitation).values(
            token_hash=_hash(token),
            name=name,
            role=role.value,
            wrapped_key=wrap_private(key.private, token),
            created_at=now,
            expires_at=now + INVITATION_SECONDS,
        )
    )
    return _text(token)


def _usable(token: bytes, now: float) -> ColumnElement[bool]:
    return (Invitation.token_hash == _hash(token)) & Invitation.used_at.is_(None) & (Invitation.expires_at > now)


def _on_duty(connection: Connection, staff_id: str, until: float) -> None:
    on = insert_into(connection, duty).values(staff_id=staff_id, until_at=until)
    connection.execute(on.on_conflict_do_update(index_elements=[duty.c.staff_id], set_={"until_at": until}))
