"""Cancellations and returns of TikTok Shop in the hub's words."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from ...core.aftersales import Cancellation, Return, ReturnLine
from ...core.money import minor
from ...errors import Rejected
from ..channel import Raw
from .exports import orders as exported
from .moments import changed, moment, moment_or_none

UNREADABLE = (KeyError, TypeError, ValueError, AttributeError)


def cancellation(raw: Raw, connection_id: int) -> Cancellation:
    """A cancellation in the hub's words. Raises Rejected where a field that is always sent is missing."""
    try:
        return read_cancellation(raw, connection_id)
    except UNREADABLE as error:
        number = raw.get("cancel_id", "?")
        raise Rejected(f"cancellation {number} cannot be read: {type(error).__name__} {error}") from error


def read_cancellation(raw: Raw, connection_id: int) -> Cancellation:
    """A cancellation, field by field."""
    amount = raw.get("refund_amount") or {}
    currency = amount.get("currency") or ""
    return Cancellation(
        connection_id=connection_id,
        cancel_id=str(raw["cancel_id"]),
        order_id=str(raw["order_id"]),
        kind=raw.get("cancel_type") or "",
        status=raw["cancel_status"],
        role=raw.get("role") or "",
        reason=raw.get("cancel_reason") or "",
        reason_text=raw.get("cancel_reason_text") or "",
        currency=currency,
        refund_minor=minor(amount.get("refund_total") or "", currency),
        line_ids=tuple(str(one["order_line_item_id"]) for one in raw.get("cancel_line_items") or []),
        created_at=moment(raw["create_time"]),
        updated_at=moment(raw["update_time"]),
        respond_by_at=deadline(raw.get("seller_next_action_response") or []),
    )


def return_request(raw: Raw, connection_id: int, timezone: str) -> Return:
    """A return in the hub's words, read from its shop or told by an export of orders. Raises Rejected."""
    if "export" in raw:
        raw = exported.as_return(raw, timezone)
    try:
        return read_return(raw, connection_id, ZoneInfo(timezone))
    except UNREADABLE as error:
        number = raw.get("return_id", "?")
        raise Rejected(f"return {number} cannot be read: {type(error).__name__} {error}") from error


def read_return(raw: Raw, connection_id: int, zone: ZoneInfo) -> Return:
    """A return, field by field; its day is that of the shop's zone."""
    amount, offered = raw.get("refund_amount") or {}, raw.get("partial_refund") or {}
    currency = amount.get("currency") or offered.get("currency") or ""
    created_at = moment(raw["create_time"])
    waits = raw.get("seller_next_action_response") or []
    return Return(
        connection_id=connection_id,
        return_id=str(raw["return_id"]),
        order_id=str(raw["order_id"]),
        kind=raw["return_type"],
        status=raw["return_status"],
        role=raw.get("role") or "",
        reason=raw.get("return_reason") or "",
        reason_text=raw.get("return_reason_text") or "",
        buyer_id="",
        currency=currency,
        refund_minor=minor(amount.get("refund_total") or "", currency),
        offered_minor=minor(offered.get("amount") or "", offered.get("currency") or currency),
        next_action=str(waits[0].get("action") or "") if waits else "",
        lines=tuple(read_line(one, currency) for one in raw.get("return_line_items") or []),
        created_at=created_at,
        created_day=created_at.astimezone(zone).date().isoformat(),
        updated_at=changed(raw, raw["update_time"]),
        respond_by_at=deadline(waits),
        tracking_number=raw.get("return_tracking_number") or "",
        provider=raw.get("return_provider_name") or "",
        arbitration=raw.get("arbitration_status") or "",
        keeps_goods=bool(raw.get("can_buyer_keep_item")),
    )


def read_line(raw: Raw, currency: str) -> ReturnLine:
    """One order line that a return is about."""
    amount = raw.get("refund_amount") or {}
    return ReturnLine(
        return_line_id=str(raw.get("return_line_item_id") or ""),
        order_line_id=str(raw["order_line_item_id"]),
        sku=(raw.get("seller_sku") or "").strip(),
        sku_id=str(raw.get("sku_id") or ""),
        title=raw.get("product_name") or "",
        refund_minor=minor(amount.get("refund_total") or "", amount.get("currency") or currency),
    )


def deadline(waits: Iterable[Any]) -> datetime | None:
    """Until when the seller must have acted; the first of several times."""
    times = [moment_or_none(one.get("deadline")) for one in waits]
    return min((one for one in times if one is not None), default=None)
