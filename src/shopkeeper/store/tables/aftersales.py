"""Cancellations, returns, what came back in which state, and the rules by which they are decided."""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, Text, text

from ..columns import Id, Json, UtcTime, need, table

# A wish to cancel lines of an order. kind: BUYER_CANCEL (asked), CANCEL (done). status: TikTok's own words.
cancellations = table(
    "cancellations",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("cancel_id", Text, primary_key=True),
    need("seller_id", Id),
    need("order_id", Text),
    need("kind", Text),
    need("status", Text),
    need("role", Text),
    need("reason", Text),
    need("reason_text", Text),
    need("currency", Text),
    need("refund_minor", BigInteger),
    need("line_ids", Json),
    Column("respond_by_at", UtcTime),
    need("created_at", UtcTime),
    need("updated_at", UtcTime),
    need("read_began_at", UtcTime),
    need("event_id", Id),
    Index("cancellations_status", "seller_id", "status", "respond_by_at"),
    Index("cancellations_order", "connection_id", "order_id"),
)

# A wish for money or goods back. kind: REFUND, RETURN_AND_REFUND, REPLACEMENT, EXCHANGE.
# status: TikTok's own words. next_action: what the platform waits for from the seller, or "".
# offered_minor: a partial refund that was offered.
returns = table(
    "returns",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("return_id", Text, primary_key=True),
    need("seller_id", Id),
    need("order_id", Text),
    need("kind", Text),
    need("status", Text),
    need("role", Text),
    need("reason", Text),
    need("reason_text", Text),
    need("buyer_id", Text),
    need("currency", Text),
    need("refund_minor", BigInteger),
    need("offered_minor", BigInteger),
    need("next_action", Text),
    Column("respond_by_at", UtcTime),
    need("tracking_number", Text),
    need("provider", Text),
    need("arbitration", Text),
    need("keeps_goods", Boolean),
    need("created_day", Text),
    need("created_at", UtcTime),
    need("updated_at", UtcTime),
    need("read_began_at", UtcTime),
    need("event_id", Id),
    Index("returns_status", "seller_id", "status", "respond_by_at"),
    Index("returns_order", "connection_id", "order_id"),
    Index("returns_buyer", "seller_id", "buyer_id"),
    Index("returns_day", "seller_id", "created_day", "connection_id"),
    Index("returns_created", "seller_id", "created_at"),
    Index(
        "returns_kind",
        "seller_id",
        "kind",
        "status",
        "next_action",
        "arbitration",
        "connection_id",
        "order_id",
    ),
    Index(
        "returns_asked",
        "seller_id",
        "respond_by_at",
        sqlite_where=text("next_action <> ''"),
        postgresql_where=text("next_action <> ''"),
    ),
)

# What a return is about: one row an order line.
return_lines = table(
    "return_lines",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("return_id", Text, primary_key=True),
    Column("order_line_id", Text, primary_key=True),
    need("seller_id", Id),
    need("return_line_id", Text),
    need("sku", Text),
    need("sku_id", Text),
    need("title", Text),
    need("refund_minor", BigInteger),
)

# In which state a unit came back. grade: restock, quarantine, write_off.
grades = table(
    "grades",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("return_id", Text, primary_key=True),
    Column("order_line_id", Text, primary_key=True),
    need("seller_id", Id),
    need("sku", Text),
    need("grade", Text),
    need("graded_by", Text),
    need("graded_at", UtcTime),
    need("event_id", Id),
)

# Rules that decide requests without a person; all are off until switched on. about: cancellation, return.
# conditions: amount_minor_most with currency, reasons, age_days_most, returns_of_buyer_most, statuses.
aftersale_rules = table(
    "aftersale_rules",
    Column("id", Id, primary_key=True),
    need("seller_id", Id),
    need("position", Integer),
    need("name", Text),
    need("about", Text),
    need("conditions", Json),
    need("decision", Text),
    need("reason", Text),
    need("is_on", Boolean),
    need("updated_at", UtcTime),
    Index("aftersale_rules_seller", "seller_id", "position"),
)
