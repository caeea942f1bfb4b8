"""Any list of rows: one page of it, the whole of it, how long it is."""

from collections.abc import AsyncIterator, Sequence
from typing import Any, Protocol, runtime_checkable

from sqlalchemy import Row, Select, Subquery, func, literal, select

from ...store.database import Store
from .. import keyset

EXPORTED_A_PAGE = 1000
COUNTED_MOST = 10_000
"""A longer list is called this many and more: nobody needs the last digit, and counting it takes time."""


class Ask(Protocol):
    """What is asked for: rows by a query, in an order that makes each place unique."""

    @property
    def order(self) -> keyset.Order:
        """How the rows are sorted."""

    @property
    def query(self) -> Select[Any]:
        """All rows of the list."""


@runtime_checkable
class Telling(Protocol):
    """A list whose rows tell more than their table: asked for the rows of the page alone."""

    def told(self, page: Subquery) -> Select[Any]:
        """The rows of the page with all that they tell."""


async def rows(
    store: Store, ask: Ask, after: Sequence[Any] | None, most: int = keyset.ROWS
) -> Sequence[Row[Any]]:
    """One page of rows, with each one's place in the order as ``place_N``."""
    order = ask.order
    places = [column.label(f"place_{number}") for number, column in enumerate(order.columns)]
    page = order.sorted(ask.query.add_columns(*places), after).limit(most)
    if not isinstance(ask, Telling):
        return await store.rows(page)
    few = page.subquery()
    again = keyset.Order(tuple(few.c[one.name] for one in places), order.descending)
    return await store.rows(again.sorted(ask.told(few), None))


def place(row: Row[Any]) -> list[Any]:
    """The row's place, for the next page to begin behind."""
    found = row._mapping
    return [found[name] for name in found if str(name).startswith("place_")]


async def every(store: Store, ask: Ask) -> AsyncIterator[Row[Any]]:
    """All rows of the list, read in pages."""
    after: Sequence[Any] | None = None
    while True:
        found = await rows(store, ask, after, EXPORTED_A_PAGE)
        for row in found:
            yield row
        if len(found) < EXPORTED_A_PAGE:
            return
        after = place(found[-1])


async def total(store: Store, ask: Ask) -> int:
    """How many rows the list has, up to one more than is counted."""
    bare = ask.query.order_by(None).with_only_columns(literal(1), maintain_column_froms=True)
    few = bare.limit(COUNTED_MOST + 1).subquery()
    return int(await store.scalar(select(func.count()).select_from(few)))
