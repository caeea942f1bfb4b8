"""A seller who uses the platform's warehouses: the calls that get goods there, for the tests."""

from typing import Any

from shopkeeper.sandbox.fbt import places
from shopkeeper.sandbox.fbt.records import Inbound
from tests.sandbox.proof import Prover

SIZE = {
    "dimension_unit": "CENTIMETER", "height_value": "10", "length_value": "10", "width_value": "10",
    "weight_unit": "GRAM", "weight_value": "400",
}  # fmt: skip
BOX = {
    "height": "30", "length": "40", "width": "30", "length_unit": "CENTIMETER", "weight": "9",
    "weight_unit": "KILOGRAM",
}  # fmt: skip
PARCEL = {"carton_number": "C001", "provider_name": "UPS", "tracking_number": "1Z999AA10123456784"}
PACKED = {"freight_type": "LTL", "shipping_method": "SMALL_PARCEL"}


def onboard(shop: Prover) -> None:
    """The shop takes part."""
    places.onboard(shop.caller.sandbox.market, shop.caller.shop.id)


def told(sku_id: str, **more: Any) -> dict[str, Any]:
    """What a seller declares of goods."""
    return {
        "create_goods_type": "SINGLE", "dimension_and_weight_base_info": SIZE, "goods_name": "Mug",
        "goods_image_url": "https://images.example/mug.jpg", "is_expiration_management": False,
        "is_hazmat": False, "is_lot_code": False, "return_handling_method": "DISPOSAL_WITHOUT_INSPECTION",
        "tts_sku_id": sku_id, "reference_code": "MUG-REF", **more,
    }  # fmt: skip


def declared(shop: Prover, code: str = "MUG", **more: Any) -> str:
    """Goods for a SKU; answers their id."""
    row = told(shop.caller.sku(code).id, **more)
    made = shop.call("fbt.createFBTGoods.202607", create_goods_dto_list=[row])
    [result] = made["create_result_info"]["create_result_list"]
    assert result["is_success"], result
    return str(result["tts_goods_id"])


def window(shop: Prover) -> dict[str, str]:
    """When the goods shall come."""
    now = int(shop.caller.sandbox.market.now())
    return {"start_timestamp": str(now + 86_400), "end_timestamp": str(now + 3 * 86_400)}


def planned(shop: Prover, goods_id: str, units: int, method: str = "D2FC") -> str:
    """A plan that is confirmed; answers the id of its inbound order."""
    rows = [{"goods_id": goods_id, "quantity": units}]
    plan = shop.call("fbt.createOrUpdateInboundPlan.202602", goods_items=rows)["inbound_plan"]["plan_id"]
    how = {"plan_id": plan, "inbound_method": method, "estimate_arrival_time": window(shop)}
    option = shop.call("fbt.getInboundMethodDetail.202602", **how)["info"][0]["placement_option_id"]
    made = shop.call("fbt.confirmInboundMethod.202603", placement_option_id=option, **how)
    [order_id] = made["inbound_order_ids"]
    return str(order_id)


def cartons(goods_id: str, units: int, boxes: int = 1) -> list[dict[str, Any]]:
    """Boxes that are alike."""
    rows = [{"goods_id": goods_id, "quantity": units}]
    return [{"box_measurements": BOX, "carton_type": "SINGLE_SKU", "items": rows, "quantity": boxes}]


def send(shop: Prover, order_id: str) -> None:
    """An inbound order leaves."""
    shop.call("fbt.shipInboundOrder.202603", inbound_order_id=order_id, shipment_option=PACKED)
    shop.call("fbt.updateInboundOrderTracking.202602", order_id=order_id, parcel_tracking_info=[PARCEL])


def sent(shop: Prover, units: int = 20) -> Inbound:
    """Goods on their way to a warehouse, all from the beginning."""
    onboard(shop)
    order_id = planned(shop, declared(shop), units)
    send(shop, order_id)
    return shop.caller.sandbox.state.fbt.inbound[order_id]


def stocked(shop: Prover, units: int = 20) -> str:
    """Goods that lie in a warehouse; answers their id."""
    order = sent(shop, units)
    shop.caller.sandbox.clock.advance(2 * 86_400)
    shop.caller.sandbox.tick()
    assert order.status == "RECEIVED"
    return next(iter(order.goods))


def ordered(shop: Prover, goods_id: str, units: int, external: str = "W-1") -> str:
    """An order from elsewhere; answers its id."""
    address = {
        "address_line_1": "1 Oak Street",
        "city": "Austin",
        "country_code": "US",
        "state_or_region": "TX",
    }
    consignee = {"name": "Ann Own", "email": "ann@example.com", "phone_number": "+1", "address": address}
    rows = [{"id": goods_id, "quantity": units}]
    values = {"consignee": consignee, "external_order_id": external, "goods": rows}
    made = shop.call("fbt.createFBTMCFOrder.202607", **values)
    return str(made["mcf_order"]["mcf_order_id"])
