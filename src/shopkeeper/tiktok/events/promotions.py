"""What webhooks about promotions carry. Generated from spec/ by tools/generate.py; never edited by hand."""

from msgspec import field

from ..received import Received


class StrikethroughPriceExpired(Received, frozen=True, kw_only=True):
    """Webhook 38, StrikethroughPriceExpired, of a shop."""

    product_id: str = ""
    sku_id: str = ""


class ActivityStatusChange(Received, frozen=True, kw_only=True):
    """Webhook 39, ActivityStatusChange, of a shop.

    activity_type: FIXED_PRICE | DIRECT_DISCOUNT | SHIPPING_DISCOUNT | BUY_MORE_SAVE_MORE | FLASHSALE
    product_level: PRODUCT | VARIATION | SHOP
    status: ONGOING | EXPIRED | DEACTIVATED
    """

    activity_id: str = ""
    activity_type: str = ""
    product_level: str = ""
    status: str = ""
    update_time: int


class ProductRemoveList(Received, frozen=True, kw_only=True):
    benefit_product_ids: list[str] = []
    exclude_product_ids: list[str] = []
    product_ids: list[str] = []
    sku_ids: list[str] = []


class ProductUpdateList(Received, frozen=True, kw_only=True):
    benefit_product_ids: list[str] = []
    exclude_product_ids: list[str] = []
    product_ids: list[str] = []


class ActivityChange(Received, frozen=True, kw_only=True):
    """Webhook 63, ActivityChange, of a shop.

    change_type: CREATE | UPDATE | DEACTIVATE
    """

    activity_id: str = ""
    change_type: str = ""
    product_remove_list: ProductRemoveList = field(default_factory=ProductRemoveList)
    product_update_list: ProductUpdateList = field(default_factory=ProductUpdateList)
    update_time: int
