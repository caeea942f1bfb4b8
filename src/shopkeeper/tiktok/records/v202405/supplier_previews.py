"""What is sent and answered about supplier previews. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class Spus(Received, frozen=True, kw_only=True):
    skus: list[Sku] = []
    spu_code: str = ""


class Sku(Received, frozen=True, kw_only=True):
    code: str = ""
    external_sku_code: str = ""
    reject_reason: str = ""
    status: str = ""
    update_time: int | None = None


class CreateAnswer(Received, frozen=True, kw_only=True):
    spu_code: str = ""


class GradingTemplatesAnswer(Received, frozen=True, kw_only=True):
    grading_templates: list[GradingTemplate] = []


class GradingTemplate(Received, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""


class SizeGroupsAnswer(Received, frozen=True, kw_only=True):
    size_grading_required: bool | None = None
    size_groups: list[SizeGroup] = []


class SizeGroup(Received, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""
    size_segments: list[SizeSegment] = []


class SizeSegment(Received, frozen=True, kw_only=True):
    size_codes: list[str] = []


class UploadImageAnswer(Received, frozen=True, kw_only=True):
    height: int | None = None
    uri: str = ""
    url: str = ""
    width: int | None = None


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
    name: NotRequired[str]
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
