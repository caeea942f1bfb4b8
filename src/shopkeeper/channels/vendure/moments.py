"""Times as Vendure writes them: ISO, of which only the whole seconds can be trusted."""

from datetime import datetime


def moment(text: str) -> datetime:
    """A time to the second.

    Quirk (2026-11, Vendure 3.7.3 on SQLite): ``updatedAt`` comes with thousandths when the server wrote it
    and without when the database did, so that a later change may bear an earlier time within its second.
    https://github.com/vendurehq/vendure
    """
    return datetime.fromisoformat(text).replace(microsecond=0)


def moment_or_none(text: str | None) -> datetime | None:
    """A time to the second; nothing is None."""
    return moment(text) if text else None
