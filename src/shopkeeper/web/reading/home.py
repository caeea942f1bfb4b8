"""Today's figures: GMV by shop and currency, what sells, and what just happened."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Subquery, and_, false, func, or_, select, tuple_

from ...core.stock import FREE
from ...store.database import Store
from ...store.tables import attempts, balances, events, order_hours, order_lines, orders, pushes, skus
from .. import keyset
from ..formats import zone

WEEK = timedelta(days=7)
HOUR = timedelta(hours=1)
NEWEST = 10_000
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


def of_days(
    sold: Any, day: ColumnElement[str], shops: Mapping[int, Row[Any]], now: datetime
) -> ColumnElement[bool]:
    """The condition for what each shop sold on its own day."""
    return or_(
        false(),
        *(
            and_(sold.c.connection_id == number, day == today(shop, now).isoformat())
            for number, shop in shops.items()
        ),
    )


async def trade(store: Store, seller_id: int, shops: Mapping[int, Row[Any]], now: datetime) -> list[Trade]:
    """What each shop sold on the day that it is at ``now``: whole hours, and the part of the last one."""
    sums: dict[tuple[int, str], list[int]] = {}
    for row in [
        *await whole_hours(store, seller_id, shops, now),
        *await this_hour(store, seller_id, shops, now),
    ]:
        number, gmv = sums.setdefault((row.connection_id, row.currency), [0, 0])
        sums[row.connection_id, row.currency] = [number + int(row.number), gmv + int(row.gmv)]
    return [Trade(*place, number, gmv) for place, (number, gmv) in sorted(sums.items())]


async def whole_hours(
    store: Store, seller_id: int, shops: Mapping[int, Row[Any]], now: datetime
) -> Sequence[Row[Any]]:
    """What each shop sold in the hours of its day that are over, from the roll-up."""
    sums = order_hours.c
    return await store.rows(
        select(
            sums.connection_id,
            sums.currency,
            func.sum(sums.orders).label("number"),
            func.sum(sums.gmv_minor).label("gmv"),
        )
        .where(
            sums.seller_id == seller_id,
            of_days(order_hours, sums.day, shops, now),
            sums.hour < hour_of(now),
        )
        .group_by(sums.connection_id, sums.currency)
    )


async def this_hour(
    store: Store, seller_id: int, shops: Mapping[int, Row[Any]], now: datetime
) -> Sequence[Row[Any]]:
    """What each shop sold since the hour began, order by order; samples and replacements are not sales."""
    o = orders.c
    return await store.rows(
        select(
            o.connection_id, o.currency, func.count().label("number"), func.sum(o.goods_minor).label("gmv")
        )
        .where(
            o.seller_id == seller_id,
            o.paid_day.in_(sorted({today(shop, now).isoformat() for shop in shops.values()})),
            o.connection_id.in_(list(shops)),
            o.paid_at.between(now.replace(minute=0, second=0, microsecond=0), now),
            o.is_sample.is_(False),
            o.is_replacement.is_(False),
            of_days(orders, o.paid_day, shops, now),
        )
        .group_by(o.connection_id, o.currency)
    )


def hour_of(now: datetime) -> int:
    """Hours since 1970."""
    return int(now.timestamp()) // 3600


async def by_hour(
    store: Store, seller_id: int, shops: Mapping[int, Row[Any]], now: datetime
) -> dict[str, dict[int, int]]:
    """GMV of each currency by the hour since 1970, for each shop's own day."""
    hours = order_hours.c
    found = await store.rows(
        select(hours.currency, hours.hour, func.sum(hours.gmv_minor).label("gmv"))
        .where(hours.seller_id == seller_id, of_days(order_hours, hours.day, shops, now))
        .group_by(hours.currency, hours.hour)
        .order_by(hours.currency, hours.hour)
    )
    sums: dict[str, dict[int, int]] = {}
    for row in found:
        sums.setdefault(row.currency, {})[int(row.hour)] = int(row.gmv or 0)
    return sums


async def fastest(store: Store, seller_id: int, shops: Sequence[int], now: datetime) -> Sequence[Row[Any]]:
    """The SKUs that sold most in the last hour, with what is free of each."""
    newest = newest_orders(seller_id, shops, now - HOUR)
    same = (newest.c.connection_id == order_lines.c.connection_id) & (
        newest.c.order_id == order_lines.c.order_id
    )
    sold = (
        select(order_lines.c.sku, func.count().label("number"))
        .select_from(newest.join(order_lines, same))
        .where(order_lines.c.sku != "")
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


def newest_orders(seller_id: int, shops: Sequence[int], since: datetime) -> Subquery:
    """The orders since a time, or so many of the newest as tell what sells fast."""
    return (
        select(orders.c.connection_id, orders.c.order_id)
        .where(
            orders.c.seller_id == seller_id,
            orders.c.created_at >= since,
            keyset.unindexed(orders.c.connection_id).in_(shops),
            orders.c.status != "CANCELLED",
        )
        .order_by(orders.c.created_at.desc())
        .limit(NEWEST)
        .subquery()
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
        select(
            attempts.c.outcome_event_id, attempts.c.body, attempts.c.outcome, pushes.c.kind, pushes.c.subject
        )
        .join(pushes, pushes.c.id == attempts.c.push_id)
        .where(attempts.c.seller_id == seller_id, attempts.c.outcome_event_id.in_(numbers))
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
