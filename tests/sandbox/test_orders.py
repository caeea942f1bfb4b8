"""Orders as the Open API shows them."""

from typing import Any

import pytest

from shopkeeper.tiktok.spec import operation
from tests.sandbox.caller import SEARCH, Caller


def ids(answer: Any) -> list[str]:
    return [order["id"] for order in answer.content["orders"]]


def many(caller: Caller, count: int) -> list[str]:
    """Orders a minute apart."""
    placed = []
    for _ in range(count):
        placed.append(caller.place().id)
        caller.sandbox.clock.advance(60)
    return placed


def test_each_unit_is_a_line_of_its_own(caller: Caller) -> None:
    [order] = caller.detail(caller.place("AWAITING_SHIPMENT", **{"MUG": 2, "TSHIRT-M": 1}).id)
    assert sorted(line["seller_sku"] for line in order["line_items"]) == ["MUG", "MUG", "TSHIRT-M"]
    assert len({line["id"] for line in order["line_items"]}) == 3


def test_amounts_are_decimal_texts_that_add_up(caller: Caller) -> None:
    for number in range(1, 8):
        [order] = caller.detail(caller.place("AWAITING_SHIPMENT", MUG=number).id)
        payment = {name: value for name, value in order["payment"].items() if name != "currency"}
        cents = {name: round(float(value) * 100) for name, value in payment.items()}
        lines = sum(round(float(line["sale_price"]) * 100) for line in order["line_items"])
        assert all(len(value.partition(".")[2]) == 2 for value in payment.values())
        assert lines == cents["sub_total"]
        assert cents["total_amount"] == cents["sub_total"] + cents["shipping_fee"] + cents["tax"]
        assert order["payment"]["currency"] == "USD"


@pytest.mark.parametrize("status", ["UNPAID", "ON_HOLD"])
def test_the_buyer_is_unknown_until_the_hour_of_remorse_is_over(caller: Caller, status: str) -> None:
    order = caller.place(status)
    address = caller.detail(order.id)[0]["recipient_address"]
    assert address["full_address"] == address["name"] == ""
    assert address["district_info"] == []
    caller.sandbox.move(caller.shop.id, order.id, "AWAITING_SHIPMENT")
    assert caller.detail(order.id)[0]["recipient_address"]["name"]


def test_times_appear_as_things_happen(caller: Caller) -> None:
    order = caller.place("UNPAID")
    steps = {
        "ON_HOLD": {"paid_time"},
        "AWAITING_SHIPMENT": {"rts_sla_time", "tts_sla_time", "shipping_due_time", "cancel_order_sla_time"},
        "AWAITING_COLLECTION": {"rts_time", "tracking_number"},
        "IN_TRANSIT": {"collection_time"},
        "DELIVERED": {"delivery_time"},
    }
    for status, fields in steps.items():
        assert fields.isdisjoint(caller.detail(order.id)[0])
        caller.sandbox.clock.advance(10)
        caller.sandbox.move(caller.shop.id, order.id, status)
        shown = caller.detail(order.id)[0]
        assert fields <= shown.keys()
        assert shown["status"] == status
        assert shown["update_time"] == order.update_time


def test_a_us_order_has_no_parcel_before_it_ships_and_a_british_one_has(caller: Caller) -> None:
    order = caller.place("AWAITING_SHIPMENT")
    assert caller.detail(order.id)[0]["packages"] == []
    british = caller.sandbox.place(caller.app.shop_ids[1], {"MUG": 1})
    cipher = caller.sandbox.shops[caller.app.shop_ids[1]].cipher
    answer = caller.send("GET", "/order/202507/orders", {"ids": british, "shop_cipher": cipher})
    [shown] = answer.content["orders"]
    assert shown["packages"] == [{"id": shown["line_items"][0]["package_id"]}]
    assert shown["line_items"][0]["package_status"] == "TO_FULFILL"


def plain(branch: Any) -> Any:
    """A tree of the spec without the marks on its names."""
    if isinstance(branch, dict):
        return {name.removesuffix("!"): plain(part) for name, part in branch.items()}
    return [plain(part) for part in branch] if isinstance(branch, list) else branch


