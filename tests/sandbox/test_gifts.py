"""Gifts with a purchase, and "buy x, get y": what buyers get, what it costs, and what is refused."""

from typing import Any

import pytest

from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.state import Order
from shopkeeper.sandbox.stock import units as stock
from tests.sandbox.aftersale_calls import approve
from tests.sandbox.caller import Caller, Receiver, Wall
from tests.sandbox.promotion_calls import (
    ACTIVITIES,
    GET_Y,
    GIFT,
    asked,
    create,
    enter,
    get,
    get_y,
    gift,
    gifts,
    now,
    product,
    remove,
    row,
    running,
    status,
    tier,
)


def buying(caller: Caller, x: str, y: str, **part: str) -> str:
    """A promotion that is on: those who buy x get y cheaper."""
    activity_id = create(caller, GET_Y, "PRODUCT", discount=get_y(**part))
    body = {
        "activity_id": activity_id,
        "products": [product(caller, x)],
        "benefit_product_ids": [caller.sku(y).product_id],
    }
    entered = caller.call("PUT", f"{ACTIVITIES}/{activity_id}/products", body=body)
    assert (entered.code, entered.content["status"]) == (0, "ONGOING")
    return activity_id


def paid(order: Order) -> list[tuple[str, int]]:
    return [(line.seller_sku, line.sale_minor) for line in order.lines]


def test_who_buys_enough_gets_a_gift_as_a_line_of_the_order(caller: Caller) -> None:
    discount = gifts(tier(gift(caller, "TSHIRT-M"), at="2"))
    activity_id = running(caller, GIFT, product(caller, "MUG"), discount=discount)
    assert len(caller.place(MUG=1).lines) == 1
    order = caller.place(MUG=2)
    [told] = caller.detail(order.id)
    lines = [(one["seller_sku"], one["is_gift"], one["sale_price"]) for one in told["line_items"]]
    assert lines[-1] == ("TSHIRT-M", True, "0.00")
    assert told["line_items"][-1]["gift_retail_price"] == "20.00"
    assert {one["gift_retail_price"] for one in told["line_items"][:-1]} == {"0.00"}
    assert caller.sku("TSHIRT-M").shelves[caller.shop.warehouse_id].committed == 1
    prices = caller.call("GET", f"/order/202407/orders/{order.id}/price_detail").content
    assert prices["line_items"][-1]["sku_gift_original_price"] == "20.00"
    assert prices["line_items"][-1]["sku_gift_net_price"] == "0.00"
    assert prices["line_items"][0]["sku_gift_original_price"] == "0.00"
    assert get(caller, activity_id)["discount"]["gift_discount"]["gift_infos"][0]["gift_details"]


def test_the_highest_tier_that_is_reached_gives_its_gifts(caller: Caller) -> None:
    lower = tier(gift(caller, "TSHIRT-M"), at="20.00", way="ORDER_AMOUNT")
    higher = tier(gift(caller, "TSHIRT-L"), at="40.00", number=2, way="ORDER_AMOUNT")
    running(caller, GIFT, product(caller, "MUG"), discount=gifts(lower, higher))
    assert [caller.place(MUG=units).lines[-1].seller_sku for units in (1, 2, 4)] == [
        "MUG", "TSHIRT-M", "TSHIRT-L",
    ]  # fmt: skip


def test_gifts_end_with_their_claims_and_with_their_stock(caller: Caller) -> None:
    running(caller, GIFT, product(caller, "MUG"), discount=gifts(tier(gift(caller, "TSHIRT-M", limit=2))))
    assert [len(caller.place(MUG=1).lines) for _ in range(3)] == [2, 2, 1]
    other = running(caller, GIFT, product(caller, "TSHIRT-L"), discount=gifts(tier(gift(caller, "MUG"))))
    caller.sandbox.set_stock(caller.sku("MUG"), 0)
    assert (status(caller, other), len(caller.place(**{"TSHIRT-L": 1}).lines)) == ("ONGOING", 1)


