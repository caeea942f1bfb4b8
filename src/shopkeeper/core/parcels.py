"""Parcels: what is in them, where they are, and what may be shipped when."""

from dataclasses import dataclass
from datetime import datetime


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
    """One parcel of one shop. ``exception`` says why it is stuck (lost, damaged, sent back), if it is."""

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
