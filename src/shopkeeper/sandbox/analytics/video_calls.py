"""How the videos sell that show a shop's goods."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from ...errors import Rejected
from ..market import Market
from ..shop import Call, behaves
from ..state import Shop
from . import units
from .contents import Content, find_video, videos
from .figures import figures
from .questions import INVALID, Days, days_of, latest, sorted_page, steps_of
from .units import Unit
from .writing import Fields, answer

MOST_VIDEOS = 100
PARTS = ("18-24", "25-34", "35-44", "45-54", "55+")
NAMES = {
    "ALL": {"OFFICIAL_ACCOUNTS", "MARKETING_ACCOUNTS", "AFFILIATE_ACCOUNTS"},
    "LINKED_ACCOUNTS": {"OFFICIAL_ACCOUNTS", "MARKETING_ACCOUNTS"},
    "AFFILIATES": {"AFFILIATE_ACCOUNTS"},
}
"""Which accounts a word of some version means; other words mean themselves."""


@behaves("analytics.getShopVideoPerformanceOverview.202609")
@behaves("analytics.GetShopVideoPerformanceOverview.202509")
@behaves("analytics.GetShopVideoPerformanceOverview.202409")
def overview(call: Call) -> dict[str, Any]:
    """How all videos sell together."""
    steps = []
    for days in steps_of(call):
        sold = brought(call, "VIDEO", days)
        steps.append({**days.told(), **figures(call.market, sold, len(days))})
    return told(call, {"performance": {"intervals": steps}})


@behaves("analytics.getShopVideoPerformanceList.202605")
@behaves("analytics.GetShopVideoPerformanceList.202509")
@behaves("analytics.GetShopVideoPerformanceList.202409")
def listed(call: Call) -> dict[str, Any]:
    """A page of videos with their figures, the one that sold for most first."""
    market, days, accounts = call.market, days_of(call), accounts_of(call)
    by_video = by_content(brought(call, "VIDEO", days))
    rows = [
        {**figures(market, by_video.get(one.id, []), len(days), [one.id]), **_described(market, one)}
        for one in videos(market, call.shop)
        if one.account in accounts
    ]
    found = sorted_page(call, rows, lambda row: row, "gmv")
    return told(call, {**found, "videos": found["rows"]})


@behaves("analytics.GetShopVideoPerformanceDetails.202509")
@behaves("analytics.GetShopVideoPerformanceDetails.202409")
def detail(call: Call) -> dict[str, Any]:
    """How one video sells, in the intervals that are asked for."""
    video = own_video(call)
    steps = [_interval(call.market, call.shop, video, days) for days in steps_of(call)]
    whole = _interval(call.market, call.shop, video, days_of(call))
    shown = {"intervals": steps, "viewer_profile": viewers(call.market, call.shop, video.id)}
    posted = {"video_post_time": written_time(video.begin)}
    return told(call, {"performance": {**shown, **posted}, "engagement_data": whole["traffic"]})


@behaves("analytics.getShopVideosPerformanceDetails.202609")
def details(call: Call) -> dict[str, Any]:
    """How several videos sell; one that is not the shop's is told as an error of its own."""
    market, shop, rows = call.market, call.shop, []
    for given in call.values["video_ids"][:MOST_VIDEOS]:
        row: Fields = {"video_id": str(given)}
        if video := find_video(market, shop, str(given)):
            steps = [_interval(market, shop, video, days) for days in steps_of(call)]
            row["performance"] = {
                "intervals": steps,
                "viewer_profile": viewers(market, shop, video.id),
            }
            row["video"] = _described(market, video)
        else:
            row["error"] = {"code": INVALID, "message": f"The video {given} shows nothing of this shop."}
        rows.append(row)
    return told(call, {"videos": rows})


@behaves("analytics.GetShopVideoProductPerformanceList.202509")
@behaves("analytics.GetShopVideoProductPerformanceList.202409")
def products(call: Call) -> dict[str, Any]:
    """A page of the products that a video sells."""
    market, days, video = call.market, days_of(call), own_video(call)
    sold = by_content(brought(call, "VIDEO", days)).get(video.id, [])
    rows = product_rows(market, sold, video.product_ids, len(days))
    found = sorted_page(call, rows, lambda row: row, "gmv")
    return told(call, {**found, "products": found["rows"]})


@behaves("analytics.GetVideoPerformances.202403")
def of_creator(call: Call) -> dict[str, Any]:
    """How videos sold between two moments, each by all that the app's shops know of it."""
    market, rows = call.market, []
    low, high = call.values["start_time_ge"], call.values["end_time_le"]
    for id in str(call.values["video_ids"]).split(",")[:MOST_VIDEOS]:
        shop, video = _anywhere(call, id.strip())
        if shop is None or video is None:
            continue
        sold = [
            unit for unit in units.sold(market, shop, low, high + 1) if unit.source.content_id == video.id
        ]
        metrics = {**figures(market, sold, 1, [video.id]), "anchor_display_rate": 1.0}
        span = {"start_time": low, "end_time": high}
        rows.append({"id": video.id, "performances": [{"metrics": metrics, "time_range": span}]})
    return answer(call, {"videos": rows}, _first_shop(call))


