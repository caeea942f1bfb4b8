"""Every report over a small business whose numbers are worked out by hand.

Two shops: the US one (dollars, New York) and a Japanese one (yen, Tokyo). See ``BUSINESS`` for what happened.
"""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Table
from sqlalchemy.ext.asyncio import AsyncConnection

from shopkeeper.core.changes import Changes
from shopkeeper.core.records import Seen, Sight
from shopkeeper.core.settlements import Payment
from shopkeeper.reports import Period, figures, months, read, reports, run
from shopkeeper.store.commit import commit
from shopkeeper.store.database import Store
from shopkeeper.store.leases import Leases
from shopkeeper.store.migrate import migrate
from shopkeeper.store.tables import connections, skus

from .test_rollups import line, order, returned, statement

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
US, JP = 1, 2
COMPLETE = "RETURN_OR_REFUND_REQUEST_COMPLETE"
PENDING = "RETURN_OR_REFUND_REQUEST_PENDING"
LAMP_AND_MUG = (line("1", "LAMP", revenue_minor=2000), line("2", "MUG", revenue_minor=1000))
ONE_CANCELLED = (line("1", "LAMP", revenue_minor=2000), line("2", "MUG", "CANCELLED", 1000))
YEN = {"connection_id": JP, "currency": "JPY", "goods_minor": 4000}
LEFT = {"collected_at": NOW, "ship_by_at": NOW}
LATE = {"collected_at": NOW, "ship_by_at": NOW - timedelta(hours=1)}

# Paid on the 20th: 3 orders of $30.00, one of them cancelled, one with a cancelled line; a sample, a
# replacement and an unpaid order, which are no sales. On the 21st: one of $30.00 and one of ¥4,000.
BUSINESS = (
    order("1", "COMPLETED", lines=LAMP_AND_MUG, paid_day="2026-11-20", **LEFT),
    order("2", "CANCELLED", lines=LAMP_AND_MUG, paid_day="2026-11-20", ship_by_at=None),
    order("3", "DELIVERED", lines=ONE_CANCELLED, paid_day="2026-11-20", **LATE),
    order("4", "COMPLETED", lines=LAMP_AND_MUG, paid_day="2026-11-20", is_sample=True),
    order("5", "COMPLETED", lines=LAMP_AND_MUG, paid_day="2026-11-20", is_replacement=True),
    order("6", "UNPAID", lines=LAMP_AND_MUG, paid_day=None, paid_at=None),
    order("7", lines=LAMP_AND_MUG, paid_day="2026-11-21", ship_by_at=NOW - timedelta(hours=2)),
    order("8", lines=(line("1", "LAMP", revenue_minor=4000),), paid_day="2026-11-21", **YEN),
)
RETURNS = (
    returned("1", COMPLETE, "Broken", "2026-11-21", 2000),
    returned("2", PENDING, "Broken", "2026-11-22", 500),
    returned("3", COMPLETE, "Too late", "2026-11-21", 300),
)
STATEMENTS = (
    statement("1", "2026-11-22", {"referral_fee_amount": 180, "transaction_fee_amount": 60}),
    statement("2", "2026-11-23", {"referral_fee_amount": 180, "refund_administration_fee_amount": -30}),
)


def payment(payment_id: str, day: int, minor: int, status: str = "PAID", currency: str = "USD") -> Payment:
    at = datetime(2026, 11, day, 3, tzinfo=UTC) if day else datetime(2026, 10, 31, 23, tzinfo=UTC)
    return Payment(US, payment_id, status, currency, minor, "USD", minor, 0, "", "", at, at, at)


PAYMENTS = (
    payment("1", 22, 5000),
    payment("2", 23, 700),
    payment("3", 0, 900),
    payment("4", 23, 100, "FAILED"),
    payment("5", 23, 40, currency="GBP"),
)


