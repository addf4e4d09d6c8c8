"""For maintainers: every table of Gyeot. Times are UTC seconds since 1970 and end in `_at`; bytes are sealed or hashes.

What the writer touches in each turn are plain Core tables. What the desk works on are light ORM classes; their Core
tables stand beside them under the table's name, so that both sides can write Core statements.
"""

from __future__ import annotations

from typing import Any, ClassVar, cast

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeEngine

__all__ = [
    "Acknowledgement",
    "AlarmMessage",
    "Audit",
    "Case",
    "CenterKey",
    "CounselorLink",
    "Desk",
    "Duty",
    "FromDesk",
    "Invitation",
    "LinkCode",
    "Message",
    "Staff",
    "StaffSession",
    "WaitingTime",
    "acknowledgement",
    "alarm_message",
    "audit",
    "case",
    "center_key",
    "conversation",
    "counselor_link",
    "directory_change",
    "directory_tally",
    "duty",
    "from_desk",
    "invitation",
    "lease",
    "link_code",
    "message",
    "metadata",
    "outbox",
    "quarantine",
    "seen",
    "shown",
    "staff",
    "staff_session",
    "waiting_time",
]

# SQLite counts row ids by itself only in a column declared INTEGER.
_Whole = BigInteger().with_variant(Integer(), "sqlite")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# ---- written by the seeker process ----

conversation = Table(
    "conversation",
    metadata,
    Column("id", Text, primary_key=True),  # keyed pseudonym, never a platform id
    Column("channel", Text, nullable=False),
    Column("state", LargeBinary, nullable=False),  # sealed by the state box
    Column("seq", _Whole, nullable=False),  # turns taken so far
    Column("case_id", Text),
    Column("message_seq", _Whole, nullable=False),  # messages passed on into the case
    Column("last_hash", LargeBinary),  # of the last of them: the chain needs no reading back
    Column("address", LargeBinary),  # sealed by the address box
    Column("acted_at", Double, nullable=False),  # when the person last did something
    Column("expires_at", Double, nullable=False, index=True),
)

seen = Table(
    "seen",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", Double, nullable=False, index=True),
)

outbox = Table(
    "outbox",
    metadata,
    Column("name", Text, primary_key=True),  # conversation:seq:n
    Column("conversation", Text, nullable=False, index=True),
    Column("seq", _Whole, nullable=False),
    Column("n", _Whole, nullable=False),
    Column("channel", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),  # sealed by the state box; empty once delivered
    Column("created_at", Double, nullable=False),
    Column("not_before", Double, nullable=False),
    Column("attempts", _Whole, nullable=False),
    Column("delivered_at", Double),
)

shown = Table(
    "shown",
    metadata,
    Column("id", _Whole, primary_key=True, autoincrement=True),
    Column("conversation", Text, nullable=False, index=True),
    Column("body", LargeBinary, nullable=False),  # name of a message on the person's screen, sealed by the state box
    Column("at", Double, nullable=False, index=True),
    sqlite_autoincrement=True,
)

lease = Table(
    "lease",
    metadata,
    Column("name", Text, primary_key=True),  # what one process at a time may do
    Column("owner", Text, nullable=False),  # a name that a process makes at its start
    Column("until_at", Double, nullable=False, index=True),
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", _Whole, primary_key=True, autoincrement=True),
    Column("update_id", Text, nullable=False, unique=True),
    Column("at", Double, nullable=False),
    Column("body", LargeBinary, nullable=False),  # sealed to the center's key
    Column("reason", Text, nullable=False),  # class name of the exception, nothing of its text
    sqlite_autoincrement=True,
)

# ---- read by both sides ----

