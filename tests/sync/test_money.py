"""Money from statement to bank: what is stated is booked, what is paid clears, what is wrong is said."""

import json
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from shopkeeper.channels.tiktok import statement
from shopkeeper.core.booking import cause_of, clearing, findings, implied_by, residue
from shopkeeper.core.ledger import together
from shopkeeper.core.payouts import bank, exchange, reserve
from shopkeeper.sandbox.faults import Fault
from shopkeeper.sandbox.money import payments as paying
from shopkeeper.sandbox.money import statements as platform
from shopkeeper.sandbox.money.settlement import settlement_of
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.store.events import Arrival
from shopkeeper.store.tables import payments, statement_amounts, statement_lines, statements
from shopkeeper.sync import months, reconciling
from tests.channels import documented_money as documented

from . import money
from .books import unbalanced, wrong_sums
from .world import GB, US, World, WorldClock, world

LIST = "finance.GetStatements.202309"
LINES = "finance.GetTransactionsbyStatement.202501"
"""The operations of the sandbox's log."""


def rehearsal(**choices: object) -> Sandbox:
    """A sandbox with other habits."""
    clock = WorldClock()
    chosen = Settings(**choices)  # type: ignore[arg-type]  # fields of the settings
    return Sandbox(7, clock, chosen, wall=lambda: clock.wall().timestamp())


async def test_a_sale_ends_in_the_bank_and_clearing_at_zero(shops: World) -> None:
    sold = await money.sell(shops, US, {"MUG": 2})
    await money.days(shops, 2)
    _, line = money.of_order(shops, sold)
    owed = settlement_of(line)

    assert await money.held(shops) == {
        (clearing(US), "USD"): owed,
        ("revenue/sales", "USD"): -2400,
        ("fees/commission", "USD"): 144,
        ("shipping/out", "USD"): 550,
        ("shipping/paid-by-buyers", "USD"): -399,
    }
    await money.days(shops, 3)
    after = await money.held(shops)
    assert after[bank(US), "USD"] == owed
    assert (clearing(US), "USD") not in after
    assert await money.found(shops) == {}
    assert await unbalanced(shops) + await wrong_sums(shops) == []


async def test_an_order_is_expected_stated_and_paid(shops: World) -> None:
    sold = await money.sell(shops, GB, {"TSHIRT-M": 1})
    [before] = await reconciling.by_order(shops.hub.store, 1, [(GB, sold)], shops.clock.now())
    await money.days(shops, 5)
    [after] = await reconciling.by_order(shops.hub.store, 1, [(GB, sold)], shops.clock.now())

    assert (before.state, before.expected_minor, before.stated_minor) == ("open", 1530, 0)
    assert (after.state, after.expected_minor, after.stated_minor) == ("exact", 1530, 1530)
    assert after.settled_minor == after.paid_minor == settlement_of(money.of_order(shops, sold)[1])


@pytest.mark.slow
async def test_reading_again_and_again_books_and_keeps_nothing_new(shops: World) -> None:
    await money.sell(shops, US, {"MUG": 1})
    await money.days(shops, 5)
    entries, kept = await money.entry_count(shops), len(await shops.events(kind="observation", topic="money"))
    await money.days(shops, 2)

    assert await money.entry_count(shops) == entries
    assert len(await shops.events(kind="observation", topic="money")) == kept


@pytest.mark.slow
async def test_the_list_is_read_each_hour_and_lines_only_where_something_changed(shops: World) -> None:
    await money.sell(shops, US, {"MUG": 1})
    await money.days(shops, 5)
    lists, lines = shops.calls(LIST), shops.calls(LINES)
    for _ in range(4):
        await money.hours(shops, 1)

    assert shops.calls(LIST) - lists <= 2 * 2 * (4 + 1)
    assert shops.calls(LINES) - lines <= 2


async def test_a_restated_statement_is_found_and_its_books_follow(shops: World) -> None:
    sold = await money.sell(shops, US, {"MUG": 2})
    await money.days(shops, 1)
    money.restate(shops, sold, "referral_fee_amount", -200)
    await money.hours(shops, 3)

    assert (await money.held(shops))["fees/commission", "USD"] == 200
    assert await money.found(shops) == {}


