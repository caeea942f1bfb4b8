"""What buyers want back, as three tables: cancellations, returns, refunds; each also as CSV."""

from collections.abc import AsyncIterator, Sequence
from typing import Any

from sqlalchemy import Row
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from ...core.money import plain
from .. import export, formats, states
from ..reading import lists, returns, rules
from ..visits import Visit, part, render, visit
from . import tables

COLUMNS = (
    "number",
    "order",
    "shop",
    "kind",
    "status",
    "asked_by",
    "reason",
    "refund",
    "currency",
    "goods",
    "asked",
    "answer_by",
    "updated",
)


def asked(here: Visit) -> returns.Ask:
    """What the address asks for."""
    return returns.Ask(
        here.seller_id,
        here.scope,
        tables.one_of(here, "list", returns.LISTS, "returns"),
        tables.one_of(here, "view", returns.VIEWS, "waiting"),
        tables.text(here),
        tables.one_of(here, "sort", returns.SORTS),
        here.asked.get("dir") == "down",
    )


async def page(request: Request) -> Response:
    """One of the three lists, or only its next rows."""
    here = await visit(request)
    ask = asked(here)
    shown = await tables.shown(here, ask, returns.PLACE)
    if shown.is_part:
        return HTMLResponse(await part(here, "returns_rows.html", ask=ask, shown=shown))
    store = here.hub.store
    waiting = await returns.waiting(store, here.seller_id, here.scope)
    return await render(
        here,
        "returns.html",
        "returns",
        title="Returns",
        lists=returns.LISTS,
        views=returns.VIEWS,
        waiting=waiting,
        late=any(due is not None and due < here.now for due in waiting[ask.which]),
        counts=await returns.counts(store, ask),
        total=await lists.total(store, ask),
        rules_on=await rules.on(store, here.seller_id),
        ask=ask,
        shown=shown,
    )


async def csv(request: Request) -> Response:
    """The whole view as CSV."""
    here = await visit(request)
    ask = asked(here)

    async def lines() -> AsyncIterator[Sequence[str | int]]:
        async for row in lists.every(here.hub.store, ask):
            yield csv_row(here, ask, row)

    return export.answer(f"{ask.which}-{ask.view}.csv", COLUMNS, lines())


def csv_row(here: Visit, ask: returns.Ask, row: Row[Any]) -> list[str | int]:
    """A wish for other programs."""
    shop = here.shops[row.connection_id]
    state = states.cancellation_state if ask.which == "cancellations" else states.return_state
    return [
        row.number,
        row.order_id,
        export.guarded(shop.name),
        states.kind_word(row.kind),
        state(row).word,
        states.role_word(row.role),
        export.guarded(row.reason_text or row.reason),
        plain(row.refund_minor, row.currency),
        row.currency,
        export.guarded(row.goods or ""),
        *(formats.iso(at, shop.timezone) for at in (row.created_at, row.respond_by_at, row.updated_at)),
    ]