directory_change = Table(
    "directory_change",
    metadata,
    Column("number", _Whole, primary_key=True, autoincrement=True),
    Column("service", Text, nullable=False),  # id of an entry of the directory
    Column("what", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("who", Text, nullable=False),  # a role; the person stands in the audit
    Column("at", Double, nullable=False),
    Column("why", Text, nullable=False),
    Column("undoes", _Whole),  # number of the row that this one takes back
    CheckConstraint("who IN ('counselor', 'supervisor', 'administrator')", name="who"),
    sqlite_autoincrement=True,
)

directory_tally = Table(
    "directory_tally",
    metadata,
    # Counts since an entry was confirmed or its number changed. Without any time, so that they point to nobody.
    Column("service", Text, primary_key=True),  # id of an entry of the directory
    Column("shown", _Whole, nullable=False),  # how often people saw it
    Column("failed", _Whole, nullable=False),  # how many said that its number did not work
)

# ---- worked on by the desk ----


class Desk(DeclarativeBase):
    """Base of the light ORM classes of the desk."""

    metadata = metadata
    type_annotation_map: ClassVar[dict[type, TypeEngine[Any]]] = {
        str: Text(),
        float: Double(),
        int: _Whole,
        bytes: LargeBinary(),
        bool: Boolean(),
    }


class Case(Desk):
    """One handoff. `version` guards ownership (claim, lease, return, close); the seeker side never changes it."""

    __tablename__ = "case"
    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'claimed', 'returned', 'closed')", name="state"),
        CheckConstraint("level BETWEEN 0 AND 2", name="level"),
        # At most one case that is not closed per conversation: the database itself never doubles a handoff.
        Index(
            "uq_case_open_conversation",
            "conversation",
            unique=True,
            sqlite_where=text("state <> 'closed'"),
            postgresql_where=text("state <> 'closed'"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)  # a code to say aloud, such as bada-nuri-47
    conversation: Mapped[str | None] = mapped_column(index=True)  # empty once the person erased the phone side
    level: Mapped[int]  # 0 general, 1 intensive, 2 urgent
    reasons: Mapped[str]  # codes, sorted, joined by commas
    locale: Mapped[str]
    summary: Mapped[bytes]  # coded values of each sitting, sealed to the center's key (`sealing.add_summary`)
    state: Mapped[str]
    owner: Mapped[str | None]
    lease_until: Mapped[float | None]
    version: Mapped[int]
    opened_at: Mapped[float]
    claimed_at: Mapped[float | None]
    closed_at: Mapped[float | None]
    outcome: Mapped[str | None]
    erasure_asked_at: Mapped[float | None]
    last_from_person_at: Mapped[float | None]
    last_from_counselor_at: Mapped[float | None]


class Message(Desk):
    """One sealed message of a case; `previous` is the hash of the one before it in the same direction."""

    __tablename__ = "message"
    __table_args__ = (
        UniqueConstraint("case_id", "direction", "seq"),
        CheckConstraint("direction IN ('person', 'counselor', 'note')", name="direction"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id", ondelete="CASCADE"))
    seq: Mapped[int]  # counts from 1 in each direction
    direction: Mapped[str]
    body: Mapped[bytes]
    previous: Mapped[bytes | None]
    at: Mapped[float]


class FromDesk(Desk):
    """What the desk tells the seeker process; each row becomes one turn. It outlives an erased case."""

    __tablename__ = "from_desk"
    __table_args__ = (
        CheckConstraint("kind IN ('claimed', 'replied', 'returned', 'closed')", name="kind"),
        Index(
            "ix_from_desk_waiting",
            "id",
            sqlite_where=text("taken_at IS NULL"),
            postgresql_where=text("taken_at IS NULL"),
        ),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    case_id: Mapped[str]
    conversation: Mapped[str | None] = mapped_column(index=True)  # empty when the phone side is gone
    kind: Mapped[str]
    body: Mapped[bytes | None]  # a reply, sealed to the seeker's delivery key
    created_at: Mapped[float]
    taken_at: Mapped[float | None]


class Staff(Desk):
    """A counselor, supervisor or administrator under a work name. Nobody is deleted, only stopped."""

    __tablename__ = "staff"
    __table_args__ = (CheckConstraint("role IN ('counselor', 'supervisor', 'administrator')", name="role"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str]
    password_hash: Mapped[str]
    wrapped_key: Mapped[bytes | None]  # private half of the center key under the password; carries its own salt
    created_at: Mapped[float]
    stopped_at: Mapped[float | None]


class StaffSession(Desk):
    """A signed-in browser. The key is wrapped under the token that only its cookie holds, so this row is useless."""

    __tablename__ = "staff_session"

    token_hash: Mapped[str] = mapped_column(primary_key=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id", ondelete="CASCADE"), index=True)
    wrapped_key: Mapped[bytes | None]
    created_at: Mapped[float]
    seen_at: Mapped[float]
    expires_at: Mapped[float]


class Invitation(Desk):
    """A one-time link by which somebody joins the staff."""

    __tablename__ = "invitation"
    __table_args__ = (CheckConstraint("role IN ('counselor', 'supervisor', 'administrator')", name="role"),)

    token_hash: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    role: Mapped[str]
    wrapped_key: Mapped[bytes | None]
    created_at: Mapped[float]
    expires_at: Mapped[float]
    used_at: Mapped[float | None]


class CenterKey(Desk):
    """A public half to which the center's cases are sealed. The newest row is the one in use."""

    __tablename__ = "center_key"

    id: Mapped[str] = mapped_column(primary_key=True)
    public: Mapped[bytes]
    practice: Mapped[bool]
    created_at: Mapped[float]


class Duty(Desk):
    """A counselor on duty, as long as the heartbeat keeps `until_at` ahead of the clock."""

    __tablename__ = "duty"

    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True)
    until_at: Mapped[float]


class WaitingTime(Desk):
    """The one row from which the seeker side tells how long a wait takes; the desk keeps it."""

    __tablename__ = "waiting_time"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    samples: Mapped[int]
    low_minutes: Mapped[float]
    high_minutes: Mapped[float]


class Audit(Desk):
    """Who did what with which case, as a chain: digest = sha256(previous + the row in canonical form)."""

    __tablename__ = "audit"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[float]
    staff_id: Mapped[str | None]
    place: Mapped[str | None]
    case_id: Mapped[str | None] = mapped_column(index=True)
    action: Mapped[str]
    previous: Mapped[bytes | None]
    digest: Mapped[bytes]


class CounselorLink(Desk):
    """The Telegram chat in which a member of staff is rung. `duty_until` is for how long she is on duty by her phone."""

    __tablename__ = "counselor_link"

    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)  # keyed pseudonym, never a platform id
    address: Mapped[bytes]  # sealed by the counselor bot's address box
    locale: Mapped[str]
    linked_at: Mapped[float]
    duty_until: Mapped[float | None]


class LinkCode(Desk):
    """A one-time code, shown at the desk, by which a chat is linked to an account."""

    __tablename__ = "link_code"

    code_hash: Mapped[str] = mapped_column(primary_key=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id", ondelete="CASCADE"), index=True)
    locale: Mapped[str]
    expires_at: Mapped[float]
    used_at: Mapped[float | None]


class AlarmMessage(Desk):
    """The alarm that stands in a counselor's chat now, so that it can be replaced and ended, also after a restart."""

    __tablename__ = "alarm_message"

    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True)
    place: Mapped[bytes]  # chat and message, sealed by the counselor bot's address box
    waits: Mapped[str]  # the waits it rings for, sorted, joined by commas
    again_at: Mapped[float]  # when it rings again


class Acknowledgement(Desk):
    """Somebody has seen that a case waits. `version` is that of the case, which stays the same during one wait."""

    __tablename__ = "acknowledgement"

    case_id: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True)
    at: Mapped[float] = mapped_column(primary_key=True)
    level: Mapped[int]  # of the case at that moment


case = cast(Table, Case.__table__)
message = cast(Table, Message.__table__)
from_desk = cast(Table, FromDesk.__table__)
staff = cast(Table, Staff.__table__)
staff_session = cast(Table, StaffSession.__table__)
invitation = cast(Table, Invitation.__table__)
center_key = cast(Table, CenterKey.__table__)
duty = cast(Table, Duty.__table__)
waiting_time = cast(Table, WaitingTime.__table__)
audit = cast(Table, Audit.__table__)
counselor_link = cast(Table, CounselorLink.__table__)
link_code = cast(Table, LinkCode.__table__)
alarm_message = cast(Table, AlarmMessage.__table__)
acknowledgement = cast(Table, Acknowledgement.__table__)
