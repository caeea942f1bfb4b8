"""Reports as people and programs see them."""

import csv
import io
import re
from datetime import timedelta

import pytest

from shopkeeper.reports import reports
from tests.sync.world import GB, US
from tests.web.site import Site, add_line, add_order


@pytest.fixture
async def trade(site: Site) -> Site:
    """One order of $15.00 in the US yesterday and two today, one of them cancelled; one of ¥1,200."""
    day = timedelta(days=1)
    now = site.world.clock.now()
    await add_order(site.world, "1", paid_day="2026-11-23", paid_at=now - day)
    await add_order(site.world, "2", paid_at=now)
    await add_order(site.world, "3", paid_at=now, status="CANCELLED")
    await add_order(site.world, "4", connection_id=GB, currency="JPY", goods_minor=1200, paid_at=now)
    await add_line(site.world, "2", revenue_minor=1500)
    return site


def cells(page: str) -> list[list[str]]:
    """The words of a report's rows."""
    body = page.split('id="rows"')[1].split("<tbody>")[1].split("</tbody>")[0]
    rows = re.findall(r"<tr>(.*?)</tr>", body, re.DOTALL)
    return [
        [re.sub(r"<[^>]+>", "", one) for one in re.findall(r"<td[^>]*>(.*?)</td>", row, re.DOTALL)]
        for row in rows
    ]


async def test_the_list_names_every_report_with_its_meaning_and_its_figure(trade: Site) -> None:
    page = await trade.get("/reports")

    for report in reports().values():
        assert f'href="/reports/{report.name}"' in page
    assert "$45.00" in page.split("report-gmv_by_day")[1].split("</tr>")[0]
    assert "¥1,200" in page


async def test_a_report_shows_its_rows_in_the_words_of_the_trade(trade: Site) -> None:
    page = await trade.get("/reports/gmv_by_day")

    assert cells(page) == [
        ["Tue 24 Nov 2026", "JPY", "¥1,200", "1"],
        ["Tue 24 Nov 2026", "USD", "$30.00", "2"],
        ["Mon 23 Nov 2026", "USD", "$15.00", "1"],
    ]
    assert 'href="/orders?view=all&amp;day=2026-11-24"' in page
    assert "No total over currencies" in page
    assert "FROM order_days" in page
    assert 'role="img" aria-label="GMV by day by day: most on Tue 24 Nov 2026 with $30.00' in page


async def test_currency_period_shop_and_order_stay_in_the_address(trade: Site) -> None:
    dollars = cells(await trade.get("/reports/gmv_by_day?currency=USD&sort=gmv_minor&dir=up"))
    yesterday = cells(await trade.get("/reports/gmv_by_day?from=2026-11-23&to=2026-11-23"))
    one_shop = cells(await trade.get(f"/reports/gmv_by_day?shop={GB}"))

    assert [row[2] for row in dollars] == ["$15.00", "$30.00"]
    assert [row[2] for row in yesterday] == ["$15.00"]
    assert [row[2] for row in one_shop] == ["¥1,200"]


@pytest.mark.parametrize(
    "asked", ["from=2026-11-30&to=2026-11-01", "from=x&to=y", "period=0", "sort=nothing"]
)
async def test_an_address_that_makes_no_sense_shows_the_last_30_days(trade: Site, asked: str) -> None:
    assert "26 Oct to 24 Nov 2026" in await trade.get(f"/reports/orders?{asked}")


async def test_an_empty_report_says_what_will_fill_it(site: Site) -> None:
    for name in reports():
        assert "Nothing in this period" in await site.get(f"/reports/{name}")


async def test_every_report_of_a_real_business_is_drawn(site: Site) -> None:
    site.world.buy(US, {"TSHIRT-M": 2})
    await site.world.settle()

    line, bars = await site.get("/reports/units"), await site.get("/reports/best_skus")

    assert '<figure class="chart"' in line
    assert 'href="/stock/TSHIRT-M"' in bars
    assert 'style="--p:100.0"' in bars


async def test_a_report_leaves_as_csv_with_plain_decimals(trade: Site) -> None:
    rows = list(csv.DictReader(io.StringIO(await trade.get("/reports/gmv_by_day.csv"))))

    assert rows[0] == {"day": "2026-11-24", "currency": "JPY", "gmv": "1200", "orders": "1"}
    assert rows[1] == {"day": "2026-11-24", "currency": "USD", "gmv": "30.00", "orders": "2"}


async def test_programs_get_the_same_rows_in_minor_units(trade: Site) -> None:
    listed = await trade.json("/api/reports")
    one = await trade.json("/api/reports/cancellation_rate?from=2026-11-24&to=2026-11-24")

    assert [report["name"] for report in listed["reports"]] == list(reports())
    assert (one["from"], one["to"], one["shops"]) == ("2026-11-24", "2026-11-24", [1, 2])
    assert one["rows"] == [
        {"day": "2026-11-24", "orders": 3, "cancelled_orders": 1, "cancelled_percent": 33.3}
    ]
    assert one["figures"] == [{"currency": None, "figure": 33.3}]


async def test_a_report_that_does_not_exist_is_said(site: Site) -> None:
    assert "There is no report takings" in await site.get("/reports/takings", 404)
    assert "There is no report" in await site.get("/api/reports/takings", 404)
    assert "There is no report" in await site.get("/reports/takings.csv", 404)
