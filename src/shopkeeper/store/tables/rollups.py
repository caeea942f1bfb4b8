"""Sums by day, kept in the same commit as the rows that they sum up; ``store/rollups.py`` says of what.

A row whose counts are zero is taken away, so that the tables are what adding everything up again gives.
"""

from typing import Any

from sqlalchemy import BigInteger, Column, Integer, Text

from ..columns import Id, need, table


def key(name: str, kind: Any = Text) -> Column[Any]:
    """A column of the primary key."""
    return Column(name, kind, primary_key=True, autoincrement=False)


def sales() -> tuple[Column[Any], ...]:
    """What is counted of paid orders."""
    return (
        need("orders", Integer),
        need("units", Integer),
        need("gmv_minor", BigInteger),
        need("cancelled_orders", Integer),
        need("cancelled_minor", BigInteger),
        need("handed_over", Integer),
        need("on_time", Integer),
    )


def goods() -> tuple[Column[Any], ...]:
    """What is counted of a SKU."""
    return (
        need("units", Integer),
        need("gmv_minor", BigInteger),
        need("cancelled_units", Integer),
        need("returned_units", Integer),
    )


# Paid orders by the day of payment in the shop's zone; samples and replacements are no sales.
# handed_over: taken by the carrier, of those that had to be by a time; on_time: by that time.
order_days = table(
    "order_days",
    key("seller_id", Id),
    key("connection_id", Id),
    key("day"),
    key("currency"),
    *sales(),
    sqlite_with_rowid=False,
)

# The same orders by the hour of payment as well; hour: hours since 1970.
order_hours = table(
    "order_hours",
    key("seller_id", Id),
    key("connection_id", Id),
    key("day"),
    key("currency"),
    key("hour", Integer),
    *sales(),
    sqlite_with_rowid=False,
)

# All orders by the day on which they were placed and the state in which they are.
order_statuses = table(
    "order_statuses",
    key("seller_id", Id),
    key("connection_id", Id),
    key("day"),
    key("status"),
    need("orders", Integer),
    sqlite_with_rowid=False,
)

# Units by SKU: sold and cancelled by the day of payment, asked back by the day of the request.
sku_days = table(
    "sku_days",
    key("seller_id", Id),
    key("connection_id", Id),
    key("day"),
    key("currency"),
    key("sku"),
    *goods(),
    sqlite_with_rowid=False,
)

# The same by month, so that a year is as quick to read as a week.
sku_months = table(
    "sku_months",
    key("seller_id", Id),
    key("connection_id", Id),
    key("month"),
    key("currency"),
    key("sku"),
    *goods(),
    sqlite_with_rowid=False,
)

# Requests for money or goods back, by the day of the request and its reason.
return_days = table(
    "return_days",
    key("seller_id", Id),
    key("connection_id", Id),
    key("day"),
    key("currency"),
    key("reason"),
    need("returns", Integer),
    need("refunds", Integer),
    need("refunded_minor", BigInteger),
    sqlite_with_rowid=False,
)

# The amounts of statements by their UTC day and the platform's names.
fee_days = table(
    "fee_days",
    key("seller_id", Id),
    key("connection_id", Id),
    key("day"),
    key("currency"),
    key("part"),
    key("name"),
    need("amounts", Integer),
    need("amount_minor", BigInteger),
    sqlite_with_rowid=False,
)
