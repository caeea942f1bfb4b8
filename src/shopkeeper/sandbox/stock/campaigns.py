"""Units that a campaign keeps for itself: still on sale, but no longer in the shop's own part."""

from collections import Counter
from collections.abc import Sequence

from ...errors import Rejected
from ..desk_records import Lock
from ..market import Market
from ..state import Line, Sku, State
from . import news
from .news import Change


def locks_of(state: State, sku: Sku) -> list[Lock]:
    """The campaigns that keep units of a SKU."""
    return state.desk.locks.get(sku.id, [])


def lock(market: Market, sku: Sku, campaign_id: str, name: str, units: int) -> None:
    """Let a campaign keep exactly so many units of a SKU; none unlocks what it kept."""
    held = locks_of(market.state, sku)
    mine = sum(one.units for one in held if one.campaign_id == campaign_id)
    free = sku.available() - news.locked(market.state, sku) + mine
    if not 0 <= units <= free:
        raise Rejected(f"campaign {name} cannot keep {units} units of SKU {sku.id}; {free} are free")
    kept = [one for one in held if one.campaign_id != campaign_id]
    market.state.desk.locks[sku.id] = kept + ([Lock(campaign_id, name, units)] if units else [])
    if units != mine:
        trigger = "campaign_lock" if units > mine else "campaign_unlock"
        news.changed(market, sku, Change(trigger, locked=units - mine))
    market.changes += 1


def unlock(market: Market, campaign_id: str) -> None:
    """A campaign is over: what it kept is the shop's again."""
    held = {id: locks for id, locks in market.state.desk.locks.items() if locks}
    for sku_id, locks in held.items():
        for one in [one for one in locks if one.campaign_id == campaign_id]:
            lock(market, market.state.skus[sku_id], campaign_id, one.name, 0)


def take(state: State, lines: Sequence[Line]) -> dict[str, int]:
    """Buyers buy a campaign's units first (a guess); answers how many of each SKU were a campaign's."""
    taken: dict[str, int] = {}
    for sku_id, wanted in Counter(line.sku_id for line in lines).items() if state.desk.locks else ():
        own = _own_units(state, state.skus[sku_id], wanted)
        for one in state.desk.locks.get(sku_id, []):
            left = wanted - taken.get(sku_id, 0)
            units = min(one.units, left, max(_at_its_price(state, one, sku_id, lines), left - own))
            one.units -= units
            taken[sku_id] = taken.get(sku_id, 0) + units
    return taken


def _own_units(state: State, sku: Sku, bought: int) -> int:
    """The units that were the shop's own before so many were bought."""
    return max(sku.available() + bought - sum(one.units for one in locks_of(state, sku)), 0)


def _at_its_price(state: State, lock: Lock, sku_id: str, lines: Sequence[Line]) -> int:
    """How many were bought at the price of a promotion; what the platform keeps has no price of its own."""
    desk = state.promotions
    own = [line for line in lines if line.sku_id == sku_id]
    if lock.campaign_id not in desk.activities:
        return len(own)
    deals = (desk.deals.get(line.id, ()) for line in own)
    return sum(any(deal.promotion_id == lock.campaign_id for deal in of_one) for of_one in deals)
