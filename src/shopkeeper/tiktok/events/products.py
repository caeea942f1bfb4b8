"""What webhooks about products carry. Generated from spec/ by tools/generate.py; never edited by hand."""

from msgspec import field

from ..received import Received


class ProductStatusChange(Received, frozen=True, kw_only=True):
    """Webhook 5, PRODUCT_STATUS_CHANGE, of a shop.

    Elsewhere the product's id is a text, here it is sent as a number.
    status: PRODUCT_FIRST_PASS_REVIEW | PRODUCT_STATUS_CHANGED | PRODUCT_AUDIT_FAILURE
    """

    product_id: str
    status: str
    suspended_reason: str = ""
    update_time: int


class ProductInformationChange(Received, frozen=True, kw_only=True):
    """Webhook 15, PRODUCT_INFORMATION_CHANGE, of a shop.

    change_source: SELLER_CENTER | OPEN_API
    """

    change_source: str
    changed_fields: list[str]
    product_id: str
    update_time: int


class ProductCreation(Received, frozen=True, kw_only=True):
    """Webhook 16, PRODUCT_CREATION, of a shop.

    Elsewhere the product's id is a text, here it is sent as a number.
    product_types: COMBINED_PRODUCT | GPR_PRODUCT
    """

    product_id: str
    product_types: list[str] = []
    update_time: int


class ProductCategoryChange(Received, frozen=True, kw_only=True):
    """Webhook 18, PRODUCT_CATEGORY_CHANGE, of a shop."""

    current_category_id: str = ""
    previous_category_id: str = ""
    product_id: str = ""
    update_time: int


class SizeChartChange(Received, frozen=True, kw_only=True):
    """Webhook 19, SizeChartChange, of a seller.

    event_type: CREATE | EDIT | DELETE
    """

    event_type: str = ""
    size_chart_template_id: str = ""
    size_chart_template_name: str = ""
    update_time: int


class OpportunityMatchingStatusChange(Received, frozen=True, kw_only=True):
    """Webhook 25, OpportunityMatchingStatusChange, of a shop.

    opportunity_matching_status: PENDING | MATCHED | NOT_MATCHED
    """

    external_product_id: str = ""
    opportunity_ids: list[str] = []
    opportunity_matching_end_time: int | None = None
    opportunity_matching_status: str = ""
    update_time: int


class TokopediaMirrorStatusChange(Received, frozen=True, kw_only=True):
    """Webhook 35, TokopediaMirrorStatusChange, of a seller.

    mirror_status: MIRRORED | ROLLED_BACK | CANCELED
    """

    mirror_status: str = ""
    tts_shop_id: str = ""
    update_time: int


class Audit(Received, frozen=True, kw_only=True):
    """pre_approved_reasons: KYC_PENDING | RESTRICTED_CATEGORY_PENDING

    status: NONE | AUDITING | FAILED | PRE_APPROVED | APPROVED
    """

    pre_approved_reasons: list[str] = []
    status: str


class IntegratedPlatformStatuses(Received, frozen=True, kw_only=True):
    """status: NONE | AUDITING | FAILED | APPROVED"""

    platform: str = ""
    status: str = ""


class ProductAuditStatusChange(Received, frozen=True, kw_only=True):
    """Webhook 37, PRODUCT_AUDIT_STATUS_CHANGE, of a shop.

    Elsewhere the product's id is a text, here it is sent as a number.
    """

    audit: Audit
    integrated_platform_statuses: IntegratedPlatformStatuses = field(default_factory=IntegratedPlatformStatuses)
    product_id: str
    update_time: int


class Product(Received, frozen=True, kw_only=True):
    id: str = ""


class CombinedListingChange(Received, frozen=True, kw_only=True):
    """Webhook 42, CombinedListingChange, of a shop.

    change_type: CREATE | UPDATE | DELETE
    status: LIVE | SYSTEM_DEACTIVATED | SELLER_DEACTIVATED | DELETED
    """

    added_product_ids: list[str] = []
    change_type: str = ""
    combined_listing_id: str = ""
    products: list[Product] = []
    removed_product_ids: list[str] = []
    status: str = ""


