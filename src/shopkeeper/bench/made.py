"""A business of any size, made inside the database: orders and their lines a day at a time, the newest day
ten times as busy as the others, and the returns, statements and stock that go with them.

The order of the rows is that of their keys, and indexes are made afterwards: so it takes minutes, not hours.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from rich.progress import Progress
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncConnection

from ..store import parcel_clocks, rollups
from ..store.columns import micros
from ..store.database import Store
from ..store.tables import (
    balances,
    connections,
    listings,
    order_lines,
    orders,
    parcel_lines,
    parcels,
    payments,
    return_lines,
    returns,
    skus,
    statement_amounts,
    statement_lines,
    statements,
)

SHOPS = ((1, "US", "USD"), (2, "GB", "GBP"), (3, "JP", "JPY"))
DAYS_MOST, LINES_A_DAY_LEAST = 730, 200
SKUS = 500
LINES_AN_ORDER = 2
HOT = 10
DAY = timedelta(days=1)
A_DAY = 24 * 3_600 * 1_000_000
MANY = (orders, order_lines, returns, return_lines, parcels, parcel_lines, statement_lines)
DAYS_A_TRANSACTION = 30

DAY_OF_SHOP = """
  WITH RECURSIVE given AS (
    SELECT CAST(:shop AS BIGINT) AS shop, CAST(:lowest AS BIGINT) AS lowest,
      CAST(:serial AS BIGINT) AS serial, CAST(:begins AS BIGINT) AS begins, CAST(:step AS BIGINT) AS step,
      CAST(:number AS BIGINT) AS number, CAST(:a_day AS BIGINT) AS a_day, CAST(:skus AS BIGINT) AS skus
  ), numbers(n) AS (
    SELECT CAST(0 AS BIGINT) UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < (SELECT number FROM given)
  ), sold AS (
    SELECT given.*, n, lowest + n AS order_number, begins + n * step AS sold_at, 1 + n % 3 AS units,
      500 + n * 37 % 5000 AS price, (n * 7919 + serial * 31) % 100 AS chance
    FROM numbers CROSS JOIN given
  )
"""
"""The orders of one shop's day; ``chance`` says which are cancelled, late or sent back."""

