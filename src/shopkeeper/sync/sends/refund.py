"""Refunds, wanted as sums: what is sent is what is missing to them by a look right before, or nothing."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row, select

from ...channels.channel import Refunding
from ...core import refunding
from ...core.changes import Changes
from ...core.money import plain
from ...errors import Rejected
from ...store.leases import Fence
from ...store.tables import pushes
from ..hub import Hub
from .asked import doubtful_wait, in_doubt, key_of, outcome_changes
from .asked import no_bounds as bounds
from .kind import Came, Told, Try, Verdict

__all__ = ["MAY_REPEAT", "bounds", "came_of", "look", "send", "together", "verdicts"]

MAY_REPEAT = False
NOTHING_LEFT = ("25001010", "25001051")
"""All was returned, or the order is over."""


def together(tries: Sequence[Try]) -> Sequence[Sequence[Try]]:
    """Refunds of one order go one after the other, so that each knows of the one before."""
    by_order: dict[str, list[Try]] = defaultdict(list)
    for one in tries:
        by_order[one.wanted["order_id"]].append(one)
    return list(by_order.values())


async def verdicts(hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> Mapping[int, Verdict]:
    """A refund waits for every other of its order that is on its way or may still arrive."""
    found = await doubtful_wait(hub, wanted)
    subjects = {row.subject for row in wanted}
    query = select(pushes).where(
        pushes.c.seller_id == fence.seller_id, pushes.c.subject.in_(subjects), pushes.c.kind == "refund"
    )
    rows = await hub.store.rows(query)
    doubtful = await in_doubt(hub, rows) | {row.id for row in rows if row.state == "sent"}
    for row in wanted:
        others = {one.id for one in rows if one.subject == row.subject and one.id != row.id}
        if others & doubtful:
            found[row.id] = Verdict("wait", "another refund of this order was not answered yet")
    return found


async def send(hub: Hub, connection: Row[Any], tries: Sequence[Try]) -> Mapping[int, Came]:
    """Give back what is missing; the refusal of one refund does not stop the next."""
    came: dict[int, Came] = {}
    for one in tries:
        try:
            came[one.push.id] = await send_one(hub, connection, one)
        except Rejected as error:
            came[one.push.id] = Came("refused", str(error))
    return came


async def send_one(hub: Hub, connection: Row[Any], one: Try) -> Came:
    """One refund, if anything is missing to it."""
    shop = await hub.shops.shop(connection)
    missing = await missing_to(hub, connection, one.wanted)
    currency = one.wanted["currency"]
    if not missing:
        return Came("acknowledged", "nothing was missing: all of it had gone back")
    wanted = as_wanted(one.wanted, missing, key_of(one.push))
    return_id = await shop.aftersales.refund(wanted)
    return Came("acknowledged", f"{plain(missing, currency)} {currency} given back", {"return_id": return_id})


async def missing_to(hub: Hub, connection: Row[Any], wanted: Mapping[str, Any]) -> int:
    """What has still to go back, so that in all what is wanted has; read from the shop at this moment."""
    shop, platform = await hub.shops.shop(connection), hub.platform(connection)
    cancelled, returned = await shop.aftersales.of_order(wanted["order_id"])
    gone = refunding.gone_back(
        [platform.return_request(raw, connection.id, connection.timezone) for raw in returned],
        [platform.cancellation(raw, connection.id) for raw in cancelled],
        wanted["line_ids"],
    )
    if wanted["total_minor"] is not None:
        return refunding.missing(wanted["total_minor"], gone)
    try:
        return await shop.aftersales.refundable(as_wanted(wanted))
    except Rejected as error:
        if error.code in NOTHING_LEFT and gone:
            return 0
        raise


def as_wanted(wanted: Mapping[str, Any], amount_minor: int = 0, key: str = "") -> Refunding:
    """A want as the channel takes it."""
    return Refunding(
        wanted["order_id"],
        tuple(wanted["line_ids"]),
        wanted["reason"],
        wanted["currency"],
        amount_minor,
        key,
    )


async def look(hub: Hub, connection: Row[Any], sent: Mapping[str, Any]) -> bool:
    """Whether what was wanted has gone back by now."""
    try:
        return not await missing_to(hub, connection, sent)
    except Rejected:
        return False


async def came_of(hub: Hub, fence: Fence, connection: Row[Any], told: Sequence[Told]) -> Changes:
    """The return and its order are read again; a refusal is shown."""
    changes = Changes()
    for one in told:
        return_id = one.came.answer.get("return_id")
        things = (f"return/{connection.id}/{return_id}",) if return_id else ()
        title = f"a refund of order {one.sent['order_id']}"
        changes += outcome_changes(connection, "refund_refused", one, title, *things)
    return changes
