"""Counts: someone says how many units there are. Until then nothing is offered."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ..core import stock
from ..core.changes import Changes
from ..core.counts import MOST_UNITS, Count
from ..core.listings import many
from ..errors import NeedsPerson, Rejected, ShopkeeperError
from ..store import load
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence
from . import levels
from .hub import Hub
from .shops import IMPORTED
from .taking import put_down


async def work(hub: Hub, fence: Fence, commands: Sequence[Event]) -> None:
    """Carry out people's counts, one after the other."""
    for event in commands:
        try:
            counts, by = await counted(hub, fence, event)
            await book(hub, fence, event, counts, by)
        except ShopkeeperError as error:
            await hub.commit(fence, Changes(), put_down(hub, [event], error))


async def counted(hub: Hub, fence: Fence, event: Event) -> tuple[list[Count], str]:
    """The counts that a command stands for, and by whom."""
    body = json.loads(event.body)
    if event.name == "count":
        return [read_line(one) for one in body["lines"]], body.get("by") or event.source
    if event.name == "count_from_shop":
        connection = await hub.connection(int(body["connection_id"]), fence.seller_id)
        return in_shops([await levels.now(hub, connection)]), connection.name
    if event.name == "count_from_sum":
        shops = (await hub.shops.rows(fence.seller_id)).values()
        rows = [one for one in shops if one.state != IMPORTED]
        return in_shops([await levels.now(hub, one) for one in rows]), "the sum of all shops"
    raise Rejected(f"there is no command stock/{event.name}")


def read_line(line: Mapping[str, object]) -> Count:
    """One line of a count. Raises Rejected where it is none."""
    sku, quantity = line.get("sku"), line.get("quantity")
    if not (isinstance(sku, str) and sku and isinstance(quantity, int) and 0 <= quantity <= MOST_UNITS):
        raise Rejected(f"{quantity!r} units of {sku!r} are no count; nothing of it was booked")
    return Count(sku, quantity)


def in_shops(shops: Iterable[Mapping[str, int]]) -> list[Count]:
    """What some shops have of each SKU, together."""
    total: Counter[str] = Counter()
    for one in shops:
        total.update(one)
    return [Count(sku, quantity) for sku, quantity in sorted(total.items())]


async def book(hub: Hub, fence: Fence, event: Event, counts: Sequence[Count], by: str) -> None:
    """Book the counts: afterwards each SKU has that many units on hand."""
    if not counts:
        raise NeedsPerson("there is nothing to count: no SKU is known yet. Connect a shop first.")
    sums = await load.sums(hub.store, fence.seller_id, [one.sku for one in counts])
    cause = f"count/{event.id}"
    entries = [e for one in counts for e in stock.counted(one.sku, one.quantity, sums, cause=cause)]
    skus = {one.sku: one.sku for one in counts}
    changes = Changes(
        entries=tuple((entry, event.id) for entry in entries),
        skus=skus,
        counted=dict.fromkeys(skus, by),
        dirty=dict.fromkeys(skus, event.id),
    )
    await hub.commit(fence, changes, [Ended(event.id, "done", f"{many(len(counts), 'SKU')} counted by {by}")])
