"""The log finds any event, says what it led to, and applies it again without changing anything."""

import csv
import io
from typing import Any

from sqlalchemy import select

from shopkeeper.store.tables import balances, entries, events, orders
from shopkeeper.web.reading import events as reading
from tests.sync.world import GB, US
from tests.web.site import LINK, Site, second_seller


async def found(site: Site, query: str) -> list[dict[str, Any]]:
    """The events that a search finds."""
    answer = await site.json(f"/api/events?{query}")
    rows: list[dict[str, Any]] = answer["events"]
    return rows


async def everything(site: Site) -> list[Any]:
    """What is known and booked, to be compared."""
    known = []
    for table in (orders, entries, balances):
        known += [tuple(row) for row in await site.world.hub.store.rows(select(table))]
    return sorted(map(repr, known))


async def test_an_orders_number_finds_everything_about_it_and_nothing_else(site: Site) -> None:
    order_id = site.world.buy(US, {"TSHIRT-M": 1})
    site.world.buy(US, {"TSHIRT-M": 1})
    await site.world.settle()

    rows = await found(site, f"q={order_id}")

    assert rows
    assert {row["subject"] for row in rows} == {f"order/{US}/{order_id}"}
    assert {row["kind"] for row in rows} >= {"hint", "observation"}


async def test_the_log_is_narrowed_by_topic_kind_source_state_shop_and_day(site: Site) -> None:
    site.world.buy(US, {"TSHIRT-M": 1})
    site.world.buy(GB, {"TSHIRT-M": 1})
    await site.world.settle()
    every = await site.world.events()

    for query, fits in (
        ("topic=stock", lambda row: row["topic"] == "stock"),
        ("kind=command", lambda row: row["kind"] == "command"),
        ("source=webhook", lambda row: row["source"].startswith("webhook/")),
        ("shop=2", lambda row: row["connection_id"] == 2),
        ("topic=orders&kind=observation&shop=1", lambda row: row["subject"].startswith("order/1/")),
        ("state=done&kind=hint", lambda row: row["state"] == "done"),
    ):
        rows = await found(site, query)
        assert rows, query
        assert all(map(fits, rows)), query
    assert await found(site, "day=2026-11-23") == []
    assert len(await found(site, "day=2026-11-24")) == min(len(every), 50)
    assert await found(site, "state=parked") == []


async def test_words_in_a_note_are_found(site: Site) -> None:
    await site.world.say("stock", "count", lines=[{"sku": "TSHIRT-M", "quantity": 5}], by="Aunt Mabel")
    await site.world.settle()

    rows = await found(site, "q=aunt+mabel")

    assert [row["note"] for row in rows] == ["1 SKU counted by Aunt Mabel"]


async def test_the_log_comes_fifty_rows_at_a_time_and_loses_none(site: Site) -> None:
    for _ in range(40):
        site.world.buy(US, {"TSHIRT-M": 1})
    await site.world.settle()
    every = {row.id for row in await site.world.events()}

    page = await site.get("/events")
    pages = [page]
    while link := LINK.search(pages[-1]):
        pages.append(await site.more(link[1].replace("&amp;", "&")))
    seen = {number for number in every for one in pages if f'id="event-{number}"' in one}
    rows = list(csv.DictReader(io.StringIO(await site.get("/events.csv"))))

    assert len(every) > 50
    assert seen == every
    assert {int(row["event"]) for row in rows} == every


async def test_a_rare_thing_is_looked_for_in_steps_that_say_how_far_they_went(site: Site) -> None:
    for _ in range(10):
        site.world.buy(US, {"TSHIRT-M": 1})
    await site.world.settle()
    count = await site.world.say("stock", "count", lines=[{"sku": "TSHIRT-M", "quantity": 5}], by="Mabel")
    await site.world.settle()
    site.world.buy(US, {"MUG": 1})
    await site.world.settle()
    ask = reading.Ask(1, words="mabel", look_through=3)

    after, steps, seen = None, 0, []
    while True:
        one = await reading.rows(site.world.hub.store, ask, after)
        seen += [row.id for row in one.rows]
        if one.next is None:
            break
        assert one.looked_back_to is not None
        after, steps = one.next, steps + 1

    assert seen == [count]
    assert steps == (len(await site.world.events()) - 1) // 3


