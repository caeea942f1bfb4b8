"""People's commands about parcels: ship, split, correct a number; each checked here and wanted as a push."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row

from ..core import shipping
from ..core.changes import Changes, Want
from ..core.records import Order
from ..core.shipping import Carrier, Readiness
from ..errors import Rejected
from ..store import load_parcels
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence
from ..store.load_parcels import Place
from .carriers import carriers
from .entries import body_of, entries_of, shop_named
from .hub import Hub
from .to_ship import judged, under_way

HANDOVERS = ("", "PICKUP", "DROP_OFF")
HEAVIEST_GRAMS = 10**6


@dataclass(slots=True)
class Desk:
    """What the entries of one command share: who asks, what is known of their orders, numbers given away."""

    hub: Hub
    fence: Fence
    event: Event
    taken: dict[str, str]
    orders: dict[Place, Order] = field(default_factory=dict)
    ready: dict[Place, Readiness] = field(default_factory=dict)
    states: dict[Place, tuple[str, str]] = field(default_factory=dict)
    wants: list[Want] = field(default_factory=list)


async def desk_for(hub: Hub, fence: Fence, event: Event, entries: Sequence[Mapping[str, Any]]) -> Desk:
    """Everything that is known of the orders and numbers that entries name, read at once."""
    places = [place for entry in entries if (place := place_of(entry))]
    numbers = [str(entry.get("tracking_number") or "").strip() for entry in entries]
    store, seller_id = hub.store, fence.seller_id
    desk = Desk(hub, fence, event, await load_parcels.numbers_taken(store, seller_id, numbers))
    desk.orders = await load_parcels.orders_of(store, seller_id, places)
    desk.ready = await judged(store, seller_id, desk.orders)
    desk.states = await under_way(store, seller_id, places)
    return desk


def place_of(entry: Mapping[str, Any]) -> Place | None:
    """The order that an entry names, if it names one."""
    connection_id, order_id = entry.get("connection_id"), entry.get("order_id")
    return (connection_id, str(order_id)) if isinstance(connection_id, int) and order_id else None


async def ship(hub: Hub, fence: Fence, event: Event) -> None:
    """Want the shipments that may leave; what may not is told one by one, and holds up no other."""
    entries = entries_of(event, "shipments")
    desk = await desk_for(hub, fence, event, entries)
    refusals = []
    for entry in entries:
        try:
            await want_shipment(desk, entry)
        except Rejected as error:
            refusals.append(f"Order {entry.get('order_id')} was not shipped: {error}")
    done = len(entries) - len(refusals)
    of = f" of {len(entries)}" if refusals else ""
    said = [f"{done}{of} {'order' if len(entries) == 1 else 'orders'} to be shipped", *refusals]
    state = "done" if done else "parked"
    note = "\n".join(said if done else refusals)
    await hub.commit(fence, Changes(wants=tuple(desk.wants)), [Ended(event.id, state, note)])


async def want_shipment(desk: Desk, entry: Mapping[str, Any]) -> None:
    """The wants of one order. Raises Rejected, in a sentence, where it may not be shipped so."""
    connection, order = await order_of(desk, entry)
    found = desk.ready[connection.id, order.order_id]
    line_ids = shipping.chosen(order, found, [str(one) for one in entry.get("line_ids") or ()])
    if desk.states.get((connection.id, order.order_id), ("", ""))[0] == "sent":
        raise Rejected("It is being shipped right now.")
    wanted = handed_over(entry) | await carrier_of(desk, connection, order, entry)
    way = desk.hub.platform(connection).way(connection.region, own_carrier="provider_id" in wanted)
    packages = {"": line_ids}
    if way == "ship":
        packages = shipping.packages_of(order, line_ids)
        if "provider_id" in wanted and len(packages) > 1:
            raise Rejected("It is in several packages: each needs a tracking number of its own.")
    for package_id, inside in packages.items():
        target = package_id or target_of(order, inside, found)
        body = {
            "way": way,
            "order_id": order.order_id,
            "package_id": package_id,
            "line_ids": list(inside),
            "is_whole": shipping.is_whole(order, inside),
        }
        want = Want(connection.id, "ship", target, body | wanted, order.cause, desk.event.id)
        desk.wants.append(want)


def target_of(order: Order, line_ids: Sequence[str], found: Readiness) -> str:
    """What a shipment without a package is about: the order, or the part of it that begins with a line."""
    is_whole = len(line_ids) == len(found.line_ids)
    return order.order_id if is_whole else f"{order.order_id}/{min(line_ids)}"


async def order_of(desk: Desk, entry: Mapping[str, Any]) -> tuple[Row[Any], Order]:
    """The shop and the order that an entry names. Raises Rejected where we know none such."""
    connection = await shop_named(desk.hub, desk.fence, entry)
    order = desk.orders.get((connection.id, str(entry.get("order_id") or "")))
    if order is None:
        raise Rejected(f"{connection.name} has no such order.")
    return connection, order


def handed_over(entry: Mapping[str, Any]) -> dict[str, Any]:
    """How the parcel is given to the carrier, and its weight, where that is said."""
    handover = str(entry.get("handover") or "")
    if handover not in HANDOVERS:
        raise Rejected(f"A parcel is handed over by PICKUP or DROP_OFF, not by {handover!r}.")
    grams, slot = entry.get("weight_grams") or 0, entry.get("slot") or None
    if not isinstance(grams, int) or not 0 <= grams <= HEAVIEST_GRAMS:
        raise Rejected(f"A parcel cannot weigh {grams!r} grams.")
    if slot is not None and not is_slot(slot):
        raise Rejected("A pick-up slot is its beginning and its end, in Unix seconds.")
    said = {"handover": handover, "weight_grams": grams, "slot": slot}
    return {name: value for name, value in said.items() if value}


def is_slot(value: object) -> bool:
    """Whether a value is a beginning and an end."""
    return isinstance(value, list) and len(value) == 2 and all(isinstance(one, int) for one in value)


async def carrier_of(
    desk: Desk, connection: Row[Any], order: Order, entry: Mapping[str, Any]
) -> dict[str, Any]:
    """The seller's own carrier and number, where an order goes by it."""
    name = str(entry.get("provider_id") or entry.get("provider") or "")
    number = str(entry.get("tracking_number") or "").strip()
    if not name and not number:
        if order.shipping_type == shipping.OWN_CARRIER:
            raise Rejected("You ship this order yourself: name your carrier and its tracking number.")
        return {}
    carrier = await named(desk, connection, order, name)
    if fault := shipping.number_fault(number, desk.taken):
        raise Rejected(fault)
    desk.taken[number] = f"the shipment of {order.order_id}"
    return {"provider_id": carrier.provider_id, "provider": carrier.name, "tracking_number": number}


