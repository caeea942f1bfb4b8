"""Records as rows, and what the outcome of an attempt makes of its push."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Update, case, literal, update

from ..core.changes import Finding, Look, Settled, Want
from ..core.records import ListingSight, Order, Sight
from .columns import UtcTime
from .tables import pushes

RETRY_SECONDS = (5, 5, 30, 60)
RETRY_SECONDS_MOST = 300


def order_row(seller_id: int, sight: Sight) -> dict[str, Any]:
    """An order's row, with its goods in a few words for lists."""
    order = sight.order
    return {
        "connection_id": order.connection_id,
        "order_id": order.order_id,
        "seller_id": seller_id,
        "status": order.status,
        "currency": order.currency,
        "total_minor": order.total_minor,
        "goods_minor": order.goods_minor,
        "units": len(order.lines),
        "goods": goods(order),
        "place": order.place,
        "shipping_type": order.shipping_type,
        "fulfilled_by": order.fulfilled_by,
        "delivery_option_id": order.delivery_option_id,
        "buyer_id": order.buyer_id,
        "is_sample": order.is_sample,
        "is_replacement": order.is_replacement,
        "cancel_asked": order.cancel_asked,
        "address_changed": order.address_changed,
        "cancel_reason": order.cancel_reason,
        "placed_day": order.placed_day,
        "created_at": order.created_at,
        "paid_at": order.paid_at,
        "paid_day": order.paid_day,
        "ship_by_at": order.ship_by_at,
        "cancel_by_at": order.cancel_by_at,
        "shipped_at": order.shipped_at,
        "collected_at": order.collected_at,
        "delivered_at": order.delivered_at,
        "cancelled_at": order.cancelled_at,
        "updated_at": order.updated_at,
        "read_began_at": sight.read_began_at,
        "event_id": sight.event_id,
    }


def goods(order: Order) -> str:
    """What was bought, in a few words: ``Sunset lamp and 1 more``."""
    titles = list(dict.fromkeys(line.title for line in order.lines))
    if len(titles) > 1:
        return f"{titles[0]} and {len(titles) - 1} more"
    return titles[0] if titles else ""


def line_rows(seller_id: int, order: Order) -> list[dict[str, Any]]:
    """A row for each unit of an order."""
    return [
        {
            "connection_id": order.connection_id,
            "order_id": order.order_id,
            "line_id": line.line_id,
            "seller_id": seller_id,
            "sku": line.sku,
            "product_id": line.product_id,
            "sku_id": line.sku_id,
            "title": line.title,
            "variant": line.variant,
            "status": line.status,
            "price_minor": line.price_minor,
            "revenue_minor": line.revenue_minor,
            "currency": order.currency,
            "package_id": line.package_id,
        }
        for line in order.lines
    ]


def listing_rows(seller_id: int, sights: Sequence[ListingSight]) -> list[dict[str, Any]]:
    """A row for each listing that was seen."""
    return [
        {
            "connection_id": sight.listing.connection_id,
            "sku_id": sight.listing.sku_id,
            "seller_id": seller_id,
            "product_id": sight.listing.product_id,
            "sku": sight.listing.sku,
            "title": sight.listing.title,
            "variant": sight.listing.variant,
            "status": sight.listing.status,
            "price_minor": sight.listing.price_minor,
            "currency": sight.listing.currency,
            "warehouses": list(sight.listing.warehouses),
            "updated_at": sight.listing.updated_at,
            "read_began_at": sight.read_began_at,
            "event_id": sight.event_id,
        }
        for sight in sights
    ]


def push_row(seller_id: int, want: Want, now: datetime) -> dict[str, Any]:
    """A new push."""
    return {
        "seller_id": seller_id,
        "connection_id": want.connection_id,
        "kind": want.kind,
        "target": want.target,
        "subject": want.subject,
        "wanted": dict(want.wanted),
        "version": 1,
        "sent_version": 0,
        "state": "wanted",
        "attempts": 0,
        "tries": 0,
        "note": "",
        "event_id": want.event_id,
        "not_before_at": None,
        "wanted_at": now,
        "updated_at": now,
    }


def push_after(settled: Settled, now: datetime) -> Update:
    """What an outcome makes of its push: a newer want goes out next; a refusal waits for a person.

    An unknown outcome is tried again after a while, for what is pushed so far may be repeated harmlessly.
    """
    newer = pushes.c.version > pushes.c.sent_version
    after = {"acknowledged": "settled", "refused": "parked", "unknown": "wanted"}[settled.outcome]
    unknown = settled.outcome == "unknown"
    return (
        update(pushes)
        .where(pushes.c.id == settled.push_id)
        .values(
            state=case((newer, "wanted"), else_=after),
            tries=pushes.c.tries + 1 if unknown else 0,
            note=settled.note,
            not_before_at=again_at(now + timedelta(seconds=settled.wait_seconds)) if unknown else None,
            updated_at=now,
        )
    )


def again_at(now: datetime) -> ColumnElement[Any]:
    """When a push is tried again: the more often it failed, the later."""
    waits = [
        (pushes.c.tries == tries, literal(now + timedelta(seconds=seconds), UtcTime()))
        for tries, seconds in enumerate(RETRY_SECONDS)
    ]
    return case(*waits, else_=literal(now + timedelta(seconds=RETRY_SECONDS_MOST), UtcTime()))


def look_rows(seller_id: int, looks: Sequence[Look], now: datetime) -> list[dict[str, Any]]:
    """Hints of our own: what must be read next because of an event. The same look twice is one event."""
    return [
        {
            "seller_id": seller_id,
            "topic": look.topic,
            "kind": "hint",
            "name": look.name,
            "source": f"decision/{look.connection_id}",
            "key": f"{look.event_id}/{look.topic}/{look.subject}",
            "connection_id": look.connection_id,
            "subject": look.subject,
            "occurred_at": now,
            "received_at": now,
            "read_began_at": None,
            "body_sealed": None,
            "digest": "",
            "state": "todo",
            "note": "",
            "tries": 0,
            "not_before_at": None,
            "done_at": None,
        }
        for look in looks
    ]


def finding_row(seller_id: int, finding: Finding, now: datetime) -> dict[str, Any]:
    """A finding; ``since_at`` stays as it was where it is known already."""
    return {
        "seller_id": seller_id,
        "kind": finding.kind,
        "subject": finding.subject,
        "severity": finding.severity,
        "title": finding.title,
        "detail": finding.detail,
        "link": finding.link,
        "since_at": now,
    }
