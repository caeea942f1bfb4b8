"""Reports: each is one ``.sql`` file beside this one; being there registers it.

The comment on top says what it is: ``title``, ``unit``, ``meaning``, ``chart`` (line or bars: across, up) and
``figure`` (a column to be summed, or two to be divided). A column's name says what it holds: ``…_minor`` an
amount in the row's ``currency``, ``…_percent`` a rate, anything else that is a number a count.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import BigInteger, Text, bindparam, text

from ..store.columns import micros
from ..store.database import Store

HERE = Path(__file__).parent
HEADER = re.compile(r"^-- (?:(\w+): )? *(.*)$")
PARAMETER = re.compile(r"(?<![:\w]):([a-z_]+)")
NEVER = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Report:
    """One report: its words, how it is drawn, and its SQL."""

    name: str
    title: str
    unit: str
    meaning: str
    chart: str
    across: str
    up: str
    figure: tuple[str, ...]
    sql: str

    @property
    def parameters(self) -> set[str]:
        """The names of what the SQL is given."""
        return set(PARAMETER.findall(self.sql))


@dataclass(frozen=True, slots=True)
class Period:
    """Whose report, of which shops, from which day to which, both included."""

    seller_id: int
    connections: tuple[int, ...]
    first: date
    last: date
    now: datetime


@cache
def reports() -> Mapping[str, Report]:
    """Every report by its name, in the order of their titles."""
    found = [read(path.stem, path.read_text(encoding="utf-8")) for path in HERE.glob("*.sql")]
    return {one.name: one for one in sorted(found, key=lambda one: one.title)}


def read(name: str, written: str) -> Report:
    """A report from its file. Raises KeyError where its comment lacks a word."""
    words: dict[str, str] = {}
    lines, last = written.splitlines(), ""
    for line in lines:
        said = HEADER.match(line)
        if said is None:
            break
        last = said[1] or last
        words[last] = f"{words.get(last, '')} {said[2]}".strip()
    chart, across, up = words["chart"].split()
    figure = tuple(words["figure"].split(" / "))
    sql = "\n".join(line for line in lines if not line.startswith("--")).strip()
    return Report(
        name, words["title"], words["unit"], words["meaning"], chart, across, up, figure, sql.rstrip(";")
    )


async def run(store: Store, report: Report, period: Period) -> list[dict[str, Any]]:
    """The report's rows, each with its columns by name."""
    given = {name: value for name, value in values(period).items() if name in report.parameters}
    query = text(report.sql).bindparams(*(bound(name, value) for name, value in given.items()))
    return [{name: number(value) for name, value in row._mapping.items()} for row in await store.rows(query)]


def bound(name: str, value: Any) -> Any:
    """A parameter with its type, which PostgreSQL does not guess."""
    if name == "connections":
        return bindparam(name, value, BigInteger, expanding=True)
    return bindparam(name, value, Text if isinstance(value, str) else BigInteger)


def values(period: Period) -> dict[str, Any]:
    """What a report may ask for by name."""
    return {
        "seller_id": period.seller_id,
        "connections": list(period.connections),
        "from_day": period.first.isoformat(),
        "to_day": period.last.isoformat(),
        "now_micros": micros(period.now),
        **months(period.first, period.last),
    }


def months(first: date, last: date) -> dict[str, Any]:
    """A period as whole months, and few single days at either end that come in (1) or go out (-1) of them."""
    if (first.year, first.month) == (last.year, last.month):
        return {"from_month": NEVER, "to_month": "", **days("head", first, last), **days("tail")}
    begin, beyond = first.replace(day=1), month_after(last)
    end = beyond.replace(day=1) - timedelta(days=1)
    head, tail = days("head"), days("tail")
    if month_after(first) - first <= first - begin:
        head, begin = days("head", first, month_after(first) - timedelta(days=1)), month_after(first)
    elif first != begin:
        head = days("head", begin, first - timedelta(days=1), -1)
    if last - last.replace(day=1) < end - last:
        tail, end = days("tail", last.replace(day=1), last), last.replace(day=1) - timedelta(days=1)
    elif last != end:
        tail = days("tail", last + timedelta(days=1), end, -1)
    return {"from_month": begin.isoformat()[:7], "to_month": end.isoformat()[:7], **head, **tail}


def days(name: str, first: date | None = None, last: date | None = None, sign: int = 1) -> dict[str, Any]:
    """Single days of a period, or none."""
    return {
        f"{name}_from": first.isoformat() if first else NEVER,
        f"{name}_to": last.isoformat() if last else "",
        f"{name}_sign": sign,
    }


def month_after(day: date) -> date:
    """The first day of the next month."""
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1)


def number(value: Any) -> Any:
    """A figure as Python has it: PostgreSQL's exact decimals are rates here."""
    return float(value) if isinstance(value, Decimal) else value


def figures(report: Report, rows: Sequence[Mapping[str, Any]]) -> list[tuple[str, float | int | None]]:
    """The report in one figure for each currency; a rate is that of the whole period, not of its days."""
    sums: dict[str, list[int]] = {}
    is_money = any(name.endswith("_minor") for name in report.figure)
    for row in rows:
        parts = sums.setdefault(row["currency"] if is_money else "", [0] * len(report.figure))
        for place, name in enumerate(report.figure):
            parts[place] += row[name] or 0
    return [(currency, divided(report.unit, parts)) for currency, parts in sorted(sums.items())]


def divided(unit: str, parts: Sequence[int]) -> float | int | None:
    """A sum, or one sum divided by another; None where that is nothing."""
    if len(parts) == 1:
        return parts[0]
    above, below = parts
    if not below:
        return None
    return round(100 * above / below, 1) if unit == "percent" else round(above / below)
