"""What commands share: the settings, a hub on the database, and plain or JSON answers."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from cyclopts import Parameter
from rich.console import Console
from rich.table import Table
from sqlalchemy import select

from ..errors import NeedsPerson, Rejected
from ..settings import Settings, read_settings
from ..store.tables import connections, sellers
from ..sync.hub import Hub
from ..sync.lanes import Lanes
from ..sync.start import alone, open_hub

T = TypeVar("T")
AsJson = Annotated[bool, Parameter(name="--json", negative="", help="As JSON.")]
SettingsFile = Annotated[
    Path | None, Parameter(name="--settings", help="A file of settings, instead of `.env`.")
]
console = Console()
LEFT_SECONDS, STEP_SECONDS = 20.0, 0.2
NEVER_CUT = ("order", "shop_id", "status", "total", "ship_by")


def with_hub(work: Callable[[Hub], Awaitable[T]], settings: Path | None = None) -> T:
    """Do something with the hub's database, whether or not the hub is running."""
    chosen = read_settings(settings)

    async def run() -> T:
        async with open_hub(chosen) as hub:
            return await work(hub)

    return asyncio.run(run())


async def only_seller(hub: Hub) -> int:
    """The seller that a command is about: the first one."""
    found = await hub.store.scalar(select(sellers.c.id).order_by(sellers.c.id).limit(1))
    return int(found)


async def carried_out(hub: Hub, settings: Settings, event_id: int) -> str:
    """Wait until a command is worked, or work it here where no hub runs. Answers its note.

    Raises Rejected with the reason where it was parked.
    """
    with suppress(NeedsPerson), alone(settings):  # refused: a hub is running, and does the work
        await work_here(hub, event_id)
    state, note = await hub.done(event_id, 15)
    if state == "parked":
        raise Rejected(note)
    if state == "todo":
        return f"kept, and not done yet{': ' + note if note else ''}"
    return note


async def work_here(hub: Hub, event_id: int) -> None:
    """Step the lanes until an event is worked; a lane that a dead program left is free after a while."""
    lanes = Lanes(hub)
    for _ in range(int(LEFT_SECONDS / STEP_SECONDS)):
        state, _ = await hub.done(event_id, 0)
        if state != "todo":
            return
        if not await lanes.step():
            await asyncio.sleep(STEP_SECONDS)


async def connection_named(hub: Hub, seller_id: int, shop: str) -> int:
    """The connection with this id, shop id or name. Raises Rejected with the names there are."""
    rows = await hub.store.rows(select(connections).where(connections.c.seller_id == seller_id))
    for row in rows:
        if shop in (str(row.id), row.shop_id, row.name, row.region):
            return int(row.id)
    names = ", ".join(f"{row.id} {row.name}" for row in rows) or "none yet: connect one first"
    raise Rejected(f"there is no shop {shop!r}; known: {names}")


def show(rows: Sequence[Mapping[str, Any]], as_json: bool, empty: str = "Nothing.") -> None:
    """Rows as a table, or as JSON."""
    if as_json:
        print(json.dumps(rows, indent=1, ensure_ascii=False, default=plain))
        return
    if not rows:
        console.print(empty)
        return
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name, value in rows[0].items():
        justify: Literal["right", "left"] = "right" if isinstance(value, int) else "left"
        table.add_column(name.replace("_", " "), justify=justify, no_wrap=name in NEVER_CUT)
    for row in rows:
        table.add_row(*(words(value) for value in row.values()))
    console.print(table)


def plain(value: object) -> object:
    """A value as JSON has it."""
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{value!r} has no JSON form")


def words(value: object) -> str:
    """A value as people read it."""
    if value is None:
        return "–"
    if isinstance(value, datetime):
        return f"{value:%d %b %H:%M:%S} UTC"
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    return str(value)
