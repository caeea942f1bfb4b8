"""What sells best in a market: products, videos, LIVEs and creators of all its shops, by ranges of GMV."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Any, NamedTuple

from .. import shop_days
from ..creators.population import find as find_creator
from ..market import Market
from ..money.amounts import exponent_of
from ..shop import Call, behaves
from ..state import Shop
from . import units as books
from .contents import AFFILIATE, Content, find_live, find_video
from .figures import figures, gmv_of
from .questions import Days
from .units import Unit
from .writing import Fields, answer

SLOTS = {"1D": 1, "7D": 7, "30D": 30}
MOST = 50
RANGES = (100, 500, 1_000, 5_000, 10_000, 50_000, 100_000, 500_000, 1_000_000)
AUTHORS = {"AFFILIATE": AFFILIATE, "OFFICIAL": "OFFICIAL_ACCOUNTS", "CHANNEL": "MARKETING_ACCOUNTS"}


class Sold(NamedTuple):
    """A unit with its shop."""

    shop: Shop
    unit: Unit


class Ranked(NamedTuple):
    """Something with its units, and its place among the others."""

    rank: int
    id: str
    sold: list[Sold]

    @property
    def units(self) -> list[Unit]:
        """Its units."""
        return [one.unit for one in self.sold]


@behaves("analytics.getBestsellingProducts.202511")
def products(call: Call) -> dict[str, Any]:
    """The products that sell best."""
    rows = []
    for one in _ranked(call, lambda sold: sold.unit.line.product_id):
        product, shop = call.market.state.products[one.id], one.sold[0].shop
        if call.values.get("category_id") in (None, "", product.category):
            shown = {"name": product.title, "shop_id": shop.id, "shop_name": shop.name, "rating": "4.7"}
            rows.append({**_told(one), **shown})
    return answer(call, {"products": rows})


@behaves("analytics.getBestsellingVideos.202511")
def videos(call: Call) -> dict[str, Any]:
    """The videos that sell best."""
    rows = []
    for one in _ranked(call, lambda sold: _brought(sold, "VIDEO")):
        if video := find_video(call.market, one.sold[0].shop, one.id):
            goods = [
                {"product_id": id, "product_name": call.market.state.products[id].title}
                for id in video.product_ids
            ]
            sums = figures(call.market, one.units, 1, [one.id])
            told = {"duration": video.seconds, "nick_name": video.nickname, "publish_time": video.begin}
            rows.append({**sums, **_told(one), **told, "product_infos": goods})
    return answer(call, {"videos": rows})


@behaves("analytics.getBestsellingLIVESessions.202511")
def lives(call: Call) -> dict[str, Any]:
    """The LIVEs that sell best."""
    rows = []
    for one in _ranked(call, lambda sold: _brought(sold, "LIVE")):
        if live := find_live(call.market, one.sold[0].shop, one.id):
            told = {
                "creator_name": live.username,
                "creator_nick_name": live.nickname,
                "open_id": live.open_id,
                "duration": live.seconds,
                "start_time": live.begin,
                "title": live.title,
            }
            rows.append({**_told(one), **told})
    return answer(call, {"lives": rows})


@behaves("analytics.getBestsellingCreators.202511")
def creators(call: Call) -> dict[str, Any]:
    """The creators who sell best, among those whose kind is asked for."""
    market, rows = call.market, []
    makers: dict[str, Content | None] = {}
    kind = call.values.get("author_type") or "ALL"
    wanted = AUTHORS.get(kind, "")

    def maker(sold: Sold) -> str:
        return _maker(market, sold, makers) if wanted in ("", sold.unit.source.account) else ""

    for one in _ranked(call, maker):
        shop = one.sold[0].shop
        known = find_creator(market.state.seed, shop.region, one.id)
        made = next((content for content in makers.values() if content and content.open_id == one.id), None)
        told = {
            "open_id": one.id,
            "nick_name": known.nickname if known else made.nickname if made else "",
            "user_name": known.username if known else made.username if made else "",
            "followers_count": known.followers
            if known
            else 5000 + int(market.chance("fans", one.id) * 90_000),
            "likes_count": figures(market, one.units, 1, [one.id])["likes"],
        }
        rows.append({**_told(one), **told})
    return answer(call, {"creators": rows})


def _ranked(call: Call, key: Callable[[Sold], str]) -> list[Ranked]:
    """What all shops of the market have sold until a day, by some key; what has none is left out."""
    days = _days(call)
    groups: dict[str, list[Sold]] = {}
    for sold in _sold(call.market, call.shop.region, days):
        if id := key(sold):
            groups.setdefault(id, []).append(sold)
    ordered = sorted(groups.items(), key=lambda entry: (-gmv_of([one.unit for one in entry[1]]), entry[0]))
    return [Ranked(rank, id, sold) for rank, (id, sold) in enumerate(ordered[:MOST], 1)]


def _days(call: Call) -> Days:
    given, today = call.values.get("date"), shop_days.today(call.market, call.shop)
    last = shop_days.read_day("date", given) if given not in (None, "") else today
    end = last + timedelta(days=1)
    return Days(end - timedelta(days=SLOTS.get(call.values.get("time_slot") or "1D", 1)), end)


def _sold(market: Market, region: str, days: Days) -> Iterable[Sold]:
    for shop in market.state.shops.values():
        if shop.region == region:
            yield from (Sold(shop, unit) for unit in books.of_days(market, shop, days))


def _brought(sold: Sold, kind: str) -> str:
    return sold.unit.source.content_id if sold.unit.source.kind == kind else ""


def _maker(market: Market, sold: Sold, makers: dict[str, Content | None]) -> str:
    """Who brought a unit; nobody for what was found on the product's own page."""
    source = sold.unit.source
    sale = market.state.creators.sales.get(sold.unit.order.id)
    if source.account == AFFILIATE and sale and sold.unit.line.sku_id in sale.terms:
        return sale.creator
    if not source.content_id:
        return ""
    if source.content_id not in makers:
        finds = find_live if source.kind == "LIVE" else find_video
        makers[source.content_id] = finds(market, sold.shop, source.content_id)
    found = makers[source.content_id]
    return found.open_id if found else ""


def _told(one: Ranked) -> Fields:
    return {"id": one.id, "rank": one.rank, "gmv_range": _range(one.sold[0].shop, gmv_of(one.units))}


def _range(shop: Shop, gmv: int) -> str:
    """A sum of money as the range in which it lies, in whole units."""
    units = gmv // 10 ** exponent_of(shop.currency)
    low = max((bound for bound in RANGES if bound <= units), default=0)
    high = next((bound for bound in RANGES if bound > units), None)
    return f"{low}-{high} {shop.currency}" if high else f"{low}+ {shop.currency}"
