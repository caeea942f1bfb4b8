"""When people, carriers and the platform's clocks will do what comes next with an order or a parcel."""

from sys import intern

from ..buyers import crowds
from ..market import Market
from ..settings import HOUR
from ..state import Order
from ..trade import Package

SHIPPABLE = ("AWAITING_SHIPMENT", "PARTIALLY_SHIPPING")


def plan(market: Market, order: Order) -> None:
    """Schedule what comes next with an order as a whole; what a history tells of comes from there."""
    if order.crowd == crowds.PAST and order.status != "DELIVERED":
        return
    pace, chance = market.state.pace, market.chance
    jitter = 0.5 + chance("jitter", order.number, order.status)
    times = {
        "AWAITING_SHIPMENT": (pace.ship_seconds, "AWAITING_COLLECTION"),
        "PARTIALLY_SHIPPING": (pace.ship_seconds, "AWAITING_COLLECTION"),
        "DELIVERED": (pace.complete_seconds, "COMPLETED"),
    }
    if order.by_tiktok:
        times |= dict.fromkeys(SHIPPABLE, (market.settings.fbt_step_hours * HOUR, "AWAITING_COLLECTION"))
    seconds, following = times.get(order.status, (None, ""))
    if order.status == "UNPAID":
        never = pace.pay_seconds is None or chance("pays", order.number) < pace.never_paid_share
        jitter = 1.0 if never else jitter
        seconds, following = (
            (pace.unpaid_timeout_seconds, "LAPSED") if never else (pace.pay_seconds, "ON_HOLD")
        )
    elif order.status == "ON_HOLD":
        share = pace.cancel_share * crowds.regret_times(order.crowd)
        regrets = chance("regrets", order.number) < share
        jitter = chance("regret", order.number) if regrets else 1.0
        seconds, following = pace.hold_seconds, "REGRETTED" if regrets else "AWAITING_SHIPMENT"
    if order.special and order.special.release_time and order.status == "ON_HOLD":
        seconds, jitter = max(order.special.release_time - market.now(), 0.0), 1.0
    if not order.has_parcels and following == "AWAITING_COLLECTION":
        return  # it waits for the seller's word how it is redeemed
    if seconds is not None:
        market.schedule(seconds * jitter, "order", order.id, intern(f"{order.status}>{following}"))


def plan_package(market: Market, package: Package) -> None:
    """Schedule what the carrier does next with a parcel."""
    pace = market.state.pace
    if any(market.state.orders[order_id].crowd == crowds.PAST for order_id in package.order_ids):
        return
    waits = {"PROCESSING": pace.collect_seconds, "FULFILLING": pace.transit_seconds}
    seconds = waits.get(package.status)
    if seconds is not None:
        jitter = 0.5 + market.chance("jitter", package.id, package.status)
        market.schedule(seconds * jitter, "package", package.id, package.status)
