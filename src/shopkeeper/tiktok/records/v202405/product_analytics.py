"""What is sent and answered about product analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class ProductAnswer(Received, frozen=True, kw_only=True):
    latest_available_date: str = ""
    performance: Performance | None = None


class Performance(Received, frozen=True, kw_only=True):
    comparison_intervals: list[ComparisonInterval] = []
    intervals: list[Interval] = []


class ComparisonInterval(Received, frozen=True, kw_only=True):
    avg_page_visitor_breakdowns: list[AvgPageVisitorBreakdown] = []
    avg_page_visitors: int | None = None
    click_through_rate: str = ""
    click_through_rate_breakdowns: list[ClickThroughRateBreakdown] = []
    end_date: str = ""
    gmv: Gmv | None = None
    gmv_breakdowns: list[GmvBreakdown] = []
    impression_breakdowns: list[ImpressionBreakdown] = []
    impressions: int | None = None
    orders: int | None = None
    page_view_breakdowns: list[PageViewBreakdown] = []
    page_views: int | None = None
    start_date: str = ""
    unit_sold_breakdowns: list[UnitSoldBreakdown] = []
    units_sold: int | None = None


class AvgPageVisitorBreakdown(Received, frozen=True, kw_only=True):
    amount: int | None = None
    type: str = ""


class ClickThroughRateBreakdown(Received, frozen=True, kw_only=True):
    amount: str = ""
    type: str = ""


class Gmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class GmvBreakdown(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
    type: str = ""


class ImpressionBreakdown(Received, frozen=True, kw_only=True):
    amount: int | None = None
    type: str = ""


class PageViewBreakdown(Received, frozen=True, kw_only=True):
    amount: int | None = None
    type: str = ""


class UnitSoldBreakdown(Received, frozen=True, kw_only=True):
    amount: int | None = None
    type: str = ""


class Interval(Received, frozen=True, kw_only=True):
    avg_page_visitor_breakdowns: list[AvgPageVisitorBreakdown] = []
    avg_page_visitors: int | None = None
    click_through_rate: str = ""
    click_through_rate_breakdowns: list[ClickThroughRateBreakdown] = []
    end_date: str = ""
    gmv: Gmv | None = None
    gmv_breakdowns: list[GmvBreakdown] = []
    impression_breakdowns: list[ImpressionBreakdown] = []
    impressions: int | None = None
    orders: int | None = None
    page_view_breakdowns: list[PageViewBreakdown] = []
    page_views: int | None = None
    start_date: str = ""
    unit_sold_breakdowns: list[UnitSoldBreakdown] = []
    units_sold: int | None = None


class Product(Received, frozen=True, kw_only=True):
    click_through_rate: str = ""
    gmv: Gmv | None = None
    id: int
    orders: int | None = None
    units_sold: int | None = None
