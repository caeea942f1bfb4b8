"""One cancellation, return or refund: what was asked, until when, what may be decided, what came back."""

import asyncio
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from ...core import cancelling, grading, returning
from ...core.aftersales import Cancellation, Return
from ...core.returning import Choice
from ...errors import ShopkeeperError
from ...store import load_aftersales
from ...sync.answering import reject_reasons
from .. import states
from ..reading import order as order_reading
from ..reading import returns, shipping, timeline
from ..visits import Visit, gone, part, render, visit
from .timeline import told

REASONS_SECONDS = 3.0
GRADES = {
    "restock": ("Back on sale", "as good as new"),
    "quarantine": ("Set aside", "to be looked at; not offered"),
    "write_off": ("Written off", "lost; not offered"),
}


@dataclass(frozen=True, slots=True)
class Typed:
    """What a person had typed for a decision that was not taken."""

    decision: str = ""
    reason: str = ""
    amount: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something that was said or shown about a return, and by whom."""

    who: str
    said: str
    at: int
    pictures: list[str]


async def cancellation(request: Request) -> Response:
    """A cancellation of this seller's."""
    here = await visit(request)
    shop, number = int(request.path_params["connection"]), request.path_params["number"]
    return await shown(here, "cancellation", shop, number)


async def returned(request: Request) -> Response:
    """A return or refund of this seller's."""
    here = await visit(request)
    shop, number = int(request.path_params["connection"]), request.path_params["number"]
    return await shown(here, "return", shop, number)


async def shown(
    here: Visit, about: str, shop: int, number: str, problem: tuple[str, Typed] | None = None
) -> Response:
    """The page of a wish, with what went wrong where something did."""
    read = returns.one_cancellation if about == "cancellation" else returns.one_return
    row = await read(here.hub.store, here.seller_id, shop, number)
    if row is None:
        gone(f"None of your shops has a {about} {number}.")
    known = await record(here, row, about)
    choices = cancelling.choices(known) if isinstance(known, Cancellation) else returning.choices(known)
    sentence, typed = problem or ("", Typed(here.asked.get("do", "")))
    title = f"{'Cancellation' if about == 'cancellation' else states.kind_word(row.kind)} …{number[-7:]}"
    return await render(
        here,
        "wish.html",
        "returns",
        status=422 if problem else 200,
        title=f"Error: {title}" if problem else title,
        about=about,
        wish=row,
        number=number,
        shop=here.shops[shop],
        choices=choices,
        reasons=await reasons(here, shop, number, choices),
        problem=sentence,
        typed=typed,
        grades=GRADES,
        **await around(here, row, known),
    )


async def record(here: Visit, row: Row[Any], about: str) -> Cancellation | Return:
    """The wish as the rules know it."""
    if about == "cancellation":
        return load_aftersales.as_cancellation(row)
    return load_aftersales.as_return(row, await returns.lines_of(here.hub.store, row))


async def around(here: Visit, row: Row[Any], known: Cancellation | Return) -> dict[str, Any]:
    """What stands around a wish: its order, its goods, its history, the buyer's other wishes."""
    store, place = here.hub.store, (row.connection_id, row.order_id)
    is_return = isinstance(known, Return)
    subject = f"{'return' if is_return else 'cancellation'}/{row.connection_id}/{place_of(known)}"
    lines = await returns.lines_of(store, row) if is_return else []
    asked = set(known.line_ids) if isinstance(known, Cancellation) else set()
    units = [
        line
        for line in (await shipping.lines_of(store, here.seller_id, [place]))[place]
        if not asked or line.line_id in asked
    ]
    state = states.return_state(row) if is_return else states.cancellation_state(row)
    return {
        "state": state,
        "waits": returning.waits(known) if isinstance(known, Return) else cancelling.waits(known),
        "order": await order_reading.one(store, here.seller_id, *place),
        "lines": lines,
        "units_": units,
        "no_grades": grading.refusal(known) if isinstance(known, Return) else "",
        "why_not": returning.why_not(known) if isinstance(known, Return) else "",
        "happened": told(here, await timeline.of(store, here.seller_id, subject)),
        "answers": await answers(here, subject),
        "others": await returns.of_buyer(store, row) if is_return else 0,
    }


def place_of(known: Cancellation | Return) -> str:
    """The number of a wish."""
    return known.return_id if isinstance(known, Return) else known.cancel_id


async def answers(here: Visit, subject: str) -> list[Row[Any]]:
    """The answers to a wish that are under way or were refused."""
    found = await shipping.pushes_of(here.hub.store, here.seller_id, [subject])
    return [push for push in found if push.state != "settled"]


async def reasons(
    here: Visit, shop: int, number: str, choices: Iterable[Choice]
) -> list[tuple[str, str]] | None:
    """The reasons that the shop takes for a rejection now; None where it cannot be asked at the moment."""
    if not any(choice.needs_reason for choice in choices):
        return []
    try:
        connection = await here.hub.connection(shop, here.seller_id)
        return await asyncio.wait_for(reject_reasons(here.hub, connection, number), REASONS_SECONDS)
    except (ShopkeeperError, TimeoutError):
        return None


async def evidence(request: Request) -> Response:
    """What buyer and seller said and showed, asked of the shop now; a part of the page."""
    here = await visit(request)
    shop, number = int(request.path_params["connection"]), request.path_params["number"]
    row = await returns.one_return(here.hub.store, here.seller_id, shop, number)
    if row is None:
        gone(f"None of your shops has a return {number}.")
    problem = ""
    found: list[Evidence] = []
    try:
        connection = await here.hub.connection(shop, here.seller_id)
        reached = await here.hub.shops.shop(connection)
        found = [read_evidence(raw) for raw in await reached.aftersales.records_of(number)]
    except ShopkeeperError as error:
        problem = str(error)
    return HTMLResponse(
        await part(here, "evidence.html", found=found, problem=problem, shop=here.shops[shop])
    )


def read_evidence(raw: Mapping[str, Any]) -> Evidence:
    """One record of a return's history, as people read it."""
    said = [raw.get(name) for name in ("description", "reason_text", "note")]
    return Evidence(
        str(raw.get("role", "")),
        ". ".join(dict.fromkeys(str(one).rstrip(".") for one in said if one)),
        int(raw.get("create_time") or 0),
        list(pictures(raw)),
    )


def pictures(raw: Mapping[str, Any]) -> Iterator[str]:
    """The addresses of pictures and films; none but https, for they come from outside."""
    for one in (*(raw.get("images") or ()), *(raw.get("videos") or ())):
        address = one.get("url") if isinstance(one, dict) else None
        if isinstance(address, str) and address.startswith("https://"):
            yield address
