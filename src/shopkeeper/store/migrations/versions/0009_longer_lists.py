"""What keeps long lists quick: clocks of parcels, orders by their total, orders that no statement holds."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from shopkeeper.store import columns
from shopkeeper.store.parcel_clocks import LONG_AGO, NEVER, SOME_TIME

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

KEY = ("connection_id", "package_id")
CLOCKS = sa.text("""
  UPDATE parcels SET
    moved_at = COALESCE(scanned_at, delivered_at, collected_at, shipped_at, created_at),
    due_at = CASE WHEN status IN ('TO_FULFILL', 'PROCESSING') AND exception = '' THEN COALESCE((
        SELECT MIN(orders.ship_by_at) FROM parcel_lines JOIN orders
          ON orders.connection_id = parcel_lines.connection_id AND orders.order_id = parcel_lines.order_id
        WHERE parcel_lines.connection_id = parcels.connection_id
          AND parcel_lines.package_id = parcels.package_id
      ), :some_time) ELSE :never END,
    still_at = CASE WHEN exception <> '' AND status <> 'COMPLETED' THEN :long_ago
      WHEN status = 'FULFILLING' THEN COALESCE(scanned_at, collected_at, shipped_at, created_at)
      ELSE :never END
""")


UNSTATED = sa.text("""
  INSERT INTO unstated (connection_id, order_id, seller_id)
  SELECT connection_id, order_id, seller_id FROM orders
  WHERE status IN ('DELIVERED', 'COMPLETED') AND NOT EXISTS (
    SELECT 1 FROM statement_lines
    WHERE statement_lines.connection_id = orders.connection_id AND statement_lines.order_id = orders.order_id)
""")


ODD = sa.text("""
  UPDATE statements SET
    open_minor = residue_minor + COALESCE((SELECT SUM(residue_minor) FROM statement_lines l
      WHERE l.connection_id = statements.connection_id AND l.statement_id = statements.statement_id), 0),
    odd_lines = (SELECT COUNT(*) FROM statement_lines l WHERE l.residue_minor <> 0
      AND l.connection_id = statements.connection_id AND l.statement_id = statements.statement_id)
""")


def upgrade() -> None:
    never = columns.micros(NEVER)
    for clock in ("due", "moved", "still"):
        fresh: sa.Column[Any] = sa.Column(
            f"{clock}_at", columns.UtcTime(), nullable=False, server_default=str(never)
        )
        op.add_column("parcels", fresh)
    moments = {"never": never, "some_time": columns.micros(SOME_TIME), "long_ago": columns.micros(LONG_AGO)}
    op.get_bind().execute(CLOCKS, moments)
    for clock, more in (("due", ("updated_at", "moved_at")), ("moved", ()), ("still", ())):
        op.create_index(f"parcels_{clock}", "parcels", ["seller_id", f"{clock}_at", *KEY, *more])
    op.drop_index("parcels_status", "parcels")
    op.create_index("parcels_status", "parcels", ["seller_id", "status", "updated_at", *KEY])
    op.create_index("orders_total", "orders", ["seller_id", "total_minor", "connection_id", "order_id"])
    op.create_table(
        "unstated",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "order_id"),
    )
    op.create_index("unstated_seller", "unstated", ["seller_id", "connection_id", "order_id"])
    op.get_bind().execute(UNSTATED)
    for name, kind in (("open_minor", sa.BigInteger()), ("odd_lines", sa.Integer())):
        op.add_column("statements", sa.Column(name, kind, nullable=False, server_default="0"))
    op.get_bind().execute(ODD)
    op.drop_index("statement_lines_day", "statement_lines")
    op.create_index(
        "statement_lines_day", "statement_lines", ["seller_id", "day", "connection_id", "order_id"]
    )
    op.drop_index("orders_status", "orders")
    op.create_index(
        "orders_status", "orders", ["seller_id", "status", "ship_by_at", "connection_id", "order_id"]
    )
