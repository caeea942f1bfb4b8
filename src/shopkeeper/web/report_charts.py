"""A report as a chart: a line over the days of its period, or its largest rows as bars."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from .. import reports
from ..core.money import decimals
from . import formats
from .charts import scale
from .reading import reports as reading

MOST_BARS = 12
MOST_TICKS = 7
MOST_DRAWN = 4


@dataclass(frozen=True, slots=True)
class Drawn:
    """A line for the page's script, or bars (word, figure, percent of the longest), and a sentence."""

    title: str
    sentence: str
    spec: dict[str, Any] | None = None
    bars: tuple[tuple[str, str, float], ...] = ()


def drawn(report: reports.Report, found: Sequence[Mapping[str, Any]], ask: reading.Ask) -> list[Drawn]:
    """A chart a currency, the ones with most rows first."""
    groups: dict[str, list[Mapping[str, Any]]] = {}
    keeps_apart = report.up.endswith("_minor") or any(one.endswith("_minor") for one in report.figure)
    for row in found:
        groups.setdefault(row["currency"] if keeps_apart else "", []).append(row)
    draw = line if report.chart == "line" else bars
    ranked = sorted(groups.items(), key=lambda one: (-len(one[1]), one[0]))
    return [draw(report, rows, currency, ask) for currency, rows in ranked[:MOST_DRAWN]]


def line(report: reports.Report, rows: Sequence[Mapping[str, Any]], currency: str, ask: reading.Ask) -> Drawn:
    """Days from left to right. A count or an amount of a day without a row is nothing; a rate is unknown."""
    values = {row[report.across]: row[report.up] for row in rows}
    first, length = ask.period.first, (ask.period.last - ask.period.first).days + 1
    days = [first + timedelta(days=number) for number in range(length)]
    missing = None if report.up.endswith("_percent") or report.up == "average_minor" else 0
    ups = [values.get(day.isoformat(), missing) for day in days]
    size = 10 ** decimals(currency) if report.up.endswith("_minor") else 1
    heights = [None if up is None else up / size for up in ups]
    known = [height for height in heights if height is not None]
    unit = formats.SYMBOLS.get(currency, "") if report.up.endswith("_minor") else ""
    marks = scale(max(known, default=0), unit)
    if report.up.endswith("_percent"):
        marks["y"] = [[at, f"{at:g}%"] for at, _ in marks["y"]]
    spec = {
        "rows": [list(range(length)), heights],
        "series": ["now"],
        "range": [0, max(length - 1, 1)],
        "min": min([0, *known]) * 1.1,
        "left": 56,
        "right": 28,
        "x": ticks(days),
        **marks,
    }
    return Drawn(title(report, currency), told(report, days, ups, currency), spec)


def ticks(days: Sequence[date]) -> list[list[Any]]:
    """A few days by name."""
    step = max(-(-len(days) // MOST_TICKS), 1)
    return [[at, f"{days[at].day} {days[at]:%b}"] for at in range(0, len(days), step)]


def title(report: reports.Report, currency: str) -> str:
    """What is drawn, with its currency."""
    name = reading.head(report.up)
    return f"{name}, {formats.currency_name(currency)}" if currency else name


def told(report: reports.Report, days: Sequence[date], ups: Sequence[Any], currency: str) -> str:
    """The line in a sentence: the highest day and the last one."""
    known = [(up, day) for up, day in zip(ups, days, strict=True) if up is not None]
    if not known:
        return f"{report.title}: nothing in these days."
    most, best = max(known)
    last, end = known[-1]
    words = [reading.figure(report.up, up, currency) for up in (most, last)]
    return (
        f"{report.title} by day: most on {reading.day_words(best)} with {words[0]}; "
        f"{words[1]} on {reading.day_words(end)}."
    )


def bars(report: reports.Report, rows: Sequence[Mapping[str, Any]], currency: str, ask: reading.Ask) -> Drawn:
    """The largest rows, each as long as its figure; what is below zero has no length."""
    largest = sorted(rows, key=lambda row: -(row[report.up] or 0))[:MOST_BARS]
    if report.across == "month":
        largest = sorted(rows, key=lambda row: str(row["month"]))[-MOST_BARS:]
    most = max([row[report.up] or 0 for row in largest] + [1])
    found = tuple(
        (
            reading.cell(row, report.across),
            reading.cell(row, report.up),
            round(max(100 * (row[report.up] or 0) / most, 0), 1),
        )
        for row in largest
    )
    sentence = f"{report.title}: " + "; ".join(f"{word} {figure}" for word, figure, _ in found) + "."
    return Drawn(title(report, currency), sentence, bars=found)