def test_a_gift_goes_with_the_last_of_what_was_bought_and_can_be_had_again(caller: Caller) -> None:
    running(caller, GIFT, product(caller, "MUG"), discount=gifts(tier(gift(caller, "TSHIRT-M", limit=1))))
    order, before = caller.place(MUG=2), caller.sku("TSHIRT-M").available()
    cancel = "/return_refund/202602/cancellations"
    for number, line in enumerate(order.lines[:2]):
        body = {
            "order_id": order.id,
            "order_line_item_ids": [line.id],
            "cancel_reason": "seller_cancel_reason_out_of_stock",
        }
        assert caller.call("POST", cancel, body=body).code == 0, number
    assert {line.status for line in order.lines} == {"CANCELLED"}
    assert (order.status, caller.sku("TSHIRT-M").available()) == ("CANCELLED", before + 1)
    assert len(caller.place(MUG=1).lines) == 2
    assert stock.unbalanced(caller.sandbox.state) == []


def test_a_gift_may_show_its_price_as_taken_off(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(gift_shows_price=True)), wall)
    running(caller, GIFT, product(caller, "MUG"), discount=gifts(tier(gift(caller, "TSHIRT-M"))))
    order = caller.place(MUG=1)
    line = order.lines[-1]
    assert (line.original_minor, line.seller_discount_minor, line.sale_minor) == (2000, 2000, 0)
    told = caller.call("GET", f"/order/202407/orders/{order.id}/price_detail").content["line_items"][-1]
    assert [one["discount_type"] for one in told["seller_funded_product_promotions"]] == ["ACTIVITY"]


@pytest.mark.parametrize(
    ("tiers", "code"),
    [
        ((), 17029070),
        (({"gifts": ()},), 17029070),
        (({"gifts": ("MUG", "MUG")},), 17029072),
        (({"gifts": ("MUG",)}, {"gifts": ("MUG",), "at": "3"}), 17029077),
        (tuple({"gifts": ("MUG",), "at": str(n)} for n in range(1, 5)), 17029078),
        (({"gifts": ("MUG",) * 11},), 17029075),
        (({"gifts": ("MUG",), "at": "0"},), 17029111),
        (({"gifts": ("MUG",), "at": "3"}, {"gifts": ("TSHIRT-M",), "at": "3"}), 17029111),
        (({"gifts": ("MUG",), "sku_id": "mug"},), 17029071),
        (({"gifts": ("MUG",), "sku_id": "1"},), 17029016),
        (({"gifts": ("MUG",), "product_id": "1"},), 17029053),
        (({"gifts": ("MUG",), "total_claim_limit": "0"},), 17029001),
    ],
)
def test_gifts_that_cannot_be_are_refused_by_their_code(
    caller: Caller, tiers: tuple[dict[str, Any], ...], code: int
) -> None:
    rows = []
    for number, fields in enumerate(tiers, 1):
        changes = {
            name: fields[name] for name in ("sku_id", "product_id", "total_claim_limit") if name in fields
        }
        own = [gift(caller, one) | changes for one in fields["gifts"]]
        rows.append(tier(*own, at=fields.get("at", "1"), number=number))
    body = asked(caller, GIFT, "PRODUCT", discount=gifts(*rows))
    assert caller.call("POST", ACTIVITIES, body=body).code == code


def test_gifts_out_of_stock_or_too_dear_are_refused(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(dearest_gift_units=15)), wall)
    dear = asked(caller, GIFT, "PRODUCT", discount=gifts(tier(gift(caller, "TSHIRT-M"))))
    assert caller.call("POST", ACTIVITIES, body=dear).code == 17029073
    caller.sandbox.set_stock(caller.sku("MUG"), 0)
    gone = asked(caller, GIFT, "PRODUCT", discount=gifts(tier(gift(caller, "MUG"))))
    assert caller.call("POST", ACTIVITIES, body=gone).code == 17029076


