"""Stock as a list: what is free, promised and shown of every SKU, in one SELECT a page."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Row,
    Select,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    or_,
    select,
)

from ...core.stock import FREE, RESERVED, SHIPPED
from ...store.database import Store
from ...store.tables import balances, listings, skus
from .. import keyset

VIEWS = {
    "all": "All",
    "sold-out": "Sold out",
    "scarce": "Scarce",
    "uncounted": "Not counted",
    "oversold": "Oversold",
}
SCARCE = 10
EXPORTED_A_PAGE = 1000


def quantity(account: str, name: str) -> Any:
    """The balance of an account for the SKU of the row."""
    held = balances.alias(name)
    same = and_(
        held.c.seller_id == skus.c.seller_id, held.c.commodity == skus.c.sku, held.c.account == account
    )
    return func.coalesce(select(held.c.quantity).where(same).scalar_subquery(), 0)


free = quantity(FREE, "free")
reserved = quantity(RESERVED, "reserved")
shipped = quantity(SHIPPED, "shipped")


@dataclass(frozen=True, slots=True)
class Ask:
    """Which SKUs are asked for; ``missing`` is a shop that does not sell them."""

    seller_id: int
    view: str = "all"
    text: str = ""
    missing: int | None = None
    sort: str = ""
    descending: bool = False

    @property
    def order(self) -> keyset.Order:
        """How the rows are sorted; by name of the SKU where nothing else is asked."""
        first: dict[str, Any] = {
            "free": cast(free, BigInteger),
            "on_hand": cast(free + reserved, BigInteger),
            "reserved": cast(reserved, BigInteger),
        }
        return keyset.Order((first.get(self.sort, literal(0)), skus.c.sku), self.descending)


def where(ask: Ask) -> list[ColumnElement[bool]]:
    """The conditions of what is asked for."""
    counted = skus.c.counted_at.is_not(None)
    conditions: list[ColumnElement[bool]] = [skus.c.seller_id == ask.seller_id]
    conditions += {
        "sold-out": [counted, free <= 0],
        "scarce": [counted, free > 0, free <= SCARCE],
        "uncounted": [skus.c.counted_at.is_(None)],
        "oversold": [counted, free < 0],
    }.get(ask.view, [])
    if ask.text:
        conditions.append(
            or_(
                skus.c.sku.icontains(ask.text, autoescape=True),
                skus.c.title.icontains(ask.text, autoescape=True),
            )
        )
    if ask.missing is not None:
        sold = and_(
            listings.c.seller_id == skus.c.seller_id,
            listings.c.sku == skus.c.sku,
            listings.c.connection_id == ask.missing,
        )
        conditions.append(~exists(select(literal(1)).select_from(listings).where(sold)))
    return conditions


async def rows(
    store: Store, ask: Ask, after: Sequence[Any] | None, most: int = keyset.ROWS
) -> Sequence[Row[Any]]:
    """One page of SKUs with their quantities."""
    query: Select[Any] = select(
        skus,
        free.label("free"),
        reserved.label("reserved"),
        shipped.label("shipped"),
        ask.order.columns[0].label("place_0"),
    ).where(*where(ask))
    return await store.rows(ask.order.sorted(query, after).limit(most))


def place(row: Row[Any]) -> list[Any]:
    """The row's place, for the next page to begin behind."""
    return [int(row.place_0), row.sku]


async def every(store: Store, ask: Ask) -> AsyncIterator[Row[Any]]:
    """All SKUs of the view, read in pages."""
    after: Sequence[Any] | None = None
    while True:
        found = await rows(store, ask, after, EXPORTED_A_PAGE)
        for row in found:
            yield row
        if len(found) < EXPORTED_A_PAGE:
            return
        after = place(found[-1])


async def total(store: Store, ask: Ask) -> int:
    """How many SKUs the view has."""
    return int(await store.scalar(select(func.count()).select_from(skus).where(*where(ask))))


async def counts(store: Store, seller_id: int) -> dict[str, int]:
    """How many SKUs each view has."""
    row = await store.one(
        select(
            func.count().label("every"),
            *(
                func.sum(case((and_(*where(Ask(seller_id, view))), 1), else_=0)).label(view)
                for view in VIEWS
                if view != "all"
            ),
        ).where(skus.c.seller_id == seller_id)
    )
    if row is None:
        return dict.fromkeys(VIEWS, 0)
    found = row._mapping
    return {view: int(found["every" if view == "all" else view] or 0) for view in VIEWS}


async def shown(store: Store, seller_id: int, some: Sequence[str]) -> dict[tuple[str, int], tuple[int, int]]:
    """What each shop shows of each SKU, and on how many listings; the highest where they differ."""
    found = await store.rows(
        select(
            listings.c.sku,
            listings.c.connection_id,
            func.max(func.coalesce(balances.c.quantity, 0)).label("most"),
            func.count().label("number"),
        )
        .outerjoin(
            balances,
            and_(
                balances.c.seller_id == listings.c.seller_id,
                balances.c.commodity == listings.c.sku,
                balances.c.account
                == literal("shown/")
                + cast(listings.c.connection_id, skus.c.sku.type)
                + "/"
                + listings.c.sku_id,
            ),
        )
        .where(listings.c.seller_id == seller_id, listings.c.sku.in_(some))
        .group_by(listings.c.sku, listings.c.connection_id)
    )
    return {(row.sku, row.connection_id): (int(row.most), int(row.number)) for row in found}


async def units(store: Store, seller_id: int) -> dict[str, int]:
    """The units of all SKUs in each stock account, and the units that are promised but not there."""
    found = await store.rows(
        select(
            balances.c.account,
            func.sum(balances.c.quantity).label("number"),
            func.sum(case((balances.c.quantity < 0, -balances.c.quantity), else_=0)).label("short"),
        )
        .join(skus, and_(skus.c.seller_id == balances.c.seller_id, skus.c.sku == balances.c.commodity))
        .where(
            balances.c.seller_id == seller_id,
            balances.c.account.in_((FREE, RESERVED, SHIPPED)),
            skus.c.counted_at.is_not(None),
        )
        .group_by(balances.c.account)
    )
    sums = {row.account.removeprefix("stock/"): int(row.number) for row in found}
    short = sum(int(row.short) for row in found if row.account == FREE)
    return {"free": 0, "reserved": 0, "shipped": 0, **sums, "short": short}


async def largest(store: Store, seller_id: int, which: str) -> dict[str, int]:
    """The units of each counted SKU that is not at zero: free, reserved or oversold."""
    account = RESERVED if which == "reserved" else FREE
    query = (
        select(balances.c.commodity, balances.c.quantity)
        .join(skus, and_(skus.c.seller_id == balances.c.seller_id, skus.c.sku == balances.c.commodity))
        .where(
            balances.c.seller_id == seller_id,
            balances.c.account == account,
            skus.c.counted_at.is_not(None),
            balances.c.quantity < 0 if which == "oversold" else balances.c.quantity != 0,
        )
    )
    sign = -1 if which == "oversold" else 1
    return {row.commodity: sign * int(row.quantity) for row in await store.rows(query)}
