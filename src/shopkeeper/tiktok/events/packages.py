"""What webhooks about packages carry. Generated from spec/ by tools/generate.py; never edited by hand."""

from ..received import Received


class PackageList(Received, frozen=True, kw_only=True):
    order_id_list: list[str]
    package_id: str


class PackageUpdate(Received, frozen=True, kw_only=True):
    """Webhook 4, PACKAGE_UPDATE, of a shop.

    role_type: ROLE_USER | ROLE_SELLER | ROLE_OPERATOR | ROLE_SYSTEM
    sc_type: COMBINE | CANCEL_COMBINE | SPLIT | CANCEL_SPLIT | ADDRESS_UPDATE_SPLIT | CANCEL_FULFILL_SPLIT |
        FULFILL_UNCOMBINE | PARTLY_CANCEL_SPLIT | SPLIT_BY_SKU_CANCEL
    """

    package_list: list[PackageList]
    role_type: str
    sc_type: str
    update_time: int


class InvoiceStatusChange(Received, frozen=True, kw_only=True):
    """Webhook 36, INVOICE_STATUS_CHANGE, of a shop.

    invalid_reason: UNKNOWN | FAILED | NOT_FOUND | NOT_AUTHORIZED | ACCESS_KEY_DUPLICATE
    invoice_status: SUCCESS | PROCESSING | FAILED | INVALID
    """

    invalid_reason: str = ""
    invoice_status: str
    order_ids: list[str]
    package_id: str
