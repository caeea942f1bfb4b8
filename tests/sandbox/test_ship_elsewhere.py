"""Shipping outside the US: the package is there once the order may ship, and each market has its call."""

import pytest

from shopkeeper.sandbox.returns import cancellations
from shopkeeper.sandbox.settings import Pace
from tests.sandbox.caller import Caller
from tests.sandbox.parcel_calls import FULFILLMENT, detail, mark, number, package_of, ship, ship_many


@pytest.fixture
def british(caller: Caller) -> Caller:
    return caller.at("GB")


@pytest.fixture
def malay(caller: Caller) -> Caller:
    return caller.at("MY")


def test_the_package_is_there_before_it_ships(british: Caller) -> None:
    order = british.place("AWAITING_SHIPMENT", MUG=2)
    package = package_of(british, order)
    assert detail(british, package)["package_sub_status"] == "CREATED"
    assert "tracking_number" not in detail(british, package)
    assert ship(british, package).code == 0
    shown = detail(british, package)
    assert (shown["package_status"], shown["package_sub_status"]) == ("PROCESSING", "RTS")
    assert (shown["handover_method"], shown["shipping_provider_name"]) == ("DROP_OFF", "Royal Mail")
    assert shown["tracking_number"] == package.tracking_number
    assert order.status == "AWAITING_COLLECTION"


def test_a_pickup_has_a_slot_of_those_on_offer(british: Caller) -> None:
    package = package_of(british, british.place())
    path = f"{FULFILLMENT}/packages/{package.id}/handover_time_slots"
    offer = british.call("GET", path).content
    assert offer["can_pickup"]
    assert offer["can_drop_off"]
    slot = {name: offer["pickup_slots"][1][name] for name in ("start_time", "end_time")}
    late = {"start_time": 1, "end_time": 2}
    assert ship(british, package, handover_method="PICKUP", pickup_slot=late).code == 21011053
    assert ship(british, package, handover_method="PICKUP", pickup_slot=slot).code == 0
    assert detail(british, package)["pickup_slot"] == slot
    other = package_of(british, british.place())
    assert ship(british, other, handover_method="PICKUP").code == 0
    assert detail(british, other)["pickup_slot"]["start_time"] == offer["pickup_slots"][0]["start_time"]


