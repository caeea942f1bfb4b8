"""One of several programs that call the same shops as fast as they may, and share their limits."""

import asyncio
import sys
import time

import uvloop

from .. import errors
from ..tiktok import AsyncTikTokShop, FileLimits, Limits
from .limits_server import SHOPS

AT_ONCE = 3


async def call(folder: str, address: str, seconds: float) -> None:
    """Call every shop until the time is over."""
    limits = Limits(store=FileLimits(folder))
    async with AsyncTikTokShop("key", "secret", base_url=address, limits=limits) as app:
        ends_at = time.monotonic() + seconds
        await asyncio.gather(*(keep_calling(app, shop, ends_at) for shop in SHOPS for _ in range(AT_ONCE)))


async def keep_calling(app: AsyncTikTokShop, cipher: str, ends_at: float) -> None:
    """One call after the other."""
    shop = app.shop(access_token="token", cipher=cipher)
    while time.monotonic() < ends_at:
        try:
            await shop.call("GET", "/order/202507/orders", query={"ids": "1"})
        except errors.TryLater:
            await asyncio.sleep(0.01)


if __name__ == "__main__":
    uvloop.run(call(sys.argv[1], sys.argv[2], float(sys.argv[3])))
