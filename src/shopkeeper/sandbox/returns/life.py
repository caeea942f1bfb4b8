"""A return's life: whose turn it is and until when, its history, what is announced of it, the money back."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from ..ids import platform_id
from ..market import Market
from ..money.amounts import written
from ..orders import life as order_life
from ..trade import Refund, Return, ReturnRecord
from . import refunds
from .index import ReturnTraits

PENDING = "RETURN_OR_REFUND_REQUEST_PENDING"
SUCCESS = "RETURN_OR_REFUND_REQUEST_SUCCESS"
COMPLETE = "RETURN_OR_REFUND_REQUEST_COMPLETE"
CANCEL = "RETURN_OR_REFUND_REQUEST_CANCEL"
REJECTED = "REFUND_OR_RETURN_REQUEST_REJECT"
TO_SHIP = "AWAITING_BUYER_SHIP"
SHIPPED = "BUYER_SHIPPED_ITEM"
PARCEL_REJECTED = "REJECT_RECEIVE_PACKAGE"
OFFERED = "AWAITING_BUYER_RESPONSE"
REPLACEMENT_PENDING = "REPLACEMENT_REQUEST_PENDING"
REPLACEMENT_REJECTED = "REPLACEMENT_REQUEST_REJECT"
REPLACEMENT_CANCEL = "REPLACEMENT_REQUEST_CANCEL"
REPLACEMENT_COMPLETE = "REPLACEMENT_REQUEST_COMPLETE"
REPLACEMENT_REFUNDED = "REPLACEMENT_REQUEST_REFUND_SUCCESS"
EXCHANGE_PENDING = "EXCHANGE_REQUEST_PENDING"
EXCHANGE_CANCEL = "EXCHANGE_REQUEST_CANCEL"
EXCHANGE_COMPLETE = "EXCHANGE_REQUEST_COMPLETE"
EXCHANGE_REFUNDED = "EXCHANGE_REQUEST_REFUND_SUCCESS"

REFUSED = (REJECTED, PARCEL_REJECTED, REPLACEMENT_REJECTED)
FIRST = {"REPLACEMENT": REPLACEMENT_PENDING, "EXCHANGE": EXCHANGE_PENDING}
UNDECIDED = (PENDING, *FIRST.values())
ENDS = {
    "REPLACEMENT": (REPLACEMENT_COMPLETE, REPLACEMENT_CANCEL),
    "EXCHANGE": (EXCHANGE_COMPLETE, EXCHANGE_CANCEL),
}
"""By the kind of a return, how it ends: granted, or given up; all others end alike."""
REFUNDED = {"REPLACEMENT": REPLACEMENT_REFUNDED, "EXCHANGE": EXCHANGE_REFUNDED}
"""How a return ends of which the seller gives the money instead of goods."""
IN_ARBITRATION = "IN_PROGRESS"
HOUR = 3600

SELLERS_TURN = {
    "REFUND": "SELLER_RESPOND_REFUND",
    "RETURN_AND_REFUND": "SELLER_RESPOND_RETURN",
    "REPLACEMENT": "SELLER_RESPOND_REPLACEMENT",
    "EXCHANGE": "SELLER_RESPOND_REPLACEMENT",  # guess: no word is documented for it
}
RECEIVE = "SELLER_RESPOND_RECEIVE_PACKAGE"

# Quirk (2026-11, webhook 12): a partial refund on offer is a state of the API and no word of the webhook, nor
# are exchanges. https://partner.tiktokshop.com/docv2/page/tts-webhooks-overview
UNTOLD = (OFFERED, EXCHANGE_PENDING, EXCHANGE_CANCEL, EXCHANGE_COMPLETE, EXCHANGE_REFUNDED)


@contextmanager
def changing(market: Market, record: Return) -> Iterator[None]:
    """Change a return: a new turn sets a new clock, and each view that changed is announced."""
    before = _views(record)
    with market.returns.changing(record):
        yield
        record.update_time = max(int(market.now()), record.update_time)
    after = _views(record)
    if after["turn"] != before["turn"]:
        _set_clock(market, record)
    market.changes += 1
    _announce(market, record, {name for name, value in after.items() if value != before[name]})


def note_down(market: Market, record: Return, event: str, role: str, note: str = "") -> ReturnRecord:
    """Write a step into the history of a return."""
    words = event.replace("_", " ").lower().capitalize()
    step = ReturnRecord(int(market.now()), event, role, words, note)
    record.records.append(step)
    return step


def closed(record: Return, granted: bool) -> str:
    """The state in which a return ends."""
    return ENDS.get(record.kind, (COMPLETE, CANCEL))[0 if granted else 1]


def pay_back(market: Market, record: Return, wanted: Sequence[Refund]) -> None:
    """Give the buyer their money and end the return."""
    order = market.state.orders[record.order_id]
    if record.kind not in REFUNDED:
        with changing(market, record):
            record.status = SUCCESS
    with changing(market, record):
        made = refunds.pay(market, order, list(wanted))
        record.refunds += made
        note_down(market, record, "REFUND_SUCCESS", "SYSTEM")
        record.status = REFUNDED.get(record.kind, COMPLETE)
    if made:
        _announce_refund(market, record, made)
    order_life.settle_refunds(market, order)


def request_status(record: Return | ReturnTraits) -> str:
    """Where the request stands in the newer model."""
    return "PENDING_REQUEST_REVIEW" if record.status in UNDECIDED else "REQUEST_REVIEW_COMPLETED"


def rma_status(record: Return) -> str:
    """Where the goods of a return stand in the newer model; empty while nothing is to come back."""
    return goods_status(record.status, bool(record.arrival_time)) if record.rma_id else ""


def goods_status(status: str, has_arrived: bool) -> str:
    """Where goods that are to come back stand in the newer model."""
    if status == TO_SHIP:
        return "AWAITING_BUYER_RETURN"
    if status in (SHIPPED, OFFERED):
        return "PENDING_PACKAGE_REVIEW" if has_arrived else "RETURN_IN_TRANSIT"
    return "PACKAGE_REVIEW_COMPLETED"


def line_id_of(market: Market, record: Return, order_line_id: str) -> str:
    """The id of a line of a return."""
    return platform_id(market.state.seed, "return-line", f"{record.request_id}/{order_line_id}")


def line_rows(market: Market, record: Return) -> list[dict[str, str]]:
    """The lines of a return as the newer model names them."""
    lines = {line.id: line for line in market.state.orders[record.order_id].lines}
    return [
        {
            "main_order_id": record.order_id,
            "return_line_item_id": line_id_of(market, record, line_id),
            "sku_id": lines[line_id].sku_id,
            "sku_return_request_id": record.id,
            "sub_return_line_item_id": "",
        }
        for line_id in record.line_ids
    ]


def _views(record: Return) -> dict[str, Any]:
    """What others see of a return, by the webhook that tells it, and whose turn it is."""
    turn = (record.status, bool(record.arrival_time), record.arbitration == IN_ARBITRATION)
    return {
        "12": record.status,
        "64": request_status(record),
        "65": rma_status(record),
        "turn": turn,
    }


def _set_clock(market: Market, record: Return) -> None:
    record.next_action, hours = _turn(market, record)
    record.respond_by = int(market.now()) + hours * HOUR if hours else 0
    start_clock(market, record)
    seconds = _pace(market, record)
    if seconds is not None:
        jitter = 0.5 + market.chance("return-jitter", record.id, record.status)
        market.schedule(seconds * jitter, "return-pace", record.id, paced(record))


def paced(record: Return) -> str:
    """Where a return is waiting for a buyer, a carrier or the platform to act at their pace."""
    return f"{record.status}/{record.arrival_time}/{record.arbitration}"


def _pace(market: Market, record: Return) -> float | None:
    """How long whoever has to act takes for it, where the scenario lets them act by themselves."""
    pace, status = market.state.pace, record.status
    if record.arbitration == IN_ARBITRATION:
        return pace.arbitration_seconds
    if status == SHIPPED and record.arrival_time:
        return None
    answers = dict.fromkeys((OFFERED, *REFUSED), pace.buyer_answer_seconds)
    return {TO_SHIP: pace.send_back_seconds, SHIPPED: pace.return_transit_seconds, **answers}.get(status)


def start_clock(market: Market, record: Return) -> None:
    """Let something happen when the time runs out that a return is waited for."""
    if record.respond_by:
        note = f"{record.status}/{record.respond_by}"
        market.schedule(record.respond_by - market.now(), "return-clock", record.id, note)


def _turn(market: Market, record: Return) -> tuple[str, int]:
    """What the seller is waited for to do, if anything, and how many hours whoever is waited for has."""
    settings, status = market.settings, record.status
    if record.arbitration == IN_ARBITRATION:
        return "", 0
    if status in UNDECIDED:
        return SELLERS_TURN[record.kind], settings.return_respond_hours
    if status == SHIPPED and record.arrival_time:
        return (
            ("", settings.fbt_step_hours) if record.by_tiktok else (RECEIVE, settings.receive_respond_hours)
        )
    if status in REFUSED:
        return "", settings.appeal_hours
    buyers = {TO_SHIP: settings.return_ship_hours, OFFERED: settings.offer_respond_hours}
    return "", buyers.get(status, 0)


def _announce(market: Market, record: Return, changed: set[str]) -> None:
    told = market.settings.aftersales_told
    if "12" in changed and told != "newer" and record.status not in UNTOLD:
        market.announce(record.shop_id, 12, _older(record))
    if "64" in changed and told != "older":
        market.announce(record.shop_id, 64, _request(record))
    if "65" in changed and told != "older":
        market.announce(record.shop_id, 65, _rma(record))


def announce_new(market: Market, record: Return) -> None:
    """Tell of a return that has just come to be."""
    _set_clock(market, record)
    _announce(market, record, {"12", "64"})


def _older(record: Return) -> dict[str, Any]:
    return {
        "order_id": record.order_id,
        "return_id": record.id,
        "return_role": record.role,
        "return_type": record.kind,
        "return_status": record.status,
        "create_time": record.create_time,
        "update_time": record.update_time,
    }


def _request(record: Return) -> dict[str, Any]:
    return {
        "aftersales_request_id": record.request_id,
        "return_role": record.role,
        "aftersales_request_status": request_status(record),
        "aftersales_request_create_time": record.create_time,
        "aftersales_request_update_time": record.update_time,
    }


def _rma(record: Return) -> dict[str, Any]:
    return {
        "aftersales_request_id": record.request_id,
        "return_role": record.role,
        "rma_id": record.rma_id,
        "rma_status": rma_status(record),
        "rma_request_create_time": record.create_time,
        "rma_request_update_time": record.update_time,
    }


def _announce_refund(market: Market, record: Return, made: Sequence[Refund]) -> None:
    """Webhook 67, for the lines whose money went back."""
    if market.settings.aftersales_told == "older":
        return
    currency = market.state.shops[record.shop_id].currency
    paid = {line_id_of(market, record, refund.line_id) for refund in made}
    rows = [row for row in line_rows(market, record) if row["return_line_item_id"] in paid]
    payload = {
        "aftersales_request_id": record.request_id,
        "rma_id": record.rma_id,
        "line_items": rows,
        "refund_currency": currency,
        "refund_status": "REFUND_SUCCESS",
        "refund_timestamp": int(market.now()),
        "refund_total": written(refunds.total(made), currency),
    }
    market.announce(record.shop_id, 67, payload)