def test_every_field_is_one_that_the_api_documents(caller: Caller) -> None:
    documented = plain(operation("order.GetOrderDetail.202507").answer)["orders"][0]
    for status in ("UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "IN_TRANSIT", "COMPLETED"):
        [order] = caller.detail(caller.place(status).id)
        assert order.keys() - documented.keys() == set()
        assert order["line_items"][0].keys() - documented["line_items"][0].keys() == set()
        for part in ("payment", "recipient_address"):
            assert order[part].keys() - documented[part].keys() == set()


def test_another_shops_order_is_refused_and_an_unknown_one_left_out(caller: Caller) -> None:
    mine = caller.place().id
    other = caller.sandbox.place(caller.app.shop_ids[1], {"MUG": 1})
    assert caller.call("GET", "/order/202507/orders", {"ids": other}).code == 21008111
    assert [order["id"] for order in caller.detail(mine, "576000000000000000")] == [mine]


@pytest.mark.parametrize("field", ["create_time", "update_time"])
@pytest.mark.parametrize("direction", ["ASC", "DESC"])
def test_pages_tile_the_whole_in_either_direction(caller: Caller, field: str, direction: str) -> None:
    placed, seen, token = many(caller, 23), [], ""
    while True:
        answer = caller.search(page_size=5, sort_field=field, sort_order=direction, page_token=token)
        assert answer.content["total_count"] == 23
        seen += ids(answer)
        token = answer.content["next_page_token"]
        if not token:
            break
    assert seen == (placed if direction == "ASC" else placed[::-1])


def test_new_orders_while_paging_shift_nothing(caller: Caller) -> None:
    placed = many(caller, 6)
    first = caller.search(page_size=3)
    newest = caller.place().id
    second = caller.search(page_size=3, page_token=first.content["next_page_token"])
    assert ids(first) + ids(second) == placed[::-1]
    assert newest not in ids(second)


def test_time_filters_include_the_beginning_and_leave_out_the_end(caller: Caller) -> None:
    placed = many(caller, 5)
    times = [caller.sandbox.state.orders[order_id].create_time for order_id in placed]
    body = {"create_time_ge": times[1], "create_time_lt": times[3]}
    assert sorted(ids(caller.search(body))) == sorted(placed[1:3])
    assert sorted(ids(caller.search({"update_time_ge": times[3]}, sort_field="create_time"))) == sorted(
        placed[3:]
    )


def test_orders_are_found_by_state_and_by_what_changed_since(caller: Caller) -> None:
    placed = many(caller, 4)
    caller.sandbox.move(caller.shop.id, placed[0], "IN_TRANSIT")
    now = int(caller.sandbox.clock.now().timestamp())
    assert ids(caller.search({"order_status": "IN_TRANSIT"})) == [placed[0]]
    assert ids(caller.search({"update_time_ge": now}, sort_field="update_time")) == [placed[0]]
    assert caller.search({"order_status": "AWAITING_SHIPMENT"}).content["total_count"] == 3


def test_orders_are_found_by_buyer_and_warehouse(caller: Caller) -> None:
    placed = many(caller, 3)
    buyer = caller.detail(placed[1])[0]["user_id"]
    assert ids(caller.search({"buyer_user_id": buyer})) == [placed[1]]
    assert caller.search({"warehouse_ids": [caller.shop.warehouse_id]}).content["total_count"] == 3
    assert caller.search({"warehouse_ids": ["1"]}).content["total_count"] == 0
    assert caller.search({"shipping_type": "SELLER"}).content["orders"] == []


def test_one_shop_never_sees_anothers_orders(caller: Caller) -> None:
    mine = caller.place().id
    caller.sandbox.place(caller.app.shop_ids[1], {"MUG": 1})
    assert ids(caller.search()) == [mine]


def test_a_page_token_that_is_no_such_thing_is_refused(caller: Caller) -> None:
    answer = caller.call("POST", SEARCH, {"page_size": 2, "page_token": "???"}, {})
    assert (answer.status, answer.code) == (400, 36009004)
