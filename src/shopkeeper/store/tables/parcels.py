"""Parcels, what is in them, their labels, their scans, and who may carry them."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Text

from ..columns import Id, UtcTime, need, table

# One parcel. status: TO_FULFILL, PROCESSING, FULFILLING, COMPLETED, CANCELLED.
# exception: why it is stuck, or "". followed_at: when its carrier's reports were last asked for.
# Its clocks (store/parcel_clocks.py), never where they do not run: due_at, by when it must be handed over;
# moved_at, its last move; still_at, since when it has not moved on its way, or long ago where it is lost.
parcels = table(
    "parcels",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("package_id", Text, primary_key=True),
    need("seller_id", Id),
    need("status", Text),
    need("exception", Text),
    need("shipping_type", Text),
    need("tag", Text),
    need("provider_id", Text),
    need("provider", Text),
    need("tracking_number", Text),
    need("units", Integer),
    Column("shipped_at", UtcTime),
    Column("collected_at", UtcTime),
    Column("delivered_at", UtcTime),
    Column("scanned_at", UtcTime),
    need("scan", Text),
    Column("followed_at", UtcTime),
    need("due_at", UtcTime),
    need("moved_at", UtcTime),
    need("still_at", UtcTime),
    need("created_at", UtcTime),
    need("updated_at", UtcTime),
    need("read_began_at", UtcTime),
    need("event_id", Id),
    Index("parcels_status", "seller_id", "status", "updated_at", "connection_id", "package_id"),
    Index("parcels_shop_status", "connection_id", "status", "updated_at"),
    Index("parcels_tracking", "seller_id", "tracking_number"),
    Index("parcels_changed", "seller_id", "updated_at", "connection_id", "package_id"),
    Index("parcels_due", "seller_id", "due_at", "connection_id", "package_id", "updated_at", "moved_at"),
    Index("parcels_moved", "seller_id", "moved_at", "connection_id", "package_id"),
    Index("parcels_still", "seller_id", "still_at", "connection_id", "package_id"),
)

# Which order lines are in which parcel.
parcel_lines = table(
    "parcel_lines",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("package_id", Text, primary_key=True),
    Column("line_id", Text, primary_key=True),
    need("seller_id", Id),
    need("order_id", Text),
    Index("parcel_lines_order", "connection_id", "order_id"),
)

# A label or packing slip as it was fetched; it names the buyer, so it is sealed.
labels = table(
    "labels",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("package_id", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    need("seller_id", Id),
    need("format", Text),
    need("tracking_number", Text),
    Column("body_sealed", LargeBinary),
    need("digest", Text),
    need("fetches", Integer),
    need("fetched_at", UtcTime),
)

# What carriers reported, as the shop tells it.
scans = table(
    "scans",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("order_id", Text, primary_key=True),
    Column("scanned_at", UtcTime, primary_key=True),
    Column("code", Integer, primary_key=True),
    need("seller_id", Id),
    need("tracking_number", Text),
    need("description", Text),
)

# The carriers that a shop knows, for orders of one delivery option.
providers = table(
    "providers",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("delivery_option_id", Text, primary_key=True),
    Column("provider_id", Text, primary_key=True),
    need("seller_id", Id),
    need("name", Text),
    need("read_at", UtcTime),
)
