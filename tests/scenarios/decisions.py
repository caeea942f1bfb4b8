"""What the seller decides about cancellations, returns and refunds in a life, through the hub alone."""

from typing import Any

from shopkeeper.core import refunding
from shopkeeper.core.cancelling import OUT_OF_STOCK
from shopkeeper.sync.answering import reject_reasons

from .script import says
from .stage import Stage


async def decided(stage: Stage, name: str, **about: Any) -> None:
    """A decision of the seller's, carried out."""
    await stage.told("aftersales", name, connection_id=stage.connection_id, **about)


async def a_reason(stage: Stage, thing_id: str) -> str:
    """A reason that the platform takes for saying no."""
    connection = await stage.world.hub.connection(stage.connection_id, stage.world.seller_id)
    return (await reject_reasons(stage.world.hub, connection, thing_id))[0][0]


@says("seller approves the cancellation of {order}")
async def approves_cancellation(stage: Stage, order: str) -> None:
    await decided(stage, "approve", cancel_id=stage.the_cancellation(order).id)


@says("seller rejects the cancellation of {order}")
async def rejects_cancellation(stage: Stage, order: str) -> None:
    cancel_id = stage.the_cancellation(order).id
    await decided(stage, "reject", cancel_id=cancel_id, reason=await a_reason(stage, cancel_id))


@says("seller cancels {order}")
async def cancels(stage: Stage, order: str) -> None:
    await decided(stage, "cancel", order_id=stage.orders[order], reason=OUT_OF_STOCK[0])


@says("seller approves the return of {order}")
async def approves_return(stage: Stage, order: str) -> None:
    await decided(stage, "approve", return_id=stage.the_return(order).id)


@says("seller receives the return of {order}")
async def receives_return(stage: Stage, order: str) -> None:
    await decided(stage, "approve", return_id=stage.the_return(order).id, decision="APPROVE_RECEIVED_PACKAGE")


@says("seller rejects the return of {order}")
async def rejects_return(stage: Stage, order: str) -> None:
    return_id = stage.the_return(order).id
    await decided(stage, "reject", return_id=return_id, reason=await a_reason(stage, return_id))


@says("seller offers {amount} for {order}")
async def offers(stage: Stage, amount: str, order: str) -> None:
    await decided(stage, "offer", return_id=stage.the_return(order).id, amount=amount)


@says("seller refunds {order} up to {total}")
async def refunds(stage: Stage, order: str, total: str) -> None:
    reason = refunding.REASONS[0][0]
    await decided(stage, "refund", order_id=stage.orders[order], total=total, reason=reason)
