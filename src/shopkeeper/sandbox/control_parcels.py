"""The control plane's parcels: what buyers and carriers do with an order that has been paid."""

from typing import Any

from ..errors import Rejected
from . import order_life, shipping, splitting
from .control import Fields, route
from .order_status import packages_of
from .rehearsal import Rehearsal
from .state import Order
from .trade import Package

CARRIER_STEPS = {"collect": shipping.collect, "deliver": shipping.deliver}
CARRIER_TELLS = {"scan": shipping.travel, "fail": shipping.fail, "lose": shipping.lose}


@route("GET", "/orders/{order_id}/packages")
def packages(sandbox: Rehearsal, fields: Fields) -> Any:
    """The packages of an order, with what their carriers reported."""
    found = packages_of(sandbox.state, _order(sandbox, fields["order_id"]))
    return {"packages": found}


@route("POST", "/orders/{order_id}/address")
def address(sandbox: Rehearsal, fields: Fields) -> Any:
    """The buyer has the order sent elsewhere."""
    order = _order(sandbox, fields["order_id"])
    order_life.change_address(sandbox.market, order)
    return {"order_id": order.id, "address_changes": order.address_changes}


@route("POST", "/orders/{order_id}/split")
def split(sandbox: Rehearsal, fields: Fields) -> Any:
    """The seller splits an order by hand."""
    order = _order(sandbox, fields["order_id"])
    made = splitting.split_order(sandbox.market, order, [list(group) for group in fields["groups"]])
    return {"packages": [package.id for package in made]}


@route("POST", "/packages/{package_id}/{step}")
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


def _order(sandbox: Rehearsal, order_id: str) -> Order:
    order = sandbox.state.orders.get(order_id)
    if order is None:
        raise Rejected(f"there is no order {order_id} in this sandbox")
    return order
