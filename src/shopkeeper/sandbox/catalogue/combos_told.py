"""The parts of a combined SKU as its product tells of them, with what keeps it from being sold."""

from typing import Any

from ..market import Market
from ..money.amounts import written
from ..state import Product, Sku, State
from . import listings, pictures, selling, tree
from .records import Part

GONE = {"DELETED": "SUB_PRODUCT_DELETE", "FREEZE": "SUB_PRODUCT_FROZEN"}


def told(market: Market, sku_id: str) -> list[dict[str, Any]]:
    """The parts of a combined SKU, each with what is known of it."""
    return [_told(market, part) for part in market.state.catalogue.parts.get(sku_id, [])]


def _told(market: Market, part: Part) -> dict[str, Any]:
    state, product, sku = market.state, market.state.products[part.product_id], market.state.skus[part.sku_id]
    content, currency = listings.listing_of(market, product).content, market.shop(product.shop_id).currency
    version, price = tree.version_of(content["category_id"]), written(sku.price_minor, currency)
    leaf = tree.tree(version)[content["category_id"]]
    images = [pictures.shown(market, row["uri"]) for row in content.get("main_images") or []]
    row: dict[str, Any] = next((one for one in content["skus"] if one["id"] == sku.id), {})
    return {
        "product_id": product.id,
        "sku_id": sku.id,
        "sku_count": part.count,
        "title": product.title,
        "seller_sku": sku.seller_sku,
        "price": {"currency": currency, "sale_price": price, "tax_exclusive_price": price},
        "inventory": [{"warehouse_id": id, "quantity": shelf.available} for id, shelf in sku.shelves.items()],
        "categories": [
            {"id": one.id, "parent_id": one.parent_id, "local_name": one.name, "is_leaf": one.is_leaf}
            for one in tree.chain(leaf, version)
        ],
        "combined_listing_not_live_reasons": _why_not_live(state, product, sku),
        "sales_attributes": [
            {name: one.get(name) or "" for name in ("id", "name", "value_id", "value_name")}
            for one in row.get("sales_attributes") or []
        ],
        **({"product_main_image": images[0]} if images else {}),
    }


def _why_not_live(state: State, product: Product, sku: Sku) -> list[str]:
    if not product.on_sale:
        return [GONE.get(product.status, "SUB_PRODUCT_DEACTIVATE")]
    if sku.id not in product.sku_ids:
        return ["SUB_SKU_DELETE"]
    return [] if selling.is_live(state, sku) else ["SUB_PRODUCT_DEACTIVATE"]
