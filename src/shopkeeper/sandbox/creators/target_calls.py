"""Target collaborations: terms that a shop offers to creators by name, and its invitations to them."""

from typing import Any, NamedTuple

from ...errors import Rejected
from ..market import Market
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Shop
from . import links, targets
from .acts import invite
from .fields import (
    avatar,
    commission,
    own_product,
    paged,
    picture,
    price_range,
    status_of,
)
from .open_calls import check_rate
from .outreach import NO_QUOTA, TOO_FAMED, check_reach, creator_of, reach
from .population import Creator, find
from .records import Link, TargetCollaboration, TargetProduct
from .sales import promoters

NOT_MINE, ENDED, UNAVAILABLE, FOREIGN_PRODUCT = 50001700, 50001701, 50001702, 16024008
BLOCKED, EXCLUDED, CONFLICT, OUT_OF_RANGE = 16024018, 16024020, 16024022, 98001004
PAGE_SIZES = (20, 50, 100)


class Terms(NamedTuple):
    """What a call says of a collaboration beside whom and what it names."""

    name: str
    contact: dict[str, Any]
    has_sample: bool
    exempt: bool


@behaves("affiliate_seller.CreateTargetCollaboration.202508")
def create(call: Call) -> dict[str, Any]:
    """Offer terms to some creators; each of them counts for the week's outreach, unless already connected."""
    market, shop, values = call.market, call.shop, call.values
    creators = _creators(call, values["creator_user_open_ids"])
    products = [_product(call, row, row["target_commission_rate"]) for row in values["products"]]
    ends = _end(market, values["end_time"])
    pairs = targets.conflicts(market, shop, [one.open_id for one in creators], [one.id for one in products])
    if pairs:
        raise refusal(CONFLICT)
    check_reach(market, shop, creators, NO_QUOTA, TOO_FAMED)
    terms, now = _terms(values), int(market.now())
    made = TargetCollaboration(
        id=market.new_id("target-collaboration"),
        shop_id=shop.id,
        name=terms.name,
        products=products,
        creators=[],
        create_time=now,
        update_time=now,
        end_time=ends,
        contact=terms.contact,
        message=values.get("message") or "",
        content_type=values.get("preferred_content_type") or "",
        has_sample=terms.has_sample,
        exempt=terms.exempt,
    )
    market.state.creators.targets[made.id] = made
    _invite(market, shop, made, creators)
    return {
        "create_time": now,
        "target_collaboration": {"id": made.id},
        "target_collaboration_conflicts": [],
        "invalid_open_id_list": [],
        "invalid_product_id_list": [],
    }


@behaves("affiliate_seller.UpdateTargetCollaboration.202508")
def update(call: Call) -> dict[str, Any]:
    """Say anew what a collaboration is: whom it names, for which products, for how much, until when."""
    market, shop, values = call.market, call.shop, call.values
    target = _own(call)
    if not target.holds(market.now()):
        raise refusal(ENDED)
    creators = _creators(call, values["creator_user_open_ids"])
    products = [_product(call, row, row["commission_rate"]) for row in values["products"]]
    ends, terms = _end(market, values["end_time"]), _terms(values)
    ids = [one.open_id for one in creators], [one.id for one in products]
    pairs = targets.conflicts(market, shop, *ids, but=target.id)
    if pairs:
        return {"target_collaboration_conflicts": _pairs(pairs), "update_failed": _nothing_failed()}
    new = [one for one in creators if not target.invited(one.open_id)]
    check_reach(market, shop, new, NO_QUOTA, TOO_FAMED)
    for one in target.creators:
        one.state = one.state if one.creator in ids[0] else "removed"
    target.products, target.end_time, target.update_time = products, ends, int(market.now())
    target.name, target.contact, target.has_sample, target.exempt = terms
    _invite(market, shop, target, new)
    return {"target_collaboration_conflicts": [], "update_failed": _nothing_failed()}


