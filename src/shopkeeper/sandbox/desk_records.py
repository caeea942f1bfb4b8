"""What a seller's systems leave at the platform beside their orders, as records that a snapshot can hold."""

from typing import Any

import msgspec


class Upload(msgspec.Struct):
    """A file that came whole, or comes in parts; it may be fetched by its token."""

    shop_id: str
    name: str
    media: str
    content: bytes = b""
    parts: dict[int, bytes] = {}
    parts_wanted: int = 0
    """How many parts are to come; 0 where the file came whole."""
    place: str = ""
    """Where the seller wants a file that comes in parts."""

    @property
    def is_whole(self) -> bool:
        """Whether all of it is there."""
        return len(self.parts) >= self.parts_wanted


class Bundle(msgspec.Struct):
    """Parcels that a carrier takes together from one place to the next."""

    id: str
    shop_id: str
    order_ids: list[str]
    handover_method: str
    create_time: int
    provider_id: str = ""
    tracking_number: str = ""


class Opened(msgspec.Struct):
    """What was in a blind box."""

    product_id: str
    sku_id: str
    kind: str
    at: int


class Flow(msgspec.Struct):
    """Money that went into the account of a trade-in supplier, or out of it."""

    id: str
    shop_id: str
    kind: str
    amount_minor: int
    currency: str
    create_time: int
    origin_id: str = ""


class Reported(msgspec.Struct):
    """A parcel of which a certified warehouse told that it left."""

    package_id: str
    warehouse_provider_id: str
    tracking_number: str
    at: int


class Lock(msgspec.Struct):
    """Units of a SKU that a campaign keeps for itself."""

    campaign_id: str
    name: str
    units: int


class TaxNumber(msgspec.Struct):
    """A tax number that a seller has handed in, and how it was judged."""

    kind: str
    number: str
    status: str


class ChannelOrder(msgspec.Struct):
    """What a seller's other channel told of an order, field by field, and when."""

    at: int
    told: dict[str, str]


class SellerDesk(msgspec.Struct):
    """All of it."""

    uploads: dict[str, Upload] = {}
    bundles: dict[str, Bundle] = {}
    opened: dict[str, list[Opened]] = {}
    """By order line, what the buyer found in a blind box."""
    customised: dict[str, str] = {}
    """By order line, what the buyer wants on goods that are made to order."""
    redeemed: dict[str, dict[str, str]] = {}
    """By order line, how the buyer gets what was sold without a parcel."""
    reconciled: dict[str, ChannelOrder] = {}
    """By order, what the seller's other channel told of it last."""
    flows: list[Flow] = []
    reported: dict[str, Reported] = {}
    collections: dict[str, dict[str, Any]] = {}
    """By its id in the seller's web shop, what a collection holds."""
    locks: dict[str, list[Lock]] = {}
    """By SKU, the units that campaigns keep."""
    tax_numbers: dict[str, list[TaxNumber]] = {}
    """By shop."""
    accounts: dict[str, dict[str, str]] = {}
    """By shop, the accounts that speak for it, each with how far its binding is."""
    sells_globally: bool = False
    """Whether the seller sells across borders, with global products."""
    carriers_out: list[str] = []
    """Carriers that do not work at the moment, as market and id."""
