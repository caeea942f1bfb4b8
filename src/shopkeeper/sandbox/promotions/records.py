"""Promotions, coupons and what they took off orders, as records that a snapshot can hold."""

from typing import Any

import msgspec

PRICED = ("FIXED_PRICE", "DIRECT_DISCOUNT", "FLASHSALE")
"""The kinds that give a product or a SKU another price."""
NO_LIMIT = -1


class Terms(msgspec.Struct):
    """What holds for one product or SKU in a promotion: its price or what is taken off, and for how many."""

    price_minor: int = 0
    off_points: int = 0
    """Hundredths of a percent."""
    discount: str = ""
    """The percentage as it was written."""
    limit: int = NO_LIMIT
    per_buyer: int = NO_LIMIT
    used: int = 0
    buyers: dict[str, int] = {}
    """Units by buyer, where there is a limit to them."""


class Entered(msgspec.Struct):
    """A product in a promotion, with terms of its own or one set of terms a SKU."""

    terms: Terms
    skus: dict[str, Terms] = {}


class Activity(msgspec.Struct):
    """One promotion of a shop."""

    id: str
    shop_id: str
    kind: str
    level: str
    title: str
    begin_time: int
    end_time: int
    create_time: int
    update_time: int
    status: str = "DRAFT"
    is_indefinite: bool = False
    discount: dict[str, Any] = {}
    once_a_buyer: bool = False
    user_type: str = "ALL_USER"
    auctions: str = "ALL"
    products: dict[str, Entered] = {}
    excluded: list[str] = []
    benefits: list[str] = []
    """The products that are cheaper for those who buy the others."""
    given: dict[str, int] = {}
    """By SKU, how often it was a gift."""
    buyers: list[int] = []
    """Those who have bought, where each may only once."""

    @property
    def ends(self) -> int:
        """When it ends; without an end, later than anything."""
        return 2**62 if self.is_indefinite else self.end_time

    @property
    def is_over(self) -> bool:
        """Whether it will never be on again."""
        return self.status in ("EXPIRED", "DEACTIVATED")


class Coupon(msgspec.Struct):
    """One kind of coupon of a shop, as the seller made it."""

    id: str
    shop_id: str
    title: str
    kind: str
    """AMOUNT_OFF or PERCENT_OFF."""
    begin_time: int
    end_time: int
    create_time: int
    update_time: int
    off_minor: int = 0
    percent: str = ""
    most_minor: int = 0
    """The most that a percentage takes off; 0 where there is no such limit."""
    least_spend_minor: int = 0
    product_ids: list[str] = []
    """All products of the shop, where none is named."""
    display: str = "REGULAR"
    promo_code: str = ""
    seller_percent: int = 100
    """Which part the seller bears; the platform bears the rest."""
    claims: int = NO_LIMIT
    redemptions: int = NO_LIMIT
    claims_a_buyer: int = 1
    claimed: dict[str, int] = {}
    """By buyer, how often."""
    redeemed: dict[str, str] = {}
    """By order, the buyer."""
    is_off: bool = False


class Deal(msgspec.Struct):
    """What one promotion or coupon took off one unit, or off the postage, and who bears it."""

    promotion_id: str
    kind: str
    """ACTIVITY, COUPON, or GIFT for a unit that is one."""
    seller_minor: int
    platform_minor: int = 0
    retail_minor: int = 0
    """What a gift costs those who buy it."""

    @property
    def off_minor(self) -> int:
        """All of it."""
        return self.seller_minor + self.platform_minor


class Promotions(msgspec.Struct):
    """All of it."""

    activities: dict[str, Activity] = {}
    coupons: dict[str, Coupon] = {}
    running: dict[str, list[str]] = {}
    """By shop, the promotions that are on."""
    deals: dict[str, list[Deal]] = {}
    """By order line."""
    postage: dict[str, Deal] = {}
    """By order."""
