"""A month by order date beside the same by settlement date, with every reason for the difference."""

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, Table, and_, case, func, or_, select

from ..core import reconcile
from ..core.fees import REFUND_NAMES
from ..core.reconcile import Month, MonthOrder
from ..errors import Rejected
from ..store.database import Store
from ..store.tables import order_lines, orders, statement_amounts, statement_lines
from .reconciling import Place, of_line


async def month(store: Store, seller_id: int, name: str, connection_id: int | None = None) -> list[Month]:
    """A month (``2026-11``) by order date beside the same by settlement date, a row for each currency."""
    first, after = days(name)
    settled: dict[str, int] = defaultdict(int)
    found: dict[str, dict[Place, dict[str, Any]]] = defaultdict(lambda: defaultdict(dict))
    for row in await store.rows(of_shop(paid_in(seller_id, first, after), orders, connection_id)):
        free = row.is_sample or row.is_replacement
        found[row.currency][row.connection_id, row.order_id] |= {
            "is_paid_in": True,
            "gross_minor": 0 if free else int(row.gross),
            "cancelled_minor": 0 if free else int(row.cancelled),
        }
    stated = of_shop(stated_by_order(seller_id, first, after), statement_lines, connection_id)
    for row in await store.rows(stated):
        settled[row.currency] += int(row.stated_in)
        found[row.currency][row.connection_id, row.order_id] |= {
            "is_known": row.paid_day is not None,
            "is_settled": True,
            "stated_in_minor": int(row.stated_in),
            "stated_out_minor": int(row.stated_out),
            "refunded_in_minor": int(row.refunded_in or 0),
            "refunded_out_minor": int(row.refunded_out or 0),
        }
    return [
        reconcile.month(name, currency, settled[currency], (month_order(one) for one in by_place.values()))
        for currency, by_place in sorted(found.items())
    ]


def of_shop(query: Select[Any], table: Table, connection_id: int | None) -> Select[Any]:
    """The query for one shop, or for all."""
    return query if connection_id is None else query.where(table.c.connection_id == connection_id)


def month_order(values: dict[str, Any]) -> MonthOrder:
    """One order of a month."""
    return MonthOrder(**({"is_known": True, "is_paid_in": False} | values))


def days(month_name: str) -> tuple[str, str]:
    """The first day of a month, and the day after its last. Raises Rejected where it is no month."""
    try:
        first = date.fromisoformat(f"{month_name}-01")
    except ValueError:
        raise Rejected(f"{month_name!r} is no month; write it as 2026-11") from None
    return first.isoformat(), (first + timedelta(days=32)).replace(day=1).isoformat()


def paid_in(seller_id: int, first: str, after: str) -> Select[Any]:
    """The orders paid in some days, in their shop's zone, with what was ordered and what was cancelled."""
    gone = case((order_lines.c.status == reconcile.CANCELLED, order_lines.c.revenue_minor), else_=0)
    columns = (
        orders.c.connection_id,
        orders.c.order_id,
        orders.c.currency,
        orders.c.is_sample,
        orders.c.is_replacement,
    )
    return (
        select(
            *columns, func.sum(order_lines.c.revenue_minor).label("gross"), func.sum(gone).label("cancelled")
        )
        .join(
            order_lines,
            and_(
                order_lines.c.connection_id == orders.c.connection_id,
                order_lines.c.order_id == orders.c.order_id,
            ),
        )
        .where(orders.c.seller_id == seller_id, orders.c.paid_day >= first, orders.c.paid_day < after)
        .group_by(*columns)
    )


def stated_by_order(seller_id: int, first: str, after: str) -> Select[Any]:
    """What statements say of orders that were paid or settled in some days: within these days and outside."""
    refunds = (
        select(
            statement_amounts.c.connection_id,
            statement_amounts.c.statement_id,
            statement_amounts.c.line_id,
            func.sum(statement_amounts.c.amount_minor).label("minor"),
        )
        .where(
            statement_amounts.c.seller_id == seller_id,
            statement_amounts.c.part == "revenue",
            statement_amounts.c.name.in_(REFUND_NAMES),
        )
        .group_by(
            statement_amounts.c.connection_id, statement_amounts.c.statement_id, statement_amounts.c.line_id
        )
        .subquery()
    )
    line = statement_lines.c
    inside = and_(line.day >= first, line.day < after)
    same_line = and_(
        refunds.c.connection_id == line.connection_id,
        refunds.c.statement_id == line.statement_id,
        refunds.c.line_id == line.line_id,
    )
    sums = (
        func.sum(case((inside, line.revenue_minor), else_=0)).label("stated_in"),
        func.sum(case((inside, 0), else_=line.revenue_minor)).label("stated_out"),
        func.sum(case((inside, refunds.c.minor), else_=0)).label("refunded_in"),
        func.sum(case((inside, 0), else_=refunds.c.minor)).label("refunded_out"),
    )
    keys = (line.connection_id, line.order_id, line.currency, orders.c.paid_day)
    paid = and_(orders.c.paid_day >= first, orders.c.paid_day < after)
    joined = statement_lines.outerjoin(refunds, same_line).outerjoin(orders, of_line())
    return (
        select(*keys, *sums)
        .select_from(joined)
        .where(line.seller_id == seller_id, line.kind == "ORDER", or_(inside, paid))
        .group_by(*keys)
    )
