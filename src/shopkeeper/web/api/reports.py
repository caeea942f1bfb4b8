"""Reports for programs: which there are, and one with its rows."""

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ... import reports
from ..pages import reports as pages
from ..reading import reports as reading
from ..visits import visit


def words(report: reports.Report) -> dict[str, Any]:
    """What a report is."""
    return {
        "name": report.name,
        "title": report.title,
        "unit": report.unit,
        "meaning": report.meaning,
        "address": f"/api/reports/{report.name}",
    }


async def report_list(request: Request) -> Response:
    """Every report."""
    await visit(request)
    return JSONResponse({"reports": [words(one) for one in reports.reports().values()]})


async def one_report(request: Request) -> Response:
    """One report over a period (``period``, or ``from`` and ``to``), of one ``shop`` or all of them."""
    here = await visit(request)
    report, ask = pages.named(request), reading.asked(here)
    found = await reading.rows(here, report, ask)
    return JSONResponse(
        {
            **words(report),
            "from": ask.period.first.isoformat(),
            "to": ask.period.last.isoformat(),
            "shops": list(ask.period.connections),
            "figures": [
                {"currency": currency or None, "figure": value}
                for currency, value in reports.figures(report, found)
            ],
            "rows": found,
        }
    )
