"""Orders by their money: on statements of some days, not settled yet, or stated otherwise than expected."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, and_, cast, func, literal, select

from ...store.database import Store
from ...store.tables import connections, findings, orders, statement_lines, unstated
from .. import keyset
from .money import in_scope

VIEWS = {"stated": "On statements", "differs": "Do not agree", "open": "Not settled yet"}
PLACE = (int, str)


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
        """By shop and number, the newest numbers first."""
        table = {"stated": statement_lines, "open": unstated}.get(self.view, orders)
        shop = table.c.connection_id
        few = self.view == "differs"
        return keyset.Order((keyset.unindexed(shop) if few else shop, table.c.order_id), descending=True)

    @property
    def query(self) -> Select[Any]:
        """The orders, as shop and number."""
        if self.view == "open":
            return unsettled(self)
        if self.view == "differs":
            return differing(self)
        return stated(self)


def stated(ask: Ask) -> Select[Any]:
    """Orders on the statements of these days."""
    line = statement_lines.c
    conditions = [
        *in_scope(statement_lines, ask.seller_id, ask.shops),
        line.day >= ask.since,
        line.day <= ask.until,
        line.order_id != "",
    ]
    if ask.text:
        conditions.append(line.order_id.contains(ask.text, autoescape=True))
    return (
        select(line.connection_id, line.order_id)
        .where(*conditions)
        .group_by(line.connection_id, line.order_id)
    )


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
    return (
        select(orders.c.connection_id, orders.c.order_id)
        .select_from(findings.join(connections, findings.c.subject.startswith(prefix)).join(orders, named))
        .where(
            findings.c.seller_id == ask.seller_id,
            findings.c.kind == "order_money",
            *in_scope(orders, ask.seller_id, ask.shops),
        )
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
