"""What decisions about money need to know of what is written already."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, select, tuple_

from ..core import booking, payouts
from ..core.records import Age, age_of
from ..core.settlements import Payment, Place
from . import load
from .database import Store
from .tables import findings, payments, statement_lines, statements

IN_STATEMENTS = ("line_residue", "unread_line", "unknown_fee", "statement_residue")
IN_PAYMENTS = ("clearing", "payment_failed")


async def of_statements(store: Store, seller_id: int, places: Collection[Place]) -> booking.Known:
    """What is known of some statements, with everything booked under them."""
    ages: dict[Place, Age] = {}
    lines: dict[Place, list[str]] = {place: [] for place in places}
    for part in load.parts(places):
        key = tuple_(statements.c.connection_id, statements.c.statement_id)
        rows = await store.rows(
            select(
                statements.c.connection_id,
                statements.c.statement_id,
                statements.c.stated_at,
                statements.c.read_began_at,
            ).where(statements.c.seller_id == seller_id, key.in_(part))
        )
        ages |= {(r.connection_id, r.statement_id): age_of(r.stated_at, r.read_began_at) for r in rows}
        key = tuple_(statement_lines.c.connection_id, statement_lines.c.statement_id)
        rows = await store.rows(
            select(
                statement_lines.c.connection_id, statement_lines.c.statement_id, statement_lines.c.line_id
            ).where(statement_lines.c.seller_id == seller_id, key.in_(part))
        )
        for r in rows:
            lines[r.connection_id, r.statement_id].append(r.line_id)
    standing = await standing_findings(store, seller_id, IN_STATEMENTS)
    return booking.Known(ages, lines, {}, standing)


async def of_payments(
    store: Store, seller_id: int, connection_id: int, since: datetime, places: Collection[Place]
) -> payouts.Known:
    """These payments of a shop, the recent, the doubtful and the unseen ones, with all their statements."""
    prefix = f"payment/{connection_id}/"
    all_standing = await standing_findings(store, seller_id, IN_PAYMENTS)
    standing = [one for one in all_standing if one[1].startswith(prefix)]
    asked = {one[1].removeprefix(prefix) for one in standing} | {payment_id for _, payment_id in places}
    for table, time in ((payments, payments.c.created_at), (statements, statements.c.stated_at)):
        named = select(table.c.payment_id).where(table.c.connection_id == connection_id, time >= since)
        asked |= {row.payment_id for row in await store.rows(named) if row.payment_id}
    asked |= await unseen(store, connection_id)
    rows: list[Row[Any]] = []
    shares: list[Row[Any]] = []
    for part in load.parts(sorted(asked)):
        for table, found in ((payments, rows), (statements, shares)):
            query = select(table).where(
                table.c.seller_id == seller_id, table.c.connection_id == connection_id
            )
            found += await store.rows(query.where(table.c.payment_id.in_(part)))
    return payouts.Known(
        ages={(row.connection_id, row.payment_id): (row.created_at, row.read_began_at) for row in rows},
        booked=await load.booked(store, seller_id, [f"{prefix}{payment_id}" for _, payment_id in places]),
        payments={(row.connection_id, row.payment_id): payment(row) for row in rows},
        shares=[share(row) for row in shares],
        findings=standing,
    )


async def unseen(store: Store, connection_id: int) -> set[str]:
    """Payments that a statement of a shop names and that are not known, however old they are."""
    same = and_(
        payments.c.connection_id == statements.c.connection_id,
        payments.c.payment_id == statements.c.payment_id,
    )
    rows = await store.rows(
        select(statements.c.payment_id)
        .outerjoin(payments, same)
        .where(
            statements.c.connection_id == connection_id,
            statements.c.payment_id != "",
            payments.c.payment_id.is_(None),
        )
    )
    return {row.payment_id for row in rows}


async def standing_findings(store: Store, seller_id: int, kinds: Sequence[str]) -> list[tuple[str, str]]:
    """The findings of some kinds that stand."""
    query = select(findings.c.kind, findings.c.subject)
    rows = await store.rows(query.where(findings.c.seller_id == seller_id, findings.c.kind.in_(kinds)))
    return [(row.kind, row.subject) for row in rows]


def payment(row: Row[Any]) -> Payment:
    """A row as a payment."""
    return Payment(
        connection_id=row.connection_id,
        payment_id=row.payment_id,
        status=row.status,
        currency=row.currency,
        amount_minor=row.amount_minor,
        settlement_currency=row.settlement_currency,
        settlement_minor=row.settlement_minor,
        reserve_minor=row.reserve_minor,
        exchange_rate=row.exchange_rate,
        bank=row.bank,
        created_at=row.created_at,
        updated_at=row.created_at,
        paid_at=row.paid_at,
    )


def share(row: Row[Any]) -> payouts.Share:
    """A statement's row as its payment sees it."""
    return payouts.Share(
        row.connection_id,
        row.statement_id,
        row.payment_id,
        row.payment_status,
        row.day,
        row.currency,
        row.settlement_minor,
        row.reserve_minor,
    )


async def digests(store: Store, connection_id: int, statement_ids: Iterable[str]) -> dict[str, str]:
    """The fingerprint of each statement as the list had it when it was last read."""
    found: dict[str, str] = {}
    for part in load.parts(statement_ids):
        query = select(statements.c.statement_id, statements.c.listed_digest)
        rows = await store.rows(
            query.where(statements.c.connection_id == connection_id, statements.c.statement_id.in_(part))
        )
        found |= {row.statement_id: row.listed_digest for row in rows}
    return found


async def oldest_unpaid(store: Store, connection_id: int) -> datetime | None:
    """When the oldest statement was stated that is not paid yet."""
    query = select(statements.c.stated_at).where(
        statements.c.connection_id == connection_id, statements.c.payment_status != payouts.PAID
    )
    row = await store.one(query.order_by(statements.c.stated_at).limit(1))
    return row.stated_at if row else None
