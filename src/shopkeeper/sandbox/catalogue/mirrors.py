"""Indonesian shops whose goods are on Tokopedia too: the platform copies them there, or takes that back."""

from typing import Any

from ...errors import Rejected
from .. import ids
from ..market import Market
from ..state import Product, State

PLATFORM, CHANGED = "TOKOPEDIA", 35
STATUSES = ("MIRRORED", "ROLLED_BACK", "CANCELED")


def mirror(market: Market, shop_id: str, status: str) -> None:
    """The platform copies a shop to Tokopedia, takes the copy back, or gives the copying up; webhook 35."""
    shop, known = market.shop(shop_id), market.state.catalogue.mirrors
    if shop.region != "ID":
        raise Rejected(f"{shop.name} is in {shop.region}; Tokopedia has shops of Indonesia alone")
    if status not in STATUSES:
        raise Rejected(f"a shop can be {', '.join(STATUSES)}, not {status!r}")
    if status == "ROLLED_BACK" and known.get(shop_id) != "MIRRORED":
        raise Rejected(f"{shop.name} is not on Tokopedia; there is nothing to take back")
    known[shop_id] = status
    for product in market.state.products.values():
        if product.shop_id == shop_id:
            product.update_time = int(market.now())
    news = {"mirror_status": status, "tts_shop_id": shop_id, "update_time": int(market.now())}
    market.announce_to_seller(shop_id, CHANGED, news)


def is_mirrored(state: State, shop_id: str) -> bool:
    """Whether a shop's goods are on Tokopedia too."""
    return state.catalogue.mirrors.get(shop_id) == "MIRRORED"


def id_there(state: State, product_id: str) -> int:
    """The id that a product has on Tokopedia. guess: ten digits."""
    return ids.number(state.seed, "tokopedia", product_id) % 9_000_000_000 + 1_000_000_000


def ids_there(state: State) -> dict[int, str]:
    """By its id on Tokopedia, each product of a shop that was copied there."""
    there = (one.id for one in state.products.values() if is_mirrored(state, one.shop_id))
    return {id_there(state, id): id for id in there}


def statuses(state: State, product: Product) -> list[dict[str, Any]]:
    """How a product stands on Tokopedia: as it does here, for nobody looks at it there by itself."""
    if not is_mirrored(state, product.shop_id):
        return []
    return [{"platform": PLATFORM, "status": product.status}]
