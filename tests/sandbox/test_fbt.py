"""The platform's warehouses: units add up wherever they lie, wrong moves are refused, webhooks tell of it."""

from typing import Any

import pytest

from shopkeeper.errors import Rejected
from shopkeeper.sandbox import snapshot
from shopkeeper.sandbox.fbt import inbound, units
from shopkeeper.sandbox.fbt.records import Goods
from shopkeeper.sandbox.stock import units as stock
from tests.sandbox.caller import Caller, Receiver
from tests.sandbox.fbt_calls import cartons, declared, onboard, ordered, planned, sent, stocked, told, window
from tests.sandbox.parcel_calls import create
from tests.sandbox.proof import Prover, read

DAY = 86_400


@pytest.fixture
def shop(caller: Caller) -> Prover:
    return Prover(caller)


def on_hand(shop: Prover, goods_id: str) -> tuple[int, int, int]:
    """Available, reserved and broken units of goods, in all warehouses together."""
    state = shop.caller.sandbox.state
    goods: Goods = state.fbt.goods[goods_id]
    here = [units.on_hand(state, goods, place) for place in units.places_of(state, goods)]
    assert stock.unbalanced(state) == []
    parts = ([getattr(one, name) for one in here] for name in ("normal", "reserved", "defective"))
    available, reserved, defective = (sum(part) for part in parts)
    return available, reserved, defective


def refused(shop: Prover, id: str, **values: Any) -> str:
    """Why a call is refused."""
    answer = shop.ask(*read(id, **values))
    assert answer.code == 36009004, answer.envelope
    return str(answer.envelope["message"])


def sell_own_units(shop: Prover) -> None:
    """The seller has nothing left in the warehouse of their own."""
    shop.caller.sandbox.set_stock(shop.caller.sku("MUG"), 0)


def test_goods_that_were_received_can_be_bought(shop: Prover) -> None:
    goods, mug = stocked(shop, 20), shop.caller.sku("MUG")
    assert (on_hand(shop, goods), mug.available()) == ((20, 0, 0), 120)
    sell_own_units(shop)
    order = shop.caller.place(MUG=3)
    assert (on_hand(shop, goods), order.by_tiktok) == ((17, 3, 0), True)
    [shown] = shop.caller.detail(order.id)
    assert shown["fulfillment_type"] == "FULFILLMENT_BY_TIKTOK"
    assert "***" in shown["recipient_address"]["name"]


def test_what_the_platform_fulfils_the_seller_cannot_ship(shop: Prover) -> None:
    stocked(shop)
    sell_own_units(shop)
    order = shop.caller.place()
    assert create(shop.caller, order).code == 21008025
    shop.caller.sandbox.clock.advance(DAY)
    shop.caller.sandbox.tick()
    assert order.status == "AWAITING_COLLECTION"


def test_the_journal_says_why_units_came_and_went(shop: Prover) -> None:
    goods = stocked(shop, 20)
    sell_own_units(shop)
    order = shop.caller.place("IN_TRANSIT", MUG=2)
    mcf = ordered(shop, goods, 4)
    shop.caller.sandbox.clock.advance(3 * DAY)
    rows = shop.call("fbt.SearchFBTInventoryRecord.202410", page_size=2)
    more = shop.call("fbt.SearchFBTInventoryRecord.202410", page_size=9, page_token=rows["next_page_token"])
    steps = [
        (
            row["order"]["type"],
            row["initial_on_hand_quantity"],
            row["changed_quantity"],
            row["final_on_hand_quantity"],
        )
        for row in reversed(rows["inventory_records"] + more["inventory_records"])
    ]
    assert steps == [
        ("INBOUND_ORDER", 0, 20, 20), ("CONSIGN_ORDER", 20, -1, 19), ("CONSIGN_ORDER", 19, -1, 18),
        ("CONSIGN_ORDER", 18, -4, 14),
    ]  # fmt: skip
    parcel = shop.caller.sandbox.state.fbt.outbound[mcf].parcels[0]
    told_orders = [
        row["order"]["id"] for row in reversed(rows["inventory_records"] + more["inventory_records"])
    ]
    assert told_orders[1:] == [order.id, order.id, parcel.id]
    assert on_hand(shop, goods) == (14, 0, 0)


def test_what_came_broken_is_not_for_sale(shop: Prover) -> None:
    order = sent(shop, 20)
    [goods] = order.goods
    inbound.receive(shop.caller.sandbox.market, order.id, {goods: (15, 3)})
    assert (order.status, on_hand(shop, goods)) == ("PARTIALLY_RECEIVED", (15, 0, 3))
    with pytest.raises(Rejected, match="no inbound order"):
        inbound.receive(shop.caller.sandbox.market, order.id, {})


