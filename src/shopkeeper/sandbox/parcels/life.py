"""Parcels and the lines in them: opened, handed over, collected, delivered, lost; all unannounced."""

from ..market import Market
from ..orders.status import PATH, reached
from ..state import Line, Order
from ..stock import news as stock_news
from ..stock import units as stock
from ..trade import Package, Scan
from .carriers import Carrier, carriers

ARRANGED, COLLECTED, TRAVELLING, DELIVERED, FAILED, EXCEPTION = 10, 20, 30, 50, 60, 70
"""guess: the numbers of a carrier's reports; the API documents the field and not its values."""


def open_package(market: Market, orders: list[Order], lines: list[Line], tag: str = "DEFAULT") -> Package:
    """A new package that waits to be shipped, with these lines of these orders."""
    now = int(market.now())
    package = Package(
        id=market.new_id("package"),
        shop_id=orders[0].shop_id,
        order_ids=[order.id for order in orders],
        line_ids=[],
        create_time=now,
        update_time=now,
        shipping_type=orders[0].shipping_type,
        tag=tag,
    )
    market.state.packages[package.id] = package
    market.packages.add(package)
    for line in lines:
        left = line.package_id
        line.package_id = package.id
        package.line_ids.append(line.id)
        _shrink(market, left, line)
    return package


def open_packages(market: Market, order: Order, lines: list[Line]) -> list[Package]:
    """A package for the lines of each warehouse: what lies apart does not go together."""
    places = list(dict.fromkeys(line.warehouse_id for line in lines))
    tag = "DEFAULT" if len(places) == 1 else "SPLIT"
    apart = [[line for line in lines if line.warehouse_id == place] for place in places]
    return [open_package(market, [order], part, tag) for part in apart]


def lines_of(market: Market, package: Package) -> list[Line]:
    """The lines in a package that are not cancelled."""
    orders = (market.state.orders[order_id] for order_id in package.order_ids)
    return [
        line
        for order in orders
        for line in order.lines
        if line.package_id == package.id and line.status != "CANCELLED"
    ]


def advance(market: Market, line: Line, status: str) -> None:
    """Let a line go on to a state, never back; its unit leaves the shelf where the settings say so."""
    if line.status == "CANCELLED" or reached(line.status, status):
        return
    leaves = market.settings.committed_until
    if reached(status, leaves) and not reached(line.status, leaves):
        stock.ship_unit(market.state, line, _order_of(market, line))
        stock_news.lines_changed(market, [line], "order_shipped")
    line.status = status


def arrange(market: Market, package: Package, by: Carrier | None = None, number: str = "") -> None:
    """The package is ready for its carrier; without a number it gets one."""
    region = market.state.shops[package.shop_id].region
    chosen = by or carriers(region)[0]
    package.provider_id, package.provider_name = chosen
    package.tracking_number = number or f"{region}{package.id[-12:]}"
    package.rts_time = int(market.now())
    _enter(market, package, "PROCESSING", "AWAITING_COLLECTION")
    scan(market, package, ARRANGED, "The parcel is ready for its carrier")


def collect(market: Market, package: Package) -> None:
    """The carrier has the parcel."""
    package.collection_time = int(market.now())
    _enter(market, package, "FULFILLING", "IN_TRANSIT")
    scan(market, package, COLLECTED, f"{package.provider_name} has collected the parcel")


def deliver(market: Market, package: Package) -> None:
    """The buyer has the parcel."""
    package.delivery_time = int(market.now())
    _enter(market, package, "COMPLETED", "DELIVERED")
    scan(market, package, DELIVERED, "The parcel was delivered")


def lose(market: Market, package: Package, exception: str) -> None:
    """The carrier gives the parcel up; its lines are for the caller to cancel."""
    package.exception = exception
    _enter(market, package, "CANCELLED", "")
    scan(market, package, EXCEPTION, "The parcel was lost or damaged on its way")


def scan(market: Market, package: Package, action_code: int, description: str) -> None:
    """The carrier reports something of a parcel."""
    package.scans.append(Scan(int(market.now()), action_code, description))
    touch(market, package)


def touch(market: Market, package: Package) -> None:
    """Something about a package has changed just now."""
    with market.packages.changing(package):
        package.update_time = max(int(market.now()), package.update_time)


def take_out(market: Market, line: Line) -> Package | None:
    """Take a cancelled line out of its package; the package that is left with others, if one is."""
    return _shrink(market, line.package_id, line)


def _order_of(market: Market, line: Line) -> str:
    package = market.state.packages.get(line.package_id)
    orders = [market.state.orders[id] for id in package.order_ids] if package else []
    return next((order.id for order in orders if line in order.lines), "")


def _shrink(market: Market, package_id: str, line: Line) -> Package | None:
    """A package without a line that is no longer in it; an empty one is cancelled."""
    package = market.state.packages.get(package_id)
    if package is None or package.status in ("CANCELLED", "COMPLETED"):
        return None
    left = lines_of(market, package)
    with market.packages.changing(package):
        package.update_time = max(int(market.now()), package.update_time)
        if not left:
            package.status = "CANCELLED"
            return None
        package.line_ids.remove(line.id)
        orders = [market.state.orders[order_id] for order_id in package.order_ids]
        package.order_ids = [order.id for order in orders if any(each in left for each in order.lines)]
        if package.status == "TO_FULFILL" and package.tag == "COMBINE" and len(package.order_ids) == 1:
            package.tag = "DEFAULT"
    return package


def _enter(market: Market, package: Package, status: str, line_status: str) -> None:
    with market.packages.changing(package):
        package.status = status
        package.update_time = max(int(market.now()), package.update_time)
    for line in lines_of(market, package) if line_status in PATH else ():
        advance(market, line, line_status)
