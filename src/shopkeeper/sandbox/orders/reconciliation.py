"""What became of orders in a seller's other channel: told here, and held against what the platform knows.

No code of these calls is documented: 36009004 is a guess, as is that an order of another channel is found by
its reference from then on.
"""

from typing import Any

from ...errors import Rejected
from ..desk_records import ChannelOrder
from ..shop import Call, behaves
from ..state import Order, Reference

INVALID = "36009004"
Row = dict[str, Any]


@behaves("data_reconciliation.QualityFactoryOrderDataImportAPI.202401")
def take(call: Call) -> dict[str, Any]:
    """Keep what a channel tells of each order; each that does not agree is told, and the others are kept."""
    rows: list[Row] = call.values.get("orders") or []
    return {"errors": [error for row in rows for error in _taken(call, row)]}


for _older in ("QualityFactoryOrderDataImportAPI.202310", "OrderStatusDataExchange.202309"):
    behaves(f"data_reconciliation.{_older}")(take)


def _taken(call: Call, row: Row) -> list[Row]:
    try:
        order = _order(call, row)
    except Rejected as error:
        return [_error(row, str(error), [])]
    differing = [one for parcel in row.get("packages") or [] for one in _differences(call, order, parcel)]
    if differing:
        return [_error(row, f"{len(differing)} packages of order {order.id} differ.", differing)]
    _keep(call, order, row)
    return []


def _order(call: Call, row: Row) -> Order:
    """The order that a row is about, of a shop that the token reaches, and of the one that is named."""
    order = call.market.state.orders.get(row.get("order_id") or "")
    named = call.at_shop.id if call.at_shop else str(call.values.get("shop_id") or "")
    if order is None or order.shop_id not in ([named] if named else call.grant.shop_ids):
        raise Rejected(f"There is no order {row.get('order_id') or '(unnamed)'} in this shop.")
    if order.shop_id not in call.grant.shop_ids:
        raise Rejected(f"The shop of order {order.id} has not authorised this app.")
    why = row.get("issue_reason") or row.get("not_exist_reason")
    if not row.get("channel_order_id") and not why:
        raise Rejected(f"Order {order.id} has neither a channel_order_id nor a reason why there is none.")
    return order


def _differences(call: Call, order: Order, parcel: Row) -> list[Row]:
    """What is told of a parcel and is not so: it is none of the order's, or has another number."""
    package = call.market.state.packages.get(parcel.get("package_id") or "")
    if package is None or order.id not in package.order_ids:
        return [{"code": INVALID, "message": f"There is no package {parcel.get('package_id')} in the order."}]
    told, known = parcel.get("tracking_number") or "", [package.tracking_number, *package.other_numbers]
    if told and told not in known:
        return [{"code": INVALID, "message": f"Package {package.id} has not the tracking number {told}."}]
    return []


def _keep(call: Call, order: Order, row: Row) -> None:
    state, now = call.market.state, int(call.market.now())
    told = {name: str(value) for name, value in row.items() if name != "packages" and value}
    state.desk.reconciled[order.id] = ChannelOrder(now, told)
    platform, id = row.get("channel_type") or "", row.get("channel_order_id") or ""
    known = [one for one in state.references if (one.order_id, one.platform) == (order.id, platform)]
    if platform and id and all(one.id != id for one in known):
        others = [one for one in state.references if one not in known]
        state.references = [*others, Reference(order.shop_id, order.id, platform, id)]
    call.market.changes += 1


def _error(row: Row, words: str, more: list[Row]) -> Row:
    named = {name: row.get(name) or "" for name in ("order_id", "channel_order_id", "channel_type")}
    return {"code": INVALID, "message": words, "detail": {**named, "extra_errors": more}}
