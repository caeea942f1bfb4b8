"""What the hub asks of every channel, in the hub's words."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from ..core.records import Listing, Order

Raw = Mapping[str, Any]
"""A thing as the channel sent it."""


@dataclass(frozen=True, slots=True)
class About:
    """One thing that must be read, in the lane of its topic. ``kind``: order, product, parcel, return, ..."""

    topic: str
    kind: str
    thing_id: str


@dataclass(frozen=True, slots=True)
class Hint:
    """What a message from outside points to: read these things. ``name`` says what has happened."""

    name: str
    about: tuple[About, ...]
    shop_id: str
    key: str
    occurred_at: datetime
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class Change:
    """A thing that changed over there at a time, as a list shows it."""

    thing_id: str
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Level:
    """What a listing shows for sale, and what its channel has promised and not yet seen leave."""

    sku_id: str
    sku: str
    available: int
    committed: int


@dataclass(frozen=True, slots=True)
class Offer:
    """A quantity to be shown by one listing."""

    product_id: str
    sku_id: str
    warehouse_id: str
    quantity: int


class Parcels(Protocol):
    """The parcels of a shop: read, shipped, labelled, followed."""


class Aftersales(Protocol):
    """The cancellations and returns of a shop: read and answered."""


class Money(Protocol):
    """What a shop's platform states and pays."""


class Shop(Protocol):
    """One authorised shop, to be read and written."""

    @property
    def parcels(self) -> Parcels:
        """Its parcels. Raises Unsupported where the channel has none."""

    @property
    def aftersales(self) -> Aftersales:
        """Its cancellations and returns. Raises Unsupported where the channel has none."""

    @property
    def money(self) -> Money:
        """Its statements and payments. Raises Unsupported where the channel has none."""

    async def fetch_orders(self, order_ids: Sequence[str]) -> list[Raw]:
        """At most ORDERS_A_CALL orders; an id that the shop does not know is left out."""

    def changed_orders(self, since: datetime) -> AsyncIterator[Change]:
        """Orders changed at or after ``since``, oldest change first."""

    def fetch_products(self) -> AsyncIterator[Raw]:
        """Every product of the shop."""

    async def fetch_product(self, product_id: str) -> Raw:
        """One product."""

    async def fetch_levels(self, product_ids: Sequence[str]) -> list[Raw]:
        """What the listings of some products show now."""

    async def push_offers(self, offers: Sequence[Offer]) -> Mapping[str, str]:
        """Set quantities, all of one product. Answers the refusals: SKU id and reason."""

    async def hear(self, address: str) -> None:
        """Have the channel send its webhooks of this shop to an address."""


class Platform(Protocol):
    """A module of this package: how one platform's things read in the hub's words."""

    ORDERS_A_CALL: int

    def order(self, raw: Raw, connection_id: int, timezone: str) -> Order:
        """An order in the hub's words. Raises Rejected where it cannot be read."""

    def listings(self, raw: Raw, connection_id: int) -> list[Listing]:
        """The listings of a product."""

    def levels(self, raw: Raw) -> list[Level]:
        """What the listings of a product show."""

    def hint(self, raw_body: bytes) -> Hint:
        """What a webhook points to."""
