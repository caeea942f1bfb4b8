"""What is sent and answered about supplier goods. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class CalculateAuditAnswer(Received, frozen=True, kw_only=True):
    product_publish_detail: list[ProductPublishDetail] = []


class ProductPublishDetail(Received, frozen=True, kw_only=True):
    can_publish: bool | None = None
    region: str = ""
    unpublishable_reasons: list[UnpublishableReason] = []


class UnpublishableReason(Received, frozen=True, kw_only=True):
    reason_information: str = ""
    reason_type: int | None = None


class CreateAnswer(Received, frozen=True, kw_only=True):
    spu_code: str = ""


class NewSpu(TypedDict):
    attributes: NotRequired[Sequence[NewAttribute]]
    brand_id: NotRequired[str]
    category_id: NotRequired[str]
    certifications: NotRequired[Sequence[NewCertification]]
    description: NotRequired[NewDescription]
    first_key_attribute_id: NotRequired[str]
    grading_template_id: NotRequired[str]
    ingredient: NotRequired[NewIngredient]
    key_attribute: NotRequired[Sequence[NewKeyAttribute]]
    manufacture_ids: NotRequired[Sequence[str]]
    media: NotRequired[NewMedia]
    product_name_en: NotRequired[str]
    product_name_zh: NotRequired[str]
    rp_ids: NotRequired[Sequence[str]]
    second_key_attribute_id: NotRequired[str]
    size_group_id: NotRequired[str]
    skcs: NotRequired[Sequence[NewSkc]]


class NewAttribute(TypedDict):
    id: NotRequired[str]
    region: NotRequired[str]
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
    sequence: NotRequired[int]
    uri: NotRequired[str]


class NewFile(TypedDict):
    uri: NotRequired[str]


class NewDescription(TypedDict):
    items: NotRequired[Sequence[NewItem]]


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


class NewKeyAttribute(TypedDict):
    key_attribute_id: NotRequired[str]


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
    key_attribute_value: NotRequired[Sequence[NewKeyAttributeValue]]
    pictures: NotRequired[Sequence[NewPicture]]
    price: NotRequired[NewPrice]
    reference_sale_price: NotRequired[NewReferenceSalePrice]
    sale_price_certificates: NotRequired[Sequence[NewSalePriceCertificate]]
    second_key_attribute_value_id: NotRequired[str]
    second_key_attribute_value_name: NotRequired[str]
    stockup_mode: NotRequired[str]
    total_unit_count: NotRequired[str]
    weight: NotRequired[NewWeight]


class NewDimensions(TypedDict):
    height: NotRequired[str]
    length: NotRequired[str]
    unit: NotRequired[str]
    width: NotRequired[str]


class NewKeyAttributeValue(TypedDict):
    key_attribute_value_id: NotRequired[str]
    key_attribute_value_name: NotRequired[str]


class NewPrice(TypedDict):
    amount: NotRequired[str]
    currency: NotRequired[str]


class NewReferenceSalePrice(TypedDict):
    amount: NotRequired[str]
    currency: NotRequired[str]


class NewSalePriceCertificate(TypedDict):
    uri: NotRequired[str]


class NewWeight(TypedDict):
    unit: NotRequired[str]
    value: NotRequired[str]
