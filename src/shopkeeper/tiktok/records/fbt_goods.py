"""What is sent and answered about fbt goods. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..received import Received


class Good(Received, frozen=True, kw_only=True):
    barcodes: list[Barcode] = []
    bulky_item_attribute: BulkyItemAttribute | None = None
    goods_safety_attributes: GoodsSafetyAttributes | None = None
    hazmat_approval_status: str = ""
    hazmat_info: HazmatInfo | None = None
    id: str
    image_url: str = ""
    is_hazmat: bool | None = None
    is_sioc: bool | None = None
    lot_expiration_info: LotExpirationInfo | None = None
    merchant_declaration_info: MerchantDeclarationInfo | None = None
    name: str = ""
    reference_code: str = ""
    sioc_approval_status: str = ""
    sioc_attribute: SiocAttribute | None = None
    skus: list[Sku] = []
    warehouse_confirmation_info: WarehouseConfirmationInfo | None = None


class Barcode(Received, frozen=True, kw_only=True):
    code: str = ""
    type: str = ""


class BulkyItemAttribute(Received, frozen=True, kw_only=True):
    is_bulky_item: bool | None = None
    is_bulky_item_accessories: bool | None = None


class GoodsSafetyAttributes(Received, frozen=True, kw_only=True):
    is_fragile: bool | None = None
    is_liquid: bool | None = None
    is_sharp: bool | None = None


class HazmatInfo(Received, frozen=True, kw_only=True):
    aerosol_extra_info: AerosolExtraInfo | None = None
    battery_extra_info: BatteryExtraInfo | None = None
    dg_class: str = ""
    dg_uncode: str = ""
    flammable_liquids_extra_info: FlammableLiquidsExtraInfo | None = None
    hazmat_type: str = ""
    msds_file_url: str = ""


class AerosolExtraInfo(Received, frozen=True, kw_only=True):
    volume: str = ""
    volume_unit: str = ""


class BatteryExtraInfo(Received, frozen=True, kw_only=True):
    battery_count_per_package: str = ""
    battery_packaging_type: str = ""
    battery_type: str = ""
    is_need_un_38_3_test: bool | None = None
    total_battery_capacity: str = ""
    total_battery_capacity_unit: str = ""
    total_battery_weight: str = ""
    total_battery_weight_unit: str = ""
    un_38_3_test_file_url: str = ""


class FlammableLiquidsExtraInfo(Received, frozen=True, kw_only=True):
    flammable_liquids_type: str = ""
    flammable_liquids_volume: str = ""
    volume_unit: str = ""


class LotExpirationInfo(Received, frozen=True, kw_only=True):
    expiration_alert_days: int | None = None
    handling_method: str = ""
    inbound_cutoff_days: int | None = None
    is_expiration_management: bool | None = None
    is_lot_control: bool | None = None
    sales_cutoff_days: int | None = None
    shelf_life_days: int | None = None


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


class SiocAttribute(Received, frozen=True, kw_only=True):
    sioc_files: list[SiocFile] = []


class SiocFile(Received, frozen=True, kw_only=True):
    sioc_certification_url: str = ""
    sioc_file_type: str = ""


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


class CreateAnswer(Received, frozen=True, kw_only=True):
    create_result_info: CreateResultInfo | None = None


class CreateResultInfo(Received, frozen=True, kw_only=True):
    create_result_list: list[CreateResultList] = []


class CreateResultList(Received, frozen=True, kw_only=True):
    fail_reason: str = ""
    is_success: bool | None = None
    tts_goods_id: str = ""
    tts_sku_id: str = ""


class SearchHazmatAndExpirationAnswer(Received, frozen=True, kw_only=True):
    hazmat_and_expiration_info: HazmatAndExpirationInfo | None = None


class HazmatAndExpirationInfo(Received, frozen=True, kw_only=True):
    hazmat_and_expiration_dto_list: list[HazmatAndExpirationDtoList] = []


class HazmatAndExpirationDtoList(Received, frozen=True, kw_only=True):
    exp_base_info: ExpBaseInfo | None = None
    is_expiration_management: bool | None = None
    is_hazmat: bool | None = None
    is_lot_code: bool | None = None
    tts_sku_id: str = ""


class ExpBaseInfo(Received, frozen=True, kw_only=True):
    expiration_alert_days: int | None = None
    inbound_cutoff_days: int | None = None
    sales_cutoff_days: int | None = None


class UpdateAnswer(Received, frozen=True, kw_only=True):
    update_result_info: UpdateResultInfo | None = None


class UpdateResultInfo(Received, frozen=True, kw_only=True):
    fail_reason: str = ""
    is_success: bool | None = None
    tts_goods_id: str = ""


class UpdateSkuRelationsAnswer(Received, frozen=True, kw_only=True):
    operate_goods_sku_relation_info: OperateGoodsSkuRelationInfo | None = None


class OperateGoodsSkuRelationInfo(Received, frozen=True, kw_only=True):
    operate_result_list: list[OperateResultList] = []


class OperateResultList(Received, frozen=True, kw_only=True):
    fail_reason: str = ""
    is_success: bool | None = None
    tts_goods_id: str = ""
    tts_sku_id: str = ""


class NewCreateGoodsDtoList(TypedDict):
    barcode_infos: NotRequired[Sequence[NewBarcodeInfo]]
    bulky_item_attribute: NotRequired[NewBulkyItemAttribute]
    create_goods_type: str
    dimension_and_weight_base_info: NewDimensionAndWeightBaseInfo
    goods_image_url: str
    goods_name: str
    goods_safety_attributes: NotRequired[NewGoodsSafetyAttributes]
    hazmat_info: NotRequired[NewHazmatInfo]
    is_expiration_management: bool
    is_hazmat: bool
    is_lot_code: bool
    is_sioc: NotRequired[bool]
    reference_code: NotRequired[str]
    return_handling_method: str
    shelf_life_attribute_info: NotRequired[NewShelfLifeAttributeInfo]
    sioc_attribute: NotRequired[NewSiocAttribute]
    tts_sku_id: str


class NewBarcodeInfo(TypedDict):
    barcode_type: NotRequired[str]
    barcode_value: NotRequired[str]


class NewBulkyItemAttribute(TypedDict):
    is_bulky_item_accessories: NotRequired[bool]


class NewDimensionAndWeightBaseInfo(TypedDict):
    dimension_unit: str
    height_value: str
    length_value: str
    weight_unit: str
    weight_value: str
    width_value: str


class NewGoodsSafetyAttributes(TypedDict):
    is_fragile: NotRequired[bool]
    is_liquid: NotRequired[bool]
    is_sharp: NotRequired[bool]


class NewHazmatInfo(TypedDict):
    aerosol_extra_info: NotRequired[NewAerosolExtraInfo]
    battery_extra_info: NotRequired[NewBatteryExtraInfo]
    dg_class: str
    dg_uncode: str
    flammable_liquids_extra_info: NotRequired[NewFlammableLiquidsExtraInfo]
    hazmat_type: str
    msds_file_url: str


class NewAerosolExtraInfo(TypedDict):
    volume: NotRequired[str]
    volume_unit: NotRequired[str]


class NewBatteryExtraInfo(TypedDict):
    battery_count_per_package: NotRequired[str]
    battery_packaging_type: str
    battery_type: str
    is_need_un_38_3_test: bool
    total_battery_capacity: str
    total_battery_capacity_unit: str
    total_battery_weight: str
    total_battery_weight_unit: str
    un_38_3_test_file_url: NotRequired[str]


class NewFlammableLiquidsExtraInfo(TypedDict):
    flammable_liquids_type: str
    flammable_liquids_volume: str
    volume_unit: NotRequired[str]


class NewShelfLifeAttributeInfo(TypedDict):
    expiration_alert_days: int
    handling_method_expired_goods: NotRequired[str]
    inbound_cutoff_days: int
    sales_cutoff_days: int
    shelf_life: NotRequired[int]


class NewSiocAttribute(TypedDict):
    sioc_files: NotRequired[Sequence[NewSiocFile]]


class NewSiocFile(TypedDict):
    sioc_certification_url: NotRequired[str]
    sioc_file_type: NotRequired[str]


class NewUpdateGoodsDto(TypedDict):
    barcode_infos: NotRequired[Sequence[NewBarcodeInfo]]
    bulky_item_attribute: NotRequired[NewBulkyItemAttribute]
    dimension_and_weight_base_info: NewDimensionAndWeightBaseInfo
    goods_image_url: str
    goods_name: str
    goods_safety_attributes: NotRequired[NewGoodsSafetyAttributes]
    hazmat_info: NotRequired[NewHazmatInfo]
    is_expiration_management: bool
    is_hazmat: bool
    is_lot_code: bool
    is_sioc: NotRequired[bool]
    reference_code: NotRequired[str]
    return_handling_method: str
    shelf_life_attribute_info: NotRequired[NewShelfLifeAttributeInfo]
    sioc_attribute: NotRequired[NewSiocAttribute]
    tts_goods_id: str


class NewOperateGoodsSkuRelationList(TypedDict):
    tts_goods_id: str
    tts_sku_ids: Sequence[str]
