"""A partner's campaigns: drafted, published, filled by sellers, promoted by creators, counted in orders."""

from tests.sandbox.affiliates import Affiliates
from tests.sandbox.proof import Prover, Read, life, read

PARTNER = "affiliate_partner."
STATISTICS = PARTNER + "GetAffiliateCampaignCreatorProductContentStatistics."
STATUS = PARTNER + "GetAffiliateCampaignCreatorProductSampleStatus."
ORDERS = (
    "searchTAPAffiliateOrders.202603",
    "SearchTapAffiliateOrders.202411",
    "searchCAPAffiliateOrders.202603",
    "SearchCAPAffiliateOrders.202504",
)


def results(place: dict[str, str]) -> Read:
    name = PARTNER + "GetAffiliateCampaignCreatorFulfillmentStatusList.202501"
    return read(name, page_size=20, **only(place, "campaign_id", "category_asset_cipher"))


def promoters(place: dict[str, str]) -> list[Read]:
    older = only(place, "campaign_id", "product_id")
    return [
        read(PARTNER + "getCreatorPerformanceForCampaignProduct.202508", page_size=20, **place),
        read(PARTNER + "GetAffiliateCampaignCreatorFulfillmentStatusInfo.202501", page_size=20, **older),
    ]


def only(place: dict[str, str], *names: str) -> dict[str, str]:
    return {name: place[name] for name in names}


def running(shop: Prover) -> tuple[Affiliates, dict[str, str]]:
    """A campaign in which the mug is approved, and how calls name them."""
    us = Affiliates(shop)
    return us, {
        "campaign_id": us.run_campaign(),
        "category_asset_cipher": us.asset,
        "product_id": us.mug,
    }


@life
def a_campaign_that_is_drafted_and_published(shop: Prover) -> None:
    us = Affiliates(shop)
    partner, asset = us.partner, {"category_asset_cipher": us.asset}
    listed = read(PARTNER + "GetAffiliatePartnerCampaignList.202405", page_size=20, **asset)
    with partner.changing(listed):
        made = partner.call(PARTNER + "CreateAffiliatePartnerCampaign.202405", **us.campaign())
    place = asset | {"campaign_id": made["campaign_id"]}
    detail = read(PARTNER + "GetAffiliatePartnerCampaignDetail.202405", **place)
    with partner.changing(detail, listed):
        partner.call(PARTNER + "EditAffiliatePartnerCampaign.202405", **place, name="Kitchen weeks")
    with partner.changing(detail, listed):
        partner.call(PARTNER + "PublishAffiliatePartnerCampaign.202405", **place)


@life
def products_that_sellers_enter(shop: Prover) -> None:
    us, place = running(shop)
    partner, campaign = us.partner, only(place, "campaign_id", "category_asset_cipher")
    products = read(PARTNER + "GetAffiliatePartnerCampaignProductList.202405", page_size=20, **campaign)
    with partner.changing(products, results(place)):
        us.act(f"/campaigns/{place['campaign_id']}/products", product_id=us.shirt)
    many = PARTNER + "PartnerGenerateMultiAffiliateCampaignProductLink.202505"
    of_shirt = campaign | {"product_id": us.shirt}
    with partner.changing(products, results(place), read(many, product_ids=[us.shirt], **campaign)):
        review = PARTNER + "ReviewAffiliatePartnerCampaignProduct.202405"
        partner.call(review, **of_shirt, review_result="APPROVE")
    with partner.changing(products, results(place)):
        link = PARTNER + "GenerateAffiliatePartnerCampaignProductLink.202405"
        partner.call(link, **of_shirt, creator_commission_rate=1800)


@life
def creators_who_promote_for_a_partner(shop: Prover) -> None:
    us, place = running(shop)
    partner, theirs = us.partner, place | {"creator_temp_id": us.me.open_id, "affiliate_product_id": us.mug}
    with partner.changing(*promoters(place), results(place)):
        join = f"/campaigns/{place['campaign_id']}/promoters"
        us.act(join, product_id=us.mug, creator_id=us.me.open_id)
    older = only(theirs, "campaign_id", "product_id", "creator_temp_id", "affiliate_product_id")
    content = [read(STATISTICS + "202508", **theirs), read(STATISTICS + "202501", **older)]
    with partner.changing(*content, *promoters(place)):
        us.post()
    orders = [read(PARTNER + name, page_size=20, **only(place, "category_asset_cipher")) for name in ORDERS]
    with partner.changing(*orders, results(place), *promoters(place)):
        for _ in range(20):
            us.caller.place("COMPLETED", MUG=1)
    with partner.changing(*orders, results(place)):
        us.wait(2)


@life
def a_sample_that_a_partner_looks_for(shop: Prover) -> None:
    us, place = running(shop)
    theirs = place | {"creator_temp_id": us.me.open_id}
    older = only(theirs, "campaign_id", "product_id", "creator_temp_id")
    samples = [read(STATUS + "202501", **older), read(STATUS + "202508", **theirs)]
    us.open()
    us.give_samples()
    wish = us.ask()
    with us.partner.changing(*samples):
        us.review(wish)
    with us.partner.changing(*samples):
        us.deliver(wish)
