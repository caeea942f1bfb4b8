"""Orders that really happened, lived through again at the moments that are told of them."""

from datetime import datetime
from typing import Any

import msgspec

from ...errors import Rejected
from ..buyers import crowds
from ..market import Market, happens
from ..money.amounts import minor_units
from ..orders import life as order_life
from ..orders.kinds import Price, Terms
from ..orders.status import PATH, live, packages_of
from ..parcels import life as parcels
from ..parcels.rules import rules_of
from ..parcels.shipping import check_package, ship
from ..state import Order, Shop

ENDS = (*PATH, "CANCELLED")


class Step(msgspec.Struct, frozen=True):
    """A state that an order came to, and when; for a cancellation also by whom and why."""

    status: str
    at: int
    by: str = "BUYER"
    reason: str = ""


class Tale(msgspec.Struct, frozen=True):
    """One order as it happened: the prices of its units by SKU, its freight, its buyer, its steps."""

    name: str
    shop_id: str
    units: dict[str, list[Price]]
    shipping_minor: int
    buyer: int
    payment_method: str
    steps: list[Step]


def read_tale(market: Market, shop: Shop, row: dict[str, Any]) -> Tale:
    """An order of a shop as the control plane was told it. Raises Rejected or ValueError for a wrong one."""
    tale = tale_of(row, shop.currency, shop.id)
    check_begins(market, tale)
    return tale


def check_begins(market: Market, tale: Tale) -> None:
    """Refuse an order whose first moment has passed already."""
    if tale.steps[0].at < market.now():
        raise Rejected(f"order {tale.name} begins before the clock's time; turn the clock back first")


def tale_of(row: dict[str, Any], currency: str, shop_id: str = "") -> Tale:
    """An order as it is told; its shop may come later. Raises Rejected or ValueError for a wrong one."""
    units: dict[str, list[Price]] = {}
    for line in row["lines"]:
        amounts = (line["price"], line.get("seller_discount", "0"), line.get("platform_discount", "0"))
        price = Price(*(minor_units(str(amount), currency) for amount in amounts))
        units.setdefault(str(line["seller_sku"]), []).append(price)
    steps = [
        Step(one["status"], _seconds(one["at"]), one.get("by", "BUYER"), one.get("reason", ""))
        for one in row["steps"]
    ]
    tale = Tale(
        name=str(row["name"]),
        shop_id=shop_id,
        units=units,
        shipping_minor=minor_units(str(row.get("shipping_fee", "0")), currency),
        buyer=int(row["buyer"]),
        payment_method=str(row.get("payment_method", "")),
        steps=steps,
    )
    _check(tale)
    return tale


def expect(market: Market, tale: Tale) -> None:
    """Let an order be placed at the moment of its first step."""
    note = msgspec.json.encode(tale).decode()
    market.schedule(tale.steps[0].at - market.now(), "history begins", tale.shop_id, note)


@happens("history begins")
def begin(market: Market, shop_id: str, note: str) -> None:
    """The buyer of then orders; what follows is planned."""
    tale = msgspec.json.decode(note, type=Tale)
    prices = tuple(price for some in tale.units.values() for price in some)
    terms = Terms(prices, tale.shipping_minor, tale.buyer, tale.payment_method)
    basket = {code: len(some) for code, some in tale.units.items()}
    try:
        order = order_life.place(
            market, shop_id, basket, tale.steps[0].status, terms=terms, crowd=crowds.PAST
        )
    except Rejected as error:
        market.state.untold[tale.name] = str(error)
        return
    market.state.told[tale.name] = order.id
    for step in tale.steps[1:]:
        body = msgspec.json.encode((tale.name, step)).decode()
        market.schedule(step.at - market.now(), "history goes on", order.id, body)


@happens("history goes on")
def go_on(market: Market, order_id: str, note: str) -> None:
    """An order comes to its next state of then."""
    name, step = msgspec.json.decode(note, type=tuple[str, Step])
    order = market.state.orders[order_id]
    try:
        _take(market, order, step)
    except Rejected as error:
        market.state.untold.setdefault(name, str(error))


def _take(market: Market, order: Order, step: Step) -> None:
    if step.status == "CANCELLED":
        line_ids = [each.id for each in live(order)]
        order_life.cancel_lines(market, order, line_ids, by=step.by, reason=step.reason)
        return
    shipped = PATH.index("AWAITING_COLLECTION")
    if PATH.index(step.status) >= shipped and order.status in PATH[:shipped]:
        if order.status != "AWAITING_SHIPMENT":
            order_life.move(market, order.shop_id, order.id, "AWAITING_SHIPMENT", by="BUYER")
        _ship(market, order)
    if order.status != step.status:
        order_life.move(market, order.shop_id, order.id, step.status, by="SYSTEM")


def _ship(market: Market, order: Order) -> None:
    """The seller ships as the market demands: in Brazil each package has its invoice before."""
    if not packages_of(market.state, order):
        parcels.open_package(market, [order], live(order))
    for package in packages_of(market.state, order):
        package.invoiced = (
            package.invoiced or rules_of(market.state.shops[order.shop_id].region).invoice_first
        )
        check_package(market, package)
        ship(market, package)


def _check(tale: Tale) -> None:
    if not tale.units or not tale.steps:
        raise Rejected(f"order {tale.name} has no lines or no steps")
    for code, prices in tale.units.items():
        for price in prices:
            if min(price) < 0 or price.listed_minor < price[1] + price[2]:
                raise Rejected(f"order {tale.name} has an impossible price for {code}")
    places = [_place(tale, step) for step in tale.steps]
    moments = [step.at for step in tale.steps]
    if places != sorted(set(places)) or moments != sorted(moments):
        raise Rejected(f"the steps of order {tale.name} are not in their order")


def _place(tale: Tale, step: Step) -> int:
    if step.status not in ENDS:
        raise Rejected(f"order {tale.name} cannot come to {step.status}; there are {', '.join(ENDS)}")
    return ENDS.index(step.status)


def _seconds(moment: str) -> int:
    at = datetime.fromisoformat(moment)
    if at.tzinfo is None:
        raise ValueError(f"{moment} names no time zone")
    return int(at.timestamp())
