"""Tables as CSV: ISO times with offset, plain decimals, and cells that no spreadsheet runs."""

import csv
import io
from collections.abc import AsyncIterator, Iterable, Sequence

from starlette.responses import StreamingResponse

RUNS = ("=", "+", "-", "@", "\t", "\r")


def guarded(cell: str) -> str:
    """Text that a spreadsheet takes as text, whatever a buyer typed."""
    return f"'{cell}" if cell.startswith(RUNS) else cell


def line(cells: Iterable[str | int]) -> str:
    """One row of CSV."""
    out = io.StringIO()
    csv.writer(out).writerow(cells)
    return out.getvalue()


def answer(name: str, header: Sequence[str], rows: AsyncIterator[Sequence[str | int]]) -> StreamingResponse:
    """A CSV to be saved under ``name``, sent as it is read."""

    async def lines() -> AsyncIterator[str]:
        yield line(header)
        async for row in rows:
            yield line(row)

    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return StreamingResponse(lines(), media_type="text/csv; charset=utf-8", headers=headers)
