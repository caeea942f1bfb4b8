"""A parcel that is told to stand still, and arrives while that is being written down."""

from shopkeeper.core import tracking
from shopkeeper.core.changes import Changes
from shopkeeper.store import load_parcels
from shopkeeper.store.leases import Fence
from shopkeeper.sync.following import SWEPT_EACH
from tests.sync.world import US, World

DAY_SECONDS = 86_400


async def sent(shops: World) -> str:
    """A parcel that its carrier took and did not touch again."""
    order_id = shops.buy(US, {"MUG": 1})
    shops.move(US, order_id, "IN_TRANSIT")
    await shops.settle()
    for _ in range(tracking.STILL_AFTER.days + 1):
        shops.clock.advance(DAY_SECONDS)
        await shops.settle()
    return order_id


async def fenced(shops: World) -> Fence:
    """The polls of the shop in hand."""
    fence = await shops.hub.leases.take(f"polls/{US}", shops.seller_id, shops.hub.clock.wall())
    assert fence is not None
    return fence


async def test_a_parcel_that_arrives_during_a_sweep_is_not_told_to_stand_still_for_ever(shops: World) -> None:
    order_id = await sent(shops)
    package_id = shops.sandbox.package_of(order_id).id
    place, subject = (US, package_id), f"parcel/{US}/{package_id}"
    assert (tracking.STILL, subject) in await shops.findings()
    seen = (await load_parcels.known(shops.hub.store, shops.seller_id, [place]))[place].thing
    shops.move(US, order_id, "DELIVERED")
    await shops.settle()
    shops.clock.advance(2 * SWEPT_EACH.total_seconds())
    await shops.settle()
    assert (tracking.STILL, subject) not in await shops.findings()

    fence = await fenced(shops)
    await shops.hub.commit(fence, Changes(found=(tracking.unmoved(seen, shops.clock.at),)))
    await shops.hub.leases.release(fence)
    assert (tracking.STILL, subject) in await shops.findings()
    shops.clock.advance(SWEPT_EACH.total_seconds())
    await shops.poll()

    assert (tracking.STILL, subject) not in await shops.findings()