class OriginalImage(Received, frozen=True, kw_only=True):
    uri: str = ""
    url: str = ""


class TranslatedImage(Received, frozen=True, kw_only=True):
    uri: str = ""
    url: str = ""


class TranslationTask(Received, frozen=True, kw_only=True):
    """status: PROCESSING | COMPLETED | FAILED"""

    fail_reason: str = ""
    id: str = ""
    original_image: OriginalImage = field(default_factory=OriginalImage)
    status: str = ""
    target_language: str = ""
    translated_image: TranslatedImage = field(default_factory=TranslatedImage)


class ImageTranslationCompleted(Received, frozen=True, kw_only=True):
    """Webhook 46, ImageTranslationCompleted, of a shop."""

    translation_task: TranslationTask = field(default_factory=TranslationTask)


class Sku(Received, frozen=True, kw_only=True):
    deactivation_source: str = ""
    sku_id: str = ""
    status: str = ""


class SKUStatusChange(Received, frozen=True, kw_only=True):
    """Webhook 50, SKUStatusChange, of a shop."""

    product_id: str = ""
    skus: list[Sku] = []
    update_time: int


class FailReason(Received, frozen=True, kw_only=True):
    message: str = ""


class ReplicatedProduct(Received, frozen=True, kw_only=True):
    """result: SUCCESS | DRAFT | FAILED"""

    fail_reasons: list[FailReason] = []
    product_id: str = ""
    region: str = ""
    result: str = ""


class GlobalReplicationStatusChange(Received, frozen=True, kw_only=True):
    """Webhook 51, GlobalReplicationStatusChange, of a shop."""

    replicated_product: ReplicatedProduct = field(default_factory=ReplicatedProduct)
    source_product_id: str = ""


class GlobalListingMethodChange(Received, frozen=True, kw_only=True):
    """Webhook 52, GlobalListingMethodChange, of a seller.

    listing_method: GLOBAL_PUBLISHING | LOCAL_REPLICATION
    """

    global_product_id: str = ""
    listing_method: str = ""
    local_product_id: list[str] = []


class Height(Received, frozen=True, kw_only=True):
    max_value: str = ""
    min_value: str = ""


class Length(Received, frozen=True, kw_only=True):
    max_value: str = ""
    min_value: str = ""


class Width(Received, frozen=True, kw_only=True):
    max_value: str = ""
    min_value: str = ""


class DimensionRecommendation(Received, frozen=True, kw_only=True):
    height: Height = field(default_factory=Height)
    length: Length = field(default_factory=Length)
    unit: str = ""
    width: Width = field(default_factory=Width)


class Weight(Received, frozen=True, kw_only=True):
    max_value: str = ""
    min_value: str = ""


class WeightRecommendation(Received, frozen=True, kw_only=True):
    unit: str = ""
    weight: Weight = field(default_factory=Weight)


class ProductPackageRecommended(Received, frozen=True, kw_only=True):
    """Webhook 62, ProductPackageRecommended, of a shop."""

    abnormality_types: list[str] = []
    dimension_recommendation: DimensionRecommendation = field(default_factory=DimensionRecommendation)
    product_id: str = ""
    weight_recommendation: WeightRecommendation = field(default_factory=WeightRecommendation)


class AppealAuditResult(Received, frozen=True, kw_only=True):
    indicator_type: str
    reject_reason: str = ""
    status: str


class AppealTask(Received, frozen=True, kw_only=True):
    appeal_audit_result: list[AppealAuditResult]
    size_chart_id: str = ""
    size_chart_image_uri: str = ""


class AppealCompleted(Received, frozen=True, kw_only=True):
    """Webhook 66, AppealCompleted, of a shop."""

    appeal_task: AppealTask
    product_id: str
