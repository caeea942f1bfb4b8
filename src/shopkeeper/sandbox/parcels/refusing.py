"""What a call about parcels that is refused says: the code that its own documents have for the reason."""

from functools import wraps
from typing import Any

from ...errors import Rejected
from ..refusals import error_row, fitting
from ..shop import Behaviour, Call


def as_documented(behaviour: Behaviour) -> Behaviour:
    """Let a behaviour refuse by the codes of the operation that was called."""

    @wraps(behaviour)
    def told(call: Call) -> dict[str, Any]:
        try:
            return behaviour(call)
        except Rejected as error:
            raise fitting(call.operation, error) from error

    return told


def row(call: Call, error: Rejected, package_id: str) -> dict[str, object]:
    """A refusal of one package in the answer of a call that names several."""
    return error_row(fitting(call.operation, error), package_id)
