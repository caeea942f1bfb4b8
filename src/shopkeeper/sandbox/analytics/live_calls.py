"""How the LIVEs sell in which a shop's goods are shown."""

from collections.abc import Sequence
from typing import Any

from ...errors import Rejected
from ..creators.fields import paged
from ..market import Market
from ..money.amounts import written
from ..settings import MINUTE
from ..shop import Call, behaves
from ..state import Shop
from . import units
from .contents import Content, find_live, lives
from .figures import figures
from .questions import INVALID, days_of, sorted_page, steps_of
from .units import Unit
from .video_calls import accounts_of, brought, by_content, maker, product_rows, told, written_time
from .writing import Fields, answer

SORTED_BY = {"products_added": "products_added"}
STEP = int(MINUTE)


@behaves("analytics.getShopLIVEPerformanceOverview.202609")
@behaves("analytics.GetShopLIVEPerformanceOverview.202509")
@behaves("analytics.GetShopLIVEPerformanceOverview.202508")
@behaves("analytics.GetShopLIVEPerformanceOverviewOLD.202503")
def overview(call: Call) -> dict[str, Any]:
    """How all LIVEs sell together."""
    steps = []
    for days in steps_of(call):
        sold = brought(call, "LIVE", days)
        steps.append({**days.told(), **figures(call.market, sold, len(days))})
    return told(call, {"performance": {"intervals": steps}})


@behaves("analytics.getShopLIVEPerformanceList.202609")
@behaves("analytics.GetShopLIVEPerformanceList.202509")
@behaves("analytics.GetShopLIVEPerformanceList.202508")
@behaves("analytics.GetShopLIVEPerformanceListOLD.202505")
def listed(call: Call) -> dict[str, Any]:
    """A page of the LIVEs that began in some days, each with all that it has sold."""
    market, shop, days, accounts = call.market, call.shop, days_of(call), accounts_of(call)
    begun = [one for one in lives(market, shop, days.first, days.end) if one.account in accounts]
    begin = days.span(market, shop)[0]
    sold = by_content(units.sold(market, shop, begin, int(market.now()) + 1))
    rows = [_session(market, shop, one, sold.get(one.id, [])) for one in begun]
    found = sorted_page(call, rows, lambda row: row, "live_attributed_gmv")
    return told(call, {**found, "live_stream_sessions": found["rows"]})


@behaves("analytics.GetShopLIVEPerformancePerMinutes.202510")
def by_minute(call: Call) -> dict[str, Any]:
    """A page of the minutes of a LIVE, and of those later ones in which it has sold something."""
    market, shop, live = call.market, call.shop, own_live(call)
    sold = sold_by(market, shop, live)
    by_start: dict[int, list[Unit]] = {}
    for unit in sold:
        by_start.setdefault(live.begin + (unit.at - live.begin) // STEP * STEP, []).append(unit)
    ended = min(live.end, int(market.now()))
    starts = sorted({*range(live.begin, ended, STEP), *by_start})
    page, token = paged(call, starts, str)
    rows = [_minute(market, shop, start, by_start.get(start, [])) for start in page]
    whole = figures(market, sold, 1, [live.id])
    span = {"start_time": live.begin, "end_time": live.end, "duration": live.seconds}
    shown = {"intervals": rows, "overall": {**whole, **span, "live_title": live.title}}
    return answer(call, {"performance": shown, "next_page_token": token, "total_count": len(starts)})


@behaves("analytics.GetShopLIVEProductsPerformanceList.202512")
def products(call: Call) -> dict[str, Any]:
    """The products of a LIVE, the one that sold for most first."""
    market, shop, live = call.market, call.shop, own_live(call)
    rows = product_rows(market, sold_by(market, shop, live), live.product_ids, 1)
    field = call.values.get("sort_field") or "gmv"
    falls = call.values.get("sort_order") != "ASC"
    rows.sort(key=lambda row: (-row[field] if falls else row[field], row["id"]))
    return answer(call, {"products": [_grouped(shop, row) for row in rows]})


def own_live(call: Call) -> Content:
    """The LIVE that a call names."""
    found = find_live(call.market, call.shop, call.values["live_id"])
    if found is None:
        raise Rejected(f"live_id {call.values['live_id']} shows nothing of this shop", code=INVALID)
    return found


def sold_by(market: Market, shop: Shop, live: Content) -> list[Unit]:
    """What a LIVE has sold until now."""
    sold = units.sold(market, shop, live.begin, int(market.now()) + 1)
    return [unit for unit in sold if unit.source.content_id == live.id]


def _session(market: Market, shop: Shop, live: Content, sold: Sequence[Unit]) -> Fields:
    sums = figures(market, sold, 1, [live.id])
    hours = max(1, live.seconds // 3600)
    sums |= {
        "products_added": len(live.product_ids),
        "gmv_per_hour": sums["gmv"] // hours,
        "impressions_per_hour": sums["impressions"] // hours,
        "24h_live_gmv": sums["gmv"],
        "acu": sums["views"] // 40,
        "pcu": sums["views"] // 15,
    }
    return {
        **sums,
        "id": live.id,
        "title": live.title,
        "username": live.username,
        "creator": maker(shop, live),
        "start_time": written_time(live.begin),
        "end_time": written_time(live.end if live.end <= market.now() else 0),
        "sales_performance": sums,
        "interaction_performance": sums,
        "traffic": sums,
    }


def _minute(market: Market, shop: Shop, start: int, sold: Sequence[Unit]) -> Fields:
    row = _grouped(shop, figures(market, sold, 1))
    return {
        **row,
        "start_time": start,
        "end_time": start + STEP,
        "conversion": row,
        "interactions": row,
        "traffic": row,
    }


def _grouped(shop: Shop, sums: Fields) -> Fields:
    """Figures with those groups that the calls of one LIVE have of their own."""
    gpm = {name: written(sums[name], shop.currency) for name in ("show_gpm", "watch_gpm")}
    row = {**sums, "gpm": gpm, "click_to_order_rate": sums}
    return {**row, "sales": row, "traffic": row}
