"""Every call of the Marketing API against the sandbox, through our client and its types."""

from decimal import Decimal

import pytest

from shopkeeper import errors
from shopkeeper.sandbox.faults import Fault
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.tiktok.ads.catalogue import operations
from tests.sandbox.advertiser import Advertiser, program

UNKNOWN = "1700000000000000000"


@pytest.fixture
def advertiser() -> Advertiser:
    return Advertiser()


def test_every_call_is_answered_with_its_records(advertiser: Advertiser) -> None:
    ads, at, shop = advertiser.ads, advertiser.at, advertiser.shop
    product = advertiser.products[0]
    assert advertiser.advertiser_id in [each.advertiser_id for each in ads.advertisers.list()]
    [store] = ads.stores.list()
    assert (store.store_id, store.store_code, store.targeting_region_codes) == (shop.id, shop.code, ["US"])
    ads.authorizations.create(**at)
    assert ads.authorizations.get(**at).authorization_status == "EFFECTIVE"
    assert ads.stores.ad_usage(store_id=shop.id).promote_all_products_allowed is True
    makers = list(ads.identities.list(**at))
    assert {each.identity_type for each in makers} == {"AUTH_CODE", "BC_AUTH_TT", "TTS_TT", "TT_USER"}
    videos = list(ads.videos.list(**at, spu_id_list=[product]))
    assert {tuple(video.spu_id_list) for video in videos} == {(product,)}
    bid = ads.bids.recommend(store_id=shop.id, shopping_ads_type="PRODUCT", item_group_ids=[product])
    assert bid.budget is not None
    campaign = advertiser.create(
        budget=bid.budget,
        product_specific_type="CUSTOMIZED_PRODUCTS",
        item_group_ids=[product],
        custom_anchor_video_list=[{"item_id": videos[0].item_id, "spu_id_list": [product]}],
    )
    held = ads.stores.occupied_ads(store_id=shop.id, asset_ids=[product, "5"], occupied_asset_type="SPU")
    assert [(each.asset_id, each.campaign_id) for each in held] == [(product, campaign)]
    read = ads.campaigns.info(campaign_id=campaign)
    assert (read.budget, read.item_group_ids, read.operation_status) == (bid.budget, [product], "ENABLE")
    [anchor] = ads.videos.custom_anchors(
        campaign_custom_anchor_video_id=read.campaign_custom_anchor_video_id, list=[videos[0].item_id]
    )
    assert anchor.item_id == videos[0].item_id
    [listed] = ads.campaigns.list(filtering={"gmv_max_promotion_types": ["PRODUCT_GMV_MAX"]})
    assert (listed.campaign_id, listed.roi_protection_compensation_status) == (campaign, "IN_EFFECT")
    advertiser.sell(5, 2)
    [row] = advertiser.report("campaign_id")
    assert row.dimensions.campaign_id == campaign
    assert {seen.operation for seen in advertiser.sandbox.requests} >= {
        id for id, each in operations().items() if each.group not in ("sessions", "tokens")
        and each.verb not in ("update", "set_status")
    }  # fmt: skip


def test_a_campaign_is_changed_switched_and_deleted(advertiser: Advertiser) -> None:
    campaigns, id = advertiser.ads.campaigns, advertiser.create()
    campaigns.update(campaign_id=id, budget=Decimal("55.50"), campaign_name="Renamed")
    assert (campaigns.info(campaign_id=id).budget, campaigns.info(campaign_id=id).roas_bid) == (
        Decimal("55.5"), Decimal(4),
    )  # fmt: skip
    for status in ("DISABLE", "ENABLE", "DELETE", "DELETE"):
        changed = campaigns.set_status(campaign_ids=[id], operation_status=status)
        assert changed.campaign_ids == [id]
        assert campaigns.info(campaign_id=id).operation_status == status
    with pytest.raises(errors.Rejected, match="deleted"):
        campaigns.update(campaign_id=id, budget=60)
    with pytest.raises(errors.Rejected, match="deleted"):
        advertiser.set("ENABLE", id)


