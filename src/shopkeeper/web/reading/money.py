"""Money of some days: from gross sales to what was settled, and what each amount was for."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Table, func, select, text

from ...core import fees
from ...store.database import Store
from ...store.tables import fee_days, findings, payments, statement_lines, statements
from .. import keyset

FINDINGS = (
    "unread_line",
    "line_residue",
    "unknown_fee",
    "statement_residue",
    "clearing",
    "payment_failed",
    "order_money",
)
STEPS = {
    fees.SALES: "Gross sales",
    fees.DISCOUNTS: "Your discounts",
    fees.REFUNDS: "Refunds",
    fees.EXTRAS: "Extras that buyers paid",
    fees.BUYERS: "Shipping that buyers paid",
    fees.GIVEN: "TikTok’s part in shipping",
    fees.OUT: "Shipping to buyers",
    fees.BACK: "Shipping of returns",
    fees.HANDLING: "Handling and insurance",
    fees.WAREHOUSE: "TikTok’s warehouse",
    fees.COMMISSION: "Commission",
    fees.PAYING: "Payment handling",
    fees.CREATORS: "Creators",
    fees.ADS: "Ads",
    fees.PROGRAMMES: "Programmes",
    fees.CAMPAIGNS: "Campaigns",
    fees.REFUNDING: "Refund administration",
    fees.SALES_TAX: "Sales taxes",
    fees.IMPORT: "Import taxes",
    fees.INCOME: "Income taxes withheld",
}
"""The steps of the fall, in this order; adjustments are one step, and what is not documented stands alone."""
TAKEN = ("fee", "tax", "adjustment", "shipping")


@dataclass(frozen=True, slots=True)
class Days:
    """The days and the currency that the page is about. Statement days are UTC days; both ends are in."""

    since: str
    until: str
    currency: str


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount of these days by the platform's name, with the step that it belongs to."""

    part: str
    name: str
    minor: int

    @property
    def is_known(self) -> bool:
        """Whether the platform documents it."""
        return fees.is_known(self.part, self.name)

    @property
    def step(self) -> str:
        """The step of the fall."""
        if not self.is_known:
            return f"Unknown: {self.name}"
        if self.part == "adjustment":
            return "Adjustments"
        return STEPS.get(fees.account(self.part, self.name), self.part.capitalize())

    @property
    def meaning(self) -> str:
        """What it is, in words."""
        return fees.meaning(self.part, self.name)


@dataclass(frozen=True, slots=True)
class Totals:
    """What the statements of these days come to."""

    statements: int
    lines: int
    revenue_minor: int
    shipping_minor: int
    fee_minor: int
    adjustment_minor: int
    settlement_minor: int
    reserve_minor: int
    residue_minor: int

    @property
    def taken_minor(self) -> int:
        """What everybody else took: fees, taxes, shipping and adjustments."""
        return self.settlement_minor - self.revenue_minor - self.residue_minor


def in_scope(table: Table, seller_id: int, shops: Sequence[int]) -> list[ColumnElement[bool]]:
    """The seller's rows, in some shops or in all of them."""
    own: list[ColumnElement[bool]] = [table.c.seller_id == seller_id]
    return [*own, keyset.unindexed(table.c.connection_id).in_(shops)] if shops else own


async def currencies(store: Store, seller_id: int, shops: Sequence[int]) -> list[str]:
    """The currencies of the statements, the one of most statements first."""
    found = await store.rows(
        select(statements.c.currency, func.count().label("number"))
        .where(*in_scope(statements, seller_id, shops))
        .group_by(statements.c.currency)
        .order_by(func.count().desc(), statements.c.currency)
    )
    return [row.currency for row in found]


async def newest_day(store: Store, seller_id: int, shops: Sequence[int]) -> str:
    """The last day that a statement is about, or ""."""
    found = await store.scalar(
        select(func.max(statements.c.day)).where(*in_scope(statements, seller_id, shops))
    )
    return str(found or "")


