"""What came of a partner's campaigns: content, creators, orders and commissions, product by product."""

from typing import Any

from ..market import Market
from ..money.amounts import written
from ..money.fees import PARTNER_COMMISSION
from ..orders.status import packages_of
from ..refusals import refusal
from ..shop import Call, behaves
from . import campaigns
from .accounts import region_behind
from .fields import PLACE, avatar, money, paged, picture, prices, units_left
from .population import find
from .records import Campaign, CampaignProduct, Post
from .sales import sums

INVALID = 16032001
ASSET = "category_asset_cipher"
"""Older versions do without it."""


@behaves("affiliate_partner.GetAffiliateCampaignCreatorFulfillmentStatusList.202501")
def products_performance(call: Call) -> dict[str, Any]:
    """A page of the products of a campaign, with what creators have done and sold."""
    campaign = _there(call)
    entered = campaign.products if campaign else []
    page, following = paged(call, entered, lambda one: one.id)
    rows = [_statistics(call.market, campaign, one) for one in page if campaign]
    return {
        "campaign_product_statistics": rows,
        "next_page_token": following,
        "total_count": len(entered),
    }


@behaves("affiliate_partner.getCreatorPerformanceForCampaignProduct.202508")
def creators_performance(call: Call) -> dict[str, Any]:
    """A page of the creators who promote a product of a campaign."""
    campaign = _there(call)
    entered = campaign.product(call.values["product_id"]) if campaign else None
    people = entered.promoters if entered else []
    page, following = paged(call, people, str)
    rows = [_promoter(call.market, campaign, entered, one) for one in page if campaign and entered]
    return {"promotion_creators": rows, "next_page_token": following, "total_creator_count": len(people)}


@behaves("affiliate_partner.GetAffiliateCampaignCreatorProductContentStatistics.202508")
def content_statistics(call: Call) -> dict[str, Any]:
    """What a creator has posted about a product of a campaign."""
    campaign, values = _there(call), call.values
    if campaign is None or campaign.product(values["product_id"]) is None:
        raise refusal(INVALID)
    kind = values.get("content_type")
    posts = _posts(call.market, values["product_id"], values["creator_temp_id"])
    rows = [_content(call.market, campaign, one) for one in posts if kind in (None, "", one.kind)]
    return {"creator_content_statistics": rows}


@behaves("affiliate_partner.GetAffiliateCampaignCreatorProductSampleStatus.202508")
def sample_status(call: Call) -> dict[str, Any]:
    """Where the sample is that a creator asked for."""
    market, values = call.market, call.values
    campaign, product_id = _there(call), values["product_id"]
    if campaign is None or campaign.product(product_id) is None:
        raise refusal(INVALID)
    wanted = (values["creator_temp_id"], product_id)
    wishes = [
        one for one in market.state.creators.samples.values() if (one.creator, one.product_id) == wanted
    ]
    order = market.state.orders.get(wishes[-1].order_id) if wishes else None
    if order is None:
        return {"sample_status": {"quantity": 0, "tracking_results": []}}
    parcels = packages_of(market.state, order)
    moments = {"ORDER_PLACED": order.create_time, "THE_PACKAGE_HAS_BEEN_DELIVERED": order.delivery_time}
    moments["ORDER_PACKED_AND_READY_FOR_DROP_OFF_AT_CARRIERS_FACILITY"] = order.rts_time
    events = [
        {"tracking_event_description": told, "tracking_event_update_date": str(at)}
        for told, at in sorted(moments.items(), key=lambda moment: -moment[1])
        if at
    ]
    return {
        "sample_status": {
            "quantity": len(order.lines),
            "delivery_option": "ECONOMY_SHIPPING",
            "shipping_provider_name": parcels[0].provider_name if parcels else "",
            "tracking_results": events,
        }
    }


def _there(call: Call) -> Campaign | None:
    found = call.market.state.creators.campaigns.get(call.values["campaign_id"])
    asks = any(param.name == ASSET for param in call.operation.params) and ASSET in call.values
    return found if found and (not asks or found.region == region_behind(call)) else None


def _posts(market: Market, product_id: str, creator: str) -> list[Post]:
    posts = market.state.creators.posts.values()
    return [one for one in posts if (one.product_id, one.creator) == (product_id, creator)]