ORDERS = text(f"""
  INSERT INTO orders (connection_id, order_id, seller_id, status, currency, total_minor, goods_minor, units,
    goods, place, shipping_type, fulfilled_by, delivery_option_id, buyer_id, is_sample, is_replacement,
    cancel_asked, address_changed, cancel_reason, placed_day, created_at, paid_at, paid_day, ship_by_at,
    collected_at, updated_at, read_began_at, event_id)
  {DAY_OF_SHOP}
  SELECT shop, CAST(order_number AS TEXT), 1,
    CASE WHEN chance < 5 THEN 'CANCELLED' WHEN chance = 99 THEN :laggard ELSE :usual END,
    :currency, units * price, units * price, units, 'Sunset lamp and 1 more', 'Austin, Travis, Texas',
    'TIKTOK', 'FULFILLMENT_BY_SELLER', '1', CAST(n % 9973 AS TEXT), false, false, false, false, '', :day,
    sold_at, sold_at + 60000000, :day, sold_at + 2 * a_day,
    CASE WHEN :has_left AND chance BETWEEN 5 AND 98 THEN sold_at + a_day + chance / 94 * 2 * a_day END,
    sold_at + a_day, sold_at + a_day, 1
  FROM sold ORDER BY n
""")
LINES = text(f"""
  INSERT INTO order_lines (connection_id, order_id, line_id, seller_id, sku, product_id, sku_id, title,
    variant, status, price_minor, revenue_minor, currency, package_id)
  {DAY_OF_SHOP}
  SELECT shop, CAST(order_number AS TEXT), CAST(order_number * 10 + j AS TEXT), 1,
    'SKU-' || ((n * 2654435761 / 64 % skus) * ((n + j + serial) * 40503 / 8 % skus) / skus),
    '1', '1', 'Sunset lamp', 'Amber', '', price, price, :currency, ''
  FROM sold JOIN (SELECT 0 AS j UNION ALL SELECT 1 UNION ALL SELECT 2) AS lines ON j < units
  ORDER BY n, j
""")
RETURNS = text(f"""
  INSERT INTO returns (connection_id, return_id, seller_id, order_id, kind, status, role, reason, reason_text,
    buyer_id, currency, refund_minor, offered_minor, next_action, tracking_number, provider, arbitration,
    keeps_goods, created_day, created_at, updated_at, read_began_at, event_id)
  {DAY_OF_SHOP}
  SELECT shop, CAST(order_number AS TEXT), 1, CAST(order_number AS TEXT), 'RETURN_AND_REFUND',
    'RETURN_OR_REFUND_REQUEST_COMPLETE', 'BUYER', '', 'Reason ' || (n % 12), CAST(n % 9973 AS TEXT),
    :currency, price, 0, '', '', '', '', false, :day, sold_at, sold_at, sold_at, 1
  FROM sold WHERE chance BETWEEN 50 AND 52 ORDER BY n
""")
RETURN_LINES = text("""
  INSERT INTO return_lines (connection_id, return_id, order_line_id, seller_id, return_line_id, sku, sku_id,
    title, refund_minor)
  SELECT r.connection_id, r.return_id, l.line_id, 1, l.line_id, l.sku, l.sku_id, l.title, r.refund_minor
  FROM returns r JOIN order_lines l ON l.connection_id = r.connection_id AND l.order_id = r.order_id
""")
PARCELS = text("""
  INSERT INTO parcels (connection_id, package_id, seller_id, status, exception, shipping_type, tag,
    provider_id, provider, tracking_number, units, collected_at, scanned_at, scan, created_at, updated_at,
    read_began_at, event_id, moved_at, due_at, still_at)
  SELECT connection_id, order_id, 1, state, befell, 'TIKTOK', 'DEFAULT', '1', 'USPS', 'US' || order_id, units,
    collected_at, collected_at, '', created_at, updated_at, read_began_at, 1, moved,
    CASE WHEN state = 'PROCESSING' AND befell = '' THEN ship_by_at ELSE :never END,
    CASE WHEN befell <> '' AND state <> 'COMPLETED' THEN 0 WHEN state = 'FULFILLING' THEN moved
      ELSE :never END
  FROM (SELECT orders.*, COALESCE(collected_at, created_at) AS moved,
      CASE WHEN CAST(order_id AS BIGINT) % 4000 = 0 THEN 'PACKAGE_LOST' ELSE '' END AS befell,
      CASE WHEN status = 'CANCELLED' THEN 'CANCELLED' WHEN collected_at IS NULL THEN 'PROCESSING'
        WHEN status = 'IN_TRANSIT' THEN 'FULFILLING' ELSE 'COMPLETED' END AS state
    FROM orders WHERE status <> 'ON_HOLD') AS packed
""")
PARCEL_LINES = text("""
  INSERT INTO parcel_lines (connection_id, package_id, line_id, seller_id, order_id)
  SELECT connection_id, order_id, line_id, 1, order_id FROM order_lines
""")
STATED = text("""
  INSERT INTO statement_lines (connection_id, statement_id, line_id, seller_id, day, kind, order_id, currency,
    revenue_minor, shipping_minor, fee_minor, adjustment_minor, settlement_minor, reserve_minor,
    residue_minor)
  SELECT connection_id, :first, order_id, 1, :day, 'ORDER', order_id, currency, total_minor,
    0, -total_minor / 10, 0, total_minor - total_minor / 10, 0, 0
  FROM orders
  WHERE connection_id = :shop AND order_id BETWEEN :first AND :last AND status IN ('DELIVERED', 'COMPLETED')
""")
UNSTATED = text("""
  INSERT INTO unstated (connection_id, order_id, seller_id)
  SELECT connection_id, order_id, 1 FROM orders
  WHERE status IN ('DELIVERED', 'COMPLETED') AND placed_day > :day
""")
STATED_AFTER = 12
FEES = ("platform_commission_amount", "referral_fee_amount", "transaction_fee_amount", "affiliate_commission")


