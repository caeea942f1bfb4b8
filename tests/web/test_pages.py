"""Each page says what is true, and says so where nothing is."""

import pytest

from shopkeeper.web.app import routes
from tests.sync.world import GB, US
from tests.web.site import LINK, Site, add_order

PAGES = (
    "/", "/orders", "/stock", "/counts", "/connections", "/activity", "/activity?view=events",
    "/parcels", "/returns", "/returns?list=cancellations", "/returns?list=refunds", "/money", "/events",
)  # fmt: skip


@pytest.mark.parametrize("address", PAGES)
async def test_a_page_of_a_hub_without_shops_says_what_will_fill_it(blank: Site, address: str) -> None:
    page = await blank.get(address)

    assert page.count("<h1") == 1
    assert "No shop" in page


async def test_home_counts_todays_orders_and_keeps_currencies_apart(site: Site) -> None:
    site.world.buy(US, {"TSHIRT-M": 1})
    site.world.buy(GB, {"TSHIRT-M": 2})
    await site.world.settle()

    page = await site.get("/")

    assert "GMV today, US dollars" in page
    assert "GMV today, pounds" in page
    assert "No total over currencies" in page
    assert 'aria-label="2: orders today. Why?"' in page


async def test_a_figure_explains_itself_by_terms_that_add_up(site: Site) -> None:
    site.world.buy(US, {"TSHIRT-M": 1})
    await site.world.settle()
    orders = (await site.json("/api/orders?view=all"))["orders"]

    page = await site.get("/why/gmv/USD")

    assert f"${orders[0]['goods_total']['amount_minor'] / 100:.2f}" in page
    assert "GMV today" in page


async def test_programs_get_the_orders_of_a_page_with_their_lines(site: Site) -> None:
    first = site.world.buy(US, {"TSHIRT-M": 2, "MUG": 1})
    second = site.world.buy(US, {"MUG": 3})
    await site.world.settle()
    bare = (await site.json("/api/orders?view=all"))["orders"]
    found = {row["order_id"]: row for row in (await site.json("/api/orders?view=all&lines=yes"))["orders"]}

    assert all("lines" not in row for row in bare)
    units = {name: {line["sku"]: line["units"] for line in row["lines"]} for name, row in found.items()}
    assert units == {first: {"TSHIRT-M": 2, "MUG": 1}, second: {"MUG": 3}}
    assert found[first]["lines"] == (await site.json(f"/api/orders/1/{first}"))["lines"]


async def test_a_figure_that_does_not_exist_has_no_explanation(site: Site) -> None:
    await site.get("/why/gmv/XXX", 404)
    await site.get("/why/profit/today", 404)


async def test_the_order_page_tells_each_event_and_what_it_led_to(site: Site) -> None:
    order_id = site.world.buy(US, {"TSHIRT-M": 2})
    await site.world.settle()

    page = await site.get(f"/orders/1/{order_id}")

    assert "TikTok said: the order changed" in page
    assert "TikTok told us by webhook" in page
    assert "2 × TSHIRT-M: free → reserved" in page
    assert "show 98 of TSHIRT-M, taken at attempt 1" in page


async def test_a_raw_event_is_shown_as_it_came(site: Site) -> None:
    order_id = site.world.buy(US, {"TSHIRT-M": 1})
    await site.world.settle()
    seen = await site.world.events(subject=f"order/1/{order_id}", kind="observation")

    page = await site.get(f"/events/{seen[0].id}")

    assert order_id in page
    assert "order read" in page


async def test_the_skus_page_adds_up_and_names_every_entry(site: Site) -> None:
    order_id = site.world.buy(US, {"TSHIRT-M": 2})
    await site.world.settle()

    page = await site.get("/stock/TSHIRT-M")

    assert "100 − 0 − 2 = 98" in page
    assert f"order …{order_id[-7:]}" in page
    assert "Set to 98" in page


async def test_the_stock_page_shows_what_each_shop_shows(site: Site) -> None:
    site.world.buy(US, {"TSHIRT-M": 3})
    await site.world.settle()

    page = await site.get("/stock?q=TSHIRT")

    assert "97" in page
    assert "Enough" in page


async def test_long_views_come_fifty_rows_at_a_time_and_lose_none(site: Site) -> None:
    for number in range(120):
        await add_order(site.world, f"{570000000000000000 + number}")

    page = await site.get("/orders?view=all")
    seen = [page]
    while found := LINK.search(seen[-1]):
        seen.append(await site.more(found[1].replace("&amp;", "&")))

    rows = [
        number
        for part in seen
        for number in range(120)
        if f'id="row-1-{570000000000000000 + number}"' in part
    ]
    assert "120 orders in this view" in page
    assert len(seen) == 3
    assert sorted(rows) == list(range(120))


async def test_find_leads_straight_to_an_order_or_a_sku(site: Site) -> None:
    order_id = site.world.buy(US, {"TSHIRT-M": 1})
    await site.world.settle()

    to_order = await site.browser.get("/find", params={"q": order_id})
    to_sku = await site.browser.get("/find", params={"q": "tshirt-m"})

    assert to_order.headers["location"] == f"/orders/1/{order_id}"
    assert to_sku.headers["location"] == "/stock/TSHIRT-M"


async def test_the_address_holds_shop_and_filter(site: Site) -> None:
    site.world.buy(US, {"TSHIRT-M": 1})
    order_id = site.world.buy(GB, {"TSHIRT-M": 1})
    await site.world.settle()

    page = await site.get("/orders?view=to-ship&shop=2&q=TSHIRT")

    assert order_id[-7:] in page
    assert "1 order in this view" in page


async def test_the_rail_leads_only_to_places_that_exist(site: Site) -> None:
    page = await site.get("/")
    places = {part.split('"')[0].split("?")[0] for part in page.split('class="go" href="')[1:]}

    assert places >= {"/", "/orders", "/parcels", "/returns", "/stock", "/money", "/connections", "/activity"}
    assert places <= {route.path for route in routes()}


async def test_what_is_not_there_is_said_in_a_plain_page(site: Site) -> None:
    assert "None of your shops has an order 123" in await site.get("/orders/1/123", 404)
    assert "You have no SKU NOPE" in await site.get("/stock/NOPE", 404)
