"""Figures: what is bought, cancelled, delivered or sent back is in whatever tells of sales."""

from datetime import date, timedelta

from shopkeeper.sandbox.ads import accounts as ads_accounts
from shopkeeper.sandbox.analytics import contents
from shopkeeper.sandbox.creators import acts
from shopkeeper.sandbox.creators.population import population
from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.sandbox.service import talks
from shopkeeper.sandbox.shop_days import read_day
from tests.sandbox.proof import Prover, Read, life, read

TODAY = "2026-11-24"
DAYS = {"start_date_ge": TODAY, "end_date_lt": "2026-11-25"}
BEST = {"date": TODAY, "time_slot": "1D"}
EVERYONE = 40
"""So many orders are enough for each kind of content to bring some."""


def older(name: str, *versions: str) -> list[str]:
    """The ids of some versions of a call."""
    return [f"analytics.{name}.{version}" for version in versions]


def of_shop(shop: Prover) -> list[Read]:
    """Every read of the shop's sales as a whole, by product and by SKU."""
    sku = shop.caller.sku("MUG")
    whole = ["analytics.getShopPerformance.202609", *older("GetShopPerformance", "202405", "202509")]
    products = [
        "analytics.getShopProductPerformanceList.202605",
        *older("GetShopProductPerformanceList", "202405", "202509"),
        *older("GetShopSKUPerformanceList", "202406", "202509"),
    ]
    return [
        *(read(id, **DAYS) for id in (*whole, *products)),
        read("analytics.GetShopPerformancePerHour.202510", date=TODAY),
        *(
            read(id, product_id=sku.product_id, **DAYS)
            for id in older("GetShopProductPerformanceDetail", "202405", "202509")
        ),
        *(read(id, sku_id=sku.id, **DAYS) for id in older("GetShopSKUPerformance", "202406", "202509")),
        read("analytics.getBestsellingProducts.202511", **BEST),
    ]


def of_videos(video_id: str) -> list[Read]:
    """Every read of videos and of one of them."""
    details = older("GetShopVideoPerformanceDetails", "202409", "202509")
    goods = older("GetShopVideoProductPerformanceList", "202409", "202509")
    lists = [
        "analytics.getShopVideoPerformanceOverview.202609",
        *older("GetShopVideoPerformanceOverview", "202409", "202509"),
        "analytics.getShopVideoPerformanceList.202605",
        *older("GetShopVideoPerformanceList", "202409", "202509"),
    ]
    return [
        *(read(id, **DAYS) for id in lists),
        *(read(id, video_id=video_id, **DAYS) for id in (*details, *goods)),
        read("analytics.getShopVideosPerformanceDetails.202609", video_ids=[int(video_id)], **DAYS),
        read(
            "analytics.GetVideoPerformances.202403",
            video_ids=video_id, start_time_ge=1_795_000_000, end_time_le=1_797_000_000,
        ),
        read("analytics.getBestsellingVideos.202511", **BEST),
        read("analytics.getBestsellingCreators.202511", author_type="ALL", **BEST),
    ]  # fmt: skip


def of_lives(live_id: str) -> list[Read]:
    """Every read of LIVEs and of one of them."""
    official = {"account_type": "OFFICIAL_ACCOUNTS"}
    overviews = [
        "analytics.getShopLIVEPerformanceOverview.202609",
        *older("GetShopLIVEPerformanceOverview", "202508", "202509"),
        "analytics.GetShopLIVEPerformanceOverviewOLD.202503",
    ]
    lists = [
        "analytics.getShopLIVEPerformanceList.202609",
        *older("GetShopLIVEPerformanceList", "202508", "202509"),
        "analytics.GetShopLIVEPerformanceListOLD.202505",
    ]
    return [
        *(read(id, **DAYS) for id in overviews),
        *(read(id, **DAYS, **official) for id in lists),
        read("analytics.GetShopLIVEPerformancePerMinutes.202510", live_id=live_id),
        read("analytics.GetShopLIVEProductsPerformanceList.202512", live_id=live_id),
        read("analytics.getBestsellingLIVESessions.202511", **BEST),
    ]