@dataclass(frozen=True, slots=True)
class Batch:
    """A shop's day: which one, how many orders, and how long ago it was."""

    shop: int
    currency: str
    serial: int
    number: int
    begins_at: datetime
    length: timedelta
    age: int

    @property
    def day(self) -> str:
        """The day, ISO form."""
        return self.begins_at.date().isoformat()

    @property
    def lowest(self) -> int:
        """The number of its first order."""
        return 570_000_000_000_000_000 + self.shop * 10**15 + self.serial * 10**9

    def values(self) -> dict[str, Any]:
        """The day as the statements ask for it."""
        usual, laggard = stages(self.age)
        return {
            "shop": self.shop,
            "currency": self.currency,
            "serial": self.serial,
            "day": self.day,
            "number": self.number,
            "lowest": self.lowest,
            "first": str(self.lowest),
            "last": str(self.lowest + self.number),
            "begins": int(self.begins_at.timestamp()) * 1_000_000,
            "step": int(self.length.total_seconds() * 1_000_000) // self.number,
            "usual": usual,
            "laggard": laggard,
            "has_left": self.age >= 2,
            "a_day": A_DAY,
            "skus": SKUS,
        }


def stages(age: int) -> tuple[str, str]:
    """Where most orders are after so many days, and where the one in a hundred is that lags behind."""
    if age < 2:
        return "AWAITING_SHIPMENT", "ON_HOLD"
    if age < 10:
        return "IN_TRANSIT", "AWAITING_SHIPMENT"
    return ("DELIVERED", "DELIVERED") if age < 30 else ("COMPLETED", "COMPLETED")


