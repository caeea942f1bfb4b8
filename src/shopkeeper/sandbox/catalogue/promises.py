"""The programme for products that keep what they promise: points for stock, content, price and freight."""

from typing import Any, NamedTuple

from ..shop import Call, behaves
from ..state import Product
from . import advice, listings, offers
from .products import own_product

TARGET, ENOUGH_UNITS = 60, 20
QUALIFIED, ELIGIBLE = "QUALIFIED", "ELIGIBLE"
# guess: which tasks there are and what each is worth; only their categories are documented.


class Task(NamedTuple):
    """One thing that a product is judged by."""

    category: str
    name: str
    now: str
    wanted: str
    passed: bool
    points: int


@behaves("product.listProductSKPPStatuses.202606")
def list_statuses(call: Call) -> dict[str, Any]:
    """How far the products of the shop are."""
    values = call.values
    wanted, status = values.get("product_ids") or [], values.get("skpp_status") or ""
    rows = [_summary(call, one) for one in _products(call) if one.id in (wanted or [one.id])]
    found = [row for row in rows if status in ("", row["skpp_status"])]
    number, size = int(values.get("page_no") or 1), int(values.get("page_size") or 50)
    page = found[(number - 1) * size : number * size] if number > 0 else []
    return {"products": page, "total_count": len(found), "update_time": int(call.market.now())}


@behaves("product.getShopSKPPSummary.202606")
def summary(call: Call) -> dict[str, Any]:
    """How many products of the shop are in, and how many could be."""
    rows = [_summary(call, one) for one in _products(call)]
    qualified = sum(row["skpp_status"] == QUALIFIED for row in rows)
    counts = {"qualified_products_count": qualified, "eligible_products_count": len(rows)}
    return {"shop_summary": counts | {"earned_ad_credit": "0", "increased_visibility_l30d": "0"}}


@behaves("product.getProductSKPPDetail.202606")
def detail(call: Call) -> dict[str, Any]:
    """What one product is judged by, and what is still to do."""
    product = own_product(call)
    told = _summary(call, product)
    del told["title"]
    tasks = [
        {
            "category": one.category,
            "name": one.name,
            "current_value": one.now,
            "target_value": one.wanted,
            "passed": one.passed,
            "action_suggestions": [] if one.passed else [{"score_increase": one.points, "url": ""}],
        }
        for one in _tasks(call, product)
    ]
    return told | {"task_details": tasks, "update_time": int(call.market.now())}


def _products(call: Call) -> list[Product]:
    return [one for one in call.market.state.products.values() if one.shop_id == call.shop.id and one.on_sale]


def _summary(call: Call, product: Product) -> dict[str, Any]:
    score = sum(one.points for one in _tasks(call, product) if one.passed)
    return {
        "product_id": product.id,
        "title": product.title,
        "total_score": score,
        "target_score": TARGET,
        "skpp_status": QUALIFIED if score >= TARGET else ELIGIBLE,
        "affiliate_program_status": "NOT_JOINED",
        "rewards": [],
    }


def _tasks(call: Call, product: Product) -> list[Task]:
    market = call.market
    content = listings.listing_of(market, product).content
    units = sum(market.state.skus[sku_id].available() for sku_id in product.sku_ids)
    grade = advice.tier(content)
    on_offer = any(offers.is_held(market, sku_id) for sku_id in product.sku_ids)
    return [
        Task("STOCK", "Units on sale", str(units), str(ENOUGH_UNITS), units >= ENOUGH_UNITS, 40),
        Task("INFORMATION_QUALITY", "Listing quality", grade, "GOOD", grade == "GOOD", 30),
        Task("PRICING", "In a promotion", str(on_offer).lower(), "true", on_offer, 20),
        Task("SHOPPABLE_VIDEOS", "Videos that show it", "0", "1", False, 10),
    ]
