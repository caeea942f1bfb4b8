"""Reading parcels: what changed is asked for a page at a time, and only what is not on it one by one."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Row

from ..channels.channel import Raw
from ..errors import Rejected
from ..store import load_parcels
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence
from .hub import Hub
from .observing import Answer, observe
from .taking import ended

LISTED, WHOLE = "parcel listed", "parcel read"
READ_WHOLE = "parcel to be read whole"
OVERLAP = timedelta(minutes=10)
SECOND = timedelta(seconds=1)
NEVER = datetime(1970, 1, 1, tzinfo=UTC)
PAGE = 50
ALONE_MOST = 1
SPARE = 200


async def poll(hub: Hub, connection: Row[Any], position: datetime | None) -> datetime:
    """Keep every parcel that changed since the last poll and is newer than our record of it.

    The list tells all of a parcel, so it is the read as well. Answers how far the shop was read.
    """
    began = hub.clock.now()
    since = position - OVERLAP if position else began - timedelta(days=hub.settings.history_days)
    shop = await hub.shops.shop(connection)
    page: list[Raw] = []
    async for raw in shop.parcels.changed(since):
        page.append(raw)
        if len(page) == PAGE:
            await keep_newer(hub, connection, page, began)
            page = []
    await keep_newer(hub, connection, page, began)
    return began


async def keep_newer(hub: Hub, connection: Row[Any], raws: Sequence[Raw], began: datetime) -> None:
    """Keep those that we do not know that new; the parcels lane decides."""
    platform = hub.platform(connection)
    places = [(connection.id, platform.package_id(raw)) for raw in raws]
    known = await load_parcels.known(hub.store, connection.seller_id, places)
    answers = []
    for place, raw in zip(places, raws, strict=True):
        updated_at, read_began_at = known[place].age if place in known else (NEVER, NEVER)
        changed_at = datetime.fromtimestamp(int(raw.get("update_time") or 0), UTC)
        # Times over there are whole seconds: what was read within that second may be the state before.
        if updated_at < changed_at or read_began_at < changed_at + SECOND:
            answers.append(answer(hub, connection, raw, LISTED))
    if answers:
        await observe(hub, connection, answers, began)


def answer(hub: Hub, connection: Row[Any], raw: Raw, name: str) -> Answer:
    """A parcel as it was read."""
    package_id = hub.platform(connection).package_id(raw)
    subject = f"parcel/{connection.id}/{package_id}"
    return Answer("parcels", name, subject, str(raw.get("update_time")), raw)


async def read(
    hub: Hub, fence: Fence, connection: Row[Any], hints: Sequence[Event]
) -> tuple[list[Event], list[Ended]]:
    """Read the parcels of one shop that hints point to. Answers what was observed, and the hints' end."""
    by_package: dict[str, list[Event]] = {}
    for hint in hints:
        by_package.setdefault(hint.subject.split("/", 2)[2], []).append(hint)
    whole = {one for one, some in by_package.items() if any(hint.name == READ_WHOLE for hint in some)}
    left = set(by_package) - whole
    known = await load_parcels.known(hub.store, fence.seller_id, [(connection.id, one) for one in left])
    fresh = {
        one.thing.package_id for one in known.values() if is_fresh(one.read_began_at, by_package, one.thing)
    }
    told = [end for one in fresh for end in ended(by_package[one], "known already")]
    began = hub.clock.now()
    listed = await on_lists(hub, connection, by_package, left - fresh)
    single, lost = await one_by_one(hub, connection, (left - fresh - set(listed)) | whole)
    answers = [answer(hub, connection, raw, LISTED) for raw in listed.values()]
    answers += [answer(hub, connection, raw, WHOLE) for raw in single.values()]
    observed = await observe(hub, connection, answers, began) if answers else []
    told += [end for one in (*listed, *single) for end in ended(by_package[one], "read")]
    told += [end for one, why in lost.items() for end in ended(by_package[one], why, "parked")]
    return observed, told


def is_fresh(read_began_at: datetime, hints: Mapping[str, Sequence[Event]], parcel: Any) -> bool:
    """Whether our record was read after everything that these hints tell of."""
    newest = max(hint.received_at for hint in hints[parcel.package_id])
    return read_began_at > newest + SECOND


async def on_lists(
    hub: Hub, connection: Row[Any], hints: Mapping[str, Sequence[Event]], wanted: set[str]
) -> dict[str, Raw]:
    """Those of several parcels that changed since the first hint; a single one is not looked for so."""
    if len(wanted) <= ALONE_MOST:
        return {}
    platform = hub.platform(connection)
    since = min(hint.occurred_at for one in wanted for hint in hints[one]) - OVERLAP
    shop = await hub.shops.shop(connection)
    found: dict[str, Raw] = {}
    seen = 0
    async for raw in shop.parcels.changed(since):
        seen += 1
        if platform.package_id(raw) in wanted:
            found[platform.package_id(raw)] = raw
        if len(found) == len(wanted) or seen >= len(wanted) + SPARE:
            break
    return found


async def one_by_one(
    hub: Hub, connection: Row[Any], wanted: set[str]
) -> tuple[dict[str, Raw], dict[str, str]]:
    """The details of some parcels; and why others cannot be read."""
    shop = await hub.shops.shop(connection)
    found: dict[str, Raw] = {}
    lost: dict[str, str] = {}
    for package_id in sorted(wanted):
        try:
            found[package_id] = await shop.parcels.fetch(package_id)
        except Rejected as error:
            lost[package_id] = str(error)
    return found, lost
