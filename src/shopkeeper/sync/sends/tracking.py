"""Numbers put right: another carrier or tracking number on a parcel that the seller's own carrier has."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row

from ...core.changes import Changes, Finding, Look
from ...errors import Rejected
from ...store.leases import Fence
from ..hub import Hub
from .doubt import resting
from .kind import Came, Told, Try, Verdict
from .ship import shipment

MAY_REPEAT = False
REFUSED = "tracking_refused"


def together(tries: Sequence[Try]) -> Sequence[Sequence[Try]]:
    """A call corrects one parcel."""
    return [[one] for one in tries]


async def bounds(hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> Mapping[int, int]:
    """A number raises no bound."""
    return {}


async def verdicts(hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> Mapping[int, Verdict]:
    """A number can be corrected once only, so one that may still arrive is waited for."""
    return await resting(hub, wanted)


async def send(hub: Hub, connection: Row[Any], tries: Sequence[Try]) -> Mapping[int, Came]:
    """Correct one parcel."""
    [one] = tries
    shop = await hub.shops.shop(connection)
    await shop.parcels.renumber(shipment(str(one.push.id), one.wanted))
    return {one.push.id: Came("acknowledged")}


async def look(hub: Hub, connection: Row[Any], sent: Mapping[str, Any]) -> bool:
    """Whether the parcel has the number."""
    shop = await hub.shops.shop(connection)
    try:
        raw = await shop.parcels.fetch(sent["package_id"])
    except Rejected:
        return False
    number: str = hub.platform(connection).parcel(raw, connection.id).tracking_number
    return number == str(sent["tracking_number"])


async def came_of(hub: Hub, fence: Fence, connection: Row[Any], told: Sequence[Told]) -> Changes:
    """A number that was taken is read back; one that was refused is shown."""
    changes = Changes()
    for one in told:
        if one.came.outcome == "refused":
            title = f"Parcel {one.sent['package_id']} of {connection.name} keeps its old number"
            link = f"/orders/{connection.id}/{one.sent['order_id']}"
            finding = Finding(REFUSED, one.subject, "bad", title, one.came.note, link)
            changes += Changes(found=(finding,))
        elif one.came.outcome == "acknowledged":
            look = Look(connection.id, "parcels", "parcel to be read whole", one.subject, one.event.id)
            changes += Changes(looks=(look,), cleared=((REFUSED, one.subject),))
    return changes
