"""What buyers, carriers and the platform do after a sale can be done by hand through the control plane."""

from tests.sandbox.aftersale_calls import approve, back, paid, reject
from tests.sandbox.caller import Caller


def test_a_buyer_asks_to_cancel_and_thinks_better_of_it(caller: Caller) -> None:
    order = caller.place(MUG=2)
    line = {"line_ids": [order.lines[0].id], "reason": "Found a better price"}
    asked = caller.control("POST", f"/orders/{order.id}/cancel", line).envelope
    assert asked["status"] == "CANCELLATION_REQUEST_PENDING"
    path = f"/cancellations/{asked['cancel_id']}/withdraw"
    assert caller.control("POST", path).envelope["status"] == "CANCELLATION_REQUEST_CANCEL"
    assert caller.control("POST", path).status == 400


def test_a_return_goes_its_whole_way_by_hand(caller: Caller) -> None:
    order = caller.place("DELIVERED")
    wish = {"kind": "RETURN_AND_REFUND", "reason": "Item does not fit", "note": "Too small", "images": ["x"]}
    asked = caller.control("POST", f"/orders/{order.id}/return", wish).envelope
    record = caller.sandbox.state.returns[asked["return_id"]]
    assert (record.note, record.images) == ("Too small", ["x"])
    approve(caller, record, "APPROVE_RETURN")
    home = f"/returns/{record.id}"
    shipped = caller.control("POST", f"{home}/ship", {"tracking_number": "RT1"}).envelope
    assert (shipped["status"], record.tracking_number) == ("BUYER_SHIPPED_ITEM", "RT1")
    assert caller.control("POST", f"{home}/arrive").status == 200
    reject(caller, record, "REJECT_RECEIVED_PACKAGE")
    assert caller.control("POST", f"{home}/escalate").envelope["arbitration"] == "IN_PROGRESS"
    ruled = caller.control("POST", f"{home}/rule", {"ruling": "SUPPORT_BUYER"}).envelope
    assert ruled["status"] == "RETURN_OR_REFUND_REQUEST_COMPLETE"
    assert back(caller, order) == paid(order)
    told = caller.control("GET", f"/orders/{order.id}/aftersales").envelope
    assert [row["id"] for row in told["returns"]] == [record.id]
    assert sum(row["subtotal_minor"] for row in told["refunds"]) == order.lines[0].sale_minor
    assert told["cancellations"] == []


def test_an_offer_is_answered_and_a_parcel_lost_by_hand(caller: Caller) -> None:
    def asked(kind: str) -> str:
        order = caller.place("DELIVERED")
        return str(caller.control("POST", f"/orders/{order.id}/return", {"kind": kind}).envelope["return_id"])

    first, second = asked("REFUND"), asked("RETURN_AND_REFUND")
    records = caller.sandbox.state.returns
    offer = {"partial_refund": {"amount": "1", "currency": "USD"}}
    approve(caller, records[first], "OFFER_PARTIAL_REFUND", **offer)
    assert caller.control("POST", f"/returns/{first}/decline").envelope["status"].endswith("_PENDING")
    approve(caller, records[first], "OFFER_PARTIAL_REFUND", **offer)
    assert caller.control("POST", f"/returns/{first}/accept").envelope["status"].endswith("_COMPLETE")
    approve(caller, records[second], "APPROVE_RETURN")
    caller.control("POST", f"/returns/{second}/ship")
    assert caller.control("POST", f"/returns/{second}/lose").envelope["status"].endswith("_COMPLETE")


def test_a_step_that_a_return_does_not_know_is_told_with_those_it_does(caller: Caller) -> None:
    order = caller.place("DELIVERED")
    asked = caller.control("POST", f"/orders/{order.id}/return", {}).envelope
    answer = caller.control("POST", f"/returns/{asked['return_id']}/fly")
    assert answer.status == 400
    assert "cannot fly; it can arrive, lose" in answer.envelope["error"]
