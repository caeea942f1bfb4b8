"""How many creators a shop may reach in a week: by its sales, for invitations and messages together."""

from typing import Any

from ...errors import Rejected
from ..market import Market
from ..refusals import refusal
from ..settings import DAY
from ..shop import Call, behaves
from ..state import Shop
from .fields import local, money
from .population import Creator, find
from .records import Contact

LEVELS = [1, 2, 3, 4, 5, 6]
GMV_DAYS = 30
SUNDAY = 3
"""The first Sunday of 1970, in days."""
REGION_MISMATCH, NO_QUOTA, TOO_FAMED = 16032001, 16024019, 16024021
Tier = tuple[int, int, int]


def creator_of(market: Market, shop: Shop, open_id: str, code: int = REGION_MISMATCH) -> Creator:
    """A creator in the shop's market; else the refusal of this code."""
    found = find(market.state.seed, shop.region, open_id)
    if found is None:
        raise refusal(code)
    return found


def week_of(market: Market) -> int:
    """When the week began: Sunday at midnight. guess: in UTC."""
    day = int(market.now() // DAY)
    return int(DAY) * (day - (day - SUNDAY) % 7)


def gmv_minor(market: Market, shop: Shop, enough_minor: int) -> int:
    """What buyers have paid for in thirty days, or as much as is enough; samples are no sales."""
    since, state = int(market.now() - GMV_DAYS * DAY), market.state
    span, sum_minor = market.indexes[shop.id].span("create_time", "", since, None), 0
    for _, order_id in span.walk(descending=True):
        order = state.orders[order_id]
        if order.paid_time and not (order.is_sample or order.replaces):
            sum_minor += sum(line.sale_minor for line in order.lines)
        if sum_minor >= enough_minor:
            break
    return sum_minor


def tier_of(market: Market, shop: Shop) -> tuple[int, Tier]:
    """The step of the ladder on which a shop stands, and what it grants."""
    ladder = market.settings.outreach
    sold = gmv_minor(market, shop, _bound_minor(shop, ladder[-1]))
    step = max(number for number, tier in enumerate(ladder) if sold >= _bound_minor(shop, tier))
    return step, ladder[step]


def _bound_minor(shop: Shop, tier: Tier) -> int:
    """From how much a step of the ladder is reached, in the shop's currency by a round rate."""
    return local(100 * tier[0], shop.currency) if tier[0] else 0


def is_connected(market: Market, shop: Shop, creator: str) -> bool:
    """Whether a creator has answered the shop before, so that reaching them is free."""
    return creator in market.state.creators.connected.get(shop.id, [])


def connect(market: Market, shop_id: str, creator: str) -> None:
    """A creator has answered the shop or agreed to something."""
    known = market.state.creators.connected.setdefault(shop_id, [])
    if creator not in known:
        known.append(creator)


def of_week(market: Market, shop: Shop) -> list[Contact]:
    """Whom the shop has reached out to this week."""
    week = week_of(market)
    found = (one for one in market.state.creators.contacts if one.shop_id == shop.id)
    return [one for one in found if one.week == week]


def used(market: Market, shop: Shop) -> int:
    """How much of the week's quota is used."""
    return sum(one.counted for one in of_week(market, shop))


def fresh(market: Market, shop: Shop, creators: list[Creator]) -> list[Creator]:
    """Those of some creators for whom quota is needed: not connected, and not reached yet this week."""
    reached = {one.creator for one in of_week(market, shop)}
    return [
        one for one in creators if one.open_id not in reached and not is_connected(market, shop, one.open_id)
    ]


def check_reach(market: Market, shop: Shop, creators: list[Creator], no_quota: int, too_famed: int) -> None:
    """Refuse to reach out to more creators, or to greater ones, than the shop's sales grant."""
    new = fresh(market, shop, creators)
    _, (_, quota, most_followers) = tier_of(market, shop)
    if most_followers and any(one.followers > most_followers for one in new):
        raise refusal(too_famed)
    if used(market, shop) + len(new) > quota:
        raise refusal(no_quota)


def reach(market: Market, shop: Shop, creator: Creator, *, by_message: bool) -> None:
    """Note that the shop reached out to a creator; a creator counts once a week, however often it is done."""
    contact = next((one for one in of_week(market, shop) if one.creator == creator.open_id), None)
    if contact is None:
        counted = not is_connected(market, shop, creator.open_id)
        place = (market.new_id("contact"), shop.id, week_of(market), creator.open_id)
        contact = Contact(*place, level=creator.level, counted=counted)
        market.state.creators.contacts.append(contact)
    contact.messaged |= by_message
    contact.invited |= not by_message
    market.changes += 1


@behaves("affiliate_seller.getWeeklyCreatorOutreachQuota.202607")
def quota(call: Call) -> dict[str, Any]:
    """What the shop may reach this week, and what it has used."""
    market, shop = call.market, call.shop
    step, (_, most, followers) = tier_of(market, shop)
    contacts, week = of_week(market, shop), week_of(market)
    paired = sum(is_connected(market, shop, one.creator) for one in contacts)
    use = sum(one.counted for one in contacts)
    return {
        "data": {
            "shop_id": shop.id,
            "quota_type": "WEEKLY",
            "quota_sum": str(most),
            "quota_use": str(use),
            "quota_details": [_detail(most) | {"quota_period_use": use, "quota_bonus_use": 0}],
            "gmv_tier": f"TIER_{step}",
            "gmv_level_rule": [
                _rule(market, shop, number) for number in range(len(market.settings.outreach))
            ],
            "reached_max_follower_cnt": str(followers),
            "new_connect_count": str(len(contacts) - paired),
            "pair_connect_count": str(paired),
            "start_time": str(week),
            "end_time": str(week + 7 * int(DAY)),
            "unlimited": False,
            "bonus_exposure_post_percentile_threshold": "",
        }
    }


@behaves("affiliate_seller.getWeeklyCreatorOutreachRecords.202608")
def records(call: Call) -> dict[str, Any]:
    """A page of the creators that the shop reached out to this week."""
    contacts = of_week(call.market, call.shop)
    number, size = int(call.values["page_index"]), int(call.values["page_size"])
    if number < 1 or not 1 <= size <= 100:
        raise Rejected("The page must be 1 or more, its size from 1 to 100", code="36009004")
    rows = [
        {
            "id": one.id,
            "creator_open_id": one.creator,
            "has_sent_im_message": one.messaged,
            "has_sent_invitation": one.invited,
            "is_paired": is_connected(call.market, call.shop, one.creator),
        }
        for one in contacts[(number - 1) * size : number * size]
    ]
    return {"data": {"connect_list": rows, "total": len(contacts)}}


@behaves("affiliate_seller.checkCreatorOutreachEligibility.202610")
def eligibility(call: Call) -> dict[str, Any]:
    """Which of some creators the shop may reach, and whether the quota is enough for all of them."""
    market, shop = call.market, call.shop
    ids = [row["creator_open_id"] for row in call.values["creator_infos"]]
    creators = [creator_of(market, shop, open_id) for open_id in ids]
    _, (_, most, followers) = tier_of(market, shop)
    left, new = most - used(market, shop), fresh(market, shop, creators)
    return {
        "creator_eligibility_results": [
            {
                "creator_open_id": one.open_id,
                "creator_level": one.level,
                "is_blocked": one.open_id in market.state.creators.blocked.get(shop.id, []),
                "is_connected": is_connected(market, shop, one.open_id),
                "is_paired": is_connected(market, shop, one.open_id),
                "is_creator_follower_count_threshold_met": not followers or one.followers <= followers,
                "is_creator_level_quota_available": one not in new or left > 0,
            }
            for one in creators
        ],
        "ineligible_creator_levels": [] if left > 0 else LEVELS,
        "is_batch_quota_consumable": len(new) <= left,
    }


def _detail(most: int) -> dict[str, Any]:
    return {"creator_levels": LEVELS, "quota_period_sum": most, "quota_bonus_sum": 0}


def _rule(market: Market, shop: Shop, number: int) -> dict[str, Any]:
    ladder = market.settings.outreach
    _, most, followers = ladder[number]
    low = _bound_minor(shop, ladder[number])
    high = _bound_minor(shop, ladder[number + 1]) if number + 1 < len(ladder) else 0
    left, right = (money(bound, shop.currency) for bound in (low, high))
    return {
        "gmv_tier": f"TIER_{number}",
        "left_gmv": left,
        "right_gmv": right,
        "quota_details": [_detail(most)],
        "reached_max_follower_cnt": str(followers),
    }
