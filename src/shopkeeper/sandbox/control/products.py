"""The control plane's part for the platform's reviewers: judge listings, freeze them, admit shops."""

from typing import Any

from ...errors import Rejected
from ..catalogue import listings, moves, prerequisites, review, tree
from ..rehearsal import Rehearsal
from ..state import Product
from .plane import Fields, may, need, route

PRODUCT = need("product_id", "the product", "{product_id}")
SHOP = need("shop_id", "the shop", "{shop_id}")
VERDICTS = ("pass", "fail")


@route("GET", "/reviews")
def reviews(sandbox: Rehearsal, _: Fields) -> Any:
    """What waits for a review, and the rule by which one fails."""
    state = sandbox.state
    waiting = [
        id for id, one in state.catalogue.listings.items() if one.audit in ("AUDITING", "PRE_APPROVED")
    ]
    settings = {
        "seconds": sandbox.settings.review_seconds,
        "forbidden_words": sandbox.settings.forbidden_words,
    }
    return {"waiting": [_fields(sandbox, state.products[id]) for id in waiting], **settings}


@route(
    "POST", "/products/{product_id}/review",
    PRODUCT,
    need("verdict", "pass or fail", "pass"),
    may("reason", "why it fails", "The picture shows another product."),
)  # fmt: skip
def decide(sandbox: Rehearsal, fields: Fields) -> Any:
    """The platform ends a review at once; where none was going on it looks at the product again."""
    product, market = _product(sandbox, fields), sandbox.market
    if fields["verdict"] not in VERDICTS:
        raise Rejected(f"a review can {' or '.join(VERDICTS)}, not {fields['verdict']!r}")
    if product.status in ("DRAFT", "DELETED", "FREEZE"):
        raise Rejected(f"product {product.id} is {product.status}; it was not handed in")
    if listings.listing_of(market, product).audit not in ("AUDITING", "PRE_APPROVED"):
        review.submit(market, product)
    failed = [str(fields.get("reason") or "It breaks a rule.")] if fields["verdict"] == "fail" else []
    review.decide(market, product, failed)
    return _fields(sandbox, product)


@route(
    "POST", "/products/{product_id}/hold",
    PRODUCT,
    need("way", "deactivate, freeze, or release what is held", "freeze"),
    may("reason", "why, for the webhook", "It is under investigation."),
)  # fmt: skip
def hold(sandbox: Rehearsal, fields: Fields) -> Any:
    """The platform deactivates or freezes a product, or lets go of it."""
    product = _product(sandbox, fields)
    if fields["way"] == "release":
        moves.give_back(sandbox.market, product)
    else:
        moves.take_off(sandbox.market, product, fields["way"], str(fields.get("reason") or ""))
    return _fields(sandbox, product)


@route(
    "POST", "/shops/{shop_id}/admission",
    SHOP,
    may("kyc_pending", "whether its owner is still being checked", True),
    may("lacking", "what it lacks before it may list", ["RETURN_WAREHOUSE"]),
    may("categories", "the categories for invited sellers in which it may sell", ["700502"]),
)  # fmt: skip
def admit(sandbox: Rehearsal, fields: Fields) -> Any:
    """The platform says what a shop lacks before it may list, and where it may sell."""
    shop, state = sandbox.market.shop(fields["shop_id"]), sandbox.state.catalogue
    wrong = set(fields.get("lacking") or []) - set(prerequisites.CHECKS)
    wrong |= {id for id in fields.get("categories") or [] if id not in tree.tree(tree.version_of(id))}
    if wrong:
        raise Rejected(
            f"{', '.join(sorted(wrong))} is not known; a shop may lack {', '.join(prerequisites.CHECKS)}"
        )
    if "lacking" in fields:
        state.lacking[shop.id] = list(fields["lacking"])
    if "categories" in fields:
        state.permits[shop.id] = list(fields["categories"])
    if "kyc_pending" in fields:
        _check_owner(sandbox, shop.id, bool(fields["kyc_pending"]))
    sandbox.market.changes += 1
    told = {
        "lacking": prerequisites.missing(sandbox.state, shop.id),
        "categories": state.permits.get(shop.id, []),
    }
    return {"shop_id": shop.id, "kyc_pending": shop.id in state.kyc_pending, **told}


def _check_owner(sandbox: Rehearsal, shop_id: str, pending: bool) -> None:
    """Once the owner is known, what was approved and waited is on sale."""
    state, market = sandbox.state.catalogue, sandbox.market
    others = [id for id in state.kyc_pending if id != shop_id]
    state.kyc_pending = [*others, shop_id] if pending else others
    for product in [] if pending else list(sandbox.state.products.values()):
        if product.shop_id == shop_id and listings.listing_of(market, product).audit == "PRE_APPROVED":
            review.decide(market, product, [])


def _product(sandbox: Rehearsal, fields: Fields) -> Product:
    found = sandbox.state.products.get(fields["product_id"])
    if found is None:
        raise Rejected(f"there is no product {fields['product_id']} in this sandbox")
    return found


def _fields(sandbox: Rehearsal, product: Product) -> Fields:
    listing = listings.listing_of(sandbox.market, product)
    judged = {"audit": listing.audit, "reasons": listing.reasons, "note": listing.note}
    return {"product_id": product.id, "title": product.title, "status": product.status, **judged}
