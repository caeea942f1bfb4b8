"""Cancellations and returns: read, recorded, and decided by people or by their rules."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Row

from ..channels.channel import Aftersales, Raw
from ..core import wishes
from ..core.aftersales import Cancellation, Return
from ..core.changes import Changes, Look
from ..core.records import Seen
from ..errors import NeedsPerson, Rejected, ShopkeeperError
from ..store import load_aftersales
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence
from . import answering, imported, ruling, waiting
from .hub import Hub
from .observing import Answer, json_object, observe
from .taking import ended, needs_person, put_down, take

A_CALL = 50
Fetch = Callable[[Aftersales, Sequence[str]], Awaitable[list[Raw]]]
KINDS: Mapping[str, tuple[str, Fetch]] = {
    "cancellation": ("cancel_id", lambda shop, ids: shop.fetch_cancellations(ids)),
    "return": ("return_id", lambda shop, ids: shop.fetch_returns(ids)),
}


async def work(hub: Hub, fence: Fence) -> bool:
    """One round of a seller's aftersales lane. Answers whether there was anything to do."""
    taken = await take(hub, fence, "aftersales")
    if not taken:
        return False
    await answering.work(hub, fence, [event for event in taken if event.kind == "command"])
    await decide(hub, fence, [event for event in taken if event.kind == "observation"], ())
    await read(hub, fence, [event for event in taken if event.kind == "hint"])
    await waiting.show(hub, fence)
    return True


async def read(hub: Hub, fence: Fence, hints: Sequence[Event]) -> None:
    """Read what the hints point to, a kind of thing of one shop at a time."""
    groups: dict[tuple[int, str], dict[str, list[Event]]] = defaultdict(lambda: defaultdict(list))
    for hint in hints:
        kind, connection_id, *rest = hint.subject.split("/", 2)
        groups[int(connection_id), kind]["".join(rest)].append(hint)
    for (shop_id, kind), wanted in groups.items():
        connection = await hub.connection(shop_id, fence.seller_id)
        if kind == "connection":  # the time has moved on: what waits is told anew at the end of the round
            await hub.commit(fence, Changes(), ended(of_all(wanted), "looked at again"))
            continue
        ids = list(wanted)
        for start in range(0, len(ids), A_CALL):
            part = {one: wanted[one] for one in ids[start : start + A_CALL]}
            await (resolve if kind == "request" else read_some)(hub, fence, connection, part)


