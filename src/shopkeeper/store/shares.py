"""The calls that programs may make to one shop: each has a share; none grows before another shrank."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, delete, or_, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from .database import Store
from .tables import call_counts, call_shares
from .upsert import each, upsert

TURN_LOCK = 7_405_012


@dataclass(frozen=True, slots=True)
class Claim:
    """What one program says of one shop: the calls a second it wants, and the most it may still be making."""

    name: str
    wanted: int
    held: int
    closed_until_at: datetime | None = None
    began_at: datetime | None = None
    made: Mapping[str, int] = field(default_factory=dict)
    """Calls made by operation since the last claim, of the day that began at ``began_at``."""


@dataclass(frozen=True, slots=True)
class Granted:
    """What a program may do, and what the others found out."""

    share: int
    closed_until_at: datetime | None
    used: Mapping[str, int]


def divided(ceiling: int, wanted: Mapping[str, int]) -> dict[str, int]:
    """Whole calls a second for each holder: who wants little gets it, the others part the rest."""
    shares: dict[str, int] = {}
    left = ceiling
    for place, holder in enumerate(sorted(wanted, key=lambda one: (wanted[one], one))):
        shares[holder] = min(max(wanted[holder], 1), left // (len(wanted) - place))
        left -= shares[holder]
    for place, holder in enumerate(sorted(wanted)):
        shares[holder] += left // len(wanted) + (place < left % len(wanted))
    return shares


@dataclass(frozen=True, slots=True)
class Shares:
    """The shares of one program in all shops that it calls."""

    store: Store
    holder: str
    ceiling: int
    lease_seconds: float = 5.0

    async def claim(self, claims: Sequence[Claim], now: datetime) -> dict[str, Granted]:
        """Say what is wanted and what was used; answers what is granted by each shop's name.

        A share that shrinks stays written until the program no longer uses it (``held``): so all shares that
        are written never add up to more than the ceiling.
        """
        names = {claim.name for claim in claims}
        async with self.store.writing() as connection:
            await self._take_turn(connection)
            await connection.execute(delete(call_shares).where(call_shares.c.until_at <= now))
            found = await connection.execute(select(call_shares).where(call_shares.c.name.in_(names)))
            by_name: dict[str, list[Row[Any]]] = defaultdict(list)
            for row in found:
                if row.holder != self.holder:
                    by_name[row.name].append(row)
            used = await self._count(connection, claims)
            granted = {one.name: self._granted(one, by_name[one.name], used[one.name]) for one in claims}
            rows = [self._row(one, granted[one.name], now) for one in claims]
            await each(connection, upsert(connection, call_shares), rows)
        return granted

    async def release(self) -> None:
        """Leave all shares to the others."""
        async with self.store.writing() as connection:
            await connection.execute(delete(call_shares).where(call_shares.c.holder == self.holder))

    async def _take_turn(self, connection: AsyncConnection) -> None:
        if not self.store.is_sqlite:
            await connection.execute(text(f"SELECT pg_advisory_xact_lock({TURN_LOCK})"))

    def _granted(self, claim: Claim, others: Sequence[Row[Any]], used: Mapping[str, int]) -> Granted:
        wanted = {row.holder: row.wanted for row in others} | {self.holder: claim.wanted}
        free = self.ceiling - sum(row.share for row in others)
        share = min(divided(self.ceiling, wanted)[self.holder], max(free, 0))
        closed = max((row.closed_until_at for row in others if row.closed_until_at), default=None)
        return Granted(share, closed, used)

    def _row(self, claim: Claim, granted: Granted, now: datetime) -> dict[str, Any]:
        return {
            "name": claim.name,
            "holder": self.holder,
            "share": max(granted.share, claim.held),
            "wanted": claim.wanted,
            "closed_until_at": claim.closed_until_at,
            "until_at": now + timedelta(seconds=self.lease_seconds),
        }

    async def _count(self, connection: AsyncConnection, claims: Iterable[Claim]) -> dict[str, dict[str, int]]:
        """Add what was made to the counts of the day; answers the counts of all programs together."""
        days = {claim.name: claim for claim in claims}
        totals: dict[str, dict[str, int]] = {name: dict(claim.made) for name, claim in days.items()}
        where = [
            (call_counts.c.name == claim.name) & (call_counts.c.began_at == claim.began_at)
            for claim in days.values()
            if claim.began_at is not None
        ]
        if not where:
            return totals
        for row in await connection.execute(select(call_counts).where(or_(*where))):
            totals[row.name][row.operation] = totals[row.name].get(row.operation, 0) + row.used
        rows = [
            {
                "name": name,
                "operation": operation,
                "began_at": claim.began_at,
                "used": totals[name][operation],
            }
            for name, claim in days.items()
            for operation in claim.made
        ]
        await each(connection, upsert(connection, call_counts), rows)
        return totals


async def agreed(store: Store, name: str, began_at: datetime, now: datetime) -> Granted:
    """What all programs together may do in a shop, and what they used of the day that began then."""
    shares, counts = await store.several(
        select(call_shares).where(call_shares.c.name == name, call_shares.c.until_at > now),
        select(call_counts).where(call_counts.c.name == name, call_counts.c.began_at == began_at),
    )
    closed = max((row.closed_until_at for row in shares if row.closed_until_at), default=None)
    used = {row.operation: row.used for row in counts}
    return Granted(sum(row.share for row in shares), closed, used)
