"""Shipping a parcel and what its carrier does with it then, each step announced."""

import re

from ...errors import Rejected
from ..market import Market
from ..orders import life as order_life
from ..orders.life import asked_for, touch_all
from ..orders.pace import plan_package
from ..orders.status import live, reached
from ..refusals import refusal
from ..state import Line, Order
from ..trade import Package
from . import life
from .carriers import Carrier, carrier, working
from .rules import rules_of

SHIPPED_ALREADY, ON_HOLD, NOT_ALLOWED, CANCELLED, ASKED_FOR = 21011020, 21011044, 21011003, 21011041, 21011007
PACKAGE_SHIPPED, WRONG_NUMBER, NUMBER_TAKEN = 21011040, 21011022, 21011025
BY_PLATFORM = 21008025
NUMBER = re.compile(r"[A-Za-z0-9-]{6,40}")


def package_named(market: Market, package_id: str) -> Package:
    """A package by its id, whoever's it is."""
    package = market.state.packages.get(package_id)
    if package is None:
        raise Rejected(f"there is no package {package_id} in this sandbox", code="21001001")
    return package


def check_lines(market: Market, order: Order, lines: list[Line], already: int = SHIPPED_ALREADY) -> None:
    """Refuse to ship what may not be shipped now, each for its documented reason."""
    if not lines or any(line.status == "CANCELLED" for line in lines):
        raise refusal(CANCELLED)
    if order.by_tiktok:
        raise refusal(BY_PLATFORM)
    if order.status == "ON_HOLD":
        raise refusal(ON_HOLD)
    if order.status == "UNPAID":
        raise refusal(NOT_ALLOWED)
    if any(reached(line.status, "AWAITING_COLLECTION") for line in lines):
        raise refusal(already)
    # Quirk (2026-11, fulfillment): in the US a ship call turns down a buyer's wish to cancel.
    # https://partner.tiktokshop.com/docv2/page/fulfillment-api-overview
    with_wishes = market.state.shops[order.shop_id].region != "US"
    asked = asked_for(market, order, cancellations=with_wishes)
    if any(line.id in asked for line in lines):
        raise refusal(ASKED_FOR)


def check_package(market: Market, package: Package) -> None:
    """Refuse to ship a package that may not be shipped now."""
    if package.status == "CANCELLED":
        raise refusal(CANCELLED)
    if package.status != "TO_FULFILL":
        raise refusal(PACKAGE_SHIPPED)
    for order_id in package.order_ids:
        order = market.state.orders[order_id]
        lines = [line for line in live(order) if line.package_id == package.id]
        check_lines(market, order, lines, PACKAGE_SHIPPED)
    region = market.state.shops[package.shop_id].region
    if rules_of(region).invoice_first and not package.invoiced:
        raise refusal(21004019)


def own_carrier(market: Market, shop_id: str, provider_id: str, number: str) -> Carrier:
    """The carrier that a seller names, refused with an unknown one, a wrong number or one used before."""
    region = market.state.shops[shop_id].region
    known = carrier(region, provider_id)
    if known is None or known not in working(market.state, region) or not NUMBER.fullmatch(number):
        raise refusal(WRONG_NUMBER)
    taken = (one for one in market.packages.numbered(number) if one.status != "CANCELLED")
    if any(one.shop_id == shop_id for one in taken):
        raise refusal(NUMBER_TAKEN)
    return known


def package_for(market: Market, orders: list[Order], lines: list[Line]) -> Package:
    """The package with just these lines: the one that they fill already, or a new one split off for them."""
    before = market.state.packages.get(lines[0].package_id)
    if before and {line.id for line in lines} == {line.id for line in life.lines_of(market, before)}:
        return before
    olds = {line.package_id for line in lines if line.package_id}
    whole = len(lines) == sum(len(live(order)) for order in orders)
    tag = "COMBINE" if len(orders) > 1 else "DEFAULT" if whole else "SPLIT"
    package = life.open_package(market, orders, lines, tag)
    parted = [old for old in (market.state.packages[id] for id in olds) if old.status == "TO_FULFILL"]
    if parted:
        order_life.announce_packages(market, package.shop_id, "SPLIT", [*parted, package], "SELLER")
    return package


def ship(market: Market, package: Package, by: Carrier | None = None, number: str = "") -> None:
    """Ship a package with TikTok's carrier of the market, or with one that the seller names."""
    life.arrange(market, package, by, number)
    order_life.shipped(market, [package])
    touch_all(market, package.order_ids)
    plan_package(market, package)


def collect(market: Market, package_id: str) -> None:
    """The carrier collects a parcel that was shipped."""
    _carry(market, package_id, "PROCESSING", "collected")


def deliver(market: Market, package_id: str) -> None:
    """The carrier delivers a parcel that it has collected."""
    _carry(market, package_id, "FULFILLING", "delivered")


def travel(market: Market, package_id: str, where: str = "A sorting centre") -> None:
    """A parcel on its way is scanned somewhere."""
    package = _waiting(market, package_id, ("FULFILLING",), "scanned on its way")
    life.scan(market, package, life.TRAVELLING, f"{where} has scanned the parcel")
    market.changes += 1


def fail(market: Market, package_id: str, reason: str = "UNABLE_RECEIVE") -> None:
    """The carrier could not hand a parcel over and will try again."""
    package = _waiting(market, package_id, ("FULFILLING",), "left undelivered")
    life.scan(market, package, life.FAILED, f"The parcel could not be delivered ({reason})")
    market.changes += 1


def lose(market: Market, package_id: str, exception: str = "PACKAGE_LOST") -> None:
    """The carrier loses or damages a parcel; what was in it is cancelled by the platform."""
    if exception not in LOST:
        raise Rejected(f"a carrier cannot tell {exception} of a parcel; it can tell {', '.join(LOST)}")
    package = _waiting(market, package_id, ("PROCESSING", "FULFILLING"), "lost")
    orders = {id: market.state.orders[id] for id in package.order_ids}
    lost = {line.id for line in life.lines_of(market, package)}
    life.lose(market, package, exception)
    for order in orders.values():
        gone = [line.id for line in live(order) if line.id in lost and line.status in order_life.CANCELLABLE]
        if gone and market.settings.lost_parcel_cancels_lines:
            order_life.cancel_lines(market, order, gone, by="SYSTEM", reason=LOST[exception])
        else:
            order_life.touch(market, order)


LOST = {
    "PACKAGE_LOST": "Package lost",
    "PACKAGE_DAMAGAED": "Package damaged",  # spelt so by the API
    "RETURNED_TO_SHIPPER": "Package returned to the seller",
    "PACKAGE_SCRAP": "Package scrapped",
}


def _carry(market: Market, package_id: str, waits: str, word: str) -> None:
    order_life.move_package(market, _waiting(market, package_id, (waits,), word))


def _waiting(market: Market, package_id: str, statuses: tuple[str, ...], word: str) -> Package:
    package = package_named(market, package_id)
    if package.status not in statuses:
        raise Rejected(f"package {package_id} is {package.status} and cannot be {word}")
    return package
