"""Refusals by their documented codes, in the words of the documents."""

from functools import cache

from ..errors import Rejected
from ..tiktok import spec
from ..tiktok.spec import Operation, error_codes

WORDS = {
    21011044: "The order is on hold. Please ship it after the hold has ended.",
    21008111: "The order or package does not belong to the current seller.",
}
"""Words for codes that the list of errors names without any."""

INSTEAD = {
    21004019: (21004006,),
    21008106: (21011003,),
    21011025: (21011022,),
    21011041: (21011042,),
    21011050: (21011049,),
    21011051: (21011049,),
}
"""A call that documents no code for a reason says it by one of these, the nearest one first."""


def refusal(code: int) -> Rejected:
    """What to raise for a documented code."""
    return Rejected(words(code), code=str(code))


def words(code: int) -> str:
    """The message of a code."""
    known = error_codes().get(code)
    return (known.message if known else "") or WORDS.get(code, "The request was refused.")


def fitting(operation: Operation, error: Rejected) -> Rejected:
    """A refusal by a code that the operation documents, where there is one for the reason."""
    codes, code = documented(operation), int(error.code) if error.code.isdigit() else 0
    nearest = next((one for one in INSTEAD.get(code, ()) if one in codes), 0)
    return error if code in codes or not nearest else refusal(nearest)


def documented(operation: Operation) -> frozenset[int]:
    """The codes that an operation documents; newer versions have no list, so those before them count too."""
    return frozenset(operation.errors) | _before(operation.module, operation.id)


@cache
def _before(module: str, id: str) -> frozenset[int]:
    """The codes that the versions document which an operation has replaced."""
    entries = spec.older(module).values() if module in spec.older_modules() else ()
    return frozenset(code for entry in entries if entry.replaced_by == id for code in entry.errors)


def error_row(error: Rejected, package_id: str) -> dict[str, object]:
    """A refusal of one package in the answer of a call that names several."""
    return {"code": int(error.code), "message": str(error), "detail": {"package_id": package_id}}


class Refused(Rejected):
    """A refusal by the gateway, with what a person needs in order to mend it."""

    def __init__(self, message: str, code: str, explanation: str = "", status: int = 0) -> None:
        super().__init__(message, code=code)
        self.explanation = explanation
        self.status = status
        """The HTTP status, where it is not the usual one of the code."""