def of_room(live_id: str) -> list[Read]:
    """Every read of those who are in a LIVE."""
    newer = (
        "CoreStats", "GMVAndOrderTrends", "InteractiveTrends", "ProductStats", "TrafficPerformance",
        "UserPortraits", "ViewTrends",
    )  # fmt: skip
    before = (
        "GetLiveCoreStats", "GetGMVTrendPerformances", "GetInteractiveTrendPerformances", "GetProductStats",
        "GetTrafficPerformances", "GetUserPortraits", "GetViewTrendPerformances",
    )  # fmt: skip
    names = [*(f"getLiveRoom{name}.202502" for name in newer), *(f"{name}.202309" for name in before)]
    return [read(f"analytics.{name}", live_room_id=live_id) for name in names]


@life
def a_mug_that_is_bought(shop: Prover) -> None:
    with shop.changing(*of_shop(shop)):
        shop.caller.place(MUG=2)


@life
def videos_that_bring_buyers(shop: Prover) -> None:
    market, mug = shop.caller.sandbox.market, shop.caller.sku("MUG").product_id
    video = ads_accounts.videos(market, mug)[0].id
    with shop.changing(*of_videos(video)):
        for _ in range(EVERYONE):
            shop.caller.place()


@life
def an_evening_in_which_the_shop_is_live(shop: Prover) -> None:
    market, state = shop.caller.sandbox.market, shop.caller.sandbox.state
    mine = state.shops[shop.caller.shop.id]
    shop.caller.sandbox.clock.advance(60)
    evening = contents.lives(market, mine, read_day("day", TODAY), date(2026, 11, 25))
    assert evening == []
    shop.caller.sandbox.clock.advance(live_at(shop) - market.clock.now().timestamp() + 600)
    market.tick()
    [live] = contents.lives(market, mine, read_day("day", TODAY), date(2026, 11, 25))
    with shop.changing(*of_lives(live.id), *of_room(live.id)):
        for _ in range(EVERYONE):
            shop.caller.place()


def live_at(shop: Prover) -> float:
    """When the shop is LIVE that day."""
    market = shop.caller.sandbox.market
    day = read_day("day", TODAY)
    return float(contents.start_of_live(market.state.shops[shop.caller.shop.id], day))


@life
def a_creator_whose_live_brings_orders(shop: Prover) -> None:
    market, mine = shop.caller.sandbox.market, shop.caller.shop
    creator = population(market.state.seed, mine.region)[0]
    posted = acts.post(market, mine.id, creator.open_id, shop.caller.sku("MUG").product_id, kind="LIVE")
    shown = read("analytics.getLiveRoomCoreStats.202502", live_room_id=posted.id)
    listed = read("analytics.getShopLIVEPerformanceList.202609", account_type="AFFILIATE_ACCOUNTS", **DAYS)
    with shop.changing(
        shown, listed, read("analytics.getBestsellingCreators.202511", author_type="AFFILIATE", **BEST)
    ):
        for _ in range(EVERYONE):
            shop.caller.place()


@life
def a_score_that_falls_with_what_goes_wrong(shop: Prover) -> None:
    overview, metrics = read("analytics.getSPSOverview.202606"), read("analytics.getSPSMetrics.202606")
    shop.caller.place()
    told = [
        read(f"analytics.{name}.202606", metric_code="SFCR")
        for name in ("getSPSMetricDiagnosis", "getSPSMetricProblemDetails", "getSPSMetricTopItems")
    ]
    with shop.changing(overview, metrics, *told):
        order = shop.caller.place()
        shop.caller.sandbox.move(shop.caller.shop.id, order.id, "CANCELLED")
    for code, go_wrong in (
        ("NBFR", send_back),
        ("AHT", send_back),
        ("IM_DSAT", leave_unanswered),
        ("OTDR", deliver),
    ):
        rows = [
            read(f"analytics.{name}.202606", metric_code=code)
            for name in ("getSPSMetricDiagnosis", "getSPSMetricProblemDetails", "getSPSMetricTopItems")
        ]
        with shop.changing(metrics, rows[0]):
            go_wrong(shop)


def send_back(shop: Prover) -> None:
    order = shop.caller.place("DELIVERED")
    returns.ask(shop.caller.sandbox.market, order.id, kind="REFUND")
    shop.caller.sandbox.clock.advance(30 * 3600)


def leave_unanswered(shop: Prover) -> None:
    for _ in range(8):
        talks.ask(shop.caller.sandbox.market, shop.caller.place())
    shop.caller.sandbox.clock.advance(int(timedelta(days=2).total_seconds()))


def deliver(shop: Prover) -> None:
    shop.caller.place("DELIVERED")