async def read_some(
    hub: Hub, fence: Fence, connection: Row[Any], wanted: Mapping[str, Sequence[Event]]
) -> None:
    """Read some cancellations or returns of one shop and decide; a bad id is split off from the others."""
    kind = next(iter(wanted.values()))[0].subject.split("/", 1)[0]
    number, fetch = KINDS[kind]
    began = hub.clock.now()
    try:
        shop = await hub.shops.shop(connection)
        raws = await fetch(shop.aftersales, list(wanted))
    except Rejected as error:
        ids = list(wanted)
        if len(ids) == 1:
            await give_up(hub, fence, connection, wanted, error)
        for half in (ids[: len(ids) // 2], ids[len(ids) // 2 :]) if len(ids) > 1 else ():
            await read_some(hub, fence, connection, {one: wanted[one] for one in half})
        return
    except ShopkeeperError as error:
        await give_up(hub, fence, connection, wanted, error)
        return
    known = {str(raw.get(number)): raw for raw in raws}
    observed = await observe(
        hub, connection, [answer(connection, kind, raw) for one, raw in known.items() if one in wanted], began
    )
    lost = [one for one in wanted if one not in known]
    told = [one for thing_id in known for one in ended(wanted.get(thing_id, ()), "read")]
    told += [
        one
        for thing_id in lost
        for one in ended(wanted[thing_id], f"{connection.name} knows no {kind} {thing_id}", "parked")
    ]
    await decide(hub, fence, observed, told)


async def resolve(
    hub: Hub, fence: Fence, connection: Row[Any], wanted: Mapping[str, Sequence[Event]]
) -> None:
    """Find the returns that aftersales requests are about, and have these read."""
    try:
        shop = await hub.shops.shop(connection)
        known = await shop.aftersales.returns_of(list(wanted))
    except ShopkeeperError as error:
        await give_up(hub, fence, connection, wanted, error)
        return
    changes, done = Changes(), []
    for request_id, hints in wanted.items():
        return_ids = known.get(request_id, ())
        if not return_ids:
            note = f"{connection.name} knows no aftersales request {request_id}"
            done += ended(hints, note, "parked")
            continue
        looks = [look_at(connection.id, "return", one, hints[0].id) for one in return_ids]
        changes += Changes(looks=tuple(looks))
        done += ended(hints, f"about return {', '.join(return_ids)}")
    await hub.commit(fence, changes, done)


def look_at(connection_id: int, kind: str, thing_id: str, event_id: int) -> Look:
    """A cancellation or a return to be read next."""
    return Look(
        connection_id, "aftersales", f"{kind} to be read", f"{kind}/{connection_id}/{thing_id}", event_id
    )


def of_all(wanted: Mapping[str, Sequence[Event]]) -> list[Event]:
    """The hints about all the things."""
    return [hint for some in wanted.values() for hint in some]


async def give_up(
    hub: Hub,
    fence: Fence,
    connection: Row[Any],
    wanted: Mapping[str, Sequence[Event]],
    error: ShopkeeperError,
) -> None:
    """Put the hints down with the reason."""
    if isinstance(error, NeedsPerson):
        await needs_person(hub, fence, connection.id, error)
    await hub.commit(fence, Changes(), put_down(hub, of_all(wanted), error))


def answer(connection: Row[Any], kind: str, raw: Raw) -> Answer:
    """A cancellation or a return as it was read."""
    subject = f"{kind}/{connection.id}/{raw.get(KINDS[kind][0])}"
    return Answer("aftersales", f"{kind} read", subject, str(raw.get("update_time")), raw)


@dataclass(slots=True)
class Sights:
    """What some observations show, and those that cannot be read."""

    cancellations: list[Seen[Cancellation]]
    returns: list[Seen[Return]]
    parked: list[Ended]

    @property
    def all(self) -> list[ruling.AnySight]:
        """Both kinds."""
        return [*self.cancellations, *self.returns]

    def leave_out(self, event_ids: Collection[int]) -> None:
        """Those that are decided later."""
        self.cancellations = [one for one in self.cancellations if one.event_id not in event_ids]
        self.returns = [one for one in self.returns if one.event_id not in event_ids]


async def decide(hub: Hub, fence: Fence, observed: Sequence[Event], told: Iterable[Ended]) -> None:
    """Decide what the observations change, let the rules decide, and write it with the events' end."""
    told = list(told)
    if not observed and not told:
        return
    sights = await seen(hub, fence, observed)
    looks, later = await ruling.held(hub, fence, sights.all, {one.id: one.tries for one in observed})
    sights.leave_out({one.event_id for one in later})
    store = hub.store
    changes = wishes.decide(
        await load_aftersales.ages_of_cancellations(store, {one.thing.place for one in sights.cancellations}),
        await load_aftersales.ages_of_returns(store, {one.thing.place for one in sights.returns}),
        sights.cancellations,
        sights.returns,
    )
    changes += await imported.give_way(hub, changes.returns)
    ruled = await ruling.rule(hub, fence, changes)
    newer = {one.event_id for one in changes.cancellations} | {one.event_id for one in changes.returns}
    done = [Ended(one.event_id, "done", led_to(one, newer, ruled.notes)) for one in sights.all]
    await hub.commit(fence, changes + ruled.changes + looks, [*done, *later, *sights.parked, *told])


async def seen(hub: Hub, fence: Fence, observed: Sequence[Event]) -> Sights:
    """Observations as sights; a return with its buyer, where its order is known."""
    connections = await hub.shops.rows(fence.seller_id)
    found = Sights([], [], [])
    for event in observed:
        connection = connections[event.connection_id or 0]
        began = event.read_began_at or event.received_at
        platform = hub.platform(connection)
        try:
            if event.subject.startswith("cancellation/"):
                wish = platform.cancellation(json_object(event), connection.id)
                found.cancellations.append(Seen(wish, began, event.id))
            else:
                asked = platform.return_request(json_object(event), connection.id, connection.timezone)
                found.returns.append(Seen(asked, began, event.id))
        except Rejected as error:
            found.parked.append(Ended(event.id, "parked", str(error)))
    places = {(one.thing.connection_id, one.thing.order_id) for one in found.returns}
    buyers = await load_aftersales.buyers_of(hub.store, places)
    found.returns = [with_buyer(one, buyers) for one in found.returns]
    return found


def with_buyer(sight: Seen[Return], buyers: Mapping[tuple[int, str], tuple[str, Any]]) -> Seen[Return]:
    """A return with the buyer of its order."""
    one = sight.thing
    buyer_id, _ = buyers.get((one.connection_id, one.order_id), ("", None))
    return replace(sight, thing=replace(one, buyer_id=buyer_id))


def led_to(sight: ruling.AnySight, newer: Iterable[int], notes: Mapping[int, str]) -> str:
    """What a sight changed, in words."""
    if sight.event_id not in newer:
        return "nothing newer than what was known"
    status = sight.thing.status.lower().replace("_", " ")
    note = notes.get(sight.event_id)
    return f"{status}; {note}" if note else status
