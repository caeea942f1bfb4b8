"""TikTok Shop in the hub's words."""

from .addresses import address
from .entering import client, shop, verify
from .goods import levels, listings
from .markets import splits_first, way
from .money import listed_digest, payment, statement
from .orders import mark, order
from .packages import orders_in, package_id, parcel, scans
from .shop import TikTokShop
from .webhooks import hint
from .wishes import cancellation, return_request

TITLE = "TikTok Shop"
CONNECTS_BY = "consent"
ORDERS_A_CALL = 50
POLLED = frozenset({"parcels", "money", "aftersales"})

__all__ = [
    "CONNECTS_BY",
    "ORDERS_A_CALL",
    "POLLED",
    "TITLE",
    "TikTokShop",
    "address",
    "cancellation",
    "client",
    "hint",
    "levels",
    "listed_digest",
    "listings",
    "mark",
    "order",
    "orders_in",
    "package_id",
    "parcel",
    "payment",
    "return_request",
    "scans",
    "shop",
    "splits_first",
    "statement",
    "verify",
    "way",
]