async def test_a_restatement_that_leaves_every_total_is_found_within_a_day(shops: World) -> None:
    sold = await money.sell(shops, US, {"MUG": 2})
    await money.days(shops, 1)
    money.restate(shops, sold, "referral_fee_amount", -100)
    money.restate(shops, sold, "affiliate_commission_amount", -44)
    await money.days(shops, 1)
    after = await money.held(shops)

    assert (after["fees/commission", "USD"], after["fees/creators", "USD"]) == (100, 44)


async def test_there_and_back_is_seen_both_times(shops: World) -> None:
    sold = await money.sell(shops, US, {"MUG": 2})
    await money.days(shops, 1)
    for fee in (-200, -144, -200, -144):
        money.restate(shops, sold, "referral_fee_amount", fee)
        await money.hours(shops, 3)
        assert (await money.held(shops))["fees/commission", "USD"] == -fee


@pytest.mark.slow
async def test_what_is_restated_after_it_was_paid_leaves_clearing_open_by_name(shops: World) -> None:
    sold = await money.sell(shops, US, {"MUG": 2})
    await money.days(shops, 5)
    money.restate(shops, sold, "referral_fee_amount", -200)
    await money.hours(shops, 6)
    [payment] = await shops.hub.store.rows(select(payments))

    assert (await money.held(shops))[clearing(US), "USD"] == -56
    assert await money.found(shops) == {
        f"payment/{US}/{payment.payment_id}": "Clearing does not come to zero: -0.56 USD after a payment"
    }
    [standing] = await reconciling.standings(shops.hub.store, 1)
    assert (standing.clearing_minor, standing.unpaid_minor, standing.open_minor) == (-56, 0, -56)


async def test_an_unknown_fee_is_loud_and_has_its_own_account(shops: World) -> None:
    sold = await money.sell(shops, US, {"MUG": 2})
    await money.days(shops, 1)
    statement, line = money.of_order(shops, sold)
    platform.add_unknown_fee(shops.sandbox.market, statement.id, line.id, -125)
    await money.hours(shops, 3)

    subject = f"statement/{US}/{statement.id}/fee/{platform.UNKNOWN_FEE}"
    assert await money.found(shops) == {subject: "tiktok_moon_fee_amount is not documented: -1.25 USD"}
    assert (await money.held(shops))[f"fees/unknown/{platform.UNKNOWN_FEE}", "USD"] == 125


async def test_an_order_whose_revenue_is_restated_is_a_finding_by_number_and_amount(shops: World) -> None:
    sold = await money.sell(shops, US, {"MUG": 2})
    await money.days(shops, 1)
    money.restate(shops, sold, "subtotal_before_discount_amount", 2300, group="revenue")
    await money.hours(shops, 3)
    title = f"Order {sold}: expected 24.00, stated 23.00, differs by 1.00"
    assert (await money.found(shops))[f"order/{US}/{sold}"] == title

    money.restate(shops, sold, "subtotal_before_discount_amount", 2400, group="revenue")
    await money.hours(shops, 3)
    assert await money.found(shops) == {}


async def test_a_sample_brings_nothing_and_costs_its_postage(shops: World) -> None:
    sold = await money.sell(shops, US, {"MUG": 1}, is_sample=True)
    await money.days(shops, 2)
    [row] = await reconciling.by_order(shops.hub.store, 1, [(US, sold)], shops.clock.now())

    assert (row.state, row.stated_minor) == ("free", 0)
    assert (await money.held(shops))["adjustments/samples", "USD"] == -row.settled_minor == 550


async def test_adjustments_are_booked_by_their_type(shops: World) -> None:
    await money.sell(shops, US, {"MUG": 1})
    for kind, minor in (("PLATFORM_PENALTY", -700), ("LOGISTICS_REIMBURSEMENT", 450)):
        platform.adjust(shops.sandbox.market, shops.shop_id(US), kind, minor)
    await money.days(shops, 1)
    after = await money.held(shops)

    assert (after["adjustments/penalties", "USD"], after["adjustments/shipping", "USD"]) == (700, -450)
    assert await money.found(shops) == {}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("region", "currency"), [("JP", "JPY"), ("ID", "IDR"), ("VN", "VND"), ("BR", "BRL"), ("DE", "EUR")]
)
async def test_shops_of_every_kind_of_currency_come_to_zero(empty: World, region: str, currency: str) -> None:
    shop = empty.sandbox.open_shop(region)
    await empty.connect()
    app = [one for one in empty.sandbox.apps.values() if shop.id in one.shop_ids]
    [connection_id] = [row.id for row in await empty.connections() if row.shop_id == shop.id]
    sold = await money.sell(empty, connection_id, {"MUG": 2})
    await money.days(empty, 5)
    after = await money.held(empty)
    [row] = await reconciling.by_order(empty.hub.store, 1, [(connection_id, sold)], empty.clock.now())

    assert app
    assert row.state == "exact"
    assert after[bank(connection_id), currency] == row.paid_minor > 0
    assert (clearing(connection_id), currency) not in after
    assert (residue(connection_id), currency) not in after
    assert await money.found(empty) == {}


