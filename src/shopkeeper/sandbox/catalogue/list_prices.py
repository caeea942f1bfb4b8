"""What a SKU is said to cost elsewhere: the price that is struck through."""

from typing import Any

from ...errors import Rejected
from ..market import Market, happens
from ..settings import DAY
from ..shop import Call, behaves
from ..state import Shop
from . import offers, review
from .products import own_product

NOT_THE_PRODUCTS = 12052557
EXPIRED = 38


@behaves("product.submitStrikethroughPrice.202609")
def submit(call: Call) -> dict[str, Any]:
    """Say what SKUs cost elsewhere; one that is no higher than the price is refused, SKU by SKU."""
    product, errors, changed = own_product(call), [], False
    for row in call.values.get("skus") or []:
        try:
            _strike(call.market, row, product.sku_ids, call.shop)
            changed = True
        except Rejected as error:
            told = {"code": int(error.code or 0), "message": str(error)}
            errors.append({**told, "detail": {"sku_id": row.get("id") or ""}})
    if changed:
        review.tell_change(call.market, product, ["others"])
    return {"errors": errors}


def set_list_price(market: Market, sku_id: str, price: dict[str, Any], shop: Shop) -> None:
    """Say what a SKU costs elsewhere."""
    minor = offers.list_price_minor(price, shop, market.state.skus[sku_id].price_minor)
    market.state.catalogue.list_prices[sku_id] = minor
    market.changes += 1


def _strike(market: Market, row: dict[str, Any], own: list[str], shop: Shop) -> None:
    if row.get("id") not in own:
        raise Rejected("The SKU ID does not belong to the product.", code=str(NOT_THE_PRODUCTS))
    set_list_price(market, row["id"], row.get("external_retail_price") or {"currency": shop.currency}, shop)
    market.state.catalogue.struck[row["id"]] = number = market.next_number("strikethrough")
    market.schedule(market.settings.strikethrough_days * DAY, "strikethrough-ends", row["id"], str(number))


@happens("strikethrough-ends")
def expire(market: Market, sku_id: str, note: str) -> None:
    """What a SKU costs elsewhere was said too long ago: the price is struck through no more, webhook 38."""
    if market.state.catalogue.struck.get(sku_id) != int(note):
        return
    del market.state.catalogue.struck[sku_id]
    sku = market.state.skus.get(sku_id)
    if market.state.catalogue.list_prices.pop(sku_id, None) is None or sku is None:
        return
    product = market.state.products[sku.product_id]
    product.update_time = int(market.now())
    market.announce(product.shop_id, EXPIRED, {"product_id": product.id, "sku_id": sku_id})
