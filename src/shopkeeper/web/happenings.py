"""Events as past-tense sentences of the trade."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from . import formats, pushing, words
from .reading import home
from .visits import Visit

MOST = 11
STATUS_SENTENCES = {
    "UNPAID": "Ordered, not paid yet",
    "ON_HOLD": "Sold",
    "AWAITING_SHIPMENT": "To be shipped",
    "PARTIALLY_SHIPPING": "Partly shipped",
    "AWAITING_COLLECTION": "Waits for the carrier",
    "IN_TRANSIT": "On its way",
    "DELIVERED": "Delivered",
    "COMPLETED": "Completed",
    "CANCELLED": "Cancelled",
}

NAMES = {
    "acknowledged": "The shop took",
    "refused": "The shop refused",
    "unknown": "No answer yet for",
    "count": "Counted",
    "count_from_shop": "Counted: a shop’s numbers are the count",
    "count_from_sum": "Counted: the sum of the shops",
    "mode": "Switched between dry run and live",
    "retry": "Tried again",
    "import_shop": "Made a shop for imported files",
    "file_imported": "Imported a file",
    "compare": "Compared orders with statements",
}


@dataclass(frozen=True, slots=True)
class Told:
    """Something that happened, in words."""

    event_id: int
    at: datetime
    sentence: str
    how: str
    href: str


async def told(here: Visit, events: Sequence[Row[Any]]) -> list[Told]:
    """The last things that happened, newest first; what says the same twice is told once."""
    places = [row.subject.split("/", 2) for row in events if row.subject.startswith("order/")]
    numbers = {(int(one[1]), one[2]) for one in places if len(one) == 3 and one[1].isdigit()}
    known = await home.orders_of(here.hub.store, here.seller_id, sorted(numbers))
    outcomes = [row.id for row in events if row.kind == "outcome"]
    sent = await home.sent_of(here.hub.store, here.seller_id, outcomes)
    found: list[Told] = []
    for row in events:
        attempt = sent.get(row.id)
        one = told_to(row, attempt, here.names) if attempt else one_told(row, known, here.names)
        if not any(same.sentence == one.sentence and same.how == one.how for same in found):
            found.append(one)
        if len(found) == MOST:
            break
    return found


def one_told(row: Row[Any], known: Mapping[str, Row[Any]], shops: Mapping[int, str]) -> Told:
    """One event in words."""
    shop = shops.get(row.connection_id, "the shop")
    how = words.way(row.source, shop)
    if row.state == "parked":
        return Told(row.id, row.received_at, f"Put aside: {headline(row)}", row.note, f"/events/{row.id}")
    order = known.get(row.subject)
    if order is not None and row.kind == "observation":
        sentence = order_sentence(row, order)
        return Told(
            row.id, row.received_at, sentence, shop, f"/orders/{order.connection_id}/{order.order_id}"
        )
    return Told(row.id, row.received_at, headline(row), how, f"/events/{row.id}")


def told_to(row: Row[Any], attempt: Row[Any], shops: Mapping[int, str]) -> Told:
    """What a shop was told to show, and its answer."""
    shop, sku = shops.get(row.connection_id, "a shop"), attempt.body.get("sku", "?")
    if attempt.kind != "stock":
        said = f"{pushing.asked(attempt)}: {pushing.SAID[attempt.outcome]}"
        href = pushing.address(attempt.subject) or f"/events/{row.id}"
        return Told(row.id, row.received_at, said, f"{shop} was asked", href)
    quantity = formats.units(int(attempt.body.get("quantity", 0)))
    sentence = {
        "acknowledged": f"{shop} now shows {quantity} of {sku}",
        "refused": f"{shop} refused to show {quantity} of {sku}",
    }.get(attempt.outcome, f"{shop} gave no answer about {quantity} of {sku}")
    return Told(row.id, row.received_at, sentence, "told by us, because stock moved", f"/stock/{sku}")


def order_sentence(row: Row[Any], order: Row[Any]) -> str:
    """An order's state as it was seen, with its goods and amount."""
    seen = row.note.split(",", 1)[0].upper().replace(" ", "_")
    status = seen if seen in STATUS_SENTENCES else order.status
    units = f" × {order.units}" if order.units > 1 else ""
    amount = formats.money(order.total_minor, order.currency)
    return f"{STATUS_SENTENCES.get(status, status)}: {order.goods}{units}, {amount}"


def headline(row: Row[Any]) -> str:
    """An event by its name and what it is about."""
    kind, _, rest = row.subject.partition("/")
    about = {
        "order": f"order …{rest[-7:]}",
        "product": f"product …{rest[-7:]}",
        "sku": rest,
        "push": "what we sent",
    }.get(kind, "")
    if kind in pushing.THINGS and not about:
        about = pushing.thing(row.subject)
    name = named(row.name)
    return f"{name} {about}".strip() if row.kind == "outcome" else f"{name}, {about}" if about else name


def named(name: str) -> str:
    """The name of an event in the seller's words."""
    return NAMES.get(name, name[:1].upper() + name[1:].replace("_", " "))
