"""The log as JSON, without bodies; one event with its body and what it led to."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from .. import keyset
from ..pages import events as event_pages
from ..reading import events, timeline
from ..visits import gone, visit
from .fields import fields

NAMES = (
    "id",
    "topic",
    "kind",
    "name",
    "source",
    "subject",
    "connection_id",
    "state",
    "note",
    "occurred_at",
    "received_at",
    "done_at",
)


async def event_list(request: Request) -> Response:
    """Events of a search, newest first; ``looked_back_to`` says how far, where nothing more was found."""
    here = await visit(request)
    ask = await events.meant(here.hub.store, event_pages.asked(here), list(here.shops))
    after = keyset.read(request.query_params.get("after", ""), events.PLACE)
    found = await events.rows(here.hub.store, ask, after)
    looked = found.looked_back_to.isoformat() if found.looked_back_to else None
    return JSONResponse(
        {
            "events": [fields(row, *NAMES) for row in found.rows],
            "after": keyset.written(found.next) if found.next else None,
            "looked_back_to": looked,
        }
    )


async def one_event(request: Request) -> Response:
    """One event."""
    here = await visit(request)
    event = await events.one(here.hub.store, here.seller_id, int(request.path_params["event"]))
    if event is None:
        gone("There is no such event among yours.")
    body = event_pages.readable(await here.hub.event_body(event.id, here.seller_id))
    names = ("connection_id", "kind", "target", "subject", "state", "attempts", "note")
    return JSONResponse(
        {
            **fields(event, *NAMES, "read_began_at", "tries", "digest"),
            "body": body,
            "entries": [
                fields(one, "account", "commodity", "quantity", "cause")
                for one in await events.entries_of(here.hub.store, event)
            ],
            "pushes": [
                fields(one, *names)
                for one in await timeline.pushes_by(here.hub.store, here.seller_id, [event.id])
            ],
        }
    )
