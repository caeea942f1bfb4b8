"""What is sent and answered about supplier shipments. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ...received import Received


class ReserveAnswer(Received, frozen=True, kw_only=True):
    logistics_order: str = ""


class ShippingProvidersAnswer(Received, frozen=True, kw_only=True):
    reserve_arrived_times: list[ReserveArrivedTime] = []
    shipping_providers: list[ShippingProvider] = []
    warehouse_list: list[WarehouseList] = []


class ReserveArrivedTime(Received, frozen=True, kw_only=True):
    accurate_warehouse_code: str = ""
    arrived_time: int | None = None
    can_reserve: bool | None = None
    max_charge_fee: MaxChargeFee | None = None
    min_charge_fee: MinChargeFee | None = None


class MaxChargeFee(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class MinChargeFee(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ShippingProvider(Received, frozen=True, kw_only=True):
    delivery_option: str = ""
    max_charge_fee: MaxChargeFee | None = None
    min_charge_fee: MinChargeFee | None = None
    provider_code: str = ""
    provider_name: str = ""
    reserve_datas: list[ReserveData] = []


class ReserveData(Received, frozen=True, kw_only=True):
    can_reserve: bool | None = None
    reserve_segments: list[ReserveSegment] = []
    ship_time: int | None = None


class ReserveSegment(Received, frozen=True, kw_only=True):
    accurate_warehouse_code: str = ""
    can_reserve: bool | None = None
    end_time: int | None = None
    start_time: int | None = None


class WarehouseList(Received, frozen=True, kw_only=True):
    warehouse_code: str = ""
    warehouse_contact: WarehouseContact | None = None
    warehouse_name: str = ""


class WarehouseContact(Received, frozen=True, kw_only=True):
    address_detail: AddressDetail | None = None
    contact_name: str = ""
    email: str = ""
    full_address: str = ""
    phone_number: str = ""
    postal_code: str = ""


class AddressDetail(Received, frozen=True, kw_only=True):
    city_name: str = ""
    country_name: str = ""
    detail: str = ""
    district_name: str = ""
    province_name: str = ""
    town_name: str = ""


class NewLogistics(TypedDict):
    delivery_option: NotRequired[str]
    shipping_provider_code: NotRequired[str]
    shipping_provider_name: NotRequired[str]


class NewReserve(TypedDict):
    predicted_arrived_time: NotRequired[int]
    predicted_pickup_ge: NotRequired[int]
    predicted_pickup_lt: NotRequired[int]
    predicted_pickup_time: NotRequired[int]
    predicted_ship_time: NotRequired[int]


class NewTotalWeight(TypedDict):
    unit: NotRequired[str]
    value: NotRequired[str]
