"""What the files themselves add up to, by a reader that shares nothing with the rest of Shopkeeper.

It imports the standard library alone, so that a mistake of ours cannot be on both sides of the comparison.
"""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path

OLIST_ENDS = {
    "created": "UNPAID",
    "approved": "AWAITING_SHIPMENT",
    "processing": "AWAITING_SHIPMENT",
    "invoiced": "AWAITING_SHIPMENT",
    "shipped": "IN_TRANSIT",
    "delivered": "DELIVERED",
    "unavailable": "CANCELLED",
    "canceled": "CANCELLED",
}
"""In which state of TikTok Shop an order of each Olist status ends."""

MEASURED_FROM = 100
"""A grocery row of so many units was weighed or poured: it is one unit."""


@dataclass(slots=True)
class Sum:
    """One order as the files have it; amounts are hundredths."""

    end: str
    lines: int = 0
    units: int = 0
    goods: set[str] = field(default_factory=set)
    value: int = 0
    coupons: int = 0
    freight: int = 0
    left: dict[str, int] = field(default_factory=dict)
    """The units that were handed to a carrier, by product."""


@dataclass(slots=True)
class Tally:
    """All orders of the files, and what an order of TikTok Shop cannot be, each kind with its ids."""

    orders: dict[str, Sum] = field(default_factory=dict)
    listed: dict[str, list[str]] = field(default_factory=dict)

    def note(self, kind: str, name: str) -> None:
        """Remember something that cannot be replayed."""
        self.listed.setdefault(kind, []).append(name)


def olist(folder: Path, most: int | None = None) -> Tally:
    """Orders and items in the Olist format. Raises ValueError for a file, row or amount that is wrong."""
    tally, known, statuses, sent = Tally(), set[str](), dict[str, str](), set[str]()
    for row in rows(folder, "olist_orders_dataset.csv", ("order_id", "order_status")):
        known.add(row["order_id"])
        if most is None or len(statuses) < most:
            statuses[row["order_id"]] = row["order_status"]
            tally.orders[row["order_id"]] = Sum(OLIST_ENDS[row["order_status"]])
            if row["order_delivered_carrier_date"] or row["order_status"] in ("shipped", "delivered"):
                sent.add(row["order_id"])
    for row in rows(folder, "olist_order_items_dataset.csv", ("order_id", "product_id", "price")):
        if row["order_id"] not in known:
            tally.note("item rows of orders that the files do not hold", row["order_id"])
        if row["order_id"] in statuses:
            add_item(tally.orders[row["order_id"]], row, row["order_id"] in sent)
    for order_id in [one for one, found in tally.orders.items() if not found.lines]:
        del tally.orders[order_id]
        tally.note(f"orders without lines, {statuses[order_id]}", order_id)
    return tally


def add_item(order: Sum, row: dict[str, str], left: bool) -> None:
    """One item row is one line, and one unit."""
    order.lines += 1
    order.units += 1
    order.goods.add(row["product_id"])
    order.value += hundredths(row["price"])
    order.freight += hundredths(row["freight_value"])
    if left:
        order.left[row["product_id"]] = order.left.get(row["product_id"], 0) + 1


def completejourney(folder: Path, most: int | None = None) -> Tally:
    """Baskets of the Complete Journey. Raises ValueError for a file, row or amount that is wrong."""
    tally = Tally()
    wanted: set[str] = set()
    for row in rows(folder, "transactions.csv", ("basket_id", "product_id", "quantity", "sales_value")):
        name = row["basket_id"]
        if name not in wanted and (most is None or len(wanted) < most):
            wanted.add(name)
        if name not in wanted:
            continue
        quantity = int(row["quantity"])
        if quantity < 1:
            tally.note("basket rows of no unit", f"{name}/{row['product_id']}")
        else:
            add_row(tally.orders.setdefault(name, Sum("DELIVERED")), row, quantity)
    for name in sorted(wanted - tally.orders.keys()):
        tally.note("baskets without lines", name)
    return tally


def add_row(order: Sum, row: dict[str, str], quantity: int) -> None:
    """One basket row: so many units of a product, what they came to, and what a coupon took off."""
    units = 1 if quantity >= MEASURED_FROM else quantity
    value = hundredths(row["sales_value"])
    order.lines += units
    order.units += units
    order.goods.add(row["product_id"])
    order.value += value
    order.coupons += min(hundredths(row["coupon_disc"]), value)
    order.left[row["product_id"]] = order.left.get(row["product_id"], 0) + units


def hundredths(text: str) -> int:
    """A decimal text in hundredths. Raises ValueError where it has finer parts, or is none."""
    try:
        amount = Decimal(text) * 100
    except InvalidOperation:
        raise ValueError(f"{text!r} is no amount") from None
    if amount != int(amount):
        raise ValueError(f"{text!r} is finer than a cent")
    return int(amount)


def rows(folder: Path, name: str, needed: tuple[str, ...]) -> Iterator[dict[str, str]]:
    """The rows of a CSV file."""
    with (folder / name).open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        if missing := [one for one in needed if one not in (reader.fieldnames or ())]:
            raise ValueError(f"{name} has no column {', '.join(missing)}")
        yield from reader


READERS: dict[str, Callable[[Path, int | None], Tally]] = {"olist": olist, "completejourney": completejourney}
