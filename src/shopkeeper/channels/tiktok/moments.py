"""Times as TikTok writes them: whole seconds since 1970, 0 for what has not happened."""

from datetime import UTC, datetime, timedelta
from typing import Any


def moment(seconds: Any) -> datetime:
    """Unix seconds as an aware time."""
    return datetime.fromtimestamp(int(seconds), UTC)


def moment_or_none(seconds: Any) -> datetime | None:
    """Unix seconds as an aware time; 0 or nothing is None."""
    return moment(seconds) if seconds and int(seconds) > 0 else None


def changed(raw: Any, seconds: Any) -> datetime:
    """When a thing changed. Of what a file tells, the microseconds say how far it had come in that second."""
    return moment(seconds) + timedelta(microseconds=raw.get("progress") or 0)
