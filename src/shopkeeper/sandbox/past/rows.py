"""CSV files of others, read row by row; what is wrong is named with its file, its line and its remedy."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from zoneinfo import ZoneInfo

from ...errors import NeedsPerson


@dataclass(frozen=True, slots=True)
class Record:
    """One row with its place, so that whatever is wrong with it can be found."""

    place: str
    cells: dict[str, str]

    def text(self, column: str) -> str:
        """A cell that must not be empty."""
        if not (value := self.cells[column].strip()):
            raise self.wrong(column, "is empty; fill it in, or take the row out")
        return value

    def minor(self, column: str) -> int:
        """An amount in hundredths."""
        text = self.cells[column].strip()
        try:
            amount = Decimal(text).scaleb(2)
            fits = amount == int(amount) and 0 <= amount < 10**12
        except (InvalidOperation, ValueError, OverflowError):
            fits = False
        if not fits:
            raise self.wrong(column, f"{text!r} is no amount; write it like 39.95")
        return int(amount)

    def number(self, column: str) -> int:
        """A whole number that is not negative."""
        text = self.cells[column].strip()
        if not (text.isascii() and text.isdigit() and len(text) < 10):
            raise self.wrong(column, f"{text!r} is no number; write it like 2")
        return int(text)

    def moment(self, column: str, zone: ZoneInfo) -> datetime | None:
        """A time of the shop's zone in UTC; None where the cell is empty."""
        text = self.cells[column].strip()
        if not text:
            return None
        try:
            return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)
        except (ValueError, OverflowError):
            raise self.wrong(column, f"{text!r} is no time; write it like 2018-08-15 11:30:33") from None

    def wrong(self, column: str, why: str) -> NeedsPerson:
        """What is wrong with a cell."""
        return NeedsPerson(f"{self.place}, column {column}: {why}. Nothing was begun.")


def read(folder: Path, name: str, columns: tuple[str, ...]) -> Iterator[Record]:
    """The rows of a file of a folder. Raises NeedsPerson for a file or columns that are not there."""
    path = folder / name
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            if missing := [one for one in columns if one not in (reader.fieldnames or ())]:
                wanted = ", ".join(columns)
                raise NeedsPerson(
                    f"{path} has no column {', '.join(missing)}. Its first line must name: {wanted}."
                )
            for row in reader:
                cells = {column: row[column] for column in columns}
                if any(value is None for value in cells.values()):
                    raise NeedsPerson(f"{path} line {reader.line_num} is cut short. Get the file again.")
                yield Record(f"{path} line {reader.line_num}", cells)
    except FileNotFoundError:
        raise NeedsPerson(f"{path} is not there. Name the folder that holds it.") from None
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise NeedsPerson(f"{path} cannot be read: {error}. Get the file again, as CSV in UTF-8.") from None
