"""Whether buyers may buy a SKU: its product is on sale, and nobody took it off by itself."""

from collections.abc import Callable, Iterable
from typing import Any

from ..market import Market
from ..state import Product, Sku, State

STATUS_NEWS = 50
SOURCES = ("SELLER", "PLATFORM", "COMBO_RELATION")
NORMAL = {"status": "NORMAL", "deactivation_source": ""}


def is_live(state: State, sku: Sku) -> bool:
    """Whether it may go to buyers, be it as a gift or as a part of something else."""
    product = state.products[sku.product_id]
    return product.on_sale and sku.id in product.sku_ids and not state.catalogue.off_sale.get(sku.id)


def is_sold(state: State, sku: Sku) -> bool:
    """Whether buyers may buy it, as far as there are units; some products are made to be given away alone."""
    return is_live(state, sku) and not _told(state, sku.product_id, "is_not_for_sale")


def least(state: State, product_id: str) -> int:
    """How many units of a product an order has at least."""
    return int(_told(state, product_id, "minimum_order_quantity") or 1)


def most(state: State, product_id: str) -> int:
    """How many units of a product an order has at most; 0 for as many as one likes."""
    told = _told(state, product_id, "purchase_order_quantity_limit") or {}
    return int(told.get("maximum_order_quantity") or 0)


def status_of(state: State, sku_id: str) -> dict[str, str]:
    """What a product tells of one of its SKUs."""
    held = state.catalogue.off_sale.get(sku_id)
    if not held:
        return NORMAL
    source = next(one for one in SOURCES if one in held)
    return {"status": "DEACTIVATED", "deactivation_source": source}


def take_off(market: Market, skus: Iterable[Sku], source: str) -> None:
    """Take SKUs off sale by themselves; webhook 50 tells of those for which that is news."""
    _change(market, skus, source, off=True)


def put_back(market: Market, skus: Iterable[Sku], source: str) -> None:
    """Let SKUs be sold again, unless somebody else has taken them off too."""
    _change(market, skus, source, off=False)


def follow(market: Market, product: Product) -> None:
    """A product or one of its SKUs may be sold, or no longer: combined SKUs and listings go with it."""
    state = market.state
    combined = [id for sku_id in _all_skus(state, product) for id in state.catalogue.part_of.get(sku_id, ())]
    for sku in (state.skus[id] for id in dict.fromkeys(combined)):
        whole = all(is_live(state, state.skus[part.sku_id]) for part in state.catalogue.parts[sku.id])
        (put_back if whole else take_off)(market, [sku], "COMBO_RELATION")
    for hook in FOLLOWERS:
        hook(market, product)


FOLLOWERS: list[Callable[[Market, Product], None]] = []
"""Called when a product may be sold, or no longer."""


def _told(state: State, product_id: str, name: str) -> Any:
    """What is published of a product under a name; of what nobody has changed, nothing."""
    listing = state.catalogue.listings.get(product_id)
    return listing.content.get(name) if listing else None


def _all_skus(state: State, product: Product) -> list[str]:
    """The SKUs of a product, with those that it had once."""
    if not state.catalogue.part_of:
        return []
    return [id for id in state.catalogue.part_of if state.skus[id].product_id == product.id]


def _change(market: Market, skus: Iterable[Sku], source: str, *, off: bool) -> None:
    held, changed = market.state.catalogue.off_sale, dict[str, list[str]]()
    for sku in skus:
        before, kept = status_of(market.state, sku.id), [one for one in held.pop(sku.id, []) if one != source]
        if kept or off:
            held[sku.id] = [*kept, *([source] if off else [])]
        if status_of(market.state, sku.id) != before:
            changed.setdefault(sku.product_id, []).append(sku.id)
    for product_id, sku_ids in changed.items():
        _tell(market, market.state.products[product_id], sku_ids)


def _tell(market: Market, product: Product, sku_ids: list[str]) -> None:
    product.update_time = int(market.now())
    rows = [{"sku_id": id, **status_of(market.state, id)} for id in sku_ids]
    news = {"product_id": product.id, "skus": rows, "update_time": product.update_time}
    market.announce(product.shop_id, STATUS_NEWS, news)
    market.weights.pop(product.shop_id, None)
    market.changes += 1
    follow(market, product)
