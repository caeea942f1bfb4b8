"""Coupons as the Open API reads them, and how a seller makes them, which no call of it does."""

from decimal import Decimal
from typing import Any

from ...errors import Rejected
from ..market import Market
from ..money.amounts import written
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Shop
from . import activity_rules, coupon_use, numbers
from .records import Coupon

NOT_FOUND = 36009003  # guess: no other code is documented for a coupon that there is not
PAGE_SIZE = 20
DISPLAYS = ("REGULAR", "LIVE", "CREATOR_EXCLUSIVE", "CHAT", "PROMO_CODE")


@behaves("promotion.SearchCoupons.202406")
def search(call: Call) -> dict[str, Any]:
    """A page of the shop's coupons, the newest first."""
    values, now = call.values, call.market.now()
    displays, statuses = values.get("display_type") or [], values.get("status") or []
    title = (values.get("title_keyword") or "").lower()
    found = [
        one
        for one in call.market.state.promotions.coupons.values()
        if one.shop_id == call.shop.id
        and title in one.title.lower()
        and (not displays or one.display in displays)
        and (not statuses or coupon_use.status_of(one, now) in statuses)
    ]
    rows, token = activity_rules.page(found, values, PAGE_SIZE)
    return {
        "coupons": [_fields(one, call.shop, now) for one in rows],
        "next_page_token": token,
        "total_count": len(found),
    }


@behaves("promotion.GetCoupon.202406")
def get(call: Call) -> dict[str, Any]:
    """One coupon, and how often it was claimed and used."""
    coupon = call.market.state.promotions.coupons.get(call.values["coupon_id"])
    if coupon is None or coupon.shop_id != call.shop.id:
        raise refusal(NOT_FOUND)
    stats = {"claimed_count": sum(coupon.claimed.values()), "redeemed_count": len(coupon.redeemed)}
    shown = {"display_channels": ["ALL"], "live_tasks": [], "seller_tnc": "", "usage_stats": stats}
    fields = _fields(coupon, call.shop, call.market.now()) | {"product_ids": coupon.product_ids}
    return {"coupon": fields | shown}


def make(market: Market, shop: Shop, fields: dict[str, Any]) -> Coupon:
    """The seller makes a coupon."""
    now = int(market.now())
    begins = int(fields.get("begin_time") or now)
    coupon = Coupon(
        id="",
        shop_id=shop.id,
        title=str(fields["title"]),
        kind=str(fields["type"]),
        begin_time=begins,
        end_time=int(fields.get("end_time") or begins + 7 * 86_400),
        create_time=now,
        update_time=now,
        display=str(fields.get("display_type") or "REGULAR"),
        promo_code=str(fields.get("promo_code") or ""),
        product_ids=[str(id) for id in fields.get("product_ids") or []],
        seller_percent=int(fields.get("seller_percent", 100)),
    )
    for name in ("claims", "redemptions", "claims_a_buyer"):
        setattr(coupon, name, int(fields.get(name) or getattr(coupon, name)))
    _set_value(coupon, shop, fields)
    _check(market, coupon)
    coupon.id = market.new_id("coupon")
    market.state.promotions.coupons[coupon.id] = coupon
    market.changes += 1
    return coupon


def known(market: Market, coupon_id: str) -> Coupon:
    """A coupon by its id."""
    coupon = market.state.promotions.coupons.get(coupon_id)
    if coupon is None:
        raise Rejected(f"there is no coupon {coupon_id}; GET /_sandbox/promotions lists them")
    return coupon


def _set_value(coupon: Coupon, shop: Shop, fields: dict[str, Any]) -> None:
    value, currency = fields["value"], shop.currency
    if coupon.kind == "AMOUNT_OFF":
        coupon.off_minor = numbers.minor_of(value, currency)
    elif coupon.kind == "PERCENT_OFF":
        coupon.percent = str(Decimal(str(value)))
    else:
        raise Rejected(f"a coupon is AMOUNT_OFF or PERCENT_OFF, not {coupon.kind}")
    for name, given in (("most_minor", "max_discount"), ("least_spend_minor", "min_spend")):
        if fields.get(given):
            setattr(coupon, name, numbers.minor_of(fields[given], currency))
    amounts = (coupon.off_minor, coupon.most_minor, coupon.least_spend_minor)
    points = numbers.percent_points(coupon.percent) if coupon.percent else 1
    if min(amounts) < 0 or not 1 <= points <= 10_000:
        raise Rejected(f"the coupon's value {value!r} or one of its limits is no amount above nothing")


def _check(market: Market, coupon: Coupon) -> None:
    if coupon.display not in DISPLAYS:
        raise Rejected(f"there are no {coupon.display} coupons; there are {', '.join(DISPLAYS)}")
    if not 0 <= coupon.seller_percent <= 100:
        raise Rejected(f"the seller bears 0 to 100 percent of a coupon, not {coupon.seller_percent}")
    if coupon.end_time <= coupon.begin_time:
        raise Rejected("a coupon ends after it begins")
    for product_id in coupon.product_ids:
        product = market.state.products.get(product_id)
        if product is None or product.shop_id != coupon.shop_id:
            raise Rejected(f"shop {coupon.shop_id} has no product {product_id}")


def _fields(coupon: Coupon, shop: Shop, now: float) -> dict[str, Any]:
    """What the search and the detail both tell."""
    span = {"start_time": coupon.begin_time, "end_time": coupon.end_time}
    threshold: dict[str, Any] = {"type": "MIN_SPEND" if coupon.least_spend_minor else "NONE"}
    if coupon.least_spend_minor:
        threshold["min_spend"] = _amount(coupon.least_spend_minor, shop)
    return {
        "id": coupon.id,
        "title": coupon.title,
        "status": coupon_use.status_of(coupon, now),
        "display_type": coupon.display,
        "creation_source": "SELLER_CENTER",
        "promo_code": coupon.promo_code,
        "product_scope": "SPECIFIC_PRODUCTS" if coupon.product_ids else "FULL_SHOP",
        "target_buyer_segment": "ALL",
        "claim_duration": span,
        "redemption_duration": {**span, "type": "ABSOLUTE", "relative_time": 0},
        "discount": _discount(coupon, shop),
        "threshold": threshold,
        "usage_limits": {
            "total_claim_limit": coupon.claims,
            "redemption_limit": coupon.redemptions,
            "single_buyer_claim_limit": coupon.claims_a_buyer,
        },
        "create_time": coupon.create_time,
        "update_time": coupon.update_time,
    }


def _discount(coupon: Coupon, shop: Shop) -> dict[str, Any]:
    if coupon.kind == "AMOUNT_OFF":
        return {"type": coupon.kind, "reduction_amount": _amount(coupon.off_minor, shop)}
    most = {"max_discount": _amount(coupon.most_minor, shop)} if coupon.most_minor else {}
    return {"type": coupon.kind, "percentage": coupon.percent, **most}


def _amount(minor: int, shop: Shop) -> dict[str, str]:
    return {"amount": written(minor, shop.currency), "currency": shop.currency}
