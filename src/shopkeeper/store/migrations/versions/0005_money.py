"""Statements, their lines and amounts, and payments."""

import sqlalchemy as sa
from alembic import op

from shopkeeper.store import columns

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "payments",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("payment_id", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("settlement_currency", sa.Text(), nullable=False),
        sa.Column("settlement_minor", sa.BigInteger(), nullable=False),
        sa.Column("reserve_minor", sa.BigInteger(), nullable=False),
        sa.Column("exchange_rate", sa.Text(), nullable=False),
        sa.Column("bank", sa.Text(), nullable=False),
        sa.Column("created_at", columns.UtcTime(), nullable=False),
        sa.Column("paid_at", columns.UtcTime(), nullable=True),
        sa.Column("read_began_at", columns.UtcTime(), nullable=False),
        sa.Column("event_id", columns.Id, nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "payment_id"),
    )
    op.create_index("payments_paid", "payments", ["seller_id", "paid_at"], unique=False)
    op.create_table(
        "statement_amounts",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("statement_id", sa.Text(), nullable=False),
        sa.Column("line_id", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "statement_id", "line_id", "part", "name"),
    )
    op.create_table(
        "statement_lines",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("statement_id", sa.Text(), nullable=False),
        sa.Column("line_id", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("revenue_minor", sa.BigInteger(), nullable=False),
        sa.Column("shipping_minor", sa.BigInteger(), nullable=False),
        sa.Column("fee_minor", sa.BigInteger(), nullable=False),
        sa.Column("adjustment_minor", sa.BigInteger(), nullable=False),
        sa.Column("settlement_minor", sa.BigInteger(), nullable=False),
        sa.Column("reserve_minor", sa.BigInteger(), nullable=False),
        sa.Column("residue_minor", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "statement_id", "line_id"),
    )
    op.create_index(
        "statement_lines_day", "statement_lines", ["seller_id", "day", "connection_id"], unique=False
    )
    op.create_index("statement_lines_order", "statement_lines", ["connection_id", "order_id"], unique=False)
    op.create_table(
        "statements",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("statement_id", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("revenue_minor", sa.BigInteger(), nullable=False),
        sa.Column("shipping_minor", sa.BigInteger(), nullable=False),
        sa.Column("fee_minor", sa.BigInteger(), nullable=False),
        sa.Column("adjustment_minor", sa.BigInteger(), nullable=False),
        sa.Column("settlement_minor", sa.BigInteger(), nullable=False),
        sa.Column("reserve_minor", sa.BigInteger(), nullable=False),
        sa.Column("residue_minor", sa.BigInteger(), nullable=False),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("payment_id", sa.Text(), nullable=False),
        sa.Column("payment_status", sa.Text(), nullable=False),
        sa.Column("paid_at", columns.UtcTime(), nullable=True),
        sa.Column("stated_at", columns.UtcTime(), nullable=False),
        sa.Column("listed_digest", sa.Text(), nullable=False),
        sa.Column("read_began_at", columns.UtcTime(), nullable=False),
        sa.Column("event_id", columns.Id, nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "statement_id"),
    )
    op.create_index("statements_day", "statements", ["seller_id", "day", "connection_id"], unique=False)
    op.create_index("statements_payment", "statements", ["connection_id", "payment_id"], unique=False)
