"""The ship calls of each market: create a package, ship it, mark it as shipped."""

from typing import Any

from ...errors import Rejected
from ..orders.status import live
from ..refusals import documented, refusal
from ..shop import Call, behaves
from ..state import Line, Order
from ..trade import Package
from . import life, shipping
from .offers import chosen_offer, told_offers
from .refusing import as_documented, row
from .rules import Rules, rules_of
from .slots import fitting_slot

WRONG, OTHER_SHOP, NO_SERVICE, WHICH_LINES, OTHER_REGION = 21001001, 21011028, 21011037, 21011048, 21008106
# What Create Packages puts into one package: an order, named lines of one, or several orders. The words of
# https://partner.tiktokshop.com/docv2/page/fulfillment-api-overview say which fields each of them reads.
SHIP_TYPES = WHOLE_ORDER, SOME_LINES, SEVERAL_ORDERS = ("1", "2", "3")
NOT_FOUND = (WRONG, 21011005, 10006402, 21008109)
COMBINED = 21011046
MOST_TOGETHER = 20


@behaves("fulfillment.GetEligibleShippingService.202309")
@as_documented
def eligible(call: Call) -> dict[str, Any]:
    """The services with which TikTok would carry these lines of a US order, and their prices."""
    order = own_order(call)
    is_there = _rules(call).tiktok_ships_by == "create" and order.shipping_type == "TIKTOK"
    if not is_there or order.status in ("UNPAID", "CANCELLED"):
        raise refusal(NO_SERVICE)
    lines = _lines(order, _named(call.values) or list(call.values.get("order_line_item_ids") or []))
    shipping.check_lines(call.market, order, lines, already=21011006)
    _check_together(lines)
    weight = call.values.get("weight") or {}
    found = told_offers(call.shop.region, call.shop.currency, weight)
    if not found:
        raise refusal(NO_SERVICE)
    return {
        "order_id": order.id,
        "order_line_id": [line.id for line in lines],
        "weight": weight,
        "dimension": call.values.get("dimension") or {},
        "shipping_services": found,
    }


@behaves("fulfillment.CreatePackages.202512")
@as_documented
def create(call: Call) -> dict[str, Any]:
    """Buy a label of TikTok's carrier in the US: the package comes to be, and is ready for its carrier."""
    if _rules(call).tiktok_ships_by != "create":
        raise refusal(OTHER_REGION)
    orders, lines = _together(call)
    _check_kind(call, orders[0], "TIKTOK")
    chosen = chosen_offer(call.values, call.shop.region)
    package = shipping.package_for(call.market, orders, lines)
    package.weight, package.dimension = call.values.get("weight") or {}, call.values.get("dimension") or {}
    shipping.ship(call.market, package, chosen.carrier)
    return {
        "package_id": package.id,
        "create_time": package.create_time,
        "weight": package.weight,
        "dimension": package.dimension,
        "shipping_service_info": chosen.told(call.shop.currency),
    }


@behaves("fulfillment.markPackageAsShipped.202610")
@as_documented
def mark(call: Call) -> dict[str, Any]:
    """The seller has given lines of an order to a carrier of their own."""
    if _rules(call).seller_ships_by != "mark":
        raise refusal(OTHER_REGION)
    order, named = own_order(call), _named(call.values)
    if not named and _waiting_packages(call, order) > 1:
        raise refusal(WHICH_LINES)
    lines = _lines(order, named)
    shipping.check_lines(call.market, order, lines)
    _check_together(lines)
    _check_kind(call, order, "SELLER")
    package = send_with(call, order, lines)
    return {
        "order_id": order.id,
        "order_line_item_ids": [line.id for line in lines],
        "package_id": package.id,
    }


def send_with(call: Call, order: Order, lines: list[Line]) -> Package:
    """Ship lines under the numbers that the call names; the first is the package's own."""
    entries = [_provider_and_number(entry) for entry in call.values.get("shipping_info_list") or []]
    named = [(shipping.own_carrier(call.market, call.shop.id, *entry), entry[1]) for entry in entries]
    if not named:
        raise refusal(shipping.WRONG_NUMBER)
    if len({number for _, number in named}) < len(named):
        raise refusal(shipping.NUMBER_TAKEN)
    package = shipping.package_for(call.market, *_all_combined(call, order, lines))
    package.shipping_type = "SELLER"
    package.other_numbers = [number for _, number in named[1:]]
    shipping.ship(call.market, package, *named[0])
    return package


def _all_combined(call: Call, order: Order, lines: list[Line]) -> tuple[list[Order], list[Line]]:
    """What goes with an order that was combined with others: guess: all of it, under one number."""
    state, package = call.market.state, call.market.state.packages.get(lines[0].package_id)
    if package is None or (package.status, package.tag) != ("TO_FULFILL", "COMBINE"):
        return [order], lines
    together = life.lines_of(call.market, package)
    if {line.id for line in together if line in order.lines} != {line.id for line in lines}:
        raise refusal(COMBINED)
    orders = [state.orders[order_id] for order_id in package.order_ids]
    for other in orders:
        shipping.check_lines(call.market, other, [line for line in together if line in other.lines])
    return orders, together


