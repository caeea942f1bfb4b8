"""Counts: one SKU by hand, a CSV with a preview, a shop as the count, or the sum of the shops."""

from typing import Any

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ...core.counts import Count, read_counts
from ...errors import Rejected
from ..reading import sku as sku_reading
from ..reading import stock
from ..visits import Visit, render, visit


async def page(request: Request) -> Response:
    """The ways to count."""
    here = await visit(request)
    return await shown(here)


async def shown(here: Visit, problem: str = "", status: int = 200, **words: Any) -> Response:
    """The page, with what was wrong where something was."""
    title = "Error: Count" if problem else "Count"
    counts = await stock.counts(here.hub.store, here.seller_id)
    blank = {"preview": None, "text": "", "name": "", "sku": here.asked.get("sku", ""), "quantity": ""}
    return await render(
        here,
        "counts.html",
        "stock",
        status=status,
        title=title,
        counts=counts,
        problem=problem,
        **{**blank, **words},
    )


async def csv(request: Request) -> Response:
    """A file: first what it would change, and only then, when a person says so, the count."""
    here = await visit(request)
    async with request.form(max_files=1) as form:
        text, name = await upload(form)
        is_sure = form.get("sure") == "yes"
    try:
        lines = read_counts(text, name)
    except Rejected as error:
        return await shown(here, str(error), 422)
    if not is_sure:
        return await shown(here, preview=await preview(here, lines), text=text, name=name)
    return await carried_out(here, "count", {"lines": as_lines(lines), "by": name})


async def upload(form: FormData) -> tuple[str, str]:
    """The text and name of an uploaded file, or of the one that was shown before."""
    file = form.get("file")
    if not isinstance(file, UploadFile):
        return str(form.get("text", "")), str(form.get("name", "counts.csv"))
    raw = await file.read()
    return raw.decode("utf-8-sig", errors="replace"), file.filename or "counts.csv"


async def preview(here: Visit, lines: list[Count]) -> list[tuple[Count, int | None, bool]]:
    """Each count with what was on hand before (None: not counted) and whether the SKU is known."""
    rows = []
    for line in lines[:500]:
        row = await sku_reading.one(here.hub.store, here.seller_id, line.sku)
        before = None
        if row is not None and row.counted_at is not None:
            before = (await sku_reading.sums(here.hub.store, here.seller_id, line.sku)).on_hand
        rows.append((line, before, row is not None))
    return rows


async def one(request: Request) -> Response:
    """One SKU, counted by hand."""
    here = await visit(request)
    async with request.form() as form:
        sku, quantity = str(form.get("sku", "")).strip(), str(form.get("quantity", "")).strip()
    if await sku_reading.one(here.hub.store, here.seller_id, sku) is None:
        return await shown(
            here, f"You have no SKU “{sku}”. Check how it is written.", 422, sku=sku, quantity=quantity
        )
    try:
        lines = read_counts(f"sku,quantity\n{cell(sku)},{cell(quantity)}\n", "the form")
    except Rejected:
        problem = f"“{quantity}” is not a whole number. Enter the units on hand, promised ones included."
        return await shown(here, problem, 422, sku=sku, quantity=quantity)
    return await carried_out(here, "count", {"lines": as_lines(lines), "by": "the dashboard"})


def cell(text: str) -> str:
    """Text as one cell of CSV."""
    quoted = text.replace('"', '""')
    return f'"{quoted}"'


async def source(request: Request) -> Response:
    """A shop is the count, or the sum of all of them is."""
    here = await visit(request)
    async with request.form() as form:
        which = str(form.get("source", ""))
    if which == "sum":
        return await carried_out(here, "count_from_sum", {})
    if which.isdigit() and int(which) in here.shops:
        return await carried_out(here, "count_from_shop", {"connection_id": int(which)})
    return await shown(here, "That shop is not one of yours.", 422)


def as_lines(lines: list[Count]) -> list[dict[str, Any]]:
    """Counts as the command carries them."""
    return [{"sku": line.sku, "quantity": line.quantity} for line in lines]


async def carried_out(here: Visit, name: str, body: dict[str, Any]) -> Response:
    """Ask the hub to count, wait for it, and show the stock."""
    event_id = await here.hub.command(here.seller_id, "stock", name, body, by="web")
    state, note = await here.hub.done(event_id, 5)
    if state == "parked":
        return await shown(here, f"Not counted: {note}", 422)
    return RedirectResponse("/stock", 303)
