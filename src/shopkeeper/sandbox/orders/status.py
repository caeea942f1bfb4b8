"""Which states an order and its lines have, and how the order's follows from those of its lines."""

from ..state import Line, Order, State
from ..trade import Package

PATH = (
    "UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED",
)  # fmt: skip
"""The states of a line that is not cancelled, in their order."""

STATUSES = (*PATH, "PARTIALLY_SHIPPING", "CANCELLED")
CANCELLABLE = (
    "UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "IN_TRANSIT",
)  # fmt: skip
MOMENTS = ("rts_time", "collection_time", "delivery_time")


def live(order: Order) -> list[Line]:
    """The lines that are not cancelled."""
    return [line for line in order.lines if line.status != "CANCELLED"]


def reached(status: str, mark: str) -> bool:
    """Whether a line in ``status`` has come as far as ``mark``; a cancelled one has not."""
    return status in PATH and PATH.index(status) >= PATH.index(mark)


def derived(order: Order) -> str:
    """An order is as far as the last of its lines, and partly shipped while only some are shipped."""
    places = [PATH.index(line.status) for line in live(order)]
    if not places:
        return "CANCELLED"
    if min(places) == PATH.index("AWAITING_SHIPMENT") < max(places):
        return "PARTIALLY_SHIPPING"
    return PATH[min(places)]


def settle(state: State, order: Order) -> None:
    """Write into an order what follows from its lines and their packages."""
    order.status = derived(order)
    packages = packages_of(state, order)
    shipped = packages and all(line.package_id for line in live(order))
    for moment in MOMENTS if shipped else ():
        times = [getattr(package, moment) for package in packages]
        if all(times):
            setattr(order, moment, max(times))
    if order.special and order.special.is_cod and order.delivery_time and not order.paid_time:
        order.paid_time = order.delivery_time


def packages_of(state: State, order: Order) -> list[Package]:
    """The packages in which the lines of an order are that are not cancelled, in the order of the lines."""
    return [state.packages[id] for id in dict.fromkeys(line.package_id for line in live(order)) if id]
