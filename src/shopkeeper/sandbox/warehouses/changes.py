"""Warehouses that the seller opens and changes through the API."""

from typing import Any

from ...errors import Rejected
from ..shop import Call, behaves
from ..state import Warehouse

NO_WAREHOUSE = (11001002, "The warehouse does not exist in this shop.")  # guess: no code is documented


@behaves("logistics.CreateWarehouse.202502")
def create(call: Call) -> dict[str, Any]:
    """Open a warehouse; one that is the default one goes before the others."""
    wanted = call.values.get("warehouse") or {}
    warehouse = Warehouse(id=call.market.new_id("warehouse"), name="")
    _fill(warehouse, wanted)
    places = call.shop.warehouses
    places.insert(0 if wanted.get("default_warehouse") else len(places), warehouse)
    call.market.changes += 1
    return {"warehouse_id": warehouse.id, "error_list": []}


@behaves("logistics.UpdateWarehouse.202502")
def update(call: Call) -> dict[str, Any]:
    """Change what is named of a warehouse."""
    places, wanted = call.shop.warehouses, call.values.get("warehouse") or {}
    found = next((one for one in places if one.id == call.values["warehouse_id"]), None)
    if found is None:
        code, message = NO_WAREHOUSE
        return {"error_list": [{"code": code, "message": message}]}
    if not wanted:
        raise Rejected("param body.warehouse is missing", code="36009004")
    _fill(found, wanted)
    if wanted.get("default_warehouse"):
        places.remove(found)
        places.insert(0, found)
    call.market.changes += 1
    return {"error_list": []}


def _fill(warehouse: Warehouse, wanted: dict[str, Any]) -> None:
    warehouse.name = wanted.get("name", warehouse.name)
    warehouse.kind = wanted.get("type", warehouse.kind)
    told = {name: wanted[name] for name in PERSON if name in wanted}
    place = {PLACE.get(name, name): text for name, text in (wanted.get("address") or {}).items()}
    warehouse.address = {**warehouse.address, **told, **place}


PERSON = (
    "contact_person", "first_name", "last_name", "first_name_local_script", "last_name_local_script",
    "phone_number",
)  # fmt: skip
PLACE = {
    **{f"address_line_{number}": f"address_line{number}" for number in range(1, 5)},
    "postcode": "postal_code",
    "district": "distict",  # spelt so where it is read
}
"""What a write and a read call by different names."""
