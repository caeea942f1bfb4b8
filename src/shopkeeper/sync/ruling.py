"""Rules at work: what a new request meets, as a want that names the rule; people's answers stand first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeAlias

from ..core import aftersale_rules as rules
from ..core import cancelling, returning
from ..core.aftersales import Cancellation, Return
from ..core.changes import Changes, Look, Want
from ..core.records import Seen
from ..store import load_aftersales
from ..store.commit import Ended
from ..store.leases import Fence
from .hub import Hub

AnySight: TypeAlias = Seen[Cancellation] | Seen[Return]
AGAIN, TRIES_MOST = timedelta(seconds=2), 5
ANSWER_KINDS = {"cancellation": "answer_cancellation", "return": "answer_return"}


@dataclass(frozen=True, slots=True)
class Ruled:
    """The wants that rules led to, and for each observation what it came to, in words."""

    changes: Changes
    notes: Mapping[int, str]


async def rule(hub: Hub, fence: Fence, changes: Changes) -> Ruled:
    """What the seller's rules decide about the requests that were just seen and wait for an answer."""
    known = [one for one in await load_aftersales.rules(hub.store, fence.seller_id) if one.is_on]
    wants, notes = Changes(), {}
    sights: list[AnySight] = [*changes.cancellations, *changes.returns]
    for sight in sights if known else ():
        if not is_waiting(sight.thing):
            continue
        request = await request_of(hub, fence.seller_id, sight.thing)
        found = rules.decide(known, request, hub.clock.now())
        if found is None or await is_answered(hub, sight.thing):
            continue
        given = Given(found.choice, found.rule.reason, why=found.why, by="a rule")
        wants += Changes(wants=(want(sight.thing, given, sight.event_id),))
        notes[sight.event_id] = f"{found.choice.decision} by {found.why}"
    return Ruled(wants, notes)


async def held(
    hub: Hub, fence: Fence, sights: Sequence[AnySight], tries: Mapping[int, int]
) -> tuple[Changes, list[Ended]]:
    """Requests that wait, of orders not read yet: rules judge them in a moment, with their orders."""
    if not any(one.is_on for one in await load_aftersales.rules(hub.store, fence.seller_id)):
        return Changes(), []
    waiting = [one for one in sights if is_waiting(one.thing) and tries[one.event_id] < TRIES_MOST]
    places = {(one.thing.connection_id, one.thing.order_id) for one in waiting}
    known = await load_aftersales.buyers_of(hub.store, places)
    changes, later = Changes(), []
    for sight in waiting:
        connection_id, order_id = sight.thing.connection_id, sight.thing.order_id
        if (connection_id, order_id) not in known:
            subject = f"order/{connection_id}/{order_id}"
            look = Look(connection_id, "orders", "order of a request", subject, sight.event_id)
            changes += Changes(looks=(look,))
            again_at = hub.clock.now() + AGAIN
            later.append(Ended(sight.event_id, "todo", f"waits for order {order_id} to be read", again_at))
    return changes, later


def is_waiting(one: Cancellation | Return) -> bool:
    """Whether a request waits for the seller's answer."""
    return returning.waits(one) if isinstance(one, Return) else cancelling.waits(one)


async def request_of(hub: Hub, seller_id: int, one: Cancellation | Return) -> rules.Request:
    """A request as rules see it, with the age of its order and the history of its buyer."""
    place = (one.connection_id, one.order_id)
    known = await load_aftersales.buyers_of(hub.store, [place])
    buyer_id, ordered_at = known.get(place, ("", None))
    history = None
    if buyer_id:
        history = await load_aftersales.returns_before(hub.store, seller_id, buyer_id, one.created_at)
    if isinstance(one, Return):
        return rules.of_return(one, ordered_at, history)
    return rules.of_cancellation(one, ordered_at, history)


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that somebody gave, or a rule."""

    choice: returning.Choice
    reason: str = ""
    comment: str = ""
    amount_minor: int = 0
    why: str = ""
    by: str = ""


def want(one: Cancellation | Return, given: Given, event_id: int) -> Want:
    """An answer as the wanted state of a request; it names the state that it was given in."""
    about, thing_id = of(one)
    wanted = {
        "decision": given.choice.decision,
        "way": given.choice.way,
        "reason": given.reason,
        "comment": given.comment,
        "amount_minor": given.amount_minor,
        "currency": one.currency,
        "order_id": one.order_id,
        "seen_at": seen_at(one),
        "by": given.by,
        "why": given.why,
    }
    subject = f"{about}/{one.connection_id}/{thing_id}"
    return Want(one.connection_id, ANSWER_KINDS[about], thing_id, wanted, subject, event_id)


async def is_answered(hub: Hub, one: Cancellation | Return) -> str:
    """How a request was answered in the state that we know it in; empty where it was not.

    An answer that the shop refused is none: it may be given again.
    """
    about, thing_id = of(one)
    push = await load_aftersales.push_of(hub.store, one.connection_id, ANSWER_KINDS[about], thing_id)
    if push is None or push.state == "parked" or push.wanted["seen_at"] != seen_at(one):
        return ""
    if push.state == "settled" and not push.attempts:
        return ""
    if push.state == "wanted" and not push.attempts:
        return f"{push.wanted['decision']} waits to be sent"
    return f"{push.wanted['decision']} was sent"


def seen_at(one: Cancellation | Return) -> str:
    """The state of a request that an answer is about."""
    at: datetime = one.updated_at
    return f"{one.status}/{at.isoformat()}"


def of(one: Cancellation | Return) -> tuple[Any, str]:
    """What kind of request this is, and its number."""
    return ("return", one.return_id) if isinstance(one, Return) else ("cancellation", one.cancel_id)
