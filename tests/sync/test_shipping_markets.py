"""Shipping in the other markets of TikTok Shop, each in its own way."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from shopkeeper.sandbox.parcels.carriers import carriers
from shopkeeper.sandbox.parcels.slots import pickup_slots
from shopkeeper.sync.labels import label

from .shipping import CREATE, MARK, SHIP, detail, scanned, ship, ship_all, there
from .world import World, world

REGIONS = ("JP", "MY", "BR")


@pytest.fixture
async def abroad(tmp_path: Path) -> AsyncIterator[World]:
    """A seller with shops in Japan, Malaysia and Brazil as well."""
    async with world(f"sqlite:///{tmp_path}/hub.db") as made:
        for region in REGIONS:
            made.sandbox.open_shop(region)
        await made.connect()
        yield made


async def number_of(abroad: World, region: str) -> int:
    """The connection of a market's shop."""
    return next(row.id for row in await abroad.connections() if row.region == region)


async def bought(abroad: World, region: str, by: str = "") -> tuple[int, str]:
    """An order in a market, read; its connection and its number."""
    market = abroad.sandbox.market
    shop_id = next(one.id for one in abroad.sandbox.shops.values() if one.region == region)
    product = next(one for one in market.state.products.values() if one.shop_id == shop_id)
    basket = {market.state.skus[product.sku_ids[0]].seller_sku: 1}
    order_id = abroad.sandbox.place(shop_id, basket, shipping_type=by or "TIKTOK")
    await abroad.settle()
    return await number_of(abroad, region), order_id


@pytest.mark.parametrize("region", ["JP", "MY"])
async def test_elsewhere_the_platforms_carrier_takes_a_package_and_its_label_scans(
    abroad: World, region: str
) -> None:
    connection_id, order_id = await bought(abroad, region)
    told = await ship(abroad, connection_id, order_id)
    package = abroad.sandbox.package_of(order_id)

    assert told == ("done", "1 order to be shipped")
    assert there(abroad, order_id).status == await abroad.status(order_id) == "AWAITING_COLLECTION"
    assert (abroad.calls(SHIP), abroad.calls(CREATE)) == (1, 0)
    assert scanned(await label(abroad.hub, 1, connection_id, package.id)) == [package.tracking_number]


@pytest.mark.parametrize(("region", "call"), [("JP", MARK), ("MY", SHIP)])
async def test_ones_own_carrier_is_named_in_the_call_of_the_market(
    abroad: World, region: str, call: str
) -> None:
    connection_id, order_id = await bought(abroad, region, by="SELLER")
    name = carriers(region)[-1].name
    await ship(abroad, connection_id, order_id, provider=name, tracking_number="OWN1234567")
    package = abroad.sandbox.package_of(order_id)

    assert (package.provider_name, package.tracking_number) == (name, "OWN1234567")
    assert (abroad.calls(MARK), abroad.calls(SHIP)) == ((1, 0) if call == MARK else (0, 1))
    assert await abroad.status(order_id) == "AWAITING_COLLECTION"


async def test_a_pick_up_is_ordered_for_its_slot_and_refused_outside_of_all(abroad: World) -> None:
    connection_id, order_id = await bought(abroad, "MY")
    _, late = await bought(abroad, "MY")
    slot = list(pickup_slots(abroad.sandbox.market, "Asia/Kuala_Lumpur")[1])
    await ship_all(
        abroad,
        {"connection_id": connection_id, "order_id": order_id, "handover": "PICKUP", "slot": slot},
        {"connection_id": connection_id, "order_id": late, "handover": "PICKUP", "slot": [1, 2]},
    )
    package = abroad.sandbox.package_of(order_id)

    assert (package.handover_method, package.pickup_start, package.pickup_end) == ("PICKUP", *slot)
    assert await abroad.findings() == {("ship_refused", f"order/{connection_id}/{late}")}
    assert (await detail(abroad, "ship_refused")).endswith("Choose another time for the pick-up.")


async def test_in_brazil_the_invoice_comes_first(abroad: World) -> None:
    connection_id, order_id = await bought(abroad, "BR")
    await ship(abroad, connection_id, order_id)
    why = await detail(abroad, "ship_refused")
    abroad.sandbox.package_of(order_id).invoiced = True
    await ship(abroad, connection_id, order_id)

    assert "21004006" in why
    assert why.endswith("Upload its invoice first.")
    assert there(abroad, order_id).status == "AWAITING_COLLECTION"
    assert await abroad.findings() == set()
