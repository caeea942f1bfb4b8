"""Calls about who may advertise what: tokens, ad accounts, shops, consents, creators, videos and bids."""

from typing import Any

from ..market import Market
from ..money.amounts import written
from ..state import Shop
from .accounts import (
    advertiser_id,
    business_center_id,
    check_app,
    check_center,
    exchange,
    identities,
    products_of,
    videos,
)
from .calls import AdCall, answers, numbered, refused
from .records import AdCampaign

GRANTED, NOT_GRANTED = "EFFECTIVE", "UNAUTHORIZED"  # guess: the words of an authorisation's state
RECOMMENDED_PERCENT = 380
RECOMMENDED_ORDERS = 12
"""A budget that is proposed pays for so many orders a day."""


@answers("tokens.get")
def token(call: AdCall) -> dict[str, Any]:
    """A token for a code."""
    grant = exchange(call.market, call.wall, call.values)
    return {"access_token": grant.access_token, "advertiser_ids": grant.advertiser_ids, "scope": []}


@answers("advertisers.list")
def advertisers(call: AdCall) -> dict[str, Any]:
    """The ad accounts that a token reaches."""
    check_app(call.market, call.values)
    reached = call.grant.advertiser_ids if call.grant else []
    names = {advertiser_id(call.market, shop): shop.name for shop in call.market.state.shops.values()}
    return {"list": [{"advertiser_id": id, "advertiser_name": f"{names[id]} ads"} for id in reached]}


@answers("stores.list")
def stores(call: AdCall) -> dict[str, Any]:
    """The shops that an ad account may advertise for."""
    return {"store_list": [_store(call.market, call.account_shop)]}


@answers("stores.ad_usage")
def ad_usage(call: AdCall) -> dict[str, Any]:
    """Whether all products may be promoted at once: not while campaigns hold some of them."""
    return {
        "promote_all_products_allowed": not holders(call.market, call.shop, "PRODUCT"),
        "is_running_custom_shop_ads": False,
    }


@answers("stores.occupied_ads")
def occupied(call: AdCall) -> dict[str, Any]:
    """The campaigns that hold an asset already."""
    shop, kind = call.shop, call.values["occupied_asset_type"]
    is_identity = kind.startswith("IDENTITY")
    rows = []
    for campaign in holders(call.market, shop, "LIVE" if is_identity else "PRODUCT"):
        own = identities(call.market, shop)[0]["identity_id"]
        held = campaign.now.product_ids or products_of(call.market, shop)
        assets = [own] if is_identity else [shop.id] if kind == "SHOP" else held
        rows += [
            {"asset_id": id, "campaign_id": campaign.id, "campaign_name": campaign.told["campaign_name"]}
            for id in call.values["asset_ids"]
            if id in assets
        ]
    return {"list": rows}


def holders(market: Market, shop: Shop, kind: str) -> list[AdCampaign]:
    """The campaigns of a shop that were not deleted."""
    return [
        each
        for each in market.state.ads.campaigns.values()
        if each.store_id == shop.id and each.kind == kind and each.now.status != "DELETE"
    ]


@answers("authorizations.get")
def authorization(call: AdCall) -> dict[str, Any]:
    """Whether a shop has let the ad account run GMV Max for it."""
    shop = call.shop
    check_center(call.market, shop, call.values["store_authorized_bc_id"])
    return {
        "authorization_status": GRANTED if is_authorized(call.market, shop) else NOT_GRANTED,
        "advertiser_status": "STATUS_ENABLE",
        "identity_id": identities(call.market, shop)[0]["identity_id"],
    }


@answers("authorizations.create")
def authorize(call: AdCall) -> dict[str, Any]:
    """A shop lets the ad account, and no other, run GMV Max for it."""
    shop = call.shop
    check_center(call.market, shop, call.values["store_authorized_bc_id"])
    call.market.state.ads.authorized.setdefault(shop.id, int(call.market.now()))
    call.market.changes += 1
    return {}


def is_authorized(market: Market, shop: Shop) -> bool:
    """Whether an ad account may run GMV Max for a shop."""
    return market.settings.ads_shops_authorized or shop.id in market.state.ads.authorized


