"""Orders as a table: views, filters, sorting, pages, and the whole view as CSV."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from ...core.money import plain
from ...sync import to_ship
from .. import export, formats, keyset, words
from ..reading import orders
from ..visits import Visit, part, render, visit

WAITING_VIEWS = ("to-ship", "late", "on-hold")
GROUPS = ("Late", "Today", "Tomorrow", "Later")
COLUMNS = (
    "order",
    "shop",
    "status",
    "goods",
    "units",
    "goods_amount",
    "total",
    "currency",
    "place",
    "placed",
    "paid",
    "ship_by",
    "updated",
    "sample",
    "cancel_reason",
)


def asked(here: Visit) -> orders.Ask:
    """What the address asks for."""
    view, sort = here.asked.get("view", "to-ship"), here.asked.get("sort", "")
    return orders.Ask(
        here.seller_id,
        here.now,
        here.scope,
        view if view in orders.VIEWS else "to-ship",
        here.asked.get("q", "").strip()[:100],
        here.asked.get("sku", ""),
        here.asked.get("day", ""),
        sort if sort in orders.sorts(view) else "",
        here.asked.get("dir") == "down",
    )


async def page(request: Request) -> Response:
    """The table, or only its next rows where the address says behind which row."""
    here = await visit(request)
    ask = asked(here)
    after = keyset.read(request.query_params.get("after", ""), (int, int, str))
    found = await orders.rows(here.hub.store, ask, after)
    more = keyset.written(orders.place(found[-1])) if len(found) == keyset.ROWS else ""
    rows: dict[str, Any] = {
        "ask": ask,
        "rows": await with_groups(here, ask, found),
        "goods": await orders.goods(here.hub.store, found),
        "waits": await waits(here, ask, found),
        "more": more,
    }
    if after is not None and "hx-request" in request.headers:
        return HTMLResponse(
            await part(here, "orders_rows.html", last=request.query_params.get("group", ""), **rows)
        )
    return await render(
        here,
        "orders.html",
        "orders",
        title="Orders",
        views=orders.VIEWS,
        counts=await orders.counts(here.hub.store, ask),
        total=await orders.total(here.hub.store, ask),
        last="",
        is_paged=after is not None,
        **rows,
    )


async def waits(here: Visit, ask: orders.Ask, found: Sequence[Row[Any]]) -> dict[tuple[int, str], str]:
    """Why each order that is not shipped yet waits, or how far its shipment is, where there is a reason."""
    if ask.view not in WAITING_VIEWS:
        return {}
    places = [(row.connection_id, row.order_id) for row in found]
    ready = await to_ship.readiness(here.hub.store, here.seller_id, places)
    shipments = await to_ship.under_way(here.hub.store, here.seller_id, places)
    reasons = {place: one.why for place, one in ready.items() if one.word == "wait"}
    words_ = {"wanted": "To be shipped", "sent": "Being shipped now", "parked": "Refused"}
    said = {
        place: f"{words_.get(state, state)}: {note}" if note else words_.get(state, state)
        for place, (state, note) in shipments.items()
    }
    return reasons | said


async def with_groups(
    here: Visit, ask: orders.Ask, found: Sequence[Row[Any]]
) -> list[tuple[str, str, Row[Any]]]:
    """Each order with its group and the group's heading; groups only where the ship-by leads."""
    if ask.view not in ("to-ship", "late") or ask.sort:
        return [("", "", row) for row in found]
    ends = group_ends(here)
    numbers = await orders.due(here.hub.store, ask, ends)
    day = formats.day(ends[1] - timedelta(seconds=1), here.zone, here.now)
    names = {"Today": f"Today, {day}"}
    heads = {
        group: f"{names.get(group, group)}, {formats.many(number, 'order')}"
        for group, number in zip(GROUPS, numbers, strict=True)
    }
    return [(group, heads[group], row) for row in found for group in [group_of(row.ship_by_at, ends)]]


def group_ends(here: Visit) -> list[datetime]:
    """Now, and the ends of today and tomorrow in the page's zone."""
    local = here.now.astimezone(formats.zone(here.zone)).replace(hour=0, minute=0, second=0, microsecond=0)
    return [here.now, local + timedelta(days=1), local + timedelta(days=2)]


def group_of(ship_by_at: datetime | None, ends: list[datetime]) -> str:
    """The group of an order by when it is due."""
    if ship_by_at is None:
        return GROUPS[-1]
    return next((group for group, end in zip(GROUPS, ends, strict=False) if ship_by_at < end), GROUPS[-1])


async def csv(request: Request) -> Response:
    """The whole view as CSV."""
    here = await visit(request)
    ask = asked(here)

    async def lines() -> AsyncIterator[Sequence[str | int]]:
        async for row in orders.every(here.hub.store, ask):
            yield csv_row(here, row)

    return export.answer(f"orders-{ask.view}.csv", COLUMNS, lines())


def csv_row(here: Visit, row: Row[Any]) -> list[str | int]:
    """An order for other programs."""
    shop = here.shops[row.connection_id]
    return [
        row.order_id,
        export.guarded(shop.name),
        words.order_state(row.status, row.ship_by_at, here.now).word,
        export.guarded(row.goods),
        row.units,
        plain(row.goods_minor, row.currency),
        plain(row.total_minor, row.currency),
        row.currency,
        export.guarded(row.place),
        *(
            formats.iso(at, shop.timezone)
            for at in (row.created_at, row.paid_at, row.ship_by_at, row.updated_at)
        ),
        "yes" if row.is_sample else "no",
        export.guarded(row.cancel_reason),
    ]
