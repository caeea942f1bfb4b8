"""What several programs share when they call the same shops."""

import sqlalchemy as sa
from alembic import op

from shopkeeper.store import columns

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "call_shares",
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("holder", sa.Text(), primary_key=True),
        sa.Column("share", sa.Integer(), nullable=False),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("closed_until_at", columns.UtcTime(), nullable=True),
        sa.Column("until_at", columns.UtcTime(), nullable=False),
    )
    op.create_table(
        "call_counts",
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("operation", sa.Text(), primary_key=True),
        sa.Column("began_at", columns.UtcTime(), nullable=False),
        sa.Column("used", sa.BigInteger(), nullable=False),
    )