def test_orders_from_elsewhere_take_what_there_is_and_give_it_back(shop: Prover) -> None:
    goods = stocked(shop, 5)
    first = ordered(shop, goods, 4)
    assert (on_hand(shop, goods), shop.caller.sku("MUG").available()) == ((1, 4, 0), 101)
    assert ordered(shop, goods, 4) == first
    values = {
        "external_order_id": "W-9",
        "goods": [{"id": goods, "quantity": 2}],
        "consignee": {"name": "Ann"},
    }
    assert "not enough" in refused(shop, "fbt.CreateFBTMCFOrder.202601", **values)
    shop.call("fbt.CancelFBTMCFOrder.202601", mcf_order_id=first)
    assert on_hand(shop, goods) == (5, 0, 0)
    assert "no longer" in refused(shop, "fbt.CancelFBTMCFOrder.202601", mcf_order_id=first)


def test_units_follow_their_goods_when_another_sku_sells_them(shop: Prover) -> None:
    goods = stocked(shop, 20)
    mug, shirt = shop.caller.sku("MUG"), shop.caller.sku("TSHIRT-M")
    relate = "fbt.updateGoodsSKURelations.202603"

    def moved(word: str, sku_id: str) -> list[str]:
        pair = {"tts_goods_id": goods, "tts_sku_ids": [sku_id]}
        done = shop.call(relate, operate_goods_sku_relation_list=[pair], operation_type=word)
        return [row["fail_reason"] for row in done["operate_goods_sku_relation_info"]["operate_result_list"]]

    assert moved("UN_BIND", mug.id) == [""]
    assert (mug.available(), on_hand(shop, goods)) == (100, (20, 0, 0))
    assert moved("BIND", shirt.id) == [""]
    assert (shirt.available(), on_hand(shop, goods)) == (120, (20, 0, 0))
    shop.caller.sandbox.set_stock(shirt, 0)
    shop.caller.sandbox.place(shop.caller.shop.id, {"TSHIRT-M": 1})
    assert "promised" in moved("UN_BIND", shirt.id)[0]
    assert "already" in moved("BIND", shirt.id)[0]


def test_the_seller_sets_only_units_of_their_own(shop: Prover) -> None:
    stocked(shop, 20)
    mug = shop.caller.sku("MUG")
    rows = [{"id": mug.id, "inventory": [{"quantity": 50}]}]
    done = shop.call("product.UpdateInventory.202309", product_id=mug.product_id, skus=rows)
    assert (done["errors"], mug.available()) == ([], 70)
    platform = shop.caller.sandbox.state.fbt.places
    [place] = [
        one
        for one in platform.values()
        if mug.shelves.get(one.business_id, None) and mug.shelves[one.business_id].available
    ]
    entry = {"warehouse_id": place.business_id, "quantity": 1}
    done = shop.call(
        "product.UpdateInventory.202309",
        product_id=mug.product_id,
        skus=[{"id": mug.id, "inventory": [entry]}],
    )
    assert [row["code"] for row in done["errors"]] == [12052990]


def test_wrong_moves_are_refused_with_the_reason(shop: Prover) -> None:
    mug = shop.caller.sku("MUG")
    assert "onboarded" in refused(shop, "fbt.createFBTGoods.202607", create_goods_dto_list=[told(mug.id)])
    onboard(shop)
    goods = declared(shop)
    again = shop.call("fbt.createFBTGoods.202607", create_goods_dto_list=[told(mug.id)])
    assert "already" in again["create_result_info"]["create_result_list"][0]["fail_reason"]
    write = "fbt.createOrUpdateInboundPlan.202602"
    assert "no goods" in refused(shop, write)
    assert "do not exist" in refused(shop, write, goods_items=[{"goods_id": "1", "quantity": 1}])
    for boxes, why in ((cartons(goods, 1, 1001), "1000 cartons"), (cartons(goods, 0), "at least one")):
        assert why in refused(shop, write, cartons=boxes)
    listed = [{"goods_id": goods, "quantity": 3}]
    assert "are listed" in refused(shop, write, cartons=cartons(goods, 1, 2), goods_items=listed)
    order = planned(shop, goods, 6)
    plan = shop.caller.sandbox.state.fbt.inbound[order].plan_id
    assert "confirmed" in refused(shop, write, plan_id=plan, goods_items=[{"goods_id": goods, "quantity": 1}])
    track = "fbt.updateInboundOrderTracking.202602"
    assert "WORKING" in refused(shop, track, order_id=order, parcel_tracking_info=[])
    ship = {"inbound_order_id": order, "shipment_option": {"shipping_method": "FREIGHT"}}
    assert "do not hold" in refused(shop, "fbt.shipInboundOrder.202603", cartons=cartons(goods, 5), **ship)
    shop.call("fbt.shipInboundOrder.202603", cartons=cartons(goods, 3, 2), **ship)
    shop.call("fbt.cancelInboundOrder.202602", order_id=order, cancel_reason="None")
    assert "CANCELLED" in refused(shop, "fbt.cancelInboundOrder.202602", order_id=order, cancel_reason="None")


