"""Shipments: lines of an order, or a package of them, that leave; never said twice, as each costs money."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row

from ...channels.channel import Raw, Shipment
from ...core import shipping
from ...core.changes import Changes, Finding, Look
from ...core.orders import CANCELLED
from ...core.records import Order
from ...core.shipping import Readiness
from ...errors import Rejected, ShopkeeperError
from ...store import load_parcels
from ...store.leases import Fence
from ...store.load_parcels import Place
from ..hub import Hub
from ..observing import Answer, observe
from ..to_ship import judged
from .doubt import in_doubt, resting
from .kind import Came, Told, Try, Verdict

MAY_REPEAT = False
PACKAGES_A_CALL = 20
"""No limit is documented for a batch of packages; as many as TikTok combines at most."""
REFUSED = "ship_refused"


def together(tries: Sequence[Try]) -> Sequence[Sequence[Try]]:
    """Packages that exist go together, everything else alone."""
    packages = [one for one in tries if one.wanted["way"] == "ship"]
    batches = [
        packages[start : start + PACKAGES_A_CALL] for start in range(0, len(packages), PACKAGES_A_CALL)
    ]
    return [*batches, *([one] for one in tries if one.wanted["way"] != "ship")]


async def bounds(hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> Mapping[int, int]:
    """A shipment raises no bound."""
    return {}


async def verdicts(hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> Mapping[int, Verdict]:
    """Whether each may leave now, by what we know and then by a fresh look at its order.

    So a hold, a wish to cancel or a cancellation that came after the command still stops it.
    """
    found: dict[int, Verdict] = await resting(hub, wanted)
    doubts = await in_doubt(hub, "ship", {row.subject for row in wanted})
    for row in wanted:
        if row.wanted["way"] != "ship" and doubts.get(row.subject, row.id) < row.id:
            found[row.id] = Verdict("wait", "another shipment of this order is not settled yet")
    found |= overlapping([row for row in wanted if row.id not in found])
    places = {row.id: (row.connection_id, row.wanted["order_id"]) for row in wanted if row.id not in found}
    known = await load_parcels.orders_of(hub.store, fence.seller_id, places.values())
    found |= await against(hub, fence, [row for row in wanted if row.id in places], known)
    leaving = [row for row in wanted if row.id not in found]
    if leaving:
        found |= await looked_at(hub, fence, leaving)
    return found


def overlapping(wanted: Sequence[Row[Any]]) -> dict[int, Verdict]:
    """Shipments that share a line with one that leaves now: they wait to see what became of that."""
    leaving: set[tuple[str, str]] = set()
    found = {}
    for row in sorted(wanted, key=lambda row: row.id):
        lines = {(row.subject, line_id) for line_id in row.wanted["line_ids"]}
        if lines & leaving:
            found[row.id] = Verdict("wait", "another shipment of these lines is leaving")
        leaving |= lines
    return found


async def against(
    hub: Hub, fence: Fence, wanted: Sequence[Row[Any]], known: Mapping[Place, Order]
) -> dict[int, Verdict]:
    """What these orders say against their shipments."""
    states = await judged(hub.store, fence.seller_id, dict(known))
    found = {}
    for row in wanted:
        place = (row.connection_id, row.wanted["order_id"])
        if place not in known:
            found[row.id] = Verdict("stop", "the shop knows no such order any more")
            continue
        verdict = judge(row.wanted, known[place], states[place])
        if verdict.word != "go":
            found[row.id] = verdict
    return found


async def looked_at(hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> dict[int, Verdict]:
    """The same by a fresh read of their orders; one that holds its shipment back is news, and is kept."""
    connection = await hub.connection(wanted[0].connection_id, fence.seller_id)
    began = hub.clock.now()
    try:
        raws = await fetch(hub, connection, sorted({row.wanted["order_id"] for row in wanted}))
    except ShopkeeperError as error:
        return {row.id: Verdict("wait", f"its order cannot be read now: {error}") for row in wanted}
    found = await against(hub, fence, wanted, orders_of(hub, connection, raws))
    held = {row.wanted["order_id"] for row in wanted if row.id in found}
    news = [answer(connection, raw) for raw in raws if str(raw["id"]) in held]
    if news:
        await observe(hub, connection, news, began)
    return found


async def fetch(hub: Hub, connection: Row[Any], order_ids: Sequence[str]) -> list[Raw]:
    """Some orders as they are now."""
    size = hub.platform(connection).ORDERS_A_CALL
    shop = await hub.shops.shop(connection)
    raws: list[Raw] = []
    for start in range(0, len(order_ids), size):
        raws += await shop.fetch_orders(order_ids[start : start + size])
    return raws


def orders_of(hub: Hub, connection: Row[Any], raws: Sequence[Raw]) -> dict[Place, Order]:
    """Orders in the hub's words."""
    platform = hub.platform(connection)
    found = [platform.order(raw, connection.id, connection.timezone) for raw in raws]
    return {(connection.id, order.order_id): order for order in found}


