"""People's commands about parcels: ship, split, correct a number; each checked here and wanted as a push."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row

from ..core import shipping
from ..core.changes import Changes, Want
from ..core.records import Order
from ..core.shipping import Carrier
from ..errors import Rejected
from ..store import load_parcels
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence
from .carriers import carriers
from .hub import Hub
from .to_ship import judged, under_way

HANDOVERS = ("", "PICKUP", "DROP_OFF")
HEAVIEST_GRAMS = 10**6


@dataclass(slots=True)
class Desk:
    """What the entries of one command share: who asks, and the numbers that are given away."""

    hub: Hub
    fence: Fence
    event: Event
    taken: dict[str, str]
    wants: list[Want] = field(default_factory=list)


async def ship(hub: Hub, fence: Fence, event: Event) -> None:
    """Want the shipments that may leave; what may not is told one by one, and holds up no other."""
    entries = entries_of(event, "shipments")
    numbers = [str(entry.get("tracking_number") or "") for entry in entries]
    desk = Desk(hub, fence, event, await load_parcels.numbers_taken(hub.store, fence.seller_id, numbers))
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


def entries_of(event: Event, name: str) -> list[Mapping[str, Any]]:
    """The entries of a batch. Raises Rejected where there are none."""
    entries = json.loads(event.body).get(name)
    if not isinstance(entries, list) or not entries or not all(isinstance(one, dict) for one in entries):
        raise Rejected(f"a command to ship names its {name}, each with connection_id and order_id")
    return entries


async def want_shipment(desk: Desk, entry: Mapping[str, Any]) -> None:
    """The wants of one order. Raises Rejected, in a sentence, where it may not be shipped so."""
    connection, order = await order_of(desk.hub, desk.fence, entry)
    place = (connection.id, order.order_id)
    store, seller_id = desk.hub.store, desk.fence.seller_id
    found = (await judged(store, seller_id, {place: order}))[place]
    line_ids = shipping.chosen(order, found, [str(one) for one in entry.get("line_ids") or ()])
    state, _ = (await under_way(store, seller_id, [place])).get(place, ("", ""))
    if state == "sent":
        raise Rejected("It is being shipped right now.")
    wanted = handed_over(entry) | await carrier_of(desk, connection, order, entry)
    way = desk.hub.platform(connection).way(connection.region, own_carrier=bool(wanted.get("provider_id")))
    if way == "ship":
        packages = shipping.packages_of(order, line_ids)
        if wanted.get("provider_id") and len(packages) > 1:
            raise Rejected("It is in several packages: each needs a tracking number of its own.")
    else:
        packages = {"": line_ids}
    for package_id, inside in packages.items():
        whole = len(inside) == len(found.line_ids)
        target = package_id or (order.order_id if whole else f"{order.order_id}/{min(inside)}")
        body = {
            "way": way,
            "order_id": order.order_id,
            "package_id": package_id,
            "line_ids": list(inside),
            **wanted,
        }
        desk.wants.append(Want(connection.id, "ship", target, body, order.cause, desk.event.id))


async def order_of(hub: Hub, fence: Fence, entry: Mapping[str, Any]) -> tuple[Row[Any], Order]:
    """The shop and the order that an entry names. Raises Rejected where we know none such."""
    connection_id, order_id = entry.get("connection_id"), str(entry.get("order_id") or "")
    rows = await hub.shops.rows(fence.seller_id)
    connection = rows.get(connection_id) if isinstance(connection_id, int) else None
    if connection is None:
        raise Rejected(f"There is no shop {connection_id!r}.")
    known = await load_parcels.orders_of(hub.store, fence.seller_id, [(connection.id, order_id)])
    if not known:
        raise Rejected(f"{connection.name} has no such order.")
    return connection, known[connection.id, order_id]


def handed_over(entry: Mapping[str, Any]) -> dict[str, Any]:
    """How the parcel is given to the carrier, and its weight, where that is said."""
    handover = str(entry.get("handover") or "")
    if handover not in HANDOVERS:
        raise Rejected(f"A parcel is handed over by PICKUP or DROP_OFF, not by {handover!r}.")
    grams, slot = entry.get("weight_grams") or 0, entry.get("slot") or None
    if not isinstance(grams, int) or not 0 <= grams <= HEAVIEST_GRAMS:
        raise Rejected(f"A parcel cannot weigh {grams!r} grams.")
    if slot is not None and not (len(slot) == 2 and all(isinstance(one, int) for one in slot)):
        raise Rejected("A pick-up slot is its beginning and its end, in Unix seconds.")
    said = {"handover": handover, "weight_grams": grams, "slot": slot}
    return {name: value for name, value in said.items() if value}


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
    body = json.loads(event.body)
    connection, order = await order_of(hub, fence, body)
    if not hub.platform(connection).splits_first(connection.region):
        raise Rejected("In this market nothing is split beforehand: ship the lines that go together.")
    groups = [[str(line_id) for line_id in group] for group in body.get("groups") or ()]
    place = (connection.id, order.order_id)
    found = (await judged(hub.store, fence.seller_id, {place: order}))[place]
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
    body = json.loads(event.body)
    connection = await hub.connection(int(body.get("connection_id") or 0), fence.seller_id)
    place = (connection.id, str(body.get("package_id") or ""))
    seen = (await load_parcels.known(hub.store, fence.seller_id, [place])).get(place)
    if seen is None:
        raise Rejected(f"{connection.name} has no parcel {place[1]}")
    parcel = seen.thing
    number = str(body.get("tracking_number") or "").strip()
    taken = await load_parcels.numbers_taken(hub.store, fence.seller_id, [number])
    desk = Desk(hub, fence, event, taken)
    _, order = await order_of(
        hub, fence, {"connection_id": connection.id, "order_id": first_order(parcel.packed)}
    )
    name = str(body.get("provider_id") or body.get("provider") or parcel.provider_id)
    carrier = await named(desk, connection, order, name)
    if fault := shipping.number_fault(number, taken):
        raise Rejected(fault)
    wanted = {
        "way": hub.platform(connection).way(connection.region, own_carrier=True),
        "order_id": order.order_id,
        "package_id": parcel.package_id,
        "provider_id": carrier.provider_id,
        "provider": carrier.name,
        "tracking_number": number,
    }
    want = Want(connection.id, "tracking", parcel.package_id, wanted, parcel.subject, event.id)
    note = f"parcel {parcel.package_id} to be told its number {number}"
    await hub.commit(fence, Changes(wants=(want,)), [Ended(event.id, "done", note)])


def first_order(packed: Iterable[Any]) -> str:
    """An order in a parcel."""
    return next((one.order_id for one in packed if one.order_id), "")
