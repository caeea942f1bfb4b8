"""Imported orders: what a file tells is in books and reports, once, and never beats the shop itself."""

import itertools
import json
from typing import Any

import pytest
from sqlalchemy import select

from shopkeeper.errors import Rejected
from shopkeeper.store.tables import (
    connections,
    order_days,
    order_lines,
    orders,
    return_days,
    returns,
    sku_days,
)
from shopkeeper.sync import imports
from tests.channels import exported

from .files import SHOP, bring, look
from .people import wants_to_return
from .world import US, World, world

ONE, TWO, THREE = "576461413038785001", "576461413038785002", "576461413038785003"
RETURNED = {"Sku_Quantity_of_return": "1", "Order_Refund_Amount": "$19.44"}


async def rows(world: World, table: Any, *columns: str) -> list[tuple[Any, ...]]:
    query = select(*(table.c[one] for one in columns)).order_by(*(table.c[one] for one in columns))
    return [tuple(row) for row in await world.hub.store.rows(query)]


async def test_a_look_at_a_file_says_what_an_import_would_do_and_changes_nothing(empty: World) -> None:
    file = exported.orders_file([exported.row(ONE, Quantity="2"), exported.open_row(TWO)])

    found = await look(empty, file)

    assert (found.rows, found.units, found.promised_units, found.sum_minor) == (2, 3, 1, 3600)
    assert (found.makes_shop, found.things["new"], found.first_day) == (True, 2, "2026-10-01")
    assert await empty.events() == []
    assert await empty.connections() == []


async def test_imported_orders_are_in_the_figures_of_their_days(empty: World) -> None:
    cancelled = {"Order_Status": "Canceled", "Order_Substatus": "Canceled"}
    file = [
        exported.row(ONE, Quantity="2", **RETURNED),
        exported.row(TWO, **cancelled),
        exported.open_row(THREE),
    ]

    await bring(empty, exported.orders_file(file))

    assert await rows(empty, order_days, "day", "orders", "units", "gmv_minor", "cancelled_orders") == [
        ("2026-10-01", 3, 4, 5400, 1)
    ]
    assert await rows(empty, sku_days, "day", "sku", "units", "returned_units") == [
        ("2026-10-01", "LAMP-RED", 4, 0),
        ("2026-10-05", "LAMP-RED", 0, 1),
    ]
    assert await rows(empty, return_days, "day", "refunded_minor") == [("2026-10-05", 1944)]


async def test_an_order_that_is_to_be_shipped_promises_its_units(empty: World) -> None:
    await bring(empty, exported.orders_file([exported.open_row(ONE, Quantity="3")]))
    await empty.say("stock", "count", lines=[{"sku": "LAMP-RED", "quantity": 10}])
    await empty.settle()

    assert await empty.stock("LAMP-RED") == (7, 3, 0)


async def test_what_had_left_before_the_count_is_not_taken_off_it(empty: World) -> None:
    await empty.say("stock", "count", lines=[{"sku": "LAMP-RED", "quantity": 10}])
    await empty.settle()
    await bring(empty, exported.orders_file([exported.row(ONE)]))

    assert await empty.stock("LAMP-RED") == (10, 0, 0)


async def test_the_same_file_twice_changes_nothing(empty: World) -> None:
    file = exported.orders_file([exported.row(ONE, **RETURNED), exported.open_row(TWO)])
    await bring(empty, file)
    before = await rows(empty, orders, *orders.c.keys())
    events = len(await empty.events(kind="observation"))

    again = await bring(empty, file)

    assert (again.things["known"], again.things["new"]) == (2, 0)
    assert await rows(empty, orders, *orders.c.keys()) == before
    assert len(await empty.events(kind="observation")) == events


