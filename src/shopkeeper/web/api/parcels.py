"""Parcels as JSON."""

from typing import Any

from sqlalchemy import Row
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ..pages import parcels as parcel_pages
from ..pages import tables
from ..reading import lists, parcels
from ..visits import visit
from .fields import fields

NAMES = (
    "connection_id",
    "package_id",
    "status",
    "exception",
    "shipping_type",
    "provider_id",
    "provider",
    "tracking_number",
    "units",
    "created_at",
    "shipped_at",
    "collected_at",
    "delivered_at",
    "scanned_at",
    "scan",
    "ship_by_at",
    "updated_at",
)


def parcel_fields(row: Row[Any]) -> dict[str, Any]:
    """A parcel."""
    return fields(row, *NAMES)


async def parcel_list(request: Request) -> Response:
    """Parcels of a view, 50 at a time; ``after`` of the answer leads on."""
    here = await visit(request)
    ask = parcel_pages.asked(here)
    shown = await tables.shown(here, ask, parcels.PLACE)
    rows = [
        {**parcel_fields(row), "orders": row.orders, "has_label": bool(row.has_label)} for row in shown.rows
    ]
    total = await lists.total(here.hub.store, ask)
    return JSONResponse({"parcels": rows, "total": total, "after": shown.more or None})


async def one_parcel(request: Request) -> Response:
    """One parcel with its goods and its scans."""
    here = await visit(request)
    parcel = await parcel_pages.found(
        here, str(request.path_params["connection"]), request.path_params["package"]
    )
    store = here.hub.store
    inside = await parcels.contents(store, parcel)
    moves = await parcels.moves(store, parcel)
    label = await parcels.label(store, parcel)
    return JSONResponse(
        {
            **parcel_fields(parcel),
            "goods": [
                {**fields(one, "order_id", "sku", "title", "variant"), "units": one.number} for one in inside
            ],
            "scans": [fields(one, "scanned_at", "code", "description", "tracking_number") for one in moves],
            "label": fields(label, "format", "fetches", "fetched_at", "tracking_number") if label else None,
        }
    )
