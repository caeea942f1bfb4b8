"""What is sent and answered about campaigns. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..received import Received


class Campaign(Received, frozen=True, kw_only=True):
    campaign_end_time: int | None = None
    campaign_start_time: int | None = None
    id: str = ""
    name: str = ""
    registration_end_time: int | None = None
    registration_start_time: int | None = None
    status: str = ""
    commission_rate: int | None = None
    contact_info: ContactInfo | None = None
    description: str = ""
    region: str = ""
    target_seller_types: list[str] = []
    target_shops: list[TargetShop] = []


class ContactInfo(Received, frozen=True, kw_only=True):
    email: str = ""
    line: str = ""
    phone: str = ""
    viber: str = ""
    whatsapp: str = ""
    zalo: str = ""


class TargetShop(Received, frozen=True, kw_only=True):
    code: str = ""
    name: str = ""


class CreateAnswer(Received, frozen=True, kw_only=True):
    campaign_id: str = ""


class CreateProductLinkAnswer(Received, frozen=True, kw_only=True):
    product_promotion_link: str = ""


class CreateProductLinksAnswer(Received, frozen=True, kw_only=True):
    failed_product_ids: list[str] = []
    product_promotion_links: list[ProductPromotionLink] = []


class ProductPromotionLink(Received, frozen=True, kw_only=True):
    link: str = ""
    product_id: str = ""


class CreatorContentStatisticsAnswer(Received, frozen=True, kw_only=True):
    creator_content_statistics: list[CreatorContentStatistic] = []


class CreatorContentStatistic(Received, frozen=True, kw_only=True):
    comment_num: str = ""
    content_end_date: str = ""
    content_type: str = ""
    cover_img_url: str = ""
    like_count: str = ""
    linked_tiktok_video: str = ""
    paid_amount: str = ""
    paid_order_num: str = ""
    published_date: str = ""
    source_url: str = ""
    view_count: str = ""


class CreatorSampleStatusAnswer(Received, frozen=True, kw_only=True):
    sample_status: SampleStatus | None = None


class SampleStatus(Received, frozen=True, kw_only=True):
    delivery_option: str = ""
    estimated_earliest_delivery_date: str = ""
    estimated_latest_delivery_date: str = ""
    quantity: int | None = None
    shipping_provider_name: str = ""
    tracking_results: list[TrackingResult] = []


class TrackingResult(Received, frozen=True, kw_only=True):
    tracking_event_description: str = ""
    tracking_event_description_extended: str = ""
    tracking_event_update_date: str = ""


class PromotionCreator(Received, frozen=True, kw_only=True):
    affiliate_product_id: str = ""
    commission: str = ""
    creator: Creator | None = None
    effective_end_time: str = ""
    effective_start_time: str = ""
    free_sample_status: str = ""
    paid_amount: PaidAmount | None = None
    room_count: int | None = None
    video_count: int | None = None


class Creator(Received, frozen=True, kw_only=True):
    avatar_url: str = ""
    creator_open_id: str = ""
    follower_num: int | None = None
    nick_name: str = ""
    user_name: str = ""


class PaidAmount(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Product(Received, frozen=True, kw_only=True):
    category: Category | None = None
    creator_commission_rate: int | None = None
    highest_price: HighestPrice | None = None
    id: str
    inventory: int | None = None
    is_available: bool | None = None
    lowest_price: LowestPrice | None = None
    main_image_url: str = ""
    name: str = ""
    open_collaboration_commission_rate: int | None = None
    partner_commission_rate: int | None = None
    product_description: str = ""
    product_sales: int | None = None
    review_status: str = ""
    sample_quota: int | None = None
    shop_name: str = ""
    sku_information_list: list[SkuInformationList] = []
    total_commission_rate: int | None = None


class Category(Received, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""


class HighestPrice(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class LowestPrice(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class SkuInformationList(Received, frozen=True, kw_only=True):
    base_price: BasePrice | None = None
    inventory: Inventory | None = None
    properties: list[Property] = []
    region_prices: list[RegionPrice] = []
    sku_id: str = ""
    sku_name: str = ""


class BasePrice(Received, frozen=True, kw_only=True):
    currency: str = ""
    list_price: str = ""
    localized_dutiable_price: str = ""
    region_code: str = ""
    sale_price: str = ""


class Inventory(Received, frozen=True, kw_only=True):
    available_quantity: str = ""


class Property(Received, frozen=True, kw_only=True):
    name: str = ""
    value_name: str = ""


class RegionPrice(Received, frozen=True, kw_only=True):
    currency: str = ""
    list_price: str = ""
    localized_dutiable_price: str = ""
    region_code: str = ""
    sale_price: str = ""


class CampaignProductStatistic(Received, frozen=True, kw_only=True):
    campaign_product_detail: CampaignProductDetail | None = None
    collaborated_creators_num: int | None = None
    creator_sales_num: int | None = None
    data_update_time: str = ""
    promoted_creator_num: int | None = None
    sample_requested_creator_num: int | None = None


class CampaignProductDetail(Received, frozen=True, kw_only=True):
    creator_commission_percent: str = ""
    indicator_data: IndicatorData | None = None
    partner_commission_percent: str = ""
    plan_commission_percent: str = ""
    product_id: str = ""
    product_name: str = ""
    product_price: ProductPrice | None = None
    product_status: str = ""
    product_stock_count: str = ""
    product_thumbnail: ProductThumbnail | None = None
    total_commission_percent: str = ""


class IndicatorData(Received, frozen=True, kw_only=True):
    actual_amount: str = ""
    actual_order_num: str = ""
    actual_partner_commission: str = ""
    collaborated_creators_num: str = ""
    creator_sales_num: str = ""
    estimated_amount: str = ""
    estimated_partner_commission: str = ""
    paid_order_num: str = ""
    promoted_creator_num: str = ""
    sample_requested_creator_num: str = ""


class ProductPrice(Received, frozen=True, kw_only=True):
    currency: str = ""
    max_price: str = ""
    min_price: str = ""


class ProductThumbnail(Received, frozen=True, kw_only=True):
    uri: str = ""
    url_list: list[str] = []


class NewContactInfo(TypedDict):
    email: NotRequired[str]
    line: NotRequired[str]
    phone: NotRequired[str]
    viber: NotRequired[str]
    whatsapp: NotRequired[str]
    zalo: NotRequired[str]
