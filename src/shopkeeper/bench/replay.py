"""``shopkeeper bench replay``: orders a second end to end, and API calls an order, in good and bad weather.

Sandbox and hub on ports of their own, every webhook and call over HTTP; a run counts only if all agrees.
"""

import asyncio
import json
import os
import platform
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit, urlunsplit

from cyclopts import Parameter
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from ..errors import NeedsPerson
from ..replay.run import Asked
from ..replay.run import replay as replayed
from ..store.database import Store
from .made_orders import write_orders


def replay(
    *,
    orders: int = 500,
    data_folder: Annotated[Path | None, Parameter(name="--data")] = None,
    database: str = "",
    as_json: Annotated[bool, Parameter(name="--json", negative="")] = False,
) -> None:
    """Orders a second from the buyer to the books, and API calls an order, with and without faults.

    Examples: `shopkeeper bench replay --data olist-sample --orders 3000`,
    `shopkeeper bench replay --database postgresql://user@host/postgres`

    Parameters
    ----------
    orders
        How many orders; the first ones of the folder, or so many made ones.
    data_folder
        A folder in the Olist format; made orders otherwise.
    database
        A PostgreSQL server to measure beside SQLite; databases are made and dropped there.
    as_json
        As JSON.
    """
    with tempfile.TemporaryDirectory(prefix="shopkeeper-bench-") as made, bar(as_json) as progress:
        folder = data_folder or write_orders(Path(made), orders)
        runs = [
            measured(Asked(folder, most=orders, faults=faults), server, progress)
            for server in ("", *([database] if database else []))
            for faults in (False, True)
        ]
    result = {"data": str(data_folder or "made"), "machine": machine(), "runs": runs}
    if as_json:
        print(json.dumps(result, indent=1))
    else:
        tell(result)


def bar(quiet: bool) -> Progress:
    """How far it has come, on standard error."""
    return Progress(console=Console(stderr=True), disable=quiet, transient=True)


def measured(asked: Asked, server: str, progress: Progress) -> dict[str, Any]:
    """One replay on a fresh database. Raises NeedsPerson where the sides do not agree."""
    task = progress.add_task(f"{'PostgreSQL' if server else 'SQLite'}{', faults' if asked.faults else ''}")

    def told(_what: str, done: int, of: int) -> None:
        progress.update(task, completed=done, total=of)

    with ExitStack() as stack:
        url = stack.enter_context(fresh(server)) if server else ""
        result = replayed(
            Asked(asked.folder, asked.form, asked.most, database_url=url, faults=asked.faults), told
        )
    if not result["agree"]:
        wrong = ", ".join(row["what"] for row in result["rows"] if not row["agree"])
        raise NeedsPerson(f"files and hub do not agree about {wrong}: a bug")
    return dict(result["rate"])


@contextmanager
def fresh(server: str) -> Iterator[str]:
    """A database of its own on a PostgreSQL server; dropped at the end."""
    name = f"shopkeeper_bench_{uuid.uuid4().hex[:12]}"
    asyncio.run(say(server, f"CREATE DATABASE {name}"))
    try:
        yield urlunsplit(urlsplit(server)._replace(path=f"/{name}"))
    finally:
        asyncio.run(say(server, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))


async def say(server: str, statement: str) -> None:
    """Run a statement. Raises NeedsPerson where the server cannot be reached or refuses."""
    store = Store(server)
    try:
        async with store.engine.connect() as connection:
            alone = await connection.execution_options(isolation_level="AUTOCOMMIT")
            await alone.execute(text(statement))
    except (OSError, DBAPIError) as error:
        raise NeedsPerson(f"the PostgreSQL server of --database cannot be used: {error}") from None
    finally:
        await store.close()


def machine() -> str:
    """What it was measured on."""
    return f"{os.cpu_count()} cores, {platform.platform()}, Python {platform.python_version()}"


def tell(result: dict[str, Any]) -> None:
    """The result in a terminal."""
    console = Console(highlight=False)
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("database")
    table.add_column("webhooks")
    for head in ("orders", "seconds", "orders a second", "API calls an order"):
        table.add_column(head, justify="right")
    for run in result["runs"]:
        struck = ", ".join(f"{number} {kind}" for kind, number in run["faults"].items()) or "all arrive"
        figures = (run["seconds"], run["orders_per_second"], run["api_calls_an_order"])
        table.add_row(run["database"], struck, f"{run['orders']:,}", *(f"{one:,}" for one in figures))
    console.print(table)
    console.print(f"{result['data']}; {result['machine']}")
