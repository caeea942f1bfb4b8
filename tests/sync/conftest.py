"""Worlds for the tests of the hub."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from .world import World, world


@pytest.fixture
async def empty(tmp_path: Path) -> AsyncIterator[World]:
    """A hub that knows its app and no shop yet."""
    async with world(f"sqlite:///{tmp_path}/hub.db") as made:
        yield made


@pytest.fixture
async def shops(empty: World) -> World:
    """Both shops connected, read and counted."""
    await empty.connect()
    return empty
