"""Pages by the last row's place instead of by number: as right and as fast at the end as at the start."""

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, tuple_, type_coerce

ROWS = 50
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
FAR = 2**62
"""Stands for a time that is not set, in columns that are sorted."""


@dataclass(frozen=True, slots=True)
class Order:
    """By which columns a table is sorted; the last ones make it unique. All of them run the same way."""

    columns: tuple[ColumnElement[Any], ...]
    descending: bool = False

    @property
    def unindexed(self) -> "Order":
        """The same order for few rows of very many: better sorted when found than found in this order."""
        first, *rest = self.columns
        return Order((unindexed(first), *rest), self.descending)

    def sorted(self, query: Select[Any], after: Sequence[Any] | None) -> Select[Any]:
        """The query in this order, from behind the row ``after``."""
        place = tuple_(*self.columns)
        if after is not None:
            query = query.where(place < tuple_(*after) if self.descending else place > tuple_(*after))
        return query.order_by(*(column.desc() if self.descending else column for column in self.columns))


def written(place: Sequence[Any]) -> str:
    """A row's place as a word for an address."""
    return base64.urlsafe_b64encode(json.dumps(list(place)).encode()).decode().rstrip("=")


def read(word: str, kinds: Sequence[type]) -> list[Any] | None:
    """The place that a word stands for; None where it is not one of ours."""
    try:
        place = json.loads(base64.urlsafe_b64decode(word + "=" * (-len(word) % 4)))
    except (binascii.Error, ValueError):
        return None
    fits = isinstance(place, list) and len(place) == len(kinds)
    if not fits or any(type(part) is not kind for part, kind in zip(place, kinds, strict=True)):
        return None
    return list(place)


def unindexed(column: ColumnElement[int]) -> ColumnElement[int]:
    """The column so that no index is chosen by it; another condition narrows down far more."""
    return column.op("+")(0)


def micros(column: ColumnElement[Any]) -> ColumnElement[int]:
    """A column of times as whole microseconds, as they are stored."""
    return type_coerce(column, BigInteger)


def moment(at: datetime) -> int:
    """A time as whole microseconds, to compare such a column with."""
    return (at - EPOCH) // MICROSECOND
