"""One SKU: the arithmetic of its stock, entry by entry, and why each shop shows what it shows."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from .. import formats, happenings, keyset, words
from ..reading import sku as reading
from ..reading.sku import Shown
from ..visits import Visit, part, render, visit, whole_number

OUTCOMES = {"acknowledged": "taken", "refused": "refused", "unknown": "no answer", "": "no answer yet"}


async def page(request: Request) -> Response:
    """A SKU of this seller's."""
    here = await visit(request)
    store, name = here.hub.store, request.path_params["sku"]
    row = await reading.one(store, here.seller_id, name)
    if row is None:
        raise HTTPException(404, f"You have no SKU {name}.")
    before = whole_number(request.query_params.get("after", ""))
    moves = await reading.moves(store, here.seller_id, name, before)
    rows: dict[str, Any] = {
        "sku": row,
        "moves": moves,
        "more": moves[-1].id if len(moves) == keyset.ROWS else None,
        "because": because,
        "move_word": move_word,
    }
    if before is not None and "hx-request" in request.headers:
        return HTMLResponse(await part(here, "sku_moves.html", **rows))
    return await render(
        here,
        "sku.html",
        "stock",
        title=await reading.title(store, row),
        sums=await reading.sums(store, here.seller_id, name),
        shown=await reading.shown(store, here.seller_id, name),
        total=await reading.moves_total(store, here.seller_id, name),
        why=why,
        **rows,
    )


def why(one: Shown, sellable: int, counted_at: datetime | None, here: Visit) -> str:
    """Why a listing shows its number, in a sentence or two."""
    if one.attempt is None:
        if counted_at is None:
            return "As read from the shop. Nothing is sent for a SKU that nobody has counted."
        if one.push is not None and one.shop.mode != "live":
            return f"Dry run: we would set {one.push.wanted.get('quantity')}, and hold it back."
        return "As read from the shop; it agrees with what can be sold, so nothing was sent."
    quantity = formats.units(int(one.attempt.body["quantity"]))
    sent_at = one.attempt.sent_at
    at = f"{formats.day(sent_at, here.zone, here.now)}, {formats.second(sent_at, here.zone)}"
    told = f"Set to {quantity} at {at}, attempt {one.attempt.number}: {OUTCOMES[one.attempt.outcome]}."
    if one.orders_since:
        told += f" {formats.many(one.orders_since, 'order')} there since, which the shop takes off by itself."
    if one.push is not None and one.push.state != "settled" and one.quantity != sellable:
        told += f" {one.push.wanted.get('quantity')} goes out next."
    return told


def because(move: Row[Any]) -> tuple[str, str]:
    """What an entry came of, and the address of the page about it."""
    kind, _, rest = move.cause.partition("/")
    if kind == "order":
        return f"order …{rest[-7:]}", f"/orders/{rest}"
    return {"count": "a count", "read": "a read", "push": "a push"}.get(
        kind, move.cause
    ), f"/events/{move.event_id}"


def move_word(move: Row[Any], here: Visit) -> str:
    """The event behind an entry, in words."""
    way = words.way(move.source or "", here.names.get(move.connection_id or 0, "the shop"))
    return f"{happenings.named(move.name) if move.name else 'Erased'}, {way}"
