"""Products as the Open API reads them, and the change of a price."""

from itertools import islice
from typing import Any

from ...errors import Rejected
from ..gateway.answers import default_answer
from ..gateway.older import project
from ..paging import page_token, place_of
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Product
from ..worldwide import binding
from . import advice, combo_rules, listings, offers, review
from .offers import price_minor
from .product_fields import in_full, overview
from .search import check_times

WRONG_STATUS, NOT_UNDER_REVIEW = 12052901, 12052547
NO_SKUS, SKU_TWICE, OTHERS_SKU = 12052902, 12052553, 12052557
MANY_CODES, MOST_CODES = 12019027, 10
announce_change = review.tell_change
"""Note that a product was changed and queue webhook 15."""


@behaves("product.SearchProducts.202502")
def search(call: Call) -> dict[str, Any]:
    """A page of the shop's products."""
    check_times(call.values)
    if len(call.values.get("seller_skus") or []) > MOST_CODES:
        raise refusal(MANY_CODES)
    found = sorted(
        (product for product in call.market.state.products.values() if _wanted(call, product)),
        key=lambda product: (product.create_time, product.id),
    )
    after, size = place_of(call.values.get("page_token") or ""), int(call.values["page_size"])
    rest = (product for product in found if after is None or (product.create_time, product.id) > after)
    page = list(islice(rest, size + 1))
    last = page[size - 1] if len(page) > size else None
    return {
        "products": [_summary(call, product) for product in page[:size]],
        "next_page_token": page_token((last.create_time, last.id)) if last else "",
        "total_count": len(found),
    }


@behaves("product.GetProduct.202309")
def get(call: Call) -> dict[str, Any]:
    """One product with all that is known of it."""
    market, product = call.market, own_product(call)
    check_status(product, not_in=("FREEZE", "DELETED"))
    listing = listings.listing_of(market, product)
    content = None
    if call.values.get("return_under_review_version"):
        if listing.audit != "AUDITING":
            raise refusal(NOT_UNDER_REVIEW)
        content = listing.under_review
    elif call.values.get("return_draft_version"):
        content = listing.draft
    fields = in_full(market, product, content)
    if of := binding.association(market.state, product.id):
        fields["global_product_association"] = of
    return default_answer(call.operation) | project(call.operation.answer, fields)


@behaves("product.UpdatePrice.202309")
def update_price(call: Call) -> dict[str, Any]:
    """Set the price of some SKUs of a product."""
    product, market = own_product(call), call.market
    if product.status != "ACTIVATE":
        raise refusal(WRONG_STATUS)
    rows = check_rows(call.values["skus"])
    if any(row["id"] not in product.sku_ids for row in rows):
        raise refusal(OTHERS_SKU)
    prices = {row["id"]: price_minor(row["price"], call.shop.currency) for row in rows}
    listed = {
        row["id"]: offers.list_price_minor(row["list_price"], call.shop, prices[row["id"]])
        for row in rows
        if row.get("list_price")
    }
    for sku_id, minor in prices.items():
        offers.check_free(market, market.state.skus[sku_id], minor)
        combo_rules.check_price_of(market.state, sku_id, minor)
    for sku_id, minor in prices.items():
        market.state.skus[sku_id].price_minor = minor
    market.state.catalogue.list_prices.update(listed)
    announce_change(market, product, ["others"])  # guess: the documented list has no word for prices
    return {}


def check_rows(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The SKUs that a call names: at least one, and each once."""
    if not rows:
        raise refusal(NO_SKUS)
    if len({row["id"] for row in rows}) < len(rows):
        raise refusal(SKU_TWICE)
    return rows


def own_product(call: Call) -> Product:
    """The product named in the path, if it is this shop's."""
    product = call.market.state.products.get(call.values["product_id"])
    if product is None:
        raise Rejected("The product ID does not exist", code="12052260")
    if product.shop_id != call.shop.id:
        raise Rejected("The product is not listed in your shop.", code="12052048")
    return product


def check_status(product: Product, *, not_in: tuple[str, ...]) -> None:
    """Refuse what may not be done to a product in its status."""
    if product.status in not_in:
        raise refusal(WRONG_STATUS)


def _wanted(call: Call, product: Product) -> bool:
    values = call.values
    if product.shop_id != call.shop.id or values.get("status", "ALL") not in (
        "ALL",
        "",
        None,
        product.status,
    ):
        return False
    for field in ("create_time", "update_time"):
        low, high = values.get(f"{field}_ge") or 0, values.get(f"{field}_le") or 2**62
        if not low <= getattr(product, field) <= high:
            return False
    if values.get("audit_status") or values.get("listing_quality_tiers"):
        listing = listings.listing_of(call.market, product)
        if listing.audit not in (values.get("audit_status") or [listing.audit]):
            return False
        tier = advice.tier(listing.content)
        if tier not in (values.get("listing_quality_tiers") or [tier]):
            return False
    codes, sku_ids = values.get("seller_skus"), values.get("sku_ids")
    skus = [call.market.state.skus[sku_id] for sku_id in product.sku_ids]
    if codes and not any(sku.seller_sku in codes for sku in skus):
        return False
    return not sku_ids or any(sku.id in sku_ids for sku in skus)


def _summary(call: Call, product: Product) -> dict[str, Any]:
    fields = overview(call.market, product)
    return fields | {"sales_regions": [call.shop.region], "product_sync_fail_reasons": []}
