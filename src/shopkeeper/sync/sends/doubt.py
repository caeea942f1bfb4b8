"""Doubt: pushes that must not be said twice, while nobody knows yet what became of what was said before."""

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Row, select

from ...store.tables import attempts, pushes
from ..hub import Hub
from .kind import Verdict

ARRIVES_WITHIN = timedelta(seconds=330)
"""A signed call is refused once its timestamp is five minutes old: only then can it not arrive any more."""


async def resting(
    hub: Hub, wanted: Sequence[Row[Any]], within: timedelta = ARRIVES_WITHIN
) -> dict[int, Verdict]:
    """The pushes whose last attempt may still arrive: they wait, also where they were wanted anew."""
    tried = [row.id for row in wanted if row.attempts]
    if not tried:
        return {}
    rows = await hub.store.rows(
        select(attempts.c.push_id).where(
            attempts.c.push_id == pushes.c.id,
            attempts.c.number == pushes.c.attempts,
            attempts.c.push_id.in_(tried),
            attempts.c.outcome == "unknown",
            attempts.c.sent_at > hub.clock.now() - within,
        )
    )
    why = "nobody knows yet whether the last try arrived; it is looked for in a few minutes"
    return {row.push_id: Verdict("wait", why) for row in rows}


async def in_doubt(hub: Hub, kind: str, subjects: Collection[str]) -> Mapping[str, int]:
    """For each subject the first push of a kind of which nobody knows what became of it."""
    rows = await hub.store.rows(
        select(pushes.c.subject, pushes.c.id)
        .join(attempts, (attempts.c.push_id == pushes.c.id) & (attempts.c.number == pushes.c.attempts))
        .where(
            pushes.c.kind == kind,
            pushes.c.subject.in_(subjects),
            pushes.c.state == "wanted",
            attempts.c.outcome == "unknown",
        )
        .order_by(pushes.c.id.desc())
    )
    return {row.subject: row.id for row in rows}
