"""For maintainers: counts by which staff know which entry of the directory to call first."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the table `directory_tally`."""
    op.create_table(
        "directory_tally",
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("shown", _WHOLE, nullable=False),
        sa.Column("failed", _WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("service", name=op.f("pk_directory_tally")),
    )


def downgrade() -> None:
    """Drop what `upgrade` made."""
    op.drop_table("directory_tally")
