"""Orders of TikTok Shop in the hub's words."""

from zoneinfo import ZoneInfo

from ...core.money import minor
from ...core.records import Line, Order
from ...errors import Rejected
from ..channel import Raw
from .exports import orders as exported
from .moments import changed, moment, moment_or_none


def order(raw: Raw, connection_id: int, timezone: str) -> Order:
    """An order in the hub's words, read from its shop or told by an export. Raises Rejected."""
    if "export" in raw:
        raw = exported.as_answer(raw, timezone)
    try:
        return read_order(raw, connection_id, ZoneInfo(timezone))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Rejected(
            f"order {raw.get('id', '?')} cannot be read: {type(error).__name__} {error}"
        ) from error


def mark(raw: Raw) -> str:
    """No hub places orders in a TikTok shop."""
    return ""


def read_order(raw: Raw, connection_id: int, zone: ZoneInfo) -> Order:
    """An order, field by field; days are those of the shop's zone."""
    payment = raw["payment"]
    currency = payment["currency"]
    paid_at, created_at = moment_or_none(raw.get("paid_time")), moment(raw["create_time"])
    return Order(
        connection_id=connection_id,
        order_id=str(raw["id"]),
        status=raw["status"],
        currency=currency,
        total_minor=minor(payment.get("total_amount", ""), currency),
        goods_minor=goods_minor(payment, currency),
        lines=tuple(read_line(one, currency) for one in raw["line_items"]),
        created_at=created_at,
        placed_day=created_at.astimezone(zone).date().isoformat(),
        paid_at=paid_at,
        paid_day=paid_at.astimezone(zone).date().isoformat() if paid_at else None,
        ship_by_at=moment_or_none(
            raw.get("tts_sla_time") or raw.get("rts_sla_time") or raw.get("shipping_due_time")
        ),
        # Quirk (2026-11, order): cancel_order_sla_time is called deprecated, and is still what is sent.
        # https://partner.tiktokshop.com/docv2/page/order-api-overview
        cancel_by_at=moment_or_none(raw.get("collection_due_time") or raw.get("cancel_order_sla_time")),
        collected_at=moment_or_none(raw.get("collection_time") or raw.get("delivery_time")),
        updated_at=changed(raw, raw["update_time"]),
        place=place(raw.get("recipient_address") or {}),
        shipping_type=raw.get("shipping_type") or "",
        fulfilled_by=raw.get("fulfillment_type") or "",
        delivery_option_id=str(raw.get("delivery_option_id") or ""),
        buyer_id=str(raw.get("user_id") or ""),
        is_sample=bool(raw.get("is_sample_order")),
        is_replacement=bool(raw.get("is_replacement_order")),
        cancel_asked=bool(raw.get("is_buyer_request_cancel")),
        address_changed=bool(raw.get("has_updated_recipient_address")),
        shipped_at=moment_or_none(raw.get("rts_time")),
        delivered_at=moment_or_none(raw.get("delivery_time")),
        cancelled_at=moment_or_none(raw.get("cancel_time")),
        cancel_reason=raw.get("cancel_reason") or "",
    )


def goods_minor(payment: Raw, currency: str) -> int:
    """What the goods came to after the seller's own discounts."""
    listed = minor(payment.get("original_total_product_price", ""), currency)
    return listed - minor(payment.get("seller_discount", ""), currency)


def read_line(raw: Raw, currency: str) -> Line:
    """A line, which is one unit; its currency is the order's where it names none."""
    currency = raw.get("currency") or currency
    price = minor(raw.get("sale_price", ""), currency)
    listed = minor(raw["original_price"], currency) if raw.get("original_price") else price
    return Line(
        line_id=str(raw["id"]),
        sku=(raw.get("seller_sku") or "").strip(),
        product_id=str(raw["product_id"]),
        sku_id=str(raw["sku_id"]),
        title=raw.get("product_name") or "",
        variant=raw.get("sku_name") or "",
        status=raw.get("display_status") or "",
        price_minor=price,
        revenue_minor=listed - minor(raw.get("seller_discount") or "0", currency),
        package_id=str(raw.get("package_id") or ""),
        package_status=raw.get("package_status") or "",
    )


def place(address: Raw) -> str:
    """Where an order goes, without anything that names a person: city and state, else the postcode's area."""
    names = {one.get("address_level"): one.get("address_name") for one in address.get("district_info") or []}
    parts = [names.get(level) for level in ("L3", "L2", "L1")]
    return ", ".join(str(one) for one in parts if one)[:60]
