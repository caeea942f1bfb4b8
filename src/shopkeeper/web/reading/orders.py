"""Orders as lists: views, filters, sorting, pages, totals."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Row,
    Select,
    and_,
    case,
    exists,
    func,
    literal,
    or_,
    select,
)

from ...store.database import Store
from ...store.tables import order_lines, order_statuses, orders
from .. import keyset
from ..words import OPEN

VIEWS = {
    "to-ship": "To ship",
    "late": "Late",
    "on-hold": "On hold",
    "on-the-way": "On the way",
    "delivered": "Delivered",
    "cancelled": "Cancelled",
    "all": "All",
}
STATUSES = {
    "to-ship": OPEN,
    "late": OPEN,
    "on-hold": ("UNPAID", "ON_HOLD"),
    "on-the-way": ("IN_TRANSIT",),
    "delivered": ("DELIVERED", "COMPLETED"),
    "cancelled": ("CANCELLED",),
}
SORTS = ("ship_by", "placed", "total")
WAITING = ("to-ship", "late", "on-hold")
"""Views whose orders are due: the others have no clock to sort by."""
EXPORTED_A_PAGE = 1000
FEW, MANY = 5_000, 100_000
"""Up to so many orders of a view are found by their states, then sorted; else the index that sorts is walked:
where the newest come first it soon meets enough of them, in any other order it may meet all others before."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Which orders are asked for; no shops stand for all of them."""

    seller_id: int
    now: datetime
    shops: tuple[int, ...] = ()
    view: str = "to-ship"
    text: str = ""
    sku: str = ""
    day: str = ""
    sort: str = ""
    descending: bool = False

    @property
    def sorts(self) -> tuple[str, ...]:
        """By what it can be sorted."""
        return sorts(self.view)

    @property
    def order(self) -> keyset.Order:
        """How the rows are sorted: what must go first, first; elsewhere the newest first."""
        urgent = self.view in ("to-ship", "late")
        sort = self.sort or ("ship_by" if urgent else "placed")
        down = self.descending if self.sort else not urgent
        column = {
            "ship_by": func.coalesce(keyset.micros(orders.c.ship_by_at), keyset.FAR),
            "placed": keyset.micros(orders.c.created_at),
            "total": orders.c.total_minor,
        }[sort]
        return keyset.Order((column, orders.c.connection_id, orders.c.order_id), down)

    @property
    def leads_with_soonest(self) -> bool:
        """Whether the orders that are due next come first, and nothing but their state picks them."""
        is_bare = not (self.text or self.sku or self.day)
        return (
            is_bare
            and self.view in ("to-ship", "late")
            and self.sort in ("", "ship_by")
            and not self.descending
        )

    @property
    def leads_with_newest(self) -> bool:
        """Whether the newest orders of some states come first."""
        return self.view in STATUSES and self.sort in ("", "placed") and self.order.descending


def in_scope(seller_id: int, shops: Sequence[int]) -> list[ColumnElement[bool]]:
    """The seller's orders, in some shops or in all of them."""
    mine: list[ColumnElement[bool]] = [orders.c.seller_id == seller_id]
    return [*mine, orders.c.connection_id.in_(shops)] if shops else mine


def where(ask: Ask) -> list[ColumnElement[bool]]:
    """The conditions of what is asked for."""
    conditions = in_scope(ask.seller_id, ask.shops)
    if ask.view in STATUSES:
        conditions.append(orders.c.status.in_(STATUSES[ask.view]))
    if ask.view == "late":
        conditions.append(orders.c.ship_by_at < ask.now)
    if ask.day:
        conditions += [
            orders.c.paid_day == ask.day,
            orders.c.is_sample.is_(False),
            orders.c.is_replacement.is_(False),
        ]
    if ask.sku:
        conditions.append(has_line(order_lines.c.sku == ask.sku))
    if ask.text:
        conditions.append(
            or_(
                orders.c.order_id.contains(ask.text, autoescape=True),
                orders.c.goods.icontains(ask.text, autoescape=True),
                orders.c.place.icontains(ask.text, autoescape=True),
                has_line(order_lines.c.sku.icontains(ask.text, autoescape=True)),
            )
        )
    return conditions


