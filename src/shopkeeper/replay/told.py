"""A comparison as people read it."""

from typing import Any

from rich.console import Console
from rich.table import Table

MOST_NAMED = 20


def tell(console: Console, result: dict[str, Any]) -> None:
    """The table, what differs, what could not be replayed, and the rate."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("what", no_wrap=True)
    for head in ("files", "hub"):
        table.add_column(head, justify="right", no_wrap=True)
    table.add_column("agree", no_wrap=True)
    for row in result["rows"]:
        agree = "yes" if row["agree"] else "[bold red]NO[/bold red]"
        sides = [written(row[side], row["money"]) for side in ("files", "hub")]
        table.add_row(row["what"], *sides, agree)
    console.print(table)
    tell_differences(console, result["differences"])
    for kind, names in sorted(result["not_replayed"].items()):
        console.print(f"Not replayed: {len(names):,} {kind} ({shortened(names)}).", highlight=False)
    rate = result["rate"]
    console.print(
        f"[bold]{rate['orders_per_second']:,}[/bold] orders a second ({rate['orders']:,} in "
        f"{rate['seconds']:,} s, {rate['database']}), "
        f"[bold]{rate['api_calls_an_order']}[/bold] API calls an order"
        f"{told_faults(rate['faults'])}.",
        highlight=False,
    )


def tell_differences(console: Console, differences: list[dict[str, Any]]) -> None:
    """Where the sides differ, the first of many."""
    for one in differences[:MOST_NAMED]:
        money = one["what"] in ("item value", "coupons", "freight")
        sides = [written(one[side], money) for side in ("files", "hub")]
        console.print(f"{one['subject']}: {one['what']} {sides[0]} in the files, {sides[1]} in the hub.")
    if len(differences) > MOST_NAMED:
        console.print(f"And {len(differences) - MOST_NAMED:,} more; --json names them all.")


def told_faults(faults: dict[str, int]) -> str:
    """Which webhooks went wrong, and how often."""
    words = {"drop": "dropped", "double": "doubled", "delay": "delayed"}
    told = ", ".join(f"{number:,} {words.get(kind, kind)}" for kind, number in faults.items())
    return f"; webhooks: {told}" if told else ""


def written(value: int | str, is_money: bool) -> str:
    """A figure with its thousands apart; an amount with its cents."""
    if isinstance(value, str):
        return value
    return f"{value // 100:,}.{value % 100:02d}" if is_money else f"{value:,}"


def shortened(names: list[str]) -> str:
    """The first names of many."""
    return ", ".join(names[:3]) + (", ..." if len(names) > 3 else "")
