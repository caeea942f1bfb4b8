"""What the platform refuses of a promotion: its title, times, kind and discount, by documented code."""

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Any

from ..money.amounts import minor_units
from ..paging import page_token, place_of
from ..refusals import refusal
from ..returns.search import is_behind
from ..shop import Call
from .records import PRICED, Activity

WRONG, LONG_TITLE, NO_TITLE, KNOWN_TITLE = 17029001, 17029002, 17029003, 17029004
BEGINS_BEFORE, TOO_SHORT, TOO_LONG, FLASH_TOO_LONG = 17029005, 17029006, 17029007, 17029008
BEGUN, NO_SUCH_KIND, LEVEL_FIXED = 17029011, 17029036, 17029102
SORT_FIXED, LIMIT_FIXED, WRONG_THRESHOLD, WRONG_VALUE = 17029105, 17029106, 17029111, 17029112
OUT_OF_RANGE, LONGEST_TITLE = 17029082, 50
LEVELS = {
    **dict.fromkeys(PRICED, ("PRODUCT", "VARIATION")),
    "SHIPPING_DISCOUNT": ("PRODUCT", "SHOP"),
    "BUY_MORE_SAVE_MORE": ("PRODUCT", "SHOP"),
}
PART = {"SHIPPING_DISCOUNT": "shipping_discount", "BUY_MORE_SAVE_MORE": "bmsm_discount"}
"""The part of the discount that a kind has."""


def wanted(call: Call, values: dict[str, Any], before: Activity | None = None) -> dict[str, Any]:
    """The fields of a promotion as a call wants them."""
    kind = before.kind if before else values["activity_type"]
    discount = values.get("discount") or (before.discount if before else {})
    limits = [row.get("type") for row in values.get("participation_limit") or []]
    target = (values.get("target_user_info") or {}).get("user_type")
    return {
        "kind": kind,
        "level": values.get("product_level") or (before.level if before else values["product_level"]),
        "title": str(values["title"]).strip(),
        "begin_time": int(values["begin_time"]),
        "end_time": int(values["end_time"]),
        "is_indefinite": values.get("duration_type") == "INDEFINITE" and kind != "FLASHSALE",
        "discount": {PART[kind]: discount[PART[kind]]} if discount.get(PART.get(kind, "")) else {},
        "once_a_buyer": "BUYER_LIMIT_ONLY_ONE" in limits,
        "user_type": target or (before.user_type if before else "ALL_USER"),
        "auctions": values.get("auction_support_type") or (before.auctions if before else "ALL"),
    }


def check_new(call: Call, new: dict[str, Any]) -> None:
    """Refuse what cannot be a promotion."""
    if new["kind"] not in LEVELS:
        raise refusal(NO_SUCH_KIND)
    if new["level"] not in LEVELS[new["kind"]]:
        raise refusal(WRONG)
    _check_title(call, new["title"], "")
    check_times(call, new["kind"], new["begin_time"], new["end_time"], new["is_indefinite"])
    _check_discount(call, new)


def check_change(call: Call, activity: Activity, new: dict[str, Any]) -> None:
    """Refuse what cannot become of a promotion."""
    has_begun = activity.status in ("ONGOING", "NOT_EFFECTIVE")
    if new["level"] != activity.level:
        raise refusal(LEVEL_FIXED if "SHOP" in (new["level"], activity.level) else WRONG)
    if has_begun and new["begin_time"] != activity.begin_time:
        raise refusal(BEGUN)
    if has_begun and new["once_a_buyer"] != activity.once_a_buyer:
        raise refusal(LIMIT_FIXED)
    _check_title(call, new["title"], activity.id)
    begins = max(new["begin_time"], int(call.market.now())) if has_begun else new["begin_time"]
    check_times(call, activity.kind, begins, new["end_time"], new["is_indefinite"])
    _check_discount(call, new)
    if _sorts(new["discount"]) != _sorts(activity.discount):
        raise refusal(SORT_FIXED)


def check_times(call: Call, kind: str, begins: int, ends: int, is_indefinite: bool) -> None:
    """Refuse times that are over, too close together or too far apart."""
    settings, now = call.market.settings, int(call.market.now())
    longest_seconds = settings.longest_promotion_days * 86_400
    if begins < now:
        raise refusal(BEGINS_BEFORE)
    if begins > now + longest_seconds:
        raise refusal(OUT_OF_RANGE)
    if is_indefinite:
        return
    if ends - begins < settings.shortest_promotion_minutes * 60:
        raise refusal(TOO_SHORT)
    if kind == "FLASHSALE" and ends - begins > settings.longest_flash_sale_hours * 3600:
        raise refusal(FLASH_TOO_LONG)
    if ends - begins > longest_seconds:
        raise refusal(TOO_LONG)