def has_line(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether an order has a line like this."""
    same = and_(
        order_lines.c.connection_id == orders.c.connection_id, order_lines.c.order_id == orders.c.order_id
    )
    return exists(select(literal(1)).select_from(order_lines).where(same, condition))


async def rows(
    store: Store, ask: Ask, after: Sequence[Any] | None, most: int = keyset.ROWS
) -> Sequence[Row[Any]]:
    """One page of orders, with each one's place in the order as ``place_N``."""
    few = FEW if ask.leads_with_newest else MANY
    is_picked = ask.view in STATUSES and not ask.leads_with_soonest
    short = is_picked and await in_states(store, ask) <= few
    order = ask.order.unindexed if short else ask.order
    places = [column.label(f"place_{number}") for number, column in enumerate(order.columns)]
    spared = [] if short else await bounds(store, ask, after, most)
    # Keys alone are sorted, whole rows are read for the page alone.
    keys: Select[Any] = select(orders.c.connection_id, orders.c.order_id, *places)
    page = order.sorted(keys.where(*listed(store, ask), *spared), after).limit(most).subquery()
    same = and_(orders.c.connection_id == page.c.connection_id, orders.c.order_id == page.c.order_id)
    again = tuple(page.c[one.name] for one in places)
    whole = select(orders, *again).select_from(page.join(orders, same))
    return await store.rows(keyset.Order(again, order.descending).sorted(whole, None))


async def in_states(store: Store, ask: Ask) -> int:
    """How many orders stand in the view's states, whatever else is asked."""
    numbers = await by_status(store, ask.seller_id, ask.shops)
    return sum(numbers.get(one, 0) for one in STATUSES.get(ask.view, numbers))


async def bounds(
    store: Store, ask: Ask, after: Sequence[Any] | None, most: int
) -> Sequence[ColumnElement[bool]]:
    """Conditions that spare the database all rows but the first ones, where that is quickly known."""
    if ask.leads_with_newest and after is None:
        newest = await newest_at(store, ask)
        return [orders.c.created_at < newest] if newest else []
    if ask.leads_with_soonest:
        soonest = await soonest_at(store, ask, after[0] if after else None, most)
        return [orders.c.ship_by_at <= soonest] if soonest else []
    return []


def listed(store: Store, ask: Ask) -> list[ColumnElement[bool]]:
    """The conditions for rows in an order. On SQLite the shop must not choose the index, for the order does;
    PostgreSQL knows how many rows each shop has, and chooses well."""
    if not store.is_sqlite or not ask.shops:
        return where(ask)
    shop = keyset.unindexed(orders.c.connection_id).in_(ask.shops)
    return [*where(replace(ask, shops=())), shop]


async def newest_at(store: Store, ask: Ask) -> datetime | None:
    """A moment after the newest order in the view's states, so that none that is newer need be looked at."""
    sums = order_statuses.c
    mine = [sums.connection_id.in_(ask.shops)] if ask.shops else []
    last = await store.scalar(
        select(func.max(sums.day)).where(
            sums.seller_id == ask.seller_id, sums.status.in_(STATUSES[ask.view]), *mine
        )
    )
    # Wherever a shop is, its day is over at most 12 hours after the day in UTC.
    return datetime.fromisoformat(last).replace(tzinfo=UTC) + timedelta(days=2) if last else None


def sorts(view: str) -> tuple[str, ...]:
    """By what a view can be sorted."""
    return SORTS if view in WAITING else SORTS[1:]


def place(row: Row[Any]) -> list[Any]:
    """The row's place, for the next page to begin behind."""
    return [row.place_0, row.place_1, row.place_2]


async def every(store: Store, ask: Ask) -> AsyncIterator[Row[Any]]:
    """All orders of the view, read in pages."""
    after: Sequence[Any] | None = None
    while True:
        found = await rows(store, ask, after, EXPORTED_A_PAGE)
        for row in found:
            yield row
        if len(found) < EXPORTED_A_PAGE:
            return
        after = place(found[-1])


async def total(store: Store, ask: Ask) -> int:
    """How many orders the view has; without a filter the roll-up knows."""
    if ask.view != "late" and not (ask.day or ask.sku or ask.text):
        return await in_states(store, ask)
    return int(await store.scalar(select(func.count()).select_from(orders).where(*where(ask))))


async def by_status(store: Store, seller_id: int, shops: Sequence[int]) -> dict[str, int]:
    """How many orders stand in each status, from the roll-up: no page ever counts them all."""
    sums = order_statuses.c
    mine = [sums.connection_id.in_(shops)] if shops else []
    found = await store.rows(
        select(sums.status, func.sum(sums.orders).label("number"))
        .where(sums.seller_id == seller_id, *mine)
        .group_by(sums.status)
    )
    return {row.status: int(row.number) for row in found}


async def counts(store: Store, ask: Ask) -> dict[str, int]:
    """How many orders each view has, without the filters."""
    numbers = await by_status(store, ask.seller_id, ask.shops)
    late = await total(store, Ask(ask.seller_id, ask.now, ask.shops, "late"))
    sums = {view: sum(numbers.get(one, 0) for one in STATUSES[view]) for view in STATUSES}
    return {**sums, "late": late, "all": sum(numbers.values())}


async def goods(store: Store, found: Sequence[Row[Any]]) -> dict[tuple[int, str], str]:
    """What is on each order: ``LMP-SUN-AMB × 2, MUG × 1``."""
    keys = [(row.connection_id, row.order_id) for row in found]
    if not keys:
        return {}
    name = case((order_lines.c.sku != "", order_lines.c.sku), else_="no seller SKU")
    lines = await store.rows(
        select(
            order_lines.c.connection_id,
            order_lines.c.order_id,
            name.label("name"),
            func.count().label("number"),
        )
        .where(of_orders(keys))
        .group_by(order_lines.c.connection_id, order_lines.c.order_id, name)
        .order_by(name)
    )
    words: dict[tuple[int, str], list[str]] = {}
    for line in lines:
        words.setdefault((line.connection_id, line.order_id), []).append(f"{line.name} × {line.number}")
    return {key: ", ".join(some) for key, some in words.items()}


async def soonest_at(store: Store, ask: Ask, behind: int | None, most: int) -> datetime | None:
    """The time by which a page's worth of orders is due, read from the index; None if all fit a page."""
    due_at = keyset.micros(orders.c.ship_by_at)
    conditions = [*where(ask), orders.c.ship_by_at.is_not(None)]
    if behind is not None:
        conditions.append(due_at > behind)
    query = select(orders.c.ship_by_at).where(*conditions).order_by(orders.c.ship_by_at)
    found: datetime | None = await store.scalar(query.offset(most).limit(1))
    return found


def of_orders(keys: Sequence[tuple[int, str]]) -> ColumnElement[bool]:
    """The lines of some orders, shop by shop: grouped pairs would have SQLite walk through every line."""
    numbers: dict[int, list[str]] = {}
    for shop, number in keys:
        numbers.setdefault(shop, []).append(number)
    lines = order_lines.c
    return or_(
        *(and_(lines.connection_id == shop, lines.order_id.in_(some)) for shop, some in numbers.items())
    )


async def due(store: Store, ask: Ask, ends: Sequence[datetime]) -> list[int]:
    """How many orders are due up to each of the times, from the one before; the last is the rest."""
    bands = [
        func.sum(case((orders.c.ship_by_at < end, 1), else_=0)).label(f"band_{number}")
        for number, end in enumerate(ends)
    ]
    row = await store.one(select(func.count().label("number"), *bands).where(*where(ask)))
    sums = [int(row[number + 1] or 0) for number in range(len(ends))] if row else [0] * len(ends)
    every_one = int(row.number) if row else 0
    return [after - before for before, after in zip([0, *sums], [*sums, every_one], strict=True)]


async def by_hour(store: Store, ask: Ask) -> dict[int, int]:
    """How many orders are due in each hour since 1970."""
    hour = keyset.micros(orders.c.ship_by_at).op("/")(3_600_000_000).cast(Integer)
    conditions = where(replace(ask, view="to-ship"))
    found = await store.rows(
        select(hour.label("hour"), func.count().label("number"))
        .where(*conditions, orders.c.ship_by_at.is_not(None))
        .group_by(hour)
    )
    return {int(row.hour): int(row.number) for row in found}
