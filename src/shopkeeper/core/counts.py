"""Counts from a CSV file: one row a SKU, units on hand; a file is taken whole or not at all."""

import csv
import io
from dataclasses import dataclass

from ..errors import Rejected

SKU_HEADERS = ("sku", "seller_sku", "seller sku")
QUANTITY_HEADERS = ("quantity", "on_hand", "on hand", "units", "count")
MOST_UNITS = 10_000_000
LONGEST_SKU = 200


@dataclass(frozen=True, slots=True)
class Count:
    """Units of a SKU that someone has counted in the building, promised ones included."""

    sku: str
    quantity: int


def read_counts(text: str, name: str) -> list[Count]:
    """The counts in a CSV with the columns ``sku`` and ``quantity``.

    Raises Rejected with every bad row: file (``name``), line and column.
    """
    try:
        reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
        numbered = [(row, reader.line_num) for row in reader]
    except csv.Error as error:
        raise Rejected(
            f"{name} is not a CSV file: {error}. Save it as CSV with the columns sku, quantity."
        ) from None
    if not numbered:
        raise Rejected(f"{name} is empty. It needs the columns sku, quantity.")
    header = numbered[0][0]
    sku_at, quantity_at = column(header, SKU_HEADERS, name), column(header, QUANTITY_HEADERS, name)
    counts: dict[str, Count] = {}
    faults: list[str] = []
    for row, line in numbered[1:]:
        if not any(cell.strip() for cell in row):
            continue
        fault, count = read_row(row, sku_at, quantity_at)
        if count and count.sku in counts:
            fault = f"column {sku_at + 1}: {count.sku} was counted further up already"
        if fault:
            faults.append(f"{name}, line {line}, {fault}")
        elif count:
            counts[count.sku] = count
    if faults:
        more = f" (and {len(faults) - 10} more)" if len(faults) > 10 else ""
        raise Rejected("; ".join(faults[:10]) + more + ". Nothing was imported.")
    if not counts:
        raise Rejected(f"{name} has a header but no rows. Nothing was imported.")
    return list(counts.values())


def column(header: list[str], names: tuple[str, ...], file_name: str) -> int:
    """Where the column stands that goes by one of the names."""
    cells = [cell.strip().lower() for cell in header]
    for one in names:
        if one in cells:
            return cells.index(one)
    raise Rejected(
        f"{file_name}, line 1: the column {names[0]!r} is missing (found: {', '.join(header) or 'nothing'}). "
        "Nothing was imported."
    )


def read_row(row: list[str], sku_at: int, quantity_at: int) -> tuple[str, Count | None]:
    """A fault in words, or a count."""
    if len(row) <= max(sku_at, quantity_at):
        return f"column {len(row) + 1}: the row has only {len(row)} cells", None
    sku, quantity = row[sku_at].strip(), row[quantity_at].strip()
    if not sku:
        return f"column {sku_at + 1}: the SKU is empty", None
    if not sku.isprintable() or len(sku) > LONGEST_SKU:
        return f"column {sku_at + 1}: {sku[:40]!r} is not a SKU", None
    digits = quantity.lstrip("0") or "0"
    if not (quantity.isascii() and quantity.isdigit()) or len(digits) > 9 or int(digits) > MOST_UNITS:
        return (
            f"column {quantity_at + 1}: {quantity[:40]!r} is not a whole number from 0 to {MOST_UNITS:,}",
            None,
        )
    return "", Count(sku, int(digits))
