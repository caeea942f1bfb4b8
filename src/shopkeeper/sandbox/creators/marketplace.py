"""The creator marketplace: who may be found there, by what, and how they perform."""

from typing import Any

from ...errors import Rejected
from ..market import Market
from ..money.amounts import written
from ..shop import Call, behaves
from ..state import Shop
from .fields import MOST, PLACE, avatar, local, money, paged
from .outreach import creator_of, is_connected
from .population import AGES, Creator, category_id, chain_of, population
from .records import SaleTerms
from .sales import sold_by

PAGE_SIZES = (12, 20)
SORTERS = {
    "1": "Relevance",
    "2": "GMV, high to low",
    "3": "Followers, high to low",
    "4": "Engagement, high to low",
}
OPTIONS = {
    "OPTION_CREATOR_LEVEL": [(str(level), f"Level {level}") for level in range(1, 7)],
    "OPTION_LANGUAGE": [("en", "English")],
    "OPTION_SORTER": list(SORTERS.items()),
    "OPTION_BRAND": [],
    "OPTION_VERTICAL_PRO": [],
}
NINETY_DAYS = 90 * 86400


@behaves("affiliate_seller.searchCreatorsInCreatorMarketplace.202608")
def search(call: Call) -> dict[str, Any]:
    """A page of the market's creators who fit the filters, the one who sells most first."""
    if int(call.values["page_size"]) not in PAGE_SIZES:
        raise Rejected("PageSize must be 12 or 20", code="36009004")
    market, shop = call.market, call.shop
    found = [one for one in population(market.state.seed, shop.region) if _wanted(call, one)]
    sorter = (call.values.get("advanced_filters") or {}).get("sorter_algorithm_id") or "1"
    if sorter in ("3", "4"):
        found.sort(key=lambda one: -(one.followers if sorter == "3" else one.engagement))
    page, following = paged(call, found, lambda one: one.open_id, MOST)
    rows = [_found(market, shop, one) for one in page]
    return {"creators": rows, "next_page_token": following, "search_key": call.values.get("search_key") or ""}


@behaves("affiliate_seller.getCreatorMarketplaceAdvancedSearchFilters.202608")
def filters(call: Call) -> dict[str, Any]:
    """What the marketplace may be searched by beside the plain filters."""
    asked = [row.get("option_type") for row in call.values.get("options") or []] or list(OPTIONS)
    rows = [
        {"option_type": kind, "options": [{"id": id, "name": name} for id, name in OPTIONS[kind]]}
        for kind in asked
        if kind in OPTIONS
    ]
    sorters = [{"algorithm_id": id, "name": name} for id, name in SORTERS.items()]
    return {"data": {"option_list": rows, "sorters": sorters}}


@behaves("affiliate_seller.getMarketplaceCreatorPerformance.202608")
def performance(call: Call) -> dict[str, Any]:
    """How a creator performs: what was known before, and what they have sold of this shop since."""
    market, shop = call.market, call.shop
    creator = creator_of(market, shop, call.values["creator_user_id"])
    profile = _profile(market, shop, creator)
    is_connected_here = is_connected(market, shop, creator.open_id)
    profile["contact_info_available"] = is_connected_here
    profile["creator_connect_info"] = {
        "is_blocked": _is_blocked(market, shop, creator),
        "is_connect": is_connected_here,
        "is_paired": is_connected_here,
    }
    told = _card(creator) | _results(market, shop, creator) | _reach(market, creator)
    return {"creator": told | {"creator_profile": profile}}