def test_sessions_are_made_read_changed_and_ended(advertiser: Advertiser) -> None:
    sessions, id, product = advertiser.ads.sessions, advertiser.create(), advertiser.products[1]
    made = [
        sessions.create(
            campaign_id=id, store_id=advertiser.shop.id,
            session={"budget": 30, "bid_type": kind, "product_list": [{"spu_id": product}]},
        ).session_id
        for kind in ("NO_BID", "CREATIVE_NO_BID")
    ]  # fmt: skip
    sessions.update(campaign_id=id, session_id=made[0], session={"budget": 40})
    listed = list(sessions.list(campaign_id=id))
    assert [(each.session_id, each.budget, each.session_status) for each in listed] == [
        (made[0], 40, "DELIVERING"), (made[1], 30, "DELIVERING"),
    ]  # fmt: skip
    sessions.delete(campaign_id=id, session_id=made[0])
    assert [each.session_id for each in sessions.get(campaign_id=id, session_ids=made)] == [made[1]]
    with pytest.raises(errors.Rejected, match="doesn't exist"):
        sessions.delete(campaign_id=id, session_id=made[0])


def test_a_repeated_creation_gives_the_campaign_that_is_there(advertiser: Advertiser) -> None:
    first = advertiser.create(request_id="77")
    assert advertiser.create(request_id="77") == first
    assert advertiser.create(request_id="77", campaign_name="Another") == first
    assert len(advertiser.sandbox.state.ads.campaigns) == 1


def test_a_creation_whose_answer_was_lost_is_made_once(advertiser: Advertiser) -> None:
    advertiser.sandbox.faults.append(Fault("timeout_after", count=1))
    patient = program(advertiser.sandbox)
    patient._account.app.tries = 3
    advertiser.ads = patient.account(advertiser.ads._account.access_token, advertiser.advertiser_id)
    assert [advertiser.create()] == list(advertiser.sandbox.state.ads.campaigns)


def test_a_product_is_promoted_by_one_campaign_at_a_time(advertiser: Advertiser) -> None:
    first, second = advertiser.products
    some = {"product_specific_type": "CUSTOMIZED_PRODUCTS"}
    held = advertiser.create(**some, item_group_ids=[first])
    assert advertiser.ads.stores.ad_usage(store_id=advertiser.shop.id).promote_all_products_allowed is False
    for taken in ({}, {**some, "item_group_ids": [first, second]}):
        with pytest.raises(errors.Rejected, match=f"Campaign {held} .* occupies products {first}"):
            advertiser.create(**taken)
    other = advertiser.create(**some, item_group_ids=[second])
    with pytest.raises(errors.Rejected, match="occupies"):
        advertiser.ads.campaigns.update(campaign_id=other, item_group_ids=[first])
    advertiser.set("DELETE", held)
    advertiser.ads.campaigns.update(campaign_id=other, item_group_ids=[first, second])
    live = advertiser.create(shopping_ads_type="LIVE")
    with pytest.raises(errors.Rejected, match=f"Campaign {live} .* the live room"):
        advertiser.create(shopping_ads_type="LIVE")


def test_a_shop_must_let_the_ad_account_in_first() -> None:
    advertiser = Advertiser(Sandbox(seed=5, settings=Settings(ads_limits=False)))
    assert advertiser.ads.authorizations.get(**advertiser.at).authorization_status == "UNAUTHORIZED"
    with pytest.raises(errors.NeedsPerson, match="has not authorized"):
        advertiser.create()
    advertiser.ads.authorizations.create(**advertiser.at)
    assert advertiser.create()


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"budget": 9}, "budget: 9 is too low; the least is 10 USD"),
        ({"budget": None}, "budget: Missing"),
        ({"budget": Decimal("50.005")}, "finer than USD"),
        ({"roas_bid": Decimal("0.001")}, "roas_bid"),
        ({"shopping_ads_type": "BOTH"}, "allowed values: PRODUCT,LIVE|not one of PRODUCT, LIVE"),
        ({"product_specific_type": "CUSTOMIZED_PRODUCTS"}, "item_group_ids: Missing"),
        (
            {"product_specific_type": "CUSTOMIZED_PRODUCTS", "item_group_ids": [UNKNOWN]},
            "is not a product of store",
        ),
        ({"schedule_type": "SCHEDULE_START_END"}, "schedule_end_time: Missing"),
        (
            {"schedule_type": "SCHEDULE_START_END", "schedule_end_time": "2026-10-01 00:00:00"},
            "must be later",
        ),
        ({"schedule_start_time": "tomorrow"}, "is not a time such as"),
        ({"promotion_days": {"roas_bid_multiplier": 50}}, "roas_bid_multiplier"),
        ({"store_authorized_bc_id": UNKNOWN}, "no permission"),
        ({"store_id": UNKNOWN}, "no permission"),
    ],
)
def test_a_campaign_that_cannot_be_is_refused_with_the_reason(
    advertiser: Advertiser, wrong: dict[str, object], told: str
) -> None:
    with pytest.raises(errors.ShopkeeperError, match=told) as refused:
        advertiser.create(**wrong)
    assert refused.value.code == "40002"
    assert advertiser.sandbox.state.ads.campaigns == {}


