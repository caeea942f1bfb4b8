"""Pushes: an attempt is on disk before it leaves, and nothing is sent while rehearsing."""

from typing import Any

import pytest
from sqlalchemy import select

from shopkeeper.errors import Rejected
from shopkeeper.sandbox.faults import Fault
from shopkeeper.store.tables import attempts

from .books import broken
from .world import GB, US, World

SET = "product.UpdateInventory.202309"


async def tried(world: World) -> list[Any]:
    return list(await world.hub.store.rows(select(attempts).order_by(attempts.c.push_id, attempts.c.number)))


async def test_each_push_has_its_attempt_and_its_outcome_as_an_event(anywhere: World) -> None:
    anywhere.buy(US, {"MUG": 3})
    await anywhere.settle()
    [push] = await anywhere.pushes()
    [attempt] = await tried(anywhere)
    [outcome] = await anywhere.events(kind="outcome")

    assert (push.connection_id, push.state, push.wanted["quantity"]) == (GB, "settled", 97)
    assert (attempt.outcome, attempt.outcome_event_id, attempt.bound) == ("acknowledged", outcome.id, 197)
    assert outcome.subject == f"push/{push.id}"
    assert await broken(anywhere) == []


async def test_the_attempt_is_on_disk_before_the_call_leaves(shops: World) -> None:
    seen: list[list[str]] = []
    send = shops.hub.shops.transport

    class Watching:
        """The same transport; it notes which attempts the database holds when a quantity is sent."""

        async def send(self, request: Any) -> Any:
            if request.url.partition("?")[0].endswith("/inventory/update"):
                seen.append([one.outcome for one in await tried(shops)])
            return await send.send(request)

        async def close(self) -> None:
            await send.close()

    async with shops.again(transport=Watching()) as world:
        world.buy(US, {"MUG": 1})
        await world.settle()

    assert seen == [[""]]


async def test_a_refused_quantity_is_parked_and_shown_until_it_is_sent_again(shops: World) -> None:
    product = shops.product(GB, "MUG")
    product.status = "FREEZE"
    shops.buy(US, {"MUG": 1})
    await shops.settle()
    [push] = await shops.pushes()
    findings = await shops.findings()
    product.status = "ACTIVATE"
    await shops.hub.command(1, "pushes", "retry", {"push_id": push.id}, connection_id=GB)
    await shops.settle()

    assert (push.state, ("push_refused", f"push/{push.id}") in findings) == ("parked", True)
    assert (await shops.pushes())[0].state == "settled"
    assert await shops.findings() == set()
    assert [one.outcome for one in await tried(shops)] == ["refused", "acknowledged"]
    assert shops.shows(GB, "MUG") == 99


async def test_an_answer_that_got_lost_leads_to_the_same_quantity_again(anywhere: World) -> None:
    anywhere.sandbox.faults.append(Fault("timeout_after", operation=SET, count=5))
    anywhere.buy(US, {"MUG": 1})
    await anywhere.settle()
    [push] = await anywhere.pushes()
    unknown = (push.state, push.attempts, [one.outcome for one in await tried(anywhere)])
    await anywhere.rest()

    assert unknown == ("wanted", 1, ["unknown"])
    assert [one.outcome for one in await tried(anywhere)] == ["unknown", "acknowledged"]
    assert await broken(anywhere) == []


async def test_a_newer_want_waits_behind_an_attempt_that_is_under_way(shops: World) -> None:
    shops.sandbox.faults.append(Fault("timeout_before", operation=SET, count=5))
    shops.buy(US, {"MUG": 1})
    await shops.settle()
    shops.buy(US, {"MUG": 1})
    await shops.settle()
    [push] = await shops.pushes()
    bodies = [one.body["quantity"] for one in await tried(shops)]
    await shops.rest()

    assert push.wanted["quantity"] == 98
    assert bodies == [99, 98]
    assert shops.shows(GB, "MUG") == 98


async def test_a_flood_of_sales_is_one_call_for_each_product_that_changed(shops: World) -> None:
    before = shops.calls(SET)
    for _ in range(40):
        shops.buy(US, {"TSHIRT-M": 1, "TSHIRT-L": 1})
    await shops.settle()

    assert shops.calls(SET) == before + 1
    assert (shops.shows(GB, "TSHIRT-M"), shops.shows(GB, "TSHIRT-L")) == (60, 60)


async def test_a_rehearsing_shop_is_sent_nothing_and_going_live_sends_the_newest_alone(shops: World) -> None:
    await shops.say("connections", "mode", connection_id=GB, mode="dry_run")
    await shops.settle()
    calls = shops.calls(SET)
    for _ in range(3):
        shops.buy(US, {"MUG": 1})
        await shops.settle()
    held = (shops.calls(SET) - calls, [one.wanted["quantity"] for one in await shops.pushes(state="wanted")])
    await shops.say("connections", "mode", connection_id=GB, mode="live")
    await shops.settle()

    assert held == (0, [97])
    assert [one.body["quantity"] for one in await tried(shops)] == [97]
    assert await broken(shops) == []


async def test_a_mode_that_does_not_exist_is_refused_by_name(shops: World) -> None:
    event_id = await shops.say("connections", "mode", connection_id=GB, mode="wild")
    await shops.settle()

    assert await shops.hub.done(event_id) == ("parked", "a connection is live or dry_run, not 'wild'")


async def test_a_quantity_changed_by_hand_over_there_is_noticed_and_put_right(anywhere: World) -> None:
    anywhere.sandbox.set_stock(anywhere.sandbox.market.sku(anywhere.shop_id(GB), "MUG"), 7)
    await anywhere.rest()

    assert anywhere.shows(GB, "MUG") == 100
    assert await broken(anywhere) == []


async def test_a_retry_that_names_no_push_changes_nothing_and_holds_nobody_up(shops: World) -> None:
    with pytest.raises(Rejected):
        await shops.say("pushes", "retry")
    event_id = await shops.hub.command(1, "pushes", "retry", {}, connection_id=US)
    await shops.settle()
    [event] = await shops.events(id=event_id)

    assert event.state == "done"
