"""The categories as the Open API tells of them: the tree, attributes, rules, and which one fits."""

from typing import Any

from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Shop, State
from . import tree
from .attributes import Attribute, attributes_of
from .tree import EU, SEA, V2_ONLY, Category

NOT_FOUND, NOT_LEAF, WRONG_VERSION = 12052023, 12052230, 12052217
PROHIBITED, INVITED_ONLY = 12052220, 12052221
CERTIFICATE = "7182427311584347905"
SIZE_TYPES = ["REGULAR", "PLUS", "PETITE"]


@behaves("product.GetCategories.202309")
def list_categories(call: Call) -> dict[str, Any]:
    """The tree of the shop's market."""
    wanted = (call.values.get("keyword") or "").lower()
    every = call.values.get("include_prohibited_categories")
    found = [one for one in tree.of_market(call.shop.region, version(call)) if wanted in one.name.lower()]
    return {
        "categories": [
            {
                "id": one.id,
                "parent_id": one.parent_id,
                "local_name": one.name,
                "is_leaf": one.is_leaf,
                "permission_statuses": [permission(call.market.state, call.shop, one)],
            }
            for one in found
            if every or "prohibited" not in one.marks
        ]
    }


@behaves("product.GetAttributes.202309")
def list_attributes(call: Call) -> dict[str, Any]:
    """The attributes of a leaf."""
    leaf = leaf_of(call, call.values["category_id"])
    return {"attributes": [attribute(one) for one in attributes_of(leaf)]}


@behaves("product.GetCategoryRules.202309")
def rules(call: Call) -> dict[str, Any]:
    """What listings of a leaf must have."""
    leaf, region = leaf_of(call, call.values["category_id"]), call.shop.region
    in_eu = region in EU
    return {
        "product_certifications": certificates(leaf),
        "size_chart": {
            "is_supported": leaf.is_clothing,
            "is_required": "chart" in leaf.marks,
            "size_types": SIZE_TYPES if leaf.is_clothing else [],
            "measurement_and_options": [],
        },
        "cod": {"is_supported": region in SEA},
        "package_dimension": {"is_required": needs_dimensions(leaf)},
        "epr": {"is_required": region in ("DE", "FR")},
        "responsible_person": {"is_required": in_eu},
        "manufacturer": {"is_required": in_eu},
        "seller_sku": {"is_required": False},
        "allowed_special_product_types": ["PRE_ORDER", "MADE_TO_ORDER"],
        "fees": [],
    }


@behaves("product.RecommendCategory.202309")
def recommend(call: Call) -> dict[str, Any]:
    """The leaf whose name has most in common with the title and the description."""
    values = call.values
    if not values["product_title"].strip():
        raise refusal(12052261)
    told = f"{values['product_title']} {values.get('description') or ''}"
    asked = version(call)
    leaf = fitting(call.shop.region, asked, told)
    if leaf is None:
        raise refusal(12019064)
    return {
        "categories": [
            {
                "id": one.id,
                "level": one.level,
                "is_leaf": one.is_leaf,
                "name": one.name,
                "permission_statuses": [permission(call.market.state, call.shop, one)],
            }
            for one in tree.chain(leaf, asked)
        ],
        "leaf_category_id": leaf.id,
    }


def fitting(region: str, asked: str, told: str) -> Category | None:
    """The leaf that a text speaks of most, none where it speaks of no category at all."""
    words = {_stem(word) for word in told.lower().replace("-", " ").split()}
    leaves = [one for one in tree.of_market(region, asked) if one.is_leaf and "prohibited" not in one.marks]
    ranked = sorted(leaves, key=lambda one: -_shared(one, asked, words))
    return ranked[0] if _shared(ranked[0], asked, words) else None


def version(call: Call) -> str:
    """The version of the tree that a call speaks of; some markets have left the first one behind."""
    asked = call.values.get("category_version") or "v1"
    if asked not in ("v1", "v2") or (asked == "v1" and call.shop.region in V2_ONLY):
        raise refusal(WRONG_VERSION)
    return str(asked)


def leaf_of(call: Call, category_id: str) -> Category:
    """A leaf by its id, of the version that the call speaks of."""
    asked = version(call)
    found = tree.tree(asked).get(category_id)
    if found is None or (found.regions and call.shop.region not in found.regions):
        raise refusal(NOT_LEAF if category_id in tree.tree(tree.version_of(category_id)) else NOT_FOUND)
    if not found.is_leaf:
        raise refusal(NOT_LEAF)
    return found


def permission(state: State, shop: Shop, category: Category) -> str:
    """Whether a shop may sell in a category."""
    if "prohibited" in category.marks:
        return "PROHIBITED"
    invited = category.id in state.catalogue.permits.get(shop.id, [])
    return "INVITE_ONLY" if "invited" in category.marks and not invited else "AVAILABLE"


def check_permission(state: State, shop: Shop, category: Category) -> None:
    """Refuse a category in which the shop may not sell."""
    allowed = permission(state, shop, category)
    if allowed != "AVAILABLE":
        raise refusal(PROHIBITED if allowed == "PROHIBITED" else INVITED_ONLY)


def certificates(category: Category) -> list[dict[str, Any]]:
    """The documents that listings of a category are asked for."""
    needed = "certified" in category.marks
    wanted = {"id": CERTIFICATE, "name": "Test report", "is_required": needed}
    asked = {"document_details": "A report by an accredited laboratory, not older than three years."}
    return [{**wanted, **asked, "sample_image_url": "", "expiration_date": {"is_required": needed}}]


def needs_dimensions(category: Category) -> bool:
    """Whether a listing must say how large its parcel is."""
    return category.name in ("Lamps", "Building Sets")


def attribute(one: Attribute) -> dict[str, Any]:
    """An attribute as the platform tells of it."""
    condition = {
        "condition_type": "VALUE_ID_MATCH",
        "attribute_id": one.only_if[0],
        "attribute_value_id": one.only_if[1],
    }
    return {
        "id": one.id,
        "name": one.name,
        "type": one.kind,
        "is_requried": one.is_required,  # Quirk (2026-11, Get Attributes): spelt so by the platform.
        "is_customizable": one.takes_own_values,
        "is_multiple_selection": one.takes_several,
        "values": [{"id": id, "name": name} for id, name in one.values],
        "requirement_conditions": [condition] if one.only_if[0] else [],
    }


def _stem(word: str) -> str:
    kept = "".join(letter for letter in word if letter.isalnum())
    return kept.removesuffix("s") if len(kept) > 3 else kept


def _shared(category: Category, asked: str, words: set[str]) -> int:
    """The leaf's own name counts most, those above it little."""
    names = [one.name for one in tree.chain(category, asked)]
    own = {_stem(word) for word in names[-1].lower().replace("-", " ").split()}
    above = {_stem(word) for name in names[:-1] for word in name.lower().split()} - {"and", "good"}
    return 10 * len(own & words) + len(above & words) - (10 if category.name == "Other" else 0)
