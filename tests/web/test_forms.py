"""What people ask for in the dashboard happens, and what cannot happen is said at its place."""

from shopkeeper.store.tables import events
from tests.sync.world import GB, US
from tests.web.site import Site


async def test_a_count_of_one_sku_corrects_its_stock(site: Site) -> None:
    answer = await site.post("/counts/one", sku="TSHIRT-M", quantity="42")

    assert answer.status_code == 303
    assert await site.world.stock("TSHIRT-M") == (42, 0, 0)


async def test_a_count_that_is_no_number_keeps_what_was_typed(site: Site) -> None:
    answer = await site.post("/counts/one", sku="TSHIRT-M", quantity="4.5")

    assert answer.status_code == 422
    assert "is not a whole number" in answer.text
    assert 'value="4.5"' in answer.text
    assert await site.world.stock("TSHIRT-M") == (100, 0, 0)


async def test_a_file_is_looked_at_before_it_counts(site: Site) -> None:
    file = {"file": ("november.csv", b"sku,quantity\nTSHIRT-M,7\n", "text/csv")}

    preview = await site.working("/counts/csv", {"form_token": await site.token()}, file)
    untouched = await site.world.stock("TSHIRT-M")
    answer = await site.post(
        "/counts/csv", sure="yes", name="november.csv", text="sku,quantity\nTSHIRT-M,7\n"
    )

    assert "november.csv: 1 SKU" in preview.text
    assert untouched == (100, 0, 0)
    assert answer.status_code == 303
    assert await site.world.stock("TSHIRT-M") == (7, 0, 0)


async def test_a_bad_row_is_named_by_file_line_and_column_and_nothing_is_imported(site: Site) -> None:
    file = {"file": ("november.csv", b"sku,quantity\nTSHIRT-M,7\nTSHIRT-L,many\n", "text/csv")}

    answer = await site.working("/counts/csv", {"form_token": await site.token()}, file)

    assert answer.status_code == 422
    assert "november.csv, line 3, column 2" in answer.text
    assert await site.world.stock("TSHIRT-M") == (100, 0, 0)


async def test_a_shop_that_is_not_ours_cannot_be_the_count(site: Site) -> None:
    answer = await site.post("/counts/source", source="77")

    assert answer.status_code == 422


async def test_a_rehearsing_shop_lists_what_it_holds_back_and_sends_it_when_switched_live(site: Site) -> None:
    await site.post("/connections/mode", connection="2", mode="dry_run")
    site.world.buy(US, {"TSHIRT-M": 2})
    await site.world.settle()

    page = await site.get("/connections")
    held = site.world.shows(GB, "TSHIRT-M")
    answer = await site.post("/connections/mode", connection="2", mode="live")
    await site.world.settle()

    assert "<li>TSHIRT-M: 100 → 98</li>" in page
    assert held == 100
    assert answer.status_code == 303
    assert site.world.shows(GB, "TSHIRT-M") == 98


async def test_going_live_with_a_dangerous_change_needs_its_number_typed(site: Site) -> None:
    await site.post("/connections/mode", connection="2", mode="dry_run")
    await site.post("/counts/one", sku="TSHIRT-M", quantity="0")
    await site.world.settle()

    refused = await site.post("/connections/mode", connection="2", mode="live")
    accepted = await site.post("/connections/mode", connection="2", mode="live", number="1")

    assert refused.status_code == 422
    assert "type 1, the number of quantities" in refused.text
    assert accepted.status_code == 303


async def test_connecting_leads_to_the_consent_page_and_back_with_a_code(blank: Site) -> None:
    answer = await blank.post("/connections/connect", app="1")
    state = answer.headers["location"].split("state=")[1].split("&")[0]
    app = next(iter(blank.world.sandbox.apps.values()))
    code = blank.world.sandbox.auth_code(app.key)

    first = await blank.browser.get("/connect/tiktok/callback", params={"code": code, "state": state})
    again = await blank.browser.get("/connect/tiktok/callback", params={"code": code, "state": state})

    assert answer.status_code == 303
    assert (first.status_code, first.headers.get("location")) == (303, "/connections")
    assert again.status_code == 400
    assert "This link was used already" in again.text
    assert len(await blank.world.connections()) == 2


async def test_a_callback_that_brings_nothing_says_what_to_do(blank: Site) -> None:
    denied = await blank.get("/connect/tiktok/callback?error=auth_denied&state=x", 400)
    unknown = await blank.get("/connect/tiktok/callback?code=c&state=x", 400)
    installed = await blank.get("/connect/tiktok/callback?code=c", 400)

    assert "refused at TikTok" in denied
    assert "was not made here" in unknown
    assert "Press Connect here" in installed


async def test_a_parked_event_is_shown_with_its_reason_and_worked_again(site: Site) -> None:
    event_id = await site.world.say("stock", "count_from_shop", connection_id=77)
    async with site.world.hub.store.writing() as connection:
        await connection.execute(
            events.update().where(events.c.id == event_id).values(state="parked", note="no such shop")
        )

    page = await site.get("/activity")
    answer = await site.post("/activity/retry", event=str(event_id))

    assert "no such shop" in page
    assert answer.status_code == 303
    assert (await site.world.events(id=event_id))[0].note != "no such shop"
