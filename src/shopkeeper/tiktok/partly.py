"""Batches that were carried out in part: code 0, and ``errors`` that tell what was refused."""

from dataclasses import dataclass, field
from typing import Any

from .. import errors
from .envelope import Answer

MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Refusal:
    """One part of a batch that was refused: TikTok's code and words, and which part it was."""

    code: str
    message: str
    detail: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        ids = [f"{name} {value}" for name, value in self.detail.items() if isinstance(value, str | int)]
        which = f" ({', '.join(ids)})" if ids else ""
        return f"{self.code} {self.message.strip()}".strip().rstrip(".") + which


class PartlyRejected(errors.Rejected):
    """Some parts of a batch were refused, the others are done.

    ``errors`` tells what was refused and why; ``answer`` is what the call would have given.
    """

    errors: tuple[Refusal, ...] = ()
    answer: Any = None


def refusals(answer: Answer) -> tuple[Refusal, ...]:
    """What the answer to a batch refuses; looks for it only where the word stands."""
    if b'"errors"' not in bytes(answer.data):
        return ()
    found = answer.plain().get("errors")
    rows = found if isinstance(found, list) else [found] if found else []
    return tuple(_refusal(row) for row in rows if row)


def check(answer: Answer) -> PartlyRejected | None:
    """The error to raise for an answer that is not good in all its parts."""
    refused = refusals(answer)
    if not refused:
        return None
    named = "; ".join(map(str, refused[:MOST_NAMED])) + ("; …" if len(refused) > MOST_NAMED else "")
    parts = "1 part" if len(refused) == 1 else f"{len(refused)} parts"
    error = PartlyRejected(
        f"{answer.about}: TikTok refused {parts}: {named}. What it did not refuse is done.",
        code=refused[0].code,
        request_id=answer.request_id,
    )
    error.operation, error.said, error.errors = answer.about, refused[0].message, refused
    return error


def _refusal(row: Any) -> Refusal:
    if not isinstance(row, dict):
        return Refusal("", str(row))
    detail = row.get("detail")
    code, message = (str(row.get(name) or "") for name in ("code", "message"))
    return Refusal(code, message, detail if isinstance(detail, dict) else {})
