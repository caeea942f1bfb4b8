"""The platform's warehouses: what is declared, sent in, received and sent out is seen wherever it is read."""

from shopkeeper.sandbox.fbt import inbound
from tests.sandbox import fbt_calls
from tests.sandbox.fbt_calls import PACKED, PARCEL, declared, onboard, ordered, planned, send, stocked, told
from tests.sandbox.proof import Prover, Read, life, read

DETAILS, OLDER = "fbt.getFBTInboundOrderDetails.202602", "fbt.GetInboundOrder.202409"
INVENTORY = read("fbt.SearchFBTInventory.202408", page_size=20)
RECORDS = read("fbt.SearchFBTInventoryRecord.202410", page_size=20)
GOODS = (read("fbt.searchGoodsInfo.202607", page_size=20), read("fbt.SearchGoodsInfo.202409", page_size=20))
STATUS = "fbt.GetFBFMCFOrderStatus.202601"


def details(order_id: str) -> tuple[Read, Read]:
    return read(DETAILS, order_ids=[order_id], include_carton_details=True), read(OLDER, ids=[order_id])


@life
def a_shop_that_takes_part(shop: Prover) -> None:
    with shop.changing(
        read("fbt.GetFBTMerchantOnboardedRegions.202409"),
        read("fbt.getfbtmerchantmcfstatus.202601"),
        read("fbt.GetFBTWarehouseList.202408"),
    ):
        onboard(shop)


@life
def goods_that_are_declared_and_matched(shop: Prover) -> None:
    onboard(shop)
    sku, other = shop.caller.sku("MUG").id, shop.caller.sku("TSHIRT-M").id
    hazards = read("fbt.searchGoodsHazmatAndExpirationInfo.202603", tts_sku_ids=[sku, other])
    with shop.changing(*GOODS, hazards, INVENTORY):
        goods = declared(shop)
    changed = {
        name: value for name, value in told(sku).items() if name not in ("tts_sku_id", "create_goods_type")
    }
    shelf = {"expiration_alert_days": 30, "inbound_cutoff_days": 60, "sales_cutoff_days": 10}
    changed |= {"tts_goods_id": goods, "goods_name": "Big mug"}
    changed |= {"is_expiration_management": True, "shelf_life_attribute_info": shelf}
    with shop.changing(*GOODS, hazards):
        done = shop.call("fbt.updateFBTGoodsInfo.202607", update_goods_dto=changed)
    assert done["update_result_info"]["is_success"]
    relate = "fbt.updateGoodsSKURelations.202603"
    for word in ("BIND", "UN_BIND"):
        pair = {"tts_goods_id": goods, "tts_sku_ids": [other]}
        with shop.changing(*GOODS, hazards):
            done = shop.call(relate, operate_goods_sku_relation_list=[pair], operation_type=word)
        assert [
            row["is_success"] for row in done["operate_goods_sku_relation_info"]["operate_result_list"]
        ] == [True]


@life
def a_plan_that_becomes_an_inbound_order(shop: Prover) -> None:
    onboard(shop)
    goods = declared(shop)
    write = "fbt.createOrUpdateInboundPlan.202602"
    rows = [{"goods_id": goods, "quantity": 10}]
    plan = shop.call(write, goods_items=rows, idempotent_key="k-1")["inbound_plan"]["plan_id"]
    assert shop.call(write, goods_items=rows, idempotent_key="k-1")["inbound_plan"]["plan_id"] == plan
    how = {"plan_id": plan, "inbound_method": "ONE_HUB", "estimate_arrival_time": fbt_calls.window(shop)}
    methods, choices = (
        read("fbt.listAvailableInboundMethods.202602", plan_id=plan),
        read("fbt.getInboundMethodDetail.202602", **how),
    )
    with shop.changing(methods, choices):
        shop.call(write, plan_id=plan, goods_items=[{"goods_id": goods, "quantity": 12}])
    option = shop.call("fbt.getInboundMethodDetail.202602", **how)["info"][0]["placement_option_id"]
    state = shop.caller.sandbox.state
    with shop.changing(INVENTORY):
        made = shop.call("fbt.confirmInboundMethod.202603", placement_option_id=option, **how)
        send(shop, made["inbound_order_ids"][0])
    assert state.fbt.inbound[made["inbound_order_ids"][0]].goods == {goods: 12}


@life
def an_inbound_order_from_packing_to_the_shelf(shop: Prover) -> None:
    onboard(shop)
    goods = declared(shop)
    order = planned(shop, goods, 20)
    labels = "fbt.printInboundOrderLabels.202602"
    printed = read(labels, order_id=order, print_items=["CARTON_PALLET_LABEL"])
    first = shop.call(labels, **printed.values)
    assert shop.call(labels, **printed.values) == first
    packed = {"cartons": fbt_calls.cartons(goods, 10, 2), "shipment_option": PACKED}
    with shop.changing(*details(order), printed):
        shop.call("fbt.shipInboundOrder.202603", inbound_order_id=order, **packed)
    with shop.changing(*details(order), INVENTORY):
        shop.call("fbt.updateInboundOrderTracking.202602", order_id=order, parcel_tracking_info=[PARCEL])
    for_orders = read("fbt.QueryGoodsInventoryForMCF.202601", goods=[{"goods_id": goods}])
    on_sale = read("product.InventorySearch.202309", sku_ids=[shop.caller.sku("MUG").id])
    with shop.changing(*details(order), INVENTORY, RECORDS, for_orders, on_sale, *GOODS):
        inbound.receive(shop.caller.sandbox.market, order, {goods: (17, 2)})


@life
def an_inbound_order_that_is_called_off(shop: Prover) -> None:
    onboard(shop)
    order = planned(shop, declared(shop), 5)
    with shop.changing(*details(order)):
        shop.call("fbt.cancelInboundOrder.202602", order_id=order, cancel_reason="Wrong goods")


@life
def an_order_from_elsewhere(shop: Prover) -> None:
    goods = stocked(shop)
    for_orders = read("fbt.QueryGoodsInventoryForMCF.202601", goods=[{"goods_id": goods}])
    with shop.changing(INVENTORY, for_orders):
        order = ordered(shop, goods, 3)
    with shop.changing(read(STATUS, mcf_order_id=order), INVENTORY, for_orders):
        shop.call("fbt.CancelFBTMCFOrder.202601", mcf_order_id=order)
    with shop.changing(INVENTORY, for_orders):
        older = {"external_order_id": "W-2", "goods": [{"id": goods, "quantity": 2}]}
        made = shop.call("fbt.CreateFBTMCFOrder.202601", consignee={"name": "Ann Own"}, **older)
    with shop.changing(read(STATUS, mcf_order_id=made["mcf_order"]["mcf_order_id"]), INVENTORY, RECORDS):
        shop.caller.sandbox.clock.advance(3 * 86_400)
