"""What leaves as CSV or JSON is exact, complete and harmless."""

import csv
import io
from datetime import timedelta

from tests.sync.world import US
from tests.web.site import Site, add_order


async def table(site: Site, address: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(await site.get(address))))


async def test_orders_leave_with_plain_decimals_a_currency_and_offsets(site: Site) -> None:
    await add_order(site.world, "570000000000000001", total_minor=123456)

    row = (await table(site, "/orders.csv?view=all"))[0]

    assert (row["total"], row["currency"]) == ("1234.56", "USD")
    assert row["placed"] == "2026-11-24T01:00:00-08:00"
    assert row["status"] == "To ship"


async def test_yen_leave_without_decimals(site: Site) -> None:
    await add_order(site.world, "570000000000000001", total_minor=1200, currency="JPY")

    assert (await table(site, "/orders.csv?view=all"))[0]["total"] == "1200"


async def test_the_whole_view_leaves_and_not_only_the_page(site: Site) -> None:
    for number in range(130):
        await add_order(
            site.world, f"{570000000000000000 + number}", status="CANCELLED" if number % 2 else "DELIVERED"
        )

    rows = await table(site, "/orders.csv?view=cancelled")

    assert len({row["order"] for row in rows}) == 65


async def test_no_cell_is_a_formula(site: Site) -> None:
    await add_order(
        site.world, "570000000000000001", goods='=HYPERLINK("http://evil")', place="@cmd", cancel_reason="+1"
    )

    row = (await table(site, "/orders.csv?view=all"))[0]

    assert row["goods"] == '\'=HYPERLINK("http://evil")'
    assert (row["place"], row["cancel_reason"]) == ("'@cmd", "'+1")


async def test_stock_leaves_with_what_each_shop_shows(site: Site) -> None:
    site.world.buy(US, {"TSHIRT-M": 2})
    await site.world.settle()

    row = next(row for row in await table(site, "/stock.csv") if row["sku"] == "TSHIRT-M")

    assert (row["on_hand"], row["reserved"], row["free"]) == ("100", "2", "98")
    assert [value for name, value in row.items() if name.startswith("shown on")] == ["98", "98"]


async def test_an_order_that_is_late_is_in_the_late_view_alone(site: Site) -> None:
    now = site.world.clock.now()
    await add_order(site.world, "570000000000000001", ship_by_at=now - timedelta(minutes=22))
    await add_order(site.world, "570000000000000002")

    late = await site.json("/api/orders?view=late")
    page = await site.get("/orders?view=late")

    assert [row["order_id"] for row in late["orders"]] == ["570000000000000001"]
    assert late["orders"][0]["total"] == {"amount_minor": 1999, "currency": "USD"}
    assert "22 m late" in page


async def test_programs_get_the_same_stock_as_people(site: Site) -> None:
    site.world.buy(US, {"TSHIRT-M": 2})
    await site.world.settle()

    one = await site.json("/api/stock/TSHIRT-M")

    assert (one["free"], one["reserved"], one["on_hand"]) == (98, 2, 100)
    assert [shop["quantity"] for shop in one["shown"]] == [98, 98]
    assert sum(entry["quantity"] for entry in one["entries"] if entry["account"] == "stock/free") == 98


async def test_programs_get_connections_and_findings(site: Site) -> None:
    shops = (await site.json("/api/connections"))["connections"]

    assert [shop["region"] for shop in shops] == ["US", "GB"]
    assert isinstance((await site.json("/api/findings"))["findings"], list)
    assert await site.get("/healthz") == "ok"
