"""What buyers look for and few sell: listed by category, and products put forward for it are judged."""

from typing import Any

from ...errors import Rejected
from .. import ids
from ..market import Market, happens
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Product, Shop
from . import listings, tree
from .records import Submission
from .search import page_of
from .tree import Category

KINDS = ("PRODUCT", "KEYWORD", "CATEGORY")
TAGS = ("TIKTOKSHOP_HOT_SELLING", "POPULAR_IN_TIKTOKSHOP", "POPULAR_IN_MARKETPLACES")
NO_OPPORTUNITY, NO_PRODUCT, MONTH = 12052910, 12052260, 30 * 86_400


@behaves("product.listOpportunities.202604")
def list_opportunities(call: Call) -> dict[str, Any]:
    """The opportunities of one kind in the shop's market."""
    values = call.values
    wanted, tags = values.get("category_ids") or [], set(values.get("tag_codes") or [])
    rows = []
    for number, leaf in enumerate(_leaves(call.shop)):
        if KINDS[number % 3] != values["opportunity_type"] or (wanted and leaf.id not in wanted):
            continue
        told = _listed(call.market, call.shop, leaf)
        if not tags or tags & set(told["tag_codes"]):
            rows.append((told["create_time"], told["id"], told))
    return {"data": page_of(call, "opportunities", rows)}


@behaves("product.getOpportunityDetail.202604")
def get(call: Call) -> dict[str, Any]:
    """One opportunity: what is looked for, and what a product must be."""
    leaf = _leaf(call.market, call.shop, call.values["opportunity_id"])
    told = _listed(call.market, call.shop, leaf)
    names = ("title", "create_time", "expire_time", "opportunity_type", "tag_codes", "reward_info")
    levels = [f"category_{kind}_level_{level}" for kind in ("id", "name") for level in (1, 2, 3)]
    same = {name: told[name] for name in (*names, *levels)}
    criteria = {"product_category": leaf.id, "product_status": "ACTIVATE", "keywords": leaf.name.lower()}
    sums = {name: told[name] for name in ("search_volume", "competitor_product_count")}
    return {
        "opportunity": {
            "id": told["id"],
            "action_type": "LIST_SIMILAR",
            "basic_info": {**same, "status": "ONGOING", "reference_images": []},
            "listing_criteria": criteria,
            "market_data": {"search_keyword": leaf.name.lower(), **sums},
            "content_data": {"trending_hashtag": f"#{leaf.name.lower().replace(' ', '')}"},
        }
    }


@behaves("product.submitProductViaOpportunity.202604")
def submit(call: Call) -> dict[str, Any]:
    """Put a product forward for an opportunity."""
    leaf = _leaf(call.market, call.shop, call.values["opportunity_id"])
    made = _submitted(call, leaf, call.values["opportunity_id"], call.values["product_id"])
    return {
        "submission": {
            "id": made.id,
            "opportunity_id": made.opportunity_id,
            "product_id": made.product_id,
            "status": made.status,
            "submit_time": made.submit_time,
            "rejection_reason": made.reason,
        }
    }


@behaves("product.getSubmissionRecords.202604")
def records(call: Call) -> dict[str, Any]:
    """What was put forward, and how it was judged."""
    values, state = call.values, call.market.state
    rows = []
    for one in state.catalogue.submissions.values():
        fits = all(
            values.get(name) in (None, "", getattr(one, name))
            for name in ("opportunity_id", "product_id", "status")
        )
        low, high = values.get("submit_time_ge") or 0, values.get("submit_time_lt") or 2**62
        if one.shop_id == call.shop.id and fits and low <= one.submit_time < high:
            rows.append((one.submit_time, one.id, _record(call.market, call.shop, one)))
    return {"data": page_of(call, "submissions", rows)}


@behaves("product.ApplyOpportunities.202409")
def apply(call: Call) -> dict[str, Any]:
    """The older way: one product for several opportunities."""
    wanted = call.values.get("opportunity_ids") or []
    leaves = [(id, _leaf(call.market, call.shop, id)) for id in wanted]
    made = [_submitted(call, leaf, id, call.values["product_id"]) for id, leaf in leaves]
    return {
        "opportunity_applications": [
            {
                "id": one.id,
                "opportunity_id": one.opportunity_id,
                "product_id": one.product_id,
                "status": one.status,
            }
            for one in made
        ]
    }


@behaves("product.SearchOpportunities.202409")
def older_list(call: Call) -> dict[str, Any]:
    """The older list: opportunities of every kind, by id if wished."""
    wanted, rows = call.values.get("opportunity_ids") or [], []
    for leaf in _leaves(call.shop):
        told = _listed(call.market, call.shop, leaf)
        if told["id"] in (wanted or [told["id"]]):
            of_category = told["opportunity_type"] == "CATEGORY"
            row = {"id": told["id"], "type": "LEAF_CATEGORY" if of_category else "PRODUCT", "benefits": []}
            times = {"create_time": told["create_time"], "update_time": told["create_time"]}
            rows.append((told["create_time"], told["id"], {**row, **times, "tags": told["tag_codes"]}))
    return page_of(call, "opportunities", rows)


