"""Imported statements: balanced in the books, matched with imported orders, and nothing unknown is quiet."""

import itertools
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from shopkeeper.core import booking
from shopkeeper.store.tables import cursors, entries, fee_days, findings, statement_amounts, statements
from shopkeeper.sync import reconciling
from tests.channels import exported

from .files import bring, look
from .world import World, world

ONE, TWO = "576461413038785001", "576461413038785002"
INDONESIAN = (
    "Order/adjustment ID  ,Type ,Order created time(UTC),Order settled time(UTC),Currency,"
    "Total settlement amount,Total revenue,Subtotal after seller discounts,Subtotal before discounts,"
    "Seller discounts,Total fees,Transaction fee,TikTok Shop commission fee,Seller shipping fee,"
    "Actual shipping fee,Platform shipping fee discount,Affiliate commission,Ajustment amount,"
    "Related order ID,Customer payment"
)


def settled(*rows: dict[str, str], header: list[str] | None = None) -> bytes:
    return exported.file(header or exported.SETTLED_HEADER, rows)


async def kinds(one: World) -> set[str]:
    rows = await one.hub.store.rows(select(findings.c.kind))
    return {row.kind for row in rows} - {"uncounted"}


async def unbalanced(one: World) -> list[Any]:
    """Causes whose entries do not come to zero in some commodity."""
    sums: dict[tuple[str, str], int] = {}
    for row in await one.hub.store.rows(select(entries)):
        sums[row.cause, row.commodity] = sums.get((row.cause, row.commodity), 0) + row.quantity
    return [place for place, total in sums.items() if total]


async def test_a_statement_is_booked_balanced_and_agrees_with_its_imported_order(empty: World) -> None:
    await bring(empty, exported.orders_file([exported.row(ONE)]))
    found = await bring(empty, settled(exported.settled(ONE)), "settlements")

    (reconciled,) = await reconciling.by_order(empty.hub.store, 1, [(1, ONE)], empty.clock.now())
    assert (found.things["new"], found.sum_minor, found.first_day) == (1, 1240, "2026-10-06")
    assert (reconciled.state, reconciled.expected_minor, reconciled.settled_minor) == ("exact", 1800, 1240)
    assert await unbalanced(empty) == []
    assert await empty.balance(booking.clearing(1), "USD") == 1240
    assert await empty.balance("fees/commission", "USD") != 0
    assert await kinds(empty) == set()


async def test_a_statement_before_its_orders_is_compared_once_they_are_there(empty: World) -> None:
    cheaper = exported.settled(ONE, Net_sales="15.00", Gross_sales="17.00", Total_settlement_amount="9.40")
    await bring(empty, settled(cheaper), "settlements")
    assert await kinds(empty) == set()

    await bring(empty, exported.orders_file([exported.row(ONE)]))

    assert await kinds(empty) == {"order_money"}


async def test_what_a_line_does_not_explain_is_a_finding_and_stays_in_the_residue(empty: World) -> None:
    await bring(empty, settled(exported.settled(ONE, Total_settlement_amount="12.00")), "settlements")

    assert await kinds(empty) == {"line_residue"}
    assert await empty.balance(booking.residue(1), "USD") == 40
    assert await unbalanced(empty) == []


async def test_a_fee_that_nobody_knows_is_told_before_and_after_the_import(empty: World) -> None:
    header = list(exported.SETTLED_HEADER)
    header.insert(header.index("Adjustment amount"), "Moonlight fee")
    file = settled(
        exported.settled(ONE, Moonlight_fee="-0.40", Fees="-2.00", Total_settlement_amount="12.00"),
        header=header,
    )

    found = await look(empty, file, "settlements")
    await bring(empty, file, "settlements")

    names = await empty.hub.store.rows(
        select(statement_amounts.c.name).where(statement_amounts.c.name == "moonlight_fee")
    )
    assert found.unknown_fees == ("Moonlight fee",)
    assert await kinds(empty) == {"unknown_fee"}
    assert len(names) == 1


async def test_a_kind_of_line_that_nobody_knows_is_loud(empty: World) -> None:
    zero = dict.fromkeys(("Net_sales", "Gross_sales", "Seller_discount", "Shipping", "Fees"), "0")
    zero |= {
        name.replace(" ", "_"): "0"
        for name in exported.SETTLED_HEADER
        if name.endswith(("fee", "commission"))
    }
    odd = exported.settled("7440000000000000001", Type="Moon tax", Adjustment_amount="-3.00", **zero)
    await bring(empty, settled(odd | {"Total settlement amount": "-3.00"}), "settlements")

    assert await kinds(empty) == {"unknown_fee"}


async def test_rows_of_southeast_asia_without_statement_numbers_are_one_statement_a_day(empty: World) -> None:
    row = {
        "Order/adjustment ID  ": ONE,
        "Type ": "Order",
        "Order settled time(UTC)": "2026/10/06",
        "Currency": "USD",
        "Total settlement amount": "16.40",
        "Total revenue": "18.00",
        "Subtotal after seller discounts": "18.00",
        "Subtotal before discounts": "20.00",
        "Seller discounts": "-2.00",
        "Total fees": "-1.60",
        "Transaction fee": "-0.40",
        "TikTok Shop commission fee": "-1.00",
        "Seller shipping fee": "-0.20",
        "Actual shipping fee": "-1.00",
        "Platform shipping fee discount": "0.80",
    }
    later = {**row, "Order/adjustment ID  ": TWO, "Order settled time(UTC)": "2026/10/07"}

    await bring(empty, exported.file(INDONESIAN.split(","), [row, later]), "settlements")

    days = await empty.hub.store.rows(select(statements.c.statement_id).order_by(statements.c.statement_id))
    fees = await empty.hub.store.rows(select(fee_days.c.name, fee_days.c.amount_minor))
    assert [one.statement_id for one in days] == ["file-2026-10-06", "file-2026-10-07"]
    assert ("platform_commission_amount", -100) in {(one.name, one.amount_minor) for one in fees}
    assert await kinds(empty) == set()
    assert await unbalanced(empty) == []


async def test_amounts_of_another_currency_are_bad_rows(empty: World) -> None:
    found = await look(empty, settled(exported.settled(ONE, Currency="GBP")), "settlements")

    assert [(one.column, one.value) for one in found.faults] == [("Currency", "GBP")]


@pytest.mark.slow
async def test_of_two_files_the_one_with_more_lines_of_a_statement_counts_in_any_order(
    tmp_path: Path,
) -> None:
    part = settled(exported.settled(ONE))
    whole = settled(exported.settled(ONE), exported.settled(TWO))
    for nth, files in enumerate(itertools.permutations((part, whole, part))):
        async with world(f"sqlite:///{tmp_path}/{nth}.db") as one:
            for file in files:
                await bring(one, file, "settlements")
            assert await one.balance(booking.clearing(1), "USD") == 2480
            assert await unbalanced(one) == []


async def test_a_connected_shop_reads_its_statements_from_the_day_after_the_last_imported_one(
    empty: World,
) -> None:
    name = next(iter(empty.sandbox.shops.values())).name
    await bring(empty, settled(exported.settled(ONE)), "settlements", shop=name)
    await empty.connect(count=False)
    await empty.poll()

    marks = cursors.c.name == "money_books", cursors.c.connection_id == 1
    assert (
        await empty.hub.store.scalar(select(cursors.c.position).where(*marks)) == "2026-10-07T00:00:00+00:00"
    )
    assert empty.calls("finance.GetStatements.202309") > 0
