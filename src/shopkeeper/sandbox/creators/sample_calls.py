"""The seller's side of samples: wishes looked at and decided, content that came of them."""

from typing import Any

from ...errors import Rejected
from ..market import Market
from ..orders.status import packages_of
from ..refusals import refusal
from ..settings import DAY
from ..shop import Call, behaves
from . import links, samples
from .fields import PLACE, avatar, local, money, own_product, paged, picture
from .outreach import creator_of
from .records import Link, Post, Sample, TargetCollaboration
from .sales import open_with

NOT_MINE = 16022020


@behaves("affiliate_seller.SellerSearchSampleApplications.202508")
def search(call: Call) -> dict[str, Any]:
    """A page of the wishes for samples of the shop's products, the newest first."""
    desk = call.market.state.creators
    found = [one for one in reversed(desk.samples.values()) if _wanted(call, one)]
    page, following = paged(call, found, lambda one: one.id)
    rows = [_shown(call, one) for one in page]
    return {"sample_applications": rows, "next_page_token": following, "total_count": len(found)}


@behaves("affiliate_seller.SellerReviewSampleApplications.202507")
def review(call: Call) -> dict[str, Any]:
    """Give a sample, whereupon a free order is made, or refuse it."""
    sample = _own(call, NOT_MINE)
    if sample.status != samples.ASKED:
        raise refusal(NOT_MINE)
    if call.values["review_result"] == "REJECT":
        sample.reason = call.values.get("reject_reason") or "OTHER"
        samples.enter(call.market, sample, samples.REJECTED)
    elif reasons := _against(call.market, sample):
        raise Rejected(f"The sample cannot be approved: {', '.join(reasons)}.", code=str(NOT_MINE))
    else:
        samples.approve(call.market, sample)
    return {}


@behaves("affiliate_seller.SellerSearchSampleApplicationsFulfillments.202409")
def fulfilments(call: Call) -> dict[str, Any]:
    """What a creator has posted for a sample."""
    sample, kind = _own(call, 36009003), call.values.get("content_format")
    posts = [one for one in call.market.state.creators.posts.values() if one.sample_id == sample.id]
    rows = [_posted(call, one) for one in posts if kind in (None, one.kind)]
    return {"fulfillments": rows}


@behaves("affiliate_seller.SellerGetSampleRequestDeeplink.202512")
def deeplink(call: Call) -> dict[str, Any]:
    """A link by which a creator asks for a sample; it lasts for some days if that is said."""
    values = call.values
    product = own_product(call, values["product_id"], 16024008)
    if values["sku_id"] not in product.sku_ids:
        raise refusal(16024008)
    days = values.get("valid_days") or 0
    until = int(call.market.now() + days * DAY) if days > 0 else 0
    link = Link(links.SAMPLE, call.shop.id, about=product.id, sku_id=values["sku_id"], until=until)
    return {"deeplink": links.make(call.market, link)}


def _own(call: Call, code: int) -> Sample:
    sample = call.market.state.creators.samples.get(call.values["application_id"])
    if sample is None or sample.shop_id != call.shop.id:
        raise refusal(code)
    return sample


def _wanted(call: Call, one: Sample) -> bool:
    values = call.values
    if one.shop_id != call.shop.id:
        return False
    asked = {
        "status": one.status,
        "creator_user_oepn_id": one.creator,
        "order_id": one.order_id,
        "product_id": one.product_id,
        "target_collabration_id": one.target_id,
    }
    if any(values.get(name) not in (None, "", held) for name, held in asked.items()):
        return False
    title = call.market.state.products[one.product_id].title.lower()
    name = creator_of(call.market, call.shop, one.creator).username
    return (values.get("title") or "").lower() in title and (values.get("username") or "") in name


def _shown(call: Call, one: Sample) -> dict[str, Any]:
    market = call.market
    product, sku = market.state.products[one.product_id], market.state.skus[one.sku_id]
    against = _against(market, one) if one.status == samples.ASKED else []
    order = market.state.orders.get(one.order_id)
    parcels = packages_of(market.state, order) if order else []
    rule = market.state.creators.rules.get(one.product_id)
    return {
        "id": one.id,
        "status": one.status,
        "fulfillment_status": samples.fulfilment(one),
        "commission_rate": str(_rate(market, one)),
        "available_quantity": max(0, rule.quota - rule.given) if rule else 0,
        "approve_expiration_time": one.decide_by,
        "shipment_expiration_time": order.create_time + _days(market) if order else 0,
        "is_approvable": one.status == samples.ASKED and not against,
        "disapprovable_reasons": against,
        "order_id": one.order_id,
        "tracking_number": parcels[0].tracking_number if parcels else "",
        "creator": _creator(call, one),
        "product": {
            "id": product.id,
            "title": product.title,
            "sku_id": sku.id,
            "sku_name": sku.name,
            "sku_image_url": picture(product.id),
        },
    }


def _days(market: Market) -> int:
    return int(market.settings.sample_ship_days * DAY)


def _creator(call: Call, one: Sample) -> dict[str, Any]:
    person = creator_of(call.market, call.shop, one.creator)
    posts = [post for post in call.market.state.creators.posts.values() if post.creator == one.creator]
    return {
        "creator_open_id": person.open_id,
        "username": person.username,
        "nickname": person.nickname,
        "avatar_url": avatar(person),
        "follower_count": person.followers,
        "content_count": len(posts),
        "ec_video_view": person.video_views,
        "fulfillment_percentage": str(int(person.posts * 100)),
        "gmv": money(local(person.gmv_cents, call.shop.currency), call.shop.currency),
    }


def _against(market: Market, sample: Sample) -> list[str]:
    """Why a sample cannot be given now."""
    rule, reasons = market.state.creators.rules.get(sample.product_id), []
    if not market.state.skus[sample.sku_id].available():
        reasons.append("OUT_OF_STOCK")
    if sample.open_id and (rule is None or rule.given >= rule.quota):
        reasons.append("NO_LEFT_COUNT")
    if sample.open_id and open_with(market, sample.product_id) is None:
        reasons.append("OFFLINE")
    return reasons


def _rate(market: Market, sample: Sample) -> int:
    desk = market.state.creators
    target: TargetCollaboration | None = desk.targets.get(sample.target_id)
    offered = target.product(sample.product_id) if target else None
    if offered:
        return offered.rate
    opened = desk.open.get(sample.product_id)
    return opened.rate if opened else 0


def _posted(call: Call, post: Post) -> dict[str, Any]:
    person = creator_of(call.market, call.shop, post.creator)
    views = person.video_views if post.kind == "VIDEO" else person.live_viewers
    likes = views * person.engagement // 10_000
    return {
        "product": {"id": post.product_id, "main_image_url": picture(post.product_id)},
        "content": {
            "id": post.id,
            "format": post.kind,
            "description": post.title,
            "create_time": post.create_time,
            "live_end_time": post.create_time + 7200 if post.kind == "LIVE" else 0,
            "view_count": views,
            "like_count": likes,
            "comment_count": likes // 10,
            "paid_order_count": post.orders,
            "url": f"{PLACE}/@{person.username}/{post.id}",
            "page_link": f"{PLACE}/@{person.username}",
        },
    }
