"""An order from the checkout to its end: which moves there are, what each one does, when the next is due."""

from collections.abc import Callable, Iterable, Mapping

from ...errors import Rejected
from ..market import Market, happens
from ..parcels import life as parcels
from ..promotions import gifts
from ..state import Line, Order, Special
from ..stock import campaigns as campaign_stock
from ..stock import news as stock_news
from ..stock import units as stock
from ..trade import Package
from .checkout import check_basket, check_on_sale, check_out, check_quantities
from .kinds import Kind, Terms, check_kind, holds
from .pace import plan, plan_package
from .status import CANCELLABLE, PATH, STATUSES, live, packages_of, reached, settle

__all__ = ["CANCELLABLE", "PATH", "STATUSES"]  # told on, for they belong to an order's life

REASONS = ("Need to change color or size", "Ordered by mistake", "Found a better price", "No longer needed")
SENT_AS = {"CANCELLED": "CANCEL", "PARTIALLY_SHIPPING": "AWAITING_SHIPMENT"}
"""Webhook 1 has a word of its own for a cancelled order, and none for one that is partly shipped."""

Hook = Callable[[Market, Order, list[str]], None]
SHIPPED_HOOKS: list[Hook] = []
"""Called with the lines that have just been shipped, before the order is announced."""
CANCELLED_HOOKS: list[Hook] = []
"""Called with the lines that have just been cancelled, before the order is announced."""
PLACED_HOOKS: list[Callable[[Market, Order], None]] = []
"""Called once for each order, when it has just been placed."""
TOLD_HOOKS: list[Callable[[Market, Order], None]] = []
"""Called whenever an order is announced: it was placed, has moved on or was cancelled."""


def place(
    market: Market,
    shop_id: str,
    basket: Mapping[str, int],
    status: str = "AWAITING_SHIPMENT",
    *,
    is_sample: bool = False,
    replaces: str = "",
    shipping_type: str = "TIKTOK",
    buyer_of: str = "",
    terms: Terms | None = None,
    crowd: str = "",
    coupons: tuple[str, ...] = (),
    special: Special | None = None,
) -> Order:
    """A buyer orders so many units of each SKU; the order is put into ``status`` and announced once."""
    shop = market.shop(shop_id)
    if status not in PATH:
        raise Rejected(f"an order cannot begin in {status}; it begins in one of {', '.join(PATH)}")
    kind = Kind(is_sample, replaces, shipping_type, buyer_of, terms, crowd, coupons, special)
    check_kind(market, shop.region, kind, status)
    skus = [(market.sku(shop_id, code), quantity) for code, quantity in basket.items()]
    check_basket(skus)
    check_on_sale(market, skus, kind)
    check_quantities(market, skus, kind)
    units = [sku for sku, quantity in skus for _ in range(quantity)]
    order = check_out(market, shop, units, kind)
    market.state.orders[order.id] = order
    for step in _path(market, order, PATH[1 : PATH.index(status) + 1]):
        _enter(market, order, step)
    settle(market.state, order)
    market.indexes[shop_id].add(order)
    for hook in PLACED_HOOKS:
        hook(market, order)
    _announce(market, order)
    taken = campaign_stock.take(market.state, order.lines)
    stock_news.lines_changed(market, order.lines, "order_created", taken)
    plan(market, order)
    for package in packages_of(market.state, order):
        plan_package(market, package)
    return order


def move(
    market: Market, shop_id: str, order_id: str, status: str, *, by: str = "SELLER", reason: str = ""
) -> Order:
    """Move an order to a later state through every state between; each step is announced."""
    order = market.order(shop_id, order_id)
    for step in _steps(market, order, status):
        if step == "CANCELLED":
            cancel_lines(market, order, [each.id for each in live(order)], by=by, reason=reason)
        else:
            moved = _enter(market, order, step)
            touch_all(market, [order.id, *(id for package in moved for id in package.order_ids)])
            for package in moved:
                plan_package(market, package)
    return order


def pay(market: Market, order: Order, *, by: str = "BUYER") -> None:
    """The buyer pays: the hour of remorse begins, where there is one."""
    first = _path(market, order, PATH[1:])[0]
    move(market, order.shop_id, order.id, first, by=by)


def cancel_lines(market: Market, order: Order, line_ids: list[str], *, by: str, reason: str = "") -> None:
    """Cancel some lines of an order; units that have not left are back on sale."""
    line_ids = [*line_ids, *gifts.left_alone(market.state, order, line_ids)]
    lines = [line(order, line_id) for line_id in line_ids]
    if gone := [each for each in lines if each.status not in CANCELLABLE]:
        message = f"line {gone[0].id} of order {order.id} is {gone[0].status} and can no longer be cancelled"
        raise Rejected(message, code="25001051")
    picked = REASONS[int(market.chance("reason", order.number) * len(REASONS))]
    reason = reason or ("Payment was not made in time" if by == "SYSTEM" else picked)
    now = int(market.now())
    back = [each for each in lines if not reached(each.status, market.settings.committed_until)]
    for each in back:
        stock.give_back(market.state, each)
    for each in lines:
        each.status, each.cancelled_by, each.cancel_reason, each.cancel_time = "CANCELLED", by, reason, now
    shrunk = {left.id: left for each in lines if (left := parcels.take_out(market, each))}
    if not live(order):
        order.cancelled_by, order.cancel_reason, order.cancel_time = by, reason, now
    stock_news.lines_changed(market, back, "order_canceled")
    for hook in CANCELLED_HOOKS:
        hook(market, order, line_ids)
    announce_packages(market, order.shop_id, "PARTLY_CANCEL_SPLIT", [*shrunk.values()], by)
    touch(market, order)


