"""What webhooks about orders carry. Generated from spec/ by tools/generate.py; never edited by hand."""

from ..received import Received


class OrderStatusChange(Received, frozen=True, kw_only=True):
    """Webhook 1, ORDER_STATUS_CHANGE, of a shop.

    The order itself says CANCELLED where this says CANCEL; PARTIALLY_SHIPPING is never told.
    order_status: UNPAID | ON_HOLD | AWAITING_SHIPMENT | AWAITING_COLLECTION | CANCEL | IN_TRANSIT |
        DELIVERED | COMPLETED
    """

    is_on_hold_order: bool
    order_id: str
    order_status: str
    update_time: int


class RecipientAddressUpdate(Received, frozen=True, kw_only=True):
    """Webhook 3, RECIPIENT_ADDRESS_UPDATE, of a shop.

    It may come without a notification id.
    """

    order_id: str
    update_time: int
