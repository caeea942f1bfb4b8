"""Warehouses, their ways to deliver and the carriers of a market, as the Open API reads them."""

from typing import Any

from ...errors import Rejected
from .. import ids
from ..buyers import people
from ..parcels.carriers import working
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Order, Shop, Warehouse

DELIVERY_OPTION = ("7091146663229654785", "Standard shipping", "STANDARD")
BY_SELLER = ("7091146663229687553", "Shipped by the seller", "SEND_BY_SELLER")
NO_OPTION, BY_TIKTOK = 21008116, 21008117
EU_REGIONS = ("DE", "FR", "IT", "ES", "IE")


@behaves("logistics.GetWarehouseList.202309")
def warehouses(call: Call) -> dict[str, Any]:
    """The shop's warehouses, the default one marked."""
    seed = call.market.state.seed
    return {"warehouses": [_shown(seed, call.shop, warehouse) for warehouse in call.shop.warehouses]}


@behaves("logistics.GetWarehouseDeliveryOptions.202309")
def delivery_options(call: Call) -> dict[str, Any]:
    """The ways in which a warehouse of the shop delivers."""
    if call.values["warehouse_id"] not in {warehouse.id for warehouse in call.shop.warehouses}:
        return {"delivery_options": []}
    rows = [
        {
            "id": id,
            "name": name,
            "type": kind,
            "description": name,
            "platform": ["TIKTOK_SHOP"],
            "dimension_limit": {"max_height": 150, "max_length": 150, "max_width": 150, "unit": "CM"},
            "weight_limit": {"min_weight": 1, "max_weight": 30_000, "unit": "GRAM"},
        }
        for id, name, kind in (DELIVERY_OPTION, BY_SELLER)
    ]
    return {"delivery_options": rows}


@behaves("logistics.GetShippingProviders.202309")
def providers(call: Call) -> dict[str, Any]:
    """The carriers of the shop's market, each with the id by which a ship call names it."""
    option = call.values["delivery_option_id"]
    if option != BY_SELLER[0]:
        raise refusal(BY_TIKTOK if option == DELIVERY_OPTION[0] else NO_OPTION)
    if call.shop.region in EU_REGIONS and call.market.settings.eu_providers_by_regions:
        for name, told in (("warehouse_region", "WarehouseRegion"), ("buyer_region", "BuyerRegion")):
            if not call.values.get(name):
                raise Rejected(f"{told} is a required field", code="36009004")
    found = working(call.market.state, call.shop.region)
    return {"shipping_providers": [{"id": one.id, "name": one.name} for one in found]}


def option_of(order: Order) -> tuple[str, str, str]:
    """The way in which an order is delivered."""
    return BY_SELLER if order.shipping_type == "SELLER" else DELIVERY_OPTION


def warehouse_address(seed: int, shop: Shop, warehouse_id: str = "") -> dict[str, Any]:
    """Where a warehouse of a shop is, the default one unless named."""
    place = warehouse_id or shop.warehouse_id
    return people.recipient(seed, ids.number(seed, "warehouse", place) % 10**6, shop.region)


def _shown(seed: int, shop: Shop, warehouse: Warehouse) -> dict[str, Any]:
    home = warehouse_address(seed, shop, warehouse.id)
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
            **warehouse.address,
        },
    }
