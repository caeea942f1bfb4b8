"""Warehouses as the Open API reads them."""

from typing import Any

from . import ids, people
from .shop import Call, behaves
from .state import Shop, Warehouse


@behaves("logistics.GetWarehouseList.202309")
def warehouses(call: Call) -> dict[str, Any]:
    """The shop's warehouses, the default one marked."""
    seed = call.market.state.seed
    return {"warehouses": [_shown(seed, call.shop, warehouse) for warehouse in call.shop.warehouses]}


def _shown(seed: int, shop: Shop, warehouse: Warehouse) -> dict[str, Any]:
    home = people.recipient(seed, ids.number(seed, "warehouse", warehouse.id) % 10**6, shop.region)
    city = home["district_info"][2]["address_name"]
    names = ("full_address", "phone_number", "first_name", "last_name", "postal_code", "region_code")
    lines = ("address_line1", "address_line2", "address_line3", "address_line4")
    return {
        "id": warehouse.id,
        "entity_id": ids.platform_id(seed, "warehouse", f"entity-{warehouse.id}"),
        "name": warehouse.name,
        "effect_status": "ENABLED",
        "type": warehouse.kind,
        "sub_type": "DOMESTIC_WAREHOUSE",
        "is_default": warehouse.id == shop.warehouse_id,
        "address": {
            **{name: home[name] for name in names + lines},
            "region": people.COUNTRIES.get(shop.region, shop.region),
            "state": home["district_info"][1]["address_name"],
            "city": city,
            "distict": "",  # spelt so by the API
            "town": "",
            "contact_person": home["name"],
        },
    }
