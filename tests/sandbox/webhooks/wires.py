"""What tests say to a sandbox that serves over HTTP, and what they wait for."""

import time
from collections.abc import Callable
from typing import Any

from tests.sandbox.test_serve import fetch

Said = dict[str, Any]
"""The first line of a sandbox: where it is, and its keys."""


def order(said: Said, place: int = 0, code: str = "MUG") -> None:
    """A buyer orders at one of the shops, which is a webhook."""
    lines = [{"seller_sku": code, "quantity": 1}]
    body = {"shop_id": said["shops"][place]["id"], "lines": lines, "status": "UNPAID"}
    fetch(f"{said['base_url']}/_sandbox/orders", body=body)


def sent_to(said: Said, url: str, place: int = 0) -> None:
    """An app's webhooks go to an address from now on."""
    fetch(f"{said['base_url']}/_sandbox/apps/{said['apps'][place]['app_key']}", body={"webhook_url": url})


def turn(said: Said, seconds: float) -> None:
    """The clock of the shops goes forward."""
    fetch(f"{said['base_url']}/_sandbox/clock", body={"advance_seconds": seconds})


def listed(said: Said) -> Any:
    """What waits and what is settled."""
    return fetch(f"{said['base_url']}/_sandbox/webhooks")


def settled(said: Said, many: int) -> Any:
    """The same, once so many are settled."""
    wait(lambda: len(listed(said)["delivered"]) >= many)
    return listed(said)


def tried(said: Said, tries: int = 1) -> Any:
    """The one webhook that waits, once it was tried so often."""
    wait(lambda: all(len(one["tries"]) == tries for one in listed(said)["pending"] or [{"tries": ()}]))
    [one] = listed(said)["pending"]
    return one


def until_tried(said: Said, times: int) -> None:
    """Until so often anything was tried."""
    wait(lambda: sum(len(one["tries"]) for part in listed(said).values() for one in part) == times)


def wait(is_so: Callable[[], bool], seconds: float = 40) -> None:
    """Until something is so; fails if it is not in time."""
    until = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.03)
