"""A seller's calls about global products, for the tests."""

from typing import Any

from tests.sandbox.goods_calls import VASE, picture
from tests.sandbox.proof import Prover


def across_borders(shop: Prover) -> Prover:
    """The same seller, who now sells across borders."""
    shop.caller.control("POST", "/seller", {"sells_globally": True})
    return shop


def warehouse(shop: Prover, region: str) -> str:
    return shop.caller.at(region).shop.warehouse_id


def worldwide(shop: Prover, **changes: Any) -> dict[str, Any]:
    """A global product that passes every rule, with units for the American and the British market."""
    stock = [
        {"global_warehouse_id": warehouse(shop, "US"), "quantity": 30},
        {"global_warehouse_id": warehouse(shop, "GB"), "quantity": 20},
    ]
    whole = {
        "title": "Hand Thrown Stoneware Vase for Dried Flowers",
        "description": "<p>Thrown by hand in small batches.</p>",
        "category_id": VASE,
        "category_version": "v2",
        "main_images": changes.get("main_images") or [{"uri": picture(shop)}],
        "package_weight": {"value": "1.20", "unit": "KILOGRAM"},
        "package_dimensions": {"length": "20", "width": "15", "height": "30", "unit": "CENTIMETER"},
        "skus": [{"seller_sku": "VASE", "price": {"amount": "24.00", "currency": "USD"}, "inventory": stock}],
    }
    return {name: part for name, part in (whole | changes).items() if part is not None}


def made(shop: Prover, **changes: Any) -> tuple[dict[str, str], str]:
    """A global product: its place in paths, and its SKU."""
    answer = shop.call("product.CreateGlobalProduct.202309", **worldwide(shop, **changes))
    return {"global_product_id": answer["global_product_id"]}, answer["global_skus"][0]["id"]


def target(shop: Prover, region: str, sku_id: str, amount: str = "26.00", **more: Any) -> dict[str, Any]:
    currency = shop.caller.at(region).shop.currency
    price = {"amount": amount, "currency": currency}
    return {"region": region, "skus": [{"related_global_sku_id": sku_id, "price": price, **more}]}


def published(shop: Prover, path: dict[str, str], *targets: dict[str, Any]) -> Any:
    return shop.call("product.PublishGlobalProduct.202309", **path, publish_target=list(targets))
