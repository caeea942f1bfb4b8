"""Every call about parcels in every state of an order: it does what is documented, or is refused in words.

A refusal has a code that the operation documents, and leaves orders, parcels and webhooks as they were.
"""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from shopkeeper.sandbox.parcels import shipping
from shopkeeper.sandbox.parcels.carriers import carriers
from shopkeeper.sandbox.refusals import documented
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.state import Order
from shopkeeper.tiktok.spec import operation
from tests.sandbox.caller import Answer, Caller, Wall
from tests.sandbox.parcel_calls import SIZE, WEIGHT, number
from tests.sandbox.proof import Prover
from tests.sandbox.shapes import misfits

STATES = (
    "UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "IN_TRANSIT",
    "DELIVERED", "COMPLETED", "CANCELLED",
)  # fmt: skip
EVERYWHERE = {21011041, 21011044}
"""A cancelled order and one on hold have the same codes in all calls, listed or not."""
SHIPS = {
    # market: what ships for TikTok's carrier, what ships for the seller's
    "US": ({"CreatePackages"}, {"markPackageAsShipped"}),
    "GB": ({"ShipPackage", "BatchShipPackages"}, {"markPackageAsShipped"}),
    "DE": ({"ShipPackage", "BatchShipPackages"}, {"markPackageAsShipped"}),
    "JP": ({"ShipPackage", "BatchShipPackages"}, {"markPackageAsShipped"}),
    "ID": ({"ShipPackage", "BatchShipPackages"}, {"ShipPackage own", "BatchShipPackages own"}),
    "MX": ({"ShipPackage", "BatchShipPackages"}, {"ShipPackage own", "BatchShipPackages own"}),
    "BR": (set[str](), set[str]()),  # nothing without its invoice
}
BY_ORDER = {"CreatePackages", "markPackageAsShipped"}
"""What still ships the rest of an order of which a part has gone; the others name the part."""
SPLIT = {"SplitOrders"}
CORRECT = {"UpdateShippingInfo", "updatePackageShippingInfo"}
Values = dict[str, Any]


def calls(caller: Caller, order: Order) -> Iterator[tuple[str, str, Values]]:
    """Every call that writes, by the name under which the tables know it."""
    line, package = order.lines[0], order.lines[0].package_id or "1152000000000000001"
    own, owned = number(caller, "1Z0000000000000099"), {"package_id": package}
    whole = {"order_id": order.id, "weight": WEIGHT, "dimension": SIZE}
    group = {"id": "1", "order_line_item_ids": [line.id]}
    invoice = {"file": "PG5mZS8+", "file_type": "XML", "order_ids": [order.id], "package_id": package}
    done = {"id": package, "delivery_type": "DELIVERY_SUCCESS"}
    yield "CreatePackages", "CreatePackages.202512", {**whole, "ship_type": "1"}
    yield (
        "markPackageAsShipped",
        "markPackageAsShipped.202610",
        {"order_id": order.id, "shipping_info_list": [own]},
    )
    yield "ShipPackage", "ShipPackage.202309", owned
    yield "ShipPackage own", "ShipPackage.202309", {**owned, "self_shipment": own}
    yield "BatchShipPackages", "BatchShipPackages.202309", {"packages": [{"id": package}]}
    yield (
        "BatchShipPackages own",
        "BatchShipPackages.202309",
        {"packages": [{"id": package, "self_shipment": own}]},
    )
    yield "SplitOrders", "SplitOrders.202309", {"order_id": order.id, "splittable_groups": [group]}
    yield "CombinePackage", "CombinePackage.202309", {"combinable_packages": [{"id": package}]}
    yield "UncombinePackages", "UncombinePackages.202309", owned
    yield "UpdateShippingInfo", "UpdateShippingInfo.202309", {"order_id": order.id, **own}
    yield (
        "updatePackageShippingInfo",
        "updatePackageShippingInfo.202610",
        {**owned, "shipping_info_list": [own]},
    )
    yield "Deliver", "UpdatePackageDeliveryStatus.202309", {"packages": [done]}
    yield "UploadInvoice", "UploadInvoice.202502", {"invoices": [invoice]}
    yield "Services", "GetEligibleShippingService.202309", whole
    yield "Label", "GetPackageShippingDocument.202309", {**owned, "document_type": "SHIPPING_LABEL"}


