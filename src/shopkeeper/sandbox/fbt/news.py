"""Webhooks of the platform's warehouses: an inbound order moved on, units changed, an order went out."""

from typing import Any

from ..market import Market
from ..stock import news as stock_news
from ..stock.news import Change
from . import units
from .records import Consigned, Goods, Inbound, Outbound, Place

SENT_AS = {"ARRIVED_HUB": "ARRIVE_HUB"}
"""Webhook 21 has a word of its own for it, and none for what the seller does."""
TOLD = ("TO_BE_RECEIVED", "ARRIVED_HUB", "RECEIVING", "PARTIALLY_RECEIVED", "RECEIVED", "CANCELLED")


def inbound_moved(market: Market, order: Inbound) -> None:
    """Webhook 21."""
    if order.status in TOLD:
        told = {"inbound_order_id": order.id, "order_status": SENT_AS.get(order.status, order.status)}
        market.announce_to_seller(order.shop_id, 21, told | {"update_time": int(market.now())})


def units_changed(market: Market, goods: Goods, place: Place, for_sale: int = 0) -> None:
    """Webhook 24, and those of the shop where units for sale changed."""
    here = units.on_hand(market.state, goods, place)
    on_hand = {
        "available_quantity": here.normal,
        "reserved_quantity": here.reserved,
        "total_quantity": here.normal + here.reserved,
    }
    at_place = [{"fbt_warehouse_id": place.id, "on_hand_detail": on_hand}]
    sku_id = goods.sku_ids[0] if goods.sku_ids else ""
    told = {"goods_id": goods.id, "sku_id": sku_id, "fbt_warehouse_inventory": at_place}
    market.announce_to_seller(goods.shop_id, 24, told | {"update_time": int(market.now())})
    if sku_id and for_sale:
        change = Change("system_auto_replenish" if for_sale > 0 else "manual_adjustment", for_sale)
        stock_news.changed(market, market.state.skus[sku_id], change)


def outbound_moved(market: Market, order: Outbound) -> None:
    """Webhook 58."""
    told = outbound_fields(order, is_webhook=True)
    market.announce_to_seller(order.shop_id, 58, {"mcf_order": told})


def outbound_fields(order: Outbound, *, is_webhook: bool = False) -> dict[str, Any]:
    """An order from elsewhere as it is told; the webhook writes one truth value as a text."""
    return {
        "mcf_order_id": order.id,
        "external_order_id": order.external_id,
        "create_time": order.create_time,
        "consign_orders": [_parcel(one, is_webhook) for one in order.parcels],
    }


def _parcel(one: Consigned, is_webhook: bool) -> dict[str, Any]:
    is_closed = one.status == "CLOSED"
    fields = {
        "id": one.id,
        "status": one.status,
        "issue": one.issue,
        "is_platform_closed": str(is_closed).lower() if is_webhook else is_closed,
        "goods": [{"id": id, "quantity": count} for id, count in one.goods.items()],
        "shipping_provider": {"id": one.carrier_id, "name": one.carrier},
        "tracking_number": one.tracking_number,
    }
    return fields if is_webhook else fields | {"carrier": one.carrier}
