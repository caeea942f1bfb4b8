"""What buyers want back, as three lists and one by one: cancellations, returns, refunds."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Table, and_, case, func, literal_column, or_, select

from ...store.database import Store
from ...store.tables import cancellations, grades, orders, return_lines, returns
from .. import keyset
from ..states import ENDED_CANCELLATIONS, ENDED_RETURNS

LISTS = {"cancellations": "Cancellations", "returns": "Returns", "refunds": "Refunds"}
VIEWS = {"waiting": "Waiting for you", "open": "Under way", "closed": "Closed", "all": "All"}
SORTS = ("respond_by", "asked", "amount")
PLACE = (int, int, str)


@dataclass(frozen=True, slots=True)
class Ask:
    """Which wishes are asked for; no shops stand for all of them."""

    seller_id: int
    shops: tuple[int, ...] = ()
    which: str = "returns"
    view: str = "waiting"
    text: str = ""
    sort: str = ""
    descending: bool = False

    @property
    def table(self) -> Table:
        """Where they are kept."""
        return cancellations if self.which == "cancellations" else returns

    @property
    def number(self) -> ColumnElement[str]:
        """The column of their numbers."""
        return self.table.c.cancel_id if self.which == "cancellations" else self.table.c.return_id

    @property
    def order(self) -> keyset.Order:
        """What must be answered first, first; elsewhere what was asked last."""
        urgent = self.view == "waiting"
        sort = self.sort or ("respond_by" if urgent else "asked")
        down = self.descending if self.sort else not urgent
        column: ColumnElement[Any] = {
            "respond_by": func.coalesce(keyset.micros(self.table.c.respond_by_at), keyset.FAR),
            "asked": keyset.micros(self.table.c.created_at),
            "amount": self.table.c.refund_minor,
        }[sort]
        return keyset.Order((column, self.table.c.connection_id, self.number), down)

    @property
    def query(self) -> Select[Any]:
        """The wishes, each with its order's goods."""
        of_order = and_(
            orders.c.connection_id == self.table.c.connection_id, orders.c.order_id == self.table.c.order_id
        )
        return (
            select(self.table, self.number.label("number"), orders.c.goods, orders.c.units)
            .select_from(self.table.outerjoin(orders, of_order))
            .where(*where(self))
        )


def waits(which: str) -> ColumnElement[bool]:
    """Whether the seller is waited for, as ``core.cancelling.waits`` and ``core.returning.waits`` have it."""
    if which == "cancellations":
        return cancellations.c.status == "CANCELLATION_REQUEST_PENDING"
    return and_(
        # Written out, so that the index of the few that are asked for is found.
        returns.c.next_action != literal_column("''"),
        returns.c.arbitration != "IN_PROGRESS",
        returns.c.status.not_in(ENDED_RETURNS),
    )


def of_list(which: str) -> list[ColumnElement[bool]]:
    """What tells returns and refunds apart: whether goods come back, or go out again."""
    if which == "cancellations":
        return []
    return [returns.c.kind == "REFUND" if which == "refunds" else returns.c.kind != "REFUND"]


def of_view(which: str, view: str) -> list[ColumnElement[bool]]:
    """The conditions of a view."""
    table = cancellations if which == "cancellations" else returns
    ended = table.c.status.in_(ENDED_CANCELLATIONS if which == "cancellations" else ENDED_RETURNS)
    views: dict[str, list[ColumnElement[bool]]] = {
        "waiting": [waits(which)],
        "open": [~ended, ~waits(which)],
        "closed": [ended],
    }
    return views.get(view, [])


def mine(table: Table, seller_id: int, shops: Sequence[int]) -> list[ColumnElement[bool]]:
    """The seller's rows, in some shops or in all of them."""
    own: list[ColumnElement[bool]] = [table.c.seller_id == seller_id]
    return [*own, keyset.unindexed(table.c.connection_id).in_(shops)] if shops else own


