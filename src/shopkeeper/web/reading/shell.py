"""What the frame of every page says: how much waits, how far behind we are, what is live."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select, text

from ...store.database import Store
from ...store.tables import connections, events, findings, pushes
from ...sync.shops import IMPORTED
from ..words import OPEN
from . import parcels, returns
from .orders import Ask, by_status, total

AMBER = timedelta(seconds=60)
RED = timedelta(minutes=10)
SOON = timedelta(hours=3)


@dataclass(frozen=True, slots=True)
class Frame:
    """The counts of the rail and the health of the hub."""

    to_ship: int
    late: int
    stuck: int
    asked: int
    asked_late: int
    live: int
    dry_run: int
    need_person: int
    parked: int
    behind: timedelta
    last_event_at: datetime | None
    is_sandbox: bool

    @property
    def health(self) -> str:
        """The shape for how far behind we are."""
        return "bad" if self.behind > RED else "warn" if self.behind > AMBER else "ok"


async def read(store: Store, seller_id: int, shops: Sequence[int], now: datetime) -> Frame:
    """The frame for a page about these shops; none named stands for all."""
    statuses = await by_status(store, seller_id, shops)
    how = await store.rows(
        select(connections.c.mode, connections.c.state, connections.c.sandbox).where(
            connections.c.seller_id == seller_id
        )
    )
    waiting = await store.one(
        select(func.min(events.c.received_at).label("since")).where(
            events.c.seller_id == seller_id, text("events.state = 'todo'")
        )
    )
    last = await store.scalar(
        select(events.c.received_at)
        .where(events.c.seller_id == seller_id)
        .order_by(events.c.id.desc())
        .limit(1)
    )
    since = waiting.since if waiting else None
    asked = [due for dues in (await returns.waiting(store, seller_id, shops)).values() for due in dues]
    return Frame(
        to_ship=sum(statuses.get(status, 0) for status in OPEN),
        late=await total(store, Ask(seller_id, now, tuple(shops), "late")),
        stuck=await parcels.stuck_under_way(store, parcels.Ask(seller_id, now, tuple(shops))),
        asked=len(asked),
        asked_late=sum(due is not None and due < now + SOON for due in asked),
        live=sum(one.mode == "live" for one in how),
        dry_run=sum(one.mode != "live" and one.state != IMPORTED for one in how),
        need_person=sum(one.state not in ("active", IMPORTED) for one in how),
        parked=await parked(store, seller_id),
        behind=max(now - since, timedelta(0)) if since else timedelta(0),
        last_event_at=last,
        is_sandbox=bool(how) and all(one.sandbox for one in how),
    )


async def parked(store: Store, seller_id: int) -> int:
    """How many events and pushes wait for a person."""
    waiting = 0
    for one in (events, pushes):
        found: Any = await store.scalar(
            select(func.count())
            .select_from(one)
            .where(one.c.seller_id == seller_id, text(f"{one.name}.state = 'parked'"))
        )
        waiting += int(found)
    return waiting


async def finding_rows(store: Store, seller_id: int) -> Any:
    """What is wrong and wants a person: what costs most first, then the oldest."""
    return await store.rows(
        select(findings)
        .where(findings.c.seller_id == seller_id)
        .order_by(findings.c.severity, findings.c.since_at, findings.c.subject)
    )
