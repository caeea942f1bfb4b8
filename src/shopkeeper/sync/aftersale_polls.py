"""What webhooks missed of cancellations and returns, found by asking; and clocks that have moved on."""

from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Row

from ..channels.channel import Raw
from ..core.records import Age
from ..store import load_aftersales
from ..store.events import Arrival
from . import waiting
from .aftersales import KINDS, answer
from .hub import Hub
from .observing import observe

OVERLAP = timedelta(minutes=10)
SECOND = timedelta(seconds=1)


async def ask(hub: Hub, connection: Row[Any], marks: Mapping[str, datetime]) -> dict[str, datetime]:
    """Keep what changed and has not reached us as observations. Answers how far the shop was read."""
    began = hub.clock.now()
    shop = await hub.shops.shop(connection)
    first = began - timedelta(days=hub.settings.history_days)
    since = {name: marks[name] - OVERLAP if name in marks else first for name in ("cancellations", "returns")}
    await keep(hub, connection, "cancellation", shop.aftersales.changed_cancellations(since["cancellations"]))
    await keep(hub, connection, "return", shop.aftersales.changed_returns(since["returns"]))
    await look_at_clocks(hub, connection)
    return {"cancellations": began, "returns": began}


async def keep(hub: Hub, connection: Row[Any], kind: str, pages: AsyncIterator[list[Raw]]) -> None:
    """Keep each page's news through the door; the aftersales lane decides about them."""
    number, _ = KINDS[kind]
    began = hub.clock.now()
    async for page in pages:
        places = {(connection.id, str(raw.get(number))) for raw in page}
        if kind == "return":
            known = await load_aftersales.ages_of_returns(hub.store, places)
        else:
            known = await load_aftersales.ages_of_cancellations(hub.store, places)
        news = [raw for raw in page if is_news(raw, known.get((connection.id, str(raw.get(number)))))]
        await observe(hub, connection, [answer(connection, kind, raw) for raw in news], began)
        began = hub.clock.now()


def is_news(raw: Raw, known: Age | None) -> bool:
    """Whether a thing changed since we read it; times over there are whole seconds."""
    if known is None:
        return True
    updated_at, read_began_at = known
    changed_at = datetime.fromtimestamp(int(raw.get("update_time") or 0), UTC)
    return updated_at < changed_at or read_began_at < changed_at + SECOND


async def look_at_clocks(hub: Hub, connection: Row[Any]) -> None:
    """Have the lane tell anew what waits, where time alone has changed what is to be told."""
    changes = await waiting.due(hub, connection.seller_id)
    mine = f"connection/{connection.id}"
    if not any(one.subject == mine for one in changes.found):
        return
    now = hub.clock.now()
    await hub.door.keep(
        Arrival(
            seller_id=connection.seller_id,
            topic="aftersales",
            kind="hint",
            name="time moved on",
            source=f"poll/{connection.id}",
            key=f"aftersales/{now.isoformat()}",
            subject=mine,
            body=b"",
            occurred_at=now,
            received_at=now,
            connection_id=connection.id,
        )
    )
