"""Parcels: hints lead to reads, reads to observations, those to records; labels and carriers beside them."""

from ..core.changes import Changes
from ..store.leases import Fence
from .hub import Hub
from .taking import ended, take


async def work(hub: Hub, fence: Fence) -> bool:
    """One round of a seller's parcels lane. Answers whether there was anything to do."""
    taken = await take(hub, fence, "parcels")
    if not taken:
        return False
    await hub.commit(fence, Changes(), ended(taken, "not read yet"))
    return True
