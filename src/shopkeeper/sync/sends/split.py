"""Splits: an order put into several packages before its parts are shipped."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sqlalchemy import Row

from ...core.changes import Changes, Finding, Look
from ...errors import Rejected
from ...store.leases import Fence
from ..hub import Hub
from ..to_ship import readiness
from .doubt import resting
from .kind import Came, Told, Try, Verdict
from .ship import fetch, orders_of

MAY_REPEAT = False
REFUSED = "split_refused"


def together(tries: Sequence[Try]) -> Sequence[Sequence[Try]]:
    """A call splits one order."""
    return [[one] for one in tries]


async def bounds(hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> Mapping[int, int]:
    """A split raises no bound."""
    return {}


async def verdicts(hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> Mapping[int, Verdict]:
    """A split that may still arrive is waited for, and one of an order that cannot leave is not sent."""
    found = await resting(hub, wanted)
    places = {row.id: (row.connection_id, row.wanted["order_id"]) for row in wanted if row.id not in found}
    known = await readiness(hub.store, fence.seller_id, places.values())
    for number, place in places.items():
        if place in known and known[place].word != "ready":
            word: Literal["stop", "wait"] = "stop" if known[place].word == "never" else "wait"
            found[number] = Verdict(word, known[place].why)
    return found


async def send(hub: Hub, connection: Row[Any], tries: Sequence[Try]) -> Mapping[int, Came]:
    """Split one order."""
    [one] = tries
    shop = await hub.shops.shop(connection)
    await shop.parcels.split(one.wanted["order_id"], one.wanted["groups"])
    return {one.push.id: Came("acknowledged")}


async def look(hub: Hub, connection: Row[Any], sent: Mapping[str, Any]) -> bool:
    """Whether each group has a package of its own."""
    try:
        found = orders_of(hub, connection, await fetch(hub, connection, [sent["order_id"]]))
    except Rejected:
        return False
    packages = {line.line_id: line.package_id for order in found.values() for line in order.lines}
    of_groups = [{packages.get(line_id, "") for line_id in group} for group in sent["groups"]]
    alone = {line_id for group in sent["groups"] for line_id in group}
    others = {package_id for line_id, package_id in packages.items() if line_id not in alone}
    own = [next(iter(one)) for one in of_groups if len(one) == 1 and not one & (others | {""})]
    return len(set(own)) == len(sent["groups"])


async def came_of(hub: Hub, fence: Fence, connection: Row[Any], told: Sequence[Told]) -> Changes:
    """An order that was split is read again; one that was not is shown."""
    changes = Changes()
    for one in told:
        if one.came.outcome == "refused":
            title = f"Order {one.sent['order_id']} of {connection.name} was not split"
            link = f"/orders/{connection.id}/{one.sent['order_id']}"
            finding = Finding(REFUSED, one.subject, "bad", title, one.came.note, link)
            changes += Changes(found=(finding,))
        elif one.came.outcome == "acknowledged":
            look = Look(connection.id, "orders", "order split", one.subject, one.event.id)
            changes += Changes(looks=(look,), cleared=((REFUSED, one.subject),))
    return changes
