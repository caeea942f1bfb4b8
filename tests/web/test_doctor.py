"""The doctor's page says what is wrong first, each with its remedy, and asks nobody unless it is told to."""

from tests.web.site import Site, second_seller


async def test_a_healthy_hub_shows_what_is_well(site: Site) -> None:
    page = await site.get("/doctor")

    assert "Scopes of Alder &amp; Finch US" in page
    assert "Nothing outside was asked." in page
    assert "Is all well?" in await site.get("/connections")


async def test_what_fails_stands_first_with_its_remedy(site: Site) -> None:
    [app_key] = site.world.sandbox.apps
    site.world.sandbox.tokens.withhold(app_key, ["seller.finance.info"])
    site.world.sandbox.tokens.expire(app_key)
    await site.world.poll()
    page = await site.get("/doctor")

    assert page.index("What needs you") < page.index("without seller.finance.info") < page.index("<h2>Well")
    assert page.index("without seller.finance.info") < page.index("no hub is running on this database")
    assert "<code>shopkeeper connect tiktok</code>" in page
    assert "2 failing" in page


async def test_programs_get_the_same_and_may_have_the_network_asked(site: Site) -> None:
    offline = await site.json("/api/doctor")
    before = len(site.world.sandbox.requests)
    online = await site.json("/api/doctor?online=1")
    names = {one["check"] for one in online["checks"]} - {one["check"] for one in offline["checks"]}

    assert offline["healthy"]
    assert names == {"clock"}
    assert len(site.world.sandbox.requests) > before


async def test_another_sellers_shops_are_not_in_it(site: Site) -> None:
    await second_seller(site.world)

    assert "Other shop" not in await site.get("/doctor")
