"""Orders of a Vendure store in the hub's words: those of its own buyers, and those that were placed there."""

from datetime import datetime
from zoneinfo import ZoneInfo

from ...core.orders import CANCELLED
from ...core.records import Line, Order
from ...core.shipping import BY_STORE
from ...core.standing import Fulfilment, Placed, PlacedUnits, State
from ...errors import Rejected
from ..channel import Raw
from .moments import moment, moment_or_none

METHOD = "tiktok-shop"
"""The payment method of an order that was placed by a hub; its transaction id is the mark."""
LEFT = "IN_TRANSIT"
# https://docs.vendure.io/guides/core-concepts/orders/ ; states of the store's own making wait like paid ones.
STATES = {
    "PartiallyShipped": "PARTIALLY_SHIPPING",
    "Shipped": LEFT,
    "PartiallyDelivered": LEFT,
    "Delivered": "DELIVERED",
    "Cancelled": CANCELLED,
}
PARCELS: dict[str, State] = {"Shipped": "left", "Delivered": "left", "Cancelled": "called_off"}
UNREADABLE = (KeyError, TypeError, ValueError, AttributeError)


def order_raw(raw: Raw) -> Raw:
    """An order as it is kept: as Vendure answered it, with its time of change in seconds."""
    return {**raw, "update_time": int(moment(raw["updatedAt"]).timestamp())}


def mark(raw: Raw) -> str:
    """Whose order stands here (channel/shop/order), where a hub placed it; else empty."""
    marks = (
        str(one.get("transactionId") or "")
        for one in raw.get("payments") or []
        if one.get("method") == METHOD
    )
    return next((one for one in marks if one.count("/") == 2), "")


def placed(raw: Raw, connection_id: int, source: tuple[int, str]) -> Placed:
    """An order that was placed there. Raises Rejected where it cannot be read."""
    try:
        return read_placed(raw, connection_id, source)
    except UNREADABLE as error:
        raise Rejected(
            f"order {raw.get('id', '?')} cannot be read: {type(error).__name__} {error}"
        ) from error


def read_placed(raw: Raw, connection_id: int, source: tuple[int, str]) -> Placed:
    """A placed order, field by field."""
    packed = packed_units(raw)
    return Placed(
        connection_id=connection_id,
        order_id=str(raw["id"]),
        number=str(raw["code"]),
        status=str(raw["state"]),
        source=source,
        units=tuple(placed_units(one, packed.get(str(one["id"]), 0)) for one in raw["lines"]),
        fulfilments=tuple(fulfilment(one) for one in raw.get("fulfillments") or []),
        placed_at=moment(raw["orderPlacedAt"]),
        updated_at=moment(raw["updatedAt"]),
    )


def placed_units(line: Raw, packed: int) -> PlacedUnits:
    """A line of a placed order."""
    variant = line["productVariant"]
    return PlacedUnits(
        line_id=str(line["id"]),
        sku=str(variant["sku"] or "").strip(),
        sku_id=str(variant["id"]),
        placed=max(int(line["orderPlacedQuantity"]), int(line["quantity"])),
        kept=int(line["quantity"]),
        packed=packed,
    )


def fulfilment(raw: Raw) -> Fulfilment:
    """A parcel of an order; while it is pending it is being packed."""
    return Fulfilment(
        fulfilment_id=str(raw["id"]),
        state=PARCELS.get(raw["state"], "packing"),
        carrier=str(raw["method"] or ""),
        tracking_number=str(raw["trackingCode"] or ""),
        units={str(one["orderLineId"]): int(one["quantity"]) for one in raw["lines"]},
    )


def packed_units(raw: Raw) -> dict[str, int]:
    """Units of each line that are in parcels; Vendure takes them off its shelf when a parcel is made."""
    found: dict[str, int] = {}
    for one in raw.get("fulfillments") or []:
        if one["state"] != "Cancelled":
            for line in one["lines"]:
                key = str(line["orderLineId"])
                found[key] = found.get(key, 0) + int(line["quantity"])
    return found


def order(raw: Raw, connection_id: int, timezone: str) -> Order:
    """An order of the store's own buyers. Raises Rejected where it cannot be read."""
    try:
        return read_order(raw, connection_id, ZoneInfo(timezone))
    except UNREADABLE as error:
        raise Rejected(
            f"order {raw.get('id', '?')} cannot be read: {type(error).__name__} {error}"
        ) from error


def read_order(raw: Raw, connection_id: int, zone: ZoneInfo) -> Order:
    """An order, field by field. The store's own people ship it, so it never waits for us to do so."""
    paid_at, updated_at = moment(raw["orderPlacedAt"]), moment(raw["updatedAt"])
    status = STATES.get(raw["state"], "AWAITING_SHIPMENT")
    packed = packed_units(raw)
    lines = [unit for one in raw["lines"] for unit in units(one, packed.get(str(one["id"]), 0), status)]
    address = raw.get("shippingAddress") or {}
    left_at = gone_at(raw) if packed and status in (LEFT, "DELIVERED", CANCELLED) else None
    return Order(
        connection_id=connection_id,
        order_id=str(raw["id"]),
        status=status,
        currency=str(raw["currencyCode"]),
        total_minor=int(raw["totalWithTax"]),
        goods_minor=int(raw["subTotalWithTax"]),
        lines=tuple(lines),
        created_at=paid_at,
        placed_day=paid_at.astimezone(zone).date().isoformat(),
        paid_at=paid_at,
        paid_day=paid_at.astimezone(zone).date().isoformat(),
        ship_by_at=None,
        cancel_by_at=None,
        collected_at=left_at,
        updated_at=updated_at,
        place=", ".join(str(address[one]) for one in ("city", "province") if address.get(one))[:60],
        shipping_type="SELLER",
        fulfilled_by=BY_STORE,
        buyer_id=str((raw.get("customer") or {}).get("id") or ""),
        shipped_at=left_at,
        cancelled_at=updated_at if status == CANCELLED else None,
    )


def gone_at(raw: Raw) -> datetime | None:
    """When the last parcel of an order was made."""
    times = [moment_or_none(one["createdAt"]) for one in raw["fulfillments"] if one["state"] != "Cancelled"]
    return max((one for one in times if one is not None), default=None)


def units(line: Raw, packed: int, status: str) -> list[Line]:
    """A line as one line a unit: what was packed first, then what waits, then what was cancelled.

    A unit that was cancelled after it was packed has left all the same: what comes back is counted anew.
    """
    kept = int(line["quantity"])
    everything = max(int(line["orderPlacedQuantity"]), kept, packed)
    found = []
    for number in range(everything):
        if number < packed:
            state = CANCELLED if status == CANCELLED else LEFT
        else:
            state = status if number < kept else CANCELLED
        found.append(unit(line, number, state, "packed" if number < packed else ""))
    return found


def unit(line: Raw, number: int, status: str, package_id: str) -> Line:
    """One unit of a line."""
    variant = line["productVariant"]
    price = int(line["proratedUnitPriceWithTax"])
    return Line(
        line_id=f"{line['id']}-{number + 1}",
        sku=str(variant["sku"] or "").strip(),
        product_id=str(variant["productId"]),
        sku_id=str(variant["id"]),
        title=str(variant["name"]),
        variant="",
        status="AWAITING_SHIPMENT" if status == "PARTIALLY_SHIPPING" else status,
        price_minor=price,
        revenue_minor=price,
        package_id=package_id,
    )
