"""What campaigns spend and bring: hour after hour, from their terms and from the shop's own orders.

A campaign looks for buyers with a small part of its budget. Beside it each order that it may have brought, by
a chance that depends on the seed, costs what the target says, more or less, as far as the day's budget goes.
Nothing is known of an hour before it is over and the lag has passed, and then it never changes.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

from ..ids import platform_id
from ..market import Market
from ..settings import DAY, HOUR
from ..state import Order, Shop
from .accounts import identities, products_of, videos
from .records import AdCampaign, AdDay, AdHour, AdSession, AdTerms

RHYTHM = (2, 1, 1, 1, 1, 1, 2, 3, 4, 5, 5, 6, 6, 6, 5, 5, 6, 7, 8, 9, 10, 10, 8, 5)
"""How the day's search for buyers is spread over its hours."""
SEARCH_PERCENT = 6
LIVE_SHARE = 0.3
SESSION_LIFT = 1.5
LONGEST_UNPAID = 30 * DAY
MOST_TIMES = 10
AUTO_TARGET_PERCENT, AUTO_SPENT_PERCENT = 90, 80
PROTECTED_PERCENT, PROTECTED_ORDERS = 90, 20
MINOR_OF_A_THOUSAND = (600, 1400)
"""What a thousand impressions cost at the least and at the most, in minor units."""


def book(market: Market) -> None:
    """Bring the books of all ads up to the last hour that is known by now."""
    hour = int(HOUR)
    until = int(market.now()) // hour * hour - market.settings.ads_report_lag_hours * hour
    for shop in market.state.shops.values():
        mine = [each for each in market.state.ads.campaigns.values() if each.store_id == shop.id]
        begun = min((each.created for each in mine), default=until) // hour * hour
        start = max(market.state.ads.booked.get(shop.id, begun), begun)
        if mine and start < until:
            _book_hours(market, shop, mine, range(start, until, hour))
            market.state.ads.booked[shop.id] = until


class Hour(NamedTuple):
    """One hour of a shop's ads."""

    market: Market
    shop: Shop
    begins: int


def _book_hours(market: Market, shop: Shop, campaigns: list[AdCampaign], hours: range) -> None:
    paid = _paid(market, shop, hours)
    for begins in hours:
        hour = Hour(market, shop, begins)
        for campaign in campaigns:
            _turn_day(hour, campaign)
            _search(hour, campaign)
            _run_sessions(hour, campaign)
        for order in paid.get(begins, ()):
            _attribute(hour, campaigns, order)
        for campaign in campaigns:
            _protect(hour, campaign)


