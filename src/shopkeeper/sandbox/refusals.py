"""Refusals by their documented codes, in the words of the documents."""

from ..errors import Rejected
from ..tiktok.spec import error_codes

WORDS = {
    21011044: "The order is on hold. Please ship it after the hold has ended.",
    21008111: "The order or package does not belong to the current seller.",
}
"""Words for codes that the list of errors names without any."""


def refusal(code: int) -> Rejected:
    """What to raise for a documented code."""
    return Rejected(words(code), code=str(code))


def words(code: int) -> str:
    """The message of a code."""
    known = error_codes().get(code)
    return (known.message if known else "") or WORDS.get(code, "The request was refused.")


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