@behaves("affiliate_seller.RemoveTargetCollaboration.202409")
def remove(call: Call) -> dict[str, Any]:
    """End a collaboration at once."""
    target = call.market.state.creators.targets.get(call.values["target_collaboration_id"])
    if target is None or target.shop_id != call.shop.id:
        raise refusal(600001002)  # guess: the call documents no code for what is not there
    target.removed_at = target.removed_at or int(call.market.now())
    target.update_time = int(call.market.now())
    call.market.changes += 1
    return {}


@behaves("affiliate_seller.SearchTargetCollaborations.202508")
def search(call: Call) -> dict[str, Any]:
    """A page of the shop's target collaborations in one state."""
    size = call.values.get("page_size")
    if size is not None and int(size) not in PAGE_SIZES:
        raise Rejected("PageSize must be 20, 50 or 100", code="36009004")
    desk = call.market.state.creators
    found = [one for one in reversed(desk.targets.values()) if _wanted(call, one)]
    page, following = paged(call, found, lambda one: one.id)
    rows = [_row(call.market, one) for one in page]
    return {"target_collaborations": rows, "next_page_token": following, "total_count": len(found)}


@behaves("affiliate_seller.QueryTargetCollaborationDetail.202508")
def detail(call: Call) -> dict[str, Any]:
    """One collaboration with its creators and products."""
    target, market = _own(call), call.market
    row = _row(market, target)
    row["creator_invited_count"] = row.pop("creator_inivited_count")
    del row["create_time"]
    there = [one for one in target.creators if one.state != "removed"]
    return {
        "target_collaboration": row
        | {
            "creators": [_creator(market, target, one.creator, one.state) for one in there],
            "products": [_target_product(market, target, one) for one in target.products],
            "seller_contact_info": target.contact,
        }
    }


@behaves("affiliate_seller.GenerateTargetCollaborationLink.202509")
def link(call: Call) -> dict[str, Any]:
    """A link by which creators find a collaboration and agree to it."""
    target = _own(call)
    if not target.holds(call.market.now()):
        raise refusal(ENDED)
    return {"link": links.make(call.market, Link(links.TARGET, call.shop.id, about=target.id))}


@behaves("affiliate_seller.queryCreatorPromotionDetailsInTargetCollaboration.202608")
def promotion(call: Call) -> dict[str, Any]:
    """How a creator promotes each product of a collaboration."""
    market, values = call.market, call.values
    target = market.state.creators.targets.get(values["invitation_group_id"])
    if target is None or target.shop_id != call.shop.id:
        raise refusal(NOT_MINE)
    open_id = values["creator_user_open_id"]
    shown = market.state.creators.showcases.get(open_id, [])
    rows = [_promotion(market, target, one, open_id) for one in target.products]
    if "ADDED" in ((values.get("product_filter") or {}).get("added_types") or []):
        rows = [row for row in rows if row["product_base_info"]["product_id"] in shown]
    if word := values.get("query"):
        name = "product_id" if values.get("query_type") == "PRODUCT_ID" else "title"
        rows = [row for row in rows if word.lower() in row["product_base_info"][name].lower()]
    return {"data": {"product_details": rows}}


@behaves("affiliate_seller.checkTargetCollaborationConflicts.202605")
def check_conflicts(call: Call) -> dict[str, Any]:
    """Which pairs of creators and products are in another collaboration already."""
    values = call.values
    pairs = targets.conflicts(
        call.market, call.shop, values["creator_open_id_list"], values["product_id_list"]
    )
    rows = [
        {"creator_open_id": creator, "product_id": product, "existing_collaboration_id": target.id}
        for creator, product, target in pairs
    ]
    return {"conflict_items": rows, "has_conflict": bool(rows)}


@behaves("affiliate_seller.resolveTargetCollaborationConflicts.202605")
def resolve_conflicts(call: Call) -> dict[str, Any]:
    """Take creators out of the collaborations that stand in the way of a new one."""
    done: list[dict[str, str]] = []
    failed: list[dict[str, str]] = []
    for row in call.values["conflict_items"]:
        target = call.market.state.creators.targets.get(row["existing_collaboration_id"])
        mine = target if target and target.shop_id == call.shop.id else None
        invited = mine.invited(row["creator_open_id"]) if mine else None
        if invited:
            invited.state = "removed"
        (done if invited else failed).append(row)
    call.market.changes += 1
    return {"success_items": done, "failed_items": failed}


