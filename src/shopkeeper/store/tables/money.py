"""What the platform owes and pays: statements, their lines and amounts, payments."""

from sqlalchemy import BigInteger, Column, Index, Integer, Text, text

from ..columns import Id, UtcTime, need, table

# One statement; its day is a UTC day. residue_minor: what its lines and its stated total differ by.
# open_minor: that and what its lines leave unexplained, together; odd_lines: how many of them do.
statements = table(
    "statements",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("statement_id", Text, primary_key=True),
    need("seller_id", Id),
    need("currency", Text),
    need("day", Text),
    need("revenue_minor", BigInteger),
    need("shipping_minor", BigInteger),
    need("fee_minor", BigInteger),
    need("adjustment_minor", BigInteger),
    need("settlement_minor", BigInteger),
    need("reserve_minor", BigInteger),
    need("residue_minor", BigInteger),
    need("open_minor", BigInteger),
    need("odd_lines", Integer),
    need("lines", Integer),
    need("payment_id", Text),
    need("payment_status", Text),
    Column("paid_at", UtcTime),
    need("stated_at", UtcTime),
    need("listed_digest", Text, default=""),
    need("read_began_at", UtcTime),
    need("event_id", Id),
    Index("statements_day", "seller_id", "day", "connection_id"),
    Index("statements_payment", "connection_id", "payment_id"),
)

# One line of a statement: an order, or an adjustment of its kind.
statement_lines = table(
    "statement_lines",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("statement_id", Text, primary_key=True),
    Column("line_id", Text, primary_key=True),
    need("seller_id", Id),
    need("day", Text),
    need("kind", Text),
    need("order_id", Text),
    need("currency", Text),
    need("revenue_minor", BigInteger),
    need("shipping_minor", BigInteger),
    need("fee_minor", BigInteger),
    need("adjustment_minor", BigInteger),
    need("settlement_minor", BigInteger),
    need("reserve_minor", BigInteger),
    need("residue_minor", BigInteger),
    Index("statement_lines_order", "connection_id", "order_id"),
    Index("statement_lines_day", "seller_id", "day", "connection_id", "order_id"),
    Index(
        "statement_lines_residue",
        "seller_id",
        "day",
        sqlite_where=text("residue_minor <> 0"),
        postgresql_where=text("residue_minor <> 0"),
    ),
)

# The single amounts of a line, by the platform's names.
# part: revenue, shipping, fee, tax, adjustment, reserve.
statement_amounts = table(
    "statement_amounts",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("statement_id", Text, primary_key=True),
    Column("line_id", Text, primary_key=True),
    Column("part", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    need("seller_id", Id),
    need("day", Text),
    need("currency", Text),
    need("amount_minor", BigInteger),
)

# One payment to the bank, in the currency that arrived, beside what it settled. paid_day: a UTC day.
payments = table(
    "payments",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("payment_id", Text, primary_key=True),
    need("seller_id", Id),
    need("status", Text),
    need("currency", Text),
    need("amount_minor", BigInteger),
    need("settlement_currency", Text),
    need("settlement_minor", BigInteger),
    need("reserve_minor", BigInteger),
    need("exchange_rate", Text),
    need("bank", Text),
    need("created_at", UtcTime),
    Column("paid_at", UtcTime),
    Column("paid_day", Text),
    need("read_began_at", UtcTime),
    need("event_id", Id),
    Index("payments_paid", "seller_id", "paid_at"),
)

# Delivered orders that no statement holds yet (store/unstated.py).
unstated = table(
    "unstated",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("order_id", Text, primary_key=True),
    need("seller_id", Id),
    Index("unstated_seller", "seller_id", "connection_id", "order_id"),
)
