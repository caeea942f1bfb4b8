"""Sums by day for reports; what is there already is summed up after the last step."""

import sqlalchemy as sa
from alembic import op

from shopkeeper.store import columns

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

SALES = (
    "orders",
    "units",
    "gmv_minor",
    "cancelled_orders",
    "cancelled_minor",
    "handed_over",
    "on_time",
)
GOODS = ("units", "gmv_minor", "cancelled_units", "returned_units")


def upgrade() -> None:
    rollup("order_days", ("day", "currency"), SALES)
    rollup("order_hours", ("day", "currency", "hour"), SALES)
    rollup("order_statuses", ("day", "status"), ("orders",))
    rollup("sku_days", ("day", "currency", "sku"), GOODS)
    rollup("sku_months", ("month", "currency", "sku"), GOODS)
    rollup("return_days", ("day", "currency", "reason"), ("returns", "refunds", "refunded_minor"))
    rollup("fee_days", ("day", "currency", "part", "name"), ("amounts", "amount_minor"))
    op.drop_index("orders_day", "orders")
    op.create_index("orders_day", "orders", ["seller_id", "paid_day", "connection_id", "paid_at"])
    op.create_index("returns_created", "returns", ["seller_id", "created_at"])
    op.create_index(
        "returns_kind",
        "returns",
        ["seller_id", "kind", "status", "next_action", "arbitration", "connection_id", "order_id"],
    )
    asked = sa.text("next_action <> ''")
    op.create_index(
        "returns_asked",
        "returns",
        ["seller_id", "respond_by_at"],
        sqlite_where=asked,
        postgresql_where=asked,
    )
    op.add_column("payments", sa.Column("paid_day", sa.Text(), nullable=True))
    op.execute("INSERT INTO hub_settings (name, value) VALUES ('rollups', 'stale')")


def rollup(name: str, keys: tuple[str, ...], counts: tuple[str, ...]) -> None:
    """A table of sums; amounts are 64 bits wide, counts 32."""
    shops = [sa.Column(key, columns.Id, nullable=False) for key in ("seller_id", "connection_id")]
    parts = [sa.Column(key, sa.Integer() if key == "hour" else sa.Text(), nullable=False) for key in keys]
    sums = [
        sa.Column(one, sa.BigInteger() if one.endswith("_minor") else sa.Integer(), nullable=False)
        for one in counts
    ]
    key = sa.PrimaryKeyConstraint("seller_id", "connection_id", *keys)
    op.create_table(name, *shops, *parts, *sums, key, sqlite_with_rowid=False)
