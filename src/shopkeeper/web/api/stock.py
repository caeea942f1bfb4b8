"""Stock as JSON: what nobody has counted has no free units, for unknown is not zero."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from .. import keyset
from ..pages import stock as stock_pages
from ..reading import sku, stock
from ..visits import visit
from .fields import fields


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
