"""For supervisors and reviewers: the record of who did what with which case. It cannot be changed without a trace.

Each row names the one before it: digest = sha256(previous digest + the row in canonical form). Whoever keeps the last
digest outside the database (print it, send it away) also sees when the end was cut off (P15).
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, func, insert, select

from shell.tables import Audit

__all__ = ["Action", "Verified", "head", "record", "stand_in_line", "verify_audit"]

_CHAIN = int.from_bytes(b"audit", "big")  # the name of the lock in the database


class Action(StrEnum):
    """What is written down. Codes only: nothing that a person said, no name."""

    SIGNED_IN = "signed_in"
    SIGN_IN_FAILED = "sign_in_failed"
    SIGNED_OUT = "signed_out"
    DUTY_ON = "duty_on"
    DUTY_OFF = "duty_off"
    INVITED = "invited"
    INVITATION_WITHDRAWN = "invitation_withdrawn"
    JOINED = "joined"
    STAFF_STOPPED = "staff_stopped"
    CENTER_KEY_MADE = "center_key_made"
    CLAIMED = "claimed"
    READ = "read"
    READ_REFUSED = "read_refused"
    REPLIED = "replied"
    RETURNED = "returned"
    LEASE_LOST = "lease_lost"
    NO_ANSWER = "no_answer"
    CLOSED = "closed"
    ERASED = "erased"
    LINK_CODE_MADE = "link_code_made"
    LINKED = "linked"
    UNLINKED = "unlinked"
    ACKNOWLEDGED = "acknowledged"
    DIRECTORY_CHANGED = "directory_changed"
    DIRECTORY_CONFIRMED = "directory_confirmed"
    DIRECTORY_WRONG = "directory_wrong"
    DIRECTORY_WITHDRAWN = "directory_withdrawn"
    DIRECTORY_UNDONE = "directory_undone"


@dataclass(frozen=True, slots=True)
class Verified:
    """What checking the chain found: rows read, the last digest, and the id of the first row that is wrong.

    `broken_at` is None when all is well, and 0 when the chain is whole but does not end where it should.
    """

    rows: int
    head: bytes | None
    broken_at: int | None

    @property
    def whole(self) -> bool:
        """Whether nothing was found."""
        return self.broken_at is None


def record(
    connection: Connection,
    action: Action,
    *,
    at: float,
    staff_id: str | None = None,
    place: str | None = None,
    case_id: str | None = None,
) -> None:
    """Add one row within the transaction of this connection, which must have begun IMMEDIATE.

    `place` is the address that the request came from.
    """
    stand_in_line(connection)
    previous = head(connection)
    digest = _digest(previous, at=at, staff_id=staff_id, place=place, case_id=case_id, action=action.value)
    connection.execute(
        insert(Audit).values(
            at=at,
            staff_id=staff_id,
            place=place,
            case_id=case_id,
            action=action.value,
            previous=previous,
            digest=digest,
        )
    )


def stand_in_line(connection: Connection) -> None:
    """Let the desk's transactions that write go one after another, as SQLite does by itself.

    Two that name the same row before them would fork the chain; two that lock cases in another order would wait for each
    other for ever. Whoever locks cases calls this first.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_CHAIN)))


def head(connection: Connection) -> bytes | None:
    """Give the digest of the last row, or None before the first."""
    return connection.execute(select(Audit.digest).order_by(Audit.id.desc()).limit(1)).scalar()


def verify_audit(connection: Connection, *, expected_head: bytes | None = None) -> Verified:
    """Walk the whole chain. `expected_head` is a digest kept elsewhere; it must stand somewhere in the chain."""
    columns = (
        Audit.id, Audit.at, Audit.staff_id, Audit.place, Audit.case_id, Audit.action, Audit.previous, Audit.digest
    )  # fmt: skip
    rows, last, seen = 0, None, expected_head is None
    chain = select(*columns).order_by(Audit.id).execution_options(yield_per=500)
    with connection.execute(chain) as links:
        for row in links:
            wanted = _digest(
                last, at=row.at, staff_id=row.staff_id, place=row.place, case_id=row.case_id, action=row.action
            )
            if row.previous != last or row.digest != wanted:
                return Verified(rows, last, row.id)
            rows, last = rows + 1, row.digest
            seen = seen or last == expected_head
    return Verified(rows, last, None if seen else 0)


def _digest(
    previous: bytes | None, *, at: float, staff_id: str | None, place: str | None, case_id: str | None, action: str
) -> bytes:
    row = json.dumps([repr(float(at)), staff_id, place, case_id, action], ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256((previous or b"") + row.encode()).digest()
