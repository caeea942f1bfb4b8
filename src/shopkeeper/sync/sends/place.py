"""Orders that stand in a store for orders of another shop: placed there once, and cancelled with them.

It takes many calls and Vendure has no key for any of them, so it is never done blindly: each try looks for
the order by its mark first. What leaves is read afresh, with the address, which is kept nowhere in between.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Row, select

from ...channels.channel import Raw
from ...core import placing
from ...core.changes import Changes, Finding, Look
from ...core.listings import ON_SALE, UNTRACKED
from ...core.money import plain
from ...core.orders import CANCELLED
from ...core.records import Order
from ...core.standing import Placement
from ...errors import Rejected, ShopkeeperError
from ...store import placings
from ...store.leases import Fence
from ...store.tables import attempts, listings
from ..hub import Hub
from ..observing import observe
from ..placing import mark
from ..to_ship import judged
from . import ship
from .asked import no_bounds as bounds
from .asked import one_each as together
from .doubt import resting
from .kind import Came, Told, Try, Verdict

__all__ = ["MAY_REPEAT", "bounds", "came_of", "look", "send", "together", "verdicts"]

MAY_REPEAT = False
ARRIVES_WITHIN = timedelta(seconds=60)
"""Calls to a store follow one another, so that at most the last one of a lost try may still arrive."""


async def verdicts(hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> Mapping[int, Verdict]:
    """An order that stands nowhere yet is placed when it may be shipped, by a fresh look at it."""
    found: dict[int, Verdict] = await resting(hub, wanted, ARRIVES_WITHIN)
    rows = await hub.shops.rows(fence.seller_id)
    spots = [(row.wanted["connection_id"], row.wanted["order_id"]) for row in wanted]
    standing = {
        one.thing.source for one in (await placings.of_sources(hub.store, fence.seller_id, spots)).values()
    }
    for row in wanted:
        spot = (row.wanted["connection_id"], row.wanted["order_id"])
        if row.id in found or spot in standing:
            continue
        try:
            order, _ = await fetch(hub, rows[spot[0]], spot[1])
        except ShopkeeperError as error:
            found[row.id] = Verdict("wait", f"its order cannot be read now: {error}")
            continue
        readiness = (await judged(hub.store, fence.seller_id, {spot: order}))[spot]
        if readiness.word == "wait":
            found[row.id] = Verdict("wait", readiness.why)
        elif readiness.word == "never" and not await was_tried(hub, row):
            found[row.id] = Verdict("stop", readiness.why)
    return found


async def was_tried(hub: Hub, row: Row[Any]) -> bool:
    """Whether something of it may stand there though we have not seen it."""
    query = select(attempts.c.number).where(
        attempts.c.push_id == row.id, attempts.c.outcome.in_(("", "unknown", "acknowledged"))
    )
    return await hub.store.one(query) is not None


async def fetch(hub: Hub, shop: Row[Any], order_id: str) -> tuple[Order, Raw]:
    """An order as it is now. Raises Rejected where its shop does not know it any more."""
    raws = await ship.fetch(hub, shop, [order_id])
    if not raws:
        raise Rejected(f"{shop.name} knows no order {order_id}")
    return hub.platform(shop).order(raws[0], shop.id, shop.timezone), raws[0]


async def send(hub: Hub, connection: Row[Any], tries: Sequence[Try]) -> Mapping[int, Came]:
    """Have one order stand there as it is wanted."""
    [one] = tries
    rows = await hub.shops.rows(connection.seller_id)
    source = rows[one.wanted["connection_id"]]
    order, raw = await fetch(hub, source, one.wanted["order_id"])
    units = left_of(order, one.wanted)
    wanted = Placement(
        mark=mark(source, order.order_id),
        units=await store_units(hub, connection, units),
        address=hub.platform(source).address(raw),
        note=note(source, order),
    )
    if units and order.currency != connection.currency:
        raise Rejected(
            f"the order is in {order.currency} and {connection.name} sells in {connection.currency}; "
            "no amount is converted here"
        )
    stands = await (await hub.shops.shop(connection)).placing.bring_about(wanted)
    said = f"it is order {stands.number} there" if stands.number else "nothing stands there"
    return {one.push.id: Came("acknowledged", said, {"order_id": stands.order_id, "number": stands.number})}


def left_of(order: Order, wanted: Mapping[str, Any]) -> dict[str, int]:
    """Units of each SKU that are wanted and not cancelled by now."""
    return dict(
        Counter(
            line.sku
            for line in order.lines
            if line.line_id in wanted["line_ids"] and CANCELLED not in (order.status, line.status)
        )
    )


async def store_units(hub: Hub, connection: Row[Any], units: Mapping[str, int]) -> dict[str, int]:
    """The units by the store's own SKU ids. Raises Rejected with the SKUs that it does not sell."""
    query = (
        select(listings.c.sku, listings.c.sku_id)
        .where(
            listings.c.connection_id == connection.id,
            listings.c.sku.in_(units),
            listings.c.status.in_((*ON_SALE, UNTRACKED)),
        )
        .order_by(listings.c.sku_id.desc())
    )
    known = {row.sku: row.sku_id for row in await hub.store.rows(query)}
    if missing := sorted(set(units) - set(known)):
        raise Rejected(f"{connection.name} does not sell {', '.join(missing)}: nothing of it was placed")
    return {known[sku]: number for sku, number in units.items()}


