"""Connections: what each shop is doing, whether we write to it for real, and connecting more of them."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Row
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ...errors import ShopkeeperError
from ...sync.consent import consent_link, consented
from ..reading import connections
from ..visits import Visit, gone, render, visit, whole_number

SOON = timedelta(days=14)
NEVER_SELL_OUT = 99_999
MANY = 100


@dataclass(frozen=True, slots=True)
class Change:
    """A quantity that a dry run holds back: what is there, what we would set, why to look twice."""

    push: Row[Any]
    there: int | None
    wanted: int
    kind: str
    reason: str


async def page(request: Request) -> Response:
    """All connections and apps."""
    here = await visit(request)
    return await shown(here)


async def shown(here: Visit, problem: str = "", status: int = 200) -> Response:
    """The page, with what went wrong where something did."""
    store = here.hub.store
    rows = await connections.rows(store, here.seller_id)
    held = {
        row.id: changes(await connections.held(store, here.seller_id, row.id))
        for row in rows
        if row.mode != "live"
    }
    return await render(
        here,
        "connections.html",
        "connections",
        status=status,
        title="Error: Connections" if problem else "Connections",
        problem=problem,
        rows=rows,
        apps=await connections.app_rows(store, here.seller_id),
        held=held,
        orders_held=await connections.orders_held(store, here.seller_id),
        soon=here.now + SOON,
        many_changes=MANY,
        heard=await connections.last_heard(store, here.seller_id, list(here.shops)),
        waiting=await connections.waiting(store, here.seller_id),
        settings=here.hub.settings,
    )


def changes(held: Any) -> list[Change]:
    """What would be sent, dangerous ones first."""
    found = [change(row) for row in held]
    rank = {"bad": 0, "warn": 1, "": 2}
    return sorted(found, key=lambda one: (rank[one.kind], one.push.sku))


def change(row: Row[Any]) -> Change:
    """One held quantity, and whether it looks dangerous."""
    wanted = int(row.wanted.get("quantity", 0))
    if row.there is None:
        return Change(row, None, wanted, "warn", "nothing is known of what is there")
    there = int(row.there)
    if there >= NEVER_SELL_OUT:
        return Change(row, there, wanted, "bad", "was “never sell out”")
    if wanted == 0 and there > 0:
        return Change(row, there, wanted, "bad", "goes to zero")
    if there == 0 and wanted > 0:
        return Change(row, there, wanted, "warn", "comes from zero")
    if there and abs(wanted - there) * 2 > there:
        word = "falls" if wanted < there else "rises"
        return Change(row, there, wanted, "warn", f"{word} by {round(100 * abs(wanted - there) / there)}%")
    return Change(row, there, wanted, "", "a small change" if wanted != there else "as it is")


async def mode(request: Request) -> Response:
    """Switch a connection live, or back to rehearsing."""
    here = await visit(request)
    async with request.form() as form:
        number, wanted = whole_number(str(form.get("connection", ""))), str(form.get("mode", ""))
        typed = str(form.get("number", ""))
    if number not in here.shops or wanted not in ("live", "dry_run"):
        gone("There is no such connection among yours.")
    shop = here.shops[number or 0]
    held = await connections.held(here.hub.store, here.seller_id, shop.id) if wanted == "live" else ()
    if must_type(held) and typed.strip() != str(len(held)):
        sentence = (
            f"{shop.name} still rehearses: type {len(held)}, the number of quantities that would be sent."
        )
        return await shown(here, sentence, 422)
    event_id = await here.hub.command(
        here.seller_id, "connections", "mode", {"connection_id": shop.id, "mode": wanted}, by="web"
    )
    state, note = await here.hub.done(event_id, 5)
    if state == "parked":
        return await shown(here, f"{shop.name} was not switched: {note}", 422)
    return RedirectResponse("/connections", 303)


def must_type(held: Any) -> bool:
    """Whether so much would be sent, or so dangerous, that the number has to be typed."""
    return len(held) > MANY or any(one.kind == "bad" for one in changes(held))


async def connect(request: Request) -> Response:
    """Send the shop's owner to TikTok's consent page."""
    here = await visit(request)
    async with request.form() as form:
        app_id = whole_number(str(form.get("app", "")))
    try:
        link = await consent_link(here.hub, here.seller_id, app_id or 0)
    except ShopkeeperError as error:
        return await shown(here, f"Not connected: {error}", 422)
    return RedirectResponse(link, 303)


async def callback(request: Request) -> Response:
    """Where TikTok sends the shop's owner back to."""
    here = await visit(request)
    asked = request.query_params
    state, code = asked.get("state", ""), asked.get("code", "")
    if (
        asked.get("error")
        or asked.get("error_code")
        or code == "auth_denied"
        or "auth_denied" in asked.values()
    ):
        return await explained(
            here, "Nothing was connected", "The authorisation was refused at TikTok. You can start it again."
        )
    if not state:
        sentence = (
            "TikTok sent you here without a state, as it does when an app is installed from its own pages. "
            "Press Connect here, so that we know it was you."
        )
        return await explained(here, "One more step", sentence)
    if not code:
        return await explained(here, "Nothing was connected", "TikTok sent no code along. Start again.")
    try:
        await consented(here.hub, state, code)
    except ShopkeeperError as error:
        return await explained(here, "Nothing was connected", f"{str(error)[:1].upper()}{str(error)[1:]}")
    return RedirectResponse("/connections", 303)


async def explained(here: Visit, heading: str, sentence: str) -> Response:
    """A plain page that says what happened and leads on."""
    return await render(
        here,
        "message.html",
        "connections",
        status=400,
        title=heading,
        sentence=sentence,
        link="/connections",
        word="Connections",
    )


async def seller(request: Request) -> Response:
    """Change to another of the hub's sellers."""
    here = await visit(request)
    async with request.form() as form:
        wanted = whole_number(str(form.get("seller", "")))
    if wanted not in {one.id for one in here.every_seller}:
        raise HTTPException(404, "There is no such seller.")
    answer = RedirectResponse("/", 303)
    answer.set_cookie("shopkeeper_seller", str(wanted), httponly=True, samesite="lax", max_age=31_536_000)
    return answer
