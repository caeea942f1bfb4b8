"""Parcels: followed from the ship call to the buyer, with what befalls some, at few calls."""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import select

from shopkeeper.sandbox.faults import Fault
from shopkeeper.sandbox.parcels import shipping as over_there
from shopkeeper.sandbox.parcels import splitting
from shopkeeper.store.parcel_clocks import LONG_AGO, NEVER
from shopkeeper.store.tables import orders, parcel_lines, parcels, scans

from .books import broken
from .shipping import DETAIL, RENUMBER, SEARCH, buy, detail, parcel, ship, ship_all, there
from .world import GB, US, World

TRACKING = "logistics.getLogisticsTracking.202604"
DAY = 86_400


async def parcel_of(world: World, connection_id: int, by: str = "") -> str:
    """An order that was shipped; answers its package."""
    order_id = buy(world, connection_id, {"MUG": 1}, by=by)
    await world.settle()
    more = {"provider": "UPS", "tracking_number": f"UPS{order_id[-8:]}"} if by else {}
    await ship(world, connection_id, order_id, **more)
    return world.sandbox.package_of(order_id).id


def carry(world: World, move: Callable[..., None], package_id: str, *more: str) -> None:
    """The carrier does something with a parcel, now."""
    world.sandbox.tick()
    move(world.sandbox.market, package_id, *more)


async def test_a_parcel_is_followed_to_the_buyer_with_when_it_came_where(anywhere: World) -> None:
    package_id = await parcel_of(anywhere, US)
    shipped_at = anywhere.clock.now().replace(microsecond=0)
    seen = []
    for move in (over_there.collect, over_there.deliver):
        anywhere.clock.advance(3600)
        carry(anywhere, move, package_id)
        await anywhere.settle()
        known = await parcel(anywhere, US, package_id)
        assert known is not None
        seen.append((known.status, known.shipped_at, known.collected_at, known.delivered_at))
    hours = [shipped_at + timedelta(hours=number) for number in (1, 2)]

    assert seen == [
        ("FULFILLING", shipped_at, hours[0], None),
        ("COMPLETED", shipped_at, hours[0], hours[1]),
    ]
    assert await broken(anywhere) == []


async def test_a_poll_finds_the_parcels_that_no_webhook_told_of(shops: World) -> None:
    shops.sandbox.faults.append(Fault("drop"))
    order_id = shops.buy(GB, {"MUG": 1}, "IN_TRANSIT")
    await shops.poll()
    await shops.rest()
    known = await parcel(shops, GB, shops.sandbox.package_of(order_id).id)

    assert known is not None
    assert (known.status, [one.order_id for one in known.packed]) == ("FULFILLING", [order_id])


async def test_many_parcels_that_move_cost_a_page_and_not_a_call_each(shops: World) -> None:
    order_ids = [buy(shops, GB, {"MUG": 1}) for _ in range(40)]
    await shops.settle()
    await shops.poll()
    await ship_all(shops, *({"connection_id": GB, "order_id": one} for one in order_ids))
    before = (shops.calls(SEARCH), shops.calls(DETAIL))
    shops.clock.advance(60)
    for one in order_ids:
        carry(shops, over_there.collect, shops.sandbox.package_of(one).id)
    await shops.settle()
    rows = await shops.hub.store.rows(select(parcels.c.status).where(parcels.c.connection_id == GB))

    assert [row.status for row in rows] == ["FULFILLING"] * 40
    assert shops.calls(SEARCH) - before[0] <= 4
    assert shops.calls(DETAIL) == before[1] == 0


async def clocks(world: World, package_id: str) -> tuple[datetime, datetime, datetime]:
    """By when a parcel must go, when it last moved, since when it stands still."""
    row = await world.hub.store.one(select(parcels).where(parcels.c.package_id == package_id))
    assert row is not None
    return row.due_at, row.moved_at, row.still_at


