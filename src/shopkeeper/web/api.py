"""The same views as JSON: amounts are minor units with a currency, times are ISO with offset."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from . import keyset
from .pages import orders as order_pages
from .pages import stock as stock_pages
from .reading import connections, order, orders, shell, sku, stock
from .visits import visit


def told(value: Any) -> Any:
    """A value as JSON has it."""
    return value.isoformat() if isinstance(value, datetime) else value


def fields(row: Row[Any], *names: str) -> dict[str, Any]:
    """Some columns of a row."""
    return {name: told(getattr(row, name)) for name in names}


def amount(minor: int, currency: str) -> dict[str, Any]:
    """An amount of money."""
    return {"amount_minor": minor, "currency": currency}


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


async def order_list(request: Request) -> Response:
    """Orders of a view, 50 at a time; ``after`` of the answer leads on."""
    here = await visit(request)
    ask = order_pages.asked(here)
    found = await orders.rows(
        here.hub.store, ask, keyset.read(request.query_params.get("after", ""), (int, int, str))
    )
    return JSONResponse(
        {
            "orders": [order_fields(row) for row in found],
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
    happened = await order.timeline(here.hub.store, row)
    names = ("id", "kind", "name", "source", "state", "note", "occurred_at", "received_at")
    return JSONResponse(
        {
            **order_fields(row),
            "lines": [
                {
                    **fields(line, "sku", "sku_id", "title", "variant", "status"),
                    "units": line.number,
                    "price": amount(line.price_minor, line.currency),
                }
                for line in lines
            ],
            "events": [
                {
                    **fields(one.event, *names),
                    "entries": [fields(entry, "account", "commodity", "quantity") for entry in one.entries],
                }
                for one in happened
            ],
        }
    )


async def stock_list(request: Request) -> Response:
    """SKUs of a view, 50 at a time; what nobody has counted has no free units, for unknown is not zero."""
    here = await visit(request)
    ask = stock_pages.asked(here)
    found = await stock.rows(
        here.hub.store, ask, keyset.read(request.query_params.get("after", ""), (int, str))
    )
    return JSONResponse(
        {
            "skus": [
                {
                    **fields(row, "sku", "title", "reserved", "shipped", "counted_at", "counted_by"),
                    "free": row.free if row.counted_at else None,
                    "on_hand": row.free + row.reserved if row.counted_at else None,
                }
                for row in found
            ],
            "total": await stock.total(here.hub.store, ask),
            "after": keyset.written(stock.place(found[-1])) if len(found) == keyset.ROWS else None,
        }
    )


async def one_sku(request: Request) -> Response:
    """One SKU with what each shop shows of it, and its newest entries."""
    here = await visit(request)
    store, name = here.hub.store, request.path_params["sku"]
    row = await sku.one(store, here.seller_id, name)
    if row is None:
        raise HTTPException(404, f"You have no SKU {name}.")
    sums = await sku.sums(store, here.seller_id, name)
    return JSONResponse(
        {
            **fields(row, "sku", "title", "counted_at", "counted_by"),
            "free": sums.free if row.counted_at else None,
            "reserved": sums.reserved,
            "on_hand": sums.on_hand if row.counted_at else None,
            "shipped": sums.shipped,
            "shown": [
                {"connection_id": one.shop.id, "sku_id": one.listing.sku_id, "quantity": one.quantity}
                for one in await sku.shown(store, here.seller_id, name)
            ],
            "entries": [
                fields(one, "id", "cause", "account", "quantity", "event_id", "booked_at")
                for one in await sku.moves(store, here.seller_id, name, None)
            ],
        }
    )


async def connection_list(request: Request) -> Response:
    """The connected shops."""
    here = await visit(request)
    names = (
        "id",
        "channel",
        "shop_id",
        "name",
        "region",
        "currency",
        "timezone",
        "mode",
        "state",
        "hears_by",
        "refresh_expires_at",
    )
    found = await connections.rows(here.hub.store, here.seller_id)
    return JSONResponse({"connections": [fields(row, *names) for row in found]})


async def finding_list(request: Request) -> Response:
    """What is wrong and wants a person."""
    here = await visit(request)
    names = ("kind", "subject", "severity", "title", "detail", "link", "since_at")
    found = await shell.finding_rows(here.hub.store, here.seller_id)
    return JSONResponse({"findings": [fields(row, *names) for row in found]})