async def test_an_event_page_tells_its_body_its_verdict_and_what_it_led_to(site: Site) -> None:
    order_id = site.world.buy(US, {"TSHIRT-M": 2})
    await site.world.settle()
    event = (await site.world.events(subject=f"order/1/{order_id}", kind="observation"))[0]

    page = await site.get(f"/events/{event.id}")
    told = await site.json(f"/api/events/{event.id}")

    assert order_id in page
    assert "What we know of this order is from here." in page
    assert "show 98 of TSHIRT-M" in page.replace("Show", "show")
    assert {one["account"] for one in told["entries"]} >= {"stock/free", "stock/reserved"}
    assert {one["kind"] for one in told["pushes"]} == {"stock"}


async def test_applying_events_again_changes_nothing_where_nothing_changed(site: Site) -> None:
    order_id = site.world.buy(US, {"TSHIRT-M": 2})
    await site.world.settle()
    before = await everything(site)
    mine = await site.world.events(subject=f"order/1/{order_id}")

    for event in mine:
        answer = await site.post("/events/again", event=str(event.id))
        assert answer.status_code == 303, answer.text[:500]
    await site.world.settle()
    page = await site.get(f"/events/{mine[-1].id}?again=yes")

    assert {row.kind for row in mine} == {"hint", "observation"}
    assert await everything(site) == before
    assert {row.state for row in await site.world.events(subject=f"order/1/{order_id}")} == {"done"}
    assert "Applied again." in page


async def test_what_a_person_said_is_not_said_again(site: Site) -> None:
    event_id = await site.world.say("stock", "count", lines=[{"sku": "TSHIRT-M", "quantity": 5}])
    await site.world.settle()
    await site.post("/counts/one", sku="TSHIRT-M", quantity="42")

    page = await site.get(f"/events/{event_id}")
    answer = await site.post("/events/again", event=str(event_id))

    assert "Apply again" not in page
    assert answer.status_code == 422
    assert "cannot be applied again" in answer.text
    assert (await site.world.stock("TSHIRT-M"))[0] == 42


async def test_a_parked_event_says_why_and_is_tried_again(site: Site) -> None:
    event_id = await site.world.say("stock", "count_from_shop", connection_id=77)
    async with site.world.hub.store.writing() as connection:
        parked = {"state": "parked", "note": "there is no connection 77"}
        await connection.execute(events.update().where(events.c.id == event_id).values(**parked))

    page = await site.get(f"/events/{event_id}")
    listed = await found(site, "state=parked")
    answer = await site.post("/events/again", event=str(event_id))

    assert "Try again" in page
    assert "there is no connection 77" in page
    assert [row["id"] for row in listed] == [event_id]
    assert answer.status_code in (303, 422)


async def test_the_log_of_another_seller_is_not_there(site: Site) -> None:
    site.world.buy(US, {"TSHIRT-M": 1})
    await site.world.settle()
    await second_seller(site.world)
    event = (await site.world.events())[-1]
    await site.post("/seller", seller="2")

    assert await found(site, "") == []
    await site.get(f"/events/{event.id}", 404)
    assert (await site.post("/events/again", event=str(event.id))).status_code == 404


async def test_the_search_reads_the_logs_index_and_no_bodies(site: Site) -> None:
    query = reading.window(reading.Ask(1), None).limit(50)
    async with site.world.hub.store.reading() as connection:
        plan = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {written(query)}")
        told = " ".join(str(row[-1]) for row in plan)

    assert "COVERING INDEX events_log" in told
    assert "TEMP B-TREE" not in told


def written(query: Any) -> str:
    """A query with its values in it."""
    return str(query.compile(compile_kwargs={"literal_binds": True}))


async def test_sealed_bodies_are_only_opened_one_by_one(site: Site) -> None:
    site.world.buy(US, {"TSHIRT-M": 1})
    await site.world.settle()
    raw = await site.world.hub.store.rows(select(events.c.body_sealed).limit(1))

    assert raw[0].body_sealed is not None
    assert all("body" not in row for row in await found(site, ""))
