"""The groups of calls of a shop. Generated from spec/ by tools/generate.py; never edited by hand."""

from typing import TYPE_CHECKING

from ..calls import AsyncGroups, Groups

if TYPE_CHECKING:
    from .activities import AsyncActivities, Activities
    from .affiliate_orders import AsyncAffiliateOrders, AffiliateOrders
    from .aftersales import AsyncAftersales, Aftersales
    from .authorization import AsyncAuthorization, Authorization
    from .bestsellers import AsyncBestsellers, Bestsellers
    from .brands import AsyncBrands, Brands
    from .campaigns import AsyncCampaigns, Campaigns
    from .cancellations import AsyncCancellations, Cancellations
    from .candidate_products import AsyncCandidateProducts, CandidateProducts
    from .categories import AsyncCategories, Categories
    from .compass import AsyncCompass, Compass
    from .compliance import AsyncCompliance, Compliance
    from .conversations import AsyncConversations, Conversations
    from .coupons import AsyncCoupons, Coupons
    from .creator_collaborations import AsyncCreatorCollaborations, CreatorCollaborations
    from .creator_content import AsyncCreatorContent, CreatorContent
    from .creator_conversations import AsyncCreatorConversations, CreatorConversations
    from .creator_links import AsyncCreatorLinks, CreatorLinks
    from .creator_orders import AsyncCreatorOrders, CreatorOrders
    from .creator_outreach import AsyncCreatorOutreach, CreatorOutreach
    from .creator_profile import AsyncCreatorProfile, CreatorProfile
    from .creator_samples import AsyncCreatorSamples, CreatorSamples
    from .customer_service import AsyncCustomerService, CustomerService
    from .engagement import AsyncEngagement, Engagement
    from .external_products import AsyncExternalProducts, ExternalProducts
    from .fbt import AsyncFbt, Fbt
    from .fbt_goods import AsyncFbtGoods, FbtGoods
    from .fbt_inbound import AsyncFbtInbound, FbtInbound
    from .fbt_orders import AsyncFbtOrders, FbtOrders
    from .files import AsyncFiles, Files
    from .finance import AsyncFinance, Finance
    from .fulfillment import AsyncFulfillment, Fulfillment
    from .global_products import AsyncGlobalProducts, GlobalProducts
    from .images import AsyncImages, Images
    from .live_analytics import AsyncLiveAnalytics, LiveAnalytics
    from .live_rooms import AsyncLiveRooms, LiveRooms
    from .logistics import AsyncLogistics, Logistics
    from .marketplace_creators import AsyncMarketplaceCreators, MarketplaceCreators
    from .open_collaborations import AsyncOpenCollaborations, OpenCollaborations
    from .opportunities import AsyncOpportunities, Opportunities
    from .orders import AsyncOrders, Orders
    from .packages import AsyncPackages, Packages
    from .partner_orders import AsyncPartnerOrders, PartnerOrders
    from .pharmacies import AsyncPharmacies, Pharmacies
    from .product_analytics import AsyncProductAnalytics, ProductAnalytics
    from .product_anchors import AsyncProductAnchors, ProductAnchors
    from .products import AsyncProducts, Products
    from .reconciliation import AsyncReconciliation, Reconciliation
    from .returns import AsyncReturns, Returns
    from .reviews import AsyncReviews, Reviews
    from .sample_applications import AsyncSampleApplications, SampleApplications
    from .seller import AsyncSeller, Seller
    from .shop_analytics import AsyncShopAnalytics, ShopAnalytics
    from .shop_score import AsyncShopScore, ShopScore
    from .showcase import AsyncShowcase, Showcase
    from .size_charts import AsyncSizeCharts, SizeCharts
    from .supplier_goods import AsyncSupplierGoods, SupplierGoods
    from .supplier_previews import AsyncSupplierPreviews, SupplierPreviews
    from .supplier_shipment_previews import AsyncSupplierShipmentPreviews, SupplierShipmentPreviews
    from .supplier_shipments import AsyncSupplierShipments, SupplierShipments
    from .target_collaborations import AsyncTargetCollaborations, TargetCollaborations
    from .video_analytics import AsyncVideoAnalytics, VideoAnalytics
    from .warehouses import AsyncWarehouses, Warehouses
    from .webhooks import AsyncWebhooks, Webhooks

