"""Orders as the Open API reads them: the search and the detail."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from ...errors import Rejected
from ..faults import LIST_FAULTS
from ..ids import platform_id
from ..market import Market
from ..paging import page_token, place_of
from ..shop import Call, behaves
from ..state import Order
from .fields import shown
from .index import Span

UPPER = 2**62


@behaves("order.GetOrderList.202309")
def search(call: Call) -> dict[str, Any]:
    """A page of the shop's orders: filters in the body, size, token and sorting in the query."""
    values = call.values
    field = values.get("sort_field") or "create_time"
    span = _span(call, field)
    matching = _matching(call, span, field)
    size = int(values["page_size"])
    found = list(islice(matching, size + 1))
    more = len(found) > size
    last = found[size - 1] if more else None
    return {
        "orders": [_shown(call, order) for order in found[:size]],
        "next_page_token": page_token((getattr(last, field), last.id)) if last else "",
        "total_count": len(span) if not _other_filters(call, field) else _count(call, span, field),
    }


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
    return shown(call.market.state, order, call.shop, _is_asked(call.market, order))


def _is_asked(market: Market, order: Order) -> bool:
    """Whether a buyer wants something of an order cancelled and nobody has decided."""
    wishes = market.records.cancellations.of(order.id)
    return any(
        (wish.kind, wish.status) == ("BUYER_CANCEL", "CANCELLATION_REQUEST_PENDING") for wish in wishes
    )


def _span(call: Call, field: str) -> Span:
    """The orders to look at: by the time that sorts them, or by the other one where that leaves fewer."""
    values = call.values
    index, status = call.market.indexes[call.shop.id], values.get("order_status") or ""
    low, high = values.get(f"{field}_ge"), values.get(f"{field}_lt")
    lag = call.market.state.strike(LIST_FAULTS, call.operation.id, call.shop.id)
    if lag:
        high = min(UPPER if high is None else high, int(call.market.now() - lag.seconds))
    span = index.span(field, status, low, high)
    other = "create_time" if field == "update_time" else "update_time"
    bounds = values.get(f"{other}_ge"), values.get(f"{other}_lt")
    narrow = span if bounds == (None, None) else index.span(other, status, *bounds)
    if len(narrow) >= len(span):
        return span
    orders = (call.market.state.orders[order_id] for _, order_id in narrow.walk(descending=False))
    return span.of((getattr(order, field), order.id) for order in orders)


def _matching(call: Call, span: Span, field: str, token: bool = True) -> Iterator[Order]:
    values, orders = call.values, call.market.state.orders
    after = place_of(values.get("page_token") or "") if token else None
    descending = (values.get("sort_order") or "DESC") == "DESC"
    fits = _other_filters(call, field)
    walked = (orders[order_id] for _, order_id in span.walk(descending, after))
    return (order for order in walked if _fits(call.market, order, fits)) if fits else walked


def _count(call: Call, span: Span, field: str) -> int:
    return sum(1 for _ in _matching(call, span, field, token=False))


def _other_filters(call: Call, field: str) -> dict[str, Any]:
    """The filters that the sorted lists do not answer by themselves."""
    handled = {f"{field}_ge", f"{field}_lt"}
    names = {
        "create_time_ge", "create_time_lt", "update_time_ge", "update_time_lt", "shipping_type",
        "buyer_user_id", "is_buyer_request_cancel", "warehouse_ids",
    }  # fmt: skip
    return {
        name: call.values[name] for name in names - handled if call.values.get(name) not in (None, [], "")
    }


def _fits(market: Market, order: Order, wanted: dict[str, Any]) -> bool:
    for field in ("create_time", "update_time"):
        moment = getattr(order, field)
        if not wanted.get(f"{field}_ge", 0) <= moment < wanted.get(f"{field}_lt", UPPER):
            return False
    if wanted.get("shipping_type", order.shipping_type) != order.shipping_type:
        return False
    asked = wanted.get("is_buyer_request_cancel")
    if asked is not None and asked != _is_asked(market, order):
        return False
    buyer = wanted.get("buyer_user_id")
    if buyer and buyer != platform_buyer(market.state.seed, order):
        return False
    return order.lines[0].warehouse_id in wanted.get("warehouse_ids", [order.lines[0].warehouse_id])


def platform_buyer(seed: int, order: Order) -> str:
    """The platform's id of an order's buyer."""
    return platform_id(seed, "buyer", order.buyer)
