"""Orders split into several packages before they ship, and packages of one buyer combined into one."""

from typing import Any

from ...errors import Rejected
from .. import ids
from ..market import Market
from ..orders import life as order_life
from ..orders.life import announce_packages, asked_for, touch_all
from ..orders.status import live, packages_of
from ..paging import page_token, place_of
from ..refusals import error_row, refusal
from ..shop import Call, behaves
from ..state import Line, Order
from ..trade import Package
from . import life
from .rules import EMEA, rules_of
from .ship_calls import MOST_TOGETHER, own_order, own_package

WRONG, SPLIT_NOT_ALLOWED, SAME_SKU, COMBINED, NOT_TOGETHER = 21011005, 21011035, 21011036, 21011046, 21011031
NOT_IN_PACKAGE, ON_HOLD = 21011029, 21011044


@behaves("fulfillment.GetOrderSplitAttributes.202309")
def attributes(call: Call) -> dict[str, Any]:
    """Which orders can be split, and why the others cannot."""
    rows = []
    for order_id in call.values["order_ids"]:
        order = call.market.state.orders.get(order_id)
        known = order is not None and order.shop_id == call.shop.id
        reason = _hindrance(call.market, order) if order and known else "Order does not exist"
        rows.append({"order_id": order_id, "can_split": not reason, "reason": reason, "must_split": False})
    return {"split_attributes": [{**row, "must_split_reasons": []} for row in rows]}


@behaves("fulfillment.SplitOrders.202309")
def split(call: Call) -> dict[str, Any]:
    """Put lines of an order into packages of their own; what is named in no group stays where it is."""
    order = own_order(call)
    groups = _groups(call.values)
    packages = split_order(call.market, order, [line_ids for _, line_ids in groups])
    named = zip(groups, packages, strict=True)
    return {"packages": [{"id": package.id, "splittable_group_id": group} for (group, _), package in named]}


def split_order(market: Market, order: Order, groups: list[list[str]]) -> list[Package]:
    """A package for each group of lines of an order; refused where the market or the order forbids it."""
    if order.status == "ON_HOLD":
        raise refusal(ON_HOLD)
    if order.status != "AWAITING_SHIPMENT" or _hindrance(market, order):
        combined = any(package.tag == "COMBINE" for package in packages_of(market.state, order))
        raise refusal(COMBINED if combined else SPLIT_NOT_ALLOWED)
    parts = [[_line(order, line_id) for line_id in group] for group in groups]
    named = [line.id for part in parts for line in part]
    if not parts or not all(parts) or len(set(named)) < len(named):
        raise refusal(WRONG)
    rest = [line for line in live(order) if line.id not in named]
    if len(parts) + bool(rest) < 2:
        raise refusal(SPLIT_NOT_ALLOWED)
    if _whole_skus(market, order) and _shares_sku([*parts, rest]):
        raise refusal(SAME_SKU)
    packages = [life.open_package(market, [order], part, "SPLIT") for part in parts]
    kept = [package for package in packages_of(market.state, order) if package not in packages]
    for package in kept:
        package.tag = "SPLIT"
    announce_packages(market, order.shop_id, "SPLIT", [*kept, *packages], "SELLER")
    order_life.touch(market, order)
    return packages


@behaves("fulfillment.SearchCombinablePackages.202309")
def combinable(call: Call) -> dict[str, Any]:
    """A page of the packages to the same buyer at the same address that may go as one."""
    found = sorted(_combinable(call.market, call.shop.id).items(), key=lambda entry: entry[0])
    after, size = place_of(call.values.get("page_token") or ""), int(call.values["page_size"])
    rest = [entry for entry in found if after is None or entry[0] > after[1]]
    page = rest[:size]
    rows = [{"id": id, "order_ids": [_only_order(package) for package in together]} for id, together in page]
    token = page_token((0, page[-1][0])) if len(rest) > size else ""
    return {"combinable_packages": rows, "next_page_token": token, "total_count": len(found)}


@behaves("fulfillment.CombinePackage.202309")
def combine(call: Call) -> dict[str, Any]:
    """Combine packages that may go as one; what cannot be combined is told entry by entry."""
    packages, errors, groups = [], [], _combinable(call.market, call.shop.id)
    for entry in call.values["combinable_packages"]:
        try:
            package = _combine(call, entry, groups.get(entry["id"], []))
            packages.append({"id": package.id, "order_ids": package.order_ids})
        except Rejected as error:
            errors.append(error_row(error, entry["id"]))
    return {"packages": packages, "errors": errors}


