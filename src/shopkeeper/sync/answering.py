"""People's commands about cancellations, returns and refunds: checked against what is known, then wanted."""

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Row, select

from ..core import cancelling, money, refunding, returning
from ..core.aftersales import Cancellation, Return
from ..core.changes import Changes, Want
from ..core.listings import many
from ..core.records import Order
from ..errors import Rejected, ShopkeeperError
from ..store import load_aftersales
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence
from ..store.tables import attempts, pushes
from . import rule_commands
from .hub import Hub
from .ruling import Given, is_answered, want
from .taking import put_down

Body = Mapping[str, Any]
Done = tuple[Changes, str]


async def work(hub: Hub, fence: Fence, commands: Sequence[Event]) -> None:
    """Carry out people's commands, one after the other."""
    for event in commands:
        try:
            done = WORK.get(event.name)
            if done is None:
                raise Rejected(f"there is no command aftersales/{event.name}; known: {', '.join(WORK)}")
            changes, note = await done(hub, fence, event)
        except ShopkeeperError as error:
            await hub.commit(fence, Changes(), put_down(hub, [event], error))
        except (KeyError, TypeError, ValueError) as error:
            note = f"the command {event.name} cannot be read: {type(error).__name__} {error}"
            await hub.commit(fence, Changes(), [Ended(event.id, "parked", note)])
        else:
            await hub.commit(fence, changes, [Ended(event.id, "done", note)])


async def approve(hub: Hub, fence: Fence, event: Event) -> Done:
    """Give the buyer what they asked for, or one of the other decisions that need no reason."""
    return await answer(hub, fence, event, "approve")


async def reject(hub: Hub, fence: Fence, event: Event) -> Done:
    """Say no, for one of the reasons that the platform lists for it."""
    return await answer(hub, fence, event, "reject")


async def offer(hub: Hub, fence: Fence, event: Event) -> Done:
    """Offer the buyer of a return a part of the money."""
    return await answer(hub, fence, event, "offer")


async def answer(hub: Hub, fence: Fence, event: Event, way: str) -> Done:
    """An answer to a cancellation or a return; the same answer twice is one."""
    body = json.loads(event.body)
    connection = await hub.connection(int(body["connection_id"]), fence.seller_id)
    one = await asked(hub, connection, body)
    decision = str(body.get("decision") or "")
    if isinstance(one, Return):
        choice = returning.choose(one, decision, way)
    else:
        choice = cancelling.choose(one, decision, way)
    before = await is_answered(hub, one)
    if before and (before.endswith("was sent") or before.startswith(f"{choice.decision} ")):
        raise Rejected(f"it was answered already: {before}")
    reason = str(body.get("reason") or "") if choice.needs_reason else ""
    if choice.needs_reason:
        await check_reason(hub, connection, one, reason)
    amount_minor = 0
    if choice.needs_amount and isinstance(one, Return):
        amount_minor = money.minor(str(body.get("amount") or ""), one.currency)
        returning.check_amount(one, amount_minor)
    by = str(body.get("by") or event.source)
    given = Given(choice, reason, str(body.get("comment") or ""), amount_minor, f"decided by {by}", by)
    return Changes(wants=(want(one, given, event.id),)), in_words(connection, choice, amount_minor, one)


def in_words(
    connection: Row[Any], choice: returning.Choice, amount_minor: int, one: Cancellation | Return
) -> str:
    """What will be sent, in words."""
    amount = f" of {money.plain(amount_minor, one.currency)} {one.currency}" if amount_minor else ""
    words = f"{choice.decision}{amount} goes to {connection.name}"
    return words if connection.mode == "live" else f"{words} once it is live: it only rehearses"


async def asked(hub: Hub, connection: Row[Any], body: Body) -> Cancellation | Return:
    """The cancellation or return that a command is about. Raises Rejected where we have read none."""
    one: Cancellation | Return | None
    if body.get("return_id"):
        one = await load_aftersales.return_of(hub.store, connection.id, str(body["return_id"]))
    else:
        one = await load_aftersales.cancellation(hub.store, connection.id, str(body["cancel_id"]))
    if one is None:
        thing = (
            f"return {body['return_id']}" if body.get("return_id") else f"cancellation {body['cancel_id']}"
        )
        raise Rejected(f"{connection.name} has no {thing} that was read")
    return one


async def check_reason(hub: Hub, connection: Row[Any], one: Cancellation | Return, reason: str) -> None:
    """Raise Rejected unless the platform takes this reason for this request now."""
    thing_id = one.return_id if isinstance(one, Return) else one.cancel_id
    known = await reject_reasons(hub, connection, thing_id)
    if reason not in {name for name, _ in known}:
        listed = ", ".join(name for name, _ in known) or "none, so it cannot be rejected now"
        raise Rejected(f"{reason!r} is no reason that {connection.name} takes here; it takes {listed}")


