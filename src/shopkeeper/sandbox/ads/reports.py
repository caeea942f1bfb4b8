"""Reports about ads: the books by the wanted dimensions, every figure from the same few sums."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from ..ids import chance
from ..market import Market
from ..money.amounts import written
from ..settings import HOUR
from ..state import Shop
from .accounts import videos
from .calls import AdCall, answers, numbered, refused
from .records import AdCampaign, AdHour
from .spending import book, day_of, local

TIMES = ("stat_time_day", "stat_time_hour")
LONGEST_DAYS = {"": 365, "stat_time_day": 30, "stat_time_hour": 1}
VIEWED = {"2s": 0.62, "6s": 0.34, "p25": 0.22, "p50": 0.13, "p75": 0.08, "p100": 0.05}
DASH = "-"
DELIVERED = "DELIVERY_OK"  # guess: the words of a creative's state
PARTIAL_SHARE = 2


class Sums(NamedTuple):
    """What the rows of a report are made of, added up."""

    cost: int = 0
    credit: int = 0
    revenue: int = 0
    orders: int = 0
    impressions: int = 0
    clicks: int = 0
    viewed: int = 0
    """A thousand for each impression of a creative that holds its viewers as most do."""
    target_percent: int = 0
    is_live: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """One question: of which shop, by which dimensions, and which rows count."""

    market: Market
    shop: Shop
    dimensions: tuple[str, ...]
    metrics: tuple[str, ...]
    days: tuple[str, str]
    filtering: dict[str, Any]

    def is_wanted(self, row: AdHour) -> bool:
        """Whether a row of the books is within the days and the filters."""
        campaign = self.market.state.ads.campaigns[row.campaign_id]
        first, last = self.days
        told = {
            "campaign_ids": row.campaign_id,
            "gmv_max_promotion_types": campaign.kind,
            "campaign_statuses": campaign.now.status,
            "item_group_ids": row.product_id,
            "item_ids": row.item_id,
            "room_ids": row.room_id,
            "creative_delivery_statuses": DELIVERED,
        }
        fits = all(told[name] in self.filtering[name] for name in told if self.filtering.get(name))
        word = str(self.filtering.get("search_word") or "").lower()
        return (
            fits
            and first <= day_of(self.shop, row.begins) <= last
            and word in str(campaign.told["campaign_name"]).lower()
        )


@answers("reports.get")
def report(call: AdCall) -> dict[str, Any]:
    """One page of a report."""
    market = call.market
    asked = _asked(call)
    book(market)
    groups: dict[tuple[str, ...], Sums] = {}
    for row in market.state.ads.hours.get(asked.shop.id, ()):
        if asked.is_wanted(row):
            key = _key(asked, row)
            groups[key] = _added(groups.get(key, Sums()), _sums(market, row))
    rows = [_row(asked, key, sums) for key, sums in groups.items()] + _pending(asked)
    page = numbered(_sorted(rows, call.values), call.values)
    answer = {"list": _partial(market, page["rows"]), "page_info": page["page_info"]}
    if call.values.get("enable_total_metrics"):
        total = Sums()
        for sums in groups.values():
            total = _added(total, sums)
        answer["total_metrics"] = _figures(asked, total)
    return answer


def _asked(call: AdCall) -> Report:
    values, market = call.values, call.market
    dimensions = tuple(values["dimensions"])
    if not set(dimensions) - {*TIMES, "duration"}:
        raise refused("dimensions: at least one must be no time.")
    unknown = sorted(name for name in values["metrics"] if name not in METRICS)
    if unknown:
        raise refused(f"metrics: {', '.join(unknown)} is not supported.")
    first, last = date.fromisoformat(values["start_date"]), date.fromisoformat(values["end_date"])
    finest = max((name for name in TIMES if name in dimensions), key=TIMES.index, default="")
    if not 0 <= (last - first).days < LONGEST_DAYS[finest]:
        fineness = f" by {finest}" if finest else ""
        raise refused(f"end_date: from start_date at most {LONGEST_DAYS[finest]} days{fineness}.")
    shop = call.account_shop
    if values["store_ids"] != [shop.id]:
        raise refused(f"store_ids: you have no permission to {values['store_ids'][0]}.")
    days = (first.isoformat(), last.isoformat())
    return Report(market, shop, dimensions, tuple(values["metrics"]), days, values.get("filtering") or {})


def _key(asked: Report, row: AdHour) -> tuple[str, ...]:
    here = local(asked.shop, row.begins)
    campaign = asked.market.state.ads.campaigns[row.campaign_id]
    told = {
        "advertiser_id": campaign.advertiser_id,
        "store_id": asked.shop.id,
        "campaign_id": row.campaign_id,
        "stat_time_day": here.strftime("%Y-%m-%d 00:00:00"),
        "stat_time_hour": here.strftime("%Y-%m-%d %H:00:00"),
        "item_group_id": row.product_id,
        "item_id": row.item_id,
        "room_id": row.room_id,
        "duration": DASH,
    }
    return tuple(told[name] for name in asked.dimensions)


def _sums(market: Market, row: AdHour) -> Sums:
    campaign = market.state.ads.campaigns[row.campaign_id]
    terms = campaign.terms_at(row.begins + HOUR - 1) or campaign.now
    eager = 800 + int(400 * chance(market.state.seed, "ad-views", row.item_id))
    return Sums(
        cost=row.cost_minor,
        credit=row.credit_minor,
        revenue=row.revenue_minor,
        orders=len(row.order_ids),
        impressions=row.impressions,
        clicks=row.clicks,
        viewed=row.impressions * eager,
        target_percent=terms.target_percent,
        is_live=campaign.kind == "LIVE",
    )


def _added(one: Sums, other: Sums) -> Sums:
    """Both together; the target is that of the later one, which is no sum."""
    return Sums(
        cost=one.cost + other.cost,
        credit=one.credit + other.credit,
        revenue=one.revenue + other.revenue,
        orders=one.orders + other.orders,
        impressions=one.impressions + other.impressions,
        clicks=one.clicks + other.clicks,
        viewed=one.viewed + other.viewed,
        target_percent=other.target_percent,
        is_live=one.is_live or other.is_live,
    )


def _row(asked: Report, key: tuple[str, ...], sums: Sums) -> dict[str, Any]:
    return {
        "dimensions": dict(zip(asked.dimensions, key, strict=True)),
        "metrics": _figures(asked, sums),
    }


def _figures(asked: Report, sums: Sums) -> dict[str, str]:
    return {name: METRICS[name](sums, asked.shop.currency) for name in asked.metrics}


def _pending(asked: Report) -> list[dict[str, Any]]:
    """A row of dashes for each hour that has begun and is not counted yet."""
    market, shop = asked.market, asked.shop
    if "stat_time_hour" not in asked.dimensions or market.settings.ads_pending_hours == "left_out":
        return []
    begun, hour = market.state.ads.booked.get(shop.id, 0), int(HOUR)
    found: dict[tuple[str, ...], None] = {}
    for campaign in market.state.ads.campaigns.values():
        for row in _expected(market, campaign, range(begun, int(market.now()), hour)):
            if campaign.store_id == shop.id and asked.is_wanted(row):
                found[_key(asked, row)] = None
    dashes = dict.fromkeys(asked.metrics, DASH)
    return [{"dimensions": dict(zip(asked.dimensions, key, strict=True)), "metrics": dashes} for key in found]


def _expected(market: Market, campaign: AdCampaign, hours: range) -> Iterable[AdHour]:
    """The rows that a campaign will have for its first product, without their figures."""
    products = campaign.now.product_ids
    product_id = products[0] if products else ""
    item_id = videos(market, product_id)[0].id if product_id else ""
    for begins in hours if market.state.ads.booked.get(campaign.store_id) else ():
        terms = campaign.terms_at(begins)
        if terms and terms.runs_at(begins):
            yield AdHour(begins, campaign.id, product_id, item_id)


def _sorted(rows: list[dict[str, Any]], values: dict[str, Any]) -> list[dict[str, Any]]:
    field = values.get("sort_field", "")
    rows = sorted(rows, key=lambda row: tuple(row["dimensions"].values()))
    if not field:
        return rows
    if field not in METRICS:
        raise refused(f"sort_field: {field} is not supported.")
    return sorted(
        rows, key=lambda row: _number(row["metrics"].get(field, "")), reverse=values.get("sort_type") != "ASC"
    )


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return -1.0


def _partial(market: Market, rows: list[Any]) -> list[Any]:
    """The rows, or half of them while the platform is said to be overloaded: it calls that a success."""
    desk = market.state.ads
    if not desk.partial_reports or not rows:
        return rows
    desk.partial_reports -= 1
    return rows[: len(rows) // PARTIAL_SHARE]


Figure = Callable[[Sums, str], str]


def _ratio(part: float, whole: float, digits: int = 2) -> str:
    return f"{part / whole:.{digits}f}" if whole else f"{0:.{digits}f}"


def _each(cost: int, count: int, currency: str) -> str:
    return written((2 * cost + count) // (2 * count) if count else 0, currency)


def _views(sums: Sums) -> int:
    return sums.impressions * 2 // 5 if sums.is_live else 0


def _viewed(share: float) -> Figure:
    return lambda sums, _: _ratio(sums.viewed * share, sums.impressions * 1000, 4)


METRICS: dict[str, Figure] = {
    "cost": lambda sums, currency: written(sums.cost, currency),
    "net_cost": lambda sums, currency: written(sums.cost - sums.credit, currency),
    "orders": lambda sums, _: str(sums.orders),
    "cost_per_order": lambda sums, currency: _each(sums.cost, sums.orders, currency),
    "gross_revenue": lambda sums, currency: written(sums.revenue, currency),
    "roi": lambda sums, _: _ratio(sums.revenue, sums.cost),
    "roas_bid": lambda sums, _: _ratio(sums.target_percent, 100),
    "creative_delivery_status": lambda _, __: DELIVERED,
    "product_impressions": lambda sums, _: str(sums.impressions),
    "product_clicks": lambda sums, _: str(sums.clicks),
    "product_click_rate": lambda sums, _: _ratio(sums.clicks, sums.impressions, 4),
    "ad_click_rate": lambda sums, _: _ratio(sums.clicks, sums.impressions, 4),
    "ad_conversion_rate": lambda sums, _: _ratio(sums.orders, sums.clicks, 4),
    **{f"ad_video_view_rate_{name}": _viewed(share) for name, share in VIEWED.items()},
    "live_views": lambda sums, _: str(_views(sums)),
    "cost_per_live_view": lambda sums, currency: _each(sums.cost, _views(sums), currency),
    "10_second_live_views": lambda sums, _: str(_views(sums) // 3),
    "cost_per_10_second_live_view": lambda sums, currency: _each(sums.cost, _views(sums) // 3, currency),
    "live_follows": lambda sums, _: str(_views(sums) // 50),
}
"""By its name, what a metric says of some sums; rates are shares of one, which is a guess."""
