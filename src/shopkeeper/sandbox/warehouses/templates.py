"""Templates of shipping fees, warehouses across markets, and addresses in the platform's form."""

from decimal import Decimal, InvalidOperation
from typing import Any

from .. import ids
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Shop, Warehouse
from .calls import BY_SELLER, DELIVERY_OPTION

MOST_GRAMS, MOST_CENTIMETRES = 30_000, 150
WRONG = 21001001
GRAMS = {1: Decimal(1), 2: Decimal(1000), 3: Decimal("453.59"), 4: Decimal("28.35")}
"""guess: the numbers that stand for grams, kilograms, pounds and ounces."""
PARTY_PLATFORM, PARTY_SELLER = 1, 2  # guess: as are those of who carries
TIDIED = ("address_line1", "address_line2", "city", "district", "state", "town")


@behaves("logistics.GetAvailableShippingTemplate.202510")
def available(call: Call) -> dict[str, Any]:
    """The templates of a shop's warehouses, each with why it cannot be used for a product, if it cannot."""
    wanted = call.values.get("product_attribute") or {}
    reasons = _reasons(wanted)
    rows = []
    for warehouse in call.shop.warehouses:
        for option in (DELIVERY_OPTION, BY_SELLER):
            blocked = reasons if option == DELIVERY_OPTION else []
            row = {"service_id": option[0], "filter_reason": blocked}
            rows.append(
                {
                    "template": _template(call, warehouse, option),
                    "template_is_available": not blocked,
                    "service_unreachable_reason": [row] if blocked else [],
                }
            )
    return {"templates": rows}


@behaves("logistics.checkShippingTemplateExistence.202606")
def exists(call: Call) -> dict[str, Any]:
    """Whether there is a template for a warehouse of the shop; every warehouse begins with one."""
    wanted = call.values.get("biz_warehouse_id")
    known = {int(warehouse.id) for warehouse in call.shop.warehouses}
    other = call.values.get("shop_id") not in (None, int(call.shop.id))
    return {"template_exist": not other and (wanted is None or wanted in known)}


@behaves("logistics.GetGlobalSellerWarehouse.202309")
def everywhere(call: Call) -> dict[str, Any]:
    """All warehouses of the seller, in whichever market."""
    shops = [call.market.state.shops[shop_id] for shop_id in call.grant.shop_ids]
    rows = [_global(warehouse) for shop in shops for warehouse in shop.warehouses]
    return {"global_warehouses": rows}


@behaves("logistics.StandardizeWarehouseAddress.202412")
def standardise(call: Call) -> dict[str, Any]:
    """An address as the platform would write it."""
    given = {name: str(text) for name, text in (call.values.get("address") or {}).items()}
    tidy = {name: " ".join(text.split()) for name, text in given.items()}
    tidy |= {name: tidy[name].title() for name in TIDIED if tidy.get(name, "").islower()}
    tidy |= {name: tidy[name].upper() for name in ("region_code", "postal_code") if name in tidy}
    tidy |= {name: text for name, text in _known(call, tidy).items() if not tidy.get(name)}
    return {"standardization_result": {"standardized_address": tidy, "updated": tidy != given}}


def _known(call: Call, tidy: dict[str, str]) -> dict[str, str]:
    """What a warehouse of the shop in the same street tells of the rest of its address."""
    street = tidy.get("address_line1")
    places = (warehouse.address for warehouse in call.shop.warehouses)
    found = next((place for place in places if street and place.get("address_line1") == street), {})
    return {name: found[name] for name in ("city", "state", "postal_code", "town") if found.get(name)}


def _template(call: Call, warehouse: Warehouse, option: tuple[str, str, str]) -> dict[str, Any]:
    shop: Shop = call.shop
    id = ids.platform_id(call.market.state.seed, "template", f"{warehouse.id}-{option[2]}")
    party = PARTY_SELLER if option == BY_SELLER else PARTY_PLATFORM
    name = f"{option[1]} from {warehouse.name}"
    is_default = warehouse.id == shop.warehouse_id and option == DELIVERY_OPTION
    return {"template_id": id, "template_name": name, "template_party": party, "is_default": is_default}


def _reasons(wanted: dict[str, Any]) -> list[dict[str, str]]:
    weight, sides = wanted.get("weight") or {}, wanted.get("dimension") or {}
    reasons = []
    if _number(weight.get("weight")) * GRAMS.get(weight.get("unit", 1), 1) > MOST_GRAMS:
        reasons.append({"filter_type": "WEIGHT", "reason": f"The parcel is heavier than {MOST_GRAMS} g."})
    if any(_number(sides.get(name)) > MOST_CENTIMETRES for name in ("length", "width", "height")):
        told = f"A side of the parcel is longer than {MOST_CENTIMETRES} cm."
        reasons.append({"filter_type": "DIMENSION", "reason": told})
    return reasons


def _number(text: str | None) -> Decimal:
    try:
        number = Decimal(text or "0")
    except InvalidOperation as error:
        raise refusal(WRONG) from error
    if not number.is_finite():
        raise refusal(WRONG)
    return number


def _global(warehouse: Warehouse) -> dict[str, str]:
    return {"id": warehouse.id, "name": warehouse.name, "ownership": "SELLER"}
