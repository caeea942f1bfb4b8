"""What is sent and answered about fbt goods. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class Good(Received, frozen=True, kw_only=True):
    barcodes: list[Barcode] = []
    id: str
    image_url: str = ""
    lot_expiration_info: LotExpirationInfo | None = None
    merchant_declaration_info: MerchantDeclarationInfo | None = None
    name: str = ""
    reference_code: str = ""
    skus: list[Sku] = []
    warehouse_confirmation_info: WarehouseConfirmationInfo | None = None


class Barcode(Received, frozen=True, kw_only=True):
    code: str = ""
    type: str = ""


class LotExpirationInfo(Received, frozen=True, kw_only=True):
    addresses: Addresses | None = None
    expiration_alert_days: int | None = None
    handling_method: str = ""
    inbound_cutoff_days: int | None = None
    is_expiration_management: bool | None = None
    is_lot_control: bool | None = None
    return_cycle: str = ""
    sales_cutoff_days: int | None = None
    shelf_life_days: int | None = None


class Addresses(Received, frozen=True, kw_only=True):
    address_line_1: str = ""
    address_line_2: str = ""
    address_line_3: str = ""
    city: str = ""
    district: str = ""
    name: str = ""
    phone_number: str = ""
    postal_code: str = ""
    region_code: str = ""
    state: str = ""


class MerchantDeclarationInfo(Received, frozen=True, kw_only=True):
    dimension: Dimension | None = None
    weight: Weight | None = None


class Dimension(Received, frozen=True, kw_only=True):
    height: str = ""
    length: str = ""
    unit: str = ""
    width: str = ""


class Weight(Received, frozen=True, kw_only=True):
    unit: str = ""
    value: str = ""


class Sku(Received, frozen=True, kw_only=True):
    id: str
    image_url: str = ""
    matched: bool | None = None
    name: str = ""
    product: Product | None = None
    regions: list[str] = []


class Product(Received, frozen=True, kw_only=True):
    id: str = ""
    image_url: str = ""
    name: str = ""


class WarehouseConfirmationInfo(Received, frozen=True, kw_only=True):
    dimension: Dimension | None = None
    weight: Weight | None = None
