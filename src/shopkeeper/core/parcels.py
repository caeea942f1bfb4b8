"""Parcels: what is in them and where they are, put together from every sight of them in any order."""

from dataclasses import dataclass, replace
from datetime import datetime

TO_FULFILL, PROCESSING, FULFILLING, COMPLETED = "TO_FULFILL", "PROCESSING", "FULFILLING", "COMPLETED"
CANCELLED = "CANCELLED"
WAY = (TO_FULFILL, PROCESSING, FULFILLING, COMPLETED)
"""The states of a parcel in their order; CANCELLED may follow any."""
UNDER_WAY = (PROCESSING, FULFILLING)


@dataclass(frozen=True, slots=True)
class Packed:
    """One order line that is in a parcel."""

    order_id: str
    line_id: str


@dataclass(frozen=True, slots=True)
class Scan:
    """One thing that a carrier reported."""

    scanned_at: datetime
    code: int
    description: str
    tracking_number: str = ""


@dataclass(frozen=True, slots=True)
class Parcel:
    """One parcel of one shop. ``exception`` says why it is stuck (lost, damaged, sent back), if it is.

    The platform tells no times: a parcel was shipped, collected, delivered when it was first seen so.
    """

    connection_id: int
    package_id: str
    status: str
    shipping_type: str
    tag: str
    provider_id: str
    provider: str
    tracking_number: str
    packed: tuple[Packed, ...]
    created_at: datetime
    updated_at: datetime
    exception: str = ""
    shipped_at: datetime | None = None
    collected_at: datetime | None = None
    delivered_at: datetime | None = None

    @property
    def place(self) -> tuple[int, str]:
        """The shop and the parcel's number in it."""
        return self.connection_id, self.package_id

    @property
    def subject(self) -> str:
        """The name under which events and findings speak of it."""
        return f"parcel/{self.connection_id}/{self.package_id}"


def dated(parcel: Parcel) -> Parcel:
    """A parcel with the times that its state tells: it had come this far when it last changed."""
    reached = WAY.index(parcel.status) if parcel.status in WAY else 0
    at = parcel.updated_at
    return replace(
        parcel,
        shipped_at=at if reached >= 1 else None,
        collected_at=at if reached >= 2 else None,
        delivered_at=at if reached >= 3 else None,
    )


def merged(newer: Parcel, older: Parcel) -> Parcel:
    """The newer sight of a parcel with what only the older one told; a list tells less than a detail."""
    return replace(
        newer,
        exception=max(newer.exception, older.exception),
        tag=max(newer.tag, older.tag),
        shipping_type=max(newer.shipping_type, older.shipping_type),
        shipped_at=earliest(newer.shipped_at, older.shipped_at),
        collected_at=earliest(newer.collected_at, older.collected_at),
        delivered_at=earliest(newer.delivered_at, older.delivered_at),
    )


def earliest(*moments: datetime | None) -> datetime | None:
    """The first of the moments that are known."""
    return min((one for one in moments if one is not None), default=None)


def is_behind(known: str | None, told: str) -> bool:
    """Whether an order tells of a parcel that has come further than our record of it."""
    if told in ("", TO_FULFILL) or known in (CANCELLED, told):
        return False
    if known is None or told == CANCELLED:
        return True
    return known in WAY and told in WAY and WAY.index(known) < WAY.index(told)
