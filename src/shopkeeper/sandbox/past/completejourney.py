"""Baskets of the Complete Journey as a story: a shop in the US, where everything is taken home at once."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from .rows import Record, read
from .story import Goods, Purchase, Step, Story, Unit

ZONE = "America/New_York"
TRANSACTIONS, PRODUCTS = "transactions.csv", "products.csv"
COLUMNS = (
    "household_id", "basket_id", "product_id", "quantity", "sales_value", "retail_disc", "coupon_disc",
    "coupon_match_disc", "transaction_timestamp",
)  # fmt: skip
PRODUCT_COLUMNS = ("product_id", "department", "product_category", "product_type")
MEASURED_FROM = 100
"""So many units of one product were weighed or poured (petrol is in thousandths): they are sold as one."""


def read_story(folder: Path, most: int | None = None) -> Story:
    """The first baskets of a folder, or all of them. Raises NeedsPerson for whatever is wrong with it."""
    baskets: dict[str, list[Record]] = {}
    for row in read(folder, TRANSACTIONS, COLUMNS):
        name = row.text("basket_id")
        if name in baskets or most is None or len(baskets) < most:
            baskets.setdefault(name, []).append(row)
    story = Story("US", "USD", ZONE, [])
    zone = ZoneInfo(ZONE)
    for name, rows in baskets.items():
        units = tuple(unit for row in rows for unit in units_of(row))
        if units:
            story.purchases.append(Purchase(name, rows[0].text("household_id"), units, taken(rows[0], zone)))
    story.goods = goods_of(folder, story.purchases)
    return story


def units_of(row: Record) -> list[Unit]:
    """The units of a row, its amounts shared out among them to the cent.

    The store receives ``sales_value``; what its own offers took off before is the seller's discount. A
    coupon of the manufacturer's is paid by somebody else, as a platform's discount is.
    """
    quantity = row.number("quantity")
    number = 1 if quantity >= MEASURED_FROM else quantity
    value = row.minor("sales_value")
    own = row.minor("retail_disc") + row.minor("coupon_match_disc")
    coupon = min(row.minor("coupon_disc"), value)
    sku = row.text("product_id")
    units, values = [], shares(value, number)
    for worth, off, paid in zip(values, shares(own, number), within(coupon, values), strict=True):
        units.append(Unit(sku, worth + off, off, paid))
    return units


def shares(minor: int, number: int) -> list[int]:
    """An amount in so many parts that differ by a cent at most."""
    return [minor // number + (place < minor % number) for place in range(number)]


def within(minor: int, most: list[int]) -> list[int]:
    """An amount in parts, none more than what may be taken there."""
    parts = []
    for limit in most:
        parts.append(min(minor, limit))
        minor -= parts[-1]
    return parts


def taken(row: Record, zone: ZoneInfo) -> tuple[Step, ...]:
    """A basket was paid for and taken home at one moment."""
    at: datetime | None = row.moment("transaction_timestamp", zone)
    if at is None:
        raise row.wrong("transaction_timestamp", "is empty; fill it in, or take the row out")
    return (Step("AWAITING_SHIPMENT", at), Step("DELIVERED", at))


def goods_of(folder: Path, purchases: list[Purchase]) -> dict[str, Goods]:
    """What was sold, each product for the price of its first sale."""
    names = {row.text("product_id"): row for row in read(folder, PRODUCTS, PRODUCT_COLUMNS)}
    goods: dict[str, Goods] = {}
    for purchase in purchases:
        for unit in purchase.units:
            known = goods.get(unit.sku)
            if known is None:
                title, category = described(names.get(unit.sku), unit.sku)
                known = goods[unit.sku] = Goods(unit.sku, title, category, unit.price_minor)
            known.units += 1
    return goods


def described(row: Record | None, sku: str) -> tuple[str, str]:
    """The title and category of a product; few words where the files have none."""
    if row is None:
        return f"Product {sku}", "Other"
    title = " ".join(row.cells[one].strip() for one in ("product_category", "product_type")).strip()
    return f"{title or 'Product'} {sku}", row.cells["department"].strip() or "Other"
