"""Stores that carry out orders of other shops: what stands there, and what the seller chose."""

import sqlalchemy as sa
from alembic import op

from shopkeeper.store import columns

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

TEXTS = ("source_order_id", "number", "status")
JSONS = ("units", "fulfilments", "told")
TIMES = ("placed_at", "updated_at", "read_began_at")


def upgrade() -> None:
    op.add_column("connections", sa.Column("placed_at_id", columns.Id, nullable=True))
    op.add_column("connections", sa.Column("chosen", columns.Json, nullable=True))
    op.create_table(
        "placings",
        sa.Column("connection_id", columns.Id, primary_key=True, autoincrement=False),
        sa.Column("order_id", sa.Text(), primary_key=True),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("source_id", columns.Id, nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in TEXTS),
        *(sa.Column(name, columns.Json, nullable=False) for name in JSONS),
        *(sa.Column(name, columns.UtcTime(), nullable=False) for name in TIMES),
        sa.Column("event_id", columns.Id, nullable=False),
    )
    op.create_index("placings_source", "placings", ["seller_id", "source_id", "source_order_id"])
    op.create_index("placings_status", "placings", ["connection_id", "status"])
