"""Orders by their money: on statements of some days, not settled yet, or stated otherwise than expected."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, and_, cast, exists, func, literal, or_, select, tuple_

from ...store.database import Store
from ...store.tables import connections, findings, orders, statement_lines, unstated
from .. import keyset
from . import lists
from .money import in_scope

VIEWS = {"stated": "On statements", "differs": "Do not agree", "open": "Not settled yet"}
LINES_AN_ORDER = 4


@dataclass(frozen=True, slots=True)
class Ask:
    """Which orders are asked for. The days are those of the statements, in UTC; both ends are in."""

    seller_id: int
    shops: tuple[int, ...]
    view: str
    since: str
    until: str
    text: str = ""

    @property
    def order(self) -> keyset.Order:
        """The newest statements first; elsewhere by shop and number."""
        line, few = statement_lines.c, keyset.unindexed(orders.c.connection_id)
        columns = {
            "stated": (line.day, line.connection_id, line.order_id),
            "open": (unstated.c.connection_id, unstated.c.order_id),
            "differs": (few, orders.c.order_id),
        }[self.view]
        return keyset.Order(columns, descending=True)

    @property
    def place(self) -> tuple[type, ...]:
        """The types of a row's place."""
        return (str, int, str) if self.view == "stated" else (int, str)

    @property
    def query(self) -> Select[Any]:
        """The orders, as shop and number."""
        if self.view == "open":
            return unsettled(self)
        if self.view == "differs":
            return differing(self)
        return stated(self)


def stated(ask: Ask) -> Select[Any]:
    """Orders on the statements of these days, each by its last line there."""
    line, later = statement_lines.c, statement_lines.alias()
    is_later = or_(
        later.c.day > line.day,
        and_(
            later.c.day == line.day,
            tuple_(later.c.statement_id, later.c.line_id) > tuple_(line.statement_id, line.line_id),
        ),
    )
    superseded = exists(
        select(literal(1))
        .select_from(later)
        .where(
            later.c.connection_id == line.connection_id,
            later.c.order_id == line.order_id,
            later.c.day <= ask.until,
            is_later,
        )
    )
    return on_statements(ask).where(~superseded)


def on_statements(ask: Ask) -> Select[Any]:
    """The lines of these days, as shop and order; an order may have several."""
    line = statement_lines.c
    conditions = [
        *in_scope(statement_lines, ask.seller_id, ask.shops),
        line.day >= ask.since,
        line.day <= ask.until,
        line.order_id != "",
    ]
    if ask.text:
        conditions.append(line.order_id.contains(ask.text, autoescape=True))
    return select(line.connection_id, line.order_id).where(*conditions)


async def total(store: Store, ask: Ask) -> int:
    """How many orders the list has, up to one more than is counted.

    On statements each is counted once among more lines than so many orders ever have.
    """
    if ask.view != "stated":
        return await lists.total(store, ask)
    most = lists.COUNTED_MOST + 1
    some = on_statements(ask).limit(LINES_AN_ORDER * most).subquery()
    each = select(some.c.connection_id, some.c.order_id).distinct().limit(most).subquery()
    return int(await store.scalar(select(func.count()).select_from(each)))


def unsettled(ask: Ask) -> Select[Any]:
    """Delivered orders that no statement holds yet."""
    conditions = in_scope(unstated, ask.seller_id, ask.shops)
    if ask.text:
        conditions.append(unstated.c.order_id.contains(ask.text, autoescape=True))
    return select(unstated.c.connection_id, unstated.c.order_id).where(*conditions)


def differing(ask: Ask) -> Select[Any]:
    """Orders with a finding about their money; these are few, and lead to their orders."""
    prefix = literal("order/") + cast(connections.c.id, orders.c.order_id.type) + "/"
    number = func.substr(findings.c.subject, func.length(prefix) + 1)
    named = and_(orders.c.connection_id == connections.c.id, orders.c.order_id == number)
    conditions = [findings.c.seller_id == ask.seller_id, findings.c.kind == "order_money"]
    if ask.shops:
        conditions.append(connections.c.id.in_(ask.shops))
    return (
        select(orders.c.connection_id, orders.c.order_id)
        .select_from(findings.join(connections, findings.c.subject.startswith(prefix)).join(orders, named))
        .where(connections.c.seller_id == ask.seller_id, *conditions)
    )


async def differing_number(store: Store, seller_id: int) -> int:
    """How many orders do not agree with their statement."""
    return int(
        await store.scalar(
            select(func.count())
            .select_from(findings)
            .where(findings.c.seller_id == seller_id, findings.c.kind == "order_money")
        )
    )
