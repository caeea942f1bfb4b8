"""What follows an order, as records that a snapshot can hold: parcels, cancellations, returns and money."""

import msgspec


class Scan(msgspec.Struct, gc=False):
    """One thing that a carrier reported of a parcel."""

    at: int
    action_code: int
    description: str


class Package(msgspec.Struct, gc=False):
    """One parcel: some lines of one order, or of several combined; times are 0 until they happen."""

    id: str
    shop_id: str
    order_ids: list[str]
    line_ids: list[str]
    create_time: int
    update_time: int
    status: str = "TO_FULFILL"
    shipping_type: str = "TIKTOK"
    provider_id: str = ""
    provider_name: str = ""
    tracking_number: str = ""
    tag: str = "DEFAULT"
    handover_method: str = ""
    exception: str = ""
    rts_time: int = 0
    collection_time: int = 0
    delivery_time: int = 0
    number_changes: int = 0
    labels_read: int = 0
    scans: list[Scan] = []
    other_numbers: list[str] = []
    """Numbers of further boxes that the seller sent under the same package."""
    pickup_start: int = 0
    pickup_end: int = 0
    weight: dict[str, str] = {}
    dimension: dict[str, str] = {}
    invoiced: bool = False
    invoice: str = ""
    """What the tax office says of its invoice, where one was handed in."""
    invoices: int = 0
    access_key: str = ""


class Document(msgspec.Struct):
    """A label or slip that may be fetched by its token, without signing."""

    package_id: str
    kind: str
    size: str
    form: str


class Refund(msgspec.Struct):
    """Money that went back to a buyer for one line; the parts are in minor units of the shop's currency."""

    order_id: str
    line_id: str
    at: int
    source: str
    """The id of the cancellation or return that it came from."""
    subtotal_minor: int
    shipping_minor: int = 0
    tax_minor: int = 0

    @property
    def total_minor(self) -> int:
        """Everything that the buyer got back."""
        return self.subtotal_minor + self.shipping_minor + self.tax_minor


class Cancellation(msgspec.Struct):
    """A wish to cancel some lines of an order. kind: BUYER_CANCEL (asked) or CANCEL (done)."""

    id: str
    shop_id: str
    order_id: str
    line_ids: list[str]
    kind: str
    status: str
    role: str
    reason: str
    create_time: int
    update_time: int
    respond_by: int = 0
    asked: list[Refund] = []
    """What would go back for each line, as it stood when the wish came."""
    refunds: list[Refund] = []


class ReturnRecord(msgspec.Struct):
    """One step of a return, as its history tells it."""

    at: int
    event: str
    role: str
    description: str
    note: str = ""
    reason: str = ""
    images: list[str] = []


class Return(msgspec.Struct):
    """A buyer's (or seller's) wish for money back, goods back or other goods, for some lines of an order."""

    id: str
    shop_id: str
    order_id: str
    line_ids: list[str]
    kind: str
    status: str
    role: str
    reason: str
    create_time: int
    update_time: int
    respond_by: int = 0
    next_action: str = ""
    note: str = ""
    images: list[str] = []
    tracking_number: str = ""
    provider_id: str = ""
    provider_name: str = ""
    partial_minor: int = 0
    buyer_keeps: bool = False
    arbitration: str = ""
    request_id: str = ""
    rma_id: str = ""
    replacement_order_id: str = ""
    package_id: str = ""
    shipped_time: int = 0
    arrival_time: int = 0
    offer_declined: bool = False
    shipment_type: str = "PLATFORM"
    """Who arranges the way back: the platform, or the buyer (BUYER_ARRANGE)."""
    handover_method: str = "DROP_OFF"
    seller_label: str = ""
    """The kind of label that the seller has given the buyer."""
    exchange_sku_id: str = ""
    """What the buyer wants instead of the goods."""
    by_tiktok: bool = False
    """Whether the goods go to the platform's own warehouse, which judges them itself."""
    asked: list[Refund] = []
    refunds: list[Refund] = []
    records: list[ReturnRecord] = []


class Transaction(msgspec.Struct):
    """One line of a statement: an order's settlement or an adjustment, each amount by its documented name."""

    id: str
    kind: str
    order_id: str
    order_create_time: int
    revenue: dict[str, int] = {}
    shipping: dict[str, int] = {}
    fees: dict[str, int] = {}
    taxes: dict[str, int] = {}
    adjustment_minor: int = 0
    reserve_minor: int = 0
    told: dict[str, int] = {}
    """Amounts that are told beside the sums, and do not count in them."""
    shipping_told: dict[str, int] = {}
    """The same of shipping: what the sums of it are made of."""
    by_sku: dict[str, dict[str, int]] = {}
    """The revenue of each SKU, by which all other amounts are shared out."""
    commissions: dict[str, dict[str, int]] = {}
    """By the name of a fee, what of it was earned with each SKU."""


class Statement(msgspec.Struct):
    """What one shop is owed for one UTC day."""

    id: str
    shop_id: str
    currency: str
    statement_time: int
    transactions: list[Transaction]
    payment_id: str = ""
    payment_status: str = "PROCESSING"
    payment_time: int = 0


class Payment(msgspec.Struct):
    """Money on its way to the seller's bank, for one or several statements."""

    id: str
    shop_id: str
    currency: str
    create_time: int
    settlement_minor: int
    amount_minor: int
    paid_currency: str
    reserve_minor: int = 0
    exchange_rate: str = "1.000000"
    status: str = "PROCESSING"
    paid_time: int = 0
    tries: int = 0
