"""The platform's review of what is listed: it takes its time, fails by rules, and is told by webhooks."""

from typing import Any

from ..market import Market, happens
from ..state import Product
from . import listings, mirrors, parcel_advice
from .records import Listing

STATUS_NEWS, INFORMATION_NEWS, AUDIT_NEWS = 5, 15, 37
FIRST_PASS, CHANGED, FAILURE = "PRODUCT_FIRST_PASS_REVIEW", "PRODUCT_STATUS_CHANGED", "PRODUCT_AUDIT_FAILURE"


def submit(market: Market, product: Product) -> None:
    """Hand in what a product is to be; a review that was going on no longer counts."""
    listing = listings.own(market, product)
    listing.reviews += 1
    listing.reasons = []
    listing.audit = "AUDITING"
    _tell_audit(market, product, listing)
    seconds = market.settings.review_seconds
    if seconds is not None:
        market.schedule(seconds, "product-review", product.id, str(listing.reviews))


def decide(market: Market, product: Product, reasons: list[str]) -> None:
    """End a review: what has no fault is in force, what has one is not."""
    listing = listings.own(market, product)
    if listing.audit not in ("AUDITING", "PRE_APPROVED"):
        return
    if reasons:
        _fail(market, product, listing, reasons)
    elif product.shop_id in market.state.catalogue.kyc_pending and product.status == "PENDING":
        listing.audit = "PRE_APPROVED"
        _tell_audit(market, product, listing)
    else:
        _pass(market, product, listing)


def faults(market: Market, content: dict[str, Any]) -> list[str]:
    """Why a content would fail: the words that may not be used, each with where it stands."""
    texts = {"title": content.get("title") or "", "description": content.get("description") or ""}
    for attribute in content.get("product_attributes") or []:
        for value in attribute.get("values") or []:
            texts["product_attributes"] = f"{texts.get('product_attributes', '')} {value.get('name') or ''}"
    return [
        f"The {place} has the word '{word}', which may not be used."
        for place, text in texts.items()
        for word in market.settings.forbidden_words
        if word in text.lower()
    ]


def tell_status(market: Market, product: Product, status: str, reason: str = "") -> None:
    """Webhook 5: a product is on sale for the first time, has failed, or has another status."""
    news = {"product_id": int(product.id), "status": status, "suspended_reason": reason}
    market.announce(product.shop_id, STATUS_NEWS, news | {"update_time": int(market.now())})


def tell_change(market: Market, product: Product, changed: list[str], source: str = "OPEN_API") -> None:
    """Webhook 15: what is published of a product is another than before."""
    product.update_time = int(market.now())
    news = {"product_id": product.id, "change_source": source, "changed_fields": changed}
    market.announce(product.shop_id, INFORMATION_NEWS, news | {"update_time": product.update_time})


@happens("product-review")
def reviewed(market: Market, product_id: str, note: str) -> None:
    """The time that a review takes is over."""
    product = market.state.products[product_id]
    listing = listings.own(market, product)
    if listing.reviews == int(note) and listing.audit == "AUDITING" and not _is_gone(product):
        decide(market, product, faults(market, listing.under_review or listing.content))


def _pass(market: Market, product: Product, listing: Listing) -> None:
    first, changed, waits = not listing.was_live, [], listing.under_review
    weight = listing.content.get("package_weight")
    listing.under_review = None
    listing.audit, listing.was_live = "APPROVED", True
    if waits is not None:
        changed = listings.put_in_force(market, product, waits)
    before = product.status
    may_return = waits is not None and market.settings.edit_reactivates and before.endswith("_DEACTIVATED")
    if before in ("PENDING", "SCHEDULED") or may_return:
        listings.set_status(market, product, _on_sale_or_later(market, product, listing))
    _tell_audit(market, product, listing)
    if product.status != before:
        tell_status(market, product, FIRST_PASS if first else CHANGED)
    if changed:
        tell_change(market, product, changed)
    if first or listing.content.get("package_weight") != weight:
        parcel_advice.look(market, product)


def _on_sale_or_later(market: Market, product: Product, listing: Listing) -> str:
    """What is approved is on sale at once, unless the seller has said when."""
    told = listing.content.get("scheduled_sale") or {}
    wait = int(told.get("schedule_sale_time") or 0) - market.now()
    if not told.get("is_enabled_scheduled_sale") or wait <= 0:
        return "ACTIVATE"
    market.schedule(wait, "sale-begins", product.id, str(told["schedule_sale_time"]))
    return "SCHEDULED"


@happens("sale-begins")
def begin_sale(market: Market, product_id: str, note: str) -> None:
    """The moment has come that the seller has said."""
    product = market.state.products[product_id]
    told = listings.own(market, product).content.get("scheduled_sale") or {}
    if product.status == "SCHEDULED" and str(told.get("schedule_sale_time")) == note:
        listings.set_status(market, product, "ACTIVATE")
        tell_status(market, product, CHANGED)


def _fail(market: Market, product: Product, listing: Listing, reasons: list[str]) -> None:
    listing.audit, listing.reasons, listing.under_review = "FAILED", reasons, None
    if product.status == "PENDING":
        listings.set_status(market, product, "FAILED")
    _tell_audit(market, product, listing)
    tell_status(market, product, FAILURE, reasons[0])


def _tell_audit(market: Market, product: Product, listing: Listing) -> None:
    pending = ["KYC_PENDING"] if listing.audit == "PRE_APPROVED" else []
    audit = {"status": listing.audit, "pre_approved_reasons": pending}
    product.update_time = int(market.now())
    news = {"product_id": int(product.id), "audit": audit, "update_time": product.update_time}
    if mirrors.is_mirrored(market.state, product.shop_id):
        there = "AUDITING" if pending else listing.audit
        news["integrated_platform_statuses"] = {"platform": mirrors.PLATFORM, "status": there}
    market.announce(product.shop_id, AUDIT_NEWS, news)


def _is_gone(product: Product) -> bool:
    return product.status in ("DELETED", "FREEZE")
