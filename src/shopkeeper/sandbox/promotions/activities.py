"""Promotions through the Open API: made, found, read, changed, ended, made again."""

from typing import Any

from ..money.amounts import written
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Shop
from . import activity_rules, conflicts, life
from .records import PRICED, Activity, Entered, Terms

NOT_FOUND, NOT_YOURS, DEACTIVATED, EXPIRED = 17029009, 17029028, 17029010, 17029012
PAGE_SIZE = 20


@behaves("promotion.CreateActivity.202309")
def create(call: Call) -> dict[str, Any]:
    """A new promotion; products are entered afterwards."""
    wanted = activity_rules.wanted(call, call.values)
    activity_rules.check_new(call, wanted)
    now = int(call.market.now())
    activity = Activity(
        call.market.new_id("activity"), call.shop.id, create_time=now, update_time=now, **wanted
    )
    conflicts.check_shop_wide(call.market.state, activity)
    life.enter(call.market, activity)
    life.tell_change(call.market, activity, "CREATE")
    return _told(activity, "status", "update_time") | {"create_time": activity.create_time}


@behaves("promotion.SearchActivities.202309")
def search(call: Call) -> dict[str, Any]:
    """A page of the shop's promotions, the newest first."""
    values = call.values
    wanted = {"kind": values.get("activity_type"), "status": values.get("status")}
    title = (values.get("activity_title") or "").lower()
    found = [
        one
        for one in call.market.state.promotions.activities.values()
        if one.shop_id == call.shop.id
        and title in one.title.lower()
        and all(value in (None, "", getattr(one, name)) for name, value in wanted.items())
    ]
    rows, token = activity_rules.page(found, values, PAGE_SIZE)
    return {
        "activities": [{"id": one.id, **_fields(one)} for one in rows],
        "next_page_token": token,
        "total_count": len(found),
    }


@behaves("promotion.GetActivity.202309")
def get(call: Call) -> dict[str, Any]:
    """One promotion with what is in it, and how much of it was sold."""
    activity = own_activity(call)
    products = [_product(id, entered, call.shop, activity) for id, entered in activity.products.items()]
    target = {"target_user_info": {"user_type": activity.user_type}}
    benefits = {"benefit_products": [{"id": id} for id in activity.benefits]}
    return {"activity_id": activity.id, **_fields(activity), **target, **benefits, "products": products}


@behaves("promotion.UpdateActivity.202309")
def update(call: Call) -> dict[str, Any]:
    """Change a promotion; what is on keeps its begin, and its kind of discount."""
    activity, market = own_activity(call), call.market
    check_open(activity)
    wanted = activity_rules.wanted(call, call.values, activity)
    activity_rules.check_change(call, activity, wanted)
    changed = Activity(**{name: getattr(activity, name) for name in activity.__struct_fields__} | wanted)
    conflicts.check_shop_wide(market.state, changed)
    conflicts.check_moved(market.state, changed)
    for name, value in wanted.items():
        setattr(activity, name, value)
    life.plan(market, activity)
    life.follow(market, activity)
    life.tell_change(market, activity, "UPDATE")
    return _told(activity, "title", "update_time")


@behaves("promotion.DeactivateActivity.202309")
def deactivate(call: Call) -> dict[str, Any]:
    """End a promotion for good."""
    activity = own_activity(call)
    check_open(activity)
    life.deactivate(call.market, activity)
    life.tell_change(call.market, activity, "DEACTIVATE")
    return _told(activity, "status", "title", "update_time")


@behaves("promotion.republishActivity.202607")
def republish(call: Call) -> dict[str, Any]:
    """Make a promotion that is over once more, at other times, with the same products."""
    before, market, values = own_activity(call), call.market, call.values
    if not before.is_over:
        raise refusal(activity_rules.WRONG)
    now = int(market.now())
    begins = int(values.get("begin_time") or now)
    times = {"begin_time": begins, "end_time": int(values.get("end_time") or before.end_time)}
    activity_rules.check_times(call, before.kind, begins, times["end_time"], before.is_indefinite)
    again = {name: getattr(before, name) for name in before.__struct_fields__} | times
    products = {id: _fresh(entered) for id, entered in before.products.items()}
    again |= {"status": "DRAFT", "products": products, "buyers": [], "given": {}, "update_time": now}
    if market.settings.republished_is_new:
        again |= {"id": market.new_id("activity"), "create_time": now}
    activity = Activity(**again)
    conflicts.check_shop_wide(market.state, activity)
    conflicts.check_moved(market.state, activity)
    life.enter(market, activity)
    life.tell_change(market, activity, "CREATE" if market.settings.republished_is_new else "UPDATE")
    return {"activity_id": activity.id}


def own_activity(call: Call) -> Activity:
    """The promotion named in the path, if it is this shop's."""
    activity = call.market.state.promotions.activities.get(call.values["activity_id"])
    if activity is None:
        raise refusal(NOT_FOUND)
    if activity.shop_id != call.shop.id:
        raise refusal(NOT_YOURS)
    return activity


def check_open(activity: Activity) -> None:
    """Refuse to change what is over."""
    if activity.is_over:
        raise refusal(DEACTIVATED if activity.status == "DEACTIVATED" else EXPIRED)


def _told(activity: Activity, *names: str) -> dict[str, Any]:
    return {"activity_id": activity.id, **{name: getattr(activity, name) for name in names}}


def _fields(activity: Activity) -> dict[str, Any]:
    """What the search and the detail both tell."""
    limit = "BUYER_LIMIT_ONLY_ONE" if activity.once_a_buyer else "BUYER_NO_LIMIT"
    names = ("title", "begin_time", "end_time", "status", "create_time", "update_time")
    return {
        **{name: getattr(activity, name) for name in names},
        "activity_type": activity.kind,
        "product_level": activity.level,
        "duration_type": "INDEFINITE" if activity.is_indefinite else "NORMAL",
        "auction_support_type": activity.auctions,
        "discount": activity.discount,
        "participation_limit": [{"type": limit}],
        "activity_commands": ["IMMUTABLE"] if activity.is_over else [],
    }


def _product(product_id: str, entered: Entered, shop: Shop, activity: Activity) -> dict[str, Any]:
    terms = _terms(entered.terms, shop, activity)
    sold = entered.terms.used + sum(one.used for one in entered.skus.values())
    skus = [
        {"id": id, **_terms(one, shop, activity), "used_quantity": one.used}
        for id, one in entered.skus.items()
    ]
    return {"id": product_id, **terms, "used_quantity": sold, "skus": skus}


def _terms(terms: Terms, shop: Shop, activity: Activity) -> dict[str, Any]:
    told: dict[str, Any] = {"quantity_limit": terms.limit, "quantity_per_user": terms.per_buyer}
    if activity.kind in PRICED and terms.price_minor:
        amount = written(terms.price_minor, shop.currency)
        told["activity_price"] = {"amount": amount, "currency": shop.currency}
    return told | ({"discount": terms.discount} if terms.discount else {})


def _fresh(entered: Entered) -> Entered:
    def again(terms: Terms) -> Terms:
        return Terms(terms.price_minor, terms.off_points, terms.discount, terms.limit, terms.per_buyer)

    return Entered(again(entered.terms), {id: again(terms) for id, terms in entered.skus.items()})