@pytest.mark.slow
async def test_small_statements_paid_together_clear_together(any_url: str) -> None:
    async with world(any_url, rehearsal(least_payment_units=40)) as made:
        await made.connect()
        for _ in range(3):
            await money.sell(made, US, {"MUG": 1})
            await money.days(made, 1)
        await money.days(made, 4)
        rows = await made.hub.store.rows(select(statements.c.payment_id))
        paid = await made.hub.store.rows(select(payments.c.payment_id))

        assert len(rows) == 3
        assert {row.payment_id for row in rows} - {""} == {row.payment_id for row in paid}
        assert len(paid) < len(rows)
        assert await money.found(made) == {}


@pytest.mark.slow
async def test_an_exchange_is_booked_at_its_rate_in_both_currencies(any_url: str) -> None:
    async with world(any_url, rehearsal(exchange=(("GBP", "EUR", "1.1507"),))) as made:
        await made.connect()
        await money.sell(made, GB, {"TSHIRT-M": 3})
        await money.days(made, 5)
        after = await money.held(made)
        [payment] = await made.hub.store.rows(select(payments))

        assert after[exchange(GB), "GBP"] == payment.settlement_minor
        assert after[exchange(GB), "EUR"] == -payment.amount_minor == -after[bank(GB), "EUR"]
        assert (clearing(GB), "GBP") not in after
        assert await money.found(made) == {}


@pytest.mark.slow
async def test_a_reserve_is_kept_and_given_back(any_url: str) -> None:
    async with world(any_url, rehearsal(reserve_percent=10, reserve_days=6)) as made:
        await made.connect()
        await money.sell(made, US, {"MUG": 3})
        await money.days(made, 5)
        kept = (await money.held(made))[reserve(US), "USD"]
        await money.days(made, 8)
        after = await money.held(made)

        assert kept > 0
        assert (reserve(US), "USD") not in after
        assert (clearing(US), "USD") not in after
        assert await money.found(made) == {}


@pytest.mark.slow
async def test_a_failed_payment_is_shown_until_it_arrives(shops: World) -> None:
    await money.sell(shops, US, {"MUG": 2})
    await money.days(shops, 5)
    [payment] = shops.sandbox.state.payments.values()
    paying.fail(shops.sandbox.market, payment.id)
    await money.hours(shops, 6)
    assert await money.found(shops) == {f"payment/{US}/{payment.id}": "A payment of 21.05 USD failed"}
    assert (await money.held(shops))[clearing(US), "USD"] == 2105

    await money.days(shops, 2)
    assert await money.found(shops) == {}
    assert (await money.held(shops))[bank(US), "USD"] == 2105


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["500", "429"])
async def test_a_platform_that_fails_for_a_while_delays_the_books_and_no_more(
    shops: World, kind: str
) -> None:
    await money.sell(shops, US, {"MUG": 2})
    shops.sandbox.faults.append(Fault(kind, operation=LINES, count=6))
    await money.days(shops, 2)

    assert (await money.held(shops))["revenue/sales", "USD"] == -2400
    assert await shops.events(topic="money", state="parked") == []


@pytest.mark.slow
async def test_a_hub_that_begins_late_leaves_out_what_was_paid_before_its_books(empty: World) -> None:
    order_id = empty.buy(US, {"MUG": 1})
    for status in money.WAY:
        empty.move(US, order_id, status)
    for _ in range(empty.hub.settings.history_days * 2):
        empty.clock.advance(12.3 * money.HOUR)
        empty.sandbox.tick()
    late = empty.buy(US, {"MUG": 2})
    for status in money.WAY:
        empty.move(US, late, status)
    await empty.connect()
    await money.days(empty, 5)

    assert len(empty.sandbox.state.payments) == 2
    assert (await money.held(empty))["revenue/sales", "USD"] == -2400
    assert await money.found(empty) == {}


