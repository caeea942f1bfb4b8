"""How products and SKUs sell."""

from collections.abc import Sequence
from typing import Any

from ...errors import Rejected
from ..creators.population import category_id
from ..market import Market
from ..shop import Call, behaves
from ..state import Product, Shop, Sku
from . import units
from .contents import AFFILIATE, CARD, OWN
from .figures import figures, gmv_of
from .questions import INVALID, Days, days_of, latest, sorted_page, steps_of
from .shop_calls import KINDS, split
from .units import Unit
from .writing import MINOR, Fields, answer

TOP = 5


@behaves("analytics.getShopProductPerformanceList.202605")
@behaves("analytics.GetShopProductPerformanceList.202509")
@behaves("analytics.GetShopProductPerformanceList.202405")
def products(call: Call) -> dict[str, Any]:
    """A page of the shop's products with their figures, the one that sold for most first."""
    market, shop, days = call.market, call.shop, days_of(call)
    by_product = _grouped(units.of_days(market, shop, days), "product_id")
    rows = [
        {"id": one.id, **figures(market, by_product.get(one.id, []), len(days), [one.id])}
        for one in _asked_for(call)
    ]
    found = sorted_page(call, rows, lambda row: row, "gmv")
    beside = _Beside(market, shop, days)
    shown = [_parts(market, row, by_product.get(row["id"], []), beside) for row in found["rows"]]
    return _told(call, {**found, "products": shown})


@behaves("analytics.GetShopProductPerformanceDetail.202509")
@behaves("analytics.GetShopProductPerformanceDetail.202405")
def product(call: Call) -> dict[str, Any]:
    """How one product sells, in the intervals that are asked for."""
    market, shop, one = call.market, call.shop, _own(call, call.values["product_id"])
    whole = _of_product(units.of_days(market, shop, days_of(call)), one.id)
    steps = [_detail(market, shop, one, days) for days in steps_of(call)]
    shown = {"intervals": steps, "top_contents": _top_contents(whole), "ratings": _ratings(market, whole)}
    return _told(call, {"performance": shown})


@behaves("analytics.GetShopSKUPerformanceList.202509")
@behaves("analytics.GetShopSKUPerformanceList.202406")
def skus(call: Call) -> dict[str, Any]:
    """A page of the shop's SKUs with their figures."""
    market, shop, days = call.market, call.shop, days_of(call)
    named = call.values.get("product_ids") or [call.values.get("product_id") or ""]
    asked = [one for one in _asked_for(call) if named == [""] or one.id in named]
    by_sku = _grouped(units.of_days(market, shop, days), "sku_id")
    rows = [
        {"id": sku_id, "product_id": one.id, **figures(market, by_sku.get(sku_id, []), len(days))}
        for one in asked
        for sku_id in one.sku_ids
    ]
    found = sorted_page(call, rows, lambda row: row, "gmv")
    return _told(call, {**found, "skus": found["rows"]})


@behaves("analytics.GetShopSKUPerformance.202509")
@behaves("analytics.GetShopSKUPerformance.202406")
def sku(call: Call) -> dict[str, Any]:
    """How one SKU sells, in the intervals that are asked for."""
    market, shop, one = call.market, call.shop, _own_sku(call)
    steps = []
    for days in steps_of(call):
        sold = [unit for unit in units.of_days(market, shop, days) if unit.line.sku_id == one.id]
        steps.append({**days.told(), **figures(market, sold, len(days)), **_by_kind(sold)})
    shown = {"sku_id": one.id, "product_id": one.product_id, "intervals": steps}
    return _told(call, {"performance": shown})


class _Beside:
    """What went back of each product within some days, and who had it back."""

    def __init__(self, market: Market, shop: Shop, days: Days) -> None:
        self.minor: dict[str, int] = {}
        self.lines: dict[str, set[str]] = {}
        self.buyers: dict[str, set[int]] = {}
        for one in units.refunds(market, shop, *days.span(market, shop)):
            order = market.state.orders[one.order_id]
            id = next(line.product_id for line in order.lines if line.id == one.line_id)
            self.minor[id] = self.minor.get(id, 0) + one.total_minor
            self.lines.setdefault(id, set()).add(one.line_id)
            self.buyers.setdefault(id, set()).add(order.buyer)

    def told(self, id: str) -> Fields:
        """What went back of one product."""
        return {
            "refunds": self.minor.get(id, 0),
            "refunded_items": len(self.lines.get(id, ())),
            "refund_customers": len(self.buyers.get(id, ())),
        }


def _parts(market: Market, row: Fields, sold: Sequence[Unit], beside: _Beside) -> Fields:
    """A product with its figures as a whole, and by what brought its units."""
    parts = {
        "affiliate_total_performance": [one for one in sold if one.source.account == AFFILIATE],
        "affiliate_live_performance": _brought(sold, "LIVE", own=False),
        "affiliate_video_performance": _brought(sold, "VIDEO", own=False),
        "seller_live_performance": _brought(sold, "LIVE", own=True),
        "seller_video_performance": _brought(sold, "VIDEO", own=True),
        "seller_product_card_performance": [
            one for one in sold if one.source.kind == CARD and one.source.account != AFFILIATE
        ],
    }
    shown = {name: figures(market, of_part, 1) for name, of_part in parts.items()}
    whole = {**row, **beside.told(row["id"])}
    return {**row, "total_performance": whole, "overall_performance": row, **shown}


