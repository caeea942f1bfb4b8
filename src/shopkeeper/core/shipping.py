"""Shipping: which lines of an order may leave now, why others wait, and what a tracking number must be."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from ..errors import Rejected
from .aftersales import Cancellation, Return
from .orders import CANCELLED, GONE, ON_HOLD, UNPAID
from .records import Line, Order

Word: TypeAlias = Literal["ready", "wait", "never"]

REMORSE = timedelta(hours=1)
"""How long after the payment a buyer may take an order back without asking."""
WAITING_LINES = ("", "AWAITING_SHIPMENT")
BY_SELLER = ("", "FULFILLMENT_BY_SELLER")
BY_STORE = "FULFILLMENT_BY_STORE"
"""An order of a store's own buyers, which the people of that store ship."""
OWN_CARRIER = "SELLER"
ASKED_TO_CANCEL = "CANCELLATION_REQUEST_PENDING"
ASKED_FOR_MONEY = "_REQUEST_PENDING"
LONGEST_NUMBER = 40
NUMBER = re.compile(r"[A-Za-z0-9-]+")


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether an order may be shipped now: which lines of it, or why not, and until when that lasts.

    ``never`` means that there is nothing (more) to ship; ``wait`` that somebody or some time is waited for.
    """

    word: Word
    line_ids: tuple[str, ...] = ()
    why: str = ""
    until_at: datetime | None = None
    notes: tuple[str, ...] = ()
    """What one should know of a shipment that is ready."""


@dataclass(frozen=True, slots=True)
class Carrier:
    """A carrier as the shop names it."""

    provider_id: str
    name: str


def ready(
    order: Order, cancellations: Iterable[Cancellation] = (), returns: Iterable[Return] = ()
) -> Readiness:
    """What of an order may be shipped now; hold and open wishes of this order make it wait."""
    if ended := nothing_to_ship(order):
        return Readiness("never", why=ended)
    if order.status == UNPAID:
        return Readiness("wait", why="The buyer has not paid yet.")
    if order.status == ON_HOLD:
        until_at = order.paid_at + REMORSE if order.paid_at else None
        return Readiness("wait", why="On hold: the buyer may still take the order back.", until_at=until_at)
    left = tuple(line.line_id for line in order.lines if line.status in WAITING_LINES)
    if not left or order.status in GONE:
        return Readiness("never", why="Everything in it is shipped already.")
    for wish in cancellations:
        if wish.status == ASKED_TO_CANCEL and of_order(wish, order):
            why = "The buyer asked to cancel: answer that first."
            return Readiness("wait", why=why, until_at=wish.respond_by_at)
    if order.cancel_asked:
        return Readiness("wait", why="The buyer asked to cancel: answer that first.")
    return with_returns(order, left, returns)


def nothing_to_ship(order: Order) -> str:
    """Why an order is never for the seller to ship, if so."""
    if order.fulfilled_by == BY_STORE:
        return "The people of its own store ship this order."
    if order.fulfilled_by not in BY_SELLER:
        return "The platform's warehouse ships this order."
    if order.status == CANCELLED or all(line.status == CANCELLED for line in order.lines):
        return "The order is cancelled."
    return ""


def of_order(wish: Cancellation | Return, order: Order) -> bool:
    """Whether a wish is about this order."""
    return (wish.connection_id, wish.order_id) == (order.connection_id, order.order_id)


def with_returns(order: Order, left: Collection[str], returns: Iterable[Return]) -> Readiness:
    """The lines that are left, less those for which the buyer wants money back."""
    asked = {
        line.order_line_id
        for wish in returns
        if of_order(wish, order) and wish.status.endswith(ASKED_FOR_MONEY)
        for line in wish.lines
    }
    free = tuple(line_id for line_id in left if line_id not in asked)
    if not free:
        return Readiness("wait", why="The buyer asked for a refund: answer that first.")
    return Readiness("ready", free, notes=notes(order, len(left) - len(free)))


def notes(order: Order, asked: int) -> tuple[str, ...]:
    """What one should know before an order is shipped."""
    cancelled = sum(line.status == CANCELLED for line in order.lines)
    shipped = sum(line.status not in (*WAITING_LINES, CANCELLED) for line in order.lines)
    said = (
        (order.address_changed, "The buyer changed the address."),
        (cancelled, f"{lines(cancelled)} cancelled, left out."),
        (asked, f"{lines(asked)} left out: the buyer asked for a refund."),
        (shipped, f"{lines(shipped)} shipped already."),
    )
    return tuple(note for is_so, note in said if is_so)


def lines(count: int) -> str:
    """A number of lines in words."""
    return "1 line" if count == 1 else f"{count} lines"


def chosen(order: Order, readiness: Readiness, line_ids: Collection[str] = ()) -> tuple[str, ...]:
    """The lines to be shipped: those that are named, else all that may leave.

    Raises Rejected, in a sentence for people, where they may not be shipped now.
    """
    if readiness.word != "ready":
        raise Rejected(readiness.why)
    known = {line.line_id: line for line in order.lines}
    for line_id in line_ids:
        if line_id not in known:
            raise Rejected(f"There is no line {line_id} in it.")
        if line_id not in readiness.line_ids:
            raise Rejected(f"{known[line_id].title or line_id} {why_not(known[line_id])}.")
    return tuple(one for one in readiness.line_ids if not line_ids or one in line_ids)


def why_not(line: Line) -> str:
    """Why one line cannot leave though others can."""
    if line.status == CANCELLED:
        return "is cancelled"
    return "waits for a refund to be answered" if line.status in WAITING_LINES else "is shipped already"


def is_whole(order: Order, line_ids: Collection[str]) -> bool:
    """Whether these lines are all that an order has, but for cancelled ones."""
    return {line.line_id for line in order.lines if line.status != CANCELLED} == set(line_ids)


def packages_of(order: Order, line_ids: Collection[str]) -> dict[str, tuple[str, ...]]:
    """The packages of these lines, with the lines. Raises Rejected where one holds others that wait too."""
    wanted: dict[str, tuple[str, ...]] = {}
    for line in order.lines:
        if line.line_id in line_ids:
            wanted[line.package_id] = (*wanted.get(line.package_id, ()), line.line_id)
    if "" in wanted:
        raise Rejected("The platform has made no package for it yet; it follows within minutes.")
    for line in order.lines:
        if line.package_id in wanted and line.line_id not in line_ids and line.status in WAITING_LINES:
            raise Rejected("Other lines are in the same package: split the order first, then ship its parts.")
    return wanted


def number_fault(number: str, taken: Mapping[str, str]) -> str:
    """What is wrong with a tracking number, if anything. ``taken`` names the parcel of each used number."""
    if not number.strip():
        return "The tracking number is missing."
    if any(sign.isspace() for sign in number):
        return f"The tracking number {number!r} has a space in it."
    if len(number) > LONGEST_NUMBER:
        return f"The tracking number is {len(number)} signs long; {LONGEST_NUMBER} is the most."
    if not NUMBER.fullmatch(number):
        return f"The tracking number {number} may hold letters, digits and hyphens only."
    if number in taken:
        return f"The tracking number {number} is on {taken[number]} already."
    return ""


def carrier_named(carriers: Collection[Carrier], name: str) -> Carrier:
    """The carrier with this id or name. Raises Rejected with the names there are."""
    for one in carriers:
        if name.strip().casefold() in (one.provider_id, one.name.casefold()):
            return one
    known = ", ".join(sorted(one.name for one in carriers)) or "none for this way of delivery"
    raise Rejected(f"There is no carrier {name!r} here. Known: {known}.")


def split_fault(order: Order, groups: Collection[Collection[str]]) -> str:
    """What is wrong with a split of an order's waiting lines into groups, if anything."""
    left = {line.line_id for line in order.lines if line.status in WAITING_LINES}
    named = [line_id for group in groups for line_id in group]
    if not named or not all(groups):
        return "A split names the lines of each new package."
    if len(set(named)) < len(named):
        return "A line can be in one package only."
    if unknown := [line_id for line_id in named if line_id not in left]:
        return f"Line {unknown[0]} is not waiting to be shipped."
    if len(groups) + bool(left - set(named)) < 2:
        return "That leaves everything in one package, as it is."
    return ""
