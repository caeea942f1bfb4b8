"""What webhooks about aftersales carry. Generated from spec/ by tools/generate.py; never edited by hand."""

from ..received import Received


class CancellationStatusChange(Received, frozen=True, kw_only=True):
    """Webhook 11, CANCELLATION_STATUS_CHANGE, of a shop.

    The API says CANCELLATION_REQUEST_CANCEL where this says CANCELLATION_REQUEST_CANCELLED.
    cancel_status: CANCELLATION_REQUEST_PENDING | CANCELLATION_REQUEST_SUCCESS |
        CANCELLATION_REQUEST_CANCELLED | CANCELLATION_REQUEST_COMPLETE
    cancellations_role: BUYER | SELLER | SYSTEM
    """

    cancel_id: str
    cancel_status: str
    cancellations_role: str
    create_time: int
    order_id: str


class ReturnStatusChange(Received, frozen=True, kw_only=True):
    """Webhook 12, RETURN_STATUS_CHANGE, of a shop.

    return_role: BUYER | SELLER | SYSTEM
    return_status: AWAITING_BUYER_SHIP | BUYER_SHIPPED_ITEM | REFUND_OR_RETURN_REQUEST_REJECT |
        REJECT_RECEIVE_PACKAGE | REPLACEMENT_REQUEST_CANCEL | REPLACEMENT_REQUEST_COMPLETE |
        REPLACEMENT_REQUEST_PENDING | REPLACEMENT_REQUEST_REFUND_SUCCESS | REPLACEMENT_REQUEST_REJECT |
        RETURN_OR_REFUND_REQUEST_CANCEL | RETURN_OR_REFUND_REQUEST_COMPLETE |
        RETURN_OR_REFUND_REQUEST_PENDING | RETURN_OR_REFUND_REQUEST_SUCCESS
    return_type: REFUND | REPLACEMENT | RETURN_AND_REFUND
    """

    create_time: int
    order_id: str
    return_id: str
    return_role: str
    return_status: str
    return_type: str
    update_time: int


class AftersalesRequestStatusUpdate(Received, frozen=True, kw_only=True):
    """Webhook 64, AftersalesRequestStatusUpdate, of a shop.

    aftersales_request_status: PENDING_REQUEST_REVIEW | REQUEST_REVIEW_COMPLETED
    return_role: BUYER | SELLER
    """

    aftersales_request_create_time: int
    aftersales_request_id: str
    aftersales_request_status: str
    aftersales_request_update_time: int
    return_role: str


class RMAStatusUpdate(Received, frozen=True, kw_only=True):
    """Webhook 65, RMAStatusUpdate, of a shop.

    return_role: BUYER | SELLER
    """

    aftersales_request_id: str = ""
    return_role: str = ""
    rma_id: str = ""
    rma_request_create_time: int | None = None
    rma_request_update_time: int | None = None
    rma_status: str = ""


class LineItem(Received, frozen=True, kw_only=True):
    main_order_id: str
    return_line_item_id: str
    sku_id: str
    sku_return_request_id: str
    sub_return_line_item_id: str


class RefundSuccess(Received, frozen=True, kw_only=True):
    """Webhook 67, RefundSuccess, of a shop."""

    aftersales_request_id: str
    line_items: list[LineItem]
    refund_currency: str
    refund_status: str
    refund_timestamp: int
    refund_total: str
    rma_id: str = ""