def complete(market: Market, order: Order) -> None:
    """End an order that is on its way or delivered: the after-sale window closed, or all was refunded."""
    if order.status not in ("AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED"):
        raise Rejected(f"order {order.id} is {order.status} and cannot become COMPLETED")
    _enter(market, order, "COMPLETED")
    touch(market, order)


def settle_refunds(market: Market, order: Order) -> None:
    """Call after a refund: an order of which every line that is left was fully refunded is COMPLETED."""
    paid_back: dict[str, int] = {}
    for refund in market.records.refunds.of(order.id):
        paid_back[refund.line_id] = paid_back.get(refund.line_id, 0) + refund.subtotal_minor
    owing = [each for each in live(order) if not gifts.of_line(market.state, each)]
    whole = [each.id in paid_back and paid_back[each.id] >= each.sale_minor for each in owing]
    if whole and all(whole) and order.status in ("AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED"):
        complete(market, order)
    else:
        touch(market, order)


def change_address(market: Market, order: Order) -> None:
    """The buyer has an order sent elsewhere; what was combined with it goes without it."""
    if order.status not in ("UNPAID", "ON_HOLD", "AWAITING_SHIPMENT"):
        raise Rejected(f"order {order.id} is {order.status}; its address can no longer be changed")
    order.address_changes += 1
    for package in packages_of(market.state, order):
        together = list(package.order_ids)
        if len(together) > 1:
            mine = [each for each in live(order) if each.package_id == package.id]
            alone = parcels.open_package(market, [order], mine)
            announce_packages(market, order.shop_id, "ADDRESS_UPDATE_SPLIT", [alone, package], "BUYER")
            touch_all(market, [id for id in together if id != order.id])
    touch(market, order)
    market.announce(order.shop_id, 3, {"order_id": order.id, "update_time": order.update_time})


def line(order: Order, line_id: str) -> Line:
    """A line of an order by its id."""
    found = next((each for each in order.lines if each.id == line_id), None)
    if found is None:
        raise Rejected(f"order {order.id} has no line {line_id}", code="21001001")
    return found


def touch(market: Market, order: Order) -> None:
    """Let an order follow from its lines and packages, find it at its new place, and announce it."""
    before = order.status
    with market.indexes[order.shop_id].changing(order):
        settle(market.state, order)
        order.update_time = max(market.second(), order.update_time)
    _announce(market, order)
    if order.status != before:
        plan(market, order)


def touch_all(market: Market, order_ids: Iterable[str]) -> None:
    """Touch several orders, each once."""
    for order_id in dict.fromkeys(order_ids):
        touch(market, market.state.orders[order_id])


def shipped(market: Market, packages: Iterable[Package]) -> None:
    """Tell those who want to know it that the lines of these packages have been shipped."""
    for package in packages:
        for order_id in package.order_ids:
            order = market.state.orders[order_id]
            line_ids = [each.id for each in live(order) if each.package_id == package.id]
            for hook in SHIPPED_HOOKS:
                hook(market, order, line_ids)


def asked_for(market: Market, order: Order, *, cancellations: bool = True) -> set[str]:
    """The lines of an order that somebody wants cancelled or refunded and on which nobody has decided."""
    asked: set[str] = set()
    for cancellation in market.records.cancellations.of(order.id) if cancellations else ():
        if cancellation.status == "CANCELLATION_REQUEST_PENDING":
            asked.update(cancellation.line_ids)
    for wish in market.records.returns.of(order.id):
        if wish.status.endswith("_REQUEST_PENDING"):
            asked.update(wish.line_ids)
    return asked


def announce_packages(market: Market, shop_id: str, what: str, packages: list[Package], by: str) -> None:
    """Webhook 4: packages were split, combined, or put back as they were."""
    if packages:
        rows = [{"package_id": one.id, "order_id_list": one.order_ids} for one in packages]
        role = {"BUYER": "ROLE_USER"}.get(by, f"ROLE_{by}")
        payload = {"sc_type": what, "role_type": role, "package_list": rows}
        market.announce(shop_id, 4, {**payload, "update_time": int(market.now())})


