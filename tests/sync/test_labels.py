"""Labels: fetched after the shipment, kept sealed, scanned right, and renewed when the address changes."""

from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from sqlalchemy import select, update

from shopkeeper.errors import Rejected, TryLater
from shopkeeper.sandbox.faults import Fault
from shopkeeper.sandbox.orders import life as order_life
from shopkeeper.store.tables import labels
from shopkeeper.sync.labels import BOTH, LABEL, SLIP, label, zipped

from .shipping import DOCUMENT, buy, scanned, ship, ship_all
from .world import GB, US, World


async def shipped(world: World, connection_id: int) -> str:
    """An order that was shipped by TikTok's carrier; answers its package."""
    order_id = buy(world, connection_id, {"MUG": 1})
    await world.settle()
    await ship(world, connection_id, order_id)
    return world.sandbox.package_of(order_id).id


def readdress(world: World, order_id: str) -> None:
    """The address changes after the shipment: the sandbox's own buyers do so before it only."""
    world.sandbox.tick()
    order = world.sandbox.state.orders[order_id]
    order.address_changes += 1
    order_life.touch(world.sandbox.market, order)
    told = {"order_id": order_id, "update_time": order.update_time}
    world.sandbox.market.announce(order.shop_id, 3, told)


async def kept(world: World) -> list[Any]:
    return list(await world.hub.store.rows(select(labels).order_by(labels.c.package_id, labels.c.kind)))


@pytest.mark.parametrize("connection_id", [US, GB])
async def test_the_barcode_of_a_fetched_label_is_the_tracking_number(
    anywhere: World, connection_id: int
) -> None:
    package_id = await shipped(anywhere, connection_id)
    pdf = await label(anywhere.hub, 1, connection_id, package_id)

    assert scanned(pdf) == [anywhere.sandbox.state.packages[package_id].tracking_number]
    assert anywhere.calls(DOCUMENT) == 1


async def test_a_label_is_kept_sealed_with_its_digest(shops: World) -> None:
    package_id = await shipped(shops, US)
    pdf = await label(shops.hub, 1, US, package_id)
    [row] = await kept(shops)

    assert b"%PDF" not in row.body_sealed
    assert (row.kind, row.digest, row.fetches) == (LABEL, sha256(pdf).hexdigest(), 1)
    assert row.tracking_number == shops.sandbox.state.packages[package_id].tracking_number


async def test_a_label_is_asked_for_without_any_token(shops: World) -> None:
    asked: list[Any] = []
    send = shops.hub.shops.transport

    class Watching:
        """The same transport; it notes what is asked for beside the Open API."""

        async def send(self, request: Any) -> Any:
            if "/documents/" in request.url:
                asked.append(request)
            return await send.send(request)

        async def close(self) -> None:
            await send.close()

    async with shops.again(transport=Watching()) as world:
        await shipped(world, US)

    assert [(one.method, one.headers) for one in asked] == [("GET", {})]


async def test_a_label_that_is_wanted_again_is_fetched_again(shops: World) -> None:
    package_id = await shipped(shops, US)
    shops.clock.advance(60)
    event_id = await shops.say("parcels", "label", connection_id=US, package_id=package_id, again=True)
    await shops.settle()
    [row] = await kept(shops)

    assert (await shops.hub.done(event_id, 0))[0] == "done"
    assert (row.fetches, row.fetched_at) == (2, shops.clock.now())
    assert shops.calls(DOCUMENT) == 2


async def test_a_packing_slip_is_a_document_of_its_own(shops: World) -> None:
    package_id = await shipped(shops, GB)
    for kind in (SLIP, BOTH):
        await shops.say("parcels", "label", connection_id=GB, package_id=package_id, kind=kind)
    await shops.settle()
    number = shops.sandbox.state.packages[package_id].tracking_number

    assert [row.kind for row in await kept(shops)] == sorted([LABEL, SLIP, BOTH])
    assert scanned(await label(shops.hub, 1, GB, package_id, BOTH)) == [number]


async def test_the_labels_of_a_batch_come_in_one_file(shops: World) -> None:
    places = [(one, await shipped(shops, one)) for one in (US, GB)]
    with ZipFile(BytesIO(await zipped(shops.hub, 1, places))) as archive:
        codes = {name: scanned(archive.read(name)) for name in archive.namelist()}

    packages = shops.sandbox.state.packages
    assert codes == {f"{one}.pdf": [packages[one].tracking_number] for _, one in places}


