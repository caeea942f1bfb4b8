"""What the platform refuses of gifts that come with a purchase, each case by its documented code."""

from collections.abc import Collection, Iterator
from typing import Any

from ..refusals import refusal
from ..shop import Call
from ..state import Sku
from .numbers import count_of, minor_of, needed
from .records import Activity

NO_GIFT, NO_NUMBER, TWICE, IN_TWO_TIERS = 17029070, 17029071, 17029072, 17029077
TOO_MANY, TIERS, TOO_DEAR, NO_UNITS = 17029075, 17029078, 17029073, 17029076
FEWER, THRESHOLD_FIXED, TIERS_FIXED = 17029083, 17029084, 17029085
WRONG_SKU, OTHERS_SKU, NOT_YOURS, WRONG_STATUS = 17029016, 17029053, 17029017, 17029056
WRONG_THRESHOLD, SAME_PRODUCT, WRONG = 17029111, 17029074, 17029001


def check_gifts(call: Call, part: dict[str, Any], known: Collection[str] = ()) -> None:
    """Refuse gifts that are not there, twice there, of somebody else, too dear or new and out of stock."""
    tiers, settings = list(part.get("gift_infos") or []), call.market.settings
    if not tiers or not all(tier.get("gift_details") for tier in tiers):
        raise refusal(NO_GIFT)
    if len(tiers) > settings.most_gift_tiers:
        raise refusal(TIERS)
    if any(len(tier["gift_details"]) > settings.most_gifts_a_tier for tier in tiers):
        raise refusal(TOO_MANY)
    _check_thresholds(tiers, call.shop.currency)
    for row in gifts_in(part):
        sku = _check_gift(call, row)
        if sku.id not in known and sku.available() < 1:
            raise refusal(NO_UNITS)
    for tier in tiers:
        own = [row["sku_id"] for row in tier["gift_details"]]
        if len(set(own)) < len(own):
            raise refusal(TWICE)
    named = [row["sku_id"] for row in gifts_in(part)]
    if len(set(named)) < len(named):
        raise refusal(IN_TWO_TIERS)


def check_new_gifts(activity: Activity, discount: dict[str, Any]) -> None:
    """Refuse what cannot become of gifts: other tiers or thresholds, and fewer of what was promised."""
    before, after = activity.discount["gift_discount"], discount["gift_discount"]
    if len(before["gift_infos"]) != len(after["gift_infos"]):
        raise refusal(TIERS_FIXED)
    kinds = [{row["threshold_type"] for row in part["gift_infos"]} for part in (before, after)]
    if kinds[0] != kinds[1]:
        raise refusal(THRESHOLD_FIXED)
    limits = {row["sku_id"]: int(row["total_claim_limit"]) for row in gifts_in(before)}
    if any(int(row["total_claim_limit"]) < limits.get(row["sku_id"], 0) for row in gifts_in(after)):
        raise refusal(FEWER)
    check_apart(activity.products.keys(), {row["product_id"] for row in gifts_in(after)})


def check_apart(bought: Any, given: set[str]) -> None:
    """Refuse a product that is both bought and given."""
    if given & set(bought):
        raise refusal(SAME_PRODUCT)


def gifts_in(part: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """All gifts, tier by tier."""
    for tier in part.get("gift_infos") or []:
        yield from tier.get("gift_details") or []


def _check_thresholds(tiers: list[dict[str, Any]], currency: str) -> None:
    """Tiers ask for more and more, all of them for units or all of them for money."""
    ordered = sorted(tiers, key=lambda row: int(row["tier"]))
    asked = [needed(row, currency) for row in ordered]
    if len({row["threshold_type"] for row in tiers}) > 1 or len({row["tier"] for row in tiers}) < len(tiers):
        raise refusal(WRONG)
    if min(asked) < 1 or asked != sorted(set(asked)):
        raise refusal(WRONG_THRESHOLD)


def _check_gift(call: Call, row: dict[str, Any]) -> Sku:
    state, limit = call.market.state, count_of(row["total_claim_limit"])
    if not str(row["sku_id"]).isdecimal():
        raise refusal(NO_NUMBER)
    sku = state.skus.get(row["sku_id"])
    if sku is None or limit < 0:
        raise refusal(WRONG_SKU if sku is None else WRONG)
    if row["product_id"] != sku.product_id:
        raise refusal(OTHERS_SKU)
    _check_goods(call, sku)
    dearest = call.market.settings.dearest_gift_units
    if dearest and minor_of(dearest, call.shop.currency) < sku.price_minor:
        raise refusal(TOO_DEAR)
    return sku


def _check_goods(call: Call, sku: Sku) -> None:
    product = call.market.state.products[sku.product_id]
    if product.shop_id != call.shop.id:
        raise refusal(NOT_YOURS)
    if not product.on_sale:
        raise refusal(WRONG_STATUS)
