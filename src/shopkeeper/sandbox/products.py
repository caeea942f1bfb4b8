"""Products as the Open API reads them, and the change of a price."""

from itertools import islice
from typing import Any

from ..errors import Rejected
from . import ids
from .amounts import minor_units, written
from .answers import default_answer
from .market import Market
from .paging import page_token, place_of
from .shop import Call, behaves
from .state import Product, Shop, Sku


@behaves("product.SearchProducts.202502")
def search(call: Call) -> dict[str, Any]:
    """A page of the shop's products."""
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
    product = own_product(call)
    if product.status in ("FREEZE", "DELETED"):
        raise Rejected(
            "The product in its current status is not available for this operation.", code="12052901"
        )
    fields = _both(call, product)
    for sku in fields["skus"]:
        name = call.market.state.skus[sku["id"]].name
        variant = {"id": "100000", "name": "Variant", "value_id": sku["id"][-6:], "value_name": name}
        sku["sales_attributes"] = [variant]
    return default_answer(call.operation) | fields | _description(product)


@behaves("product.UpdatePrice.202309")
def update_price(call: Call) -> dict[str, Any]:
    """Set the price of some SKUs of a product."""
    product, currency = own_product(call), call.shop.currency
    if product.status != "ACTIVATE":
        raise Rejected(
            "The product in its current status is not available for this operation.", code="12052901"
        )
    prices = {row["id"]: _price(row["price"], currency) for row in call.values["skus"]}
    if unknown := [sku_id for sku_id in prices if sku_id not in product.sku_ids]:
        raise Rejected(f"The SKU {unknown[0]} is not one of the product", code="12052096")
    for sku_id, minor in prices.items():
        call.market.state.skus[sku_id].price_minor = minor
    announce_change(call.market, product, ["others"])  # guess: the documented list has no word for prices
    return {}


def own_product(call: Call) -> Product:
    """The product named in the path, if it is this shop's."""
    product = call.market.state.products.get(call.values["product_id"])
    if product is None:
        raise Rejected("The product ID does not exist", code="12052260")
    if product.shop_id != call.shop.id:
        raise Rejected("The product is not listed in your shop.", code="12052048")
    return product


def announce_change(
    market: Market, product: Product, changed_fields: list[str], source: str = "OPEN_API"
) -> None:
    """Note that a product was changed and queue webhook 15."""
    product.update_time = int(market.now())
    payload = {
        "product_id": product.id,
        "change_source": source,
        "changed_fields": changed_fields,
        "update_time": product.update_time,
    }
    market.announce(product.shop_id, 15, payload)


def _price(price: dict[str, Any], currency: str) -> int:
    try:
        minor = minor_units(price.get("amount") or price.get("sale_price") or "", currency)
    except (ValueError, ArithmeticError) as error:
        raise Rejected("The price is not valid", code="12052092") from error
    if price["currency"] != currency or minor <= 0:
        raise Rejected("The price is not valid or in another currency than the shop's", code="12052092")
    return minor


def _description(product: Product) -> dict[str, Any]:
    picture = f"https://images.example/{product.id}"
    image = {"uri": f"tos-sandbox-{product.id}", "urls": [f"{picture}.jpg"], "width": 800, "height": 800}
    category_id = str(600000 + ids.number(0, "category", product.category) % 99999)
    category = {"id": category_id, "parent_id": "0", "local_name": product.category, "is_leaf": True}
    return {
        "description": product.description,
        "category_chains": [category],
        "main_images": [{**image, "thumb_urls": [f"{picture}-thumb.jpg"]}],
        "package_weight": {"value": "0.50", "unit": "KILOGRAM"},
        "package_dimensions": {"length": "20", "width": "15", "height": "8", "unit": "CENTIMETER"},
        "product_status": product.status,
    }


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
    codes, sku_ids = values.get("seller_skus"), values.get("sku_ids")
    skus = [call.market.state.skus[sku_id] for sku_id in product.sku_ids]
    if codes and not any(sku.seller_sku in codes for sku in skus):
        return False
    return not sku_ids or any(sku.id in sku_ids for sku in skus)


def _summary(call: Call, product: Product) -> dict[str, Any]:
    return _both(call, product) | {"sales_regions": [call.shop.region], "product_sync_fail_reasons": []}


def _both(call: Call, product: Product) -> dict[str, Any]:
    """What the search and the detail both tell."""
    state = call.market.state
    return {
        "id": product.id,
        "title": product.title,
        "status": product.status,
        "audit": {"status": "APPROVED", "pre_approved_reasons": []},
        "skus": [_sku(state.skus[sku_id], call.shop) for sku_id in product.sku_ids],
        "create_time": product.create_time,
        "update_time": product.update_time,
        "is_not_for_sale": False,
        "recommended_categories": [],
        "listing_quality_tier": "GOOD",
        "integrated_platform_statuses": [],
        "has_draft": False,
    }


def _sku(sku: Sku, shop: Shop) -> dict[str, Any]:
    price = written(sku.price_minor, shop.currency)
    return {
        "id": sku.id,
        "seller_sku": sku.seller_sku,
        "price": {"currency": shop.currency, "sale_price": price, "tax_exclusive_price": price},
        "inventory": [
            {"warehouse_id": warehouse_id, "quantity": shelf.available}
            for warehouse_id, shelf in sku.shelves.items()
        ],
        "status_info": {"status": "NORMAL", "deactivation_source": ""},
    }
