"""Labels and tracking numbers that the seller gives a buyer for goods that come back."""

from typing import Any

from ...errors import Rejected
from ..parcels.carriers import carriers
from ..shop import Call, behaves
from ..trade import Return
from .calls import return_of
from .life import changing

NOT_NOW, UNKNOWN = "25020004", "25001001"


@behaves("return_refund.UploadShippingDocumentAndTrackingInfo.202405")
def upload(call: Call) -> dict[str, Any]:
    """Keep the carrier and the number with which the goods of some returns shall come back."""
    records = [_of(call, return_id) for return_id in call.values["return_ids"]]
    provider_id = call.values["return_provider_id"]
    name = next((name for id, name in carriers(call.shop.region) if id == provider_id), "")
    if not name:
        raise Rejected(f"There is no shipping provider {provider_id} in this market.", code=UNKNOWN)
    for record in records:
        if record.status != "AWAITING_BUYER_SHIP":
            message = (
                f"The return {record.id} is {record.status}; its label is asked for while the buyer packs."
            )
            raise Rejected(message, code=NOT_NOW)
    for record in records:
        with changing(call.market, record):
            record.tracking_number = call.values["tracking_number"]
            record.provider_id, record.provider_name = provider_id, name
            record.seller_label = "QR_CODE" if call.values.get("return_qr_code") else "SHIPPING_LABEL"
    return {}


def _of(call: Call, id: str) -> Return:
    """A return by its own id, or by that of its RMA."""
    if call.values.get("return_id_type") == "RMA":
        found = call.market.returns.group(id, "rma_id")
        return return_of(call, found[0].id if found else id)
    return return_of(call, id)
