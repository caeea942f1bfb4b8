"""Attributes that the platform would fill in by itself, and the move of listings to the newer tree."""

from typing import Any

from ..refusals import refusal
from ..shop import Call, behaves
from . import listings, review, tree
from .attributes import SALES, Attribute, attributes_of

NOTHING_TO_UPGRADE, NO_CATEGORY = 12052265, 12052023


@behaves("product.recommendRequiredProductProperties.202609")
def recommend(call: Call) -> dict[str, Any]:
    """The attributes of a category with the value that the title speaks of, else the first."""
    values, category_id = call.values, call.values["category_id"]
    leaf = tree.tree(tree.version_of(category_id)).get(category_id)
    if leaf is None or not leaf.is_leaf:
        raise refusal(NO_CATEGORY)
    wanted = values.get("target_property_ids") or []
    told = f"{values['product_title']} {values.get('description') or ''}".lower()
    found = [
        one
        for one in attributes_of(leaf)
        if one.values and (one.id in wanted if wanted else one.is_required or one.kind != SALES)
    ]
    return {"recommended_properties": [_recommended(one, told) for one in found]}


@behaves("product.CreateCategoryUpgradeTask.202407")
def upgrade(call: Call) -> dict[str, Any]:
    """Move the shop's listings from the first version of the tree to the second."""
    market, moved = call.market, 0
    for product in list(market.state.products.values()):
        content = listings.listing_of(market, product).content
        if product.shop_id != call.shop.id or tree.version_of(content["category_id"]) == "v2":
            continue
        newer = content | {"category_id": content["category_id"].removeprefix("1")}
        review.tell_change(market, product, listings.put_in_force(market, product, newer))
        moved += 1
    if not moved:
        raise refusal(NOTHING_TO_UPGRADE)
    return {}


def _recommended(one: Attribute, told: str) -> dict[str, Any]:
    spoken = [(id, name) for id, name in one.values if name.lower() in told] or [one.values[0]]
    return {
        "id": one.id,
        "name": one.name,
        "type": one.kind,
        "is_required": one.is_required,
        "is_customizable": one.takes_own_values,
        "is_multiple_selection": one.takes_several,
        "values": [{"id": id, "name": name} for id, name in spoken[: 3 if one.takes_several else 1]],
    }