@behaves("fulfillment.UncombinePackages.202309")
def uncombine(call: Call) -> dict[str, Any]:
    """Take orders out of a combined package, all of them unless some are named."""
    package = own_package(call, call.values["package_id"])
    order_ids = list(call.values.get("order_ids") or package.order_ids)
    if package.tag != "COMBINE" or package.status != "TO_FULFILL":
        raise refusal(WRONG)
    if not set(order_ids) <= set(package.order_ids):
        raise refusal(NOT_IN_PACKAGE)
    parted = part(call.market, package, order_ids, "CANCEL_COMBINE")
    return {"packages": [{"id": one.id, "order_ids": one.order_ids} for one in parted]}


def part(market: Market, package: Package, order_ids: list[str], what: str) -> list[Package]:
    """Give orders of a combined package packages of their own; one that is left alone is combined no more."""
    parted, whole = [], list(package.order_ids)
    for order_id in order_ids:
        order = market.state.orders[order_id]
        mine = [line for line in live(order) if line.package_id == package.id]
        parted.append(life.open_package(market, [order], mine))
    if len(package.order_ids) == 1 and package.status == "TO_FULFILL":
        package.tag = "DEFAULT"
        parted.append(package)
    announce_packages(market, package.shop_id, what, parted, "SELLER")
    touch_all(market, whole)
    return parted


def _combine(call: Call, entry: dict[str, Any], together: list[Package]) -> Package:
    market = call.market
    together = [one for one in together if (one.status, one.tag) == ("TO_FULFILL", "DEFAULT")]
    wanted = entry.get("order_ids") or [_only_order(package) for package in together]
    chosen = [package for package in together if _only_order(package) in wanted]
    if len(chosen) < 2 or len(chosen) < len(set(wanted)) or len(chosen) > MOST_TOGETHER:
        raise refusal(NOT_TOGETHER)
    orders = [market.state.orders[_only_order(package)] for package in chosen]
    lines = [line for package in chosen for line in life.lines_of(market, package)]
    combined = life.open_package(market, orders, lines, "COMBINE")
    announce_packages(market, call.shop.id, "COMBINE", [combined], "SELLER")
    touch_all(market, combined.order_ids)
    return combined


def _combinable(market: Market, shop_id: str) -> dict[str, list[Package]]:
    """Packages that wait, whole orders each, by buyer, address and warehouse; each group with its id."""
    groups: dict[tuple[int, str, str], list[Package]] = {}
    waiting = market.packages.lists.span("create_time", lambda of: of == (shop_id, "TO_FULFILL"))
    for _, package_id in waiting.walk(descending=False):
        package = market.state.packages[package_id]
        order = market.state.orders[_only_order(package)]
        if package.tag == "DEFAULT" and order.status == "AWAITING_SHIPMENT" and not asked_for(market, order):
            key = order.addressee, order.lines[0].warehouse_id, package.shipping_type
            groups.setdefault(key, []).append(package)
    return {
        ids.platform_id(market.state.seed, "package", f"combinable-{key[0]}-{key[1]}-{key[2]}-{place}"): part
        for key, together in groups.items()
        for place in range(0, len(together), MOST_TOGETHER)
        if len(part := together[place : place + MOST_TOGETHER]) > 1
    }


def _hindrance(market: Market, order: Order) -> str:
    """Why an order cannot be split; empty when it can."""
    rules, lines = rules_of(market.state.shops[order.shop_id].region), live(order)
    if order.status == "CANCELLED":
        return "Order has been canceled"
    if rules.splits == "at shipping" or (rules is EMEA and not market.settings.emea_splits_before_shipping):
        return "Orders of this market are split when they are shipped"
    if order.status != "AWAITING_SHIPMENT":
        return "Order is not awaiting shipment"
    if any(package.tag == "COMBINE" for package in packages_of(market.state, order)):
        return "Order has been combined with others"
    if asked_for(market, order):
        return "Order has an open after-sale request"
    if len({line.sku_id if rules.splits == "skus" else line.id for line in lines}) < 2:
        return "Order has nothing to split"
    return ""


def _groups(values: dict[str, Any]) -> list[tuple[str, list[str]]]:
    """The groups of line ids, from whichever of the two fields has them."""
    newer = [
        (row.get("id") or "", [line.get("order_line_id") or "" for line in row.get("order_line_list") or []])
        for row in values.get("splittable_groups_v2") or []
    ]
    return newer or [(row["id"], list(row["order_line_item_ids"])) for row in values["splittable_groups"]]


def _line(order: Order, line_id: str) -> Line:
    found = next((line for line in live(order) if line.id == line_id), None)
    if found is None:
        raise refusal(WRONG)
    return found


def _whole_skus(market: Market, order: Order) -> bool:
    return rules_of(market.state.shops[order.shop_id].region).splits == "skus"


def _shares_sku(parts: list[list[Line]]) -> bool:
    sets = [{line.sku_id for line in part} for part in parts]
    return sum(len(one) for one in sets) > len(set().union(*sets))


def _only_order(package: Package) -> str:
    return package.order_ids[0]
