"""What a person decides about cancellations, returns and refunds, sent to the hub as a command."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ...core import cancelling, returning
from ..visits import Visit, gone, visit
from . import wishes
from .order import shown as order_shown
from .shipping import places_in
from .wishes import Typed

WAIT_SECONDS = 5.0
WAYS = {choice.decision: choice.way for choice in cancelling.CHOICES} | {
    case.choice.decision: case.choice.way for case in returning.CASES
}
COMMANDS = {"approve": "approve", "refund": "approve", "offer": "offer", "reject": "reject"}
PLACES = {"cancellation": "cancellations", "return": "returns"}


async def asked(here: Visit, topic: str, name: str, body: Mapping[str, Any]) -> tuple[str, str]:
    """The state and note of a command, once it was worked."""
    event_id = await here.hub.command(here.seller_id, topic, name, body, by="web")
    return await here.hub.done(event_id, WAIT_SECONDS)


async def decide(request: Request) -> Response:
    """An answer to a buyer's wish; what cannot be sent is told on the wish's own page."""
    here = await visit(request)
    async with request.form() as form:
        words = {name: str(form.get(name, "")).strip()[:500] for name in (*FIELDS, "about", "wish")}
    about = words["about"]
    if about not in PLACES:
        gone("There is nothing to answer.")
    [(shop, number)] = places_in([words["wish"]], here.shops) or [(0, "")]
    typed = Typed(*(words[name] for name in FIELDS))
    command = COMMANDS.get(WAYS.get(typed.decision, ""), "")
    if not command:
        gone("There is no such answer.")
    body = {
        "connection_id": shop,
        "cancel_id" if about == "cancellation" else "return_id": number,
        "decision": typed.decision,
        "reason": typed.reason,
        "amount": typed.amount,
        "comment": typed.comment,
    }
    state, note = await asked(here, "aftersales", command, body)
    if state == "parked":
        return await wishes.shown(here, about, shop, number, (f"Not sent: {note}", typed))
    return RedirectResponse(f"/{PLACES[about]}/{shop}/{number}", 303)


FIELDS = ("decision", "reason", "amount", "comment")


async def grade(request: Request) -> Response:
    """In which state the units of a return came back."""
    here = await visit(request)
    async with request.form() as form:
        [(shop, number)] = places_in([form.get("wish", "")], here.shops) or [(0, "")]
        grades = {
            name.removeprefix("grade:"): str(value)
            for name, value in form.multi_items()
            if name.startswith("grade:") and value
        }
    body = {"connection_id": shop, "return_id": number, "grades": grades}
    state, note = await asked(here, "stock", "grade", body)
    if state == "parked":
        return await wishes.shown(here, "return", shop, number, (f"Not booked: {note}", Typed("grade")))
    return RedirectResponse(f"/returns/{shop}/{number}#goods", 303)


async def cancel(request: Request) -> Response:
    """The seller cancels an order, or some units of it."""
    return await of_order(request, "cancel", "Not cancelled")


async def refund(request: Request) -> Response:
    """So much in all goes back to the buyer of an order."""
    return await of_order(request, "refund", "Not refunded")


async def of_order(request: Request, name: str, problem: str) -> Response:
    """A command about an order; what cannot be done is told on the order's page."""
    here = await visit(request)
    async with request.form() as form:
        [place] = places_in([form.get("order", "")], here.shops) or [(0, "")]
        lines = [str(one) for one in form.getlist("line")]
        reason, amount = (str(form.get(word, "")).strip()[:100] for word in ("reason", "amount"))
    body: dict[str, Any] = {
        "connection_id": place[0],
        "order_id": place[1],
        "line_ids": lines,
        "reason": reason,
    }
    if name == "refund":
        body["total"] = amount
        if not amount:
            return await order_shown(here, place, f"{problem}: enter how much shall have gone back in all.")
    state, note = await asked(here, "aftersales", name, body)
    if state == "parked":
        return await order_shown(here, place, f"{problem}: {note}", amount=amount)
    return RedirectResponse(f"/orders/{place[0]}/{place[1]}", 303)
