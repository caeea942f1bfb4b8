"""Open collaborations: products that any creator may promote, and who may have a sample of them."""

from typing import Any

from ...errors import Rejected
from ..market import Market
from ..refusals import refusal
from ..settings import HOUR
from ..shop import Call, behaves
from ..state import Product, Shop
from . import links, samples
from .acts import find_by_themselves
from .fields import (
    avatar,
    open_product,
    own_product,
    paged,
    picture,
    price_range,
    sieved,
    status_of,
    units_left,
)  # fmt: skip
from .outreach import creator_of
from .population import chain_of, population
from .records import Link, OpenCollaboration, SampleRule
from .sales import add_new, open_now, open_with, promoters

LEAST_RATE, MOST_RATE = 100, 8000
ALREADY, BAD_RATE, RESTRICTED = 16003012, 16003033, 16003035
OFF = frozenset({"INACTIVE", "DEACTIVATE", "DEACTIVATED", "DISABLE", "OFF", "CLOSE", "STOP", "FALSE", "0"})
"""What switches a sample rule off. guess: the documents give no words; all else switches it on."""


@behaves("affiliate_seller.EditOpenCollaborationSettings.202405")
def edit_settings(call: Call) -> dict[str, Any]:
    """Say whether each product is opened to all creators, and for which commission."""
    told = call.values.get("auto_add_product")
    if told:
        check_rate(told["commission_rate"])
        rate = told["commission_rate"]
        call.market.state.creators.auto_add[call.shop.id] = rate if told["enable"] else -rate
        if told["enable"]:
            _open_all(call.market, call.shop, rate)
        call.market.changes += 1
    return {}


@behaves("affiliate_seller.GetOpenCollaborationSettings.202409")
def settings(call: Call) -> dict[str, Any]:
    """Whether each product is opened to all creators, and for which commission."""
    rate = call.market.state.creators.auto_add.get(call.shop.id, 0)
    return {
        "open_collaboration_settings": {
            "auto_add_product": {"commission_rate": abs(rate), "enable": rate > 0}
        }
    }


@behaves("affiliate_seller.CreateOpenCollaboration.202412")
def create(call: Call) -> dict[str, Any]:
    """Open a product to all creators, for 1 to 80 percent."""
    check_rate(call.values["commission_rate"])
    product = own_product(call, call.values["product_id"], RESTRICTED)
    if product.status != "ACTIVATE":
        raise refusal(RESTRICTED)
    before = open_with(call.market, product.id)
    if before and not before.ends:
        raise refusal(ALREADY)
    made = _open(call.market, product, call.values["commission_rate"])
    row = {"id": made.id, "product_id": product.id, "effective_time": made.create_time}
    return {"open_collaboration": row}


@behaves("affiliate_seller.RemoveOpenCollaboration.202409")
def remove(call: Call) -> dict[str, Any]:
    """End the open collaboration of a product; it holds for a while still."""
    product = own_product(call, call.values["product_id"], RESTRICTED)
    opened = open_with(call.market, product.id)
    if opened is None:
        raise Rejected("There is no open collaboration with this product.", code="36009004")
    if not opened.ends:
        hours = call.market.settings.open_collaboration_ends_hours
        opened.ends = int(call.market.now() + hours * HOUR)
        samples.collaboration_ended(call.market, product.id)
    call.market.changes += 1
    return {"terminated_effective_time": opened.ends}


@behaves("affiliate_seller.SearchOpenCollaboration.202412")
def search(call: Call) -> dict[str, Any]:
    """A page of the shop's open collaborations."""
    found = [one for one in _of_shop(call.market, call.shop) if _wanted(call, one)]
    if call.values.get("sort_order") == "DESC":
        found.reverse()
    page, following = paged(call, found, lambda one: one.id)
    rows = [_shown(call.market, one) for one in page]
    return {"open_collaborations": rows, "next_page_token": following, "total_count": len(found)}


