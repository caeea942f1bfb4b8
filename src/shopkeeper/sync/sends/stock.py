"""Quantities that listings should show: absolute, so that they may be sent again."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row

from ...channels.channel import Offer
from ...core import stock
from ...core.changes import Changes, Finding, Look
from ...store import load
from ...store.leases import Fence
from ..hub import Hub
from .kind import Came, Told, Try, Verdict

MAY_REPEAT = True


def together(tries: Sequence[Try]) -> Sequence[Sequence[Try]]:
    """A call sets all quantities of one product."""
    by_product: dict[str, list[Try]] = defaultdict(list)
    for one in tries:
        by_product[one.wanted["product_id"]].append(one)
    return list(by_product.values())


async def bounds(hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> Mapping[int, int]:
    """Until a read tells otherwise, what was shown and what is set may both be sold."""
    sums = await load.sums(hub.store, fence.seller_id, {row.wanted["sku"] for row in wanted})
    found = {}
    for row in wanted:
        shown = sums.get((stock.shown(row.connection_id, row.target), row.wanted["sku"]), 0)
        found[row.id] = max(shown, 0) + row.wanted["quantity"]
    return found


async def verdicts(hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> Mapping[int, Verdict]:
    """Nothing is ever against a quantity."""
    return {}


async def send(hub: Hub, connection: Row[Any], tries: Sequence[Try]) -> Mapping[int, Came]:
    """Set the quantities of one product."""
    shop = await hub.shops.shop(connection)
    refused = await shop.push_offers([offer_of(one.wanted) for one in tries])
    return {
        one.push.id: Came("refused", refused[one.wanted["sku_id"]])
        if one.wanted["sku_id"] in refused
        else Came("acknowledged")
        for one in tries
    }


async def look(hub: Hub, connection: Row[Any], sent: Mapping[str, Any]) -> bool:
    """A quantity is simply sent again."""
    return False


def offer_of(wanted: Mapping[str, Any]) -> Offer:
    """A want as the channel takes it."""
    return Offer(wanted["product_id"], wanted["sku_id"], wanted["warehouse_id"], wanted["quantity"])


async def came_of(hub: Hub, fence: Fence, connection: Row[Any], told: Sequence[Told]) -> Changes:
    """A quantity that was taken is what the listing shows now; one that was refused is shown to a person."""
    sums = await load.sums(hub.store, fence.seller_id, {one.sent["sku"] for one in told})
    changes = Changes()
    for one in told:
        if one.came.outcome == "refused":
            changes += refused_quantity(connection, one)
        elif one.came.outcome == "acknowledged":
            changes += shown_now(connection, one, sums)
    return changes


def refused_quantity(connection: Row[Any], one: Told) -> Changes:
    """The finding that a shop refused a quantity; its product may be on sale no more, so that it is read."""
    finding = Finding(
        "push_refused",
        f"push/{one.push_id}",
        "bad",
        f"{connection.name} refused {one.sent['quantity']:,} units of {one.sent['sku']}",
        f"{one.came.note}. It goes on showing its old quantity until this is mended.",
        f"/stock/{one.sent['sku']}",
    )
    subject = f"product/{connection.id}/{one.sent['product_id']}"
    look = Look(connection.id, "catalogue", "product of a refusal", subject, one.event.id)
    return Changes(found=(finding,), looks=(look,))


def shown_now(connection: Row[Any], one: Told, sums: Mapping[Any, int]) -> Changes:
    """Book that a listing shows what was sent."""
    sku = one.sent["sku"]
    place = (connection.id, one.sent["sku_id"], sku)
    was = sums.get((stock.shown(connection.id, one.sent["sku_id"]), sku), 0)
    cause = f"push/{one.push_id}/{one.number}"
    entries = stock.seen_on_listing(place, one.sent["quantity"], was, cause=cause)
    return Changes(
        entries=tuple((entry, one.event.id) for entry in entries),
        dirty={sku: one.event.id},
        cleared=(("push_refused", f"push/{one.push_id}"),),
    )
