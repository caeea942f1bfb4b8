"""What parcels of a category usually measure and weigh, and which products say something far from it."""

from typing import Any

from ..market import Market
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Product
from . import listings, tree
from .search import page_of
from .tree import Category

USUAL = {
    "600001": (800, 25, 20, 15), "601152": (350, 30, 25, 4), "601450": (250, 15, 10, 6),
    "601739": (300, 18, 12, 6), "605248": (150, 25, 20, 6), "824584": (700, 40, 30, 10),
    "604206": (900, 35, 25, 12), "700437": (500, 20, 15, 10), "601999": (500, 32, 28, 5),
    "856000": (500, 25, 20, 10),
}  # fmt: skip
"""Grams and centimetres by branch. guess: the platform learns its own from what it has carried."""
GRAMS = {"KILOGRAM": 1000.0, "POUND": 453.59237, "GRAM": 1.0, "OUNCE": 28.349523}
RECOMMENDED, FAR_TIMES = 62, 4
"""So many times lighter or heavier than usual is far."""


@behaves("product.predictProductPackageDimensionsAndWeight.202609")
def predict(call: Call) -> dict[str, Any]:
    """What a parcel of a category usually is."""
    category_id = call.values["category_id"]
    leaf = tree.tree(tree.version_of(category_id)).get(category_id)
    if leaf is None:
        raise refusal(12052023)
    grams, length, width, height = usual(leaf)
    sides = {"length": length, "width": width, "height": height, "unit": "CENTIMETER"}
    return {
        "package_dimensions": sides,
        "package_weight": {"value": f"{grams / 1000:.2f}", "unit": "KILOGRAM"},
    }


@behaves("product.getProductPackageRecommendations.202602")
def recommend(call: Call) -> dict[str, Any]:
    """The products whose parcel is said to be far lighter or heavier than usual."""
    wanted = call.values.get("product_ids") or []
    rows = []
    for product in call.market.state.products.values():
        if product.shop_id != call.shop.id or product.id not in (wanted or [product.id]):
            continue
        told = _odd(call.market, product)
        if told:
            rows.append((product.create_time, product.id, told))
    return page_of(call, "products", rows)


def usual(category: Category) -> tuple[int, int, int, int]:
    """The grams and the three sides of a usual parcel."""
    root = tree.chain(category, tree.version_of(category.id))[0].id
    return USUAL[root if root in USUAL else root.removeprefix("1")]


def look(market: Market, product: Product) -> None:
    """Webhook 62, where what was approved has a parcel that is far from usual."""
    if told := _odd(market, product):
        market.announce(product.shop_id, RECOMMENDED, told)


def _odd(market: Market, product: Product) -> dict[str, Any] | None:
    content = listings.listing_of(market, product).content
    leaf = tree.tree(tree.version_of(content["category_id"])).get(content["category_id"])
    weight = content.get("package_weight")
    if leaf is None or not weight:
        return None
    grams, *sides = usual(leaf)
    times = float(weight["value"]) * GRAMS.get(weight["unit"], 1000.0) / grams
    if 1 / FAR_TIMES < times < FAR_TIMES:
        return None
    names = ("length", "width", "height")
    lengths = {name: _range(side) for name, side in zip(names, sides, strict=True)}
    return {
        "product_id": product.id,
        "abnormality_types": ["WEIGHT_TOO_LOW" if times < 1 else "WEIGHT_TOO_HIGH"],
        "dimension_recommendation": {**lengths, "unit": "CENTIMETER"},
        "weight_recommendation": {"unit": "KILOGRAM", "weight": _range(grams / 1000)},
    }


def _range(value: float) -> dict[str, str]:
    return {"min_value": f"{value * 0.8:.2f}", "max_value": f"{value * 1.2:.2f}"}
