"""How large what is sent may be: as the spec says of a file, else as is usual for its kind."""

import re
from collections.abc import Iterator

from ...tiktok.spec import Operation, leaf
from ..refusals import Refused

MEGABYTE = 1024 * 1024
LARGEST = {
    "image": 10 * MEGABYTE,
    "video": 100 * MEGABYTE,
    "file": 20 * MEGABYTE,
    "json": 10 * MEGABYTE,  # guess: nothing is documented
}
"""By a word in the path."""
AROUND = 64 * 1024
"""What a form may have around its file."""
TOO_LARGE = "36009021"


def check_size(operation: Operation, body: bytes) -> None:
    """Refuse what is larger than the operation takes."""
    if len(body) <= MEGABYTE:
        return
    most = largest(operation)
    if len(body) > most + (AROUND if operation.multipart else 0):
        told = (
            f"what was sent has {len(body) / MEGABYTE:.1f} MB or more; this call takes {most // MEGABYTE} MB"
        )
        message = f"The request is too large. At most {most // MEGABYTE} MB are allowed."
        raise Refused(message, TOO_LARGE, told)


def largest(operation: Operation) -> int:
    """So many bytes may be sent to an operation."""
    if not operation.multipart:
        return LARGEST["json"]
    path = operation.path.lower()
    usual = next((most for kind, most in LARGEST.items() if kind in path), LARGEST["file"])
    return max(_documented(operation), default=usual)


def _documented(operation: Operation) -> Iterator[int]:
    for branch in operation.body.values():
        for text in leaf(branch).limits.values():
            yield from (int(size) * MEGABYTE for size in re.findall(r"(\d+)MB", text))
