"""Until when an order must be ready, collected and delivered, and from when on the platform cancels it."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache

from ..settings import Settings
from ..state import Order

DAY = 86400
NAMES = (
    "rts_sla_time", "tts_sla_time", "shipping_due_time", "collection_due_time", "delivery_sla_time",
    "delivery_due_time",
)  # fmt: skip
"""What the API calls them, in the order of the settings; after those that are due it cancels by itself."""
SOUTH_EAST_ASIA = ("ID", "MY", "PH", "SG", "TH", "VN")
STANDARD = 600
"""How urgent standard shipping is where orders say it: 100 is at once, 800 is cargo."""
DUE = {
    "AWAITING_SHIPMENT": "shipping_due_time",
    "PARTIALLY_SHIPPING": "shipping_due_time",
    "AWAITING_COLLECTION": "collection_due_time",
    "IN_TRANSIT": "delivery_due_time",
}
"""By the state of an order, when it is too late for the next one."""


def deadlines(settings: Settings, region: str, order: Order) -> dict[str, int]:
    """Every deadline of an order that may be shipped; none before that."""
    start = begins(order)
    if not start or order.status in ("UNPAID", "ON_HOLD"):
        return {}
    days = days_of(settings, region)
    times = {name: _later(start, order, each) for name, each in zip(NAMES, days, strict=True)}
    if region in SOUTH_EAST_ASIA:
        times["pick_up_cut_off_time"] = times["tts_sla_time"]
    return {**times, "cancel_order_sla_time": times["shipping_due_time"]}


def due(settings: Settings, region: str, order: Order) -> int:
    """When an order will be cancelled unless it has moved on; 0 where that does not threaten."""
    if order.by_tiktok or not order.has_parcels:
        return 0
    return deadlines(settings, region, order).get(DUE.get(order.status, ""), 0)


def begins(order: Order) -> int:
    """From when on the seller's days count: the payment, the order itself where it is paid on delivery."""
    special = order.special
    if special and special.release_time:
        return special.release_time
    return order.create_time if special and special.is_cod else order.paid_time


def days_of(settings: Settings, region: str) -> tuple[int, ...]:
    """The working days of a market until each deadline."""
    table = {row[0]: row[1:] for row in settings.deadline_days}
    return table.get(region) or table["*"]


def delivery_due(paid_at: int) -> int:
    """When an order that was paid at some time should have been delivered."""
    return working_days(paid_at, 8)


@lru_cache(maxsize=10_000)
def working_days(start: int, days: int) -> int:
    """The same time of day so many working days later."""
    moment = datetime.fromtimestamp(start, UTC)
    while days:
        moment += timedelta(days=1)
        days -= moment.weekday() < 5
    return int(moment.timestamp())


def _later(start: int, order: Order, days: int) -> int:
    """A deadline; goods that are first made or come in have their own days before."""
    special = order.special
    if special and special.handling_in == "CALENDAR_DAY":
        start += special.handling_days * DAY
    elif special:
        start = working_days(start, special.handling_days)
    return working_days(start, days)
