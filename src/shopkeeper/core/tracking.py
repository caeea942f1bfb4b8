"""What newer sights of parcels change: their records, what is found wrong, and what must be read next."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from functools import reduce
from typing import TypeAlias

from .changes import Changes, Finding, Look
from .parcels import CANCELLED, PROCESSING, Parcel, dated, merged
from .records import Seen

Place: TypeAlias = tuple[int, str]

STILL_AFTER = timedelta(days=7)
"""A parcel that has not moved for so long counts as lost with the platform, too."""

STILL, OUTDATED, BEFALLEN = "parcel_still", "label_outdated", "parcel_exception"
"""Kinds of findings about parcels."""

# The platform's words for what befell a parcel, one of them spelt so by it; and what to do about it.
BEFELL = {
    "PACKAGE_LOST": ("was lost", "Claim it from the carrier, and send the buyer another or refund."),
    "PACKAGE_DAMAGAED": ("was damaged", "Claim it from the carrier, and send the buyer another or refund."),
    "RETURNED_TO_SHIPPER": ("comes back to you", "Count its units again once it is here."),
    "PACKAGE_SCRAP": ("was thrown away", "Claim it from the carrier; its units do not come back."),
}


def decide(
    known: Mapping[Place, Seen[Parcel]], sights: Iterable[Seen[Parcel]], listed: Collection[int] = ()
) -> Changes:
    """What sights of parcels change, in whatever order they come.

    ``listed`` names the events that show a parcel as a list does, which does not say why one is stuck.
    """
    by_place: dict[Place, list[Seen[Parcel]]] = {}
    for sight in sights:
        seen = Seen(dated(sight.thing), sight.read_began_at, sight.event_id)
        by_place.setdefault(sight.thing.place, []).append(seen)
    changes = Changes()
    for place, some in by_place.items():
        before = known.get(place)
        after = together([*some, *([before] if before else [])])
        if after != before:
            changes += parcel_changes(before, after, listed)
    return changes


def together(sights: Collection[Seen[Parcel]]) -> Seen[Parcel]:
    """All sights of one parcel as one: the newest, with what only others tell."""
    newest_first = sorted(sights, key=lambda sight: sight.age, reverse=True)
    thing = reduce(merged, (sight.thing for sight in newest_first))
    return Seen(thing, newest_first[0].read_began_at, newest_first[0].event_id)


def parcel_changes(before: Seen[Parcel] | None, after: Seen[Parcel], listed: Collection[int]) -> Changes:
    """What the newest of a parcel changes."""
    parcel = after.thing
    changes = Changes(parcels=(after,), cleared=((STILL, parcel.subject),))
    if parcel.status != PROCESSING:
        changes += Changes(cleared=((OUTDATED, parcel.subject),))
    if parcel.exception:
        return changes + Changes(found=(befallen(parcel),))
    was_cancelled = before is not None and before.thing.status == CANCELLED
    if parcel.status == CANCELLED and parcel.tracking_number and not was_cancelled:
        # Lost, or only its lines were cancelled: its detail alone tells which.
        changes += Changes(looks=(whole(after),) if after.event_id in listed else ())
    return changes


def whole(sight: Seen[Parcel]) -> Look:
    """The wish to read a parcel's detail."""
    parcel = sight.thing
    name = "parcel to be read whole"
    return Look(parcel.connection_id, "parcels", name, parcel.subject, sight.event_id)


def befallen(parcel: Parcel) -> Finding:
    """The finding that a parcel will not arrive."""
    what, remedy = BEFELL.get(
        parcel.exception, (f"is stuck: {parcel.exception.lower().replace('_', ' ')}", "Ask the carrier.")
    )
    return Finding(BEFALLEN, parcel.subject, "bad", f"{named(parcel)} {what}", remedy, link(parcel))


def unmoved(parcel: Parcel, moved_at: datetime) -> Finding:
    """The finding that a parcel has not moved for days."""
    title = f"{named(parcel)} has not moved since {moved_at:%d %b}"
    detail = "Ask the carrier; after seven days the platform counts it as lost."
    return Finding(STILL, parcel.subject, "warn", title, detail, link(parcel))


def outdated(parcel: Parcel) -> Finding:
    """The finding that a label with the former address was printed."""
    title = f"The label of {named(parcel)} was printed before the buyer changed the address"
    detail = "Fetch it again and put the new one on the parcel; the old one leads to the wrong door."
    return Finding(OUTDATED, parcel.subject, "bad", title, detail, link(parcel))


def named(parcel: Parcel) -> str:
    """A parcel as people speak of it."""
    carrier = f" of {parcel.provider}" if parcel.provider else ""
    return f"Parcel {parcel.tracking_number or parcel.package_id}{carrier}"


def link(parcel: Parcel) -> str:
    """Where a parcel's page is."""
    return f"/parcels/{parcel.connection_id}/{parcel.package_id}"
