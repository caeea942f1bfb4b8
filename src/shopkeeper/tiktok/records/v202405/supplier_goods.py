"""What is sent and answered about supplier goods. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class AttributesAnswer(Received, frozen=True, kw_only=True):
    attributes: list[Attribute] = []


class Attribute(Received, frozen=True, kw_only=True):
    id: str = ""
    is_mutiple_selection: bool | None = None
    is_required: bool | None = None
    name_en: str = ""
    name_zh: str = ""
    type: str = ""
    value_type: str = ""
    values: list[Value] = []


class Value(Received, frozen=True, kw_only=True):
    id: str = ""
    name_en: str = ""
    name_zh: str = ""


class BrandsAnswer(Received, frozen=True, kw_only=True):
    brands: list[Brand] = []


class Brand(Received, frozen=True, kw_only=True):
    approval_status: str = ""
    id: str = ""
    name: str = ""


class CategoryAnswer(Received, frozen=True, kw_only=True):
    first_key_attribute_id: str = ""
    id: str = ""
    is_allowed_jit: bool | None = None
    is_custom_key_attribute: bool | None = None
    is_enabled: bool | None = None
    is_garment: bool | None = None
    is_leaf: bool | None = None
    level: int | None = None
    name_en: str = ""
    name_zh: str = ""
    parent_id: str = ""
    second_key_attribute_id: str = ""


class CreateAnswer(Received, frozen=True, kw_only=True):
    spu_code: str = ""


class ImageRequirementsAnswer(Received, frozen=True, kw_only=True):
    image_upload_requirements: list[ImageUploadRequirement] = []
    pic_upload_way_configs: list[str] = []


class ImageUploadRequirement(Received, frozen=True, kw_only=True):
    config_details: list[ConfigDetail] = []
    pic_set_type: list[str] = []


class ConfigDetail(Received, frozen=True, kw_only=True):
    is_required: bool | None = None
    length_max: int | None = None
    length_min: int | None = None
    length_rate: int | None = None
    material_show_type: str = ""
    material_use_type: list[MaterialUseType] = []
    max_size: int | None = None
    quantity_ceiling: int | None = None
    quantity_floor: int | None = None
    width_max: int | None = None
    width_min: int | None = None
    width_rate: int | None = None


class MaterialUseType(Received, frozen=True, kw_only=True):
    code: str = ""
    is_required: bool | None = None
    quantity_ceiling: int | None = None
    quantity_floor: int | None = None


class InventoryAnswer(Received, frozen=True, kw_only=True):
    inventory: list[Inventory] = []


class Inventory(Received, frozen=True, kw_only=True):
    occupied_quantity: int | None = None
    quantity: int | None = None
    sku_code: str = ""
    warehouse_code: str = ""


class SearchCategoriesAnswer(Received, frozen=True, kw_only=True):
    categories: list[Category] = []
    page_offset: int | None = None
    page_size: int | None = None
    total_count: int | None = None


class Category(Received, frozen=True, kw_only=True):
    id: str = ""
    is_leaf: bool | None = None
    name_cn: str = ""
    name_en: str = ""
    parent_id: str = ""
    status: str = ""
    version: str = ""


class UpdateInventoryAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class Error(Received, frozen=True, kw_only=True):
    code: str = ""
    message: str = ""
    sku_code: str = ""
    warehouse_code: str = ""


class UploadCertificateAnswer(Received, frozen=True, kw_only=True):
    uri: str = ""


class UploadVideoAnswer(Received, frozen=True, kw_only=True):
    uri: str = ""


class NewSpu(TypedDict):
    attributes: NotRequired[Sequence[NewAttribute]]
    brand_id: NotRequired[str]
    category_id: NotRequired[str]
    certifications: NotRequired[Sequence[NewCertification]]
    first_key_attribute_id: NotRequired[str]
    grading_template_id: NotRequired[str]
    ingredient: NotRequired[NewIngredient]
    media: NotRequired[NewMedia]
    product_name_en: NotRequired[str]
    product_name_zh: NotRequired[str]
    second_key_attribute_id: NotRequired[str]
    size_group_id: NotRequired[str]
    skcs: NotRequired[Sequence[NewSkc]]


class NewAttribute(TypedDict):
    id: NotRequired[str]
    values: NotRequired[Sequence[NewValue]]


class NewValue(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]


class NewCertification(TypedDict):
    items: NotRequired[Sequence[NewItem]]
    type: NotRequired[str]


class NewItem(TypedDict):
    files: NotRequired[Sequence[NewFile]]
    type: NotRequired[str]


class NewFile(TypedDict):
    uri: NotRequired[str]


class NewIngredient(TypedDict):
    multi_material_composition: NotRequired[Sequence[NewMultiMaterialComposition]]
    single_material_composition: NotRequired[Sequence[NewSingleMaterialComposition]]
    type: NotRequired[str]


class NewMultiMaterialComposition(TypedDict):
    component: NotRequired[NewComponent]
    ingredients: NotRequired[Sequence[NewMultiMaterialCompositionIngredient]]


class NewComponent(TypedDict):
    property_value_id: NotRequired[str]


class NewMultiMaterialCompositionIngredient(TypedDict):
    percentage: NotRequired[str]
    property_value_id: NotRequired[str]


class NewSingleMaterialComposition(TypedDict):
    percentage: NotRequired[str]
    property_value_id: NotRequired[str]


class NewMedia(TypedDict):
    pic_set_type: NotRequired[str]
    pic_type: NotRequired[str]
    pictures: NotRequired[Sequence[NewPicture]]
    videos: NotRequired[Sequence[NewVideo]]


class NewPicture(TypedDict):
    material_show_type: NotRequired[str]
    material_use_type_code: NotRequired[str]
    sequence: NotRequired[int]
    uri: NotRequired[str]


class NewVideo(TypedDict):
    uri: NotRequired[str]


class NewSkc(TypedDict):
    external_skc_code: NotRequired[str]
    first_key_attribute_value_id: NotRequired[str]
    first_key_attribute_value_name: NotRequired[str]
    pictures: NotRequired[Sequence[NewPicture]]
    skus: NotRequired[Sequence[NewSku]]


class NewSku(TypedDict):
    dimensions: NotRequired[NewDimensions]
    external_sku_code: NotRequired[str]
    inventory: NotRequired[int]
    pictures: NotRequired[Sequence[NewPicture]]
    price: NotRequired[NewPrice]
    second_key_attribute_value_id: NotRequired[str]
    second_key_attribute_value_name: NotRequired[str]
    stockup_mode: NotRequired[str]
    weight: NotRequired[NewWeight]


class NewDimensions(TypedDict):
    height: NotRequired[str]
    length: NotRequired[str]
    unit: NotRequired[str]
    width: NotRequired[str]


class NewPrice(TypedDict):
    amount: NotRequired[str]
    currency: NotRequired[str]


class NewWeight(TypedDict):
    unit: NotRequired[str]
    value: NotRequired[str]


class NewUpdateInventorySku(TypedDict):
    code: NotRequired[str]
    quantity: NotRequired[int]
    warehouse_code: NotRequired[str]
