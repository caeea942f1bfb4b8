"""What is sent and answered about products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..received import Received


class Product(Received, frozen=True, kw_only=True):
    audit: Audit | None = None
    create_time: int
    has_draft: bool | None = None
    id: str
    integrated_platform_statuses: list[IntegratedPlatformStatus] = []
    is_not_for_sale: bool | None = None
    listing_quality_tier: str = ""
    product_families: list[ProductFamily] = []
    product_sync_fail_reasons: list[str] = []
    product_tags: list[str] = []
    recommended_categories: list[RecommendedCategory] = []
    sales_regions: list[str] = []
    scheduled_sale: ScheduledSale | None = None
    selling_format: str = ""
    skus: list[Sku] = []
    status: str
    title: str
    update_time: int
    audit_failed_reasons: list[AuditFailedReason] = []
    brand: Brand | None = None
    category_chains: list[CategoryChain] = []
    certifications: list[Certification] = []
    delivery_options: list[DeliveryOption] = []
    description: str = ""
    external_product_id: str = ""
    global_product_association: GlobalProductAssociation | None = None
    is_blind_box: bool | None = None
    is_cod_allowed: bool | None = None
    is_pre_owned: bool | None = None
    is_replicated: bool | None = None
    key_product_features: list[str] = []
    main_images: list[MainImage] = []
    manufacturer_ids: list[str] = []
    minimum_order_quantity: int | None = None
    package_dimensions: PackageDimensions | None = None
    package_weight: PackageWeight | None = None
    pod_info: PodInfo | None = None
    prescription_requirement: PrescriptionRequirement | None = None
    primary_combined_product_id: str = ""
    product_attributes: list[ProductAttribute] = []
    product_status: str = ""
    product_types: list[str] = []
    responsible_person_ids: list[str] = []
    search_terms: list[str] = []
    shipping_insurance_requirement: str = ""
    shipping_template_id: str = ""
    size_chart: SizeChart | None = None
    subscribe_info: SubscribeInfo | None = None
    video: Video | None = None


class Audit(Received, frozen=True, kw_only=True):
    pre_approved_reasons: list[str] = []
    status: str = ""
    not_submitted_reasons: list[str] = []


class IntegratedPlatformStatus(Received, frozen=True, kw_only=True):
    platform: str = ""
    status: str = ""


class ProductFamily(Received, frozen=True, kw_only=True):
    id: str
    products: list[ProductFamilyProduct] = []


class ProductFamilyProduct(Received, frozen=True, kw_only=True):
    id: str


class RecommendedCategory(Received, frozen=True, kw_only=True):
    id: str
    local_name: str = ""


class ScheduledSale(Received, frozen=True, kw_only=True):
    is_enabled_scheduled_sale: bool | None = None
    schedule_sale_time: int | None = None


class Sku(Received, frozen=True, kw_only=True):
    external_list_prices: list[ExternalListPrice] = []
    fees: list[Fee] = []
    id: str
    inventory: list[Inventory] = []
    list_price: ListPrice | None = None
    pre_sale: PreSale | None = None
    price: Price | None = None
    seller_sku: str = ""
    status_info: StatusInfo | None = None
    combined_skus: list[CombinedSku] = []
    external_sku_id: str = ""
    external_urls: list[str] = []
    extra_identifier_codes: list[str] = []
    global_listing_policy: GlobalListingPolicy | None = None
    identifier_code: IdentifierCode | None = None
    purchase_order_quantity_limit: PurchaseOrderQuantityLimit | None = None
    sales_attributes: list[SalesAttribute] = []
    sku_dimensions: SkuDimensions | None = None
    sku_unit_count: str = ""
    sku_weight: SkuWeight | None = None


class ExternalListPrice(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
    source: str = ""


class Fee(Received, frozen=True, kw_only=True):
    additional_attribute: str = ""
    amount: str = ""
    type: str = ""


class Inventory(Received, frozen=True, kw_only=True):
    backorder_quantity: int | None = None
    handling_time: int | None = None
    quantity: int | None = None
    warehouse_id: str = ""


class ListPrice(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class PreSale(Received, frozen=True, kw_only=True):
    fulfillment_type: FulfillmentType | None = None
    type: str = ""


class FulfillmentType(Received, frozen=True, kw_only=True):
    handling_duration_days: int | None = None
    release_date: int | None = None


class Price(Received, frozen=True, kw_only=True):
    currency: str = ""
    sale_price: str = ""
    starting_bid_price: str = ""
    tax_exclusive_price: str = ""
    unit_price: str = ""


class StatusInfo(Received, frozen=True, kw_only=True):
    deactivation_source: str = ""
    status: str = ""


class AuditFailedReason(Received, frozen=True, kw_only=True):
    listing_platform: str = ""
    position: str = ""
    reasons: list[str] = []
    suggestions: list[str] = []


class Brand(Received, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""


class CategoryChain(Received, frozen=True, kw_only=True):
    id: str
    is_leaf: bool | None = None
    local_name: str = ""
    parent_id: str = ""


class Certification(Received, frozen=True, kw_only=True):
    expiration_date: int | None = None
    files: list[File] = []
    id: str
    images: list[Image] = []
    title: str = ""


class File(Received, frozen=True, kw_only=True):
    format: str = ""
    id: str
    name: str = ""
    urls: list[str] = []


class Image(Received, frozen=True, kw_only=True):
    height: int | None = None
    thumb_urls: list[str] = []
    uri: str = ""
    urls: list[str] = []
    width: int | None = None
    optimized_uri: str = ""
    optimized_url: str = ""
    url: str = ""


class DeliveryOption(Received, frozen=True, kw_only=True):
    id: str
    is_available: bool | None = None
    name: str = ""


class GlobalProductAssociation(Received, frozen=True, kw_only=True):
    global_product_id: str = ""
    sku_mappings: list[SkuMapping] = []


class SkuMapping(Received, frozen=True, kw_only=True):
    global_sku_id: str = ""
    local_sku_id: str = ""
    sales_attribute_mappings: list[SalesAttributeMapping] = []


class SalesAttributeMapping(Received, frozen=True, kw_only=True):
    global_attribute_id: str = ""
    global_value_id: str = ""
    local_attribute_id: str = ""
    local_value_id: str = ""


class MainImage(Received, frozen=True, kw_only=True):
    height: int | None = None
    thumb_urls: list[str] = []
    uri: str = ""
    urls: list[str] = []
    width: int | None = None


class PackageDimensions(Received, frozen=True, kw_only=True):
    height: str = ""
    length: str = ""
    unit: str = ""
    width: str = ""


class PackageWeight(Received, frozen=True, kw_only=True):
    unit: str = ""
    value: str = ""


class PodInfo(Received, frozen=True, kw_only=True):
    pod_templates: list[PodTemplate] = []


class PodTemplate(Received, frozen=True, kw_only=True):
    pod_template_id: str = ""
    remark: str = ""
    sku_ids: list[str] = []
    surfaces: list[Surface] = []
    template_name: str = ""


class Surface(Received, frozen=True, kw_only=True):
    background_image: BackgroundImage | None = None
    custom_areas: list[CustomArea] = []
    external_surface_id: str = ""
    mask_image: MaskImage | None = None
    surface_name: str = ""


class BackgroundImage(Received, frozen=True, kw_only=True):
    height: int | None = None
    thumb_urls: list[str] = []
    uri: str = ""
    urls: list[str] = []
    width: int | None = None


class CustomArea(Received, frozen=True, kw_only=True):
    area_name: str = ""
    area_placement: AreaPlacement | None = None
    area_type: str = ""
    external_area_id: str = ""
    image_area: ImageArea | None = None
    is_required: bool | None = None
    text_area: TextArea | None = None


class AreaPlacement(Received, frozen=True, kw_only=True):
    height: str = ""
    rotate_degree: str = ""
    width: str = ""
    x_coordinate: str = ""
    y_coordinate: str = ""


class ImageArea(Received, frozen=True, kw_only=True):
    default_image: DefaultImage | None = None
    min_height: int | None = None
    min_width: int | None = None


class DefaultImage(Received, frozen=True, kw_only=True):
    height: int | None = None
    thumb_urls: list[str] = []
    uri: str = ""
    urls: list[str] = []
    width: int | None = None


class TextArea(Received, frozen=True, kw_only=True):
    align_type: str = ""
    colors: list[str] = []
    default_text: str = ""
    fonts: list[str] = []
    max_text_length: int | None = None


class MaskImage(Received, frozen=True, kw_only=True):
    height: int | None = None
    thumb_urls: list[str] = []
    uri: str = ""
    urls: list[str] = []
    width: int | None = None


class PrescriptionRequirement(Received, frozen=True, kw_only=True):
    needs_prescription: bool | None = None


class ProductAttribute(Received, frozen=True, kw_only=True):
    id: str
    name: str = ""
    values: list[Value] = []


class Value(Received, frozen=True, kw_only=True):
    id: str
    metric_standard_info: MetricStandardInfo | None = None
    name: str = ""


class MetricStandardInfo(Received, frozen=True, kw_only=True):
    id: str = ""
    metric_value_module_infos: list[MetricValueModuleInfo] = []


class MetricValueModuleInfo(Received, frozen=True, kw_only=True):
    id: str
    prefix: str = ""
    suffix: str = ""
    unit_id: str = ""
    unit_name: str = ""
    value: str = ""


class SizeChart(Received, frozen=True, kw_only=True):
    image: Image | None = None
    template: Template | None = None


class Template(Received, frozen=True, kw_only=True):
    id: str = ""


class CombinedSku(Received, frozen=True, kw_only=True):
    brand: Brand | None = None
    categories: list[Category] = []
    combined_listing_not_live_reasons: list[str] = []
    inventory: list[Inventory] = []
    price: Price | None = None
    product_id: str = ""
    product_main_image: ProductMainImage | None = None
    sales_attributes: list[SalesAttribute] = []
    seller_sku: str = ""
    sku_count: int | None = None
    sku_id: str = ""
    title: str = ""


class Category(Received, frozen=True, kw_only=True):
    id: str
    is_leaf: bool | None = None
    local_name: str = ""
    parent_id: str = ""


class ProductMainImage(Received, frozen=True, kw_only=True):
    height: int | None = None
    thumb_urls: list[str] = []
    uri: str = ""
    urls: list[str] = []
    width: int | None = None


class SalesAttribute(Received, frozen=True, kw_only=True):
    id: str
    name: str = ""
    sku_img: SkuImg | None = None
    supplementary_sku_images: list[SupplementarySkuImage] = []
    value_id: str = ""
    value_name: str = ""


class SkuImg(Received, frozen=True, kw_only=True):
    height: int | None = None
    thumb_urls: list[str] = []
    uri: str = ""
    urls: list[str] = []
    width: int | None = None


class SupplementarySkuImage(Received, frozen=True, kw_only=True):
    height: int | None = None
    thumb_urls: list[str] = []
    uri: str = ""
    urls: list[str] = []
    width: int | None = None


class GlobalListingPolicy(Received, frozen=True, kw_only=True):
    inventory_type: str = ""
    price_sync: bool | None = None
    replicate_source: ReplicateSource | None = None


class ReplicateSource(Received, frozen=True, kw_only=True):
    product_id: str = ""
    shop_id: str = ""
    sku_id: str = ""


class IdentifierCode(Received, frozen=True, kw_only=True):
    code: str = ""
    type: str = ""


class PurchaseOrderQuantityLimit(Received, frozen=True, kw_only=True):
    cumulative_order_quantity: int | None = None
    maximum_order_quantity: int | None = None


class SkuDimensions(Received, frozen=True, kw_only=True):
    height: str = ""
    length: str = ""
    unit: str = ""
    width: str = ""


class SkuWeight(Received, frozen=True, kw_only=True):
    unit: str = ""
    value: str = ""


class SubscribeInfo(Received, frozen=True, kw_only=True):
    subscribe_discount_details: list[SubscribeDiscountDetail] = []
    subscribe_promotion_config: list[SubscribePromotionConfig] = []
    subscribe_status: str = ""
    support_subscribe: bool | None = None


class SubscribeDiscountDetail(Received, frozen=True, kw_only=True):
    discount_level: str = ""
    discount_value: int | None = None


class SubscribePromotionConfig(Received, frozen=True, kw_only=True):
    discount_level: str = ""
    discount_options: list[int] = []
    max_discount: int | None = None
    min_discount: int | None = None


class Video(Received, frozen=True, kw_only=True):
    cover_url: str = ""
    format: str = ""
    height: int | None = None
    id: str = ""
    size: int | None = None
    url: str = ""
    width: int | None = None


class ActivateAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class Error(Received, frozen=True, kw_only=True):
    code: int | None = None
    detail: Detail | None = None
    message: str = ""


class Detail(Received, frozen=True, kw_only=True):
    extra_errors: list[ExtraError] = []
    product_id: str = ""
    region: str = ""
    sku_id: str = ""


class ExtraError(Received, frozen=True, kw_only=True):
    code: int | None = None
    message: str = ""
    warehouse_id: str = ""


class CheckListingAnswer(Received, frozen=True, kw_only=True):
    check_result: str = ""
    diagnoses: list[Diagnose] = []
    fail_reasons: list[FailReason] = []
    listing_quality: ListingQuality | None = None
    pre_check_results: list[PreCheckResult] = []
    warnings: Warnings | None = None


class Diagnose(Received, frozen=True, kw_only=True):
    diagnosis_results: list[DiagnosisResult] = []
    field: str = ""
    suggestions: Suggestions | None = None
    suggestion: Suggestion | None = None


class DiagnosisResult(Received, frozen=True, kw_only=True):
    code: str = ""
    how_to_solve: str = ""
    quality_tier: str = ""


class Suggestions(Received, frozen=True, kw_only=True):
    images: list[Image] = []
    seo_words: list[SeoWord] = []
    smart_texts: list[SmartText] = []


class SeoWord(Received, frozen=True, kw_only=True):
    text: str = ""


class SmartText(Received, frozen=True, kw_only=True):
    text: str = ""


class FailReason(Received, frozen=True, kw_only=True):
    code: int | None = None
    message: str = ""


class ListingQuality(Received, frozen=True, kw_only=True):
    current_tier: str = ""
    remaining_recommendations: int | None = None


class PreCheckResult(Received, frozen=True, kw_only=True):
    pre_check_details: list[PreCheckDetail] = []
    pre_check_item: str = ""


class PreCheckDetail(Received, frozen=True, kw_only=True):
    long_reason: str = ""
    related_fields: list[str] = []
    short_reason: str = ""


class Warnings(Received, frozen=True, kw_only=True):
    message: str = ""


class CreateAnswer(Received, frozen=True, kw_only=True):
    product_id: str = ""
    skus: list[Sku] = []
    warnings: list[Warning] = []


class Warning(Received, frozen=True, kw_only=True):
    message: str = ""


class DeactivateAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class DeleteAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class DiagnoseAnswer(Received, frozen=True, kw_only=True):
    diagnoses: list[Diagnose] = []
    listing_quality: ListingQuality | None = None


class Suggestion(Received, frozen=True, kw_only=True):
    images: list[Image] = []
    seo_words: list[SeoWord] = []
    smart_texts: list[SmartText] = []


class DiagnosesAnswer(Received, frozen=True, kw_only=True):
    products: list[DiagnosesAnswerProduct] = []


class DiagnosesAnswerProduct(Received, frozen=True, kw_only=True):
    diagnoses: list[Diagnose] = []
    id: str
    listing_quality: ListingQuality | None = None


class ProductDetail(Received, frozen=True, kw_only=True):
    abnormality_types: list[str] = []
    dimension_recommendation: DimensionRecommendation | None = None
    product_id: str = ""
    weight_recommendation: WeightRecommendation | None = None


class DimensionRecommendation(Received, frozen=True, kw_only=True):
    height: Height | None = None
    length: Length | None = None
    unit: str = ""
    width: Width | None = None


class Height(Received, frozen=True, kw_only=True):
    max_value: str = ""
    min_value: str = ""


class Length(Received, frozen=True, kw_only=True):
    max_value: str = ""
    min_value: str = ""


class Width(Received, frozen=True, kw_only=True):
    max_value: str = ""
    min_value: str = ""


class WeightRecommendation(Received, frozen=True, kw_only=True):
    unit: str = ""
    weight: Weight | None = None


class Weight(Received, frozen=True, kw_only=True):
    max_value: str = ""
    min_value: str = ""


class PredictPackageAnswer(Received, frozen=True, kw_only=True):
    package_dimensions: PackageDimensions | None = None
    package_weight: PackageWeight | None = None


class PrerequisitesAnswer(Received, frozen=True, kw_only=True):
    check_results: list[CheckResult] = []


class CheckResult(Received, frozen=True, kw_only=True):
    check_item: str = ""
    fail_reasons: list[str] = []
    is_failed: bool | None = None


class RecommendPropertiesAnswer(Received, frozen=True, kw_only=True):
    recommended_properties: list[RecommendedProperty] = []


class RecommendedProperty(Received, frozen=True, kw_only=True):
    id: str
    is_customizable: bool
    is_multiple_selection: bool
    is_required: bool
    name: str
    type: str
    values: list[Value]


class RecoverAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class ReplaceAnswer(Received, frozen=True, kw_only=True):
    audit: Audit | None = None
    product_id: str = ""
    skus: list[Sku] = []
    warnings: list[Warning] = []


class ReplicasAnswer(Received, frozen=True, kw_only=True):
    replicated_products: list[ReplicatedProduct] = []


class ReplicatedProduct(Received, frozen=True, kw_only=True):
    product_id: str = ""
    product_status: str = ""
    region: str = ""
    shop_id: str = ""


class ReplicateAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class SearchInventoryAnswer(Received, frozen=True, kw_only=True):
    inventory: list[SearchInventoryAnswerInventory] = []


class SearchInventoryAnswerInventory(Received, frozen=True, kw_only=True):
    product_id: str = ""
    skus: list[SearchInventoryAnswerInventorySku] = []


class SearchInventoryAnswerInventorySku(Received, frozen=True, kw_only=True):
    id: str
    seller_sku: str = ""
    total_available_inventory_distribution: TotalAvailableInventoryDistribution | None = None
    total_available_quantity: int | None = None
    total_committed_quantity: int | None = None
    warehouse_inventory: list[WarehouseInventory] = []


class TotalAvailableInventoryDistribution(Received, frozen=True, kw_only=True):
    campaign_inventory: list[CampaignInventory] = []
    creator_inventory: list[CreatorInventory] = []
    in_shop_inventory: InShopInventory | None = None


class CampaignInventory(Received, frozen=True, kw_only=True):
    campaign_name: str = ""
    quantity: int | None = None


class CreatorInventory(Received, frozen=True, kw_only=True):
    creator_name: str = ""
    quantity: int | None = None


class InShopInventory(Received, frozen=True, kw_only=True):
    quantity: int | None = None


class WarehouseInventory(Received, frozen=True, kw_only=True):
    available_quantity: int | None = None
    committed_quantity: int | None = None
    warehouse_id: str = ""


class ProductProductDetail(Received, frozen=True, kw_only=True):
    affiliate_program_status: str = ""
    product_id: str = ""
    rewards: list[Reward] = []
    skpp_status: str = ""
    target_score: int | None = None
    title: str = ""
    total_score: int | None = None


class Reward(Received, frozen=True, kw_only=True):
    ad_credit_claim_status: str = ""
    reward_type: str = ""
    status: str = ""
    value: str = ""
    campaign_id: str = ""
    claim_conditions: list[ClaimCondition] = []
    title: str = ""


class SeoWordsAnswer(Received, frozen=True, kw_only=True):
    products: list[SeoWordsAnswerProduct] = []


class SeoWordsAnswerProduct(Received, frozen=True, kw_only=True):
    id: str
    seo_words: list[SeoWord] = []


class SkppAnswer(Received, frozen=True, kw_only=True):
    affiliate_program_status: str = ""
    product_id: str = ""
    rewards: list[Reward] = []
    skpp_status: str = ""
    target_score: int | None = None
    task_details: list[TaskDetail] = []
    total_score: int | None = None
    update_time: int | None = None


class ClaimCondition(Received, frozen=True, kw_only=True):
    condition_type: str = ""
    current_value: str = ""
    target_value: str = ""


class TaskDetail(Received, frozen=True, kw_only=True):
    action_suggestions: list[ActionSuggestion] = []
    category: str = ""
    current_value: str = ""
    name: str = ""
    passed: bool | None = None
    target_value: str = ""


class ActionSuggestion(Received, frozen=True, kw_only=True):
    score_increase: int | None = None
    url: str = ""


class SkppSummaryAnswer(Received, frozen=True, kw_only=True):
    shop_summary: ShopSummary | None = None


class ShopSummary(Received, frozen=True, kw_only=True):
    earned_ad_credit: str = ""
    eligible_products_count: int | None = None
    increased_visibility_l30d: str = ""
    qualified_products_count: int | None = None


class SubmitStrikethroughPriceAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class SuggestionsAnswer(Received, frozen=True, kw_only=True):
    products: list[SuggestionsAnswerProduct] = []


class SuggestionsAnswerProduct(Received, frozen=True, kw_only=True):
    id: str
    suggestions: list[SuggestionsAnswerProductSuggestion] = []


class SuggestionsAnswerProductSuggestion(Received, frozen=True, kw_only=True):
    field: str = ""
    items: list[Item] = []


class Item(Received, frozen=True, kw_only=True):
    text: str = ""


class UpdateAnswer(Received, frozen=True, kw_only=True):
    audit: Audit | None = None
    product_id: str = ""
    skus: list[Sku] = []


class UpdateInventoryAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class UpdateStockSettingsAnswer(Received, frozen=True, kw_only=True):
    stock_operation: StockOperation | None = None


class StockOperation(Received, frozen=True, kw_only=True):
    failed_sku_ids: list[str] = []
    success_sku_ids: list[str] = []


class NewCertification(TypedDict):
    expiration_date: NotRequired[int]
    files: NotRequired[Sequence[NewFile]]
    id: str
    images: NotRequired[Sequence[NewImage]]


class NewFile(TypedDict):
    format: NotRequired[str]
    id: str
    name: str


class NewImage(TypedDict):
    uri: NotRequired[str]


class NewMainImage(TypedDict):
    uri: NotRequired[str]


class NewOption(TypedDict):
    gne_async_check_session_id: NotRequired[str]
    need_trigger_gne_async_check: NotRequired[bool]


class NewPackageDimensions(TypedDict):
    height: str
    length: str
    unit: str
    width: str


class NewPackageWeight(TypedDict):
    unit: str
    value: str


class NewProductAttribute(TypedDict):
    id: NotRequired[str]
    values: NotRequired[Sequence[NewValue]]


class NewValue(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]
    metric_standard_info: NotRequired[NewMetricStandardInfo]


class NewProductTagOperation(TypedDict):
    enable: bool
    product_tag: str


class NewScheduledSale(TypedDict):
    is_enabled_scheduled_sale: bool
    schedule_sale_time: int


class NewSizeChart(TypedDict):
    image: NotRequired[NewImage]
    template: NotRequired[NewTemplate]


class NewTemplate(TypedDict):
    id: NotRequired[str]


class NewSku(TypedDict):
    combined_skus: NotRequired[Sequence[NewCombinedSku]]
    external_list_prices: NotRequired[Sequence[NewExternalListPrice]]
    external_sku_id: NotRequired[str]
    external_urls: NotRequired[Sequence[str]]
    extra_identifier_codes: NotRequired[Sequence[str]]
    fees: NotRequired[Sequence[NewFee]]
    identifier_code: NotRequired[NewIdentifierCode]
    inventory: NotRequired[Sequence[NewInventory]]
    list_price: NotRequired[NewListPrice]
    pre_sale: NotRequired[NewPreSale]
    price: NotRequired[NewPrice]
    sales_attributes: NotRequired[Sequence[NewSalesAttribute]]
    seller_sku: NotRequired[str]
    sku_dimensions: NotRequired[NewSkuDimensions]
    sku_unit_count: NotRequired[str]
    sku_weight: NotRequired[NewSkuWeight]
    id: NotRequired[str]
    source_sku_id: NotRequired[str]
    external_retail_price: NotRequired[NewExternalRetailPrice]
    external_transaction_price: NotRequired[NewExternalTransactionPrice]


class NewCombinedSku(TypedDict):
    product_id: str
    sku_count: int
    sku_id: str


class NewExternalListPrice(TypedDict):
    amount: str
    currency: str
    source: str


class NewFee(TypedDict):
    additional_attribute: NotRequired[str]
    amount: NotRequired[str]
    type: NotRequired[str]


class NewIdentifierCode(TypedDict):
    code: NotRequired[str]
    type: NotRequired[str]


class NewInventory(TypedDict):
    backorder_quantity: NotRequired[int]
    handling_time: NotRequired[int]
    quantity: NotRequired[int]
    warehouse_id: NotRequired[str]


class NewListPrice(TypedDict):
    amount: str
    currency: str


class NewPreSale(TypedDict):
    fulfillment_type: NotRequired[NewFulfillmentType]
    type: NotRequired[str]


class NewFulfillmentType(TypedDict):
    handling_duration_days: NotRequired[int]
    release_date: NotRequired[int]


class NewPrice(TypedDict):
    amount: NotRequired[str]
    currency: NotRequired[str]
    sale_price: NotRequired[str]
    starting_bid_price: NotRequired[str]


class NewSalesAttribute(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]
    sku_img: NotRequired[NewSkuImg]
    supplementary_sku_images: NotRequired[Sequence[NewSupplementarySkuImage]]
    value_id: NotRequired[str]
    value_name: NotRequired[str]


class NewSkuImg(TypedDict):
    uri: str


class NewSupplementarySkuImage(TypedDict):
    uri: str


class NewSkuDimensions(TypedDict):
    height: str
    length: str
    unit: str
    width: str


class NewSkuWeight(TypedDict):
    unit: str
    value: str


class NewVideo(TypedDict):
    id: str


class NewMetricStandardInfo(TypedDict):
    id: NotRequired[str]
    metric_value_module_infos: NotRequired[Sequence[NewMetricValueModuleInfo]]


class NewMetricValueModuleInfo(TypedDict):
    id: NotRequired[str]
    unit_id: NotRequired[str]
    value: NotRequired[str]


class NewPurchaseOrderQuantityLimit(TypedDict):
    cumulative_order_quantity: NotRequired[int]
    maximum_order_quantity: NotRequired[int]


class NewSalesProperty(TypedDict):
    id: str
    values: Sequence[NewValue]


class NewReplicatedProduct(TypedDict):
    inventory_mode: NotRequired[str]
    region: str
    skus: NotRequired[Sequence[NewSku]]


class NewSubscribeInfoEdit(TypedDict):
    discount_details: NotRequired[Sequence[NewDiscountDetail]]
    subscribe_status: NotRequired[str]


class NewDiscountDetail(TypedDict):
    discount_level: NotRequired[str]
    discount_value: NotRequired[int]


class NewReplicateTarget(TypedDict):
    certifications: NotRequired[Sequence[NewCertification]]
    inventory_mode: NotRequired[str]
    manufacturer_ids: NotRequired[Sequence[str]]
    product_attributes: NotRequired[Sequence[NewProductAttribute]]
    region: NotRequired[str]
    responsible_person_ids: NotRequired[Sequence[str]]
    skus: NotRequired[Sequence[NewSku]]


class NewExternalRetailPrice(TypedDict):
    amount: str
    currency: str


class NewExternalTransactionPrice(TypedDict):
    amount: str
    currency: str
    image: NotRequired[NewImage]
    transaction_time: str


class NewPodInfo(TypedDict):
    pod_templates: NotRequired[Sequence[NewPodTemplate]]


class NewPodTemplate(TypedDict):
    pod_template_id: NotRequired[str]
    remark: NotRequired[str]
    sku_ids: NotRequired[Sequence[str]]
    surfaces: NotRequired[Sequence[NewSurface]]
    template_name: NotRequired[str]


class NewSurface(TypedDict):
    background_image: NotRequired[NewBackgroundImage]
    custom_areas: NotRequired[Sequence[NewCustomArea]]
    external_surface_id: NotRequired[str]
    mask_image: NotRequired[NewMaskImage]
    surface_name: NotRequired[str]


class NewBackgroundImage(TypedDict):
    uri: NotRequired[str]


class NewCustomArea(TypedDict):
    area_name: NotRequired[str]
    area_placement: NotRequired[NewAreaPlacement]
    area_type: NotRequired[str]
    external_area_id: NotRequired[str]
    image_area: NotRequired[NewImageArea]
    is_required: NotRequired[bool]
    text_area: NotRequired[NewTextArea]


class NewAreaPlacement(TypedDict):
    height: NotRequired[str]
    rotate_degree: NotRequired[str]
    width: NotRequired[str]
    x_coordinate: NotRequired[str]
    y_coordinate: NotRequired[str]


class NewImageArea(TypedDict):
    default_image: NotRequired[NewDefaultImage]
    min_height: NotRequired[int]
    min_width: NotRequired[int]


class NewDefaultImage(TypedDict):
    uri: NotRequired[str]


class NewTextArea(TypedDict):
    align_type: NotRequired[str]
    colors: NotRequired[Sequence[str]]
    default_text: NotRequired[str]
    fonts: NotRequired[Sequence[str]]
    max_text_length: NotRequired[int]


class NewMaskImage(TypedDict):
    uri: NotRequired[str]


class NewStockOperationSetting(TypedDict):
    enable_auto_restock: NotRequired[bool]
