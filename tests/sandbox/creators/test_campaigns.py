"""Partners' campaigns: drafts, periods, products that sellers enter, links that creators take."""

from dataclasses import replace
from typing import Any

import pytest

from shopkeeper.sandbox.settings import HAND_PACE, HOUR
from shopkeeper.tiktok.spec import operation
from tests.sandbox.affiliates import DAY, Affiliates
from tests.sandbox.creators.conftest import affiliates
from tests.sandbox.creators.sales import partner_skus

PARTNER = "affiliate_partner."
CREATE, PUBLISH, REVIEW, LINK = (
    PARTNER + name
    for name in (
        "CreateAffiliatePartnerCampaign.202405",
        "PublishAffiliatePartnerCampaign.202405",
        "ReviewAffiliatePartnerCampaignProduct.202405",
        "GenerateAffiliatePartnerCampaignProductLink.202405",
    )
)


def code(us: Affiliates, id: str, **values: Any) -> int:
    """What the partner's call is refused with; 0 if it is not."""
    return us.partner.ask(operation(id), {"category_asset_cipher": us.asset} | values).code


def status(us: Affiliates, campaign: str) -> str:
    place = {"campaign_id": campaign, "category_asset_cipher": us.asset}
    return str(us.partner.call(PARTNER + "GetAffiliatePartnerCampaignDetail.202405", **place)["status"])


@pytest.mark.parametrize(
    ("wrong", "answer"),
    [
        ({"campaign_end_time": 1}, 16032002),
        ({"campaign_start_time": 2**40}, 16032002),
        ({"registration_end_time": 1}, 16032003),
        ({"registration_end_time": 2**40}, 16032003),
        ({"target_shop_codes": ["NOBODY"]}, 16032004),
        ({"commission_rate": 99}, 16032001),
        ({"name": "x" * 51}, 16032001),
        ({"category_asset_cipher": "TTP_nobody"}, 101000),
        ({}, 0),
    ],
)
def test_a_campaign_has_a_period_and_shops_that_there_are(
    us: Affiliates, wrong: dict[str, Any], answer: int
) -> None:
    assert code(us, CREATE, **us.campaign() | wrong) == answer


def test_a_campaign_goes_from_draft_to_its_end_by_its_times(us: Affiliates) -> None:
    later = {"campaign_start_time": us.now + 5 * DAY, "registration_end_time": us.now + 6 * DAY}
    made = us.partner.call(CREATE, **us.campaign() | later)["campaign_id"]
    states = [status(us, made)]
    assert code(us, PUBLISH, campaign_id=made) == 0
    for days in (0, 5, 26):
        us.wait(days)
        states.append(status(us, made))
    assert states == ["READY", "UPCOMING", "ONGOING", "CLOSED"]
    assert code(us, PUBLISH, campaign_id=made) == 16032008
    assert (
        code(us, PARTNER + "EditAffiliatePartnerCampaign.202405", campaign_id=made, name="Late") == 16032008
    )


def test_a_partner_has_so_many_campaigns_online() -> None:
    us = affiliates(campaigns_online=1)
    us.run_campaign()
    made = us.partner.call(CREATE, **us.campaign())["campaign_id"]
    assert code(us, PUBLISH, campaign_id=made) == 16032011


def test_only_products_that_were_approved_have_links(us: Affiliates) -> None:
    campaign = us.run_campaign(rate=2000)
    place = {"campaign_id": campaign, "product_id": us.mug, "creator_commission_rate": 1500}
    assert code(us, LINK, **place | {"product_id": us.shirt}) == 16032010
    assert code(us, LINK, **place | {"creator_commission_rate": 2001}) == 16032001
    assert code(us, LINK, **place | {"campaign_id": "1"}) == 16032005
    assert code(us, LINK, **place) == 0
    assert code(us, REVIEW, campaign_id=campaign, product_id=us.mug, review_result="REJECT") == 0
    assert code(us, LINK, **place) == 16032010
    many = PARTNER + "PartnerGenerateMultiAffiliateCampaignProductLink.202505"
    told = us.partner.call(many, campaign_id=campaign, category_asset_cipher=us.asset, product_ids=[us.mug])
    assert (told["product_promotion_links"], told["failed_product_ids"]) == ([], [us.mug])


def test_a_draft_takes_no_products(us: Affiliates) -> None:
    made = us.partner.call(CREATE, **us.campaign())["campaign_id"]
    entry = {"product_id": us.mug}
    assert us.caller.control("POST", f"/campaigns/{made}/products", entry).status == 400
    assert code(us, REVIEW, campaign_id=made, product_id=us.mug, review_result="APPROVE") == 16032009
    assert code(us, PUBLISH, campaign_id=made) == 0
    assert us.caller.control("POST", f"/campaigns/{made}/products", entry).status == 200
    assert us.caller.control("POST", f"/campaigns/{made}/products", entry).status == 400
    us.wait(21)
    later = {"product_id": us.shirt}
    assert us.caller.control("POST", f"/campaigns/{made}/products", later).status == 400


def test_a_partner_of_another_market_finds_nothing(us: Affiliates) -> None:
    campaign = us.run_campaign()
    abroad = Affiliates(us.shop.at("GB"))
    detail = PARTNER + "GetAffiliatePartnerCampaignDetail.202405"
    assert abroad.asset != us.asset
    assert code(abroad, detail, campaign_id=campaign) == 16032005
    listed = PARTNER + "GetAffiliatePartnerCampaignList.202405"
    assert abroad.partner.call(listed, page_size=10, category_asset_cipher=abroad.asset)["campaigns"] == []


def test_sales_by_a_campaign_end_with_it(us: Affiliates) -> None:
    campaign = us.run_campaign()
    us.act(f"/campaigns/{campaign}/promoters", product_id=us.mug, creator_id=us.me.open_id)
    us.post()
    us.caller.place()
    us.wait(31)
    us.caller.place()
    assert len(partner_skus(us)) == 1


def test_sellers_enter_and_creators_take_links_by_themselves_where_they_act(us: Affiliates) -> None:
    us.market.state.pace = replace(HAND_PACE, creator_seconds=HOUR)
    us.open()
    made = us.partner.call(CREATE, **us.campaign())["campaign_id"]
    us.partner.call(PUBLISH, campaign_id=made, category_asset_cipher=us.asset)
    us.wait(1)
    [entered] = us.market.state.creators.campaigns[made].products
    assert (entered.id, entered.status) == (us.mug, "PENDING")
    place = {"campaign_id": made, "category_asset_cipher": us.asset, "product_id": us.mug}
    us.partner.call(REVIEW, **place, review_result="APPROVE")
    us.partner.call(LINK, **place, creator_commission_rate=1000)
    us.wait(1)
    people = us.partner.call(PARTNER + "getCreatorPerformanceForCampaignProduct.202508", **place)
    assert people["total_creator_count"] == 1
