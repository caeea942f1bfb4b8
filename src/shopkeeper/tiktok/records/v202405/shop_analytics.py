"""What is sent and answered about shop analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class PerformanceAnswer(Received, frozen=True, kw_only=True):
    latest_available_date: str = ""
    performance: Performance | None = None


class Performance(Received, frozen=True, kw_only=True):
    comparison_intervals: list[ComparisonInterval] = []
    intervals: list[Interval] = []


class ComparisonInterval(Received, frozen=True, kw_only=True):
    avg_order_value: AvgOrderValue | None = None
    avg_product_page_visitor_breakdowns: list[AvgProductPageVisitorBreakdown] = []
    avg_product_page_visitors: int | None = None
    buyer_breakdowns: list[BuyerBreakdown] = []
    buyers: int | None = None
    cancellations_and_returns: int | None = None
    end_date: str = ""
    gmv: Gmv | None = None
    gmv_breakdowns: list[GmvBreakdown] = []
    orders: int | None = None
    product_impression_breakdowns: list[ProductImpressionBreakdown] = []
    product_impressions: int | None = None
    product_page_view_breakdowns: list[ProductPageViewBreakdown] = []
    product_page_views: int | None = None
    refunds: Refunds | None = None
    sku_orders: int | None = None
    start_date: str = ""
    units_sold: int | None = None


class AvgOrderValue(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class AvgProductPageVisitorBreakdown(Received, frozen=True, kw_only=True):
    amount: int | None = None
    type: str = ""


class BuyerBreakdown(Received, frozen=True, kw_only=True):
    amount: int | None = None
    type: str = ""


class Gmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class GmvBreakdown(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
    type: str = ""


class ProductImpressionBreakdown(Received, frozen=True, kw_only=True):
    amount: int | None = None
    type: str = ""


class ProductPageViewBreakdown(Received, frozen=True, kw_only=True):
    amount: int | None = None
    type: str = ""


class Refunds(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Interval(Received, frozen=True, kw_only=True):
    avg_order_value: AvgOrderValue | None = None
    avg_product_page_visitor_breakdowns: list[AvgProductPageVisitorBreakdown] = []
    avg_product_page_visitors: int | None = None
    buyer_breakdowns: list[BuyerBreakdown] = []
    buyers: int | None = None
    cancellations_and_returns: int | None = None
    end_date: str = ""
    gmv: Gmv | None = None
    gmv_breakdowns: list[GmvBreakdown] = []
    orders: int | None = None
    product_impression_breakdowns: list[ProductImpressionBreakdown] = []
    product_impressions: int | None = None
    product_page_view_breakdowns: list[ProductPageViewBreakdown] = []
    product_page_views: int | None = None
    refunds: Refunds | None = None
    sku_orders: int | None = None
    start_date: str = ""
    units_sold: int | None = None
