"""What answers, cancellations and refunds share as pushes: one call each, a key, and what follows."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import Row, and_, select

from ...core.changes import Changes, Finding, Look
from ...store.leases import Fence
from ...store.tables import attempts, pushes
from ..hub import Hub
from .kind import Told, Try, Verdict

# As long as a call of unknown outcome may still arrive: its signature is taken for five minutes.
IN_DOUBT = timedelta(seconds=330)


def one_each(tries: Sequence[Try]) -> Sequence[Sequence[Try]]:
    """A call each."""
    return [[one] for one in tries]


async def no_bounds(hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> Mapping[int, int]:
    """Nothing is put on sale by these."""
    return {}


async def never_there(hub: Hub, connection: Row[Any], sent: Mapping[str, Any]) -> bool:
    """What has a key is simply sent again."""
    return False


def key_of(push: Row[Any]) -> str:
    """The idempotency key of a push: the same for every attempt at what is wanted now."""
    words = f"{push.kind}/{push.target}/{push.id}/{push.version}/{push.wanted_at.isoformat()}"
    return sha256(words.encode()).hexdigest()[:32]


async def in_doubt(hub: Hub, wanted: Sequence[Row[Any]]) -> set[int]:
    """Those pushes whose last attempt may still arrive, although a newer want has come meanwhile."""
    since = hub.clock.now() - IN_DOUBT
    last = and_(attempts.c.push_id == pushes.c.id, attempts.c.number == pushes.c.attempts)
    query = (
        select(pushes.c.id)
        .join(attempts, last)
        .where(
            pushes.c.id.in_([row.id for row in wanted]),
            attempts.c.outcome == "unknown",
            attempts.c.sent_at > since,
        )
    )
    return {row.id for row in await hub.store.rows(query)}


async def doubtful_wait(hub: Hub, wanted: Sequence[Row[Any]]) -> dict[int, Verdict]:
    """The verdicts of pushes whose last attempt may still arrive."""
    reason = "the last attempt was not answered and may still arrive; it is looked for first"
    return {push_id: Verdict("wait", reason) for push_id in await in_doubt(hub, wanted)}


def read_again(one: Told, connection_id: int, *things: str) -> Changes:
    """The things that an outcome is about are read again, each in its lane."""
    looks = [
        Look(
            connection_id,
            "orders" if thing.startswith("order/") else "aftersales",
            "to be read after an answer",
            thing,
            one.event.id,
        )
        for thing in things
    ]
    return Changes(looks=tuple(looks))


def refused(connection: Row[Any], kind: str, one: Told, title: str, link: str) -> Changes:
    """The finding that a shop refused what was wanted."""
    return Changes(
        found=(
            Finding(
                kind, one.subject, "bad", f"{connection.name} refused {title}", f"{one.came.note}.", link
            ),
        )
    )


def order_of(connection: Row[Any], one: Told) -> str:
    """The order that a push is about, as a subject."""
    return f"order/{connection.id}/{one.sent['order_id']}"


def outcome_changes(connection: Row[Any], kind: str, one: Told, title: str, *things: str) -> Changes:
    """What an outcome changes: the things are read again; a refusal is shown until it is no longer true."""
    if one.came.outcome == "unknown":
        return Changes()
    after = read_again(one, connection.id, *things, order_of(connection, one))
    if one.came.outcome == "refused":
        return after + refused(connection, kind, one, title, link_of(one.subject))
    return after + Changes(cleared=((kind, one.subject),))


def link_of(subject: str) -> str:
    """The page of a thing."""
    kind, rest = subject.split("/", 1)
    return f"/{kind}s/{rest}"