def test_what_is_given_is_not_what_is_bought_for_it(caller: Caller) -> None:
    activity_id = create(caller, GIFT, "PRODUCT", discount=gifts(tier(gift(caller, "MUG"))))
    assert enter(caller, activity_id, product(caller, "MUG")).code == 17029074


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ((("TSHIRT-M", 4, "1", "ITEM_QUANTITY"),), 17029083),
        ((("TSHIRT-M", 9, "1.00", "ORDER_AMOUNT"),), 17029084),
        ((("TSHIRT-M", 5, "1", "ITEM_QUANTITY"), ("TSHIRT-L", 5, "2", "ITEM_QUANTITY")), 17029085),
        ((("MUG", 5, "1", "ITEM_QUANTITY"),), 17029074),
        ((("TSHIRT-M", 9, "2", "ITEM_QUANTITY"),), 0),
    ],
)
def test_what_was_promised_of_gifts_is_not_taken_back(
    caller: Caller, changed: tuple[tuple[str, int, str, str], ...], code: int
) -> None:
    activity_id = running(
        caller, GIFT, product(caller, "MUG"), discount=gifts(tier(gift(caller, "TSHIRT-M")))
    )
    tiers = [
        tier(gift(caller, sku, limit), at=at, number=number, way=way)
        for number, (sku, limit, at, way) in enumerate(changed, 1)
    ]
    body = asked(caller, GIFT, "PRODUCT", discount=gifts(*tiers))
    assert caller.call("PUT", f"{ACTIVITIES}/{activity_id}", body=body).code == code


def test_who_buys_two_gets_one_of_another_for_nothing(caller: Caller) -> None:
    activity_id = buying(caller, "MUG", "TSHIRT-M")
    assert get(caller, activity_id)["benefit_products"] == [{"id": caller.sku("TSHIRT-M").product_id}]
    order = caller.place(MUG=2, **{"TSHIRT-M": 2})
    [first, second] = [line.sale_minor for line in order.lines if line.seller_sku == "TSHIRT-M"]
    assert (first, second > 0) == (0, True)
    assert [minor for sku, minor in paid(caller.place(MUG=1, **{"TSHIRT-M": 1})) if sku == "TSHIRT-M"] != [0]


@pytest.mark.parametrize(
    ("part", "off"),
    [
        ({"discount_type": "PERCENTAGE_OFF", "discount_value": "25"}, [500]),
        ({"discount_type": "AMOUNT_OFF_EACH", "discount_value": "3.00"}, [300]),
        ({"benefit_max_applicable_quantity": "2"}, [2000, 2000]),
        ({"threshold_type": "MINIMAL_ORDER_AMOUNT", "threshold_value": "12.00"}, [2000, 2000, 2000]),
        ({"threshold_value": "1", "benefit_max_applicable_times": "2"}, [2000, 2000]),
    ],
)
def test_so_much_is_off_what_is_got(caller: Caller, part: dict[str, str], off: list[int]) -> None:
    activity_id = buying(caller, "MUG", "TSHIRT-M", **part)
    order = caller.place(MUG=3, **{"TSHIRT-M": 4})
    deals = caller.sandbox.state.promotions.deals
    found = [deal.seller_minor for line in order.lines for deal in deals.get(line.id, ())]
    assert (found, {deal.promotion_id for own in deals.values() for deal in own}) == (off, {activity_id})


def test_a_unit_is_either_bought_or_got(caller: Caller) -> None:
    buying(caller, "MUG", "MUG")
    free = {units: paid(caller.place(MUG=units)).count(("MUG", 0)) for units in (2, 3, 5, 6)}
    assert free == {2: 0, 3: 1, 5: 1, 6: 2}


def test_whether_the_same_product_may_be_got_is_a_setting(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(get_y_may_be_x=False)), wall)
    activity_id = create(caller, GET_Y, "PRODUCT", discount=get_y())
    mug = caller.sku("MUG").product_id
    body = {"activity_id": activity_id, "products": [product(caller, "MUG")], "benefit_product_ids": [mug]}
    assert caller.call("PUT", f"{ACTIVITIES}/{activity_id}/products", body=body).code == 17029074


