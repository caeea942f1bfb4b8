"""Products written through the Open API: created, overwritten, changed in part, judged without being kept."""

from typing import Any

from ...errors import Rejected
from ...tiktok.spec import name_of
from ..gateway.checks import check_again
from ..gateway.older import project
from ..market import Market
from ..returns.search import once_for
from ..shop import Call, behaves
from ..state import Product, Sku
from . import advice, categories, listings, prerequisites, review, sku_rules, tree
from .products import check_status, own_product
from .records import Listing
from .rules import Sheet, check

CLOSED = ("FREEZE", "DELETED")


@behaves("product.CreateProduct.202309")
def create(call: Call) -> dict[str, Any]:
    """A new product, as a draft or handed in for review; once for each idempotency key."""
    return once_for(call, call.values.get("idempotency_key") or "", lambda: _created(call))


@behaves("product.EditProduct.202509")
def edit(call: Call) -> dict[str, Any]:
    """Overwrite a product: what is left out is gone, but for prices and units."""
    product = own_product(call)
    check_status(product, not_in=CLOSED)
    check_again(call.operation, call.values)
    return _changed(call, product, call.values)


@behaves("product.PartialEditProduct.202509")
def edit_partly(call: Call) -> dict[str, Any]:
    """Change what is named of a product; the rest stays as it is."""
    product = own_product(call)
    check_status(product, not_in=CLOSED)
    check_again(call.operation, call.values)
    listing = listings.listing_of(call.market, product)
    is_draft = call.values.get("save_mode") == "AS_DRAFT"
    before = (listing.draft if is_draft else None) or listing.under_review or listing.content
    fields = {name_of(key)[0] for key in call.operation.body} - set(listings.OF_THE_CALL)
    named = {name: value for name, value in call.values.items() if name in fields}
    merged = {**before, **named, "skus": _merged(before["skus"], call.values.get("skus") or [])}
    version = tree.version_of(before["category_id"])
    mode = call.values.get("save_mode") or "LISTING"
    return _changed(call, product, merged | {"save_mode": mode, "category_version": version})


@behaves("product.CheckProductListing.202309")
def judge(call: Call) -> dict[str, Any]:
    """Whether a product would pass, and what could be better; nothing is kept."""
    values = call.values | {"category_version": tree.version_of(call.values["category_id"])}
    problem = None
    try:
        check(_sheet(call, values, {}), (*sku_rules.LISTED, prerequisites.met))
    except Rejected as error:
        problem = {"code": int(error.code or 0), "message": str(error)}
    told = [{"code": 12052990, "message": words} for words in review.faults(call.market, values)]
    reasons = [problem] if problem else told
    wanted = call.values.get("is_diagnosis_required", True)
    return {
        "check_result": "FAIL" if reasons else "PASS",
        "fail_reasons": reasons,
        "diagnoses": advice.diagnoses(call.market, values, "suggestions") if wanted else [],
        "listing_quality": advice.quality(values),
        "pre_check_results": [],
        "warnings": {"message": ""},
    }


def _created(call: Call) -> dict[str, Any]:
    is_draft = call.values.get("save_mode") == "AS_DRAFT"
    rules = sku_rules.DRAFT if is_draft else (*sku_rules.LISTED, prerequisites.met)
    check(_sheet(call, call.values, {}), rules)
    product = listings.create(call.market, call.shop, listings.written(call.market, call.values))
    if not is_draft:
        listings.set_status(call.market, product, "PENDING")
        review.submit(call.market, product)
    content = listings.own(call.market, product).content
    return {"product_id": product.id, "skus": [_told(row) for row in content["skus"]], "warnings": []}


def _changed(call: Call, product: Product, values: dict[str, Any]) -> dict[str, Any]:
    market, is_draft = call.market, values.get("save_mode") == "AS_DRAFT"
    known = {sku_id: market.state.skus[sku_id] for sku_id in product.sku_ids}
    listing = listings.listing_of(market, product)
    waiting = [row for one in (listing.under_review, listing.draft) if one for row in one["skus"]]
    sheet = _sheet(call, values, known)._replace(promised=frozenset(row["id"] for row in waiting))
    check(sheet, sku_rules.DRAFT if is_draft else sku_rules.LISTED)
    listing, content = listings.own(market, product), listings.written(market, values)
    if is_draft:
        _keep_draft(market, product, listing, content)
    else:
        hand_in(market, product, listing, content)
    audit = listing.audit if listing.audit in ("NONE", "AUDITING", "APPROVED") else "NONE"
    rows = [_told(row) for row in content["skus"]]
    told = {"product_id": product.id, "audit": {"status": audit}, "skus": rows, "warnings": []}
    return project(call.operation.answer, told)


def _keep_draft(market: Market, product: Product, listing: Listing, content: dict[str, Any]) -> None:
    market.changes += 1
    if product.status == "DRAFT":
        listings.put_in_force(market, product, content)
    else:
        listing.draft = content


def hand_in(market: Market, product: Product, listing: Listing, content: dict[str, Any]) -> None:
    """What was never on sale is what it is to be at once; what is on sale stays until it is approved."""
    listing.draft = None
    if listing.was_live:
        at_once = market.settings.edit_sets_offers_at_once
        listing.under_review = listings.set_offers(market, product, content) if at_once else content
    else:
        listings.put_in_force(market, product, content)
    if product.status in ("DRAFT", "FAILED"):
        listings.set_status(market, product, "PENDING")
    review.submit(market, product)


def _sheet(call: Call, values: dict[str, Any], known: dict[str, Sku]) -> Sheet:
    asked = Call(call.market, call.operation, call.app, call.grant, values, call.shop)
    leaf = categories.leaf_of(asked, str(values["category_id"]))
    return Sheet(call.market, call.shop, leaf, values, known)


def _merged(before: list[dict[str, Any]], named: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The SKUs that are named changed, others as they were; guess: those without an id are new."""
    by_id = {row["id"]: row for row in named if row.get("id")}
    kept = [{**row, **by_id.pop(row["id"], {})} for row in before]
    return [*kept, *by_id.values(), *(row for row in named if not row.get("id"))]


def _told(row: dict[str, Any]) -> dict[str, Any]:
    attributes = row.get("sales_attributes") or []
    return {
        "id": row["id"],
        "seller_sku": row.get("seller_sku") or "",
        "external_sku_id": row.get("external_sku_id") or "",
        "sales_attributes": [{"id": one["id"], "value_id": one["value_id"]} for one in attributes],
        "fees": row.get("fees") or [],
    }
