"""The ledger of money, read for an export: transactions from the entries, assertions from elsewhere."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, Table, func, or_, select

from ..core import beancount, booking, payouts
from ..core.beancount import Check, Movement
from ..core.ledger import Place
from ..store.database import Store
from ..store.tables import entries, payments, statements
from .reconciling import shop_names


async def export(store: Store, seller_id: int) -> str:
    """The whole ledger of money as Beancount text."""
    names = await shop_names(store, seller_id)
    title = f"Shopkeeper: {', '.join(names.values()) or 'no shop'}"
    return beancount.write(title, await movements(store, seller_id), await checks(store, seller_id))


async def movements(store: Store, seller_id: int) -> list[Movement]:
    """What is booked for each statement line and each payment, as transactions of their days."""
    dates, words = await documents(store, seller_id)
    total = func.sum(entries.c.quantity).label("total")
    query = (
        select(entries.c.cause, entries.c.account, entries.c.commodity, total)
        .where(
            entries.c.seller_id == seller_id,
            or_(entries.c.cause.startswith("statement/"), entries.c.cause.startswith("payment/")),
        )
        .group_by(entries.c.cause, entries.c.account, entries.c.commodity)
        .having(func.sum(entries.c.quantity) != 0)
        .order_by(entries.c.cause, entries.c.account, entries.c.commodity)
    )
    by_cause: dict[str, list[tuple[str, str, int]]] = defaultdict(list)
    for row in await store.rows(query):
        by_cause[row.cause].append((row.account, row.commodity, int(row.total)))
    return [
        Movement(dates[document(cause)], cause, words[document(cause)], tuple(postings))
        for cause, postings in by_cause.items()
    ]


def document(cause: str) -> str:
    """The statement or payment that a cause belongs to."""
    return "/".join(cause.split("/")[:3])


async def documents(store: Store, seller_id: int) -> tuple[dict[str, str], dict[str, str]]:
    """The day of each statement and payment, and what to call it."""
    names = await shop_names(store, seller_id)
    dates, words = {}, {}
    for row in await of_seller(store, statements, seller_id):
        subject = f"statement/{row.connection_id}/{row.statement_id}"
        dates[subject] = row.day
        words[subject] = f"Statement {row.statement_id}, {names.get(row.connection_id, '')}"
    for row in await of_seller(store, payments, seller_id):
        subject = f"payment/{row.connection_id}/{row.payment_id}"
        dates[subject] = paid_day(row)
        words[subject] = f"Payment {row.payment_id}, {names.get(row.connection_id, '')}"
    return dates, words


async def of_seller(store: Store, table: Table, seller_id: int) -> Sequence[Row[Any]]:
    """All rows of one of a seller's tables."""
    return await store.rows(select(table).where(table.c.seller_id == seller_id))


def paid_day(row: Row[Any]) -> str:
    """The UTC day on which a payment arrived."""
    return str((row.paid_at or row.created_at).date().isoformat())


async def checks(store: Store, seller_id: int) -> list[Check]:
    """What clearing must hold at the end of each day: stated less paid, and nothing once all is paid.

    It is taken from the statements and payments, not from the entries that it is to check.
    """
    changes: dict[Place, Counter[str]] = defaultdict(Counter)
    still_open = set()
    for row in await of_seller(store, statements, seller_id):
        place = (booking.clearing(row.connection_id), row.currency)
        changes[place][row.day] += row.settlement_minor
        if row.payment_status != payouts.PAID:
            still_open.add(place)
    for row in await of_seller(store, payments, seller_id):
        if row.status == payouts.PAID:
            place = (booking.clearing(row.connection_id), row.settlement_currency)
            changes[place][paid_day(row)] -= row.settlement_minor
    return beancount.running(changes, still_open)
