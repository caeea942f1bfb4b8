"""Connections: switched live or to rehearsing by people, taken back or about to end by their owners."""

import json

from sqlalchemy import and_, delete, or_, update

from ..core.changes import Changes, Finding
from ..errors import Rejected, ShopkeeperError
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence, hold
from ..store.tables import authorizations, connections, cursors, events
from . import choosing, imported
from .hub import Hub
from .shops import IMPORTED
from .taking import put_down, take, unauthorised


async def work(hub: Hub, fence: Fence) -> bool:
    """One round of a seller's connections lane."""
    taken = await take(hub, fence, "connections")
    for event in taken:
        try:
            changes = await WORK[event.name](hub, fence, event)
            await hub.commit(fence, changes, [Ended(event.id, "done", event.name)])
        except KeyError:
            await hub.commit(
                fence, Changes(), [Ended(event.id, "parked", f"nothing is known of {event.name!r}")]
            )
        except ShopkeeperError as error:
            await hub.commit(fence, Changes(), put_down(hub, [event], error))
    return bool(taken)


async def mode(hub: Hub, fence: Fence, event: Event) -> Changes:
    """A person switches a connection live, or back to rehearsing."""
    body = json.loads(event.body)
    if body["mode"] not in ("live", "dry_run"):
        raise Rejected(f"a connection is live or dry_run, not {body['mode']!r}")
    connection = await hub.connection(int(body["connection_id"]), fence.seller_id)
    if connection.state == IMPORTED:
        raise Rejected(f"{connection.name} is known from imported files alone; nothing can be sent to it")
    async with hub.store.writing() as writing:
        await hold(writing, fence)
        await writing.execute(
            update(connections).where(connections.c.id == connection.id).values(mode=body["mode"])
        )
    hub.told(fence.seller_id, "pushes")
    return Changes()


async def deauthorised(hub: Hub, fence: Fence, event: Event) -> Changes:
    """The shop's owner took the authorisation back: nothing is read or sent until it is given again."""
    connection = await hub.connection(event.connection_id or 0, fence.seller_id)
    async with hub.store.writing() as writing:
        await hold(writing, fence)
        # Webhooks may come days late: one from before the present authorisation says nothing about it.
        revoked = await writing.execute(
            update(authorizations)
            .where(
                authorizations.c.id == connection.authorization_id,
                authorizations.c.updated_at <= event.occurred_at,
            )
            .values(state="revoked")
        )
        if not revoked.rowcount:
            return Changes()
        await writing.execute(
            update(connections).where(connections.c.id == connection.id).values(state="needs_person")
        )
    return Changes(
        found=(unauthorised(connection.id, connection.name, "the owner took it back in Seller Center"),)
    )


async def ends_soon(hub: Hub, fence: Fence, event: Event) -> Changes:
    """The authorisation as a whole ends soon; only its owner can renew it."""
    connection = await hub.connection(event.connection_id or 0, fence.seller_id)
    message = str((json.loads(event.body).get("data") or {}).get("message") or "")
    finding = Finding(
        "expiring",
        f"connection/{connection.id}",
        "warn",
        f"The authorisation of {connection.name} ends soon",
        f"Only the shop's main account can renew it. TikTok says: {message}",
        "/connections",
    )
    return Changes(found=(finding,))


async def poll_wanted(hub: Hub, fence: Fence, event: Event) -> Changes:
    """Ask the shop at once what it has, instead of at the next turn."""
    async with hub.store.writing() as writing:
        await hold(writing, fence)
        await writing.execute(
            delete(cursors).where(
                cursors.c.connection_id == (event.connection_id or 0),
                cursors.c.seller_id == fence.seller_id,
                cursors.c.name.in_(("polled", "levels")),
            )
        )
    hub.told(fence.seller_id, "polls")
    return Changes()


async def retry(hub: Hub, fence: Fence, event: Event) -> Changes:
    """A person says: work this event once more. Where nothing changed outside, nothing may change here.

    What a person or an answer said once is not said again, unless it was parked and so never carried out.
    """
    event_id = int(json.loads(event.body)["event_id"])
    async with hub.store.writing() as writing:
        await hold(writing, fence)
        again = await writing.execute(
            update(events)
            .where(
                events.c.id == event_id,
                events.c.seller_id == fence.seller_id,
                events.c.topic != "other",
                or_(
                    events.c.state == "parked",
                    and_(events.c.state == "done", events.c.kind.in_(("hint", "observation"))),
                ),
            )
            .values(state="todo", tries=0, note="", not_before_at=None)
        )
    if again.rowcount != 1:
        why = "it was done, or no lane knows its kind"
        raise Rejected(f"event {event_id} is not parked, and cannot be applied again: {why}")
    hub.told(fence.seller_id, "orders")
    return Changes()


WORK = {
    "choose": choosing.choose,
    "fulfilled by": choosing.fulfilled_by,
    "mode": mode,
    "deauthorised": deauthorised,
    "authorisation ends soon": ends_soon,
    "poll wanted": poll_wanted,
    "retry": retry,
    "import_shop": imported.import_shop,
    "file_imported": imported.file_imported,
}