@behaves("affiliate_seller.SellerSearchAffiliateOpenCollaborationProduct.202405")
def search_products(call: Call) -> dict[str, Any]:
    """A page of all products of the market that are open to creators."""
    return products_page(call, call.shop.region)


def products_page(call: Call, region: str) -> dict[str, Any]:
    """A page of the products of a market that are open to creators."""
    found = sieved(call, products_of(call.market, region))
    page, following = paged(call, found, lambda row: str(row["id"]), most=20)
    return {"products": list(page), "next_page_token": following, "total_count": len(found)}


def products_of(market: Market, region: str) -> list[dict[str, Any]]:
    """The products of a market that are open to creators."""
    state, now = market.state, market.now()
    for shop_id in state.creators.auto_add:
        add_new(market, shop_id)
    rows = (one for one in state.creators.open.values() if one.holds(now))
    there = (one for one in rows if state.shops[one.shop_id].region == region)
    return [open_product(market, state.products[one.product_id], one.rate) for one in there]


@behaves("affiliate_seller.GenerateAffiliateProductPromotionLink.202405")
def link(call: Call) -> dict[str, Any]:
    """A link to a product in open collaboration, for any creator."""
    product = own_product(call, call.values["product_id"], 16024008)
    if open_with(call.market, product.id) is None:
        raise Rejected("This product is in no open collaboration.", code="36009004")
    made = links.make(call.market, Link(links.OPEN, call.shop.id, about=product.id))
    return {"product_promotion_link": made}


@behaves("affiliate_seller.GetOpenCollaborationSampleRules.202410")
def sample_rules(call: Call) -> dict[str, Any]:
    """Who may have a sample of some products."""
    rules = (call.market.state.creators.rules.get(id) for id in call.values["product_ids"])
    mine = [one for one in rules if one and one.shop_id == call.shop.id]
    return {"sample_rules": [_rule(call.market, one) for one in mine]}


@behaves("affiliate_seller.EditOpenCollaborationSampleRule.202410")
def edit_rule(call: Call) -> dict[str, Any]:
    """Say who may have a sample of a product in open collaboration, and how many there are."""
    product = own_product(call, call.values["product_id"], 16024008)
    if open_with(call.market, product.id) is None:
        raise Rejected("This product is in no open collaboration.", code="36009004")
    told, rules = call.values.get("sample_rule") or {}, call.market.state.creators.rules
    before = rules.get(product.id) or SampleRule(call.shop.id, product.id, active=False)
    rules[product.id] = SampleRule(
        shop_id=call.shop.id,
        product_id=product.id,
        active=str(told.get("activate_status", "")).upper() not in OFF,
        quota=told.get("sample_quota", before.quota),
        given=before.given,
        start_time=told.get("start_time", before.start_time),
        end_time=told.get("end_time", before.end_time),
        unlimited=told.get("is_sample_time_unlimited", before.unlimited),
        thresholds=told.get("thresholds", before.thresholds),
    )
    call.market.changes += 1
    return {}


@behaves("affiliate_seller.RemoveCreatorFromOpenCollaboration.202508")
def remove_creator(call: Call) -> dict[str, Any]:
    """Take a creator out of an open collaboration: no commission for them from now on."""
    opened = open_with(call.market, call.values["product_id"])
    if opened is None or (opened.id, opened.shop_id) != (call.values["open_collaboration_id"], call.shop.id):
        raise Rejected("There is no such open collaboration.", code="36009004")
    creator = creator_of(call.market, call.shop, call.values["creator_user_open_id"])
    if creator.open_id not in opened.removed:
        opened.removed.append(creator.open_id)
    call.market.changes += 1
    return {}