GROUPS = {
    "activities": "Activities",
    "affiliate_orders": "AffiliateOrders",
    "aftersales": "Aftersales",
    "authorization": "Authorization",
    "bestsellers": "Bestsellers",
    "brands": "Brands",
    "campaigns": "Campaigns",
    "cancellations": "Cancellations",
    "candidate_products": "CandidateProducts",
    "categories": "Categories",
    "compass": "Compass",
    "compliance": "Compliance",
    "conversations": "Conversations",
    "coupons": "Coupons",
    "creator_collaborations": "CreatorCollaborations",
    "creator_content": "CreatorContent",
    "creator_conversations": "CreatorConversations",
    "creator_links": "CreatorLinks",
    "creator_orders": "CreatorOrders",
    "creator_outreach": "CreatorOutreach",
    "creator_profile": "CreatorProfile",
    "creator_samples": "CreatorSamples",
    "customer_service": "CustomerService",
    "engagement": "Engagement",
    "external_products": "ExternalProducts",
    "fbt": "Fbt",
    "fbt_goods": "FbtGoods",
    "fbt_inbound": "FbtInbound",
    "fbt_orders": "FbtOrders",
    "files": "Files",
    "finance": "Finance",
    "fulfillment": "Fulfillment",
    "global_products": "GlobalProducts",
    "images": "Images",
    "live_analytics": "LiveAnalytics",
    "live_rooms": "LiveRooms",
    "logistics": "Logistics",
    "marketplace_creators": "MarketplaceCreators",
    "open_collaborations": "OpenCollaborations",
    "opportunities": "Opportunities",
    "orders": "Orders",
    "packages": "Packages",
    "partner_orders": "PartnerOrders",
    "pharmacies": "Pharmacies",
    "product_analytics": "ProductAnalytics",
    "product_anchors": "ProductAnchors",
    "products": "Products",
    "reconciliation": "Reconciliation",
    "returns": "Returns",
    "reviews": "Reviews",
    "sample_applications": "SampleApplications",
    "seller": "Seller",
    "shop_analytics": "ShopAnalytics",
    "shop_score": "ShopScore",
    "showcase": "Showcase",
    "size_charts": "SizeCharts",
    "supplier_goods": "SupplierGoods",
    "supplier_previews": "SupplierPreviews",
    "supplier_shipment_previews": "SupplierShipmentPreviews",
    "supplier_shipments": "SupplierShipments",
    "target_collaborations": "TargetCollaborations",
    "video_analytics": "VideoAnalytics",
    "warehouses": "Warehouses",
    "webhooks": "Webhooks",
}


class Calls(Groups):
    """Every call of a shop, by what it is about."""

    activities: "Activities"
    affiliate_orders: "AffiliateOrders"
    aftersales: "Aftersales"
    authorization: "Authorization"
    bestsellers: "Bestsellers"
    brands: "Brands"
    campaigns: "Campaigns"
    cancellations: "Cancellations"
    candidate_products: "CandidateProducts"
    categories: "Categories"
    compass: "Compass"
    compliance: "Compliance"
    conversations: "Conversations"
    coupons: "Coupons"
    creator_collaborations: "CreatorCollaborations"
    creator_content: "CreatorContent"
    creator_conversations: "CreatorConversations"
    creator_links: "CreatorLinks"
    creator_orders: "CreatorOrders"
    creator_outreach: "CreatorOutreach"
    creator_profile: "CreatorProfile"
    creator_samples: "CreatorSamples"
    customer_service: "CustomerService"
    engagement: "Engagement"
    external_products: "ExternalProducts"
    fbt: "Fbt"
    fbt_goods: "FbtGoods"
    fbt_inbound: "FbtInbound"
    fbt_orders: "FbtOrders"
    files: "Files"
    finance: "Finance"
    fulfillment: "Fulfillment"
    global_products: "GlobalProducts"
    images: "Images"
    live_analytics: "LiveAnalytics"
    live_rooms: "LiveRooms"
    logistics: "Logistics"
    marketplace_creators: "MarketplaceCreators"
    open_collaborations: "OpenCollaborations"
    opportunities: "Opportunities"
    orders: "Orders"
    packages: "Packages"
    partner_orders: "PartnerOrders"
    pharmacies: "Pharmacies"
    product_analytics: "ProductAnalytics"
    product_anchors: "ProductAnchors"
    products: "Products"
    reconciliation: "Reconciliation"
    returns: "Returns"
    reviews: "Reviews"
    sample_applications: "SampleApplications"
    seller: "Seller"
    shop_analytics: "ShopAnalytics"
    shop_score: "ShopScore"
    showcase: "Showcase"
    size_charts: "SizeCharts"
    supplier_goods: "SupplierGoods"
    supplier_previews: "SupplierPreviews"
    supplier_shipment_previews: "SupplierShipmentPreviews"
    supplier_shipments: "SupplierShipments"
    target_collaborations: "TargetCollaborations"
    video_analytics: "VideoAnalytics"
    warehouses: "Warehouses"
    webhooks: "Webhooks"