def _steps(market: Market, order: Order, status: str) -> tuple[str, ...]:
    if status == "CANCELLED":
        region = market.state.shops[order.shop_id].region
        seller_may_not = (
            order.status == "AWAITING_COLLECTION" and region not in market.settings.cancel_in_collection
        )
        if order.status not in CANCELLABLE or seller_may_not:
            raise Rejected(
                f"order {order.id} is {order.status} and can no longer be cancelled", code="25001051"
            )
        return ("CANCELLED",)
    as_far_as = "AWAITING_SHIPMENT" if order.status == "PARTIALLY_SHIPPING" else order.status
    here = PATH.index(as_far_as) if as_far_as in PATH else len(PATH)
    there = PATH.index(status) if status in PATH else -1
    if there <= here:
        raise Rejected(f"order {order.id} is {order.status} and cannot become {status}")
    if status == "ON_HOLD" and not _path(market, order, ("ON_HOLD",)):
        raise Rejected(f"orders of this market are not on hold; order {order.id} awaits its shipment at once")
    return _path(market, order, PATH[here + 1 : there + 1])


def _path(market: Market, order: Order, steps: tuple[str, ...]) -> tuple[str, ...]:
    """The steps of an order in its market: not everywhere is there an hour of remorse."""
    is_held = holds(market.settings, market.state.shops[order.shop_id].region)
    return steps if is_held else tuple(step for step in steps if step != "ON_HOLD")


def _enter(market: Market, order: Order, status: str) -> list[Package]:
    """What arriving in a state means for times, lines and parcels; the parcels that moved."""
    if status == "AWAITING_COLLECTION" and order.has_parcels:
        return _ship_rest(market, order)
    packages = packages_of(market.state, order)
    if status in ("IN_TRANSIT", "DELIVERED") and order.has_parcels:
        waits, moves = (
            ("PROCESSING", parcels.collect) if status == "IN_TRANSIT" else ("FULFILLING", parcels.deliver)
        )
        packages = [package for package in packages if package.status == waits]
        for package in packages:
            moves(market, package)
        return packages
    special = order.special or Special()
    if status in ("ON_HOLD", "AWAITING_SHIPMENT") and not order.paid_time and not special.is_cod:
        order.paid_time = market.second()
    if status == "ON_HOLD":
        until = market.second() + int(market.state.pace.hold_seconds or 0)
        order.hold_until = max(until, special.release_time)
    if status == "COMPLETED":
        order.complete_time = market.second()
    for each in live(order):
        parcels.advance(market, each, status)
    if status == "DELIVERED":
        order.rts_time = order.collection_time = order.delivery_time = market.second()
    abroad = market.state.shops[order.shop_id].region != "US"
    if status == "AWAITING_SHIPMENT" and abroad and order.has_parcels:
        parcels.open_packages(market, order, live(order))
    return []


def _ship_rest(market: Market, order: Order) -> list[Package]:
    """Ship all that is not shipped yet; what is in no package goes into one."""
    if loose := [each for each in live(order) if not each.package_id]:
        parcels.open_packages(market, order, loose)
    packages = [one for one in packages_of(market.state, order) if one.status == "TO_FULFILL"]
    for package in packages:
        parcels.arrange(market, package)
    shipped(market, packages)
    return packages


def _announce(market: Market, order: Order) -> None:
    """Webhook 1."""
    market.announce(
        order.shop_id,
        1,
        {
            "order_id": order.id,
            "order_status": SENT_AS.get(order.status, order.status),
            "is_on_hold_order": order.status == "ON_HOLD",
            "update_time": order.update_time,
        },
    )
    for hook in TOLD_HOOKS:
        hook(market, order)


@happens("order")
def next_step(market: Market, order_id: str, note: str) -> None:
    """Move an order on, unless somebody has moved it since this was planned."""
    order = market.state.orders[order_id]
    here, _, following = note.partition(">")
    if order.status != here:
        return
    if following in ("LAPSED", "REGRETTED"):
        by = "SYSTEM" if following == "LAPSED" else "BUYER"
        move(market, order.shop_id, order_id, "CANCELLED", by=by)
    elif following == "ON_HOLD":
        pay(market, order, by="SYSTEM")
    elif following == "AWAITING_COLLECTION" and asked_for(market, order):
        plan(market, order)  # the seller ships nothing before the wish is decided
    elif following == "COMPLETED" and _is_held(market, order):
        plan(market, order)
    else:
        move(market, order.shop_id, order_id, following, by="SYSTEM")


def _is_held(market: Market, order: Order) -> bool:
    """Whether a return that is under way keeps an order from its end, where the settings say that it does."""
    returned = market.records.returns.of(order.id) if market.settings.open_returns_hold_completion else ()
    return any(not one.status.endswith(("_COMPLETE", "_CANCEL", "_REFUND_SUCCESS")) for one in returned)


@happens("package")
def next_scan(market: Market, package_id: str, waits: str) -> None:
    """The carrier does what comes next with a parcel, unless that has happened since."""
    package = market.state.packages[package_id]
    if package.status == waits:
        move_package(market, package)


def move_package(market: Market, package: Package) -> None:
    """The carrier collects a parcel that waits, or delivers one that is on its way."""
    (parcels.collect if package.status == "PROCESSING" else parcels.deliver)(market, package)
    touch_all(market, package.order_ids)
    plan_package(market, package)
