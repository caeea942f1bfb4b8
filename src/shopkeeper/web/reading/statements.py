"""Statements, their lines, and payouts: as lists and one by one."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, case, func, or_, select

from ...store.database import Store
from ...store.tables import payments, statement_amounts, statement_lines, statements
from .. import keyset
from .money import in_scope

VIEWS = {"all": "All", "unpaid": "Not paid yet", "open": "Do not add up", "paid": "Paid"}
LINE_VIEWS = {"all": "All lines", "orders": "Orders", "adjustments": "Adjustments", "open": "Do not add up"}
PAYOUT_VIEWS = {"all": "All", "coming": "On the way", "paid": "In the bank", "failed": "Failed"}
SORTS = ("day", "amount")
PLACE = (str, int, str)
PAYOUT_PLACE = (int, int, str)
LINE_PLACE = (int, str)

has_residue = or_(statements.c.residue_minor != 0, statements.c.odd_lines > 0)


@dataclass(frozen=True, slots=True)
class Ask:
    """Which statements are asked for; no shops stand for all of them."""

    seller_id: int
    shops: tuple[int, ...] = ()
    view: str = "all"
    text: str = ""
    sort: str = ""
    descending: bool = False

    @property
    def order(self) -> keyset.Order:
        """The newest first, unless something else is asked."""
        down = self.descending if self.sort else True
        first = statements.c.settlement_minor if self.sort == "amount" else statements.c.day
        return keyset.Order((first, statements.c.connection_id, statements.c.statement_id), down)

    @property
    def place(self) -> tuple[type, ...]:
        """The types of a row's place."""
        return (int, int, str) if self.sort == "amount" else PLACE

    @property
    def query(self) -> Select[Any]:
        """The statements, with all that they leave unexplained."""
        conditions = [*in_scope(statements, self.seller_id, self.shops), *of_view(self.view)]
        if self.text:
            conditions.append(
                or_(
                    statements.c.statement_id.contains(self.text, autoescape=True),
                    statements.c.day == self.text,
                )
            )
        return select(statements).where(*conditions)


def of_view(view: str) -> list[ColumnElement[bool]]:
    """The conditions of a view of statements."""
    views: dict[str, list[ColumnElement[bool]]] = {
        "unpaid": [statements.c.payment_status != "PAID"],
        "open": [has_residue],
        "paid": [statements.c.payment_status == "PAID"],
    }
    return views.get(view, [])


async def counts(store: Store, ask: Ask) -> dict[str, int]:
    """How many statements each view has."""
    sums = [func.sum(case((and_(*of_view(view)), 1), else_=0)).label(view) for view in VIEWS if view != "all"]
    row = await store.one(
        select(func.count().label("all"), *sums).where(*in_scope(statements, ask.seller_id, ask.shops))
    )
    found = row._mapping if row else {}
    return {view: int(found.get(view) or 0) for view in VIEWS}


async def one(store: Store, seller_id: int, connection_id: int, statement_id: str) -> Row[Any] | None:
    """The statement, if it is this seller's."""
    return await store.one(
        select(statements).where(
            statements.c.seller_id == seller_id,
            statements.c.connection_id == connection_id,
            statements.c.statement_id == statement_id,
        )
    )


@dataclass(frozen=True, slots=True)
class LineAsk:
    """Which lines of a statement are asked for."""

    seller_id: int
    connection_id: int
    statement_id: str
    view: str = "all"
    text: str = ""

    @property
    def order(self) -> keyset.Order:
        """By their numbers, what does not add up first."""
        doubt = case((statement_lines.c.residue_minor != 0, 0), else_=1)
        return keyset.Order((doubt, statement_lines.c.line_id))

    @property
    def query(self) -> Select[Any]:
        """The lines."""
        return select(statement_lines).where(*line_conditions(self))


