"""Which shops take part, the warehouses that they may use, and whether orders from elsewhere are taken."""

from typing import Any

from ...errors import Rejected
from .. import ids
from ..market import Market
from ..shop import Call, behaves
from ..warehouses.calls import warehouse_address
from .records import Place

NAMES = ("East", "West")
CODE = "36009004"  # guess: no codes are documented for these calls
SERVICES = ("Storage", "Returns")


@behaves("fbt.GetFBTMerchantOnboardedRegions.202409")
def regions(call: Call) -> dict[str, Any]:
    """The markets in which the seller's shops take part."""
    mine = [one for one in call.market.state.fbt.places.values() if one.shop_id in call.grant.shop_ids]
    return {"onboarded_regions": [{"region_code": code} for code in sorted({one.region for one in mine})]}


@behaves("fbt.getfbtmerchantmcfstatus.202601")
def takes_orders(call: Call) -> dict[str, Any]:
    """Whether orders from elsewhere are taken: 1 where the shop takes part."""
    return {"mcf_status": {"is_mcf": int(bool(places(call)))}}


@behaves("fbt.GetFBTWarehouseList.202408")
def warehouses(call: Call) -> dict[str, Any]:
    """The platform's warehouses of the shop's market."""
    return {"warehouses": [_shown(call, place) for place in places(call)]}


def onboard(market: Market, shop_id: str) -> list[Place]:
    """Let a shop take part: it may use the warehouses of its market from now on; webhook 22."""
    shop, state = market.shop(shop_id), market.state
    if any(place.shop_id == shop_id for place in state.fbt.places.values()):
        raise Rejected(f"shop {shop_id} takes part already")
    for name in NAMES:
        key = f"{shop.region}-{name}"
        if ids.platform_id(state.seed, "fbt-place", key) in state.fbt.places:
            key = f"{shop.id}-{name}"
        place = Place(
            id=ids.platform_id(state.seed, "fbt-place", key),
            business_id=ids.platform_id(state.seed, "warehouse", f"fbt-{key}"),
            shop_id=shop_id,
            region=shop.region,
            name=f"TikTok warehouse {name} {shop.region}",
        )
        state.fbt.places[place.id] = place
    codes = sorted({place.region for place in state.fbt.places.values()})
    told = {"onboarded_regions": [{"region_code": code} for code in codes]}
    market.announce_to_seller(shop_id, 22, told | {"update_time": int(market.now())})
    return [place for place in state.fbt.places.values() if place.shop_id == shop_id]


def places(call: Call) -> list[Place]:
    """The warehouses that the shop of a call may use."""
    return [place for place in call.market.state.fbt.places.values() if place.shop_id == call.shop.id]


def taking_part(call: Call) -> list[Place]:
    """The same, refused where there are none."""
    found = places(call)
    if not found:
        raise refused("The shop has not been onboarded to Fulfilled by TikTok.")
    return found


def refused(message: str) -> Rejected:
    """A refusal, for the reason told."""
    return Rejected(message, code=CODE)


def _shown(call: Call, place: Place) -> dict[str, Any]:
    at = warehouse_address(call.market.state.seed, call.shop, place.business_id)
    districts = {row["address_level"]: row["address_name"] for row in at["district_info"]}
    seed = call.market.state.seed
    return {
        "fbt_warehouse_id": place.id,
        "name": place.name,
        "subscribed": True,
        "type": "PLATFORM_WAREHOUSE",
        "warehouse_ids": [place.business_id],
        "addresses": [
            {
                "address_line_1": at["address_line1"],
                "address_line_2": "",
                "address_line_3": "",
                "city": districts["L3"],
                "district": "",
                "state": districts["L1"],
                "postal_code": at["postal_code"],
                "region_code": place.region,
            }
        ],
        "logistics_services": [
            {"id": ids.platform_id(seed, "fbt-place", f"{place.id}-{name}"), "name": name, "subscribed": True}
            for name in SERVICES
        ],
    }
