"""What is in a promotion: products and SKUs entered with their terms, changed, and taken out."""

from typing import Any

from ..refusals import refusal
from ..shop import Call, behaves
from . import conflicts, gift_rules, life
from .activities import check_open, own_activity
from .entry_rules import MOST_AT_ONCE, TOO_MANY, Entry, check_entries
from .records import NO_LIMIT, Activity, Entered, Terms

WRONG, NOT_IN, SKU_NOT_IN = 17029001, 17029023, 17029024
FLASH_PRODUCT, FLASH_SKU = 17029047, 17029048
QUOTA_LOWERED, LIMIT_LOWERED = 17029065, 17029058


@behaves("promotion.UpdateActivityProduct.202309")
def enter(call: Call) -> dict[str, Any]:
    """Enter products, or change their terms; all of them or none."""
    activity, market = own_activity(call), call.market
    check_open(activity)
    rows, excluded, benefits = (
        list(call.values.get(name) or [])
        for name in ("products", "exclude_product_ids", "benefit_product_ids")
    )
    if (rows and activity.level == "SHOP") or (benefits and activity.kind != "BUY_X_GET_Y"):
        raise refusal(WRONG)
    entries = check_entries(call, activity, rows, [*excluded, *benefits])
    _check_flash(activity, entries)
    _check_limits(activity, entries)
    _check_apart(call, activity, {one.product_id for one in entries}, benefits)
    conflicts.check_entered(market.state, activity, [sku_id for one in entries for sku_id in one.sku_ids])
    for entry in entries:
        _put(activity, entry)
    activity.excluded = list(dict.fromkeys([*activity.excluded, *excluded]))
    activity.benefits = list(dict.fromkeys([*activity.benefits, *benefits]))
    life.follow(market, activity)
    lists = {"product_ids": [one.product_id for one in entries], "exclude_product_ids": excluded}
    lists |= {"benefit_product_ids": benefits} if benefits else {}
    life.tell_change(market, activity, "UPDATE", product_update_list=lists)
    told = {name: getattr(activity, name) for name in ("status", "title", "update_time")}
    return {"activity_id": activity.id, **told, "total_count": len(entries)}


@behaves("promotion.RemoveActivityProduct.202309")
def remove(call: Call) -> dict[str, Any]:
    """Take products or SKUs out."""
    activity, market = own_activity(call), call.market
    check_open(activity)
    named = {
        name: list(dict.fromkeys(call.values.get(name) or []))
        for name in ("product_ids", "sku_ids", "exclude_product_ids", "benefit_product_ids")
    }
    if not any(named.values()):
        raise refusal(WRONG)
    if max(map(len, named.values())) > MOST_AT_ONCE:
        raise refusal(TOO_MANY)
    _check_in(activity, named["product_ids"], named["sku_ids"])
    if not set(named["benefit_product_ids"]) <= set(activity.benefits):
        raise refusal(NOT_IN)
    before = life.terms_by_sku(market.state, activity)
    _take_out(activity, named["product_ids"], named["sku_ids"])
    activity.excluded = [id for id in activity.excluded if id not in named["exclude_product_ids"]]
    activity.benefits = [id for id in activity.benefits if id not in named["benefit_product_ids"]]
    after = life.terms_by_sku(market.state, activity)
    life.let_go(market, activity, [sku_id for sku_id in before if sku_id not in after])
    life.follow(market, activity)
    life.tell_change(market, activity, "UPDATE", product_remove_list=named)
    told = {"status": activity.status, "update_time": activity.update_time}
    return {"activity_id": activity.id, **told}


def _check_apart(call: Call, activity: Activity, bought: set[str], benefits: list[str]) -> None:
    """Gifts are not what is bought for them; whether what is got may be, is a setting."""
    bought = bought | activity.products.keys()
    if activity.kind == "GIFT_WITH_PURCHASE":
        given = gift_rules.gifts_in(activity.discount["gift_discount"])
        gift_rules.check_apart(bought, {row["product_id"] for row in given})
    elif not call.market.settings.get_y_may_be_x:
        gift_rules.check_apart(bought, {*benefits, *activity.benefits})


def _check_flash(activity: Activity, entries: list[Entry]) -> None:
    """What is in a flash sale stays as it is while the sale is on; more may be entered."""
    if (activity.kind, activity.status) != ("FLASHSALE", "ONGOING"):
        return
    for entry in entries:
        known = activity.products.get(entry.product_id)
        if known and activity.level == "PRODUCT":
            raise refusal(FLASH_PRODUCT)
        if known and known.skus.keys() & entry.skus.keys():
            raise refusal(FLASH_SKU)


def _check_limits(activity: Activity, entries: list[Entry]) -> None:
    """While a promotion is on, what buyers were promised of it does not become less."""
    if activity.status != "ONGOING":
        return
    for entry in entries:
        known = activity.products.get(entry.product_id)
        pairs = [(known.terms, entry.terms)] if known else []
        pairs += [(known.skus[id], terms) for id, terms in entry.skus.items() if known and id in known.skus]
        for before, after in pairs:
            if _is_less(before.limit, after.limit):
                raise refusal(QUOTA_LOWERED)
            if _is_less(before.per_buyer, after.per_buyer):
                raise refusal(LIMIT_LOWERED)


def _is_less(before: int, after: int) -> bool:
    return after != NO_LIMIT and (before == NO_LIMIT or after < before)


def _check_in(activity: Activity, product_ids: list[str], sku_ids: list[str]) -> None:
    if any(id not in activity.products for id in product_ids):
        raise refusal(NOT_IN)
    known = {sku_id for entered in activity.products.values() for sku_id in entered.skus}
    if any(id not in known for id in sku_ids):
        raise refusal(SKU_NOT_IN)
    if (activity.kind, activity.status) == ("FLASHSALE", "ONGOING") and (product_ids or sku_ids):
        raise refusal(FLASH_PRODUCT if product_ids else FLASH_SKU)


def _put(activity: Activity, entry: Entry) -> None:
    """New terms, with what was sold under the old ones."""
    entered = activity.products.setdefault(entry.product_id, Entered(entry.terms))
    entered.terms = _going_on(entry.terms, entered.terms)
    for sku_id, terms in entry.skus.items():
        entered.skus[sku_id] = _going_on(terms, entered.skus.get(sku_id, terms))


def _going_on(terms: Terms, before: Terms) -> Terms:
    terms.used, terms.buyers = before.used, before.buyers
    return terms


def _take_out(activity: Activity, product_ids: list[str], sku_ids: list[str]) -> None:
    for product_id in product_ids:
        del activity.products[product_id]
    for product_id, entered in list(activity.products.items()):
        before = len(entered.skus)
        for sku_id in sku_ids:
            entered.skus.pop(sku_id, None)
        if before and not entered.skus:
            del activity.products[product_id]
