"""Orders know how they are shipped, when they went where, and the day on which they were placed."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

from shopkeeper.store import columns

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
TEXTS = ("shipping_type", "fulfilled_by", "delivery_option_id", "buyer_id", "placed_day")
FLAGS = ("is_replacement", "cancel_asked", "address_changed")
TIMES = ("shipped_at", "collected_at", "delivered_at", "cancelled_at")


def upgrade() -> None:
    for name in TEXTS:
        op.add_column("orders", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    for name in FLAGS:
        op.add_column("orders", sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
    for name in TIMES:
        op.add_column("orders", sa.Column(name, columns.UtcTime(), nullable=True))
    op.add_column(
        "order_lines", sa.Column("revenue_minor", sa.BigInteger(), nullable=False, server_default="0")
    )
    op.add_column("order_lines", sa.Column("package_id", sa.Text(), nullable=False, server_default=""))
    op.create_index("orders_placed", "orders", ["seller_id", "placed_day", "connection_id"])
    op.create_index("orders_buyer", "orders", ["seller_id", "buyer_id"])
    op.execute("UPDATE order_lines SET revenue_minor = price_minor")
    fill_days()


def fill_days() -> None:
    """The day of each known order, in its shop's zone."""
    connection = op.get_bind()
    zones = {
        row.id: row.timezone for row in connection.execute(sa.text("SELECT id, timezone FROM connections"))
    }
    rows = connection.execute(sa.text("SELECT connection_id, order_id, created_at FROM orders")).all()
    days = [
        {
            "connection_id": row.connection_id,
            "order_id": row.order_id,
            "day": (EPOCH + timedelta(microseconds=row.created_at))
            .astimezone(ZoneInfo(zones[row.connection_id]))
            .date()
            .isoformat(),
        }
        for row in rows
    ]
    if days:
        known = "connection_id = :connection_id AND order_id = :order_id"
        connection.execute(sa.text(f"UPDATE orders SET placed_day = :day WHERE {known}"), days)
