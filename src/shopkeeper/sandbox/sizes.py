"""How large what is sent may be."""

from ..tiktok.spec import Operation
from .refusals import Refused

MEGABYTE = 1024 * 1024
LARGEST = {"image": 10 * MEGABYTE, "file": 20 * MEGABYTE, "json": 10 * MEGABYTE}  # guess: that of JSON
TOO_LARGE = "36009021"


def check_size(operation: Operation, body: bytes) -> None:
    """Refuse what is larger than the operation takes."""
    kind = _kind(operation)
    if len(body) > LARGEST[kind]:
        most = LARGEST[kind] // MEGABYTE
        told = f"what was sent has {len(body) / MEGABYTE:.1f} MB or more; this call takes {most} MB of {kind}"
        raise Refused(f"The request is too large. At most {most} MB are allowed.", TOO_LARGE, told)


def _kind(operation: Operation) -> str:
    if not operation.multipart:
        return "json"
    return "image" if "image" in operation.path else "file"
