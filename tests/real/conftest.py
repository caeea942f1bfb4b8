"""One sandbox for all walks."""

from collections.abc import Iterator

import pytest

from tests.programs import Running, sandbox


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    """A shop in full swing, served by the program itself."""
    with sandbox() as started:
        yield started
