"""For maintainers: the first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TABLES = (
    "audit",
    "case",
    "center_key",
    "conversation",
    "from_desk",
    "invitation",
    "outbox",
    "quarantine",
    "seen",
    "staff",
    "waiting_time",
    "duty",
    "message",
    "staff_session",
)


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "audit",
        sa.Column("id", _WHOLE, autoincrement=True, nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
        sa.Column("staff_id", sa.Text()),
        sa.Column("place", sa.Text()),
        sa.Column("case_id", sa.Text()),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("previous", sa.LargeBinary()),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_audit_case_id"), "audit", ["case_id"], unique=False)
    op.create_table(
        "case",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text()),
        sa.Column("level", _WHOLE, nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("summary", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text()),
        sa.Column("lease_until", sa.Double()),
        sa.Column("version", _WHOLE, nullable=False),
        sa.Column("opened_at", sa.Double(), nullable=False),
        sa.Column("claimed_at", sa.Double()),
        sa.Column("closed_at", sa.Double()),
        sa.Column("outcome", sa.Text()),
        sa.Column("erasure_asked_at", sa.Double()),
        sa.Column("last_from_person_at", sa.Double()),
        sa.Column("last_from_counselor_at", sa.Double()),
        sa.CheckConstraint("state IN ('waiting', 'claimed', 'returned', 'closed')", name=op.f("ck_case_state")),
        sa.CheckConstraint("level BETWEEN 0 AND 2", name=op.f("ck_case_level")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case")),
    )
    op.create_index(op.f("ix_case_conversation"), "case", ["conversation"], unique=False)
    op.create_index(
        "uq_case_open_conversation",
        "case",
        ["conversation"],
        unique=True,
        sqlite_where=sa.text("state <> 'closed'"),
        postgresql_where=sa.text("state <> 'closed'"),
    )
    op.create_table(
        "center_key",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("public", sa.LargeBinary(), nullable=False),
        sa.Column("practice", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_center_key")),
    )
    op.create_table(
        "conversation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.Column("seq", _WHOLE, nullable=False),
        sa.Column("case_id", sa.Text()),
        sa.Column("message_seq", _WHOLE, nullable=False),
        sa.Column("last_hash", sa.LargeBinary()),
        sa.Column("address", sa.LargeBinary()),
        sa.Column("acted_at", sa.Double(), nullable=False),
        sa.Column("expires_at", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversation")),
    )
    op.create_index(op.f("ix_conversation_expires_at"), "conversation", ["expires_at"], unique=False)
    op.create_table(
        "from_desk",
        sa.Column("id", _WHOLE, autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text()),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary()),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("taken_at", sa.Double()),
        sa.CheckConstraint("kind IN ('claimed', 'replied', 'returned', 'closed')", name=op.f("ck_from_desk_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_from_desk")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_from_desk_conversation"), "from_desk", ["conversation"], unique=False)
    op.create_index(
        "ix_from_desk_waiting",
        "from_desk",
        ["id"],
        unique=False,
        sqlite_where=sa.text("taken_at IS NULL"),
        postgresql_where=sa.text("taken_at IS NULL"),
    )
    op.create_table(
        "invitation",
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary()),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("expires_at", sa.Double(), nullable=False),
        sa.Column("used_at", sa.Double()),
        sa.CheckConstraint("role IN ('counselor', 'supervisor', 'administrator')", name=op.f("ck_invitation_role")),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_invitation")),
    )
    op.create_table(
        "outbox",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("seq", _WHOLE, nullable=False),
        sa.Column("n", _WHOLE, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("not_before", sa.Double(), nullable=False),
        sa.Column("attempts", _WHOLE, nullable=False),
        sa.Column("delivered_at", sa.Double()),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_outbox")),
    )
    op.create_index(op.f("ix_outbox_conversation"), "outbox", ["conversation"], unique=False)
    op.create_table(
        "quarantine",
        sa.Column("id", _WHOLE, autoincrement=True, nullable=False),
        sa.Column("update_id", sa.Text(), nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quarantine")),
        sa.UniqueConstraint("update_id", name=op.f("uq_quarantine_update_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "seen",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seen")),
    )
    op.create_index(op.f("ix_seen_at"), "seen", ["at"], unique=False)
    op.create_table(
        "staff",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary()),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("stopped_at", sa.Double()),
        sa.CheckConstraint("role IN ('counselor', 'supervisor', 'administrator')", name=op.f("ck_staff_role")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("name", name=op.f("uq_staff_name")),
    )
    op.create_table(
        "waiting_time",
        sa.Column("id", _WHOLE, autoincrement=False, nullable=False),
        sa.Column("samples", _WHOLE, nullable=False),
        sa.Column("low_minutes", sa.Double(), nullable=False),
        sa.Column("high_minutes", sa.Double(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_waiting_time_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_time")),
    )
    op.create_table(
        "duty",
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("until_at", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_duty_staff_id_staff"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_duty")),
    )
    op.create_table(
        "message",
        sa.Column("id", _WHOLE, autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("seq", _WHOLE, nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("previous", sa.LargeBinary()),
        sa.Column("at", sa.Double(), nullable=False),
        sa.CheckConstraint("direction IN ('person', 'counselor', 'note')", name=op.f("ck_message_direction")),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_message_case_id_case"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
        sa.UniqueConstraint("case_id", "direction", "seq", name=op.f("uq_message_case_id_direction_seq")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "staff_session",
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary()),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("seen_at", sa.Double(), nullable=False),
        sa.Column("expires_at", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_staff_session_staff_id_staff"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_staff_session")),
    )
    op.create_index(op.f("ix_staff_session_staff_id"), "staff_session", ["staff_id"], unique=False)


def downgrade() -> None:
    """Drop every table, those that refer to others first."""
    for name in reversed(_TABLES):
        op.drop_table(name)
