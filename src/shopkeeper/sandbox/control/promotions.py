"""The control plane's promotions: coupons, which sellers make by hand alone, and what is on."""

from typing import Any

from ...errors import Rejected
from ..promotions import coupon_use, coupons
from ..promotions.records import Coupon
from ..rehearsal import Rehearsal
from .plane import Fields, may, need, route
from .shops import SHOP

COUPON = need("coupon_id", "the coupon", "{coupon_id}")


@route("GET", "/promotions", may("shop_id", "only of this shop", kind="string"))
def list_promotions(sandbox: Rehearsal, fields: Fields) -> Any:
    """The promotions and the coupons, with what they are now."""
    desk, wanted = sandbox.state.promotions, fields.get("shop_id")
    activities = [
        {"id": one.id, "shop_id": one.shop_id, "type": one.kind, "title": one.title, "status": one.status}
        for one in desk.activities.values()
        if wanted in (None, "", one.shop_id)
    ]
    own = [one for one in desk.coupons.values() if wanted in (None, "", one.shop_id)]
    return {"activities": activities, "coupons": [_told(sandbox, one) for one in own]}


@route(
    "POST", "/coupons",
    SHOP,
    need("title", "what it is called", "Welcome"),
    need("type", "AMOUNT_OFF or PERCENT_OFF", "AMOUNT_OFF"),
    need("value", "the amount in the shop's currency, or the percentage", "2.00"),
    may("min_spend", "what the goods must cost at least", "10.00"),
    may("max_discount", "the most that a percentage takes off", kind="string"),
    may("product_ids", "only for these products", kind="array"),
    may("seller_percent", "which part the seller bears, the platform the rest; 100 unless said", 60),
    may("display_type", f"one of {', '.join(coupons.DISPLAYS)}", "REGULAR"),
    may("promo_code", "the code that buyers type in", kind="string"),
    may("claims", "how often it may be claimed in all", kind="integer"),
    may("claims_a_buyer", "how often by one buyer; once unless said", kind="integer"),
    may("redemptions", "how many orders may use it", kind="integer"),
    may("begin_time", "when it begins, in seconds since 1970; now unless said", kind="integer"),
    may("end_time", "when it ends; after a week unless said", kind="integer"),
)  # fmt: skip
def make_coupon(sandbox: Rehearsal, fields: Fields) -> Any:
    """The seller makes a coupon."""
    shop = sandbox.market.shop(fields["shop_id"])
    return _told(sandbox, coupons.make(sandbox.market, shop, fields))


@route(
    "POST", "/coupons/{coupon_id}/claim",
    COUPON,
    may("buyer_of", "an order of the buyer who claims it; a new buyer unless said", kind="string"),
)  # fmt: skip
def claim(sandbox: Rehearsal, fields: Fields) -> Any:
    """A buyer claims a coupon, to use it later."""
    coupon = coupons.known(sandbox.market, fields["coupon_id"])
    order_id = fields.get("buyer_of") or ""
    if order_id and order_id not in sandbox.state.orders:
        raise Rejected(f"there is no order {order_id} in this sandbox")
    buyer = sandbox.state.orders[order_id].buyer if order_id else -sandbox.market.next_number("claimer")
    coupon_use.claim(sandbox.market, coupon, buyer)
    return _told(sandbox, coupon)


@route("POST", "/coupons/{coupon_id}/deactivate", COUPON)
def deactivate(sandbox: Rehearsal, fields: Fields) -> Any:
    """The seller ends a coupon."""
    coupon = coupons.known(sandbox.market, fields["coupon_id"])
    coupon.is_off, coupon.update_time = True, int(sandbox.market.now())
    sandbox.market.changes += 1
    return _told(sandbox, coupon)


def _told(sandbox: Rehearsal, coupon: Coupon) -> Fields:
    status = coupon_use.status_of(coupon, sandbox.market.now())
    counts = {"claimed": sum(coupon.claimed.values()), "redeemed": len(coupon.redeemed)}
    named = {"coupon_id": coupon.id, "shop_id": coupon.shop_id, "title": coupon.title}
    return {**named, "type": coupon.kind, "status": status, **counts}