def _terms(values: dict[str, Any]) -> Terms:
    """All of it read before anything is changed: an older version may have left out what is needed here."""
    rule = values["free_sample_rule"]
    contact = values["seller_contact_info"]
    return Terms(values["name"], contact, rule["has_free_sample"], rule["is_sample_approval_exempt"])


def _creators(call: Call, ids: list[str]) -> list[Creator]:
    """The creators who are named; all must live in the market, and none may have blocked the shop."""
    market, shop = call.market, call.shop
    if not 1 <= len(ids) <= market.settings.target_collaborations_creators:
        raise refusal(OUT_OF_RANGE)
    creators = [creator_of(market, shop, open_id, UNAVAILABLE) for open_id in dict.fromkeys(ids)]
    blocked = market.state.creators.blocked.get(shop.id, [])
    if any(one.open_id in blocked for one in creators):
        raise refusal(BLOCKED if BLOCKED in call.operation.errors else EXCLUDED)
    return creators


def _product(call: Call, row: dict[str, Any], rate: int) -> TargetProduct:
    product = own_product(call, row["id"], FOREIGN_PRODUCT)
    check_rate(rate)
    ads = row.get("shop_ads_commission_rate") or row.get("target_ad_commission_rate") or 0
    return TargetProduct(product.id, rate, ads, int(call.market.now()))


def _end(market: Market, text: str) -> int:
    """The end of a collaboration; it is written as a text, and must be to come."""
    if not text.isdecimal() or int(text) <= market.now():
        raise refusal(OUT_OF_RANGE)
    return int(text)


def _invite(market: Market, shop: Shop, target: TargetCollaboration, creators: list[Creator]) -> None:
    for creator in creators:
        invite(market, target, creator.open_id)
        reach(market, shop, creator, by_message=False)
    market.changes += 1


def _own(call: Call) -> TargetCollaboration:
    found = call.market.state.creators.targets.get(call.values["target_collaboration_id"])
    if found is None or found.shop_id != call.shop.id:
        raise refusal(NOT_MINE if NOT_MINE in call.operation.errors else UNAVAILABLE)
    return found


def _wanted(call: Call, one: TargetCollaboration) -> bool:
    market, values = call.market, call.values
    if one.shop_id != call.shop.id or values["collaboration_status"] not in targets.statuses(market, one):
        return False
    creator, invited = values.get("creator_user_open_id"), None
    if creator and not (invited := one.invited(creator)):
        return False
    if values.get("creator_accept_status") == "ACCEPT":
        accepted = [invited] if invited else one.creators
        if not any(each.state == "accepted" for each in accepted):
            return False
    asked = values.get("search_param")
    return not asked or asked["keyword"].lower() in _searched(market, one, asked["keyword_type"])


def _searched(market: Market, one: TargetCollaboration, kind: str) -> str:
    products = [market.state.products[product.id] for product in one.products]
    return {
        "TARGET_COLLABORATION_ID": one.id,
        "TARGET_COLLABORATION_NAME": one.name.lower(),
        "PRODUCT_ID": " ".join(product.id for product in products),
        "PRODUCT_NAME": " ".join(product.title.lower() for product in products),
    }[kind]


def _row(market: Market, one: TargetCollaboration) -> dict[str, Any]:
    there = [each.creator for each in one.creators if each.state != "removed"]
    posting = {post.creator for product in one.products for post in promoters(market, product.id)}
    showing = [each for each in there if _shown(market, one, each)]
    return {
        "id": one.id,
        "name": one.name,
        "message": one.message,
        "type": "STANDARD",
        "content_creator_count": len(posting.intersection(there)),
        "creator_inivited_count": len(there),
        "showcase_creator_count": len(showing),
        "product_count": len(one.products),
        "free_sample_rule": {"has_free_sample": one.has_sample, "is_sample_approval_exempt": one.exempt},
        "create_time": one.create_time,
        "start_time": one.create_time,
        "end_time": one.end_time,
        "update_time": one.update_time,
    }


