"""What the platform refuses of products in a promotion: whose they are, their prices, limits and units."""

from typing import Any, NamedTuple

from ..catalogue import selling
from ..money.amounts import share
from ..refusals import refusal
from ..shop import Call
from ..state import Product, Sku
from .numbers import minor_of, percent_points
from .records import NO_LIMIT, PRICED, Activity, Terms

NOTHING, TOO_MANY, TOO_MANY_IN, TWICE, SKU_TWICE = 17029033, 17029046, 17029025, 17029039, 17029040
NO_PRODUCT, NOT_YOURS, WRONG_STATUS, NOT_SOLD = 17029051, 17029017, 17029056, 17029064
SKUS_GIVEN, NO_SKUS, TERMS_ABOVE, WRONG_SKU, OTHERS_SKU = 17029013, 17029037, 17029038, 17029016, 17029053
LIMIT_ABOVE, WRONG_LIMIT, WRONG_PER_BUYER = 17029015, 17029050, 17029014
SKU_BEYOND_STOCK, BEYOND_STOCK, WRONG_PRICE = 17029018, 17029019, 17029034
MOST_AT_ONCE, MOST_IN, MOST_UNITS, WHOLE = 300, 10_000, 99, 10_000
CODES = {
    ("DIRECT_DISCOUNT", "PRODUCT"): (17029029, 17029041),
    ("FIXED_PRICE", "PRODUCT"): (17029030, 17029042),
    ("DIRECT_DISCOUNT", "VARIATION"): (17029031, 17029043),
    ("FIXED_PRICE", "VARIATION"): (17029032, 17029044),
}
"""By kind and level: the field of the other kind was given, and the own one was not."""
OFF_TOO_MUCH = {"PRODUCT": 17029020, "VARIATION": 17029021}
OFF_TOO_LITTLE = {"PRODUCT": 17029062, "VARIATION": 17029063}


class Entry(NamedTuple):
    """A product as it is entered, with the SKUs that this is about."""

    product_id: str
    terms: Terms
    skus: dict[str, Terms]
    sku_ids: list[str]


def check_entries(
    call: Call, activity: Activity, rows: list[dict[str, Any]], excluded: list[str]
) -> list[Entry]:
    """The products of a call, each with its terms."""
    if not rows and not excluded:
        raise refusal(NOTHING)
    if sum(max(1, len(row.get("skus") or [])) for row in rows) > MOST_AT_ONCE:
        raise refusal(TOO_MANY)
    ids = [row["id"] for row in rows]
    if len(set(ids)) < len(ids):
        raise refusal(TWICE)
    products = [_product(call, id) for id in ids]
    [_product(call, id) for id in excluded]
    if len(activity.products.keys() | set(ids)) > MOST_IN:
        raise refusal(TOO_MANY_IN)
    entries = [_entry(call, activity, *pair) for pair in zip(products, rows, strict=True)]
    sku_ids = [sku_id for entry in entries for sku_id in entry.skus]
    if len(set(sku_ids)) < len(sku_ids):
        raise refusal(SKU_TWICE)
    return entries


def _product(call: Call, product_id: str) -> Product:
    product = call.market.state.products.get(product_id)
    if product is None:
        raise refusal(NO_PRODUCT)
    if product.shop_id != call.shop.id:
        raise refusal(NOT_YOURS)
    if not product.on_sale:
        raise refusal(WRONG_STATUS)
    return product


def _entry(call: Call, activity: Activity, product: Product, row: dict[str, Any]) -> Entry:
    rows = row.get("skus") or []
    state = call.market.state
    if not any(selling.is_sold(state, state.skus[id]) for id in product.sku_ids):
        raise refusal(NOT_SOLD)
    if activity.level != "VARIATION":
        if rows:
            raise refusal(SKUS_GIVEN)
        skus = [state.skus[sku_id] for sku_id in product.sku_ids]
        return Entry(product.id, _terms(call, activity, row, skus), {}, list(product.sku_ids))
    if not rows:
        raise refusal(NO_SKUS)
    if row.get("activity_price_amount") or row.get("discount"):
        raise refusal(TERMS_ABOVE)
    if int(row["quantity_limit"]) != NO_LIMIT:
        raise refusal(LIMIT_ABOVE)
    if len({one["id"] for one in rows}) < len(rows):
        raise refusal(SKU_TWICE)
    for one in rows:
        if one["id"] not in product.sku_ids:
            raise refusal(OTHERS_SKU if one["id"] in state.skus else WRONG_SKU)
    if not all(selling.is_sold(state, state.skus[one["id"]]) for one in rows):
        raise refusal(NOT_SOLD)
    above = Terms(per_buyer=_limit(row, "quantity_per_user"))
    terms = {one["id"]: _terms(call, activity, one, [state.skus[one["id"]]]) for one in rows}
    return Entry(product.id, above, terms, list(terms))


def _terms(call: Call, activity: Activity, row: dict[str, Any], skus: list[Sku]) -> Terms:
    limit, per_buyer = _limit(row, "quantity_limit"), _limit(row, "quantity_per_user")
    if NO_LIMIT != limit < per_buyer:
        raise refusal(WRONG_PER_BUYER)
    if limit > sum(sku.available() for sku in skus):
        raise refusal(SKU_BEYOND_STOCK if activity.level == "VARIATION" else BEYOND_STOCK)
    terms = Terms(limit=limit, per_buyer=per_buyer)
    if activity.kind in PRICED:
        _put_price(call, activity, terms, row)
        for sku in skus:
            _check_off(call, activity, terms, sku)
    return terms


def _limit(row: dict[str, Any], name: str) -> int:
    limit = int(row[name])
    if limit != NO_LIMIT and not 1 <= limit <= MOST_UNITS:
        raise refusal(WRONG_LIMIT)
    return limit


def _put_price(call: Call, activity: Activity, terms: Terms, row: dict[str, Any]) -> None:
    price, discount = row.get("activity_price_amount"), row.get("discount")
    by_percent = activity.kind == "DIRECT_DISCOUNT"
    other, missing = CODES["DIRECT_DISCOUNT" if by_percent else "FIXED_PRICE", activity.level]
    own = discount if by_percent else price
    if (price if by_percent else discount) and not own:
        raise refusal(other)
    if not own:
        raise refusal(missing)
    if by_percent:
        terms.off_points, terms.discount = percent_points(own), str(own)
    else:
        terms.price_minor = minor_of(own, call.shop.currency)
    if min(terms.off_points, terms.price_minor) < 0:
        raise refusal(WRONG_PRICE)


def _check_off(call: Call, activity: Activity, terms: Terms, sku: Sku) -> None:
    """A promotion takes off neither next to nothing nor nearly all."""
    settings, off = call.market.settings, off_minor(terms, sku.price_minor)
    if off <= 0 or off * 100 < sku.price_minor * settings.least_promotion_percent:
        raise refusal(OFF_TOO_LITTLE[activity.level])
    if off * 100 > sku.price_minor * settings.most_promotion_percent:
        raise refusal(OFF_TOO_MUCH[activity.level])


def off_minor(terms: Terms, price_minor: int) -> int:
    """What terms take off a price; nothing where the price of the promotion is no lower."""
    if terms.off_points:
        return share(price_minor, terms.off_points, WHOLE)
    return max(price_minor - terms.price_minor, 0) if terms.price_minor else 0
