"""A small sandbox that stands still, and a program that calls it."""

import pytest

from shopkeeper.sandbox.server import Sandbox
from tests.sandbox.caller import Caller, Receiver, Wall


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def sandbox(wall: Wall) -> Sandbox:
    return Sandbox(seed=1, wall=wall)


@pytest.fixture
def caller(sandbox: Sandbox, wall: Wall) -> Caller:
    return Caller(sandbox, wall)


@pytest.fixture
def receiver(caller: Caller) -> Receiver:
    caller.app.webhook_url = "http://app.example/hook"
    return Receiver()
