"""Commands about rules, and what the rules would have done."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from sqlalchemy import select

from ..core import aftersale_rules as core
from ..core import cancelling, returning
from ..core.aftersales import Cancellation, Return
from ..core.changes import Changes
from ..errors import Rejected
from ..store import load_aftersales, write_aftersales
from ..store.events import Event
from ..store.leases import Fence
from ..store.tables import cancellations, returns
from .hub import Hub
from .ruling import request_of

MOST = 500


async def save(hub: Hub, fence: Fence, event: Event) -> tuple[Changes, str]:
    """A new rule, or what a person changes in one; what is not named stays as it is."""
    given = json.loads(event.body)["rule"]
    rule_id = int(given.get("id") or 0)
    known = {one.rule_id: one for one in await load_aftersales.rules(hub.store, fence.seller_id)}
    if rule_id and rule_id not in known:
        raise Rejected(f"there is no rule {rule_id}")
    if rule_id:
        before = asdict(known[rule_id])
    else:
        before = {"position": 1 + max((one.position for one in known.values()), default=0)}
    rule = core.read_rule({**before, **{name: given[name] for name in given if name != "id"}}, rule_id)
    rule_id = await write_aftersales.save_rule(hub.store, fence, rule, hub.clock.now())
    state = "on" if rule.is_on else "off"
    return Changes(), f"rule {rule_id} {rule.name!r} is {state}: {rule.decision} {rule.about}s, {told(rule)}"


def told(rule: core.Rule) -> str:
    """A rule's conditions in words."""
    return core.in_words(rule.conditions)


async def remove(hub: Hub, fence: Fence, event: Event) -> tuple[Changes, str]:
    """A rule that is no longer there."""
    rule_id = int(json.loads(event.body)["rule_id"])
    if not await write_aftersales.remove_rule(hub.store, fence, rule_id):
        raise Rejected(f"there is no rule {rule_id}")
    return Changes(), f"rule {rule_id} removed"


@dataclass(frozen=True, slots=True)
class Previewed:
    """One past request and what the rules would have decided about it when it was asked for."""

    about: str
    connection_id: int
    thing_id: str
    asked_at: datetime
    amount_minor: int
    currency: str
    reason: str
    rule: str
    decision: str


async def preview(
    hub: Hub, seller_id: int, rules: Sequence[core.Rule] | None = None, most: int = 50
) -> list[Previewed]:
    """What rules (the seller's own, as if all were on) would have decided about the last requests."""
    known = await load_aftersales.rules(hub.store, seller_id) if rules is None else rules
    switched_on = [replace(one, is_on=True) for one in known]
    found = []
    for one in await last_requests(hub, seller_id, min(most, MOST)):
        request = await request_of(hub, seller_id, one)
        [(_, ruling)] = core.preview(switched_on, [(request, one.created_at)])
        found.append(
            Previewed(
                request.about,
                one.connection_id,
                request.thing_id,
                one.created_at,
                one.refund_minor,
                one.currency,
                one.reason,
                ruling.rule.name if ruling else "",
                ruling.choice.decision if ruling else "",
            )
        )
    return found


async def last_requests(hub: Hub, seller_id: int, most: int) -> list[Cancellation | Return]:
    """The last requests of buyers, newest first, each as it was when it was asked for."""
    wishes = await hub.store.rows(
        select(cancellations)
        .where(cancellations.c.seller_id == seller_id, cancellations.c.kind == "BUYER_CANCEL")
        .order_by(cancellations.c.created_at.desc())
        .limit(most)
    )
    asked = await hub.store.rows(
        select(returns)
        .where(returns.c.seller_id == seller_id, returns.c.role == "BUYER")
        .order_by(returns.c.created_at.desc())
        .limit(most)
    )
    found: list[Cancellation | Return] = [
        replace(load_aftersales.as_cancellation(row), status=cancelling.PENDING) for row in wishes
    ]
    found += [as_asked(load_aftersales.as_return(row)) for row in asked]
    return sorted(found, key=lambda one: one.created_at, reverse=True)[:most]


def as_asked(one: Return) -> Return:
    """A return as it was before anybody had decided."""
    status = returning.REPLACEMENT_PENDING if one.kind == "REPLACEMENT" else returning.PENDING
    return replace(one, status=status, arbitration="", offered_minor=0)


def by_rule(found: Sequence[Previewed]) -> Counter[tuple[str, str]]:
    """How many requests each rule would have decided, by its name and decision; none: left to a person."""
    return Counter((one.rule, one.decision) for one in found)
