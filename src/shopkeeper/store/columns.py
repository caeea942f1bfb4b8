"""Column types that read the same from SQLite and PostgreSQL, and how a table is written down."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import JSON, BigInteger, Column, Dialect, Integer, MetaData, Table
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeDecorator

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Json = JSON().with_variant(JSONB(), "postgresql")
"""JSON; binary JSON where PostgreSQL has it."""

Id = BigInteger().with_variant(Integer(), "sqlite")
"""A 64-bit row number; SQLite counts up only in INTEGER columns."""


MICROSECOND = timedelta(microseconds=1)


def micros(moment: datetime | None) -> int | None:
    """A time as it stands in the database. Raises ValueError for one without a time zone."""
    if moment is None:
        return None
    if moment.tzinfo is None:
        raise ValueError(f"{moment!r} has no time zone; times here are aware UTC")
    return (moment - EPOCH) // MICROSECOND


class UtcTime(TypeDecorator[datetime]):
    """An aware UTC time, kept as whole microseconds since 1970, so that plain SQL can compare it."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return micros(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else EPOCH + timedelta(microseconds=value)


metadata = MetaData()


def table(name: str, *columns: Any, **options: Any) -> Table:
    """A table of the one schema."""
    return Table(name, metadata, *columns, **options)


def need(name: str, kind: Any, **options: Any) -> Column[Any]:
    """A column that is never empty."""
    return Column(name, kind, nullable=False, **options)
