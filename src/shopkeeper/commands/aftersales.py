"""What the commands about cancellations, returns and rules share: finding a thing, and having it answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Table, select

from ..core.money import plain
from ..errors import Rejected
from ..settings import read_settings
from ..store.tables import connections
from ..sync.hub import Hub
from .common import carried_out, connection_named, console, only_seller, with_hub


@dataclass(frozen=True, slots=True)
class Thing:
    """What a command is about: its table, the column of its number, the number, and its shop if named."""

    table: Table
    column: str
    number: str
    shop: str = ""


def say(thing: Thing, name: str, body: Mapping[str, Any], settings: Path | None) -> None:
    """Have a command about a thing carried out, and say what came of it."""
    chosen = read_settings(settings)

    async def told(hub: Hub) -> str:
        seller_id = await only_seller(hub)
        connection_id = await shop_of(hub, seller_id, thing)
        whole = {"connection_id": connection_id, "by": "the command line", **body}
        topic = "stock" if name == "grade" else "aftersales"
        return await carried_out(hub, chosen, await hub.command(seller_id, topic, name, whole, by="cli"))

    console.print(with_hub(told, settings), highlight=False)


async def shop_of(hub: Hub, seller_id: int, thing: Thing) -> int:
    """The shop that a thing is in, which must be named where several have that number."""
    wanted = await connection_named(hub, seller_id, thing.shop) if thing.shop else None
    table, number = thing.table, thing.number
    query = select(table.c.connection_id).where(
        table.c.seller_id == seller_id, table.c[thing.column] == number
    )
    ids = [row.connection_id for row in await hub.store.rows(query)]
    fitting = [one for one in ids if wanted in (None, one)]
    word = thing.column.removesuffix("_id").replace("cancel", "cancellation")
    if not fitting:
        raise Rejected(f"there is no {word} {number} that was read; the hub finds new ones by itself")
    if len(fitting) > 1:
        raise Rejected(f"several shops have a {word} {number}; say which with --shop")
    return int(fitting[0])


async def rows_of(hub: Hub, table: Table, most: int) -> list[tuple[str, Any]]:
    """The newest rows of a table of things, each with its shop's name."""
    query = (
        select(table, connections.c.name.label("shop"))
        .join(connections, connections.c.id == table.c.connection_id)
        .where(table.c.seller_id == await only_seller(hub))
        .order_by(table.c.created_at.desc())
        .limit(most)
    )
    return [(row.shop, row) for row in await hub.store.rows(query)]


def listed(shop: str, row: Any, number: str, choices: tuple[Any, ...]) -> dict[str, Any]:
    """A cancellation or a return as a row; ``answers`` are the decisions that it takes now."""
    return {
        number.removesuffix("_id"): getattr(row, number),
        "shop": shop,
        "order": row.order_id,
        "status": row.status,
        "reason": row.reason_text or row.reason,
        "amount": plain(row.refund_minor, row.currency),
        "currency": row.currency,
        "answer_by": row.respond_by_at,
        "answers": ", ".join(choice.decision for choice in choices),
    }
