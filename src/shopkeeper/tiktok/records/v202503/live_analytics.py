"""What is sent and answered about live analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class OverviewAnswer(Received, frozen=True, kw_only=True):
    latest_available_date: str = ""
    performance: Performance | None = None


class Performance(Received, frozen=True, kw_only=True):
    comparison_intervals: list[ComparisonInterval] = []
    intervals: list[Interval] = []


class ComparisonInterval(Received, frozen=True, kw_only=True):
    click_through_rate: str = ""
    click_to_order_rate: str = ""
    customers: int | None = None
    end_date: str = ""
    gmv: Gmv | None = None
    sku_orders: int | None = None
    start_date: str = ""
    units_sold: int | None = None


class Gmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Interval(Received, frozen=True, kw_only=True):
    click_through_rate: str = ""
    click_to_order_rate: str = ""
    customers: int | None = None
    end_date: str = ""
    gmv: Gmv | None = None
    sku_orders: int | None = None
    start_date: str = ""
    units_sold: int | None = None
