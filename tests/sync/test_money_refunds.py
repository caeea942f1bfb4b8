"""Refunds in the books: taken off what is expected, found on a statement, and missed if they are not."""

from pathlib import Path

import pytest

from shopkeeper.sync import months, reconciling
from shopkeeper.sync.reconciling import Reconciled

from . import money
from .people import GOODWILL, delivered, say, seconds_pass, wants_to_return
from .test_money import rehearsal
from .world import GB, US, World, world


async def refund(shops: World, connection_id: int, order_id: str, total: str = "") -> None:
    """The seller gives money back, all of it unless told."""
    state, note = await say(shops, "refund", connection_id, order_id=order_id, total=total, reason=GOODWILL)
    assert state == "done", note
    await seconds_pass(shops)


async def row(shops: World, connection_id: int, order_id: str) -> Reconciled:
    """The order's money."""
    [found] = await reconciling.by_order(shops.hub.store, 1, [(connection_id, order_id)], shops.clock.now())
    return found


@pytest.mark.parametrize("connection_id", [US, GB])
async def test_an_order_refunded_before_delivery_is_completed_and_no_revenue(
    shops: World, connection_id: int
) -> None:
    order_id = shops.buy(connection_id, {"MUG": 2})
    for status in ("AWAITING_COLLECTION", "IN_TRANSIT"):
        shops.move(connection_id, order_id, status)
    await shops.settle()
    asked = wants_to_return(shops, order_id, "REFUND")
    await shops.settle()
    await say(shops, "approve", connection_id, return_id=asked.id)
    await seconds_pass(shops)
    assert await shops.status(order_id) == "COMPLETED"
    await money.days(shops, 1)
    found = await row(shops, connection_id, order_id)

    assert (found.state, found.expected_minor, found.stated_minor) == ("refunded", 0, 0)
    assert await money.found(shops) == {}


@pytest.mark.slow
async def test_a_refund_after_the_settlement_is_open_until_a_statement_holds_it(tmp_path: Path) -> None:
    async with world(f"sqlite:///{tmp_path}/hub.db", rehearsal(settled_when="DELIVERED")) as shops:
        await shops.connect()
        order_id = await delivered(shops, {"MUG": 2})
        await money.days(shops, 1)
        before = await row(shops, US, order_id)
        await refund(shops, US, order_id)
        waiting = await row(shops, US, order_id)
        await money.days(shops, 1)
        after = await row(shops, US, order_id)

        assert (before.state, before.stated_minor) == ("exact", 2400)
        assert (waiting.state, waiting.expected_minor, waiting.stated_minor) == ("refund open", 0, 2400)
        assert (after.state, after.stated_minor) == ("refunded", 0)
        [november] = await months.month(shops.hub.store, 1, "2026-11", US)
        assert {one.name: one.amount_minor for one in november.reasons} == {
            "refunds settled in the month": -2400
        }
        assert november.unexplained_minor == 0
        await money.days(shops, 4)
        assert await money.found(shops) == {}


@pytest.mark.slow
@pytest.mark.parametrize("connection_id", [US, GB])
async def test_a_refund_in_part_is_taken_off_as_the_platform_takes_it(
    shops: World, connection_id: int
) -> None:
    order_id = shops.buy(connection_id, {"MUG": 2})
    for status in ("AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED"):
        shops.move(connection_id, order_id, status)
    await shops.settle()
    await refund(shops, connection_id, order_id, "7.35")
    shops.move(connection_id, order_id, "COMPLETED")
    await money.days(shops, 1)
    found = await row(shops, connection_id, order_id)

    assert found.state == "refunded"
    assert 0 < found.stated_minor < 2400
    assert await money.found(shops) == {}
