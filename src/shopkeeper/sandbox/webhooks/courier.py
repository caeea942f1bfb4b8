"""Carries webhooks over a wire, each address by itself: one that is deaf or slow lets no other one wait."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Callable

import httpx2

from ..rehearsal import Rehearsal
from ..state import Delivery
from .outbox import Outbox

ANSWER_SECONDS = 3.0
AT_ONE_ADDRESS, AT_ALL = 16, 512
IDLE_SECONDS = 1.0
"""Connections are let go of before a receiver lets go of them in the very moment that one is used."""


class Courier:
    """Sends what is due, some at once to each address, and notes what became of it."""

    def __init__(self, sandbox: Rehearsal, done: Callable[[], None]) -> None:
        self._sandbox, self._done = sandbox, done
        self._busy: Counter[str] = Counter()
        self._tasks: set[asyncio.Task[None]] = set()
        limits = httpx2.Limits(max_connections=None, keepalive_expiry=IDLE_SECONDS)
        self._client = httpx2.AsyncClient(timeout=ANSWER_SECONDS, trust_env=False, limits=limits)

    def send_due(self) -> None:
        """Set out with what is due now, as far as its addresses have room."""
        outbox = self._sandbox.market.outbox
        full = {address for address, busy in self._busy.items() if busy >= AT_ONE_ADDRESS}
        if len(self._tasks) >= AT_ALL:
            return
        for delivery in outbox.take(self._now(), full):
            address = delivery.address
            self._busy[address] += 1
            if self._busy[address] >= AT_ONE_ADDRESS:
                full.add(address)
            task = asyncio.create_task(self._carry(outbox, delivery, address))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            if len(self._tasks) >= AT_ALL:
                return

    async def close(self) -> None:
        """Leave what is on its way; it counts as not sent."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._client.aclose()

    async def _carry(self, outbox: Outbox, delivery: Delivery, address: str) -> None:
        try:
            status = await outbox.send(self._post, delivery)
        finally:
            self._busy[address] -= 1
        outbox.settle(delivery, status, self._now())
        self._sandbox.market.changes += 1
        self._done()

    async def _post(self, url: str, headers: dict[str, str], body: bytes) -> int:
        # Everything: whatever an address that is none leads to in the client, it is no answer.
        with contextlib.suppress(Exception):
            async with asyncio.timeout(ANSWER_SECONDS):
                return (await self._client.post(url, headers=headers, content=body)).status_code
        return 0

    def _now(self) -> float:
        return self._sandbox.clock.now().timestamp()
