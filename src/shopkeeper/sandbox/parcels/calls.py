"""Packages as the Open API reads them: the search, the detail and the hand-over."""

from typing import Any

from ..orders.privacy import recipient
from ..paging import page
from ..shop import Call, behaves
from ..state import Line
from ..trade import Package
from ..warehouses.calls import option_of, warehouse_address
from .life import lines_of
from .offers import grams
from .rules import rules_of
from .ship_calls import own_package
from .slots import pickup_slots

SEARCHED_BY = ("create_time", "update_time")
SUB_STATUSES = {"TO_FULFILL": "CREATED", "PROCESSING": "RTS", "FULFILLING": "TTS", "COMPLETED": "DELIVERED"}
ADDRESS = (
    "address_detail", "address_line1", "address_line2", "address_line3", "address_line4", "full_address",
    "name", "phone_number", "postal_code", "region_code",
)  # fmt: skip


@behaves("fulfillment.SearchPackage.202309")
def search(call: Call) -> dict[str, Any]:
    """A page of the shop's packages: filters in the body, size, token and sorting in the query."""
    values, packages = call.values, call.market.state.packages
    field, status = values.get("sort_field") or "create_time", values.get("package_status") or ""
    within = {time: (values.get(f"{time}_ge"), values.get(f"{time}_lt")) for time in SEARCHED_BY}
    span = call.market.packages.lists.find(
        field,
        lambda of: of.shop_id == call.shop.id and status in ("", of.status),
        within,
        packages,
    )
    down = (values.get("sort_order") or "DESC") == "DESC"
    found, token, count = page(span, values, int(values["page_size"]), down)
    rows = [_row(call, packages[package_id]) for package_id in found]
    return {"packages": rows, "next_page_token": token, "total_count": count}


@behaves("fulfillment.GetPackageDetail.202309")
def detail(call: Call) -> dict[str, Any]:
    """Everything the API tells about a package."""
    package = own_package(call, call.values["package_id"])
    lines = _told_lines(call, package)
    first = call.market.state.orders[package.order_ids[0]]
    fields: dict[str, Any] = {
        "package_id": package.id,
        "package_status": package.status,
        "package_sub_status": _sub_status(package),
        "split_and_combine_tag": package.tag,
        "shipping_type": package.shipping_type,
        "orders": _orders(call, package),
        "order_line_item_ids": [line.id for line in lines],
        "has_multi_skus": len({line.sku_id for line in lines}) > 1,
        "note_tag": "BUYER_UNNOTED",
        "delivery_option_id": option_of(first)[0],
        "delivery_option_name": option_of(first)[1],
        "warehouse_id": lines[0].warehouse_id,
        "create_time": package.create_time,
        "update_time": package.update_time,
        "recipient_address": _address(recipient(call.market.state, first, call.shop)),
        "sender_address": _address(
            warehouse_address(call.market.state.seed, call.shop, lines[0].warehouse_id)
        ),
        "weight": package.weight or {"value": str(grams({}) * len(lines)), "unit": "GRAM"},
        "dimension": package.dimension or {"length": "20", "width": "15", "height": "10", "unit": "CM"},
    }
    return fields | _carried(package)


@behaves("fulfillment.GetPackageHandoverTimeSlots.202309")
def handover(call: Call) -> dict[str, Any]:
    """How a package may be given to TikTok's carrier, and when it can be fetched."""
    package = own_package(call, call.values["package_id"])
    fetched = rules_of(call.shop.region).tiktok_ships_by == "ship" and package.shipping_type == "TIKTOK"
    slots = pickup_slots(call.market, call.shop.timezone) if fetched else []
    return {
        "can_pickup": fetched,
        "can_drop_off": True,
        "can_van_collection": False,
        "drop_off_point_url": "https://drop-off.example/",
        "pickup_slots": [
            {"start_time": start, "end_time": end, "avaliable": True}  # spelt so by the API
            for start, end in slots
        ],
    }


def _row(call: Call, package: Package) -> dict[str, Any]:
    return {
        "id": package.id,
        "status": package.status,
        "create_time": package.create_time,
        "update_time": package.update_time,
        "orders": _orders(call, package),
        "order_line_item_ids": [line.id for line in _told_lines(call, package)],
        "tracking_number": package.tracking_number,
        "shipping_provider_id": package.provider_id,
        "shipping_provider_name": package.provider_name,
    }


def _told_lines(call: Call, package: Package) -> list[Line]:
    """The lines in a package; of one that was cancelled whole, those that were in it."""
    if lines := lines_of(call.market, package):
        return lines
    orders = (call.market.state.orders[order_id] for order_id in package.order_ids)
    return [line for order in orders for line in order.lines if line.id in package.line_ids]


def _orders(call: Call, package: Package) -> list[dict[str, Any]]:
    told = _told_lines(call, package)
    rows = []
    for order_id in package.order_ids:
        mine = [line for line in call.market.state.orders[order_id].lines if line in told]
        skus = {line.sku_id: line for line in mine}
        rows.append({"id": order_id, "skus": [_sku(line, mine) for line in skus.values()]})
    return rows


def _sku(line: Line, among: list[Line]) -> dict[str, Any]:
    return {
        "id": line.sku_id,
        "name": line.sku_name,
        "image_url": f"https://images.example/{line.product_id}.jpg",
        "quantity": sum(other.sku_id == line.sku_id for other in among),
    }


def _sub_status(package: Package) -> str:
    return "SHIP_EXCEPTION" if package.exception else SUB_STATUSES.get(package.status, package.status)


def _carried(package: Package) -> dict[str, Any]:
    """What there is to tell once a carrier is chosen."""
    fields: dict[str, Any] = {}
    if package.rts_time:
        fields |= {
            "tracking_number": package.tracking_number,
            "last_mile_tracking_number": package.tracking_number,
            "shipping_provider_id": package.provider_id,
            "shipping_provider_name": package.provider_name,
        }
    if package.handover_method:
        fields["handover_method"] = package.handover_method
    if package.pickup_start:
        fields["pickup_slot"] = {"start_time": package.pickup_start, "end_time": package.pickup_end}
    return fields | ({"ship_exception_reason": package.exception} if package.exception else {})


def _address(whole: dict[str, Any]) -> dict[str, Any]:
    return {name: whole[name] for name in ADDRESS}
