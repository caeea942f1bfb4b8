"""What the hub asks of every channel, in the hub's words."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, Protocol, TypeAlias

from ..core.aftersales import Cancellation, Return
from ..core.parcels import Parcel, Scan
from ..core.records import Listing, Order
from ..core.settlements import Payment, Statement
from ..core.shipping import Carrier
from ..core.standing import Address, Placed, Placement, Stands
from ..tiktok.transport import AsyncTransport

Raw = Mapping[str, Any]
"""A thing as the channel sent it."""


@dataclass(frozen=True, slots=True)
class App:
    """How a channel is entered: at which addresses, by which key or as which user, with which secret."""

    key: str
    secret: str = field(repr=False)
    base_url: str
    auth_url: str = ""
    user: str = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """How clients reach the outside: over what, by which clock (Unix seconds), and how they wait."""

    transport: AsyncTransport
    wall: Callable[[], float]
    patience: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Access:
    """What opens one shop to the client of its app; ``chosen`` is what the seller chose for it."""

    shop_id: str
    cipher: str = field(default="", repr=False)
    tokens: Any = field(default=None, repr=False)
    chosen: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Storefront:
    """What a store that is entered with a password says of itself."""

    shop_id: str
    name: str
    currency: str


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
    on_hand: int | None = None
    """Units to be sold that it counts itself, where that is not both together."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A quantity to be shown by one listing."""

    product_id: str
    sku_id: str
    warehouse_id: str
    quantity: int


Way: TypeAlias = Literal["create", "mark", "ship"]
"""How a market ships: make a package of lines, mark lines as shipped, or ship a package there is."""


@dataclass(frozen=True, slots=True)
class Shipment:
    """Lines of an order that are to leave, or a package of them; with a number, by the seller's own carrier.

    ``key`` names it among those of one call; ``is_whole`` says that the lines are all that the order has.
    """

    key: str
    way: Way
    order_id: str
    package_id: str = ""
    line_ids: tuple[str, ...] = ()
    provider_id: str = ""
    tracking_number: str = ""
    handover: str = ""
    slot: tuple[int, int] | None = None
    weight_grams: int = 0
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Shipped:
    """What became of a shipment: its package, or why it was refused and what to do."""

    package_id: str = ""
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """Where a label or slip can be fetched, and the number on it."""

    url: str
    tracking_number: str


@dataclass(frozen=True, slots=True)
class Answered:
    """A seller's answer to a buyer's request; the same ``key`` again is the same answer."""

    decision: str
    key: str
    reason: str = ""
    comment: str = ""
    amount_minor: int = 0
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Refunding:
    """Money to be given back for some lines of an order; the same ``key`` again is the same refund."""

    order_id: str
    line_ids: tuple[str, ...]
    reason: str
    currency: str
    amount_minor: int = 0
    key: str = ""


class Parcels(Protocol):
    """The parcels of a shop: read, shipped, labelled, followed."""

    def changed(self, since: datetime) -> AsyncIterator[Raw]:
        """Parcels changed at or after ``since`` as a list shows them, oldest change first."""

    async def fetch(self, package_id: str) -> Raw:
        """One parcel in detail, with what befell it if something did."""

    async def ship(self, shipments: Sequence[Shipment]) -> Mapping[str, Shipped]:
        """Ship in one call; only the way ``ship`` takes several. Answers by each one's key."""

    async def split(self, order_id: str, groups: Sequence[Sequence[str]]) -> None:
        """Put lines of an order into packages of their own."""

    async def renumber(self, shipment: Shipment) -> None:
        """Correct the carrier and the number of a parcel that is under way."""

    async def carriers(self, delivery_option_id: str, region: str) -> list[Carrier]:
        """The carriers that may bring orders of a way of delivery, within a market."""

    async def document(self, package_id: str, kind: str) -> Document:
        """Where a parcel's label or slip can be fetched. Raises TryLater while it is being made."""

    async def tracking(self, order_id: str) -> Raw:
        """What carriers reported of an order's parcels."""


