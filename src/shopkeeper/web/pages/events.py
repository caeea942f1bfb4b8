"""The log of everything that came in, searched; and one event: its body, its verdict, what it led to."""

import json
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Row
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from ...core.money import plain
from .. import export, formats, happenings, keyset, pushing, words
from ..reading import events, timeline
from ..visits import Visit, gone, part, render, visit, whole_number
from . import tables

SOURCES = {
    "webhook": "Webhooks",
    "poll": "Polls",
    "read": "Reads",
    "push": "Answers to pushes",
    "web": "Dashboard",
    "cli": "Command line",
}
COLUMNS = (
    "event",
    "received",
    "happened",
    "topic",
    "kind",
    "name",
    "source",
    "subject",
    "shop",
    "state",
    "note",
)
REPEATED = ("hint", "observation")
EXPORTED_MOST = 100_000


def asked(here: Visit) -> events.Ask:
    """What the address asks for."""
    since, until = day_of(here)
    return events.Ask(
        here.seller_id,
        here.scope,
        tables.text(here),
        tables.one_of(here, "topic", events.TOPICS),
        tables.one_of(here, "kind", events.KINDS),
        tables.one_of(here, "state", events.STATES),
        tables.one_of(here, "source", SOURCES),
        since,
        until,
    )


def day_of(here: Visit) -> tuple[datetime | None, datetime | None]:
    """The beginning and the end of the day that is asked for, in the page's zone."""
    try:
        day = date.fromisoformat(here.asked.get("day", ""))
        ends = day + timedelta(days=1)
    except (ValueError, OverflowError):
        return None, None
    zone = formats.zone(here.zone)
    return datetime.combine(day, time(), zone), datetime.combine(ends, time(), zone)


async def page(request: Request) -> Response:
    """The log, or only its next rows."""
    here = await visit(request)
    store = here.hub.store
    ask = await events.meant(store, asked(here), list(here.shops))
    after = keyset.read(request.query_params.get("after", ""), events.PLACE)
    found = await events.rows(store, ask, after)
    rows: dict[str, Any] = {
        "ask": ask,
        "found": found,
        "more": keyset.written(found.next) if found.next else "",
        "named": happenings.named,
    }
    if after is not None and "hx-request" in request.headers:
        return HTMLResponse(await part(here, "events_rows.html", **rows))
    return await render(
        here,
        "events.html",
        "activity",
        title="Log",
        topics=events.TOPICS,
        kinds=events.KINDS,
        states=events.STATES,
        sources=SOURCES,
        counts=await events.counts(store, here.seller_id),
        day_asked=here.asked.get("day", "") if ask.since else "",
        is_narrowed=bool(ask.words or ask.topic or ask.kind or ask.source or ask.since),
        is_paged=after is not None,
        **rows,
    )


async def csv(request: Request) -> Response:
    """The whole search as CSV, without bodies; at most so many rows."""
    here = await visit(request)
    ask = await events.meant(here.hub.store, asked(here), list(here.shops))

    async def lines() -> AsyncIterator[Sequence[str | int]]:
        after: Sequence[int] | None = None
        sent = 0
        while sent < EXPORTED_MOST:
            found = await events.rows(here.hub.store, ask, after)
            for row in found.rows:
                yield csv_row(here, row)
            sent += len(found.rows)
            if found.next is None:
                return
            after = found.next

    return export.answer("events.csv", COLUMNS, lines())


def csv_row(here: Visit, row: Row[Any]) -> list[str | int]:
    """An event for other programs."""
    return [
        row.id,
        formats.iso(row.received_at, here.zone),
        formats.iso(row.occurred_at, here.zone),
        row.topic,
        row.kind,
        export.guarded(row.name),
        row.source,
        export.guarded(row.subject),
        export.guarded(here.names.get(row.connection_id, "")),
        row.state,
        export.guarded(row.note),
    ]


async def one(request: Request) -> Response:
    """One event as it came, with its raw body and what it led to."""
    here = await visit(request)
    event = await events.one(here.hub.store, here.seller_id, int(request.path_params["event"]))
    if event is None:
        raise HTTPException(404, "There is no such event among yours.")
    return await told(here, event)


async def told(here: Visit, event: Row[Any], problem: str = "", status: int = 200) -> Response:
    """The page of an event, with what went wrong where something did."""
    store = here.hub.store
    body = await here.hub.event_body(event.id, here.seller_id)
    before, after = await events.beside(store, event)
    return await render(
        here,
        "event.html",
        "activity",
        status=status,
        title=f"{'Error: ' if problem else ''}Event {event.id}",
        event=event,
        body=readable(body),
        headline=happenings.headline(event),
        about=pushing.address(event.subject),
        how=words.way(event.source, here.names.get(event.connection_id, "the shop")),
        may_repeat=event.kind in REPEATED and event.state == "done",
        entries=await events.entries_of(store, event),
        pushes=await timeline.pushes_by(store, here.seller_id, [event.id]),
        record=await events.record_of(store, event),
        before=before,
        after=after,
        said=pushing.STATES,
        asked=pushing.asked,
        quantity=quantity,
        problem=problem,
        said_again=event.note if here.asked.get("again") else "",
    )


def quantity(entry: Row[Any]) -> str:
    """An entry's quantity: units, or an amount where the commodity is a currency."""
    sign = "+" if entry.quantity > 0 else formats.MINUS
    if is_currency(entry):
        return f"{sign}{plain(abs(entry.quantity), entry.commodity)}"
    return f"{sign}{formats.units(abs(entry.quantity))}"


def is_currency(entry: Row[Any]) -> bool:
    """Whether an entry is about money; stock and what shops show are counted in units."""
    return not entry.account.startswith(("stock/", "shown/", "offered/"))


def readable(body: bytes | None) -> str | None:
    """A body as text; JSON is set out line by line."""
    if body is None:
        return None
    try:
        return json.dumps(json.loads(body), indent=2, ensure_ascii=False)
    except ValueError:
        return body.decode(errors="replace")


async def again(request: Request) -> Response:
    """Apply an event again: observations are decided again, hints are read again."""
    here = await visit(request)
    async with request.form() as form:
        number = whole_number(str(form.get("event", "")))
    event = await events.one(here.hub.store, here.seller_id, number or 0)
    if event is None:
        gone("There is no such event among yours.")
    wanted: Mapping[str, Any] = {"event_id": event.id}
    asked_for = await here.hub.command(here.seller_id, "connections", "retry", wanted, by="web")
    state, note = await here.hub.done(asked_for, 5)
    if state == "parked":
        return await told(here, event, f"Not applied again: {note}", 422)
    await here.hub.done(event.id, 5)
    return RedirectResponse(f"/events/{event.id}?again=yes", 303)
