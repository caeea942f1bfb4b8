"""``shopkeeper bench limits``: four programs share three shops, and a server counts by four rules at once."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, TypeAlias
from urllib.request import urlopen

from cyclopts import Parameter
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from ..errors import NeedsPerson
from .door import free_port, machine, wait_for

PROGRAMS = 4
PER_SECOND = 50
WARM_SECONDS, RECOVERY_SECONDS, KILLED_SECONDS = 6.0, 10.0, 3.0
AIMS = {"token bucket": 0.98, "leaky bucket": 0.98, "fixed window": 0.96, "sliding log": 0.95}

LEGEND = (
    "\nkept: the rule that this shop keeps. share: of 50 calls a second. The columns of the rules: what each "
    "would have refused; what the kept one refused was refused. after 429: the share in the fifth second "
    "after a refusal. kill -9: the longest pause once one of the programs was killed."
)

Counted: TypeAlias = dict[str, Any]


def limits(
    *,
    seconds: float = 20.0,
    server_ms: float = 5.0,
    as_json: Annotated[bool, Parameter(name="--json", negative="")] = False,
) -> None:
    """The share of 50 calls a second that four programs get together out of each shop, and what was refused.

    Each shop keeps another rule; all four rules count all of them. The full run takes 120 seconds.

    Examples: `shopkeeper bench limits`, `shopkeeper bench limits --seconds 120 --json`

    Parameters
    ----------
    seconds
        How long is measured, after six seconds in which the rate climbs. Refusals count from the start.
    server_ms
        How long the server takes for an answer.
    as_json
        As JSON.
    """
    with tempfile.TemporaryDirectory(prefix="shopkeeper-bench-") as folder:
        result = summed(measured(Path(folder), seconds, server_ms, as_json))
    if as_json:
        print(json.dumps(result, indent=1))
    else:
        tell(result)


def measured(folder: Path, seconds: float, server_ms: float, quiet: bool) -> Counted:
    """What the server counted: in calm, after a refusal, and after one of the programs was killed."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    with ExitStack() as stack:
        server = stack.enter_context(program("limits_server", str(port), str(server_ms / 1000)))
        wait_for(port, server)
        whole = WARM_SECONDS + seconds + RECOVERY_SECONDS + KILLED_SECONDS + 5.0
        called = ("limits_caller", str(folder), address, str(whole))
        callers = [stack.enter_context(program(*called)) for _ in range(PROGRAMS)]
        wait(WARM_SECONDS + seconds, quiet)
        calm = ask(address, "/counted")
        for shop in calm["shops"]:
            ask(address, f"/refuse?shop_cipher={shop}")
        wait(RECOVERY_SECONDS, quiet)
        refused_at, killed_at = calm["now"], ask(address, "/counted")["now"]
        callers[0].kill()
        wait(KILLED_SECONDS, quiet)
        if any(caller.poll() is not None for caller in callers[1:]):
            raise NeedsPerson("a program of the bench stopped early; what it said stands above")
        return {"calm": calm, "whole": ask(address, "/counted"), "refused": refused_at, "killed": killed_at}


@contextmanager
def program(name: str, *words: str) -> Iterator["subprocess.Popen[bytes]"]:
    """A program of this bench; stopped at the end of the block."""
    with subprocess.Popen([sys.executable, "-m", f"shopkeeper.bench.{name}", *words]) as running:
        try:
            yield running
        finally:
            running.kill()


def ask(address: str, path: str) -> Any:
    """What the server answers."""
    with urlopen(address + path) as answer:
        return json.loads(answer.read())


def wait(seconds: float, quiet: bool) -> None:
    """Wait, and show how long still."""
    with Progress(console=Console(stderr=True), disable=quiet) as progress:
        task = progress.add_task("calling", total=seconds)
        ends_at = time.monotonic() + seconds
        while (left := ends_at - time.monotonic()) > 0:
            time.sleep(min(left, 0.5))
            progress.update(task, completed=seconds - left)


def summed(counted: Counted) -> dict[str, Any]:
    """For each shop its share of the allowance, what each rule refused, and how it recovered."""
    result: dict[str, Any] = {"shops": {}, "machine": machine()}
    until = counted["calm"]["now"]
    for shop, seen in counted["calm"]["shops"].items():
        taken = [at for at in seen["taken"] if at >= WARM_SECONDS]
        all_taken = counted["whole"]["shops"][shop]["taken"]
        back = share(all_taken, counted["refused"] + 4, counted["refused"] + 5)
        result["shops"][seen["kept"]] = {
            "share": round(len(taken) / (until - WARM_SECONDS) / PER_SECOND, 4),
            "aim": AIMS[seen["kept"]],
            "refused": seen["refused"],
            "share_5_s_after_a_refusal": round(back, 3),
            "longest_pause_after_a_kill_seconds": round(longest_pause(all_taken, counted["killed"]), 3),
        }
    return result


def share(taken: Sequence[float], since: float, until: float) -> float:
    """The part of the allowance that was used between two moments."""
    return sum(since <= at < until for at in taken) / (until - since) / PER_SECOND


def longest_pause(taken: Sequence[float], since: float) -> float:
    """The longest time without a call that ends after a moment."""
    return max((after - at for at, after in pairwise(taken) if after >= since), default=0.0)


def tell(result: dict[str, Any]) -> None:
    """The result in a terminal."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    rules = [name.replace(" bucket", "").replace(" window", "").replace(" log", "") for name in AIMS]
    for head in ("kept", "share/aim", *rules, "after 429", "kill -9"):
        table.add_column(head, justify="left" if head == "kept" else "right", no_wrap=True)
    for kept, row in result["shops"].items():
        refused = [str(row["refused"][rule]) for rule in AIMS]
        back = f"{row['share_5_s_after_a_refusal']:.0%}"
        pause = f"{row['longest_pause_after_a_kill_seconds']:.2f} s"
        table.add_row(kept, f"{row['share']:.1%}/{row['aim']:.0%}", *refused, back, pause)
    console = Console()
    console.print(table)
    console.print(LEGEND)
    console.print(result["machine"], highlight=False)
