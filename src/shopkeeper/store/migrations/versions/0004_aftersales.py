"""Cancellations, returns, grades and the rules for them."""

import sqlalchemy as sa
from alembic import op

from shopkeeper.store import columns

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "aftersale_rules",
        sa.Column("id", columns.Id, nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column(
            "conditions",
            columns.Json,
            nullable=False,
        ),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("is_on", sa.Boolean(), nullable=False),
        sa.Column("updated_at", columns.UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("aftersale_rules_seller", "aftersale_rules", ["seller_id", "position"], unique=False)
    op.create_table(
        "cancellations",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("cancel_id", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("reason_text", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("refund_minor", sa.BigInteger(), nullable=False),
        sa.Column(
            "line_ids",
            columns.Json,
            nullable=False,
        ),
        sa.Column("respond_by_at", columns.UtcTime(), nullable=True),
        sa.Column("created_at", columns.UtcTime(), nullable=False),
        sa.Column("updated_at", columns.UtcTime(), nullable=False),
        sa.Column("read_began_at", columns.UtcTime(), nullable=False),
        sa.Column("event_id", columns.Id, nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "cancel_id"),
    )
    op.create_index("cancellations_order", "cancellations", ["connection_id", "order_id"], unique=False)
    op.create_index(
        "cancellations_status", "cancellations", ["seller_id", "status", "respond_by_at"], unique=False
    )
    op.create_table(
        "grades",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("return_id", sa.Text(), nullable=False),
        sa.Column("order_line_id", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("grade", sa.Text(), nullable=False),
        sa.Column("graded_by", sa.Text(), nullable=False),
        sa.Column("graded_at", columns.UtcTime(), nullable=False),
        sa.Column("event_id", columns.Id, nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "return_id", "order_line_id"),
    )
    op.create_table(
        "return_lines",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("return_id", sa.Text(), nullable=False),
        sa.Column("order_line_id", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("return_line_id", sa.Text(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("sku_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("refund_minor", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "return_id", "order_line_id"),
    )
    op.create_table(
        "returns",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("return_id", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("reason_text", sa.Text(), nullable=False),
        sa.Column("buyer_id", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("refund_minor", sa.BigInteger(), nullable=False),
        sa.Column("offered_minor", sa.BigInteger(), nullable=False),
        sa.Column("next_action", sa.Text(), nullable=False),
        sa.Column("respond_by_at", columns.UtcTime(), nullable=True),
        sa.Column("tracking_number", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("arbitration", sa.Text(), nullable=False),
        sa.Column("keeps_goods", sa.Boolean(), nullable=False),
        sa.Column("created_day", sa.Text(), nullable=False),
        sa.Column("created_at", columns.UtcTime(), nullable=False),
        sa.Column("updated_at", columns.UtcTime(), nullable=False),
        sa.Column("read_began_at", columns.UtcTime(), nullable=False),
        sa.Column("event_id", columns.Id, nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "return_id"),
    )
    op.create_index("returns_buyer", "returns", ["seller_id", "buyer_id"], unique=False)
    op.create_index("returns_day", "returns", ["seller_id", "created_day", "connection_id"], unique=False)
    op.create_index("returns_order", "returns", ["connection_id", "order_id"], unique=False)
    op.create_index("returns_status", "returns", ["seller_id", "status", "respond_by_at"], unique=False)
