"""Connections and findings as JSON."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ..reading import connections, shell
from ..visits import visit
from .fields import fields


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
