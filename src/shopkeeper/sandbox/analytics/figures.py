"""All figures of some units, each under every name by which some call tells it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..market import Market
from .units import Unit, idle, seen

Fields = dict[str, Any]
GMV = (
    "gmv gross_merchandise_value attributed_gmv direct_gmv local_gmv shop_tab_gmv"
    " live_attributed_gmv live_gmv"
)
VIDEO_GMV = "video_attributed_gmv video_gmv attributed_video_gmv shoppable_video_attributed_gmv"
ITEMS = (
    "items_sold units_sold unit_sold attributed_sold_items live_attributed_items_sold sales item_sold_count"
)
ORDERS = (
    "orders orders_count order_count main_orders attributed_orders live_attributed_orders paid_order_count"
)
SKU_ORDERS = (
    "sku_orders sku_orders_count attributed_sku_orders created_sku_orders live_attributed_sku_orders"
    " video_attributed_sku_orders"
)
CUSTOMERS = (
    "customers customers_count estimated_customers attributed_customers buyer_count buyers paid_user_count"
    " created_order_user_count"
)
CLICKS = "product_clicks produt_clicks unique_clicks page_views total_click_count product_page_views"
SHOWN = "product_impressions unique_product_impressions impressions exposure_count"
VIEWS = (
    "views video_views viewers unique_viewers visitors avg_visitors video_product_viewers"
    " watch_pv total_views"
)
SHOWN_A_CLICK, VIEWS_A_CLICK = 14, 6
RATES = "ctr click_through_rate unique_ctr live_ctr"
ORDER_RATES = (
    "ctor ctor_sku_order click_order_rate unique_click_order_rate click_to_order_rate avg_conversion_rate"
    " avg_conversation_rate order_rate_sku_orders sku_order_rate sku_order_ctor"
)


@dataclass(frozen=True, slots=True)
class Reach:
    """How often something was clicked on, shown and viewed."""

    clicks: int

    @property
    def shown(self) -> int:
        """How often it was on a screen."""
        return self.clicks * SHOWN_A_CLICK

    @property
    def views(self) -> int:
        """How often its content was viewed."""
        return self.clicks * VIEWS_A_CLICK


def figures(market: Market, units: Sequence[Unit], days: int, idle_ids: Sequence[str] = ()) -> Fields:
    """Everything that can be told of some units and of what else was seen."""
    reach = Reach(seen(market, units) + idle(market, idle_ids, days))
    return {**_sales(units, days), **_reach(reach), **_rates(units, reach)}


def each(names: str, value: Any) -> Fields:
    """One value under several names."""
    return dict.fromkeys(names.split(), value)


def gmv_of(units: Sequence[Unit]) -> int:
    """What buyers paid for the goods."""
    return sum(unit.gmv_minor for unit in units)


def orders_of(units: Sequence[Unit]) -> int:
    """In how many orders."""
    return len({unit.order.id for unit in units})


def sku_orders_of(units: Sequence[Unit]) -> int:
    """How often a SKU was in an order."""
    return len({(unit.order.id, unit.line.sku_id) for unit in units})


def _sales(units: Sequence[Unit], days: int) -> Fields:
    gmv, orders, sku_orders = gmv_of(units), orders_of(units), sku_orders_of(units)
    customers = len({unit.order.buyer for unit in units})
    tax, shipping = (sum(part) for part in zip(*_beside(units), strict=True)) if units else (0, 0)
    platform = sum(unit.line.platform_discount_minor for unit in units)
    by_day = customers / days if days else 0.0
    return {
        **each(GMV, gmv),
        **each(VIDEO_GMV, gmv),
        **each("gmv_incl_tax gmv_with_tax", gmv + tax),
        **each("gmv_with_tiktok_co_funding gmv_with_tiktok_coupons", gmv + platform),
        **each("tax", tax),
        **each("shipping_fees", shipping),
        **each(ITEMS, len(units)),
        **each(ORDERS, orders),
        **each("created_order_count", orders),
        **each(SKU_ORDERS, sku_orders),
        **each(CUSTOMERS, customers),
        **each("avg_customers avg_customers_count avg_daily_customers", round(by_day)),
        **each("daily_avg_buyers", by_day),
        **each("aov avg_order_value", gmv // orders if orders else 0),
        **each("avg_sku_order_value", gmv // sku_orders if sku_orders else 0),
        **each("avg_price local_unit_price", gmv // len(units) if units else 0),
        **each("products_sold different_products_sold", len({unit.line.product_id for unit in units})),
    }


def _beside(units: Sequence[Unit]) -> list[tuple[int, int]]:
    return [(unit.tax_minor, unit.shipping_minor) for unit in units]


def _reach(reach: Reach) -> Fields:
    return {
        **each(CLICKS, reach.clicks),
        **each("avg_page_views avg_unique_page_views avg_product_page_visitors", reach.clicks),
        **each("add_cart_count add_to_cart_count", reach.clicks // 4),
        **each("add_cart_users atc_users", reach.clicks // 5),
        **each(SHOWN, reach.shown),
        **each(VIEWS, reach.views),
        **each("likes total_likes", reach.views // 25),
        **each("comments total_comments", reach.views // 160),
        **each("shares total_shares", reach.views // 220),
        **each("new_followers", reach.views // 400),
        **each("over_1m_views", reach.views // 5),
        **each("avg_viewing_duration avg_viewing_duration_per_viewer", 41 if reach.views else 0),
    }


def _rates(units: Sequence[Unit], reach: Reach) -> Fields:
    gmv = gmv_of(units)
    per_thousand = 1000 * gmv // reach.shown if reach.shown else 0
    return {
        **each(RATES, _part(reach.clicks, reach.shown)),
        **each(ORDER_RATES, _part(sku_orders_of(units), reach.clicks)),
        **each("main_order_ctor click_order_rate", _part(orders_of(units), reach.clicks)),
        **each("add_cart_rate unique_atc_rate", _part(reach.clicks // 4, reach.clicks)),
        **each("gpm show_gpm", per_thousand),
        **each("watch_gpm", 1000 * gmv // reach.views if reach.views else 0),
        **each("like_rate", _part(reach.views // 25, reach.views)),
        **each("comment_rate", _part(reach.views // 160, reach.views)),
        **each("share_rate", _part(reach.views // 220, reach.views)),
        **each("follow_rate", _part(reach.views // 400, reach.views)),
        **each("payment_rate", 1.0 if units else 0.0),
    }


def _part(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
