"""``shopkeeper bench sandbox``: how quickly it starts, what it answers, and a million orders in it."""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import uvloop
from cyclopts import Parameter
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from ..errors import NeedsPerson
from . import sandbox_load
from .door import machine

STARTS, READ_ORDERS, PER_SECOND = 5, 200, 100
AIMS = {"start_seconds": 2.0, "reads_per_second": 1000, "orders_per_second": 0.98 * PER_SECOND}
MOST = {"longest_ms": 100.0, "memory_mb": 1000}
"""How long a full store may stop for, and what room it may take."""
SLOWER, NOISE_US = 2.0, 50
"""So many times what things cost in an almost empty store, and this more, they may cost in a full one."""
SEARCHED = 100_000
COLUMNS = {
    "orders": "orders", "place_us": "place", "read_us": "read any",
    "read_again_us": "read one again", "first_page_us": "first page",
    "page_within_us": "page of a window", "page_changed_us": "page of changes", "cancel_us": "cancel",
    "look_us": "the page's call", "longest_ms": "longest pause, ms", "memory_mb": "memory, MB",
}  # fmt: skip
COSTS = [name for name in COLUMNS if name.endswith("_us")]


def sandbox(
    *,
    seconds: float = 10.0,
    most: int = 1_000_000,
    as_json: Annotated[bool, Parameter(name="--json", negative="")] = False,
) -> None:
    """Start-up, signed reads and orders a second, a million orders, and a search by each filter.

    Examples: `shopkeeper bench sandbox`, `shopkeeper bench sandbox --seconds 3 --most 10000 --json`

    Parameters
    ----------
    seconds
        How long reads and orders are sent.
    most
        How many orders the fullest store holds; 0 leaves it out.
    as_json
        As JSON.
    """
    with Progress(console=Console(stderr=True), disable=as_json) as progress:
        task = progress.add_task("measuring", total=4)
        result: dict[str, Any] = {"start_seconds": statistics.median(starts())}
        progress.advance(task)
        result |= loaded(seconds)
        progress.advance(task)
        result["store"] = filled(most) if most else []
        progress.advance(task)
        result |= searched(min(SEARCHED, most)) if most else {"searches": []}
        progress.advance(task)
    result["machine"] = machine()
    result["missed"] = misses(result)
    print(json.dumps(result, indent=1)) if as_json else tell(result)


def starts() -> Iterator[float]:
    """Seconds from the command to the line that says that clients may begin."""
    for _ in range(STARTS):
        began = time.perf_counter()
        with running("full-swing"):
            yield round(time.perf_counter() - began, 3)


def loaded(seconds: float) -> dict[str, Any]:
    """A sandbox behind a real port under two loads, one after the other."""
    with running("empty") as said:
        placed = uvloop.run(sandbox_load.place_some(said, READ_ORDERS))
        seen = uvloop.run(sandbox_load.reads(said, placed, seconds))
        if seen.refused:
            raise NeedsPerson(f"{seen.refused} reads were refused; their signatures or the sandbox are wrong")
        kept_up = uvloop.run(sandbox_load.orders(said, PER_SECOND, seconds))
    rates = {
        "reads_per_second": round(seen.acks_per_second),
        "read_p99_ms": round(seen.percentile_ms(0.99), 1),
    }
    return {**rates, "orders_per_second": kept_up.pop("orders_per_second"), "load": kept_up}


def filled(most: int) -> list[dict[str, Any]]:
    """What things cost in a store with few orders and with many, in a program of its own."""
    return told("sandbox_store", *(count for count in (1000, 100_000, 1_000_000) if count < most), most)


def searched(most: int) -> dict[str, Any]:
    """What a search by each filter costs with few orders and with many, and how a sandbox keeps the many."""
    with TemporaryDirectory() as folder:
        *rows, kept = told("sandbox_searches", folder, *(count for count in (1000,) if count < most), most)
        began = time.perf_counter()
        with running("empty", "--clock", "still", "--data", folder):
            kept["restart_seconds"] = round(time.perf_counter() - began, 2)
    return {"searches": rows, "kept": kept}


def told(program: str, *words: object) -> list[dict[str, Any]]:
    """The lines of JSON that a program of this package says."""
    command = [sys.executable, "-m", f"shopkeeper.bench.{program}", *map(str, words)]
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return [json.loads(line) for line in said.splitlines()]


