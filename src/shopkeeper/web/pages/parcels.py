"""Parcels as a table and as CSV, and one parcel with its goods, scans and label."""

from collections.abc import AsyncIterator, Sequence
from typing import Any

from sqlalchemy import Row
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from .. import export, formats, states
from ..reading import lists, parcels, shipping
from ..visits import Visit, gone, part, render, visit
from . import tables

COLUMNS = (
    "parcel",
    "shop",
    "status",
    "carrier",
    "tracking_number",
    "shipped_by",
    "goods",
    "units",
    "orders",
    "first_order",
    "ship_by",
    "shipped",
    "collected",
    "delivered",
    "last_scan",
    "last_scan_at",
)
RENUMBERED = ("PROCESSING", "FULFILLING")


def asked(here: Visit) -> parcels.Ask:
    """What the address asks for."""
    view = tables.one_of(here, "view", parcels.VIEWS, "to-hand-over")
    return parcels.Ask(
        here.seller_id,
        here.now,
        here.scope,
        view,
        tables.text(here),
        tables.one_of(here, "sort", parcels.sorts(view)),
        here.asked.get("dir") == "down",
    )


async def page(request: Request) -> Response:
    """The table, or only its next rows."""
    here = await visit(request)
    ask = asked(here)
    shown = await tables.shown(here, ask, parcels.PLACE)
    if shown.is_part:
        return HTMLResponse(await part(here, "parcels_rows.html", ask=ask, shown=shown))
    store = here.hub.store
    return await render(
        here,
        "parcels.html",
        "parcels",
        title="Parcels",
        views=parcels.VIEWS,
        counts=await parcels.counts(store, ask),
        total=await lists.total(store, ask),
        ask=ask,
        shown=shown,
    )


async def csv(request: Request) -> Response:
    """The whole view as CSV."""
    here = await visit(request)
    ask = asked(here)

    async def lines() -> AsyncIterator[Sequence[str | int]]:
        async for row in lists.every(here.hub.store, ask):
            yield csv_row(here, row)

    return export.answer(f"parcels-{ask.view}.csv", COLUMNS, lines())


def csv_row(here: Visit, row: Row[Any]) -> list[str | int]:
    """A parcel for other programs."""
    shop = here.shops[row.connection_id]
    times = (row.ship_by_at, row.shipped_at, row.collected_at, row.delivered_at)
    return [
        row.package_id,
        export.guarded(shop.name),
        states.parcel_state(row, here.now).word,
        export.guarded(row.provider),
        export.guarded(row.tracking_number),
        row.shipping_type.lower(),
        export.guarded(row.goods or ""),
        row.units,
        int(row.orders or 0),
        row.order_id or "",
        *(formats.iso(at, shop.timezone) for at in times),
        export.guarded(row.scan),
        formats.iso(row.scanned_at, shop.timezone),
    ]


async def one(request: Request) -> Response:
    """One parcel."""
    here = await visit(request)
    parcel = await found(here, str(request.path_params["connection"]), request.path_params["package"])
    return await told(here, parcel)


async def found(here: Visit, connection: str, package_id: str) -> Row[Any]:
    """The parcel, if it is this seller's. Raises 404 where it is not."""
    number = int(connection) if connection.isascii() and connection.isdigit() and len(connection) < 19 else 0
    parcel = await parcels.one(here.hub.store, here.seller_id, number, package_id)
    return parcel if parcel is not None else gone(f"None of your shops has a parcel {package_id}.")


async def told(
    here: Visit, parcel: Row[Any], problem: str = "", typed: str = "", status: int = 200
) -> Response:
    """The page of a parcel, with what went wrong where something did."""
    store = here.hub.store
    number = parcel.tracking_number or parcel.package_id
    is_tiktoks = parcel.shipping_type != "SELLER"
    may_renumber = not is_tiktoks and parcel.status in RENUMBERED
    return await render(
        here,
        "parcel.html",
        "parcels",
        status=status,
        title=f"{'Error: ' if problem else ''}Parcel {number}",
        parcel=parcel,
        shop=here.shops[parcel.connection_id],
        state=states.parcel_state(parcel, here.now),
        contents=await parcels.contents(store, parcel),
        moves=await parcels.moves(store, parcel),
        label=await parcels.label(store, parcel),
        may_have_label=is_tiktoks and parcel.status == "PROCESSING",
        may_renumber=may_renumber,
        providers=await shipping.providers_of(store, here.seller_id, [parcel.connection_id])
        if may_renumber
        else [],
        problem=problem,
        typed=typed,
    )
