"""Orders as the Open API reads them: the search and the detail."""

from typing import Any

from ...errors import Rejected
from ..faults import LIST_FAULTS
from ..ids import buyer_number
from ..lists import Span, among
from ..paging import page
from ..shop import Call, behaves
from ..state import Order
from .fields import shown
from .index import Traits

UPPER = 2**62
SORTED_BY = ("create_time", "update_time")


@behaves("order.GetOrderList.202309")
def search(call: Call) -> dict[str, Any]:
    """A page of the shop's orders: filters in the body, size, token and sorting in the query."""
    values, orders = call.values, call.market.state.orders
    field = values.get("sort_field") or "create_time"
    down = (values.get("sort_order") or "DESC") == "DESC"
    found, token, count = page(_found(call, field), values, int(values["page_size"]), down)
    shown_orders = [_shown(call, orders[order_id]) for order_id in found]
    return {"orders": shown_orders, "next_page_token": token, "total_count": count}


@behaves("order.GetOrderDetail.202507")
def detail(call: Call) -> dict[str, Any]:
    """Up to fifty orders by id; unknown ids are left out, another shop's are refused."""
    orders = [call.market.state.orders.get(order_id) for order_id in dict.fromkeys(call.values["ids"])]
    known = [order for order in orders if order is not None]
    for order in known:
        if order.shop_id != call.shop.id:
            raise Rejected("The order or package does not belong to the current seller.", code="21008111")
    return {"orders": [_shown(call, order) for order in known]}


def _shown(call: Call, order: Order) -> dict[str, Any]:
    asked = call.market.records.asked_time(order)
    told = shown(call.market.state, order, call.shop, bool(asked))
    return told | ({"request_cancel_time": asked} if asked else {})


def _found(call: Call, field: str) -> Span:
    """The orders that fit all filters, sorted by one of their times."""
    values, market = call.values, call.market
    within = {time: (values.get(f"{time}_ge"), values.get(f"{time}_lt")) for time in SORTED_BY}
    if lag := market.state.strike(LIST_FAULTS, call.operation.id, call.shop.id):
        low, high = within[field]
        within[field] = low, min(UPPER if high is None else high, int(market.now() - lag.seconds))
    if values.get("buyer_user_id"):
        buyer = buyer_number(market.state.seed, values["buyer_user_id"])
        within["buyer"] = (buyer, buyer + 1)
    asked = values.get("is_buyer_request_cancel")

    def fits(of: Traits) -> bool:
        return (
            among(of.status, _chosen(values, "order_status"))
            and among(of.shipping_type, _chosen(values, "shipping_type"))
            and among(of.warehouse_id, values.get("warehouse_ids"))
            and asked in (None, of.is_asked)
        )

    return market.indexes[call.shop.id].lists.find(field, fits, within, market.state.orders)


def _chosen(values: dict[str, Any], name: str) -> tuple[str, ...]:
    return (values[name],) if values.get(name) else ()
