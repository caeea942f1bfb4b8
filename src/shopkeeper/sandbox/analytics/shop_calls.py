"""How a shop sells, by days and by hours."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from .. import shop_days
from ..market import Market
from ..shop import Call, behaves
from ..state import Shop
from . import units
from .contents import AFFILIATE, CARD, OWN
from .figures import figures, gmv_of
from .questions import INVALID, Days, latest, steps_of
from .units import Unit
from .writing import MINOR, Fields, answer

KINDS = ("VIDEO", "LIVE", CARD)
HOURS = 24
SEARCHED, IN_TAB = 0.5, 0.75
"""Where buyers of a product's own page came from: half from the search, a quarter from the tab. guess"""


@behaves("analytics.getShopPerformance.202609")
@behaves("analytics.GetShopPerformance.202509")
@behaves("analytics.GetShopPerformance.202405")
def performance(call: Call) -> dict[str, Any]:
    """Sales and traffic, in the intervals that are asked for."""
    steps = [_interval(call.market, call.shop, days) for days in steps_of(call)]
    told = {"latest_available_date": latest(call.market, call.shop).isoformat()}
    return answer(call, told | {"performance": {"intervals": steps}})


@behaves("analytics.GetShopPerformancePerHour.202510")
def by_hour(call: Call) -> dict[str, Any]:
    """Sales and traffic of one day, hour by hour."""
    market, shop = call.market, call.shop
    day = shop_days.read_day("date", call.values["date"], INVALID)
    low, high = Days(day, day + timedelta(days=1)).span(market, shop)
    sold = units.sold(market, shop, low, high)
    hours: list[list[Unit]] = [[] for _ in range(HOURS)]
    for unit in sold:
        hours[shop_days.hour_of(shop, unit.at)].append(unit)
    rows = [_of_units(market, of_hour, 0) | {"index": index} for index, of_hour in enumerate(hours)]
    overall = _of_units(market, sold, 0)
    told = {"intervals": rows, "overall": overall, "latest_available_timestamp": int(market.now())}
    return answer(call, {"performance": told})


def split(sold: Sequence[Unit]) -> dict[str, list[Unit]]:
    """Units by the kind of content that brought them."""
    return {kind: [unit for unit in sold if unit.source.kind == kind] for kind in KINDS}


def _interval(market: Market, shop: Shop, days: Days) -> Fields:
    low, high = days.span(market, shop)
    sold = units.sold(market, shop, low, high)
    products = [one.id for one in market.state.products.values() if one.shop_id == shop.id]
    sums = _of_units(market, sold, len(days), products)
    changed = sum(len(rows) for rows in units.changed_mind(market, shop, low, high).values())
    back = sum(one.total_minor for one in units.refunds(market, shop, low, high))
    sums |= {"refunds": back, "cancellations_and_returns": changed}
    sales = sums | {"gmv": sums["gmv"], "gross_revenue": {"overall": sums["gmv"]}}
    whole = {MINOR: gmv_of(sold), "overall": gmv_of(sold), "breakdowns": sums["by_kind"]}
    sales["gmv"] = whole
    return {**days.told(), **sums, "sales": sales, "traffic": sums, "breakdowns": _breakdowns(market, sold)}


def _of_units(market: Market, sold: Sequence[Unit], days: int, idle: Sequence[str] = ()) -> Fields:
    """All figures, with those that tell whose content brought what."""
    sums = figures(market, sold, days, idle)
    parts = split(sold)
    for kind in ("live", "video"):
        own = gmv_of([unit for unit in parts[kind.upper()] if unit.source.account in OWN])
        of_all = gmv_of(parts[kind.upper()])
        for name, minor in (("", of_all), ("seller_", own), ("creator_", of_all - own)):
            sums |= {f"{name}{kind}_attributed_gmv": minor, f"{name}{kind}_gmv": minor}
    sums["product_card_attributed_gmv"] = gmv_of(parts[CARD])
    by_kind = {kind: gmv_of(of_kind) for kind, of_kind in parts.items()}
    sums["by_kind"] = [{"type": kind, "gmv": minor} for kind, minor in by_kind.items()]
    sums["gmv_breakdowns"] = [{"type": kind, MINOR: minor} for kind, minor in by_kind.items()]
    sums["buyer_breakdowns"] = [
        {"type": kind, "amount": len({unit.order.buyer for unit in of_kind})}
        for kind, of_kind in parts.items()
    ]
    return sums


def _breakdowns(market: Market, sold: Sequence[Unit]) -> Fields:
    parts = split(sold)
    thanked = [unit for unit in parts[CARD] if unit.source.account == AFFILIATE]
    by_itself = [unit for unit in parts[CARD] if unit.source.account != AFFILIATE]
    places: dict[str, list[Unit]] = {"search_attributed": [], "shop_tab_attributed": [], "others": []}
    for unit in by_itself:
        chance = market.chance("came-by", unit.order.number)
        place = "search_attributed" if chance < SEARCHED else "shop_tab_attributed"
        places[place if chance < IN_TAB else "others"].append(unit)
    rows = [
        {"channel": channel, "content_type": kind, "gmv": gmv_of(of_channel)}
        for kind in ("VIDEO", "LIVE")
        for channel, of_channel in (
            ("SELLER", [unit for unit in parts[kind] if unit.source.account in OWN]),
            ("CREATOR", [unit for unit in parts[kind] if unit.source.account not in OWN]),
        )
    ]
    return {
        "affiliate_product_card_attributed_gmv": gmv_of(thanked),
        "seller_product_card_gmv": gmv_of(by_itself),
        "shop_tab_and_search": {name: gmv_of(of_place) for name, of_place in places.items()},
        "content_breakdown": rows,
    }
