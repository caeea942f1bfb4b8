"""The creator's side of samples: what they may ask for, what they asked for, what they owe."""

from typing import Any

from ...errors import Rejected
from ..market import Market
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Product
from . import links, samples
from .accounts import creator_behind
from .fields import money, paged, status_of
from .records import Link, Sample
from .sales import target_with

UNREADABLE = 36009003
NOT_THERE = 36009004  # guess: the call documents no code


@behaves("affiliate_creator.SearchCreatorSampleApplications.202412")
def search(call: Call) -> dict[str, Any]:
    """A page of the creator's wishes, the newest first."""
    wanted = call.values.get("application_statuses") or []
    found = [one for one in _mine(call) if not wanted or one.status in wanted]
    page, following = paged(call, found, lambda one: one.id)
    rows = [_shown(call.market, one) for one in page]
    return {"sample_applications": rows, "next_page_token": following}


@behaves("affiliate_creator.GetCreatorSampleApplicationDetail.202412")
def detail(call: Call) -> dict[str, Any]:
    """The creator's wish for a product; the newest one unless it or its order is named."""
    values = call.values
    for one in _mine(call):
        fits = values.get("application_id") in (None, "", one.id)
        of_order = values.get("main_order_id") in (None, "", one.order_id)
        if one.product_id == values["product_id"] and fits and of_order:
            row = _shown(call.market, one)
            row["creator_fulfillment"].pop("bound_product_status")
            status = {"status": one.status} if one.status != samples.GONE else {}
            row = {name: value for name, value in row.items() if name != "status"} | status
            return {"sample_application": row | {"create_time": one.create_time, "type": "FREE_SAMPLE"}}
    raise refusal(UNREADABLE)


@behaves("affiliate_creator.CreatorGetSampleRequestDeeplink.202512")
def deeplink(call: Call) -> dict[str, Any]:
    """A link by which the creator, and nobody else, asks for a sample."""
    creator, values, state = creator_behind(call), call.values, call.market.state
    product = state.products.get(values["product_id"])
    if product is None or values["sku_id"] not in product.sku_ids:
        raise refusal(NOT_THERE)
    if state.shops[product.shop_id].region != creator.region:
        raise refusal(NOT_THERE)
    link = Link(links.SAMPLE, product.shop_id, creator.open_id, product.id, values["sku_id"])
    return {"deeplink": links.make(call.market, link)}


@behaves("affiliate_creator.GetCreatorApplicableSampleLabel.202412")
def label(call: Call) -> dict[str, Any]:
    """Whether the creator may ask for a sample of a product, and of which SKUs."""
    creator, market = creator_behind(call), call.market
    product = market.state.products.get(call.values["product_id"])
    if product is None or market.state.shops[product.shop_id].region != creator.region:
        raise refusal(UNREADABLE)
    running = samples.of_creator(market, creator.open_id, product.id, samples.OPEN)
    done = samples.of_creator(market, creator.open_id, product.id, (samples.DONE,))
    may = not running and _is_offered(market, product, creator.open_id)
    rule = market.state.creators.rules.get(product.id)
    status = "ONGOING" if running else "TO_APPLY" if may else "COMPLETE" if done else "UNKNOWN"
    return {
        "label": {
            "application_id": next((one.id for one in (*running, *done)), ""),
            "can_apply": may,
            "reach_limit": bool(rule and rule.given >= rule.quota),
            "status": status,
            "sample_product": {"sample_sku_list": [_sku(market, product, id) for id in product.sku_ids]},
        }
    }


@behaves("affiliate_creator.CreatorSearchSampleApplicationFulfillments.202409")
def fulfilments(call: Call) -> dict[str, Any]:
    """What the creator owes for samples."""
    wanted = call.values["fulfillment_statuses"]
    found = [one for one in _mine(call) if samples.fulfilment(one) in wanted]
    field = "post_by" if call.values.get("sort_field") == "expired_time" else "create_time"
    found.sort(key=lambda one: (getattr(one, field), one.id), reverse=call.values.get("sort_order") == "DESC")
    rows = [
        {
            "application_id": one.id,
            "bound_product_status": _bound(call.market, one),
            "expiration_time": one.post_by,
            "id": one.fulfilment_id,
            "product_id": one.product_id,
            "sample_application_type": "FREE_SAMPLE",
            "shop_id": one.shop_id,
            "status": samples.fulfilment(one),
            "total_suspend_duration": 0,
        }
        for one in found
    ]
    return {"fulfillments": rows}


def _mine(call: Call) -> list[Sample]:
    creator = creator_behind(call)
    return [
        one for one in reversed(call.market.state.creators.samples.values()) if one.creator == creator.open_id
    ]


def _shown(market: Market, one: Sample) -> dict[str, Any]:
    return {
        "id": one.id,
        "activity_id": one.target_id or one.open_id,
        "main_order_id": one.order_id,
        "status": CREATOR_WORDS.get(one.status, one.status),
        "sample_product": {
            "id": one.product_id,
            "sku_id": one.sku_id,
            "sku_sale_property_value_names": [market.state.skus[one.sku_id].name],
        },
        "creator_fulfillment": {
            "bound_product_status": _bound(market, one),
            "expiration_time": one.post_by,
            "id": one.fulfilment_id,
            "status": samples.fulfilment(one),
            "total_suspend_duration": 0,
        },
    }


CREATOR_WORDS = {samples.TO_POST: "TO_BE_POST"}
"""The creator's list has a word of its own for a sample that waits for content."""


def _bound(market: Market, one: Sample) -> str:
    told = status_of(market, market.state.products[one.product_id])
    return {"DELETE": "PERMANENT_DELETED", "GNE_REJECT": "UNKNOWN", "OTHER": "UNKNOWN"}.get(told, told)


def _is_offered(market: Market, product: Product, creator: str) -> bool:
    shop = market.state.shops[product.shop_id]
    target = target_with(market, shop.id, product.id, creator)
    if target and target.has_sample:
        return True
    try:
        samples.check_rule(market, shop, creator, product.id)
    except Rejected:
        return False
    return True


def _sku(market: Market, product: Product, sku_id: str) -> dict[str, Any]:
    sku = market.state.skus[sku_id]
    there = sku.available() > 0
    row = {
        "id": sku.id,
        "is_available": there,
        "price": money(sku.price_minor, market.state.shops[product.shop_id].currency),
        "sale_properties": [
            {"id": "100000", "name": "Variant", "value_id": sku.id[-6:], "value_name": sku.name}
        ],
        "sale_property_value_ids": sku.id[-6:],
    }
    return row if there else row | {"unavailable_reason": "OUT_OF_STOCK"}
