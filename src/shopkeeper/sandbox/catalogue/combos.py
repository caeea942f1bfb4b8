"""Combined products: what each of their SKUs is made of."""

from typing import Any

from ..market import Market
from ..state import Product, Sku, State
from ..stock import parts as stock_parts
from . import selling
from .records import Part

COMBINED, IN_COMBINED = "COMBINED_PRODUCT", "IN_COMBINED_PRODUCT"


def parts_in(row: dict[str, Any]) -> list[Part]:
    """The parts that a call names for a SKU."""
    named = row.get("combined_skus") or []
    return [Part(one["product_id"], one["sku_id"], int(one["sku_count"])) for one in named]


def main_of(content: dict[str, Any]) -> str:
    """The product that a combined one is mainly made of; guess: the first one, where none is named."""
    first = [part.product_id for row in content.get("skus") or [] for part in parts_in(row)]
    return str(content.get("primary_combined_product_id") or "") or (first[0] if first else "")


def is_combined(state: State, product: Product) -> bool:
    """Whether a product is made of others."""
    return product.id in state.catalogue.main_parts


def types_of(state: State, product: Product) -> list[str]:
    """What a product is beside being one."""
    combined = [COMBINED] if is_combined(state, product) else []
    return combined + ([IN_COMBINED] if any(made_with(state, product)) else [])


def made_with(state: State, product: Product) -> list[Sku]:
    """The combined SKUs that have a part of a product, where their own product still has them."""
    return [sku for sku_id in product.sku_ids for sku in made_with_sku(state, sku_id)]


def made_with_sku(state: State, sku_id: str) -> list[Sku]:
    """The same of a single SKU."""
    found = (state.skus[id] for id in state.catalogue.part_of.get(sku_id, ()))
    return [sku for sku in found if _counts(state, sku)]


def declare(market: Market, product: Product, content: dict[str, Any]) -> None:
    """Remember what the SKUs of a product are made of, and let them have the units that this makes up."""
    state, combined = market.state, [row for row in content["skus"] if row.get("combined_skus")]
    if combined:
        state.catalogue.main_parts.setdefault(product.id, main_of(content))
    for row in combined:
        if row["id"] in state.catalogue.parts:
            continue
        state.catalogue.parts[row["id"]] = parts_in(row)
        for part in parts_in(row):
            state.catalogue.part_of.setdefault(part.sku_id, []).append(row["id"])
            selling.follow(market, state.products[part.product_id])
        stock_parts.make_up(state, state.skus[row["id"]])


def _counts(state: State, sku: Sku) -> bool:
    product = state.products[sku.product_id]
    return product.status != "DELETED" and sku.id in product.sku_ids
