"""SKUs that the platform fills up by itself, where the seller has asked for it."""

from collections.abc import Iterable
from typing import Any

from ..market import Market
from ..orders.life import PLACED_HOOKS
from ..shop import Call, behaves
from ..state import Order, Sku
from ..stock import news as stock_news
from ..stock import units as stock
from ..stock.news import Change
from ..stock.parts import parts_of


@behaves("product.updateStockOperationSettings.202608")
def set_operation(call: Call) -> dict[str, Any]:
    """Ask for SKUs to be filled up by the platform, or no more."""
    state, wanted = call.market.state, call.values.get("sku_ids") or []
    asked = (call.values.get("stock_operation_setting") or {}).get("enable_auto_restock", False)
    own = [id for id in dict.fromkeys(wanted) if id in state.skus and _is_own(call, state.skus[id])]
    kept = [id for id in state.catalogue.auto_restock if id not in own]
    state.catalogue.auto_restock = [*kept, *own] if asked else kept
    call.market.changes += 1
    refill(call.market, [state.skus[id] for id in own])
    failed = [id for id in wanted if id not in own]
    return {"stock_operation": {"success_sku_ids": own, "failed_sku_ids": failed}}


def refill(market: Market, skus: Iterable[Sku]) -> None:
    """Fill up what is sold out and may be filled up; in the first of its warehouses."""
    asked = market.state.catalogue.auto_restock
    for sku in skus if asked else ():
        if sku.id in asked and not (sku.available() or parts_of(market.state, sku.id)) and sku.shelves:
            units = market.settings.restock_units
            stock.set_available(market.state, sku, next(iter(sku.shelves)), units)
            stock_news.changed(market, sku, Change("system_auto_replenish", units))


def refill_ordered(market: Market, order: Order) -> None:
    """A buyer has ordered: what is sold out now is filled up."""
    refill(market, (market.state.skus[line.sku_id] for line in order.lines))


def _is_own(call: Call, sku: Sku) -> bool:
    return call.market.state.products[sku.product_id].shop_id == call.shop.id


PLACED_HOOKS.append(refill_ordered)
