"""A count from a file: Seller Center's template for quantities, or any CSV with a SKU and its units."""

from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

from ....core.counts import LONGEST_SKU, MOST_UNITS, Count
from . import files, headers
from .cells import NOTHING, Fault

EXPORT = "stock"


def counts(stream: BinaryIO, name: str) -> tuple[list[Count], list[Fault]]:
    """The units of each SKU, all warehouses of it together, and what cannot be read. Raises Rejected.

    A SKU without a quantity is left out: unknown is not zero.
    """
    layout = headers.find(EXPORT, islice(files.rows(stream, name), headers.ROWS_BEFORE), name)
    named = dict(headers.columns(EXPORT, layout.name))
    sku_at = [n for n, one in enumerate(layout.header) if headers.plain(one) in named["sku"]][:1]
    units_at = [
        n
        for n, one in enumerate(layout.header)
        if any(headers.is_there(each, (headers.plain(one),)) for each in named["quantity"])
    ]
    found: dict[str, Count] = {}
    faults: list[Fault] = []
    for line, cells in files.rows(stream, name):
        if line <= layout.line or not any(cell.strip() for cell in cells):
            continue
        row = [cell.strip() for cell in cells] + [""] * (len(layout.header) - len(cells))
        wrong = list(row_faults(line, layout.header, row, sku_at[0], units_at))
        sku, units = row[sku_at[0]], [row[n] for n in units_at if row[n] not in NOTHING]
        if sku in found and not wrong:
            column = layout.header[sku_at[0]]
            wrong.append(Fault(line, column, sku, "was counted further up already", "Leave one of the rows."))
        faults += wrong
        if not wrong and units:
            found[sku] = Count(sku, sum(map(int, units)))
    return list(found.values()), faults


def row_faults(
    line: int, header: tuple[str, ...], row: list[str], sku_at: int, units_at: list[int]
) -> Iterator[Fault]:
    """What of a row is no SKU or no quantity."""
    sku = row[sku_at]
    if not sku or not sku.isprintable() or len(sku) > LONGEST_SKU:
        yield Fault(line, header[sku_at], sku[:60], "is not a SKU", "Every row needs the seller SKU.")
    for n in units_at:
        cell = row[n]
        if cell in NOTHING:
            continue
        if not (cell.isascii() and cell.isdigit()) or len(cell) > 9 or int(cell) > MOST_UNITS:
            why = f"is not a whole number from 0 to {MOST_UNITS:,}"
            yield Fault(line, header[n], cell[:60], why, "Correct the cell.")
