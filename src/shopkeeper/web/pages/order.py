"""One order: its goods, its clock, and everything that happened to it. Also one raw event."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from .. import formats, happenings, words
from ..reading import order as reading
from ..reading.order import Happening
from ..visits import Visit, render, visit


@dataclass(frozen=True, slots=True)
class Told:
    """An event of the order in words, and what it led to."""

    event: Row[Any]
    sentence: str
    how: str
    led_to: list[str]
    is_now: bool


async def page(request: Request) -> Response:
    """An order of this seller's."""
    here = await visit(request)
    connection_id, order_id = int(request.path_params["connection"]), request.path_params["order"]
    order = await reading.one(here.hub.store, here.seller_id, connection_id, order_id)
    if order is None:
        raise HTTPException(404, f"None of your shops has an order {order_id}.")
    happened = await reading.timeline(here.hub.store, order)
    shop = here.shops[connection_id]
    return await render(
        here,
        "order.html",
        "orders",
        title=f"Order …{order_id[-7:]}",
        order=order,
        shop=shop,
        lines=await reading.lines(here.hub.store, order),
        happened=told(here, order, happened),
        state=words.order_state(order.status, order.ship_by_at, here.now),
        is_open=order.status in words.OPEN,
    )


def told(here: Visit, order: Row[Any], happened: Sequence[Happening]) -> list[Told]:
    """The timeline; a sight that brought nothing new is left to the raw events."""
    return [
        Told(one.event, sentence(one, order), how(here, one), led_to(here, one), one is happened[-1])
        for one in happened
    ]


def sentence(one: Happening, order: Row[Any]) -> str:
    """What the event said, in the past tense."""
    event = one.event
    if event.kind == "observation":
        seen = event.note.split(",", 1)[0].upper().replace(" ", "_")
        if seen in happenings.STATUS_SENTENCES:
            amount = formats.money(order.total_minor, order.currency)
            return f"Read: {words.STATUS[seen][1].lower()}, {amount}"
        return "Read again, nothing newer" if event.state == "done" else "Read, not worked yet"
    if event.kind == "hint":
        told: dict[str, str] = {
            "order status changed": "TikTok said: the order changed",
            "order found changed": "Found changed in the shop’s list of orders",
        }
        name: str = event.name
        return told.get(name, name[:1].upper() + name[1:])
    return happenings.headline(event)


def how(here: Visit, one: Happening) -> str:
    """By which way it came, and how long after it happened."""
    event = one.event
    way = words.way(event.source, here.names.get(event.connection_id, "the shop"))
    gap = (event.received_at - event.occurred_at).total_seconds()
    return f"{way}, {gap:.1f} s after it happened" if event.kind == "hint" and 0 <= gap < 3600 else way


def led_to(here: Visit, one: Happening) -> list[str]:
    """Stock entries and pushes that came of the event, in words."""
    return [*moved(one.entries, here.names), *pushed(one.pushes, here.names)]


def moved(entries: Sequence[Row[Any]], shops: Mapping[int, str]) -> list[str]:
    """Entries as moves: ``2 × LMP-SUN-AMB free → reserved``."""
    sums: Counter[tuple[str, str]] = Counter()
    for entry in entries:
        if entry.account.startswith("stock/"):
            sums[entry.commodity, words.account(entry.account, dict(shops))] += entry.quantity
    skus = list(dict.fromkeys(sku for sku, _ in sums))
    sentences = []
    for sku in skus:
        out = [name for (one, name), number in sums.items() if one == sku and number < 0]
        into = [(name, number) for (one, name), number in sums.items() if one == sku and number > 0]
        sentences += [
            f"{formats.units(number)} × {sku}: {formats.listed(out)} → {name}" for name, number in into
        ]
    return sentences


def pushed(pushes: Sequence[Row[Any]], shops: Mapping[int, str]) -> list[str]:
    """Pushes as sentences: ``UK shop told to show 7 of LMP-SUN-AMB: taken at attempt 1``."""
    said = {"acknowledged": "taken", "refused": "refused", "unknown": "no answer", "": "on its way"}
    sentences = []
    for push in pushes:
        shop, sku = shops.get(push.connection_id, "another shop"), push.subject.removeprefix("sku/")
        quantity = formats.units(int((push.body or push.wanted)["quantity"]))
        if push.number is None:
            sentences.append(f"{shop}: show {quantity} of {sku}, not sent yet")
        else:
            sentences.append(
                f"{shop}: show {quantity} of {sku}, {said[push.outcome]} at attempt {push.number}"
            )
    return sentences


async def event_page(request: Request) -> Response:
    """One event as it came, with its raw body."""
    here = await visit(request)
    event = await reading.event(here.hub.store, here.seller_id, int(request.path_params["event"]))
    if event is None:
        raise HTTPException(404, "There is no such event among yours.")
    body = await here.hub.event_body(event.id, here.seller_id)
    return await render(
        here,
        "event.html",
        "activity",
        title=f"Event {event.id}",
        event=event,
        body=readable(body),
        headline=happenings.headline(event),
        about=about(event.subject),
        how=words.way(event.source, here.names.get(event.connection_id, "the shop")),
    )


def about(subject: str) -> str:
    """The address of the page about the event's subject, if it has one."""
    kind, _, rest = subject.partition("/")
    return {"order": f"/orders/{rest}", "sku": f"/stock/{rest}"}.get(kind, "")


def readable(body: bytes | None) -> str | None:
    """A body as text; JSON is set out line by line."""
    if body is None:
        return None
    try:
        return json.dumps(json.loads(body), indent=2, ensure_ascii=False)
    except ValueError:
        return body.decode(errors="replace")
