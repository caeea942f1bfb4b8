"""TikTok Shop in the hub's words."""

from .goods import levels, listings
from .markets import splits_first, way
from .money import listed_digest, payment, statement
from .orders import order
from .packages import orders_in, package_id, parcel, scans
from .shop import TikTokShop
from .webhooks import hint
from .wishes import cancellation, return_request

ORDERS_A_CALL = 50

__all__ = [
    "ORDERS_A_CALL",
    "TikTokShop",
    "cancellation",
    "hint",
    "levels",
    "listed_digest",
    "listings",
    "order",
    "orders_in",
    "package_id",
    "parcel",
    "payment",
    "return_request",
    "scans",
    "splits_first",
    "statement",
    "way",
]
