"""Parcels as lists and one by one: what is in them, their clocks, their scans and their labels."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    Subquery,
    and_,
    exists,
    func,
    literal,
    or_,
    select,
)

from ...core.tracking import STILL_AFTER
from ...store.database import Store
from ...store.parcel_clocks import NEVER
from ...store.tables import labels, order_lines, orders, parcel_lines, parcels, scans
from .. import keyset
from . import lists

VIEWS = {
    "to-hand-over": "To hand over",
    "on-the-way": "On the way",
    "stuck": "Stuck",
    "delivered": "Delivered",
    "all": "All",
}
SORTS = ("ship_by", "scanned", "changed")
PLACE = (int, int, str)
UNDER_WAY = ("TO_FULFILL", "PROCESSING", "FULFILLING")

same_order = and_(
    orders.c.connection_id == parcel_lines.c.connection_id, orders.c.order_id == parcel_lines.c.order_id
)


inside = and_(
    parcel_lines.c.connection_id == parcels.c.connection_id, parcel_lines.c.package_id == parcels.c.package_id
)


def of_orders(what: ColumnElement[Any]) -> Any:
    """A figure over the orders that have lines in the parcel of the row."""
    return select(what).select_from(parcel_lines.join(orders, same_order)).where(inside).scalar_subquery()


has_label = exists(
    select(literal(1)).where(
        labels.c.connection_id == parcels.c.connection_id,
        labels.c.package_id == parcels.c.package_id,
        labels.c.body_sealed.is_not(None),
    )
)


@dataclass(frozen=True, slots=True)
class Ask:
    """Which parcels are asked for; no shops stand for all of them."""

    seller_id: int
    now: datetime
    shops: tuple[int, ...] = ()
    view: str = "to-hand-over"
    text: str = ""
    sort: str = ""
    descending: bool = False

    @property
    def sorts(self) -> tuple[str, ...]:
        """By what it can be sorted."""
        return sorts(self.view)

    @property
    def order(self) -> keyset.Order:
        """What must go first, first; elsewhere what changed last. Where few are found, these are sorted."""
        urgent = self.view == "to-hand-over"
        sort = self.sort or ("ship_by" if urgent else "changed")
        column = {
            "ship_by": parcels.c.due_at,
            # On its way a parcel has stood still since its last move, and by that it was found.
            "scanned": parcels.c.still_at if self.view == "on-the-way" else parcels.c.moved_at,
            "changed": parcels.c.updated_at,
        }[sort]
        down = self.descending if self.sort else not urgent
        order = keyset.Order((keyset.micros(column), parcels.c.connection_id, parcels.c.package_id), down)
        sorted_when_found = self.view == "stuck" or (urgent and sort != "ship_by")
        return order.unindexed if sorted_when_found else order

    @property
    def query(self) -> Select[Any]:
        """The parcels alone."""
        return select(parcels).where(*where(self))

    @property
    def key(self) -> tuple[ColumnElement[Any], ...]:
        """What tells parcels apart."""
        return parcels.c.connection_id, parcels.c.package_id

    def told(self, page: Subquery) -> Select[Any]:
        """The parcels of a page with what is in them."""
        same = and_(
            parcels.c.connection_id == page.c.connection_id, parcels.c.package_id == page.c.package_id
        )
        return select(
            parcels,
            of_orders(func.min(orders.c.ship_by_at)).label("ship_by_at"),
            of_orders(func.min(orders.c.created_at)).label("placed_at"),
            of_orders(func.min(orders.c.goods)).label("goods"),
            of_orders(func.min(orders.c.order_id)).label("order_id"),
            of_orders(func.count(orders.c.order_id.distinct())).label("orders"),
            has_label.label("has_label"),
        ).select_from(page.join(parcels, same))


def sorts(view: str) -> tuple[str, ...]:
    """By what a view can be sorted: only what waits has a clock."""
    return SORTS if view == "to-hand-over" else SORTS[1:]


def of_view(view: str, now: datetime) -> list[ColumnElement[bool]]:
    """The conditions of a view, told by the clocks of the parcels."""
    still_at, since = keyset.micros(parcels.c.still_at), keyset.moment(now - STILL_AFTER)
    return {
        "to-hand-over": [keyset.micros(parcels.c.due_at) < keyset.moment(NEVER)],
        "on-the-way": [parcels.c.status == "FULFILLING", still_at >= since, still_at < keyset.moment(NEVER)],
        "stuck": [still_at < since],
        "delivered": [parcels.c.status == "COMPLETED"],
    }.get(view, [])


async def stuck_under_way(store: Store, ask: Ask) -> int:
    """How many parcels are lost, damaged or do not move, and not given up yet."""
    mine = where(replace(ask, view="stuck"))
    query = select(func.count()).select_from(parcels).where(*mine, parcels.c.status.in_(UNDER_WAY))
    return int(await store.scalar(query))


def where(ask: Ask) -> list[ColumnElement[bool]]:
    """The conditions of what is asked for."""
    conditions: list[ColumnElement[bool]] = [parcels.c.seller_id == ask.seller_id]
    if ask.shops:
        conditions.append(keyset.unindexed(parcels.c.connection_id).in_(ask.shops))
    conditions += of_view(ask.view, ask.now)
    if ask.text:
        holds = exists(
            select(literal(1))
            .select_from(parcel_lines.join(orders, same_order))
            .where(
                inside,
                or_(
                    orders.c.order_id.contains(ask.text, autoescape=True),
                    orders.c.goods.icontains(ask.text, autoescape=True),
                ),
            )
        )
        conditions.append(
            or_(
                parcels.c.tracking_number.icontains(ask.text, autoescape=True),
                parcels.c.package_id.contains(ask.text, autoescape=True),
                holds,
            )
        )
    return conditions


async def counts(store: Store, ask: Ask) -> dict[str, int]:
    """How many parcels each view has, without the filters, up to one more than is counted."""
    return {view: await lists.total(store, replace(ask, view=view, text="")) for view in VIEWS}


async def one(store: Store, seller_id: int, connection_id: int, package_id: str) -> Row[Any] | None:
    """The parcel, if it is this seller's."""
    return await store.one(
        select(parcels, of_orders(func.min(orders.c.ship_by_at)).label("ship_by_at")).where(
            parcels.c.seller_id == seller_id,
            parcels.c.connection_id == connection_id,
            parcels.c.package_id == package_id,
        )
    )


