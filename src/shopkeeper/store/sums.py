"""What each roll-up sums up: one SELECT a source, written down once.

With a condition for some records it moves the sums, without one it adds everything up again. No sum looks at
rows that another lane writes, so no two lanes can miss each other.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Select,
    Table,
    and_,
    case,
    func,
    literal,
    select,
    type_coerce,
    union_all,
)

from .tables import (
    fee_days,
    order_days,
    order_hours,
    order_lines,
    order_statuses,
    orders,
    return_days,
    return_lines,
    returns,
    sku_days,
    sku_months,
    statement_amounts,
    statements,
)

REFUNDED = (
    "RETURN_OR_REFUND_REQUEST_SUCCESS",
    "RETURN_OR_REFUND_REQUEST_COMPLETE",
    "REPLACEMENT_REQUEST_REFUND_SUCCESS",
)
"""Statuses of a return whose buyer has the money back."""
HOUR_MICROSECONDS = 3_600_000_000


@dataclass(frozen=True, slots=True)
class Source:
    """Where the counts of a roll-up come from: a SELECT by its key, of records found by shop and number."""

    rollup: Table
    records: Table
    number: ColumnElement[Any]
    query: Select[Any]


@dataclass(frozen=True, slots=True)
class Coarser:
    """A roll-up of a roll-up: the same counts by a shorter key."""

    rollup: Table
    finer: Table
    key: Callable[[tuple[Any, ...]], tuple[Any, ...]]
    columns: tuple[ColumnElement[Any], ...]


def total(column: Any, name: str) -> ColumnElement[int]:
    """The sum of a column, as a whole number on either database."""
    return func.sum(column).cast(BigInteger).label(name)


def when(condition: Any, value: Any = 1) -> ColumnElement[int]:
    """A value where something is so, else nothing."""
    return case((condition, value), else_=0)


def paid_hours() -> Select[Any]:
    """Paid orders by day and hour of payment."""
    o, line = orders.c, order_lines.c
    is_cancelled = o.status == "CANCELLED"
    cancelled_lines = (
        select(func.coalesce(func.sum(line.revenue_minor), 0))
        .where(line.connection_id == o.connection_id, line.order_id == o.order_id, line.status == "CANCELLED")
        .scalar_subquery()
    )
    keys = (o.seller_id, o.connection_id, o.paid_day, o.currency)
    hour = type_coerce(o.paid_at, BigInteger).op("/")(HOUR_MICROSECONDS).cast(Integer)
    return (
        select(
            *keys,
            hour,
            func.count(),
            total(o.units, "units"),
            total(o.goods_minor, "gmv_minor"),
            total(when(is_cancelled), "cancelled_orders"),
            total(case((is_cancelled, o.goods_minor), else_=cancelled_lines), "cancelled_minor"),
            total(when(o.collected_at.is_not(None) & o.ship_by_at.is_not(None)), "handed_over"),
            total(when(o.collected_at <= o.ship_by_at), "on_time"),
        )
        .where(*sold())
        .group_by(*keys, hour)
    )


def sold() -> tuple[ColumnElement[bool], ...]:
    """What makes an order a sale: it was paid, and is neither a sample nor a replacement."""
    return (orders.c.paid_day.is_not(None), orders.c.is_sample.is_(False), orders.c.is_replacement.is_(False))


def statuses() -> Select[Any]:
    """All orders by the day on which they were placed, and their state."""
    keys = (orders.c.seller_id, orders.c.connection_id, orders.c.placed_day, orders.c.status)
    return select(*keys, func.count()).group_by(*keys)


def sold_skus() -> Select[Any]:
    """Units of paid orders by SKU."""
    o, line = orders.c, order_lines.c
    same = and_(line.connection_id == o.connection_id, line.order_id == o.order_id)
    keys = (o.seller_id, o.connection_id, o.paid_day, o.currency, line.sku)
    is_cancelled = (o.status == "CANCELLED") | (line.status == "CANCELLED")
    return (
        select(
            *keys,
            func.count(),
            total(line.revenue_minor, "gmv_minor"),
            total(when(is_cancelled), "cancelled_units"),
            literal(0, BigInteger),
        )
        .select_from(orders.join(order_lines, same))
        .where(*sold())
        .group_by(*keys)
    )


def returned_skus() -> Select[Any]:
    """Units that buyers asked to give back, by SKU."""
    r, line = returns.c, return_lines.c
    same = and_(line.connection_id == r.connection_id, line.return_id == r.return_id)
    keys = (r.seller_id, r.connection_id, r.created_day, r.currency, line.sku)
    return (
        select(*keys, *(literal(0, BigInteger) for _ in range(3)), func.count())
        .select_from(returns.join(return_lines, same))
        .group_by(*keys)
    )


def return_reasons() -> Select[Any]:
    """Returns by reason, and what was paid back for them."""
    r = returns.c
    reason = case((r.reason_text != "", r.reason_text), else_=r.reason)
    keys = (r.seller_id, r.connection_id, r.created_day, r.currency, reason)
    is_refunded = r.status.in_(REFUNDED)
    return select(
        *keys,
        func.count(),
        total(when(is_refunded), "refunds"),
        total(when(is_refunded, r.refund_minor), "refunded_minor"),
    ).group_by(*keys)


def stated_amounts() -> Select[Any]:
    """The amounts of statements by their names."""
    a = statement_amounts.c
    keys = (a.seller_id, a.connection_id, a.day, a.currency, a.part, a.name)
    return select(*keys, func.count(), total(a.amount_minor, "amount_minor")).group_by(*keys)


SOURCES = (
    Source(order_hours, orders, orders.c.order_id, paid_hours()),
    Source(order_statuses, orders, orders.c.order_id, statuses()),
    Source(sku_days, orders, orders.c.order_id, sold_skus()),
    Source(sku_days, returns, returns.c.return_id, returned_skus()),
    Source(return_days, returns, returns.c.return_id, return_reasons()),
    Source(fee_days, statements, statement_amounts.c.statement_id, stated_amounts()),
)
COARSER = (
    Coarser(
        order_days,
        order_hours,
        lambda key: key[:4],
        (order_hours.c.seller_id, order_hours.c.connection_id, order_hours.c.day, order_hours.c.currency),
    ),
    Coarser(
        sku_months,
        sku_days,
        lambda key: (*key[:2], key[2][:7], *key[3:]),
        (
            sku_days.c.seller_id,
            sku_days.c.connection_id,
            func.substr(sku_days.c.day, 1, 7),
            sku_days.c.currency,
            sku_days.c.sku,
        ),
    ),
)
# In this order everywhere, so that two lanes that move the same sums cannot block each other for ever.
ROLLUPS = (order_days, order_hours, order_statuses, sku_days, sku_months, return_days, fee_days)


def measures(rollup: Table) -> Iterator[str]:
    """The columns of a roll-up that count."""
    return (column.name for column in rollup.c if not column.primary_key)


def whole(rollup: Table) -> Any:
    """Every row that a roll-up should have."""
    for one in COARSER:
        if one.rollup is rollup:
            sums = (total(one.finer.c[name], name) for name in measures(rollup))
            return select(*one.columns, *sums).group_by(*one.columns)
    queries = [source.query for source in SOURCES if source.rollup is rollup]
    if len(queries) == 1:
        return queries[0]
    names = rollup.c.keys()
    every = union_all(
        *(
            select(*(column.label(name) for column, name in zip(query.subquery().c, names, strict=True)))
            for query in queries
        )
    ).subquery()
    keys = [every.c[column.name] for column in rollup.primary_key]
    return select(*keys, *(total(every.c[name], name) for name in measures(rollup))).group_by(*keys)
