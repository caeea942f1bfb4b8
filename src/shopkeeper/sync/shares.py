"""Several hubs on one PostgreSQL: twice a second each says what it needs of a shop and gets its share."""

import asyncio
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog

from ..errors import ShopkeeperError
from ..store.shares import Claim, Granted, Shares
from ..tiktok.limits import Limiter, Limits
from .hub import Hub

log = structlog.get_logger()

TURN_SECONDS = 0.5
HELD_SECONDS = 1.2
"""So long after a share shrank TikTok may still count what was called before."""
LEAST = 0.2
"""Calls a second of a program that was granted none: it may ask once, and then waits for its share."""
SPARE = 1.25
IDLE_SECONDS = 5.0
"""A shop that was not called for so long is left to the other hubs."""


@dataclass
class Known:
    """What was said and granted of one shop so far."""

    calls: int = 0
    said_at: float = 0.0
    busy_at: float = 0.0
    ceilings: deque[tuple[float, float]] = field(default_factory=deque)
    """Until when each share was used."""
    began: float = 0.0
    counted: dict[str, int] = field(default_factory=dict)
    saying: tuple[float, dict[str, int]] = field(default=(0.0, {}))
    """The day and its calls that are being told; kept once they were."""

    def held(self, now: float) -> int:
        """The largest share whose calls TikTok may still count."""
        while self.ceilings and self.ceilings[0][0] < now - HELD_SECONDS:
            self.ceilings.popleft()
        return int(max((share for _, share in self.ceilings), default=0))


class SharedCalls:
    """Keeps the ceilings of one hub's limiters at what it is granted."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._limits: Limits = hub.shops.patience["limits"]
        self._known: dict[str, Known] = {}
        self._granted_at = time.monotonic()
        self._limits.first_ceiling = LEAST
        self.idle_seconds = IDLE_SECONDS
        ceiling = int(min(self._limits.per_second, 1_000_000.0))
        self.shares = Shares(hub.store, hub.leases.holder, max(ceiling, 1))

    async def run(self) -> None:
        """Claim until cancelled; then leave everything to the others."""
        try:
            while True:
                await self.turn()
                await asyncio.sleep(TURN_SECONDS)
        finally:
            with suppress(ShopkeeperError, OSError):
                await asyncio.shield(self.shares.release())

    async def turn(self) -> None:
        """Say once what is wanted, and go on with what is granted."""
        now = time.monotonic()
        limiters = {one.digest: one for one in self._limits.limiters()}
        claims = [self._claim(one, now) for one in limiters.values() if self._is_busy(one, now)]
        if not claims:
            return
        try:
            granted = await self.shares.claim(claims, self._hub.clock.wall())
        except (ShopkeeperError, OSError) as error:
            log.warning("the shares of calls cannot be agreed on; calling slowly", error=str(error))
            if now > self._granted_at + self.shares.lease_seconds - 2 * HELD_SECONDS:
                self._slow_down()
            return
        self._granted_at = now
        for claim in claims:
            self._keep(limiters[claim.name], claim, granted[claim.name])

    def _is_busy(self, limiter: Limiter, now: float) -> bool:
        """Whether a share is still worth claiming; without one hardly any call may be made."""
        known = self._known.setdefault(limiter.digest, Known(busy_at=now))
        calls, waiting = limiter.demand()
        if waiting or calls != known.calls:
            known.busy_at = now
        elif now > known.busy_at + self.idle_seconds:
            limiter.ceiling = LEAST
            return False
        return True

    def _claim(self, limiter: Limiter, now: float) -> Claim:
        known = self._known[limiter.digest]
        calls, waiting = limiter.demand()
        passed = max(now - known.said_at, TURN_SECONDS)
        wanted = int(SPARE * (calls - known.calls) / passed) + waiting + 1
        known.calls, known.said_at = calls, now
        known.ceilings.append((now, limiter.ceiling))
        closed = limiter.now().closed_seconds
        closed_until = self._hub.clock.wall() + timedelta(seconds=closed) if closed > 0 else None
        began, used = limiter.counted()
        before = known.counted if known.began == began else {}
        made = {name: n - before.get(name, 0) for name, n in used.items() if n > before.get(name, 0)}
        known.saying = (began, used)
        moment = datetime.fromtimestamp(began, UTC)
        return Claim(limiter.digest, wanted, known.held(now), closed_until, moment, made)

    def _keep(self, limiter: Limiter, claim: Claim, granted: Granted) -> None:
        known = self._known[limiter.digest]
        known.began, known.counted = known.saying
        limiter.ceiling = max(float(granted.share), LEAST)
        if granted.closed_until_at is not None:
            left = (granted.closed_until_at - self._hub.clock.wall()).total_seconds()
            limiter.close(max(left, 0.0))
        others: dict[str, Any] = {
            name: total - known.counted.get(name, 0)
            for name, total in granted.used.items()
            if total > known.counted.get(name, 0)
        }
        if others:
            limiter.count_too(others)
            known.counted = {**known.counted, **{name: granted.used[name] for name in others}}

    def _slow_down(self) -> None:
        for limiter in self._limits.limiters():
            limiter.ceiling = LEAST
