"""One order: its goods, its clock, and everything that happened to it."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from .. import formats, words
from ..reading import order as reading
from ..reading import timeline
from ..visits import render, visit
from .timeline import told


async def page(request: Request) -> Response:
    """An order of this seller's."""
    here = await visit(request)
    connection_id, order_id = int(request.path_params["connection"]), request.path_params["order"]
    order = await reading.one(here.hub.store, here.seller_id, connection_id, order_id)
    if order is None:
        raise HTTPException(404, f"None of your shops has an order {order_id}.")
    happened = await timeline.of(here.hub.store, here.seller_id, f"order/{connection_id}/{order_id}")
    amount = formats.money(order.total_minor, order.currency)
    shop = here.shops[connection_id]
    return await render(
        here,
        "order.html",
        "orders",
        title=f"Order …{order_id[-7:]}",
        order=order,
        shop=shop,
        lines=await reading.lines(here.hub.store, order),
        happened=told(here, happened, amount),
        state=words.order_state(order.status, order.ship_by_at, here.now),
        is_open=order.status in words.OPEN,
    )
