"""What is sent and answered about fbt. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class OnboardedRegionsAnswer(Received, frozen=True, kw_only=True):
    onboarded_regions: list[OnboardedRegion] = []


class OnboardedRegion(Received, frozen=True, kw_only=True):
    region_code: str = ""


class Inventory(Received, frozen=True, kw_only=True):
    fbt_warehouse_id: str = ""
    goods: Goods | None = None
    in_transit_quantity: int | None = None
    on_hand_detail: OnHandDetail | None = None


class Goods(Received, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""
    reference_code: str = ""
    skus: list[Sku] = []


class Sku(Received, frozen=True, kw_only=True):
    id: str
    on_hand_detail: OnHandDetail | None = None


class OnHandDetail(Received, frozen=True, kw_only=True):
    available_quantity: int | None = None
    reserved_quantity: int | None = None
    total_quantity: int | None = None
    unfulfillable_quantity: int | None = None


class InventoryRecord(Received, frozen=True, kw_only=True):
    changed_quantity: int | None = None
    create_time: int | None = None
    fbt_warehouse_id: str = ""
    final_on_hand_quantity: int | None = None
    goods: Goods | None = None
    initial_on_hand_quantity: int | None = None
    inventory_goods_type: str = ""
    order: Order | None = None


class Order(Received, frozen=True, kw_only=True):
    id: str = ""
    type: str = ""


class WarehousesAnswer(Received, frozen=True, kw_only=True):
    warehouses: list[Warehous] = []


class Warehous(Received, frozen=True, kw_only=True):
    addresses: list[Address] = []
    fbt_warehouse_id: str = ""
    logistics_services: list[LogisticsService] = []
    name: str = ""
    subscribed: bool | None = None
    type: str = ""
    warehouse_ids: list[str] = []


class Address(Received, frozen=True, kw_only=True):
    address_line_1: str = ""
    address_line_2: str = ""
    address_line_3: str = ""
    city: str = ""
    district: str = ""
    postal_code: str = ""
    region_code: str = ""
    state: str = ""


class LogisticsService(Received, frozen=True, kw_only=True):
    id: str
    name: str = ""
    subscribed: bool | None = None
