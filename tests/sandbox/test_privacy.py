"""Buyers' data: empty, masked or plain, by market, state, carrier and time, wherever an address is read."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from shopkeeper.sandbox.buyers import people
from shopkeeper.sandbox.clock import StillClock
from shopkeeper.sandbox.orders.status import PATH
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.state import Order
from shopkeeper.tiktok.spec import Operation, every_version
from tests.sandbox.caller import Answer, Caller, Receiver, Wall
from tests.sandbox.proof import Prover
from tests.sandbox.shapes import sample

DAY = 86_400
SHIPPED = PATH[2:]
"""From the end of the hour of remorse on."""


def place(caller: Caller, status: str = "AWAITING_SHIPMENT", shipping_type: str = "SELLER") -> Order:
    placed = caller.sandbox.place(caller.shop.id, {"MUG": 1}, status=status, shipping_type=shipping_type)
    return caller.sandbox.state.orders[placed]


def told(caller: Caller, order: Order) -> Any:
    """What an order's detail tells of its buyer; the list tells the same."""
    [shown] = caller.detail(order.id)
    rows = caller.search({"create_time_ge": order.create_time}).content["orders"]
    assert [row["recipient_address"] for row in rows if row["id"] == order.id] == [shown["recipient_address"]]
    return shown["recipient_address"]


def hidden(caller: Caller, order: Order) -> str:
    """Which of name, telephone, street, postcode and district (the town) are hidden, by first letters."""
    address, seed = told(caller, order), caller.sandbox.state.seed
    whole = people.recipient(seed, order.addressee, caller.shop.region)
    parts = {"n": ("name", "first_name", "last_name"), "t": ("phone_number",)}
    parts["s"] = ("address_line1", "address_detail", "full_address")
    parts["p"] = ("postal_code",)
    seen = {letter: [address[name] != whole[name] for name in names] for letter, names in parts.items()}
    assert all(len(set(differ)) == 1 for differ in seen.values()), seen
    for names in (parts[letter] for letter, differ in seen.items() if any(differ)):
        assert all("***" in address[name] or not address[name] for name in names)
    towns = [row["address_name"] for row in address["district_info"] if row["address_level"] == "L3"]
    [town] = [row["address_name"] for row in whole["district_info"] if row["address_level"] == "L3"]
    assert (town in address["full_address"].split(", ")) == (towns == [town])
    wide = [row for row in address["district_info"] if row["address_level"] != "L3"]
    assert wide == [row for row in whole["district_info"] if row["address_level"] != "L3"][: len(wide)]
    district = "d" if towns == ["***"] else ""
    return "".join(letter for letter, differ in seen.items() if any(differ)) + district


@pytest.mark.parametrize("status", ["UNPAID", "ON_HOLD"])
@pytest.mark.parametrize("shipping_type", ["TIKTOK", "SELLER"])
@pytest.mark.parametrize("region", ["US", "GB", "ID"])
def test_nobody_is_known_before_the_order_is_paid_for_good(
    caller: Caller, region: str, status: str, shipping_type: str
) -> None:
    caller = caller.at(region)
    address = told(caller, place(caller, status, shipping_type))
    assert {name: text for name, text in address.items() if text} == {}


@pytest.mark.parametrize("status", SHIPPED)
def test_in_the_us_who_ships_sees_the_whole_address(caller: Caller, status: str) -> None:
    assert hidden(caller, place(caller, status, "SELLER")) == ""


@pytest.mark.parametrize("status", SHIPPED)
def test_in_the_us_telephone_and_street_are_hidden_where_tiktok_carries(caller: Caller, status: str) -> None:
    order = place(caller, status, "TIKTOK")
    assert hidden(caller, order) == "ts"
    whole = people.recipient(caller.sandbox.state.seed, order.addressee, "US")
    for kept in ("name", "postal_code", "region_code", "district_info"):
        assert told(caller, order)[kept] == whole[kept]


@pytest.mark.parametrize("region", ["GB", "DE", "JP", "ID", "BR"])
@pytest.mark.parametrize("shipping_type", ["TIKTOK", "SELLER"])
def test_elsewhere_the_address_is_whole_while_the_order_goes_on(
    caller: Caller, region: str, shipping_type: str
) -> None:
    caller = caller.at(region)
    assert hidden(caller, place(caller, "IN_TRANSIT", shipping_type)) == ""


def test_before_mid_august_2026_the_us_was_as_elsewhere(wall: Wall) -> None:
    clock = StillClock(datetime(2026, 8, 14, 12, tzinfo=UTC))
    caller = Caller(Sandbox(wall=wall, clock=clock), wall)
    order = place(caller, "IN_TRANSIT", "TIKTOK")
    assert hidden(caller, order) == ""
    caller.sandbox.clock.advance(DAY)
    assert hidden(caller, order) == "ts"


@pytest.mark.parametrize("region", ["US", "GB"])
@pytest.mark.parametrize("shipping_type", ["TIKTOK", "SELLER"])
def test_of_a_cancelled_order_everything_is_hidden(caller: Caller, region: str, shipping_type: str) -> None:
    caller = caller.at(region)
    order = place(caller, shipping_type=shipping_type)
    caller.sandbox.move(caller.shop.id, order.id, "CANCELLED")
    assert hidden(caller, order) == "ntspd"


