"""``shopkeeper reports``: the list of them, one over a period, and adding everything up again."""

import csv
import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Annotated, Any

from cyclopts import App, Parameter
from sqlalchemy import select

from .. import reports as report_files
from ..errors import Rejected
from ..settings import read_settings
from ..store import rollups
from ..store.tables import connections, sellers
from ..sync.hub import Hub
from ..sync.start import alone
from ..web.formats import zone
from ..web.reading import reports as reading
from .common import AsJson, SettingsFile, connection_named, console, only_seller, show, with_hub

reports = App(name="reports", help="The figures of the trade: list the reports, or print one of them.")
AsCsv = Annotated[bool, Parameter(name="--csv", negative="", help="As CSV.")]
Shop = Annotated[str, Parameter(help="One shop: its name, its number here, its region or TikTok's shop id.")]
DAYS = 30


@reports.default
def one(
    name: str = "",
    *,
    first: Annotated[date | None, Parameter(name="--from")] = None,
    last: Annotated[date | None, Parameter(name="--to")] = None,
    shop: Shop = "",
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    settings: SettingsFile = None,
) -> None:
    """List the reports, or print one of them.

    Examples: `shopkeeper reports`, `shopkeeper reports gmv_by_day --from 2026-11-01 --to 2026-11-30`,
    `shopkeeper reports best_skus --shop GB --csv`

    Parameters
    ----------
    name
        Which report; all of them are listed where none is named.
    first
        The first day, in each shop's own zone; 30 days before the last one otherwise.
    last
        The last day; today otherwise.
    """
    if not name:
        listed = [{"name": one.name, "unit": one.unit, "title": one.title} for one in every()]
        return show(listed, as_json)
    report = report_files.reports().get(name)
    if report is None:
        raise Rejected(f"there is no report {name!r}; known: {', '.join(report_files.reports())}")
    rows = with_hub(lambda hub: printed(hub, report, shop, (first, last)), settings)
    if as_csv:
        return write(rows)
    if as_json:
        return show(rows, as_json)
    console.print(f"[bold]{report.title}[/bold]\n{report.meaning}\n", highlight=False)
    return show([told(row) for row in rows], False, "Nothing in these days.")


def every() -> Sequence[report_files.Report]:
    """All reports."""
    return list(report_files.reports().values())


async def printed(
    hub: Hub, report: report_files.Report, shop: str, days: tuple[date | None, date | None]
) -> list[dict[str, Any]]:
    """A report's rows. Raises Rejected where its days are the wrong way round."""
    seller_id, now = await only_seller(hub), hub.clock.now()
    last = days[1] or await today(hub, seller_id, now)
    first = days[0] or last - timedelta(days=DAYS - 1)
    if first > last:
        raise Rejected(f"--from {first} is after --to {last}")
    query = select(connections.c.id).where(connections.c.seller_id == seller_id)
    chosen = (
        [await connection_named(hub, seller_id, shop)]
        if shop
        else [int(row.id) for row in await hub.store.rows(query)]
    )
    return await report_files.run(
        hub.store, report, report_files.Period(seller_id, tuple(chosen), first, last, now)
    )


async def today(hub: Hub, seller_id: int, now: datetime) -> date:
    """The day it is where the seller is."""
    where = await hub.store.scalar(select(sellers.c.timezone).where(sellers.c.id == seller_id))
    return now.astimezone(zone(str(where))).date()


def told(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as people read it."""
    return {reading.head(name): reading.cell(row, name) for name in row}


def write(rows: Sequence[Mapping[str, Any]]) -> None:
    """Rows as CSV, amounts as plain decimals beside their currency."""
    out = csv.writer(sys.stdout)
    if rows:
        out.writerow([name.removesuffix("_minor") for name in rows[0]])
    out.writerows([reading.exact(row, name) for name in row] for row in rows)


@reports.command
def rebuild(*, settings: SettingsFile = None) -> None:
    """Add up every sum by day again from the orders, returns and statements; nothing should change.

    On SQLite the hub must be stopped; on PostgreSQL it waits meanwhile.

    Example: `shopkeeper reports rebuild`
    """

    async def again(hub: Hub) -> dict[str, int]:
        async with hub.store.writing() as connection:
            return await rollups.rebuild(connection)

    with alone(read_settings(settings)):
        rows = with_hub(again, settings)
    console.print("Added up again: " + ", ".join(f"{name} {number:,}" for name, number in rows.items()))
