"""Brands: those that there are, those that a seller makes, and which one a title speaks of."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from ..refusals import refusal
from ..shop import Call, behaves
from ..state import State
from . import categories
from .records import Brand
from .rules import KNOWN_BRANDS
from .search import page_of

SHORTEST, LONGEST, MOST_BRANDS, MOST_A_DAY, DAY = 2, 30, 1000, 50, 86_400
LETTERS = re.compile(r"[\w\s&'’.,\-+!/()]+")
FIVE_DIGITS = re.compile(r"\d{5}")


class Row(NamedTuple):
    """One brand as the list tells of it."""

    id: str
    name: str
    is_own: bool


@behaves("product.GetBrands.202309")
def list_brands(call: Call) -> dict[str, Any]:
    """The brands, by name."""
    values = call.values
    if values.get("category_id"):
        categories.leaf_of(call, values["category_id"])
    wanted, authorized = (values.get("brand_name") or "").lower(), values.get("is_authorized")
    found = [
        one
        for one in _every(call.market.state)
        if wanted in one.name.lower() and authorized in (None, False, one.is_own)
    ]
    return page_of(call, "brands", [(0, one.id, _told(one)) for one in found])


@behaves("product.CreateCustomBrands.202309")
def create(call: Call) -> dict[str, Any]:
    """A brand of the seller's own: 50 a day, 1,000 in all."""
    state, name, now = call.market.state, str(call.values["name"]).strip(), int(call.market.now())
    _check_name(state, name)
    own = state.catalogue.brands
    if len(own) >= MOST_BRANDS:
        raise refusal(12052203)
    if sum(one.create_time > now - DAY for one in own.values()) >= MOST_A_DAY:
        raise refusal(12052202)
    made = Brand(call.market.new_id("brand"), name, now)
    own[made.id] = made
    call.market.changes += 1
    return {"id": made.id}


@behaves("product.suggestBrands.202609")
def suggest(call: Call) -> dict[str, Any]:
    """The brands that a title or a description names."""
    values = call.values
    told = f"{values.get('product_title') or ''} {values.get('description') or ''}".lower()
    return {
        "brands": [
            {"id": one.id, "name": one.name, "is_authorized": one.is_own}
            for one in _every(call.market.state)
            if one.name.lower() in told
        ]
    }


@behaves("product.RecommendBrand.202309")
def recommend(call: Call) -> dict[str, Any]:
    """The first brand that a title names."""
    first = next(iter(suggest(call)["brands"]), {"id": "", "name": ""})
    return {"brand": {"id": first["id"], "name": first["name"]}}


def _check_name(state: State, name: str) -> None:
    if len(name) < SHORTEST:
        raise refusal(12052189)
    if len(name) > LONGEST:
        raise refusal(12052190)
    if not LETTERS.fullmatch(name):
        raise refusal(12052191)
    if FIVE_DIGITS.search(name):
        raise refusal(12052192)
    if any(one.name.lower() == name.lower() for one in _every(state)):
        raise refusal(12052205)


def _every(state: State) -> Iterator[Row]:
    seller = state.seller_name.lower()
    for id, name in KNOWN_BRANDS.items():
        yield Row(id, name, name.lower() == seller)
    for one in state.catalogue.brands.values():
        yield Row(one.id, one.name, True)


def _told(one: Row) -> dict[str, Any]:
    # Quirk (2026-11, Get Brands): the platform spells UNAUTHORIEZD so.
    authorized = "AUTHORIZED" if one.is_own else "UNAUTHORIEZD"
    state = {"authorized_status": authorized, "brand_status": "AVAILABLE", "is_t1_brand": False}
    return {"id": one.id, "name": one.name, **state}
