"""TikTok Shop in the hub's words."""

from .goods import levels, listings
from .orders import order
from .shop import TikTokShop
from .webhooks import hint

ORDERS_A_CALL = 50

__all__ = ["ORDERS_A_CALL", "TikTokShop", "hint", "levels", "listings", "order"]
