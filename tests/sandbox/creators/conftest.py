"""A shop with its creators and a partner."""

from dataclasses import replace
from typing import Any

import pytest

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from tests.sandbox.affiliates import Affiliates
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.proof import Prover


def affiliates(region: str = "US", **settings: Any) -> Affiliates:
    """The three sides of a shop in a market, where a creator brings every order unless said otherwise."""
    wall = Wall()
    chosen = replace(Settings(affiliate_share=1.0, retired_at_date=False), **settings)
    caller = Caller(Sandbox(seed=1, wall=wall, settings=chosen), wall)
    return Affiliates(Prover(caller.at(region)))


@pytest.fixture
def us() -> Affiliates:
    return affiliates()
