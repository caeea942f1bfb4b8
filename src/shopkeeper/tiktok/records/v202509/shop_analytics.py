"""What is sent and answered about shop analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class PerformanceAnswer(Received, frozen=True, kw_only=True):
    latest_available_date: str = ""
    performance: Performance | None = None


class Performance(Received, frozen=True, kw_only=True):
    intervals: list[Interval] = []


class Interval(Received, frozen=True, kw_only=True):
    end_date: str = ""
    sales: Sales | None = None
    start_date: str = ""
    traffic: Traffic | None = None


class Sales(Received, frozen=True, kw_only=True):
    avg_customers_count: int | None = None
    gmv: Gmv | None = None
    gross_revenue: GrossRevenue | None = None
    items_sold: int | None = None
    orders_count: int | None = None
    refunds: Refunds | None = None
    sku_orders_count: int | None = None


class Gmv(Received, frozen=True, kw_only=True):
    breakdowns: list[Breakdown] = []
    overall: Overall | None = None


class Breakdown(Received, frozen=True, kw_only=True):
    gmv: BreakdownGmv | None = None
    type: str = ""
    percentage: str = ""


class BreakdownGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Overall(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class GrossRevenue(Received, frozen=True, kw_only=True):
    breakdowns: list[Breakdown] = []
    overall: Overall | None = None


class Refunds(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Traffic(Received, frozen=True, kw_only=True):
    avg_conversation_rate: str = ""
    avg_page_views: int | None = None
    avg_visitors: int | None = None
