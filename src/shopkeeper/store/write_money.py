"""Statements, their lines and amounts, and payments as rows."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete
from sqlalchemy.ext.asyncio import AsyncConnection

from ..core.changes import Changes
from ..core.records import Seen
from ..core.settlements import Payment, Statement, StatementLine
from .tables import payments, statement_amounts, statement_lines, statements
from .upsert import each, upsert


async def write(connection: AsyncConnection, seller_id: int, changes: Changes, now: datetime) -> None:
    """The statements and payments that were seen; a restated statement replaces its lines whole."""
    for lines in (statement_lines, statement_amounts):
        gone = delete(lines).where(
            lines.c.connection_id == bindparam("shop"), lines.c.statement_id == bindparam("statement")
        )
        places = [
            {"shop": one.thing.connection_id, "statement": one.thing.statement_id}
            for one in changes.statements
        ]
        await each(connection, gone, places)
    rows = [statement_row(seller_id, sight) for sight in changes.statements]
    await each(connection, upsert(connection, statements), rows)
    pairs = [(sight.thing, line) for sight in changes.statements for line in sight.thing.lines]
    await each(
        connection, upsert(connection, statement_lines), [line_row(seller_id, *pair) for pair in pairs]
    )
    amounts = [row for pair in pairs for row in amount_rows(seller_id, *pair)]
    await each(connection, upsert(connection, statement_amounts), amounts)
    await each(
        connection, upsert(connection, payments), [payment_row(seller_id, one) for one in changes.payments]
    )


def statement_row(seller_id: int, sight: Seen[Statement]) -> dict[str, Any]:
    """A statement's row."""
    one = sight.thing
    return {
        "connection_id": one.connection_id,
        "statement_id": one.statement_id,
        "seller_id": seller_id,
        "currency": one.currency,
        "day": one.day,
        "revenue_minor": one.revenue_minor,
        "shipping_minor": one.shipping_minor,
        "fee_minor": one.fee_minor,
        "adjustment_minor": one.adjustment_minor,
        "settlement_minor": one.settlement_minor,
        "reserve_minor": one.reserve_minor,
        "residue_minor": one.residue_minor,
        "open_minor": one.residue_minor + sum(line.residue_minor for line in one.lines),
        "odd_lines": sum(line.residue_minor != 0 for line in one.lines),
        "lines": len(one.lines),
        "payment_id": one.payment_id,
        "payment_status": one.payment_status,
        "paid_at": one.paid_at,
        "stated_at": one.stated_at,
        "listed_digest": one.listed_digest,
        "read_began_at": sight.read_began_at,
        "event_id": sight.event_id,
    }


def line_row(seller_id: int, statement: Statement, line: StatementLine) -> dict[str, Any]:
    """A row for one line of a statement."""
    return {
        "connection_id": statement.connection_id,
        "statement_id": statement.statement_id,
        "line_id": line.line_id,
        "seller_id": seller_id,
        "day": statement.day,
        "kind": line.kind,
        "order_id": line.order_id,
        "currency": statement.currency,
        "revenue_minor": line.revenue_minor,
        "shipping_minor": line.shipping_minor,
        "fee_minor": line.fee_minor,
        "adjustment_minor": line.adjustment_minor,
        "settlement_minor": line.settlement_minor,
        "reserve_minor": line.reserve_minor,
        "residue_minor": line.residue_minor,
    }


def amount_rows(seller_id: int, statement: Statement, line: StatementLine) -> list[dict[str, Any]]:
    """A row for each amount of a line."""
    return [
        {
            "connection_id": statement.connection_id,
            "statement_id": statement.statement_id,
            "line_id": line.line_id,
            "part": amount.part,
            "name": amount.name,
            "seller_id": seller_id,
            "day": statement.day,
            "currency": statement.currency,
            "amount_minor": amount.amount_minor,
        }
        for amount in line.amounts
    ]


def payment_row(seller_id: int, sight: Seen[Payment]) -> dict[str, Any]:
    """A payment's row."""
    one = sight.thing
    return {
        "connection_id": one.connection_id,
        "payment_id": one.payment_id,
        "seller_id": seller_id,
        "status": one.status,
        "currency": one.currency,
        "amount_minor": one.amount_minor,
        "settlement_currency": one.settlement_currency,
        "settlement_minor": one.settlement_minor,
        "reserve_minor": one.reserve_minor,
        "exchange_rate": one.exchange_rate,
        "bank": one.bank,
        "created_at": one.created_at,
        "paid_at": one.paid_at,
        "paid_day": one.paid_at.date().isoformat() if one.paid_at else None,
        "read_began_at": sight.read_began_at,
        "event_id": sight.event_id,
    }
