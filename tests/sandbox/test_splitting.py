"""Orders that go in several packages, and packages of one buyer that go as one."""

from typing import Any

import pytest

from shopkeeper.sandbox.orders import life as order_life
from shopkeeper.sandbox.returns import cancellations
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.state import Order
from shopkeeper.sandbox.stock import units as stock
from tests.sandbox.caller import Answer, Caller, Receiver, Wall
from tests.sandbox.parcel_calls import FULFILLMENT, detail, package_of, ship


@pytest.fixture
def british(caller: Caller) -> Caller:
    return caller.at("GB")


def attributes(caller: Caller, *order_ids: str) -> list[dict[str, Any]]:
    answer = caller.call("GET", f"{FULFILLMENT}/orders/split_attributes", {"order_ids": ",".join(order_ids)})
    return list(answer.content["split_attributes"])


def split(caller: Caller, order: Order, *groups: list[str]) -> Answer:
    body = [{"id": str(place), "order_line_item_ids": group} for place, group in enumerate(groups)]
    return caller.call("POST", f"{FULFILLMENT}/orders/{order.id}/split", body={"splittable_groups": body})


def combinable(caller: Caller) -> list[dict[str, Any]]:
    answer = caller.call("GET", f"{FULFILLMENT}/combinable_packages/search", {"page_size": 10})
    assert answer.content["total_count"] == len(answer.content["combinable_packages"])
    return list(answer.content["combinable_packages"])


def combine(caller: Caller, *entries: dict[str, Any]) -> Any:
    body = {"combinable_packages": list(entries)}
    return caller.call("POST", f"{FULFILLMENT}/packages/combine", body=body).content


def together(caller: Caller, count: int) -> list[Order]:
    """Orders of one buyer."""
    first = caller.place()
    more = [caller.sandbox.place(caller.shop.id, {"MUG": 1}, buyer_of=first.id) for _ in range(count - 1)]
    return [first, *(caller.sandbox.state.orders[order_id] for order_id in more)]


def told(receiver: Receiver) -> list[tuple[str, str, list[str]]]:
    """Webhook 4 as it came: what happened, by whom, to which packages."""
    return [
        (
            body["data"]["sc_type"],
            body["data"]["role_type"],
            [row["package_id"] for row in body["data"]["package_list"]],
        )
        for body in receiver.bodies
        if body["type"] == 4
    ]


def test_an_order_is_split_line_by_line_where_the_market_lets_it(british: Caller) -> None:
    order = british.place("AWAITING_SHIPMENT", MUG=3)
    before = package_of(british, order)
    assert attributes(british, order.id)[0]["can_split"] is True
    answer = split(british, order, [order.lines[0].id], [order.lines[1].id])
    made = [row["id"] for row in answer.content["packages"]]
    assert [row["splittable_group_id"] for row in answer.content["packages"]] == ["0", "1"]
    [shown] = british.detail(order.id)
    assert [line["package_id"] for line in shown["line_items"]] == [*made, before.id]
    assert shown["split_or_combine_tag"] == "SPLIT"
    assert {row["id"] for row in shown["packages"]} == {*made, before.id}
    assert detail(british, before)["split_and_combine_tag"] == "SPLIT"


def test_the_parts_of_a_split_order_ship_one_by_one(british: Caller) -> None:
    order = british.place("AWAITING_SHIPMENT", MUG=2)
    split(british, order, [order.lines[0].id])
    packages = [british.sandbox.state.packages[line.package_id] for line in order.lines]
    ship(british, packages[1])
    assert order.status == "PARTIALLY_SHIPPING"
    assert attributes(british, order.id)[0]["can_split"] is False
    ship(british, packages[0])
    assert order.status == "AWAITING_COLLECTION"
    british.sandbox.move(british.shop.id, order.id, "DELIVERED")
    assert [package.status for package in packages] == ["COMPLETED", "COMPLETED"]
    assert stock.unbalanced(british.sandbox.state) == []


def test_a_package_of_which_every_line_goes_elsewhere_is_cancelled(british: Caller) -> None:
    order = british.place("AWAITING_SHIPMENT", MUG=2)
    before = package_of(british, order)
    split(british, order, *([line.id] for line in order.lines))
    assert before.status == "CANCELLED"
    assert before.id not in {row["id"] for row in british.detail(order.id)[0]["packages"]}


def test_south_east_asia_splits_whole_skus_only(caller: Caller) -> None:
    malay = caller.at("MY")
    order = malay.place("AWAITING_SHIPMENT", **{"MUG": 2, "TSHIRT-M": 1})
    mugs = [line.id for line in order.lines if line.seller_sku == "MUG"]
    assert split(malay, order, mugs[:1]).code == 21011036
    assert split(malay, order, mugs).code == 0
    same = malay.place("AWAITING_SHIPMENT", MUG=2)
    assert attributes(malay, same.id)[0] == {
        "order_id": same.id,
        "can_split": False,
        "reason": "Order has nothing to split",
        "must_split": False,
        "must_split_reasons": [],
    }
    assert split(malay, same, [same.lines[0].id]).code == 21011035


def test_what_cannot_be_split_says_why(caller: Caller, british: Caller) -> None:
    american, one = caller.place("AWAITING_SHIPMENT", MUG=2), british.place()
    held = british.place("ON_HOLD", MUG=2)
    gone = british.place("AWAITING_SHIPMENT", MUG=2)
    asked = british.place("AWAITING_SHIPMENT", MUG=2)
    british.sandbox.move(british.shop.id, gone.id, "CANCELLED")
    cancellations.ask(british.sandbox.market, asked.id)
    rows = attributes(british, one.id, held.id, gone.id, asked.id, american.id)
    assert [row["reason"] for row in rows] == [
        "Order has nothing to split",
        "Order is not awaiting shipment",
        "Order has been canceled",
        "Order has an open after-sale request",
        "Order does not exist",
    ]
    assert attributes(caller, american.id)[0]["can_split"] is False
    assert split(caller, american, [american.lines[0].id]).code == 21011035
    assert split(british, asked, [asked.lines[0].id]).code == 21011035


