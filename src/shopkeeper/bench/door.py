"""``shopkeeper bench door``: verified webhooks a second that are on disk before they are acknowledged.

Beside it, in the same run: two servers that do nothing (a Starlette endpoint, and bare ASGI), and one that
commits each request by itself.
"""

import json
import os
import platform
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Annotated, Any
from uuid import uuid4

import uvloop
from cyclopts import Parameter
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from ..errors import NeedsPerson
from .load import Seen, order_webhook, send, webhook
from .servers import APP_KEY, APP_SECRET, PATH, SHOP_ID

NAMES = ("no_op", "bare_no_op", "door", "one_transaction_a_request")
ROUNDS = 3
WARM_SECONDS = 0.5
MOST_A_SECOND = 40_000


def door(
    *,
    seconds: float = 6.0,
    database_url: str = "",
    as_json: Annotated[bool, Parameter(name="--json", negative="")] = False,
) -> None:
    """Durable, verified acknowledgements a second, beside a no-op server and a naive one in the same run.

    Examples: `shopkeeper bench door`, `shopkeeper bench door --seconds 30 --json`

    Parameters
    ----------
    seconds
        How long each server is measured, in three rounds that take turns.
    database_url
        An empty PostgreSQL database for ours; a SQLite file of its own otherwise.
    as_json
        As JSON.
    """
    with tempfile.TemporaryDirectory(prefix="shopkeeper-bench-") as folder:
        result = summed(measured(Path(folder), seconds / ROUNDS, database_url, as_json))
    if as_json:
        print(json.dumps(result, indent=1))
    else:
        tell(result)


def measured(folder: Path, seconds: float, database_url: str, quiet: bool) -> dict[str, list[Seen]]:
    """Every server, in turn, so that a noisy neighbour slows all of them alike."""
    seen: dict[str, list[Seen]] = {name: [] for name in NAMES}
    ours = database_url or f"sqlite:///{folder}/door.db"
    with Progress(console=Console(stderr=True), disable=quiet) as progress:
        task = progress.add_task("measuring", total=ROUNDS * len(NAMES))
        with ExitStack() as stack:
            files = {"door": ours, "one_transaction_a_request": f"{folder}/naive.db"}
            ports = {name: stack.enter_context(running(name, files.get(name, "-"))) for name in NAMES}
            for _ in range(ROUNDS):
                for name, port in ports.items():
                    uvloop.run(send(port, iter(webhooks(WARM_SECONDS)), WARM_SECONDS))
                    seen[name].append(uvloop.run(send(port, iter(webhooks(seconds)), seconds)))
                    progress.advance(task)
    if not database_url:
        kept = sqlite3.connect(f"{folder}/door.db").execute("SELECT count(*) FROM events").fetchone()[0]
        acknowledged = sum(len(one.seconds) for one in seen["door"])
        if kept < acknowledged:
            raise NeedsPerson(f"{acknowledged} webhooks were acknowledged, {kept} are on disk: a bug")
    return seen


def webhooks(seconds: float) -> list[bytes]:
    """More webhooks than any server takes in this time, each of an order of its own.

    They are made before the clock starts, so that making them takes nothing from the server.
    """
    start = uuid4().hex[:12]
    return [
        webhook(APP_KEY, APP_SECRET, PATH, order_webhook(SHOP_ID, f"5769{nth:014}", f"{start}{nth:09}"))
        for nth in range(int(seconds * MOST_A_SECOND))
    ]


@contextmanager
def running(name: str, database: str) -> Iterator[int]:
    """One of the servers as a program of its own. Gives its port."""
    port = free_port()
    command = [sys.executable, "-m", "shopkeeper.bench.servers", name, str(port), database]
    with subprocess.Popen(command) as program:
        try:
            wait_for(port, program)
            yield port
        finally:
            program.terminate()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def wait_for(port: int, program: "subprocess.Popen[bytes]") -> None:
    """Wait until a server answers. Raises NeedsPerson where it does not start."""
    for _ in range(300):
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return
        if program.poll() is not None:
            break
        time.sleep(0.05)
    raise NeedsPerson("a server of the bench did not start; what it said stands above")


def summed(seen: dict[str, list[Seen]]) -> dict[str, Any]:
    """The medians of the rounds, and our share of what a server that does nothing answers."""
    result: dict[str, Any] = {
        name: {
            "acks_per_second": round(statistics.median(one.acks_per_second for one in rounds)),
            "p50_ms": round(statistics.median(one.percentile_ms(0.5) for one in rounds), 2),
            "p99_ms": round(statistics.median(one.percentile_ms(0.99) for one in rounds), 2),
            "refused": sum(one.refused for one in rounds),
        }
        for name, rounds in seen.items()
    }
    for most in ("no_op", "bare_no_op"):
        pairs = zip(seen["door"], seen[most], strict=True)
        share = statistics.median(ours.acks_per_second / theirs.acks_per_second for ours, theirs in pairs)
        result[f"share_of_{most}"] = round(share, 3)
    result["machine"] = machine()
    return result


def machine() -> str:
    """What this was measured on."""
    return f"{os.cpu_count()} cores, {platform.platform()}, Python {platform.python_version()}"


def tell(result: dict[str, Any]) -> None:
    """The result in a terminal."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    for head in ("server", "acks a second", "p50 ms", "p99 ms"):
        table.add_column(head, justify="left" if head == "server" else "right")
    for name in NAMES:
        row = result[name]
        table.add_row(
            name.replace("_", " "), f"{row['acks_per_second']:,}", f"{row['p50_ms']}", f"{row['p99_ms']}"
        )
    console = Console()
    console.print(table)
    console.print(
        f"\nThe door answers {result['share_of_no_op']:.0%} of what a Starlette endpoint answers that does "
        f"nothing, and {result['share_of_bare_no_op']:.0%} of bare ASGI that does nothing."
    )
    console.print(result["machine"], highlight=False)