async def test_the_record_has_every_line_and_amount(shops: World) -> None:
    await money.sell(shops, US, {"MUG": 2})
    await money.days(shops, 1)
    [line] = await shops.hub.store.rows(select(statement_lines))
    amounts = await shops.hub.store.rows(select(statement_amounts))

    assert line.revenue_minor + line.shipping_minor + line.fee_minor == line.settlement_minor
    assert sum(row.amount_minor for row in amounts) == line.settlement_minor
    assert (line.day, line.residue_minor) == ("2026-11-25", 0)


@pytest.mark.slow
async def test_a_month_by_order_date_and_by_settlement_date_is_explained_to_the_cent(shops: World) -> None:
    await money.sell(shops, US, {"MUG": 2})
    await money.days(shops, 6)
    await money.sell(shops, US, {"MUG": 1})
    cancelled = shops.buy(US, {"TSHIRT-M": 1})
    shops.move(US, cancelled, "CANCELLED")
    await money.days(shops, 1)
    [november] = await months.month(shops.hub.store, 1, "2026-11", US)
    [december] = await months.month(shops.hub.store, 1, "2026-12", US)

    assert (november.ordered_minor, november.settled_minor) == (2400 + 1080 + 2000, 2400)
    assert {one.name: one.amount_minor for one in november.reasons} == {
        "paid in the month and cancelled": -2000,
        "paid in the month, settled in another month": -1080,
    }
    assert (december.ordered_minor, december.settled_minor) == (0, 1080)
    assert {one.name: one.amount_minor for one in december.reasons} == {
        "settled in the month, paid in another month": 1080
    }
    assert (november.unexplained_minor, december.unexplained_minor) == (0, 0)


async def test_a_statement_that_adds_up_leaves_a_residue_whichever_amount_is_changed(shops: World) -> None:
    await money.sell(shops, US, {"MUG": 2})
    await money.days(shops, 1)
    [kept] = await shops.events(name="statement read")
    raw = json.loads(await shops.hub.event_body(kept.id, 1) or b"")
    [line] = raw["transactions"]
    paths = list(documented.leaves(line))

    assert left(raw) == 0
    assert len(paths) > 100
    for path in paths:
        whole = Decimal(documented.at(line, path))
        assert left(documented.changed(raw, path, str(whole + Decimal("0.01")))) == 1


def left(raw: dict[str, Any]) -> int:
    """What a statement leaves in the residue; a finding names line and order wherever that is something."""
    one = statement(raw, US)
    residue_minor = together(implied_by(one).values())[residue(US), "USD"]
    named = {finding.subject: finding.title for finding in findings(one) if finding.kind == "line_residue"}
    assert list(named) == ([cause_of(one, one.lines[0].line_id)] if residue_minor else [])
    assert all(one.lines[0].order_id in title for title in named.values())
    return residue_minor


async def observed(shops: World, raw: dict[str, Any], key: str) -> None:
    """A statement was observed, and the hub died before it was booked."""
    now = shops.clock.now()
    body, subject = json.dumps(raw).encode(), f"statement/{US}/{raw['listed']['id']}"
    kept = Arrival(
        1, "money", "observation", "statement read", f"read/{US}", key, subject, body, now, now, US, now
    )
    await shops.hub.door.keep(kept)


async def test_a_statement_that_cannot_be_read_is_parked_and_shown_until_it_can(shops: World) -> None:
    raw = documented.statement()
    finer = raw | {"stated": raw["stated"] | {"total_settlement_amount": "130.005"}}
    subject = f"statement/{US}/{raw['listed']['id']}"
    await observed(shops, finer, "finer")
    await shops.settle()
    assert await shops.findings() == {("unread_money", subject)}
    assert len(await shops.events(topic="money", state="parked")) == 1
    assert await money.held(shops) == {}

    shops.clock.advance(60)
    await observed(shops, raw, "right")
    await shops.settle()
    after = await money.held(shops)
    assert {kind for kind, _ in await shops.findings()} == {"line_residue", "statement_residue", "clearing"}
    assert (after[clearing(US), "GBP"], after[residue(US), "GBP"]) == (13000, 33700)
