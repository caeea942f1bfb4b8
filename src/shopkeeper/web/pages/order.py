"""One order: its goods, its clock, how it is shipped, what is wanted back of it, its money, what happened."""

from typing import Any

from sqlalchemy import Row
from starlette.requests import Request
from starlette.responses import Response

from ...core import cancelling, refunding
from ...core.records import Order
from ...errors import Rejected
from ...store import load_parcels
from ...sync import to_ship
from .. import formats, words
from ..reading import order as reading
from ..reading import parcels, returns, shipping, timeline
from ..reading.money import of_order as settled_for
from ..reading.shipping import Place
from ..visits import Visit, gone, render, visit
from .timeline import told


async def page(request: Request) -> Response:
    """An order of this seller's."""
    here = await visit(request)
    return await shown(here, (int(request.path_params["connection"]), request.path_params["order"]))


async def shown(here: Visit, place: Place, problem: str = "", **typed: Any) -> Response:
    """The page, with what went wrong where something did; ``typed`` is what a person had typed."""
    order = await reading.one(here.hub.store, here.seller_id, *place)
    if order is None:
        gone(f"None of your shops has an order {place[1]}.")
    known = (await load_parcels.orders_of(here.hub.store, here.seller_id, [place]))[place]
    title = f"Order …{place[1][-7:]}"
    return await render(
        here,
        "order.html",
        "orders",
        status=422 if problem else 200,
        title=f"Error: {title}" if problem else title,
        order=order,
        shop=here.shops[place[0]],
        state=words.order_state(order.status, order.ship_by_at, here.now),
        is_open=order.status in words.OPEN,
        problem=problem,
        **{"typed": typed} | await goods_and_parcels(here, order, known),
        **await wanted_back(here, order, known),
        **await history(here, order),
    )


async def goods_and_parcels(here: Visit, order: Row[Any], known: Order) -> dict[str, Any]:
    """What is in the order, in which parcels it goes, and whether more of it may be shipped now."""
    store, place = here.hub.store, (order.connection_id, order.order_id)
    connection = here.shops[order.connection_id]
    platform = here.hub.platform(connection)
    shipments = await to_ship.under_way(store, here.seller_id, [place])
    return {
        "lines": await reading.lines(store, order),
        "parcels": await parcels.of_order(store, order),
        "readiness": (await to_ship.judged(store, here.seller_id, {place: known}))[place],
        "line_of": {line.line_id: line for line in known.lines},
        "shipment": shipments.get(place, ("", "")),
        "splits_first": ships_here(here, connection) and platform.splits_first(connection.region),
        "placed": await reading.placed(store, order),
        "to_be_placed": await reading.to_be_placed(store, order),
        "providers": await shipping.providers_of(store, here.seller_id, [order.connection_id]),
    }


def ships_here(here: Visit, connection: Row[Any]) -> bool:
    """Whether a shop's parcels and aftersales are handled from here; a store's own people do so there."""
    return "parcels" in here.hub.platform(connection).POLLED


async def wanted_back(here: Visit, order: Row[Any], known: Order) -> dict[str, Any]:
    """Cancellations and returns of the order, and what the seller may still cancel or refund."""
    cancelled, returned = await returns.of_order(here.hub.store, order)
    shop = here.shops[order.connection_id]
    is_ours = ships_here(here, shop)
    cancellable = cancelling.cancellable(known, shop.region) if is_ours else ()
    return {
        "cancellations": cancelled,
        "returns": returned,
        "cancellable": cancellable,
        "cancel_reasons": cancelling.reasons(known, cancellable),
        "refundable": refundable(known) if is_ours else (),
        "refund_reasons": refunding.REASONS,
    }


def refundable(known: Order) -> tuple[Any, ...]:
    """The lines for which money can be given back without a return, if any."""
    try:
        return refunding.chosen(known, ())
    except Rejected:
        return ()


async def history(here: Visit, order: Row[Any]) -> dict[str, Any]:
    """What happened to the order, and what TikTok has stated and paid for it."""
    subject = f"order/{order.connection_id}/{order.order_id}"
    happened = await timeline.of(here.hub.store, here.seller_id, subject)
    amount = formats.money(order.total_minor, order.currency)
    return {
        "happened": told(here, happened, amount),
        "settled": await settled_for(here.hub.store, order),
    }
