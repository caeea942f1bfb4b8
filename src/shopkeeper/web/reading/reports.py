"""A report for a page: which period is asked for, its rows in order, its figures and cells in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from ... import reports
from ...core.money import plain
from .. import formats
from ..export import guarded
from ..visits import Visit

PERIODS = {"7": "7 days", "30": "30 days", "90": "90 days", "month": "This month"}
USUAL = "30"
ABBREVIATIONS = {"Gmv": "GMV", "Sku": "SKU"}


@dataclass(frozen=True, slots=True)
class Ask:
    """What a report's address asks for; ``picked`` is one of PERIODS, or custom."""

    period: reports.Period
    picked: str
    currency: str = ""
    sort: str = ""
    descending: bool = False

    @property
    def words(self) -> str:
        """The period in words: ``26 Oct to 24 Nov 2026``."""
        first, last = self.period.first, self.period.last
        begin = f"{first.day} {first:%b}" + (f" {first.year}" if first.year != last.year else "")
        end = f"{last.day} {last:%b} {last.year}"
        return end if first == last else f"{begin} to {end}"


def asked(here: Visit) -> Ask:
    """The period, currency and order that the address asks for; without any, the last 30 days."""
    today = here.now.astimezone(formats.zone(here.zone)).date()
    first, last = (a_day(here.asked.get(name, "")) for name in ("from", "to"))
    picked = here.asked.get("period", USUAL)
    if first and last and first <= last:
        picked = "custom"
    else:
        picked = picked if picked in PERIODS else USUAL
        last = today
        first = today.replace(day=1) if picked == "month" else today - timedelta(days=int(picked) - 1)
    period = reports.Period(here.seller_id, tuple(here.chosen), first, last, here.now)
    currency, sort = (here.asked.get(name, "") for name in ("currency", "sort"))
    return Ask(period, picked, currency, sort, here.asked.get("dir") == "down")


def a_day(text: str) -> date | None:
    """A day in ISO form, or None."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


async def rows(here: Visit, report: reports.Report, ask: Ask) -> list[dict[str, Any]]:
    """The report's rows in the currency and the order that are asked for."""
    found = await reports.run(here.hub.store, report, ask.period)
    if ask.currency:
        found = [row for row in found if row.get("currency", ask.currency) == ask.currency]
    if found and ask.sort in found[0]:
        # What is not known goes last, whichever way the rest is sorted.
        known = sorted((row for row in found if row[ask.sort] is not None), key=lambda row: row[ask.sort])
        unknown = [row for row in found if row[ask.sort] is None]
        found = [*(reversed(known) if ask.descending else known), *unknown]
    return found


def columns(found: Sequence[Mapping[str, Any]]) -> list[str]:
    """The names of the columns."""
    return list(found[0]) if found else []


def currencies(found: Sequence[Mapping[str, Any]]) -> list[str]:
    """The currencies in a report."""
    return sorted({row["currency"] for row in found if "currency" in row})


def head(name: str) -> str:
    """A column's name as people read it: ``gmv_minor`` is GMV, ``on_time_percent`` is On time rate."""
    words = name.removesuffix("_minor").replace("_percent", "_rate").replace("_", " ").capitalize()
    first, _, rest = words.partition(" ")
    return " ".join(filter(None, (ABBREVIATIONS.get(first, first), rest)))


def is_figure(name: str) -> bool:
    """Whether a column is set to the right."""
    return name not in ("day", "month", "shop", "market", "currency", "sku", "title", "fee", "reason")


def cell(row: Mapping[str, Any], name: str) -> str:
    """A cell in words."""
    value = row[name]
    if value is None:
        return "–"
    if name == "day":
        return day_words(date.fromisoformat(value))
    if name == "month":
        return f"{date.fromisoformat(value + '-01'):%B %Y}"
    if name == "fee":
        return str(value).removesuffix("_amount").replace("_", " ").capitalize()
    if name in ("sku", "reason"):
        return str(value) or ("no seller SKU" if name == "sku" else "no reason given")
    return figure(name, value, row.get("currency", ""))


def day_words(day: date) -> str:
    """A day: ``Thu 19 Nov 2026``."""
    return f"{day:%a} {day.day} {day:%b} {day.year}"


def figure(name: str, value: Any, currency: str) -> str:
    """A figure with its unit."""
    if name.endswith("_minor"):
        return formats.money(value, currency)
    if name.endswith("_percent"):
        return f"{value:.1f}%"
    return formats.units(value) if isinstance(value, int) else str(value)


def figures(report: reports.Report, found: Sequence[Mapping[str, Any]]) -> list[str]:
    """The whole period in a figure a currency, in words."""
    name = {"money": "_minor", "percent": "_percent"}.get(report.unit, "")
    return [
        f"{figure(name, value, currency)}{f' in {currency}' if name == '_percent' and currency else ''}"
        for currency, value in reports.figures(report, found)
        if value is not None
    ]


def exact(row: Mapping[str, Any], name: str) -> str | int:
    """A cell for other programs: a plain decimal where it is an amount, nothing where it is not known."""
    value = row[name]
    if value is None:
        return ""
    if name.endswith("_minor"):
        return plain(value, row["currency"])
    if isinstance(value, int):
        return value
    return guarded(value) if isinstance(value, str) else str(value)
