"""For maintainers: what several processes of one center share, and what a chat shows so that it can be taken away."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

# Whoever listens is told at the commit that the desk wrote; SQLite has no such thing and is looked at instead.
_TELL = """
CREATE FUNCTION gyeot_tell_from_desk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('gyeot_from_desk', '');
  RETURN NULL;
END $$
"""
_TRIGGER = (
    "CREATE TRIGGER gyeot_tell AFTER INSERT ON from_desk FOR EACH STATEMENT EXECUTE FUNCTION gyeot_tell_from_desk()"
)


def upgrade() -> None:
    """Make the tables `shown` and `lease`, and on PostgreSQL the trigger that tells of rows of the desk."""
    op.create_table(
        "shown",
        sa.Column("id", _WHOLE, autoincrement=True, nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shown")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_shown_conversation"), "shown", ["conversation"])
    op.create_index(op.f("ix_shown_at"), "shown", ["at"])
    op.create_table(
        "lease",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("until_at", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_lease")),
    )
    op.create_index(op.f("ix_lease_until_at"), "lease", ["until_at"])
    if op.get_bind().dialect.name == "postgresql":
        op.execute(_TELL)
        op.execute(_TRIGGER)


def downgrade() -> None:
    """Drop what `upgrade` made."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER gyeot_tell ON from_desk")
        op.execute("DROP FUNCTION gyeot_tell_from_desk()")
    op.drop_table("lease")
    op.drop_table("shown")
