"""What a TikTok webhook points to."""

import re
from hashlib import sha256
from typing import Any

import msgspec

from ...errors import Rejected
from ...tiktok import spec
from ..channel import About, Hint, Raw
from .moments import moment

LONGEST_ID = 200
WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z]|_|$)|[A-Z][a-z]+|[0-9]+")
UNREADABLE = (msgspec.MsgspecError, ValueError, TypeError, AttributeError, OverflowError, RecursionError)

ORDER = ("orders", "order", "order_id")
PRODUCT = ("catalogue", "product", "product_id")
LEVELS = ("stock", "product", "product_id")
CANCELLATION = ("aftersales", "cancellation", "cancel_id")
RETURN = ("aftersales", "return", "return_id")
REQUEST = ("aftersales", "request", "aftersales_request_id")
AUTHORISATION = ("connections", "connection", "")

# What each kind points to: its name, and for each thing that must be read its topic, its kind and the
# field of the body that names it. https://partner.tiktokshop.com/docv2/page/tts-webhooks-overview
WEBHOOKS: dict[int, tuple[str, tuple[tuple[str, str, str], ...]]] = {
    1: ("order status changed", (ORDER,)),
    3: ("recipient address changed", (ORDER,)),
    4: ("packages changed", ()),
    5: ("product status changed", (PRODUCT,)),
    6: ("deauthorised", (AUTHORISATION,)),
    7: ("authorisation ends soon", (AUTHORISATION,)),
    11: ("cancellation changed", (CANCELLATION, ORDER)),
    12: ("return changed", (RETURN, ORDER)),
    15: ("product changed", (PRODUCT,)),
    16: ("product created", (PRODUCT,)),
    27: ("inventory status changed", (LEVELS,)),
    37: ("product audit changed", (PRODUCT,)),
    50: ("SKU status changed", (PRODUCT,)),
    64: ("aftersales request changed", (REQUEST,)),
    65: ("return authorisation changed", (REQUEST,)),
    67: ("refund paid", (REQUEST,)),
    68: ("inventory changed", (LEVELS,)),
    71: ("inventory changed", (LEVELS,)),
}
EVENTS_WANTED = (
    "ORDER_STATUS_CHANGE",
    "RECIPIENT_ADDRESS_UPDATE",
    "PACKAGE_UPDATE",
    "PRODUCT_STATUS_CHANGE",
    "SELLER_DEAUTHORIZATION",
    "UPCOMING_AUTHORIZATION_EXPIRATION",
    "CANCELLATION_STATUS_CHANGE",
    "RETURN_STATUS_CHANGE",
    "PRODUCT_INFORMATION_CHANGE",
    "PRODUCT_CREATION",
    "PRODUCT_AUDIT_STATUS_CHANGE",
)


class Told(msgspec.Struct):
    """What of a webhook says where to look; the whole of it is kept as it came."""

    type: int = 0
    tts_notification_id: str = ""
    shop_id: str | int = ""
    timestamp: int = 0
    data: dict[str, Any] | None = None


READ = msgspec.json.Decoder(Told, strict=False).decode


def hint(raw_body: bytes) -> Hint:
    """What a webhook points to. A kind that is not used here points to nothing: kept and shown, no more.

    Raises Rejected where the body cannot be read.
    """
    try:
        return pointed(READ(raw_body), raw_body)
    except UNREADABLE as error:
        raise Rejected(f"the webhook cannot be read: {error}") from None


def pointed(told: Told, raw_body: bytes) -> Hint:
    """What a webhook's words point to; raises ValueError and its like where they make no sense."""
    fields = told.data or {}
    name, things = WEBHOOKS.get(told.type) or (named(told.type), ())
    about = tuple(About(topic, kind, str(fields.get(field) or "")) for topic, kind, field in things)
    if told.type == 4:
        about = packages(fields)
    # Quirk (2026-11, webhook 3): it may come without tts_notification_id; the body itself is its key then.
    # https://partner.tiktokshop.com/docv2/page/3-recipient-address-update
    key = told.tts_notification_id or sha256(raw_body).hexdigest()
    # Quirk (2026-11, webhook 68): it is sent for a seller, so that its envelope may name no shop; 71 is its
    # twin for one shop. https://partner.tiktokshop.com/docv2/page/tts-webhooks-overview
    shop_id = str(told.shop_id or fields.get("shop_id") or "")
    for one in (shop_id, key, *(thing.thing_id for thing in about)):
        if len(one) > LONGEST_ID or not one.isprintable():
            raise ValueError("it names something by an id that no id looks like")
    return Hint(name, about, shop_id, key, moment(told.timestamp), told.type in WEBHOOKS)


def named(kind: int) -> str:
    """TikTok's name of a kind that is not used here, in plain words; its number where it has none."""
    event = spec.events().get(kind)
    if event is None:
        return f"webhook type {kind}"
    return " ".join(WORD.findall(event.name)).lower()


def packages(fields: Raw) -> tuple[About, ...]:
    """The orders and parcels that a package webhook names."""
    rows = fields.get("package_list") or []
    orders = [About("orders", "order", str(one)) for row in rows for one in row.get("order_id_list") or []]
    parcels = [About("parcels", "parcel", str(row["package_id"])) for row in rows if row.get("package_id")]
    return tuple(dict.fromkeys([*orders, *parcels]))
