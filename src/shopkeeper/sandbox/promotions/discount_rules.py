"""What the platform refuses of a promotion's discount: tiers, postage, goods that come with others."""

from typing import Any

from ..refusals import refusal
from ..shop import Call
from .gift_rules import check_gifts, gifts_in
from .numbers import count_of, minor_of, needed, percent_points
from .records import PRICED

WRONG, WRONG_THRESHOLD, WRONG_VALUE = 17029001, 17029111, 17029112
PART = {
    "SHIPPING_DISCOUNT": "shipping_discount",
    "BUY_MORE_SAVE_MORE": "bmsm_discount",
    "BUY_X_GET_Y": "bxgy_discount",
    "GIFT_WITH_PURCHASE": "gift_discount",
}
"""The part of the discount that a kind has."""
MOST_TIERS, WHOLE = 10, 10_000


def check_discount(call: Call, new: dict[str, Any], before: dict[str, Any] | None = None) -> None:
    """Refuse a discount that is not there, or that cannot be."""
    part, currency = new["discount"].get(PART.get(new["kind"], "")), call.shop.currency
    if new["kind"] in PRICED:
        return
    if new["kind"] == "GIFT_WITH_PURCHASE":
        known = gifts_in((before or {}).get("gift_discount") or {})
        check_gifts(call, part or {}, [row["sku_id"] for row in known])
        return
    if not part:
        raise refusal(WRONG)
    if new["kind"] == "BUY_MORE_SAVE_MORE":
        _check_tiers(currency, part.get("details") or [])
    elif new["kind"] == "BUY_X_GET_Y":
        _check_get_y(currency, part)
    else:
        _check_postage(currency, part)


def sorts(discount: dict[str, Any]) -> list[tuple[str, str]]:
    """What kinds of threshold and of discount there are: they cannot be changed."""
    rows = list((discount.get("bmsm_discount") or {}).get("details") or [])
    rows += [discount[name] for name in ("shipping_discount", "bxgy_discount") if discount.get(name)]
    return sorted({(row["threshold_type"], row.get("type") or row["discount_type"]) for row in rows})


def _check_postage(currency: str, part: dict[str, Any]) -> None:
    if part["threshold_type"] != "NO_THRESHOLD":
        _threshold(currency, part)
    if part["type"] == "DISCOUNT_SHIPPING_FEE" and minor_of(part.get("value"), currency) < 0:
        raise refusal(WRONG_VALUE)


def _check_get_y(currency: str, part: dict[str, Any]) -> None:
    """So many of the goods, each time so much off; a percentage is less than all of it."""
    _threshold(currency, part)
    if count_of(part.get("benefit_max_applicable_quantity")) < 0:
        raise refusal(WRONG)
    if part.get("benefit_max_applicable_times") and count_of(part["benefit_max_applicable_times"]) < 0:
        raise refusal(WRONG)
    if part["discount_type"] != "FREE":
        _off(currency, part["discount_type"], part["discount_value"])


def _check_tiers(currency: str, tiers: list[dict[str, Any]]) -> None:
    """One to ten tiers of one kind; more is needed for each, and more is taken off."""
    ordered = sorted(tiers, key=lambda row: int(row["tier"]))
    if not 1 <= len(tiers) <= MOST_TIERS or len({(row["threshold_type"], row["type"]) for row in tiers}) > 1:
        raise refusal(WRONG)
    thresholds = [_threshold(currency, row) for row in ordered]
    off = [_off(currency, row["type"], row["value"]) for row in ordered]
    if thresholds != sorted(set(thresholds)):
        raise refusal(WRONG_THRESHOLD)
    if off != sorted(set(off)):
        raise refusal(WRONG_VALUE)


def _threshold(currency: str, row: dict[str, Any]) -> int:
    asked = needed(row, currency)
    if asked < 1:
        raise refusal(WRONG_THRESHOLD)
    return asked


def _off(currency: str, way: str, value: Any) -> int:
    by_percent = way == "PERCENTAGE_OFF"
    off = percent_points(value) if by_percent else minor_of(value, currency)
    if off < 0 or (by_percent and off >= WHOLE):
        raise refusal(WRONG_VALUE)
    return off
