"""What every test may ask for, and what each folder of tests needs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests import postgres

MARKED_FOLDERS = ("browser", "real")
TESTS = Path(__file__).parent

settings.register_profile("default", deadline=None)
settings.register_profile("long", deadline=None, max_examples=10_000)
settings.load_profile("default")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs a browser or real clients by its folder, what needs PostgreSQL by its fixture."""
    for test in items:
        top = test.path.relative_to(TESTS).parts[0]
        if top in MARKED_FOLDERS:
            test.add_marker(top)
        if "postgres" in test.name or "postgres_server" in getattr(test, "fixturenames", ()):
            test.add_marker("postgres")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a PostgreSQL server, started once a test worker."""
    with postgres.server() as url:
        yield url


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """The address (postgresql://...) of a fresh, empty database for one test."""
    with postgres.database(postgres_server) as url:
        yield url
