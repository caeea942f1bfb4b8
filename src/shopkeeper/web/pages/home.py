"""Home: today's numbers, what needs you, and what just happened."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row
from starlette.requests import Request
from starlette.responses import Response

from .. import formats
from ..charts import Chart, gmv_by_hour, ship_by_bars
from ..happenings import told
from ..reading import connections, home, orders, shell, stock
from ..visits import Visit, render, visit

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Gmv:
    """A currency's GMV of today, and its change on the same weekday a week ago, by the same time."""

    currency: str
    minor: int
    orders: int
    change: int | None


@dataclass(frozen=True, slots=True)
class ShopDay:
    """A shop's day so far."""

    shop: Row[Any]
    currency: str
    minor: int
    orders: int


async def page(request: Request) -> Response:
    """Home."""
    here = await visit(request)
    local = here.now.astimezone(formats.zone(here.zone))
    title = f"{local:%A}, {local.day} {local:%B}"
    if not here.shops:
        return await render(here, "home.html", "home", title=title)
    return await render(here, "home.html", "home", title=title, weekday=f"{local:%A}", **await words(here))


async def words(here: Visit) -> dict[str, Any]:
    """All that the page says."""
    store, seller = here.hub.store, here.seller_id
    shops = {number: here.shops[number] for number in here.chosen}
    now_trade = await home.trade(store, seller, shops, here.now)
    before = await home.trade(store, seller, shops, here.now - home.WEEK)
    ask = orders.Ask(seller, here.now, here.scope)
    due = await due_today(here, ask)
    events = await home.latest(store, seller, here.chosen)
    return {
        "gmv": totals(now_trade, before, shops),
        "orders_today": sum(one.orders for one in now_trade),
        "orders_before": sum(one.orders for one in before),
        "due_today": due,
        "stock": await stock.units(store, seller),
        "skus": await stock.counts(store, seller),
        "findings": await shell.finding_rows(store, seller),
        "ship_by": ship_by_bars(await orders.by_hour(store, ask), here.now, here.zone),
        "happened": await told(here, events),
        "by_shop": by_shop(now_trade, shops),
        "gmv_charts": await charts(here, shops),
        "fastest": await home.fastest(store, seller, here.chosen, here.now),
        "heard": await connections.last_heard(store, seller, here.chosen),
    }


def totals(now: list[home.Trade], before: list[home.Trade], shops: dict[int, Row[Any]]) -> list[Gmv]:
    """GMV a currency; what sells most orders first. A currency is never turned into another."""
    sums, numbers, earlier = Counter[str](), Counter[str](), Counter[str]()
    for shop in shops.values():
        sums[shop.currency] += 0
    for one in now:
        sums[one.currency] += one.gmv_minor
        numbers[one.currency] += one.orders
    for one in before:
        earlier[one.currency] += one.gmv_minor
    found = [
        Gmv(currency, minor, numbers[currency], changed(minor, earlier[currency]))
        for currency, minor in sums.items()
    ]
    return sorted(found, key=lambda one: (-one.orders, one.currency))


def changed(now: int, before: int) -> int | None:
    """The change in per cent, where there is something to compare with."""
    return round(100 * (now - before) / before) if before else None


def by_shop(trade: list[home.Trade], shops: dict[int, Row[Any]]) -> list[ShopDay]:
    """Each shop's day, also of those that sold nothing yet."""
    sold = {one.connection_id for one in trade}
    rows = [ShopDay(shops[one.connection_id], one.currency, one.gmv_minor, one.orders) for one in trade]
    rows += [ShopDay(shop, shop.currency, 0, 0) for number, shop in shops.items() if number not in sold]
    return sorted(rows, key=lambda one: (-one.orders, one.shop.id))


async def due_today(here: Visit, ask: orders.Ask) -> int:
    """How many orders are due before midnight, and not late yet."""
    return (await orders.due(here.hub.store, ask, [here.now, midnight(here.now, here)]))[1]


def midnight(now: datetime, here: Visit) -> datetime:
    """The end of today in the page's zone."""
    local = now.astimezone(formats.zone(here.zone))
    return (local + DAY).replace(hour=0, minute=0, second=0, microsecond=0)


async def charts(here: Visit, shops: dict[int, Row[Any]]) -> list[Chart]:
    """GMV of today by the hour, a chart a currency, in the zone of its shop where it has only one."""
    sums = await home.by_hour(here.hub.store, here.seller_id, shops, here.now)
    zones = {
        currency: {shop.timezone for shop in shops.values() if shop.currency == currency} for currency in sums
    }
    return [
        gmv_by_hour(
            currency, hours, here.now, zones[currency].pop() if len(zones[currency]) == 1 else here.zone
        )
        for currency, hours in sums.items()
    ]
