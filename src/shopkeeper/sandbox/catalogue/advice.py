"""What the platform thinks could be better of a listing: judged by plain rules from what it says."""

import re
from typing import Any

from ...errors import Rejected
from ..market import Market
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Product
from . import listings, pictures, tree
from .attributes import PRODUCT, attributes_of

TITLE_LETTERS, DESCRIPTION_LETTERS, ENOUGH_PICTURES = 40, 200, 3
MOST_PRODUCTS = 20
SMALL_WORDS = frozenset(("and", "for", "from", "made", "the", "with", "without"))
FIELDS = ("TITLE", "DESCRIPTION", "IMAGE", "ATTRIBUTE", "SIZE_CHART")


@behaves("product.ProductInformationIssueDiagnosis.202405")
def diagnose(call: Call) -> dict[str, Any]:
    """What could be better of some products."""
    return {
        "products": [
            {
                "id": product.id,
                "diagnoses": diagnoses(call.market, content, "suggestion"),
                "listing_quality": quality(content),
            }
            for product, content in _named(call)
        ]
    }


@behaves("product.GetProductsSEOWords.202405")
def seo_words(call: Call) -> dict[str, Any]:
    """Words that buyers search for, of what some products say of themselves."""
    return {
        "products": [
            {"id": product.id, "seo_words": [{"text": word} for word in words_of(content)]}
            for product, content in _named(call)
        ]
    }


@behaves("product.GetRecommendedProductTitleAndDescription.202405")
def suggest_texts(call: Call) -> dict[str, Any]:
    """A fuller title and description of some products."""
    return {
        "products": [
            {
                "id": product.id,
                "suggestions": [
                    {"field": "TITLE", "items": [{"text": better_title(content)}]},
                    {"field": "DESCRIPTION", "items": [{"text": better_description(content)}]},
                ],
            }
            for product, content in _named(call)
        ]
    }


@behaves("product.DiagnoseandOptimizeProduct.202411")
def optimise(call: Call) -> dict[str, Any]:
    """What could be better of a product as it is, or as it would be with what the call says."""
    values = call.values
    content: dict[str, Any] = {"category_id": ""}
    if product_id := values.get("product_id"):
        content = listings.listing_of(call.market, _product(call, product_id)).content
    content = content | {name: value for name, value in values.items() if name != "product_id" and value}
    return {
        "diagnoses": diagnoses(call.market, content, "suggestion"),
        "listing_quality": quality(content),
    }


def diagnoses(market: Market, content: dict[str, Any], suggestion: str) -> list[dict[str, Any]]:
    """Each field of a listing with what is wrong with it, and something to put there."""
    found = problems(content)
    return [
        {
            "field": field,
            "diagnosis_results": [
                {"code": code, "how_to_solve": advice, "quality_tier": "FAIR"}
                for code, advice in found.get(field, [])
            ],
            suggestion: _suggestion(field, content, bool(found.get(field))),
        }
        for field in FIELDS
    ]


def problems(content: dict[str, Any]) -> dict[str, list[tuple[str, str]]]:
    """By field, the codes of what is wrong and what to do about it."""
    leaf = tree.tree(tree.version_of(content["category_id"])).get(content["category_id"])
    said = {row.get("id") for row in content.get("product_attributes") or []}
    known = (
        [one.id for one in attributes_of(leaf) if one.kind == PRODUCT and not one.only_if[0]] if leaf else []
    )
    wants_chart = leaf is not None and leaf.is_clothing and not content.get("size_chart")
    checks = (
        ("TITLE", len(content.get("title") or "") < TITLE_LETTERS, "TITLE_TOO_SHORT",
         f"Write a title of {TITLE_LETTERS} letters or more that says what it is and for whom."),
        ("DESCRIPTION", len(_plain(content)) < DESCRIPTION_LETTERS, "DESCRIPTION_TOO_SHORT",
         f"Describe it in {DESCRIPTION_LETTERS} letters or more."),
        ("IMAGE", len(content.get("main_images") or []) < ENOUGH_PICTURES, "TOO_FEW_IMAGES",
         f"Show it in {ENOUGH_PICTURES} pictures or more."),
        ("ATTRIBUTE", len(said) * 2 < len(known), "ATTRIBUTES_MISSING",
         "Fill in half of the attributes of its category, or more."),
        ("SIZE_CHART", wants_chart, "SIZE_CHART_MISSING", "Add a size chart, or clothes come back."),
    )  # fmt: skip
    found: dict[str, list[tuple[str, str]]] = {}
    for field, is_wrong, code, advice in checks:
        if is_wrong:
            found.setdefault(field, []).append((code, advice))
    return found


def quality(content: dict[str, Any]) -> dict[str, Any]:
    """How good a listing is, by how much is wrong with it."""
    left = len(problems(content))
    return {"current_tier": tier(content), "remaining_recommendations": left}


def tier(content: dict[str, Any]) -> str:
    """The grade of a listing. guess: how many faults make which grade."""
    left = len(problems(content))
    return "GOOD" if left <= 2 else "FAIR" if left <= 3 else "POOR"


def words_of(content: dict[str, Any]) -> list[str]:
    """The words that a listing is found by: those of its title, then its category."""
    category = listings.category_name(content["category_id"])
    told = re.findall(r"[^\W\d_]{3,}", f"{content.get('title') or ''} {category}".lower())
    return [word for word in dict.fromkeys(told) if word not in SMALL_WORDS][:10]


def better_title(content: dict[str, Any]) -> str:
    """The title with its variants and its category, where they are not in it yet."""
    title, category = content.get("title") or "", listings.category_name(content["category_id"])
    variants = [name for row in content.get("skus") or [] if (name := listings.variant_name(row))]
    told = [
        part for part in (category, ", ".join(variants[:3])) if part and part.lower() not in title.lower()
    ]
    return " - ".join([title, *told])[:255]


def better_description(content: dict[str, Any]) -> str:
    """The description with a list of what is known of the product."""
    facts = [f"Category: {listings.category_name(content['category_id'])}"]
    weight = content.get("package_weight") or {}
    facts += [f"Weight: {weight['value']} {str(weight['unit']).lower()}"] if weight else []
    rows = "".join(f"<li>{fact}</li>" for fact in facts)
    return f"{content.get('description') or ''}<ul>{rows}</ul>"[:10_000]


def _suggestion(field: str, content: dict[str, Any], is_needed: bool) -> dict[str, Any]:
    texts = {"TITLE": better_title, "DESCRIPTION": better_description}
    written = [{"text": texts[field](content)}] if is_needed and field in texts else []
    seen = content.get("main_images") or [] if is_needed and field == "IMAGE" else []
    return {
        "smart_texts": written,
        "seo_words": [{"text": word} for word in words_of(content)] if field == "TITLE" else [],
        "images": [{"uri": uri, "url": pictures.address(uri)} for row in seen if (uri := row.get("uri"))],
    }


def _plain(content: dict[str, Any]) -> str:
    return re.sub(r"<[^>]*>", "", content.get("description") or "").strip()


def _named(call: Call) -> list[tuple[Product, dict[str, Any]]]:
    """The products that a call names, each with what is published of it."""
    named = list(call.values.get("product_ids") or [])
    if len(named) > MOST_PRODUCTS:
        raise refusal(12019120)
    products = [_product(call, id) for id in named]
    return [(one, listings.listing_of(call.market, one).content) for one in products]


def _product(call: Call, product_id: str) -> Product:
    product = call.market.state.products.get(product_id)
    if product is None or product.shop_id != call.shop.id:
        raise Rejected(f"The product ID {product_id} does not exist.", code="12052260")
    return product
