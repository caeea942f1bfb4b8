"""Every call of the Marketing API as a program writes it, with the types that its author may count on."""

from datetime import date
from decimal import Decimal
from typing import assert_type

from shopkeeper.tiktok.ads import Ads, AdToken, AsyncAds, AsyncPages, Pages
from shopkeeper.tiktok.ads.records.advertisers import Advertiser
from shopkeeper.tiktok.ads.records.authorizations import GetAnswer
from shopkeeper.tiktok.ads.records.bids import RecommendAnswer
from shopkeeper.tiktok.ads.records.campaigns import (
    Campaign,
    CreateAnswer,
    InfoAnswer,
    SetStatusAnswer,
    UpdateAnswer,
)
from shopkeeper.tiktok.ads.records.identities import Identity
from shopkeeper.tiktok.ads.records.reports import ReportRow
from shopkeeper.tiktok.ads.records.sessions import Session
from shopkeeper.tiktok.ads.records.stores import AdUsageAnswer, OccupiedAd, Store
from shopkeeper.tiktok.ads.records.videos import CustomAnchorVideo, Video

DAY = date(2026, 11, 24)


def stores_and_creators(ads: Ads) -> None:
    assert_type(ads.tokens.get("code"), AdToken)
    assert_type(ads.advertisers.list(), Pages[Advertiser])
    assert_type(ads.stores.list(), Pages[Store])
    assert_type(ads.stores.ad_usage(store_id="1"), AdUsageAnswer)
    assert_type(
        ads.stores.occupied_ads(store_id="1", asset_ids=["2"], occupied_asset_type="SPU"), Pages[OccupiedAd]
    )
    assert_type(ads.authorizations.get(store_id="1", store_authorized_bc_id="2"), GetAnswer)
    ads.authorizations.create(store_id="1", store_authorized_bc_id="2")
    assert_type(ads.identities.list(store_id="1", store_authorized_bc_id="2"), Pages[Identity])
    assert_type(
        ads.videos.list(store_id="1", store_authorized_bc_id="2", spu_id_list=("4",), page_size=20),
        Pages[Video],
    )
    assert_type(
        ads.videos.custom_anchors(campaign_custom_anchor_video_id="1", list=["2"]), Pages[CustomAnchorVideo]
    )
    assert_type(ads.bids.recommend(store_id="1", shopping_ads_type="PRODUCT"), RecommendAnswer)


def campaigns_and_sessions(ads: Ads) -> None:
    made = ads.campaigns.create(
        campaign_name="All",
        store_id="1",
        store_authorized_bc_id="2",
        shopping_ads_type="PRODUCT",
        schedule_start_time="2026-11-24 00:00:00",
        budget=Decimal("100.50"),
        roas_bid=4,
        item_list=[{"item_id": "5"}],
        promotion_days={
            "is_enabled": True,
            "roas_bid_multiplier": 90,
            "custom_schedule_list": [
                {"start_time": "2026-11-27 00:00:00", "end_time": "2026-11-28 00:00:00"}
            ],
        },
    )
    assert_type(made, CreateAnswer)
    assert_type(made.campaign_id, str)
    assert_type(ads.campaigns.update(campaign_id="7", budget=120), UpdateAnswer)
    assert_type(ads.campaigns.info(campaign_id="7"), InfoAnswer)
    assert_type(ads.campaigns.info(campaign_id="7").budget, Decimal | None)
    wanted = ads.campaigns.list(filtering={"gmv_max_promotion_types": ["PRODUCT_GMV_MAX"]})
    assert_type(wanted, Pages[Campaign])
    assert_type(ads.campaigns.set_status(campaign_ids=["7"], operation_status="DISABLE"), SetStatusAnswer)
    session = ads.sessions.create(
        campaign_id="7", store_id="1", session={"budget": 30, "product_list": [{"spu_id": "4"}]}
    )
    assert_type(session.session_id, str)
    ads.sessions.update(campaign_id="7", session_id="8", session={"budget": Decimal(40)})
    ads.sessions.delete(campaign_id="7", session_id="8")
    assert_type(ads.sessions.list(campaign_id="7"), Pages[Session])
    assert_type(ads.sessions.get(campaign_id="7", session_ids=["8"]), Pages[Session])


def reports(ads: Ads) -> None:
    pages = ads.reports.get(
        store_ids=["1"],
        dimensions=["campaign_id"],
        metrics=["cost", "orders"],
        start_date=DAY,
        end_date=DAY,
        filtering={"campaign_ids": ["7"]},
        enable_total_metrics=True,
    )
    assert_type(pages, Pages[ReportRow])
    for row in pages:
        assert_type(row.dimensions.campaign_id, str)
        assert_type((row.metrics.cost, row.metrics.orders), tuple[Decimal | None, int | None])
    for page in pages.pages(number=2):
        assert_type((page.rows, page.missing, page.next_number), tuple[list[ReportRow], int, int])


async def awaited(ads: AsyncAds) -> None:
    assert_type(await ads.tokens.get("code"), AdToken)
    assert_type(await ads.campaigns.info(campaign_id="7"), InfoAnswer)
    assert_type(ads.sessions.list(campaign_id="7"), AsyncPages[Session])
    async for store in ads.stores.list():
        assert_type(store.targeting_region_codes, list[str])
    await ads.authorizations.create(store_id="1", store_authorized_bc_id="2")
