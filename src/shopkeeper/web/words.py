"""The seller's words for what the platform and the hub call otherwise."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from ..channels import platform
from ..sync.shops import IMPORTED
from . import formats

STATUS = {
    "UNPAID": ("wait", "Not paid yet"),
    "ON_HOLD": ("wait", "Buyer may still cancel"),
    "AWAITING_SHIPMENT": ("", "To ship"),
    "PARTIALLY_SHIPPING": ("move", "Partly shipped"),
    "AWAITING_COLLECTION": ("move", "Waits for the carrier"),
    "IN_TRANSIT": ("move", "On the way"),
    "DELIVERED": ("ok", "Delivered"),
    "COMPLETED": ("ok", "Completed"),
    "CANCELLED": ("off", "Cancelled"),
}
OPEN = ("AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION")
"""Statuses of orders that still have to be handed over."""
SOON = timedelta(hours=3)

ACCOUNTS = {
    "stock/free": "free",
    "stock/reserved": "reserved",
    "stock/shipped": "shipped",
    "stock/counted": "counted",
    "stock/quarantine": "set aside",
    "stock/written_off": "written off",
}
LISTING = {
    "ACTIVATE": ("ok", "On sale"),
    "UNTRACKED": ("warn", "On sale without a bound"),
    "DRAFT": ("wait", "Draft"),
    "PENDING": ("wait", "In review"),
    "FAILED": ("bad", "Refused in review"),
    "SELLER_DEACTIVATED": ("off", "Taken down by you"),
    "PLATFORM_DEACTIVATED": ("bad", "Taken down by TikTok"),
    "SKU_DEACTIVATED": ("off", "This version taken down"),
    "FREEZE": ("bad", "Frozen by TikTok"),
    "DELETED": ("off", "Deleted"),
}


def channel_title(channel: str) -> str:
    """What a channel is called."""
    return platform(channel).TITLE


@dataclass(frozen=True, slots=True)
class State:
    """A status as it is shown: the shape's class and the word."""

    kind: str
    word: str


def order_state(status: str, ship_by_at: datetime | None, now: datetime) -> State:
    """Where an order is, in the seller's words; late where it should have gone."""
    if status in OPEN and ship_by_at is not None and ship_by_at < now:
        return State("bad", "Late")
    kind, word = STATUS.get(status, ("", status.replace("_", " ").capitalize()))
    return State(kind, word)


def listing_state(status: str) -> State:
    """Where a listing is."""
    kind, word = LISTING.get(status, ("", status.replace("_", " ").capitalize()))
    return State(kind, word)


def connection_state(state: str, mode: str, note: str) -> State:
    """How a connection is doing; ``note`` says what is wrong just now, if anything."""
    if state == IMPORTED:
        return State("", "From files")
    if state != "active":
        return State("bad", "Needs you")
    if note:
        return State("warn", "Does not answer")
    return State("ok", "Keeping up") if mode == "live" else State("wait", "Rehearsing")


@dataclass(frozen=True, slots=True)
class Clock:
    """A ship-by clock: its class, the time left, when it is due, and how much of the fuse is left."""

    kind: str
    left: str
    due: str
    percent: int


def clock(ship_by_at: datetime, created_at: datetime, now: datetime, where: str) -> Clock:
    """How long there is to hand an order over."""
    left = ship_by_at - now
    due = formats.minute(ship_by_at, where)
    if ship_by_at.astimezone(formats.zone(where)).date() != now.astimezone(formats.zone(where)).date():
        due = formats.day(ship_by_at, where, now).split(" ", 1)[0] + " " + due
    if left < timedelta(0):
        return Clock("late", f"{formats.span(left)} late", due, 0)
    whole = max(ship_by_at - created_at, timedelta(minutes=1))
    return Clock("soon" if left < SOON else "", formats.span(left), due, min(100, int(100 * left / whole)))


def way(source: str, shop: str) -> str:
    """By which way an event came, as the end of a sentence."""
    kind = source.split("/", 1)[0]
    return {
        "webhook": "TikTok told us by webhook",
        "poll": f"found by asking {shop}",
        "read": f"read from {shop}",
        "push": f"answered by {shop}",
        "web": "a person, in the dashboard",
        "cli": "a person, on the command line",
        "demo": "the demo",
        "consent": "a shop’s owner, at TikTok",
        "label": "a label was asked for",
        "file": f"a file of {shop}",
    }.get(kind, source)


def account(name: str, shops: dict[int, str]) -> str:
    """A ledger account in words: ``free``, ``shown on Marlow & Finch US``."""
    kind, _, rest = name.partition("/")
    if kind in ("shown", "offered"):
        number = rest.split("/", 1)[0]
        shop = shops.get(int(number), "a shop") if number.isdigit() else "a shop"
        return f"{'shown on' if kind == 'shown' else 'offered to'} {shop}"
    return ACCOUNTS.get(name, name)
