"""Orders as JSON."""

from typing import Any

from sqlalchemy import Row
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ...core.standing import Placed
from .. import keyset
from ..pages import orders as order_pages
from ..reading import order, orders, timeline
from ..visits import visit
from .fields import amount, fields


def order_fields(row: Row[Any]) -> dict[str, Any]:
    """An order."""
    names = (
        "connection_id",
        "order_id",
        "status",
        "goods",
        "units",
        "place",
        "is_sample",
        "created_at",
        "paid_at",
        "ship_by_at",
        "updated_at",
    )
    return {
        **fields(row, *names),
        "total": amount(row.total_minor, row.currency),
        "goods_total": amount(row.goods_minor, row.currency),
    }


def line_fields(line: Row[Any]) -> dict[str, Any]:
    """The units of one SKU at one price on an order."""
    return {
        **fields(line, "sku", "sku_id", "title", "variant", "status"),
        "units": line.number,
        "price": amount(line.price_minor, line.currency),
    }


def placed_fields(one: Placed) -> dict[str, Any]:
    """An order as it stands in the store that carries it out."""
    return {
        **{name: getattr(one, name) for name in ("connection_id", "order_id", "number", "status")},
        "parcels": [
            {"carrier": box.carrier, "tracking_number": box.tracking_number, "state": box.state}
            for box in one.fulfilments
        ],
    }


async def order_list(request: Request) -> Response:
    """Orders of a view, 50 at a time, with ``lines`` each with its own; ``after`` of the answer leads on."""
    here = await visit(request)
    ask = order_pages.asked(here)
    found = await orders.rows(
        here.hub.store, ask, keyset.read(request.query_params.get("after", ""), (int, int, str))
    )
    listed = [order_fields(row) for row in found]
    if here.asked.get("lines"):
        lines = await order.lines_of(here.hub.store, found)
        for row, fields_of in zip(found, listed, strict=True):
            mine = lines.get((row.connection_id, row.order_id), ())
            fields_of["lines"] = [line_fields(line) for line in mine]
    return JSONResponse(
        {
            "orders": listed,
            "total": await orders.total(here.hub.store, ask),
            "after": keyset.written(orders.place(found[-1])) if len(found) == keyset.ROWS else None,
        }
    )


async def one_order(request: Request) -> Response:
    """One order with its lines and events."""
    here = await visit(request)
    number = request.path_params["order"]
    row = await order.one(here.hub.store, here.seller_id, int(request.path_params["connection"]), number)
    if row is None:
        raise HTTPException(404, f"None of your shops has an order {number}.")
    lines = await order.lines(here.hub.store, row)
    happened = await timeline.of(here.hub.store, here.seller_id, f"order/{row.connection_id}/{row.order_id}")
    names = ("id", "kind", "name", "source", "state", "note", "occurred_at", "received_at")
    return JSONResponse(
        {
            **order_fields(row),
            "lines": [line_fields(line) for line in lines],
            "placed": [placed_fields(one) for one in await order.placed(here.hub.store, row)],
            "events": [
                {
                    **fields(one.event, *names),
                    "entries": [fields(entry, "account", "commodity", "quantity") for entry in one.entries],
                }
                for one in happened
            ],
        }
    )
