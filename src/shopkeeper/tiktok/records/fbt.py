"""What is sent and answered about fbt. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from msgspec import Struct


class OnboardedRegionsAnswer(Struct, frozen=True, kw_only=True):
    onboarded_regions: list[OnboardedRegion] = []


class OnboardedRegion(Struct, frozen=True, kw_only=True):
    region_code: str = ""


class Inventory(Struct, frozen=True, kw_only=True):
    fbt_warehouse_id: str = ""
    goods: Goods | None = None
    in_transit_quantity: int | None = None
    on_hand_detail: OnHandDetail | None = None


class Goods(Struct, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""
    reference_code: str = ""
    skus: list[Sku] = []


class Sku(Struct, frozen=True, kw_only=True):
    id: str
    on_hand_detail: OnHandDetail | None = None


class OnHandDetail(Struct, frozen=True, kw_only=True):
    available_quantity: int | None = None
    reserved_quantity: int | None = None
    total_quantity: int | None = None
    unfulfillable_quantity: int | None = None


class InventoryRecord(Struct, frozen=True, kw_only=True):
    changed_quantity: int | None = None
    create_time: int | None = None
    fbt_warehouse_id: str = ""
    final_on_hand_quantity: int | None = None
    goods: Goods | None = None
    initial_on_hand_quantity: int | None = None
    inventory_goods_type: str = ""
    order: Order | None = None


class Order(Struct, frozen=True, kw_only=True):
    id: str = ""
    type: str = ""


class WarehousesAnswer(Struct, frozen=True, kw_only=True):
    warehouses: list[Warehous] = []


class Warehous(Struct, frozen=True, kw_only=True):
    addresses: list[Address] = []
    fbt_warehouse_id: str = ""
    logistics_services: list[LogisticsService] = []
    name: str = ""
    subscribed: bool | None = None
    type: str = ""
    warehouse_ids: list[str] = []


class Address(Struct, frozen=True, kw_only=True):
    address_line_1: str = ""
    address_line_2: str = ""
    address_line_3: str = ""
    city: str = ""
    district: str = ""
    postal_code: str = ""
    region_code: str = ""
    state: str = ""


class LogisticsService(Struct, frozen=True, kw_only=True):
    id: str
    name: str = ""
    subscribed: bool | None = None