def batches(lines: int, now: datetime) -> Iterator[Batch]:
    """Every shop's days, oldest first; today is ten times as busy as any other day, and not over yet."""
    days = min(DAYS_MOST, max(lines // LINES_A_DAY_LEAST, 3))
    a_day = max(lines // LINES_AN_ORDER // (len(SHOPS) * (days - 1 + HOT)), 1)
    midnight = datetime.combine(now.date(), datetime.min.time(), UTC)
    for shop, _, currency in SHOPS:
        for serial in range(days):
            age = days - 1 - serial
            number, length = (a_day, DAY) if age else (a_day * HOT, now - midnight)
            yield Batch(shop, currency, serial, number, midnight - age * DAY, length, age)


async def make(store: Store, lines: int, now: datetime, progress: Progress) -> dict[str, float]:
    """Fill an empty database. Answers how many seconds each part took."""
    every = list(batches(lines, now))
    task = progress.add_task(f"writing {lines:,} order lines", total=len(every))
    seconds, began = {}, time.perf_counter()
    async with store.writing() as connection:
        await connection.run_sync(unindexed)
        await write_goods(connection, now)
    for start in range(0, len(every), DAYS_A_TRANSACTION):
        async with store.writing() as connection:
            for batch in every[start : start + DAYS_A_TRANSACTION]:
                await write_day(connection, batch)
                progress.advance(task)
    seconds["rows"] = time.perf_counter() - began
    async with store.writing() as connection:
        await connection.execute(RETURN_LINES)
        await connection.execute(PARCELS, {"never": micros(parcel_clocks.NEVER)})
        await connection.execute(PARCEL_LINES)
        await connection.execute(UNSTATED, {"day": (now - STATED_AFTER * DAY).date().isoformat()})
        await connection.run_sync(indexed)
    seconds["indexes"] = time.perf_counter() - began - sum(seconds.values())
    async with store.writing() as connection:
        await rollups.rebuild(connection)
    seconds["roll-ups"] = time.perf_counter() - began - sum(seconds.values())
    return seconds


def unindexed(connection: Connection) -> None:
    """Take the indexes of the large tables away."""
    for index in (index for table in MANY for index in table.indexes):
        index.drop(connection)


def indexed(connection: Connection) -> None:
    """Make them again."""
    for index in (index for table in MANY for index in table.indexes):
        index.create(connection)


async def write_day(connection: AsyncConnection, batch: Batch) -> None:
    """A shop's day: orders, lines, returns, and what the platform stated for it."""
    values = batch.values()
    for statement in (ORDERS, LINES):
        await connection.execute(statement, values)
    if batch.age < 5:
        return
    await connection.execute(RETURNS, values)
    if batch.age >= STATED_AFTER:
        await connection.execute(STATED, values)
    number, gross = str(batch.lowest), batch.number * 5_000
    same = {"seller_id": 1, "connection_id": batch.shop, "currency": batch.currency}
    about = {**same, "day": batch.day, "statement_id": number}
    at, read = batch.begins_at, {"read_began_at": batch.begins_at, "event_id": 1}
    sums = {"revenue_minor": gross, "fee_minor": -gross // 10, "settlement_minor": gross - gross // 10}
    none = dict.fromkeys(
        ("shipping_minor", "adjustment_minor", "reserve_minor", "residue_minor", "open_minor", "odd_lines"), 0
    )
    paid = {"payment_id": number, "payment_status": "PAID", "paid_at": at, "stated_at": at}
    await connection.execute(
        statements.insert(), {**about, **sums, **none, **paid, **read, "lines": batch.number}
    )
    fees = [
        {**about, "line_id": "1", "part": "fee", "name": name, "amount_minor": -gross // 40} for name in FEES
    ]
    await connection.execute(statement_amounts.insert(), fees)
    arrived = {"amount_minor": gross - gross // 10, "settlement_minor": gross - gross // 10}
    bank = {"settlement_currency": batch.currency, "reserve_minor": 0, "exchange_rate": "", "bank": ""}
    when = {"created_at": at, "paid_at": at, "paid_day": batch.day, "status": "PAID", "payment_id": number}
    await connection.execute(payments.insert(), {**same, **arrived, **bank, **when, **read})


async def write_goods(connection: AsyncConnection, now: datetime) -> None:
    """The seller, its shops, and the SKUs with their listings and units."""
    await connection.execute(
        connections.insert(),
        [
            {
                "id": shop, "seller_id": 1, "app_id": 1, "authorization_id": 1, "channel": "tiktok",
                "shop_id": str(shop), "name": f"Shop {region}", "region": region, "currency": currency,
                "timezone": "UTC", "cipher_sealed": b"", "sandbox": True, "mode": "dry_run",
                "state": "active", "hears_by": "polls", "note": "", "created_at": now,
            }
            for shop, region, currency in SHOPS
        ],
    )  # fmt: skip
    names = [f"SKU-{number}" for number in range(SKUS)]
    counted = {"title": "Sunset lamp", "counted_at": now, "counted_by": "bench", "created_at": now}
    await connection.execute(skus.insert(), [{"seller_id": 1, "sku": name, **counted} for name in names])
    held = {"stock/free": 40, "stock/reserved": 10, "stock/shipped": 900}
    await connection.execute(
        balances.insert(),
        [
            {"seller_id": 1, "commodity": name, "account": account, "quantity": units}
            for name in names
            for account, units in held.items()
        ],
    )
    shown = {"product_id": "1", "title": "Sunset lamp", "variant": "", "status": "ACTIVATE"}
    read = {"updated_at": now, "read_began_at": now, "event_id": 1, "warehouses": ["1"]}
    await connection.execute(
        listings.insert(),
        [
            {"connection_id": shop, "seller_id": 1, "sku_id": name, "sku": name, "price_minor": 1_000,
             "currency": currency, **shown, **read}
            for shop, _, currency in SHOPS
            for name in names
        ],
    )  # fmt: skip