async def test_a_newer_export_moves_orders_on_and_an_older_one_never_back(empty: World) -> None:
    old = exported.orders_file([exported.open_row(ONE), exported.open_row(TWO)])
    new = exported.orders_file([exported.row(ONE), exported.open_row(THREE)])

    await bring(empty, old)
    moved = await bring(empty, new)
    back = await bring(empty, old)

    assert (moved.things["changed"], moved.things["new"]) == (1, 1)
    assert back.things["known"] == 2
    assert await rows(empty, orders, "order_id", "status") == [
        (ONE, "COMPLETED"),
        (TWO, "AWAITING_SHIPMENT"),
        (THREE, "AWAITING_SHIPMENT"),
    ]
    assert len(await rows(empty, order_lines, "order_id")) == 3


async def test_a_refund_without_a_time_of_its_own_is_seen_although_no_time_moved(empty: World) -> None:
    await bring(empty, exported.orders_file([exported.row(ONE)]))
    found = await bring(empty, exported.orders_file([exported.row(ONE, **RETURNED)]))

    assert found.things["changed"] == 1
    assert await rows(empty, returns, "order_id", "refund_minor") == [(ONE, 1944)]


@pytest.mark.slow
async def test_in_whatever_order_files_come_the_same_is_known(tmp_path: Any) -> None:
    from_first_to_last = [
        exported.orders_file([exported.open_row(ONE), exported.open_row(TWO)]),
        exported.orders_file([exported.row(ONE), exported.open_row(TWO)]),
        exported.orders_file([exported.row(ONE, **RETURNED), exported.row(TWO)]),
    ]
    seen = set()
    for nth, files in enumerate(itertools.permutations(from_first_to_last)):
        async with world(f"sqlite:///{tmp_path}/{nth}.db") as one:
            for file in files:
                await bring(one, file)
            known = await rows(one, orders, "order_id", "status", "updated_at")
            seen.add(json.dumps([known, await one.stock("LAMP-RED")], default=str))
    assert len(seen) == 1


async def test_a_file_is_known_alike_on_each_kind_of_database(anywhere: World) -> None:
    await bring(anywhere, exported.orders_file([exported.open_row(ONE), exported.open_row(TWO)]))
    moved = await bring(anywhere, exported.orders_file([exported.row(ONE, **RETURNED)]))

    assert moved.things["changed"] == 1
    assert await rows(anywhere, orders, "order_id", "status") == [
        (ONE, "COMPLETED"),
        (TWO, "AWAITING_SHIPMENT"),
    ]
    assert await rows(anywhere, returns, "order_id", "refund_minor") == [(ONE, 1944)]


async def test_an_imported_shop_is_asked_for_nothing_and_told_nothing(empty: World) -> None:
    await bring(empty, exported.orders_file([exported.open_row(ONE)]))
    await empty.say("stock", "count", lines=[{"sku": "LAMP-RED", "quantity": 10}])
    await empty.rest()

    (shop,) = await empty.connections()
    assert (shop.name, shop.state, shop.mode, shop.hears_by) == (SHOP, "imported", "dry_run", "files")
    assert "known from imported files; the last: orders" in shop.note
    assert empty.sandbox.requests == []
    assert await empty.pushes() == []
    assert not {kind for kind, _ in await empty.findings()} & {"unauthorised", "expiring", "webhooks"}


async def test_an_imported_shop_cannot_be_switched_live_nor_counted_from(empty: World) -> None:
    await bring(empty, exported.orders_file([exported.open_row(ONE)]))
    switched = await empty.say("connections", "mode", connection_id=1, mode="live")
    counted = await empty.say("stock", "count_from_shop", connection_id=1)
    await empty.settle()

    assert [(await empty.hub.done(one, 0))[0] for one in (switched, counted)] == ["parked", "parked"]
    assert (await empty.connections())[0].mode == "dry_run"


async def test_a_file_never_changes_what_the_shop_itself_told(shops: World) -> None:
    order_id = shops.buy(US, {"MUG": 1})
    await shops.settle()
    shop = (await shops.connections())[0].name
    late = exported.row(order_id, Delivered_Time="11/28/2026 1:00:00 PM", Order_Refund_Amount="$5.00")

    found = await bring(shops, exported.orders_file([late]), shop=shop)

    assert found.things["read from the shop"] == 1
    assert await shops.status(order_id) == "AWAITING_SHIPMENT"
    assert [sku for (sku,) in await rows(shops, order_lines, "sku")] == ["MUG"]
    assert await rows(shops, returns, "return_id") == []


