"""Coupons at the checkout: which ones hold, what they take off, and who has used them."""

from ...errors import Rejected
from ..market import Market
from ..money.amounts import share
from ..state import Order, Shop, Sku
from .numbers import percent_points
from .records import NO_LIMIT, Coupon

WHOLE = 10_000


def status_of(coupon: Coupon, now: float) -> str:
    """What a coupon is at a moment."""
    if coupon.is_off:
        return "DEACTIVATED"
    if now < coupon.begin_time:
        return "NOT_START"
    return "ONGOING" if now < coupon.end_time else "EXPIRED"


def chosen(market: Market, shop: Shop, ids: tuple[str, ...], crowd: str, buyer: int) -> list[Coupon]:
    """The coupons that a buyer uses: those named; of a crowd, some use the first one that holds."""
    known = market.state.promotions.coupons
    if not known:
        if ids:
            raise Rejected(f"there is no coupon {ids[0]}; POST /_sandbox/coupons makes one")
        return []
    for id in ids:
        if id not in known or known[id].shop_id != shop.id:
            raise Rejected(f"shop {shop.name} has no coupon {id}; POST /_sandbox/coupons makes one")
    if ids or not crowd or market.chance("coupon", buyer) >= market.settings.coupon_share:
        return [known[id] for id in ids]
    open_ones = (
        one
        for one in known.values()
        if one.shop_id == shop.id
        and status_of(one, market.now()) == "ONGOING"
        and one.display in ("REGULAR", "LIVE")
        and not _used_up(one, buyer)
    )
    return [one for one in [next(open_ones, None)] if one]


def covers(coupon: Coupon, sku: Sku) -> bool:
    """Whether a coupon holds for a SKU."""
    return not coupon.product_ids or sku.product_id in coupon.product_ids


def off(coupon: Coupon, shop: Shop, amount_minor: int) -> int:
    """What a coupon takes off an amount; nothing where that is less than it asks for."""
    if amount_minor <= 0 or amount_minor < coupon.least_spend_minor:
        return 0
    if coupon.kind == "AMOUNT_OFF":
        return min(coupon.off_minor, amount_minor)
    part = share(amount_minor, percent_points(coupon.percent), WHOLE)
    return min(part, coupon.most_minor or part)


def check(market: Market, coupon: Coupon, buyer: int, off_minor: int) -> None:
    """Refuse a coupon that does not hold for a buyer's basket."""
    status = status_of(coupon, market.now())
    if status != "ONGOING":
        raise Rejected(f"coupon {coupon.id} is {status}; buyers use ONGOING ones")
    if _used_up(coupon, buyer):
        raise Rejected(f"coupon {coupon.id} is used up: {len(coupon.redeemed)} orders have had it")
    if not off_minor:
        raise Rejected(f"coupon {coupon.id} takes nothing off this basket; see its products and least spend")


def claim(market: Market, coupon: Coupon, buyer: int) -> None:
    """A buyer takes a coupon, to use it later."""
    if status_of(coupon, market.now()) != "ONGOING":
        raise Rejected(f"coupon {coupon.id} is {status_of(coupon, market.now())}; it cannot be claimed")
    had, all_claims = coupon.claimed.get(str(buyer), 0), sum(coupon.claimed.values())
    if coupon.claims != NO_LIMIT and all_claims >= coupon.claims:
        raise Rejected(f"all {coupon.claims} of coupon {coupon.id} are claimed")
    if coupon.claims_a_buyer != NO_LIMIT and had >= coupon.claims_a_buyer:
        raise Rejected(f"buyer {buyer} has claimed coupon {coupon.id} {had} times already")
    coupon.claimed[str(buyer)] = had + 1
    market.changes += 1


def use(coupon: Coupon, order: Order) -> None:
    """A buyer has paid with a coupon; one that was not claimed before is claimed by that."""
    coupon.redeemed[order.id] = str(order.buyer)
    buyer = str(order.buyer)
    uses = sum(one == buyer for one in coupon.redeemed.values()) if coupon.claims_a_buyer != 1 else 1
    coupon.claimed[buyer] = max(coupon.claimed.get(buyer, 0), uses)


def _used_up(coupon: Coupon, buyer: int) -> bool:
    if coupon.redemptions != NO_LIMIT and len(coupon.redeemed) >= coupon.redemptions:
        return True
    claimed = coupon.claimed.get(str(buyer), 0)
    if coupon.claims != NO_LIMIT and not claimed and sum(coupon.claimed.values()) >= coupon.claims:
        return True
    if coupon.claims_a_buyer == NO_LIMIT or not claimed:
        return False
    return sum(one == str(buyer) for one in coupon.redeemed.values()) >= coupon.claims_a_buyer