def _results(market: Market, shop: Shop, creator: Creator) -> dict[str, Any]:
    """What a creator has sold."""
    minor, units = _sold(market, shop, creator)
    live, currency = minor * creator.live_percent // 100, shop.currency
    return {
        "gmv": money(minor, currency),
        "live_gmv": money(live, currency),
        "video_gmv": money(minor - live, currency),
        "gmv_range": _money_range(minor, currency),
        "units_sold": units,
        "units_sold_range": _units_range(units),
        "avg_gmv_per_buyer": money(minor // units if units else 0, currency),
        "avg_commission_rate": _rate(market, creator),
        "promoted_product_num": len(market.state.creators.showcases.get(creator.open_id, [])),
        "post_rate": str(int(creator.posts * 100)),
    }


def _reach(market: Market, creator: Creator) -> dict[str, Any]:
    """What a creator posts, and who watches it."""
    kinds = [one.kind for one in market.state.creators.posts.values() if one.creator == creator.open_id]
    women = creator.female_percent
    return {
        "bio_description": f"{creator.nickname}: {', '.join(creator.categories)}",
        "profile_tt_uri": f"{PLACE}/@{creator.username}",
        "avg_ec_video_play_count": creator.video_views,
        "avg_ec_video_like_count": creator.video_views * creator.engagement // 10_000,
        "avg_ec_live_view_count": creator.live_viewers,
        "ec_video_count": kinds.count("VIDEO"),
        "ec_live_count": kinds.count("LIVE"),
        "ec_video_engagement_rate": str(creator.engagement),
        "follower_gender": _shares({"Female": women, "Male": 100 - women}),
        "follower_age": _shares({age: 40 if age == creator.age_range else 15 for age in AGES}),
        "follower_location": _shares({creator.region: 90, "Other": 10}),
    }


def _found(market: Market, shop: Shop, creator: Creator) -> dict[str, Any]:
    minor, units = _sold(market, shop, creator)
    live = minor * creator.live_percent // 100
    return _card(creator) | {
        "creator_open_id": creator.open_id,
        "avg_ec_live_uv": creator.live_viewers,
        "avg_ec_video_view_count": creator.video_views,
        "gmv": money(minor, shop.currency),
        "live_gmv": money(live, shop.currency),
        "video_gmv": money(minor - live, shop.currency),
        "gmv_range": _money_range(minor, shop.currency),
        "units_sold_range": _units_range(units),
        "creator_profile": _profile(market, shop, creator)
        | {"has_collaborated": sold_by(market, shop.id, creator.open_id).orders > 0},
        "top_follower_demographics": {
            "age_ranges": [creator.age_range],
            "major_gender": {"gender": _gender(creator), "percentage": _majority(creator)},
        },
    }


def _card(creator: Creator) -> dict[str, Any]:
    return {
        "avatar": {"url": avatar(creator)},
        "username": creator.username,
        "nickname": creator.nickname,
        "follower_count": creator.followers,
        "category_ids": [category_id(name, creator.region) for name in creator.categories],
        "selection_region": creator.region,
    }


def _profile(market: Market, shop: Shop, creator: Creator) -> dict[str, Any]:
    return {
        "creator_level": creator.level,
        "has_invited_90d": _was_invited(market, shop, creator),
        "is_creator_blocked": _is_blocked(market, shop, creator),
        "is_eligible_flat_fee": creator.level >= 4,
        "is_official_recommend": creator.number % 10 == 0,
        "is_rising_star": creator.followers < 20_000 and creator.engagement > 600,
    }


def _is_blocked(market: Market, shop: Shop, creator: Creator) -> bool:
    return creator.open_id in market.state.creators.blocked.get(shop.id, [])


def _was_invited(market: Market, shop: Shop, creator: Creator) -> bool:
    since = market.now() - NINETY_DAYS
    mine = (one for one in market.state.creators.targets.values() if one.shop_id == shop.id)
    return any(each.at >= since for one in mine for each in one.creators if each.creator == creator.open_id)


def _sold(market: Market, shop: Shop, creator: Creator) -> tuple[int, int]:
    """The value of what a creator sold and its units: before anything happened here, and of this shop."""
    here = sold_by(market, shop.id, creator.open_id)
    return local(creator.gmv_cents, shop.currency) + here.minor, creator.units + here.units


def _rate(market: Market, creator: Creator) -> int:
    sales = (sale for sale in market.state.creators.sales.values() if sale.creator == creator.open_id)
    terms: list[SaleTerms] = [each for sale in sales for each in sale.terms.values()]
    return sum(each.rate for each in terms) // len(terms) if terms else 0


def _money_range(minor: int, currency: str) -> dict[str, str]:
    low, high = _bounds(minor)
    least, most = written(low, currency), written(high, currency)
    return {
        "currency": currency,
        "minimum_amount": least,
        "maximum_amount": most,
        "formatted_range": f"{least} - {most}",
    }


def _units_range(units: int) -> dict[str, Any]:
    low, high = _bounds(units)
    return {"minimum_amount": low, "maximum_amount": high, "formatted_range": f"{low} - {high}"}


def _bounds(number: int) -> tuple[int, int]:
    """The powers of ten between which a number lies."""
    high = 10 ** len(str(number))
    return (high // 10 if number else 0, high)


def _shares(percents: dict[str, int]) -> list[dict[str, str]]:
    return [{"key": name, "value": str(percent)} for name, percent in percents.items()]


def _gender(creator: Creator) -> str:
    return "FEMALE" if creator.female_percent >= 50 else "MALE"


def _majority(creator: Creator) -> int:
    return max(creator.female_percent, 100 - creator.female_percent)


def _wanted(call: Call, one: Creator) -> bool:
    values, shop = call.values, call.shop
    word = (values.get("keyword") or "").lower()
    if word and word not in one.username and word not in one.nickname.lower():
        return False
    people = values.get("follower_demographics") or {}
    counts, ages = people.get("count_range") or {}, people.get("age_ranges") or []
    if not counts.get("count_ge", 0) <= one.followers <= (counts.get("count_le") or 2**62):
        return False
    if ages and one.age_range not in ages:
        return False
    gender = people.get("gender_distribution") or {}
    if gender.get("gender", "").upper() in ("FEMALE", "MALE"):
        share = one.female_percent if gender["gender"].upper() == "FEMALE" else 100 - one.female_percent
        if share < gender.get("percentage_ge", 0):
            return False
    only_new = (values.get("affiliate_data") or {}).get("not_invited_l90_days")
    if only_new and _was_invited(call.market, shop, one):
        return False
    return _in_category(values, one) and _has_level(values, one)


def _in_category(values: dict[str, Any], one: Creator) -> bool:
    ids = {row["id"] for name in one.categories for row in chain_of(name, one.region)}
    asked = values.get("category") or []
    wanted = {row.get("parent_category_id", "") for row in asked}
    wanted |= {id for row in asked for id in row.get("child_category_id_list") or []}
    return not wanted - {""} or bool(ids & wanted)


def _has_level(values: dict[str, Any], one: Creator) -> bool:
    rows = (values.get("advanced_filters") or {}).get("option_list") or []
    levels = [
        option.get("id")
        for row in rows
        if row.get("option_type") == "OPTION_CREATOR_LEVEL"
        for option in row.get("options") or []
    ]
    return not levels or str(one.level) in levels
