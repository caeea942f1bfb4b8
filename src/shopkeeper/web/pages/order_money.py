"""Orders by their money: what was expected of each, what TikTok states, what was settled and paid."""

from collections.abc import AsyncIterator, Sequence
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from ...core.money import plain
from ...core.reconcile import Reconciled
from ...sync import reconciling
from .. import export
from ..reading import lists, order_money
from ..visits import Visit, part, render, visit
from . import tables
from .money import days_asked

COLUMNS = (
    "order",
    "shop",
    "expected",
    "stated",
    "difference",
    "settled",
    "paid",
    "currency",
    "state",
    "why",
)
STATES = {
    "exact": ("ok", "Agrees"),
    "refunded": ("ok", "Agrees, less refunds"),
    "free": ("off", "Free"),
    "cancelled": ("off", "Cancelled"),
    "open": ("wait", "Not settled yet"),
    "refund open": ("wait", "Refund not stated yet"),
    "unknown": ("", "Older than our records"),
    "differs": ("bad", "Does not agree"),
}


async def asked(here: Visit) -> order_money.Ask:
    """What the address asks for."""
    days, _ = await days_asked(here, [])
    view = tables.one_of(here, "view", order_money.VIEWS, "stated")
    return order_money.Ask(here.seller_id, here.scope, view, days.since, days.until, tables.text(here))


async def page(request: Request) -> Response:
    """The orders of a view with their money, or only the next of them."""
    here = await visit(request)
    ask = await asked(here)
    shown = await tables.shown(here, ask, ask.place)
    rows: dict[str, Any] = {
        "ask": ask,
        "shown": shown,
        "rows": await reconciled(here, shown.rows),
        "states": STATES,
    }
    if shown.is_part:
        return HTMLResponse(await part(here, "order_money_rows.html", **rows))
    return await render(
        here,
        "order_money_list.html",
        "money",
        title="Order by order",
        views=order_money.VIEWS,
        counts={"differs": await order_money.differing_number(here.hub.store, here.seller_id)},
        total=await order_money.total(here.hub.store, ask),
        **rows,
    )


async def reconciled(here: Visit, rows: Sequence[Any]) -> list[Reconciled]:
    """The money of some orders, in their order."""
    places = [(row.connection_id, row.order_id) for row in rows]
    found = await reconciling.by_order(here.hub.store, here.seller_id, places, here.now)
    by_place = {(one.connection_id, one.order_id): one for one in found}
    return [by_place[place] for place in places if place in by_place]


async def csv(request: Request) -> Response:
    """The whole view as CSV."""
    here = await visit(request)
    ask = await asked(here)

    async def lines() -> AsyncIterator[Sequence[str | int]]:
        after: Sequence[Any] | None = None
        while True:
            rows = await lists.rows(here.hub.store, ask, after, lists.EXPORTED_A_PAGE)
            for one in await reconciled(here, rows):
                yield csv_row(here, one)
            if len(rows) < lists.EXPORTED_A_PAGE:
                return
            after = lists.place(rows[-1])

    return export.answer(f"order-money-{ask.view}.csv", COLUMNS, lines())


def csv_row(here: Visit, one: Reconciled) -> list[str | int]:
    """An order's money for other programs."""
    minors = (
        one.expected_minor,
        one.stated_minor,
        one.difference_minor,
        one.settled_minor,
        one.paid_minor,
    )
    return [
        one.order_id,
        export.guarded(here.names.get(one.connection_id, "")),
        *(plain(minor, one.currency) if one.currency else str(minor) for minor in minors),
        one.currency,
        one.state,
        export.guarded(one.why),
    ]
