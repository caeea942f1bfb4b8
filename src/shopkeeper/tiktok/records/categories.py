"""What is sent and answered about categories. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..received import Received


class ListAnswer(Received, frozen=True, kw_only=True):
    categories: list[Category] = []


class Category(Received, frozen=True, kw_only=True):
    id: str
    is_leaf: bool | None = None
    local_name: str = ""
    parent_id: str = ""
    permission_statuses: list[str] = []
    level: int | None = None
    name: str = ""


class AttributesAnswer(Received, frozen=True, kw_only=True):
    attributes: list[Attribute] = []


class Attribute(Received, frozen=True, kw_only=True):
    id: str
    is_customizable: bool | None = None
    is_multiple_selection: bool | None = None
    is_requried: bool | None = None
    metric_standards: list[MetricStandard] = []
    name: str = ""
    requirement_conditions: list[RequirementCondition] = []
    type: str = ""
    value_data_format: str = ""
    values: list[Value] = []
    optional_regions: list[str] = []
    required_regions: list[str] = []


class MetricStandard(Received, frozen=True, kw_only=True):
    id: str
    metric_value_modules: list[MetricValueModule] = []
    name: str = ""


class MetricValueModule(Received, frozen=True, kw_only=True):
    data_types: list[str] = []
    default_values: list[DefaultValue] = []
    id: str
    input_type: str = ""
    name: str = ""
    prefix: str = ""
    shading_word: str = ""
    suffix: str = ""
    units: list[Unit] = []
    value_limit: ValueLimit | None = None


class DefaultValue(Received, frozen=True, kw_only=True):
    id: str
    name: str = ""


class Unit(Received, frozen=True, kw_only=True):
    id: str
    name: str = ""


class ValueLimit(Received, frozen=True, kw_only=True):
    length_limit: LengthLimit | None = None
    num_limit: NumLimit | None = None


class LengthLimit(Received, frozen=True, kw_only=True):
    max_length: int | None = None
    min_length: int | None = None


class NumLimit(Received, frozen=True, kw_only=True):
    max_value: int | None = None
    min_value: int | None = None


class RequirementCondition(Received, frozen=True, kw_only=True):
    attribute_id: str = ""
    attribute_value_id: str = ""
    condition_type: str = ""
    region: str = ""


class Value(Received, frozen=True, kw_only=True):
    icon_url: str = ""
    id: str
    name: str = ""


class GlobalAttributesAnswer(Received, frozen=True, kw_only=True):
    attributes: list[Attribute] = []


class GlobalRulesAnswer(Received, frozen=True, kw_only=True):
    manufacturer: Manufacturer | None = None
    product_certifications: list[ProductCertification] = []
    responsible_person: ResponsiblePerson | None = None
    size_chart: SizeChart | None = None


class Manufacturer(Received, frozen=True, kw_only=True):
    is_required: bool | None = None
    optional_regions: list[str] = []
    required_regions: list[str] = []


class ProductCertification(Received, frozen=True, kw_only=True):
    id: str
    is_required: bool | None = None
    name: str = ""
    optional_regions: list[str] = []
    required_regions: list[str] = []
    requirement_conditions: list[RequirementCondition] = []
    sample_image_url: str = ""
    document_details: str = ""
    expiration_date: ExpirationDate | None = None


class ResponsiblePerson(Received, frozen=True, kw_only=True):
    is_required: bool | None = None
    optional_regions: list[str] = []
    required_regions: list[str] = []


class SizeChart(Received, frozen=True, kw_only=True):
    is_required: bool | None = None
    is_supported: bool | None = None
    measurement_and_options: list[MeasurementAndOption] = []
    size_types: list[str] = []


class ListGlobalAnswer(Received, frozen=True, kw_only=True):
    categories: list[Category] = []


class RecommendAnswer(Received, frozen=True, kw_only=True):
    categories: list[Category] = []
    leaf_category_id: str = ""


class RecommendGlobalAnswer(Received, frozen=True, kw_only=True):
    categories: list[Category] = []
    leaf_category_id: str = ""


class RulesAnswer(Received, frozen=True, kw_only=True):
    allowed_special_product_types: list[str] = []
    cod: Cod | None = None
    epr: Epr | None = None
    fees: list[Fee] = []
    manufacturer: Manufacturer | None = None
    package_dimension: PackageDimension | None = None
    product_certifications: list[ProductCertification] = []
    responsible_person: ResponsiblePerson | None = None
    seller_sku: SellerSku | None = None
    size_chart: SizeChart | None = None


class Cod(Received, frozen=True, kw_only=True):
    is_supported: bool | None = None


class Epr(Received, frozen=True, kw_only=True):
    is_required: bool | None = None


class Fee(Received, frozen=True, kw_only=True):
    is_required: bool | None = None
    type: str = ""


class PackageDimension(Received, frozen=True, kw_only=True):
    is_required: bool | None = None


class ExpirationDate(Received, frozen=True, kw_only=True):
    is_required: bool | None = None


class SellerSku(Received, frozen=True, kw_only=True):
    is_required: bool | None = None


class MeasurementAndOption(Received, frozen=True, kw_only=True):
    measurement_type: str = ""
    options: list[Option] = []


class Option(Received, frozen=True, kw_only=True):
    id: str
    imperial_value_range: list[str] = []
    metric_value_range: list[str] = []
    name: str = ""
    role: str = ""
    unit: str = ""


class NewImage(TypedDict):
    uri: NotRequired[str]


class NewOriginPlatformCategory(TypedDict):
    full_name: NotRequired[str]
    id: NotRequired[str]
    is_leaf: NotRequired[bool]
    is_root: NotRequired[bool]
    name: NotRequired[str]


class NewOriginPlatformProductMetaData(TypedDict):
    attribute_value_list: NotRequired[Sequence[NewAttributeValueList]]


class NewAttributeValueList(TypedDict):
    name: NotRequired[str]
    values: NotRequired[Sequence[str]]
