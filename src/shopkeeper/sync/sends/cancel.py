"""Orders, or lines of them, that the seller cancels: no key, so never said twice without a look."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row

from ...core.cancelling import GRANTED, PENDING
from ...core.changes import Changes
from ...core.orders import CANCELLED
from ...store import load_aftersales
from ...store.leases import Fence
from ..hub import Hub
from .asked import doubtful_wait, outcome_changes
from .asked import no_bounds as bounds
from .asked import one_each as together
from .kind import Came, Told, Try, Verdict

__all__ = ["MAY_REPEAT", "bounds", "came_of", "look", "send", "together", "verdicts"]

MAY_REPEAT = False


async def verdicts(hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> Mapping[int, Verdict]:
    """What is cancelled already is no longer wanted; what may still arrive is waited for."""
    found = await doubtful_wait(hub, wanted)
    for row in wanted:
        order = await load_aftersales.order(hub.store, row.connection_id, row.wanted["order_id"])
        if order is None or row.id in found:
            continue
        lines = [line for line in order.lines if line.line_id in row.wanted["line_ids"]]
        if all(CANCELLED in (order.status, line.status) for line in lines):
            found[row.id] = Verdict("stop", "not sent: it is cancelled already")
    return found


async def send(hub: Hub, connection: Row[Any], tries: Sequence[Try]) -> Mapping[int, Came]:
    """Cancel lines of one order; the whole of it is cancelled without naming them."""
    [one] = tries
    shop = await hub.shops.shop(connection)
    lines = () if one.wanted["is_whole"] else one.wanted["line_ids"]
    cancel_id = await shop.aftersales.cancel(one.wanted["order_id"], lines, one.wanted["reason"])
    return {one.push.id: Came("acknowledged", f"cancellation {cancel_id}", {"cancel_id": cancel_id})}


async def look(hub: Hub, connection: Row[Any], sent: Mapping[str, Any]) -> bool:
    """Whether there is a cancellation of all these lines over there."""
    shop = await hub.shops.shop(connection)
    raws, _ = await shop.aftersales.of_order(sent["order_id"])
    platform = hub.platform(connection)
    there = [platform.cancellation(raw, connection.id) for raw in raws]
    lines = {line_id for one in there if one.status in (*GRANTED, PENDING) for line_id in one.line_ids}
    return set(sent["line_ids"]) <= lines


async def came_of(hub: Hub, fence: Fence, connection: Row[Any], told: Sequence[Told]) -> Changes:
    """The cancellation and its order are read again; a refusal is shown."""
    changes = Changes()
    for one in told:
        cancel_id = one.came.answer.get("cancel_id")
        things = (f"cancellation/{connection.id}/{cancel_id}",) if cancel_id else ()
        title = f"to cancel order {one.sent['order_id']}"
        changes += outcome_changes(connection, "cancel_refused", one, title, *things)
    return changes
