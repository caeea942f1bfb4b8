"""Goods that came back, graded by a person: booked in the orders lane, so that no count can race with it."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from ..core import grading, orders, stock
from ..core.aftersales import Grade, Graded, Return
from ..core.changes import Changes
from ..core.ledger import Place, owed
from ..core.listings import many
from ..errors import Rejected, ShopkeeperError
from ..store import load, load_aftersales
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence
from .hub import Hub
from .taking import put_down

Grades = Mapping[str, tuple[str, Grade]]


async def work(hub: Hub, fence: Fence, commands: Sequence[Event]) -> None:
    """Carry out people's grades, one after the other."""
    for event in commands:
        try:
            graded = await read(hub, fence, event)
            changes = await booked(hub, fence, graded)
        except ShopkeeperError as error:
            await hub.commit(fence, Changes(), put_down(hub, [event], error))
            continue
        note = in_words(graded.grades)
        await hub.commit(fence, changes, [Ended(event.id, "done", note)])


async def read(hub: Hub, fence: Fence, event: Event) -> Graded:
    """What a command says of a return's lines, with what was said of the others before."""
    body = json.loads(event.body)
    connection = await hub.connection(int(body["connection_id"]), fence.seller_id)
    return_id, raw = str(body["return_id"]), body.get("grades")
    one = await load_aftersales.return_of(hub.store, connection.id, return_id)
    if one is None:
        raise Rejected(f"{connection.name} has no return {return_id} that was read")
    if not isinstance(raw, dict):
        raise Rejected("grades name each order line with restock, quarantine or write_off")
    said = await load_aftersales.grades_of(hub.store, connection.id, [return_id])
    before: dict[str, tuple[str, Grade]] = {row.order_line_id: (row.sku, row.grade) for row in said}
    grades = before | grading.read_grades(one, raw)
    await refuse_twice(hub, one, grades)
    by = str(body.get("by") or event.source)
    return Graded(connection.id, return_id, grades, by, event.id)


async def refuse_twice(hub: Hub, one: Return, grades: Grades) -> None:
    """A unit comes back once: raise Rejected for a line that was graded with another return."""
    _, graded = await load_aftersales.units_of_order(hub.store, one.connection_id, one.order_id)
    others = await load_aftersales.grades_of(hub.store, one.connection_id, graded - {one.return_id})
    for row in others:
        if row.order_line_id in grades:
            raise Rejected(f"line {row.order_line_id} came back with return {row.return_id} already")


async def booked(hub: Hub, fence: Fence, graded: Graded) -> Changes:
    """The entries that the grades owe, given what of the order had left."""
    cause = grading.cause_of(graded.connection_id, graded.return_id)
    shipped, gone = await units_out(hub, fence, graded)
    known = await load.booked(hub.store, fence.seller_id, [cause])
    entries = owed(cause, grading.implied(graded.grades, shipped, gone), known.get(cause, {}))
    return Changes(
        graded=(graded,),
        entries=tuple((entry, graded.event_id) for entry in entries),
        dirty={entry.commodity: graded.event_id for entry in entries},
    )


async def units_out(hub: Hub, fence: Fence, graded: Graded) -> tuple[Counter[str], Counter[str]]:
    """Units of the order by SKU that can come back: those booked as shipped, and those that never were."""
    one = await load_aftersales.return_of(hub.store, graded.connection_id, graded.return_id)
    assert one is not None, "it was read a moment ago"
    order = await load_aftersales.order(hub.store, one.connection_id, one.order_id)
    if order is None:
        raise Rejected(f"order {one.order_id} of return {one.return_id} has not been read yet")
    _, returned = await load_aftersales.units_of_order(hub.store, one.connection_id, one.order_id)
    others = [grading.cause_of(one.connection_id, other) for other in returned - {one.return_id}]
    sums = await load.booked(hub.store, fence.seller_id, [order.cause, *others])
    shipped = taken_together(sums.values(), stock.SHIPPED)
    parcels = {(order.connection_id, line.package_id) for line in order.lines if line.package_id}
    carried = await load_aftersales.carried(hub.store, parcels)
    left = Counter(line.sku for line in order.lines if orders.stage_of(order, line, carried) == "gone")
    booked_out = taken_together([sums.get(order.cause, {})], stock.SHIPPED)
    back_uncounted = taken_together([sums.get(cause, {}) for cause in others], stock.COUNTED)
    return shipped, left - booked_out + back_uncounted


def taken_together(sums: Any, account: str) -> Counter[str]:
    """The units of each SKU in an account, of several causes."""
    found: Counter[str] = Counter()
    for one in sums:
        places: Mapping[Place, int] = one
        for (name, sku), units in places.items():
            if name == account:
                found[sku] += units
    return found


def in_words(grades: Grades) -> str:
    """Grades in a few words: ``2 units: 1 restock, 1 write off``."""
    counted = Counter(grade.replace("_", " ") for _, grade in grades.values())
    parts = ", ".join(f"{units} {grade}" for grade, units in sorted(counted.items()))
    return f"{many(len(grades), 'unit')}: {parts}"
