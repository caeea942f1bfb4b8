"""Any list of rows: one page of it, the whole of it, how long it is."""

from collections.abc import AsyncIterator, Sequence
from typing import Any, Protocol, runtime_checkable

from sqlalchemy import ColumnElement, Row, Select, Subquery, func, literal, select

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
    """A list whose rows tell so much that it is read for the rows of the page alone."""

    @property
    def key(self) -> tuple[ColumnElement[Any], ...]:
        """What tells the rows apart."""

    def told(self, page: Subquery) -> Select[Any]:
        """The rows whose keys are on the page, with all that they tell."""


async def rows(
    store: Store, ask: Ask, after: Sequence[Any] | None, most: int = keyset.ROWS
) -> Sequence[Row[Any]]:
    """One page of rows, with each one's place in the order as ``place_N``."""
    order = ask.order
    places = [column.label(f"place_{number}") for number, column in enumerate(order.columns)]
    if not isinstance(ask, Telling):
        return await store.rows(order.sorted(ask.query.add_columns(*places), after).limit(most))
    keys = ask.query.with_only_columns(*ask.key, *places, maintain_column_froms=True)
    page = order.sorted(keys, after).limit(most).subquery()
    again = tuple(page.c[one.name] for one in places)
    told = ask.told(page).add_columns(*again)
    return await store.rows(keyset.Order(again, order.descending).sorted(told, None))


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
