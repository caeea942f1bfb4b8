"""What buyers, carriers and the seller do about what was sold, in a world."""

from typing import Any

from sqlalchemy import select

from shopkeeper.sandbox.returns import cancellations
from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.sandbox.returns.refunds import total
from shopkeeper.sandbox.trade import Cancellation, Return
from shopkeeper.store.tables import cancellations as cancellation_rows
from shopkeeper.store.tables import returns as return_rows

from .world import US, World

OUT_OF_STOCK = "seller_cancel_reason_out_of_stock"
GOODWILL = "ecom_order_delivered_refund_reason_goodwill_seller"
PACKED = "seller_reject_apply_product_has_been_packed"
DESCRIBED = "seller_reject_return_reason_as_described"
USED = "seller_reject_receive_reason_product_used"
PARTLY_USED = "seller_offer_partial_reason_product_used"


def wants_to_cancel(world: World, order_id: str, line_ids: list[str] | None = None) -> Cancellation:
    """The buyer wants lines of an order cancelled, all of them unless named."""
    world.clock.advance(1)
    world.sandbox.tick()
    return cancellations.ask(world.sandbox.market, order_id, line_ids)


def wants_to_return(
    world: World, order_id: str, kind: str = "RETURN_AND_REFUND", line_ids: list[str] | None = None
) -> Return:
    """The buyer asks for money, with or without sending goods back, or for the same goods again."""
    world.clock.advance(1)
    world.sandbox.tick()
    return returns.ask(world.sandbox.market, order_id, line_ids, kind=kind)


def step(world: World, done: Any, asked: Return, *words: str) -> None:
    """Something happens to a return, at a later second: ``returns.ship``, ``returns.arrive``, ..."""
    world.clock.advance(1)
    world.sandbox.tick()
    done(world.sandbox.market, asked.id, *words)


async def seconds_pass(world: World, seconds: int = 8) -> None:
    """A second goes by between what is heard, decided and sent; at a still clock all would be one moment."""
    for _ in range(seconds):
        world.clock.advance(1)
        await world.hear()
        await world.lanes.step()
    await world.settle()


def lines(world: World, order_id: str) -> list[str]:
    """The ids of an order's lines."""
    return [line.id for line in world.sandbox.state.orders[order_id].lines]


def paid_back(world: World, order_id: str) -> int:
    """Minor units that the buyer of an order really got back."""
    return total(one for one in world.sandbox.state.refunds if one.order_id == order_id)


async def delivered(
    world: World, basket: dict[str, int], connection_id: int = US, *, buyer_of: str = ""
) -> str:
    """An order that its buyer has; ``buyer_of`` is an earlier order of theirs."""
    order_id = world.sandbox.place(world.shop_id(connection_id), basket, buyer_of=buyer_of)
    await world.settle()
    world.move(connection_id, order_id, "DELIVERED")
    await world.settle()
    return order_id


async def say(world: World, name: str, connection_id: int = US, **body: Any) -> tuple[str, str]:
    """A person's command about a request, worked; its state and note."""
    world.clock.advance(1)
    topic = "stock" if name == "grade" else "aftersales"
    event_id = await world.say(topic, name, connection_id=connection_id, **body)
    await world.settle()
    return await world.hub.done(event_id, 0)


async def arrived(world: World, basket: dict[str, int]) -> tuple[str, Return]:
    """A return whose goods are back with the seller."""
    order_id = await delivered(world, basket)
    asked = wants_to_return(world, order_id)
    await world.settle()
    await say(world, "approve", return_id=asked.id)
    step(world, returns.ship, asked)
    step(world, returns.arrive, asked)
    await world.settle()
    return order_id, asked


async def wish_here(world: World, asked: Cancellation) -> str:
    """The state of a cancellation as the hub knows it."""
    query = select(cancellation_rows.c.status).where(cancellation_rows.c.cancel_id == asked.id)
    return str(await world.hub.store.scalar(query))


async def return_here(world: World, asked: Return) -> str:
    """The state of a return as the hub knows it."""
    query = select(return_rows.c.status).where(return_rows.c.return_id == asked.id)
    return str(await world.hub.store.scalar(query))


async def everywhere(world: World, sku: str) -> tuple[int, int, int, int, int]:
    """Free, reserved, shipped, set aside, written off: where the units of a SKU are."""
    aside, lost = "stock/quarantine", "stock/written_off"
    return (*await world.stock(sku), await world.balance(aside, sku), await world.balance(lost, sku))


async def untrue(world: World) -> list[str]:
    """Cancellations and returns that stand otherwise here than in their shop, or are missing."""
    state = world.sandbox.state
    wrong = [
        f"cancellation {one.id}: {await wish_here(world, one)} here, {one.status} there"
        for one in state.cancellations.values()
        if await wish_here(world, one) != one.status
    ]
    return wrong + [
        f"return {one.id}: {await return_here(world, one)} here, {one.status} there"
        for one in state.returns.values()
        if await return_here(world, one) != one.status
    ]
