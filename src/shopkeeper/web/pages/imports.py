"""Importing a file: it is looked at first, and brought in when a person says so."""

import asyncio
import io
from collections import OrderedDict
from dataclasses import dataclass
from secrets import token_urlsafe
from typing import Any

from sqlalchemy import Row
from starlette.background import BackgroundTask
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ...errors import Rejected, ShopkeeperError
from ...sync import imports
from ...sync.hub import Hub
from ...sync.imports import Preview, Target
from ...sync.markets import MARKETS
from ..visits import Visit, render, visit

KEPT = 5
"""So many looked-at files are kept in memory until somebody decides; the oldest makes room."""
FAULTS_SHOWN = 50
STEP_SECONDS, LEFT_SECONDS = 0.5, 900
ASKED = ("export", "shop", "name", "market")
EXPORTS = {"orders": "Orders", "settlements": "Settled orders (income)"}


@dataclass(frozen=True, slots=True)
class Looked:
    """A file that was looked at and may be imported."""

    seller_id: int
    of: Target
    name: str
    content: bytes
    found: Preview


async def page(request: Request) -> Response:
    """Which file, of which shop."""
    return await shown(await visit(request))


async def shown(here: Visit, problem: str = "", status: int = 200, **words: Any) -> Response:
    """The page, with what was wrong where something was."""
    asked = {name: here.asked.get(name, "") for name in ASKED} | {
        "export": here.asked.get("export", "orders")
    }
    blank = {"found": None, "token": "", "asked": asked}
    title = "Error: Import a file" if problem else "Import a file"
    return await render(
        here,
        "import.html",
        "connections",
        status=status,
        title=title,
        problem=problem,
        exports=EXPORTS,
        markets=sorted(MARKETS),
        faults_shown=FAULTS_SHOWN,
        **{**blank, **words},
    )


async def look(request: Request) -> Response:
    """What an import of a file would do."""
    here = await visit(request)
    async with request.form(max_files=1) as form:
        asked = {name: str(form.get(name, "")).strip() for name in ASKED}
        file = form.get("file")
        content = await file.read() if isinstance(file, UploadFile) else b""
        name = (file.filename if isinstance(file, UploadFile) else "") or "the file"
    try:
        looked = await looked_at(here, asked, name, content)
    except Rejected as error:
        return await shown(here, str(error), 422, asked=asked)
    token = token_urlsafe(16)
    files = kept(request)
    files[token] = looked
    while len(files) > KEPT:
        files.popitem(last=False)
    return await shown(here, found=looked.found, token=token, asked=asked)


async def looked_at(here: Visit, asked: dict[str, str], name: str, content: bytes) -> Looked:
    """A file with what its import would do. Raises Rejected where it is none, or of no shop."""
    if asked["export"] not in EXPORTS:
        raise Rejected(f"there is no export {asked['export']!r}")
    if not content:
        raise Rejected("Choose a file.")
    shop, market = asked["shop"], ""
    if not shop:
        shop, market = asked["name"], asked["market"]
        if not shop:
            raise Rejected("Say what the new shop is called in Seller Center.")
    of = await imports.target(here.hub, here.seller_id, shop, market)
    sheet = imports.sheet(io.BytesIO(content), name, asked["export"], of)
    found = await imports.preview(here.hub, here.seller_id, of, sheet)
    return Looked(here.seller_id, of, name, content, found)


def kept(request: Request) -> OrderedDict[str, Looked]:
    """The files that were looked at and not decided on."""
    state = request.app.state
    if not hasattr(state, "looked"):
        state.looked = OrderedDict()
    found: OrderedDict[str, Looked] = state.looked
    return found


async def bring(request: Request) -> Response:
    """Import a file that was looked at; the lanes decide it, and are waited for behind the answer."""
    here = await visit(request)
    async with request.form() as form:
        token, skips = str(form.get("token", "")), is_on(form, "skip")
    looked = kept(request).pop(token, None)
    if looked is None or looked.seller_id != here.seller_id:
        return await shown(here, "That file is no longer here. Choose it again.", 422)
    if looked.found.faults and not skips:
        kept(request)[token] = looked
        sentence = "Rows are bad. Correct the file, or tick that they are left out."
        return await shown(here, sentence, 422, found=looked.found, token=token)
    try:
        connection = await made(here, looked)
    except ShopkeeperError as error:
        return await shown(here, f"Not imported: {error}", 422)
    sheet = imports.sheet(io.BytesIO(looked.content), looked.name, looked.found.export, looked.of)
    await imports.keep(here.hub, connection, sheet)
    after = BackgroundTask(finish, here.hub, connection, looked.found)
    return RedirectResponse("/connections", 303, background=after)


def is_on(form: FormData, name: str) -> bool:
    """Whether a box is ticked."""
    return form.get(name) == "yes"


async def made(here: Visit, looked: Looked) -> Row[Any]:
    """The shop of a file, which the first import makes."""
    if looked.found.makes_shop:
        event_id = await imports.begin(here.hub, here.seller_id, looked.of, "web")
        state, note = await here.hub.done(event_id, 10)
        if state == "parked":
            raise Rejected(note)
    return await imports.made(here.hub, here.seller_id, looked.of)


async def finish(hub: Hub, connection: Row[Any], found: Preview) -> None:
    """Once all of a file is decided, note it and compare orders with statements."""
    for _ in range(int(LEFT_SECONDS / STEP_SECONDS)):
        if not await imports.left(hub, connection):
            break
        await asyncio.sleep(STEP_SECONDS)
    await imports.end(hub, connection, found, "web")
