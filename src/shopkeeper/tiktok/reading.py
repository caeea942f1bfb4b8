"""Good answers as records: at full speed when they are as documented, field by field when they are not."""

from dataclasses import dataclass, field
from functools import cache
from typing import Any, Generic, TypeVar

import msgspec

from . import spec
from .envelope import Answer
from .received import Oddity
from .tolerance import NOT_READABLE, Mending

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list: its rows, where the next page begins, and what was odd about it."""

    rows: list[T]
    next_page_token: str = ""
    total_count: int | None = None
    oddities: tuple[Oddity, ...] = ()
    answer: Answer = field(default=Answer(""), repr=False)

    @property
    def raw(self) -> dict[str, Any]:
        """The answer as it came, read anew each time."""
        return self.answer.plain()


def read_record(answer: Answer, kind: type[T]) -> T:
    """The ``data`` of an answer as its type; what was odd about it is reported."""
    wanted: Any = kind
    made: T
    try:
        made = _decoder(wanted).decode(answer.content())
    except NOT_READABLE:
        mending = Mending(answer.about)
        made = mending.read(kind, answer.plain())
        _report(answer, mending.oddities)
    return made


def read_as(kind: type[T], value: Any, operation: spec.Operation) -> T:
    """Plain values as a type, with the same patience."""
    mending = Mending(operation.id)
    made: T = mending.read(kind, value)
    _report(Answer(operation.id), mending.oddities)
    return made


def read_page(answer: Answer, kind: type[T], operation: spec.Operation) -> Page[T]:
    """One page of an operation's rows; where an answer has several lists it is itself the one row."""
    if operation.paged == "*":
        row: Any = read_record(answer, kind)
        return Page([row], row.next_page_token, row.total_count, row.oddities, answer)
    wanted: Any = kind
    try:
        holder = _page_decoder(operation.paged, wanted).decode(answer.content())
    except NOT_READABLE:
        return _page_with_patience(answer, kind, operation)
    inner = holder
    for _ in range(operation.paged.count(".")):
        inner = inner.within
    rows = inner.rows
    token = _nearest(holder.token, inner.token)
    total = _nearest(holder.total, inner.total, inner.sum)
    return Page(rows, _token(token), _whole(total), (), answer)


def _page_with_patience(answer: Answer, kind: type[T], operation: spec.Operation) -> Page[T]:
    whole = holder = answer.plain()
    *path, key = operation.paged.split(".")
    mending = Mending(answer.about)
    for part in path:
        holder = mending.inside(holder, part)
    rows = mending.rows(kind, holder.get(key), operation.paged)
    token = _nearest(whole.get("next_page_token"), holder.get("next_page_token"))
    total = _nearest(whole.get("total_count"), holder.get("total_count"), holder.get("total"))
    _report(answer, mending.oddities)
    return Page(rows, _token(token), _whole(total), tuple(mending.oddities), answer)


def _report(answer: Answer, oddities: list[Oddity]) -> None:
    for oddity in oddities:
        answer.on_oddity(oddity)


@cache
def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind, strict=False)


@cache
def _page_decoder(paged: str, kind: Any) -> msgspec.json.Decoder[Any]:
    """A reader of the objects that hold a list, made for one operation and one kind of row."""
    *path, key = paged.split(".")
    ends: list[Any] = [("token", Any, None), ("total", Any, None), ("sum", Any, None)]
    names = {"token": "next_page_token", "total": "total_count", "sum": "total"}
    made = msgspec.defstruct("Rows", [("rows", list[kind], []), *ends], rename={"rows": key, **names})
    for part in reversed(path):
        fields = [("within", made, msgspec.field(default_factory=made)), *ends]
        made = msgspec.defstruct("Around", fields, rename={"within": part, **names})
    return msgspec.json.Decoder(made, strict=False)


def _nearest(*found: Any) -> Any:
    return next((value for value in found if value is not None), None)


def _token(value: Any) -> str:
    return str(value) if isinstance(value, str | int) else ""


def _whole(value: Any) -> int | None:
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError):
        return None