def percent_points(text: str) -> int:
    """A percentage in hundredths of a percent; -1 for what is none."""
    try:
        points = Decimal(str(text).strip()) * 100
    except InvalidOperation:
        return -1
    return int(points) if points.is_finite() and points == int(points) and points > 0 else -1


def minor_of(text: Any, currency: str) -> int:
    """An amount in minor units; -1 for what is none, or not more than nothing."""
    try:
        minor = minor_units(str(text).strip(), currency)
    except (ValueError, ArithmeticError):
        return -1
    return minor if minor > 0 else -1


def page(found: Iterable[Any], values: dict[str, Any], size: int) -> tuple[list[Any], str]:
    """One page of records by their making, the newest first, and the token of the next."""
    size = int(values.get("page_size") or size)
    if not 1 <= size <= 100:
        raise refusal(WRONG)
    after = place_of(values.get("page_token") or "")
    ordered = sorted(((one.create_time, one.id), one) for one in found)
    rest = [row for row in reversed(ordered) if after is None or is_behind(row[0], after, True)]
    token = page_token(rest[size - 1][0]) if len(rest) > size else ""
    return [one for _, one in rest[:size]], token


def _check_title(call: Call, title: str, own_id: str) -> None:
    if not title:
        raise refusal(NO_TITLE)
    if len(title) > LONGEST_TITLE:
        raise refusal(LONG_TITLE)
    for one in call.market.state.promotions.activities.values():
        if one.shop_id == call.shop.id and one.title == title and one.id != own_id and not one.is_over:
            raise refusal(KNOWN_TITLE)


def _check_discount(call: Call, new: dict[str, Any]) -> None:
    part = new["discount"].get(PART.get(new["kind"], ""))
    if new["kind"] in PRICED:
        return
    if not part:
        raise refusal(WRONG)
    if new["kind"] == "BUY_MORE_SAVE_MORE":
        _check_tiers(call.shop.currency, part.get("details") or [])
        return
    if part["threshold_type"] != "NO_THRESHOLD":
        _check_threshold(call.shop.currency, part, part.get("threshold_value"))
    if part["type"] == "DISCOUNT_SHIPPING_FEE" and minor_of(part.get("value"), call.shop.currency) < 0:
        raise refusal(WRONG_VALUE)


def _check_tiers(currency: str, tiers: list[dict[str, Any]]) -> None:
    """One to ten tiers of one kind; more is needed for each, and more is taken off."""
    ordered = sorted(tiers, key=lambda row: int(row["tier"]))
    if not 1 <= len(tiers) <= 10 or len({(row["threshold_type"], row["type"]) for row in tiers}) > 1:
        raise refusal(WRONG)
    needed = [_check_threshold(currency, row, row["threshold_value"]) for row in ordered]
    off = [_off(currency, row) for row in ordered]
    if needed != sorted(set(needed)):
        raise refusal(WRONG_THRESHOLD)
    if off != sorted(set(off)):
        raise refusal(WRONG_VALUE)


def _check_threshold(currency: str, row: dict[str, Any], value: Any) -> int:
    text = str(value or "").strip()
    by_count = row["threshold_type"] == "MINIMAL_ITEM_QUANTITY"
    count = int(text) if text.isascii() and text.isdecimal() else -1
    needed = count if by_count else minor_of(text, currency)
    if needed < 1:
        raise refusal(WRONG_THRESHOLD)
    return needed


def _off(currency: str, row: dict[str, Any]) -> int:
    by_percent = row["type"] == "PERCENTAGE_OFF"
    off = percent_points(row["value"]) if by_percent else minor_of(row["value"], currency)
    if off < 0 or (by_percent and off >= 10_000):
        raise refusal(WRONG_VALUE)
    return off


def _sorts(discount: dict[str, Any]) -> list[tuple[str, str]]:
    rows = (discount.get("bmsm_discount") or {}).get("details") or []
    rows = [*rows, *([discount["shipping_discount"]] if discount.get("shipping_discount") else [])]
    return sorted({(row["threshold_type"], row["type"]) for row in rows})