async def totals(store: Store, seller_id: int, shops: Sequence[int], days: Days) -> Totals:
    """The sums of the statements of these days."""
    names = ("revenue", "shipping", "fee", "adjustment", "settlement", "reserve")
    row = await store.one(
        select(
            func.count(),
            func.sum(statements.c.lines),
            *(func.sum(statements.c[f"{name}_minor"]) for name in names),
        ).where(
            *in_scope(statements, seller_id, shops),
            statements.c.day >= days.since,
            statements.c.day <= days.until,
            statements.c.currency == days.currency,
        )
    )
    sums = [int(one or 0) for one in row] if row else [0] * 8
    return Totals(*[*sums, await residue(store, seller_id, shops, days)])


async def residue(store: Store, seller_id: int, shops: Sequence[int], days: Days) -> int:
    """What the statements of these days leave unexplained: in their lines, and beside them."""
    found = 0
    for table in (statements, statement_lines):
        found += int(
            await store.scalar(
                select(func.coalesce(func.sum(table.c.residue_minor), 0)).where(
                    *in_scope(table, seller_id, shops),
                    text(f"{table.name}.residue_minor <> 0"),
                    table.c.day >= days.since,
                    table.c.day <= days.until,
                    table.c.currency == days.currency,
                )
            )
        )
    return found


async def amounts(store: Store, seller_id: int, shops: Sequence[int], days: Days) -> list[Amount]:
    """Every amount of these days by its name, the largest first."""
    total = func.sum(fee_days.c.amount_minor)
    found = await store.rows(
        select(fee_days.c.part, fee_days.c.name, total.label("minor"))
        .where(
            *in_scope(fee_days, seller_id, shops),
            fee_days.c.day >= days.since,
            fee_days.c.day <= days.until,
            fee_days.c.currency == days.currency,
        )
        .group_by(fee_days.c.part, fee_days.c.name)
    )
    rows = [Amount(row.part, row.name, int(row.minor)) for row in found if row.minor]
    return sorted(rows, key=lambda one: (-abs(one.minor), one.name))


def steps(every: Sequence[Amount]) -> list[tuple[str, int, bool]]:
    """The amounts as steps from gross sales to what was settled: word, amount, whether it is documented."""
    sums: Counter[str] = Counter()
    unknown = set()
    for one in every:
        if one.part != "reserve":
            sums[one.step] += one.minor
        if not one.is_known:
            unknown.add(one.step)
    names = [*STEPS.values(), "Adjustments"]
    ordered = [name for name in names if sums.get(name)]
    ordered += sorted(name for name in sums if name not in names and sums[name])
    return [(name, sums[name], name not in unknown) for name in ordered]


async def paid(store: Store, seller_id: int, shops: Sequence[int], most: int = 8) -> Sequence[Row[Any]]:
    """The last payouts."""
    return await store.rows(
        select(payments)
        .where(*in_scope(payments, seller_id, shops))
        .order_by(payments.c.created_at.desc(), payments.c.payment_id)
        .limit(most)
    )


async def found(store: Store, seller_id: int) -> Sequence[Row[Any]]:
    """What does not fit in the money, what costs most first."""
    return await store.rows(
        select(findings)
        .where(findings.c.seller_id == seller_id, findings.c.kind.in_(FINDINGS))
        .order_by(findings.c.severity, findings.c.since_at, findings.c.subject)
        .limit(200)
    )


async def of_order(store: Store, order: Row[Any]) -> Sequence[Row[Any]]:
    """What statements say of one order, line by line."""
    return await store.rows(
        select(statement_lines)
        .where(
            statement_lines.c.seller_id == order.seller_id,
            statement_lines.c.connection_id == order.connection_id,
            statement_lines.c.order_id == order.order_id,
        )
        .order_by(statement_lines.c.day, statement_lines.c.line_id)
    )
