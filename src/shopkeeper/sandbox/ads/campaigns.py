"""Calls about campaigns: create once, change, read, switch on and off, delete."""

from typing import Any

from msgspec.structs import replace

from ..market import Market
from ..state import Shop
from .accounts import advertiser_id, check_center, products_of
from .calls import AdCall, answers, budget, moment, numbered, refused, shown_time
from .records import AdCampaign, AdTerms
from .spending import is_protected
from .stores import RECOMMENDED_PERCENT, check_products, holders, is_authorized

MULTIPLIERS = (90, 80, 70)
LARGEST_PERCENT = 2**53
"""Beyond it a number with a point is no longer exact."""
KINDS = {"PRODUCT_GMV_MAX": "PRODUCT", "LIVE_GMV_MAX": "LIVE"}
SECONDARY = {  # guess: the words of a campaign's state
    "ENABLE": "CAMPAIGN_STATUS_ENABLE",
    "DISABLE": "CAMPAIGN_STATUS_DISABLE",
    "DELETE": "CAMPAIGN_STATUS_DELETE",
}
NOT_TOLD = ("advertiser_id", "request_id", "campaign_id")


@answers("campaigns.create")
def create(call: AdCall) -> dict[str, Any]:
    """A new campaign; a request id that was seen before gives the campaign that it made then."""
    market, values, shop = call.market, call.values, call.shop
    desk, key = market.state.ads, f"{call.advertiser_id}/{values['request_id']}"
    if key in desk.made:
        return {"campaign_id": desk.made[key]}
    check_center(market, shop, values["store_authorized_bc_id"])
    if not is_authorized(market, shop):
        raise refused(
            f"Store {shop.id} has not authorized this advertiser exclusively; you have no permission."
        )
    if not shop.active:
        raise refused(f"Store {shop.id} is inactive; GMV Max is not available for it.")
    if "budget" not in values:
        raise refused("budget: Missing data for required field.")
    told = {name: value for name, value in values.items() if name not in NOT_TOLD}
    terms = _terms(call, shop, told)
    _check_free(market, shop, told["shopping_ads_type"], terms, but="")
    campaign = AdCampaign(
        id=market.new_id("campaign"),
        advertiser_id=call.advertiser_id,
        store_id=shop.id,
        kind=told["shopping_ads_type"],
        created=int(market.now()),
        told=told,
        terms=[terms],
    )
    if told.get("custom_anchor_video_list"):
        told["campaign_custom_anchor_video_id"] = market.new_id("anchor")
    desk.campaigns[campaign.id] = campaign
    desk.made[key] = campaign.id
    market.changes += 1
    return {"campaign_id": campaign.id}


@answers("campaigns.update")
def update(call: AdCall) -> dict[str, Any]:
    """Change what a campaign is told; what is not named stays."""
    market, campaign = call.market, campaign_of(call)
    if campaign.now.status == "DELETE":
        raise refused(f"Campaign {campaign.id} is deleted and cannot be updated.")
    told = campaign.told | {name: value for name, value in call.values.items() if name not in NOT_TOLD}
    if call.values.get("item_group_ids"):
        told["product_specific_type"] = "CUSTOMIZED_PRODUCTS"
    shop = market.state.shops[campaign.store_id]
    terms = _terms(call, shop, told)
    terms.status = campaign.now.status
    _check_free(market, shop, campaign.kind, terms, but=campaign.id)
    campaign.told = told
    campaign.terms.append(terms)
    market.changes += 1
    return {"campaign_id": campaign.id}


@answers("campaigns.set_status")
def set_status(call: AdCall) -> dict[str, Any]:
    """Switch campaigns on or off, or delete them; all of them or none."""
    asked, status = call.values["campaign_ids"], call.values["operation_status"]
    found = [_campaign(call, campaign_id) for campaign_id in asked]
    for campaign in found:
        if campaign.now.status == "DELETE" and status != "DELETE":
            raise refused(f"Campaign {campaign.id} is deleted; its status cannot be changed.")
    for campaign in found:
        if campaign.now.status != status:
            # Whatever it does from now on, what it did until now stays as it was.
            changed = replace(campaign.now, at=int(call.market.now()), status=status)
            campaign.terms.append(changed)
    call.market.changes += 1
    return {"campaign_ids": asked, "status": status}


@answers("campaigns.info")
def read(call: AdCall) -> dict[str, Any]:
    """All that a campaign was told, and its state."""
    campaign = campaign_of(call)
    told = {name: value for name, value in campaign.told.items() if name != "custom_anchor_video_list"}
    shop = call.market.state.shops[campaign.store_id]
    return told | {
        "campaign_id": campaign.id,
        "advertiser_id": campaign.advertiser_id,
        "operation_status": campaign.now.status,
        "roi_protection_enabled": is_protected(call.market, shop, campaign, call.market.now()),
        "placements": ["PLACEMENT_TIKTOK"],
        "location_ids": [shop.region],
        "age_groups": ["AGE_18_24", "AGE_25_34", "AGE_35_44", "AGE_45_54", "AGE_55_100"],
    }


