"""What carriers report of parcels, numbers that are put right, and deliveries that the seller reports."""

from typing import Any

from ...errors import Rejected
from ..orders import life as order_life
from ..orders.life import asked_for
from ..orders.status import packages_of
from ..refusals import refusal
from ..settings import HOUR
from ..shop import Call, behaves
from ..trade import Package, Scan
from . import life, shipping
from .proofs import is_proof
from .refusing import as_documented, row
from .ship_calls import own_order, own_package

NOT_BY_SELLER, ASKED_FOR, DELIVERED, CANCELLED, NOT_SHIPPED = 21011004, 21011007, 21011030, 21011041, 21011043
TOO_LATE, ONCE_ONLY, WRONG_NUMBER = 21011050, 21011051, 21011022
NOT_DONE = NO_PROOF = 21001011
NAMES = {10: "READY_TO_SHIP", 20: "PICKED_UP", 30: "IN_TRANSIT", 50: "DELIVERED", 60: "DELIVERY_FAILED",
         70: "EXCEPTION"}  # fmt: skip
LOSSES = {"PACKAGE_LOST": "PACKAGE_LOST", "PACKAGE_DAMAGE": "PACKAGE_DAMAGAED"}


@behaves("fulfillment.GetTracking.202309")
def tracking(call: Call) -> dict[str, Any]:
    """All reports of an order's parcels, the newest first; of an order that is not there, none."""
    order = call.market.state.orders.get(call.values["order_id"])
    known = order is not None and order.shop_id == call.shop.id
    packages = packages_of(call.market.state, order) if order and known else []
    return {"tracking": [_scan(scan) for scan in _newest_first(packages)]}


@behaves("logistics.getLogisticsTracking.202604")
def by_number(call: Call) -> dict[str, Any]:
    """The reports of each parcel of an order, by its number."""
    order = own_order(call)
    packages = [package for package in packages_of(call.market.state, order) if package.tracking_number]
    return {
        "order_id": order.id,
        "logistics_details": [
            _parcel(package, number)
            for package in packages
            for number in (package.tracking_number, *package.other_numbers)
        ],
    }


@behaves("fulfillment.UpdateShippingInfo.202309")
@as_documented
def correct_order(call: Call) -> dict[str, Any]:
    """Put the number of an order right, of the parcel that was shipped last."""
    order = own_order(call)
    if order.status == "CANCELLED":
        raise refusal(CANCELLED)
    if order.status == "ON_HOLD":
        raise refusal(shipping.ON_HOLD)
    packages = [package for package in packages_of(call.market.state, order) if package.rts_time]
    if not packages:
        raise refusal(NOT_SHIPPED)
    _correct(call, max(packages, key=lambda package: package.rts_time), [call.values])
    return {}


@behaves("fulfillment.updatePackageShippingInfo.202610")
@as_documented
def correct_package(call: Call) -> dict[str, Any]:
    """Put the numbers of a package right."""
    _correct(call, own_package(call, call.values["package_id"]), call.values["shipping_info_list"])
    return {}


@behaves("fulfillment.UpdatePackageDeliveryStatus.202309")
def report_delivery(call: Call) -> dict[str, Any]:
    """The seller says what became of parcels that their own carrier has."""
    errors = []
    for entry in call.values["packages"]:
        try:
            _report(call, own_package(call, entry["id"]), entry)
        except Rejected as error:
            errors.append(row(call, error, entry["id"]))
    return {"errors": errors}


def _correct(call: Call, package: Package, numbers: list[dict[str, Any]]) -> None:
    market = call.market
    _check_correctable(call, package)
    before = package.tracking_number, package.other_numbers
    package.tracking_number, package.other_numbers = "", []  # so that its own number is not one that is taken
    try:
        named = [_named(call, entry) for entry in numbers]
        if not named or len({number for _, number in named}) < len(named):
            raise refusal(WRONG_NUMBER)
    except Rejected:
        package.tracking_number, package.other_numbers = before
        raise
    (package.provider_id, package.provider_name), package.tracking_number = named[0]
    package.other_numbers = [number for _, number in named[1:]]
    package.number_changes += 1
    life.touch(market, package)
    order_life.touch_all(market, package.order_ids)


def _check_correctable(call: Call, package: Package) -> None:
    """A number can be put right once, within hours of the shipment, while the parcel is under way."""
    market = call.market
    if package.status == "CANCELLED":
        raise refusal(CANCELLED)
    if package.status == "TO_FULFILL":
        raise refusal(NOT_SHIPPED)
    if package.shipping_type != "SELLER":
        raise refusal(NOT_BY_SELLER)
    if package.status == "COMPLETED":
        raise refusal(DELIVERED)
    for order_id in package.order_ids:
        if asked_for(market, market.state.orders[order_id]) & set(package.line_ids):
            raise refusal(ASKED_FOR)
    if package.number_changes:
        raise refusal(ONCE_ONLY)
    if market.now() > package.rts_time + market.settings.number_change_hours * HOUR:
        raise refusal(TOO_LATE)


def _named(call: Call, entry: dict[str, Any]) -> tuple[tuple[str, str], str]:
    number = (entry.get("tracking_number") or "").strip()
    provider_id = entry.get("shipping_provider_id") or ""
    return shipping.own_carrier(call.market, call.shop.id, provider_id, number), number


def _report(call: Call, package: Package, entry: dict[str, Any]) -> None:
    if package.shipping_type != "SELLER" or package.status not in ("PROCESSING", "FULFILLING"):
        raise refusal(NOT_DONE)
    if (url := entry.get("file_url")) and not is_proof(call, url) and call.market.settings.proof_is_uploaded:
        raise refusal(NO_PROOF)
    market, what, reason = call.market, entry["delivery_type"], entry.get("fail_delivery_reason", "OTHER")
    if what == "DELIVERY_FAILED" and reason in LOSSES:
        shipping.lose(market, package.id, LOSSES[reason])
        return
    if package.status == "PROCESSING":
        shipping.collect(market, package.id)
    if what == "DELIVERY_SUCCESS":
        shipping.deliver(market, package.id)
    elif what == "DELIVERY_FAILED":
        shipping.fail(market, package.id, reason)


def _newest_first(packages: list[Package]) -> list[Scan]:
    scans = [scan for package in packages for scan in reversed(package.scans)]
    return sorted(scans, key=lambda scan: scan.at, reverse=True)


def _scan(scan: Scan) -> dict[str, Any]:
    return {
        "action_code": scan.action_code,
        "description": scan.description,
        "update_time_millis": scan.at * 1000,
    }


def _parcel(package: Package, number: str) -> dict[str, Any]:
    more = {"tracking_no": number}
    return {
        "carrier_name": package.provider_name,
        "newest_tracking_no": number,
        "track_list": [
            _scan(scan) | more | {"action_code_name": NAMES.get(scan.action_code, "OTHER")}
            for scan in _newest_first([package])
        ],
    }
