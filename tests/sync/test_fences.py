"""Two workers that both believe to hold a lane: only one of them can commit."""

import pytest
from sqlalchemy import select

from shopkeeper.core.changes import Changes
from shopkeeper.core.ledger import Entry, Unbalanced
from shopkeeper.store.commit import Ended
from shopkeeper.store.leases import LaneLost
from shopkeeper.store.tables import attempts, entries
from shopkeeper.sync import orders, pushes

from .books import broken
from .world import GB, US, World

SOME = Changes(
    entries=(
        (Entry("stock/free", "MUG", -1, "order/1/1"), 1),
        (Entry("stock/reserved", "MUG", 1, "order/1/1"), 1),
    )
)
LEASE = 16


async def test_a_worker_that_was_overtaken_commits_nothing(anywhere: World) -> None:
    async with anywhere.again() as other:
        first = await anywhere.hub.leases.take("orders/1", 1, anywhere.clock.wall())
        held = await other.hub.leases.take("orders/1", 1, anywhere.clock.wall())
        anywhere.clock.advance(LEASE)
        second = await other.hub.leases.take("orders/1", 1, anywhere.clock.wall())
        assert first is not None
        assert second is not None
        before = len(await anywhere.hub.store.rows(select(entries)))
        with pytest.raises(LaneLost, match="worked by another worker"):
            await anywhere.hub.commit(first, SOME, [Ended(1)])
        lost = len(await anywhere.hub.store.rows(select(entries))) - before
        await other.hub.commit(second, SOME)

    assert held is None
    assert (lost, second.epoch) == (0, first.epoch + 1)


async def test_an_overtaken_worker_cannot_renew_and_its_letting_go_frees_nothing(anywhere: World) -> None:
    async with anywhere.again() as other:
        first = await anywhere.hub.leases.take("orders/1", 1, anywhere.clock.wall())
        anywhere.clock.advance(LEASE)
        await other.hub.leases.take("orders/1", 1, anywhere.clock.wall())
        assert first is not None
        with pytest.raises(LaneLost):
            await anywhere.hub.leases.renew(first, anywhere.clock.wall())
        await anywhere.hub.leases.release(first)

        assert await anywhere.hub.leases.take("orders/1", 1, anywhere.clock.wall()) is None


async def test_two_hubs_that_work_the_same_order_book_it_once(anywhere: World) -> None:
    async with anywhere.again() as other:
        anywhere.buy(US, {"MUG": 2})
        await anywhere.hear()
        first = await anywhere.hub.leases.take("orders/1", 1, anywhere.clock.wall())
        anywhere.clock.advance(LEASE)
        second = await other.hub.leases.take("orders/1", 1, anywhere.clock.wall())
        assert first is not None
        assert second is not None
        await orders.work(other.hub, second)
        with pytest.raises(LaneLost):
            await orders.decide(anywhere.hub, first, [], [Ended(1)])
        await other.hub.leases.release(second)
        await anywhere.rest()

    assert await anywhere.stock("MUG") == (98, 2, 0)
    assert await broken(anywhere) == []


async def test_an_overtaken_worker_sends_nothing_to_a_shop(anywhere: World) -> None:
    async with anywhere.again() as other:
        await anywhere.say("stock", "count", lines=[{"sku": "MUG", "quantity": 5}])
        for name in ("orders/1", "stock/1"):
            fence = await anywhere.hub.leases.take(name, 1, anywhere.clock.wall())
            assert fence is not None
            await anywhere.lanes._round(fence)
            await anywhere.hub.leases.release(fence)
        first = await anywhere.hub.leases.take(f"pushes/{GB}", 1, anywhere.clock.wall())
        anywhere.clock.advance(LEASE)
        await other.hub.leases.take(f"pushes/{GB}", 1, anywhere.clock.wall())
        assert first is not None
        with pytest.raises(LaneLost):
            await pushes.work(anywhere.hub, first, GB)

    assert await anywhere.hub.store.rows(select(attempts)) == []
    assert anywhere.shows(GB, "MUG") == 100


async def test_entries_that_make_up_units_are_never_written(anywhere: World) -> None:
    fence = await anywhere.hub.leases.take("orders/1", 1, anywhere.clock.wall())
    assert fence is not None
    with pytest.raises(Unbalanced):
        await anywhere.hub.commit(fence, Changes(entries=SOME.entries[:1]))

    assert await broken(anywhere) == []