@pytest.mark.parametrize(("region", "hours"), [("GB", (9, 18)), ("ID", (2, 11)), ("MX", (15, 24))])
def test_slots_are_in_the_hours_of_the_place(caller: Caller, region: str, hours: tuple[int, int]) -> None:
    there = caller.at(region)
    path = f"{FULFILLMENT}/packages/{package_of(there, there.place()).id}/handover_time_slots"
    for slot in there.call("GET", path).content["pickup_slots"]:
        start, end = slot["start_time"], slot["end_time"]
        assert (start % 86_400 // 3600, end - start) == (hours[0], (hours[1] - hours[0]) * 3600)
        assert start > there.sandbox.clock.now().timestamp()


def test_a_package_ships_once(british: Caller) -> None:
    order = british.place()
    package = package_of(british, order)
    assert ship(british, package).code == 0
    assert ship(british, package).code == 21011040
    british.sandbox.move(british.shop.id, order.id, "DELIVERED")
    assert ship(british, package).code == 21011040


def test_what_is_cancelled_does_not_ship(british: Caller) -> None:
    order = british.place()
    package = package_of(british, order)
    british.sandbox.move(british.shop.id, order.id, "CANCELLED")
    assert ship(british, package).code == 21011041


def test_a_package_waits_while_its_buyer_wants_it_cancelled(british: Caller) -> None:
    order = british.place("AWAITING_SHIPMENT", MUG=2)
    wish = cancellations.ask(british.sandbox.market, order.id)
    package = package_of(british, order)
    assert ship(british, package).code == 21011007
    assert wish.status == "CANCELLATION_REQUEST_PENDING"
    cancellations.withdraw(british.sandbox.market, wish.id)
    assert ship(british, package).code == 0


def test_a_batch_ships_what_it_can_and_tells_the_rest_one_by_one(british: Caller) -> None:
    good, held, gone = (british.place() for _ in range(3))
    packages = [package_of(british, order).id for order in (good, held, gone)]
    cancellations.ask(british.sandbox.market, held.id)
    british.sandbox.move(british.shop.id, gone.id, "CANCELLED")
    answer = ship_many(british, *({"id": package_id} for package_id in (*packages, "1152")))
    assert answer.code == 0
    assert [(row["code"], row["detail"]["package_id"]) for row in answer.content["errors"]] == [
        (21011007, packages[1]),
        (21011041, packages[2]),
        (21011028, "1152"),
    ]
    assert (good.status, held.status) == ("AWAITING_COLLECTION", "AWAITING_SHIPMENT")


def test_a_british_seller_with_a_carrier_of_their_own_marks_the_order(british: Caller) -> None:
    order = british.place_for_seller(MUG=2)
    package = package_of(british, order)
    assert ship(british, package, self_shipment=number(british, "H0000000000000001")).code == 21011003
    answer = mark(british, order)
    assert answer.content["package_id"] == package.id
    assert (order.status, package.status) == ("AWAITING_COLLECTION", "PROCESSING")


def test_lines_that_are_named_leave_the_package_they_were_in(british: Caller) -> None:
    order = british.place_for_seller(MUG=2)
    before = package_of(british, order)
    answer = mark(british, order, order.lines[0].id)
    assert answer.content["package_id"] != before.id
    assert (order.status, before.status) == ("PARTIALLY_SHIPPING", "TO_FULFILL")
    assert before.line_ids == [order.lines[1].id]
    assert detail(british, before)["split_and_combine_tag"] == "DEFAULT"
    assert mark(british, order, shipping_info_list=[number(british, "H0000000000000001")]).code == 0
    assert (order.status, before.status) == ("AWAITING_COLLECTION", "PROCESSING")


def test_a_seller_in_south_east_asia_tells_the_number_in_the_ship_call(malay: Caller) -> None:
    order = malay.place_for_seller()
    package = package_of(malay, order)
    assert mark(malay, order).code == 21008106
    assert ship(malay, package).code == 21011022
    named = number(malay, "JX0000000001")
    assert ship(malay, package, self_shipment=named).code == 0
    assert package.tracking_number == "JX0000000001"
    other = package_of(malay, malay.place_for_seller())
    errors = ship_many(malay, {"id": other.id, "self_shipment": named}).content["errors"]
    assert [row["code"] for row in errors] == [21011025]
    assert ship(malay, package_of(malay, malay.place()), self_shipment=named).code == 21011003


def test_in_brazil_an_invoice_comes_first(caller: Caller) -> None:
    brazilian = caller.at("BR")
    order = brazilian.place()
    package = package_of(brazilian, order)
    assert ship(brazilian, package).code == 21004019
    invoice = {"file": "PHhtbC8+", "file_type": "XML", "order_ids": [order.id], "package_id": package.id}
    answer = brazilian.call("POST", "/fulfillment/202502/invoice/upload", body={"invoices": [invoice]})
    assert answer.content["errors"] == []
    assert ship(brazilian, package).code == 0


def test_carriers_drive_each_parcel_at_their_own_pace(british: Caller) -> None:
    sandbox = british.sandbox
    sandbox.state.pace = Pace(ship_seconds=None, collect_seconds=600, transit_seconds=7200)
    order = british.place_for_seller(MUG=2)
    mark(british, order, order.lines[0].id)
    sandbox.clock.advance(7200)
    sandbox.tick()
    first = british.sandbox.state.packages[order.lines[0].package_id]
    assert (first.status, order.status) == ("FULFILLING", "PARTIALLY_SHIPPING")
    mark(british, order, shipping_info_list=[number(british, "H0000000000000001")])
    sandbox.clock.advance(2 * 86_400)
    sandbox.tick()
    assert [scan.action_code for scan in first.scans] == [10, 20, 50]
    assert order.status == "DELIVERED"
    second = sandbox.state.packages[order.lines[1].package_id]
    assert order.delivery_time == max(first.delivery_time, second.delivery_time)


def test_a_seller_at_the_shops_pace_ships_nothing_that_its_buyer_wants_cancelled(british: Caller) -> None:
    sandbox = british.sandbox
    sandbox.state.pace = Pace(ship_seconds=600, collect_seconds=None)
    waits, ships = british.place(), british.place()
    cancellations.ask(sandbox.market, waits.id)
    sandbox.clock.advance(86_400)
    sandbox.tick()
    assert (waits.status, ships.status) == ("AWAITING_SHIPMENT", "AWAITING_COLLECTION")
    sandbox.clock.advance(2 * 86_400)
    sandbox.tick()
    assert waits.status == "CANCELLED"