async def named(desk: Desk, connection: Row[Any], order: Order, name: str) -> Carrier:
    """The carrier of that name or id for an order. Raises Rejected with the names there are."""
    known = await carriers(desk.hub, desk.fence, connection, order.delivery_option_id)
    return shipping.carrier_named(known, name)


async def split(hub: Hub, fence: Fence, event: Event) -> None:
    """Want an order in several packages, each with the lines that are named for it."""
    body = body_of(event)
    desk = await desk_for(hub, fence, event, [body])
    connection, order = await order_of(desk, body)
    if not hub.platform(connection).splits_first(connection.region):
        raise Rejected("In this market nothing is split beforehand: ship the lines that go together.")
    groups = [[str(line_id) for line_id in group] for group in body.get("groups") or ()]
    found = desk.ready[connection.id, order.order_id]
    if found.word != "ready":
        raise Rejected(found.why)
    if fault := shipping.split_fault(order, groups):
        raise Rejected(fault)
    wanted = {"order_id": order.order_id, "groups": groups}
    want = Want(connection.id, "split", order.order_id, wanted, order.cause, event.id)
    note = f"order {order.order_id} to be split into {len(groups)} and what is left"
    await hub.commit(fence, Changes(wants=(want,)), [Ended(event.id, "done", note)])


async def renumber(hub: Hub, fence: Fence, event: Event) -> None:
    """Want another carrier or number on a parcel that the seller's own carrier has."""
    body = body_of(event)
    connection = await shop_named(hub, fence, body)
    place = (connection.id, str(body.get("package_id") or ""))
    seen = (await load_parcels.known(hub.store, fence.seller_id, [place])).get(place)
    if seen is None:
        raise Rejected(f"{connection.name} has no parcel {place[1]}")
    parcel = seen.thing
    entry = {**body, "order_id": next((one.order_id for one in parcel.packed), "")}
    entry["provider_id"] = body.get("provider_id") or body.get("provider") or parcel.provider_id
    desk = await desk_for(hub, fence, event, [entry])
    _, order = await order_of(desk, entry)
    wanted = {
        "way": hub.platform(connection).way(connection.region, own_carrier=True),
        "order_id": order.order_id,
        "package_id": parcel.package_id,
        **await carrier_of(desk, connection, order, entry),
    }
    want = Want(connection.id, "tracking", parcel.package_id, wanted, parcel.subject, event.id)
    note = f"parcel {parcel.package_id} to be told its number {wanted['tracking_number']}"
    await hub.commit(fence, Changes(wants=(want,)), [Ended(event.id, "done", note)])