@pytest.mark.parametrize("region", ["US", "GB"])
def test_thirty_days_after_its_end_an_order_forgets_its_buyer(caller: Caller, region: str) -> None:
    caller = caller.at(region)
    order = place(caller, "COMPLETED")
    caller.sandbox.clock.advance(30 * DAY)
    assert hidden(caller, order) == ""
    caller.sandbox.clock.advance(1)
    assert hidden(caller, order) == "ntspd"


def test_what_tiktok_fulfils_is_always_hidden(caller: Caller) -> None:
    order = place(caller)
    order.by_tiktok = True
    assert hidden(caller, order) == "ntsp"
    assert caller.detail(order.id)[0]["fulfillment_type"] == "FULFILLMENT_BY_TIKTOK"


def test_a_package_tells_as_much_as_its_order(caller: Caller) -> None:
    for status, shipping_type in (("IN_TRANSIT", "TIKTOK"), ("IN_TRANSIT", "SELLER")):
        order = place(caller, status, shipping_type)
        package = caller.sandbox.package_of(order.id)
        shown = caller.call("GET", f"/fulfillment/202309/packages/{package.id}").content["recipient_address"]
        address = told(caller, order)
        assert shown == {name: address[name] for name in shown}


def test_where_the_truth_is_not_known_a_setting_decides(wall: Wall) -> None:
    settings = replace(
        Settings(),
        unpaid_address="masked",
        contact_hidden_since=(("GB", "2026-01-01"),),
        address_days=(("US", 500),),
    )
    caller = Caller(Sandbox(wall=wall, settings=settings), wall)
    assert hidden(caller, place(caller, "UNPAID")) == "ntspd"
    assert hidden(caller, place(caller, "IN_TRANSIT", "TIKTOK")) == ""
    ended = place(caller, "COMPLETED")
    caller.sandbox.clock.advance(400 * DAY)
    assert hidden(caller, ended) == ""
    assert hidden(caller.at("GB"), place(caller.at("GB"), "IN_TRANSIT", "TIKTOK")) == "ts"


@pytest.mark.parametrize(
    ("region", "field"), [("JP", "last_name_local_script"), ("US", "delivery_preferences")]
)
def test_what_one_market_tells_more_is_hidden_with_the_rest(caller: Caller, region: str, field: str) -> None:
    caller = caller.at(region)
    order = place(caller)
    whole = told(caller, order)[field]
    caller.sandbox.move(caller.shop.id, order.id, "CANCELLED")
    after = told(caller, order)[field]
    assert after != whole
    assert "***" in str(after)
    assert str(whole) not in str(told(caller, order))


MODULES = (
    "order",
    "fulfillment",
    "logistics",
    "return_refund",
    "finance",
    "customer_service",
    "affiliate_seller",
)


@pytest.mark.parametrize("shipping_type", ["TIKTOK", "SELLER"])
async def test_no_call_and_no_webhook_tells_what_is_hidden(
    caller: Caller, receiver: Receiver, shipping_type: str
) -> None:
    """Every call that only reads, in every version, asked about orders whose buyers are hidden."""
    state = caller.sandbox.state
    orders = [place(caller, status, shipping_type) for status in ("AWAITING_COLLECTION", "IN_TRANSIT")]
    packages = [caller.sandbox.package_of(order.id).id for order in orders]
    for order in orders:
        caller.sandbox.move(caller.shop.id, order.id, "COMPLETED")
    caller.sandbox.clock.advance(31 * DAY)
    secrets = [people.recipient(state.seed, order.addressee, "US") for order in orders]
    hidden_parts = {whole[name] for whole in secrets for name in ("name", "phone_number", "address_line1")}
    told = [
        str(answer_about(caller, asked, orders, packages).envelope)
        for asked in every_version().values()
        if asked.module in MODULES and (asked.method == "GET" or "search" in asked.path)
    ]
    await caller.sandbox.deliver(receiver)
    told += [str(body) for body in receiver.bodies]
    assert sum(orders[0].id in text for text in told) >= 10
    assert [text for text in told for part in hidden_parts if part in text] == []


def answer_about(caller: Caller, asked: Operation, orders: list[Order], packages: list[str]) -> Answer:
    """What a call answers that is asked about some orders and their packages, as far as it asks for any."""
    given = {
        "order_id": orders[0].id, "main_order_id": orders[0].id, "package_id": packages[0],
        "ids": [order.id for order in orders], "order_ids": [order.id for order in orders],
        "page_size": 20, "sort_field": "create_time", "document_type": "PACKING_SLIP",
    }  # fmt: skip
    values: dict[str, Any] = {}
    for param in asked.params:
        value = given.get(param.name, "1")
        many = param.leaf.many and not isinstance(value, list)
        values |= {param.name: [value] if many else value} if param.name != "shop_cipher" else {}
    return Prover(caller).ask(asked, sample(asked.body) | values)