def fitting(market: Market, shop: Shop, words: str) -> list[str]:
    """The opportunities of a shop's market whose name is among some words, in lower case."""
    return [_id(market, shop, leaf) for leaf in _leaves(shop) if leaf.name.lower() in words]


@happens("opportunity-review")
def judge(market: Market, submission_id: str, _: str) -> None:
    """A product fits if it is on sale in the category that is looked for."""
    one = market.state.catalogue.submissions[submission_id]
    product = market.state.products[one.product_id]
    leaf = _leaf(market, market.shop(one.shop_id), one.opportunity_id)
    if product.status != "ACTIVATE":
        one.reason = "The product is not on sale."
    elif listings.listing_of(market, product).content["category_id"] != leaf.id:
        one.reason = f"The product is not in the category {leaf.name}."
    one.status, one.review_time = "REJECTED" if one.reason else "APPROVED", int(market.now())
    market.changes += 1


def _submitted(call: Call, leaf: Category, opportunity_id: str, product_id: str) -> Submission:
    market, now = call.market, int(call.market.now())
    product = market.state.products.get(product_id)
    if product is None or product.shop_id != call.shop.id:
        raise Rejected(f"The product ID {product_id} does not exist.", code=str(NO_PRODUCT))
    made = Submission(market.new_id("submission"), opportunity_id, call.shop.id, product.id, now)
    market.state.catalogue.submissions[made.id] = made
    if market.settings.review_seconds is not None:
        market.schedule(market.settings.review_seconds, "opportunity-review", made.id, leaf.id)
    market.changes += 1
    return made


def _leaves(shop: Shop) -> list[Category]:
    version = tree.default_version(shop.region)
    barred = ("prohibited", "invited")
    found = [one for one in tree.of_market(shop.region, version) if one.is_leaf]
    return [one for one in found if not any(mark in barred for mark in one.marks)]


def _leaf(market: Market, shop: Shop, opportunity_id: str) -> Category:
    """An opportunity is a leaf of the market that few sell in."""
    for leaf in _leaves(shop):
        if _id(market, shop, leaf) == opportunity_id:
            return leaf
    raise refusal(NO_OPPORTUNITY)


def _id(market: Market, shop: Shop, leaf: Category) -> str:
    return "62" + str(ids.number(market.state.seed, "opportunity", shop.region, leaf.id) % 10**14).zfill(14)


def _listed(market: Market, shop: Shop, leaf: Category) -> dict[str, Any]:
    number = ids.number(market.state.seed, "demand", shop.region, leaf.id)
    place = _leaves(shop).index(leaf)
    began = int(market.now()) // MONTH * MONTH
    chain = tree.chain(leaf, tree.default_version(shop.region))
    levels = [*chain[:-1], leaf][:3]
    told: dict[str, Any] = {}
    for level in range(1, 4):
        known = levels[level - 1] if level <= len(levels) else None
        told[f"category_id_level_{level}"] = known.id if known else ""
        told[f"category_name_level_{level}"] = known.name if known else ""
    return told | {
        "id": _id(market, shop, leaf),
        "title": f"{leaf.name} that buyers look for",
        "opportunity_type": KINDS[place % 3],
        "query_words": leaf.name.lower(),
        "search_volume": str(1000 + number % 90_000),
        "competitor_product_count": str(number % 200 + _rivals(market, leaf)),
        "tag_codes": [TAGS[place % 3]],
        "tags": TAGS[place % 3].lower().replace("_", " "),
        "create_time": began,
        "expire_time": began + MONTH,
        "reward_info": "",
        "is_collected": _is_taken(market, shop, _id(market, shop, leaf)),
    }


def _rivals(market: Market, leaf: Category) -> int:
    """How many products in the sandbox are on sale in a category."""
    return sum(one.on_sale and one.category == leaf.name for one in market.state.products.values())


def _is_taken(market: Market, shop: Shop, opportunity_id: str) -> bool:
    """Whether the shop has put something forward for it."""
    made = market.state.catalogue.submissions.values()
    return any((one.shop_id, one.opportunity_id) == (shop.id, opportunity_id) for one in made)


def _record(market: Market, shop: Shop, one: Submission) -> dict[str, Any]:
    leaf, product = _leaf(market, shop, one.opportunity_id), market.state.products[one.product_id]
    return {
        "id": one.id,
        "opportunity_id": one.opportunity_id,
        "opportunity_title": f"{leaf.name} that buyers look for",
        "product_id": product.id,
        "product_name": product.title,
        "product_orders": _orders(market, product),
        "product_pv": 0,
        "status": one.status,
        "submit_time": one.submit_time,
        "review_time": one.review_time,
        "rejection_reason": one.reason,
    }


def _orders(market: Market, product: Product) -> int:
    skus = (market.state.skus[sku_id] for sku_id in product.sku_ids)
    return sum(shelf.sold + shelf.committed for sku in skus for shelf in sku.shelves.values())
