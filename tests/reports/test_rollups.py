"""Sums that are kept in step are what adding everything up again gives, whatever was seen in which order."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, func, select

from shopkeeper.core.aftersales import Return, ReturnLine
from shopkeeper.core.changes import Changes
from shopkeeper.core.records import Line, Order, Seen, Sight
from shopkeeper.core.settlements import Amount, Statement, StatementLine
from shopkeeper.store.commit import commit
from shopkeeper.store.database import Store
from shopkeeper.store.leases import Fence, Leases
from shopkeeper.store.migrate import migrate
from shopkeeper.store.sums import ROLLUPS
from shopkeeper.store.tables import hub_settings, order_days, order_statuses, sku_days

from .again import wrong_sums

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
FEW = 12
STATUSES = ("UNPAID", "AWAITING_SHIPMENT", "IN_TRANSIT", "COMPLETED", "CANCELLED")
DAYS = ("2026-10-31", "2026-11-01", "2026-11-24")
RETURN_STATUSES = ("RETURN_OR_REFUND_REQUEST_PENDING", "RETURN_OR_REFUND_REQUEST_COMPLETE")


@pytest.fixture(params=["sqlite", "postgres"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """An up-to-date database of each kind."""
    is_sqlite = request.param == "sqlite"
    opened = Store(f"sqlite:///{tmp_path}/hub.db" if is_sqlite else request.getfixturevalue("postgres_url"))
    await migrate(opened)
    yield opened
    await opened.close()


def order(order_id: str = "1", status: str = "AWAITING_SHIPMENT", **other: Any) -> Order:
    """An order of two units, paid on the last of the days unless said otherwise."""
    seen: dict[str, Any] = {
        "connection_id": 1, "currency": "USD", "total_minor": 3300, "goods_minor": 3000, "created_at": NOW,
        "paid_at": NOW, "paid_day": DAYS[2], "placed_day": DAYS[2], "ship_by_at": NOW + timedelta(days=2),
        "cancel_by_at": None, "collected_at": None, "updated_at": NOW,
        "lines": (line("1", "LAMP"), line("2", "MUG")),
    } | other  # fmt: skip
    return Order(order_id=order_id, status=status, **seen)


def line(line_id: str, sku: str, status: str = "", revenue_minor: int = 1500) -> Line:
    return Line(line_id, sku, "p", sku.lower(), sku, "", status, revenue_minor, revenue_minor)


def returned(return_id: str, status: str, reason: str, day: str, refund_minor: int = 1500) -> Return:
    """A wish to give the lamp of an order back."""
    return Return(
        connection_id=1, return_id=return_id, order_id="1", kind="RETURN_AND_REFUND", status=status,
        role="BUYER", reason="code", reason_text=reason, buyer_id="b", currency="USD",
        refund_minor=refund_minor, offered_minor=0, next_action="", created_at=NOW, created_day=day,
        updated_at=NOW, lines=(ReturnLine("1", "1", "LAMP", "lamp", "Lamp", refund_minor),),
    )  # fmt: skip


def statement(statement_id: str, day: str, fees: dict[str, int]) -> Statement:
    """A statement of one line with these fees."""
    amounts = tuple(Amount("fee", name, -minor) for name, minor in fees.items())
    one = StatementLine("1", "ORDER", "1", 3000, 0, -sum(fees.values()), 0, 0, 0, amounts)
    return Statement(
        connection_id=1, statement_id=statement_id, currency="USD", day=day, revenue_minor=3000,
        shipping_minor=0, fee_minor=-sum(fees.values()), adjustment_minor=0, settlement_minor=0,
        reserve_minor=0, payment_id="", payment_status="", lines=(one,), stated_at=NOW, updated_at=NOW,
    )  # fmt: skip


SKUS = st.sampled_from(["LAMP", "MUG", ""])
LINES = st.lists(st.tuples(SKUS, st.sampled_from(["", "CANCELLED"]), st.integers(0, 3000)), max_size=3)
ORDERS = st.builds(
    lambda lines, paid_day, **other: order(
        lines=tuple(line(str(at), *one) for at, one in enumerate(lines)),
        paid_day=paid_day,
        paid_at=NOW if paid_day else None,
        **other,
    ),
    lines=LINES,
    order_id=st.sampled_from("12"),
    connection_id=st.sampled_from([1, 2]),
    status=st.sampled_from(STATUSES),
    paid_day=st.sampled_from([None, *DAYS]),
    placed_day=st.sampled_from(DAYS),
    currency=st.sampled_from(["USD", "JPY"]),
    goods_minor=st.integers(0, 9000),
    is_sample=st.booleans(),
    is_replacement=st.booleans(),
    collected_at=st.sampled_from([None, NOW, NOW + timedelta(days=3)]),
    ship_by_at=st.sampled_from([None, NOW + timedelta(days=2)]),
)
RETURNS = st.builds(
    returned,
    return_id=st.sampled_from("12"),
    status=st.sampled_from(RETURN_STATUSES),
    reason=st.sampled_from(["Broken", ""]),
    day=st.sampled_from(DAYS),
    refund_minor=st.integers(0, 3000),
)
STATEMENTS = st.builds(
    statement,
    st.sampled_from("12"),
    st.sampled_from(DAYS),
    st.dictionaries(st.sampled_from(["commission", "payment"]), st.integers(-50, 50)),
)
COMMITS = st.lists(
    st.builds(
        lambda seen, back, stated: Changes(
            orders=tuple(
                Sight(one, NOW, 1) for one in {(o.connection_id, o.order_id): o for o in seen}.values()
            ),
            returns=tuple(Seen(one, NOW, 1) for one in {one.place: one for one in back}.values()),
            statements=tuple(Seen(one, NOW, 1) for one in {one.place: one for one in stated}.values()),
        ),
        st.lists(ORDERS, max_size=3),
        st.lists(RETURNS, max_size=2),
        st.lists(STATEMENTS, max_size=2),
    ),
    min_size=1,
    max_size=5,
)


@pytest.fixture
async def held(store: Store) -> Fence:
    """A lane, held for the whole test."""
    taken = await Leases(store, "test").take("1/orders", 1, NOW)
    assert taken is not None
    return taken


@settings(
    max_examples=30 if settings().max_examples <= 100 else 1000,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(changes=COMMITS)
async def test_any_sequence_of_commits_leaves_the_sums_that_adding_up_again_gives(
    store: Store, held: Fence, changes: list[Changes]
) -> None:
    for one in changes:
        await commit(store, held, one, now=NOW)

    assert await wrong_sums(store) == []


async def test_an_order_that_moves_to_another_day_leaves_no_trace_on_the_first(
    store: Store, held: Fence
) -> None:
    for day in DAYS:
        await commit(store, held, Changes(orders=(Sight(order(paid_day=day), NOW, 1),)), now=NOW)
    rows = await store.rows(select(order_days.c.day, order_days.c.orders, order_days.c.gmv_minor))

    assert [tuple(row) for row in rows] == [(DAYS[2], 1, 3000)]


async def test_a_state_that_no_order_is_in_any_more_is_gone_from_the_counts(
    store: Store, held: Fence
) -> None:
    for status in STATUSES:
        await commit(store, held, Changes(orders=(Sight(order(status=status), NOW, 1),)), now=NOW)
    rows = await store.rows(select(order_statuses.c.status, order_statuses.c.orders))

    assert [tuple(row) for row in rows] == [("CANCELLED", 1)]


async def test_a_database_from_before_the_sums_is_summed_up_when_it_is_brought_up_to_date(
    store: Store, held: Fence
) -> None:
    seen = tuple(Sight(order(str(number)), NOW, 1) for number in range(FEW))
    await commit(store, held, Changes(orders=seen), now=NOW)
    async with store.writing() as connection:
        for rollup in ROLLUPS:
            await connection.execute(delete(rollup))
        await connection.execute(hub_settings.insert(), {"name": "rollups", "value": "stale"})
    await migrate(store)

    assert await store.scalar(select(func.sum(order_days.c.orders))) == FEW
    assert await wrong_sums(store) == []


async def test_two_lanes_that_move_the_same_sums_at_once_neither_block_nor_miss_each_other(
    store: Store, held: Fence
) -> None:
    other = await Leases(store, "another").take("1/aftersales", 1, NOW)
    assert other is not None

    async def orders_come_in() -> None:
        for number in range(FEW):
            seen = tuple(Sight(order(f"{number}-{at}"), NOW, 1) for at in range(3))
            await commit(store, held, Changes(orders=seen), now=NOW)

    async def returns_come_in() -> None:
        for number in range(FEW):
            back = returned(str(number), RETURN_STATUSES[number % 2], "Broken", DAYS[2])
            await commit(store, other, Changes(returns=(Seen(back, NOW, 1),)), now=NOW)

    await asyncio.gather(orders_come_in(), returns_come_in())
    lamp = await store.one(select(sku_days).where(sku_days.c.sku == "LAMP"))

    assert lamp is not None
    assert (lamp.units, lamp.returned_units) == (3 * FEW, FEW)
    assert await wrong_sums(store) == []
