"""The cells of an export as amounts, times and numbers; what cannot be read is named, never guessed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from ....core.money import decimals, minor
from ....errors import Rejected

COMMA_FOR_DECIMALS = frozenset(("BR", "DE", "ES", "FR", "IT", "ID", "VN"))
"""Markets that write 1.234,56; all others write 1,234.56."""
SIGNS = {
    "USD": ("US$", "$"),
    "GBP": ("£",),
    "EUR": ("€",),
    "JPY": ("¥", "￥", "円"),
    "BRL": ("R$",),
    "MXN": ("MX$", "$"),
    "IDR": ("Rp.", "Rp"),
    "MYR": ("RM",),
    "PHP": ("₱", "P"),
    "SGD": ("S$", "$"),
    "THB": ("฿", "บาท"),
    "VND": ("₫", "đ"),
}
NOTHING = ("", "/", "-", "--", "N/A")
AMOUNT = re.compile(r"([-−+(]?)(\d[\d.,]*)([-)]?)")
TIMES = {
    # Quirk (2026-11, exports): a time with AM or PM has its month first, in whatever market; one of 24 hours
    # has its day first. Seen so in files of US and BR shops, and of ID, TH and VN shops.
    "%m/%d/%Y %I:%M:%S %p": re.compile(r"\d{1,2}/\d{1,2}/\d{4} \d{1,2}:\d\d:\d\d [AP]M"),
    "%m/%d/%Y %I:%M %p": re.compile(r"\d{1,2}/\d{1,2}/\d{4} \d{1,2}:\d\d [AP]M"),
    "%d/%m/%Y %H:%M:%S": re.compile(r"\d{1,2}/\d{1,2}/\d{4} \d{1,2}:\d\d:\d\d"),
    "%d/%m/%Y %H:%M": re.compile(r"\d{1,2}/\d{1,2}/\d{4} \d{1,2}:\d\d"),
    "%Y-%m-%d %H:%M:%S": re.compile(r"\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d\d:\d\d"),
    "%Y-%m-%d": re.compile(r"\d{4}-\d{1,2}-\d{1,2}"),
    "%Y/%m/%d %H:%M:%S": re.compile(r"\d{4}/\d{1,2}/\d{1,2} \d{1,2}:\d\d:\d\d"),
    "%Y/%m/%d": re.compile(r"\d{4}/\d{1,2}/\d{1,2}"),
    "%d/%m/%Y": re.compile(r"\d{1,2}/\d{1,2}/\d{4}"),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell that cannot be read: where it stands, what it holds, why, and what to do."""

    line: int
    column: str
    value: str
    why: str
    remedy: str

    @property
    def words(self) -> str:
        """The fault in one sentence."""
        where = f"line {self.line}, " if self.line else ""
        return f"{where}column {self.column!r}: {self.value!r} {self.why}. {self.remedy}"


@dataclass(slots=True)
class Cells:
    """The cells of one row by our names for the columns; what cannot be read is kept in ``faults``."""

    by_field: Mapping[str, tuple[str, str]]
    market: str
    currency: str
    zone: ZoneInfo
    line: int = 0
    faults: list[Fault] = field(default_factory=list)

    def text(self, name: str) -> str:
        """A cell as text; nothing where there is no such column."""
        return self.by_field.get(name, ("", ""))[1]

    def money(self, name: str) -> int:
        """An amount in minor units; an empty cell is zero."""
        try:
            return amount(self.text(name), self.currency, self.market)
        except Rejected as error:
            self.fault(name, str(error), "Correct the cell, or choose the market that the file is from.")
        return 0

    def moment(self, name: str) -> datetime | None:
        """A time in UTC; an empty cell is None."""
        try:
            return moment(self.text(name), self.zone)
        except Rejected as error:
            self.fault(name, str(error), "Export the file again; a spreadsheet may have rewritten the times.")
        return None

    def units(self, name: str) -> int:
        """A whole number; an empty cell is zero."""
        cell = self.text(name)
        if cell in NOTHING:
            return 0
        if not (cell.isascii() and cell.isdigit()) or len(cell) > 6:
            self.fault(name, "is not a whole number of units", "Correct the cell.")
            return 0
        return int(cell)

    def fault(self, name: str, why: str, remedy: str) -> None:
        """Note that a cell cannot be read."""
        column, value = self.by_field.get(name, (name, ""))
        fault = Fault(self.line, column, value[:60], why, remedy)
        if fault not in self.faults:
            self.faults.append(fault)


@lru_cache(maxsize=65536)
def amount(cell: str, currency: str, market: str) -> int:
    """An amount as Seller Center writes it, in minor units: ``USD 1,234.50``, ``-R$ 12,30``, ``Rp12.000``.

    Raises Rejected where it is no amount, is of another currency, or is finer than its currency.
    """
    if cell in NOTHING:
        return 0
    parts = AMOUNT.fullmatch(without_sign(cell.replace("\u00a0", " ").strip(), currency))
    if parts is None:
        raise Rejected(f"is not an amount of {currency}")
    before, digits, behind = parts.groups()
    is_negative = before in ("-", "−", "(") or behind == "-"
    found = minor(point_written(digits, currency, market), currency)
    return -found if is_negative else found


def without_sign(cell: str, currency: str) -> str:
    """An amount without its currency, which may stand before or behind it, or behind a minus."""
    for sign in (currency, *SIGNS.get(currency, ())):
        if sign in cell:
            return cell.replace(sign, "", 1).replace(" ", "")
    return cell.replace(" ", "")


def point_written(digits: str, currency: str, market: str) -> str:
    """A number with its thousands not parted and a point before its decimals."""
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return digits
    mark = digits[last]
    other = "," if mark == "." else "."
    tail = len(digits) - last - 1
    own = "," if market in COMMA_FOR_DECIMALS else "."
    is_grouping = digits.count(mark) > 1 or (
        tail == 3 and other not in digits and (mark != own or decimals(currency) == 0)
    )
    whole = digits if is_grouping else digits[:last]
    grouped_by = mark if is_grouping else other
    groups = whole.split(grouped_by)
    if any(len(group) != 3 for group in groups[1:]) or not all(group.isdigit() for group in groups):
        raise Rejected(f"is not an amount of {currency}: its thousands are not parted in threes")
    return "".join(groups) if is_grouping else f"{''.join(groups)}.{digits[last + 1 :]}"


@lru_cache(maxsize=65536)
def moment(cell: str, zone: ZoneInfo) -> datetime | None:
    """A time as Seller Center writes it, in the shop's zone, as UTC; nothing is None. Raises Rejected."""
    if cell in NOTHING:
        return None
    for form, shape in TIMES.items():
        if shape.fullmatch(cell):
            try:
                return datetime.strptime(cell, form).replace(tzinfo=zone).astimezone(UTC)
            except ValueError:
                raise Rejected(f"is not a time as {words(form)}") from None
    raise Rejected(f"is not a time as {words(next(iter(TIMES)))} or {words('%d/%m/%Y %H:%M:%S')}")


def words(form: str) -> str:
    """A form of times as people write it."""
    names = {"%m": "MM", "%d": "DD", "%Y": "YYYY", "%I": "hh", "%H": "HH", "%M": "mm", "%S": "ss", "%p": "AM"}
    for sign, name in names.items():
        form = form.replace(sign, name)
    return form
