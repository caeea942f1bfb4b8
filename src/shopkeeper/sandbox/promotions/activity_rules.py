"""What the platform refuses of a promotion: its title, times, kind and discount, by documented code."""

from collections.abc import Iterable
from typing import Any

from ..paging import page_token, place_of
from ..refusals import refusal
from ..shop import Call
from .discount_rules import PART, check_discount, sorts
from .gift_rules import check_new_gifts
from .records import PRICED, Activity

WRONG, LONG_TITLE, NO_TITLE, KNOWN_TITLE = 17029001, 17029002, 17029003, 17029004
BEGINS_BEFORE, TOO_SHORT, TOO_LONG, FLASH_TOO_LONG = 17029005, 17029006, 17029007, 17029008
BEGUN, NO_SUCH_KIND, LEVEL_FIXED = 17029011, 17029036, 17029102
SORT_FIXED, LIMIT_FIXED = 17029105, 17029106
OUT_OF_RANGE, LONGEST_TITLE = 17029082, 50
LEVELS = {
    **dict.fromkeys(PRICED, ("PRODUCT", "VARIATION")),
    "SHIPPING_DISCOUNT": ("PRODUCT", "SHOP"),
    "BUY_MORE_SAVE_MORE": ("PRODUCT", "SHOP"),
    "BUY_X_GET_Y": ("PRODUCT", "SHOP"),
    "GIFT_WITH_PURCHASE": ("PRODUCT", "SHOP"),
}


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
    check_discount(call, new)


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
    check_discount(call, new, activity.discount)
    if activity.kind == "GIFT_WITH_PURCHASE":
        check_new_gifts(activity, new["discount"])
    if sorts(new["discount"]) != sorts(activity.discount):
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


def page(found: Iterable[Any], values: dict[str, Any], size: int) -> tuple[list[Any], str]:
    """One page of records by their making, the newest first, and the token of the next."""
    size = int(values.get("page_size") or size)
    if not 1 <= size <= 100:
        raise refusal(WRONG)
    after = place_of(values.get("page_token") or "")
    ordered = sorted(((one.create_time, one.id), one) for one in found)
    rest = [row for row in reversed(ordered) if after is None or row[0] < after]
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
