"""Today's figures: GMV by shop and currency, what sells, and what just happened."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Integer, Row, and_, false, func, or_, select, tuple_

from ...core.stock import FREE
from ...store.database import Store
from ...store.tables import attempts, balances, events, order_lines, orders, skus
from .. import keyset
from ..formats import zone

WEEK = timedelta(days=7)
HOUR = timedelta(hours=1)
MANY_EVENTS = 60


@dataclass(frozen=True, slots=True)
class Trade:
    """A shop's paid orders of a day: their number and their GMV, in its currency."""

    connection_id: int
    currency: str
    orders: int
    gmv_minor: int


def today(shop: Row[Any], now: datetime) -> date:
    """The day it is where the shop sells."""
    return now.astimezone(zone(shop.timezone)).date()


def of_days(seller_id: int, shops: Mapping[int, Row[Any]], now: datetime) -> list[ColumnElement[bool]]:
    """The condition for what each shop sold on its own day; samples are not sales."""
    days = {number: today(shop, now).isoformat() for number, shop in shops.items()}
    shop_days = [
        and_(keyset.unindexed(orders.c.connection_id) == number, orders.c.paid_day == day)
        for number, day in days.items()
    ]
    return [
        orders.c.seller_id == seller_id,
        orders.c.paid_day.in_(sorted(set(days.values()))),
        orders.c.is_sample.is_(False),
        or_(false(), *shop_days),
    ]


async def trade(store: Store, seller_id: int, shops: Mapping[int, Row[Any]], now: datetime) -> list[Trade]:
    """What each shop sold on the day that it is at ``now``, up to then."""
    found = await store.rows(
        select(
            orders.c.connection_id,
            orders.c.currency,
            func.count().label("number"),
            func.sum(orders.c.goods_minor).label("gmv"),
        )
        .where(*of_days(seller_id, shops, now), orders.c.paid_at <= now)
        .group_by(orders.c.connection_id, orders.c.currency)
        .order_by(orders.c.connection_id, orders.c.currency)
    )
    return [Trade(row.connection_id, row.currency, int(row.number), int(row.gmv or 0)) for row in found]


async def by_hour(
    store: Store, seller_id: int, shops: Mapping[int, Row[Any]], now: datetime
) -> dict[str, dict[int, int]]:
    """GMV of each currency by the hour since 1970, for each shop's own day."""
    hour = keyset.micros(orders.c.paid_at).op("/")(3_600_000_000).cast(Integer)
    found = await store.rows(
        select(orders.c.currency, hour.label("hour"), func.sum(orders.c.goods_minor).label("gmv"))
        .where(*of_days(seller_id, shops, now))
        .group_by(orders.c.currency, hour)
        .order_by(orders.c.currency, hour)
    )
    sums: dict[str, dict[int, int]] = {}
    for row in found:
        sums.setdefault(row.currency, {})[int(row.hour)] = int(row.gmv or 0)
    return sums


async def fastest(store: Store, seller_id: int, shops: Sequence[int], now: datetime) -> Sequence[Row[Any]]:
    """The SKUs that sold most in the last hour, with what is free of each."""
    same = (orders.c.connection_id == order_lines.c.connection_id) & (
        orders.c.order_id == order_lines.c.order_id
    )
    sold = (
        select(order_lines.c.sku, func.count().label("number"))
        .select_from(orders.join(order_lines, same))
        .where(
            orders.c.seller_id == seller_id,
            orders.c.created_at >= now - HOUR,
            keyset.unindexed(orders.c.connection_id).in_(shops),
            orders.c.status != "CANCELLED",
            order_lines.c.sku != "",
        )
        .group_by(order_lines.c.sku)
        .order_by(func.count().desc(), order_lines.c.sku)
        .limit(5)
        .subquery()
    )
    held = and_(
        balances.c.seller_id == seller_id, balances.c.commodity == sold.c.sku, balances.c.account == FREE
    )
    known = and_(skus.c.seller_id == seller_id, skus.c.sku == sold.c.sku)
    return await store.rows(
        select(
            sold.c.sku,
            sold.c.number,
            skus.c.title,
            skus.c.counted_at,
            func.coalesce(balances.c.quantity, 0).label("free"),
        )
        .select_from(sold.join(skus, known).outerjoin(balances, held))
        .order_by(sold.c.number.desc(), sold.c.sku)
    )


async def latest(
    store: Store, seller_id: int, shops: Sequence[int], most: int = MANY_EVENTS
) -> Sequence[Row[Any]]:
    """The last events, newest first; hints are left to what they lead to, unless they are parked."""
    return await store.rows(
        select(events)
        .where(
            events.c.seller_id == seller_id,
            or_(events.c.connection_id.is_(None), events.c.connection_id.in_(shops)),
            or_(events.c.kind != "hint", events.c.state == "parked"),
        )
        .order_by(events.c.id.desc())
        .limit(most)
    )


async def sent_of(store: Store, seller_id: int, numbers: Sequence[int]) -> dict[int, Row[Any]]:
    """What was sent, by the event that says what came of it."""
    if not numbers:
        return {}
    found = await store.rows(
        select(attempts.c.outcome_event_id, attempts.c.body, attempts.c.outcome).where(
            attempts.c.seller_id == seller_id, attempts.c.outcome_event_id.in_(numbers)
        )
    )
    return {row.outcome_event_id: row for row in found}


async def orders_of(store: Store, seller_id: int, numbers: Sequence[tuple[int, str]]) -> dict[str, Row[Any]]:
    """Orders by the subject of their events."""
    if not numbers:
        return {}
    found = await store.rows(
        select(orders).where(
            orders.c.seller_id == seller_id, tuple_(orders.c.connection_id, orders.c.order_id).in_(numbers)
        )
    )
    return {f"order/{row.connection_id}/{row.order_id}": row for row in found}
