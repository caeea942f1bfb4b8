"""How fast and how often the hub calls its shops: what the settings say, kept for all its programs."""

from pathlib import Path

from ..settings import Settings
from ..store.database import address
from ..tiktok.limits import Limits
from ..tiktok.limits.day import DAY_SECONDS, DailyBudget
from ..tiktok.limits.store import FileLimits, LimitStore
from .clock import Clock

POLLS_SHARE = 0.3
"""The part of a daily budget that regular polls may take; webhooks, people and retries need the rest."""


def limits_of(settings: Settings, clock: Clock) -> Limits:
    """The limits of a hub: beside a SQLite file, in a folder that its commands see as well."""
    return Limits(
        per_second=settings.calls_per_second,
        app_per_second=settings.app_calls_per_second or float("inf"),
        daily=DailyBudget(settings.daily_calls) if settings.daily_calls else None,
        store=kept(settings),
        wall=lambda: clock.wall().timestamp(),
    )


def kept(settings: Settings) -> LimitStore | None:
    """The folder beside a SQLite file. With PostgreSQL each program has its share, see ``sync/shares.py``."""
    url = address(settings.database_url)
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        return None
    return FileLimits(Path(f"{url.database}.limits"))


def poll_seconds(settings: Settings) -> float:
    """Seconds between two polls of a shop: as set, or longer where a daily budget asks for it."""
    if not settings.daily_calls:
        return settings.poll_seconds
    return max(settings.poll_seconds, DAY_SECONDS / (settings.daily_calls * POLLS_SHARE))
