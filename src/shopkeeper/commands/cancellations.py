"""``shopkeeper cancellations``: what buyers want cancelled, and what the seller cancels."""

from typing import Annotated

from cyclopts import App, Parameter

from ..core.cancelling import choices
from ..store.load_aftersales import as_cancellation
from ..store.tables import cancellations as table
from ..store.tables import orders
from ..sync.hub import Hub
from .aftersales import Thing, listed, rows_of, say
from .common import AsJson, SettingsFile, show, with_hub

Shop = Annotated[str, Parameter(help="The shop, where several have that number.")]
Lines = Annotated[
    list[str] | None, Parameter(name="--line", negative="", help="A line of the order; may be repeated.")
]
cancellations = App(name="cancellations", help="What buyers want cancelled, and cancelling orders.")


@cancellations.command(name="list")
def list_them(
    *, waiting: bool = False, most: int = 50, as_json: AsJson = False, settings: SettingsFile = None
) -> None:
    """List cancellations, newest first, with the answers that each takes now.

    Examples: `shopkeeper cancellations list`, `shopkeeper cancellations list --waiting --json`

    Parameters
    ----------
    waiting
        Only those that wait for your answer.
    most
        How many at most.
    """

    async def found(hub: Hub) -> list[dict[str, object]]:
        rows = await rows_of(hub, table, most)
        return [listed(shop, row, "cancel_id", choices(as_cancellation(row))) for shop, row in rows]

    rows = with_hub(found, settings)
    show([row for row in rows if row["answers"] or not waiting], as_json, "No cancellations.")


@cancellations.command
def approve(cancellation: str, *, shop: Shop = "", settings: SettingsFile = None) -> None:
    """Grant a buyer's wish to cancel.

    Example: `shopkeeper cancellations approve 4035318504086604100`

    Parameters
    ----------
    cancellation
        Its number, as `list` shows it.
    """
    say(Thing(table, "cancel_id", cancellation, shop), "approve", {"cancel_id": cancellation}, settings)


@cancellations.command
def reject(
    cancellation: str, *, reason: str, comment: str = "", shop: Shop = "", settings: SettingsFile = None
) -> None:
    """Refuse a buyer's wish to cancel, for one of the reasons that TikTok lists for it.

    A wrong reason is answered with those that fit.

    Example: `shopkeeper cancellations reject 4035318504086604100 --reason
    seller_reject_apply_product_has_been_packed`

    Parameters
    ----------
    cancellation
        Its number, as `list` shows it.
    reason
        The name of the reason.
    comment
        A word to the buyer.
    """
    body = {"cancel_id": cancellation, "reason": reason, "comment": comment}
    say(Thing(table, "cancel_id", cancellation, shop), "reject", body, settings)


@cancellations.command
def order(
    order: str, *, reason: str, line: Lines = None, shop: Shop = "", settings: SettingsFile = None
) -> None:
    """Cancel an order of your own accord, or some of its lines, before it has left.

    Example: `shopkeeper cancellations order 576461413038785752 --reason seller_cancel_reason_out_of_stock`

    Parameters
    ----------
    order
        The order's number.
    reason
        The name of a reason that fits the order's state; a wrong one is answered with those that fit.
    """
    body = {"order_id": order, "reason": reason, "line_ids": line or []}
    say(Thing(orders, "order_id", order, shop), "cancel", body, settings)