async def test_a_parcels_clocks_run_as_it_waits_goes_and_arrives(anywhere: World) -> None:
    package_id = await parcel_of(anywhere, US)
    [order] = await anywhere.hub.store.rows(select(orders).where(orders.c.connection_id == US))
    hours = [anywhere.clock.now().replace(microsecond=0) + timedelta(hours=number) for number in (0, 1, 2)]
    seen = [await clocks(anywhere, package_id)]
    for move in (over_there.collect, over_there.deliver):
        anywhere.clock.advance(3600)
        carry(anywhere, move, package_id)
        await anywhere.settle()
        seen.append(await clocks(anywhere, package_id))

    assert seen == [
        (order.ship_by_at, hours[0], NEVER),
        (NEVER, hours[1], hours[1]),
        (NEVER, hours[2], NEVER),
    ]


async def test_a_lost_parcel_stands_still_since_long_ago_and_is_no_longer_due(anywhere: World) -> None:
    package_id = await parcel_of(anywhere, GB)
    anywhere.clock.advance(60)
    carry(anywhere, over_there.lose, package_id)
    await anywhere.rest()
    due_at, _, still_at = await clocks(anywhere, package_id)

    assert (due_at, still_at) == (NEVER, LONG_AGO)


async def test_a_later_ship_by_of_an_order_is_the_later_clock_of_its_parcel(anywhere: World) -> None:
    package_id = await parcel_of(anywhere, US)
    [order] = anywhere.sandbox.state.orders.values()
    before = (await clocks(anywhere, package_id))[0]
    order.paid_time += DAY
    anywhere.clock.advance(60)
    order.update_time = int(anywhere.clock.now().timestamp())
    await anywhere.webhook(anywhere.told(US, 1, order_id=order.id, notification="later"))
    await anywhere.settle()

    assert (await clocks(anywhere, package_id))[0] - before == timedelta(days=1)


async def test_a_poll_without_news_keeps_nothing(shops: World) -> None:
    await parcel_of(shops, GB)
    await shops.rest()
    kept = len(await shops.events(topic="parcels"))
    for _ in range(3):
        await shops.poll()

    assert len(await shops.events(topic="parcels")) == kept


async def test_a_lost_parcel_is_told_for_two_weeks(shops: World) -> None:
    package_id = await parcel_of(shops, GB)
    shops.clock.advance(60)
    carry(shops, over_there.lose, package_id)
    await shops.rest()
    known = await parcel(shops, GB, package_id)
    found, said = await shops.findings(), await detail(shops, "parcel_exception")
    shops.clock.advance(15 * DAY)
    await shops.settle()

    assert known is not None
    assert (known.status, known.exception) == ("CANCELLED", "PACKAGE_LOST")
    assert found == {("parcel_exception", f"parcel/{GB}/{package_id}")}
    assert said == "Claim it from the carrier, and send the buyer another or refund."
    assert ("parcel_exception", f"parcel/{GB}/{package_id}") not in await shops.findings()
    assert shops.calls(DETAIL) <= 3


async def test_what_carriers_report_is_kept_once_and_the_newest_shown(anywhere: World) -> None:
    package_id = await parcel_of(anywhere, US)
    carry(anywhere, over_there.collect, package_id)
    anywhere.clock.advance(60)
    carry(anywhere, over_there.travel, package_id, "Reno")
    await anywhere.rest()
    anywhere.clock.advance(3601)
    await anywhere.settle()
    anywhere.clock.advance(3601)
    await anywhere.settle()
    rows = await anywhere.hub.store.rows(select(scans).order_by(scans.c.scanned_at))
    shown = await anywhere.hub.store.one(select(parcels).where(parcels.c.package_id == package_id))

    assert shown is not None
    assert [row.description for row in rows][-1] == shown.scan == "Reno has scanned the parcel"
    assert len(rows) == len({(row.scanned_at, row.code) for row in rows}) == 3
    assert shown.scanned_at == rows[-1].scanned_at


async def test_carriers_are_asked_once_an_hour_and_not_after_the_delivery(shops: World) -> None:
    package_id = await parcel_of(shops, US)
    for _ in range(10):
        await shops.poll()
    hourly = shops.calls(TRACKING)
    shops.clock.advance(3601)
    await shops.settle()
    again = shops.calls(TRACKING)
    carry(shops, over_there.collect, package_id)
    carry(shops, over_there.deliver, package_id)
    await shops.rest()
    for _ in range(3):
        shops.clock.advance(3601)
        await shops.settle()

    assert (hourly, again, shops.calls(TRACKING)) == (1, 2, 2)


