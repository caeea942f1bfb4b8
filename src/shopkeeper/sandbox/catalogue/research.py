"""Products as whoever audits them looks for them, and appeals against the verdict on a size chart."""

from typing import Any

from ..market import Market, happens
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Product
from . import listings, pictures, tree
from .rules import KNOWN_BRANDS
from .search import page_of

APPEALED, NO_PRODUCT, NO_CHART = 66, 12052260, 12052128


@behaves("product.ProductAuditingResearch.202601")
def research(call: Call) -> dict[str, Any]:
    """Products on sale, by id, title, brand, category or seller."""
    values, state = call.values, call.market.state
    if values.get("seller_name") and values["seller_name"].lower() not in state.seller_name.lower():
        return page_of(call, "products", [])
    found = []
    for product in state.products.values():
        told = _told(call, product) if product.on_sale and product.shop_id in call.grant.shop_ids else None
        if told and _fits(values, told):
            found.append((product.create_time, product.id, told))
    return page_of(call, "products", found)


@behaves("product.submitSizeChartAppeal.202604")
def appeal(call: Call) -> dict[str, Any]:
    """Ask the platform to look at a size chart again; webhook 66 tells what came of it."""
    market, message = call.market, call.values["appeal_message"]
    product = market.state.products.get(str(call.values["product_id"]))
    if product is None or product.shop_id != call.shop.id:
        raise refusal(NO_PRODUCT)
    chart_id, uri = message.get("size_chart_id") or "", message.get("size_chart_image_uri") or ""
    known = market.state.catalogue.size_charts
    if not (chart_id in known or (uri and pictures.is_known(market, uri))):
        raise refusal(NO_CHART)
    kinds = ",".join(row["indicator_type"] for row in message["indicator_details"])
    if market.settings.review_seconds is not None:
        market.schedule(market.settings.review_seconds, "appeal", product.id, f"{kinds}|{chart_id}|{uri}")
    market.changes += 1
    return {}


@happens("appeal")
def answer(market: Market, product_id: str, note: str) -> None:
    """An appeal is granted where the product has a size chart now, else not."""
    product = market.state.products[product_id]
    kinds, chart_id, uri = note.split("|")
    granted = bool(listings.listing_of(market, product).content.get("size_chart"))
    verdict = {"status": "APPROVED" if granted else "REJECTED"}
    verdict |= {"reject_reason": "" if granted else "The product has no size chart."}
    results = [{"indicator_type": kind, **verdict} for kind in kinds.split(",")]
    task = {"appeal_audit_result": results, "size_chart_id": int(chart_id or 0), "size_chart_image_uri": uri}
    market.announce(product.shop_id, APPEALED, {"appeal_task": task, "product_id": int(product.id)})


def _fits(values: dict[str, Any], told: dict[str, Any]) -> bool:
    wanted = {
        "product_ids": [told["id"]],
        "brand_ids": [told["brand_id"]],
        "category_ids": [one["id"] for one in told["categories"]],
    }
    named = all(not values.get(name) or set(values[name]) & set(own) for name, own in wanted.items())
    return named and (values.get("product_title") or "").lower() in told["title"].lower()


def _told(call: Call, product: Product) -> dict[str, Any]:
    state, content = call.market.state, listings.listing_of(call.market, product).content
    version, brand_id = tree.version_of(content["category_id"]), content.get("brand_id") or ""
    leaf = tree.tree(version).get(content["category_id"]) or tree.leaf_named("Other", version)
    own = state.catalogue.brands.get(brand_id)
    return {
        "id": product.id,
        "title": product.title,
        "description": product.description,
        "brand_id": brand_id,
        "brand_name": own.name if own else KNOWN_BRANDS.get(brand_id, ""),
        "categories": [
            {
                "id": one.id,
                "name": one.name,
                "level": one.level,
                "is_leaf": one.is_leaf,
                "parent_id": one.parent_id,
            }
            for one in tree.chain(leaf, version)
        ],
        "country": call.market.shop(product.shop_id).region,
        "listing_url": f"https://shop.example/products/{product.id}",
        "main_image_urls": [pictures.address(row["uri"]) for row in content["main_images"]],
        "seller_id": product.shop_id,
        "seller_name": state.seller_name,
        "variants": [{"id": sku_id} for sku_id in product.sku_ids],
    }
