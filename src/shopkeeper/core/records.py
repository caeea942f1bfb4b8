"""Records: what we know of one thing of the trade, and the sight that told us."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Generic, Protocol, TypeAlias, TypeVar

Age: TypeAlias = tuple[datetime, datetime]
"""When the source last changed the thing, and when the read that told us began."""

NEVER_READ = datetime(1970, 1, 1, tzinfo=UTC)
"""The beginning of the read of what nobody read from its shop: a file told it."""
CENTURY = timedelta(days=36525)


def age_of(updated_at: datetime, read_began_at: datetime) -> Age:
    """How new a sight is. What only a file tells counts as older than anything that was read itself."""
    return (updated_at - CENTURY if read_began_at == NEVER_READ else updated_at, read_began_at)


def is_from_file(age: Age | None) -> bool:
    """Whether something is known from a file alone."""
    return age is not None and age[1] == NEVER_READ


@dataclass(frozen=True, slots=True)
class Line:
    """One unit of one SKU on an order; ``sku`` is empty where the shop gave it no seller SKU.

    ``revenue_minor``: what the seller earns for it before fees, the list price less the seller's discount.
    """

    line_id: str
    sku: str
    product_id: str
    sku_id: str
    title: str
    variant: str
    status: str
    price_minor: int
    revenue_minor: int = 0
    package_id: str = ""
    package_status: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """One checkout in one shop, as it was when it was read."""

    connection_id: int
    order_id: str
    status: str
    currency: str
    total_minor: int
    goods_minor: int
    lines: tuple[Line, ...]
    created_at: datetime
    paid_at: datetime | None
    ship_by_at: datetime | None
    cancel_by_at: datetime | None
    collected_at: datetime | None
    updated_at: datetime
    place: str = ""
    is_sample: bool = False
    cancel_reason: str = ""
    paid_day: str | None = None
    """The day of payment in the shop's time zone, ISO form."""
    placed_day: str = ""
    shipping_type: str = ""
    """TIKTOK (the platform's label) or SELLER (the seller's own carrier)."""
    fulfilled_by: str = ""
    delivery_option_id: str = ""
    buyer_id: str = ""
    is_replacement: bool = False
    cancel_asked: bool = False
    """A buyer's wish to cancel waits for an answer."""
    address_changed: bool = False
    shipped_at: datetime | None = None
    delivered_at: datetime | None = None
    cancelled_at: datetime | None = None

    @property
    def cause(self) -> str:
        """The name under which this order's entries are booked; also the subject of its events."""
        return f"order/{self.connection_id}/{self.order_id}"


@dataclass(frozen=True, slots=True)
class Sight:
    """An order as one observation shows it."""

    order: Order
    read_began_at: datetime
    event_id: int

    @property
    def age(self) -> Age:
        """What decides which of two sights is newer."""
        return age_of(self.order.updated_at, self.read_began_at)


@dataclass(frozen=True, slots=True)
class Listing:
    """One sellable version of a product as one shop shows it; ``sku`` is empty where it has no seller SKU."""

    connection_id: int
    product_id: str
    sku_id: str
    sku: str
    title: str
    variant: str
    status: str
    price_minor: int
    currency: str
    warehouses: tuple[str, ...]
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class ListingSight:
    """A listing as one observation shows it."""

    listing: Listing
    read_began_at: datetime
    event_id: int

    @property
    def age(self) -> Age:
        """What decides which of two sights is newer."""
        return (self.listing.updated_at, self.read_began_at)


class Dated(Protocol):
    """A record that knows when its source last changed it."""

    @property
    def updated_at(self) -> datetime:
        """When the source last changed the thing."""


Thing = TypeVar("Thing", bound=Dated)
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Seen(Generic[Thing]):
    """A thing as one observation shows it."""

    thing: Thing
    read_began_at: datetime
    event_id: int

    @property
    def age(self) -> Age:
        """What decides which of two sights is newer."""
        return age_of(self.thing.updated_at, self.read_began_at)


def newest(
    known: Mapping[Key, Age], sights: Iterable[Seen[Thing]], key: Callable[[Thing], Key]
) -> dict[Key, Seen[Thing]]:
    """The newest sight of each thing, where it is newer than what is known."""
    found: dict[Key, Seen[Thing]] = {}
    for sight in sights:
        place = key(sight.thing)
        best = found[place].age if place in found else known.get(place)
        if best is None or sight.age > best:
            found[place] = sight
    return found
