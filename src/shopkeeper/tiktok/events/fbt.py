"""What webhooks about fbt carry. Generated from spec/ by tools/generate.py; never edited by hand."""

from typing import Any

from msgspec import field

from ..received import Received


class InboundFBTOrderStatusChange(Received, frozen=True, kw_only=True):
    """Webhook 21, InboundFBTOrderStatusChange, of a seller.

    order_status: TO_BE_RECEIVED | ARRIVE_HUB | RECEIVING | PARTIALLY_RECEIVED | RECEIVED | CANCELLED
    """

    inbound_order_id: str = ""
    order_status: str = ""
    update_time: int


class OnboardedRegion(Received, frozen=True, kw_only=True):
    region_code: str = ""


class FBTMerchantOnboarding(Received, frozen=True, kw_only=True):
    """Webhook 22, FBTMerchantOnboarding, of a seller."""

    onboarded_regions: list[OnboardedRegion] = []
    update_time: int


class GoodsMatch(Received, frozen=True, kw_only=True):
    """Webhook 23, GoodsMatch, of a seller."""

    goods_id: str = ""
    match_type: str = ""
    product_id: str = ""
    product_type: str = ""
    sku_id: str = ""
    update_time: int


class OnHandDetail(Received, frozen=True, kw_only=True):
    available_quantity: int | None = None
    reserved_quantity: int | None = None
    total_quantity: int | None = None


class FbtWarehouseInventory(Received, frozen=True, kw_only=True):
    fbt_warehouse_id: str = ""
    on_hand_detail: OnHandDetail = field(default_factory=OnHandDetail)


class FBTInventoryUpdate(Received, frozen=True, kw_only=True):
    """Webhook 24, FBTInventoryUpdate, of a seller."""

    fbt_warehouse_inventory: list[FbtWarehouseInventory] = []
    goods_id: str = ""
    sku_id: str = ""
    update_time: int


class Good(Received, frozen=True, kw_only=True):
    id: str = ""
    quantity: int | None = None


class ShippingProvider(Received, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""


class ConsignOrder(Received, frozen=True, kw_only=True):
    goods: list[Good] = []
    id: str = ""
    is_platform_closed: str = ""
    issue: str = ""
    shipping_provider: ShippingProvider = field(default_factory=ShippingProvider)
    status: str = ""
    tracking_number: Any = None


class McfOrder(Received, frozen=True, kw_only=True):
    consign_orders: list[ConsignOrder] = []
    create_time: int | None = None
    external_order_id: str = ""
    mcf_order_id: str = ""


class GetFBTMCFOrderStatus(Received, frozen=True, kw_only=True):
    """Webhook 58, GetFBTMCFOrderStatus, of a seller."""

    mcf_order: McfOrder = field(default_factory=McfOrder)
