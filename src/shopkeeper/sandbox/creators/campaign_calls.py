"""The partner's side: campaigns made, edited and published, products reviewed, links given, results read."""

from typing import Any

from ..market import Market
from ..money.amounts import written
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Product
from . import campaigns
from .accounts import partner_region
from .fields import (
    PLACE,
    money,
    paged,
    picture,
    prices,
    token,
    units_left,
    units_sold,
)
from .population import category_id
from .records import Campaign, CampaignProduct
from .sales import open_with

INVALID, BAD_PERIOD, BAD_REGISTRATION, BAD_SHOPS = 16032001, 16032002, 16032003, 16032004
NO_CAMPAIGN, DENIED, NOT_ONLINE, NO_PRODUCT, TOO_MANY = 16032005, 16032008, 16032009, 16032010, 16032011
FIELDS = (
    "campaign_end_time", "campaign_start_time", "commission_rate", "contact_info", "description", "name",
    "registration_end_time", "registration_start_time", "target_seller_types", "target_shop_codes",
)  # fmt: skip
LONGEST = {"name": 50, "description": 1000}
REVIEWS = {"APPROVE": campaigns.APPROVED, "REJECT": campaigns.REFUSED, "REJECT_FOREVER": campaigns.REFUSED}


@behaves("affiliate_partner.CreateAffiliatePartnerCampaign.202405")
def create(call: Call) -> dict[str, Any]:
    """Draft a campaign."""
    region = partner_region(call)
    told = {name: call.values[name] for name in FIELDS if name in call.values}
    _check(call.market, region, told)
    made = Campaign(call.market.new_id("tap-campaign"), region, told)
    call.market.state.creators.campaigns[made.id] = made
    call.market.changes += 1
    return {"campaign_id": made.id}


@behaves("affiliate_partner.EditAffiliatePartnerCampaign.202405")
def edit(call: Call) -> dict[str, Any]:
    """Change what is named of a campaign; one that has ended stays as it is."""
    campaign = _own(call)
    if campaigns.status(call.market, campaign) == campaigns.CLOSED:
        raise refusal(DENIED)
    told = campaign.told | {name: call.values[name] for name in FIELDS if name in call.values}
    _check(call.market, campaign.region, told)
    campaign.told = told
    call.market.changes += 1
    return {}


@behaves("affiliate_partner.PublishAffiliatePartnerCampaign.202405")
def publish(call: Call) -> dict[str, Any]:
    """Bring a draft online."""
    campaign, market = _own(call), call.market
    if campaigns.status(market, campaign) != campaigns.READY:
        raise refusal(DENIED)
    if len(campaigns.online(market, campaign.region)) >= market.settings.campaigns_online:
        raise refusal(TOO_MANY)
    campaigns.publish(market, campaign)
    return {}


@behaves("affiliate_partner.GetAffiliatePartnerCampaignList.202405")
def listed(call: Call) -> dict[str, Any]:
    """A page of the partner's campaigns, the newest first."""
    region, market = partner_region(call), call.market
    wanted = call.values.get("status") or "UNSPECIFIED"
    mine = call.values.get("type") in (None, "", "MY_CAMPAIGNS")
    there = (
        one for one in reversed(market.state.creators.campaigns.values()) if mine and one.region == region
    )
    found = [one for one in there if wanted in ("UNSPECIFIED", campaigns.status(market, one))]
    page, following = paged(call, found, lambda one: one.id)
    rows = [_brief(market, one) for one in page]
    return {"campaigns": rows, "next_page_token": following, "total_count": len(found)}


@behaves("affiliate_partner.GetAffiliatePartnerCampaignDetail.202405")
def detail(call: Call) -> dict[str, Any]:
    """One campaign with all that was said of it."""
    campaign, state = _own(call), call.market.state
    codes = campaign.told.get("target_shop_codes") or []
    shops = [shop for shop in state.shops.values() if isinstance(codes, list) and shop.code in codes]
    told = {name: value for name, value in campaign.told.items() if name != "target_shop_codes"}
    return _brief(call.market, campaign) | told | {
        "region": campaign.region,
        "target_shops": [{"code": shop.code, "name": shop.name} for shop in shops],
    }  # fmt: skip


@behaves("affiliate_partner.GetAffiliatePartnerCampaignProductList.202405")
def products(call: Call) -> dict[str, Any]:
    """A page of the products that sellers have entered."""
    campaign, values, state = _own(call), call.values, call.market.state
    found = []
    for one in campaign.products:
        product = state.products[one.id]
        asked = {
            "review_status": one.status,
            "product_id": one.id,
            "category_id": category_id(product.category, campaign.region),
        }
        if any(values.get(name) not in (None, "", held) for name, held in asked.items()):
            continue
        if (values.get("product_name") or "").lower() not in product.title.lower():
            continue
        if (values.get("shop_name") or "").lower() in state.shops[one.shop_id].name.lower():
            found.append(one)
    page, following = paged(call, found, lambda one: one.id)
    rows = [_product(call.market, campaign, one) for one in page]
    return {"products": rows, "next_page_token": following, "total_count": len(found)}