def _shown(market: Market, one: TargetCollaboration, creator: str) -> list[str]:
    showcase = market.state.creators.showcases.get(creator, [])
    return [product.id for product in one.products if product.id in showcase]


def _creator(market: Market, one: TargetCollaboration, open_id: str, state: str) -> dict[str, Any]:
    region = market.state.shops[one.shop_id].region
    person = find(market.state.seed, region, open_id)
    posted = {post.product_id for post in market.state.creators.posts.values() if post.creator == open_id}
    is_in = state == "accepted" and one.holds(market.now())
    return {
        "creator_open_id": open_id,
        "username": person.username if person else "",
        "nickname": person.nickname if person else "",
        "avatar": {"url": avatar(person) if person else ""},
        "selection_region": region,
        "collaboration_status": "NORMAL" if one.holds(market.now()) else "DELETED",
        "product_effective_status": "EFFECTIVE_ALL" if is_in else "EFFECTIVE_NONE",
        "showcase_product_count": len(_shown(market, one, open_id)),
        "content_product_count": sum(product.id in posted for product in one.products),
    }


def _target_product(market: Market, one: TargetCollaboration, offered: TargetProduct) -> dict[str, Any]:
    product = market.state.products[offered.id]
    accepted = sum(each.state == "accepted" for each in one.creators)
    there = sum(each.state != "removed" for each in one.creators)
    part = (
        "EFFECTIVE_NONE" if not accepted else "EFFECTIVE_ALL" if accepted == there else "EFFECTIVE_PARTIALLY"
    )
    amount = commission(market, product, offered.rate)
    return {
        "id": product.id,
        "title": product.title,
        "main_image_url": picture(product.id),
        "original_price": price_range(market, product),
        "status": status_of(market, product),
        "collaboration_status": "NORMAL" if one.holds(market.now()) else "DELETED",
        "commission_effective_status": part,
        "commission": {
            "currency": amount["currency"],
            "minimum_amount": amount["amount"],
            "maximum_amount": targets.most_commission(market, product, offered.rate),
            "effective_time": str(offered.since),
            "rate": offered.rate,
            "shop_ads_commission_rate": offered.ads_rate,
        },
    }


def _promotion(
    market: Market, target: TargetCollaboration, offered: TargetProduct, creator: str
) -> dict[str, Any]:
    product, desk = market.state.products[offered.id], market.state.creators
    kinds = [
        post.kind for post in desk.posts.values() if (post.creator, post.product_id) == (creator, product.id)
    ]
    invited, opened = target.invited(creator), desk.open.get(product.id)
    prices = targets.price_pair(market, product)
    return {
        "is_commission_effective": bool(
            invited and invited.state == "accepted" and target.holds(market.now())
        ),
        "product_add_status": product.id in desk.showcases.get(creator, []),
        "video_count": kinds.count("VIDEO"),
        "live_count": kinds.count("LIVE"),
        "product_base_info": {
            "product_id": product.id,
            "title": product.title,
            "image": {"url": picture(product.id)},
            "price": prices,
            "promotion_price": prices,
            "product_status": status_of(market, product),
            "open_commission": opened.rate if opened and opened.holds(market.now()) else 0,
            "target_commission": offered.rate,
            "target_ads_commission": offered.ads_rate,
            "old_target_commission": offered.rate,
            "old_target_ads_commission": offered.ads_rate,
            "commission_effective_time": offered.since,
            "ads_commission_effective_time": offered.since,
        },
    }


def _pairs(pairs: list[targets.Pair]) -> list[dict[str, str]]:
    return [{"creator_user_open_id": creator, "product_id": product} for creator, product, _ in pairs]


def _nothing_failed() -> dict[str, Any]:
    return {"invalid_open_id_list": [], "invalid_product_id_list": []}
