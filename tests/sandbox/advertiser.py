"""An advertiser's program that calls the sandbox's Marketing API in process, through our own client."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

from shopkeeper.sandbox.ads import accounts as ads_accounts
from shopkeeper.sandbox.exchange import Ask, read_query
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.state import Shop
from shopkeeper.tiktok.ads import AdLimits, Ads, Pages, day_of
from shopkeeper.tiktok.ads.limits import Allowance
from shopkeeper.tiktok.ads.records.reports import ReportRow
from shopkeeper.tiktok.wire import Request, Response
from tests.sandbox.caller import Wall

URL = "http://sandbox.example"
INFINITE = float("inf")
SUMS = ("cost", "net_cost", "gross_revenue", "orders", "product_impressions", "product_clicks")
UNLIMITED = Settings(ads_limits=False, ads_shops_authorized=True)


class Inside:
    """A transport into a sandbox of this process."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox

    def send(self, request: Request) -> Response:
        parts = urlsplit(request.url)
        query, repeated = read_query(parts.query)
        headers = {name.lower(): value for name, value in request.headers.items()}
        reply = self.sandbox.answer(Ask(request.method, parts.path, query, headers, request.body, repeated))
        return Response(reply.status, dict(reply.headers), reply.body)


class Advertiser:
    """The ad account of one shop of a sandbox."""

    def __init__(self, sandbox: Sandbox | None = None, place: int = 0) -> None:
        self.sandbox = sandbox or Sandbox(seed=5, settings=UNLIMITED, wall=Wall())
        self.app = program(self.sandbox)
        self.shop: Shop = list(self.sandbox.shops.values())[place]
        self.advertiser_id = ads_accounts.advertiser_id(self.sandbox.market, self.shop)
        code = ads_accounts.new_code(self.sandbox.market, self.sandbox.wall())
        self.ads = self.app.account(self.app.tokens.get(code), self.advertiser_id)
        self.at = {
            "store_id": self.shop.id,
            "store_authorized_bc_id": ads_accounts.business_center_id(self.sandbox.market, self.shop),
        }

    @property
    def products(self) -> list[str]:
        return ads_accounts.products_of(self.sandbox.market, self.shop)

    def create(self, **told: Any) -> str:
        """A campaign for all products with a budget of 100 and a target of 4, unless told otherwise."""
        asked = {
            "campaign_name": "All", "shopping_ads_type": "PRODUCT", "budget": 100, "roas_bid": 4,
            "schedule_start_time": "2026-11-01 00:00:00", **self.at, **told,
        }  # fmt: skip
        return self.ads.campaigns.create(**asked).campaign_id

    def set(self, status: str, *campaign_ids: str) -> None:
        self.ads.campaigns.set_status(campaign_ids=campaign_ids, operation_status=status)

    def sell(self, hours: int, *orders: int, **basket: int) -> list[str]:
        """Let hours pass, in each so many orders come in; the counts repeat."""
        placed = []
        for hour in range(hours):
            for _ in range(orders[hour % len(orders)] if orders else 0):
                placed.append(self.sandbox.place(self.shop.id, basket or {"MUG": 1}))
            self.sandbox.clock.advance(3600)
        self.sandbox.tick()
        return placed

    def report(self, *dimensions: str, days: int = 30, metrics: Any = SUMS, **more: Any) -> Pages[ReportRow]:
        """A report over the last days, or over today for hours."""
        today = self.today
        ends = more.pop("end_date", today)
        starts = ends if "stat_time_hour" in dimensions else ends - timedelta(days=days - 1)
        return self.ads.reports.get(
            store_ids=[self.shop.id],
            dimensions=dimensions,
            metrics=metrics,
            start_date=starts,
            end_date=ends,
            **more,
        )

    @property
    def today(self) -> date:
        return day_of(self.sandbox.clock.now(), self.shop.timezone)

    def figures(self, *dimensions: str, **more: Any) -> dict[str, Decimal]:
        """The sums of a report over its rows."""
        totals = dict.fromkeys(SUMS, Decimal())
        for row in self.report(*dimensions, **more):
            for name in SUMS:
                totals[name] += getattr(row.metrics, name) or 0
        return totals


def program(sandbox: Sandbox) -> Ads:
    """The one app that the sandbox knows, without a token; it never waits for its own allowance."""
    seed = sandbox.state.seed
    return Ads(
        ads_accounts.app_id(seed),
        ads_accounts.app_secret(seed),
        base_url=URL,
        transport=Inside(sandbox),
        limits=AdLimits(per_second=INFINITE, reports=Allowance(INFINITE, 10**6, 10**6)),
        jitter=lambda: 0.0,
        tries=1,
    )