def brought(call: Call, kind: str, days: Days) -> list[Unit]:
    """What content of a kind has sold in some days, of the accounts that the call names."""
    accounts = accounts_of(call)
    sold = units.of_days(call.market, call.shop, days)
    return [unit for unit in sold if unit.source.kind == kind and unit.source.account in accounts]


def accounts_of(call: Call) -> set[str]:
    """Whose content a call asks about."""
    word = call.values.get("account_type") or "ALL"
    return NAMES.get(word, {word})


def by_content(sold: Iterable[Unit]) -> dict[str, list[Unit]]:
    """Units by what brought them."""
    found: dict[str, list[Unit]] = {}
    for unit in sold:
        found.setdefault(unit.source.content_id, []).append(unit)
    return found


def product_rows(market: Market, sold: Sequence[Unit], shown: Sequence[str], days: int) -> list[Fields]:
    """The products that content shows or has sold, with their figures."""
    ids = dict.fromkeys([*shown, *(unit.line.product_id for unit in sold)])
    return [
        {
            **figures(market, [unit for unit in sold if unit.line.product_id == id], days, [id]),
            "id": id,
            "product_id": id,
            "name": market.state.products[id].title,
        }
        for id in ids
    ]


def own_video(call: Call) -> Content:
    """The video that a call names."""
    found = find_video(call.market, call.shop, call.values["video_id"])
    if found is None:
        raise Rejected(f"video_id {call.values['video_id']} shows nothing of this shop", code=INVALID)
    return found


def viewers(market: Market, shop: Shop, id: str) -> list[Fields]:
    """Who watches, and who follows since: by age, country and sex, in parts of one."""
    rows = []
    for kind in ("VIEWERS", "NEW_FOLLOWER"):
        weights = [0.2 + market.chance("age", kind, id, age) for age in PARTS]
        female = 0.3 + 0.5 * market.chance("female", kind, id)
        row = {
            "type": kind,
            "age_distribution": [
                {"age": age, "percentage": weight / sum(weights)}
                for age, weight in zip(PARTS, weights, strict=True)
            ],
            "gender_distribution": [
                {"gender": "FEMALE", "percentage": female},
                {"gender": "MALE", "percentage": 1 - female},
            ],
            "country_distribution": [{"country_code": shop.region, "percentage": 1.0}],
        }
        rows.append(row)
    return rows


def written_time(moment: int) -> str:
    """A moment as the lists of content write it."""
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%d %H:%M:%S") if moment else ""


def maker(shop: Shop, content: Content) -> Fields:
    """Who made something."""
    return {
        "author_type": content.account,
        "creator_country": shop.region,
        "creator_id": content.open_id,
        "open_id": content.open_id,
        "nick_name": content.nickname,
        "user_name": content.username,
    }


def told(call: Call, shown: Fields) -> dict[str, Any]:
    """An answer that says as well until when there are figures."""
    day = latest(call.market, call.shop).isoformat()
    return answer(call, {"latest_available_date": day, "updated_at": day, **shown})


def _interval(market: Market, shop: Shop, video: Content, days: Days) -> Fields:
    sold = [unit for unit in units.of_days(market, shop, days) if unit.source.content_id == video.id]
    sums = figures(market, sold, len(days), [video.id])
    rows = product_rows(market, sold, video.product_ids, len(days))
    return {**days.told(), **sums, "sales": {"overall": sums, "breakdowns": rows}, "traffic": sums}


def _described(market: Market, video: Content) -> Fields:
    shop = market.state.shops[market.state.products[video.product_ids[0]].shop_id]
    goods = [{"id": id, "name": market.state.products[id].title} for id in video.product_ids]
    return {
        "id": video.id,
        "title": video.title,
        "username": video.username,
        "duration": video.seconds,
        "hash_tags": ["tiktokmademebuyit"],
        "video_post_time": written_time(video.begin),
        "post_time": video.begin,
        "products": goods,
        "creator": maker(shop, video),
        "advertisable": video.account != "AFFILIATE_ACCOUNTS",
        "play_url": f"https://videos.example/{video.id}.mp4",
        "thumbnail_url": f"https://videos.example/{video.id}.jpg",
    }


def _anywhere(call: Call, id: str) -> tuple[Shop | None, Content | None]:
    for shop_id in call.app.shop_ids:
        shop = call.market.state.shops[shop_id]
        if found := find_video(call.market, shop, id):
            return shop, found
    return None, None


def _first_shop(call: Call) -> Shop:
    return call.market.state.shops[call.app.shop_ids[0]]
