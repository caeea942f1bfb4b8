"""Parcels: hints lead to reads, reads to observations, those to records; labels and carriers beside them."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Row

from ..core import tracking
from ..core.changes import Changes, Look
from ..core.parcels import CANCELLED, PROCESSING, Packed, Parcel
from ..core.records import Order, Seen
from ..errors import NeedsPerson, Rejected, ShopkeeperError, TryLater
from ..store import load_parcels
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence
from ..tiktok.limits.priorities import priority
from . import cancelled_lines, carriers, following, labels, packages, placed_shipping, shipping
from .hub import Hub
from .observing import json_object
from .taking import ended, needs_person, put_down, take

COMMANDS: dict[str, Callable[[Hub, Fence, Event], Awaitable[None]]] = {
    "ship": shipping.ship,
    "split": shipping.split,
    "tracking": shipping.renumber,
    "label": labels.command,
    "follow": following.command,
    "carriers": carriers.command,
}
LOOK_FROM = 2
"""After so many tries an order that a parcel names and that nobody has read is asked for."""


async def work(hub: Hub, fence: Fence) -> bool:
    """One round of a seller's parcels lane. Answers whether there was anything to do."""
    taken = await take(hub, fence, "parcels")
    if not taken:
        return False
    for event in taken:
        if event.kind == "command":
            await carry_out(hub, fence, event)
    await decide(hub, fence, [event for event in taken if event.kind == "observation"], ())
    hints: dict[str, list[Event]] = defaultdict(list)
    for event in taken:
        if event.kind == "hint":
            hints[event.subject.split("/", 1)[0]].append(event)
    await labels.outdated(hub, fence, hints.pop("order", []))
    await read(hub, fence, hints.pop("parcel", []))
    await labels.work(hub, fence, hints.pop("label", []))
    await placed_shipping.work(hub, fence, hints.pop("placed", []))
    for rest in hints.values():
        await hub.commit(fence, Changes(), ended(rest, "it names no parcel", "parked"))
    return True


async def carry_out(hub: Hub, fence: Fence, event: Event) -> None:
    """One command of a person's."""
    try:
        if event.name not in COMMANDS:
            raise Rejected(f"there is no command parcels/{event.name}")
        with priority("shipping"):  # a person waits, and perhaps a carrier
            await COMMANDS[event.name](hub, fence, event)
    except ShopkeeperError as error:
        await hub.commit(fence, Changes(), put_down(hub, [event], error))


async def read(hub: Hub, fence: Fence, hints: Sequence[Event]) -> None:
    """Read the parcels that the hints point to, a shop at a time."""
    by_shop: dict[int, list[Event]] = defaultdict(list)
    for hint in hints:
        by_shop[int(hint.subject.split("/")[1])].append(hint)
    for connection_id, some in by_shop.items():
        connection = await hub.connection(connection_id, fence.seller_id)
        try:
            observed, told = await packages.read(hub, fence, connection, some)
        except (TryLater, NeedsPerson, Rejected) as error:
            if isinstance(error, NeedsPerson):
                await needs_person(hub, fence, connection_id, error)
            await hub.commit(fence, Changes(), put_down(hub, some, error))
            continue
        await decide(hub, fence, observed, told)


async def decide(hub: Hub, fence: Fence, observed: Sequence[Event], told: Iterable[Ended]) -> None:
    """Decide what the observations change, and write it with the end of everything that led to it."""
    told = list(told)
    if not observed and not told:
        return
    reports = [event for event in observed if event.subject.startswith("tracking/")]
    await following.decide(hub, fence, reports)
    rows = await hub.shops.rows(fence.seller_id)
    told += observed_badly(hub, rows, observed)
    bad = {one.event_id for one in told}
    seen = [event for event in observed if event not in reports and event.id not in bad]
    sights, waiting = await with_orders(hub, fence, rows, seen)
    known = await load_parcels.known(hub.store, fence.seller_id, {sight.thing.place for sight in sights})
    listed = {event.id for event in seen if event.name == packages.LISTED}
    changes = tracking.decide(known, sights, listed)
    changes += await labels.wanted(hub, fence, known, changes.parcels)
    changes += await cancelled_lines.looked_at_again(hub, changes.parcels)
    done = [Ended(sight.event_id, "done", led_to(changes, sight)) for sight in sights]
    looks, later = unread(hub, waiting)
    await hub.commit(fence, changes + looks, [*done, *later, *told])


def observed_badly(hub: Hub, rows: dict[int, Row[Any]], observed: Sequence[Event]) -> Iterable[Ended]:
    """The observations of parcels that cannot be read, parked with the reason."""
    for event in observed:
        if event.subject.startswith("parcel/"):
            try:
                parcel_of(hub, rows, event)
            except Rejected as error:
                yield Ended(event.id, "parked", str(error))


def parcel_of(hub: Hub, rows: dict[int, Row[Any]], event: Event) -> tuple[Parcel, list[str]]:
    """What an observation shows of a parcel, and the orders that it names. Raises Rejected."""
    connection = rows[event.connection_id or 0]
    platform, raw = hub.platform(connection), json_object(event)
    return platform.parcel(raw, connection.id), platform.orders_in(raw)


async def with_orders(
    hub: Hub, fence: Fence, rows: dict[int, Row[Any]], seen: Sequence[Event]
) -> tuple[list[Seen[Parcel]], list[tuple[Event, list[str]]]]:
    """The sights, with what only their orders tell; and the observations whose orders were not read yet."""
    told = [(event, *parcel_of(hub, rows, event)) for event in seen]
    places = {(parcel.connection_id, one) for _, parcel, order_ids in told for one in order_ids}
    known = await load_parcels.orders_of(hub.store, fence.seller_id, places)
    sights, waiting = [], []
    for event, parcel, order_ids in told:
        orders = [known.get((parcel.connection_id, one)) for one in order_ids]
        if any(order is None for order in orders):
            waiting.append((event, order_ids))
            continue
        whole = completed(parcel, [order for order in orders if order is not None])
        sights.append(Seen(whole, event.read_began_at or event.received_at, event.id))
    return sights, waiting


def completed(parcel: Parcel, orders: Sequence[Order]) -> Parcel:
    """A parcel with whose each line is, and by whose carrier it goes."""
    owner = {line.line_id: order.order_id for order in orders for line in order.lines}
    packed = tuple(Packed(one.order_id or owner.get(one.line_id, ""), one.line_id) for one in parcel.packed)
    by = parcel.shipping_type or (orders[0].shipping_type if orders else "")
    return replace(parcel, packed=packed, shipping_type=by)


def unread(hub: Hub, waiting: Sequence[tuple[Event, list[str]]]) -> tuple[Changes, list[Ended]]:
    """Observations whose orders were not read yet are decided again in a moment; the orders are asked for."""
    looks = [
        Look(event.connection_id or 0, "orders", "order of a parcel", subject, event.id)
        for event, order_ids in waiting
        if event.tries >= LOOK_FROM
        for subject in (f"order/{event.connection_id}/{one}" for one in order_ids)
    ]
    error = TryLater("its order is not read yet")
    later = put_down(hub, [event for event, _ in waiting], error)
    return Changes(looks=tuple(looks)), later


def led_to(changes: Changes, sight: Seen[Parcel]) -> str:
    """What a sight changed, in words."""
    if all(one.event_id != sight.event_id for one in changes.parcels):
        return "nothing newer than what was known"
    parcel = sight.thing
    words = {PROCESSING: "waits for its carrier", CANCELLED: "cancelled"}
    status = words.get(parcel.status, parcel.status.lower().replace("_", " "))
    return f"{status} {parcel.tracking_number}".strip()
