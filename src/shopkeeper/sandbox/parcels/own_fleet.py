"""Parcels that the seller's own fleet brings, and whether a number is one of TikTok's own carriers."""

from typing import Any

from ..market import Market
from ..orders.status import packages_of
from ..refusals import words
from ..shop import Call, behaves
from ..trade import Package, Scan
from . import life, shipping
from .ship_calls import own_order

WRONG_NUMBER = 21011022
MILLISECONDS = 10**11
"""From so many on a moment is in milliseconds."""


@behaves("fulfillment.trackingStatusUpdate.202609")
def report(call: Call) -> dict[str, Any]:
    """What the fleet reports of the parcels of an order; each report is answered by itself."""
    order = own_order(call)
    packages = [one for one in packages_of(call.market.state, order) if one.shipping_type == "SELLER"]
    by_number = {
        number: package
        for package in packages
        for number in (package.tracking_number, *package.other_numbers)
        if package.rts_time
    }
    results = []
    for track in call.values["tracks"]:
        told = {name: track[name] for name in ("action_code", "description", "occur_time", "tracking_no")}
        package = by_number.get(track["tracking_no"]) if track["tracking_no"] else None
        if package is None:
            results.append({**told, "code": WRONG_NUMBER, "message": words(WRONG_NUMBER)})
            continue
        _note(call.market, package, track)
        results.append({**told, "code": 0, "message": "Success"})
    call.market.changes += 1
    return {"track_results": results}


@behaves("fulfillment.TTSTrackingValidation.202508")
def validate(call: Call) -> dict[str, Any]:
    """Whether a number is a parcel's that TikTok's carrier brings, and whether the carrier has it."""
    number = call.values["tracking_number"]
    known = call.market.packages.numbered(number)
    found = next((one for one in known if one.tracking_number == number), None)
    is_ours = found is not None and found.shop_id == call.shop.id and found.shipping_type == "TIKTOK"
    collected = is_ours and found is not None and found.collection_time > 0
    return {"is_tiktok_shipping": is_ours, "is_tiktok_collection": collected}


def _note(market: Market, package: Package, track: dict[str, Any]) -> None:
    """Keep a report once, and let it move the parcel where it says that it was collected or delivered."""
    moment = track["occur_time"]
    at = moment // 1000 if moment >= MILLISECONDS else moment
    scan = Scan(at, track["action_code"], track["description"])
    if scan in package.scans:
        return
    if market.settings.fleet_reports_move and _moves(market, package, scan.action_code):
        package.scans.pop()  # what the move said of itself; the fleet says it better
    package.scans = [*package.scans, scan]
    life.touch(market, package)


def _moves(market: Market, package: Package, action_code: int) -> bool:
    arrives = action_code == life.DELIVERED
    if package.status == "PROCESSING" and (arrives or action_code == life.COLLECTED):
        shipping.collect(market, package.id)
        if not arrives:
            return True
    if package.status == "FULFILLING" and arrives:
        shipping.deliver(market, package.id)
        return True
    return False
