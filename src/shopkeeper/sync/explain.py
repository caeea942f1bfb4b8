"""Why a number is what it is: the sum, entry by entry, with the observation behind each."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, select

from ..core import stock
from ..errors import Rejected
from ..store import load
from ..store.database import Store
from ..store.tables import attempts, connections, entries, events, listings, pushes, skus


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of an account, the sum up to it, and the event that it came from."""

    entry_id: int
    booked_at: datetime
    quantity: int
    total: int
    cause: str
    event_id: int
    event: str
    source: str
    kind: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What one listing shows, how that came about, and what it should show."""

    connection_id: int
    shop: str
    sku_id: str
    title: str
    status: str
    mode: str
    quantity: int
    terms: tuple[Term, ...]
    why: str
    push_id: int | None
    attempt: int | None
    outcome: str
    wanted: int | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """A SKU's units by account, the entries of each, and what each shop shows of it."""

    sku: str
    title: str
    counted_at: datetime | None
    counted_by: str
    free: int
    reserved: int
    shipped: int
    terms: tuple[Term, ...]
    shown: tuple[Shown, ...]

    @property
    def on_hand(self) -> int:
        """Units in the building, promised or not."""
        return self.free + self.reserved

    @property
    def sellable(self) -> int | None:
        """Units that may be offered; None as long as nobody has counted."""
        return stock.sellable(self.free) if self.counted_at else None


async def explain_stock(
    store: Store, seller_id: int, sku: str, connection_id: int | None = None
) -> Explanation:
    """Everything behind the numbers of a SKU, of all shops or of one. Raises Rejected for an unknown SKU."""
    known = await store.one(select(skus).where(skus.c.seller_id == seller_id, skus.c.sku == sku))
    if known is None:
        raise Rejected(f"there is no SKU {sku!r}; it must be spelt as the seller SKU of a listing")
    sums = await load.sums(store, seller_id, [sku])
    return Explanation(
        sku=sku,
        title=known.title,
        counted_at=known.counted_at,
        counted_by=known.counted_by,
        free=sums.get((stock.FREE, sku), 0),
        reserved=sums.get((stock.RESERVED, sku), 0),
        shipped=sums.get((stock.SHIPPED, sku), 0),
        terms=await terms(store, seller_id, sku, stock.FREE),
        shown=tuple(
            [await shown(store, one, sums) for one in await offers(store, seller_id, sku, connection_id)]
        ),
    )


async def terms(store: Store, seller_id: int, sku: str, account: str) -> tuple[Term, ...]:
    """The entries of one account, oldest first, with a running sum."""
    query = (
        select(entries, events.c.name, events.c.source, events.c.kind)
        .join(events, events.c.id == entries.c.event_id)
        .where(entries.c.seller_id == seller_id, entries.c.commodity == sku, entries.c.account == account)
        .order_by(entries.c.id)
    )
    found, total = [], 0
    for row in await store.rows(query):
        total += row.quantity
        found.append(
            Term(
                row.id,
                row.booked_at,
                row.quantity,
                total,
                row.cause,
                row.event_id,
                row.name,
                row.source,
                row.kind,
            )
        )
    return tuple(found)


async def offers(store: Store, seller_id: int, sku: str, connection_id: int | None) -> list[Row[Any]]:
    """The SKU's listings with their shop and their push, if there is one."""
    push = and_(
        pushes.c.connection_id == listings.c.connection_id,
        pushes.c.kind == "stock",
        pushes.c.target == listings.c.sku_id,
    )
    query = (
        select(
            listings,
            connections.c.name.label("shop"),
            connections.c.mode,
            pushes.c.id.label("push_id"),
            pushes.c.wanted,
            pushes.c.state,
            pushes.c.attempts,
            pushes.c.note,
        )
        .join(connections, connections.c.id == listings.c.connection_id)
        .outerjoin(pushes, push)
        .where(listings.c.seller_id == seller_id, listings.c.sku == sku)
        .order_by(listings.c.connection_id, listings.c.sku_id)
    )
    if connection_id is not None:
        query = query.where(listings.c.connection_id == connection_id)
    return list(await store.rows(query))


async def shown(store: Store, row: Row[Any], sums: dict[tuple[str, str], int]) -> Shown:
    """What one listing shows, and why."""
    account = stock.shown(row.connection_id, row.sku_id)
    attempt = None
    if row.push_id is not None and row.attempts:
        attempt = await store.one(
            select(attempts).where(attempts.c.push_id == row.push_id, attempts.c.number == row.attempts)
        )
    return Shown(
        connection_id=row.connection_id,
        shop=row.shop,
        sku_id=row.sku_id,
        title=row.title,
        status=row.status,
        mode=row.mode,
        quantity=sums.get((account, row.sku), 0),
        terms=await terms(store, row.seller_id, row.sku, account),
        why=why(row, attempt, sums.get((account, row.sku), 0)),
        push_id=row.push_id,
        attempt=attempt.number if attempt else None,
        outcome=attempt.outcome or "on its way" if attempt else "",
        wanted=row.wanted["quantity"] if row.wanted and row.state != "settled" else None,
    )


def why(row: Row[Any], attempt: Row[Any] | None, quantity: int) -> str:
    """Why a listing shows what it shows, in a sentence."""
    if row.push_id is None:
        return "Nothing was ever sent: it shows what the shop itself says, less what was sold there since."
    wanted = f"{row.wanted['quantity']:,} units are wanted"
    if row.state == "wanted" and row.mode != "live":
        return f"{wanted}, and held: {row.shop} only rehearses."
    if row.state == "parked":
        return f"{row.shop} refused attempt {row.attempts}: {row.note}"
    if row.state == "wanted":
        return f"{wanted} and will be sent. {row.note}".strip()
    if row.state == "sent":
        return f"{wanted}; attempt {row.attempts} is on its way."
    assert attempt is not None
    since = quantity - attempt.body["quantity"]
    return (
        f"Set to {attempt.body['quantity']:,} by attempt {attempt.number}, {attempt.outcome} "
        f"{attempt.finished_at:%d %b, %H:%M:%S} UTC; {f'{since:+,} there' if since else 'unchanged'} since."
    )
