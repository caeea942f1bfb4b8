"""What the platform's warehouses remember, as records that a snapshot can hold."""

from typing import Any

import msgspec


class Place(msgspec.Struct):
    """One warehouse of the platform as a shop uses it."""

    id: str
    business_id: str
    """The id by which orders and inventories name it."""
    shop_id: str
    region: str
    name: str


class Units(msgspec.Struct):
    """Units of goods in one warehouse that no listing sells."""

    normal: int = 0
    reserved: int = 0
    defective: int = 0


class Goods(msgspec.Struct):
    """One kind of thing that lies in the warehouses, with the SKUs that sell it."""

    id: str
    shop_id: str
    told: dict[str, Any]
    create_time: int
    sku_ids: list[str] = []
    units: dict[str, Units] = {}
    """By warehouse."""
    hazmat_approved_at: int = 0
    """When hazardous goods are let in; 0 for goods that are none."""

    @property
    def name(self) -> str:
        """What the seller calls them."""
        return str(self.told.get("goods_name") or "")


class Moved(msgspec.Struct):
    """Units that came into a warehouse or left it, and why."""

    at: int
    goods_id: str
    place_id: str
    before: int
    change: int
    kind: str
    order_id: str
    quality: str = "NORMAL"


class Plan(msgspec.Struct):
    """What a seller means to send in, before it is settled how."""

    id: str
    shop_id: str
    goods: dict[str, int]
    cartons: list[dict[str, Any]]
    create_time: int
    order_ids: list[str] = []
    """The inbound orders that it became."""


class Step(msgspec.Struct):
    """One change of state."""

    at: int
    before: str
    after: str
    by: str


class Inbound(msgspec.Struct):
    """One shipment from the seller to one warehouse."""

    id: str
    shop_id: str
    plan_id: str
    place_id: str
    method: str
    goods: dict[str, int]
    cartons: list[dict[str, Any]]
    create_time: int
    expected_at: int
    status: str = "WORKING"
    ship_time: int = 0
    arrival_time: int = 0
    parcels: list[dict[str, str]] = []
    received: dict[str, tuple[int, int]] = {}
    """By goods, how many came whole and how many did not."""
    steps: list[Step] = []
    cancel_reason: str = ""


class Consigned(msgspec.Struct):
    """One parcel of an order from elsewhere, out of one warehouse."""

    id: str
    place_id: str
    goods: dict[str, int]
    status: str = "CREATED"
    carrier_id: str = ""
    carrier: str = ""
    tracking_number: str = ""
    issue: str = ""


class Outbound(msgspec.Struct):
    """An order from elsewhere that the warehouses fulfil."""

    id: str
    shop_id: str
    external_id: str
    consignee: dict[str, Any]
    create_time: int
    parcels: list[Consigned]


class FbtDesk(msgspec.Struct):
    """All of it."""

    places: dict[str, Place] = {}
    """By the id of the warehouse; none until a shop takes part."""
    goods: dict[str, Goods] = {}
    journal: list[Moved] = []
    plans: dict[str, Plan] = {}
    plan_keys: dict[str, str] = {}
    """By idempotency key, the plan that was made."""
    inbound: dict[str, Inbound] = {}
    outbound: dict[str, Outbound] = {}
