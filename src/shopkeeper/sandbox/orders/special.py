"""What is special about lines: made to order, sold without a parcel, a surprise until it is opened."""

import json
from typing import Any

from ..desk_records import Opened
from ..market import Market
from ..parcels import life as parcels
from ..parcels.ship_calls import own_order
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Line, Order
from . import life
from .fields import pod_id
from .status import live

NO_LINE = 21001001
OK = 0
LINE_UNKNOWN, NOT_DIGITAL, ALREADY = 21001001, 21008116, 21008099  # guess: status codes of single lines


@behaves("order.updateTheBlindBoxOpeningResults.202605")
def opened(call: Call) -> dict[str, Any]:
    """What buyers found in their blind boxes, in single ones and in whole batches."""
    order = own_order(call, call.values.get("main_order_id") or "-")
    known = {line.id for line in order.lines}
    found = dict(_results(call.values))
    if not found or not found.keys() <= known:
        raise refusal(NO_LINE)
    call.market.state.desk.opened.update(found)
    life.touch(call.market, order)
    return {}


@behaves("order.searchPODCustomizationDetails.202606")
def customisations(call: Call) -> dict[str, Any]:
    """What buyers want on goods that are made to order."""
    rows = [{"order_line_id": line, "pod_detail": text} for line, text in _wanted(call)]
    return {"pod_details": rows, "status_code": OK}


@behaves("fulfillment.getPODCustomizationDetails.202606")
def customisations_to_make(call: Call) -> dict[str, Any]:
    """The same, as those who make the goods read it."""
    rows = [{"order_line_id": line, "pod_info_json": text} for line, text in _wanted(call)]
    return {"pod_details": rows, "status_code": OK}


@behaves("fulfillment.RedeemInfoCallback.202601")
def redeem(call: Call) -> dict[str, Any]:
    """How the buyer gets what goes without a parcel; the line is then delivered."""
    order = own_order(call)
    rows = []
    for entry in call.values["order_info_list"]:
        code = _redeem(call.market, order, entry)
        rows.append({"order_line_id": entry["order_line_id"], "status_code": code})
    return {"order_statuses": rows}


def customise(market: Market, order: Order, lines: list[Line], wish: dict[str, Any]) -> None:
    """A buyer says what shall be on goods that are made to order."""
    for line in lines:
        market.state.desk.customised[line.id] = json.dumps(wish, sort_keys=True)
    life.touch(market, order)


def _results(values: dict[str, Any]) -> list[tuple[str, list[Opened]]]:
    single = [
        (row.get("order_line_id") or "", [_opened(row)]) for row in values.get("blind_box_results") or []
    ]
    batches = [
        (row.get("order_line_id") or "", [_opened(one) for one in row.get("blind_box_order_line_list") or []])
        for row in values.get("blind_batch_box_results") or []
    ]
    return single + batches


def _opened(row: dict[str, Any]) -> Opened:
    return Opened(
        product_id=row.get("blind_result_product_id") or "",
        sku_id=row.get("blind_result_sku_id") or "",
        kind=row.get("product_type") or "NORMAL",
        at=row.get("blind_open_time") or 0,
    )


def _wanted(call: Call) -> list[tuple[str, str]]:
    order, kept = own_order(call, call.values["main_order_id"] or "-"), call.market.state.desk.customised
    known = {line.id: line for line in order.lines}
    rows = []
    for entry in call.values["query_order_lines"]:
        line = known.get(entry["order_line_id"])
        if line is None or (line.product_id, line.sku_id) != (entry["product_id"], entry["sku_id"]):
            raise refusal(NO_LINE)
        if line.id in kept and entry["pod_order_data_id"] == pod_id(line.id):
            rows.append((line.id, kept[line.id]))
    return rows


def _redeem(market: Market, order: Order, entry: dict[str, Any]) -> int:
    line = next((line for line in order.lines if line.id == entry["order_line_id"]), None)
    kept = market.state.desk.redeemed
    if line is None:
        return LINE_UNKNOWN
    if order.has_parcels:
        return NOT_DIGITAL
    if line.id in kept:
        return ALREADY
    if line.status != "AWAITING_SHIPMENT":
        return NO_LINE
    kept[line.id] = {name: str(text) for name, text in entry["redeem_info"].items()}
    parcels.advance(market, line, "DELIVERED")
    if all(one.id in kept for one in live(order)):
        order.rts_time = order.collection_time = order.delivery_time = int(market.now())
    life.touch(market, order)
    return OK
