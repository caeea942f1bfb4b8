"""Explanations of single figures: terms that add up, the basis in a sentence, the way to the rows."""

from collections import Counter
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from .. import formats, words
from ..reading import home, orders, stock
from ..visits import Visit, gone, part, visit
from . import why_money
from .explained import Explained

ONE_BY_ONE = 12


async def page(request: Request) -> Response:
    """The explanation of one figure, to stand in a popover."""
    here = await visit(request)
    report, cell = request.path_params["report"], request.path_params["cell"]
    explain: Any = {
        "gmv": gmv,
        "orders": order_counts,
        "stock": stock_units,
        "money": why_money.explained,
    }.get(report)
    found: Explained | None = await explain(here, cell) if explain else None
    if found is None:
        gone("There is no such figure.")
    return HTMLResponse(await part(here, "why.html", it=found))


async def gmv(here: Visit, currency: str) -> Explained | None:
    """GMV of today in one currency, shop by shop."""
    shops = {number: here.shops[number] for number in here.chosen}
    trade = await home.trade(here.hub.store, here.seller_id, shops, here.now)
    mine = [one for one in trade if one.currency == currency]
    if not mine and currency not in {shop.currency for shop in shops.values()}:
        return None
    total = formats.money(sum(one.gmv_minor for one in mine), currency)
    terms = [
        (
            f"{here.names[one.connection_id]}, {formats.many(one.orders, 'order')}",
            formats.money(one.gmv_minor, currency),
        )
        for one in mine
    ]
    days = {home.today(here.shops[one.connection_id], here.now).isoformat() for one in mine}
    links = [(f"The orders of {day}", here.address("/orders", view="all", day=day)) for day in sorted(days)]
    basis = (
        "Paid orders by the time of payment, since midnight in each shop’s own zone. "
        "After your own discounts, before TikTok’s; without tax and shipping. "
        "Orders cancelled later stay in, samples and replacements are out: that is what GMV means. "
        "No other currency is in it, for there is no rate."
    )
    return Explained(total, terms, ("GMV today", total), basis, links)


async def order_counts(here: Visit, which: str) -> Explained | None:
    """Orders of today, or orders to ship, shop by shop or status by status."""
    if which == "today":
        shops = {number: here.shops[number] for number in here.chosen}
        numbers: Counter[str] = Counter()
        for one in await home.trade(here.hub.store, here.seller_id, shops, here.now):
            numbers[here.names[one.connection_id]] += one.orders
        basis = (
            "Orders paid since midnight in each shop’s own zone, also those cancelled later. "
            "Samples and replacements are out."
        )
        return counted("Orders today", numbers, basis, [("All orders", here.address("/orders", view="all"))])
    if which != "to-ship":
        return None
    statuses = Counter[str]()
    for status, number in (await orders.by_status(here.hub.store, here.seller_id, here.scope)).items():
        if status in words.OPEN:
            statuses[words.STATUS[status][1]] += number
    basis = "An order leaves this number at the carrier’s first scan, because that is what TikTok counts."
    return counted(
        "To ship", statuses, basis, [("The orders to ship", here.address("/orders", view="to-ship"))]
    )


async def stock_units(here: Visit, which: str) -> Explained | None:
    """Units of all SKUs in an account, the largest SKUs by name."""
    names = {"free": "Free to sell", "reserved": "Reserved", "oversold": "Oversold"}
    if which not in names:
        return None
    numbers = Counter(await stock.largest(here.hub.store, here.seller_id, which))
    basis = {
        "free": "Units on hand that no order was promised, of every counted SKU; below zero as it is.",
        "reserved": "Units promised to orders that no carrier has taken yet, of every SKU that is counted.",
        "oversold": "Units promised in orders for which there is no unit. Every shop shows 0 for them.",
    }[which]
    view = {"oversold": "oversold"}.get(which, "all")
    return counted(names[which], numbers, basis, [("The SKUs", here.address("/stock", view=view))])


def counted(name: str, numbers: Counter[str], basis: str, links: list[tuple[str, str]]) -> Explained:
    """Counts as an explanation; the many small ones are one term."""
    ranked = numbers.most_common()
    terms = [(word, formats.units(number)) for word, number in ranked[:ONE_BY_ONE]]
    rest = ranked[ONE_BY_ONE:]
    if rest:
        terms.append((f"{formats.units(len(rest))} others", formats.units(sum(number for _, number in rest))))
    total = formats.units(sum(numbers.values()))
    return Explained(total, terms, (name, total), basis, links)