def where(ask: Ask) -> list[ColumnElement[bool]]:
    """The conditions of what is asked for."""
    table = ask.table
    conditions = [
        *mine(table, ask.seller_id, ask.shops),
        *of_list(ask.which),
        *of_view(ask.which, ask.view),
    ]
    if ask.text:
        conditions.append(
            or_(
                table.c.order_id.contains(ask.text, autoescape=True),
                ask.number.contains(ask.text, autoescape=True),
                table.c.reason_text.icontains(ask.text, autoescape=True),
                orders.c.goods.icontains(ask.text, autoescape=True),
            )
        )
    return conditions


async def counts(store: Store, ask: Ask) -> dict[str, int]:
    """How many wishes each view of the list has, without the filters."""
    sums = [
        func.sum(case((and_(*of_view(ask.which, view)), 1), else_=0)).label(view)
        for view in VIEWS
        if view != "all"
    ]
    row = await store.one(
        select(func.count().label("all"), *sums).where(
            *mine(ask.table, ask.seller_id, ask.shops), *of_list(ask.which)
        )
    )
    found = row._mapping if row else {}
    return {view: int(found.get(view) or 0) for view in VIEWS}


async def waiting(store: Store, seller_id: int, shops: Sequence[int]) -> dict[str, list[Any]]:
    """For each list, until when each of those waits that wait for the seller."""
    found: dict[str, list[Any]] = {}
    for which in LISTS:
        table = cancellations if which == "cancellations" else returns
        rows = await store.rows(
            select(table.c.respond_by_at).where(*mine(table, seller_id, shops), *of_list(which), waits(which))
        )
        found[which] = [row.respond_by_at for row in rows]
    return found


async def one_cancellation(store: Store, seller_id: int, connection_id: int, number: str) -> Row[Any] | None:
    """The cancellation, if it is this seller's."""
    return await store.one(
        select(cancellations).where(
            cancellations.c.seller_id == seller_id,
            cancellations.c.connection_id == connection_id,
            cancellations.c.cancel_id == number,
        )
    )


async def one_return(store: Store, seller_id: int, connection_id: int, number: str) -> Row[Any] | None:
    """The return or refund, if it is this seller's."""
    return await store.one(
        select(returns).where(
            returns.c.seller_id == seller_id,
            returns.c.connection_id == connection_id,
            returns.c.return_id == number,
        )
    )


async def lines_of(store: Store, wish: Row[Any]) -> Sequence[Row[Any]]:
    """The units that a return is about, each with the state it came back in, if it was graded."""
    same = and_(
        grades.c.connection_id == return_lines.c.connection_id,
        grades.c.return_id == return_lines.c.return_id,
        grades.c.order_line_id == return_lines.c.order_line_id,
    )
    return await store.rows(
        select(return_lines, grades.c.grade, grades.c.graded_by, grades.c.graded_at)
        .select_from(return_lines.outerjoin(grades, same))
        .where(
            return_lines.c.seller_id == wish.seller_id,
            return_lines.c.connection_id == wish.connection_id,
            return_lines.c.return_id == wish.return_id,
        )
        .order_by(return_lines.c.title, return_lines.c.order_line_id)
    )


async def of_order(store: Store, order: Row[Any]) -> tuple[Sequence[Row[Any]], Sequence[Row[Any]]]:
    """The cancellations and the returns of an order, oldest first."""
    found = [
        await store.rows(
            select(table)
            .where(
                table.c.seller_id == order.seller_id,
                table.c.connection_id == order.connection_id,
                table.c.order_id == order.order_id,
            )
            .order_by(table.c.created_at)
        )
        for table in (cancellations, returns)
    ]
    return found[0], found[1]


async def of_buyer(store: Store, wish: Row[Any]) -> int:
    """How many other returns this buyer has asked for."""
    if not wish.buyer_id:
        return 0
    return int(
        await store.scalar(
            select(func.count())
            .select_from(returns)
            .where(
                returns.c.seller_id == wish.seller_id,
                returns.c.buyer_id == wish.buyer_id,
                returns.c.return_id != wish.return_id,
            )
        )
    )
