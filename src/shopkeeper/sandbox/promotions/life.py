"""A promotion's life by the business clock: it waits, is on, ends; meanwhile prices and units are held."""

from ..catalogue import offers
from ..market import Market, happens
from ..state import Sku, State
from ..stock import campaigns as campaign_stock
from ..stock import news as stock_news
from .records import NO_LIMIT, PRICED, Activity, Terms

STATUS_NEWS, CHANGE_NEWS = 39, 63
TOLD = ("ONGOING", "EXPIRED", "DEACTIVATED")
"""The statuses that webhook 39 has words for."""


def enter(market: Market, activity: Activity) -> None:
    """A new promotion."""
    market.state.promotions.activities[activity.id] = activity
    plan(market, activity)
    follow(market, activity)


def plan(market: Market, activity: Activity) -> None:
    """Look at a promotion again when it begins and when it ends."""
    for moment in (activity.begin_time, activity.ends):
        if market.now() < moment < 2**62:
            market.schedule(moment - market.now(), "activity", activity.id, "")


def follow(market: Market, activity: Activity) -> None:
    """Let a promotion be what its times and products make of it."""
    _become(market, activity, due_status(activity, market.now()))


def deactivate(market: Market, activity: Activity) -> None:
    """The seller ends a promotion for good."""
    _become(market, activity, "DEACTIVATED")


def due_status(activity: Activity, now: float) -> str:
    """What a promotion is at a moment; without a product it is a draft first, then without effect."""
    if activity.is_over:
        return activity.status
    if now >= activity.ends:
        return "EXPIRED"
    is_filled = activity.level == "SHOP" or bool(activity.products)
    is_filled = is_filled and (activity.kind != "BUY_X_GET_Y" or bool(activity.benefits))
    if now < activity.begin_time:
        return "NOT_START" if is_filled else "DRAFT"
    return "ONGOING" if is_filled else "NOT_EFFECTIVE"


def tell_change(market: Market, activity: Activity, change: str, **lists: dict[str, list[str]]) -> None:
    """Webhook 63: a promotion was made, changed or ended by hand."""
    activity.update_time = int(market.now())
    news = {"activity_id": activity.id, "change_type": change, "update_time": activity.update_time}
    market.announce(activity.shop_id, CHANGE_NEWS, news | lists)


def terms_by_sku(state: State, activity: Activity) -> dict[str, Terms]:
    """The SKUs in a promotion, each with its terms."""
    found = {}
    for product_id, entered in activity.products.items():
        if activity.level == "VARIATION":
            found.update(entered.skus)
        else:
            found.update(dict.fromkeys(state.products[product_id].sku_ids, entered.terms))
    return found


def let_go(market: Market, activity: Activity, sku_ids: list[str]) -> None:
    """SKUs are no longer in a promotion."""
    for sku_id in sku_ids:
        offers.release_price(market, sku_id, activity.id)
        sku = market.state.skus[sku_id]
        if any(one.campaign_id == activity.id for one in campaign_stock.locks_of(market.state, sku)):
            campaign_stock.lock(market, sku, activity.id, activity.title, 0)


@happens("activity")
def due(market: Market, activity_id: str, _: str) -> None:
    """A promotion begins or ends."""
    follow(market, market.state.promotions.activities[activity_id])


def _become(market: Market, activity: Activity, status: str) -> None:
    before, activity.status = activity.status, status
    running = market.state.promotions.running.setdefault(activity.shop_id, [])
    if status == "ONGOING" and activity.id not in running:
        running.append(activity.id)
    if status != "ONGOING" and activity.id in running:
        running.remove(activity.id)
    _hold(market, activity)
    market.changes += 1
    if status != before:
        activity.update_time = int(market.now())
        if status in TOLD:
            _tell_status(market, activity)


def _hold(market: Market, activity: Activity) -> None:
    """Hold prices, and units of flash sales, while a promotion is on; let go of them when it is not."""
    if activity.kind not in PRICED:
        return
    is_on = activity.status == "ONGOING"
    waits = activity.status == "NOT_START" and market.settings.promotion_holds_price == "entered"
    if not (is_on or waits):
        _release(market, activity)
        return
    for sku_id, terms in terms_by_sku(market.state, activity).items():
        offers.hold_price(market, sku_id, activity.id)
        if is_on and activity.kind == "FLASHSALE" and activity.level == "VARIATION":
            keep(market, activity, market.state.skus[sku_id], terms)


def _release(market: Market, activity: Activity) -> None:
    for sku_id, held in list(market.state.catalogue.price_locks.items()):
        if activity.id in held:
            offers.release_price(market, sku_id, activity.id)
    if activity.kind == "FLASHSALE":
        campaign_stock.unlock(market, activity.id)


def keep(market: Market, activity: Activity, sku: Sku, terms: Terms) -> None:
    """Keep as many units as a flash sale may still sell, as far as the shop has them."""
    if terms.limit == NO_LIMIT:
        return
    kept = campaign_stock.locks_of(market.state, sku)
    mine = sum(one.units for one in kept if one.campaign_id == activity.id)
    free = sku.available() - stock_news.locked(market.state, sku)
    units = min(terms.limit - terms.used, mine + free)
    if units != mine:
        campaign_stock.lock(market, sku, activity.id, activity.title, units)


def _tell_status(market: Market, activity: Activity) -> None:
    news = {
        "activity_id": activity.id,
        "activity_type": activity.kind,
        "product_level": activity.level,
        "status": activity.status,
        "update_time": activity.update_time,
    }
    market.announce(activity.shop_id, STATUS_NEWS, news)
