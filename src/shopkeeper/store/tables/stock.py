"""Listings, SKUs, and the ledger of everything that is counted."""

from sqlalchemy import BigInteger, Column, Index, Text

from ..columns import Id, Json, UtcTime, need, table

# One sellable version of a product as one shop shows it. sku is "" where the shop has no seller SKU for it.
listings = table(
    "listings",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("sku_id", Text, primary_key=True),
    need("seller_id", Id),
    need("product_id", Text),
    need("sku", Text),
    need("title", Text),
    need("variant", Text),
    need("status", Text),
    need("price_minor", BigInteger),
    need("currency", Text),
    need("warehouses", Json),
    need("updated_at", UtcTime),
    need("read_began_at", UtcTime),
    need("event_id", Id),
    Index("listings_sku", "seller_id", "sku"),
    Index("listings_product", "connection_id", "product_id"),
)

# The smallest unit that is counted. Nothing is offered until counted_at is set.
skus = table(
    "skus",
    Column("seller_id", Id, primary_key=True, autoincrement=False),
    Column("sku", Text, primary_key=True),
    need("title", Text),
    Column("counted_at", UtcTime),
    need("counted_by", Text),
    need("created_at", UtcTime),
)

# The ledger: a quantity of a commodity into (+) or out of (-) an account.
entries = table(
    "entries",
    Column("id", Id, primary_key=True),
    need("seller_id", Id),
    need("cause", Text),
    need("account", Text),
    need("commodity", Text),
    need("quantity", BigInteger),
    need("event_id", Id),
    need("booked_at", UtcTime),
    Index("entries_cause", "seller_id", "cause"),
    Index("entries_event", "seller_id", "event_id"),
    Index("entries_commodity", "seller_id", "commodity", "account", "id"),
)

# The sum of an account's entries, kept in the same commit; a test adds them up again.
balances = table(
    "balances",
    Column("seller_id", Id, primary_key=True, autoincrement=False),
    Column("commodity", Text, primary_key=True),
    Column("account", Text, primary_key=True),
    need("quantity", BigInteger),
)

# SKUs whose quantities moved and whose offers must be looked at. marks counts up, so a mark is never lost.
dirty_skus = table(
    "dirty_skus",
    Column("seller_id", Id, primary_key=True, autoincrement=False),
    Column("sku", Text, primary_key=True),
    need("marks", BigInteger),
    need("event_id", Id),
)
