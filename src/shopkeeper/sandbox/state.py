"""Everything the sandbox remembers, as plain records that a snapshot can hold."""

from typing import Any

import msgspec

from . import faults
from .ads.records import AdDesk
from .catalogue.records import Catalogue
from .creators.records import CreatorDesk
from .desk_records import SellerDesk
from .faults import Fault
from .fbt.records import FbtDesk
from .promotions.records import Promotions
from .service.records import ChatDesk
from .settings import Limits, Pace, Settings
from .trade import Cancellation, Document, Package, Payment, Refund, Return, Statement, Transaction
from .worldwide.records import Worldwide


class App(msgspec.Struct):
    """A developer's app: what the platform's partner portal would show of it."""

    key: str
    secret: str
    service_id: str
    portal: str
    shop_ids: list[str]
    redirect_url: str = ""
    webhook_url: str = ""
    withheld_scopes: list[str] = msgspec.field(default_factory=list)
    left_shop_ids: list[str] = []
    """Shops that it gave up by itself; they come back with the seller's next consent."""
    allowed_addresses: list[str] = []
    """Where its calls may come from; everywhere if there are none."""


class Warehouse(msgspec.Struct):
    """A place that holds or takes back goods."""

    id: str
    name: str
    kind: str = "SALES_WAREHOUSE"
    address: dict[str, str] = {}
    """What the seller has said of it; the rest is made up."""


class Shop(msgspec.Struct):
    """One storefront of a seller in one market."""

    id: str
    name: str
    region: str
    currency: str
    cipher: str
    code: str
    timezone: str
    warehouses: list[Warehouse]
    active: bool = True
    seller: str = ""
    """Whose it is, where it is not the first seller's."""

    @property
    def warehouse_id(self) -> str:
        """The default warehouse."""
        return self.warehouses[0].id


class Shelf(msgspec.Struct):
    """The units of one SKU in one warehouse; available + committed + sold == start + adjusted, always."""

    available: int
    committed: int = 0
    sold: int = 0
    start: int = 0
    adjusted: int = 0


class Sku(msgspec.Struct):
    """One buyable version of a product in one shop."""

    id: str
    product_id: str
    seller_sku: str
    name: str
    price_minor: int
    popularity: float
    shelves: dict[str, Shelf]

    def available(self) -> int:
        """Units that may still be sold."""
        return sum(shelf.available for shelf in self.shelves.values())


class Product(msgspec.Struct):
    """One product as published in one shop."""

    id: str
    shop_id: str
    title: str
    description: str
    category: str
    create_time: int
    update_time: int
    sku_ids: list[str]
    status: str = "ACTIVATE"

    @property
    def on_sale(self) -> bool:
        """Whether buyers may buy it."""
        return self.status == "ACTIVATE"


class Line(msgspec.Struct, gc=False):
    """One unit of an order."""

    id: str
    sku_id: str
    product_id: str
    seller_sku: str
    product_name: str
    sku_name: str
    warehouse_id: str
    original_minor: int
    seller_discount_minor: int = 0
    platform_discount_minor: int = 0
    status: str = "UNPAID"
    package_id: str = ""
    cancelled_by: str = ""
    cancel_reason: str = ""
    cancel_time: int = 0

    @property
    def sale_minor(self) -> int:
        """What the buyer pays for the unit."""
        return self.original_minor - self.seller_discount_minor - self.platform_discount_minor


class Special(msgspec.Struct, gc=False):
    """What makes an order another one than goods in stock that are paid at once."""

    order_type: str = "NORMAL"
    is_cod: bool = False
    """Whether the buyer pays at the door."""
    is_exchange: bool = False
    """Whether it brings other goods in exchange for those of the order that it replaces."""
    release_time: int = 0
    """When goods are out that were ordered before."""
    handling_days: int = 0
    handling_in: str = "BUSINESS_DAY"


class Order(msgspec.Struct, gc=False):
    """One checkout of one buyer; times are seconds since 1970, 0 where it has not happened."""

    id: str
    number: int
    shop_id: str
    status: str
    lines: list[Line]
    create_time: int
    update_time: int
    buyer: int
    shipping_minor: int
    tax_minor: int
    paid_time: int = 0
    hold_until: int = 0
    rts_time: int = 0
    collection_time: int = 0
    delivery_time: int = 0
    complete_time: int = 0
    cancel_time: int = 0
    cancelled_by: str = ""
    cancel_reason: str = ""
    is_sample: bool = False
    replaces: str = ""
    """The order whose goods this one replaces."""
    shipping_type: str = "TIKTOK"
    by_tiktok: bool = False
    """Whether the goods come from the platform's own warehouse."""
    address_changes: int = 0
    payment_method: str = ""
    """How the buyer paid, where a history says it."""
    crowd: str = ""
    """The kind of buyers that the buyer came with, where one is known."""
    special: Special | None = None

    @property
    def is_free(self) -> bool:
        """Whether everything cost nothing: a sample, goods in place of others, what was won."""
        won = self.special is not None and self.special.order_type == "ZERO_LOTTERY"
        return self.is_sample or bool(self.replaces) or won

    @property
    def has_parcels(self) -> bool:
        """Whether something is sent; what is redeemed by a code is not."""
        return self.shipping_type != "TIKTOK_DIGITAL"

    @property
    def addressee(self) -> int:
        """The number that stands for the buyer at the address where the order goes now."""
        return self.buyer + 10**6 * self.address_changes


