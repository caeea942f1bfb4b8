"""Reports as pages: the list of them with a figure each, one with its chart and table, and its CSV."""

from collections.abc import AsyncIterator, Sequence

from starlette.requests import Request
from starlette.responses import Response

from ... import reports
from .. import export
from ..reading import reports as reading
from ..report_charts import drawn
from ..visits import Visit, gone, render, visit


async def page(request: Request) -> Response:
    """Every report with what it means and its figure for the period."""
    here = await visit(request)
    ask = reading.asked(here)
    listed = [
        (report, reading.figures(report, await reports.run(here.hub.store, report, ask.period)))
        for report in reports.reports().values()
    ]
    return await render(
        here, "reports.html", "reports", title="Reports", ask=ask, periods=reading.PERIODS, listed=listed
    )


async def one(request: Request) -> Response:
    """One report: its figure, its chart, its rows, and what exactly is counted."""
    here = await visit(request)
    report, ask = named(request), reading.asked(here)
    everything = await reading.rows(here, report, reading.Ask(ask.period, ask.picked))
    found = await reading.rows(here, report, ask)
    return await render(
        here,
        "report.html",
        "reports",
        title=report.title,
        report=report,
        ask=ask,
        periods=reading.PERIODS,
        rows=found,
        columns=reading.columns(found),
        currencies=reading.currencies(everything),
        figures=reading.figures(report, found),
        charts=drawn(report, found, ask) if found else [],
        reading=reading,
        leads_to=leads_to,
    )


def named(request: Request) -> reports.Report:
    """The report that the address names. Raises 404 where there is none."""
    name = request.path_params["report"]
    return reports.reports().get(name) or gone(f"There is no report {name}.")


def leads_to(here: Visit, report: reports.Report, row: dict[str, str]) -> str:
    """Where a row's first cell leads: to the SKU, or to the orders of its day."""
    if "sku" in row:
        return here.address("/stock/" + row["sku"]) if row["sku"] else ""
    by_payment = report.name in ("gmv_by_day", "orders", "units", "average_order_value", "cancellation_rate")
    return here.address("/orders", view="all", day=row["day"]) if by_payment else ""


async def csv(request: Request) -> Response:
    """The rows as CSV."""
    here = await visit(request)
    report, ask = named(request), reading.asked(here)
    found = await reading.rows(here, report, ask)
    names = reading.columns(found)

    async def lines() -> AsyncIterator[Sequence[str | int]]:
        for row in found:
            yield [reading.exact(row, name) for name in names]

    header = [name.removesuffix("_minor") for name in names]
    period = f"{ask.period.first.isoformat()}-{ask.period.last.isoformat()}"
    return export.answer(f"{report.name}-{period}.csv", header, lines())
