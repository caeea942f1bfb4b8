"""Cancellations and returns: read, recorded, and decided by people or by their rules."""

from ..core.changes import Changes
from ..store.leases import Fence
from .hub import Hub
from .taking import ended, take


async def work(hub: Hub, fence: Fence) -> bool:
    """One round of a seller's aftersales lane. Answers whether there was anything to do."""
    taken = await take(hub, fence, "aftersales")
    if not taken:
        return False
    await hub.commit(fence, Changes(), ended(taken, "not read yet"))
    return True