async def test_a_shop_that_is_connected_goes_on_with_what_was_imported_under_its_name(empty: World) -> None:
    name = next(iter(empty.sandbox.shops.values())).name
    order_id = empty.buy(US, {"MUG": 2})
    shipped = {"Quantity": "2", "Seller_SKU": "MUG", "Shipped_Time": "12/24/2026 1:00:00 PM"}
    await bring(
        empty, exported.orders_file([exported.row(order_id, **shipped), exported.row(ONE)]), shop=name
    )
    assert await empty.status(order_id) == "COMPLETED"

    await empty.connect(count=False)
    await empty.poll()

    shop = (await empty.connections())[0]
    assert (shop.name, shop.state, len(await empty.connections())) == (name, "active", 2)
    assert await empty.status(order_id) == "AWAITING_SHIPMENT", "the shop knows better than a file"
    assert await rows(empty, orders, "order_id", "connection_id") == sorted([(order_id, 1), (ONE, 1)])
    assert len([sku for (sku,) in await rows(empty, order_lines, "sku") if sku == "MUG"]) == 2
    assert (await empty.stock("MUG"))[1:] == (2, 0)


async def test_a_shop_of_another_name_does_not_take_an_imported_one_over(empty: World) -> None:
    await bring(empty, exported.orders_file([exported.row(ONE)]))
    await empty.connect(count=False)

    assert (await empty.connections())[0].state == "imported"
    assert len(await empty.connections()) == 3


async def test_a_refund_of_a_file_makes_way_for_the_return_that_the_shop_tells(empty: World) -> None:
    name = next(iter(empty.sandbox.shops.values())).name
    order_id = empty.buy(US, {"MUG": 1}, status="DELIVERED")
    told = exported.row(order_id, Seller_SKU="MUG", **RETURNED)
    await bring(empty, exported.orders_file([told]), shop=name)
    assert [one for (one,) in await rows(empty, returns, "refund_minor")] == [1944]

    return_id = wants_to_return(empty, order_id).id
    await empty.connect(count=False)
    await empty.poll()

    found = await rows(empty, returns, "return_id", "refund_minor", "status")
    assert {one[0] for one in found} == {f"file-{order_id}", return_id}
    assert next(one[1:] for one in found if one[0].startswith("file-")) == (
        0,
        "RETURN_OR_REFUND_REQUEST_CANCEL",
    )


async def test_orders_of_a_file_with_bad_rows_are_left_and_the_others_are_kept(empty: World) -> None:
    file = exported.orders_file([exported.row(ONE), exported.row(TWO, Quantity="many")])

    found = await bring(empty, file)

    assert (found.things["new"], found.things["refused"], found.faulty_rows) == (1, 1, 1)
    assert await rows(empty, orders, "order_id") == [(ONE,)]


async def test_a_shop_that_is_not_known_must_say_its_market(empty: World) -> None:
    with pytest.raises(Rejected, match="say its market"):
        await imports.target(empty.hub, empty.seller_id, "Nobody", "")
    with pytest.raises(Rejected, match="there is no market"):
        await imports.target(empty.hub, empty.seller_id, "Nobody", "XX")


async def test_a_shop_that_is_known_already_takes_over_nothing(empty: World) -> None:
    await empty.connect(count=False)
    shop = (await empty.connections())[0]
    row = {**shop._mapping, "id": 9, "shop_id": f"import/US/{shop.name.casefold()}", "state": "imported"}
    async with empty.hub.store.writing() as writing:
        await writing.execute(connections.insert(), row)

    await empty.connect(count=False)

    assert [(one.id, one.state) for one in await empty.connections()] == [
        (1, "active"),
        (2, "active"),
        (9, "imported"),
    ]
