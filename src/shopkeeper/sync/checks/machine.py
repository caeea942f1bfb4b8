"""Checks of the machine: Python, SQLite, room on the disk, the clock."""

import platform
import shutil
import sqlite3
import sys
from datetime import timedelta
from pathlib import Path

from ...errors import ShopkeeperError
from ...store.database import address
from ...tiktok.answers import server_time
from ...tiktok.conversation import SHOPS
from ...tiktok.spec import operation
from ...tiktok.transport import AsyncTransport
from ...tiktok.wire import Request
from ..clock import Clock
from .check import Check

PYTHON_LEAST = (3, 11)
SQLITE_LEAST = (3, 35, 0)
GIBIBYTE = 1024**3
DISK_LEAST_BYTES = GIBIBYTE
DISK_GOOD_FACTOR = 5
# TikTok refuses a call whose time is older or further ahead.
# https://partner.tiktokshop.com/docv2/page/common-parameters
BEHIND_MOST = timedelta(minutes=5)
AHEAD_MOST = timedelta(seconds=30)
NOTICEABLE = timedelta(seconds=5)


def versions() -> list[Check]:
    """Python and SQLite, as they run here."""
    return [python(sys.version_info[:2]), sqlite(sqlite3.sqlite_version_info)]


def python(version: tuple[int, ...]) -> Check:
    """Whether this Python is new enough."""
    if version < PYTHON_LEAST:
        return Check("Python", "fail", f"{dotted(version)}", "Install Python 3.11 or newer.")
    return Check("Python", "ok", f"{platform.python_version()} on {platform.system()}")


def sqlite(version: tuple[int, ...]) -> Check:
    """Whether Python's SQLite knows RETURNING, which every command uses."""
    if version < SQLITE_LEAST:
        return Check(
            "SQLite",
            "fail",
            f"{dotted(version)} is too old",
            "Use a Python whose SQLite is 3.35 or newer, or PostgreSQL.",
        )
    return Check("SQLite", "ok", dotted(version))


def dotted(version: tuple[int, ...]) -> str:
    """A version as people write it."""
    return ".".join(map(str, version))


def disk(database_url: str, least_bytes: int = DISK_LEAST_BYTES) -> list[Check]:
    """Whether there is room beside a SQLite database. A PostgreSQL server watches its own disk."""
    url = address(database_url)
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        return []
    folder = Path(url.database).absolute().parent
    if not folder.is_dir():
        remedy = "Make the folder, or set SHOPKEEPER_DATABASE_URL elsewhere."
        return [Check("disk", "fail", f"there is no folder {folder}", remedy)]
    free = shutil.disk_usage(folder).free
    found = f"{free / GIBIBYTE:,.1f} GiB free in {folder}"
    remedy = f"Make room: the hub stops when nothing is left, and wants {least_bytes / GIBIBYTE:,.1f} GiB."
    if free < least_bytes:
        return [Check("disk", "fail", found, remedy)]
    if free < least_bytes * DISK_GOOD_FACTOR:
        return [Check("disk", "warn", found, remedy)]
    return [Check("disk", "ok", found)]


async def clock(transport: AsyncTransport, clock: Clock, base_url: str) -> Check:
    """This machine's clock beside the API's, as the ``Date`` of its answer tells it."""
    name = "clock"
    began = clock.wall()
    try:
        answer = await transport.send(Request("GET", base_url + operation(SHOPS).path))
    except ShopkeeperError as error:
        remedy = "Check the network, a proxy, and SHOPKEEPER_TIKTOK_BASE_URL."
        return Check(name, "fail", f"the API cannot be asked: {error}", remedy)
    theirs = server_time(answer)
    if theirs is None:
        return Check(name, "warn", f"the answer of {base_url} says no time", "Set this clock by NTP.")
    # The header has whole seconds, and the answer was made between the two looks at our clock.
    earliest, latest = began.timestamp() - theirs - 1, clock.wall().timestamp() - theirs
    return judged(timedelta(seconds=max(earliest, 0) + min(latest, 0)))


def judged(ahead: timedelta) -> Check:
    """A clock that is ahead of the API's by so much, or behind."""
    remedy = "Set this machine's clock by NTP, for example: timedatectl set-ntp true."
    seconds = round(ahead.total_seconds())
    found = f"{abs(seconds)} s {'ahead of' if seconds > 0 else 'behind'} the API's" if seconds else "right"
    if not -BEHIND_MOST <= ahead <= AHEAD_MOST:
        found += "; TikTok refuses calls that are 5 minutes old or 30 seconds ahead"
        return Check("clock", "fail", found, remedy)
    if abs(ahead) > NOTICEABLE:
        return Check("clock", "warn", found, remedy)
    return Check("clock", "ok", found)
