"""Parcels, their labels, their scans and their carriers."""

import sqlalchemy as sa
from alembic import op

from shopkeeper.store import columns

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "labels",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("package_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("tracking_number", sa.Text(), nullable=False),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("fetches", sa.Integer(), nullable=False),
        sa.Column("fetched_at", columns.UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "package_id", "kind"),
    )
    op.create_table(
        "parcel_lines",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("package_id", sa.Text(), nullable=False),
        sa.Column("line_id", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "package_id", "line_id"),
    )
    op.create_index("parcel_lines_order", "parcel_lines", ["connection_id", "order_id"], unique=False)
    op.create_table(
        "parcels",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("package_id", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("exception", sa.Text(), nullable=False),
        sa.Column("shipping_type", sa.Text(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("provider_id", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("tracking_number", sa.Text(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("shipped_at", columns.UtcTime(), nullable=True),
        sa.Column("collected_at", columns.UtcTime(), nullable=True),
        sa.Column("delivered_at", columns.UtcTime(), nullable=True),
        sa.Column("scanned_at", columns.UtcTime(), nullable=True),
        sa.Column("scan", sa.Text(), nullable=False),
        sa.Column("followed_at", columns.UtcTime(), nullable=True),
        sa.Column("created_at", columns.UtcTime(), nullable=False),
        sa.Column("updated_at", columns.UtcTime(), nullable=False),
        sa.Column("read_began_at", columns.UtcTime(), nullable=False),
        sa.Column("event_id", columns.Id, nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "package_id"),
    )
    op.create_index("parcels_shop_status", "parcels", ["connection_id", "status", "updated_at"], unique=False)
    op.create_index("parcels_status", "parcels", ["seller_id", "status", "updated_at"], unique=False)
    op.create_index("parcels_tracking", "parcels", ["seller_id", "tracking_number"], unique=False)
    op.create_table(
        "providers",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("delivery_option_id", sa.Text(), nullable=False),
        sa.Column("provider_id", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("read_at", columns.UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "delivery_option_id", "provider_id"),
    )
    op.create_table(
        "scans",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("scanned_at", columns.UtcTime(), nullable=False),
        sa.Column("code", sa.Integer(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("tracking_number", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "order_id", "scanned_at", "code"),
    )
