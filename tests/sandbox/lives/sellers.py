"""What a seller's systems keep at the platform: references, warehouses, declarations, shops."""

from shopkeeper.sandbox import ids
from shopkeeper.sandbox.parcels import shipping
from shopkeeper.sandbox.parcels.carriers import carriers
from tests.sandbox.aftersale_calls import asked
from tests.sandbox.lives.orders import DETAIL, PACKAGE, PARCELS, TRACKING, package_of, told
from tests.sandbox.parcel_calls import number
from tests.sandbox.proof import Prover, life, read

SHOPS = "authorization.GetAuthorizedShops.202309"
STATUS, GROUP = "seller.GetSellerStatus.202508", "seller.getShopGroupAndRelatedShops.202601"
VALIDATION = "fulfillment.TTSTrackingValidation.202508"


@life
def an_order_that_a_web_shop_knows_by_another_name(shop: Prover) -> None:
    order = shop.caller.place()
    platform = "WOOCOMMERCE"
    reads = (
        read("order.GetExternalOrderReferences.202406", order_id=order.id, platform=platform),
        read(
            "order.SearchOrderByExternalOrderReference.202406", external_order_id="W-1001", platform=platform
        ),
    )
    lines = [{"id": "w-1", "origin_id": order.lines[0].id}]
    entry = {"id": order.id, "external_order": {"id": "W-1001", "platform": platform, "line_items": lines}}
    with shop.changing(*reads):
        shop.call("order.AddExternalOrderReferences.202406", orders=[entry])


@life
def what_an_order_costs_is_known_once_it_is_there(shop: Prover) -> None:
    state = shop.caller.sandbox.state
    expected = ids.platform_id(state.seed, "order", state.counters.get("order", 0) + 2)
    with shop.changing(read("order.GetPriceDetail.202407", order_id=expected)):
        order = shop.caller.place("AWAITING_SHIPMENT", MUG=3)
    assert order.id == expected
    [shown] = shop.call(DETAIL, ids=[order.id])["orders"]
    price = shop.call("order.GetPriceDetail.202407", order_id=order.id)
    assert price["total"] == shown["payment"]["total_amount"]
    assert len(price["line_items"]) == 3


@life
def warehouses_that_open_and_move(shop: Prover) -> None:
    listed = read("logistics.GetWarehouseList.202309")
    wanted = {
        "name": "Riverside",
        "type": "SALES_WAREHOUSE",
        "address": {"city": "Reno", "postcode": "89501"},
    }
    with shop.changing(listed):
        made = shop.call("logistics.CreateWarehouse.202502", warehouse=wanted)["warehouse_id"]
    moved = {"name": "Hillside", "default_warehouse": True}
    with shop.changing(listed):
        shop.call("logistics.UpdateWarehouse.202502", warehouse_id=made, warehouse=moved)
    found = shop.call("logistics.GetWarehouseList.202309")["warehouses"]
    assert (found[0]["name"], found[0]["address"]["postal_code"], found[0]["is_default"]) == (
        "Hillside", "89501", True,
    )  # fmt: skip


@life
def an_order_that_crosses_a_border(shop: Prover) -> None:
    shop = shop.at("JP")
    order = shop.caller.place()
    asked_for = read("fulfillment.getOrderCustomsRequirements.202607", order_ids=[order.id])
    line = order.lines[0]
    parts = [{"sku_id": line.sku_id, "qty": 1, "price_percent": 100}]
    items = [{"order_line_id": line.id, "sku_id": line.sku_id, "item_detail": parts}]
    with shop.changing(asked_for):
        declared = [{"order_id": order.id, "item_list": items}]
        shop.call("fulfillment.submitCustomsClearanceInformation.202607", order_list=declared)


@life
def a_parcel_whose_slot_is_chosen_by_its_order(shop: Prover) -> None:
    shop = shop.at("ID")
    order = shop.caller.place()
    slots = read("fulfillment.GetHandoverTimeslots.202309", order_id=order.id)
    with shop.changing(slots):
        shop.caller.sandbox.clock.advance(86_400)
    chosen = shop.call("fulfillment.GetHandoverTimeslots.202309", order_id=order.id)["pickup_slots"][0]
    slot = {name: chosen[name] for name in ("start_time", "end_time")}
    privileged = read("order.GetPrivilegedOrderDetail.202309", ids=[order.id])
    with shop.changing(*told(order), privileged, read(PACKAGE, package_id=package_of(shop, order))):
        made = shop.call(
            "fulfillment.SchedulePackageHandover.202309",
            order_id=order.id, handover_method="PICKUP", pickup_slot=slot,
        )  # fmt: skip
    with shop.changing(read(VALIDATION, tracking_number=made["tracking_number"])):
        shipping.collect(shop.caller.sandbox.market, made["package_id"])


@life
def a_parcel_that_the_sellers_own_fleet_brings(shop: Prover) -> None:
    shop = shop.at("ID")
    order = shop.caller.place_for_seller()
    own = number(shop.caller, "FLEET0000001")
    shop.call("fulfillment.ShipPackage.202309", package_id=package_of(shop, order), self_shipment=own)
    tracks = [
        {
            "action_code": 30,
            "description": "On its way",
            "occur_time": 1795600000,
            "tracking_no": "FLEET0000001",
        }
    ]
    with shop.changing(read(TRACKING, order_id=order.id), read(PARCELS, order_id=order.id)):
        shop.call(
            "fulfillment.trackingStatusUpdate.202609",
            order_id=order.id, country="ID", provider_id="1", tracks=tracks,
        )  # fmt: skip


@life
def a_label_for_goods_that_come_back(shop: Prover) -> None:
    record = asked(shop.caller)
    shop.call("return_refund.ApproveReturn.202309", return_id=record.id, decision="APPROVE_RETURN")
    with shop.changing(read("return_refund.searchReturns.202602", page_size=10)):
        shop.call(
            "return_refund.UploadShippingDocumentAndTrackingInfo.202405",
            return_ids=[record.id], return_provider_id=carriers("US")[0][0], tracking_number="1Z00000R",
        )  # fmt: skip


@life
def a_seller_whose_shops_come_and_go(shop: Prover) -> None:
    with shop.changing(read(STATUS), read(GROUP)):
        shop.caller.sandbox.open_shop("DE")
    with shop.changing(read(STATUS)):
        shop.caller.sandbox.state.seller_active = False
    shop.caller.sandbox.state.seller_active = True
    cipher = shop.caller.shop.cipher
    with shop.changing(read(SHOPS), read(GROUP)):
        shop.call("authorization.DeauthorizeShop.202403")
    assert shop.caller.send("GET", "/logistics/202309/warehouses", {"shop_cipher": cipher}).code == 101000
