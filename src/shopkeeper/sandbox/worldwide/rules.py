"""What the platform refuses of a global product; the rules of listings, as far as they know no market."""

from typing import Any

from ..catalogue import rules, sku_details, sku_rules, tree
from ..catalogue.rules import Sheet
from ..refusals import refusal
from ..shop import Call
from ..state import Shop
from . import sellers

NO_CATEGORY, NOT_LEAF, WRONG_VERSION = 12052023, 12052230, 12052217
NO_WAREHOUSE, WAREHOUSES_DIFFER, OUT_OF_RANGE, NO_SKU, TWICE = (
    12052530,
    12052143,
    12052055,
    12052557,
    12052553,
)
WRONG_CURRENCY = 12052084
LISTED = (
    rules.title,
    rules.description,
    rules.main_pictures,
    rules.other_pictures,
    rules.parcel,
    rules.brand,
    rules.attributes,
    rules.papers,
    rules.sizes,
    rules.parties,
    sku_rules.count,
    sku_rules.variants,
    sku_rules.codes,
    sku_rules.prices,
    sku_details.identifiers,
    sku_details.pictures,
)
MOST_UNITS = 99_999
NOWHERE = "GB"
"""guess: where no market is named, a title may be short and weights are metric, as they are there."""


def check(call: Call, values: dict[str, Any], known: set[str]) -> None:
    """Refuse what cannot be a global product; SKUs that have an id are those that it has."""
    leaf = leaf_of(call, str(values["category_id"]))
    rows = values.get("skus") or []
    named = [row["id"] for row in rows if row.get("id")]
    if any(id not in known for id in named):
        raise refusal(NO_SKU)
    if len(set(named)) < len(named):
        raise refusal(TWICE)
    currencies = {str(row["price"]["currency"]) for row in rows if row.get("price")}
    if len(currencies) > 1:
        raise refusal(WRONG_CURRENCY)
    fresh = [{name: part for name, part in row.items() if name != "id"} for row in rows]
    sheet_values = {**values, "skus": fresh}
    market, currency = call.market, next(iter(currencies), "USD")
    nowhere = Shop("", "", NOWHERE, currency, "", "", "UTC", [])
    rules.check(Sheet(market, nowhere, leaf, sheet_values, {}), LISTED)
    check_units(call, rows)


def check_units(call: Call, rows: list[dict[str, Any]]) -> None:
    """Units lie in warehouses of the seller, the same ones for all SKUs, and not too many."""
    told = [
        {one["global_warehouse_id"]: one["quantity"] for one in row.get("inventory") or []} for row in rows
    ]
    for units in told:
        if any(sellers.home_of(call, warehouse_id) is None for warehouse_id in units):
            raise refusal(NO_WAREHOUSE)
        least = 0 if call.market.settings.zero_stock_accepted else 1
        if any(not least <= int(quantity) <= MOST_UNITS for quantity in units.values()):
            raise refusal(OUT_OF_RANGE)
    if len({frozenset(units) for units in told if units}) > 1:
        raise refusal(WAREHOUSES_DIFFER)


def version(call: Call) -> str:
    """The version of the tree that a call speaks of; with a shop in the US it is the second."""
    asked = call.values.get("category_version") or "v1"
    in_us = any(shop.region == "US" and shop.active for shop in sellers.shops_of(call))
    if asked not in ("v1", "v2") or (asked == "v1" and in_us):
        raise refusal(WRONG_VERSION)
    return str(asked)


def leaf_of(call: Call, category_id: str) -> tree.Category:
    """A leaf by its id, of the version that the call speaks of."""
    asked = version(call)
    found = tree.tree(asked).get(category_id)
    if found is None:
        raise refusal(NOT_LEAF if category_id in tree.tree(tree.version_of(category_id)) else NO_CATEGORY)
    if not found.is_leaf:
        raise refusal(NOT_LEAF)
    return found
