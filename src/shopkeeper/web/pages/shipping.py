"""Shipping by hand: many orders with TikTok’s label, some with an own carrier, and what came of it."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from sqlalchemy import Row
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ...core.shipping import Readiness
from ...sync import to_ship
from ..reading import events, parcels, shipping, timeline
from ..reading.shipping import Place
from ..visits import Visit, gone, render, visit
from .order import shown as order_shown

MOST = 200
REFUSED = re.compile(r"^Order (\w+) was not shipped: (.+)$", re.MULTILINE)
WAIT_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Typed:
    """What a person typed for one order, and what is wrong with it."""

    carrier: str = ""
    number: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """An order that was chosen to be shipped: its row, whether it may leave, what was typed for it."""

    row: Row[Any]
    readiness: Readiness
    typed: Typed = field(default_factory=Typed)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one order of a batch: the shape and word of it, why, and its parcels."""

    row: Row[Any] | None
    place: Place
    kind: str
    word: str
    why: str = ""
    parcels: Sequence[Row[Any]] = ()


def places_in(words: Sequence[Any], shops: Mapping[int, Any]) -> list[Place]:
    """The orders that a form or an address names, each once, of shops of this seller."""
    found: list[Place] = []
    for word in words:
        shop, _, number = str(word).partition("/")
        is_one = shop.isascii() and shop.isdigit() and len(shop) < 19 and int(shop) in shops
        if is_one and number and len(number) < 100 and (int(shop), number) not in found:
            found.append((int(shop), number))
    return found[:MOST]


async def ship(request: Request) -> Response:
    """Ship the chosen orders with TikTok's label; afterwards each is told for itself."""
    here = await visit(request)
    async with request.form() as form:
        places = places_in(form.getlist("order"), here.shops)
        is_own = form.get("way") == "own"
    if not places:
        return RedirectResponse(here.address("/orders", view="to-ship", problem="none"), 303)
    if is_own:
        return RedirectResponse(f"/orders/ship?{urlencode([('order', f'{a}/{b}') for a, b in places])}", 303)
    shipments = [{"connection_id": shop, "order_id": number} for shop, number in places]
    event_id, _, _ = await asked(here, "ship", {"shipments": shipments})
    return RedirectResponse(f"/orders/shipped/{event_id}", 303)


async def asked(here: Visit, name: str, body: Mapping[str, Any]) -> tuple[int, str, str]:
    """A command about parcels, once it was worked: its number, its state and its note."""
    event_id = await here.hub.command(here.seller_id, "parcels", name, body, by="web")
    state, note = await here.hub.done(event_id, WAIT_SECONDS)
    return event_id, state, note


async def own(request: Request) -> Response:
    """The form for the seller's own carrier: one row an order, with a carrier and a number each."""
    here = await visit(request)
    places = places_in(request.query_params.getlist("order"), here.shops)
    return await own_form(here, places)


async def own_form(
    here: Visit, places: Sequence[Place], typed: Mapping[Place, Typed] | None = None, shipped: int = 0
) -> Response:
    """The form, with what was typed and what is wrong with it."""
    typed = typed or {}
    store, seller = here.hub.store, here.seller_id
    rows = await shipping.orders_of(store, seller, places)
    ready = await to_ship.readiness(store, seller, places)
    chosen = []
    for row in rows:
        place = (row.connection_id, row.order_id)
        chosen.append(Chosen(row, ready[place], typed.get(place, Typed())))
    problems = [one for one in chosen if one.typed.problem]
    return await render(
        here,
        "ship_own.html",
        "orders",
        status=422 if problems else 200,
        title="Error: Ship with your own carrier" if problems else "Ship with your own carrier",
        chosen=chosen,
        ready=[one for one in chosen if one.readiness.word == "ready"],
        problems=problems,
        shipped=shipped,
        providers=await shipping.providers_of(store, seller, [shop for shop, _ in places]),
    )


async def ship_own(request: Request) -> Response:
    """Ship with the seller's own carrier; what is refused stays in the form with its reason."""
    here = await visit(request)
    async with request.form() as form:
        places = places_in(form.getlist("order"), here.shops)
        typed = {place: read_typed(form, place) for place in places}
    if not places:
        return RedirectResponse(here.address("/orders", view="to-ship", problem="none"), 303)
    if any(one.problem for one in typed.values()):
        return await own_form(here, places, typed)
    shipments = [
        {
            "connection_id": shop,
            "order_id": number,
            "provider": typed[shop, number].carrier,
            "tracking_number": typed[shop, number].number,
        }
        for shop, number in places
    ]
    event_id, _, note = await asked(here, "ship", {"shipments": shipments})
    refused = dict(REFUSED.findall(note))
    if not refused:
        return RedirectResponse(f"/orders/shipped/{event_id}", 303)
    left = {
        place: Typed(one.carrier, one.number, refused[place[1]])
        for place, one in typed.items()
        if place[1] in refused
    }
    return await own_form(here, list(left), left, len(places) - len(left))


