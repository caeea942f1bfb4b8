"""Stock as a table: what is free, promised and shown of every SKU, and the whole view as CSV."""

from collections.abc import AsyncIterator, Sequence
from typing import Any

from sqlalchemy import Row
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from .. import export, formats, keyset
from ..reading import stock
from ..visits import Visit, part, render, visit, whole_number

SORTS = ("sku", "free", "on_hand", "reserved")


def asked(here: Visit) -> stock.Ask:
    """What the address asks for."""
    view, sort = here.asked.get("view", "all"), here.asked.get("sort", "")
    return stock.Ask(
        here.seller_id,
        view if view in stock.VIEWS else "all",
        here.asked.get("q", "").strip()[:100],
        whole_number(here.asked.get("missing", "")),
        sort if sort in SORTS else "",
        here.asked.get("dir") == "down",
    )


async def page(request: Request) -> Response:
    """The table, or only its next rows where the address says behind which row."""
    here = await visit(request)
    ask = asked(here)
    after = keyset.read(request.query_params.get("after", ""), (int, str))
    found = await stock.rows(here.hub.store, ask, after)
    rows: dict[str, Any] = {
        "ask": ask,
        "rows": found,
        "shown": await stock.shown(here.hub.store, here.seller_id, [row.sku for row in found]),
        "more": keyset.written(stock.place(found[-1])) if len(found) == keyset.ROWS else "",
        "bar": bar,
    }
    if after is not None and "hx-request" in request.headers:
        return HTMLResponse(await part(here, "stock_rows.html", **rows))
    return await render(
        here,
        "stock.html",
        "stock",
        title="Stock",
        views=stock.VIEWS,
        counts=await stock.counts(here.hub.store, here.seller_id),
        total=await stock.total(here.hub.store, ask),
        sums=await stock.units(here.hub.store, here.seller_id),
        is_paged=after is not None,
        **rows,
    )


def bar(row: Row[Any]) -> tuple[str, str]:
    """The state of a SKU: its shape and word."""
    if row.counted_at is None:
        return "wait", "Not counted"
    if row.free < 0:
        return "bad", f"Oversold by {formats.units(-row.free)}"
    if row.free == 0:
        return "bad", "Sold out"
    return ("warn", "Scarce") if row.free <= stock.SCARCE else ("ok", "Enough")


async def csv(request: Request) -> Response:
    """The whole view as CSV."""
    here = await visit(request)
    ask = asked(here)
    names = [f"shown on {shop.name}" for shop in here.shops.values()]

    async def lines() -> AsyncIterator[Sequence[str | int]]:
        batch: list[Row[Any]] = []
        async for row in stock.every(here.hub.store, ask):
            batch.append(row)
            if len(batch) == keyset.ROWS:
                for line in await csv_rows(here, batch):
                    yield line
                batch = []
        for line in await csv_rows(here, batch):
            yield line

    header = ("sku", "name", "on_hand", "reserved", "free", "shipped", "counted_at", "counted_by")
    return export.answer(f"stock-{ask.view}.csv", (*header, *map(export.guarded, names)), lines())


async def csv_rows(here: Visit, rows: Sequence[Row[Any]]) -> list[list[str | int]]:
    """SKUs for other programs; what nobody has counted is left empty, for unknown is not zero."""
    shown = await stock.shown(here.hub.store, here.seller_id, [row.sku for row in rows])
    return [
        [
            export.guarded(row.sku),
            export.guarded(row.title),
            *(
                (row.free + row.reserved, row.reserved, row.free)
                if row.counted_at
                else ("", row.reserved, "")
            ),
            row.shipped,
            formats.iso(row.counted_at, here.zone),
            export.guarded(row.counted_by),
            *(shown[row.sku, number][0] if (row.sku, number) in shown else "" for number in here.shops),
        ]
        for row in rows
    ]
