"""Bundles: parcels that go together to a carrier's first hub, or on from the last one, under one number."""

from typing import Any

from ...errors import Rejected
from ..desk_records import Bundle
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Order
from ..uploads import keep_whole
from . import labels, life
from .carriers import carriers
from .ship_calls import own_order

NOT_READY, BUNDLED = 21011043, 21011040  # guess: no codes are documented for single orders
WRONG = 21001001


@behaves("fulfillment.CreateFirstMileBundleV2.202510")
def first_mile(call: Call) -> dict[str, Any]:
    """Put shipped orders that wait for their carrier into one bundle; what does not fit is told by order."""
    return _made(call, call.shop.id)


@behaves("fulfillment.CreateFirstMileBundle.202407")
def first_mile_of_seller(call: Call) -> dict[str, Any]:
    """The same for all shops of a seller: the order says which shop it is."""
    return _made(call, "")


@behaves("fulfillment.CreateLastMileBundle.202408")
def last_mile(call: Call) -> dict[str, Any]:
    """Parcels that leave a hub together, as those who track them see."""
    state, units = call.market.state, list(call.values.get("fulfillment_unit_ids") or [])
    found = [state.packages[id] for id in units if id in state.packages]  # guess: a unit is a package
    if len(found) < len(units) or any(one.shop_id not in call.grant.shop_ids for one in found) or not units:
        raise refusal(WRONG)
    if any(package.status != "FULFILLING" for package in found):
        raise refusal(NOT_READY)
    bundle = _keep(call, "", units, "")
    for package in found:
        life.scan(call.market, package, life.TRAVELLING, f"The parcel left its hub in bundle {bundle.id}")
    return {"last_mile_bundle_id": bundle.id}


def _made(call: Call, shop_id: str) -> dict[str, Any]:
    values, fitting, errors = call.values, [], []
    for order_id in dict.fromkeys(values["order_ids"]):
        try:
            order = own_order(call, order_id) if shop_id else _of_seller(call, order_id)
            _check(call, order)
        except Rejected as error:
            row = {"code": int(error.code), "message": str(error), "detail": {"order_id": order_id}}
            errors.append(row)
            continue
        fitting.append(order.id)
    if not fitting:
        return {"errors": errors, "first_mile_bundle_id": "", "url": ""}
    bundle = _keep(call, shop_id, fitting, values["handover_method"])
    bundle.provider_id = values.get("shipping_provider_id") or carriers(_region(call, fitting[0]))[0].id
    bundle.tracking_number = values.get("tracking_number") or f"FM{bundle.id[-12:]}"
    url = keep_whole(call, f"bundle {bundle.id}", _paper(call, bundle), "application/pdf")
    return {"errors": errors, "first_mile_bundle_id": bundle.id, "url": url}


def _keep(call: Call, shop_id: str, order_ids: list[str], method: str) -> Bundle:
    now = int(call.market.now())
    bundle = Bundle(call.market.new_id("bundle"), shop_id, order_ids, method, now)
    call.market.state.desk.bundles[bundle.id] = bundle
    call.market.changes += 1
    return bundle


def _paper(call: Call, bundle: Bundle) -> bytes:
    """The paper that goes with a bundle: its number to scan, and the orders in it."""
    state = call.market.state
    shop = state.shops[state.orders[bundle.order_ids[0]].shop_id]
    name = next((name for id, name in carriers(shop.region) if id == bundle.provider_id), "Carrier")
    shipment = labels.Shipment(
        tracking_number=bundle.tracking_number,
        carrier=name,
        sender=[shop.name],
        recipient=["First hub of the carrier", shop.region],
        weight=f"{len(bundle.order_ids)} orders",
        order_ids=bundle.order_ids[:20],
        contents=[],
    )
    return labels.pdf(shipment, labels.LABEL, "A6")


def _check(call: Call, order: Order) -> None:
    if order.status != "AWAITING_COLLECTION":
        raise refusal(NOT_READY)
    if any(order.id in bundle.order_ids for bundle in call.market.state.desk.bundles.values()):
        raise refusal(BUNDLED)


def _of_seller(call: Call, order_id: str) -> Order:
    order = call.market.state.orders.get(order_id)
    if order is None or order.shop_id not in call.grant.shop_ids:
        raise refusal(21008111)
    return order


def _region(call: Call, order_id: str) -> str:
    state = call.market.state
    return state.shops[state.orders[order_id].shop_id].region
