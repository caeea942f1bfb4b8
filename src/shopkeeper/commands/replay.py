"""``shopkeeper replay``."""

import json
import sys
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from ..errors import Rejected
from ..replay.run import Asked
from ..replay.run import replay as replayed
from ..replay.told import tell
from .common import AsJson, console

Folder = Annotated[
    Path | None,
    Parameter(
        help="The folder with the CSV files; of `completejourney` the installed package, if none is named."
    ),
]
Limit = Annotated[int | None, Parameter(help="Only the first so many orders.")]
Faults = Annotated[
    bool, Parameter(help="Drop a tenth of the webhooks, send a tenth twice, and delay a tenth.")
]
Database = Annotated[
    str,
    Parameter(
        help="An empty database, such as postgresql://user@host/name; a temporary SQLite file otherwise."
    ),
]
Other = Annotated[
    Path | None, Parameter(help="Add up the files of another folder than the one that is replayed.")
]


def replay(
    folder: Folder = None,
    *,
    form: Annotated[Literal["olist", "completejourney"], Parameter(name="--format")] = "olist",
    limit: Limit = None,
    faults: Faults = False,
    database: Database = "",
    compare_with: Other = None,
    as_json: AsJson = False,
) -> int:
    """Let real orders happen to a sandbox and a hub, and compare the hub with their files, to the cent.

    Ends with 0 only where everything agrees.

    Examples: `shopkeeper replay olist-sample`, `shopkeeper replay olist-sample --faults`,
    `shopkeeper replay --format completejourney --limit 1000`

    Parameters
    ----------
    form
        olist, or completejourney.
    """
    if limit is not None and limit < 1:
        raise Rejected(f"--limit {limit} leaves nothing to replay; 1 is the least")
    asked = Asked(folder, form, limit, compare_with, database, faults)
    with bar() as shown:
        task = shown.add_task("reading the files", total=None)

        def progress(what: str, done: int, of: int) -> None:
            shown.update(task, description=what, completed=done, total=of)

        result = replayed(asked, progress)
    if as_json:
        print(json.dumps(result, indent=1))
    else:
        tell(console, result)
    return 0 if result["agree"] else 1


def bar() -> Progress:
    """How far it has come, on standard error; steps of orders are counted, and the whole is known."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True)
