"""A seller's day in every market, by calls alone: bought, shipped as its market wants, delivered, ended."""

from typing import Any
from urllib.parse import urlsplit

import pypdfium2
import pytest
import zxingcpp

from shopkeeper.sandbox.exchange import Ask
from shopkeeper.sandbox.markets import PLACES
from shopkeeper.sandbox.parcels.rules import rules_of
from shopkeeper.sandbox.settings import DAY, HOUR
from tests.sandbox.caller import Caller, Receiver
from tests.sandbox.parcel_calls import SIZE, WEIGHT, number
from tests.sandbox.proof import Prover

READS = ("order.GetOrderDetail.202507", "order.GetOrderDetail.202309")
WAY = [
    "UNPAID",
    "ON_HOLD",
    "AWAITING_SHIPMENT",
    "AWAITING_COLLECTION",
    "IN_TRANSIT",
    "DELIVERED",
    "COMPLETED",
]


class Day:
    """One order of a buyer in one market, and the seller who serves it."""

    def __init__(self, caller: Caller, shipping_type: str) -> None:
        self.prover, self.caller, self.kind = Prover(caller), caller, shipping_type
        lines = [{"seller_sku": "MUG", "quantity": 2}]
        placed = {
            "shop_id": caller.shop.id,
            "lines": lines,
            "status": "UNPAID",
            "shipping_type": shipping_type,
        }
        self.order_id = str(caller.control("POST", "/orders", placed).envelope["order_id"])
        self.seen: list[str] = []

    def look(self) -> Any:
        """The order as each version tells it, every field as documented."""
        shown = [self.prover.call(id, ids=[self.order_id])["orders"][0] for id in READS]
        rows = self.prover.call("order.GetOrderList.202309", page_size=100)["orders"]
        [row] = [row for row in rows if row["id"] == self.order_id]
        assert row == shown[0] | row
        assert {order["status"] for order in shown} == {row["status"]}
        if self.seen[-1:] != [row["status"]]:
            self.seen.append(row["status"])
        return shown[0]

    def wait(self, seconds: float) -> None:
        self.caller.sandbox.clock.advance(seconds)
        self.caller.sandbox.tick()

    def ship(self) -> str:
        """Ship it by the call of its market; answers the package."""
        rules, own = rules_of(self.caller.shop.region), number(self.caller, f"NUM{self.order_id[-12:]}", 0)
        by_tiktok = self.kind == "TIKTOK"
        call = rules.tiktok_ships_by if by_tiktok else rules.seller_ships_by
        if call == "create":
            values = {"order_id": self.order_id, "ship_type": "1", "weight": WEIGHT, "dimension": SIZE}
            return str(self.prover.call("fulfillment.CreatePackages.202512", **values)["package_id"])
        if call == "mark":
            values = {"order_id": self.order_id, "shipping_info_list": [own]}
            return str(self.prover.call("fulfillment.markPackageAsShipped.202610", **values)["package_id"])
        [package] = self.look()["packages"]
        if rules.invoice_first:
            self.hand_in(package["id"])
        more = self.slot(package["id"]) if by_tiktok else {"self_shipment": own}
        self.prover.call("fulfillment.ShipPackage.202309", package_id=package["id"], **more)
        return str(package["id"])

    def hand_in(self, package_id: str) -> None:
        assert self.look()["need_upload_invoice"] == "NEED_INVOICE"
        invoice = {
            "file": "<nfe/>",
            "file_type": "XML",
            "order_ids": [self.order_id],
            "package_id": package_id,
        }
        self.prover.call("fulfillment.UploadInvoice.202502", invoices=[invoice])
        assert self.look()["need_upload_invoice"] == "INVOICE_UPLOADED"

    def slot(self, package_id: str) -> dict[str, Any]:
        offer = self.prover.call("fulfillment.GetPackageHandoverTimeSlots.202309", package_id=package_id)
        first = offer["pickup_slots"][0]
        slot = {name: first[name] for name in ("start_time", "end_time")}
        return {"handover_method": "PICKUP", "pickup_slot": slot}

    def label(self, package_id: str) -> list[str]:
        """What a scanner reads on the label."""
        values = {"package_id": package_id, "document_type": "SHIPPING_LABEL"}
        told = self.prover.call("fulfillment.GetPackageShippingDocument.202309", **values)
        pdf = self.caller.sandbox.answer(Ask("GET", urlsplit(told["doc_url"]).path)).body
        picture = pypdfium2.PdfDocument(pdf)[0].render(scale=2).to_pil()
        return [found.text for found in zxingcpp.read_barcodes(picture)]


@pytest.mark.parametrize("shipping_type", ["TIKTOK", "SELLER"])
@pytest.mark.parametrize("region", PLACES)
async def test_a_sellers_day(caller: Caller, receiver: Receiver, region: str, shipping_type: str) -> None:
    day = Day(caller.at(region), shipping_type)
    control = day.caller.control
    assert not any(day.look()["recipient_address"].values())
    control("POST", f"/orders/{day.order_id}/pay")
    day.look()
    day.wait(HOUR)
    assert day.look()["recipient_address"]["name"]
    package_id = day.ship()
    number = day.look()["tracking_number"]
    if shipping_type == "TIKTOK":
        assert day.label(package_id) == [number]
    for step in ("collect", "deliver"):
        day.wait(HOUR)
        assert control("POST", f"/packages/{package_id}/{step}").status == 200
        day.look()
    tracked = day.prover.call("fulfillment.GetTracking.202309", order_id=day.order_id)["tracking"]
    assert [row["action_code"] for row in tracked] == [50, 20, 10]
    detail = day.prover.call("fulfillment.GetPackageDetail.202309", package_id=package_id)
    assert (detail["package_status"], detail["tracking_number"]) == ("COMPLETED", number)
    day.wait(40 * DAY)
    assert "***" in day.look()["recipient_address"]["name"]
    assert day.seen == WAY
    await caller.sandbox.deliver(receiver)
    assert receiver.orders() == WAY