@answers("campaigns.list")
def listed(call: AdCall) -> dict[str, Any]:
    """The campaigns of an ad account, newest first."""
    filtering, market = call.values["filtering"], call.market
    kinds = [KINDS[name] for name in filtering["gmv_max_promotion_types"]]
    rows = [
        _listed(market, each)
        for each in sorted(market.state.ads.campaigns.values(), key=lambda one: (-one.created, one.id))
        if each.advertiser_id == call.advertiser_id
        and each.kind in kinds
        and each.id in (filtering.get("campaign_ids") or [each.id])
        and each.store_id in (filtering.get("store_ids") or [each.store_id])
    ]
    page = numbered(rows, call.values)
    return {"list": page["rows"], "page_info": page["page_info"]}


def campaign_of(call: AdCall) -> AdCampaign:
    """The campaign that a call names; it must be the ad account's."""
    return _campaign(call, str(call.values["campaign_id"]))


def _campaign(call: AdCall, campaign_id: str) -> AdCampaign:
    campaign = call.market.state.ads.campaigns.get(campaign_id)
    if campaign is None or campaign.advertiser_id != call.advertiser_id:
        raise refused(f"Campaign {campaign_id} doesn't exist or you have no permission.")
    return campaign


def _listed(market: Market, campaign: AdCampaign) -> dict[str, Any]:
    shop = market.state.shops[campaign.store_id]
    is_safe = is_protected(market, shop, campaign, market.now())
    return {
        "campaign_id": campaign.id,
        "campaign_name": campaign.told["campaign_name"],
        "advertiser_id": campaign.advertiser_id,
        "operation_status": campaign.now.status,
        "secondary_status": SECONDARY[campaign.now.status],
        "roi_protection_compensation_status": "IN_EFFECT" if is_safe else "NOT_ELIGIBLE",
        "create_time": shown_time(campaign.created),
    }


def _terms(call: AdCall, shop: Shop, told: dict[str, Any]) -> AdTerms:
    """What a campaign is told, as it will be carried out from now on."""
    days = told.get("promotion_days") or {}
    if days.get("roas_bid_multiplier", MULTIPLIERS[0]) not in MULTIPLIERS:
        raise refused("promotion_days.roas_bid_multiplier: it is 90, 80 or 70.")
    target = _target_percent(told)
    starts = moment(call, told["schedule_start_time"])
    return AdTerms(
        at=int(call.market.now()),
        status="ENABLE",
        budget_minor=budget(call, told["budget"]),
        target_percent=target,
        starts=starts,
        ends=_ends(call, told, starts),
        product_ids=_products(call, shop, told),
        auto_budget=bool(told.get("auto_budget_enabled")),
        promotions=[
            (moment(call, each["start_time"]), moment(call, each["end_time"]))
            for each in days.get("custom_schedule_list") or []
            if days.get("is_enabled")
        ],
        promotion_percent=days.get("roas_bid_multiplier", MULTIPLIERS[0]),
    )


def _target_percent(told: dict[str, Any]) -> int:
    """What an ad must bring, in percent of what it costs."""
    percent = float(told.get("roas_bid") or RECOMMENDED_PERCENT / 100) * 100
    if not 0.5 < percent < LARGEST_PERCENT:
        raise refused(f"roas_bid: {told['roas_bid']} is too {'high' if percent > 1 else 'low'}.")
    return round(percent)


def _ends(call: AdCall, told: dict[str, Any], starts: int) -> int:
    if told["schedule_type"] != "SCHEDULE_START_END":
        return 0
    if "schedule_end_time" not in told:
        raise refused("schedule_end_time: Missing data for required field.")
    ends = moment(call, told["schedule_end_time"])
    if ends <= starts:
        raise refused("schedule_end_time: it must be later than schedule_start_time.")
    return ends


def _products(call: AdCall, shop: Shop, told: dict[str, Any]) -> list[str]:
    """The products that are promoted; none stands for all of the shop's."""
    given: list[str] = told.get("item_group_ids") or []
    if told.get("product_specific_type", "ALL") == "ALL":
        return []
    if not given:
        raise refused("item_group_ids: Missing data for required field.")
    check_products(call.market, shop, given)
    return given


def _check_free(market: Market, shop: Shop, kind: str, terms: AdTerms, *, but: str) -> None:
    """A product is promoted by one campaign at a time, and so is a shop's live room."""
    every = products_of(market, shop)
    wanted = set(terms.product_ids or every)
    for other in holders(market, shop, kind):
        held = wanted & set(other.now.product_ids or every)
        if other.id != but and (held or kind == "LIVE"):
            what = f"products {', '.join(sorted(held))}" if kind == "PRODUCT" else "the live room"
            raise refused(f"Campaign {other.id} of advertiser {advertiser_id(market, shop)} occupies {what}.")
