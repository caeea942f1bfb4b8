"""A seller's own orders from a CSV export, read as the orders of the past that a history is told."""

import csv
import io
from typing import Any

from ...errors import Rejected

NEEDED = ("order", "ordered_at", "seller_sku", "price")
MOMENTS = {
    "ordered_at": "UNPAID",
    "paid_at": "AWAITING_SHIPMENT",
    "shipped_at": "IN_TRANSIT",
    "delivered_at": "DELIVERED",
    "cancelled_at": "CANCELLED",
}
"""By column, the state that an order comes to then; a row leaves out what did not happen."""

Row = dict[str, str]


def read_orders(text: str) -> list[dict[str, Any]]:
    """The orders of a file with one row a SKU of an order, in the order of their first rows."""
    reader = csv.DictReader(io.StringIO(text, newline=""), restval="")
    columns = [name.strip().lower() for name in reader.fieldnames or ()]
    if missing := [name for name in NEEDED if name not in columns]:
        raise Rejected(f"the file has no column {', '.join(missing)}; it has {', '.join(columns) or 'none'}")
    orders: dict[str, dict[str, Any]] = {}
    buyers: dict[str, int] = {}
    for number, values in enumerate(reader, 2):
        row = {str(name).strip().lower(): str(value).strip() for name, value in values.items()}
        if not all(row[name] for name in NEEDED):
            raise Rejected(f"row {number} of the file says no {', '.join(n for n in NEEDED if not row[n])}")
        buyer = buyers.setdefault(row.get("buyer") or f"order {row['order']}", len(buyers) + 1)
        order = orders.setdefault(row["order"], _order(row, buyer))
        order["lines"] += _units(row, number)
    return list(orders.values())


def _order(row: Row, buyer: int) -> dict[str, Any]:
    moments = MOMENTS if "paid_at" in row else MOMENTS | {"ordered_at": "AWAITING_SHIPMENT"}
    steps = [{"status": status, "at": row[name]} for name, status in moments.items() if row.get(name)]
    return {
        "name": row["order"],
        "buyer": buyer,
        "shipping_fee": row.get("shipping_fee") or "0",
        "payment_method": row.get("payment_method", ""),
        "lines": [],
        "steps": steps,
    }


def _units(row: Row, number: int) -> list[Row]:
    quantity = row.get("quantity") or "1"
    if not quantity.isdecimal() or not 1 <= int(quantity) <= 1000:
        raise Rejected(f"row {number} of the file has {quantity!r} units; write 1 to 1000")
    discount = row.get("seller_discount") or "0"
    line = {"seller_sku": row["seller_sku"], "price": row["price"], "seller_discount": discount}
    return [line] * int(quantity)