class Code(msgspec.Struct):
    """A single-use authorization code."""

    app_key: str
    expires: int
    used: bool = False
    user_type: int = 0
    seller: str = ""
    """Which seller consents, where it is not the first one."""


class Grant(msgspec.Struct):
    """A seller's permission to an app: the tokens in force and what they reach."""

    app_key: str
    access_token: str
    refresh_token: str
    access_expires: int
    refresh_expires: int
    open_id: str
    shop_ids: list[str]
    scopes: list[str]
    revoked: bool = False
    printed: bool = False
    user_type: int = 0
    seller: str = ""


class Reference(msgspec.Struct):
    """Which order of another system an order is, with the ids of its lines there and here."""

    shop_id: str
    order_id: str
    platform: str
    id: str
    lines: list[tuple[str, str]] = []


class Subscription(msgspec.Struct):
    """An address that one app wants one shop's events of one kind sent to."""

    app_key: str
    shop_id: str
    event_type: str
    address: str
    create_time: int
    update_time: int


class Delivery(msgspec.Struct):
    """One webhook on its way to one app."""

    id: str
    app_key: str
    shop_id: str
    kind: int
    address: str
    body: str
    created: float
    due: float
    tries: list[tuple[float, int]] = []
    state: str = "pending"


class Crowd(msgspec.Struct):
    """The buyers of one shop: their kind, how many orders a minute at most, and a moment if there is one."""

    orders_per_minute: float = 0.0
    kind: str = "steady"
    moment: str = ""
    moment_per_minute: float = 0.0
    moment_began: float = 0.0
    moment_until: float = 0.0
    moment_sku_id: str = ""
    bound: float = 0.0
    """The rate at which the next one who may come was planned."""
    arrivals: int = 0
    generation: int = 0


Due = tuple[float, int, str, str, str]
"""Something that will happen: when, a number that keeps the order, the kind, whom it concerns, a note."""


class State(msgspec.Struct):
    """The whole sandbox at one moment."""

    seed: int
    scenario: str
    ticked: float
    pace: Pace
    seller_name: str = "Alder & Finch"
    apps: dict[str, App] = {}
    shops: dict[str, Shop] = {}
    products: dict[str, Product] = {}
    skus: dict[str, Sku] = {}
    orders: dict[str, Order] = {}
    packages: dict[str, Package] = {}
    documents: dict[str, Document] = {}
    cancellations: dict[str, Cancellation] = {}
    returns: dict[str, Return] = {}
    refunds: list[Refund] = []
    answered: dict[str, dict[str, Any]] = {}
    """What was answered to a call with an idempotency key, so that it is done once."""
    statements: dict[str, Statement] = {}
    payments: dict[str, Payment] = {}
    settled: dict[str, int] = {}
    """The orders that a statement has settled, each with how many of its refunds were counted in one."""
    owed: dict[str, list[Transaction]] = {}
    """By shop, what the next statement will hold beside its orders."""
    codes: dict[str, Code] = {}
    grants: list[Grant] = []
    subscriptions: list[Subscription] = []
    pending: list[Delivery] = []
    delivered: list[Delivery] = []
    crowds: dict[str, Crowd] = {}
    due: list[Due] = []
    counters: dict[str, int] = {}
    told: dict[str, str] = {}
    """By the name that a history gave it, the order that was placed."""
    untold: dict[str, str] = {}
    """By the name that a history gave it, why an order did not come to be or did not go on."""
    faults: list[Fault] = []
    settings: Settings = msgspec.field(default_factory=Settings)
    """How the sandbox behaves, so that what is restored elsewhere goes on alike."""
    references: list[Reference] = []
    declared: dict[str, list[dict[str, Any]]] = {}
    """By order, what was declared to the customs."""
    seller_active: bool = True
    limits: Limits | None = None
    """How often may be called, where that was changed; else the settings say it."""
    ads: AdDesk = msgspec.field(default_factory=AdDesk)
    creators: CreatorDesk = msgspec.field(default_factory=CreatorDesk)
    desk: SellerDesk = msgspec.field(default_factory=SellerDesk)
    chats: ChatDesk = msgspec.field(default_factory=ChatDesk)
    fbt: FbtDesk = msgspec.field(default_factory=FbtDesk)
    promotions: Promotions = msgspec.field(default_factory=Promotions)
    worldwide: Worldwide = msgspec.field(default_factory=Worldwide)
    catalogue: Catalogue = msgspec.field(default_factory=Catalogue)
    """What is listed beyond what is sold: contents, reviews, pictures, brands."""

    @property
    def sellers(self) -> list[str]:
        """The names of all sellers, the first one first."""
        others = (shop.seller for shop in self.shops.values() if shop.seller)
        return list(dict.fromkeys((self.seller_name, *others)))

    def next_number(self, kind: str) -> int:
        """The next number of a kind of thing."""
        number = self.counters.get(kind, 0) + 1
        self.counters[kind] = number
        return number

    def strike(
        self, kinds: tuple[str, ...], operation: str = "", shop_id: str = "", now: float | None = None
    ) -> Fault | None:
        """The fault that strikes now, if any does; the chance depends on the seed and on what went before."""
        if not self.faults:
            return None
        moment = self.ticked if now is None else now
        return faults.strike(self.faults, kinds, faults.Place(operation, shop_id, moment), self.seed)