@behaves("affiliate_partner.ReviewAffiliatePartnerCampaignProduct.202405")
def review(call: Call) -> dict[str, Any]:
    """Take a product into a campaign, or refuse it."""
    campaign = _own(call)
    entered = campaign.product(call.values["product_id"])
    if entered is None or campaigns.status(call.market, campaign) not in (
        campaigns.UPCOMING,
        campaigns.ONGOING,
    ):
        raise refusal(NOT_ONLINE)
    entered.status = REVIEWS[call.values["review_result"]]
    entered.reasons = call.values.get("reject_reasons") or []
    call.market.changes += 1
    return {}


@behaves("affiliate_partner.GenerateAffiliatePartnerCampaignProductLink.202405")
def link(call: Call) -> dict[str, Any]:
    """A link to a product, with the creator's part of its commission; the rest is the partner's."""
    campaign, rate = _own(call), call.values["creator_commission_rate"]
    entered = campaign.product(call.values["product_id"])
    if campaigns.status(call.market, campaign) not in (campaigns.UPCOMING, campaigns.ONGOING):
        raise refusal(NOT_ONLINE)
    if entered is None or entered.status != campaigns.APPROVED:
        raise refusal(NO_PRODUCT)
    if not 0 <= rate <= campaigns.when(campaign, "commission_rate"):
        raise refusal(INVALID)
    entered.creator_rate = rate
    campaigns.offer_link(call.market, campaign, entered.id)
    call.market.changes += 1
    return {"product_promotion_link": _link(call.market, campaign, entered.id)}


@behaves("affiliate_partner.PartnerGenerateMultiAffiliateCampaignProductLink.202505")
def links(call: Call) -> dict[str, Any]:
    """Links to several products at the parts that hold."""
    campaign = call.market.state.creators.campaigns.get(call.values["campaign_id"])
    made, failed = [], []
    for product_id in call.values.get("product_ids") or []:
        entered = campaign.product(product_id) if campaign else None
        if campaign and entered and entered.status == campaigns.APPROVED:
            campaigns.offer_link(call.market, campaign, product_id)
            made.append({"product_id": product_id, "link": _link(call.market, campaign, product_id)})
        else:
            failed.append(product_id)
    return {"product_promotion_links": made, "failed_product_ids": failed}


def _check(market: Market, region: str, told: dict[str, Any]) -> None:
    """Refuse periods that end before they begin or are over, and shops that there are not."""
    names = ("campaign_start_time", "campaign_end_time", "registration_start_time", "registration_end_time")
    begins, ends, opens, closes = (told[name] for name in names)
    if any(len(told[name]) > most for name, most in LONGEST.items()):
        raise refusal(INVALID)
    if not begins < ends or ends <= market.now():
        raise refusal(BAD_PERIOD)
    if not opens < closes or closes > ends:
        raise refusal(BAD_REGISTRATION)
    codes = {shop.code for shop in market.state.shops.values() if shop.region == region}
    if any(code not in codes for code in told.get("target_shop_codes") or []):
        raise refusal(BAD_SHOPS)
    if not 100 <= told["commission_rate"] <= 8000:
        raise refusal(INVALID)


def _own(call: Call) -> Campaign:
    region = partner_region(call)
    if found := campaigns.named(call.market, call.values["campaign_id"], region):
        return found
    raise refusal(NO_CAMPAIGN)


def _link(market: Market, campaign: Campaign, product_id: str) -> str:
    return f"{PLACE}/tap/{token(market, 'tap-link', campaign.id, product_id)}"


def _brief(market: Market, campaign: Campaign) -> dict[str, Any]:
    times = [name for name in FIELDS if name.endswith("_time")]
    return {
        "id": campaign.id,
        "name": campaign.told["name"],
        "status": campaigns.status(market, campaign),
        **{name: campaign.told[name] for name in times},
    }


def _product(market: Market, campaign: Campaign, one: CampaignProduct) -> dict[str, Any]:
    product, shop = market.state.products[one.id], market.state.shops[one.shop_id]
    low, high = prices(market, product)
    opened = open_with(market, product.id)
    rule = market.state.creators.rules.get(product.id)
    return {
        "id": product.id,
        "name": product.title,
        "product_description": product.description,
        "category": {"id": category_id(product.category, campaign.region), "name": product.category},
        "total_commission_rate": campaigns.total(campaign),
        "creator_commission_rate": one.creator_rate,
        "partner_commission_rate": campaigns.total(campaign) - one.creator_rate,
        "open_collaboration_commission_rate": opened.rate if opened else 0,
        "lowest_price": money(low, shop.currency),
        "highest_price": money(high, shop.currency),
        "inventory": units_left(market, product),
        "is_available": units_left(market, product) > 0,
        "main_image_url": picture(product.id),
        "product_sales": units_sold(market, product),
        "review_status": one.status,
        "sample_quota": max(0, rule.quota - rule.given) if rule else 0,
        "shop_name": shop.name,
        "sku_information_list": [_sku(market, product, id) for id in product.sku_ids],
    }


def _sku(market: Market, product: Product, sku_id: str) -> dict[str, Any]:
    sku, shop = market.state.skus[sku_id], market.state.shops[product.shop_id]
    amount = written(sku.price_minor, shop.currency)
    price = {
        "currency": shop.currency,
        "list_price": amount,
        "sale_price": amount,
        "region_code": shop.region,
    }
    return {
        "sku_id": sku.id,
        "sku_name": sku.name,
        "base_price": price,
        "inventory": {"available_quantity": str(sku.available())},
        "properties": [{"name": "Variant", "value_name": sku.name}],
        "region_prices": [price],
    }
