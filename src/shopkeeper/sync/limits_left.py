"""What is left of each shop's limits, as the hub's programs keep it."""

from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import select

from ..store.shares import agreed
from ..store.tables import apps
from ..tiktok.limits import Limiter, Limits
from ..tiktok.limits.view import ShopLimits
from .hub import Hub
from .shops import IMPORTED


async def left(hub: Hub, seller_id: int) -> list[ShopLimits]:
    """The limits of each TikTok shop of a seller at this moment, under the shop's own name."""
    limits: Limits | None = hub.shops.patience.get("limits")
    if limits is None:
        return []
    keys = {row.id: row.app_key for row in await hub.store.rows(select(apps))}
    found = []
    for row in (await hub.shops.rows(seller_id)).values():
        if row.channel != "tiktok" or row.state == IMPORTED:
            continue
        cipher = hub.vault.open_text(row.cipher_sealed, f"connection/{row.shop_id}/cipher")
        limiter = limits.of(cipher, keys[row.app_id])
        seen = limiter.now() if hub.store.is_sqlite else await shared(hub, limiter)
        found.append(replace(seen, name=row.name))
    return found


async def shared(hub: Hub, limiter: Limiter) -> ShopLimits:
    """What several hubs on one PostgreSQL may do together."""
    began, mine = limiter.counted()
    now = hub.clock.wall()
    all_of_them = await agreed(hub.store, limiter.digest, datetime.fromtimestamp(began, UTC), now)
    limiter.count_too({name: used - mine.get(name, 0) for name, used in all_of_them.used.items()})
    closed = (all_of_them.closed_until_at - now).total_seconds() if all_of_them.closed_until_at else 0.0
    share = float(all_of_them.share)
    return replace(limiter.now(), per_second=share, closed_seconds=max(closed, 0.0))
