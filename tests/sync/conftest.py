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


@pytest.fixture(params=["sqlite", "postgresql"])
def any_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/hub.db"
    url: str = request.getfixturevalue("postgres_url")
    return url


@pytest.fixture
async def anywhere(any_url: str) -> AsyncIterator[World]:
    """Both shops connected, read and counted, on each kind of database."""
    async with world(any_url) as made:
        await made.connect()
        yield made