@behaves("affiliate_seller.GetOpenCollaborationCreatorContentDetail.202508")
def creator_content(call: Call) -> dict[str, Any]:
    """A page of the creators who show a product, with how much they have posted."""
    product, market = own_product(call, call.values["product_id"], 16024008), call.market
    opened = market.state.creators.open.get(product.id)
    shown = promoters(market, product.id)
    page, following = paged(call, shown, lambda post: post.id)
    rows = []
    for post in page:
        person = creator_of(market, call.shop, post.creator)
        theirs = [one for one in market.state.creators.posts.values() if one.creator == post.creator]
        kinds = [one.kind for one in theirs if one.product_id == product.id]
        profile = {
            "creator_open_id": person.open_id,
            "username": person.username,
            "nickname": person.nickname,
            "follower_count": person.followers,
            "avatar": {"url": avatar(person)},
        }
        ends = opened.ends if opened else 0
        terms = {"promotion_status": "TERMINATING" if ends else "NORMAL", "promotion_end_time": ends}
        counts = {"video_count": kinds.count("VIDEO"), "live_count": kinds.count("LIVE")}
        rows.append({"creator_profile": profile, **terms, **counts})
    return {
        "creator_content_details": rows,
        "product": {"id": product.id, "image_url": picture(product.id)},
        "next_page_token": following,
        "total_count": len(shown),
    }


def check_rate(rate: int) -> None:
    """Refuse a commission, in hundredths of a percent, that is not from 1 to 80 percent."""
    if not LEAST_RATE <= rate <= MOST_RATE:
        raise refusal(BAD_RATE)


def _open_all(market: Market, shop: Shop, rate: int) -> None:
    for product in list(market.state.products.values()):
        is_open = product.status != "ACTIVATE" or open_with(market, product.id)
        if product.shop_id == shop.id and not is_open:
            _open(market, product, rate)


def _open(market: Market, product: Product, rate: int) -> OpenCollaboration:
    made = open_now(market, product, rate)
    shop = market.state.shops[product.shop_id]
    find_by_themselves(market, shop, product.id, population(market.state.seed, shop.region))
    return made


def _of_shop(market: Market, shop: Shop) -> list[OpenCollaboration]:
    add_new(market, shop.id)
    rows = (one for one in market.state.creators.open.values() if one.shop_id == shop.id)
    return [one for one in rows if one.holds(market.now())]


def _wanted(call: Call, one: OpenCollaboration) -> bool:
    product, values = call.market.state.products[one.product_id], call.values
    word, kind = values.get("keyword") or "", values.get("keyword_type") or "PRODUCT_NAME"
    if word and not (product.id == word if kind == "PRODUCT_ID" else word.lower() in product.title.lower()):
        return False
    top = values.get("top_level_category_id")
    chain = chain_of(product.category, call.shop.region)
    return not top or top in [row["id"] for row in chain]


def _shown(market: Market, one: OpenCollaboration) -> dict[str, Any]:
    product, desk = market.state.products[one.product_id], market.state.creators
    showing = sum(product.id in shown for shown in desk.showcases.values())
    return {
        "id": one.id,
        "content_creator_count": len(promoters(market, product.id)),
        "showcase_creator_count": showing,
        "current_commission": {"rate": one.rate, "start_time": one.create_time, "end_time": one.ends},
        "product": {
            "id": product.id,
            "title": product.title,
            "inventory": units_left(market, product),
            "main_image_url": picture(product.id),
            "original_price": price_range(market, product),
            "status": status_of(market, product),
        },
        "status": "TERMINATING" if one.ends else "ONGOING",
    }


def _rule(market: Market, rule: SampleRule) -> dict[str, Any]:
    left = max(0, rule.quota - rule.given)
    return {
        "product_id": rule.product_id,
        "sample_quota": rule.quota,
        "available_quantity": left,
        "start_time": rule.start_time,
        "end_time": rule.end_time,
        "is_sample_time_unlimited": rule.unlimited,
        "status": samples.rule_status(market, rule),
        "thresholds": dict(rule.thresholds),
    }
