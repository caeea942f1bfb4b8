"""What a shop may write to a creator: for each kind of message what its content must hold.

Only the kinds are documented. guess: contents are JSON in a text, as in conversations with buyers, and their
names are those of the ids; what is no JSON is a text.
"""

import json
from collections.abc import Callable
from typing import Any

from ...errors import Rejected
from ..shop import Call
from .fields import PLACE

INVALID = "36009004"
Fields = dict[str, Any]


def check_content(call: Call, kind: str, content: str) -> None:
    """Refuse a message that is no JSON object, or holds not what its kind needs."""
    try:
        fields = json.loads(content)
    except ValueError:
        fields = None
    if kind == "TEXT" and not isinstance(fields, dict):
        fields = {"content": content}
    if not isinstance(fields, dict):
        raise _invalid("content must be a JSON object, written as a text")
    for needs in CHECKS[kind]:
        needs(call, fields)


def _text(call: Call, fields: Fields) -> None:
    if not str(fields.get("content") or "").strip():
        raise _invalid('a text holds {"content": "..."}')


def _picture(call: Call, fields: Fields) -> None:
    token = str(fields.get("url") or "").removeprefix(f"{PLACE}/files/")
    known = token in call.market.state.creators.uploads
    if not fields.get("url") or (call.market.settings.message_images_uploaded and not known):
        raise _invalid("a picture is named by the url that its upload has answered")


def _product(call: Call, fields: Fields) -> None:
    _check_product(call, fields.get("product_id"))


def _products(call: Call, fields: Fields) -> None:
    ids = fields.get("product_ids")
    if not isinstance(ids, list) or not ids:
        raise _invalid("the card holds product_ids")
    for id in ids:
        _check_product(call, id)


def _target(call: Call, fields: Fields) -> None:
    id = str(fields.get("target_collaboration_id"))
    target = call.market.state.creators.targets.get(id)
    if target is None or target.shop_id != call.shop.id:
        raise _invalid("the card holds the target_collaboration_id of a collaboration of the shop")


CHECKS: dict[str, tuple[Callable[[Call, Fields], None], ...]] = {
    "TEXT": (_text,),
    "IMAGE": (_picture,),
    "PRODUCT_CARD": (_product,),
    "FREE_SAMPLE_CARD": (_product,),
    "TARGET_COLLABORATION_CARD": (_target,),
    "CRM_TEXT_WITH_IMAGE_CARD": (_text, _picture),
    "CRM_TEXT_WITH_PRODUCTS_CARD": (_text, _products),
}


def _check_product(call: Call, id: Any) -> None:
    product = call.market.state.products.get(str(id))
    if product is None or product.shop_id != call.shop.id:
        raise _invalid("the card names products of the shop by their ids")


def _invalid(what: str) -> Rejected:
    return Rejected(f"Content is invalid: {what}.", code=INVALID)