def answer(connection: Row[Any], raw: Raw) -> Answer:
    """An order as it was read."""
    subject = f"order/{connection.id}/{raw['id']}"
    return Answer("orders", "order read", subject, str(raw["update_time"]), raw)


def judge(wanted: Mapping[str, Any], order: Order, found: Readiness) -> Verdict:
    """Whether a shipment may leave, by the state of its order."""
    if found.word != "ready":
        return Verdict("stop" if found.word == "never" else "wait", found.why)
    lines = {line.line_id: line for line in order.lines if line.line_id in wanted["line_ids"]}
    gone = [line for line in lines.values() if line.line_id not in found.line_ids]
    left = [line for line in lines.values() if line.line_id in found.line_ids]
    if any(line.status in shipping.WAITING_LINES for line in gone):
        return Verdict("wait", "The buyer asked for a refund: answer that first.")
    if any(line.status != CANCELLED for line in gone) or not left:
        return Verdict("stop", "Lines of it are shipped or cancelled already; ship what is left.")
    if wanted["way"] != "ship":
        return Verdict("stop", "A line of it was cancelled; ship what is left.") if gone else Verdict()
    if any(line.package_id != wanted["package_id"] for line in left):
        return Verdict("stop", "Its package was split or combined meanwhile; ship it as it is now.")
    return Verdict()


async def send(hub: Hub, connection: Row[Any], tries: Sequence[Try]) -> Mapping[int, Came]:
    """Ship what goes in one call; the answer tells of each."""
    shop = await hub.shops.shop(connection)
    became = await shop.parcels.ship([shipment(str(one.push.id), one.wanted) for one in tries])
    found = {}
    for one in tries:
        shipped = became[str(one.push.id)]
        answer = {"package_id": shipped.package_id}
        found[one.push.id] = (
            Came("refused", shipped.refusal) if shipped.refusal else Came("acknowledged", answer=answer)
        )
    return found


def shipment(key: str, wanted: Mapping[str, Any]) -> Shipment:
    """A want as the channel takes it."""
    slot = wanted.get("slot")
    return Shipment(
        key=key,
        way=wanted["way"],
        order_id=wanted["order_id"],
        package_id=wanted.get("package_id", ""),
        line_ids=tuple(wanted.get("line_ids", ())),
        provider_id=wanted.get("provider_id", ""),
        tracking_number=wanted.get("tracking_number", ""),
        handover=wanted.get("handover", ""),
        slot=(slot[0], slot[1]) if slot else None,
        weight_grams=wanted.get("weight_grams", 0),
        is_whole=wanted.get("is_whole", False),
    )


async def look(hub: Hub, connection: Row[Any], sent: Mapping[str, Any]) -> bool:
    """Whether any of its lines is shipped: they leave all or none, so it must not be said again."""
    try:
        found = orders_of(hub, connection, await fetch(hub, connection, [sent["order_id"]]))
    except Rejected:
        return False
    return any(
        line.line_id in sent["line_ids"] and line.status not in (*shipping.WAITING_LINES, CANCELLED)
        for order in found.values()
        for line in order.lines
    )


async def came_of(hub: Hub, fence: Fence, connection: Row[Any], told: Sequence[Told]) -> Changes:
    """What left is read back and its label fetched; what was refused is shown, order by order."""
    changes = Changes()
    for one in told:
        if one.came.outcome == "refused":
            changes += Changes(found=(refused(connection, one),))
        elif one.came.outcome == "acknowledged":
            changes += left(connection, one)
    return changes


def refused(connection: Row[Any], one: Told) -> Finding:
    """The finding that an order was not shipped."""
    order_id = one.sent["order_id"]
    title = f"Order {order_id} of {connection.name} was not shipped"
    return Finding(REFUSED, one.subject, "bad", title, one.came.note, f"/orders/{connection.id}/{order_id}")


def left(connection: Row[Any], one: Told) -> Changes:
    """Read the order again, and fetch the label of a parcel that the platform's carrier brings."""
    looks = [Look(connection.id, "orders", "order shipped", one.subject, one.event.id)]
    package_id = one.came.answer.get("package_id")
    if package_id and not one.sent.get("tracking_number"):
        subject = f"label/{connection.id}/{package_id}"
        looks.append(Look(connection.id, "parcels", "label to be fetched", subject, one.event.id))
    return Changes(looks=tuple(looks), cleared=((REFUSED, one.subject),))
