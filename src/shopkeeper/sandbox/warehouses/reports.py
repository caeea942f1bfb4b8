"""What certified warehouses report: parcels that they have packed and sent for a seller."""

from typing import Any

from ...errors import Rejected
from ..desk_records import Reported
from ..parcels import life as parcels
from ..parcels import shipping
from ..parcels.carriers import Carrier
from ..refusals import refusal
from ..shop import Call, behaves
from ..trade import Package

WRONG_PACKAGE, NO_PACKAGES, WRONG_PROVIDER = 39003016, 39003018, 39003019


@behaves("supply_chain.ConfirmPackageShipment.202309")
def confirm(call: Call) -> dict[str, Any]:
    """Take the reports of a warehouse, parcel by parcel; a parcel that is sent has left for its buyer."""
    rows, provider_id = call.values["packages"], call.values["warehouse_provider_id"]
    if not rows:
        raise refusal(NO_PACKAGES)
    if not provider_id.strip():
        raise refusal(WRONG_PROVIDER)
    done, errors = [], []
    for row in rows:
        try:
            _confirm(call, row, provider_id)
            done.append(row["id"])
        except Rejected as error:
            detail = {"package_id": row["id"]}
            errors.append({"code": error.code, "message": str(error), "detail": detail})
    return {"success_packages": done, "errors": errors}


def _confirm(call: Call, row: dict[str, Any], provider_id: str) -> None:
    market, package = call.market, _package(call, row)
    at = row["ship_time_millis"] // 1000
    market.state.desk.reported[package.id] = Reported(package.id, provider_id, row["tracking_number"], at)
    market.changes += 1
    if package.status == "TO_FULFILL":
        shipping.check_package(market, package)
        by = Carrier(row["shipping_provider_id"], row["shipping_provider_name"])
        shipping.ship(market, package, by, row["tracking_number"])
    if package.status == "PROCESSING":
        shipping.collect(market, package.id)


def _package(call: Call, row: dict[str, Any]) -> Package:
    """The parcel that a report means: one of the seller's, with just these units in it, not sent yet."""
    package = call.market.state.packages.get(row["id"])
    if package is None or package.shop_id not in call.grant.shop_ids:
        raise refusal(WRONG_PACKAGE)
    held: dict[str, int] = {}
    for line in parcels.lines_of(call.market, package):
        held[line.sku_id] = held.get(line.sku_id, 0) + 1
    told = {sku["id"]: sku["quantity"] for sku in row["skus"]}
    if told != held or package.status not in ("TO_FULFILL", "PROCESSING"):
        raise refusal(WRONG_PACKAGE)
    return package