@contextmanager
def running(scenario: str, *more: str) -> Iterator[dict[str, Any]]:
    """A sandbox as anybody starts it; gives what it says first."""
    program = Path(sys.executable).with_name("shopkeeper")
    command = [str(program), "sandbox", "--port", "0", "--scenario", scenario, *more]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as started:
        try:
            said = started.stdout.readline() if started.stdout else ""
            if not said:
                raise NeedsPerson("the sandbox did not start; what it said stands above")
            yield json.loads(said)
        finally:
            started.terminate()


def misses(result: dict[str, Any]) -> list[str]:
    """The aims that this run has missed, each in a sentence."""
    found = []
    if result["start_seconds"] > AIMS["start_seconds"]:
        found.append(f"it took {result['start_seconds']} s to start, not {AIMS['start_seconds']:g}")
    for name in ("reads_per_second", "orders_per_second"):
        if result[name] < AIMS[name]:
            found.append(f"{result[name]} {name.replace('_', ' ')}, not {AIMS[name]:g}")
    load = result["load"]
    if load["announced"] < load["orders"] or load["badly_signed"]:
        found.append(f"of {load['orders']} orders {load['announced']} were announced")
    return found + slowed(result)


def slowed(result: dict[str, Any]) -> list[str]:
    """What costs more in a full store than it may."""
    found, rows = [], result["store"]
    costs = [(COLUMNS[name], rows[0][name], rows[-1][name], rows[-1]) for name in COSTS if len(rows) > 1]
    searches = result["searches"]
    if len(searches) > 1:
        few, many = searches[0]["searches"], searches[-1]["searches"]
        costs += [(name, few[name], many[name], searches[-1]) for name in few]
    for name, before, after, row in costs:
        if after > SLOWER * before + NOISE_US:
            found.append(f"{name}: {after} µs with {row['orders']:,} orders, {before} with few")
    for name, most in MOST.items() if rows else ():
        if rows[-1][name] > most:
            found.append(
                f"{COLUMNS[name]}: {rows[-1][name]:,} with {rows[-1]['orders']:,} orders, not {most:g}"
            )
    return found


def tell(result: dict[str, Any]) -> None:
    """The result in a terminal."""
    console, load = Console(highlight=False), result["load"]
    console.print(f"It starts in [bold]{result['start_seconds']} s[/bold] (median of {STARTS}).")
    console.print(
        f"Signed reads: [bold]{result['reads_per_second']:,} a second[/bold], p99 {result['read_p99_ms']} ms."
    )
    console.print(
        f"Orders: [bold]{result['orders_per_second']} a second[/bold], {load['announced']:,} of "
        f"{load['orders']:,} announced, the last {load['last_webhook_after_ms']} ms after it was placed.\n"
    )
    store, searches = result["store"], result["searches"]
    if store:
        words = {name: word for name, word in COLUMNS.items() if name != "orders"}
        console.print(beside("µs of processor time", store, {word: name for name, word in words.items()}))
    if searches:
        rows = [{"orders": row["orders"], **row["searches"]} for row in searches]
        console.print("", beside("a page of", rows, {name: name for name in searches[0]["searches"]}))
        slowest, kept = searches[-1]["slowest_first_ms"], result["kept"]
        console.print(f"\nThe slowest first look took {slowest[0]:.0f} ms ({slowest[1]}).")
        console.print(
            f"A snapshot of it: {kept['snapshot_mb']} MB in {kept['snapshot_seconds']} s; taken up again in "
            f"{kept['restore_seconds']} s, by a sandbox that starts in {kept['restart_seconds']} s."
        )
    for missed in result["missed"]:
        console.print(f"[bold]Missed:[/bold] {missed}")
    console.print(result["machine"])


def beside(head: str, rows: list[dict[str, Any]], names: dict[str, str]) -> Table:
    """What was measured with few orders beside the same with more; ``names`` by what each is called."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column(head)
    for row in rows:
        table.add_column(f"{row['orders']:,}", justify="right")
    for word, name in names.items():
        table.add_row(word, *(f"{row[name]:,}" for row in rows))
    return table