async def test_what_can_be_got_is_taken_out_again_and_told(caller: Caller, receiver: Receiver) -> None:
    activity_id, shirt = buying(caller, "MUG", "TSHIRT-M"), caller.sku("TSHIRT-M").product_id
    assert remove(caller, activity_id, benefit_product_ids=[shirt]).content["status"] == "NOT_EFFECTIVE"
    assert remove(caller, activity_id, benefit_product_ids=[shirt]).code == 17029023
    await caller.sandbox.deliver(receiver)
    lists = [one["data"] for one in receiver.bodies if one["type"] == 63]
    assert lists[1]["product_update_list"]["benefit_product_ids"] == [shirt]
    assert lists[2]["product_remove_list"]["benefit_product_ids"] == [shirt]


@pytest.mark.parametrize(
    ("part", "code"),
    [
        ({"threshold_value": "0"}, 17029111),
        ({"benefit_max_applicable_quantity": "0"}, 17029001),
        ({"benefit_max_applicable_times": "x"}, 17029001),
        ({"discount_type": "PERCENTAGE_OFF", "discount_value": "100"}, 17029112),
        ({"discount_type": "AMOUNT_OFF_EACH", "discount_value": "0"}, 17029112),
    ],
)
def test_what_cannot_be_got_is_refused_by_its_code(caller: Caller, part: dict[str, str], code: int) -> None:
    body = asked(caller, GET_Y, "PRODUCT", discount=get_y(**part))
    assert caller.call("POST", ACTIVITIES, body=body).code == code


def test_how_much_is_off_may_change_but_not_in_which_way(caller: Caller) -> None:
    activity_id = buying(caller, "MUG", "TSHIRT-M")
    body = asked(caller, GET_Y, "PRODUCT") | {"begin_time": now(caller)}
    other = body | {"discount": get_y(discount_type="PERCENTAGE_OFF", discount_value="5")}
    assert caller.call("PUT", f"{ACTIVITIES}/{activity_id}", body=other).code == 17029105
    more = body | {"discount": get_y(threshold_value="3")}
    assert caller.call("PUT", f"{ACTIVITIES}/{activity_id}", body=more).code == 0


def test_goods_are_in_one_promotion_of_each_of_these_sorts(caller: Caller) -> None:
    running(caller, GIFT, product(caller, "MUG"), discount=gifts(tier(gift(caller, "TSHIRT-M"))))
    buying(caller, "MUG", "TSHIRT-M")
    again = create(caller, GIFT, "PRODUCT", discount=gifts(tier(gift(caller, "TSHIRT-L"))))
    assert enter(caller, again, product(caller, "MUG")).code == 17029079
    priced = create(caller, "FIXED_PRICE")
    assert enter(caller, priced, row(caller, "MUG", activity_price_amount="9.00")).code == 0


def test_a_coupon_that_there_is_not_is_not_overlooked(caller: Caller) -> None:
    with pytest.raises(Exception, match="there is no coupon 77"):
        caller.sandbox.place(caller.shop.id, {"MUG": 1}, coupons=("77",))


def test_a_gift_is_returned_and_settled_for_nothing(caller: Caller) -> None:
    running(caller, GIFT, product(caller, "MUG"), discount=gifts(tier(gift(caller, "TSHIRT-M"))))
    back, kept = (caller.place("DELIVERED", MUG=1) for _ in range(2))
    wish = returns.ask(caller.sandbox.market, back.id, kind="RETURN_AND_REFUND")
    assert [one.total_minor for one in wish.asked if one.line_id == back.lines[-1].id] == [0]
    assert approve(caller, wish, "APPROVE_RETURN").code == 0
    caller.sandbox.move(caller.shop.id, kept.id, "COMPLETED")
    caller.sandbox.clock.advance(3 * 86_400)
    caller.sandbox.tick()
    path = f"/finance/202501/orders/{kept.id}/statement_transactions"
    rows = caller.call("GET", path).content["sku_transactions"]
    by_sku = {row["sku_id"]: float(row["revenue_amount"]) for row in rows}
    assert by_sku[caller.sku("TSHIRT-M").id] == 0 < by_sku[caller.sku("MUG").id]
