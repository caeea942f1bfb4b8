"""Calls about sessions: bursts for one product of a campaign, beside the campaign's own budget."""

from typing import Any

from ..market import Market
from ..money.amounts import written
from .calls import AdCall, answers, budget, moment, refused, shown_time
from .campaigns import campaign_of
from .records import AdCampaign, AdSession
from .spending import sessions_of
from .stores import check_products


@answers("sessions.create")
def create(call: AdCall) -> dict[str, Any]:
    """A new session for a product that the campaign promotes."""
    market, campaign, shop = call.market, campaign_of(call), call.shop
    asked = call.values["session"]
    product_ids = [each["spu_id"] for each in asked["product_list"]]
    if len(product_ids) != 1:
        raise refused("session.product_list: a session is about exactly one product.")
    check_products(market, shop, product_ids)
    promoted = campaign.now.product_ids
    if campaign.now.status == "DELETE" or (promoted and product_ids[0] not in promoted):
        raise refused(f"session.product_list: campaign {campaign.id} does not promote {product_ids[0]}.")
    now = int(market.now())
    starts, ends = _schedule(call, asked)
    budgets = [(now, budget(call, asked["budget"]))]
    session = AdSession(
        id=market.new_id("ad-session"),
        campaign_id=campaign.id,
        product_id=product_ids[0],
        bid_type=asked.get("bid_type", "NO_BID"),
        item_id=asked.get("item_id", ""),
        budgets=budgets,
        starts=max(starts, now),
        ends=ends,
    )
    market.state.ads.sessions[session.id] = session
    market.changes += 1
    return {"session_id": session.id}


def _schedule(call: AdCall, asked: dict[str, Any]) -> tuple[int, int]:
    """When a session begins and ends; 0 where it is not said."""
    names = ("schedule_start_time", "schedule_end_time")
    starts, ends = (moment(call, asked[name]) if asked.get(name) else 0 for name in names)
    return starts, ends


@answers("sessions.update")
def update(call: AdCall) -> dict[str, Any]:
    """Give a session another budget or another end; what it did until now stays as it was."""
    session, asked, now = _session(call), call.values["session"], int(call.market.now())
    budgets = [(now, budget(call, asked["budget"]))] if "budget" in asked else []
    ends = moment(call, asked["schedule_end_time"]) if "schedule_end_time" in asked else session.ends
    session.budgets += budgets
    session.ends = ends
    call.market.changes += 1
    return {"session_id": session.id}


@answers("sessions.delete")
def delete(call: AdCall) -> dict[str, Any]:
    """End a session."""
    _session(call).deleted = int(call.market.now())
    call.market.changes += 1
    return {}


@answers("sessions.list")
def listed(call: AdCall) -> dict[str, Any]:
    """The sessions of a campaign."""
    campaign = campaign_of(call)
    alive = [each for each in sessions_of(call.market, campaign) if not each.deleted]
    return {"session_list": [_shown(call.market, campaign, each) for each in alive]}


@answers("sessions.get")
def read(call: AdCall) -> dict[str, Any]:
    """Some sessions of a campaign by their ids."""
    campaign, asked = campaign_of(call), call.values["session_ids"]
    found = [each for each in sessions_of(call.market, campaign) if each.id in asked and not each.deleted]
    return {"session_list": [_shown(call.market, campaign, each) for each in found]}


def _session(call: AdCall) -> AdSession:
    campaign = campaign_of(call)
    session = call.market.state.ads.sessions.get(call.values["session_id"])
    if session is None or session.campaign_id != campaign.id or session.deleted:
        raise refused(f"Session {call.values['session_id']} doesn't exist in campaign {campaign.id}.")
    return session


def _shown(market: Market, campaign: AdCampaign, session: AdSession) -> dict[str, Any]:
    currency = market.state.shops[campaign.store_id].currency
    runs = session.runs_at(market.now()) and campaign.now.runs_at(market.now())
    return {
        "session_id": session.id,
        "campaign_id": campaign.id,
        "budget": float(written(session.budgets[-1][1], currency)),
        "bid_type": session.bid_type,
        "product_list": [{"spu_id": session.product_id}],
        "item_id": session.item_id,
        "schedule_start_time": shown_time(session.starts),
        "schedule_end_time": shown_time(session.ends) if session.ends else "",
        "session_status": "DELIVERING" if runs else "NOT_DELIVERING",
    }
