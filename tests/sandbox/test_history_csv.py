"""A seller's own orders from a CSV export happen again in a sandbox."""

import pytest

from tests.sandbox.caller import Caller

EXPORT = """order,ordered_at,paid_at,shipped_at,delivered_at,cancelled_at,seller_sku,quantity,price,buyer\r
A-1,2026-11-24T10:00:00Z,2026-11-24T10:05:00Z,2026-11-25T08:00:00Z,2026-11-27T12:00:00Z,,MUG,2,11.50,ann\r
A-1,2026-11-24T10:00:00Z,2026-11-24T10:05:00Z,2026-11-25T08:00:00Z,2026-11-27T12:00:00Z,,TSHIRT-M,1,19.00,ann\r
"A-2",2026-11-24T11:00:00Z,,,,2026-11-24T12:00:00Z,MUG,1,12.00,bob\r
A-3,2026-11-24T13:00:00+01:00,2026-11-24T14:00:00+01:00,,,,MUG,,12.00,ann\r
"""


def tell(caller: Caller, text: str) -> dict[str, object]:
    return caller.control("POST", "/history", {"shop_id": caller.shop.id, "csv": text}).envelope


def test_a_files_orders_happen_at_its_moments_with_its_prices(caller: Caller) -> None:
    assert tell(caller, EXPORT)["expected"] == 3
    caller.control("POST", "/clock", {"to": "2026-11-24T10:06:00Z"})
    [order] = caller.sandbox.state.orders.values()
    assert (order.status, [line.original_minor for line in order.lines]) == (
        "AWAITING_SHIPMENT",
        [1150, 1150, 1900],
    )
    caller.control("POST", "/clock", {"to": "2026-11-28T00:00:00Z"})
    told = caller.control("GET", "/history").envelope
    orders = [caller.sandbox.state.orders[told["orders"][name]] for name in ("A-1", "A-2", "A-3")]
    assert [order.status for order in orders] == ["DELIVERED", "CANCELLED", "AWAITING_SHIPMENT"]
    assert orders[0].buyer == orders[2].buyer != orders[1].buyer
    assert told["refused"] == {}


def test_a_file_without_times_of_payment_has_orders_that_were_paid(caller: Caller) -> None:
    tell(caller, "Order,Ordered_at,Seller_SKU,Price\n7,2026-11-24T10:00:00Z,MUG,12.00\n")
    caller.control("POST", "/clock", {"advance_seconds": 7200})
    [order] = caller.sandbox.state.orders.values()
    assert order.status == "AWAITING_SHIPMENT"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("order,price\n1,2\n", "the file has no column ordered_at, seller_sku; it has order, price"),
        ("order,ordered_at,seller_sku,price\n1,,MUG,2\n", "row 2 of the file says no ordered_at"),
        ("order,ordered_at,seller_sku,price\n1,2026-11-24T10:00:00,MUG,2\n", "names no time zone"),
        ("order,ordered_at,seller_sku,price\n1,2026-11-24T10:00:00Z,MUG,x\n", "'x' is no amount of money"),
        ("order,ordered_at,seller_sku,price,quantity\n1,2026-11-24T10:00:00Z,MUG,2,0\n", "has '0' units"),
        ("order,ordered_at,seller_sku,price\n1,2020-01-01T00:00:00Z,MUG,2\n", "before the clock's time"),
        (" ", "the file has no column order"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_where(caller: Caller, text: str, message: str) -> None:
    answer = caller.control("POST", "/history", {"shop_id": caller.shop.id, "csv": text})
    assert answer.status == 400
    assert message in answer.envelope["error"]
    assert [kind for _, _, kind, _, _ in caller.sandbox.state.due if kind.startswith("history")] == []
