"""Orders in the Olist format as a story: a shop in Brazil that sells everything the files hold."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from ...errors import NeedsPerson
from .rows import Record, read
from .story import Goods, Purchase, Step, Story, Unit, in_order

ZONE = "America/Sao_Paulo"
ORDERS_FILE = "olist_orders_dataset.csv"
ORDERS = (
    "order_id", "customer_id", "order_status", "order_purchase_timestamp", "order_approved_at",
    "order_delivered_carrier_date", "order_delivered_customer_date", "order_estimated_delivery_date",
)  # fmt: skip
ITEMS = ("order_id", "product_id", "price", "freight_value")
PAID = "AWAITING_SHIPMENT"
LAST_STEPS = {
    "created": (),
    "approved": (PAID,),
    "processing": (PAID,),
    "invoiced": (PAID,),
    "shipped": (PAID, "IN_TRANSIT"),
    "delivered": (PAID, "IN_TRANSIT", "DELIVERED"),
    "unavailable": (PAID,),
    "canceled": (PAID, "IN_TRANSIT"),
}
"""How far an order of each status came. One that was cancelled came as far as it has times."""

COLUMN_OF = {
    PAID: "order_approved_at",
    "IN_TRANSIT": "order_delivered_carrier_date",
    "DELIVERED": "order_delivered_customer_date",
}
CANCELLED_AFTER = timedelta(hours=1)
"""The files do not tell when an order was cancelled: an hour after the last that they tell of it."""
REASONS = {"unavailable": ("SELLER", "Out of stock"), "canceled": ("BUYER", "No longer needed")}
METHODS = {"credit_card": "Credit card", "debit_card": "Debit card", "boleto": "Boleto", "voucher": "Voucher"}


def read_story(folder: Path, most: int | None = None) -> Story:
    """The first orders of a folder, or all of them. Raises NeedsPerson for whatever is wrong with it."""
    zone = ZoneInfo(ZONE)
    orders = {row.text("order_id"): row for row in unique(islice(read(folder, ORDERS_FILE, ORDERS), most))}
    items = items_of(folder, orders)
    buyers, methods = buyers_of(folder), methods_of(folder)
    story = Story("BR", "BRL", ZONE, [])
    for order_id, row in orders.items():
        if units := items.get(order_id):
            steps = steps_of(row, zone)
            buyer = buyers.get(row.text("customer_id"), row.text("customer_id"))
            freight = sum(one.minor("freight_value") for one in units)
            lines = tuple(Unit(one.text("product_id"), one.minor("price")) for one in units)
            paid_by = methods.get(order_id, "")
            story.purchases.append(Purchase(order_id, buyer, lines, steps, freight, paid_by))
    story.goods = goods_of(folder, story.purchases)
    return story


def unique(rows: Iterator[Record]) -> Iterator[Record]:
    """The orders, each of which must be there once."""
    seen: set[str] = set()
    for row in rows:
        if row.text("order_id") in seen:
            raise row.wrong("order_id", f"order {row.text('order_id')} is there twice; take one of them out")
        seen.add(row.text("order_id"))
        yield row


def items_of(folder: Path, orders: Mapping[str, Record]) -> Mapping[str, Sequence[Record]]:
    """The item rows of each order."""
    found: dict[str, list[Record]] = defaultdict(list)
    for row in read(folder, "olist_order_items_dataset.csv", ITEMS):
        if row.text("order_id") in orders:
            found[row.text("order_id")].append(row)
    return found


def steps_of(row: Record, zone: ZoneInfo) -> tuple[Step, ...]:
    """What became of an order, and when."""
    status = row.text("order_status")
    if status not in LAST_STEPS:
        raise row.wrong("order_status", f"{status!r} is no status of Olist's; known: {', '.join(LAST_STEPS)}")
    bought_at = row.moment("order_purchase_timestamp", zone)
    if bought_at is None:
        raise row.wrong("order_purchase_timestamp", "is empty; fill it in, or take the row out")
    steps = [Step("UNPAID", bought_at), *reached(row, status, zone)]
    if status in REASONS:
        by, reason = REASONS[status]
        at = max(step.at for step in steps) + CANCELLED_AFTER
        steps.append(Step("CANCELLED", at, by, reason))
    return in_order(steps)


def reached(row: Record, status: str, zone: ZoneInfo) -> Iterator[Step]:
    """The states that an order came to. What must have happened and has no time happened with the next."""
    wanted = LAST_STEPS[status]
    times = {one: row.moment(COLUMN_OF[one], zone) for one in wanted}
    if status in REASONS:
        yield from (Step(one, at) for one, at in times.items() if at)
        return
    following: datetime | None = row.moment("order_estimated_delivery_date", zone)
    filled: list[Step] = []
    for one in reversed(wanted):
        at = times[one] or following
        if at is None:
            raise row.wrong(COLUMN_OF[one], "is empty, and nothing later is told of the order; fill it in")
        following = at
        filled.append(Step(one, at))
    yield from reversed(filled)


def buyers_of(folder: Path) -> Mapping[str, str]:
    """Who is behind each order's customer id: the same person has another one with each order."""
    rows = read(folder, "olist_customers_dataset.csv", ("customer_id", "customer_unique_id"))
    return {row.text("customer_id"): row.text("customer_unique_id") for row in rows}


def methods_of(folder: Path) -> Mapping[str, str]:
    """How each order was paid: by what paid the largest part of it."""
    columns = ("order_id", "payment_type", "payment_value")
    largest: dict[str, tuple[int, str]] = {}
    for row in read(folder, "olist_order_payments_dataset.csv", columns):
        part = (row.minor("payment_value"), METHODS.get(row.text("payment_type"), ""))
        largest[row.text("order_id")] = max(part, largest.get(row.text("order_id"), (-1, "")))
    return {order_id: method for order_id, (_, method) in largest.items()}


def goods_of(folder: Path, purchases: Sequence[Purchase]) -> dict[str, Goods]:
    """What was sold, each product for the price of its first sale."""
    rows = read(folder, "olist_products_dataset.csv", ("product_id", "product_category_name"))
    categories = {row.text("product_id"): row.cells["product_category_name"].strip() for row in rows}
    goods: dict[str, Goods] = {}
    for purchase in sorted(purchases, key=lambda one: one.steps[0].at):
        for unit in purchase.units:
            if unit.sku not in categories:
                raise NeedsPerson(
                    f"order {purchase.name} has product {unit.sku}, which olist_products_dataset.csv "
                    "does not hold. Get both files of one export. Nothing was begun."
                )
            category = categories[unit.sku].replace("_", " ") or "sem categoria"
            title = f"{category} {unit.sku[:8]}"
            goods.setdefault(unit.sku, Goods(unit.sku, title, category, unit.price_minor)).units += 1
    return goods
