"""Orders that stand in a store for orders of another shop: what is asked for, and what was seen of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

State: TypeAlias = Literal["packing", "left", "called_off"]
"""How far a parcel of a store is: being packed, handed to its carrier, or called off."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where an order goes. It names a person, so it never stands in a log or a record of ours."""

    name: str = field(repr=False)
    phone: str = field(repr=False)
    street: tuple[str, ...] = field(repr=False)
    city: str = field(repr=False)
    province: str = field(repr=False)
    postcode: str = field(repr=False)
    country: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Placement:
    """An order as it should stand in a store: so many units of its listings, under a mark that is its own.

    ``units`` are by the store's SKU id; none at all means that nothing of it may be left there.
    """

    mark: str
    units: Mapping[str, int]
    address: Address
    note: str


@dataclass(frozen=True, slots=True)
class Stands:
    """An order that stands in a store: its id, and the number by which its people know it; empty for none."""

    order_id: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class PlacedUnits:
    """One line of a placed order: units asked for, units that are not cancelled, units that were packed."""

    line_id: str
    sku: str
    sku_id: str
    placed: int
    kept: int
    packed: int


@dataclass(frozen=True, slots=True)
class Fulfilment:
    """One parcel of a placed order; ``units`` are by the line's id."""

    fulfilment_id: str
    state: State
    carrier: str
    tracking_number: str
    units: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Placed:
    """An order as it stands in a store, for the order ``source`` (connection, order id) of another shop.

    ``told`` says which of the source's lines each parcel that left was taken to hold.
    """

    connection_id: int
    order_id: str
    number: str
    status: str
    source: tuple[int, str]
    units: tuple[PlacedUnits, ...]
    fulfilments: tuple[Fulfilment, ...]
    placed_at: datetime
    updated_at: datetime
    told: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def spot(self) -> tuple[int, str]:
        """The store, and the order's number in it."""
        return self.connection_id, self.order_id

    @property
    def cause(self) -> str:
        """The name under which its entries are booked; also the subject of its events."""
        return f"order/{self.connection_id}/{self.order_id}"


def mark_of(channel: str, shop_id: str, order_id: str) -> str:
    """What an order is known by in a store: whose it is, wherever this hub's own numbers come from."""
    return f"{channel}/{shop_id}/{order_id}"
