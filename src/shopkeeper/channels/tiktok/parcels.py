"""The parcels of a TikTok shop, over the client and in the hub's words."""

from dataclasses import dataclass

from ...tiktok.client import AsyncShopClient


@dataclass(frozen=True, slots=True)
class TikTokParcels:
    """The parcels of a TikTok shop."""

    client: AsyncShopClient