async def test_a_label_that_is_still_being_made_is_waited_for(shops: World) -> None:
    shops.sandbox.market.settings = replace(shops.sandbox.settings, label_ready_seconds=20)
    package_id = await shipped(shops, US)
    early = await kept(shops)
    for seconds in (5, 10, 10, 30):
        shops.clock.advance(seconds)
        await shops.settle()

    assert early == []
    assert [row.package_id for row in await kept(shops)] == [package_id]


async def test_a_label_that_the_network_loses_is_fetched_later(shops: World) -> None:
    shops.sandbox.faults.append(Fault("timeout_before", operation=DOCUMENT, count=10))
    await shipped(shops, US)
    early = await kept(shops)
    await shops.rest()

    assert (early, len(await kept(shops))) == ([], 1)


async def test_a_parcel_of_ones_own_carrier_has_no_label(shops: World) -> None:
    order_id = buy(shops, US, {"MUG": 1}, by="SELLER")
    await shops.settle()
    await ship(shops, US, order_id, provider="UPS", tracking_number="UPS1234567")
    package_id = shops.sandbox.package_of(order_id).id
    event_id = await shops.say("parcels", "label", connection_id=US, package_id=package_id)
    await shops.settle()
    state, note = await shops.hub.done(event_id, 0)

    assert (state, await kept(shops)) == ("parked", [])
    assert "11034002" in note


async def test_an_erased_label_is_fetched_anew_while_it_can_be(shops: World) -> None:
    package_id = await shipped(shops, US)
    async with shops.hub.store.writing() as writing:
        await writing.execute(update(labels).values(body_sealed=None))
    await shops.say("parcels", "label", connection_id=US, package_id=package_id)
    await shops.settle()

    assert scanned(await label(shops.hub, 1, US, package_id))
    assert shops.calls(DOCUMENT) == 2


async def test_a_document_that_does_not_exist_is_refused_by_name(shops: World) -> None:
    event_id = await shops.say("parcels", "label", connection_id=US, package_id="1", kind="POEM")
    await shops.settle()

    assert await shops.hub.done(event_id, 0) == (
        "parked",
        "there is no document 'POEM'; there are SHIPPING_LABEL, PACKING_SLIP, "
        "SHIPPING_LABEL_AND_PACKING_SLIP",
    )


async def test_another_seller_cannot_have_a_label(shops: World) -> None:
    package_id = await shipped(shops, US)
    stranger = 99

    with pytest.raises((Rejected, TryLater)):
        await label(shops.hub, stranger, US, package_id, wait_seconds=0)


@pytest.mark.parametrize("is_told", [True, False])
async def test_a_label_printed_before_the_address_changed_is_to_be_printed_again(
    shops: World, is_told: bool
) -> None:
    order_id = buy(shops, GB, {"MUG": 1})
    other = buy(shops, GB, {"MUG": 1})
    await shops.settle()
    await ship_all(shops, *({"connection_id": GB, "order_id": one} for one in (order_id, other)))
    package_id = shops.sandbox.package_of(order_id).id
    before = await label(shops.hub, 1, GB, package_id)
    if not is_told:
        shops.sandbox.faults.append(Fault("drop"))
    shops.clock.advance(60)
    readdress(shops, order_id)
    await shops.poll()
    found = await shops.findings()
    shops.clock.advance(60)
    await shops.say("parcels", "label", connection_id=GB, package_id=package_id, again=True)
    await shops.settle()

    assert found == {("label_outdated", f"parcel/{GB}/{package_id}")}
    assert await shops.findings() == set()
    assert await label(shops.hub, 1, GB, package_id) != before


async def test_an_outdated_label_is_no_trouble_any_more_once_the_carrier_has_the_parcel(shops: World) -> None:
    package_id = await shipped(shops, GB)
    order_id = shops.sandbox.state.packages[package_id].order_ids[0]
    shops.clock.advance(60)
    readdress(shops, order_id)
    await shops.settle()
    found = await shops.findings()
    shops.move(GB, order_id, "IN_TRANSIT")
    await shops.settle()

    assert found == {("label_outdated", f"parcel/{GB}/{package_id}")}
    assert await shops.findings() == set()
