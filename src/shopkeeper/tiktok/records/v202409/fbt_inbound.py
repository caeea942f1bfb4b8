"""What is sent and answered about fbt inbound. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class OrdersAnswer(Received, frozen=True, kw_only=True):
    inbound_orders: list[InboundOrder] = []


class InboundOrder(Received, frozen=True, kw_only=True):
    actual_arrive_time: int | None = None
    carriers: list[Carrier] = []
    create_time: int | None = None
    expect_arrive_time: int | None = None
    id: str = ""
    merchant: Merchant | None = None
    order_operation_logs: list[OrderOperationLog] = []
    planned_goods: list[PlannedGood] = []
    received_batches: list[ReceivedBatch] = []
    ship_time: int | None = None
    type: str = ""
    warehouse: Warehouse | None = None


class Carrier(Received, frozen=True, kw_only=True):
    carrier_name: str = ""
    tracking_number: str = ""


class Merchant(Received, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""


class OrderOperationLog(Received, frozen=True, kw_only=True):
    operate_time: int | None = None
    order_status: str = ""


class PlannedGood(Received, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""
    quantity: int | None = None
    reference_code: str = ""
    sku_ids: list[str] = []


class ReceivedBatch(Received, frozen=True, kw_only=True):
    defective_quantity: int | None = None
    goods_id: str = ""
    id: str = ""
    normal_quantity: int | None = None
    product_ids: list[str] = []
    sku_ids: list[str] = []
    total_quantity: int | None = None


class Warehouse(Received, frozen=True, kw_only=True):
    fbt_warehouse_id: str = ""
    name: str = ""
    type: str = ""
    warehouse_ids: list[str] = []