def test_one_advertisers_campaigns_are_out_of_anothers_reach(advertiser: Advertiser) -> None:
    campaign = advertiser.create()
    other = Advertiser(advertiser.sandbox, place=1)
    for call in (
        lambda: other.ads.campaigns.info(campaign_id=campaign),
        lambda: other.set("DELETE", campaign),
        lambda: list(other.ads.sessions.list(campaign_id=campaign)),
        lambda: other.create(**advertiser.at),
    ):
        with pytest.raises(errors.NeedsPerson, match="no permission"):
            call()
    assert list(other.ads.campaigns.list(filtering={"gmv_max_promotion_types": ["PRODUCT_GMV_MAX"]})) == []


def test_videos_come_in_pages_and_of_the_creators_that_are_named(advertiser: Advertiser) -> None:
    videos = advertiser.ads.videos
    every = [video.item_id for video in videos.list(**advertiser.at)]
    paged = list(videos.list(**advertiser.at, page_size=2).pages())
    assert [len(each.rows) for each in paged] == [2, 2, 2]
    assert [video.item_id for each in paged for video in each.rows] == every
    for maker in advertiser.ads.identities.list(**advertiser.at):
        named = {"identity_id": maker.identity_id, "identity_type": maker.identity_type}
        found = list(videos.list(**advertiser.at, identity_list=[named]))
        assert all(video.identity_info.identity_id == maker.identity_id for video in found)


def test_other_spellings_lead_somewhere_only_where_the_setting_says_so() -> None:
    for answers in (False, True):
        settings = Settings(ads_limits=False, ads_shops_authorized=True, ads_other_paths=answers)
        advertiser = Advertiser(Sandbox(seed=5, settings=settings))
        asked = {"advertiser_id": advertiser.advertiser_id, "campaign_id": advertiser.create()}
        if answers:
            assert advertiser.ads.call("GET", "/gmv_max/campaign/info/", asked)["campaign_name"] == "All"
        else:
            with pytest.raises(errors.Unsupported, match="nothing at this path"):
                advertiser.ads.call("GET", "/gmv_max/campaign/info/", asked)


def test_a_session_whose_new_end_is_no_time_keeps_its_budget(advertiser: Advertiser) -> None:
    sessions, id = advertiser.ads.sessions, advertiser.create()
    wish = {"budget": 30, "product_list": [{"spu_id": advertiser.products[0]}]}
    session = sessions.create(campaign_id=id, store_id=advertiser.shop.id, session=wish).session_id
    change = {"budget": 50, "schedule_end_time": "later"}
    with pytest.raises(errors.Rejected, match="later is not a time"):
        sessions.update(campaign_id=id, session_id=session, session=change)
    assert [each.budget for each in sessions.get(campaign_id=id, session_ids=[session])] == [30]


def test_a_report_by_nothing_is_refused(advertiser: Advertiser) -> None:
    advertiser.create()
    advertiser.sell(5, 2)
    with pytest.raises(errors.Rejected, match="is not one of"):
        list(advertiser.report("campaign_id", ""))
