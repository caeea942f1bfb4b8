"""The days of an ad account: reports and budgets count them in the account's own time zone.

The answers carry no zone, so each of these takes it by name, for example ``America/Los_Angeles``.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

FORM = "%Y-%m-%d %H:%M:%S"


def day_of(moment: datetime, zone: str) -> date:
    """The ad account's day at a moment; the moment must know its own zone."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment} names no time zone")
    return moment.astimezone(ZoneInfo(zone)).date()


def bounds(day: date, zone: str) -> tuple[datetime, datetime]:
    """When an ad account's day begins and when the next one does, in UTC; 23 to 25 hours apart."""
    place = ZoneInfo(zone)
    begins = datetime.combine(day, time(), place)
    ends = datetime.combine(day + timedelta(days=1), time(), place)
    return begins.astimezone(UTC), ends.astimezone(UTC)


def read_moment(text: str, zone: str) -> datetime:
    """A time as the Marketing API writes it (``2026-11-24 09:00:00``, or a day alone), in UTC."""
    local = datetime.fromisoformat(text)
    return (local if local.tzinfo else local.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)


def written_moment(moment: datetime, zone: str = "UTC") -> str:
    """A moment as the Marketing API writes it."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment} names no time zone")
    return moment.astimezone(ZoneInfo(zone)).strftime(FORM)
