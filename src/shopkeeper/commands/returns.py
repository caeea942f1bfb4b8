"""``shopkeeper returns``: what buyers send back, what they get for it, and what becomes of the goods."""

from typing import Any, Literal

from cyclopts import App

from ..core.refunding import REASONS
from ..core.returning import choices
from ..errors import Rejected
from ..store.load_aftersales import as_return
from ..store.tables import orders, return_lines
from ..store.tables import returns as table
from ..sync.hub import Hub
from .aftersales import Thing, listed, rows_of, say
from .cancellations import Lines, Shop
from .common import AsJson, SettingsFile, only_seller, show, with_hub

Grade = Literal["restock", "quarantine", "write_off"]
returns = App(name="returns", help="Returns and refunds: list, answer, grade, refund.")


@returns.command(name="list")
def list_them(
    *, waiting: bool = False, most: int = 50, as_json: AsJson = False, settings: SettingsFile = None
) -> None:
    """List returns, newest first, with the decisions that each takes now.

    Examples: `shopkeeper returns list`, `shopkeeper returns list --waiting --json`

    Parameters
    ----------
    waiting
        Only those that take an answer from you.
    most
        How many at most.
    """

    async def found(hub: Hub) -> list[dict[str, Any]]:
        rows = await rows_of(hub, table, most)
        return [listed(shop, row, "return_id", choices(as_return(row))) for shop, row in rows]

    rows = with_hub(found, settings)
    show([row for row in rows if row["answers"] or not waiting], as_json, "No returns.")


@returns.command
def approve(number: str, *, decision: str = "", shop: Shop = "", settings: SettingsFile = None) -> None:
    """Give the buyer what they asked for, or take another of the decisions that `list` shows.

    Examples: `shopkeeper returns approve 4035318504086604100`,
    `shopkeeper returns approve 4035318504086604100 --decision DIRECT_REFUND`

    Parameters
    ----------
    number
        The return's number, as `list` shows it.
    decision
        One of the decisions that `list` shows for it.
    """
    body = {"return_id": number, "decision": decision}
    say(Thing(table, "return_id", number, shop), "approve", body, settings)


@returns.command
def reject(
    number: str, *, reason: str, comment: str = "", shop: Shop = "", settings: SettingsFile = None
) -> None:
    """Say no to a return, or to the goods that came back, for one of the reasons that TikTok lists for it.

    A wrong reason is answered with those that fit.

    Example: `shopkeeper returns reject 4035318504086604100 --reason
    seller_reject_return_reason_as_described`

    Parameters
    ----------
    number
        The return's number, as `list` shows it.
    reason
        The name of the reason.
    comment
        A word to the buyer.
    """
    body = {"return_id": number, "reason": reason, "comment": comment}
    say(Thing(table, "return_id", number, shop), "reject", body, settings)


@returns.command
def offer(
    number: str, *, amount: str, reason: str = "", shop: Shop = "", settings: SettingsFile = None
) -> None:
    """Offer the buyer a part of the money.

    Example: `shopkeeper returns offer 4035318504086604100 --amount 5.00`

    Parameters
    ----------
    number
        The return's number, as `list` shows it.
    amount
        The part, in the order's currency.
    reason
        The name of the reason; needed once the goods are back.
    """
    body = {"return_id": number, "amount": amount, "reason": reason}
    say(Thing(table, "return_id", number, shop), "offer", body, settings)


@returns.command
def grade(
    number: str, grade: Grade, *, line: Lines = None, shop: Shop = "", settings: SettingsFile = None
) -> None:
    """Say in which state goods came back: for sale again, set aside, or lost. The newer word counts.

    Examples: `shopkeeper returns grade 4035318504086604100 restock`,
    `shopkeeper returns grade 4035318504086604100 write_off --line 576461413038785752`

    Parameters
    ----------
    number
        The return's number, as `list` shows it.
    grade
        restock, quarantine or write_off.
    """
    found = line or with_hub(lambda hub: lines_of(hub, number), settings)
    body = {"return_id": number, "grades": dict.fromkeys(found, grade)}
    say(Thing(table, "return_id", number, shop), "grade", body, settings)


async def lines_of(hub: Hub, number: str) -> list[str]:
    """The order lines of a return. Raises Rejected where it has none."""
    query = return_lines.select().where(
        return_lines.c.return_id == number, return_lines.c.seller_id == await only_seller(hub)
    )
    found = [row.order_line_id for row in await hub.store.rows(query)]
    if not found:
        raise Rejected(f"there is no return {number} that was read; the hub finds new ones by itself")
    return found


@returns.command
def refund(
    order: str,
    *,
    total: str = "",
    reason: str = REASONS[0][0],
    line: Lines = None,
    settings: SettingsFile = None,
) -> None:
    """Give money back of your own accord. Said twice it is paid once: the total is what shall have gone back.

    Examples: `shopkeeper returns refund 576461413038785752`,
    `shopkeeper returns refund 576461413038785752 --total 5.00`

    Parameters
    ----------
    order
        The order's number.
    total
        What shall have gone back in total, earlier refunds included; all that was paid unless named.
    reason
        The name of the reason.
    """
    body = {"order_id": order, "total": total, "reason": reason, "line_ids": line or []}
    say(Thing(orders, "order_id", order), "refund", body, settings)
