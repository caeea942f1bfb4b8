"""Older calls about parcels that no newer version has replaced by name: they go by the order."""

from dataclasses import replace
from typing import Any

from ...tiktok.spec import operation
from ..gateway.older import project
from ..orders.status import packages_of
from ..refusals import refusal
from ..shop import BEHAVIOURS, Call, behaves
from ..state import Order
from ..trade import Package
from .ship_calls import own_order

NO_PACKAGE = 21001001
SLOTS, SHIP = "fulfillment.GetPackageHandoverTimeSlots.202309", "fulfillment.ShipPackage.202309"
DETAIL = "order.GetOrderDetail.202507"


@behaves("order.GetPrivilegedOrderDetail.202309")
def privileged(call: Call) -> dict[str, Any]:
    """The detail of orders for programs with a privilege; here they see what all see."""
    found = BEHAVIOURS[DETAIL](replace(call, operation=operation(DETAIL)))
    return project(call.operation.answer, found)


@behaves("fulfillment.GetHandoverTimeslots.202309")
def slots(call: Call) -> dict[str, Any]:
    """The hand-over slots of an order's package."""
    return BEHAVIOURS[SLOTS](_about(call, _package(call, own_order(call))))


@behaves("fulfillment.SchedulePackageHandover.202309")
def schedule(call: Call) -> dict[str, Any]:
    """Ship an order's package with a slot."""
    order = own_order(call)
    package = _package(call, order)
    BEHAVIOURS[SHIP](_about(call, package))
    return {
        "package_id": package.id,
        "order_id": order.id,
        "order_line_item_ids": package.line_ids,
        "handover_method": package.handover_method,
        "shipping_provider_id": package.provider_id,
        "shipping_provider_name": package.provider_name,
        "tracking_number": package.tracking_number,
        "create_time": package.create_time,
        "update_time": package.update_time,
    }


def _package(call: Call, order: Order) -> Package:
    named = set(call.values.get("order_line_item_ids") or [])
    packages = packages_of(call.market.state, order)
    found = next((one for one in packages if not named or named & set(one.line_ids)), None)
    if found is None:
        raise refusal(NO_PACKAGE)
    return found


def _about(call: Call, package: Package) -> Call:
    return replace(call, values={**call.values, "package_id": package.id})
