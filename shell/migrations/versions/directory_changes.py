"""For maintainers: what a center itself knows better than the shipped directory."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the table `directory_change`."""
    op.create_table(
        "directory_change",
        sa.Column("number", _WHOLE, autoincrement=True, nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("undoes", _WHOLE),
        sa.CheckConstraint("who IN ('counselor', 'supervisor', 'administrator')", name=op.f("ck_directory_change_who")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_directory_change")),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    """Drop what `upgrade` made."""
    op.drop_table("directory_change")