def note(source: Row[Any], order: Order) -> str:
    """What the store's people read beside the order."""
    paid = f"{plain(order.total_minor, order.currency)} {order.currency}"
    kind = "A free sample" if order.is_sample else f"The buyer paid {paid} there"
    said = f"Order {order.order_id} of {source.name} ({source.channel}). {kind}"
    return f"{said}; the prices here are this store's own."


async def look(hub: Hub, connection: Row[Any], sent: Mapping[str, Any]) -> bool:
    """Whether the order stands there with as many units as were wanted; what stands there is kept."""
    began = hub.clock.now()
    rows = await hub.shops.rows(connection.seller_id)
    source = rows[sent["connection_id"]]
    raw = await (await hub.shops.shop(connection)).placing.find(mark(source, sent["order_id"]))
    if raw is None:
        return not sent["units"]
    await observe(hub, connection, [ship.answer(connection, raw)], began)
    there = hub.platform(connection).placed(raw, connection.id, (source.id, sent["order_id"]))
    kept: Counter[str] = Counter()
    for one in there.units:
        kept[one.sku] += one.kept
    return +kept == Counter(sent["units"])


async def came_of(hub: Hub, fence: Fence, connection: Row[Any], told: Sequence[Told]) -> Changes:
    """What stands there is read, a refusal is shown; after any doubt the store's stock is read back."""
    changes = Changes()
    for one in told:
        if one.came.outcome != "acknowledged":
            subject = f"connection/{connection.id}"
            back = Look(connection.id, "stock", "stock to be read back", subject, one.event.id)
            changes += Changes(looks=(back,))
        if one.came.outcome == "refused":
            changes += Changes(found=(refused(connection, one),))
        elif one.came.outcome == "acknowledged":
            changes += Changes(looks=stands_there(connection, one), cleared=((placing.REFUSED, one.subject),))
    return changes


def stands_there(connection: Row[Any], one: Told) -> tuple[Look, ...]:
    """Read the order as it stands there; where its number was lost, the look that found it has read it."""
    order_id = one.came.answer.get("order_id")
    if not order_id:
        return ()
    subject = f"order/{connection.id}/{order_id}"
    return (Look(connection.id, "orders", "order placed", subject, one.event.id),)


def refused(connection: Row[Any], one: Told) -> Finding:
    """The finding that a store did not take an order as it is wanted."""
    order_id, source_id = one.sent["order_id"], one.sent["connection_id"]
    title = f"Order {order_id} could not be placed in {connection.name} as it is now"
    detail = f"{one.came.note}. Mend that and send it again, or carry the order out yourself."
    return Finding(placing.REFUSED, one.subject, "bad", title, detail, f"/orders/{source_id}/{order_id}")
