"""Dashboards over whole worlds: sandbox, hub and pages in one process."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.sync.world import world
from tests.web.site import Site, browser


@pytest.fixture
async def blank(tmp_path: Path) -> AsyncIterator[Site]:
    """The dashboard of a hub that has no shop yet."""
    async with world(f"sqlite:///{tmp_path}/hub.db") as made, browser(made.hub) as opened:
        yield Site(opened, made)


@pytest.fixture
async def site(blank: Site) -> Site:
    """The dashboard of a hub with two shops, read and counted."""
    await blank.world.connect()
    return blank
