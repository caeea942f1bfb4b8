"""Who works a lane: a lease with an epoch. A holder that was overtaken can no longer commit anything."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from ..errors import TryLater
from .database import Store
from .tables import lanes
from .upsert import insert_new


@dataclass(frozen=True, slots=True)
class Fence:
    """The right to work a lane in one epoch."""

    lane: str
    seller_id: int
    epoch: int


class LaneLost(TryLater):
    """Another worker has taken this lane over; whatever this one had in hand is dropped."""


@dataclass(frozen=True, slots=True)
class Leases:
    """Takes and keeps lanes for one worker. Times are wall times, also where business time stands still."""

    store: Store
    holder: str
    lease_seconds: float = 15.0

    async def take(self, lane: str, seller_id: int, now: datetime) -> Fence | None:
        """The lane for this holder with a new epoch, or None while another holds it."""
        until = now + timedelta(seconds=self.lease_seconds)
        async with self.store.writing() as connection:
            first = {"name": lane, "seller_id": seller_id, "holder": "", "epoch": 0, "until_at": now}
            await connection.execute(insert_new(connection, lanes), first)
            free = select(lanes.c.name).where(
                lanes.c.name == lane, (lanes.c.until_at <= now) | (lanes.c.holder == "")
            )
            if not self.store.is_sqlite:  # a paused holder may sit on the row: pass it by instead of waiting
                free = free.with_for_update(skip_locked=True)
            if (await connection.execute(free)).first() is None:
                return None
            taken = await connection.execute(
                update(lanes)
                .where(lanes.c.name == lane)
                .values(holder=self.holder, epoch=lanes.c.epoch + 1, until_at=until)
                .returning(lanes.c.epoch)
            )
            return Fence(lane, seller_id, taken.scalar_one())

    async def renew(self, fence: Fence, now: datetime) -> None:
        """Keep the lane for longer. Raises LaneLost where another has taken it."""
        async with self.store.writing() as connection:
            await hold(connection, fence, until=now + timedelta(seconds=self.lease_seconds))

    async def release(self, fence: Fence) -> None:
        """Let the lane go, so that another need not wait for the lease to end."""
        async with self.store.writing() as connection:
            await connection.execute(
                update(lanes)
                .where(lanes.c.name == fence.lane, lanes.c.epoch == fence.epoch)
                .values(holder="")
            )


async def hold(connection: AsyncConnection, fence: Fence, until: datetime | None = None) -> None:
    """Make this transaction the lane's own. Raises LaneLost unless the fence's epoch is still the lane's.

    The row stays locked until the commit, so that nobody can take the lane over in between.
    """
    kept = await connection.execute(
        update(lanes)
        .where(lanes.c.name == fence.lane, lanes.c.epoch == fence.epoch)
        .values(until_at=until if until is not None else lanes.c.until_at)
    )
    if kept.rowcount != 1:
        raise LaneLost(f"lane {fence.lane} is worked by another worker now; this one stops")
