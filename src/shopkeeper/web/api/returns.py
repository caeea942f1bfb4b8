"""Cancellations, returns and refunds as JSON."""

from typing import Any

from sqlalchemy import Row
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ...core import cancelling, returning
from ...core.aftersales import Cancellation
from ..pages import returns as return_pages
from ..pages import tables, wishes
from ..reading import lists, returns
from ..visits import gone, visit
from .fields import amount, fields

NAMES = (
    "connection_id",
    "order_id",
    "kind",
    "status",
    "role",
    "reason",
    "reason_text",
    "respond_by_at",
    "created_at",
    "updated_at",
)


def wish_fields(row: Row[Any]) -> dict[str, Any]:
    """What every wish has."""
    return {**fields(row, *NAMES), "refund": amount(row.refund_minor, row.currency)}


async def wish_list(request: Request) -> Response:
    """One of the three lists, 50 at a time; ``after`` of the answer leads on."""
    here = await visit(request)
    ask = return_pages.asked(here)
    shown = await tables.shown(here, ask, returns.PLACE)
    return JSONResponse(
        {
            ask.which: [{"number": row.number, **wish_fields(row)} for row in shown.rows],
            "total": await lists.total(here.hub.store, ask),
            "after": shown.more or None,
        }
    )


async def one_cancellation(request: Request) -> Response:
    """One cancellation, with the answers that it takes now."""
    return await one(request, "cancellation")


async def one_return(request: Request) -> Response:
    """One return or refund, with its units and the answers that it takes now."""
    return await one(request, "return")


async def one(request: Request, about: str) -> Response:
    """One wish."""
    here = await visit(request)
    shop, number = int(request.path_params["connection"]), request.path_params["number"]
    read = returns.one_cancellation if about == "cancellation" else returns.one_return
    row = await read(here.hub.store, here.seller_id, shop, number)
    if row is None:
        gone(f"None of your shops has a {about} {number}.")
    known = await wishes.record(here, row, about)
    choices = cancelling.choices(known) if isinstance(known, Cancellation) else returning.choices(known)
    told = {"number": number, **wish_fields(row), "choices": [choice.decision for choice in choices]}
    if about == "return":
        lines = await returns.lines_of(here.hub.store, row)
        told |= fields(row, "next_action", "tracking_number", "provider", "arbitration", "keeps_goods")
        told["offered"] = amount(row.offered_minor, row.currency)
        told["lines"] = [
            {
                **fields(line, "order_line_id", "sku", "title", "grade", "graded_by", "graded_at"),
                "refund": amount(line.refund_minor, row.currency),
            }
            for line in lines
        ]
    return JSONResponse(told)