def test_groups_that_are_no_split_are_refused(british: Caller) -> None:
    order = british.place("AWAITING_SHIPMENT", MUG=2)
    first, second = (line.id for line in order.lines)
    assert split(british, order, [first, second]).code == 21011035
    assert split(british, order, [first], [first]).code == 21011005
    assert split(british, order, [first], []).code == 21011005
    assert split(british, order, ["7"]).code == 21011005
    assert len(british.detail(order.id)[0]["packages"]) == 1


def test_europe_may_split_at_the_ship_call_only_by_a_setting(wall: Wall) -> None:
    strict = Caller(
        Sandbox(wall=wall, settings=Settings(emea_splits_before_shipping=False)), wall, region="GB"
    )
    order = strict.place("AWAITING_SHIPMENT", MUG=2)
    assert split(strict, order, [order.lines[0].id]).code == 21011035


async def test_a_split_is_announced(british: Caller, receiver: Receiver) -> None:
    order = british.place("AWAITING_SHIPMENT", MUG=2)
    before = package_of(british, order)
    [made] = split(british, order, [order.lines[0].id]).content["packages"]
    await british.sandbox.deliver(receiver)
    assert told(receiver) == [("SPLIT", "ROLE_SELLER", [before.id, made["id"]])]


async def test_a_package_that_loses_a_cancelled_line_is_announced(
    british: Caller, receiver: Receiver
) -> None:
    order = british.place("AWAITING_SHIPMENT", MUG=2)
    order_life.cancel_lines(british.sandbox.market, order, [order.lines[0].id], by="BUYER")
    await british.sandbox.deliver(receiver)
    assert told(receiver) == [("PARTLY_CANCEL_SPLIT", "ROLE_USER", [package_of(british, order).id])]


def test_packages_to_one_buyer_go_as_one(british: Caller) -> None:
    first, second = together(british, 2)
    british.place()
    [offer] = combinable(british)
    assert offer["order_ids"] == [first.id, second.id]
    answer = combine(british, {"id": offer["id"], "order_ids": offer["order_ids"]})
    [made] = answer["packages"]
    assert (answer["errors"], made["order_ids"]) == ([], [first.id, second.id])
    package = package_of(british, second)
    assert (package.id, package.tag) == (made["id"], "COMBINE")
    assert combinable(british) == []
    ship(british, package)
    assert (first.status, second.status) == ("AWAITING_COLLECTION", "AWAITING_COLLECTION")
    numbers = {british.detail(order.id)[0]["tracking_number"] for order in (first, second)}
    assert numbers == {package.tracking_number}


def test_moving_one_order_of_a_combined_package_moves_the_other(british: Caller) -> None:
    first, second = together(british, 2)
    combine(british, {"id": combinable(british)[0]["id"]})
    british.sandbox.move(british.shop.id, first.id, "DELIVERED")
    assert second.status == "DELIVERED"
    assert [one["id"] for one in british.search({"order_status": "DELIVERED"}).content["orders"]]


def test_what_does_not_belong_together_is_told_entry_by_entry(british: Caller) -> None:
    orders = together(british, 2)
    stranger = british.place()
    [offer] = combinable(british)
    answer = combine(
        british,
        {"id": offer["id"], "order_ids": [orders[0].id, stranger.id]},
        {"id": "7"},
        {"id": offer["id"]},
    )
    assert [(row["code"], row["detail"]["package_id"]) for row in answer["errors"]] == [
        (21011031, offer["id"]),
        (21011031, "7"),
    ]
    assert len(answer["packages"]) == 1


def test_a_combined_package_comes_apart_again(british: Caller) -> None:
    orders = together(british, 3)
    [made] = combine(british, {"id": combinable(british)[0]["id"]})["packages"]
    path = f"{FULFILLMENT}/packages/{made['id']}/uncombine"
    assert british.call("POST", path, body={"order_ids": ["7"]}).code == 21011029
    answer = british.call("POST", path, body={"order_ids": [orders[0].id]})
    assert [row["order_ids"] for row in answer.content["packages"]] == [[orders[0].id]]
    assert split(british, orders[1], [orders[1].lines[0].id]).code == 21011046
    answer = british.call("POST", path, body={"order_ids": [orders[1].id]})
    assert [row["order_ids"] for row in answer.content["packages"]] == [[orders[1].id], [orders[2].id]]
    assert package_of(british, orders[2]).tag == "DEFAULT"
    assert british.call("POST", path, body={}).code == 21011005


async def test_an_order_whose_address_changes_leaves_the_package_it_shared(
    british: Caller, receiver: Receiver
) -> None:
    first, second = together(british, 2)
    [made] = combine(british, {"id": combinable(british)[0]["id"]})["packages"]
    order_life.change_address(british.sandbox.market, first)
    assert package_of(british, first).id != made["id"]
    assert package_of(british, second).id == made["id"]
    await british.sandbox.deliver(receiver)
    assert [(what, who) for what, who, _ in told(receiver)] == [
        ("COMBINE", "ROLE_SELLER"),
        ("ADDRESS_UPDATE_SPLIT", "ROLE_USER"),
    ]
    assert combinable(british) == []