async def test_a_parcel_that_does_not_move_is_told_until_it_does(shops: World) -> None:
    package_id = await parcel_of(shops, US)
    carry(shops, over_there.collect, package_id)
    await shops.settle()
    for _ in range(8):
        shops.clock.advance(DAY)
        await shops.settle()
    still = await shops.findings()
    carry(shops, over_there.travel, package_id)
    for _ in range(3):
        shops.clock.advance(3601)
        await shops.settle()

    assert ("parcel_still", f"parcel/{US}/{package_id}") in still
    assert ("parcel_still", f"parcel/{US}/{package_id}") not in await shops.findings()


async def test_a_wrong_number_is_put_right_once(shops: World) -> None:
    package_id = await parcel_of(shops, US, by="SELLER")
    said = []
    for number in ("RIGHT12345", "OTHER12345"):
        shops.clock.advance(60)
        event_id = await shops.say(
            "parcels", "tracking", connection_id=US, package_id=package_id, tracking_number=number
        )
        await shops.settle()
        said.append(await shops.hub.done(event_id, 0))
    known = await parcel(shops, US, package_id)

    assert known is not None
    assert known.tracking_number == "RIGHT12345"
    assert shops.calls(RENUMBER) == 2
    assert said[0] == ("done", f"parcel {package_id} to be told its number RIGHT12345")
    assert await shops.findings() == {("tracking_refused", f"parcel/{US}/{package_id}")}
    assert "A number can be corrected once only" in await detail(shops, "tracking_refused")


async def test_orders_that_the_seller_combined_share_a_parcel_with_all_their_lines(shops: World) -> None:
    first = buy(shops, GB, {"MUG": 1})
    order_ids = [first, shops.sandbox.place(shops.shop_id(GB), {"MUG": 1}, buyer_of=first)]
    await shops.settle()
    shops.clock.advance(60)
    client = await shops.hub.shops.shop((await shops.connections())[GB - 1])
    page = await client.client.fetch("fulfillment.SearchCombinablePackages.202309", {"page_size": 20})  # type: ignore[attr-defined]  # the raw door
    await client.client.fetch(  # type: ignore[attr-defined]  # the raw door
        "fulfillment.CombinePackage.202309", {"combinable_packages": page["combinable_packages"]}
    )
    await shops.poll()
    package_id = shops.sandbox.package_of(order_ids[0]).id
    rows = await shops.hub.store.rows(select(parcel_lines).where(parcel_lines.c.package_id == package_id))
    known = await parcel(shops, GB, package_id)

    assert known is not None
    assert known.tag == "COMBINE"
    assert {row.order_id for row in rows} == set(order_ids)
    assert {row.line_id for row in rows} == {there(shops, one).lines[0].id for one in order_ids}


async def test_a_split_over_there_is_seen_in_whose_parcel_each_line_is(shops: World) -> None:
    order_id = buy(shops, GB, {"MUG": 2})
    await shops.poll()
    shops.clock.advance(60)
    order = there(shops, order_id)
    splitting.split_order(shops.sandbox.market, order, [[order.lines[0].id]])
    await shops.poll()
    rows = await shops.hub.store.rows(
        select(parcel_lines.c.package_id, parcel_lines.c.line_id).where(parcel_lines.c.order_id == order_id)
    )

    assert {(row.package_id, row.line_id) for row in rows} == {
        (line.package_id, line.id) for line in order.lines
    }


async def test_a_hint_at_a_parcel_that_is_nowhere_is_parked_with_the_reason(shops: World) -> None:
    body = shops.told(GB, 4, package_list=[{"package_id": "404", "order_id_list": []}])  # type: ignore[arg-type]  # a list
    await shops.webhook(body)
    await shops.settle()
    [hint] = await shops.events(subject=f"parcel/{GB}/404")

    assert hint.state == "parked"
    assert "TikTok answered" in hint.note
