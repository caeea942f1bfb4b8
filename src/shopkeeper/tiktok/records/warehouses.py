"""What is sent and answered about warehouses. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class ListAnswer(Received, frozen=True, kw_only=True):
    warehouses: list[Warehous] = []


class Warehous(Received, frozen=True, kw_only=True):
    address: Address | None = None
    effect_status: str = ""
    entity_id: str = ""
    id: str
    is_default: bool | None = None
    name: str = ""
    sub_type: str = ""
    type: str = ""


class Address(Received, frozen=True, kw_only=True):
    address_line1: str = ""
    address_line2: str = ""
    address_line3: str = ""
    address_line4: str = ""
    city: str = ""
    contact_person: str = ""
    distict: str = ""
    first_name: str = ""
    first_name_local_script: str = ""
    full_address: str = ""
    geolocation: Geolocation | None = None
    last_name: str = ""
    last_name_local_script: str = ""
    phone_number: str = ""
    postal_code: str = ""
    region: str = ""
    region_code: str = ""
    state: str = ""
    town: str = ""


class Geolocation(Received, frozen=True, kw_only=True):
    latitude: str = ""
    longitude: str = ""


class DeliveryOptionsAnswer(Received, frozen=True, kw_only=True):
    delivery_options: list[DeliveryOption] = []


class DeliveryOption(Received, frozen=True, kw_only=True):
    description: str = ""
    dimension_limit: DimensionLimit | None = None
    id: str
    name: str = ""
    platform: list[str] = []
    type: str = ""
    weight_limit: WeightLimit | None = None


class DimensionLimit(Received, frozen=True, kw_only=True):
    max_height: int | None = None
    max_length: int | None = None
    max_width: int | None = None
    unit: str = ""


class WeightLimit(Received, frozen=True, kw_only=True):
    max_weight: int | None = None
    min_weight: int | None = None
    unit: str = ""


class ListGlobalAnswer(Received, frozen=True, kw_only=True):
    global_warehouses: list[GlobalWarehous] = []


class GlobalWarehous(Received, frozen=True, kw_only=True):
    id: str
    name: str = ""
    ownership: str = ""