def _paid(market: Market, shop: Shop, hours: range) -> dict[int, list[Order]]:
    """The orders that were paid in some hours, by the hour and in their order."""
    longest = market.state.pace.unpaid_timeout_seconds or LONGEST_UNPAID
    span = market.indexes[shop.id].span("create_time", "", int(hours.start - longest), hours.stop)
    orders = (market.state.orders[order_id] for _, order_id in span.walk(descending=False))
    found: dict[int, list[Order]] = {}
    for order in sorted(orders, key=lambda each: (each.paid_time, each.number)):
        if order.paid_time and not (order.is_sample or order.replaces):
            found.setdefault(order.paid_time // int(HOUR) * int(HOUR), []).append(order)
    return found


def local(shop: Shop, moment: float) -> datetime:
    """A moment by the clock of the shop's ad account."""
    return datetime.fromtimestamp(moment, UTC).astimezone(ZoneInfo(shop.timezone))


def day_of(shop: Shop, moment: float) -> str:
    """The ad account's day at a moment."""
    return local(shop, moment).date().isoformat()


def _turn_day(hour: Hour, campaign: AdCampaign) -> None:
    day = day_of(hour.shop, hour.begins)
    if campaign.today.day != day:
        campaign.today = AdDay(day=day)


def _ceiling(campaign: AdCampaign, terms: AdTerms) -> int:
    return max(terms.budget_minor, campaign.today.ceiling_minor if terms.auto_budget else 0)


def _left(campaign: AdCampaign, terms: AdTerms) -> int:
    return max(0, _ceiling(campaign, terms) - campaign.today.spent_minor)


def _search(hour: Hour, campaign: AdCampaign) -> None:
    """The part of the budget that goes into looking for buyers, in the part of the hour that it runs."""
    market, shop, begins = hour
    terms = campaign.terms_at(begins + HOUR - 1)
    running = _running_seconds(campaign, begins)
    if terms is None or not running:
        return
    share = RHYTHM[local(shop, begins).hour] * running
    cost = terms.budget_minor * SEARCH_PERCENT * share // (100 * sum(RHYTHM) * int(HOUR))
    cost = min(cost, _left(campaign, terms))
    products = terms.product_ids or products_of(market, shop)
    if cost and products:
        place = int(market.chance("ad-search", campaign.id, begins) * len(products))
        _spend(market, campaign, _row(hour, campaign, products[place]), cost)


def _running_seconds(campaign: AdCampaign, begins: int) -> int:
    """How many seconds of an hour a campaign runs."""
    ends = begins + int(HOUR)
    marks = {begins, ends}
    for terms in campaign.terms:
        marks |= {mark for mark in (terms.at, terms.starts, terms.ends) if begins < mark < ends}
    edges, running = sorted(marks), 0
    for start, stop in pairwise(edges):
        terms_then = campaign.terms_at(start)
        running += stop - start if terms_then and terms_then.runs_at(start) else 0
    return running


def _run_sessions(hour: Hour, campaign: AdCampaign) -> None:
    """Sessions spend a budget of their own, evenly by the rhythm of the day."""
    market, shop, begins = hour
    for session in sessions_of(market, campaign):
        terms = campaign.terms_at(begins)
        if terms and terms.runs_at(begins) and session.runs_at(begins):
            cost = session.budget_at(begins) * RHYTHM[local(shop, begins).hour] // sum(RHYTHM)
            row = _row(hour, campaign, session.product_id, session)
            row.cost_minor += cost
            _show(market, row, cost)


def sessions_of(market: Market, campaign: AdCampaign) -> Iterable[AdSession]:
    """The sessions of a campaign, ended ones included."""
    return (each for each in market.state.ads.sessions.values() if each.campaign_id == campaign.id)


def _attribute(hour: Hour, campaigns: list[AdCampaign], order: Order) -> None:
    """Say which campaign brought an order, if one did and its budget suffices."""
    candidates = [
        (campaign, terms, products)
        for campaign in campaigns
        if (terms := campaign.terms_at(order.paid_time)) and terms.runs_at(order.paid_time)
        if (products := _promoted(terms, order))
    ]
    if not candidates:
        return
    live = [each for each in candidates if each[0].kind == "LIVE"]
    wants_live = bool(live) and hour.market.chance("ad-live", order.number) < LIVE_SHARE
    campaign, terms, products = live[0] if wants_live else candidates[0]
    share = _share(hour.market, campaign, products[0], order.paid_time)
    if hour.market.chance("ad-order", order.number) < share:
        _sell(hour, campaign, terms, order)


def _share(market: Market, campaign: AdCampaign, product_id: str, moment: int) -> float:
    """The chance that an order is an ad's: better while a session pushes its product."""
    pushed = any(
        each.product_id == product_id and each.runs_at(moment) for each in sessions_of(market, campaign)
    )
    return market.settings.ads_order_share * (SESSION_LIFT if pushed else 1)


def _sell(hour: Hour, campaign: AdCampaign, terms: AdTerms, order: Order) -> None:
    """An order that an ad brought, at the price that the target and luck make; if the budget suffices."""
    products = _promoted(terms, order)
    revenue = sum(
        each.original_minor - each.seller_discount_minor
        for each in order.lines
        if each.product_id in products
    )
    luck = 75 + int(hour.market.chance("ad-price", order.number) * 70)
    cost = revenue * 10_000 // (terms.target_at(order.paid_time) * luck)
    if revenue and 0 < cost <= _left(campaign, terms):
        row = _row(hour, campaign, products[0])
        row.order_ids.append(order.id)
        row.revenue_minor += revenue
        row.clicks += 1
        campaign.today.revenue_minor += revenue
        campaign.today.orders += 1
        _spend(hour.market, campaign, row, cost)
        _raise_itself(hour.market, campaign, terms)


def _promoted(terms: AdTerms, order: Order) -> list[str]:
    """The products of an order that a campaign promotes, in the order of its lines."""
    found = dict.fromkeys(each.product_id for each in order.lines)
    return [each for each in found if not terms.product_ids or each in terms.product_ids]


def _raise_itself(market: Market, campaign: AdCampaign, terms: AdTerms) -> None:
    """A budget that goes well and is nearly spent grows, up to ten times, until the next day."""
    today, ceiling = campaign.today, _ceiling(campaign, terms)
    if not terms.auto_budget or today.spent_minor * 100 < ceiling * AUTO_SPENT_PERCENT:
        return
    wanted = today.spent_minor * terms.target_percent * AUTO_TARGET_PERCENT
    if today.revenue_minor * 10_000 >= wanted:
        step = terms.budget_minor * market.settings.ads_auto_budget_step_percent // 100
        today.ceiling_minor = min(ceiling + step, terms.budget_minor * MOST_TIMES)


def _protect(hour: Hour, campaign: AdCampaign) -> None:
    """At the end of a day that missed its target by more than a tenth, what was overspent is given back."""
    market, shop, begins = hour
    if day_of(shop, begins + HOUR) == day_of(shop, begins):
        return
    terms, today = campaign.terms_at(begins), campaign.today
    if terms is None or today.orders <= PROTECTED_ORDERS or not is_protected(market, shop, campaign, begins):
        return
    fair = today.revenue_minor * 10_000 // (PROTECTED_PERCENT * terms.target_percent)
    if today.spent_minor > fair:
        products = terms.product_ids or products_of(market, shop)
        _row(hour, campaign, products[0]).credit_minor += today.spent_minor - fair


def is_protected(market: Market, shop: Shop, campaign: AdCampaign, moment: float) -> bool:
    """Whether a day may be credited: no change of target, no pause, no session on it."""
    day = day_of(shop, moment)
    before = None
    for terms in campaign.terms:
        is_change = before is not None and (
            terms.status != "ENABLE" or terms.target_percent != before.target_percent
        )
        if is_change and day_of(shop, terms.at) == day:
            return False
        before = terms
    here = campaign.terms_at(moment)
    runs = bool(here and here.runs_at(moment))
    return runs and not any(_touches(shop, each, day) for each in sessions_of(market, campaign))


def _touches(shop: Shop, session: AdSession, day: str) -> bool:
    last = min((end for end in (session.ends, session.deleted) if end), default=0)
    return day_of(shop, session.starts) <= day and (not last or day_of(shop, last) >= day)


def _row(hour: Hour, campaign: AdCampaign, product_id: str, session: AdSession | None = None) -> AdHour:
    """The row of a product in an hour; its video is the one that a session names, or the hour's turn."""
    market, shop, begins = hour
    session_id = session.id if session else ""
    room_id = room_of(market, shop, campaign) if campaign.kind == "LIVE" else ""
    hours = market.state.ads.hours.setdefault(shop.id, [])
    for row in reversed(hours):
        if row.begins != begins:
            break
        if (row.campaign_id, row.product_id, row.session_id) == (campaign.id, product_id, session_id):
            return row
    shown = videos(market, product_id)
    turn = int(market.chance("ad-video", campaign.id, product_id, begins) * len(shown))
    item_id = "" if room_id else (session.item_id if session else "") or shown[turn].id
    made = AdHour(begins, campaign.id, product_id, item_id, room_id, session_id)
    hours.append(made)
    return made


def room_of(market: Market, shop: Shop, campaign: AdCampaign) -> str:
    """The live room of a campaign: that of the shop's own account."""
    own = identities(market, shop)[0]["identity_id"]
    return platform_id(market.state.seed, "room", f"{own}-{campaign.id}")


def _spend(market: Market, campaign: AdCampaign, row: AdHour, cost_minor: int) -> None:
    campaign.today.spent_minor += cost_minor
    row.cost_minor += cost_minor
    _show(market, row, cost_minor)


def _show(market: Market, row: AdHour, cost_minor: int) -> None:
    """What was seen and clicked for the money."""
    least, most = MINOR_OF_A_THOUSAND
    price = least + int(market.chance("ad-impressions", row.campaign_id, row.begins) * (most - least))
    seen = cost_minor * 1000 // price
    row.impressions += seen + 1
    row.clicks += seen * (5 + int(market.chance("ad-clicks", row.item_id, row.begins) * 20)) // 1000
