"""Statements, payouts and the money of orders as JSON."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ..pages import money as money_pages
from ..pages import order_money as order_money_pages
from ..pages import statements as statement_pages
from ..pages import tables
from ..reading import lists, money, order_money, statements
from ..visits import visit
from .fields import amount, fields

PARTS = statement_pages.PARTS


def parts(row: Row[Any]) -> dict[str, Any]:
    """The totals of a statement or of one of its lines."""
    return {name: amount(getattr(row, f"{name}_minor"), row.currency) for name in PARTS}


async def overview(request: Request) -> Response:
    """The amounts of some days, by the platform's names, and how each shop's clearing stands."""
    here = await visit(request)
    currencies = await money.currencies(here.hub.store, here.seller_id, here.scope)
    days, _ = await money_pages.days_asked(here, currencies)
    totals = await money.totals(here.hub.store, here.seller_id, here.scope, days)
    every = await money.amounts(here.hub.store, here.seller_id, here.scope, days)
    return JSONResponse(
        {
            "since": days.since,
            "until": days.until,
            "settled": amount(totals.settlement_minor, days.currency),
            "residue": amount(totals.residue_minor, days.currency),
            "amounts": [
                {"part": one.part, "name": one.name, **amount(one.minor, days.currency)} for one in every
            ],
            "clearing": [
                {
                    "connection_id": one.connection_id,
                    "open": amount(one.open_minor, one.currency),
                    "unpaid": amount(one.unpaid_minor, one.currency),
                    "residue": amount(one.residue_minor, one.currency),
                }
                for one in await money_pages.standings(here)
            ],
        }
    )


async def statement_list(request: Request) -> Response:
    """Statements of a view, 50 at a time; ``after`` of the answer leads on."""
    here = await visit(request)
    ask = statement_pages.asked(here)
    shown = await tables.shown(here, ask, ask.place)
    return JSONResponse(
        {
            "statements": [statement_fields(row) for row in shown.rows],
            "total": await lists.total(here.hub.store, ask),
            "after": shown.more or None,
        }
    )


def statement_fields(row: Row[Any]) -> dict[str, Any]:
    """A statement."""
    names = ("connection_id", "statement_id", "day", "lines", "payment_id", "payment_status", "paid_at")
    return {**fields(row, *names), **parts(row), "residue": amount(row.open_minor, row.currency)}


async def one_statement(request: Request) -> Response:
    """One statement with its lines, 50 at a time, and each single amount."""
    here = await visit(request)
    row = await statement_pages.found(here)
    ask = statement_pages.asked_lines(here, row)
    shown = await tables.shown(here, ask, statements.LINE_PLACE)
    of_line = await statements.amounts_of(here.hub.store, ask, [line.line_id for line in shown.rows])
    return JSONResponse(
        {
            **statement_fields(row),
            "statement_lines": [line_fields(line, of_line[line.line_id]) for line in shown.rows],
            "after": shown.more or None,
        }
    )


def line_fields(line: Row[Any], singles: Sequence[Row[Any]]) -> dict[str, Any]:
    """A line of a statement."""
    return {
        **fields(line, "line_id", "kind", "order_id"),
        **parts(line),
        "residue": amount(line.residue_minor, line.currency),
        "amounts": [
            {**fields(one, "part", "name"), **amount(one.amount_minor, one.currency)} for one in singles
        ],
    }


async def payout_list(request: Request) -> Response:
    """Payouts of a view, 50 at a time; ``after`` of the answer leads on."""
    here = await visit(request)
    ask = statement_pages.asked_payouts(here)
    shown = await tables.shown(here, ask, statements.PAYOUT_PLACE)
    names = ("connection_id", "payment_id", "status", "exchange_rate", "bank", "created_at", "paid_at")
    rows = [
        {
            **fields(row, *names),
            "amount": amount(row.amount_minor, row.currency),
            "settled": amount(row.settlement_minor, row.settlement_currency),
            "reserve": amount(row.reserve_minor, row.settlement_currency),
            "statements": row.statements,
        }
        for row in shown.rows
    ]
    total = await lists.total(here.hub.store, ask)
    return JSONResponse({"payouts": rows, "total": total, "after": shown.more or None})


async def order_list(request: Request) -> Response:
    """What each order was expected to bring, what was stated, settled and paid; 50 at a time."""
    here = await visit(request)
    ask = await order_money_pages.asked(here)
    shown = await tables.shown(here, ask, ask.place)
    rows = [
        {
            "connection_id": one.connection_id,
            "order_id": one.order_id,
            "state": one.state,
            "why": one.why,
            "expected": amount(one.expected_minor, one.currency),
            "stated": amount(one.stated_minor, one.currency),
            "settled": amount(one.settled_minor, one.currency),
            "paid": amount(one.paid_minor, one.currency),
        }
        for one in await order_money_pages.reconciled(here, shown.rows)
    ]
    total = await order_money.total(here.hub.store, ask)
    return JSONResponse({"orders": rows, "total": total, "after": shown.more or None})
