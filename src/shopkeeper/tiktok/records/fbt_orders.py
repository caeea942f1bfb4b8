"""What is sent and answered about fbt orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..received import Received


class GetAnswer(Received, frozen=True, kw_only=True):
    mcf_order: McfOrder | None = None


class McfOrder(Received, frozen=True, kw_only=True):
    consign_orders: list[ConsignOrder] = []
    create_time: int | None = None
    external_order_id: str = ""
    mcf_order_id: str = ""


class ConsignOrder(Received, frozen=True, kw_only=True):
    carrier: str = ""
    goods: list[Good] = []
    id: str
    is_platform_closed: bool | None = None
    issue: str = ""
    shipping_provider: ShippingProvider | None = None
    status: str = ""
    tracking_number: str = ""


class Good(Received, frozen=True, kw_only=True):
    id: str
    quantity: int | None = None


class ShippingProvider(Received, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""


class CancelAnswer(Received, frozen=True, kw_only=True):
    mcf_order: McfOrder | None = None


class CreateAnswer(Received, frozen=True, kw_only=True):
    mcf_order: McfOrder | None = None


class MerchantStatusAnswer(Received, frozen=True, kw_only=True):
    mcf_status: McfStatus | None = None


class McfStatus(Received, frozen=True, kw_only=True):
    is_mcf: int | None = None


class SearchInventoryAnswer(Received, frozen=True, kw_only=True):
    goods_inventory_list: list[GoodsInventoryList] = []


class GoodsInventoryList(Received, frozen=True, kw_only=True):
    available_qty: int | None = None
    goods_id: str = ""


class NewConsignOrder(TypedDict):
    id: NotRequired[str]


class NewConsignee(TypedDict):
    address: NewAddress
    email: str
    name: str
    phone_number: str


class NewAddress(TypedDict):
    address_line_1: str
    address_line_2: NotRequired[str]
    city: str
    country_code: str
    district_or_county: NotRequired[str]
    postal_code: NotRequired[str]
    state_or_region: str


class NewGood(TypedDict):
    id: str
    quantity: int


class NewSearchInventoryGood(TypedDict):
    goods_id: str
