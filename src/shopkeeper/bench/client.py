"""``shopkeeper bench client``: what a call costs, beside a peer from PyPI and plain HTTP in the same run.

Every row is a program of its own that reads orders from the same local server; the rounds take turns.
"""

import json
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from cyclopts import Parameter
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from ..errors import NeedsPerson
from . import client_import, client_rows, client_server
from .door import free_port, machine, wait_for

ROUNDS = 5
COLUMNS = tuple((size, concurrency) for size in (1, client_server.ROWS) for concurrency in (1, 50))
PEER = "tiktok-shop-api"
PLAIN = "httpx2 + json.loads"
PEERS_PYTHON = Path(".venv-real/bin/python")
HOW_TO_INSTALL = "python -m venv .venv-real && .venv-real/bin/python -m pip install -r requirements/real.txt"

Figures = dict[str, dict[str, float]]


def client(
    *,
    seconds: float = 0.25,
    peer: Path = PEERS_PYTHON,
    as_json: Annotated[bool, Parameter(name="--json", negative="")] = False,
) -> None:
    """Processor time a request and requests a second, of a small answer and a page of 100 orders.

    Examples: `shopkeeper bench client`, `shopkeeper bench client --seconds 1 --json`

    Parameters
    ----------
    seconds
        How long each row is measured in each column, five times over.
    peer
        A Python that has PyPI's tiktok-shop-api installed.
    as_json
        As JSON.
    """
    if not peer.exists():
        raise NeedsPerson(f"There is no {peer}, which has the peer from PyPI: {HOW_TO_INSTALL}")
    result = {
        "rows": summed(measured(seconds, peer, as_json)),
        "import": client_import.measured(peer),
        "machine": machine(),
    }
    result["misses"] = misses(result)
    if as_json:
        print(json.dumps(result, indent=1))
    else:
        tell(result)


def column(size: int, concurrency: int) -> str:
    """The name of a column."""
    return f"{'1 KB' if size == 1 else f'{size} orders'} x{concurrency}"


@dataclass(frozen=True, slots=True)
class Row:
    """One running program, asked by lines."""

    name: str
    program: "subprocess.Popen[str]"

    def measure(self, size: int, concurrency: int, seconds: float) -> dict[str, float]:
        """What it counts in this time."""
        if self.program.stdin is not None:
            self.program.stdin.write(f"{size} {concurrency} {seconds}\n")
            self.program.stdin.flush()
        counted: dict[str, float] = json.loads(self.line())
        return counted

    def line(self) -> str:
        """The next line it prints. Raises NeedsPerson where it has fallen."""
        said = self.program.stdout.readline() if self.program.stdout is not None else ""
        if not said:
            raise NeedsPerson(f"the row {self.name!r} of the bench has fallen; what it said stands above")
        return said


@contextmanager
def running(name: str, port: int, peer: Path) -> Iterator[Row]:
    """One row as a program of its own, by the interpreter that has its package."""
    python = str(peer) if name.startswith(PEER) else sys.executable
    command = [python, "-P", client_rows.__file__, name, str(port)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        try:
            row = Row(name, program)
            row.line()
            yield row
        finally:
            program.terminate()


@contextmanager
def server() -> Iterator[int]:
    """The server of all rows. Gives its port."""
    port = free_port()
    with subprocess.Popen([sys.executable, "-m", client_server.__name__, str(port)]) as program:
        try:
            wait_for(port, program)
            yield port
        finally:
            program.terminate()


def measured(seconds: float, peer: Path, quiet: bool) -> dict[str, list[Figures]]:
    """Every row and column in turn, so that a noisy neighbour slows all of them alike."""
    seen: dict[str, list[Figures]] = {name: [] for name in client_rows.ROWS}
    with Progress(console=Console(stderr=True), disable=quiet) as progress, ExitStack() as stack:
        task = progress.add_task("measuring", total=ROUNDS * len(seen) * len(COLUMNS))
        port = stack.enter_context(server())
        rows = [stack.enter_context(running(name, port, peer)) for name in seen]
        for _ in range(ROUNDS):
            found: dict[str, Figures] = {row.name: {} for row in rows}
            for size, concurrency in COLUMNS:
                for row in rows:
                    found[row.name][column(size, concurrency)] = row.measure(size, concurrency, seconds)
                    progress.advance(task)
            for name, figures in found.items():
                seen[name].append(figures)
    return seen


def summed(seen: dict[str, list[Figures]]) -> dict[str, Figures]:
    """The medians of the rounds."""
    return {
        name: {
            one: {what: statistics.median(found[one][what] for found in rounds) for what in rounds[0][one]}
            for one in rounds[0]
        }
        for name, rounds in seen.items()
    }


def misses(result: dict[str, Any]) -> list[str]:
    """The aims that this run has missed, each in a line."""
    rows, found = result["rows"], []
    for kind in ("", ", async"):
        ours, peer, plain = (rows[f"{name}{kind}"] for name in ("ours, records", PEER, PLAIN))
        for one in ours:
            if ours[one]["cpu_us"] >= peer[one]["cpu_us"]:
                found.append(f"{one}{kind}: no less processor time than {PEER}")
            if not one.startswith("1 KB") and ours[one]["cpu_us"] > 1.5 * plain[one]["cpu_us"]:
                found.append(f"{one}{kind}: more than 1.5 times the processor time of {PLAIN}")
    return found + client_import.misses(result["import"])


def tell(result: dict[str, Any]) -> None:
    """The result in a terminal."""
    console = Console()
    for what, title, digits in (
        ("cpu_us", "Processor time a request, in microseconds", 0),
        ("per_second", "Requests a second", 0),
    ):
        table = Table(title=title, title_justify="left", box=None, header_style="bold", pad_edge=False)
        table.add_column("row")
        for size, concurrency in COLUMNS:
            table.add_column(column(size, concurrency), justify="right")
        for name, figures in result["rows"].items():
            table.add_row(name, *(f"{figure[what]:,.{digits}f}" for figure in figures.values()))
        console.print(table, "")
    console.print(client_import.sentence(result["import"]), highlight=False)
    console.print("Aims missed: " + ("; ".join(result["misses"]) or "none"), highlight=False)
    console.print(result["machine"], highlight=False)
