"""What is sent and answered about live analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from msgspec import field

from ...received import Received


class LiveStreamSession(Received, frozen=True, kw_only=True):
    end_time: str = ""
    id: str
    interaction_performance: InteractionPerformance | None = None
    sales_performance: SalesPerformance | None = None
    start_time: str = ""
    title: str = ""
    username: str = ""


class InteractionPerformance(Received, frozen=True, kw_only=True):
    acu: int | None = None
    avg_viewing_duration: str = ""
    click_through_rate: str = ""
    comments: int | None = None
    likes: int | None = None
    new_followers: int | None = None
    pcu: int | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None
    shares: int | None = None
    viewers: int | None = None
    views: int | None = None


class SalesPerformance(Received, frozen=True, kw_only=True):
    live_gmv_24h: LiveGmv24h | None = field(name="24h_live_gmv", default=None)
    avg_price: AvgPrice | None = None
    click_to_order_rate: str = ""
    created_sku_orders: int | None = None
    customers: int | None = None
    different_products_sold: int | None = None
    gmv: Gmv | None = None
    products_added: int | None = None
    sku_orders: int | None = None
    unit_sold: int | None = None


class LiveGmv24h(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class AvgPrice(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Gmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
