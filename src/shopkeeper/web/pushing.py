"""What was sent, or is to be sent, as sentences of the trade; a kind that is new here is told by its name."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from sqlalchemy import Row

from . import formats

Words: TypeAlias = Mapping[str, Any]

SAID = {"acknowledged": "taken", "refused": "refused", "unknown": "no answer", "": "on its way"}
STATES = {
    "acknowledged": ("ok", "taken"),
    "refused": ("bad", "refused"),
    "unknown": ("warn", "no answer"),
    "": ("move", "on its way"),
}


def number_in(subject: str) -> str:
    """The number of the thing that a push is about, its last seven digits: ``…1553009``."""
    rest = subject.rsplit("/", 1)[-1]
    return f"…{rest[-7:]}" if len(rest) > 7 else rest


def shown(wanted: Words, subject: str) -> str:
    """A quantity on a listing."""
    return f"Show {formats.units(int(wanted.get('quantity', 0)))} of {subject.removeprefix('sku/')}"


def shipped(wanted: Words, subject: str) -> str:
    """A shipment."""
    own = wanted.get("tracking_number")
    return f"Ship order {number_in(subject)}{f' as {own}' if own else ' with TikTok’s label'}"


def tracked(wanted: Words, subject: str) -> str:
    """Another tracking number."""
    number = wanted.get("tracking_number", "")
    return f"Change the tracking number of {thing(subject)} to {number}".strip()


def split(wanted: Words, subject: str) -> str:
    """An order in more than one parcel."""
    return f"Split order {number_in(subject)}"


def placed(wanted: Words, subject: str) -> str:
    """An order that stands in a store."""
    units = sum(int(number) for number in (wanted.get("units") or {}).values())
    number = number_in(subject)
    return f"Place {formats.many(units, 'unit')} of order {number}" if units else f"Take order {number} back"


def cancelled(wanted: Words, subject: str) -> str:
    """The seller's own cancellation."""
    lines = wanted.get("line_ids") or ()
    part = f"{formats.many(len(lines), 'line')} of " if lines else ""
    return f"Cancel {part}order {number_in(subject)}"


def answered(wanted: Words, subject: str) -> str:
    """The answer to a buyer's wish."""
    decision = str(wanted.get("decision", "answer")).replace("_", " ").capitalize()
    return f"{decision}: {thing(subject)}"


def refunded(wanted: Words, subject: str) -> str:
    """Money back, as the sum that shall have gone back in total."""
    total, currency = wanted.get("total_minor"), wanted.get("currency")
    amount = formats.money(int(total), str(currency)) if total is not None and currency else "the money"
    return f"Give back {amount} in all: {thing(subject)}"


KINDS: dict[str, Callable[[Words, str], str]] = {
    "stock": shown,
    "place": placed,
    "ship": shipped,
    "tracking": tracked,
    "split": split,
    "cancel": cancelled,
    "answer_cancellation": answered,
    "answer_return": answered,
    "refund": refunded,
}
THINGS = {"order": "order", "return": "return", "cancellation": "cancellation", "parcel": "parcel"}


def thing(subject: str) -> str:
    """A thing by its kind and number: ``return …1553009``."""
    kind, _, rest = subject.partition("/")
    return f"{THINGS.get(kind, kind)} {number_in(rest)}".strip()


def subject_of(subject: str) -> tuple[str, str]:
    """What an event is about, in two words: the kind of thing, and its number or name."""
    kind, _, rest = subject.partition("/")
    shop, _, number = rest.partition("/")
    if shop.isdigit() and number:
        return kind, number
    return (kind, rest) if rest else ("", kind)


def sentence(kind: str, wanted: Words, subject: str) -> str:
    """What a push asks for."""
    words = KINDS.get(kind)
    if words is not None:
        return words(wanted, subject)
    return f"{kind[:1].upper()}{kind[1:].replace('_', ' ')}: {thing(subject)}"


def asked(push: Row[Any]) -> str:
    """What a push asks for, by its row; a row of an attempt has the body that left."""
    found = push._mapping
    body = found.get("body") or found.get("wanted") or {}
    return sentence(push.kind, body, push.subject)


def address(subject: str) -> str:
    """The address of the page about a thing, or ""."""
    kind, _, rest = subject.partition("/")
    places = {
        "order": "/orders/",
        "sku": "/stock/",
        "parcel": "/parcels/",
        "return": "/returns/",
        "cancellation": "/cancellations/",
        "statement": "/money/statements/",
        "payment": "/money/payouts/",
    }
    first_two = "/".join(rest.split("/")[:2])
    return f"{places[kind]}{rest if kind == 'sku' else first_two}" if kind in places and rest else ""
