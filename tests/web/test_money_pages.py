"""The books on the page: every figure is made of amounts, and what does not fit is said first."""

import csv
import io

import pytest

from shopkeeper.store.tables import findings, statement_amounts, statement_lines, statements
from tests.sync.money import days, sell
from tests.sync.world import GB, START, US
from tests.web.rows import add_payment, add_statement, put
from tests.web.site import LINK, Site, add_order

DAYS = "since=2026-11-01&until=2026-11-30"


async def table(site: Site, address: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(await site.get(address))))


async def test_the_fall_from_gross_sales_ends_at_what_was_settled(site: Site) -> None:
    await add_statement(site.world, "71", "2026-11-10", "570000000000000001")
    await add_statement(site.world, "72", "2026-11-11", "570000000000000002")

    page = await site.get(f"/money?{DAYS}")
    amounts = await table(site, f"/money.csv?{DAYS}")

    assert "Where $59.98 went" in page
    assert "Your discounts" in page
    assert "−$10.00" in page
    assert "$33.98" in page.split("Settled by TikTok")[1][:400]
    assert sum(round(100 * float(row["amount"])) for row in amounts) == 3398
    assert {row["currency"] for row in amounts} == {"USD"}


async def test_an_amount_that_nobody_documented_stands_out_in_the_fall(site: Site) -> None:
    await add_statement(site.world, "71", "2026-11-10", "570000000000000001", settlement_minor=1600)
    odd = {"part": "fee", "name": "odd_new_fee", "amount_minor": -99, "currency": "USD", "day": "2026-11-10"}
    key = {"connection_id": 1, "seller_id": 1, "statement_id": "71", "line_id": "711"}
    await put(site.world, statement_amounts, **key, **odd)
    await add_statement(site.world, "72", "2026-10-01", "570000000000000002")

    page = await site.get(f"/money?{DAYS}")
    line = await site.get("/money/statements/1/71")

    assert '<span class="st bad">Unknown: odd_new_fee</span>' in page
    assert "not documented by the platform" in line


async def test_every_figure_of_money_explains_itself_by_amounts_that_add_up(site: Site) -> None:
    await add_statement(site.world, "71", "2026-11-10", "570000000000000001")
    asked = f"currency=USD&{DAYS}"

    sales = await site.get(f"/why/money/sales?{asked}")
    took = await site.get(f"/why/money/took?{asked}")
    settled = await site.get(f"/why/money/settled?{asked}")
    residue = await site.get(f"/why/money/residue?{asked}")

    assert "$29.99" in sales
    assert "−$5.00" in sales
    assert "Why $24.99?" in sales
    assert "Why −$8.00?" in took
    assert "Commission of creators" in took
    assert "Why $16.99?" in settled
    assert "Why $0.00?" in residue
    await site.get(f"/why/money/profit?{asked}", 404)
    await site.get("/why/money/sales?currency=CHF", 404)


async def test_a_line_that_does_not_add_up_stands_first_in_its_statement(site: Site) -> None:
    odd = {"open_minor": 41, "odd_lines": 1}
    await add_statement(site.world, "71", "2026-11-10", "570000000000000001", **odd)
    line = {
        "line_id": "799", "kind": "ORDER", "order_id": "570000000000000009", "currency": "USD",
        "day": "2026-11-10", "revenue_minor": 100, "shipping_minor": 0, "fee_minor": 0,
        "adjustment_minor": 0, "settlement_minor": 141, "reserve_minor": 0, "residue_minor": 41,
    }  # fmt: skip
    await put(site.world, statement_lines, connection_id=1, statement_id="71", seller_id=1, **line)

    page = await site.get("/money/statements/1/71")
    told = await site.json("/api/money/statements/1/71")
    rows = await table(site, "/money/statements/1/71/lines.csv")
    listed = await site.json("/api/money/statements?view=open")

    assert page.index('id="line-799"') < page.index('id="line-711"')
    assert "$0.41 not explained" in page
    assert [one["line_id"] for one in told["statement_lines"]] == ["799", "711"]
    assert told["residue"] == {"amount_minor": 41, "currency": "USD"}
    assert (rows[0]["settlement"], rows[0]["not_explained"]) == ("1.41", "0.41")
    assert [one["statement_id"] for one in listed["statements"]] == ["71"]


async def test_statements_come_fifty_at_a_time_in_any_order(site: Site) -> None:
    async with site.world.hub.store.writing() as connection:
        for number in range(60):
            await connection.execute(statements.insert(), row_of(number))

    for address in ("/money/statements", "/money/statements?sort=amount&dir=down"):
        page = await site.get(address)
        found = LINK.search(page)
        assert found
        more = await site.more(found[1].replace("&amp;", "&"))
        seen = {n for n in range(60) if f'id="statement-1-{7000 + n}"' in page + more}
        assert seen == set(range(60)), address
    assert len(await table(site, "/money/statements.csv")) == 60


