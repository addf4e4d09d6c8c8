"""For maintainers: links between staff and the counselor bot, and what it needs to ring, repeat and fall silent."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _staff(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["staff_id"], ["staff.id"], name=op.f(f"fk_{table}_staff_id_staff"), ondelete="CASCADE"
    )


def upgrade() -> None:
    """Make the tables of the counselor bot."""
    op.create_table(
        "counselor_link",
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("linked_at", sa.Double(), nullable=False),
        sa.Column("duty_until", sa.Double()),
        _staff("counselor_link"),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_counselor_link")),
        sa.UniqueConstraint("name", name=op.f("uq_counselor_link_name")),
    )
    op.create_table(
        "link_code",
        sa.Column("code_hash", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.Double(), nullable=False),
        sa.Column("used_at", sa.Double()),
        _staff("link_code"),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_link_code")),
    )
    op.create_index(op.f("ix_link_code_staff_id"), "link_code", ["staff_id"])
    op.create_table(
        "alarm_message",
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("place", sa.LargeBinary(), nullable=False),
        sa.Column("waits", sa.Text(), nullable=False),
        sa.Column("again_at", sa.Double(), nullable=False),
        _staff("alarm_message"),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_alarm_message")),
    )
    op.create_table(
        "acknowledgement",
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("version", _WHOLE, nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
        sa.Column("level", _WHOLE, nullable=False),
        _staff("acknowledgement"),
        sa.PrimaryKeyConstraint("case_id", "version", "staff_id", "at", name=op.f("pk_acknowledgement")),
    )


def downgrade() -> None:
    """Drop what `upgrade` made."""
    for table in ("acknowledgement", "alarm_message", "link_code", "counselor_link"):
        op.drop_table(table)
