"""What takes products off sale and puts them back: by the seller, many in a call, and by the platform."""

from collections.abc import Callable
from typing import Any

from ...errors import Rejected
from ..market import Market
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Product
from . import listings, review

MOST_PRODUCTS = 20
WRONG_STATUS, NOT_FOUND, NOT_YOURS, TOO_MANY = 12052901, 12052032, 12052048, 12019120
DEACTIVATED = ("SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED")
NOT_FROZEN = (
    "DRAFT", "PENDING", "FAILED", "SCHEDULED", "ACTIVATE", "SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED",
)  # fmt: skip
TAKEN_OFF = {"deactivate": "PLATFORM_DEACTIVATED", "freeze": "FREEZE"}


@behaves("product.ActivateProduct.202309")
def activate(call: Call) -> dict[str, Any]:
    """Hand products that were deactivated in for review, to be on sale again."""
    return _each(call, DEACTIVATED, _hand_in)


@behaves("product.DeactivateProducts.202309")
def deactivate(call: Call) -> dict[str, Any]:
    """Take products off sale."""
    return _each(call, ("ACTIVATE",), lambda market, product: _move(market, product, "SELLER_DEACTIVATED"))


@behaves("product.DeleteProducts.202309")
def delete(call: Call) -> dict[str, Any]:
    """Delete products, whatever their status, unless the platform holds them."""
    return _each(call, NOT_FROZEN, lambda market, product: _move(market, product, "DELETED"))


@behaves("product.RecoverProducts.202309")
def recover(call: Call) -> dict[str, Any]:
    """Bring deleted products back, off sale."""
    return _each(call, ("DELETED",), lambda market, product: _move(market, product, "SELLER_DEACTIVATED"))


def take_off(market: Market, product: Product, way: str, reason: str) -> None:
    """The platform deactivates or freezes a product."""
    if way not in TAKEN_OFF:
        raise Rejected(f"the platform cannot {way} a product; it can {' and '.join(TAKEN_OFF)}")
    allowed = ("ACTIVATE",) if way == "deactivate" else NOT_FROZEN
    if product.status not in allowed:
        raise Rejected(f"product {product.id} is {product.status}; it must be {' or '.join(allowed)}")
    listings.own(market, product).note = reason
    _move(market, product, TAKEN_OFF[way], reason)


def give_back(market: Market, product: Product) -> None:
    """The platform lets go of a product that it has frozen, off sale, or lets one be sold again."""
    if product.status not in ("FREEZE", "PLATFORM_DEACTIVATED"):
        raise Rejected(f"product {product.id} is {product.status}; the platform does not hold it")
    listings.own(market, product).note = ""
    _move(market, product, "SELLER_DEACTIVATED" if product.status == "FREEZE" else "ACTIVATE")


def _each(call: Call, allowed: tuple[str, ...], move: Callable[[Market, Product], None]) -> dict[str, Any]:
    """Move each product that may be moved; what may not is told, and the call succeeds all the same."""
    product_ids = list(call.values["product_ids"])
    if len(product_ids) > MOST_PRODUCTS:
        raise refusal(TOO_MANY)
    errors = []
    for product_id in product_ids:
        product = call.market.state.products.get(product_id)
        try:
            _check(call, product, allowed)
        except Rejected as error:
            told = {"code": int(error.code or 0), "message": str(error)}
            errors.append({**told, "detail": {"product_id": product_id}})
        else:
            assert product is not None
            move(call.market, product)
    return {"errors": errors}


def _check(call: Call, product: Product | None, allowed: tuple[str, ...]) -> None:
    if product is None:
        raise refusal(NOT_FOUND)
    if product.shop_id != call.shop.id:
        raise refusal(NOT_YOURS)
    if product.status not in allowed:
        raise refusal(WRONG_STATUS)


def _hand_in(market: Market, product: Product) -> None:
    listings.set_status(market, product, "PENDING")
    review.submit(market, product)


def _move(market: Market, product: Product, status: str, reason: str = "") -> None:
    """Another status; a review that was going on is over."""
    listing = listings.own(market, product)
    if listing.audit in ("AUDITING", "PRE_APPROVED") and status in ("DELETED", "FREEZE"):
        listing.audit, listing.under_review = "NONE", None
    listings.set_status(market, product, status)
    review.tell_status(market, product, review.CHANGED, reason)