def test_hazardous_goods_wait_for_their_review(shop: Prover) -> None:
    onboard(shop)
    goods = declared(shop, is_hazmat=True, hazmat_info={
        "dg_class": "CLASS_9", "dg_uncode": "UN3480", "hazmat_type": "BATTERY", "msds_file_url": "https://a.example/m.pdf",
    })  # fmt: skip
    plan = {"goods_items": [{"goods_id": goods, "quantity": 1}]}
    assert "under review" in refused(shop, "fbt.createOrUpdateInboundPlan.202602", **plan)
    shop.caller.sandbox.clock.advance(DAY)
    assert shop.call("fbt.createOrUpdateInboundPlan.202602", **plan)["inbound_plan"]["plan_id"]


async def test_webhooks_tell_of_every_step(shop: Prover, receiver: Receiver) -> None:
    goods = stocked(shop, 5)
    ordered(shop, goods, 2)
    shop.caller.sandbox.clock.advance(3 * DAY)
    await shop.caller.sandbox.deliver(receiver)
    of = {
        kind: [body["data"] for body in receiver.bodies if body["type"] == kind]
        for kind in (21, 22, 23, 24, 58)
    }
    assert [one["order_status"] for one in of[21]] == ["TO_BE_RECEIVED", "RECEIVING", "RECEIVED"]
    assert [one["onboarded_regions"] for one in of[22]] == [[{"region_code": "US"}]]
    assert [(one["goods_id"], one["match_type"]) for one in of[23]] == [(goods, "MATCHED")]
    seen = [one["fbt_warehouse_inventory"][0]["on_hand_detail"] for one in of[24]]
    assert [(one["available_quantity"], one["reserved_quantity"]) for one in seen] == [(5, 0), (3, 2), (3, 0)]
    states = [one["mcf_order"]["consign_orders"][0]["status"] for one in of[58]]
    assert states == ["CREATED", "PROCESSING", "SHIPPED", "DELIVERED"]
    owners = {body["seller_open_id"] for body in receiver.bodies if body["type"] in of}
    assert owners == {shop.caller.grant.open_id}


def test_a_hub_brings_units_on_by_itself(shop: Prover) -> None:
    onboard(shop)
    goods = declared(shop)
    order_id = planned(shop, goods, 8, "ONE_HUB")
    packed = {"shipping_method": "SMALL_PARCEL"}
    shop.call("fbt.shipInboundOrder.202603", inbound_order_id=order_id, shipment_option=packed)
    parcel = {"carton_number": "C001", "provider_name": "UPS", "tracking_number": "1Z"}
    shop.call("fbt.updateInboundOrderTracking.202602", order_id=order_id, parcel_tracking_info=[parcel])
    shop.caller.sandbox.clock.advance(3 * DAY)
    shop.caller.sandbox.tick()
    order = shop.caller.sandbox.state.fbt.inbound[order_id]
    assert [step.after for step in order.steps] == [
        "READY_TO_SHIP", "TO_BE_RECEIVED", "ARRIVED_HUB", "INTERNAL_TRANSFER", "RECEIVING", "RECEIVED",
    ]  # fmt: skip
    assert on_hand(shop, goods) == (8, 0, 0)
    assert order.expected_at == int(window(shop)["end_timestamp"]) - 3 * DAY


def test_a_snapshot_in_the_middle_goes_on_alike(shop: Prover) -> None:
    order = sent(shop, 8)
    kept = shop.caller.sandbox.snapshot()
    ends = []
    for _ in range(2):
        shop.caller.sandbox.restore(kept)
        shop.caller.sandbox.clock.advance(2 * DAY)
        shop.caller.sandbox.tick()
        assert shop.caller.sandbox.state.fbt.inbound[order.id].status == "RECEIVED"
        ends.append(snapshot.digest(shop.caller.sandbox.state))
    assert ends[0] == ends[1]
