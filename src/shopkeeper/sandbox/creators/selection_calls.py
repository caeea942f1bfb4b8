"""The pool from which a creator's app selects products, by price, commission, sales and words."""

from typing import Any

from ...errors import Rejected
from ..money.amounts import minor_units
from ..shop import Call, behaves
from .accounts import creator_behind
from .fields import paged
from .open_calls import products_of

INVALID = "36009004"
RATING = 48
"""Of fifty. guess: nobody rates shops here."""
SORTS = {
    "COMMISSION_RATE": lambda row: -row["commission"]["rate"],
    "SOLD_QUANTITY": lambda row: -row["units_sold"],
    "PRICE_ASC": lambda row: _price(row),
    "PRICE_DESC": lambda row: -_price(row),
}
"""guess: no word to sort by is documented."""
Row = dict[str, Any]


@behaves("affiliate_creator.CreatorSelectAffiliateProduct.202501")
def select(call: Call) -> dict[str, Any]:
    """A page of the products that are open to creators."""
    wanted, market = call.values.get("filter_params") or {}, call.market
    rows = [row for row in products_of(market, creator_behind(call).region) if _fits(wanted, row)]
    sort = (call.values.get("sort_params") or {}).get("sort_type") or ""
    if sort and sort.upper() not in SORTS:
        raise Rejected(f"SortType is invalid, allowed values: {','.join(SORTS)}.", code=INVALID)
    ordered = sorted(rows, key=SORTS[sort.upper()]) if sort else rows
    page, token = paged(call, ordered, lambda row: str(row["id"]))
    left = {row["id"]: _left(call, row["id"]) for row in page}
    return {
        "products": [_shown(row, left[row["id"]]) for row in page],
        "next_page_token": token,
        "total_count": len(rows),
    }


def _fits(wanted: Row, row: Row) -> bool:
    named, groups = wanted.get("product_ids") or [row["id"]], wanted.get("category_ids")
    chain = {one["id"] for one in row["category_chains"]}
    ranges = (
        ("commission_rate_range", "rate", row["commission"]["rate"]),
        ("sold_quantity_range", "quantity", row["units_sold"]),
        ("shop_rating_range", "rating", RATING // 10),
    )
    return (
        row["id"] in named
        and (not groups or not chain.isdisjoint(groups))
        and (wanted.get("title_keyword") or "").lower() in row["title"].lower()
        and all(_within(wanted.get(name) or {}, field, value) for name, field, value in ranges)
        and _is_affordable(wanted.get("price_range") or {}, row)
    )


def _within(span: Row, field: str, value: int) -> bool:
    low, high = span.get(f"{field}_ge") or 0, span.get(f"{field}_le")
    return low <= value and (high is None or value <= high)


def _is_affordable(span: Row, row: Row) -> bool:
    currency = row["sales_price"]["currency"]
    try:
        low, high = (minor_units(str(span.get(f"price_{end}") or 0), currency) for end in ("ge", "le"))
    except (ValueError, ArithmeticError) as error:
        raise Rejected(f"PriceRange is invalid: {error}.", code=INVALID) from error
    return low <= _price(row) and (not high or _price(row) <= high)


def _price(row: Row) -> int:
    return minor_units(row["sales_price"]["minimum_amount"], row["sales_price"]["currency"])


def _left(call: Call, product_id: str) -> int:
    skus = (call.market.state.skus[id] for id in call.market.state.products[product_id].sku_ids)
    return sum(sku.available() for sku in skus)


def _shown(row: Row, left: int) -> Row:
    price, commission = row["sales_price"], row["commission"]
    return {
        "id": row["id"],
        "title": row["title"],
        "brand_name": "",
        "main_image_url": row["main_image_url"],
        "commission": {"rate": commission["rate"], "amount": commission["amount"]},
        "market_performance": {"historical_sold_quantity": row["units_sold"]},
        "price": {
            "currency": price["currency"],
            "floor_price": price["minimum_amount"],
            "ceiling_price": price["maximum_amount"],
        },
        "review": {"count": 0, "overall_score": "0"},
        "shop": {"name": row["shop"]["name"], "logo_url": "", "rating": f"{RATING / 10}"},
        "stock": {"quantity": left},
    }
