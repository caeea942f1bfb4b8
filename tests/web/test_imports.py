"""Importing in the dashboard: look first, say yes, and see the shop for what it is."""

import re
from typing import Any

from sqlalchemy import func, select

from shopkeeper.store.tables import connections, orders
from tests.channels import exported
from tests.sync.world import World
from tests.web.site import Site

ONE, TWO = "576461413038785001", "576461413038785002"


async def count(world: World, table: Any) -> int:
    return int(await world.hub.store.scalar(select(func.count()).select_from(table)))


async def look(site: Site, content: bytes, **fields: str) -> tuple[int, str]:
    asked = {"export": "orders", "shop": "", "name": "Glow Lab", "market": "US", **fields}
    file = {"file": ("orders.csv", content, "text/csv")}
    answer = await site.working("/import", {"form_token": await site.token(), **asked}, file)
    return answer.status_code, answer.text


def token_in(page: str) -> str:
    found = re.search(r'name="token" value="([^"]+)"', page)
    assert found
    return found[1]


async def test_a_file_is_looked_at_and_then_imported_as_a_shop_of_its_own(site: Site) -> None:
    before = await count(site.world, orders)
    status, page = await look(site, exported.orders_file([exported.row(ONE), exported.open_row(TWO)]))
    untouched = await count(site.world, orders)

    answer = await site.post("/import/yes", token=token_in(page))
    await site.world.settle()

    shown = await site.get("/connections")
    assert (status, untouched) == (200, before)
    assert "orders.csv: 2 rows" in page
    assert "$36.00" in page
    assert answer.status_code == 303
    assert await count(site.world, orders) == before + 2
    assert "From files" in shown
    assert "imported files" in shown
    assert "Glow Lab rehearses" not in shown
    assert "Dry run: Glow Lab" not in shown


async def test_bad_rows_are_named_and_nothing_is_imported_until_they_are_to_be_left_out(site: Site) -> None:
    bad = exported.row(TWO, Quantity="many")
    before = await count(site.world, orders)
    _, page = await look(site, exported.orders_file([exported.row(ONE), bad]))

    refused = await site.post("/import/yes", token=token_in(page))
    untouched = await count(site.world, orders)
    done = await site.post("/import/yes", token=token_in(refused.text), skip="yes")
    await site.world.settle()

    assert "Line 4, Quantity" in page
    assert "is not a whole number of units" in page
    assert (refused.status_code, untouched) == (422, before)
    assert done.status_code == 303
    assert await count(site.world, orders) == before + 1


async def test_what_is_no_export_is_refused_with_what_was_asked_still_there(site: Site) -> None:
    status, page = await look(site, b"PK\x03\x04", name="My own <shop>")

    assert status == 422
    assert "CSV UTF-8" in page
    assert 'value="My own &lt;shop&gt;"' in page
    assert await count(site.world, connections) == 2


async def test_a_file_that_was_not_looked_at_is_not_imported(site: Site) -> None:
    answer = await site.post("/import/yes", token="made up")

    assert answer.status_code == 422
    assert "Choose it again" in answer.text


async def test_a_seller_without_a_shop_is_led_to_the_import(blank: Site) -> None:
    for address in ("/", "/money"):
        assert 'href="/import' in await blank.get(address)
    assert 'value="settlements" checked' in await blank.get("/import?export=settlements")