class Aftersales(Protocol):
    """The cancellations and returns of a shop: read and answered."""

    async def fetch_cancellations(self, cancel_ids: Sequence[str]) -> list[Raw]:
        """At most 50 cancellations; one that the shop does not know is left out."""

    async def fetch_returns(self, return_ids: Sequence[str]) -> list[Raw]:
        """At most 50 returns; one that the shop does not know is left out."""

    async def of_order(self, order_id: str) -> tuple[list[Raw], list[Raw]]:
        """All cancellations and all returns of an order, as they are now."""

    def changed_cancellations(self, since: datetime) -> AsyncIterator[list[Raw]]:
        """Cancellations changed at or after ``since``, oldest change first, a page at a time."""

    def changed_returns(self, since: datetime) -> AsyncIterator[list[Raw]]:
        """Returns changed at or after ``since``, oldest change first, a page at a time."""

    async def returns_of(self, request_ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """The returns that belong to each request; an unknown request is left out."""

    async def reject_reasons(self, thing_id: str) -> list[tuple[str, str]]:
        """The reasons (name, text) for which a return or a cancellation may be rejected."""

    async def records_of(self, return_id: str) -> list[Raw]:
        """What buyer, seller and platform said and showed about a return, as the shop keeps it."""

    async def cancel(self, order_id: str, line_ids: Sequence[str], reason: str) -> str:
        """Cancel lines of an order, all of it where none is named. Answers the cancellation's id."""

    async def answer_cancellation(self, cancel_id: str, given: Answered) -> None:
        """Approve or reject a buyer's wish to cancel."""

    async def answer_return(self, return_id: str, given: Answered) -> None:
        """Make a decision about a return."""

    async def refundable(self, wanted: Refunding) -> int:
        """Minor units that can still go back to the buyer for some lines."""

    async def refund(self, wanted: Refunding) -> str:
        """Give so much back for some lines, of the seller's own accord. Answers the return's id."""


class Money(Protocol):
    """What a shop's platform states and pays."""

    def statements(self, since: datetime, until: datetime) -> AsyncIterator[Raw]:
        """The statements of a time as the list has them, oldest first, without their lines."""

    async def statement(self, listed: Raw) -> Raw:
        """A statement with all of its lines, whole as it was read."""

    def payments(self, since: datetime, until: datetime) -> AsyncIterator[Raw]:
        """The payments begun in a time, oldest first."""


class Placing(Protocol):
    """Orders of other shops that stand in a store, each under a mark of its own."""

    async def find(self, mark: str) -> Raw | None:
        """The order that was placed under a mark, if there is one."""

    async def bring_about(self, wanted: Placement) -> Stands:
        """Have an order stand there as it is wanted: placed once, units that are too many cancelled.

        May be called again after any failure. Raises Rejected for what cannot be brought about.
        """


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

    @property
    def placing(self) -> Placing:
        """Orders of other shops that are placed there. Raises Unsupported where none can be."""

    async def fetch_orders(self, order_ids: Sequence[str]) -> list[Raw]:
        """At most ORDERS_A_CALL orders; an id that the shop does not know is left out."""

    def changed_orders(self, since: datetime) -> AsyncIterator[Change]:
        """Orders changed at or after ``since``, oldest change first."""

    def fetch_products(self) -> AsyncIterator[Raw]:
        """Every product of the shop."""

    def changed_products(self, since: datetime) -> AsyncIterator[Change]:
        """Products changed at or after ``since``. Only where they are polled."""

    async def fetch_product(self, product_id: str, sku_ids: Sequence[str] = ()) -> Raw | None:
        """One product; None for one that is gone. ``sku_ids`` are those that are known of it."""

    async def fetch_levels(self, product_ids: Sequence[str]) -> list[Raw]:
        """What the listings of some products show now."""

    async def push_offers(self, offers: Sequence[Offer]) -> Mapping[str, str]:
        """Set quantities, all of one product. Answers the refusals: SKU id and reason."""

    async def hear(self, address: str) -> None:
        """Have the channel send its webhooks of this shop to an address."""


class Platform(Protocol):
    """A module of this package: how one platform is entered, and how its things read in the hub's words.

    What a module leaves out, its channel does not have: asking for it raises Unsupported.
    """

    TITLE: str
    """Its name for people."""

    CONNECTS_BY: Literal["consent", "password"]
    """Whether a shop's owner consents on the platform's own page, or signs in at the store's address."""

    ORDERS_A_CALL: int

    POLLED: frozenset[str]
    """What is asked for with each poll beside orders and levels: parcels, money, aftersales, products; and
    open_orders, where the time of change of an order does not tell that it moved on."""

    def client(self, app: App, reach: Reach) -> Any:
        """The client of one app, made once and shared by its shops."""

    def shop(self, client: Any, access: Access) -> Shop:
        """One shop, to be read and written over the client of its app."""

    async def storefront(self, client: Any) -> Storefront:
        """Sign in and say which store this is. Only where it is entered with a password."""

    def verify(self, app: App, headers: Mapping[str, str], raw_body: bytes) -> None:
        """Raise BadSignature for a webhook that was not signed for this app."""

    def address(self, raw: Raw) -> Address:
        """Where an order goes."""

    def mark(self, raw: Raw) -> str:
        """Whose order stands here (channel/shop/order), where a hub placed it; else empty."""

    def placed(self, raw: Raw, connection_id: int, source: tuple[int, str]) -> Placed:
        """An order that a hub placed there. Raises Rejected where it cannot be read."""

    def parcel(self, raw: Raw, connection_id: int) -> Parcel:
        """A parcel of a list or a detail. The order of its lines is left empty where that is not said."""

    def orders_in(self, raw: Raw) -> list[str]:
        """The orders that have lines in a parcel."""

    def package_id(self, raw: Raw) -> str:
        """The number of a parcel of a list or a detail."""

    def scans(self, raw: Raw) -> list[Scan]:
        """What carriers reported of an order's parcels, oldest first."""

    def way(self, region: str, *, own_carrier: bool) -> Way:
        """How a market ships, by the platform's carrier or the seller's own."""

    def splits_first(self, region: str) -> bool:
        """Whether a market wants an order split before its parts are shipped."""

    def order(self, raw: Raw, connection_id: int, timezone: str) -> Order:
        """An order in the hub's words. Raises Rejected where it cannot be read."""

    def listings(self, raw: Raw, connection_id: int) -> list[Listing]:
        """The listings of a product."""

    def levels(self, raw: Raw) -> list[Level]:
        """What the listings of a product show."""

    def statement(self, raw: Raw, connection_id: int) -> Statement:
        """A statement in the hub's words. Raises Rejected where it cannot be read."""

    def listed_digest(self, raw: Raw) -> str:
        """A fingerprint of a statement as the list has it."""

    def payment(self, raw: Raw, connection_id: int) -> Payment:
        """A payment in the hub's words. Raises Rejected where it cannot be read."""

    def cancellation(self, raw: Raw, connection_id: int) -> Cancellation:
        """A cancellation in the hub's words. Raises Rejected where it cannot be read."""

    def return_request(self, raw: Raw, connection_id: int, timezone: str) -> Return:
        """A return in the hub's words. Raises Rejected where it cannot be read."""

    def hint(self, raw_body: bytes) -> Hint:
        """What a webhook points to."""