def read_typed(form: FormData, place: Place) -> Typed:
    """What was typed for one order; an empty field is told at once."""
    carrier, number = (
        str(form.get(f"{name}:{place[0]}/{place[1]}", "")).strip()[:200] for name in ("carrier", "number")
    )
    if not number:
        return Typed(carrier, number, "Enter the tracking number that your carrier gave it.")
    if not carrier:
        return Typed(carrier, number, "Enter the carrier’s name.")
    return Typed(carrier, number)


async def shipped(request: Request) -> Response:
    """What became of each order of a batch; it keeps itself up to date until all is answered."""
    here = await visit(request)
    store = here.hub.store
    event = await events.one(store, here.seller_id, int(request.path_params["event"]))
    if event is None or (event.topic, event.kind, event.name) != ("parcels", "command", "ship"):
        gone("There is no such batch among yours.")
    body = json.loads(await here.hub.event_body(event.id, here.seller_id) or b"{}")
    places = [(int(one["connection_id"]), str(one["order_id"])) for one in body.get("shipments", ())]
    outcomes = await came_of(here, event, places)
    return await render(
        here,
        "shipped.html",
        "orders",
        title="Shipping",
        event=event,
        outcomes=outcomes,
        numbers={kind: sum(one.kind == kind for one in outcomes) for kind in ("ok", "bad", "move", "wait")},
    )


async def came_of(here: Visit, event: Row[Any], places: Sequence[Place]) -> list[Outcome]:
    """Each order of a batch with what became of it, refused ones first."""
    store = here.hub.store
    rows = {
        (row.connection_id, row.order_id): row
        for row in await shipping.orders_of(store, here.seller_id, places)
    }
    refused = dict(REFUSED.findall(event.note))
    pushes: dict[Place, Row[Any]] = {}
    for push in await timeline.pushes_by(store, here.seller_id, [event.id]):
        order_id = push.wanted.get("order_id", push.subject.rsplit("/", 1)[-1])
        pushes[push.connection_id, order_id] = push
    found = []
    for place in places:
        row = rows.get(place)
        boxes = await parcels.of_order(store, row) if row is not None else ()
        found.append(outcome(event, place, (row, pushes.get(place), boxes), refused.get(place[1], "")))
    rank = {"bad": 0, "warn": 1, "wait": 2, "move": 3, "ok": 4}
    return sorted(found, key=lambda one: rank[one.kind])


def outcome(
    event: Row[Any], place: Place, known: tuple[Row[Any] | None, Row[Any] | None, Sequence[Row[Any]]], no: str
) -> Outcome:
    """What became of one order."""
    row, push, boxes = known
    if no:
        return Outcome(row, place, "bad", "Not shipped", no)
    if push is None:
        word = "Waits for its turn" if event.state == "todo" else "See the order"
        return Outcome(row, place, "wait", word, "", boxes)
    if push.state == "parked":
        return Outcome(row, place, "bad", "Refused", push.note or push.said or "", boxes)
    if push.state == "settled":
        done = "Shipped" if push.number is not None else "Called off"
        return Outcome(row, place, "ok" if push.number is not None else "warn", done, push.note, boxes)
    kind, word = ("move", "On its way to TikTok") if push.state == "sent" else ("wait", "Waits to be sent")
    return Outcome(row, place, kind, word, push.note, boxes)


async def one(request: Request) -> Response:
    """Ship some lines of one order, or put them in a parcel of their own; errors stay on the order's page."""
    here = await visit(request)
    async with request.form() as form:
        [place] = places_in([form.get("order", "")], here.shops) or [(0, "")]
        lines = [str(line) for line in form.getlist("line")]
        way = "split" if form.get("split") else str(form.get("way", ""))
        typed = Typed(*(str(form.get(name, "")).strip()[:200] for name in ("carrier", "number")))
    shop, number = place
    command, body = wanted(place, lines, way, typed)
    _, state, note = await asked(here, command, body)
    if state == "parked":
        why = dict(REFUSED.findall(note)).get(number, note)
        return await order_shown(
            here, place, f"Not {'split' if way == 'split' else 'shipped'}: {why}", way=way, of=typed
        )
    return RedirectResponse(f"/orders/{shop}/{number}#parcels", 303)


def wanted(place: Place, lines: Sequence[str], way: str, typed: Typed) -> tuple[str, dict[str, Any]]:
    """The command that a form about one order stands for."""
    about = {"connection_id": place[0], "order_id": place[1]}
    if way == "split":
        return "split", {**about, "groups": [list(lines)]}
    entry: dict[str, Any] = {**about, "line_ids": list(lines)}
    if way == "own":
        entry |= {"provider": typed.carrier, "tracking_number": typed.number}
    return "ship", {"shipments": [entry]}