async def reject_reasons(hub: Hub, connection: Row[Any], thing_id: str) -> list[tuple[str, str]]:
    """The reasons (name, text) for which this cancellation or return may be rejected, asked for now."""
    shop = await hub.shops.shop(connection)
    return await shop.aftersales.reject_reasons(thing_id)


async def cancel(hub: Hub, fence: Fence, event: Event) -> Done:
    """Cancel an order or some of its lines."""
    body = json.loads(event.body)
    connection = await hub.connection(int(body["connection_id"]), fence.seller_id)
    order = await order_of(hub, connection, body)
    lines = cancelling.chosen(order, [str(one) for one in body.get("line_ids") or ()], connection.region)
    cancelling.check_reason(order, lines, str(body.get("reason") or ""))
    line_ids = [line.line_id for line in lines]
    if await is_under_way(hub, connection, order, line_ids):
        raise Rejected(f"order {order.order_id} is being cancelled already")
    is_whole = len(lines) == len(order.lines)
    wanted = {
        "order_id": order.order_id,
        "line_ids": line_ids,
        "is_whole": is_whole,
        "reason": body["reason"],
        "by": str(body.get("by") or event.source),
    }
    target = order.order_id if is_whole else f"{order.order_id}/{','.join(line_ids)}"
    note = f"{many(len(lines), 'unit')} of order {order.order_id} to be cancelled"
    return Changes(wants=(Want(connection.id, "cancel", target, wanted, order.cause, event.id),)), note


async def is_under_way(hub: Hub, connection: Row[Any], order: Order, line_ids: Sequence[str]) -> bool:
    """Whether the seller has cancelled one of these lines already, and it was not refused."""
    last = (attempts.c.push_id == pushes.c.id) & (attempts.c.number == pushes.c.attempts)
    query = (
        select(pushes.c.wanted, pushes.c.state, attempts.c.outcome)
        .outerjoin(attempts, last)
        .where(
            pushes.c.seller_id == connection.seller_id,
            pushes.c.subject == order.cause,
            pushes.c.kind == "cancel",
        )
    )
    return any(
        not set(line_ids).isdisjoint(row.wanted["line_ids"])
        and (row.state in ("wanted", "sent") or row.outcome == "acknowledged")
        for row in await hub.store.rows(query)
    )


async def refund(hub: Hub, fence: Fence, event: Event) -> Done:
    """So much in total shall have gone back for an order or some of its lines; nothing said: all of it."""
    body = json.loads(event.body)
    connection = await hub.connection(int(body["connection_id"]), fence.seller_id)
    order = await order_of(hub, connection, body)
    lines = refunding.chosen(order, [str(one) for one in body.get("line_ids") or ()])
    reason = str(body.get("reason") or "")
    if not reason:
        raise Rejected(f"a refund needs a reason: {', '.join(name for name, _ in refunding.REASONS)}")
    total = str(body.get("total") or "")
    total_minor = money.minor(total, order.currency) if total else None
    if total_minor is not None and not 0 < total_minor <= order.total_minor:
        paid = money.plain(order.total_minor, order.currency)
        raise Rejected(f"{total} cannot go back in total: the buyer paid {paid} {order.currency}")
    line_ids = [line.line_id for line in lines]
    wanted = {
        "order_id": order.order_id,
        "line_ids": line_ids,
        "total_minor": total_minor,
        "currency": order.currency,
        "reason": reason,
        "by": str(body.get("by") or event.source),
    }
    is_whole = len(lines) == len(order.lines)
    target = order.order_id if is_whole else f"{order.order_id}/{','.join(line_ids)}"
    words = f"{total} {order.currency} in total" if total else "all that was paid"
    note = f"{words} to go back for {many(len(lines), 'unit')} of order {order.order_id}"
    return Changes(wants=(Want(connection.id, "refund", target, wanted, order.cause, event.id),)), note


async def order_of(hub: Hub, connection: Row[Any], body: Body) -> Order:
    """The order that a command is about. Raises Rejected where we have read none."""
    order = await load_aftersales.order(hub.store, connection.id, str(body["order_id"]))
    if order is None:
        raise Rejected(f"{connection.name} has no order {body['order_id']} that was read")
    return order


WORK: dict[str, Callable[[Hub, Fence, Event], Awaitable[Done]]] = {
    "approve": approve,
    "reject": reject,
    "offer": offer,
    "cancel": cancel,
    "refund": refund,
    "rule": rule_commands.save,
    "rule_remove": rule_commands.remove,
}
