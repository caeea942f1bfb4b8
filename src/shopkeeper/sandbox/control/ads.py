"""The control plane's ads: look at what they do, set the app's level, let reports come in part, revoke."""

from collections import Counter
from typing import Any

from ...errors import Rejected
from ..ads import accounts as ads_accounts
from ..ads.gateway import LEVELS, limits_of
from ..ads.records import AdCampaign, AdLimits
from ..ads.spending import book
from ..market import Market
from ..money.amounts import written
from ..rehearsal import Rehearsal
from .plane import Fields, may, route

MOST = 1_000_000_000
COUNTS = ("per_second", "reports_per_second", "reports_per_minute", "reports_per_day")


@route("GET", "/ads")
def show(sandbox: Rehearsal, _: Fields) -> Any:
    """The app, its ad accounts and allowance, and the campaigns with what they spent and brought so far."""
    market = sandbox.market
    book(market)
    desk = market.state.ads
    return {
        "app": ads_accounts.greeting(market),
        "level": desk.level,
        "limits": limits_of(market),
        "partial_reports": desk.partial_reports,
        "campaigns": [_campaign(market, each) for each in desk.campaigns.values()],
    }


@route(
    "POST", "/ads",
    may("level", "the level of the app: basic, advanced, premium or ultimate", "premium"),
    may("per_second", "calls in a second; 0 is no limit", kind="integer"),
    may("reports_per_second", "reports in a second", kind="integer"),
    may("reports_per_minute", "reports in a minute", kind="integer"),
    may("reports_per_day", "reports in a day", kind="integer"),
    may("partial_reports", "so many of the next reports come with half of their rows", 0),
)  # fmt: skip
def steer(sandbox: Rehearsal, fields: Fields) -> Any:
    """Set the level of the app or its limits one by one, and let reports come in part."""
    market = sandbox.market
    desk, level = market.state.ads, fields.get("level", "")
    if level and level not in LEVELS:
        raise Rejected(f"there is no level {level!r}; there are {', '.join(LEVELS)}")
    named = [name for name in (*COUNTS, "partial_reports") if fields.get(name) is not None]
    told = {name: _count(fields, name) for name in named}
    desk.partial_reports = told.pop("partial_reports", desk.partial_reports)
    if level:
        desk.level, desk.limits = level, None
    if told:
        now = limits_of(market)
        desk.limits = AdLimits(**{name: told.get(name, getattr(now, name)) for name in COUNTS})
    market.changes += 1
    return {"level": desk.level, "limits": limits_of(market), "partial_reports": desk.partial_reports}


@route("POST", "/ads/auth-codes")
def auth_code(sandbox: Rehearsal, _: Fields) -> Any:
    """A fresh authorization code for the ad accounts of all shops."""
    return {"auth_code": ads_accounts.new_code(sandbox.market, sandbox.wall())}


@route("POST", "/ads/revoke")
def revoke(sandbox: Rehearsal, _: Fields) -> Any:
    """The advertiser takes back every permission that was given."""
    return {"revoked": ads_accounts.revoke(sandbox.market)}


def _count(fields: Fields, name: str) -> int:
    count = int(fields[name])
    if not 0 <= count <= MOST:
        raise Rejected(f"{name} must be from 0 to {MOST:,}, not {count}")
    return count


def _campaign(market: Market, campaign: AdCampaign) -> Fields:
    shop = market.state.shops[campaign.store_id]
    rows = [each for each in market.state.ads.hours.get(shop.id, ()) if each.campaign_id == campaign.id]
    sums: Counter[str] = Counter()
    for row in rows:
        sums.update(cost=row.cost_minor, revenue=row.revenue_minor, credit=row.credit_minor)
    return {
        "campaign_id": campaign.id,
        "campaign_name": campaign.told["campaign_name"],
        "advertiser_id": campaign.advertiser_id,
        "store_id": shop.id,
        "shopping_ads_type": campaign.kind,
        "operation_status": campaign.now.status,
        "budget": written(campaign.now.budget_minor, shop.currency),
        "currency": shop.currency,
        "day": campaign.today.day,
        "spent_that_day": written(campaign.today.spent_minor, shop.currency),
        "cost": written(sums["cost"], shop.currency),
        "credit": written(sums["credit"], shop.currency),
        "gross_revenue": written(sums["revenue"], shop.currency),
        "order_ids": [order_id for row in rows for order_id in row.order_ids],
        "sessions": [each for each in market.state.ads.sessions.values() if each.campaign_id == campaign.id],
    }
