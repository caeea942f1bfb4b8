"""Orders are shipped from the dashboard, each told for itself; parcels are listed with clocks and labels."""

import csv
import io
from datetime import timedelta

from shopkeeper.sandbox.returns import cancellations
from tests.sync.shipping import buy, carrier, parcel, there
from tests.sync.world import GB, US
from tests.web.rows import add_parcel, add_scan
from tests.web.site import LINK, Site, add_line, add_order, lanes_at_work


async def shipped(site: Site, address: str, **fields: str | list[str]) -> str:
    """Send a form that ships, let everything settle, and see the page that it leads to."""
    site.world.clock.advance(1)
    answer = await site.working(address, {"form_token": await site.token(), **fields})  # type: ignore[dict-item]  # a field may be there twice
    assert answer.status_code == 303, answer.text[:2000]
    await site.world.settle()
    return await site.get(answer.headers["location"].split("#")[0])


async def test_chosen_orders_are_shipped_with_tiktoks_label_and_their_labels_can_be_printed(
    site: Site,
) -> None:
    order_ids = [buy(site.world, US, {"MUG": 1}) for _ in range(2)]
    await site.world.settle()

    page = await shipped(site, "/orders/ship", order=[f"{US}/{one}" for one in order_ids], way="tiktok")
    package = site.world.sandbox.package_of(order_ids[0])
    label = await site.browser.get(f"/parcels/{US}/{package.id}/label")

    assert {await site.world.status(one) for one in order_ids} == {"AWAITING_COLLECTION"}
    assert "2 orders shipped" in page
    assert package.tracking_number in page
    assert label.headers["content-type"] == "application/pdf"
    assert label.headers["content-disposition"].startswith("inline")
    assert label.headers["cache-control"] == "no-store"
    assert label.content.startswith(b"%PDF-")


async def test_a_batch_tells_each_refusal_with_its_reason(site: Site) -> None:
    good, held = buy(site.world, US, {"MUG": 1}), buy(site.world, US, {"MUG": 1}, "ON_HOLD")
    await site.world.settle()

    page = await shipped(site, "/orders/ship", order=[f"{US}/{good}", f"{US}/{held}"], way="tiktok")

    assert "1 order not shipped" in page
    assert "On hold: the buyer may still take the order back." in page
    assert await site.world.status(good) == "AWAITING_COLLECTION"
    assert there(site.world, held).status == "ON_HOLD"


async def test_shipping_without_a_choice_says_what_to_do(site: Site) -> None:
    page = await shipped(site, "/orders/ship", way="tiktok")

    assert "No order was chosen" in page


async def test_an_own_carrier_takes_a_number_for_each_order_and_keeps_what_was_refused(site: Site) -> None:
    first, second = (buy(site.world, US, {"MUG": 1}, by="SELLER") for _ in range(2))
    await site.world.settle()
    name = carrier(site.world, US)
    chosen = {"order": [f"{US}/{first}", f"{US}/{second}"]}

    form = await shipped(site, "/orders/ship", way="own", **chosen)
    fields = {
        "form_token": await site.token(),
        **chosen,
        **{f"carrier:{US}/{one}": name for one in (first, second)},
        f"number:{US}/{first}": "1Z999AA10123456784",
        f"number:{US}/{second}": "1Z999 AA1",
    }
    site.world.clock.advance(1)
    answer = await site.working("/orders/ship/own", fields)  # type: ignore[arg-type]  # a field may be there twice
    await site.world.settle()

    assert form.count('name="order"') == 2
    assert answer.status_code == 422
    assert "has a space in it" in answer.text
    assert 'value="1Z999 AA1"' in answer.text
    assert f'value="{US}/{first}"' not in answer.text
    assert await site.world.status(first) == "AWAITING_COLLECTION"
    assert there(site.world, second).status == "AWAITING_SHIPMENT"


async def test_an_own_carrier_without_a_number_is_told_at_its_field(site: Site) -> None:
    order_id = buy(site.world, US, {"MUG": 1}, by="SELLER")
    await site.world.settle()

    answer = await site.post("/orders/ship/own", order=f"{US}/{order_id}")

    assert answer.status_code == 422
    assert "Enter the tracking number that your carrier gave it." in answer.text
    assert "<title>Error: Ship with your own carrier" in answer.text


async def test_some_units_of_an_order_leave_in_a_parcel_of_their_own(site: Site) -> None:
    order_id = buy(site.world, US, {"MUG": 2})
    await site.world.settle()
    first = there(site.world, order_id).lines[0].id

    page = await shipped(site, "/orders/one", order=f"{US}/{order_id}", line=[first], way="tiktok")

    assert await site.world.status(order_id) == "PARTIALLY_SHIPPING"
    assert site.world.sandbox.package_of(order_id).tracking_number in page
    assert "1 line shipped already" in page


async def test_an_order_is_split_first_where_its_market_wants_that(site: Site) -> None:
    order_id = buy(site.world, GB, {"MUG": 2})
    await site.world.settle()
    first, second = there(site.world, order_id).lines

    before = {first.package_id, second.package_id}
    await shipped(site, "/orders/one", order=f"{GB}/{order_id}", line=[first.id], split="yes")
    first, second = there(site.world, order_id).lines

    assert len(before) == 1
    assert first.package_id != second.package_id


