"""Statements and payouts as tables and one by one; statements, their lines and payouts also as CSV."""

from collections.abc import AsyncIterator, Sequence
from typing import Any

from sqlalchemy import Row
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from ...core import fees
from ...core.money import plain
from .. import export, formats
from ..reading import lists, statements
from ..visits import Visit, gone, part, render, visit
from . import tables

PARTS = ("revenue", "shipping", "fee", "adjustment", "settlement", "reserve")
COLUMNS = (
    "statement",
    "shop",
    "day",
    *PARTS,
    "not_explained",
    "currency",
    "lines",
    "payment",
    "payment_status",
    "paid",
)
LINE_COLUMNS = (
    "statement",
    "day",
    "line",
    "kind",
    "order",
    *PARTS,
    "not_explained",
    "currency",
)
PAYOUT_COLUMNS = (
    "payment",
    "shop",
    "status",
    "amount",
    "currency",
    "settled",
    "settlement_currency",
    "reserve",
    "exchange_rate",
    "bank",
    "made",
    "paid",
    "statements",
)


def asked(here: Visit) -> statements.Ask:
    """What the address asks for."""
    return statements.Ask(
        here.seller_id,
        here.scope,
        tables.one_of(here, "view", statements.VIEWS, "all"),
        tables.text(here),
        tables.one_of(here, "sort", statements.SORTS),
        here.asked.get("dir") == "down",
    )


async def page(request: Request) -> Response:
    """The statements, or only their next rows."""
    here = await visit(request)
    ask = asked(here)
    shown = await tables.shown(here, ask, ask.place)
    if shown.is_part:
        return HTMLResponse(await part(here, "statements_rows.html", ask=ask, shown=shown))
    return await render(
        here,
        "statements.html",
        "money",
        title="Statements",
        views=statements.VIEWS,
        counts=await statements.counts(here.hub.store, ask),
        total=await lists.total(here.hub.store, ask),
        ask=ask,
        shown=shown,
    )


async def csv(request: Request) -> Response:
    """The whole view of statements as CSV."""
    here = await visit(request)
    ask = asked(here)

    async def lines() -> AsyncIterator[Sequence[str | int]]:
        async for row in lists.every(here.hub.store, ask):
            yield [
                row.statement_id,
                export.guarded(here.names[row.connection_id]),
                row.day,
                *(plain(getattr(row, f"{name}_minor"), row.currency) for name in PARTS),
                plain(row.open_minor, row.currency),
                row.currency,
                row.lines,
                row.payment_id,
                row.payment_status.lower(),
                formats.iso(row.paid_at, "UTC"),
            ]

    return export.answer(f"statements-{ask.view}.csv", COLUMNS, lines())


async def found(here: Visit) -> Row[Any]:
    """The statement that the address names. Raises 404 where it is not this seller's."""
    path = here.request.path_params
    shop, number = int(path["connection"]), str(path["statement"])
    row = await statements.one(here.hub.store, here.seller_id, shop, number)
    return row if row is not None else gone(f"None of your shops has a statement {number}.")


def asked_lines(here: Visit, row: Row[Any]) -> statements.LineAsk:
    """Which lines of a statement the address asks for."""
    view = tables.one_of(here, "view", statements.LINE_VIEWS, "all")
    return statements.LineAsk(here.seller_id, row.connection_id, row.statement_id, view, tables.text(here))


async def one(request: Request) -> Response:
    """One statement with its lines and their single amounts."""
    here = await visit(request)
    row = await found(here)
    ask = asked_lines(here, row)
    shown = await tables.shown(here, ask, statements.LINE_PLACE)
    store = here.hub.store
    lines: dict[str, Any] = {
        "ask": ask,
        "shown": shown,
        "statement": row,
        "amounts": await statements.amounts_of(store, ask, [line.line_id for line in shown.rows]),
        "meaning": fees.meaning,
        "is_known": fees.is_known,
    }
    if shown.is_part:
        return HTMLResponse(await part(here, "statement_lines.html", **lines))
    return await render(
        here,
        "statement.html",
        "money",
        title=f"Statement of {row.day}",
        views=statements.LINE_VIEWS,
        total=await lists.total(store, ask),
        **lines,
    )


async def one_csv(request: Request) -> Response:
    """The lines of one statement as CSV: each total, then each single amount by its name."""
    here = await visit(request)
    row = await found(here)
    ask = asked_lines(here, row)

    async def lines() -> AsyncIterator[Sequence[str | int]]:
        async for line in lists.every(here.hub.store, ask):
            yield [
                line.statement_id,
                line.day,
                line.line_id,
                line.kind.lower(),
                line.order_id,
                *(plain(getattr(line, f"{name}_minor"), line.currency) for name in PARTS),
                plain(line.residue_minor, line.currency),
                line.currency,
            ]

    return export.answer(f"statement-{row.day}-{row.statement_id}.csv", LINE_COLUMNS, lines())


def asked_payouts(here: Visit) -> statements.PayoutAsk:
    """Which payouts the address asks for."""
    view = tables.one_of(here, "view", statements.PAYOUT_VIEWS, "all")
    return statements.PayoutAsk(here.seller_id, here.scope, view)


async def payouts(request: Request) -> Response:
    """The payouts, or only their next rows."""
    here = await visit(request)
    ask = asked_payouts(here)
    shown = await tables.shown(here, ask, statements.PAYOUT_PLACE)
    if shown.is_part:
        return HTMLResponse(await part(here, "payouts_rows.html", ask=ask, shown=shown))
    return await render(
        here,
        "payouts.html",
        "money",
        title="Payouts",
        views=statements.PAYOUT_VIEWS,
        counts=await statements.payout_counts(here.hub.store, ask),
        total=await lists.total(here.hub.store, ask),
        ask=ask,
        shown=shown,
    )


async def payouts_csv(request: Request) -> Response:
    """The whole view of payouts as CSV."""
    here = await visit(request)
    ask = asked_payouts(here)

    async def lines() -> AsyncIterator[Sequence[str | int]]:
        async for row in lists.every(here.hub.store, ask):
            yield [
                row.payment_id,
                export.guarded(here.names[row.connection_id]),
                row.status.lower(),
                plain(row.amount_minor, row.currency),
                row.currency,
                plain(row.settlement_minor, row.settlement_currency),
                row.settlement_currency,
                plain(row.reserve_minor, row.settlement_currency),
                row.exchange_rate,
                export.guarded(row.bank),
                *(formats.iso(at, "UTC") for at in (row.created_at, row.paid_at)),
                row.statements,
            ]

    return export.answer(f"payouts-{ask.view}.csv", PAYOUT_COLUMNS, lines())


async def payout(request: Request) -> Response:
    """One payout with the statements that it pays."""
    here = await visit(request)
    shop, number = int(request.path_params["connection"]), request.path_params["payment"]
    row = await statements.payout(here.hub.store, here.seller_id, shop, number)
    if row is None:
        gone(f"None of your shops has a payout {number}.")
    paid = await statements.paid_by(here.hub.store, row)
    stated = sum(one.settlement_minor for one in paid)
    return await render(
        here,
        "payout.html",
        "money",
        title=f"Payout …{number[-7:]}",
        payment=row,
        shop=here.shops[shop],
        paid=paid,
        stated=stated,
        gap=stated - row.settlement_minor if paid else 0,
    )
