"""What is sent and answered about video analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class OverviewAnswer(Received, frozen=True, kw_only=True):
    latest_available_date: str = ""
    performance: Performance | None = None


class Performance(Received, frozen=True, kw_only=True):
    intervals: list[Interval] = []


class Interval(Received, frozen=True, kw_only=True):
    avg_customers: int | None = None
    click_through_rate: str = ""
    end_date: str = ""
    gmv: Gmv | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None
    sku_orders: int | None = None
    start_date: str = ""


class Gmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Video(Received, frozen=True, kw_only=True):
    avg_customers: int | None = None
    click_through_rate: str = ""
    duration: int | None = None
    gmv: Gmv | None = None
    gpm: Gpm | None = None
    hash_tags: list[str] = []
    id: str
    items_sold: int | None = None
    products: list[Product] = []
    sku_orders: int | None = None
    title: str = ""
    username: str = ""
    video_post_time: str = ""
    views: int | None = None


class Gpm(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Product(Received, frozen=True, kw_only=True):
    id: str
    name: str = ""