async def test_an_order_page_says_why_it_waits_and_refuses_to_ship(site: Site) -> None:
    order_id = buy(site.world, US, {"MUG": 1})
    await site.world.settle()
    site.world.clock.advance(5)
    cancellations.ask(site.world.sandbox.market, order_id)
    await site.world.settle()

    page = await site.get(f"/orders/{US}/{order_id}")
    listed = await site.get("/orders?view=to-ship")
    answer = await site.post("/orders/one", order=f"{US}/{order_id}", way="tiktok")

    assert "The buyer asked to cancel: answer that first." in page
    assert "The buyer asked to cancel: answer that first." in listed
    assert 'id="ship"' not in page
    assert answer.status_code == 422
    assert there(site.world, order_id).status == "AWAITING_SHIPMENT"


async def test_a_tracking_number_is_corrected_and_a_bad_one_stays_in_the_form(site: Site) -> None:
    order_id = buy(site.world, US, {"MUG": 1}, by="SELLER")
    await site.world.settle()
    fields = {"way": "own", "carrier": carrier(site.world, US), "number": "1Z999AA10123456784"}
    await shipped(site, "/orders/one", order=f"{US}/{order_id}", **fields)
    package = site.world.sandbox.package_of(order_id)

    bad = await site.post("/parcels/tracking", parcel=f"{US}/{package.id}", tracking_number="1 Z")
    site.world.clock.advance(5)
    right = {"parcel": f"{US}/{package.id}", "tracking_number": "1Z999AA10123456799"}
    await shipped(site, "/parcels/tracking", **right)
    known = await parcel(site.world, US, package.id)

    assert bad.status_code == 422
    assert "The number stays as it is" in bad.text
    assert 'value="1 Z"' in bad.text
    assert known is not None
    assert known.tracking_number == "1Z999AA10123456799"


async def test_a_label_that_cannot_be_had_says_why(site: Site) -> None:
    await add_order(site.world, "570000000000000001")
    await add_parcel(site.world, "11", "570000000000000001", status="FULFILLING")

    async with lanes_at_work(site.world):
        answer = await site.browser.get("/parcels/1/11/label")

    assert answer.status_code in (422, 503)
    assert "No label:" in answer.text


async def test_parcels_stand_in_the_view_that_says_what_to_do(site: Site) -> None:
    now = site.world.clock.now()
    week = timedelta(days=8)
    for number, changes in enumerate(
        (
            {"status": "PROCESSING"},
            {"status": "FULFILLING", "collected_at": now},
            {"status": "FULFILLING", "collected_at": now - week, "updated_at": now - week},
            {"status": "FULFILLING", "collected_at": now, "exception": "PACKAGE_LOST"},
            {"status": "COMPLETED", "delivered_at": now},
        )
    ):
        await add_parcel(site.world, f"9{number}", **changes)

    views = {
        view: [one["package_id"] for one in (await site.json(f"/api/parcels?view={view}"))["parcels"]]
        for view in ("to-hand-over", "on-the-way", "stuck", "delivered")
    }
    page = await site.get("/parcels?view=stuck")

    assert views["to-hand-over"] == ["90"]
    assert views["on-the-way"] == ["91"]
    assert sorted(views["stuck"]) == ["92", "93"]
    assert views["delivered"] == ["94"]
    assert "Lost" in page
    assert "Not moving" in page


async def test_parcels_come_fifty_at_a_time_and_leave_whole(site: Site) -> None:
    for number in range(60):
        await add_order(site.world, f"{570000000000000000 + number}")
        await add_parcel(site.world, f"{8000 + number}", f"{570000000000000000 + number}")

    page = await site.get("/parcels?view=all")
    found = LINK.search(page)
    assert found
    more = await site.more(found[1].replace("&amp;", "&"))
    rows = list(csv.DictReader(io.StringIO(await site.get("/parcels.csv?view=all"))))

    assert sum(f'id="parcel-1-{8000 + n}"' in page for n in range(60)) == 50
    assert sum(f'id="parcel-1-{8000 + n}"' in more for n in range(60)) == 10
    assert len({row["parcel"] for row in rows}) == 60
    assert rows[0]["ship_by"].startswith("2026-11-26T01:00:00-08:00")


async def test_a_parcel_page_tells_its_goods_and_its_scans(site: Site) -> None:
    await add_order(site.world, "570000000000000001")
    await add_line(site.world, "570000000000000001", line_id="1")
    await add_parcel(site.world, "11", "570000000000000001", status="FULFILLING")
    await add_scan(site.world, "570000000000000001", "Left the depot in Reno")

    page = await site.get("/parcels/1/11")
    told = await site.json("/api/parcels/1/11")

    assert "Left the depot in Reno" in page
    assert "TSHIRT-M" in page
    assert told["scans"][0]["description"] == "Left the depot in Reno"
    assert told["goods"][0]["units"] == 1


async def test_find_leads_to_a_parcel_by_its_tracking_number(site: Site) -> None:
    await add_parcel(site.world, "11")

    answer = await site.browser.get("/find", params={"q": "9211"})

    assert answer.headers["location"] == "/parcels/1/11"