@pytest.fixture(params=["sqlite", "postgres"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """The business on each database, and another seller's order that no report may show."""
    is_sqlite = request.param == "sqlite"
    opened = Store(f"sqlite:///{tmp_path}/hub.db" if is_sqlite else request.getfixturevalue("postgres_url"))
    await migrate(opened)
    async with opened.writing() as connection:
        for number, name, region, currency in ((US, "US", "US", "USD"), (JP, "JP", "JP", "JPY")):
            await insert(
                connection, connections, id=number, shop_id=name, name=name, region=region, currency=currency
            )
        await insert(connection, skus, seller_id=1, sku="LAMP", title="Sunset lamp")
    await keep(
        opened,
        1,
        Changes(
            orders=tuple(Sight(one, NOW, 1) for one in BUSINESS),
            returns=tuple(Seen(one, NOW, 1) for one in RETURNS),
            statements=tuple(Seen(one, NOW, 1) for one in STATEMENTS),
            payments=tuple(Seen(one, NOW, 1) for one in PAYMENTS),
        ),
    )
    others = order("9", "COMPLETED", connection_id=9, paid_day="2026-11-20")
    await keep(opened, 2, Changes(orders=(Sight(others, NOW, 1),)))
    yield opened
    await opened.close()


async def insert(connection: AsyncConnection, table: Table, **given: Any) -> None:
    """A row with what a report does not look at filled in."""
    plain = {"TEXT": "", "BOOLEAN": False, "BLOB": b"", "BYTEA": b""}
    row = {
        column.name: NOW
        if column.name.endswith("_at")
        else plain.get(str(column.type.compile(connection.dialect)).upper(), 1)
        for column in table.c
        if not column.nullable
    }
    await connection.execute(table.insert(), {**row, **given})


async def keep(store: Store, seller_id: int, changes: Changes) -> None:
    """Commit changes of a seller."""
    held = await Leases(store, f"seller {seller_id}").take(f"{seller_id}/orders", seller_id, NOW)
    assert held is not None
    await commit(store, held, changes, now=NOW)


async def told(store: Store, name: str, *shops: int, since: str = "2026-11-01") -> list[tuple[Any, ...]]:
    """The rows of a report for November."""
    period = Period(1, shops or (US, JP), date.fromisoformat(since), date(2026, 11, 30), NOW)
    return [tuple(row.values()) for row in await run(store, reports()[name], period)]


async def figure(store: Store, name: str) -> list[tuple[str, float | int | None]]:
    """A report in a figure a currency."""
    period = Period(1, (US, JP), date(2026, 11, 1), date(2026, 11, 30), NOW)
    return figures(reports()[name], await run(store, reports()[name], period))


EXPECTED: dict[str, list[tuple[Any, ...]]] = {
    "gmv_by_day": [
        ("2026-11-21", "JPY", 4000, 1),
        ("2026-11-21", "USD", 3000, 1),
        ("2026-11-20", "USD", 9000, 3),
    ],
    "gmv_by_shop": [("JP", "JP", "JPY", 4000, 1), ("US", "US", "USD", 12000, 4)],
    "gmv_by_market": [("JP", "JPY", 4000, 1, 1), ("US", "USD", 12000, 4, 1)],
    "net_sales": [
        ("2026-11-22", "USD", 0, 0, 0, 0),
        ("2026-11-21", "JPY", 4000, 0, 0, 4000),
        ("2026-11-21", "USD", 3000, 0, 2300, 700),
        ("2026-11-20", "USD", 9000, 4000, 0, 5000),
    ],
    "orders": [("2026-11-21", 2, 0), ("2026-11-20", 3, 1)],
    "units": [("2026-11-21", 3, 2), ("2026-11-20", 6, 3)],
    "average_order_value": [
        ("2026-11-21", "JPY", 4000, 1, 4000),
        ("2026-11-21", "USD", 3000, 1, 3000),
        ("2026-11-20", "USD", 9000, 3, 3000),
    ],
    "cancellation_rate": [("2026-11-21", 2, 0, 0.0), ("2026-11-20", 3, 1, 33.3)],
    "refund_rate": [
        ("2026-11-22", "USD", 0, 0, None),
        ("2026-11-21", "JPY", 4000, 0, 0.0),
        ("2026-11-21", "USD", 3000, 2300, 76.7),
        ("2026-11-20", "USD", 9000, 0, 0.0),
    ],
    "on_time_dispatch": [("2026-11-21", 1, 0, 0, 1, 0.0), ("2026-11-20", 2, 1, 1, 0, 50.0)],
    "fees_by_kind": [
        ("referral_fee_amount", "USD", 360, 2),
        ("transaction_fee_amount", "USD", 60, 1),
        ("refund_administration_fee_amount", "USD", -30, 1),
    ],
    "take_rate": [("2026-11-23", "USD", 3000, 150, 5.0), ("2026-11-22", "USD", 3000, 240, 8.0)],
    "payouts": [("2026-11", "GBP", 40, 1), ("2026-11", "USD", 5700, 2)],
    "best_skus": [
        ("LAMP", "Sunset lamp", "JPY", 4000, 1, 0, 0),
        ("LAMP", "Sunset lamp", "USD", 8000, 4, 1, 3),
        ("MUG", "", "USD", 4000, 4, 2, 0),
    ],
    "worst_skus": [("LAMP", "Sunset lamp", 5, 1, 3, 4, 80.0)],
    "returns_by_reason": [("Broken", "USD", 2, 1, 2000), ("Too late", "USD", 1, 1, 300)],
}


def test_every_report_is_worked_out_by_hand_here() -> None:
    assert set(EXPECTED) == set(reports())


async def test_every_report_gives_the_numbers_worked_out_by_hand(store: Store) -> None:
    assert {name: await told(store, name) for name in EXPECTED} == EXPECTED


async def test_the_figure_of_a_period_is_that_of_all_its_orders_and_not_an_average_of_days(
    store: Store,
) -> None:
    assert await figure(store, "gmv_by_day") == [("JPY", 4000), ("USD", 12000)]
    assert await figure(store, "average_order_value") == [("JPY", 4000), ("USD", 3000)]
    assert await figure(store, "cancellation_rate") == [("", 20.0)]
    assert await figure(store, "refund_rate") == [("JPY", 0.0), ("USD", 19.2)]
    assert await figure(store, "take_rate") == [("USD", 6.5)]
    assert await figure(store, "returns_by_reason") == [("", 3)]


async def test_a_report_of_one_shop_leaves_the_others_out(store: Store) -> None:
    assert await told(store, "gmv_by_shop", JP) == [("JP", "JP", "JPY", 4000, 1)]
    assert await told(store, "gmv_by_shop", 9) == []


async def test_a_year_of_skus_is_the_sum_of_its_months_and_its_single_days(store: Store) -> None:
    for since in ("2025-11-25", "2026-09-17", "2026-10-31"):
        assert await told(store, "best_skus", since=since) == EXPECTED["best_skus"]
    assert await told(store, "best_skus", since="2026-11-21") == [
        ("LAMP", "Sunset lamp", "JPY", 4000, 1, 0, 0),
        ("LAMP", "Sunset lamp", "USD", 2000, 1, 0, 3),
        ("MUG", "", "USD", 1000, 1, 0, 0),
    ]


@pytest.mark.parametrize(
    ("first", "last", "whole", "head", "tail"),
    [
        ("2026-11-03", "2026-11-20", None, ("2026-11-03", "2026-11-20", 1), None),
        ("2026-10-01", "2026-11-30", ("2026-10", "2026-11"), None, None),
        ("2026-10-30", "2026-11-02", ("2026-11", "2026-10"), ("2026-10-30", "2026-10-31", 1),
         ("2026-11-01", "2026-11-02", 1)),
        ("2026-09-03", "2026-11-28", ("2026-09", "2026-11"), ("2026-09-01", "2026-09-02", -1),
         ("2026-11-29", "2026-11-30", -1)),
    ],
)  # fmt: skip
def test_a_period_is_whole_months_and_the_fewest_single_days(
    first: str, last: str, whole: Any, head: Any, tail: Any
) -> None:
    found = months(date.fromisoformat(first), date.fromisoformat(last))
    never = ("9999-12-31", "", 1)

    assert (found["from_month"], found["to_month"]) == (whole or ("9999-12-31", ""))
    for name, expected in (("head", head), ("tail", tail)):
        assert tuple(found[f"{name}_{part}"] for part in ("from", "to", "sign")) == (expected or never)


@pytest.mark.parametrize("report", reports().values(), ids=lambda one: one.name)
def test_a_report_says_what_it_is_and_always_asks_for_one_seller(report: Any) -> None:
    assert ":seller_id" in report.sql
    assert report.meaning.endswith(".")
    assert report.chart in ("line", "bars")
    assert report.up in report.sql
    if report.up.endswith("_minor"):
        assert "currency" in report.sql


def test_a_report_without_a_meaning_is_refused() -> None:
    with pytest.raises(KeyError, match="meaning"):
        read("x", "-- title: X\n-- unit: money\n-- chart: line day x\n-- figure: x\nSELECT 1")
