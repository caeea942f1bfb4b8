"""What is sent and answered about fbt inbound. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..received import Received


class ConfirmMethodAnswer(Received, frozen=True, kw_only=True):
    inbound_order_ids: list[str] = []


class MethodAnswer(Received, frozen=True, kw_only=True):
    expiration_timestamp: str = ""
    info: list[Info] = []
    placement_task_status: str = ""


class Info(Received, frozen=True, kw_only=True):
    allocation_shipments: list[AllocationShipment] = []
    placement_fee_estimate: PlacementFeeEstimate | None = None
    placement_option_id: str = ""


class AllocationShipment(Received, frozen=True, kw_only=True):
    cartons: list[Carton] = []
    goods_items: list[GoodsItem] = []
    shipment_options: list[ShipmentOption] = []
    warehouse_id: str = ""


class Carton(Received, frozen=True, kw_only=True):
    box_measurements: BoxMeasurements | None = None
    carton_nums: list[str] = []
    carton_type: str = ""
    items: list[Item] = []
    quantity: int | None = None


class BoxMeasurements(Received, frozen=True, kw_only=True):
    height: str = ""
    length: str = ""
    length_unit: str = ""
    weight: str = ""
    weight_unit: str = ""
    width: str = ""


class Item(Received, frozen=True, kw_only=True):
    expiration_timestamp: str = ""
    goods_id: str = ""
    lot_code: str = ""
    quantity: int | None = None


class GoodsItem(Received, frozen=True, kw_only=True):
    goods_id: str = ""
    quantity: int | None = None


class ShipmentOption(Received, frozen=True, kw_only=True):
    shipping_method: str = ""


class PlacementFeeEstimate(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class MethodsAnswer(Received, frozen=True, kw_only=True):
    available_inbound_method_list: list[AvailableInboundMethodList] = []


class AvailableInboundMethodList(Received, frozen=True, kw_only=True):
    available_time_window_list: list[AvailableTimeWindowList] = []
    inbound_method: str = ""
    placement_fee_estimate: PlacementFeeEstimate | None = None
    warehouse_list: list[WarehouseList] = []


class AvailableTimeWindowList(Received, frozen=True, kw_only=True):
    end_timestamp: str = ""
    start_timestamp: str = ""


class WarehouseList(Received, frozen=True, kw_only=True):
    warehouse_id: str = ""
    warehouse_name: str = ""


class OrdersAnswer(Received, frozen=True, kw_only=True):
    inbound_orders: list[InboundOrder] = []


class InboundOrder(Received, frozen=True, kw_only=True):
    actual_arrival_time: int | None = None
    carton_details: list[CartonDetail] = []
    create_time: int | None = None
    expected_arrival_time: int | None = None
    inbound_goods_lot_receive_item_details: list[InboundGoodsLotReceiveItemDetail] = []
    logistic_info_list: list[LogisticInfoList] = []
    merchant: Merchant | None = None
    order_id: str = ""
    order_id_string: str = ""
    order_plan_id: str = ""
    ship_time: int | None = None
    status_logs: list[StatusLog] = []
    warehouse: Warehouse | None = None


class CartonDetail(Received, frozen=True, kw_only=True):
    box_measurements: BoxMeasurements | None = None
    carton_no: str = ""
    carton_type: str = ""
    items: list[Item] = []


class InboundGoodsLotReceiveItemDetail(Received, frozen=True, kw_only=True):
    defective_received_count: int | None = None
    expiration_time: int | None = None
    goods_id: str = ""
    lot_code: str = ""
    normal_received_count: int | None = None
    planned_count: int | None = None
    total_received_count: int | None = None


class LogisticInfoList(Received, frozen=True, kw_only=True):
    provider_name: str = ""
    related_number: str = ""
    waybill_number: str = ""


class Merchant(Received, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""


class StatusLog(Received, frozen=True, kw_only=True):
    new_status: str = ""
    operate_time: int | None = None
    operator: str = ""
    previous_status: str = ""


class Warehouse(Received, frozen=True, kw_only=True):
    business_warehouse_ids: list[str] = []
    fbt_warehouse_id: str = ""
    name: str = ""
    type: str = ""


class PrintLabelsAnswer(Received, frozen=True, kw_only=True):
    download_url: str = ""
    task_status: str = ""


class SavePlanAnswer(Received, frozen=True, kw_only=True):
    inbound_plan: InboundPlan | None = None


class InboundPlan(Received, frozen=True, kw_only=True):
    plan_id: str = ""


class ShipAnswer(Received, frozen=True, kw_only=True):
    inbound_order_id: str = ""


class NewEstimateArrivalTime(TypedDict):
    end_timestamp: str
    start_timestamp: str


class NewCarton(TypedDict):
    box_measurements: NewBoxMeasurements
    carton_nums: NotRequired[Sequence[str]]
    carton_type: str
    items: Sequence[NewItem]
    quantity: int


class NewBoxMeasurements(TypedDict):
    height: str
    length: str
    length_unit: str
    weight: str
    weight_unit: str
    width: str


class NewItem(TypedDict):
    expiration_timestamp: NotRequired[str]
    goods_id: str
    lot_code: NotRequired[str]
    quantity: int


class NewGoodsItem(TypedDict):
    goods_id: str
    quantity: int


class NewShipmentOption(TypedDict):
    freight_type: NotRequired[str]
    shipping_method: str


class NewParcelTrackingInfo(TypedDict):
    carton_number: str
    provider_name: str
    tracking_number: str
