"""An export as rows of text: its encoding and delimiter found out, read one row at a time."""

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from ....errors import Rejected

START_BYTES = 64 * 1024
EXCEL = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
DELIMITERS = ",;\t"


def rows(stream: BinaryIO, name: str) -> Iterator[tuple[int, list[str]]]:
    """Each row with the line on which it begins. Raises Rejected for a file that is no CSV text."""
    stream.seek(0)
    start = stream.read(START_BYTES)
    encoding = encoding_of(start, name)
    stream.seek(0)
    text = io.TextIOWrapper(stream, encoding, newline="")
    try:
        reader = csv.reader(text, delimiter=delimiter_of(start.decode(encoding, "ignore")))
        line = 1
        for cells in reader:
            yield line, cells
            line = reader.line_num + 1
    except csv.Error as error:
        raise Rejected(f"{name} is not a CSV file: {error}. Export it again as CSV.") from None
    except UnicodeDecodeError:
        raise Rejected(not_text(name)) from None
    finally:
        text.detach()


def encoding_of(start: bytes, name: str) -> str:
    """How the bytes are text: UTF-8 or UTF-16. Raises Rejected for Excel and for anything else."""
    if not start.strip():
        raise Rejected(f"{name} is empty. Export it again from Seller Center.")
    if start.startswith(EXCEL):
        raise Rejected(
            f"{name} is an Excel workbook, not CSV. Open it, choose the sheet with the rows, and save it "
            "as 'CSV UTF-8 (comma delimited)'; in Seller Center choose CSV where it asks for the format."
        )
    for mark, encoding in MARKS:
        if start.startswith(mark):
            return encoding
    try:
        # The last bytes may be the first half of a letter.
        start[:-4].decode("utf-8") if len(start) == START_BYTES else start.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(start) - 4 or len(start) < START_BYTES:
            raise Rejected(not_text(name)) from None
    return "utf-8"


def not_text(name: str) -> str:
    """What to do about a file in another encoding."""
    return (
        f"{name} is neither UTF-8 nor UTF-16 text. Open it in a spreadsheet and save it as 'CSV UTF-8', "
        "or export it again."
    )


def delimiter_of(start: str) -> str:
    """What parts the cells of the first lines: the sign that stands there most often."""
    head = "\n".join(start.splitlines()[:5])
    return max(DELIMITERS, key=head.count)
