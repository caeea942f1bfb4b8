"""Orders that stand in a store for orders of another shop."""

from sqlalchemy import Column, Index, Text

from ..columns import Id, Json, UtcTime, need, table

# One order as it stands in a store. source: the connection and the order that it was placed for.
# told: which of the source's lines each parcel that left there was taken to hold.
placings = table(
    "placings",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("order_id", Text, primary_key=True),
    need("seller_id", Id),
    need("source_id", Id),
    need("source_order_id", Text),
    need("number", Text),
    need("status", Text),
    need("units", Json),
    need("fulfilments", Json),
    need("told", Json),
    need("placed_at", UtcTime),
    need("updated_at", UtcTime),
    need("read_began_at", UtcTime),
    need("event_id", Id),
    Index("placings_source", "seller_id", "source_id", "source_order_id"),
    Index("placings_status", "connection_id", "status"),
)