def moves(region: str, kind: str, state: str) -> set[str]:
    """The calls that are right for an order of a kind in a state."""
    by_tiktok = kind == "TIKTOK"
    if state == "AWAITING_SHIPMENT":
        right = SHIPS[region][0 if by_tiktok else 1] | (SPLIT if region != "US" else set())
        offers = {"Services"} if region == "US" and by_tiktok else set()
        return right | offers | ({"UploadInvoice"} if region == "BR" else set())
    rest = SHIPS[region][0 if by_tiktok else 1] & BY_ORDER if state == "PARTIALLY_SHIPPING" else set()
    if state in ("PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "IN_TRANSIT") and not by_tiktok:
        return CORRECT | {"Deliver"} | rest
    if state in ("PARTIALLY_SHIPPING", "AWAITING_COLLECTION"):
        return {"Label"} | rest | ({"Services"} if rest else set())
    return set()


def trace(caller: Caller) -> bytes:
    """All that a call could change: orders, parcels, papers, and what is told of them."""
    state = caller.sandbox.state
    parts = (state.orders, state.packages, state.documents, state.cancellations, state.pending, state.due)
    return msgspec.json.encode(parts)


def refusals(answer: Answer) -> list[int]:
    """The codes of a refusal, of the call or of each package in it."""
    rows = (answer.content or {}).get("errors") or []
    return [answer.code] if answer.code else [int(row["code"]) for row in rows]


def placed(caller: Caller, kind: str, state: str) -> Order:
    begins = "AWAITING_SHIPMENT" if state in ("CANCELLED", "PARTIALLY_SHIPPING") else state
    basket = {"MUG": 1, "TSHIRT-M": 1}
    order_id = caller.sandbox.place(caller.shop.id, basket, status=begins, shipping_type=kind)
    order = caller.sandbox.state.orders[order_id]
    if state == "CANCELLED":
        caller.sandbox.move(caller.shop.id, order_id, "CANCELLED")
    elif state == "PARTIALLY_SHIPPING":
        first = order.lines[0]
        package = shipping.package_for(caller.sandbox.market, [order], [first])
        own = (carriers(caller.shop.region)[0], f"PART{order.id}") if kind == "SELLER" else ()
        shipping.ship(caller.sandbox.market, package, *own)
        assert order.status == state
    return order


@pytest.mark.parametrize("region", SHIPS)
def test_each_call_does_what_is_documented_or_is_refused_without_a_trace(region: str) -> None:
    wall = Wall()
    caller = Caller(Sandbox(wall=wall), wall).at(region)
    caller.app.webhook_url = "http://app.example/hook"
    prover = Prover(caller)
    for kind, state in ((kind, state) for kind in ("TIKTOK", "SELLER") for state in STATES):
        order = placed(caller, kind, state)
        right, kept = moves(region, kind, state), caller.sandbox.snapshot()
        for name, id, values in list(calls(caller, order)):
            asked, before = operation(f"fulfillment.{id}"), trace(caller)
            answer = prover.ask(asked, values)
            codes, where = refusals(answer), (region, kind, state, name, answer.envelope)
            assert bool(codes) != (name in right), where
            assert answer.code or misfits(asked.answer, answer.content) == [], where
            known = documented(asked) | EVERYWHERE
            assert set(codes) <= known or not documented(asked) - {36009003}, where
            if codes:
                assert trace(caller) == before, where
            elif name != "Services":
                assert trace(caller) != before, where
                caller.sandbox.restore(kept)