def row_of(number: int) -> dict[str, object]:
    """A statement of a day of its own."""
    minors = ("revenue", "shipping", "fee", "adjustment", "settlement", "reserve", "residue", "open")
    return {
        "connection_id": 1, "statement_id": str(7000 + number), "seller_id": 1, "currency": "USD",
        "day": f"2026-{1 + number // 28:02d}-{1 + number % 28:02d}", "lines": 0, "payment_id": "",
        "payment_status": "SETTLED", "paid_at": None, "stated_at": START, "read_began_at": START,
        "event_id": 1, **{f"{name}_minor": 0 for name in minors}, "settlement_minor": number % 7,
        "odd_lines": 0,
    }  # fmt: skip


async def test_a_payout_names_the_statements_that_it_pays_and_what_is_missing(site: Site) -> None:
    paid = {"payment_id": "35", "payment_status": "PAID"}
    await add_statement(site.world, "71", "2026-11-10", "570000000000000001", **paid)
    await add_statement(site.world, "72", "2026-11-11", "570000000000000002", **paid)
    await add_payment(site.world, "35", amount_minor=3298, settlement_minor=3298)

    page = await site.get("/money/payouts/1/35")
    told = await site.json("/api/money/payouts")

    assert "2 statements" in page
    assert "Not explained" in page
    assert "−$1.00" in page
    assert told["payouts"][0]["statements"] == 2
    assert (await table(site, "/money/payouts.csv"))[0]["amount"] == "32.98"


async def test_yen_and_dong_have_no_cents_on_any_page(site: Site) -> None:
    await add_statement(site.world, "71", "2026-11-10", "570000000000000001", currency="JPY")
    await add_payment(site.world, "35", currency="VND", settlement_currency="JPY", exchange_rate="163.2")

    pages = [
        await site.get(address)
        for address in ("/money", "/money/statements/1/71", "/money/payouts", "/money/payouts/1/35")
    ]

    assert "¥1,699" in pages[1]
    assert "₫1,699" in pages[3]
    assert "Exchanged at 163.2" in pages[3]
    assert not any("¥16.99" in page or "₫16.99" in page for page in pages)


async def test_a_finding_about_money_leads_to_what_it_is_about(site: Site) -> None:
    await add_statement(site.world, "71", "2026-11-10", "570000000000000001")
    finding = {
        "kind": "unknown_fee",
        "subject": "statement/1/71/fee/odd",
        "severity": "bad",
        "link": "/money",
    }
    words = {"title": "TikTok took $0.99 for odd", "detail": "Ask.", "since_at": START}
    await put(site.world, findings, seller_id=1, **finding, **words)

    page = await site.get("/money")

    assert "TikTok took $0.99 for odd" in page
    assert '<a class="btn s" href="/money/statements/1/71">Look</a>' in page


@pytest.mark.slow
async def test_a_month_of_sales_is_told_order_by_order_and_by_both_dates(site: Site) -> None:
    us = await sell(site.world, US, {"MUG": 1})
    await sell(site.world, GB, {"MUG": 2})
    await days(site.world, 12)

    overview = await site.json("/api/money?days=90")
    page = await site.get(f"/orders/{US}/{us}")
    stated = await site.json("/api/money/orders?since=2026-11-01&until=2026-12-31")
    dating = await site.get("/money/dating?month=2026-11")
    journal = await site.get("/money/journal.beancount")

    assert [one["open"]["amount_minor"] for one in overview["clearing"]] == [0, 0]
    assert "Statement of" in page
    assert {one["state"] for one in stated["orders"]} == {"exact"}
    assert len(stated["orders"]) == 2
    assert "By order date: paid in November 2026" in dating
    assert "Not explained" not in dating
    assert " open " in journal


async def test_an_order_on_two_statements_is_listed_once_with_the_later(site: Site) -> None:
    for number in (1, 2):
        await add_order(site.world, f"57000000000000000{number}", status="DELIVERED")
    await add_statement(site.world, "71", "2026-11-09", "570000000000000001")
    await add_statement(site.world, "72", "2026-11-10", "570000000000000002")
    await add_statement(site.world, "73", "2026-11-11", "570000000000000001")

    listed = await site.json("/api/money/orders?view=stated")
    early = await site.json("/api/money/orders?view=stated&since=2026-11-01&until=2026-11-10")

    assert [one["order_id"][-1] for one in listed["orders"]] == ["1", "2"]
    assert [one["order_id"][-1] for one in early["orders"]] == ["2", "1"]
    assert (listed["total"], early["total"]) == (2, 2)


async def test_an_order_without_a_statement_waits_to_be_settled(site: Site) -> None:
    await add_order(site.world, "570000000000000001", status="DELIVERED")
    await add_order(site.world, "570000000000000002", status="DELIVERED")
    await add_statement(site.world, "71", "2026-11-10", "570000000000000002")

    told = await site.json("/api/money/orders?view=open")

    assert [(one["order_id"], one["state"]) for one in told["orders"]] == [
        ("570000000000000001", "cancelled")
    ]
