"""Who pays for the way back of goods, and how much: return, request and statement say the same."""

from ..market import Market
from ..money.fees import tariff
from ..trade import Return

METHODS = {"PLATFORM": "PLATFORM_SHIPPED", "BUYER_ARRANGE": "BUYER_SHIPPED"}


def method(record: Return) -> str:
    """With whose label the goods come back."""
    return "SELLER_SHIPPED" if record.seller_label else METHODS[record.shipment_type]


def paid(market: Market, record: Return) -> dict[str, int]:
    """The minor units that each side pays; a parcel with the goods of several returns is paid once."""
    bills = {"seller": 0, "platform": 0, "buyer": 0}
    if record.shipped_time and _bearer(market, record) is record:
        # guess: what a seller pays for a label of their own is between them and their carrier.
        payer = {"SELLER_SHIPPED": "", "BUYER_SHIPPED": "buyer"}.get(
            method(record), market.settings.return_postage_paid_by
        )
        region = market.state.shops[record.shop_id].region
        bills |= {payer: tariff(region).return_postage_minor} if payer else {}
    return bills


def charged(market: Market, sources: list[str]) -> int:
    """What a statement takes from the seller for the returns that some refunds came from, once a parcel."""
    found = [market.state.returns[source] for source in sources if source in market.state.returns]
    parcels = {record.package_id: record for record in found if record.shipped_time}
    whole = {id: _bearer(market, record) for id, record in parcels.items()}
    return sum(paid(market, record)["seller"] for record in whole.values())


def _bearer(market: Market, record: Return) -> Return:
    """The first of the returns whose goods are in the same parcel and for which money goes back."""
    together = [
        one for one in market.records.returns.of(record.order_id) if one.package_id == record.package_id
    ]
    return next((one for one in together if not one.status.endswith("_CANCEL")), together[0])
