"""Combined listings: products of a shop that are shown on one page, as versions of one another."""

from collections.abc import Sequence
from typing import Any

from ...errors import Rejected
from ..market import Market
from ..paging import page_token, place_of
from ..shop import Call, behaves
from ..state import Product, State
from . import selling
from .records import Family

NEWS, FEWEST, PAGE_SIZE = 42, 2, 20
BY_SELLER = ("LIVE", "SELLER_DEACTIVATED", "DELETED")
"""The statuses that a seller may give one; SYSTEM_DEACTIVATED is the platform's."""


@behaves("product.SearchCombinedListingRecommendations.202506")
def recommended(call: Call) -> dict[str, Any]:
    """Products of one category whose titles begin alike, in no combined listing yet (a guess)."""
    wanted, alike = set(call.values.get("product_ids") or []), dict[tuple[str, ...], list[Product]]()
    state, shops = call.market.state, set(call.grant.shop_ids)
    for product in state.products.values():
        if product.shop_id in shops and product.on_sale and not of_product(state, product.id):
            key = product.shop_id, product.category, _stem(product.title)
            alike.setdefault(key, []).append(product)
    found = [
        together
        for together in alike.values()
        if len(together) >= FEWEST and (not wanted or wanted & {one.id for one in together})
    ]
    start, _ = place_of(call.values.get("page_token") or "") or (0, "")
    size = int(call.values.get("page_size") or PAGE_SIZE)
    more = page_token((start + size, "")) if len(found) > start + size else ""
    rows = [_row(together) for together in found[start : start + size]]
    return {"combined_listing_recommendations": rows, "next_page_token": more, "total_count": len(found)}


def of_product(state: State, product_id: str) -> list[Family]:
    """The combined listings that a product is in: one, or none."""
    return [
        one
        for one in state.catalogue.families.values()
        if one.status != "DELETED" and product_id in one.product_ids
    ]


def make(market: Market, shop_id: str, product_ids: list[str]) -> Family:
    """A seller combines products."""
    own = list(dict.fromkeys(product_ids))
    _check(market, shop_id, own)
    family = Family(market.new_id("combined-listing"), shop_id, own)
    market.state.catalogue.families[family.id] = family
    family.status = _due(market.state, family)
    _tell(market, family, "CREATE", added=own)
    return family


def change(market: Market, family: Family, add: list[str], remove: list[str]) -> None:
    """A seller puts products in, or takes some out."""
    _check_open(family)
    if strange := [id for id in remove if id not in family.product_ids]:
        raise Rejected(f"product {strange[0]} is not in combined listing {family.id}")
    kept = [id for id in family.product_ids if id not in remove]
    added = [id for id in dict.fromkeys(add) if id not in kept]
    _check(market, family.shop_id, [*kept, *added], but=family.id)
    family.product_ids = [*kept, *added]
    family.status = _due(market.state, family)
    _tell(market, family, "UPDATE", added=added, removed=remove)


def become(market: Market, family: Family, status: str) -> None:
    """A seller takes a combined listing off, puts it back, or dissolves it."""
    _check_open(family)
    if status not in BY_SELLER:
        raise Rejected(f"a seller cannot make a combined listing {status}; it becomes {', '.join(BY_SELLER)}")
    family.status = status
    family.status = _due(market.state, family)
    _tell(market, family, "DELETE" if status == "DELETED" else "UPDATE")


def follow(market: Market, product: Product) -> None:
    """A product may be sold, or no longer; with fewer than two, the listing is off (a guess)."""
    for family in of_product(market.state, product.id):
        status = _due(market.state, family)
        if status != family.status:
            family.status = status
            _tell(market, family, "UPDATE")


def _due(state: State, family: Family) -> str:
    if family.status in ("SELLER_DEACTIVATED", "DELETED"):
        return family.status
    on_sale = sum(state.products[id].on_sale for id in family.product_ids)
    return "LIVE" if on_sale >= FEWEST else "SYSTEM_DEACTIVATED"


def _check(market: Market, shop_id: str, product_ids: list[str], but: str = "") -> None:
    for id in product_ids:
        product = market.state.products.get(id)
        if product is None or product.shop_id != shop_id:
            raise Rejected(f"shop {shop_id} has no product {id}")
        if others := [one.id for one in of_product(market.state, id) if one.id != but]:
            raise Rejected(f"product {id} is in combined listing {others[0]} already")
    if len(product_ids) < FEWEST:
        raise Rejected(f"a combined listing has {FEWEST} products at least, not {len(product_ids)}")


def _check_open(family: Family) -> None:
    if family.status == "DELETED":
        raise Rejected(f"combined listing {family.id} was dissolved")


def _tell(
    market: Market, family: Family, change: str, added: Sequence[str] = (), removed: Sequence[str] = ()
) -> None:
    news = {
        "combined_listing_id": family.id,
        "change_type": change,
        "status": family.status,
        "products": [{"id": id} for id in family.product_ids],
        "added_product_ids": list(added),
        "removed_product_ids": list(removed),
    }
    market.announce(family.shop_id, NEWS, news)
    market.changes += 1


def _stem(title: str) -> str:
    """The first two words of a title, before any comma."""
    return " ".join(title.partition(",")[0].lower().split()[:2])


def _row(together: list[Product]) -> dict[str, Any]:
    rows = [
        {"id": one.id, "option_value": one.title[len(_stem(one.title)) :].strip(" ,")} for one in together
    ]
    return {"option_name": "Style", "products": rows}


selling.FOLLOWERS.append(follow)
