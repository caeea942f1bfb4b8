"""What is sent and answered about product analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class Product(Received, frozen=True, kw_only=True):
    id: str
    overall_performance: OverallPerformance | None = None


class OverallPerformance(Received, frozen=True, kw_only=True):
    gmv: Gmv | None = None
    items_sold: int | None = None
    orders: int | None = None


class Gmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