async def of_order(store: Store, order: Row[Any]) -> Sequence[Row[Any]]:
    """The parcels that an order's lines are in."""
    mine = select(parcel_lines.c.package_id).where(
        parcel_lines.c.connection_id == order.connection_id, parcel_lines.c.order_id == order.order_id
    )
    return await store.rows(
        select(parcels, has_label.label("has_label"))
        .where(
            parcels.c.seller_id == order.seller_id,
            parcels.c.connection_id == order.connection_id,
            parcels.c.package_id.in_(mine),
        )
        .order_by(parcels.c.created_at, parcels.c.package_id)
    )


async def contents(store: Store, parcel: Row[Any]) -> Sequence[Row[Any]]:
    """What is in the parcel: one row an order, listing and SKU, with the number of units."""
    same = (
        order_lines.c.order_id,
        order_lines.c.sku,
        order_lines.c.title,
        order_lines.c.variant,
    )
    line = and_(
        order_lines.c.connection_id == parcel_lines.c.connection_id,
        order_lines.c.order_id == parcel_lines.c.order_id,
        order_lines.c.line_id == parcel_lines.c.line_id,
    )
    return await store.rows(
        select(*same, func.count().label("number"))
        .select_from(parcel_lines.join(order_lines, line))
        .where(
            parcel_lines.c.seller_id == parcel.seller_id,
            parcel_lines.c.connection_id == parcel.connection_id,
            parcel_lines.c.package_id == parcel.package_id,
        )
        .group_by(*same)
        .order_by(order_lines.c.order_id, order_lines.c.title, order_lines.c.variant)
    )


async def moves(store: Store, parcel: Row[Any]) -> Sequence[Row[Any]]:
    """What carriers reported of the parcel, oldest first."""
    mine = select(parcel_lines.c.order_id).where(
        parcel_lines.c.connection_id == parcel.connection_id,
        parcel_lines.c.package_id == parcel.package_id,
    )
    numbered = scans.c.tracking_number.in_((parcel.tracking_number, ""))
    return await store.rows(
        select(scans)
        .where(
            scans.c.seller_id == parcel.seller_id,
            scans.c.connection_id == parcel.connection_id,
            scans.c.order_id.in_(mine),
            numbered,
        )
        .order_by(scans.c.scanned_at, scans.c.code)
    )


async def label(store: Store, parcel: Row[Any]) -> Row[Any] | None:
    """When the parcel's label was fetched, and how often; without the label itself."""
    return await store.one(
        select(
            labels.c.kind, labels.c.format, labels.c.fetches, labels.c.fetched_at, labels.c.tracking_number
        )
        .where(
            labels.c.seller_id == parcel.seller_id,
            labels.c.connection_id == parcel.connection_id,
            labels.c.package_id == parcel.package_id,
            labels.c.body_sealed.is_not(None),
        )
        .order_by(labels.c.kind)
        .limit(1)
    )
