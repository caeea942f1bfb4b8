"""``shopkeeper doctor``."""

import asyncio
import json
import sys
from collections import Counter
from collections.abc import Sequence
from typing import Annotated

from cyclopts import Parameter
from rich.markup import escape
from rich.table import Table

from ..settings import read_settings
from ..sync.checks.check import Check, healthy
from ..sync.doctor import examine
from .common import AsJson, SettingsFile, console

MARKS = {
    "ok": "[green]✓ ok[/green]",
    "warn": "[yellow]! look[/yellow]",
    "fail": "[bold red]✗ fails[/bold red]",
}
Offline = Annotated[
    bool, Parameter(negative="", help="Leave out what asks the network: TikTok, DNS and the public address.")
]


def doctor(*, offline: Offline = False, as_json: AsJson = False, settings: SettingsFile = None) -> int:
    """Check everything that the hub depends on, each with its remedy; ends with 1 where something fails.

    It works whether or not the hub runs. It asks TikTok, and changes nothing.

    Examples: `shopkeeper doctor`, `shopkeeper doctor --offline`, `shopkeeper doctor --json`
    """
    chosen = read_settings(settings)
    if as_json or not console.is_terminal:
        checks = asyncio.run(examine(chosen, online=not offline))
    else:
        with console.status("Looking…"):
            checks = asyncio.run(examine(chosen, online=not offline))
    if as_json:
        json.dump([check.row for check in checks], sys.stdout, indent=1, ensure_ascii=False)
        print()
    else:
        told(checks)
    return 0 if healthy(checks) else 1


def told(checks: Sequence[Check]) -> None:
    """The checks as a table, with the remedy under what was found."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in ("", "check", "found"):
        table.add_column(name, no_wrap=name == "", overflow="fold")
    for check in checks:
        remedy = f"\n[dim]→[/dim] {escape(check.remedy)}" if check.remedy else ""
        table.add_row(MARKS[check.verdict], escape(check.name), escape(check.found) + remedy)
    console.print(table)
    counts = Counter(check.verdict for check in checks)
    console.print(
        f"\n{counts['ok']} well, {counts['warn']} to look at, {counts['fail']} failing.", highlight=False
    )