def _brought(sold: Sequence[Unit], kind: str, *, own: bool) -> list[Unit]:
    return [one for one in sold if one.source.kind == kind and (one.source.account in OWN) == own]


def _detail(market: Market, shop: Shop, one: Product, days: Days) -> Fields:
    low, high = days.span(market, shop)
    sold = _of_product(units.sold(market, shop, low, high), one.id)
    sums = figures(market, sold, len(days), [one.id])
    by_content = {kind: figures(market, rows, len(days)) for kind, rows in split(sold).items()}
    sales = [
        {"content_type": kind, "sales": {**of_kind, "avg_customers": of_kind["customers"]}}
        for kind, of_kind in by_content.items()
    ]
    traffic = [{"content_type": kind, "traffic": of_kind} for kind, of_kind in by_content.items()]
    changed = units.changed_mind(market, shop, low, high)
    counts = {kind: rows.count(one.id) for kind, rows in changed.items()}
    return {
        **days.told(),
        **sums,
        **_by_kind(sold),
        "sales": {**sums, "breakdowns": sales},
        "traffic": {"breakdowns": traffic},
        "cancel_and_refunds": {
            "canceled": counts.get("CANCEL", 0),
            "refunded": counts.get("REFUND", 0),
            "returned": counts.get("RETURN_AND_REFUND", 0),
            "replacements": counts.get("REPLACEMENT", 0),
        },
    }


def _by_kind(sold: Sequence[Unit]) -> Fields:
    parts = split(sold)
    money = [{"type": kind, MINOR: gmv_of(parts[kind])} for kind in KINDS]
    counts = [{"type": kind, "amount": len(parts[kind])} for kind in KINDS]
    return {
        **dict.fromkeys(("gmv_breakdown", "gmv_breakdowns"), money),
        **dict.fromkeys(("items_sold_breakdown", "units_sold_breakdown", "unit_sold_breakdowns"), counts),
    }


def _top_contents(sold: Sequence[Unit]) -> list[Fields]:
    rows = []
    for kind in ("LIVE", "VIDEO"):
        by_content: dict[str, list[Unit]] = {}
        for unit in sold:
            if unit.source.kind == kind and unit.source.content_id:
                by_content.setdefault(unit.source.content_id, []).append(unit)
        ranked = sorted(by_content.items(), key=lambda entry: (-gmv_of(entry[1]), entry[0]))[:TOP]
        contents = [
            {"content_id": id, "gmv": gmv_of(of_one), "items_sold": len(of_one)} for id, of_one in ranked
        ]
        rows.append({"type": kind, "contents": contents})
    return rows


def stars_of(market: Market, unit: Unit) -> int:
    """How many stars a buyer gives to a unit that came; 0 for none. guess: how buyers judge."""
    if not unit.order.delivery_time or unit.line.status == "CANCELLED":
        return 0
    chance = market.chance("stars", unit.line.id)
    return 0 if chance >= 0.3 else 1 + int(chance * 100) % 2 if chance < 0.01 else 5 if chance < 0.2 else 4


def _ratings(market: Market, sold: Sequence[Unit]) -> list[Fields]:
    given = [stars for unit in sold if (stars := stars_of(market, unit))]
    return [
        {
            "stars": stars,
            "count": given.count(stars),
            "percentage": given.count(stars) / len(given) if given else 0.0,
        }
        for stars in range(5, 0, -1)
    ]


def _asked_for(call: Call) -> list[Product]:
    status = call.values.get("product_status_filter") or "ALL"
    wanted = set(call.values.get("category_filter") or [])
    return [
        one
        for one in call.market.state.products.values()
        if one.shop_id == call.shop.id
        and (status == "ALL" or one.on_sale == (status == "LIVE"))
        and (not wanted or category_id(one.category, call.shop.region) in wanted or one.category in wanted)
    ]


def _grouped(sold: Sequence[Unit], name: str) -> dict[str, list[Unit]]:
    found: dict[str, list[Unit]] = {}
    for unit in sold:
        found.setdefault(getattr(unit.line, name), []).append(unit)
    return found


def _of_product(sold: Sequence[Unit], id: str) -> list[Unit]:
    return [unit for unit in sold if unit.line.product_id == id]


def _own(call: Call, id: str) -> Product:
    found = call.market.state.products.get(id)
    if found is None or found.shop_id != call.shop.id:
        raise Rejected(f"product_id {id} is no product of this shop", code=INVALID)
    return found


def _own_sku(call: Call) -> Sku:
    found = call.market.state.skus.get(call.values["sku_id"])
    if found is None:
        raise Rejected(f"sku_id {call.values['sku_id']} is no SKU of this shop", code=INVALID)
    _own(call, found.product_id)
    return found


def _told(call: Call, shown: Fields) -> dict[str, Any]:
    return answer(call, {"latest_available_date": latest(call.market, call.shop).isoformat(), **shown})
