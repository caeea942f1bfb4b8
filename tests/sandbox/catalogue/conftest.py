"""A seller's program at a sandbox that stands still."""

import pytest

from tests.sandbox.caller import Caller
from tests.sandbox.proof import Prover


@pytest.fixture
def shop(caller: Caller) -> Prover:
    return Prover(caller)