def line_conditions(ask: LineAsk) -> list[ColumnElement[bool]]:
    """The conditions of what is asked of lines."""
    conditions: list[ColumnElement[bool]] = [
        statement_lines.c.seller_id == ask.seller_id,
        statement_lines.c.connection_id == ask.connection_id,
        statement_lines.c.statement_id == ask.statement_id,
    ]
    views: dict[str, list[ColumnElement[bool]]] = {
        "orders": [statement_lines.c.kind == "ORDER"],
        "adjustments": [statement_lines.c.kind != "ORDER"],
        "open": [statement_lines.c.residue_minor != 0],
    }
    conditions += views.get(ask.view, [])
    if ask.text:
        conditions.append(
            or_(
                statement_lines.c.order_id.contains(ask.text, autoescape=True),
                statement_lines.c.line_id.contains(ask.text, autoescape=True),
            )
        )
    return conditions


async def amounts_of(store: Store, ask: LineAsk, lines: Sequence[str]) -> dict[str, list[Row[Any]]]:
    """The single amounts of some lines."""
    found: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in await store.rows(
        select(statement_amounts)
        .where(
            statement_amounts.c.seller_id == ask.seller_id,
            statement_amounts.c.connection_id == ask.connection_id,
            statement_amounts.c.statement_id == ask.statement_id,
            statement_amounts.c.line_id.in_(lines),
        )
        .order_by(statement_amounts.c.line_id, statement_amounts.c.part, statement_amounts.c.name)
    ):
        found[row.line_id].append(row)
    return found


@dataclass(frozen=True, slots=True)
class PayoutAsk:
    """Which payouts are asked for; no shops stand for all of them."""

    seller_id: int
    shops: tuple[int, ...] = ()
    view: str = "all"

    @property
    def order(self) -> keyset.Order:
        """The newest first."""
        made = keyset.micros(payments.c.created_at)
        return keyset.Order((made, payments.c.connection_id, payments.c.payment_id), descending=True)

    @property
    def query(self) -> Select[Any]:
        """The payouts, each with how many statements it pays."""
        number = (
            select(func.count())
            .where(
                statements.c.connection_id == payments.c.connection_id,
                statements.c.payment_id == payments.c.payment_id,
            )
            .scalar_subquery()
        )
        return select(payments, number.label("statements")).where(
            *in_scope(payments, self.seller_id, self.shops), *of_payout_view(self.view)
        )


def of_payout_view(view: str) -> list[ColumnElement[bool]]:
    """The conditions of a view of payouts."""
    views: dict[str, list[ColumnElement[bool]]] = {
        "coming": [payments.c.status.not_in(("PAID", "FAILED"))],
        "paid": [payments.c.status == "PAID"],
        "failed": [payments.c.status == "FAILED"],
    }
    return views.get(view, [])


async def payout_counts(store: Store, ask: PayoutAsk) -> dict[str, int]:
    """How many payouts each view has."""
    sums = [
        func.sum(case((and_(*of_payout_view(view)), 1), else_=0)).label(view)
        for view in PAYOUT_VIEWS
        if view != "all"
    ]
    row = await store.one(
        select(func.count().label("all"), *sums).where(*in_scope(payments, ask.seller_id, ask.shops))
    )
    found = row._mapping if row else {}
    return {view: int(found.get(view) or 0) for view in PAYOUT_VIEWS}


async def payout(store: Store, seller_id: int, connection_id: int, payment_id: str) -> Row[Any] | None:
    """The payout, if it is this seller's."""
    return await store.one(
        select(payments).where(
            payments.c.seller_id == seller_id,
            payments.c.connection_id == connection_id,
            payments.c.payment_id == payment_id,
        )
    )


async def paid_by(store: Store, payment: Row[Any]) -> Sequence[Row[Any]]:
    """The statements that a payout pays."""
    return await store.rows(
        select(statements)
        .where(
            statements.c.seller_id == payment.seller_id,
            statements.c.connection_id == payment.connection_id,
            statements.c.payment_id == payment.payment_id,
        )
        .order_by(statements.c.day, statements.c.statement_id)
    )
