"""Which promotions may not hold at the same time for the same goods, each case by its documented code."""

from collections.abc import Iterable

from ..refusals import refusal
from ..state import State
from . import life
from .records import PRICED, Activity

SAME_PRICE, OTHER_CONFLICT, MOVED_INTO, SAME_TIERS = 17029022, 17029079, 17029103, 17029104
STOREWIDE_SHIPPING, STOREWIDE_TIERS = 17003203, 17029107
TAKEN = {
    "BUY_MORE_SAVE_MORE": SAME_TIERS,
    **dict.fromkeys(("SHIPPING_DISCOUNT", "BUY_X_GET_Y", "GIFT_WITH_PURCHASE"), OTHER_CONFLICT),
}


def check_shop_wide(state: State, activity: Activity) -> None:
    """Refuse a second promotion of its kind for the whole shop, and one beside those for products."""
    if activity.level != "SHOP":
        return
    for other in _rivals(state, activity):
        if activity.kind == "BUY_MORE_SAVE_MORE":
            raise refusal(STOREWIDE_TIERS)
        if other.level == "SHOP" and activity.kind in ("BUY_X_GET_Y", "GIFT_WITH_PURCHASE"):
            raise refusal(OTHER_CONFLICT)
        if other.level == "SHOP" and _is_free(other) and _is_free(activity):
            raise refusal(STOREWIDE_SHIPPING)


def check_moved(state: State, activity: Activity) -> None:
    """Refuse times at which goods of a promotion are in another one."""
    code = SAME_TIERS if activity.kind == "BUY_MORE_SAVE_MORE" else MOVED_INTO
    _check(state, activity, life.terms_by_sku(state, activity), code)


def check_entered(state: State, activity: Activity, sku_ids: Iterable[str]) -> None:
    """Refuse goods that are in another promotion at that time."""
    _check(state, activity, sku_ids, TAKEN.get(activity.kind, SAME_PRICE))


def _check(state: State, activity: Activity, sku_ids: Iterable[str], code: int) -> None:
    wanted = set(sku_ids)
    for other in _rivals(state, activity) if wanted else ():
        whole_shop = other.level == "SHOP" and activity.kind == "BUY_MORE_SAVE_MORE"
        if whole_shop or wanted & life.terms_by_sku(state, other).keys():
            raise refusal(code)


def _rivals(state: State, activity: Activity) -> Iterable[Activity]:
    """The other promotions of the same sort that are not over and overlap in time."""
    for other in state.promotions.activities.values():
        overlap = other.begin_time < activity.ends and activity.begin_time < other.ends
        same = other.shop_id == activity.shop_id and _sort(other) == _sort(activity)
        if same and overlap and other.id != activity.id and not other.is_over:
            yield other


def _sort(activity: Activity) -> str:
    return "PRICED" if activity.kind in PRICED else activity.kind


def _is_free(activity: Activity) -> bool:
    part = activity.discount.get("shipping_discount") or {}
    return bool(part.get("type") == "FREE_SHIPPING")
