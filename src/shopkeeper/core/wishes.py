"""What newer sights of cancellations and returns change: the records, and what must be read after them."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from . import cancelling, refunding, returning
from .aftersales import Cancellation, Return
from .changes import Changes, Finding, Look
from .orders import CANCELLED
from .records import Age, Order, Seen, is_from_file, newest

Place: TypeAlias = tuple[int, str]
About: TypeAlias = Literal["cancellation", "return"]
URGENT_HOURS = 12
WAITING: Mapping[About, tuple[str, str, str]] = {
    "cancellation": ("cancellations_waiting", "cancellation", "cancellations"),
    "return": ("returns_waiting", "return", "returns"),
}
"""For each kind of request: the finding while it waits, and the words for one and for many."""


def decide(
    known_cancellations: Mapping[Place, Age],
    known_returns: Mapping[Place, Age],
    cancellations: Iterable[Seen[Cancellation]] = (),
    returns: Iterable[Seen[Return]] = (),
) -> Changes:
    """What the newest sights change; a sight no newer than what is known changes nothing."""
    newer_cancellations = newest(known_cancellations, cancellations, lambda one: one.place)
    newer_returns = newest(known_returns, returns, lambda one: one.place)
    changes = Changes(
        cancellations=tuple(newer_cancellations.values()), returns=tuple(newer_returns.values())
    )
    for wish in newer_cancellations.values():
        changes += after(wish, "cancellation", wish.thing.cancel_id, is_open=cancelling.waits(wish.thing))
    for asked in newer_returns.values():
        is_open = bool(returning.choices(asked.thing))
        changes += after(asked, "return", asked.thing.return_id, is_open=is_open)
    return changes


def after(sight: Seen[Cancellation] | Seen[Return], about: About, thing_id: str, *, is_open: bool) -> Changes:
    """Its order is read again, unless a file told; what was refused is past once it takes no answer."""
    one = sight.thing
    subject = f"{about}/{one.connection_id}/{thing_id}"
    order = f"order/{one.connection_id}/{one.order_id}"
    look = Look(one.connection_id, "orders", f"{about} changed", order, sight.event_id)
    looks = () if is_from_file(sight.age) else (look,)
    cleared = [] if is_open else [("answer_refused", subject)]
    cleared += [("cancel_refused", order)] if one.status in cancelling.GRANTED else []
    cleared += [("refund_refused", order)] if one.status in refunding.PAID_BACK else []
    return Changes(looks=looks, cleared=tuple(cleared))


def past(orders: Iterable[Order]) -> Changes:
    """What a shop had refused about orders that are over is past."""
    cleared = []
    for order in orders:
        if order.status in (CANCELLED, "DELIVERED", "COMPLETED"):
            cleared.append(("cancel_refused", order.cause))
        if order.status in (CANCELLED, "COMPLETED"):
            cleared.append(("refund_refused", order.cause))
    return Changes(cleared=tuple(cleared))


def waiting(
    about: About, connection_id: int, deadlines: Iterable[datetime | None], now: datetime, timezone: str
) -> Changes:
    """The finding of requests that wait for the seller; gone when none does."""
    kind, one, many = WAITING[about]
    subject = f"connection/{connection_id}"
    times = sorted(deadlines, key=lambda at: (at is None, at or now))
    if not times:
        return Changes(cleared=((kind, subject),))
    first = times[0]
    number = len(times)
    words = f"1 {one} waits" if number == 1 else f"{number:,} {many} wait"
    until = f", {'until' if number == 1 else 'the first until'} {clock(first, timezone)}" if first else ""
    hours = (first - now).total_seconds() / 3600 if first else URGENT_HOURS + 1
    finding = Finding(
        kind,
        subject,
        "bad" if hours <= URGENT_HOURS else "warn",
        f"{words} for your answer{until}",
        "Without an answer in time TikTok decides, as a rule for the buyer.",
        f"/returns?list={many}&view=waiting",
    )
    return Changes(found=(finding,))


def clock(at: datetime, timezone: str) -> str:
    """A time in the shop's zone: ``Thu 14:06``."""
    return f"{at.astimezone(ZoneInfo(timezone)):%a %H:%M}"