@answers("identities.list")
def list_identities(call: AdCall) -> dict[str, Any]:
    """The TikTok accounts whose videos may be shown."""
    shop = call.shop
    check_center(call.market, shop, call.values["store_authorized_bc_id"])
    return {"identity_list": identities(call.market, shop)}


@answers("videos.list")
def list_videos(call: AdCall) -> dict[str, Any]:
    """The videos that show a shop's products, of some creators or products if they are named."""
    shop, values = call.shop, call.values
    check_center(call.market, shop, values["store_authorized_bc_id"])
    makers = identities(call.market, shop)
    wanted = {each["identity_id"] for each in values.get("identity_list") or makers}
    products = [id for id in products_of(call.market, shop) if id in (values.get("spu_id_list") or [id])]
    rows = [
        {
            "item_id": video.id,
            "text": video.text,
            "spu_id_list": [video.product_id],
            "identity_info": {
                name: makers[video.place][name] for name in ("identity_id", "identity_type", "display_name")
            },
        }
        for product_id in products
        for video in videos(call.market, product_id)
        if makers[video.place]["identity_id"] in wanted
    ]
    page = numbered(rows, values)
    return {"item_list": page["rows"], "page_info": page["page_info"]}


@answers("videos.custom_anchors")
def custom_anchors(call: AdCall) -> dict[str, Any]:
    """The videos that a campaign was given by hand, as far as they are asked for."""
    asked = call.values["campaign_custom_anchor_video_id"]
    for campaign in call.market.state.ads.campaigns.values():
        is_mine = campaign.advertiser_id == call.advertiser_id
        if is_mine and campaign.told.get("campaign_custom_anchor_video_id") == asked:
            given = campaign.told.get("custom_anchor_video_list") or []
            return {
                "custom_anchor_video_list": [each for each in given if each["item_id"] in call.values["list"]]
            }
    raise refused(f"campaign_custom_anchor_video_id: {asked} does not exist.")


@answers("bids.recommend")
def recommend(call: AdCall) -> dict[str, Any]:
    """A budget and a target for a shop, or for some of its products."""
    shop = call.shop
    product_ids = call.values.get("item_group_ids") or products_of(call.market, shop)
    check_products(call.market, shop, product_ids)
    prices = [
        call.market.state.skus[sku_id].price_minor
        for product_id in product_ids
        for sku_id in call.market.state.products[product_id].sku_ids
    ]
    each_minor = sum(prices) // max(1, len(prices)) * 100 // RECOMMENDED_PERCENT
    least = call.market.settings.ads_least_budget_units
    daily = max(float(written(each_minor * RECOMMENDED_ORDERS, shop.currency)), float(least))
    return {
        "budget": daily,
        "roas_bid": RECOMMENDED_PERCENT / 100,
        "cpa_bid": float(written(each_minor, shop.currency)),
    }


def check_products(market: Market, shop: Shop, product_ids: list[str]) -> None:
    """Refuse products that the shop does not sell."""
    for product_id in product_ids:
        product = market.state.products.get(product_id)
        if product is None or product.shop_id != shop.id or product.status == "DELETED":
            raise refused(f"item_group_ids: {product_id} is not a product of store {shop.id}.")


def _store(market: Market, shop: Shop) -> dict[str, Any]:
    holder = {
        "advertiser_id": advertiser_id(market, shop),
        "advertiser_name": f"{shop.name} ads",
        "advertiser_status": "STATUS_ENABLE",
    }
    return {
        "store_id": shop.id,
        "store_name": shop.name,
        "store_code": shop.code,
        "store_status": "ACTIVE" if shop.active else "INACTIVE",
        "store_role": "AD_PROMOTION",
        "is_gmv_max_available": shop.active,
        "is_owner_bc": True,
        "store_authorized_bc_id": business_center_id(market, shop),
        "targeting_region_codes": [shop.region],
        **({"exclusive_authorized_advertiser_info": holder} if is_authorized(market, shop) else {}),
    }
