"""How answers are shown to people: the few columns that tell most, money and times readable, and a bar."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import accumulate
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from .api_rows import Row, flat

COLUMNS = 7
GAP = 2
WIDEST = 40
# What tells most about a row, most telling first; a name fits where a key is it or ends in it.
TELLING = (
    ("id",),
    ("name", "title", "display_name"),
    ("status", "state"),
    ("seller_sku",),
    ("type",),
    ("amount", "payment", "price", "revenue", "commission"),
    ("quantity", "count", "total"),
    ("create_time", "statement_time", "time"),
    ("currency", "region", "reason"),
)
# Buyers' data stays out of tables, which end up in screenshots; --json has it.
PRIVATE = ("buyer", "recipient", "email", "phone", "address", "cpf", "avatar", "nickname", "user_id")
SECONDS, MILLISECONDS = range(10**9, 10**10), range(10**12, 10**13)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table, as wide as the first page's values."""

    name: str
    width: int
    is_number: bool


class Tables:
    """A table whose columns are chosen by the first page; the next pages go on below it."""

    def __init__(self) -> None:
        self._console = Console()
        self._columns: list[Column] = []
        self._is_empty = True

    def page(self, rows: Sequence[Any], answer: Row) -> None:
        """Show one page's rows."""
        cells = [dict(flat(row)) for row in rows if isinstance(row, Mapping)]
        self._is_empty = self._is_empty and not rows
        is_first = bool(cells) and not self._columns
        if is_first:
            self._columns = fitting([column(name, cells) for name in telling(cells)], self._console.width)
        table = Table(box=None, header_style="bold", pad_edge=False, show_header=is_first)
        for one in self._columns:
            table.add_column(
                one.name.replace("_", " "),
                width=one.width,
                justify="right" if one.is_number else "left",
                overflow="ellipsis",
                no_wrap=True,
            )
        for row in cells:
            table.add_row(*(escape(readable(one.name, row.get(one.name))) for one in self._columns))
        if cells:
            self._console.print(table)
        for value in (row for row in rows if not isinstance(row, Mapping)):
            self._console.print(printable(str(value)), markup=False, highlight=False)

    def end(self) -> None:
        """Say so where there was nothing."""
        if self._is_empty:
            self._console.print("Nothing.")


def column(name: str, rows: Sequence[Row]) -> Column:
    """A column as wide as what stands in it."""
    values = [row.get(name) for row in rows]
    width = max([len(name), *(min(len(readable(name, value)), WIDEST) for value in values)])
    is_number = any(isinstance(value, int | float) for value in values) and not is_time(name)
    return Column(name, width, is_number)


def fitting(columns: Sequence[Column], width: int) -> list[Column]:
    """As many of the most telling columns as there is room for, for half an id is worth nothing."""
    ends = accumulate(one.width + GAP for one in columns)
    return [
        one for at, (one, end) in enumerate(zip(columns, ends, strict=True)) if at == 0 or end <= width + GAP
    ]


def telling(rows: Sequence[Row]) -> list[str]:
    """The columns that tell most, out of those that hold anything, in the order of what they tell."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    held = [name for name in names if any(row.get(name) not in (None, "", [], {}) for row in rows)]
    shown = [name for name in held if not any(word in name for word in PRIVATE)]
    ranked = sorted(shown, key=lambda name: (rank(name), len(name), names.index(name)))
    return ranked[:COLUMNS]


def rank(name: str) -> int:
    """How telling a column is; the less the more."""
    last = name.rpartition(".")[2]
    depth = name.count(".") * len(TELLING)
    for place, words in enumerate(TELLING):
        if last in words:
            return place + depth
    ends = [place for place, words in enumerate(TELLING) if last.rpartition("_")[2] in words]
    # Other things' ids tell little, and they end in the same word as the row's own.
    return (ends[0] if ends and ends[0] else len(TELLING)) + len(TELLING) + depth


def is_time(name: str) -> bool:
    """Whether a field is a moment, by its name."""
    return "time" in name or name.endswith("_at")


def readable(name: str, value: Any) -> str:
    """A value as people read it."""
    if value in (None, ""):
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if is_time(name) and str(value).isdigit():
        seconds = int(value) // 1000 if int(value) in MILLISECONDS else int(value)
        if seconds in SECONDS:
            return f"{datetime.fromtimestamp(seconds, UTC):%d %b %Y %H:%M} UTC"
    return printable(str(value))


def printable(text: str) -> str:
    """A text without what would steer a terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def whole(answer: Row) -> None:
    """An answer that is no list of rows: its values, then its lists as tables."""
    console = Console()
    lists = {name: value for name, value in answer.items() if isinstance(value, list) and value}
    tables = {name: rows for name, rows in lists.items() if isinstance(rows[0], Mapping)}
    values = dict(flat({name: value for name, value in answer.items() if name not in tables}))
    grid = Table(box=None, show_header=False, pad_edge=False)
    for name, value in values.items():
        if value not in (None, "", []):
            grid.add_row(f"[bold]{escape(name.replace('_', ' '))}[/bold]", escape(readable(name, value)))
    if grid.row_count:
        console.print(grid)
    for name, rows in tables.items():
        if len(tables) > 1 or grid.row_count:
            console.print(f"\n[bold]{escape(name.replace('_', ' '))}[/bold]")
        Tables().page(rows, answer)
    if not grid.row_count and not tables:
        console.print("Done; the answer is empty.")


def bar(label: str) -> Progress:
    """A bar of rows on standard error; away where nobody looks at it."""
    columns = (TextColumn(label), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(
        *columns,
        console=Console(stderr=True),
        disable=not sys.stderr.isatty(),
        transient=True,
        # Rows that go into a file or a pipe must not be lifted above the bar, onto the terminal.
        redirect_stdout=sys.stdout.isatty(),
    )
