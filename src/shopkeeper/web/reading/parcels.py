"""Parcels as lists and one by one: what is in them, their clocks, their scans and their labels."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, exists, func, literal, or_, select, text

from ...core.tracking import STILL_AFTER
from ...store.database import Store
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
NOT_DELIVERED = (*UNDER_WAY, "CANCELLED")
WRONG: ColumnElement[bool] = and_(text("parcels.exception <> ''"), parcels.c.status != "COMPLETED")
"""Lost, damaged or sent back."""

inside = and_(
    parcel_lines.c.connection_id == parcels.c.connection_id, parcel_lines.c.package_id == parcels.c.package_id
)
same_order = and_(
    orders.c.connection_id == parcel_lines.c.connection_id, orders.c.order_id == parcel_lines.c.order_id
)


def of_orders(what: ColumnElement[Any]) -> Any:
    """A figure over the orders that have lines in the parcel of the row."""
    return select(what).select_from(parcel_lines.join(orders, same_order)).where(inside).scalar_subquery()


ship_by = of_orders(func.min(orders.c.ship_by_at))
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
    def order(self) -> keyset.Order:
        """What must go first, first; elsewhere what changed last."""
        urgent = self.view == "to-hand-over"
        sort = self.sort or ("ship_by" if urgent else "changed")
        down = self.descending if self.sort else not urgent
        changed = keyset.micros(parcels.c.updated_at)
        if self.view == "stuck":  # few of very many: better sorted when found than found in this order
            changed = keyset.unindexed(changed)
        column: ColumnElement[Any] = {
            "ship_by": func.coalesce(keyset.micros(ship_by), keyset.FAR),
            "scanned": func.coalesce(keyset.micros(parcels.c.scanned_at), 0),
            "changed": changed,
        }[sort]
        return keyset.Order((column, parcels.c.connection_id, parcels.c.package_id), down)

    @property
    def query(self) -> Select[Any]:
        """The parcels with what is in them."""
        return select(
            parcels,
            ship_by.label("ship_by_at"),
            of_orders(func.min(orders.c.created_at)).label("placed_at"),
            of_orders(func.min(orders.c.goods)).label("goods"),
            of_orders(func.min(orders.c.order_id)).label("order_id"),
            of_orders(func.count(orders.c.order_id.distinct())).label("orders"),
            has_label.label("has_label"),
        ).where(*where(self))


def of_view(view: str, now: datetime) -> list[ColumnElement[bool]]:
    """The conditions of a view."""
    still, waits = unmoved(now), parcels.c.status.in_(("TO_FULFILL", "PROCESSING"))
    return {
        "to-hand-over": [waits, ~WRONG],
        "on-the-way": [parcels.c.status == "FULFILLING", ~WRONG, ~still],
        "stuck": [parcels.c.status.in_(NOT_DELIVERED), or_(WRONG, still)],
        "delivered": [parcels.c.status == "COMPLETED"],
    }.get(view, [])


def unmoved(now: datetime) -> ColumnElement[bool]:
    """On its way, and nothing has happened to it for a while.

    What does not move is not changed either, and by its last change it is found at once among millions.
    """
    moved_at = func.coalesce(parcels.c.scanned_at, parcels.c.collected_at, parcels.c.updated_at)
    since = keyset.moment(now - STILL_AFTER)
    is_old = keyset.micros(parcels.c.updated_at) < since
    return and_(parcels.c.status == "FULFILLING", is_old, keyset.micros(moved_at) < since)


async def stuck(
    store: Store, seller_id: int, shops: Sequence[int], now: datetime, among: Sequence[str] = NOT_DELIVERED
) -> int:
    """How many parcels are lost, damaged or do not move.

    Two searches, each by its own index; one for either would read every parcel there is.
    """
    mine = [parcels.c.seller_id == seller_id]
    mine += [keyset.unindexed(parcels.c.connection_id).in_(shops)] if shops else []
    number = select(func.count()).select_from(parcels)
    wrong = await store.scalar(number.where(*mine, WRONG, parcels.c.status.in_(among)))
    return int(wrong) + int(await store.scalar(number.where(*mine, ~WRONG, unmoved(now))))


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
    found = {
        view: await lists.total(store, replace(ask, view=view, text="")) for view in VIEWS if view != "stuck"
    }
    return {**found, "stuck": await stuck(store, ask.seller_id, ask.shops, ask.now)}


async def one(store: Store, seller_id: int, connection_id: int, package_id: str) -> Row[Any] | None:
    """The parcel, if it is this seller's."""
    return await store.one(
        select(parcels, ship_by.label("ship_by_at")).where(
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
