"""The calls about parcels as a seller's program makes them, for the tests of the sandbox."""

from typing import Any

from shopkeeper.sandbox.parcels.carriers import carriers
from shopkeeper.sandbox.state import Order
from shopkeeper.sandbox.trade import Package
from tests.sandbox.caller import Answer, Caller

FULFILLMENT = "/fulfillment/202309"
WEIGHT = {"value": "0.5", "unit": "POUND"}
SIZE = {"length": "10", "width": "8", "height": "4", "unit": "INCH"}


def create(caller: Caller, order: Order, *line_ids: str, **more: Any) -> Answer:
    """Buy a label in the US, for some lines or for all that wait."""
    lines = [{"order_line_id": line_id} for line_id in line_ids]
    ship_type = "3" if "order_list_ids" in more else "2" if line_ids else "1"
    body = {"order_id": order.id, "ship_type": ship_type, "weight": WEIGHT, "dimension": SIZE}
    return caller.call("POST", "/fulfillment/202512/packages", body=body | {"order_line_item": lines} | more)


def mark(caller: Caller, order: Order, *line_ids: str, **more: Any) -> Answer:
    """Say that lines have left with a carrier of the seller's own."""
    body: dict[str, Any] = {"shipping_info_list": [number(caller, "1Z999AA10123456784")]}
    body["order_line_list"] = [{"order_line_id": line_id} for line_id in line_ids]
    return caller.call("POST", f"/fulfillment/202610/orders/{order.id}/packages", body=body | more)


def ship(caller: Caller, package: Package, **body: Any) -> Answer:
    """Ship a package outside the US."""
    return caller.call("POST", f"{FULFILLMENT}/packages/{package.id}/ship", body=body)


def ship_many(caller: Caller, *packages: dict[str, Any]) -> Answer:
    """Ship several packages at once."""
    return caller.call("POST", f"{FULFILLMENT}/packages/ship", body={"packages": list(packages)})


def document(caller: Caller, package: Package, **query: str) -> Answer:
    """Ask where the label of a package is."""
    asked = {"document_type": "SHIPPING_LABEL", **query}
    return caller.call("GET", f"{FULFILLMENT}/packages/{package.id}/shipping_documents", asked)


def detail(caller: Caller, package: Package) -> Any:
    """What the API tells about a package."""
    return caller.call("GET", f"{FULFILLMENT}/packages/{package.id}").content


def number(caller: Caller, tracking_number: str, place: int = 1) -> dict[str, str]:
    """A tracking number of one of the market's carriers."""
    carrier = carriers(caller.shop.region)[place]
    return {"shipping_provider_id": carrier.id, "tracking_number": tracking_number}


def package_of(caller: Caller, order: Order) -> Package:
    """The first package of an order."""
    return caller.sandbox.package_of(order.id)


def lines(caller: Caller, order: Order) -> list[tuple[str, str]]:
    """Each line of an order as the API tells it: its state and that of its package."""
    [shown] = caller.detail(order.id)
    return [(line["display_status"], line.get("package_status", "")) for line in shown["line_items"]]
