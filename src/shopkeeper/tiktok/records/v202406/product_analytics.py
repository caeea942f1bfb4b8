"""What is sent and answered about product analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class SkuAnswer(Received, frozen=True, kw_only=True):
    latest_available_date: str = ""
    performance: Performance | None = None


class Performance(Received, frozen=True, kw_only=True):
    comparison_intervals: list[ComparisonInterval] = []
    intervals: list[Interval] = []
    product_id: int | None = None


class ComparisonInterval(Received, frozen=True, kw_only=True):
    end_date: str = ""
    gmv: Gmv | None = None
    gmv_breakdown: list[GmvBreakdown] = []
    sku_orders: int | None = None
    start_date: str = ""
    units_sold: int | None = None
    units_sold_breakdown: list[UnitsSoldBreakdown] = []


class Gmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class GmvBreakdown(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
    type: str = ""


class UnitsSoldBreakdown(Received, frozen=True, kw_only=True):
    amount: int | None = None
    type: str = ""


class Interval(Received, frozen=True, kw_only=True):
    end_date: str = ""
    gmv: Gmv | None = None
    gmv_breakdown: list[GmvBreakdown] = []
    sku_orders: int | None = None
    start_date: str = ""
    units_sold: int | None = None
    units_sold_breakdown: list[UnitsSoldBreakdown] = []


class Sku(Received, frozen=True, kw_only=True):
    gmv: Gmv | None = None
    id: int
    product_id: int | None = None
    sku_orders: int | None = None
    units_sold: int | None = None
