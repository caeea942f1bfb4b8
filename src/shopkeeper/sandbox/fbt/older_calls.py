"""Where older calls about the platform's warehouses name things otherwise than the current ones do."""

from typing import Any

from ..gateway.older import ADAPTERS, Adapter, Values

HANDLING = {
    "STORE_UNITS": "TURN_INTO_DEFECTIVE_INVENTORY",
    "RETURN_TO_SELLER": "RETURN_TO_SUPPLIER",
    "DISPOSE": "DISPOSE",
}
"""guess: that the newer words mean the same as the older ones."""


def _asked(values: Values) -> Values:
    return values | {"order_ids": values.pop("ids", [])}


def _orders(answer: Values, values: Values) -> Values:
    return {"inbound_orders": [_order(row) for row in answer["inbound_orders"]]}


def _order(row: dict[str, Any]) -> dict[str, Any]:
    warehouse = row["warehouse"]
    counted = row["inbound_goods_lot_receive_item_details"]
    return {
        "id": row["order_id"],
        "type": "INBOUND_ORDER",
        "create_time": row["create_time"],
        "expect_arrive_time": row["expected_arrival_time"],
        "actual_arrive_time": row["actual_arrival_time"],
        "ship_time": row["ship_time"],
        "merchant": row["merchant"],
        "warehouse": {**warehouse, "warehouse_ids": warehouse["business_warehouse_ids"]},
        "carriers": [
            {"carrier_name": one["provider_name"], "tracking_number": one["waybill_number"]}
            for one in row["logistic_info_list"]
        ],
        "order_operation_logs": [
            {"operate_time": one["operate_time"], "order_status": one["new_status"]}
            for one in row["status_logs"]
        ],
        "planned_goods": [{"id": one["goods_id"], "quantity": one["planned_count"]} for one in counted],
        "received_batches": [_batch(row["order_id"], one) for one in counted if one["total_received_count"]],
    }


def _batch(order_id: str, one: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": f"{order_id}-1",
        "goods_id": one["goods_id"],
        "normal_quantity": one["normal_received_count"],
        "defective_quantity": one["defective_received_count"],
        "total_quantity": one["total_received_count"],
    }


def _goods(answer: Values, values: Values) -> Values:
    rows = []
    for row in answer["goods"]:
        expiry = row["lot_expiration_info"]
        rows.append(
            row | {"lot_expiration_info": expiry | {"handling_method": HANDLING[expiry["handling_method"]]}}
        )
    return answer | {"goods": rows}


ADAPTERS.update(
    {
        "fbt.GetInboundOrder.202409": Adapter(_asked, _orders),
        "fbt.SearchGoodsInfo.202409": Adapter(answer=_goods),
    }
)
