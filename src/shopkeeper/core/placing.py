"""Placing: orders of one shop that another place carries out, and what becomes of them there.

An order that was placed is not a sale once more: its units are promised by the order that it stands for.
Placing it lowers what its store shows, so that alone is booked for it.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from . import stock
from .changes import Changes, Finding, Look
from .ledger import Place, move, owed, together
from .orders import CANCELLED, GONE
from .records import Order, Seen
from .shipping import WAITING_LINES
from .standing import Fulfilment, Placed, PlacedUnits

REFUSED, SHORT, UNSHIPPED = "place_refused", "placed_short", "placed_unshipped"
"""Findings: not taken over as it is wanted; cancelled there and not here; left there and not shipped here."""

Spot: TypeAlias = tuple[int, str]
"""A connection and an order's number in it."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is written of some orders that were placed, and of the orders that they stand for."""

    placed: Mapping[Spot, Seen[Placed]] = field(default_factory=dict)
    booked: Mapping[str, Mapping[Place, int]] = field(default_factory=dict)
    sources: Mapping[Spot, Order] = field(default_factory=dict)
    stores: Mapping[int, str] = field(default_factory=dict)


def decide(sights: Iterable[Seen[Placed]], known: Known) -> Changes:
    """What the newest sight of each placed order changes: its record, what its store shows, what has left."""
    newest: dict[Spot, Seen[Placed]] = {}
    for sight in sights:
        best = newest.get(sight.thing.spot) or known.placed.get(sight.thing.spot)
        if best is None or sight.age > best.age:
            newest[sight.thing.spot] = sight
    changes = Changes()
    for spot, sight in newest.items():
        before = known.placed.get(spot)
        changes += placed_changes(sight, before.thing if before else None, known)
    return changes


def placed_changes(sight: Seen[Placed], before: Placed | None, known: Known) -> Changes:
    """What one placed order's newest sight changes."""
    placed = sight.thing
    source = known.sources.get(placed.source)
    told = {**(before.told if before else {})}
    left = [one for one in placed.fulfilments if one.state == "left" and one.fulfilment_id not in told]
    if source is not None:
        for one in left:
            told[one.fulfilment_id] = lines_of(one, placed, source, told)
    entries = owed(
        placed.cause, implied(placed.connection_id, placed.units), known.booked.get(placed.cause, {})
    )
    looks = [
        Look(
            placed.source[0],
            "parcels",
            "placed order left",
            f"placed/{placed.connection_id}/{placed.order_id}/{one.fulfilment_id}",
            sight.event_id,
        )
        for one in left
        if one.fulfilment_id in told
    ]
    return Changes(
        placed=(replace(sight, thing=replace(placed, told=told)),),
        entries=tuple((entry, sight.event_id) for entry in entries),
        dirty={entry.commodity: sight.event_id for entry in entries},
        looks=tuple(looks),
    ) + shortness(placed, source, known.stores.get(placed.connection_id, "the store"))


def implied(connection_id: int, units: Iterable[PlacedUnits]) -> Counter[Place]:
    """What a placed order takes from its store's listings; units that are cancelled there it puts back."""
    return together(
        move(
            one.sku,
            one.kept,
            source=stock.shown(connection_id, one.sku_id),
            target=stock.offered(connection_id, one.sku_id),
        )
        for one in units
        if one.sku
    )


def lines_of(
    one: Fulfilment, placed: Placed, source: Order, told: Mapping[str, Collection[str]]
) -> tuple[str, ...]:
    """The source's lines that a parcel of its placed order holds: units are told apart by SKU alone."""
    taken = {line_id for lines in told.values() for line_id in lines}
    skus = {units.line_id: units.sku for units in placed.units}
    found: list[str] = []
    for line_id, number in sorted(one.units.items()):
        free = [
            line.line_id
            for line in sorted(source.lines, key=lambda line: (line.status == CANCELLED, line.line_id))
            if line.sku == skus.get(line_id) and line.line_id not in taken
        ][:number]
        taken.update(free)
        found += free
    return tuple(found)


def shortness(placed: Placed, source: Order | None, store: str) -> Changes:
    """The finding that units were cancelled in the store while the buyer still waits for them."""
    if source is None:
        return Changes()
    waiting = Counter(line.sku for line in source.lines if CANCELLED not in (source.status, line.status))
    kept: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for units in placed.units:
        kept[units.sku] += units.kept
        asked[units.sku] += units.placed
    short = {sku: min(waiting[sku], asked[sku]) - kept[sku] for sku in asked}
    short = {sku: number for sku, number in short.items() if number > 0}
    if not short or source.status in GONE:
        return Changes(cleared=((SHORT, source.cause),))
    missing = ", ".join(f"{number} of {sku}" for sku, number in sorted(short.items()))
    finding = Finding(
        SHORT,
        source.cause,
        "bad",
        f"{store} cancelled what order {source.order_id} waits for",
        f"{missing} will not leave from there, and the buyer's order is untouched. "
        "Ship it yourself, or cancel it: nothing is cancelled for a buyer by itself.",
        f"/orders/{source.connection_id}/{source.order_id}",
    )
    return Changes(found=(finding,))


Wanted: TypeAlias = Mapping[str, object]


def wanted(order: Order, before: Wanted | None) -> dict[str, object] | None:
    """What of an order should stand in the store that carries it out; None where it is no matter of it.

    What was once asked for stays asked for until it is cancelled, also when it has left; of the rest only
    what waits. ``before`` is what was asked for last.
    """
    asked = set(strings(before, "line_ids"))
    lines = [
        line
        for line in order.lines
        if CANCELLED not in (order.status, line.status)
        and line.sku
        and (line.line_id in asked or (order.status in PLACED_FROM and line.status in WAITING_LINES))
    ]
    if not lines and not asked:
        return None
    units = Counter(line.sku for line in lines)
    return {
        "connection_id": order.connection_id,
        "order_id": order.order_id,
        "line_ids": sorted(line.line_id for line in lines),
        "units": dict(sorted(units.items())),
    }


PLACED_FROM = ("AWAITING_SHIPMENT", "PARTIALLY_SHIPPING")
"""States of an order in which it is placed; one that is unpaid or on hold may still be taken back."""


def strings(body: Wanted | None, name: str) -> list[str]:
    """A list of texts in a body, if there is one."""
    found = (body or {}).get(name)
    return [str(one) for one in found] if isinstance(found, list) else []
