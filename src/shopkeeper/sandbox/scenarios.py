"""How a sandbox begins: who sells what where, through which apps, at what pace, with which past."""

from collections.abc import Callable

from ..errors import Rejected
from . import ids, markets
from .buyers import arrivals as buyers
from .buyers import crowds
from .catalogue.goods import PLAIN, RANGE
from .clock import Clock
from .market import Market
from .markets import UNITS, new_shop, stock_shop
from .money import statements
from .orders import life as order_life
from .settings import DEMO_PACE, HAND_PACE, HISTORY_PACE, Limits, Pace
from .state import Sku, State

DAY = 86400
SOON_SECONDS = 120
PACES = {"demo": DEMO_PACE, "empty": HAND_PACE, "test-shop": HAND_PACE, "history": HISTORY_PACE}
TEST_SHOP = Limits(per_second=50.0, per_hour=1000, daily=True)
"""How often TikTok lets a developer's test shop be called."""


def begin(name: str, seed: int, clock: Clock) -> State:
    """A new state with the shops, goods and apps of a scenario, and nothing happened yet."""
    if name not in STORIES:
        raise Rejected(f"there is no scenario {name!r}; there are {', '.join(STORIES)}")
    pace = PACES.get(name, Pace())
    state = State(seed=seed, scenario=name, ticked=clock.now().timestamp(), pace=pace)
    if name == "test-shop":
        state.limits = TEST_SHOP
    if name == "history":
        markets.new_app(state, "ROW", [])
        return state
    for region, shop_name in (("US", "Alder & Finch US"), ("GB", "Alder & Finch UK")):
        new_shop(state, region, shop_name)
    for shop in state.shops.values():
        if pace is HAND_PACE:
            stock_shop(state, shop, PLAIN, lambda sku: UNITS)
        else:
            stock_shop(state, shop, RANGE, _plenty if name == "demo" else _some)
    us, gb = state.shops
    if name == "demo":
        markets.new_app(state, "US", [us])
        markets.new_app(state, "ROW", [gb])
    else:
        markets.new_app(state, "ROW", [us, gb])
    return state


def unfold(market: Market) -> None:
    """Let the past of a scenario happen, unheard, and its buyers come."""
    STORIES[market.state.scenario](market)


def _full_swing(market: Market) -> None:
    _past(market, days=9, orders=30)
    for shop_id in market.state.shops:
        buyers.welcome(market, shop_id, 12)


def _demo(market: Market) -> None:
    pace, market.state.pace = market.state.pace, Pace()
    _past(market, days=35, orders=150)
    market.state.pace = pace
    for shop_id, rate in zip(market.state.shops, (15, 10), strict=True):
        buyers.welcome(market, shop_id, rate)


def _empty(market: Market) -> None:
    """Nothing has happened here."""
    statements.plan(market)


def _usual(kind: str) -> Callable[[Market], None]:
    """A story of buyers of one kind, with a past."""

    def story(market: Market) -> None:
        _past(market, days=9, orders=30)
        for shop_id in market.state.shops:
            buyers.send(market, shop_id, buyers.Moment(kind))

    return story


def _moment(kind: str) -> Callable[[Market], None]:
    """A story of an ordinary day on which a moment comes soon, at the first shop."""

    def story(market: Market) -> None:
        _usual("daily")(market)
        market.schedule(SOON_SECONDS, "moment", next(iter(market.state.shops)), kind)

    return story


STORIES: dict[str, Callable[[Market], None]] = {
    "full-swing": _full_swing,
    "demo": _demo,
    "empty": _empty,
    "test-shop": _empty,
    "history": _empty,
    **{
        name: (_usual if kind.seconds is None else _moment)(name)
        for name, kind in crowds.CROWDS.items()
        if name != "nobody"
    },
}


def _past(market: Market, *, days: int, orders: int) -> None:
    """So many orders of the last days, placed at their time and lived through; more of them recently."""
    now = market.clock.now().timestamp()
    span = days * DAY
    market.muted, market.state.ticked = True, now - span
    statements.plan(market)
    for shop_id in market.state.shops:
        for number in range(orders):
            ago = span * market.chance("past", shop_id, number) ** 2
            market.schedule(span - ago, "past", shop_id, "")
    market.tick()
    for shop_id in market.state.shops:
        for status in ("UNPAID", "ON_HOLD"):
            sku_id = next(iter(market.state.products.values())).sku_ids[0]
            code = market.state.skus[sku_id].seller_sku
            order_life.place(market, shop_id, {code: 1}, status)
    market.muted = False


def _some(sku: Sku) -> int:
    """A few weeks of stock at an everyday rate."""
    return 60 + int(sku.popularity * 180) + ids.number(0, "units", sku.seller_sku) % 40


def _plenty(sku: Sku) -> int:
    """Hours of stock at the demo's rate."""
    return 400 + int(sku.popularity * 700) + ids.number(0, "units", sku.seller_sku) % 90
