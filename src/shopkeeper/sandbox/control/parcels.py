"""The control plane's parcels: what buyers and carriers do with an order that has been paid."""

from typing import Any

from ...errors import Rejected
from ..orders import life as order_life
from ..orders.status import packages_of
from ..parcels import shipping, splitting
from ..rehearsal import Rehearsal
from ..trade import Package
from .orders import ORDER, known_order
from .plane import Fields, may, need, route

CARRIER_STEPS = {"collect": shipping.collect, "deliver": shipping.deliver}
CARRIER_TELLS = {"scan": shipping.travel, "fail": shipping.fail, "lose": shipping.lose}


@route("GET", "/orders/{order_id}/packages", ORDER)
def packages(sandbox: Rehearsal, fields: Fields) -> Any:
    """The packages of an order, with what their carriers reported."""
    found = packages_of(sandbox.state, known_order(sandbox, fields["order_id"]))
    return {"packages": found}


@route("POST", "/orders/{order_id}/address", ORDER)
def address(sandbox: Rehearsal, fields: Fields) -> Any:
    """The buyer has the order sent elsewhere."""
    order = known_order(sandbox, fields["order_id"])
    order_life.change_address(sandbox.market, order)
    return {"order_id": order.id, "address_changes": order.address_changes}


@route(
    "POST", "/orders/{order_id}/split",
    need("order_id", "an order of several lines, outside the US", "{order_to_split_id}"),
    need("groups", "a package each, of the ids of its lines", [["{line_to_split_id}"]]),
)  # fmt: skip
def split(sandbox: Rehearsal, fields: Fields) -> Any:
    """The seller splits an order by hand."""
    order = known_order(sandbox, fields["order_id"])
    made = splitting.split_order(sandbox.market, order, [list(group) for group in fields["groups"]])
    return {"packages": [package.id for package in made]}


@route(
    "POST", "/packages/{package_id}/{step}",
    need("package_id", "a parcel that was shipped", "{package_id}"),
    need("step", ", ".join([*CARRIER_STEPS, *CARRIER_TELLS]), "collect"),
    may("told", "what the carrier says, with scan, fail and lose", kind="string"),
)  # fmt: skip
def carry(sandbox: Rehearsal, fields: Fields) -> Any:
    """The carrier collects, scans, delivers, fails to deliver or loses a parcel."""
    package_id, step = fields["package_id"], fields["step"]
    if step in CARRIER_STEPS:
        CARRIER_STEPS[step](sandbox.market, package_id)
    elif step in CARRIER_TELLS:
        told = [str(fields["told"])] if fields.get("told") else []
        CARRIER_TELLS[step](sandbox.market, package_id, *told)
    else:
        known = ", ".join([*CARRIER_STEPS, *CARRIER_TELLS])
        raise Rejected(f"a carrier cannot {step} a parcel; it can {known}")
    return _shown(shipping.package_named(sandbox.market, package_id))


def _shown(package: Package) -> Fields:
    return {"package_id": package.id, "status": package.status, "exception": package.exception}
