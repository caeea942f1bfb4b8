"""A LIVE as those see it who are in it: by the id of its room, for whichever of the app's shops it is."""

from typing import Any, NamedTuple

from ...errors import Rejected
from ..market import Market
from ..settings import HOUR
from ..shop import Call, behaves
from ..state import Shop
from .contents import Content, find_live
from .figures import each, figures
from .live_calls import sold_by
from .questions import INVALID
from .units import Unit
from .video_calls import PARTS, product_rows
from .writing import Fields, answer

STEP = int(HOUR / 12)
SOURCES = (("For You", ("Video", "LIVE preview")), ("Following", ("Feed",)), ("Shop", ("Shop tab", "Search")))


class Room(NamedTuple):
    """A LIVE with its shop and what it has sold."""

    shop: Shop
    live: Content
    sold: list[Unit]


@behaves("analytics.getLiveRoomCoreStats.202502")
def stats(call: Call) -> dict[str, Any]:
    """All figures of a LIVE."""
    market, room = call.market, _room(call)
    sums = _sums(market, room)
    sums |= {
        "accumulated_comment_count": sums["comments"],
        "accumulated_new_follower_count": sums["new_followers"],
        "accumulated_sharing_count": sums["shares"],
        "avg_watching_duration": sums["avg_viewing_duration"],
        "current_visitor_count": sums["views"] // 40 if room.live.end > market.now() else 0,
        "peak_concurrent_user_count": sums["views"] // 15,
        "product_reach_count": sums["product_impressions"],
        "product_view_count": sums["product_clicks"],
    }
    return answer(call, {"stats": sums}, room.shop)


@behaves("analytics.getLiveRoomGMVAndOrderTrends.202502")
def sales_trend(call: Call) -> dict[str, Any]:
    """What a LIVE has sold, five minutes by five minutes."""
    market, room = call.market, _room(call)
    points = [
        {"timestamp": start, **_sums(market, room._replace(sold=sold))}
        for start, sold in _steps(market, room)
    ]
    rows = [{"stats_type": "TREND_GMV", "data_points": points}]
    return answer(call, {"gmv_trend_performances": rows}, room.shop)


@behaves("analytics.getLiveRoomInteractiveTrends.202502")
def talk_trend(call: Call) -> dict[str, Any]:
    """How many watch, write and pass a LIVE on."""
    kinds = {"TREND_WATCH_PV": "views", "TREND_COMMENT_PV": "comments", "TREND_SHARE_PV": "shares"}
    return _trends(call, "interactive_trend_performances", kinds)


@behaves("analytics.getLiveRoomViewTrends.202502")
def view_trend(call: Call) -> dict[str, Any]:
    """How many see and click on the products of a LIVE."""
    kinds = {"TREND_PRODUCT_VIEW": "product_impressions", "TREND_PRODUCT_CLICK": "product_clicks"}
    return _trends(call, "view_trend_performances", kinds)


@behaves("analytics.getLiveRoomProductStats.202502")
def products(call: Call) -> dict[str, Any]:
    """The products of a LIVE: what was sold and what is left."""
    market, room = call.market, _room(call)
    rows = []
    for row in product_rows(market, room.sold, room.live.product_ids, 1):
        product = market.state.products[row["id"]]
        left = sum(market.state.skus[id].available() for id in product.sku_ids)
        told = {"product_name": product.title, "inventory_left_count": left, "is_live": product.on_sale}
        rows.append(
            {
                **row,
                **told,
                **each("inventory_consumption_count", row["items_sold"]),
                "sellable_region": room.shop.region,
            }
        )
    return answer(call, {"product_stats": rows}, room.shop)


@behaves("analytics.getLiveRoomTrafficPerformance.202502")
def traffic(call: Call) -> dict[str, Any]:
    """Where those come from who watch."""
    room = _room(call)
    views, rows = _sums(call.market, room)["views"], []
    for place, (name, parts) in enumerate(SOURCES):
        share = views // 2 if place == 0 else views // 4
        inner = [{"name": part, "watch_pv": share // len(parts)} for part in parts]
        rows.append({"source": {"name": name, "watch_pv": share}, "sub_sources": inner})
    return answer(call, {"traffic_performances": rows}, room.shop)


@behaves("analytics.getLiveRoomUserPortraits.202502")
def portraits(call: Call) -> dict[str, Any]:
    """Who watches, and who of them has bought."""
    market, room = call.market, _room(call)
    views, buyers = _sums(market, room)["views"], sorted({unit.order.buyer for unit in room.sold})
    female = int(views * (0.3 + 0.5 * market.chance("female", room.live.id)))
    women = sum(market.chance("woman", buyer) < 0.6 for buyer in buyers)
    ages = {age: views // len(PARTS) for age in PARTS}
    bought = dict.fromkeys(PARTS, 0)
    for buyer in buyers:
        bought[PARTS[int(market.chance("age", buyer) * len(PARTS))]] += 1
    return answer(
        call,
        {
            "all_ads_age_indicators": _typed(ages),
            "all_ads_gender_indicators": _typed(_sexes(female, views - female)),
            "all_fan_indicators": _typed({"FAN": views // 3, "NOT_FAN": views - views // 3}),
            "paid_ads_age_indicators": _typed(bought),
            "paid_ads_gender_indicators": _typed(_sexes(women, len(buyers) - women)),
            "paid_fan_indicators": _typed(
                {"FAN": len(buyers) // 2, "NOT_FAN": len(buyers) - len(buyers) // 2}
            ),
            "region_indicators": _typed({room.shop.region: views}),
        },
        room.shop,
    )


def _room(call: Call) -> Room:
    market, id = call.market, call.values["live_room_id"]
    for shop_id in call.app.shop_ids:
        shop = market.state.shops[shop_id]
        if live := find_live(market, shop, id):
            return Room(shop, live, sold_by(market, shop, live))
    raise Rejected(f"live_room_id {id} shows nothing of the app's shops", code=INVALID)


def _sums(market: Market, room: Room) -> Fields:
    return figures(market, room.sold, 1, [room.live.id])


def _steps(market: Market, room: Room) -> list[tuple[int, list[Unit]]]:
    found: dict[int, list[Unit]] = {
        start: [] for start in range(room.live.begin, min(room.live.end, int(market.now())), STEP)
    }
    for unit in room.sold:
        found.setdefault(room.live.begin + (unit.at - room.live.begin) // STEP * STEP, []).append(unit)
    return sorted(found.items())


def _trends(call: Call, name: str, kinds: dict[str, str]) -> dict[str, Any]:
    market, room = call.market, _room(call)
    steps = [(start, figures(market, sold, 1)) for start, sold in _steps(market, room)]
    rows = [
        {
            "stats_type": kind,
            "data_points": [{"timestamp": start, "value": sums[figure]} for start, sums in steps],
        }
        for kind, figure in kinds.items()
    ]
    return answer(call, {name: rows}, room.shop)


def _typed(counts: dict[str, int]) -> list[Fields]:
    return [{"type": kind, "value": count} for kind, count in counts.items()]


def _sexes(women: int, men: int) -> dict[str, int]:
    return {"USER_PORTRAIT_GENDER_F": women, "USER_PORTRAIT_GENDER_M": men}
