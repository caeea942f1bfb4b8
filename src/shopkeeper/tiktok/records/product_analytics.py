"""What is sent and answered about product analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class ProductAnswer(Received, frozen=True, kw_only=True):
    latest_available_date: str = ""
    performance: Performance | None = None


class Performance(Received, frozen=True, kw_only=True):
    intervals: list[Interval] = []
    ratings: list[Rating] = []
    top_contents: list[TopContent] = []
    top_creators: list[TopCreator] = []


class Interval(Received, frozen=True, kw_only=True):
    cancel_and_refunds: CancelAndRefunds | None = None
    end_date: str = ""
    sales: Sales | None = None
    start_date: str = ""
    traffic: Traffic | None = None


class CancelAndRefunds(Received, frozen=True, kw_only=True):
    canceled: int | None = None
    refunded: int | None = None
    replacements: int | None = None
    returned: int | None = None


class Sales(Received, frozen=True, kw_only=True):
    breakdowns: list[Breakdown] = []
    gmv: Gmv | None = None
    items_sold: int | None = None
    orders: int | None = None


class Breakdown(Received, frozen=True, kw_only=True):
    content_type: str = ""
    sales: BreakdownSales | None = None
    traffic: BreakdownTraffic | None = None


class BreakdownSales(Received, frozen=True, kw_only=True):
    avg_customers: int | None = None
    gmv: Gmv | None = None
    items_sold: int | None = None


class Gmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Traffic(Received, frozen=True, kw_only=True):
    breakdowns: list[Breakdown] = []


class BreakdownTraffic(Received, frozen=True, kw_only=True):
    avg_conversion_rate: str = ""
    avg_unique_page_views: int | None = None
    ctr: str = ""
    impressions: int | None = None
    page_views: int | None = None


class Rating(Received, frozen=True, kw_only=True):
    count: int | None = None
    percentage: str = ""
    stars: str = ""


class TopContent(Received, frozen=True, kw_only=True):
    contents: list[Content] = []
    type: str = ""


class Content(Received, frozen=True, kw_only=True):
    content_id: str = ""
    gmv: Gmv | None = None
    items_sold: int | None = None


class TopCreator(Received, frozen=True, kw_only=True):
    creator_name: str = ""
    creator_open_id: str = ""
    creator_profile: str = ""
    gmv: Gmv | None = None
    items_sold: int | None = None


class Product(Received, frozen=True, kw_only=True):
    affiliate_live_performance: AffiliateLivePerformance | None = None
    affiliate_total_performance: AffiliateTotalPerformance | None = None
    affiliate_video_performance: AffiliateVideoPerformance | None = None
    id: str
    seller_live_performance: SellerLivePerformance | None = None
    seller_product_card_performance: SellerProductCardPerformance | None = None
    seller_video_performance: SellerVideoPerformance | None = None
    shop_tab_performance: ShopTabPerformance | None = None
    total_performance: TotalPerformance | None = None


class AffiliateLivePerformance(Received, frozen=True, kw_only=True):
    add_cart_count: int | None = None
    add_cart_rate: str = ""
    atc_users: int | None = None
    click_order_rate: str = ""
    ctr: str = ""
    live_attributed_gmv: LiveAttributedGmv | None = None
    new_live_count: int | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None
    unique_atc_rate: str = ""
    unique_click_order_rate: str = ""
    unique_clicks: int | None = None
    unique_ctr: str = ""
    unique_product_impressions: int | None = None


class LiveAttributedGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class AffiliateTotalPerformance(Received, frozen=True, kw_only=True):
    add_cart_count: int | None = None
    add_cart_rate: str = ""
    add_cart_users: int | None = None
    aov: Aov | None = None
    attributed_gmv: AttributedGmv | None = None
    attributed_orders: int | None = None
    attributed_sku_orders: int | None = None
    attributed_sold_items: int | None = None
    avg_daily_creator_posted_content: int | None = None
    click_order_rate: str = ""
    ctr: str = ""
    estimated_customers: int | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None
    unique_atc_rate: str = ""
    unique_click_order_rate: str = ""
    unique_clicks: int | None = None
    unique_ctr: str = ""
    unique_product_impressions: int | None = None


class Aov(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class AttributedGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class AffiliateVideoPerformance(Received, frozen=True, kw_only=True):
    add_cart_count: int | None = None
    add_cart_rate: str = ""
    atc_users: int | None = None
    attributed_video_gmv: AttributedVideoGmv | None = None
    click_order_rate: str = ""
    ctr: str = ""
    new_video_count: int | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None
    unique_atc_rate: str = ""
    unique_click_order_rate: str = ""
    unique_clicks: int | None = None
    unique_ctr: str = ""
    unique_product_impressions: int | None = None


class AttributedVideoGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class SellerLivePerformance(Received, frozen=True, kw_only=True):
    add_cart_count: int | None = None
    add_cart_rate: str = ""
    add_cart_users: int | None = None
    aov: Aov | None = None
    attributed_gmv: AttributedGmv | None = None
    attributed_orders: int | None = None
    attributed_sku_orders: int | None = None
    attributed_sold_items: int | None = None
    click_order_rate: str = ""
    ctr: str = ""
    estimated_customers: int | None = None
    new_live_count: int | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None
    unique_atc_rate: str = ""
    unique_click_order_rate: str = ""
    unique_clicks: int | None = None
    unique_ctr: str = ""
    unique_product_impressions: int | None = None


class SellerProductCardPerformance(Received, frozen=True, kw_only=True):
    add_cart_count: int | None = None
    add_cart_rate: str = ""
    add_cart_users: int | None = None
    aov: Aov | None = None
    attributed_gmv: AttributedGmv | None = None
    attributed_orders: int | None = None
    attributed_sku_orders: int | None = None
    attributed_sold_items: int | None = None
    click_order_rate: str = ""
    ctr: str = ""
    estimated_customers: int | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None
    unique_atc_rate: str = ""
    unique_click_order_rate: str = ""
    unique_clicks: int | None = None
    unique_ctr: str = ""
    unique_product_impressions: int | None = None


class SellerVideoPerformance(Received, frozen=True, kw_only=True):
    add_cart_count: int | None = None
    add_cart_rate: str = ""
    add_cart_users: int | None = None
    aov: Aov | None = None
    attributed_gmv: AttributedGmv | None = None
    attributed_orders: int | None = None
    attributed_sku_orders: int | None = None
    attributed_sold_items: int | None = None
    click_order_rate: str = ""
    ctr: str = ""
    estimated_customers: int | None = None
    new_video_count: int | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None
    unique_atc_rate: str = ""
    unique_click_order_rate: str = ""
    unique_clicks: int | None = None
    unique_ctr: str = ""
    unique_product_impressions: int | None = None


class ShopTabPerformance(Received, frozen=True, kw_only=True):
    estimated_shop_tab_customers: int | None = None
    shop_tab_ctor_sku: str = ""
    shop_tab_ctr: str = ""
    shop_tab_gmv: ShopTabGmv | None = None
    shop_tab_product_clicks: int | None = None
    shop_tab_product_impressions: int | None = None
    shop_tab_sold_items: int | None = None
    unique_shop_tab_product_clicks: int | None = None


class ShopTabGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class TotalPerformance(Received, frozen=True, kw_only=True):
    add_cart_count: int | None = None
    add_cart_rate: str = ""
    add_cart_users: int | None = None
    aov: Aov | None = None
    click_order_rate: str = ""
    ctr: str = ""
    estimated_customers: int | None = None
    gmv: Gmv | None = None
    gmv_incl_tax: GmvInclTax | None = None
    gross_merchandise_value: GrossMerchandiseValue | None = None
    items_sold: int | None = None
    orders: int | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None
    refund_customers: int | None = None
    refunded_items: int | None = None
    refunds: Refunds | None = None
    shipping_fees: ShippingFees | None = None
    sku_orders: int | None = None
    tax: Tax | None = None
    unique_atc_rate: str = ""
    unique_click_order_rate: str = ""
    unique_clicks: int | None = None
    unique_ctr: str = ""
    unique_product_impressions: int | None = None


class GmvInclTax(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class GrossMerchandiseValue(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Refunds(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ShippingFees(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Tax(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class SkuAnswer(Received, frozen=True, kw_only=True):
    latest_available_date: str = ""
    performance: SkuAnswerPerformance | None = None


class SkuAnswerPerformance(Received, frozen=True, kw_only=True):
    intervals: list[SkuAnswerPerformanceInterval] = []
    product_id: int | None = None
    sku_id: str = ""


class SkuAnswerPerformanceInterval(Received, frozen=True, kw_only=True):
    end_date: str = ""
    gmv: Gmv | None = None
    gmv_breakdown: list[GmvBreakdown] = []
    items_sold: int | None = None
    items_sold_breakdown: list[ItemsSoldBreakdown] = []
    sku_orders: int | None = None
    start_date: str = ""


class GmvBreakdown(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
    type: str = ""


class ItemsSoldBreakdown(Received, frozen=True, kw_only=True):
    amount: int | None = None
    type: str = ""


class Sku(Received, frozen=True, kw_only=True):
    gmv: Gmv | None = None
    id: int
    product_id: int | None = None
    sku_orders: int | None = None
    units_sold: int | None = None