class Result:
    """What a campaign brought with a product, by all of its creators or by one."""

    def __init__(self, market: Market, campaign: Campaign, product_id: str, creator: str = "") -> None:
        self.orders = self.settled = self.paid = self.partner = self.settled_paid = self.settled_partner = 0
        self.sellers: set[str] = set()
        skus = market.state.products[product_id].sku_ids
        for sale in market.state.creators.sales.values():
            mine = [id for id in skus if id in sale.terms and sale.terms[id].campaign_id == campaign.id]
            if not mine or creator not in ("", sale.creator):
                continue
            order = market.state.orders[sale.order_id]
            expected, settled = sums(market, sale, market.records.refunds)
            paid = sum(line.sale_minor for line in order.lines if line.sku_id in mine)
            self.orders, self.paid = self.orders + 1, self.paid + paid
            self.partner += sum(expected.commissions[PARTNER_COMMISSION].get(id, 0) for id in mine)
            self.sellers.add(sale.creator)
            if settled:
                self.settled, self.settled_paid = self.settled + 1, self.settled_paid + paid
                self.settled_partner += sum(settled.commissions[PARTNER_COMMISSION].get(id, 0) for id in mine)

    def shown(self, currency: str) -> dict[str, str]:
        """The sums as they are told."""
        return {
            "actual_amount": written(self.settled_paid, currency),
            "actual_order_num": str(self.settled),
            "actual_partner_commission": written(self.settled_partner, currency),
            "estimated_amount": written(self.paid, currency),
            "estimated_partner_commission": written(self.partner, currency),
            "paid_order_num": str(self.orders),
        }


def _statistics(market: Market, campaign: Campaign, one: CampaignProduct) -> dict[str, Any]:
    product, currency = market.state.products[one.id], market.state.shops[one.shop_id].currency
    result = Result(market, campaign, one.id)
    posting = {who for who in one.promoters if _posts(market, one.id, who)}
    asking = {each.creator for each in market.state.creators.samples.values() if each.product_id == one.id}
    low, high = prices(market, product)
    counts = {
        "collaborated_creators_num": len(one.promoters),
        "creator_sales_num": len(result.sellers),
        "promoted_creator_num": len(posting),
        "sample_requested_creator_num": len(asking.intersection(one.promoters)),
    }
    return {
        **counts,
        "data_update_time": str(int(market.now())),
        "campaign_product_detail": {
            "product_id": one.id,
            "product_name": product.title,
            "product_status": f"PRODUCT_{one.status}",
            "product_stock_count": str(units_left(market, product)),
            "product_price": {
                "currency": currency,
                "min_price": written(low, currency),
                "max_price": written(high, currency),
            },
            "product_thumbnail": {"uri": f"tos-{one.id}", "url_list": [picture(one.id)]},
            "creator_commission_percent": str(one.creator_rate),
            "partner_commission_percent": str(campaigns.total(campaign) - one.creator_rate),
            "plan_commission_percent": str(campaigns.total(campaign)),
            "total_commission_percent": str(campaigns.total(campaign)),
            "indicator_data": {name: str(count) for name, count in counts.items()} | result.shown(currency),
        },
    }


def _promoter(market: Market, campaign: Campaign, one: CampaignProduct, open_id: str) -> dict[str, Any]:
    person, result = (
        find(market.state.seed, campaign.region, open_id),
        Result(market, campaign, one.id, open_id),
    )
    kinds = [post.kind for post in _posts(market, one.id, open_id)]
    samples = [each for each in market.state.creators.samples.values() if each.creator == open_id]
    asked = next((each.status for each in samples if each.product_id == one.id), "NOT_REQUESTED")
    words = {"UNFULFILL_CANCELLED": "UNFULFIL_CANCELLED", "DEL_OPEN_COLLAB": "DEL_PLAN_CANCELLED"}
    return {
        "affiliate_product_id": one.id,
        "commission": str(one.creator_rate),
        "creator": {
            "creator_open_id": open_id,
            "avatar_url": avatar(person) if person else "",
            "follower_num": person.followers if person else 0,
            "nick_name": person.nickname if person else "",
            "user_name": person.username if person else "",
        },
        "effective_start_time": str(campaigns.when(campaign, "campaign_start_time")),
        "effective_end_time": str(campaigns.when(campaign, "campaign_end_time")),
        "free_sample_status": words.get(asked, asked),
        "paid_amount": money(result.paid, market.state.shops[one.shop_id].currency),
        "room_count": kinds.count("LIVE"),
        "video_count": kinds.count("VIDEO"),
    }


def _content(market: Market, campaign: Campaign, post: Post) -> dict[str, Any]:
    person = find(market.state.seed, campaign.region, post.creator)
    views = 0 if person is None else person.live_viewers if post.kind == "LIVE" else person.video_views
    likes = views * person.engagement // 10_000 if person else 0
    return {
        "content_type": post.kind,
        "published_date": str(post.create_time),
        "content_end_date": str(post.create_time + 7200) if post.kind == "LIVE" else "",
        "comment_num": str(likes // 10),
        "like_count": str(likes),
        "view_count": str(views),
        "paid_order_num": str(post.orders),
        "paid_amount": "",
        "cover_img_url": picture(post.product_id),
        "source_url": f"{PLACE}/content/{post.id}",
        "linked_tiktok_video": f"{PLACE}/content/{post.id}",
    }