class AsyncCalls(AsyncGroups):
    """Every call of a shop, by what it is about."""

    activities: "AsyncActivities"
    affiliate_orders: "AsyncAffiliateOrders"
    aftersales: "AsyncAftersales"
    authorization: "AsyncAuthorization"
    bestsellers: "AsyncBestsellers"
    brands: "AsyncBrands"
    campaigns: "AsyncCampaigns"
    cancellations: "AsyncCancellations"
    candidate_products: "AsyncCandidateProducts"
    categories: "AsyncCategories"
    compass: "AsyncCompass"
    compliance: "AsyncCompliance"
    conversations: "AsyncConversations"
    coupons: "AsyncCoupons"
    creator_collaborations: "AsyncCreatorCollaborations"
    creator_content: "AsyncCreatorContent"
    creator_conversations: "AsyncCreatorConversations"
    creator_links: "AsyncCreatorLinks"
    creator_orders: "AsyncCreatorOrders"
    creator_outreach: "AsyncCreatorOutreach"
    creator_profile: "AsyncCreatorProfile"
    creator_samples: "AsyncCreatorSamples"
    customer_service: "AsyncCustomerService"
    engagement: "AsyncEngagement"
    external_products: "AsyncExternalProducts"
    fbt: "AsyncFbt"
    fbt_goods: "AsyncFbtGoods"
    fbt_inbound: "AsyncFbtInbound"
    fbt_orders: "AsyncFbtOrders"
    files: "AsyncFiles"
    finance: "AsyncFinance"
    fulfillment: "AsyncFulfillment"
    global_products: "AsyncGlobalProducts"
    images: "AsyncImages"
    live_analytics: "AsyncLiveAnalytics"
    live_rooms: "AsyncLiveRooms"
    logistics: "AsyncLogistics"
    marketplace_creators: "AsyncMarketplaceCreators"
    open_collaborations: "AsyncOpenCollaborations"
    opportunities: "AsyncOpportunities"
    orders: "AsyncOrders"
    packages: "AsyncPackages"
    partner_orders: "AsyncPartnerOrders"
    pharmacies: "AsyncPharmacies"
    product_analytics: "AsyncProductAnalytics"
    product_anchors: "AsyncProductAnchors"
    products: "AsyncProducts"
    reconciliation: "AsyncReconciliation"
    returns: "AsyncReturns"
    reviews: "AsyncReviews"
    sample_applications: "AsyncSampleApplications"
    seller: "AsyncSeller"
    shop_analytics: "AsyncShopAnalytics"
    shop_score: "AsyncShopScore"
    showcase: "AsyncShowcase"
    size_charts: "AsyncSizeCharts"
    supplier_goods: "AsyncSupplierGoods"
    supplier_previews: "AsyncSupplierPreviews"
    supplier_shipment_previews: "AsyncSupplierShipmentPreviews"
    supplier_shipments: "AsyncSupplierShipments"
    target_collaborations: "AsyncTargetCollaborations"
    video_analytics: "AsyncVideoAnalytics"
    warehouses: "AsyncWarehouses"
    webhooks: "AsyncWebhooks"
