"""Rows of what happens after an order was paid, for what a sandbox would take long to bring about."""

from datetime import timedelta
from typing import Any

from shopkeeper.store import parcel_clocks, rollups, unstated
from shopkeeper.store.tables import (
    cancellations,
    parcel_lines,
    parcels,
    payments,
    return_lines,
    returns,
    scans,
    statement_amounts,
    statement_lines,
    statements,
)
from shopkeeper.store.write_parcels import CLOCKS
from tests.sync.world import World


async def put(world: World, table: Any, **row: Any) -> None:
    """One row of a table."""
    async with world.hub.store.writing() as connection:
        await connection.execute(table.insert(), row)


async def add_parcel(world: World, package_id: str, order_id: str = "", **changes: Any) -> None:
    """A parcel with one line of an order."""
    now = world.clock.now()
    row = {
        "connection_id": 1, "package_id": package_id, "seller_id": 1, "status": "PROCESSING", "exception": "",
        "shipping_type": "TIKTOK", "tag": "", "provider_id": "7", "provider": "USPS",
        "tracking_number": f"92{package_id}", "units": 1, "shipped_at": now, "collected_at": None,
        "delivered_at": None, "scanned_at": None, "scan": "", "created_at": now, "updated_at": now,
        "read_began_at": now, "event_id": 1,
    } | changes  # fmt: skip
    await put(world, parcels, **row, **dict.fromkeys(CLOCKS, now))
    if order_id:
        line = {"connection_id": row["connection_id"], "package_id": package_id, "line_id": "1"}
        await put(world, parcel_lines, **line, seller_id=row["seller_id"], order_id=order_id)
    async with world.hub.store.writing() as connection:
        await parcel_clocks.of_parcels(connection, [(row["connection_id"], package_id)])


async def add_scan(world: World, order_id: str, description: str, **changes: Any) -> None:
    """Something that a carrier reported."""
    row = {
        "connection_id": 1, "order_id": order_id, "scanned_at": world.clock.now(), "code": 1, "seller_id": 1,
        "tracking_number": "", "description": description,
    } | changes  # fmt: skip
    await put(world, scans, **row)


async def add_cancellation(world: World, cancel_id: str, order_id: str, **changes: Any) -> None:
    """A buyer's wish to cancel."""
    now = world.clock.now()
    row = {
        "connection_id": 1, "cancel_id": cancel_id, "seller_id": 1, "order_id": order_id,
        "kind": "BUYER_CANCEL", "status": "CANCELLATION_REQUEST_PENDING", "role": "BUYER",
        "reason": "ecom_order_to_ship_canceled_reason_no_need", "reason_text": "No longer needed",
        "currency": "USD", "refund_minor": 1999, "line_ids": ["1"],
        "respond_by_at": now + timedelta(hours=40), "created_at": now - timedelta(hours=8),
        "updated_at": now, "read_began_at": now, "event_id": 1,
    } | changes  # fmt: skip
    await put(world, cancellations, **row)


async def add_return(world: World, return_id: str, order_id: str, **changes: Any) -> None:
    """A buyer's return with one unit."""
    now = world.clock.now()
    row = {
        "connection_id": 1, "return_id": return_id, "seller_id": 1, "order_id": order_id,
        "kind": "RETURN_AND_REFUND", "status": "RETURN_OR_REFUND_REQUEST_PENDING", "role": "BUYER",
        "reason": "ecom_order_delivered_refund_and_return_reason_product_defects",
        "reason_text": "Product defects", "buyer_id": "b1", "currency": "USD", "refund_minor": 1999,
        "offered_minor": 0, "next_action": "SELLER_RESPOND_RETURN",
        "respond_by_at": now + timedelta(hours=30), "tracking_number": "", "provider": "", "arbitration": "",
        "keeps_goods": False, "created_day": "2026-11-24", "created_at": now - timedelta(hours=18),
        "updated_at": now, "read_began_at": now, "event_id": 1,
    } | changes  # fmt: skip
    await put(world, returns, **row)
    shared = {"connection_id": row["connection_id"], "return_id": return_id, "seller_id": row["seller_id"]}
    line = {"order_line_id": "1", "return_line_id": "r1", "sku": "TSHIRT-M", "sku_id": "1", "title": "Shirt"}
    await put(world, return_lines, **shared, **line, refund_minor=row["refund_minor"])


AMOUNTS = (
    ("revenue", "subtotal_before_discount_amount", 2999),
    ("revenue", "seller_discount_amount", -500),
    ("shipping", "actual_shipping_fee_amount", -410),
    ("fee", "referral_fee_amount", -150),
    ("fee", "affiliate_commission_amount", -240),
)


async def add_statement(world: World, statement_id: str, day: str, order_id: str, **changes: Any) -> None:
    """A statement with one line that adds up to the cent, unless a residue is given."""
    now = world.clock.now()
    sums = {"revenue_minor": 2499, "shipping_minor": -410, "fee_minor": -390, "adjustment_minor": 0}
    sums |= {"settlement_minor": 1699, "reserve_minor": 0}
    row = {
        "connection_id": 1, "statement_id": statement_id, "seller_id": 1, "currency": "USD", "day": day,
        **sums, "residue_minor": 0, "lines": 1, "payment_id": "", "payment_status": "SETTLED",
        "paid_at": None, "stated_at": now, "read_began_at": now, "event_id": 1,
    } | changes  # fmt: skip
    row = {"open_minor": row["residue_minor"], "odd_lines": 0} | row
    await put(world, statements, **row)
    shared = {name: row[name] for name in ("connection_id", "statement_id", "seller_id", "currency", "day")}
    line = {"line_id": f"{statement_id}1", "kind": "ORDER", "order_id": order_id, "residue_minor": 0}
    await put(world, statement_lines, **shared, **line, **sums)
    for part, name, minor in AMOUNTS:
        of_line = {"line_id": line["line_id"], "part": part, "name": name, "amount_minor": minor}
        await put(world, statement_amounts, **shared, **of_line)
    async with world.hub.store.writing() as connection:
        await unstated.move(connection, [(row["connection_id"], order_id)])
        await rollups.rebuild(connection)


async def add_payment(world: World, payment_id: str, **changes: Any) -> None:
    """A payout that arrived."""
    now = world.clock.now()
    row = {
        "connection_id": 1, "payment_id": payment_id, "seller_id": 1, "status": "PAID", "currency": "USD",
        "amount_minor": 1699, "settlement_currency": "USD", "settlement_minor": 1699, "reserve_minor": 0,
        "exchange_rate": "", "bank": "Chase ••4411", "created_at": now, "paid_at": now,
        "paid_day": "2026-11-24", "read_began_at": now, "event_id": 1,
    } | changes  # fmt: skip
    await put(world, payments, **row)
