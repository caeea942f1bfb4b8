"""Activity: what is parked and why, what waits, what came in and what was sent."""

from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from .. import happenings, keyset, words
from ..reading import activity, shell
from ..visits import gone, part, render, visit, whole_number


async def page(request: Request) -> Response:
    """One view of the activity."""
    here = await visit(request)
    view = here.asked.get("view", "parked")
    view = view if view in activity.VIEWS or view == "findings" else "parked"
    before = whole_number(request.query_params.get("after", ""))
    store, seller = here.hub.store, here.seller_id
    events = await activity.event_rows(store, seller, view, before) if view in activity.STATES else []
    sent = await activity.attempt_rows(store, seller, before) if view == "pushes" else []
    more = None
    if len(events) == keyset.ROWS:
        more = events[-1].id
    elif len(sent) == keyset.ROWS:
        more = (sent[-1].sent_at - keyset.EPOCH) // keyset.MICROSECOND
    rows: dict[str, Any] = {
        "view": view,
        "events": events,
        "sent": sent,
        "more": more,
        "headline": happenings.headline,
        "way": words.way,
    }
    if before is not None and "hx-request" in request.headers:
        return HTMLResponse(await part(here, "activity_rows.html", **rows))
    return await render(
        here,
        "activity.html",
        "activity",
        title="Activity",
        views=activity.VIEWS,
        counts=await activity.counts(store, seller),
        parked_pushes=await activity.parked_pushes(store, seller) if view == "parked" else [],
        findings=await shell.finding_rows(store, seller) if view == "findings" else [],
        **rows,
    )


async def retry(request: Request) -> Response:
    """Work a parked event or push once more."""
    here = await visit(request)
    async with request.form() as form:
        event_id, push_id = (whole_number(str(form.get(name, ""))) for name in ("event", "push"))
    if event_id is not None:
        asked = await here.hub.command(
            here.seller_id, "connections", "retry", {"event_id": event_id}, by="web"
        )
    elif push_id is not None:
        push = await activity.push(here.hub.store, here.seller_id, push_id)
        if push is None:
            gone("There is no such push among yours.")
        asked = await here.hub.command(
            here.seller_id,
            "pushes",
            "retry",
            {"push_id": push_id},
            by="web",
            connection_id=push.connection_id,
        )
    else:
        gone("There is nothing to try again.")
    await here.hub.done(asked, 2)
    return RedirectResponse("/activity", 303)
