"""The categories for global products: those of the seller's markets, and what each market asks for."""

from typing import Any

from ..catalogue import categories, tree
from ..catalogue.attributes import Attribute, attributes_of
from ..refusals import refusal
from ..shop import Call, behaves
from . import rules, sellers

NO_NAME, NO_MATCH = 12052261, 12019064


@behaves("product.GetGlobalCategories.202309")
def list_categories(call: Call) -> dict[str, Any]:
    """The tree of all the seller's markets."""
    wanted, asked = (call.values.get("keyword") or "").lower(), rules.version(call)
    return {
        "categories": [
            {
                "id": one.id,
                "parent_id": one.parent_id,
                "local_name": one.name,
                "is_leaf": one.is_leaf,
                "permission_statuses": ["AVAILABLE"],
            }
            for one in tree.tree(asked).values()
            if wanted in one.name.lower() and _is_sold(call, one)
        ]
    }


@behaves("product.GetGlobalAttributes.202309")
def list_attributes(call: Call) -> dict[str, Any]:
    """The attributes of a leaf, and in which of the seller's markets each is asked for."""
    leaf = rules.leaf_of(call, call.values["category_id"])
    return {"attributes": [_attribute(one, _where(call, leaf)) for one in attributes_of(leaf)]}


@behaves("product.GetGlobalCategoryRules.202309")
def category_rules(call: Call) -> dict[str, Any]:
    """What listings of a leaf must have, market by market."""
    leaf = rules.leaf_of(call, call.values["category_id"])
    where = _where(call, leaf)
    in_eu = [region for region in where if region in tree.EU]
    parties = {
        "is_required": bool(in_eu),
        "required_regions": in_eu,
        "optional_regions": [region for region in where if region not in in_eu],
    }
    [paper] = categories.certificates(leaf)
    names = ("id", "name", "is_required", "sample_image_url")
    papers = {name: paper[name] for name in names} | _regions(paper["is_required"], where)
    return {
        "product_certifications": [papers],
        "size_chart": {"is_supported": leaf.is_clothing, "is_required": "chart" in leaf.marks},
        "manufacturer": parties,
        "responsible_person": parties,
    }


@behaves("product.RecommendGlobalCategories.202309")
def recommend(call: Call) -> dict[str, Any]:
    """The leaf that the title and the description speak of, in the first market that has one."""
    values, asked = call.values, rules.version(call)
    if not values["product_title"].strip():
        raise refusal(NO_NAME)
    told = f"{values['product_title']} {values.get('description') or ''}"
    found = (categories.fitting(region, asked, told) for region in sellers.regions_of(call))
    leaf = next((one for one in found if one), None)
    if leaf is None:
        raise refusal(NO_MATCH)
    return {
        "categories": [
            {"id": one.id, "level": one.level, "is_leaf": one.is_leaf, "name": one.name}
            for one in tree.chain(leaf, asked)
        ],
        "leaf_category_id": leaf.id,
    }


def _is_sold(call: Call, category: tree.Category) -> bool:
    """Whether any market of the seller has a category, and lets it be sold."""
    return bool(_where(call, category)) and "prohibited" not in category.marks


def _where(call: Call, category: tree.Category) -> list[str]:
    own = dict.fromkeys(sellers.regions_of(call))
    return [region for region in own if not category.regions or region in category.regions]


def _attribute(one: Attribute, where: list[str]) -> dict[str, Any]:
    conditions = [
        {
            "condition_type": "VALUE_ID_MATCH",
            "attribute_id": one.only_if[0],
            "attribute_value_id": one.only_if[1],
            "region": region,
        }
        for region in (where if one.only_if[0] else [])
    ]
    return {
        "id": one.id,
        "name": one.name,
        "type": one.kind,
        "is_requried": one.is_required,  # Quirk (2026-11, Get Global Attributes): spelt so by the platform.
        "is_customizable": one.takes_own_values,
        "is_multiple_selection": one.takes_several,
        "values": [{"id": id, "name": name} for id, name in one.values],
        "requirement_conditions": conditions,
        **_regions(one.is_required, where),
    }


def _regions(is_required: bool, where: list[str]) -> dict[str, list[str]]:
    return {
        "required_regions": where if is_required else [],
        "optional_regions": [] if is_required else where,
    }
