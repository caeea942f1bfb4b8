"""What a shop may write to a buyer: kinds of messages with what each must hold, and when it may."""

import json
from collections.abc import Callable
from typing import Any

from ...errors import Rejected
from ..promotions.coupon_use import status_of
from ..refusals import refusal
from ..settings import DAY
from ..shop import Call
from .records import Talk

INVALID, NO_RETURN_CARD, SENSITIVE, NOT_NOW, NO_COUPON = 45101001, 45101002, 45101006, 45109001, 45111017
MOST_CHARACTERS = 2000

Fields = dict[str, Any]


def check_content(call: Call, kind: str, content: str) -> None:
    """Refuse a message that is no JSON, holds not what its kind needs, or has words that are not allowed."""
    if len(content) > MOST_CHARACTERS:
        raise _invalid(f"content may have {MOST_CHARACTERS} characters, not {len(content)}")
    try:
        fields = json.loads(content)
    except ValueError:
        fields = None
    if not isinstance(fields, dict):
        raise _invalid("content must be a JSON object, written as a text")
    if kind not in CHECKS:
        raise _invalid(f"type is one of {', '.join(CHECKS)}")
    CHECKS[kind](call, fields)


def check_rules(call: Call, talk: Talk) -> None:
    """Refuse to write where the buyer must write first: nothing was answered, or that was long ago."""
    settings, asked = call.market.settings, talk.last_asked()
    if asked:
        is_late = call.market.now() > asked + settings.answer_days * DAY
        ordered = call.market.state.orders.get(talk.order_id)
        if is_late and (ordered is None or ordered.status in ("COMPLETED", "CANCELLED")):
            raise refusal(NOT_NOW)
        return
    said = sum(1 for one in talk.messages if one.role == "CUSTOMER_SERVICE")
    if said >= settings.messages_to_silent_buyer:
        raise refusal(NOT_NOW)


def _text(call: Call, fields: Fields) -> None:
    text = fields.get("content")
    if not isinstance(text, str) or not text.strip():
        raise _invalid('a TEXT holds {"content": "..."}')
    if any(word in text.lower() for word in call.market.settings.forbidden_words):
        raise refusal(SENSITIVE)


def _picture(call: Call, fields: Fields) -> None:
    url, sides = fields.get("url"), (fields.get("width"), fields.get("height"))
    if not isinstance(url, str) or not url:
        raise _invalid("an IMAGE holds the url of a picture")
    if not all(isinstance(side, int) and side > 0 for side in sides):
        raise _invalid("an IMAGE holds width and height, as numbers")
    known = call.market.state.chats.pictures
    if call.market.settings.message_images_uploaded and url not in known:
        raise _invalid("an IMAGE holds the url that UploadBuyerMessagesImage has answered")


def _video(call: Call, fields: Fields) -> None:
    if not isinstance(fields.get("url"), str) or not fields["url"]:
        raise _invalid("a VIDEO holds its url")


def _product(call: Call, fields: Fields) -> None:
    product = call.market.state.products.get(str(fields.get("product_id")))
    if product is None or product.shop_id != call.shop.id:
        raise _invalid("a PRODUCT_CARD holds the product_id of a product of the shop")


def may_be_claimed(call: Call, coupon_id: str) -> bool:
    """Whether the shop has a coupon that buyers can claim, now or later."""
    coupon = call.market.state.promotions.coupons.get(coupon_id)
    if coupon is None or coupon.shop_id != call.shop.id:
        return False
    return status_of(coupon, call.market.now()) in ("NOT_START", "ONGOING")


def _order(call: Call, fields: Fields) -> None:
    _check_order(call, fields, "an ORDER_CARD")


def _parcel(call: Call, fields: Fields) -> None:
    order_id = _check_order(call, fields, "a LOGISTICS_CARD")
    package = call.market.state.packages.get(str(fields.get("package_id")))
    if package is None or order_id not in package.order_ids:
        raise _invalid("a LOGISTICS_CARD holds the package_id of a package of the order")


def _return(call: Call, fields: Fields) -> None:
    order = call.market.state.orders.get(str(fields.get("order_id")))
    if order is None or order.shop_id != call.shop.id or order.status in ("UNPAID", "ON_HOLD", "CANCELLED"):
        raise refusal(NO_RETURN_CARD)


def _coupon(call: Call, fields: Fields) -> None:
    if not may_be_claimed(call, str(fields.get("coupon_id"))):
        raise refusal(NO_COUPON)


CHECKS: dict[str, Callable[[Call, Fields], None]] = {
    "TEXT": _text,
    "IMAGE": _picture,
    "VIDEO": _video,
    "PRODUCT_CARD": _product,
    "ORDER_CARD": _order,
    "LOGISTICS_CARD": _parcel,
    "RETURN_REFUND_CARD": _return,
    "COUPON_CARD": _coupon,
}
"""What each kind needs. guess: the names within the content, which the list of operations does not have."""


def _check_order(call: Call, fields: Fields, what: str) -> str:
    order = call.market.state.orders.get(str(fields.get("order_id")))
    if order is None or order.shop_id != call.shop.id:
        raise _invalid(f"{what} holds the order_id of an order of the shop")
    return order.id


def _invalid(what: str) -> Rejected:
    return Rejected(f"Invalid parameter: {what}.", code=str(INVALID))