@behaves("fulfillment.ShipPackage.202309")
@as_documented
def ship(call: Call) -> dict[str, Any]:
    """Ship a package outside the US."""
    _ship_one(call, own_package(call, call.values["package_id"]), call.values)
    return {}


@behaves("fulfillment.BatchShipPackages.202309")
def ship_many(call: Call) -> dict[str, Any]:
    """Ship several packages; the answer is code 0 whatever happens, and tells what was refused."""
    errors = []
    for entry in call.values["packages"]:
        try:
            _ship_one(call, own_package(call, entry["id"]), entry)
        except Rejected as error:
            errors.append(row(call, error, entry["id"]))
    return {"errors": errors}


def own_order(call: Call, order_id: str = "") -> Order:
    """The order that a call names, refused where it is another shop's or nobody's."""
    order = call.market.state.orders.get(order_id or call.values["order_id"])
    if order is None or order.shop_id != call.shop.id:
        raise _not_yours(call, order is not None)
    return order


def own_package(call: Call, package_id: str) -> Package:
    """The package that a call names, refused where it is another shop's or nobody's."""
    package = call.market.state.packages.get(package_id)
    if package is None or package.shop_id != call.shop.id:
        raise _not_yours(call, package is not None)
    return package


def _not_yours(call: Call, somebodys: bool) -> Rejected:
    """The code for a thing that is another shop's or nobody's, as far as the operation documents one."""
    codes = (OTHER_SHOP, *NOT_FOUND) if somebodys else (*NOT_FOUND, OTHER_SHOP)
    known = documented(call.operation)
    return refusal(next((code for code in codes if code in known), codes[0]))


def _ship_one(call: Call, package: Package, wanted: dict[str, Any]) -> None:
    shipping.check_package(call.market, package)
    rules, own = _rules(call), wanted.get("self_shipment")
    if package.shipping_type == "SELLER":
        if rules.seller_ships_by != "ship":
            raise refusal(shipping.NOT_ALLOWED)
        provider_id, number = _provider_and_number(own or {})
        by = shipping.own_carrier(call.market, call.shop.id, provider_id, number)
        shipping.ship(call.market, package, by, number)
        return
    if rules.tiktok_ships_by != "ship" or own:
        raise refusal(shipping.NOT_ALLOWED)
    slot = fitting_slot(call.market, call.shop.timezone, wanted)
    package.handover_method = "PICKUP" if any(slot) else "DROP_OFF"
    package.pickup_start, package.pickup_end = slot
    shipping.ship(call.market, package)


def _together(call: Call) -> tuple[list[Order], list[Line]]:
    """The orders, and the lines of them, that shall go into one package; each may be shipped now."""
    ship_type, named = call.values["ship_type"], _named(call.values, "order_line_item")
    order_ids = [call.values.get("order_id") or "-"]
    if ship_type == SEVERAL_ORDERS:
        order_ids = list(call.values.get("order_list_ids") or [])
    is_short = (ship_type == SEVERAL_ORDERS and len(order_ids) < 2) or (ship_type == SOME_LINES and not named)
    if ship_type not in SHIP_TYPES or is_short:
        raise refusal(WRONG)
    orders = [own_order(call, order_id) for order_id in order_ids]
    if len({(order.buyer, order.address_changes) for order in orders}) > 1 or len(orders) > MOST_TOGETHER:
        raise refusal(21011031)
    wanted = named if ship_type == SOME_LINES else []
    lines = [line for order in orders for line in _lines(order, wanted)]
    for order in orders:
        shipping.check_lines(call.market, order, [line for line in lines if line in order.lines])
    _check_together(lines)
    return orders, lines


def _lines(order: Order, line_ids: list[str]) -> list[Line]:
    """The lines of an order that are named; with none named, all that are left to be shipped."""
    if not line_ids:
        waiting = [line for line in live(order) if line.status in ("UNPAID", "ON_HOLD", "AWAITING_SHIPMENT")]
        return waiting or live(order)
    known = {line.id: line for line in order.lines}
    if not set(line_ids) <= known.keys():
        raise refusal(WRONG)
    return [known[line_id] for line_id in dict.fromkeys(line_ids)]


def _named(values: dict[str, Any], field: str = "order_line_list") -> list[str]:
    """The ids of the lines that a call names."""
    return [row["order_line_id"] for row in values.get(field) or [] if row.get("order_line_id")]


def _check_together(lines: list[Line]) -> None:
    """What lies in several warehouses does not go into one package."""
    if len({line.warehouse_id for line in lines}) > 1:
        raise refusal(WHICH_LINES)


def _waiting_packages(call: Call, order: Order) -> int:
    waiting = [line for line in live(order) if line.status == "AWAITING_SHIPMENT"]
    return len({(line.package_id, line.warehouse_id) for line in waiting})


def _provider_and_number(entry: dict[str, Any]) -> tuple[str, str]:
    return entry.get("shipping_provider_id") or "", (entry.get("tracking_number") or "").strip()


def _check_kind(call: Call, order: Order, kind: str) -> None:
    either = kind == "SELLER" and call.market.settings.seller_carrier_for_tiktok_orders
    if order.shipping_type != kind and not either:
        raise refusal(shipping.NOT_ALLOWED)


def _rules(call: Call) -> Rules:
    return rules_of(call.shop.region)
